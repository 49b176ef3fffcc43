// The meaning of an exchange's error codes.
#pragma once

#include <cstdint>
#include <string_view>

#include "exbind/error.hpp"

namespace exbind::inline v0_1 {

/// A documented error code.
struct ErrorCode {
    std::string_view code{};
    std::uint16_t http_status = 0;  ///< 0: not documented
    ErrorKind kind = ErrorKind::rejected;
    bool outcome_unknown = false;  ///< the exchange documents that the request may or may not have been executed
    bool not_processed = false;    ///< of kind server: the exchange documents that it did not process the request
    bool session_ended = false;    ///< of kind auth: the token of the session is no longer valid
};

}  // namespace exbind
