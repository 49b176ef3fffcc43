#include "docs/enum_pool.hpp"

#include <algorithm>

#include "text/find.hpp"

namespace exbind::docs {
namespace {

bool holds(const spec::Enum& type, const std::string& wire) {
    return std::any_of(type.values.begin(), type.values.end(),
                       [&](const spec::EnumValue& value) { return value.wire == wire; });
}

bool covers(const spec::Enum& type, const std::vector<std::string>& values) {
    return std::all_of(values.begin(), values.end(), [&](const std::string& value) { return holds(type, value); });
}

bool covers(const std::vector<std::string>& values, const spec::Enum& type) {
    return std::all_of(type.values.begin(), type.values.end(), [&](const spec::EnumValue& value) {
        return std::find(values.begin(), values.end(), value.wire) != values.end();
    });
}

void add_values(spec::Enum& type, const std::vector<std::string>& values) {
    for (const std::string& value : values) {
        if (!holds(type, value)) type.values.push_back({value, {}, {}});
    }
}

}  // namespace

spec::Enum* EnumPool::find(const std::string& name) {
    return text::find_by(enums_, &spec::Enum::name, name);
}

const spec::Enum* EnumPool::before(const std::string& name) const {
    return committed_ != nullptr && pinned_.count(name) != 0 ? committed_->enumeration(name) : nullptr;
}

void EnumPool::keep(const spec::Enum& type) {
    if (pinned_.insert(type.name).second) enums_.push_back(type);
}

std::string EnumPool::add_committed(const std::string& name, const std::vector<std::string>& values) {
    spec::Enum* type = find(name);
    if (type == nullptr) {
        type = &enums_.emplace_back();
        type->name = name;
        pinned_.insert(name);
    }
    add_values(*type, values);
    return name;
}

std::string EnumPool::add(const std::string& base, const std::string& own, const std::vector<std::string>& values,
                          const std::set<std::string>& taken) {
    for (int i = 0;; ++i) {
        const std::string name = i == 0 ? base : i == 1 ? own : own + std::to_string(i);
        if (name.empty() || taken.count(name) != 0) continue;
        spec::Enum* type = find(name);
        if (type == nullptr) {
            type = &enums_.emplace_back();
            type->name = name;
        } else if (!covers(*type, values) && !covers(values, *type)) {
            continue;
        } else if (pinned_.count(name) == 0 && covers(values, *type)) {
            type->values.clear();  // the longer list's order is the documented one
        }
        add_values(*type, values);
        return name;
    }
}

std::vector<spec::Enum> EnumPool::take() {
    for (spec::Enum& type : enums_) {
        const spec::Enum* old = before(type.name);
        if (old == nullptr) continue;
        std::vector<spec::EnumValue> ordered;
        for (const spec::EnumValue& value : old->values) {
            if (holds(type, value.wire)) ordered.push_back(value);
        }
        for (const spec::EnumValue& value : type.values) {
            if (!holds(*old, value.wire)) ordered.push_back(value);
        }
        type.values = std::move(ordered);
    }
    return std::move(enums_);
}

}  // namespace exbind::docs
