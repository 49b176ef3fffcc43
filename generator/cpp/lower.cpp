#include "cpp/lower.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "cpp/lower_parts.hpp"
#include "cpp/names.hpp"
#include "cpp/reserved.hpp"
#include "cpp/rules.hpp"
#include "spec/suggest.hpp"
#include "text/find.hpp"
#include "text/strings.hpp"

namespace exbind::cpp {
namespace {

/// Groups of one name, such as an imported one and its manual additions, share a namespace and therefore become one.
std::vector<spec::Group> merged(const std::vector<spec::Group>& groups) {
    std::map<std::string, spec::Group> by_name;
    const auto append = [](auto& to, const auto& from) { to.insert(to.end(), from.begin(), from.end()); };
    for (const spec::Group& group : groups) {
        const auto [found, fresh] = by_name.emplace(group.name, group);
        if (fresh) continue;
        append(found->second.operations, group.operations);
        append(found->second.types, group.types);
        for (const spec::Enum& one : group.enums)
            if (!one.common || found->second.enumeration(one.name) == nullptr) found->second.enums.push_back(one);
        append(found->second.examples, group.examples);
    }
    std::vector<spec::Group> result;
    for (auto& [name, group] : by_name) result.push_back(std::move(group));
    return result;
}

/// C++ names of the groups' paths.
class Paths {
  public:
    Paths(std::string exchange, const std::vector<spec::Group>& groups) : exchange_(std::move(exchange)) {
        for (const spec::Group& group : groups)
            for (const spec::Operation& operation : group.operations)
                operations_[group.name].insert(snake_case(operation.id));
    }

    std::vector<std::string> of(const std::string& name) const {
        std::vector<std::string> result;
        std::string parent;
        for (const std::string_view segment : text::split(name, '/')) {
            result.push_back(segment_name(segment, parent));
            if (!parent.empty()) parent += '/';
            parent += segment;
        }
        return result;
    }

  private:
    /// A group and an operation of one name would be one member of the client; the group gives way.
    std::string segment_name(std::string_view segment, const std::string& parent) const {
        const std::string name = snake_case(segment);
        const auto operations = operations_.find(parent);
        const bool taken = operations != operations_.end() && operations->second.count(name) != 0;
        if (taken) return name + (name.back() == '_' ? "group" : "_group");
        // The constructors of a client's classes have a parameter `connection`.
        const bool reserved = is_used_by_groups(name) || is_public_name(name) || name == exchange_ ||
                              name == "connection" || (parent.empty() && is_used_by_clients(name));
        return reserved ? name + '_' : name;
    }

    std::string exchange_;  ///< its namespace
    std::map<std::string, std::set<std::string>> operations_;
};

/// What groups share stands in the namespace and the folder of the exchange.
std::vector<Enum> lower_common(const spec::Spec& spec, text::Diagnostics& diagnostics) {
    std::vector<Enum> enums = lower_group(spec.common, spec, diagnostics).enums;
    Scope stems;
    for (Enum& one : enums) {
        one.stem = snake_case(one.name);
        while (one.stem.back() == '_') one.stem.pop_back();
        one.stem = stems.add(one.stem);
    }
    return enums;
}

void check_examples(const spec::Group& group, text::Diagnostics& diagnostics) {
    for (const spec::Example& example : group.examples) {
        if (group.operation(example.operation) != nullptr) continue;
        diagnostics.report(rules::unknown_operation, example.span,
                           "unknown operation '" + example.operation + "' in " + group.name,
                           spec::did_you_mean_operation(example.operation, spec::operation_ids(group)));
    }
}

void check_login(const spec::Spec& spec, const Exchange& lowered, text::Diagnostics& diagnostics) {
    if (!lowered.session) return;
    for (const Group& group : lowered.groups)
        for (const Method& method : group.methods)
            if (method.login) return;
    const std::string& name = lowered.session->operation;
    diagnostics.report(rules::unknown_operation, lowered.session->span, "unknown operation '" + name + "' in session",
                       spec::did_you_mean_operation(name, spec::operation_names(spec)));
}

}  // namespace

std::optional<Exchange> lower(const spec::Spec& spec, text::Diagnostics& diagnostics) {
    text::Diagnostics found;
    Exchange result = lower_exchange(spec.exchange, found);
    result.enums = lower_common(spec, found);
    const std::vector<spec::Group> groups = merged(spec.groups);
    const Paths paths(result.space, groups);
    std::map<std::vector<std::string>, const spec::Group*> taken;
    for (const spec::Group& group : groups) {
        check_examples(group, found);
        Group& lowered = result.groups.emplace_back(lower_group(group, spec, found));
        lowered.path = paths.of(group.name);
        for (Enum& one : lowered.enums)
            if (const spec::Enum* from = group.enumeration(one.spec_name); from != nullptr && from->common)
                one = *text::find_by(result.enums, &Enum::spec_name, one.spec_name);
        lowered.tests = lower_tests(group, lowered, found);
        if (const auto [other, fresh] = taken.emplace(lowered.path, &group); !fresh) {
            found
                .report(rules::name_taken, group.span,
                        "the groups '" + group.name + "' and '" + other->second->name + "' have the same C++ name",
                        "rename one of them")
                .notes.push_back({"the other one", other->second->span});
        }
    }
    check_login(spec, result, found);
    std::sort(result.groups.begin(), result.groups.end(),
              [](const Group& a, const Group& b) { return a.path < b.path; });
    const bool whole = !found.has_errors();
    diagnostics.append(std::move(found));
    if (!whole) return std::nullopt;
    return result;
}

}  // namespace exbind::cpp
