// Generated from specs/okx/finance/savings.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/pages.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::okx {
class Connection;
}

/// Operations under /api/v5/finance/savings.
namespace exbind::inline v0_1::okx::finance::savings {

using exbind::operator<<;
using exbind::to_string;

enum class Side : std::uint8_t {
    purchase = 0,
    redempt = 1,
};
const detail::EnumTable& exbind_table(Side);

/// Parameters of Api::balance.
struct BalanceRequest {
    NamedOnly named{};
    Optional<std::string> ccy{};  ///< currency; e.g. BTC
};

/// Reply of Api::balance, one row.
struct Balance {
    std::string ccy{};                    ///< currency
    std::optional<Decimal> amt{};         ///< amount
    std::optional<Decimal> earnings{};    ///< what was earned
    std::optional<Decimal> rate{};        ///< rate for a year, 0.01 = 1 %
    std::optional<Decimal> loanAmt{};
    std::optional<Decimal> pendingAmt{};
    std::optional<Decimal> redemptAmt{};  ///< deprecated

    bool operator==(const Balance&) const = default;
};

/// Parameters of Api::lending_history and Api::lending_rate_history.
struct LendingHistoryRequest {
    NamedOnly named{};
    Optional<std::string> ccy{};     ///< currency; e.g. BTC
    Optional<TimePoint> after{};     ///< only rows older than this; Unix milliseconds; e.g. 1597026383085
    Optional<TimePoint> before{};    ///< only rows newer than this; Unix milliseconds; e.g. 1597026383085
    Optional<std::int64_t> limit{};  ///< default 100, at most 100
};
using LendingRateHistoryRequest = LendingHistoryRequest;

/// Reply of Api::lending_history, one row.
struct LendingHistory {
    std::string ccy{};                  ///< currency; e.g. BTC
    std::optional<Decimal> amt{};       ///< amount
    std::optional<Decimal> earnings{};  ///< what was earned
    std::optional<Decimal> rate{};      ///< rate for a year, 0.01 = 1 %
    std::optional<TimePoint> ts{};      ///< Unix milliseconds; e.g. 1597026383085

    bool operator==(const LendingHistory&) const = default;
};

/// Reply of Api::lending_rate_history, one row.
struct LendingRateHistory {
    std::string ccy{};              ///< currency; e.g. BTC
    std::optional<Decimal> amt{};   ///< amount; deprecated
    std::optional<Decimal> rate{};  ///< rate for a year, 0.01 = 1 %
    std::optional<TimePoint> ts{};  ///< Unix milliseconds; e.g. 1597026383085
    std::optional<Decimal> lendingRate{};

    bool operator==(const LendingRateHistory&) const = default;
};

/// Parameters of Api::lending_rate_summary.
struct LendingRateSummaryRequest {
    NamedOnly named{};
    Optional<std::string> ccy{};  ///< currency; e.g. BTC
};

/// Reply of Api::lending_rate_summary, one row.
struct LendingRateSummary {
    std::string ccy{};                   ///< currency; e.g. BTC
    std::optional<Decimal> avgAmt{};     ///< deprecated
    std::optional<Decimal> avgAmtUsd{};  ///< deprecated
    std::optional<Decimal> avgRate{};
    std::optional<Decimal> preRate{};
    std::optional<Decimal> estRate{};

    bool operator==(const LendingRateSummary&) const = default;
};

/// Parameters of Api::purchase_redempt.
struct PurchaseRedemptRequest {
    NamedOnly named{};
    Required<std::string> ccy;  ///< currency; e.g. BTC
    Required<Decimal> amt;      ///< amount
    Required<Open<Side>> side;  ///< purchase or redemption
    Optional<Decimal> rate{};   ///< rate for a year, 0.01 = 1 %; conditional; e.g. 0.1; 0.01 to 3.65
};

/// Reply of Api::purchase_redempt.
struct PurchaseRedempt {
    std::string ccy{};              ///< currency
    std::optional<Decimal> amt{};   ///< amount
    Open<Side> side{};              ///< purchase or redemption
    std::optional<Decimal> rate{};  ///< rate for a year, 0.01 = 1 %; e.g. 0.1

