// Generated from specs/deribit/account.yaml by `exbind generate deribit`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/deribit/common/account_type.hpp"
#include "exbind/deribit/common/advanced.hpp"
#include "exbind/deribit/common/cancel_reason.hpp"
#include "exbind/deribit/common/currency.hpp"
#include "exbind/deribit/common/direction.hpp"
#include "exbind/deribit/common/kind.hpp"
#include "exbind/deribit/common/order_state.hpp"
#include "exbind/deribit/common/order_type.hpp"
#include "exbind/deribit/common/original_order_type.hpp"
#include "exbind/deribit/common/role.hpp"
#include "exbind/deribit/common/time_in_force.hpp"
#include "exbind/deribit/common/trading_currency.hpp"
#include "exbind/deribit/common/trigger.hpp"
#include "exbind/deribit/common/trigger_fill_condition.hpp"
#include "exbind/fields.hpp"
#include "exbind/pages.hpp"
#include "exbind/secret.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::deribit {
class Connection;
}

/// Operations of account.
namespace exbind::inline v0_1::deribit::account {

using exbind::deribit::AccountType;
using exbind::deribit::Advanced;
using exbind::deribit::CancelReason;
using exbind::deribit::Currency;
using exbind::deribit::Direction;
using exbind::deribit::Kind;
using exbind::deribit::OrderState;
using exbind::deribit::OrderType;
using exbind::deribit::OriginalOrderType;
using exbind::deribit::Role;
using exbind::deribit::TimeInForce;
using exbind::deribit::TradingCurrency;
using exbind::deribit::Trigger;
using exbind::deribit::TriggerFillCondition;

using exbind::operator<<;
using exbind::to_string;

enum class MarginModel : std::uint8_t {
    cross_pm = 0,
    cross_sm = 1,
    segregated_pm = 2,
    segregated_sm = 3,
};
const detail::EnumTable& exbind_table(MarginModel);

enum class ChangeSubaccountName : std::uint8_t {
    ok = 0,
};
const detail::EnumTable& exbind_table(ChangeSubaccountName);

enum class EnabledFeatures : std::uint8_t {
    restricted_block_trades = 0,
    block_trade_approval = 1,
};
const detail::EnumTable& exbind_table(EnabledFeatures);

enum class Type : std::uint8_t {
    main = 0,
    subaccount = 1,
};
const detail::EnumTable& exbind_table(Type);

enum class CreateSubaccountCurrency : std::uint8_t {
    btc = 0,
    eth = 1,
};
const detail::EnumTable& exbind_table(CreateSubaccountCurrency);

enum class EnableAffiliateProgram : std::uint8_t {
    ok = 0,
};
const detail::EnumTable& exbind_table(EnableAffiliateProgram);

enum class SelfTradingRejectMode : std::uint8_t {
    reject_taker = 0,
    cancel_maker = 1,
};
const detail::EnumTable& exbind_table(SelfTradingRejectMode);

enum class Price : std::uint8_t {
    market_price = 0,
};
const detail::EnumTable& exbind_table(Price);

enum class Name : std::uint8_t {
    copper = 0,
    cobo = 1,
};
const detail::EnumTable& exbind_table(Name);

enum class SimulateCurrency : std::uint8_t {
    btc = 0,    ///< "BTC"
    eth = 1,    ///< "ETH"
    usdc = 2,   ///< "USDC"
    usdt = 3,   ///< "USDT"
    cross = 4,  ///< "CROSS"
};
const detail::EnumTable& exbind_table(SimulateCurrency);

enum class RemoveApiKey : std::uint8_t {
    ok = 0,
};
const detail::EnumTable& exbind_table(RemoveApiKey);

enum class RemoveSubaccount : std::uint8_t {
    ok = 0,
};
const detail::EnumTable& exbind_table(RemoveSubaccount);

enum class SetAnnouncementAsRead : std::uint8_t {
    ok = 0,
};
const detail::EnumTable& exbind_table(SetAnnouncementAsRead);

enum class TradingProducts : std::uint8_t {
    perpetual = 0,
    futures = 1,
    options = 2,
    future_combos = 3,
    option_combos = 4,
    spots = 5,
};
const detail::EnumTable& exbind_table(TradingProducts);

enum class SetDisabledTradingProducts : std::uint8_t {
    ok = 0,
};
const detail::EnumTable& exbind_table(SetDisabledTradingProducts);

enum class SetEmailForSubaccount : std::uint8_t {
    ok = 0,
};
const detail::EnumTable& exbind_table(SetEmailForSubaccount);

enum class Language : std::uint8_t {
    en = 0,  ///< ""en""
    ko = 1,  ///< ""ko""
    zh = 2,  ///< ""zh""
    ja = 3,  ///< ""ja""
    ru = 4,  ///< ""ru""
};
const detail::EnumTable& exbind_table(Language);

enum class SetEmailLanguage : std::uint8_t {
    ok = 0,
};
const detail::EnumTable& exbind_table(SetEmailLanguage);

enum class Mode : std::uint8_t {
    reject_taker = 0,
    cancel_maker = 1,
};
const detail::EnumTable& exbind_table(Mode);

enum class SetSelfTradingConfig : std::uint8_t {
    ok = 0,
};
const detail::EnumTable& exbind_table(SetSelfTradingConfig);

enum class ToggleNotificationsFromSubaccount : std::uint8_t {
    ok = 0,
};
const detail::EnumTable& exbind_table(ToggleNotificationsFromSubaccount);

enum class State : std::uint8_t {
    enable = 0,
    disable = 1,
};
const detail::EnumTable& exbind_table(State);

enum class ToggleSubaccountLogin : std::uint8_t {
    ok = 0,
};
const detail::EnumTable& exbind_table(ToggleSubaccountLogin);

/// Parameters of Api::change_api_key_name.
struct ChangeApiKeyNameRequest {
    NamedOnly named{};
    Required<std::int64_t> id;   ///< exchange's number; e.g. 1
    Required<std::string> name;  ///< e.g. TestName
};

/// Reply of Api::change_api_key_name, Api::change_scope_in_api_key, Api::disable_api_key, Api::enable_api_key,
/// Api::list_api_keys and Api::reset_api_key.
struct ListApiKeys {
    std::optional<std::int64_t> id{};        ///< exchange's number; e.g. 1
    std::optional<TimePoint> timestamp{};    ///< when it happened; Unix milliseconds; e.g. 1536569522277
    std::string client_id{};                 ///< client by number; in keys: their public part; e.g. IY2D68DS
    /// secret part of the key; e.g. P9Z_c73KaBPwpoTVfsXzehAhjhdJn5kM7Zlz_hhDhE8
    Secret client_secret{};
    /// public key for asymmetric signatures; e.g. -----BEGIN PUBLIC KEY----- MCowBQYDK2VwAyEApajFN0CSwIaaiIRPi...
    std::string public_key{};
    Vector<std::string> max_scope{};         ///< most that the key may do
    std::optional<bool> enabled{};           ///< whether it is switched on
    std::optional<bool> default_{};          ///< whether it is the default key; "default" on the wire
    std::string name{};                      ///< e.g. TestName
    Vector<std::string> enabled_features{};  ///< restrictions that are switched on
    Vector<RawJson> ip_whitelist{};          ///< addresses the key may be used from

    bool operator==(const ListApiKeys&) const = default;
};
using ChangeScopeInApiKey = ListApiKeys;
using DisableApiKey = ListApiKeys;
using EnableApiKey = ListApiKeys;
using ChangeApiKeyName = ListApiKeys;
using ResetApiKey = ListApiKeys;

/// Parameters of Api::change_margin_model.
struct ChangeMarginModelRequest {
    NamedOnly named{};
    Optional<std::int64_t> user_id{};          ///< user by number; e.g. 1
    Required<Open<MarginModel>> margin_model;  ///< how margin is calculated
    Optional<bool> dry_run{};                  ///< default false
};

/// Part of ChangeMarginModel.
struct ChangeMarginModelOldState {
    std::optional<Decimal> maintenance_margin_rate{};
    std::optional<Decimal> initial_margin_rate{};
    std::optional<Decimal> available_balance{};

