// Which types and enums of a group its operations use.
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>

#include "spec/model.hpp"

namespace exbind::spec {

/// Types and enums of a group by name, for as long as neither the group nor its lists change.
class GroupIndex {
  public:
    explicit GroupIndex(const Group& group) : GroupIndex(&group) {}
    explicit GroupIndex(const Group* group);  ///< may be null
    const Type* type(const std::string& name) const;
    const Enum* enumeration(const std::string& name) const;

  private:
    std::unordered_map<std::string_view, const Type*> types_;
    std::unordered_map<std::string_view, const Enum*> enums_;
};

/// Names of all types and enums that can be reached from the operations' requests and replies.
std::set<std::string> used_names(const Group& group);
/// Those that can be reached from one operation of the group.
std::set<std::string> used_names(const GroupIndex& group, const Operation& operation);

/// Puts types and enums into the order in which the operations need them; those that none needs go.
void order_by_use(Group& group);

/// Removes the types and enums named.
void remove_names(Group& group, const std::set<std::string>& names);

/// Gives types and enums other names, wherever the group says them.
void rename_types(Group& group, const std::map<std::string, std::string>& names);

/// The type in the middle of lists and maps.
const TypeRef& innermost(const TypeRef& type);
TypeRef& innermost(TypeRef& type);
/// Its name, if it is a type or an enum; else empty.
const std::string& named_item(const TypeRef& type);

}  // namespace exbind::spec
