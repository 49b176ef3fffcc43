// How a token is asked for.
#pragma once

#include <cstdint>
#include <memory>

#include "exbind/limit_policy.hpp"

namespace exbind::inline v0_1::detail {

class Core;

/// Begins a call of the login operation, started as any call, and returns. Its end is told to the core's token.
void log_in(const std::shared_ptr<Core>& core, std::uint64_t number, LimitPolicy policy);

}  // namespace exbind::detail
