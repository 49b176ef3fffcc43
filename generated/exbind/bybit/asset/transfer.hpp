// Generated from specs/bybit/asset/transfer.yaml by `exbind generate bybit`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "exbind/bybit/common/account_type.hpp"
#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/pages.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::bybit {
class Connection;
}

/// Operations under /v5/asset/transfer.
namespace exbind::inline v0_1::bybit::asset::transfer {

using exbind::bybit::AccountType;

using exbind::operator<<;
using exbind::to_string;

enum class Status : std::uint8_t {
    status_unknown = 0,  ///< "STATUS_UNKNOWN"
    success = 1,         ///< "SUCCESS"
    pending = 2,         ///< "PENDING"
    failed = 3,          ///< "FAILED"
};
const detail::EnumTable& exbind_table(Status);

enum class QueryAssetInfoStatus : std::uint8_t {
    account_status_normal = 0,       ///< "ACCOUNT_STATUS_NORMAL"
    account_status_unspecified = 1,  ///< "ACCOUNT_STATUS_UNSPECIFIED"
};
const detail::EnumTable& exbind_table(QueryAssetInfoStatus);

/// Parameters of Api::create_internal_transfer.
struct CreateInternalTransferRequest {
    NamedOnly named{};
    Required<std::string> transferId;
    Required<std::string> coin;
    Required<Decimal> amount;
    Required<Open<AccountType>> fromAccountType;
    Required<Open<AccountType>> toAccountType;
};

/// Reply of Api::create_internal_transfer.
struct CreateInternalTransfer {
    std::string transferId{};
    Open<Status> status{};

    bool operator==(const CreateInternalTransfer&) const = default;
};

/// Parameters of Api::query_account_coin_balance.
struct QueryAccountCoinBalanceRequest {
    NamedOnly named{};
    Optional<std::string> memberId{};
    Optional<std::string> toMemberId{};
    Required<Open<AccountType>> accountType;
    Open<AccountType> toAccountType{};
    Required<std::string> coin;
    Optional<std::int64_t> withBonus{};
    Optional<std::int64_t> withTransferSafeAmount{};
    Optional<std::int64_t> withLtvTransferSafeAmount{};
};

/// Part of QueryAccountCoinBalance.
struct QueryAccountCoinBalanceBalance {
    std::string coin{};
    std::optional<Decimal> walletBalance{};
    std::optional<Decimal> transferBalance{};
    std::optional<Decimal> bonus{};
    std::optional<Decimal> transferSafeAmount{};
    std::optional<Decimal> ltvTransferSafeAmount{};

    bool operator==(const QueryAccountCoinBalanceBalance&) const = default;
};

/// Reply of Api::query_account_coin_balance.
struct QueryAccountCoinBalance {
    Open<AccountType> accountType{};
    std::optional<std::int64_t> bizType{};
    std::string accountId{};
    std::string memberId{};
    QueryAccountCoinBalanceBalance balance{};

    bool operator==(const QueryAccountCoinBalance&) const = default;
};

/// Parameters of Api::query_account_coins_balance.
struct QueryAccountCoinsBalanceRequest {
    NamedOnly named{};
    Optional<std::string> memberId{};
    Required<Open<AccountType>> accountType;
    Vector<std::string> coin{};
    Optional<std::int64_t> withBonus{};
};

/// Part of QueryAccountCoinsBalance.
struct QueryAccountCoinsBalanceBalance {
    std::string coin{};
    std::optional<Decimal> walletBalance{};
    std::optional<Decimal> transferBalance{};
    std::string bonus{};

    bool operator==(const QueryAccountCoinsBalanceBalance&) const = default;
};

/// Reply of Api::query_account_coins_balance.
struct QueryAccountCoinsBalance {
    Open<AccountType> accountType{};
    std::string memberId{};
    Vector<QueryAccountCoinsBalanceBalance> balance{};

    bool operator==(const QueryAccountCoinsBalance&) const = default;
};

/// Parameters of Api::query_asset_info.
struct QueryAssetInfoRequest {
    NamedOnly named{};
    Required<Open<AccountType>> accountType;
    Optional<std::string> coin{};
};

/// Part of QueryAssetInfoSpot.
struct QueryAssetInfoSpotAssets {
    std::string coin{};
    std::optional<Decimal> frozen{};
    std::optional<Decimal> free{};
    std::optional<Decimal> withdraw{};

    bool operator==(const QueryAssetInfoSpotAssets&) const = default;
};

/// Part of QueryAssetInfo.
struct QueryAssetInfoSpot {
    Open<QueryAssetInfoStatus> status{};
    Vector<QueryAssetInfoSpotAssets> assets{};

