// Generated from specs/kucoin/spot/otc-loan.yaml by `exbind generate kucoin`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/kucoin/common/account_type.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::kucoin {
class Connection;
}

/// Operations under /api/v1/otc-loan.
namespace exbind::inline v0_1::kucoin::spot::otc_loan {

using exbind::kucoin::AccountType;

/// Reply of Api::accounts, one row.
struct Accounts {
    std::string uid{};                ///< account by number
    std::string marginCcy{};
    std::optional<Decimal> marginQty{};
    std::optional<Decimal> marginFactor{};
    Open<AccountType> accountType{};  ///< which of the user's accounts
    std::optional<bool> isParent{};

    bool operator==(const Accounts&) const = default;
};

/// Part of DiscountRateConfigs.
struct DiscountRateConfigsUsdtLevels {
    std::optional<std::int64_t> left{};
    std::optional<std::int64_t> right{};
    std::optional<Decimal> discountRate{};

    bool operator==(const DiscountRateConfigsUsdtLevels&) const = default;
};

/// Reply of Api::discount_rate_configs, one row.
struct DiscountRateConfigs {
    std::string currency{};  ///< currency by its fixed code
    Vector<DiscountRateConfigsUsdtLevels> usdtLevels{};

    bool operator==(const DiscountRateConfigs&) const = default;
};

/// Part of LoanInfo.
struct LoanInfoOrders {
    std::string orderId{};              ///< exchange's id of the order
    std::optional<Decimal> principal{};
    std::optional<Decimal> interest{};  ///< what was earned or charged
    std::string currency{};             ///< currency by its fixed code

    bool operator==(const LoanInfoOrders&) const = default;
};

/// Part of LoanInfo.
struct LoanInfoLtv {
    std::optional<Decimal> transferLtv{};
    std::optional<Decimal> onlyClosePosLtv{};
    std::optional<Decimal> delayedLiquidationLtv{};
    std::optional<Decimal> instantLiquidationLtv{};
    std::optional<Decimal> currentLtv{};

    bool operator==(const LoanInfoLtv&) const = default;
};

/// Part of LoanInfo.
struct LoanInfoMargins {
    std::string marginCcy{};
    std::optional<Decimal> marginQty{};
    std::optional<Decimal> marginFactor{};

    bool operator==(const LoanInfoMargins&) const = default;
};

/// Reply of Api::loan_info.
struct LoanInfo {
    std::string parentUid{};
    Vector<LoanInfoOrders> orders{};
    LoanInfoLtv ltv{};
    std::optional<Decimal> totalMarginAmount{};
    std::optional<Decimal> transferMarginAmount{};
    Vector<LoanInfoMargins> margins{};

    bool operator==(const LoanInfo&) const = default;
};

/// The operations of spot/otc-loan. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get Accounts
    /// GET /api/v1/otc-loan/accounts
    ///
    /// Private. 2000 requests per 30 seconds per user, shared by the pool Management, of which one call takes 20.
    Call<Vector<Accounts>> accounts() const;

    /// Get Discount Rate Configs
    /// GET /api/v1/otc-loan/discount-rate-configs
    ///
    /// Private. 2000 requests per 30 seconds per IP address, shared by the pool Public, of which one call takes 10.
    Call<Vector<DiscountRateConfigs>> discount_rate_configs() const;

    /// Get Loan Info
    /// GET /api/v1/otc-loan/loan
    ///
    /// Private. 2000 requests per 30 seconds per user, shared by the pool Management, of which one call takes 5.
    Call<LoanInfo> loan_info() const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const Accounts*);
const detail::ObjectTable& exbind_table(const DiscountRateConfigsUsdtLevels*);
const detail::ObjectTable& exbind_table(const DiscountRateConfigs*);
const detail::ObjectTable& exbind_table(const LoanInfoOrders*);
const detail::ObjectTable& exbind_table(const LoanInfoLtv*);
const detail::ObjectTable& exbind_table(const LoanInfoMargins*);
const detail::ObjectTable& exbind_table(const LoanInfo*);

}  // namespace exbind::kucoin::spot::otc_loan
