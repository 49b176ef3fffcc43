// The mock as a whole, over HTTP, by a client that shares no code with it.
#include <doctest/doctest.h>

#include <atomic>
#include <mutex>
#include <nlohmann/json.hpp>
#include <thread>

#include "invented.hpp"

using namespace exbind;
using namespace exbind::mock;
using invented::call;
using invented::send;
using invented::sign;

namespace {

const std::string balance = "/v1/wallet/balance";

std::string header(const invented::Reply& reply, const std::string& name) {
    for (const auto& [key, value] : reply.headers) {
        if (key == name) return value;
    }
    return {};
}

std::string code(const invented::Reply& reply) {
    const auto json = nlohmann::json::parse(reply.body, nullptr, false);
    return json.is_object() && json.contains("code") && json["code"].is_string() ? json["code"].get<std::string>() : "";
}

}  // namespace

TEST_CASE("a good request is answered, dated by the exchange's clock") {
    auto options = invented::standing_still();
    options.clock_offset = std::chrono::seconds(-10);
    Server server(invented::texts(), options);
    CHECK(server.url() == "http://127.0.0.1:" + std::to_string(server.port()));
    const auto reply = call(server, "GET", balance + "?coin=BTC");
    CHECK(reply.status == 200);
    CHECK(header(reply, "Content-Type") == "application/json");
    CHECK(header(reply, "Date") == "Mon, 10 Aug 2020 02:26:13 GMT");
}

TEST_CASE("every way to be refused has its own code") {
    Server server(invented::texts(), invented::standing_still());
    const auto good = sign("GET", balance);
    const auto get = [&](const invented::Headers& headers) { return code(send(server, "GET", balance, headers)); };
    CHECK(get({}) == "106");
    CHECK(get(invented::without(good, "T-PASS")) == "107");
    CHECK(get(invented::with(good, "T-KEY", "x")) == "110");
    CHECK(get(invented::with(good, "T-PASS", "x")) == "108");
    CHECK(get(invented::with(good, "T-SIGN", "x")) == "111");
    CHECK(get(invented::with(good, "T-TIME", "yesterday")) == "109");
    CHECK(get(sign("GET", balance, {}, "2020-08-10T02:25:00.000Z")) == "105");
    CHECK(get(sign("GET", balance, {}, "2020-08-10T02:26:23.085Z", "another secret")) == "111");
    CHECK(code(call(server, "POST", "/v1/wallet/move")) == "101");
    CHECK(code(call(server, "POST", "/v1/wallet/move", "{")) == "102");
    CHECK(call(server, "POST", "/v1/wallet/move", R"({"coin":"X"})").body == R"({"code":"104","msg":"amount wanted"})");
    CHECK(call(server, "POST", balance).status == 405);
    CHECK(code(call(server, "POST", balance)) == "112");
    CHECK(call(server, "GET", "/nowhere").status == 404);
    for (const auto& record : server.requests()) CHECK(record.code != "");
}

TEST_CASE("another exchange, another form of the same refusals") {
    Server server(invented::numbers(), invented::standing_still());
    const auto good = invented::sign_numbers("GET", balance);
    CHECK(send(server, "GET", balance, good).status == 200);
    CHECK(send(server, "GET", balance, good).body.find(R"({"ok":true,"data":[{)") == 0);
    CHECK(send(server, "GET", balance, invented::with(good, "n-sign", "0")).body ==
          R"({"ok":false,"code":-1001,"message":"Not signed"})");
    CHECK(send(server, "GET", balance, invented::sign_numbers("GET", balance, {}, "1597026388086")).body ==
          R"({"ok":false,"code":-1001,"message":"n-time is outside the window"})");
}

TEST_CASE("public operations need no signature, optional ones need a right one or none") {
    Server server(invented::texts(), invented::standing_still());
    CHECK(send(server, "GET", "/v1/wallet/time", {}).status == 200);
    CHECK(send(server, "GET", "/v1/wallet/news", {}).status == 200);
    CHECK(send(server, "GET", "/v1/wallet/news", sign("GET", "/v1/wallet/news")).status == 200);
    CHECK(send(server, "GET", "/v1/wallet/news", {{"T-KEY", "x"}}).status == 401);
}

TEST_CASE("a path with escapes is verified as sent and understood decoded") {
    auto spec = invented::texts();
    spec.groups[0].types[4].fields[0].type.kind = spec::Kind::string;
    Server server(std::move(spec), invented::standing_still());
    CHECK(call(server, "GET", "/v1/wallet/one/a%2Fb").status == 200);
    CHECK(call(server, "GET", "/v1/wallet/one/").status == 404);
    CHECK(server.requests().front().target == "/v1/wallet/one/a%2Fb");
}

TEST_CASE("what arrived is recorded, without what signs") {
    auto options = invented::standing_still();
    std::mutex mutex;
    std::vector<std::string> lines;
    options.log = [&](const std::string& line) {
        const std::lock_guard lock(mutex);
        lines.push_back(line);
    };
    Server server(invented::texts(), options);
    const auto signed_headers = sign("POST", "/v1/wallet/move", R"({"coin":"X","amount":"1"})");
    send(server, "POST", "/v1/wallet/move", invented::with(signed_headers, "X-Demo", "1"),
         R"({"coin":"X","amount":"1"})");
    send(server, "GET", "/nowhere?a=b", {});
    const auto records = server.requests();
    REQUIRE(records.size() == 2);
    CHECK(records[0].method == "POST");
    CHECK(records[0].operation == "wallet.move");
    CHECK(records[0].environment == "demo");
    CHECK(records[0].body == R"({"coin":"X","amount":"1"})");
    CHECK(records[0].status == 200);
    CHECK(records[1].environment == "production");
    CHECK(records[1].fault == "route");
    for (const auto& header : records[0].headers) {
        for (const auto& sent : signed_headers) {
            if (sent.first != "T-TIME") CHECK(header.second.find(sent.second) == std::string::npos);
        }
    }
    REQUIRE(lines.size() == 2);
    CHECK(lines[0] == "POST /v1/wallet/move -> 200 wallet.move");
    CHECK(lines[1] == "GET /nowhere?a=b -> 404 code 404 (route)");
    server.forget_requests();
    CHECK(server.requests().empty());
}

