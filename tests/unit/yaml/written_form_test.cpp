// The quick reader against yaml-cpp: it may refuse what it likes, but what it reads it reads alike.
#include "yaml/written_form.hpp"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <random>
#include <sstream>

#include "../../texts.hpp"

using namespace exbind;
using namespace exbind::yaml;

namespace {

std::string words(const text::Span& span) {
    return std::to_string(span.begin) + '+' + std::to_string(span.length);
}

/// Everything about a tree, places included.
void describe(const Node& node, std::string& out) {
    out += "nsqm"[static_cast<int>(node.type)];
    out += node.quoted ? "\"" : "";
    out += node.text + '@' + words(node.span) + '(';
    for (const Node& item : node.items) describe(item, out);
    for (const Entry& entry : node.entries) {
        out += entry.key + '@' + words(entry.key_span) + ':';
        describe(entry.value, out);
    }
    out += ')';
}

std::string described(const std::optional<Node>& root) {
    std::string out;
    if (root) describe(*root, out);
    return out;
}

struct Both {
    text::Sources sources;
    text::Diagnostics diagnostics;
    std::string quick;
    std::string thorough;

    explicit Both(const std::string& content) {
        const text::Source& source = sources.add("x.yaml", content);
        const text::Span all{&source, 0, static_cast<std::uint32_t>(content.size())};
        quick = described(parse_written_form(all, {}));
        thorough = described(parse_any_form(all, diagnostics));
    }
};

std::vector<std::string> committed_specs() {
    std::vector<std::string> contents;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(EXBIND_SOURCE_DIR "/specs")) {
        if (entry.path().extension() != ".yaml") continue;
        std::ifstream in(entry.path(), std::ios::binary);
        std::stringstream text;
        text << in.rdbuf();
        contents.push_back(std::move(text).str());
    }
    return contents;
}

constexpr const char* sample =
    "# A comment\n\nexbind: 1\ntitle: Garden of acme, section 4\nempty: []\nnone: {}\nfields:\n"
    "  - {name: a, type: \"list of \\\"x\\\"\\n\\u00fc\", on: 'it''s'}\n  - name: b\n    \"odd key\": [1, 2.5, c d, "
    "[e]]\n"
    "    below:\n      deep: /api/v5/{id}?x=1#y\n      url: https://a.example/b:c\n  - plain\n  # inside\n  - \"q\"\n"
    "two words:  # of a person\n  - {at: enums.A.\"1\".name, by: people's a|b}  # why\n  - plain # end\n  - 请求 a \n";

}  // namespace

TEST_CASE("what exbind writes is read quickly, and like yaml-cpp reads it") {
    const Both one(sample);
    CHECK(one.quick == one.thorough);
    CHECK_FALSE(one.quick.empty());
    std::size_t quick = 0;
    const std::vector<std::string> all = committed_specs();
    for (const std::string& content : all) {
        const Both both(content);
        CHECK((both.quick.empty() || both.quick == both.thorough));
        if (!both.quick.empty()) ++quick;
    }
    // Files of people may hold what only yaml-cpp reads.
    CHECK(quick * 10 > all.size() * 9);
}

TEST_CASE("other forms are left to yaml-cpp") {
    for (const auto& text :
         texts("", "a", "- a\n- b: {c: d", "a: &x 1\n", "a: *x\n", "a: !!str 1\n", "a: |\n  b\n", "a: >\n  b\n",
               "a: 'b\n  c'\n", "a: b\n  c\n", "a:\n", "a: ~\n", "a: null\n", "a: 1\na: 2\n", "<<: {a: b}\n",
               "? a\n: b\n", "a: {b: c, }\n", "a: {b: c,d: e}\n", "a: [b,c]\n", "a: {b: c: d}\n", "a:\tb\n",
               "a b : c\n", "a #b: c\n", "a: \"\\q\"\n", "a: \"\\ud800\"\n", "---\na: b\n", "a: b\n...\n",
               "{a: b}\n\n- c\n", "a: -1\n", "- - a\n", "a: b\n - c\n", "a:\n- b\n", "\xEF\xBB\xBF")) {
        CAPTURE(std::string(text));
        text::Sources sources;
        const text::Source& source = sources.add("x.yaml", text);
        CHECK_FALSE(parse_written_form({&source, 0, static_cast<std::uint32_t>(source.content().size())}, {}));
    }
    std::string deep = "a: ";
    for (int i = 0; i < 100'000; ++i) deep += "[";
    text::Sources sources;
    const text::Source& source = sources.add("x.yaml", deep);
    CHECK_FALSE(parse_written_form({&source, 0, static_cast<std::uint32_t>(deep.size())}, {}));
}

TEST_CASE("changed at random, a text is refused or read alike") {
    std::mt19937 random{11};
    const std::vector<std::string> all = committed_specs();
    constexpr std::string_view marks = "\n\n  :-{}[],'\"#&*!|>%@`?~0aZ\\_/.";
    std::size_t read = 0;
    for (int round = 0; round < 20'000; ++round) {
        const std::string& from = round % 4 == 0 ? std::string(sample) : all[random() % all.size()];
        // A few lines of it, so that most changes matter.
        std::size_t begin = from.find('\n', random() % from.size());
        begin = begin == std::string::npos ? 0 : begin + 1;
        std::string text = from.substr(round % 4 == 0 ? 0 : begin, 40 + random() % 400);
        for (std::size_t i = random() % 4; i > 0 && !text.empty(); --i) {
            const std::size_t at = random() % text.size();
            switch (random() % 3) {
                case 0:
                    text[at] = marks[random() % marks.size()];
                    break;
                case 1:
                    text.insert(at, 1, marks[random() % marks.size()]);
                    break;
                default:
                    text.erase(at, 1);
            }
        }
        const Both both(text);
        if (both.quick.empty()) continue;
        ++read;
        if (both.quick == both.thorough) continue;
        CAPTURE(text);
        CHECK(both.quick == both.thorough);
    }
    CHECK(read > 1'000);
}
