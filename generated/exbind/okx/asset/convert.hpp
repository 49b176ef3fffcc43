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
#include "exbind/okx/common/side.hpp"
#include "exbind/pages.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::okx {
class Connection;
}

/// Operations under /api/v5/asset/convert.
namespace exbind::inline v0_1::okx::asset::convert {

using exbind::okx::Side;

using exbind::operator<<;
using exbind::to_string;

enum class ConvertMode : std::uint8_t {
    standard_convert = 0,             ///< "0"
    large_order_convert_for_vip = 1,  ///< "1"
};
const detail::EnumTable& exbind_table(ConvertMode);

enum class State : std::uint8_t {
    fully_filled = 0,  ///< "fullyFilled"
    rejected = 1,
};
const detail::EnumTable& exbind_table(State);

/// Reply of Api::currencies, one row.
struct Currencies {
    std::string ccy{};             ///< currency; e.g. BTC
    std::optional<Decimal> min{};  ///< deprecated
    std::optional<Decimal> max{};  ///< deprecated

    bool operator==(const Currencies&) const = default;
};

/// Parameters of Api::currency_pair.
struct CurrencyPairRequest {
    NamedOnly named{};
    Required<std::string> fromCcy;  ///< currency that is sold; e.g. USDT
    Required<std::string> toCcy;    ///< currency that is bought; e.g. BTC
    Open<ConvertMode> convertMode{};
};

/// Reply of Api::currency_pair, one row.
struct CurrencyPair {
    std::string instId{};    ///< pair, contract or index; e.g. BTC-USDT
    std::string baseCcy{};   ///< currency that is bought or sold; e.g. BTC
    std::optional<Decimal> baseCcyMax{};
    std::optional<Decimal> baseCcyMin{};
    std::string quoteCcy{};  ///< currency that prices are in; e.g. USDT
    std::string quoteCcyMax{};
    std::string quoteCcyMin{};

    bool operator==(const CurrencyPair&) const = default;
};

/// Parameters of Api::estimate_quote.
struct EstimateQuoteRequest {
    NamedOnly named{};
    Required<std::string> baseCcy;     ///< currency that is bought or sold; e.g. BTC
    Required<std::string> quoteCcy;    ///< currency that prices are in; e.g. USDT
    Required<Open<Side>> side;         ///< buy or sell
    Required<Decimal> rfqSz;           ///< quantity that a quote is asked for
    Required<std::string> rfqSzCcy;    ///< currency of rfqSz
    Optional<std::string> clQReqId{};  ///< at most 32 characters of A-Za-z0-9
    Optional<std::string> tag{};       ///< label of your own choice
    Open<ConvertMode> convertMode{};
};

/// Reply of Api::estimate_quote.
struct EstimateQuote {
    std::optional<TimePoint> quoteTime{};  ///< Unix milliseconds; e.g. 1597026383085
    std::optional<std::int64_t> ttlMs{};   ///< how long the quote holds, in milliseconds
    std::string clQReqId{};
    std::string quoteId{};                 ///< exchange's id of the quote
    std::string baseCcy{};                 ///< currency that is bought or sold; e.g. BTC
    std::string quoteCcy{};                ///< currency that prices are in; e.g. USDT
    Open<Side> side{};                     ///< buy or sell
    std::optional<Decimal> origRfqSz{};
    std::optional<Decimal> rfqSz{};        ///< quantity that a quote is asked for
    std::string rfqSzCcy{};                ///< currency of rfqSz
    std::optional<Decimal> cnvtPx{};       ///< price of the conversion
    std::optional<Decimal> baseSz{};       ///< quantity of the base currency
    std::optional<Decimal> quoteSz{};      ///< quantity of the quote currency

