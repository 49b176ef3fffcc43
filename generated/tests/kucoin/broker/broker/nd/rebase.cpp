// Generated from specs/kucoin/broker/broker/nd/rebase.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/broker/broker/nd/rebase.hpp"

#include <chrono>
#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::broker::broker::nd::rebase {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("kucoin broker/broker/nd/rebase.broker_rebate: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "broker/broker/nd/rebase.broker_rebate",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":{"url":"https://kc-v2-promotion.s3.ap-northeast-1.amazonaws.com/broker/67)"
                 R"(1aec522593f600019766d0_file.csv?X-Amz-Security-Token=IQo*********2cd90f14efb"}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.broker_rebate({
        .begin = TimePoint{std::chrono::milliseconds{20240610}},
        .end = TimePoint{std::chrono::milliseconds{20241010}},
        .tradeType = TradeType::spot,
    });
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::kucoin::broker::broker::nd::rebase
