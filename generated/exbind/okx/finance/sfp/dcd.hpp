// Generated from specs/okx/finance/sfp/dcd.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/okx/common/opt_type.hpp"
#include "exbind/pages.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::okx {
class Connection;
}

/// Operations under /api/v5/finance/sfp/dcd.
namespace exbind::inline v0_1::okx::finance::sfp::dcd {

using exbind::okx::OptType;

using exbind::operator<<;
using exbind::to_string;

enum class State : std::uint8_t {
    initial = 0,
    live = 1,
    pending_settle = 2,
    settled = 3,
    pending_redeem = 4,
    redeemed = 5,
    rejected = 6,
};
const detail::EnumTable& exbind_table(State);

enum class RedeemState : std::uint8_t {
    pending_redeem_booking = 0,
    pending_redeem = 1,
    redeeming = 2,
    redeemed = 3,
};
const detail::EnumTable& exbind_table(RedeemState);

enum class TradeState : std::uint8_t {
    initial = 0,
    pending_book = 1,
    live = 2,
    rejected = 3,
};
const detail::EnumTable& exbind_table(TradeState);

/// Reply of Api::currency_pair, one row.
struct CurrencyPair {
    std::string baseCcy{};    ///< currency that is bought or sold
    std::string quoteCcy{};   ///< currency that prices are in
    Open<OptType> optType{};  ///< call (C) or put (P)
    std::string uly{};        ///< underlying index, such as BTC-USD

    bool operator==(const CurrencyPair&) const = default;
};

/// Parameters of Api::order_history.
struct OrderHistoryRequest {
    NamedOnly named{};
    Optional<std::string> ordId{};      ///< exchange's id of the order
    Optional<std::string> productId{};  ///< exchange's id of the product or offer; e.g. BTC-USDT-260327-77000-C
    Optional<std::string> uly{};        ///< underlying index, such as BTC-USD; e.g. BTC-USD
    Open<State> state{};                ///< how far the order has come
    Optional<std::string> beginId{};    ///< only rows newer than this id
    Optional<std::string> endId{};      ///< only rows older than this id
    Optional<TimePoint> begin{};        ///< Unix milliseconds; e.g. 1597026383085
    Optional<TimePoint> end{};          ///< Unix milliseconds; e.g. 1597026383085
    Optional<std::int64_t> limit{};
};

/// Reply of Api::order_history, one row.
struct OrderHistory {
    std::string ordId{};                         ///< exchange's id of the order
    std::string quoteId{};                       ///< exchange's id of the quote
    Open<State> state{};                         ///< how far the order has come
    /// exchange's id of the product or offer; e.g. BTC-USDT-260327-77000-C
    std::string productId{};
    std::string baseCcy{};                       ///< currency that is bought or sold; e.g. BTC
    std::string quoteCcy{};                      ///< currency that prices are in; e.g. USDT
    std::string uly{};                           ///< underlying index, such as BTC-USD; e.g. BTC-USD
    std::optional<Decimal> strike{};             ///< price of exercise
    std::optional<Decimal> notionalSz{};         ///< quantity of the investment
    std::string notionalCcy{};                   ///< currency of the investment
    std::optional<Decimal> absYield{};           ///< yield until expiry, 0.01 = 1 %
    std::optional<Decimal> annualizedYield{};    ///< yield of a year, 0.01 = 1 %
    std::optional<Decimal> yieldSz{};
    std::string yieldCcy{};
    std::optional<Decimal> settleSz{};
    std::string settleCcy{};                     ///< currency of margin and settlement
    std::optional<Decimal> settlePx{};           ///< price of settlement
    std::optional<TimePoint> expTime{};          ///< Unix milliseconds; e.g. 1597026383085
    std::optional<TimePoint> settleTime{};       ///< Unix milliseconds; e.g. 1597026383085
    std::optional<TimePoint> redeemStartTime{};  ///< Unix milliseconds; e.g. 1597026383085
    std::optional<TimePoint> redeemEndTime{};    ///< Unix milliseconds; e.g. 1597026383085
    std::optional<TimePoint> cTime{};            ///< Unix milliseconds; e.g. 1597026383085
    std::optional<TimePoint> uTime{};            ///< Unix milliseconds; e.g. 1597026383085

