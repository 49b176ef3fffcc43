// Generated from specs/bybit/rfq.yaml by `exbind generate bybit`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "exbind/bybit/common/category.hpp"
#include "exbind/bybit/common/rfq_status.hpp"
#include "exbind/bybit/common/side.hpp"
#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::bybit {
class Connection;
}

/// Operations under /v5/rfq.
namespace exbind::inline v0_1::bybit::rfq {

using exbind::bybit::Category;
using exbind::bybit::RfqStatus;
using exbind::bybit::Side;

using exbind::operator<<;
using exbind::to_string;

enum class TraderType : std::uint8_t {
    quote = 0,
    request = 1,
};
const detail::EnumTable& exbind_table(TraderType);

/// Parameters of Api::accept_non_lp_quote.
struct AcceptNonLpQuoteRequest {
    NamedOnly named{};
    Required<std::string> rfqId;
};

/// Reply of Api::accept_non_lp_quote.
struct AcceptNonLpQuote {
    std::string rfqId{};

    bool operator==(const AcceptNonLpQuote&) const = default;
};

/// Reply of Api::cancel_all_quotes.
struct CancelAllQuotes {
    std::string rfqId{};
    std::string quoteId{};
    std::string quoteLinkId{};
    std::string code{};
    std::string msg{};

    bool operator==(const CancelAllQuotes&) const = default;
};

/// Reply of Api::cancel_all_rfqs.
struct CancelAllRfqs {
    std::string rfqId{};
    std::string rfqLinkId{};
    std::string code{};
    std::string msg{};

    bool operator==(const CancelAllRfqs&) const = default;
};

/// Parameters of Api::cancel_quote.
struct CancelQuoteRequest {
    NamedOnly named{};
    Optional<std::string> quoteId{};
    Optional<std::string> rfqId{};
    Optional<std::string> quoteLinkId{};
};

/// Reply of Api::cancel_quote.
struct CancelQuote {
    std::string rfqId{};
    std::string quoteId{};
    std::string quoteLinkId{};

    bool operator==(const CancelQuote&) const = default;
};

/// Parameters of Api::cancel_rfq.
struct CancelRfqRequest {
    NamedOnly named{};
    Optional<std::string> rfqId{};
    Optional<std::string> rfqLinkId{};
};

/// Reply of Api::cancel_rfq.
struct CancelRfq {
    std::string rfqId{};
    std::string rfqLinkId{};

    bool operator==(const CancelRfq&) const = default;
};

/// Part of ConfigList.
struct ConfigListStrategyTypes {
    std::string strategyName{};

    bool operator==(const ConfigListStrategyTypes&) const = default;
};

/// Part of ConfigList.
struct ConfigListCounterparties {
    std::string traderName{};
    std::string deskCode{};
    std::string type{};

    bool operator==(const ConfigListCounterparties&) const = default;
};

/// Part of Config.
struct ConfigList {
    std::string deskCode{};
    std::optional<std::int64_t> maxLegs{};
    std::optional<std::int64_t> maxLP{};
    std::optional<std::int64_t> maxActiveRfq{};
    std::optional<TimePoint> rfqExpireTime{};  ///< Unix milliseconds
    std::optional<std::int64_t> minLimitQtySpotOrder{};
    std::optional<std::int64_t> minLimitQtyContractOrder{};
    std::optional<std::int64_t> minLimitQtyOptionOrder{};
    Vector<ConfigListStrategyTypes> strategyTypes{};
    Vector<ConfigListCounterparties> counterparties{};

    bool operator==(const ConfigList&) const = default;
};

/// Reply of Api::config.
struct Config {
    ConfigList list{};

    bool operator==(const Config&) const = default;
};

/// Part of CreateQuoteRequest.
struct CreateQuoteRequestQuoteBuyList {
    NamedOnly named{};
    Required<Open<Category>> category;
    Required<std::string> symbol;
    Required<Decimal> price;
};
using CreateQuoteRequestQuoteSellList = CreateQuoteRequestQuoteBuyList;

/// Parameters of Api::create_quote.
struct CreateQuoteRequest {
    NamedOnly named{};
    Required<std::string> rfqId;
    Optional<std::string> quoteLinkId{};
    Optional<bool> anonymous{};         ///< default false
    Optional<std::int64_t> expireIn{};  ///< default 60
    Vector<CreateQuoteRequestQuoteBuyList> quoteBuyList{};
    Vector<CreateQuoteRequestQuoteBuyList> quoteSellList{};
};

/// Reply of Api::create_quote.
struct CreateQuote {
    std::string rfqId{};
    std::string quoteId{};
    std::string quoteLinkId{};
    std::optional<TimePoint> expiresAt{};  ///< Unix milliseconds
    std::string deskCode{};
    Open<RfqStatus> status{};