    bool operator==(const ChangeMarginModelOldState&) const = default;
};
using ChangeMarginModelNewState = ChangeMarginModelOldState;

/// Reply of Api::change_margin_model, one row.
struct ChangeMarginModel {
    ChangeMarginModelOldState old_state{};
    ChangeMarginModelOldState new_state{};
    Open<Currency> currency{};  ///< currency, such as BTC

    bool operator==(const ChangeMarginModel&) const = default;
};

/// Parameters of Api::change_scope_in_api_key.
struct ChangeScopeInApiKeyRequest {
    NamedOnly named{};
    Required<Vector<std::string>> max_scope;  ///< most that the key may do
    Required<std::int64_t> id;                ///< exchange's number; e.g. 1
};

/// Parameters of Api::change_subaccount_name.
struct ChangeSubaccountNameRequest {
    NamedOnly named{};
    Required<std::int64_t> sid;  ///< session by name; e.g. 7
    Required<std::string> name;  ///< e.g. new_user_1_1
};

/// Parameters of Api::create_api_key.
struct CreateApiKeyRequest {
    NamedOnly named{};
    Required<Vector<std::string>> max_scope;           ///< most that the key may do
    Optional<std::string> name{};                      ///< e.g. TestName
    /// public key for asymmetric signatures; e.g. -----BEGIN PUBLIC KEY----- MCowBQYDK2VwAyEAM7FWhKquNqLmTOV4h...
    Optional<std::string> public_key{};
    Vector<Open<EnabledFeatures>> enabled_features{};  ///< restrictions that are switched on
};

/// Reply of Api::create_api_key and Api::edit_api_key.
struct EditApiKey {
    std::optional<std::int64_t> id{};                  ///< exchange's number; e.g. 1
    std::optional<TimePoint> timestamp{};              ///< when it happened; Unix milliseconds; e.g. 1536569522277
    std::string client_id{};                           ///< client by number; in keys: their public part; e.g. IY2D68DS
    /// secret part of the key; e.g. P9Z_c73KaBPwpoTVfsXzehAhjhdJn5kM7Zlz_hhDhE8
    Secret client_secret{};
    /// public key for asymmetric signatures; e.g. -----BEGIN PUBLIC KEY----- MCowBQYDK2VwAyEApajFN0CSwIaaiIRPi...
    std::string public_key{};
    Vector<std::string> max_scope{};                   ///< most that the key may do
    std::optional<bool> enabled{};                     ///< whether it is switched on
    std::optional<bool> default_{};                    ///< whether it is the default key; "default" on the wire
    std::string name{};                                ///< e.g. TestName
    Vector<Open<EnabledFeatures>> enabled_features{};  ///< restrictions that are switched on
    Vector<RawJson> ip_whitelist{};                    ///< addresses the key may be used from

    bool operator==(const EditApiKey&) const = default;
};
using CreateApiKey = EditApiKey;

/// Part of Portfolio.
struct PortfolioBtcExample {
    std::optional<Decimal> margin_balance{};              ///< balance that counts as margin
    Open<CreateSubaccountCurrency> currency{};            ///< currency, such as BTC
    std::optional<Decimal> maintenance_margin{};          ///< margin needed to hold
    std::optional<Decimal> initial_margin{};              ///< margin needed to open
    std::optional<Decimal> equity{};
    std::optional<Decimal> balance{};                     ///< what the account holds
    std::optional<Decimal> available_withdrawal_funds{};  ///< funds that may be withdrawn
    std::optional<Decimal> available_funds{};             ///< funds for new orders
    std::optional<Decimal> additional_reserve{};          ///< reserved beyond margin; e.g. 0.3
    std::optional<Decimal> spot_reserve{};                ///< reserved for spot orders

    bool operator==(const PortfolioBtcExample&) const = default;
};

/// Part of CreateSubaccount and GetSubaccounts.
struct Portfolio {
    PortfolioBtcExample btc_example{};  ///< "btc(example)" on the wire

    bool operator==(const Portfolio&) const = default;
};

/// Part of CreateSubaccount.
struct CreateSubaccountTradingProductsDetails {
    std::optional<bool> enabled{};  ///< whether it is switched on
    std::string product{};
    std::optional<bool> overwriteable{};
    std::optional<bool> requires_consent{};

    bool operator==(const CreateSubaccountTradingProductsDetails&) const = default;
};

/// Reply of Api::create_subaccount.
struct CreateSubaccount {
    std::string email{};                    ///< address for mail; e.g. user@example.com
    std::optional<bool> login_enabled{};
    std::optional<bool> is_password{};
    std::optional<bool> receive_notifications{};
    std::string system_name{};              ///< user's name in the system; e.g. username_1
    std::optional<bool> security_keys_enabled{};
    Vector<std::string> security_keys_assignments{};
    std::string username{};                 ///< user by name
    Open<Type> type{};                      ///< kind of it
    std::optional<std::int64_t> id{};       ///< exchange's number
    Portfolio portfolio{};                  ///< holdings by currency
    std::optional<Decimal> margin_model{};  ///< how margin is calculated
    Vector<std::string> disabled_trading_products{};
    std::string proof_id{};
    std::string proof_id_signature{};
    Vector<CreateSubaccountTradingProductsDetails> trading_products_details{};
    std::optional<std::int64_t> referrals_count{};

    bool operator==(const CreateSubaccount&) const = default;
};

/// Parameters of Api::disable_api_key.
struct DisableApiKeyRequest {
    NamedOnly named{};
    Required<std::int64_t> id;  ///< exchange's number; e.g. 1
};

/// Parameters of Api::edit_api_key.
struct EditApiKeyRequest {
    NamedOnly named{};
    Required<std::int64_t> id;                         ///< exchange's number; e.g. 1
    Required<Vector<std::string>> max_scope;           ///< most that the key may do
    Optional<std::string> name{};                      ///< e.g. TestName
    Optional<bool> enabled{};                          ///< whether it is switched on
    Vector<Open<EnabledFeatures>> enabled_features{};  ///< restrictions that are switched on
    Vector<std::string> ip_whitelist{};                ///< addresses the key may be used from
};

/// Parameters of Api::enable_api_key.
struct EnableApiKeyRequest {
    NamedOnly named{};
    Required<std::int64_t> id;  ///< exchange's number; e.g. 1
};

/// Parameters of Api::get_access_log.
struct GetAccessLogRequest {
    NamedOnly named{};
    Optional<std::int64_t> offset{};  ///< rows to skip; e.g. 10
    Optional<std::int64_t> count{};   ///< rows to return at most; 1 to 1000
};

/// Part of AccessLogPage.
struct GetAccessLog {
    std::string ip{};
    std::optional<TimePoint> timestamp{};  ///< when it happened; Unix milliseconds; e.g. 1536569522277
    std::string country{};
    std::string city{};
    std::string log{};
    RawJson data{};                        ///< the rows

    bool operator==(const GetAccessLog&) const = default;
};

/// Parameters of Api::get_account_summaries.
struct GetAccountSummariesRequest {
    NamedOnly named{};
    Optional<std::int64_t> subaccount_id{};  ///< account of yours by number
    Optional<bool> extended{};               ///< whether the reply has all members
};

/// Part of GetAccountSummariesSummariesFees and GetAccountSummaryFees.
struct GetAccountSummaryFeesDefault {
    std::string type{};              ///< kind of it
    std::optional<Decimal> taker{};  ///< side that took
    std::optional<Decimal> maker{};  ///< side that waited in the book

    bool operator==(const GetAccountSummaryFeesDefault&) const = default;
};
using GetAccountSummariesSummariesFeesDefault = GetAccountSummaryFeesDefault;

/// Part of GetAccountSummariesSummaries and GetAccountSummary.
struct GetAccountSummaryFees {
    GetAccountSummaryFeesDefault default_{};  ///< whether it is the default key; "default" on the wire
    std::optional<Decimal> block_trade{};

