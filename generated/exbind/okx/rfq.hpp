// Generated from specs/okx/rfq.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "exbind/batch.hpp"
#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/okx/common/inst_type.hpp"
#include "exbind/okx/common/pos_side.hpp"
#include "exbind/okx/common/rfq_state.hpp"
#include "exbind/okx/common/side.hpp"
#include "exbind/okx/common/td_mode.hpp"
#include "exbind/okx/common/tgt_ccy.hpp"
#include "exbind/pages.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::okx {
class Connection;
}

/// Operations under /api/v5/rfq.
namespace exbind::inline v0_1::okx::rfq {

using exbind::okx::InstType;
using exbind::okx::PosSide;
using exbind::okx::RfqState;
using exbind::okx::Side;
using exbind::okx::TdMode;
using exbind::okx::TgtCcy;

/// Parameters of Api::cancel_all_after.
struct CancelAllAfterRequest {
    NamedOnly named{};
    Required<std::int64_t> timeOut;
};

/// Reply of Api::cancel_all_after.
struct CancelAllAfter {
    std::optional<TimePoint> triggerTime{};  ///< Unix seconds
    std::optional<TimePoint> ts{};           ///< Unix seconds

    bool operator==(const CancelAllAfter&) const = default;
};

/// Reply of Api::cancel_all_quotes.
struct CancelAllQuotes {
    std::optional<TimePoint> ts{};  ///< Unix milliseconds; e.g. 1597026383085

    bool operator==(const CancelAllQuotes&) const = default;
};

/// Reply of Api::cancel_all_rfqs.
struct CancelAllRfqs {
    std::optional<TimePoint> ts{};  ///< Unix milliseconds; e.g. 1597026383085

    bool operator==(const CancelAllRfqs&) const = default;
};

/// Parameters of Api::cancel_multiple_quotes.
struct CancelMultipleQuotesRequest {
    NamedOnly named{};
    Vector<std::string> quoteIds{};    ///< needed if clQuoteIds is absent
    Vector<std::string> clQuoteIds{};  ///< needed if quoteIds is absent
};

/// Reply of Api::cancel_multiple_quotes and Api::cancel_quote.
struct CancelQuote {
    std::string quoteId{};    ///< exchange's id of the quote
    std::string clQuoteId{};  ///< your own id of the quote
    std::string sCode{};      ///< result of this item; 0 is success
    std::string sMsg{};       ///< why this item was refused

    bool operator==(const CancelQuote&) const = default;
};
using CancelMultipleQuotes = CancelQuote;

/// Parameters of Api::cancel_multiple_rfqs.
struct CancelMultipleRfqsRequest {
    NamedOnly named{};
    Vector<std::string> rfqIds{};    ///< needed if clRfqIds is absent
    Vector<std::string> clRfqIds{};  ///< needed if rfqIds is absent
};

/// Reply of Api::cancel_multiple_rfqs and Api::cancel_rfq.
struct CancelRfq {
    std::string rfqId{};    ///< exchange's id of the RFQ
    std::string clRfqId{};  ///< your own id of the RFQ
    std::string sCode{};    ///< result of this item; 0 is success
    std::string sMsg{};     ///< why this item was refused

    bool operator==(const CancelRfq&) const = default;
};
using CancelMultipleRfqs = CancelRfq;

/// Parameters of Api::cancel_quote.
struct CancelQuoteRequest {
    NamedOnly named{};
    Optional<std::string> quoteId{};    ///< exchange's id of the quote; needed if clQuoteId is absent
    Optional<std::string> clQuoteId{};  ///< your own id of the quote; needed if quoteId is absent
    Optional<std::string> rfqId{};      ///< exchange's id of the RFQ
};

/// Parameters of Api::cancel_rfq.
struct CancelRfqRequest {
    NamedOnly named{};
    Optional<std::string> rfqId{};  ///< exchange's id of the RFQ; needed if clRfqId is absent
    /// your own id of the RFQ; needed if rfqId is absent; at most 32 characters of A-Za-z0-9
    Optional<std::string> clRfqId{};
};

/// Reply of Api::counterparties, one row.
struct Counterparties {
    std::string traderName{};
    std::string traderCode{};  ///< maker or taker, as a code
    std::string type{};

