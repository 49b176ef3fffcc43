// Generated from specs/bybit/broker/asset.yaml by `exbind generate bybit`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "exbind/bybit/common/deposit_type.hpp"
#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/pages.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::bybit {
class Connection;
}

/// Operations under /v5/broker/asset.
namespace exbind::inline v0_1::bybit::broker::asset {

using exbind::bybit::DepositType;

/// Parameters of Api::query_sub_member_deposit_record.
struct QuerySubMemberDepositRecordRequest {
    NamedOnly named{};
    Optional<std::string> id{};
    Optional<std::string> txID{};
    Optional<std::string> subMemberId{};
    Optional<std::string> coin{};
    Optional<TimePoint> startTime{};  ///< Unix milliseconds
    Optional<TimePoint> endTime{};    ///< Unix milliseconds
    Optional<std::int64_t> limit{};   ///< default 50
    Optional<std::string> cursor{};
};

/// Part of QuerySubMemberDepositRecord.
struct QuerySubMemberDepositRecordRows {
    std::string id{};
    std::string subMemberId{};
    std::string coin{};
    std::string chain{};
    std::optional<Decimal> amount{};
    std::string txID{};
    std::optional<std::int64_t> status{};
    std::string toAddress{};
    std::string tag{};
    std::optional<Decimal> depositFee{};
    std::string successAt{};
    std::string confirmations{};
    std::string txIndex{};
    std::string blockHash{};
    std::string batchReleaseLimit{};
    Open<DepositType> depositType{};
    std::string fromAddress{};
    std::string taxDepositRecordsId{};
    std::optional<std::int64_t> taxStatus{};

    bool operator==(const QuerySubMemberDepositRecordRows&) const = default;
};

/// Reply of Api::query_sub_member_deposit_record.
struct QuerySubMemberDepositRecord {
    Vector<QuerySubMemberDepositRecordRows> rows{};
    std::string nextPageCursor{};

    bool operator==(const QuerySubMemberDepositRecord&) const = default;
};

/// The operations of broker/asset. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get Sub Account Deposit Records
    /// GET /v5/broker/asset/query-sub-member-deposit-record
    ///
    /// Private. 300 requests per minute per user. 600 requests per 5 seconds per IP address, shared by the pool ip. Too
    /// long for one reply: see pages().
    /// https://bybit-exchange.github.io/docs/v5/broker/exchange-broker/sub-deposit-record
    PagedCall<QuerySubMemberDepositRecord>
    query_sub_member_deposit_record(QuerySubMemberDepositRecordRequest request = {}) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const QuerySubMemberDepositRecordRequest*);
const detail::ObjectTable& exbind_table(const QuerySubMemberDepositRecordRows*);
const detail::ObjectTable& exbind_table(const QuerySubMemberDepositRecord*);

}  // namespace exbind::bybit::broker::asset
