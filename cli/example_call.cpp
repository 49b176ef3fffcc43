#include "cli/example_call.hpp"

#include <algorithm>
#include <optional>

#include "cli/call_request.hpp"
#include "cpp/example.hpp"
#include "render/view.hpp"
#include "text/find.hpp"
#include "text/strings.hpp"

namespace exbind::cli {
namespace {

using spec::Kind;

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

/// A parameter is given as a list, also where it travels as one text.
cpp::Initializer as_list(cpp::Initializer value) {
    value.type.joined = false;
    return value;
}

std::vector<std::string> command(const cpp::Exchange& exchange, const cpp::Group& group, const cpp::Method& method,
                                 const std::optional<cpp::Initializer>& value) {
    std::vector<std::string> words{"exbind", "call", exchange.name, method.id};
    if (!value) return words;
    const cpp::WireText wire(group);
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
                        (scalar ? wire.plain(member) : wire.json(as_list(member))));
    }
    return words;
}

/// Whether `exbind call` takes the command.
bool is_taken(const spec::Spec& spec, const ExampleCall& example) {
    try {
        choose_call(spec, arguments_of(example));
        return true;
    } catch (const UsageError&) {
        return false;
    }
}

}  // namespace

CallArguments arguments_of(const ExampleCall& example) {
    CallArguments result;
    result.exchange = example.command[2];
    for (std::size_t i = 3; i < example.command.size(); ++i) {
        const std::string& word = example.command[i];
        if (word == "--unlisted")
            result.unlisted = true;
        else if (word == "--body" && i + 1 < example.command.size())
            result.body = example.command[++i];
        else
            result.words.push_back(word);
    }
    return result;
}

ExampleCall example_call(const Shown& shown, std::size_t width) {
    const std::optional<cpp::Initializer> value = cpp::example_argument(shown.lowered_group, shown.method);
    ExampleCall result{program(shown.lowered, shown.lowered_group, shown.method, value, width),
                       command(shown.lowered, shown.lowered_group, shown.method, value)};
    // Documented examples have values that the specs do not list for their fields.
    if (!is_taken(shown.spec, result)) {
        result.command.emplace_back("--unlisted");
        if (!is_taken(shown.spec, result)) result.command.pop_back();
    }
    return result;
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