    bool operator==(const GetAccountSummaryFees&) const = default;
};
using GetAccountSummariesSummariesFees = GetAccountSummaryFees;

/// Part of GetAccountSummaries.
struct GetAccountSummariesSummaries {
    std::optional<Decimal> total_pl{};                      ///< e.g. 0.02032221
    std::optional<Decimal> session_rpl{};                   ///< profit realized since settlement; e.g. 0.1
    std::optional<Decimal> session_upl{};                   ///< profit not realized since settlement; e.g. 0.846863
    std::optional<Decimal> available_funds{};               ///< funds for new orders; e.g. 2.2638913
    std::optional<Decimal> available_withdrawal_funds{};    ///< funds that may be withdrawn; e.g. 2.26
    std::optional<Decimal> margin_balance{};                ///< balance that counts as margin; e.g. 2.25
    std::optional<Decimal> balance{};                       ///< what the account holds; e.g. 3.4906363
    std::optional<Decimal> spot_reserve{};                  ///< reserved for spot orders; e.g. 0.3
    std::optional<Decimal> additional_reserve{};            ///< reserved beyond margin; e.g. 0.3
    std::optional<Decimal> fee_balance{};
    std::string fee_group{};
    std::string currency{};                                 ///< currency, such as BTC; e.g. ETH
    std::optional<Decimal> delta_total{};                   ///< e.g. 0.1334
    std::optional<Decimal> projected_delta_total{};         ///< e.g. 0.1334
    std::string deposit_address{};                          ///< e.g. 14diAAyXL5UzhPTCKC998ch2GV7DMb7yDi
    std::optional<Decimal> equity{};                        ///< e.g. 2.6437733
    std::optional<Decimal> futures_pl{};                    ///< e.g. 0
    std::optional<Decimal> futures_session_rpl{};           ///< e.g. 0
    std::optional<Decimal> futures_session_upl{};           ///< e.g. 0
    std::optional<Decimal> initial_margin{};                ///< margin needed to open; e.g. 0.379882
    std::optional<Decimal> maintenance_margin{};            ///< margin needed to hold; e.g. 0.1334519
    std::optional<Decimal> estimated_liquidation_ratio{};   ///< e.g. 0.0000234
    std::optional<Decimal> options_delta{};                 ///< e.g. 0
    std::optional<Decimal> options_gamma{};                 ///< e.g. 0
    std::optional<Decimal> options_pl{};                    ///< e.g. 0
    std::optional<Decimal> options_session_rpl{};           ///< e.g. 0
    std::optional<Decimal> options_session_upl{};           ///< e.g. 0
    std::optional<Decimal> options_theta{};                 ///< e.g. 0
    std::optional<Decimal> options_value{};                 ///< e.g. 0
    std::optional<Decimal> options_vega{};                  ///< e.g. 0
    RawJson options_gamma_map{};
    RawJson options_theta_map{};
    RawJson options_vega_map{};
    std::optional<Decimal> projected_initial_margin{};      ///< e.g. 1
    std::optional<Decimal> projected_maintenance_margin{};  ///< e.g. 1
    std::optional<bool> portfolio_margining_enabled{};
    std::optional<bool> cross_collateral_enabled{};
    std::string margin_model{};                             ///< how margin is calculated; e.g. segregated_sm
    std::optional<Decimal> total_equity_usd{};              ///< e.g. 2.6437733
    std::optional<Decimal> total_initial_margin_usd{};      ///< e.g. 0.379882
    std::optional<Decimal> total_maintenance_margin_usd{};  ///< e.g. 0.1334519
    std::optional<Decimal> total_margin_balance_usd{};      ///< e.g. 2.25
    std::optional<Decimal> total_delta_total_usd{};         ///< e.g. 1.8
    RawJson limits{};
    std::optional<bool> has_non_block_chain_equity{};
    Map<Map<GetAccountSummaryFees>> fees{};
    std::optional<Decimal> affiliate_promotion_fee{};       ///< e.g. 0
    RawJson trading_products_details{};
    std::optional<bool> receive_notifications{};

    bool operator==(const GetAccountSummariesSummaries&) const = default;
};

/// Reply of Api::get_account_summaries.
struct GetAccountSummaries {
    std::optional<std::int64_t> id{};                  ///< exchange's number; e.g. 12354
    std::string system_name{};                         ///< user's name in the system; e.g. myname
    std::string username{};                            ///< user by name; e.g. name
    Open<Type> type{};                                 ///< kind of it
    std::optional<bool> login_enabled{};
    std::string email{};                               ///< address for mail; e.g. support@deribit.com
    std::optional<bool> security_keys_enabled{};
    std::optional<bool> mmp_enabled{};
    std::optional<bool> interuser_transfers_enabled{};
    std::string referrer_id{};                         ///< e.g. 517.6035
    std::optional<TimePoint> creation_timestamp{};     ///< when it was made; Unix milliseconds; e.g. 1542100802842
    Open<SelfTradingRejectMode> self_trading_reject_mode{};
    std::optional<bool> self_trading_extended_to_subaccounts{};
    std::optional<bool> block_rfq_self_match_prevention{};
    std::optional<Decimal> affiliate_promotion_fee{};  ///< e.g. 0
    RawJson trading_products_details{};
    std::optional<bool> receive_notifications{};
    Vector<GetAccountSummariesSummaries> summaries{};

    bool operator==(const GetAccountSummaries&) const = default;
};

/// Parameters of Api::get_account_summary.
struct GetAccountSummaryRequest {
    NamedOnly named{};
    Required<Open<Currency>> currency;       ///< currency, such as BTC
    Optional<std::int64_t> subaccount_id{};  ///< account of yours by number
    Optional<bool> extended{};               ///< whether the reply has all members
};

/// Reply of Api::get_account_summary.
struct GetAccountSummary {
    std::optional<Decimal> total_pl{};                      ///< e.g. 0.02032221
    std::optional<Decimal> session_rpl{};                   ///< profit realized since settlement; e.g. 0.1
    std::optional<Decimal> session_upl{};                   ///< profit not realized since settlement; e.g. 0.846863
    std::optional<Decimal> available_funds{};               ///< funds for new orders; e.g. 2.2638913
    std::optional<Decimal> available_withdrawal_funds{};    ///< funds that may be withdrawn; e.g. 2.26
    std::optional<Decimal> margin_balance{};                ///< balance that counts as margin; e.g. 2.25
    std::optional<Decimal> balance{};                       ///< what the account holds; e.g. 3.4906363
    std::optional<Decimal> spot_reserve{};                  ///< reserved for spot orders; e.g. 0.3
    std::optional<Decimal> additional_reserve{};            ///< reserved beyond margin; e.g. 0.3
    std::optional<Decimal> fee_balance{};
    std::string fee_group{};
    std::string currency{};                                 ///< currency, such as BTC; e.g. ETH
    std::optional<Decimal> delta_total{};                   ///< e.g. 0.1334
    std::optional<Decimal> projected_delta_total{};         ///< e.g. 0.1334
    std::string deposit_address{};                          ///< e.g. 14diAAyXL5UzhPTCKC998ch2GV7DMb7yDi
    std::string email{};                                    ///< address for mail; e.g. support@deribit.com
    std::optional<Decimal> equity{};                        ///< e.g. 2.6437733
    std::optional<Decimal> futures_pl{};                    ///< e.g. 0
    std::optional<Decimal> futures_session_rpl{};           ///< e.g. 0
    std::optional<Decimal> futures_session_upl{};           ///< e.g. 0
    std::optional<Decimal> initial_margin{};                ///< margin needed to open; e.g. 0.379882
    std::optional<Decimal> maintenance_margin{};            ///< margin needed to hold; e.g. 0.1334519
    std::optional<Decimal> estimated_liquidation_ratio{};   ///< e.g. 0.0000234
    std::string system_name{};                              ///< user's name in the system; e.g. myname
    std::optional<Decimal> options_delta{};                 ///< e.g. 0
    std::optional<Decimal> options_gamma{};                 ///< e.g. 0
    std::optional<Decimal> options_pl{};                    ///< e.g. 0
    std::optional<Decimal> options_session_rpl{};           ///< e.g. 0
    std::optional<Decimal> options_session_upl{};           ///< e.g. 0
    std::optional<Decimal> options_theta{};                 ///< e.g. 0
    std::optional<Decimal> options_value{};                 ///< e.g. 0
    std::optional<Decimal> options_vega{};                  ///< e.g. 0
    RawJson options_gamma_map{};
    RawJson options_theta_map{};
    RawJson options_vega_map{};
    std::optional<bool> security_keys_enabled{};
    std::optional<bool> mmp_enabled{};
    std::optional<Decimal> projected_initial_margin{};      ///< e.g. 1
    std::optional<Decimal> projected_maintenance_margin{};  ///< e.g. 1
    std::string username{};                                 ///< user by name; e.g. name
    Open<Type> type{};                                      ///< kind of it
    std::optional<bool> login_enabled{};
    std::optional<std::int64_t> id{};                       ///< exchange's number; e.g. 12354
    std::optional<bool> portfolio_margining_enabled{};
    std::optional<bool> cross_collateral_enabled{};
    std::string margin_model{};                             ///< how margin is calculated; e.g. segregated_sm
    std::optional<Decimal> total_equity_usd{};              ///< e.g. 2.6437733
    std::optional<Decimal> total_initial_margin_usd{};      ///< e.g. 0.379882
    std::optional<Decimal> total_maintenance_margin_usd{};  ///< e.g. 0.1334519
    std::optional<Decimal> total_margin_balance_usd{};      ///< e.g. 2.25
    std::optional<Decimal> total_delta_total_usd{};         ///< e.g. 1.8
    std::optional<bool> interuser_transfers_enabled{};
    std::string referrer_id{};                              ///< e.g. 517.6035
    RawJson limits{};
    std::optional<TimePoint> creation_timestamp{};          ///< when it was made; Unix milliseconds; e.g. 1542100802842
    std::optional<bool> has_non_block_chain_equity{};
    Open<SelfTradingRejectMode> self_trading_reject_mode{};
    std::optional<bool> self_trading_extended_to_subaccounts{};
    Map<Map<GetAccountSummaryFees>> fees{};
    std::optional<Decimal> affiliate_promotion_fee{};       ///< e.g. 0
    RawJson trading_products_details{};
    std::optional<bool> receive_notifications{};
    std::optional<bool> is_direct_access_allowed{};

