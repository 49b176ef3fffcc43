// Generated from specs/deribit/account.yaml by `exbind generate deribit`. DO NOT EDIT.
#include "exbind/deribit/account.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/deribit/connection.hpp"

namespace exbind::inline v0_1::deribit {
extern const detail::EnumTable account_type_table;
extern const detail::EnumTable advanced_table;
extern const detail::EnumTable cancel_reason_table;
extern const detail::EnumTable currency_table;
extern const detail::EnumTable direction_table;
extern const detail::EnumTable kind_table;
extern const detail::EnumTable order_state_table;
extern const detail::EnumTable order_type_table;
extern const detail::EnumTable original_order_type_table;
extern const detail::EnumTable role_table;
extern const detail::EnumTable time_in_force_table;
extern const detail::EnumTable trading_currency_table;
extern const detail::EnumTable trigger_table;
extern const detail::EnumTable trigger_fill_condition_table;
}  // namespace exbind::deribit

namespace exbind::inline v0_1::deribit::account {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view margin_model_values[] = {"cross_pm", "cross_sm", "segregated_pm", "segregated_sm"};
constexpr detail::EnumTable margin_model_table{"MarginModel", margin_model_values};

constexpr std::string_view change_subaccount_name_values[] = {"ok"};
constexpr detail::EnumTable change_subaccount_name_table{"ChangeSubaccountName", change_subaccount_name_values};

constexpr std::string_view enabled_features_values[] = {"restricted_block_trades", "block_trade_approval"};
constexpr detail::EnumTable enabled_features_table{"EnabledFeatures", enabled_features_values};

constexpr std::string_view type_values[] = {"main", "subaccount"};
constexpr detail::EnumTable type_table{"Type", type_values};

constexpr std::string_view create_subaccount_currency_values[] = {"btc", "eth"};
constexpr detail::EnumTable create_subaccount_currency_table{
    "CreateSubaccountCurrency",
    create_subaccount_currency_values,
};

constexpr std::string_view enable_affiliate_program_values[] = {"ok"};
constexpr detail::EnumTable enable_affiliate_program_table{"EnableAffiliateProgram", enable_affiliate_program_values};

constexpr std::string_view self_trading_reject_mode_values[] = {"reject_taker", "cancel_maker"};
constexpr detail::EnumTable self_trading_reject_mode_table{"SelfTradingRejectMode", self_trading_reject_mode_values};

constexpr std::string_view price_values[] = {"market_price"};
constexpr detail::EnumTable price_table{"Price", price_values};

constexpr std::string_view name_values[] = {"copper", "cobo"};
constexpr detail::EnumTable name_table{"Name", name_values};

constexpr std::string_view simulate_currency_values[] = {"BTC", "ETH", "USDC", "USDT", "CROSS"};
constexpr detail::EnumTable simulate_currency_table{"SimulateCurrency", simulate_currency_values};

constexpr std::string_view remove_api_key_values[] = {"ok"};
constexpr detail::EnumTable remove_api_key_table{"RemoveApiKey", remove_api_key_values};

constexpr std::string_view remove_subaccount_values[] = {"ok"};
constexpr detail::EnumTable remove_subaccount_table{"RemoveSubaccount", remove_subaccount_values};

constexpr std::string_view set_announcement_as_read_values[] = {"ok"};
constexpr detail::EnumTable set_announcement_as_read_table{"SetAnnouncementAsRead", set_announcement_as_read_values};

constexpr std::string_view trading_products_values[] = {
    "perpetual", "futures", "options", "future_combos", "option_combos", "spots",
};
constexpr detail::EnumTable trading_products_table{"TradingProducts", trading_products_values};

constexpr std::string_view set_disabled_trading_products_values[] = {"ok"};
constexpr detail::EnumTable set_disabled_trading_products_table{
    "SetDisabledTradingProducts",
    set_disabled_trading_products_values,
};

constexpr std::string_view set_email_for_subaccount_values[] = {"ok"};
constexpr detail::EnumTable set_email_for_subaccount_table{"SetEmailForSubaccount", set_email_for_subaccount_values};

constexpr std::string_view language_values[] = {"\"en\"", "\"ko\"", "\"zh\"", "\"ja\"", "\"ru\""};
constexpr detail::EnumTable language_table{"Language", language_values};

constexpr std::string_view set_email_language_values[] = {"ok"};
constexpr detail::EnumTable set_email_language_table{"SetEmailLanguage", set_email_language_values};

constexpr std::string_view mode_values[] = {"reject_taker", "cancel_maker"};
constexpr detail::EnumTable mode_table{"Mode", mode_values};

constexpr std::string_view set_self_trading_config_values[] = {"ok"};
constexpr detail::EnumTable set_self_trading_config_table{"SetSelfTradingConfig", set_self_trading_config_values};

constexpr std::string_view toggle_notifications_from_subaccount_values[] = {"ok"};
constexpr detail::EnumTable toggle_notifications_from_subaccount_table{
    "ToggleNotificationsFromSubaccount",
    toggle_notifications_from_subaccount_values,
};

constexpr std::string_view state_values[] = {"enable", "disable"};
constexpr detail::EnumTable state_table{"State", state_values};

constexpr std::string_view toggle_subaccount_login_values[] = {"ok"};
constexpr detail::EnumTable toggle_subaccount_login_table{"ToggleSubaccountLogin", toggle_subaccount_login_values};

constexpr detail::Field change_api_key_name_request_fields[] = {
    {"id", offsetof(ChangeApiKeyNameRequest, id), detail::integer(detail::Holder::required), detail::In::query},
    {"name", offsetof(ChangeApiKeyNameRequest, name), detail::string(detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable change_api_key_name_request_table =
    detail::table_of<ChangeApiKeyNameRequest>("ChangeApiKeyNameRequest", change_api_key_name_request_fields);

constexpr detail::ListTable list_of_string = detail::list_of<std::string>(detail::string());
constexpr detail::ListTable list_of_json = detail::list_of<RawJson>(detail::json());

constexpr detail::Field list_api_keys_fields[] = {
    {"id", offsetof(ListApiKeys, id), detail::integer()},
    {"timestamp", offsetof(ListApiKeys, timestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"client_id", offsetof(ListApiKeys, client_id), detail::string()},
    {"client_secret", offsetof(ListApiKeys, client_secret), detail::secret()},
    {"public_key", offsetof(ListApiKeys, public_key), detail::string()},
    {"max_scope", offsetof(ListApiKeys, max_scope), detail::list(list_of_string)},
    {"enabled", offsetof(ListApiKeys, enabled), detail::boolean()},
    {"default", offsetof(ListApiKeys, default_), detail::boolean()},
    {"name", offsetof(ListApiKeys, name), detail::string()},
    {"enabled_features", offsetof(ListApiKeys, enabled_features), detail::list(list_of_string)},
    {"ip_whitelist", offsetof(ListApiKeys, ip_whitelist), detail::list(list_of_json)},
};
constexpr detail::ObjectTable list_api_keys_table = detail::table_of<ListApiKeys>("ListApiKeys", list_api_keys_fields);

constexpr detail::Field change_margin_model_request_fields[] = {
    {"user_id", offsetof(ChangeMarginModelRequest, user_id), detail::integer(), detail::In::query},
    {"margin_model", offsetof(ChangeMarginModelRequest, margin_model),
     detail::enumeration(margin_model_table, detail::Holder::required), detail::In::query},
    {"dry_run", offsetof(ChangeMarginModelRequest, dry_run), detail::boolean(), detail::In::query},
};
constexpr detail::ObjectTable change_margin_model_request_table =
    detail::table_of<ChangeMarginModelRequest>("ChangeMarginModelRequest", change_margin_model_request_fields);

constexpr detail::Field change_margin_model_old_state_fields[] = {
    {"maintenance_margin_rate", offsetof(ChangeMarginModelOldState, maintenance_margin_rate),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"initial_margin_rate", offsetof(ChangeMarginModelOldState, initial_margin_rate),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"available_balance", offsetof(ChangeMarginModelOldState, available_balance),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable change_margin_model_old_state_table =
    detail::table_of<ChangeMarginModelOldState>("ChangeMarginModelOldState", change_margin_model_old_state_fields);

constexpr detail::Field change_margin_model_fields[] = {
    {"old_state", offsetof(ChangeMarginModel, old_state), detail::object(change_margin_model_old_state_table)},
    {"new_state", offsetof(ChangeMarginModel, new_state), detail::object(change_margin_model_old_state_table)},
    {"currency", offsetof(ChangeMarginModel, currency), detail::enumeration(deribit::currency_table)},
};
constexpr detail::ObjectTable change_margin_model_table =
    detail::table_of<ChangeMarginModel>("ChangeMarginModel", change_margin_model_fields);

constexpr detail::Field change_scope_in_api_key_request_fields[] = {
    {"max_scope", offsetof(ChangeScopeInApiKeyRequest, max_scope),
     detail::list(list_of_string, detail::Holder::required), detail::In::query, detail::ListStyle::repeat},
    {"id", offsetof(ChangeScopeInApiKeyRequest, id), detail::integer(detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable change_scope_in_api_key_request_table =
    detail::table_of<ChangeScopeInApiKeyRequest>("ChangeScopeInApiKeyRequest", change_scope_in_api_key_request_fields);

constexpr detail::Field change_subaccount_name_request_fields[] = {
    {"sid", offsetof(ChangeSubaccountNameRequest, sid), detail::integer(detail::Holder::required), detail::In::query},
    {"name", offsetof(ChangeSubaccountNameRequest, name), detail::string(detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable change_subaccount_name_request_table =
    detail::table_of<ChangeSubaccountNameRequest>("ChangeSubaccountNameRequest", change_subaccount_name_request_fields);

constexpr detail::ListTable list_of_enabled_features =
    detail::list_of<Open<EnabledFeatures>>(detail::enumeration(enabled_features_table));

constexpr detail::Field create_api_key_request_fields[] = {
    {"max_scope", offsetof(CreateApiKeyRequest, max_scope), detail::list(list_of_string, detail::Holder::required),
     detail::In::query, detail::ListStyle::repeat},
    {"name", offsetof(CreateApiKeyRequest, name), detail::string(detail::Holder::optional), detail::In::query},
    {"public_key", offsetof(CreateApiKeyRequest, public_key), detail::string(detail::Holder::optional),
     detail::In::query},
    {"enabled_features", offsetof(CreateApiKeyRequest, enabled_features), detail::list(list_of_enabled_features),
     detail::In::query, detail::ListStyle::repeat},
};
constexpr detail::ObjectTable create_api_key_request_table =
    detail::table_of<CreateApiKeyRequest>("CreateApiKeyRequest", create_api_key_request_fields);

constexpr detail::Field edit_api_key_fields[] = {
    {"id", offsetof(EditApiKey, id), detail::integer()},
    {"timestamp", offsetof(EditApiKey, timestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"client_id", offsetof(EditApiKey, client_id), detail::string()},
    {"client_secret", offsetof(EditApiKey, client_secret), detail::secret()},
    {"public_key", offsetof(EditApiKey, public_key), detail::string()},
    {"max_scope", offsetof(EditApiKey, max_scope), detail::list(list_of_string)},
    {"enabled", offsetof(EditApiKey, enabled), detail::boolean()},
    {"default", offsetof(EditApiKey, default_), detail::boolean()},
    {"name", offsetof(EditApiKey, name), detail::string()},
    {"enabled_features", offsetof(EditApiKey, enabled_features), detail::list(list_of_enabled_features)},
    {"ip_whitelist", offsetof(EditApiKey, ip_whitelist), detail::list(list_of_json)},
};
constexpr detail::ObjectTable edit_api_key_table = detail::table_of<EditApiKey>("EditApiKey", edit_api_key_fields);

constexpr detail::Field portfolio_btc_example_fields[] = {
    {"margin_balance", offsetof(PortfolioBtcExample, margin_balance),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"currency", offsetof(PortfolioBtcExample, currency), detail::enumeration(create_subaccount_currency_table)},
    {"maintenance_margin", offsetof(PortfolioBtcExample, maintenance_margin),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"initial_margin", offsetof(PortfolioBtcExample, initial_margin),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"equity", offsetof(PortfolioBtcExample, equity), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"balance", offsetof(PortfolioBtcExample, balance),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"available_withdrawal_funds", offsetof(PortfolioBtcExample, available_withdrawal_funds),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"available_funds", offsetof(PortfolioBtcExample, available_funds),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"additional_reserve", offsetof(PortfolioBtcExample, additional_reserve),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"spot_reserve", offsetof(PortfolioBtcExample, spot_reserve),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable portfolio_btc_example_table =
    detail::table_of<PortfolioBtcExample>("PortfolioBtcExample", portfolio_btc_example_fields);

constexpr detail::Field portfolio_fields[] = {
    {"btc(example)", offsetof(Portfolio, btc_example), detail::object(portfolio_btc_example_table)},
};
constexpr detail::ObjectTable portfolio_table = detail::table_of<Portfolio>("Portfolio", portfolio_fields);

constexpr detail::Field create_subaccount_trading_products_details_fields[] = {
    {"enabled", offsetof(CreateSubaccountTradingProductsDetails, enabled), detail::boolean()},
    {"product", offsetof(CreateSubaccountTradingProductsDetails, product), detail::string()},
    {"overwriteable", offsetof(CreateSubaccountTradingProductsDetails, overwriteable), detail::boolean()},
    {"requires_consent", offsetof(CreateSubaccountTradingProductsDetails, requires_consent), detail::boolean()},
};
constexpr detail::ObjectTable create_subaccount_trading_products_details_table =
    detail::table_of<CreateSubaccountTradingProductsDetails>(
        "CreateSubaccountTradingProductsDetails", create_subaccount_trading_products_details_fields);

constexpr detail::ListTable list_of_create_subaccount_trading_products_details =
    detail::list_of<CreateSubaccountTradingProductsDetails>(
        detail::object(create_subaccount_trading_products_details_table));

constexpr detail::Field create_subaccount_fields[] = {
    {"email", offsetof(CreateSubaccount, email), detail::string()},
    {"login_enabled", offsetof(CreateSubaccount, login_enabled), detail::boolean()},
    {"is_password", offsetof(CreateSubaccount, is_password), detail::boolean()},
    {"receive_notifications", offsetof(CreateSubaccount, receive_notifications), detail::boolean()},
    {"system_name", offsetof(CreateSubaccount, system_name), detail::string()},
    {"security_keys_enabled", offsetof(CreateSubaccount, security_keys_enabled), detail::boolean()},
    {"security_keys_assignments", offsetof(CreateSubaccount, security_keys_assignments), detail::list(list_of_string)},
    {"username", offsetof(CreateSubaccount, username), detail::string()},
    {"type", offsetof(CreateSubaccount, type), detail::enumeration(type_table)},
    {"id", offsetof(CreateSubaccount, id), detail::integer()},
    {"portfolio", offsetof(CreateSubaccount, portfolio), detail::object(portfolio_table)},
    {"margin_model", offsetof(CreateSubaccount, margin_model), detail::decimal()},
    {"disabled_trading_products", offsetof(CreateSubaccount, disabled_trading_products), detail::list(list_of_string)},
    {"proof_id", offsetof(CreateSubaccount, proof_id), detail::string()},
    {"proof_id_signature", offsetof(CreateSubaccount, proof_id_signature), detail::string()},
    {"trading_products_details", offsetof(CreateSubaccount, trading_products_details),
     detail::list(list_of_create_subaccount_trading_products_details)},
    {"referrals_count", offsetof(CreateSubaccount, referrals_count), detail::integer()},
};
constexpr detail::ObjectTable create_subaccount_table =
    detail::table_of<CreateSubaccount>("CreateSubaccount", create_subaccount_fields);

constexpr detail::Field disable_api_key_request_fields[] = {
    {"id", offsetof(DisableApiKeyRequest, id), detail::integer(detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable disable_api_key_request_table =
    detail::table_of<DisableApiKeyRequest>("DisableApiKeyRequest", disable_api_key_request_fields);

constexpr detail::Field edit_api_key_request_fields[] = {
    {"id", offsetof(EditApiKeyRequest, id), detail::integer(detail::Holder::required), detail::In::query},
    {"max_scope", offsetof(EditApiKeyRequest, max_scope), detail::list(list_of_string, detail::Holder::required),
     detail::In::query, detail::ListStyle::repeat},
    {"name", offsetof(EditApiKeyRequest, name), detail::string(detail::Holder::optional), detail::In::query},
    {"enabled", offsetof(EditApiKeyRequest, enabled), detail::boolean(), detail::In::query},
    {"enabled_features", offsetof(EditApiKeyRequest, enabled_features), detail::list(list_of_enabled_features),
     detail::In::query, detail::ListStyle::repeat},
    {"ip_whitelist", offsetof(EditApiKeyRequest, ip_whitelist), detail::list(list_of_string), detail::In::query,
     detail::ListStyle::repeat},
};
constexpr detail::ObjectTable edit_api_key_request_table =
    detail::table_of<EditApiKeyRequest>("EditApiKeyRequest", edit_api_key_request_fields);

constexpr detail::Field enable_api_key_request_fields[] = {
    {"id", offsetof(EnableApiKeyRequest, id), detail::integer(detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable enable_api_key_request_table =
    detail::table_of<EnableApiKeyRequest>("EnableApiKeyRequest", enable_api_key_request_fields);

constexpr detail::Field get_access_log_request_fields[] = {
    {"offset", offsetof(GetAccessLogRequest, offset), detail::integer(), detail::In::query},
    {"count", offsetof(GetAccessLogRequest, count), detail::integer(), detail::In::query},
};
constexpr detail::Bounds get_access_log_request_bounds[] = {{.field = 1, .minimum = "1", .maximum = "1000"}};
constexpr detail::ObjectTable get_access_log_request_table =
    detail::table_of<GetAccessLogRequest>(
        "GetAccessLogRequest", get_access_log_request_fields, false, get_access_log_request_bounds);

constexpr detail::Field get_access_log_fields[] = {
    {"ip", offsetof(GetAccessLog, ip), detail::string()},
    {"timestamp", offsetof(GetAccessLog, timestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"country", offsetof(GetAccessLog, country), detail::string()},
    {"city", offsetof(GetAccessLog, city), detail::string()},
    {"log", offsetof(GetAccessLog, log), detail::string()},
    {"data", offsetof(GetAccessLog, data), detail::json()},
};
constexpr detail::ObjectTable get_access_log_table =
    detail::table_of<GetAccessLog>("GetAccessLog", get_access_log_fields);

constexpr detail::Field get_account_summaries_request_fields[] = {
    {"subaccount_id", offsetof(GetAccountSummariesRequest, subaccount_id), detail::integer(), detail::In::query},
    {"extended", offsetof(GetAccountSummariesRequest, extended), detail::boolean(), detail::In::query},
};
constexpr detail::ObjectTable get_account_summaries_request_table =
    detail::table_of<GetAccountSummariesRequest>("GetAccountSummariesRequest", get_account_summaries_request_fields);

constexpr detail::Field get_account_summary_fees_default_fields[] = {
    {"type", offsetof(GetAccountSummaryFeesDefault, type), detail::string()},
    {"taker", offsetof(GetAccountSummaryFeesDefault, taker),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"maker", offsetof(GetAccountSummaryFeesDefault, maker),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable get_account_summary_fees_default_table =
    detail::table_of<GetAccountSummaryFeesDefault>(
        "GetAccountSummaryFeesDefault", get_account_summary_fees_default_fields);

constexpr detail::Field get_account_summary_fees_fields[] = {
    {"default", offsetof(GetAccountSummaryFees, default_), detail::object(get_account_summary_fees_default_table)},
    {"block_trade", offsetof(GetAccountSummaryFees, block_trade),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable get_account_summary_fees_table =
    detail::table_of<GetAccountSummaryFees>("GetAccountSummaryFees", get_account_summary_fees_fields);

constexpr detail::ListTable map_of_get_account_summary_fees =
    detail::map_of<GetAccountSummaryFees>(detail::object(get_account_summary_fees_table));
constexpr detail::ListTable map_of_map_of_get_account_summary_fees =
    detail::map_of<Map<GetAccountSummaryFees>>(detail::map(map_of_get_account_summary_fees));

constexpr detail::Field get_account_summaries_summaries_fields[] = {
    {"total_pl", offsetof(GetAccountSummariesSummaries, total_pl),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"session_rpl", offsetof(GetAccountSummariesSummaries, session_rpl),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"session_upl", offsetof(GetAccountSummariesSummaries, session_upl),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"available_funds", offsetof(GetAccountSummariesSummaries, available_funds),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"available_withdrawal_funds", offsetof(GetAccountSummariesSummaries, available_withdrawal_funds),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"margin_balance", offsetof(GetAccountSummariesSummaries, margin_balance),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"balance", offsetof(GetAccountSummariesSummaries, balance),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"spot_reserve", offsetof(GetAccountSummariesSummaries, spot_reserve),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"additional_reserve", offsetof(GetAccountSummariesSummaries, additional_reserve),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"fee_balance", offsetof(GetAccountSummariesSummaries, fee_balance),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"fee_group", offsetof(GetAccountSummariesSummaries, fee_group), detail::string()},
    {"currency", offsetof(GetAccountSummariesSummaries, currency), detail::string()},
    {"delta_total", offsetof(GetAccountSummariesSummaries, delta_total),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"projected_delta_total", offsetof(GetAccountSummariesSummaries, projected_delta_total),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"deposit_address", offsetof(GetAccountSummariesSummaries, deposit_address), detail::string()},
    {"equity", offsetof(GetAccountSummariesSummaries, equity),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"futures_pl", offsetof(GetAccountSummariesSummaries, futures_pl),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"futures_session_rpl", offsetof(GetAccountSummariesSummaries, futures_session_rpl),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"futures_session_upl", offsetof(GetAccountSummariesSummaries, futures_session_upl),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"initial_margin", offsetof(GetAccountSummariesSummaries, initial_margin),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"maintenance_margin", offsetof(GetAccountSummariesSummaries, maintenance_margin),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"estimated_liquidation_ratio", offsetof(GetAccountSummariesSummaries, estimated_liquidation_ratio),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"options_delta", offsetof(GetAccountSummariesSummaries, options_delta),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"options_gamma", offsetof(GetAccountSummariesSummaries, options_gamma),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"options_pl", offsetof(GetAccountSummariesSummaries, options_pl),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"options_session_rpl", offsetof(GetAccountSummariesSummaries, options_session_rpl),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"options_session_upl", offsetof(GetAccountSummariesSummaries, options_session_upl),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"options_theta", offsetof(GetAccountSummariesSummaries, options_theta),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"options_value", offsetof(GetAccountSummariesSummaries, options_value),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"options_vega", offsetof(GetAccountSummariesSummaries, options_vega),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"options_gamma_map", offsetof(GetAccountSummariesSummaries, options_gamma_map), detail::json()},
    {"options_theta_map", offsetof(GetAccountSummariesSummaries, options_theta_map), detail::json()},
    {"options_vega_map", offsetof(GetAccountSummariesSummaries, options_vega_map), detail::json()},
    {"projected_initial_margin", offsetof(GetAccountSummariesSummaries, projected_initial_margin),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"projected_maintenance_margin", offsetof(GetAccountSummariesSummaries, projected_maintenance_margin),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"portfolio_margining_enabled", offsetof(GetAccountSummariesSummaries, portfolio_margining_enabled),
     detail::boolean()},
    {"cross_collateral_enabled", offsetof(GetAccountSummariesSummaries, cross_collateral_enabled), detail::boolean()},
    {"margin_model", offsetof(GetAccountSummariesSummaries, margin_model), detail::string()},
    {"total_equity_usd", offsetof(GetAccountSummariesSummaries, total_equity_usd),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"total_initial_margin_usd", offsetof(GetAccountSummariesSummaries, total_initial_margin_usd),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"total_maintenance_margin_usd", offsetof(GetAccountSummariesSummaries, total_maintenance_margin_usd),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"total_margin_balance_usd", offsetof(GetAccountSummariesSummaries, total_margin_balance_usd),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"total_delta_total_usd", offsetof(GetAccountSummariesSummaries, total_delta_total_usd),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"limits", offsetof(GetAccountSummariesSummaries, limits), detail::json()},
    {"has_non_block_chain_equity", offsetof(GetAccountSummariesSummaries, has_non_block_chain_equity),
     detail::boolean()},
    {"fees", offsetof(GetAccountSummariesSummaries, fees), detail::map(map_of_map_of_get_account_summary_fees)},
    {"affiliate_promotion_fee", offsetof(GetAccountSummariesSummaries, affiliate_promotion_fee),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"trading_products_details", offsetof(GetAccountSummariesSummaries, trading_products_details), detail::json()},
    {"receive_notifications", offsetof(GetAccountSummariesSummaries, receive_notifications), detail::boolean()},
};
constexpr detail::ObjectTable get_account_summaries_summaries_table =
    detail::table_of<GetAccountSummariesSummaries>(
        "GetAccountSummariesSummaries", get_account_summaries_summaries_fields);

constexpr detail::ListTable list_of_get_account_summaries_summaries =
    detail::list_of<GetAccountSummariesSummaries>(detail::object(get_account_summaries_summaries_table));

constexpr detail::Field get_account_summaries_fields[] = {
    {"id", offsetof(GetAccountSummaries, id), detail::integer()},
    {"system_name", offsetof(GetAccountSummaries, system_name), detail::string()},
    {"username", offsetof(GetAccountSummaries, username), detail::string()},
    {"type", offsetof(GetAccountSummaries, type), detail::enumeration(type_table)},
    {"login_enabled", offsetof(GetAccountSummaries, login_enabled), detail::boolean()},
    {"email", offsetof(GetAccountSummaries, email), detail::string()},
    {"security_keys_enabled", offsetof(GetAccountSummaries, security_keys_enabled), detail::boolean()},
    {"mmp_enabled", offsetof(GetAccountSummaries, mmp_enabled), detail::boolean()},
    {"interuser_transfers_enabled", offsetof(GetAccountSummaries, interuser_transfers_enabled), detail::boolean()},
    {"referrer_id", offsetof(GetAccountSummaries, referrer_id), detail::string()},
    {"creation_timestamp", offsetof(GetAccountSummaries, creation_timestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"self_trading_reject_mode", offsetof(GetAccountSummaries, self_trading_reject_mode),
     detail::enumeration(self_trading_reject_mode_table)},
    {"self_trading_extended_to_subaccounts", offsetof(GetAccountSummaries, self_trading_extended_to_subaccounts),
     detail::boolean()},
    {"block_rfq_self_match_prevention", offsetof(GetAccountSummaries, block_rfq_self_match_prevention),
     detail::boolean()},
    {"affiliate_promotion_fee", offsetof(GetAccountSummaries, affiliate_promotion_fee),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"trading_products_details", offsetof(GetAccountSummaries, trading_products_details), detail::json()},
    {"receive_notifications", offsetof(GetAccountSummaries, receive_notifications), detail::boolean()},
    {"summaries", offsetof(GetAccountSummaries, summaries), detail::list(list_of_get_account_summaries_summaries)},
};
constexpr detail::ObjectTable get_account_summaries_table =
    detail::table_of<GetAccountSummaries>("GetAccountSummaries", get_account_summaries_fields);

constexpr detail::Field get_account_summary_request_fields[] = {
    {"currency", offsetof(GetAccountSummaryRequest, currency),
     detail::enumeration(deribit::currency_table, detail::Holder::required), detail::In::query},
    {"subaccount_id", offsetof(GetAccountSummaryRequest, subaccount_id), detail::integer(), detail::In::query},
    {"extended", offsetof(GetAccountSummaryRequest, extended), detail::boolean(), detail::In::query},
};
constexpr detail::ObjectTable get_account_summary_request_table =
    detail::table_of<GetAccountSummaryRequest>("GetAccountSummaryRequest", get_account_summary_request_fields);

constexpr detail::Field get_account_summary_fields[] = {
    {"total_pl", offsetof(GetAccountSummary, total_pl),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"session_rpl", offsetof(GetAccountSummary, session_rpl),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"session_upl", offsetof(GetAccountSummary, session_upl),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"available_funds", offsetof(GetAccountSummary, available_funds),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"available_withdrawal_funds", offsetof(GetAccountSummary, available_withdrawal_funds),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"margin_balance", offsetof(GetAccountSummary, margin_balance),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"balance", offsetof(GetAccountSummary, balance), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"spot_reserve", offsetof(GetAccountSummary, spot_reserve),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"additional_reserve", offsetof(GetAccountSummary, additional_reserve),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"fee_balance", offsetof(GetAccountSummary, fee_balance),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"fee_group", offsetof(GetAccountSummary, fee_group), detail::string()},
    {"currency", offsetof(GetAccountSummary, currency), detail::string()},
    {"delta_total", offsetof(GetAccountSummary, delta_total),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"projected_delta_total", offsetof(GetAccountSummary, projected_delta_total),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"deposit_address", offsetof(GetAccountSummary, deposit_address), detail::string()},
    {"email", offsetof(GetAccountSummary, email), detail::string()},
    {"equity", offsetof(GetAccountSummary, equity), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"futures_pl", offsetof(GetAccountSummary, futures_pl),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"futures_session_rpl", offsetof(GetAccountSummary, futures_session_rpl),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"futures_session_upl", offsetof(GetAccountSummary, futures_session_upl),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"initial_margin", offsetof(GetAccountSummary, initial_margin),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"maintenance_margin", offsetof(GetAccountSummary, maintenance_margin),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"estimated_liquidation_ratio", offsetof(GetAccountSummary, estimated_liquidation_ratio),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"system_name", offsetof(GetAccountSummary, system_name), detail::string()},
    {"options_delta", offsetof(GetAccountSummary, options_delta),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"options_gamma", offsetof(GetAccountSummary, options_gamma),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"options_pl", offsetof(GetAccountSummary, options_pl),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"options_session_rpl", offsetof(GetAccountSummary, options_session_rpl),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"options_session_upl", offsetof(GetAccountSummary, options_session_upl),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"options_theta", offsetof(GetAccountSummary, options_theta),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"options_value", offsetof(GetAccountSummary, options_value),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"options_vega", offsetof(GetAccountSummary, options_vega),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"options_gamma_map", offsetof(GetAccountSummary, options_gamma_map), detail::json()},
    {"options_theta_map", offsetof(GetAccountSummary, options_theta_map), detail::json()},
    {"options_vega_map", offsetof(GetAccountSummary, options_vega_map), detail::json()},
    {"security_keys_enabled", offsetof(GetAccountSummary, security_keys_enabled), detail::boolean()},
    {"mmp_enabled", offsetof(GetAccountSummary, mmp_enabled), detail::boolean()},
    {"projected_initial_margin", offsetof(GetAccountSummary, projected_initial_margin),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"projected_maintenance_margin", offsetof(GetAccountSummary, projected_maintenance_margin),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"username", offsetof(GetAccountSummary, username), detail::string()},
    {"type", offsetof(GetAccountSummary, type), detail::enumeration(type_table)},
    {"login_enabled", offsetof(GetAccountSummary, login_enabled), detail::boolean()},
    {"id", offsetof(GetAccountSummary, id), detail::integer()},
    {"portfolio_margining_enabled", offsetof(GetAccountSummary, portfolio_margining_enabled), detail::boolean()},
    {"cross_collateral_enabled", offsetof(GetAccountSummary, cross_collateral_enabled), detail::boolean()},
    {"margin_model", offsetof(GetAccountSummary, margin_model), detail::string()},
    {"total_equity_usd", offsetof(GetAccountSummary, total_equity_usd),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"total_initial_margin_usd", offsetof(GetAccountSummary, total_initial_margin_usd),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"total_maintenance_margin_usd", offsetof(GetAccountSummary, total_maintenance_margin_usd),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"total_margin_balance_usd", offsetof(GetAccountSummary, total_margin_balance_usd),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"total_delta_total_usd", offsetof(GetAccountSummary, total_delta_total_usd),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"interuser_transfers_enabled", offsetof(GetAccountSummary, interuser_transfers_enabled), detail::boolean()},
    {"referrer_id", offsetof(GetAccountSummary, referrer_id), detail::string()},
    {"limits", offsetof(GetAccountSummary, limits), detail::json()},
    {"creation_timestamp", offsetof(GetAccountSummary, creation_timestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"has_non_block_chain_equity", offsetof(GetAccountSummary, has_non_block_chain_equity), detail::boolean()},
    {"self_trading_reject_mode", offsetof(GetAccountSummary, self_trading_reject_mode),
     detail::enumeration(self_trading_reject_mode_table)},
    {"self_trading_extended_to_subaccounts", offsetof(GetAccountSummary, self_trading_extended_to_subaccounts),
     detail::boolean()},
    {"fees", offsetof(GetAccountSummary, fees), detail::map(map_of_map_of_get_account_summary_fees)},
    {"affiliate_promotion_fee", offsetof(GetAccountSummary, affiliate_promotion_fee),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"trading_products_details", offsetof(GetAccountSummary, trading_products_details), detail::json()},
    {"receive_notifications", offsetof(GetAccountSummary, receive_notifications), detail::boolean()},
    {"is_direct_access_allowed", offsetof(GetAccountSummary, is_direct_access_allowed), detail::boolean()},
};
constexpr detail::ObjectTable get_account_summary_table =
    detail::table_of<GetAccountSummary>("GetAccountSummary", get_account_summary_fields);

constexpr detail::Field get_affiliate_program_info_received_fields[] = {
    {"eth", offsetof(GetAffiliateProgramInfoReceived, eth),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"btc", offsetof(GetAffiliateProgramInfoReceived, btc),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable get_affiliate_program_info_received_table =
    detail::table_of<GetAffiliateProgramInfoReceived>(
        "GetAffiliateProgramInfoReceived", get_affiliate_program_info_received_fields);

constexpr detail::Field get_affiliate_program_info_fields[] = {
    {"is_enabled", offsetof(GetAffiliateProgramInfo, is_enabled), detail::boolean()},
    {"number_of_affiliates", offsetof(GetAffiliateProgramInfo, number_of_affiliates),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"link", offsetof(GetAffiliateProgramInfo, link), detail::string()},
    {"received", offsetof(GetAffiliateProgramInfo, received),
     detail::object(get_affiliate_program_info_received_table)},
};
constexpr detail::ObjectTable get_affiliate_program_info_table =
    detail::table_of<GetAffiliateProgramInfo>("GetAffiliateProgramInfo", get_affiliate_program_info_fields);

constexpr detail::Field get_announcements_fields[] = {
    {"body", offsetof(GetAnnouncements, body), detail::string()},
    {"publication_timestamp", offsetof(GetAnnouncements, publication_timestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"id", offsetof(GetAnnouncements, id), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"important", offsetof(GetAnnouncements, important), detail::boolean()},
    {"confirmation", offsetof(GetAnnouncements, confirmation), detail::boolean()},
    {"title", offsetof(GetAnnouncements, title), detail::string()},
};
constexpr detail::ObjectTable get_announcements_table =
    detail::table_of<GetAnnouncements>("GetAnnouncements", get_announcements_fields);

constexpr detail::Field get_position_request_fields[] = {
    {"instrument_name", offsetof(GetPositionRequest, instrument_name), detail::string(detail::Holder::required),
     detail::In::query},
};
constexpr detail::ObjectTable get_position_request_table =
    detail::table_of<GetPositionRequest>("GetPositionRequest", get_position_request_fields);

constexpr detail::Field get_position_fields[] = {
    {"instrument_name", offsetof(GetPosition, instrument_name), detail::string()},
    {"kind", offsetof(GetPosition, kind), detail::enumeration(deribit::kind_table)},
    {"average_price", offsetof(GetPosition, average_price),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"direction", offsetof(GetPosition, direction), detail::enumeration(deribit::direction_table)},
    {"mark_price", offsetof(GetPosition, mark_price), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"delta", offsetof(GetPosition, delta), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"gamma", offsetof(GetPosition, gamma), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"vega", offsetof(GetPosition, vega), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"theta", offsetof(GetPosition, theta), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"index_price", offsetof(GetPosition, index_price),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"initial_margin", offsetof(GetPosition, initial_margin),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"maintenance_margin", offsetof(GetPosition, maintenance_margin),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"settlement_price", offsetof(GetPosition, settlement_price),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"total_profit_loss", offsetof(GetPosition, total_profit_loss),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"floating_profit_loss", offsetof(GetPosition, floating_profit_loss),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"realized_profit_loss", offsetof(GetPosition, realized_profit_loss),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"size", offsetof(GetPosition, size), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"size_currency", offsetof(GetPosition, size_currency),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"average_price_usd", offsetof(GetPosition, average_price_usd),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"floating_profit_loss_usd", offsetof(GetPosition, floating_profit_loss_usd),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"leverage", offsetof(GetPosition, leverage), detail::integer()},
    {"realized_funding", offsetof(GetPosition, realized_funding),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"interest_value", offsetof(GetPosition, interest_value),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"estimated_liquidation_price", offsetof(GetPosition, estimated_liquidation_price),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"open_orders_margin", offsetof(GetPosition, open_orders_margin),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable get_position_table = detail::table_of<GetPosition>("GetPosition", get_position_fields);

constexpr detail::Field get_positions_request_fields[] = {
    {"currency", offsetof(GetPositionsRequest, currency), detail::enumeration(deribit::trading_currency_table),
     detail::In::query},
    {"kind", offsetof(GetPositionsRequest, kind), detail::enumeration(deribit::kind_table), detail::In::query},
    {"subaccount_id", offsetof(GetPositionsRequest, subaccount_id), detail::integer(), detail::In::query},
};
constexpr detail::ObjectTable get_positions_request_table =
    detail::table_of<GetPositionsRequest>("GetPositionsRequest", get_positions_request_fields);

constexpr detail::Field get_subaccounts_request_fields[] = {
    {"with_portfolio", offsetof(GetSubaccountsRequest, with_portfolio), detail::boolean(), detail::In::query},
};
constexpr detail::ObjectTable get_subaccounts_request_table =
    detail::table_of<GetSubaccountsRequest>("GetSubaccountsRequest", get_subaccounts_request_fields);

constexpr detail::Field get_subaccounts_fields[] = {
    {"username", offsetof(GetSubaccounts, username), detail::string()},
    {"type", offsetof(GetSubaccounts, type), detail::enumeration(type_table)},
    {"id", offsetof(GetSubaccounts, id), detail::integer()},
    {"email", offsetof(GetSubaccounts, email), detail::string()},
    {"not_confirmed_email", offsetof(GetSubaccounts, not_confirmed_email), detail::string()},
    {"security_keys_enabled", offsetof(GetSubaccounts, security_keys_enabled), detail::boolean()},
    {"security_keys_assignments", offsetof(GetSubaccounts, security_keys_assignments), detail::list(list_of_json)},
    {"system_name", offsetof(GetSubaccounts, system_name), detail::string()},
    {"receive_notifications", offsetof(GetSubaccounts, receive_notifications), detail::boolean()},
    {"is_password", offsetof(GetSubaccounts, is_password), detail::boolean()},
    {"margin_model", offsetof(GetSubaccounts, margin_model), detail::string()},
    {"proof_id", offsetof(GetSubaccounts, proof_id), detail::string()},
    {"proof_id_signature", offsetof(GetSubaccounts, proof_id_signature), detail::string()},
    {"login_enabled", offsetof(GetSubaccounts, login_enabled), detail::boolean()},
    {"portfolio", offsetof(GetSubaccounts, portfolio), detail::object(portfolio_table)},
};
constexpr detail::ObjectTable get_subaccounts_table =
    detail::table_of<GetSubaccounts>("GetSubaccounts", get_subaccounts_fields);

constexpr detail::Field get_subaccounts_details_request_fields[] = {
    {"currency", offsetof(GetSubaccountsDetailsRequest, currency),
     detail::enumeration(deribit::currency_table, detail::Holder::required), detail::In::query},
    {"with_open_orders", offsetof(GetSubaccountsDetailsRequest, with_open_orders), detail::boolean(),
     detail::In::query},
};
constexpr detail::ObjectTable get_subaccounts_details_request_table =
    detail::table_of<GetSubaccountsDetailsRequest>(
        "GetSubaccountsDetailsRequest", get_subaccounts_details_request_fields);

constexpr detail::Field get_subaccounts_details_positions_fields[] = {
    {"instrument_name", offsetof(GetSubaccountsDetailsPositions, instrument_name), detail::string()},
    {"kind", offsetof(GetSubaccountsDetailsPositions, kind), detail::enumeration(deribit::kind_table)},
    {"average_price", offsetof(GetSubaccountsDetailsPositions, average_price),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"direction", offsetof(GetSubaccountsDetailsPositions, direction), detail::enumeration(deribit::direction_table)},
    {"mark_price", offsetof(GetSubaccountsDetailsPositions, mark_price),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"delta", offsetof(GetSubaccountsDetailsPositions, delta),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"gamma", offsetof(GetSubaccountsDetailsPositions, gamma),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"vega", offsetof(GetSubaccountsDetailsPositions, vega),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"theta", offsetof(GetSubaccountsDetailsPositions, theta),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"index_price", offsetof(GetSubaccountsDetailsPositions, index_price),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"initial_margin", offsetof(GetSubaccountsDetailsPositions, initial_margin),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"maintenance_margin", offsetof(GetSubaccountsDetailsPositions, maintenance_margin),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"settlement_price", offsetof(GetSubaccountsDetailsPositions, settlement_price),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"total_profit_loss", offsetof(GetSubaccountsDetailsPositions, total_profit_loss),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"floating_profit_loss", offsetof(GetSubaccountsDetailsPositions, floating_profit_loss),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"realized_profit_loss", offsetof(GetSubaccountsDetailsPositions, realized_profit_loss),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"size", offsetof(GetSubaccountsDetailsPositions, size),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"size_currency", offsetof(GetSubaccountsDetailsPositions, size_currency),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"average_price_usd", offsetof(GetSubaccountsDetailsPositions, average_price_usd),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"floating_profit_loss_usd", offsetof(GetSubaccountsDetailsPositions, floating_profit_loss_usd),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"leverage", offsetof(GetSubaccountsDetailsPositions, leverage), detail::integer()},
    {"realized_funding", offsetof(GetSubaccountsDetailsPositions, realized_funding),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"interest_value", offsetof(GetSubaccountsDetailsPositions, interest_value),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable get_subaccounts_details_positions_table =
    detail::table_of<GetSubaccountsDetailsPositions>(
        "GetSubaccountsDetailsPositions", get_subaccounts_details_positions_fields);

constexpr detail::Field get_subaccounts_details_open_orders_price_fields[] = {
    {"number", 1, detail::decimal(detail::Holder::plain, detail::Wire::number)},
    {"string", 2, detail::enumeration(price_table)},
};
constexpr detail::VariantTable get_subaccounts_details_open_orders_price_variant =
    detail::variant_of<GetSubaccountsDetailsOpenOrdersPrice>("");
constexpr detail::ObjectTable get_subaccounts_details_open_orders_price_table =
    detail::table_of<GetSubaccountsDetailsOpenOrdersPrice>(
        "GetSubaccountsDetailsOpenOrdersPrice", get_subaccounts_details_open_orders_price_fields,
        get_subaccounts_details_open_orders_price_variant);

constexpr detail::Field get_subaccounts_details_open_orders_fields[] = {
    {"order_id", offsetof(GetSubaccountsDetailsOpenOrders, order_id), detail::string()},
    {"order_state", offsetof(GetSubaccountsDetailsOpenOrders, order_state),
     detail::enumeration(deribit::order_state_table)},
    {"order_type", offsetof(GetSubaccountsDetailsOpenOrders, order_type),
     detail::enumeration(deribit::order_type_table)},
    {"original_order_type", offsetof(GetSubaccountsDetailsOpenOrders, original_order_type),
     detail::enumeration(deribit::original_order_type_table)},
    {"time_in_force", offsetof(GetSubaccountsDetailsOpenOrders, time_in_force),
     detail::enumeration(deribit::time_in_force_table)},
    {"is_rebalance", offsetof(GetSubaccountsDetailsOpenOrders, is_rebalance), detail::boolean()},
    {"is_liquidation", offsetof(GetSubaccountsDetailsOpenOrders, is_liquidation), detail::boolean()},
    {"instrument_name", offsetof(GetSubaccountsDetailsOpenOrders, instrument_name), detail::string()},
    {"creation_timestamp", offsetof(GetSubaccountsDetailsOpenOrders, creation_timestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"last_update_timestamp", offsetof(GetSubaccountsDetailsOpenOrders, last_update_timestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"direction", offsetof(GetSubaccountsDetailsOpenOrders, direction), detail::enumeration(deribit::direction_table)},
    {"price", offsetof(GetSubaccountsDetailsOpenOrders, price),
     detail::object(get_subaccounts_details_open_orders_price_table)},
    {"label", offsetof(GetSubaccountsDetailsOpenOrders, label), detail::string()},
    {"post_only", offsetof(GetSubaccountsDetailsOpenOrders, post_only), detail::boolean()},
    {"reject_post_only", offsetof(GetSubaccountsDetailsOpenOrders, reject_post_only), detail::boolean()},
    {"reduce_only", offsetof(GetSubaccountsDetailsOpenOrders, reduce_only), detail::boolean()},
    {"api", offsetof(GetSubaccountsDetailsOpenOrders, api), detail::boolean()},
    {"web", offsetof(GetSubaccountsDetailsOpenOrders, web), detail::boolean()},
    {"mobile", offsetof(GetSubaccountsDetailsOpenOrders, mobile), detail::boolean()},
    {"refresh_amount", offsetof(GetSubaccountsDetailsOpenOrders, refresh_amount),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"display_amount", offsetof(GetSubaccountsDetailsOpenOrders, display_amount),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"amount", offsetof(GetSubaccountsDetailsOpenOrders, amount),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"contracts", offsetof(GetSubaccountsDetailsOpenOrders, contracts),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"filled_amount", offsetof(GetSubaccountsDetailsOpenOrders, filled_amount),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"average_price", offsetof(GetSubaccountsDetailsOpenOrders, average_price),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"advanced", offsetof(GetSubaccountsDetailsOpenOrders, advanced), detail::enumeration(deribit::advanced_table)},
    {"implv", offsetof(GetSubaccountsDetailsOpenOrders, implv),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"usd", offsetof(GetSubaccountsDetailsOpenOrders, usd),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"triggered", offsetof(GetSubaccountsDetailsOpenOrders, triggered), detail::boolean()},
    {"trigger", offsetof(GetSubaccountsDetailsOpenOrders, trigger), detail::enumeration(deribit::trigger_table)},
    {"trigger_price", offsetof(GetSubaccountsDetailsOpenOrders, trigger_price),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"trigger_offset", offsetof(GetSubaccountsDetailsOpenOrders, trigger_offset),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"trigger_reference_price", offsetof(GetSubaccountsDetailsOpenOrders, trigger_reference_price),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"block_trade", offsetof(GetSubaccountsDetailsOpenOrders, block_trade), detail::boolean()},
    {"mmp", offsetof(GetSubaccountsDetailsOpenOrders, mmp), detail::boolean()},
    {"risk_reducing", offsetof(GetSubaccountsDetailsOpenOrders, risk_reducing), detail::boolean()},
    {"replaced", offsetof(GetSubaccountsDetailsOpenOrders, replaced), detail::boolean()},
    {"auto_replaced", offsetof(GetSubaccountsDetailsOpenOrders, auto_replaced), detail::boolean()},
    {"quote", offsetof(GetSubaccountsDetailsOpenOrders, quote), detail::boolean()},
    {"mmp_group", offsetof(GetSubaccountsDetailsOpenOrders, mmp_group), detail::string()},
    {"quote_set_id", offsetof(GetSubaccountsDetailsOpenOrders, quote_set_id), detail::string()},
    {"quote_id", offsetof(GetSubaccountsDetailsOpenOrders, quote_id), detail::string()},
    {"trigger_order_id", offsetof(GetSubaccountsDetailsOpenOrders, trigger_order_id), detail::string()},
    {"app_name", offsetof(GetSubaccountsDetailsOpenOrders, app_name), detail::string()},
    {"mmp_cancelled", offsetof(GetSubaccountsDetailsOpenOrders, mmp_cancelled), detail::boolean()},
    {"cancel_reason", offsetof(GetSubaccountsDetailsOpenOrders, cancel_reason),
     detail::enumeration(deribit::cancel_reason_table)},
    {"oto_order_ids", offsetof(GetSubaccountsDetailsOpenOrders, oto_order_ids), detail::list(list_of_string)},
    {"trigger_fill_condition", offsetof(GetSubaccountsDetailsOpenOrders, trigger_fill_condition),
     detail::enumeration(deribit::trigger_fill_condition_table)},
    {"oco_ref", offsetof(GetSubaccountsDetailsOpenOrders, oco_ref), detail::string()},
    {"primary_order_id", offsetof(GetSubaccountsDetailsOpenOrders, primary_order_id), detail::string()},
    {"is_secondary_oto", offsetof(GetSubaccountsDetailsOpenOrders, is_secondary_oto), detail::boolean()},
    {"is_primary_otoco", offsetof(GetSubaccountsDetailsOpenOrders, is_primary_otoco), detail::boolean()},
};
constexpr detail::ObjectTable get_subaccounts_details_open_orders_table =
    detail::table_of<GetSubaccountsDetailsOpenOrders>(
        "GetSubaccountsDetailsOpenOrders", get_subaccounts_details_open_orders_fields);

constexpr detail::ListTable list_of_get_subaccounts_details_positions =
    detail::list_of<GetSubaccountsDetailsPositions>(detail::object(get_subaccounts_details_positions_table));
constexpr detail::ListTable list_of_get_subaccounts_details_open_orders =
    detail::list_of<GetSubaccountsDetailsOpenOrders>(detail::object(get_subaccounts_details_open_orders_table));

constexpr detail::Field get_subaccounts_details_fields[] = {
    {"uid", offsetof(GetSubaccountsDetails, uid), detail::integer()},
    {"positions", offsetof(GetSubaccountsDetails, positions), detail::list(list_of_get_subaccounts_details_positions)},
    {"open_orders", offsetof(GetSubaccountsDetails, open_orders),
     detail::list(list_of_get_subaccounts_details_open_orders)},
};
constexpr detail::ObjectTable get_subaccounts_details_table =
    detail::table_of<GetSubaccountsDetails>("GetSubaccountsDetails", get_subaccounts_details_fields);

constexpr detail::Field get_transaction_log_request_fields[] = {
    {"currency", offsetof(GetTransactionLogRequest, currency),
     detail::enumeration(deribit::currency_table, detail::Holder::required), detail::In::query},
    {"start_timestamp", offsetof(GetTransactionLogRequest, start_timestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::required, detail::Wire::number),
     detail::In::query},
    {"end_timestamp", offsetof(GetTransactionLogRequest, end_timestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::required, detail::Wire::number),
     detail::In::query},
    {"query", offsetof(GetTransactionLogRequest, query), detail::string(detail::Holder::optional), detail::In::query},
    {"count", offsetof(GetTransactionLogRequest, count), detail::integer(), detail::In::query},
    {"subaccount_id", offsetof(GetTransactionLogRequest, subaccount_id), detail::integer(), detail::In::query},
    {"continuation", offsetof(GetTransactionLogRequest, continuation), detail::integer(), detail::In::query},
};
constexpr detail::Bounds get_transaction_log_request_bounds[] = {{.field = 4, .minimum = "1", .maximum = "250"}};
constexpr detail::ObjectTable get_transaction_log_request_table =
    detail::table_of<GetTransactionLogRequest>(
        "GetTransactionLogRequest", get_transaction_log_request_fields, false, get_transaction_log_request_bounds);

constexpr detail::Field get_transaction_log_logs_fields[] = {
    {"id", offsetof(GetTransactionLogLogs, id), detail::integer()},
    {"currency", offsetof(GetTransactionLogLogs, currency), detail::enumeration(deribit::currency_table)},
    {"timestamp", offsetof(GetTransactionLogLogs, timestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"user_id", offsetof(GetTransactionLogLogs, user_id), detail::integer()},
    {"username", offsetof(GetTransactionLogLogs, username), detail::string()},
    {"commission", offsetof(GetTransactionLogLogs, commission),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"cashflow", offsetof(GetTransactionLogLogs, cashflow),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"balance", offsetof(GetTransactionLogLogs, balance),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"change", offsetof(GetTransactionLogLogs, change),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"user_seq", offsetof(GetTransactionLogLogs, user_seq), detail::integer()},
    {"type", offsetof(GetTransactionLogLogs, type), detail::enumeration(deribit::account_type_table)},
    {"info", offsetof(GetTransactionLogLogs, info), detail::json()},
    {"equity", offsetof(GetTransactionLogLogs, equity),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"mark_price", offsetof(GetTransactionLogLogs, mark_price),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"settlement_price", offsetof(GetTransactionLogLogs, settlement_price),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"index_price", offsetof(GetTransactionLogLogs, index_price),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"instrument_name", offsetof(GetTransactionLogLogs, instrument_name), detail::string()},
    {"position", offsetof(GetTransactionLogLogs, position),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"side", offsetof(GetTransactionLogLogs, side), detail::string()},
    {"amount", offsetof(GetTransactionLogLogs, amount),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"price", offsetof(GetTransactionLogLogs, price), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"price_currency", offsetof(GetTransactionLogLogs, price_currency), detail::string()},
    {"trade_id", offsetof(GetTransactionLogLogs, trade_id), detail::string()},
    {"order_id", offsetof(GetTransactionLogLogs, order_id), detail::string()},
    {"user_role", offsetof(GetTransactionLogLogs, user_role), detail::enumeration(deribit::role_table)},
    {"fee_role", offsetof(GetTransactionLogLogs, fee_role), detail::enumeration(deribit::role_table)},
    {"profit_as_cashflow", offsetof(GetTransactionLogLogs, profit_as_cashflow), detail::boolean()},
    {"interest_pl", offsetof(GetTransactionLogLogs, interest_pl),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"block_rfq_id", offsetof(GetTransactionLogLogs, block_rfq_id), detail::integer()},
    {"ip", offsetof(GetTransactionLogLogs, ip), detail::string()},
    {"session_rpl", offsetof(GetTransactionLogLogs, session_rpl),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"session_upl", offsetof(GetTransactionLogLogs, session_upl),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"total_interest_pl", offsetof(GetTransactionLogLogs, total_interest_pl),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"contracts", offsetof(GetTransactionLogLogs, contracts),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable get_transaction_log_logs_table =
    detail::table_of<GetTransactionLogLogs>("GetTransactionLogLogs", get_transaction_log_logs_fields);

constexpr detail::ListTable list_of_get_transaction_log_logs =
    detail::list_of<GetTransactionLogLogs>(detail::object(get_transaction_log_logs_table));

constexpr detail::Field get_transaction_log_fields[] = {
    {"continuation", offsetof(GetTransactionLog, continuation), detail::integer()},
    {"logs", offsetof(GetTransactionLog, logs), detail::list(list_of_get_transaction_log_logs)},
};
constexpr detail::ObjectTable get_transaction_log_table =
    detail::table_of<GetTransactionLog>("GetTransactionLog", get_transaction_log_fields);

constexpr detail::Field get_user_locks_fields[] = {
    {"currency", offsetof(GetUserLocks, currency), detail::enumeration(deribit::currency_table)},
    {"enabled", offsetof(GetUserLocks, enabled), detail::boolean()},
    {"message", offsetof(GetUserLocks, message), detail::string()},
};
constexpr detail::ObjectTable get_user_locks_table =
    detail::table_of<GetUserLocks>("GetUserLocks", get_user_locks_fields);

constexpr detail::Field list_custody_accounts_request_fields[] = {
    {"currency", offsetof(ListCustodyAccountsRequest, currency),
     detail::enumeration(deribit::currency_table, detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable list_custody_accounts_request_table =
    detail::table_of<ListCustodyAccountsRequest>("ListCustodyAccountsRequest", list_custody_accounts_request_fields);

constexpr detail::Field list_custody_accounts_fields[] = {
    {"currency", offsetof(ListCustodyAccounts, currency), detail::enumeration(deribit::currency_table)},
    {"name", offsetof(ListCustodyAccounts, name), detail::enumeration(name_table)},
    {"balance", offsetof(ListCustodyAccounts, balance),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"pending_withdrawal_balance", offsetof(ListCustodyAccounts, pending_withdrawal_balance),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"auto_deposit", offsetof(ListCustodyAccounts, auto_deposit), detail::boolean()},
    {"client_id", offsetof(ListCustodyAccounts, client_id), detail::string()},
    {"external_id", offsetof(ListCustodyAccounts, external_id), detail::string()},
    {"withdrawal_address", offsetof(ListCustodyAccounts, withdrawal_address), detail::string()},
    {"withdrawal_address_change", offsetof(ListCustodyAccounts, withdrawal_address_change),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"pending_withdrawal_addres", offsetof(ListCustodyAccounts, pending_withdrawal_addres), detail::string()},
    {"deposit_address", offsetof(ListCustodyAccounts, deposit_address), detail::string()},
};
constexpr detail::ObjectTable list_custody_accounts_table =
    detail::table_of<ListCustodyAccounts>("ListCustodyAccounts", list_custody_accounts_fields);

constexpr detail::Field simulate_request_fields[] = {
    {"currency", offsetof(SimulateRequest, currency),
     detail::enumeration(simulate_currency_table, detail::Holder::required), detail::In::query},
    {"add_positions", offsetof(SimulateRequest, add_positions), detail::boolean(), detail::In::query},
    {"simulated_positions", offsetof(SimulateRequest, simulated_positions), detail::string(detail::Holder::optional),
     detail::In::query},
};
constexpr detail::ObjectTable simulate_request_table =
    detail::table_of<SimulateRequest>("SimulateRequest", simulate_request_fields);

constexpr detail::Field remove_api_key_request_fields[] = {
    {"id", offsetof(RemoveApiKeyRequest, id), detail::integer(detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable remove_api_key_request_table =
    detail::table_of<RemoveApiKeyRequest>("RemoveApiKeyRequest", remove_api_key_request_fields);

constexpr detail::Field remove_subaccount_request_fields[] = {
    {"subaccount_id", offsetof(RemoveSubaccountRequest, subaccount_id), detail::integer(detail::Holder::required),
     detail::In::query},
};
constexpr detail::ObjectTable remove_subaccount_request_table =
    detail::table_of<RemoveSubaccountRequest>("RemoveSubaccountRequest", remove_subaccount_request_fields);

constexpr detail::Field reset_api_key_request_fields[] = {
    {"id", offsetof(ResetApiKeyRequest, id), detail::integer(detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable reset_api_key_request_table =
    detail::table_of<ResetApiKeyRequest>("ResetApiKeyRequest", reset_api_key_request_fields);

constexpr detail::Field set_announcement_as_read_request_fields[] = {
    {"announcement_id", offsetof(SetAnnouncementAsReadRequest, announcement_id),
     detail::decimal(detail::Holder::required, detail::Wire::number), detail::In::query},
};
constexpr detail::ObjectTable set_announcement_as_read_request_table =
    detail::table_of<SetAnnouncementAsReadRequest>(
        "SetAnnouncementAsReadRequest", set_announcement_as_read_request_fields);

constexpr detail::ListTable list_of_trading_products =
    detail::list_of<Open<TradingProducts>>(detail::enumeration(trading_products_table));

constexpr detail::Field set_disabled_trading_products_request_fields[] = {
    {"user_id", offsetof(SetDisabledTradingProductsRequest, user_id), detail::integer(detail::Holder::required),
     detail::In::query},
    {"trading_products", offsetof(SetDisabledTradingProductsRequest, trading_products),
     detail::list(list_of_trading_products, detail::Holder::required), detail::In::query, detail::ListStyle::repeat},
};
constexpr detail::ObjectTable set_disabled_trading_products_request_table =
    detail::table_of<SetDisabledTradingProductsRequest>(
        "SetDisabledTradingProductsRequest", set_disabled_trading_products_request_fields);

constexpr detail::Field set_email_for_subaccount_request_fields[] = {
    {"sid", offsetof(SetEmailForSubaccountRequest, sid), detail::integer(detail::Holder::required), detail::In::query},
    {"email", offsetof(SetEmailForSubaccountRequest, email), detail::string(detail::Holder::required),
     detail::In::query},
};
constexpr detail::ObjectTable set_email_for_subaccount_request_table =
    detail::table_of<SetEmailForSubaccountRequest>(
        "SetEmailForSubaccountRequest", set_email_for_subaccount_request_fields);

constexpr detail::Field set_email_language_request_fields[] = {
    {"language", offsetof(SetEmailLanguageRequest, language),
     detail::enumeration(language_table, detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable set_email_language_request_table =
    detail::table_of<SetEmailLanguageRequest>("SetEmailLanguageRequest", set_email_language_request_fields);

constexpr detail::Field set_self_trading_config_request_fields[] = {
    {"mode", offsetof(SetSelfTradingConfigRequest, mode), detail::enumeration(mode_table, detail::Holder::required),
     detail::In::query},
    {"extended_to_subaccounts", offsetof(SetSelfTradingConfigRequest, extended_to_subaccounts),
     detail::boolean(detail::Holder::required), detail::In::query},
    {"block_rfq_self_match_prevention", offsetof(SetSelfTradingConfigRequest, block_rfq_self_match_prevention),
     detail::boolean(), detail::In::query},
};
constexpr detail::ObjectTable set_self_trading_config_request_table =
    detail::table_of<SetSelfTradingConfigRequest>(
        "SetSelfTradingConfigRequest", set_self_trading_config_request_fields);

constexpr detail::Field simulate_portfolio_request_fields[] = {
    {"currency", offsetof(SimulatePortfolioRequest, currency),
     detail::enumeration(deribit::currency_table, detail::Holder::required), detail::In::query},
    {"add_positions", offsetof(SimulatePortfolioRequest, add_positions), detail::boolean(), detail::In::query},
    {"simulated_positions", offsetof(SimulatePortfolioRequest, simulated_positions),
     detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable simulate_portfolio_request_table =
    detail::table_of<SimulatePortfolioRequest>("SimulatePortfolioRequest", simulate_portfolio_request_fields);

constexpr detail::Field simulate_portfolio_fields[] = {
    {"currency", offsetof(SimulatePortfolio, currency), detail::string()},
    {"equity", offsetof(SimulatePortfolio, equity), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"balance", offsetof(SimulatePortfolio, balance), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"margin_balance", offsetof(SimulatePortfolio, margin_balance),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"initial_margin", offsetof(SimulatePortfolio, initial_margin),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"maintenance_margin", offsetof(SimulatePortfolio, maintenance_margin),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"projected_initial_margin", offsetof(SimulatePortfolio, projected_initial_margin),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"projected_maintenance_margin", offsetof(SimulatePortfolio, projected_maintenance_margin),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"available_funds", offsetof(SimulatePortfolio, available_funds),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"available_withdrawal_funds", offsetof(SimulatePortfolio, available_withdrawal_funds),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"available_subaccount_transfer_funds", offsetof(SimulatePortfolio, available_subaccount_transfer_funds),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"total_pl", offsetof(SimulatePortfolio, total_pl),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"session_rpl", offsetof(SimulatePortfolio, session_rpl),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"session_upl", offsetof(SimulatePortfolio, session_upl),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"futures_pl", offsetof(SimulatePortfolio, futures_pl),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"futures_session_rpl", offsetof(SimulatePortfolio, futures_session_rpl),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"futures_session_upl", offsetof(SimulatePortfolio, futures_session_upl),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"options_pl", offsetof(SimulatePortfolio, options_pl),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"options_session_rpl", offsetof(SimulatePortfolio, options_session_rpl),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"options_session_upl", offsetof(SimulatePortfolio, options_session_upl),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"options_value", offsetof(SimulatePortfolio, options_value),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"options_delta", offsetof(SimulatePortfolio, options_delta),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"options_gamma", offsetof(SimulatePortfolio, options_gamma),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"options_theta", offsetof(SimulatePortfolio, options_theta),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"options_vega", offsetof(SimulatePortfolio, options_vega),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"options_gamma_map", offsetof(SimulatePortfolio, options_gamma_map), detail::json()},
    {"options_theta_map", offsetof(SimulatePortfolio, options_theta_map), detail::json()},
    {"options_vega_map", offsetof(SimulatePortfolio, options_vega_map), detail::json()},
    {"delta_total", offsetof(SimulatePortfolio, delta_total),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"delta_total_map", offsetof(SimulatePortfolio, delta_total_map), detail::json()},
    {"projected_delta_total", offsetof(SimulatePortfolio, projected_delta_total),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"additional_reserve", offsetof(SimulatePortfolio, additional_reserve),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"spot_reserve", offsetof(SimulatePortfolio, spot_reserve),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"fee_balance", offsetof(SimulatePortfolio, fee_balance),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"locked_balance", offsetof(SimulatePortfolio, locked_balance),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"margin_model", offsetof(SimulatePortfolio, margin_model), detail::string()},
    {"portfolio_margining_enabled", offsetof(SimulatePortfolio, portfolio_margining_enabled), detail::boolean()},
    {"cross_collateral_enabled", offsetof(SimulatePortfolio, cross_collateral_enabled), detail::boolean()},
    {"total_equity_usd", offsetof(SimulatePortfolio, total_equity_usd),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"total_initial_margin_usd", offsetof(SimulatePortfolio, total_initial_margin_usd),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"total_maintenance_margin_usd", offsetof(SimulatePortfolio, total_maintenance_margin_usd),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"total_margin_balance_usd", offsetof(SimulatePortfolio, total_margin_balance_usd),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"total_delta_total_usd", offsetof(SimulatePortfolio, total_delta_total_usd),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable simulate_portfolio_table =
    detail::table_of<SimulatePortfolio>("SimulatePortfolio", simulate_portfolio_fields);

constexpr detail::Field toggle_notifications_from_subaccount_request_fields[] = {
    {"sid", offsetof(ToggleNotificationsFromSubaccountRequest, sid), detail::integer(detail::Holder::required),
     detail::In::query},
    {"state", offsetof(ToggleNotificationsFromSubaccountRequest, state), detail::boolean(detail::Holder::required),
     detail::In::query},
};
constexpr detail::ObjectTable toggle_notifications_from_subaccount_request_table =
    detail::table_of<ToggleNotificationsFromSubaccountRequest>(
        "ToggleNotificationsFromSubaccountRequest", toggle_notifications_from_subaccount_request_fields);

constexpr detail::Field toggle_subaccount_login_request_fields[] = {
    {"sid", offsetof(ToggleSubaccountLoginRequest, sid), detail::integer(detail::Holder::required), detail::In::query},
    {"state", offsetof(ToggleSubaccountLoginRequest, state), detail::enumeration(state_table, detail::Holder::required),
     detail::In::query},
};
constexpr detail::ObjectTable toggle_subaccount_login_request_table =
    detail::table_of<ToggleSubaccountLoginRequest>(
        "ToggleSubaccountLoginRequest", toggle_subaccount_login_request_fields);

constexpr detail::Field get_announcements_request_fields[] = {
    {"start_timestamp", offsetof(GetAnnouncementsRequest, start_timestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"count", offsetof(GetAnnouncementsRequest, count), detail::integer(), detail::In::query},
};
constexpr detail::Bounds get_announcements_request_bounds[] = {{.field = 1, .minimum = "1", .maximum = "50"}};
constexpr detail::ObjectTable get_announcements_request_table =
    detail::table_of<GetAnnouncementsRequest>(
        "GetAnnouncementsRequest", get_announcements_request_fields, false, get_announcements_request_bounds);

constexpr detail::ListTable list_of_get_access_log =
    detail::list_of<GetAccessLog>(detail::object(get_access_log_table));

constexpr detail::Field access_log_page_fields[] = {
    {"records_total", offsetof(AccessLogPage, records_total), detail::integer()},
    {"data", offsetof(AccessLogPage, data), detail::list(list_of_get_access_log)},
};
constexpr detail::ObjectTable access_log_page_table =
    detail::table_of<AccessLogPage>("AccessLogPage", access_log_page_fields);

constexpr detail::Type change_api_key_name_reply = detail::object(list_api_keys_table);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit change_api_key_name_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation change_api_key_name_operation{
    .id = "account.change_api_key_name",
    .method = "GET",
    .path = "/api/v2/private/change_api_key_name",
    .auth = detail::Auth::private_,
    .limits = change_api_key_name_limits,
    .request = &change_api_key_name_request_table,
    .reply = &change_api_key_name_reply,
    .writes = true,
};

constexpr detail::ListTable list_of_change_margin_model =
    detail::list_of<ChangeMarginModel>(detail::object(change_margin_model_table));
constexpr detail::Type change_margin_model_reply = detail::list(list_of_change_margin_model);
constexpr detail::Limit change_margin_model_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation change_margin_model_operation{
    .id = "account.change_margin_model",
    .method = "GET",
    .path = "/api/v2/private/change_margin_model",
    .auth = detail::Auth::private_,
    .limits = change_margin_model_limits,
    .request = &change_margin_model_request_table,
    .reply = &change_margin_model_reply,
    .writes = true,
};

constexpr detail::Type change_scope_in_api_key_reply = detail::object(list_api_keys_table);
constexpr detail::Limit change_scope_in_api_key_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation change_scope_in_api_key_operation{
    .id = "account.change_scope_in_api_key",
    .method = "GET",
    .path = "/api/v2/private/change_scope_in_api_key",
    .auth = detail::Auth::private_,
    .limits = change_scope_in_api_key_limits,
    .request = &change_scope_in_api_key_request_table,
    .reply = &change_scope_in_api_key_reply,
    .writes = true,
};

constexpr detail::Type change_subaccount_name_reply = detail::enumeration(change_subaccount_name_table);
constexpr detail::Limit change_subaccount_name_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation change_subaccount_name_operation{
    .id = "account.change_subaccount_name",
    .method = "GET",
    .path = "/api/v2/private/change_subaccount_name",
    .auth = detail::Auth::private_,
    .limits = change_subaccount_name_limits,
    .request = &change_subaccount_name_request_table,
    .reply = &change_subaccount_name_reply,
    .writes = true,
};

constexpr detail::Type create_api_key_reply = detail::object(edit_api_key_table);
constexpr detail::Limit create_api_key_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation create_api_key_operation{
    .id = "account.create_api_key",
    .method = "GET",
    .path = "/api/v2/private/create_api_key",
    .auth = detail::Auth::private_,
    .limits = create_api_key_limits,
    .request = &create_api_key_request_table,
    .reply = &create_api_key_reply,
    .writes = true,
};

constexpr detail::Type create_subaccount_reply = detail::object(create_subaccount_table);
constexpr detail::Limit create_subaccount_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation create_subaccount_operation{
    .id = "account.create_subaccount",
    .method = "GET",
    .path = "/api/v2/private/create_subaccount",
    .auth = detail::Auth::private_,
    .limits = create_subaccount_limits,
    .reply = &create_subaccount_reply,
    .writes = true,
};

constexpr detail::Type disable_api_key_reply = detail::object(list_api_keys_table);
constexpr detail::Limit disable_api_key_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation disable_api_key_operation{
    .id = "account.disable_api_key",
    .method = "GET",
    .path = "/api/v2/private/disable_api_key",
    .auth = detail::Auth::private_,
    .limits = disable_api_key_limits,
    .request = &disable_api_key_request_table,
    .reply = &disable_api_key_reply,
    .writes = true,
};

constexpr detail::Type edit_api_key_reply = detail::object(edit_api_key_table);
constexpr detail::Limit edit_api_key_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation edit_api_key_operation{
    .id = "account.edit_api_key",
    .method = "GET",
    .path = "/api/v2/private/edit_api_key",
    .auth = detail::Auth::private_,
    .limits = edit_api_key_limits,
    .request = &edit_api_key_request_table,
    .reply = &edit_api_key_reply,
    .writes = true,
};

constexpr detail::Type enable_affiliate_program_reply = detail::enumeration(enable_affiliate_program_table);
constexpr detail::Limit enable_affiliate_program_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation enable_affiliate_program_operation{
    .id = "account.enable_affiliate_program",
    .method = "GET",
    .path = "/api/v2/private/enable_affiliate_program",
    .auth = detail::Auth::private_,
    .limits = enable_affiliate_program_limits,
    .reply = &enable_affiliate_program_reply,
    .writes = true,
};

constexpr detail::Type enable_api_key_reply = detail::object(list_api_keys_table);
constexpr detail::Limit enable_api_key_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation enable_api_key_operation{
    .id = "account.enable_api_key",
    .method = "GET",
    .path = "/api/v2/private/enable_api_key",
    .auth = detail::Auth::private_,
    .limits = enable_api_key_limits,
    .request = &enable_api_key_request_table,
    .reply = &enable_api_key_reply,
    .writes = true,
};

constexpr detail::Type get_access_log_reply = detail::object(access_log_page_table);
constexpr detail::Limit get_access_log_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Paging get_access_log_pages{
    .by = detail::Paging::By::offset,
    .largest_size = 1000,
    .parameter = "offset",
    .limit = "count",
    .rows = "data",
};
constexpr detail::Operation get_access_log_operation{
    .id = "account.get_access_log",
    .method = "GET",
    .path = "/api/v2/private/get_access_log",
    .auth = detail::Auth::private_,
    .limits = get_access_log_limits,
    .request = &get_access_log_request_table,
    .reply = &get_access_log_reply,
    .pages = &get_access_log_pages,
};

constexpr detail::Type get_account_summaries_reply = detail::object(get_account_summaries_table);
constexpr detail::Limit get_account_summaries_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation get_account_summaries_operation{
    .id = "account.get_account_summaries",
    .method = "GET",
    .path = "/api/v2/private/get_account_summaries",
    .auth = detail::Auth::private_,
    .limits = get_account_summaries_limits,
    .request = &get_account_summaries_request_table,
    .reply = &get_account_summaries_reply,
};

constexpr detail::Type get_account_summary_reply = detail::object(get_account_summary_table);
constexpr detail::Limit get_account_summary_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation get_account_summary_operation{
    .id = "account.get_account_summary",
    .method = "GET",
    .path = "/api/v2/private/get_account_summary",
    .auth = detail::Auth::private_,
    .limits = get_account_summary_limits,
    .request = &get_account_summary_request_table,
    .reply = &get_account_summary_reply,
};

constexpr detail::Type get_affiliate_program_info_reply = detail::object(get_affiliate_program_info_table);
constexpr detail::Limit get_affiliate_program_info_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation get_affiliate_program_info_operation{
    .id = "account.get_affiliate_program_info",
    .method = "GET",
    .path = "/api/v2/private/get_affiliate_program_info",
    .auth = detail::Auth::private_,
    .limits = get_affiliate_program_info_limits,
    .reply = &get_affiliate_program_info_reply,
};

constexpr detail::Type get_email_language_reply = detail::string();
constexpr detail::Limit get_email_language_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation get_email_language_operation{
    .id = "account.get_email_language",
    .method = "GET",
    .path = "/api/v2/private/get_email_language",
    .auth = detail::Auth::private_,
    .limits = get_email_language_limits,
    .reply = &get_email_language_reply,
};

constexpr detail::ListTable list_of_get_announcements =
    detail::list_of<GetAnnouncements>(detail::object(get_announcements_table));
constexpr detail::Type get_new_announcements_reply = detail::list(list_of_get_announcements);
constexpr detail::Limit get_new_announcements_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation get_new_announcements_operation{
    .id = "account.get_new_announcements",
    .method = "GET",
    .path = "/api/v2/private/get_new_announcements",
    .auth = detail::Auth::private_,
    .limits = get_new_announcements_limits,
    .reply = &get_new_announcements_reply,
};

constexpr detail::Type get_position_reply = detail::object(get_position_table);
constexpr detail::Limit get_position_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation get_position_operation{
    .id = "account.get_position",
    .method = "GET",
    .path = "/api/v2/private/get_position",
    .auth = detail::Auth::private_,
    .limits = get_position_limits,
    .request = &get_position_request_table,
    .reply = &get_position_reply,
};

constexpr detail::ListTable list_of_get_position = detail::list_of<GetPosition>(detail::object(get_position_table));
constexpr detail::Type get_positions_reply = detail::list(list_of_get_position);
constexpr detail::Limit get_positions_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation get_positions_operation{
    .id = "account.get_positions",
    .method = "GET",
    .path = "/api/v2/private/get_positions",
    .auth = detail::Auth::private_,
    .limits = get_positions_limits,
    .request = &get_positions_request_table,
    .reply = &get_positions_reply,
};

constexpr detail::ListTable list_of_get_subaccounts =
    detail::list_of<GetSubaccounts>(detail::object(get_subaccounts_table));
constexpr detail::Type get_subaccounts_reply = detail::list(list_of_get_subaccounts);
constexpr detail::Limit get_subaccounts_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation get_subaccounts_operation{
    .id = "account.get_subaccounts",
    .method = "GET",
    .path = "/api/v2/private/get_subaccounts",
    .auth = detail::Auth::private_,
    .limits = get_subaccounts_limits,
    .request = &get_subaccounts_request_table,
    .reply = &get_subaccounts_reply,
};

constexpr detail::ListTable list_of_get_subaccounts_details =
    detail::list_of<GetSubaccountsDetails>(detail::object(get_subaccounts_details_table));
constexpr detail::Type get_subaccounts_details_reply = detail::list(list_of_get_subaccounts_details);
constexpr detail::Limit get_subaccounts_details_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation get_subaccounts_details_operation{
    .id = "account.get_subaccounts_details",
    .method = "GET",
    .path = "/api/v2/private/get_subaccounts_details",
    .auth = detail::Auth::private_,
    .limits = get_subaccounts_details_limits,
    .request = &get_subaccounts_details_request_table,
    .reply = &get_subaccounts_details_reply,
};

constexpr detail::Type get_transaction_log_reply = detail::object(get_transaction_log_table);
constexpr detail::Limit get_transaction_log_limits[] = {
    {.count = 1, .window_ms = 1000, .scope = per_user},
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Paging get_transaction_log_pages{
    .by = detail::Paging::By::token,
    .largest_size = 250,
    .parameter = "continuation",
    .limit = "count",
    .rows = "logs",
    .next = "continuation",
};
constexpr detail::Operation get_transaction_log_operation{
    .id = "account.get_transaction_log",
    .method = "GET",
    .path = "/api/v2/private/get_transaction_log",
    .auth = detail::Auth::private_,
    .limits = get_transaction_log_limits,
    .request = &get_transaction_log_request_table,
    .reply = &get_transaction_log_reply,
    .pages = &get_transaction_log_pages,
};

constexpr detail::ListTable list_of_get_user_locks =
    detail::list_of<GetUserLocks>(detail::object(get_user_locks_table));
constexpr detail::Type get_user_locks_reply = detail::list(list_of_get_user_locks);
constexpr detail::Limit get_user_locks_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation get_user_locks_operation{
    .id = "account.get_user_locks",
    .method = "GET",
    .path = "/api/v2/private/get_user_locks",
    .auth = detail::Auth::private_,
    .limits = get_user_locks_limits,
    .reply = &get_user_locks_reply,
};

constexpr detail::ListTable list_of_list_api_keys = detail::list_of<ListApiKeys>(detail::object(list_api_keys_table));
constexpr detail::Type list_api_keys_reply = detail::list(list_of_list_api_keys);
constexpr detail::Limit list_api_keys_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation list_api_keys_operation{
    .id = "account.list_api_keys",
    .method = "GET",
    .path = "/api/v2/private/list_api_keys",
    .auth = detail::Auth::private_,
    .limits = list_api_keys_limits,
    .reply = &list_api_keys_reply,
};

constexpr detail::ListTable list_of_list_custody_accounts =
    detail::list_of<ListCustodyAccounts>(detail::object(list_custody_accounts_table));
constexpr detail::Type list_custody_accounts_reply = detail::list(list_of_list_custody_accounts);
constexpr detail::Limit list_custody_accounts_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation list_custody_accounts_operation{
    .id = "account.list_custody_accounts",
    .method = "GET",
    .path = "/api/v2/private/list_custody_accounts",
    .auth = detail::Auth::private_,
    .limits = list_custody_accounts_limits,
    .request = &list_custody_accounts_request_table,
    .reply = &list_custody_accounts_reply,
};

constexpr detail::Type simulate_reply = detail::json();
constexpr detail::Limit simulate_limits[] = {{.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"}};
constexpr detail::Operation simulate_operation{
    .id = "account.simulate",
    .method = "GET",
    .path = "/api/v2/private/pme/simulate",
    .auth = detail::Auth::private_,
    .limits = simulate_limits,
    .request = &simulate_request_table,
    .reply = &simulate_reply,
};

constexpr detail::Type remove_api_key_reply = detail::enumeration(remove_api_key_table);
constexpr detail::Limit remove_api_key_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation remove_api_key_operation{
    .id = "account.remove_api_key",
    .method = "GET",
    .path = "/api/v2/private/remove_api_key",
    .auth = detail::Auth::private_,
    .limits = remove_api_key_limits,
    .request = &remove_api_key_request_table,
    .reply = &remove_api_key_reply,
    .writes = true,
};

constexpr detail::Type remove_subaccount_reply = detail::enumeration(remove_subaccount_table);
constexpr detail::Limit remove_subaccount_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation remove_subaccount_operation{
    .id = "account.remove_subaccount",
    .method = "GET",
    .path = "/api/v2/private/remove_subaccount",
    .auth = detail::Auth::private_,
    .limits = remove_subaccount_limits,
    .request = &remove_subaccount_request_table,
    .reply = &remove_subaccount_reply,
    .writes = true,
};

constexpr detail::Type reset_api_key_reply = detail::object(list_api_keys_table);
constexpr detail::Limit reset_api_key_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation reset_api_key_operation{
    .id = "account.reset_api_key",
    .method = "GET",
    .path = "/api/v2/private/reset_api_key",
    .auth = detail::Auth::private_,
    .limits = reset_api_key_limits,
    .request = &reset_api_key_request_table,
    .reply = &reset_api_key_reply,
    .writes = true,
};

constexpr detail::Type set_announcement_as_read_reply = detail::enumeration(set_announcement_as_read_table);
constexpr detail::Limit set_announcement_as_read_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation set_announcement_as_read_operation{
    .id = "account.set_announcement_as_read",
    .method = "GET",
    .path = "/api/v2/private/set_announcement_as_read",
    .auth = detail::Auth::private_,
    .limits = set_announcement_as_read_limits,
    .request = &set_announcement_as_read_request_table,
    .reply = &set_announcement_as_read_reply,
    .writes = true,
};

constexpr detail::Type set_disabled_trading_products_reply = detail::enumeration(set_disabled_trading_products_table);
constexpr detail::Limit set_disabled_trading_products_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation set_disabled_trading_products_operation{
    .id = "account.set_disabled_trading_products",
    .method = "GET",
    .path = "/api/v2/private/set_disabled_trading_products",
    .auth = detail::Auth::private_,
    .limits = set_disabled_trading_products_limits,
    .request = &set_disabled_trading_products_request_table,
    .reply = &set_disabled_trading_products_reply,
    .writes = true,
};

constexpr detail::Type set_email_for_subaccount_reply = detail::enumeration(set_email_for_subaccount_table);
constexpr detail::Limit set_email_for_subaccount_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation set_email_for_subaccount_operation{
    .id = "account.set_email_for_subaccount",
    .method = "GET",
    .path = "/api/v2/private/set_email_for_subaccount",
    .auth = detail::Auth::private_,
    .limits = set_email_for_subaccount_limits,
    .request = &set_email_for_subaccount_request_table,
    .reply = &set_email_for_subaccount_reply,
    .writes = true,
};

constexpr detail::Type set_email_language_reply = detail::enumeration(set_email_language_table);
constexpr detail::Limit set_email_language_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation set_email_language_operation{
    .id = "account.set_email_language",
    .method = "GET",
    .path = "/api/v2/private/set_email_language",
    .auth = detail::Auth::private_,
    .limits = set_email_language_limits,
    .request = &set_email_language_request_table,
    .reply = &set_email_language_reply,
    .writes = true,
};

constexpr detail::Type set_self_trading_config_reply = detail::enumeration(set_self_trading_config_table);
constexpr detail::Limit set_self_trading_config_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation set_self_trading_config_operation{
    .id = "account.set_self_trading_config",
    .method = "GET",
    .path = "/api/v2/private/set_self_trading_config",
    .auth = detail::Auth::private_,
    .limits = set_self_trading_config_limits,
    .request = &set_self_trading_config_request_table,
    .reply = &set_self_trading_config_reply,
    .writes = true,
};

constexpr detail::Type simulate_portfolio_reply = detail::object(simulate_portfolio_table);
constexpr detail::Limit simulate_portfolio_limits[] = {
    {.count = 1, .window_ms = 1000, .scope = per_user},
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation simulate_portfolio_operation{
    .id = "account.simulate_portfolio",
    .method = "GET",
    .path = "/api/v2/private/simulate_portfolio",
    .auth = detail::Auth::private_,
    .limits = simulate_portfolio_limits,
    .request = &simulate_portfolio_request_table,
    .reply = &simulate_portfolio_reply,
};

constexpr detail::Type toggle_notifications_from_subaccount_reply =
    detail::enumeration(toggle_notifications_from_subaccount_table);
constexpr detail::Limit toggle_notifications_from_subaccount_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation toggle_notifications_from_subaccount_operation{
    .id = "account.toggle_notifications_from_subaccount",
    .method = "GET",
    .path = "/api/v2/private/toggle_notifications_from_subaccount",
    .auth = detail::Auth::private_,
    .limits = toggle_notifications_from_subaccount_limits,
    .request = &toggle_notifications_from_subaccount_request_table,
    .reply = &toggle_notifications_from_subaccount_reply,
    .writes = true,
};

constexpr detail::Type toggle_subaccount_login_reply = detail::enumeration(toggle_subaccount_login_table);
constexpr detail::Limit toggle_subaccount_login_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation toggle_subaccount_login_operation{
    .id = "account.toggle_subaccount_login",
    .method = "GET",
    .path = "/api/v2/private/toggle_subaccount_login",
    .auth = detail::Auth::private_,
    .limits = toggle_subaccount_login_limits,
    .request = &toggle_subaccount_login_request_table,
    .reply = &toggle_subaccount_login_reply,
    .writes = true,
};

constexpr detail::Type get_announcements_reply = detail::list(list_of_get_announcements);
constexpr detail::Limit get_announcements_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation get_announcements_operation{
    .id = "account.get_announcements",
    .method = "GET",
    .path = "/api/v2/public/get_announcements",
    .auth = detail::Auth::public_,
    .limits = get_announcements_limits,
    .request = &get_announcements_request_table,
    .reply = &get_announcements_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<ListApiKeys> Api::change_api_key_name(ChangeApiKeyNameRequest request) const {
    return {core_, change_api_key_name_operation, &request};
}

Call<Vector<ChangeMarginModel>> Api::change_margin_model(ChangeMarginModelRequest request) const {
    return {core_, change_margin_model_operation, &request};
}

Call<ListApiKeys> Api::change_scope_in_api_key(ChangeScopeInApiKeyRequest request) const {
    return {core_, change_scope_in_api_key_operation, &request};
}

Call<Open<ChangeSubaccountName>> Api::change_subaccount_name(ChangeSubaccountNameRequest request) const {
    return {core_, change_subaccount_name_operation, &request};
}

Call<EditApiKey> Api::create_api_key(CreateApiKeyRequest request) const {
    return {core_, create_api_key_operation, &request};
}

Call<CreateSubaccount> Api::create_subaccount() const {
    return {core_, create_subaccount_operation, nullptr};
}

Call<ListApiKeys> Api::disable_api_key(DisableApiKeyRequest request) const {
    return {core_, disable_api_key_operation, &request};
}

Call<EditApiKey> Api::edit_api_key(EditApiKeyRequest request) const {
    return {core_, edit_api_key_operation, &request};
}

Call<Open<EnableAffiliateProgram>> Api::enable_affiliate_program() const {
    return {core_, enable_affiliate_program_operation, nullptr};
}

Call<ListApiKeys> Api::enable_api_key(EnableApiKeyRequest request) const {
    return {core_, enable_api_key_operation, &request};
}

PagedCall<AccessLogPage> Api::get_access_log(GetAccessLogRequest request) const {
    return {core_, get_access_log_operation, &request};
}

Call<GetAccountSummaries> Api::get_account_summaries(GetAccountSummariesRequest request) const {
    return {core_, get_account_summaries_operation, &request};
}

Call<GetAccountSummary> Api::get_account_summary(GetAccountSummaryRequest request) const {
    return {core_, get_account_summary_operation, &request};
}

Call<GetAffiliateProgramInfo> Api::get_affiliate_program_info() const {
    return {core_, get_affiliate_program_info_operation, nullptr};
}

Call<std::string> Api::get_email_language() const {
    return {core_, get_email_language_operation, nullptr};
}

Call<Vector<GetAnnouncements>> Api::get_new_announcements() const {
    return {core_, get_new_announcements_operation, nullptr};
}

Call<GetPosition> Api::get_position(GetPositionRequest request) const {
    return {core_, get_position_operation, &request};
}

Call<Vector<GetPosition>> Api::get_positions(GetPositionsRequest request) const {
    return {core_, get_positions_operation, &request};
}

Call<Vector<GetSubaccounts>> Api::get_subaccounts(GetSubaccountsRequest request) const {
    return {core_, get_subaccounts_operation, &request};
}

Call<Vector<GetSubaccountsDetails>> Api::get_subaccounts_details(GetSubaccountsDetailsRequest request) const {
    return {core_, get_subaccounts_details_operation, &request};
}

PagedCall<GetTransactionLog> Api::get_transaction_log(GetTransactionLogRequest request) const {
    return {core_, get_transaction_log_operation, &request};
}

Call<Vector<GetUserLocks>> Api::get_user_locks() const {
    return {core_, get_user_locks_operation, nullptr};
}

Call<Vector<ListApiKeys>> Api::list_api_keys() const {
    return {core_, list_api_keys_operation, nullptr};
}

Call<Vector<ListCustodyAccounts>> Api::list_custody_accounts(ListCustodyAccountsRequest request) const {
    return {core_, list_custody_accounts_operation, &request};
}

Call<RawJson> Api::simulate(SimulateRequest request) const {
    return {core_, simulate_operation, &request};
}

Call<Open<RemoveApiKey>> Api::remove_api_key(RemoveApiKeyRequest request) const {
    return {core_, remove_api_key_operation, &request};
}

Call<Open<RemoveSubaccount>> Api::remove_subaccount(RemoveSubaccountRequest request) const {
    return {core_, remove_subaccount_operation, &request};
}

Call<ListApiKeys> Api::reset_api_key(ResetApiKeyRequest request) const {
    return {core_, reset_api_key_operation, &request};
}

Call<Open<SetAnnouncementAsRead>> Api::set_announcement_as_read(SetAnnouncementAsReadRequest request) const {
    return {core_, set_announcement_as_read_operation, &request};
}

Call<Open<SetDisabledTradingProducts>>
Api::set_disabled_trading_products(SetDisabledTradingProductsRequest request) const {
    return {core_, set_disabled_trading_products_operation, &request};
}

Call<Open<SetEmailForSubaccount>> Api::set_email_for_subaccount(SetEmailForSubaccountRequest request) const {
    return {core_, set_email_for_subaccount_operation, &request};
}

Call<Open<SetEmailLanguage>> Api::set_email_language(SetEmailLanguageRequest request) const {
    return {core_, set_email_language_operation, &request};
}

Call<Open<SetSelfTradingConfig>> Api::set_self_trading_config(SetSelfTradingConfigRequest request) const {
    return {core_, set_self_trading_config_operation, &request};
}

Call<SimulatePortfolio> Api::simulate_portfolio(SimulatePortfolioRequest request) const {
    return {core_, simulate_portfolio_operation, &request};
}

Call<Open<ToggleNotificationsFromSubaccount>>
Api::toggle_notifications_from_subaccount(ToggleNotificationsFromSubaccountRequest request) const {
    return {core_, toggle_notifications_from_subaccount_operation, &request};
}

Call<Open<ToggleSubaccountLogin>> Api::toggle_subaccount_login(ToggleSubaccountLoginRequest request) const {
    return {core_, toggle_subaccount_login_operation, &request};
}

Call<Vector<GetAnnouncements>> Api::get_announcements(GetAnnouncementsRequest request) const {
    return {core_, get_announcements_operation, &request};
}

const detail::EnumTable& exbind_table(MarginModel) { return margin_model_table; }
const detail::EnumTable& exbind_table(ChangeSubaccountName) { return change_subaccount_name_table; }
const detail::EnumTable& exbind_table(EnabledFeatures) { return enabled_features_table; }
const detail::EnumTable& exbind_table(Type) { return type_table; }
const detail::EnumTable& exbind_table(CreateSubaccountCurrency) { return create_subaccount_currency_table; }
const detail::EnumTable& exbind_table(EnableAffiliateProgram) { return enable_affiliate_program_table; }
const detail::EnumTable& exbind_table(SelfTradingRejectMode) { return self_trading_reject_mode_table; }
const detail::EnumTable& exbind_table(Price) { return price_table; }
const detail::EnumTable& exbind_table(Name) { return name_table; }
const detail::EnumTable& exbind_table(SimulateCurrency) { return simulate_currency_table; }
const detail::EnumTable& exbind_table(RemoveApiKey) { return remove_api_key_table; }
const detail::EnumTable& exbind_table(RemoveSubaccount) { return remove_subaccount_table; }
const detail::EnumTable& exbind_table(SetAnnouncementAsRead) { return set_announcement_as_read_table; }
const detail::EnumTable& exbind_table(TradingProducts) { return trading_products_table; }
const detail::EnumTable& exbind_table(SetDisabledTradingProducts) { return set_disabled_trading_products_table; }
const detail::EnumTable& exbind_table(SetEmailForSubaccount) { return set_email_for_subaccount_table; }
const detail::EnumTable& exbind_table(Language) { return language_table; }
const detail::EnumTable& exbind_table(SetEmailLanguage) { return set_email_language_table; }
const detail::EnumTable& exbind_table(Mode) { return mode_table; }
const detail::EnumTable& exbind_table(SetSelfTradingConfig) { return set_self_trading_config_table; }
const detail::EnumTable& exbind_table(ToggleNotificationsFromSubaccount) {
    return toggle_notifications_from_subaccount_table;
}
const detail::EnumTable& exbind_table(State) { return state_table; }
const detail::EnumTable& exbind_table(ToggleSubaccountLogin) { return toggle_subaccount_login_table; }
const detail::ObjectTable& exbind_table(const ChangeApiKeyNameRequest*) { return change_api_key_name_request_table; }
const detail::ObjectTable& exbind_table(const ListApiKeys*) { return list_api_keys_table; }
const detail::ObjectTable& exbind_table(const ChangeMarginModelRequest*) { return change_margin_model_request_table; }
const detail::ObjectTable& exbind_table(const ChangeMarginModelOldState*) {
    return change_margin_model_old_state_table;
}
const detail::ObjectTable& exbind_table(const ChangeMarginModel*) { return change_margin_model_table; }
const detail::ObjectTable& exbind_table(const ChangeScopeInApiKeyRequest*) {
    return change_scope_in_api_key_request_table;
}
const detail::ObjectTable& exbind_table(const ChangeSubaccountNameRequest*) {
    return change_subaccount_name_request_table;
}
const detail::ObjectTable& exbind_table(const CreateApiKeyRequest*) { return create_api_key_request_table; }
const detail::ObjectTable& exbind_table(const EditApiKey*) { return edit_api_key_table; }
const detail::ObjectTable& exbind_table(const PortfolioBtcExample*) { return portfolio_btc_example_table; }
const detail::ObjectTable& exbind_table(const Portfolio*) { return portfolio_table; }
const detail::ObjectTable& exbind_table(const CreateSubaccountTradingProductsDetails*) {
    return create_subaccount_trading_products_details_table;
}
const detail::ObjectTable& exbind_table(const CreateSubaccount*) { return create_subaccount_table; }
const detail::ObjectTable& exbind_table(const DisableApiKeyRequest*) { return disable_api_key_request_table; }
const detail::ObjectTable& exbind_table(const EditApiKeyRequest*) { return edit_api_key_request_table; }
const detail::ObjectTable& exbind_table(const EnableApiKeyRequest*) { return enable_api_key_request_table; }
const detail::ObjectTable& exbind_table(const GetAccessLogRequest*) { return get_access_log_request_table; }
const detail::ObjectTable& exbind_table(const GetAccessLog*) { return get_access_log_table; }
const detail::ObjectTable& exbind_table(const GetAccountSummariesRequest*) {
    return get_account_summaries_request_table;
}
const detail::ObjectTable& exbind_table(const GetAccountSummaryFeesDefault*) {
    return get_account_summary_fees_default_table;
}
const detail::ObjectTable& exbind_table(const GetAccountSummaryFees*) { return get_account_summary_fees_table; }
const detail::ObjectTable& exbind_table(const GetAccountSummariesSummaries*) {
    return get_account_summaries_summaries_table;
}
const detail::ObjectTable& exbind_table(const GetAccountSummaries*) { return get_account_summaries_table; }
const detail::ObjectTable& exbind_table(const GetAccountSummaryRequest*) { return get_account_summary_request_table; }
const detail::ObjectTable& exbind_table(const GetAccountSummary*) { return get_account_summary_table; }
const detail::ObjectTable& exbind_table(const GetAffiliateProgramInfoReceived*) {
    return get_affiliate_program_info_received_table;
}
const detail::ObjectTable& exbind_table(const GetAffiliateProgramInfo*) { return get_affiliate_program_info_table; }
const detail::ObjectTable& exbind_table(const GetAnnouncements*) { return get_announcements_table; }
const detail::ObjectTable& exbind_table(const GetPositionRequest*) { return get_position_request_table; }
const detail::ObjectTable& exbind_table(const GetPosition*) { return get_position_table; }
const detail::ObjectTable& exbind_table(const GetPositionsRequest*) { return get_positions_request_table; }
const detail::ObjectTable& exbind_table(const GetSubaccountsRequest*) { return get_subaccounts_request_table; }
const detail::ObjectTable& exbind_table(const GetSubaccounts*) { return get_subaccounts_table; }
const detail::ObjectTable& exbind_table(const GetSubaccountsDetailsRequest*) {
    return get_subaccounts_details_request_table;
}
const detail::ObjectTable& exbind_table(const GetSubaccountsDetailsPositions*) {
    return get_subaccounts_details_positions_table;
}
const detail::ObjectTable& exbind_table(const GetSubaccountsDetailsOpenOrdersPrice*) {
    return get_subaccounts_details_open_orders_price_table;
}
const detail::ObjectTable& exbind_table(const GetSubaccountsDetailsOpenOrders*) {
    return get_subaccounts_details_open_orders_table;
}
const detail::ObjectTable& exbind_table(const GetSubaccountsDetails*) { return get_subaccounts_details_table; }
const detail::ObjectTable& exbind_table(const GetTransactionLogRequest*) { return get_transaction_log_request_table; }
const detail::ObjectTable& exbind_table(const GetTransactionLogLogs*) { return get_transaction_log_logs_table; }
const detail::ObjectTable& exbind_table(const GetTransactionLog*) { return get_transaction_log_table; }
const detail::ObjectTable& exbind_table(const GetUserLocks*) { return get_user_locks_table; }
const detail::ObjectTable& exbind_table(const ListCustodyAccountsRequest*) {
    return list_custody_accounts_request_table;
}
const detail::ObjectTable& exbind_table(const ListCustodyAccounts*) { return list_custody_accounts_table; }
const detail::ObjectTable& exbind_table(const SimulateRequest*) { return simulate_request_table; }
const detail::ObjectTable& exbind_table(const RemoveApiKeyRequest*) { return remove_api_key_request_table; }
const detail::ObjectTable& exbind_table(const RemoveSubaccountRequest*) { return remove_subaccount_request_table; }
const detail::ObjectTable& exbind_table(const ResetApiKeyRequest*) { return reset_api_key_request_table; }
const detail::ObjectTable& exbind_table(const SetAnnouncementAsReadRequest*) {
    return set_announcement_as_read_request_table;
}
const detail::ObjectTable& exbind_table(const SetDisabledTradingProductsRequest*) {
    return set_disabled_trading_products_request_table;
}
const detail::ObjectTable& exbind_table(const SetEmailForSubaccountRequest*) {
    return set_email_for_subaccount_request_table;
}
const detail::ObjectTable& exbind_table(const SetEmailLanguageRequest*) { return set_email_language_request_table; }
const detail::ObjectTable& exbind_table(const SetSelfTradingConfigRequest*) {
    return set_self_trading_config_request_table;
}
const detail::ObjectTable& exbind_table(const SimulatePortfolioRequest*) { return simulate_portfolio_request_table; }
const detail::ObjectTable& exbind_table(const SimulatePortfolio*) { return simulate_portfolio_table; }
const detail::ObjectTable& exbind_table(const ToggleNotificationsFromSubaccountRequest*) {
    return toggle_notifications_from_subaccount_request_table;
}
const detail::ObjectTable& exbind_table(const ToggleSubaccountLoginRequest*) {
    return toggle_subaccount_login_request_table;
}
const detail::ObjectTable& exbind_table(const GetAnnouncementsRequest*) { return get_announcements_request_table; }
const detail::ObjectTable& exbind_table(const AccessLogPage*) { return access_log_page_table; }

}  // namespace exbind::deribit::account
