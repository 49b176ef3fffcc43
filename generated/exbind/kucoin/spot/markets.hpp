// Generated from specs/kucoin/spot/markets.yaml by `exbind generate kucoin`. DO NOT EDIT.
#pragma once

#include <memory>
#include <string>

#include "exbind/call.hpp"
#include "exbind/fields.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::kucoin {
class Connection;
}

/// Operations under /api/v1.
namespace exbind::inline v0_1::kucoin::spot::markets {

/// The operations of spot/markets. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get Market List
    /// GET /api/v1/markets
    ///
    /// Public. 2000 requests per 30 seconds per IP address, shared by the pool Public, of which one call takes 3.
    Call<Vector<std::string>> market_list() const;

  private:
    std::shared_ptr<detail::Core> core_;
};

}  // namespace exbind::kucoin::spot::markets
