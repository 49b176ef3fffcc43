#include "spec/reach.hpp"

#include <algorithm>
#include <unordered_map>
#include <vector>

namespace exbind::spec {
namespace {

std::set<std::string> reach(const Group& group, std::vector<std::string> open) {
    std::unordered_map<std::string, const Type*> types;
    for (const Type& type : group.types) types.emplace(type.name, &type);
    std::set<std::string> seen;
    while (!open.empty()) {
        const std::string name = std::move(open.back());
        open.pop_back();
        if (name.empty() || !seen.insert(name).second) continue;
        const auto found = types.find(name);
        if (found == types.end()) continue;
        for (const Field& field : found->second->fields) open.push_back(named_item(field.type));
    }
    return seen;
}

void add_roots(const Operation& operation, std::vector<std::string>& open) {
    open.push_back(operation.request.type);
    if (operation.reply.shape != Shape::none) open.push_back(named_item(operation.reply.type));
}

}  // namespace

const std::string& named_item(const TypeRef& type) {
    const TypeRef* at = &type;
    while (!at->item.empty()) at = &at->item.front();
    return at->name;
}

std::set<std::string> used_names(const Group& group) {
    std::vector<std::string> open;
    for (const Operation& operation : group.operations) add_roots(operation, open);
    return reach(group, std::move(open));
}

std::set<std::string> used_names(const Group& group, const Operation& operation) {
    std::vector<std::string> open;
    add_roots(operation, open);
    return reach(group, std::move(open));
}

void remove_names(Group& group, const std::set<std::string>& names) {
    const auto named = [&](const auto& each) { return names.count(each.name) != 0; };
    group.types.erase(std::remove_if(group.types.begin(), group.types.end(), named), group.types.end());
    group.enums.erase(std::remove_if(group.enums.begin(), group.enums.end(), named), group.enums.end());
}

}  // namespace exbind::spec
