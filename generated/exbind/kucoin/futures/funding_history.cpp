// Generated from specs/kucoin/futures/funding-history.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/futures/funding_history.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin {
extern const detail::EnumTable margin_mode_table;
}  // namespace exbind::kucoin

namespace exbind::inline v0_1::kucoin::futures::funding_history {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field private_funding_history_request_fields[] = {
    {"symbol", offsetof(PrivateFundingHistoryRequest, symbol), detail::string(detail::Holder::required),
     detail::In::query},
    {"startAt", offsetof(PrivateFundingHistoryRequest, startAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"endAt", offsetof(PrivateFundingHistoryRequest, endAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"reverse", offsetof(PrivateFundingHistoryRequest, reverse), detail::boolean(), detail::In::query},
    {"offset", offsetof(PrivateFundingHistoryRequest, offset), detail::integer(), detail::In::query},
    {"forward", offsetof(PrivateFundingHistoryRequest, forward), detail::boolean(), detail::In::query},
    {"maxCount", offsetof(PrivateFundingHistoryRequest, maxCount), detail::integer(), detail::In::query},
};
constexpr detail::ObjectTable private_funding_history_request_table =
    detail::table_of<PrivateFundingHistoryRequest>(
        "PrivateFundingHistoryRequest", private_funding_history_request_fields);

constexpr detail::Field private_funding_history_data_list_fields[] = {
    {"id", offsetof(PrivateFundingHistoryDataList, id), detail::integer()},
    {"symbol", offsetof(PrivateFundingHistoryDataList, symbol), detail::string()},
    {"timePoint", offsetof(PrivateFundingHistoryDataList, timePoint), detail::integer()},
    {"fundingRate", offsetof(PrivateFundingHistoryDataList, fundingRate),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"markPrice", offsetof(PrivateFundingHistoryDataList, markPrice),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"positionQty", offsetof(PrivateFundingHistoryDataList, positionQty), detail::integer()},
    {"positionCost", offsetof(PrivateFundingHistoryDataList, positionCost),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"funding", offsetof(PrivateFundingHistoryDataList, funding),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"settleCurrency", offsetof(PrivateFundingHistoryDataList, settleCurrency), detail::string()},
    {"context", offsetof(PrivateFundingHistoryDataList, context), detail::string()},
    {"marginMode", offsetof(PrivateFundingHistoryDataList, marginMode), detail::enumeration(kucoin::margin_mode_table)},
};
constexpr detail::ObjectTable private_funding_history_data_list_table =
    detail::table_of<PrivateFundingHistoryDataList>(
        "PrivateFundingHistoryDataList", private_funding_history_data_list_fields);

constexpr detail::ListTable list_of_private_funding_history_data_list =
    detail::list_of<PrivateFundingHistoryDataList>(detail::object(private_funding_history_data_list_table));

constexpr detail::Field private_funding_history_fields[] = {
    {"dataList", offsetof(PrivateFundingHistory, dataList), detail::list(list_of_private_funding_history_data_list)},
    {"hasMore", offsetof(PrivateFundingHistory, hasMore), detail::boolean()},
};
constexpr detail::ObjectTable private_funding_history_table =
    detail::table_of<PrivateFundingHistory>("PrivateFundingHistory", private_funding_history_fields);

constexpr detail::Type private_funding_history_reply = detail::object(private_funding_history_table);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit private_funding_history_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_user, .pool = "Futures", .weight = 5},
};
constexpr detail::Operation private_funding_history_operation{
    .id = "futures/funding-history.private_funding_history",
    .method = "GET",
    .path = "/api/v1/funding-history",
    .auth = detail::Auth::private_,
    .limits = private_funding_history_limits,
    .request = &private_funding_history_request_table,
    .reply = &private_funding_history_reply,
    .product = 1,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<PrivateFundingHistory> Api::private_funding_history(PrivateFundingHistoryRequest request) const {
    return {core_, private_funding_history_operation, &request};
}

const detail::ObjectTable& exbind_table(const PrivateFundingHistoryRequest*) {
    return private_funding_history_request_table;
}
const detail::ObjectTable& exbind_table(const PrivateFundingHistoryDataList*) {
    return private_funding_history_data_list_table;
}
const detail::ObjectTable& exbind_table(const PrivateFundingHistory*) { return private_funding_history_table; }

}  // namespace exbind::kucoin::futures::funding_history
