// Generated from specs/kucoin/spot/deposit-addresses.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/deposit_addresses.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/kucoin/connection.hpp"

#pragma GCC diagnostic ignored "-Wdeprecated-declarations"

namespace exbind::inline v0_1::kucoin::spot::deposit_addresses {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("kucoin spot/deposit-addresses.deposit_addresses_v1: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/deposit-addresses.deposit_addresses_v1",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":{"address":"0xea220bf61c3c2b0adc2cfa29fec3d2677745a379","memo":"",)"
                 R"("chain":"ERC20","chainId":"eth","to":"MAIN","currency":"USDT"}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.deposit_addresses_v1({.currency = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("kucoin spot/deposit-addresses.add_deposit_address_v1: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/deposit-addresses.add_deposit_address_v1",
        .number = 1,
        .request = R"({"currency":"ETH","chain":"eth","to":"MAIN"})",
        .reply = R"({"code":"200000","data":{"address":"0x02028456f38e78609904e8a002c787ede7a73d7c","memo":null,)"
                 R"("chain":"ERC20","chainId":"eth","to":"MAIN","currency":"ETH"}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.add_deposit_address_v1({.currency = "ETH", .chain = "eth", .to = To::main});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("kucoin spot/deposit-addresses.get_deposit_addresses: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/deposit-addresses.get_deposit_addresses",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":[{"address":"0x02028456*****87ede7a73d7c","memo":"","chain":"ERC20",)"
                 R"("chainId":"eth","to":"MAIN","currency":"ETH","contractAddress":""}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.get_deposit_addresses({.currency = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("kucoin spot/deposit-addresses.deposit_address: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "spot/deposit-addresses.deposit_address",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":[{"address":"TSv3L1fS7yA3SxzKD8c1qdX4nLP6rqNxYz","memo":"",)"
                 R"("chainId":"trx","to":"TRADE","expirationDate":0,"currency":"USDT",)"
                 R"("contractAddress":"TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t","chainName":"TRC20"},)"
                 R"({"address":"0x551e823a3b36865e8c5dc6e6ac6cc0b00d98533e","memo":"","chainId":"kcc","to":"TRADE",)"
                 R"("expirationDate":0,"currency":"USDT",)"
                 R"("contractAddress":"0x0039f574ee5cc39bdd162e9a88e3eb1f111baf48","chainName":"KCC"},)"
                 R"({"address":"EQCA1BI4QRZ8qYmskSRDzJmkucGodYRTZCf_b9hckjla6dZl","memo":"2085202643",)"
                 R"("chainId":"ton","to":"TRADE","expirationDate":0,"currency":"USDT",)"
                 R"("contractAddress":"EQCxE6mUtQJKFnGfaROTKOt1lZbDiiX1kCixRv7Nw2Id_sDs","chainName":"TON"},)"
                 R"({"address":"0x0a2586d5a901c8e7e68f6b0dc83bfd8bd8600ff5","memo":"","chainId":"eth","to":"MAIN",)"
                 R"("expirationDate":0,"currency":"USDT",)"
                 R"("contractAddress":"0xdac17f958d2ee523a2206206994597c13d831ec7","chainName":"ERC20"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.deposit_address({.currency = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::kucoin::spot::deposit_addresses
