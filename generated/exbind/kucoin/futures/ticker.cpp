// Generated from specs/kucoin/futures/ticker.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/futures/ticker.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin {
extern const detail::EnumTable side_table;
}  // namespace exbind::kucoin

namespace exbind::inline v0_1::kucoin::futures::ticker {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field get_ticker_request_fields[] = {
    {"symbol", offsetof(GetTickerRequest, symbol), detail::string(detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable get_ticker_request_table =
    detail::table_of<GetTickerRequest>("GetTickerRequest", get_ticker_request_fields);

constexpr detail::Field get_ticker_fields[] = {
    {"sequence", offsetof(GetTicker, sequence), detail::integer()},
    {"symbol", offsetof(GetTicker, symbol), detail::string()},
    {"side", offsetof(GetTicker, side), detail::enumeration(kucoin::side_table)},
    {"size", offsetof(GetTicker, size), detail::integer()},
    {"tradeId", offsetof(GetTicker, tradeId), detail::string()},
    {"price", offsetof(GetTicker, price), detail::decimal()},
    {"bestBidPrice", offsetof(GetTicker, bestBidPrice), detail::decimal()},
    {"bestBidSize", offsetof(GetTicker, bestBidSize), detail::integer()},
    {"bestAskPrice", offsetof(GetTicker, bestAskPrice), detail::decimal()},
    {"bestAskSize", offsetof(GetTicker, bestAskSize), detail::integer()},
    {"ts", offsetof(GetTicker, ts),
     detail::timestamp(detail::TimeUnit::nanoseconds, detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable get_ticker_table = detail::table_of<GetTicker>("GetTicker", get_ticker_fields);

constexpr detail::Type get_ticker_reply = detail::object(get_ticker_table);
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit get_ticker_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_ip, .pool = "Public", .weight = 2},
};
constexpr detail::Operation get_ticker_operation{
    .id = "futures/ticker.get_ticker",
    .method = "GET",
    .path = "/api/v1/ticker",
    .auth = detail::Auth::public_,
    .limits = get_ticker_limits,
    .request = &get_ticker_request_table,
    .reply = &get_ticker_reply,
    .product = 1,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<GetTicker> Api::get_ticker(GetTickerRequest request) const {
    return {core_, get_ticker_operation, &request};
}

const detail::ObjectTable& exbind_table(const GetTickerRequest*) { return get_ticker_request_table; }
const detail::ObjectTable& exbind_table(const GetTicker*) { return get_ticker_table; }

}  // namespace exbind::kucoin::futures::ticker
