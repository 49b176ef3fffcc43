// Generated from specs/kucoin/spot/user.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/user.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::spot::user {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field apikey_info_fields[] = {
    {"remark", offsetof(ApikeyInfo, remark), detail::string()},
    {"apiKey", offsetof(ApikeyInfo, apiKey), detail::string()},
    {"apiVersion", offsetof(ApikeyInfo, apiVersion), detail::integer()},
    {"permission", offsetof(ApikeyInfo, permission), detail::string()},
    {"ipWhitelist", offsetof(ApikeyInfo, ipWhitelist), detail::string()},
    {"createdAt", offsetof(ApikeyInfo, createdAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"uid", offsetof(ApikeyInfo, uid), detail::integer()},
    {"isMaster", offsetof(ApikeyInfo, isMaster), detail::boolean()},
    {"subName", offsetof(ApikeyInfo, subName), detail::string()},
};
constexpr detail::ObjectTable apikey_info_table = detail::table_of<ApikeyInfo>("ApikeyInfo", apikey_info_fields);

constexpr detail::Type apikey_info_reply = detail::object(apikey_info_table);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit apikey_info_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_user, .pool = "Management", .weight = 20},
};
constexpr detail::Operation apikey_info_operation{
    .id = "spot/user.apikey_info",
    .method = "GET",
    .path = "/api/v1/user/api-key",
    .auth = detail::Auth::private_,
    .limits = apikey_info_limits,
    .reply = &apikey_info_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<ApikeyInfo> Api::apikey_info() const {
    return {core_, apikey_info_operation, nullptr};
}

const detail::ObjectTable& exbind_table(const ApikeyInfo*) { return apikey_info_table; }

}  // namespace exbind::kucoin::spot::user
