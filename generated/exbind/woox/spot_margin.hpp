// Generated from specs/woox/spotMargin.yaml by `exbind generate woox`. DO NOT EDIT.
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

namespace exbind::inline v0_1::woox {
class Connection;
}

/// Operations under /v3/spotMargin.
namespace exbind::inline v0_1::woox::spot_margin {

using exbind::operator<<;
using exbind::to_string;

enum class Side : std::uint8_t {
    loan = 0,        ///< "LOAN"
    repay = 1,       ///< "REPAY"
    auto_repay = 2,  ///< "AUTO_REPAY"
};
const detail::EnumTable& exbind_table(Side);

enum class Status : std::uint8_t {
    succeed = 0,  ///< "SUCCEED"
    failed = 1,   ///< "FAILED"
};
const detail::EnumTable& exbind_table(Status);

/// Parameters of Api::interest_history.
struct InterestHistoryRequest {
    NamedOnly named{};
    Required<std::string> token;      ///< currency or its form on a chain
    Open<Side> side{};                ///< buy or sell
    Optional<TimePoint> startTime{};  ///< Unix milliseconds
    Optional<TimePoint> endTime{};    ///< Unix milliseconds
    Optional<std::int64_t> page{};
    Optional<std::int64_t> size{};
};

/// Part of InterestHistory.
struct InterestHistoryRows {
    std::optional<std::int64_t> id{};
    std::string token{};                     ///< currency or its form on a chain; e.g. USDT
    Open<Side> side{};                       ///< buy or sell
    Open<Status> status{};
    std::optional<Decimal> quantity{};       ///< quantity of the base currency
    std::optional<std::int64_t> userId{};
    std::string applicationId{};             ///< account or sub-account by its id
    std::optional<Decimal> interest{};
    std::optional<Decimal> hourlyRate{};
    std::optional<Decimal> annualRate{};
    std::optional<TimePoint> createdTime{};  ///< Unix milliseconds
    std::optional<TimePoint> updatedTime{};  ///< Unix milliseconds
    std::optional<Decimal> loanAmount{};

    bool operator==(const InterestHistoryRows&) const = default;
};

/// Part of InterestHistory.
struct InterestHistoryMeta {
    std::optional<std::int64_t> total{};           ///< rows on all pages
    std::optional<std::int64_t> recordsPerPage{};  ///< rows on a page
    std::optional<std::int64_t> currentPage{};     ///< number of the page, from 1

    bool operator==(const InterestHistoryMeta&) const = default;
};

/// Reply of Api::interest_history.
struct InterestHistory {
    Vector<InterestHistoryRows> rows{};  ///< rows of this page
    InterestHistoryMeta meta{};          ///< which page this is

    bool operator==(const InterestHistory&) const = default;
};

/// Parameters of Api::interest_rate.
struct InterestRateRequest {
    NamedOnly named{};
    Optional<std::string> token{};  ///< currency or its form on a chain; e.g. USDT
};

/// Part of InterestRate.
struct InterestRateRows {
    std::string token{};                 ///< currency or its form on a chain
    std::optional<Decimal> currentHourlyBaseRate{};
    std::optional<Decimal> estHourlyBaseRate{};
    std::optional<Decimal> currentAnnualBaseRate{};
    std::string estAnnualBaseRate{};
    std::optional<TimePoint> estTime{};  ///< Unix milliseconds

    bool operator==(const InterestRateRows&) const = default;
};

/// Reply of Api::interest_rate.
struct InterestRate {
    Vector<InterestRateRows> rows{};  ///< rows of this page

    bool operator==(const InterestRate&) const = default;
};

/// Parameters of Api::max_margin.
struct MaxMarginRequest {
    NamedOnly named{};
    Required<std::string> symbol;  ///< instrument, such as SPOT_BTC_USDT or PERP_BTC_USDT; e.g. SPOT_BTC_USDT
};

/// Reply of Api::max_margin.
struct MaxMargin {
    std::string symbol{};  ///< instrument, such as SPOT_BTC_USDT or PERP_BTC_USDT
    std::optional<Decimal> availableBaseQuantity{};
    std::optional<Decimal> availableQuoteQuantity{};

    bool operator==(const MaxMargin&) const = default;
};

/// Parameters of Api::set_leverage.
struct SetLeverageRequest {
    NamedOnly named{};
    Required<std::int64_t> leverage;  ///< leverage of the positions
};

/// The operations of spotMargin. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get interest history
    /// GET /v3/spotMargin/interestHistory
    ///
    /// Private. 10 requests per minute per user. Too long for one reply: see pages().
    /// https://developer.woox.io/api-reference/endpoint/spot_margin/get_interest_history
    PagedCall<InterestHistory> interest_history(InterestHistoryRequest request) const;

    /// GET /v3/spotMargin/interestRate
    ///
    /// Private. 10 requests per minute per user.
    /// Written by hand, not imported; known from: official page, ccxt 4.5.83; limit from ccxt 4.5.83; one sample shows
    /// the estimated annual rate with a percent sign, so it stays a text
    /// https://developer.woox.io/api-reference/endpoint/spot_margin/get_interest_rate
    Call<InterestRate> interest_rate(InterestRateRequest request = {}) const;

    /// GET /v3/spotMargin/maxMargin
    ///
    /// Private. 10 requests per minute per user.
    /// Written by hand, not imported; known from: official page, ccxt 4.5.83; limit from the official page; only in the
    /// mode MARGIN; an older version of the page has symbol in a form, every client sends it in the query
    /// https://developer.woox.io/api-reference/endpoint/spot_margin/get_max_margin
    Call<MaxMargin> max_margin(MaxMarginRequest request) const;

    /// POST /v3/spotMargin/leverage
    ///
    /// Private; permission: trade. 5 requests per minute per user. Never re-sent by itself.
    /// Written by hand, not imported; known from: ccxt 4.5.84; the legacy documentation has the values 3, 4, 5 and 10;
    /// limit from ccxt 4.5.84; the page and the reply were not seen
    /// https://developer.woox.io/api-reference/endpoint/spot_margin/set_leverage
    Call<Acknowledged> set_leverage(SetLeverageRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const InterestHistoryRequest*);
const detail::ObjectTable& exbind_table(const InterestHistoryRows*);
const detail::ObjectTable& exbind_table(const InterestHistoryMeta*);
const detail::ObjectTable& exbind_table(const InterestHistory*);
const detail::ObjectTable& exbind_table(const InterestRateRequest*);
const detail::ObjectTable& exbind_table(const InterestRateRows*);
const detail::ObjectTable& exbind_table(const InterestRate*);
const detail::ObjectTable& exbind_table(const MaxMarginRequest*);
const detail::ObjectTable& exbind_table(const MaxMargin*);
const detail::ObjectTable& exbind_table(const SetLeverageRequest*);

}  // namespace exbind::woox::spot_margin
