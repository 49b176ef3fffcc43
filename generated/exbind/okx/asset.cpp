// Generated from specs/okx/asset.yaml by `exbind generate okx`. DO NOT EDIT.
#include "exbind/okx/asset.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/okx/connection.hpp"

namespace exbind::inline v0_1::okx {
extern const detail::EnumTable from_table;
extern const detail::EnumTable to_table;
}  // namespace exbind::okx

namespace exbind::inline v0_1::okx::asset {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view type_values[] = {
    "1", "2", "13", "20", "21", "22", "23", "28", "47", "48", "49", "68", "72", "73", "74", "75", "76", "77", "78",
    "80", "82", "83", "84", "89", "116", "117", "118", "124", "130", "131", "132", "133", "134", "135", "137", "138",
    "139", "146", "150", "151", "152", "160", "161", "162", "163", "172", "173", "174", "175", "176", "177", "178",
    "179", "180", "181", "185", "187", "189", "195", "196", "197", "198", "199", "200", "202", "203", "204", "205",
    "207", "208", "209", "210", "212", "215", "217", "218", "232", "220", "221", "222", "223", "225", "226", "227",
    "228", "229", "233", "240", "241", "242", "243", "249", "250", "251", "252", "263", "265", "266", "270", "271",
    "272", "273", "284", "285", "286", "287", "288", "289", "299", "300", "303", "304", "305", "306", "307", "308",
    "309", "311", "313", "314", "315", "328", "329", "330", "331", "332", "333", "339", "340", "341", "342", "343",
    "344", "345", "346", "347", "348", "349", "350", "351", "354", "361", "372", "373", "400", "408", "476", "477",
};
constexpr detail::EnumTable type_table{"Type", type_values};

constexpr std::string_view third_party_type_values[] = {"1", "2", "5"};
constexpr detail::EnumTable third_party_type_table{"ThirdPartyType", third_party_type_values};

constexpr std::string_view bills_history_type_values[] = {
    "1", "2", "13", "20", "21", "22", "23", "28", "47", "48", "49", "68", "72", "73", "74", "75", "76", "77", "78",
    "80", "82", "83", "84", "89", "116", "117", "118", "124", "130", "131", "132", "133", "134", "135", "137", "138",
    "139", "146", "150", "151", "152", "160", "161", "162", "163", "172", "173", "174", "175", "176", "177", "178",
    "179", "180", "181", "185", "187", "189", "195", "196", "197", "198", "199", "200", "202", "203", "204", "205",
    "207", "208", "209", "210", "212", "215", "217", "218", "232", "220", "221", "222", "223", "225", "226", "227",
    "228", "229", "233", "240", "241", "242", "243", "249", "250", "251", "252", "263", "265", "266", "270", "271",
    "272", "273", "284", "285", "286", "287", "288", "289", "299", "300", "303", "304", "305", "306", "307", "308",
    "309", "311", "313", "314", "315", "328", "329", "330", "331", "332", "333", "339", "340", "341", "342", "343",
    "344", "345", "346", "347", "348", "349", "350", "351", "354", "361", "372", "373", "400", "408", "476", "477",
};
constexpr detail::EnumTable bills_history_type_table{"BillsHistoryType", bills_history_type_values};

constexpr std::string_view paging_type_values[] = {"1", "2"};
constexpr detail::EnumTable paging_type_table{"PagingType", paging_type_values};

constexpr std::string_view deposit_history_type_values[] = {"3", "4"};
constexpr detail::EnumTable deposit_history_type_table{"DepositHistoryType", deposit_history_type_values};

constexpr std::string_view state_values[] = {"0", "1", "2", "8", "11", "12", "13", "14", "17"};
constexpr detail::EnumTable state_table{"State", state_values};

constexpr std::string_view month_values[] = {
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
};
constexpr detail::EnumTable month_table{"Month", month_values};

constexpr std::string_view transfer_state_type_values[] = {"0", "1", "2", "3", "4"};
constexpr detail::EnumTable transfer_state_type_table{"TransferStateType", transfer_state_type_values};

constexpr std::string_view transfer_from_values[] = {"6", "18"};
constexpr detail::EnumTable transfer_from_table{"TransferFrom", transfer_from_values};

constexpr std::string_view transfer_to_values[] = {"6", "18"};
constexpr detail::EnumTable transfer_to_table{"TransferTo", transfer_to_values};

constexpr std::string_view transfer_state_state_values[] = {"success", "pending", "failed"};
constexpr detail::EnumTable transfer_state_state_table{"TransferStateState", transfer_state_state_values};

constexpr std::string_view dest_values[] = {"3", "4"};
constexpr detail::EnumTable dest_table{"Dest", dest_values};

constexpr std::string_view to_addr_type_values[] = {"1", "2"};
constexpr detail::EnumTable to_addr_type_table{"ToAddrType", to_addr_type_values};

constexpr std::string_view wallet_type_values[] = {"exchange", "private"};
constexpr detail::EnumTable wallet_type_table{"WalletType", wallet_type_values};

constexpr std::string_view withdrawal_history_type_values[] = {"3", "4"};
constexpr detail::EnumTable withdrawal_history_type_table{"WithdrawalHistoryType", withdrawal_history_type_values};

constexpr std::string_view withdrawal_history_state_values[] = {
    "19", "17", "10", "0", "4", "5", "6", "8", "9", "12", "7", "1", "15", "16", "-3", "-2", "-1", "2",
};
constexpr detail::EnumTable withdrawal_history_state_table{"WithdrawalHistoryState", withdrawal_history_state_values};

constexpr detail::Field asset_valuation_request_fields[] = {
    {"ccy", offsetof(AssetValuationRequest, ccy), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable asset_valuation_request_table =
    detail::table_of<AssetValuationRequest>("AssetValuationRequest", asset_valuation_request_fields);

constexpr detail::Field asset_valuation_details_fields[] = {
    {"funding", offsetof(AssetValuationDetails, funding), detail::decimal()},
    {"trading", offsetof(AssetValuationDetails, trading), detail::decimal()},
    {"classic", offsetof(AssetValuationDetails, classic), detail::decimal()},
    {"earn", offsetof(AssetValuationDetails, earn), detail::decimal()},
};
constexpr detail::ObjectTable asset_valuation_details_table =
    detail::table_of<AssetValuationDetails>("AssetValuationDetails", asset_valuation_details_fields);

constexpr detail::Field asset_valuation_fields[] = {
    {"totalBal", offsetof(AssetValuation, totalBal), detail::decimal()},
    {"ts", offsetof(AssetValuation, ts), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"details", offsetof(AssetValuation, details), detail::object(asset_valuation_details_table)},
};
constexpr detail::ObjectTable asset_valuation_table =
    detail::table_of<AssetValuation>("AssetValuation", asset_valuation_fields);

constexpr detail::ListTable list_of_string = detail::list_of<std::string>(detail::string());

constexpr detail::Field balances_request_fields[] = {
    {"ccy", offsetof(BalancesRequest, ccy), detail::list(list_of_string), detail::In::query},
};
constexpr detail::Bounds balances_request_bounds[] = {{.field = 0, .maximum = "20"}};
constexpr detail::ObjectTable balances_request_table =
    detail::table_of<BalancesRequest>("BalancesRequest", balances_request_fields, false, balances_request_bounds);

constexpr detail::Field balances_fields[] = {
    {"ccy", offsetof(Balances, ccy), detail::string()},
    {"bal", offsetof(Balances, bal), detail::decimal()},
    {"frozenBal", offsetof(Balances, frozenBal), detail::decimal()},
    {"availBal", offsetof(Balances, availBal), detail::decimal()},
};
constexpr detail::ObjectTable balances_table = detail::table_of<Balances>("Balances", balances_fields);

constexpr detail::Field bills_request_fields[] = {
    {"ccy", offsetof(BillsRequest, ccy), detail::string(detail::Holder::optional), detail::In::query},
    {"type", offsetof(BillsRequest, type), detail::enumeration(type_table), detail::In::query},
    {"clientId", offsetof(BillsRequest, clientId), detail::string(detail::Holder::optional), detail::In::query},
    {"after", offsetof(BillsRequest, after), detail::timestamp(detail::TimeUnit::milliseconds), detail::In::query},
    {"before", offsetof(BillsRequest, before), detail::timestamp(detail::TimeUnit::milliseconds), detail::In::query},
    {"limit", offsetof(BillsRequest, limit), detail::integer(detail::Holder::optional, detail::Wire::text),
     detail::In::query},
    {"thirdPartyType", offsetof(BillsRequest, thirdPartyType), detail::enumeration(third_party_type_table),
     detail::In::query},
};
constexpr detail::Bounds bills_request_bounds[] = {
    {.field = 2, .longest = 32, .alphabet = "A-Za-z0-9"},
    {.field = 5, .maximum = "100"},
};
constexpr detail::ObjectTable bills_request_table =
    detail::table_of<BillsRequest>("BillsRequest", bills_request_fields, false, bills_request_bounds);

constexpr detail::Field bills_fields[] = {
    {"billId", offsetof(Bills, billId), detail::string()},
    {"ccy", offsetof(Bills, ccy), detail::string()},
    {"clientId", offsetof(Bills, clientId), detail::string()},
    {"balChg", offsetof(Bills, balChg), detail::decimal()},
    {"bal", offsetof(Bills, bal), detail::decimal()},
    {"type", offsetof(Bills, type), detail::enumeration(type_table)},
    {"notes", offsetof(Bills, notes), detail::string()},
    {"ts", offsetof(Bills, ts), detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable bills_table = detail::table_of<Bills>("Bills", bills_fields);

constexpr detail::Field bills_history_request_fields[] = {
    {"ccy", offsetof(BillsHistoryRequest, ccy), detail::string(detail::Holder::optional), detail::In::query},
    {"type", offsetof(BillsHistoryRequest, type), detail::enumeration(bills_history_type_table), detail::In::query},
    {"clientId", offsetof(BillsHistoryRequest, clientId), detail::string(detail::Holder::optional), detail::In::query},
    {"after", offsetof(BillsHistoryRequest, after), detail::string(detail::Holder::optional), detail::In::query},
    {"before", offsetof(BillsHistoryRequest, before), detail::timestamp(detail::TimeUnit::milliseconds),
     detail::In::query},
    {"limit", offsetof(BillsHistoryRequest, limit), detail::integer(detail::Holder::optional, detail::Wire::text),
     detail::In::query},
    {"pagingType", offsetof(BillsHistoryRequest, pagingType), detail::enumeration(paging_type_table),
     detail::In::query},
    {"thirdPartyType", offsetof(BillsHistoryRequest, thirdPartyType), detail::enumeration(third_party_type_table),
     detail::In::query},
};
constexpr detail::Bounds bills_history_request_bounds[] = {
    {.field = 2, .longest = 32, .alphabet = "A-Za-z0-9"},
    {.field = 5, .maximum = "100"},
};
constexpr detail::ObjectTable bills_history_request_table =
    detail::table_of<BillsHistoryRequest>(
        "BillsHistoryRequest", bills_history_request_fields, false, bills_history_request_bounds);

constexpr detail::Field cancel_withdrawal_request_fields[] = {
    {"wdId", offsetof(CancelWithdrawalRequest, wdId), detail::string(detail::Holder::required)},
};
constexpr detail::ObjectTable cancel_withdrawal_request_table =
    detail::table_of<CancelWithdrawalRequest>("CancelWithdrawalRequest", cancel_withdrawal_request_fields);

constexpr detail::Field cancel_withdrawal_fields[] = {
    {"wdId", offsetof(CancelWithdrawal, wdId), detail::string()},
};
constexpr detail::ObjectTable cancel_withdrawal_table =
    detail::table_of<CancelWithdrawal>("CancelWithdrawal", cancel_withdrawal_fields);

constexpr detail::Field currencies_request_fields[] = {
    {"ccy", offsetof(CurrenciesRequest, ccy), detail::list(list_of_string), detail::In::query},
};
constexpr detail::ObjectTable currencies_request_table =
    detail::table_of<CurrenciesRequest>("CurrenciesRequest", currencies_request_fields);

constexpr detail::Field currencies_fields[] = {
    {"ccy", offsetof(Currencies, ccy), detail::string()},
    {"name", offsetof(Currencies, name), detail::string()},
    {"logoLink", offsetof(Currencies, logoLink), detail::string()},
    {"chain", offsetof(Currencies, chain), detail::string()},
    {"ctAddr", offsetof(Currencies, ctAddr), detail::string()},
    {"canDep", offsetof(Currencies, canDep), detail::boolean()},
    {"canWd", offsetof(Currencies, canWd), detail::boolean()},
    {"canInternal", offsetof(Currencies, canInternal), detail::boolean()},
    {"depEstOpenTime", offsetof(Currencies, depEstOpenTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"wdEstOpenTime", offsetof(Currencies, wdEstOpenTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"minDep", offsetof(Currencies, minDep), detail::decimal()},
    {"minWd", offsetof(Currencies, minWd), detail::decimal()},
    {"minInternal", offsetof(Currencies, minInternal), detail::decimal()},
    {"maxWd", offsetof(Currencies, maxWd), detail::decimal()},
    {"wdTickSz", offsetof(Currencies, wdTickSz), detail::decimal()},
    {"wdQuota", offsetof(Currencies, wdQuota), detail::decimal()},
    {"usedWdQuota", offsetof(Currencies, usedWdQuota), detail::decimal()},
    {"fee", offsetof(Currencies, fee), detail::decimal()},
    {"minFee", offsetof(Currencies, minFee), detail::decimal()},
    {"maxFee", offsetof(Currencies, maxFee), detail::decimal()},
    {"minFeeForCtAddr", offsetof(Currencies, minFeeForCtAddr), detail::decimal()},
    {"maxFeeForCtAddr", offsetof(Currencies, maxFeeForCtAddr), detail::decimal()},
    {"burningFeeRate", offsetof(Currencies, burningFeeRate), detail::decimal()},
    {"mainNet", offsetof(Currencies, mainNet), detail::boolean()},
    {"needTag", offsetof(Currencies, needTag), detail::boolean()},
    {"minDepArrivalConfirm", offsetof(Currencies, minDepArrivalConfirm),
     detail::integer(detail::Holder::optional, detail::Wire::text)},
    {"minWdUnlockConfirm", offsetof(Currencies, minWdUnlockConfirm),
     detail::integer(detail::Holder::optional, detail::Wire::text)},
    {"depQuotaFixed", offsetof(Currencies, depQuotaFixed), detail::string()},
    {"usedDepQuotaFixed", offsetof(Currencies, usedDepQuotaFixed), detail::decimal()},
    {"depQuoteDailyLayer2", offsetof(Currencies, depQuoteDailyLayer2), detail::string()},
};
constexpr detail::ObjectTable currencies_table = detail::table_of<Currencies>("Currencies", currencies_fields);

constexpr detail::Field deposit_address_request_fields[] = {
    {"ccy", offsetof(DepositAddressRequest, ccy), detail::string(detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable deposit_address_request_table =
    detail::table_of<DepositAddressRequest>("DepositAddressRequest", deposit_address_request_fields);

constexpr detail::Field deposit_address_fields[] = {
    {"addr", offsetof(DepositAddress, addr), detail::string()},
    {"tag", offsetof(DepositAddress, tag), detail::string()},
    {"memo", offsetof(DepositAddress, memo), detail::string()},
    {"pmtId", offsetof(DepositAddress, pmtId), detail::string()},
    {"addrEx", offsetof(DepositAddress, addrEx), detail::json()},
    {"ccy", offsetof(DepositAddress, ccy), detail::string()},
    {"chain", offsetof(DepositAddress, chain), detail::string()},
    {"to", offsetof(DepositAddress, to), detail::enumeration(okx::to_table)},
    {"verifiedName", offsetof(DepositAddress, verifiedName), detail::string()},
    {"selected", offsetof(DepositAddress, selected), detail::boolean()},
    {"ctAddr", offsetof(DepositAddress, ctAddr), detail::string()},
};
constexpr detail::ObjectTable deposit_address_table =
    detail::table_of<DepositAddress>("DepositAddress", deposit_address_fields);

constexpr detail::Field deposit_history_request_fields[] = {
    {"ccy", offsetof(DepositHistoryRequest, ccy), detail::string(detail::Holder::optional), detail::In::query},
    {"depId", offsetof(DepositHistoryRequest, depId), detail::string(detail::Holder::optional), detail::In::query},
    {"fromWdId", offsetof(DepositHistoryRequest, fromWdId), detail::string(detail::Holder::optional),
     detail::In::query},
    {"txId", offsetof(DepositHistoryRequest, txId), detail::string(detail::Holder::optional), detail::In::query},
    {"type", offsetof(DepositHistoryRequest, type), detail::enumeration(deposit_history_type_table), detail::In::query},
    {"state", offsetof(DepositHistoryRequest, state), detail::enumeration(state_table), detail::In::query},
    {"after", offsetof(DepositHistoryRequest, after), detail::timestamp(detail::TimeUnit::milliseconds),
     detail::In::query},
    {"before", offsetof(DepositHistoryRequest, before), detail::timestamp(detail::TimeUnit::milliseconds),
     detail::In::query},
    {"limit", offsetof(DepositHistoryRequest, limit), detail::integer(detail::Holder::optional, detail::Wire::text),
     detail::In::query},
};
constexpr detail::Bounds deposit_history_request_bounds[] = {{.field = 8, .maximum = "100"}};
constexpr detail::ObjectTable deposit_history_request_table =
    detail::table_of<DepositHistoryRequest>(
        "DepositHistoryRequest", deposit_history_request_fields, false, deposit_history_request_bounds);

constexpr detail::Field deposit_history_fields[] = {
    {"ccy", offsetof(DepositHistory, ccy), detail::string()},
    {"chain", offsetof(DepositHistory, chain), detail::string()},
    {"amt", offsetof(DepositHistory, amt), detail::decimal()},
    {"from", offsetof(DepositHistory, from), detail::string()},
    {"areaCodeFrom", offsetof(DepositHistory, areaCodeFrom), detail::string()},
    {"to", offsetof(DepositHistory, to), detail::string()},
    {"txId", offsetof(DepositHistory, txId), detail::string()},
    {"ts", offsetof(DepositHistory, ts), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"state", offsetof(DepositHistory, state), detail::enumeration(state_table)},
    {"depId", offsetof(DepositHistory, depId), detail::string()},
    {"fromWdId", offsetof(DepositHistory, fromWdId), detail::string()},
    {"actualDepBlkConfirm", offsetof(DepositHistory, actualDepBlkConfirm),
     detail::integer(detail::Holder::optional, detail::Wire::text)},
};
constexpr detail::ObjectTable deposit_history_table =
    detail::table_of<DepositHistory>("DepositHistory", deposit_history_fields);

constexpr detail::Field deposit_withdraw_status_request_fields[] = {
    {"wdId", offsetof(DepositWithdrawStatusRequest, wdId), detail::string(detail::Holder::optional), detail::In::query},
    {"txId", offsetof(DepositWithdrawStatusRequest, txId), detail::string(detail::Holder::optional), detail::In::query},
    {"ccy", offsetof(DepositWithdrawStatusRequest, ccy), detail::string(detail::Holder::optional), detail::In::query},
    {"to", offsetof(DepositWithdrawStatusRequest, to), detail::string(detail::Holder::optional), detail::In::query},
    {"chain", offsetof(DepositWithdrawStatusRequest, chain), detail::string(detail::Holder::optional),
     detail::In::query},
};
constexpr detail::ObjectTable deposit_withdraw_status_request_table =
    detail::table_of<DepositWithdrawStatusRequest>(
        "DepositWithdrawStatusRequest", deposit_withdraw_status_request_fields);

constexpr detail::Field deposit_withdraw_status_fields[] = {
    {"estCompleteTime", offsetof(DepositWithdrawStatus, estCompleteTime), detail::string()},
    {"state", offsetof(DepositWithdrawStatus, state), detail::string()},
    {"txId", offsetof(DepositWithdrawStatus, txId), detail::string()},
    {"wdId", offsetof(DepositWithdrawStatus, wdId), detail::string()},
};
constexpr detail::ObjectTable deposit_withdraw_status_table =
    detail::table_of<DepositWithdrawStatus>("DepositWithdrawStatus", deposit_withdraw_status_fields);

constexpr detail::Field exchange_list_fields[] = {
    {"exchName", offsetof(ExchangeList, exchName), detail::string()},
    {"exchId", offsetof(ExchangeList, exchId), detail::string()},
};
constexpr detail::ObjectTable exchange_list_table =
    detail::table_of<ExchangeList>("ExchangeList", exchange_list_fields);

constexpr detail::Field monthly_statement_request_fields[] = {
    {"month", offsetof(MonthlyStatementRequest, month), detail::enumeration(month_table, detail::Holder::required),
     detail::In::query},
};
constexpr detail::ObjectTable monthly_statement_request_table =
    detail::table_of<MonthlyStatementRequest>("MonthlyStatementRequest", monthly_statement_request_fields);

constexpr detail::Field monthly_statement_fields[] = {
    {"fileHref", offsetof(MonthlyStatement, fileHref), detail::string()},
    {"ts", offsetof(MonthlyStatement, ts),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"state", offsetof(MonthlyStatement, state), detail::string()},
};
constexpr detail::ObjectTable monthly_statement_table =
    detail::table_of<MonthlyStatement>("MonthlyStatement", monthly_statement_fields);

constexpr detail::Field apply_for_monthly_statement_request_fields[] = {
    {"month", offsetof(ApplyForMonthlyStatementRequest, month), detail::enumeration(month_table)},
};
constexpr detail::ObjectTable apply_for_monthly_statement_request_table =
    detail::table_of<ApplyForMonthlyStatementRequest>(
        "ApplyForMonthlyStatementRequest", apply_for_monthly_statement_request_fields);

constexpr detail::Field apply_for_monthly_statement_fields[] = {
    {"ts", offsetof(ApplyForMonthlyStatement, ts), detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable apply_for_monthly_statement_table =
    detail::table_of<ApplyForMonthlyStatement>("ApplyForMonthlyStatement", apply_for_monthly_statement_fields);

constexpr detail::Field non_tradable_assets_request_fields[] = {
    {"ccy", offsetof(NonTradableAssetsRequest, ccy), detail::list(list_of_string), detail::In::query},
};
constexpr detail::Bounds non_tradable_assets_request_bounds[] = {{.field = 0, .maximum = "20"}};
constexpr detail::ObjectTable non_tradable_assets_request_table =
    detail::table_of<NonTradableAssetsRequest>(
        "NonTradableAssetsRequest", non_tradable_assets_request_fields, false, non_tradable_assets_request_bounds);

constexpr detail::Field non_tradable_assets_fields[] = {
    {"ccy", offsetof(NonTradableAssets, ccy), detail::string()},
    {"name", offsetof(NonTradableAssets, name), detail::string()},
    {"logoLink", offsetof(NonTradableAssets, logoLink), detail::string()},
    {"bal", offsetof(NonTradableAssets, bal), detail::decimal()},
    {"canWd", offsetof(NonTradableAssets, canWd), detail::boolean()},
    {"chain", offsetof(NonTradableAssets, chain), detail::string()},
    {"minWd", offsetof(NonTradableAssets, minWd), detail::decimal()},
    {"wdAll", offsetof(NonTradableAssets, wdAll), detail::boolean()},
    {"fee", offsetof(NonTradableAssets, fee), detail::decimal()},
    {"feeCcy", offsetof(NonTradableAssets, feeCcy), detail::string()},
    {"burningFeeRate", offsetof(NonTradableAssets, burningFeeRate), detail::decimal()},
    {"ctAddr", offsetof(NonTradableAssets, ctAddr), detail::string()},
    {"wdTickSz", offsetof(NonTradableAssets, wdTickSz), detail::decimal()},
    {"needTag", offsetof(NonTradableAssets, needTag), detail::boolean()},
};
constexpr detail::ObjectTable non_tradable_assets_table =
    detail::table_of<NonTradableAssets>("NonTradableAssets", non_tradable_assets_fields);

constexpr detail::Field transfer_request_fields[] = {
    {"type", offsetof(TransferRequest, type), detail::enumeration(transfer_state_type_table)},
    {"ccy", offsetof(TransferRequest, ccy), detail::string(detail::Holder::required)},
    {"amt", offsetof(TransferRequest, amt), detail::decimal(detail::Holder::required)},
    {"from", offsetof(TransferRequest, from), detail::enumeration(okx::from_table, detail::Holder::required)},
    {"to", offsetof(TransferRequest, to), detail::enumeration(okx::to_table, detail::Holder::required)},
    {"subAcct", offsetof(TransferRequest, subAcct), detail::string(detail::Holder::optional)},
    {"loanTrans", offsetof(TransferRequest, loanTrans), detail::boolean()},
    {"omitPosRisk", offsetof(TransferRequest, omitPosRisk),
     detail::boolean(detail::Holder::optional, detail::Wire::text)},
    {"clientId", offsetof(TransferRequest, clientId), detail::string(detail::Holder::optional)},
};
constexpr detail::Bounds transfer_request_bounds[] = {{.field = 8, .longest = 32, .alphabet = "A-Za-z0-9"}};
constexpr detail::ObjectTable transfer_request_table =
    detail::table_of<TransferRequest>("TransferRequest", transfer_request_fields, false, transfer_request_bounds);

constexpr detail::Field transfer_fields[] = {
    {"transId", offsetof(Transfer, transId), detail::string()},
    {"clientId", offsetof(Transfer, clientId), detail::string()},
    {"ccy", offsetof(Transfer, ccy), detail::string()},
    {"from", offsetof(Transfer, from), detail::enumeration(transfer_from_table)},
    {"amt", offsetof(Transfer, amt), detail::decimal()},
    {"to", offsetof(Transfer, to), detail::enumeration(transfer_to_table)},
};
constexpr detail::ObjectTable transfer_table = detail::table_of<Transfer>("Transfer", transfer_fields);

constexpr detail::Field transfer_state_request_fields[] = {
    {"transId", offsetof(TransferStateRequest, transId), detail::string(detail::Holder::optional), detail::In::query},
    {"clientId", offsetof(TransferStateRequest, clientId), detail::string(detail::Holder::optional), detail::In::query},
    {"type", offsetof(TransferStateRequest, type), detail::enumeration(transfer_state_type_table), detail::In::query},
};
constexpr detail::Bounds transfer_state_request_bounds[] = {{.field = 1, .longest = 32, .alphabet = "A-Za-z0-9"}};
constexpr detail::ObjectTable transfer_state_request_table =
    detail::table_of<TransferStateRequest>(
        "TransferStateRequest", transfer_state_request_fields, false, transfer_state_request_bounds);

constexpr detail::Field transfer_state_fields[] = {
    {"transId", offsetof(TransferState, transId), detail::string()},
    {"clientId", offsetof(TransferState, clientId), detail::string()},
    {"ccy", offsetof(TransferState, ccy), detail::string()},
    {"amt", offsetof(TransferState, amt), detail::decimal()},
    {"type", offsetof(TransferState, type), detail::enumeration(transfer_state_type_table)},
    {"from", offsetof(TransferState, from), detail::enumeration(okx::from_table)},
    {"to", offsetof(TransferState, to), detail::enumeration(okx::to_table)},
    {"subAcct", offsetof(TransferState, subAcct), detail::string()},
    {"instId", offsetof(TransferState, instId), detail::string()},
    {"toInstId", offsetof(TransferState, toInstId), detail::string()},
    {"state", offsetof(TransferState, state), detail::enumeration(transfer_state_state_table)},
};
constexpr detail::ObjectTable transfer_state_table =
    detail::table_of<TransferState>("TransferState", transfer_state_fields);

constexpr detail::Field withdrawal_request_rcvr_info_fields[] = {
    {"walletType", offsetof(WithdrawalRequestRcvrInfo, walletType),
     detail::enumeration(wallet_type_table, detail::Holder::required)},
    {"exchId", offsetof(WithdrawalRequestRcvrInfo, exchId), detail::string(detail::Holder::optional)},
    {"rcvrFirstName", offsetof(WithdrawalRequestRcvrInfo, rcvrFirstName), detail::string(detail::Holder::optional)},
    {"rcvrLastName", offsetof(WithdrawalRequestRcvrInfo, rcvrLastName), detail::string(detail::Holder::optional)},
    {"rcvrCountry", offsetof(WithdrawalRequestRcvrInfo, rcvrCountry), detail::string(detail::Holder::optional)},
    {"rcvrCountrySubDivision", offsetof(WithdrawalRequestRcvrInfo, rcvrCountrySubDivision),
     detail::string(detail::Holder::optional)},
    {"rcvrTownName", offsetof(WithdrawalRequestRcvrInfo, rcvrTownName), detail::string(detail::Holder::optional)},
    {"rcvrStreetName", offsetof(WithdrawalRequestRcvrInfo, rcvrStreetName), detail::string(detail::Holder::optional)},
};
constexpr detail::ObjectTable withdrawal_request_rcvr_info_table =
    detail::contained_table_of<WithdrawalRequestRcvrInfo>(
        "WithdrawalRequestRcvrInfo", withdrawal_request_rcvr_info_fields);

constexpr detail::Field withdrawal_request_fields[] = {
    {"ccy", offsetof(WithdrawalRequest, ccy), detail::string(detail::Holder::required)},
    {"amt", offsetof(WithdrawalRequest, amt), detail::decimal(detail::Holder::required)},
    {"dest", offsetof(WithdrawalRequest, dest), detail::enumeration(dest_table, detail::Holder::required)},
    {"toAddr", offsetof(WithdrawalRequest, toAddr), detail::string(detail::Holder::required)},
    {"toAddrType", offsetof(WithdrawalRequest, toAddrType), detail::enumeration(to_addr_type_table)},
    {"chain", offsetof(WithdrawalRequest, chain), detail::string(detail::Holder::optional)},
    {"areaCode", offsetof(WithdrawalRequest, areaCode), detail::string(detail::Holder::optional)},
    {"rcvrInfo", offsetof(WithdrawalRequest, rcvrInfo),
     detail::object(withdrawal_request_rcvr_info_table, detail::Holder::optional)},
    {"clientId", offsetof(WithdrawalRequest, clientId), detail::string(detail::Holder::optional)},
};
constexpr detail::Bounds withdrawal_request_bounds[] = {{.field = 8, .longest = 32, .alphabet = "A-Za-z0-9"}};
constexpr detail::ObjectTable withdrawal_request_table =
    detail::table_of<WithdrawalRequest>(
        "WithdrawalRequest", withdrawal_request_fields, false, withdrawal_request_bounds);

constexpr detail::Field withdrawal_fields[] = {
    {"ccy", offsetof(Withdrawal, ccy), detail::string()},
    {"chain", offsetof(Withdrawal, chain), detail::string()},
    {"amt", offsetof(Withdrawal, amt), detail::decimal()},
    {"wdId", offsetof(Withdrawal, wdId), detail::string()},
    {"clientId", offsetof(Withdrawal, clientId), detail::string()},
};
constexpr detail::ObjectTable withdrawal_table = detail::table_of<Withdrawal>("Withdrawal", withdrawal_fields);

constexpr detail::Field withdrawal_history_request_fields[] = {
    {"ccy", offsetof(WithdrawalHistoryRequest, ccy), detail::string(detail::Holder::optional), detail::In::query},
    {"wdId", offsetof(WithdrawalHistoryRequest, wdId), detail::string(detail::Holder::optional), detail::In::query},
    {"clientId", offsetof(WithdrawalHistoryRequest, clientId), detail::string(detail::Holder::optional),
     detail::In::query},
    {"txId", offsetof(WithdrawalHistoryRequest, txId), detail::string(detail::Holder::optional), detail::In::query},
    {"type", offsetof(WithdrawalHistoryRequest, type), detail::enumeration(withdrawal_history_type_table),
     detail::In::query},
    {"state", offsetof(WithdrawalHistoryRequest, state), detail::enumeration(withdrawal_history_state_table),
     detail::In::query},
    {"after", offsetof(WithdrawalHistoryRequest, after), detail::timestamp(detail::TimeUnit::milliseconds),
     detail::In::query},
    {"before", offsetof(WithdrawalHistoryRequest, before), detail::timestamp(detail::TimeUnit::milliseconds),
     detail::In::query},
    {"limit", offsetof(WithdrawalHistoryRequest, limit), detail::integer(detail::Holder::optional, detail::Wire::text),
     detail::In::query},
};
constexpr detail::Bounds withdrawal_history_request_bounds[] = {
    {.field = 2, .longest = 32, .alphabet = "A-Za-z0-9"},
    {.field = 8, .maximum = "100"},
};
constexpr detail::ObjectTable withdrawal_history_request_table =
    detail::table_of<WithdrawalHistoryRequest>(
        "WithdrawalHistoryRequest", withdrawal_history_request_fields, false, withdrawal_history_request_bounds);

constexpr detail::Field withdrawal_history_fields[] = {
    {"ccy", offsetof(WithdrawalHistory, ccy), detail::string()},
    {"chain", offsetof(WithdrawalHistory, chain), detail::string()},
    {"nonTradableAsset", offsetof(WithdrawalHistory, nonTradableAsset), detail::boolean()},
    {"amt", offsetof(WithdrawalHistory, amt), detail::decimal()},
    {"ts", offsetof(WithdrawalHistory, ts), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"from", offsetof(WithdrawalHistory, from), detail::string()},
    {"areaCodeFrom", offsetof(WithdrawalHistory, areaCodeFrom), detail::string()},
    {"to", offsetof(WithdrawalHistory, to), detail::string()},
    {"areaCodeTo", offsetof(WithdrawalHistory, areaCodeTo), detail::string()},
    {"toAddrType", offsetof(WithdrawalHistory, toAddrType), detail::enumeration(to_addr_type_table)},
    {"tag", offsetof(WithdrawalHistory, tag), detail::string()},
    {"pmtId", offsetof(WithdrawalHistory, pmtId), detail::string()},
    {"memo", offsetof(WithdrawalHistory, memo), detail::string()},
    {"addrEx", offsetof(WithdrawalHistory, addrEx), detail::json()},
    {"txId", offsetof(WithdrawalHistory, txId), detail::string()},
    {"fee", offsetof(WithdrawalHistory, fee), detail::decimal()},
    {"feeCcy", offsetof(WithdrawalHistory, feeCcy), detail::string()},
    {"state", offsetof(WithdrawalHistory, state), detail::enumeration(withdrawal_history_state_table)},
    {"wdId", offsetof(WithdrawalHistory, wdId), detail::string()},
    {"clientId", offsetof(WithdrawalHistory, clientId), detail::string()},
    {"note", offsetof(WithdrawalHistory, note), detail::string()},
};
constexpr detail::ObjectTable withdrawal_history_table =
    detail::table_of<WithdrawalHistory>("WithdrawalHistory", withdrawal_history_fields);

constexpr detail::ListTable list_of_asset_valuation =
    detail::list_of<AssetValuation>(detail::object(asset_valuation_table));
constexpr detail::Type asset_valuation_reply = detail::list(list_of_asset_valuation);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit asset_valuation_limits[] = {{.count = 1, .window_ms = 1000, .scope = per_user}};
constexpr detail::Operation asset_valuation_operation{
    .id = "asset.asset_valuation",
    .method = "GET",
    .path = "/api/v5/asset/asset-valuation",
    .auth = detail::Auth::private_,
    .limits = asset_valuation_limits,
    .request = &asset_valuation_request_table,
    .reply = &asset_valuation_reply,
};

constexpr detail::ListTable list_of_balances = detail::list_of<Balances>(detail::object(balances_table));
constexpr detail::Type balances_reply = detail::list(list_of_balances);
constexpr detail::Limit balances_limits[] = {{.count = 6, .window_ms = 1000, .scope = per_user}};
constexpr detail::Operation balances_operation{
    .id = "asset.balances",
    .method = "GET",
    .path = "/api/v5/asset/balances",
    .auth = detail::Auth::private_,
    .limits = balances_limits,
    .request = &balances_request_table,
    .reply = &balances_reply,
};

constexpr detail::ListTable list_of_bills = detail::list_of<Bills>(detail::object(bills_table));
constexpr detail::Type bills_reply = detail::list(list_of_bills);
constexpr detail::Limit bills_limits[] = {{.count = 6, .window_ms = 1000, .scope = per_user}};
constexpr detail::Paging bills_pages{
    .by = detail::Paging::By::time,
    .usual_size = 100,
    .largest_size = 100,
    .parameter = "after",
    .against = "before",
    .limit = "limit",
    .cursor = "ts",
};
constexpr detail::Operation bills_operation{
    .id = "asset.bills",
    .method = "GET",
    .path = "/api/v5/asset/bills",
    .auth = detail::Auth::private_,
    .limits = bills_limits,
    .request = &bills_request_table,
    .reply = &bills_reply,
    .pages = &bills_pages,
};

constexpr detail::Type bills_history_reply = detail::list(list_of_bills);
constexpr detail::Limit bills_history_limits[] = {{.count = 1, .window_ms = 1000, .scope = per_user}};
constexpr detail::Operation bills_history_operation{
    .id = "asset.bills_history",
    .method = "GET",
    .path = "/api/v5/asset/bills-history",
    .auth = detail::Auth::private_,
    .limits = bills_history_limits,
    .request = &bills_history_request_table,
    .reply = &bills_history_reply,
};

constexpr detail::Type cancel_withdrawal_reply = detail::sole(detail::object(cancel_withdrawal_table));
constexpr detail::Limit cancel_withdrawal_limits[] = {{.count = 6, .window_ms = 1000, .scope = per_user}};
constexpr detail::Operation cancel_withdrawal_operation{
    .id = "asset.cancel_withdrawal",
    .method = "POST",
    .path = "/api/v5/asset/cancel-withdrawal",
    .auth = detail::Auth::private_,
    .limits = cancel_withdrawal_limits,
    .request = &cancel_withdrawal_request_table,
    .reply = &cancel_withdrawal_reply,
};

constexpr detail::ListTable list_of_currencies = detail::list_of<Currencies>(detail::object(currencies_table));
constexpr detail::Type currencies_reply = detail::list(list_of_currencies);
constexpr detail::Limit currencies_limits[] = {{.count = 6, .window_ms = 1000, .scope = per_user}};
constexpr detail::Operation currencies_operation{
    .id = "asset.currencies",
    .method = "GET",
    .path = "/api/v5/asset/currencies",
    .auth = detail::Auth::private_,
    .limits = currencies_limits,
    .request = &currencies_request_table,
    .reply = &currencies_reply,
};

constexpr detail::ListTable list_of_deposit_address =
    detail::list_of<DepositAddress>(detail::object(deposit_address_table));
constexpr detail::Type deposit_address_reply = detail::list(list_of_deposit_address);
constexpr detail::Limit deposit_address_limits[] = {{.count = 6, .window_ms = 1000, .scope = per_user}};
constexpr detail::Operation deposit_address_operation{
    .id = "asset.deposit_address",
    .method = "GET",
    .path = "/api/v5/asset/deposit-address",
    .auth = detail::Auth::private_,
    .limits = deposit_address_limits,
    .request = &deposit_address_request_table,
    .reply = &deposit_address_reply,
};

constexpr detail::ListTable list_of_deposit_history =
    detail::list_of<DepositHistory>(detail::object(deposit_history_table));
constexpr detail::Type deposit_history_reply = detail::list(list_of_deposit_history);
constexpr detail::Limit deposit_history_limits[] = {{.count = 6, .window_ms = 1000, .scope = per_user}};
constexpr detail::Paging deposit_history_pages{
    .by = detail::Paging::By::time,
    .usual_size = 100,
    .largest_size = 100,
    .parameter = "after",
    .against = "before",
    .limit = "limit",
    .cursor = "ts",
};
constexpr detail::Operation deposit_history_operation{
    .id = "asset.deposit_history",
    .method = "GET",
    .path = "/api/v5/asset/deposit-history",
    .auth = detail::Auth::private_,
    .limits = deposit_history_limits,
    .request = &deposit_history_request_table,
    .reply = &deposit_history_reply,
    .pages = &deposit_history_pages,
};

constexpr detail::ListTable list_of_deposit_withdraw_status =
    detail::list_of<DepositWithdrawStatus>(detail::object(deposit_withdraw_status_table));
constexpr detail::Type deposit_withdraw_status_reply = detail::list(list_of_deposit_withdraw_status);
constexpr detail::Limit deposit_withdraw_status_limits[] = {{.count = 1, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation deposit_withdraw_status_operation{
    .id = "asset.deposit_withdraw_status",
    .method = "GET",
    .path = "/api/v5/asset/deposit-withdraw-status",
    .auth = detail::Auth::private_,
    .limits = deposit_withdraw_status_limits,
    .request = &deposit_withdraw_status_request_table,
    .reply = &deposit_withdraw_status_reply,
};

constexpr detail::ListTable list_of_exchange_list = detail::list_of<ExchangeList>(detail::object(exchange_list_table));
constexpr detail::Type exchange_list_reply = detail::list(list_of_exchange_list);
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit exchange_list_limits[] = {{.count = 6, .window_ms = 1000, .scope = per_ip}};
constexpr detail::Operation exchange_list_operation{
    .id = "asset.exchange_list",
    .method = "GET",
    .path = "/api/v5/asset/exchange-list",
    .auth = detail::Auth::public_,
    .limits = exchange_list_limits,
    .reply = &exchange_list_reply,
};

constexpr detail::ListTable list_of_monthly_statement =
    detail::list_of<MonthlyStatement>(detail::object(monthly_statement_table));
constexpr detail::Type monthly_statement_reply = detail::list(list_of_monthly_statement);
constexpr detail::Limit monthly_statement_limits[] = {{.count = 10, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation monthly_statement_operation{
    .id = "asset.monthly_statement",
    .method = "GET",
    .path = "/api/v5/asset/monthly-statement",
    .auth = detail::Auth::private_,
    .limits = monthly_statement_limits,
    .request = &monthly_statement_request_table,
    .reply = &monthly_statement_reply,
};

constexpr detail::Type apply_for_monthly_statement_reply =
    detail::sole(detail::object(apply_for_monthly_statement_table));
constexpr detail::Limit apply_for_monthly_statement_limits[] = {
    {.count = 20, .window_ms = 2592000000, .scope = per_user},
};
constexpr detail::Operation apply_for_monthly_statement_operation{
    .id = "asset.apply_for_monthly_statement",
    .method = "POST",
    .path = "/api/v5/asset/monthly-statement",
    .auth = detail::Auth::private_,
    .limits = apply_for_monthly_statement_limits,
    .request = &apply_for_monthly_statement_request_table,
    .reply = &apply_for_monthly_statement_reply,
};

constexpr detail::ListTable list_of_non_tradable_assets =
    detail::list_of<NonTradableAssets>(detail::object(non_tradable_assets_table));
constexpr detail::Type non_tradable_assets_reply = detail::list(list_of_non_tradable_assets);
constexpr detail::Limit non_tradable_assets_limits[] = {{.count = 6, .window_ms = 1000, .scope = per_user}};
constexpr detail::Operation non_tradable_assets_operation{
    .id = "asset.non_tradable_assets",
    .method = "GET",
    .path = "/api/v5/asset/non-tradable-assets",
    .auth = detail::Auth::private_,
    .limits = non_tradable_assets_limits,
    .request = &non_tradable_assets_request_table,
    .reply = &non_tradable_assets_reply,
};

constexpr detail::Type transfer_reply = detail::sole(detail::object(transfer_table));
constexpr detail::LimitScope per_user_and_ccy[] = {{"user"}, {"ccy"}};
constexpr detail::Limit transfer_limits[] = {{.count = 2, .window_ms = 1000, .scope = per_user_and_ccy}};
constexpr detail::Operation transfer_operation{
    .id = "asset.transfer",
    .method = "POST",
    .path = "/api/v5/asset/transfer",
    .auth = detail::Auth::private_,
    .limits = transfer_limits,
    .request = &transfer_request_table,
    .reply = &transfer_reply,
};

constexpr detail::ListTable list_of_transfer_state =
    detail::list_of<TransferState>(detail::object(transfer_state_table));
constexpr detail::Type transfer_state_reply = detail::list(list_of_transfer_state);
constexpr detail::Limit transfer_state_limits[] = {{.count = 10, .window_ms = 1000, .scope = per_user}};
constexpr detail::Operation transfer_state_operation{
    .id = "asset.transfer_state",
    .method = "GET",
    .path = "/api/v5/asset/transfer-state",
    .auth = detail::Auth::private_,
    .limits = transfer_state_limits,
    .request = &transfer_state_request_table,
    .reply = &transfer_state_reply,
};

constexpr detail::Type withdrawal_reply = detail::sole(detail::object(withdrawal_table));
constexpr detail::Limit withdrawal_limits[] = {{.count = 6, .window_ms = 1000, .scope = per_user}};
constexpr detail::Operation withdrawal_operation{
    .id = "asset.withdrawal",
    .method = "POST",
    .path = "/api/v5/asset/withdrawal",
    .auth = detail::Auth::private_,
    .limits = withdrawal_limits,
    .request = &withdrawal_request_table,
    .reply = &withdrawal_reply,
};

constexpr detail::ListTable list_of_withdrawal_history =
    detail::list_of<WithdrawalHistory>(detail::object(withdrawal_history_table));
constexpr detail::Type withdrawal_history_reply = detail::list(list_of_withdrawal_history);
constexpr detail::Limit withdrawal_history_limits[] = {{.count = 6, .window_ms = 1000, .scope = per_user}};
constexpr detail::Paging withdrawal_history_pages{
    .by = detail::Paging::By::time,
    .usual_size = 100,
    .largest_size = 100,
    .parameter = "after",
    .against = "before",
    .limit = "limit",
    .cursor = "ts",
};
constexpr detail::Operation withdrawal_history_operation{
    .id = "asset.withdrawal_history",
    .method = "GET",
    .path = "/api/v5/asset/withdrawal-history",
    .auth = detail::Auth::private_,
    .limits = withdrawal_history_limits,
    .request = &withdrawal_history_request_table,
    .reply = &withdrawal_history_reply,
    .pages = &withdrawal_history_pages,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<Vector<AssetValuation>> Api::asset_valuation(AssetValuationRequest request) const {
    return {core_, asset_valuation_operation, &request};
}

Call<Vector<Balances>> Api::balances(BalancesRequest request) const {
    return {core_, balances_operation, &request};
}

PagedCall<Vector<Bills>> Api::bills(BillsRequest request) const {
    return {core_, bills_operation, &request};
}

Call<Vector<Bills>> Api::bills_history(BillsHistoryRequest request) const {
    return {core_, bills_history_operation, &request};
}

Call<CancelWithdrawal> Api::cancel_withdrawal(CancelWithdrawalRequest request) const {
    return {core_, cancel_withdrawal_operation, &request};
}

Call<Vector<Currencies>> Api::currencies(CurrenciesRequest request) const {
    return {core_, currencies_operation, &request};
}

Call<Vector<DepositAddress>> Api::deposit_address(DepositAddressRequest request) const {
    return {core_, deposit_address_operation, &request};
}

PagedCall<Vector<DepositHistory>> Api::deposit_history(DepositHistoryRequest request) const {
    return {core_, deposit_history_operation, &request};
}

Call<Vector<DepositWithdrawStatus>> Api::deposit_withdraw_status(DepositWithdrawStatusRequest request) const {
    return {core_, deposit_withdraw_status_operation, &request};
}

Call<Vector<ExchangeList>> Api::exchange_list() const {
    return {core_, exchange_list_operation, nullptr};
}

Call<Vector<MonthlyStatement>> Api::monthly_statement(MonthlyStatementRequest request) const {
    return {core_, monthly_statement_operation, &request};
}

Call<ApplyForMonthlyStatement> Api::apply_for_monthly_statement(ApplyForMonthlyStatementRequest request) const {
    return {core_, apply_for_monthly_statement_operation, &request};
}

Call<Vector<NonTradableAssets>> Api::non_tradable_assets(NonTradableAssetsRequest request) const {
    return {core_, non_tradable_assets_operation, &request};
}

Call<Transfer> Api::transfer(TransferRequest request) const {
    return {core_, transfer_operation, &request};
}

Call<Vector<TransferState>> Api::transfer_state(TransferStateRequest request) const {
    return {core_, transfer_state_operation, &request};
}

Lookup<Vector<TransferState>> Api::transfer_state_lookup() {
    return {&transfer_state_operation};
}

Call<Withdrawal> Api::withdrawal(WithdrawalRequest request) const {
    return {core_, withdrawal_operation, &request};
}

PagedCall<Vector<WithdrawalHistory>> Api::withdrawal_history(WithdrawalHistoryRequest request) const {
    return {core_, withdrawal_history_operation, &request};
}

Lookup<Vector<WithdrawalHistory>> Api::withdrawal_history_lookup() {
    return {&withdrawal_history_operation};
}

const detail::EnumTable& exbind_table(Type) { return type_table; }
const detail::EnumTable& exbind_table(ThirdPartyType) { return third_party_type_table; }
const detail::EnumTable& exbind_table(BillsHistoryType) { return bills_history_type_table; }
const detail::EnumTable& exbind_table(PagingType) { return paging_type_table; }
const detail::EnumTable& exbind_table(DepositHistoryType) { return deposit_history_type_table; }
const detail::EnumTable& exbind_table(State) { return state_table; }
const detail::EnumTable& exbind_table(Month) { return month_table; }
const detail::EnumTable& exbind_table(TransferStateType) { return transfer_state_type_table; }
const detail::EnumTable& exbind_table(TransferFrom) { return transfer_from_table; }
const detail::EnumTable& exbind_table(TransferTo) { return transfer_to_table; }
const detail::EnumTable& exbind_table(TransferStateState) { return transfer_state_state_table; }
const detail::EnumTable& exbind_table(Dest) { return dest_table; }
const detail::EnumTable& exbind_table(ToAddrType) { return to_addr_type_table; }
const detail::EnumTable& exbind_table(WalletType) { return wallet_type_table; }
const detail::EnumTable& exbind_table(WithdrawalHistoryType) { return withdrawal_history_type_table; }
const detail::EnumTable& exbind_table(WithdrawalHistoryState) { return withdrawal_history_state_table; }
const detail::ObjectTable& exbind_table(const AssetValuationRequest*) { return asset_valuation_request_table; }
const detail::ObjectTable& exbind_table(const AssetValuationDetails*) { return asset_valuation_details_table; }
const detail::ObjectTable& exbind_table(const AssetValuation*) { return asset_valuation_table; }
const detail::ObjectTable& exbind_table(const BalancesRequest*) { return balances_request_table; }
const detail::ObjectTable& exbind_table(const Balances*) { return balances_table; }
const detail::ObjectTable& exbind_table(const BillsRequest*) { return bills_request_table; }
const detail::ObjectTable& exbind_table(const Bills*) { return bills_table; }
const detail::ObjectTable& exbind_table(const BillsHistoryRequest*) { return bills_history_request_table; }
const detail::ObjectTable& exbind_table(const CancelWithdrawalRequest*) { return cancel_withdrawal_request_table; }
const detail::ObjectTable& exbind_table(const CancelWithdrawal*) { return cancel_withdrawal_table; }
const detail::ObjectTable& exbind_table(const CurrenciesRequest*) { return currencies_request_table; }
const detail::ObjectTable& exbind_table(const Currencies*) { return currencies_table; }
const detail::ObjectTable& exbind_table(const DepositAddressRequest*) { return deposit_address_request_table; }
const detail::ObjectTable& exbind_table(const DepositAddress*) { return deposit_address_table; }
const detail::ObjectTable& exbind_table(const DepositHistoryRequest*) { return deposit_history_request_table; }
const detail::ObjectTable& exbind_table(const DepositHistory*) { return deposit_history_table; }
const detail::ObjectTable& exbind_table(const DepositWithdrawStatusRequest*) {
    return deposit_withdraw_status_request_table;
}
const detail::ObjectTable& exbind_table(const DepositWithdrawStatus*) { return deposit_withdraw_status_table; }
const detail::ObjectTable& exbind_table(const ExchangeList*) { return exchange_list_table; }
const detail::ObjectTable& exbind_table(const MonthlyStatementRequest*) { return monthly_statement_request_table; }
const detail::ObjectTable& exbind_table(const MonthlyStatement*) { return monthly_statement_table; }
const detail::ObjectTable& exbind_table(const ApplyForMonthlyStatementRequest*) {
    return apply_for_monthly_statement_request_table;
}
const detail::ObjectTable& exbind_table(const ApplyForMonthlyStatement*) { return apply_for_monthly_statement_table; }
const detail::ObjectTable& exbind_table(const NonTradableAssetsRequest*) { return non_tradable_assets_request_table; }
const detail::ObjectTable& exbind_table(const NonTradableAssets*) { return non_tradable_assets_table; }
const detail::ObjectTable& exbind_table(const TransferRequest*) { return transfer_request_table; }
const detail::ObjectTable& exbind_table(const Transfer*) { return transfer_table; }
const detail::ObjectTable& exbind_table(const TransferStateRequest*) { return transfer_state_request_table; }
const detail::ObjectTable& exbind_table(const TransferState*) { return transfer_state_table; }
const detail::ObjectTable& exbind_table(const WithdrawalRequestRcvrInfo*) { return withdrawal_request_rcvr_info_table; }
const detail::ObjectTable& exbind_table(const WithdrawalRequest*) { return withdrawal_request_table; }
const detail::ObjectTable& exbind_table(const Withdrawal*) { return withdrawal_table; }
const detail::ObjectTable& exbind_table(const WithdrawalHistoryRequest*) { return withdrawal_history_request_table; }
const detail::ObjectTable& exbind_table(const WithdrawalHistory*) { return withdrawal_history_table; }

}  // namespace exbind::okx::asset
