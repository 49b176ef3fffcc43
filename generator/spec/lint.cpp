#include "spec/lint.hpp"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "spec/condition.hpp"
#include "spec/limits.hpp"
#include "spec/pages.hpp"
#include "spec/reach.hpp"
#include "spec/reserved.hpp"
#include "spec/rules.hpp"
#include "spec/words.hpp"
#include "text/find.hpp"
#include "text/slip.hpp"
#include "text/strings.hpp"

namespace exbind::spec {
namespace {

const std::vector<std::string> permissions = {"read", "trade", "withdraw"};

std::string name_of(const Operation& operation) {
    return "operation '" + operation.id + "'";
}

void lint_limits(const Exchange& exchange, const Operation& operation, const Type* request,
                 text::Diagnostics& diagnostics) {
    for (const Limit& limit : operation.limits) {
        if (limit.scope.empty())
            diagnostics.report(rules::no_limit, limit.span, "a limit of " + name_of(operation) + " has no scope",
                               "add `scope: [user]`, or a `default_scope` in exchange.yaml");
        for (const std::string& word : limit.scope) {
            if (counted_by(exchange, request, word)) continue;
            std::vector<std::string> known = all_words<CallerScope>();
            const std::string callers = text::join(known, ", ");
            if (request != nullptr)
                for (const Field& field : request->fields) known.push_back(field.name);
            const std::string near = text::did_you_plainly_mean(word, known);
            diagnostics.report(
                rules::limit_scope, limit.span, "unknown scope '" + word + "' of a limit of " + name_of(operation),
                near.empty()
                    ? "write " + callers + " or a request field, or define the scope in `limit_scopes` of exchange.yaml"
                    : near);
        }
        for (const std::string& condition : limit.when) {
            if (find_condition(exchange, condition) != nullptr) continue;
            std::vector<std::string> known;
            for (const LimitCondition& one : exchange.limit_conditions) known.push_back(one.name);
            const std::string near = text::did_you_mean(condition_name(condition), known);
            diagnostics.report(rules::limit_condition, limit.span,
                               "unknown condition '" + condition + "' of a limit of " + name_of(operation),
                               near.empty() ? "add the condition to `limit_conditions` of exchange.yaml" : near);
        }
    }
}

/// A manual group may have joined an imported one, so each operation is asked for its file.
bool written_by_hand(const Operation& operation) {
    constexpr std::string_view end = ".manual.yaml";
    if (!operation.span) return false;
    const std::string& name = operation.span.source->name();
    return name.size() > end.size() && name.compare(name.size() - end.size(), end.size(), end) == 0;
}

void lint_name(const Operation& operation, text::Diagnostics& diagnostics) {
    if (!is_operation_name(operation.id))
        diagnostics.report(rules::reserved_name, operation.span, "C++ reserves the name of " + name_of(operation),
                           "give it another with `exbind rename`");
}

void lint_access(const Operation& operation, text::Diagnostics& diagnostics) {
    const std::string& permission = operation.permission;
    if (!permission.empty() && std::find(permissions.begin(), permissions.end(), permission) == permissions.end()) {
        const std::string near = text::did_you_mean(permission, permissions);
        diagnostics.report(rules::permission_word, operation.span,
                           "unknown permission '" + permission + "' of " + name_of(operation),
                           near.empty() ? "write " + listed(permissions) + ", or leave it out" : near);
    }
    if (!permission.empty() && operation.auth == Auth::public_)
        diagnostics.report(rules::public_permission, operation.span,
                           name_of(operation) + " is public but needs the permission '" + permission + "'",
                           "correct `auth` or `permission` with an overlay");
    if (operation.evidence.empty() && written_by_hand(operation))
        diagnostics.report(rules::no_evidence, operation.span,
                           name_of(operation) + " was written by hand and has no evidence",
                           "add `evidence:` with the source of the facts");
    if (operation.method == "GET" && (operation.request.in == In::body || operation.request.in == In::form))
        diagnostics.report(rules::body_of_get, operation.span, name_of(operation) + " is a GET with a body",
                           "write `in: query` if the parameters are sent in the query");
}

/// Names in braces of a path.
std::set<std::string> path_parameters(const std::string& path) {
    std::set<std::string> names;
    for (std::size_t open = path.find('{'); open != std::string::npos; open = path.find('{', open + 1))
        names.insert(path.substr(open + 1, path.find('}', open) - open - 1));
    return names;
}

void lint_path(const Operation& operation, const Type* request, text::Diagnostics& diagnostics) {
    std::set<std::string> open = path_parameters(operation.path);
    if (request != nullptr) {
        for (const Field& field : request->fields) {
            const bool travels = (field.in == In::none ? operation.request.in : field.in) == In::path;
            if (travels && open.count(field.name) == 0)
                diagnostics.report(rules::path_parameter, field.span,
                                   "field '" + field.name + "' is sent in the path, but " + operation.path +
                                       " has no {" + field.name + "}",
                                   "add it to the path, or correct `in`");
            if (!travels) continue;
            open.erase(field.name);
            if (field.required != Presence::yes)
                diagnostics.report(rules::path_parameter, field.span,
                                   "field '" + field.name + "' is sent in the path, but is not required",
                                   "write `required: true`: a path without it is another path");
        }
    }
    for (const std::string& name : open)
        diagnostics.report(
            rules::path_parameter, operation.span,
            "the path of " + name_of(operation) + " has {" + name + "}, but the request has no such field",
            "add a field '" + name + "' with `in: path` and `required: true`");
}

bool holds_number(const TypeRef& type) {
    return type.kind == Kind::decimal || type.kind == Kind::integer || type.kind == Kind::timestamp;
}

/// The value of a number as documented; nothing for "1%".
std::optional<long double> number(const std::string& text) {
    if (text.find_first_not_of("0123456789.eE+-") != std::string::npos) return std::nullopt;
    char* end = nullptr;
    const long double value = std::strtold(text.c_str(), &end);
    return text.empty() || *end != 0 ? std::nullopt : std::optional(value);
}

void lint_bounds(const Field& field, text::Diagnostics& diagnostics) {
    const FieldFacts& facts = field.facts;
    const auto refuse = [&](const std::string& low, const std::string& high) {
        diagnostics.report(rules::bounds, field.span, "the bounds of '" + field.name + "' are " + low + " to " + high,
                           "swap them, or correct them with an overlay");
    };
    for (const std::string* bound : {&facts.minimum, &facts.maximum})
        if (holds_number(field.type) && !bound->empty() && !number(*bound))
            diagnostics.report(rules::not_checked, field.span,
                               "'" + *bound + "' of '" + field.name + "' is no number, and is not checked",
                               "write it as a number with an overlay");
    const auto in_order = [](const std::string& low, const std::string& high) {
        return !number(low) || !number(high) || *number(low) <= *number(high);
    };
    if (!in_order(facts.minimum, facts.maximum)) refuse(facts.minimum, facts.maximum);
    if (!in_order(facts.shortest, facts.longest)) refuse(facts.shortest, facts.longest + " characters");
}

void lint_form(const GroupIndex& group, const Field& field, text::Diagnostics& diagnostics) {
    const TypeRef& type = innermost(field.type);
    if (field.wire == Wire::flag && type.kind != Kind::boolean)
        diagnostics.report(rules::wire_form, field.span,
                           "'" + field.name + "' is no boolean, so it can't be written as a flag",
                           "write `type: boolean`, or remove `wire: flag`");
    const bool plain = type.kind != Kind::json && (type.kind != Kind::named || group.type(type.name) == nullptr);
    const bool items = field.type.kind == Kind::list && field.type.item.front().item.empty();
    if (field.style == ListStyle::joined && !(items && plain))
        diagnostics.report(rules::wire_form, field.span,
                           "'" + field.name + "' is no list of single values, so one text can't hold its items",
                           "write a type such as list<string>, or remove `style: joined`");
}

/// Fields that a condition looks at stand beside the one it is of.
void lint_condition(const GroupIndex& group, const Type& type, const Field& field, text::Diagnostics& diagnostics) {
    const auto report = [&](const std::string& fault, const std::string& help) {
        diagnostics.report(rules::field_condition, field.span, "`when` of field '" + field.name + "' " + fault, help);
    };
    for (const FieldCondition& one : parse_condition(field.when).value_or(std::vector<FieldCondition>{})) {
        const Field* other = text::find_by(type.fields, &Field::name, one.field);
        if (other == nullptr || other == &field) {
            std::vector<std::string> known;
            for (const Field& each : type.fields)
                if (&each != &field) known.push_back(each.name);
            const std::string near = text::did_you_plainly_mean(one.field, known);
            report("looks at '" + one.field + "', which " + type.name + " does not have beside it",
                   near.empty() ? "write the name of another field of " + type.name : near);
            continue;
        }
        const Enum* listed = other->type.kind == Kind::named ? group.enumeration(other->type.name) : nullptr;
        if (listed == nullptr) continue;
        std::vector<std::string> known;
        for (const EnumValue& value : listed->values) known.push_back(value.wire);
        for (const std::string& value : one.values)
            if (std::find(known.begin(), known.end(), value) == known.end()) {
                const std::string near = text::did_you_mean(value, known);
                report("asks for '" + value + "', which is no value of '" + one.field + "'",
                       near.empty() ? "write values of " + listed->name : near);
            }
    }
}

void lint_enum(const Enum& each, bool is_used, text::Diagnostics& diagnostics) {
    if (!is_used) diagnostics.report(rules::unused, each.span, "unused enum " + each.name, "remove it");
    if (each.values.empty())
        diagnostics.report(rules::empty_enum, each.span, "enum " + each.name + " has no values",
                           "add its values, or use type string");
}

void lint_types(const Group& group, const GroupIndex& index, text::Diagnostics& diagnostics) {
    const std::set<std::string> used = used_names(group);
    for (const Type& type : group.types) {
        if (used.count(type.name) == 0)
            diagnostics.report(rules::unused, type.span, "unused type " + type.name, "remove it");
        for (const Field& field : type.fields) {
            lint_bounds(field, diagnostics);
            lint_form(index, field, diagnostics);
            if (!field.when.empty()) lint_condition(index, type, field, diagnostics);
        }
    }
    for (const Enum& each : group.enums)
        if (!each.common) lint_enum(each, used.count(each.name) != 0, diagnostics);
}

void lint_common(const Spec& spec, text::Diagnostics& diagnostics) {
    std::set<std::string_view> used;
    for (const Group& group : spec.groups)
        for (const Enum& each : group.enums)
            if (each.common) used.insert(each.name);
    for (const Enum& each : spec.common.enums) lint_enum(each, used.count(each.name) != 0, diagnostics);
}

void lint_routes(const Spec& spec, text::Diagnostics& diagnostics) {
    std::map<std::string, const Operation*> routes;
    for (const Group& group : spec.groups)
        for (const Operation& operation : group.operations) {
            const std::string route = operation.route();
            const auto [first, added] = routes.emplace(operation.product + ' ' + route, &operation);
            if (!added)
                diagnostics
                    .report(rules::operation_twice, operation.span, "'" + route + "' is in two groups",
                            "keep the one in the group named by its path")
                    .notes.push_back({"the other one", first->second->span});
        }
}

}  // namespace

void lint(const Spec& spec, text::Diagnostics& diagnostics) {
    lint_exchange(spec, diagnostics);
    for (const Group& group : spec.groups) {
        const GroupIndex index(group);
        for (const Operation& operation : group.operations) {
            const Type* request = operation.request.type.empty() ? nullptr : index.type(operation.request.type);
            lint_limits(spec.exchange, operation, request, diagnostics);
            lint_name(operation, diagnostics);
            lint_access(operation, diagnostics);
            lint_path(operation, request, diagnostics);
            if (const std::string fault = fault_in_pages(index, operation); !fault.empty())
                diagnostics.report(rules::pages_do_not_fit, operation.span, name_of(operation) + ": " + fault,
                                   "correct `pages` with an overlay");
        }
        lint_types(group, index, diagnostics);
        lint_examples(spec.exchange, group, diagnostics);
    }
    lint_common(spec, diagnostics);
    lint_routes(spec, diagnostics);
    lint_glossary(spec, diagnostics);
}

}  // namespace exbind::spec
