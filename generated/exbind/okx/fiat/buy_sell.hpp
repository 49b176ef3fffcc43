// Generated from specs/okx/fiat/buy-sell.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/okx/common/fiat_state.hpp"
#include "exbind/okx/common/side.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::okx {
class Connection;
}

/// Operations under /api/v5/fiat/buy-sell.
namespace exbind::inline v0_1::okx::fiat::buy_sell {

using exbind::okx::FiatState;
using exbind::okx::Side;

/// Part of Currencies.
struct CurrenciesFiatCcyList {
    std::string ccy{};  ///< currency; e.g. BTC

    bool operator==(const CurrenciesFiatCcyList&) const = default;
};

/// Part of Currencies.
struct CurrenciesCryptoCcyList {
    std::string ccy{};  ///< currency; e.g. USD

    bool operator==(const CurrenciesCryptoCcyList&) const = default;
};

/// Reply of Api::currencies, one row.
struct Currencies {
    Vector<CurrenciesFiatCcyList> fiatCcyList{};
    Vector<CurrenciesCryptoCcyList> cryptoCcyList{};

    bool operator==(const Currencies&) const = default;
};

/// Parameters of Api::currency_pair.
struct CurrencyPairRequest {
    NamedOnly named{};
    Required<std::string> fromCcy;  ///< currency that is sold; e.g. USD
    Required<std::string> toCcy;    ///< currency that is bought; e.g. BTC
};

/// Reply of Api::currency_pair, one row.
struct CurrencyPair {
    Open<Side> side{};      ///< buy or sell
    std::string fromCcy{};  ///< currency that is sold; e.g. USD
    std::string toCcy{};    ///< currency that is bought; e.g. BTC
    std::string singleTradeMax{};
    std::optional<Decimal> singleTradeMin{};
    std::optional<Decimal> fixedPxDailyLimit{};
    std::optional<Decimal> fixedPxRemainingDailyQuota{};
    Vector<std::string> paymentMethods{};

    bool operator==(const CurrencyPair&) const = default;
};

/// Parameters of Api::history.
struct HistoryRequest {
    NamedOnly named{};
    Optional<std::string> ordId{};    ///< exchange's id of the order
    Optional<std::string> clOrdId{};  ///< your own id of the order; at most 32 characters of A-Za-z0-9
    Open<FiatState> state{};          ///< how far the trade has come
    Optional<TimePoint> begin{};      ///< Unix milliseconds; e.g. 1597026383085
    Optional<TimePoint> end{};        ///< Unix milliseconds; e.g. 1597026383085
    Optional<std::int64_t> limit{};   ///< default 100, at most 100
};

/// Reply of Api::history, one row.
struct History {
    std::string ordId{};               ///< exchange's id of the order
    std::string clOrdId{};             ///< your own id of the order
    std::string quoteId{};             ///< exchange's id of the quote
    Open<FiatState> state{};           ///< how far the trade has come
    std::string fromCcy{};             ///< currency that is sold
    std::string toCcy{};               ///< currency that is bought
    std::optional<Decimal> rfqAmt{};   ///< amount that a quote is asked for
    std::string rfqCcy{};              ///< currency of the amount asked for
    std::optional<Decimal> fillPx{};   ///< price of the conversion
    std::string fillQuoteCcy{};        ///< e.g. USD
    std::optional<Decimal> fillFromAmt{};
    std::optional<Decimal> fillToAmt{};
    std::optional<TimePoint> cTime{};  ///< Unix milliseconds; e.g. 1597026383085
    std::optional<TimePoint> uTime{};  ///< Unix milliseconds; e.g. 1597026383085
    Open<Side> side{};                 ///< buy or sell

    bool operator==(const History&) const = default;
};

/// Parameters of Api::quote.
struct QuoteRequest {
    NamedOnly named{};
    Required<Open<Side>> side;      ///< buy or sell
    Required<std::string> fromCcy;  ///< currency that is sold
    Required<std::string> toCcy;    ///< currency that is bought
    Required<Decimal> rfqAmt;       ///< amount that a quote is asked for
    Required<std::string> rfqCcy;   ///< currency of the amount asked for
};

/// Reply of Api::quote.
struct Quote {
    std::string quoteId{};                 ///< exchange's id of the quote
    Open<Side> side{};                     ///< buy or sell
    std::string fromCcy{};                 ///< currency that is sold; e.g. USD
    std::string toCcy{};                   ///< currency that is bought; e.g. BTC
    std::optional<Decimal> rfqAmt{};       ///< amount that a quote is asked for
    std::string rfqCcy{};                  ///< currency of the amount asked for
    std::optional<Decimal> quotePx{};
    std::string quoteCcy{};                ///< currency that prices are in; e.g. USD
    std::optional<Decimal> quoteFromAmt{};
    std::optional<Decimal> quoteToAmt{};
    std::optional<TimePoint> quoteTime{};  ///< Unix milliseconds; e.g. 1597026383085
    std::optional<std::int64_t> ttlMs{};   ///< how long the quote holds, in milliseconds; e.g. 10000

