// From the address of a struct's member to the value in it, whatever holds it.
#pragma once

#include <optional>

#include "exbind/detail/table.hpp"
#include "exbind/fields.hpp"

namespace exbind::detail {

/// The value to write to; a std::optional is given a fresh one.
template <class T>
T& fill_slot(void* at, Holder holder) {
    switch (holder) {
        case Holder::optional:
            return static_cast<std::optional<T>*>(at)->emplace();
        // The object is not constant, only what Required shows of it.
        case Holder::required:
            return const_cast<T&>(static_cast<Required<T>*>(at)->get());
        case Holder::plain:
            break;
    }
    return *static_cast<T*>(at);
}

/// The value; null for an empty std::optional.
template <class T>
const T* read_slot(const void* at, Holder holder) {
    switch (holder) {
        case Holder::optional: {
            const auto& held = *static_cast<const std::optional<T>*>(at);
            return held ? &*held : nullptr;
        }
        case Holder::required:
            return &static_cast<const Required<T>*>(at)->get();
        case Holder::plain:
            break;
    }
    return static_cast<const T*>(at);
}

/// The accessors for a struct, list or map in a std::optional; null where the table was made without.
inline const OptionalTable* optional_table(const Type& type) {
    if (type.kind == Kind::object) return type.object->in_optional;
    return type.list->in_optional;
}

}  // namespace exbind::detail
