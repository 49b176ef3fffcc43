// Generated from specs/bybit/ins-loan.yaml by `exbind generate bybit`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "exbind/bybit/common/transaction_status.hpp"
#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::bybit {
class Connection;
}

/// Operations under /v5/ins-loan.
namespace exbind::inline v0_1::bybit::ins_loan {

using exbind::bybit::TransactionStatus;

using exbind::operator<<;
using exbind::to_string;

enum class Operate : std::uint8_t {
    bind = 0,    ///< "0"
    unbind = 1,  ///< "1"
};
const detail::EnumTable& exbind_table(Operate);

enum class Status : std::uint8_t {
    outstanding = 0,  ///< "1"
    paid_off = 1,     ///< "2"
};
const detail::EnumTable& exbind_table(Status);

enum class SupportMarginTrading : std::uint8_t {
    _0 = 0,  ///< ""0""
    _1 = 1,  ///< ""1""
};
const detail::EnumTable& exbind_table(SupportMarginTrading);

enum class ProductType : std::uint8_t {
    default_ = 0,  ///< "0"
    cta = 1,       ///< "1"
    hedge = 2,     ///< "2"
};
const detail::EnumTable& exbind_table(ProductType);

enum class BusinessType : std::uint8_t {
    normal_repayment = 0,       ///< "1"
    repaid_by_liquidation = 1,  ///< "2"
};
const detail::EnumTable& exbind_table(BusinessType);

/// Parameters of Api::bind_or_unbind_uid.
struct BindOrUnbindUidRequest {
    NamedOnly named{};
    Required<std::string> uid;
    Required<Open<Operate>> operate;
};

/// Reply of Api::bind_or_unbind_uid.
struct BindOrUnbindUid {
    std::string uid{};
    Open<Operate> operate{};

    bool operator==(const BindOrUnbindUid&) const = default;
};

/// Parameters of Api::coin_delta_amount.
struct CoinDeltaAmountRequest {
    NamedOnly named{};
    Optional<std::string> coin{};  ///< e.g. BTC
};

/// Part of CoinDeltaAmount.
struct CoinDeltaAmountList {
    std::string coin{};
    std::optional<Decimal> coinDeltaSize{};
    std::optional<Decimal> coinDeltaAvailableAmount{};
    std::optional<Decimal> coinDeltaAmount{};

    bool operator==(const CoinDeltaAmountList&) const = default;
};

/// Reply of Api::coin_delta_amount.
struct CoinDeltaAmount {
    std::optional<Decimal> riskUnitDeltaAmount{};
    std::optional<Decimal> riskUnitDeltaAvailableAmount{};
    Vector<CoinDeltaAmountList> list{};

    bool operator==(const CoinDeltaAmount&) const = default;
};

/// Parameters of Api::ensure_tokens.
struct EnsureTokensRequest {
    NamedOnly named{};
    Optional<std::string> productId{};
};

/// Part of EnsureTokensMarginToken.
struct EnsureTokensMarginTokenSpotToken {
    std::string token{};
    std::optional<Decimal> convertRatio{};

    bool operator==(const EnsureTokensMarginTokenSpotToken&) const = default;
};

/// Part of EnsureTokensMarginToken.
struct EnsureTokensMarginTokenContractToken {
    std::string token{};
    std::optional<Decimal> convertRatio{};

    bool operator==(const EnsureTokensMarginTokenContractToken&) const = default;
};

/// Part of EnsureTokens.
struct EnsureTokensMarginToken {
    std::string productId{};
    Vector<EnsureTokensMarginTokenSpotToken> spotToken{};
    Vector<EnsureTokensMarginTokenContractToken> contractToken{};

    bool operator==(const EnsureTokensMarginToken&) const = default;
};

/// Reply of Api::ensure_tokens.
struct EnsureTokens {
    Vector<EnsureTokensMarginToken> marginToken{};

    bool operator==(const EnsureTokens&) const = default;
};

/// Parameters of Api::ensure_tokens_convert.
struct EnsureTokensConvertRequest {
    NamedOnly named{};
    Optional<std::string> productId{};
};

/// Part of EnsureTokensConvertMarginTokenTokenInfo.
struct EnsureTokensConvertMarginTokenTokenInfoConvertRatioList {
    std::string ladder{};
    std::optional<Decimal> convertRatio{};

