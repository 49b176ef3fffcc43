// Generated from specs/kucoin/futures/mark-price.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/futures/mark_price.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::futures::mark_price {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field get_mark_price_request_fields[] = {
    {"symbol", offsetof(GetMarkPriceRequest, symbol), detail::string(detail::Holder::required), detail::In::path},
};
constexpr detail::ObjectTable get_mark_price_request_table =
    detail::table_of<GetMarkPriceRequest>("GetMarkPriceRequest", get_mark_price_request_fields);

constexpr detail::Field get_mark_price_fields[] = {
    {"symbol", offsetof(GetMarkPrice, symbol), detail::string()},
    {"granularity", offsetof(GetMarkPrice, granularity), detail::integer()},
    {"timePoint", offsetof(GetMarkPrice, timePoint), detail::integer()},
    {"value", offsetof(GetMarkPrice, value), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"indexPrice", offsetof(GetMarkPrice, indexPrice), detail::decimal(detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable get_mark_price_table =
    detail::table_of<GetMarkPrice>("GetMarkPrice", get_mark_price_fields);

constexpr detail::Type get_mark_price_reply = detail::object(get_mark_price_table);
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit get_mark_price_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_ip, .pool = "Public", .weight = 3},
};
constexpr detail::Operation get_mark_price_operation{
    .id = "futures/mark-price.get_mark_price",
    .method = "GET",
    .path = "/api/v1/mark-price/{symbol}/current",
    .auth = detail::Auth::public_,
    .limits = get_mark_price_limits,
    .request = &get_mark_price_request_table,
    .reply = &get_mark_price_reply,
    .product = 1,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<GetMarkPrice> Api::get_mark_price(GetMarkPriceRequest request) const {
    return {core_, get_mark_price_operation, &request};
}

const detail::ObjectTable& exbind_table(const GetMarkPriceRequest*) { return get_mark_price_request_table; }
const detail::ObjectTable& exbind_table(const GetMarkPrice*) { return get_mark_price_table; }

}  // namespace exbind::kucoin::futures::mark_price
