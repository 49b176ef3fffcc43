#include "render/words.hpp"

#include <doctest/doctest.h>

#include "../cpp/build.hpp"

using namespace exbind;

using build::limit;

TEST_CASE("limits in words") {
    CHECK(render::limit_words(limit(6, 1000, {"user"})) == "6 requests per second per user");
    CHECK(render::limit_words(limit(1, 2000, {"ip"})) == "1 request per 2 seconds per IP address");
    CHECK(render::limit_words(limit(10, 60'000, {"user", "instId"})) == "10 requests per minute per user and instId");
    CHECK(render::limit_words(limit(3, 86'400'000, {"master"})) == "3 requests per day per master account");
    CHECK(render::limit_words(limit(3, 7'200'000, {})) == "3 requests per 2 hours");
    CHECK(render::limit_words(limit(3, 1500, {})) == "3 requests per 1500 milliseconds");
    spec::Limit orders = limit(300, 2000, {"user"});
    orders.unit = spec::LimitUnit::order;
    orders.pool = "trading";
    CHECK(render::limit_words(orders) == "300 orders per 2 seconds per user, shared by the pool trading");
    orders.when = {"single", "not options"};
    CHECK(render::limit_words(orders) ==
          "300 orders per 2 seconds per user, when single and not options, shared by the pool trading");
}

TEST_CASE("methods in words") {
    cpp::Method method;
    method.method = "POST";
    method.auth = spec::Auth::private_;
    method.permission = "trade";
    spec::Limit spot = limit(6, 1000, {"user"});
    spot.when = {"spot"};
    spec::Limit linear = spot;
    linear.when = {"linear"};
    spec::Limit rest = limit(3, 1000, {"user"});
    rest.when = {"option"};
    method.limits = {{spot, {}, {}}, {rest, {}, {}}, {linear, {}, {}}};
    CHECK(render::limits_words(method) ==
          std::vector<std::string>{"6 requests per second per user, when spot or linear",
                                   "3 requests per second per user, when option"});
    method.limits = {{limit(6, 1000, {"user"}), {}, {}}};
    CHECK(render::method_words(method) ==
          "Private; permission: trade. 6 requests per second per user. Never re-sent by itself.");
    method.method = "GET";
    method.auth = spec::Auth::public_;
    method.permission.clear();
    method.limits.clear();
    method.deprecated = true;
    CHECK(render::method_words(method) == "Public. Deprecated by the exchange.");
}

TEST_CASE("structs in words") {
    cpp::Struct one;
    CHECK(render::struct_words(one) == "Used by no operation.");
    one.owners = {"Book", "Tree"};
    CHECK(render::struct_words(one) == "Part of Book and Tree.");
    one.methods = {"book", "tree", "book"};
    one.is_row = true;
    CHECK(render::struct_words(one) == "Reply of Api::book and Api::tree, one row.");
    one.role = cpp::Role::request;
    one.is_row = false;
    one.positional = true;
    CHECK(render::struct_words(one) ==
          "Parameters of Api::book and Api::tree. On the wire an array, its items in this order.");
}

TEST_CASE("members in words") {
    cpp::Member member;
    member.name = member.wire_name = "x";
    CHECK(render::member_words(member).empty());
    member.required = spec::Presence::conditional;
    member.facts = {"0.1", "1", "0", "9"};
    CHECK(render::member_words(member) == "conditional; e.g. 0.1; default 1, 0 to 9");
    member.facts = {"", "", "", "9"};
    member.deprecated = true;
    member.name = "x_";
    CHECK(render::member_words(member) == "conditional; at most 9; deprecated; \"x\" on the wire");
    member.gloss = "*/ how it\n ends \\";
    CHECK(render::member_words(member) == "* / how it ends |; conditional; at most 9; deprecated; \"x\" on the wire");
    cpp::Member time;
    time.name = time.wire_name = "t";
    time.type.kind = spec::Kind::list;
    time.type.unit = spec::TimeUnit::microseconds;
    time.type.item.emplace_back();
    time.type.item.front().kind = spec::Kind::timestamp;
    CHECK(render::member_words(time) == "Unix microseconds");
}

TEST_CASE("conditions in words") {
    cpp::Member member;
    member.name = member.wire_name = "px";
    member.when = "ordType: limit, post_only; no pxUsd";
    member.gloss = "price";
    CHECK(render::member_words(member) == "price");
    member.required = spec::Presence::conditional;
    CHECK(render::member_words(member) == "price; needed if ordType is limit or post_only and pxUsd is absent");
    member.when = "*/ nonsense";
    CHECK(render::member_words(member) == "price; conditional");
}

TEST_CASE("the documentation's own words stand for the gloss and the example") {
    cpp::Member member;
    member.name = member.wire_name = "px";
    member.gloss = "price";
    member.facts = {"0.1", "", "", "9"};
    member.prose = "The price,\n  e.g. 0.1 //\\\n#error */ ?\?/ \u202E @file \\file <script>";
    CHECK(render::member_words(member) == "The price, e.g. 0.1 //| # error * / ?? / @ file |file < script>; at most 9");
    member.prose =
        "The pri\xFF"
        "ce\n#error";
    CHECK(render::member_words(member) == "The pri|xffce|x0a#error; at most 9");
    member.prose = std::string(5000, 'x');
    CHECK(render::member_words(member).size() < 1100);
    cpp::Enumerator value{"buy", "buy", ""};
    CHECK(render::value_words(value).empty());
    value.wire = "1";
    CHECK(render::value_words(value) == "\"1\"");
    value.prose = "buys */ all";
    CHECK(render::value_words(value) == "\"1\"; buys * / all");
    value.wire = "buy";
    CHECK(render::value_words(value) == "buys * / all");
}
