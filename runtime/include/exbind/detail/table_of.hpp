// Words in which generated .cpp files spell their tables. Not included by any public header.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "exbind/detail/table.hpp"

namespace exbind::detail {

constexpr Type string(Holder holder = Holder::plain, Wire wire = Wire::text) {
    return {.kind = Kind::string, .wire = wire, .holder = holder};
}
constexpr Type secret(Holder holder = Holder::plain) { return {.kind = Kind::secret, .holder = holder}; }
constexpr Type decimal(Holder holder = Holder::optional, Wire wire = Wire::text) {
    return {.kind = Kind::decimal, .wire = wire, .holder = holder};
}
constexpr Type integer(Holder holder = Holder::optional, Wire wire = Wire::number) {
    return {.kind = Kind::integer, .wire = wire, .holder = holder};
}
constexpr Type boolean(Holder holder = Holder::optional, Wire wire = Wire::boolean) {
    return {.kind = Kind::boolean, .wire = wire, .holder = holder};
}
constexpr Type timestamp(TimeUnit unit, Holder holder = Holder::optional, Wire wire = Wire::text) {
    return {.kind = Kind::timestamp, .wire = wire, .unit = unit, .holder = holder};
}
constexpr Type enumeration(const EnumTable& values, Holder holder = Holder::plain, Wire wire = Wire::text) {
    return {.kind = Kind::enumeration, .wire = wire, .holder = holder, .values = &values};
}
constexpr Type json(Holder holder = Holder::plain) { return {.kind = Kind::json, .holder = holder}; }
constexpr Type object(const ObjectTable& table, Holder holder = Holder::plain) {
    return {.kind = Kind::object, .holder = holder, .object = &table};
}
constexpr Type list(const ListTable& table, Holder holder = Holder::plain) {
    return {.kind = Kind::list, .holder = holder, .list = &table};
}
constexpr Type map(const ListTable& table, Holder holder = Holder::plain) {
    return {.kind = Kind::map, .holder = holder, .list = &table};
}

/// Reads std::optional<T> without knowing T; for ObjectTable::in_optional.
template <class T>
const void* in_optional(const void* optional) {
    const auto& value = *static_cast<const std::optional<T>*>(optional);
    return value ? &*value : nullptr;
}

/// Accessors of std::vector<T>, whose items are of type `item`. Items with required fields cannot be made empty: their
/// lists are only walked.
template <class T>
constexpr ListTable list_of(Type item) {
    void* (*append)(void*) = nullptr;
    if constexpr (std::is_default_constructible_v<T>)
        append = [](void* list) -> void* { return &static_cast<std::vector<T>*>(list)->emplace_back(); };
    return {
        .item = item,
        .append = append,
        .size = [](const void* list) { return static_cast<const std::vector<T>*>(list)->size(); },
        .at = [](const void* list, std::size_t index) -> const void* {
            return &(*static_cast<const std::vector<T>*>(list))[index];
        },
    };
}

/// Accessors of Map<T>, whose values are of type `item`.
template <class T>
constexpr ListTable map_of(Type item) {
    using Entries = std::vector<std::pair<std::string, T>>;
    void* (*insert)(void*, std::string_view) = nullptr;
    if constexpr (std::is_default_constructible_v<T>)
        insert = [](void* map, std::string_view key) -> void* {
            return &static_cast<Entries*>(map)->emplace_back(std::string(key), T{}).second;
        };
    return {
        .item = item,
        .size = [](const void* map) { return static_cast<const Entries*>(map)->size(); },
        .at = [](const void* map, std::size_t index) -> const void* {
            return &(*static_cast<const Entries*>(map))[index].second;
        },
        .key = [](const void* map, std::size_t index) -> std::string_view {
            return (*static_cast<const Entries*>(map))[index].first;
        },
        .insert = insert,
    };
}

/// Wire text of an enumerator; empty for a value outside the table.
constexpr std::string_view wire_text(const EnumTable& table, std::size_t index) {
    return index < table.values.size() ? table.values[index] : std::string_view{};
}

}  // namespace exbind::detail
