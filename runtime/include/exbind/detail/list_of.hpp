// Accessors by which the runtime fills and walks containers whose item type it does not know.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>
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
    if constexpr (std::is_default_constructible_v<T>) {
        table.append = [](void* list) -> void* { return &static_cast<std::vector<T>*>(list)->emplace_back(); };
        table.reserve = [](void* list, std::size_t count) { static_cast<std::vector<T>*>(list)->reserve(count); };
    }
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

/// Makes the alternative I of a variant; null when it cannot be made from nothing.
template <class V, std::size_t I>
void* emplace_alternative(V& held) {
    if constexpr (std::is_default_constructible_v<std::variant_alternative_t<I, V>>)
        return &held.template emplace<I>();
    else
        return nullptr;
}

template <class V, std::size_t... I>
void* emplace_one(V& held, std::size_t alternative, std::index_sequence<I...>) {
    void* made = nullptr;
    (void)((I == alternative && ((made = emplace_alternative<V, I>(held)), true)) || ...);
    return made;
}

/// Accessors of a struct T whose member `value` is a std::variant.
template <class T>
constexpr VariantTable variant_of(std::string_view tag) {
    using V = decltype(T::value);
    return {
        .tag = tag,
        .raw = std::variant_size_v<V> - 1,
        .index = [](const void* held) { return static_cast<const T*>(held)->value.index(); },
        .value = [](const void* held) -> const void* {
            return std::visit([](const auto& form) -> const void* { return &form; }, static_cast<const T*>(held)->value);
        },
        .emplace = [](void* held, std::size_t alternative) {
            return emplace_one(static_cast<T*>(held)->value, alternative,
                               std::make_index_sequence<std::variant_size_v<V>>());
        },
    };
}

template <class T>
inline constexpr OptionalTable optional_accessors = optional_of<T>();
template <class T>
inline constexpr ListTable list_accessors = list_of<T>(Type{});

}  // namespace exbind::detail
