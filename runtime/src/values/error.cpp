#include "exbind/error.hpp"

#include <ostream>
#include <stdexcept>
#include <string>
#include <utility>

#include "exbind/detail/facts.hpp"
#include "exbind/vector.hpp"
#include "usage_error.hpp"

namespace exbind::inline v0_1 {

std::string_view to_string(ErrorKind kind) {
    const auto* row = detail::row_of(kind);
    return row != nullptr ? row->text : "unknown";
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
