// Generated from specs/kucoin/futures/index.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/futures/index.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::futures::index {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field spot_index_price_request_fields[] = {
    {"symbol", offsetof(SpotIndexPriceRequest, symbol), detail::string(detail::Holder::required), detail::In::query},
    {"startAt", offsetof(SpotIndexPriceRequest, startAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"endAt", offsetof(SpotIndexPriceRequest, endAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"reverse", offsetof(SpotIndexPriceRequest, reverse), detail::boolean(), detail::In::query},
    {"offset", offsetof(SpotIndexPriceRequest, offset), detail::integer(), detail::In::query},
    {"forward", offsetof(SpotIndexPriceRequest, forward), detail::boolean(), detail::In::query},
    {"maxCount", offsetof(SpotIndexPriceRequest, maxCount), detail::integer(), detail::In::query},
};
constexpr detail::Bounds spot_index_price_request_bounds[] = {{.field = 6, .maximum = "100"}};
constexpr detail::ObjectTable spot_index_price_request_table =
    detail::table_of<SpotIndexPriceRequest>(
        "SpotIndexPriceRequest", spot_index_price_request_fields, false, spot_index_price_request_bounds);

constexpr detail::Field spot_index_price_data_list_decomposion_list_fields[] = {
    {"exchange", offsetof(SpotIndexPriceDataListDecomposionList, exchange), detail::string()},
    {"price", offsetof(SpotIndexPriceDataListDecomposionList, price),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"weight", offsetof(SpotIndexPriceDataListDecomposionList, weight),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable spot_index_price_data_list_decomposion_list_table =
    detail::table_of<SpotIndexPriceDataListDecomposionList>(
        "SpotIndexPriceDataListDecomposionList", spot_index_price_data_list_decomposion_list_fields);

constexpr detail::ListTable list_of_spot_index_price_data_list_decomposion_list =
    detail::list_of<SpotIndexPriceDataListDecomposionList>(
        detail::object(spot_index_price_data_list_decomposion_list_table));

constexpr detail::Field spot_index_price_data_list_fields[] = {
    {"symbol", offsetof(SpotIndexPriceDataList, symbol), detail::string()},
    {"granularity", offsetof(SpotIndexPriceDataList, granularity), detail::integer()},
    {"timePoint", offsetof(SpotIndexPriceDataList, timePoint),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"value", offsetof(SpotIndexPriceDataList, value), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"decomposionList", offsetof(SpotIndexPriceDataList, decomposionList),
     detail::list(list_of_spot_index_price_data_list_decomposion_list)},
};
constexpr detail::ObjectTable spot_index_price_data_list_table =
    detail::table_of<SpotIndexPriceDataList>("SpotIndexPriceDataList", spot_index_price_data_list_fields);

constexpr detail::ListTable list_of_spot_index_price_data_list =
    detail::list_of<SpotIndexPriceDataList>(detail::object(spot_index_price_data_list_table));

constexpr detail::Field spot_index_price_fields[] = {
    {"dataList", offsetof(SpotIndexPrice, dataList), detail::list(list_of_spot_index_price_data_list)},
    {"hasMore", offsetof(SpotIndexPrice, hasMore), detail::boolean()},
};
constexpr detail::ObjectTable spot_index_price_table =
    detail::table_of<SpotIndexPrice>("SpotIndexPrice", spot_index_price_fields);

constexpr detail::Type spot_index_price_reply = detail::object(spot_index_price_table);
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit spot_index_price_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_ip, .pool = "Public", .weight = 2},
};
constexpr detail::Operation spot_index_price_operation{
    .id = "futures/index.spot_index_price",
    .method = "GET",
    .path = "/api/v1/index/query",
    .auth = detail::Auth::public_,
    .limits = spot_index_price_limits,
    .request = &spot_index_price_request_table,
    .reply = &spot_index_price_reply,
    .product = 1,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<SpotIndexPrice> Api::spot_index_price(SpotIndexPriceRequest request) const {
    return {core_, spot_index_price_operation, &request};
}

const detail::ObjectTable& exbind_table(const SpotIndexPriceRequest*) { return spot_index_price_request_table; }
const detail::ObjectTable& exbind_table(const SpotIndexPriceDataListDecomposionList*) {
    return spot_index_price_data_list_decomposion_list_table;
}
const detail::ObjectTable& exbind_table(const SpotIndexPriceDataList*) { return spot_index_price_data_list_table; }
const detail::ObjectTable& exbind_table(const SpotIndexPrice*) { return spot_index_price_table; }

}  // namespace exbind::kucoin::futures::index
