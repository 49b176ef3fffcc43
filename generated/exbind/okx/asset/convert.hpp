// Generated from specs/okx/asset/convert.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/pages.hpp"
#include "exbind/vector.hpp"

namespace exbind::okx {
class Connection;
}

/// Operations under /api/v5/asset/convert.
namespace exbind::okx::asset::convert {

enum class ConvertMode : std::uint8_t {
    standard_convert = 0,             ///< "0"
    large_order_convert_for_vip = 1,  ///< "1"
};

/// The value as sent and received, e.g. "0".
std::string_view to_string(ConvertMode value);

enum class Side : std::uint8_t {
    buy = 0,
    sell = 1,
};

/// The value as sent and received, e.g. "buy".
std::string_view to_string(Side value);

enum class State : std::uint8_t {
    fully_filled = 0,  ///< "fullyFilled"
    rejected = 1,
};

/// The value as sent and received, e.g. "fullyFilled".
std::string_view to_string(State value);

/// Reply of Api::currencies, one row.
struct Currencies {
    std::string ccy{};             ///< e.g. BTC
    std::optional<Decimal> min{};  ///< deprecated
    std::optional<Decimal> max{};  ///< deprecated

    bool operator==(const Currencies&) const = default;
};

/// Parameters of Api::currency_pair.
struct CurrencyPairRequest {
    NamedOnly named{};
    Required<std::string> fromCcy;  ///< e.g. USDT
    Required<std::string> toCcy;    ///< e.g. BTC
    Open<ConvertMode> convertMode{};
};

/// Reply of Api::currency_pair, one row.
struct CurrencyPair {
    std::string instId{};    ///< e.g. BTC-USDT
    std::string baseCcy{};   ///< e.g. BTC
    std::optional<Decimal> baseCcyMax{};
    std::optional<Decimal> baseCcyMin{};
    std::string quoteCcy{};  ///< e.g. USDT
    std::string quoteCcyMax{};
    std::string quoteCcyMin{};

    bool operator==(const CurrencyPair&) const = default;
};

/// Parameters of Api::estimate_quote.
struct EstimateQuoteRequest {
    NamedOnly named{};
    Required<std::string> baseCcy;     ///< e.g. BTC
    Required<std::string> quoteCcy;    ///< e.g. USDT
    Required<Open<Side>> side;
    Required<Decimal> rfqSz;
    Required<std::string> rfqSzCcy;
    Optional<std::string> clQReqId{};  ///< at most 32 characters of A-Za-z0-9
    Optional<std::string> tag{};
    Open<ConvertMode> convertMode{};
};

/// Reply of Api::estimate_quote.
struct EstimateQuote {
    std::optional<TimePoint> quoteTime{};  ///< Unix milliseconds; e.g. 1597026383085
    std::optional<std::int64_t> ttlMs{};
    std::string clQReqId{};
    std::string quoteId{};
    std::string baseCcy{};                 ///< e.g. BTC
    std::string quoteCcy{};                ///< e.g. USDT
    Open<Side> side{};
    std::optional<Decimal> origRfqSz{};
    std::optional<Decimal> rfqSz{};
    std::string rfqSzCcy{};
    std::optional<Decimal> cnvtPx{};
    std::optional<Decimal> baseSz{};
    std::optional<Decimal> quoteSz{};

