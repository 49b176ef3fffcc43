// Accessors by which the runtime fills and walks containers whose item type it does not know.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "exbind/detail/table.hpp"

namespace exbind::detail {

/// Accessors of std::vector<T>, whose items are of type `item`.
template <class T>
constexpr ListTable list_of(Type item) {
    ListTable table{
        .item = item,
        .size = [](const void* list) { return static_cast<const std::vector<T>*>(list)->size(); },
        .at = [](const void* list, std::size_t index) -> const void* {
            return &(*static_cast<const std::vector<T>*>(list))[index];
        },
    };
    if constexpr (std::is_default_constructible_v<T>)
        table.append = [](void* list) -> void* { return &static_cast<std::vector<T>*>(list)->emplace_back(); };
    return table;
}

/// Accessors of Map<T>, whose values are of type `item`.
template <class T>
constexpr ListTable map_of(Type item) {
    using Entries = std::vector<std::pair<std::string, T>>;
    ListTable table{
        .item = item,
        .size = [](const void* map) { return static_cast<const Entries*>(map)->size(); },
        .at = [](const void* map, std::size_t index) -> const void* {
            return &(*static_cast<const Entries*>(map))[index].second;
        },
        .key = [](const void* map, std::size_t index) -> std::string_view {
            return (*static_cast<const Entries*>(map))[index].first;
        },
    };
    if constexpr (std::is_default_constructible_v<T>) {
        table.insert = [](void* map, std::string_view key) -> void* {
            return &static_cast<Entries*>(map)->emplace_back(std::string(key), T{}).second;
        };
    }
    return table;
}

/// Accessors of std::optional<T>.
template <class T>
constexpr OptionalTable optional_of() {
    OptionalTable table{
        .value = [](const void* optional) -> const void* {
            const auto& held = *static_cast<const std::optional<T>*>(optional);
            return held ? &*held : nullptr;
        },
    };
    if constexpr (std::is_default_constructible_v<T>)
        table.emplace = [](void* optional) -> void* { return &static_cast<std::optional<T>*>(optional)->emplace(); };
    return table;
}

template <class T>
inline constexpr OptionalTable optional_accessors = optional_of<T>();
template <class T>
inline constexpr ListTable list_accessors = list_of<T>(Type{});

}  // namespace exbind::detail
