// Generated from specs/bybit/spot-margin-trade.yaml by `exbind generate bybit`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "exbind/bybit/common/crypto_loan_fixed_state.hpp"
#include "exbind/bybit/common/repay_type.hpp"
#include "exbind/bybit/common/spot_margin_trade_vip_level.hpp"
#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/pages.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::bybit {
class Connection;
}

/// Operations under /v5/spot-margin-trade.
namespace exbind::inline v0_1::bybit::spot_margin_trade {

using exbind::bybit::CryptoLoanFixedState;
using exbind::bybit::RepayType;
using exbind::bybit::SpotMarginTradeVipLevel;

using exbind::operator<<;
using exbind::to_string;

enum class Term : std::uint8_t {
    _7 = 0,    ///< "7"
    _14 = 1,   ///< "14"
    _30 = 2,   ///< "30"
    _90 = 3,   ///< "90"
    _180 = 4,  ///< "180"
};
const detail::EnumTable& exbind_table(Term);

enum class StrategyType : std::uint8_t {
    partial = 0,  ///< "PARTIAL"
    full = 1,     ///< "FULL"
};
const detail::EnumTable& exbind_table(StrategyType);

enum class OrderBy : std::uint8_t {
    apy = 0,
    term = 1,
    quantity = 2,
};
const detail::EnumTable& exbind_table(OrderBy);

/// Parameters of Api::coinstate.
struct CoinstateRequest {
    NamedOnly named{};
    Optional<std::string> currency{};
};

/// Part of Coinstate.
struct CoinstateList {
    std::string currency{};
    std::optional<Decimal> spotLeverage{};

    bool operator==(const CoinstateList&) const = default;
};

/// Reply of Api::coinstate.
struct Coinstate {
    Vector<CoinstateList> list{};

    bool operator==(const Coinstate&) const = default;
};

/// Parameters of Api::collateral.
struct CollateralRequest {
    NamedOnly named{};
    Optional<std::string> currency{};
};

/// Part of CollateralList.
struct CollateralListCollateralRatioList {
    std::optional<Decimal> maxQty{};
    std::optional<Decimal> minQty{};
    std::optional<Decimal> collateralRatio{};

    bool operator==(const CollateralListCollateralRatioList&) const = default;
};

/// Part of Collateral.
struct CollateralList {
    std::string currency{};
    Vector<CollateralListCollateralRatioList> collateralRatioList{};

    bool operator==(const CollateralList&) const = default;
};

/// Reply of Api::collateral.
struct Collateral {
    Vector<CollateralList> list{};

    bool operator==(const Collateral&) const = default;
};

/// Parameters of Api::currency_data.
struct CurrencyDataRequest {
    NamedOnly named{};
    Optional<std::string> currency{};
};

/// Part of CurrencyData.
struct CurrencyDataList {
    std::string currency{};
    std::optional<bool> flexibleManualBorrowable{};
    std::optional<Decimal> minFlexibleManualBorrowQty{};
    std::optional<Decimal> flexibleManualBorrowAccuracy{};
    std::optional<bool> fixedManualBorrowable{};
    std::optional<Decimal> minFixedManualBorrowQty{};
    std::string fixedManualBorrowAccuracy{};
    std::optional<Decimal> fixedInterestRateAccuracy{};
    std::optional<Decimal> minFixedInterestRate{};  ///< e.g. 0.01
    std::optional<Decimal> maxFixedInterestRate{};  ///< e.g. 0.8

    bool operator==(const CurrencyDataList&) const = default;
};

/// Reply of Api::currency_data.
struct CurrencyData {
    Vector<CurrencyDataList> list{};

    bool operator==(const CurrencyData&) const = default;
};

/// Parameters of Api::data.
struct DataRequest {
    NamedOnly named{};
    Open<SpotMarginTradeVipLevel> vipLevel{};
    Optional<std::string> currency{};
};

/// Part of DataVipCoinList.
struct DataVipCoinListList {
    std::optional<bool> borrowable{};
    std::optional<Decimal> collateralRatio{};
    std::string currency{};
    std::optional<Decimal> hourlyBorrowRate{};
    std::optional<Decimal> liquidationOrder{};
    std::optional<bool> marginCollateral{};
    std::optional<Decimal> maxBorrowingAmount{};

