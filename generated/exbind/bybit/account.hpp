// Generated from specs/bybit/account.yaml by `exbind generate bybit`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "exbind/bybit/common/account_contract_type.hpp"
#include "exbind/bybit/common/account_type.hpp"
#include "exbind/bybit/common/category.hpp"
#include "exbind/bybit/common/col_res.hpp"
#include "exbind/bybit/common/copy_trading.hpp"
#include "exbind/bybit/common/margin_trading.hpp"
#include "exbind/bybit/common/market_status.hpp"
#include "exbind/bybit/common/phase.hpp"
#include "exbind/bybit/common/side.hpp"
#include "exbind/bybit/common/symbol_type.hpp"
#include "exbind/bybit/common/type.hpp"
#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/pages.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::bybit {
class Connection;
}

/// Operations under /v5/account.
namespace exbind::inline v0_1::bybit::account {

using exbind::bybit::AccountContractType;
using exbind::bybit::AccountType;
using exbind::bybit::Category;
using exbind::bybit::ColRes;
using exbind::bybit::CopyTrading;
using exbind::bybit::MarginTrading;
using exbind::bybit::MarketStatus;
using exbind::bybit::Phase;
using exbind::bybit::Side;
using exbind::bybit::SymbolType;
using exbind::bybit::Type;

using exbind::operator<<;
using exbind::to_string;

enum class MarginMode : std::uint8_t {
    isolated_margin = 0,   ///< "ISOLATED_MARGIN"
    regular_margin = 1,    ///< "REGULAR_MARGIN"
    portfolio_margin = 2,  ///< "PORTFOLIO_MARGIN"
};
const detail::EnumTable& exbind_table(MarginMode);

enum class SpotHedgingStatus : std::uint8_t {
    on = 0,   ///< "ON"
    off = 1,  ///< "OFF"
};
const detail::EnumTable& exbind_table(SpotHedgingStatus);

enum class RepaymentType : std::uint8_t {
    all = 0,       ///< "ALL"
    fixed = 1,     ///< "FIXED"
    flexible = 2,  ///< "FLEXIBLE"
};
const detail::EnumTable& exbind_table(RepaymentType);

enum class ResultStatus : std::uint8_t {
    p = 0,   ///< "P"
    su = 1,  ///< "SU"
    fa = 2,  ///< "FA"
};
const detail::EnumTable& exbind_table(ResultStatus);

enum class Product : std::uint8_t {
    spot = 0,         ///< "SPOT"
    derivatives = 1,  ///< "DERIVATIVES"
    options = 2,      ///< "OPTIONS"
};
const detail::EnumTable& exbind_table(Product);

enum class CollateralSwitch : std::uint8_t {
    on = 0,   ///< "ON"
    off = 1,  ///< "OFF"
};
const detail::EnumTable& exbind_table(CollateralSwitch);

enum class SetHedgingMode : std::uint8_t {
    on = 0,   ///< "ON"
    off = 1,  ///< "OFF"
};
const detail::EnumTable& exbind_table(SetHedgingMode);

enum class SetMarginModeSetMarginMode : std::uint8_t {
    isolated_margin = 0,  ///< "ISOLATED_MARGIN"
    regular_margin = 1,   ///< "REGULAR_MARGIN"
};
const detail::EnumTable& exbind_table(SetMarginModeSetMarginMode);

enum class UnifiedUpdateStatus : std::uint8_t {
    fail = 0,     ///< "FAIL"
    process = 1,  ///< "PROCESS"
    success = 2,  ///< "SUCCESS"
};
const detail::EnumTable& exbind_table(UnifiedUpdateStatus);

/// Parameters of Api::borrow.
struct BorrowRequest {
    NamedOnly named{};
    Required<std::string> coin;
    Required<Decimal> amount;
};

/// Reply of Api::borrow.
struct Borrow {
    std::string coin{};
    std::optional<Decimal> amount{};

    bool operator==(const Borrow&) const = default;
};

/// Parameters of Api::borrow_history.
struct BorrowHistoryRequest {
    NamedOnly named{};
    Optional<std::string> currency{};
    Optional<TimePoint> startTime{};  ///< Unix milliseconds
    Optional<TimePoint> endTime{};    ///< Unix milliseconds
    Optional<std::int64_t> limit{};   ///< default 20
    Optional<std::string> cursor{};
};

/// Part of BorrowHistory.
struct BorrowHistoryList {
    std::string currency{};
    std::optional<TimePoint> createdTime{};  ///< Unix milliseconds
    std::optional<Decimal> borrowCost{};
    std::optional<Decimal> hourlyBorrowRate{};
    std::optional<Decimal> InterestBearingBorrowSize{};
    std::optional<Decimal> costExemption{};
    std::optional<Decimal> borrowAmount{};
    std::optional<Decimal> unrealisedLoss{};
    std::optional<Decimal> freeBorrowedAmount{};

    bool operator==(const BorrowHistoryList&) const = default;
};

/// Reply of Api::borrow_history.
struct BorrowHistory {
    Vector<BorrowHistoryList> list{};
    std::string nextPageCursor{};

