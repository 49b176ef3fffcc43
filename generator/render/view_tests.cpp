// The contract tests of a group.
#include <algorithm>

#include "render/initializer_text.hpp"
#include "render/layout.hpp"
#include "render/spell.hpp"
#include "render/view.hpp"
#include "text/strings.hpp"

namespace exbind::render {
namespace {

constexpr std::size_t inside = 4;

void append(std::vector<std::string>& to, std::vector<std::string> more) {
    for (std::string& line : more) to.push_back(std::move(line));
}

/// `    .reply = "..."` with the pieces of a long text below each other.
std::vector<std::string> text_member(const std::string& name, const std::string& text) {
    const std::string head = "    ." + name + " = ";
    const std::vector<std::string> pieces = long_literal(text, columns - inside - head.size() - 1);
    std::vector<std::string> result;
    for (std::size_t i = 0; i < pieces.size(); ++i)
        result.push_back((i == 0 ? head : std::string(head.size(), ' ')) + pieces[i] +
                         (i + 1 == pieces.size() ? "," : ""));
    return result;
}

std::vector<std::string> example(const cpp::Exchange& exchange, const cpp::Test& test) {
    std::vector<std::string> result{"constexpr ::contract::Example example{"};
    append(result, text_member("exchange", exchange.name));
    append(result, text_member("operation", test.operation));
    result.push_back("    .number = " + std::to_string(test.number) + ",");
    append(result, text_member("request", test.request.value_or("")));
    append(result, text_member("reply", test.reply.value_or("")));
    result.emplace_back("};");
    return result;
}

std::vector<std::string> call(const cpp::Test& test) {
    const std::string head = "const auto call = api." + test.method + "(";
    std::vector<std::string> result =
        test.argument ? initializer_lines(head, *test.argument, ");", inside) : std::vector<std::string>{head + ");"};
    result.emplace_back(test.reply ? "const auto result = call.get();" : "static_cast<void>(call.get());");
    return result;
}

std::vector<std::string> notes(const cpp::Test& test) {
    std::vector<std::string> result;
    const auto names = [](const std::vector<std::string>& all) {
        std::vector<std::string> safe;
        for (const std::string& name : all) safe.push_back(comment_text(name, 60));
        return text::join(safe, ", ");
    };
    if (!test.request) return result;
    std::string note;
    if (!test.filled.empty()) note += " The documented request lacks " + names(test.filled) + ".";
    if (!test.left_out.empty()) note += " Nothing takes its " + names(test.left_out) + ".";
    if (!note.empty()) append(result, wrapped("The request is not compared." + note, inside, "// "));
    return result;
}

bool uses_time(const cpp::Initializer& value) {
    const auto in = [](const auto& member) { return uses_time(member.second); };
    return value.type.kind == spec::Kind::timestamp || std::any_of(value.members.begin(), value.members.end(), in) ||
           std::any_of(value.items.begin(), value.items.end(), uses_time);
}

}  // namespace

Data group_tests(const cpp::Exchange& exchange, const cpp::Group& group) {
    std::vector<Data> tests;
    std::vector<std::string> headers;
    bool deprecated = false;
    for (const cpp::Test& test : group.tests) {
        const bool same = test.filled.empty() && test.left_out.empty();
        deprecated |= test.deprecated;
        if (headers.empty() && test.argument && uses_time(*test.argument)) headers.emplace_back("chrono");
        const std::string title = exchange.name + " " + test.operation + ": example " + std::to_string(test.number);
        Data one;
        one.set("test_title", string_literal(title));
        one.set("test_example", lines("example_line", example(exchange, test)));
        one.set("test_call", lines("call_line", call(test)));
        one.set("test_notes", lines("note_line", notes(test)));
        one.set("test_checks_request", test.request.has_value() && same);
        one.set("test_checks_reply", test.reply.has_value());
        tests.push_back(std::move(one));
    }
    headers.emplace_back("doctest/doctest.h");
    Data result;
    result.set("file_origin", origin(exchange, group.name + (group.manual ? ".manual.yaml" : ".yaml")));
    result.set("file_header", group_path(exchange, group, ".hpp"));
    result.set("file_space", exchange.space);
    result.set("file_standard_headers", lines("header_name", headers));
    result.set("file_deprecated", deprecated);
    result.set("file_namespace", group_namespace(exchange, group));
    result.set("file_tests", tests);
    return result;
}

}  // namespace exbind::render
