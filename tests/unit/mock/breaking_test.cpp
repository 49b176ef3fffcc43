// Faults that need a socket, rules with chances, batches, and TLS.
#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include "../cpp/build.hpp"
#include "invented.hpp"

using namespace exbind;
using namespace exbind::mock;
using invented::call;
using nlohmann::json;

namespace {

const std::string one = "/v1/wallet/one/1";

invented::Reply faulty(const Server& server, const std::string& faults) {
    return invented::send(server, "GET", one, invented::with(invented::sign("GET", one), "X-Mock-Fault", faults));
}

FaultRule rule(std::string_view text) {
    return std::get<FaultRule>(parse_fault_rule(text));
}

std::string header(const invented::Reply& reply, const std::string& name) {
    for (const auto& [key, value] : reply.headers)
        if (key == name) return value;
    return {};
}

}  // namespace

TEST_CASE("broken replies, and the next request is answered all the same") {
    Server server(invented::texts(), invented::standing_still());
    const std::string whole = call(server, "GET", one).body;
    for (const char* fault : {"cut", "reset", "truncate", "bad_gzip"}) {
        CHECK_MESSAGE(faulty(server, fault).status == 0, fault);
        CHECK(call(server, "GET", one).body == whole);
        CHECK(server.requests()[server.requests().size() - 2].fault == fault);
    }
    CHECK(faulty(server, "close").body == whole);
    CHECK(faulty(server, "drip=1").body == whole);
    CHECK(faulty(server, "empty").body.empty());
    CHECK(faulty(server, "empty").status == 200);
}

TEST_CASE("an endless reply ends with its reader") {
    Server server(invented::texts(), invented::standing_still());
    const auto reply = faulty(server, "endless");  // the client gives up at 1 MB
    CHECK(reply.status == 0);
    CHECK(reply.body.size() >= 1'000'000);
    CHECK(call(server, "GET", one).status == 200);
}

TEST_CASE("refusals on request: limit with the time to wait, redirect to another host") {
    Server server(invented::texts(), invented::standing_still());
    const auto limit = faulty(server, "limit=7");
    CHECK(limit.status == 429);
    CHECK(limit.body == R"({"code":"103","msg":"Slow down"})");
    CHECK(header(limit, "Retry-After") == "7");
    const auto redirect = faulty(server, "redirect");
    CHECK(redirect.status == 307);
    CHECK(header(redirect, "Location") == "https://elsewhere.invalid/");
}

TEST_CASE("a rule with a chance, the same sequence from the same seed") {
    const auto fates = [](std::uint32_t seed, double chance) {
        auto options = invented::standing_still();
        options.enforce_limits = false;
        options.seed = seed;
        FaultRule status = rule("status");
        status.chance = chance;
        options.faults = {status};
        Server server(invented::texts(), options);
        std::string text;
        for (int i = 0; i < 60; ++i) text += call(server, "GET", one).status == 200 ? '.' : 'x';
        return text;
    };
    const std::string some = fates(7, 0.5);
    CHECK(some.find('.') != std::string::npos);
    CHECK(some.find('x') != std::string::npos);
    CHECK(fates(7, 0.5) == some);
    CHECK(fates(8, 0.5) != some);
    CHECK(fates(7, 1.0).find('.') == std::string::npos);
    auto options = invented::standing_still();
    options.faults = {{{}, "", 0, 1.5}};
    CHECK_THROWS_AS(Server(invented::texts(), options), OptionError);
}

TEST_CASE("a batch is answered item by item, and its last items fail on request") {
    auto options = invented::standing_still();
    options.enforce_limits = false;
    Server server(invented::texts(), options);
    const std::string item = R"({"instrument":"A","size":"1"})";
    const auto rows = [&](int items, const std::string& faults) {
        std::string body;
        for (int i = 0; i < items; ++i) body += (i == 0 ? "" : ",") + item;
        body = '[' + body + ']';
        auto headers = invented::sign("POST", "/v1/wallet/orders", body);
        if (!faults.empty()) headers.emplace_back("X-Mock-Fault", faults);
        return json::parse(invented::send(server, "POST", "/v1/wallet/orders", headers, body).body).at("data");
    };
    CHECK(rows(1, "").size() == 1);
    CHECK(rows(5, "").size() == 5);
    const auto codes = [](const json& list) {
        std::string text;
        for (const auto& row : list) text += row.contains("itemCode") ? 'x' : '.';
        return text;
    };
    CHECK(codes(rows(5, "partial")) == "....x");
    CHECK(codes(rows(5, "partial=3")) == "..xxx");
    CHECK(codes(rows(2, "partial=9")) == "xx");
}

TEST_CASE("a batch whose items stand in members of an object is one, too, and counts its items") {
    namespace spec = exbind::spec;
    auto exchange = invented::texts();
    auto& group = exchange.groups.front();
    group.types.push_back(
        build::object("DropRequest", {build::field("ids", "list<string>"), build::field("ownIds", "list<string>")}));
    group.types.push_back(build::object("Dropped", {build::field("id", "string"), build::field("itemCode", "string")}));
    auto drop = build::post("drop", "DropRequest", spec::Shape::list, "Dropped");
    drop.path = "/v1/wallet/drop";
    drop.limits = {build::limit(4, 1000, {"user"})};
    drop.limits[0].unit = spec::LimitUnit::order;
    group.operations.push_back(drop);
    Server server(exchange, invented::standing_still());
    const auto call = [&](const std::string& body, const std::string& faults = "") {
        auto headers = invented::sign("POST", "/v1/wallet/drop", body);
        if (!faults.empty()) headers.emplace_back("X-Mock-Fault", faults);
        return invented::send(server, "POST", "/v1/wallet/drop", headers, body);
    };
    const auto reply = json::parse(call(R"({"ids":[],"ownIds":["a","b","c"]})", "partial").body).at("data");
    REQUIRE(reply.size() == 3);
    CHECK(!reply[1].at("itemCode").empty());
    CHECK(reply[1].at("itemCode") != reply[2].at("itemCode"));
    CHECK(call(R"({"ids":["a","b"]})").status == 429);
    CHECK(call(R"({"ids":["a"]})").status == 200);
}

