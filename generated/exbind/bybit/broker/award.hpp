// Generated from specs/bybit/broker/award.yaml by `exbind generate bybit`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"

namespace exbind::inline v0_1::bybit {
class Connection;
}

/// Operations under /v5/broker/award.
namespace exbind::inline v0_1::bybit::broker::award {

using exbind::operator<<;
using exbind::to_string;

enum class AmountUnit : std::uint8_t {
    award_amount_unit_usd = 0,   ///< "AWARD_AMOUNT_UNIT_USD"
    award_amount_unit_coin = 1,  ///< "AWARD_AMOUNT_UNIT_COIN"
};
const detail::EnumTable& exbind_table(AmountUnit);

/// Parameters of Api::issue_voucher.
struct IssueVoucherRequest {
    NamedOnly named{};
    Required<std::string> accountId;
    Required<std::string> awardId;
    Required<std::string> specCode;
    Required<Decimal> amount;
    Required<std::string> brokerId;
};

/// Parameters of Api::distribution_record.
struct DistributionRecordRequest {
    NamedOnly named{};
    Required<std::string> accountId;
    Required<std::string> awardId;
    Required<std::string> specCode;
    Optional<bool> withUsedAmount{};
};

/// Reply of Api::distribution_record.
struct DistributionRecord {
    std::string accountId{};
    std::string awardId{};
    std::string specCode{};
    std::optional<Decimal> amount{};
    std::optional<bool> isClaimed{};
    std::optional<TimePoint> startAt{};        ///< Unix seconds
    std::optional<TimePoint> endAt{};          ///< Unix seconds
    std::optional<TimePoint> effectiveAt{};    ///< Unix seconds
    std::optional<TimePoint> ineffectiveAt{};  ///< Unix seconds
    std::optional<Decimal> usedAmount{};

    bool operator==(const DistributionRecord&) const = default;
};

/// Parameters of Api::info.
struct InfoRequest {
    NamedOnly named{};
    Required<std::string> id;
};

/// Reply of Api::info.
struct Info {
    std::string id{};
    std::string coin{};
    Open<AmountUnit> amountUnit{};
    std::string productLine{};
    std::string subProductLine{};
    std::optional<Decimal> totalAmount{};
    std::optional<Decimal> usedAmount{};

    bool operator==(const Info&) const = default;
};

/// The operations of broker/award. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Issue Voucher
    /// POST /v5/broker/award/distribute-award
    ///
    /// Private. 600 requests per 5 seconds per IP address, shared by the pool ip. Never re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/broker/reward/issue-voucher
    Call<Acknowledged> issue_voucher(IssueVoucherRequest request) const;

    /// Get Issued Voucher
    /// POST /v5/broker/award/distribution-record
    ///
    /// Private. 600 requests per 5 seconds per IP address, shared by the pool ip. Never re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/broker/reward/get-issue-voucher
    Call<DistributionRecord> distribution_record(DistributionRecordRequest request) const;

    /// Get Voucher Spec
    /// POST /v5/broker/award/info
    ///
    /// Private. 600 requests per 5 seconds per IP address, shared by the pool ip. Never re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/broker/reward/voucher
    Call<Info> info(InfoRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const IssueVoucherRequest*);
const detail::ObjectTable& exbind_table(const DistributionRecordRequest*);
const detail::ObjectTable& exbind_table(const DistributionRecord*);
const detail::ObjectTable& exbind_table(const InfoRequest*);
const detail::ObjectTable& exbind_table(const Info*);

}  // namespace exbind::bybit::broker::award
