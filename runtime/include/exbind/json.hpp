// Converts generated structs to JSON text and back.
#pragma once

#include <concepts>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>

#include "exbind/detail/list_of.hpp"
#include "exbind/detail/table.hpp"
#include "exbind/result.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1 {

namespace detail {

std::string to_json(const Type& type, const void* value);
/// Fills `out`, a new object. Returns the error, if any.
std::optional<Error> from_json(std::string_view json, const Type& type, void* out);

/// Generated code declares exbind_table() beside each struct, found by argument-dependent lookup.
template <class T>
concept HasTable = requires(const T* pointer) {
    { exbind_table(pointer) } -> std::same_as<const ObjectTable&>;
};

template <class T>
struct JsonType;
template <HasTable T>
struct JsonType<T> {
    static Type type() { return {.kind = Kind::object, .object = &exbind_table(static_cast<const T*>(nullptr))}; }
};
template <HasTable T>
struct JsonType<Vector<T>> {
    static const ListTable& table() {
        static const ListTable made = list_of<T>(JsonType<T>::type());
        return made;
    }
    static Type type() { return {.kind = Kind::list, .list = &table()}; }
};

}  // namespace detail

/// A generated struct, or a Vector of them.
template <class T>
concept JsonStruct = requires {
    { detail::JsonType<T>::type() } -> std::same_as<detail::Type>;
};

/// JSON text in the exchange's names and forms; members without a value are left out, secrets are "***".
template <JsonStruct T>
std::string to_json(const T& value) {
    return detail::to_json(detail::JsonType<T>::type(), &value);
}

/// Decodes what an exchange sent or to_json() wrote, by the rules in exbind/detail/decode.hpp. Undocumented members are
/// skipped. The error is of kind decode and names the place.
template <JsonStruct T>
requires std::is_default_constructible_v<T> Result<T> from_json(std::string_view json) {
    Result<T> result;  // filled in place
    if (std::optional<Error> error = detail::from_json(json, detail::JsonType<T>::type(), &*result))
        result = tl::unexpected(*std::move(error));
    return result;
}

}  // namespace exbind
