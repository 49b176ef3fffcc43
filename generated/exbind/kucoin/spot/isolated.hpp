// Generated from specs/kucoin/spot/isolated.yaml by `exbind generate kucoin`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/kucoin/common/quote_currency.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::kucoin {
class Connection;
}

/// Operations of spot/isolated.
namespace exbind::inline v0_1::kucoin::spot::isolated {

using exbind::kucoin::QuoteCurrency;

using exbind::operator<<;
using exbind::to_string;

enum class Status : std::uint8_t {
    debt = 0,            ///< "DEBT"
    clear = 1,           ///< "CLEAR"
    bankruptcy = 2,      ///< "BANKRUPTCY"
    in_borrow = 3,       ///< "IN_BORROW"
    in_repay = 4,        ///< "IN_REPAY"
    in_liquidation = 5,  ///< "IN_LIQUIDATION"
    in_auto_renew = 6,   ///< "IN_AUTO_RENEW"
};
const detail::EnumTable& exbind_table(Status);

enum class BalanceCurrency : std::uint8_t {
    usdt = 0,  ///< "USDT"
    kcs = 1,   ///< "KCS"
    btc = 2,   ///< "BTC"
};
const detail::EnumTable& exbind_table(BalanceCurrency);

enum class QueryType : std::uint8_t {
    isolated = 0,     ///< "ISOLATED"
    isolated_v2 = 1,  ///< "ISOLATED_V2"
    all = 2,          ///< "ALL"
};
const detail::EnumTable& exbind_table(QueryType);

/// Parameters of Api::account_detail_isolated_margin_v1.
struct AccountDetailIsolatedMarginV1Request {
    NamedOnly named{};
    Required<std::string> symbol;  ///< pair, such as BTC-USDT
};

/// Part of AccountDetailIsolatedMarginV1 and AccountListIsolatedMarginV1Assets.
struct AccountDetailIsolatedMarginV1BaseAsset {
    std::string currency{};                     ///< currency by its fixed code
    std::optional<Decimal> totalBalance{};      ///< all of it, on hold or not
    std::optional<Decimal> holdBalance{};       ///< what is on hold
    std::optional<Decimal> availableBalance{};  ///< what new orders can use
    std::optional<Decimal> liability{};         ///< what is owed
    std::optional<Decimal> interest{};          ///< what was earned or charged
    std::optional<Decimal> borrowableAmount{};

    bool operator==(const AccountDetailIsolatedMarginV1BaseAsset&) const = default;
};
using AccountDetailIsolatedMarginV1QuoteAsset = AccountDetailIsolatedMarginV1BaseAsset;
using AccountListIsolatedMarginV1AssetsBaseAsset = AccountDetailIsolatedMarginV1BaseAsset;
using AccountListIsolatedMarginV1AssetsQuoteAsset = AccountDetailIsolatedMarginV1BaseAsset;

/// Reply of Api::account_detail_isolated_margin_v1.
struct AccountDetailIsolatedMarginV1 {
    std::string symbol{};                ///< pair, such as BTC-USDT
    Open<Status> status{};               ///< how far it has come
    std::optional<Decimal> debtRatio{};  ///< debt over assets
    AccountDetailIsolatedMarginV1BaseAsset baseAsset{};
    AccountDetailIsolatedMarginV1BaseAsset quoteAsset{};

    bool operator==(const AccountDetailIsolatedMarginV1&) const = default;
};
using AccountListIsolatedMarginV1Assets = AccountDetailIsolatedMarginV1;

/// Parameters of Api::account_list_isolated_margin_v1.
struct AccountListIsolatedMarginV1Request {
    NamedOnly named{};
    Open<BalanceCurrency> balanceCurrency{};  ///< default BTC
};

/// Reply of Api::account_list_isolated_margin_v1.
struct AccountListIsolatedMarginV1 {
    std::optional<Decimal> totalConversionBalance{};
    std::optional<Decimal> liabilityConversionBalance{};
    Vector<AccountDetailIsolatedMarginV1> assets{};

    bool operator==(const AccountListIsolatedMarginV1&) const = default;
};

/// Reply of Api::symbols_isolated_margin.
struct SymbolsIsolatedMargin {
    std::string symbol{};                       ///< pair, such as BTC-USDT
    std::string symbolName{};
    std::string baseCurrency{};                 ///< what is bought or sold; e.g. BTC
    std::string quoteCurrency{};                ///< what it is paid with; e.g. USDT
    std::optional<std::int64_t> maxLeverage{};  ///< highest leverage that is allowed
    std::optional<Decimal> flDebtRatio{};
    std::optional<bool> tradeEnable{};
    std::optional<Decimal> autoRenewMaxDebtRatio{};
    std::optional<bool> baseBorrowEnable{};
    std::optional<bool> quoteBorrowEnable{};
    std::optional<bool> baseTransferInEnable{};
    std::optional<bool> quoteTransferInEnable{};
    std::optional<Decimal> baseBorrowCoefficient{};
    std::optional<Decimal> quoteBorrowCoefficient{};

