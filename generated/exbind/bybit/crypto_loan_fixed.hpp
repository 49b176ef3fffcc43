// Generated from specs/bybit/crypto-loan-fixed.yaml by `exbind generate bybit`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "exbind/bybit/common/crypto_loan_fixed_state.hpp"
#include "exbind/bybit/common/repay_type.hpp"
#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/pages.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::bybit {
class Connection;
}

/// Operations under /v5/crypto-loan-fixed.
namespace exbind::inline v0_1::bybit::crypto_loan_fixed {

using exbind::bybit::CryptoLoanFixedState;
using exbind::bybit::RepayType;

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

enum class AvailableSource : std::uint8_t {
    funding_account = 0,        ///< "0"
    earn_flexible_account = 1,  ///< "1"
    _2 = 2,                     ///< "2"
};
const detail::EnumTable& exbind_table(AvailableSource);

enum class RefundedAccount : std::uint8_t {
    funding_account = 0,  ///< "0"
    _1 = 1,               ///< "1"
};
const detail::EnumTable& exbind_table(RefundedAccount);

/// Part of CreateBorrowOrderRequest and RenewBorrowOrderRequest.
struct RenewBorrowOrderRequestCollateralList {
    NamedOnly named{};
    Optional<std::string> currency{};
    Optional<Decimal> amount{};
};
using CreateBorrowOrderRequestCollateralList = RenewBorrowOrderRequestCollateralList;

/// Parameters of Api::create_borrow_order.
struct CreateBorrowOrderRequest {
    NamedOnly named{};
    Required<std::string> orderCurrency;
    Required<Decimal> orderAmount;
    Required<Decimal> annualRate;  ///< e.g. 0.02
    Required<Open<Term>> term;
    Optional<bool> autoRepay{};    ///< deprecated
    Open<RepayType> repayType{};
    Optional<RenewBorrowOrderRequestCollateralList> collateralList{};
};

/// Reply of Api::create_borrow_order.
struct CreateBorrowOrder {
    std::string orderId{};

    bool operator==(const CreateBorrowOrder&) const = default;
};

/// Parameters of Api::borrow_contract_info.
struct BorrowContractInfoRequest {
    NamedOnly named{};
    Optional<std::string> orderId{};
    Optional<std::string> loanId{};
    Optional<std::string> orderCurrency{};
    Open<Term> term{};
    Optional<std::int64_t> limit{};  ///< default 10
    Optional<std::string> cursor{};
};

/// Part of BorrowContractInfo.
struct BorrowContractInfoList {
    std::optional<Decimal> annualRate{};
    std::optional<bool> autoRepay{};           ///< deprecated
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

    bool operator==(const BorrowContractInfoList&) const = default;
};

/// Reply of Api::borrow_contract_info.
struct BorrowContractInfo {
    Vector<BorrowContractInfoList> list{};
    std::optional<Decimal> nextPageCursor{};

    bool operator==(const BorrowContractInfo&) const = default;
};

/// Parameters of Api::cancel_borrow_order.
struct CancelBorrowOrderRequest {
    NamedOnly named{};
    Required<std::string> orderId;
};

/// Parameters of Api::borrow_order_info and Api::supply_order_info.
struct BorrowOrderInfoRequest {
    NamedOnly named{};
    Optional<std::string> orderId{};
    Optional<std::string> orderCurrency{};
    Open<CryptoLoanFixedState> state{};
    Open<Term> term{};
    Optional<std::int64_t> limit{};  ///< default 10
    Optional<std::string> cursor{};
};
using SupplyOrderInfoRequest = BorrowOrderInfoRequest;

/// Part of BorrowOrderInfo.
struct BorrowOrderInfoList {
    std::optional<Decimal> annualRate{};
    std::optional<std::int64_t> orderId{};
    std::optional<TimePoint> orderTime{};  ///< Unix milliseconds
    std::optional<Decimal> filledQty{};
    std::optional<Decimal> orderQty{};
    std::string orderCurrency{};
    std::optional<std::int64_t> state{};
    std::optional<std::int64_t> term{};
    Open<RepayType> repayType{};