    bool operator==(const EnsureTokensConvertMarginTokenTokenInfoConvertRatioList&) const = default;
};

/// Part of EnsureTokensConvertMarginToken.
struct EnsureTokensConvertMarginTokenTokenInfo {
    std::string token{};
    Vector<EnsureTokensConvertMarginTokenTokenInfoConvertRatioList> convertRatioList{};

    bool operator==(const EnsureTokensConvertMarginTokenTokenInfo&) const = default;
};

/// Part of EnsureTokensConvert.
struct EnsureTokensConvertMarginToken {
    std::string productId{};
    Vector<EnsureTokensConvertMarginTokenTokenInfo> tokenInfo{};

    bool operator==(const EnsureTokensConvertMarginToken&) const = default;
};

/// Reply of Api::ensure_tokens_convert.
struct EnsureTokensConvert {
    Vector<EnsureTokensConvertMarginToken> marginToken{};

    bool operator==(const EnsureTokensConvert&) const = default;
};

/// Parameters of Api::loan_order.
struct LoanOrderRequest {
    NamedOnly named{};
    Optional<std::string> orderId{};
    Optional<TimePoint> startTime{};  ///< Unix milliseconds
    Optional<TimePoint> endTime{};    ///< Unix milliseconds
    Optional<std::int64_t> limit{};   ///< default 10
};

/// Part of LoanOrderLoanInfo and ProductInfosMarginProductInfo.
struct LoanOrderLoanInfoUSDTPerpetualLeverage {
    std::string symbol{};
    std::optional<Decimal> leverage{};

    bool operator==(const LoanOrderLoanInfoUSDTPerpetualLeverage&) const = default;
};
using ProductInfosMarginProductInfoUSDTPerpetualLeverage = LoanOrderLoanInfoUSDTPerpetualLeverage;

/// Part of LoanOrderLoanInfo and ProductInfosMarginProductInfo.
struct LoanOrderLoanInfoUSDCContractLeverage {
    std::string symbol{};
    std::optional<Decimal> leverage{};

    bool operator==(const LoanOrderLoanInfoUSDCContractLeverage&) const = default;
};
using ProductInfosMarginProductInfoUSDCContractLeverage = LoanOrderLoanInfoUSDCContractLeverage;

/// Part of LoanOrder.
struct LoanOrderLoanInfo {
    std::string orderId{};
    std::string orderProductId{};
    std::string parentUid{};
    std::optional<TimePoint> loanTime{};                 ///< Unix milliseconds
    std::string loanCoin{};
    std::optional<Decimal> loanAmount{};
    std::optional<Decimal> unpaidAmount{};
    std::optional<Decimal> unpaidInterest{};
    std::optional<Decimal> repaidAmount{};
    std::optional<Decimal> repaidInterest{};
    std::optional<Decimal> interestRate{};
    Open<Status> status{};
    std::optional<Decimal> leverage{};
    std::optional<bool> supportSpot{};
    std::optional<bool> supportContract{};
    std::string withdrawLine{};
    std::string transferLine{};
    std::optional<Decimal> spotBuyLine{};
    std::optional<Decimal> spotSellLine{};
    std::optional<Decimal> contractOpenLine{};
    std::string deferredLiquidationLine{};
    std::optional<TimePoint> deferredLiquidationTime{};  ///< Unix milliseconds
    std::string reserveToken{};
    std::optional<Decimal> reserveQuantity{};
    std::optional<Decimal> liquidationLine{};
    std::optional<Decimal> stopLiquidationLine{};
    std::optional<Decimal> contractLeverage{};
    std::optional<Decimal> transferRatio{};
    Vector<std::string> spotSymbols{};
    Vector<std::string> contractSymbols{};
    std::string supportUSDCContract{};
    std::string supportUSDCOptions{};
    Open<SupportMarginTrading> supportMarginTrading{};
    std::optional<Decimal> USDTPerpetualOpenLine{};
    std::optional<Decimal> USDCContractOpenLine{};
    std::optional<Decimal> USDCOptionsOpenLine{};
    std::optional<Decimal> USDTPerpetualCloseLine{};
    std::optional<Decimal> USDCContractCloseLine{};
    std::optional<Decimal> USDCOptionsCloseLine{};
    Vector<std::string> USDCContractSymbols{};
    Vector<std::string> USDCOptionsSymbols{};
    std::optional<Decimal> marginLeverage{};
    Vector<LoanOrderLoanInfoUSDTPerpetualLeverage> USDTPerpetualLeverage{};
    Vector<LoanOrderLoanInfoUSDCContractLeverage> USDCContractLeverage{};

