// Generated from specs/kucoin/spot/deposit-addresses.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/deposit_addresses.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::spot::deposit_addresses {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view to_values[] = {"MAIN", "TRADE"};
constexpr detail::EnumTable to_table{"To", to_values};

constexpr detail::Field deposit_addresses_v1_request_fields[] = {
    {"currency", offsetof(DepositAddressesV1Request, currency), detail::string(detail::Holder::required),
     detail::In::query},
    {"chain", offsetof(DepositAddressesV1Request, chain), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable deposit_addresses_v1_request_table =
    detail::table_of<DepositAddressesV1Request>("DepositAddressesV1Request", deposit_addresses_v1_request_fields);

constexpr detail::Field deposit_addresses_v1_fields[] = {
    {"address", offsetof(DepositAddressesV1, address), detail::string()},
    {"memo", offsetof(DepositAddressesV1, memo), detail::string()},
    {"chain", offsetof(DepositAddressesV1, chain), detail::string()},
    {"chainId", offsetof(DepositAddressesV1, chainId), detail::string()},
    {"to", offsetof(DepositAddressesV1, to), detail::enumeration(to_table)},
    {"currency", offsetof(DepositAddressesV1, currency), detail::string()},
    {"contractAddress", offsetof(DepositAddressesV1, contractAddress), detail::string()},
};
constexpr detail::ObjectTable deposit_addresses_v1_table =
    detail::table_of<DepositAddressesV1>("DepositAddressesV1", deposit_addresses_v1_fields);

constexpr detail::Field add_deposit_address_v1_request_fields[] = {
    {"currency", offsetof(AddDepositAddressV1Request, currency), detail::string(detail::Holder::required)},
    {"chain", offsetof(AddDepositAddressV1Request, chain), detail::string(detail::Holder::optional)},
    {"to", offsetof(AddDepositAddressV1Request, to), detail::enumeration(to_table)},
};
constexpr detail::ObjectTable add_deposit_address_v1_request_table =
    detail::table_of<AddDepositAddressV1Request>("AddDepositAddressV1Request", add_deposit_address_v1_request_fields);

constexpr detail::Field add_deposit_address_v1_fields[] = {
    {"address", offsetof(AddDepositAddressV1, address), detail::string()},
    {"memo", offsetof(AddDepositAddressV1, memo), detail::string()},
    {"chain", offsetof(AddDepositAddressV1, chain), detail::string()},
    {"chainId", offsetof(AddDepositAddressV1, chainId), detail::string()},
    {"to", offsetof(AddDepositAddressV1, to), detail::enumeration(to_table)},
    {"currency", offsetof(AddDepositAddressV1, currency), detail::string()},
};
constexpr detail::ObjectTable add_deposit_address_v1_table =
    detail::table_of<AddDepositAddressV1>("AddDepositAddressV1", add_deposit_address_v1_fields);

constexpr detail::Field get_deposit_addresses_request_fields[] = {
    {"currency", offsetof(GetDepositAddressesRequest, currency), detail::string(detail::Holder::required),
     detail::In::query},
    {"chain", offsetof(GetDepositAddressesRequest, chain), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable get_deposit_addresses_request_table =
    detail::table_of<GetDepositAddressesRequest>("GetDepositAddressesRequest", get_deposit_addresses_request_fields);

constexpr detail::Field deposit_address_request_fields[] = {
    {"currency", offsetof(DepositAddressRequest, currency), detail::string(detail::Holder::required),
     detail::In::query},
    {"amount", offsetof(DepositAddressRequest, amount), detail::decimal(), detail::In::query},
    {"chain", offsetof(DepositAddressRequest, chain), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable deposit_address_request_table =
    detail::table_of<DepositAddressRequest>("DepositAddressRequest", deposit_address_request_fields);

constexpr detail::Field deposit_address_fields[] = {
    {"address", offsetof(DepositAddress, address), detail::string()},
    {"memo", offsetof(DepositAddress, memo), detail::string()},
    {"chainId", offsetof(DepositAddress, chainId), detail::string()},
    {"to", offsetof(DepositAddress, to), detail::enumeration(to_table)},
    {"expirationDate", offsetof(DepositAddress, expirationDate), detail::integer()},
    {"currency", offsetof(DepositAddress, currency), detail::string()},
    {"contractAddress", offsetof(DepositAddress, contractAddress), detail::string()},
    {"chainName", offsetof(DepositAddress, chainName), detail::string()},
};
constexpr detail::ObjectTable deposit_address_table =
    detail::table_of<DepositAddress>("DepositAddress", deposit_address_fields);

constexpr detail::Type deposit_addresses_v1_reply = detail::object(deposit_addresses_v1_table);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit deposit_addresses_v1_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_user, .pool = "Management", .weight = 5},
};
constexpr detail::Operation deposit_addresses_v1_operation{
    .id = "spot/deposit-addresses.deposit_addresses_v1",
    .method = "GET",
    .path = "/api/v1/deposit-addresses",
    .auth = detail::Auth::private_,
    .limits = deposit_addresses_v1_limits,
    .request = &deposit_addresses_v1_request_table,
    .reply = &deposit_addresses_v1_reply,
};

constexpr detail::Type add_deposit_address_v1_reply = detail::object(add_deposit_address_v1_table);
constexpr detail::Limit add_deposit_address_v1_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_user, .pool = "Management", .weight = 20},
};
constexpr detail::Operation add_deposit_address_v1_operation{
    .id = "spot/deposit-addresses.add_deposit_address_v1",
    .method = "POST",
    .path = "/api/v1/deposit-addresses",
    .auth = detail::Auth::private_,
    .limits = add_deposit_address_v1_limits,
    .request = &add_deposit_address_v1_request_table,
    .reply = &add_deposit_address_v1_reply,
};

constexpr detail::ListTable list_of_deposit_addresses_v1 =
    detail::list_of<DepositAddressesV1>(detail::object(deposit_addresses_v1_table));
constexpr detail::Type get_deposit_addresses_reply = detail::list(list_of_deposit_addresses_v1);
constexpr detail::Limit get_deposit_addresses_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_user, .pool = "Management", .weight = 5},
};
constexpr detail::Operation get_deposit_addresses_operation{
    .id = "spot/deposit-addresses.get_deposit_addresses",
    .method = "GET",
    .path = "/api/v2/deposit-addresses",
    .auth = detail::Auth::private_,
    .limits = get_deposit_addresses_limits,
    .request = &get_deposit_addresses_request_table,
    .reply = &get_deposit_addresses_reply,
};

