#include "render/initializer_text.hpp"

#include <algorithm>

#include "render/spell.hpp"
#include "text/strings.hpp"

namespace exbind::render {
namespace {

constexpr std::size_t literal_digits = 38;  // what a Decimal literal holds

std::string text_literal(const std::string& text) {
    const std::string literal = string_literal(text);
    if (text.find('\0') == std::string::npos) return literal;
    return "std::string(" + literal + ", " + std::to_string(text.size()) + ")";
}

std::string decimal(const std::string& text) {
    const auto digits =
        static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; }));
    if (digits <= literal_digits) return string_literal(text) + "_d";
    return "Decimal::parse(" + string_literal(text) + ").value()";
}

std::string without_zeros(std::string digits) {
    digits.erase(0, std::min(digits.find_first_not_of('0'), digits.size() - 1));
    return digits;
}

/// The text is digits; in seconds it may have a fraction, which is then written in nanoseconds.
std::string time_point(const cpp::Initializer& value) {
    std::string unit = spec::to_text(value.type.unit);
    std::string digits = value.text;
    if (const std::size_t point = digits.find('.'); point != std::string::npos) {
        std::string fraction = digits.substr(point + 1);
        fraction.resize(9, '0');
        digits = digits.substr(0, point) + fraction;
        unit = "nanoseconds";
    }
    return "TimePoint{std::chrono::" + unit + "{" + without_zeros(digits) + "}}";
}

std::string integer(const std::string& text) {
    if (text == "-9223372036854775808") return "-9'223'372'036'854'775'807 - 1";
    const bool negative = text.front() == '-';
    return (negative ? "-" : "") + without_zeros(negative ? text.substr(1) : text);
}

std::string scalar(const cpp::Initializer& value) {
    const cpp::Type& type = value.type;
    switch (type.kind) {
        case spec::Kind::decimal:
            return decimal(value.text);
        case spec::Kind::integer:
            return integer(value.text);
        case spec::Kind::boolean:
            return value.text;
        case spec::Kind::timestamp:
            return time_point(value);
        case spec::Kind::secret:
            return "Secret(" + text_literal(value.text) + ")";
        case spec::Kind::json:
            return "RawJson{" + text_literal(value.text) + "}";
        case spec::Kind::named:
            if (!value.enumerator.empty()) return type.name + "::" + value.enumerator;
            return "Open<" + type.name + ">::other(" + text_literal(value.text) + ")";
        default:
            return text_literal(value.text);
    }
}

bool is_scalar(const cpp::Type& type) {
    return type.item.empty() && (type.kind != spec::Kind::named || type.is_enum);
}

struct Part {
    std::string prefix;
    const cpp::Initializer* value;
    std::string suffix;
};

std::vector<Part> parts(const cpp::Initializer& value) {
    std::vector<Part> result;
    const bool is_map = value.type.kind == spec::Kind::map;
    for (const auto& [name, member] : value.members)
        if (value.variant && is_scalar(member.type))
            // Its type is said, so that the right alternative takes it.
            result.push_back({"." + name + " = " + cpp::value_spelling(member.type) + "{", &member, "}"});
        else
            result.push_back(
                {is_map ? "{" + text_literal(name) + ", " : "." + name + " = ", &member, is_map ? "}" : ""});
    for (const cpp::Initializer& item : value.items) result.push_back({"", &item, ""});
    return result;
}

std::string one_line(const cpp::Initializer& value, bool outermost) {
    if (is_scalar(value.type)) return scalar(value);
    const bool unnamed = outermost && value.type.kind == spec::Kind::named;
    std::vector<std::string> inside;
    for (const Part& part : parts(value)) inside.push_back(part.prefix + one_line(*part.value, false) + part.suffix);
    return (unnamed ? "" : cpp::value_spelling(value.type)) + "{" + text::join(inside, ", ") + "}";
}

void add(std::vector<std::string>& out, const std::string& prefix, const cpp::Initializer& value,
         const std::string& suffix, std::size_t indent, std::size_t depth, bool outermost) {
    const std::string pad(depth * 4, ' ');
    const std::string one = pad + prefix + one_line(value, outermost) + suffix;
    if (is_scalar(value.type) || indent + one.size() <= columns) {
        out.push_back(one);
        return;
    }
    const bool unnamed = outermost && value.type.kind == spec::Kind::named;
    out.push_back(pad + prefix + (unnamed ? "" : cpp::value_spelling(value.type)) + "{");
    for (const Part& part : parts(value))
        add(out, part.prefix, *part.value, part.suffix + ",", indent, depth + 1, false);
    out.push_back(pad + "}" + suffix);
}

}  // namespace

std::vector<std::string> initializer_lines(const std::string& prefix, const cpp::Initializer& value,
                                           const std::string& suffix, std::size_t indent) {
    std::vector<std::string> result;
    add(result, prefix, value, suffix, indent, 0, true);
    return result;
}

}  // namespace exbind::render
