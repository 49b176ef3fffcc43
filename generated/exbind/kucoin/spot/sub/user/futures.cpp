// Generated from specs/kucoin/spot/sub/user/futures.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/sub/user/futures.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::spot::sub::user::futures {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field add_sub_account_futures_permission_request_fields[] = {
    {"uid", offsetof(AddSubAccountFuturesPermissionRequest, uid), detail::string(detail::Holder::required)},
};
constexpr detail::ObjectTable add_sub_account_futures_permission_request_table =
    detail::table_of<AddSubAccountFuturesPermissionRequest>(
        "AddSubAccountFuturesPermissionRequest", add_sub_account_futures_permission_request_fields);

constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit add_sub_account_futures_permission_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_user, .pool = "Management", .weight = 15},
};
constexpr detail::Operation add_sub_account_futures_permission_operation{
    .id = "spot/sub/user/futures.add_sub_account_futures_permission",
    .method = "POST",
    .path = "/api/v3/sub/user/futures/enable",
    .auth = detail::Auth::private_,
    .limits = add_sub_account_futures_permission_limits,
    .request = &add_sub_account_futures_permission_request_table,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<Acknowledged> Api::add_sub_account_futures_permission(AddSubAccountFuturesPermissionRequest request) const {
    return {core_, add_sub_account_futures_permission_operation, &request};
}

const detail::ObjectTable& exbind_table(const AddSubAccountFuturesPermissionRequest*) {
    return add_sub_account_futures_permission_request_table;
}

}  // namespace exbind::kucoin::spot::sub::user::futures
