// Generated from specs/kucoin/spot/etf.yaml by `exbind generate kucoin`. DO NOT EDIT.
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::kucoin {
class Connection;
}

/// Operations under /api/v3/etf.
namespace exbind::inline v0_1::kucoin::spot::etf {

/// Parameters of Api::etf_info.
struct EtfInfoRequest {
    NamedOnly named{};
    Optional<std::string> currency{};  ///< currency by its fixed code
};

/// Reply of Api::etf_info, one row.
struct EtfInfo {
    std::string currency{};  ///< currency by its fixed code
    std::optional<Decimal> netAsset{};
    std::string targetLeverage{};
    std::optional<Decimal> actualLeverage{};
    std::optional<Decimal> issuedSize{};
    std::string basket{};

    bool operator==(const EtfInfo&) const = default;
};

/// The operations of spot/etf. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get ETF Info
    /// GET /api/v3/etf/info
    ///
    /// Public. 2000 requests per 30 seconds per IP address, shared by the pool Public, of which one call takes 3.
    Call<Vector<EtfInfo>> etf_info(EtfInfoRequest request = {}) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const EtfInfoRequest*);
const detail::ObjectTable& exbind_table(const EtfInfo*);

}  // namespace exbind::kucoin::spot::etf
