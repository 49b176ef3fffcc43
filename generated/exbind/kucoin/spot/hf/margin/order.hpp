// Generated from specs/kucoin/spot/hf/margin/order.yaml by `exbind generate kucoin`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/kucoin/common/side.hpp"
#include "exbind/kucoin/common/stp.hpp"
#include "exbind/kucoin/common/time_in_force.hpp"
#include "exbind/kucoin/common/type.hpp"

namespace exbind::inline v0_1::kucoin {
class Connection;
}

/// Operations under /api/v3/hf/margin/order.
namespace exbind::inline v0_1::kucoin::spot::hf::margin::order {

using exbind::kucoin::Side;
using exbind::kucoin::Stp;
using exbind::kucoin::TimeInForce;
using exbind::kucoin::Type;

/// Parameters of Api::add_order_test.
struct AddOrderTestRequest {
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
    Optional<bool> isIsolated{};           ///< whether margin is kept for the pair alone; default false
    Optional<bool> autoBorrow{};           ///< default false
    Optional<bool> autoRepay{};            ///< default false
};

/// Reply of Api::add_order_test.
struct AddOrderTest {
    std::string orderId{};    ///< exchange's id of the order
    std::string loanApplyId{};
    std::optional<Decimal> borrowSize{};
    std::string clientOid{};  ///< your own id of the order

    bool operator==(const AddOrderTest&) const = default;
};

/// The operations of spot/hf/margin/order. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Add Order Test
    /// POST /api/v3/hf/margin/order/test
    ///
    /// Private. 4000 requests per 30 seconds per user, shared by the pool Spot, of which one call takes 2. Never
    /// re-sent by itself.
    Call<AddOrderTest> add_order_test(AddOrderTestRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const AddOrderTestRequest*);
const detail::ObjectTable& exbind_table(const AddOrderTest*);

}  // namespace exbind::kucoin::spot::hf::margin::order
