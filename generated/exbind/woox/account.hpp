// Generated from specs/woox/account.manual.yaml by `exbind generate woox`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/secret.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::woox {
class Connection;
}

/// Operations under /v3/account.
namespace exbind::inline v0_1::woox::account {

using exbind::operator<<;
using exbind::to_string;

enum class AccountMode : std::uint8_t {
    margin = 0,     ///< "MARGIN"
    futures = 1,    ///< "FUTURES"
    pure_spot = 2,  ///< "PURE_SPOT"
};
const detail::EnumTable& exbind_table(AccountMode);

enum class PositionMode : std::uint8_t {
    one_way = 0,     ///< "ONE_WAY"
    hedge_mode = 1,  ///< "HEDGE_MODE"
};
const detail::EnumTable& exbind_table(PositionMode);

enum class AccountType : std::uint8_t {
    main = 0,  ///< "Main"
    sub = 1,   ///< "Sub"
};
const detail::EnumTable& exbind_table(AccountType);

enum class ListenKeyType : std::uint8_t {
    websocket = 0,  ///< "WEBSOCKET"
};
const detail::EnumTable& exbind_table(ListenKeyType);

enum class Permissions : std::uint8_t {
    read = 0,        ///< "READ"
    trade = 1,       ///< "TRADE"
    withdrawal = 2,  ///< "WITHDRAWAL"
};
const detail::EnumTable& exbind_table(Permissions);

/// Reply of Api::info.
struct Info {
    std::string applicationId{};             ///< account or sub-account by its id
    std::string account{};
    std::string alias{};
    std::optional<bool> otpauth{};
    Open<AccountMode> accountMode{};
    Open<PositionMode> positionMode{};       ///< one position, or long and short
    std::optional<std::int64_t> leverage{};  ///< leverage of the positions
    std::optional<Decimal> makerFeeRate{};
    std::optional<Decimal> takerFeeRate{};
    std::optional<Decimal> marginRatio{};
    std::optional<Decimal> openMarginRatio{};
    std::optional<Decimal> initialMarginRatio{};
    std::optional<Decimal> maintenanceMarginRatio{};
    std::optional<Decimal> totalCollateral{};
    std::optional<Decimal> freeCollateral{};
    std::optional<Decimal> totalAccountValue{};
    std::optional<Decimal> totalTradingValue{};
    std::optional<Decimal> totalVaultValue{};
    std::optional<Decimal> totalStakingValue{};
    std::optional<Decimal> totalLaunchpadValue{};
    std::optional<Decimal> totalEarnValue{};
    std::string referrerID{};
    Open<AccountType> accountType{};

    bool operator==(const Info&) const = default;
};

/// Part of TokenConfig.
struct TokenConfigRows {
    std::string token{};  ///< currency or its form on a chain
    std::optional<Decimal> collateralRatio{};
    std::optional<Decimal> marginFactor{};
    std::optional<bool> collateral{};
    std::optional<bool> canCollateral{};
    std::optional<bool> canShort{};
    std::optional<std::int64_t> marginMaxLeverage{};
    std::optional<Decimal> marginMaxPosition{};

    bool operator==(const TokenConfigRows&) const = default;
};

/// Reply of Api::token_config.
struct TokenConfig {
    Vector<TokenConfigRows> rows{};  ///< rows of this page

    bool operator==(const TokenConfig&) const = default;
};

/// Part of SymbolConfig.
struct SymbolConfigRows {
    std::string symbol{};  ///< instrument, such as SPOT_BTC_USDT or PERP_BTC_USDT
    std::optional<Decimal> margin_factor{};
    std::optional<std::int64_t> maxLeverage{};
    std::optional<Decimal> maxPosition{};

    bool operator==(const SymbolConfigRows&) const = default;
};

/// Reply of Api::symbol_config.
struct SymbolConfig {
    Vector<SymbolConfigRows> rows{};  ///< rows of this page

    bool operator==(const SymbolConfig&) const = default;
};

/// Parameters of Api::set_trading_mode.
struct SetTradingModeRequest {
    NamedOnly named{};
    Required<Open<AccountMode>> tradingMode;
};

/// Parameters of Api::create_listen_key.
struct CreateListenKeyRequest {
    NamedOnly named{};
    Open<ListenKeyType> type{};
};

/// Reply of Api::create_listen_key.
struct CreateListenKey {
    Secret authKey{};  ///< opens the private streams for 24 hours
    RawJson expiredTime{};

