// Generated from specs/okx/sprd.yaml by `exbind generate okx`. DO NOT EDIT.
#include "exbind/okx/sprd.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/okx/connection.hpp"

namespace exbind::inline v0_1::okx {
extern const detail::EnumTable exec_type_table;
extern const detail::EnumTable inst_type_table;
extern const detail::EnumTable ord_type_table;
extern const detail::EnumTable side_table;
extern const detail::EnumTable trade_state_table;
}  // namespace exbind::okx

namespace exbind::inline v0_1::okx::sprd {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view cancel_source_values[] = {"0", "1", "14", "15", "20", "31", "32", "34", "35", "44"};
constexpr detail::EnumTable cancel_source_table{"CancelSource", cancel_source_values};

constexpr std::string_view spreads_state_values[] = {"live", "expired", "suspend"};
constexpr detail::EnumTable spreads_state_table{"SpreadsState", spreads_state_values};

constexpr std::string_view sprd_type_values[] = {"linear", "inverse", "hybrid"};
constexpr detail::EnumTable sprd_type_table{"SprdType", sprd_type_values};

constexpr std::string_view trades_state_values[] = {"filled", "rejected"};
constexpr detail::EnumTable trades_state_table{"TradesState", trades_state_values};

constexpr detail::Field amend_order_request_fields[] = {
    {"ordId", offsetof(AmendOrderRequest, ordId), detail::string(detail::Holder::optional)},
    {"clOrdId", offsetof(AmendOrderRequest, clOrdId), detail::string(detail::Holder::optional)},
    {"reqId", offsetof(AmendOrderRequest, reqId), detail::string(detail::Holder::optional)},
    {"newSz", offsetof(AmendOrderRequest, newSz), detail::decimal()},
    {"newPx", offsetof(AmendOrderRequest, newPx), detail::decimal()},
};
constexpr detail::Bounds amend_order_request_bounds[] = {{.field = 2, .longest = 32, .alphabet = "A-Za-z0-9"}};
constexpr detail::ObjectTable amend_order_request_table =
    detail::table_of<AmendOrderRequest>(
        "AmendOrderRequest", amend_order_request_fields, false, amend_order_request_bounds);

constexpr detail::Field amend_order_fields[] = {
    {"ordId", offsetof(AmendOrder, ordId), detail::string()},
    {"clOrdId", offsetof(AmendOrder, clOrdId), detail::string()},
    {"reqId", offsetof(AmendOrder, reqId), detail::string()},
    {"sCode", offsetof(AmendOrder, sCode), detail::string()},
    {"sMsg", offsetof(AmendOrder, sMsg), detail::string()},
};
constexpr detail::ObjectTable amend_order_table = detail::table_of<AmendOrder>("AmendOrder", amend_order_fields);

constexpr detail::Field books_request_fields[] = {
    {"sprdId", offsetof(BooksRequest, sprdId), detail::string(detail::Holder::required), detail::In::query},
    {"sz", offsetof(BooksRequest, sz), detail::decimal(), detail::In::query},
};
constexpr detail::Bounds books_request_bounds[] = {{.field = 1, .maximum = "400"}};
constexpr detail::ObjectTable books_request_table =
    detail::table_of<BooksRequest>("BooksRequest", books_request_fields, false, books_request_bounds);

constexpr detail::Field book_level_fields[] = {
    {"px", offsetof(BookLevel, px), detail::decimal()},
    {"sz", offsetof(BookLevel, sz), detail::decimal()},
    {"orders", offsetof(BookLevel, orders), detail::integer(detail::Holder::optional, detail::Wire::text)},
};
constexpr detail::ObjectTable book_level_table = detail::table_of<BookLevel>("BookLevel", book_level_fields, true);

constexpr detail::ListTable list_of_book_level = detail::list_of<BookLevel>(detail::object(book_level_table));

constexpr detail::Field books_fields[] = {
    {"asks", offsetof(Books, asks), detail::list(list_of_book_level)},
    {"bids", offsetof(Books, bids), detail::list(list_of_book_level)},
    {"ts", offsetof(Books, ts), detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable books_table = detail::table_of<Books>("Books", books_fields);

constexpr detail::Field cancel_all_after_request_fields[] = {
    {"timeOut", offsetof(CancelAllAfterRequest, timeOut),
     detail::integer(detail::Holder::required, detail::Wire::text)},
};
constexpr detail::ObjectTable cancel_all_after_request_table =
    detail::table_of<CancelAllAfterRequest>("CancelAllAfterRequest", cancel_all_after_request_fields);

constexpr detail::Field cancel_all_after_fields[] = {
    {"triggerTime", offsetof(CancelAllAfter, triggerTime), detail::timestamp(detail::TimeUnit::seconds)},
    {"ts", offsetof(CancelAllAfter, ts), detail::timestamp(detail::TimeUnit::seconds)},
};
constexpr detail::ObjectTable cancel_all_after_table =
    detail::table_of<CancelAllAfter>("CancelAllAfter", cancel_all_after_fields);

constexpr detail::Field cancel_order_request_fields[] = {
    {"ordId", offsetof(CancelOrderRequest, ordId), detail::string(detail::Holder::optional)},
    {"clOrdId", offsetof(CancelOrderRequest, clOrdId), detail::string(detail::Holder::optional)},
};
constexpr detail::ObjectTable cancel_order_request_table =
    detail::table_of<CancelOrderRequest>("CancelOrderRequest", cancel_order_request_fields);

constexpr detail::Field cancel_order_fields[] = {
    {"ordId", offsetof(CancelOrder, ordId), detail::string()},
    {"clOrdId", offsetof(CancelOrder, clOrdId), detail::string()},
    {"sCode", offsetof(CancelOrder, sCode), detail::string()},
    {"sMsg", offsetof(CancelOrder, sMsg), detail::string()},
};
constexpr detail::ObjectTable cancel_order_table = detail::table_of<CancelOrder>("CancelOrder", cancel_order_fields);

constexpr detail::Field cancel_all_orders_request_fields[] = {
    {"sprdId", offsetof(CancelAllOrdersRequest, sprdId), detail::string(detail::Holder::optional)},
};
constexpr detail::ObjectTable cancel_all_orders_request_table =
    detail::table_of<CancelAllOrdersRequest>("CancelAllOrdersRequest", cancel_all_orders_request_fields);

constexpr detail::Field cancel_all_orders_fields[] = {
    {"result", offsetof(CancelAllOrders, result), detail::boolean()},
};
constexpr detail::ObjectTable cancel_all_orders_table =
    detail::table_of<CancelAllOrders>("CancelAllOrders", cancel_all_orders_fields);

constexpr detail::Field order_request_fields[] = {
    {"ordId", offsetof(OrderRequest, ordId), detail::string(detail::Holder::optional), detail::In::query},
    {"clOrdId", offsetof(OrderRequest, clOrdId), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable order_request_table =
    detail::table_of<OrderRequest>("OrderRequest", order_request_fields);

constexpr detail::Field order_fields[] = {
    {"sprdId", offsetof(Order, sprdId), detail::string()},
    {"ordId", offsetof(Order, ordId), detail::string()},
    {"clOrdId", offsetof(Order, clOrdId), detail::string()},
    {"tag", offsetof(Order, tag), detail::string()},
    {"px", offsetof(Order, px), detail::decimal()},
    {"sz", offsetof(Order, sz), detail::decimal()},
    {"ordType", offsetof(Order, ordType), detail::enumeration(okx::ord_type_table)},
    {"side", offsetof(Order, side), detail::enumeration(okx::side_table)},
    {"fillSz", offsetof(Order, fillSz), detail::decimal()},
    {"fillPx", offsetof(Order, fillPx), detail::decimal()},
    {"tradeId", offsetof(Order, tradeId), detail::string()},
    {"accFillSz", offsetof(Order, accFillSz), detail::decimal()},
    {"pendingFillSz", offsetof(Order, pendingFillSz), detail::decimal()},
    {"pendingSettleSz", offsetof(Order, pendingSettleSz), detail::decimal()},
    {"canceledSz", offsetof(Order, canceledSz), detail::decimal()},
    {"avgPx", offsetof(Order, avgPx), detail::decimal()},
    {"state", offsetof(Order, state), detail::enumeration(okx::trade_state_table)},
    {"cancelSource", offsetof(Order, cancelSource), detail::enumeration(cancel_source_table)},
    {"uTime", offsetof(Order, uTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"cTime", offsetof(Order, cTime), detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable order_table = detail::table_of<Order>("Order", order_fields);

constexpr detail::Field place_order_request_fields[] = {
    {"sprdId", offsetof(PlaceOrderRequest, sprdId), detail::string(detail::Holder::required)},
    {"clOrdId", offsetof(PlaceOrderRequest, clOrdId), detail::string(detail::Holder::optional)},
    {"tag", offsetof(PlaceOrderRequest, tag), detail::string(detail::Holder::optional)},
    {"side", offsetof(PlaceOrderRequest, side), detail::enumeration(okx::side_table, detail::Holder::required)},
    {"ordType", offsetof(PlaceOrderRequest, ordType),
     detail::enumeration(okx::ord_type_table, detail::Holder::required)},
    {"sz", offsetof(PlaceOrderRequest, sz), detail::decimal(detail::Holder::required)},
    {"px", offsetof(PlaceOrderRequest, px), detail::decimal(detail::Holder::required)},
};
constexpr detail::Bounds place_order_request_bounds[] = {
    {.field = 1, .longest = 32, .alphabet = "A-Za-z0-9"},
    {.field = 2, .longest = 16, .alphabet = "A-Za-z0-9"},
};
constexpr detail::ObjectTable place_order_request_table =
    detail::table_of<PlaceOrderRequest>(
        "PlaceOrderRequest", place_order_request_fields, false, place_order_request_bounds);

constexpr detail::Field place_order_fields[] = {
    {"ordId", offsetof(PlaceOrder, ordId), detail::string()},
    {"clOrdId", offsetof(PlaceOrder, clOrdId), detail::string()},
    {"tag", offsetof(PlaceOrder, tag), detail::string()},
    {"sCode", offsetof(PlaceOrder, sCode), detail::string()},
    {"sMsg", offsetof(PlaceOrder, sMsg), detail::string()},
};
constexpr detail::ObjectTable place_order_table = detail::table_of<PlaceOrder>("PlaceOrder", place_order_fields);

constexpr detail::Field orders_history_request_fields[] = {
    {"sprdId", offsetof(OrdersHistoryRequest, sprdId), detail::string(detail::Holder::optional), detail::In::query},
    {"ordType", offsetof(OrdersHistoryRequest, ordType), detail::enumeration(okx::ord_type_table), detail::In::query},
    {"state", offsetof(OrdersHistoryRequest, state), detail::enumeration(okx::trade_state_table), detail::In::query},
    {"beginId", offsetof(OrdersHistoryRequest, beginId), detail::string(detail::Holder::optional), detail::In::query},
    {"endId", offsetof(OrdersHistoryRequest, endId), detail::string(detail::Holder::optional), detail::In::query},
    {"begin", offsetof(OrdersHistoryRequest, begin), detail::timestamp(detail::TimeUnit::milliseconds),
     detail::In::query},
    {"end", offsetof(OrdersHistoryRequest, end), detail::timestamp(detail::TimeUnit::milliseconds), detail::In::query},
    {"limit", offsetof(OrdersHistoryRequest, limit), detail::integer(detail::Holder::optional, detail::Wire::text),
     detail::In::query},
};
constexpr detail::Bounds orders_history_request_bounds[] = {{.field = 7, .maximum = "100"}};
constexpr detail::ObjectTable orders_history_request_table =
    detail::table_of<OrdersHistoryRequest>(
        "OrdersHistoryRequest", orders_history_request_fields, false, orders_history_request_bounds);

constexpr detail::Field orders_history_archive_request_fields[] = {
    {"sprdId", offsetof(OrdersHistoryArchiveRequest, sprdId), detail::string(detail::Holder::optional),
     detail::In::query},
    {"ordType", offsetof(OrdersHistoryArchiveRequest, ordType), detail::enumeration(okx::ord_type_table),
     detail::In::query},
    {"state", offsetof(OrdersHistoryArchiveRequest, state), detail::enumeration(okx::trade_state_table),
     detail::In::query},
    {"instType", offsetof(OrdersHistoryArchiveRequest, instType), detail::enumeration(okx::inst_type_table),
     detail::In::query},
    {"instFamily", offsetof(OrdersHistoryArchiveRequest, instFamily), detail::string(detail::Holder::optional),
     detail::In::query},
    {"beginId", offsetof(OrdersHistoryArchiveRequest, beginId), detail::string(detail::Holder::optional),
     detail::In::query},
    {"endId", offsetof(OrdersHistoryArchiveRequest, endId), detail::string(detail::Holder::optional),
     detail::In::query},
    {"begin", offsetof(OrdersHistoryArchiveRequest, begin), detail::timestamp(detail::TimeUnit::milliseconds),
     detail::In::query},
    {"end", offsetof(OrdersHistoryArchiveRequest, end), detail::timestamp(detail::TimeUnit::milliseconds),
     detail::In::query},
    {"limit", offsetof(OrdersHistoryArchiveRequest, limit),
     detail::integer(detail::Holder::optional, detail::Wire::text), detail::In::query},
};
constexpr detail::Bounds orders_history_archive_request_bounds[] = {{.field = 9, .maximum = "100"}};
constexpr detail::ObjectTable orders_history_archive_request_table =
    detail::table_of<OrdersHistoryArchiveRequest>(
        "OrdersHistoryArchiveRequest", orders_history_archive_request_fields, false,
        orders_history_archive_request_bounds);

constexpr detail::Field orders_pending_request_fields[] = {
    {"sprdId", offsetof(OrdersPendingRequest, sprdId), detail::string(detail::Holder::optional), detail::In::query},
    {"ordType", offsetof(OrdersPendingRequest, ordType), detail::enumeration(okx::ord_type_table), detail::In::query},
    {"state", offsetof(OrdersPendingRequest, state), detail::enumeration(okx::trade_state_table), detail::In::query},
    {"beginId", offsetof(OrdersPendingRequest, beginId), detail::string(detail::Holder::optional), detail::In::query},
    {"endId", offsetof(OrdersPendingRequest, endId), detail::string(detail::Holder::optional), detail::In::query},
    {"limit", offsetof(OrdersPendingRequest, limit), detail::integer(detail::Holder::optional, detail::Wire::text),
     detail::In::query},
};
constexpr detail::Bounds orders_pending_request_bounds[] = {{.field = 5, .maximum = "100"}};
constexpr detail::ObjectTable orders_pending_request_table =
    detail::table_of<OrdersPendingRequest>(
        "OrdersPendingRequest", orders_pending_request_fields, false, orders_pending_request_bounds);

constexpr detail::Field public_trades_request_fields[] = {
    {"sprdId", offsetof(PublicTradesRequest, sprdId), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable public_trades_request_table =
    detail::table_of<PublicTradesRequest>("PublicTradesRequest", public_trades_request_fields);

constexpr detail::Field public_trades_fields[] = {
    {"sprdId", offsetof(PublicTrades, sprdId), detail::string()},
    {"tradeId", offsetof(PublicTrades, tradeId), detail::string()},
    {"px", offsetof(PublicTrades, px), detail::decimal()},
    {"sz", offsetof(PublicTrades, sz), detail::decimal()},
    {"side", offsetof(PublicTrades, side), detail::enumeration(okx::side_table)},
    {"ts", offsetof(PublicTrades, ts), detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable public_trades_table =
    detail::table_of<PublicTrades>("PublicTrades", public_trades_fields);

constexpr detail::Field spreads_request_fields[] = {
    {"baseCcy", offsetof(SpreadsRequest, baseCcy), detail::string(detail::Holder::optional), detail::In::query},
    {"instId", offsetof(SpreadsRequest, instId), detail::string(detail::Holder::optional), detail::In::query},
    {"sprdId", offsetof(SpreadsRequest, sprdId), detail::string(detail::Holder::optional), detail::In::query},
    {"state", offsetof(SpreadsRequest, state), detail::enumeration(spreads_state_table), detail::In::query},
};
constexpr detail::ObjectTable spreads_request_table =
    detail::table_of<SpreadsRequest>("SpreadsRequest", spreads_request_fields);

constexpr detail::Field spreads_legs_fields[] = {
    {"instId", offsetof(SpreadsLegs, instId), detail::string()},
    {"side", offsetof(SpreadsLegs, side), detail::enumeration(okx::side_table)},
};
constexpr detail::ObjectTable spreads_legs_table = detail::table_of<SpreadsLegs>("SpreadsLegs", spreads_legs_fields);

constexpr detail::ListTable list_of_spreads_legs = detail::list_of<SpreadsLegs>(detail::object(spreads_legs_table));

constexpr detail::Field spreads_fields[] = {
    {"sprdId", offsetof(Spreads, sprdId), detail::string()},
    {"sprdType", offsetof(Spreads, sprdType), detail::enumeration(sprd_type_table)},
    {"state", offsetof(Spreads, state), detail::enumeration(spreads_state_table)},
    {"baseCcy", offsetof(Spreads, baseCcy), detail::string()},
    {"szCcy", offsetof(Spreads, szCcy), detail::string()},
    {"quoteCcy", offsetof(Spreads, quoteCcy), detail::string()},
    {"tickSz", offsetof(Spreads, tickSz), detail::decimal()},
    {"minSz", offsetof(Spreads, minSz), detail::decimal()},
    {"lotSz", offsetof(Spreads, lotSz), detail::decimal()},
    {"listTime", offsetof(Spreads, listTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"expTime", offsetof(Spreads, expTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"uTime", offsetof(Spreads, uTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"legs", offsetof(Spreads, legs), detail::list(list_of_spreads_legs)},
};
constexpr detail::ObjectTable spreads_table = detail::table_of<Spreads>("Spreads", spreads_fields);

constexpr detail::Field trades_request_fields[] = {
    {"sprdId", offsetof(TradesRequest, sprdId), detail::string(detail::Holder::optional), detail::In::query},
    {"tradeId", offsetof(TradesRequest, tradeId), detail::string(detail::Holder::optional), detail::In::query},
    {"ordId", offsetof(TradesRequest, ordId), detail::string(detail::Holder::optional), detail::In::query},
    {"beginId", offsetof(TradesRequest, beginId), detail::string(detail::Holder::optional), detail::In::query},
    {"endId", offsetof(TradesRequest, endId), detail::string(detail::Holder::optional), detail::In::query},
    {"begin", offsetof(TradesRequest, begin), detail::timestamp(detail::TimeUnit::milliseconds), detail::In::query},
    {"end", offsetof(TradesRequest, end), detail::timestamp(detail::TimeUnit::milliseconds), detail::In::query},
    {"limit", offsetof(TradesRequest, limit), detail::integer(detail::Holder::optional, detail::Wire::text),
     detail::In::query},
};
constexpr detail::Bounds trades_request_bounds[] = {{.field = 7, .maximum = "100"}};
constexpr detail::ObjectTable trades_request_table =
    detail::table_of<TradesRequest>("TradesRequest", trades_request_fields, false, trades_request_bounds);

constexpr detail::Field trades_legs_fields[] = {
    {"instId", offsetof(TradesLegs, instId), detail::string()},
    {"px", offsetof(TradesLegs, px), detail::decimal()},
    {"sz", offsetof(TradesLegs, sz), detail::decimal()},
    {"szCont", offsetof(TradesLegs, szCont), detail::decimal()},
    {"side", offsetof(TradesLegs, side), detail::enumeration(okx::side_table)},
    {"fillPnl", offsetof(TradesLegs, fillPnl), detail::decimal()},
    {"fee", offsetof(TradesLegs, fee), detail::decimal()},
    {"feeCcy", offsetof(TradesLegs, feeCcy), detail::string()},
    {"tradeId", offsetof(TradesLegs, tradeId), detail::string()},
};
constexpr detail::ObjectTable trades_legs_table = detail::table_of<TradesLegs>("TradesLegs", trades_legs_fields);

constexpr detail::ListTable list_of_trades_legs = detail::list_of<TradesLegs>(detail::object(trades_legs_table));

constexpr detail::Field trades_fields[] = {
    {"sprdId", offsetof(Trades, sprdId), detail::string()},
    {"tradeId", offsetof(Trades, tradeId), detail::string()},
    {"ordId", offsetof(Trades, ordId), detail::string()},
    {"clOrdId", offsetof(Trades, clOrdId), detail::string()},
    {"tag", offsetof(Trades, tag), detail::string()},
    {"fillPx", offsetof(Trades, fillPx), detail::decimal()},
    {"fillSz", offsetof(Trades, fillSz), detail::decimal()},
    {"side", offsetof(Trades, side), detail::enumeration(okx::side_table)},
    {"state", offsetof(Trades, state), detail::enumeration(trades_state_table)},
    {"execType", offsetof(Trades, execType), detail::enumeration(okx::exec_type_table)},
    {"ts", offsetof(Trades, ts), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"legs", offsetof(Trades, legs), detail::list(list_of_trades_legs)},
    {"code", offsetof(Trades, code), detail::string()},
    {"msg", offsetof(Trades, msg), detail::string()},
};
constexpr detail::ObjectTable trades_table = detail::table_of<Trades>("Trades", trades_fields);

constexpr detail::Type amend_order_reply = detail::sole(detail::object(amend_order_table));
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit amend_order_limits[] = {{.count = 20, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation amend_order_operation{
    .id = "sprd.amend_order",
    .method = "POST",
    .path = "/api/v5/sprd/amend-order",
    .auth = detail::Auth::private_,
    .limits = amend_order_limits,
    .request = &amend_order_request_table,
    .reply = &amend_order_reply,
};

constexpr detail::Type books_reply = detail::sole(detail::object(books_table));
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit books_limits[] = {{.count = 20, .window_ms = 2000, .scope = per_ip}};
constexpr detail::Operation books_operation{
    .id = "sprd.books",
    .method = "GET",
    .path = "/api/v5/sprd/books",
    .auth = detail::Auth::public_,
    .limits = books_limits,
    .request = &books_request_table,
    .reply = &books_reply,
};

constexpr detail::Type cancel_all_after_reply = detail::sole(detail::object(cancel_all_after_table));
constexpr detail::Limit cancel_all_after_limits[] = {{.count = 1, .window_ms = 1000, .scope = per_user}};
constexpr detail::Operation cancel_all_after_operation{
    .id = "sprd.cancel_all_after",
    .method = "POST",
    .path = "/api/v5/sprd/cancel-all-after",
    .auth = detail::Auth::private_,
    .limits = cancel_all_after_limits,
    .request = &cancel_all_after_request_table,
    .reply = &cancel_all_after_reply,
};

constexpr detail::Type cancel_order_reply = detail::sole(detail::object(cancel_order_table));
constexpr detail::Limit cancel_order_limits[] = {{.count = 20, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation cancel_order_operation{
    .id = "sprd.cancel_order",
    .method = "POST",
    .path = "/api/v5/sprd/cancel-order",
    .auth = detail::Auth::private_,
    .limits = cancel_order_limits,
    .request = &cancel_order_request_table,
    .reply = &cancel_order_reply,
};

constexpr detail::Type cancel_all_orders_reply = detail::sole(detail::object(cancel_all_orders_table));
constexpr detail::Limit cancel_all_orders_limits[] = {{.count = 10, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation cancel_all_orders_operation{
    .id = "sprd.cancel_all_orders",
    .method = "POST",
    .path = "/api/v5/sprd/mass-cancel",
    .auth = detail::Auth::private_,
    .limits = cancel_all_orders_limits,
    .request = &cancel_all_orders_request_table,
    .reply = &cancel_all_orders_reply,
};

constexpr detail::ListTable list_of_order = detail::list_of<Order>(detail::object(order_table));
constexpr detail::Type order_reply = detail::list(list_of_order);
constexpr detail::Limit order_limits[] = {{.count = 20, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation order_operation{
    .id = "sprd.order",
    .method = "GET",
    .path = "/api/v5/sprd/order",
    .auth = detail::Auth::private_,
    .limits = order_limits,
    .request = &order_request_table,
    .reply = &order_reply,
};

constexpr detail::Type place_order_reply = detail::sole(detail::object(place_order_table));
constexpr detail::Limit place_order_limits[] = {{.count = 20, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation place_order_operation{
    .id = "sprd.place_order",
    .method = "POST",
    .path = "/api/v5/sprd/order",
    .auth = detail::Auth::private_,
    .limits = place_order_limits,
    .request = &place_order_request_table,
    .reply = &place_order_reply,
};

constexpr detail::Type orders_history_reply = detail::list(list_of_order);
constexpr detail::Limit orders_history_limits[] = {{.count = 20, .window_ms = 2000, .scope = per_user}};
constexpr detail::Paging orders_history_pages{
    .by = detail::Paging::By::id,
    .bound = detail::Paging::Bound::excluded,
    .usual_size = 100,
    .largest_size = 100,
    .parameter = "endId",
    .against = "beginId",
    .limit = "limit",
    .cursor = "ordId",
};
constexpr detail::Operation orders_history_operation{
    .id = "sprd.orders_history",
    .method = "GET",
    .path = "/api/v5/sprd/orders-history",
    .auth = detail::Auth::private_,
    .limits = orders_history_limits,
    .request = &orders_history_request_table,
    .reply = &orders_history_reply,
    .pages = &orders_history_pages,
};

constexpr detail::Type orders_history_archive_reply = detail::list(list_of_order);
constexpr detail::Limit orders_history_archive_limits[] = {{.count = 20, .window_ms = 2000, .scope = per_user}};
constexpr detail::Paging orders_history_archive_pages{
    .by = detail::Paging::By::id,
    .bound = detail::Paging::Bound::excluded,
    .usual_size = 100,
    .largest_size = 100,
    .parameter = "endId",
    .against = "beginId",
    .limit = "limit",
    .cursor = "ordId",
};
constexpr detail::Operation orders_history_archive_operation{
    .id = "sprd.orders_history_archive",
    .method = "GET",
    .path = "/api/v5/sprd/orders-history-archive",
    .auth = detail::Auth::private_,
    .limits = orders_history_archive_limits,
    .request = &orders_history_archive_request_table,
    .reply = &orders_history_archive_reply,
    .pages = &orders_history_archive_pages,
};

constexpr detail::Type orders_pending_reply = detail::list(list_of_order);
constexpr detail::Limit orders_pending_limits[] = {{.count = 10, .window_ms = 2000, .scope = per_user}};
constexpr detail::Paging orders_pending_pages{
    .by = detail::Paging::By::id,
    .bound = detail::Paging::Bound::excluded,
    .usual_size = 100,
    .largest_size = 100,
    .parameter = "endId",
    .against = "beginId",
    .limit = "limit",
    .cursor = "ordId",
};
constexpr detail::Operation orders_pending_operation{
    .id = "sprd.orders_pending",
    .method = "GET",
    .path = "/api/v5/sprd/orders-pending",
    .auth = detail::Auth::private_,
    .limits = orders_pending_limits,
    .request = &orders_pending_request_table,
    .reply = &orders_pending_reply,
    .pages = &orders_pending_pages,
};

constexpr detail::ListTable list_of_public_trades = detail::list_of<PublicTrades>(detail::object(public_trades_table));
constexpr detail::Type public_trades_reply = detail::list(list_of_public_trades);
constexpr detail::Limit public_trades_limits[] = {{.count = 20, .window_ms = 2000, .scope = per_ip}};
constexpr detail::Operation public_trades_operation{
    .id = "sprd.public_trades",
    .method = "GET",
    .path = "/api/v5/sprd/public-trades",
    .auth = detail::Auth::public_,
    .limits = public_trades_limits,
    .request = &public_trades_request_table,
    .reply = &public_trades_reply,
};

constexpr detail::ListTable list_of_spreads = detail::list_of<Spreads>(detail::object(spreads_table));
constexpr detail::Type spreads_reply = detail::list(list_of_spreads);
constexpr detail::Limit spreads_limits[] = {{.count = 20, .window_ms = 2000, .scope = per_ip}};
constexpr detail::Operation spreads_operation{
    .id = "sprd.spreads",
    .method = "GET",
    .path = "/api/v5/sprd/spreads",
    .auth = detail::Auth::public_,
    .limits = spreads_limits,
    .request = &spreads_request_table,
    .reply = &spreads_reply,
};

constexpr detail::ListTable list_of_trades = detail::list_of<Trades>(detail::object(trades_table));
constexpr detail::Type trades_reply = detail::list(list_of_trades);
constexpr detail::Limit trades_limits[] = {{.count = 20, .window_ms = 2000, .scope = per_user}};
constexpr detail::Paging trades_pages{
    .by = detail::Paging::By::id,
    .bound = detail::Paging::Bound::excluded,
    .usual_size = 100,
    .largest_size = 100,
    .parameter = "endId",
    .against = "beginId",
    .limit = "limit",
    .cursor = "tradeId",
};
constexpr detail::Operation trades_operation{
    .id = "sprd.trades",
    .method = "GET",
    .path = "/api/v5/sprd/trades",
    .auth = detail::Auth::private_,
    .limits = trades_limits,
    .request = &trades_request_table,
    .reply = &trades_reply,
    .pages = &trades_pages,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<AmendOrder> Api::amend_order(AmendOrderRequest request) const {
    return {core_, amend_order_operation, &request};
}

Call<Books> Api::books(BooksRequest request) const {
    return {core_, books_operation, &request};
}

Call<CancelAllAfter> Api::cancel_all_after(CancelAllAfterRequest request) const {
    return {core_, cancel_all_after_operation, &request};
}

Call<CancelOrder> Api::cancel_order(CancelOrderRequest request) const {
    return {core_, cancel_order_operation, &request};
}

Call<CancelAllOrders> Api::cancel_all_orders(CancelAllOrdersRequest request) const {
    return {core_, cancel_all_orders_operation, &request};
}

Call<Vector<Order>> Api::order(OrderRequest request) const {
    return {core_, order_operation, &request};
}

Lookup<Vector<Order>> Api::order_lookup() {
    return {&order_operation};
}

Call<PlaceOrder> Api::place_order(PlaceOrderRequest request) const {
    return {core_, place_order_operation, &request};
}

PagedCall<Vector<Order>> Api::orders_history(OrdersHistoryRequest request) const {
    return {core_, orders_history_operation, &request};
}

PagedCall<Vector<Order>> Api::orders_history_archive(OrdersHistoryArchiveRequest request) const {
    return {core_, orders_history_archive_operation, &request};
}

PagedCall<Vector<Order>> Api::orders_pending(OrdersPendingRequest request) const {
    return {core_, orders_pending_operation, &request};
}

Call<Vector<PublicTrades>> Api::public_trades(PublicTradesRequest request) const {
    return {core_, public_trades_operation, &request};
}

Call<Vector<Spreads>> Api::spreads(SpreadsRequest request) const {
    return {core_, spreads_operation, &request};
}

PagedCall<Vector<Trades>> Api::trades(TradesRequest request) const {
    return {core_, trades_operation, &request};
}

const detail::EnumTable& exbind_table(CancelSource) { return cancel_source_table; }
const detail::EnumTable& exbind_table(SpreadsState) { return spreads_state_table; }
const detail::EnumTable& exbind_table(SprdType) { return sprd_type_table; }
const detail::EnumTable& exbind_table(TradesState) { return trades_state_table; }
const detail::ObjectTable& exbind_table(const AmendOrderRequest*) { return amend_order_request_table; }
const detail::ObjectTable& exbind_table(const AmendOrder*) { return amend_order_table; }
const detail::ObjectTable& exbind_table(const BooksRequest*) { return books_request_table; }
const detail::ObjectTable& exbind_table(const BookLevel*) { return book_level_table; }
const detail::ObjectTable& exbind_table(const Books*) { return books_table; }
const detail::ObjectTable& exbind_table(const CancelAllAfterRequest*) { return cancel_all_after_request_table; }
const detail::ObjectTable& exbind_table(const CancelAllAfter*) { return cancel_all_after_table; }
const detail::ObjectTable& exbind_table(const CancelOrderRequest*) { return cancel_order_request_table; }
const detail::ObjectTable& exbind_table(const CancelOrder*) { return cancel_order_table; }
const detail::ObjectTable& exbind_table(const CancelAllOrdersRequest*) { return cancel_all_orders_request_table; }
const detail::ObjectTable& exbind_table(const CancelAllOrders*) { return cancel_all_orders_table; }
const detail::ObjectTable& exbind_table(const OrderRequest*) { return order_request_table; }
const detail::ObjectTable& exbind_table(const Order*) { return order_table; }
const detail::ObjectTable& exbind_table(const PlaceOrderRequest*) { return place_order_request_table; }
const detail::ObjectTable& exbind_table(const PlaceOrder*) { return place_order_table; }
const detail::ObjectTable& exbind_table(const OrdersHistoryRequest*) { return orders_history_request_table; }
const detail::ObjectTable& exbind_table(const OrdersHistoryArchiveRequest*) {
    return orders_history_archive_request_table;
}
const detail::ObjectTable& exbind_table(const OrdersPendingRequest*) { return orders_pending_request_table; }
const detail::ObjectTable& exbind_table(const PublicTradesRequest*) { return public_trades_request_table; }
const detail::ObjectTable& exbind_table(const PublicTrades*) { return public_trades_table; }
const detail::ObjectTable& exbind_table(const SpreadsRequest*) { return spreads_request_table; }
const detail::ObjectTable& exbind_table(const SpreadsLegs*) { return spreads_legs_table; }
const detail::ObjectTable& exbind_table(const Spreads*) { return spreads_table; }
const detail::ObjectTable& exbind_table(const TradesRequest*) { return trades_request_table; }
const detail::ObjectTable& exbind_table(const TradesLegs*) { return trades_legs_table; }
const detail::ObjectTable& exbind_table(const Trades*) { return trades_table; }

}  // namespace exbind::okx::sprd
