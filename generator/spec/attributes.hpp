// The attributes of fields and operations, each with its name in files and how it is read and set as text. Reader,
// writer, overlays and diff all go through these tables, so that an attribute is known everywhere or nowhere.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "spec/model.hpp"
#include "text/diagnostic.hpp"

namespace exbind::spec {

/// Why a text cannot be the value of an attribute.
struct Refusal {
    const text::Rule* rule = nullptr;
    std::string message;  ///< goes on after "`required` of field 'amt' ": "cannot be 'maybe'"
    std::string help;
};

template <class Owner>
struct Attribute {
    std::string_view key;       ///< as in files; operations: "http.method" for `http: {method: ...}`
    std::string_view fallback;  ///< what its absence means
    std::string (*get)(const Owner&);
    std::optional<Refusal> (*set)(Owner&, const std::string&);
};

std::span<const Attribute<Field>> field_attributes();
std::span<const Attribute<Operation>> operation_attributes();

template <class Owner>
const Attribute<Owner>* find_attribute(std::span<const Attribute<Owner>> attributes, std::string_view key) {
    for (const Attribute<Owner>& each : attributes)
        if (each.key == key) return &each;
    return nullptr;
}

template <class Owner>
std::vector<std::string> attribute_keys(std::span<const Attribute<Owner>> attributes) {
    std::vector<std::string> keys;
    for (const Attribute<Owner>& each : attributes) keys.emplace_back(each.key);
    return keys;
}

}  // namespace exbind::spec