    bool operator==(const BorrowOrderInfoList&) const = default;
};

/// Reply of Api::borrow_order_info.
struct BorrowOrderInfo {
    Vector<BorrowOrderInfoList> list{};
    std::string nextPageCursor{};

    bool operator==(const BorrowOrderInfo&) const = default;
};

/// Parameters of Api::borrow_order_quote and Api::supply_order_quote.
struct BorrowOrderQuoteRequest {
    NamedOnly named{};
    Required<std::string> orderCurrency;
    Required<std::string> orderBy;
    Open<Term> term{};
    Optional<std::int64_t> sort{};
    Optional<std::int64_t> limit{};  ///< default 10
};
using SupplyOrderQuoteRequest = BorrowOrderQuoteRequest;

/// Part of BorrowOrderQuote and SupplyOrderQuote.
struct BorrowOrderQuoteList {
    std::string orderCurrency{};
    std::optional<std::int64_t> term{};
    std::optional<Decimal> annualRate{};
    std::optional<Decimal> qty{};

    bool operator==(const BorrowOrderQuoteList&) const = default;
};
using SupplyOrderQuoteList = BorrowOrderQuoteList;

/// Reply of Api::borrow_order_quote.
struct BorrowOrderQuote {
    Vector<BorrowOrderQuoteList> list{};

    bool operator==(const BorrowOrderQuote&) const = default;
};

/// Parameters of Api::fully_repay.
struct FullyRepayRequest {
    NamedOnly named{};
    Optional<std::string> loanId{};
    Optional<std::string> loanCurrency{};
};

/// Reply of Api::fully_repay.
struct FullyRepay {
    std::string repayId{};

    bool operator==(const FullyRepay&) const = default;
};

/// Parameters of Api::renew_borrow_order.
struct RenewBorrowOrderRequest {
    NamedOnly named{};
    Required<std::string> loanId;
    Optional<RenewBorrowOrderRequestCollateralList> collateralList{};
};

/// Reply of Api::renew_borrow_order.
struct RenewBorrowOrder {
    std::string orderId{};

    bool operator==(const RenewBorrowOrder&) const = default;
};

/// Parameters of Api::renew_info.
struct RenewInfoRequest {
    NamedOnly named{};
    Optional<std::string> orderId{};
    Optional<std::string> orderCurrency{};
    Optional<std::int64_t> limit{};  ///< default 10
    Optional<std::string> cursor{};
};

/// Part of RenewInfo.
struct RenewInfoList {
    std::string borrowCurrency{};
    std::optional<Decimal> amount{};
    std::optional<std::int64_t> autoRepay{};
    std::string contractNo{};
    std::optional<TimePoint> dueTime{};  ///< Unix milliseconds
    std::optional<std::int64_t> orderId{};
    std::string loanId{};
    std::string renewLoanNo{};
    std::optional<TimePoint> time{};     ///< Unix milliseconds

    bool operator==(const RenewInfoList&) const = default;
};

/// Reply of Api::renew_info.
struct RenewInfo {
    Vector<RenewInfoList> list{};
    std::string nextPageCursor{};

    bool operator==(const RenewInfo&) const = default;
};

/// Parameters of Api::repay_collateral.
struct RepayCollateralRequest {
    NamedOnly named{};
    Optional<std::string> loanId{};
    Required<std::string> loanCurrency;
    Required<std::string> collateralCoin;
    Required<Decimal> amount;
};

/// Parameters of Api::repayment_history.
struct RepaymentHistoryRequest {
    NamedOnly named{};
    Optional<std::string> repayId{};
    Optional<std::string> loanCurrency{};
    Optional<std::int64_t> limit{};  ///< default 10
    Optional<std::string> cursor{};
};

/// Part of RepaymentHistoryList.
struct RepaymentHistoryListDetails {
    std::string loanCurrency{};
    std::optional<Decimal> repayAmount{};
    std::string loanId{};

