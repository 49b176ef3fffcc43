#include "json/json.hpp"

#include <doctest/doctest.h>

using namespace exbind;

TEST_CASE("a JSON tree keeps numbers, escapes, order and repeated keys as written") {
    json::Failure failure;
    const auto value = json::parse(R"( {"b": 0.10, "a": [1e3, "é\u00e9", null], "b": -0.0} )", failure);
    REQUIRE(value);
    CHECK(json::to_text(*value) == R"({"b":0.10,"a":[1e3,"é\u00e9",null],"b":-0.0})");
    CHECK(value->find("b")->text == "0.10");
    CHECK(json::decoded(value->find("a")->items[1].text) == "éé");
}

TEST_CASE("compacting drops white space between tokens only") {
    CHECK(json::compact("{ \"a b\" : [ 1 , \"x \\\" y\" ] }\n") == R"({"a b":[1,"x \" y"]})");
}

TEST_CASE("what is not JSON is refused with its offset") {
    struct Case {
        std::string_view text;
        std::size_t offset;
    };
    for (const Case& bad :
         {Case{"{\"a\":1,}", 7}, Case{"[01]", 1}, Case{"[1", 2}, Case{"\"a\nb\"", 2}, Case{"{\"a\" 1}", 5},
          Case{"[1] 2", 4}, Case{"", 0}, Case{"[\"\\x\"]", 3}, Case{"[NaN]", 1}}) {
        json::Failure failure;
        CAPTURE(bad.text);
        CHECK_FALSE(json::parse(bad.text, failure));
        CHECK(failure.offset == bad.offset);
        CHECK_FALSE(failure.message.empty());
    }
}

TEST_CASE("nesting is capped") {
    json::Failure failure;
    CHECK(json::parse(std::string(json::max_depth, '[') + std::string(json::max_depth, ']'), failure));
    CHECK_FALSE(json::parse(std::string(100'000, '['), failure));
    CHECK(failure.message == "nested too deeply");
}

TEST_CASE("numbers by the grammar of JSON and as exchanges write them") {
    CHECK(json::is_number("-12.50e+3"));
    CHECK_FALSE(json::is_number("007"));
    CHECK(json::is_numeric("007"));
    for (const char* text : {"", "-", ".5", "1.", "1e", "0x1", "1 ", "+1"}) CHECK_FALSE(json::is_numeric(text));
}

TEST_CASE("surrogate pairs are decoded, halves of them replaced") {
    CHECK(json::decoded(R"("\ud83d\ude00")") == "\xF0\x9F\x98\x80");
    CHECK(json::decoded(R"("\ud83d!")") == "\xEF\xBF\xBD!");
    CHECK(json::decoded("bare") == "bare");
    CHECK(json::quoted("a\"b\\c\nd\x01") == "\"a\\\"b\\\\c\\nd\\u0001\"");
}