    bool operator==(const CreateQuote&) const = default;
};

/// Part of CreateRfqRequest.
struct CreateRfqRequestList {
    NamedOnly named{};
    Required<Open<Category>> category;
    Required<std::string> symbol;
    Required<Open<Side>> side;
    Required<Decimal> qty;
};

/// Parameters of Api::create_rfq.
struct CreateRfqRequest {
    NamedOnly named{};
    Required<Vector<std::string>> counterparties;
    Optional<std::string> rfqLinkId{};
    Optional<bool> anonymous{};            ///< default false
    Optional<std::string> strategyType{};  ///< default custom
    Required<Vector<CreateRfqRequestList>> list;
};

/// Reply of Api::create_rfq.
struct CreateRfqList {
    std::string rfqId{};
    std::string rfqLinkId{};
    Open<RfqStatus> status{};
    std::string expiresAt{};
    std::string deskCode{};

    bool operator==(const CreateRfqList&) const = default;
};

/// Parameters of Api::execute_quote.
struct ExecuteQuoteRequest {
    NamedOnly named{};
    Required<std::string> rfqId;
    Required<std::string> quoteId;
    Required<Open<Side>> quoteSide;
};

/// Reply of Api::execute_quote.
struct ExecuteQuote {
    std::string rfqId{};
    std::string rfqLinkId{};
    std::string quoteId{};
    Open<RfqStatus> status{};

    bool operator==(const ExecuteQuote&) const = default;
};

/// Parameters of Api::public_trades.
struct PublicTradesRequest {
    NamedOnly named{};
    Optional<TimePoint> startTime{};  ///< Unix milliseconds
    Optional<TimePoint> endTime{};    ///< Unix milliseconds
    Optional<std::int64_t> limit{};   ///< default 50
    Optional<std::string> cursor{};
};

/// Part of PublicTradesList.
struct PublicTradesListLegs {
    Open<Category> category{};
    std::string symbol{};
    Open<Side> side{};
    std::optional<Decimal> price{};
    std::optional<Decimal> qty{};
    std::optional<Decimal> markPrice{};

    bool operator==(const PublicTradesListLegs&) const = default;
};

/// Part of PublicTrades.
struct PublicTradesList {
    std::string rfqId{};
    std::string strategyType{};
    std::optional<TimePoint> createdAt{};  ///< Unix milliseconds
    std::optional<TimePoint> updatedAt{};  ///< Unix milliseconds
    Vector<PublicTradesListLegs> legs{};

    bool operator==(const PublicTradesList&) const = default;
};

/// Reply of Api::public_trades.
struct PublicTrades {
    std::string cursor{};
    Vector<PublicTradesList> list{};

    bool operator==(const PublicTrades&) const = default;
};

/// Parameters of Api::quote_list.
struct QuoteListRequest {
    NamedOnly named{};
    Optional<std::string> rfqId{};
    Optional<std::string> quoteId{};
    Optional<std::string> quoteLinkId{};
    Open<TraderType> traderType{};   ///< default quote
    Open<RfqStatus> status{};
    Optional<std::int64_t> limit{};  ///< default 50
    Optional<std::string> cursor{};
};

/// Part of QuoteListList.
struct QuoteListListQuoteBuyList {
    Open<Category> category{};
    std::string symbol{};
    std::optional<Decimal> price{};
    std::optional<Decimal> qty{};

    bool operator==(const QuoteListListQuoteBuyList&) const = default;
};
using QuoteListListQuoteSellList = QuoteListListQuoteBuyList;

/// Part of QuoteList.
struct QuoteListList {
    std::string rfqId{};
    std::string rfqLinkId{};
    std::string quoteId{};
    std::string quoteLinkId{};
    std::optional<TimePoint> expiresAt{};  ///< Unix milliseconds
    std::string deskCode{};
    Open<RfqStatus> status{};
    Open<Side> execQuoteSide{};
    std::optional<TimePoint> createdAt{};  ///< Unix milliseconds
    std::optional<TimePoint> updatedAt{};  ///< Unix milliseconds
    Vector<QuoteListListQuoteBuyList> quoteBuyList{};
    Vector<QuoteListListQuoteBuyList> quoteSellList{};

