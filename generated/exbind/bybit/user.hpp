// Generated from specs/bybit/user.yaml by `exbind generate bybit`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "exbind/bybit/common/account_type.hpp"
#include "exbind/bybit/common/spot_margin_trade_vip_level.hpp"
#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/pages.hpp"
#include "exbind/secret.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::bybit {
class Connection;
}

/// Operations under /v5/user.
namespace exbind::inline v0_1::bybit::user {

using exbind::bybit::AccountType;
using exbind::bybit::SpotMarginTradeVipLevel;

using exbind::operator<<;
using exbind::to_string;

enum class Business : std::uint8_t {
    derivatives = 0,  ///< "1"
    spot = 1,         ///< "2"
    byfi = 2,         ///< "3"
    usdc = 3,         ///< "4"
    options = 4,      ///< "5"
};
const detail::EnumTable& exbind_table(Business);

enum class ContractTrade : std::uint8_t {
    order = 0,     ///< "Order"
    position = 1,  ///< "Position"
};
const detail::EnumTable& exbind_table(ContractTrade);

enum class Wallet : std::uint8_t {
    account_transfer = 0,     ///< "AccountTransfer"
    sub_member_transfer = 1,  ///< "SubMemberTransfer"
};
const detail::EnumTable& exbind_table(Wallet);

enum class FiatP2P : std::uint8_t {
    fiat_p2_p_order = 0,  ///< "FiatP2POrder"
    advertising = 1,      ///< "Advertising"
};
const detail::EnumTable& exbind_table(FiatP2P);

enum class KycLevel : std::uint8_t {
    level_default = 0,  ///< "LEVEL_DEFAULT"
    level_1 = 1,        ///< "LEVEL_1"
    level_2 = 2,        ///< "LEVEL_2"
};
const detail::EnumTable& exbind_table(KycLevel);

enum class SubApikeysWallet : std::uint8_t {
    account_transfer = 0,          ///< "AccountTransfer"
    sub_member_transfer_list = 1,  ///< "SubMemberTransferList"
};
const detail::EnumTable& exbind_table(SubApikeysWallet);

/// Parameters of Api::aff_customer_info.
struct AffCustomerInfoRequest {
    NamedOnly named{};
    Required<std::string> uid;
    Optional<std::string> coin{};  ///< e.g. USDT
    Open<Business> business{};
};

/// Reply of Api::aff_customer_info.
struct AffCustomerInfo {
    std::string uid{};
    std::string vipLevel{};
    std::optional<Decimal> takerVol30Day{};
    std::optional<Decimal> makerVol30Day{};
    std::optional<Decimal> tradeVol30Day{};
    std::optional<Decimal> depositAmount30Day{};
    std::optional<Decimal> takerVol365Day{};
    std::optional<Decimal> makerVol365Day{};
    std::optional<Decimal> tradeVol365Day{};
    std::optional<Decimal> depositAmount365Day{};
    std::optional<Decimal> totalWalletBalance{};
    std::string depositUpdateTime{};
    std::string volUpdateTime{};
    std::optional<std::int64_t> KycLevel_{};  ///< "KycLevel" on the wire
    std::optional<Decimal> tradfiTradeVol30Day{};
    std::optional<Decimal> tradfiTradeVol365Day{};
    RawJson commissions30Day{};               ///< e.g. BTC
    RawJson commissions365Day{};              ///< e.g. BTC
    std::optional<Decimal> paySendAmount30Day{};
    std::optional<Decimal> payFtt{};
    std::optional<Decimal> cardFtt{};

    bool operator==(const AffCustomerInfo&) const = default;
};

/// Parameters of Api::sign_agreement.
struct SignAgreementRequest {
    NamedOnly named{};
    Optional<std::int64_t> category{};
    Optional<std::int64_t> categoryV2{};
    Required<bool> agree;
};

/// Reply of Api::create_demo_account.
struct CreateDemoAccount {
    std::string subMemberId{};

