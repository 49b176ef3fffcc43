#include "docs/enum_pool.hpp"

#include <algorithm>
#include <unordered_set>

#include "docs/names.hpp"
#include "json/json.hpp"
#include "spec/wellformed.hpp"
#include "text/find.hpp"

namespace exbind::docs {
namespace {

/// Values by their texts.
std::unordered_map<std::string_view, const spec::EnumValue*> values_of(const spec::Enum& type) {
    std::unordered_map<std::string_view, const spec::EnumValue*> values;
    for (const spec::EnumValue& value : type.values) values.emplace(value.wire, &value);
    return values;
}

bool covers(const spec::Enum& type, const spec::Enum& other) {
    constexpr std::size_t few = 16;
    if (type.values.size() < other.values.size()) return false;
    if (type.values.size() <= few)
        return std::all_of(other.values.begin(), other.values.end(), [&](const spec::EnumValue& value) {
            return text::find_by(type.values, &spec::EnumValue::wire, value.wire) != nullptr;
        });
    const auto known = values_of(type);
    return std::all_of(other.values.begin(), other.values.end(),
                       [&](const spec::EnumValue& value) { return known.count(value.wire) != 0; });
}

void add_values(spec::Enum& type, const std::vector<spec::EnumValue>& values) {
    std::unordered_set<std::string> known;
    for (const spec::EnumValue& value : type.values) known.insert(value.wire);
    for (const spec::EnumValue& value : values) {
        if (known.insert(value.wire).second) type.values.push_back({value.wire, {}, {}});
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
    const auto others = values_of(b);
    for (const spec::EnumValue& value : a.values) {
        const auto found = others.find(value.wire);
        if (found == others.end()) continue;
        const spec::EnumValue* other = found->second;
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
    const auto found = places_.find(name);
    return found == places_.end() ? nullptr : &enums_[found->second];
}

spec::Enum& EnumPool::begin(spec::Enum type) {
    places_.emplace(type.name, enums_.size());
    return enums_.emplace_back(std::move(type));
}

const spec::Enum* EnumPool::before(const std::string& name) const {
    return committed_ != nullptr && pinned_.count(name) != 0 ? committed_->enumeration(name) : nullptr;
}

/// Notes what the values of an enum mean.
void EnumPool::note(const std::string& name, const std::vector<spec::EnumValue>& values) {
    spec::Enum& known = meanings_[name];
    known.name = name;
    std::unordered_map<std::string, std::size_t> places;
    for (std::size_t i = 0; i < known.values.size(); ++i) places.emplace(known.values[i].wire, i);
    for (const spec::EnumValue& value : values) {
        const auto [place, added] = places.try_emplace(value.wire, known.values.size());
        if (added)
            known.values.push_back(value);
        else if (known.values[place->second].name.empty())
            known.values[place->second].name = value.name;
    }
}

void EnumPool::keep(const spec::Enum& type) {
    if (!pinned_.insert(type.name).second) return;
    begin(type);
    note(type.name, type.values);
}

std::string EnumPool::add_committed(const std::string& name, const std::vector<spec::EnumValue>& values) {
    spec::Enum* type = find(name);
    if (type == nullptr) {
        type = &begin({name, {}, {}});
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
        if (!spec::is_type_name(name) || taken.count(name) != 0) continue;
        spec::Enum* type = find(name);
        if (type == nullptr) {
            type = &begin({name, {}, {}});
        } else if (!one_enum(meanings_[name], wanted, false)) {
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
        const auto now = values_of(type);
        const auto then = values_of(*old);
        for (const spec::EnumValue& value : old->values) {
            if (now.count(value.wire) != 0) ordered.push_back(value);
        }
        for (const spec::EnumValue& value : type.values) {
            if (then.count(value.wire) == 0) ordered.push_back(value);
        }
        type.values = std::move(ordered);
    }
    return std::move(enums_);
}

}  // namespace exbind::docs
