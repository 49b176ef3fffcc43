// Generated from specs/bybit/asset/deposit.yaml by `exbind generate bybit`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "exbind/bybit/common/account_type.hpp"
#include "exbind/bybit/common/deposit_type.hpp"
#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/pages.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::bybit {
class Connection;
}

/// Operations under /v5/asset/deposit.
namespace exbind::inline v0_1::bybit::asset::deposit {

using exbind::bybit::AccountType;
using exbind::bybit::DepositType;

/// Parameters of Api::set_deposit_account.
struct SetDepositAccountRequest {
    NamedOnly named{};
    Required<Open<AccountType>> accountType;
};

/// Reply of Api::set_deposit_account.
struct SetDepositAccount {
    std::optional<std::int64_t> status{};

    bool operator==(const SetDepositAccount&) const = default;
};

/// Parameters of Api::query_address.
struct QueryAddressRequest {
    NamedOnly named{};
    Required<std::string> coin;
    Optional<std::string> chainType{};
};

/// Part of QueryAddress and QuerySubMemberAddress.
struct QueryAddressChains {
    std::string chainType{};
    std::string addressDeposit{};
    std::string tagDeposit{};
    std::string chain{};
    std::optional<Decimal> batchReleaseLimit{};
    std::string contractAddress{};

    bool operator==(const QueryAddressChains&) const = default;
};
using QuerySubMemberAddressChains = QueryAddressChains;

/// Reply of Api::query_address.
struct QueryAddress {
    std::string coin{};
    Vector<QueryAddressChains> chains{};

    bool operator==(const QueryAddress&) const = default;
};

/// Parameters of Api::query_internal_record.
struct QueryInternalRecordRequest {
    NamedOnly named{};
    Optional<std::string> txID{};
    Optional<TimePoint> startTime{};  ///< Unix milliseconds; default 30
    Optional<TimePoint> endTime{};    ///< Unix milliseconds
    Optional<std::string> coin{};
    Optional<std::string> cursor{};
    Optional<std::int64_t> limit{};   ///< default 50
};

/// Part of QueryInternalRecord.
struct QueryInternalRecordRows {
    std::string id{};
    std::optional<std::int64_t> type{};
    std::string coin{};
    std::optional<Decimal> amount{};
    std::optional<std::int64_t> status{};
    std::string address{};
    std::optional<TimePoint> createdTime{};  ///< Unix seconds
    std::string fromMemberId{};
    std::string txID{};
    std::optional<std::int64_t> complianceStatus{};
    std::string taxDepositRecordsId{};
    std::optional<std::int64_t> taxStatus{};

    bool operator==(const QueryInternalRecordRows&) const = default;
};

/// Reply of Api::query_internal_record.
struct QueryInternalRecord {
    Vector<QueryInternalRecordRows> rows{};
    std::string nextPageCursor{};

    bool operator==(const QueryInternalRecord&) const = default;
};

/// Parameters of Api::query_record.
struct QueryRecordRequest {
    NamedOnly named{};
    Optional<std::string> id{};
    Optional<std::string> txID{};
    Optional<std::string> coin{};
    Optional<TimePoint> startTime{};  ///< Unix milliseconds
    Optional<TimePoint> endTime{};    ///< Unix milliseconds
    Optional<std::int64_t> limit{};   ///< default 50
    Optional<std::string> cursor{};
};

/// Part of QueryRecord.
struct QueryRecordRows {
    std::string coin{};
    std::string chain{};
    std::optional<Decimal> amount{};
    std::string txID{};
    std::optional<std::int64_t> status{};
    std::string toAddress{};
    std::string tag{};
    std::optional<Decimal> depositFee{};
    std::optional<TimePoint> successAt{};  ///< Unix milliseconds
    std::string confirmations{};
    std::string txIndex{};
    std::string blockHash{};
    std::optional<Decimal> batchReleaseLimit{};
    Open<DepositType> depositType{};
    std::string fromAddress{};
    std::string taxDepositRecordsId{};
    std::optional<std::int64_t> taxStatus{};
    std::string id{};

    bool operator==(const QueryRecordRows&) const = default;
};

/// Reply of Api::query_record.
struct QueryRecord {
    Vector<QueryRecordRows> rows{};
    std::string nextPageCursor{};

    bool operator==(const QueryRecord&) const = default;
};

/// Parameters of Api::query_sub_member_address.
struct QuerySubMemberAddressRequest {
    NamedOnly named{};
    Required<std::string> coin;
    Required<std::string> chainType;
    Required<std::string> subMemberId;
};

/// Reply of Api::query_sub_member_address.
struct QuerySubMemberAddress {
    std::string coin{};
    QueryAddressChains chains{};

