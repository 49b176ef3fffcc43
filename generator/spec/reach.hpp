// Which types and enums of a group its operations use.
#pragma once

#include <set>
#include <string>

#include "spec/model.hpp"

namespace exbind::spec {

/// Names of all types and enums that can be reached from the operations' requests and replies.
std::set<std::string> used_names(const Group& group);
/// Those that can be reached from one operation of the group.
std::set<std::string> used_names(const Group& group, const Operation& operation);

/// Removes the types and enums named.
void remove_names(Group& group, const std::set<std::string>& names);

/// The type or enum at the end of lists and maps; empty when there is none.
const std::string& named_item(const TypeRef& type);

}  // namespace exbind::spec
