#include "docs/sieve.hpp"

#include <algorithm>
#include <optional>
#include <set>

#include "docs/rules.hpp"
#include "spec/check.hpp"
#include "spec/reach.hpp"
#include "spec/read.hpp"
#include "spec/write.hpp"
#include "text/strings.hpp"

namespace exbind::docs {
namespace {

/// What is wrong with a group once it is written; nothing when it can be read again.
std::optional<std::string> fault_in(const spec::Group& group, const std::string& exchange) {
    const text::Source source("", spec::write_group(group, exchange));
    text::Diagnostics found;
    if (const auto read = spec::parse_group(source, found, {exchange, group.name})) spec::check(*read, found);
    for (const text::Diagnostic& finding : found.all())
        if (finding.rule->severity == text::Severity::error)
            return finding.message + " (" + std::string(finding.rule->id) + ')';
    return std::nullopt;
}

/// The group with nothing but one operation and what that needs.
spec::Group only(const spec::Group& group, const spec::Operation& operation) {
    spec::Group alone;
    alone.name = group.name;
    alone.operations = {operation};
    for (const spec::Example& example : group.examples)
        if (example.operation == operation.id) alone.examples.push_back(example);
    const std::set<std::string> used = spec::used_names(group, operation);
    for (const spec::Type& type : group.types)
        if (used.count(type.name) != 0) alone.types.push_back(type);
    for (spec::Enum each : group.enums) {
        each.common = false;
        if (used.count(each.name) != 0) alone.enums.push_back(std::move(each));
    }
    return alone;
}

void forget(spec::Provenance& provenance, const std::string& name) {
    for (spec::SourcePage& page : provenance.pages)
        std::erase_if(page.operations, [&](const spec::SourceOperation& one) { return one.operation == name; });
}

}  // namespace

std::size_t leave_out_unwritable(ImportResult& result, const std::string& exchange, text::Diagnostics& diagnostics) {
    std::size_t count = 0;
    for (spec::Group& group : result.groups) {
        if (group.manual) continue;
        spec::Group whole = group;
        for (spec::Enum& each : whole.enums) each.common = false;
        if (!fault_in(whole, exchange)) continue;
        std::set<std::string> refused;
        for (const spec::Operation& operation : group.operations) {
            const auto fault = fault_in(only(group, operation), exchange);
            if (!fault) continue;
            const std::string name = text::visible(operation.method + ' ' + operation.path);
            diagnostics.report(rules::left_out, operation.span, name + " was left out: " + *fault,
                               "correct the document, or write a *.manual.yaml");
            refused.insert(operation.id);
            result.report.left_out.push_back(name);
            std::erase(result.report.added, group.name + '.' + operation.id);
            forget(result.provenance, group.name + '.' + operation.id);
        }
        std::erase_if(group.operations, [&](const auto& each) { return refused.count(each.id) != 0; });
        std::erase_if(group.examples, [&](const auto& each) { return refused.count(each.operation) != 0; });
        spec::order_by_use(group);
        count += refused.size();
    }
    result.report.operations -= std::min(count, result.report.operations);
    std::erase_if(result.groups, [](const spec::Group& group) { return !group.manual && group.operations.empty(); });
    return count;
}

}  // namespace exbind::docs