    bool operator==(const OrderHistory&) const = default;
};

/// Parameters of Api::order_status.
struct OrderStatusRequest {
    NamedOnly named{};
    Required<std::string> ordId;  ///< exchange's id of the order
};

/// Reply of Api::order_status.
struct OrderStatus {
    std::string ordId{};  ///< exchange's id of the order
    Open<State> state{};  ///< how far the order has come

    bool operator==(const OrderStatus&) const = default;
};

/// Parameters of Api::products.
struct ProductsRequest {
    NamedOnly named{};
    Required<std::string> baseCcy;    ///< currency that is bought or sold
    Required<std::string> quoteCcy;   ///< currency that prices are in
    Required<Open<OptType>> optType;  ///< call (C) or put (P)
};

/// Reply of Api::products, one row.
struct Products {
    std::optional<Decimal> absYield{};               ///< yield until expiry, 0.01 = 1 %
    std::optional<Decimal> annualizedYield{};        ///< yield of a year, 0.01 = 1 %
    std::string baseCcy{};                           ///< currency that is bought or sold
    std::string quoteCcy{};                          ///< currency that prices are in
    std::string notionalCcy{};                       ///< currency of the investment
    std::optional<TimePoint> expTime{};              ///< Unix milliseconds; e.g. 1597026383085
    std::optional<TimePoint> interestAccrualTime{};  ///< Unix milliseconds; e.g. 1597026383085
    std::optional<TimePoint> listTime{};             ///< Unix milliseconds; e.g. 1597026383085
    std::optional<Decimal> minSize{};
    std::optional<Decimal> maxSize{};
    Open<OptType> optType{};                         ///< call (C) or put (P)
    std::string productId{};                         ///< exchange's id of the product or offer
    std::optional<TimePoint> quoteTime{};            ///< Unix milliseconds; e.g. 1597026383085
    std::optional<TimePoint> redeemStartTime{};      ///< Unix milliseconds; e.g. 1597026383085
    std::optional<TimePoint> redeemEndTime{};        ///< Unix milliseconds; e.g. 1597026383085
    std::optional<Decimal> stepSz{};
    std::optional<TimePoint> tradeEndTime{};         ///< Unix milliseconds; e.g. 1597026383085
    std::string uly{};                               ///< underlying index, such as BTC-USD
    std::optional<Decimal> strike{};                 ///< price of exercise

    bool operator==(const Products&) const = default;
};

/// Parameters of Api::request_quote.
struct RequestQuoteRequest {
    NamedOnly named{};
    Required<std::string> productId;    ///< exchange's id of the product or offer
    Required<Decimal> notionalSz;       ///< quantity of the investment
    Required<std::string> notionalCcy;  ///< currency of the investment
};

/// Reply of Api::request_quote.
struct RequestQuote {
    std::optional<Decimal> absYield{};               ///< yield until expiry, 0.01 = 1 %
    std::optional<Decimal> annualizedYield{};        ///< yield of a year, 0.01 = 1 %
    std::optional<TimePoint> interestAccrualTime{};  ///< Unix milliseconds; e.g. 1597026383085
    std::optional<Decimal> notionalSz{};             ///< quantity of the investment
    std::string notionalCcy{};                       ///< currency of the investment
    std::string productId{};                         ///< exchange's id of the product or offer
    std::string quoteId{};                           ///< exchange's id of the quote
    std::optional<TimePoint> validUntil{};           ///< Unix milliseconds; e.g. 1597026383085
    std::optional<Decimal> idxPx{};                  ///< index price

    bool operator==(const RequestQuote&) const = default;
};

/// Parameters of Api::redeem.
struct RedeemRequest {
    NamedOnly named{};
    Required<std::string> ordId;    ///< exchange's id of the order
    Required<std::string> quoteId;  ///< exchange's id of the quote
};

/// Reply of Api::redeem.
struct Redeem {
    std::string ordId{};        ///< exchange's id of the order
    Open<RedeemState> state{};  ///< how far the order has come

    bool operator==(const Redeem&) const = default;
};

/// Parameters of Api::request_redeem_quote.
struct RequestRedeemQuoteRequest {
    NamedOnly named{};
    Required<std::string> ordId;  ///< exchange's id of the order
};

/// Reply of Api::request_redeem_quote.
struct RequestRedeemQuote {
    std::string ordId{};                    ///< exchange's id of the order
    std::string quoteId{};                  ///< exchange's id of the quote
    std::optional<Decimal> redeemSz{};
    std::string redeemCcy{};
    std::optional<Decimal> termRate{};
    std::optional<TimePoint> validUntil{};  ///< Unix milliseconds; e.g. 1597026383085