    bool operator==(const Counterparties&) const = default;
};

/// Part of CreateQuoteRequest.
struct CreateQuoteRequestLegs {
    NamedOnly named{};
    Required<std::string> instId;           ///< pair, contract or index
    Open<TdMode> tdMode{};                  ///< margin mode, or cash without margin
    Optional<std::string> ccy{};            ///< currency
    Required<Decimal> sz;                   ///< quantity, in contracts or currency
    Required<Decimal> px;                   ///< price
    Required<Open<Side>> side;              ///< buy or sell
    Open<PosSide> posSide{};                ///< long, short or net
    Open<TgtCcy> tgtCcy{};                  ///< whether sz is in base or quote currency
    Optional<std::string> tradeQuoteCcy{};  ///< currency that a spot order is paid in
};

/// Parameters of Api::create_quote.
struct CreateQuoteRequest {
    NamedOnly named{};
    Required<std::string> rfqId;                    ///< exchange's id of the RFQ
    Optional<std::string> clQuoteId{};              ///< your own id of the quote; at most 32 characters of A-Za-z0-9
    Optional<std::string> tag{};                    ///< label of your own choice; at most 16 characters of A-Za-z0-9
    Optional<bool> anonymous{};                     ///< default false
    Required<Open<Side>> quoteSide;
    Optional<std::int64_t> expiresIn{};             ///< default 60
    Required<Vector<CreateQuoteRequestLegs>> legs;  ///< parts that are traded together
};

/// Part of CreateQuote and Quotes.
struct QuotesLegs {
    std::string instId{};         ///< pair, contract or index; e.g. BTC-USDT-SWAP
    Open<TdMode> tdMode{};        ///< margin mode, or cash without margin
    std::string ccy{};            ///< currency
    std::optional<Decimal> sz{};  ///< quantity, in contracts or currency
    std::optional<Decimal> px{};  ///< price
    Open<Side> side{};            ///< buy or sell
    Open<PosSide> posSide{};      ///< long, short or net
    Open<TgtCcy> tgtCcy{};        ///< whether sz is in base or quote currency
    std::string tradeQuoteCcy{};  ///< currency that a spot order is paid in

    bool operator==(const QuotesLegs&) const = default;
};
using CreateQuoteLegs = QuotesLegs;

/// Reply of Api::create_quote and Api::quotes, one row.
struct Quotes {
    std::optional<TimePoint> cTime{};       ///< Unix milliseconds
    std::optional<TimePoint> uTime{};       ///< Unix milliseconds
    Open<RfqState> state{};                 ///< how far the RFQ or quote has come
    std::string reason{};
    std::optional<TimePoint> validUntil{};  ///< Unix milliseconds
    std::string rfqId{};                    ///< exchange's id of the RFQ
    std::string clRfqId{};                  ///< your own id of the RFQ
    std::string quoteId{};                  ///< exchange's id of the quote
    std::string clQuoteId{};                ///< your own id of the quote
    std::string tag{};                      ///< label of your own choice
    std::string traderCode{};               ///< maker or taker, as a code
    Open<Side> quoteSide{};
    Vector<QuotesLegs> legs{};              ///< parts that are traded together

