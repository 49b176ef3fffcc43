// Generated from specs/bybit/common.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/common/account_contract_type.hpp"
#include "exbind/bybit/common/account_type.hpp"
#include "exbind/bybit/common/advance_order_type.hpp"
#include "exbind/bybit/common/advance_status.hpp"
#include "exbind/bybit/common/asset_manager_category.hpp"
#include "exbind/bybit/common/auto_reinvest.hpp"
#include "exbind/bybit/common/biz_type.hpp"
#include "exbind/bybit/common/cancel_type.hpp"
#include "exbind/bybit/common/category.hpp"
#include "exbind/bybit/common/close_mode.hpp"
#include "exbind/bybit/common/col_res.hpp"
#include "exbind/bybit/common/copy_trading.hpp"
#include "exbind/bybit/common/covert_account_type.hpp"
#include "exbind/bybit/common/covert_status.hpp"
#include "exbind/bybit/common/create_type.hpp"
#include "exbind/bybit/common/crypto_loan_direction.hpp"
#include "exbind/bybit/common/crypto_loan_fixed_state.hpp"
#include "exbind/bybit/common/deposit_type.hpp"
#include "exbind/bybit/common/earn_category.hpp"
#include "exbind/bybit/common/earn_status.hpp"
#include "exbind/bybit/common/exec_type.hpp"
#include "exbind/bybit/common/fixed_term_category.hpp"
#include "exbind/bybit/common/from_coin_type.hpp"
#include "exbind/bybit/common/investment_plan_status.hpp"
#include "exbind/bybit/common/liquidity_mining_status.hpp"
#include "exbind/bybit/common/lp_order_status.hpp"
#include "exbind/bybit/common/margin_trading.hpp"
#include "exbind/bybit/common/market_status.hpp"
#include "exbind/bybit/common/operation_type.hpp"
#include "exbind/bybit/common/order_filter.hpp"
#include "exbind/bybit/common/order_order_type.hpp"
#include "exbind/bybit/common/order_status.hpp"
#include "exbind/bybit/common/phase.hpp"
#include "exbind/bybit/common/plan_type.hpp"
#include "exbind/bybit/common/position_exec_type.hpp"
#include "exbind/bybit/common/reject_reason.hpp"
#include "exbind/bybit/common/repay_type.hpp"
#include "exbind/bybit/common/rfq_status.hpp"
#include "exbind/bybit/common/side.hpp"
#include "exbind/bybit/common/smp_type.hpp"
#include "exbind/bybit/common/source.hpp"
#include "exbind/bybit/common/spot_margin_trade_vip_level.hpp"
#include "exbind/bybit/common/spread_contract_type.hpp"
#include "exbind/bybit/common/stop_order_type.hpp"
#include "exbind/bybit/common/symbol_type.hpp"
#include "exbind/bybit/common/time_in_force.hpp"
#include "exbind/bybit/common/to_coin_type.hpp"
#include "exbind/bybit/common/token_status.hpp"
#include "exbind/bybit/common/tpsl_mode.hpp"
#include "exbind/bybit/common/transaction_status.hpp"
#include "exbind/bybit/common/trigger_by.hpp"
#include "exbind/bybit/common/type.hpp"
#include "exbind/bybit/common/vip_level.hpp"

#include "exbind/detail/table_of.hpp"