TEST_CASE("a batch whose codes stand beside the payload: one for each row") {
    namespace spec = exbind::spec;
    auto exchange = invented::texts();
    exchange.exchange.envelope.item_code = "info.list[].code";
    exchange.exchange.envelope.item_message = "info.list[].text";
    auto& group = exchange.groups.front();
    group.types.push_back(build::object("DropRequest", {build::field("ids", "list<string>")}));
    group.types.push_back(build::object("Drop", {build::field("beds", "list<DropBed>")}));
    group.types.push_back(build::object("DropBed", {build::field("id", "string")}));
    auto drop = build::post("drop", "DropRequest", spec::Shape::object, "Drop");
    drop.path = "/v1/wallet/drop";
    drop.reply.rows = "beds";
    group.operations.push_back(drop);
    Server server(exchange, invented::standing_still());
    const auto call = [&](const std::string& faults) {
        const std::string body = R"({"ids":["a","b","c"]})";
        auto headers = invented::sign("POST", "/v1/wallet/drop", body);
        if (!faults.empty()) headers.emplace_back("X-Mock-Fault", faults);
        return json::parse(invented::send(server, "POST", "/v1/wallet/drop", headers, body).body);
    };
    const json good = call("");
    CHECK(good.at("data").at("beds").size() == 3);
    REQUIRE(good.at("info").at("list").size() == 3);
    CHECK(good["info"]["list"][2]["code"] == good["info"]["list"][0]["code"]);
    const json partial = call("partial");
    REQUIRE(partial.at("info").at("list").size() == 3);
    CHECK(partial["info"]["list"][1]["code"] == good["info"]["list"][1]["code"]);
    CHECK(partial["info"]["list"][2]["code"] != good["info"]["list"][2]["code"]);
}

TEST_CASE("limits in use are shown, each with the value it counts for") {
    Server server(invented::texts(), invented::standing_still());
    const auto shown = [&] {
        return json::parse(invented::send(server, "GET", "/__mock/limits", {}).body).at("limits");
    };
    CHECK(shown().empty());
    call(server, "GET", "/v1/wallet/balance");
    call(server, "GET", "/v1/wallet/balance");
    const json balance = shown();
    REQUIRE(balance.size() == 1);
    CHECK(balance[0].at("taken") == 2);
    CHECK(balance[0].at("count") == 3);
    CHECK(balance[0].at("window_ms") == 1000);
    CHECK(balance[0].at("scope_values") == json::array({"user"}));
    CHECK(balance[0].at("limit").get<std::string>().starts_with("wallet.balance"));
}

TEST_CASE("requests can be taken, each once") {
    Server server(invented::texts(), invented::standing_still());
    call(server, "GET", one);
    call(server, "GET", one);
    CHECK(server.take_requests().size() == 2);
    CHECK(server.take_requests().empty());
    call(server, "GET", one);
    CHECK(server.take_requests().size() == 1);
}

TEST_CASE("rules can be listed") {
    Server server(invented::texts(), invented::standing_still());
    invented::send(server, "POST", "/__mock/faults", {}, R"({"faults":"delay=5,error=101","chance":0.25,"times":3})");
    const auto rules = json::parse(invented::send(server, "GET", "/__mock/faults", {}).body).at("rules");
    REQUIRE(rules.size() == 1);
    CHECK(rules[0].at("faults") == "delay=5,error=101");
    CHECK(rules[0].at("chance") == 0.25);
    CHECK(rules[0].at("times") == 3);
    for (const char* chance : {"0", "1.5", "\"1\"", "-1"}) {
        const auto reply = invented::send(server, "POST", "/__mock/faults", {},
                                          std::string(R"({"faults":"cut","chance":)") + chance + "}");
        CHECK_MESSAGE(reply.body.find("chance") != std::string::npos, chance);
        CHECK(reply.status >= 400);
    }
}

TEST_CASE("TLS, trusted by those who are given its authority") {
    auto options = invented::standing_still();
    options.tls = true;
    Server server(invented::texts(), options);
    CHECK(server.url().starts_with("https://127.0.0.1:"));
    CHECK(server.authority().find("BEGIN CERTIFICATE") != std::string::npos);
    CHECK(server.authority().find("PRIVATE") == std::string::npos);
    const std::string big(300'000, 'x');
    server.set_reply("wallet.one", {200, big});
    CHECK(call(server, "GET", one).body == big);
    CHECK(faulty(server, "truncate").status == 0);
    CHECK(faulty(server, "reset").status == 0);
    Server other(invented::texts(), options);
    CHECK(other.authority() != server.authority());
    CHECK(invented::send_to(other.url(), "GET", one, invented::sign("GET", one), "", server.authority()).status == 0);
    CHECK(other.requests().empty());
    Server plain(invented::texts(), invented::standing_still());
    CHECK(plain.authority().empty());
}

TEST_CASE("plain HTTP to a TLS port gets no answer and does no harm") {
    auto options = invented::standing_still();
    options.tls = true;
    Server server(invented::texts(), options);
    CHECK(invented::send_to("http://127.0.0.1:" + std::to_string(server.port()), "GET", one, {}).status == 0);
    CHECK(call(server, "GET", one).status == 200);
}
