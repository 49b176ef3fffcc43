#include "yaml/tree.hpp"

#include <doctest/doctest.h>

#include <sstream>

using exbind::text::Diagnostics;
using exbind::text::Source;
using exbind::text::Span;
using exbind::yaml::Node;
using exbind::yaml::parse;

namespace {

Node read(const Source& source) {
    Diagnostics diagnostics;
    auto node = parse(source, diagnostics);
    std::ostringstream printed;
    for (const auto& each : diagnostics.all()) print(printed, each, false);
    REQUIRE_MESSAGE(node.has_value(), printed.str());
    CHECK(diagnostics.all().empty());
    return *node;
}

const Node& get(const Node& node, std::string_view key) {
    const Node* found = node.find(key);
    REQUIRE_MESSAGE(found != nullptr, std::string(key));
    return *found;
}

std::string at(const Span& span) {
    const auto position = span.position();
    return std::to_string(position.line) + ":" + std::to_string(position.column) + " " + std::string(span.text());
}

}  // namespace

TEST_CASE("scalars keep the text as it was written") {
    const Source source("t.yaml",
                        "version: 1.10\n"
                        "date: 2026-01-15\n"
                        "yes: no\n"
                        "octal: 0o17\n"
                        "big: 9223372036854775807\n"
                        "path: /v3/a/{id}\n"
                        "url: https://example.invalid/a#b\n"
                        "quoted: '0'\n"
                        "double: \"a\\tb \\u00e9\"\n");
    const Node root = read(source);
    REQUIRE(root.is_mapping());
    CHECK(get(root, "version").text == "1.10");
    CHECK(get(root, "date").text == "2026-01-15");
    CHECK(get(root, "yes").text == "no");
    CHECK(get(root, "octal").text == "0o17");
    CHECK(get(root, "big").text == "9223372036854775807");
    CHECK(get(root, "path").text == "/v3/a/{id}");
    CHECK(get(root, "url").text == "https://example.invalid/a#b");
    CHECK_FALSE(get(root, "version").quoted);
    CHECK(get(root, "quoted").quoted);
    CHECK(get(root, "quoted").text == "0");
    CHECK(get(root, "double").text == "a\tb \xC3\xA9");
    CHECK(root.find("none") == nullptr);
}

TEST_CASE("null is what is empty, ~ or null, and nothing that is quoted") {
    const Source source("t.yaml", "a:\nb: ~\nc: null\nd: ''\ne: 'null'\nf: \"\"\n");
    const Node root = read(source);
    CHECK(get(root, "a").is_null());
    CHECK(get(root, "b").is_null());
    CHECK(get(root, "c").is_null());
    CHECK(get(root, "d").is_scalar());
    CHECK(get(root, "e").text == "null");
    CHECK(get(root, "f").is_scalar());
    CHECK(at(get(root, "c").span) == "3:4 null");
}

TEST_CASE("keys and entries keep their order, quoted keys are texts") {
    const Source source("t.yaml", "responses:\n  '200':\n    b: 1\n    a: 2\n  default: x\n  \"4XX\": y\n");
    const Node root = read(source);
    const Node& responses = get(root, "responses");
    REQUIRE(responses.entries.size() == 3);
    CHECK(responses.entries[0].key == "200");
    CHECK(at(responses.entries[0].key_span) == "2:3 '200'");
    CHECK(responses.entries[0].value.entries[0].key == "b");
    CHECK(responses.entries[1].key == "default");
    CHECK(responses.entries[2].key == "4XX");
}

TEST_CASE("block scalars, folded scalars and plain text over several lines") {
    const Source source("t.yaml",
                        "literal: |\n"
                        "  one\n"
                        "    two: [\n"
                        "\n"
                        "  # no comment\n"
                        "folded: >-\n"
                        "  first line\n"
                        "  goes on\n"
                        "\n"
                        "  next paragraph\n"
                        "plain: begins here\n"
                        "  and ends here\n"
                        "list:\n"
                        "- a\n"
                        "- b   # comment\n");
    const Node root = read(source);
    CHECK(get(root, "literal").text == "one\n  two: [\n\n# no comment\n");
    CHECK(get(root, "literal").quoted);
    CHECK(at(get(root, "literal").span) == "1:10 |");
    CHECK(get(root, "folded").text == "first line goes on\nnext paragraph");
    CHECK(get(root, "plain").text == "begins here and ends here");
    CHECK_FALSE(get(root, "plain").quoted);
    CHECK(at(get(root, "plain").span) == "11:8 begins here");
    REQUIRE(get(root, "list").items.size() == 2);
    CHECK(at(get(root, "list").items[1].span) == "15:3 b");
}

