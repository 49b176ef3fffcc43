// dialect.yaml: what it may hold, and what is said of what it may not.
#include <doctest/doctest.h>

#include "dialect.hpp"
#include "docs/dialect/template_line.hpp"
#include "pages.hpp"
#include "provoked.hpp"

using namespace exbind;
using namespace exbind::docs;

namespace {

const std::string least = R"(exbind: 1
exchange: garden
form: github
sections:
  topics: {http: [how to ask], request: [what you give]}
operation: {lines: ["{method} {path}"]}
tables: {name: [what]}
)";

/// The rules that a file breaks, and what is said of it.
std::string findings(const std::string& content) {
    text::Sources sources;
    text::Diagnostics diagnostics;
    const auto dialect = dialect::parse_dialect(sources.add("dialect.yaml", content), diagnostics, {"garden", {}});
    CHECK(dialect.has_value() == diagnostics.all().empty());
    std::string said;
    for (const text::Diagnostic& finding : diagnostics.all())
        said += std::string(finding.rule->id) + ' ' + text::place(finding.at) + ' ' + finding.message + " | " +
                finding.help + '\n';
    provoked::note_all(diagnostics);
    return said;
}

std::string with(const std::string& more) {
    return findings(least + more);
}

}  // namespace

TEST_CASE("the least dialect is read") {
    CHECK(findings(least).empty());
}

TEST_CASE("unknown keys and words have a place and a suggestion") {
    CHECK(with("halve: {second: han}\n") ==
          "EX301 dialect.yaml:8:1 unknown key 'halve' in the file | did you mean 'halves'?\n");
    CHECK(with("halves: {second: hun}\n").find("did you mean 'han'?") != std::string::npos);
    CHECK(with("auth: {evidence: [prose, titles]}\n").find("did you mean 'title'?") != std::string::npos);
    CHECK(with("examples: {labels: {replys: [back]}}\n").find("did you mean 'reply'?") != std::string::npos);
    CHECK(with("auth: {says: {publik: [open]}, evidence: [prose]}\n").find("did you mean 'public'?") !=
          std::string::npos);
    CHECK(findings("exbind: 1\nexchange: garden\nform: github\n").find("has no `operation`") != std::string::npos);
}

TEST_CASE("templates and patterns are checked") {
    CHECK(with("page: {url: x}\n").empty());
    CHECK(findings(text::replace_all(least, "{method} {path}", "{method}")).find("EX282 dialect.yaml:6:20") == 0);
    CHECK(findings(text::replace_all(least, "{method} {path}", "{method}{path}")).find("side by side") !=
          std::string::npos);
    CHECK(findings(text::replace_all(least, "{method} {path}", "{method {path")).find("no '}'") != std::string::npos);
    CHECK(findings(text::replace_all(least, "{method} {path}", "method} {path}")).find("no '{'") != std::string::npos);
    CHECK(with("retired: {operation: [\"is {x} gone\"]}\n").find("EX283 dialect.yaml:8:23 '{x}'") == 0);
    CHECK(with("retired: {operation: [\"is? gone?\"]}\n").find("matches everything") != std::string::npos);
    CHECK(with("examples: {labels: {reply: [back], request: [back]}}\n").find("EX284") == 0);
}

TEST_CASE("a template finds its places") {
    const auto parts = [](std::string_view text, std::string_view line) {
        std::string why;
        const auto form = dialect::Template::parse(text, why);
        REQUIRE(form);
        std::string result;
        if (const auto found = form->match(line))
            for (const auto& [name, part] : *found) result += std::string(name) + '=' + std::string(part) + ' ';
        return result;
    };
    CHECK(parts("{method} {path}", "`GET /a/b`") == "method=GET path=/a/b ");
    CHECK(parts("{method} {path}", "`GET` `/a/b`") == "method=GET path=/a/b ");
    CHECK(parts("{method} {path}", "GET /a/b (old)").empty());
    CHECK(parts("{method} {path} ({note})", "GET /a/b (old)") == "method=GET path=/a/b note=old ");
    CHECK(parts("<Ask how=\"{method}\" where=\"{path}\" />", "<Ask how=\"PUT\"  where=\"/a/b\"/>") ==
          "method=PUT path=/a/b ");
    CHECK(parts("{title} ({mark})", "Place (new) order (TRADE)") == "title=Place (new) order mark=TRADE ");
    CHECK(parts("{parent}[{index}]: {name}", "list[0]: start") == "parent=list index=0 name=start ");
    CHECK(parts("{parent}[{index}]", "b[x]").empty());
    CHECK(parts("{method} {path}", "FETCH /a/b").empty());
}
