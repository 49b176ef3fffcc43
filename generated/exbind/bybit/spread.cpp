// Generated from specs/bybit/spread.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/spread.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit {
extern const detail::EnumTable spread_contract_type_table;
}  // namespace exbind::bybit

namespace exbind::inline v0_1::bybit::spread {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view status_values[] = {"Trading", "Settling"};
constexpr detail::EnumTable status_table{"Status", status_values};

constexpr std::string_view instrument_contract_type_values[] = {"LinearPerpetual", "LinearFutures", "Spot"};
constexpr detail::EnumTable instrument_contract_type_table{"InstrumentContractType", instrument_contract_type_values};

constexpr std::string_view side_values[] = {"1", "2"};
constexpr detail::EnumTable side_table{"Side", side_values};

constexpr std::string_view recent_trade_side_values[] = {"Buy", "Sell"};
constexpr detail::EnumTable recent_trade_side_table{"RecentTradeSide", recent_trade_side_values};

constexpr detail::Field instrument_request_fields[] = {
    {"symbol", offsetof(InstrumentRequest, symbol), detail::string(detail::Holder::optional), detail::In::query},
    {"baseCoin", offsetof(InstrumentRequest, baseCoin), detail::string(detail::Holder::optional), detail::In::query},
    {"limit", offsetof(InstrumentRequest, limit), detail::integer(), detail::In::query},
    {"cursor", offsetof(InstrumentRequest, cursor), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable instrument_request_table =
    detail::table_of<InstrumentRequest>("InstrumentRequest", instrument_request_fields);

constexpr detail::Field instrument_list_legs_fields[] = {
    {"symbol", offsetof(InstrumentListLegs, symbol), detail::string()},
    {"contractType", offsetof(InstrumentListLegs, contractType), detail::enumeration(instrument_contract_type_table)},
};
constexpr detail::ObjectTable instrument_list_legs_table =
    detail::table_of<InstrumentListLegs>("InstrumentListLegs", instrument_list_legs_fields);

constexpr detail::ListTable list_of_instrument_list_legs =
    detail::list_of<InstrumentListLegs>(detail::object(instrument_list_legs_table));

constexpr detail::Field instrument_list_fields[] = {
    {"symbol", offsetof(InstrumentList, symbol), detail::string()},
    {"contractType", offsetof(InstrumentList, contractType), detail::enumeration(bybit::spread_contract_type_table)},
    {"status", offsetof(InstrumentList, status), detail::enumeration(status_table)},
    {"baseCoin", offsetof(InstrumentList, baseCoin), detail::string()},
    {"quoteCoin", offsetof(InstrumentList, quoteCoin), detail::string()},
    {"settleCoin", offsetof(InstrumentList, settleCoin), detail::string()},
    {"tickSize", offsetof(InstrumentList, tickSize), detail::decimal()},
    {"minPrice", offsetof(InstrumentList, minPrice), detail::decimal()},
    {"maxPrice", offsetof(InstrumentList, maxPrice), detail::decimal()},
    {"lotSize", offsetof(InstrumentList, lotSize), detail::decimal()},
    {"minSize", offsetof(InstrumentList, minSize), detail::decimal()},
    {"maxSize", offsetof(InstrumentList, maxSize), detail::decimal()},
    {"launchTime", offsetof(InstrumentList, launchTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"deliveryTime", offsetof(InstrumentList, deliveryTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"legs", offsetof(InstrumentList, legs), detail::list(list_of_instrument_list_legs)},
};
constexpr detail::ObjectTable instrument_list_table =
    detail::table_of<InstrumentList>("InstrumentList", instrument_list_fields);

constexpr detail::ListTable list_of_instrument_list =
    detail::list_of<InstrumentList>(detail::object(instrument_list_table));

constexpr detail::Field instrument_fields[] = {
    {"list", offsetof(Instrument, list), detail::list(list_of_instrument_list)},
    {"nextPageCursor", offsetof(Instrument, nextPageCursor), detail::string()},
};
constexpr detail::ObjectTable instrument_table = detail::table_of<Instrument>("Instrument", instrument_fields);

constexpr detail::Field max_qty_request_fields[] = {
    {"symbol", offsetof(MaxQtyRequest, symbol), detail::string(detail::Holder::required), detail::In::query},
    {"side", offsetof(MaxQtyRequest, side), detail::enumeration(side_table, detail::Holder::required),
     detail::In::query},
    {"orderPrice", offsetof(MaxQtyRequest, orderPrice), detail::decimal(detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable max_qty_request_table =
    detail::table_of<MaxQtyRequest>("MaxQtyRequest", max_qty_request_fields);

constexpr detail::Field max_qty_fields[] = {
    {"ab", offsetof(MaxQty, ab), detail::decimal()},
};
constexpr detail::ObjectTable max_qty_table = detail::table_of<MaxQty>("MaxQty", max_qty_fields);

constexpr detail::Field orderbook_request_fields[] = {
    {"symbol", offsetof(OrderbookRequest, symbol), detail::string(detail::Holder::required), detail::In::query},
    {"limit", offsetof(OrderbookRequest, limit), detail::integer(), detail::In::query},
};
constexpr detail::ObjectTable orderbook_request_table =
    detail::table_of<OrderbookRequest>("OrderbookRequest", orderbook_request_fields);

constexpr detail::Field orderbook_b_fields[] = {
    {"b0", offsetof(OrderbookB, b0), detail::decimal()},
    {"b1", offsetof(OrderbookB, b1), detail::decimal()},
};
constexpr detail::ObjectTable orderbook_b_table = detail::table_of<OrderbookB>("OrderbookB", orderbook_b_fields, true);

constexpr detail::Field orderbook_a_fields[] = {
    {"a0", offsetof(OrderbookA, a0), detail::decimal()},
    {"a1", offsetof(OrderbookA, a1), detail::decimal()},
};
constexpr detail::ObjectTable orderbook_a_table = detail::table_of<OrderbookA>("OrderbookA", orderbook_a_fields, true);

constexpr detail::ListTable list_of_orderbook_b = detail::list_of<OrderbookB>(detail::object(orderbook_b_table));
constexpr detail::ListTable list_of_orderbook_a = detail::list_of<OrderbookA>(detail::object(orderbook_a_table));

constexpr detail::Field orderbook_fields[] = {
    {"s", offsetof(Orderbook, s), detail::string()},
    {"b", offsetof(Orderbook, b), detail::list(list_of_orderbook_b)},
    {"a", offsetof(Orderbook, a), detail::list(list_of_orderbook_a)},
    {"ts", offsetof(Orderbook, ts),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"u", offsetof(Orderbook, u), detail::integer()},
    {"seq", offsetof(Orderbook, seq), detail::integer()},
    {"cts", offsetof(Orderbook, cts),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable orderbook_table = detail::table_of<Orderbook>("Orderbook", orderbook_fields);

constexpr detail::Field recent_trade_request_fields[] = {
    {"symbol", offsetof(RecentTradeRequest, symbol), detail::string(detail::Holder::required), detail::In::query},
    {"limit", offsetof(RecentTradeRequest, limit), detail::integer(), detail::In::query},
};
constexpr detail::ObjectTable recent_trade_request_table =
    detail::table_of<RecentTradeRequest>("RecentTradeRequest", recent_trade_request_fields);

constexpr detail::Field recent_trade_list_fields[] = {
    {"execId", offsetof(RecentTradeList, execId), detail::string()},
    {"symbol", offsetof(RecentTradeList, symbol), detail::string()},
    {"price", offsetof(RecentTradeList, price), detail::decimal()},
    {"size", offsetof(RecentTradeList, size), detail::decimal()},
    {"side", offsetof(RecentTradeList, side), detail::enumeration(recent_trade_side_table)},
    {"time", offsetof(RecentTradeList, time), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"seq", offsetof(RecentTradeList, seq), detail::integer(detail::Holder::optional, detail::Wire::text)},
};
constexpr detail::ObjectTable recent_trade_list_table =
    detail::table_of<RecentTradeList>("RecentTradeList", recent_trade_list_fields);

constexpr detail::ListTable list_of_recent_trade_list =
    detail::list_of<RecentTradeList>(detail::object(recent_trade_list_table));

constexpr detail::Field recent_trade_fields[] = {
    {"list", offsetof(RecentTrade, list), detail::list(list_of_recent_trade_list)},
};
constexpr detail::ObjectTable recent_trade_table = detail::table_of<RecentTrade>("RecentTrade", recent_trade_fields);

constexpr detail::Field tickers_request_fields[] = {
    {"symbol", offsetof(TickersRequest, symbol), detail::string(detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable tickers_request_table =
    detail::table_of<TickersRequest>("TickersRequest", tickers_request_fields);

constexpr detail::Field tickers_list_fields[] = {
    {"symbol", offsetof(TickersList, symbol), detail::string()},
    {"bidPrice", offsetof(TickersList, bidPrice), detail::decimal()},
    {"bidSize", offsetof(TickersList, bidSize), detail::decimal()},
    {"askPrice", offsetof(TickersList, askPrice), detail::decimal()},
    {"askSize", offsetof(TickersList, askSize), detail::decimal()},
    {"lastPrice", offsetof(TickersList, lastPrice), detail::decimal()},
    {"highPrice24h", offsetof(TickersList, highPrice24h), detail::decimal()},
    {"lowPrice24h", offsetof(TickersList, lowPrice24h), detail::decimal()},
    {"prevPrice24h", offsetof(TickersList, prevPrice24h), detail::decimal()},
    {"volume24h", offsetof(TickersList, volume24h), detail::decimal()},
};
constexpr detail::ObjectTable tickers_list_table = detail::table_of<TickersList>("TickersList", tickers_list_fields);

constexpr detail::ListTable list_of_tickers_list = detail::list_of<TickersList>(detail::object(tickers_list_table));

constexpr detail::Field tickers_fields[] = {
    {"list", offsetof(Tickers, list), detail::list(list_of_tickers_list)},
};
constexpr detail::ObjectTable tickers_table = detail::table_of<Tickers>("Tickers", tickers_fields);

constexpr detail::Type instrument_reply = detail::object(instrument_table);
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit instrument_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Paging instrument_pages{
    .by = detail::Paging::By::token,
    .usual_size = 200,
    .parameter = "cursor",
    .limit = "limit",
    .rows = "list",
    .next = "nextPageCursor",
};
constexpr detail::Operation instrument_operation{
    .id = "spread.instrument",
    .method = "GET",
    .path = "/v5/spread/instrument",
    .auth = detail::Auth::public_,
    .limits = instrument_limits,
    .request = &instrument_request_table,
    .reply = &instrument_reply,
    .pages = &instrument_pages,
};

constexpr detail::Type max_qty_reply = detail::object(max_qty_table);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit max_qty_limits[] = {
    {.count = 50, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation max_qty_operation{
    .id = "spread.max_qty",
    .method = "GET",
    .path = "/v5/spread/max-qty",
    .auth = detail::Auth::private_,
    .limits = max_qty_limits,
    .request = &max_qty_request_table,
    .reply = &max_qty_reply,
};

constexpr detail::Type orderbook_reply = detail::object(orderbook_table);
constexpr detail::Limit orderbook_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Operation orderbook_operation{
    .id = "spread.orderbook",
    .method = "GET",
    .path = "/v5/spread/orderbook",
    .auth = detail::Auth::public_,
    .limits = orderbook_limits,
    .request = &orderbook_request_table,
    .reply = &orderbook_reply,
};

constexpr detail::Type recent_trade_reply = detail::object(recent_trade_table);
constexpr detail::Limit recent_trade_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Operation recent_trade_operation{
    .id = "spread.recent_trade",
    .method = "GET",
    .path = "/v5/spread/recent-trade",
    .auth = detail::Auth::public_,
    .limits = recent_trade_limits,
    .request = &recent_trade_request_table,
    .reply = &recent_trade_reply,
};

constexpr detail::Type tickers_reply = detail::object(tickers_table);
constexpr detail::Limit tickers_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Operation tickers_operation{
    .id = "spread.tickers",
    .method = "GET",
    .path = "/v5/spread/tickers",
    .auth = detail::Auth::public_,
    .limits = tickers_limits,
    .request = &tickers_request_table,
    .reply = &tickers_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

PagedCall<Instrument> Api::instrument(InstrumentRequest request) const {
    return {core_, instrument_operation, &request};
}

Call<MaxQty> Api::max_qty(MaxQtyRequest request) const {
    return {core_, max_qty_operation, &request};
}

Call<Orderbook> Api::orderbook(OrderbookRequest request) const {
    return {core_, orderbook_operation, &request};
}

Call<RecentTrade> Api::recent_trade(RecentTradeRequest request) const {
    return {core_, recent_trade_operation, &request};
}

Call<Tickers> Api::tickers(TickersRequest request) const {
    return {core_, tickers_operation, &request};
}

const detail::EnumTable& exbind_table(Status) { return status_table; }
const detail::EnumTable& exbind_table(InstrumentContractType) { return instrument_contract_type_table; }
const detail::EnumTable& exbind_table(Side) { return side_table; }
const detail::EnumTable& exbind_table(RecentTradeSide) { return recent_trade_side_table; }
const detail::ObjectTable& exbind_table(const InstrumentRequest*) { return instrument_request_table; }
const detail::ObjectTable& exbind_table(const InstrumentListLegs*) { return instrument_list_legs_table; }
const detail::ObjectTable& exbind_table(const InstrumentList*) { return instrument_list_table; }
const detail::ObjectTable& exbind_table(const Instrument*) { return instrument_table; }
const detail::ObjectTable& exbind_table(const MaxQtyRequest*) { return max_qty_request_table; }
const detail::ObjectTable& exbind_table(const MaxQty*) { return max_qty_table; }
const detail::ObjectTable& exbind_table(const OrderbookRequest*) { return orderbook_request_table; }
const detail::ObjectTable& exbind_table(const OrderbookB*) { return orderbook_b_table; }
const detail::ObjectTable& exbind_table(const OrderbookA*) { return orderbook_a_table; }
const detail::ObjectTable& exbind_table(const Orderbook*) { return orderbook_table; }
const detail::ObjectTable& exbind_table(const RecentTradeRequest*) { return recent_trade_request_table; }
const detail::ObjectTable& exbind_table(const RecentTradeList*) { return recent_trade_list_table; }
const detail::ObjectTable& exbind_table(const RecentTrade*) { return recent_trade_table; }
const detail::ObjectTable& exbind_table(const TickersRequest*) { return tickers_request_table; }
const detail::ObjectTable& exbind_table(const TickersList*) { return tickers_list_table; }
const detail::ObjectTable& exbind_table(const Tickers*) { return tickers_table; }

}  // namespace exbind::bybit::spread
