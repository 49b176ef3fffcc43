// Generated from specs/bybit/card/reward/points.yaml by `exbind generate bybit`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::bybit {
class Connection;
}

/// Operations under /v5/card/reward/points.
namespace exbind::inline v0_1::bybit::card::reward::points {

using exbind::operator<<;
using exbind::to_string;

enum class Side : std::uint8_t {
    earn_points = 0,    ///< "1"
    deduct_points = 1,  ///< "2"
};
const detail::EnumTable& exbind_table(Side);

/// Reply of Api::balance.
struct Balance {
    std::string accountId{};
    std::optional<Decimal> availablePoint{};
    std::optional<Decimal> pendingPoint{};
    std::string status{};
    std::optional<TimePoint> updateTime{};  ///< Unix milliseconds
    std::optional<std::int64_t> settlementPeriod{};

    bool operator==(const Balance&) const = default;
};

/// Parameters of Api::records.
struct RecordsRequest {
    NamedOnly named{};
    Optional<std::string> type{};
    Optional<std::int64_t> pageSize{};  ///< default 10, at least 1
    Optional<std::int64_t> pageNo{};    ///< default 1, at least 1
    Optional<TimePoint> startTime{};    ///< Unix milliseconds
    Optional<TimePoint> endTime{};      ///< Unix milliseconds
    Optional<std::string> outOrderId{};
    Optional<std::string> bizId{};
    Optional<std::string> bizTxnId{};
    Open<Side> side{};
};

/// Part of Records.
struct RecordsData {
    std::string outOrderId{};
    std::optional<std::int64_t> point{};
    Open<Side> side{};
    std::string type{};
    std::string subType{};
    std::optional<TimePoint> createTime{};  ///< Unix milliseconds
    std::optional<TimePoint> updateTime{};  ///< Unix milliseconds
    std::string bizId{};
    std::string bizTxnId{};
    std::string transactionDate{};
    std::string transactionId{};
    std::optional<Decimal> transactionAmount{};
    std::string basicCurrency{};
    std::string merchCategoryDesc{};
    std::string merchName{};
    std::string merchCountry{};
    std::string merchCity{};
    std::optional<Decimal> pan4{};
    std::optional<Decimal> payFiatAmount{};
    std::optional<Decimal> transactionCurrencyAmount{};

    bool operator==(const RecordsData&) const = default;
};

/// Reply of Api::records.
struct Records {
    std::optional<std::int64_t> pageSize{};
    std::optional<std::int64_t> pageNo{};
    std::optional<std::int64_t> totalCount{};
    Vector<RecordsData> data{};

    bool operator==(const Records&) const = default;
};

/// Reply of Api::tier.
struct Tier {
    std::optional<Decimal> usedLimit{};
    std::optional<Decimal> limit{};
    std::string unit{};  ///< e.g. USD
    std::string tier{};
    std::optional<bool> autoCashback{};

    bool operator==(const Tier&) const = default;
};

/// The operations of card/reward/points. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Query Point Balance
    /// POST /v5/card/reward/points/balance
    ///
    /// Private. 600 requests per 5 seconds per IP address, shared by the pool ip. Never re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/bybit-card/point/balance
    Call<Balance> balance() const;

    /// Query Point Records
    /// POST /v5/card/reward/points/records
    ///
    /// Private. 600 requests per 5 seconds per IP address, shared by the pool ip. Never re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/bybit-card/point/records
    Call<Records> records(RecordsRequest request = {}) const;

    /// Query Tier Info
    /// POST /v5/card/reward/points/tier
    ///
    /// Private. 600 requests per 5 seconds per IP address, shared by the pool ip. Never re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/bybit-card/point/tier
    Call<Tier> tier() const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const Balance*);
const detail::ObjectTable& exbind_table(const RecordsRequest*);
const detail::ObjectTable& exbind_table(const RecordsData*);
const detail::ObjectTable& exbind_table(const Records*);
const detail::ObjectTable& exbind_table(const Tier*);

}  // namespace exbind::bybit::card::reward::points