    bool operator==(const BorrowHistory&) const = default;
};

/// Parameters of Api::collateral_info.
struct CollateralInfoRequest {
    NamedOnly named{};
    Optional<std::string> currency{};
};

/// Part of CollateralInfo.
struct CollateralInfoList {
    std::string currency{};
    std::optional<Decimal> hourlyBorrowRate{};
    std::optional<Decimal> maxBorrowingAmount{};
    std::optional<Decimal> freeBorrowingLimit{};
    std::optional<Decimal> freeBorrowAmount{};
    std::optional<Decimal> borrowAmount{};
    std::optional<Decimal> otherBorrowAmount{};
    std::optional<Decimal> availableToBorrow{};
    std::optional<bool> borrowable{};
    std::optional<Decimal> borrowUsageRate{};
    std::optional<bool> marginCollateral{};
    std::optional<bool> collateralSwitch{};
    std::optional<Decimal> collateralRatio{};
    std::optional<Decimal> freeBorrowingAmount{};

    bool operator==(const CollateralInfoList&) const = default;
};

/// Reply of Api::collateral_info.
struct CollateralInfo {
    Vector<CollateralInfoList> list{};

    bool operator==(const CollateralInfo&) const = default;
};

/// Parameters of Api::contract_transaction_log.
struct ContractTransactionLogRequest {
    NamedOnly named{};
    Optional<std::string> currency{};
    Optional<std::string> baseCoin{};  ///< e.g. BTC
    Open<Type> type{};
    Optional<TimePoint> startTime{};   ///< Unix milliseconds
    Optional<TimePoint> endTime{};     ///< Unix milliseconds
    Optional<std::int64_t> limit{};    ///< default 20
    Optional<std::string> cursor{};
};

/// Part of ContractTransactionLog.
struct ContractTransactionLogList {
    std::string id{};
    std::string symbol{};
    std::string category{};
    Open<Side> side{};
    std::optional<TimePoint> transactionTime{};  ///< Unix milliseconds
    Open<Type> type{};
    std::optional<Decimal> qty{};
    std::optional<Decimal> size{};
    std::string currency{};
    std::optional<Decimal> tradePrice{};
    std::optional<Decimal> funding{};
    std::optional<Decimal> fee{};
    std::optional<Decimal> cashFlow{};
    std::optional<Decimal> change{};
    std::optional<Decimal> cashBalance{};
    std::optional<Decimal> feeRate{};
    std::string bonusChange{};
    std::string tradeId{};
    std::string orderId{};
    std::string orderLinkId{};

    bool operator==(const ContractTransactionLogList&) const = default;
};

/// Reply of Api::contract_transaction_log.
struct ContractTransactionLog {
    Vector<ContractTransactionLogList> list{};
    std::string nextPageCursor{};

    bool operator==(const ContractTransactionLog&) const = default;
};

/// Part of RequestDemoTradingFundsRequest.
struct RequestDemoTradingFundsRequestUtaDemoApplyMoney {
    NamedOnly named{};
    Optional<std::string> coin{};
    Optional<std::string> amountStr{};
};

/// Parameters of Api::request_demo_trading_funds.
struct RequestDemoTradingFundsRequest {
    NamedOnly named{};
    Optional<std::int64_t> adjustType{};
    Vector<RequestDemoTradingFundsRequestUtaDemoApplyMoney> utaDemoApplyMoney{};
};

/// Parameters of Api::fee_rate.
struct FeeRateRequest {
    NamedOnly named{};
    Required<Open<Category>> category;
    Optional<std::string> symbol{};
    Optional<std::string> baseCoin{};
};

/// Part of FeeRate.
struct FeeRateList {
    std::string symbol{};
    std::string baseCoin{};
    std::optional<Decimal> takerFeeRate{};
    std::optional<Decimal> makerFeeRate{};

    bool operator==(const FeeRateList&) const = default;
};

/// Reply of Api::fee_rate.
struct FeeRate {
    Open<Category> category{};
    Vector<FeeRateList> list{};

    bool operator==(const FeeRate&) const = default;
};

/// Reply of Api::info.
struct Info {
    std::optional<std::int64_t> unifiedMarginStatus{};
    Open<MarginMode> marginMode{};
    std::optional<bool> isMasterTrader{};
    Open<SpotHedgingStatus> spotHedgingStatus{};
    std::optional<TimePoint> updatedTime{};    ///< Unix milliseconds
    std::string dcpStatus{};                   ///< deprecated
    std::optional<std::int64_t> timeWindow{};  ///< deprecated
    std::optional<std::int64_t> smpGroup{};    ///< deprecated

    bool operator==(const Info&) const = default;
};

/// Parameters of Api::instruments_info.
struct InstrumentsInfoRequest {
    NamedOnly named{};
    Required<Open<Category>> category;
    Optional<std::string> symbol{};
    Optional<std::int64_t> limit{};  ///< default 200
    Optional<std::string> cursor{};
};

/// Part of InstrumentsInfoList.
struct InstrumentsInfoListLeverageFilter {
    std::optional<Decimal> minLeverage{};
    std::optional<Decimal> maxLeverage{};
    std::optional<Decimal> leverageStep{};

    bool operator==(const InstrumentsInfoListLeverageFilter&) const = default;
};

/// Part of InstrumentsInfoList.
struct InstrumentsInfoListPriceFilter {
    std::optional<Decimal> minPrice{};
    std::optional<Decimal> maxPrice{};
    std::optional<Decimal> tickSize{};

    bool operator==(const InstrumentsInfoListPriceFilter&) const = default;
};

/// Part of InstrumentsInfoList.
struct InstrumentsInfoListLotSizeFilter {
    std::optional<Decimal> minNotionalValue{};
    std::optional<Decimal> maxOrderQty{};
    std::optional<Decimal> maxMktOrderQty{};
    std::optional<Decimal> minOrderQty{};
    std::optional<Decimal> qtyStep{};
    std::optional<Decimal> postOnlyMaxOrderQty{};  ///< deprecated
    std::optional<Decimal> basePrecision{};
    std::optional<Decimal> quotePrecision{};
    std::optional<Decimal> minOrderAmt{};
    std::optional<Decimal> maxOrderAmt{};
    std::optional<Decimal> maxLimitOrderQty{};
    std::optional<Decimal> maxMarketOrderQty{};
    std::optional<Decimal> postOnlyMaxLimitOrderSize{};

