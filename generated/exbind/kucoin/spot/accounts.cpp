// Generated from specs/kucoin/spot/accounts.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/accounts.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin {
extern const detail::EnumTable account_type_table;
extern const detail::EnumTable accounts_to_table;
extern const detail::EnumTable biz_type_table;
extern const detail::EnumTable direction_table;
extern const detail::EnumTable from_account_type_table;
extern const detail::EnumTable nd_direction_table;
extern const detail::EnumTable to_account_type_table;
extern const detail::EnumTable transfer_list_type_table;
}  // namespace exbind::kucoin

namespace exbind::inline v0_1::kucoin::spot::accounts {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view type_values[] = {"main", "trade", "option"};
constexpr detail::EnumTable type_table{"Type", type_values};

constexpr std::string_view from_values[] = {
    "main", "trade", "margin", "isolated", "margin_v2", "isolated_v2", "option",
};
constexpr detail::EnumTable from_table{"From", from_values};

constexpr std::string_view sub_account_type_values[] = {"MAIN", "TRADE", "MARGIN", "CONTRACT"};
constexpr detail::EnumTable sub_account_type_table{"SubAccountType", sub_account_type_values};

constexpr std::string_view flex_transfer_type_values[] = {"INTERNAL", "PARENT_TO_SUB", "SUB_TO_PARENT"};
constexpr detail::EnumTable flex_transfer_type_table{"FlexTransferType", flex_transfer_type_values};

constexpr detail::Field account_list_spot_request_fields[] = {
    {"currency", offsetof(AccountListSpotRequest, currency), detail::string(detail::Holder::optional),
     detail::In::query},
    {"type", offsetof(AccountListSpotRequest, type), detail::enumeration(type_table), detail::In::query},
};
constexpr detail::ObjectTable account_list_spot_request_table =
    detail::table_of<AccountListSpotRequest>("AccountListSpotRequest", account_list_spot_request_fields);

constexpr detail::Field account_list_spot_fields[] = {
    {"id", offsetof(AccountListSpot, id), detail::string()},
    {"currency", offsetof(AccountListSpot, currency), detail::string()},
    {"type", offsetof(AccountListSpot, type), detail::enumeration(type_table)},
    {"balance", offsetof(AccountListSpot, balance), detail::decimal()},
    {"available", offsetof(AccountListSpot, available), detail::decimal()},
    {"holds", offsetof(AccountListSpot, holds), detail::decimal()},
};
constexpr detail::ObjectTable account_list_spot_table =
    detail::table_of<AccountListSpot>("AccountListSpot", account_list_spot_fields);

constexpr detail::Field account_ledgers_spot_margin_request_fields[] = {
    {"currency", offsetof(AccountLedgersSpotMarginRequest, currency), detail::string(detail::Holder::optional),
     detail::In::query},
    {"direction", offsetof(AccountLedgersSpotMarginRequest, direction), detail::enumeration(kucoin::direction_table),
     detail::In::query},
    {"bizType", offsetof(AccountLedgersSpotMarginRequest, bizType), detail::enumeration(kucoin::biz_type_table),
     detail::In::query},
    {"startAt", offsetof(AccountLedgersSpotMarginRequest, startAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"endAt", offsetof(AccountLedgersSpotMarginRequest, endAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"currentPage", offsetof(AccountLedgersSpotMarginRequest, currentPage), detail::integer(), detail::In::query},
    {"pageSize", offsetof(AccountLedgersSpotMarginRequest, pageSize), detail::integer(), detail::In::query},
};
constexpr detail::Bounds account_ledgers_spot_margin_request_bounds[] = {
    {.field = 6, .minimum = "10", .maximum = "500"},
};
constexpr detail::ObjectTable account_ledgers_spot_margin_request_table =
    detail::table_of<AccountLedgersSpotMarginRequest>(
        "AccountLedgersSpotMarginRequest", account_ledgers_spot_margin_request_fields, false,
        account_ledgers_spot_margin_request_bounds);

constexpr detail::Field account_ledgers_spot_margin_items_fields[] = {
    {"id", offsetof(AccountLedgersSpotMarginItems, id), detail::string()},
    {"currency", offsetof(AccountLedgersSpotMarginItems, currency), detail::string()},
    {"amount", offsetof(AccountLedgersSpotMarginItems, amount), detail::decimal()},
    {"fee", offsetof(AccountLedgersSpotMarginItems, fee), detail::decimal()},
    {"balance", offsetof(AccountLedgersSpotMarginItems, balance), detail::decimal()},
    {"accountType", offsetof(AccountLedgersSpotMarginItems, accountType),
     detail::enumeration(kucoin::account_type_table)},
    {"bizType", offsetof(AccountLedgersSpotMarginItems, bizType), detail::enumeration(kucoin::biz_type_table)},
    {"direction", offsetof(AccountLedgersSpotMarginItems, direction), detail::enumeration(kucoin::direction_table)},
    {"createdAt", offsetof(AccountLedgersSpotMarginItems, createdAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"context", offsetof(AccountLedgersSpotMarginItems, context), detail::string()},
};
constexpr detail::ObjectTable account_ledgers_spot_margin_items_table =
    detail::table_of<AccountLedgersSpotMarginItems>(
        "AccountLedgersSpotMarginItems", account_ledgers_spot_margin_items_fields);

constexpr detail::ListTable list_of_account_ledgers_spot_margin_items =
    detail::list_of<AccountLedgersSpotMarginItems>(detail::object(account_ledgers_spot_margin_items_table));

constexpr detail::Field account_ledgers_spot_margin_fields[] = {
    {"currentPage", offsetof(AccountLedgersSpotMargin, currentPage), detail::integer()},
    {"pageSize", offsetof(AccountLedgersSpotMargin, pageSize), detail::integer()},
    {"totalNum", offsetof(AccountLedgersSpotMargin, totalNum), detail::integer()},
    {"totalPage", offsetof(AccountLedgersSpotMargin, totalPage), detail::integer()},
    {"items", offsetof(AccountLedgersSpotMargin, items), detail::list(list_of_account_ledgers_spot_margin_items)},
};
constexpr detail::ObjectTable account_ledgers_spot_margin_table =
    detail::table_of<AccountLedgersSpotMargin>("AccountLedgersSpotMargin", account_ledgers_spot_margin_fields);

constexpr detail::Field transfer_quotas_request_fields[] = {
    {"currency", offsetof(TransferQuotasRequest, currency), detail::string(detail::Holder::required),
     detail::In::query},
    {"type", offsetof(TransferQuotasRequest, type),
     detail::enumeration(kucoin::transfer_list_type_table, detail::Holder::required), detail::In::query},
    {"tag", offsetof(TransferQuotasRequest, tag), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable transfer_quotas_request_table =
    detail::table_of<TransferQuotasRequest>("TransferQuotasRequest", transfer_quotas_request_fields);

constexpr detail::Field transfer_quotas_fields[] = {
    {"currency", offsetof(TransferQuotas, currency), detail::string()},
    {"balance", offsetof(TransferQuotas, balance), detail::decimal()},
    {"available", offsetof(TransferQuotas, available), detail::decimal()},
    {"holds", offsetof(TransferQuotas, holds), detail::decimal()},
    {"transferable", offsetof(TransferQuotas, transferable), detail::decimal()},
};
constexpr detail::ObjectTable transfer_quotas_table =
    detail::table_of<TransferQuotas>("TransferQuotas", transfer_quotas_fields);

constexpr detail::Field account_detail_spot_request_fields[] = {
    {"accountId", offsetof(AccountDetailSpotRequest, accountId), detail::string(detail::Holder::required),
     detail::In::path},
};
constexpr detail::ObjectTable account_detail_spot_request_table =
    detail::table_of<AccountDetailSpotRequest>("AccountDetailSpotRequest", account_detail_spot_request_fields);

constexpr detail::Field account_detail_spot_fields[] = {
    {"currency", offsetof(AccountDetailSpot, currency), detail::string()},
    {"balance", offsetof(AccountDetailSpot, balance), detail::decimal()},
    {"available", offsetof(AccountDetailSpot, available), detail::decimal()},
    {"holds", offsetof(AccountDetailSpot, holds), detail::decimal()},
};
constexpr detail::ObjectTable account_detail_spot_table =
    detail::table_of<AccountDetailSpot>("AccountDetailSpot", account_detail_spot_fields);

constexpr detail::Field internal_transfer_request_fields[] = {
    {"clientOid", offsetof(InternalTransferRequest, clientOid), detail::string(detail::Holder::required)},
    {"currency", offsetof(InternalTransferRequest, currency), detail::string(detail::Holder::required)},
    {"amount", offsetof(InternalTransferRequest, amount), detail::decimal(detail::Holder::required)},
    {"to", offsetof(InternalTransferRequest, to),
     detail::enumeration(kucoin::accounts_to_table, detail::Holder::required)},
    {"fromTag", offsetof(InternalTransferRequest, fromTag), detail::string(detail::Holder::optional)},
    {"toTag", offsetof(InternalTransferRequest, toTag), detail::string(detail::Holder::optional)},
    {"from", offsetof(InternalTransferRequest, from), detail::enumeration(from_table, detail::Holder::required)},
};
constexpr detail::ObjectTable internal_transfer_request_table =
    detail::table_of<InternalTransferRequest>("InternalTransferRequest", internal_transfer_request_fields);

constexpr detail::Field internal_transfer_fields[] = {
    {"orderId", offsetof(InternalTransfer, orderId), detail::string()},
};
constexpr detail::ObjectTable internal_transfer_table =
    detail::table_of<InternalTransfer>("InternalTransfer", internal_transfer_fields);

constexpr detail::Field sub_account_transfer_request_fields[] = {
    {"clientOid", offsetof(SubAccountTransferRequest, clientOid), detail::string(detail::Holder::required)},
    {"currency", offsetof(SubAccountTransferRequest, currency), detail::string(detail::Holder::required)},
    {"amount", offsetof(SubAccountTransferRequest, amount), detail::decimal(detail::Holder::required)},
    {"direction", offsetof(SubAccountTransferRequest, direction),
     detail::enumeration(kucoin::nd_direction_table, detail::Holder::required)},
    {"accountType", offsetof(SubAccountTransferRequest, accountType), detail::enumeration(kucoin::account_type_table)},
    {"subAccountType", offsetof(SubAccountTransferRequest, subAccountType),
     detail::enumeration(sub_account_type_table)},
    {"subUserId", offsetof(SubAccountTransferRequest, subUserId), detail::string(detail::Holder::optional)},
    {"tag", offsetof(SubAccountTransferRequest, tag), detail::string(detail::Holder::optional)},
    {"subTag", offsetof(SubAccountTransferRequest, subTag), detail::string(detail::Holder::required)},
};
constexpr detail::Bounds sub_account_transfer_request_bounds[] = {
    {.field = 7, .longest = 20},
    {.field = 8, .longest = 20},
};
constexpr detail::ObjectTable sub_account_transfer_request_table =
    detail::table_of<SubAccountTransferRequest>(
        "SubAccountTransferRequest", sub_account_transfer_request_fields, false, sub_account_transfer_request_bounds);

constexpr detail::Field sub_account_transfer_fields[] = {
    {"orderId", offsetof(SubAccountTransfer, orderId), detail::string()},
};
constexpr detail::ObjectTable sub_account_transfer_table =
    detail::table_of<SubAccountTransfer>("SubAccountTransfer", sub_account_transfer_fields);

constexpr detail::Field flex_transfer_request_fields[] = {
    {"clientOid", offsetof(FlexTransferRequest, clientOid), detail::string(detail::Holder::required)},
    {"currency", offsetof(FlexTransferRequest, currency), detail::string(detail::Holder::required)},
    {"amount", offsetof(FlexTransferRequest, amount), detail::decimal(detail::Holder::required)},
    {"fromUserId", offsetof(FlexTransferRequest, fromUserId), detail::string(detail::Holder::optional)},
    {"fromAccountType", offsetof(FlexTransferRequest, fromAccountType),
     detail::enumeration(kucoin::from_account_type_table, detail::Holder::required)},
    {"fromAccountTag", offsetof(FlexTransferRequest, fromAccountTag), detail::string(detail::Holder::optional)},
    {"type", offsetof(FlexTransferRequest, type),
     detail::enumeration(flex_transfer_type_table, detail::Holder::required)},
    {"toUserId", offsetof(FlexTransferRequest, toUserId), detail::string(detail::Holder::optional)},
    {"toAccountType", offsetof(FlexTransferRequest, toAccountType),
     detail::enumeration(kucoin::to_account_type_table, detail::Holder::required)},
    {"toAccountTag", offsetof(FlexTransferRequest, toAccountTag), detail::string(detail::Holder::optional)},
};
constexpr detail::ObjectTable flex_transfer_request_table =
    detail::table_of<FlexTransferRequest>("FlexTransferRequest", flex_transfer_request_fields);

constexpr detail::Field flex_transfer_fields[] = {
    {"orderId", offsetof(FlexTransfer, orderId), detail::string()},
};
constexpr detail::ObjectTable flex_transfer_table =
    detail::table_of<FlexTransfer>("FlexTransfer", flex_transfer_fields);

constexpr detail::ListTable list_of_account_list_spot =
    detail::list_of<AccountListSpot>(detail::object(account_list_spot_table));
constexpr detail::Type account_list_spot_reply = detail::list(list_of_account_list_spot);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit account_list_spot_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_user, .pool = "Management", .weight = 5},
};
constexpr detail::Operation account_list_spot_operation{
    .id = "spot/accounts.account_list_spot",
    .method = "GET",
    .path = "/api/v1/accounts",
    .auth = detail::Auth::private_,
    .limits = account_list_spot_limits,
    .request = &account_list_spot_request_table,
    .reply = &account_list_spot_reply,
};

constexpr detail::Type account_ledgers_spot_margin_reply = detail::object(account_ledgers_spot_margin_table);
constexpr detail::Limit account_ledgers_spot_margin_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_user, .pool = "Management", .weight = 2},
};
constexpr detail::Paging account_ledgers_spot_margin_pages{
    .by = detail::Paging::By::number,
    .usual_size = 50,
    .largest_size = 500,
    .parameter = "currentPage",
    .limit = "pageSize",
    .rows = "items",
    .current = "currentPage",
    .total_pages = "totalPage",
};
constexpr detail::Operation account_ledgers_spot_margin_operation{
    .id = "spot/accounts.account_ledgers_spot_margin",
    .method = "GET",
    .path = "/api/v1/accounts/ledgers",
    .auth = detail::Auth::private_,
    .limits = account_ledgers_spot_margin_limits,
    .request = &account_ledgers_spot_margin_request_table,
    .reply = &account_ledgers_spot_margin_reply,
    .pages = &account_ledgers_spot_margin_pages,
};

constexpr detail::Type transfer_quotas_reply = detail::object(transfer_quotas_table);
constexpr detail::Limit transfer_quotas_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_user, .pool = "Management", .weight = 20},
};
constexpr detail::Operation transfer_quotas_operation{
    .id = "spot/accounts.transfer_quotas",
    .method = "GET",
    .path = "/api/v1/accounts/transferable",
    .auth = detail::Auth::private_,
    .limits = transfer_quotas_limits,
    .request = &transfer_quotas_request_table,
    .reply = &transfer_quotas_reply,
};

