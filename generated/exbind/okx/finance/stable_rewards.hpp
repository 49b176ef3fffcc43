// Generated from specs/okx/finance/stable-rewards.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/okx/common/status.hpp"
#include "exbind/pages.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::okx {
class Connection;
}

/// Operations under /api/v5/finance/stable-rewards.
namespace exbind::inline v0_1::okx::finance::stable_rewards {

using exbind::okx::Status;

using exbind::operator<<;
using exbind::to_string;

enum class State : std::uint8_t {
    earning = 0,
    pending = 1,
};
const detail::EnumTable& exbind_table(State);

enum class Action : std::uint8_t {
    subscribe = 0,
    redeem = 1,
};
const detail::EnumTable& exbind_table(Action);

enum class Type : std::uint8_t {
    subscribe = 0,
    redeem = 1,
};
const detail::EnumTable& exbind_table(Type);

/// Parameters of Api::apy_history.
struct ApyHistoryRequest {
    NamedOnly named{};
    Required<std::string> ccy;      ///< currency; e.g. USDG
    Optional<std::int64_t> days{};  ///< default 100, at most 100
};

/// Reply of Api::apy_history, one row.
struct ApyHistory {
    std::optional<Decimal> rate{};  ///< rate for a year, 0.01 = 1 %; e.g. 0.041
    std::optional<TimePoint> ts{};  ///< Unix milliseconds; e.g. 1597026383085

    bool operator==(const ApyHistory&) const = default;
};

/// Parameters of Api::balance.
struct BalanceRequest {
    NamedOnly named{};
    Optional<std::string> ccy{};  ///< currency; e.g. USDG
};

/// Part of Balance.
struct BalanceDetails {
    std::string ccy{};             ///< currency; e.g. USDG
    std::optional<Decimal> amt{};  ///< amount
    std::optional<Decimal> totalEarnAccrual{};
    Open<State> state{};           ///< whether the balance earns yet

    bool operator==(const BalanceDetails&) const = default;
};

/// Reply of Api::balance, one row.
struct Balance {
    Vector<BalanceDetails> details{};
    std::optional<TimePoint> ts{};  ///< Unix milliseconds; e.g. 1597026383085

    bool operator==(const Balance&) const = default;
};

/// Parameters of Api::product_info.
struct ProductInfoRequest {
    NamedOnly named{};
    Required<std::string> ccy;  ///< currency; e.g. USDG
};

/// Part of ProductInfo.
struct ProductInfoDetails {
    std::string ccy{};                        ///< currency; e.g. USDG
    std::string settleCcy{};                  ///< currency of margin and settlement; e.g. USDC
    std::optional<Decimal> subFeeRate{};      ///< e.g. 0.01
    std::optional<Decimal> redemptFeeRate{};  ///< e.g. 0.01
    std::optional<Decimal> minSubAmt{};
    std::optional<Decimal> minRedeemAmt{};
    std::optional<Decimal> remainingSubQuota{};
    std::optional<Decimal> remainingRedemptQuota{};
    std::optional<bool> canRedeem{};

    bool operator==(const ProductInfoDetails&) const = default;
};

/// Reply of Api::product_info, one row.
struct ProductInfo {
    Vector<ProductInfoDetails> details{};
    std::optional<TimePoint> ts{};  ///< Unix milliseconds; e.g. 1597026383085

    bool operator==(const ProductInfo&) const = default;
};

/// Parameters of Api::quote.
struct QuoteRequest {
    NamedOnly named{};
    Required<std::string> ccy;        ///< currency; e.g. USDG
    Required<std::string> settleCcy;  ///< currency of margin and settlement; e.g. USDC
    Required<Open<Action>> action;
    Required<Decimal> amt;            ///< amount
};

/// Reply of Api::quote.
struct Quote {
    std::string quoteId{};                 ///< exchange's id of the quote
    std::optional<Decimal> quoteAmt{};
    std::string quoteCcy{};                ///< currency that prices are in
    std::optional<Decimal> exchRate{};
    std::optional<Decimal> feeRate{};      ///< part charged as fee, 0.02 = 2 %; e.g. 0.0003
    std::optional<TimePoint> quoteTime{};  ///< Unix milliseconds; e.g. 1597026383085
    std::optional<std::int64_t> ttlMs{};   ///< how long the quote holds, in milliseconds; e.g. 10000

