#include "docs/access.hpp"

#include <algorithm>
#include <iterator>
#include <string_view>

#include "docs/names.hpp"
#include "docs/rules.hpp"
#include "spec/path_pattern.hpp"
#include "spec/rules.hpp"
#include "text/strings.hpp"

namespace exbind::docs {
namespace {

bool holds(const std::vector<std::string>& list, const std::string& text) {
    return text.empty() || std::find(list.begin(), list.end(), text) != list.end();
}

bool fits(const spec::AccessRule& rule, const DocOperation& operation) {
    return (rule.path.empty() || spec::fits_pattern(operation.path, rule.path)) && holds(operation.tags, rule.tag) &&
           holds(operation.security, rule.security);
}

constexpr std::string_view changing[] = {"add",    "buy",    "cancel", "close",  "create",   "delete",  "edit",
                                         "move",   "place",  "remove", "sell",   "send",     "set",     "submit",
                                         "update", "change", "reset",  "toggle", "transfer", "withdraw"};
constexpr std::string_view reading[] = {"get", "list", "fetch", "query", "search", "find", "read", "show", "view"};

/// Whether the last segment of the path begins with one of these words.
template <std::size_t N>
bool begins_with(const DocOperation& operation, const std::string_view (&words)[N]) {
    const std::vector<std::string> name = words_of_name(operation.path.substr(operation.path.rfind('/') + 1));
    return !name.empty() &&
           std::find(std::begin(words), std::end(words), text::to_lower(name.front())) != std::end(words);
}

bool fits_any(const spec::AccessRule& rule, const spec::Spec& committed) {
    for (const spec::Group& group : committed.groups)
        for (const spec::Operation& operation : group.operations)
            if (spec::fits_pattern(operation.path, rule.path)) return true;
    return false;
}

}  // namespace

void mark_writes(std::vector<DocOperation*> operations, const spec::Spec* committed,
                 const std::vector<spec::AccessRule>& rules, text::Diagnostics& diagnostics) {
    const auto other_method = [](const auto& operation) { return operation.method != "GET"; };
    // Once it is known that some write, the first import and a later one must say the same of the others.
    bool known =
        std::any_of(rules.begin(), rules.end(), [](const spec::AccessRule& each) { return each.writes == true; });
    if (committed != nullptr) {
        for (const spec::Group& group : committed->groups) {
            if (std::any_of(group.operations.begin(), group.operations.end(), other_method)) return;
            known = known || std::any_of(group.operations.begin(), group.operations.end(),
                                         [](const spec::Operation& each) { return each.writes; });
        }
    }
    if (std::any_of(operations.begin(), operations.end(), [&](const auto* each) { return other_method(*each); }))
        return;
    std::erase_if(operations, [&](const DocOperation* operation) {
        const auto rule = std::find_if(rules.begin(), rules.end(),
                                       [&](const spec::AccessRule& each) { return fits(each, *operation); });
        return operation->auth == spec::Auth::public_ || (rule != rules.end() && rule->writes);
    });
    if (!known && std::none_of(operations.begin(), operations.end(),
                               [](const DocOperation* each) { return begins_with(*each, changing); }))
        return;
    std::erase_if(operations, [](const DocOperation* each) { return begins_with(*each, reading); });
    if (operations.empty()) return;
    for (DocOperation* each : operations) each->writes = true;
    diagnostics.report(
        rules::writes_by_get, operations.front()->span,
        "all operations are GETs, and " + std::to_string(operations.size()) +
            " private ones, beginning with this, are taken to change something: they are never sent twice",
        "say it with `writes` in the rules of `access` in exchange.yaml");
}

void AccessRules::apply(DocOperation& operation) {
    for (std::size_t i = 0; i < rules_.size(); ++i) {
        if (!fits(rules_[i], operation)) continue;
        used_[i] = true;
        operation.auth = rules_[i].auth;
        operation.auth_told = operation.by_rule = true;
        if (rules_[i].writes) operation.writes = *rules_[i].writes;
        if (!rules_[i].permission.empty()) operation.permission = rules_[i].permission;
        return;
    }
}

void AccessRules::report_unused(const spec::Spec* committed, bool whole, text::Diagnostics& diagnostics) const {
    for (std::size_t i = 0; i < rules_.size(); ++i) {
        const spec::AccessRule& rule = rules_[i];
        const bool by_path = rule.tag.empty() && rule.security.empty();
        if (used_[i] || (!by_path && committed != nullptr && !whole)) continue;
        if (by_path && committed != nullptr && fits_any(rule, *committed)) continue;
        diagnostics.report(
            spec::rules::unused_rule, rule.span, "this rule of `access` fits no operation",
            "correct its path, tag or scheme, put it before rules that fit the same operations, or remove it");
    }
}

}  // namespace exbind::docs