    bool operator==(const QuoteListList&) const = default;
};

/// Reply of Api::quote_list.
struct QuoteList {
    std::string cursor{};
    Vector<QuoteListList> list{};

    bool operator==(const QuoteList&) const = default;
};

/// Parameters of Api::quote_realtime.
struct QuoteRealtimeRequest {
    NamedOnly named{};
    Optional<std::string> rfqId{};
    Optional<std::string> quoteId{};
    Optional<std::string> quoteLinkId{};
    Open<TraderType> traderType{};  ///< default quote
};

/// Part of QuoteRealtime.
struct QuoteRealtimeList {
    std::string rfqId{};
    std::string rfqLinkId{};
    std::string quoteId{};
    std::string quoteLinkId{};
    std::optional<TimePoint> expiresAt{};  ///< Unix milliseconds
    std::string deskCode{};

    bool operator==(const QuoteRealtimeList&) const = default;
};

/// Reply of Api::quote_realtime.
struct QuoteRealtime {
    Vector<QuoteRealtimeList> list{};

    bool operator==(const QuoteRealtime&) const = default;
};

/// Parameters of Api::rfq_list.
struct RfqListRequest {
    NamedOnly named{};
    Optional<std::string> rfqId{};
    Optional<std::string> rfqLinkId{};
    Open<TraderType> traderType{};   ///< default quote
    Open<RfqStatus> status{};
    Optional<std::int64_t> limit{};  ///< default 50
    Optional<std::string> cursor{};
};

/// Part of RfqList.
struct RfqListList {
    std::string rfqId{};
    std::string rfqLinkId{};
    Vector<std::string> counterparties{};
    std::optional<TimePoint> expiresAt{};  ///< Unix milliseconds
    std::string strategyType{};
    Open<RfqStatus> status{};

    bool operator==(const RfqListList&) const = default;
};

/// Part of RfqListAcceptOtherQuoteStatus.
struct RfqListAcceptOtherQuoteStatusLegs {
    Open<Category> category{};
    std::string symbol{};
    Open<Side> side{};
    std::optional<Decimal> qty{};

    bool operator==(const RfqListAcceptOtherQuoteStatusLegs&) const = default;
};

/// Part of RfqList.
struct RfqListAcceptOtherQuoteStatus {
    std::string deskCode{};
    std::string createdAt{};
    std::string updatedAt{};
    Vector<RfqListAcceptOtherQuoteStatusLegs> legs{};

    bool operator==(const RfqListAcceptOtherQuoteStatus&) const = default;
};

/// Reply of Api::rfq_list.
struct RfqList {
    std::string cursor{};
    Vector<RfqListList> list{};
    RfqListAcceptOtherQuoteStatus acceptOtherQuoteStatus{};  ///< default false

    bool operator==(const RfqList&) const = default;
};

/// Parameters of Api::rfq_realtime.
struct RfqRealtimeRequest {
    NamedOnly named{};
    Optional<std::string> rfqId{};
    Optional<std::string> rfqLinkId{};
    Open<TraderType> traderType{};  ///< default quote
};

/// Part of RfqRealtimeList.
struct RfqRealtimeListLegs {
    std::string category{};
    std::string symbol{};
    Open<Side> side{};
    std::optional<Decimal> qty{};

    bool operator==(const RfqRealtimeListLegs&) const = default;
};

/// Part of RfqRealtime.
struct RfqRealtimeList {
    std::string rfqId{};
    std::string rfqLinkId{};
    Vector<std::string> counterparties{};
    std::optional<TimePoint> expiresAt{};          ///< Unix milliseconds
    std::string strategyType{};
    Open<RfqStatus> status{};
    std::optional<bool> acceptOtherQuoteStatus{};  ///< default false
    std::string deskCode{};
    std::optional<TimePoint> createdAt{};          ///< Unix milliseconds
    std::optional<TimePoint> updatedAt{};          ///< Unix milliseconds
    Vector<RfqRealtimeListLegs> legs{};

    bool operator==(const RfqRealtimeList&) const = default;
};

/// Reply of Api::rfq_realtime.
struct RfqRealtime {
    Vector<RfqRealtimeList> list{};

