// The runtime's table of a reply type, found through the tables that generated headers declare.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "exbind/decimal.hpp"
#include "exbind/detail/list_of.hpp"
#include "exbind/detail/table.hpp"
#include "exbind/fields.hpp"
#include "exbind/secret.hpp"

namespace contract {

template <class T>
struct TypeOf {
    /// A generated struct: its header declares exbind_table().
    static exbind::detail::Type get() {
        return {.kind = exbind::detail::Kind::object, .object = &exbind_table(static_cast<const T*>(nullptr))};
    }
};

template <class T>
struct TypeOf<std::vector<T>> {
    static exbind::detail::Type get() {
        static const exbind::detail::ListTable table = exbind::detail::list_of<T>(TypeOf<T>::get());
        return {.kind = exbind::detail::Kind::list, .list = &table};
    }
};

template <class T>
struct TypeOf<exbind::Map<T>> {
    static exbind::detail::Type get() {
        static const exbind::detail::ListTable table = exbind::detail::map_of<T>(TypeOf<T>::get());
        return {.kind = exbind::detail::Kind::map, .list = &table};
    }
};

/// Bare values. How a number is written is not known from its type; the comparison takes it as text, and fails where an
/// exchange documents it otherwise.
template <exbind::detail::Kind kind, exbind::detail::Wire wire, exbind::detail::Holder holder>
struct ScalarType {
    static exbind::detail::Type get() { return {.kind = kind, .wire = wire, .holder = holder}; }
};
template <>
struct TypeOf<std::string>
    : ScalarType<exbind::detail::Kind::string, exbind::detail::Wire::text, exbind::detail::Holder::plain> {};
template <>
struct TypeOf<exbind::Secret>
    : ScalarType<exbind::detail::Kind::secret, exbind::detail::Wire::text, exbind::detail::Holder::plain> {};
template <>
struct TypeOf<exbind::RawJson>
    : ScalarType<exbind::detail::Kind::json, exbind::detail::Wire::text, exbind::detail::Holder::plain> {};
template <>
struct TypeOf<std::optional<exbind::Decimal>>
    : ScalarType<exbind::detail::Kind::decimal, exbind::detail::Wire::text, exbind::detail::Holder::optional> {};
template <>
struct TypeOf<std::optional<exbind::TimePoint>>
    : ScalarType<exbind::detail::Kind::timestamp, exbind::detail::Wire::text, exbind::detail::Holder::optional> {};
template <>
struct TypeOf<std::optional<std::int64_t>>
    : ScalarType<exbind::detail::Kind::integer, exbind::detail::Wire::number, exbind::detail::Holder::optional> {};
template <>
struct TypeOf<std::optional<bool>>
    : ScalarType<exbind::detail::Kind::boolean, exbind::detail::Wire::boolean, exbind::detail::Holder::optional> {};

}  // namespace contract