    bool operator==(const CreateListenKey&) const = default;
};

/// Parameters of Api::credentials.
struct CredentialListRequest {
    NamedOnly named{};
    Optional<std::int64_t> page{};  ///< default 1
    Optional<std::int64_t> size{};  ///< default 25, at most 1000
};

/// Part of CredentialList.
struct CredentialListRows {
    std::string accountName{};
    std::optional<std::int64_t> userId{};
    std::string apiKey{};
    Vector<Open<Permissions>> permissions{};
    Vector<std::string> allowedIPs{};

    bool operator==(const CredentialListRows&) const = default;
};

/// Part of CredentialList.
struct CredentialListMeta {
    std::optional<std::int64_t> total{};           ///< rows on all pages
    std::optional<std::int64_t> recordsPerPage{};  ///< rows on a page
    std::optional<std::int64_t> currentPage{};     ///< number of the page, from 1

    bool operator==(const CredentialListMeta&) const = default;
};

/// Reply of Api::credentials.
struct CredentialList {
    Vector<CredentialListRows> rows{};  ///< rows of this page
    CredentialListMeta meta{};          ///< which page this is

    bool operator==(const CredentialList&) const = default;
};

/// The operations of account. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// GET /v3/account/info
    ///
    /// Private. 10 requests per minute per user.
    /// Written by hand, not imported; known from: official page, ccxt 4.5.83, official migration guide, recorded
    /// payload; limit from the official page
    /// https://developer.woox.io/api-reference/endpoint/account/get_account_info
    Call<Info> info() const;

    /// GET /v3/account/tokenConfig
    ///
    /// Private. 10 requests per second per user.
    /// Written by hand, not imported; known from: official page, ccxt 4.5.83, official migration guide; limit from the
    /// official page
    /// https://developer.woox.io/api-reference/endpoint/account/get_token_config
    Call<TokenConfig> token_config() const;

    /// GET /v3/account/symbolConfig
    ///
    /// Private. 10 requests per second per user.
    /// Written by hand, not imported; known from: official page, ccxt 4.5.83, official migration guide; limit from the
    /// official page
    /// https://developer.woox.io/api-reference/endpoint/account/get_symbol_config
    Call<SymbolConfig> symbol_config() const;

    /// POST /v3/account/tradingMode
    ///
    /// Private; permission: trade. 5 requests per minute per user. Never re-sent by itself.
    /// Written by hand, not imported; known from: official migration guide (path), ccxt 4.5.84, an adapter (the name of
    /// the field), legacy documentation (its values); limit from ccxt 4.5.84; its own page and its reply were not seen
    /// https://developer.woox.io/api-reference/migration_guide
    Call<Acknowledged> set_trading_mode(SetTradingModeRequest request) const;

    /// POST /v3/account/listenKey
    ///
    /// Private. 5 requests per 10 seconds per user. Never re-sent by itself.
    /// Written by hand, not imported; known from: official page, ccxt 4.5.83; limit from the official page; the page
    /// shows WEBSOCKET as the one value, two clients the name of the field; both read authKey from the reply, one of
    /// them expiredTime, whose form is not known
    /// https://developer.woox.io/api-reference/endpoint/account/listen_key
    Call<CreateListenKey> create_listen_key(CreateListenKeyRequest request = {}) const;

    /// GET /v3/account/credentials
    ///
    /// Private. 10 requests per minute per user.
    /// Written by hand, not imported; known from: official page, ccxt 4.5.83; limit from the official page
    /// https://developer.woox.io/api-reference/endpoint/account/credentials
    Call<CredentialList> credentials(CredentialListRequest request = {}) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const Info*);
const detail::ObjectTable& exbind_table(const TokenConfigRows*);
const detail::ObjectTable& exbind_table(const TokenConfig*);
const detail::ObjectTable& exbind_table(const SymbolConfigRows*);
const detail::ObjectTable& exbind_table(const SymbolConfig*);
const detail::ObjectTable& exbind_table(const SetTradingModeRequest*);
const detail::ObjectTable& exbind_table(const CreateListenKeyRequest*);
const detail::ObjectTable& exbind_table(const CreateListenKey*);
const detail::ObjectTable& exbind_table(const CredentialListRequest*);
const detail::ObjectTable& exbind_table(const CredentialListRows*);
const detail::ObjectTable& exbind_table(const CredentialListMeta*);
const detail::ObjectTable& exbind_table(const CredentialList*);

}  // namespace exbind::woox::account
