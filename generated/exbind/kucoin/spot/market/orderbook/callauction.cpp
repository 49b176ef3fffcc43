// Generated from specs/kucoin/spot/market/orderbook/callauction.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/market/orderbook/callauction.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::spot::market::orderbook::callauction {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field call_auction_part_order_book_request_fields[] = {
    {"symbol", offsetof(CallAuctionPartOrderBookRequest, symbol), detail::string(detail::Holder::required),
     detail::In::query},
    {"size", offsetof(CallAuctionPartOrderBookRequest, size), detail::integer(detail::Holder::required),
     detail::In::path},
};
constexpr detail::ObjectTable call_auction_part_order_book_request_table =
    detail::table_of<CallAuctionPartOrderBookRequest>(
        "CallAuctionPartOrderBookRequest", call_auction_part_order_book_request_fields);

constexpr detail::Field level_fields[] = {
    {"price", offsetof(Level, price), detail::decimal()},
    {"size", offsetof(Level, size), detail::decimal()},
};
constexpr detail::ObjectTable level_table = detail::table_of<Level>("Level", level_fields, true);

constexpr detail::ListTable list_of_level = detail::list_of<Level>(detail::object(level_table));

constexpr detail::Field call_auction_part_order_book_fields[] = {
    {"time", offsetof(CallAuctionPartOrderBook, time),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"sequence", offsetof(CallAuctionPartOrderBook, sequence), detail::string()},
    {"bids", offsetof(CallAuctionPartOrderBook, bids), detail::list(list_of_level)},
    {"asks", offsetof(CallAuctionPartOrderBook, asks), detail::list(list_of_level)},
};
constexpr detail::ObjectTable call_auction_part_order_book_table =
    detail::table_of<CallAuctionPartOrderBook>("CallAuctionPartOrderBook", call_auction_part_order_book_fields);

constexpr detail::Type call_auction_part_order_book_reply = detail::object(call_auction_part_order_book_table);
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit call_auction_part_order_book_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_ip, .pool = "Public", .weight = 2},
};
constexpr detail::Operation call_auction_part_order_book_operation{
    .id = "spot/market/orderbook/callauction.call_auction_part_order_book",
    .method = "GET",
    .path = "/api/v1/market/orderbook/callauction/level2_{size}",
    .auth = detail::Auth::public_,
    .limits = call_auction_part_order_book_limits,
    .request = &call_auction_part_order_book_request_table,
    .reply = &call_auction_part_order_book_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<CallAuctionPartOrderBook> Api::call_auction_part_order_book(CallAuctionPartOrderBookRequest request) const {
    return {core_, call_auction_part_order_book_operation, &request};
}

const detail::ObjectTable& exbind_table(const CallAuctionPartOrderBookRequest*) {
    return call_auction_part_order_book_request_table;
}
const detail::ObjectTable& exbind_table(const Level*) { return level_table; }
const detail::ObjectTable& exbind_table(const CallAuctionPartOrderBook*) { return call_auction_part_order_book_table; }

}  // namespace exbind::kucoin::spot::market::orderbook::callauction
