// What can go wrong with a call, and what became of the request.
#pragma once

#include <chrono>
#include <cstdint>
#include <iosfwd>
#include <string>
#include <string_view>

#include "exbind/detail/built_as.hpp"
#include "exbind/detail/error_kind.hpp"

namespace exbind::inline v0_1 {

/// What is known about the effect of the request.
enum class Outcome : std::uint8_t {
    not_sent,  ///< nothing left this machine
    refused,   ///< the exchange answered that it did not do it
    accepted,  ///< the exchange answered that it did it, but the reply can't be decoded, for example
    unknown,   ///< sent, but no answer tells; ask the exchange before sending it again
};

std::string_view to_string(ErrorKind kind);
std::string_view to_string(Outcome outcome);

/// Never holds a key, a signature or a passphrase.
struct EXBIND_BUILT_AS Error {
    ErrorKind kind = ErrorKind::usage;
    Outcome outcome = Outcome::not_sent;
    std::string code;       ///< the exchange's code as text; empty when it gave none
    std::string message;    ///< the exchange's message, or ours
    int http_status = 0;    ///< 0 when no answer came
    std::string path;       ///< decode errors: "data[3].amt"
    std::string operation;  ///< "finance/savings.balance"
    std::string body;       ///< the raw reply, capped, secrets masked
    /// The same call may succeed later. Never true for a write whose outcome is unknown.
    bool retryable = false;
    std::chrono::milliseconds retry_after{};  ///< how long to wait before that; zero if unknown
};

/// "rejected 51000 (HTTP 400, refused): message [finance/savings.balance]"
std::ostream& operator<<(std::ostream& out, const Error& error);
std::string to_string(const Error& error);

}  // namespace exbind
