// Generated from specs/deribit/session.yaml by `exbind generate deribit`. DO NOT EDIT.
#include "exbind/deribit/session.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/deribit/connection.hpp"

namespace exbind::inline v0_1::deribit::session {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("deribit session.disable_cancel_on_disconnect: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "session.disable_cancel_on_disconnect",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":1569,"result":"ok"})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.disable_cancel_on_disconnect();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit session.enable_cancel_on_disconnect: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "session.enable_cancel_on_disconnect",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":1569,"result":"ok"})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.enable_cancel_on_disconnect();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit session.get_cancel_on_disconnect: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "session.get_cancel_on_disconnect",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":220,"result":{"scope":"account","enabled":false}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.get_cancel_on_disconnect();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit session.private_subscribe: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "session.private_subscribe",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":4235,"result":["deribit_price_index.btc_usd"]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.private_subscribe({.channels = Vector<std::string>{"example"}});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit session.private_unsubscribe: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "session.private_unsubscribe",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":3370,"result":["deribit_price_index.btc_usd"]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.private_unsubscribe({.channels = Vector<std::string>{"example"}});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit session.private_unsubscribe: example 2") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "session.private_unsubscribe",
        .number = 2,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":3370,"result":["deribit_price_index.btc_usd"]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.private_unsubscribe({.channels = Vector<std::string>{"example"}});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit session.private_unsubscribe_all: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "session.private_unsubscribe_all",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":1569,"result":"ok"})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.private_unsubscribe_all();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit session.auth: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "session.auth",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":9929,"result":{"access_token":"1582628593469.1MbQ-J_4.CBP-OqOwm_FBdMYj4cRK2)"
                 R"(dMXyHPfBtXGpzLxhWg31nHu3H_Q60FpE5_vqUBEQGSiMrIGzw3nC37NMb9d1tpBNqBOM_Ql9pXOmgtV9Yj3Pq1c6BqC6dU6eT)"
                 R"(xHMFO67x8GpJxqw_QcKP5IepwGBD-gfKSHfAv9AEnLJkNu3JkMJBdLToY1lrBnuedF3dU_uARm",)"
                 R"("expires_in":31536000,"refresh_token":"1582628593469.1GP4rQd0.A9Wa78o5kFRIUP49mScaD1CqHgiK50HOl2V)"
                 R"(A6kCtWa8BQZU5Dr03BhcbXPNvEh3I_MVixKZXnyoBeKJwLl8LXnfo180ckAiPj3zOclcUu4zkXuF3NNP3sTPcDf1B3C1CwMKk)"
                 R"(J1NOcf1yPmRbsrd7hbgQ-hLa40tfx6Oa-85ymm_3Z65LZcnCeLrqlj_A9jM","scope":"connection mainaccount",)"
                 R"("enabled_features":[],"token_type":"bearer"}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.auth({.grant_type = GrantType::client_credentials});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit session.disable_heartbeat: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "session.disable_heartbeat",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":1569,"result":"ok"})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.disable_heartbeat();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit session.exchange_token: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "session.exchange_token",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":9929,"result":{"access_token":"1582628593469.1MbQ-J_4.CBP-OqOwm_FBdMYj4cRK2)"
                 R"(dMXyHPfBtXGpzLxhWg31nHu3H_Q60FpE5_vqUBEQGSiMrIGzw3nC37NMb9d1tpBNqBOM_Ql9pXOmgtV9Yj3Pq1c6BqC6dU6eT)"
                 R"(xHMFO67x8GpJxqw_QcKP5IepwGBD-gfKSHfAv9AEnLJkNu3JkMJBdLToY1lrBnuedF3dU_uARm",)"
                 R"("expires_in":31536000,"refresh_token":"1582628593469.1GP4rQd0.A9Wa78o5kFRIUP49mScaD1CqHgiK50HOl2V)"
                 R"(A6kCtWa8BQZU5Dr03BhcbXPNvEh3I_MVixKZXnyoBeKJwLl8LXnfo180ckAiPj3zOclcUu4zkXuF3NNP3sTPcDf1B3C1CwMKk)"
                 R"(J1NOcf1yPmRbsrd7hbgQ-hLa40tfx6Oa-85ymm_3Z65LZcnCeLrqlj_A9jM",)"
                 R"("scope":"session:named_session mainaccount","token_type":"bearer"}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.exchange_token({
        .refresh_token = Secret("1568800656974.1CWcuzUS.MGy49NK4hpTwvR1OYWfpqMEkH4T4oDg4tNIcrM7KdeyxXRcSFqiGzA_D4Cn7mqWocHmlS89FFmUYcmaN2H7lNKKTnhRg5EtrzsFCCiuyN0Wv9y-LbGLV3-Ojv_kbD50FoScQ8BDXS5b_w6Ir1MqEdQ3qFZ3MLcvlPiIgG2BqyJX3ybYnVpIlrVrrdYD1-lkjLcjxOBNJvvUKNUAzkQ"),
        .subject_id = 10,
    });
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit session.fork_token: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "session.fork_token",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":9929,"result":{"access_token":"1582628593469.1MbQ-J_4.CBP-OqOwm_FBdMYj4cRK2)"
                 R"(dMXyHPfBtXGpzLxhWg31nHu3H_Q60FpE5_vqUBEQGSiMrIGzw3nC37NMb9d1tpBNqBOM_Ql9pXOmgtV9Yj3Pq1c6BqC6dU6eT)"
                 R"(xHMFO67x8GpJxqw_QcKP5IepwGBD-gfKSHfAv9AEnLJkNu3JkMJBdLToY1lrBnuedF3dU_uARm",)"
                 R"("expires_in":31536000,"refresh_token":"1582628593469.1GP4rQd0.A9Wa78o5kFRIUP49mScaD1CqHgiK50HOl2V)"
                 R"(A6kCtWa8BQZU5Dr03BhcbXPNvEh3I_MVixKZXnyoBeKJwLl8LXnfo180ckAiPj3zOclcUu4zkXuF3NNP3sTPcDf1B3C1CwMKk)"
                 R"(J1NOcf1yPmRbsrd7hbgQ-hLa40tfx6Oa-85ymm_3Z65LZcnCeLrqlj_A9jM",)"
                 R"("scope":"session:named_session mainaccount","token_type":"bearer"}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.fork_token({
        .refresh_token = Secret("1568800656974.1CWcuzUS.MGy49NK4hpTwvR1OYWfpqMEkH4T4oDg4tNIcrM7KdeyxXRcSFqiGzA_D4Cn7mqWocHmlS89FFmUYcmaN2H7lNKKTnhRg5EtrzsFCCiuyN0Wv9y-LbGLV3-Ojv_kbD50FoScQ8BDXS5b_w6Ir1MqEdQ3qFZ3MLcvlPiIgG2BqyJX3ybYnVpIlrVrrdYD1-lkjLcjxOBNJvvUKNUAzkQ"),
        .session_name = "forked_session_name",
    });
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit session.set_heartbeat: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "session.set_heartbeat",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":1569,"result":"ok"})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.set_heartbeat({.interval = "30"_d});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit session.subscribe: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "session.subscribe",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":4235,"result":["deribit_price_index.btc_usd"]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.subscribe({.channels = Vector<std::string>{"example"}});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit session.unsubscribe: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "session.unsubscribe",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":3370,"result":["deribit_price_index.btc_usd"]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.unsubscribe({.channels = Vector<std::string>{"example"}});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit session.unsubscribe: example 2") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "session.unsubscribe",
        .number = 2,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":3370,"result":["deribit_price_index.btc_usd"]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.unsubscribe({.channels = Vector<std::string>{"example"}});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit session.unsubscribe_all: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "session.unsubscribe_all",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":1569,"result":"ok"})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.unsubscribe_all();
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::deribit::session
