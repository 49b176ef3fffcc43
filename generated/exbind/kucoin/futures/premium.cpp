// Generated from specs/kucoin/futures/premium.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/futures/premium.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::futures::premium {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field premium_index_request_fields[] = {
    {"symbol", offsetof(PremiumIndexRequest, symbol), detail::string(detail::Holder::required), detail::In::query},
    {"startAt", offsetof(PremiumIndexRequest, startAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"endAt", offsetof(PremiumIndexRequest, endAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"reverse", offsetof(PremiumIndexRequest, reverse), detail::boolean(), detail::In::query},
    {"offset", offsetof(PremiumIndexRequest, offset), detail::integer(), detail::In::query},
    {"forward", offsetof(PremiumIndexRequest, forward), detail::boolean(), detail::In::query},
    {"maxCount", offsetof(PremiumIndexRequest, maxCount), detail::integer(), detail::In::query},
};
constexpr detail::Bounds premium_index_request_bounds[] = {{.field = 6, .maximum = "100"}};
constexpr detail::ObjectTable premium_index_request_table =
    detail::table_of<PremiumIndexRequest>(
        "PremiumIndexRequest", premium_index_request_fields, false, premium_index_request_bounds);

constexpr detail::Field premium_index_data_list_fields[] = {
    {"symbol", offsetof(PremiumIndexDataList, symbol), detail::string()},
    {"granularity", offsetof(PremiumIndexDataList, granularity), detail::integer()},
    {"timePoint", offsetof(PremiumIndexDataList, timePoint),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"value", offsetof(PremiumIndexDataList, value), detail::decimal(detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable premium_index_data_list_table =
    detail::table_of<PremiumIndexDataList>("PremiumIndexDataList", premium_index_data_list_fields);

constexpr detail::ListTable list_of_premium_index_data_list =
    detail::list_of<PremiumIndexDataList>(detail::object(premium_index_data_list_table));

constexpr detail::Field premium_index_fields[] = {
    {"dataList", offsetof(PremiumIndex, dataList), detail::list(list_of_premium_index_data_list)},
    {"hasMore", offsetof(PremiumIndex, hasMore), detail::boolean()},
};
constexpr detail::ObjectTable premium_index_table =
    detail::table_of<PremiumIndex>("PremiumIndex", premium_index_fields);

constexpr detail::Type premium_index_reply = detail::object(premium_index_table);
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit premium_index_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_ip, .pool = "Public", .weight = 3},
};
constexpr detail::Operation premium_index_operation{
    .id = "futures/premium.premium_index",
    .method = "GET",
    .path = "/api/v1/premium/query",
    .auth = detail::Auth::public_,
    .limits = premium_index_limits,
    .request = &premium_index_request_table,
    .reply = &premium_index_reply,
    .product = 1,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<PremiumIndex> Api::premium_index(PremiumIndexRequest request) const {
    return {core_, premium_index_operation, &request};
}

const detail::ObjectTable& exbind_table(const PremiumIndexRequest*) { return premium_index_request_table; }
const detail::ObjectTable& exbind_table(const PremiumIndexDataList*) { return premium_index_data_list_table; }
const detail::ObjectTable& exbind_table(const PremiumIndex*) { return premium_index_table; }

}  // namespace exbind::kucoin::futures::premium
