// Generated from specs/bybit/asset/transfer.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/asset/transfer.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit {
extern const detail::EnumTable account_type_table;
}  // namespace exbind::bybit

namespace exbind::inline v0_1::bybit::asset::transfer {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view status_values[] = {"STATUS_UNKNOWN", "SUCCESS", "PENDING", "FAILED"};
constexpr detail::EnumTable status_table{"Status", status_values};

constexpr std::string_view query_asset_info_status_values[] = {"ACCOUNT_STATUS_NORMAL", "ACCOUNT_STATUS_UNSPECIFIED"};
constexpr detail::EnumTable query_asset_info_status_table{"QueryAssetInfoStatus", query_asset_info_status_values};

constexpr detail::Field create_internal_transfer_request_fields[] = {
    {"transferId", offsetof(CreateInternalTransferRequest, transferId), detail::string(detail::Holder::required)},
    {"coin", offsetof(CreateInternalTransferRequest, coin), detail::string(detail::Holder::required)},
    {"amount", offsetof(CreateInternalTransferRequest, amount), detail::decimal(detail::Holder::required)},
    {"fromAccountType", offsetof(CreateInternalTransferRequest, fromAccountType),
     detail::enumeration(bybit::account_type_table, detail::Holder::required)},
    {"toAccountType", offsetof(CreateInternalTransferRequest, toAccountType),
     detail::enumeration(bybit::account_type_table, detail::Holder::required)},
};
constexpr detail::ObjectTable create_internal_transfer_request_table =
    detail::table_of<CreateInternalTransferRequest>(
        "CreateInternalTransferRequest", create_internal_transfer_request_fields);

constexpr detail::Field create_internal_transfer_fields[] = {
    {"transferId", offsetof(CreateInternalTransfer, transferId), detail::string()},
    {"status", offsetof(CreateInternalTransfer, status), detail::enumeration(status_table)},
};
constexpr detail::ObjectTable create_internal_transfer_table =
    detail::table_of<CreateInternalTransfer>("CreateInternalTransfer", create_internal_transfer_fields);

constexpr detail::Field query_account_coin_balance_request_fields[] = {
    {"memberId", offsetof(QueryAccountCoinBalanceRequest, memberId), detail::string(detail::Holder::optional),
     detail::In::query},
    {"toMemberId", offsetof(QueryAccountCoinBalanceRequest, toMemberId), detail::string(detail::Holder::optional),
     detail::In::query},
    {"accountType", offsetof(QueryAccountCoinBalanceRequest, accountType),
     detail::enumeration(bybit::account_type_table, detail::Holder::required), detail::In::query},
    {"toAccountType", offsetof(QueryAccountCoinBalanceRequest, toAccountType),
     detail::enumeration(bybit::account_type_table), detail::In::query},
    {"coin", offsetof(QueryAccountCoinBalanceRequest, coin), detail::string(detail::Holder::required),
     detail::In::query},
    {"withBonus", offsetof(QueryAccountCoinBalanceRequest, withBonus), detail::integer(), detail::In::query},
    {"withTransferSafeAmount", offsetof(QueryAccountCoinBalanceRequest, withTransferSafeAmount), detail::integer(),
     detail::In::query},
    {"withLtvTransferSafeAmount", offsetof(QueryAccountCoinBalanceRequest, withLtvTransferSafeAmount),
     detail::integer(), detail::In::query},
};
constexpr detail::ObjectTable query_account_coin_balance_request_table =
    detail::table_of<QueryAccountCoinBalanceRequest>(
        "QueryAccountCoinBalanceRequest", query_account_coin_balance_request_fields);

constexpr detail::Field query_account_coin_balance_balance_fields[] = {
    {"coin", offsetof(QueryAccountCoinBalanceBalance, coin), detail::string()},
    {"walletBalance", offsetof(QueryAccountCoinBalanceBalance, walletBalance), detail::decimal()},
    {"transferBalance", offsetof(QueryAccountCoinBalanceBalance, transferBalance), detail::decimal()},
    {"bonus", offsetof(QueryAccountCoinBalanceBalance, bonus), detail::decimal()},
    {"transferSafeAmount", offsetof(QueryAccountCoinBalanceBalance, transferSafeAmount), detail::decimal()},
    {"ltvTransferSafeAmount", offsetof(QueryAccountCoinBalanceBalance, ltvTransferSafeAmount), detail::decimal()},
};
constexpr detail::ObjectTable query_account_coin_balance_balance_table =
    detail::table_of<QueryAccountCoinBalanceBalance>(
        "QueryAccountCoinBalanceBalance", query_account_coin_balance_balance_fields);

constexpr detail::Field query_account_coin_balance_fields[] = {
    {"accountType", offsetof(QueryAccountCoinBalance, accountType), detail::enumeration(bybit::account_type_table)},
    {"bizType", offsetof(QueryAccountCoinBalance, bizType), detail::integer()},
    {"accountId", offsetof(QueryAccountCoinBalance, accountId), detail::string()},
    {"memberId", offsetof(QueryAccountCoinBalance, memberId), detail::string()},
    {"balance", offsetof(QueryAccountCoinBalance, balance), detail::object(query_account_coin_balance_balance_table)},
};
constexpr detail::ObjectTable query_account_coin_balance_table =
    detail::table_of<QueryAccountCoinBalance>("QueryAccountCoinBalance", query_account_coin_balance_fields);

constexpr detail::ListTable list_of_string = detail::list_of<std::string>(detail::string());

constexpr detail::Field query_account_coins_balance_request_fields[] = {
    {"memberId", offsetof(QueryAccountCoinsBalanceRequest, memberId), detail::string(detail::Holder::optional),
     detail::In::query},
    {"accountType", offsetof(QueryAccountCoinsBalanceRequest, accountType),
     detail::enumeration(bybit::account_type_table, detail::Holder::required), detail::In::query},
    {"coin", offsetof(QueryAccountCoinsBalanceRequest, coin), detail::list(list_of_string), detail::In::query},
    {"withBonus", offsetof(QueryAccountCoinsBalanceRequest, withBonus), detail::integer(), detail::In::query},
};
constexpr detail::ObjectTable query_account_coins_balance_request_table =
    detail::table_of<QueryAccountCoinsBalanceRequest>(
        "QueryAccountCoinsBalanceRequest", query_account_coins_balance_request_fields);

constexpr detail::Field query_account_coins_balance_balance_fields[] = {
    {"coin", offsetof(QueryAccountCoinsBalanceBalance, coin), detail::string()},
    {"walletBalance", offsetof(QueryAccountCoinsBalanceBalance, walletBalance), detail::decimal()},
    {"transferBalance", offsetof(QueryAccountCoinsBalanceBalance, transferBalance), detail::decimal()},
    {"bonus", offsetof(QueryAccountCoinsBalanceBalance, bonus), detail::string()},
};
constexpr detail::ObjectTable query_account_coins_balance_balance_table =
    detail::table_of<QueryAccountCoinsBalanceBalance>(
        "QueryAccountCoinsBalanceBalance", query_account_coins_balance_balance_fields);

constexpr detail::ListTable list_of_query_account_coins_balance_balance =
    detail::list_of<QueryAccountCoinsBalanceBalance>(detail::object(query_account_coins_balance_balance_table));

constexpr detail::Field query_account_coins_balance_fields[] = {
    {"accountType", offsetof(QueryAccountCoinsBalance, accountType), detail::enumeration(bybit::account_type_table)},
    {"memberId", offsetof(QueryAccountCoinsBalance, memberId), detail::string()},
    {"balance", offsetof(QueryAccountCoinsBalance, balance), detail::list(list_of_query_account_coins_balance_balance)},
};
constexpr detail::ObjectTable query_account_coins_balance_table =
    detail::table_of<QueryAccountCoinsBalance>("QueryAccountCoinsBalance", query_account_coins_balance_fields);

constexpr detail::Field query_asset_info_request_fields[] = {
    {"accountType", offsetof(QueryAssetInfoRequest, accountType),
     detail::enumeration(bybit::account_type_table, detail::Holder::required), detail::In::query},
    {"coin", offsetof(QueryAssetInfoRequest, coin), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable query_asset_info_request_table =
    detail::table_of<QueryAssetInfoRequest>("QueryAssetInfoRequest", query_asset_info_request_fields);

constexpr detail::Field query_asset_info_spot_assets_fields[] = {
    {"coin", offsetof(QueryAssetInfoSpotAssets, coin), detail::string()},
    {"frozen", offsetof(QueryAssetInfoSpotAssets, frozen), detail::decimal()},
    {"free", offsetof(QueryAssetInfoSpotAssets, free), detail::decimal()},
    {"withdraw", offsetof(QueryAssetInfoSpotAssets, withdraw), detail::decimal()},
};
constexpr detail::ObjectTable query_asset_info_spot_assets_table =
    detail::table_of<QueryAssetInfoSpotAssets>("QueryAssetInfoSpotAssets", query_asset_info_spot_assets_fields);

constexpr detail::ListTable list_of_query_asset_info_spot_assets =
    detail::list_of<QueryAssetInfoSpotAssets>(detail::object(query_asset_info_spot_assets_table));

constexpr detail::Field query_asset_info_spot_fields[] = {
    {"status", offsetof(QueryAssetInfoSpot, status), detail::enumeration(query_asset_info_status_table)},
    {"assets", offsetof(QueryAssetInfoSpot, assets), detail::list(list_of_query_asset_info_spot_assets)},
};
constexpr detail::ObjectTable query_asset_info_spot_table =
    detail::table_of<QueryAssetInfoSpot>("QueryAssetInfoSpot", query_asset_info_spot_fields);

constexpr detail::Field query_asset_info_fields[] = {
    {"spot", offsetof(QueryAssetInfo, spot), detail::object(query_asset_info_spot_table)},
};
constexpr detail::ObjectTable query_asset_info_table =
    detail::table_of<QueryAssetInfo>("QueryAssetInfo", query_asset_info_fields);

constexpr detail::Field query_inter_transfer_list_request_fields[] = {
    {"transferId", offsetof(QueryInterTransferListRequest, transferId), detail::string(detail::Holder::optional),
     detail::In::query},
    {"coin", offsetof(QueryInterTransferListRequest, coin), detail::string(detail::Holder::optional),
     detail::In::query},
    {"status", offsetof(QueryInterTransferListRequest, status), detail::enumeration(status_table), detail::In::query},
    {"startTime", offsetof(QueryInterTransferListRequest, startTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"endTime", offsetof(QueryInterTransferListRequest, endTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"limit", offsetof(QueryInterTransferListRequest, limit), detail::integer(), detail::In::query},
    {"cursor", offsetof(QueryInterTransferListRequest, cursor), detail::string(detail::Holder::optional),
     detail::In::query},
};
constexpr detail::ObjectTable query_inter_transfer_list_request_table =
    detail::table_of<QueryInterTransferListRequest>(
        "QueryInterTransferListRequest", query_inter_transfer_list_request_fields);

constexpr detail::Field query_inter_transfer_list_list_fields[] = {
    {"transferId", offsetof(QueryInterTransferListList, transferId), detail::string()},
    {"coin", offsetof(QueryInterTransferListList, coin), detail::string()},
    {"amount", offsetof(QueryInterTransferListList, amount), detail::decimal()},
    {"fromAccountType", offsetof(QueryInterTransferListList, fromAccountType),
     detail::enumeration(bybit::account_type_table)},
    {"toAccountType", offsetof(QueryInterTransferListList, toAccountType),
     detail::enumeration(bybit::account_type_table)},
    {"timestamp", offsetof(QueryInterTransferListList, timestamp), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"status", offsetof(QueryInterTransferListList, status), detail::enumeration(status_table)},
};
constexpr detail::ObjectTable query_inter_transfer_list_list_table =
    detail::table_of<QueryInterTransferListList>("QueryInterTransferListList", query_inter_transfer_list_list_fields);

constexpr detail::ListTable list_of_query_inter_transfer_list_list =
    detail::list_of<QueryInterTransferListList>(detail::object(query_inter_transfer_list_list_table));

constexpr detail::Field query_inter_transfer_list_fields[] = {
    {"list", offsetof(QueryInterTransferList, list), detail::list(list_of_query_inter_transfer_list_list)},
    {"nextPageCursor", offsetof(QueryInterTransferList, nextPageCursor), detail::string()},
};
constexpr detail::ObjectTable query_inter_transfer_list_table =
    detail::table_of<QueryInterTransferList>("QueryInterTransferList", query_inter_transfer_list_fields);

constexpr detail::Field query_sub_member_list_fields[] = {
    {"subMemberIds", offsetof(QuerySubMemberList, subMemberIds), detail::list(list_of_string)},
    {"transferableSubMemberIds", offsetof(QuerySubMemberList, transferableSubMemberIds), detail::list(list_of_string)},
};
constexpr detail::ObjectTable query_sub_member_list_table =
    detail::table_of<QuerySubMemberList>("QuerySubMemberList", query_sub_member_list_fields);

constexpr detail::Field query_transfer_coin_list_request_fields[] = {
    {"fromAccountType", offsetof(QueryTransferCoinListRequest, fromAccountType),
     detail::enumeration(bybit::account_type_table, detail::Holder::required), detail::In::query},
    {"toAccountType", offsetof(QueryTransferCoinListRequest, toAccountType),
     detail::enumeration(bybit::account_type_table, detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable query_transfer_coin_list_request_table =
    detail::table_of<QueryTransferCoinListRequest>(
        "QueryTransferCoinListRequest", query_transfer_coin_list_request_fields);

constexpr detail::Field query_transfer_coin_list_fields[] = {
    {"list", offsetof(QueryTransferCoinList, list), detail::list(list_of_string)},
};
constexpr detail::ObjectTable query_transfer_coin_list_table =
    detail::table_of<QueryTransferCoinList>("QueryTransferCoinList", query_transfer_coin_list_fields);

constexpr detail::Field query_universal_transfer_list_list_fields[] = {
    {"transferId", offsetof(QueryUniversalTransferListList, transferId), detail::string()},
    {"coin", offsetof(QueryUniversalTransferListList, coin), detail::string()},
    {"amount", offsetof(QueryUniversalTransferListList, amount), detail::decimal()},
    {"fromMemberId", offsetof(QueryUniversalTransferListList, fromMemberId), detail::string()},
    {"toMemberId", offsetof(QueryUniversalTransferListList, toMemberId), detail::string()},
    {"fromAccountType", offsetof(QueryUniversalTransferListList, fromAccountType),
     detail::enumeration(bybit::account_type_table)},
    {"toAccountType", offsetof(QueryUniversalTransferListList, toAccountType),
     detail::enumeration(bybit::account_type_table)},
    {"timestamp", offsetof(QueryUniversalTransferListList, timestamp),
     detail::timestamp(detail::TimeUnit::milliseconds)},
    {"status", offsetof(QueryUniversalTransferListList, status), detail::enumeration(status_table)},
};
constexpr detail::ObjectTable query_universal_transfer_list_list_table =
    detail::table_of<QueryUniversalTransferListList>(
        "QueryUniversalTransferListList", query_universal_transfer_list_list_fields);

constexpr detail::ListTable list_of_query_universal_transfer_list_list =
    detail::list_of<QueryUniversalTransferListList>(detail::object(query_universal_transfer_list_list_table));

constexpr detail::Field query_universal_transfer_list_fields[] = {
    {"list", offsetof(QueryUniversalTransferList, list), detail::list(list_of_query_universal_transfer_list_list)},
    {"nextPageCursor", offsetof(QueryUniversalTransferList, nextPageCursor), detail::string()},
};
constexpr detail::ObjectTable query_universal_transfer_list_table =
    detail::table_of<QueryUniversalTransferList>("QueryUniversalTransferList", query_universal_transfer_list_fields);

constexpr detail::Field save_transfer_sub_member_request_fields[] = {
    {"subMemberIds", offsetof(SaveTransferSubMemberRequest, subMemberIds),
     detail::list(list_of_string, detail::Holder::required)},
};
constexpr detail::ObjectTable save_transfer_sub_member_request_table =
    detail::table_of<SaveTransferSubMemberRequest>(
        "SaveTransferSubMemberRequest", save_transfer_sub_member_request_fields);

constexpr detail::Field create_universal_transfer_request_fields[] = {
    {"transferId", offsetof(CreateUniversalTransferRequest, transferId), detail::string(detail::Holder::required)},
    {"coin", offsetof(CreateUniversalTransferRequest, coin), detail::string(detail::Holder::required)},
    {"amount", offsetof(CreateUniversalTransferRequest, amount), detail::decimal(detail::Holder::required)},
    {"fromMemberId", offsetof(CreateUniversalTransferRequest, fromMemberId), detail::integer(detail::Holder::required)},
    {"toMemberId", offsetof(CreateUniversalTransferRequest, toMemberId), detail::integer(detail::Holder::required)},
    {"fromAccountType", offsetof(CreateUniversalTransferRequest, fromAccountType),
     detail::enumeration(bybit::account_type_table, detail::Holder::required)},
    {"toAccountType", offsetof(CreateUniversalTransferRequest, toAccountType),
     detail::enumeration(bybit::account_type_table, detail::Holder::required)},
};
constexpr detail::ObjectTable create_universal_transfer_request_table =
    detail::table_of<CreateUniversalTransferRequest>(
        "CreateUniversalTransferRequest", create_universal_transfer_request_fields);

constexpr detail::Field create_universal_transfer_fields[] = {
    {"transferId", offsetof(CreateUniversalTransfer, transferId), detail::string()},
    {"status", offsetof(CreateUniversalTransfer, status), detail::enumeration(status_table)},
};
constexpr detail::ObjectTable create_universal_transfer_table =
    detail::table_of<CreateUniversalTransfer>("CreateUniversalTransfer", create_universal_transfer_fields);

constexpr detail::Type create_internal_transfer_reply = detail::object(create_internal_transfer_table);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit create_internal_transfer_limits[] = {
    {.count = 60, .window_ms = 60000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation create_internal_transfer_operation{
    .id = "asset/transfer.create_internal_transfer",
    .method = "POST",
    .path = "/v5/asset/transfer/inter-transfer",
    .auth = detail::Auth::private_,
    .limits = create_internal_transfer_limits,
    .request = &create_internal_transfer_request_table,
    .reply = &create_internal_transfer_reply,
};

constexpr detail::Type query_account_coin_balance_reply = detail::object(query_account_coin_balance_table);
constexpr detail::Limit query_account_coin_balance_limits[] = {
    {.count = 450, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation query_account_coin_balance_operation{
    .id = "asset/transfer.query_account_coin_balance",
    .method = "GET",
    .path = "/v5/asset/transfer/query-account-coin-balance",
    .auth = detail::Auth::private_,
    .limits = query_account_coin_balance_limits,
    .request = &query_account_coin_balance_request_table,
    .reply = &query_account_coin_balance_reply,
};

constexpr detail::Type query_account_coins_balance_reply = detail::object(query_account_coins_balance_table);
constexpr detail::Limit query_account_coins_balance_limits[] = {
    {.count = 5, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation query_account_coins_balance_operation{
    .id = "asset/transfer.query_account_coins_balance",
    .method = "GET",
    .path = "/v5/asset/transfer/query-account-coins-balance",
    .auth = detail::Auth::private_,
    .limits = query_account_coins_balance_limits,
    .request = &query_account_coins_balance_request_table,
    .reply = &query_account_coins_balance_reply,
};

constexpr detail::Type query_asset_info_reply = detail::object(query_asset_info_table);
constexpr detail::Limit query_asset_info_limits[] = {
    {.count = 60, .window_ms = 60000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation query_asset_info_operation{
    .id = "asset/transfer.query_asset_info",
    .method = "GET",
    .path = "/v5/asset/transfer/query-asset-info",
    .auth = detail::Auth::private_,
    .limits = query_asset_info_limits,
    .request = &query_asset_info_request_table,
    .reply = &query_asset_info_reply,
};

constexpr detail::Type query_inter_transfer_list_reply = detail::object(query_inter_transfer_list_table);
constexpr detail::Limit query_inter_transfer_list_limits[] = {
    {.count = 60, .window_ms = 60000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Paging query_inter_transfer_list_pages{
    .by = detail::Paging::By::token,
    .usual_size = 20,
    .parameter = "cursor",
    .limit = "limit",
    .rows = "list",
    .next = "nextPageCursor",
};
constexpr detail::Operation query_inter_transfer_list_operation{
    .id = "asset/transfer.query_inter_transfer_list",
    .method = "GET",
    .path = "/v5/asset/transfer/query-inter-transfer-list",
    .auth = detail::Auth::private_,
    .limits = query_inter_transfer_list_limits,
    .request = &query_inter_transfer_list_request_table,
    .reply = &query_inter_transfer_list_reply,
    .pages = &query_inter_transfer_list_pages,
};

constexpr detail::Type query_sub_member_list_reply = detail::object(query_sub_member_list_table);
constexpr detail::Limit query_sub_member_list_limits[] = {
    {.count = 60, .window_ms = 60000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation query_sub_member_list_operation{
    .id = "asset/transfer.query_sub_member_list",
    .method = "GET",
    .path = "/v5/asset/transfer/query-sub-member-list",
    .auth = detail::Auth::private_,
    .limits = query_sub_member_list_limits,
    .reply = &query_sub_member_list_reply,
};

constexpr detail::Type query_transfer_coin_list_reply = detail::object(query_transfer_coin_list_table);
constexpr detail::Limit query_transfer_coin_list_limits[] = {
    {.count = 60, .window_ms = 60000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation query_transfer_coin_list_operation{
    .id = "asset/transfer.query_transfer_coin_list",
    .method = "GET",
    .path = "/v5/asset/transfer/query-transfer-coin-list",
    .auth = detail::Auth::private_,
    .limits = query_transfer_coin_list_limits,
    .request = &query_transfer_coin_list_request_table,
    .reply = &query_transfer_coin_list_reply,
};

constexpr detail::Type query_universal_transfer_list_reply = detail::object(query_universal_transfer_list_table);
constexpr detail::Limit query_universal_transfer_list_limits[] = {
    {.count = 5, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Paging query_universal_transfer_list_pages{
    .by = detail::Paging::By::token,
    .usual_size = 20,
    .parameter = "cursor",
    .limit = "limit",
    .rows = "list",
    .next = "nextPageCursor",
};
constexpr detail::Operation query_universal_transfer_list_operation{
    .id = "asset/transfer.query_universal_transfer_list",
    .method = "GET",
    .path = "/v5/asset/transfer/query-universal-transfer-list",
    .auth = detail::Auth::private_,
    .limits = query_universal_transfer_list_limits,
    .request = &query_inter_transfer_list_request_table,
    .reply = &query_universal_transfer_list_reply,
    .pages = &query_universal_transfer_list_pages,
};

constexpr detail::Limit save_transfer_sub_member_limits[] = {
    {.count = 20, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation save_transfer_sub_member_operation{
    .id = "asset/transfer.save_transfer_sub_member",
    .method = "POST",
    .path = "/v5/asset/transfer/save-transfer-sub-member",
    .auth = detail::Auth::private_,
    .limits = save_transfer_sub_member_limits,
    .request = &save_transfer_sub_member_request_table,
};

constexpr detail::Type create_universal_transfer_reply = detail::object(create_universal_transfer_table);
constexpr detail::Limit create_universal_transfer_limits[] = {
    {.count = 5, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation create_universal_transfer_operation{
    .id = "asset/transfer.create_universal_transfer",
    .method = "POST",
    .path = "/v5/asset/transfer/universal-transfer",
    .auth = detail::Auth::private_,
    .limits = create_universal_transfer_limits,
    .request = &create_universal_transfer_request_table,
    .reply = &create_universal_transfer_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<CreateInternalTransfer> Api::create_internal_transfer(CreateInternalTransferRequest request) const {
    return {core_, create_internal_transfer_operation, &request};
}

Call<QueryAccountCoinBalance> Api::query_account_coin_balance(QueryAccountCoinBalanceRequest request) const {
    return {core_, query_account_coin_balance_operation, &request};
}

Call<QueryAccountCoinsBalance> Api::query_account_coins_balance(QueryAccountCoinsBalanceRequest request) const {
    return {core_, query_account_coins_balance_operation, &request};
}

Call<QueryAssetInfo> Api::query_asset_info(QueryAssetInfoRequest request) const {
    return {core_, query_asset_info_operation, &request};
}

PagedCall<QueryInterTransferList> Api::query_inter_transfer_list(QueryInterTransferListRequest request) const {
    return {core_, query_inter_transfer_list_operation, &request};
}

Lookup<QueryInterTransferList> Api::query_inter_transfer_list_lookup() {
    return {&query_inter_transfer_list_operation};
}

Call<QuerySubMemberList> Api::query_sub_member_list() const {
    return {core_, query_sub_member_list_operation, nullptr};
}

Call<QueryTransferCoinList> Api::query_transfer_coin_list(QueryTransferCoinListRequest request) const {
    return {core_, query_transfer_coin_list_operation, &request};
}

PagedCall<QueryUniversalTransferList> Api::query_universal_transfer_list(QueryInterTransferListRequest request) const {
    return {core_, query_universal_transfer_list_operation, &request};
}

Lookup<QueryUniversalTransferList> Api::query_universal_transfer_list_lookup() {
    return {&query_universal_transfer_list_operation};
}

Call<Acknowledged> Api::save_transfer_sub_member(SaveTransferSubMemberRequest request) const {
    return {core_, save_transfer_sub_member_operation, &request};
}

Call<CreateUniversalTransfer> Api::create_universal_transfer(CreateUniversalTransferRequest request) const {
    return {core_, create_universal_transfer_operation, &request};
}

const detail::EnumTable& exbind_table(Status) { return status_table; }
const detail::EnumTable& exbind_table(QueryAssetInfoStatus) { return query_asset_info_status_table; }
const detail::ObjectTable& exbind_table(const CreateInternalTransferRequest*) {
    return create_internal_transfer_request_table;
}
const detail::ObjectTable& exbind_table(const CreateInternalTransfer*) { return create_internal_transfer_table; }
const detail::ObjectTable& exbind_table(const QueryAccountCoinBalanceRequest*) {
    return query_account_coin_balance_request_table;
}
const detail::ObjectTable& exbind_table(const QueryAccountCoinBalanceBalance*) {
    return query_account_coin_balance_balance_table;
}
const detail::ObjectTable& exbind_table(const QueryAccountCoinBalance*) { return query_account_coin_balance_table; }
const detail::ObjectTable& exbind_table(const QueryAccountCoinsBalanceRequest*) {
    return query_account_coins_balance_request_table;
}
const detail::ObjectTable& exbind_table(const QueryAccountCoinsBalanceBalance*) {
    return query_account_coins_balance_balance_table;
}
const detail::ObjectTable& exbind_table(const QueryAccountCoinsBalance*) { return query_account_coins_balance_table; }
const detail::ObjectTable& exbind_table(const QueryAssetInfoRequest*) { return query_asset_info_request_table; }
const detail::ObjectTable& exbind_table(const QueryAssetInfoSpotAssets*) { return query_asset_info_spot_assets_table; }
const detail::ObjectTable& exbind_table(const QueryAssetInfoSpot*) { return query_asset_info_spot_table; }
const detail::ObjectTable& exbind_table(const QueryAssetInfo*) { return query_asset_info_table; }
const detail::ObjectTable& exbind_table(const QueryInterTransferListRequest*) {
    return query_inter_transfer_list_request_table;
}
const detail::ObjectTable& exbind_table(const QueryInterTransferListList*) {
    return query_inter_transfer_list_list_table;
}
const detail::ObjectTable& exbind_table(const QueryInterTransferList*) { return query_inter_transfer_list_table; }
const detail::ObjectTable& exbind_table(const QuerySubMemberList*) { return query_sub_member_list_table; }
const detail::ObjectTable& exbind_table(const QueryTransferCoinListRequest*) {
    return query_transfer_coin_list_request_table;
}
const detail::ObjectTable& exbind_table(const QueryTransferCoinList*) { return query_transfer_coin_list_table; }
const detail::ObjectTable& exbind_table(const QueryUniversalTransferListList*) {
    return query_universal_transfer_list_list_table;
}
const detail::ObjectTable& exbind_table(const QueryUniversalTransferList*) {
    return query_universal_transfer_list_table;
}
const detail::ObjectTable& exbind_table(const SaveTransferSubMemberRequest*) {
    return save_transfer_sub_member_request_table;
}
const detail::ObjectTable& exbind_table(const CreateUniversalTransferRequest*) {
    return create_universal_transfer_request_table;
}
const detail::ObjectTable& exbind_table(const CreateUniversalTransfer*) { return create_universal_transfer_table; }

}  // namespace exbind::bybit::asset::transfer
