#include "cli/example_call.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <optional>

#include "cpp/initializer.hpp"
#include "json/json.hpp"
#include "render/view.hpp"
#include "text/find.hpp"
#include "text/strings.hpp"

namespace exbind::cli {
namespace {

using spec::Kind;

std::string quoted(const std::string& text) {
    return nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

/// Values as they travel.
class Wire {
  public:
    explicit Wire(const cpp::Group& group) : group_(group) {}

    /// Not within JSON.
    std::string plain(const cpp::Initializer& value) const {
        if (value.enumerator.empty()) return value.text;
        const cpp::Enum* const values = text::find_by(group_.enums, &cpp::Enum::name, value.type.name);
        const auto* const listed =
            values == nullptr ? nullptr : text::find_by(values->values, &cpp::Enumerator::name, value.enumerator);
        return listed == nullptr ? value.text : listed->wire;
    }

    std::string json(const cpp::Initializer& value) const {
        const cpp::Type& type = value.type;
        if (type.kind == Kind::json) return value.text;
        if (type.kind == Kind::list) return list(value.items);
        if (type.kind == Kind::map) {
            std::vector<std::string> entries;
            for (const auto& [name, entry] : value.members) entries.push_back(quoted(name) + ':' + json(entry));
            return '{' + text::join(entries, ",") + '}';
        }
        if (type.kind == Kind::named && !type.is_enum) return object(value);
        return type.wire == spec::Wire::text ? quoted(plain(value)) : plain(value);
    }

  private:
    std::string list(const std::vector<cpp::Initializer>& items) const {
        std::vector<std::string> result;
        for (const cpp::Initializer& item : items) result.push_back(json(item));
        return '[' + text::join(result, ",") + ']';
    }

    std::string object(const cpp::Initializer& value) const {
        if (value.variant) return json(value.members.front().second);
        const cpp::Struct* const declared = group_.find_struct(value.type.name);
        std::vector<std::string> parts;
        const bool positional = declared != nullptr && declared->positional;
        for (const auto& [name, member] : value.members) {
            const cpp::Member* const field =
                declared == nullptr ? nullptr : text::find_by(declared->members, &cpp::Member::name, name);
            const std::string key = field == nullptr ? name : field->wire_name;
            parts.push_back((positional ? "" : quoted(key) + ':') + json(member));
        }
        const std::string inside = text::join(parts, ",");
        return positional ? '[' + inside + ']' : '{' + inside + '}';
    }

    const cpp::Group& group_;
};

/// What the call is given; empty for a call without arguments.
std::optional<cpp::Initializer> argument(const cpp::Group& group, const cpp::Method& method) {
    if (method.request.empty()) return std::nullopt;
    const cpp::Test* documented = nullptr;
    for (const cpp::Test& test : group.tests) {
        if (test.operation != method.id || !test.request || !test.argument) continue;
        const bool exact = test.filled.empty() && test.left_out.empty();
        if (documented == nullptr || exact) documented = &test;
        if (exact) break;
    }
    if (documented != nullptr) return documented->argument;
    json::Value nothing;
    nothing.type = method.request_is_list ? json::Value::Type::array : json::Value::Type::object;
    if (method.request_is_list) {
        nothing.items.emplace_back();
        nothing.items.back().type = json::Value::Type::object;
    }
    cpp::Differences ignored;
    cpp::Initializer made = cpp::request_argument(group, method, nothing, ignored);
    if (method.request_may_be_left_out && made.members.empty()) return std::nullopt;
    return made;
}

std::vector<std::string> program(const cpp::Exchange& exchange, const cpp::Group& group, const cpp::Method& method,
                                 const std::optional<cpp::Initializer>& value, std::size_t width) {
    const std::string& space = exchange.space;
    const bool needs_keys = method.auth != spec::Auth::public_ && !exchange.credentials.empty();
    std::vector<std::string> lines{
        "#include <exbind/" + space + ".hpp>",
        "#include <iostream>",
        "",
        "using namespace exbind;",
        "using namespace exbind::" + space + "::" + text::join(group.path, "::") + ';',
        "",
        "int main() {",
        "    " + space + "::Client client" + (needs_keys ? '{' + space + "::Credentials::from_env()}" : "") + ';',
    };
    const std::string call = "const auto reply = client." + text::join(group.path, ".") + '.' + method.name + '(';
    constexpr std::string_view end = ").get();";
    const std::vector<std::string> made = value ? render::initializer_lines(call, *value, std::string(end), 4, width)
                                                : std::vector{call + std::string(end)};
    for (const std::string& line : made) lines.push_back("    " + line);
    lines.insert(lines.end(),
                 {"    if (!reply) std::cerr << reply.error() << '\\n';", "    return reply ? 0 : 1;", "}"});
    return lines;
}

/// Whether an enum has a value that the spec does not list.
bool has_unlisted(const cpp::Initializer& value) {
    if (value.type.is_enum && value.enumerator.empty()) return true;
    return std::any_of(value.items.begin(), value.items.end(), has_unlisted) ||
           std::any_of(value.members.begin(), value.members.end(),
                       [](const auto& member) { return has_unlisted(member.second); });
}

std::vector<std::string> command(const cpp::Exchange& exchange, const cpp::Group& group, const cpp::Method& method,
                                 const std::optional<cpp::Initializer>& value) {
    std::vector<std::string> words{"exbind", "call", exchange.name, method.id};
    if (!value) return words;
    const Wire wire(group);
    // Parameters are those of one item; several go as the body that they are.
    const bool several = method.request_is_list && value->items.size() != 1;
    if (several) {
        words.insert(words.end(), {"--body", wire.json(*value)});
        return words;
    }
    const cpp::Initializer& request = method.request_is_list ? value->items.front() : *value;
    const cpp::Struct* const declared = group.find_struct(method.request);
    for (const auto& [name, member] : request.members) {
        const cpp::Member* const field =
            declared == nullptr ? nullptr : text::find_by(declared->members, &cpp::Member::name, name);
        const bool scalar = member.type.item.empty() && (member.type.kind != Kind::named || member.type.is_enum);
        words.push_back((field == nullptr ? name : field->wire_name) + '=' +
                        (scalar ? wire.plain(member) : wire.json(member)));
    }
    if (has_unlisted(request)) words.emplace_back("--unlisted");
    return words;
}

std::string shell_quoted(const std::string& word) {
    constexpr std::string_view safe = "_-./:=,@%+";
    const bool plain = !word.empty() && std::all_of(word.begin(), word.end(), [&](char c) {
        return text::is_alnum(c) || safe.find(c) != std::string_view::npos;
    });
    if (plain) return word;
    if (std::all_of(word.begin(), word.end(), [](char c) { return c >= ' ' && c <= '~'; }))
        return '\'' + text::replace_all(word, "'", "'\\''") + '\'';
    // Nothing that a terminal hides or acts on.
    constexpr std::string_view digits = "0123456789abcdef";
    std::string escaped = "$'";
    for (const char c : word) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '\'' || c == '\\')
            (escaped += '\\') += c;
        else if (c >= ' ' && c <= '~')
            escaped += c;
        else
            (escaped += "\\x") += {digits[byte >> 4U], digits[byte & 15U]};
    }
    return escaped + '\'';
}

}  // namespace

ExampleCall example_call(const cpp::Exchange& exchange, const cpp::Group& group, const cpp::Method& method,
                         std::size_t width) {
    const std::optional<cpp::Initializer> value = argument(group, method);
    return {program(exchange, group, method, value, width), command(exchange, group, method, value)};
}

std::vector<std::string> shell_lines(const std::vector<std::string>& words, std::size_t width) {
    constexpr std::string_view more = " \\";
    std::vector<std::string> lines{""};
    for (const std::string& word : words) {
        const std::string next = shell_quoted(word);
        const bool first = lines.back().empty();
        if (!first && text::width(lines.back()) + 1 + text::width(next) + more.size() > width) {
            lines.back() += more;
            lines.push_back("    " + next);
        } else {
            (lines.back() += first ? "" : " ") += next;
        }
    }
    return lines;
}

}  // namespace exbind::cli
