// Generated from specs/kucoin/spot/deposit-address.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/deposit_address.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin {
extern const detail::EnumTable accounts_to_table;
}  // namespace exbind::kucoin

namespace exbind::inline v0_1::kucoin::spot::deposit_address {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field add_deposit_address_request_fields[] = {
    {"currency", offsetof(AddDepositAddressRequest, currency), detail::string(detail::Holder::required)},
    {"chain", offsetof(AddDepositAddressRequest, chain), detail::string(detail::Holder::required)},
    {"to", offsetof(AddDepositAddressRequest, to), detail::enumeration(kucoin::accounts_to_table)},
    {"amount", offsetof(AddDepositAddressRequest, amount), detail::decimal()},
};
constexpr detail::ObjectTable add_deposit_address_request_table =
    detail::table_of<AddDepositAddressRequest>("AddDepositAddressRequest", add_deposit_address_request_fields);

constexpr detail::Field add_deposit_address_fields[] = {
    {"address", offsetof(AddDepositAddress, address), detail::string()},
    {"memo", offsetof(AddDepositAddress, memo), detail::string()},
    {"chainId", offsetof(AddDepositAddress, chainId), detail::string()},
    {"to", offsetof(AddDepositAddress, to), detail::string()},
    {"expirationDate", offsetof(AddDepositAddress, expirationDate), detail::integer()},
    {"currency", offsetof(AddDepositAddress, currency), detail::string()},
    {"chainName", offsetof(AddDepositAddress, chainName), detail::string()},
};
constexpr detail::ObjectTable add_deposit_address_table =
    detail::table_of<AddDepositAddress>("AddDepositAddress", add_deposit_address_fields);

constexpr detail::Type add_deposit_address_reply = detail::object(add_deposit_address_table);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit add_deposit_address_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_user, .pool = "Management", .weight = 20},
};
constexpr detail::Operation add_deposit_address_operation{
    .id = "spot/deposit-address.add_deposit_address",
    .method = "POST",
    .path = "/api/v3/deposit-address/create",
    .auth = detail::Auth::private_,
    .limits = add_deposit_address_limits,
    .request = &add_deposit_address_request_table,
    .reply = &add_deposit_address_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<AddDepositAddress> Api::add_deposit_address(AddDepositAddressRequest request) const {
    return {core_, add_deposit_address_operation, &request};
}

const detail::ObjectTable& exbind_table(const AddDepositAddressRequest*) { return add_deposit_address_request_table; }
const detail::ObjectTable& exbind_table(const AddDepositAddress*) { return add_deposit_address_table; }

}  // namespace exbind::kucoin::spot::deposit_address
