// Generated from specs/kucoin/oco/order.yaml by `exbind generate kucoin`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/vector.hpp"

namespace exbind::kucoin {
class Connection;
}

/// Operations under /api/v3/oco/order/details.
namespace exbind::kucoin::oco::order_group {

enum class Status : std::uint8_t {
    new_ = 0,       ///< "NEW"
    done = 1,       ///< "DONE"
    triggered = 2,  ///< "TRIGGERED"
    cancelled = 3,  ///< "CANCELLED"
};

/// The value as sent and received, e.g. "NEW".
std::string_view to_string(Status value);

enum class Side : std::uint8_t {
    buy = 0,
    sell = 1,
};

/// The value as sent and received, e.g. "buy".
std::string_view to_string(Side value);

/// Parameters of Api::details_by_order_id.
struct DetailsByOrderIdRequest {
    NamedOnly named{};
    Required<std::string> orderId;  ///< exchange's id of the order
};

/// Part of DetailsByOrderId.
struct DetailsByOrderIdOrders {
    std::string id{};
    std::string symbol{};                ///< pair, such as BTC-USDT
    Open<Side> side{};                   ///< buy or sell
    std::optional<Decimal> price{};      ///< price in the quote currency
    std::optional<Decimal> stopPrice{};  ///< price that triggers the order
    std::optional<Decimal> size{};       ///< quantity of the base currency
    Open<Status> status{};               ///< how far it has come

    bool operator==(const DetailsByOrderIdOrders&) const = default;
};

/// Reply of Api::details_by_order_id.
struct DetailsByOrderId {
    std::string orderId{};                 ///< exchange's id of the order
    std::string symbol{};                  ///< pair, such as BTC-USDT
    std::string clientOid{};               ///< your own id of the order
    std::optional<TimePoint> orderTime{};  ///< Unix milliseconds
    Open<Status> status{};                 ///< how far it has come
    Vector<DetailsByOrderIdOrders> orders{};

    bool operator==(const DetailsByOrderId&) const = default;
};

/// The operations of oco/order. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// GET /api/v3/oco/order/details/{orderId}
    ///
    /// Private. 4000 requests per 30 seconds per user, shared by the pool Spot, of which one call takes 2. Deprecated
    /// by the exchange.
    [[deprecated("by the exchange")]]
    Call<DetailsByOrderId> details_by_order_id(DetailsByOrderIdRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const DetailsByOrderIdRequest*);
const detail::ObjectTable& exbind_table(const DetailsByOrderIdOrders*);
const detail::ObjectTable& exbind_table(const DetailsByOrderId*);

}  // namespace exbind::kucoin::oco::order_group
