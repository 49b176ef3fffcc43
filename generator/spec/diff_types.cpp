#include "spec/diff_parts.hpp"

#include <algorithm>
#include <unordered_map>

#include "spec/attributes.hpp"
#include "spec/reach.hpp"
#include "text/find.hpp"
#include "text/strings.hpp"

namespace exbind::spec {
namespace {

bool has_name(const Group& group, const std::string& name) {
    return group.type(name) != nullptr || group.enumeration(name) != nullptr;
}

/// The name went and the other one came: the same thing under a new name.
bool is_rename(const Group& before, const std::string& was, const Group& after, const std::string& now) {
    const bool objects = before.type(was) != nullptr && after.type(now) != nullptr;
    const bool enums = before.enumeration(was) != nullptr && after.enumeration(now) != nullptr;
    return (objects || enums) && !has_name(after, was) && !has_name(before, now);
}

Change changed(Change pattern, What what, Effect effect, std::string member, std::string was, std::string now) {
    pattern.what = what;
    pattern.action = Action::changed;
    pattern.effect = effect;
    pattern.member = std::move(member);
    pattern.was = std::move(was);
    pattern.now = std::move(now);
    return pattern;
}

Change added(Change pattern, What what, Effect effect, std::string member, std::string now, text::Span at) {
    pattern = changed(std::move(pattern), what, effect, std::move(member), {}, std::move(now));
    pattern.action = Action::added;
    pattern.at = at;
    return pattern;
}

Change removed(Change pattern, What what, std::string member, std::string was, text::Span at) {
    pattern = changed(std::move(pattern), what, Effect::breaking, std::move(member), std::move(was), {});
    pattern.action = Action::removed;
    pattern.at = at;
    return pattern;
}

bool in_requests(const Change& change) {
    return change.side == Side::request || change.side == Side::both;
}

Effect effect_of_required(Presence was, Presence now, bool request) {
    if (!request) return Effect::documentation;
    if (now == Presence::yes) return Effect::breaking;
    return was == Presence::yes ? Effect::addition : Effect::documentation;
}

struct AttributeEffect {
    std::string_view key;
    What what;
    Effect effect;
};
// `name` is what fields are matched by; type and required have rules of their own.
constexpr AttributeEffect attribute_effects[] = {
    {"in", What::travel, Effect::behaviour},
    {"unit", What::travel, Effect::behaviour},
    {"style", What::travel, Effect::behaviour},
    {"wire", What::travel, Effect::behaviour},
    {"deprecated", What::deprecation, Effect::behaviour},
    {"by", What::fact, Effect::documentation},
    {"doc_type", What::fact, Effect::documentation},
    {"nullable", What::fact, Effect::documentation},
    {"when", What::fact, Effect::documentation},
    {"example", What::fact, Effect::documentation},
    {"default", What::fact, Effect::documentation},
    {"min", What::fact, Effect::documentation},
    {"max", What::fact, Effect::documentation},
    {"min_length", What::fact, Effect::documentation},
    {"max_length", What::fact, Effect::documentation},
    {"alphabet", What::fact, Effect::documentation},
};

void compare_attributes(const Field& before, const Field& after, Change pattern, std::vector<Change>& changes) {
    pattern.at = after.span;
    for (const AttributeEffect& each : attribute_effects) {
        const auto* attribute = find_attribute(field_attributes(), each.key);
        const std::string was = attribute->get(before);
        const std::string now = attribute->get(after);
        if (was == now) continue;
        Change change = changed(pattern, each.what, each.effect, after.name, was, now);
        change.attribute = each.key;
        changes.push_back(std::move(change));
    }
    if (before.required == after.required) return;
    const auto* required = find_attribute(field_attributes(), "required");
    changes.push_back(changed(pattern, What::required,
                              effect_of_required(before.required, after.required, in_requests(pattern)), after.name,
                              required->get(before), required->get(after)));
}

bool holds(const std::vector<std::string>& list, const std::string& value) {
    return std::find(list.begin(), list.end(), value) != list.end();
}

/// What comes to or goes from the enum itself is told there.
void compare_values(const Group& before, const Field& was, const Group& after, const Field& now, const Change& pattern,
                    std::vector<Change>& changes) {
    const Enum* const old_enum = before.enumeration(named_item(was.type));
    const Enum* const new_enum = after.enumeration(named_item(now.type));
    if (old_enum == nullptr || new_enum == nullptr) return;
    const std::vector<std::string> old_values = before.values_of(was);
    const std::vector<std::string> new_values = after.values_of(now);
    for (const std::string& value : old_values)
        if (!holds(new_values, value) && text::find_by(new_enum->values, &EnumValue::wire, value) != nullptr) {
            Change change = removed(pattern, What::values, now.name, value, now.span);
            change.effect = Effect::behaviour;
            changes.push_back(std::move(change));
        }
    for (const std::string& value : new_values)
        if (!holds(old_values, value) && text::find_by(old_enum->values, &EnumValue::wire, value) != nullptr)
            changes.push_back(added(pattern, What::values, Effect::addition, now.name, value, now.span));
}

/// Names of the fields that both have, in the order of `type`.
std::string common_order(const Type& type, const Type& other) {
    std::set<std::string> names;
    for (const Field& field : other.fields) names.insert(field.name);
    std::vector<std::string> common;
    for (const Field& field : type.fields)
        if (names.count(field.name) != 0) common.push_back(field.name);
    return text::join(common, ", ");
}

std::unordered_map<std::string, const Field*> by_name(const Type& type) {
    std::unordered_map<std::string, const Field*> fields;
    for (const Field& field : type.fields) fields.emplace(field.name, &field);
    return fields;
}

}  // namespace

bool TypeComparison::same(const Group& before, const TypeRef& was, const Group& after, const TypeRef& now) {
    if (was.kind != now.kind || was.item.size() != now.item.size()) return false;
    if (!was.item.empty()) return same(before, was.item.front(), after, now.item.front());
    if (was.kind != Kind::named) return true;
    // A type that became an enum under the same name is another type.
    if (was.name == now.name) return (before.type(was.name) != nullptr) == (after.type(now.name) != nullptr);
    return is_rename(before, was.name, after, now.name);
}

void TypeComparison::add(const Group& before, const Operation& old_operation, const Group& after,
                         const Operation& new_operation) {
    follow({&before, &after, old_operation.request.type, new_operation.request.type}, true, new_operation.id);
    const Reply& was = old_operation.reply;
    const Reply& now = new_operation.reply;
    if (was.shape != Shape::none && now.shape != Shape::none && same(before, was.type, after, now.type))
        follow({&before, &after, named_item(was.type), named_item(now.type)}, false, new_operation.id);
}

void TypeComparison::follow(Pair start, bool request, const std::string& operation) {
    std::vector<Pair> open{std::move(start)};
    std::set<Pair> seen;
    while (!open.empty()) {
        const Pair pair = std::move(open.back());
        open.pop_back();
        if ((pair.was.empty() && pair.now.empty()) || !seen.insert(pair).second) continue;
        const auto [use, is_new] = uses_.try_emplace(pair);
        if (is_new) order_.push_back(pair);
        (request ? use->second.request : use->second.reply) = true;
        use->second.operations.insert(operation);
        const Type* before = pair.before->type(pair.was);
        const Type* after = pair.after->type(pair.now);
        if (before == nullptr || after == nullptr) continue;
        const auto fields = by_name(*before);
        for (const Field& field : after->fields) {
            const auto found = fields.find(field.name);
            if (found != fields.end() && same(*pair.before, found->second->type, *pair.after, field.type))
                open.push_back({pair.before, pair.after, named_item(found->second->type), named_item(field.type)});
        }
    }
}

/// What an enum of the exchange is, once for all groups.
std::map<std::pair<std::string, std::string>, TypeComparison::Use> TypeComparison::uses_of_common() const {
    std::map<std::pair<std::string, std::string>, Use> all;
    for (const Pair& pair : order_) {
        if (!is_common(pair)) continue;
        const Use& use = uses_.at(pair);
        Use& whole = all[{pair.was, pair.now}];
        whole.request |= use.request;
        whole.reply |= use.reply;
        for (const std::string& id : use.operations) whole.operations.insert(pair.after->name + '.' + id);
    }
    return all;
}

bool TypeComparison::is_common(const Pair& pair) {
    const Enum* before = pair.before->enumeration(pair.was);
    const Enum* after = pair.after->enumeration(pair.now);
    return before != nullptr && after != nullptr && before->common && after->common;
}

void TypeComparison::report(std::vector<Change>& changes) const {
    auto common = uses_of_common();
    for (const Pair& pair : order_) {
        Use use = uses_.at(pair);
        Change pattern;
        if (is_common(pair)) {
            auto whole = common.extract({pair.was, pair.now});
            if (whole.empty()) continue;
            use = std::move(whole.mapped());
        } else {
            pattern.group = pair.after->name;
        }
        pattern.operations.assign(use.operations.begin(), use.operations.end());
        pattern.side = use.request && use.reply ? Side::both : use.request ? Side::request : Side::reply;
        pattern.type = pair.now.empty() ? pair.was : pair.now;
        const Enum* before = pair.before->enumeration(pair.was);
        const Enum* after = pair.after->enumeration(pair.now);
        if (before != nullptr && after != nullptr)
            compare_enums(*before, *after, pattern, changes);
        else
            compare_types(pair, pattern, changes);
    }
}

void TypeComparison::compare_types(const Pair& pair, const Change& pattern, std::vector<Change>& changes) const {
    static const Type nothing;
    const Type* old_type = pair.before->type(pair.was);
    const Type* new_type = pair.after->type(pair.now);
    const Type& before = old_type == nullptr ? nothing : *old_type;
    const Type& after = new_type == nullptr ? nothing : *new_type;
    Change here = pattern;
    here.at = new_type == nullptr ? before.span : after.span;
    if (old_type != nullptr && new_type != nullptr) {
        if (before.name != after.name)
            changes.push_back(changed(here, What::type, Effect::breaking, {}, before.name, after.name));
        if (before.positional != after.positional) {
            Change change = changed(here, What::type, Effect::behaviour, {}, before.positional ? "true" : "false",
                                    after.positional ? "true" : "false");
            change.attribute = "positional";
            changes.push_back(std::move(change));
        }
        // Requests are initialised by name, in the order of declaration; rows are read by position.
        const std::string was = common_order(before, after);
        const std::string now = common_order(after, before);
        if (was != now && (in_requests(pattern) || after.positional))
            changes.push_back(changed(here, What::order, Effect::breaking, {}, was, now));
    }
    const auto old_fields = by_name(before);
    const auto new_fields = by_name(after);
    for (const Field& field : before.fields)
        if (new_fields.count(field.name) == 0)
            changes.push_back(removed(pattern, What::field, field.name, to_text(field.type), field.span));
    for (const Field& field : after.fields) {
        const auto found = old_fields.find(field.name);
        if (found == old_fields.end()) {
            const bool demanded = in_requests(pattern) && field.required == Presence::yes;
            changes.push_back(added(pattern, What::field, demanded ? Effect::breaking : Effect::addition, field.name,
                                    to_text(field.type), field.span));
            continue;
        }
        if (!same(*pair.before, found->second->type, *pair.after, field.type)) {
            Change change = changed(pattern, What::field_type, Effect::breaking, field.name,
                                    to_text(found->second->type), to_text(field.type));
            change.at = field.span;
            changes.push_back(std::move(change));
        } else {
            compare_values(*pair.before, *found->second, *pair.after, field, pattern, changes);
        }
        compare_attributes(*found->second, field, pattern, changes);
    }
}

void TypeComparison::compare_enums(const Enum& before, const Enum& after, const Change& pattern,
                                   std::vector<Change>& changes) const {
    if (before.name != after.name) {
        Change change = changed(pattern, What::enumeration, Effect::breaking, {}, before.name, after.name);
        change.at = after.span;
        changes.push_back(std::move(change));
    }
    std::unordered_map<std::string, const EnumValue*> old_values;
    std::set<std::string> new_wires;
    for (const EnumValue& value : before.values) old_values.emplace(value.wire, &value);
    for (const EnumValue& value : after.values) new_wires.insert(value.wire);
    for (const EnumValue& value : before.values)
        if (new_wires.count(value.wire) == 0)
            changes.push_back(removed(pattern, What::enum_value, value.wire, value.wire, value.span));
    for (const EnumValue& value : after.values) {
        const auto found = old_values.find(value.wire);
        if (found == old_values.end()) {
            changes.push_back(added(pattern, What::enum_value, Effect::addition, value.wire, value.wire, value.span));
        } else if (found->second->name != value.name) {
            Change change =
                changed(pattern, What::enum_value, Effect::breaking, value.wire, found->second->name, value.name);
            change.attribute = "name";
            change.at = value.span;
            changes.push_back(std::move(change));
        }
    }
}

}  // namespace exbind::spec