    bool operator==(const GetAccountSummary&) const = default;
};

/// Part of GetAffiliateProgramInfo.
struct GetAffiliateProgramInfoReceived {
    std::optional<Decimal> eth{};
    std::optional<Decimal> btc{};

    bool operator==(const GetAffiliateProgramInfoReceived&) const = default;
};

/// Reply of Api::get_affiliate_program_info.
struct GetAffiliateProgramInfo {
    std::optional<bool> is_enabled{};
    std::optional<Decimal> number_of_affiliates{};
    std::string link{};
    GetAffiliateProgramInfoReceived received{};

    bool operator==(const GetAffiliateProgramInfo&) const = default;
};

/// Reply of Api::get_new_announcements and Api::get_announcements, one row.
struct GetAnnouncements {
    std::string body{};                                ///< text of the announcement; e.g. An& nbsp;announcement
    std::optional<TimePoint> publication_timestamp{};  ///< Unix milliseconds; e.g. 1527844253000
    std::optional<Decimal> id{};                       ///< exchange's number; e.g. 19288317
    std::optional<bool> important{};
    std::optional<bool> confirmation{};
    std::string title{};                               ///< one line; e.g. Example announcement

    bool operator==(const GetAnnouncements&) const = default;
};
using GetNewAnnouncements = GetAnnouncements;

/// Parameters of Api::get_position.
struct GetPositionRequest {
    NamedOnly named{};
    Required<std::string> instrument_name;  ///< instrument, such as BTC-PERPETUAL; e.g. BTC-PERPETUAL
};

/// Reply of Api::get_position and Api::get_positions.
struct GetPosition {
    std::string instrument_name{};                ///< instrument, such as BTC-PERPETUAL; e.g. BTC-PERPETUAL
    Open<Kind> kind{};                            ///< future, option, spot or a combination
    std::optional<Decimal> average_price{};       ///< average price of the fills
    Open<Direction> direction{};                  ///< buy or sell
    std::optional<Decimal> mark_price{};
    std::optional<Decimal> delta{};               ///< change of value with the price
    std::optional<Decimal> gamma{};               ///< change of delta with the price
    std::optional<Decimal> vega{};                ///< change of value with the volatility
    std::optional<Decimal> theta{};               ///< change of value with time
    std::optional<Decimal> index_price{};
    std::optional<Decimal> initial_margin{};      ///< margin needed to open
    std::optional<Decimal> maintenance_margin{};  ///< margin needed to hold
    std::optional<Decimal> settlement_price{};    ///< price of the last settlement
    std::optional<Decimal> total_profit_loss{};
    std::optional<Decimal> floating_profit_loss{};
    std::optional<Decimal> realized_profit_loss{};
    std::optional<Decimal> size{};                ///< size of the position
    std::optional<Decimal> size_currency{};
    std::optional<Decimal> average_price_usd{};
    std::optional<Decimal> floating_profit_loss_usd{};
    std::optional<std::int64_t> leverage{};
    std::optional<Decimal> realized_funding{};
    std::optional<Decimal> interest_value{};      ///< value the funding is calculated with
    std::optional<Decimal> estimated_liquidation_price{};
    std::optional<Decimal> open_orders_margin{};

    bool operator==(const GetPosition&) const = default;
};
using GetPositions = GetPosition;

/// Parameters of Api::get_positions.
struct GetPositionsRequest {
    NamedOnly named{};
    Open<TradingCurrency> currency{};        ///< currency, such as BTC
    Open<Kind> kind{};                       ///< future, option, spot or a combination
    Optional<std::int64_t> subaccount_id{};  ///< account of yours by number
};

/// Parameters of Api::get_subaccounts.
struct GetSubaccountsRequest {
    NamedOnly named{};
    Optional<bool> with_portfolio{};  ///< default false
};

/// Reply of Api::get_subaccounts, one row.
struct GetSubaccounts {
    std::string username{};            ///< user by name
    Open<Type> type{};                 ///< kind of it
    std::optional<std::int64_t> id{};  ///< exchange's number
    std::string email{};               ///< address for mail
    std::string not_confirmed_email{};
    std::optional<bool> security_keys_enabled{};
    Vector<RawJson> security_keys_assignments{};
    std::string system_name{};         ///< user's name in the system
    std::optional<bool> receive_notifications{};
    std::optional<bool> is_password{};
    std::string margin_model{};        ///< how margin is calculated
    std::string proof_id{};
    std::string proof_id_signature{};
    std::optional<bool> login_enabled{};
    Portfolio portfolio{};             ///< holdings by currency

    bool operator==(const GetSubaccounts&) const = default;
};

/// Parameters of Api::get_subaccounts_details.
struct GetSubaccountsDetailsRequest {
    NamedOnly named{};
    Required<Open<Currency>> currency;  ///< currency, such as BTC
    Optional<bool> with_open_orders{};  ///< default false
};

/// Part of GetSubaccountsDetails.
struct GetSubaccountsDetailsPositions {
    std::string instrument_name{};                ///< instrument, such as BTC-PERPETUAL; e.g. BTC-PERPETUAL
    Open<Kind> kind{};                            ///< future, option, spot or a combination
    std::optional<Decimal> average_price{};       ///< average price of the fills
    Open<Direction> direction{};                  ///< buy or sell
    std::optional<Decimal> mark_price{};
    std::optional<Decimal> delta{};               ///< change of value with the price
    std::optional<Decimal> gamma{};               ///< change of delta with the price
    std::optional<Decimal> vega{};                ///< change of value with the volatility
    std::optional<Decimal> theta{};               ///< change of value with time
    std::optional<Decimal> index_price{};
    std::optional<Decimal> initial_margin{};      ///< margin needed to open
    std::optional<Decimal> maintenance_margin{};  ///< margin needed to hold
    std::optional<Decimal> settlement_price{};    ///< price of the last settlement
    std::optional<Decimal> total_profit_loss{};
    std::optional<Decimal> floating_profit_loss{};
    std::optional<Decimal> realized_profit_loss{};
    std::optional<Decimal> size{};                ///< size of the position
    std::optional<Decimal> size_currency{};
    std::optional<Decimal> average_price_usd{};
    std::optional<Decimal> floating_profit_loss_usd{};
    std::optional<std::int64_t> leverage{};
    std::optional<Decimal> realized_funding{};
    std::optional<Decimal> interest_value{};      ///< value the funding is calculated with

