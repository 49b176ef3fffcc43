// Generated from specs/woox/account/subAccounts.manual.yaml by `exbind generate woox`. DO NOT EDIT.
#include "exbind/woox/account/sub_accounts.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/woox/connection.hpp"

namespace exbind::inline v0_1::woox::account::sub_accounts {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field all_rows_fields[] = {
    {"applicationId", offsetof(AllRows, applicationId), detail::string()},
    {"name", offsetof(AllRows, name), detail::string()},
    {"createdTime", offsetof(AllRows, createdTime), detail::timestamp(detail::TimeUnit::seconds)},
};
constexpr detail::ObjectTable all_rows_table = detail::table_of<AllRows>("AllRows", all_rows_fields);

constexpr detail::ListTable list_of_all_rows = detail::list_of<AllRows>(detail::object(all_rows_table));

constexpr detail::Field all_fields[] = {
    {"rows", offsetof(All, rows), detail::list(list_of_all_rows)},
};
constexpr detail::ObjectTable all_table = detail::table_of<All>("All", all_fields);

constexpr detail::Type all_reply = detail::object(all_table);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit all_limits[] = {{.count = 10, .window_ms = 60000, .scope = per_user}};
constexpr detail::Operation all_operation{
    .id = "account/subAccounts.all",
    .method = "GET",
    .path = "/v3/account/subAccounts/all",
    .auth = detail::Auth::private_,
    .limits = all_limits,
    .reply = &all_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<All> Api::all() const {
    return {core_, all_operation, nullptr};
}

const detail::ObjectTable& exbind_table(const AllRows*) { return all_rows_table; }
const detail::ObjectTable& exbind_table(const All*) { return all_table; }

}  // namespace exbind::woox::account::sub_accounts
