// Operations that do several things at once and answer for each.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "spec/model.hpp"

namespace exbind::spec {

/// Nothing unless the reply lists a result for each thing that the request lists: its rows have the envelope's
/// `item_code`, or it says which `rows` have one beside the payload; and the body is a list, an object of which every
/// member is one, or holds lists as JSON in a query or form. Then the names of these members: they are different ways
/// to say which things, and the first that is not empty counts. No names where the body is the list.
std::optional<std::vector<std::string>> batch_lists(const Exchange& exchange, const Group& group,
                                                    const Operation& operation);

/// What one row of the reply is: the type of the reply, or that of the items of the member that `rows` names.
const TypeRef& row_of_reply(const Group& group, const Operation& operation);

}  // namespace exbind::spec
