// Generated from specs/binance/portfolio/market.yaml by `exbind generate binance`. DO NOT EDIT.
#pragma once

#include <memory>

#include "exbind/call.hpp"
#include "exbind/fields.hpp"

namespace exbind::inline v0_1::binance {
class Connection;
}

/// Operations under /papi/v1.
namespace exbind::inline v0_1::binance::portfolio::market {

/// The operations of portfolio/market. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Test Connectivity
    /// GET /papi/v1/ping
    ///
    /// Public. 6000 requests per minute per IP address, shared by the pool portfolio_ip.
    /// https://developers.binance.com/docs/derivatives/portfolio-margin/market-data
    Call<Acknowledged> ping() const;

  private:
    std::shared_ptr<detail::Core> core_;
};

}  // namespace exbind::binance::portfolio::market
