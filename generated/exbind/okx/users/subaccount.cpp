// Generated from specs/okx/users/subaccount.yaml by `exbind generate okx`. DO NOT EDIT.
#include "exbind/okx/users/subaccount.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/okx/connection.hpp"

namespace exbind::inline v0_1::okx {
extern const detail::EnumTable account_type_table;
}  // namespace exbind::okx

namespace exbind::inline v0_1::okx::users::subaccount {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view perm_values[] = {"read_only", "trade"};
constexpr detail::EnumTable perm_table{"Perm", perm_values};

constexpr std::string_view frozen_func_values[] = {
    "trading", "convert", "transfer", "withdrawal", "deposit", "flexible_loan",
};
constexpr detail::EnumTable frozen_func_table{"FrozenFunc", frozen_func_values};

constexpr std::string_view sub_acct_lv_values[] = {"1", "2"};
constexpr detail::EnumTable sub_acct_lv_table{"SubAcctLv", sub_acct_lv_values};

constexpr detail::Field apikey_request_fields[] = {
    {"subAcct", offsetof(ApikeyRequest, subAcct), detail::string(detail::Holder::required), detail::In::query},
    {"apiKey", offsetof(ApikeyRequest, apiKey), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable apikey_request_table =
    detail::table_of<ApikeyRequest>("ApikeyRequest", apikey_request_fields);

constexpr detail::Field apikey_fields[] = {
    {"label", offsetof(Apikey, label), detail::string()},
    {"apiKey", offsetof(Apikey, apiKey), detail::string()},
    {"perm", offsetof(Apikey, perm), detail::string()},
    {"ip", offsetof(Apikey, ip), detail::string()},
    {"ts", offsetof(Apikey, ts), detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable apikey_table = detail::table_of<Apikey>("Apikey", apikey_fields);

constexpr detail::ListTable list_of_string = detail::list_of<std::string>(detail::string());

constexpr detail::Field create_apikey_request_fields[] = {
    {"subAcct", offsetof(CreateApikeyRequest, subAcct), detail::string(detail::Holder::required)},
    {"label", offsetof(CreateApikeyRequest, label), detail::string(detail::Holder::required)},
    {"passphrase", offsetof(CreateApikeyRequest, passphrase), detail::secret(detail::Holder::required)},
    {"perm", offsetof(CreateApikeyRequest, perm), detail::enumeration(perm_table)},
    {"ip", offsetof(CreateApikeyRequest, ip), detail::joined_list(list_of_string)},
};
constexpr detail::Bounds create_apikey_request_bounds[] = {
    {.field = 0, .shortest = 6, .longest = 20},
    {.field = 4, .maximum = "20"},
};
constexpr detail::ObjectTable create_apikey_request_table =
    detail::table_of<CreateApikeyRequest>(
        "CreateApikeyRequest", create_apikey_request_fields, false, create_apikey_request_bounds);

constexpr detail::Field create_apikey_fields[] = {
    {"subAcct", offsetof(CreateApikey, subAcct), detail::string()},
    {"label", offsetof(CreateApikey, label), detail::string()},
    {"apiKey", offsetof(CreateApikey, apiKey), detail::string()},
    {"secretKey", offsetof(CreateApikey, secretKey), detail::secret()},
    {"passphrase", offsetof(CreateApikey, passphrase), detail::secret()},
    {"perm", offsetof(CreateApikey, perm), detail::string()},
    {"ip", offsetof(CreateApikey, ip), detail::string()},
    {"ts", offsetof(CreateApikey, ts), detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable create_apikey_table =
    detail::table_of<CreateApikey>("CreateApikey", create_apikey_fields);

constexpr detail::Field create_subaccount_request_fields[] = {
    {"subAcct", offsetof(CreateSubaccountRequest, subAcct), detail::string(detail::Holder::required)},
    {"type", offsetof(CreateSubaccountRequest, type),
     detail::enumeration(okx::account_type_table, detail::Holder::required)},
    {"label", offsetof(CreateSubaccountRequest, label), detail::string(detail::Holder::optional)},
    {"pwd", offsetof(CreateSubaccountRequest, pwd), detail::string(detail::Holder::optional)},
};
constexpr detail::ObjectTable create_subaccount_request_table =
    detail::table_of<CreateSubaccountRequest>("CreateSubaccountRequest", create_subaccount_request_fields);

constexpr detail::Field create_subaccount_fields[] = {
    {"subAcct", offsetof(CreateSubaccount, subAcct), detail::string()},
    {"label", offsetof(CreateSubaccount, label), detail::string()},
    {"uid", offsetof(CreateSubaccount, uid), detail::string()},
    {"ts", offsetof(CreateSubaccount, ts), detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable create_subaccount_table =
    detail::table_of<CreateSubaccount>("CreateSubaccount", create_subaccount_fields);

constexpr detail::Field delete_apikey_request_fields[] = {
    {"subAcct", offsetof(DeleteApikeyRequest, subAcct), detail::string(detail::Holder::required)},
    {"apiKey", offsetof(DeleteApikeyRequest, apiKey), detail::string(detail::Holder::required)},
};
constexpr detail::ObjectTable delete_apikey_request_table =
    detail::table_of<DeleteApikeyRequest>("DeleteApikeyRequest", delete_apikey_request_fields);

constexpr detail::Field delete_apikey_fields[] = {
    {"subAcct", offsetof(DeleteApikey, subAcct), detail::string()},
};
constexpr detail::ObjectTable delete_apikey_table =
    detail::table_of<DeleteApikey>("DeleteApikey", delete_apikey_fields);

constexpr detail::Field list_request_fields[] = {
    {"enable", offsetof(ListRequest, enable), detail::boolean(detail::Holder::optional, detail::Wire::text),
     detail::In::query},
    {"subAcct", offsetof(ListRequest, subAcct), detail::string(detail::Holder::optional), detail::In::query},
    {"after", offsetof(ListRequest, after), detail::timestamp(detail::TimeUnit::milliseconds), detail::In::query},
    {"before", offsetof(ListRequest, before), detail::timestamp(detail::TimeUnit::milliseconds), detail::In::query},
    {"limit", offsetof(ListRequest, limit), detail::integer(detail::Holder::optional, detail::Wire::text),
     detail::In::query},
};
constexpr detail::Bounds list_request_bounds[] = {{.field = 4, .maximum = "100"}};
constexpr detail::ObjectTable list_request_table =
    detail::table_of<ListRequest>("ListRequest", list_request_fields, false, list_request_bounds);

constexpr detail::ListTable list_of_frozen_func =
    detail::list_of<Open<FrozenFunc>>(detail::enumeration(frozen_func_table));

constexpr detail::Field list_fields[] = {
    {"type", offsetof(List, type), detail::enumeration(okx::account_type_table)},
    {"enable", offsetof(List, enable), detail::boolean()},
    {"subAcct", offsetof(List, subAcct), detail::string()},
    {"uid", offsetof(List, uid), detail::string()},
    {"label", offsetof(List, label), detail::string()},
    {"mobile", offsetof(List, mobile), detail::string()},
    {"gAuth", offsetof(List, gAuth), detail::boolean()},
    {"frozenFunc", offsetof(List, frozenFunc), detail::list(list_of_frozen_func)},
    {"canTransOut", offsetof(List, canTransOut), detail::boolean()},
    {"ts", offsetof(List, ts), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"subAcctLv", offsetof(List, subAcctLv), detail::enumeration(sub_acct_lv_table)},
    {"firstLvSubAcct", offsetof(List, firstLvSubAcct), detail::string()},
    {"ifDma", offsetof(List, ifDma), detail::boolean()},
};
constexpr detail::ObjectTable list_table = detail::table_of<List>("List", list_fields);

constexpr detail::ListTable list_of_perm = detail::list_of<Open<Perm>>(detail::enumeration(perm_table));

constexpr detail::Field modify_apikey_request_fields[] = {
    {"subAcct", offsetof(ModifyApikeyRequest, subAcct), detail::string(detail::Holder::required)},
    {"apiKey", offsetof(ModifyApikeyRequest, apiKey), detail::string(detail::Holder::required)},
    {"label", offsetof(ModifyApikeyRequest, label), detail::string(detail::Holder::optional)},
    {"perm", offsetof(ModifyApikeyRequest, perm), detail::joined_list(list_of_perm)},
    {"ip", offsetof(ModifyApikeyRequest, ip), detail::string(detail::Holder::optional)},
};
constexpr detail::ObjectTable modify_apikey_request_table =
    detail::table_of<ModifyApikeyRequest>("ModifyApikeyRequest", modify_apikey_request_fields);

constexpr detail::Field modify_apikey_fields[] = {
    {"subAcct", offsetof(ModifyApikey, subAcct), detail::string()},
    {"apiKey", offsetof(ModifyApikey, apiKey), detail::string()},
    {"label", offsetof(ModifyApikey, label), detail::string()},
    {"perm", offsetof(ModifyApikey, perm), detail::string()},
    {"ip", offsetof(ModifyApikey, ip), detail::string()},
    {"ts", offsetof(ModifyApikey, ts), detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable modify_apikey_table =
    detail::table_of<ModifyApikey>("ModifyApikey", modify_apikey_fields);

constexpr detail::Field set_transfer_out_request_fields[] = {
    {"subAcct", offsetof(SetTransferOutRequest, subAcct),
     detail::joined_list(list_of_string, detail::Holder::required)},
    {"canTransOut", offsetof(SetTransferOutRequest, canTransOut), detail::boolean()},
};
constexpr detail::Bounds set_transfer_out_request_bounds[] = {{.field = 0, .maximum = "20"}};
constexpr detail::ObjectTable set_transfer_out_request_table =
    detail::table_of<SetTransferOutRequest>(
        "SetTransferOutRequest", set_transfer_out_request_fields, false, set_transfer_out_request_bounds);

constexpr detail::Field set_transfer_out_fields[] = {
    {"subAcct", offsetof(SetTransferOut, subAcct), detail::string()},
    {"canTransOut", offsetof(SetTransferOut, canTransOut), detail::boolean()},
};
constexpr detail::ObjectTable set_transfer_out_table =
    detail::table_of<SetTransferOut>("SetTransferOut", set_transfer_out_fields);

constexpr detail::ListTable list_of_apikey = detail::list_of<Apikey>(detail::object(apikey_table));
constexpr detail::Type apikey_reply = detail::list(list_of_apikey);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit apikey_limits[] = {{.count = 20, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation apikey_operation{
    .id = "users/subaccount.apikey",
    .method = "GET",
    .path = "/api/v5/users/subaccount/apikey",
    .auth = detail::Auth::private_,
    .limits = apikey_limits,
    .request = &apikey_request_table,
    .reply = &apikey_reply,
};

constexpr detail::ListTable list_of_create_apikey = detail::list_of<CreateApikey>(detail::object(create_apikey_table));
constexpr detail::Type create_apikey_reply = detail::list(list_of_create_apikey);
constexpr detail::Limit create_apikey_limits[] = {{.count = 1, .window_ms = 1000, .scope = per_user}};
constexpr detail::Operation create_apikey_operation{
    .id = "users/subaccount.create_apikey",
    .method = "POST",
    .path = "/api/v5/users/subaccount/apikey",
    .auth = detail::Auth::private_,
    .limits = create_apikey_limits,
    .request = &create_apikey_request_table,
    .reply = &create_apikey_reply,
};

constexpr detail::Type create_subaccount_reply = detail::sole(detail::object(create_subaccount_table));
constexpr detail::Limit create_subaccount_limits[] = {{.count = 1, .window_ms = 1000, .scope = per_user}};
constexpr detail::Operation create_subaccount_operation{
    .id = "users/subaccount.create_subaccount",
    .method = "POST",
    .path = "/api/v5/users/subaccount/create-subaccount",
    .auth = detail::Auth::private_,
    .limits = create_subaccount_limits,
    .request = &create_subaccount_request_table,
    .reply = &create_subaccount_reply,
};

constexpr detail::Type delete_apikey_reply = detail::sole(detail::object(delete_apikey_table));
constexpr detail::Limit delete_apikey_limits[] = {{.count = 1, .window_ms = 1000, .scope = per_user}};
constexpr detail::Operation delete_apikey_operation{
    .id = "users/subaccount.delete_apikey",
    .method = "POST",
    .path = "/api/v5/users/subaccount/delete-apikey",
    .auth = detail::Auth::private_,
    .limits = delete_apikey_limits,
    .request = &delete_apikey_request_table,
    .reply = &delete_apikey_reply,
};

constexpr detail::ListTable list_of_list = detail::list_of<List>(detail::object(list_table));
constexpr detail::Type list_reply = detail::list(list_of_list);
constexpr detail::Limit list_limits[] = {{.count = 20, .window_ms = 2000, .scope = per_user}};
constexpr detail::Paging list_pages{
    .by = detail::Paging::By::time,
    .usual_size = 100,
    .largest_size = 100,
    .parameter = "after",
    .against = "before",
    .limit = "limit",
    .cursor = "ts",
};
constexpr detail::Operation list_operation{
    .id = "users/subaccount.list",
    .method = "GET",
    .path = "/api/v5/users/subaccount/list",
    .auth = detail::Auth::private_,
    .limits = list_limits,
    .request = &list_request_table,
    .reply = &list_reply,
    .pages = &list_pages,
};

constexpr detail::ListTable list_of_modify_apikey = detail::list_of<ModifyApikey>(detail::object(modify_apikey_table));
constexpr detail::Type modify_apikey_reply = detail::list(list_of_modify_apikey);
constexpr detail::Limit modify_apikey_limits[] = {{.count = 1, .window_ms = 1000, .scope = per_user}};
constexpr detail::Operation modify_apikey_operation{
    .id = "users/subaccount.modify_apikey",
    .method = "POST",
    .path = "/api/v5/users/subaccount/modify-apikey",
    .auth = detail::Auth::private_,
    .limits = modify_apikey_limits,
    .request = &modify_apikey_request_table,
    .reply = &modify_apikey_reply,
};

constexpr detail::ListTable list_of_set_transfer_out =
    detail::list_of<SetTransferOut>(detail::object(set_transfer_out_table));
constexpr detail::Type set_transfer_out_reply = detail::list(list_of_set_transfer_out);
constexpr detail::Limit set_transfer_out_limits[] = {{.count = 1, .window_ms = 1000, .scope = per_user}};
constexpr detail::Operation set_transfer_out_operation{
    .id = "users/subaccount.set_transfer_out",
    .method = "POST",
    .path = "/api/v5/users/subaccount/set-transfer-out",
    .auth = detail::Auth::private_,
    .limits = set_transfer_out_limits,
    .request = &set_transfer_out_request_table,
    .reply = &set_transfer_out_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<Vector<Apikey>> Api::apikey(ApikeyRequest request) const {
    return {core_, apikey_operation, &request};
}

Call<Vector<CreateApikey>> Api::create_apikey(CreateApikeyRequest request) const {
    return {core_, create_apikey_operation, &request};
}

Call<CreateSubaccount> Api::create_subaccount(CreateSubaccountRequest request) const {
    return {core_, create_subaccount_operation, &request};
}

Call<DeleteApikey> Api::delete_apikey(DeleteApikeyRequest request) const {
    return {core_, delete_apikey_operation, &request};
}

PagedCall<Vector<List>> Api::list(ListRequest request) const {
    return {core_, list_operation, &request};
}

Call<Vector<ModifyApikey>> Api::modify_apikey(ModifyApikeyRequest request) const {
    return {core_, modify_apikey_operation, &request};
}

Call<Vector<SetTransferOut>> Api::set_transfer_out(SetTransferOutRequest request) const {
    return {core_, set_transfer_out_operation, &request};
}

const detail::EnumTable& exbind_table(Perm) { return perm_table; }
const detail::EnumTable& exbind_table(FrozenFunc) { return frozen_func_table; }
const detail::EnumTable& exbind_table(SubAcctLv) { return sub_acct_lv_table; }
const detail::ObjectTable& exbind_table(const ApikeyRequest*) { return apikey_request_table; }
const detail::ObjectTable& exbind_table(const Apikey*) { return apikey_table; }
const detail::ObjectTable& exbind_table(const CreateApikeyRequest*) { return create_apikey_request_table; }
const detail::ObjectTable& exbind_table(const CreateApikey*) { return create_apikey_table; }
const detail::ObjectTable& exbind_table(const CreateSubaccountRequest*) { return create_subaccount_request_table; }
const detail::ObjectTable& exbind_table(const CreateSubaccount*) { return create_subaccount_table; }
const detail::ObjectTable& exbind_table(const DeleteApikeyRequest*) { return delete_apikey_request_table; }
const detail::ObjectTable& exbind_table(const DeleteApikey*) { return delete_apikey_table; }
const detail::ObjectTable& exbind_table(const ListRequest*) { return list_request_table; }
const detail::ObjectTable& exbind_table(const List*) { return list_table; }
const detail::ObjectTable& exbind_table(const ModifyApikeyRequest*) { return modify_apikey_request_table; }
const detail::ObjectTable& exbind_table(const ModifyApikey*) { return modify_apikey_table; }
const detail::ObjectTable& exbind_table(const SetTransferOutRequest*) { return set_transfer_out_request_table; }
const detail::ObjectTable& exbind_table(const SetTransferOut*) { return set_transfer_out_table; }

}  // namespace exbind::okx::users::subaccount