    bool operator==(const DataVipCoinListList&) const = default;
};

/// Part of Data.
struct DataVipCoinList {
    Vector<DataVipCoinListList> list{};
    Open<SpotMarginTradeVipLevel> vipLevel{};

    bool operator==(const DataVipCoinList&) const = default;
};

/// Reply of Api::data.
struct Data {
    Vector<DataVipCoinList> vipCoinList{};

    bool operator==(const Data&) const = default;
};

/// Parameters of Api::fixed_available_inventory.
struct FixedAvailableInventoryRequest {
    NamedOnly named{};
    Required<std::string> currency;  ///< e.g. USDT
    Required<Decimal> term;          ///< e.g. 7
    Required<Decimal> annualRate;    ///< e.g. 0.02
};

/// Reply of Api::fixed_available_inventory.
struct FixedAvailableInventory {
    std::string currency{};
    std::optional<Decimal> term{};
    std::optional<Decimal> annualRate{};
    std::optional<Decimal> availableInventory{};
    std::optional<TimePoint> updateTime{};  ///< Unix seconds

    bool operator==(const FixedAvailableInventory&) const = default;
};

/// Parameters of Api::fixedborrow.
struct FixedborrowRequest {
    NamedOnly named{};
    Required<std::string> orderCurrency;
    Required<Decimal> orderAmount;
    Required<Decimal> annualRate;  ///< e.g. 0.02
    Required<Open<Term>> term;
    Open<RepayType> repayType{};
    Open<StrategyType> strategyType{};
};

/// Reply of Api::fixedborrow.
struct Fixedborrow {
    std::string orderId{};

    bool operator==(const Fixedborrow&) const = default;
};

/// Parameters of Api::fixedborrow_contract_info.
struct FixedborrowContractInfoRequest {
    NamedOnly named{};
    Optional<std::string> orderId{};
    Optional<std::string> orderCurrency{};
    Open<Term> term{};
    Optional<std::int64_t> limit{};  ///< default 10
    Optional<std::string> cursor{};
};

/// Part of FixedborrowContractInfo.
struct FixedborrowContractInfoList {
    std::optional<Decimal> annualRate{};
    std::string borrowCurrency{};
    std::optional<TimePoint> borrowTime{};     ///< Unix milliseconds
    std::optional<Decimal> interestPaid{};
    std::string loanId{};
    std::string orderId{};
    std::optional<TimePoint> repaymentTime{};  ///< Unix milliseconds
    std::optional<Decimal> residualPenaltyInterest{};
    std::optional<Decimal> residualPrincipal{};
    std::optional<std::int64_t> status{};
    Open<Term> term{};
    Open<RepayType> repayType{};
    Open<StrategyType> strategyType{};

    bool operator==(const FixedborrowContractInfoList&) const = default;
};

/// Reply of Api::fixedborrow_contract_info.
struct FixedborrowContractInfo {
    Vector<FixedborrowContractInfoList> list{};
    std::optional<Decimal> nextPageCursor{};

    bool operator==(const FixedborrowContractInfo&) const = default;
};

/// Parameters of Api::fixedborrow_order_info.
struct FixedborrowOrderInfoRequest {
    NamedOnly named{};
    Optional<std::string> orderId{};
    Optional<std::string> orderCurrency{};
    Open<CryptoLoanFixedState> state{};
    Open<Term> term{};
    Optional<std::int64_t> limit{};  ///< default 10
    Optional<std::string> cursor{};
};

/// Part of FixedborrowOrderInfo.
struct FixedborrowOrderInfoList {
    std::optional<Decimal> annualRate{};
    std::string orderId{};
    std::optional<TimePoint> orderTime{};  ///< Unix milliseconds
    std::optional<Decimal> filledQty{};
    std::optional<Decimal> orderQty{};
    std::string orderCurrency{};
    std::optional<std::int64_t> state{};
    std::optional<std::int64_t> term{};
    Open<RepayType> repayType{};
    Open<StrategyType> strategyType{};

    bool operator==(const FixedborrowOrderInfoList&) const = default;
};

/// Reply of Api::fixedborrow_order_info.
struct FixedborrowOrderInfo {
    Vector<FixedborrowOrderInfoList> list{};
    std::optional<Decimal> nextPageCursor{};

