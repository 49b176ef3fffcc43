#include "mock/envelope.hpp"

#include <doctest/doctest.h>

#include "invented.hpp"

using namespace exbind;
using namespace exbind::mock;

TEST_CASE("each fault gets the code documented for it") {
    const auto exchange = invented::texts().exchange;
    const auto missing = refusal(exchange, {"missing_header:T-KEY", "T-KEY"});
    CHECK(missing.status == 401);
    CHECK(missing.code == "106");
    CHECK(missing.body.dump() == R"({"code":"106","msg":"No T-KEY"})");
    CHECK(refusal(exchange, {"parameter", "coin"}).body.dump() == R"({"code":"104","msg":"coin wanted"})");
    CHECK(refusal(exchange, {"limit", ""}).status == 429);
}

TEST_CASE("a fault without a code borrows the nearest one, with a message of its own") {
    const auto texts = invented::texts().exchange;
    const auto form = refusal(texts, {"parameter_form", "n"});
    CHECK(form.code == "104");
    CHECK(form.body["msg"] == "Parameter n has not the documented form");
    CHECK(refusal(texts, {"missing_header:T-TIME", "T-TIME"}).code == "110");
    CHECK(refusal(texts, {"route", "/nowhere"}).code == "404");

    const auto numbers = invented::numbers().exchange;
    const auto late = refusal(numbers, {"timestamp", "n-time"});
    CHECK(late.body.dump() == R"({"ok":false,"code":-1001,"message":"n-time is outside the window"})");
    CHECK(refusal(numbers, {"passphrase", "n-pass"}).code == "-1001");
    CHECK(refusal(numbers, {"json", ""}).code == "-1005");
    CHECK(refusal(numbers, {"limit", ""}).body.dump() == R"({"ok":false,"code":429,"message":"Too many requests"})");
}

TEST_CASE("codes and success values keep their JSON type") {
    spec::Exchange exchange;
    exchange.envelope = {"status", "\"ok\"", "result", "err", "why", "", "", {}};
    CHECK(refusal(exchange, {"signature", ""}).body.dump() ==
          R"({"status":"error","err":401,"why":"The signature is not valid"})");
    exchange.envelope = {"retCode", "0", "result", "retCode", "retMsg", "", "", {}};
    CHECK(refusal_with_code(exchange, "10001").body.dump() == R"({"retCode":10001,"retMsg":"Error 10001"})");
    CHECK(refusal_with_code(exchange, "E_BAD").body.dump() == R"({"retCode":"E_BAD","retMsg":"Error E_BAD"})");
    CHECK(success(exchange, Json::array()).dump() == R"({"retCode":0,"retMsg":"","result":[]})");
    exchange.envelope = {};
    CHECK(success(exchange, Json{{"a", 1}}).dump() == R"({"a":1})");
    CHECK(refusal(exchange, {"limit", ""}).body.dump() == R"({"code":429,"message":"Too many requests"})");
}

TEST_CASE("listed codes and failures of the exchange itself") {
    const auto exchange = invented::texts().exchange;
    CHECK(refusal_with_code(exchange, "113").status == 200);
    CHECK(refusal_with_code(exchange, "105").status == 401);
    const auto failure = server_failure(exchange, 502);
    CHECK(failure.status == 502);
    CHECK(failure.code == "100");
    CHECK(server_failure(invented::numbers().exchange, 500).code == "500");
}

TEST_CASE("a payload that stands alone is told from a whole reply") {
    const auto exchange = invented::texts().exchange;
    CHECK(is_whole_reply(exchange, Json::parse(R"({"code":"0","data":[]})")));
    CHECK(is_whole_reply(exchange, Json::parse(R"({"code":"0"})")));
    CHECK_FALSE(is_whole_reply(exchange, Json::parse(R"([{"coin":"BTC"}])")));
    CHECK_FALSE(is_whole_reply(exchange, Json::parse(R"({"coin":"BTC"})")));
}

TEST_CASE("errors deeper in the reply, in lists, and told by their absence") {
    spec::Exchange exchange;
    spec::Envelope& envelope = exchange.envelope;
    envelope = {"error", "", "result", "error.code", "error.message", "", "", {}, spec::SuccessTest::absent};
    CHECK(refusal_with_code(exchange, "7").body.dump() == R"({"error":{"code":7,"message":"Error 7"}})");
    CHECK(success(exchange, Json{{"a", 1}}).dump() == R"({"result":{"a":1}})");
    CHECK(is_whole_reply(exchange, Json{{"error", 1}}));

    envelope = {"error", "", "result", "error[0]", "error[]", "", "", {}, spec::SuccessTest::empty};
    CHECK(refusal_with_code(exchange, "E:no").body.dump() == R"({"error":["E:no"]})");
    CHECK(success(exchange, Json::array()).dump() == R"({"error":[],"result":[]})");

    envelope = {"[0]", "\"error\"", "", "[1]", "[2]", "", "", {}, spec::SuccessTest::differs};
    CHECK(refusal_with_code(exchange, "10020").body.dump() == R"(["error",10020,"Error 10020"])");
    CHECK(success(exchange, Json::array({1})).dump() == "[1]");

    envelope = {"errors", "", "data", "code", "why", "", "", {}, spec::SuccessTest::absent};
    CHECK(refusal_with_code(exchange, "4").body.dump() == R"({"code":4,"why":"Error 4","errors":"Error 4"})");
}
