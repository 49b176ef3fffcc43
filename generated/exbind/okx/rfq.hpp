// Generated from specs/okx/rfq.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "exbind/batch.hpp"
#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/pages.hpp"
#include "exbind/vector.hpp"

namespace exbind::okx {
class Connection;
}

/// Operations under /api/v5/rfq.
namespace exbind::okx::rfq {

enum class QuoteSide : std::uint8_t {
    buy = 0,
    sell = 1,
};

/// The value as sent and received, e.g. "buy".
std::string_view to_string(QuoteSide value);

enum class TdMode : std::uint8_t {
    cross = 0,
    isolated = 1,
    cash = 2,
};

/// The value as sent and received, e.g. "cross".
std::string_view to_string(TdMode value);

enum class Side : std::uint8_t {
    buy = 0,
    sell = 1,
};

/// The value as sent and received, e.g. "buy".
std::string_view to_string(Side value);

enum class PosSide : std::uint8_t {
    long_ = 0,   ///< "long"
    short_ = 1,  ///< "short"
    net = 2,
};

/// The value as sent and received, e.g. "long".
std::string_view to_string(PosSide value);

enum class TgtCcy : std::uint8_t {
    base_ccy = 0,
    quote_ccy = 1,
};

/// The value as sent and received, e.g. "base_ccy".
std::string_view to_string(TgtCcy value);

enum class State : std::uint8_t {
    active = 0,
    canceled = 1,
    pending_fill = 2,
    filled = 3,
    expired = 4,
    failed = 5,
    traded_away = 6,
};

/// The value as sent and received, e.g. "active".
std::string_view to_string(State value);

enum class InstType : std::uint8_t {
    futures = 0,  ///< "FUTURES"
    option = 1,   ///< "OPTION"
    swap = 2,     ///< "SWAP"
    spot = 3,     ///< "SPOT"
};

/// The value as sent and received, e.g. "FUTURES".
std::string_view to_string(InstType value);

/// Parameters of Api::cancel_all_after.
struct CancelAllAfterRequest {
    NamedOnly named{};
    Required<std::int64_t> timeOut;
};

/// Reply of Api::cancel_all_after, one row.
struct CancelAllAfter {
    std::optional<TimePoint> triggerTime{};  ///< Unix seconds
    std::optional<TimePoint> ts{};           ///< Unix seconds

    bool operator==(const CancelAllAfter&) const = default;
};

/// Reply of Api::cancel_all_quotes, one row.
struct CancelAllQuotes {
    std::optional<TimePoint> ts{};  ///< Unix milliseconds; e.g. 1597026383085

    bool operator==(const CancelAllQuotes&) const = default;
};

/// Reply of Api::cancel_all_rfqs, one row.
struct CancelAllRfqs {
    std::optional<TimePoint> ts{};  ///< Unix milliseconds; e.g. 1597026383085

    bool operator==(const CancelAllRfqs&) const = default;
};

/// Parameters of Api::cancel_batch_quotes.
struct CancelBatchQuotesRequest {
    NamedOnly named{};
    Vector<std::string> quoteIds{};    ///< conditional
    Vector<std::string> clQuoteIds{};  ///< conditional
};

/// Reply of Api::cancel_batch_quotes, one row.
struct CancelBatchQuotes {
    std::string quoteId{};
    std::string clQuoteId{};
    std::string sCode{};
    std::string sMsg{};

    bool operator==(const CancelBatchQuotes&) const = default;
};

/// Parameters of Api::cancel_batch_rfqs.
struct CancelBatchRfqsRequest {
    NamedOnly named{};
    Vector<std::string> rfqIds{};    ///< conditional
    Vector<std::string> clRfqIds{};  ///< conditional
};

/// Reply of Api::cancel_batch_rfqs, one row.
struct CancelBatchRfqs {
    std::string rfqId{};
    std::string clRfqId{};
    std::string sCode{};
    std::string sMsg{};

    bool operator==(const CancelBatchRfqs&) const = default;
};

/// Parameters of Api::cancel_quote.
struct CancelQuoteRequest {
    NamedOnly named{};
    Optional<std::string> quoteId{};    ///< conditional
    Optional<std::string> clQuoteId{};  ///< conditional
    Optional<std::string> rfqId{};
};

/// Reply of Api::cancel_quote, one row.
struct CancelQuote {
    std::string quoteId{};
    std::string clQuoteId{};
    std::string sCode{};
    std::string sMsg{};