    bool operator==(const Quotes&) const = default;
};
using CreateQuote = Quotes;

/// Part of CreateRfqRequest.
struct CreateRfqRequestLegs {
    NamedOnly named{};
    Required<std::string> instId;           ///< pair, contract or index; e.g. BTC-USDT-SWAP
    Open<TdMode> tdMode{};                  ///< margin mode, or cash without margin
    Optional<std::string> ccy{};            ///< currency
    Required<Decimal> sz;                   ///< quantity, in contracts or currency
    Optional<Decimal> lmtPx{};
    Required<Open<Side>> side;              ///< buy or sell
    Open<PosSide> posSide{};                ///< long, short or net
    Open<TgtCcy> tgtCcy{};                  ///< whether sz is in base or quote currency
    Optional<std::string> tradeQuoteCcy{};  ///< currency that a spot order is paid in
};

/// Part of CreateRfqRequestAcctAlloc.
struct CreateRfqRequestAcctAllocLegs {
    NamedOnly named{};
    Required<Decimal> sz;          ///< quantity, in contracts or currency
    Required<std::string> instId;  ///< pair, contract or index; e.g. BTC-USDT-SWAP
    Open<TdMode> tdMode{};         ///< margin mode, or cash without margin
    Optional<std::string> ccy{};   ///< currency
    Open<PosSide> posSide{};       ///< long, short or net
};

/// Part of CreateRfqRequest.
struct CreateRfqRequestAcctAlloc {
    NamedOnly named{};
    Required<std::string> acct;                            ///< account that this part is for
    Required<Vector<CreateRfqRequestAcctAllocLegs>> legs;  ///< parts that are traded together
};

/// Parameters of Api::create_rfq.
struct CreateRfqRequest {
    NamedOnly named{};
    Required<Vector<std::string>> counterparties;
    Optional<bool> anonymous{};
    Optional<std::string> clRfqId{};                ///< your own id of the RFQ; at most 32 characters of A-Za-z0-9
    Optional<std::string> tag{};                    ///< label of your own choice; at most 16 characters of A-Za-z0-9
    Optional<bool> allowPartialExecution{};         ///< default false
    Required<Vector<CreateRfqRequestLegs>> legs;    ///< parts that are traded together; at most 15 items
    Vector<CreateRfqRequestAcctAlloc> acctAlloc{};  ///< how it is divided among accounts
};

/// Part of CreateRfq and Rfqs.
struct RfqsLegs {
    std::string instId{};         ///< pair, contract or index; e.g. BTC-USDT-SWAP
    Open<TdMode> tdMode{};        ///< margin mode, or cash without margin
    std::string ccy{};            ///< currency
    std::optional<Decimal> sz{};  ///< quantity, in contracts or currency
    Open<Side> side{};            ///< buy or sell
    Open<PosSide> posSide{};      ///< long, short or net
    Open<TgtCcy> tgtCcy{};        ///< whether sz is in base or quote currency
    std::string tradeQuoteCcy{};  ///< currency that a spot order is paid in

    bool operator==(const RfqsLegs&) const = default;
};
using CreateRfqLegs = RfqsLegs;

/// Part of CreateRfqAcctAlloc and RfqsAcctAlloc.
struct RfqsAcctAllocLegs {
    std::string instId{};         ///< pair, contract or index; e.g. BTC-USDT-SWAP
    std::optional<Decimal> sz{};  ///< quantity, in contracts or currency
    Open<TdMode> tdMode{};        ///< margin mode, or cash without margin
    std::string ccy{};            ///< currency
    Open<PosSide> posSide{};      ///< long, short or net

    bool operator==(const RfqsAcctAllocLegs&) const = default;
};
using CreateRfqAcctAllocLegs = RfqsAcctAllocLegs;

/// Part of CreateRfq.
struct CreateRfqAcctAlloc {
    std::string acct{};                ///< account that this part is for
    std::string sCode{};               ///< result of this item; 0 is success
    std::string sMsg{};                ///< why this item was refused
    Vector<RfqsAcctAllocLegs> legs{};  ///< parts that are traded together

    bool operator==(const CreateRfqAcctAlloc&) const = default;
};

/// Reply of Api::create_rfq, one row.
struct CreateRfq {
    std::optional<TimePoint> cTime{};        ///< Unix milliseconds
    std::optional<TimePoint> uTime{};        ///< Unix milliseconds
    Open<RfqState> state{};                  ///< how far the RFQ or quote has come
    Vector<std::string> counterparties{};
    std::optional<TimePoint> validUntil{};   ///< Unix milliseconds
    std::string clRfqId{};                   ///< your own id of the RFQ
    std::string tag{};                       ///< label of your own choice
    std::optional<bool> allowPartialExecution{};
    std::string traderCode{};                ///< maker or taker, as a code
    std::string rfqId{};                     ///< exchange's id of the RFQ
    Vector<RfqsLegs> legs{};                 ///< parts that are traded together
    std::string groupId{};                   ///< RFQ group
    Vector<CreateRfqAcctAlloc> acctAlloc{};  ///< how it is divided among accounts

    bool operator==(const CreateRfq&) const = default;
};

/// Part of ExecuteQuoteRequest.
struct ExecuteQuoteRequestLegs {
    NamedOnly named{};
    Required<std::string> instId;  ///< pair, contract or index; e.g. BTC-USDT-SWAP
    Required<Decimal> sz;          ///< quantity, in contracts or currency
};

/// Parameters of Api::execute_quote.
struct ExecuteQuoteRequest {
    NamedOnly named{};
    Required<std::string> rfqId;             ///< exchange's id of the RFQ
    Required<std::string> quoteId;           ///< exchange's id of the quote
    Vector<ExecuteQuoteRequestLegs> legs{};  ///< parts that are traded together
};

/// Part of ExecuteQuote.
struct ExecuteQuoteLegs {
    std::string instId{};          ///< pair, contract or index; e.g. BTC-USDT-SWAP
    std::optional<Decimal> px{};   ///< price
    std::optional<Decimal> sz{};   ///< quantity, in contracts or currency
    Open<Side> side{};             ///< buy or sell
    std::optional<Decimal> fee{};  ///< fee; negative when paid
    std::string feeCcy{};          ///< currency of the fee
    std::string tradeId{};         ///< exchange's id of the trade