    bool operator==(const Quote&) const = default;
};

/// Parameters of Api::trade.
struct TradeRequest {
    NamedOnly named{};
    Required<std::string> quoteId;        ///< exchange's id of the quote
    Required<Open<Side>> side;            ///< buy or sell
    Required<std::string> fromCcy;        ///< currency that is sold
    Required<std::string> toCcy;          ///< currency that is bought
    Required<Decimal> rfqAmt;             ///< amount that a quote is asked for
    Required<std::string> rfqCcy;         ///< currency of the amount asked for
    Required<std::string> paymentMethod;  ///< how fiat money travels, such as TR_BANKS
    Required<std::string> clOrdId;        ///< your own id of the order; at most 32 characters of A-Za-z0-9
};

/// Reply of Api::trade.
struct Trade {
    std::string ordId{};               ///< exchange's id of the order
    std::string clOrdId{};             ///< your own id of the order
    std::string quoteId{};             ///< exchange's id of the quote
    Open<FiatState> state{};           ///< how far the trade has come
    Open<Side> side{};                 ///< buy or sell
    std::string fromCcy{};             ///< currency that is sold
    std::string toCcy{};               ///< currency that is bought
    std::optional<Decimal> rfqAmt{};   ///< amount that a quote is asked for
    std::string rfqCcy{};              ///< currency of the amount asked for
    std::optional<Decimal> fillPx{};   ///< price of the conversion
    std::string fillQuoteCcy{};        ///< e.g. USD
    std::optional<Decimal> fillFromAmt{};
    std::optional<Decimal> fillToAmt{};
    std::optional<TimePoint> cTime{};  ///< Unix milliseconds; e.g. 1597026383085

    bool operator==(const Trade&) const = default;
};

/// The operations of fiat/buy-sell. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get buy/sell currencies
    /// GET /api/v5/fiat/buy-sell/currencies
    ///
    /// Private; permission: read. 6 requests per second per user.
    /// https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-buy-sell-currencies
    Call<Vector<Currencies>> currencies() const;

    /// Get buy/sell currency pair
    /// GET /api/v5/fiat/buy-sell/currency-pair
    ///
    /// Private; permission: read. 6 requests per second per user.
    /// https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-buy-sell-currency-pair
    Call<Vector<CurrencyPair>> currency_pair(CurrencyPairRequest request) const;

    /// Get buy/sell trade history
    /// GET /api/v5/fiat/buy-sell/history
    ///
    /// Private; permission: read. 6 requests per second per user.
    /// https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-buy-sell-trade-history
    Call<Vector<History>> history(HistoryRequest request = {}) const;

    /// For reconcile(): history() with the id that a write carries.
    static Lookup<Vector<History>> history_lookup();

    /// Get buy/sell quote
    /// POST /api/v5/fiat/buy-sell/quote
    ///
    /// Private; permission: read. 10 requests per second per user. 1 request per 5 seconds per instId. Never re-sent by
    /// itself.
    /// https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-buy-sell-quote
    Call<Quote> quote(QuoteRequest request) const;

    /// Buy/sell trade
    /// POST /api/v5/fiat/buy-sell/trade
    ///
    /// Private; permission: trade. 1 request per 5 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#funding-account-rest-api-buy-sell-trade
    Call<Trade> trade(TradeRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const CurrenciesFiatCcyList*);
const detail::ObjectTable& exbind_table(const CurrenciesCryptoCcyList*);
const detail::ObjectTable& exbind_table(const Currencies*);
const detail::ObjectTable& exbind_table(const CurrencyPairRequest*);
const detail::ObjectTable& exbind_table(const CurrencyPair*);
const detail::ObjectTable& exbind_table(const HistoryRequest*);
const detail::ObjectTable& exbind_table(const History*);
const detail::ObjectTable& exbind_table(const QuoteRequest*);
const detail::ObjectTable& exbind_table(const Quote*);
const detail::ObjectTable& exbind_table(const TradeRequest*);
const detail::ObjectTable& exbind_table(const Trade*);

}  // namespace exbind::okx::fiat::buy_sell
