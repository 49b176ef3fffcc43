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
    explicit Parts(const spec::Group& group) : group_(group) {
        for (std::size_t i = 0; i < group.types.size(); ++i) types_.emplace(group.types[i].name, i);
        for (std::size_t i = 0; i < group.enums.size(); ++i) enums_.emplace(group.enums[i].name, i);
        for (const spec::Example& example : group.examples) examples_[example.operation].push_back(&example);
    }

    /// The group with nothing but one operation and what that needs.
    spec::Group only(const spec::Operation& operation) const {
        spec::Group alone;
        alone.name = group_.name;
        alone.operations = {operation};
        if (const auto found = examples_.find(operation.id); found != examples_.end())
            for (const spec::Example* example : found->second) alone.examples.push_back(*example);
        std::set<std::size_t> types;
        std::set<std::size_t> enums;
        std::vector<std::string> open{operation.request.type};
        if (operation.reply.shape != spec::Shape::none) open.push_back(spec::named_item(operation.reply.type));
        while (!open.empty()) {
            const std::string name = std::move(open.back());
            open.pop_back();
            if (const auto found = enums_.find(name); found != enums_.end()) enums.insert(found->second);
            const auto type = types_.find(name);
            if (type == types_.end() || !types.insert(type->second).second) continue;
            for (const spec::Field& field : group_.types[type->second].fields)
                open.push_back(spec::named_item(field.type));
        }
        for (const std::size_t place : types) alone.types.push_back(group_.types[place]);
        for (const std::size_t place : enums) alone.enums.emplace_back(group_.enums[place]).common = false;
        return alone;
    }

  private:
    const spec::Group& group_;
    std::unordered_map<std::string_view, std::size_t> types_;
    std::unordered_map<std::string_view, std::size_t> enums_;
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
