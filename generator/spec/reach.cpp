#include "spec/reach.hpp"

#include <algorithm>
#include <type_traits>
#include <utility>
#include <vector>

namespace exbind::spec {
namespace {

std::set<std::string> reach(const GroupIndex& group, std::vector<std::string> open) {
    std::set<std::string> seen;
    while (!open.empty()) {
        const std::string name = std::move(open.back());
        open.pop_back();
        if (name.empty() || !seen.insert(name).second) continue;
        const Type* const type = group.type(name);
        if (type == nullptr) continue;
        for (const Field& field : type->fields) open.push_back(named_item(field.type));
    }
    return seen;
}

void add_roots(const Operation& operation, std::vector<std::string>& open) {
    open.push_back(operation.request.type);
    if (operation.reply.shape != Shape::none) open.push_back(named_item(operation.reply.type));
}

}  // namespace

GroupIndex::GroupIndex(const Group* group) {
    if (group == nullptr) return;
    for (const Type& type : group->types) types_.emplace(type.name, &type);
    for (const Enum& each : group->enums) enums_.emplace(each.name, &each);
}
const Type* GroupIndex::type(const std::string& name) const {
    const auto found = types_.find(name);
    return found == types_.end() ? nullptr : found->second;
}
const Enum* GroupIndex::enumeration(const std::string& name) const {
    const auto found = enums_.find(name);
    return found == enums_.end() ? nullptr : found->second;
}

const TypeRef& innermost(const TypeRef& type) {
    const TypeRef* at = &type;
    while (!at->item.empty()) at = &at->item.front();
    return *at;
}

TypeRef& innermost(TypeRef& type) {
    return const_cast<TypeRef&>(innermost(std::as_const(type)));
}

const std::string& named_item(const TypeRef& type) {
    return innermost(type).name;
}

std::set<std::string> used_names(const Group& group) {
    std::vector<std::string> open;
    for (const Operation& operation : group.operations) add_roots(operation, open);
    return reach(GroupIndex(group), std::move(open));
}

std::set<std::string> used_names(const GroupIndex& group, const Operation& operation) {
    std::vector<std::string> open;
    add_roots(operation, open);
    return reach(group, std::move(open));
}

void order_by_use(Group& group) {
    std::vector<const Type*> types;
    std::vector<const Enum*> enums;
    std::set<std::string> done;
    const GroupIndex index(group);
    const auto place = [&](const auto& self, const std::string& name) -> void {
        if (name.empty() || !done.insert(name).second) return;
        if (const Enum* found = index.enumeration(name)) enums.push_back(found);
        if (const Type* found = index.type(name)) {
            types.push_back(found);
            for (const Field& field : found->fields) self(self, named_item(field.type));
        }
    };
    for (const Operation& operation : group.operations) {
        place(place, operation.request.type);
        place(place, named_item(operation.reply.type));
    }
    const auto put_in_order = [](auto& all, const auto& order) {
        std::remove_reference_t<decltype(all)> moved;
        moved.reserve(order.size());
        for (const auto* each : order) moved.push_back(std::move(all[static_cast<std::size_t>(each - all.data())]));
        all = std::move(moved);
    };
    put_in_order(group.types, types);
    put_in_order(group.enums, enums);
}

void remove_names(Group& group, const std::set<std::string>& names) {
    const auto named = [&](const auto& each) { return names.count(each.name) != 0; };
    group.types.erase(std::remove_if(group.types.begin(), group.types.end(), named), group.types.end());
    group.enums.erase(std::remove_if(group.enums.begin(), group.enums.end(), named), group.enums.end());
}

void rename_types(Group& group, const std::map<std::string, std::string>& names) {
    const auto rename = [&](std::string& name) {
        if (const auto found = names.find(name); found != names.end()) name = found->second;
    };
    for (Type& type : group.types) {
        rename(type.name);
        for (Field& field : type.fields) rename(innermost(field.type).name);
    }
    for (Enum& each : group.enums) rename(each.name);
    for (Operation& operation : group.operations) {
        rename(operation.request.type);
        rename(innermost(operation.reply.type).name);
    }
}

}  // namespace exbind::spec
