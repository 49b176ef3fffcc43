// Generated from specs/bybit/spot-margin-trade.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/spot_margin_trade.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit {
extern const detail::EnumTable crypto_loan_fixed_state_table;
extern const detail::EnumTable repay_type_table;
extern const detail::EnumTable spot_margin_trade_vip_level_table;
}  // namespace exbind::bybit

namespace exbind::inline v0_1::bybit::spot_margin_trade {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view term_values[] = {"7", "14", "30", "90", "180"};
constexpr detail::EnumTable term_table{"Term", term_values};

constexpr std::string_view strategy_type_values[] = {"PARTIAL", "FULL"};
constexpr detail::EnumTable strategy_type_table{"StrategyType", strategy_type_values};

constexpr std::string_view order_by_values[] = {"apy", "term", "quantity"};
constexpr detail::EnumTable order_by_table{"OrderBy", order_by_values};

constexpr detail::Field coinstate_request_fields[] = {
    {"currency", offsetof(CoinstateRequest, currency), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable coinstate_request_table =
    detail::table_of<CoinstateRequest>("CoinstateRequest", coinstate_request_fields);

constexpr detail::Field coinstate_list_fields[] = {
    {"currency", offsetof(CoinstateList, currency), detail::string()},
    {"spotLeverage", offsetof(CoinstateList, spotLeverage),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable coinstate_list_table =
    detail::table_of<CoinstateList>("CoinstateList", coinstate_list_fields);

constexpr detail::ListTable list_of_coinstate_list =
    detail::list_of<CoinstateList>(detail::object(coinstate_list_table));

constexpr detail::Field coinstate_fields[] = {
    {"list", offsetof(Coinstate, list), detail::list(list_of_coinstate_list)},
};
constexpr detail::ObjectTable coinstate_table = detail::table_of<Coinstate>("Coinstate", coinstate_fields);

constexpr detail::Field collateral_request_fields[] = {
    {"currency", offsetof(CollateralRequest, currency), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable collateral_request_table =
    detail::table_of<CollateralRequest>("CollateralRequest", collateral_request_fields);

constexpr detail::Field collateral_list_collateral_ratio_list_fields[] = {
    {"maxQty", offsetof(CollateralListCollateralRatioList, maxQty), detail::decimal()},
    {"minQty", offsetof(CollateralListCollateralRatioList, minQty), detail::decimal()},
    {"collateralRatio", offsetof(CollateralListCollateralRatioList, collateralRatio), detail::decimal()},
};
constexpr detail::ObjectTable collateral_list_collateral_ratio_list_table =
    detail::table_of<CollateralListCollateralRatioList>(
        "CollateralListCollateralRatioList", collateral_list_collateral_ratio_list_fields);

constexpr detail::ListTable list_of_collateral_list_collateral_ratio_list =
    detail::list_of<CollateralListCollateralRatioList>(detail::object(collateral_list_collateral_ratio_list_table));

constexpr detail::Field collateral_list_fields[] = {
    {"currency", offsetof(CollateralList, currency), detail::string()},
    {"collateralRatioList", offsetof(CollateralList, collateralRatioList),
     detail::list(list_of_collateral_list_collateral_ratio_list)},
};
constexpr detail::ObjectTable collateral_list_table =
    detail::table_of<CollateralList>("CollateralList", collateral_list_fields);

constexpr detail::ListTable list_of_collateral_list =
    detail::list_of<CollateralList>(detail::object(collateral_list_table));

constexpr detail::Field collateral_fields[] = {
    {"list", offsetof(Collateral, list), detail::list(list_of_collateral_list)},
};
constexpr detail::ObjectTable collateral_table = detail::table_of<Collateral>("Collateral", collateral_fields);

constexpr detail::Field currency_data_request_fields[] = {
    {"currency", offsetof(CurrencyDataRequest, currency), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable currency_data_request_table =
    detail::table_of<CurrencyDataRequest>("CurrencyDataRequest", currency_data_request_fields);

constexpr detail::Field currency_data_list_fields[] = {
    {"currency", offsetof(CurrencyDataList, currency), detail::string()},
    {"flexibleManualBorrowable", offsetof(CurrencyDataList, flexibleManualBorrowable), detail::boolean()},
    {"minFlexibleManualBorrowQty", offsetof(CurrencyDataList, minFlexibleManualBorrowQty), detail::decimal()},
    {"flexibleManualBorrowAccuracy", offsetof(CurrencyDataList, flexibleManualBorrowAccuracy), detail::decimal()},
    {"fixedManualBorrowable", offsetof(CurrencyDataList, fixedManualBorrowable), detail::boolean()},
    {"minFixedManualBorrowQty", offsetof(CurrencyDataList, minFixedManualBorrowQty), detail::decimal()},
    {"fixedManualBorrowAccuracy", offsetof(CurrencyDataList, fixedManualBorrowAccuracy), detail::string()},
    {"fixedInterestRateAccuracy", offsetof(CurrencyDataList, fixedInterestRateAccuracy), detail::decimal()},
    {"minFixedInterestRate", offsetof(CurrencyDataList, minFixedInterestRate), detail::decimal()},
    {"maxFixedInterestRate", offsetof(CurrencyDataList, maxFixedInterestRate), detail::decimal()},
};
constexpr detail::ObjectTable currency_data_list_table =
    detail::table_of<CurrencyDataList>("CurrencyDataList", currency_data_list_fields);

constexpr detail::ListTable list_of_currency_data_list =
    detail::list_of<CurrencyDataList>(detail::object(currency_data_list_table));

constexpr detail::Field currency_data_fields[] = {
    {"list", offsetof(CurrencyData, list), detail::list(list_of_currency_data_list)},
};
constexpr detail::ObjectTable currency_data_table =
    detail::table_of<CurrencyData>("CurrencyData", currency_data_fields);

constexpr detail::Field data_request_fields[] = {
    {"vipLevel", offsetof(DataRequest, vipLevel), detail::enumeration(bybit::spot_margin_trade_vip_level_table),
     detail::In::query},
    {"currency", offsetof(DataRequest, currency), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable data_request_table = detail::table_of<DataRequest>("DataRequest", data_request_fields);

constexpr detail::Field data_vip_coin_list_list_fields[] = {
    {"borrowable", offsetof(DataVipCoinListList, borrowable), detail::boolean()},
    {"collateralRatio", offsetof(DataVipCoinListList, collateralRatio), detail::decimal()},
    {"currency", offsetof(DataVipCoinListList, currency), detail::string()},
    {"hourlyBorrowRate", offsetof(DataVipCoinListList, hourlyBorrowRate), detail::decimal()},
    {"liquidationOrder", offsetof(DataVipCoinListList, liquidationOrder), detail::decimal()},
    {"marginCollateral", offsetof(DataVipCoinListList, marginCollateral), detail::boolean()},
    {"maxBorrowingAmount", offsetof(DataVipCoinListList, maxBorrowingAmount), detail::decimal()},
};
constexpr detail::ObjectTable data_vip_coin_list_list_table =
    detail::table_of<DataVipCoinListList>("DataVipCoinListList", data_vip_coin_list_list_fields);

constexpr detail::ListTable list_of_data_vip_coin_list_list =
    detail::list_of<DataVipCoinListList>(detail::object(data_vip_coin_list_list_table));

constexpr detail::Field data_vip_coin_list_fields[] = {
    {"list", offsetof(DataVipCoinList, list), detail::list(list_of_data_vip_coin_list_list)},
    {"vipLevel", offsetof(DataVipCoinList, vipLevel), detail::enumeration(bybit::spot_margin_trade_vip_level_table)},
};
constexpr detail::ObjectTable data_vip_coin_list_table =
    detail::table_of<DataVipCoinList>("DataVipCoinList", data_vip_coin_list_fields);

constexpr detail::ListTable list_of_data_vip_coin_list =
    detail::list_of<DataVipCoinList>(detail::object(data_vip_coin_list_table));

constexpr detail::Field data_fields[] = {
    {"vipCoinList", offsetof(Data, vipCoinList), detail::list(list_of_data_vip_coin_list)},
};
constexpr detail::ObjectTable data_table = detail::table_of<Data>("Data", data_fields);

constexpr detail::Field fixed_available_inventory_request_fields[] = {
    {"currency", offsetof(FixedAvailableInventoryRequest, currency), detail::string(detail::Holder::required),
     detail::In::query},
    {"term", offsetof(FixedAvailableInventoryRequest, term), detail::decimal(detail::Holder::required),
     detail::In::query},
    {"annualRate", offsetof(FixedAvailableInventoryRequest, annualRate), detail::decimal(detail::Holder::required),
     detail::In::query},
};
constexpr detail::ObjectTable fixed_available_inventory_request_table =
    detail::table_of<FixedAvailableInventoryRequest>(
        "FixedAvailableInventoryRequest", fixed_available_inventory_request_fields);

constexpr detail::Field fixed_available_inventory_fields[] = {
    {"currency", offsetof(FixedAvailableInventory, currency), detail::string()},
    {"term", offsetof(FixedAvailableInventory, term), detail::decimal()},
    {"annualRate", offsetof(FixedAvailableInventory, annualRate), detail::decimal()},
    {"availableInventory", offsetof(FixedAvailableInventory, availableInventory), detail::decimal()},
    {"updateTime", offsetof(FixedAvailableInventory, updateTime), detail::timestamp(detail::TimeUnit::seconds)},
};
constexpr detail::ObjectTable fixed_available_inventory_table =
    detail::table_of<FixedAvailableInventory>("FixedAvailableInventory", fixed_available_inventory_fields);

constexpr detail::Field fixedborrow_request_fields[] = {
    {"orderCurrency", offsetof(FixedborrowRequest, orderCurrency), detail::string(detail::Holder::required)},
    {"orderAmount", offsetof(FixedborrowRequest, orderAmount), detail::decimal(detail::Holder::required)},
    {"annualRate", offsetof(FixedborrowRequest, annualRate), detail::decimal(detail::Holder::required)},
    {"term", offsetof(FixedborrowRequest, term), detail::enumeration(term_table, detail::Holder::required)},
    {"repayType", offsetof(FixedborrowRequest, repayType), detail::enumeration(bybit::repay_type_table)},
    {"strategyType", offsetof(FixedborrowRequest, strategyType), detail::enumeration(strategy_type_table)},
};
constexpr detail::ObjectTable fixedborrow_request_table =
    detail::table_of<FixedborrowRequest>("FixedborrowRequest", fixedborrow_request_fields);

constexpr detail::Field fixedborrow_fields[] = {
    {"orderId", offsetof(Fixedborrow, orderId), detail::string()},
};
constexpr detail::ObjectTable fixedborrow_table = detail::table_of<Fixedborrow>("Fixedborrow", fixedborrow_fields);

constexpr detail::Field fixedborrow_contract_info_request_fields[] = {
    {"orderId", offsetof(FixedborrowContractInfoRequest, orderId), detail::string(detail::Holder::optional),
     detail::In::query},
    {"orderCurrency", offsetof(FixedborrowContractInfoRequest, orderCurrency), detail::string(detail::Holder::optional),
     detail::In::query},
    {"term", offsetof(FixedborrowContractInfoRequest, term), detail::enumeration(term_table), detail::In::query},
    {"limit", offsetof(FixedborrowContractInfoRequest, limit),
     detail::integer(detail::Holder::optional, detail::Wire::text), detail::In::query},
    {"cursor", offsetof(FixedborrowContractInfoRequest, cursor), detail::string(detail::Holder::optional),
     detail::In::query},
};
constexpr detail::ObjectTable fixedborrow_contract_info_request_table =
    detail::table_of<FixedborrowContractInfoRequest>(
        "FixedborrowContractInfoRequest", fixedborrow_contract_info_request_fields);

constexpr detail::Field fixedborrow_contract_info_list_fields[] = {
    {"annualRate", offsetof(FixedborrowContractInfoList, annualRate), detail::decimal()},
    {"borrowCurrency", offsetof(FixedborrowContractInfoList, borrowCurrency), detail::string()},
    {"borrowTime", offsetof(FixedborrowContractInfoList, borrowTime),
     detail::timestamp(detail::TimeUnit::milliseconds)},
    {"interestPaid", offsetof(FixedborrowContractInfoList, interestPaid), detail::decimal()},
    {"loanId", offsetof(FixedborrowContractInfoList, loanId), detail::string()},
    {"orderId", offsetof(FixedborrowContractInfoList, orderId), detail::string()},
    {"repaymentTime", offsetof(FixedborrowContractInfoList, repaymentTime),
     detail::timestamp(detail::TimeUnit::milliseconds)},
    {"residualPenaltyInterest", offsetof(FixedborrowContractInfoList, residualPenaltyInterest), detail::decimal()},
    {"residualPrincipal", offsetof(FixedborrowContractInfoList, residualPrincipal), detail::decimal()},
    {"status", offsetof(FixedborrowContractInfoList, status), detail::integer()},
    {"term", offsetof(FixedborrowContractInfoList, term), detail::enumeration(term_table)},
    {"repayType", offsetof(FixedborrowContractInfoList, repayType), detail::enumeration(bybit::repay_type_table)},
    {"strategyType", offsetof(FixedborrowContractInfoList, strategyType), detail::enumeration(strategy_type_table)},
};
constexpr detail::ObjectTable fixedborrow_contract_info_list_table =
    detail::table_of<FixedborrowContractInfoList>("FixedborrowContractInfoList", fixedborrow_contract_info_list_fields);

constexpr detail::ListTable list_of_fixedborrow_contract_info_list =
    detail::list_of<FixedborrowContractInfoList>(detail::object(fixedborrow_contract_info_list_table));

constexpr detail::Field fixedborrow_contract_info_fields[] = {
    {"list", offsetof(FixedborrowContractInfo, list), detail::list(list_of_fixedborrow_contract_info_list)},
    {"nextPageCursor", offsetof(FixedborrowContractInfo, nextPageCursor), detail::decimal()},
};
constexpr detail::ObjectTable fixedborrow_contract_info_table =
    detail::table_of<FixedborrowContractInfo>("FixedborrowContractInfo", fixedborrow_contract_info_fields);

constexpr detail::Field fixedborrow_order_info_request_fields[] = {
    {"orderId", offsetof(FixedborrowOrderInfoRequest, orderId), detail::string(detail::Holder::optional),
     detail::In::query},
    {"orderCurrency", offsetof(FixedborrowOrderInfoRequest, orderCurrency), detail::string(detail::Holder::optional),
     detail::In::query},
    {"state", offsetof(FixedborrowOrderInfoRequest, state), detail::enumeration(bybit::crypto_loan_fixed_state_table),
     detail::In::query},
    {"term", offsetof(FixedborrowOrderInfoRequest, term), detail::enumeration(term_table), detail::In::query},
    {"limit", offsetof(FixedborrowOrderInfoRequest, limit),
     detail::integer(detail::Holder::optional, detail::Wire::text), detail::In::query},
    {"cursor", offsetof(FixedborrowOrderInfoRequest, cursor), detail::string(detail::Holder::optional),
     detail::In::query},
};
constexpr detail::ObjectTable fixedborrow_order_info_request_table =
    detail::table_of<FixedborrowOrderInfoRequest>("FixedborrowOrderInfoRequest", fixedborrow_order_info_request_fields);

constexpr detail::Field fixedborrow_order_info_list_fields[] = {
    {"annualRate", offsetof(FixedborrowOrderInfoList, annualRate), detail::decimal()},
    {"orderId", offsetof(FixedborrowOrderInfoList, orderId), detail::string()},
    {"orderTime", offsetof(FixedborrowOrderInfoList, orderTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"filledQty", offsetof(FixedborrowOrderInfoList, filledQty), detail::decimal()},
    {"orderQty", offsetof(FixedborrowOrderInfoList, orderQty), detail::decimal()},
    {"orderCurrency", offsetof(FixedborrowOrderInfoList, orderCurrency), detail::string()},
    {"state", offsetof(FixedborrowOrderInfoList, state), detail::integer()},
    {"term", offsetof(FixedborrowOrderInfoList, term), detail::integer()},
    {"repayType", offsetof(FixedborrowOrderInfoList, repayType), detail::enumeration(bybit::repay_type_table)},
    {"strategyType", offsetof(FixedborrowOrderInfoList, strategyType), detail::enumeration(strategy_type_table)},
};
constexpr detail::ObjectTable fixedborrow_order_info_list_table =
    detail::table_of<FixedborrowOrderInfoList>("FixedborrowOrderInfoList", fixedborrow_order_info_list_fields);

constexpr detail::ListTable list_of_fixedborrow_order_info_list =
    detail::list_of<FixedborrowOrderInfoList>(detail::object(fixedborrow_order_info_list_table));

constexpr detail::Field fixedborrow_order_info_fields[] = {
    {"list", offsetof(FixedborrowOrderInfo, list), detail::list(list_of_fixedborrow_order_info_list)},
    {"nextPageCursor", offsetof(FixedborrowOrderInfo, nextPageCursor), detail::decimal()},
};
constexpr detail::ObjectTable fixedborrow_order_info_table =
    detail::table_of<FixedborrowOrderInfo>("FixedborrowOrderInfo", fixedborrow_order_info_fields);

constexpr detail::Field fixedborrow_order_quote_request_fields[] = {
    {"orderCurrency", offsetof(FixedborrowOrderQuoteRequest, orderCurrency), detail::string(detail::Holder::required),
     detail::In::query},
    {"term", offsetof(FixedborrowOrderQuoteRequest, term), detail::enumeration(term_table), detail::In::query},
    {"orderBy", offsetof(FixedborrowOrderQuoteRequest, orderBy), detail::enumeration(order_by_table),
     detail::In::query},
    {"sort", offsetof(FixedborrowOrderQuoteRequest, sort), detail::integer(), detail::In::query},
    {"limit", offsetof(FixedborrowOrderQuoteRequest, limit), detail::integer(), detail::In::query},
};
constexpr detail::ObjectTable fixedborrow_order_quote_request_table =
    detail::table_of<FixedborrowOrderQuoteRequest>(
        "FixedborrowOrderQuoteRequest", fixedborrow_order_quote_request_fields);

constexpr detail::Field fixedborrow_order_quote_list_fields[] = {
    {"orderCurrency", offsetof(FixedborrowOrderQuoteList, orderCurrency), detail::string()},
    {"term", offsetof(FixedborrowOrderQuoteList, term), detail::integer()},
    {"annualRate", offsetof(FixedborrowOrderQuoteList, annualRate), detail::decimal()},
    {"qty", offsetof(FixedborrowOrderQuoteList, qty), detail::decimal()},
};
constexpr detail::ObjectTable fixedborrow_order_quote_list_table =
    detail::table_of<FixedborrowOrderQuoteList>("FixedborrowOrderQuoteList", fixedborrow_order_quote_list_fields);

constexpr detail::ListTable list_of_fixedborrow_order_quote_list =
    detail::list_of<FixedborrowOrderQuoteList>(detail::object(fixedborrow_order_quote_list_table));

constexpr detail::Field fixedborrow_order_quote_fields[] = {
    {"list", offsetof(FixedborrowOrderQuote, list), detail::list(list_of_fixedborrow_order_quote_list)},
};
constexpr detail::ObjectTable fixedborrow_order_quote_table =
    detail::table_of<FixedborrowOrderQuote>("FixedborrowOrderQuote", fixedborrow_order_quote_fields);

constexpr detail::Field renew_fixed_rate_borrow_request_fields[] = {
    {"loanId", offsetof(RenewFixedRateBorrowRequest, loanId), detail::string(detail::Holder::required)},
    {"qty", offsetof(RenewFixedRateBorrowRequest, qty), detail::decimal()},
};
constexpr detail::ObjectTable renew_fixed_rate_borrow_request_table =
    detail::table_of<RenewFixedRateBorrowRequest>(
        "RenewFixedRateBorrowRequest", renew_fixed_rate_borrow_request_fields);

constexpr detail::Field flexible_available_inventory_request_fields[] = {
    {"currency", offsetof(FlexibleAvailableInventoryRequest, currency), detail::string(detail::Holder::required),
     detail::In::query},
};
constexpr detail::ObjectTable flexible_available_inventory_request_table =
    detail::table_of<FlexibleAvailableInventoryRequest>(
        "FlexibleAvailableInventoryRequest", flexible_available_inventory_request_fields);

constexpr detail::Field flexible_available_inventory_fields[] = {
    {"currency", offsetof(FlexibleAvailableInventory, currency), detail::string()},
    {"availableInventory", offsetof(FlexibleAvailableInventory, availableInventory), detail::decimal()},
    {"updateTime", offsetof(FlexibleAvailableInventory, updateTime), detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable flexible_available_inventory_table =
    detail::table_of<FlexibleAvailableInventory>("FlexibleAvailableInventory", flexible_available_inventory_fields);

constexpr detail::Field get_auto_repay_mode_request_fields[] = {
    {"currency", offsetof(GetAutoRepayModeRequest, currency), detail::string(detail::Holder::optional),
     detail::In::query},
};
constexpr detail::ObjectTable get_auto_repay_mode_request_table =
    detail::table_of<GetAutoRepayModeRequest>("GetAutoRepayModeRequest", get_auto_repay_mode_request_fields);

constexpr detail::Field get_auto_repay_mode_data_fields[] = {
    {"currency", offsetof(GetAutoRepayModeData, currency), detail::string()},
    {"autoRepayMode", offsetof(GetAutoRepayModeData, autoRepayMode),
     detail::boolean(detail::Holder::optional, detail::Wire::flag)},
};
constexpr detail::ObjectTable get_auto_repay_mode_data_table =
    detail::table_of<GetAutoRepayModeData>("GetAutoRepayModeData", get_auto_repay_mode_data_fields);

constexpr detail::ListTable list_of_get_auto_repay_mode_data =
    detail::list_of<GetAutoRepayModeData>(detail::object(get_auto_repay_mode_data_table));

constexpr detail::Field get_auto_repay_mode_fields[] = {
    {"data", offsetof(GetAutoRepayMode, data), detail::list(list_of_get_auto_repay_mode_data)},
};
constexpr detail::ObjectTable get_auto_repay_mode_table =
    detail::table_of<GetAutoRepayMode>("GetAutoRepayMode", get_auto_repay_mode_fields);

constexpr detail::Field interest_rate_history_request_fields[] = {
    {"currency", offsetof(InterestRateHistoryRequest, currency), detail::string(detail::Holder::required),
     detail::In::query},
    {"vipLevel", offsetof(InterestRateHistoryRequest, vipLevel),
     detail::enumeration(bybit::spot_margin_trade_vip_level_table), detail::In::query},
    {"startTime", offsetof(InterestRateHistoryRequest, startTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"endTime", offsetof(InterestRateHistoryRequest, endTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
};
constexpr detail::ObjectTable interest_rate_history_request_table =
    detail::table_of<InterestRateHistoryRequest>("InterestRateHistoryRequest", interest_rate_history_request_fields);

constexpr detail::Field interest_rate_history_list_fields[] = {
    {"timestamp", offsetof(InterestRateHistoryList, timestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"currency", offsetof(InterestRateHistoryList, currency), detail::string()},
    {"hourlyBorrowRate", offsetof(InterestRateHistoryList, hourlyBorrowRate), detail::decimal()},
    {"vipLevel", offsetof(InterestRateHistoryList, vipLevel),
     detail::enumeration(bybit::spot_margin_trade_vip_level_table)},
};
constexpr detail::ObjectTable interest_rate_history_list_table =
    detail::table_of<InterestRateHistoryList>("InterestRateHistoryList", interest_rate_history_list_fields);

constexpr detail::ListTable list_of_interest_rate_history_list =
    detail::list_of<InterestRateHistoryList>(detail::object(interest_rate_history_list_table));

constexpr detail::Field interest_rate_history_fields[] = {
    {"list", offsetof(InterestRateHistory, list), detail::list(list_of_interest_rate_history_list)},
};
constexpr detail::ObjectTable interest_rate_history_table =
    detail::table_of<InterestRateHistory>("InterestRateHistory", interest_rate_history_fields);

constexpr detail::Field liability_request_fields[] = {
    {"currency", offsetof(LiabilityRequest, currency), detail::string(detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable liability_request_table =
    detail::table_of<LiabilityRequest>("LiabilityRequest", liability_request_fields);

constexpr detail::Field liability_fields[] = {
    {"currency", offsetof(Liability, currency), detail::string()},
    {"totalBorrowAmount", offsetof(Liability, totalBorrowAmount), detail::decimal()},
    {"fixedBorrowAmount", offsetof(Liability, fixedBorrowAmount), detail::decimal()},
    {"flexibleBorrowAmount", offsetof(Liability, flexibleBorrowAmount), detail::decimal()},
    {"spotTotalBorrow", offsetof(Liability, spotTotalBorrow), detail::decimal()},
    {"derivativesBorrow", offsetof(Liability, derivativesBorrow), detail::decimal()},
};
constexpr detail::ObjectTable liability_table = detail::table_of<Liability>("Liability", liability_fields);

constexpr detail::Field max_borrowable_request_fields[] = {
    {"currency", offsetof(MaxBorrowableRequest, currency), detail::string(detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable max_borrowable_request_table =
    detail::table_of<MaxBorrowableRequest>("MaxBorrowableRequest", max_borrowable_request_fields);

constexpr detail::Field max_borrowable_fields[] = {
    {"currency", offsetof(MaxBorrowable, currency), detail::string()},
    {"maxLoan", offsetof(MaxBorrowable, maxLoan), detail::decimal()},
};
constexpr detail::ObjectTable max_borrowable_table =
    detail::table_of<MaxBorrowable>("MaxBorrowable", max_borrowable_fields);

constexpr detail::Field position_tiers_request_fields[] = {
    {"currency", offsetof(PositionTiersRequest, currency), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable position_tiers_request_table =
    detail::table_of<PositionTiersRequest>("PositionTiersRequest", position_tiers_request_fields);

constexpr detail::Field position_tiers_list_position_tiers_ratio_list_fields[] = {
    {"tier", offsetof(PositionTiersListPositionTiersRatioList, tier),
     detail::integer(detail::Holder::optional, detail::Wire::text)},
    {"borrowLimit", offsetof(PositionTiersListPositionTiersRatioList, borrowLimit), detail::decimal()},
    {"positionMMR", offsetof(PositionTiersListPositionTiersRatioList, positionMMR), detail::decimal()},
    {"positionIMR", offsetof(PositionTiersListPositionTiersRatioList, positionIMR), detail::decimal()},
    {"maxLeverage", offsetof(PositionTiersListPositionTiersRatioList, maxLeverage), detail::decimal()},
};
constexpr detail::ObjectTable position_tiers_list_position_tiers_ratio_list_table =
    detail::table_of<PositionTiersListPositionTiersRatioList>(
        "PositionTiersListPositionTiersRatioList", position_tiers_list_position_tiers_ratio_list_fields);

constexpr detail::ListTable list_of_position_tiers_list_position_tiers_ratio_list =
    detail::list_of<PositionTiersListPositionTiersRatioList>(
        detail::object(position_tiers_list_position_tiers_ratio_list_table));

constexpr detail::Field position_tiers_list_fields[] = {
    {"currency", offsetof(PositionTiersList, currency), detail::string()},
    {"positionTiersRatioList", offsetof(PositionTiersList, positionTiersRatioList),
     detail::list(list_of_position_tiers_list_position_tiers_ratio_list)},
};
constexpr detail::ObjectTable position_tiers_list_table =
    detail::table_of<PositionTiersList>("PositionTiersList", position_tiers_list_fields);

constexpr detail::ListTable list_of_position_tiers_list =
    detail::list_of<PositionTiersList>(detail::object(position_tiers_list_table));

constexpr detail::Field position_tiers_fields[] = {
    {"list", offsetof(PositionTiers, list), detail::list(list_of_position_tiers_list)},
};
constexpr detail::ObjectTable position_tiers_table =
    detail::table_of<PositionTiers>("PositionTiers", position_tiers_fields);

constexpr detail::Field repayment_available_amount_request_fields[] = {
    {"currency", offsetof(RepaymentAvailableAmountRequest, currency), detail::string(detail::Holder::required),
     detail::In::query},
};
constexpr detail::ObjectTable repayment_available_amount_request_table =
    detail::table_of<RepaymentAvailableAmountRequest>(
        "RepaymentAvailableAmountRequest", repayment_available_amount_request_fields);

constexpr detail::Field repayment_available_amount_fields[] = {
    {"currency", offsetof(RepaymentAvailableAmount, currency), detail::string()},
    {"lossLessRepaymentAmount", offsetof(RepaymentAvailableAmount, lossLessRepaymentAmount), detail::decimal()},
};
constexpr detail::ObjectTable repayment_available_amount_table =
    detail::table_of<RepaymentAvailableAmount>("RepaymentAvailableAmount", repayment_available_amount_fields);

constexpr detail::Field set_auto_repay_mode_request_fields[] = {
    {"currency", offsetof(SetAutoRepayModeRequest, currency), detail::string(detail::Holder::optional)},
    {"autoRepayMode", offsetof(SetAutoRepayModeRequest, autoRepayMode),
     detail::boolean(detail::Holder::required, detail::Wire::flag)},
};
constexpr detail::ObjectTable set_auto_repay_mode_request_table =
    detail::table_of<SetAutoRepayModeRequest>("SetAutoRepayModeRequest", set_auto_repay_mode_request_fields);

constexpr detail::Field set_auto_repay_mode_fields[] = {
    {"data", offsetof(SetAutoRepayMode, data), detail::list(list_of_get_auto_repay_mode_data)},
};
constexpr detail::ObjectTable set_auto_repay_mode_table =
    detail::table_of<SetAutoRepayMode>("SetAutoRepayMode", set_auto_repay_mode_fields);

constexpr detail::Field set_leverage_request_fields[] = {
    {"leverage", offsetof(SetLeverageRequest, leverage), detail::decimal(detail::Holder::required)},
    {"currency", offsetof(SetLeverageRequest, currency), detail::string(detail::Holder::optional)},
};
constexpr detail::ObjectTable set_leverage_request_table =
    detail::table_of<SetLeverageRequest>("SetLeverageRequest", set_leverage_request_fields);

constexpr detail::Field state_fields[] = {
    {"spotLeverage", offsetof(State, spotLeverage), detail::decimal()},
    {"spotMarginMode", offsetof(State, spotMarginMode), detail::boolean(detail::Holder::optional, detail::Wire::flag)},
    {"effectiveLeverage", offsetof(State, effectiveLeverage), detail::decimal()},
};
constexpr detail::ObjectTable state_table = detail::table_of<State>("State", state_fields);

constexpr detail::Field toggle_margin_trade_request_fields[] = {
    {"spotMarginMode", offsetof(ToggleMarginTradeRequest, spotMarginMode),
     detail::boolean(detail::Holder::required, detail::Wire::flag)},
};
constexpr detail::ObjectTable toggle_margin_trade_request_table =
    detail::table_of<ToggleMarginTradeRequest>("ToggleMarginTradeRequest", toggle_margin_trade_request_fields);

constexpr detail::Field toggle_margin_trade_fields[] = {
    {"spotMarginMode", offsetof(ToggleMarginTrade, spotMarginMode),
     detail::boolean(detail::Holder::optional, detail::Wire::flag)},
};
constexpr detail::ObjectTable toggle_margin_trade_table =
    detail::table_of<ToggleMarginTrade>("ToggleMarginTrade", toggle_margin_trade_fields);

constexpr detail::Type coinstate_reply = detail::object(coinstate_table);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit coinstate_limits[] = {
    {.count = 50, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation coinstate_operation{
    .id = "spot-margin-trade.coinstate",
    .method = "GET",
    .path = "/v5/spot-margin-trade/coinstate",
    .auth = detail::Auth::private_,
    .limits = coinstate_limits,
    .request = &coinstate_request_table,
    .reply = &coinstate_reply,
};

constexpr detail::Type collateral_reply = detail::object(collateral_table);
constexpr detail::Limit collateral_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Operation collateral_operation{
    .id = "spot-margin-trade.collateral",
    .method = "GET",
    .path = "/v5/spot-margin-trade/collateral",
    .auth = detail::Auth::public_,
    .limits = collateral_limits,
    .request = &collateral_request_table,
    .reply = &collateral_reply,
};

constexpr detail::Type currency_data_reply = detail::object(currency_data_table);
constexpr detail::Limit currency_data_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Operation currency_data_operation{
    .id = "spot-margin-trade.currency_data",
    .method = "GET",
    .path = "/v5/spot-margin-trade/currency-data",
    .auth = detail::Auth::private_,
    .limits = currency_data_limits,
    .request = &currency_data_request_table,
    .reply = &currency_data_reply,
};

constexpr detail::Type data_reply = detail::object(data_table);
constexpr detail::Limit data_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Operation data_operation{
    .id = "spot-margin-trade.data",
    .method = "GET",
    .path = "/v5/spot-margin-trade/data",
    .auth = detail::Auth::public_,
    .limits = data_limits,
    .request = &data_request_table,
    .reply = &data_reply,
};

constexpr detail::Type fixed_available_inventory_reply = detail::object(fixed_available_inventory_table);
constexpr detail::Limit fixed_available_inventory_limits[] = {
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation fixed_available_inventory_operation{
    .id = "spot-margin-trade.fixed_available_inventory",
    .method = "GET",
    .path = "/v5/spot-margin-trade/fixed-available-inventory",
    .auth = detail::Auth::private_,
    .limits = fixed_available_inventory_limits,
    .request = &fixed_available_inventory_request_table,
    .reply = &fixed_available_inventory_reply,
};

constexpr detail::Type fixedborrow_reply = detail::object(fixedborrow_table);
constexpr detail::Limit fixedborrow_limits[] = {
    {.count = 1, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation fixedborrow_operation{
    .id = "spot-margin-trade.fixedborrow",
    .method = "POST",
    .path = "/v5/spot-margin-trade/fixedborrow",
    .auth = detail::Auth::private_,
    .limits = fixedborrow_limits,
    .request = &fixedborrow_request_table,
    .reply = &fixedborrow_reply,
};

constexpr detail::Type fixedborrow_contract_info_reply = detail::object(fixedborrow_contract_info_table);
constexpr detail::Limit fixedborrow_contract_info_limits[] = {
    {.count = 5, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Paging fixedborrow_contract_info_pages{
    .by = detail::Paging::By::token,
    .usual_size = 10,
    .parameter = "cursor",
    .limit = "limit",
    .rows = "list",
    .next = "nextPageCursor",
};
constexpr detail::Operation fixedborrow_contract_info_operation{
    .id = "spot-margin-trade.fixedborrow_contract_info",
    .method = "GET",
    .path = "/v5/spot-margin-trade/fixedborrow-contract-info",
    .auth = detail::Auth::private_,
    .limits = fixedborrow_contract_info_limits,
    .request = &fixedborrow_contract_info_request_table,
    .reply = &fixedborrow_contract_info_reply,
    .pages = &fixedborrow_contract_info_pages,
};

constexpr detail::Type fixedborrow_order_info_reply = detail::object(fixedborrow_order_info_table);
constexpr detail::Limit fixedborrow_order_info_limits[] = {
    {.count = 5, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Paging fixedborrow_order_info_pages{
    .by = detail::Paging::By::token,
    .usual_size = 10,
    .parameter = "cursor",
    .limit = "limit",
    .rows = "list",
    .next = "nextPageCursor",
};
constexpr detail::Operation fixedborrow_order_info_operation{
    .id = "spot-margin-trade.fixedborrow_order_info",
    .method = "GET",
    .path = "/v5/spot-margin-trade/fixedborrow-order-info",
    .auth = detail::Auth::private_,
    .limits = fixedborrow_order_info_limits,
    .request = &fixedborrow_order_info_request_table,
    .reply = &fixedborrow_order_info_reply,
    .pages = &fixedborrow_order_info_pages,
};

constexpr detail::Type fixedborrow_order_quote_reply = detail::object(fixedborrow_order_quote_table);
constexpr detail::Limit fixedborrow_order_quote_limits[] = {
    {.count = 5, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation fixedborrow_order_quote_operation{
    .id = "spot-margin-trade.fixedborrow_order_quote",
    .method = "GET",
    .path = "/v5/spot-margin-trade/fixedborrow-order-quote",
    .auth = detail::Auth::private_,
    .limits = fixedborrow_order_quote_limits,
    .request = &fixedborrow_order_quote_request_table,
    .reply = &fixedborrow_order_quote_reply,
};

constexpr detail::Limit renew_fixed_rate_borrow_limits[] = {
    {.count = 1, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation renew_fixed_rate_borrow_operation{
    .id = "spot-margin-trade.renew_fixed_rate_borrow",
    .method = "POST",
    .path = "/v5/spot-margin-trade/fixedborrow-renew",
    .auth = detail::Auth::private_,
    .limits = renew_fixed_rate_borrow_limits,
    .request = &renew_fixed_rate_borrow_request_table,
};

constexpr detail::Type flexible_available_inventory_reply = detail::object(flexible_available_inventory_table);
constexpr detail::Limit flexible_available_inventory_limits[] = {
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation flexible_available_inventory_operation{
    .id = "spot-margin-trade.flexible_available_inventory",
    .method = "GET",
    .path = "/v5/spot-margin-trade/flexible-available-inventory",
    .auth = detail::Auth::private_,
    .limits = flexible_available_inventory_limits,
    .request = &flexible_available_inventory_request_table,
    .reply = &flexible_available_inventory_reply,
};

constexpr detail::Type get_auto_repay_mode_reply = detail::object(get_auto_repay_mode_table);
constexpr detail::Limit get_auto_repay_mode_limits[] = {
    {.count = 50, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation get_auto_repay_mode_operation{
    .id = "spot-margin-trade.get_auto_repay_mode",
    .method = "GET",
    .path = "/v5/spot-margin-trade/get-auto-repay-mode",
    .auth = detail::Auth::private_,
    .limits = get_auto_repay_mode_limits,
    .request = &get_auto_repay_mode_request_table,
    .reply = &get_auto_repay_mode_reply,
};

constexpr detail::Type interest_rate_history_reply = detail::object(interest_rate_history_table);
constexpr detail::Limit interest_rate_history_limits[] = {
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation interest_rate_history_operation{
    .id = "spot-margin-trade.interest_rate_history",
    .method = "GET",
    .path = "/v5/spot-margin-trade/interest-rate-history",
    .auth = detail::Auth::private_,
    .limits = interest_rate_history_limits,
    .request = &interest_rate_history_request_table,
    .reply = &interest_rate_history_reply,
};

constexpr detail::Type liability_reply = detail::object(liability_table);
constexpr detail::Limit liability_limits[] = {
    {.count = 5, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation liability_operation{
    .id = "spot-margin-trade.liability",
    .method = "GET",
    .path = "/v5/spot-margin-trade/liability",
    .auth = detail::Auth::private_,
    .limits = liability_limits,
    .request = &liability_request_table,
    .reply = &liability_reply,
};

constexpr detail::Type max_borrowable_reply = detail::object(max_borrowable_table);
constexpr detail::Limit max_borrowable_limits[] = {
    {.count = 50, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation max_borrowable_operation{
    .id = "spot-margin-trade.max_borrowable",
    .method = "GET",
    .path = "/v5/spot-margin-trade/max-borrowable",
    .auth = detail::Auth::private_,
    .limits = max_borrowable_limits,
    .request = &max_borrowable_request_table,
    .reply = &max_borrowable_reply,
};

constexpr detail::Type position_tiers_reply = detail::object(position_tiers_table);
constexpr detail::Limit position_tiers_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Operation position_tiers_operation{
    .id = "spot-margin-trade.position_tiers",
    .method = "GET",
    .path = "/v5/spot-margin-trade/position-tiers",
    .auth = detail::Auth::private_,
    .limits = position_tiers_limits,
    .request = &position_tiers_request_table,
    .reply = &position_tiers_reply,
};

constexpr detail::Type repayment_available_amount_reply = detail::object(repayment_available_amount_table);
constexpr detail::Limit repayment_available_amount_limits[] = {
    {.count = 50, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation repayment_available_amount_operation{
    .id = "spot-margin-trade.repayment_available_amount",
    .method = "GET",
    .path = "/v5/spot-margin-trade/repayment-available-amount",
    .auth = detail::Auth::private_,
    .limits = repayment_available_amount_limits,
    .request = &repayment_available_amount_request_table,
    .reply = &repayment_available_amount_reply,
};

constexpr detail::Type set_auto_repay_mode_reply = detail::object(set_auto_repay_mode_table);
constexpr detail::Limit set_auto_repay_mode_limits[] = {
    {.count = 5, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation set_auto_repay_mode_operation{
    .id = "spot-margin-trade.set_auto_repay_mode",
    .method = "POST",
    .path = "/v5/spot-margin-trade/set-auto-repay-mode",
    .auth = detail::Auth::private_,
    .limits = set_auto_repay_mode_limits,
    .request = &set_auto_repay_mode_request_table,
    .reply = &set_auto_repay_mode_reply,
};

constexpr detail::Limit set_leverage_limits[] = {
    {.count = 5, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation set_leverage_operation{
    .id = "spot-margin-trade.set_leverage",
    .method = "POST",
    .path = "/v5/spot-margin-trade/set-leverage",
    .auth = detail::Auth::private_,
    .limits = set_leverage_limits,
    .request = &set_leverage_request_table,
};

constexpr detail::Type state_reply = detail::object(state_table);
constexpr detail::Limit state_limits[] = {
    {.count = 50, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation state_operation{
    .id = "spot-margin-trade.state",
    .method = "GET",
    .path = "/v5/spot-margin-trade/state",
    .auth = detail::Auth::private_,
    .limits = state_limits,
    .reply = &state_reply,
};

constexpr detail::Type toggle_margin_trade_reply = detail::object(toggle_margin_trade_table);
constexpr detail::Limit toggle_margin_trade_limits[] = {
    {.count = 5, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation toggle_margin_trade_operation{
    .id = "spot-margin-trade.toggle_margin_trade",
    .method = "POST",
    .path = "/v5/spot-margin-trade/switch-mode",
    .auth = detail::Auth::private_,
    .limits = toggle_margin_trade_limits,
    .request = &toggle_margin_trade_request_table,
    .reply = &toggle_margin_trade_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<Coinstate> Api::coinstate(CoinstateRequest request) const {
    return {core_, coinstate_operation, &request};
}

Call<Collateral> Api::collateral(CollateralRequest request) const {
    return {core_, collateral_operation, &request};
}

Call<CurrencyData> Api::currency_data(CurrencyDataRequest request) const {
    return {core_, currency_data_operation, &request};
}

Call<Data> Api::data(DataRequest request) const {
    return {core_, data_operation, &request};
}

Call<FixedAvailableInventory> Api::fixed_available_inventory(FixedAvailableInventoryRequest request) const {
    return {core_, fixed_available_inventory_operation, &request};
}

Call<Fixedborrow> Api::fixedborrow(FixedborrowRequest request) const {
    return {core_, fixedborrow_operation, &request};
}

PagedCall<FixedborrowContractInfo> Api::fixedborrow_contract_info(FixedborrowContractInfoRequest request) const {
    return {core_, fixedborrow_contract_info_operation, &request};
}

PagedCall<FixedborrowOrderInfo> Api::fixedborrow_order_info(FixedborrowOrderInfoRequest request) const {
    return {core_, fixedborrow_order_info_operation, &request};
}

Call<FixedborrowOrderQuote> Api::fixedborrow_order_quote(FixedborrowOrderQuoteRequest request) const {
    return {core_, fixedborrow_order_quote_operation, &request};
}

Call<Acknowledged> Api::renew_fixed_rate_borrow(RenewFixedRateBorrowRequest request) const {
    return {core_, renew_fixed_rate_borrow_operation, &request};
}

Call<FlexibleAvailableInventory> Api::flexible_available_inventory(FlexibleAvailableInventoryRequest request) const {
    return {core_, flexible_available_inventory_operation, &request};
}

Call<GetAutoRepayMode> Api::get_auto_repay_mode(GetAutoRepayModeRequest request) const {
    return {core_, get_auto_repay_mode_operation, &request};
}

Call<InterestRateHistory> Api::interest_rate_history(InterestRateHistoryRequest request) const {
    return {core_, interest_rate_history_operation, &request};
}

Call<Liability> Api::liability(LiabilityRequest request) const {
    return {core_, liability_operation, &request};
}

Call<MaxBorrowable> Api::max_borrowable(MaxBorrowableRequest request) const {
    return {core_, max_borrowable_operation, &request};
}

Call<PositionTiers> Api::position_tiers(PositionTiersRequest request) const {
    return {core_, position_tiers_operation, &request};
}

Call<RepaymentAvailableAmount> Api::repayment_available_amount(RepaymentAvailableAmountRequest request) const {
    return {core_, repayment_available_amount_operation, &request};
}

Call<SetAutoRepayMode> Api::set_auto_repay_mode(SetAutoRepayModeRequest request) const {
    return {core_, set_auto_repay_mode_operation, &request};
}

Call<Acknowledged> Api::set_leverage(SetLeverageRequest request) const {
    return {core_, set_leverage_operation, &request};
}

Call<State> Api::state() const {
    return {core_, state_operation, nullptr};
}

Call<ToggleMarginTrade> Api::toggle_margin_trade(ToggleMarginTradeRequest request) const {
    return {core_, toggle_margin_trade_operation, &request};
}

const detail::EnumTable& exbind_table(Term) { return term_table; }
const detail::EnumTable& exbind_table(StrategyType) { return strategy_type_table; }
const detail::EnumTable& exbind_table(OrderBy) { return order_by_table; }
const detail::ObjectTable& exbind_table(const CoinstateRequest*) { return coinstate_request_table; }
const detail::ObjectTable& exbind_table(const CoinstateList*) { return coinstate_list_table; }
const detail::ObjectTable& exbind_table(const Coinstate*) { return coinstate_table; }
const detail::ObjectTable& exbind_table(const CollateralRequest*) { return collateral_request_table; }
const detail::ObjectTable& exbind_table(const CollateralListCollateralRatioList*) {
    return collateral_list_collateral_ratio_list_table;
}
const detail::ObjectTable& exbind_table(const CollateralList*) { return collateral_list_table; }
const detail::ObjectTable& exbind_table(const Collateral*) { return collateral_table; }
const detail::ObjectTable& exbind_table(const CurrencyDataRequest*) { return currency_data_request_table; }
const detail::ObjectTable& exbind_table(const CurrencyDataList*) { return currency_data_list_table; }
const detail::ObjectTable& exbind_table(const CurrencyData*) { return currency_data_table; }
const detail::ObjectTable& exbind_table(const DataRequest*) { return data_request_table; }
const detail::ObjectTable& exbind_table(const DataVipCoinListList*) { return data_vip_coin_list_list_table; }
const detail::ObjectTable& exbind_table(const DataVipCoinList*) { return data_vip_coin_list_table; }
const detail::ObjectTable& exbind_table(const Data*) { return data_table; }
const detail::ObjectTable& exbind_table(const FixedAvailableInventoryRequest*) {
    return fixed_available_inventory_request_table;
}
const detail::ObjectTable& exbind_table(const FixedAvailableInventory*) { return fixed_available_inventory_table; }
const detail::ObjectTable& exbind_table(const FixedborrowRequest*) { return fixedborrow_request_table; }
const detail::ObjectTable& exbind_table(const Fixedborrow*) { return fixedborrow_table; }
const detail::ObjectTable& exbind_table(const FixedborrowContractInfoRequest*) {
    return fixedborrow_contract_info_request_table;
}
const detail::ObjectTable& exbind_table(const FixedborrowContractInfoList*) {
    return fixedborrow_contract_info_list_table;
}
const detail::ObjectTable& exbind_table(const FixedborrowContractInfo*) { return fixedborrow_contract_info_table; }
const detail::ObjectTable& exbind_table(const FixedborrowOrderInfoRequest*) {
    return fixedborrow_order_info_request_table;
}
const detail::ObjectTable& exbind_table(const FixedborrowOrderInfoList*) { return fixedborrow_order_info_list_table; }
const detail::ObjectTable& exbind_table(const FixedborrowOrderInfo*) { return fixedborrow_order_info_table; }
const detail::ObjectTable& exbind_table(const FixedborrowOrderQuoteRequest*) {
    return fixedborrow_order_quote_request_table;
}
const detail::ObjectTable& exbind_table(const FixedborrowOrderQuoteList*) { return fixedborrow_order_quote_list_table; }
const detail::ObjectTable& exbind_table(const FixedborrowOrderQuote*) { return fixedborrow_order_quote_table; }
const detail::ObjectTable& exbind_table(const RenewFixedRateBorrowRequest*) {
    return renew_fixed_rate_borrow_request_table;
}
const detail::ObjectTable& exbind_table(const FlexibleAvailableInventoryRequest*) {
    return flexible_available_inventory_request_table;
}
const detail::ObjectTable& exbind_table(const FlexibleAvailableInventory*) {
    return flexible_available_inventory_table;
}
const detail::ObjectTable& exbind_table(const GetAutoRepayModeRequest*) { return get_auto_repay_mode_request_table; }
const detail::ObjectTable& exbind_table(const GetAutoRepayModeData*) { return get_auto_repay_mode_data_table; }
const detail::ObjectTable& exbind_table(const GetAutoRepayMode*) { return get_auto_repay_mode_table; }
const detail::ObjectTable& exbind_table(const InterestRateHistoryRequest*) {
    return interest_rate_history_request_table;
}
const detail::ObjectTable& exbind_table(const InterestRateHistoryList*) { return interest_rate_history_list_table; }
const detail::ObjectTable& exbind_table(const InterestRateHistory*) { return interest_rate_history_table; }
const detail::ObjectTable& exbind_table(const LiabilityRequest*) { return liability_request_table; }
const detail::ObjectTable& exbind_table(const Liability*) { return liability_table; }
const detail::ObjectTable& exbind_table(const MaxBorrowableRequest*) { return max_borrowable_request_table; }
const detail::ObjectTable& exbind_table(const MaxBorrowable*) { return max_borrowable_table; }
const detail::ObjectTable& exbind_table(const PositionTiersRequest*) { return position_tiers_request_table; }
const detail::ObjectTable& exbind_table(const PositionTiersListPositionTiersRatioList*) {
    return position_tiers_list_position_tiers_ratio_list_table;
}
const detail::ObjectTable& exbind_table(const PositionTiersList*) { return position_tiers_list_table; }
const detail::ObjectTable& exbind_table(const PositionTiers*) { return position_tiers_table; }
const detail::ObjectTable& exbind_table(const RepaymentAvailableAmountRequest*) {
    return repayment_available_amount_request_table;
}
const detail::ObjectTable& exbind_table(const RepaymentAvailableAmount*) { return repayment_available_amount_table; }
const detail::ObjectTable& exbind_table(const SetAutoRepayModeRequest*) { return set_auto_repay_mode_request_table; }
const detail::ObjectTable& exbind_table(const SetAutoRepayMode*) { return set_auto_repay_mode_table; }
const detail::ObjectTable& exbind_table(const SetLeverageRequest*) { return set_leverage_request_table; }
const detail::ObjectTable& exbind_table(const State*) { return state_table; }
const detail::ObjectTable& exbind_table(const ToggleMarginTradeRequest*) { return toggle_margin_trade_request_table; }
const detail::ObjectTable& exbind_table(const ToggleMarginTrade*) { return toggle_margin_trade_table; }

}  // namespace exbind::bybit::spot_margin_trade
