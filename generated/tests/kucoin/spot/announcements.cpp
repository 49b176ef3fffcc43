// Generated from specs/kucoin/spot/announcements.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/announcements.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::spot::announcements {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("kucoin spot/announcements.get_announcements: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/announcements.get_announcements",
        .number = 1,
        .request = "",
        .reply = R"json({"code":"200000","data":{"totalNum":195,"totalPage":13,"currentPage":1,"pageSize":15,)json"
                 R"json("items":[{"annId":129045,"annTitle":"KuCoin Isolated Margin Adds ...",)json"
                 R"json("annType":["latest-announcements"],"annDesc":"To enrich the variety ...",)json"
                 R"json("cTime":1729594043000,"language":"en_US",)json"
                 R"json("annUrl":"https://www.kucoin.com/announcement/kucoin-isolated-margin-adds-scr?lang=en_US")json"
                 R"json(},{"annId":129001,"annTitle":"DAPP-30D Fixed Promotion, Enjoy ...",)json"
                 R"json("annType":["latest-announcements","activities"],"annDesc":"KuCoin Earn will be ...",)json"
                 R"json("cTime":1729588460000,"language":"en_US",)json"
                 R"json("annUrl":"https://www.kucoin.com/announcement/dapp-30d-fixed-promotion-enjoy?lang=en_US"})json"
                 R"json(,{"annId":128581,"annTitle":"NAYM (NAYM) Gets Listed ...",)json"
                 R"json("annType":["latest-announcements","new-listings"],)json"
                 R"json("annDesc":"Trading:xa011:00 on October 22, 2024 (UTC)","cTime":1729497729000,)json"
                 R"json("language":"en_US","annUrl":"https://www.kucoin.com/announcement/en-naym-naym-gets-listed)json"
                 R"json(-on-kucoin-world-premiere?lang=en_US"}]}})json",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.get_announcements();
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::kucoin::spot::announcements