    bool operator==(const CreateDemoAccount&) const = default;
};

/// Part of CreateSubApiRequest.
struct CreateSubApiRequestPermissions {
    NamedOnly named{};
    Vector<std::string> ContractTrade_{};  ///< "ContractTrade" on the wire
    Vector<std::string> Spot{};
    Vector<std::string> Options_{};        ///< "Options" on the wire
    Vector<std::string> Wallet_{};         ///< "Wallet" on the wire
    Vector<std::string> Exchange{};
    Vector<std::string> Earn{};
};

/// Parameters of Api::create_sub_api.
struct CreateSubApiRequest {
    NamedOnly named{};
    Required<std::int64_t> subuid;
    Optional<std::string> note{};
    Required<std::int64_t> readOnly;
    Optional<std::string> ips{};  ///< e.g. "192.168.0.1,192.168.0.2"
    Required<CreateSubApiRequestPermissions> permissions;
};

/// Part of CreateSubApi and ModifySubApiKey.
struct CreateSubApiPermissions {
    Vector<std::string> ContractTrade_{};  ///< "ContractTrade" on the wire
    Vector<std::string> Spot{};
    Vector<std::string> Wallet_{};         ///< "Wallet" on the wire
    Vector<std::string> Options_{};        ///< "Options" on the wire
    Vector<std::string> Derivatives{};
    Vector<std::string> Exchange{};
    Vector<std::string> Earn{};
    Vector<std::string> BlockTrade{};
    Vector<std::string> Affiliate{};
    Vector<std::string> FiatP2P_{};        ///< "FiatP2P" on the wire
    Vector<std::string> FiatConvertBroker{};
    Vector<std::string> NFT{};
    Vector<std::string> CopyTrading{};

    bool operator==(const CreateSubApiPermissions&) const = default;
};
using ModifySubApiKeyPermissions = CreateSubApiPermissions;

/// Reply of Api::create_sub_api.
struct CreateSubApi {
    std::string id{};
    std::string note{};
    std::string apiKey{};
    std::optional<std::int64_t> readOnly{};
    Secret secret{};
    CreateSubApiPermissions permissions{};

    bool operator==(const CreateSubApi&) const = default;
};

/// Parameters of Api::create_sub_uid.
struct CreateSubUidRequest {
    NamedOnly named{};
    Required<std::string> username;
    Optional<Secret> password{};
    Required<std::int64_t> memberType;
    Optional<std::int64_t> switch_{};  ///< "switch" on the wire
    Optional<bool> isUta{};
    Optional<std::string> note{};
};

/// Reply of Api::create_sub_uid.
struct CreateSubUid {
    std::string uid{};
    std::string username{};
    std::optional<std::int64_t> memberType{};
    std::optional<std::int64_t> status{};
    std::string remark{};

    bool operator==(const CreateSubUid&) const = default;
};

/// Parameters of Api::delete_sub_uid.
struct DeleteSubUidRequest {
    NamedOnly named{};
    Required<std::string> subMemberId;
};

/// Parameters of Api::delete_sub_api_key.
struct DeleteSubApiKeyRequest {
    NamedOnly named{};
    Optional<std::string> apikey{};
};

/// Parameters of Api::escrow_sub_members.
struct EscrowSubMembersRequest {
    NamedOnly named{};
    Optional<std::int64_t> pageSize{};
    Optional<std::string> nextCursor{};
};

/// Part of EscrowSubMembers, QuerySubMembers and Submembers.
struct SubmembersSubMembers {
    std::string uid{};
    std::string username{};
    std::optional<std::int64_t> memberType{};
    std::optional<std::int64_t> status{};
    std::optional<std::int64_t> accountMode{};
    std::string remark{};

    bool operator==(const SubmembersSubMembers&) const = default;
};
using QuerySubMembersSubMembers = SubmembersSubMembers;
using EscrowSubMembersSubMembers = SubmembersSubMembers;

/// Reply of Api::escrow_sub_members.
struct EscrowSubMembers {
    Vector<SubmembersSubMembers> subMembers{};
    std::string nextCursor{};