    bool operator==(const GetSubaccountsDetailsPositions&) const = default;
};

/// Part of GetSubaccountsDetailsOpenOrders. One of several forms, told apart by the shape of the value. RawJson holds
/// any other, std::monostate stands for no value.
struct GetSubaccountsDetailsOpenOrdersPrice {
    std::variant<std::monostate, Decimal, Open<Price>, RawJson> value{};

    bool operator==(const GetSubaccountsDetailsOpenOrdersPrice&) const = default;
};

/// Part of GetSubaccountsDetails.
struct GetSubaccountsDetailsOpenOrders {
    std::string order_id{};                               ///< exchange's id of the order; e.g. ETH-100234
    Open<OrderState> order_state{};                       ///< how far the order has come
    Open<OrderType> order_type{};                         ///< kind of order
    Open<OriginalOrderType> original_order_type{};        ///< kind of order before it was changed
    Open<TimeInForce> time_in_force{};                    ///< how long the order stays open
    std::optional<bool> is_rebalance{};                   ///< order of an automatic rebalance
    std::optional<bool> is_liquidation{};                 ///< order of a liquidation
    std::string instrument_name{};                        ///< instrument, such as BTC-PERPETUAL; e.g. BTC-PERPETUAL
    std::optional<TimePoint> creation_timestamp{};        ///< when it was made; Unix milliseconds; e.g. 1536569522277
    /// when it last changed; Unix milliseconds; e.g. 1536569522277
    std::optional<TimePoint> last_update_timestamp{};
    Open<Direction> direction{};                          ///< buy or sell
    GetSubaccountsDetailsOpenOrdersPrice price{};         ///< in USD, of options in their currency
    std::string label{};                                  ///< your own text for the order
    std::optional<bool> post_only{};                      ///< never takes liquidity
    std::optional<bool> reject_post_only{};               ///< refused in place of moving the price
    std::optional<bool> reduce_only{};                    ///< only reduces a position
    std::optional<bool> api{};                            ///< placed through the API
    std::optional<bool> web{};                            ///< placed on the web site
    std::optional<bool> mobile{};                         ///< placed in the mobile app
    std::optional<Decimal> refresh_amount{};              ///< shown again after that is filled
    std::optional<Decimal> display_amount{};              ///< part of the amount that is shown
    std::optional<Decimal> amount{};                      ///< size: USD for inverse futures, else currency
    std::optional<Decimal> contracts{};                   ///< size in contracts
    std::optional<Decimal> filled_amount{};               ///< part of the amount that was traded
    std::optional<Decimal> average_price{};               ///< average price of the fills
    Open<Advanced> advanced{};                            ///< price is in USD or implied volatility
    std::optional<Decimal> implv{};                       ///< implied volatility of the order
    std::optional<Decimal> usd{};                         ///< option price in USD
    std::optional<bool> triggered{};                      ///< whether the order was triggered
    Open<Trigger> trigger{};                              ///< price that the trigger looks at
    std::optional<Decimal> trigger_price{};               ///< price that triggers the order
    std::optional<Decimal> trigger_offset{};              ///< distance of a trailing trigger
    std::optional<Decimal> trigger_reference_price{};     ///< price the trailing trigger started from
    std::optional<bool> block_trade{};
    std::optional<bool> mmp{};                            ///< under market maker protection
    std::optional<bool> risk_reducing{};                  ///< order reduces the risk of the account
    std::optional<bool> replaced{};                       ///< whether the order was edited
    std::optional<bool> auto_replaced{};                  ///< whether the exchange edited the order
    std::optional<bool> quote{};                          ///< whether it is part of a quote
    std::string mmp_group{};                              ///< group of market maker protection
    std::string quote_set_id{};
    std::string quote_id{};                               ///< your own id of the quote
    std::string trigger_order_id{};                       ///< id of the order that triggers; e.g. SLIB-370
    /// application that placed the order; e.g. Example Application
    std::string app_name{};
    std::optional<bool> mmp_cancelled{};                  ///< canceled by market maker protection
    Open<CancelReason> cancel_reason{};                   ///< why the order was canceled
    Vector<std::string> oto_order_ids{};                  ///< orders that this one triggers
    Open<TriggerFillCondition> trigger_fill_condition{};  ///< which fills trigger the linked order; default first_hit
    std::string oco_ref{};                                ///< ties orders that cancel each other
    std::string primary_order_id{};                       ///< order that triggers this one; e.g. ETH-100234
    std::optional<bool> is_secondary_oto{};               ///< waits for another order
    std::optional<bool> is_primary_otoco{};               ///< triggers orders that cancel each other

    bool operator==(const GetSubaccountsDetailsOpenOrders&) const = default;
};

/// Reply of Api::get_subaccounts_details, one row.
struct GetSubaccountsDetails {
    std::optional<std::int64_t> uid{};
    Vector<GetSubaccountsDetailsPositions> positions{};
    Vector<GetSubaccountsDetailsOpenOrders> open_orders{};

    bool operator==(const GetSubaccountsDetails&) const = default;
};

/// Parameters of Api::get_transaction_log.
struct GetTransactionLogRequest {
    NamedOnly named{};
    Required<Open<Currency>> currency;       ///< currency, such as BTC
    Required<TimePoint> start_timestamp;     ///< from when on; Unix milliseconds; e.g. 1536569522277
    Required<TimePoint> end_timestamp;       ///< until when; Unix milliseconds; e.g. 1536569522277
    Optional<std::string> query{};           ///< e.g. settlement
    Optional<std::int64_t> count{};          ///< rows to return at most; 1 to 250
    Optional<std::int64_t> subaccount_id{};  ///< account of yours by number; e.g. 9
    Optional<std::int64_t> continuation{};   ///< where the next page begins; e.g. 429946
};

/// Part of GetTransactionLog.
struct GetTransactionLogLogs {
    std::optional<std::int64_t> id{};            ///< exchange's number; e.g. 5967413
    Open<Currency> currency{};                   ///< currency, such as BTC
    std::optional<TimePoint> timestamp{};        ///< when it happened; Unix milliseconds; e.g. 1536569522277
    std::optional<std::int64_t> user_id{};       ///< user by number; e.g. 57874
    std::string username{};                      ///< user by name; e.g. MrTrader
    std::optional<Decimal> commission{};
    std::optional<Decimal> cashflow{};
    std::optional<Decimal> balance{};            ///< what the account holds
    std::optional<Decimal> change{};
    std::optional<std::int64_t> user_seq{};
    Open<AccountType> type{};                    ///< kind of it
    RawJson info{};
    std::optional<Decimal> equity{};
    std::optional<Decimal> mark_price{};
    std::optional<Decimal> settlement_price{};   ///< price of the last settlement
    std::optional<Decimal> index_price{};
    std::string instrument_name{};               ///< instrument, such as BTC-PERPETUAL; e.g. BTC-PERPETUAL
    std::optional<Decimal> position{};
    std::string side{};
    std::optional<Decimal> amount{};             ///< size: USD for inverse futures, else currency
    std::optional<Decimal> price{};              ///< in USD, of options in their currency
    std::string price_currency{};
    std::string trade_id{};                      ///< exchange's id of the trade
    std::string order_id{};                      ///< exchange's id of the order; e.g. ETH-100234
    Open<Role> user_role{};
    Open<Role> fee_role{};
    std::optional<bool> profit_as_cashflow{};
    std::optional<Decimal> interest_pl{};
    std::optional<std::int64_t> block_rfq_id{};  ///< exchange's id of the request for quotes
    std::string ip{};
    std::optional<Decimal> session_rpl{};        ///< profit realized since settlement; e.g. 0.1
    std::optional<Decimal> session_upl{};        ///< profit not realized since settlement; e.g. 0.846863
    std::optional<Decimal> total_interest_pl{};
    std::optional<Decimal> contracts{};          ///< size in contracts

