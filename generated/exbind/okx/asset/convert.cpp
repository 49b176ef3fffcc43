// Generated from specs/okx/asset/convert.yaml by `exbind generate okx`. DO NOT EDIT.
#include "exbind/okx/asset/convert.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/okx/connection.hpp"

namespace exbind::inline v0_1::okx {
extern const detail::EnumTable side_table;
}  // namespace exbind::okx

namespace exbind::inline v0_1::okx::asset::convert {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view convert_mode_values[] = {"0", "1"};
constexpr detail::EnumTable convert_mode_table{"ConvertMode", convert_mode_values};

constexpr std::string_view state_values[] = {"fullyFilled", "rejected"};
constexpr detail::EnumTable state_table{"State", state_values};

constexpr detail::Field currencies_fields[] = {
    {"ccy", offsetof(Currencies, ccy), detail::string()},
    {"min", offsetof(Currencies, min), detail::decimal()},
    {"max", offsetof(Currencies, max), detail::decimal()},
};
constexpr detail::ObjectTable currencies_table = detail::table_of<Currencies>("Currencies", currencies_fields);

constexpr detail::Field currency_pair_request_fields[] = {
    {"fromCcy", offsetof(CurrencyPairRequest, fromCcy), detail::string(detail::Holder::required), detail::In::query},
    {"toCcy", offsetof(CurrencyPairRequest, toCcy), detail::string(detail::Holder::required), detail::In::query},
    {"convertMode", offsetof(CurrencyPairRequest, convertMode), detail::enumeration(convert_mode_table),
     detail::In::query},
};
constexpr detail::ObjectTable currency_pair_request_table =
    detail::table_of<CurrencyPairRequest>("CurrencyPairRequest", currency_pair_request_fields);

constexpr detail::Field currency_pair_fields[] = {
    {"instId", offsetof(CurrencyPair, instId), detail::string()},
    {"baseCcy", offsetof(CurrencyPair, baseCcy), detail::string()},
    {"baseCcyMax", offsetof(CurrencyPair, baseCcyMax), detail::decimal()},
    {"baseCcyMin", offsetof(CurrencyPair, baseCcyMin), detail::decimal()},
    {"quoteCcy", offsetof(CurrencyPair, quoteCcy), detail::string()},
    {"quoteCcyMax", offsetof(CurrencyPair, quoteCcyMax), detail::string()},
    {"quoteCcyMin", offsetof(CurrencyPair, quoteCcyMin), detail::string()},
};
constexpr detail::ObjectTable currency_pair_table =
    detail::table_of<CurrencyPair>("CurrencyPair", currency_pair_fields);

constexpr detail::Field estimate_quote_request_fields[] = {
    {"baseCcy", offsetof(EstimateQuoteRequest, baseCcy), detail::string(detail::Holder::required)},
    {"quoteCcy", offsetof(EstimateQuoteRequest, quoteCcy), detail::string(detail::Holder::required)},
    {"side", offsetof(EstimateQuoteRequest, side), detail::enumeration(okx::side_table, detail::Holder::required)},
    {"rfqSz", offsetof(EstimateQuoteRequest, rfqSz), detail::decimal(detail::Holder::required)},
    {"rfqSzCcy", offsetof(EstimateQuoteRequest, rfqSzCcy), detail::string(detail::Holder::required)},
    {"clQReqId", offsetof(EstimateQuoteRequest, clQReqId), detail::string(detail::Holder::optional)},
    {"tag", offsetof(EstimateQuoteRequest, tag), detail::string(detail::Holder::optional)},
    {"convertMode", offsetof(EstimateQuoteRequest, convertMode), detail::enumeration(convert_mode_table)},
};
constexpr detail::Bounds estimate_quote_request_bounds[] = {{.field = 5, .longest = 32, .alphabet = "A-Za-z0-9"}};
constexpr detail::ObjectTable estimate_quote_request_table =
    detail::table_of<EstimateQuoteRequest>(
        "EstimateQuoteRequest", estimate_quote_request_fields, false, estimate_quote_request_bounds);

constexpr detail::Field estimate_quote_fields[] = {
    {"quoteTime", offsetof(EstimateQuote, quoteTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"ttlMs", offsetof(EstimateQuote, ttlMs), detail::integer(detail::Holder::optional, detail::Wire::text)},
    {"clQReqId", offsetof(EstimateQuote, clQReqId), detail::string()},
    {"quoteId", offsetof(EstimateQuote, quoteId), detail::string()},
    {"baseCcy", offsetof(EstimateQuote, baseCcy), detail::string()},
    {"quoteCcy", offsetof(EstimateQuote, quoteCcy), detail::string()},
    {"side", offsetof(EstimateQuote, side), detail::enumeration(okx::side_table)},
    {"origRfqSz", offsetof(EstimateQuote, origRfqSz), detail::decimal()},
    {"rfqSz", offsetof(EstimateQuote, rfqSz), detail::decimal()},
    {"rfqSzCcy", offsetof(EstimateQuote, rfqSzCcy), detail::string()},
    {"cnvtPx", offsetof(EstimateQuote, cnvtPx), detail::decimal()},
    {"baseSz", offsetof(EstimateQuote, baseSz), detail::decimal()},
    {"quoteSz", offsetof(EstimateQuote, quoteSz), detail::decimal()},
};
constexpr detail::ObjectTable estimate_quote_table =
    detail::table_of<EstimateQuote>("EstimateQuote", estimate_quote_fields);

constexpr detail::Field history_request_fields[] = {
    {"clTReqId", offsetof(HistoryRequest, clTReqId), detail::string(detail::Holder::optional), detail::In::query},
    {"after", offsetof(HistoryRequest, after), detail::timestamp(detail::TimeUnit::milliseconds), detail::In::query},
    {"before", offsetof(HistoryRequest, before), detail::timestamp(detail::TimeUnit::milliseconds), detail::In::query},
    {"limit", offsetof(HistoryRequest, limit), detail::integer(detail::Holder::optional, detail::Wire::text),
     detail::In::query},
    {"tag", offsetof(HistoryRequest, tag), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::Bounds history_request_bounds[] = {
    {.field = 0, .longest = 32, .alphabet = "A-Za-z0-9"},
    {.field = 3, .maximum = "100"},
};
constexpr detail::ObjectTable history_request_table =
    detail::table_of<HistoryRequest>("HistoryRequest", history_request_fields, false, history_request_bounds);

constexpr detail::Field history_fields[] = {
    {"tradeId", offsetof(History, tradeId), detail::string()},
    {"clTReqId", offsetof(History, clTReqId), detail::string()},
    {"state", offsetof(History, state), detail::enumeration(state_table)},
    {"instId", offsetof(History, instId), detail::string()},
    {"baseCcy", offsetof(History, baseCcy), detail::string()},
    {"quoteCcy", offsetof(History, quoteCcy), detail::string()},
    {"side", offsetof(History, side), detail::enumeration(okx::side_table)},
    {"fillPx", offsetof(History, fillPx), detail::decimal()},
    {"fillBaseSz", offsetof(History, fillBaseSz), detail::decimal()},
    {"fillQuoteSz", offsetof(History, fillQuoteSz), detail::decimal()},
    {"ts", offsetof(History, ts), detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable history_table = detail::table_of<History>("History", history_fields);

constexpr detail::Field trade_request_fields[] = {
    {"quoteId", offsetof(TradeRequest, quoteId), detail::string(detail::Holder::required)},
    {"baseCcy", offsetof(TradeRequest, baseCcy), detail::string(detail::Holder::required)},
    {"quoteCcy", offsetof(TradeRequest, quoteCcy), detail::string(detail::Holder::required)},
    {"side", offsetof(TradeRequest, side), detail::enumeration(okx::side_table, detail::Holder::required)},
    {"sz", offsetof(TradeRequest, sz), detail::decimal(detail::Holder::required)},
    {"szCcy", offsetof(TradeRequest, szCcy), detail::string(detail::Holder::required)},
    {"clTReqId", offsetof(TradeRequest, clTReqId), detail::string(detail::Holder::optional)},
    {"tag", offsetof(TradeRequest, tag), detail::string(detail::Holder::optional)},
    {"convertMode", offsetof(TradeRequest, convertMode), detail::enumeration(convert_mode_table)},
};
constexpr detail::Bounds trade_request_bounds[] = {{.field = 6, .longest = 32, .alphabet = "A-Za-z0-9"}};
constexpr detail::ObjectTable trade_request_table =
    detail::table_of<TradeRequest>("TradeRequest", trade_request_fields, false, trade_request_bounds);

constexpr detail::Field trade_fields[] = {
    {"tradeId", offsetof(Trade, tradeId), detail::string()},
    {"quoteId", offsetof(Trade, quoteId), detail::string()},
    {"clTReqId", offsetof(Trade, clTReqId), detail::string()},
    {"state", offsetof(Trade, state), detail::enumeration(state_table)},
    {"instId", offsetof(Trade, instId), detail::string()},
    {"baseCcy", offsetof(Trade, baseCcy), detail::string()},
    {"quoteCcy", offsetof(Trade, quoteCcy), detail::string()},
    {"side", offsetof(Trade, side), detail::enumeration(okx::side_table)},
    {"fillPx", offsetof(Trade, fillPx), detail::decimal()},
    {"fillBaseSz", offsetof(Trade, fillBaseSz), detail::decimal()},
    {"fillQuoteSz", offsetof(Trade, fillQuoteSz), detail::decimal()},
    {"ts", offsetof(Trade, ts), detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable trade_table = detail::table_of<Trade>("Trade", trade_fields);

constexpr detail::ListTable list_of_currencies = detail::list_of<Currencies>(detail::object(currencies_table));
constexpr detail::Type currencies_reply = detail::list(list_of_currencies);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit currencies_limits[] = {{.count = 6, .window_ms = 1000, .scope = per_user}};
constexpr detail::Operation currencies_operation{
    .id = "asset/convert.currencies",
    .method = "GET",
    .path = "/api/v5/asset/convert/currencies",
    .auth = detail::Auth::private_,
    .limits = currencies_limits,
    .reply = &currencies_reply,
};

constexpr detail::ListTable list_of_currency_pair = detail::list_of<CurrencyPair>(detail::object(currency_pair_table));
constexpr detail::Type currency_pair_reply = detail::list(list_of_currency_pair);
constexpr detail::Limit currency_pair_limits[] = {{.count = 6, .window_ms = 1000, .scope = per_user}};
constexpr detail::Operation currency_pair_operation{
    .id = "asset/convert.currency_pair",
    .method = "GET",
    .path = "/api/v5/asset/convert/currency-pair",
    .auth = detail::Auth::private_,
    .limits = currency_pair_limits,
    .request = &currency_pair_request_table,
    .reply = &currency_pair_reply,
};

constexpr detail::Type estimate_quote_reply = detail::sole(detail::object(estimate_quote_table));
constexpr detail::LimitScope per_base_ccy_and_quote_ccy[] = {{"baseCcy"}, {"quoteCcy"}};
constexpr detail::Limit estimate_quote_limits[] = {
    {.count = 10, .window_ms = 1000, .scope = per_user},
    {.count = 1, .window_ms = 5000, .scope = per_base_ccy_and_quote_ccy},
};
constexpr detail::Operation estimate_quote_operation{
    .id = "asset/convert.estimate_quote",
    .method = "POST",
    .path = "/api/v5/asset/convert/estimate-quote",
    .auth = detail::Auth::private_,
    .limits = estimate_quote_limits,
    .request = &estimate_quote_request_table,
    .reply = &estimate_quote_reply,
};

constexpr detail::ListTable list_of_history = detail::list_of<History>(detail::object(history_table));
constexpr detail::Type history_reply = detail::list(list_of_history);
constexpr detail::Limit history_limits[] = {{.count = 6, .window_ms = 1000, .scope = per_user}};
constexpr detail::Paging history_pages{
    .by = detail::Paging::By::time,
    .usual_size = 100,
    .largest_size = 100,
    .parameter = "after",
    .against = "before",
    .limit = "limit",
    .cursor = "ts",
};
constexpr detail::Operation history_operation{
    .id = "asset/convert.history",
    .method = "GET",
    .path = "/api/v5/asset/convert/history",
    .auth = detail::Auth::private_,
    .limits = history_limits,
    .request = &history_request_table,
    .reply = &history_reply,
    .pages = &history_pages,
};

constexpr detail::Type trade_reply = detail::sole(detail::object(trade_table));
constexpr detail::Limit trade_limits[] = {{.count = 10, .window_ms = 1000, .scope = per_user}};
constexpr detail::Operation trade_operation{
    .id = "asset/convert.trade",
    .method = "POST",
    .path = "/api/v5/asset/convert/trade",
    .auth = detail::Auth::private_,
    .limits = trade_limits,
    .request = &trade_request_table,
    .reply = &trade_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<Vector<Currencies>> Api::currencies() const {
    return {core_, currencies_operation, nullptr};
}

Call<Vector<CurrencyPair>> Api::currency_pair(CurrencyPairRequest request) const {
    return {core_, currency_pair_operation, &request};
}

Call<EstimateQuote> Api::estimate_quote(EstimateQuoteRequest request) const {
    return {core_, estimate_quote_operation, &request};
}

PagedCall<Vector<History>> Api::history(HistoryRequest request) const {
    return {core_, history_operation, &request};
}

Lookup<Vector<History>> Api::history_lookup() {
    return {&history_operation};
}

Call<Trade> Api::trade(TradeRequest request) const {
    return {core_, trade_operation, &request};
}

const detail::EnumTable& exbind_table(ConvertMode) { return convert_mode_table; }
const detail::EnumTable& exbind_table(State) { return state_table; }
const detail::ObjectTable& exbind_table(const Currencies*) { return currencies_table; }
const detail::ObjectTable& exbind_table(const CurrencyPairRequest*) { return currency_pair_request_table; }
const detail::ObjectTable& exbind_table(const CurrencyPair*) { return currency_pair_table; }
const detail::ObjectTable& exbind_table(const EstimateQuoteRequest*) { return estimate_quote_request_table; }
const detail::ObjectTable& exbind_table(const EstimateQuote*) { return estimate_quote_table; }
const detail::ObjectTable& exbind_table(const HistoryRequest*) { return history_request_table; }
const detail::ObjectTable& exbind_table(const History*) { return history_table; }
const detail::ObjectTable& exbind_table(const TradeRequest*) { return trade_request_table; }
const detail::ObjectTable& exbind_table(const Trade*) { return trade_table; }

}  // namespace exbind::okx::asset::convert
