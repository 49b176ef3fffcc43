// Generated from specs/woox/account.manual.yaml by `exbind generate woox`. DO NOT EDIT.
#include "exbind/woox/account.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/woox/connection.hpp"

namespace exbind::inline v0_1::woox::account {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view account_mode_values[] = {"MARGIN", "FUTURES", "PURE_SPOT"};
constexpr detail::EnumTable account_mode_table{"AccountMode", account_mode_values};

constexpr std::string_view position_mode_values[] = {"ONE_WAY", "HEDGE_MODE"};
constexpr detail::EnumTable position_mode_table{"PositionMode", position_mode_values};

constexpr std::string_view account_type_values[] = {"Main", "Sub"};
constexpr detail::EnumTable account_type_table{"AccountType", account_type_values};

constexpr std::string_view listen_key_type_values[] = {"WEBSOCKET"};
constexpr detail::EnumTable listen_key_type_table{"ListenKeyType", listen_key_type_values};

constexpr std::string_view permissions_values[] = {"READ", "TRADE", "WITHDRAWAL"};
constexpr detail::EnumTable permissions_table{"Permissions", permissions_values};

constexpr detail::Field info_fields[] = {
    {"applicationId", offsetof(Info, applicationId), detail::string()},
    {"account", offsetof(Info, account), detail::string()},
    {"alias", offsetof(Info, alias), detail::string()},
    {"otpauth", offsetof(Info, otpauth), detail::boolean()},
    {"accountMode", offsetof(Info, accountMode), detail::enumeration(account_mode_table)},
    {"positionMode", offsetof(Info, positionMode), detail::enumeration(position_mode_table)},
    {"leverage", offsetof(Info, leverage), detail::integer()},
    {"makerFeeRate", offsetof(Info, makerFeeRate), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"takerFeeRate", offsetof(Info, takerFeeRate), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"marginRatio", offsetof(Info, marginRatio), detail::decimal()},
    {"openMarginRatio", offsetof(Info, openMarginRatio), detail::decimal()},
    {"initialMarginRatio", offsetof(Info, initialMarginRatio), detail::decimal()},
    {"maintenanceMarginRatio", offsetof(Info, maintenanceMarginRatio), detail::decimal()},
    {"totalCollateral", offsetof(Info, totalCollateral), detail::decimal()},
    {"freeCollateral", offsetof(Info, freeCollateral), detail::decimal()},
    {"totalAccountValue", offsetof(Info, totalAccountValue), detail::decimal()},
    {"totalTradingValue", offsetof(Info, totalTradingValue), detail::decimal()},
    {"totalVaultValue", offsetof(Info, totalVaultValue), detail::decimal()},
    {"totalStakingValue", offsetof(Info, totalStakingValue), detail::decimal()},
    {"totalLaunchpadValue", offsetof(Info, totalLaunchpadValue), detail::decimal()},
    {"totalEarnValue", offsetof(Info, totalEarnValue), detail::decimal()},
    {"referrerID", offsetof(Info, referrerID), detail::string()},
    {"accountType", offsetof(Info, accountType), detail::enumeration(account_type_table)},
};
constexpr detail::ObjectTable info_table = detail::table_of<Info>("Info", info_fields);

constexpr detail::Field token_config_rows_fields[] = {
    {"token", offsetof(TokenConfigRows, token), detail::string()},
    {"collateralRatio", offsetof(TokenConfigRows, collateralRatio), detail::decimal()},
    {"marginFactor", offsetof(TokenConfigRows, marginFactor), detail::decimal()},
    {"collateral", offsetof(TokenConfigRows, collateral), detail::boolean()},
    {"canCollateral", offsetof(TokenConfigRows, canCollateral), detail::boolean()},
    {"canShort", offsetof(TokenConfigRows, canShort), detail::boolean()},
    {"marginMaxLeverage", offsetof(TokenConfigRows, marginMaxLeverage), detail::integer()},
    {"marginMaxPosition", offsetof(TokenConfigRows, marginMaxPosition),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable token_config_rows_table =
    detail::table_of<TokenConfigRows>("TokenConfigRows", token_config_rows_fields);

constexpr detail::ListTable list_of_token_config_rows =
    detail::list_of<TokenConfigRows>(detail::object(token_config_rows_table));

constexpr detail::Field token_config_fields[] = {
    {"rows", offsetof(TokenConfig, rows), detail::list(list_of_token_config_rows)},
};
constexpr detail::ObjectTable token_config_table = detail::table_of<TokenConfig>("TokenConfig", token_config_fields);

constexpr detail::Field symbol_config_rows_fields[] = {
    {"symbol", offsetof(SymbolConfigRows, symbol), detail::string()},
    {"margin_factor", offsetof(SymbolConfigRows, margin_factor), detail::decimal()},
    {"maxLeverage", offsetof(SymbolConfigRows, maxLeverage), detail::integer()},
    {"maxPosition", offsetof(SymbolConfigRows, maxPosition),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable symbol_config_rows_table =
    detail::table_of<SymbolConfigRows>("SymbolConfigRows", symbol_config_rows_fields);

constexpr detail::ListTable list_of_symbol_config_rows =
    detail::list_of<SymbolConfigRows>(detail::object(symbol_config_rows_table));

constexpr detail::Field symbol_config_fields[] = {
    {"rows", offsetof(SymbolConfig, rows), detail::list(list_of_symbol_config_rows)},
};
constexpr detail::ObjectTable symbol_config_table =
    detail::table_of<SymbolConfig>("SymbolConfig", symbol_config_fields);

constexpr detail::Field set_trading_mode_request_fields[] = {
    {"tradingMode", offsetof(SetTradingModeRequest, tradingMode),
     detail::enumeration(account_mode_table, detail::Holder::required)},
};
constexpr detail::ObjectTable set_trading_mode_request_table =
    detail::table_of<SetTradingModeRequest>("SetTradingModeRequest", set_trading_mode_request_fields);

constexpr detail::Field create_listen_key_request_fields[] = {
    {"type", offsetof(CreateListenKeyRequest, type), detail::enumeration(listen_key_type_table)},
};
constexpr detail::ObjectTable create_listen_key_request_table =
    detail::table_of<CreateListenKeyRequest>("CreateListenKeyRequest", create_listen_key_request_fields);

constexpr detail::Field create_listen_key_fields[] = {
    {"authKey", offsetof(CreateListenKey, authKey), detail::secret()},
    {"expiredTime", offsetof(CreateListenKey, expiredTime), detail::json()},
};
constexpr detail::ObjectTable create_listen_key_table =
    detail::table_of<CreateListenKey>("CreateListenKey", create_listen_key_fields);

constexpr detail::Field credential_list_request_fields[] = {
    {"page", offsetof(CredentialListRequest, page), detail::integer(), detail::In::query},
    {"size", offsetof(CredentialListRequest, size), detail::integer(), detail::In::query},
};
constexpr detail::Bounds credential_list_request_bounds[] = {{.field = 1, .maximum = "1000"}};
constexpr detail::ObjectTable credential_list_request_table =
    detail::table_of<CredentialListRequest>(
        "CredentialListRequest", credential_list_request_fields, false, credential_list_request_bounds);

constexpr detail::ListTable list_of_permissions =
    detail::list_of<Open<Permissions>>(detail::enumeration(permissions_table));
constexpr detail::ListTable list_of_string = detail::list_of<std::string>(detail::string());

constexpr detail::Field credential_list_rows_fields[] = {
    {"accountName", offsetof(CredentialListRows, accountName), detail::string()},
    {"userId", offsetof(CredentialListRows, userId), detail::integer()},
    {"apiKey", offsetof(CredentialListRows, apiKey), detail::string()},
    {"permissions", offsetof(CredentialListRows, permissions), detail::list(list_of_permissions)},
    {"allowedIPs", offsetof(CredentialListRows, allowedIPs), detail::list(list_of_string)},
};
constexpr detail::ObjectTable credential_list_rows_table =
    detail::table_of<CredentialListRows>("CredentialListRows", credential_list_rows_fields);

constexpr detail::Field credential_list_meta_fields[] = {
    {"total", offsetof(CredentialListMeta, total), detail::integer()},
    {"recordsPerPage", offsetof(CredentialListMeta, recordsPerPage), detail::integer()},
    {"currentPage", offsetof(CredentialListMeta, currentPage), detail::integer()},
};
constexpr detail::ObjectTable credential_list_meta_table =
    detail::table_of<CredentialListMeta>("CredentialListMeta", credential_list_meta_fields);

constexpr detail::ListTable list_of_credential_list_rows =
    detail::list_of<CredentialListRows>(detail::object(credential_list_rows_table));

constexpr detail::Field credential_list_fields[] = {
    {"rows", offsetof(CredentialList, rows), detail::list(list_of_credential_list_rows)},
    {"meta", offsetof(CredentialList, meta), detail::object(credential_list_meta_table)},
};
constexpr detail::ObjectTable credential_list_table =
    detail::table_of<CredentialList>("CredentialList", credential_list_fields);

constexpr detail::Type info_reply = detail::object(info_table);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit info_limits[] = {{.count = 10, .window_ms = 60000, .scope = per_user}};
constexpr detail::Operation info_operation{
    .id = "account.info",
    .method = "GET",
    .path = "/v3/account/info",
    .auth = detail::Auth::private_,
    .limits = info_limits,
    .reply = &info_reply,
};

constexpr detail::Type token_config_reply = detail::object(token_config_table);
constexpr detail::Limit token_config_limits[] = {{.count = 10, .window_ms = 1000, .scope = per_user}};
constexpr detail::Operation token_config_operation{
    .id = "account.token_config",
    .method = "GET",
    .path = "/v3/account/tokenConfig",
    .auth = detail::Auth::private_,
    .limits = token_config_limits,
    .reply = &token_config_reply,
};

constexpr detail::Type symbol_config_reply = detail::object(symbol_config_table);
constexpr detail::Limit symbol_config_limits[] = {{.count = 10, .window_ms = 1000, .scope = per_user}};
constexpr detail::Operation symbol_config_operation{
    .id = "account.symbol_config",
    .method = "GET",
    .path = "/v3/account/symbolConfig",
    .auth = detail::Auth::private_,
    .limits = symbol_config_limits,
    .reply = &symbol_config_reply,
};

constexpr detail::Limit set_trading_mode_limits[] = {{.count = 5, .window_ms = 60000, .scope = per_user}};
constexpr detail::Operation set_trading_mode_operation{
    .id = "account.set_trading_mode",
    .method = "POST",
    .path = "/v3/account/tradingMode",
    .auth = detail::Auth::private_,
    .limits = set_trading_mode_limits,
    .request = &set_trading_mode_request_table,
};

constexpr detail::Type create_listen_key_reply = detail::object(create_listen_key_table);
constexpr detail::Limit create_listen_key_limits[] = {{.count = 5, .window_ms = 10000, .scope = per_user}};
constexpr detail::Operation create_listen_key_operation{
    .id = "account.create_listen_key",
    .method = "POST",
    .path = "/v3/account/listenKey",
    .auth = detail::Auth::private_,
    .limits = create_listen_key_limits,
    .request = &create_listen_key_request_table,
    .reply = &create_listen_key_reply,
};

constexpr detail::Type credentials_reply = detail::object(credential_list_table);
constexpr detail::Limit credentials_limits[] = {{.count = 10, .window_ms = 60000, .scope = per_user}};
constexpr detail::Operation credentials_operation{
    .id = "account.credentials",
    .method = "GET",
    .path = "/v3/account/credentials",
    .auth = detail::Auth::private_,
    .limits = credentials_limits,
    .request = &credential_list_request_table,
    .reply = &credentials_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<Info> Api::info() const {
    return {core_, info_operation, nullptr};
}

Call<TokenConfig> Api::token_config() const {
    return {core_, token_config_operation, nullptr};
}

Call<SymbolConfig> Api::symbol_config() const {
    return {core_, symbol_config_operation, nullptr};
}

Call<Acknowledged> Api::set_trading_mode(SetTradingModeRequest request) const {
    return {core_, set_trading_mode_operation, &request};
}

Call<CreateListenKey> Api::create_listen_key(CreateListenKeyRequest request) const {
    return {core_, create_listen_key_operation, &request};
}

Call<CredentialList> Api::credentials(CredentialListRequest request) const {
    return {core_, credentials_operation, &request};
}

const detail::EnumTable& exbind_table(AccountMode) { return account_mode_table; }
const detail::EnumTable& exbind_table(PositionMode) { return position_mode_table; }
const detail::EnumTable& exbind_table(AccountType) { return account_type_table; }
const detail::EnumTable& exbind_table(ListenKeyType) { return listen_key_type_table; }
const detail::EnumTable& exbind_table(Permissions) { return permissions_table; }
const detail::ObjectTable& exbind_table(const Info*) { return info_table; }
const detail::ObjectTable& exbind_table(const TokenConfigRows*) { return token_config_rows_table; }
const detail::ObjectTable& exbind_table(const TokenConfig*) { return token_config_table; }
const detail::ObjectTable& exbind_table(const SymbolConfigRows*) { return symbol_config_rows_table; }
const detail::ObjectTable& exbind_table(const SymbolConfig*) { return symbol_config_table; }
const detail::ObjectTable& exbind_table(const SetTradingModeRequest*) { return set_trading_mode_request_table; }
const detail::ObjectTable& exbind_table(const CreateListenKeyRequest*) { return create_listen_key_request_table; }
const detail::ObjectTable& exbind_table(const CreateListenKey*) { return create_listen_key_table; }
const detail::ObjectTable& exbind_table(const CredentialListRequest*) { return credential_list_request_table; }
const detail::ObjectTable& exbind_table(const CredentialListRows*) { return credential_list_rows_table; }
const detail::ObjectTable& exbind_table(const CredentialListMeta*) { return credential_list_meta_table; }
const detail::ObjectTable& exbind_table(const CredentialList*) { return credential_list_table; }

}  // namespace exbind::woox::account