    bool operator==(const InstrumentsInfoListLotSizeFilter&) const = default;
};

/// Part of InstrumentsInfoList.
struct InstrumentsInfoListRiskParameters {
    std::optional<Decimal> priceLimitRatioX{};
    std::optional<Decimal> priceLimitRatioY{};

    bool operator==(const InstrumentsInfoListRiskParameters&) const = default;
};

/// Part of InstrumentsInfoListPreListingInfo.
struct InstrumentsInfoListPreListingInfoPhases {
    Open<Phase> phase{};
    std::optional<TimePoint> startTime{};  ///< Unix milliseconds
    std::optional<TimePoint> endTime{};    ///< Unix milliseconds

    bool operator==(const InstrumentsInfoListPreListingInfoPhases&) const = default;
};

/// Part of InstrumentsInfoListPreListingInfo.
struct InstrumentsInfoListPreListingInfoAuctionFeeInfo {
    std::optional<Decimal> auctionFeeRate{};
    std::optional<Decimal> takerFeeRate{};
    std::optional<Decimal> makerFeeRate{};

    bool operator==(const InstrumentsInfoListPreListingInfoAuctionFeeInfo&) const = default;
};

/// Part of InstrumentsInfoList.
struct InstrumentsInfoListPreListingInfo {
    Open<Phase> curAuctionPhase{};
    Vector<InstrumentsInfoListPreListingInfoPhases> phases{};
    InstrumentsInfoListPreListingInfoAuctionFeeInfo auctionFeeInfo{};
    std::optional<bool> skipCallAuction{};

    bool operator==(const InstrumentsInfoListPreListingInfo&) const = default;
};

/// Part of InstrumentsInfo.
struct InstrumentsInfoList {
    std::string symbol{};
    std::optional<std::int64_t> symbolId{};
    Open<AccountContractType> contractType{};
    Open<MarketStatus> status{};
    std::string baseCoin{};
    std::string quoteCoin{};
    std::optional<TimePoint> launchTime{};    ///< Unix milliseconds
    std::optional<TimePoint> deliveryTime{};  ///< Unix milliseconds
    std::optional<Decimal> deliveryFeeRate{};
    std::optional<Decimal> priceScale{};
    InstrumentsInfoListLeverageFilter leverageFilter{};
    InstrumentsInfoListPriceFilter priceFilter{};
    InstrumentsInfoListLotSizeFilter lotSizeFilter{};
    std::optional<bool> unifiedMarginTrade{};
    std::optional<std::int64_t> fundingInterval{};
    std::string settleCoin{};
    Open<CopyTrading> copyTrading{};
    std::optional<Decimal> upperFundingRate{};
    std::optional<Decimal> lowerFundingRate{};
    std::string displayName{};
    InstrumentsInfoListRiskParameters riskParameters{};
    std::optional<bool> isPreListing{};
    InstrumentsInfoListPreListingInfo preListingInfo{};
    std::optional<bool> isPublicRpi{};
    std::optional<bool> myRpiPermission{};
    std::optional<Decimal> innovation{};      ///< deprecated
    Open<SymbolType> symbolType{};
    std::string xstockMultiplier{};           ///< default 1
    Open<MarginTrading> marginTrading{};
    std::optional<bool> stTag{};

    bool operator==(const InstrumentsInfoList&) const = default;
};

/// Reply of Api::instruments_info.
struct InstrumentsInfo {
    Open<Category> category{};
    std::string nextPageCursor{};
    Vector<InstrumentsInfoList> list{};

    bool operator==(const InstrumentsInfo&) const = default;
};

/// Parameters of Api::mmp_modify.
struct MmpModifyRequest {
    NamedOnly named{};
    Required<std::string> baseCoin;
    Required<Decimal> window;
    Required<Decimal> frozenPeriod;
    Required<Decimal> qtyLimit;
    Required<Decimal> deltaLimit;
    Optional<Decimal> vegaLimit{};  ///< default 500000
};

/// Parameters of Api::reset_mmp.
struct ResetMmpRequest {
    NamedOnly named{};
    Required<std::string> baseCoin;
};

/// Parameters of Api::mmp_state.
struct MmpStateRequest {
    NamedOnly named{};
    Required<std::string> baseCoin;
};

/// Part of MmpState.
struct MmpStateResult {
    std::string baseCoin{};
    std::optional<bool> mmpEnabled{};
    std::optional<Decimal> window{};
    std::optional<Decimal> frozenPeriod{};
    std::optional<Decimal> qtyLimit{};
    std::optional<Decimal> deltaLimit{};
    std::optional<Decimal> vegaLimit{};
    std::optional<TimePoint> mmpFrozenUntil{};  ///< Unix milliseconds
    std::optional<bool> mmpFrozen{};

    bool operator==(const MmpStateResult&) const = default;
};

/// Reply of Api::mmp_state.
struct MmpState {
    Vector<MmpStateResult> result{};

    bool operator==(const MmpState&) const = default;
};

/// Parameters of Api::no_convert_repay.
struct NoConvertRepayRequest {
    NamedOnly named{};
    Required<std::string> coin;
    Optional<Decimal> amount{};
    Open<RepaymentType> repaymentType{};  ///< default FLEXIBLE
};

/// Reply of Api::no_convert_repay.
struct NoConvertRepay {
    Open<ResultStatus> resultStatus{};

