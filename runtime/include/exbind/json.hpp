// Generated structs to JSON text and back.
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

namespace exbind {

namespace detail {

std::string to_json(const Type& type, const void* value);
/// Fills `out`, a fresh object. Gives the error when that failed.
std::optional<Error> from_json(std::string_view json, const Type& type, void* out);

/// Found by the struct's own namespace: generated code declares it beside each struct.
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

/// A struct that generated code declares, or a Vector of such structs.
template <class T>
concept JsonStruct = requires {
    { detail::JsonType<T>::type() } -> std::same_as<detail::Type>;
};

/// JSON text in the exchange's own names and forms; members without a value are left out, secrets are "***".
template <JsonStruct T>
std::string to_json(const T& value) {
    return detail::to_json(detail::JsonType<T>::type(), &value);
}

/// Reads what an exchange sent, or what to_json() wrote: see the rules in exbind/detail/decode.hpp. Unknown members are
/// skipped. The error is of kind decode and names the place.
template <JsonStruct T>
requires std::is_default_constructible_v<T> Result<T> from_json(std::string_view json) {
    Result<T> result;  // filled where the caller keeps it
    if (std::optional<Error> error = detail::from_json(json, detail::JsonType<T>::type(), &*result))
        result = tl::unexpected(*std::move(error));
    return result;
}

}  // namespace exbind
