// Generated from specs/woox/account/referral.manual.yaml by `exbind generate woox`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::woox {
class Connection;
}

/// Operations under /v3/account/referral.
namespace exbind::inline v0_1::woox::account::referral {

/// Part of SummaryRows and RewardHistoryRows.
struct SummaryRowsEarned {
    std::string token{};              ///< currency or its form on a chain
    std::optional<Decimal> amount{};  ///< amount of the reward

    bool operator==(const SummaryRowsEarned&) const = default;
};
using RewardHistoryRowsEarned = SummaryRowsEarned;

/// Part of SummaryRows and RewardHistoryRows.
struct SummaryRowsExtraBonus {
    std::string token{};              ///< currency or its form on a chain
    std::optional<Decimal> amount{};  ///< amount of the reward

    bool operator==(const SummaryRowsExtraBonus&) const = default;
};
using RewardHistoryRowsExtraBonus = SummaryRowsExtraBonus;

/// Part of SummaryRows and RewardHistoryRows.
struct SummaryRowsPreviousCommission {
    std::string token{};  ///< currency or its form on a chain
    std::optional<Decimal> totalAmount{};

    bool operator==(const SummaryRowsPreviousCommission&) const = default;
};
using RewardHistoryRowsPreviousCommission = SummaryRowsPreviousCommission;

/// Part of Summary and RewardHistory.
struct SummaryRows {
    std::optional<std::int64_t> referralId{};
    std::optional<TimePoint> registerTime{};  ///< Unix seconds
    std::string referralCode{};
    std::string tradeStatus{};
    Vector<SummaryRowsEarned> earned{};
    Vector<SummaryRowsExtraBonus> extraBonus{};
    Vector<SummaryRowsPreviousCommission> previousCommission{};
    std::string email{};

    bool operator==(const SummaryRows&) const = default;
};
using RewardHistoryRows = SummaryRows;

/// Part of Summary and RewardHistory.
struct SummaryMeta {
    std::optional<std::int64_t> total{};           ///< rows on all pages
    std::optional<std::int64_t> recordsPerPage{};  ///< rows on a page
    std::optional<std::int64_t> currentPage{};     ///< number of the page, from 1

    bool operator==(const SummaryMeta&) const = default;
};
using RewardHistoryMeta = SummaryMeta;

/// Reply of Api::summary.
struct Summary {
    Vector<SummaryRows> rows{};  ///< rows of this page
    SummaryMeta meta{};          ///< which page this is

    bool operator==(const Summary&) const = default;
};

/// Reply of Api::reward_history.
struct RewardHistory {
    Vector<SummaryRows> rows{};  ///< rows of this page
    SummaryMeta meta{};          ///< which page this is

    bool operator==(const RewardHistory&) const = default;
};

/// The operations of account/referral. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// GET /v3/account/referral/summary
    ///
    /// Private. 10 requests per minute per user.
    /// Written by hand, not imported; known from: official page, ccxt 4.5.83; limit from the official page
    /// https://developer.woox.io/api-reference/endpoint/account/summary
    Call<Summary> summary() const;

    /// GET /v3/account/referral/rewardHistory
    ///
    /// Private. 10 requests per minute per user.
    /// Written by hand, not imported; known from: official page, ccxt 4.5.83; limit from the official page; the sample
    /// of the page is that of summary, letter for letter, so that the reply may have other members; parameters were not
    /// seen
    /// https://developer.woox.io/api-reference/endpoint/account/get_referral_reward_history
    Call<RewardHistory> reward_history() const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const SummaryRowsEarned*);
const detail::ObjectTable& exbind_table(const SummaryRowsExtraBonus*);
const detail::ObjectTable& exbind_table(const SummaryRowsPreviousCommission*);
const detail::ObjectTable& exbind_table(const SummaryRows*);
const detail::ObjectTable& exbind_table(const SummaryMeta*);
const detail::ObjectTable& exbind_table(const Summary*);
const detail::ObjectTable& exbind_table(const RewardHistory*);

}  // namespace exbind::woox::account::referral
