// Generated from specs/bybit/user.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/user.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit {
extern const detail::EnumTable account_type_table;
extern const detail::EnumTable spot_margin_trade_vip_level_table;
}  // namespace exbind::bybit

namespace exbind::inline v0_1::bybit::user {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view business_values[] = {"1", "2", "3", "4", "5"};
constexpr detail::EnumTable business_table{"Business", business_values};

constexpr std::string_view contract_trade_values[] = {"Order", "Position"};
constexpr detail::EnumTable contract_trade_table{"ContractTrade", contract_trade_values};

constexpr std::string_view wallet_values[] = {"AccountTransfer", "SubMemberTransfer"};
constexpr detail::EnumTable wallet_table{"Wallet", wallet_values};

constexpr std::string_view fiat_p2_p_values[] = {"FiatP2POrder", "Advertising"};
constexpr detail::EnumTable fiat_p2_p_table{"FiatP2P", fiat_p2_p_values};

constexpr std::string_view kyc_level_values[] = {"LEVEL_DEFAULT", "LEVEL_1", "LEVEL_2"};
constexpr detail::EnumTable kyc_level_table{"KycLevel", kyc_level_values};

constexpr std::string_view sub_apikeys_wallet_values[] = {"AccountTransfer", "SubMemberTransferList"};
constexpr detail::EnumTable sub_apikeys_wallet_table{"SubApikeysWallet", sub_apikeys_wallet_values};

constexpr detail::Field aff_customer_info_request_fields[] = {
    {"uid", offsetof(AffCustomerInfoRequest, uid), detail::string(detail::Holder::required), detail::In::query},
    {"coin", offsetof(AffCustomerInfoRequest, coin), detail::string(detail::Holder::optional), detail::In::query},
    {"business", offsetof(AffCustomerInfoRequest, business), detail::enumeration(business_table), detail::In::query},
};
constexpr detail::ObjectTable aff_customer_info_request_table =
    detail::table_of<AffCustomerInfoRequest>("AffCustomerInfoRequest", aff_customer_info_request_fields);

constexpr detail::Field aff_customer_info_fields[] = {
    {"uid", offsetof(AffCustomerInfo, uid), detail::string()},
    {"vipLevel", offsetof(AffCustomerInfo, vipLevel), detail::string()},
    {"takerVol30Day", offsetof(AffCustomerInfo, takerVol30Day), detail::decimal()},
    {"makerVol30Day", offsetof(AffCustomerInfo, makerVol30Day), detail::decimal()},
    {"tradeVol30Day", offsetof(AffCustomerInfo, tradeVol30Day), detail::decimal()},
    {"depositAmount30Day", offsetof(AffCustomerInfo, depositAmount30Day), detail::decimal()},
    {"takerVol365Day", offsetof(AffCustomerInfo, takerVol365Day), detail::decimal()},
    {"makerVol365Day", offsetof(AffCustomerInfo, makerVol365Day), detail::decimal()},
    {"tradeVol365Day", offsetof(AffCustomerInfo, tradeVol365Day), detail::decimal()},
    {"depositAmount365Day", offsetof(AffCustomerInfo, depositAmount365Day), detail::decimal()},
    {"totalWalletBalance", offsetof(AffCustomerInfo, totalWalletBalance), detail::decimal()},
    {"depositUpdateTime", offsetof(AffCustomerInfo, depositUpdateTime), detail::string()},
    {"volUpdateTime", offsetof(AffCustomerInfo, volUpdateTime), detail::string()},
    {"KycLevel", offsetof(AffCustomerInfo, KycLevel_), detail::integer()},
    {"tradfiTradeVol30Day", offsetof(AffCustomerInfo, tradfiTradeVol30Day), detail::decimal()},
    {"tradfiTradeVol365Day", offsetof(AffCustomerInfo, tradfiTradeVol365Day), detail::decimal()},
    {"commissions30Day", offsetof(AffCustomerInfo, commissions30Day), detail::json()},
    {"commissions365Day", offsetof(AffCustomerInfo, commissions365Day), detail::json()},
    {"paySendAmount30Day", offsetof(AffCustomerInfo, paySendAmount30Day), detail::decimal()},
    {"payFtt", offsetof(AffCustomerInfo, payFtt), detail::decimal()},
    {"cardFtt", offsetof(AffCustomerInfo, cardFtt), detail::decimal()},
};
constexpr detail::ObjectTable aff_customer_info_table =
    detail::table_of<AffCustomerInfo>("AffCustomerInfo", aff_customer_info_fields);

constexpr detail::Field sign_agreement_request_fields[] = {
    {"category", offsetof(SignAgreementRequest, category), detail::integer()},
    {"categoryV2", offsetof(SignAgreementRequest, categoryV2), detail::integer()},
    {"agree", offsetof(SignAgreementRequest, agree), detail::boolean(detail::Holder::required)},
};
constexpr detail::ObjectTable sign_agreement_request_table =
    detail::table_of<SignAgreementRequest>("SignAgreementRequest", sign_agreement_request_fields);

constexpr detail::Field create_demo_account_fields[] = {
    {"subMemberId", offsetof(CreateDemoAccount, subMemberId), detail::string()},
};
constexpr detail::ObjectTable create_demo_account_table =
    detail::table_of<CreateDemoAccount>("CreateDemoAccount", create_demo_account_fields);

constexpr detail::ListTable list_of_string = detail::list_of<std::string>(detail::string());

constexpr detail::Field create_sub_api_request_permissions_fields[] = {
    {"ContractTrade", offsetof(CreateSubApiRequestPermissions, ContractTrade_), detail::list(list_of_string)},
    {"Spot", offsetof(CreateSubApiRequestPermissions, Spot), detail::list(list_of_string)},
    {"Options", offsetof(CreateSubApiRequestPermissions, Options_), detail::list(list_of_string)},
    {"Wallet", offsetof(CreateSubApiRequestPermissions, Wallet_), detail::list(list_of_string)},
    {"Exchange", offsetof(CreateSubApiRequestPermissions, Exchange), detail::list(list_of_string)},
    {"Earn", offsetof(CreateSubApiRequestPermissions, Earn), detail::list(list_of_string)},
};
constexpr detail::ObjectTable create_sub_api_request_permissions_table =
    detail::table_of<CreateSubApiRequestPermissions>(
        "CreateSubApiRequestPermissions", create_sub_api_request_permissions_fields);

constexpr detail::Field create_sub_api_request_fields[] = {
    {"subuid", offsetof(CreateSubApiRequest, subuid), detail::integer(detail::Holder::required)},
    {"note", offsetof(CreateSubApiRequest, note), detail::string(detail::Holder::optional)},
    {"readOnly", offsetof(CreateSubApiRequest, readOnly), detail::integer(detail::Holder::required)},
    {"ips", offsetof(CreateSubApiRequest, ips), detail::string(detail::Holder::optional)},
    {"permissions", offsetof(CreateSubApiRequest, permissions),
     detail::object(create_sub_api_request_permissions_table, detail::Holder::required)},
};
constexpr detail::ObjectTable create_sub_api_request_table =
    detail::table_of<CreateSubApiRequest>("CreateSubApiRequest", create_sub_api_request_fields);

constexpr detail::Field create_sub_api_permissions_fields[] = {
    {"ContractTrade", offsetof(CreateSubApiPermissions, ContractTrade_), detail::list(list_of_string)},
    {"Spot", offsetof(CreateSubApiPermissions, Spot), detail::list(list_of_string)},
    {"Wallet", offsetof(CreateSubApiPermissions, Wallet_), detail::list(list_of_string)},
    {"Options", offsetof(CreateSubApiPermissions, Options_), detail::list(list_of_string)},
    {"Derivatives", offsetof(CreateSubApiPermissions, Derivatives), detail::list(list_of_string)},
    {"Exchange", offsetof(CreateSubApiPermissions, Exchange), detail::list(list_of_string)},
    {"Earn", offsetof(CreateSubApiPermissions, Earn), detail::list(list_of_string)},
    {"BlockTrade", offsetof(CreateSubApiPermissions, BlockTrade), detail::list(list_of_string)},
    {"Affiliate", offsetof(CreateSubApiPermissions, Affiliate), detail::list(list_of_string)},
    {"FiatP2P", offsetof(CreateSubApiPermissions, FiatP2P_), detail::list(list_of_string)},
    {"FiatConvertBroker", offsetof(CreateSubApiPermissions, FiatConvertBroker), detail::list(list_of_string)},
    {"NFT", offsetof(CreateSubApiPermissions, NFT), detail::list(list_of_string)},
    {"CopyTrading", offsetof(CreateSubApiPermissions, CopyTrading), detail::list(list_of_string)},
};
constexpr detail::ObjectTable create_sub_api_permissions_table =
    detail::table_of<CreateSubApiPermissions>("CreateSubApiPermissions", create_sub_api_permissions_fields);

constexpr detail::Field create_sub_api_fields[] = {
    {"id", offsetof(CreateSubApi, id), detail::string()},
    {"note", offsetof(CreateSubApi, note), detail::string()},
    {"apiKey", offsetof(CreateSubApi, apiKey), detail::string()},
    {"readOnly", offsetof(CreateSubApi, readOnly), detail::integer()},
    {"secret", offsetof(CreateSubApi, secret), detail::secret()},
    {"permissions", offsetof(CreateSubApi, permissions), detail::object(create_sub_api_permissions_table)},
};
constexpr detail::ObjectTable create_sub_api_table =
    detail::table_of<CreateSubApi>("CreateSubApi", create_sub_api_fields);

constexpr detail::Field create_sub_uid_request_fields[] = {
    {"username", offsetof(CreateSubUidRequest, username), detail::string(detail::Holder::required)},
    {"password", offsetof(CreateSubUidRequest, password), detail::secret(detail::Holder::optional)},
    {"memberType", offsetof(CreateSubUidRequest, memberType), detail::integer(detail::Holder::required)},
    {"switch", offsetof(CreateSubUidRequest, switch_), detail::integer()},
    {"isUta", offsetof(CreateSubUidRequest, isUta), detail::boolean()},
    {"note", offsetof(CreateSubUidRequest, note), detail::string(detail::Holder::optional)},
};
constexpr detail::ObjectTable create_sub_uid_request_table =
    detail::table_of<CreateSubUidRequest>("CreateSubUidRequest", create_sub_uid_request_fields);

constexpr detail::Field create_sub_uid_fields[] = {
    {"uid", offsetof(CreateSubUid, uid), detail::string()},
    {"username", offsetof(CreateSubUid, username), detail::string()},
    {"memberType", offsetof(CreateSubUid, memberType), detail::integer()},
    {"status", offsetof(CreateSubUid, status), detail::integer()},
    {"remark", offsetof(CreateSubUid, remark), detail::string()},
};
constexpr detail::ObjectTable create_sub_uid_table =
    detail::table_of<CreateSubUid>("CreateSubUid", create_sub_uid_fields);

constexpr detail::Field delete_sub_uid_request_fields[] = {
    {"subMemberId", offsetof(DeleteSubUidRequest, subMemberId), detail::string(detail::Holder::required)},
};
constexpr detail::ObjectTable delete_sub_uid_request_table =
    detail::table_of<DeleteSubUidRequest>("DeleteSubUidRequest", delete_sub_uid_request_fields);

constexpr detail::Field delete_sub_api_key_request_fields[] = {
    {"apikey", offsetof(DeleteSubApiKeyRequest, apikey), detail::string(detail::Holder::optional)},
};
constexpr detail::ObjectTable delete_sub_api_key_request_table =
    detail::table_of<DeleteSubApiKeyRequest>("DeleteSubApiKeyRequest", delete_sub_api_key_request_fields);

constexpr detail::Field escrow_sub_members_request_fields[] = {
    {"pageSize", offsetof(EscrowSubMembersRequest, pageSize),
     detail::integer(detail::Holder::optional, detail::Wire::text), detail::In::query},
    {"nextCursor", offsetof(EscrowSubMembersRequest, nextCursor), detail::string(detail::Holder::optional),
     detail::In::query},
};
constexpr detail::ObjectTable escrow_sub_members_request_table =
    detail::table_of<EscrowSubMembersRequest>("EscrowSubMembersRequest", escrow_sub_members_request_fields);

constexpr detail::Field submembers_sub_members_fields[] = {
    {"uid", offsetof(SubmembersSubMembers, uid), detail::string()},
    {"username", offsetof(SubmembersSubMembers, username), detail::string()},
    {"memberType", offsetof(SubmembersSubMembers, memberType), detail::integer()},
    {"status", offsetof(SubmembersSubMembers, status), detail::integer()},
    {"accountMode", offsetof(SubmembersSubMembers, accountMode), detail::integer()},
    {"remark", offsetof(SubmembersSubMembers, remark), detail::string()},
};
constexpr detail::ObjectTable submembers_sub_members_table =
    detail::table_of<SubmembersSubMembers>("SubmembersSubMembers", submembers_sub_members_fields);

constexpr detail::ListTable list_of_submembers_sub_members =
    detail::list_of<SubmembersSubMembers>(detail::object(submembers_sub_members_table));

constexpr detail::Field escrow_sub_members_fields[] = {
    {"subMembers", offsetof(EscrowSubMembers, subMembers), detail::list(list_of_submembers_sub_members)},
    {"nextCursor", offsetof(EscrowSubMembers, nextCursor), detail::string()},
};
constexpr detail::ObjectTable escrow_sub_members_table =
    detail::table_of<EscrowSubMembers>("EscrowSubMembers", escrow_sub_members_fields);

constexpr detail::Field freeze_sub_uid_request_fields[] = {
    {"subuid", offsetof(FreezeSubUidRequest, subuid), detail::integer(detail::Holder::required)},
    {"frozen", offsetof(FreezeSubUidRequest, frozen), detail::integer(detail::Holder::required)},
};
constexpr detail::ObjectTable freeze_sub_uid_request_table =
    detail::table_of<FreezeSubUidRequest>("FreezeSubUidRequest", freeze_sub_uid_request_fields);

constexpr detail::Field get_member_type_request_fields[] = {
    {"memberIds", offsetof(GetMemberTypeRequest, memberIds), detail::list(list_of_string), detail::In::query},
};
constexpr detail::ObjectTable get_member_type_request_table =
    detail::table_of<GetMemberTypeRequest>("GetMemberTypeRequest", get_member_type_request_fields);

constexpr detail::ListTable list_of_account_type =
    detail::list_of<Open<AccountType>>(detail::enumeration(bybit::account_type_table));

constexpr detail::Field get_member_type_accounts_fields[] = {
    {"uid", offsetof(GetMemberTypeAccounts, uid), detail::string()},
    {"accountType", offsetof(GetMemberTypeAccounts, accountType), detail::list(list_of_account_type)},
};
constexpr detail::ObjectTable get_member_type_accounts_table =
    detail::table_of<GetMemberTypeAccounts>("GetMemberTypeAccounts", get_member_type_accounts_fields);

constexpr detail::ListTable list_of_get_member_type_accounts =
    detail::list_of<GetMemberTypeAccounts>(detail::object(get_member_type_accounts_table));

constexpr detail::Field get_member_type_fields[] = {
    {"accounts", offsetof(GetMemberType, accounts), detail::list(list_of_get_member_type_accounts)},
};
constexpr detail::ObjectTable get_member_type_table =
    detail::table_of<GetMemberType>("GetMemberType", get_member_type_fields);

constexpr detail::ListTable list_of_contract_trade =
    detail::list_of<Open<ContractTrade>>(detail::enumeration(contract_trade_table));
constexpr detail::ListTable list_of_wallet = detail::list_of<Open<Wallet>>(detail::enumeration(wallet_table));
constexpr detail::ListTable list_of_fiat_p2_p = detail::list_of<Open<FiatP2P>>(detail::enumeration(fiat_p2_p_table));

constexpr detail::Field query_api_permissions_fields[] = {
    {"ContractTrade", offsetof(QueryApiPermissions, ContractTrade_), detail::list(list_of_contract_trade)},
    {"Spot", offsetof(QueryApiPermissions, Spot), detail::list(list_of_string)},
    {"Wallet", offsetof(QueryApiPermissions, Wallet_), detail::list(list_of_wallet)},
    {"Options", offsetof(QueryApiPermissions, Options_), detail::list(list_of_string)},
    {"Derivatives", offsetof(QueryApiPermissions, Derivatives), detail::list(list_of_string)},
    {"Exchange", offsetof(QueryApiPermissions, Exchange), detail::list(list_of_string)},
    {"Earn", offsetof(QueryApiPermissions, Earn), detail::list(list_of_string)},
    {"FiatP2P", offsetof(QueryApiPermissions, FiatP2P_), detail::list(list_of_fiat_p2_p)},
    {"FiatBitPay", offsetof(QueryApiPermissions, FiatBitPay), detail::list(list_of_string)},
    {"FiatConvertBroker", offsetof(QueryApiPermissions, FiatConvertBroker), detail::list(list_of_string)},
    {"BitCard", offsetof(QueryApiPermissions, BitCard), detail::list(list_of_string)},
    {"ByXPost", offsetof(QueryApiPermissions, ByXPost), detail::list(list_of_string)},
    {"Affiliate", offsetof(QueryApiPermissions, Affiliate), detail::list(list_of_string)},
    {"BlockTrade", offsetof(QueryApiPermissions, BlockTrade), detail::list(list_of_string)},
    {"NFT", offsetof(QueryApiPermissions, NFT), detail::list(list_of_string)},
    {"CopyTrading", offsetof(QueryApiPermissions, CopyTrading), detail::list(list_of_string)},
};
constexpr detail::ObjectTable query_api_permissions_table =
    detail::table_of<QueryApiPermissions>("QueryApiPermissions", query_api_permissions_fields);

constexpr detail::Field query_api_fields[] = {
    {"id", offsetof(QueryApi, id), detail::string()},
    {"note", offsetof(QueryApi, note), detail::string()},
    {"apiKey", offsetof(QueryApi, apiKey), detail::string()},
    {"readOnly", offsetof(QueryApi, readOnly), detail::integer()},
    {"secret", offsetof(QueryApi, secret), detail::secret()},
    {"permissions", offsetof(QueryApi, permissions), detail::object(query_api_permissions_table)},
    {"ips", offsetof(QueryApi, ips), detail::list(list_of_string)},
    {"type", offsetof(QueryApi, type), detail::integer()},
    {"deadlineDay", offsetof(QueryApi, deadlineDay), detail::integer()},
    {"expiredAt", offsetof(QueryApi, expiredAt), detail::string()},
    {"createdAt", offsetof(QueryApi, createdAt), detail::string()},
    {"uta", offsetof(QueryApi, uta), detail::integer()},
    {"userID", offsetof(QueryApi, userID), detail::integer()},
    {"inviterID", offsetof(QueryApi, inviterID), detail::integer()},
    {"vipLevel", offsetof(QueryApi, vipLevel), detail::enumeration(bybit::spot_margin_trade_vip_level_table)},
    {"mktMakerLevel", offsetof(QueryApi, mktMakerLevel), detail::string()},
    {"affiliateID", offsetof(QueryApi, affiliateID), detail::integer()},
    {"rsaPublicKey", offsetof(QueryApi, rsaPublicKey), detail::string()},
    {"isMaster", offsetof(QueryApi, isMaster), detail::boolean()},
    {"parentUid", offsetof(QueryApi, parentUid), detail::string()},
    {"kycLevel", offsetof(QueryApi, kycLevel), detail::enumeration(kyc_level_table)},
    {"kycRegion", offsetof(QueryApi, kycRegion), detail::string()},
    {"unified", offsetof(QueryApi, unified), detail::integer()},
};
constexpr detail::ObjectTable query_api_table = detail::table_of<QueryApi>("QueryApi", query_api_fields);

constexpr detail::Field query_sub_members_fields[] = {
    {"subMembers", offsetof(QuerySubMembers, subMembers), detail::list(list_of_submembers_sub_members)},
};
constexpr detail::ObjectTable query_sub_members_table =
    detail::table_of<QuerySubMembers>("QuerySubMembers", query_sub_members_fields);

constexpr detail::Field sub_apikeys_request_fields[] = {
    {"subMemberId", offsetof(SubApikeysRequest, subMemberId), detail::string(detail::Holder::required),
     detail::In::query},
    {"limit", offsetof(SubApikeysRequest, limit), detail::integer(), detail::In::query},
    {"cursor", offsetof(SubApikeysRequest, cursor), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable sub_apikeys_request_table =
    detail::table_of<SubApikeysRequest>("SubApikeysRequest", sub_apikeys_request_fields);

constexpr detail::ListTable list_of_sub_apikeys_wallet =
    detail::list_of<Open<SubApikeysWallet>>(detail::enumeration(sub_apikeys_wallet_table));

constexpr detail::Field sub_apikeys_result_permissions_fields[] = {
    {"ContractTrade", offsetof(SubApikeysResultPermissions, ContractTrade_), detail::list(list_of_contract_trade)},
    {"Spot", offsetof(SubApikeysResultPermissions, Spot), detail::list(list_of_string)},
    {"Wallet", offsetof(SubApikeysResultPermissions, Wallet_), detail::list(list_of_sub_apikeys_wallet)},
    {"Options", offsetof(SubApikeysResultPermissions, Options_), detail::list(list_of_string)},
    {"Derivatives", offsetof(SubApikeysResultPermissions, Derivatives), detail::list(list_of_string)},
    {"Exchange", offsetof(SubApikeysResultPermissions, Exchange), detail::list(list_of_string)},
    {"Earn", offsetof(SubApikeysResultPermissions, Earn), detail::list(list_of_string)},
    {"Affiliate", offsetof(SubApikeysResultPermissions, Affiliate), detail::list(list_of_string)},
    {"BlockTrade", offsetof(SubApikeysResultPermissions, BlockTrade), detail::list(list_of_string)},
    {"NFT", offsetof(SubApikeysResultPermissions, NFT), detail::list(list_of_string)},
    {"CopyTrading", offsetof(SubApikeysResultPermissions, CopyTrading), detail::list(list_of_string)},
};
constexpr detail::ObjectTable sub_apikeys_result_permissions_table =
    detail::table_of<SubApikeysResultPermissions>("SubApikeysResultPermissions", sub_apikeys_result_permissions_fields);

constexpr detail::Field sub_apikeys_result_fields[] = {
    {"id", offsetof(SubApikeysResult, id), detail::string()},
    {"ips", offsetof(SubApikeysResult, ips), detail::list(list_of_string)},
    {"apiKey", offsetof(SubApikeysResult, apiKey), detail::string()},
    {"note", offsetof(SubApikeysResult, note), detail::string()},
    {"status", offsetof(SubApikeysResult, status), detail::integer()},
    {"expiredAt", offsetof(SubApikeysResult, expiredAt), detail::string()},
    {"createdAt", offsetof(SubApikeysResult, createdAt), detail::string()},
    {"type", offsetof(SubApikeysResult, type), detail::integer()},
    {"permissions", offsetof(SubApikeysResult, permissions), detail::object(sub_apikeys_result_permissions_table)},
    {"secret", offsetof(SubApikeysResult, secret), detail::secret()},
    {"readOnly", offsetof(SubApikeysResult, readOnly), detail::boolean()},
    {"deadlineDay", offsetof(SubApikeysResult, deadlineDay), detail::integer()},
    {"flag", offsetof(SubApikeysResult, flag), detail::string()},
};
constexpr detail::ObjectTable sub_apikeys_result_table =
    detail::table_of<SubApikeysResult>("SubApikeysResult", sub_apikeys_result_fields);

constexpr detail::ListTable list_of_sub_apikeys_result =
    detail::list_of<SubApikeysResult>(detail::object(sub_apikeys_result_table));

constexpr detail::Field sub_apikeys_fields[] = {
    {"result", offsetof(SubApikeys, result), detail::list(list_of_sub_apikeys_result)},
    {"nextPageCursor", offsetof(SubApikeys, nextPageCursor), detail::string()},
};
constexpr detail::ObjectTable sub_apikeys_table = detail::table_of<SubApikeys>("SubApikeys", sub_apikeys_fields);

constexpr detail::Field submembers_request_fields[] = {
    {"pageSize", offsetof(SubmembersRequest, pageSize), detail::integer(detail::Holder::optional, detail::Wire::text),
     detail::In::query},
    {"nextCursor", offsetof(SubmembersRequest, nextCursor), detail::string(detail::Holder::optional),
     detail::In::query},
};
constexpr detail::ObjectTable submembers_request_table =
    detail::table_of<SubmembersRequest>("SubmembersRequest", submembers_request_fields);

constexpr detail::Field submembers_fields[] = {
    {"subMembers", offsetof(Submembers, subMembers), detail::list(list_of_submembers_sub_members)},
    {"nextCursor", offsetof(Submembers, nextCursor), detail::string()},
};
constexpr detail::ObjectTable submembers_table = detail::table_of<Submembers>("Submembers", submembers_fields);

constexpr detail::Field modify_master_api_key_request_permissions_fields[] = {
    {"ContractTrade", offsetof(ModifyMasterApiKeyRequestPermissions, ContractTrade_), detail::list(list_of_string)},
    {"Spot", offsetof(ModifyMasterApiKeyRequestPermissions, Spot), detail::list(list_of_string)},
    {"Wallet", offsetof(ModifyMasterApiKeyRequestPermissions, Wallet_), detail::list(list_of_string)},
    {"Options", offsetof(ModifyMasterApiKeyRequestPermissions, Options_), detail::list(list_of_string)},
    {"Exchange", offsetof(ModifyMasterApiKeyRequestPermissions, Exchange), detail::list(list_of_string)},
    {"Earn", offsetof(ModifyMasterApiKeyRequestPermissions, Earn), detail::list(list_of_string)},
    {"FiatP2P", offsetof(ModifyMasterApiKeyRequestPermissions, FiatP2P_), detail::list(list_of_string)},
    {"FiatBitPay", offsetof(ModifyMasterApiKeyRequestPermissions, FiatBitPay), detail::list(list_of_string)},
    {"FiatConvertBroker", offsetof(ModifyMasterApiKeyRequestPermissions, FiatConvertBroker),
     detail::list(list_of_string)},
    {"BitCard", offsetof(ModifyMasterApiKeyRequestPermissions, BitCard), detail::list(list_of_string)},
    {"ByXPost", offsetof(ModifyMasterApiKeyRequestPermissions, ByXPost), detail::list(list_of_string)},
    {"Affiliate", offsetof(ModifyMasterApiKeyRequestPermissions, Affiliate), detail::list(list_of_string)},
    {"Derivatives", offsetof(ModifyMasterApiKeyRequestPermissions, Derivatives), detail::list(list_of_string)},
    {"BlockTrade", offsetof(ModifyMasterApiKeyRequestPermissions, BlockTrade), detail::list(list_of_string)},
};
constexpr detail::ObjectTable modify_master_api_key_request_permissions_table =
    detail::contained_table_of<ModifyMasterApiKeyRequestPermissions>(
        "ModifyMasterApiKeyRequestPermissions", modify_master_api_key_request_permissions_fields);

constexpr detail::Field modify_master_api_key_request_fields[] = {
    {"readOnly", offsetof(ModifyMasterApiKeyRequest, readOnly), detail::integer()},
    {"permissions", offsetof(ModifyMasterApiKeyRequest, permissions),
     detail::object(modify_master_api_key_request_permissions_table, detail::Holder::optional)},
};
constexpr detail::ObjectTable modify_master_api_key_request_table =
    detail::table_of<ModifyMasterApiKeyRequest>("ModifyMasterApiKeyRequest", modify_master_api_key_request_fields);

constexpr detail::Field modify_master_api_key_permissions_fields[] = {
    {"ContractTrade", offsetof(ModifyMasterApiKeyPermissions, ContractTrade_), detail::list(list_of_string)},
    {"Spot", offsetof(ModifyMasterApiKeyPermissions, Spot), detail::list(list_of_string)},
    {"Wallet", offsetof(ModifyMasterApiKeyPermissions, Wallet_), detail::list(list_of_string)},
    {"Options", offsetof(ModifyMasterApiKeyPermissions, Options_), detail::list(list_of_string)},
    {"Derivatives", offsetof(ModifyMasterApiKeyPermissions, Derivatives), detail::list(list_of_string)},
    {"BlockTrade", offsetof(ModifyMasterApiKeyPermissions, BlockTrade), detail::list(list_of_string)},
    {"Exchange", offsetof(ModifyMasterApiKeyPermissions, Exchange), detail::list(list_of_string)},
    {"Earn", offsetof(ModifyMasterApiKeyPermissions, Earn), detail::list(list_of_string)},
    {"Affiliate", offsetof(ModifyMasterApiKeyPermissions, Affiliate), detail::list(list_of_string)},
    {"FiatP2P", offsetof(ModifyMasterApiKeyPermissions, FiatP2P_), detail::list(list_of_string)},
    {"FiatBitPay", offsetof(ModifyMasterApiKeyPermissions, FiatBitPay), detail::list(list_of_string)},
    {"FiatConvertBroker", offsetof(ModifyMasterApiKeyPermissions, FiatConvertBroker), detail::list(list_of_string)},
    {"NFT", offsetof(ModifyMasterApiKeyPermissions, NFT), detail::list(list_of_string)},
    {"CopyTrading", offsetof(ModifyMasterApiKeyPermissions, CopyTrading), detail::list(list_of_string)},
};
constexpr detail::ObjectTable modify_master_api_key_permissions_table =
    detail::table_of<ModifyMasterApiKeyPermissions>(
        "ModifyMasterApiKeyPermissions", modify_master_api_key_permissions_fields);

constexpr detail::Field modify_master_api_key_fields[] = {
    {"id", offsetof(ModifyMasterApiKey, id), detail::string()},
    {"note", offsetof(ModifyMasterApiKey, note), detail::string()},
    {"apiKey", offsetof(ModifyMasterApiKey, apiKey), detail::string()},
    {"readOnly", offsetof(ModifyMasterApiKey, readOnly), detail::integer()},
    {"secret", offsetof(ModifyMasterApiKey, secret), detail::secret()},
    {"permissions", offsetof(ModifyMasterApiKey, permissions), detail::object(modify_master_api_key_permissions_table)},
    {"ips", offsetof(ModifyMasterApiKey, ips), detail::list(list_of_string)},
};
constexpr detail::ObjectTable modify_master_api_key_table =
    detail::table_of<ModifyMasterApiKey>("ModifyMasterApiKey", modify_master_api_key_fields);

constexpr detail::Field modify_sub_api_key_request_permissions_fields[] = {
    {"ContractTrade", offsetof(ModifySubApiKeyRequestPermissions, ContractTrade_), detail::list(list_of_string)},
    {"Spot", offsetof(ModifySubApiKeyRequestPermissions, Spot), detail::list(list_of_string)},
    {"Wallet", offsetof(ModifySubApiKeyRequestPermissions, Wallet_), detail::list(list_of_string)},
    {"Options", offsetof(ModifySubApiKeyRequestPermissions, Options_), detail::list(list_of_string)},
    {"Derivatives", offsetof(ModifySubApiKeyRequestPermissions, Derivatives), detail::list(list_of_string)},
    {"Exchange", offsetof(ModifySubApiKeyRequestPermissions, Exchange), detail::list(list_of_string)},
    {"Earn", offsetof(ModifySubApiKeyRequestPermissions, Earn), detail::list(list_of_string)},
};
constexpr detail::ObjectTable modify_sub_api_key_request_permissions_table =
    detail::contained_table_of<ModifySubApiKeyRequestPermissions>(
        "ModifySubApiKeyRequestPermissions", modify_sub_api_key_request_permissions_fields);

constexpr detail::Field modify_sub_api_key_request_fields[] = {
    {"apikey", offsetof(ModifySubApiKeyRequest, apikey), detail::string(detail::Holder::optional)},
    {"readOnly", offsetof(ModifySubApiKeyRequest, readOnly), detail::integer()},
    {"ips", offsetof(ModifySubApiKeyRequest, ips), detail::string(detail::Holder::optional)},
    {"permissions", offsetof(ModifySubApiKeyRequest, permissions),
     detail::object(modify_sub_api_key_request_permissions_table, detail::Holder::optional)},
};
constexpr detail::ObjectTable modify_sub_api_key_request_table =
    detail::table_of<ModifySubApiKeyRequest>("ModifySubApiKeyRequest", modify_sub_api_key_request_fields);

constexpr detail::Field modify_sub_api_key_fields[] = {
    {"id", offsetof(ModifySubApiKey, id), detail::string()},
    {"note", offsetof(ModifySubApiKey, note), detail::string()},
    {"apiKey", offsetof(ModifySubApiKey, apiKey), detail::string()},
    {"readOnly", offsetof(ModifySubApiKey, readOnly), detail::integer()},
    {"secret", offsetof(ModifySubApiKey, secret), detail::secret()},
    {"permissions", offsetof(ModifySubApiKey, permissions), detail::object(create_sub_api_permissions_table)},
    {"ips", offsetof(ModifySubApiKey, ips), detail::list(list_of_string)},
};
constexpr detail::ObjectTable modify_sub_api_key_table =
    detail::table_of<ModifySubApiKey>("ModifySubApiKey", modify_sub_api_key_fields);

constexpr detail::Type aff_customer_info_reply = detail::object(aff_customer_info_table);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit aff_customer_info_limits[] = {
    {.count = 10, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation aff_customer_info_operation{
    .id = "user.aff_customer_info",
    .method = "GET",
    .path = "/v5/user/aff-customer-info",
    .auth = detail::Auth::private_,
    .limits = aff_customer_info_limits,
    .request = &aff_customer_info_request_table,
    .reply = &aff_customer_info_reply,
};

constexpr detail::Limit sign_agreement_limits[] = {
    {.count = 20, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation sign_agreement_operation{
    .id = "user.sign_agreement",
    .method = "POST",
    .path = "/v5/user/agreement",
    .auth = detail::Auth::private_,
    .limits = sign_agreement_limits,
    .request = &sign_agreement_request_table,
};

constexpr detail::Type create_demo_account_reply = detail::object(create_demo_account_table);
constexpr detail::Limit create_demo_account_limits[] = {
    {.count = 5, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation create_demo_account_operation{
    .id = "user.create_demo_account",
    .method = "POST",
    .path = "/v5/user/create-demo-member",
    .auth = detail::Auth::private_,
    .limits = create_demo_account_limits,
    .reply = &create_demo_account_reply,
};

constexpr detail::Type create_sub_api_reply = detail::object(create_sub_api_table);
constexpr detail::Limit create_sub_api_limits[] = {
    {.count = 1, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation create_sub_api_operation{
    .id = "user.create_sub_api",
    .method = "POST",
    .path = "/v5/user/create-sub-api",
    .auth = detail::Auth::private_,
    .limits = create_sub_api_limits,
    .request = &create_sub_api_request_table,
    .reply = &create_sub_api_reply,
};

constexpr detail::Type create_sub_uid_reply = detail::object(create_sub_uid_table);
constexpr detail::Limit create_sub_uid_limits[] = {
    {.count = 1, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation create_sub_uid_operation{
    .id = "user.create_sub_uid",
    .method = "POST",
    .path = "/v5/user/create-sub-member",
    .auth = detail::Auth::private_,
    .limits = create_sub_uid_limits,
    .request = &create_sub_uid_request_table,
    .reply = &create_sub_uid_reply,
};

constexpr detail::Limit delete_sub_uid_limits[] = {
    {.count = 5, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation delete_sub_uid_operation{
    .id = "user.delete_sub_uid",
    .method = "POST",
    .path = "/v5/user/del-submember",
    .auth = detail::Auth::private_,
    .limits = delete_sub_uid_limits,
    .request = &delete_sub_uid_request_table,
};

constexpr detail::Limit delete_master_api_key_limits[] = {
    {.count = 5, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation delete_master_api_key_operation{
    .id = "user.delete_master_api_key",
    .method = "POST",
    .path = "/v5/user/delete-api",
    .auth = detail::Auth::private_,
    .limits = delete_master_api_key_limits,
};

constexpr detail::Limit delete_sub_api_key_limits[] = {
    {.count = 5, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation delete_sub_api_key_operation{
    .id = "user.delete_sub_api_key",
    .method = "POST",
    .path = "/v5/user/delete-sub-api",
    .auth = detail::Auth::private_,
    .limits = delete_sub_api_key_limits,
    .request = &delete_sub_api_key_request_table,
};

constexpr detail::Type escrow_sub_members_reply = detail::object(escrow_sub_members_table);
constexpr detail::Limit escrow_sub_members_limits[] = {
    {.count = 5, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation escrow_sub_members_operation{
    .id = "user.escrow_sub_members",
    .method = "GET",
    .path = "/v5/user/escrow_sub_members",
    .auth = detail::Auth::private_,
    .limits = escrow_sub_members_limits,
    .request = &escrow_sub_members_request_table,
    .reply = &escrow_sub_members_reply,
};

constexpr detail::Limit freeze_sub_uid_limits[] = {
    {.count = 5, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation freeze_sub_uid_operation{
    .id = "user.freeze_sub_uid",
    .method = "POST",
    .path = "/v5/user/frozen-sub-member",
    .auth = detail::Auth::private_,
    .limits = freeze_sub_uid_limits,
    .request = &freeze_sub_uid_request_table,
};

constexpr detail::Type get_member_type_reply = detail::object(get_member_type_table);
constexpr detail::Limit get_member_type_limits[] = {
    {.count = 10, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation get_member_type_operation{
    .id = "user.get_member_type",
    .method = "GET",
    .path = "/v5/user/get-member-type",
    .auth = detail::Auth::private_,
    .limits = get_member_type_limits,
    .request = &get_member_type_request_table,
    .reply = &get_member_type_reply,
};

constexpr detail::Type query_api_reply = detail::object(query_api_table);
constexpr detail::Limit query_api_limits[] = {
    {.count = 10, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation query_api_operation{
    .id = "user.query_api",
    .method = "GET",
    .path = "/v5/user/query-api",
    .auth = detail::Auth::private_,
    .limits = query_api_limits,
    .reply = &query_api_reply,
};

constexpr detail::Type query_sub_members_reply = detail::object(query_sub_members_table);
constexpr detail::Limit query_sub_members_limits[] = {
    {.count = 10, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation query_sub_members_operation{
    .id = "user.query_sub_members",
    .method = "GET",
    .path = "/v5/user/query-sub-members",
    .auth = detail::Auth::private_,
    .limits = query_sub_members_limits,
    .reply = &query_sub_members_reply,
};

constexpr detail::Type sub_apikeys_reply = detail::object(sub_apikeys_table);
constexpr detail::Limit sub_apikeys_limits[] = {
    {.count = 10, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Paging sub_apikeys_pages{
    .by = detail::Paging::By::token,
    .usual_size = 20,
    .parameter = "cursor",
    .limit = "limit",
    .rows = "result",
    .next = "nextPageCursor",
};
constexpr detail::Operation sub_apikeys_operation{
    .id = "user.sub_apikeys",
    .method = "GET",
    .path = "/v5/user/sub-apikeys",
    .auth = detail::Auth::private_,
    .limits = sub_apikeys_limits,
    .request = &sub_apikeys_request_table,
    .reply = &sub_apikeys_reply,
    .pages = &sub_apikeys_pages,
};

constexpr detail::Type submembers_reply = detail::object(submembers_table);
constexpr detail::Limit submembers_limits[] = {
    {.count = 5, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation submembers_operation{
    .id = "user.submembers",
    .method = "GET",
    .path = "/v5/user/submembers",
    .auth = detail::Auth::private_,
    .limits = submembers_limits,
    .request = &submembers_request_table,
    .reply = &submembers_reply,
};

constexpr detail::Type modify_master_api_key_reply = detail::object(modify_master_api_key_table);
constexpr detail::Limit modify_master_api_key_limits[] = {
    {.count = 5, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation modify_master_api_key_operation{
    .id = "user.modify_master_api_key",
    .method = "POST",
    .path = "/v5/user/update-api",
    .auth = detail::Auth::private_,
    .limits = modify_master_api_key_limits,
    .request = &modify_master_api_key_request_table,
    .reply = &modify_master_api_key_reply,
};

constexpr detail::Type modify_sub_api_key_reply = detail::object(modify_sub_api_key_table);
constexpr detail::Limit modify_sub_api_key_limits[] = {
    {.count = 5, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation modify_sub_api_key_operation{
    .id = "user.modify_sub_api_key",
    .method = "POST",
    .path = "/v5/user/update-sub-api",
    .auth = detail::Auth::private_,
    .limits = modify_sub_api_key_limits,
    .request = &modify_sub_api_key_request_table,
    .reply = &modify_sub_api_key_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<AffCustomerInfo> Api::aff_customer_info(AffCustomerInfoRequest request) const {
    return {core_, aff_customer_info_operation, &request};
}

Call<Acknowledged> Api::sign_agreement(SignAgreementRequest request) const {
    return {core_, sign_agreement_operation, &request};
}

Call<CreateDemoAccount> Api::create_demo_account() const {
    return {core_, create_demo_account_operation, nullptr};
}

Call<CreateSubApi> Api::create_sub_api(CreateSubApiRequest request) const {
    return {core_, create_sub_api_operation, &request};
}

Call<CreateSubUid> Api::create_sub_uid(CreateSubUidRequest request) const {
    return {core_, create_sub_uid_operation, &request};
}

Call<Acknowledged> Api::delete_sub_uid(DeleteSubUidRequest request) const {
    return {core_, delete_sub_uid_operation, &request};
}

Call<Acknowledged> Api::delete_master_api_key() const {
    return {core_, delete_master_api_key_operation, nullptr};
}

Call<Acknowledged> Api::delete_sub_api_key(DeleteSubApiKeyRequest request) const {
    return {core_, delete_sub_api_key_operation, &request};
}

Call<EscrowSubMembers> Api::escrow_sub_members(EscrowSubMembersRequest request) const {
    return {core_, escrow_sub_members_operation, &request};
}

Call<Acknowledged> Api::freeze_sub_uid(FreezeSubUidRequest request) const {
    return {core_, freeze_sub_uid_operation, &request};
}

Call<GetMemberType> Api::get_member_type(GetMemberTypeRequest request) const {
    return {core_, get_member_type_operation, &request};
}

Call<QueryApi> Api::query_api() const {
    return {core_, query_api_operation, nullptr};
}

Call<QuerySubMembers> Api::query_sub_members() const {
    return {core_, query_sub_members_operation, nullptr};
}

PagedCall<SubApikeys> Api::sub_apikeys(SubApikeysRequest request) const {
    return {core_, sub_apikeys_operation, &request};
}

Call<Submembers> Api::submembers(SubmembersRequest request) const {
    return {core_, submembers_operation, &request};
}

Call<ModifyMasterApiKey> Api::modify_master_api_key(ModifyMasterApiKeyRequest request) const {
    return {core_, modify_master_api_key_operation, &request};
}

Call<ModifySubApiKey> Api::modify_sub_api_key(ModifySubApiKeyRequest request) const {
    return {core_, modify_sub_api_key_operation, &request};
}

const detail::EnumTable& exbind_table(Business) { return business_table; }
const detail::EnumTable& exbind_table(ContractTrade) { return contract_trade_table; }
const detail::EnumTable& exbind_table(Wallet) { return wallet_table; }
const detail::EnumTable& exbind_table(FiatP2P) { return fiat_p2_p_table; }
const detail::EnumTable& exbind_table(KycLevel) { return kyc_level_table; }
const detail::EnumTable& exbind_table(SubApikeysWallet) { return sub_apikeys_wallet_table; }
const detail::ObjectTable& exbind_table(const AffCustomerInfoRequest*) { return aff_customer_info_request_table; }
const detail::ObjectTable& exbind_table(const AffCustomerInfo*) { return aff_customer_info_table; }
const detail::ObjectTable& exbind_table(const SignAgreementRequest*) { return sign_agreement_request_table; }
const detail::ObjectTable& exbind_table(const CreateDemoAccount*) { return create_demo_account_table; }
const detail::ObjectTable& exbind_table(const CreateSubApiRequestPermissions*) {
    return create_sub_api_request_permissions_table;
}
const detail::ObjectTable& exbind_table(const CreateSubApiRequest*) { return create_sub_api_request_table; }
const detail::ObjectTable& exbind_table(const CreateSubApiPermissions*) { return create_sub_api_permissions_table; }
const detail::ObjectTable& exbind_table(const CreateSubApi*) { return create_sub_api_table; }
const detail::ObjectTable& exbind_table(const CreateSubUidRequest*) { return create_sub_uid_request_table; }
const detail::ObjectTable& exbind_table(const CreateSubUid*) { return create_sub_uid_table; }
const detail::ObjectTable& exbind_table(const DeleteSubUidRequest*) { return delete_sub_uid_request_table; }
const detail::ObjectTable& exbind_table(const DeleteSubApiKeyRequest*) { return delete_sub_api_key_request_table; }
const detail::ObjectTable& exbind_table(const EscrowSubMembersRequest*) { return escrow_sub_members_request_table; }
const detail::ObjectTable& exbind_table(const SubmembersSubMembers*) { return submembers_sub_members_table; }
const detail::ObjectTable& exbind_table(const EscrowSubMembers*) { return escrow_sub_members_table; }
const detail::ObjectTable& exbind_table(const FreezeSubUidRequest*) { return freeze_sub_uid_request_table; }
const detail::ObjectTable& exbind_table(const GetMemberTypeRequest*) { return get_member_type_request_table; }
const detail::ObjectTable& exbind_table(const GetMemberTypeAccounts*) { return get_member_type_accounts_table; }
const detail::ObjectTable& exbind_table(const GetMemberType*) { return get_member_type_table; }
const detail::ObjectTable& exbind_table(const QueryApiPermissions*) { return query_api_permissions_table; }
const detail::ObjectTable& exbind_table(const QueryApi*) { return query_api_table; }
const detail::ObjectTable& exbind_table(const QuerySubMembers*) { return query_sub_members_table; }
const detail::ObjectTable& exbind_table(const SubApikeysRequest*) { return sub_apikeys_request_table; }
const detail::ObjectTable& exbind_table(const SubApikeysResultPermissions*) {
    return sub_apikeys_result_permissions_table;
}
const detail::ObjectTable& exbind_table(const SubApikeysResult*) { return sub_apikeys_result_table; }
const detail::ObjectTable& exbind_table(const SubApikeys*) { return sub_apikeys_table; }
const detail::ObjectTable& exbind_table(const SubmembersRequest*) { return submembers_request_table; }
const detail::ObjectTable& exbind_table(const Submembers*) { return submembers_table; }
const detail::ObjectTable& exbind_table(const ModifyMasterApiKeyRequestPermissions*) {
    return modify_master_api_key_request_permissions_table;
}
const detail::ObjectTable& exbind_table(const ModifyMasterApiKeyRequest*) {
    return modify_master_api_key_request_table;
}
const detail::ObjectTable& exbind_table(const ModifyMasterApiKeyPermissions*) {
    return modify_master_api_key_permissions_table;
}
const detail::ObjectTable& exbind_table(const ModifyMasterApiKey*) { return modify_master_api_key_table; }
const detail::ObjectTable& exbind_table(const ModifySubApiKeyRequestPermissions*) {
    return modify_sub_api_key_request_permissions_table;
}
const detail::ObjectTable& exbind_table(const ModifySubApiKeyRequest*) { return modify_sub_api_key_request_table; }
const detail::ObjectTable& exbind_table(const ModifySubApiKey*) { return modify_sub_api_key_table; }

}  // namespace exbind::bybit::user
