// Generated from specs/kucoin/futures/contracts.yaml by `exbind generate kucoin`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::kucoin {
class Connection;
}

/// Operations of futures/contracts.
namespace exbind::inline v0_1::kucoin::futures::contracts {

using exbind::operator<<;
using exbind::to_string;

enum class Type : std::uint8_t {
    ffwcsx = 0,  ///< "FFWCSX"
    fficsx = 1,  ///< "FFICSX"
};
const detail::EnumTable& exbind_table(Type);

enum class MarkMethod : std::uint8_t {
    fair_price = 0,  ///< "FairPrice"
};
const detail::EnumTable& exbind_table(MarkMethod);

enum class FairMethod : std::uint8_t {
    funding_rate = 0,  ///< "FundingRate"
};
const detail::EnumTable& exbind_table(FairMethod);

enum class Status : std::uint8_t {
    init = 0,           ///< "Init"
    open = 1,           ///< "Open"
    being_settled = 2,  ///< "BeingSettled"
    settled = 3,        ///< "Settled"
    paused = 4,         ///< "Paused"
    closed = 5,         ///< "Closed"
    cancel_only = 6,    ///< "CancelOnly"
};
const detail::EnumTable& exbind_table(Status);

/// Reply of Api::all_symbols and Api::symbol.
struct Symbol {
    std::string symbol{};                       ///< pair, such as BTC-USDT
    std::string rootSymbol{};
    Open<Type> type{};                          ///< kind of order, such as limit or market
    std::optional<std::int64_t> firstOpenDate{};
    std::optional<std::int64_t> expireDate{};
    std::optional<std::int64_t> settleDate{};
    std::string baseCurrency{};                 ///< what is bought or sold
    std::string quoteCurrency{};                ///< what it is paid with
    std::string settleCurrency{};               ///< currency in which the contract is settled
    std::optional<std::int64_t> maxOrderQty{};
    std::optional<Decimal> maxPrice{};
    std::optional<std::int64_t> lotSize{};
    std::optional<Decimal> tickSize{};
    std::optional<Decimal> indexPriceTickSize{};
    std::optional<Decimal> multiplier{};
    std::optional<Decimal> initialMargin{};
    std::optional<Decimal> maintainMargin{};
    std::optional<std::int64_t> maxRiskLimit{};
    std::optional<std::int64_t> minRiskLimit{};
    std::optional<std::int64_t> riskStep{};
    std::optional<Decimal> makerFeeRate{};      ///< part that makers pay
    std::optional<Decimal> takerFeeRate{};      ///< part that takers pay
    std::optional<Decimal> takerFixFee{};
    std::optional<Decimal> makerFixFee{};
    std::optional<Decimal> settlementFee{};
    std::optional<bool> isDeleverage{};
    std::optional<bool> isQuanto{};
    std::optional<bool> isInverse{};
    Open<MarkMethod> markMethod{};
    Open<FairMethod> fairMethod{};
    std::string fundingBaseSymbol{};
    std::string fundingQuoteSymbol{};
    std::string fundingRateSymbol{};
    std::string indexSymbol{};
    std::string settlementSymbol{};
    Open<Status> status{};                      ///< how far it has come
    std::optional<Decimal> fundingFeeRate{};
    std::optional<Decimal> predictedFundingFeeRate{};
    std::optional<std::int64_t> fundingRateGranularity{};
    std::optional<Decimal> openInterest{};
    std::optional<Decimal> turnoverOf24h{};
    std::optional<Decimal> volumeOf24h{};
    std::optional<Decimal> markPrice{};         ///< price by which margin is judged
    std::optional<Decimal> indexPrice{};
    std::optional<Decimal> lastTradePrice{};
    std::optional<std::int64_t> nextFundingRateTime{};
    std::optional<std::int64_t> maxLeverage{};  ///< highest leverage that is allowed
    Vector<std::string> sourceExchanges{};
    std::string premiumsSymbol1M{};
    std::string premiumsSymbol8H{};
    std::string fundingBaseSymbol1M{};
    std::string fundingQuoteSymbol1M{};
    std::optional<Decimal> lowPrice{};
    std::optional<Decimal> highPrice{};
    std::optional<Decimal> priceChgPct{};
    std::optional<Decimal> priceChg{};
    std::optional<Decimal> k{};
    std::optional<Decimal> m{};
    std::optional<Decimal> f{};
    std::optional<Decimal> mmrLimit{};
    std::optional<Decimal> mmrLevConstant{};
    std::optional<bool> supportCross{};
    std::optional<Decimal> buyLimit{};
    std::optional<Decimal> sellLimit{};

    bool operator==(const Symbol&) const = default;
};
using AllSymbols = Symbol;

/// Parameters of Api::isolated_margin_risk_limit.
struct IsolatedMarginRiskLimitRequest {
    NamedOnly named{};
    Required<std::string> symbol;  ///< pair, such as BTC-USDT
};

/// Reply of Api::isolated_margin_risk_limit, one row.
struct IsolatedMarginRiskLimit {
    std::string symbol{};                       ///< pair, such as BTC-USDT
    std::optional<std::int64_t> level{};
    std::optional<std::int64_t> maxRiskLimit{};
    std::optional<std::int64_t> minRiskLimit{};
    std::optional<std::int64_t> maxLeverage{};  ///< highest leverage that is allowed
    std::optional<Decimal> initialMargin{};
    std::optional<Decimal> maintainMargin{};

    bool operator==(const IsolatedMarginRiskLimit&) const = default;
};

/// Parameters of Api::symbol.
struct SymbolRequest {
    NamedOnly named{};
    Required<std::string> symbol;  ///< pair, such as BTC-USDT
};

/// The operations of futures/contracts. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get All Symbols
    /// GET /api/v1/contracts/active
    ///
    /// Public. 2000 requests per 30 seconds per IP address, shared by the pool Public, of which one call takes 3.
    Call<Vector<Symbol>> all_symbols() const;

    /// Get Isolated Margin Risk Limit
    /// GET /api/v1/contracts/risk-limit/{symbol}
    ///
    /// Private. 2000 requests per 30 seconds per IP address, shared by the pool Public, of which one call takes 5.
    Call<Vector<IsolatedMarginRiskLimit>> isolated_margin_risk_limit(IsolatedMarginRiskLimitRequest request) const;

    /// Get Symbol
    /// GET /api/v1/contracts/{symbol}
    ///
    /// Public. 2000 requests per 30 seconds per IP address, shared by the pool Public, of which one call takes 3.
    Call<Symbol> symbol(SymbolRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const Symbol*);
const detail::ObjectTable& exbind_table(const IsolatedMarginRiskLimitRequest*);
const detail::ObjectTable& exbind_table(const IsolatedMarginRiskLimit*);
const detail::ObjectTable& exbind_table(const SymbolRequest*);

}  // namespace exbind::kucoin::futures::contracts
