// Generated from specs/kucoin/futures/interest.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/futures/interest.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::futures::interest {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field interest_rate_index_request_fields[] = {
    {"symbol", offsetof(InterestRateIndexRequest, symbol), detail::string(detail::Holder::required), detail::In::query},
    {"startAt", offsetof(InterestRateIndexRequest, startAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"endAt", offsetof(InterestRateIndexRequest, endAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"reverse", offsetof(InterestRateIndexRequest, reverse), detail::boolean(), detail::In::query},
    {"offset", offsetof(InterestRateIndexRequest, offset), detail::integer(), detail::In::query},
    {"forward", offsetof(InterestRateIndexRequest, forward), detail::boolean(), detail::In::query},
    {"maxCount", offsetof(InterestRateIndexRequest, maxCount), detail::integer(), detail::In::query},
};
constexpr detail::Bounds interest_rate_index_request_bounds[] = {{.field = 6, .maximum = "100"}};
constexpr detail::ObjectTable interest_rate_index_request_table =
    detail::table_of<InterestRateIndexRequest>(
        "InterestRateIndexRequest", interest_rate_index_request_fields, false, interest_rate_index_request_bounds);

constexpr detail::Field interest_rate_index_data_list_fields[] = {
    {"symbol", offsetof(InterestRateIndexDataList, symbol), detail::string()},
    {"granularity", offsetof(InterestRateIndexDataList, granularity), detail::integer()},
    {"timePoint", offsetof(InterestRateIndexDataList, timePoint),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"value", offsetof(InterestRateIndexDataList, value),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable interest_rate_index_data_list_table =
    detail::table_of<InterestRateIndexDataList>("InterestRateIndexDataList", interest_rate_index_data_list_fields);

constexpr detail::ListTable list_of_interest_rate_index_data_list =
    detail::list_of<InterestRateIndexDataList>(detail::object(interest_rate_index_data_list_table));

constexpr detail::Field interest_rate_index_fields[] = {
    {"dataList", offsetof(InterestRateIndex, dataList), detail::list(list_of_interest_rate_index_data_list)},
    {"hasMore", offsetof(InterestRateIndex, hasMore), detail::boolean()},
};
constexpr detail::ObjectTable interest_rate_index_table =
    detail::table_of<InterestRateIndex>("InterestRateIndex", interest_rate_index_fields);

constexpr detail::Type interest_rate_index_reply = detail::object(interest_rate_index_table);
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit interest_rate_index_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_ip, .pool = "Public", .weight = 5},
};
constexpr detail::Operation interest_rate_index_operation{
    .id = "futures/interest.interest_rate_index",
    .method = "GET",
    .path = "/api/v1/interest/query",
    .auth = detail::Auth::public_,
    .limits = interest_rate_index_limits,
    .request = &interest_rate_index_request_table,
    .reply = &interest_rate_index_reply,
    .product = 1,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<InterestRateIndex> Api::interest_rate_index(InterestRateIndexRequest request) const {
    return {core_, interest_rate_index_operation, &request};
}

const detail::ObjectTable& exbind_table(const InterestRateIndexRequest*) { return interest_rate_index_request_table; }
const detail::ObjectTable& exbind_table(const InterestRateIndexDataList*) {
    return interest_rate_index_data_list_table;
}
const detail::ObjectTable& exbind_table(const InterestRateIndex*) { return interest_rate_index_table; }

}  // namespace exbind::kucoin::futures::interest
