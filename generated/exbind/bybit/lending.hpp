// Generated from specs/bybit/lending.yaml by `exbind generate bybit`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::bybit {
class Connection;
}

/// Operations under /v5/lending.
namespace exbind::inline v0_1::bybit::lending {

using exbind::operator<<;
using exbind::to_string;

enum class OrderType : std::uint8_t {
    deposit = 0,              ///< "1"
    redemption = 1,           ///< "2"
    payment_of_proceeds = 2,  ///< "3"
};
const detail::EnumTable& exbind_table(OrderType);

enum class Status : std::uint8_t {
    initial = 0,     ///< "0"
    processing = 1,  ///< "1"
    success = 2,     ///< "2"
    failed = 3,      ///< "10"
    cancelled = 4,   ///< "11"
};
const detail::EnumTable& exbind_table(Status);

/// Parameters of Api::account.
struct AccountRequest {
    NamedOnly named{};
    Required<std::string> coin;
};

/// Reply of Api::account.
struct Account {
    std::string coin{};
    std::optional<Decimal> principalInterest{};
    std::optional<Decimal> principalQty{};
    std::string principalTotal{};
    std::optional<Decimal> quantity{};

    bool operator==(const Account&) const = default;
};

/// Parameters of Api::history_order.
struct HistoryOrderRequest {
    NamedOnly named{};
    Optional<std::string> coin{};
    Optional<std::string> orderId{};
    Optional<TimePoint> startTime{};  ///< Unix milliseconds
    Optional<TimePoint> endTime{};    ///< Unix milliseconds
    Optional<std::int64_t> limit{};   ///< default 50
    Open<OrderType> orderType{};
};

/// Reply of Api::deposit_funds.
struct DepositFunds {
    std::string coin{};
    std::optional<TimePoint> createdTime{};  ///< Unix milliseconds
    std::string orderId{};
    std::optional<Decimal> quantity{};
    std::string serialNo{};
    Open<Status> status{};
    std::optional<TimePoint> updatedTime{};  ///< Unix milliseconds

    bool operator==(const DepositFunds&) const = default;
};
using HistoryOrderList = DepositFunds;

/// Reply of Api::history_order.
struct HistoryOrder {
    Vector<DepositFunds> list{};

    bool operator==(const HistoryOrder&) const = default;
};

/// Parameters of Api::info.
struct InfoRequest {
    NamedOnly named{};
    Optional<std::string> coin{};
};

/// Part of Info.
struct InfoList {
    std::string coin{};
    std::optional<Decimal> maxRedeemQty{};
    std::optional<Decimal> minPurchaseQty{};
    std::optional<Decimal> precision{};
    std::optional<Decimal> rate{};             ///< e.g. 0.0002
    std::optional<Decimal> loanToPoolRatio{};  ///< e.g. 0.0004
    std::optional<Decimal> actualApy{};

    bool operator==(const InfoList&) const = default;
};

/// Reply of Api::info.
struct Info {
    Vector<InfoList> list{};

    bool operator==(const Info&) const = default;
};

/// Parameters of Api::deposit_funds and Api::redeem_funds.
struct RedeemFundsRequest {
    NamedOnly named{};
    Required<std::string> coin;
    Required<Decimal> quantity;
    Optional<std::string> serialNo{};
};
using DepositFundsRequest = RedeemFundsRequest;

/// Reply of Api::redeem_funds.
struct RedeemFunds {
    std::string coin{};
    std::optional<TimePoint> createdTime{};  ///< Unix milliseconds
    std::string orderId{};
    std::optional<Decimal> principalQty{};
    std::string serialNo{};
    Open<Status> status{};
    std::optional<TimePoint> updatedTime{};  ///< Unix milliseconds

    bool operator==(const RedeemFunds&) const = default;
};

/// Parameters of Api::cancel_redeem.
struct CancelRedeemRequest {
    NamedOnly named{};
    Optional<std::string> coin{};
    Optional<std::string> orderId{};
    Optional<std::string> serialNo{};
};

/// Reply of Api::cancel_redeem.
struct CancelRedeem {
    std::string orderId{};
    std::string serialNo{};
    std::optional<TimePoint> updatedTime{};  ///< Unix milliseconds

    bool operator==(const CancelRedeem&) const = default;
};

/// The operations of lending. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get Lending Account Info
    /// GET /v5/lending/account
    ///
    /// Private. 600 requests per 5 seconds per IP address, shared by the pool ip. Deprecated by the exchange.
    /// https://bybit-exchange.github.io/docs/v5/abandon/account-info
    [[deprecated("by the exchange")]]
    Call<Account> account(AccountRequest request) const;

    /// Get Order Records
    /// GET /v5/lending/history-order
    ///
    /// Private. 600 requests per 5 seconds per IP address, shared by the pool ip. Deprecated by the exchange.
    /// https://bybit-exchange.github.io/docs/v5/abandon/order-record
    [[deprecated("by the exchange")]]
    Call<HistoryOrder> history_order(HistoryOrderRequest request = {}) const;

    /// Get Lending Coin Info
    /// GET /v5/lending/info
    ///
    /// Private. 600 requests per 5 seconds per IP address, shared by the pool ip. Deprecated by the exchange.
    /// https://bybit-exchange.github.io/docs/v5/abandon/coin-info
    [[deprecated("by the exchange")]]
    Call<Info> info(InfoRequest request = {}) const;

    /// Deposit Funds
    /// POST /v5/lending/purchase
    ///
    /// Private. 600 requests per 5 seconds per IP address, shared by the pool ip. Never re-sent by itself. Deprecated
    /// by the exchange.
    /// https://bybit-exchange.github.io/docs/v5/abandon/deposit
    [[deprecated("by the exchange")]]
    Call<DepositFunds> deposit_funds(RedeemFundsRequest request) const;

    /// Redeem Funds
    /// POST /v5/lending/redeem
    ///
    /// Private. 600 requests per 5 seconds per IP address, shared by the pool ip. Never re-sent by itself. Deprecated
    /// by the exchange.
    /// https://bybit-exchange.github.io/docs/v5/abandon/redeem
    [[deprecated("by the exchange")]]
    Call<RedeemFunds> redeem_funds(RedeemFundsRequest request) const;

    /// Cancel Redeem
    /// POST /v5/lending/redeem-cancel
    ///
    /// Private. 600 requests per 5 seconds per IP address, shared by the pool ip. Never re-sent by itself. Deprecated
    /// by the exchange.
    /// https://bybit-exchange.github.io/docs/v5/abandon/cancel-redeem
    [[deprecated("by the exchange")]]
    Call<CancelRedeem> cancel_redeem(CancelRedeemRequest request = {}) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const AccountRequest*);
const detail::ObjectTable& exbind_table(const Account*);
const detail::ObjectTable& exbind_table(const HistoryOrderRequest*);
const detail::ObjectTable& exbind_table(const DepositFunds*);
const detail::ObjectTable& exbind_table(const HistoryOrder*);
const detail::ObjectTable& exbind_table(const InfoRequest*);
const detail::ObjectTable& exbind_table(const InfoList*);
const detail::ObjectTable& exbind_table(const Info*);
const detail::ObjectTable& exbind_table(const RedeemFundsRequest*);
const detail::ObjectTable& exbind_table(const RedeemFunds*);
const detail::ObjectTable& exbind_table(const CancelRedeemRequest*);
const detail::ObjectTable& exbind_table(const CancelRedeem*);

}  // namespace exbind::bybit::lending
