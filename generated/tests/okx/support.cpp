// Generated from specs/okx/support.yaml by `exbind generate okx`. DO NOT EDIT.
#include "exbind/okx/support.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/okx/connection.hpp"

namespace exbind::inline v0_1::okx::support {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("okx support.announcement_types: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "support.announcement_types",
        .number = 1,
        .request = "",
        .reply = R"({"code":"0","data":[{"annType":"announcements-new-listings","annTypeDesc":"New listings"},)"
                 R"({"annType":"announcements-delistings","annTypeDesc":"Delistings"}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.announcement_types();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("okx support.announcements: example 1") {
    constexpr ::contract::Example example{
        .exchange = "okx",
        .operation = "support.announcements",
        .number = 1,
        .request = "",
        .reply = R"({"code":"0","data":[{"details":[{"annType":"announcements-new-listings",)"
                 R"("title":"OKX to list Virtuals ...",)"
                 R"("url":"https://www.okx.com/help/okx-to-list-virtuals-protocol-virtual-for-spot-trading",)"
                 R"("pTime":"1761620404821","businessPTime":"1761620400000"},{"annType":"announcements-web3",)"
                 R"("title":"Completion of X Layer Mainnet Upgrade",)"
                 R"("url":"https://www.okx.com/help/completion-of-x-layer-mainnet-upgrade","pTime":"1761582756071",)"
                 R"("businessPTime":"1761580800000"}],"totalPage":"123"}],"msg":""})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.announcements();
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::okx::support
