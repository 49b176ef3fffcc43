// Moves values whose type only a table knows, when a list grows.
#include <optional>
#include <string>
#include <utility>

#include "exbind/decimal.hpp"
#include "exbind/detail/list_of.hpp"
#include "exbind/fields.hpp"
#include "exbind/secret.hpp"
#include "slot.hpp"

namespace exbind::inline v0_1::detail {
namespace {

template <class T>
void move_one(void* from, void* to) noexcept {
    *static_cast<T*>(to) = std::move(*static_cast<T*>(from));
}

template <class T>
void move_held(Holder holder, void* from, void* to) noexcept {
    switch (holder) {
        case Holder::plain:
            return move_one<T>(from, to);
        case Holder::optional:
            return move_one<std::optional<T>>(from, to);
        case Holder::required:
            return move_one<Required<T>>(from, to);
    }
}

void move_value(const Type& type, void* from, void* to) noexcept;

void move_members(const ObjectTable& table, void* from, void* to) noexcept {
    for (const Field& field : table.fields)
        move_value(field.type, static_cast<char*>(from) + field.offset, static_cast<char*>(to) + field.offset);
}

/// Moves the value of a variant, after emplacing the same alternative in the target.
void move_form(const ObjectTable& table, void* from, void* to) noexcept {
    const VariantTable& variant = *table.variant;
    const std::size_t alternative = variant.index(from);
    void* const slot = variant.emplace(to, alternative);
    void* const value = const_cast<void*>(variant.value(from));  // `from` itself is not constant
    if (alternative == variant.raw) return move_one<RawJson>(value, slot);
    for (const Field& form : table.fields)
        if (form.offset == alternative) return move_value(form.type, value, slot);
}

void move_container(const Type& type, void* from, void* to) noexcept {
    if (type.kind != Kind::object) return type.list->swap(from, to);
    if (type.object->variant != nullptr) return move_form(*type.object, from, to);
    move_members(*type.object, from, to);
}

void move_value(const Type& type, void* from, void* to) noexcept {
    switch (type.kind) {
        case Kind::string:
            return move_held<std::string>(type.holder, from, to);
        case Kind::secret:
            return move_held<Secret>(type.holder, from, to);
        case Kind::decimal:
            return move_held<Decimal>(type.holder, from, to);
        case Kind::integer:
            return move_held<std::int64_t>(type.holder, from, to);
        case Kind::boolean:
            return move_held<bool>(type.holder, from, to);
        case Kind::timestamp:
            return move_held<TimePoint>(type.holder, from, to);
        case Kind::enumeration:
            return move_held<OpenValue>(type.holder, from, to);
        case Kind::json:
            return move_held<RawJson>(type.holder, from, to);
        case Kind::object:
        case Kind::list:
        case Kind::map:
            break;
    }
    if (type.holder != Holder::optional) return move_container(type, from, to);
    const OptionalTable& optional = *optional_table(type);
    void* const value = const_cast<void*>(optional.value(from));
    if (value == nullptr) return optional.reset(to);
    move_container(type, value, optional.emplace(to));
}

}  // namespace

void move_items(const ListTable& table, void* from, void* to, std::size_t count) noexcept {
    auto* source = static_cast<char*>(from);
    auto* target = static_cast<char*>(to);
    for (; count > 0; --count, source += table.item_size, target += table.item_size) {
        if (table.value != 0) move_one<std::string>(source + table.key, target + table.key);
        move_value(table.item, source + table.value, target + table.value);
    }
}

}  // namespace exbind::detail
