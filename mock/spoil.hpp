// Carries faults out on a reply.
#pragma once

#include <vector>

#include "mock/fault.hpp"
#include "mock/http/message.hpp"
#include "spec/model.hpp"

namespace exbind::mock {

/// Faults of what the reply says, on a successful one: wrong_shape, partial.
void spoil_content(const spec::Exchange& exchange, const std::vector<Fault>& faults, HttpReply& reply);
/// Faults of how it is sent, on any: not_json, oversize, delay, cut, truncate.
void spoil_sending(const std::vector<Fault>& faults, HttpReply& reply);

}  // namespace exbind::mock