TEST_CASE("records of signatures in the query are masked, and only so many are kept") {
    auto spec = invented::texts();
    using What = spec::Part::What;
    spec.exchange.signing->query = {{"sig", {{What::signature, ""}}}};
    auto options = invented::standing_still();
    options.kept_requests = 2;
    Server server(std::move(spec), options);
    for (int i = 0; i < 3; ++i) send(server, "GET", balance + "?n=" + std::to_string(i) + "&sig=abcdef", {});
    const auto records = server.requests();
    REQUIRE(records.size() == 2);
    CHECK(records[1].target == balance + "?n=2&sig=***");
}

TEST_CASE("faults by header") {
    Server server(invented::texts(), invented::standing_still());
    const auto get = [&](const std::string& fault) {
        server.forget_limits();
        return send(server, "GET", balance, invented::with(sign("GET", balance), "X-Mock-Fault", fault));
    };
    CHECK(get("status=503").status == 503);
    CHECK(code(get("status=502")) == "100");
    CHECK(get("error=113").status == 200);
    CHECK(code(get("error=113")) == "113");
    CHECK(get("cut").status == 0);
    CHECK(server.requests().back().status == 0);
    CHECK(server.requests().back().operation == "wallet.balance");
    CHECK(get("truncate").status == 0);
    CHECK(get("wrong_shape").body == R"({"code":"0","msg":"","data":{"unexpected":true}})");
    CHECK(get("partial").body ==
          R"({"code":"0","msg":"","data":[{"coin":"BTC","amount":"0.10","itemCode":"101","itemMsg":"Error 101"}]})");
    CHECK(get("not_json").body.find("<html>") == 0);
    CHECK(header(get("not_json"), "Content-Type") == "text/html");
    CHECK(get("oversize=100000").body.size() == 100'000);
    CHECK(get("delay=20").status == 200);
    const auto misspelt = get("kut");
    CHECK(misspelt.status == 400);
    CHECK(misspelt.body.find("did you mean 'cut'?") != std::string::npos);
    // A fault of the reply's content does not hide that the request is wrong.
    CHECK(send(server, "GET", balance, {{"X-Mock-Fault", "wrong_shape"}}).status == 401);
}

TEST_CASE("faults by rule, for some operation, some times") {
    auto options = invented::standing_still();
    options.faults = {{{{Fault::What::status, 500, ""}}, "wallet.balance", 2}};
    Server server(invented::texts(), options);
    CHECK(call(server, "GET", "/v1/wallet/one/1").status == 200);
    CHECK(call(server, "GET", balance).status == 500);
    CHECK(call(server, "GET", balance).status == 500);
    CHECK(call(server, "GET", balance).status == 200);
    server.add_faults({{{Fault::What::status, 503, ""}}, "", 0});
    for (int i = 0; i < 3; ++i) CHECK(call(server, "GET", "/v1/wallet/one/1").status == 503);
    server.clear_faults();
    CHECK(call(server, "GET", "/v1/wallet/one/1").status == 200);
    CHECK_THROWS_AS(server.add_faults({{}, "wallet.balanse", 0}), OptionError);
}

TEST_CASE("a skewed clock refuses what a right one takes") {
    Server server(invented::texts(), invented::standing_still());
    server.set_clock_offset(std::chrono::minutes(5));
    CHECK(code(call(server, "GET", balance)) == "105");
    server.set_clock_offset(std::chrono::milliseconds(0));
    CHECK(call(server, "GET", balance).status == 200);
}

TEST_CASE("credentials can be given; unknown ones are refused") {
    auto options = invented::standing_still();
    options.credentials = {{"secret", "mine"}};
    Server server(invented::texts(), options);
    CHECK(server.credentials().at("secret") == "mine");
    CHECK(server.credentials().at("key") == "mock-key");
    CHECK(call(server, "GET", balance).status == 401);
    CHECK(send(server, "GET", balance, sign("GET", balance, {}, "2020-08-10T02:26:23.085Z", "mine")).status == 200);

    options.credentials = {{"sekret", "x"}};
    CHECK_THROWS_WITH_AS(Server(invented::texts(), options),
                         "texts has no credential 'sekret'; it has: key, secret, passphrase", OptionError);
}

TEST_CASE("an exchange without a recipe is served unchecked") {
    auto spec = invented::texts();
    spec.exchange.signing.reset();
    Server server(std::move(spec), invented::standing_still());
    CHECK(send(server, "GET", balance, {}).status == 200);
}

TEST_CASE("requests from many threads") {
    auto options = invented::standing_still();
    options.enforce_limits = false;
    Server server(invented::texts(), options);
    std::atomic<int> good{0};
    std::vector<std::thread> threads;
    for (int i = 0; i < 8; ++i) {
        threads.emplace_back([&] {
            for (int j = 0; j < 10; ++j) good += call(server, "GET", balance).status == 200 ? 1 : 0;
        });
    }
    for (auto& thread : threads) thread.join();
    CHECK(good == 80);
    CHECK(server.requests().size() == 80);
}
