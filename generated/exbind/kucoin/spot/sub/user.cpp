// Generated from specs/kucoin/spot/sub/user.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/sub/user.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::spot::sub::user {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view access_values[] = {"Spot", "Futures", "Margin"};
constexpr detail::EnumTable access_table{"Access", access_values};

constexpr detail::Field add_sub_account_request_fields[] = {
    {"password", offsetof(AddSubAccountRequest, password), detail::secret(detail::Holder::required)},
    {"remarks", offsetof(AddSubAccountRequest, remarks), detail::string(detail::Holder::optional)},
    {"subName", offsetof(AddSubAccountRequest, subName), detail::string(detail::Holder::required)},
    {"access", offsetof(AddSubAccountRequest, access), detail::enumeration(access_table, detail::Holder::required)},
};
constexpr detail::ObjectTable add_sub_account_request_table =
    detail::table_of<AddSubAccountRequest>("AddSubAccountRequest", add_sub_account_request_fields);

constexpr detail::Field add_sub_account_fields[] = {
    {"uid", offsetof(AddSubAccount, uid), detail::integer()},
    {"subName", offsetof(AddSubAccount, subName), detail::string()},
    {"remarks", offsetof(AddSubAccount, remarks), detail::string()},
    {"access", offsetof(AddSubAccount, access), detail::enumeration(access_table)},
};
constexpr detail::ObjectTable add_sub_account_table =
    detail::table_of<AddSubAccount>("AddSubAccount", add_sub_account_fields);

constexpr detail::Type add_sub_account_reply = detail::object(add_sub_account_table);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit add_sub_account_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_user, .pool = "Management", .weight = 15},
};
constexpr detail::Operation add_sub_account_operation{
    .id = "spot/sub/user.add_sub_account",
    .method = "POST",
    .path = "/api/v2/sub/user/created",
    .auth = detail::Auth::private_,
    .limits = add_sub_account_limits,
    .request = &add_sub_account_request_table,
    .reply = &add_sub_account_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<AddSubAccount> Api::add_sub_account(AddSubAccountRequest request) const {
    return {core_, add_sub_account_operation, &request};
}

const detail::EnumTable& exbind_table(Access) { return access_table; }
const detail::ObjectTable& exbind_table(const AddSubAccountRequest*) { return add_sub_account_request_table; }
const detail::ObjectTable& exbind_table(const AddSubAccount*) { return add_sub_account_table; }

}  // namespace exbind::kucoin::spot::sub::user
