// Generated from specs/kucoin/spot/accounts.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/accounts.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/kucoin/connection.hpp"

#pragma GCC diagnostic ignored "-Wdeprecated-declarations"

namespace exbind::inline v0_1::kucoin::spot::accounts {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("kucoin spot/accounts.account_list_spot: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/accounts.account_list_spot",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":[{"id":"548674591753","currency":"USDT","type":"trade",)"
                 R"("balance":"26.66759503","available":"26.66759503","holds":"0"},{"id":"63355cd156298d0001b66e61",)"
                 R"("currency":"USDT","type":"main","balance":"0.01","available":"0.01","holds":"0"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.account_list_spot();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("kucoin spot/accounts.account_ledgers_spot_margin: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/accounts.account_ledgers_spot_margin",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":{"currentPage":1,"pageSize":50,"totalNum":1,"totalPage":1,)"
                 R"("items":[{"id":"265329987780896","currency":"USDT","amount":"0.01","fee":"0","balance":"0",)"
                 R"("accountType":"TRADE","bizType":"SUB_TRANSFER","direction":"out","createdAt":1728658481484,)"
                 R"("context":""}]}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.account_ledgers_spot_margin();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("kucoin spot/accounts.transfer_quotas: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/accounts.transfer_quotas",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":{"currency":"USDT","balance":"10.5","available":"10.5","holds":"0",)"
                 R"("transferable":"10.5"}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.transfer_quotas({.currency = "example", .type = TransferListType::main});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("kucoin spot/accounts.account_detail_spot: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/accounts.account_detail_spot",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":{"currency":"USDT","balance":"26.66759503","available":"26.66759503",)"
                 R"("holds":"0"}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.account_detail_spot({.accountId = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("kucoin spot/accounts.internal_transfer: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/accounts.internal_transfer",
        .number = 1,
        .request = R"({"clientOid":"64ccc0f164781800010d8c09","currency":"USDT","amount":"0.01","from":"main",)"
                   R"("to":"trade"})",
        .reply = R"({"code":"200000","data":{"orderId":"670beb3482a1bb0007dec644"}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.internal_transfer({
        .clientOid = "64ccc0f164781800010d8c09",
        .currency = "USDT",
        .amount = "0.01"_d,
        .to = AccountsTo::trade,
        .from = From::main,
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("kucoin spot/accounts.sub_account_transfer: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/accounts.sub_account_transfer",
        .number = 1,
        .request = R"({"clientOid":"64ccc0f164781800010d8c09","currency":"USDT","amount":"0.01","direction":"OUT",)"
                   R"("accountType":"MAIN","subAccountType":"MAIN","subUserId":"63743f07e0c5230001761d08"})",
        .reply = R"({"code":"200000","data":{"orderId":"670be6b0b1b9080007040a9b"}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.sub_account_transfer({
        .clientOid = "64ccc0f164781800010d8c09",
        .currency = "USDT",
        .amount = "0.01"_d,
        .direction = NdDirection::out,
        .accountType = AccountType::main,
        .subAccountType = SubAccountType::main,
        .subUserId = "63743f07e0c5230001761d08",
        .subTag = "example",
    });
    const auto result = call.get();
    // The request is not compared. The documented request lacks subTag.
    session.check_reply(result, call);
}

TEST_CASE("kucoin spot/accounts.flex_transfer: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/accounts.flex_transfer",
        .number = 1,
        .request = R"({"clientOid":"64ccc0f164781800010d8c09","type":"PARENT_TO_SUB","currency":"USDT",)"
                   R"("amount":"0.01","fromAccountType":"TRADE","toUserId":"63743f07e0c5230001761d08",)"
                   R"("toAccountType":"TRADE"})",
        .reply = R"({"code":"200000","data":{"orderId":"6705f7248c6954000733ecac"}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.flex_transfer({
        .clientOid = "64ccc0f164781800010d8c09",
        .currency = "USDT",
        .amount = "0.01"_d,
        .fromAccountType = FromAccountType::trade,
        .type = FlexTransferType::parent_to_sub,
        .toUserId = "63743f07e0c5230001761d08",
        .toAccountType = ToAccountType::trade,
    });
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::kucoin::spot::accounts
