// Generated from specs/kucoin/spot/isolated.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/isolated.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin {
extern const detail::EnumTable quote_currency_table;
}  // namespace exbind::kucoin

namespace exbind::inline v0_1::kucoin::spot::isolated {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view status_values[] = {
    "DEBT", "CLEAR", "BANKRUPTCY", "IN_BORROW", "IN_REPAY", "IN_LIQUIDATION", "IN_AUTO_RENEW",
};
constexpr detail::EnumTable status_table{"Status", status_values};

constexpr std::string_view balance_currency_values[] = {"USDT", "KCS", "BTC"};
constexpr detail::EnumTable balance_currency_table{"BalanceCurrency", balance_currency_values};

constexpr std::string_view query_type_values[] = {"ISOLATED", "ISOLATED_V2", "ALL"};
constexpr detail::EnumTable query_type_table{"QueryType", query_type_values};

constexpr detail::Field account_detail_isolated_margin_v1_request_fields[] = {
    {"symbol", offsetof(AccountDetailIsolatedMarginV1Request, symbol), detail::string(detail::Holder::required),
     detail::In::path},
};
constexpr detail::ObjectTable account_detail_isolated_margin_v1_request_table =
    detail::table_of<AccountDetailIsolatedMarginV1Request>(
        "AccountDetailIsolatedMarginV1Request", account_detail_isolated_margin_v1_request_fields);

constexpr detail::Field account_detail_isolated_margin_v1_base_asset_fields[] = {
    {"currency", offsetof(AccountDetailIsolatedMarginV1BaseAsset, currency), detail::string()},
    {"totalBalance", offsetof(AccountDetailIsolatedMarginV1BaseAsset, totalBalance), detail::decimal()},
    {"holdBalance", offsetof(AccountDetailIsolatedMarginV1BaseAsset, holdBalance), detail::decimal()},
    {"availableBalance", offsetof(AccountDetailIsolatedMarginV1BaseAsset, availableBalance), detail::decimal()},
    {"liability", offsetof(AccountDetailIsolatedMarginV1BaseAsset, liability), detail::decimal()},
    {"interest", offsetof(AccountDetailIsolatedMarginV1BaseAsset, interest), detail::decimal()},
    {"borrowableAmount", offsetof(AccountDetailIsolatedMarginV1BaseAsset, borrowableAmount), detail::decimal()},
};
constexpr detail::ObjectTable account_detail_isolated_margin_v1_base_asset_table =
    detail::table_of<AccountDetailIsolatedMarginV1BaseAsset>(
        "AccountDetailIsolatedMarginV1BaseAsset", account_detail_isolated_margin_v1_base_asset_fields);

constexpr detail::Field account_detail_isolated_margin_v1_fields[] = {
    {"symbol", offsetof(AccountDetailIsolatedMarginV1, symbol), detail::string()},
    {"status", offsetof(AccountDetailIsolatedMarginV1, status), detail::enumeration(status_table)},
    {"debtRatio", offsetof(AccountDetailIsolatedMarginV1, debtRatio), detail::decimal()},
    {"baseAsset", offsetof(AccountDetailIsolatedMarginV1, baseAsset),
     detail::object(account_detail_isolated_margin_v1_base_asset_table)},
    {"quoteAsset", offsetof(AccountDetailIsolatedMarginV1, quoteAsset),
     detail::object(account_detail_isolated_margin_v1_base_asset_table)},
};
constexpr detail::ObjectTable account_detail_isolated_margin_v1_table =
    detail::table_of<AccountDetailIsolatedMarginV1>(
        "AccountDetailIsolatedMarginV1", account_detail_isolated_margin_v1_fields);

constexpr detail::Field account_list_isolated_margin_v1_request_fields[] = {
    {"balanceCurrency", offsetof(AccountListIsolatedMarginV1Request, balanceCurrency),
     detail::enumeration(balance_currency_table), detail::In::query},
};
constexpr detail::ObjectTable account_list_isolated_margin_v1_request_table =
    detail::table_of<AccountListIsolatedMarginV1Request>(
        "AccountListIsolatedMarginV1Request", account_list_isolated_margin_v1_request_fields);

constexpr detail::ListTable list_of_account_detail_isolated_margin_v1 =
    detail::list_of<AccountDetailIsolatedMarginV1>(detail::object(account_detail_isolated_margin_v1_table));

constexpr detail::Field account_list_isolated_margin_v1_fields[] = {
    {"totalConversionBalance", offsetof(AccountListIsolatedMarginV1, totalConversionBalance), detail::decimal()},
    {"liabilityConversionBalance", offsetof(AccountListIsolatedMarginV1, liabilityConversionBalance),
     detail::decimal()},
    {"assets", offsetof(AccountListIsolatedMarginV1, assets), detail::list(list_of_account_detail_isolated_margin_v1)},
};
constexpr detail::ObjectTable account_list_isolated_margin_v1_table =
    detail::table_of<AccountListIsolatedMarginV1>(
        "AccountListIsolatedMarginV1", account_list_isolated_margin_v1_fields);

constexpr detail::Field symbols_isolated_margin_fields[] = {
    {"symbol", offsetof(SymbolsIsolatedMargin, symbol), detail::string()},
    {"symbolName", offsetof(SymbolsIsolatedMargin, symbolName), detail::string()},
    {"baseCurrency", offsetof(SymbolsIsolatedMargin, baseCurrency), detail::string()},
    {"quoteCurrency", offsetof(SymbolsIsolatedMargin, quoteCurrency), detail::string()},
    {"maxLeverage", offsetof(SymbolsIsolatedMargin, maxLeverage), detail::integer()},
    {"flDebtRatio", offsetof(SymbolsIsolatedMargin, flDebtRatio), detail::decimal()},
    {"tradeEnable", offsetof(SymbolsIsolatedMargin, tradeEnable), detail::boolean()},
    {"autoRenewMaxDebtRatio", offsetof(SymbolsIsolatedMargin, autoRenewMaxDebtRatio), detail::decimal()},
    {"baseBorrowEnable", offsetof(SymbolsIsolatedMargin, baseBorrowEnable), detail::boolean()},
    {"quoteBorrowEnable", offsetof(SymbolsIsolatedMargin, quoteBorrowEnable), detail::boolean()},
    {"baseTransferInEnable", offsetof(SymbolsIsolatedMargin, baseTransferInEnable), detail::boolean()},
    {"quoteTransferInEnable", offsetof(SymbolsIsolatedMargin, quoteTransferInEnable), detail::boolean()},
    {"baseBorrowCoefficient", offsetof(SymbolsIsolatedMargin, baseBorrowCoefficient), detail::decimal()},
    {"quoteBorrowCoefficient", offsetof(SymbolsIsolatedMargin, quoteBorrowCoefficient), detail::decimal()},
};
constexpr detail::ObjectTable symbols_isolated_margin_table =
    detail::table_of<SymbolsIsolatedMargin>("SymbolsIsolatedMargin", symbols_isolated_margin_fields);

constexpr detail::Field account_isolated_margin_request_fields[] = {
    {"symbol", offsetof(AccountIsolatedMarginRequest, symbol), detail::string(detail::Holder::optional),
     detail::In::query},
    {"quoteCurrency", offsetof(AccountIsolatedMarginRequest, quoteCurrency),
     detail::enumeration(kucoin::quote_currency_table), detail::In::query},
    {"queryType", offsetof(AccountIsolatedMarginRequest, queryType), detail::enumeration(query_type_table),
     detail::In::query},
};
constexpr detail::ObjectTable account_isolated_margin_request_table =
    detail::table_of<AccountIsolatedMarginRequest>(
        "AccountIsolatedMarginRequest", account_isolated_margin_request_fields);

constexpr detail::Field account_isolated_margin_assets_base_asset_fields[] = {
    {"currency", offsetof(AccountIsolatedMarginAssetsBaseAsset, currency), detail::string()},
    {"borrowEnabled", offsetof(AccountIsolatedMarginAssetsBaseAsset, borrowEnabled), detail::boolean()},
    {"transferInEnabled", offsetof(AccountIsolatedMarginAssetsBaseAsset, transferInEnabled), detail::boolean()},
    {"liability", offsetof(AccountIsolatedMarginAssetsBaseAsset, liability), detail::decimal()},
    {"total", offsetof(AccountIsolatedMarginAssetsBaseAsset, total), detail::decimal()},
    {"available", offsetof(AccountIsolatedMarginAssetsBaseAsset, available), detail::decimal()},
    {"hold", offsetof(AccountIsolatedMarginAssetsBaseAsset, hold), detail::decimal()},
    {"maxBorrowSize", offsetof(AccountIsolatedMarginAssetsBaseAsset, maxBorrowSize), detail::decimal()},
    {"liabilityPrincipal", offsetof(AccountIsolatedMarginAssetsBaseAsset, liabilityPrincipal), detail::decimal()},
    {"liabilityInterest", offsetof(AccountIsolatedMarginAssetsBaseAsset, liabilityInterest), detail::decimal()},
};
constexpr detail::ObjectTable account_isolated_margin_assets_base_asset_table =
    detail::table_of<AccountIsolatedMarginAssetsBaseAsset>(
        "AccountIsolatedMarginAssetsBaseAsset", account_isolated_margin_assets_base_asset_fields);

constexpr detail::Field account_isolated_margin_assets_fields[] = {
    {"symbol", offsetof(AccountIsolatedMarginAssets, symbol), detail::string()},
    {"status", offsetof(AccountIsolatedMarginAssets, status), detail::string()},
    {"debtRatio", offsetof(AccountIsolatedMarginAssets, debtRatio), detail::decimal()},
    {"baseAsset", offsetof(AccountIsolatedMarginAssets, baseAsset),
     detail::object(account_isolated_margin_assets_base_asset_table)},
    {"quoteAsset", offsetof(AccountIsolatedMarginAssets, quoteAsset),
     detail::object(account_isolated_margin_assets_base_asset_table)},
};
constexpr detail::ObjectTable account_isolated_margin_assets_table =
    detail::table_of<AccountIsolatedMarginAssets>("AccountIsolatedMarginAssets", account_isolated_margin_assets_fields);

constexpr detail::ListTable list_of_account_isolated_margin_assets =
    detail::list_of<AccountIsolatedMarginAssets>(detail::object(account_isolated_margin_assets_table));

constexpr detail::Field account_isolated_margin_fields[] = {
    {"totalAssetOfQuoteCurrency", offsetof(AccountIsolatedMargin, totalAssetOfQuoteCurrency), detail::decimal()},
    {"totalLiabilityOfQuoteCurrency", offsetof(AccountIsolatedMargin, totalLiabilityOfQuoteCurrency),
     detail::decimal()},
    {"timestamp", offsetof(AccountIsolatedMargin, timestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"assets", offsetof(AccountIsolatedMargin, assets), detail::list(list_of_account_isolated_margin_assets)},
};
constexpr detail::ObjectTable account_isolated_margin_table =
    detail::table_of<AccountIsolatedMargin>("AccountIsolatedMargin", account_isolated_margin_fields);

constexpr detail::Type account_detail_isolated_margin_v1_reply =
    detail::object(account_detail_isolated_margin_v1_table);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit account_detail_isolated_margin_v1_limits[] = {
    {.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot", .weight = 50},
};
constexpr detail::Operation account_detail_isolated_margin_v1_operation{
    .id = "spot/isolated.account_detail_isolated_margin_v1",
    .method = "GET",
    .path = "/api/v1/isolated/account/{symbol}",
    .auth = detail::Auth::private_,
    .limits = account_detail_isolated_margin_v1_limits,
    .request = &account_detail_isolated_margin_v1_request_table,
    .reply = &account_detail_isolated_margin_v1_reply,
};

constexpr detail::Type account_list_isolated_margin_v1_reply = detail::object(account_list_isolated_margin_v1_table);
constexpr detail::Limit account_list_isolated_margin_v1_limits[] = {
    {.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot", .weight = 50},
};
constexpr detail::Operation account_list_isolated_margin_v1_operation{
    .id = "spot/isolated.account_list_isolated_margin_v1",
    .method = "GET",
    .path = "/api/v1/isolated/accounts",
    .auth = detail::Auth::private_,
    .limits = account_list_isolated_margin_v1_limits,
    .request = &account_list_isolated_margin_v1_request_table,
    .reply = &account_list_isolated_margin_v1_reply,
};

constexpr detail::Type symbols_isolated_margin_reply = detail::sole(detail::object(symbols_isolated_margin_table));
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit symbols_isolated_margin_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_ip, .pool = "Public", .weight = 3},
};
constexpr detail::Operation symbols_isolated_margin_operation{
    .id = "spot/isolated.symbols_isolated_margin",
    .method = "GET",
    .path = "/api/v1/isolated/symbols",
    .auth = detail::Auth::public_,
    .limits = symbols_isolated_margin_limits,
    .reply = &symbols_isolated_margin_reply,
};

constexpr detail::Type account_isolated_margin_reply = detail::object(account_isolated_margin_table);
constexpr detail::Limit account_isolated_margin_limits[] = {
    {.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot", .weight = 15},
};
constexpr detail::Operation account_isolated_margin_operation{
    .id = "spot/isolated.account_isolated_margin",
    .method = "GET",
    .path = "/api/v3/isolated/accounts",
    .auth = detail::Auth::private_,
    .limits = account_isolated_margin_limits,
    .request = &account_isolated_margin_request_table,
    .reply = &account_isolated_margin_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<AccountDetailIsolatedMarginV1>
Api::account_detail_isolated_margin_v1(AccountDetailIsolatedMarginV1Request request) const {
    return {core_, account_detail_isolated_margin_v1_operation, &request};
}

Call<AccountListIsolatedMarginV1>
Api::account_list_isolated_margin_v1(AccountListIsolatedMarginV1Request request) const {
    return {core_, account_list_isolated_margin_v1_operation, &request};
}

Call<SymbolsIsolatedMargin> Api::symbols_isolated_margin() const {
    return {core_, symbols_isolated_margin_operation, nullptr};
}

Call<AccountIsolatedMargin> Api::account_isolated_margin(AccountIsolatedMarginRequest request) const {
    return {core_, account_isolated_margin_operation, &request};
}

const detail::EnumTable& exbind_table(Status) { return status_table; }
const detail::EnumTable& exbind_table(BalanceCurrency) { return balance_currency_table; }
const detail::EnumTable& exbind_table(QueryType) { return query_type_table; }
const detail::ObjectTable& exbind_table(const AccountDetailIsolatedMarginV1Request*) {
    return account_detail_isolated_margin_v1_request_table;
}
const detail::ObjectTable& exbind_table(const AccountDetailIsolatedMarginV1BaseAsset*) {
    return account_detail_isolated_margin_v1_base_asset_table;
}
const detail::ObjectTable& exbind_table(const AccountDetailIsolatedMarginV1*) {
    return account_detail_isolated_margin_v1_table;
}
const detail::ObjectTable& exbind_table(const AccountListIsolatedMarginV1Request*) {
    return account_list_isolated_margin_v1_request_table;
}
const detail::ObjectTable& exbind_table(const AccountListIsolatedMarginV1*) {
    return account_list_isolated_margin_v1_table;
}
const detail::ObjectTable& exbind_table(const SymbolsIsolatedMargin*) { return symbols_isolated_margin_table; }
const detail::ObjectTable& exbind_table(const AccountIsolatedMarginRequest*) {
    return account_isolated_margin_request_table;
}
const detail::ObjectTable& exbind_table(const AccountIsolatedMarginAssetsBaseAsset*) {
    return account_isolated_margin_assets_base_asset_table;
}
const detail::ObjectTable& exbind_table(const AccountIsolatedMarginAssets*) {
    return account_isolated_margin_assets_table;
}
const detail::ObjectTable& exbind_table(const AccountIsolatedMargin*) { return account_isolated_margin_table; }

}  // namespace exbind::kucoin::spot::isolated
