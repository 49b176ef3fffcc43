// Generated from specs/okx/affiliate/performance.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/okx/common/commission_category.hpp"
#include "exbind/okx/common/period_type.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::okx {
class Connection;
}

/// Operations under /api/v5/affiliate/performance.
namespace exbind::inline v0_1::okx::affiliate::performance {

using exbind::okx::CommissionCategory;
using exbind::okx::PeriodType;

/// Parameters of Api::summary.
struct SummaryRequest {
    NamedOnly named{};
    Open<PeriodType> periodType{};  ///< default total
    Optional<TimePoint> begin{};    ///< needed if periodType is custom; Unix milliseconds
    Optional<TimePoint> end{};      ///< needed if periodType is custom; Unix milliseconds
};

/// Part of Summary.
struct SummaryDetails {
    Open<CommissionCategory> commissionCategory{};
    std::optional<std::int64_t> firstTraderCnt{};
    std::optional<std::int64_t> traderCnt{};  ///< how many of them traded
    std::optional<Decimal> vol{};             ///< volume, in USDT
    std::optional<Decimal> commission{};

    bool operator==(const SummaryDetails&) const = default;
};

/// Reply of Api::summary, one row.
struct Summary {
    std::optional<TimePoint> uTime{};          ///< Unix milliseconds
    std::optional<std::int64_t> inviteeCnt{};  ///< number of people invited
    std::optional<Decimal> depAmt{};           ///< what they deposited, in USDT
    Vector<SummaryDetails> details{};

    bool operator==(const Summary&) const = default;
};

/// The operations of affiliate/performance. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get performance summary
    /// GET /api/v5/affiliate/performance/summary
    ///
    /// Private; permission: read. 3 requests per second per user.
    /// https://www.okx.com/docs-v5/en/#affiliate-rest-api-get-performance-summary
    Call<Vector<Summary>> summary(SummaryRequest request = {}) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const SummaryRequest*);
const detail::ObjectTable& exbind_table(const SummaryDetails*);
const detail::ObjectTable& exbind_table(const Summary*);

}  // namespace exbind::okx::affiliate::performance