    bool operator==(const GetTransactionLogLogs&) const = default;
};

/// Reply of Api::get_transaction_log.
struct GetTransactionLog {
    std::optional<std::int64_t> continuation{};  ///< where the next page begins; e.g. 429946
    Vector<GetTransactionLogLogs> logs{};

    bool operator==(const GetTransactionLog&) const = default;
};

/// Reply of Api::get_user_locks, one row.
struct GetUserLocks {
    Open<Currency> currency{};      ///< currency, such as BTC
    std::optional<bool> enabled{};  ///< whether it is switched on
    std::string message{};

    bool operator==(const GetUserLocks&) const = default;
};

/// Parameters of Api::list_custody_accounts.
struct ListCustodyAccountsRequest {
    NamedOnly named{};
    Required<Open<Currency>> currency;  ///< currency, such as BTC
};

/// Reply of Api::list_custody_accounts, one row.
struct ListCustodyAccounts {
    Open<Currency> currency{};                             ///< currency, such as BTC
    Open<Name> name{};
    std::optional<Decimal> balance{};                      ///< what the account holds; e.g. 1
    std::optional<Decimal> pending_withdrawal_balance{};   ///< e.g. 1
    std::optional<bool> auto_deposit{};
    std::string client_id{};                               ///< client by number; in keys: their public part
    std::string external_id{};                             ///< e.g. 4b4cee3d-2dfc-4402-a9ae-f8f9785fa966
    std::string withdrawal_address{};
    std::optional<TimePoint> withdrawal_address_change{};  ///< Unix milliseconds
    std::string pending_withdrawal_addres{};
    std::string deposit_address{};

    bool operator==(const ListCustodyAccounts&) const = default;
};

/// Parameters of Api::simulate.
struct SimulateRequest {
    NamedOnly named{};
    Required<Open<SimulateCurrency>> currency;    ///< currency, such as BTC
    Optional<bool> add_positions{};
    Optional<std::string> simulated_positions{};  ///< e.g. {"BTC-PERPETUAL": -1.0}
};

/// Parameters of Api::remove_api_key.
struct RemoveApiKeyRequest {
    NamedOnly named{};
    Required<std::int64_t> id;  ///< exchange's number; e.g. 1
};

/// Parameters of Api::remove_subaccount.
struct RemoveSubaccountRequest {
    NamedOnly named{};
    Required<std::int64_t> subaccount_id;  ///< account of yours by number; e.g. 120
};

/// Parameters of Api::reset_api_key.
struct ResetApiKeyRequest {
    NamedOnly named{};
    Required<std::int64_t> id;  ///< exchange's number; e.g. 1
};

/// Parameters of Api::set_announcement_as_read.
struct SetAnnouncementAsReadRequest {
    NamedOnly named{};
    Required<Decimal> announcement_id;  ///< e.g. 1550058362418
};

/// Parameters of Api::set_disabled_trading_products.
struct SetDisabledTradingProductsRequest {
    NamedOnly named{};
    Required<std::int64_t> user_id;  ///< user by number; e.g. 1
    Required<Vector<Open<TradingProducts>>> trading_products;
};

/// Parameters of Api::set_email_for_subaccount.
struct SetEmailForSubaccountRequest {
    NamedOnly named{};
    Required<std::int64_t> sid;   ///< session by name; e.g. 7
    Required<std::string> email;  ///< address for mail; e.g. user_1_1@email.com
};

/// Parameters of Api::set_email_language.
struct SetEmailLanguageRequest {
    NamedOnly named{};
    Required<Open<Language>> language;
};

/// Parameters of Api::set_self_trading_config.
struct SetSelfTradingConfigRequest {
    NamedOnly named{};
    Required<Open<Mode>> mode;
    Required<bool> extended_to_subaccounts;
    Optional<bool> block_rfq_self_match_prevention{};
};

/// Parameters of Api::simulate_portfolio.
struct SimulatePortfolioRequest {
    NamedOnly named{};
    Required<Open<Currency>> currency;            ///< currency, such as BTC
    Optional<bool> add_positions{};
    Optional<std::string> simulated_positions{};  ///< e.g. {"BTC-PERPETUAL": -1000.0}
};

/// Reply of Api::simulate_portfolio.
struct SimulatePortfolio {
    std::string currency{};                                        ///< currency, such as BTC; e.g. BTC
    std::optional<Decimal> equity{};                               ///< e.g. 150075253.91354558
    std::optional<Decimal> balance{};                              ///< what the account holds; e.g. 150076473.4995114
    /// balance that counts as margin; e.g. 153534213.79481918
    std::optional<Decimal> margin_balance{};
    std::optional<Decimal> initial_margin{};                       ///< margin needed to open; e.g. 37662472.03416069
    std::optional<Decimal> maintenance_margin{};                   ///< margin needed to hold; e.g. 30129215.84817124
    std::optional<Decimal> projected_initial_margin{};             ///< e.g. 1
    std::optional<Decimal> projected_maintenance_margin{};         ///< e.g. 1
    std::optional<Decimal> available_funds{};                      ///< funds for new orders; e.g. 115871741.76065847
    /// funds that may be withdrawn; e.g. 115871741.76065847
    std::optional<Decimal> available_withdrawal_funds{};
    std::optional<Decimal> available_subaccount_transfer_funds{};  ///< e.g. 0
    std::optional<Decimal> total_pl{};                             ///< e.g. 40419.10179263
    std::optional<Decimal> session_rpl{};                          ///< profit realized since settlement; e.g. 0.1
    /// profit not realized since settlement; e.g. 0.846863
    std::optional<Decimal> session_upl{};
    std::optional<Decimal> futures_pl{};                           ///< e.g. 39497.54616685
    std::optional<Decimal> futures_session_rpl{};                  ///< e.g. 1.309136
    std::optional<Decimal> futures_session_upl{};                  ///< e.g. -164.48253509
    std::optional<Decimal> options_pl{};                           ///< e.g. 921.55562578
    std::optional<Decimal> options_session_rpl{};                  ///< e.g. 0
    std::optional<Decimal> options_session_upl{};                  ///< e.g. -174.67960675
    std::optional<Decimal> options_value{};                        ///< e.g. -1056.41256672
    std::optional<Decimal> options_delta{};                        ///< e.g. 2883.38481
    std::optional<Decimal> options_gamma{};                        ///< e.g. -0.03907
    std::optional<Decimal> options_theta{};                        ///< e.g. 142583.29246
    std::optional<Decimal> options_vega{};                         ///< e.g. -39322.23046
    RawJson options_gamma_map{};
    RawJson options_theta_map{};
    RawJson options_vega_map{};
    std::optional<Decimal> delta_total{};                          ///< e.g. 0.1334
    RawJson delta_total_map{};
    std::optional<Decimal> projected_delta_total{};                ///< e.g. 0.1334
    std::optional<Decimal> additional_reserve{};                   ///< reserved beyond margin; e.g. 0.3
    std::optional<Decimal> spot_reserve{};                         ///< reserved for spot orders; e.g. 0
    std::optional<Decimal> fee_balance{};
    std::optional<Decimal> locked_balance{};                       ///< e.g. 0
    std::string margin_model{};                                    ///< how margin is calculated; e.g. cross_pm
    std::optional<bool> portfolio_margining_enabled{};
    std::optional<bool> cross_collateral_enabled{};
    std::optional<Decimal> total_equity_usd{};                     ///< e.g. 13075634611389.318
    std::optional<Decimal> total_initial_margin_usd{};             ///< e.g. 3139528603778.822
    std::optional<Decimal> total_maintenance_margin_usd{};         ///< e.g. 2511559381417.215
    std::optional<Decimal> total_margin_balance_usd{};             ///< e.g. 12798550648250.61
    std::optional<Decimal> total_delta_total_usd{};                ///< e.g. 6157454218.3753195

