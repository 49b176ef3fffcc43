// Generated from specs/kucoin/spot/timestamp.yaml by `exbind generate kucoin`. DO NOT EDIT.
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
namespace exbind::inline v0_1::kucoin::spot::timestamp {

/// The operations of spot/timestamp. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get Server Time
    /// GET /api/v1/timestamp
    ///
    /// Public. 2000 requests per 30 seconds per IP address, shared by the pool Public, of which one call takes 3.
    Call<std::optional<std::int64_t>> server_time() const;

  private:
    std::shared_ptr<detail::Core> core_;
};

}  // namespace exbind::kucoin::spot::timestamp