    bool operator==(const ExecuteQuoteLegs&) const = default;
};

/// Part of ExecuteQuoteAcctAlloc and TradesAcctAlloc.
struct TradesAcctAllocLegs {
    std::string instId{};          ///< pair, contract or index; e.g. BTC-USDT-SWAP
    std::optional<Decimal> sz{};   ///< quantity, in contracts or currency
    std::optional<Decimal> fee{};  ///< fee; negative when paid
    std::string feeCcy{};          ///< currency of the fee
    std::string tradeId{};         ///< exchange's id of the trade

    bool operator==(const TradesAcctAllocLegs&) const = default;
};
using ExecuteQuoteAcctAllocLegs = TradesAcctAllocLegs;

/// Part of ExecuteQuote.
struct ExecuteQuoteAcctAlloc {
    std::string acct{};                  ///< account that this part is for
    std::string blockTdId{};             ///< exchange's id of the block trade
    std::string sCode{};                 ///< result of this item; 0 is success
    std::string sMsg{};                  ///< why this item was refused
    Vector<TradesAcctAllocLegs> legs{};  ///< parts that are traded together

    bool operator==(const ExecuteQuoteAcctAlloc&) const = default;
};

/// Reply of Api::execute_quote.
struct ExecuteQuote {
    std::optional<TimePoint> cTime{};           ///< Unix milliseconds
    std::string rfqId{};                        ///< exchange's id of the RFQ
    std::string clRfqId{};                      ///< your own id of the RFQ
    std::string quoteId{};                      ///< exchange's id of the quote
    std::string clQuoteId{};                    ///< your own id of the quote
    std::string blockTdId{};                    ///< exchange's id of the block trade
    std::string tag{};                          ///< label of your own choice
    std::string tTraderCode{};
    std::string mTraderCode{};
    Vector<ExecuteQuoteLegs> legs{};            ///< parts that are traded together
    Vector<ExecuteQuoteAcctAlloc> acctAlloc{};  ///< how it is divided among accounts

    bool operator==(const ExecuteQuote&) const = default;
};

/// Part of MakerInstrumentSettings.
struct MakerInstrumentSettingsData {
    std::string instFamily{};  ///< family of contracts, such as BTC-USD
    std::string instId{};      ///< pair, contract or index
    std::optional<Decimal> maxBlockSz{};
    std::optional<Decimal> makerPxBand{};

    bool operator==(const MakerInstrumentSettingsData&) const = default;
};

/// Reply of Api::maker_instrument_settings, one row.
struct MakerInstrumentSettings {
    Open<InstType> instType{};  ///< kind of instrument, such as SPOT or SWAP
    std::optional<bool> includeAll{};
    Vector<MakerInstrumentSettingsData> data{};

    bool operator==(const MakerInstrumentSettings&) const = default;
};

/// Part of SetQuoteProductsRequest.
struct SetQuoteProductsRequestData {
    NamedOnly named{};
    Optional<std::string> instFamily{};  ///< family of contracts, such as BTC-USD; conditional
    Optional<std::string> instId{};      ///< pair, contract or index; conditional
    Optional<Decimal> maxBlockSz{};
    Optional<Decimal> makerPxBand{};
};

/// Parameters of Api::set_quote_products, one item.
struct SetQuoteProductsRequest {
    NamedOnly named{};
    Required<Open<InstType>> instType;  ///< kind of instrument, such as SPOT or SWAP
    Optional<bool> includeAll{};
    Required<Vector<SetQuoteProductsRequestData>> data;
};

/// Reply of Api::set_quote_products, one row.
struct SetQuoteProducts {
    std::optional<bool> result{};  ///< whether it was done

    bool operator==(const SetQuoteProducts&) const = default;
};

/// Reply of Api::mmp_config.
struct MmpConfig {
    std::optional<std::int64_t> timeInterval{};    ///< window that protection watches, in milliseconds
    std::optional<std::int64_t> frozenInterval{};  ///< how long quoting then stops, in milliseconds
    std::string countLimit{};
    std::optional<bool> mmpFrozen{};
    std::optional<Decimal> mmpFrozenUntil{};

