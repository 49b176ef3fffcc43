// Generated from specs/kucoin/spot/sub/api-key.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/sub/api_key.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::spot::sub::api_key {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view expire_values[] = {"-1", "30", "90", "180", "360"};
constexpr detail::EnumTable expire_table{"Expire", expire_values};

constexpr detail::Field modify_sub_account_api_request_fields[] = {
    {"passphrase", offsetof(ModifySubAccountApiRequest, passphrase), detail::secret(detail::Holder::required)},
    {"permission", offsetof(ModifySubAccountApiRequest, permission), detail::string(detail::Holder::optional)},
    {"ipWhitelist", offsetof(ModifySubAccountApiRequest, ipWhitelist), detail::string(detail::Holder::optional)},
    {"expire", offsetof(ModifySubAccountApiRequest, expire), detail::enumeration(expire_table)},
    {"subName", offsetof(ModifySubAccountApiRequest, subName), detail::string(detail::Holder::required)},
    {"apiKey", offsetof(ModifySubAccountApiRequest, apiKey), detail::string(detail::Holder::required)},
};
constexpr detail::ObjectTable modify_sub_account_api_request_table =
    detail::table_of<ModifySubAccountApiRequest>("ModifySubAccountApiRequest", modify_sub_account_api_request_fields);

constexpr detail::Field modify_sub_account_api_fields[] = {
    {"subName", offsetof(ModifySubAccountApi, subName), detail::string()},
    {"apiKey", offsetof(ModifySubAccountApi, apiKey), detail::string()},
    {"permission", offsetof(ModifySubAccountApi, permission), detail::string()},
    {"ipWhitelist", offsetof(ModifySubAccountApi, ipWhitelist), detail::string()},
};
constexpr detail::ObjectTable modify_sub_account_api_table =
    detail::table_of<ModifySubAccountApi>("ModifySubAccountApi", modify_sub_account_api_fields);

constexpr detail::Type modify_sub_account_api_reply = detail::object(modify_sub_account_api_table);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit modify_sub_account_api_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_user, .pool = "Management", .weight = 30},
};
constexpr detail::Operation modify_sub_account_api_operation{
    .id = "spot/sub/api-key.modify_sub_account_api",
    .method = "POST",
    .path = "/api/v1/sub/api-key/update",
    .auth = detail::Auth::private_,
    .limits = modify_sub_account_api_limits,
    .request = &modify_sub_account_api_request_table,
    .reply = &modify_sub_account_api_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<ModifySubAccountApi> Api::modify_sub_account_api(ModifySubAccountApiRequest request) const {
    return {core_, modify_sub_account_api_operation, &request};
}

const detail::EnumTable& exbind_table(Expire) { return expire_table; }
const detail::ObjectTable& exbind_table(const ModifySubAccountApiRequest*) {
    return modify_sub_account_api_request_table;
}
const detail::ObjectTable& exbind_table(const ModifySubAccountApi*) { return modify_sub_account_api_table; }

}  // namespace exbind::kucoin::spot::sub::api_key