    bool operator==(const RepaymentHistoryListDetails&) const = default;
};

/// Part of RepaymentHistory.
struct RepaymentHistoryList {
    Vector<RepaymentHistoryListDetails> details{};
    std::string loanCurrency{};
    std::optional<Decimal> repayAmount{};
    std::string repayId{};
    std::optional<std::int64_t> repayStatus{};
    std::optional<TimePoint> repayTime{};  ///< Unix milliseconds
    std::optional<std::int64_t> repayType{};

    bool operator==(const RepaymentHistoryList&) const = default;
};

/// Reply of Api::repayment_history.
struct RepaymentHistory {
    Vector<RepaymentHistoryList> list{};
    std::optional<Decimal> nextPageCursor{};

    bool operator==(const RepaymentHistory&) const = default;
};

/// Parameters of Api::create_supply_order.
struct CreateSupplyOrderRequest {
    NamedOnly named{};
    Required<std::string> orderCurrency;
    Required<Decimal> orderAmount;
    Required<Decimal> annualRate;             ///< e.g. 0.02
    Required<Open<Term>> term;
    Open<AvailableSource> availableSource{};  ///< default 0
};

/// Reply of Api::create_supply_order.
struct CreateSupplyOrder {
    std::string orderId{};

    bool operator==(const CreateSupplyOrder&) const = default;
};

/// Parameters of Api::supply_contract_info.
struct SupplyContractInfoRequest {
    NamedOnly named{};
    Optional<std::string> orderId{};
    Optional<std::string> supplyId{};
    Optional<std::string> supplyCurrency{};
    Open<Term> term{};
    Optional<std::int64_t> limit{};  ///< default 10
    Optional<std::string> cursor{};
};

/// Part of SupplyContractInfo.
struct SupplyContractInfoList {
    std::optional<Decimal> annualRate{};
    std::string supplyCurrency{};
    std::optional<TimePoint> supplyTime{};            ///< Unix milliseconds
    std::optional<Decimal> supplyAmount{};
    std::optional<Decimal> interestPaid{};
    std::string supplyId{};
    std::string orderId{};
    std::optional<TimePoint> redemptionTime{};        ///< Unix milliseconds
    std::optional<Decimal> penaltyInterest{};
    std::optional<TimePoint> actualRedemptionTime{};  ///< Unix milliseconds
    std::optional<std::int64_t> status{};
    Open<Term> term{};

    bool operator==(const SupplyContractInfoList&) const = default;
};

/// Reply of Api::supply_contract_info.
struct SupplyContractInfo {
    Vector<SupplyContractInfoList> list{};
    std::optional<Decimal> nextPageCursor{};

    bool operator==(const SupplyContractInfo&) const = default;
};

/// Parameters of Api::cancel_supply_order.
struct CancelSupplyOrderRequest {
    NamedOnly named{};
    Required<std::string> orderId;
    Open<RefundedAccount> refundedAccount{};  ///< default 0
};

/// Part of SupplyOrderInfo.
struct SupplyOrderInfoList {
    std::optional<Decimal> annualRate{};
    std::optional<std::int64_t> orderId{};
    std::optional<TimePoint> orderTime{};  ///< Unix milliseconds
    std::optional<Decimal> filledQty{};
    std::optional<Decimal> orderQty{};
    std::string orderCurrency{};
    std::optional<std::int64_t> state{};
    std::optional<std::int64_t> term{};

    bool operator==(const SupplyOrderInfoList&) const = default;
};

/// Reply of Api::supply_order_info.
struct SupplyOrderInfo {
    Vector<SupplyOrderInfoList> list{};
    std::string nextPageCursor{};

    bool operator==(const SupplyOrderInfo&) const = default;
};

/// Reply of Api::supply_order_quote.
struct SupplyOrderQuote {
    Vector<BorrowOrderQuoteList> list{};