    bool operator==(const QueryAssetInfoSpot&) const = default;
};

/// Reply of Api::query_asset_info.
struct QueryAssetInfo {
    QueryAssetInfoSpot spot{};

    bool operator==(const QueryAssetInfo&) const = default;
};

/// Parameters of Api::query_inter_transfer_list and Api::query_universal_transfer_list.
struct QueryInterTransferListRequest {
    NamedOnly named{};
    Optional<std::string> transferId{};
    Optional<std::string> coin{};
    Open<Status> status{};
    Optional<TimePoint> startTime{};  ///< Unix milliseconds
    Optional<TimePoint> endTime{};    ///< Unix milliseconds
    Optional<std::int64_t> limit{};   ///< default 20
    Optional<std::string> cursor{};
};
using QueryUniversalTransferListRequest = QueryInterTransferListRequest;

/// Part of QueryInterTransferList.
struct QueryInterTransferListList {
    std::string transferId{};
    std::string coin{};
    std::optional<Decimal> amount{};
    Open<AccountType> fromAccountType{};
    Open<AccountType> toAccountType{};
    std::optional<TimePoint> timestamp{};  ///< Unix milliseconds
    Open<Status> status{};

    bool operator==(const QueryInterTransferListList&) const = default;
};

/// Reply of Api::query_inter_transfer_list.
struct QueryInterTransferList {
    Vector<QueryInterTransferListList> list{};
    std::string nextPageCursor{};

    bool operator==(const QueryInterTransferList&) const = default;
};

/// Reply of Api::query_sub_member_list.
struct QuerySubMemberList {
    Vector<std::string> subMemberIds{};
    Vector<std::string> transferableSubMemberIds{};

    bool operator==(const QuerySubMemberList&) const = default;
};

/// Parameters of Api::query_transfer_coin_list.
struct QueryTransferCoinListRequest {
    NamedOnly named{};
    Required<Open<AccountType>> fromAccountType;
    Required<Open<AccountType>> toAccountType;
};

/// Reply of Api::query_transfer_coin_list.
struct QueryTransferCoinList {
    Vector<std::string> list{};

    bool operator==(const QueryTransferCoinList&) const = default;
};

/// Part of QueryUniversalTransferList.
struct QueryUniversalTransferListList {
    std::string transferId{};
    std::string coin{};
    std::optional<Decimal> amount{};
    std::string fromMemberId{};
    std::string toMemberId{};
    Open<AccountType> fromAccountType{};
    Open<AccountType> toAccountType{};
    std::optional<TimePoint> timestamp{};  ///< Unix milliseconds
    Open<Status> status{};

    bool operator==(const QueryUniversalTransferListList&) const = default;
};

/// Reply of Api::query_universal_transfer_list.
struct QueryUniversalTransferList {
    Vector<QueryUniversalTransferListList> list{};
    std::string nextPageCursor{};

    bool operator==(const QueryUniversalTransferList&) const = default;
};

/// Parameters of Api::save_transfer_sub_member.
struct SaveTransferSubMemberRequest {
    NamedOnly named{};
    Required<Vector<std::string>> subMemberIds;
};

/// Parameters of Api::create_universal_transfer.
struct CreateUniversalTransferRequest {
    NamedOnly named{};
    Required<std::string> transferId;
    Required<std::string> coin;
    Required<Decimal> amount;
    Required<std::int64_t> fromMemberId;
    Required<std::int64_t> toMemberId;
    Required<Open<AccountType>> fromAccountType;
    Required<Open<AccountType>> toAccountType;
};

/// Reply of Api::create_universal_transfer.
struct CreateUniversalTransfer {
    std::string transferId{};
    Open<Status> status{};

    bool operator==(const CreateUniversalTransfer&) const = default;
};

/// The operations of asset/transfer. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Create Internal Transfer
    /// POST /v5/asset/transfer/inter-transfer
    ///
    /// Private. 60 requests per minute per user. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// Never re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/asset/transfer/create-inter-transfer
    Call<CreateInternalTransfer> create_internal_transfer(CreateInternalTransferRequest request) const;

    /// Get Single Coin Balance
    /// GET /v5/asset/transfer/query-account-coin-balance
    ///
    /// Private. 450 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/asset/balance/account-coin-balance
    Call<QueryAccountCoinBalance> query_account_coin_balance(QueryAccountCoinBalanceRequest request) const;

    /// Get All Coins Balance
    /// GET /v5/asset/transfer/query-account-coins-balance
    ///
    /// Private. 5 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/asset/balance/all-balance
    Call<QueryAccountCoinsBalance> query_account_coins_balance(QueryAccountCoinsBalanceRequest request) const;