    bool operator==(const Quote&) const = default;
};

/// Parameters of Api::subscribe_redeem_history.
struct SubscribeRedeemHistoryRequest {
    NamedOnly named{};
    Required<std::string> ccy;       ///< currency; e.g. USDG
    Open<Type> type{};
    Open<Status> status{};           ///< how far it has come
    Optional<std::string> after{};   ///< only rows older than this
    Optional<std::string> before{};  ///< only rows newer than this
    Optional<std::int64_t> limit{};  ///< default 100, at most 100
};

/// Reply of Api::subscribe_redeem_history, one row.
struct SubscribeRedeemHistory {
    Open<Type> type{};
    Open<Status> status{};          ///< how far it has come
    std::string ccy{};              ///< currency; e.g. USDG
    std::string settleCcy{};        ///< currency of margin and settlement; e.g. USDC
    std::optional<Decimal> ccyAmt{};
    std::optional<Decimal> settleCcyAmt{};
    std::optional<Decimal> fee{};   ///< fee; negative when paid
    std::string quoteId{};          ///< exchange's id of the quote
    std::string ordId{};            ///< exchange's id of the order
    std::optional<TimePoint> ts{};  ///< Unix milliseconds; e.g. 1597026383085

    bool operator==(const SubscribeRedeemHistory&) const = default;
};

/// Parameters of Api::trade.
struct TradeRequest {
    NamedOnly named{};
    Required<std::string> quoteId;  ///< exchange's id of the quote
};

/// Reply of Api::trade.
struct Trade {
    std::string quoteId{};  ///< exchange's id of the quote
    std::string ordId{};    ///< exchange's id of the order

    bool operator==(const Trade&) const = default;
};

/// The operations of finance/stable-rewards. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// APY history
    /// GET /api/v5/finance/stable-rewards/apy-history
    ///
    /// Public; permission: read. 6 requests per second per IP address.
    /// https://www.okx.com/docs-v5/en/#financial-product-stable-rewards-get-apy-history
    Call<Vector<ApyHistory>> apy_history(ApyHistoryRequest request) const;

    /// Balance
    /// GET /api/v5/finance/stable-rewards/balance
    ///
    /// Private; permission: read. 5 requests per 2 seconds per user.
    /// https://www.okx.com/docs-v5/en/#financial-product-stable-rewards-get-balance
    Call<Vector<Balance>> balance(BalanceRequest request = {}) const;

    /// Product info
    /// GET /api/v5/finance/stable-rewards/product-info
    ///
    /// Private; permission: read. 5 requests per 2 seconds per user.
    /// https://www.okx.com/docs-v5/en/#financial-product-stable-rewards-get-product-info
    Call<Vector<ProductInfo>> product_info(ProductInfoRequest request) const;

    /// Quote
    /// POST /api/v5/finance/stable-rewards/quote
    ///
    /// Private; permission: trade. 2 requests per second per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#financial-product-stable-rewards-post-quote
    Call<Quote> quote(QuoteRequest request) const;

    /// Subscribe redeem history
    /// GET /api/v5/finance/stable-rewards/subscribe-redeem-history
    ///
    /// Private; permission: read. 5 requests per 2 seconds per user. Too long for one reply: see pages().
    /// https://www.okx.com/docs-v5/en/#financial-product-stable-rewards-get-subscribe-redeem-history
    PagedCall<Vector<SubscribeRedeemHistory>> subscribe_redeem_history(SubscribeRedeemHistoryRequest request) const;

    /// Trade
    /// POST /api/v5/finance/stable-rewards/trade
    ///
    /// Private; permission: trade. 2 requests per second per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#financial-product-stable-rewards-post-trade
    Call<Trade> trade(TradeRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const ApyHistoryRequest*);
const detail::ObjectTable& exbind_table(const ApyHistory*);
const detail::ObjectTable& exbind_table(const BalanceRequest*);
const detail::ObjectTable& exbind_table(const BalanceDetails*);
const detail::ObjectTable& exbind_table(const Balance*);
const detail::ObjectTable& exbind_table(const ProductInfoRequest*);
const detail::ObjectTable& exbind_table(const ProductInfoDetails*);
const detail::ObjectTable& exbind_table(const ProductInfo*);
const detail::ObjectTable& exbind_table(const QuoteRequest*);
const detail::ObjectTable& exbind_table(const Quote*);
const detail::ObjectTable& exbind_table(const SubscribeRedeemHistoryRequest*);
const detail::ObjectTable& exbind_table(const SubscribeRedeemHistory*);
const detail::ObjectTable& exbind_table(const TradeRequest*);
const detail::ObjectTable& exbind_table(const Trade*);

}  // namespace exbind::okx::finance::stable_rewards
