#include "render/layout.hpp"

#include <doctest/doctest.h>

#include "render/spell.hpp"

using namespace exbind::render;
using Lines = std::vector<std::string>;

TEST_CASE("text is wrapped between words") {
    CHECK(wrapped("a b", "/// ") == Lines{"/// a b"});
    CHECK(wrapped("", "/// ").empty());
    const std::string word(60, 'x');
    CHECK(wrapped(word + " " + word + " y", "    /// ") == Lines{"    /// " + word, "    /// " + word + " y"});
    const std::string long_word(150, 'x');
    CHECK(wrapped("a " + long_word + " b", "    /// ") == Lines{"    /// a", "    /// " + long_word, "    /// b"});
}

TEST_CASE("lines that are too long are broken as what they are") {
    const std::string item(50, 'x');
    CHECK(broken("    // " + item + " " + item + " " + item) == Lines{"    // " + item + " " + item, "    // " + item});
    CHECK(broken("a{" + std::string(1, fill_mark) + item + ", " + item + ", " + item + "};") ==
          Lines{"a{", "    " + item + ", " + item + ",", "    " + item + ",", "};"});
    CHECK(broken("a{" + item + ", " + item + ", " + item + "};") ==
          Lines{"a{", "    " + item + ",", "    " + item + ",", "    " + item + ",", "};"});
    CHECK(broken("    {" + item + ", " + item + ", " + item + "},") ==
          Lines{"    {" + item + ", " + item + ",", "     " + item + "},"});
    CHECK(broken("int " + item + " = f(" + item + ", " + item + ");") ==
          Lines{"int " + item + " =", "    f(" + item + ", " + item + ");"});
    CHECK(broken("int " + item + " = " + item + "(" + item + ", " + item + ");") ==
          Lines{"int " + item + " =", "    " + item + "(", "        " + item + ", " + item + ");"});
    CHECK(broken("using " + item + " = " + item + ";") == Lines{"using " + item + " =", "    " + item + ";"});
    CHECK(broken("int f() { return 1; }") == Lines{"int f() {", "    return 1;", "}"});
    CHECK(broken("  int " + item + "(int a) const;") == Lines{"  int", "  " + item + "(int a) const;"});
    CHECK(broken("int " + item + "(" + item + " " + item + ") const {") ==
          Lines{"int", item + "(", "    " + item + " " + item + ") const {"});
    CHECK(broken("  A(int a) : b(a, 1), c(a) {}") == Lines{"  A(int a)", "      : b(a, 1),", "        c(a) {}"});
    CHECK(broken("  std::variant<A, B<C, D>> value{};") ==
          Lines{"  std::variant<", "      A,", "      B<C, D>>", "      value{};"});
    CHECK(broken(item) == Lines{item});
}

TEST_CASE("commas in literals and brackets separate nothing") {
    CHECK(broken(R"(a{"b, \", c", ',', {d, e}, f<g, h>(i, j)};)") ==
          Lines{"a{", R"(    "b, \", c",)", "    ',',", "    {d, e},", "    f<g, h>(i, j),", "};"});
}

TEST_CASE("comments stand in one column") {
    CHECK(aligned({{"int a;", "one"}, {"double bcd;", "two"}, {"x;", ""}}) ==
          Lines{"int a;       ///< one", "double bcd;  ///< two", "x;"});
}

TEST_CASE("a comment that is too long stands above its line, and does not push the others") {
    const std::string words =
        "word word word word word word word word word word word word word word word word word word word word word word "
        "word word";
    CHECK(aligned({{"    int a;", "one"}, {"    double bcd;", words}}) ==
          Lines{"    int a;  ///< one", "    /// " + words.substr(0, 109), "    /// " + words.substr(110),
                "    double bcd;"});
    const std::string code(104, 'x');
    for (const auto& line :
         aligned({{"    int a;", "some words on it"}, {code, "a comment of its own"}, {"    b;", "x"}}))
        CHECK(line.size() <= columns);
}