constexpr detail::Type account_detail_spot_reply = detail::object(account_detail_spot_table);
constexpr detail::Limit account_detail_spot_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_user, .pool = "Management", .weight = 5},
};
constexpr detail::Operation account_detail_spot_operation{
    .id = "spot/accounts.account_detail_spot",
    .method = "GET",
    .path = "/api/v1/accounts/{accountId}",
    .auth = detail::Auth::private_,
    .limits = account_detail_spot_limits,
    .request = &account_detail_spot_request_table,
    .reply = &account_detail_spot_reply,
};

constexpr detail::Type internal_transfer_reply = detail::object(internal_transfer_table);
constexpr detail::Limit internal_transfer_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_user, .pool = "Management", .weight = 10},
};
constexpr detail::Operation internal_transfer_operation{
    .id = "spot/accounts.internal_transfer",
    .method = "POST",
    .path = "/api/v2/accounts/inner-transfer",
    .auth = detail::Auth::private_,
    .limits = internal_transfer_limits,
    .request = &internal_transfer_request_table,
    .reply = &internal_transfer_reply,
};

constexpr detail::Type sub_account_transfer_reply = detail::object(sub_account_transfer_table);
constexpr detail::Limit sub_account_transfer_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_user, .pool = "Management", .weight = 30},
};
constexpr detail::Operation sub_account_transfer_operation{
    .id = "spot/accounts.sub_account_transfer",
    .method = "POST",
    .path = "/api/v2/accounts/sub-transfer",
    .auth = detail::Auth::private_,
    .limits = sub_account_transfer_limits,
    .request = &sub_account_transfer_request_table,
    .reply = &sub_account_transfer_reply,
};

