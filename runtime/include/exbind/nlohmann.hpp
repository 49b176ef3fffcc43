// Converts RawJson to and from nlohmann::json. No other header of exbind includes or needs that library.
#pragma once

#include <cstddef>
#include <exception>
#include <string>
#include <utility>

#include <nlohmann/json.hpp>

#include "exbind/detail/decode.hpp"
#include "exbind/fields.hpp"
#include "exbind/result.hpp"

namespace exbind::inline v0_1 {

/// How deep values may be nested: nlohmann::json copies and prints recursively, and deep ones overflow the stack.
inline constexpr unsigned max_json_depth = 64;

namespace detail {

template <class Json>
bool is_within_depth(const Json& value, unsigned levels) {
    if (!value.is_structured()) return true;
    if (levels == 0) return false;
    for (const auto& item : value)
        if (!is_within_depth(item, levels - 1)) return false;
    return true;
}

inline Error nlohmann_error(std::string message) {
    Error error;
    error.kind = ErrorKind::decode;
    error.message = std::move(message);
    return error;
}

}  // namespace detail

/// The value as a document tree, nlohmann::ordered_json if asked; an empty text is null. As always in that library,
/// numbers beyond 64 bits or with a point become doubles.
template <class Json = nlohmann::json>
Result<Json> to_nlohmann(const RawJson& raw) {
    if (raw.text.empty()) return Json();
    detail::DecodeError found;
    if (!detail::check_json(raw.text, found, max_json_depth))
        return tl::unexpected(detail::nlohmann_error(found.message + " (byte " + std::to_string(found.offset) + ")"));
    Json value = Json::parse(raw.text, nullptr, false);
    if (value.is_discarded()) return tl::unexpected(detail::nlohmann_error("a number is out of range"));
    return value;
}

template <class Json>
Result<RawJson> from_nlohmann(const Json& value) {
    if (!detail::is_within_depth(value, max_json_depth))
        return tl::unexpected(
            detail::nlohmann_error("nested deeper than " + std::to_string(max_json_depth) + " levels"));
    const auto text = [&] { return value.is_null() ? std::string() : value.dump(); };
#if defined(__cpp_exceptions)
    try {
        return RawJson{text()};
    } catch (const std::exception& failure) {  // strings that are not UTF-8
        return tl::unexpected(detail::nlohmann_error(failure.what()));
    }
#else
    return RawJson{text()};
#endif
}

}  // namespace exbind
