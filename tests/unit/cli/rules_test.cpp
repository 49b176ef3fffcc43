#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <string>

#include "cli/commands.hpp"

namespace fs = std::filesystem;

namespace {

/// Number and severity.
using Rules = std::map<std::string, std::string>;

std::string read(const fs::path& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

/// What docs/diagnostics.md explains.
Rules explained() {
    Rules rules;
    for (const exbind::cli::Explanation& each : exbind::cli::explanations())
        rules[each.id] = each.title.substr(7, each.title.find(')') - 7);
    return rules;
}

}  // namespace

TEST_CASE("every diagnostic is explained once, with number, severity and title") {
    const auto explanations = exbind::cli::explanations();
    CHECK(explanations.size() > 100);
    std::string last;
    for (const exbind::cli::Explanation& each : explanations) {
        CAPTURE(each.title);
        CHECK(std::regex_match(each.title, std::regex(R"(EX\d{3} \((note|warning|error)\): \S.*)")));
        CHECK_MESSAGE(last < each.id, "numbers are unique and in order");
        last = each.id;
        REQUIRE_FALSE(each.paragraphs.empty());
        std::size_t length = 0;
        for (const std::string& paragraph : each.paragraphs) length += paragraph.size();
        CHECK(length > 40);
    }
}

TEST_CASE("the rules in the code are those that docs/diagnostics.md explains") {
    Rules declared;
    const std::regex rule(R"re(Rule \w+\{"(EX\d{3})", (\w+)[,}])re");
    for (const char* folder : {"generator", "cli"}) {
        for (const auto& entry : fs::recursive_directory_iterator(fs::path(EXBIND_SOURCE_DIR) / folder)) {
            if (entry.path().filename() != "rules.hpp") continue;
            const std::string text = read(entry.path());
            for (std::sregex_iterator each(text.begin(), text.end(), rule), end; each != end; ++each)
                CHECK_MESSAGE(declared.emplace((*each)[1], (*each)[2]).second, (*each)[1].str(), " is used twice");
        }
    }
    CHECK(declared == explained());
}

TEST_CASE("every diagnostic appears in what the tests provoke and compare") {
    Rules provoked;
    const std::regex first(R"((?:^|: )(note|warning|error) (EX\d{3}): )");
    for (const auto& entry : fs::directory_iterator(fs::path(EXBIND_SOURCE_DIR) / "tests/golden/diagnostics")) {
        std::ifstream in(entry.path());
        for (std::string line; std::getline(in, line);) {
            std::smatch match;
            if (line.substr(0, 2) != "  " && std::regex_search(line, match, first)) provoked[match[2]] = match[1];
        }
    }
    for (const auto& rule : explained())
        CHECK_MESSAGE(provoked[rule.first] == rule.second, rule.first, " is in no golden file");
}
