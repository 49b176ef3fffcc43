// Generated from specs/kucoin/broker/kyc/ndBroker/proxyClient/status.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/broker/kyc/nd_broker/proxy_client/status.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::broker::kyc::nd_broker::proxy_client::status {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("kucoin broker/kyc/ndBroker/proxyClient/status.kyc_status: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "broker/kyc/ndBroker/proxyClient/status.kyc_status",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":[{"clientUid":226383154,"status":"PROCESS","rejectReason":null}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.kyc_status({.clientUids = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("kucoin broker/kyc/ndBroker/proxyClient/status.kyc_status_list: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "broker/kyc/ndBroker/proxyClient/status.kyc_status_list",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":{"currentPage":1,"pageSize":100,"totalNum":9,"totalPage":1,)"
                 R"("items":[{"clientUid":226383154,"status":"PROCESS","rejectReason":null},{"clientUid":232772137,)"
                 R"("status":"REJECT","rejectReason":"frontPhoto:Picture is not clear/covered/incomplete"}]}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.kyc_status_list();
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::kucoin::broker::kyc::nd_broker::proxy_client::status