    bool operator==(const FixedborrowOrderInfo&) const = default;
};

/// Parameters of Api::fixedborrow_order_quote.
struct FixedborrowOrderQuoteRequest {
    NamedOnly named{};
    Required<std::string> orderCurrency;
    Open<Term> term{};
    Open<OrderBy> orderBy{};
    Optional<std::int64_t> sort{};
    Optional<std::int64_t> limit{};  ///< default 10
};

/// Part of FixedborrowOrderQuote.
struct FixedborrowOrderQuoteList {
    std::string orderCurrency{};
    std::optional<std::int64_t> term{};
    std::optional<Decimal> annualRate{};
    std::optional<Decimal> qty{};

    bool operator==(const FixedborrowOrderQuoteList&) const = default;
};

/// Reply of Api::fixedborrow_order_quote.
struct FixedborrowOrderQuote {
    Vector<FixedborrowOrderQuoteList> list{};

    bool operator==(const FixedborrowOrderQuote&) const = default;
};

/// Parameters of Api::renew_fixed_rate_borrow.
struct RenewFixedRateBorrowRequest {
    NamedOnly named{};
    Required<std::string> loanId;
    Optional<Decimal> qty{};
};

/// Parameters of Api::flexible_available_inventory.
struct FlexibleAvailableInventoryRequest {
    NamedOnly named{};
    Required<std::string> currency;  ///< e.g. BTC
};

/// Reply of Api::flexible_available_inventory.
struct FlexibleAvailableInventory {
    std::string currency{};
    std::optional<Decimal> availableInventory{};
    std::optional<TimePoint> updateTime{};  ///< Unix milliseconds

    bool operator==(const FlexibleAvailableInventory&) const = default;
};

/// Parameters of Api::get_auto_repay_mode.
struct GetAutoRepayModeRequest {
    NamedOnly named{};
    Optional<std::string> currency{};
};

/// Part of GetAutoRepayMode and SetAutoRepayMode.
struct GetAutoRepayModeData {
    std::string currency{};
    std::optional<bool> autoRepayMode{};

    bool operator==(const GetAutoRepayModeData&) const = default;
};
using SetAutoRepayModeData = GetAutoRepayModeData;

/// Reply of Api::get_auto_repay_mode.
struct GetAutoRepayMode {
    Vector<GetAutoRepayModeData> data{};

    bool operator==(const GetAutoRepayMode&) const = default;
};

/// Parameters of Api::interest_rate_history.
struct InterestRateHistoryRequest {
    NamedOnly named{};
    Required<std::string> currency;
    Open<SpotMarginTradeVipLevel> vipLevel{};
    Optional<TimePoint> startTime{};  ///< Unix milliseconds
    Optional<TimePoint> endTime{};    ///< Unix milliseconds
};

/// Part of InterestRateHistory.
struct InterestRateHistoryList {
    std::optional<TimePoint> timestamp{};  ///< Unix milliseconds
    std::string currency{};
    std::optional<Decimal> hourlyBorrowRate{};
    Open<SpotMarginTradeVipLevel> vipLevel{};

    bool operator==(const InterestRateHistoryList&) const = default;
};

/// Reply of Api::interest_rate_history.
struct InterestRateHistory {
    Vector<InterestRateHistoryList> list{};

    bool operator==(const InterestRateHistory&) const = default;
};

/// Parameters of Api::liability.
struct LiabilityRequest {
    NamedOnly named{};
    Required<std::string> currency;
};

/// Reply of Api::liability.
struct Liability {
    std::string currency{};
    std::optional<Decimal> totalBorrowAmount{};
    std::optional<Decimal> fixedBorrowAmount{};
    std::optional<Decimal> flexibleBorrowAmount{};
    std::optional<Decimal> spotTotalBorrow{};
    std::optional<Decimal> derivativesBorrow{};

    bool operator==(const Liability&) const = default;
};

/// Parameters of Api::max_borrowable.
struct MaxBorrowableRequest {
    NamedOnly named{};
    Required<std::string> currency;
};

/// Reply of Api::max_borrowable.
struct MaxBorrowable {
    std::string currency{};
    std::optional<Decimal> maxLoan{};

