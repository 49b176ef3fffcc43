// Generated from specs/bybit/fiat.yaml by `exbind generate bybit`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "exbind/bybit/common/covert_status.hpp"
#include "exbind/bybit/common/from_coin_type.hpp"
#include "exbind/bybit/common/to_coin_type.hpp"
#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::bybit {
class Connection;
}

/// Operations under /v5/fiat.
namespace exbind::inline v0_1::bybit::fiat {

using exbind::bybit::CovertStatus;
using exbind::bybit::FromCoinType;
using exbind::bybit::ToCoinType;

using exbind::operator<<;
using exbind::to_string;

enum class Side : std::uint8_t {
    _0 = 0,  ///< "0"
    _1 = 1,  ///< "1"
};
const detail::EnumTable& exbind_table(Side);

/// Parameters of Api::balance_query.
struct BalanceQueryRequest {
    NamedOnly named{};
    Optional<std::string> currency{};
};

/// Reply of Api::balance_query, one row.
struct BalanceQuery {
    std::optional<Decimal> totalBalance{};
    std::optional<Decimal> balance{};
    std::optional<Decimal> frozenBalance{};
    std::string currency{};

    bool operator==(const BalanceQuery&) const = default;
};

/// Parameters of Api::query_coin_list.
struct QueryCoinListRequest {
    NamedOnly named{};
    Open<Side> side{};
};

/// Part of QueryCoinList.
struct QueryCoinListFiats {
    std::string coin{};
    std::string fullName{};
    std::string icon{};
    std::string iconNight{};
    std::optional<std::int64_t> precision{};
    std::optional<bool> disable{};
    std::optional<Decimal> singleFromMinLimit{};
    std::optional<Decimal> singleFromMaxLimit{};

    bool operator==(const QueryCoinListFiats&) const = default;
};
using QueryCoinListCryptos = QueryCoinListFiats;

/// Reply of Api::query_coin_list.
struct QueryCoinList {
    Vector<QueryCoinListFiats> fiats{};
    Vector<QueryCoinListFiats> cryptos{};

    bool operator==(const QueryCoinList&) const = default;
};

/// Parameters of Api::query_trade_history.
struct QueryTradeHistoryRequest {
    NamedOnly named{};
    Optional<std::int64_t> index{};
    Optional<std::int64_t> limit{};
    Optional<TimePoint> startTime{};  ///< Unix milliseconds
    Optional<TimePoint> endTime{};    ///< Unix milliseconds
};

/// Reply of Api::query_trade_history and Api::trade_query.
struct TradeQuery {
    std::string tradeNo{};
    Open<CovertStatus> status{};
    std::string quoteTxId{};
    std::optional<Decimal> exchangeRate{};
    std::string fromCoin{};
    Open<FromCoinType> fromCoinType{};
    std::string toCoin{};
    Open<ToCoinType> toCoinType{};
    std::optional<Decimal> fromAmount{};
    std::optional<Decimal> toAmount{};
    std::optional<TimePoint> createdAt{};  ///< Unix milliseconds
    std::string subUserId{};

    bool operator==(const TradeQuery&) const = default;
};
using QueryTradeHistory = TradeQuery;

/// Parameters of Api::request_quote.
struct RequestQuoteRequest {
    NamedOnly named{};
    Required<std::string> fromCoin;
    Required<Open<FromCoinType>> fromCoinType;
    Required<std::string> toCoin;
    Required<Open<ToCoinType>> toCoinType;
    Required<Decimal> requestAmount;
    Optional<std::string> requestCoinType{};
};

/// Reply of Api::request_quote.
struct RequestQuote {
    std::string quoteTxId{};
    std::optional<Decimal> exchangeRate{};
    std::string fromCoin{};
    Open<FromCoinType> fromCoinType{};
    std::string toCoin{};
    Open<ToCoinType> toCoinType{};
    std::optional<Decimal> fromAmount{};
    std::optional<Decimal> toAmount{};
    std::optional<TimePoint> expiredTime{};  ///< Unix milliseconds

    bool operator==(const RequestQuote&) const = default;
};

/// Parameters of Api::reference_price.
struct ReferencePriceRequest {
    NamedOnly named{};
    Required<std::string> symbol;
};

/// Part of ReferencePrice.
struct ReferencePriceBuys {
    std::optional<Decimal> unitPrice{};
    std::string paymentMethod{};