    bool operator==(const EscrowSubMembers&) const = default;
};

/// Parameters of Api::freeze_sub_uid.
struct FreezeSubUidRequest {
    NamedOnly named{};
    Required<std::int64_t> subuid;
    Required<std::int64_t> frozen;
};

/// Parameters of Api::get_member_type.
struct GetMemberTypeRequest {
    NamedOnly named{};
    Vector<std::string> memberIds{};
};

/// Part of GetMemberType.
struct GetMemberTypeAccounts {
    std::string uid{};
    Vector<Open<AccountType>> accountType{};

    bool operator==(const GetMemberTypeAccounts&) const = default;
};

/// Reply of Api::get_member_type.
struct GetMemberType {
    Vector<GetMemberTypeAccounts> accounts{};

    bool operator==(const GetMemberType&) const = default;
};

/// Part of QueryApi.
struct QueryApiPermissions {
    Vector<Open<ContractTrade>> ContractTrade_{};  ///< "ContractTrade" on the wire
    Vector<std::string> Spot{};
    Vector<Open<Wallet>> Wallet_{};                ///< "Wallet" on the wire
    Vector<std::string> Options_{};                ///< "Options" on the wire
    Vector<std::string> Derivatives{};
    Vector<std::string> Exchange{};
    Vector<std::string> Earn{};
    Vector<Open<FiatP2P>> FiatP2P_{};              ///< "FiatP2P" on the wire
    Vector<std::string> FiatBitPay{};
    Vector<std::string> FiatConvertBroker{};
    Vector<std::string> BitCard{};
    Vector<std::string> ByXPost{};
    Vector<std::string> Affiliate{};
    Vector<std::string> BlockTrade{};
    Vector<std::string> NFT{};
    Vector<std::string> CopyTrading{};

    bool operator==(const QueryApiPermissions&) const = default;
};

/// Reply of Api::query_api.
struct QueryApi {
    std::string id{};
    std::string note{};
    std::string apiKey{};
    std::optional<std::int64_t> readOnly{};
    Secret secret{};
    QueryApiPermissions permissions{};
    Vector<std::string> ips{};
    std::optional<std::int64_t> type{};
    std::optional<std::int64_t> deadlineDay{};
    std::string expiredAt{};
    std::string createdAt{};
    std::optional<std::int64_t> uta{};
    std::optional<std::int64_t> userID{};
    std::optional<std::int64_t> inviterID{};
    Open<SpotMarginTradeVipLevel> vipLevel{};
    std::string mktMakerLevel{};
    std::optional<std::int64_t> affiliateID{};
    std::string rsaPublicKey{};
    std::optional<bool> isMaster{};
    std::string parentUid{};
    Open<KycLevel> kycLevel{};
    std::string kycRegion{};
    std::optional<std::int64_t> unified{};

    bool operator==(const QueryApi&) const = default;
};

/// Reply of Api::query_sub_members.
struct QuerySubMembers {
    Vector<SubmembersSubMembers> subMembers{};

    bool operator==(const QuerySubMembers&) const = default;
};

/// Parameters of Api::sub_apikeys.
struct SubApikeysRequest {
    NamedOnly named{};
    Required<std::string> subMemberId;
    Optional<std::int64_t> limit{};  ///< default 20
    Optional<std::string> cursor{};
};

/// Part of SubApikeysResult.
struct SubApikeysResultPermissions {
    Vector<Open<ContractTrade>> ContractTrade_{};  ///< "ContractTrade" on the wire
    Vector<std::string> Spot{};
    Vector<Open<SubApikeysWallet>> Wallet_{};      ///< "Wallet" on the wire
    Vector<std::string> Options_{};                ///< "Options" on the wire
    Vector<std::string> Derivatives{};
    Vector<std::string> Exchange{};
    Vector<std::string> Earn{};
    Vector<std::string> Affiliate{};
    Vector<std::string> BlockTrade{};
    Vector<std::string> NFT{};
    Vector<std::string> CopyTrading{};

