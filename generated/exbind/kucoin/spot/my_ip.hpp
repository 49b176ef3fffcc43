// Generated from specs/kucoin/spot/my-ip.yaml by `exbind generate kucoin`. DO NOT EDIT.
#pragma once

#include <memory>
#include <string>

#include "exbind/call.hpp"
#include "exbind/fields.hpp"

namespace exbind::inline v0_1::kucoin {
class Connection;
}

/// Operations under /api/v1.
namespace exbind::inline v0_1::kucoin::spot::my_ip {

/// The operations of spot/my-ip. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get Client IP Address
    /// GET /api/v1/my-ip
    ///
    /// Public.
    Call<std::string> client_ip_address() const;

  private:
    std::shared_ptr<detail::Core> core_;
};

}  // namespace exbind::kucoin::spot::my_ip
