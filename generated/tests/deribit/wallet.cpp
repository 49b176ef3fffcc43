// Generated from specs/deribit/wallet.yaml by `exbind generate deribit`. DO NOT EDIT.
#include "exbind/deribit/wallet.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/deribit/connection.hpp"

namespace exbind::inline v0_1::deribit::wallet {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("deribit wallet.add_to_address_book: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "wallet.add_to_address_book",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":42,"result":{"address":"bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf0uyj",)"
                 R"("creation_timestamp":1536569522277,"currency":"BTC","type":"withdrawal","label":"Main address",)"
                 R"("beneficiary_vasp_name":"Money`s Gone","beneficiary_vasp_did":"did:example:123456789abcdefghi",)"
                 R"("beneficiary_first_name":"John","beneficiary_last_name":"Doe","beneficiary_address":"NL,)"
                 R"( Amsterdam, Street, 1","agreed":true,"personal":false,"info_required":false}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.add_to_address_book({
        .currency = Currency::btc,
        .type = Type::transfer,
        .address = "example",
        .label = "Main address",
        .beneficiary_vasp_name = "Money's Gone",
        .beneficiary_vasp_did = "did:example:123456789abcdefghi",
        .beneficiary_address = "NL, Amsterdam, Street, 1",
        .agreed = true,
        .personal = true,
    });
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit wallet.cancel_transfer_by_id: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "wallet.cancel_transfer_by_id",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":9187,"result":{"amount":0.2,"created_timestamp":1550579457727,)"
                 R"("currency":"BTC","direction":"payment","id":2,"other_side":"2MzyQc5Tkik61kJbEpJV5D5H9VfWHZK9Sgy",)"
                 R"("state":"cancelled","type":"user","updated_timestamp":1550579457727}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.cancel_transfer_by_id({.currency = Currency::btc, .id = 12});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit wallet.cancel_withdrawal: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "wallet.cancel_withdrawal",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":7420,"result":{"address":"2NBqqD5GRJ8wHy1PYyCXTe9ke5226FhavBz",)"
                 R"("amount":0.5,"confirmed_timestamp":null,"created_timestamp":1550571443070,"currency":"BTC",)"
                 R"("fee":0.0001,"id":1,"priority":0.15,"state":"cancelled","transaction_id":null,)"
                 R"("updated_timestamp":1550571443070}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.cancel_withdrawal({.currency = Currency::btc, .id = "1"_d});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit wallet.create_deposit_address: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "wallet.create_deposit_address",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":3461,"result":{"address":"2N8udZGBc1hLRCFsU9kGwMPpmYUwMFTuCwB",)"
                 R"("creation_timestamp":1550575165170,"currency":"BTC","type":"deposit"}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.create_deposit_address({.currency = Currency::btc});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit wallet.delete_address_beneficiary: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "wallet.delete_address_beneficiary",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":42,"result":"ok"})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.delete_address_beneficiary({.currency = Currency::btc, .address = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit wallet.get_address_beneficiary: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "wallet.get_address_beneficiary",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":42,"result":{"currency":"BTC",)"
                 R"("address":"bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf0uyj","user_id":1016,"agreed":true,)"
                 R"("personal":false,"unhosted":false,"beneficiary_vasp_name":"Money's Gone",)"
                 R"("beneficiary_vasp_did":"did:example:123456789abcdefghi",)"
                 R"("beneficiary_vasp_website":"https://example.com","beneficiary_first_name":"John",)"
                 R"("beneficiary_last_name":"Doe","beneficiary_company_name":"Example Corp",)"
                 R"("beneficiary_address":"NL, Amsterdam, Street, 1","created":1536569522277,)"
                 R"("updated":1536569522277}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.get_address_beneficiary({.currency = Currency::btc, .address = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit wallet.get_address_book: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "wallet.get_address_book",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":31,"result":[{"waiting_timestamp":1720252232860,)"
                 R"("creation_timestamp":1719993033041,"requires_confirmation_change":false,"personal":true,)"
                 R"("info_required":false,"beneficiary_first_name":"John","beneficiary_last_name":"Doe",)"
                 R"("beneficiary_address":"NL, Amsterdam, Street, 1","requires_confirmation":true,"currency":"BTC",)"
                 R"("agreed":true,"address":"2NBqqD5GRJ8wHy1PYyCXTe9ke5226FhavBz","type":"withdrawal",)"
                 R"("status":"waiting","label":"Main Address"},{"waiting_timestamp":1720252232760,)"
                 R"("creation_timestamp":1719993032041,"requires_confirmation_change":false,"personal":true,)"
                 R"("info_required":false,"beneficiary_company_name":"MyCompany","beneficiary_address":"NL, Haarlem,)"
                 R"( Street, 5","requires_confirmation":false,"currency":"BTC","agreed":true,)"
                 R"("address":"bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf0uyj","type":"withdrawal","status":"waiting",)"
                 R"("label":"One More Address"}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.get_address_book({.currency = Currency::btc, .type = Type::transfer});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit wallet.get_current_deposit_address: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "wallet.get_current_deposit_address",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":3461,"result":{"address":"2N8udZGBc1hLRCFsU9kGwMPpmYUwMFTuCwB",)"
                 R"("creation_timestamp":1550575165170,"currency":"BTC","type":"deposit"}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.get_current_deposit_address({.currency = Currency::btc});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit wallet.get_deposits: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "wallet.get_deposits",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":5611,"result":{"count":1,)"
                 R"("data":[{"address":"2N35qDKDY22zmJq9eSyiAerMD4enJ1xx6ax","amount":5,"currency":"BTC",)"
                 R"("received_timestamp":1549295017670,"state":"completed",)"
                 R"("transaction_id":"230669110fdaf0a0dbcdc079b6b8b43d5af29cc73683835b9bc6b3406c065fda",)"
                 R"("updated_timestamp":1549295130159}]}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.get_deposits({.currency = Currency::btc});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit wallet.get_reward_eligibility: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "wallet.get_reward_eligibility",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":1,"result":{"usdc":{"eligibility_status":"non_eligible","apr_sma7":4},)"
                 R"("usde":{"eligibility_status":"eligible","apr_sma7":7},"buidl":{"eligibility_status":"eligible",)"
                 R"("apr_sma7":3.943606},"steth":{"eligibility_status":"eligible","apr_sma7":2.692285714285714}}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.get_reward_eligibility();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit wallet.get_transfers: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "wallet.get_transfers",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":7606,"result":{"count":2,"data":[{"amount":0.2,)"
                 R"("created_timestamp":1550579457727,"currency":"BTC","direction":"payment","id":2,)"
                 R"("other_side":"2MzyQc5Tkik61kJbEpJV5D5H9VfWHZK9Sgy","state":"prepared","type":"user",)"
                 R"("updated_timestamp":1550579457727},{"amount":0.3,"created_timestamp":1550579255800,)"
                 R"("currency":"BTC","direction":"payment","id":1,"other_side":"new_user_1_1","state":"confirmed",)"
                 R"("type":"subaccount","updated_timestamp":1550579255800}]}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.get_transfers({.currency = Currency::btc});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit wallet.get_withdrawals: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "wallet.get_withdrawals",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":2745,"result":{"count":1,)"
                 R"("data":[{"address":"2NBqqD5GRJ8wHy1PYyCXTe9ke5226FhavBz","amount":0.5,"confirmed_timestamp":null,)"
                 R"("created_timestamp":1550571443070,"currency":"BTC","fee":0.0001,"id":1,"priority":0.15,)"
                 R"("state":"unconfirmed","transaction_id":null,"updated_timestamp":1550571443070}]}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.get_withdrawals({.currency = Currency::btc});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit wallet.list_address_beneficiaries: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "wallet.list_address_beneficiaries",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":42,"result":{"data":[{"currency":"BTC",)"
                 R"("address":"bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf0uyj","user_id":1026,"agreed":true,)"
                 R"("personal":false,"unhosted":false,"beneficiary_vasp_name":"Money's Gone",)"
                 R"("beneficiary_vasp_did":"did:example:123456789abcdefghi",)"
                 R"("beneficiary_vasp_website":"https://example.com","beneficiary_first_name":"John",)"
                 R"("beneficiary_last_name":"Doe","beneficiary_company_name":"Example Corp",)"
                 R"("beneficiary_address":"NL, Amsterdam, Street, 1","created":1536569522277,)"
                 R"("updated":1536569522277}],"continuation":"xY7T6cutS3t2B9YtaDkE6TS379oKnkzTvmEDUnEUP2Msa9xKWNNaT",)"
                 R"("count":1}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.list_address_beneficiaries();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit wallet.remove_from_address_book: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "wallet.remove_from_address_book",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":42,"result":"ok"})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.remove_from_address_book({
        .currency = Currency::btc,
        .type = Type::transfer,
        .address = "example",
    });
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit wallet.save_address_beneficiary: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "wallet.save_address_beneficiary",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":42,"result":{"currency":"BTC",)"
                 R"("address":"bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf0uyj","user_id":1016,"agreed":true,)"
                 R"("personal":false,"unhosted":false,"beneficiary_vasp_name":"Money's Gone",)"
                 R"("beneficiary_vasp_did":"did:example:123456789abcdefghi",)"
                 R"("beneficiary_vasp_website":"https://example.com","beneficiary_first_name":"John",)"
                 R"("beneficiary_last_name":"Doe","beneficiary_company_name":"Example Corp",)"
                 R"("beneficiary_address":"NL, Amsterdam, Street, 1","created":1536569522277,)"
                 R"("updated":1536569522277}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.save_address_beneficiary({
        .currency = Currency::btc,
        .address = "example",
        .agreed = true,
        .personal = true,
        .unhosted = true,
        .beneficiary_vasp_name = "Money's Gone",
        .beneficiary_vasp_did = "did:example:123456789abcdefghi",
        .beneficiary_address = "NL, Amsterdam, Street, 1",
    });
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit wallet.set_clearance_originator: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "wallet.set_clearance_originator",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":1,"result":{"currency":"BTC","user_id":123,)"
                 R"("address":"2NBqqD5GRJ8wHy1PYyCXTe9ke5226FhavBz","amount":0.4,"state":"completed",)"
                 R"("transaction_id":"230669110fdaf0a0dbcdc079b6b8b43d5af29cc73683835b9bc6b3406c065fda",)"
                 R"("source_address":"A3BqqD5GRJ8wHy1PYyCXTe9ke5226Fha123","received_timestamp":1550574558607,)"
                 R"("updated_timestamp":1550574558807,"note":"Note","clearance_state":"in_progress"}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.set_clearance_originator({.deposit_id = "example", .originator = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit wallet.set_clearance_originator: example 2") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "wallet.set_clearance_originator",
        .number = 2,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":1,"result":{"currency":"BTC","user_id":123,)"
                 R"("address":"2NBqqD5GRJ8wHy1PYyCXTe9ke5226FhavBz","amount":0.4,"state":"completed",)"
                 R"("transaction_id":"230669110fdaf0a0dbcdc079b6b8b43d5af29cc73683835b9bc6b3406c065fda",)"
                 R"("source_address":"A3BqqD5GRJ8wHy1PYyCXTe9ke5226Fha123","received_timestamp":1550574558607,)"
                 R"("updated_timestamp":1550574558807,"note":"Note","clearance_state":"in_progress"}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.set_clearance_originator({.deposit_id = "example", .originator = "example"});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit wallet.submit_transfer_between_subaccounts: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "wallet.submit_transfer_between_subaccounts",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":9187,"result":{"amount":0.2,"created_timestamp":1550579457727,)"
                 R"("currency":"BTC","direction":"payment","id":2,"other_side":"2MzyQc5Tkik61kJbEpJV5D5H9VfWHZK9Sgy",)"
                 R"("state":"cancelled","type":"user","updated_timestamp":1550579457727}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.submit_transfer_between_subaccounts({
        .currency = Currency::btc,
        .amount = "1"_d,
        .destination = 1,
    });
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit wallet.submit_transfer_to_subaccount: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "wallet.submit_transfer_to_subaccount",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":9187,"result":{"amount":0.2,"created_timestamp":1550579457727,)"
                 R"("currency":"BTC","direction":"payment","id":2,"other_side":"2MzyQc5Tkik61kJbEpJV5D5H9VfWHZK9Sgy",)"
                 R"("state":"cancelled","type":"user","updated_timestamp":1550579457727}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.submit_transfer_to_subaccount({.currency = Currency::btc, .amount = "1"_d, .destination = 1});
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit wallet.submit_transfer_to_user: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "wallet.submit_transfer_to_user",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":9187,"result":{"amount":0.2,"created_timestamp":1550579457727,)"
                 R"("currency":"BTC","direction":"payment","id":2,"other_side":"2MzyQc5Tkik61kJbEpJV5D5H9VfWHZK9Sgy",)"
                 R"("state":"cancelled","type":"user","updated_timestamp":1550579457727}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.submit_transfer_to_user({
        .currency = Currency::btc,
        .amount = "1"_d,
        .destination = "example",
    });
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit wallet.update_in_address_book: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "wallet.update_in_address_book",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":42,"result":"ok"})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.update_in_address_book({
        .currency = Currency::btc,
        .type = Type::transfer,
        .address = "example",
        .beneficiary_vasp_name = "Money's Gone",
        .beneficiary_vasp_did = "did:example:123456789abcdefghi",
        .beneficiary_address = "NL, Amsterdam, Street, 1",
        .agreed = true,
        .personal = true,
        .label = "Main address",
    });
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("deribit wallet.withdraw: example 1") {
    constexpr ::contract::Example example{
        .exchange = "deribit",
        .operation = "wallet.withdraw",
        .number = 1,
        .request = "",
        .reply = R"({"jsonrpc":"2.0","id":7420,"result":{"address":"2NBqqD5GRJ8wHy1PYyCXTe9ke5226FhavBz",)"
                 R"("amount":0.5,"confirmed_timestamp":null,"created_timestamp":1550571443070,"currency":"BTC",)"
                 R"("fee":0.0001,"id":1,"priority":0.15,"state":"cancelled","transaction_id":null,)"
                 R"("updated_timestamp":1550571443070}})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.withdraw({.currency = Currency::btc, .address = "example", .amount = "1"_d});
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::deribit::wallet