    bool operator==(const LoanOrderLoanInfo&) const = default;
};

/// Reply of Api::loan_order.
struct LoanOrder {
    Vector<LoanOrderLoanInfo> loanInfo{};

    bool operator==(const LoanOrder&) const = default;
};

/// Part of LtvLtvInfo and LtvConvertLtvInfo.
struct LtvLtvInfoUnpaidInfo {
    std::string token{};
    std::optional<Decimal> unpaidQty{};
    std::optional<Decimal> unpaidInterest{};

    bool operator==(const LtvLtvInfoUnpaidInfo&) const = default;
};
using LtvConvertLtvInfoUnpaidInfo = LtvLtvInfoUnpaidInfo;

/// Part of LtvLtvInfo.
struct LtvLtvInfoContractInfo {
    std::string token{};
    std::optional<Decimal> price{};
    std::optional<Decimal> qty{};

    bool operator==(const LtvLtvInfoContractInfo&) const = default;
};
using LtvLtvInfoSpotBalanceInfo = LtvLtvInfoContractInfo;

/// Part of Ltv.
struct LtvLtvInfo {
    std::optional<Decimal> ltv{};
    std::string parentUid{};
    Vector<std::string> subAccountUids{};
    std::optional<Decimal> unpaidAmount{};
    Vector<LtvLtvInfoUnpaidInfo> unpaidInfo{};
    std::optional<Decimal> balance{};
    Vector<LtvLtvInfoContractInfo> spotBalanceInfo{};
    Vector<LtvLtvInfoContractInfo> contractInfo{};

    bool operator==(const LtvLtvInfo&) const = default;
};

/// Reply of Api::ltv.
struct Ltv {
    Vector<LtvLtvInfo> ltvInfo{};

    bool operator==(const Ltv&) const = default;
};

/// Part of LtvConvertLtvInfo.
struct LtvConvertLtvInfoBalanceInfo {
    std::string token{};
    std::optional<Decimal> price{};
    std::optional<Decimal> qty{};
    std::optional<Decimal> convertedAmount{};

    bool operator==(const LtvConvertLtvInfoBalanceInfo&) const = default;
};

/// Part of LtvConvert.
struct LtvConvertLtvInfo {
    std::optional<Decimal> ltv{};
    std::string rst{};
    std::string parentUid{};
    Vector<std::string> subAccountUids{};
    std::optional<Decimal> unpaidAmount{};
    Vector<LtvLtvInfoUnpaidInfo> unpaidInfo{};
    std::optional<Decimal> balance{};
    Vector<LtvConvertLtvInfoBalanceInfo> balanceInfo{};
    std::optional<std::int64_t> liqStatus{};

    bool operator==(const LtvConvertLtvInfo&) const = default;
};

/// Reply of Api::ltv_convert.
struct LtvConvert {
    Vector<LtvConvertLtvInfo> ltvInfo{};
    std::optional<std::int64_t> liqStatus{};

