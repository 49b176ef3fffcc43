// What a reply, or its absence, means for a call.
#pragma once

#include <cstddef>

#include "exbind/detail/decode.hpp"
#include "exbind/detail/prepared_call.hpp"
#include "plan.hpp"
#include "sign/redact.hpp"

namespace exbind::inline v0_1::detail {

struct Judgement {
    bool succeeded = false;
    Error error;                  ///< if it did not
    bool session_ended = false;   ///< the exchange refused the call for its token, if it carried one
    bool limited = false;         ///< the exchange refused the call, or an item of a batch, for one of its limits
    UnreadableList unreadable{};  ///< of a tolerant call that succeeded
};

/// Decodes the reply into `reply` (without a payload there, decodes nothing) or says what is wrong. No other effects.
/// `tolerant`: leaves members empty that cannot be read. Beyond the limits' size it is an error of kind decode, at
/// their deadline timeout, and with their flag cancelled.
Judgement judge(const ExchangeData& exchange, const Plan& plan, const Redactor& redactor, std::size_t kept_body_bytes,
                const TransportResult& result, ReplyTarget reply, const DecodeLimits& limits = {},
                bool tolerant = false);

}  // namespace exbind::detail
