#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include "invented.hpp"

using namespace exbind::mock;
using invented::call;
using invented::send;
using nlohmann::json;

namespace {

const std::string one = "/v1/wallet/one/1";

}  // namespace

TEST_CASE("the control route tells what there is and what arrived") {
    Server server(invented::texts(), invented::standing_still());
    const auto overview = json::parse(send(server, "GET", "/__mock", {}).body);
    CHECK(overview["exchange"] == "texts");
    CHECK(overview["operations"].size() == 7);
    call(server, "GET", one);
    auto requests = json::parse(send(server, "GET", "/__mock/requests", {}).body)["requests"];
    REQUIRE(requests.size() == 1);
    CHECK(requests[0]["operation"] == "wallet.one");
    CHECK(requests[0]["status"] == 200);
    CHECK(requests[0].dump().find("mock-key") == std::string::npos);
    CHECK(send(server, "DELETE", "/__mock/requests", {}).status == 200);
    requests = json::parse(send(server, "GET", "/__mock/requests", {}).body)["requests"];
    CHECK(requests.empty());
}

TEST_CASE("the control route sets faults, clock, limits and replies") {
    Server server(invented::texts(), invented::standing_still());
    CHECK(send(server, "POST", "/__mock/faults", {}, R"({"faults":"status=500","operation":"wallet.one","times":1})")
              .status == 200);
    CHECK(call(server, "GET", one).status == 500);
    CHECK(call(server, "GET", one).status == 200);
    send(server, "POST", "/__mock/faults", {}, R"({"faults":"status=500"})");
    CHECK(call(server, "GET", one).status == 500);
    CHECK(send(server, "DELETE", "/__mock/faults", {}).status == 200);
    CHECK(call(server, "GET", one).status == 200);

    CHECK(send(server, "PUT", "/__mock/clock", {}, R"({"offset_ms":-60000})").status == 200);
    CHECK(call(server, "GET", one).status == 401);
    send(server, "PUT", "/__mock/clock", {}, R"({"offset_ms":0})");

    for (int i = 0; i < 4; ++i) call(server, "GET", "/v1/wallet/balance");
    CHECK(call(server, "GET", "/v1/wallet/balance").status == 429);
    CHECK(send(server, "DELETE", "/__mock/limits", {}).status == 200);
    CHECK(call(server, "GET", "/v1/wallet/balance").status == 200);

    CHECK(send(server, "PUT", "/__mock/replies?operation=wallet.one&status=201", {}, "anything").status == 200);
    CHECK(call(server, "GET", one).body == "anything");
    CHECK(call(server, "GET", one).status == 201);
    CHECK(send(server, "DELETE", "/__mock/replies", {}).status == 200);
    CHECK(call(server, "GET", one).status == 200);
}

TEST_CASE("orders that the control route does not understand") {
    Server server(invented::texts(), invented::standing_still());
    const auto refused = [&](const std::string& method, const std::string& path, const std::string& body,
                             const std::string& word) {
        const auto reply = send(server, method, "/__mock" + path, {}, body);
        return reply.status >= 400 && reply.body.find(word) != std::string::npos;
    };
    CHECK(refused("GET", "/nothing", "", "GET /__mock/requests"));
    CHECK(refused("POST", "/faults", "", "has to be like"));
    CHECK(refused("POST", "/faults", "[]", "has to be like"));
    CHECK(refused("POST", "/faults", R"({"faults":"kut"})", "did you mean"));
    CHECK(refused("POST", "/faults", R"({"faults":"cut","operation":7})", "operation"));
    CHECK(refused("POST", "/faults", R"({"faults":"cut","operation":"wallet.onne"})", "wallet.one"));
    CHECK(refused("POST", "/faults", R"({"faults":"cut","times":-1})", "times"));
    CHECK(refused("PUT", "/clock", R"({"offset_ms":"1"})", "offset_ms"));
    CHECK(refused("PUT", "/clock", R"({"offset_ms":99999999999999})", "at most a year"));
    CHECK(refused("PUT", "/replies", "x", "which operation"));
    CHECK(refused("PUT", "/replies?operation=wallet.onne", "x", "no operation"));
    CHECK(refused("PUT", "/replies?operation=wallet.one&status=99", "x", "status"));
    CHECK(send(server, "GET", "/__mocking", {}).status == 404);
    CHECK(server.requests().size() == 1);
}