    bool operator==(const SymbolsIsolatedMargin&) const = default;
};

/// Parameters of Api::account_isolated_margin.
struct AccountIsolatedMarginRequest {
    NamedOnly named{};
    Optional<std::string> symbol{};       ///< pair, such as BTC-USDT
    Open<QuoteCurrency> quoteCurrency{};  ///< what it is paid with; default USDT
    Open<QueryType> queryType{};          ///< default ISOLATED
};

/// Part of AccountIsolatedMarginAssets.
struct AccountIsolatedMarginAssetsBaseAsset {
    std::string currency{};              ///< currency by its fixed code
    std::optional<bool> borrowEnabled{};
    std::optional<bool> transferInEnabled{};
    std::optional<Decimal> liability{};  ///< what is owed
    std::optional<Decimal> total{};
    std::optional<Decimal> available{};  ///< what is free to use
    std::optional<Decimal> hold{};
    std::optional<Decimal> maxBorrowSize{};
    std::optional<Decimal> liabilityPrincipal{};
    std::optional<Decimal> liabilityInterest{};

    bool operator==(const AccountIsolatedMarginAssetsBaseAsset&) const = default;
};
using AccountIsolatedMarginAssetsQuoteAsset = AccountIsolatedMarginAssetsBaseAsset;

/// Part of AccountIsolatedMargin.
struct AccountIsolatedMarginAssets {
    std::string symbol{};                ///< pair, such as BTC-USDT
    std::string status{};                ///< how far it has come
    std::optional<Decimal> debtRatio{};  ///< debt over assets
    AccountIsolatedMarginAssetsBaseAsset baseAsset{};
    AccountIsolatedMarginAssetsBaseAsset quoteAsset{};

    bool operator==(const AccountIsolatedMarginAssets&) const = default;
};

/// Reply of Api::account_isolated_margin.
struct AccountIsolatedMargin {
    std::optional<Decimal> totalAssetOfQuoteCurrency{};
    std::optional<Decimal> totalLiabilityOfQuoteCurrency{};
    std::optional<TimePoint> timestamp{};  ///< Unix milliseconds
    Vector<AccountIsolatedMarginAssets> assets{};

    bool operator==(const AccountIsolatedMargin&) const = default;
};

/// The operations of spot/isolated. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get Account Detail - Isolated Margin - V1
    /// GET /api/v1/isolated/account/{symbol}
    ///
    /// Private. 4000 requests per 30 seconds per user, shared by the pool Spot, of which one call takes 50. Deprecated
    /// by the exchange.
    [[deprecated("by the exchange")]]
    Call<AccountDetailIsolatedMarginV1>
    account_detail_isolated_margin_v1(AccountDetailIsolatedMarginV1Request request) const;

    /// Get Account List - Isolated Margin - V1
    /// GET /api/v1/isolated/accounts
    ///
    /// Private. 4000 requests per 30 seconds per user, shared by the pool Spot, of which one call takes 50. Deprecated
    /// by the exchange.
    [[deprecated("by the exchange")]]
    Call<AccountListIsolatedMarginV1>
    account_list_isolated_margin_v1(AccountListIsolatedMarginV1Request request = {}) const;

    /// Get Symbols - Isolated Margin
    /// GET /api/v1/isolated/symbols
    ///
    /// Public. 2000 requests per 30 seconds per IP address, shared by the pool Public, of which one call takes 3.
    Call<SymbolsIsolatedMargin> symbols_isolated_margin() const;

    /// Get Account - Isolated Margin
    /// GET /api/v3/isolated/accounts
    ///
    /// Private. 4000 requests per 30 seconds per user, shared by the pool Spot, of which one call takes 15.
    Call<AccountIsolatedMargin> account_isolated_margin(AccountIsolatedMarginRequest request = {}) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const AccountDetailIsolatedMarginV1Request*);
const detail::ObjectTable& exbind_table(const AccountDetailIsolatedMarginV1BaseAsset*);
const detail::ObjectTable& exbind_table(const AccountDetailIsolatedMarginV1*);
const detail::ObjectTable& exbind_table(const AccountListIsolatedMarginV1Request*);
const detail::ObjectTable& exbind_table(const AccountListIsolatedMarginV1*);
const detail::ObjectTable& exbind_table(const SymbolsIsolatedMargin*);
const detail::ObjectTable& exbind_table(const AccountIsolatedMarginRequest*);
const detail::ObjectTable& exbind_table(const AccountIsolatedMarginAssetsBaseAsset*);
const detail::ObjectTable& exbind_table(const AccountIsolatedMarginAssets*);
const detail::ObjectTable& exbind_table(const AccountIsolatedMargin*);

}  // namespace exbind::kucoin::spot::isolated