    bool operator==(const RfqRealtime&) const = default;
};

/// Parameters of Api::trade_list.
struct TradeListRequest {
    NamedOnly named{};
    Optional<std::string> rfqId{};
    Optional<std::string> rfqLinkId{};
    Optional<std::string> quoteId{};
    Optional<std::string> quoteLinkId{};
    Open<TraderType> traderType{};
    Open<RfqStatus> status{};
    Optional<std::int64_t> limit{};  ///< default 50
    Optional<std::string> cursor{};
};

/// Part of TradeListList.
struct TradeListListLegs {
    Open<Category> category{};
    std::string orderId{};
    std::string symbol{};
    Open<Side> side{};
    std::optional<Decimal> price{};
    std::optional<Decimal> qty{};
    std::optional<Decimal> markPrice{};
    std::optional<Decimal> execFee{};
    std::string execId{};
    std::optional<std::int64_t> resultCode{};
    std::string resultMessage{};
    std::string rejectParty{};

    bool operator==(const TradeListListLegs&) const = default;
};

/// Part of TradeList.
struct TradeListList {
    std::string rfqId{};
    std::string rfqLinkId{};
    std::string quoteId{};
    std::string quoteLinkId{};
    Open<Side> quoteSide{};
    std::string strategyType{};
    Open<RfqStatus> status{};
    std::string rfqDeskCode{};
    std::string quoteDeskCode{};
    std::optional<TimePoint> createdAt{};  ///< Unix milliseconds
    std::optional<TimePoint> updatedAt{};  ///< Unix milliseconds
    Vector<TradeListListLegs> legs{};

    bool operator==(const TradeListList&) const = default;
};

/// Reply of Api::trade_list.
struct TradeList {
    std::string cursor{};
    Vector<TradeListList> list{};

    bool operator==(const TradeList&) const = default;
};

/// The operations of rfq. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Accept non-LP Quote
    /// POST /v5/rfq/accept-other-quote
    ///
    /// Private. 50 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// Never re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/rfq/trade/accept-other-quote
    Call<AcceptNonLpQuote> accept_non_lp_quote(AcceptNonLpQuoteRequest request) const;

    /// Cancel All Quotes
    /// POST /v5/rfq/cancel-all-quotes
    ///
    /// Private. 50 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// Never re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/rfq/trade/cancel-all-quotes
    Call<CancelAllQuotes> cancel_all_quotes() const;

    /// Cancel All RFQs
    /// POST /v5/rfq/cancel-all-rfq
    ///
    /// Private. 50 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// Never re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/rfq/trade/cancel-all-rfq
    Call<CancelAllRfqs> cancel_all_rfqs() const;

    /// Cancel Quote
    /// POST /v5/rfq/cancel-quote
    ///
    /// Private. 50 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// Never re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/rfq/trade/cancel-quote
    Call<CancelQuote> cancel_quote(CancelQuoteRequest request = {}) const;

    /// Cancel RFQ
    /// POST /v5/rfq/cancel-rfq
    ///
    /// Private. 50 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// Never re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/rfq/trade/cancel-rfq
    Call<CancelRfq> cancel_rfq(CancelRfqRequest request = {}) const;

    /// Get RFQ Configuration
    /// GET /v5/rfq/config
    ///
    /// Private. 50 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/rfq/trade/rfq-config
    Call<Config> config() const;

    /// Create Quote
    /// POST /v5/rfq/create-quote
    ///
    /// Private. 50 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// Never re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/rfq/trade/create-quote
    Call<CreateQuote> create_quote(CreateQuoteRequest request) const;

    /// Create RFQ
    /// POST /v5/rfq/create-rfq
    ///
    /// Private. 50 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// Never re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/rfq/trade/create-rfq
    Call<CreateRfqList> create_rfq(CreateRfqRequest request) const;

    /// Execute Quote
    /// POST /v5/rfq/execute-quote
    ///
    /// Private. 50 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// Never re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/rfq/trade/execute-quote
    Call<ExecuteQuote> execute_quote(ExecuteQuoteRequest request) const;

    /// Get Public Trades
    /// GET /v5/rfq/public-trades
    ///
    /// Private. 50 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/rfq/trade/public-trades
    Call<PublicTrades> public_trades(PublicTradesRequest request = {}) const;

    /// Get Quotes
    /// GET /v5/rfq/quote-list
    ///
    /// Private. 50 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/rfq/trade/quote-list
    Call<QuoteList> quote_list(QuoteListRequest request = {}) const;