    bool operator==(const CancelQuote&) const = default;
};

/// Parameters of Api::cancel_rfq.
struct CancelRfqRequest {
    NamedOnly named{};
    Optional<std::string> rfqId{};    ///< conditional
    Optional<std::string> clRfqId{};  ///< conditional; at most 32 characters of A-Za-z0-9
};

/// Reply of Api::cancel_rfq, one row.
struct CancelRfq {
    std::string rfqId{};
    std::string clRfqId{};
    std::string sCode{};
    std::string sMsg{};

    bool operator==(const CancelRfq&) const = default;
};

/// Reply of Api::counterparties, one row.
struct Counterparties {
    std::string traderName{};
    std::string traderCode{};
    std::string type{};

    bool operator==(const Counterparties&) const = default;
};

/// Part of CreateQuoteRequest.
struct CreateQuoteRequestLegs {
    NamedOnly named{};
    Required<std::string> instId;
    Open<TdMode> tdMode{};
    Optional<std::string> ccy{};
    Required<Decimal> sz;
    Required<Decimal> px;
    Required<Open<Side>> side;
    Open<PosSide> posSide{};
    Open<TgtCcy> tgtCcy{};
    Optional<std::string> tradeQuoteCcy{};  ///< default USD
};

/// Parameters of Api::create_quote.
struct CreateQuoteRequest {
    NamedOnly named{};
    Required<std::string> rfqId;
    Optional<std::string> clQuoteId{};   ///< at most 32 characters of A-Za-z0-9
    Optional<std::string> tag{};         ///< at most 16 characters of A-Za-z0-9
    Optional<bool> anonymous{};          ///< default false
    Required<Open<QuoteSide>> quoteSide;
    Optional<std::int64_t> expiresIn{};  ///< default 60
    Required<Vector<CreateQuoteRequestLegs>> legs;
};

/// Part of CreateQuote.
struct CreateQuoteLegs {
    std::string instId{};         ///< e.g. BTC-USDT-SWAP
    Open<TdMode> tdMode{};
    std::string ccy{};
    std::optional<Decimal> sz{};
    std::optional<Decimal> px{};
    Open<Side> side{};
    Open<PosSide> posSide{};
    Open<TgtCcy> tgtCcy{};
    std::string tradeQuoteCcy{};  ///< default USD

    bool operator==(const CreateQuoteLegs&) const = default;
};

/// Reply of Api::create_quote, one row.
struct CreateQuote {
    std::optional<TimePoint> cTime{};       ///< Unix milliseconds
    std::optional<TimePoint> uTime{};       ///< Unix milliseconds
    Open<State> state{};
    std::string reason{};
    std::optional<TimePoint> validUntil{};  ///< Unix milliseconds
    std::string rfqId{};
    std::string clRfqId{};
    std::string quoteId{};
    std::string clQuoteId{};
    std::string tag{};
    std::string traderCode{};
    Open<QuoteSide> quoteSide{};
    Vector<CreateQuoteLegs> legs{};