    bool operator==(const SupplyOrderQuote&) const = default;
};

/// The operations of crypto-loan-fixed. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Create Borrow Order
    /// POST /v5/crypto-loan-fixed/borrow
    ///
    /// Private. 1 request per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip. Never
    /// re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/new-crypto-loan/fixed/borrow
    Call<CreateBorrowOrder> create_borrow_order(CreateBorrowOrderRequest request) const;

    /// Get Borrow Contract Info
    /// GET /v5/crypto-loan-fixed/borrow-contract-info
    ///
    /// Private. 5 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip. Too
    /// long for one reply: see pages().
    /// https://bybit-exchange.github.io/docs/v5/new-crypto-loan/fixed/borrow-contract
    PagedCall<BorrowContractInfo> borrow_contract_info(BorrowContractInfoRequest request = {}) const;

    /// Cancel Borrow Order
    /// POST /v5/crypto-loan-fixed/borrow-order-cancel
    ///
    /// Private. 1 request per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip. Never
    /// re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/new-crypto-loan/fixed/cancel-borrow
    Call<Acknowledged> cancel_borrow_order(CancelBorrowOrderRequest request) const;

    /// Get Borrow Order Info
    /// GET /v5/crypto-loan-fixed/borrow-order-info
    ///
    /// Private. 5 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip. Too
    /// long for one reply: see pages().
    /// https://bybit-exchange.github.io/docs/v5/new-crypto-loan/fixed/borrow-order
    PagedCall<BorrowOrderInfo> borrow_order_info(BorrowOrderInfoRequest request = {}) const;

    /// Get Borrowing Market
    /// GET /v5/crypto-loan-fixed/borrow-order-quote
    ///
    /// Public. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/new-crypto-loan/fixed/borrow-market
    Call<BorrowOrderQuote> borrow_order_quote(BorrowOrderQuoteRequest request) const;

    /// Repay
    /// POST /v5/crypto-loan-fixed/fully-repay
    ///
    /// Private. 1 request per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip. Never
    /// re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/new-crypto-loan/fixed/repay
    Call<FullyRepay> fully_repay(FullyRepayRequest request = {}) const;

    /// Renew Borrow Order
    /// POST /v5/crypto-loan-fixed/renew
    ///
    /// Private. 1 request per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip. Never
    /// re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/new-crypto-loan/fixed/renew
    Call<RenewBorrowOrder> renew_borrow_order(RenewBorrowOrderRequest request) const;

    /// Get Renew Order Info
    /// GET /v5/crypto-loan-fixed/renew-info
    ///
    /// Private. 5 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip. Too
    /// long for one reply: see pages().
    /// https://bybit-exchange.github.io/docs/v5/new-crypto-loan/fixed/renew-order
    PagedCall<RenewInfo> renew_info(RenewInfoRequest request = {}) const;

    /// Collateral Repayment
    /// POST /v5/crypto-loan-fixed/repay-collateral
    ///
    /// Private. 1 request per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip. Never
    /// re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/new-crypto-loan/fixed/repay-collateral
    Call<Acknowledged> repay_collateral(RepayCollateralRequest request) const;

    /// Get Repayment History
    /// GET /v5/crypto-loan-fixed/repayment-history
    ///
    /// Private. 5 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip. Too
    /// long for one reply: see pages().
    /// https://bybit-exchange.github.io/docs/v5/new-crypto-loan/fixed/repay-history
    PagedCall<RepaymentHistory> repayment_history(RepaymentHistoryRequest request = {}) const;

    /// Create Supply Order
    /// POST /v5/crypto-loan-fixed/supply
    ///
    /// Private. 1 request per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip. Never
    /// re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/new-crypto-loan/fixed/supply
    Call<CreateSupplyOrder> create_supply_order(CreateSupplyOrderRequest request) const;