    bool operator==(const MaxBorrowable&) const = default;
};

/// Parameters of Api::position_tiers.
struct PositionTiersRequest {
    NamedOnly named{};
    Optional<std::string> currency{};
};

/// Part of PositionTiersList.
struct PositionTiersListPositionTiersRatioList {
    std::optional<std::int64_t> tier{};
    std::optional<Decimal> borrowLimit{};
    std::optional<Decimal> positionMMR{};
    std::optional<Decimal> positionIMR{};
    std::optional<Decimal> maxLeverage{};

    bool operator==(const PositionTiersListPositionTiersRatioList&) const = default;
};

/// Part of PositionTiers.
struct PositionTiersList {
    std::string currency{};
    Vector<PositionTiersListPositionTiersRatioList> positionTiersRatioList{};

    bool operator==(const PositionTiersList&) const = default;
};

/// Reply of Api::position_tiers.
struct PositionTiers {
    Vector<PositionTiersList> list{};

    bool operator==(const PositionTiers&) const = default;
};

/// Parameters of Api::repayment_available_amount.
struct RepaymentAvailableAmountRequest {
    NamedOnly named{};
    Required<std::string> currency;
};

/// Reply of Api::repayment_available_amount.
struct RepaymentAvailableAmount {
    std::string currency{};
    std::optional<Decimal> lossLessRepaymentAmount{};

    bool operator==(const RepaymentAvailableAmount&) const = default;
};

/// Parameters of Api::set_auto_repay_mode.
struct SetAutoRepayModeRequest {
    NamedOnly named{};
    Optional<std::string> currency{};
    Required<bool> autoRepayMode;
};

/// Reply of Api::set_auto_repay_mode.
struct SetAutoRepayMode {
    Vector<GetAutoRepayModeData> data{};

    bool operator==(const SetAutoRepayMode&) const = default;
};

/// Parameters of Api::set_leverage.
struct SetLeverageRequest {
    NamedOnly named{};
    Required<Decimal> leverage;
    Optional<std::string> currency{};
};

/// Reply of Api::state.
struct State {
    std::optional<Decimal> spotLeverage{};
    std::optional<bool> spotMarginMode{};
    std::optional<Decimal> effectiveLeverage{};

    bool operator==(const State&) const = default;
};

/// Parameters of Api::toggle_margin_trade.
struct ToggleMarginTradeRequest {
    NamedOnly named{};
    Required<bool> spotMarginMode;
};

/// Reply of Api::toggle_margin_trade.
struct ToggleMarginTrade {
    std::optional<bool> spotMarginMode{};

    bool operator==(const ToggleMarginTrade&) const = default;
};

/// The operations of spot-margin-trade. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get Coin State
    /// GET /v5/spot-margin-trade/coinstate
    ///
    /// Private. 50 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/spot-margin-uta/coinstate
    Call<Coinstate> coinstate(CoinstateRequest request = {}) const;

    /// Get Tiered Collateral Ratio
    /// GET /v5/spot-margin-trade/collateral
    ///
    /// Public. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/spot-margin-uta/tier-collateral-ratio
    Call<Collateral> collateral(CollateralRequest request = {}) const;

    /// Get Currency Data
    /// GET /v5/spot-margin-trade/currency-data
    ///
    /// Private. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/spot-margin-uta/currency-data
    Call<CurrencyData> currency_data(CurrencyDataRequest request = {}) const;

    /// Get VIP Margin Data
    /// GET /v5/spot-margin-trade/data
    ///
    /// Public. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/spot-margin-uta/vip-margin
    Call<Data> data(DataRequest request = {}) const;

    /// Get Fixed-Rate Available Inventory
    /// GET /v5/spot-margin-trade/fixed-available-inventory
    ///
    /// Private. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/spot-margin-uta/fixed-available-inventory
    Call<FixedAvailableInventory> fixed_available_inventory(FixedAvailableInventoryRequest request) const;

    /// Fixed-Rate Borrow
    /// POST /v5/spot-margin-trade/fixedborrow
    ///
    /// Private. 1 request per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip. Never
    /// re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/spot-margin-uta/fixedborrow
    Call<Fixedborrow> fixedborrow(FixedborrowRequest request) const;