namespace exbind::inline v0_1::bybit {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

static constexpr std::string_view account_contract_type_values[] = {
    "InversePerpetual", "LinearPerpetual", "LinearFutures", "InverseFutures",
};
extern const detail::EnumTable account_contract_type_table;
constexpr detail::EnumTable account_contract_type_table{"AccountContractType", account_contract_type_values};

static constexpr std::string_view account_type_values[] = {"UNIFIED", "FUND", "EARN"};
extern const detail::EnumTable account_type_table;
constexpr detail::EnumTable account_type_table{"AccountType", account_type_values};

static constexpr std::string_view advance_order_type_values[] = {"Stake", "Redeem", "Reinvest"};
extern const detail::EnumTable advance_order_type_table;
constexpr detail::EnumTable advance_order_type_table{"AdvanceOrderType", advance_order_type_values};

static constexpr std::string_view advance_status_values[] = {"Pending", "Success", "Settled", "Fail"};
extern const detail::EnumTable advance_status_table;
constexpr detail::EnumTable advance_status_table{"AdvanceStatus", advance_status_values};

static constexpr std::string_view asset_manager_category_values[] = {
    "multiCoinEarning", "fixedYield", "equityFund", "onchainEarn",
};
extern const detail::EnumTable asset_manager_category_table;
constexpr detail::EnumTable asset_manager_category_table{"AssetManagerCategory", asset_manager_category_values};

static constexpr std::string_view auto_reinvest_values[] = {"Enable", "Disable"};
extern const detail::EnumTable auto_reinvest_table;
constexpr detail::EnumTable auto_reinvest_table{"AutoReinvest", auto_reinvest_values};

static constexpr std::string_view biz_type_values[] = {"SPOT", "DERIVATIVES", "OPTIONS", "CONVERT"};
extern const detail::EnumTable biz_type_table;
constexpr detail::EnumTable biz_type_table{"BizType", biz_type_values};

static constexpr std::string_view cancel_type_values[] = {
    "CancelByUser", "CancelByReduceOnly", "CancelByPrepareLiq", "CancelAllBeforeLiq", "CancelByPrepareAdl",
    "CancelAllBeforeAdl", "CancelByAdmin", "CancelBySettle", "CancelByTpSlTsClear", "CancelBySmp", "CancelByDCP",
    "CancelByRebalance", "CancelByOCOTpCanceledBySlTriggered", "CancelByOCOSlCanceledByTpTriggered",
    "CancelByCannotAffordOrderCost", "CancelByPmTrialMmOverEquity", "CancelByAccountBlocking", "CancelByDelivery",
    "CancelByMmpTriggered", "CancelByCrossSelfMuch", "CancelByCrossReachMaxTradeNum",
};
extern const detail::EnumTable cancel_type_table;
constexpr detail::EnumTable cancel_type_table{"CancelType", cancel_type_values};

static constexpr std::string_view category_values[] = {"spot", "linear", "option", "inverse"};
extern const detail::EnumTable category_table;
constexpr detail::EnumTable category_table{"Category", category_values};

static constexpr std::string_view close_mode_values[] = {"DCA_BASE_MODE", "DCA_QUOTE_MODE"};
extern const detail::EnumTable close_mode_table;
constexpr detail::EnumTable close_mode_table{"CloseMode", close_mode_values};

static constexpr std::string_view col_res_values[] = {"-1", "0", "1", "2"};
extern const detail::EnumTable col_res_table;
constexpr detail::EnumTable col_res_table{"ColRes", col_res_values};

static constexpr std::string_view copy_trading_values[] = {"none", "both", "utaOnly", "normalOnly"};
extern const detail::EnumTable copy_trading_table;
constexpr detail::EnumTable copy_trading_table{"CopyTrading", copy_trading_values};

static constexpr std::string_view covert_account_type_values[] = {
    "eb_convert_funding", "eb_convert_uta", "funding", "funding_fiat", "funding_fbtc_convert", "funding_block_trade",
};
extern const detail::EnumTable covert_account_type_table;
constexpr detail::EnumTable covert_account_type_table{"CovertAccountType", covert_account_type_values};

static constexpr std::string_view covert_status_values[] = {
    "init", "processing", "success", "failure", "partial_fulfillment",
};
extern const detail::EnumTable covert_status_table;
constexpr detail::EnumTable covert_status_table{"CovertStatus", covert_status_values};

static constexpr std::string_view create_type_values[] = {
    "CreateByUser", "CreateByFutureSpread", "CreateByAdminClosing", "CreateBySettle", "CreateByStopOrder",
    "CreateByTakeProfit", "CreateByPartialTakeProfit", "CreateByStopLoss", "CreateByPartialStopLoss",
    "CreateByTrailingStop", "CreateByTrailingProfit", "CreateByLiq", "CreateByTakeOver_PassThrough",
    "CreateByAdl_PassThrough", "CreateByBlock_PassThrough", "CreateByBlockTradeMovePosition_PassThrough",
    "CreateByChaseOrder", "CreateByFGridBot", "CloseByFGridBot", "CreateByTWAP", "CreateByMartingaleBot",
    "CloseByMartingaleBot", "CreateByIceBerg", "CreateByBboOrder", "CreateByClosing", "CreateByTVSignal",
    "CreateByMmRateClose", "CreateByArbitrage", "CreateByDdh",
};
extern const detail::EnumTable create_type_table;
constexpr detail::EnumTable create_type_table{"CreateType", create_type_values};

static constexpr std::string_view crypto_loan_direction_values[] = {"0", "1"};
extern const detail::EnumTable crypto_loan_direction_table;
constexpr detail::EnumTable crypto_loan_direction_table{"CryptoLoanDirection", crypto_loan_direction_values};

static constexpr std::string_view crypto_loan_fixed_state_values[] = {"1", "2", "3", "4"};
extern const detail::EnumTable crypto_loan_fixed_state_table;
constexpr detail::EnumTable crypto_loan_fixed_state_table{"CryptoLoanFixedState", crypto_loan_fixed_state_values};

static constexpr std::string_view deposit_type_values[] = {"0", "10", "20", "50"};
extern const detail::EnumTable deposit_type_table;
constexpr detail::EnumTable deposit_type_table{"DepositType", deposit_type_values};

static constexpr std::string_view earn_category_values[] = {"FlexibleSaving", "DualAssets"};
extern const detail::EnumTable earn_category_table;
constexpr detail::EnumTable earn_category_table{"EarnCategory", earn_category_values};

static constexpr std::string_view earn_status_values[] = {"Processing", "Active", "Complete", "Failed"};
extern const detail::EnumTable earn_status_table;
constexpr detail::EnumTable earn_status_table{"EarnStatus", earn_status_values};

static constexpr std::string_view exec_type_values[] = {
    "Trade", "AdlTrade", "Funding", "BustTrade", "Delivery", "Settle", "BlockTrade", "MovePosition", "FutureSpread",
    "CorporateAction", "UNKNOWN",
};
extern const detail::EnumTable exec_type_table;
constexpr detail::EnumTable exec_type_table{"ExecType", exec_type_values};

static constexpr std::string_view fixed_term_category_values[] = {"FixedTermSaving", "FundPool", "FundPoolPremium"};
extern const detail::EnumTable fixed_term_category_table;
constexpr detail::EnumTable fixed_term_category_table{"FixedTermCategory", fixed_term_category_values};

static constexpr std::string_view from_coin_type_values[] = {"fiat", "crypto"};
extern const detail::EnumTable from_coin_type_table;
constexpr detail::EnumTable from_coin_type_table{"FromCoinType", from_coin_type_values};

static constexpr std::string_view investment_plan_status_values[] = {
    "PendingSubscription", "Active", "Closed", "Deleted",
};
extern const detail::EnumTable investment_plan_status_table;
constexpr detail::EnumTable investment_plan_status_table{"InvestmentPlanStatus", investment_plan_status_values};

static constexpr std::string_view liquidity_mining_status_values[] = {"Available", "NotAvailable"};
extern const detail::EnumTable liquidity_mining_status_table;
constexpr detail::EnumTable liquidity_mining_status_table{"LiquidityMiningStatus", liquidity_mining_status_values};

static constexpr std::string_view lp_order_status_values[] = {"1", "2", "3"};
extern const detail::EnumTable lp_order_status_table;
constexpr detail::EnumTable lp_order_status_table{"LpOrderStatus", lp_order_status_values};

static constexpr std::string_view margin_trading_values[] = {"none", "both", "utaOnly", "normalSpotOnly"};
extern const detail::EnumTable margin_trading_table;
constexpr detail::EnumTable margin_trading_table{"MarginTrading", margin_trading_values};

static constexpr std::string_view market_status_values[] = {"PreLaunch", "Trading", "Delivering", "Closed"};
extern const detail::EnumTable market_status_table;
constexpr detail::EnumTable market_status_table{"MarketStatus", market_status_values};

static constexpr std::string_view operation_type_values[] = {"ADD", "REMOVE", "ENABLE", "DISABLE"};
extern const detail::EnumTable operation_type_table;
constexpr detail::EnumTable operation_type_table{"OperationType", operation_type_values};

static constexpr std::string_view order_filter_values[] = {
    "Order", "StopOrder", "tpslOrder", "OcoOrder", "BidirectionalTpslOrder",
};
extern const detail::EnumTable order_filter_table;
constexpr detail::EnumTable order_filter_table{"OrderFilter", order_filter_values};

static constexpr std::string_view order_order_type_values[] = {"Market", "Limit", "Block trade-Limit"};
extern const detail::EnumTable order_order_type_table;
constexpr detail::EnumTable order_order_type_table{"OrderOrderType", order_order_type_values};

static constexpr std::string_view order_status_values[] = {
    "New", "PartiallyFilled", "Untriggered", "Rejected", "PartiallyFilledCanceled", "Filled", "Cancelled", "Triggered",
    "Deactivated",
};
extern const detail::EnumTable order_status_table;
constexpr detail::EnumTable order_status_table{"OrderStatus", order_status_values};

static constexpr std::string_view phase_values[] = {
    "NotStarted", "Finished", "CallAuction", "CallAuctionNoCancel", "CrossMatching", "ContinuousTrading",
};
extern const detail::EnumTable phase_table;
constexpr detail::EnumTable phase_table{"Phase", phase_values};

static constexpr std::string_view plan_type_values[] = {"stable", "advanced"};
extern const detail::EnumTable plan_type_table;
constexpr detail::EnumTable plan_type_table{"PlanType", plan_type_values};

static constexpr std::string_view position_exec_type_values[] = {
    "Trade", "BustTrade", "SessionSettlePnL", "Settle", "MovePosition",
};
extern const detail::EnumTable position_exec_type_table;
constexpr detail::EnumTable position_exec_type_table{"PositionExecType", position_exec_type_values};

static constexpr std::string_view reject_reason_values[] = {
    "EC_NoError", "EC_Others", "EC_UnknownMessageType", "EC_MissingClOrdID", "EC_MissingOrigClOrdID",
    "EC_ClOrdIDOrigClOrdIDAreTheSame", "EC_DuplicatedClOrdID", "EC_OrigClOrdIDDoesNotExist", "EC_TooLateToCancel",
    "EC_UnknownOrderType", "EC_UnknownSide", "EC_UnknownTimeInForce", "EC_WronglyRouted",
    "EC_MarketOrderPriceIsNotZero", "EC_LimitOrderInvalidPrice", "EC_NoEnoughQtyToFill", "EC_NoImmediateQtyToFill",
    "EC_PerCancelRequest", "EC_MarketOrderCannotBePostOnly", "EC_PostOnlyWillTakeLiquidity", "EC_CancelReplaceOrder",
    "EC_InvalidSymbolStatus", "EC_CancelForNoFullFill", "EC_BySelfMatch", "EC_InCallAuctionStatus",
    "EC_QtyCannotBeZero", "EC_MarketOrderNoSupportTIF", "EC_ReachMaxTradeNum", "EC_InvalidPriceScale",
    "EC_BitIndexInvalid", "EC_StopBySelfMatch", "EC_InvalidSmpType", "EC_CancelByMMP", "EC_InvalidUserType",
    "EC_InvalidMirrorOid", "EC_InvalidMirrorUid", "EC_EcInvalidQty", "EC_InvalidAmount", "EC_LoadOrderCancel",
    "EC_MarketQuoteNoSuppSell", "EC_DisorderOrderID", "EC_InvalidBaseValue", "EC_LoadOrderCanMatch",
    "EC_SecurityStatusFail", "EC_ReachRiskPriceLimit", "EC_OrderNotExist", "EC_CancelByOrderValueZero",
    "EC_CancelByMatchValueZero", "EC_ReachMarketPriceLimit",
};
extern const detail::EnumTable reject_reason_table;
constexpr detail::EnumTable reject_reason_table{"RejectReason", reject_reason_values};

static constexpr std::string_view repay_type_values[] = {"1", "2", "0"};
extern const detail::EnumTable repay_type_table;
constexpr detail::EnumTable repay_type_table{"RepayType", repay_type_values};

static constexpr std::string_view rfq_status_values[] = {
    "Active", "PendingFill", "Canceled", "Filled", "Expired", "Failed",
};
extern const detail::EnumTable rfq_status_table;
constexpr detail::EnumTable rfq_status_table{"RfqStatus", rfq_status_values};

static constexpr std::string_view side_values[] = {"Buy", "Sell", "None"};
extern const detail::EnumTable side_table;
constexpr detail::EnumTable side_table{"Side", side_values};

static constexpr std::string_view smp_type_values[] = {"None", "CancelMaker", "CancelTaker", "CancelBoth"};
extern const detail::EnumTable smp_type_table;
constexpr detail::EnumTable smp_type_table{"SmpType", smp_type_values};

static constexpr std::string_view source_values[] = {"consultant", "direct", "institution"};
extern const detail::EnumTable source_table;
constexpr detail::EnumTable source_table{"Source", source_values};

static constexpr std::string_view spot_margin_trade_vip_level_values[] = {
    "No VIP", "VIP-1", "VIP-2", "VIP-3", "VIP-4", "VIP-5", "VIP-Supreme", "PRO-1", "PRO-2", "PRO-3", "PRO-4", "PRO-5",
    "PRO-6",
};
extern const detail::EnumTable spot_margin_trade_vip_level_table;
constexpr detail::EnumTable spot_margin_trade_vip_level_table{
    "SpotMarginTradeVipLevel",
    spot_margin_trade_vip_level_values,
};

static constexpr std::string_view spread_contract_type_values[] = {
    "FundingRateArb", "CarryTrade", "FutureSpread", "PerpBasis",
};
extern const detail::EnumTable spread_contract_type_table;
constexpr detail::EnumTable spread_contract_type_table{"SpreadContractType", spread_contract_type_values};

static constexpr std::string_view stop_order_type_values[] = {
    "TakeProfit", "StopLoss", "TrailingStop", "Stop", "PartialTakeProfit", "PartialStopLoss", "tpslOrder", "OcoOrder",
    "MmRateClose", "BidirectionalTpslOrder",
};
extern const detail::EnumTable stop_order_type_table;
constexpr detail::EnumTable stop_order_type_table{"StopOrderType", stop_order_type_values};

static constexpr std::string_view symbol_type_values[] = {
    "innovation", "adventure", "xstocks", "commodity", "stock", "forex",
};
extern const detail::EnumTable symbol_type_table;
constexpr detail::EnumTable symbol_type_table{"SymbolType", symbol_type_values};

static constexpr std::string_view time_in_force_values[] = {"IOC", "FOK", "GTC", "PostOnly"};
extern const detail::EnumTable time_in_force_table;
constexpr detail::EnumTable time_in_force_table{"TimeInForce", time_in_force_values};

static constexpr std::string_view to_coin_type_values[] = {"fiat", "crypto"};
extern const detail::EnumTable to_coin_type_table;
constexpr detail::EnumTable to_coin_type_table{"ToCoinType", to_coin_type_values};

static constexpr std::string_view token_status_values[] = {"Success", "Processing", "Fail"};
extern const detail::EnumTable token_status_table;
constexpr detail::EnumTable token_status_table{"TokenStatus", token_status_values};

static constexpr std::string_view tpsl_mode_values[] = {"Full", "Partial"};
extern const detail::EnumTable tpsl_mode_table;
constexpr detail::EnumTable tpsl_mode_table{"TpslMode", tpsl_mode_values};

static constexpr std::string_view transaction_status_values[] = {"-1", "0", "1", "2"};
extern const detail::EnumTable transaction_status_table;
constexpr detail::EnumTable transaction_status_table{"TransactionStatus", transaction_status_values};

static constexpr std::string_view trigger_by_values[] = {"LastPrice", "IndexPrice", "MarkPrice"};
extern const detail::EnumTable trigger_by_table;
constexpr detail::EnumTable trigger_by_table{"TriggerBy", trigger_by_values};

static constexpr std::string_view type_values[] = {
    "TRANSFER_IN", "TRANSFER_OUT", "TRADE", "SETTLEMENT", "DELIVERY", "LIQUIDATION", "ADL", "AIRDROP", "BONUS",
    "BONUS_RECOLLECT", "FEE_REFUND", "INTEREST", "CURRENCY_BUY", "CURRENCY_SELL", "BORROWED_AMOUNT_INS_LOAN",
    "PRINCIPLE_REPAYMENT_INS_LOAN", "INTEREST_REPAYMENT_INS_LOAN", "AUTO_SOLD_COLLATERAL_INS_LOAN",
    "AUTO_BUY_LIABILITY_INS_LOAN", "AUTO_PRINCIPLE_REPAYMENT_INS_LOAN", "AUTO_INTEREST_REPAYMENT_INS_LOAN",
    "TRANSFER_IN_INS_LOAN", "TRANSFER_OUT_INS_LOAN", "SPOT_REPAYMENT_SELL", "SPOT_REPAYMENT_BUY", "TOKENS_SUBSCRIPTION",
    "TOKENS_REDEMPTION", "AUTO_DEDUCTION", "FLEXIBLE_STAKING_SUBSCRIPTION", "FLEXIBLE_STAKING_REDEMPTION",
    "FIXED_STAKING_SUBSCRIPTION", "FLEXIBLE_STAKING_REFUND", "FIXED_STAKING_REFUND", "PREMARKET_TRANSFER_OUT",
    "PREMARKET_DELIVERY_SELL_NEW_COIN", "PREMARKET_DELIVERY_BUY_NEW_COIN", "PREMARKET_DELIVERY_PLEDGE_PAY_SELLER",
    "PREMARKET_DELIVERY_PLEDGE_BACK", "PREMARKET_ROLLBACK_PLEDGE_BACK", "PREMARKET_ROLLBACK_PLEDGE_PENALTY_TO_BUYER",
    "CUSTODY_NETWORK_FEE", "CUSTODY_SETTLE_FEE", "CUSTODY_LOCK", "CUSTODY_UNLOCK", "CUSTODY_UNLOCK_REFUND",
    "LOANS_BORROW_FUNDS", "LOANS_PLEDGE_ASSET", "BONUS_TRANSFER_IN", "BONUS_TRANSFER_OUT", "PEF_TRANSFER_IN",
    "PEF_TRANSFER_OUT", "PEF_PROFIT_SHARE", "ONCHAINEARN_SUBSCRIPTION", "ONCHAINEARN_REDEMPTION", "ONCHAINEARN_REFUND",
    "STRUCTURE_PRODUCT_SUBSCRIPTION", "STRUCTURE_PRODUCT_REFUND", "CLASSIC_WEALTH_MANAGEMENT_SUBSCRIPTION",
    "PREMIMUM_WEALTH_MANAGEMENT_SUBSCRIPTION", "PREMIMUM_WEALTH_MANAGEMENT_REFUND", "LIQUIDITY_MINING_SUBSCRIPTION",
    "LIQUIDITY_MINING_REFUND", "PWM_SUBSCRIPTION", "PWM_REFUND", "DEFI_INVESTMENT_SUBSCRIPTION",
    "DEFI_INVESTMENT_REFUND", "DEFI_INVESTMENT_REDEMPTION", "INSTITUTION_LOAN_IN", "INSTITUTION_PAYBACK_PRINCIPAL_OUT",
    "INSTITUTION_PAYBACK_INTEREST_OUT", "INSTITUTION_EXCHANGE_SELL", "INSTITUTION_EXCHANGE_BUY",
    "INSTITUTION_LIQ_PRINCIPAL_OUT", "INSTITUTION_LIQ_INTEREST_OUT", "INSTITUTION_LOAN_TRANSFER_IN",
    "INSTITUTION_LOAN_TRANSFER_OUT", "INSTITUTION_LOAN_WITHOUT_WITHDRAW", "INSTITUTION_LOAN_RESERVE_IN",
    "INSTITUTION_LOAN_RESERVE_OUT", "SPREAD_FEE_OUT", "PLATFORM_TOKEN_MNT_LIQRECALLEDMMNT",
    "PLATFORM_TOKEN_MNT_LIQRETURNEDMNT", "BORROW", "REPAY", "CONVERT", "BROKER_ABACCOUNT_FEE",
    "EARNING_REDEMPTION_SELL", "EARNING_REDEMPTION_BUY", "DBS_CASH_OUT", "DBS_CASH_IN", "DBS_CASH_OUT_TR",
    "DBS_CASH_IN_TR", "CUSTODY_CASH_RECOVER_TR", "ALPHA_SMALL_TOKEN_REFUND", "TWAP_BUDGET_AIRDROP",
    "TWAP_BUDGET_RECALL", "FLOATING_TO_FIXED_BORROW", "FLOATING_TO_FIXED_REPAY", "IDN_CONVERT_IN", "IDN_CONVERT_OUT",
    "Others",
};
extern const detail::EnumTable type_table;
constexpr detail::EnumTable type_table{"Type", type_values};

static constexpr std::string_view vip_level_values[] = {
    "VIP0", "VIP1", "VIP2", "VIP3", "VIP4", "VIP5", "VIP99", "PRO1", "PRO2", "PRO3", "PRO4", "PRO5", "PRO6",
};
extern const detail::EnumTable vip_level_table;
constexpr detail::EnumTable vip_level_table{"VipLevel", vip_level_values};

const detail::EnumTable& exbind_table(AccountContractType) { return account_contract_type_table; }
const detail::EnumTable& exbind_table(AccountType) { return account_type_table; }
const detail::EnumTable& exbind_table(AdvanceOrderType) { return advance_order_type_table; }
const detail::EnumTable& exbind_table(AdvanceStatus) { return advance_status_table; }
const detail::EnumTable& exbind_table(AssetManagerCategory) { return asset_manager_category_table; }
const detail::EnumTable& exbind_table(AutoReinvest) { return auto_reinvest_table; }
const detail::EnumTable& exbind_table(BizType) { return biz_type_table; }
const detail::EnumTable& exbind_table(CancelType) { return cancel_type_table; }
const detail::EnumTable& exbind_table(Category) { return category_table; }
const detail::EnumTable& exbind_table(CloseMode) { return close_mode_table; }
const detail::EnumTable& exbind_table(ColRes) { return col_res_table; }
const detail::EnumTable& exbind_table(CopyTrading) { return copy_trading_table; }
const detail::EnumTable& exbind_table(CovertAccountType) { return covert_account_type_table; }
const detail::EnumTable& exbind_table(CovertStatus) { return covert_status_table; }
const detail::EnumTable& exbind_table(CreateType) { return create_type_table; }
const detail::EnumTable& exbind_table(CryptoLoanDirection) { return crypto_loan_direction_table; }
const detail::EnumTable& exbind_table(CryptoLoanFixedState) { return crypto_loan_fixed_state_table; }
const detail::EnumTable& exbind_table(DepositType) { return deposit_type_table; }
const detail::EnumTable& exbind_table(EarnCategory) { return earn_category_table; }
const detail::EnumTable& exbind_table(EarnStatus) { return earn_status_table; }
const detail::EnumTable& exbind_table(ExecType) { return exec_type_table; }
const detail::EnumTable& exbind_table(FixedTermCategory) { return fixed_term_category_table; }
const detail::EnumTable& exbind_table(FromCoinType) { return from_coin_type_table; }
const detail::EnumTable& exbind_table(InvestmentPlanStatus) { return investment_plan_status_table; }
const detail::EnumTable& exbind_table(LiquidityMiningStatus) { return liquidity_mining_status_table; }
const detail::EnumTable& exbind_table(LpOrderStatus) { return lp_order_status_table; }
const detail::EnumTable& exbind_table(MarginTrading) { return margin_trading_table; }
const detail::EnumTable& exbind_table(MarketStatus) { return market_status_table; }
const detail::EnumTable& exbind_table(OperationType) { return operation_type_table; }
const detail::EnumTable& exbind_table(OrderFilter) { return order_filter_table; }
const detail::EnumTable& exbind_table(OrderOrderType) { return order_order_type_table; }
const detail::EnumTable& exbind_table(OrderStatus) { return order_status_table; }
const detail::EnumTable& exbind_table(Phase) { return phase_table; }
const detail::EnumTable& exbind_table(PlanType) { return plan_type_table; }
const detail::EnumTable& exbind_table(PositionExecType) { return position_exec_type_table; }
const detail::EnumTable& exbind_table(RejectReason) { return reject_reason_table; }
const detail::EnumTable& exbind_table(RepayType) { return repay_type_table; }
const detail::EnumTable& exbind_table(RfqStatus) { return rfq_status_table; }
const detail::EnumTable& exbind_table(Side) { return side_table; }
const detail::EnumTable& exbind_table(SmpType) { return smp_type_table; }
const detail::EnumTable& exbind_table(Source) { return source_table; }
const detail::EnumTable& exbind_table(SpotMarginTradeVipLevel) { return spot_margin_trade_vip_level_table; }
const detail::EnumTable& exbind_table(SpreadContractType) { return spread_contract_type_table; }
const detail::EnumTable& exbind_table(StopOrderType) { return stop_order_type_table; }
const detail::EnumTable& exbind_table(SymbolType) { return symbol_type_table; }
const detail::EnumTable& exbind_table(TimeInForce) { return time_in_force_table; }
const detail::EnumTable& exbind_table(ToCoinType) { return to_coin_type_table; }
const detail::EnumTable& exbind_table(TokenStatus) { return token_status_table; }
const detail::EnumTable& exbind_table(TpslMode) { return tpsl_mode_table; }
const detail::EnumTable& exbind_table(TransactionStatus) { return transaction_status_table; }
const detail::EnumTable& exbind_table(TriggerBy) { return trigger_by_table; }
const detail::EnumTable& exbind_table(Type) { return type_table; }
const detail::EnumTable& exbind_table(VipLevel) { return vip_level_table; }

}  // namespace exbind::bybit