    bool operator==(const PurchaseRedempt&) const = default;
};

/// Parameters of Api::set_lending_rate.
struct SetLendingRateRequest {
    NamedOnly named{};
    Required<std::string> ccy;  ///< currency; e.g. BTC
    Required<Decimal> rate;     ///< rate for a year, 0.01 = 1 %; 0.01 to 3.65
};

/// Reply of Api::set_lending_rate.
struct SetLendingRate {
    std::string ccy{};              ///< currency; e.g. BTC
    std::optional<Decimal> rate{};  ///< rate for a year, 0.01 = 1 %

    bool operator==(const SetLendingRate&) const = default;
};

/// The operations of finance/savings. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Saving balance
    /// GET /api/v5/finance/savings/balance
    ///
    /// Private; permission: read. 6 requests per second per user.
    /// https://www.okx.com/docs-v5/en/#financial-product-simple-earn-flexible-get-saving-balance
    Call<Vector<Balance>> balance(BalanceRequest request = {}) const;

    /// Lending history
    /// GET /api/v5/finance/savings/lending-history
    ///
    /// Private; permission: read. 6 requests per second per user. Too long for one reply: see pages().
    /// https://www.okx.com/docs-v5/en/#financial-product-simple-earn-flexible-get-lending-history
    PagedCall<Vector<LendingHistory>> lending_history(LendingHistoryRequest request = {}) const;

    /// Public borrow history (public)
    /// GET /api/v5/finance/savings/lending-rate-history
    ///
    /// Public. 6 requests per second per IP address. Too long for one reply: see pages().
    /// https://www.okx.com/docs-v5/en/#financial-product-simple-earn-flexible-get-public-borrow-history-public
    PagedCall<Vector<LendingRateHistory>> lending_rate_history(LendingHistoryRequest request = {}) const;

    /// Public borrow info (public)
    /// GET /api/v5/finance/savings/lending-rate-summary
    ///
    /// Public. 6 requests per second per IP address.
    /// https://www.okx.com/docs-v5/en/#financial-product-simple-earn-flexible-get-public-borrow-info-public
    Call<Vector<LendingRateSummary>> lending_rate_summary(LendingRateSummaryRequest request = {}) const;

    /// Savings purchase/redemption
    /// POST /api/v5/finance/savings/purchase-redempt
    ///
    /// Private; permission: trade. 6 requests per second per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#financial-product-simple-earn-flexible-post-savings-purchase-redemption
    Call<PurchaseRedempt> purchase_redempt(PurchaseRedemptRequest request) const;

    /// Set lending rate
    /// POST /api/v5/finance/savings/set-lending-rate
    ///
    /// Private; permission: trade. 6 requests per second per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#financial-product-simple-earn-flexible-post-set-lending-rate
    Call<SetLendingRate> set_lending_rate(SetLendingRateRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const BalanceRequest*);
const detail::ObjectTable& exbind_table(const Balance*);
const detail::ObjectTable& exbind_table(const LendingHistoryRequest*);
const detail::ObjectTable& exbind_table(const LendingHistory*);
const detail::ObjectTable& exbind_table(const LendingRateHistory*);
const detail::ObjectTable& exbind_table(const LendingRateSummaryRequest*);
const detail::ObjectTable& exbind_table(const LendingRateSummary*);
const detail::ObjectTable& exbind_table(const PurchaseRedemptRequest*);
const detail::ObjectTable& exbind_table(const PurchaseRedempt*);
const detail::ObjectTable& exbind_table(const SetLendingRateRequest*);
const detail::ObjectTable& exbind_table(const SetLendingRate*);

}  // namespace exbind::okx::finance::savings