    bool operator==(const CreateQuote&) const = default;
};

/// Part of CreateRfqRequest.
struct CreateRfqRequestLegs {
    NamedOnly named{};
    Required<std::string> instId;           ///< e.g. BTC-USDT-SWAP
    Open<TdMode> tdMode{};
    Optional<std::string> ccy{};
    Required<Decimal> sz;
    Optional<Decimal> lmtPx{};
    Required<Open<Side>> side;
    Open<PosSide> posSide{};
    Open<TgtCcy> tgtCcy{};
    Optional<std::string> tradeQuoteCcy{};  ///< default USD
};

/// Part of CreateRfqRequestAcctAlloc.
struct CreateRfqRequestAcctAllocLegs {
    NamedOnly named{};
    Required<Decimal> sz;
    Required<std::string> instId;  ///< e.g. BTC-USDT-SWAP
    Open<TdMode> tdMode{};
    Optional<std::string> ccy{};
    Open<PosSide> posSide{};
};

/// Part of CreateRfqRequest.
struct CreateRfqRequestAcctAlloc {
    NamedOnly named{};
    Required<std::string> acct;
    Required<Vector<CreateRfqRequestAcctAllocLegs>> legs;
};

/// Parameters of Api::create_rfq.
struct CreateRfqRequest {
    NamedOnly named{};
    Required<Vector<std::string>> counterparties;
    Optional<bool> anonymous{};
    Optional<std::string> clRfqId{};              ///< at most 32 characters of A-Za-z0-9
    Optional<std::string> tag{};                  ///< at most 16 characters of A-Za-z0-9
    Optional<bool> allowPartialExecution{};       ///< default false
    Required<Vector<CreateRfqRequestLegs>> legs;  ///< at most 15 items
    Vector<CreateRfqRequestAcctAlloc> acctAlloc{};
};

/// Part of CreateRfq.
struct CreateRfqLegs {
    std::string instId{};         ///< e.g. BTC-USDT-SWAP
    Open<TdMode> tdMode{};
    std::string ccy{};
    std::optional<Decimal> sz{};
    Open<Side> side{};
    Open<PosSide> posSide{};
    Open<TgtCcy> tgtCcy{};
    std::string tradeQuoteCcy{};  ///< default USD

    bool operator==(const CreateRfqLegs&) const = default;
};

/// Part of CreateRfqAcctAlloc and RfqsAcctAlloc.
struct CreateRfqAcctAllocLegs {
    std::string instId{};
    std::optional<Decimal> sz{};
    Open<TdMode> tdMode{};
    std::string ccy{};
    Open<PosSide> posSide{};

    bool operator==(const CreateRfqAcctAllocLegs&) const = default;
};
using RfqsAcctAllocLegs = CreateRfqAcctAllocLegs;

/// Part of CreateRfq.
struct CreateRfqAcctAlloc {
    std::string acct{};
    std::string sCode{};
    std::string sMsg{};
    Vector<CreateRfqAcctAllocLegs> legs{};

    bool operator==(const CreateRfqAcctAlloc&) const = default;
};

/// Reply of Api::create_rfq, one row.
struct CreateRfq {
    std::optional<TimePoint> cTime{};       ///< Unix milliseconds
    std::optional<TimePoint> uTime{};       ///< Unix milliseconds
    Open<State> state{};
    Vector<std::string> counterparties{};
    std::optional<TimePoint> validUntil{};  ///< Unix milliseconds
    std::string clRfqId{};
    std::string tag{};
    std::optional<bool> allowPartialExecution{};
    std::string traderCode{};
    std::string rfqId{};
    Vector<CreateRfqLegs> legs{};
    std::string groupId{};
    Vector<CreateRfqAcctAlloc> acctAlloc{};

    bool operator==(const CreateRfq&) const = default;
};

/// Part of ExecuteQuoteRequest.
struct ExecuteQuoteRequestLegs {
    NamedOnly named{};
    Required<std::string> instId;  ///< e.g. BTC-USDT-SWAP
    Required<Decimal> sz;
};

/// Parameters of Api::execute_quote.
struct ExecuteQuoteRequest {
    NamedOnly named{};
    Required<std::string> rfqId;
    Required<std::string> quoteId;
    Vector<ExecuteQuoteRequestLegs> legs{};
};

/// Part of ExecuteQuote.
struct ExecuteQuoteLegs {
    std::string instId{};  ///< e.g. BTC-USDT-SWAP
    std::optional<Decimal> px{};
    std::optional<Decimal> sz{};
    Open<Side> side{};
    std::optional<Decimal> fee{};
    std::string feeCcy{};
    std::string tradeId{};

    bool operator==(const ExecuteQuoteLegs&) const = default;
};

/// Part of ExecuteQuoteAcctAlloc.
struct ExecuteQuoteAcctAllocLegs {
    std::string instId{};  ///< e.g. BTC-USDT-SWAP
    std::optional<Decimal> sz{};
    std::optional<Decimal> fee{};
    std::string feeCcy{};
    std::string tradeId{};

