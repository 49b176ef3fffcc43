// Generated from specs/kucoin/futures/allTickers.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/futures/all_tickers.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin {
extern const detail::EnumTable side_table;
}  // namespace exbind::kucoin

namespace exbind::inline v0_1::kucoin::futures::all_tickers {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field get_all_tickers_fields[] = {
    {"sequence", offsetof(GetAllTickers, sequence), detail::integer()},
    {"symbol", offsetof(GetAllTickers, symbol), detail::string()},
    {"side", offsetof(GetAllTickers, side), detail::enumeration(kucoin::side_table)},
    {"size", offsetof(GetAllTickers, size), detail::integer()},
    {"tradeId", offsetof(GetAllTickers, tradeId), detail::string()},
    {"price", offsetof(GetAllTickers, price), detail::decimal()},
    {"bestBidPrice", offsetof(GetAllTickers, bestBidPrice), detail::decimal()},
    {"bestBidSize", offsetof(GetAllTickers, bestBidSize), detail::integer()},
    {"bestAskPrice", offsetof(GetAllTickers, bestAskPrice), detail::decimal()},
    {"bestAskSize", offsetof(GetAllTickers, bestAskSize), detail::integer()},
    {"ts", offsetof(GetAllTickers, ts),
     detail::timestamp(detail::TimeUnit::nanoseconds, detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable get_all_tickers_table =
    detail::table_of<GetAllTickers>("GetAllTickers", get_all_tickers_fields);

constexpr detail::ListTable list_of_get_all_tickers =
    detail::list_of<GetAllTickers>(detail::object(get_all_tickers_table));
constexpr detail::Type get_all_tickers_reply = detail::list(list_of_get_all_tickers);
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit get_all_tickers_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_ip, .pool = "Public", .weight = 5},
};
constexpr detail::Operation get_all_tickers_operation{
    .id = "futures/allTickers.get_all_tickers",
    .method = "GET",
    .path = "/api/v1/allTickers",
    .auth = detail::Auth::public_,
    .limits = get_all_tickers_limits,
    .reply = &get_all_tickers_reply,
    .product = 1,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<Vector<GetAllTickers>> Api::get_all_tickers() const {
    return {core_, get_all_tickers_operation, nullptr};
}

const detail::ObjectTable& exbind_table(const GetAllTickers*) { return get_all_tickers_table; }

}  // namespace exbind::kucoin::futures::all_tickers