    /// Get Asset Info
    /// GET /v5/asset/transfer/query-asset-info
    ///
    /// Private. 60 requests per minute per user. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// Deprecated by the exchange.
    /// https://bybit-exchange.github.io/docs/v5/abandon/asset-info
    [[deprecated("by the exchange")]]
    Call<QueryAssetInfo> query_asset_info(QueryAssetInfoRequest request) const;

    /// Get Internal Transfer Records
    /// GET /v5/asset/transfer/query-inter-transfer-list
    ///
    /// Private. 60 requests per minute per user. 600 requests per 5 seconds per IP address, shared by the pool ip. Too
    /// long for one reply: see pages().
    /// https://bybit-exchange.github.io/docs/v5/asset/transfer/inter-transfer-list
    PagedCall<QueryInterTransferList> query_inter_transfer_list(QueryInterTransferListRequest request = {}) const;

    /// For reconcile(): query_inter_transfer_list() with the id that a write carries.
    static Lookup<QueryInterTransferList> query_inter_transfer_list_lookup();

    /// Get Sub UID
    /// GET /v5/asset/transfer/query-sub-member-list
    ///
    /// Private. 60 requests per minute per user. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/asset/sub-uid-list
    Call<QuerySubMemberList> query_sub_member_list() const;

    /// Get Transferable Coin
    /// GET /v5/asset/transfer/query-transfer-coin-list
    ///
    /// Private. 60 requests per minute per user. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/asset/transfer/transferable-coin
    Call<QueryTransferCoinList> query_transfer_coin_list(QueryTransferCoinListRequest request) const;

    /// Get Universal Transfer Records
    /// GET /v5/asset/transfer/query-universal-transfer-list
    ///
    /// Private. 5 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip. Too
    /// long for one reply: see pages().
    /// https://bybit-exchange.github.io/docs/v5/asset/transfer/unitransfer-list
    PagedCall<QueryUniversalTransferList>
    query_universal_transfer_list(QueryInterTransferListRequest request = {}) const;

    /// For reconcile(): query_universal_transfer_list() with the id that a write carries.
    static Lookup<QueryUniversalTransferList> query_universal_transfer_list_lookup();

    /// Enable Universal Transfer for Sub UID
    /// POST /v5/asset/transfer/save-transfer-sub-member
    ///
    /// Private. 20 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// Never re-sent by itself. Deprecated by the exchange.
    /// https://bybit-exchange.github.io/docs/v5/abandon/enable-unitransfer-subuid
    [[deprecated("by the exchange")]]
    Call<Acknowledged> save_transfer_sub_member(SaveTransferSubMemberRequest request) const;

    /// Create Universal Transfer
    /// POST /v5/asset/transfer/universal-transfer
    ///
    /// Private. 5 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip. Never
    /// re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/asset/transfer/unitransfer
    Call<CreateUniversalTransfer> create_universal_transfer(CreateUniversalTransferRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const CreateInternalTransferRequest*);
const detail::ObjectTable& exbind_table(const CreateInternalTransfer*);
const detail::ObjectTable& exbind_table(const QueryAccountCoinBalanceRequest*);
const detail::ObjectTable& exbind_table(const QueryAccountCoinBalanceBalance*);
const detail::ObjectTable& exbind_table(const QueryAccountCoinBalance*);
const detail::ObjectTable& exbind_table(const QueryAccountCoinsBalanceRequest*);
const detail::ObjectTable& exbind_table(const QueryAccountCoinsBalanceBalance*);
const detail::ObjectTable& exbind_table(const QueryAccountCoinsBalance*);
const detail::ObjectTable& exbind_table(const QueryAssetInfoRequest*);
const detail::ObjectTable& exbind_table(const QueryAssetInfoSpotAssets*);
const detail::ObjectTable& exbind_table(const QueryAssetInfoSpot*);
const detail::ObjectTable& exbind_table(const QueryAssetInfo*);
const detail::ObjectTable& exbind_table(const QueryInterTransferListRequest*);
const detail::ObjectTable& exbind_table(const QueryInterTransferListList*);
const detail::ObjectTable& exbind_table(const QueryInterTransferList*);
const detail::ObjectTable& exbind_table(const QuerySubMemberList*);
const detail::ObjectTable& exbind_table(const QueryTransferCoinListRequest*);
const detail::ObjectTable& exbind_table(const QueryTransferCoinList*);
const detail::ObjectTable& exbind_table(const QueryUniversalTransferListList*);
const detail::ObjectTable& exbind_table(const QueryUniversalTransferList*);
const detail::ObjectTable& exbind_table(const SaveTransferSubMemberRequest*);
const detail::ObjectTable& exbind_table(const CreateUniversalTransferRequest*);
const detail::ObjectTable& exbind_table(const CreateUniversalTransfer*);

}  // namespace exbind::bybit::asset::transfer
