// Tests of a bot over real HTTP: the mock exchange runs inside the test, checks each signature and parameter, and fails
// on request. Built with the component `testing`.
#define DOCTEST_CONFIG_IMPLEMENT_WITH_MAIN
#include <doctest/doctest.h>
#include <exbind/okx.hpp>
#include <exbind/reconcile.hpp>

#include "mock/server.hpp"
#include "spec/read.hpp"

using namespace exbind;
using namespace exbind::okx::trade;

namespace {

const spec::Spec& okx_spec() {
    static const spec::Spec spec = [] {
        text::Sources sources;
        text::Diagnostics diagnostics;
        auto loaded = spec::load(EXBIND_SPECS, "okx", sources, diagnostics);  // the folder that holds specs/
        REQUIRE(loaded);
        return std::move(*loaded);
    }();
    return spec;
}

/// A mock of its own for each test, and a client of it.
struct Desk {
    mock::Server mock{okx_spec()};
    okx::Client okx{{.key = Secret(mock.credentials().at("key")),
                     .secret = Secret(mock.credentials().at("secret")),
                     .passphrase = Secret(mock.credentials().at("passphrase"))},
                    {.base_url = mock.url(), .limit_store = make_memory_limit_store()}};

    Call<PlaceOrder> order(const char* id) const {
        return okx.trade.place_order({.instId = "BTC-USDT",
                                      .tdMode = TdMode::cash,
                                      .clOrdId = id,
                                      .side = Side::buy,
                                      .ordType = OrdType::limit,
                                      .sz = "1"_d,
                                      .px = "20000"_d});
    }
};

}  // namespace

TEST_CASE("an order arrives signed, once") {
    const Desk desk;
    CHECK(desk.order("a1").get().has_value());
    const auto requests = desk.mock.requests();
    REQUIRE(requests.size() == 1);
    CHECK(requests[0].operation == "trade.place_order");
    CHECK(requests[0].status == 200);
}

TEST_CASE("an order whose reply is lost is looked up, and not sent again") {
    Desk desk;
    desk.mock.set_reply("trade.order",
                        {200, R"({"code":"0","msg":"","data":[{"instId":"BTC-USDT","clOrdId":"a2","ordId":"5"}]})"});
    desk.mock.add_faults(std::get<mock::FaultRule>(mock::parse_fault_rule("trade.place_order cut x1")));
    const auto settled =
        reconcile(desk.order("a2"), desk.okx.trade.order_lookup(), {.settle = std::chrono::milliseconds(1)}).get();
    REQUIRE(settled);
    CHECK(settled->carried_out);
    CHECK(settled->sent == 1);
}

TEST_CASE("a refusal keeps the exchange's code") {
    Desk desk;
    desk.mock.set_reply(
        "trade.place_order",
        {200, R"({"code":"1","msg":"","data":[{"clOrdId":"a3","sCode":"51008","sMsg":"no balance"}]})"});
    const auto refused = desk.order("a3").get();
    REQUIRE_FALSE(refused);
    CHECK(refused.error().outcome == Outcome::refused);
    CHECK(refused.error().code == "51008");
}
