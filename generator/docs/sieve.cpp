#include "docs/sieve.hpp"

#include <algorithm>
#include <optional>
#include <set>
#include <string_view>
#include <unordered_map>
#include <vector>

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

/// A group, of which single operations are taken.
class Parts {
  public:
    explicit Parts(const spec::Group& group) : group_(group), index_(group) {
        for (const spec::Example& example : group.examples) examples_[example.operation].push_back(&example);
    }

    /// The group with nothing but one operation and what that needs.
    spec::Group only(const spec::Operation& operation) const {
        spec::Group alone;
        alone.name = group_.name;
        alone.operations = {operation};
        if (const auto found = examples_.find(operation.id); found != examples_.end())
            for (const spec::Example* example : found->second) alone.examples.push_back(*example);
        // In the group's order.
        std::set<const spec::Type*> types;
        std::set<const spec::Enum*> enums;
        for (const std::string& name : spec::used_names(index_, operation)) {
            if (const spec::Type* const type = index_.type(name)) types.insert(type);
            if (const spec::Enum* const each = index_.enumeration(name)) enums.insert(each);
        }
        for (const spec::Type* type : types) alone.types.push_back(*type);
        for (const spec::Enum* each : enums) alone.enums.emplace_back(*each).common = false;
        return alone;
    }

  private:
    const spec::Group& group_;
    const spec::GroupIndex index_;
    std::unordered_map<std::string_view, std::vector<const spec::Example*>> examples_;
};

}  // namespace

std::size_t leave_out_unwritable(ImportResult& result, const std::string& exchange, text::Diagnostics& diagnostics) {
    std::size_t count = 0;
    std::set<std::string> gone;  // with their groups
    for (spec::Group& group : result.groups) {
        if (group.manual) continue;
        spec::Group whole = group;
        for (spec::Enum& each : whole.enums) each.common = false;
        if (!fault_in(whole, exchange)) continue;
        std::set<std::string> refused;
        const Parts parts(group);
        for (const spec::Operation& operation : group.operations) {
            const auto fault = fault_in(parts.only(operation), exchange);
            if (!fault) continue;
            const std::string name = text::visible(operation.method + ' ' + operation.path);
            diagnostics.report(rules::left_out, operation.span, name + " was left out: " + *fault,
                               "correct the document, or write a *.manual.yaml");
            refused.insert(operation.id);
            result.report.left_out.push_back(name);
            gone.insert(group.name + '.' + operation.id);
        }
        std::erase_if(group.operations, [&](const auto& each) { return refused.count(each.id) != 0; });
        std::erase_if(group.examples, [&](const auto& each) { return refused.count(each.operation) != 0; });
        spec::order_by_use(group);
        count += refused.size();
    }
    std::erase_if(result.report.added, [&](const std::string& name) { return gone.count(name) != 0; });
    for (spec::SourcePage& page : result.provenance.pages)
        std::erase_if(page.operations, [&](const auto& one) { return gone.count(one.operation) != 0; });
    result.report.operations -= std::min(count, result.report.operations);
    std::erase_if(result.groups, [](const spec::Group& group) { return !group.manual && group.operations.empty(); });
    return count;
}

}  // namespace exbind::docs
