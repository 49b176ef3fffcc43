// Generated from specs/okx/users.yaml by `exbind generate okx`. DO NOT EDIT.
#include "exbind/okx/users.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/okx/connection.hpp"

namespace exbind::inline v0_1::okx::users {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field entrust_subaccount_list_request_fields[] = {
    {"subAcct", offsetof(EntrustSubaccountListRequest, subAcct), detail::string(detail::Holder::optional),
     detail::In::query},
};
constexpr detail::ObjectTable entrust_subaccount_list_request_table =
    detail::table_of<EntrustSubaccountListRequest>(
        "EntrustSubaccountListRequest", entrust_subaccount_list_request_fields);

constexpr detail::Field entrust_subaccount_list_fields[] = {
    {"subAcct", offsetof(EntrustSubaccountList, subAcct), detail::string()},
};
constexpr detail::ObjectTable entrust_subaccount_list_table =
    detail::table_of<EntrustSubaccountList>("EntrustSubaccountList", entrust_subaccount_list_fields);

constexpr detail::ListTable list_of_entrust_subaccount_list =
    detail::list_of<EntrustSubaccountList>(detail::object(entrust_subaccount_list_table));
constexpr detail::Type entrust_subaccount_list_reply = detail::list(list_of_entrust_subaccount_list);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit entrust_subaccount_list_limits[] = {{.count = 1, .window_ms = 1000, .scope = per_user}};
constexpr detail::Operation entrust_subaccount_list_operation{
    .id = "users.entrust_subaccount_list",
    .method = "GET",
    .path = "/api/v5/users/entrust-subaccount-list",
    .auth = detail::Auth::private_,
    .limits = entrust_subaccount_list_limits,
    .request = &entrust_subaccount_list_request_table,
    .reply = &entrust_subaccount_list_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<Vector<EntrustSubaccountList>> Api::entrust_subaccount_list(EntrustSubaccountListRequest request) const {
    return {core_, entrust_subaccount_list_operation, &request};
}

const detail::ObjectTable& exbind_table(const EntrustSubaccountListRequest*) {
    return entrust_subaccount_list_request_table;
}
const detail::ObjectTable& exbind_table(const EntrustSubaccountList*) { return entrust_subaccount_list_table; }

}  // namespace exbind::okx::users
