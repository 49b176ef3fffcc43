// What a reply, or the lack of one, means for a call.
#pragma once

#include <chrono>
#include <optional>

#include "core.hpp"
#include "plan.hpp"
#include "redact.hpp"

namespace exbind::detail {

struct Judgement {
    bool succeeded = false;
    Error error;  ///< when it did not
};

/// Decodes the reply into `reply` (null: nothing is decoded), or says what is wrong. Pure but for that.
Judgement judge(const ExchangeData& exchange, const Plan& plan, const Redactor& redactor, std::size_t kept_body_bytes,
                const TransportResult& result, void* reply);

/// How far the exchange's clock is ahead, from the date of its reply; nothing when it gave none.
std::optional<std::chrono::nanoseconds> measured_offset(const HttpReply& reply, TimePoint sent, TimePoint received);

}  // namespace exbind::detail
