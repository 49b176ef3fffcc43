#include "text/strings.hpp"

#include <doctest/doctest.h>

using namespace exbind::text;

TEST_CASE("trim, split, join and replace") {
    CHECK(trim("  a b\t\r\n") == "a b");
    CHECK(trim(" \n ").empty());
    CHECK(split("a,,b,", ',') == std::vector<std::string_view>{"a", "", "b", ""});
    CHECK(split("", ',') == std::vector<std::string_view>{""});
    CHECK(join({"a", "b"}, ", ") == "a, b");
    CHECK(join({}, ", ").empty());
    CHECK(join({"a", "a"}, "-") == "a-a");
    CHECK(replace_all("aaa", "a", "aa") == "aaaaaa");
    CHECK(replace_all("abc", "", "x") == "abc");
}

TEST_CASE("letter case is ASCII only") {
    CHECK(to_lower("ABC-\xC3\x89") == "abc-\xC3\x89");
    CHECK(to_upper("abc_1") == "ABC_1");
    CHECK(iequals("Host", "hOST"));
    CHECK_FALSE(iequals("Host", "Hosts"));
}

TEST_CASE("UTF-8 is told from other bytes") {
    CHECK(is_utf8(""));
    CHECK(is_utf8("\xE4\xB8\xAD \xF0\x9F\x98\x80"));
    CHECK_FALSE(is_utf8("\xFF"));
    CHECK_FALSE(is_utf8("\xC0\xAF"));          // overlong
    CHECK_FALSE(is_utf8("\xED\xA0\x80"));      // half of a surrogate pair
    CHECK_FALSE(is_utf8("\xE4\xB8"));          // cut off
    CHECK_FALSE(is_utf8("\xF4\x90\x80\x80"));  // past U+10FFFF
}

TEST_CASE("visible shows what a terminal would act on") {
    CHECK(visible("plain \xC3\xA9") == "plain \xC3\xA9");
    CHECK(visible("a\x1B[2Jb\n\x7F") == "a\\x1b[2Jb\\x0a\\x7f");
    CHECK(visible("\tx") == " x");
    CHECK(visible("\xFFx") == "\\xffx");
    CHECK(visible("\xC2\x85") == "\\xc2\\x85");
    CHECK(visible(std::string_view("\0", 1)) == "\\x00");
}

TEST_CASE("width counts code points") {
    CHECK(width("abc") == 3);
    CHECK(width("\xE4\xB8\xAD\xC3\xA9") == 2);
    CHECK(width("") == 0);
}

TEST_CASE("nearest finds slips of the keyboard and nothing else") {
    const std::vector<std::string> words = {"timestamp", "method", "path", "signature"};
    CHECK(nearest("signture", words) == "signature");
    CHECK(nearest("TIMESTAMP", words) == "timestamp");
    CHECK(nearest("timestmap", words) == "timestamp");
    CHECK(nearest("pth", words) == "path");
    CHECK(nearest("credential", words).empty());
    CHECK(nearest("", words).empty());
    CHECK(nearest("x", {}).empty());
    CHECK(nearest(std::string(100, 'x'), {std::string(100, 'y')}).empty());
    CHECK(did_you_mean("signture", words) == "did you mean 'signature'?");
    CHECK(did_you_mean("credential", words).empty());
}

TEST_CASE("SHA-256 of known texts") {
    CHECK(sha256_hex("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    CHECK(sha256_hex("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}
