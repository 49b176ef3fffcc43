// Generated from specs/okx/fiat/buy-sell.yaml by `exbind generate okx`. DO NOT EDIT.
#include "exbind/okx/fiat/buy_sell.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/okx/connection.hpp"

namespace exbind::inline v0_1::okx {
extern const detail::EnumTable fiat_state_table;
extern const detail::EnumTable side_table;
}  // namespace exbind::okx

namespace exbind::inline v0_1::okx::fiat::buy_sell {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field currencies_fiat_ccy_list_fields[] = {
    {"ccy", offsetof(CurrenciesFiatCcyList, ccy), detail::string()},
};
constexpr detail::ObjectTable currencies_fiat_ccy_list_table =
    detail::table_of<CurrenciesFiatCcyList>("CurrenciesFiatCcyList", currencies_fiat_ccy_list_fields);

constexpr detail::Field currencies_crypto_ccy_list_fields[] = {
    {"ccy", offsetof(CurrenciesCryptoCcyList, ccy), detail::string()},
};
constexpr detail::ObjectTable currencies_crypto_ccy_list_table =
    detail::table_of<CurrenciesCryptoCcyList>("CurrenciesCryptoCcyList", currencies_crypto_ccy_list_fields);

constexpr detail::ListTable list_of_currencies_fiat_ccy_list =
    detail::list_of<CurrenciesFiatCcyList>(detail::object(currencies_fiat_ccy_list_table));
constexpr detail::ListTable list_of_currencies_crypto_ccy_list =
    detail::list_of<CurrenciesCryptoCcyList>(detail::object(currencies_crypto_ccy_list_table));

constexpr detail::Field currencies_fields[] = {
    {"fiatCcyList", offsetof(Currencies, fiatCcyList), detail::list(list_of_currencies_fiat_ccy_list)},
    {"cryptoCcyList", offsetof(Currencies, cryptoCcyList), detail::list(list_of_currencies_crypto_ccy_list)},
};
constexpr detail::ObjectTable currencies_table = detail::table_of<Currencies>("Currencies", currencies_fields);

constexpr detail::Field currency_pair_request_fields[] = {
    {"fromCcy", offsetof(CurrencyPairRequest, fromCcy), detail::string(detail::Holder::required), detail::In::query},
    {"toCcy", offsetof(CurrencyPairRequest, toCcy), detail::string(detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable currency_pair_request_table =
    detail::table_of<CurrencyPairRequest>("CurrencyPairRequest", currency_pair_request_fields);

constexpr detail::ListTable list_of_string = detail::list_of<std::string>(detail::string());

constexpr detail::Field currency_pair_fields[] = {
    {"side", offsetof(CurrencyPair, side), detail::enumeration(okx::side_table)},
    {"fromCcy", offsetof(CurrencyPair, fromCcy), detail::string()},
    {"toCcy", offsetof(CurrencyPair, toCcy), detail::string()},
    {"singleTradeMax", offsetof(CurrencyPair, singleTradeMax), detail::string()},
    {"singleTradeMin", offsetof(CurrencyPair, singleTradeMin), detail::decimal()},
    {"fixedPxDailyLimit", offsetof(CurrencyPair, fixedPxDailyLimit), detail::decimal()},
    {"fixedPxRemainingDailyQuota", offsetof(CurrencyPair, fixedPxRemainingDailyQuota), detail::decimal()},
    {"paymentMethods", offsetof(CurrencyPair, paymentMethods), detail::list(list_of_string)},
};
constexpr detail::ObjectTable currency_pair_table =
    detail::table_of<CurrencyPair>("CurrencyPair", currency_pair_fields);

constexpr detail::Field history_request_fields[] = {
    {"ordId", offsetof(HistoryRequest, ordId), detail::string(detail::Holder::optional), detail::In::query},
    {"clOrdId", offsetof(HistoryRequest, clOrdId), detail::string(detail::Holder::optional), detail::In::query},
    {"state", offsetof(HistoryRequest, state), detail::enumeration(okx::fiat_state_table), detail::In::query},
    {"begin", offsetof(HistoryRequest, begin), detail::timestamp(detail::TimeUnit::milliseconds), detail::In::query},
    {"end", offsetof(HistoryRequest, end), detail::timestamp(detail::TimeUnit::milliseconds), detail::In::query},
    {"limit", offsetof(HistoryRequest, limit), detail::integer(detail::Holder::optional, detail::Wire::text),
     detail::In::query},
};
constexpr detail::Bounds history_request_bounds[] = {
    {.field = 1, .longest = 32, .alphabet = "A-Za-z0-9"},
    {.field = 5, .maximum = "100"},
};
constexpr detail::ObjectTable history_request_table =
    detail::table_of<HistoryRequest>("HistoryRequest", history_request_fields, false, history_request_bounds);

constexpr detail::Field history_fields[] = {
    {"ordId", offsetof(History, ordId), detail::string()},
    {"clOrdId", offsetof(History, clOrdId), detail::string()},
    {"quoteId", offsetof(History, quoteId), detail::string()},
    {"state", offsetof(History, state), detail::enumeration(okx::fiat_state_table)},
    {"fromCcy", offsetof(History, fromCcy), detail::string()},
    {"toCcy", offsetof(History, toCcy), detail::string()},
    {"rfqAmt", offsetof(History, rfqAmt), detail::decimal()},
    {"rfqCcy", offsetof(History, rfqCcy), detail::string()},
    {"fillPx", offsetof(History, fillPx), detail::decimal()},
    {"fillQuoteCcy", offsetof(History, fillQuoteCcy), detail::string()},
    {"fillFromAmt", offsetof(History, fillFromAmt), detail::decimal()},
    {"fillToAmt", offsetof(History, fillToAmt), detail::decimal()},
    {"cTime", offsetof(History, cTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"uTime", offsetof(History, uTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"side", offsetof(History, side), detail::enumeration(okx::side_table)},
};
constexpr detail::ObjectTable history_table = detail::table_of<History>("History", history_fields);

constexpr detail::Field quote_request_fields[] = {
    {"side", offsetof(QuoteRequest, side), detail::enumeration(okx::side_table, detail::Holder::required)},
    {"fromCcy", offsetof(QuoteRequest, fromCcy), detail::string(detail::Holder::required)},
    {"toCcy", offsetof(QuoteRequest, toCcy), detail::string(detail::Holder::required)},
    {"rfqAmt", offsetof(QuoteRequest, rfqAmt), detail::decimal(detail::Holder::required)},
    {"rfqCcy", offsetof(QuoteRequest, rfqCcy), detail::string(detail::Holder::required)},
};
constexpr detail::ObjectTable quote_request_table =
    detail::table_of<QuoteRequest>("QuoteRequest", quote_request_fields);

constexpr detail::Field quote_fields[] = {
    {"quoteId", offsetof(Quote, quoteId), detail::string()},
    {"side", offsetof(Quote, side), detail::enumeration(okx::side_table)},
    {"fromCcy", offsetof(Quote, fromCcy), detail::string()},
    {"toCcy", offsetof(Quote, toCcy), detail::string()},
    {"rfqAmt", offsetof(Quote, rfqAmt), detail::decimal()},
    {"rfqCcy", offsetof(Quote, rfqCcy), detail::string()},
    {"quotePx", offsetof(Quote, quotePx), detail::decimal()},
    {"quoteCcy", offsetof(Quote, quoteCcy), detail::string()},
    {"quoteFromAmt", offsetof(Quote, quoteFromAmt), detail::decimal()},
    {"quoteToAmt", offsetof(Quote, quoteToAmt), detail::decimal()},
    {"quoteTime", offsetof(Quote, quoteTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"ttlMs", offsetof(Quote, ttlMs), detail::integer(detail::Holder::optional, detail::Wire::text)},
};
constexpr detail::ObjectTable quote_table = detail::table_of<Quote>("Quote", quote_fields);

constexpr detail::Field trade_request_fields[] = {
    {"quoteId", offsetof(TradeRequest, quoteId), detail::string(detail::Holder::required)},
    {"side", offsetof(TradeRequest, side), detail::enumeration(okx::side_table, detail::Holder::required)},
    {"fromCcy", offsetof(TradeRequest, fromCcy), detail::string(detail::Holder::required)},
    {"toCcy", offsetof(TradeRequest, toCcy), detail::string(detail::Holder::required)},
    {"rfqAmt", offsetof(TradeRequest, rfqAmt), detail::decimal(detail::Holder::required)},
    {"rfqCcy", offsetof(TradeRequest, rfqCcy), detail::string(detail::Holder::required)},
    {"paymentMethod", offsetof(TradeRequest, paymentMethod), detail::string(detail::Holder::required)},
    {"clOrdId", offsetof(TradeRequest, clOrdId), detail::string(detail::Holder::required)},
};
constexpr detail::Bounds trade_request_bounds[] = {{.field = 7, .longest = 32, .alphabet = "A-Za-z0-9"}};
constexpr detail::ObjectTable trade_request_table =
    detail::table_of<TradeRequest>("TradeRequest", trade_request_fields, false, trade_request_bounds);

constexpr detail::Field trade_fields[] = {
    {"ordId", offsetof(Trade, ordId), detail::string()},
    {"clOrdId", offsetof(Trade, clOrdId), detail::string()},
    {"quoteId", offsetof(Trade, quoteId), detail::string()},
    {"state", offsetof(Trade, state), detail::enumeration(okx::fiat_state_table)},
    {"side", offsetof(Trade, side), detail::enumeration(okx::side_table)},
    {"fromCcy", offsetof(Trade, fromCcy), detail::string()},
    {"toCcy", offsetof(Trade, toCcy), detail::string()},
    {"rfqAmt", offsetof(Trade, rfqAmt), detail::decimal()},
    {"rfqCcy", offsetof(Trade, rfqCcy), detail::string()},
    {"fillPx", offsetof(Trade, fillPx), detail::decimal()},
    {"fillQuoteCcy", offsetof(Trade, fillQuoteCcy), detail::string()},
    {"fillFromAmt", offsetof(Trade, fillFromAmt), detail::decimal()},
    {"fillToAmt", offsetof(Trade, fillToAmt), detail::decimal()},
    {"cTime", offsetof(Trade, cTime), detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable trade_table = detail::table_of<Trade>("Trade", trade_fields);

constexpr detail::ListTable list_of_currencies = detail::list_of<Currencies>(detail::object(currencies_table));
constexpr detail::Type currencies_reply = detail::list(list_of_currencies);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit currencies_limits[] = {{.count = 6, .window_ms = 1000, .scope = per_user}};
constexpr detail::Operation currencies_operation{
    .id = "fiat/buy-sell.currencies",
    .method = "GET",
    .path = "/api/v5/fiat/buy-sell/currencies",
    .auth = detail::Auth::private_,
    .limits = currencies_limits,
    .reply = &currencies_reply,
};

constexpr detail::ListTable list_of_currency_pair = detail::list_of<CurrencyPair>(detail::object(currency_pair_table));
constexpr detail::Type currency_pair_reply = detail::list(list_of_currency_pair);
constexpr detail::Limit currency_pair_limits[] = {{.count = 6, .window_ms = 1000, .scope = per_user}};
constexpr detail::Operation currency_pair_operation{
    .id = "fiat/buy-sell.currency_pair",
    .method = "GET",
    .path = "/api/v5/fiat/buy-sell/currency-pair",
    .auth = detail::Auth::private_,
    .limits = currency_pair_limits,
    .request = &currency_pair_request_table,
    .reply = &currency_pair_reply,
};

constexpr detail::ListTable list_of_history = detail::list_of<History>(detail::object(history_table));
constexpr detail::Type history_reply = detail::list(list_of_history);
constexpr detail::Limit history_limits[] = {{.count = 6, .window_ms = 1000, .scope = per_user}};
constexpr detail::Operation history_operation{
    .id = "fiat/buy-sell.history",
    .method = "GET",
    .path = "/api/v5/fiat/buy-sell/history",
    .auth = detail::Auth::private_,
    .limits = history_limits,
    .request = &history_request_table,
    .reply = &history_reply,
};

constexpr detail::Type quote_reply = detail::sole(detail::object(quote_table));
constexpr detail::LimitScope per_from_ccy_and_to_ccy[] = {{"fromCcy"}, {"toCcy"}};
constexpr detail::Limit quote_limits[] = {
    {.count = 10, .window_ms = 1000, .scope = per_user},
    {.count = 1, .window_ms = 5000, .scope = per_from_ccy_and_to_ccy},
};
constexpr detail::Operation quote_operation{
    .id = "fiat/buy-sell.quote",
    .method = "POST",
    .path = "/api/v5/fiat/buy-sell/quote",
    .auth = detail::Auth::private_,
    .limits = quote_limits,
    .request = &quote_request_table,
    .reply = &quote_reply,
};

constexpr detail::Type trade_reply = detail::sole(detail::object(trade_table));
constexpr detail::Limit trade_limits[] = {{.count = 1, .window_ms = 5000, .scope = per_user}};
constexpr detail::Operation trade_operation{
    .id = "fiat/buy-sell.trade",
    .method = "POST",
    .path = "/api/v5/fiat/buy-sell/trade",
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

Call<Vector<History>> Api::history(HistoryRequest request) const {
    return {core_, history_operation, &request};
}

Lookup<Vector<History>> Api::history_lookup() {
    return {&history_operation};
}

Call<Quote> Api::quote(QuoteRequest request) const {
    return {core_, quote_operation, &request};
}

Call<Trade> Api::trade(TradeRequest request) const {
    return {core_, trade_operation, &request};
}

const detail::ObjectTable& exbind_table(const CurrenciesFiatCcyList*) { return currencies_fiat_ccy_list_table; }
const detail::ObjectTable& exbind_table(const CurrenciesCryptoCcyList*) { return currencies_crypto_ccy_list_table; }
const detail::ObjectTable& exbind_table(const Currencies*) { return currencies_table; }
const detail::ObjectTable& exbind_table(const CurrencyPairRequest*) { return currency_pair_request_table; }
const detail::ObjectTable& exbind_table(const CurrencyPair*) { return currency_pair_table; }
const detail::ObjectTable& exbind_table(const HistoryRequest*) { return history_request_table; }
const detail::ObjectTable& exbind_table(const History*) { return history_table; }
const detail::ObjectTable& exbind_table(const QuoteRequest*) { return quote_request_table; }
const detail::ObjectTable& exbind_table(const Quote*) { return quote_table; }
const detail::ObjectTable& exbind_table(const TradeRequest*) { return trade_request_table; }
const detail::ObjectTable& exbind_table(const Trade*) { return trade_table; }

}  // namespace exbind::okx::fiat::buy_sell
