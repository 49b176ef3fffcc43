#include "exbind/error.hpp"

#include <ostream>
#include <stdexcept>
#include <string>
#include <utility>

#include "exbind/vector.hpp"
#include "usage_error.hpp"

namespace exbind {

std::string_view to_string(ErrorKind kind) {
    switch (kind) {
        case ErrorKind::usage:
            return "usage";
        case ErrorKind::limit:
            return "limit";
        case ErrorKind::auth:
            return "auth";
        case ErrorKind::clock:
            return "clock";
        case ErrorKind::funds:
            return "funds";
        case ErrorKind::rejected:
            return "rejected";
        case ErrorKind::server:
            return "server";
        case ErrorKind::transport:
            return "transport";
        case ErrorKind::timeout:
            return "timeout";
        case ErrorKind::decode:
            return "decode";
        case ErrorKind::cancelled:
            return "cancelled";
    }
    return "unknown";
}

std::string_view to_string(Outcome outcome) {
    switch (outcome) {
        case Outcome::not_sent:
            return "not_sent";
        case Outcome::refused:
            return "refused";
        case Outcome::accepted:
            return "accepted";
        case Outcome::unknown:
            return "unknown";
    }
    return "unknown";
}

std::string to_string(const Error& error) {
    std::string text(to_string(error.kind));
    if (!error.code.empty()) text += " " + error.code;
    text += " (";
    if (error.http_status != 0) text += "HTTP " + std::to_string(error.http_status) + ", ";
    text += to_string(error.outcome);
    text += ")";
    if (!error.path.empty() || !error.message.empty()) text += ": ";
    text += error.path;
    if (!error.path.empty() && !error.message.empty()) text += ": ";
    text += error.message;
    if (!error.operation.empty()) text += " [" + error.operation + "]";
    return text;
}

std::ostream& operator<<(std::ostream& out, const Error& error) {
    return out << to_string(error);
}

namespace detail {

void throw_out_of_range(std::size_t index, std::size_t size) {
    throw std::out_of_range("there is no item " + std::to_string(index) + " in a vector of " + std::to_string(size));
}

Error usage_error(std::string message) {
    Error error;
    error.kind = ErrorKind::usage;
    error.outcome = Outcome::not_sent;
    error.message = std::move(message);
    return error;
}

}  // namespace detail

}  // namespace exbind
