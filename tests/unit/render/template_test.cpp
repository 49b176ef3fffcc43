#include "render/template.hpp"

#include <doctest/doctest.h>

#include <unistd.h>
#include <filesystem>
#include <fstream>

#include "provoked.hpp"
#include "render/rules.hpp"

using namespace exbind;
using render::Data;
namespace fs = std::filesystem;

namespace {

/// A folder with one template, removed again.
class Folder {
  public:
    explicit Folder(const std::string& content)
        : path_(fs::temp_directory_path() / ("exbind-template-" + std::to_string(::getpid()))) {
        fs::create_directories(path_);
        std::ofstream(path_ / "t.mustache", std::ios::binary) << content;
    }
    ~Folder() { fs::remove_all(path_); }
    const fs::path& path() const { return path_; }

  private:
    fs::path path_;
};

std::string fill(const std::string& content, const Data& data) {
    const Folder folder(content);
    render::Templates templates(folder.path());
    text::Diagnostics diagnostics;
    const auto result = templates.fill("t", data, diagnostics);
    for (const auto& each : diagnostics.all()) INFO(each.message);
    REQUIRE(result.has_value());
    return *result;
}

/// "EX552 2:3" for each finding.
std::vector<std::string> refused(const std::string& content, const Data& data) {
    const Folder folder(content);
    render::Templates templates(folder.path());
    text::Diagnostics diagnostics;
    CHECK_FALSE(templates.fill("t", data, diagnostics).has_value());
    provoked::note_all(diagnostics);
    std::vector<std::string> result;
    for (const auto& each : diagnostics.all()) {
        const text::Position at = each.at.position();
        result.push_back(std::string(each.rule->id) + " " + std::to_string(at.line) + ":" + std::to_string(at.column));
    }
    return result;
}

using Found = std::vector<std::string>;

}  // namespace

TEST_CASE("texts are placed as they are") {
    CHECK(fill("a <%x%> b\n", Data().set("x", "<&>\"'{{y}}<%y%>\n*/")) == "a <&>\"'{{y}}<%y%>\n*/ b\n");
    CHECK(fill("{{x}} {{{x}}} #include <<%x%>>\n", Data().set("x", "v")) == "{{x}} {{{x}}} #include <v>\n");
}

TEST_CASE("a line with nothing but a section's tag leaves no line, whether the section is taken or not") {
    const std::string content = "a\n<%#s%>\nb\n\n<%/s%>\nc\n  <%#t%>\nd\n  <%/t%>\n\ne\n";
    CHECK(fill(content, Data().set("s", true).set("t", false)) == "a\nb\n\nc\n\ne\n");
    CHECK(fill(content, Data().set("s", false).set("t", true)) == "a\nc\nd\n\ne\n");
    CHECK(fill("a\n<%^s%>\nb\n<%/s%>\nc\n", Data().set("s", true)) == "a\nc\n");
    CHECK(fill("a\n<%! a remark %>\nb\n", Data()) == "a\nb\n");
}

TEST_CASE("lists repeat, see what surrounds them, and may be empty") {
    const Data data =
        Data().set("outer", "o").set("list", render::lines("item", {"1", "2"})).set("none", render::lines("item", {}));
    CHECK(fill("<%#list%>\n<%outer%><%item%>\n<%/list%>\n<%#none%>\nx\n<%/none%>\nend", data) == "o1\no2\nend");
}

TEST_CASE("a name with a question mark asks whether there is anything") {
    const std::string content =
        "<%#list?%>\n<%#list%>\n<%item%>\n<%/list%>\n\n<%/list?%>\n<%^list?%>\nnone\n<%/list?%>\n";
    CHECK(fill(content, Data().set("list", render::lines("item", {"1", "2"}))) == "1\n2\n\n");
    CHECK(fill(content, Data().set("list", render::lines("item", {}))) == "none\n");
    CHECK(fill("<%#x?%>a<%/x?%><%#x%><%x%><%/x%>\n", Data().set("x", "b")) == "ab\n");
    CHECK(fill("<%#x?%>a<%/x?%><%#x%><%x%><%/x%>\n", Data().set("x", "")) == "\n");
    CHECK(refused("<%#nope?%>a<%/nope?%>", Data()) == Found{"EX552 1:1"});
}

TEST_CASE("commas stand between the items of a list, and a backslash continues a line") {
    const Data data = Data().set("list", render::lines("item", {"1", "2", "3"})).set("t", true).set("f", false);
    CHECK(fill("{<%#list%><%,%><%item%><%/list%>};\n", data) == "{1, 2, 3};\n");
    CHECK(fill("a \\\n    b\\\n    <%#t%>\n    , c\\\n    <%/t%>\n    <%#f%>, d<%/f%>;\n  e\n", data) ==
          "a b, c;\n  e\n");
}

TEST_CASE("comments and initializers are left out where they are empty; values are not looked at") {
    const std::string content =
        "/// <%x%>\n///\n    .a = <%x%>,\n    .b = &<%x%>,\n    .c = D::<%x%>,\nint e;  ///< <%x%>\nint fg;  ///< "
        "<%y%>\n};\n";
    CHECK(fill(content, Data().set("x", "").set("y", "z")) == "///\nint e;\nint fg;  ///< z\n};\n");
    CHECK(fill("a\n<%x%>\n", Data().set("x", "1\n    .a = ,\n/// ")) == "a\n1\n    .a = ,\n/// \n");
}

TEST_CASE("what a template names must be there") {
    CHECK(refused("a\n  <%nope%>\n", Data().set("x", "")) == Found{"EX552 2:3"});
    CHECK(refused("<%#nope%>a<%/nope%>", Data()) == Found{"EX552 1:1"});
    CHECK(refused("<%^nope%>a<%/nope%>", Data()) == Found{"EX552 1:1"});
    CHECK(refused("<%a%>\n<%b%>\n", Data()) == Found{"EX552 1:1", "EX552 2:1"});
}

TEST_CASE("malformed templates are refused where they are malformed") {
    CHECK(refused("a\n<%x", Data()) == Found{"EX551 2:1"});
    CHECK(refused("a <%#x%>\n", Data().set("x", true)) == Found{"EX551 1:3"});
    CHECK(refused("<%#x%>\n<%/y%>\n", Data().set("x", true)) == Found{"EX551 2:1"});
    CHECK(refused("<%/x%>", Data()) == Found{"EX551 1:1"});
    CHECK(refused("<%%>", Data()) == Found{"EX551 1:1"});
    CHECK(refused("<%> other%>", Data()) == Found{"EX551 1:1"});
    CHECK(refused("<%=[ ]=%>", Data()) == Found{"EX551 1:1"});
}

TEST_CASE("a template that is not there is an error that says so") {
    const Folder folder("");
    render::Templates templates(folder.path());
    text::Diagnostics diagnostics;
    CHECK_FALSE(templates.fill("other", Data(), diagnostics).has_value());
    provoked::note_all(diagnostics);
    REQUIRE(diagnostics.all().size() == 1);
    CHECK(diagnostics.all().at(0).rule == &render::rules::no_template);
    CHECK(diagnostics.all().at(0).message.find("other.mustache") != std::string::npos);
}
