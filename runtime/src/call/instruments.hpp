// Whether the prices and sizes of a write are what its instrument can be ordered in.
#pragma once

#include <string>

#include "exbind/connection.hpp"
#include "exbind/detail/encode.hpp"
#include "exbind/detail/exchange.hpp"

namespace exbind::inline v0_1::detail {

using InstrumentLookup = decltype(Options::instrument_rules);

/// The first parameter that is not, and why: "px is 100.03, not a multiple of 0.05, the tick of SALT-PEPPER". Empty
/// when all are. Objects and lists of objects are looked into ("orders[0].px is ..."): an object that names an
/// instrument is held against the rules of that one, any other against those of the object around it.
std::string against_rules(const InstrumentFields& fields, const InstrumentLookup& lookup,
                          const EncodedRequest& request);

}  // namespace exbind::detail
