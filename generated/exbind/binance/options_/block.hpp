// Generated from specs/binance/options/block.yaml by `exbind generate binance`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "exbind/binance/common/side.hpp"
#include "exbind/binance/common/type.hpp"
#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::binance {
class Connection;
}

/// Operations of options/block.
namespace exbind::inline v0_1::binance::options_::block {

using exbind::binance::Side;
using exbind::binance::Type;

/// Parameters of Api::cancel_block_order.
struct CancelBlockOrderRequest {
    NamedOnly named{};
    Required<std::string> blockOrderMatchingKey;
};

/// Part of NewBlockOrderRequest.
struct NewBlockOrderRequestLegs {
    NamedOnly named{};
    Optional<std::string> symbol{};
    Optional<Decimal> price{};
    Optional<Decimal> quantity{};
    Open<Side> side{};
    Open<Type> type{};
};

/// Parameters of Api::new_block_order.
struct NewBlockOrderRequest {
    NamedOnly named{};
    Required<std::string> liquidity;
    Required<Vector<NewBlockOrderRequestLegs>> legs;
};

/// Part of NewBlockOrder, ExtendBlockOrder, BlockTradeDetails, AcceptBlockOrder and BlockOrders.
struct BlockOrdersLegs {
    std::string symbol{};
    Open<Side> side{};
    std::optional<Decimal> quantity{};
    std::optional<Decimal> price{};

    bool operator==(const BlockOrdersLegs&) const = default;
};
using ExtendBlockOrderLegs = BlockOrdersLegs;
using BlockTradeDetailsLegs = BlockOrdersLegs;
using AcceptBlockOrderLegs = BlockOrdersLegs;
using NewBlockOrderLegs = BlockOrdersLegs;

/// Reply of Api::new_block_order.
struct NewBlockOrder {
    std::string blockTradeSettlementKey{};
    std::optional<TimePoint> expireTime{};  ///< Unix milliseconds
    std::string liquidity{};
    std::string status{};
    Vector<BlockOrdersLegs> legs{};

    bool operator==(const NewBlockOrder&) const = default;
};

/// Parameters of Api::extend_block_order.
struct ExtendBlockOrderRequest {
    NamedOnly named{};
    Required<std::string> blockOrderMatchingKey;
};

/// Reply of Api::extend_block_order, Api::block_trade_details, Api::accept_block_order and Api::block_orders.
struct BlockOrders {
    std::string blockTradeSettlementKey{};
    std::optional<TimePoint> expireTime{};  ///< Unix milliseconds
    std::string liquidity{};
    std::string status{};
    std::optional<TimePoint> createTime{};  ///< Unix milliseconds
    Vector<BlockOrdersLegs> legs{};

    bool operator==(const BlockOrders&) const = default;
};
using BlockTradeDetails = BlockOrders;
using AcceptBlockOrder = BlockOrders;
using ExtendBlockOrder = BlockOrders;

/// Parameters of Api::block_trade_details.
struct BlockTradeDetailsRequest {
    NamedOnly named{};
    Required<std::string> blockOrderMatchingKey;
};

/// Parameters of Api::accept_block_order.
struct AcceptBlockOrderRequest {
    NamedOnly named{};
    Required<std::string> blockOrderMatchingKey;
};

/// Parameters of Api::block_orders.
struct BlockOrdersRequest {
    NamedOnly named{};
    Optional<std::string> blockOrderMatchingKey{};
    Optional<TimePoint> endTime{};    ///< Unix milliseconds
    Optional<TimePoint> startTime{};  ///< Unix milliseconds
    Optional<std::string> underlying{};
};

/// Parameters of Api::user_trades.
struct UserTradesRequest {
    NamedOnly named{};
    Optional<TimePoint> endTime{};    ///< Unix milliseconds
    Optional<TimePoint> startTime{};  ///< Unix milliseconds
    Optional<std::string> underlying{};
};

/// Part of UserTrades.
struct UserTradesLegs {
    std::optional<TimePoint> createTime{};  ///< Unix milliseconds
    std::optional<TimePoint> updateTime{};  ///< Unix milliseconds
    std::string symbol{};
    std::string orderId{};
    std::optional<Decimal> orderPrice{};
    std::optional<Decimal> orderQuantity{};
    std::string orderStatus{};
    std::optional<Decimal> executedQty{};
    std::optional<Decimal> executedAmount{};
    std::optional<Decimal> fee{};
    std::string orderType{};
    std::string orderSide{};
    std::string id{};
    std::optional<std::int64_t> tradeId{};
    std::optional<Decimal> tradePrice{};
    std::optional<Decimal> tradeQty{};
    std::optional<TimePoint> tradeTime{};   ///< Unix milliseconds
    std::string liquidity{};
    std::optional<Decimal> commission{};

