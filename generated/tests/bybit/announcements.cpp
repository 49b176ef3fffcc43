// Generated from specs/bybit/announcements.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/announcements.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit::announcements {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("bybit announcements.index: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "announcements.index",
        .number = 1,
        .request = "locale=en-US&limit=1",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{"total":735,)"
                 R"("list":[{"title":"New Listing: Arbitrum (ARB) ...","description":"Bybit is excited to ...",)"
                 R"("type":{"title":"New Listings","key":"new_crypto"},"tags":["Spot","Spot Listings"],)"
                 R"("url":"https://announcements.bybit.com/en-US/article/new-listing-arbitrum-arb-deposit-trade-and-s)"
                 R"(take-arb-to-share-a-400-000-usdt-prize-pool--bltf662314c211a8616/","dateTimestamp":1679045608000,)"
                 R"("startDateTimestamp":1679045608000,"endDateTimestamp":1679045608000}]},"retExtInfo":{},)"
                 R"("time":1679415136117})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.index({.locale = Locale::en_us, .limit = 1});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::bybit::announcements
