#include "spec/keep_groups.hpp"

#include <algorithm>

namespace exbind::spec {
namespace {

bool is_within(const std::string& group, const std::string& name) {
    return group == name ||
           (group.size() > name.size() && group.compare(0, name.size(), name) == 0 && group[name.size()] == '/');
}

bool is_used(const Spec& spec, const Enum& common) {
    return std::any_of(spec.groups.begin(), spec.groups.end(),
                       [&](const Group& group) { return group.enumeration(common.name) != nullptr; });
}

}  // namespace

std::vector<std::string> keep_groups(Spec& spec, const std::vector<std::string>& names) {
    std::vector<std::string> unknown;
    for (const std::string& name : names)
        if (std::none_of(spec.groups.begin(), spec.groups.end(),
                         [&](const Group& group) { return is_within(group.name, name); }))
            unknown.push_back(name);
    const auto logs_in = [&](const Group& group) {
        return spec.exchange.session && spec.operation(spec.exchange.session->operation).group == &group;
    };
    // Which group logs in is found before groups move.
    std::vector<std::string> kept = names;
    for (const Group& group : spec.groups)
        if (logs_in(group)) kept.push_back(group.name);
    std::erase_if(spec.groups, [&](const Group& group) {
        return std::none_of(kept.begin(), kept.end(),
                            [&](const std::string& name) { return is_within(group.name, name); });
    });
    const auto is_gone = [&](const std::string& operation) { return spec.operation(operation).operation == nullptr; };
    std::erase_if(spec.exchange.client_ids,
                  [&](const ClientId& id) { return is_gone(id.write) || (!id.ask.empty() && is_gone(id.ask)); });
    std::erase_if(spec.common.enums, [&](const Enum& each) { return !is_used(spec, each); });
    return unknown;
}

}  // namespace exbind::spec
