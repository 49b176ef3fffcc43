// The comparison has to find every difference, or the contract tests prove nothing.
#include "compare.hpp"

#include <doctest/doctest.h>

using contract::differences;
using contract::member;
using contract::query_differences;
using Lines = std::vector<std::string>;

TEST_CASE("texts that say the same") {
    CHECK(differences(R"({"a":"1","b":[1,true,null,""]})", R"({ "b" : [1, true, null, ""], "a" : "1" })").empty());
    CHECK(differences("0.00000001", "1e-8").empty());
    CHECK(differences("100", "1E2").empty());
    CHECK(differences("-0.5", "-5e-1").empty());
    CHECK(differences("123456789012345678901234567890.12345678901", "123456789012345678901234567890.12345678901")
              .empty());
    CHECK(differences("\"caf\\u00e9\"", "\"caf\xc3\xa9\"").empty());
}

TEST_CASE("every difference is found and has a place") {
    CHECK(differences(R"({"data":[{"amt":"1"}]})", R"({"data":[{"amt":1}]})") ==
          Lines{R"(data[0].amt: documented "1", got 1)"});
    CHECK(differences(R"({"a":""})", R"({"a":null})") == Lines{R"(a: documented "", got null)"});
    CHECK(differences(R"({"a":""})", R"({})") == Lines{R"(a: documented "", got nothing)"});
    CHECK(differences(R"({})", R"({"a":null})") == Lines{"a: documented nothing, got null"});
    CHECK(differences("[1,2]", "[1]") == Lines{"(whole): documented an array of 2, got an array of 1"});
    CHECK(differences(R"(["1.50"])", R"(["1.5"])").size() == 1);
    CHECK(differences("1.50", "1.5").size() == 1);
    CHECK(differences("1", "-1").size() == 1);
    CHECK(differences("123456789012345678901234567890", "123456789012345678901234567891").size() == 1);
    CHECK(differences("true", "\"true\"").size() == 1);
    CHECK(differences("{}", "[]").size() == 1);
    CHECK(differences(R"({"a":{"b":1,"c":2}})", R"({"a":{"b":2,"c":1}})").size() == 2);
    CHECK(differences("{", "{}") == Lines{"the documented text is not JSON"});
    CHECK(differences("{}", "<html>").size() == 1);
}

TEST_CASE("a value encoded again says what the documented text says") {
    using contract::value_differences;
    // Absent, null and "" are all empty, and so is a struct of empty members.
    CHECK(value_differences(R"({"a":"","b":null,"e":[{"x":""}]})", R"({"a":null,"b":"","c":"","d":{"x":[]},"e":[{}]})")
              .empty());
    CHECK(value_differences(R"({"a":"","b":null})", "{}").empty());
    CHECK(value_differences(R"({"a":1.50,"b":"2","c":"true","d":1e2})", R"({"a":"1.50","b":2,"c":true,"d":"100"})")
              .empty());
    // Nothing else is lost.
    CHECK(value_differences(R"({"a":"1"})", "{}") == Lines{R"(a: documented "1", got nothing)"});
    CHECK(value_differences("{}", R"({"a":"1"})") == Lines{R"(a: documented nothing, got "1")"});
    CHECK(value_differences(R"({"a":""})", R"({"a":0})") == Lines{R"(a: documented "", got 0)"});
    CHECK(value_differences(R"({"a":0})", R"({"a":""})") == Lines{R"(a: documented 0, got "")"});
    CHECK(value_differences(R"({"a":"null"})", R"({"a":null})") == Lines{R"(a: documented "null", got null)"});
    CHECK(value_differences(R"({"a":null})", R"({"a":[1]})") == Lines{"a: documented null, got an array of 1"});
    CHECK(value_differences(R"({"a":[]})", "{}") == Lines{"a: documented an array of 0, got nothing"});
    CHECK(value_differences(R"({"a":["x",""]})", R"({"a":["x"]})").size() == 1);
    CHECK(value_differences(R"({"a":{}})", R"({"a":[]})").size() == 1);
    CHECK(value_differences(R"({"a":"1.50"})", R"({"a":1.5})").size() == 1);
    CHECK(value_differences(R"({"a":"1752055173.630"})", R"({"a":"1752055173.63"})").empty());
    CHECK(value_differences(R"({"a":"1752055173.63"})", R"({"a":"1752055173.6"})").size() == 1);
    CHECK(value_differences(R"({"a":"01"})", R"({"a":"1"})").size() == 1);
    CHECK(value_differences(R"({"a":"true"})", R"({"a":false})").size() == 1);
    CHECK(value_differences(R"({"a":{"b":1,"c":2}})", R"({"a":{"b":2,"c":1}})").size() == 2);
    CHECK(value_differences("{", "{}") == Lines{"the documented text is not JSON"});
}

TEST_CASE("queries are compared as sets of parameters") {
    CHECK(query_differences("a=1&b=x%20y", "/p?b=x+y&a=1").empty());
    CHECK(query_differences("/p?a=1", "/p?a=1").empty());
    CHECK(query_differences(R"({"a":1,"b":"x"})", "/p?a=1&b=x").empty());
    CHECK(query_differences("", "/p").empty());
    CHECK(query_differences("/p", "/p").empty());
    CHECK(query_differences("a=1&a=2", "/p?a=2&a=1").empty());
    CHECK(query_differences("a=1&a=1", "/p?a=1") == Lines{"documented, not sent: a=1"});
    CHECK(query_differences("a=1", "/p?a=2") == Lines{"documented, not sent: a=1", "sent, not documented: a=2"});
    CHECK(query_differences("", "/p?a=") == Lines{"sent, not documented: a="});
}

TEST_CASE("a member is cut out as it is written") {
    CHECK(member(R"({"code":"0","data":[{"data":"x, }"}],"msg":""})", "data") == R"([{"data":"x, }"}])");
    CHECK(member(R"({"data":1.50})", "data") == "1.50");
    CHECK(member(R"({"data": {} })", "data") == " {} ");
    CHECK(member(R"({"a":"data","data":2})", "data") == "2");
    CHECK(member(R"({"a":"\"data\":1","data":3})", "data") == "3");
    CHECK_FALSE(member(R"({"a":{"data":1}})", "data"));
    CHECK_FALSE(member(R"([])", "data"));
    CHECK_FALSE(member(R"({"data":1)", "data"));
}