    /// Get Supply Contract Info
    /// GET /v5/crypto-loan-fixed/supply-contract-info
    ///
    /// Private. 5 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip. Too
    /// long for one reply: see pages().
    /// https://bybit-exchange.github.io/docs/v5/new-crypto-loan/fixed/supply-contract%20copy
    PagedCall<SupplyContractInfo> supply_contract_info(SupplyContractInfoRequest request = {}) const;

    /// Cancel Supply Order
    /// POST /v5/crypto-loan-fixed/supply-order-cancel
    ///
    /// Private. 1 request per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip. Never
    /// re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/new-crypto-loan/fixed/cancel-supply
    Call<Acknowledged> cancel_supply_order(CancelSupplyOrderRequest request) const;

    /// Get Supply Order Info
    /// GET /v5/crypto-loan-fixed/supply-order-info
    ///
    /// Private. 5 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip. Too
    /// long for one reply: see pages().
    /// https://bybit-exchange.github.io/docs/v5/new-crypto-loan/fixed/supply-order
    PagedCall<SupplyOrderInfo> supply_order_info(BorrowOrderInfoRequest request = {}) const;

    /// Get Lending Market
    /// GET /v5/crypto-loan-fixed/supply-order-quote
    ///
    /// Public. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/new-crypto-loan/fixed/supply-market
    Call<SupplyOrderQuote> supply_order_quote(BorrowOrderQuoteRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const RenewBorrowOrderRequestCollateralList*);
const detail::ObjectTable& exbind_table(const CreateBorrowOrderRequest*);
const detail::ObjectTable& exbind_table(const CreateBorrowOrder*);
const detail::ObjectTable& exbind_table(const BorrowContractInfoRequest*);
const detail::ObjectTable& exbind_table(const BorrowContractInfoList*);
const detail::ObjectTable& exbind_table(const BorrowContractInfo*);
const detail::ObjectTable& exbind_table(const CancelBorrowOrderRequest*);
const detail::ObjectTable& exbind_table(const BorrowOrderInfoRequest*);
const detail::ObjectTable& exbind_table(const BorrowOrderInfoList*);
const detail::ObjectTable& exbind_table(const BorrowOrderInfo*);
const detail::ObjectTable& exbind_table(const BorrowOrderQuoteRequest*);
const detail::ObjectTable& exbind_table(const BorrowOrderQuoteList*);
const detail::ObjectTable& exbind_table(const BorrowOrderQuote*);
const detail::ObjectTable& exbind_table(const FullyRepayRequest*);
const detail::ObjectTable& exbind_table(const FullyRepay*);
const detail::ObjectTable& exbind_table(const RenewBorrowOrderRequest*);
const detail::ObjectTable& exbind_table(const RenewBorrowOrder*);
const detail::ObjectTable& exbind_table(const RenewInfoRequest*);
const detail::ObjectTable& exbind_table(const RenewInfoList*);
const detail::ObjectTable& exbind_table(const RenewInfo*);
const detail::ObjectTable& exbind_table(const RepayCollateralRequest*);
const detail::ObjectTable& exbind_table(const RepaymentHistoryRequest*);
const detail::ObjectTable& exbind_table(const RepaymentHistoryListDetails*);
const detail::ObjectTable& exbind_table(const RepaymentHistoryList*);
const detail::ObjectTable& exbind_table(const RepaymentHistory*);
const detail::ObjectTable& exbind_table(const CreateSupplyOrderRequest*);
const detail::ObjectTable& exbind_table(const CreateSupplyOrder*);
const detail::ObjectTable& exbind_table(const SupplyContractInfoRequest*);
const detail::ObjectTable& exbind_table(const SupplyContractInfoList*);
const detail::ObjectTable& exbind_table(const SupplyContractInfo*);
const detail::ObjectTable& exbind_table(const CancelSupplyOrderRequest*);
const detail::ObjectTable& exbind_table(const SupplyOrderInfoList*);
const detail::ObjectTable& exbind_table(const SupplyOrderInfo*);
const detail::ObjectTable& exbind_table(const SupplyOrderQuote*);

}  // namespace exbind::bybit::crypto_loan_fixed
