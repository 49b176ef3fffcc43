// Members of a reply that tolerant decoding never leaves out.
#pragma once

#include <vector>

#include "exbind/detail/exchange.hpp"
#include "exbind/detail/table.hpp"

namespace exbind::inline v0_1::detail {

/// The types, by their address in the tables, of the members by which an outcome is told (the code of an item), a
/// result is matched to its item (what the rows of a batch repeat of it, and client IDs), or a page continued (the
/// cursor).
std::vector<const Type*> firm_members(const ExchangeData& exchange, const Operation& operation);

}  // namespace exbind::detail
