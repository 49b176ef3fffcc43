// The contract tests of a group, and the values that their calls are given.
#include <algorithm>

#include "render/spell.hpp"
#include "render/view.hpp"
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
         const std::string& suffix, std::size_t room, std::size_t depth, bool outermost) {
    const std::string pad(depth * 4, ' ');
    const std::string one = pad + prefix + one_line(value, outermost) + suffix;
    if (is_scalar(value.type) || one.size() <= room) {
        out.push_back(one);
        return;
    }
    const bool unnamed = outermost && value.type.kind == spec::Kind::named;
    out.push_back(pad + prefix + (unnamed ? "" : cpp::value_spelling(value.type)) + "{");
    for (const Part& part : parts(value)) add(out, part.prefix, *part.value, part.suffix + ",", room, depth + 1, false);
    out.push_back(pad + "}" + suffix);
}

/// A text behind `.name = `, the pieces of a long one below each other.
std::string literal(const std::string& name, const std::string& text) {
    const std::string head = "        ." + name + " = ";
    return text::join(long_literal(text, columns - head.size() - 1), "\n" + std::string(head.size(), ' '));
}

/// What the call of a test is given.
std::string argument(const cpp::Test& test) {
    if (!test.argument) return "";
    const std::string head = "const auto call = api." + test.method + "(";
    const std::string tail = ");";
    const std::string whole = text::join(initializer_lines(head, *test.argument, tail, 4), "\n    ");
    return whole.substr(head.size(), whole.size() - head.size() - tail.size());
}

std::string names(const std::vector<std::string>& all) {
    std::vector<std::string> safe;
    for (const std::string& name : all) safe.push_back(comment_text(name, 60));
    return text::join(safe, ", ");
}

bool uses_time(const cpp::Initializer& value) {
    const auto in = [](const auto& member) { return uses_time(member.second); };
    return value.type.kind == spec::Kind::timestamp || std::any_of(value.members.begin(), value.members.end(), in) ||
           std::any_of(value.items.begin(), value.items.end(), uses_time);
}

}  // namespace

std::vector<std::string> initializer_lines(const std::string& prefix, const cpp::Initializer& value,
                                           const std::string& suffix, std::size_t indent, std::size_t width) {
    std::vector<std::string> result;
    add(result, prefix, value, suffix, width > indent ? width - indent : 1, 0, true);
    return result;
}

Data group_tests(const cpp::Exchange& exchange, const cpp::Group& group) {
    bool deprecated = false;
    bool time = false;
    const auto view = [&](const cpp::Test& test) {
        const bool same = test.filled.empty() && test.left_out.empty();
        deprecated |= test.deprecated;
        time |= test.argument && uses_time(*test.argument);
        return Data()
            .set("test_title",
                 string_literal(exchange.name + " " + test.operation + ": example " + std::to_string(test.number)))
            .set("test_exchange", literal("exchange", exchange.name))
            .set("test_operation", literal("operation", test.operation))
            .set("test_number", test.number)
            .set("test_request", literal("request", test.request.value_or("")))
            .set("test_reply", literal("reply", test.reply.value_or("")))
            .set("test_method", test.method)
            .set("test_argument", argument(test))
            .set("test_differs", test.request && !same)
            .set("test_filled", names(test.filled))
            .set("test_left_out", names(test.left_out))
            .set("test_checks_request", test.request && same)
            .set("test_checks_reply", test.reply.has_value());
    };
    Data tests = each(group.tests, view);
    return group_file(exchange, group)
        .set("file_uses_time", time)
        .set("file_deprecated", deprecated)
        .set("file_tests", std::move(tests));
}

}  // namespace exbind::render
