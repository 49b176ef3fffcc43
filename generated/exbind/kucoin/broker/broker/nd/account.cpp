// Generated from specs/kucoin/broker/broker/nd/account.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/broker/broker/nd/account.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::broker::broker::nd::account {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view permissions_values[] = {"General", "Spot", "Futures"};
constexpr detail::EnumTable permissions_table{"Permissions", permissions_values};

constexpr std::string_view add_sub_account_api_permissions_values[] = {"general", "spot", "futures"};
constexpr detail::EnumTable add_sub_account_api_permissions_table{
    "AddSubAccountApiPermissions",
    add_sub_account_api_permissions_values,
};

constexpr std::string_view modify_sub_account_api_permissions_values[] = {"general", "spot", "futures"};
constexpr detail::EnumTable modify_sub_account_api_permissions_table{
    "ModifySubAccountApiPermissions",
    modify_sub_account_api_permissions_values,
};

constexpr detail::Field delete_sub_account_api_request_fields[] = {
    {"uid", offsetof(DeleteSubAccountApiRequest, uid), detail::string(detail::Holder::required), detail::In::query},
    {"apiKey", offsetof(DeleteSubAccountApiRequest, apiKey), detail::string(detail::Holder::required),
     detail::In::query},
};
constexpr detail::ObjectTable delete_sub_account_api_request_table =
    detail::table_of<DeleteSubAccountApiRequest>("DeleteSubAccountApiRequest", delete_sub_account_api_request_fields);