    bool operator==(const EstimateQuote&) const = default;
};

/// Parameters of Api::history.
struct HistoryRequest {
    NamedOnly named{};
    Optional<std::string> clTReqId{};  ///< at most 32 characters of A-Za-z0-9
    Optional<TimePoint> after{};       ///< Unix milliseconds; e.g. 1597026383085
    Optional<TimePoint> before{};      ///< Unix milliseconds; e.g. 1597026383085
    Optional<std::int64_t> limit{};    ///< default 100, at most 100
    Optional<std::string> tag{};
};

/// Reply of Api::history, one row.
struct History {
    std::string tradeId{};
    std::string clTReqId{};
    Open<State> state{};
    std::string instId{};           ///< e.g. BTC-USDT
    std::string baseCcy{};          ///< e.g. BTC
    std::string quoteCcy{};         ///< e.g. USDT
    Open<Side> side{};
    std::optional<Decimal> fillPx{};
    std::optional<Decimal> fillBaseSz{};
    std::optional<Decimal> fillQuoteSz{};
    std::optional<TimePoint> ts{};  ///< Unix milliseconds; e.g. 1597026383085

    bool operator==(const History&) const = default;
};

/// Parameters of Api::trade.
struct TradeRequest {
    NamedOnly named{};
    Required<std::string> quoteId;
    Required<std::string> baseCcy;     ///< e.g. BTC
    Required<std::string> quoteCcy;    ///< e.g. USDT
    Required<Open<Side>> side;
    Required<Decimal> sz;
    Required<std::string> szCcy;
    Optional<std::string> clTReqId{};  ///< at most 32 characters of A-Za-z0-9
    Optional<std::string> tag{};
    Open<ConvertMode> convertMode{};
};

/// Reply of Api::trade.
struct Trade {
    std::string tradeId{};
    std::string quoteId{};
    std::string clTReqId{};
    Open<State> state{};
    std::string instId{};           ///< e.g. BTC-USDT
    std::string baseCcy{};          ///< e.g. BTC
    std::string quoteCcy{};         ///< e.g. USDT
    Open<Side> side{};
    std::optional<Decimal> fillPx{};
    std::optional<Decimal> fillBaseSz{};
    std::optional<Decimal> fillQuoteSz{};
    std::optional<TimePoint> ts{};  ///< Unix milliseconds; e.g. 1597026383085

    bool operator==(const Trade&) const = default;
};

/// The operations of asset/convert. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// GET /api/v5/asset/convert/currencies
    ///
    /// Private; permission: read. 6 requests per second per user.
    /// https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-convert-currencies
    Call<Vector<Currencies>> currencies() const;

    /// GET /api/v5/asset/convert/currency-pair
    ///
    /// Private; permission: read. 6 requests per second per user.
    /// https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-convert-currency-pair
    Call<Vector<CurrencyPair>> currency_pair(CurrencyPairRequest request) const;

    /// POST /api/v5/asset/convert/estimate-quote
    ///
    /// Private; permission: trade. 10 requests per second per user. 1 request per 5 seconds per instId. Never re-sent
    /// by itself.
    /// https://www.okx.com/docs-v5/en/#funding-account-rest-api-estimate-quote
    Call<EstimateQuote> estimate_quote(EstimateQuoteRequest request) const;

    /// GET /api/v5/asset/convert/history
    ///
    /// Private. 6 requests per second per user. Too long for one reply: see pages().
    /// https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-convert-history
    PagedCall<Vector<History>> history(HistoryRequest request = {}) const;

    /// For reconcile(): history() with the id that a write carries.
    static Lookup<Vector<History>> history_lookup();

    /// POST /api/v5/asset/convert/trade
    ///
    /// Private; permission: trade. 10 requests per second per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#funding-account-rest-api-convert-trade
    Call<Trade> trade(TradeRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const Currencies*);
const detail::ObjectTable& exbind_table(const CurrencyPairRequest*);
const detail::ObjectTable& exbind_table(const CurrencyPair*);
const detail::ObjectTable& exbind_table(const EstimateQuoteRequest*);
const detail::ObjectTable& exbind_table(const EstimateQuote*);
const detail::ObjectTable& exbind_table(const HistoryRequest*);
const detail::ObjectTable& exbind_table(const History*);
const detail::ObjectTable& exbind_table(const TradeRequest*);
const detail::ObjectTable& exbind_table(const Trade*);

}  // namespace exbind::okx::asset::convert