    bool operator==(const NoConvertRepay&) const = default;
};

/// Part of OptionAssetInfo.
struct OptionAssetInfoResult {
    std::string coin{};
    std::optional<Decimal> totalDelta{};
    std::optional<Decimal> totalRPL{};
    std::optional<Decimal> totalUPL{};
    std::optional<Decimal> assetIM{};
    std::optional<Decimal> assetMM{};
    std::optional<TimePoint> sendTime{};  ///< Unix milliseconds

    bool operator==(const OptionAssetInfoResult&) const = default;
};

/// Reply of Api::option_asset_info.
struct OptionAssetInfo {
    Vector<OptionAssetInfoResult> result{};

    bool operator==(const OptionAssetInfo&) const = default;
};

/// Parameters of Api::pay_info.
struct PayInfoRequest {
    NamedOnly named{};
    Optional<std::string> coin{};  ///< e.g. USDT
};

/// Part of PayInfoCollateralInfo.
struct PayInfoCollateralInfoCollateralList {
    std::string coin{};
    std::optional<Decimal> availableSize{};
    std::optional<Decimal> availableValue{};
    std::optional<std::int64_t> coinScale{};
    std::optional<Decimal> borrowSize{};
    std::optional<Decimal> spotHedgeAmount{};
    std::optional<Decimal> assetFrozen{};

    bool operator==(const PayInfoCollateralInfoCollateralList&) const = default;
};

/// Part of PayInfo.
struct PayInfoCollateralInfo {
    Vector<PayInfoCollateralInfoCollateralList> collateralList{};

    bool operator==(const PayInfoCollateralInfo&) const = default;
};

/// Part of PayInfo.
struct PayInfoBorrowInfo {
    std::string coin{};
    std::optional<Decimal> borrowSize{};
    std::optional<Decimal> borrowValue{};
    std::optional<Decimal> assetFrozen{};
    std::optional<Decimal> availableBalance{};

    bool operator==(const PayInfoBorrowInfo&) const = default;
};

/// Reply of Api::pay_info.
struct PayInfo {
    PayInfoCollateralInfo collateralInfo{};
    PayInfoBorrowInfo borrowInfo{};

    bool operator==(const PayInfo&) const = default;
};

/// Part of QueryDcpInfo.
struct QueryDcpInfoDcpInfos {
    Open<Product> product{};
    std::string dcpStatus{};
    std::string timeWindow{};  ///< default 10

    bool operator==(const QueryDcpInfoDcpInfos&) const = default;
};

/// Reply of Api::query_dcp_info.
struct QueryDcpInfo {
    Vector<QueryDcpInfoDcpInfos> dcpInfos{};

    bool operator==(const QueryDcpInfo&) const = default;
};

/// Parameters of Api::repay_liability.
struct RepayLiabilityRequest {
    NamedOnly named{};
    Optional<std::string> coin{};
};

/// Part of RepayLiability.
struct RepayLiabilityList {
    std::string coin{};
    std::optional<Decimal> repaymentQty{};

    bool operator==(const RepayLiabilityList&) const = default;
};

/// Reply of Api::repay_liability.
struct RepayLiability {
    Vector<RepayLiabilityList> list{};

    bool operator==(const RepayLiability&) const = default;
};

/// Parameters of Api::repay.
struct RepayRequest {
    NamedOnly named{};
    Optional<std::string> coin{};
    Optional<Decimal> amount{};
    Open<RepaymentType> repaymentType{};  ///< default FLEXIBLE
};

/// Reply of Api::repay.
struct Repay {
    Open<ResultStatus> resultStatus{};

    bool operator==(const Repay&) const = default;
};

/// Parameters of Api::set_collateral_coin.
struct SetCollateralCoinRequest {
    NamedOnly named{};
    Required<std::string> coin;
    Required<Open<CollateralSwitch>> collateralSwitch;
};

/// Part of BatchSetCollateralCoinRequest.
struct BatchSetCollateralCoinRequestRequest {
    NamedOnly named{};
    Required<std::string> coin;
    Required<Open<CollateralSwitch>> collateralSwitch;
};

/// Parameters of Api::batch_set_collateral_coin.
struct BatchSetCollateralCoinRequest {
    NamedOnly named{};
    Required<Vector<BatchSetCollateralCoinRequestRequest>> request;
};

/// Part of BatchSetCollateralCoin.
struct BatchSetCollateralCoinList {
    std::string coin{};
    Open<CollateralSwitch> collateralSwitch{};

    bool operator==(const BatchSetCollateralCoinList&) const = default;
};

/// Reply of Api::batch_set_collateral_coin.
struct BatchSetCollateralCoin {
    Vector<BatchSetCollateralCoinList> list{};

    bool operator==(const BatchSetCollateralCoin&) const = default;
};

/// Parameters of Api::set_delta_neutral_mode.
struct SetDeltaNeutralModeRequest {
    NamedOnly named{};
    Required<bool> deltaEnable;
};

/// Reply of Api::set_delta_neutral_mode.
struct SetDeltaNeutralMode {
    std::optional<std::int64_t> resultStatus{};

