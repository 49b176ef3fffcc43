// Generated from specs/bybit/market/funding.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/market/funding.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit {
extern const detail::EnumTable category_table;
}  // namespace exbind::bybit

namespace exbind::inline v0_1::bybit::market::funding {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field history_request_fields[] = {
    {"category", offsetof(HistoryRequest, category),
     detail::enumeration(bybit::category_table, detail::Holder::required), detail::In::query},
    {"symbol", offsetof(HistoryRequest, symbol), detail::string(detail::Holder::required), detail::In::query},
    {"startTime", offsetof(HistoryRequest, startTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"endTime", offsetof(HistoryRequest, endTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"limit", offsetof(HistoryRequest, limit), detail::integer(), detail::In::query},
};
constexpr detail::ObjectTable history_request_table =
    detail::table_of<HistoryRequest>("HistoryRequest", history_request_fields);

constexpr detail::Field history_list_fields[] = {
    {"symbol", offsetof(HistoryList, symbol), detail::string()},
    {"fundingRate", offsetof(HistoryList, fundingRate), detail::decimal()},
    {"fundingRateTimestamp", offsetof(HistoryList, fundingRateTimestamp),
     detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable history_list_table = detail::table_of<HistoryList>("HistoryList", history_list_fields);

constexpr detail::ListTable list_of_history_list = detail::list_of<HistoryList>(detail::object(history_list_table));

constexpr detail::Field history_fields[] = {
    {"category", offsetof(History, category), detail::enumeration(bybit::category_table)},
    {"list", offsetof(History, list), detail::list(list_of_history_list)},
};
constexpr detail::ObjectTable history_table = detail::table_of<History>("History", history_fields);

constexpr detail::Type history_reply = detail::object(history_table);
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit history_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Operation history_operation{
    .id = "market/funding.history",
    .method = "GET",
    .path = "/v5/market/funding/history",
    .auth = detail::Auth::public_,
    .limits = history_limits,
    .request = &history_request_table,
    .reply = &history_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<History> Api::history(HistoryRequest request) const {
    return {core_, history_operation, &request};
}

const detail::ObjectTable& exbind_table(const HistoryRequest*) { return history_request_table; }
const detail::ObjectTable& exbind_table(const HistoryList*) { return history_list_table; }
const detail::ObjectTable& exbind_table(const History*) { return history_table; }

}  // namespace exbind::bybit::market::funding
