// Whether the prices and sizes of a write are what its instrument can be ordered in.
#pragma once

#include <string>
#include <string_view>

#include "exbind/connection.hpp"
#include "exbind/detail/encode.hpp"
#include "exbind/detail/exchange.hpp"

namespace exbind::detail {

using InstrumentLookup = decltype(Options::instrument_rules);

/// The first parameter that is not, and why: "px is 100.03, not a multiple of 0.05, the tick of SALT-PEPPER". Empty
/// when all are. `items` is the body, or the list of items in it.
std::string against_rules(const InstrumentFields& fields, const InstrumentLookup& lookup, const EncodedRequest& request,
                          std::string_view items);

}  // namespace exbind::detail
