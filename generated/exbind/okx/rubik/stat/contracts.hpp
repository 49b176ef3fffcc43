// Generated from specs/okx/rubik/stat/contracts.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/pages.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::okx {
class Connection;
}

/// Operations under /api/v5/rubik/stat/contracts.
namespace exbind::inline v0_1::okx::rubik::stat::contracts {

/// Parameters of Api::long_short_account_ratio and Api::open_interest_volume.
struct OpenInterestVolumeRequest {
    NamedOnly named{};
    Required<std::string> ccy;       ///< currency
    Optional<TimePoint> begin{};     ///< Unix milliseconds; e.g. 1597026383085
    Optional<TimePoint> end{};       ///< Unix milliseconds; e.g. 1597026383011
    Optional<std::string> period{};  ///< length of each interval, such as 5m; default 5m
};
using LongShortAccountRatioRequest = OpenInterestVolumeRequest;

/// Reply of Api::long_short_account_ratio, one row. On the wire an array, its items in this order.
struct LongShortAccountRatio {
    std::optional<TimePoint> ts{};   ///< Unix milliseconds
    std::optional<Decimal> ratio{};  ///< one side against the other

    bool operator==(const LongShortAccountRatio&) const = default;
};

/// Parameters of Api::long_short_account_ratio_contract, Api::long_short_account_ratio_contract_top_trader,
/// Api::long_short_position_ratio_contract_top_trader and Api::open_interest_history.
struct OpenInterestHistoryRequest {
    NamedOnly named{};
    Required<std::string> instId;    ///< pair, contract or index; e.g. BTC-USDT-SWAP
    Optional<std::string> period{};  ///< length of each interval, such as 5m; default 5m
    Optional<TimePoint> end{};       ///< Unix milliseconds
    Optional<TimePoint> begin{};     ///< Unix milliseconds
    Optional<std::int64_t> limit{};  ///< default 100, at most 100
};
using LongShortAccountRatioContractTopTraderRequest = OpenInterestHistoryRequest;
using LongShortPositionRatioContractTopTraderRequest = OpenInterestHistoryRequest;
using LongShortAccountRatioContractRequest = OpenInterestHistoryRequest;

/// Reply of Api::long_short_account_ratio_contract, one row. On the wire an array, its items in this order.
struct LongShortAccountRatioContract {
    std::optional<TimePoint> ts{};  ///< Unix milliseconds; e.g. 1597026383085
    std::optional<Decimal> longShortAcctRatio{};

    bool operator==(const LongShortAccountRatioContract&) const = default;
};

/// Reply of Api::long_short_account_ratio_contract_top_trader, one row. On the wire an array, its items in this order.
struct LongShortAccountRatioContractTopTrader {
    std::optional<TimePoint> ts{};  ///< Unix milliseconds; e.g. 1597026383085
    std::optional<Decimal> longShortAcctRatio{};

    bool operator==(const LongShortAccountRatioContractTopTrader&) const = default;
};

/// Reply of Api::long_short_position_ratio_contract_top_trader, one row. On the wire an array, its items in this order.
struct LongShortPositionRatioContractTopTrader {
    std::optional<TimePoint> ts{};  ///< Unix milliseconds; e.g. 1597026383085
    std::optional<Decimal> longShortPosRatio{};

    bool operator==(const LongShortPositionRatioContractTopTrader&) const = default;
};

/// Reply of Api::open_interest_history, one row. On the wire an array, its items in this order.
struct OpenInterestHistory {
    std::optional<TimePoint> ts{};  ///< Unix milliseconds; e.g. 1597026383085
    std::optional<Decimal> oi{};    ///< open interest
    std::optional<Decimal> oiCcy{};
    std::optional<Decimal> oiUsd{};

    bool operator==(const OpenInterestHistory&) const = default;
};

/// Reply of Api::open_interest_volume, one row. On the wire an array, its items in this order.
struct OpenInterestVolume {
    std::optional<TimePoint> ts{};  ///< Unix milliseconds
    std::optional<Decimal> oi{};    ///< open interest
    std::optional<Decimal> vol{};   ///< volume

    bool operator==(const OpenInterestVolume&) const = default;
};

/// The operations of rubik/stat/contracts. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get long/short ratio
    /// GET /api/v5/rubik/stat/contracts/long-short-account-ratio
    ///
    /// Public. 5 requests per 2 seconds per IP address.
    /// https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-long-short-ratio
    Call<Vector<LongShortAccountRatio>> long_short_account_ratio(OpenInterestVolumeRequest request) const;

    /// Get contract long/short ratio
    /// GET /api/v5/rubik/stat/contracts/long-short-account-ratio-contract
    ///
    /// Public. 5 requests per 2 seconds per IP address and instId. Too long for one reply: see pages().
    /// https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-contract-long-short-ratio
    PagedCall<Vector<LongShortAccountRatioContract>>
    long_short_account_ratio_contract(OpenInterestHistoryRequest request) const;

    /// Get top traders contract long/short ratio
    /// GET /api/v5/rubik/stat/contracts/long-short-account-ratio-contract-top-trader
    ///
    /// Public. 5 requests per 2 seconds per IP address and instId. Too long for one reply: see pages().
    /// https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-top-traders-contract-long-short-ratio
    PagedCall<Vector<LongShortAccountRatioContractTopTrader>>
    long_short_account_ratio_contract_top_trader(OpenInterestHistoryRequest request) const;

    /// Get top traders contract long/short ratio (by position)
    /// GET /api/v5/rubik/stat/contracts/long-short-position-ratio-contract-top-trader
    ///
    /// Public. 5 requests per 2 seconds per IP address and instId. Too long for one reply: see pages().
    /// https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-top-traders-contract-long-short-ratio-by-position
    PagedCall<Vector<LongShortPositionRatioContractTopTrader>>
    long_short_position_ratio_contract_top_trader(OpenInterestHistoryRequest request) const;

    /// Get contract open interest history
    /// GET /api/v5/rubik/stat/contracts/open-interest-history
    ///
    /// Public. 10 requests per 2 seconds per IP address and instId. Too long for one reply: see pages().
    /// https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-contract-open-interest-history
    PagedCall<Vector<OpenInterestHistory>> open_interest_history(OpenInterestHistoryRequest request) const;

    /// Get contracts open interest and volume
    /// GET /api/v5/rubik/stat/contracts/open-interest-volume
    ///
    /// Public. 5 requests per 2 seconds per IP address.
    /// https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-contracts-open-interest-and-volume
    Call<Vector<OpenInterestVolume>> open_interest_volume(OpenInterestVolumeRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const OpenInterestVolumeRequest*);
const detail::ObjectTable& exbind_table(const LongShortAccountRatio*);
const detail::ObjectTable& exbind_table(const OpenInterestHistoryRequest*);
const detail::ObjectTable& exbind_table(const LongShortAccountRatioContract*);
const detail::ObjectTable& exbind_table(const LongShortAccountRatioContractTopTrader*);
const detail::ObjectTable& exbind_table(const LongShortPositionRatioContractTopTrader*);
const detail::ObjectTable& exbind_table(const OpenInterestHistory*);
const detail::ObjectTable& exbind_table(const OpenInterestVolume*);

}  // namespace exbind::okx::rubik::stat::contracts