    bool operator==(const SimulatePortfolio&) const = default;
};

/// Parameters of Api::toggle_notifications_from_subaccount.
struct ToggleNotificationsFromSubaccountRequest {
    NamedOnly named{};
    Required<std::int64_t> sid;  ///< session by name; e.g. 7
    Required<bool> state;        ///< how far it has come
};

/// Parameters of Api::toggle_subaccount_login.
struct ToggleSubaccountLoginRequest {
    NamedOnly named{};
    Required<std::int64_t> sid;   ///< session by name; e.g. 7
    Required<Open<State>> state;  ///< how far it has come
};

/// Parameters of Api::get_announcements.
struct GetAnnouncementsRequest {
    NamedOnly named{};
    /// from when on; Unix milliseconds; e.g. 1536569522277; default Current time
    Optional<TimePoint> start_timestamp{};
    Optional<std::int64_t> count{};  ///< rows to return at most; e.g. 10; default 5, 1 to 50
};

/// Reply of Api::get_access_log.
struct AccessLogPage {
    std::optional<std::int64_t> records_total{};
    Vector<GetAccessLog> data{};  ///< the rows

    bool operator==(const AccessLogPage&) const = default;
};

/// The operations of account. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// GET /api/v2/private/change_api_key_name
    ///
    /// Private. 100 requests per 5 seconds per user, shared by the pool credits. Never re-sent by itself.
    Call<ListApiKeys> change_api_key_name(ChangeApiKeyNameRequest request) const;

    /// GET /api/v2/private/change_margin_model
    ///
    /// Private. 100 requests per 5 seconds per user, shared by the pool credits. Never re-sent by itself.
    Call<Vector<ChangeMarginModel>> change_margin_model(ChangeMarginModelRequest request) const;

    /// GET /api/v2/private/change_scope_in_api_key
    ///
    /// Private. 100 requests per 5 seconds per user, shared by the pool credits. Never re-sent by itself.
    Call<ListApiKeys> change_scope_in_api_key(ChangeScopeInApiKeyRequest request) const;

    /// GET /api/v2/private/change_subaccount_name
    ///
    /// Private. 100 requests per 5 seconds per user, shared by the pool credits. Never re-sent by itself.
    Call<Open<ChangeSubaccountName>> change_subaccount_name(ChangeSubaccountNameRequest request) const;

    /// GET /api/v2/private/create_api_key
    ///
    /// Private. 100 requests per 5 seconds per user, shared by the pool credits. Never re-sent by itself.
    Call<EditApiKey> create_api_key(CreateApiKeyRequest request) const;

    /// GET /api/v2/private/create_subaccount
    ///
    /// Private. 100 requests per 5 seconds per user, shared by the pool credits. Never re-sent by itself.
    Call<CreateSubaccount> create_subaccount() const;

    /// GET /api/v2/private/disable_api_key
    ///
    /// Private. 100 requests per 5 seconds per user, shared by the pool credits. Never re-sent by itself.
    Call<ListApiKeys> disable_api_key(DisableApiKeyRequest request) const;

    /// GET /api/v2/private/edit_api_key
    ///
    /// Private. 100 requests per 5 seconds per user, shared by the pool credits. Never re-sent by itself.
    Call<EditApiKey> edit_api_key(EditApiKeyRequest request) const;

    /// GET /api/v2/private/enable_affiliate_program
    ///
    /// Private. 100 requests per 5 seconds per user, shared by the pool credits. Never re-sent by itself.
    Call<Open<EnableAffiliateProgram>> enable_affiliate_program() const;

    /// GET /api/v2/private/enable_api_key
    ///
    /// Private. 100 requests per 5 seconds per user, shared by the pool credits. Never re-sent by itself.
    Call<ListApiKeys> enable_api_key(EnableApiKeyRequest request) const;

    /// GET /api/v2/private/get_access_log
    ///
    /// Private. 100 requests per 5 seconds per user, shared by the pool credits. Too long for one reply: see pages().
    PagedCall<AccessLogPage> get_access_log(GetAccessLogRequest request = {}) const;

    /// GET /api/v2/private/get_account_summaries
    ///
    /// Private. 100 requests per 5 seconds per user, shared by the pool credits.
    Call<GetAccountSummaries> get_account_summaries(GetAccountSummariesRequest request = {}) const;

    /// GET /api/v2/private/get_account_summary
    ///
    /// Private. 100 requests per 5 seconds per user, shared by the pool credits.
    Call<GetAccountSummary> get_account_summary(GetAccountSummaryRequest request) const;

    /// GET /api/v2/private/get_affiliate_program_info
    ///
    /// Private. 100 requests per 5 seconds per user, shared by the pool credits.
    Call<GetAffiliateProgramInfo> get_affiliate_program_info() const;

    /// GET /api/v2/private/get_email_language
    ///
    /// Private. 100 requests per 5 seconds per user, shared by the pool credits.
    Call<std::string> get_email_language() const;

    /// GET /api/v2/private/get_new_announcements
    ///
    /// Private. 100 requests per 5 seconds per user, shared by the pool credits.
    Call<Vector<GetAnnouncements>> get_new_announcements() const;

    /// GET /api/v2/private/get_position
    ///
    /// Private. 100 requests per 5 seconds per user, shared by the pool credits.
    Call<GetPosition> get_position(GetPositionRequest request) const;

    /// GET /api/v2/private/get_positions
    ///
    /// Private. 100 requests per 5 seconds per user, shared by the pool credits.
    Call<Vector<GetPosition>> get_positions(GetPositionsRequest request = {}) const;

    /// GET /api/v2/private/get_subaccounts
    ///
    /// Private. 100 requests per 5 seconds per user, shared by the pool credits.
    Call<Vector<GetSubaccounts>> get_subaccounts(GetSubaccountsRequest request = {}) const;

    /// GET /api/v2/private/get_subaccounts_details
    ///
    /// Private. 100 requests per 5 seconds per user, shared by the pool credits.
    Call<Vector<GetSubaccountsDetails>> get_subaccounts_details(GetSubaccountsDetailsRequest request) const;

    /// GET /api/v2/private/get_transaction_log
    ///
    /// Private. 1 request per second per user. 100 requests per 5 seconds per user, shared by the pool credits. Too
    /// long for one reply: see pages().
    PagedCall<GetTransactionLog> get_transaction_log(GetTransactionLogRequest request) const;

    /// GET /api/v2/private/get_user_locks
    ///
    /// Private. 100 requests per 5 seconds per user, shared by the pool credits.
    Call<Vector<GetUserLocks>> get_user_locks() const;

    /// GET /api/v2/private/list_api_keys
    ///
    /// Private. 100 requests per 5 seconds per user, shared by the pool credits.
    Call<Vector<ListApiKeys>> list_api_keys() const;

    /// GET /api/v2/private/list_custody_accounts
    ///
    /// Private. 100 requests per 5 seconds per user, shared by the pool credits.
    Call<Vector<ListCustodyAccounts>> list_custody_accounts(ListCustodyAccountsRequest request) const;

    /// GET /api/v2/private/pme/simulate
    ///
    /// Private. 100 requests per 5 seconds per user, shared by the pool credits.
    Call<RawJson> simulate(SimulateRequest request) const;

    /// GET /api/v2/private/remove_api_key
    ///
    /// Private. 100 requests per 5 seconds per user, shared by the pool credits. Never re-sent by itself.
    Call<Open<RemoveApiKey>> remove_api_key(RemoveApiKeyRequest request) const;