constexpr detail::ListTable list_of_deposit_address =
    detail::list_of<DepositAddress>(detail::object(deposit_address_table));
constexpr detail::Type deposit_address_reply = detail::list(list_of_deposit_address);
constexpr detail::Limit deposit_address_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_user, .pool = "Management", .weight = 5},
};
constexpr detail::Operation deposit_address_operation{
    .id = "spot/deposit-addresses.deposit_address",
    .method = "GET",
    .path = "/api/v3/deposit-addresses",
    .auth = detail::Auth::private_,
    .limits = deposit_address_limits,
    .request = &deposit_address_request_table,
    .reply = &deposit_address_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<DepositAddressesV1> Api::deposit_addresses_v1(DepositAddressesV1Request request) const {
    return {core_, deposit_addresses_v1_operation, &request};
}

Call<AddDepositAddressV1> Api::add_deposit_address_v1(AddDepositAddressV1Request request) const {
    return {core_, add_deposit_address_v1_operation, &request};
}

Call<Vector<DepositAddressesV1>> Api::get_deposit_addresses(GetDepositAddressesRequest request) const {
    return {core_, get_deposit_addresses_operation, &request};
}

Call<Vector<DepositAddress>> Api::deposit_address(DepositAddressRequest request) const {
    return {core_, deposit_address_operation, &request};
}

const detail::EnumTable& exbind_table(To) { return to_table; }
const detail::ObjectTable& exbind_table(const DepositAddressesV1Request*) { return deposit_addresses_v1_request_table; }
const detail::ObjectTable& exbind_table(const DepositAddressesV1*) { return deposit_addresses_v1_table; }
const detail::ObjectTable& exbind_table(const AddDepositAddressV1Request*) {
    return add_deposit_address_v1_request_table;
}
const detail::ObjectTable& exbind_table(const AddDepositAddressV1*) { return add_deposit_address_v1_table; }
const detail::ObjectTable& exbind_table(const GetDepositAddressesRequest*) {
    return get_deposit_addresses_request_table;
}
const detail::ObjectTable& exbind_table(const DepositAddressRequest*) { return deposit_address_request_table; }
const detail::ObjectTable& exbind_table(const DepositAddress*) { return deposit_address_table; }

}  // namespace exbind::kucoin::spot::deposit_addresses
