// What new operations are called: what the documentation calls them where that is a name, or the end of their paths.
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "docs/group_builder.hpp"

namespace exbind::docs {

/// A heading without brackets and articles as a name: "Place an order (spot)" -> place_order. Empty when it has more
/// than `most` words or is no name.
std::string name_of_heading(std::string_view heading, std::size_t most);
/// Whether a heading begins with what one does: "Place order", not "Order details".
bool begins_with_verb(std::string_view heading);
/// "getOpenOrders" -> get_open_orders; empty when an operationId is no words: "001", "OrderController_list_v1".
std::string name_of_operation_id(std::string_view id);

/// A heading as the spec keeps it: a name of a few words on one line. Empty when it is a sentence or longer.
std::string short_title(std::string_view heading);

/// Gives each operation an id that is not in `taken`, all of one group. A write is called by its heading when that
/// begins with a verb and has at most four words; else, and every read, by the end of its path, unless that is taken, a
/// verb of HTTP or repeats its group; then by its heading. Where the document names operations itself, these names come
/// first: operationId, then summary.
void name_operations(const std::vector<Chosen*>& operations, const std::string& group, std::set<std::string> taken);

}  // namespace exbind::docs