    bool operator==(const SetDeltaNeutralMode&) const = default;
};

/// Parameters of Api::set_spot_hedging.
struct SetSpotHedgingRequest {
    NamedOnly named{};
    Required<Open<SetHedgingMode>> setHedgingMode;
};

/// Parameters of Api::set_price_limit_behaviour.
struct SetPriceLimitBehaviourRequest {
    NamedOnly named{};
    Required<Open<Category>> category;
    Required<bool> modifyEnable;
};

/// Parameters of Api::set_margin_mode.
struct SetMarginModeRequest {
    NamedOnly named{};
    Required<Open<SetMarginModeSetMarginMode>> setMarginMode;
};

/// Part of SetMarginMode.
struct SetMarginModeReasons {
    std::string reasonCode{};
    std::string reasonMsg{};

    bool operator==(const SetMarginModeReasons&) const = default;
};

/// Reply of Api::set_margin_mode.
struct SetMarginMode {
    Vector<SetMarginModeReasons> reasons{};

    bool operator==(const SetMarginMode&) const = default;
};

/// Reply of Api::smp_group.
struct SmpGroup {
    std::optional<std::int64_t> smpGroup{};

    bool operator==(const SmpGroup&) const = default;
};

/// Parameters of Api::trade_info_for_analysis.
struct TradeInfoForAnalysisRequest {
    NamedOnly named{};
    Required<std::string> symbol;     ///< e.g. BTCUSDT
    Optional<TimePoint> startTime{};  ///< Unix milliseconds
    Optional<TimePoint> endTime{};    ///< Unix milliseconds
};

/// Part of TradeInfoForAnalysis.
struct TradeInfoForAnalysisSumPriceList {
    std::string day{};
    std::optional<Decimal> sumBuyExecValue{};
    std::optional<Decimal> sumSellExecValue{};
    std::optional<Decimal> sumExecValue{};

    bool operator==(const TradeInfoForAnalysisSumPriceList&) const = default;
};

/// Reply of Api::trade_info_for_analysis.
struct TradeInfoForAnalysis {
    std::optional<Decimal> symbolRnl{};
    std::optional<Decimal> netExecQty{};
    std::optional<Decimal> sumExecValue{};
    std::optional<Decimal> sumExecQty{};
    std::optional<Decimal> avgBuyExecPrice{};
    std::optional<Decimal> sumBuyExecValue{};
    std::optional<Decimal> sumBuyExecQty{};
    std::optional<Decimal> sumBuyExecFee{};
    std::optional<Decimal> sumBuyOrderQty{};
    std::optional<Decimal> avgSellExecPrice{};
    std::optional<Decimal> sumSellExecValue{};
    std::optional<Decimal> sumSellExecQty{};
    std::optional<Decimal> sumSellExecFee{};
    std::optional<Decimal> sumSellOrderQty{};
    std::optional<std::int64_t> maxMarginVersion{};
    std::string baseCoin{};
    std::string settleCoin{};
    Vector<TradeInfoForAnalysisSumPriceList> sumPriceList{};

    bool operator==(const TradeInfoForAnalysis&) const = default;
};

/// Parameters of Api::transaction_log.
struct TransactionLogRequest {
    NamedOnly named{};
    Open<AccountType> accountType{};
    Open<Category> category{};
    Optional<std::string> currency{};
    Optional<std::string> baseCoin{};  ///< e.g. BTC
    Open<Type> type{};
    Optional<std::string> transSubType{};
    Optional<TimePoint> startTime{};   ///< Unix milliseconds
    Optional<TimePoint> endTime{};     ///< Unix milliseconds
    Optional<std::int64_t> limit{};    ///< default 20
    Optional<std::string> cursor{};
};

/// Part of TransactionLog.
struct TransactionLogList {
    std::string id{};
    std::string symbol{};
    Open<Category> category{};
    Open<Side> side{};
    std::optional<TimePoint> transactionTime{};  ///< Unix milliseconds
    Open<Type> type{};
    std::string transSubType{};
    std::optional<Decimal> qty{};
    std::optional<Decimal> size{};
    std::string currency{};                      ///< e.g. USDC
    std::optional<Decimal> tradePrice{};
    std::optional<Decimal> funding{};
    std::optional<Decimal> fee{};
    std::optional<Decimal> cashFlow{};
    std::optional<Decimal> change{};
    std::optional<Decimal> cashBalance{};
    std::optional<Decimal> feeRate{};
    std::optional<Decimal> bonusChange{};
    std::string tradeId{};
    std::string orderId{};
    std::string orderLinkId{};
    std::optional<Decimal> extraFees{};

    bool operator==(const TransactionLogList&) const = default;
};

/// Reply of Api::transaction_log.
struct TransactionLog {
    Vector<TransactionLogList> list{};
    std::string nextPageCursor{};

    bool operator==(const TransactionLog&) const = default;
};

/// Part of UpgradeToUta.
struct UpgradeToUtaUnifiedUpdateMsg {
    Vector<std::string> msg{};

    bool operator==(const UpgradeToUtaUnifiedUpdateMsg&) const = default;
};

/// Reply of Api::upgrade_to_uta.
struct UpgradeToUta {
    Open<UnifiedUpdateStatus> unifiedUpdateStatus{};
    UpgradeToUtaUnifiedUpdateMsg unifiedUpdateMsg{};

    bool operator==(const UpgradeToUta&) const = default;
};

/// Reply of Api::user_setting_config.
struct UserSettingConfig {
    std::optional<bool> lpaSpot{};
    std::optional<bool> lpaPerp{};
    std::optional<bool> deltaEnable{};
    std::optional<bool> smsef{};
    std::optional<bool> fmsef{};

