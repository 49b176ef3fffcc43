#include "cli/show_text.hpp"

#include <algorithm>
#include <ostream>

#include "cli/example_call.hpp"
#include "cli/table.hpp"
#include "render/spell.hpp"
#include "text/strings.hpp"

namespace exbind::cli {
namespace {

using Rows = std::vector<std::vector<std::string>>;

Rows rows_of(const std::vector<ShownFact>& facts) {
    Rows rows;
    for (const ShownFact& fact : facts) rows.push_back({"  " + fact.what, fact.text});
    return rows;
}

Rows rows_of(const std::vector<ShownField>& fields) {
    Rows rows;
    for (const ShownField& field : fields) {
        std::string words = (field.values.size() > 1 ? "one of " : "") + text::join(field.values, ", ");
        words += (words.empty() || field.words.empty() ? "" : "; ") + field.words;
        std::vector<std::string>& row = rows.emplace_back(std::vector{"  " + field.path, field.type});
        if (!field.presence.empty()) row.push_back(field.presence);
        row.push_back(std::move(words));
    }
    return rows;
}

}  // namespace

void print_shown(std::ostream& out, const Shown& shown, std::size_t width) {
    const cpp::Method& method = shown.method;
    const auto line = [&](const std::string& text) { print_table(out, {{text}}, width, Overflow::wrap); };
    const std::string heading = render::comment_text(method.title, 80);
    line(shown.lowered.name + ' ' + method.id + (heading.empty() ? "" : ": " + heading));
    print_table(out, rows_of(facts_of(shown)), width, Overflow::wrap);
    out << '\n';
    line(signature(method));

    out << '\n';
    line(request_words(shown));
    print_table(out, rows_of(request_fields(shown)), width, Overflow::wrap);

    out << '\n';
    line(reply_words(method));
    print_table(out, rows_of(reply_fields(shown)), width, Overflow::wrap);

    const ExampleCall example = example_call(shown, std::min(width, render::columns));
    out << "\nIn C++, with documented values:\n\n";
    for (const std::string& each : example.program) out << text::visible(each) << '\n';
    out << "\nFrom the shell:\n\n";
    for (const std::string& each : shell_lines(example.command, width)) out << text::visible(each) << '\n';
}

}  // namespace exbind::cli