    bool operator==(const UserTradesLegs&) const = default;
};

/// Reply of Api::user_trades, one row.
struct UserTrades {
    std::string parentOrderId{};
    std::string crossType{};
    Vector<UserTradesLegs> legs{};
    std::string blockTradeSettlementKey{};

    bool operator==(const UserTrades&) const = default;
};

/// The operations of options/block. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Cancel Block Trade Order
    /// DELETE /eapi/v1/block/order/create
    ///
    /// Private. 2400 requests per minute per IP address, shared by the pool options_ip, of which one call takes 5.
    /// Never re-sent by itself.
    /// https://developers.binance.com/docs/derivatives/options-trading/market-maker-block-trade/Cancel-Block-Trade-Order
    Call<Acknowledged> cancel_block_order(CancelBlockOrderRequest request) const;

    /// New Block Trade Order
    /// POST /eapi/v1/block/order/create
    ///
    /// Private. 2400 requests per minute per IP address, shared by the pool options_ip, of which one call takes 5.
    /// Never re-sent by itself.
    /// https://developers.binance.com/docs/derivatives/options-trading/market-maker-block-trade
    Call<NewBlockOrder> new_block_order(NewBlockOrderRequest request) const;

    /// Extend Block Trade Order
    /// PUT /eapi/v1/block/order/create
    ///
    /// Private. 2400 requests per minute per IP address, shared by the pool options_ip, of which one call takes 5.
    /// Never re-sent by itself.
    /// https://developers.binance.com/docs/derivatives/options-trading/market-maker-block-trade/Extend-Block-Trade-Order
    Call<BlockOrders> extend_block_order(ExtendBlockOrderRequest request) const;

    /// Query Block Trade Details
    /// GET /eapi/v1/block/order/execute
    ///
    /// Private. 2400 requests per minute per IP address, shared by the pool options_ip, of which one call takes 5.
    /// https://developers.binance.com/docs/derivatives/options-trading/market-maker-block-trade/Query-Block-Trade-Detail
    Call<BlockOrders> block_trade_details(BlockTradeDetailsRequest request) const;

    /// Accept Block Trade Order
    /// POST /eapi/v1/block/order/execute
    ///
    /// Private. 2400 requests per minute per IP address, shared by the pool options_ip, of which one call takes 5.
    /// Never re-sent by itself.
    /// https://developers.binance.com/docs/derivatives/options-trading/market-maker-block-trade/Accept-Block-Trade-Order
    Call<BlockOrders> accept_block_order(AcceptBlockOrderRequest request) const;

    /// Query Block Trade Order
    /// GET /eapi/v1/block/order/orders
    ///
    /// Private. 2400 requests per minute per IP address, shared by the pool options_ip, of which one call takes 5.
    /// https://developers.binance.com/docs/derivatives/options-trading/market-maker-block-trade/Query-Block-Trade-Order
    Call<Vector<BlockOrders>> block_orders(BlockOrdersRequest request = {}) const;

    /// Account Block Trade List
    /// GET /eapi/v1/block/user-trades
    ///
    /// Private. 2400 requests per minute per IP address, shared by the pool options_ip, of which one call takes 5.
    /// https://developers.binance.com/docs/derivatives/options-trading/market-maker-block-trade/Account-Block-Trade-List
    Call<Vector<UserTrades>> user_trades(UserTradesRequest request = {}) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const CancelBlockOrderRequest*);
const detail::ObjectTable& exbind_table(const NewBlockOrderRequestLegs*);
const detail::ObjectTable& exbind_table(const NewBlockOrderRequest*);
const detail::ObjectTable& exbind_table(const BlockOrdersLegs*);
const detail::ObjectTable& exbind_table(const NewBlockOrder*);
const detail::ObjectTable& exbind_table(const ExtendBlockOrderRequest*);
const detail::ObjectTable& exbind_table(const BlockOrders*);
const detail::ObjectTable& exbind_table(const BlockTradeDetailsRequest*);
const detail::ObjectTable& exbind_table(const AcceptBlockOrderRequest*);
const detail::ObjectTable& exbind_table(const BlockOrdersRequest*);
const detail::ObjectTable& exbind_table(const UserTradesRequest*);
const detail::ObjectTable& exbind_table(const UserTradesLegs*);
const detail::ObjectTable& exbind_table(const UserTrades*);

}  // namespace exbind::binance::options_::block
