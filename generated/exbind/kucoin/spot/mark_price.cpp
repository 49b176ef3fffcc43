// Generated from specs/kucoin/spot/mark-price.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/mark_price.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::spot::mark_price {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field mark_price_detail_request_fields[] = {
    {"symbol", offsetof(MarkPriceDetailRequest, symbol), detail::string(detail::Holder::required), detail::In::path},
};
constexpr detail::ObjectTable mark_price_detail_request_table =
    detail::table_of<MarkPriceDetailRequest>("MarkPriceDetailRequest", mark_price_detail_request_fields);

constexpr detail::Field mark_price_list_fields[] = {
    {"symbol", offsetof(MarkPriceList, symbol), detail::string()},
    {"timePoint", offsetof(MarkPriceList, timePoint),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"value", offsetof(MarkPriceList, value), detail::decimal(detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable mark_price_list_table =
    detail::table_of<MarkPriceList>("MarkPriceList", mark_price_list_fields);

constexpr detail::Type mark_price_detail_reply = detail::object(mark_price_list_table);
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit mark_price_detail_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_ip, .pool = "Public", .weight = 2},
};
constexpr detail::Operation mark_price_detail_operation{
    .id = "spot/mark-price.mark_price_detail",
    .method = "GET",
    .path = "/api/v1/mark-price/{symbol}/current",
    .auth = detail::Auth::public_,
    .limits = mark_price_detail_limits,
    .request = &mark_price_detail_request_table,
    .reply = &mark_price_detail_reply,
};

constexpr detail::ListTable list_of_mark_price_list =
    detail::list_of<MarkPriceList>(detail::object(mark_price_list_table));
constexpr detail::Type mark_price_list_reply = detail::list(list_of_mark_price_list);
constexpr detail::Limit mark_price_list_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_ip, .pool = "Public", .weight = 10},
};
constexpr detail::Operation mark_price_list_operation{
    .id = "spot/mark-price.mark_price_list",
    .method = "GET",
    .path = "/api/v3/mark-price/all-symbols",
    .auth = detail::Auth::public_,
    .limits = mark_price_list_limits,
    .reply = &mark_price_list_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<MarkPriceList> Api::mark_price_detail(MarkPriceDetailRequest request) const {
    return {core_, mark_price_detail_operation, &request};
}

Call<Vector<MarkPriceList>> Api::mark_price_list() const {
    return {core_, mark_price_list_operation, nullptr};
}

const detail::ObjectTable& exbind_table(const MarkPriceDetailRequest*) { return mark_price_detail_request_table; }
const detail::ObjectTable& exbind_table(const MarkPriceList*) { return mark_price_list_table; }

}  // namespace exbind::kucoin::spot::mark_price