    bool operator==(const MmpConfig&) const = default;
};

/// Parameters of Api::set_mmp.
struct SetMmpRequest {
    NamedOnly named{};
    Required<std::int64_t> timeInterval;    ///< window that protection watches, in milliseconds
    Required<std::int64_t> frozenInterval;  ///< how long quoting then stops, in milliseconds
    Required<std::string> countLimit;
};

/// Reply of Api::set_mmp.
struct SetMmp {
    std::optional<std::int64_t> timeInterval{};    ///< window that protection watches, in milliseconds
    std::optional<std::int64_t> frozenInterval{};  ///< how long quoting then stops, in milliseconds
    std::string countLimit{};

    bool operator==(const SetMmp&) const = default;
};

/// Reply of Api::reset_mmp_status.
struct ResetMmpStatus {
    std::optional<TimePoint> ts{};  ///< Unix milliseconds; e.g. 1597026383085

    bool operator==(const ResetMmpStatus&) const = default;
};

/// Parameters of Api::public_trades.
struct PublicTradesRequest {
    NamedOnly named{};
    Optional<std::string> beginId{};  ///< only rows newer than this id
    Optional<std::string> endId{};    ///< only rows older than this id
    Optional<std::int64_t> limit{};   ///< at most 100
};

/// Part of PublicTrades.
struct PublicTradesLegs {
    std::string instId{};         ///< pair, contract or index; e.g. BTC-USDT-SWAP
    std::optional<Decimal> px{};  ///< price
    std::optional<Decimal> sz{};  ///< quantity, in contracts or currency
    Open<Side> side{};            ///< buy or sell
    std::string tradeId{};        ///< exchange's id of the trade

    bool operator==(const PublicTradesLegs&) const = default;
};

/// Reply of Api::public_trades, one row.
struct PublicTrades {
    std::string strategy{};            ///< e.g. CALL_CALENDAR_SPREAD
    std::optional<TimePoint> cTime{};  ///< Unix milliseconds
    std::string blockTdId{};           ///< exchange's id of the block trade
    std::string groupId{};             ///< RFQ group
    Vector<PublicTradesLegs> legs{};   ///< parts that are traded together

    bool operator==(const PublicTrades&) const = default;
};

/// Parameters of Api::quotes.
struct QuotesRequest {
    NamedOnly named{};
    Optional<std::string> rfqId{};      ///< exchange's id of the RFQ
    Optional<std::string> clRfqId{};    ///< your own id of the RFQ
    Optional<std::string> quoteId{};    ///< exchange's id of the quote
    Optional<std::string> clQuoteId{};  ///< your own id of the quote
    Open<RfqState> state{};             ///< how far the RFQ or quote has come
    Optional<std::string> beginId{};    ///< only rows newer than this id
    Optional<std::string> endId{};      ///< only rows older than this id
    Optional<std::int64_t> limit{};     ///< at most 100
};

/// Parameters of Api::rfqs.
struct RfqsRequest {
    NamedOnly named{};
    Optional<std::string> rfqId{};    ///< exchange's id of the RFQ
    Optional<std::string> clRfqId{};  ///< your own id of the RFQ
    Open<RfqState> state{};           ///< how far the RFQ or quote has come
    Optional<std::string> beginId{};  ///< only rows newer than this id
    Optional<std::string> endId{};    ///< only rows older than this id
    Optional<std::int64_t> limit{};   ///< at most 100
};

/// Part of Rfqs.
struct RfqsAcctAlloc {
    std::string acct{};                ///< account that this part is for
    Vector<RfqsAcctAllocLegs> legs{};  ///< parts that are traded together

    bool operator==(const RfqsAcctAlloc&) const = default;
};

/// Reply of Api::rfqs, one row.
struct Rfqs {
    std::optional<TimePoint> cTime{};             ///< Unix milliseconds
    std::optional<TimePoint> uTime{};             ///< Unix milliseconds
    Open<RfqState> state{};                       ///< how far the RFQ or quote has come
    Vector<std::string> counterparties{};
    std::optional<TimePoint> validUntil{};        ///< Unix milliseconds
    std::string clRfqId{};                        ///< your own id of the RFQ
    std::string tag{};                            ///< label of your own choice
    std::string flowType{};
    std::string traderCode{};                     ///< maker or taker, as a code
    std::string rfqId{};                          ///< exchange's id of the RFQ
    std::optional<bool> allowPartialExecution{};  ///< default false
    Vector<RfqsLegs> legs{};                      ///< parts that are traded together
    std::string groupId{};                        ///< RFQ group
    Vector<RfqsAcctAlloc> acctAlloc{};            ///< how it is divided among accounts

