#include "render/spell.hpp"

#include <doctest/doctest.h>

#include <random>

#include "text/strings.hpp"

using namespace exbind::render;

namespace {

/// What a compiler makes of one literal of long_literal(): its text. Fails the test for anything else.
std::string value_of(std::string literal) {
    if (literal.starts_with("R\"")) {
        const std::size_t open = literal.find('(');
        REQUIRE(open != std::string::npos);
        const std::string end = ")" + literal.substr(2, open - 2) + "\"";
        const std::size_t close = literal.find(end);
        REQUIRE(close + end.size() == literal.size());
        return literal.substr(open + 1, close - open - 1);
    }
    REQUIRE(literal.size() >= 2);
    REQUIRE(literal.front() == '"');
    REQUIRE(literal.back() == '"');
    std::string value;
    for (std::size_t i = 1; i + 1 < literal.size(); ++i) {
        if (literal[i] != '\\') {
            REQUIRE(literal[i] != '"');
            REQUIRE(static_cast<unsigned char>(literal[i]) >= 0x20);
            value += literal[i];
            continue;
        }
        const char c = literal[++i];
        REQUIRE(i + 1 < literal.size());
        if (c >= '0' && c <= '3') {
            value += static_cast<char>((c - '0') * 64 + (literal[i + 1] - '0') * 8 + (literal[i + 2] - '0'));
            i += 2;
        } else {
            value += c == 'n' ? '\n' : c == 'r' ? '\r' : c == 't' ? '\t' : c;
        }
    }
    return value;
}

std::string random_text(std::mt19937& random) {
    static const std::string_view pieces[] = {"a",   "b c",     "*/",       "/*",   "*",    "/",    "\\",   "\"",
                                              ")\"", ")json\"", ")json1\"", "\n",   "\r\n", "\t",   "?",    "?\?/",
                                              "中",  "\u202E",  "\u00AD",   "\xFF", "\xE4", "\x01", "\x7F", ",",
                                              "&",   "R\"(",    "//",       "\0x",  "@",    "{{",   "<%"};
    std::string text;
    for (auto n = random() % 40; n > 0; --n) text += pieces[random() % std::size(pieces)];
    return text;
}

}  // namespace

TEST_CASE("nothing breaks out of a comment") {
    CHECK(comment_text("plain, e.g. 0.1%") == "plain, e.g. 0.1%");
    CHECK(comment_text("a */ b") == "a * / b");
    CHECK(comment_text("a /* b") == "a / * b");
    CHECK(comment_text("ends in \\") == "ends in |");
    CHECK(comment_text("?\?/") == "?? /");
    CHECK(comment_text(" a\r\n\tb  ") == "a b");
    CHECK(comment_text("\u202Eabc") == "abc");
    CHECK(comment_text("费率") == "费率");
    CHECK(comment_text("\xFF") == "|xff");
    CHECK(comment_text("abcdef", 3) == "abc...");
    CHECK(comment_text("") == "");
    // What documentation tools would take for commands, tags and references.
    CHECK(comment_text("@file x, a@b.example, (@param)") == "@ file x, a@b.example, (@ param)");
    CHECK(comment_text("<b>x</b> <!-- < 5 <=") == "< b>x< /b> < !-- < 5 <=");
    CHECK(comment_text("#name, no #5, a#b, C#") == "# name, no #5, a#b, C#");
    CHECK(comment_text("&lt; a & b &#60;") == "& lt; a & b & #60;");
    CHECK(comment_text("::x, a::b, 1:2") == ":: x, a::b, 1:2");
    std::mt19937 random(1);
    for (int i = 0; i < 3000; ++i) {
        const std::string text = random_text(random);
        CAPTURE(text);
        const std::string safe = comment_text(text);
        CHECK(safe.find("*/") == std::string::npos);
        CHECK(safe.find("/*") == std::string::npos);
        CHECK(safe.find('\\') == std::string::npos);
        CHECK(safe.find("\?\?/") == std::string::npos);
        CHECK(safe.find_first_of("\n\r\t\x01\x7F") == std::string::npos);
        CHECK(safe.find("\u202E") == std::string::npos);
        CHECK(exbind::text::is_utf8(safe));
        CHECK(exbind::text::width(safe) <= 203);
    }
}

TEST_CASE("string literals hold exactly the text") {
    CHECK(string_literal("abc") == "\"abc\"");
    CHECK(string_literal("a\"b\\c\n") == R"("a\"b\\c\n")");
    CHECK(string_literal("\x01"
                         "2") == "\"\\0012\"");
    CHECK(string_literal("?\?/") == "\"?\\?/\"");
    std::mt19937 random(2);
    for (int i = 0; i < 2000; ++i) {
        const std::string text = random_text(random);
        CAPTURE(text);
        CHECK(value_of(string_literal(text)) == text);
    }
}

TEST_CASE("long literals hold exactly the text, in pieces that fit") {
    CHECK(long_literal("", 100) == std::vector<std::string>{"\"\""});
    CHECK(long_literal("a=1&b=2", 100) == std::vector<std::string>{"\"a=1&b=2\""});
    CHECK(long_literal(R"({"a":1})", 100) == std::vector<std::string>{R"x(R"({"a":1})")x"});
    CHECK(long_literal(R"x(")")x", 100) == std::vector<std::string>{R"x(R"json(")")json")x"});
    std::mt19937 random(3);
    for (int i = 0; i < 2000; ++i) {
        const std::string text = random_text(random) + random_text(random);
        for (const std::size_t width : {24U, 60U, 100U}) {
            CAPTURE(text);
            std::string whole;
            for (const std::string& piece : long_literal(text, width)) {
                CHECK(exbind::text::width(piece) <= width + 12);
                CHECK(piece.find('\n') == std::string::npos);
                whole += value_of(piece);
            }
            CHECK(whole == text);
        }
    }
}

TEST_CASE("links are links or nothing") {
    CHECK(link("https://acme.example/a#b-c?d=e") == "https://acme.example/a#b-c?d=e");
    CHECK(link("ftp://acme.example").empty());
    CHECK(link("javascript:alert(1)").empty());
    CHECK(link("https://a b").empty());
    CHECK(link("https://a\\").empty());
    CHECK(link("https://a\n#error").empty());
    CHECK(link("https://a/*/b").empty());
    CHECK(link("").empty());
}