    bool operator==(const RequestRedeemQuote&) const = default;
};

/// Parameters of Api::trade.
struct TradeRequest {
    NamedOnly named{};
    Required<std::string> quoteId;  ///< exchange's id of the quote
};

/// Reply of Api::trade.
struct Trade {
    std::string quoteId{};     ///< exchange's id of the quote
    std::string ordId{};       ///< exchange's id of the order
    Open<TradeState> state{};  ///< how far the order has come

    bool operator==(const Trade&) const = default;
};

/// The operations of finance/sfp/dcd. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Currency pairs
    /// GET /api/v5/finance/sfp/dcd/currency-pair
    ///
    /// Private; permission: read. 1 request per second per user.
    /// https://www.okx.com/docs-v5/en/#financial-product-dual-investment-get-currency-pairs
    Call<Vector<CurrencyPair>> currency_pair() const;

    /// Order history
    /// GET /api/v5/finance/sfp/dcd/order-history
    ///
    /// Private; permission: read. 1 request per second per user. Too long for one reply: see pages().
    /// https://www.okx.com/docs-v5/en/#financial-product-dual-investment-get-order-history
    PagedCall<Vector<OrderHistory>> order_history(OrderHistoryRequest request = {}) const;

    /// Order state
    /// GET /api/v5/finance/sfp/dcd/order-status
    ///
    /// Private; permission: read. 3 requests per second per user.
    /// https://www.okx.com/docs-v5/en/#financial-product-dual-investment-get-order-state
    Call<OrderStatus> order_status(OrderStatusRequest request) const;

    /// Product info
    /// GET /api/v5/finance/sfp/dcd/products
    ///
    /// Private; permission: read. 1 request per second per user.
    /// https://www.okx.com/docs-v5/en/#financial-product-dual-investment-get-product-info
    Call<Vector<Products>> products(ProductsRequest request) const;

    /// Request for quote
    /// POST /api/v5/finance/sfp/dcd/quote
    ///
    /// Private; permission: trade. 10 requests per minute per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#financial-product-dual-investment-post-request-for-quote
    Call<RequestQuote> request_quote(RequestQuoteRequest request) const;

    /// Redeem
    /// POST /api/v5/finance/sfp/dcd/redeem
    ///
    /// Private; permission: trade. 2 requests per minute per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#financial-product-dual-investment-post-redeem
    Call<Redeem> redeem(RedeemRequest request) const;

    /// Request for redeem quote
    /// POST /api/v5/finance/sfp/dcd/redeem-quote
    ///
    /// Private; permission: trade. 10 requests per minute per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#financial-product-dual-investment-post-request-for-redeem-quote
    Call<RequestRedeemQuote> request_redeem_quote(RequestRedeemQuoteRequest request) const;

    /// Trade
    /// POST /api/v5/finance/sfp/dcd/trade
    ///
    /// Private; permission: trade. 2 requests per minute per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#financial-product-dual-investment-post-trade
    Call<Trade> trade(TradeRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const CurrencyPair*);
const detail::ObjectTable& exbind_table(const OrderHistoryRequest*);
const detail::ObjectTable& exbind_table(const OrderHistory*);
const detail::ObjectTable& exbind_table(const OrderStatusRequest*);
const detail::ObjectTable& exbind_table(const OrderStatus*);
const detail::ObjectTable& exbind_table(const ProductsRequest*);
const detail::ObjectTable& exbind_table(const Products*);
const detail::ObjectTable& exbind_table(const RequestQuoteRequest*);
const detail::ObjectTable& exbind_table(const RequestQuote*);
const detail::ObjectTable& exbind_table(const RedeemRequest*);
const detail::ObjectTable& exbind_table(const Redeem*);
const detail::ObjectTable& exbind_table(const RequestRedeemQuoteRequest*);
const detail::ObjectTable& exbind_table(const RequestRedeemQuote*);
const detail::ObjectTable& exbind_table(const TradeRequest*);
const detail::ObjectTable& exbind_table(const Trade*);

}  // namespace exbind::okx::finance::sfp::dcd