    bool operator==(const UserSettingConfig&) const = default;
};

/// Parameters of Api::wallet_balance.
struct WalletBalanceRequest {
    NamedOnly named{};
    Required<Open<AccountType>> accountType;
    Vector<std::string> coin{};
};

/// Part of WalletBalanceList.
struct WalletBalanceListCoin {
    std::string coin{};
    std::optional<Decimal> equity{};
    std::optional<Decimal> usdValue{};
    std::optional<Decimal> walletBalance{};
    std::optional<Decimal> locked{};
    std::optional<Decimal> spotHedgingQty{};  ///< default 0
    std::optional<Decimal> borrowAmount{};
    std::optional<Decimal> accruedInterest{};
    std::optional<Decimal> totalOrderIM{};
    std::optional<Decimal> totalPositionIM{};
    std::optional<Decimal> totalPositionMM{};
    std::optional<Decimal> unrealisedPnl{};
    std::optional<Decimal> cumRealisedPnl{};
    std::optional<Decimal> bonus{};
    std::optional<bool> marginCollateral{};
    std::optional<bool> collateralSwitch{};
    Open<ColRes> colRes{};
    std::optional<Decimal> spotBorrow{};
    std::string free{};
    std::optional<Decimal> availableToWithdraw{};
    std::optional<Decimal> availableToBorrow{};

    bool operator==(const WalletBalanceListCoin&) const = default;
};

/// Part of WalletBalance.
struct WalletBalanceList {
    Open<AccountType> accountType{};
    std::optional<Decimal> accountIMRate{};
    std::optional<Decimal> accountMMRate{};
    std::optional<Decimal> totalEquity{};
    std::optional<Decimal> totalWalletBalance{};
    std::optional<Decimal> totalMarginBalance{};
    std::optional<Decimal> totalAvailableBalance{};
    std::optional<Decimal> totalPerpUPL{};
    std::optional<Decimal> totalInitialMargin{};
    std::optional<Decimal> totalMaintenanceMargin{};
    std::optional<Decimal> accountIMRateByMp{};
    std::optional<Decimal> accountMMRateByMp{};
    std::optional<Decimal> totalInitialMarginByMp{};
    std::optional<Decimal> totalMaintenanceMarginByMp{};
    std::optional<Decimal> accountLTV{};
    Vector<WalletBalanceListCoin> coin{};

    bool operator==(const WalletBalanceList&) const = default;
};

/// Reply of Api::wallet_balance.
struct WalletBalance {
    Vector<WalletBalanceList> list{};

    bool operator==(const WalletBalance&) const = default;
};

/// Parameters of Api::withdrawal.
struct WithdrawalRequest {
    NamedOnly named{};
    Required<std::string> coinName;
};

/// Reply of Api::withdrawal.
struct Withdrawal {
    std::optional<Decimal> availableWithdrawal{};
    RawJson availableWithdrawalMap{};  ///< e.g. availableWithdrawalMap

    bool operator==(const Withdrawal&) const = default;
};

/// The operations of account. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Manual Borrow
    /// POST /v5/account/borrow
    ///
    /// Private. 1 request per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip. Never
    /// re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/account/borrow
    Call<Borrow> borrow(BorrowRequest request) const;

    /// Get Borrow History
    /// GET /v5/account/borrow-history
    ///
    /// Private. 50 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip. Too
    /// long for one reply: see pages().
    /// https://bybit-exchange.github.io/docs/v5/account/borrow-history
    PagedCall<BorrowHistory> borrow_history(BorrowHistoryRequest request = {}) const;

    /// Get Collateral Info
    /// GET /v5/account/collateral-info
    ///
    /// Private. 50 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/account/collateral-info
    Call<CollateralInfo> collateral_info(CollateralInfoRequest request = {}) const;

    /// Get Transaction Log
    /// GET /v5/account/contract-transaction-log
    ///
    /// Private. 600 requests per 5 seconds per IP address, shared by the pool ip. Too long for one reply: see pages().
    /// Deprecated by the exchange.
    /// https://bybit-exchange.github.io/docs/v5/abandon/contract-transaction-log
    [[deprecated("by the exchange")]]
    PagedCall<ContractTransactionLog> contract_transaction_log(ContractTransactionLogRequest request = {}) const;

    /// Request Demo Trading Funds
    /// POST /v5/account/demo-apply-money
    ///
    /// Private. 1 request per minute per user. 600 requests per 5 seconds per IP address, shared by the pool ip. Never
    /// re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/demo#request-demo-trading-funds
    Call<Acknowledged> request_demo_trading_funds(RequestDemoTradingFundsRequest request = {}) const;

    /// Get Fee Rate
    /// GET /v5/account/fee-rate
    ///
    /// Private. 5 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/account/fee-rate
    Call<FeeRate> fee_rate(FeeRateRequest request) const;

    /// Get Account Info
    /// GET /v5/account/info
    ///
    /// Private. 50 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/account/account-info
    Call<Info> info() const;

    /// Get Account Instruments Info
    /// GET /v5/account/instruments-info
    ///
    /// Public. 10 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip. Too
    /// long for one reply: see pages().
    /// https://bybit-exchange.github.io/docs/v5/account/instrument
    PagedCall<InstrumentsInfo> instruments_info(InstrumentsInfoRequest request) const;

    /// Some points to note
    /// POST /v5/account/mmp-modify
    ///
    /// Private. 5 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip. Never
    /// re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/account/set-mmp#some-points-to-note
    Call<Acknowledged> mmp_modify(MmpModifyRequest request) const;

    /// Reset MMP
    /// POST /v5/account/mmp-reset
    ///
    /// Private. 5 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip. Never
    /// re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/account/reset-mmp
    Call<Acknowledged> reset_mmp(ResetMmpRequest request) const;

