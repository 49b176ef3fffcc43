// Generated from specs/kucoin/futures/level2.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/futures/level2.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::futures::level2 {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field part_order_book_request_fields[] = {
    {"size", offsetof(PartOrderBookRequest, size), detail::decimal(detail::Holder::required), detail::In::path},
    {"symbol", offsetof(PartOrderBookRequest, symbol), detail::string(detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable part_order_book_request_table =
    detail::table_of<PartOrderBookRequest>("PartOrderBookRequest", part_order_book_request_fields);

constexpr detail::ListTable list_of_decimal =
    detail::list_of<std::optional<Decimal>>(detail::decimal(detail::Holder::optional, detail::Wire::number));
constexpr detail::ListTable list_of_list_of_decimal =
    detail::list_of<Vector<std::optional<Decimal>>>(detail::list(list_of_decimal));

constexpr detail::Field part_order_book_fields[] = {
    {"sequence", offsetof(PartOrderBook, sequence), detail::integer()},
    {"symbol", offsetof(PartOrderBook, symbol), detail::string()},
    {"bids", offsetof(PartOrderBook, bids), detail::list(list_of_list_of_decimal)},
    {"asks", offsetof(PartOrderBook, asks), detail::list(list_of_list_of_decimal)},
    {"ts", offsetof(PartOrderBook, ts),
     detail::timestamp(detail::TimeUnit::nanoseconds, detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable part_order_book_table =
    detail::table_of<PartOrderBook>("PartOrderBook", part_order_book_fields);

constexpr detail::Field full_order_book_request_fields[] = {
    {"symbol", offsetof(FullOrderBookRequest, symbol), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable full_order_book_request_table =
    detail::table_of<FullOrderBookRequest>("FullOrderBookRequest", full_order_book_request_fields);

constexpr detail::Type part_order_book_reply = detail::object(part_order_book_table);
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit part_order_book_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_ip, .pool = "Public", .weight = 5},
};
constexpr detail::Operation part_order_book_operation{
    .id = "futures/level2.part_order_book",
    .method = "GET",
    .path = "/api/v1/level2/depth{size}",
    .auth = detail::Auth::public_,
    .limits = part_order_book_limits,
    .request = &part_order_book_request_table,
    .reply = &part_order_book_reply,
    .product = 1,
};

constexpr detail::Type full_order_book_reply = detail::object(part_order_book_table);
constexpr detail::Limit full_order_book_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_ip, .pool = "Public", .weight = 3},
};
constexpr detail::Operation full_order_book_operation{
    .id = "futures/level2.full_order_book",
    .method = "GET",
    .path = "/api/v1/level2/snapshot",
    .auth = detail::Auth::public_,
    .limits = full_order_book_limits,
    .request = &full_order_book_request_table,
    .reply = &full_order_book_reply,
    .product = 1,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<PartOrderBook> Api::part_order_book(PartOrderBookRequest request) const {
    return {core_, part_order_book_operation, &request};
}

Call<PartOrderBook> Api::full_order_book(FullOrderBookRequest request) const {
    return {core_, full_order_book_operation, &request};
}

const detail::ObjectTable& exbind_table(const PartOrderBookRequest*) { return part_order_book_request_table; }
const detail::ObjectTable& exbind_table(const PartOrderBook*) { return part_order_book_table; }
const detail::ObjectTable& exbind_table(const FullOrderBookRequest*) { return full_order_book_request_table; }

}  // namespace exbind::kucoin::futures::level2
