// Generated from specs/bybit/ins/whitelist.yaml by `exbind generate bybit`. DO NOT EDIT.
#pragma once

#include <memory>
#include <string>

#include "exbind/call.hpp"
#include "exbind/fields.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::bybit {
class Connection;
}

/// Operations under /v5/ins/whitelist.
namespace exbind::inline v0_1::bybit::ins::whitelist {

/// Reply of Api::ip, one row.
struct Ip {
    std::string name{};
    std::string endpointDomain{};
    Vector<std::string> ipList{};

    bool operator==(const Ip&) const = default;
};

/// The operations of ins/whitelist. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get Institution Whitelist IP
    /// GET /v5/ins/whitelist/ip
    ///
    /// Private. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/institution/whitelist-ip
    Call<Vector<Ip>> ip() const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const Ip*);

}  // namespace exbind::bybit::ins::whitelist
