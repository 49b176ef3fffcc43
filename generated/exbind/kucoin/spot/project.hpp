// Generated from specs/kucoin/spot/project.yaml by `exbind generate kucoin`. DO NOT EDIT.
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

/// Operations under /api/v3/project.
namespace exbind::inline v0_1::kucoin::spot::project {

/// Parameters of Api::loan_market.
struct LoanMarketRequest {
    NamedOnly named{};
    Optional<std::string> currency{};  ///< currency by its fixed code
};

/// Reply of Api::loan_market, one row.
struct LoanMarket {
    std::string currency{};                      ///< currency by its fixed code
    std::optional<bool> purchaseEnable{};
    std::optional<bool> redeemEnable{};
    std::optional<Decimal> increment{};
    std::optional<Decimal> minPurchaseSize{};
    std::optional<Decimal> minInterestRate{};
    std::optional<Decimal> maxInterestRate{};
    std::optional<Decimal> interestIncrement{};  ///< default 0.0001
    std::optional<Decimal> maxPurchaseSize{};
    std::optional<Decimal> marketInterestRate{};
    std::optional<bool> autoPurchaseEnable{};

    bool operator==(const LoanMarket&) const = default;
};

/// Parameters of Api::loan_market_interest_rate.
struct LoanMarketInterestRateRequest {
    NamedOnly named{};
    Required<std::string> currency;  ///< currency by its fixed code
};

/// Reply of Api::loan_market_interest_rate, one row.
struct LoanMarketInterestRate {
    std::string time{};
    std::optional<Decimal> marketInterestRate{};

    bool operator==(const LoanMarketInterestRate&) const = default;
};

/// The operations of spot/project. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get Loan Market
    /// GET /api/v3/project/list
    ///
    /// Private. 4000 requests per 30 seconds per user, shared by the pool Spot, of which one call takes 10.
    Call<Vector<LoanMarket>> loan_market(LoanMarketRequest request = {}) const;

    /// Get Loan Market Interest Rate
    /// GET /api/v3/project/marketInterestRate
    ///
    /// Public. 2000 requests per 30 seconds per IP address, shared by the pool Public, of which one call takes 5.
    Call<Vector<LoanMarketInterestRate>> loan_market_interest_rate(LoanMarketInterestRateRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const LoanMarketRequest*);
const detail::ObjectTable& exbind_table(const LoanMarket*);
const detail::ObjectTable& exbind_table(const LoanMarketInterestRateRequest*);
const detail::ObjectTable& exbind_table(const LoanMarketInterestRate*);

}  // namespace exbind::kucoin::spot::project
