#include "docs/enum_pool.hpp"

#include <algorithm>

#include "docs/names.hpp"
#include "json/json.hpp"
#include "text/find.hpp"

namespace exbind::docs {
namespace {

const spec::EnumValue* find(const spec::Enum& type, const std::string& wire) {
    return text::find_by(type.values, &spec::EnumValue::wire, wire);
}

bool covers(const spec::Enum& type, const spec::Enum& other) {
    return std::all_of(other.values.begin(), other.values.end(),
                       [&](const spec::EnumValue& value) { return find(type, value.wire) != nullptr; });
}

void add_values(spec::Enum& type, const std::vector<spec::EnumValue>& values) {
    for (const spec::EnumValue& value : values) {
        if (find(type, value.wire) == nullptr) type.values.push_back({value.wire, {}, {}});
    }
}

/// Hardly two things of one group are numbered 6, 7, 13, 25, 34; many are numbered 1, 2, 3.
bool is_distinctive(const spec::Enum& type) {
    constexpr std::size_t least_values = 5;
    std::set<std::string> counted;
    for (std::size_t i = 0; i <= type.values.size(); ++i) counted.insert(std::to_string(i));
    return type.values.size() >= least_values &&
           std::any_of(type.values.begin(), type.values.end(),
                       [&](const spec::EnumValue& value) { return counted.count(value.wire) == 0; });
}

}  // namespace

std::string name_of(const spec::EnumValue& value) {
    return value.name.empty() ? snake_case(value.wire) : value.name;
}

bool same_list(const spec::Enum& a, const spec::Enum& b) {
    return a.values.size() == b.values.size() && covers(a, b);
}

bool one_enum(const spec::Enum& a, const spec::Enum& b, bool between_groups) {
    if (!covers(a, b) && !covers(b, a)) return false;
    std::size_t numbers = 0;
    std::size_t named = 0;  // alike
    std::size_t half_named = 0;
    for (const spec::EnumValue& value : a.values) {
        const spec::EnumValue* other = find(b, value.wire);
        if (other == nullptr) continue;
        const bool both = !value.name.empty() && !other->name.empty();
        if (both && value.name != other->name) return false;
        if (!json::is_numeric(value.wire)) continue;
        ++numbers;
        if (both)
            ++named;
        else if (!value.name.empty() || !other->name.empty())
            ++half_named;
    }
    if (numbers == 0 || (named > 0 && 2 * named >= numbers)) return true;
    if (!same_list(a, b)) return false;
    return half_named == 0 ? named > 0 || !between_groups : !between_groups && is_distinctive(a);
}

spec::Enum* EnumPool::find(const std::string& name) {
    return text::find_by(enums_, &spec::Enum::name, name);
}

const spec::Enum* EnumPool::before(const std::string& name) const {
    return committed_ != nullptr && pinned_.count(name) != 0 ? committed_->enumeration(name) : nullptr;
}

/// Notes what the values of an enum mean.
void EnumPool::note(const std::string& name, const std::vector<spec::EnumValue>& values) {
    spec::Enum* known = text::find_by(meanings_, &spec::Enum::name, name);
    if (known == nullptr) {
        known = &meanings_.emplace_back();
        known->name = name;
    }
    for (const spec::EnumValue& value : values) {
        spec::EnumValue* same = text::find_by(known->values, &spec::EnumValue::wire, value.wire);
        if (same == nullptr)
            known->values.push_back(value);
        else if (same->name.empty())
            same->name = value.name;
    }
}

void EnumPool::keep(const spec::Enum& type) {
    if (!pinned_.insert(type.name).second) return;
    enums_.push_back(type);
    note(type.name, type.values);
}

std::string EnumPool::add_committed(const std::string& name, const std::vector<spec::EnumValue>& values) {
    spec::Enum* type = find(name);
    if (type == nullptr) {
        type = &enums_.emplace_back();
        type->name = name;
        pinned_.insert(name);
        if (const spec::Enum* old = before(name)) note(name, old->values);
    }
    add_values(*type, values);
    note(name, values);
    return name;
}

std::string EnumPool::add(const std::string& base, const std::string& own, std::vector<spec::EnumValue> values,
                          const std::set<std::string>& taken) {
    const spec::Enum wanted{{}, std::move(values), {}};
    for (int i = 0;; ++i) {
        const std::string name = i == 0 ? base : i == 1 ? own : own + std::to_string(i);
        if (name.empty() || taken.count(name) != 0) continue;
        spec::Enum* type = find(name);
        if (type == nullptr) {
            type = &enums_.emplace_back();
            type->name = name;
        } else if (!one_enum(*text::find_by(meanings_, &spec::Enum::name, name), wanted, false)) {
            continue;
        } else if (pinned_.count(name) == 0 && covers(wanted, *type)) {
            type->values.clear();  // the longer list's order is the documented one
        }
        add_values(*type, wanted.values);
        note(name, wanted.values);
        return name;
    }
}

std::vector<spec::Enum> EnumPool::take() {
    for (spec::Enum& type : enums_) {
        const spec::Enum* old = before(type.name);
        if (old == nullptr) continue;
        type.common = old->common;
        std::vector<spec::EnumValue> ordered;
        for (const spec::EnumValue& value : old->values) {
            if (docs::find(type, value.wire) != nullptr) ordered.push_back(value);
        }
        for (const spec::EnumValue& value : type.values) {
            if (docs::find(*old, value.wire) == nullptr) ordered.push_back(value);
        }
        type.values = std::move(ordered);
    }
    return std::move(enums_);
}

}  // namespace exbind::docs
