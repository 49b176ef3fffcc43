// Generated from specs/bybit/account.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/account.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit {
extern const detail::EnumTable account_contract_type_table;
extern const detail::EnumTable account_type_table;
extern const detail::EnumTable category_table;
extern const detail::EnumTable col_res_table;
extern const detail::EnumTable copy_trading_table;
extern const detail::EnumTable margin_trading_table;
extern const detail::EnumTable market_status_table;
extern const detail::EnumTable phase_table;
extern const detail::EnumTable side_table;
extern const detail::EnumTable symbol_type_table;
extern const detail::EnumTable type_table;
}  // namespace exbind::bybit

namespace exbind::inline v0_1::bybit::account {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view margin_mode_values[] = {"ISOLATED_MARGIN", "REGULAR_MARGIN", "PORTFOLIO_MARGIN"};
constexpr detail::EnumTable margin_mode_table{"MarginMode", margin_mode_values};

constexpr std::string_view spot_hedging_status_values[] = {"ON", "OFF"};
constexpr detail::EnumTable spot_hedging_status_table{"SpotHedgingStatus", spot_hedging_status_values};

constexpr std::string_view repayment_type_values[] = {"ALL", "FIXED", "FLEXIBLE"};
constexpr detail::EnumTable repayment_type_table{"RepaymentType", repayment_type_values};

constexpr std::string_view result_status_values[] = {"P", "SU", "FA"};
constexpr detail::EnumTable result_status_table{"ResultStatus", result_status_values};

constexpr std::string_view product_values[] = {"SPOT", "DERIVATIVES", "OPTIONS"};
constexpr detail::EnumTable product_table{"Product", product_values};

constexpr std::string_view collateral_switch_values[] = {"ON", "OFF"};
constexpr detail::EnumTable collateral_switch_table{"CollateralSwitch", collateral_switch_values};

constexpr std::string_view set_hedging_mode_values[] = {"ON", "OFF"};
constexpr detail::EnumTable set_hedging_mode_table{"SetHedgingMode", set_hedging_mode_values};

constexpr std::string_view set_margin_mode_set_margin_mode_values[] = {"ISOLATED_MARGIN", "REGULAR_MARGIN"};
constexpr detail::EnumTable set_margin_mode_set_margin_mode_table{
    "SetMarginModeSetMarginMode",
    set_margin_mode_set_margin_mode_values,
};

constexpr std::string_view unified_update_status_values[] = {"FAIL", "PROCESS", "SUCCESS"};
constexpr detail::EnumTable unified_update_status_table{"UnifiedUpdateStatus", unified_update_status_values};

constexpr detail::Field borrow_request_fields[] = {
    {"coin", offsetof(BorrowRequest, coin), detail::string(detail::Holder::required)},
    {"amount", offsetof(BorrowRequest, amount), detail::decimal(detail::Holder::required)},
};
constexpr detail::ObjectTable borrow_request_table =
    detail::table_of<BorrowRequest>("BorrowRequest", borrow_request_fields);

constexpr detail::Field borrow_fields[] = {
    {"coin", offsetof(Borrow, coin), detail::string()},
    {"amount", offsetof(Borrow, amount), detail::decimal()},
};
constexpr detail::ObjectTable borrow_table = detail::table_of<Borrow>("Borrow", borrow_fields);

constexpr detail::Field borrow_history_request_fields[] = {
    {"currency", offsetof(BorrowHistoryRequest, currency), detail::string(detail::Holder::optional), detail::In::query},
    {"startTime", offsetof(BorrowHistoryRequest, startTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"endTime", offsetof(BorrowHistoryRequest, endTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"limit", offsetof(BorrowHistoryRequest, limit), detail::integer(), detail::In::query},
    {"cursor", offsetof(BorrowHistoryRequest, cursor), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable borrow_history_request_table =
    detail::table_of<BorrowHistoryRequest>("BorrowHistoryRequest", borrow_history_request_fields);

constexpr detail::Field borrow_history_list_fields[] = {
    {"currency", offsetof(BorrowHistoryList, currency), detail::string()},
    {"createdTime", offsetof(BorrowHistoryList, createdTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"borrowCost", offsetof(BorrowHistoryList, borrowCost), detail::decimal()},
    {"hourlyBorrowRate", offsetof(BorrowHistoryList, hourlyBorrowRate), detail::decimal()},
    {"InterestBearingBorrowSize", offsetof(BorrowHistoryList, InterestBearingBorrowSize), detail::decimal()},
    {"costExemption", offsetof(BorrowHistoryList, costExemption), detail::decimal()},
    {"borrowAmount", offsetof(BorrowHistoryList, borrowAmount), detail::decimal()},
    {"unrealisedLoss", offsetof(BorrowHistoryList, unrealisedLoss), detail::decimal()},
    {"freeBorrowedAmount", offsetof(BorrowHistoryList, freeBorrowedAmount), detail::decimal()},
};
constexpr detail::ObjectTable borrow_history_list_table =
    detail::table_of<BorrowHistoryList>("BorrowHistoryList", borrow_history_list_fields);

constexpr detail::ListTable list_of_borrow_history_list =
    detail::list_of<BorrowHistoryList>(detail::object(borrow_history_list_table));

constexpr detail::Field borrow_history_fields[] = {
    {"list", offsetof(BorrowHistory, list), detail::list(list_of_borrow_history_list)},
    {"nextPageCursor", offsetof(BorrowHistory, nextPageCursor), detail::string()},
};
constexpr detail::ObjectTable borrow_history_table =
    detail::table_of<BorrowHistory>("BorrowHistory", borrow_history_fields);

constexpr detail::Field collateral_info_request_fields[] = {
    {"currency", offsetof(CollateralInfoRequest, currency), detail::string(detail::Holder::optional),
     detail::In::query},
};
constexpr detail::ObjectTable collateral_info_request_table =
    detail::table_of<CollateralInfoRequest>("CollateralInfoRequest", collateral_info_request_fields);

constexpr detail::Field collateral_info_list_fields[] = {
    {"currency", offsetof(CollateralInfoList, currency), detail::string()},
    {"hourlyBorrowRate", offsetof(CollateralInfoList, hourlyBorrowRate), detail::decimal()},
    {"maxBorrowingAmount", offsetof(CollateralInfoList, maxBorrowingAmount), detail::decimal()},
    {"freeBorrowingLimit", offsetof(CollateralInfoList, freeBorrowingLimit), detail::decimal()},
    {"freeBorrowAmount", offsetof(CollateralInfoList, freeBorrowAmount), detail::decimal()},
    {"borrowAmount", offsetof(CollateralInfoList, borrowAmount), detail::decimal()},
    {"otherBorrowAmount", offsetof(CollateralInfoList, otherBorrowAmount), detail::decimal()},
    {"availableToBorrow", offsetof(CollateralInfoList, availableToBorrow), detail::decimal()},
    {"borrowable", offsetof(CollateralInfoList, borrowable), detail::boolean()},
    {"borrowUsageRate", offsetof(CollateralInfoList, borrowUsageRate), detail::decimal()},
    {"marginCollateral", offsetof(CollateralInfoList, marginCollateral), detail::boolean()},
    {"collateralSwitch", offsetof(CollateralInfoList, collateralSwitch), detail::boolean()},
    {"collateralRatio", offsetof(CollateralInfoList, collateralRatio), detail::decimal()},
    {"freeBorrowingAmount", offsetof(CollateralInfoList, freeBorrowingAmount), detail::decimal()},
};
constexpr detail::ObjectTable collateral_info_list_table =
    detail::table_of<CollateralInfoList>("CollateralInfoList", collateral_info_list_fields);

constexpr detail::ListTable list_of_collateral_info_list =
    detail::list_of<CollateralInfoList>(detail::object(collateral_info_list_table));

constexpr detail::Field collateral_info_fields[] = {
    {"list", offsetof(CollateralInfo, list), detail::list(list_of_collateral_info_list)},
};
constexpr detail::ObjectTable collateral_info_table =
    detail::table_of<CollateralInfo>("CollateralInfo", collateral_info_fields);

constexpr detail::Field contract_transaction_log_request_fields[] = {
    {"currency", offsetof(ContractTransactionLogRequest, currency), detail::string(detail::Holder::optional),
     detail::In::query},
    {"baseCoin", offsetof(ContractTransactionLogRequest, baseCoin), detail::string(detail::Holder::optional),
     detail::In::query},
    {"type", offsetof(ContractTransactionLogRequest, type), detail::enumeration(bybit::type_table), detail::In::query},
    {"startTime", offsetof(ContractTransactionLogRequest, startTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"endTime", offsetof(ContractTransactionLogRequest, endTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"limit", offsetof(ContractTransactionLogRequest, limit), detail::integer(), detail::In::query},
    {"cursor", offsetof(ContractTransactionLogRequest, cursor), detail::string(detail::Holder::optional),
     detail::In::query},
};
constexpr detail::ObjectTable contract_transaction_log_request_table =
    detail::table_of<ContractTransactionLogRequest>(
        "ContractTransactionLogRequest", contract_transaction_log_request_fields);

constexpr detail::Field contract_transaction_log_list_fields[] = {
    {"id", offsetof(ContractTransactionLogList, id), detail::string()},
    {"symbol", offsetof(ContractTransactionLogList, symbol), detail::string()},
    {"category", offsetof(ContractTransactionLogList, category), detail::string()},
    {"side", offsetof(ContractTransactionLogList, side), detail::enumeration(bybit::side_table)},
    {"transactionTime", offsetof(ContractTransactionLogList, transactionTime),
     detail::timestamp(detail::TimeUnit::milliseconds)},
    {"type", offsetof(ContractTransactionLogList, type), detail::enumeration(bybit::type_table)},
    {"qty", offsetof(ContractTransactionLogList, qty), detail::decimal()},
    {"size", offsetof(ContractTransactionLogList, size), detail::decimal()},
    {"currency", offsetof(ContractTransactionLogList, currency), detail::string()},
    {"tradePrice", offsetof(ContractTransactionLogList, tradePrice), detail::decimal()},
    {"funding", offsetof(ContractTransactionLogList, funding), detail::decimal()},
    {"fee", offsetof(ContractTransactionLogList, fee), detail::decimal()},
    {"cashFlow", offsetof(ContractTransactionLogList, cashFlow), detail::decimal()},
    {"change", offsetof(ContractTransactionLogList, change), detail::decimal()},
    {"cashBalance", offsetof(ContractTransactionLogList, cashBalance), detail::decimal()},
    {"feeRate", offsetof(ContractTransactionLogList, feeRate), detail::decimal()},
    {"bonusChange", offsetof(ContractTransactionLogList, bonusChange), detail::string()},
    {"tradeId", offsetof(ContractTransactionLogList, tradeId), detail::string()},
    {"orderId", offsetof(ContractTransactionLogList, orderId), detail::string()},
    {"orderLinkId", offsetof(ContractTransactionLogList, orderLinkId), detail::string()},
};
constexpr detail::ObjectTable contract_transaction_log_list_table =
    detail::table_of<ContractTransactionLogList>("ContractTransactionLogList", contract_transaction_log_list_fields);

constexpr detail::ListTable list_of_contract_transaction_log_list =
    detail::list_of<ContractTransactionLogList>(detail::object(contract_transaction_log_list_table));

constexpr detail::Field contract_transaction_log_fields[] = {
    {"list", offsetof(ContractTransactionLog, list), detail::list(list_of_contract_transaction_log_list)},
    {"nextPageCursor", offsetof(ContractTransactionLog, nextPageCursor), detail::string()},
};
constexpr detail::ObjectTable contract_transaction_log_table =
    detail::table_of<ContractTransactionLog>("ContractTransactionLog", contract_transaction_log_fields);

constexpr detail::Field request_demo_trading_funds_request_uta_demo_apply_money_fields[] = {
    {"coin", offsetof(RequestDemoTradingFundsRequestUtaDemoApplyMoney, coin), detail::string(detail::Holder::optional)},
    {"amountStr", offsetof(RequestDemoTradingFundsRequestUtaDemoApplyMoney, amountStr),
     detail::string(detail::Holder::optional)},
};
constexpr detail::ObjectTable request_demo_trading_funds_request_uta_demo_apply_money_table =
    detail::table_of<RequestDemoTradingFundsRequestUtaDemoApplyMoney>(
        "RequestDemoTradingFundsRequestUtaDemoApplyMoney",
        request_demo_trading_funds_request_uta_demo_apply_money_fields);

constexpr detail::ListTable list_of_request_demo_trading_funds_request_uta_demo_apply_money =
    detail::list_of<RequestDemoTradingFundsRequestUtaDemoApplyMoney>(
        detail::object(request_demo_trading_funds_request_uta_demo_apply_money_table));

constexpr detail::Field request_demo_trading_funds_request_fields[] = {
    {"adjustType", offsetof(RequestDemoTradingFundsRequest, adjustType), detail::integer()},
    {"utaDemoApplyMoney", offsetof(RequestDemoTradingFundsRequest, utaDemoApplyMoney),
     detail::list(list_of_request_demo_trading_funds_request_uta_demo_apply_money)},
};
constexpr detail::ObjectTable request_demo_trading_funds_request_table =
    detail::table_of<RequestDemoTradingFundsRequest>(
        "RequestDemoTradingFundsRequest", request_demo_trading_funds_request_fields);

constexpr detail::Field fee_rate_request_fields[] = {
    {"category", offsetof(FeeRateRequest, category),
     detail::enumeration(bybit::category_table, detail::Holder::required), detail::In::query},
    {"symbol", offsetof(FeeRateRequest, symbol), detail::string(detail::Holder::optional), detail::In::query},
    {"baseCoin", offsetof(FeeRateRequest, baseCoin), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable fee_rate_request_table =
    detail::table_of<FeeRateRequest>("FeeRateRequest", fee_rate_request_fields);

constexpr detail::Field fee_rate_list_fields[] = {
    {"symbol", offsetof(FeeRateList, symbol), detail::string()},
    {"baseCoin", offsetof(FeeRateList, baseCoin), detail::string()},
    {"takerFeeRate", offsetof(FeeRateList, takerFeeRate), detail::decimal()},
    {"makerFeeRate", offsetof(FeeRateList, makerFeeRate), detail::decimal()},
};
constexpr detail::ObjectTable fee_rate_list_table = detail::table_of<FeeRateList>("FeeRateList", fee_rate_list_fields);

constexpr detail::ListTable list_of_fee_rate_list = detail::list_of<FeeRateList>(detail::object(fee_rate_list_table));

constexpr detail::Field fee_rate_fields[] = {
    {"category", offsetof(FeeRate, category), detail::enumeration(bybit::category_table)},
    {"list", offsetof(FeeRate, list), detail::list(list_of_fee_rate_list)},
};
constexpr detail::ObjectTable fee_rate_table = detail::table_of<FeeRate>("FeeRate", fee_rate_fields);

constexpr detail::Field info_fields[] = {
    {"unifiedMarginStatus", offsetof(Info, unifiedMarginStatus), detail::integer()},
    {"marginMode", offsetof(Info, marginMode), detail::enumeration(margin_mode_table)},
    {"isMasterTrader", offsetof(Info, isMasterTrader), detail::boolean()},
    {"spotHedgingStatus", offsetof(Info, spotHedgingStatus), detail::enumeration(spot_hedging_status_table)},
    {"updatedTime", offsetof(Info, updatedTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"dcpStatus", offsetof(Info, dcpStatus), detail::string()},
    {"timeWindow", offsetof(Info, timeWindow), detail::integer()},
    {"smpGroup", offsetof(Info, smpGroup), detail::integer()},
};
constexpr detail::ObjectTable info_table = detail::table_of<Info>("Info", info_fields);

constexpr detail::Field instruments_info_request_fields[] = {
    {"category", offsetof(InstrumentsInfoRequest, category),
     detail::enumeration(bybit::category_table, detail::Holder::required), detail::In::query},
    {"symbol", offsetof(InstrumentsInfoRequest, symbol), detail::string(detail::Holder::optional), detail::In::query},
    {"limit", offsetof(InstrumentsInfoRequest, limit), detail::integer(), detail::In::query},
    {"cursor", offsetof(InstrumentsInfoRequest, cursor), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable instruments_info_request_table =
    detail::table_of<InstrumentsInfoRequest>("InstrumentsInfoRequest", instruments_info_request_fields);

constexpr detail::Field instruments_info_list_leverage_filter_fields[] = {
    {"minLeverage", offsetof(InstrumentsInfoListLeverageFilter, minLeverage), detail::decimal()},
    {"maxLeverage", offsetof(InstrumentsInfoListLeverageFilter, maxLeverage), detail::decimal()},
    {"leverageStep", offsetof(InstrumentsInfoListLeverageFilter, leverageStep), detail::decimal()},
};
constexpr detail::ObjectTable instruments_info_list_leverage_filter_table =
    detail::table_of<InstrumentsInfoListLeverageFilter>(
        "InstrumentsInfoListLeverageFilter", instruments_info_list_leverage_filter_fields);

constexpr detail::Field instruments_info_list_price_filter_fields[] = {
    {"minPrice", offsetof(InstrumentsInfoListPriceFilter, minPrice), detail::decimal()},
    {"maxPrice", offsetof(InstrumentsInfoListPriceFilter, maxPrice), detail::decimal()},
    {"tickSize", offsetof(InstrumentsInfoListPriceFilter, tickSize), detail::decimal()},
};
constexpr detail::ObjectTable instruments_info_list_price_filter_table =
    detail::table_of<InstrumentsInfoListPriceFilter>(
        "InstrumentsInfoListPriceFilter", instruments_info_list_price_filter_fields);

constexpr detail::Field instruments_info_list_lot_size_filter_fields[] = {
    {"minNotionalValue", offsetof(InstrumentsInfoListLotSizeFilter, minNotionalValue), detail::decimal()},
    {"maxOrderQty", offsetof(InstrumentsInfoListLotSizeFilter, maxOrderQty), detail::decimal()},
    {"maxMktOrderQty", offsetof(InstrumentsInfoListLotSizeFilter, maxMktOrderQty), detail::decimal()},
    {"minOrderQty", offsetof(InstrumentsInfoListLotSizeFilter, minOrderQty), detail::decimal()},
    {"qtyStep", offsetof(InstrumentsInfoListLotSizeFilter, qtyStep), detail::decimal()},
    {"postOnlyMaxOrderQty", offsetof(InstrumentsInfoListLotSizeFilter, postOnlyMaxOrderQty), detail::decimal()},
    {"basePrecision", offsetof(InstrumentsInfoListLotSizeFilter, basePrecision), detail::decimal()},
    {"quotePrecision", offsetof(InstrumentsInfoListLotSizeFilter, quotePrecision), detail::decimal()},
    {"minOrderAmt", offsetof(InstrumentsInfoListLotSizeFilter, minOrderAmt), detail::decimal()},
    {"maxOrderAmt", offsetof(InstrumentsInfoListLotSizeFilter, maxOrderAmt), detail::decimal()},
    {"maxLimitOrderQty", offsetof(InstrumentsInfoListLotSizeFilter, maxLimitOrderQty), detail::decimal()},
    {"maxMarketOrderQty", offsetof(InstrumentsInfoListLotSizeFilter, maxMarketOrderQty), detail::decimal()},
    {"postOnlyMaxLimitOrderSize", offsetof(InstrumentsInfoListLotSizeFilter, postOnlyMaxLimitOrderSize),
     detail::decimal()},
};
constexpr detail::ObjectTable instruments_info_list_lot_size_filter_table =
    detail::table_of<InstrumentsInfoListLotSizeFilter>(
        "InstrumentsInfoListLotSizeFilter", instruments_info_list_lot_size_filter_fields);

constexpr detail::Field instruments_info_list_risk_parameters_fields[] = {
    {"priceLimitRatioX", offsetof(InstrumentsInfoListRiskParameters, priceLimitRatioX), detail::decimal()},
    {"priceLimitRatioY", offsetof(InstrumentsInfoListRiskParameters, priceLimitRatioY), detail::decimal()},
};
constexpr detail::ObjectTable instruments_info_list_risk_parameters_table =
    detail::table_of<InstrumentsInfoListRiskParameters>(
        "InstrumentsInfoListRiskParameters", instruments_info_list_risk_parameters_fields);

constexpr detail::Field instruments_info_list_pre_listing_info_phases_fields[] = {
    {"phase", offsetof(InstrumentsInfoListPreListingInfoPhases, phase), detail::enumeration(bybit::phase_table)},
    {"startTime", offsetof(InstrumentsInfoListPreListingInfoPhases, startTime),
     detail::timestamp(detail::TimeUnit::milliseconds)},
    {"endTime", offsetof(InstrumentsInfoListPreListingInfoPhases, endTime),
     detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable instruments_info_list_pre_listing_info_phases_table =
    detail::table_of<InstrumentsInfoListPreListingInfoPhases>(
        "InstrumentsInfoListPreListingInfoPhases", instruments_info_list_pre_listing_info_phases_fields);

constexpr detail::Field instruments_info_list_pre_listing_info_auction_fee_info_fields[] = {
    {"auctionFeeRate", offsetof(InstrumentsInfoListPreListingInfoAuctionFeeInfo, auctionFeeRate), detail::decimal()},
    {"takerFeeRate", offsetof(InstrumentsInfoListPreListingInfoAuctionFeeInfo, takerFeeRate), detail::decimal()},
    {"makerFeeRate", offsetof(InstrumentsInfoListPreListingInfoAuctionFeeInfo, makerFeeRate), detail::decimal()},
};
constexpr detail::ObjectTable instruments_info_list_pre_listing_info_auction_fee_info_table =
    detail::table_of<InstrumentsInfoListPreListingInfoAuctionFeeInfo>(
        "InstrumentsInfoListPreListingInfoAuctionFeeInfo",
        instruments_info_list_pre_listing_info_auction_fee_info_fields);

constexpr detail::ListTable list_of_instruments_info_list_pre_listing_info_phases =
    detail::list_of<InstrumentsInfoListPreListingInfoPhases>(
        detail::object(instruments_info_list_pre_listing_info_phases_table));

constexpr detail::Field instruments_info_list_pre_listing_info_fields[] = {
    {"curAuctionPhase", offsetof(InstrumentsInfoListPreListingInfo, curAuctionPhase),
     detail::enumeration(bybit::phase_table)},
    {"phases", offsetof(InstrumentsInfoListPreListingInfo, phases),
     detail::list(list_of_instruments_info_list_pre_listing_info_phases)},
    {"auctionFeeInfo", offsetof(InstrumentsInfoListPreListingInfo, auctionFeeInfo),
     detail::object(instruments_info_list_pre_listing_info_auction_fee_info_table)},
    {"skipCallAuction", offsetof(InstrumentsInfoListPreListingInfo, skipCallAuction), detail::boolean()},
};
constexpr detail::ObjectTable instruments_info_list_pre_listing_info_table =
    detail::table_of<InstrumentsInfoListPreListingInfo>(
        "InstrumentsInfoListPreListingInfo", instruments_info_list_pre_listing_info_fields);

constexpr detail::Field instruments_info_list_fields[] = {
    {"symbol", offsetof(InstrumentsInfoList, symbol), detail::string()},
    {"symbolId", offsetof(InstrumentsInfoList, symbolId), detail::integer()},
    {"contractType", offsetof(InstrumentsInfoList, contractType),
     detail::enumeration(bybit::account_contract_type_table)},
    {"status", offsetof(InstrumentsInfoList, status), detail::enumeration(bybit::market_status_table)},
    {"baseCoin", offsetof(InstrumentsInfoList, baseCoin), detail::string()},
    {"quoteCoin", offsetof(InstrumentsInfoList, quoteCoin), detail::string()},
    {"launchTime", offsetof(InstrumentsInfoList, launchTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"deliveryTime", offsetof(InstrumentsInfoList, deliveryTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"deliveryFeeRate", offsetof(InstrumentsInfoList, deliveryFeeRate), detail::decimal()},
    {"priceScale", offsetof(InstrumentsInfoList, priceScale), detail::decimal()},
    {"leverageFilter", offsetof(InstrumentsInfoList, leverageFilter),
     detail::object(instruments_info_list_leverage_filter_table)},
    {"priceFilter", offsetof(InstrumentsInfoList, priceFilter),
     detail::object(instruments_info_list_price_filter_table)},
    {"lotSizeFilter", offsetof(InstrumentsInfoList, lotSizeFilter),
     detail::object(instruments_info_list_lot_size_filter_table)},
    {"unifiedMarginTrade", offsetof(InstrumentsInfoList, unifiedMarginTrade), detail::boolean()},
    {"fundingInterval", offsetof(InstrumentsInfoList, fundingInterval), detail::integer()},
    {"settleCoin", offsetof(InstrumentsInfoList, settleCoin), detail::string()},
    {"copyTrading", offsetof(InstrumentsInfoList, copyTrading), detail::enumeration(bybit::copy_trading_table)},
    {"upperFundingRate", offsetof(InstrumentsInfoList, upperFundingRate), detail::decimal()},
    {"lowerFundingRate", offsetof(InstrumentsInfoList, lowerFundingRate), detail::decimal()},
    {"displayName", offsetof(InstrumentsInfoList, displayName), detail::string()},
    {"riskParameters", offsetof(InstrumentsInfoList, riskParameters),
     detail::object(instruments_info_list_risk_parameters_table)},
    {"isPreListing", offsetof(InstrumentsInfoList, isPreListing), detail::boolean()},
    {"preListingInfo", offsetof(InstrumentsInfoList, preListingInfo),
     detail::object(instruments_info_list_pre_listing_info_table)},
    {"isPublicRpi", offsetof(InstrumentsInfoList, isPublicRpi), detail::boolean()},
    {"myRpiPermission", offsetof(InstrumentsInfoList, myRpiPermission), detail::boolean()},
    {"innovation", offsetof(InstrumentsInfoList, innovation), detail::decimal()},
    {"symbolType", offsetof(InstrumentsInfoList, symbolType), detail::enumeration(bybit::symbol_type_table)},
    {"xstockMultiplier", offsetof(InstrumentsInfoList, xstockMultiplier), detail::string()},
    {"marginTrading", offsetof(InstrumentsInfoList, marginTrading), detail::enumeration(bybit::margin_trading_table)},
    {"stTag", offsetof(InstrumentsInfoList, stTag), detail::boolean(detail::Holder::optional, detail::Wire::flag)},
};
constexpr detail::ObjectTable instruments_info_list_table =
    detail::table_of<InstrumentsInfoList>("InstrumentsInfoList", instruments_info_list_fields);

constexpr detail::ListTable list_of_instruments_info_list =
    detail::list_of<InstrumentsInfoList>(detail::object(instruments_info_list_table));

constexpr detail::Field instruments_info_fields[] = {
    {"category", offsetof(InstrumentsInfo, category), detail::enumeration(bybit::category_table)},
    {"nextPageCursor", offsetof(InstrumentsInfo, nextPageCursor), detail::string()},
    {"list", offsetof(InstrumentsInfo, list), detail::list(list_of_instruments_info_list)},
};
constexpr detail::ObjectTable instruments_info_table =
    detail::table_of<InstrumentsInfo>("InstrumentsInfo", instruments_info_fields);

constexpr detail::Field mmp_modify_request_fields[] = {
    {"baseCoin", offsetof(MmpModifyRequest, baseCoin), detail::string(detail::Holder::required)},
    {"window", offsetof(MmpModifyRequest, window), detail::decimal(detail::Holder::required)},
    {"frozenPeriod", offsetof(MmpModifyRequest, frozenPeriod), detail::decimal(detail::Holder::required)},
    {"qtyLimit", offsetof(MmpModifyRequest, qtyLimit), detail::decimal(detail::Holder::required)},
    {"deltaLimit", offsetof(MmpModifyRequest, deltaLimit), detail::decimal(detail::Holder::required)},
    {"vegaLimit", offsetof(MmpModifyRequest, vegaLimit), detail::decimal()},
};
constexpr detail::ObjectTable mmp_modify_request_table =
    detail::table_of<MmpModifyRequest>("MmpModifyRequest", mmp_modify_request_fields);

constexpr detail::Field reset_mmp_request_fields[] = {
    {"baseCoin", offsetof(ResetMmpRequest, baseCoin), detail::string(detail::Holder::required)},
};
constexpr detail::ObjectTable reset_mmp_request_table =
    detail::table_of<ResetMmpRequest>("ResetMmpRequest", reset_mmp_request_fields);

constexpr detail::Field mmp_state_request_fields[] = {
    {"baseCoin", offsetof(MmpStateRequest, baseCoin), detail::string(detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable mmp_state_request_table =
    detail::table_of<MmpStateRequest>("MmpStateRequest", mmp_state_request_fields);

constexpr detail::Field mmp_state_result_fields[] = {
    {"baseCoin", offsetof(MmpStateResult, baseCoin), detail::string()},
    {"mmpEnabled", offsetof(MmpStateResult, mmpEnabled), detail::boolean()},
    {"window", offsetof(MmpStateResult, window), detail::decimal()},
    {"frozenPeriod", offsetof(MmpStateResult, frozenPeriod), detail::decimal()},
    {"qtyLimit", offsetof(MmpStateResult, qtyLimit), detail::decimal()},
    {"deltaLimit", offsetof(MmpStateResult, deltaLimit), detail::decimal()},
    {"vegaLimit", offsetof(MmpStateResult, vegaLimit), detail::decimal()},
    {"mmpFrozenUntil", offsetof(MmpStateResult, mmpFrozenUntil), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"mmpFrozen", offsetof(MmpStateResult, mmpFrozen), detail::boolean()},
};
constexpr detail::ObjectTable mmp_state_result_table =
    detail::table_of<MmpStateResult>("MmpStateResult", mmp_state_result_fields);

constexpr detail::ListTable list_of_mmp_state_result =
    detail::list_of<MmpStateResult>(detail::object(mmp_state_result_table));

constexpr detail::Field mmp_state_fields[] = {
    {"result", offsetof(MmpState, result), detail::list(list_of_mmp_state_result)},
};
constexpr detail::ObjectTable mmp_state_table = detail::table_of<MmpState>("MmpState", mmp_state_fields);

constexpr detail::Field no_convert_repay_request_fields[] = {
    {"coin", offsetof(NoConvertRepayRequest, coin), detail::string(detail::Holder::required)},
    {"amount", offsetof(NoConvertRepayRequest, amount), detail::decimal()},
    {"repaymentType", offsetof(NoConvertRepayRequest, repaymentType), detail::enumeration(repayment_type_table)},
};
constexpr detail::ObjectTable no_convert_repay_request_table =
    detail::table_of<NoConvertRepayRequest>("NoConvertRepayRequest", no_convert_repay_request_fields);

constexpr detail::Field no_convert_repay_fields[] = {
    {"resultStatus", offsetof(NoConvertRepay, resultStatus), detail::enumeration(result_status_table)},
};
constexpr detail::ObjectTable no_convert_repay_table =
    detail::table_of<NoConvertRepay>("NoConvertRepay", no_convert_repay_fields);

constexpr detail::Field option_asset_info_result_fields[] = {
    {"coin", offsetof(OptionAssetInfoResult, coin), detail::string()},
    {"totalDelta", offsetof(OptionAssetInfoResult, totalDelta), detail::decimal()},
    {"totalRPL", offsetof(OptionAssetInfoResult, totalRPL), detail::decimal()},
    {"totalUPL", offsetof(OptionAssetInfoResult, totalUPL), detail::decimal()},
    {"assetIM", offsetof(OptionAssetInfoResult, assetIM), detail::decimal()},
    {"assetMM", offsetof(OptionAssetInfoResult, assetMM), detail::decimal()},
    {"sendTime", offsetof(OptionAssetInfoResult, sendTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable option_asset_info_result_table =
    detail::table_of<OptionAssetInfoResult>("OptionAssetInfoResult", option_asset_info_result_fields);

constexpr detail::ListTable list_of_option_asset_info_result =
    detail::list_of<OptionAssetInfoResult>(detail::object(option_asset_info_result_table));

constexpr detail::Field option_asset_info_fields[] = {
    {"result", offsetof(OptionAssetInfo, result), detail::list(list_of_option_asset_info_result)},
};
constexpr detail::ObjectTable option_asset_info_table =
    detail::table_of<OptionAssetInfo>("OptionAssetInfo", option_asset_info_fields);

constexpr detail::Field pay_info_request_fields[] = {
    {"coin", offsetof(PayInfoRequest, coin), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable pay_info_request_table =
    detail::table_of<PayInfoRequest>("PayInfoRequest", pay_info_request_fields);

constexpr detail::Field pay_info_collateral_info_collateral_list_fields[] = {
    {"coin", offsetof(PayInfoCollateralInfoCollateralList, coin), detail::string()},
    {"availableSize", offsetof(PayInfoCollateralInfoCollateralList, availableSize), detail::decimal()},
    {"availableValue", offsetof(PayInfoCollateralInfoCollateralList, availableValue), detail::decimal()},
    {"coinScale", offsetof(PayInfoCollateralInfoCollateralList, coinScale), detail::integer()},
    {"borrowSize", offsetof(PayInfoCollateralInfoCollateralList, borrowSize), detail::decimal()},
    {"spotHedgeAmount", offsetof(PayInfoCollateralInfoCollateralList, spotHedgeAmount), detail::decimal()},
    {"assetFrozen", offsetof(PayInfoCollateralInfoCollateralList, assetFrozen), detail::decimal()},
};
constexpr detail::ObjectTable pay_info_collateral_info_collateral_list_table =
    detail::table_of<PayInfoCollateralInfoCollateralList>(
        "PayInfoCollateralInfoCollateralList", pay_info_collateral_info_collateral_list_fields);

constexpr detail::ListTable list_of_pay_info_collateral_info_collateral_list =
    detail::list_of<PayInfoCollateralInfoCollateralList>(
        detail::object(pay_info_collateral_info_collateral_list_table));

constexpr detail::Field pay_info_collateral_info_fields[] = {
    {"collateralList", offsetof(PayInfoCollateralInfo, collateralList),
     detail::list(list_of_pay_info_collateral_info_collateral_list)},
};
constexpr detail::ObjectTable pay_info_collateral_info_table =
    detail::table_of<PayInfoCollateralInfo>("PayInfoCollateralInfo", pay_info_collateral_info_fields);

constexpr detail::Field pay_info_borrow_info_fields[] = {
    {"coin", offsetof(PayInfoBorrowInfo, coin), detail::string()},
    {"borrowSize", offsetof(PayInfoBorrowInfo, borrowSize), detail::decimal()},
    {"borrowValue", offsetof(PayInfoBorrowInfo, borrowValue), detail::decimal()},
    {"assetFrozen", offsetof(PayInfoBorrowInfo, assetFrozen), detail::decimal()},
    {"availableBalance", offsetof(PayInfoBorrowInfo, availableBalance), detail::decimal()},
};
constexpr detail::ObjectTable pay_info_borrow_info_table =
    detail::table_of<PayInfoBorrowInfo>("PayInfoBorrowInfo", pay_info_borrow_info_fields);

constexpr detail::Field pay_info_fields[] = {
    {"collateralInfo", offsetof(PayInfo, collateralInfo), detail::object(pay_info_collateral_info_table)},
    {"borrowInfo", offsetof(PayInfo, borrowInfo), detail::object(pay_info_borrow_info_table)},
};
constexpr detail::ObjectTable pay_info_table = detail::table_of<PayInfo>("PayInfo", pay_info_fields);

constexpr detail::Field query_dcp_info_dcp_infos_fields[] = {
    {"product", offsetof(QueryDcpInfoDcpInfos, product), detail::enumeration(product_table)},
    {"dcpStatus", offsetof(QueryDcpInfoDcpInfos, dcpStatus), detail::string()},
    {"timeWindow", offsetof(QueryDcpInfoDcpInfos, timeWindow), detail::string()},
};
constexpr detail::ObjectTable query_dcp_info_dcp_infos_table =
    detail::table_of<QueryDcpInfoDcpInfos>("QueryDcpInfoDcpInfos", query_dcp_info_dcp_infos_fields);

constexpr detail::ListTable list_of_query_dcp_info_dcp_infos =
    detail::list_of<QueryDcpInfoDcpInfos>(detail::object(query_dcp_info_dcp_infos_table));

constexpr detail::Field query_dcp_info_fields[] = {
    {"dcpInfos", offsetof(QueryDcpInfo, dcpInfos), detail::list(list_of_query_dcp_info_dcp_infos)},
};
constexpr detail::ObjectTable query_dcp_info_table =
    detail::table_of<QueryDcpInfo>("QueryDcpInfo", query_dcp_info_fields);

constexpr detail::Field repay_liability_request_fields[] = {
    {"coin", offsetof(RepayLiabilityRequest, coin), detail::string(detail::Holder::optional)},
};
constexpr detail::ObjectTable repay_liability_request_table =
    detail::table_of<RepayLiabilityRequest>("RepayLiabilityRequest", repay_liability_request_fields);

constexpr detail::Field repay_liability_list_fields[] = {
    {"coin", offsetof(RepayLiabilityList, coin), detail::string()},
    {"repaymentQty", offsetof(RepayLiabilityList, repaymentQty), detail::decimal()},
};
constexpr detail::ObjectTable repay_liability_list_table =
    detail::table_of<RepayLiabilityList>("RepayLiabilityList", repay_liability_list_fields);

constexpr detail::ListTable list_of_repay_liability_list =
    detail::list_of<RepayLiabilityList>(detail::object(repay_liability_list_table));

constexpr detail::Field repay_liability_fields[] = {
    {"list", offsetof(RepayLiability, list), detail::list(list_of_repay_liability_list)},
};
constexpr detail::ObjectTable repay_liability_table =
    detail::table_of<RepayLiability>("RepayLiability", repay_liability_fields);

constexpr detail::Field repay_request_fields[] = {
    {"coin", offsetof(RepayRequest, coin), detail::string(detail::Holder::optional)},
    {"amount", offsetof(RepayRequest, amount), detail::decimal()},
    {"repaymentType", offsetof(RepayRequest, repaymentType), detail::enumeration(repayment_type_table)},
};
constexpr detail::ObjectTable repay_request_table =
    detail::table_of<RepayRequest>("RepayRequest", repay_request_fields);

constexpr detail::Field repay_fields[] = {
    {"resultStatus", offsetof(Repay, resultStatus), detail::enumeration(result_status_table)},
};
constexpr detail::ObjectTable repay_table = detail::table_of<Repay>("Repay", repay_fields);

constexpr detail::Field set_collateral_coin_request_fields[] = {
    {"coin", offsetof(SetCollateralCoinRequest, coin), detail::string(detail::Holder::required)},
    {"collateralSwitch", offsetof(SetCollateralCoinRequest, collateralSwitch),
     detail::enumeration(collateral_switch_table, detail::Holder::required)},
};
constexpr detail::ObjectTable set_collateral_coin_request_table =
    detail::table_of<SetCollateralCoinRequest>("SetCollateralCoinRequest", set_collateral_coin_request_fields);

constexpr detail::Field batch_set_collateral_coin_request_request_fields[] = {
    {"coin", offsetof(BatchSetCollateralCoinRequestRequest, coin), detail::string(detail::Holder::required)},
    {"collateralSwitch", offsetof(BatchSetCollateralCoinRequestRequest, collateralSwitch),
     detail::enumeration(collateral_switch_table, detail::Holder::required)},
};
constexpr detail::ObjectTable batch_set_collateral_coin_request_request_table =
    detail::table_of<BatchSetCollateralCoinRequestRequest>(
        "BatchSetCollateralCoinRequestRequest", batch_set_collateral_coin_request_request_fields);

constexpr detail::ListTable list_of_batch_set_collateral_coin_request_request =
    detail::list_of<BatchSetCollateralCoinRequestRequest>(
        detail::object(batch_set_collateral_coin_request_request_table));

constexpr detail::Field batch_set_collateral_coin_request_fields[] = {
    {"request", offsetof(BatchSetCollateralCoinRequest, request),
     detail::list(list_of_batch_set_collateral_coin_request_request, detail::Holder::required)},
};
constexpr detail::ObjectTable batch_set_collateral_coin_request_table =
    detail::table_of<BatchSetCollateralCoinRequest>(
        "BatchSetCollateralCoinRequest", batch_set_collateral_coin_request_fields);

constexpr detail::Field batch_set_collateral_coin_list_fields[] = {
    {"coin", offsetof(BatchSetCollateralCoinList, coin), detail::string()},
    {"collateralSwitch", offsetof(BatchSetCollateralCoinList, collateralSwitch),
     detail::enumeration(collateral_switch_table)},
};
constexpr detail::ObjectTable batch_set_collateral_coin_list_table =
    detail::table_of<BatchSetCollateralCoinList>("BatchSetCollateralCoinList", batch_set_collateral_coin_list_fields);

constexpr detail::ListTable list_of_batch_set_collateral_coin_list =
    detail::list_of<BatchSetCollateralCoinList>(detail::object(batch_set_collateral_coin_list_table));

constexpr detail::Field batch_set_collateral_coin_fields[] = {
    {"list", offsetof(BatchSetCollateralCoin, list), detail::list(list_of_batch_set_collateral_coin_list)},
};
constexpr detail::ObjectTable batch_set_collateral_coin_table =
    detail::table_of<BatchSetCollateralCoin>("BatchSetCollateralCoin", batch_set_collateral_coin_fields);

constexpr detail::Field set_delta_neutral_mode_request_fields[] = {
    {"deltaEnable", offsetof(SetDeltaNeutralModeRequest, deltaEnable),
     detail::boolean(detail::Holder::required, detail::Wire::flag)},
};
constexpr detail::ObjectTable set_delta_neutral_mode_request_table =
    detail::table_of<SetDeltaNeutralModeRequest>("SetDeltaNeutralModeRequest", set_delta_neutral_mode_request_fields);

constexpr detail::Field set_delta_neutral_mode_fields[] = {
    {"resultStatus", offsetof(SetDeltaNeutralMode, resultStatus), detail::integer()},
};
constexpr detail::ObjectTable set_delta_neutral_mode_table =
    detail::table_of<SetDeltaNeutralMode>("SetDeltaNeutralMode", set_delta_neutral_mode_fields);

constexpr detail::Field set_spot_hedging_request_fields[] = {
    {"setHedgingMode", offsetof(SetSpotHedgingRequest, setHedgingMode),
     detail::enumeration(set_hedging_mode_table, detail::Holder::required)},
};
constexpr detail::ObjectTable set_spot_hedging_request_table =
    detail::table_of<SetSpotHedgingRequest>("SetSpotHedgingRequest", set_spot_hedging_request_fields);

constexpr detail::Field set_price_limit_behaviour_request_fields[] = {
    {"category", offsetof(SetPriceLimitBehaviourRequest, category),
     detail::enumeration(bybit::category_table, detail::Holder::required)},
    {"modifyEnable", offsetof(SetPriceLimitBehaviourRequest, modifyEnable), detail::boolean(detail::Holder::required)},
};
constexpr detail::ObjectTable set_price_limit_behaviour_request_table =
    detail::table_of<SetPriceLimitBehaviourRequest>(
        "SetPriceLimitBehaviourRequest", set_price_limit_behaviour_request_fields);

constexpr detail::Field set_margin_mode_request_fields[] = {
    {"setMarginMode", offsetof(SetMarginModeRequest, setMarginMode),
     detail::enumeration(set_margin_mode_set_margin_mode_table, detail::Holder::required)},
};
constexpr detail::ObjectTable set_margin_mode_request_table =
    detail::table_of<SetMarginModeRequest>("SetMarginModeRequest", set_margin_mode_request_fields);

constexpr detail::Field set_margin_mode_reasons_fields[] = {
    {"reasonCode", offsetof(SetMarginModeReasons, reasonCode), detail::string()},
    {"reasonMsg", offsetof(SetMarginModeReasons, reasonMsg), detail::string()},
};
constexpr detail::ObjectTable set_margin_mode_reasons_table =
    detail::table_of<SetMarginModeReasons>("SetMarginModeReasons", set_margin_mode_reasons_fields);

constexpr detail::ListTable list_of_set_margin_mode_reasons =
    detail::list_of<SetMarginModeReasons>(detail::object(set_margin_mode_reasons_table));

constexpr detail::Field set_margin_mode_fields[] = {
    {"reasons", offsetof(SetMarginMode, reasons), detail::list(list_of_set_margin_mode_reasons)},
};
constexpr detail::ObjectTable set_margin_mode_table =
    detail::table_of<SetMarginMode>("SetMarginMode", set_margin_mode_fields);

constexpr detail::Field smp_group_fields[] = {
    {"smpGroup", offsetof(SmpGroup, smpGroup), detail::integer()},
};
constexpr detail::ObjectTable smp_group_table = detail::table_of<SmpGroup>("SmpGroup", smp_group_fields);

constexpr detail::Field trade_info_for_analysis_request_fields[] = {
    {"symbol", offsetof(TradeInfoForAnalysisRequest, symbol), detail::string(detail::Holder::required),
     detail::In::query},
    {"startTime", offsetof(TradeInfoForAnalysisRequest, startTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"endTime", offsetof(TradeInfoForAnalysisRequest, endTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
};
constexpr detail::ObjectTable trade_info_for_analysis_request_table =
    detail::table_of<TradeInfoForAnalysisRequest>(
        "TradeInfoForAnalysisRequest", trade_info_for_analysis_request_fields);

constexpr detail::Field trade_info_for_analysis_sum_price_list_fields[] = {
    {"day", offsetof(TradeInfoForAnalysisSumPriceList, day), detail::string()},
    {"sumBuyExecValue", offsetof(TradeInfoForAnalysisSumPriceList, sumBuyExecValue), detail::decimal()},
    {"sumSellExecValue", offsetof(TradeInfoForAnalysisSumPriceList, sumSellExecValue), detail::decimal()},
    {"sumExecValue", offsetof(TradeInfoForAnalysisSumPriceList, sumExecValue), detail::decimal()},
};
constexpr detail::ObjectTable trade_info_for_analysis_sum_price_list_table =
    detail::table_of<TradeInfoForAnalysisSumPriceList>(
        "TradeInfoForAnalysisSumPriceList", trade_info_for_analysis_sum_price_list_fields);

constexpr detail::ListTable list_of_trade_info_for_analysis_sum_price_list =
    detail::list_of<TradeInfoForAnalysisSumPriceList>(detail::object(trade_info_for_analysis_sum_price_list_table));

constexpr detail::Field trade_info_for_analysis_fields[] = {
    {"symbolRnl", offsetof(TradeInfoForAnalysis, symbolRnl), detail::decimal()},
    {"netExecQty", offsetof(TradeInfoForAnalysis, netExecQty), detail::decimal()},
    {"sumExecValue", offsetof(TradeInfoForAnalysis, sumExecValue), detail::decimal()},
    {"sumExecQty", offsetof(TradeInfoForAnalysis, sumExecQty), detail::decimal()},
    {"avgBuyExecPrice", offsetof(TradeInfoForAnalysis, avgBuyExecPrice), detail::decimal()},
    {"sumBuyExecValue", offsetof(TradeInfoForAnalysis, sumBuyExecValue), detail::decimal()},
    {"sumBuyExecQty", offsetof(TradeInfoForAnalysis, sumBuyExecQty), detail::decimal()},
    {"sumBuyExecFee", offsetof(TradeInfoForAnalysis, sumBuyExecFee), detail::decimal()},
    {"sumBuyOrderQty", offsetof(TradeInfoForAnalysis, sumBuyOrderQty), detail::decimal()},
    {"avgSellExecPrice", offsetof(TradeInfoForAnalysis, avgSellExecPrice), detail::decimal()},
    {"sumSellExecValue", offsetof(TradeInfoForAnalysis, sumSellExecValue), detail::decimal()},
    {"sumSellExecQty", offsetof(TradeInfoForAnalysis, sumSellExecQty), detail::decimal()},
    {"sumSellExecFee", offsetof(TradeInfoForAnalysis, sumSellExecFee), detail::decimal()},
    {"sumSellOrderQty", offsetof(TradeInfoForAnalysis, sumSellOrderQty), detail::decimal()},
    {"maxMarginVersion", offsetof(TradeInfoForAnalysis, maxMarginVersion), detail::integer()},
    {"baseCoin", offsetof(TradeInfoForAnalysis, baseCoin), detail::string()},
    {"settleCoin", offsetof(TradeInfoForAnalysis, settleCoin), detail::string()},
    {"sumPriceList", offsetof(TradeInfoForAnalysis, sumPriceList),
     detail::list(list_of_trade_info_for_analysis_sum_price_list)},
};
constexpr detail::ObjectTable trade_info_for_analysis_table =
    detail::table_of<TradeInfoForAnalysis>("TradeInfoForAnalysis", trade_info_for_analysis_fields);

constexpr detail::Field transaction_log_request_fields[] = {
    {"accountType", offsetof(TransactionLogRequest, accountType), detail::enumeration(bybit::account_type_table),
     detail::In::query},
    {"category", offsetof(TransactionLogRequest, category), detail::enumeration(bybit::category_table),
     detail::In::query},
    {"currency", offsetof(TransactionLogRequest, currency), detail::string(detail::Holder::optional),
     detail::In::query},
    {"baseCoin", offsetof(TransactionLogRequest, baseCoin), detail::string(detail::Holder::optional),
     detail::In::query},
    {"type", offsetof(TransactionLogRequest, type), detail::enumeration(bybit::type_table), detail::In::query},
    {"transSubType", offsetof(TransactionLogRequest, transSubType), detail::string(detail::Holder::optional),
     detail::In::query},
    {"startTime", offsetof(TransactionLogRequest, startTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"endTime", offsetof(TransactionLogRequest, endTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"limit", offsetof(TransactionLogRequest, limit), detail::integer(), detail::In::query},
    {"cursor", offsetof(TransactionLogRequest, cursor), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable transaction_log_request_table =
    detail::table_of<TransactionLogRequest>("TransactionLogRequest", transaction_log_request_fields);

constexpr detail::Field transaction_log_list_fields[] = {
    {"id", offsetof(TransactionLogList, id), detail::string()},
    {"symbol", offsetof(TransactionLogList, symbol), detail::string()},
    {"category", offsetof(TransactionLogList, category), detail::enumeration(bybit::category_table)},
    {"side", offsetof(TransactionLogList, side), detail::enumeration(bybit::side_table)},
    {"transactionTime", offsetof(TransactionLogList, transactionTime),
     detail::timestamp(detail::TimeUnit::milliseconds)},
    {"type", offsetof(TransactionLogList, type), detail::enumeration(bybit::type_table)},
    {"transSubType", offsetof(TransactionLogList, transSubType), detail::string()},
    {"qty", offsetof(TransactionLogList, qty), detail::decimal()},
    {"size", offsetof(TransactionLogList, size), detail::decimal()},
    {"currency", offsetof(TransactionLogList, currency), detail::string()},
    {"tradePrice", offsetof(TransactionLogList, tradePrice), detail::decimal()},
    {"funding", offsetof(TransactionLogList, funding), detail::decimal()},
    {"fee", offsetof(TransactionLogList, fee), detail::decimal()},
    {"cashFlow", offsetof(TransactionLogList, cashFlow), detail::decimal()},
    {"change", offsetof(TransactionLogList, change), detail::decimal()},
    {"cashBalance", offsetof(TransactionLogList, cashBalance), detail::decimal()},
    {"feeRate", offsetof(TransactionLogList, feeRate), detail::decimal()},
    {"bonusChange", offsetof(TransactionLogList, bonusChange), detail::decimal()},
    {"tradeId", offsetof(TransactionLogList, tradeId), detail::string()},
    {"orderId", offsetof(TransactionLogList, orderId), detail::string()},
    {"orderLinkId", offsetof(TransactionLogList, orderLinkId), detail::string()},
    {"extraFees", offsetof(TransactionLogList, extraFees), detail::decimal()},
};
constexpr detail::ObjectTable transaction_log_list_table =
    detail::table_of<TransactionLogList>("TransactionLogList", transaction_log_list_fields);

constexpr detail::ListTable list_of_transaction_log_list =
    detail::list_of<TransactionLogList>(detail::object(transaction_log_list_table));

constexpr detail::Field transaction_log_fields[] = {
    {"list", offsetof(TransactionLog, list), detail::list(list_of_transaction_log_list)},
    {"nextPageCursor", offsetof(TransactionLog, nextPageCursor), detail::string()},
};
constexpr detail::ObjectTable transaction_log_table =
    detail::table_of<TransactionLog>("TransactionLog", transaction_log_fields);

constexpr detail::ListTable list_of_string = detail::list_of<std::string>(detail::string());

constexpr detail::Field upgrade_to_uta_unified_update_msg_fields[] = {
    {"msg", offsetof(UpgradeToUtaUnifiedUpdateMsg, msg), detail::list(list_of_string)},
};
constexpr detail::ObjectTable upgrade_to_uta_unified_update_msg_table =
    detail::table_of<UpgradeToUtaUnifiedUpdateMsg>(
        "UpgradeToUtaUnifiedUpdateMsg", upgrade_to_uta_unified_update_msg_fields);

constexpr detail::Field upgrade_to_uta_fields[] = {
    {"unifiedUpdateStatus", offsetof(UpgradeToUta, unifiedUpdateStatus),
     detail::enumeration(unified_update_status_table)},
    {"unifiedUpdateMsg", offsetof(UpgradeToUta, unifiedUpdateMsg),
     detail::object(upgrade_to_uta_unified_update_msg_table)},
};
constexpr detail::ObjectTable upgrade_to_uta_table =
    detail::table_of<UpgradeToUta>("UpgradeToUta", upgrade_to_uta_fields);

constexpr detail::Field user_setting_config_fields[] = {
    {"lpaSpot", offsetof(UserSettingConfig, lpaSpot), detail::boolean()},
    {"lpaPerp", offsetof(UserSettingConfig, lpaPerp), detail::boolean()},
    {"deltaEnable", offsetof(UserSettingConfig, deltaEnable), detail::boolean()},
    {"smsef", offsetof(UserSettingConfig, smsef), detail::boolean()},
    {"fmsef", offsetof(UserSettingConfig, fmsef), detail::boolean()},
};
constexpr detail::ObjectTable user_setting_config_table =
    detail::table_of<UserSettingConfig>("UserSettingConfig", user_setting_config_fields);

constexpr detail::Field wallet_balance_request_fields[] = {
    {"accountType", offsetof(WalletBalanceRequest, accountType),
     detail::enumeration(bybit::account_type_table, detail::Holder::required), detail::In::query},
    {"coin", offsetof(WalletBalanceRequest, coin), detail::list(list_of_string), detail::In::query},
};
constexpr detail::ObjectTable wallet_balance_request_table =
    detail::table_of<WalletBalanceRequest>("WalletBalanceRequest", wallet_balance_request_fields);

constexpr detail::Field wallet_balance_list_coin_fields[] = {
    {"coin", offsetof(WalletBalanceListCoin, coin), detail::string()},
    {"equity", offsetof(WalletBalanceListCoin, equity), detail::decimal()},
    {"usdValue", offsetof(WalletBalanceListCoin, usdValue), detail::decimal()},
    {"walletBalance", offsetof(WalletBalanceListCoin, walletBalance), detail::decimal()},
    {"locked", offsetof(WalletBalanceListCoin, locked), detail::decimal()},
    {"spotHedgingQty", offsetof(WalletBalanceListCoin, spotHedgingQty), detail::decimal()},
    {"borrowAmount", offsetof(WalletBalanceListCoin, borrowAmount), detail::decimal()},
    {"accruedInterest", offsetof(WalletBalanceListCoin, accruedInterest), detail::decimal()},
    {"totalOrderIM", offsetof(WalletBalanceListCoin, totalOrderIM), detail::decimal()},
    {"totalPositionIM", offsetof(WalletBalanceListCoin, totalPositionIM), detail::decimal()},
    {"totalPositionMM", offsetof(WalletBalanceListCoin, totalPositionMM), detail::decimal()},
    {"unrealisedPnl", offsetof(WalletBalanceListCoin, unrealisedPnl), detail::decimal()},
    {"cumRealisedPnl", offsetof(WalletBalanceListCoin, cumRealisedPnl), detail::decimal()},
    {"bonus", offsetof(WalletBalanceListCoin, bonus), detail::decimal()},
    {"marginCollateral", offsetof(WalletBalanceListCoin, marginCollateral), detail::boolean()},
    {"collateralSwitch", offsetof(WalletBalanceListCoin, collateralSwitch), detail::boolean()},
    {"colRes", offsetof(WalletBalanceListCoin, colRes), detail::enumeration(bybit::col_res_table)},
    {"spotBorrow", offsetof(WalletBalanceListCoin, spotBorrow), detail::decimal()},
    {"free", offsetof(WalletBalanceListCoin, free), detail::string()},
    {"availableToWithdraw", offsetof(WalletBalanceListCoin, availableToWithdraw), detail::decimal()},
    {"availableToBorrow", offsetof(WalletBalanceListCoin, availableToBorrow), detail::decimal()},
};
constexpr detail::ObjectTable wallet_balance_list_coin_table =
    detail::table_of<WalletBalanceListCoin>("WalletBalanceListCoin", wallet_balance_list_coin_fields);

constexpr detail::ListTable list_of_wallet_balance_list_coin =
    detail::list_of<WalletBalanceListCoin>(detail::object(wallet_balance_list_coin_table));

constexpr detail::Field wallet_balance_list_fields[] = {
    {"accountType", offsetof(WalletBalanceList, accountType), detail::enumeration(bybit::account_type_table)},
    {"accountIMRate", offsetof(WalletBalanceList, accountIMRate), detail::decimal()},
    {"accountMMRate", offsetof(WalletBalanceList, accountMMRate), detail::decimal()},
    {"totalEquity", offsetof(WalletBalanceList, totalEquity), detail::decimal()},
    {"totalWalletBalance", offsetof(WalletBalanceList, totalWalletBalance), detail::decimal()},
    {"totalMarginBalance", offsetof(WalletBalanceList, totalMarginBalance), detail::decimal()},
    {"totalAvailableBalance", offsetof(WalletBalanceList, totalAvailableBalance), detail::decimal()},
    {"totalPerpUPL", offsetof(WalletBalanceList, totalPerpUPL), detail::decimal()},
    {"totalInitialMargin", offsetof(WalletBalanceList, totalInitialMargin), detail::decimal()},
    {"totalMaintenanceMargin", offsetof(WalletBalanceList, totalMaintenanceMargin), detail::decimal()},
    {"accountIMRateByMp", offsetof(WalletBalanceList, accountIMRateByMp), detail::decimal()},
    {"accountMMRateByMp", offsetof(WalletBalanceList, accountMMRateByMp), detail::decimal()},
    {"totalInitialMarginByMp", offsetof(WalletBalanceList, totalInitialMarginByMp), detail::decimal()},
    {"totalMaintenanceMarginByMp", offsetof(WalletBalanceList, totalMaintenanceMarginByMp), detail::decimal()},
    {"accountLTV", offsetof(WalletBalanceList, accountLTV), detail::decimal()},
    {"coin", offsetof(WalletBalanceList, coin), detail::list(list_of_wallet_balance_list_coin)},
};
constexpr detail::ObjectTable wallet_balance_list_table =
    detail::table_of<WalletBalanceList>("WalletBalanceList", wallet_balance_list_fields);

constexpr detail::ListTable list_of_wallet_balance_list =
    detail::list_of<WalletBalanceList>(detail::object(wallet_balance_list_table));

constexpr detail::Field wallet_balance_fields[] = {
    {"list", offsetof(WalletBalance, list), detail::list(list_of_wallet_balance_list)},
};
constexpr detail::ObjectTable wallet_balance_table =
    detail::table_of<WalletBalance>("WalletBalance", wallet_balance_fields);

constexpr detail::Field withdrawal_request_fields[] = {
    {"coinName", offsetof(WithdrawalRequest, coinName), detail::string(detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable withdrawal_request_table =
    detail::table_of<WithdrawalRequest>("WithdrawalRequest", withdrawal_request_fields);

constexpr detail::Field withdrawal_fields[] = {
    {"availableWithdrawal", offsetof(Withdrawal, availableWithdrawal), detail::decimal()},
    {"availableWithdrawalMap", offsetof(Withdrawal, availableWithdrawalMap), detail::json()},
};
constexpr detail::ObjectTable withdrawal_table = detail::table_of<Withdrawal>("Withdrawal", withdrawal_fields);

constexpr detail::Type borrow_reply = detail::object(borrow_table);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit borrow_limits[] = {
    {.count = 1, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation borrow_operation{
    .id = "account.borrow",
    .method = "POST",
    .path = "/v5/account/borrow",
    .auth = detail::Auth::private_,
    .limits = borrow_limits,
    .request = &borrow_request_table,
    .reply = &borrow_reply,
};

constexpr detail::Type borrow_history_reply = detail::object(borrow_history_table);
constexpr detail::Limit borrow_history_limits[] = {
    {.count = 50, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Paging borrow_history_pages{
    .by = detail::Paging::By::token,
    .usual_size = 20,
    .parameter = "cursor",
    .limit = "limit",
    .rows = "list",
    .next = "nextPageCursor",
};
constexpr detail::Operation borrow_history_operation{
    .id = "account.borrow_history",
    .method = "GET",
    .path = "/v5/account/borrow-history",
    .auth = detail::Auth::private_,
    .limits = borrow_history_limits,
    .request = &borrow_history_request_table,
    .reply = &borrow_history_reply,
    .pages = &borrow_history_pages,
};

constexpr detail::Type collateral_info_reply = detail::object(collateral_info_table);
constexpr detail::Limit collateral_info_limits[] = {
    {.count = 50, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation collateral_info_operation{
    .id = "account.collateral_info",
    .method = "GET",
    .path = "/v5/account/collateral-info",
    .auth = detail::Auth::private_,
    .limits = collateral_info_limits,
    .request = &collateral_info_request_table,
    .reply = &collateral_info_reply,
};

constexpr detail::Type contract_transaction_log_reply = detail::object(contract_transaction_log_table);
constexpr detail::Limit contract_transaction_log_limits[] = {
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Paging contract_transaction_log_pages{
    .by = detail::Paging::By::token,
    .usual_size = 20,
    .parameter = "cursor",
    .limit = "limit",
    .rows = "list",
    .next = "nextPageCursor",
};
constexpr detail::Operation contract_transaction_log_operation{
    .id = "account.contract_transaction_log",
    .method = "GET",
    .path = "/v5/account/contract-transaction-log",
    .auth = detail::Auth::private_,
    .limits = contract_transaction_log_limits,
    .request = &contract_transaction_log_request_table,
    .reply = &contract_transaction_log_reply,
    .pages = &contract_transaction_log_pages,
};

constexpr detail::Limit request_demo_trading_funds_limits[] = {
    {.count = 1, .window_ms = 60000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation request_demo_trading_funds_operation{
    .id = "account.request_demo_trading_funds",
    .method = "POST",
    .path = "/v5/account/demo-apply-money",
    .auth = detail::Auth::private_,
    .limits = request_demo_trading_funds_limits,
    .request = &request_demo_trading_funds_request_table,
};

constexpr detail::Type fee_rate_reply = detail::object(fee_rate_table);
constexpr detail::Limit fee_rate_limits[] = {
    {.count = 5, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation fee_rate_operation{
    .id = "account.fee_rate",
    .method = "GET",
    .path = "/v5/account/fee-rate",
    .auth = detail::Auth::private_,
    .limits = fee_rate_limits,
    .request = &fee_rate_request_table,
    .reply = &fee_rate_reply,
};

constexpr detail::Type info_reply = detail::object(info_table);
constexpr detail::Limit info_limits[] = {
    {.count = 50, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation info_operation{
    .id = "account.info",
    .method = "GET",
    .path = "/v5/account/info",
    .auth = detail::Auth::private_,
    .limits = info_limits,
    .reply = &info_reply,
};

constexpr detail::Type instruments_info_reply = detail::object(instruments_info_table);
constexpr detail::Limit instruments_info_limits[] = {
    {.count = 10, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Paging instruments_info_pages{
    .by = detail::Paging::By::token,
    .usual_size = 200,
    .parameter = "cursor",
    .limit = "limit",
    .rows = "list",
    .next = "nextPageCursor",
};
constexpr detail::Operation instruments_info_operation{
    .id = "account.instruments_info",
    .method = "GET",
    .path = "/v5/account/instruments-info",
    .auth = detail::Auth::public_,
    .limits = instruments_info_limits,
    .request = &instruments_info_request_table,
    .reply = &instruments_info_reply,
    .pages = &instruments_info_pages,
};

constexpr detail::Limit mmp_modify_limits[] = {
    {.count = 5, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation mmp_modify_operation{
    .id = "account.mmp_modify",
    .method = "POST",
    .path = "/v5/account/mmp-modify",
    .auth = detail::Auth::private_,
    .limits = mmp_modify_limits,
    .request = &mmp_modify_request_table,
};

constexpr detail::Limit reset_mmp_limits[] = {
    {.count = 5, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation reset_mmp_operation{
    .id = "account.reset_mmp",
    .method = "POST",
    .path = "/v5/account/mmp-reset",
    .auth = detail::Auth::private_,
    .limits = reset_mmp_limits,
    .request = &reset_mmp_request_table,
};

constexpr detail::Type mmp_state_reply = detail::object(mmp_state_table);
constexpr detail::Limit mmp_state_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Operation mmp_state_operation{
    .id = "account.mmp_state",
    .method = "GET",
    .path = "/v5/account/mmp-state",
    .auth = detail::Auth::private_,
    .limits = mmp_state_limits,
    .request = &mmp_state_request_table,
    .reply = &mmp_state_reply,
};

constexpr detail::Type no_convert_repay_reply = detail::object(no_convert_repay_table);
constexpr detail::Limit no_convert_repay_limits[] = {
    {.count = 1, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation no_convert_repay_operation{
    .id = "account.no_convert_repay",
    .method = "POST",
    .path = "/v5/account/no-convert-repay",
    .auth = detail::Auth::private_,
    .limits = no_convert_repay_limits,
    .request = &no_convert_repay_request_table,
    .reply = &no_convert_repay_reply,
};

constexpr detail::Type option_asset_info_reply = detail::object(option_asset_info_table);
constexpr detail::Limit option_asset_info_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Operation option_asset_info_operation{
    .id = "account.option_asset_info",
    .method = "GET",
    .path = "/v5/account/option-asset-info",
    .auth = detail::Auth::private_,
    .limits = option_asset_info_limits,
    .reply = &option_asset_info_reply,
};

constexpr detail::Type pay_info_reply = detail::object(pay_info_table);
constexpr detail::Limit pay_info_limits[] = {
    {.count = 50, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation pay_info_operation{
    .id = "account.pay_info",
    .method = "GET",
    .path = "/v5/account/pay-info",
    .auth = detail::Auth::private_,
    .limits = pay_info_limits,
    .request = &pay_info_request_table,
    .reply = &pay_info_reply,
};

constexpr detail::Type query_dcp_info_reply = detail::object(query_dcp_info_table);
constexpr detail::Limit query_dcp_info_limits[] = {
    {.count = 5, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation query_dcp_info_operation{
    .id = "account.query_dcp_info",
    .method = "GET",
    .path = "/v5/account/query-dcp-info",
    .auth = detail::Auth::private_,
    .limits = query_dcp_info_limits,
    .reply = &query_dcp_info_reply,
};

constexpr detail::Type repay_liability_reply = detail::object(repay_liability_table);
constexpr detail::Limit repay_liability_limits[] = {
    {.count = 1, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation repay_liability_operation{
    .id = "account.repay_liability",
    .method = "POST",
    .path = "/v5/account/quick-repayment",
    .auth = detail::Auth::private_,
    .limits = repay_liability_limits,
    .request = &repay_liability_request_table,
    .reply = &repay_liability_reply,
};

constexpr detail::Type repay_reply = detail::object(repay_table);
constexpr detail::Limit repay_limits[] = {
    {.count = 1, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation repay_operation{
    .id = "account.repay",
    .method = "POST",
    .path = "/v5/account/repay",
    .auth = detail::Auth::private_,
    .limits = repay_limits,
    .request = &repay_request_table,
    .reply = &repay_reply,
};

constexpr detail::Limit set_collateral_coin_limits[] = {
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation set_collateral_coin_operation{
    .id = "account.set_collateral_coin",
    .method = "POST",
    .path = "/v5/account/set-collateral-switch",
    .auth = detail::Auth::private_,
    .limits = set_collateral_coin_limits,
    .request = &set_collateral_coin_request_table,
};

constexpr detail::Type batch_set_collateral_coin_reply = detail::object(batch_set_collateral_coin_table);
constexpr detail::Limit batch_set_collateral_coin_limits[] = {
    {.count = 5, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation batch_set_collateral_coin_operation{
    .id = "account.batch_set_collateral_coin",
    .method = "POST",
    .path = "/v5/account/set-collateral-switch-batch",
    .auth = detail::Auth::private_,
    .limits = batch_set_collateral_coin_limits,
    .request = &batch_set_collateral_coin_request_table,
    .reply = &batch_set_collateral_coin_reply,
};

constexpr detail::Type set_delta_neutral_mode_reply = detail::object(set_delta_neutral_mode_table);
constexpr detail::Limit set_delta_neutral_mode_limits[] = {
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation set_delta_neutral_mode_operation{
    .id = "account.set_delta_neutral_mode",
    .method = "POST",
    .path = "/v5/account/set-delta-mode",
    .auth = detail::Auth::private_,
    .limits = set_delta_neutral_mode_limits,
    .request = &set_delta_neutral_mode_request_table,
    .reply = &set_delta_neutral_mode_reply,
};

constexpr detail::Limit set_spot_hedging_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Operation set_spot_hedging_operation{
    .id = "account.set_spot_hedging",
    .method = "POST",
    .path = "/v5/account/set-hedging-mode",
    .auth = detail::Auth::private_,
    .limits = set_spot_hedging_limits,
    .request = &set_spot_hedging_request_table,
};

constexpr detail::Limit set_price_limit_behaviour_limits[] = {
    {.count = 10, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation set_price_limit_behaviour_operation{
    .id = "account.set_price_limit_behaviour",
    .method = "POST",
    .path = "/v5/account/set-limit-px-action",
    .auth = detail::Auth::private_,
    .limits = set_price_limit_behaviour_limits,
    .request = &set_price_limit_behaviour_request_table,
};

constexpr detail::Type set_margin_mode_reply = detail::object(set_margin_mode_table);
constexpr detail::Limit set_margin_mode_limits[] = {
    {.count = 5, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation set_margin_mode_operation{
    .id = "account.set_margin_mode",
    .method = "POST",
    .path = "/v5/account/set-margin-mode",
    .auth = detail::Auth::private_,
    .limits = set_margin_mode_limits,
    .request = &set_margin_mode_request_table,
    .reply = &set_margin_mode_reply,
};

constexpr detail::Type smp_group_reply = detail::object(smp_group_table);
constexpr detail::Limit smp_group_limits[] = {
    {.count = 5, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation smp_group_operation{
    .id = "account.smp_group",
    .method = "GET",
    .path = "/v5/account/smp-group",
    .auth = detail::Auth::private_,
    .limits = smp_group_limits,
    .reply = &smp_group_reply,
};

constexpr detail::Type trade_info_for_analysis_reply = detail::object(trade_info_for_analysis_table);
constexpr detail::Limit trade_info_for_analysis_limits[] = {
    {.count = 50, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation trade_info_for_analysis_operation{
    .id = "account.trade_info_for_analysis",
    .method = "GET",
    .path = "/v5/account/trade-info-for-analysis",
    .auth = detail::Auth::private_,
    .limits = trade_info_for_analysis_limits,
    .request = &trade_info_for_analysis_request_table,
    .reply = &trade_info_for_analysis_reply,
};

constexpr detail::Type transaction_log_reply = detail::object(transaction_log_table);
constexpr detail::Limit transaction_log_limits[] = {
    {.count = 25, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Paging transaction_log_pages{
    .by = detail::Paging::By::token,
    .usual_size = 20,
    .parameter = "cursor",
    .limit = "limit",
    .rows = "list",
    .next = "nextPageCursor",
};
constexpr detail::Operation transaction_log_operation{
    .id = "account.transaction_log",
    .method = "GET",
    .path = "/v5/account/transaction-log",
    .auth = detail::Auth::private_,
    .limits = transaction_log_limits,
    .request = &transaction_log_request_table,
    .reply = &transaction_log_reply,
    .pages = &transaction_log_pages,
};

constexpr detail::Type upgrade_to_uta_reply = detail::object(upgrade_to_uta_table);
constexpr detail::Limit upgrade_to_uta_limits[] = {
    {.count = 1, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation upgrade_to_uta_operation{
    .id = "account.upgrade_to_uta",
    .method = "POST",
    .path = "/v5/account/upgrade-to-uta",
    .auth = detail::Auth::private_,
    .limits = upgrade_to_uta_limits,
    .reply = &upgrade_to_uta_reply,
};

constexpr detail::Type user_setting_config_reply = detail::object(user_setting_config_table);
constexpr detail::Limit user_setting_config_limits[] = {
    {.count = 50, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation user_setting_config_operation{
    .id = "account.user_setting_config",
    .method = "GET",
    .path = "/v5/account/user-setting-config",
    .auth = detail::Auth::private_,
    .limits = user_setting_config_limits,
    .reply = &user_setting_config_reply,
};

constexpr detail::Type wallet_balance_reply = detail::object(wallet_balance_table);
constexpr detail::Limit wallet_balance_limits[] = {
    {.count = 50, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation wallet_balance_operation{
    .id = "account.wallet_balance",
    .method = "GET",
    .path = "/v5/account/wallet-balance",
    .auth = detail::Auth::private_,
    .limits = wallet_balance_limits,
    .request = &wallet_balance_request_table,
    .reply = &wallet_balance_reply,
};

constexpr detail::Type withdrawal_reply = detail::object(withdrawal_table);
constexpr detail::Limit withdrawal_limits[] = {
    {.count = 50, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation withdrawal_operation{
    .id = "account.withdrawal",
    .method = "GET",
    .path = "/v5/account/withdrawal",
    .auth = detail::Auth::private_,
    .limits = withdrawal_limits,
    .request = &withdrawal_request_table,
    .reply = &withdrawal_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<Borrow> Api::borrow(BorrowRequest request) const {
    return {core_, borrow_operation, &request};
}

PagedCall<BorrowHistory> Api::borrow_history(BorrowHistoryRequest request) const {
    return {core_, borrow_history_operation, &request};
}

Call<CollateralInfo> Api::collateral_info(CollateralInfoRequest request) const {
    return {core_, collateral_info_operation, &request};
}

PagedCall<ContractTransactionLog> Api::contract_transaction_log(ContractTransactionLogRequest request) const {
    return {core_, contract_transaction_log_operation, &request};
}

Call<Acknowledged> Api::request_demo_trading_funds(RequestDemoTradingFundsRequest request) const {
    return {core_, request_demo_trading_funds_operation, &request};
}

Call<FeeRate> Api::fee_rate(FeeRateRequest request) const {
    return {core_, fee_rate_operation, &request};
}

Call<Info> Api::info() const {
    return {core_, info_operation, nullptr};
}

PagedCall<InstrumentsInfo> Api::instruments_info(InstrumentsInfoRequest request) const {
    return {core_, instruments_info_operation, &request};
}

Call<Acknowledged> Api::mmp_modify(MmpModifyRequest request) const {
    return {core_, mmp_modify_operation, &request};
}

Call<Acknowledged> Api::reset_mmp(ResetMmpRequest request) const {
    return {core_, reset_mmp_operation, &request};
}

Call<MmpState> Api::mmp_state(MmpStateRequest request) const {
    return {core_, mmp_state_operation, &request};
}

Call<NoConvertRepay> Api::no_convert_repay(NoConvertRepayRequest request) const {
    return {core_, no_convert_repay_operation, &request};
}

Call<OptionAssetInfo> Api::option_asset_info() const {
    return {core_, option_asset_info_operation, nullptr};
}

Call<PayInfo> Api::pay_info(PayInfoRequest request) const {
    return {core_, pay_info_operation, &request};
}

Call<QueryDcpInfo> Api::query_dcp_info() const {
    return {core_, query_dcp_info_operation, nullptr};
}

Call<RepayLiability> Api::repay_liability(RepayLiabilityRequest request) const {
    return {core_, repay_liability_operation, &request};
}

Call<Repay> Api::repay(RepayRequest request) const {
    return {core_, repay_operation, &request};
}

Call<Acknowledged> Api::set_collateral_coin(SetCollateralCoinRequest request) const {
    return {core_, set_collateral_coin_operation, &request};
}

Call<BatchSetCollateralCoin> Api::batch_set_collateral_coin(BatchSetCollateralCoinRequest request) const {
    return {core_, batch_set_collateral_coin_operation, &request};
}

Call<SetDeltaNeutralMode> Api::set_delta_neutral_mode(SetDeltaNeutralModeRequest request) const {
    return {core_, set_delta_neutral_mode_operation, &request};
}

Call<Acknowledged> Api::set_spot_hedging(SetSpotHedgingRequest request) const {
    return {core_, set_spot_hedging_operation, &request};
}

Call<Acknowledged> Api::set_price_limit_behaviour(SetPriceLimitBehaviourRequest request) const {
    return {core_, set_price_limit_behaviour_operation, &request};
}

Call<SetMarginMode> Api::set_margin_mode(SetMarginModeRequest request) const {
    return {core_, set_margin_mode_operation, &request};
}

Call<SmpGroup> Api::smp_group() const {
    return {core_, smp_group_operation, nullptr};
}

Call<TradeInfoForAnalysis> Api::trade_info_for_analysis(TradeInfoForAnalysisRequest request) const {
    return {core_, trade_info_for_analysis_operation, &request};
}

PagedCall<TransactionLog> Api::transaction_log(TransactionLogRequest request) const {
    return {core_, transaction_log_operation, &request};
}

Call<UpgradeToUta> Api::upgrade_to_uta() const {
    return {core_, upgrade_to_uta_operation, nullptr};
}

Call<UserSettingConfig> Api::user_setting_config() const {
    return {core_, user_setting_config_operation, nullptr};
}

Call<WalletBalance> Api::wallet_balance(WalletBalanceRequest request) const {
    return {core_, wallet_balance_operation, &request};
}

Call<Withdrawal> Api::withdrawal(WithdrawalRequest request) const {
    return {core_, withdrawal_operation, &request};
}

const detail::EnumTable& exbind_table(MarginMode) { return margin_mode_table; }
const detail::EnumTable& exbind_table(SpotHedgingStatus) { return spot_hedging_status_table; }
const detail::EnumTable& exbind_table(RepaymentType) { return repayment_type_table; }
const detail::EnumTable& exbind_table(ResultStatus) { return result_status_table; }
const detail::EnumTable& exbind_table(Product) { return product_table; }
const detail::EnumTable& exbind_table(CollateralSwitch) { return collateral_switch_table; }
const detail::EnumTable& exbind_table(SetHedgingMode) { return set_hedging_mode_table; }
const detail::EnumTable& exbind_table(SetMarginModeSetMarginMode) { return set_margin_mode_set_margin_mode_table; }
const detail::EnumTable& exbind_table(UnifiedUpdateStatus) { return unified_update_status_table; }
const detail::ObjectTable& exbind_table(const BorrowRequest*) { return borrow_request_table; }
const detail::ObjectTable& exbind_table(const Borrow*) { return borrow_table; }
const detail::ObjectTable& exbind_table(const BorrowHistoryRequest*) { return borrow_history_request_table; }
const detail::ObjectTable& exbind_table(const BorrowHistoryList*) { return borrow_history_list_table; }
const detail::ObjectTable& exbind_table(const BorrowHistory*) { return borrow_history_table; }
const detail::ObjectTable& exbind_table(const CollateralInfoRequest*) { return collateral_info_request_table; }
const detail::ObjectTable& exbind_table(const CollateralInfoList*) { return collateral_info_list_table; }
const detail::ObjectTable& exbind_table(const CollateralInfo*) { return collateral_info_table; }
const detail::ObjectTable& exbind_table(const ContractTransactionLogRequest*) {
    return contract_transaction_log_request_table;
}
const detail::ObjectTable& exbind_table(const ContractTransactionLogList*) {
    return contract_transaction_log_list_table;
}
const detail::ObjectTable& exbind_table(const ContractTransactionLog*) { return contract_transaction_log_table; }
const detail::ObjectTable& exbind_table(const RequestDemoTradingFundsRequestUtaDemoApplyMoney*) {
    return request_demo_trading_funds_request_uta_demo_apply_money_table;
}
const detail::ObjectTable& exbind_table(const RequestDemoTradingFundsRequest*) {
    return request_demo_trading_funds_request_table;
}
const detail::ObjectTable& exbind_table(const FeeRateRequest*) { return fee_rate_request_table; }
const detail::ObjectTable& exbind_table(const FeeRateList*) { return fee_rate_list_table; }
const detail::ObjectTable& exbind_table(const FeeRate*) { return fee_rate_table; }
const detail::ObjectTable& exbind_table(const Info*) { return info_table; }
const detail::ObjectTable& exbind_table(const InstrumentsInfoRequest*) { return instruments_info_request_table; }
const detail::ObjectTable& exbind_table(const InstrumentsInfoListLeverageFilter*) {
    return instruments_info_list_leverage_filter_table;
}
const detail::ObjectTable& exbind_table(const InstrumentsInfoListPriceFilter*) {
    return instruments_info_list_price_filter_table;
}
const detail::ObjectTable& exbind_table(const InstrumentsInfoListLotSizeFilter*) {
    return instruments_info_list_lot_size_filter_table;
}
const detail::ObjectTable& exbind_table(const InstrumentsInfoListRiskParameters*) {
    return instruments_info_list_risk_parameters_table;
}
const detail::ObjectTable& exbind_table(const InstrumentsInfoListPreListingInfoPhases*) {
    return instruments_info_list_pre_listing_info_phases_table;
}
const detail::ObjectTable& exbind_table(const InstrumentsInfoListPreListingInfoAuctionFeeInfo*) {
    return instruments_info_list_pre_listing_info_auction_fee_info_table;
}
const detail::ObjectTable& exbind_table(const InstrumentsInfoListPreListingInfo*) {
    return instruments_info_list_pre_listing_info_table;
}
const detail::ObjectTable& exbind_table(const InstrumentsInfoList*) { return instruments_info_list_table; }
const detail::ObjectTable& exbind_table(const InstrumentsInfo*) { return instruments_info_table; }
const detail::ObjectTable& exbind_table(const MmpModifyRequest*) { return mmp_modify_request_table; }
const detail::ObjectTable& exbind_table(const ResetMmpRequest*) { return reset_mmp_request_table; }
const detail::ObjectTable& exbind_table(const MmpStateRequest*) { return mmp_state_request_table; }
const detail::ObjectTable& exbind_table(const MmpStateResult*) { return mmp_state_result_table; }
const detail::ObjectTable& exbind_table(const MmpState*) { return mmp_state_table; }
const detail::ObjectTable& exbind_table(const NoConvertRepayRequest*) { return no_convert_repay_request_table; }
const detail::ObjectTable& exbind_table(const NoConvertRepay*) { return no_convert_repay_table; }
const detail::ObjectTable& exbind_table(const OptionAssetInfoResult*) { return option_asset_info_result_table; }
const detail::ObjectTable& exbind_table(const OptionAssetInfo*) { return option_asset_info_table; }
const detail::ObjectTable& exbind_table(const PayInfoRequest*) { return pay_info_request_table; }
const detail::ObjectTable& exbind_table(const PayInfoCollateralInfoCollateralList*) {
    return pay_info_collateral_info_collateral_list_table;
}
const detail::ObjectTable& exbind_table(const PayInfoCollateralInfo*) { return pay_info_collateral_info_table; }
const detail::ObjectTable& exbind_table(const PayInfoBorrowInfo*) { return pay_info_borrow_info_table; }
const detail::ObjectTable& exbind_table(const PayInfo*) { return pay_info_table; }
const detail::ObjectTable& exbind_table(const QueryDcpInfoDcpInfos*) { return query_dcp_info_dcp_infos_table; }
const detail::ObjectTable& exbind_table(const QueryDcpInfo*) { return query_dcp_info_table; }
const detail::ObjectTable& exbind_table(const RepayLiabilityRequest*) { return repay_liability_request_table; }
const detail::ObjectTable& exbind_table(const RepayLiabilityList*) { return repay_liability_list_table; }
const detail::ObjectTable& exbind_table(const RepayLiability*) { return repay_liability_table; }
const detail::ObjectTable& exbind_table(const RepayRequest*) { return repay_request_table; }
const detail::ObjectTable& exbind_table(const Repay*) { return repay_table; }
const detail::ObjectTable& exbind_table(const SetCollateralCoinRequest*) { return set_collateral_coin_request_table; }
const detail::ObjectTable& exbind_table(const BatchSetCollateralCoinRequestRequest*) {
    return batch_set_collateral_coin_request_request_table;
}
const detail::ObjectTable& exbind_table(const BatchSetCollateralCoinRequest*) {
    return batch_set_collateral_coin_request_table;
}
const detail::ObjectTable& exbind_table(const BatchSetCollateralCoinList*) {
    return batch_set_collateral_coin_list_table;
}
const detail::ObjectTable& exbind_table(const BatchSetCollateralCoin*) { return batch_set_collateral_coin_table; }
const detail::ObjectTable& exbind_table(const SetDeltaNeutralModeRequest*) {
    return set_delta_neutral_mode_request_table;
}
const detail::ObjectTable& exbind_table(const SetDeltaNeutralMode*) { return set_delta_neutral_mode_table; }
const detail::ObjectTable& exbind_table(const SetSpotHedgingRequest*) { return set_spot_hedging_request_table; }
const detail::ObjectTable& exbind_table(const SetPriceLimitBehaviourRequest*) {
    return set_price_limit_behaviour_request_table;
}
const detail::ObjectTable& exbind_table(const SetMarginModeRequest*) { return set_margin_mode_request_table; }
const detail::ObjectTable& exbind_table(const SetMarginModeReasons*) { return set_margin_mode_reasons_table; }
const detail::ObjectTable& exbind_table(const SetMarginMode*) { return set_margin_mode_table; }
const detail::ObjectTable& exbind_table(const SmpGroup*) { return smp_group_table; }
const detail::ObjectTable& exbind_table(const TradeInfoForAnalysisRequest*) {
    return trade_info_for_analysis_request_table;
}
const detail::ObjectTable& exbind_table(const TradeInfoForAnalysisSumPriceList*) {
    return trade_info_for_analysis_sum_price_list_table;
}
const detail::ObjectTable& exbind_table(const TradeInfoForAnalysis*) { return trade_info_for_analysis_table; }
const detail::ObjectTable& exbind_table(const TransactionLogRequest*) { return transaction_log_request_table; }
const detail::ObjectTable& exbind_table(const TransactionLogList*) { return transaction_log_list_table; }
const detail::ObjectTable& exbind_table(const TransactionLog*) { return transaction_log_table; }
const detail::ObjectTable& exbind_table(const UpgradeToUtaUnifiedUpdateMsg*) {
    return upgrade_to_uta_unified_update_msg_table;
}
const detail::ObjectTable& exbind_table(const UpgradeToUta*) { return upgrade_to_uta_table; }
const detail::ObjectTable& exbind_table(const UserSettingConfig*) { return user_setting_config_table; }
const detail::ObjectTable& exbind_table(const WalletBalanceRequest*) { return wallet_balance_request_table; }
const detail::ObjectTable& exbind_table(const WalletBalanceListCoin*) { return wallet_balance_list_coin_table; }
const detail::ObjectTable& exbind_table(const WalletBalanceList*) { return wallet_balance_list_table; }
const detail::ObjectTable& exbind_table(const WalletBalance*) { return wallet_balance_table; }
const detail::ObjectTable& exbind_table(const WithdrawalRequest*) { return withdrawal_request_table; }
const detail::ObjectTable& exbind_table(const Withdrawal*) { return withdrawal_table; }

}  // namespace exbind::bybit::account
