// Generated from specs/kucoin/spot/margin/order.yaml by `exbind generate kucoin`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/kucoin/common/margin_model.hpp"
#include "exbind/kucoin/common/side.hpp"
#include "exbind/kucoin/common/stp.hpp"
#include "exbind/kucoin/common/time_in_force.hpp"
#include "exbind/kucoin/common/type.hpp"

namespace exbind::inline v0_1::kucoin {
class Connection;
}

/// Operations under /api/v1/margin/order.
namespace exbind::inline v0_1::kucoin::spot::margin::order {

using exbind::kucoin::MarginModel;
using exbind::kucoin::Side;
using exbind::kucoin::Stp;
using exbind::kucoin::TimeInForce;
using exbind::kucoin::Type;

/// Parameters of Api::add_order_test_v1.
struct AddOrderTestV1Request {
    NamedOnly named{};
    Required<std::string> clientOid;       ///< your own id of the order
    Required<Open<Side>> side;             ///< buy or sell
    Required<std::string> symbol;          ///< pair, such as BTC-USDT
    Open<Type> type{};                     ///< kind of order, such as limit or market; default limit
    Open<Stp> stp{};                       ///< what happens when your own orders match
    Optional<Decimal> price{};             ///< price in the quote currency
    Optional<Decimal> size{};              ///< quantity of the base currency
    Open<TimeInForce> timeInForce{};       ///< how long the order stays open; default GTC
    Optional<bool> postOnly{};             ///< refused if it would trade at once; default false
    Optional<bool> hidden{};               ///< not shown in the book; default false
    Optional<bool> iceberg{};              ///< shown in the book in parts; default false
    Optional<Decimal> visibleSize{};       ///< quantity that is shown in the book
    Optional<std::int64_t> cancelAfter{};  ///< seconds after which a GTT order ends
    Optional<Decimal> funds{};             ///< amount of the quote currency
    Optional<bool> autoBorrow{};           ///< default false
    Optional<bool> autoRepay{};            ///< default false
    Open<MarginModel> marginModel{};       ///< default cross
};

/// Reply of Api::add_order_test_v1.
struct AddOrderTestV1 {
    std::string orderId{};               ///< exchange's id of the order
    std::string loanApplyId{};
    std::optional<Decimal> borrowSize{};
    std::optional<Decimal> clientOid{};  ///< your own id of the order

    bool operator==(const AddOrderTestV1&) const = default;
};

/// The operations of spot/margin/order. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Add Order Test - V1
    /// POST /api/v1/margin/order/test
    ///
    /// Private. 4000 requests per 30 seconds per user, shared by the pool Spot, of which one call takes 5. Never
    /// re-sent by itself. Deprecated by the exchange.
    [[deprecated("by the exchange")]]
    Call<AddOrderTestV1> add_order_test_v1(AddOrderTestV1Request request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const AddOrderTestV1Request*);
const detail::ObjectTable& exbind_table(const AddOrderTestV1*);

}  // namespace exbind::kucoin::spot::margin::order
