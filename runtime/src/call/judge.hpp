// What a reply, or the lack of one, means for a call.
#pragma once

#include <chrono>
#include <optional>

#include "core.hpp"
#include "exbind/detail/prepared_call.hpp"
#include "plan.hpp"
#include "sign/redact.hpp"

namespace exbind::detail {

struct Judgement {
    bool succeeded = false;
    Error error;           ///< when it did not
    bool limited = false;  ///< by a limit of the exchange, the call or an item of a batch
};

/// Decodes the reply into `reply` (no payload: nothing is decoded), or says what is wrong. Pure but for that.
Judgement judge(const ExchangeData& exchange, const Plan& plan, const Redactor& redactor, std::size_t kept_body_bytes,
                const TransportResult& result, ReplyTarget reply);

}  // namespace exbind::detail
