// Generated from specs/kucoin/futures/contracts.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/futures/contracts.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::futures::contracts {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view type_values[] = {"FFWCSX", "FFICSX"};
constexpr detail::EnumTable type_table{"Type", type_values};

constexpr std::string_view mark_method_values[] = {"FairPrice"};
constexpr detail::EnumTable mark_method_table{"MarkMethod", mark_method_values};

constexpr std::string_view fair_method_values[] = {"FundingRate"};
constexpr detail::EnumTable fair_method_table{"FairMethod", fair_method_values};

constexpr std::string_view status_values[] = {
    "Init", "Open", "BeingSettled", "Settled", "Paused", "Closed", "CancelOnly",
};
constexpr detail::EnumTable status_table{"Status", status_values};

constexpr detail::ListTable list_of_string = detail::list_of<std::string>(detail::string());

constexpr detail::Field symbol_fields[] = {
    {"symbol", offsetof(Symbol, symbol), detail::string()},
    {"rootSymbol", offsetof(Symbol, rootSymbol), detail::string()},
    {"type", offsetof(Symbol, type), detail::enumeration(type_table)},
    {"firstOpenDate", offsetof(Symbol, firstOpenDate), detail::integer()},
    {"expireDate", offsetof(Symbol, expireDate), detail::integer()},
    {"settleDate", offsetof(Symbol, settleDate), detail::integer()},
    {"baseCurrency", offsetof(Symbol, baseCurrency), detail::string()},
    {"quoteCurrency", offsetof(Symbol, quoteCurrency), detail::string()},
    {"settleCurrency", offsetof(Symbol, settleCurrency), detail::string()},
    {"maxOrderQty", offsetof(Symbol, maxOrderQty), detail::integer()},
    {"maxPrice", offsetof(Symbol, maxPrice), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"lotSize", offsetof(Symbol, lotSize), detail::integer()},
    {"tickSize", offsetof(Symbol, tickSize), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"indexPriceTickSize", offsetof(Symbol, indexPriceTickSize),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"multiplier", offsetof(Symbol, multiplier), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"initialMargin", offsetof(Symbol, initialMargin), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"maintainMargin", offsetof(Symbol, maintainMargin),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"maxRiskLimit", offsetof(Symbol, maxRiskLimit), detail::integer()},
    {"minRiskLimit", offsetof(Symbol, minRiskLimit), detail::integer()},
    {"riskStep", offsetof(Symbol, riskStep), detail::integer()},
    {"makerFeeRate", offsetof(Symbol, makerFeeRate), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"takerFeeRate", offsetof(Symbol, takerFeeRate), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"takerFixFee", offsetof(Symbol, takerFixFee), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"makerFixFee", offsetof(Symbol, makerFixFee), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"settlementFee", offsetof(Symbol, settlementFee), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"isDeleverage", offsetof(Symbol, isDeleverage), detail::boolean()},
    {"isQuanto", offsetof(Symbol, isQuanto), detail::boolean()},
    {"isInverse", offsetof(Symbol, isInverse), detail::boolean()},
    {"markMethod", offsetof(Symbol, markMethod), detail::enumeration(mark_method_table)},
    {"fairMethod", offsetof(Symbol, fairMethod), detail::enumeration(fair_method_table)},
    {"fundingBaseSymbol", offsetof(Symbol, fundingBaseSymbol), detail::string()},
    {"fundingQuoteSymbol", offsetof(Symbol, fundingQuoteSymbol), detail::string()},
    {"fundingRateSymbol", offsetof(Symbol, fundingRateSymbol), detail::string()},
    {"indexSymbol", offsetof(Symbol, indexSymbol), detail::string()},
    {"settlementSymbol", offsetof(Symbol, settlementSymbol), detail::string()},
    {"status", offsetof(Symbol, status), detail::enumeration(status_table)},
    {"fundingFeeRate", offsetof(Symbol, fundingFeeRate),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"predictedFundingFeeRate", offsetof(Symbol, predictedFundingFeeRate),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"fundingRateGranularity", offsetof(Symbol, fundingRateGranularity), detail::integer()},
    {"openInterest", offsetof(Symbol, openInterest), detail::decimal()},
    {"turnoverOf24h", offsetof(Symbol, turnoverOf24h), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"volumeOf24h", offsetof(Symbol, volumeOf24h), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"markPrice", offsetof(Symbol, markPrice), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"indexPrice", offsetof(Symbol, indexPrice), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"lastTradePrice", offsetof(Symbol, lastTradePrice),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"nextFundingRateTime", offsetof(Symbol, nextFundingRateTime), detail::integer()},
    {"maxLeverage", offsetof(Symbol, maxLeverage), detail::integer()},
    {"sourceExchanges", offsetof(Symbol, sourceExchanges), detail::list(list_of_string)},
    {"premiumsSymbol1M", offsetof(Symbol, premiumsSymbol1M), detail::string()},
    {"premiumsSymbol8H", offsetof(Symbol, premiumsSymbol8H), detail::string()},
    {"fundingBaseSymbol1M", offsetof(Symbol, fundingBaseSymbol1M), detail::string()},
    {"fundingQuoteSymbol1M", offsetof(Symbol, fundingQuoteSymbol1M), detail::string()},
    {"lowPrice", offsetof(Symbol, lowPrice), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"highPrice", offsetof(Symbol, highPrice), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"priceChgPct", offsetof(Symbol, priceChgPct), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"priceChg", offsetof(Symbol, priceChg), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"k", offsetof(Symbol, k), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"m", offsetof(Symbol, m), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"f", offsetof(Symbol, f), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"mmrLimit", offsetof(Symbol, mmrLimit), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"mmrLevConstant", offsetof(Symbol, mmrLevConstant),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"supportCross", offsetof(Symbol, supportCross), detail::boolean()},
    {"buyLimit", offsetof(Symbol, buyLimit), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"sellLimit", offsetof(Symbol, sellLimit), detail::decimal(detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable symbol_table = detail::table_of<Symbol>("Symbol", symbol_fields);

constexpr detail::Field isolated_margin_risk_limit_request_fields[] = {
    {"symbol", offsetof(IsolatedMarginRiskLimitRequest, symbol), detail::string(detail::Holder::required),
     detail::In::path},
};
constexpr detail::ObjectTable isolated_margin_risk_limit_request_table =
    detail::table_of<IsolatedMarginRiskLimitRequest>(
        "IsolatedMarginRiskLimitRequest", isolated_margin_risk_limit_request_fields);

constexpr detail::Field isolated_margin_risk_limit_fields[] = {
    {"symbol", offsetof(IsolatedMarginRiskLimit, symbol), detail::string()},
    {"level", offsetof(IsolatedMarginRiskLimit, level), detail::integer()},
    {"maxRiskLimit", offsetof(IsolatedMarginRiskLimit, maxRiskLimit), detail::integer()},
    {"minRiskLimit", offsetof(IsolatedMarginRiskLimit, minRiskLimit), detail::integer()},
    {"maxLeverage", offsetof(IsolatedMarginRiskLimit, maxLeverage), detail::integer()},
    {"initialMargin", offsetof(IsolatedMarginRiskLimit, initialMargin),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"maintainMargin", offsetof(IsolatedMarginRiskLimit, maintainMargin),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable isolated_margin_risk_limit_table =
    detail::table_of<IsolatedMarginRiskLimit>("IsolatedMarginRiskLimit", isolated_margin_risk_limit_fields);

constexpr detail::Field symbol_request_fields[] = {
    {"symbol", offsetof(SymbolRequest, symbol), detail::string(detail::Holder::required), detail::In::path},
};
constexpr detail::ObjectTable symbol_request_table =
    detail::table_of<SymbolRequest>("SymbolRequest", symbol_request_fields);

constexpr detail::ListTable list_of_symbol = detail::list_of<Symbol>(detail::object(symbol_table));
constexpr detail::Type all_symbols_reply = detail::list(list_of_symbol);
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit all_symbols_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_ip, .pool = "Public", .weight = 3},
};
constexpr detail::Operation all_symbols_operation{
    .id = "futures/contracts.all_symbols",
    .method = "GET",
    .path = "/api/v1/contracts/active",
    .auth = detail::Auth::public_,
    .limits = all_symbols_limits,
    .reply = &all_symbols_reply,
    .product = 1,
};

constexpr detail::ListTable list_of_isolated_margin_risk_limit =
    detail::list_of<IsolatedMarginRiskLimit>(detail::object(isolated_margin_risk_limit_table));
constexpr detail::Type isolated_margin_risk_limit_reply = detail::list(list_of_isolated_margin_risk_limit);
constexpr detail::Limit isolated_margin_risk_limit_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_ip, .pool = "Public", .weight = 5},
};
constexpr detail::Operation isolated_margin_risk_limit_operation{
    .id = "futures/contracts.isolated_margin_risk_limit",
    .method = "GET",
    .path = "/api/v1/contracts/risk-limit/{symbol}",
    .auth = detail::Auth::private_,
    .limits = isolated_margin_risk_limit_limits,
    .request = &isolated_margin_risk_limit_request_table,
    .reply = &isolated_margin_risk_limit_reply,
    .product = 1,
};

constexpr detail::Type symbol_reply = detail::object(symbol_table);
constexpr detail::Limit symbol_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_ip, .pool = "Public", .weight = 3},
};
constexpr detail::Operation symbol_operation{
    .id = "futures/contracts.symbol",
    .method = "GET",
    .path = "/api/v1/contracts/{symbol}",
    .auth = detail::Auth::public_,
    .limits = symbol_limits,
    .request = &symbol_request_table,
    .reply = &symbol_reply,
    .product = 1,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<Vector<Symbol>> Api::all_symbols() const {
    return {core_, all_symbols_operation, nullptr};
}

Call<Vector<IsolatedMarginRiskLimit>> Api::isolated_margin_risk_limit(IsolatedMarginRiskLimitRequest request) const {
    return {core_, isolated_margin_risk_limit_operation, &request};
}

Call<Symbol> Api::symbol(SymbolRequest request) const {
    return {core_, symbol_operation, &request};
}

const detail::EnumTable& exbind_table(Type) { return type_table; }
const detail::EnumTable& exbind_table(MarkMethod) { return mark_method_table; }
const detail::EnumTable& exbind_table(FairMethod) { return fair_method_table; }
const detail::EnumTable& exbind_table(Status) { return status_table; }
const detail::ObjectTable& exbind_table(const Symbol*) { return symbol_table; }
const detail::ObjectTable& exbind_table(const IsolatedMarginRiskLimitRequest*) {
    return isolated_margin_risk_limit_request_table;
}
const detail::ObjectTable& exbind_table(const IsolatedMarginRiskLimit*) { return isolated_margin_risk_limit_table; }
const detail::ObjectTable& exbind_table(const SymbolRequest*) { return symbol_request_table; }

}  // namespace exbind::kucoin::futures::contracts