    bool operator==(const ExecuteQuoteAcctAllocLegs&) const = default;
};

/// Part of ExecuteQuote.
struct ExecuteQuoteAcctAlloc {
    std::string acct{};
    std::string blockTdId{};
    std::string sCode{};
    std::string sMsg{};
    Vector<ExecuteQuoteAcctAllocLegs> legs{};

    bool operator==(const ExecuteQuoteAcctAlloc&) const = default;
};

/// Reply of Api::execute_quote, one row.
struct ExecuteQuote {
    std::optional<TimePoint> cTime{};  ///< Unix milliseconds
    std::string rfqId{};
    std::string clRfqId{};
    std::string quoteId{};
    std::string clQuoteId{};
    std::string blockTdId{};
    std::string tag{};
    std::string tTraderCode{};
    std::string mTraderCode{};
    Vector<ExecuteQuoteLegs> legs{};
    Vector<ExecuteQuoteAcctAlloc> acctAlloc{};

    bool operator==(const ExecuteQuote&) const = default;
};

/// Part of MakerInstrumentSettings.
struct MakerInstrumentSettingsData {
    std::string instFamily{};
    std::string instId{};
    std::optional<Decimal> maxBlockSz{};
    std::optional<Decimal> makerPxBand{};

    bool operator==(const MakerInstrumentSettingsData&) const = default;
};

/// Reply of Api::maker_instrument_settings, one row.
struct MakerInstrumentSettings {
    Open<InstType> instType{};
    std::optional<bool> includeAll{};
    Vector<MakerInstrumentSettingsData> data{};

    bool operator==(const MakerInstrumentSettings&) const = default;
};

/// Part of PostMakerInstrumentSettingsRequest.
struct PostMakerInstrumentSettingsRequestData {
    NamedOnly named{};
    Optional<std::string> instFamily{};  ///< conditional
    Optional<std::string> instId{};      ///< conditional
    Optional<Decimal> maxBlockSz{};
    Optional<Decimal> makerPxBand{};
};

/// Parameters of Api::post_maker_instrument_settings, one item.
struct PostMakerInstrumentSettingsRequest {
    NamedOnly named{};
    Required<Open<InstType>> instType;
    Optional<bool> includeAll{};
    Required<Vector<PostMakerInstrumentSettingsRequestData>> data;
};

/// Reply of Api::post_maker_instrument_settings, one row.
struct PostMakerInstrumentSettings {
    std::optional<bool> result{};

    bool operator==(const PostMakerInstrumentSettings&) const = default;
};

/// Reply of Api::mmp_config, one row.
struct MmpConfig {
    std::optional<std::int64_t> timeInterval{};
    std::optional<std::int64_t> frozenInterval{};
    std::string countLimit{};
    std::optional<bool> mmpFrozen{};
    std::optional<Decimal> mmpFrozenUntil{};

    bool operator==(const MmpConfig&) const = default;
};

/// Parameters of Api::post_mmp_config.
struct PostMmpConfigRequest {
    NamedOnly named{};
    Required<std::int64_t> timeInterval;
    Required<std::int64_t> frozenInterval;
    Required<std::string> countLimit;
};

/// Reply of Api::post_mmp_config, one row.
struct PostMmpConfig {
    std::optional<std::int64_t> timeInterval{};
    std::optional<std::int64_t> frozenInterval{};
    std::string countLimit{};

    bool operator==(const PostMmpConfig&) const = default;
};

/// Reply of Api::mmp_reset, one row.
struct MmpReset {
    std::optional<TimePoint> ts{};  ///< Unix milliseconds; e.g. 1597026383085

    bool operator==(const MmpReset&) const = default;
};

/// Parameters of Api::public_trades.
struct PublicTradesRequest {
    NamedOnly named{};
    Optional<std::string> beginId{};
    Optional<std::string> endId{};
    Optional<std::int64_t> limit{};  ///< at most 100
};

/// Part of PublicTrades.
struct PublicTradesLegs {
    std::string instId{};  ///< e.g. BTC-USDT-SWAP
    std::optional<Decimal> px{};
    std::optional<Decimal> sz{};
    Open<Side> side{};
    std::string tradeId{};

