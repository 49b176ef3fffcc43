// Values that a request uses once.
#pragma once

#include <string>
#include <string_view>

#include "exbind/detail/exchange.hpp"
#include "exbind/fields.hpp"

namespace exbind::inline v0_1::detail {

/// A new nonce. One that is a time is later than all of that `scope` in this process, and than `now`: the scope is the
/// account, since its clients share what the exchange has seen. After a restart it goes on from the clock. Empty when
/// the system has no randomness.
std::string make_nonce(NonceForm form, const std::string& scope, TimePoint now);

}  // namespace exbind::detail
