// Accessors through which the runtime fills and reads containers whose item type it does not know.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>

#include "exbind/detail/table.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::detail {

/// Moves `count` items onto existing ones. Compiled once for all types: per type, the code with which Vector moves
/// items costs more to compile than all else about a struct.
void move_items(const ListTable& table, void* from, void* to, std::size_t count) noexcept;

template <class T>
Items list_items(const void* at) {
    const auto& list = *static_cast<const Vector<T>*>(at);
    return {const_cast<T*>(list.data()), list.size()};
}

template <class T>
void* resize_list(void* at, std::size_t count, const ListTable& table) {
    auto& list = *static_cast<Vector<T>*>(at);
    if (count > list.size()) {
        Vector<T> larger(count);
        move_items(table, list.data(), larger.data(), list.size());
        list.swap(larger);
    } else {
        while (list.size() > count) list.pop_back();
    }
    return list.data();
}

template <class T>
void swap_lists(void* list, void* other) {
    static_cast<Vector<T>*>(list)->swap(*static_cast<Vector<T>*>(other));
}

/// Accessors of Vector<T>, whose items are of type `item`.
template <class T>
constexpr ListTable list_of(Type item) {
    ListTable table{.item = item, .item_size = sizeof(T), .items = list_items<T>, .swap = swap_lists<T>};
    if constexpr (std::is_default_constructible_v<T>) table.resize = resize_list<T>;
    return table;
}

/// Accessors of Map<T>, whose values are of type `item`.
template <class T>
constexpr ListTable map_of(Type item) {
    using Entry = std::pair<std::string, T>;
    ListTable table = list_of<Entry>(item);
    table.key = offsetof(Entry, first);
    table.value = offsetof(Entry, second);
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
        .reset = [](void* optional) { static_cast<std::optional<T>*>(optional)->reset(); },
    };
    if constexpr (std::is_default_constructible_v<T>)
        table.emplace = [](void* optional) -> void* { return &static_cast<std::optional<T>*>(optional)->emplace(); };
    return table;
}

/// Emplaces alternative `index` of a variant; null when it has no default constructor.
template <class Variant, std::size_t index>
void* emplace_alternative(Variant& held) {
    if constexpr (std::is_default_constructible_v<std::variant_alternative_t<index, Variant>>)
        return &held.template emplace<index>();
    else
        return nullptr;
}

template <class Variant, std::size_t... index>
void* emplace_one(Variant& held, std::size_t alternative, std::index_sequence<index...>) {
    void* made = nullptr;
    (void)((index == alternative && ((made = emplace_alternative<Variant, index>(held)), true)) || ...);
    return made;
}

/// Accessors of a struct T whose member `value` is a std::variant.
template <class T>
constexpr VariantTable variant_of(std::string_view tag) {
    using Variant = decltype(T::value);
    return {
        .tag = tag,
        .raw = std::variant_size_v<Variant> - 1,
        .index = [](const void* held) { return static_cast<const T*>(held)->value.index(); },
        .value = [](const void* held) -> const void* {
            return std::visit([](const auto& form) -> const void* { return &form; },
                              static_cast<const T*>(held)->value);
        },
        .emplace =
            [](void* held, std::size_t alternative) {
                return emplace_one(static_cast<T*>(held)->value, alternative,
                                   std::make_index_sequence<std::variant_size_v<Variant>>());
            },
    };
}

template <class T>
inline constexpr OptionalTable optional_accessors = optional_of<T>();
/// For reading only.
template <class T>
inline constexpr ListTable list_accessors{.item_size = sizeof(T), .items = list_items<T>};

}  // namespace exbind::detail
