// Generated from specs/binance/options/block.yaml by `exbind generate binance`. DO NOT EDIT.
#include "exbind/binance/options_/block.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/binance/connection.hpp"

namespace exbind::inline v0_1::binance {
extern const detail::EnumTable side_table;
extern const detail::EnumTable type_table;
}  // namespace exbind::binance

namespace exbind::inline v0_1::binance::options_::block {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field cancel_block_order_request_fields[] = {
    {"blockOrderMatchingKey", offsetof(CancelBlockOrderRequest, blockOrderMatchingKey),
     detail::string(detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable cancel_block_order_request_table =
    detail::table_of<CancelBlockOrderRequest>("CancelBlockOrderRequest", cancel_block_order_request_fields);

constexpr detail::Field new_block_order_request_legs_fields[] = {
    {"symbol", offsetof(NewBlockOrderRequestLegs, symbol), detail::string(detail::Holder::optional)},
    {"price", offsetof(NewBlockOrderRequestLegs, price), detail::decimal()},
    {"quantity", offsetof(NewBlockOrderRequestLegs, quantity), detail::decimal()},
    {"side", offsetof(NewBlockOrderRequestLegs, side), detail::enumeration(binance::side_table)},
    {"type", offsetof(NewBlockOrderRequestLegs, type), detail::enumeration(binance::type_table)},
};
constexpr detail::ObjectTable new_block_order_request_legs_table =
    detail::table_of<NewBlockOrderRequestLegs>("NewBlockOrderRequestLegs", new_block_order_request_legs_fields);

constexpr detail::ListTable list_of_new_block_order_request_legs =
    detail::list_of<NewBlockOrderRequestLegs>(detail::object(new_block_order_request_legs_table));

constexpr detail::Field new_block_order_request_fields[] = {
    {"liquidity", offsetof(NewBlockOrderRequest, liquidity), detail::string(detail::Holder::required),
     detail::In::form},
    {"legs", offsetof(NewBlockOrderRequest, legs),
     detail::list(list_of_new_block_order_request_legs, detail::Holder::required), detail::In::form},
};
constexpr detail::ObjectTable new_block_order_request_table =
    detail::table_of<NewBlockOrderRequest>("NewBlockOrderRequest", new_block_order_request_fields);

constexpr detail::Field block_orders_legs_fields[] = {
    {"symbol", offsetof(BlockOrdersLegs, symbol), detail::string()},
    {"side", offsetof(BlockOrdersLegs, side), detail::enumeration(binance::side_table)},
    {"quantity", offsetof(BlockOrdersLegs, quantity), detail::decimal()},
    {"price", offsetof(BlockOrdersLegs, price), detail::decimal()},
};
constexpr detail::ObjectTable block_orders_legs_table =
    detail::table_of<BlockOrdersLegs>("BlockOrdersLegs", block_orders_legs_fields);

constexpr detail::ListTable list_of_block_orders_legs =
    detail::list_of<BlockOrdersLegs>(detail::object(block_orders_legs_table));

constexpr detail::Field new_block_order_fields[] = {
    {"blockTradeSettlementKey", offsetof(NewBlockOrder, blockTradeSettlementKey), detail::string()},
    {"expireTime", offsetof(NewBlockOrder, expireTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"liquidity", offsetof(NewBlockOrder, liquidity), detail::string()},
    {"status", offsetof(NewBlockOrder, status), detail::string()},
    {"legs", offsetof(NewBlockOrder, legs), detail::list(list_of_block_orders_legs)},
};
constexpr detail::ObjectTable new_block_order_table =
    detail::table_of<NewBlockOrder>("NewBlockOrder", new_block_order_fields);

constexpr detail::Field extend_block_order_request_fields[] = {
    {"blockOrderMatchingKey", offsetof(ExtendBlockOrderRequest, blockOrderMatchingKey),
     detail::string(detail::Holder::required), detail::In::form},
};
constexpr detail::ObjectTable extend_block_order_request_table =
    detail::table_of<ExtendBlockOrderRequest>("ExtendBlockOrderRequest", extend_block_order_request_fields);

constexpr detail::Field block_orders_fields[] = {
    {"blockTradeSettlementKey", offsetof(BlockOrders, blockTradeSettlementKey), detail::string()},
    {"expireTime", offsetof(BlockOrders, expireTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"liquidity", offsetof(BlockOrders, liquidity), detail::string()},
    {"status", offsetof(BlockOrders, status), detail::string()},
    {"createTime", offsetof(BlockOrders, createTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"legs", offsetof(BlockOrders, legs), detail::list(list_of_block_orders_legs)},
};
constexpr detail::ObjectTable block_orders_table = detail::table_of<BlockOrders>("BlockOrders", block_orders_fields);

constexpr detail::Field block_trade_details_request_fields[] = {
    {"blockOrderMatchingKey", offsetof(BlockTradeDetailsRequest, blockOrderMatchingKey),
     detail::string(detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable block_trade_details_request_table =
    detail::table_of<BlockTradeDetailsRequest>("BlockTradeDetailsRequest", block_trade_details_request_fields);

constexpr detail::Field accept_block_order_request_fields[] = {
    {"blockOrderMatchingKey", offsetof(AcceptBlockOrderRequest, blockOrderMatchingKey),
     detail::string(detail::Holder::required), detail::In::form},
};
constexpr detail::ObjectTable accept_block_order_request_table =
    detail::table_of<AcceptBlockOrderRequest>("AcceptBlockOrderRequest", accept_block_order_request_fields);

constexpr detail::Field block_orders_request_fields[] = {
    {"blockOrderMatchingKey", offsetof(BlockOrdersRequest, blockOrderMatchingKey),
     detail::string(detail::Holder::optional), detail::In::query},
    {"endTime", offsetof(BlockOrdersRequest, endTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"startTime", offsetof(BlockOrdersRequest, startTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"underlying", offsetof(BlockOrdersRequest, underlying), detail::string(detail::Holder::optional),
     detail::In::query},
};
constexpr detail::ObjectTable block_orders_request_table =
    detail::table_of<BlockOrdersRequest>("BlockOrdersRequest", block_orders_request_fields);

constexpr detail::Field user_trades_request_fields[] = {
    {"endTime", offsetof(UserTradesRequest, endTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"startTime", offsetof(UserTradesRequest, startTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"underlying", offsetof(UserTradesRequest, underlying), detail::string(detail::Holder::optional),
     detail::In::query},
};
constexpr detail::ObjectTable user_trades_request_table =
    detail::table_of<UserTradesRequest>("UserTradesRequest", user_trades_request_fields);

constexpr detail::Field user_trades_legs_fields[] = {
    {"createTime", offsetof(UserTradesLegs, createTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"updateTime", offsetof(UserTradesLegs, updateTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"symbol", offsetof(UserTradesLegs, symbol), detail::string()},
    {"orderId", offsetof(UserTradesLegs, orderId), detail::string()},
    {"orderPrice", offsetof(UserTradesLegs, orderPrice),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"orderQuantity", offsetof(UserTradesLegs, orderQuantity),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"orderStatus", offsetof(UserTradesLegs, orderStatus), detail::string()},
    {"executedQty", offsetof(UserTradesLegs, executedQty),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"executedAmount", offsetof(UserTradesLegs, executedAmount),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"fee", offsetof(UserTradesLegs, fee), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"orderType", offsetof(UserTradesLegs, orderType), detail::string()},
    {"orderSide", offsetof(UserTradesLegs, orderSide), detail::string()},
    {"id", offsetof(UserTradesLegs, id), detail::string()},
    {"tradeId", offsetof(UserTradesLegs, tradeId), detail::integer()},
    {"tradePrice", offsetof(UserTradesLegs, tradePrice),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"tradeQty", offsetof(UserTradesLegs, tradeQty), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"tradeTime", offsetof(UserTradesLegs, tradeTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"liquidity", offsetof(UserTradesLegs, liquidity), detail::string()},
    {"commission", offsetof(UserTradesLegs, commission),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable user_trades_legs_table =
    detail::table_of<UserTradesLegs>("UserTradesLegs", user_trades_legs_fields);

constexpr detail::ListTable list_of_user_trades_legs =
    detail::list_of<UserTradesLegs>(detail::object(user_trades_legs_table));

constexpr detail::Field user_trades_fields[] = {
    {"parentOrderId", offsetof(UserTrades, parentOrderId), detail::string()},
    {"crossType", offsetof(UserTrades, crossType), detail::string()},
    {"legs", offsetof(UserTrades, legs), detail::list(list_of_user_trades_legs)},
    {"blockTradeSettlementKey", offsetof(UserTrades, blockTradeSettlementKey), detail::string()},
};
constexpr detail::ObjectTable user_trades_table = detail::table_of<UserTrades>("UserTrades", user_trades_fields);

constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit cancel_block_order_limits[] = {
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .pool = "options_ip", .weight = 5},
};
constexpr detail::Operation cancel_block_order_operation{
    .id = "options/block.cancel_block_order",
    .method = "DELETE",
    .path = "/eapi/v1/block/order/create",
    .auth = detail::Auth::private_,
    .limits = cancel_block_order_limits,
    .request = &cancel_block_order_request_table,
    .product = 3,
};

constexpr detail::Type new_block_order_reply = detail::object(new_block_order_table);
constexpr detail::Limit new_block_order_limits[] = {
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .pool = "options_ip", .weight = 5},
};
constexpr detail::Operation new_block_order_operation{
    .id = "options/block.new_block_order",
    .method = "POST",
    .path = "/eapi/v1/block/order/create",
    .auth = detail::Auth::private_,
    .limits = new_block_order_limits,
    .request = &new_block_order_request_table,
    .reply = &new_block_order_reply,
    .product = 3,
};

constexpr detail::Type extend_block_order_reply = detail::object(block_orders_table);
constexpr detail::Limit extend_block_order_limits[] = {
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .pool = "options_ip", .weight = 5},
};
constexpr detail::Operation extend_block_order_operation{
    .id = "options/block.extend_block_order",
    .method = "PUT",
    .path = "/eapi/v1/block/order/create",
    .auth = detail::Auth::private_,
    .limits = extend_block_order_limits,
    .request = &extend_block_order_request_table,
    .reply = &extend_block_order_reply,
    .product = 3,
};

constexpr detail::Type block_trade_details_reply = detail::object(block_orders_table);
constexpr detail::Limit block_trade_details_limits[] = {
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .pool = "options_ip", .weight = 5},
};
constexpr detail::Operation block_trade_details_operation{
    .id = "options/block.block_trade_details",
    .method = "GET",
    .path = "/eapi/v1/block/order/execute",
    .auth = detail::Auth::private_,
    .limits = block_trade_details_limits,
    .request = &block_trade_details_request_table,
    .reply = &block_trade_details_reply,
    .product = 3,
};

constexpr detail::Type accept_block_order_reply = detail::object(block_orders_table);
constexpr detail::Limit accept_block_order_limits[] = {
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .pool = "options_ip", .weight = 5},
};
constexpr detail::Operation accept_block_order_operation{
    .id = "options/block.accept_block_order",
    .method = "POST",
    .path = "/eapi/v1/block/order/execute",
    .auth = detail::Auth::private_,
    .limits = accept_block_order_limits,
    .request = &accept_block_order_request_table,
    .reply = &accept_block_order_reply,
    .product = 3,
};

constexpr detail::ListTable list_of_block_orders = detail::list_of<BlockOrders>(detail::object(block_orders_table));
constexpr detail::Type block_orders_reply = detail::list(list_of_block_orders);
constexpr detail::Limit block_orders_limits[] = {
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .pool = "options_ip", .weight = 5},
};
constexpr detail::Operation block_orders_operation{
    .id = "options/block.block_orders",
    .method = "GET",
    .path = "/eapi/v1/block/order/orders",
    .auth = detail::Auth::private_,
    .limits = block_orders_limits,
    .request = &block_orders_request_table,
    .reply = &block_orders_reply,
    .product = 3,
};

constexpr detail::ListTable list_of_user_trades = detail::list_of<UserTrades>(detail::object(user_trades_table));
constexpr detail::Type user_trades_reply = detail::list(list_of_user_trades);
constexpr detail::Limit user_trades_limits[] = {
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .pool = "options_ip", .weight = 5},
};
constexpr detail::Operation user_trades_operation{
    .id = "options/block.user_trades",
    .method = "GET",
    .path = "/eapi/v1/block/user-trades",
    .auth = detail::Auth::private_,
    .limits = user_trades_limits,
    .request = &user_trades_request_table,
    .reply = &user_trades_reply,
    .product = 3,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<Acknowledged> Api::cancel_block_order(CancelBlockOrderRequest request) const {
    return {core_, cancel_block_order_operation, &request};
}

Call<NewBlockOrder> Api::new_block_order(NewBlockOrderRequest request) const {
    return {core_, new_block_order_operation, &request};
}

Call<BlockOrders> Api::extend_block_order(ExtendBlockOrderRequest request) const {
    return {core_, extend_block_order_operation, &request};
}

Call<BlockOrders> Api::block_trade_details(BlockTradeDetailsRequest request) const {
    return {core_, block_trade_details_operation, &request};
}

Call<BlockOrders> Api::accept_block_order(AcceptBlockOrderRequest request) const {
    return {core_, accept_block_order_operation, &request};
}

Call<Vector<BlockOrders>> Api::block_orders(BlockOrdersRequest request) const {
    return {core_, block_orders_operation, &request};
}

Call<Vector<UserTrades>> Api::user_trades(UserTradesRequest request) const {
    return {core_, user_trades_operation, &request};
}

const detail::ObjectTable& exbind_table(const CancelBlockOrderRequest*) { return cancel_block_order_request_table; }
const detail::ObjectTable& exbind_table(const NewBlockOrderRequestLegs*) { return new_block_order_request_legs_table; }
const detail::ObjectTable& exbind_table(const NewBlockOrderRequest*) { return new_block_order_request_table; }
const detail::ObjectTable& exbind_table(const BlockOrdersLegs*) { return block_orders_legs_table; }
const detail::ObjectTable& exbind_table(const NewBlockOrder*) { return new_block_order_table; }
const detail::ObjectTable& exbind_table(const ExtendBlockOrderRequest*) { return extend_block_order_request_table; }
const detail::ObjectTable& exbind_table(const BlockOrders*) { return block_orders_table; }
const detail::ObjectTable& exbind_table(const BlockTradeDetailsRequest*) { return block_trade_details_request_table; }
const detail::ObjectTable& exbind_table(const AcceptBlockOrderRequest*) { return accept_block_order_request_table; }
const detail::ObjectTable& exbind_table(const BlockOrdersRequest*) { return block_orders_request_table; }
const detail::ObjectTable& exbind_table(const UserTradesRequest*) { return user_trades_request_table; }
const detail::ObjectTable& exbind_table(const UserTradesLegs*) { return user_trades_legs_table; }
const detail::ObjectTable& exbind_table(const UserTrades*) { return user_trades_table; }

}  // namespace exbind::binance::options_::block
