// Generated from specs/kucoin/spot/hf/orders/dead-cancel-all.yaml by `exbind generate kucoin`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "exbind/call.hpp"
#include "exbind/fields.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::kucoin {
class Connection;
}

/// Operations under /api/v1/hf/orders/dead-cancel-all.
namespace exbind::inline v0_1::kucoin::spot::hf::orders::dead_cancel_all {

/// Reply of Api::dcp.
struct Dcp {
    std::optional<std::int64_t> timeout{};
    Vector<std::string> symbols{};  ///< pairs, such as BTC-USDT
    std::optional<std::int64_t> currentTime{};
    std::optional<std::int64_t> triggerTime{};

    bool operator==(const Dcp&) const = default;
};

/// The operations of spot/hf/orders/dead-cancel-all. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get DCP
    /// GET /api/v1/hf/orders/dead-cancel-all/query
    ///
    /// Private. 4000 requests per 30 seconds per user, shared by the pool Spot, of which one call takes 2.
    Call<Dcp> dcp() const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const Dcp*);

}  // namespace exbind::kucoin::spot::hf::orders::dead_cancel_all
