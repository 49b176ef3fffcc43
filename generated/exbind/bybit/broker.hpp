// Generated from specs/bybit/broker.yaml by `exbind generate bybit`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "exbind/bybit/common/biz_type.hpp"
#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/pages.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::bybit {
class Connection;
}

/// Operations under /v5/broker.
namespace exbind::inline v0_1::bybit::broker {

using exbind::bybit::BizType;

/// Part of AccountInfo.
struct AccountInfoBaseFeeRebateRate {
    std::string spot{};         ///< e.g. 10.00%
    std::string derivatives{};  ///< e.g. 10.00%

    bool operator==(const AccountInfoBaseFeeRebateRate&) const = default;
};

/// Part of AccountInfo.
struct AccountInfoMarkupFeeRebateRate {
    std::string spot{};         ///< e.g. 10.00%
    std::string derivatives{};  ///< e.g. 10.00%
    std::string convert{};      ///< e.g. 10.00%

    bool operator==(const AccountInfoMarkupFeeRebateRate&) const = default;
};

/// Reply of Api::account_info.
struct AccountInfo {
    std::optional<Decimal> subAcctQty{};
    std::optional<Decimal> maxSubAcctQty{};
    AccountInfoBaseFeeRebateRate baseFeeRebateRate{};
    AccountInfoMarkupFeeRebateRate markupFeeRebateRate{};
    std::optional<TimePoint> ts{};  ///< Unix milliseconds

    bool operator==(const AccountInfo&) const = default;
};

/// Parameters of Api::earning_record.
struct EarningRecordRequest {
    NamedOnly named{};
    Open<BizType> bizType{};
    Optional<TimePoint> startTime{};  ///< Unix milliseconds
    Optional<TimePoint> endTime{};    ///< Unix milliseconds
    Optional<std::int64_t> limit{};   ///< default 1000
    Optional<std::string> cursor{};
};

/// Part of EarningRecord.
struct EarningRecordList {
    std::string userId{};
    Open<BizType> bizType{};
    std::string symbol{};
    std::string coin{};
    std::optional<Decimal> earning{};
    std::string orderId{};
    std::optional<TimePoint> execTime{};  ///< Unix milliseconds

    bool operator==(const EarningRecordList&) const = default;
};

/// Reply of Api::earning_record.
struct EarningRecord {
    Vector<EarningRecordList> list{};
    std::string nextPageCursor{};

    bool operator==(const EarningRecord&) const = default;
};

/// Parameters of Api::earnings_info.
struct EarningsInfoRequest {
    NamedOnly named{};
    Open<BizType> bizType{};
    Optional<std::string> begin{};   ///< e.g. 20231201
    Optional<std::string> end{};     ///< e.g. 20231201
    Optional<std::string> uid{};
    Optional<std::int64_t> limit{};  ///< default 1000
    Optional<std::string> cursor{};
};

/// Part of EarningsInfoTotalEarningCat.
struct EarningsInfoTotalEarningCatSpot {
    std::string coin{};
    std::optional<Decimal> earning{};

    bool operator==(const EarningsInfoTotalEarningCatSpot&) const = default;
};

/// Part of EarningsInfoTotalEarningCat.
struct EarningsInfoTotalEarningCatDerivatives {
    std::string coin{};
    std::optional<Decimal> earning{};

    bool operator==(const EarningsInfoTotalEarningCatDerivatives&) const = default;
};

/// Part of EarningsInfoTotalEarningCat.
struct EarningsInfoTotalEarningCatOptions {
    std::string coin{};
    std::optional<Decimal> earning{};

    bool operator==(const EarningsInfoTotalEarningCatOptions&) const = default;
};

/// Part of EarningsInfoTotalEarningCat.
struct EarningsInfoTotalEarningCatConvert {
    std::string coin{};
    std::optional<Decimal> earning{};

