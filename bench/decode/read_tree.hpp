// From nlohmann's document tree to a reply.
#pragma once

#include <charconv>
#include <cstdint>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>

#include "convert.hpp"

namespace exbind::bench {

using Json = nlohmann::json;

template <Object Row>
void read(const Json& json, Row& row);
template <class T>
void read(const Json& json, Vector<T>& list);

template <class T>
void read(const Json& json, T& out) {
    if (json.is_null()) return;
    if (json.is_string()) return convert(json.get_ref<const std::string&>(), out);
    char text[32];
    std::to_chars_result printed{};
    if (json.is_number_integer()) {
        printed = std::to_chars(text, text + sizeof text, json.get<std::int64_t>());
    } else {
        printed = std::to_chars(text, text + sizeof text, json.get<double>());
    }
    convert({text, static_cast<std::size_t>(printed.ptr - text)}, out);
}
inline void read(const Json& json, std::optional<bool>& out) {
    if (json.is_string()) return convert(json.get_ref<const std::string&>(), out);
    if (!json.is_null()) out = json.get<bool>();
}
inline void read(const Json& json, std::optional<std::int64_t>& out) {
    if (!json.is_null()) out = json.get<std::int64_t>();
}
template <Object Row>
void read(const Json& json, Row& row) {
    Fields<Row>::each(row, [&](std::string_view name, auto& member) { read(json.at(name), member); });
}
template <class T>
void read(const Json& json, Vector<T>& list) {
    for (const Json& item : json) read(item, list.emplace_back());
}

}  // namespace exbind::bench
