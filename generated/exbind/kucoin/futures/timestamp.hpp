// Generated from specs/kucoin/futures/timestamp.yaml by `exbind generate kucoin`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>

#include "exbind/call.hpp"
#include "exbind/fields.hpp"

namespace exbind::inline v0_1::kucoin {
class Connection;
}

/// Operations under /api/v1.
namespace exbind::inline v0_1::kucoin::futures::timestamp {

/// The operations of futures/timestamp. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get Server Time
    /// GET /api/v1/timestamp
    ///
    /// Public. 2000 requests per 30 seconds per IP address, shared by the pool Public, of which one call takes 2.
    Call<std::optional<std::int64_t>> server_time() const;

  private:
    std::shared_ptr<detail::Core> core_;
};

}  // namespace exbind::kucoin::futures::timestamp
