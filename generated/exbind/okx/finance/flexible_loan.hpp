// Generated from specs/okx/finance/flexible-loan.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/okx/connection.hpp"
#include "exbind/pages.hpp"

/// Operations under /api/v5/finance/flexible-loan.
namespace exbind::okx::finance::flexible_loan {

/// Parameters of Api::interest_accrued.
struct InterestAccruedRequest {
    NamedOnly named{};
    std::optional<std::string> ccy{};     ///< e.g. BTC
    std::optional<std::string> after{};
    std::optional<std::string> before{};
    std::optional<std::int64_t> limit{};  ///< default 100, at most 100
};

/// Reply of Api::interest_accrued, one row.
struct InterestAccrued {
    std::string refId{};
    std::string ccy{};                      ///< e.g. BTC
    std::optional<Decimal> loan{};
    std::optional<Decimal> interest{};
    std::optional<Decimal> interestRate{};  ///< e.g. 0.01
    std::optional<TimePoint> ts{};          ///< Unix milliseconds; e.g. 1597026383085

    bool operator==(const InterestAccrued&) const = default;
};

/// The operations of finance/flexible-loan. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection) : core_(connection.core()) {}

    /// GET /api/v5/finance/flexible-loan/interest-accrued
    ///
    /// Private; permission: read. 5 requests per 2 seconds per user. Too long for one reply: see pages().
    /// https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-get-accrued-interest
    PagedCall<std::vector<InterestAccrued>> interest_accrued(InterestAccruedRequest request = {}) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const InterestAccruedRequest*);
const detail::ObjectTable& exbind_table(const InterestAccrued*);

}  // namespace exbind::okx::finance::flexible_loan