    bool operator==(const PublicTradesLegs&) const = default;
};

/// Reply of Api::public_trades, one row.
struct PublicTrades {
    std::string strategy{};            ///< e.g. CALL_CALENDAR_SPREAD
    std::optional<TimePoint> cTime{};  ///< Unix milliseconds
    std::string blockTdId{};
    std::string groupId{};
    Vector<PublicTradesLegs> legs{};

    bool operator==(const PublicTrades&) const = default;
};

/// Parameters of Api::quotes.
struct QuotesRequest {
    NamedOnly named{};
    Optional<std::string> rfqId{};
    Optional<std::string> clRfqId{};
    Optional<std::string> quoteId{};
    Optional<std::string> clQuoteId{};
    Open<State> state{};
    Optional<std::string> beginId{};
    Optional<std::string> endId{};
    Optional<std::int64_t> limit{};  ///< at most 100
};

/// Part of Quotes.
struct QuotesLegs {
    std::string instId{};
    Open<TdMode> tdMode{};
    std::string ccy{};
    std::optional<Decimal> sz{};
    std::optional<Decimal> px{};
    Open<Side> side{};
    Open<PosSide> posSide{};
    std::string tgtCcy{};
    std::string tradeQuoteCcy{};  ///< default USD

    bool operator==(const QuotesLegs&) const = default;
};

/// Reply of Api::quotes, one row.
struct Quotes {
    std::optional<TimePoint> cTime{};       ///< Unix milliseconds
    std::optional<TimePoint> uTime{};       ///< Unix milliseconds
    Open<State> state{};
    std::string reason{};
    std::optional<TimePoint> validUntil{};  ///< Unix milliseconds
    std::string rfqId{};
    std::string clRfqId{};
    std::string quoteId{};
    std::string clQuoteId{};
    std::string tag{};
    std::string traderCode{};
    Open<QuoteSide> quoteSide{};
    Vector<QuotesLegs> legs{};

    bool operator==(const Quotes&) const = default;
};

/// Parameters of Api::rfqs.
struct RfqsRequest {
    NamedOnly named{};
    Optional<std::string> rfqId{};
    Optional<std::string> clRfqId{};
    Open<State> state{};
    Optional<std::string> beginId{};
    Optional<std::string> endId{};
    Optional<std::int64_t> limit{};  ///< at most 100
};

/// Part of Rfqs.
struct RfqsLegs {
    std::string instId{};         ///< e.g. BTC-USDT-SWAP
    Open<TdMode> tdMode{};
    std::string ccy{};
    std::optional<Decimal> sz{};
    Open<Side> side{};
    Open<PosSide> posSide{};
    std::string tgtCcy{};
    std::string tradeQuoteCcy{};  ///< default USD

    bool operator==(const RfqsLegs&) const = default;
};

/// Part of Rfqs.
struct RfqsAcctAlloc {
    std::string acct{};
    Vector<CreateRfqAcctAllocLegs> legs{};

    bool operator==(const RfqsAcctAlloc&) const = default;
};

/// Reply of Api::rfqs, one row.
struct Rfqs {
    std::optional<TimePoint> cTime{};             ///< Unix milliseconds
    std::optional<TimePoint> uTime{};             ///< Unix milliseconds
    Open<State> state{};
    Vector<std::string> counterparties{};
    std::optional<TimePoint> validUntil{};        ///< Unix milliseconds
    std::string clRfqId{};
    std::string tag{};
    std::string flowType{};
    std::string traderCode{};
    std::string rfqId{};
    std::optional<bool> allowPartialExecution{};  ///< default false
    Vector<RfqsLegs> legs{};
    std::string groupId{};
    Vector<RfqsAcctAlloc> acctAlloc{};

    bool operator==(const Rfqs&) const = default;
};

/// Parameters of Api::trades.
struct TradesRequest {
    NamedOnly named{};
    Optional<std::string> rfqId{};
    Optional<std::string> clRfqId{};
    Optional<std::string> quoteId{};
    Optional<std::string> blockTdId{};
    Optional<std::string> clQuoteId{};
    Optional<std::string> beginId{};
    Optional<std::string> endId{};
    Optional<TimePoint> beginTs{};   ///< Unix milliseconds; e.g. 1597026383085
    Optional<TimePoint> endTs{};     ///< Unix milliseconds; e.g. 1597026383085
    Optional<std::int64_t> limit{};  ///< at most 100
    Optional<bool> isSuccessful{};
};

/// Part of Trades.
struct TradesLegs {
    std::string instId{};         ///< e.g. BTC-USDT-SWAP
    std::optional<Decimal> px{};
    std::optional<Decimal> sz{};
    Open<Side> side{};
    std::optional<Decimal> fee{};
    std::string feeCcy{};
    std::string tradeId{};
    std::string tradeQuoteCcy{};  ///< default USD