constexpr detail::Field sub_account_api_request_fields[] = {
    {"uid", offsetof(SubAccountApiRequest, uid), detail::string(detail::Holder::required), detail::In::query},
    {"apiKey", offsetof(SubAccountApiRequest, apiKey), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable sub_account_api_request_table =
    detail::table_of<SubAccountApiRequest>("SubAccountApiRequest", sub_account_api_request_fields);

constexpr detail::ListTable list_of_permissions =
    detail::list_of<Open<Permissions>>(detail::enumeration(permissions_table));
constexpr detail::ListTable list_of_string = detail::list_of<std::string>(detail::string());

constexpr detail::Field sub_account_api_fields[] = {
    {"uid", offsetof(SubAccountApi, uid), detail::string()},
    {"label", offsetof(SubAccountApi, label), detail::string()},
    {"apiKey", offsetof(SubAccountApi, apiKey), detail::string()},
    {"apiVersion", offsetof(SubAccountApi, apiVersion), detail::integer()},
    {"permissions", offsetof(SubAccountApi, permissions), detail::list(list_of_permissions)},
    {"ipWhitelist", offsetof(SubAccountApi, ipWhitelist), detail::list(list_of_string)},
    {"createdAt", offsetof(SubAccountApi, createdAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable sub_account_api_table =
    detail::table_of<SubAccountApi>("SubAccountApi", sub_account_api_fields);

constexpr detail::ListTable list_of_add_sub_account_api_permissions =
    detail::list_of<Open<AddSubAccountApiPermissions>>(detail::enumeration(add_sub_account_api_permissions_table));

constexpr detail::Field add_sub_account_api_request_fields[] = {
    {"uid", offsetof(AddSubAccountApiRequest, uid), detail::string(detail::Holder::required)},
    {"passphrase", offsetof(AddSubAccountApiRequest, passphrase), detail::secret(detail::Holder::required)},
    {"ipWhitelist", offsetof(AddSubAccountApiRequest, ipWhitelist),
     detail::list(list_of_string, detail::Holder::required)},
    {"permissions", offsetof(AddSubAccountApiRequest, permissions),
     detail::list(list_of_add_sub_account_api_permissions, detail::Holder::required)},
    {"label", offsetof(AddSubAccountApiRequest, label), detail::string(detail::Holder::required)},
};
constexpr detail::Bounds add_sub_account_api_request_bounds[] = {{.field = 4, .shortest = 4, .longest = 32}};
constexpr detail::ObjectTable add_sub_account_api_request_table =
    detail::table_of<AddSubAccountApiRequest>(
        "AddSubAccountApiRequest", add_sub_account_api_request_fields, false, add_sub_account_api_request_bounds);

constexpr detail::Field add_sub_account_api_fields[] = {
    {"uid", offsetof(AddSubAccountApi, uid), detail::string()},
    {"label", offsetof(AddSubAccountApi, label), detail::string()},
    {"apiKey", offsetof(AddSubAccountApi, apiKey), detail::string()},
    {"secretKey", offsetof(AddSubAccountApi, secretKey), detail::secret()},
    {"apiVersion", offsetof(AddSubAccountApi, apiVersion), detail::integer()},
    {"permissions", offsetof(AddSubAccountApi, permissions), detail::list(list_of_string)},
    {"ipWhitelist", offsetof(AddSubAccountApi, ipWhitelist), detail::list(list_of_string)},
    {"createdAt", offsetof(AddSubAccountApi, createdAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable add_sub_account_api_table =
    detail::table_of<AddSubAccountApi>("AddSubAccountApi", add_sub_account_api_fields);

constexpr detail::ListTable list_of_modify_sub_account_api_permissions =
    detail::list_of<Open<ModifySubAccountApiPermissions>>(
        detail::enumeration(modify_sub_account_api_permissions_table));

constexpr detail::Field modify_sub_account_api_request_fields[] = {
    {"uid", offsetof(ModifySubAccountApiRequest, uid), detail::string(detail::Holder::required)},
    {"ipWhitelist", offsetof(ModifySubAccountApiRequest, ipWhitelist),
     detail::list(list_of_string, detail::Holder::required)},
    {"permissions", offsetof(ModifySubAccountApiRequest, permissions),
     detail::list(list_of_modify_sub_account_api_permissions, detail::Holder::required)},
    {"label", offsetof(ModifySubAccountApiRequest, label), detail::string(detail::Holder::required)},
    {"apiKey", offsetof(ModifySubAccountApiRequest, apiKey), detail::string(detail::Holder::required)},
};
constexpr detail::Bounds modify_sub_account_api_request_bounds[] = {{.field = 3, .shortest = 4, .longest = 32}};
constexpr detail::ObjectTable modify_sub_account_api_request_table =
    detail::table_of<ModifySubAccountApiRequest>(
        "ModifySubAccountApiRequest", modify_sub_account_api_request_fields, false,
        modify_sub_account_api_request_bounds);

constexpr detail::Field modify_sub_account_api_fields[] = {
    {"uid", offsetof(ModifySubAccountApi, uid), detail::string()},
    {"label", offsetof(ModifySubAccountApi, label), detail::string()},
    {"apiKey", offsetof(ModifySubAccountApi, apiKey), detail::string()},
    {"apiVersion", offsetof(ModifySubAccountApi, apiVersion), detail::integer()},
    {"permissions", offsetof(ModifySubAccountApi, permissions), detail::list(list_of_string)},
    {"ipWhitelist", offsetof(ModifySubAccountApi, ipWhitelist), detail::list(list_of_string)},
    {"createdAt", offsetof(ModifySubAccountApi, createdAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable modify_sub_account_api_table =
    detail::table_of<ModifySubAccountApi>("ModifySubAccountApi", modify_sub_account_api_fields);

constexpr detail::Type delete_sub_account_api_reply = detail::boolean();
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit delete_sub_account_api_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_user, .pool = "Broker", .weight = 3},
};
constexpr detail::Operation delete_sub_account_api_operation{
    .id = "broker/broker/nd/account.delete_sub_account_api",
    .method = "DELETE",
    .path = "/api/v1/broker/nd/account/apikey",
    .auth = detail::Auth::private_,
    .limits = delete_sub_account_api_limits,
    .request = &delete_sub_account_api_request_table,
    .reply = &delete_sub_account_api_reply,
    .product = 2,
};

constexpr detail::Type sub_account_api_reply = detail::sole(detail::object(sub_account_api_table));
constexpr detail::Limit sub_account_api_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_user, .pool = "Broker", .weight = 2},
};
constexpr detail::Operation sub_account_api_operation{
    .id = "broker/broker/nd/account.sub_account_api",
    .method = "GET",
    .path = "/api/v1/broker/nd/account/apikey",
    .auth = detail::Auth::private_,
    .limits = sub_account_api_limits,
    .request = &sub_account_api_request_table,
    .reply = &sub_account_api_reply,
    .product = 2,
};

constexpr detail::Type add_sub_account_api_reply = detail::object(add_sub_account_api_table);
constexpr detail::Limit add_sub_account_api_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_user, .pool = "Broker", .weight = 3},
};
constexpr detail::Operation add_sub_account_api_operation{
    .id = "broker/broker/nd/account.add_sub_account_api",
    .method = "POST",
    .path = "/api/v1/broker/nd/account/apikey",
    .auth = detail::Auth::private_,
    .limits = add_sub_account_api_limits,
    .request = &add_sub_account_api_request_table,
    .reply = &add_sub_account_api_reply,
    .product = 2,
};

constexpr detail::Type modify_sub_account_api_reply = detail::object(modify_sub_account_api_table);
constexpr detail::Limit modify_sub_account_api_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_user, .pool = "Broker", .weight = 3},
};
constexpr detail::Operation modify_sub_account_api_operation{
    .id = "broker/broker/nd/account.modify_sub_account_api",
    .method = "POST",
    .path = "/api/v1/broker/nd/account/update-apikey",
    .auth = detail::Auth::private_,
    .limits = modify_sub_account_api_limits,
    .request = &modify_sub_account_api_request_table,
    .reply = &modify_sub_account_api_reply,
    .product = 2,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<std::optional<bool>> Api::delete_sub_account_api(DeleteSubAccountApiRequest request) const {
    return {core_, delete_sub_account_api_operation, &request};
}

Call<SubAccountApi> Api::sub_account_api(SubAccountApiRequest request) const {
    return {core_, sub_account_api_operation, &request};
}

Call<AddSubAccountApi> Api::add_sub_account_api(AddSubAccountApiRequest request) const {
    return {core_, add_sub_account_api_operation, &request};
}

Call<ModifySubAccountApi> Api::modify_sub_account_api(ModifySubAccountApiRequest request) const {
    return {core_, modify_sub_account_api_operation, &request};
}

const detail::EnumTable& exbind_table(Permissions) { return permissions_table; }
const detail::EnumTable& exbind_table(AddSubAccountApiPermissions) { return add_sub_account_api_permissions_table; }
const detail::EnumTable& exbind_table(ModifySubAccountApiPermissions) {
    return modify_sub_account_api_permissions_table;
}
const detail::ObjectTable& exbind_table(const DeleteSubAccountApiRequest*) {
    return delete_sub_account_api_request_table;
}
const detail::ObjectTable& exbind_table(const SubAccountApiRequest*) { return sub_account_api_request_table; }
const detail::ObjectTable& exbind_table(const SubAccountApi*) { return sub_account_api_table; }
const detail::ObjectTable& exbind_table(const AddSubAccountApiRequest*) { return add_sub_account_api_request_table; }
const detail::ObjectTable& exbind_table(const AddSubAccountApi*) { return add_sub_account_api_table; }
const detail::ObjectTable& exbind_table(const ModifySubAccountApiRequest*) {
    return modify_sub_account_api_request_table;
}
const detail::ObjectTable& exbind_table(const ModifySubAccountApi*) { return modify_sub_account_api_table; }

}  // namespace exbind::kucoin::broker::broker::nd::account
