// Generated from specs/kucoin/spot/symbols.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/symbols.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::spot::symbols {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view fee_category_values[] = {"1", "2", "3"};
constexpr detail::EnumTable fee_category_table{"FeeCategory", fee_category_values};

constexpr detail::Field all_symbols_request_fields[] = {
    {"market", offsetof(AllSymbolsRequest, market), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable all_symbols_request_table =
    detail::table_of<AllSymbolsRequest>("AllSymbolsRequest", all_symbols_request_fields);

constexpr detail::Field symbol_fields[] = {
    {"symbol", offsetof(Symbol, symbol), detail::string()},
    {"name", offsetof(Symbol, name), detail::string()},
    {"baseCurrency", offsetof(Symbol, baseCurrency), detail::string()},
    {"quoteCurrency", offsetof(Symbol, quoteCurrency), detail::string()},
    {"feeCurrency", offsetof(Symbol, feeCurrency), detail::string()},
    {"market", offsetof(Symbol, market), detail::string()},
    {"baseMinSize", offsetof(Symbol, baseMinSize), detail::decimal()},
    {"quoteMinSize", offsetof(Symbol, quoteMinSize), detail::decimal()},
    {"baseMaxSize", offsetof(Symbol, baseMaxSize), detail::decimal()},
    {"quoteMaxSize", offsetof(Symbol, quoteMaxSize), detail::decimal()},
    {"baseIncrement", offsetof(Symbol, baseIncrement), detail::decimal()},
    {"quoteIncrement", offsetof(Symbol, quoteIncrement), detail::decimal()},
    {"priceIncrement", offsetof(Symbol, priceIncrement), detail::decimal()},
    {"priceLimitRate", offsetof(Symbol, priceLimitRate), detail::decimal()},
    {"minFunds", offsetof(Symbol, minFunds), detail::decimal()},
    {"isMarginEnabled", offsetof(Symbol, isMarginEnabled), detail::boolean()},
    {"enableTrading", offsetof(Symbol, enableTrading), detail::boolean()},
    {"feeCategory", offsetof(Symbol, feeCategory),
     detail::enumeration(fee_category_table, detail::Holder::plain, detail::Wire::number)},
    {"makerFeeCoefficient", offsetof(Symbol, makerFeeCoefficient), detail::decimal()},
    {"takerFeeCoefficient", offsetof(Symbol, takerFeeCoefficient), detail::decimal()},
    {"st", offsetof(Symbol, st), detail::boolean()},
    {"callauctionIsEnabled", offsetof(Symbol, callauctionIsEnabled), detail::boolean()},
    {"callauctionPriceFloor", offsetof(Symbol, callauctionPriceFloor), detail::decimal()},
    {"callauctionPriceCeiling", offsetof(Symbol, callauctionPriceCeiling), detail::decimal()},
    {"callauctionFirstStageStartTime", offsetof(Symbol, callauctionFirstStageStartTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"callauctionSecondStageStartTime", offsetof(Symbol, callauctionSecondStageStartTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"callauctionThirdStageStartTime", offsetof(Symbol, callauctionThirdStageStartTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"tradingStartTime", offsetof(Symbol, tradingStartTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable symbol_table = detail::table_of<Symbol>("Symbol", symbol_fields);

constexpr detail::Field symbol_request_fields[] = {
    {"symbol", offsetof(SymbolRequest, symbol), detail::string(detail::Holder::required), detail::In::path},
};
constexpr detail::ObjectTable symbol_request_table =
    detail::table_of<SymbolRequest>("SymbolRequest", symbol_request_fields);

constexpr detail::ListTable list_of_symbol = detail::list_of<Symbol>(detail::object(symbol_table));
constexpr detail::Type all_symbols_reply = detail::list(list_of_symbol);
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit all_symbols_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_ip, .pool = "Public", .weight = 4},
};
constexpr detail::Operation all_symbols_operation{
    .id = "spot/symbols.all_symbols",
    .method = "GET",
    .path = "/api/v2/symbols",
    .auth = detail::Auth::public_,
    .limits = all_symbols_limits,
    .request = &all_symbols_request_table,
    .reply = &all_symbols_reply,
};

constexpr detail::Type symbol_reply = detail::object(symbol_table);
constexpr detail::Limit symbol_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_ip, .pool = "Public", .weight = 4},
};
constexpr detail::Operation symbol_operation{
    .id = "spot/symbols.symbol",
    .method = "GET",
    .path = "/api/v2/symbols/{symbol}",
    .auth = detail::Auth::public_,
    .limits = symbol_limits,
    .request = &symbol_request_table,
    .reply = &symbol_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<Vector<Symbol>> Api::all_symbols(AllSymbolsRequest request) const {
    return {core_, all_symbols_operation, &request};
}

Call<Symbol> Api::symbol(SymbolRequest request) const {
    return {core_, symbol_operation, &request};
}

const detail::EnumTable& exbind_table(FeeCategory) { return fee_category_table; }
const detail::ObjectTable& exbind_table(const AllSymbolsRequest*) { return all_symbols_request_table; }
const detail::ObjectTable& exbind_table(const Symbol*) { return symbol_table; }
const detail::ObjectTable& exbind_table(const SymbolRequest*) { return symbol_request_table; }

}  // namespace exbind::kucoin::spot::symbols