    /// Get MMP State
    /// GET /v5/account/mmp-state
    ///
    /// Private. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/account/get-mmp-state
    Call<MmpState> mmp_state(MmpStateRequest request) const;

    /// Manual Repay Without Asset Conversion
    /// POST /v5/account/no-convert-repay
    ///
    /// Private. 1 request per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip. Never
    /// re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/account/no-convert-repay
    Call<NoConvertRepay> no_convert_repay(NoConvertRepayRequest request) const;

    /// Get Option Asset Info
    /// GET /v5/account/option-asset-info
    ///
    /// Private. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/account/option-asset-info
    Call<OptionAssetInfo> option_asset_info() const;

    /// Get Pay Info
    /// GET /v5/account/pay-info
    ///
    /// Private. 50 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/account/pay-info
    Call<PayInfo> pay_info(PayInfoRequest request = {}) const;

    /// Get DCP Info
    /// GET /v5/account/query-dcp-info
    ///
    /// Private. 5 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/account/dcp-info
    Call<QueryDcpInfo> query_dcp_info() const;

    /// Repay Liability
    /// POST /v5/account/quick-repayment
    ///
    /// Private. 1 request per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip. Never
    /// re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/account/repay-liability
    Call<RepayLiability> repay_liability(RepayLiabilityRequest request = {}) const;

    /// Manual Repay
    /// POST /v5/account/repay
    ///
    /// Private. 1 request per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip. Never
    /// re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/account/repay
    Call<Repay> repay(RepayRequest request = {}) const;

    /// Set Collateral Coin
    /// POST /v5/account/set-collateral-switch
    ///
    /// Private. 600 requests per 5 seconds per IP address, shared by the pool ip. Never re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/account/set-collateral
    Call<Acknowledged> set_collateral_coin(SetCollateralCoinRequest request) const;

    /// Batch Set Collateral Coin
    /// POST /v5/account/set-collateral-switch-batch
    ///
    /// Private. 5 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip. Never
    /// re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/account/batch-set-collateral
    Call<BatchSetCollateralCoin> batch_set_collateral_coin(BatchSetCollateralCoinRequest request) const;

    /// Set Delta Neutral Mode
    /// POST /v5/account/set-delta-mode
    ///
    /// Private. 600 requests per 5 seconds per IP address, shared by the pool ip. Never re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/account/set-delta-mode
    Call<SetDeltaNeutralMode> set_delta_neutral_mode(SetDeltaNeutralModeRequest request) const;

    /// Set Spot Hedging
    /// POST /v5/account/set-hedging-mode
    ///
    /// Private. 600 requests per 5 seconds per IP address, shared by the pool ip. Never re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/account/set-spot-hedge
    Call<Acknowledged> set_spot_hedging(SetSpotHedgingRequest request) const;

    /// Set Price Limit Behaviour
    /// POST /v5/account/set-limit-px-action
    ///
    /// Private. 10 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// Never re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/account/set-price-limit
    Call<Acknowledged> set_price_limit_behaviour(SetPriceLimitBehaviourRequest request) const;

    /// Set Margin Mode
    /// POST /v5/account/set-margin-mode
    ///
    /// Private. 5 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip. Never
    /// re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/account/set-margin-mode
    Call<SetMarginMode> set_margin_mode(SetMarginModeRequest request) const;

    /// Get SMP Group ID
    /// GET /v5/account/smp-group
    ///
    /// Private. 5 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/account/smp-group
    Call<SmpGroup> smp_group() const;

    /// Get Trade Info For Analysis
    /// GET /v5/account/trade-info-for-analysis
    ///
    /// Private. 50 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/account/trade-info-for-analysis
    Call<TradeInfoForAnalysis> trade_info_for_analysis(TradeInfoForAnalysisRequest request) const;

    /// Get Transaction Log
    /// GET /v5/account/transaction-log
    ///
    /// Private. 25 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip. Too
    /// long for one reply: see pages().
    /// https://bybit-exchange.github.io/docs/v5/account/transaction-log
    PagedCall<TransactionLog> transaction_log(TransactionLogRequest request = {}) const;

    /// Upgrade to Unified Account Pro
    /// POST /v5/account/upgrade-to-uta
    ///
    /// Private. 1 request per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip. Never
    /// re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/account/upgrade-unified-account
    Call<UpgradeToUta> upgrade_to_uta() const;

    /// Get Trade Behaviour Config
    /// GET /v5/account/user-setting-config
    ///
    /// Private. 50 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/account/get-user-setting-config
    Call<UserSettingConfig> user_setting_config() const;

    /// Get Wallet Balance
    /// GET /v5/account/wallet-balance
    ///
    /// Private. 50 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/account/wallet-balance
    Call<WalletBalance> wallet_balance(WalletBalanceRequest request) const;