    bool operator==(const EstimateQuote&) const = default;
};

/// Parameters of Api::history.
struct HistoryRequest {
    NamedOnly named{};
    Optional<std::string> clTReqId{};  ///< your own id of this conversion; at most 32 characters of A-Za-z0-9
    Optional<TimePoint> after{};       ///< only rows older than this; Unix milliseconds; e.g. 1597026383085
    Optional<TimePoint> before{};      ///< only rows newer than this; Unix milliseconds; e.g. 1597026383085
    Optional<std::int64_t> limit{};    ///< default 100, at most 100
    Optional<std::string> tag{};       ///< label of your own choice
};

/// Reply of Api::history, one row.
struct History {
    std::string tradeId{};            ///< exchange's id of the trade
    std::string clTReqId{};           ///< your own id of this conversion
    Open<State> state{};              ///< how the conversion ended
    std::string instId{};             ///< pair, contract or index; e.g. BTC-USDT
    std::string baseCcy{};            ///< currency that is bought or sold; e.g. BTC
    std::string quoteCcy{};           ///< currency that prices are in; e.g. USDT
    Open<Side> side{};                ///< buy or sell
    std::optional<Decimal> fillPx{};  ///< price of the conversion
    std::optional<Decimal> fillBaseSz{};
    std::optional<Decimal> fillQuoteSz{};
    std::optional<TimePoint> ts{};    ///< Unix milliseconds; e.g. 1597026383085

    bool operator==(const History&) const = default;
};

/// Parameters of Api::trade.
struct TradeRequest {
    NamedOnly named{};
    Required<std::string> quoteId;     ///< exchange's id of the quote
    Required<std::string> baseCcy;     ///< currency that is bought or sold; e.g. BTC
    Required<std::string> quoteCcy;    ///< currency that prices are in; e.g. USDT
    Required<Open<Side>> side;         ///< buy or sell
    Required<Decimal> sz;              ///< quantity, in szCcy
    Required<std::string> szCcy;
    Optional<std::string> clTReqId{};  ///< your own id of this conversion; at most 32 characters of A-Za-z0-9
    Optional<std::string> tag{};       ///< label of your own choice
    Open<ConvertMode> convertMode{};
};

/// Reply of Api::trade.
struct Trade {
    std::string tradeId{};            ///< exchange's id of the trade
    std::string quoteId{};            ///< exchange's id of the quote
    std::string clTReqId{};           ///< your own id of this conversion
    Open<State> state{};              ///< how the conversion ended
    std::string instId{};             ///< pair, contract or index; e.g. BTC-USDT
    std::string baseCcy{};            ///< currency that is bought or sold; e.g. BTC
    std::string quoteCcy{};           ///< currency that prices are in; e.g. USDT
    Open<Side> side{};                ///< buy or sell
    std::optional<Decimal> fillPx{};  ///< price of the conversion
    std::optional<Decimal> fillBaseSz{};
    std::optional<Decimal> fillQuoteSz{};
    std::optional<TimePoint> ts{};    ///< Unix milliseconds; e.g. 1597026383085

    bool operator==(const Trade&) const = default;
};

/// The operations of asset/convert. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get convert currencies
    /// GET /api/v5/asset/convert/currencies
    ///
    /// Private; permission: read. 6 requests per second per user.
    /// https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-convert-currencies
    Call<Vector<Currencies>> currencies() const;

    /// Get convert currency pair
    /// GET /api/v5/asset/convert/currency-pair
    ///
    /// Private; permission: read. 6 requests per second per user.
    /// https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-convert-currency-pair
    Call<Vector<CurrencyPair>> currency_pair(CurrencyPairRequest request) const;

    /// Estimate quote
    /// POST /api/v5/asset/convert/estimate-quote
    ///
    /// Private; permission: trade. 10 requests per second per user. 1 request per 5 seconds per instId. Never re-sent
    /// by itself.
    /// https://www.okx.com/docs-v5/en/#funding-account-rest-api-estimate-quote
    Call<EstimateQuote> estimate_quote(EstimateQuoteRequest request) const;

    /// Get convert history
    /// GET /api/v5/asset/convert/history
    ///
    /// Private. 6 requests per second per user. Too long for one reply: see pages().
    /// https://www.okx.com/docs-v5/en/#funding-account-rest-api-get-convert-history
    PagedCall<Vector<History>> history(HistoryRequest request = {}) const;

    /// For reconcile(): history() with the id that a write carries.
    static Lookup<Vector<History>> history_lookup();

    /// Convert trade
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
