// Functions with which generated .cpp files build their tables. Not included by any public header.
#pragma once

#include <cstddef>
#include <span>
#include <string_view>
#include <type_traits>

#include "exbind/detail/list_of.hpp"
#include "exbind/detail/plan_slot.hpp"
#include "exbind/detail/table.hpp"

namespace exbind::inline v0_1::detail {

constexpr Type string(Holder holder = Holder::plain, Wire wire = Wire::text) {
    return {.kind = Kind::string, .wire = wire, .holder = holder};
}
constexpr Type secret(Holder holder = Holder::plain) {
    return {.kind = Kind::secret, .holder = holder};
}
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
constexpr Type json(Holder holder = Holder::plain) {
    return {.kind = Kind::json, .holder = holder};
}
constexpr Type object(const ObjectTable& table, Holder holder = Holder::plain) {
    return {.kind = Kind::object, .holder = holder, .object = &table};
}
constexpr Type list(const ListTable& table, Holder holder = Holder::plain) {
    return {.kind = Kind::list, .holder = holder, .list = &table};
}
constexpr Type joined_list(const ListTable& table, Holder holder = Holder::plain) {
    return {.kind = Kind::list, .holder = holder, .joined = true, .list = &table};
}
constexpr Type map(const ListTable& table, Holder holder = Holder::plain) {
    return {.kind = Kind::map, .holder = holder, .list = &table};
}
/// The payload of an operation that lists exactly one row.
constexpr Type sole(Type row) {
    row.sole = true;
    return row;
}

template <class T>
inline constinit PlanSlot plan_slot{};

/// The table of struct T. All tables of structs are made here, so each struct is checked.
template <class T>
constexpr ObjectTable table_of(std::string_view name, std::span<const Field> fields, bool positional = false,
                               std::span<const Bounds> bounds = {}) {
    static_assert(std::is_standard_layout_v<T>, "offsetof() needs structs of standard layout");
    return {.name = name, .fields = fields, .positional = positional, .plan = &plan_slot<T>, .bounds = bounds};
}

/// The table of a struct T that is used in a std::optional, or in the list that is a request's body. Only for those:
/// what is instantiated here costs more to compile than the rest of a table.
template <class T>
constexpr ObjectTable contained_table_of(std::string_view name, std::span<const Field> fields, bool positional = false,
                                         std::span<const Bounds> bounds = {}) {
    ObjectTable table = table_of<T>(name, fields, positional, bounds);
    table.in_optional = &optional_accessors<T>;
    table.in_list = &list_accessors<T>;
    return table;
}

/// The table of a struct T that holds one of several forms.
template <class T>
constexpr ObjectTable table_of(std::string_view name, std::span<const Field> forms, const VariantTable& variant) {
    ObjectTable table = contained_table_of<T>(name, forms);
    table.variant = &variant;
    return table;
}

}  // namespace exbind::detail
