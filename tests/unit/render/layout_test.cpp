#include "render/layout.hpp"

#include <doctest/doctest.h>

#include "render/spell.hpp"

using namespace exbind::render;
using Lines = std::vector<std::string>;

TEST_CASE("text is wrapped between words") {
    CHECK(wrapped("a b", 0) == Lines{"/// a b"});
    CHECK(wrapped("", 0).empty());
    const std::string word(60, 'x');
    CHECK(wrapped(word + " " + word + " y", 4) == Lines{"/// " + word, "/// " + word + " y"});
    const std::string long_word(150, 'x');
    CHECK(wrapped("a " + long_word + " b", 4) == Lines{"/// a", "/// " + long_word, "/// b"});
}

TEST_CASE("items are filled, stacked or flowed") {
    CHECK(filled("int a[] = {", {"1", "2"}, "};", 0) == Lines{"int a[] = {1, 2};"});
    const std::string item(50, 'x');
    CHECK(filled("a{", {item, item, item}, "};", 0) ==
          Lines{"a{", "    " + item + ", " + item + ",", "    " + item + ",", "};"});
    CHECK(stacked("a{", {item, item, item}, "};", 0) ==
          Lines{"a{", "    " + item + ",", "    " + item + ",", "    " + item + ",", "};"});
    CHECK(flowed("    {", {item, item, item}, "},", 5) ==
          Lines{"    {" + item + ", " + item + ",", "     " + item + "},"});
    CHECK(definition("int a", "f", {"1", "2"}) == Lines{"int a = f(1, 2);"});
    CHECK(definition("int " + item, "f", {item, item}) ==
          Lines{"int " + item + " =", "    f(" + item + ", " + item + ");"});
    CHECK(definition("int " + item, item, {item, item}) ==
          Lines{"int " + item + " =", "    " + item + "(", "        " + item + ", " + item + ");"});
    CHECK(short_function("int f()", "return 1;") == Lines{"int f() { return 1; }"});
}

TEST_CASE("comments stand in one column") {
    CHECK(aligned({{"int a;", "one"}, {"double bcd;", "two"}, {"x;", ""}}, 4) ==
          Lines{"int a;       ///< one", "double bcd;  ///< two", "x;"});
}

TEST_CASE("a comment that is too long stands above its line, and does not push the others") {
    const std::string words =
        "word word word word word word word word word word word word word word word word word word word word word word "
        "word word";
    CHECK(aligned({{"int a;", "one"}, {"double bcd;", words}}, 4) ==
          Lines{"int a;  ///< one", "/// " + words.substr(0, 109), "/// " + words.substr(110), "double bcd;"});
    const std::string code(100, 'x');
    for (const auto& line : aligned({{"int a;", "some words on it"}, {code, "a comment of its own"}, {"b;", "x"}}, 4))
        CHECK(line.size() + 4 <= columns);
}