constexpr detail::Type flex_transfer_reply = detail::object(flex_transfer_table);
constexpr detail::Limit flex_transfer_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_user, .pool = "Management", .weight = 4},
};
constexpr detail::Operation flex_transfer_operation{
    .id = "spot/accounts.flex_transfer",
    .method = "POST",
    .path = "/api/v3/accounts/universal-transfer",
    .auth = detail::Auth::private_,
    .limits = flex_transfer_limits,
    .request = &flex_transfer_request_table,
    .reply = &flex_transfer_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<Vector<AccountListSpot>> Api::account_list_spot(AccountListSpotRequest request) const {
    return {core_, account_list_spot_operation, &request};
}

PagedCall<AccountLedgersSpotMargin> Api::account_ledgers_spot_margin(AccountLedgersSpotMarginRequest request) const {
    return {core_, account_ledgers_spot_margin_operation, &request};
}

Call<TransferQuotas> Api::transfer_quotas(TransferQuotasRequest request) const {
    return {core_, transfer_quotas_operation, &request};
}

Call<AccountDetailSpot> Api::account_detail_spot(AccountDetailSpotRequest request) const {
    return {core_, account_detail_spot_operation, &request};
}

Call<InternalTransfer> Api::internal_transfer(InternalTransferRequest request) const {
    return {core_, internal_transfer_operation, &request};
}

Call<SubAccountTransfer> Api::sub_account_transfer(SubAccountTransferRequest request) const {
    return {core_, sub_account_transfer_operation, &request};
}

Call<FlexTransfer> Api::flex_transfer(FlexTransferRequest request) const {
    return {core_, flex_transfer_operation, &request};
}

const detail::EnumTable& exbind_table(Type) { return type_table; }
const detail::EnumTable& exbind_table(From) { return from_table; }
const detail::EnumTable& exbind_table(SubAccountType) { return sub_account_type_table; }
const detail::EnumTable& exbind_table(FlexTransferType) { return flex_transfer_type_table; }
const detail::ObjectTable& exbind_table(const AccountListSpotRequest*) { return account_list_spot_request_table; }
const detail::ObjectTable& exbind_table(const AccountListSpot*) { return account_list_spot_table; }
const detail::ObjectTable& exbind_table(const AccountLedgersSpotMarginRequest*) {
    return account_ledgers_spot_margin_request_table;
}
const detail::ObjectTable& exbind_table(const AccountLedgersSpotMarginItems*) {
    return account_ledgers_spot_margin_items_table;
}
const detail::ObjectTable& exbind_table(const AccountLedgersSpotMargin*) { return account_ledgers_spot_margin_table; }
const detail::ObjectTable& exbind_table(const TransferQuotasRequest*) { return transfer_quotas_request_table; }
const detail::ObjectTable& exbind_table(const TransferQuotas*) { return transfer_quotas_table; }
const detail::ObjectTable& exbind_table(const AccountDetailSpotRequest*) { return account_detail_spot_request_table; }
const detail::ObjectTable& exbind_table(const AccountDetailSpot*) { return account_detail_spot_table; }
const detail::ObjectTable& exbind_table(const InternalTransferRequest*) { return internal_transfer_request_table; }
const detail::ObjectTable& exbind_table(const InternalTransfer*) { return internal_transfer_table; }
const detail::ObjectTable& exbind_table(const SubAccountTransferRequest*) { return sub_account_transfer_request_table; }
const detail::ObjectTable& exbind_table(const SubAccountTransfer*) { return sub_account_transfer_table; }
const detail::ObjectTable& exbind_table(const FlexTransferRequest*) { return flex_transfer_request_table; }
const detail::ObjectTable& exbind_table(const FlexTransfer*) { return flex_transfer_table; }

}  // namespace exbind::kucoin::spot::accounts