    bool operator==(const TradesLegs&) const = default;
};

/// Part of TradesAcctAlloc.
struct TradesAcctAllocLegs {
    std::string instId{};  ///< e.g. BTC-USDT-SWAP
    std::optional<Decimal> sz{};
    std::string tradeId{};
    std::optional<Decimal> fee{};
    std::string feeCcy{};

    bool operator==(const TradesAcctAllocLegs&) const = default;
};

/// Part of Trades.
struct TradesAcctAlloc {
    std::string blockTdId{};
    std::string errorCode{};
    std::string acct{};
    Vector<TradesAcctAllocLegs> legs{};

    bool operator==(const TradesAcctAlloc&) const = default;
};

/// Reply of Api::trades, one row.
struct Trades {
    std::optional<TimePoint> cTime{};  ///< Unix milliseconds
    std::string rfqId{};
    std::string clRfqId{};
    std::string quoteId{};
    std::string clQuoteId{};
    std::string blockTdId{};
    std::string tag{};
    std::string tTraderCode{};
    std::string mTraderCode{};
    std::optional<bool> isSuccessful{};
    std::string errorCode{};
    Vector<TradesLegs> legs{};
    Vector<TradesAcctAlloc> acctAlloc{};

    bool operator==(const Trades&) const = default;
};

/// The operations of rfq. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// POST /api/v5/rfq/cancel-all-after
    ///
    /// Private; permission: trade. 1 request per second per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#block-trading-rest-api-cancel-all-after
    Call<Vector<CancelAllAfter>> cancel_all_after(CancelAllAfterRequest request) const;

    /// POST /api/v5/rfq/cancel-all-quotes
    ///
    /// Private; permission: trade. 2 requests per 2 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#block-trading-rest-api-cancel-all-quotes
    Call<Vector<CancelAllQuotes>> cancel_all_quotes() const;

    /// POST /api/v5/rfq/cancel-all-rfqs
    ///
    /// Private; permission: trade. 2 requests per 2 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#block-trading-rest-api-cancel-all-rfqs
    Call<Vector<CancelAllRfqs>> cancel_all_rfqs() const;

    /// POST /api/v5/rfq/cancel-batch-quotes
    ///
    /// Private; permission: trade. 2 requests per 2 seconds per user. Never re-sent by itself. Each item is accepted or
    /// refused by itself: see Batch.
    /// https://www.okx.com/docs-v5/en/#block-trading-rest-api-cancel-multiple-quotes
    Call<Batch<CancelBatchQuotes>> cancel_batch_quotes(CancelBatchQuotesRequest request = {}) const;

    /// POST /api/v5/rfq/cancel-batch-rfqs
    ///
    /// Private; permission: trade. 2 requests per 2 seconds per user. Never re-sent by itself. Each item is accepted or
    /// refused by itself: see Batch.
    /// https://www.okx.com/docs-v5/en/#block-trading-rest-api-cancel-multiple-rfqs
    Call<Batch<CancelBatchRfqs>> cancel_batch_rfqs(CancelBatchRfqsRequest request = {}) const;

    /// POST /api/v5/rfq/cancel-quote
    ///
    /// Private; permission: trade. 50 requests per 2 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#block-trading-rest-api-cancel-quote
    Call<Vector<CancelQuote>> cancel_quote(CancelQuoteRequest request = {}) const;

    /// POST /api/v5/rfq/cancel-rfq
    ///
    /// Private; permission: trade. 5 requests per 2 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#block-trading-rest-api-cancel-rfq
    Call<Vector<CancelRfq>> cancel_rfq(CancelRfqRequest request = {}) const;

