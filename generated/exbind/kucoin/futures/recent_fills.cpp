// Generated from specs/kucoin/futures/recentFills.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/futures/recent_fills.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin {
extern const detail::EnumTable fills_trade_type_table;
extern const detail::EnumTable fills_type_table;
extern const detail::EnumTable liquidity_table;
extern const detail::EnumTable margin_mode_table;
extern const detail::EnumTable side_table;
extern const detail::EnumTable stop_table;
extern const detail::EnumTable type_table;
}  // namespace exbind::kucoin

namespace exbind::inline v0_1::kucoin::futures::recent_fills {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field recent_trade_history_request_fields[] = {
    {"symbol", offsetof(RecentTradeHistoryRequest, symbol), detail::string(detail::Holder::optional),
     detail::In::query},
};
constexpr detail::ObjectTable recent_trade_history_request_table =
    detail::table_of<RecentTradeHistoryRequest>("RecentTradeHistoryRequest", recent_trade_history_request_fields);

constexpr detail::Field recent_trade_history_fields[] = {
    {"symbol", offsetof(RecentTradeHistory, symbol), detail::string()},
    {"tradeId", offsetof(RecentTradeHistory, tradeId), detail::string()},
    {"orderId", offsetof(RecentTradeHistory, orderId), detail::string()},
    {"side", offsetof(RecentTradeHistory, side), detail::enumeration(kucoin::side_table)},
    {"liquidity", offsetof(RecentTradeHistory, liquidity), detail::enumeration(kucoin::liquidity_table)},
    {"forceTaker", offsetof(RecentTradeHistory, forceTaker), detail::boolean()},
    {"price", offsetof(RecentTradeHistory, price), detail::decimal()},
    {"size", offsetof(RecentTradeHistory, size), detail::integer()},
    {"value", offsetof(RecentTradeHistory, value), detail::decimal()},
    {"openFeePay", offsetof(RecentTradeHistory, openFeePay), detail::decimal()},
    {"closeFeePay", offsetof(RecentTradeHistory, closeFeePay), detail::decimal()},
    {"stop", offsetof(RecentTradeHistory, stop), detail::enumeration(kucoin::stop_table)},
    {"feeRate", offsetof(RecentTradeHistory, feeRate), detail::decimal()},
    {"fixFee", offsetof(RecentTradeHistory, fixFee), detail::decimal()},
    {"feeCurrency", offsetof(RecentTradeHistory, feeCurrency), detail::string()},
    {"tradeTime", offsetof(RecentTradeHistory, tradeTime),
     detail::timestamp(detail::TimeUnit::nanoseconds, detail::Holder::optional, detail::Wire::number)},
    {"subTradeType", offsetof(RecentTradeHistory, subTradeType), detail::string()},
    {"marginMode", offsetof(RecentTradeHistory, marginMode), detail::enumeration(kucoin::margin_mode_table)},
    {"displayType", offsetof(RecentTradeHistory, displayType), detail::enumeration(kucoin::fills_type_table)},
    {"fee", offsetof(RecentTradeHistory, fee), detail::decimal()},
    {"settleCurrency", offsetof(RecentTradeHistory, settleCurrency), detail::string()},
    {"orderType", offsetof(RecentTradeHistory, orderType), detail::enumeration(kucoin::type_table)},
    {"tradeType", offsetof(RecentTradeHistory, tradeType), detail::enumeration(kucoin::fills_trade_type_table)},
    {"createdAt", offsetof(RecentTradeHistory, createdAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable recent_trade_history_table =
    detail::table_of<RecentTradeHistory>("RecentTradeHistory", recent_trade_history_fields);

constexpr detail::ListTable list_of_recent_trade_history =
    detail::list_of<RecentTradeHistory>(detail::object(recent_trade_history_table));
constexpr detail::Type recent_trade_history_reply = detail::list(list_of_recent_trade_history);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit recent_trade_history_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_user, .pool = "Futures"},
};
constexpr detail::Operation recent_trade_history_operation{
    .id = "futures/recentFills.recent_trade_history",
    .method = "GET",
    .path = "/api/v1/recentFills",
    .auth = detail::Auth::private_,
    .limits = recent_trade_history_limits,
    .request = &recent_trade_history_request_table,
    .reply = &recent_trade_history_reply,
    .product = 1,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<Vector<RecentTradeHistory>> Api::recent_trade_history(RecentTradeHistoryRequest request) const {
    return {core_, recent_trade_history_operation, &request};
}

const detail::ObjectTable& exbind_table(const RecentTradeHistoryRequest*) { return recent_trade_history_request_table; }
const detail::ObjectTable& exbind_table(const RecentTradeHistory*) { return recent_trade_history_table; }

}  // namespace exbind::kucoin::futures::recent_fills