    /// Get Fixed-Rate Borrow Contract Info
    /// GET /v5/spot-margin-trade/fixedborrow-contract-info
    ///
    /// Private. 5 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip. Too
    /// long for one reply: see pages().
    /// https://bybit-exchange.github.io/docs/v5/spot-margin-uta/fixedborrow-contract-info
    PagedCall<FixedborrowContractInfo> fixedborrow_contract_info(FixedborrowContractInfoRequest request = {}) const;

    /// Get Fixed-Rate Borrow Order Info
    /// GET /v5/spot-margin-trade/fixedborrow-order-info
    ///
    /// Private. 5 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip. Too
    /// long for one reply: see pages().
    /// https://bybit-exchange.github.io/docs/v5/spot-margin-uta/fixedborrow-order-info
    PagedCall<FixedborrowOrderInfo> fixedborrow_order_info(FixedborrowOrderInfoRequest request = {}) const;

    /// Get Fixed-Rate Borrow Order Quote
    /// GET /v5/spot-margin-trade/fixedborrow-order-quote
    ///
    /// Private. 5 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/spot-margin-uta/fixedborrow-order-quote
    Call<FixedborrowOrderQuote> fixedborrow_order_quote(FixedborrowOrderQuoteRequest request) const;

    /// Renew Fixed-Rate Borrow
    /// POST /v5/spot-margin-trade/fixedborrow-renew
    ///
    /// Private. 1 request per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip. Never
    /// re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/spot-margin-uta/fixedborrow-renew
    Call<Acknowledged> renew_fixed_rate_borrow(RenewFixedRateBorrowRequest request) const;

    /// Get Flexible Available Inventory
    /// GET /v5/spot-margin-trade/flexible-available-inventory
    ///
    /// Private. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/spot-margin-uta/flexible-available-inventory
    Call<FlexibleAvailableInventory> flexible_available_inventory(FlexibleAvailableInventoryRequest request) const;

    /// Get Auto Repay Mode
    /// GET /v5/spot-margin-trade/get-auto-repay-mode
    ///
    /// Private. 50 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/spot-margin-uta/get-auto-repay-mode
    Call<GetAutoRepayMode> get_auto_repay_mode(GetAutoRepayModeRequest request = {}) const;

    /// Get Historical Interest Rate
    /// GET /v5/spot-margin-trade/interest-rate-history
    ///
    /// Private. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/spot-margin-uta/historical-interest
    Call<InterestRateHistory> interest_rate_history(InterestRateHistoryRequest request) const;

    /// Get Liability Info
    /// GET /v5/spot-margin-trade/liability
    ///
    /// Private. 5 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/spot-margin-uta/liability
    Call<Liability> liability(LiabilityRequest request) const;

    /// Get Max Borrowable Amount
    /// GET /v5/spot-margin-trade/max-borrowable
    ///
    /// Private. 50 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/spot-margin-uta/max-borrowable
    Call<MaxBorrowable> max_borrowable(MaxBorrowableRequest request) const;

    /// Get Position Tiers
    /// GET /v5/spot-margin-trade/position-tiers
    ///
    /// Private. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/spot-margin-uta/position-tiers
    Call<PositionTiers> position_tiers(PositionTiersRequest request = {}) const;

    /// Get Available Amount to Repay
    /// GET /v5/spot-margin-trade/repayment-available-amount
    ///
    /// Private. 50 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/spot-margin-uta/repayment-available-amount
    Call<RepaymentAvailableAmount> repayment_available_amount(RepaymentAvailableAmountRequest request) const;

    /// Set Auto Repay Mode
    /// POST /v5/spot-margin-trade/set-auto-repay-mode
    ///
    /// Private. 5 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip. Never
    /// re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/spot-margin-uta/set-auto-repay-mode
    Call<SetAutoRepayMode> set_auto_repay_mode(SetAutoRepayModeRequest request) const;

    /// Set Leverage
    /// POST /v5/spot-margin-trade/set-leverage
    ///
    /// Private. 5 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip. Never
    /// re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/spot-margin-uta/set-leverage
    Call<Acknowledged> set_leverage(SetLeverageRequest request) const;

    /// Get Status And Leverage
    /// GET /v5/spot-margin-trade/state
    ///
    /// Private. 50 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/spot-margin-uta/status
    Call<State> state() const;

