// Private copies of the headers, with the documentation's own words in their comments.
#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <sstream>

#include "command.hpp"

using command::Output;
using command::Tree;
namespace fs = std::filesystem;

namespace {

/// Descriptions that try to leave their comment in every way there is.
constexpr const char* hostile = R"(openapi: 3.0.2
info: {title: invented, version: "1"}
paths:
  /kitchen/order:
    post:
      requestBody:
        content:
          application/json:
            schema:
              type: object
              required: [fruit]
              properties:
                fruit: {type: string, description: "Which fruit, e.g. `plum` */ int escaped; /*"}
                jars: {type: integer, description: "How many jars //\\\n#error escaped\n//??/\n#error again"}
                side: {type: string, enum: [eat, sell], description: "What for  \n`eat`: by oneself */  \n`sell`: at the market \\"}
                note: {type: string, description: "\u202Eevil\u2066 \\file @mainpage <script> &nosuch; #link \u0007 end"}
      responses:
        '200':
          description: fine
          content:
            application/json:
              schema: {type: object, properties: {id: {type: string, description: "Number of the order"}}}
)";

struct Jam {
    Jam() {
        tree.write("jam.yaml", hostile);
        REQUIRE(tree.run({"import", "jam", (tree.root() / "jam.yaml").string()}).status == 0);
        REQUIRE(tree.run({"generate", "jam"}).status == 0);
    }
    Output generate(const std::vector<std::string>& more) const {
        std::vector<std::string> arguments{"generate", "jam", "--with-docs", (tree.root() / "jam.yaml").string()};
        arguments.insert(arguments.end(), more.begin(), more.end());
        return tree.run(arguments);
    }
    Tree tree;
};

/// The lines without their comments.
std::string code_of(const std::string& header) {
    std::string code;
    std::istringstream lines(header);
    for (std::string line; std::getline(lines, line);) {
        line.resize(std::min(line.find("//"), line.size()));
        line.resize(line.find_last_not_of(' ') + 1);
        if (!line.empty()) code += line + '\n';
    }
    return code;
}

}  // namespace

TEST_CASE("--with-docs puts descriptions into the comments of a copy, and nothing else changes") {
    const Jam jam;
    const auto before = jam.tree.snapshot();
    const fs::path out = jam.tree.root() / "private";
    const Output made = jam.generate({"--out", out.string()});
    REQUIRE_MESSAGE(made.status == 0, made.err);
    CHECK(made.out.find("descriptions of 5 members and 2 values") != std::string::npos);

    const std::string header = jam.tree.read("private/exbind/jam/kitchen.hpp");
    CHECK(code_of(header) == code_of(jam.tree.read("generated/exbind/jam/kitchen.hpp")));
    CHECK(header.find("Which fruit, e.g. plum * / int escaped; / *") != std::string::npos);
    CHECK(header.find("Number of the order") != std::string::npos);
    CHECK(header.find("by oneself * /") != std::string::npos);
    CHECK(header.find("at the market |") != std::string::npos);
    for (const char* evil :
         {"*/", "/*", "\\", "\?\?/", "\u202E", "\u2066", "\x07", "@mainpage", "<script", "&nosuch", "#link"})
        CHECK_MESSAGE(header.find(evil) == std::string::npos, evil);
    std::istringstream lines(header);
    for (std::string line; std::getline(lines, line);)
        CHECK((line.find("#error") == std::string::npos || line.find("//") < line.find("#error")));

    // The project is as it was but for the copy, and a second run changes nothing.
    auto after = jam.tree.snapshot();
    std::erase_if(after, [](const auto& file) { return file.first.find("private/") != std::string::npos; });
    CHECK(after == before);
    CHECK(jam.generate({"--out", out.string(), "--check"}).status == 0);
    // What is no longer generated goes, what exbind did not write stays.
    jam.tree.write("private/exbind/jam/old.hpp",
                   "// Generated from specs/jam/old.yaml by `exbind generate jam`. DO NOT EDIT.\n");
    jam.tree.write("private/old.hpp", "// Generated from specs/jam/old.yaml by `exbind generate jam`. DO NOT EDIT.\n");
    CHECK(jam.generate({"--out", out.string()}).status == 0);
    CHECK_FALSE(fs::exists(out / "exbind/jam/old.hpp"));
    CHECK(fs::exists(out / "old.hpp"));
}

TEST_CASE("descriptions that are not UTF-8 stay in their comments") {
    const Jam jam;
    std::string page = jam.tree.read("jam.yaml");
    page.replace(page.find("Number of"), 9, "N\xFFmber \xE2\x80");
    jam.tree.write("jam.yaml", page);
    const Output made = jam.generate({"--out", (jam.tree.root() / "private").string()});
    // The reader of the document refuses it, or the comment shows the bytes as text.
    if (made.status == 0)
        CHECK(jam.tree.read("private/exbind/jam/kitchen.hpp").find('\xFF') == std::string::npos);
    else
        CHECK_FALSE(fs::exists(jam.tree.root() / "private"));
}

TEST_CASE("documentation text does not get into generated/") {
    const Jam jam;
    const auto before = jam.tree.snapshot();
    const fs::path root = jam.tree.root();
    fs::create_directory_symlink(root / "generated", root / "link");
    fs::create_directories(root / "half");
    fs::create_directory_symlink(root / "generated/exbind", root / "half/exbind");
    for (const fs::path& out : {root / "generated", root / "generated/sub", root / "x/../generated", root / "link",
                                root / "link/sub", root / "half"}) {
        CAPTURE(out.string());
        const Output refused = jam.generate({"--out", out.string()});
        CHECK(refused.status == 2);
        CHECK(refused.err.find("is in generated/") != std::string::npos);
    }
    CHECK(jam.generate({}).status == 2);
    CHECK(jam.generate({}).err.find("--with-docs needs --out") != std::string::npos);
    const Output two = jam.generate({"--out", (root / "private").string(), "okx"});
    CHECK(two.status == 2);
    fs::remove(root / "link");
    fs::remove_all(root / "half");
    CHECK(jam.tree.snapshot() == before);
}

TEST_CASE("pages that describe nothing of the exchange are an error") {
    const Jam jam;
    std::string other = jam.tree.read("jam.yaml");
    other.replace(other.find("/kitchen/"), 9, "/cellars/");
    jam.tree.write("other.yaml", other);
    const Output output = jam.tree.run({"generate", "jam", "--with-docs", (jam.tree.root() / "other.yaml").string(),
                                        "--out", (jam.tree.root() / "private").string()});
    CHECK(output.status == 1);
    CHECK(output.err.find("EX601") != std::string::npos);
    CHECK_FALSE(fs::exists(jam.tree.root() / "private"));
}

TEST_CASE("the pages of OKX describe its members, in one line of output") {
    const char* docs = std::getenv("EXBIND_DOCS");
    if (docs == nullptr) {
        MESSAGE("skipped: EXBIND_DOCS is not set");
        return;
    }
    const Tree tree;
    const Output made = tree.run({"generate", "okx", "--with-docs", (fs::path(docs) / "okx/2026-06").string(), "--out",
                                  (tree.root() / "private").string()});
    CHECK_MESSAGE(made.status == 0, made.err);
    CHECK(code_of(tree.read("private/exbind/okx/trade.hpp")) == code_of(tree.read("generated/exbind/okx/trade.hpp")));
    CHECK(tree.read("private/exbind/okx/trade.hpp").find("\\") == std::string::npos);
}