    /// Get Quotes (real-time)
    /// GET /v5/rfq/quote-realtime
    ///
    /// Private. 50 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/rfq/trade/quote-realtime
    Call<QuoteRealtime> quote_realtime(QuoteRealtimeRequest request = {}) const;

    /// For reconcile(): quote_realtime() with the id that a write carries.
    static Lookup<QuoteRealtime> quote_realtime_lookup();

    /// Get RFQs
    /// GET /v5/rfq/rfq-list
    ///
    /// Private. 50 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/rfq/trade/rfq-list
    Call<RfqList> rfq_list(RfqListRequest request = {}) const;

    /// Get RFQs (real-time)
    /// GET /v5/rfq/rfq-realtime
    ///
    /// Private. 50 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/rfq/trade/rfq-realtime
    Call<RfqRealtime> rfq_realtime(RfqRealtimeRequest request = {}) const;

    /// For reconcile(): rfq_realtime() with the id that a write carries.
    static Lookup<RfqRealtime> rfq_realtime_lookup();

    /// Get Trade History
    /// GET /v5/rfq/trade-list
    ///
    /// Private. 50 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/rfq/trade/trade-list
    Call<TradeList> trade_list(TradeListRequest request = {}) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const AcceptNonLpQuoteRequest*);
const detail::ObjectTable& exbind_table(const AcceptNonLpQuote*);
const detail::ObjectTable& exbind_table(const CancelAllQuotes*);
const detail::ObjectTable& exbind_table(const CancelAllRfqs*);
const detail::ObjectTable& exbind_table(const CancelQuoteRequest*);
const detail::ObjectTable& exbind_table(const CancelQuote*);
const detail::ObjectTable& exbind_table(const CancelRfqRequest*);
const detail::ObjectTable& exbind_table(const CancelRfq*);
const detail::ObjectTable& exbind_table(const ConfigListStrategyTypes*);
const detail::ObjectTable& exbind_table(const ConfigListCounterparties*);
const detail::ObjectTable& exbind_table(const ConfigList*);
const detail::ObjectTable& exbind_table(const Config*);
const detail::ObjectTable& exbind_table(const CreateQuoteRequestQuoteBuyList*);
const detail::ObjectTable& exbind_table(const CreateQuoteRequest*);
const detail::ObjectTable& exbind_table(const CreateQuote*);
const detail::ObjectTable& exbind_table(const CreateRfqRequestList*);
const detail::ObjectTable& exbind_table(const CreateRfqRequest*);
const detail::ObjectTable& exbind_table(const CreateRfqList*);
const detail::ObjectTable& exbind_table(const ExecuteQuoteRequest*);
const detail::ObjectTable& exbind_table(const ExecuteQuote*);
const detail::ObjectTable& exbind_table(const PublicTradesRequest*);
const detail::ObjectTable& exbind_table(const PublicTradesListLegs*);
const detail::ObjectTable& exbind_table(const PublicTradesList*);
const detail::ObjectTable& exbind_table(const PublicTrades*);
const detail::ObjectTable& exbind_table(const QuoteListRequest*);
const detail::ObjectTable& exbind_table(const QuoteListListQuoteBuyList*);
const detail::ObjectTable& exbind_table(const QuoteListList*);
const detail::ObjectTable& exbind_table(const QuoteList*);
const detail::ObjectTable& exbind_table(const QuoteRealtimeRequest*);
const detail::ObjectTable& exbind_table(const QuoteRealtimeList*);
const detail::ObjectTable& exbind_table(const QuoteRealtime*);
const detail::ObjectTable& exbind_table(const RfqListRequest*);
const detail::ObjectTable& exbind_table(const RfqListList*);
const detail::ObjectTable& exbind_table(const RfqListAcceptOtherQuoteStatusLegs*);
const detail::ObjectTable& exbind_table(const RfqListAcceptOtherQuoteStatus*);
const detail::ObjectTable& exbind_table(const RfqList*);
const detail::ObjectTable& exbind_table(const RfqRealtimeRequest*);
const detail::ObjectTable& exbind_table(const RfqRealtimeListLegs*);
const detail::ObjectTable& exbind_table(const RfqRealtimeList*);
const detail::ObjectTable& exbind_table(const RfqRealtime*);
const detail::ObjectTable& exbind_table(const TradeListRequest*);
const detail::ObjectTable& exbind_table(const TradeListListLegs*);
const detail::ObjectTable& exbind_table(const TradeListList*);
const detail::ObjectTable& exbind_table(const TradeList*);

}  // namespace exbind::bybit::rfq