    /// Toggle Margin Trade
    /// POST /v5/spot-margin-trade/switch-mode
    ///
    /// Private. 5 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip. Never
    /// re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/spot-margin-uta/switch-mode
    Call<ToggleMarginTrade> toggle_margin_trade(ToggleMarginTradeRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const CoinstateRequest*);
const detail::ObjectTable& exbind_table(const CoinstateList*);
const detail::ObjectTable& exbind_table(const Coinstate*);
const detail::ObjectTable& exbind_table(const CollateralRequest*);
const detail::ObjectTable& exbind_table(const CollateralListCollateralRatioList*);
const detail::ObjectTable& exbind_table(const CollateralList*);
const detail::ObjectTable& exbind_table(const Collateral*);
const detail::ObjectTable& exbind_table(const CurrencyDataRequest*);
const detail::ObjectTable& exbind_table(const CurrencyDataList*);
const detail::ObjectTable& exbind_table(const CurrencyData*);
const detail::ObjectTable& exbind_table(const DataRequest*);
const detail::ObjectTable& exbind_table(const DataVipCoinListList*);
const detail::ObjectTable& exbind_table(const DataVipCoinList*);
const detail::ObjectTable& exbind_table(const Data*);
const detail::ObjectTable& exbind_table(const FixedAvailableInventoryRequest*);
const detail::ObjectTable& exbind_table(const FixedAvailableInventory*);
const detail::ObjectTable& exbind_table(const FixedborrowRequest*);
const detail::ObjectTable& exbind_table(const Fixedborrow*);
const detail::ObjectTable& exbind_table(const FixedborrowContractInfoRequest*);
const detail::ObjectTable& exbind_table(const FixedborrowContractInfoList*);
const detail::ObjectTable& exbind_table(const FixedborrowContractInfo*);
const detail::ObjectTable& exbind_table(const FixedborrowOrderInfoRequest*);
const detail::ObjectTable& exbind_table(const FixedborrowOrderInfoList*);
const detail::ObjectTable& exbind_table(const FixedborrowOrderInfo*);
const detail::ObjectTable& exbind_table(const FixedborrowOrderQuoteRequest*);
const detail::ObjectTable& exbind_table(const FixedborrowOrderQuoteList*);
const detail::ObjectTable& exbind_table(const FixedborrowOrderQuote*);
const detail::ObjectTable& exbind_table(const RenewFixedRateBorrowRequest*);
const detail::ObjectTable& exbind_table(const FlexibleAvailableInventoryRequest*);
const detail::ObjectTable& exbind_table(const FlexibleAvailableInventory*);
const detail::ObjectTable& exbind_table(const GetAutoRepayModeRequest*);
const detail::ObjectTable& exbind_table(const GetAutoRepayModeData*);
const detail::ObjectTable& exbind_table(const GetAutoRepayMode*);
const detail::ObjectTable& exbind_table(const InterestRateHistoryRequest*);
const detail::ObjectTable& exbind_table(const InterestRateHistoryList*);
const detail::ObjectTable& exbind_table(const InterestRateHistory*);
const detail::ObjectTable& exbind_table(const LiabilityRequest*);
const detail::ObjectTable& exbind_table(const Liability*);
const detail::ObjectTable& exbind_table(const MaxBorrowableRequest*);
const detail::ObjectTable& exbind_table(const MaxBorrowable*);
const detail::ObjectTable& exbind_table(const PositionTiersRequest*);
const detail::ObjectTable& exbind_table(const PositionTiersListPositionTiersRatioList*);
const detail::ObjectTable& exbind_table(const PositionTiersList*);
const detail::ObjectTable& exbind_table(const PositionTiers*);
const detail::ObjectTable& exbind_table(const RepaymentAvailableAmountRequest*);
const detail::ObjectTable& exbind_table(const RepaymentAvailableAmount*);
const detail::ObjectTable& exbind_table(const SetAutoRepayModeRequest*);
const detail::ObjectTable& exbind_table(const SetAutoRepayMode*);
const detail::ObjectTable& exbind_table(const SetLeverageRequest*);
const detail::ObjectTable& exbind_table(const State*);
const detail::ObjectTable& exbind_table(const ToggleMarginTradeRequest*);
const detail::ObjectTable& exbind_table(const ToggleMarginTrade*);

}  // namespace exbind::bybit::spot_margin_trade
