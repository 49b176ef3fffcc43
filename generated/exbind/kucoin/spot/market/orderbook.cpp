// Generated from specs/kucoin/spot/market/orderbook.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/market/orderbook.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::spot::market::orderbook {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field ticker_request_fields[] = {
    {"symbol", offsetof(TickerRequest, symbol), detail::string(detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable ticker_request_table =
    detail::table_of<TickerRequest>("TickerRequest", ticker_request_fields);

constexpr detail::Field ticker_fields[] = {
    {"time", offsetof(Ticker, time),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"sequence", offsetof(Ticker, sequence), detail::decimal()},
    {"price", offsetof(Ticker, price), detail::decimal()},
    {"size", offsetof(Ticker, size), detail::decimal()},
    {"bestBid", offsetof(Ticker, bestBid), detail::decimal()},
    {"bestBidSize", offsetof(Ticker, bestBidSize), detail::decimal()},
    {"bestAsk", offsetof(Ticker, bestAsk), detail::decimal()},
    {"bestAskSize", offsetof(Ticker, bestAskSize), detail::decimal()},
};
constexpr detail::ObjectTable ticker_table = detail::table_of<Ticker>("Ticker", ticker_fields);

constexpr detail::Field part_order_book_request_fields[] = {
    {"symbol", offsetof(PartOrderBookRequest, symbol), detail::string(detail::Holder::required), detail::In::query},
    {"size", offsetof(PartOrderBookRequest, size), detail::integer(detail::Holder::required), detail::In::path},
};
constexpr detail::ObjectTable part_order_book_request_table =
    detail::table_of<PartOrderBookRequest>("PartOrderBookRequest", part_order_book_request_fields);

constexpr detail::Field level_fields[] = {
    {"price", offsetof(Level, price), detail::decimal()},
    {"size", offsetof(Level, size), detail::decimal()},
};
constexpr detail::ObjectTable level_table = detail::table_of<Level>("Level", level_fields, true);

constexpr detail::ListTable list_of_level = detail::list_of<Level>(detail::object(level_table));

constexpr detail::Field part_order_book_fields[] = {
    {"time", offsetof(PartOrderBook, time),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"sequence", offsetof(PartOrderBook, sequence), detail::string()},
    {"bids", offsetof(PartOrderBook, bids), detail::list(list_of_level)},
    {"asks", offsetof(PartOrderBook, asks), detail::list(list_of_level)},
};
constexpr detail::ObjectTable part_order_book_table =
    detail::table_of<PartOrderBook>("PartOrderBook", part_order_book_fields);

constexpr detail::Field full_order_book_request_fields[] = {
    {"symbol", offsetof(FullOrderBookRequest, symbol), detail::string(detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable full_order_book_request_table =
    detail::table_of<FullOrderBookRequest>("FullOrderBookRequest", full_order_book_request_fields);

constexpr detail::Type ticker_reply = detail::object(ticker_table);
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit ticker_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_ip, .pool = "Public", .weight = 2},
};
constexpr detail::Operation ticker_operation{
    .id = "spot/market/orderbook.ticker",
    .method = "GET",
    .path = "/api/v1/market/orderbook/level1",
    .auth = detail::Auth::public_,
    .limits = ticker_limits,
    .request = &ticker_request_table,
    .reply = &ticker_reply,
};

constexpr detail::Type part_order_book_reply = detail::object(part_order_book_table);
constexpr detail::Limit part_order_book_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_ip, .pool = "Public", .weight = 2},
};
constexpr detail::Operation part_order_book_operation{
    .id = "spot/market/orderbook.part_order_book",
    .method = "GET",
    .path = "/api/v1/market/orderbook/level2_{size}",
    .auth = detail::Auth::public_,
    .limits = part_order_book_limits,
    .request = &part_order_book_request_table,
    .reply = &part_order_book_reply,
};

constexpr detail::Type full_order_book_reply = detail::object(part_order_book_table);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit full_order_book_limits[] = {
    {.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot", .weight = 3},
};
constexpr detail::Operation full_order_book_operation{
    .id = "spot/market/orderbook.full_order_book",
    .method = "GET",
    .path = "/api/v3/market/orderbook/level2",
    .auth = detail::Auth::private_,
    .limits = full_order_book_limits,
    .request = &full_order_book_request_table,
    .reply = &full_order_book_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<Ticker> Api::ticker(TickerRequest request) const {
    return {core_, ticker_operation, &request};
}

Call<PartOrderBook> Api::part_order_book(PartOrderBookRequest request) const {
    return {core_, part_order_book_operation, &request};
}

Call<PartOrderBook> Api::full_order_book(FullOrderBookRequest request) const {
    return {core_, full_order_book_operation, &request};
}

const detail::ObjectTable& exbind_table(const TickerRequest*) { return ticker_request_table; }
const detail::ObjectTable& exbind_table(const Ticker*) { return ticker_table; }
const detail::ObjectTable& exbind_table(const PartOrderBookRequest*) { return part_order_book_request_table; }
const detail::ObjectTable& exbind_table(const Level*) { return level_table; }
const detail::ObjectTable& exbind_table(const PartOrderBook*) { return part_order_book_table; }
const detail::ObjectTable& exbind_table(const FullOrderBookRequest*) { return full_order_book_request_table; }

}  // namespace exbind::kucoin::spot::market::orderbook