    /// Get Transferable Amount (Unified)
    /// GET /v5/account/withdrawal
    ///
    /// Private. 50 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/account/unified-trans-amnt
    Call<Withdrawal> withdrawal(WithdrawalRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const BorrowRequest*);
const detail::ObjectTable& exbind_table(const Borrow*);
const detail::ObjectTable& exbind_table(const BorrowHistoryRequest*);
const detail::ObjectTable& exbind_table(const BorrowHistoryList*);
const detail::ObjectTable& exbind_table(const BorrowHistory*);
const detail::ObjectTable& exbind_table(const CollateralInfoRequest*);
const detail::ObjectTable& exbind_table(const CollateralInfoList*);
const detail::ObjectTable& exbind_table(const CollateralInfo*);
const detail::ObjectTable& exbind_table(const ContractTransactionLogRequest*);
const detail::ObjectTable& exbind_table(const ContractTransactionLogList*);
const detail::ObjectTable& exbind_table(const ContractTransactionLog*);
const detail::ObjectTable& exbind_table(const RequestDemoTradingFundsRequestUtaDemoApplyMoney*);
const detail::ObjectTable& exbind_table(const RequestDemoTradingFundsRequest*);
const detail::ObjectTable& exbind_table(const FeeRateRequest*);
const detail::ObjectTable& exbind_table(const FeeRateList*);
const detail::ObjectTable& exbind_table(const FeeRate*);
const detail::ObjectTable& exbind_table(const Info*);
const detail::ObjectTable& exbind_table(const InstrumentsInfoRequest*);
const detail::ObjectTable& exbind_table(const InstrumentsInfoListLeverageFilter*);
const detail::ObjectTable& exbind_table(const InstrumentsInfoListPriceFilter*);
const detail::ObjectTable& exbind_table(const InstrumentsInfoListLotSizeFilter*);
const detail::ObjectTable& exbind_table(const InstrumentsInfoListRiskParameters*);
const detail::ObjectTable& exbind_table(const InstrumentsInfoListPreListingInfoPhases*);
const detail::ObjectTable& exbind_table(const InstrumentsInfoListPreListingInfoAuctionFeeInfo*);
const detail::ObjectTable& exbind_table(const InstrumentsInfoListPreListingInfo*);
const detail::ObjectTable& exbind_table(const InstrumentsInfoList*);
const detail::ObjectTable& exbind_table(const InstrumentsInfo*);
const detail::ObjectTable& exbind_table(const MmpModifyRequest*);
const detail::ObjectTable& exbind_table(const ResetMmpRequest*);
const detail::ObjectTable& exbind_table(const MmpStateRequest*);
const detail::ObjectTable& exbind_table(const MmpStateResult*);
const detail::ObjectTable& exbind_table(const MmpState*);
const detail::ObjectTable& exbind_table(const NoConvertRepayRequest*);
const detail::ObjectTable& exbind_table(const NoConvertRepay*);
const detail::ObjectTable& exbind_table(const OptionAssetInfoResult*);
const detail::ObjectTable& exbind_table(const OptionAssetInfo*);
const detail::ObjectTable& exbind_table(const PayInfoRequest*);
const detail::ObjectTable& exbind_table(const PayInfoCollateralInfoCollateralList*);
const detail::ObjectTable& exbind_table(const PayInfoCollateralInfo*);
const detail::ObjectTable& exbind_table(const PayInfoBorrowInfo*);
const detail::ObjectTable& exbind_table(const PayInfo*);
const detail::ObjectTable& exbind_table(const QueryDcpInfoDcpInfos*);
const detail::ObjectTable& exbind_table(const QueryDcpInfo*);
const detail::ObjectTable& exbind_table(const RepayLiabilityRequest*);
const detail::ObjectTable& exbind_table(const RepayLiabilityList*);
const detail::ObjectTable& exbind_table(const RepayLiability*);
const detail::ObjectTable& exbind_table(const RepayRequest*);
const detail::ObjectTable& exbind_table(const Repay*);
const detail::ObjectTable& exbind_table(const SetCollateralCoinRequest*);
const detail::ObjectTable& exbind_table(const BatchSetCollateralCoinRequestRequest*);
const detail::ObjectTable& exbind_table(const BatchSetCollateralCoinRequest*);
const detail::ObjectTable& exbind_table(const BatchSetCollateralCoinList*);
const detail::ObjectTable& exbind_table(const BatchSetCollateralCoin*);
const detail::ObjectTable& exbind_table(const SetDeltaNeutralModeRequest*);
const detail::ObjectTable& exbind_table(const SetDeltaNeutralMode*);
const detail::ObjectTable& exbind_table(const SetSpotHedgingRequest*);
const detail::ObjectTable& exbind_table(const SetPriceLimitBehaviourRequest*);
const detail::ObjectTable& exbind_table(const SetMarginModeRequest*);
const detail::ObjectTable& exbind_table(const SetMarginModeReasons*);
const detail::ObjectTable& exbind_table(const SetMarginMode*);
const detail::ObjectTable& exbind_table(const SmpGroup*);
const detail::ObjectTable& exbind_table(const TradeInfoForAnalysisRequest*);
const detail::ObjectTable& exbind_table(const TradeInfoForAnalysisSumPriceList*);
const detail::ObjectTable& exbind_table(const TradeInfoForAnalysis*);
const detail::ObjectTable& exbind_table(const TransactionLogRequest*);
const detail::ObjectTable& exbind_table(const TransactionLogList*);
const detail::ObjectTable& exbind_table(const TransactionLog*);
const detail::ObjectTable& exbind_table(const UpgradeToUtaUnifiedUpdateMsg*);
const detail::ObjectTable& exbind_table(const UpgradeToUta*);
const detail::ObjectTable& exbind_table(const UserSettingConfig*);
const detail::ObjectTable& exbind_table(const WalletBalanceRequest*);
const detail::ObjectTable& exbind_table(const WalletBalanceListCoin*);
const detail::ObjectTable& exbind_table(const WalletBalanceList*);
const detail::ObjectTable& exbind_table(const WalletBalance*);
const detail::ObjectTable& exbind_table(const WithdrawalRequest*);
const detail::ObjectTable& exbind_table(const Withdrawal*);

}  // namespace exbind::bybit::account
