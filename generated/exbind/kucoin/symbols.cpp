// Generated from specs/kucoin/symbols.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/symbols.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::kucoin::symbols {
namespace {

static_assert(detail::table_version == 1,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field symbols_request_fields[] = {
    {"market", offsetof(SymbolsRequest, market), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable symbols_request_table =
    detail::table_of<SymbolsRequest>("SymbolsRequest", symbols_request_fields);

constexpr detail::Field symbols_fields[] = {
    {"symbol", offsetof(Symbols, symbol), detail::string()},
    {"name", offsetof(Symbols, name), detail::string()},
    {"baseCurrency", offsetof(Symbols, baseCurrency), detail::string()},
    {"quoteCurrency", offsetof(Symbols, quoteCurrency), detail::string()},
    {"feeCurrency", offsetof(Symbols, feeCurrency), detail::string()},
    {"market", offsetof(Symbols, market), detail::string()},
    {"baseMinSize", offsetof(Symbols, baseMinSize), detail::decimal()},
    {"quoteMinSize", offsetof(Symbols, quoteMinSize), detail::decimal()},
    {"baseMaxSize", offsetof(Symbols, baseMaxSize), detail::decimal()},
    {"quoteMaxSize", offsetof(Symbols, quoteMaxSize), detail::decimal()},
    {"baseIncrement", offsetof(Symbols, baseIncrement), detail::decimal()},
    {"quoteIncrement", offsetof(Symbols, quoteIncrement), detail::decimal()},
    {"priceIncrement", offsetof(Symbols, priceIncrement), detail::decimal()},
    {"priceLimitRate", offsetof(Symbols, priceLimitRate), detail::decimal()},
    {"minFunds", offsetof(Symbols, minFunds), detail::decimal()},
    {"isMarginEnabled", offsetof(Symbols, isMarginEnabled), detail::boolean()},
    {"enableTrading", offsetof(Symbols, enableTrading), detail::boolean()},
    {"feeCategory", offsetof(Symbols, feeCategory), detail::integer()},
    {"makerFeeCoefficient", offsetof(Symbols, makerFeeCoefficient), detail::decimal()},
    {"takerFeeCoefficient", offsetof(Symbols, takerFeeCoefficient), detail::decimal()},
    {"st", offsetof(Symbols, st), detail::boolean()},
    {"callauctionIsEnabled", offsetof(Symbols, callauctionIsEnabled), detail::boolean()},
    {"callauctionPriceFloor", offsetof(Symbols, callauctionPriceFloor), detail::decimal()},
    {"callauctionPriceCeiling", offsetof(Symbols, callauctionPriceCeiling), detail::decimal()},
    {"callauctionFirstStageStartTime", offsetof(Symbols, callauctionFirstStageStartTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"callauctionSecondStageStartTime", offsetof(Symbols, callauctionSecondStageStartTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"callauctionThirdStageStartTime", offsetof(Symbols, callauctionThirdStageStartTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"tradingStartTime", offsetof(Symbols, tradingStartTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable symbols_table = detail::table_of<Symbols>("Symbols", symbols_fields);

constexpr detail::Field symbols_by_symbol_request_fields[] = {
    {"symbol", offsetof(SymbolsBySymbolRequest, symbol), detail::string(detail::Holder::required), detail::In::path},
};
constexpr detail::ObjectTable symbols_by_symbol_request_table =
    detail::table_of<SymbolsBySymbolRequest>("SymbolsBySymbolRequest", symbols_by_symbol_request_fields);

constexpr detail::Field symbols_by_symbol_fields[] = {
    {"symbol", offsetof(SymbolsBySymbol, symbol), detail::string()},
    {"name", offsetof(SymbolsBySymbol, name), detail::string()},
    {"baseCurrency", offsetof(SymbolsBySymbol, baseCurrency), detail::string()},
    {"quoteCurrency", offsetof(SymbolsBySymbol, quoteCurrency), detail::string()},
    {"feeCurrency", offsetof(SymbolsBySymbol, feeCurrency), detail::string()},
    {"market", offsetof(SymbolsBySymbol, market), detail::string()},
    {"baseMinSize", offsetof(SymbolsBySymbol, baseMinSize), detail::decimal()},
    {"quoteMinSize", offsetof(SymbolsBySymbol, quoteMinSize), detail::decimal()},
    {"baseMaxSize", offsetof(SymbolsBySymbol, baseMaxSize), detail::decimal()},
    {"quoteMaxSize", offsetof(SymbolsBySymbol, quoteMaxSize), detail::decimal()},
    {"baseIncrement", offsetof(SymbolsBySymbol, baseIncrement), detail::decimal()},
    {"quoteIncrement", offsetof(SymbolsBySymbol, quoteIncrement), detail::decimal()},
    {"priceIncrement", offsetof(SymbolsBySymbol, priceIncrement), detail::decimal()},
    {"priceLimitRate", offsetof(SymbolsBySymbol, priceLimitRate), detail::decimal()},
    {"minFunds", offsetof(SymbolsBySymbol, minFunds), detail::decimal()},
    {"isMarginEnabled", offsetof(SymbolsBySymbol, isMarginEnabled), detail::boolean()},
    {"enableTrading", offsetof(SymbolsBySymbol, enableTrading), detail::boolean()},
    {"feeCategory", offsetof(SymbolsBySymbol, feeCategory), detail::integer()},
    {"makerFeeCoefficient", offsetof(SymbolsBySymbol, makerFeeCoefficient), detail::decimal()},
    {"takerFeeCoefficient", offsetof(SymbolsBySymbol, takerFeeCoefficient), detail::decimal()},
    {"st", offsetof(SymbolsBySymbol, st), detail::boolean()},
    {"callauctionIsEnabled", offsetof(SymbolsBySymbol, callauctionIsEnabled), detail::boolean()},
    {"callauctionPriceFloor", offsetof(SymbolsBySymbol, callauctionPriceFloor), detail::decimal()},
    {"callauctionPriceCeiling", offsetof(SymbolsBySymbol, callauctionPriceCeiling), detail::decimal()},
    {"callauctionFirstStageStartTime", offsetof(SymbolsBySymbol, callauctionFirstStageStartTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"callauctionSecondStageStartTime", offsetof(SymbolsBySymbol, callauctionSecondStageStartTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"callauctionThirdStageStartTime", offsetof(SymbolsBySymbol, callauctionThirdStageStartTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"tradingStartTime", offsetof(SymbolsBySymbol, tradingStartTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable symbols_by_symbol_table =
    detail::table_of<SymbolsBySymbol>("SymbolsBySymbol", symbols_by_symbol_fields);

constexpr detail::ListTable list_of_symbols = detail::list_of<Symbols>(detail::object(symbols_table));
constexpr detail::Type symbols_reply = detail::list(list_of_symbols);
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit symbols_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_ip, .pool = "Public", .weight = 4},
};
constexpr detail::Operation symbols_operation{
    .id = "symbols.symbols",
    .method = "GET",
    .path = "/api/v2/symbols",
    .auth = detail::Auth::public_,
    .limits = symbols_limits,
    .request = &symbols_request_table,
    .reply = &symbols_reply,
};

constexpr detail::Type symbols_by_symbol_reply = detail::object(symbols_by_symbol_table);
constexpr detail::Limit symbols_by_symbol_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_ip, .pool = "Public", .weight = 4},
};
constexpr detail::Operation symbols_by_symbol_operation{
    .id = "symbols.symbols_by_symbol",
    .method = "GET",
    .path = "/api/v2/symbols/{symbol}",
    .auth = detail::Auth::public_,
    .limits = symbols_by_symbol_limits,
    .request = &symbols_by_symbol_request_table,
    .reply = &symbols_by_symbol_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<Vector<Symbols>> Api::symbols(SymbolsRequest request) const {
    return {core_, symbols_operation, &request};
}

Call<SymbolsBySymbol> Api::symbols_by_symbol(SymbolsBySymbolRequest request) const {
    return {core_, symbols_by_symbol_operation, &request};
}

const detail::ObjectTable& exbind_table(const SymbolsRequest*) { return symbols_request_table; }
const detail::ObjectTable& exbind_table(const Symbols*) { return symbols_table; }
const detail::ObjectTable& exbind_table(const SymbolsBySymbolRequest*) { return symbols_by_symbol_request_table; }
const detail::ObjectTable& exbind_table(const SymbolsBySymbol*) { return symbols_by_symbol_table; }

}  // namespace exbind::kucoin::symbols