    bool operator==(const LtvConvert&) const = default;
};

/// Parameters of Api::product_infos.
struct ProductInfosRequest {
    NamedOnly named{};
    Optional<std::string> productId{};
};

/// Part of ProductInfos.
struct ProductInfosMarginProductInfo {
    std::string productId{};
    std::optional<Decimal> leverage{};
    std::optional<std::int64_t> supportSpot{};
    std::optional<std::int64_t> supportContract{};
    std::optional<std::int64_t> supportMarginTrading{};
    std::string deferredLiquidationLine{};
    std::optional<TimePoint> deferredLiquidationTime{};  ///< Unix milliseconds
    std::string withdrawLine{};
    std::string transferLine{};
    std::string spotBuyLine{};
    std::string spotSellLine{};
    std::string contractOpenLine{};
    std::optional<Decimal> liquidationLine{};
    std::optional<Decimal> stopLiquidationLine{};
    std::optional<Decimal> contractLeverage{};
    std::optional<Decimal> transferRatio{};
    Vector<std::string> spotSymbols{};
    Vector<std::string> contractSymbols{};
    std::optional<std::int64_t> supportUSDCContract{};
    std::optional<std::int64_t> supportUSDCOptions{};
    std::string USDTPerpetualOpenLine{};
    std::string USDCContractOpenLine{};
    std::string USDCOptionsOpenLine{};
    std::string USDTPerpetualCloseLine{};
    std::string USDCContractCloseLine{};
    std::string USDCOptionsCloseLine{};
    Vector<std::string> USDCContractSymbols{};
    Vector<std::string> USDCOptionsSymbols{};
    std::optional<Decimal> marginLeverage{};
    Vector<LoanOrderLoanInfoUSDTPerpetualLeverage> USDTPerpetualLeverage{};
    Vector<LoanOrderLoanInfoUSDCContractLeverage> USDCContractLeverage{};
    Open<ProductType> productType{};

    bool operator==(const ProductInfosMarginProductInfo&) const = default;
};

/// Reply of Api::product_infos.
struct ProductInfos {
    Vector<ProductInfosMarginProductInfo> marginProductInfo{};

    bool operator==(const ProductInfos&) const = default;
};

/// Parameters of Api::repaid_history.
struct RepaidHistoryRequest {
    NamedOnly named{};
    Optional<TimePoint> startTime{};  ///< Unix milliseconds
    Optional<TimePoint> endTime{};    ///< Unix milliseconds
    Optional<std::int64_t> limit{};   ///< default 100
};

/// Part of RepaidHistory.
struct RepaidHistoryRepayInfo {
    std::string repayOrderId{};
    std::optional<TimePoint> repaidTime{};  ///< Unix milliseconds
    std::string token{};
    std::optional<Decimal> quantity{};
    std::optional<Decimal> interest{};
    Open<BusinessType> businessType{};
    Open<TransactionStatus> status{};

    bool operator==(const RepaidHistoryRepayInfo&) const = default;
};

/// Reply of Api::repaid_history.
struct RepaidHistory {
    Vector<RepaidHistoryRepayInfo> repayInfo{};

    bool operator==(const RepaidHistory&) const = default;
};

/// Parameters of Api::repay_loan.
struct RepayLoanRequest {
    NamedOnly named{};
    Required<std::string> token;
    Required<Decimal> quantity;
};

/// Reply of Api::repay_loan.
struct RepayLoan {
    std::string repayOrderStatus{};

    bool operator==(const RepayLoan&) const = default;
};

/// The operations of ins-loan. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Bind Or Unbind UID
    /// POST /v5/ins-loan/association-uid
    ///
    /// Private. 1 request per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip. Never
    /// re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/otc/bind-uid
    Call<BindOrUnbindUid> bind_or_unbind_uid(BindOrUnbindUidRequest request) const;

    /// Get Coin Delta Amount
    /// GET /v5/ins-loan/coin-delta-amount
    ///
    /// Private. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/otc/coin-delta-amount
    Call<CoinDeltaAmount> coin_delta_amount(CoinDeltaAmountRequest request = {}) const;

    /// Get Margin Coin Info
    /// GET /v5/ins-loan/ensure-tokens
    ///
    /// Public. 600 requests per 5 seconds per IP address, shared by the pool ip. Deprecated by the exchange.
    /// https://bybit-exchange.github.io/docs/v5/abandon/margin-coin-info
    [[deprecated("by the exchange")]]
    Call<EnsureTokens> ensure_tokens(EnsureTokensRequest request = {}) const;

    /// Get Margin Coin Info
    /// GET /v5/ins-loan/ensure-tokens-convert
    ///
    /// Public. 100 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/otc/margin-coin-convert-info
    Call<EnsureTokensConvert> ensure_tokens_convert(EnsureTokensConvertRequest request = {}) const;

    /// Get Loan Orders
    /// GET /v5/ins-loan/loan-order
    ///
    /// Private. 20 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/otc/loan-info
    Call<LoanOrder> loan_order(LoanOrderRequest request = {}) const;

