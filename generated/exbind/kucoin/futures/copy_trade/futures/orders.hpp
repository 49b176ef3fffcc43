// Generated from specs/kucoin/futures/copy-trade/futures/orders.yaml by `exbind generate kucoin`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/kucoin/common/margin_mode.hpp"
#include "exbind/kucoin/common/side.hpp"
#include "exbind/kucoin/common/stop.hpp"
#include "exbind/kucoin/common/stop_price_type.hpp"
#include "exbind/kucoin/common/time_in_force.hpp"
#include "exbind/kucoin/common/type.hpp"

namespace exbind::inline v0_1::kucoin {
class Connection;
}

/// Operations under /api/v1/copy-trade/futures/orders.
namespace exbind::inline v0_1::kucoin::futures::copy_trade::futures::orders {

using exbind::kucoin::MarginMode;
using exbind::kucoin::Side;
using exbind::kucoin::Stop;
using exbind::kucoin::StopPriceType;
using exbind::kucoin::TimeInForce;
using exbind::kucoin::Type;

/// Parameters of Api::cancel_order_by_client_oid.
struct CancelOrderByClientOidRequest {
    NamedOnly named{};
    Required<std::string> symbol;     ///< pair, such as BTC-USDT
    Required<std::string> clientOid;  ///< your own id of the order
};

/// Reply of Api::cancel_order_by_client_oid.
struct CancelOrderByClientOid {
    std::string clientOid{};  ///< your own id of the order

    bool operator==(const CancelOrderByClientOid&) const = default;
};

/// Parameters of Api::add_order_test.
struct AddOrderTestRequest {
    NamedOnly named{};
    Required<std::string> clientOid;      ///< your own id of the order; e.g. UUID
    Required<Open<Side>> side;            ///< buy or sell
    Required<std::string> symbol;         ///< pair, such as BTC-USDT
    Required<std::int64_t> leverage;      ///< position's value over its margin; 1 to 10
    Required<Open<Type>> type;            ///< kind of order, such as limit or market; default limit
    Open<Stop> stop{};                    ///< kind of stop order
    Open<StopPriceType> stopPriceType{};  ///< which price triggers the order
    Optional<Decimal> stopPrice{};        ///< price that triggers the order
    Optional<bool> reduceOnly{};          ///< whether it can only make the position smaller; default false
    Optional<bool> closeOrder{};          ///< whether it closes the position; default false
    Open<MarginMode> marginMode{};        ///< whether the position's margin is its own; default ISOLATED
    Optional<Decimal> price{};            ///< price in the quote currency
    Required<std::int64_t> size;          ///< quantity of the base currency
    Open<TimeInForce> timeInForce{};      ///< how long the order stays open; default GTC
    Optional<bool> postOnly{};            ///< refused if it would trade at once; default false
    Optional<bool> hidden{};              ///< not shown in the book; default false
    Optional<bool> iceberg{};             ///< shown in the book in parts; default false
    Optional<Decimal> visibleSize{};      ///< quantity that is shown in the book
};

/// Reply of Api::add_order_test.
struct AddOrderTest {
    std::string orderId{};    ///< exchange's id of the order
    std::string clientOid{};  ///< your own id of the order

    bool operator==(const AddOrderTest&) const = default;
};

/// The operations of futures/copy-trade/futures/orders. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Cancel Order By ClientOid
    /// DELETE /api/v1/copy-trade/futures/orders/client-order
    ///
    /// Private. 2000 requests per 30 seconds per user, shared by the pool CopyTrading. Never re-sent by itself.
    Call<CancelOrderByClientOid> cancel_order_by_client_oid(CancelOrderByClientOidRequest request) const;

    /// Add Order Test
    /// POST /api/v1/copy-trade/futures/orders/test
    ///
    /// Private. 2000 requests per 30 seconds per user, shared by the pool CopyTrading, of which one call takes 2. Never
    /// re-sent by itself.
    Call<AddOrderTest> add_order_test(AddOrderTestRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const CancelOrderByClientOidRequest*);
const detail::ObjectTable& exbind_table(const CancelOrderByClientOid*);
const detail::ObjectTable& exbind_table(const AddOrderTestRequest*);
const detail::ObjectTable& exbind_table(const AddOrderTest*);

}  // namespace exbind::kucoin::futures::copy_trade::futures::orders
