// Generated from specs/kucoin/status.yaml by `exbind generate kucoin`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "exbind/call.hpp"
#include "exbind/fields.hpp"

namespace exbind::kucoin {
class Connection;
}

/// Operations under /api/v1.
namespace exbind::kucoin::status {

enum class StatusStatus : std::uint8_t {
    open = 0,
    close = 1,
    cancelonly = 2,
};

/// The value as sent and received, e.g. "open".
std::string_view to_string(StatusStatus value);

/// Reply of Api::status.
struct Status {
    Open<StatusStatus> status{};  ///< whether the service is open
    std::string msg{};

    bool operator==(const Status&) const = default;
};

/// The operations of status. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// GET /api/v1/status
    ///
    /// Public. 2000 requests per 30 seconds per IP address, shared by the pool Public, of which one call takes 3.
    Call<Status> status() const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const Status*);

}  // namespace exbind::kucoin::status
