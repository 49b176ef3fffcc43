// Generated from specs/kucoin/futures/contract.yaml by `exbind generate kucoin`. DO NOT EDIT.
#pragma once

#include <cstdint>
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

/// Operations under /api/v1/contract.
namespace exbind::inline v0_1::kucoin::futures::contract {

/// Parameters of Api::public_funding_history.
struct PublicFundingHistoryRequest {
    NamedOnly named{};
    Required<std::string> symbol;  ///< pair, such as BTC-USDT
    Required<std::int64_t> from;
    Required<std::int64_t> to;
};

/// Reply of Api::public_funding_history, one row.
struct PublicFundingHistory {
    std::string symbol{};  ///< pair, such as BTC-USDT
    std::optional<Decimal> fundingRate{};
    std::optional<std::int64_t> timepoint{};

    bool operator==(const PublicFundingHistory&) const = default;
};

/// The operations of futures/contract. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get Public Funding History
    /// GET /api/v1/contract/funding-rates
    ///
    /// Public. 2000 requests per 30 seconds per IP address, shared by the pool Public, of which one call takes 5.
    Call<Vector<PublicFundingHistory>> public_funding_history(PublicFundingHistoryRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const PublicFundingHistoryRequest*);
const detail::ObjectTable& exbind_table(const PublicFundingHistory*);

}  // namespace exbind::kucoin::futures::contract