    /// GET /api/v5/rfq/counterparties
    ///
    /// Private; permission: read. 5 requests per 2 seconds per user.
    /// https://www.okx.com/docs-v5/en/#block-trading-rest-api-get-counterparties
    Call<Vector<Counterparties>> counterparties() const;

    /// POST /api/v5/rfq/create-quote
    ///
    /// Private; permission: trade. 50 requests per 2 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#block-trading-rest-api-create-quote
    Call<Vector<CreateQuote>> create_quote(CreateQuoteRequest request) const;

    /// POST /api/v5/rfq/create-rfq
    ///
    /// Private; permission: trade. 5 requests per 2 seconds per user. 80 requests per 12 hours per user. Never re-sent
    /// by itself.
    /// https://www.okx.com/docs-v5/en/#block-trading-rest-api-create-rfq
    Call<Vector<CreateRfq>> create_rfq(CreateRfqRequest request) const;

    /// POST /api/v5/rfq/execute-quote
    ///
    /// Private; permission: trade. 2 requests per 3 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#block-trading-rest-api-execute-quote
    Call<Vector<ExecuteQuote>> execute_quote(ExecuteQuoteRequest request) const;

    /// GET /api/v5/rfq/maker-instrument-settings
    ///
    /// Private; permission: read. 5 requests per 2 seconds per user.
    /// https://www.okx.com/docs-v5/en/#block-trading-rest-api-get-quote-products
    Call<Vector<MakerInstrumentSettings>> maker_instrument_settings() const;

    /// POST /api/v5/rfq/maker-instrument-settings
    ///
    /// Private; permission: trade. 5 requests per 2 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#block-trading-rest-api-set-quote-products
    Call<Vector<PostMakerInstrumentSettings>>
    post_maker_instrument_settings(Vector<PostMakerInstrumentSettingsRequest> request) const;

    /// GET /api/v5/rfq/mmp-config
    ///
    /// Private; permission: read. 5 requests per 2 seconds per user.
    /// https://www.okx.com/docs-v5/en/#block-trading-rest-api-get-mmp-config
    Call<Vector<MmpConfig>> mmp_config() const;

    /// POST /api/v5/rfq/mmp-config
    ///
    /// Private; permission: trade. 1 request per 10 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#block-trading-rest-api-set-mmp
    Call<Vector<PostMmpConfig>> post_mmp_config(PostMmpConfigRequest request) const;

    /// POST /api/v5/rfq/mmp-reset
    ///
    /// Private; permission: trade. 5 requests per 2 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#block-trading-rest-api-reset-mmp-status
    Call<Vector<MmpReset>> mmp_reset() const;

    /// GET /api/v5/rfq/public-trades
    ///
    /// Public. 5 requests per 2 seconds per IP address. Too long for one reply: see pages().
    /// https://www.okx.com/docs-v5/en/#block-trading-rest-api-get-public-multi-leg-transactions-of-block-trades
    PagedCall<Vector<PublicTrades>> public_trades(PublicTradesRequest request = {}) const;

    /// GET /api/v5/rfq/quotes
    ///
    /// Private; permission: read. 2 requests per 2 seconds per user. Too long for one reply: see pages().
    /// https://www.okx.com/docs-v5/en/#block-trading-rest-api-get-quotes
    PagedCall<Vector<Quotes>> quotes(QuotesRequest request = {}) const;

    /// For reconcile(): quotes() with the id that a write carries.
    static Lookup<Vector<Quotes>> quotes_lookup();

    /// GET /api/v5/rfq/rfqs
    ///
    /// Private; permission: read. 2 requests per 2 seconds per user. Too long for one reply: see pages().
    /// https://www.okx.com/docs-v5/en/#block-trading-rest-api-get-rfqs
    PagedCall<Vector<Rfqs>> rfqs(RfqsRequest request = {}) const;

    /// For reconcile(): rfqs() with the id that a write carries.
    static Lookup<Vector<Rfqs>> rfqs_lookup();

    /// GET /api/v5/rfq/trades
    ///
    /// Private; permission: read. 5 requests per 2 seconds per user.
    /// https://www.okx.com/docs-v5/en/#block-trading-rest-api-get-trades
    Call<Vector<Trades>> trades(TradesRequest request = {}) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const CancelAllAfterRequest*);