    bool operator==(const Rfqs&) const = default;
};

/// Parameters of Api::trades.
struct TradesRequest {
    NamedOnly named{};
    Optional<std::string> rfqId{};      ///< exchange's id of the RFQ
    Optional<std::string> clRfqId{};    ///< your own id of the RFQ
    Optional<std::string> quoteId{};    ///< exchange's id of the quote
    Optional<std::string> blockTdId{};  ///< exchange's id of the block trade
    Optional<std::string> clQuoteId{};  ///< your own id of the quote
    Optional<std::string> beginId{};    ///< only rows newer than this id
    Optional<std::string> endId{};      ///< only rows older than this id
    Optional<TimePoint> beginTs{};      ///< Unix milliseconds; e.g. 1597026383085
    Optional<TimePoint> endTs{};        ///< Unix milliseconds; e.g. 1597026383085
    Optional<std::int64_t> limit{};     ///< at most 100
    Optional<bool> isSuccessful{};
};

/// Part of Trades.
struct TradesLegs {
    std::string instId{};          ///< pair, contract or index; e.g. BTC-USDT-SWAP
    std::optional<Decimal> px{};   ///< price
    std::optional<Decimal> sz{};   ///< quantity, in contracts or currency
    Open<Side> side{};             ///< buy or sell
    std::optional<Decimal> fee{};  ///< fee; negative when paid
    std::string feeCcy{};          ///< currency of the fee
    std::string tradeId{};         ///< exchange's id of the trade
    std::string tradeQuoteCcy{};   ///< currency that a spot order is paid in

    bool operator==(const TradesLegs&) const = default;
};

/// Part of Trades.
struct TradesAcctAlloc {
    std::string blockTdId{};             ///< exchange's id of the block trade
    std::string errorCode{};
    std::string acct{};                  ///< account that this part is for
    Vector<TradesAcctAllocLegs> legs{};  ///< parts that are traded together

    bool operator==(const TradesAcctAlloc&) const = default;
};

/// Reply of Api::trades, one row.
struct Trades {
    std::optional<TimePoint> cTime{};     ///< Unix milliseconds
    std::string rfqId{};                  ///< exchange's id of the RFQ
    std::string clRfqId{};                ///< your own id of the RFQ
    std::string quoteId{};                ///< exchange's id of the quote
    std::string clQuoteId{};              ///< your own id of the quote
    std::string blockTdId{};              ///< exchange's id of the block trade
    std::string tag{};                    ///< label of your own choice
    std::string tTraderCode{};
    std::string mTraderCode{};
    std::optional<bool> isSuccessful{};
    std::string errorCode{};
    Vector<TradesLegs> legs{};            ///< parts that are traded together
    Vector<TradesAcctAlloc> acctAlloc{};  ///< how it is divided among accounts

    bool operator==(const Trades&) const = default;
};

/// The operations of rfq. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Cancel All After
    /// POST /api/v5/rfq/cancel-all-after
    ///
    /// Private; permission: trade. 1 request per second per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#block-trading-rest-api-cancel-all-after
    Call<CancelAllAfter> cancel_all_after(CancelAllAfterRequest request) const;

    /// Cancel all Quotes
    /// POST /api/v5/rfq/cancel-all-quotes
    ///
    /// Private; permission: trade. 2 requests per 2 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#block-trading-rest-api-cancel-all-quotes
    Call<CancelAllQuotes> cancel_all_quotes() const;

    /// Cancel all RFQs
    /// POST /api/v5/rfq/cancel-all-rfqs
    ///
    /// Private; permission: trade. 2 requests per 2 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#block-trading-rest-api-cancel-all-rfqs
    Call<CancelAllRfqs> cancel_all_rfqs() const;

    /// Cancel multiple Quotes
    /// POST /api/v5/rfq/cancel-batch-quotes
    ///
    /// Private; permission: trade. 2 requests per 2 seconds per user. Never re-sent by itself. Each item is accepted or
    /// refused by itself: see Batch.
    /// https://www.okx.com/docs-v5/en/#block-trading-rest-api-cancel-multiple-quotes
    Call<Batch<CancelQuote>> cancel_multiple_quotes(CancelMultipleQuotesRequest request = {}) const;