TEST_CASE("flow collections inside block text") {
    const Source source("t.yaml", "http: {method: GET, path: /a/b}\nlist: [a, 'b', {c: d}, []]\nempty: {}\n");
    const Node root = read(source);
    CHECK(get(get(root, "http"), "path").text == "/a/b");
    const Node& list = get(root, "list");
    REQUIRE(list.items.size() == 4);
    CHECK(list.items[1].quoted);
    CHECK(get(list.items[2], "c").text == "d");
    CHECK(list.items[3].is_sequence());
    CHECK(get(root, "empty").is_mapping());
    CHECK(at(list.items[2].span) == "2:16 {c: d");
}

TEST_CASE("places count code points and survive a byte order mark and carriage returns") {
    const Source source("t.yaml", "\xEF\xBB\xBF\xC3\xA9t\xC3\xA9: \xE2\x82\xAC, b\r\nnext: 'x'\r\n");
    const Node root = read(source);
    REQUIRE(root.entries.size() == 2);
    CHECK(root.entries[0].key == "\xC3\xA9t\xC3\xA9");
    CHECK(root.entries[0].value.text == "\xE2\x82\xAC, b");
    CHECK(root.entries[0].value.span.text() == "\xE2\x82\xAC, b");
    CHECK(root.entries[1].key_span.position().line == 2);
    CHECK(root.entries[1].key_span.position().column == 1);
    CHECK(at(root.entries[1].value.span) == "2:7 'x'");
}

TEST_CASE("a part of a source is parsed with places in the whole") {
    const std::string head = "# Title \xE2\x82\xAC\n\n````yaml GET /a\n";
    const std::string body = "  openapi: 3.0.2\n  paths:\n    /a: {get: \xE2\x82\xAC}\n";
    const Source source("page.md", head + body + "````\n{[&*\n");
    Diagnostics diagnostics;
    const auto root = parse(
        Span{&source, static_cast<std::uint32_t>(head.size()), static_cast<std::uint32_t>(body.size())}, diagnostics);
    REQUIRE(root.has_value());
    CHECK(at(root->entries[0].key_span) == "4:3 openapi");
    CHECK(at(get(*root, "openapi").span) == "4:12 3.0.2");
    CHECK(at(get(get(get(*root, "paths"), "/a"), "get").span) == "6:15 \xE2\x82\xAC");
}

TEST_CASE("JSON is read with the same places") {
    const Source source("t.json",
                        "\n  {\"a\": {\"b\":[1,2.50,true,null,\"x\\/y\"]},\n"
                        "\t\"emoji\": \"\\ud83d\\ude00!\", \"after\" : -1e-7,\n"
                        "\t\"slash\": \"\\\\ud83d\", \"last\":\"\\\"\"\n}\n");
    const Node root = read(source);
    const Node& list = get(get(root, "a"), "b");
    REQUIRE(list.items.size() == 5);
    CHECK(at(list.items[1].span) == "2:17 2.50");
    CHECK(list.items[3].is_null());
    CHECK(list.items[4].text == "x/y");
    CHECK(list.items[4].quoted);
    CHECK(get(root, "emoji").text == "\xF0\x9F\x98\x80!");
    CHECK(at(get(root, "after").span) == "3:38 -1e-7");
    CHECK(get(root, "slash").text == "\\ud83d");
    CHECK(at(get(root, "last").span) == "4:29 \"\\\"\"");
}

TEST_CASE("a document start, an end mark and comments around it are no second document") {
    const Source source("t.yaml", "# head\n%YAML 1.2\n---\na: 1\n...\n# tail\n");
    CHECK(get(read(source), "a").text == "1");
}

TEST_CASE("brackets in prose do not count as nesting") {
    std::string text = "list:\n";
    for (int i = 0; i < 2000; ++i) text += "  - 'the interval [0, 1) {'\n";
    const Source source("t.yaml", text);
    CHECK(get(read(source), "list").items.size() == 2000);
}

TEST_CASE("a mapping of many keys is read whole") {
    std::string text;
    for (int i = 0; i < 5000; ++i) text += "key" + std::to_string(i) + ": " + std::to_string(i) + "\n";
    const Source source("t.yaml", text);
    const Node root = read(source);
    CHECK(root.entries.size() == 5000);
    CHECK(get(root, "key4999").text == "4999");
}