    bool operator==(const QuerySubMemberAddress&) const = default;
};

/// Parameters of Api::query_sub_member_record.
struct QuerySubMemberRecordRequest {
    NamedOnly named{};
    Optional<std::string> id{};
    Optional<std::string> txID{};
    Required<std::string> subMemberId;
    Optional<std::string> coin{};
    Optional<TimePoint> startTime{};  ///< Unix milliseconds
    Optional<TimePoint> endTime{};    ///< Unix milliseconds
    Optional<std::int64_t> limit{};   ///< default 50
    Optional<std::string> cursor{};
};

/// Part of QuerySubMemberRecord.
struct QuerySubMemberRecordRows {
    std::string id{};
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

    bool operator==(const QuerySubMemberRecordRows&) const = default;
};

/// Reply of Api::query_sub_member_record.
struct QuerySubMemberRecord {
    Vector<QuerySubMemberRecordRows> rows{};
    std::string nextPageCursor{};

    bool operator==(const QuerySubMemberRecord&) const = default;
};

/// The operations of asset/deposit. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Set Deposit Account
    /// POST /v5/asset/deposit/deposit-to-account
    ///
    /// Private. 300 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// Never re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/asset/deposit/set-deposit-acct
    Call<SetDepositAccount> set_deposit_account(SetDepositAccountRequest request) const;

    /// Get Master Deposit Address
    /// GET /v5/asset/deposit/query-address
    ///
    /// Private. 300 requests per minute per user. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/asset/deposit/master-deposit-addr
    Call<QueryAddress> query_address(QueryAddressRequest request) const;

    /// Get Internal Deposit Records (off-chain)
    /// GET /v5/asset/deposit/query-internal-record
    ///
    /// Private. 300 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip. Too
    /// long for one reply: see pages().
    /// https://bybit-exchange.github.io/docs/v5/asset/deposit/internal-deposit-record
    PagedCall<QueryInternalRecord> query_internal_record(QueryInternalRecordRequest request = {}) const;

    /// Get Deposit Records (on-chain)
    /// GET /v5/asset/deposit/query-record
    ///
    /// Private. 100 requests per minute per user. 600 requests per 5 seconds per IP address, shared by the pool ip. Too
    /// long for one reply: see pages().
    /// https://bybit-exchange.github.io/docs/v5/asset/deposit/deposit-record
    PagedCall<QueryRecord> query_record(QueryRecordRequest request = {}) const;

    /// Get Sub Deposit Address
    /// GET /v5/asset/deposit/query-sub-member-address
    ///
    /// Private. 300 requests per minute per user. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/asset/deposit/sub-deposit-addr
    Call<QuerySubMemberAddress> query_sub_member_address(QuerySubMemberAddressRequest request) const;

    /// Get Sub Deposit Records (on-chain)
    /// GET /v5/asset/deposit/query-sub-member-record
    ///
    /// Private. 300 requests per minute per user. 600 requests per 5 seconds per IP address, shared by the pool ip. Too
    /// long for one reply: see pages().
    /// https://bybit-exchange.github.io/docs/v5/asset/deposit/sub-deposit-record
    PagedCall<QuerySubMemberRecord> query_sub_member_record(QuerySubMemberRecordRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const SetDepositAccountRequest*);
const detail::ObjectTable& exbind_table(const SetDepositAccount*);
const detail::ObjectTable& exbind_table(const QueryAddressRequest*);
const detail::ObjectTable& exbind_table(const QueryAddressChains*);
const detail::ObjectTable& exbind_table(const QueryAddress*);
const detail::ObjectTable& exbind_table(const QueryInternalRecordRequest*);
const detail::ObjectTable& exbind_table(const QueryInternalRecordRows*);
const detail::ObjectTable& exbind_table(const QueryInternalRecord*);
const detail::ObjectTable& exbind_table(const QueryRecordRequest*);
const detail::ObjectTable& exbind_table(const QueryRecordRows*);
const detail::ObjectTable& exbind_table(const QueryRecord*);
const detail::ObjectTable& exbind_table(const QuerySubMemberAddressRequest*);
const detail::ObjectTable& exbind_table(const QuerySubMemberAddress*);
const detail::ObjectTable& exbind_table(const QuerySubMemberRecordRequest*);
const detail::ObjectTable& exbind_table(const QuerySubMemberRecordRows*);
const detail::ObjectTable& exbind_table(const QuerySubMemberRecord*);

}  // namespace exbind::bybit::asset::deposit
