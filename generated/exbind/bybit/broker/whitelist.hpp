// Generated from specs/bybit/broker/whitelist.yaml by `exbind generate bybit`. DO NOT EDIT.
#pragma once

#include <memory>
#include <string>

#include "exbind/call.hpp"
#include "exbind/fields.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::bybit {
class Connection;
}

/// Operations under /v5/broker/whitelist.
namespace exbind::inline v0_1::bybit::broker::whitelist {

/// Reply of Api::ip, one row.
struct Ip {
    std::string name{};
    std::string endpointDomain{};
    Vector<std::string> ipList{};

    bool operator==(const Ip&) const = default;
};

/// The operations of broker/whitelist. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get Broker Whitelist IP
    /// GET /v5/broker/whitelist/ip
    ///
    /// Public. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/broker/api-broker/whitelist-ip
    Call<Vector<Ip>> ip() const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const Ip*);

}  // namespace exbind::bybit::broker::whitelist
