// Generated from specs/kucoin/broker/broker/nd/rebase.yaml by `exbind generate kucoin`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "exbind/call.hpp"
#include "exbind/fields.hpp"

namespace exbind::inline v0_1::kucoin {
class Connection;
}

/// Operations under /api/v1/broker/nd/rebase.
namespace exbind::inline v0_1::kucoin::broker::broker::nd::rebase {

using exbind::operator<<;
using exbind::to_string;

enum class TradeType : std::uint8_t {
    spot = 0,     ///< "1"
    futures = 1,  ///< "2"
};
const detail::EnumTable& exbind_table(TradeType);

/// Parameters of Api::broker_rebate.
struct BrokerRebateRequest {
    NamedOnly named{};
    Required<TimePoint> begin;            ///< Unix milliseconds; e.g. 20240610
    Required<TimePoint> end;              ///< Unix milliseconds; e.g. 20241010
    Required<Open<TradeType>> tradeType;  ///< spot, cross margin or isolated margin
};

/// Reply of Api::broker_rebate.
struct BrokerRebate {
    std::string url{};

    bool operator==(const BrokerRebate&) const = default;
};

/// The operations of broker/broker/nd/rebase. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get Broker Rebate
    /// GET /api/v1/broker/nd/rebase/download
    ///
    /// Private. 2000 requests per 30 seconds per user, shared by the pool Broker, of which one call takes 3.
    Call<BrokerRebate> broker_rebate(BrokerRebateRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const BrokerRebateRequest*);
const detail::ObjectTable& exbind_table(const BrokerRebate*);

}  // namespace exbind::kucoin::broker::broker::nd::rebase