    bool operator==(const SubApikeysResultPermissions&) const = default;
};

/// Part of SubApikeys.
struct SubApikeysResult {
    std::string id{};
    Vector<std::string> ips{};
    std::string apiKey{};
    std::string note{};
    std::optional<std::int64_t> status{};
    std::string expiredAt{};
    std::string createdAt{};
    std::optional<std::int64_t> type{};
    SubApikeysResultPermissions permissions{};
    Secret secret{};
    std::optional<bool> readOnly{};
    std::optional<std::int64_t> deadlineDay{};
    std::string flag{};

    bool operator==(const SubApikeysResult&) const = default;
};

/// Reply of Api::sub_apikeys.
struct SubApikeys {
    Vector<SubApikeysResult> result{};
    std::string nextPageCursor{};

    bool operator==(const SubApikeys&) const = default;
};

/// Parameters of Api::submembers.
struct SubmembersRequest {
    NamedOnly named{};
    Optional<std::int64_t> pageSize{};
    Optional<std::string> nextCursor{};
};

/// Reply of Api::submembers.
struct Submembers {
    Vector<SubmembersSubMembers> subMembers{};
    std::string nextCursor{};

    bool operator==(const Submembers&) const = default;
};

/// Part of ModifyMasterApiKeyRequest.
struct ModifyMasterApiKeyRequestPermissions {
    NamedOnly named{};
    Vector<std::string> ContractTrade_{};  ///< "ContractTrade" on the wire
    Vector<std::string> Spot{};
    Vector<std::string> Wallet_{};         ///< "Wallet" on the wire
    Vector<std::string> Options_{};        ///< "Options" on the wire
    Vector<std::string> Exchange{};
    Vector<std::string> Earn{};
    Vector<std::string> FiatP2P_{};        ///< "FiatP2P" on the wire
    Vector<std::string> FiatBitPay{};
    Vector<std::string> FiatConvertBroker{};
    Vector<std::string> BitCard{};
    Vector<std::string> ByXPost{};
    Vector<std::string> Affiliate{};
    Vector<std::string> Derivatives{};
    Vector<std::string> BlockTrade{};
};

/// Parameters of Api::modify_master_api_key.
struct ModifyMasterApiKeyRequest {
    NamedOnly named{};
    Optional<std::int64_t> readOnly{};
    Optional<ModifyMasterApiKeyRequestPermissions> permissions{};
};

/// Part of ModifyMasterApiKey.
struct ModifyMasterApiKeyPermissions {
    Vector<std::string> ContractTrade_{};  ///< "ContractTrade" on the wire
    Vector<std::string> Spot{};
    Vector<std::string> Wallet_{};         ///< "Wallet" on the wire
    Vector<std::string> Options_{};        ///< "Options" on the wire
    Vector<std::string> Derivatives{};
    Vector<std::string> BlockTrade{};
    Vector<std::string> Exchange{};
    Vector<std::string> Earn{};
    Vector<std::string> Affiliate{};
    Vector<std::string> FiatP2P_{};        ///< "FiatP2P" on the wire
    Vector<std::string> FiatBitPay{};
    Vector<std::string> FiatConvertBroker{};
    Vector<std::string> NFT{};
    Vector<std::string> CopyTrading{};

    bool operator==(const ModifyMasterApiKeyPermissions&) const = default;
};

/// Reply of Api::modify_master_api_key.
struct ModifyMasterApiKey {
    std::string id{};
    std::string note{};
    std::string apiKey{};
    std::optional<std::int64_t> readOnly{};
    Secret secret{};
    ModifyMasterApiKeyPermissions permissions{};
    Vector<std::string> ips{};