    /// GET /api/v2/private/remove_subaccount
    ///
    /// Private. 100 requests per 5 seconds per user, shared by the pool credits. Never re-sent by itself.
    Call<Open<RemoveSubaccount>> remove_subaccount(RemoveSubaccountRequest request) const;

    /// GET /api/v2/private/reset_api_key
    ///
    /// Private. 100 requests per 5 seconds per user, shared by the pool credits. Never re-sent by itself.
    Call<ListApiKeys> reset_api_key(ResetApiKeyRequest request) const;

    /// GET /api/v2/private/set_announcement_as_read
    ///
    /// Private. 100 requests per 5 seconds per user, shared by the pool credits. Never re-sent by itself.
    Call<Open<SetAnnouncementAsRead>> set_announcement_as_read(SetAnnouncementAsReadRequest request) const;

    /// GET /api/v2/private/set_disabled_trading_products
    ///
    /// Private. 100 requests per 5 seconds per user, shared by the pool credits. Never re-sent by itself.
    Call<Open<SetDisabledTradingProducts>>
    set_disabled_trading_products(SetDisabledTradingProductsRequest request) const;

    /// GET /api/v2/private/set_email_for_subaccount
    ///
    /// Private. 100 requests per 5 seconds per user, shared by the pool credits. Never re-sent by itself.
    Call<Open<SetEmailForSubaccount>> set_email_for_subaccount(SetEmailForSubaccountRequest request) const;

    /// GET /api/v2/private/set_email_language
    ///
    /// Private. 100 requests per 5 seconds per user, shared by the pool credits. Never re-sent by itself.
    Call<Open<SetEmailLanguage>> set_email_language(SetEmailLanguageRequest request) const;

    /// GET /api/v2/private/set_self_trading_config
    ///
    /// Private. 100 requests per 5 seconds per user, shared by the pool credits. Never re-sent by itself.
    Call<Open<SetSelfTradingConfig>> set_self_trading_config(SetSelfTradingConfigRequest request) const;

    /// GET /api/v2/private/simulate_portfolio
    ///
    /// Private. 1 request per second per user. 100 requests per 5 seconds per user, shared by the pool credits.
    Call<SimulatePortfolio> simulate_portfolio(SimulatePortfolioRequest request) const;

    /// GET /api/v2/private/toggle_notifications_from_subaccount
    ///
    /// Private. 100 requests per 5 seconds per user, shared by the pool credits. Never re-sent by itself.
    Call<Open<ToggleNotificationsFromSubaccount>>
    toggle_notifications_from_subaccount(ToggleNotificationsFromSubaccountRequest request) const;

    /// GET /api/v2/private/toggle_subaccount_login
    ///
    /// Private. 100 requests per 5 seconds per user, shared by the pool credits. Never re-sent by itself.
    Call<Open<ToggleSubaccountLogin>> toggle_subaccount_login(ToggleSubaccountLoginRequest request) const;

    /// GET /api/v2/public/get_announcements
    ///
    /// Public. 100 requests per 5 seconds per user, shared by the pool credits.
    Call<Vector<GetAnnouncements>> get_announcements(GetAnnouncementsRequest request = {}) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const ChangeApiKeyNameRequest*);
const detail::ObjectTable& exbind_table(const ListApiKeys*);
const detail::ObjectTable& exbind_table(const ChangeMarginModelRequest*);
const detail::ObjectTable& exbind_table(const ChangeMarginModelOldState*);
const detail::ObjectTable& exbind_table(const ChangeMarginModel*);
const detail::ObjectTable& exbind_table(const ChangeScopeInApiKeyRequest*);
const detail::ObjectTable& exbind_table(const ChangeSubaccountNameRequest*);
const detail::ObjectTable& exbind_table(const CreateApiKeyRequest*);
const detail::ObjectTable& exbind_table(const EditApiKey*);
const detail::ObjectTable& exbind_table(const PortfolioBtcExample*);
const detail::ObjectTable& exbind_table(const Portfolio*);
const detail::ObjectTable& exbind_table(const CreateSubaccountTradingProductsDetails*);
const detail::ObjectTable& exbind_table(const CreateSubaccount*);
const detail::ObjectTable& exbind_table(const DisableApiKeyRequest*);
const detail::ObjectTable& exbind_table(const EditApiKeyRequest*);
const detail::ObjectTable& exbind_table(const EnableApiKeyRequest*);
const detail::ObjectTable& exbind_table(const GetAccessLogRequest*);
const detail::ObjectTable& exbind_table(const GetAccessLog*);
const detail::ObjectTable& exbind_table(const GetAccountSummariesRequest*);
const detail::ObjectTable& exbind_table(const GetAccountSummaryFeesDefault*);
const detail::ObjectTable& exbind_table(const GetAccountSummaryFees*);
const detail::ObjectTable& exbind_table(const GetAccountSummariesSummaries*);
const detail::ObjectTable& exbind_table(const GetAccountSummaries*);
const detail::ObjectTable& exbind_table(const GetAccountSummaryRequest*);
const detail::ObjectTable& exbind_table(const GetAccountSummary*);
const detail::ObjectTable& exbind_table(const GetAffiliateProgramInfoReceived*);
const detail::ObjectTable& exbind_table(const GetAffiliateProgramInfo*);
const detail::ObjectTable& exbind_table(const GetAnnouncements*);
const detail::ObjectTable& exbind_table(const GetPositionRequest*);
const detail::ObjectTable& exbind_table(const GetPosition*);
const detail::ObjectTable& exbind_table(const GetPositionsRequest*);
const detail::ObjectTable& exbind_table(const GetSubaccountsRequest*);
const detail::ObjectTable& exbind_table(const GetSubaccounts*);
const detail::ObjectTable& exbind_table(const GetSubaccountsDetailsRequest*);
const detail::ObjectTable& exbind_table(const GetSubaccountsDetailsPositions*);
const detail::ObjectTable& exbind_table(const GetSubaccountsDetailsOpenOrdersPrice*);
const detail::ObjectTable& exbind_table(const GetSubaccountsDetailsOpenOrders*);
const detail::ObjectTable& exbind_table(const GetSubaccountsDetails*);
const detail::ObjectTable& exbind_table(const GetTransactionLogRequest*);
const detail::ObjectTable& exbind_table(const GetTransactionLogLogs*);
const detail::ObjectTable& exbind_table(const GetTransactionLog*);
const detail::ObjectTable& exbind_table(const GetUserLocks*);
const detail::ObjectTable& exbind_table(const ListCustodyAccountsRequest*);
const detail::ObjectTable& exbind_table(const ListCustodyAccounts*);
const detail::ObjectTable& exbind_table(const SimulateRequest*);
const detail::ObjectTable& exbind_table(const RemoveApiKeyRequest*);
const detail::ObjectTable& exbind_table(const RemoveSubaccountRequest*);
const detail::ObjectTable& exbind_table(const ResetApiKeyRequest*);
const detail::ObjectTable& exbind_table(const SetAnnouncementAsReadRequest*);
const detail::ObjectTable& exbind_table(const SetDisabledTradingProductsRequest*);
const detail::ObjectTable& exbind_table(const SetEmailForSubaccountRequest*);
const detail::ObjectTable& exbind_table(const SetEmailLanguageRequest*);
const detail::ObjectTable& exbind_table(const SetSelfTradingConfigRequest*);
const detail::ObjectTable& exbind_table(const SimulatePortfolioRequest*);
const detail::ObjectTable& exbind_table(const SimulatePortfolio*);
const detail::ObjectTable& exbind_table(const ToggleNotificationsFromSubaccountRequest*);
const detail::ObjectTable& exbind_table(const ToggleSubaccountLoginRequest*);
const detail::ObjectTable& exbind_table(const GetAnnouncementsRequest*);
const detail::ObjectTable& exbind_table(const AccessLogPage*);

}  // namespace exbind::deribit::account
