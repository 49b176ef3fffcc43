#include "bounds.hpp"

#include <algorithm>
#include <optional>
#include <string_view>

#include "encode_scalar.hpp"
#include "encoder.hpp"
#include "exbind/decimal.hpp"
#include "exbind/detail/bounds.hpp"
#include "exbind/fields.hpp"
#include "slot.hpp"

namespace exbind::inline v0_1::detail {
namespace {

constexpr std::size_t shown = 60;

std::string range_text(std::string_view minimum, std::string_view maximum) {
    if (maximum.empty()) return "at least " + std::string(minimum);
    if (minimum.empty()) return "at most " + std::string(maximum);
    return std::string(minimum) + " to " + std::string(maximum);
}

std::string length_text(const Bounds& bounds) {
    const auto text = [](std::uint16_t length) { return length == 0 ? std::string() : std::to_string(length); };
    return range_text(text(bounds.shortest), text(bounds.longest)) + " characters";
}

/// Bounds that are no number, such as "1%", bound nothing.
bool is_within(const Decimal& value, const Bounds& bounds) {
    const auto minimum = Decimal::parse(bounds.minimum);
    const auto maximum = Decimal::parse(bounds.maximum);
    return (!minimum || value >= *minimum) && (!maximum || value <= *maximum);
}

/// Code points of UTF-8.
std::size_t length_of(std::string_view text) {
    return static_cast<std::size_t>(std::count_if(
        text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

bool is_in(std::string_view alphabet, char c) {
    for (std::size_t i = 0; i < alphabet.size(); ++i) {
        const bool range = i + 2 < alphabet.size() && alphabet[i + 1] == '-';
        if (range ? c >= alphabet[i] && c <= alphabet[i + 2] : c == alphabet[i]) return true;
        if (range) i += 2;
    }
    return false;
}

std::string scalar_fault(const Type& type, const void* at, const Bounds& bounds) {
    std::string text;
    append_text(type, at, text, Fractions::cut);
    const std::string documented = documented_instead(text, bounds);
    if (documented.empty()) return "";
    if (type.kind == Kind::secret)
        text = "***";
    else if (text.size() > shown)
        text = text.substr(0, shown) + "...";
    return " is " + text + ", documented is " + documented;
}

std::string fault_of(const Type& type, const void* at, const Bounds& bounds) {
    if (is_unset(type, at)) return "";
    if (is_scalar(type.kind)) return scalar_fault(type, at, bounds);
    if (type.kind != Kind::list && type.kind != Kind::map) return "";
    const std::string count = std::to_string(list_size(*type.list, contained(type, at)));
    const std::string documented = documented_instead(count, bounds);
    return documented.empty() ? "" : " has " + count + " items, documented is " + documented;
}

std::string in_object(const ObjectTable& table, const void* at);

/// Of the structs that a field holds.
std::string within(const Type& type, const void* at) {
    if (type.kind == Kind::object) {
        const void* const object = contained(type, at);
        const std::string fault =
            object == nullptr || type.object->variant != nullptr ? "" : in_object(*type.object, object);
        return fault.empty() ? "" : "." + fault;
    }
    if (type.kind != Kind::list || type.list->item.kind != Kind::object) return "";
    const void* const list = contained(type, at);
    for (std::size_t i = 0; list != nullptr && i < list_size(*type.list, list); ++i) {
        std::string fault = within(type.list->item, item_at(*type.list, list, i));
        if (!fault.empty()) return "[" + std::to_string(i) + "]" + fault;
    }
    return "";
}

std::string in_object(const ObjectTable& table, const void* at) {
    for (const Bounds& bounds : table.bounds) {
        const Field& field = table.fields[bounds.field];
        if (const std::string fault = fault_of(field.type, member_address(at, field), bounds); !fault.empty())
            return std::string(field.name) + fault;
    }
    for (const Field& field : table.fields)
        if (const std::string fault = within(field.type, member_address(at, field)); !fault.empty())
            return std::string(field.name) + fault;
    return "";
}

}  // namespace

std::string documented_instead(std::string_view text, const Bounds& bounds) {
    const auto number = Decimal::parse(text);
    if (number && !is_within(*number, bounds)) return range_text(bounds.minimum, bounds.maximum);
    const std::size_t length = length_of(text);
    if (length < bounds.shortest || (bounds.longest != 0 && length > bounds.longest)) return length_text(bounds);
    const bool known = bounds.alphabet.empty() ||
                       std::all_of(text.begin(), text.end(), [&](char c) { return is_in(bounds.alphabet, c); });
    return known ? "" : "only " + std::string(bounds.alphabet);
}

std::string outside_bounds(const ObjectTable& table, bool is_list, const void* request) {
    if (!is_list) return in_object(table, request);
    if (table.in_list == nullptr) return "";
    for (std::size_t i = 0; i < list_size(*table.in_list, request); ++i) {
        const std::string fault = in_object(table, item_at(*table.in_list, request, i));
        if (!fault.empty()) return "[" + std::to_string(i) + "]." + fault;
    }
    return "";
}

}  // namespace exbind::detail
