// Generated from specs/okx/finance/staking-defi.yaml by `exbind generate okx`. DO NOT EDIT.
#include "exbind/okx/finance/staking_defi.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/okx/connection.hpp"

namespace exbind::inline v0_1::okx::finance::staking_defi {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("okx finance/staking-defi.cancel: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "finance/staking-defi.cancel",
        .number = 1,
        .request = R"({"ordId":"754147","protocolType":"defi"})",
        .reply = R"({"code":"0","msg":"","data":[{"ordId":"754147","tag":""}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.cancel({.ordId = "754147", .protocolType = "defi"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx finance/staking-defi.offers: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "finance/staking-defi.offers",
        .number = 1,
        .request = "",
        .reply = R"({"code":"0","data":[{"ccy":"DOT","productId":"101","protocol":"Polkadot","protocolType":"defi",)"
                 R"("term":"0","apy":"0.1767","earlyRedeem":false,"state":"purchasable","investData":[{"bal":"0",)"
                 R"("ccy":"DOT","maxAmt":"0","minAmt":"2"}],"earningData":[{"ccy":"DOT","earningType":"0"}],)"
                 R"("fastRedemptionDailyLimit":"","redeemPeriod":["28D","28D"]}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.offers();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("okx finance/staking-defi.orders_active: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "finance/staking-defi.orders_active",
        .number = 1,
        .request = "",
        .reply = R"({"code":"0","data":[{"ordId":"2413499","ccy":"DOT","productId":"101","state":"1",)"
                 R"("protocol":"Polkadot","protocolType":"defi","term":"0","apy":"0.1014","investData":[{"ccy":"DOT",)"
                 R"("amt":"2"}],"earningData":[{"ccy":"DOT","earningType":"0","earnings":"0.10615025"}],)"
                 R"("purchasedTime":"1729839328000","tag":"","estSettlementTime":"","cancelRedemptionDeadline":"",)"
                 R"("fastRedemptionData":[]},{"ordId":"2213257","ccy":"USDT","productId":"4005","state":"1",)"
                 R"("protocol":"On-Chain Defi","protocolType":"defi","term":"0","apy":"0.0323",)"
                 R"("investData":[{"ccy":"USDT","amt":"1"}],"earningData":[{"ccy":"USDT","earningType":"0",)"
                 R"("earnings":"0.02886582"},{"ccy":"COMP","earningType":"1","earnings":"0.0000627"}],)"
                 R"("purchasedTime":"1725345790000","tag":"","estSettlementTime":"","cancelRedemptionDeadline":"",)"
                 R"("fastRedemptionData":[]},{"ordId":"2210943","ccy":"USDT","productId":"4005","state":"1",)"
                 R"("protocol":"On-Chain Defi","protocolType":"defi","term":"0","apy":"0.0323",)"
                 R"("investData":[{"ccy":"USDT","amt":"1"}],"earningData":[{"ccy":"USDT","earningType":"0",)"
                 R"("earnings":"0.02891823"},{"ccy":"COMP","earningType":"1","earnings":"0.0000632"}],)"
                 R"("purchasedTime":"1725280801000","tag":"","estSettlementTime":"","cancelRedemptionDeadline":"",)"
                 R"("fastRedemptionData":[]}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.orders_active();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("okx finance/staking-defi.orders_history: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "finance/staking-defi.orders_history",
        .number = 1,
        .request = "",
        .reply = R"({"code":"0","msg":"","data":[{"ordId":"1579252","ccy":"DOT","productId":"101","state":"3",)"
                 R"("protocol":"Polkadot","protocolType":"defi","term":"0","apy":"0.1704","investData":[{"ccy":"DOT",)"
                 R"("amt":"2"}],"earningData":[{"ccy":"DOT","earningType":"0","realizedEarnings":"0"}],)"
                 R"("purchasedTime":"1712908001000","redeemedTime":"1712914294000","tag":""}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.orders_history();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("okx finance/staking-defi.purchase: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "finance/staking-defi.purchase",
        .number = 1,
        .request = R"({"productId":"1234","investData":[{"ccy":"ZIL","amt":"100"}],"term":"30"})",
        .reply = R"({"code":"0","msg":"","data":[{"ordId":"754147","tag":""}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.purchase({
        .productId = "1234",
        .investData = Vector<PurchaseRequestInvestData>{PurchaseRequestInvestData{.ccy = "ZIL", .amt = "100"_d}},
        .term = "30"_d,
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("okx finance/staking-defi.redeem: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "finance/staking-defi.redeem",
        .number = 1,
        .request = R"({"ordId":"754147","protocolType":"defi","allowEarlyRedeem":true})",
        .reply = R"({"code":"0","msg":"","data":[{"ordId":"754147","tag":""}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.redeem({.ordId = "754147", .protocolType = "defi", .allowEarlyRedeem = true});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::okx::finance::staking_defi
