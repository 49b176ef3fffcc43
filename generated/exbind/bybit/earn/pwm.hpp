// Generated from specs/bybit/earn/pwm.yaml by `exbind generate bybit`. DO NOT EDIT.
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

/// Operations under /v5/earn/pwm.
namespace exbind::inline v0_1::bybit::earn::pwm {

using exbind::operator<<;
using exbind::to_string;

enum class Status : std::uint8_t {
    success = 0,     ///< "SUCCESS"
    failed = 1,      ///< "FAILED"
    processing = 2,  ///< "PROCESSING"
};
const detail::EnumTable& exbind_table(Status);

/// Parameters of Api::fund_transfer.
struct FundTransferRequest {
    NamedOnly named{};
    Required<std::string> transferId;
    Required<std::int64_t> fromUserId;
    Required<std::int64_t> toUserId;
    Required<Decimal> amount;
    Required<std::string> coin;
};

/// Reply of Api::fund_transfer.
struct FundTransfer {
    std::string transferId{};
    Open<Status> status{};

    bool operator==(const FundTransfer&) const = default;
};

/// Parameters of Api::query_fund_transfer_result.
struct QueryFundTransferResultRequest {
    NamedOnly named{};
    Optional<std::string> transferId{};
    Optional<std::int64_t> fromUserId{};
};

/// Reply of Api::query_fund_transfer_result.
struct QueryFundTransferResult {
    std::string transferId{};
    Open<Status> status{};
    std::optional<std::int64_t> fromUserId{};
    std::optional<std::int64_t> toUserId{};
    std::optional<Decimal> amount{};
    std::string coin{};

    bool operator==(const QueryFundTransferResult&) const = default;
};

/// The operations of earn/pwm. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Fund Transfer Between Sub-Accounts
    /// POST /v5/earn/pwm/fund-transfer
    ///
    /// Private. 600 requests per 5 seconds per IP address, shared by the pool ip. Never re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/finance/pwm/fund-transfer
    Call<FundTransfer> fund_transfer(FundTransferRequest request) const;

    /// Get Fund Transfer Records
    /// GET /v5/earn/pwm/query-fund-transfer-result
    ///
    /// Private. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/finance/pwm/query-fund-transfer-result
    Call<QueryFundTransferResult> query_fund_transfer_result(QueryFundTransferResultRequest request = {}) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const FundTransferRequest*);
const detail::ObjectTable& exbind_table(const FundTransfer*);
const detail::ObjectTable& exbind_table(const QueryFundTransferResultRequest*);
const detail::ObjectTable& exbind_table(const QueryFundTransferResult*);

}  // namespace exbind::bybit::earn::pwm
