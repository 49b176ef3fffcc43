// Generated from specs/kucoin/futures/batchGetCrossOrderLimit.yaml by `exbind generate kucoin`. DO NOT EDIT.
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

/// Operations under /api/v2.
namespace exbind::inline v0_1::kucoin::futures::batch_get_cross_order_limit {

/// Parameters of Api::cross_margin_risk_limit.
struct CrossMarginRiskLimitRequest {
    NamedOnly named{};
    Required<std::string> symbol;       ///< pair, such as BTC-USDT
    Optional<Decimal> totalMargin{};
    Optional<std::int64_t> leverage{};  ///< position's value over its margin
};

/// Reply of Api::cross_margin_risk_limit, one row.
struct CrossMarginRiskLimit {
    std::string symbol{};               ///< pair, such as BTC-USDT
    std::optional<std::int64_t> maxOpenSize{};
    std::optional<Decimal> maxOpenValue{};
    std::optional<Decimal> totalMargin{};
    std::optional<Decimal> price{};     ///< price in the quote currency
    std::optional<Decimal> leverage{};  ///< position's value over its margin
    std::optional<Decimal> mmr{};
    std::optional<Decimal> imr{};
    std::string currency{};             ///< currency by its fixed code

    bool operator==(const CrossMarginRiskLimit&) const = default;
};

/// The operations of futures/batchGetCrossOrderLimit. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get Cross Margin Risk Limit
    /// GET /api/v2/batchGetCrossOrderLimit
    ///
    /// Private. 2000 requests per 30 seconds per user, shared by the pool Futures, of which one call takes 2.
    Call<Vector<CrossMarginRiskLimit>> cross_margin_risk_limit(CrossMarginRiskLimitRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const CrossMarginRiskLimitRequest*);
const detail::ObjectTable& exbind_table(const CrossMarginRiskLimit*);

}  // namespace exbind::kucoin::futures::batch_get_cross_order_limit