    bool operator==(const ModifyMasterApiKey&) const = default;
};

/// Part of ModifySubApiKeyRequest.
struct ModifySubApiKeyRequestPermissions {
    NamedOnly named{};
    Vector<std::string> ContractTrade_{};  ///< "ContractTrade" on the wire
    Vector<std::string> Spot{};
    Vector<std::string> Wallet_{};         ///< "Wallet" on the wire
    Vector<std::string> Options_{};        ///< "Options" on the wire
    Vector<std::string> Derivatives{};
    Vector<std::string> Exchange{};
    Vector<std::string> Earn{};
};

/// Parameters of Api::modify_sub_api_key.
struct ModifySubApiKeyRequest {
    NamedOnly named{};
    Optional<std::string> apikey{};
    Optional<std::int64_t> readOnly{};
    Optional<std::string> ips{};  ///< e.g. "192.168.0.1,192.168.0.2"
    Optional<ModifySubApiKeyRequestPermissions> permissions{};
};

/// Reply of Api::modify_sub_api_key.
struct ModifySubApiKey {
    std::string id{};
    std::string note{};
    std::string apiKey{};
    std::optional<std::int64_t> readOnly{};
    Secret secret{};
    CreateSubApiPermissions permissions{};
    Vector<std::string> ips{};

    bool operator==(const ModifySubApiKey&) const = default;
};

/// The operations of user. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get Affiliate User Info
    /// GET /v5/user/aff-customer-info
    ///
    /// Private. 10 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/affiliate/affiliate-info
    Call<AffCustomerInfo> aff_customer_info(AffCustomerInfoRequest request) const;

    /// Sign Agreement
    /// POST /v5/user/agreement
    ///
    /// Private. 20 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// Never re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/user/sign-agreement
    Call<Acknowledged> sign_agreement(SignAgreementRequest request) const;

    /// Create Demo Account
    /// POST /v5/user/create-demo-member
    ///
    /// Private. 5 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip. Never
    /// re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/demo#create-demo-account
    Call<CreateDemoAccount> create_demo_account() const;

    /// Create Sub UID API Key
    /// POST /v5/user/create-sub-api
    ///
    /// Private. 1 request per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip. Never
    /// re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/user/create-subuid-apikey
    Call<CreateSubApi> create_sub_api(CreateSubApiRequest request) const;

    /// Create Sub UID
    /// POST /v5/user/create-sub-member
    ///
    /// Private. 1 request per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip. Never
    /// re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/user/create-subuid
    Call<CreateSubUid> create_sub_uid(CreateSubUidRequest request) const;

    /// Delete Sub UID
    /// POST /v5/user/del-submember
    ///
    /// Private. 5 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip. Never
    /// re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/user/rm-subuid
    Call<Acknowledged> delete_sub_uid(DeleteSubUidRequest request) const;

    /// Delete Master API Key
    /// POST /v5/user/delete-api
    ///
    /// Private. 5 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip. Never
    /// re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/user/rm-master-apikey
    Call<Acknowledged> delete_master_api_key() const;

    /// Delete Sub API Key
    /// POST /v5/user/delete-sub-api
    ///
    /// Private. 5 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip. Never
    /// re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/user/rm-sub-apikey
    Call<Acknowledged> delete_sub_api_key(DeleteSubApiKeyRequest request = {}) const;

    /// Get Fund Custodial Sub Acct
    /// GET /v5/user/escrow_sub_members
    ///
    /// Private. 5 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/user/fund-subuid-list
    Call<EscrowSubMembers> escrow_sub_members(EscrowSubMembersRequest request = {}) const;

    /// Freeze Sub UID
    /// POST /v5/user/frozen-sub-member
    ///
    /// Private. 5 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip. Never
    /// re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/user/froze-subuid
    Call<Acknowledged> freeze_sub_uid(FreezeSubUidRequest request) const;

    /// Get UID Wallet Type
    /// GET /v5/user/get-member-type
    ///
    /// Private. 10 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/user/wallet-type
    Call<GetMemberType> get_member_type(GetMemberTypeRequest request = {}) const;

    /// Get API Key Information
    /// GET /v5/user/query-api
    ///
    /// Private. 10 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/user/apikey-info
    Call<QueryApi> query_api() const;