    bool operator==(const ReferencePriceBuys&) const = default;
};

/// Part of ReferencePrice.
struct ReferencePriceSells {
    std::optional<Decimal> unitPrice{};
    std::string paymentMethod{};

    bool operator==(const ReferencePriceSells&) const = default;
};

/// Reply of Api::reference_price.
struct ReferencePrice {
    std::string symbol{};
    std::string fiat{};                    ///< e.g. EUR
    std::string crypto{};                  ///< e.g. USDT
    std::optional<TimePoint> timestamp{};  ///< Unix seconds
    Vector<ReferencePriceBuys> buys{};
    Vector<ReferencePriceSells> sells{};

    bool operator==(const ReferencePrice&) const = default;
};

/// Parameters of Api::confirm_quote.
struct ConfirmQuoteRequest {
    NamedOnly named{};
    Required<std::string> quoteTxId;
    Required<std::string> subUserId;
    Optional<std::string> webhookUrl{};
    Optional<std::string> MerchantRequestId{};
};

/// Reply of Api::confirm_quote.
struct ConfirmQuote {
    std::string tradeNo{};
    std::string merchantRequestId{};

    bool operator==(const ConfirmQuote&) const = default;
};

/// Parameters of Api::trade_query.
struct TradeQueryRequest {
    NamedOnly named{};
    Optional<std::string> tradeNo{};
    Optional<std::string> merchantRequestId{};
};

/// The operations of fiat. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get Balance
    /// GET /v5/fiat/balance-query
    ///
    /// Private. 1000 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/asset/fiat-convert/balance-query
    Call<Vector<BalanceQuery>> balance_query(BalanceQueryRequest request = {}) const;

    /// Get Trading Pair List
    /// GET /v5/fiat/query-coin-list
    ///
    /// Private. 1000 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/asset/fiat-convert/query-coin-list
    Call<QueryCoinList> query_coin_list(QueryCoinListRequest request = {}) const;

    /// Get Convert History
    /// GET /v5/fiat/query-trade-history
    ///
    /// Private. 1000 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/asset/fiat-convert/query-trade-history
    Call<Vector<TradeQuery>> query_trade_history(QueryTradeHistoryRequest request = {}) const;

    /// Request a Quote
    /// POST /v5/fiat/quote-apply
    ///
    /// Private. 1000 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// Never re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/asset/fiat-convert/quote-apply
    Call<RequestQuote> request_quote(RequestQuoteRequest request) const;

    /// Get Reference Price
    /// GET /v5/fiat/reference-price
    ///
    /// Private. 1000 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/asset/fiat-convert/reference-price
    Call<ReferencePrice> reference_price(ReferencePriceRequest request) const;

    /// Confirm a Quote
    /// POST /v5/fiat/trade-execute
    ///
    /// Private. 100 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// Never re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/asset/fiat-convert/confirm-quote
    Call<ConfirmQuote> confirm_quote(ConfirmQuoteRequest request) const;

    /// Get Convert Status
    /// GET /v5/fiat/trade-query
    ///
    /// Private. 1000 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/asset/fiat-convert/query-trade
    Call<TradeQuery> trade_query(TradeQueryRequest request = {}) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const BalanceQueryRequest*);
const detail::ObjectTable& exbind_table(const BalanceQuery*);
const detail::ObjectTable& exbind_table(const QueryCoinListRequest*);
const detail::ObjectTable& exbind_table(const QueryCoinListFiats*);
const detail::ObjectTable& exbind_table(const QueryCoinList*);
const detail::ObjectTable& exbind_table(const QueryTradeHistoryRequest*);
const detail::ObjectTable& exbind_table(const TradeQuery*);
const detail::ObjectTable& exbind_table(const RequestQuoteRequest*);
const detail::ObjectTable& exbind_table(const RequestQuote*);
const detail::ObjectTable& exbind_table(const ReferencePriceRequest*);
const detail::ObjectTable& exbind_table(const ReferencePriceBuys*);
const detail::ObjectTable& exbind_table(const ReferencePriceSells*);
const detail::ObjectTable& exbind_table(const ReferencePrice*);
const detail::ObjectTable& exbind_table(const ConfirmQuoteRequest*);
const detail::ObjectTable& exbind_table(const ConfirmQuote*);
const detail::ObjectTable& exbind_table(const TradeQueryRequest*);

}  // namespace exbind::bybit::fiat
