#include "spec/manual.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>

#include "spec/reach.hpp"
#include "spec/rules.hpp"
#include "text/find.hpp"

namespace exbind::spec {
namespace {

using Routes = std::map<std::string, text::Span>;

void drop_documented(Group& group, const Routes& imported, text::Diagnostics& diagnostics) {
    std::set<std::string> dropped;
    const std::set<std::string> used = used_names(group);
    for (const Operation& operation : group.operations) {
        const auto found = imported.find(operation.route());
        if (found == imported.end()) continue;
        dropped.insert(operation.id);
        diagnostics
            .report(rules::documented_now, operation.span,
                    "operation '" + operation.id + "' is also imported from the documentation, which is used instead",
                    "remove it from the manual file")
            .notes.push_back({"imported here", found->second});
    }
    if (dropped.empty()) return;
    const auto is_dropped = [&](const std::string& id) { return dropped.count(id) != 0; };
    auto& operations = group.operations;
    operations.erase(
        std::remove_if(operations.begin(), operations.end(), [&](const auto& each) { return is_dropped(each.id); }),
        operations.end());
    auto& examples = group.examples;
    examples.erase(
        std::remove_if(examples.begin(), examples.end(), [&](const auto& each) { return is_dropped(each.operation); }),
        examples.end());
    std::set<std::string> unused = used;
    for (const std::string& name : used_names(group)) unused.erase(name);
    remove_names(group, unused);
}

template <class Items, class Name>
void join(Items& to, Items&& from, const Name& name, const char* what, text::Diagnostics& diagnostics) {
    std::map<std::string, text::Span> taken;
    for (const auto& each : to) taken.emplace(each.*name, each.span);
    for (auto& each : from) {
        if (const auto found = taken.find(each.*name); found != taken.end()) {
            diagnostics
                .report(rules::manual_clash, each.span,
                        std::string(what) + " '" + each.*name + "' of the manual file has the name of an imported one",
                        "rename it in the manual file")
                .notes.push_back({"imported here", found->second});
            continue;
        }
        to.push_back(std::move(each));
    }
}

/// Fields keep the values that they had in the enum of their own file.
void spell_out(Group& group, const Enum& of_group, Group& manual, const Enum& of_manual) {
    for (auto& [side, type] : {std::pair{&group, &of_group}, std::pair{&manual, &of_manual}})
        for (Type& holder : side->types)
            for (Field& field : holder.fields)
                if (field.values.empty() && named_item(field.type) == type->name)
                    for (const EnumValue& value : type->values) field.values.push_back(value.wire);
}

/// An enum of one name is one enum: an operation that is documented by now shares it with those that are not yet.
void unite_enums(Group& group, Group& manual) {
    auto& enums = manual.enums;
    const auto is_known = [&](const Enum& mine) {
        Enum* found = text::find_by(group.enums, &Enum::name, mine.name);
        if (found == nullptr) return false;
        std::vector<EnumValue> added;
        for (const EnumValue& value : mine.values)
            if (text::find_by(found->values, &EnumValue::wire, value.wire) == nullptr) added.push_back(value);
        if (found->common && !added.empty()) return false;  // other groups share it
        if (mine.values.size() < found->values.size() || !added.empty()) spell_out(group, *found, manual, mine);
        found->values.insert(found->values.end(), added.begin(), added.end());
        return true;
    };
    enums.erase(std::remove_if(enums.begin(), enums.end(), is_known), enums.end());
}

void join(Group& group, Group manual, text::Diagnostics& diagnostics) {
    unite_enums(group, manual);
    join(group.operations, std::move(manual.operations), &Operation::id, "operation", diagnostics);
    join(group.types, std::move(manual.types), &Type::name, "type", diagnostics);
    join(group.enums, std::move(manual.enums), &Enum::name, "enum", diagnostics);
    std::move(manual.examples.begin(), manual.examples.end(), std::back_inserter(group.examples));
}

}  // namespace

std::vector<Group> merge_manual(std::vector<Group> imported, std::vector<Group> manual,
                                text::Diagnostics& diagnostics) {
    Routes routes;
    std::map<std::string, Group> groups;
    for (Group& group : imported) {
        for (const Operation& operation : group.operations) routes.emplace(operation.route(), operation.span);
        groups.emplace(group.name, std::move(group));
    }
    for (Group& group : manual) {
        const bool had_operations = !group.operations.empty();
        drop_documented(group, routes, diagnostics);
        if (had_operations && group.operations.empty()) continue;
        const auto found = groups.find(group.name);
        if (found == groups.end())
            groups.emplace(group.name, std::move(group));
        else
            join(found->second, std::move(group), diagnostics);
    }
    std::vector<Group> merged;
    for (auto& [name, group] : groups) merged.push_back(std::move(group));
    return merged;
}

}  // namespace exbind::spec
