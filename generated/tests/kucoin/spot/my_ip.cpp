// Generated from specs/kucoin/spot/my-ip.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/my_ip.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::spot::my_ip {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("kucoin spot/my-ip.client_ip_address: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/my-ip.client_ip_address",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":"20.***.***.128"})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.client_ip_address();
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::kucoin::spot::my_ip
