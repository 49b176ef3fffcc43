// Generated from specs/woox/futures/fundingFee.manual.yaml by `exbind generate woox`. DO NOT EDIT.
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

namespace exbind::inline v0_1::woox {
class Connection;
}

/// Operations under /v3/futures/fundingFee.
namespace exbind::inline v0_1::woox::futures::funding_fee {

using exbind::operator<<;
using exbind::to_string;

enum class PaymentType : std::uint8_t {
    pay = 0,      ///< "Pay"
    receive = 1,  ///< "Receive"
};
const detail::EnumTable& exbind_table(PaymentType);

/// Parameters of Api::history.
struct HistoryRequest {
    NamedOnly named{};
    Optional<std::string> symbol{};   ///< instrument, such as SPOT_BTC_USDT or PERP_BTC_USDT; e.g. PERP_BTC_USDT
    Optional<TimePoint> startTime{};  ///< Unix milliseconds
    Optional<TimePoint> endTime{};    ///< Unix milliseconds
    Optional<std::int64_t> page{};    ///< default 1
    Optional<std::int64_t> size{};    ///< default 25
};

/// Part of History.
struct HistoryRows {
    std::optional<std::int64_t> id{};
    std::string symbol{};                                ///< instrument, such as SPOT_BTC_USDT or PERP_BTC_USDT
    std::optional<Decimal> fundingRate{};                ///< what positions pay, as a part
    std::optional<Decimal> markPrice{};                  ///< price that liquidations go by
    std::optional<Decimal> fundingFee{};
    std::optional<std::int64_t> fundingIntervalHours{};  ///< hours from one payment to the next
    Open<PaymentType> paymentType{};
    std::string status{};
    std::optional<TimePoint> createdTime{};              ///< Unix milliseconds
    std::optional<TimePoint> updatedTime{};              ///< Unix milliseconds

    bool operator==(const HistoryRows&) const = default;
};

/// Part of History.
struct HistoryMeta {
    std::optional<std::int64_t> total{};           ///< rows on all pages
    std::optional<std::int64_t> recordsPerPage{};  ///< rows on a page
    std::optional<std::int64_t> currentPage{};     ///< number of the page, from 1

    bool operator==(const HistoryMeta&) const = default;
};

/// Reply of Api::history.
struct History {
    Vector<HistoryRows> rows{};  ///< rows of this page
    HistoryMeta meta{};          ///< which page this is

    bool operator==(const History&) const = default;
};

/// The operations of futures/fundingFee. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// GET /v3/futures/fundingFee/history
    ///
    /// Private. 20 requests per minute per user.
    /// Written by hand, not imported; known from: official page, ccxt 4.5.83; limit from the official page
    /// https://developer.woox.io/api-reference/endpoint/futures/get_fundingFee_history
    Call<History> history(HistoryRequest request = {}) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const HistoryRequest*);
const detail::ObjectTable& exbind_table(const HistoryRows*);
const detail::ObjectTable& exbind_table(const HistoryMeta*);
const detail::ObjectTable& exbind_table(const History*);

}  // namespace exbind::woox::futures::funding_fee