    /// Get Sub UID List (Limited)
    /// GET /v5/user/query-sub-members
    ///
    /// Private. 10 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/user/subuid-list
    Call<QuerySubMembers> query_sub_members() const;

    /// Get Sub Account All API Keys
    /// GET /v5/user/sub-apikeys
    ///
    /// Private. 10 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip. Too
    /// long for one reply: see pages().
    /// https://bybit-exchange.github.io/docs/v5/user/list-sub-apikeys
    PagedCall<SubApikeys> sub_apikeys(SubApikeysRequest request) const;

    /// Get Sub UID List (Unlimited)
    /// GET /v5/user/submembers
    ///
    /// Private. 5 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/user/page-subuid
    Call<Submembers> submembers(SubmembersRequest request = {}) const;

    /// Modify Master API Key
    /// POST /v5/user/update-api
    ///
    /// Private. 5 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip. Never
    /// re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/user/modify-master-apikey
    Call<ModifyMasterApiKey> modify_master_api_key(ModifyMasterApiKeyRequest request = {}) const;

    /// Modify Sub API Key
    /// POST /v5/user/update-sub-api
    ///
    /// Private. 5 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip. Never
    /// re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/user/modify-sub-apikey
    Call<ModifySubApiKey> modify_sub_api_key(ModifySubApiKeyRequest request = {}) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const AffCustomerInfoRequest*);
const detail::ObjectTable& exbind_table(const AffCustomerInfo*);
const detail::ObjectTable& exbind_table(const SignAgreementRequest*);
const detail::ObjectTable& exbind_table(const CreateDemoAccount*);
const detail::ObjectTable& exbind_table(const CreateSubApiRequestPermissions*);
const detail::ObjectTable& exbind_table(const CreateSubApiRequest*);
const detail::ObjectTable& exbind_table(const CreateSubApiPermissions*);
const detail::ObjectTable& exbind_table(const CreateSubApi*);
const detail::ObjectTable& exbind_table(const CreateSubUidRequest*);
const detail::ObjectTable& exbind_table(const CreateSubUid*);
const detail::ObjectTable& exbind_table(const DeleteSubUidRequest*);
const detail::ObjectTable& exbind_table(const DeleteSubApiKeyRequest*);
const detail::ObjectTable& exbind_table(const EscrowSubMembersRequest*);
const detail::ObjectTable& exbind_table(const SubmembersSubMembers*);
const detail::ObjectTable& exbind_table(const EscrowSubMembers*);
const detail::ObjectTable& exbind_table(const FreezeSubUidRequest*);
const detail::ObjectTable& exbind_table(const GetMemberTypeRequest*);
const detail::ObjectTable& exbind_table(const GetMemberTypeAccounts*);
const detail::ObjectTable& exbind_table(const GetMemberType*);
const detail::ObjectTable& exbind_table(const QueryApiPermissions*);
const detail::ObjectTable& exbind_table(const QueryApi*);
const detail::ObjectTable& exbind_table(const QuerySubMembers*);
const detail::ObjectTable& exbind_table(const SubApikeysRequest*);
const detail::ObjectTable& exbind_table(const SubApikeysResultPermissions*);
const detail::ObjectTable& exbind_table(const SubApikeysResult*);
const detail::ObjectTable& exbind_table(const SubApikeys*);
const detail::ObjectTable& exbind_table(const SubmembersRequest*);
const detail::ObjectTable& exbind_table(const Submembers*);
const detail::ObjectTable& exbind_table(const ModifyMasterApiKeyRequestPermissions*);
const detail::ObjectTable& exbind_table(const ModifyMasterApiKeyRequest*);
const detail::ObjectTable& exbind_table(const ModifyMasterApiKeyPermissions*);
const detail::ObjectTable& exbind_table(const ModifyMasterApiKey*);
const detail::ObjectTable& exbind_table(const ModifySubApiKeyRequestPermissions*);
const detail::ObjectTable& exbind_table(const ModifySubApiKeyRequest*);
const detail::ObjectTable& exbind_table(const ModifySubApiKey*);

}  // namespace exbind::bybit::user