const detail::ObjectTable& exbind_table(const CancelAllAfter*);
const detail::ObjectTable& exbind_table(const CancelAllQuotes*);
const detail::ObjectTable& exbind_table(const CancelAllRfqs*);
const detail::ObjectTable& exbind_table(const CancelBatchQuotesRequest*);
const detail::ObjectTable& exbind_table(const CancelBatchQuotes*);
const detail::ObjectTable& exbind_table(const CancelBatchRfqsRequest*);
const detail::ObjectTable& exbind_table(const CancelBatchRfqs*);
const detail::ObjectTable& exbind_table(const CancelQuoteRequest*);
const detail::ObjectTable& exbind_table(const CancelQuote*);
const detail::ObjectTable& exbind_table(const CancelRfqRequest*);
const detail::ObjectTable& exbind_table(const CancelRfq*);
const detail::ObjectTable& exbind_table(const Counterparties*);
const detail::ObjectTable& exbind_table(const CreateQuoteRequestLegs*);
const detail::ObjectTable& exbind_table(const CreateQuoteRequest*);
const detail::ObjectTable& exbind_table(const CreateQuoteLegs*);
const detail::ObjectTable& exbind_table(const CreateQuote*);
const detail::ObjectTable& exbind_table(const CreateRfqRequestLegs*);
const detail::ObjectTable& exbind_table(const CreateRfqRequestAcctAllocLegs*);
const detail::ObjectTable& exbind_table(const CreateRfqRequestAcctAlloc*);
const detail::ObjectTable& exbind_table(const CreateRfqRequest*);
const detail::ObjectTable& exbind_table(const CreateRfqLegs*);
const detail::ObjectTable& exbind_table(const CreateRfqAcctAllocLegs*);
const detail::ObjectTable& exbind_table(const CreateRfqAcctAlloc*);
const detail::ObjectTable& exbind_table(const CreateRfq*);
const detail::ObjectTable& exbind_table(const ExecuteQuoteRequestLegs*);
const detail::ObjectTable& exbind_table(const ExecuteQuoteRequest*);
const detail::ObjectTable& exbind_table(const ExecuteQuoteLegs*);
const detail::ObjectTable& exbind_table(const ExecuteQuoteAcctAllocLegs*);
const detail::ObjectTable& exbind_table(const ExecuteQuoteAcctAlloc*);
const detail::ObjectTable& exbind_table(const ExecuteQuote*);
const detail::ObjectTable& exbind_table(const MakerInstrumentSettingsData*);
const detail::ObjectTable& exbind_table(const MakerInstrumentSettings*);
const detail::ObjectTable& exbind_table(const PostMakerInstrumentSettingsRequestData*);
const detail::ObjectTable& exbind_table(const PostMakerInstrumentSettingsRequest*);
const detail::ObjectTable& exbind_table(const PostMakerInstrumentSettings*);
const detail::ObjectTable& exbind_table(const MmpConfig*);
const detail::ObjectTable& exbind_table(const PostMmpConfigRequest*);
const detail::ObjectTable& exbind_table(const PostMmpConfig*);
const detail::ObjectTable& exbind_table(const MmpReset*);
const detail::ObjectTable& exbind_table(const PublicTradesRequest*);
const detail::ObjectTable& exbind_table(const PublicTradesLegs*);
const detail::ObjectTable& exbind_table(const PublicTrades*);
const detail::ObjectTable& exbind_table(const QuotesRequest*);
const detail::ObjectTable& exbind_table(const QuotesLegs*);
const detail::ObjectTable& exbind_table(const Quotes*);
const detail::ObjectTable& exbind_table(const RfqsRequest*);
const detail::ObjectTable& exbind_table(const RfqsLegs*);
const detail::ObjectTable& exbind_table(const RfqsAcctAlloc*);
const detail::ObjectTable& exbind_table(const Rfqs*);
const detail::ObjectTable& exbind_table(const TradesRequest*);
const detail::ObjectTable& exbind_table(const TradesLegs*);
const detail::ObjectTable& exbind_table(const TradesAcctAllocLegs*);
const detail::ObjectTable& exbind_table(const TradesAcctAlloc*);
const detail::ObjectTable& exbind_table(const Trades*);

}  // namespace exbind::okx::rfq