    /// Get LTV
    /// GET /v5/ins-loan/ltv
    ///
    /// Private. 600 requests per 5 seconds per IP address, shared by the pool ip. Deprecated by the exchange.
    /// https://bybit-exchange.github.io/docs/v5/abandon/ltv
    [[deprecated("by the exchange")]]
    Call<Ltv> ltv() const;

    /// Get LTV
    /// GET /v5/ins-loan/ltv-convert
    ///
    /// Private. 20 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/otc/ltv-convert
    Call<LtvConvert> ltv_convert() const;

    /// Get Product Info
    /// GET /v5/ins-loan/product-infos
    ///
    /// Public. 100 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/otc/margin-product-info
    Call<ProductInfos> product_infos(ProductInfosRequest request = {}) const;

    /// Get Repayment Orders
    /// GET /v5/ins-loan/repaid-history
    ///
    /// Private. 20 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/otc/repay-info
    Call<RepaidHistory> repaid_history(RepaidHistoryRequest request = {}) const;

    /// Repay
    /// POST /v5/ins-loan/repay-loan
    ///
    /// Private. 1 request per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip. Never
    /// re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/otc/repay
    Call<RepayLoan> repay_loan(RepayLoanRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const BindOrUnbindUidRequest*);
const detail::ObjectTable& exbind_table(const BindOrUnbindUid*);
const detail::ObjectTable& exbind_table(const CoinDeltaAmountRequest*);
const detail::ObjectTable& exbind_table(const CoinDeltaAmountList*);
const detail::ObjectTable& exbind_table(const CoinDeltaAmount*);
const detail::ObjectTable& exbind_table(const EnsureTokensRequest*);
const detail::ObjectTable& exbind_table(const EnsureTokensMarginTokenSpotToken*);
const detail::ObjectTable& exbind_table(const EnsureTokensMarginTokenContractToken*);
const detail::ObjectTable& exbind_table(const EnsureTokensMarginToken*);
const detail::ObjectTable& exbind_table(const EnsureTokens*);
const detail::ObjectTable& exbind_table(const EnsureTokensConvertRequest*);
const detail::ObjectTable& exbind_table(const EnsureTokensConvertMarginTokenTokenInfoConvertRatioList*);
const detail::ObjectTable& exbind_table(const EnsureTokensConvertMarginTokenTokenInfo*);
const detail::ObjectTable& exbind_table(const EnsureTokensConvertMarginToken*);
const detail::ObjectTable& exbind_table(const EnsureTokensConvert*);
const detail::ObjectTable& exbind_table(const LoanOrderRequest*);
const detail::ObjectTable& exbind_table(const LoanOrderLoanInfoUSDTPerpetualLeverage*);
const detail::ObjectTable& exbind_table(const LoanOrderLoanInfoUSDCContractLeverage*);
const detail::ObjectTable& exbind_table(const LoanOrderLoanInfo*);
const detail::ObjectTable& exbind_table(const LoanOrder*);
const detail::ObjectTable& exbind_table(const LtvLtvInfoUnpaidInfo*);
const detail::ObjectTable& exbind_table(const LtvLtvInfoContractInfo*);
const detail::ObjectTable& exbind_table(const LtvLtvInfo*);
const detail::ObjectTable& exbind_table(const Ltv*);
const detail::ObjectTable& exbind_table(const LtvConvertLtvInfoBalanceInfo*);
const detail::ObjectTable& exbind_table(const LtvConvertLtvInfo*);
const detail::ObjectTable& exbind_table(const LtvConvert*);
const detail::ObjectTable& exbind_table(const ProductInfosRequest*);
const detail::ObjectTable& exbind_table(const ProductInfosMarginProductInfo*);
const detail::ObjectTable& exbind_table(const ProductInfos*);
const detail::ObjectTable& exbind_table(const RepaidHistoryRequest*);
const detail::ObjectTable& exbind_table(const RepaidHistoryRepayInfo*);
const detail::ObjectTable& exbind_table(const RepaidHistory*);
const detail::ObjectTable& exbind_table(const RepayLoanRequest*);
const detail::ObjectTable& exbind_table(const RepayLoan*);

}  // namespace exbind::bybit::ins_loan
