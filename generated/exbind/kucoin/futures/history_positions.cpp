// Generated from specs/kucoin/futures/history-positions.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/futures/history_positions.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin {
extern const detail::EnumTable margin_mode_table;
}  // namespace exbind::kucoin

namespace exbind::inline v0_1::kucoin::futures::history_positions {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field positions_history_request_fields[] = {
    {"symbol", offsetof(PositionsHistoryRequest, symbol), detail::string(detail::Holder::optional), detail::In::query},
    {"from", offsetof(PositionsHistoryRequest, from), detail::integer(), detail::In::query},
    {"to", offsetof(PositionsHistoryRequest, to), detail::integer(), detail::In::query},
    {"limit", offsetof(PositionsHistoryRequest, limit), detail::integer(), detail::In::query},
    {"pageId", offsetof(PositionsHistoryRequest, pageId), detail::integer(), detail::In::query},
};
constexpr detail::Bounds positions_history_request_bounds[] = {{.field = 3, .maximum = "200"}};
constexpr detail::ObjectTable positions_history_request_table =
    detail::table_of<PositionsHistoryRequest>(
        "PositionsHistoryRequest", positions_history_request_fields, false, positions_history_request_bounds);

constexpr detail::Field positions_history_items_fields[] = {
    {"closeId", offsetof(PositionsHistoryItems, closeId), detail::string()},
    {"userId", offsetof(PositionsHistoryItems, userId), detail::string()},
    {"symbol", offsetof(PositionsHistoryItems, symbol), detail::string()},
    {"settleCurrency", offsetof(PositionsHistoryItems, settleCurrency), detail::string()},
    {"leverage", offsetof(PositionsHistoryItems, leverage), detail::decimal()},
    {"type", offsetof(PositionsHistoryItems, type), detail::string()},
    {"pnl", offsetof(PositionsHistoryItems, pnl), detail::decimal()},
    {"realisedGrossCost", offsetof(PositionsHistoryItems, realisedGrossCost), detail::decimal()},
    {"withdrawPnl", offsetof(PositionsHistoryItems, withdrawPnl), detail::decimal()},
    {"tradeFee", offsetof(PositionsHistoryItems, tradeFee), detail::decimal()},
    {"fundingFee", offsetof(PositionsHistoryItems, fundingFee), detail::decimal()},
    {"openTime", offsetof(PositionsHistoryItems, openTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"closeTime", offsetof(PositionsHistoryItems, closeTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"openPrice", offsetof(PositionsHistoryItems, openPrice), detail::decimal()},
    {"closePrice", offsetof(PositionsHistoryItems, closePrice), detail::decimal()},
    {"marginMode", offsetof(PositionsHistoryItems, marginMode), detail::enumeration(kucoin::margin_mode_table)},
    {"realisedGrossCostNew", offsetof(PositionsHistoryItems, realisedGrossCostNew), detail::decimal()},
    {"tax", offsetof(PositionsHistoryItems, tax), detail::decimal()},
    {"roe", offsetof(PositionsHistoryItems, roe), detail::string()},
    {"liquidAmount", offsetof(PositionsHistoryItems, liquidAmount), detail::decimal()},
    {"liquidPrice", offsetof(PositionsHistoryItems, liquidPrice), detail::decimal()},
    {"side", offsetof(PositionsHistoryItems, side), detail::string()},
};
constexpr detail::ObjectTable positions_history_items_table =
    detail::table_of<PositionsHistoryItems>("PositionsHistoryItems", positions_history_items_fields);

constexpr detail::ListTable list_of_positions_history_items =
    detail::list_of<PositionsHistoryItems>(detail::object(positions_history_items_table));

constexpr detail::Field positions_history_fields[] = {
    {"currentPage", offsetof(PositionsHistory, currentPage), detail::integer()},
    {"pageSize", offsetof(PositionsHistory, pageSize), detail::integer()},
    {"totalNum", offsetof(PositionsHistory, totalNum), detail::integer()},
    {"totalPage", offsetof(PositionsHistory, totalPage), detail::integer()},
    {"items", offsetof(PositionsHistory, items), detail::list(list_of_positions_history_items)},
};
constexpr detail::ObjectTable positions_history_table =
    detail::table_of<PositionsHistory>("PositionsHistory", positions_history_fields);

constexpr detail::Type positions_history_reply = detail::object(positions_history_table);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit positions_history_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_user, .pool = "Futures", .weight = 2},
};
constexpr detail::Paging positions_history_pages{
    .by = detail::Paging::By::number,
    .usual_size = 10,
    .largest_size = 200,
    .parameter = "pageId",
    .limit = "limit",
    .rows = "items",
    .current = "currentPage",
    .total_pages = "totalPage",
};
constexpr detail::Operation positions_history_operation{
    .id = "futures/history-positions.positions_history",
    .method = "GET",
    .path = "/api/v1/history-positions",
    .auth = detail::Auth::private_,
    .limits = positions_history_limits,
    .request = &positions_history_request_table,
    .reply = &positions_history_reply,
    .pages = &positions_history_pages,
    .product = 1,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

PagedCall<PositionsHistory> Api::positions_history(PositionsHistoryRequest request) const {
    return {core_, positions_history_operation, &request};
}

const detail::ObjectTable& exbind_table(const PositionsHistoryRequest*) { return positions_history_request_table; }
const detail::ObjectTable& exbind_table(const PositionsHistoryItems*) { return positions_history_items_table; }
const detail::ObjectTable& exbind_table(const PositionsHistory*) { return positions_history_table; }

}  // namespace exbind::kucoin::futures::history_positions
