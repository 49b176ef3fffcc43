// Generated from specs/kucoin/spot/currencies.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/currencies.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::spot::currencies {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("kucoin spot/currencies.all_currencies: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/currencies.all_currencies",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":[{"currency":"BTC","name":"BTC","fullName":"Bitcoin","precision":8,)"
                 R"("confirms":null,"contractAddress":null,"isMarginEnabled":true,"isDebitEnabled":true,)"
                 R"("chains":[{"chainName":"BTC","withdrawalMinSize":"0.001","depositMinSize":"0.0002",)"
                 R"("withdrawFeeRate":"0","withdrawalMinFee":"0.0005","isWithdrawEnabled":true,)"
                 R"("isDepositEnabled":true,"confirms":3,"preConfirms":1,"contractAddress":"","withdrawPrecision":8,)"
                 R"("maxWithdraw":null,"maxDeposit":null,"needTag":false,"chainId":"btc"},)"
                 R"({"chainName":"Lightning Network","withdrawalMinSize":"0.00001","depositMinSize":"0.00001",)"
                 R"("withdrawFeeRate":"0","withdrawalMinFee":"0.000015","isWithdrawEnabled":true,)"
                 R"("isDepositEnabled":true,"confirms":1,"preConfirms":1,"contractAddress":"","withdrawPrecision":8,)"
                 R"("maxWithdraw":null,"maxDeposit":"0.03","needTag":false,"chainId":"btcln"},{"chainName":"KCC",)"
                 R"("withdrawalMinSize":"0.0008","depositMinSize":null,"withdrawFeeRate":"0",)"
                 R"("withdrawalMinFee":"0.00002","isWithdrawEnabled":true,"isDepositEnabled":true,"confirms":20,)"
                 R"("preConfirms":20,"contractAddress":"0xfa93c12cd345c658bc4644d1d4e1b9615952258c",)"
                 R"("withdrawPrecision":8,"maxWithdraw":null,"maxDeposit":null,"needTag":false,"chainId":"kcc"},)"
                 R"({"chainName":"BTC-Segwit","withdrawalMinSize":"0.0008","depositMinSize":"0.0002",)"
                 R"("withdrawFeeRate":"0","withdrawalMinFee":"0.0005","isWithdrawEnabled":false,)"
                 R"("isDepositEnabled":true,"confirms":2,"preConfirms":2,"contractAddress":"","withdrawPrecision":8,)"
                 R"("maxWithdraw":null,"maxDeposit":null,"needTag":false,"chainId":"bech32"}]},{"currency":"BTCP",)"
                 R"("name":"BTCP","fullName":"Bitcoin Private","precision":8,"confirms":null,"contractAddress":null,)"
                 R"("isMarginEnabled":false,"isDebitEnabled":false,"chains":[{"chainName":"BTCP",)"
                 R"("withdrawalMinSize":"0.100000","depositMinSize":null,"withdrawFeeRate":"0",)"
                 R"("withdrawalMinFee":"0.010000","isWithdrawEnabled":false,"isDepositEnabled":false,"confirms":6,)"
                 R"("preConfirms":6,"contractAddress":"","withdrawPrecision":8,"maxWithdraw":null,"maxDeposit":null,)"
                 R"("needTag":false,"chainId":"btcp"}]}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.all_currencies();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("kucoin spot/currencies.currency: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/currencies.currency",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":{"currency":"BTC","name":"BTC","fullName":"Bitcoin","precision":8,)"
                 R"("confirms":null,"contractAddress":null,"isMarginEnabled":true,"isDebitEnabled":true,)"
                 R"("chains":[{"chainName":"BTC","withdrawalMinSize":"0.001","depositMinSize":"0.0002",)"
                 R"("withdrawFeeRate":"0","withdrawalMinFee":"0.0005","isWithdrawEnabled":true,)"
                 R"("isDepositEnabled":true,"confirms":3,"preConfirms":1,"contractAddress":"","withdrawPrecision":8,)"
                 R"("maxWithdraw":null,"maxDeposit":null,"needTag":false,"chainId":"btc"},)"
                 R"({"chainName":"Lightning Network","withdrawalMinSize":"0.00001","depositMinSize":"0.00001",)"
                 R"("withdrawFeeRate":"0","withdrawalMinFee":"0.000015","isWithdrawEnabled":true,)"
                 R"("isDepositEnabled":true,"confirms":1,"preConfirms":1,"contractAddress":"","withdrawPrecision":8,)"
                 R"("maxWithdraw":null,"maxDeposit":"0.03","needTag":false,"chainId":"btcln"},{"chainName":"KCC",)"
                 R"("withdrawalMinSize":"0.0008","depositMinSize":null,"withdrawFeeRate":"0",)"
                 R"("withdrawalMinFee":"0.00002","isWithdrawEnabled":true,"isDepositEnabled":true,"confirms":20,)"
                 R"("preConfirms":20,"contractAddress":"0xfa93c12cd345c658bc4644d1d4e1b9615952258c",)"
                 R"("withdrawPrecision":8,"maxWithdraw":null,"maxDeposit":null,"needTag":false,"chainId":"kcc"},)"
                 R"({"chainName":"BTC-Segwit","withdrawalMinSize":"0.0008","depositMinSize":"0.0002",)"
                 R"("withdrawFeeRate":"0","withdrawalMinFee":"0.0005","isWithdrawEnabled":false,)"
                 R"("isDepositEnabled":true,"confirms":2,"preConfirms":2,"contractAddress":"","withdrawPrecision":8,)"
                 R"("maxWithdraw":null,"maxDeposit":null,"needTag":false,"chainId":"bech32"}]}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.currency({.currency = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::kucoin::spot::currencies
