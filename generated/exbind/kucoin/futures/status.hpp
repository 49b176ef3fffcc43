// Generated from specs/kucoin/futures/status.yaml by `exbind generate kucoin`. DO NOT EDIT.
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

/// Operations under /api/v1.
namespace exbind::inline v0_1::kucoin::futures::status {

using exbind::operator<<;
using exbind::to_string;

enum class Status : std::uint8_t {
    open = 0,
    close = 1,
    cancelonly = 2,
};
const detail::EnumTable& exbind_table(Status);

/// Reply of Api::service_status.
struct ServiceStatus {
    std::string msg{};
    Open<Status> status{};  ///< how far it has come

    bool operator==(const ServiceStatus&) const = default;
};

/// The operations of futures/status. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get Service Status
    /// GET /api/v1/status
    ///
    /// Public. 2000 requests per 30 seconds per IP address, shared by the pool Public, of which one call takes 4.
    Call<ServiceStatus> service_status() const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const ServiceStatus*);

}  // namespace exbind::kucoin::futures::status