    /// Cancel multiple RFQs
    /// POST /api/v5/rfq/cancel-batch-rfqs
    ///
    /// Private; permission: trade. 2 requests per 2 seconds per user. Never re-sent by itself. Each item is accepted or
    /// refused by itself: see Batch.
    /// https://www.okx.com/docs-v5/en/#block-trading-rest-api-cancel-multiple-rfqs
    Call<Batch<CancelRfq>> cancel_multiple_rfqs(CancelMultipleRfqsRequest request = {}) const;

    /// Cancel Quote
    /// POST /api/v5/rfq/cancel-quote
    ///
    /// Private; permission: trade. 50 requests per 2 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#block-trading-rest-api-cancel-quote
    Call<CancelQuote> cancel_quote(CancelQuoteRequest request = {}) const;

    /// Cancel RFQ
    /// POST /api/v5/rfq/cancel-rfq
    ///
    /// Private; permission: trade. 5 requests per 2 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#block-trading-rest-api-cancel-rfq
    Call<CancelRfq> cancel_rfq(CancelRfqRequest request = {}) const;

    /// Get Counterparties
    /// GET /api/v5/rfq/counterparties
    ///
    /// Private; permission: read. 5 requests per 2 seconds per user.
    /// https://www.okx.com/docs-v5/en/#block-trading-rest-api-get-counterparties
    Call<Vector<Counterparties>> counterparties() const;

    /// Create Quote
    /// POST /api/v5/rfq/create-quote
    ///
    /// Private; permission: trade. 50 requests per 2 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#block-trading-rest-api-create-quote
    Call<Vector<Quotes>> create_quote(CreateQuoteRequest request) const;

    /// Create RFQ
    /// POST /api/v5/rfq/create-rfq
    ///
    /// Private; permission: trade. 5 requests per 2 seconds per user. 80 requests per 12 hours per user. Never re-sent
    /// by itself.
    /// https://www.okx.com/docs-v5/en/#block-trading-rest-api-create-rfq
    Call<Vector<CreateRfq>> create_rfq(CreateRfqRequest request) const;

    /// Execute Quote
    /// POST /api/v5/rfq/execute-quote
    ///
    /// Private; permission: trade. 2 requests per 3 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#block-trading-rest-api-execute-quote
    Call<ExecuteQuote> execute_quote(ExecuteQuoteRequest request) const;

    /// Get Quote products
    /// GET /api/v5/rfq/maker-instrument-settings
    ///
    /// Private; permission: read. 5 requests per 2 seconds per user.
    /// https://www.okx.com/docs-v5/en/#block-trading-rest-api-get-quote-products
    Call<Vector<MakerInstrumentSettings>> maker_instrument_settings() const;

    /// Set Quote products
    /// POST /api/v5/rfq/maker-instrument-settings
    ///
    /// Private; permission: trade. 5 requests per 2 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#block-trading-rest-api-set-quote-products
    Call<Vector<SetQuoteProducts>> set_quote_products(Vector<SetQuoteProductsRequest> request) const;

    /// Get MMP Config
    /// GET /api/v5/rfq/mmp-config
    ///
    /// Private; permission: read. 5 requests per 2 seconds per user.
    /// https://www.okx.com/docs-v5/en/#block-trading-rest-api-get-mmp-config
    Call<MmpConfig> mmp_config() const;

    /// Set MMP
    /// POST /api/v5/rfq/mmp-config
    ///
    /// Private; permission: trade. 1 request per 10 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#block-trading-rest-api-set-mmp
    Call<SetMmp> set_mmp(SetMmpRequest request) const;

    /// Reset MMP status
    /// POST /api/v5/rfq/mmp-reset
    ///
    /// Private; permission: trade. 5 requests per 2 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#block-trading-rest-api-reset-mmp-status
    Call<ResetMmpStatus> reset_mmp_status() const;

    /// Get public multi-leg transactions of block trades
    /// GET /api/v5/rfq/public-trades
    ///
    /// Public. 5 requests per 2 seconds per IP address. Too long for one reply: see pages().
    /// https://www.okx.com/docs-v5/en/#block-trading-rest-api-get-public-multi-leg-transactions-of-block-trades
    PagedCall<Vector<PublicTrades>> public_trades(PublicTradesRequest request = {}) const;