    bool operator==(const EarningsInfoTotalEarningCatConvert&) const = default;
};

/// Part of EarningsInfoTotalEarningCat.
struct EarningsInfoTotalEarningCatTotal {
    std::string coin{};
    std::optional<Decimal> earning{};

    bool operator==(const EarningsInfoTotalEarningCatTotal&) const = default;
};

/// Part of EarningsInfo.
struct EarningsInfoTotalEarningCat {
    Vector<EarningsInfoTotalEarningCatSpot> spot{};
    Vector<EarningsInfoTotalEarningCatDerivatives> derivatives{};
    Vector<EarningsInfoTotalEarningCatOptions> options{};
    Vector<EarningsInfoTotalEarningCatConvert> convert{};
    Vector<EarningsInfoTotalEarningCatTotal> total{};

    bool operator==(const EarningsInfoTotalEarningCat&) const = default;
};

/// Part of EarningsInfo.
struct EarningsInfoDetails {
    std::string userId{};
    Open<BizType> bizType{};
    std::string symbol{};
    std::string coin{};
    std::optional<Decimal> earning{};
    std::optional<Decimal> markupEarning{};
    std::optional<Decimal> baseFeeEarning{};
    std::string orderId{};
    std::string execId{};
    std::optional<TimePoint> execTime{};  ///< Unix milliseconds

    bool operator==(const EarningsInfoDetails&) const = default;
};

/// Reply of Api::earnings_info.
struct EarningsInfo {
    EarningsInfoTotalEarningCat totalEarningCat{};
    Vector<EarningsInfoDetails> details{};
    std::string nextPageCursor{};

    bool operator==(const EarningsInfo&) const = default;
};

/// The operations of broker. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get Account Info
    /// GET /v5/broker/account-info
    ///
    /// Private. 10 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/broker/exchange-broker/account-info
    Call<AccountInfo> account_info() const;

    /// Get Broker Earning
    /// GET /v5/broker/earning-record
    ///
    /// Private. 600 requests per 5 seconds per IP address, shared by the pool ip. Too long for one reply: see pages().
    /// Deprecated by the exchange.
    /// https://bybit-exchange.github.io/docs/v5/abandon/earning
    [[deprecated("by the exchange")]]
    PagedCall<EarningRecord> earning_record(EarningRecordRequest request = {}) const;

    /// Get Earning
    /// GET /v5/broker/earnings-info
    ///
    /// Private. 10 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip. Too
    /// long for one reply: see pages().
    /// https://bybit-exchange.github.io/docs/v5/broker/exchange-broker/exchange-earning
    PagedCall<EarningsInfo> earnings_info(EarningsInfoRequest request = {}) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const AccountInfoBaseFeeRebateRate*);
const detail::ObjectTable& exbind_table(const AccountInfoMarkupFeeRebateRate*);
const detail::ObjectTable& exbind_table(const AccountInfo*);
const detail::ObjectTable& exbind_table(const EarningRecordRequest*);
const detail::ObjectTable& exbind_table(const EarningRecordList*);
const detail::ObjectTable& exbind_table(const EarningRecord*);
const detail::ObjectTable& exbind_table(const EarningsInfoRequest*);
const detail::ObjectTable& exbind_table(const EarningsInfoTotalEarningCatSpot*);
const detail::ObjectTable& exbind_table(const EarningsInfoTotalEarningCatDerivatives*);
const detail::ObjectTable& exbind_table(const EarningsInfoTotalEarningCatOptions*);
const detail::ObjectTable& exbind_table(const EarningsInfoTotalEarningCatConvert*);
const detail::ObjectTable& exbind_table(const EarningsInfoTotalEarningCatTotal*);
const detail::ObjectTable& exbind_table(const EarningsInfoTotalEarningCat*);
const detail::ObjectTable& exbind_table(const EarningsInfoDetails*);
const detail::ObjectTable& exbind_table(const EarningsInfo*);

}  // namespace exbind::bybit::broker
