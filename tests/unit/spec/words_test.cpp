#include "spec/words.hpp"

#include <doctest/doctest.h>

#include "spec/wellformed.hpp"

using namespace exbind::spec;

TEST_CASE("type expressions are read and written back") {
    for (const char* text : {"string", "secret", "decimal", "integer", "boolean", "timestamp", "json", "Balance", "B_2",
                             "list<decimal>", "map<list<Balance>>", "list<list<json>>"}) {
        const auto type = parse_type(text);
        REQUIRE_MESSAGE(type, text);
        CHECK(to_text(*type) == text);
    }
    CHECK(parse_type("map<list<decimal>>") ==
          TypeRef{Kind::map, "", {TypeRef{Kind::list, "", {TypeRef{Kind::decimal, "", {}}}}}});
    CHECK(parse_type("Balance")->name == "Balance");
}

TEST_CASE("what is no type expression is refused") {
    for (const char* text :
         {"", "named", "list", "map", "balance", "list<", "list<>", "list<decimal", "decimal>", "list<decimal>>",
          "list <decimal>", "vector<decimal>", "string<decimal>", "Bal ance", "1Balance", "A::B", " decimal"})
        CHECK_MESSAGE(!parse_type(text), text);
    std::string deep;
    for (int i = 0; i < 100000; ++i) deep += "list<";
    CHECK_FALSE(parse_type(deep));
}

TEST_CASE("words are what files and listings say") {
    CHECK(to_text(Kind::boolean) == "boolean");
    CHECK(to_text(TimeUnit::nanoseconds) == "nanoseconds");
    CHECK(to_text(Wire::number) == "number");
    CHECK(to_text(Presence::no) == "no");
    CHECK(to_text(Presence::conditional) == "conditional");
    CHECK(to_text(In::query) == "query");
    CHECK(to_text(Auth::public_) == "public");
    CHECK(to_text(LimitUnit::order) == "order");
    CHECK(to_text(Shape::list) == "list");
    CHECK(to_text(ErrorClass::unknown_outcome) == "unknown_outcome");
    CHECK(to_text(ErrorClass::not_processed) == "not_processed");
    CHECK(from_text<Auth>("private") == Auth::private_);
    CHECK_FALSE(from_text<Auth>("Private"));
    CHECK(all_words<Wire>() == std::vector<std::string>{"text", "number", "boolean", "flag"});
    CHECK(listed({"a", "b", "c"}) == "a, b or c");
    CHECK(default_wire(Kind::integer) == Wire::number);
    CHECK(default_wire(Kind::boolean) == Wire::boolean);
    CHECK(default_wire(Kind::decimal) == Wire::text);
    CHECK(default_wire(Kind::timestamp) == Wire::text);
}

TEST_CASE("windows take the largest unit that divides them") {
    const std::pair<std::uint64_t, const char*> cases[] = {
        {1000, "1s"},       {200, "200ms"},   {60'000, "1m"}, {3'600'000, "1h"},   {90'000, "90s"},
        {86'400'000, "1d"}, {1500, "1500ms"}, {0, "0ms"},     {43'200'000, "12h"}, {2'592'000'000, "30d"}};
    for (const auto& [milliseconds, text] : cases) {
        CHECK(window_text(milliseconds) == text);
        CHECK(parse_window(text) == milliseconds);
    }
    for (const char* text : {"", "1", "s", "1w", "1 s", "-1s", "1.5s", "9999999999999999s", "999999999999999d", "ms"})
        CHECK_MESSAGE(!parse_window(text), text);
}

TEST_CASE("limits are said in one line") {
    CHECK(to_text(Limit{6, 1000, LimitUnit::request, {"user"}, {}, "", {}}) == "6 per 1s per user");
    CHECK(to_text(Limit{300, 2000, LimitUnit::order, {"user", "instId"}, {}, "orders", {}}) ==
          "300 orders per 2s per user+instId in pool orders");
    CHECK(to_text(Limit{1, 500, LimitUnit::request, {}, {}, "", {}}) == "1 per 500ms");
}

TEST_CASE("names that could leave their place are refused") {
    CHECK(is_group_name("finance/staking-defi/eth"));
    CHECK(is_group_name("tradingBot"));
    CHECK(is_group_name("v1.1/x"));
    for (const char* text :
         {"",        "..",       "a/..",      "../a",     "/a",          "a/",       "a//b",        ".hidden",
          "a/.b",    "a b",      "a\\b",      "a\nb",     "C:",          "exchange", "sources",     "errors",
          "dialect", "glossary", "a.overlay", "a.manual", "a/b.overlay", "common",   "caf\xC3\xA9", "a/$(x)"})
        CHECK_MESSAGE(!is_group_name(text), text);

    CHECK(is_snake_name("purchase_redempt2"));
    for (const char* text : {"", "Purchase", "2x", "_x", "a-b", "a.b", "a b", "\xC3\xA9"})
        CHECK_MESSAGE(!is_snake_name(text), text);
    CHECK_FALSE(is_snake_name(std::string(129, 'a')));

    CHECK(is_type_name("Balance2"));
    for (const char* text : {"", "balance", "2B", "Bal-ance", "Bal ance", "_B"})
        CHECK_MESSAGE(!is_type_name(text), text);

    CHECK(is_wire_name("instType:"));
    CHECK(is_wire_name("-0.08"));
    CHECK(is_wire_name("\xE4\xB8\xAD"));
    for (const char* text : {"", "a\nb", "a\x1B", "\xFF", "a\xC2\x85", "a\xE2\x80\xA8"})
        CHECK_MESSAGE(!is_wire_name(text), text);
    CHECK_FALSE(is_wire_name(std::string(257, 'a')));

    CHECK(is_path("/api/v5/x-y/{id}/z_{name}"));
    CHECK(is_path("/v1/orders/"));
    CHECK(is_path("/"));
    CHECK(is_path("/v1//a%20b/@me"));
    CHECK(is_path("/v1/orders#iceberg"));  // one of several operations of a path
    for (const char* text : {"",     "/a%2",    "api",    "/a/../b", "/a/./b",    "/%2e%2e/a", "/a b",
                             "/a?b", "/a#",     "/a#b c", "/a#b#c",  "/a\nb",     "/{",        "/}",
                             "/{}",  "/{a{b}}", "/{a/b}", "/a\\b",   "/%2e%2e/x", "/a\"b",     "/caf\xC3\xA9"})
        CHECK_MESSAGE(!is_path(text), text);

    CHECK(is_url("https://www.example.com/docs/#a-b?x=1"));
    for (const char* text : {"", "https://", "javascript:x", "ftp://a.b/c", "https://a b", "https://a\nb",
                             "https://a\\", "//a.b", "https://a\"b", "https://a<b>"})
        CHECK_MESSAGE(!is_url(text), text);
}