    /// Get quotes
    /// GET /api/v5/rfq/quotes
    ///
    /// Private; permission: read. 2 requests per 2 seconds per user. Too long for one reply: see pages().
    /// https://www.okx.com/docs-v5/en/#block-trading-rest-api-get-quotes
    PagedCall<Vector<Quotes>> quotes(QuotesRequest request = {}) const;

    /// For reconcile(): quotes() with the id that a write carries.
    static Lookup<Vector<Quotes>> quotes_lookup();

    /// Get rfqs
    /// GET /api/v5/rfq/rfqs
    ///
    /// Private; permission: read. 2 requests per 2 seconds per user. Too long for one reply: see pages().
    /// https://www.okx.com/docs-v5/en/#block-trading-rest-api-get-rfqs
    PagedCall<Vector<Rfqs>> rfqs(RfqsRequest request = {}) const;

    /// For reconcile(): rfqs() with the id that a write carries.
    static Lookup<Vector<Rfqs>> rfqs_lookup();

    /// Get trades
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
const detail::ObjectTable& exbind_table(const CancelMultipleQuotesRequest*);
const detail::ObjectTable& exbind_table(const CancelQuote*);
const detail::ObjectTable& exbind_table(const CancelMultipleRfqsRequest*);
const detail::ObjectTable& exbind_table(const CancelRfq*);
const detail::ObjectTable& exbind_table(const CancelQuoteRequest*);
const detail::ObjectTable& exbind_table(const CancelRfqRequest*);
const detail::ObjectTable& exbind_table(const Counterparties*);
const detail::ObjectTable& exbind_table(const CreateQuoteRequestLegs*);
const detail::ObjectTable& exbind_table(const CreateQuoteRequest*);
const detail::ObjectTable& exbind_table(const QuotesLegs*);
const detail::ObjectTable& exbind_table(const Quotes*);
const detail::ObjectTable& exbind_table(const CreateRfqRequestLegs*);
const detail::ObjectTable& exbind_table(const CreateRfqRequestAcctAllocLegs*);
const detail::ObjectTable& exbind_table(const CreateRfqRequestAcctAlloc*);
const detail::ObjectTable& exbind_table(const CreateRfqRequest*);
const detail::ObjectTable& exbind_table(const RfqsLegs*);
const detail::ObjectTable& exbind_table(const RfqsAcctAllocLegs*);
const detail::ObjectTable& exbind_table(const CreateRfqAcctAlloc*);
const detail::ObjectTable& exbind_table(const CreateRfq*);
const detail::ObjectTable& exbind_table(const ExecuteQuoteRequestLegs*);
const detail::ObjectTable& exbind_table(const ExecuteQuoteRequest*);
const detail::ObjectTable& exbind_table(const ExecuteQuoteLegs*);
const detail::ObjectTable& exbind_table(const TradesAcctAllocLegs*);
const detail::ObjectTable& exbind_table(const ExecuteQuoteAcctAlloc*);
const detail::ObjectTable& exbind_table(const ExecuteQuote*);
const detail::ObjectTable& exbind_table(const MakerInstrumentSettingsData*);
const detail::ObjectTable& exbind_table(const MakerInstrumentSettings*);
const detail::ObjectTable& exbind_table(const SetQuoteProductsRequestData*);
const detail::ObjectTable& exbind_table(const SetQuoteProductsRequest*);
const detail::ObjectTable& exbind_table(const SetQuoteProducts*);
const detail::ObjectTable& exbind_table(const MmpConfig*);
const detail::ObjectTable& exbind_table(const SetMmpRequest*);
const detail::ObjectTable& exbind_table(const SetMmp*);
const detail::ObjectTable& exbind_table(const ResetMmpStatus*);
const detail::ObjectTable& exbind_table(const PublicTradesRequest*);
const detail::ObjectTable& exbind_table(const PublicTradesLegs*);
const detail::ObjectTable& exbind_table(const PublicTrades*);
const detail::ObjectTable& exbind_table(const QuotesRequest*);
const detail::ObjectTable& exbind_table(const RfqsRequest*);
const detail::ObjectTable& exbind_table(const RfqsAcctAlloc*);
const detail::ObjectTable& exbind_table(const Rfqs*);
const detail::ObjectTable& exbind_table(const TradesRequest*);
const detail::ObjectTable& exbind_table(const TradesLegs*);
const detail::ObjectTable& exbind_table(const TradesAcctAlloc*);
const detail::ObjectTable& exbind_table(const Trades*);

}  // namespace exbind::okx::rfq
