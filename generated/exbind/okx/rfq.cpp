// Generated from specs/okx/rfq.yaml by `exbind generate okx`. DO NOT EDIT.
#include "exbind/okx/rfq.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/okx/connection.hpp"

namespace exbind::inline v0_1::okx {
extern const detail::EnumTable inst_type_table;
extern const detail::EnumTable pos_side_table;
extern const detail::EnumTable rfq_state_table;
extern const detail::EnumTable side_table;
extern const detail::EnumTable td_mode_table;
extern const detail::EnumTable tgt_ccy_table;
}  // namespace exbind::okx

namespace exbind::inline v0_1::okx::rfq {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field cancel_all_after_request_fields[] = {
    {"timeOut", offsetof(CancelAllAfterRequest, timeOut),
     detail::integer(detail::Holder::required, detail::Wire::text)},
};
constexpr detail::ObjectTable cancel_all_after_request_table =
    detail::table_of<CancelAllAfterRequest>("CancelAllAfterRequest", cancel_all_after_request_fields);

constexpr detail::Field cancel_all_after_fields[] = {
    {"triggerTime", offsetof(CancelAllAfter, triggerTime), detail::timestamp(detail::TimeUnit::seconds)},
    {"ts", offsetof(CancelAllAfter, ts), detail::timestamp(detail::TimeUnit::seconds)},
};
constexpr detail::ObjectTable cancel_all_after_table =
    detail::table_of<CancelAllAfter>("CancelAllAfter", cancel_all_after_fields);

constexpr detail::Field cancel_all_quotes_fields[] = {
    {"ts", offsetof(CancelAllQuotes, ts), detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable cancel_all_quotes_table =
    detail::table_of<CancelAllQuotes>("CancelAllQuotes", cancel_all_quotes_fields);

constexpr detail::Field cancel_all_rfqs_fields[] = {
    {"ts", offsetof(CancelAllRfqs, ts), detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable cancel_all_rfqs_table =
    detail::table_of<CancelAllRfqs>("CancelAllRfqs", cancel_all_rfqs_fields);

constexpr detail::ListTable list_of_string = detail::list_of<std::string>(detail::string());

constexpr detail::Field cancel_multiple_quotes_request_fields[] = {
    {"quoteIds", offsetof(CancelMultipleQuotesRequest, quoteIds), detail::list(list_of_string)},
    {"clQuoteIds", offsetof(CancelMultipleQuotesRequest, clQuoteIds), detail::list(list_of_string)},
};
constexpr detail::ObjectTable cancel_multiple_quotes_request_table =
    detail::table_of<CancelMultipleQuotesRequest>("CancelMultipleQuotesRequest", cancel_multiple_quotes_request_fields);

constexpr detail::Field cancel_quote_fields[] = {
    {"quoteId", offsetof(CancelQuote, quoteId), detail::string()},
    {"clQuoteId", offsetof(CancelQuote, clQuoteId), detail::string()},
    {"sCode", offsetof(CancelQuote, sCode), detail::string()},
    {"sMsg", offsetof(CancelQuote, sMsg), detail::string()},
};
constexpr detail::ObjectTable cancel_quote_table = detail::table_of<CancelQuote>("CancelQuote", cancel_quote_fields);

constexpr detail::Field cancel_multiple_rfqs_request_fields[] = {
    {"rfqIds", offsetof(CancelMultipleRfqsRequest, rfqIds), detail::list(list_of_string)},
    {"clRfqIds", offsetof(CancelMultipleRfqsRequest, clRfqIds), detail::list(list_of_string)},
};
constexpr detail::ObjectTable cancel_multiple_rfqs_request_table =
    detail::table_of<CancelMultipleRfqsRequest>("CancelMultipleRfqsRequest", cancel_multiple_rfqs_request_fields);

constexpr detail::Field cancel_rfq_fields[] = {
    {"rfqId", offsetof(CancelRfq, rfqId), detail::string()},
    {"clRfqId", offsetof(CancelRfq, clRfqId), detail::string()},
    {"sCode", offsetof(CancelRfq, sCode), detail::string()},
    {"sMsg", offsetof(CancelRfq, sMsg), detail::string()},
};
constexpr detail::ObjectTable cancel_rfq_table = detail::table_of<CancelRfq>("CancelRfq", cancel_rfq_fields);

constexpr detail::Field cancel_quote_request_fields[] = {
    {"quoteId", offsetof(CancelQuoteRequest, quoteId), detail::string(detail::Holder::optional)},
    {"clQuoteId", offsetof(CancelQuoteRequest, clQuoteId), detail::string(detail::Holder::optional)},
    {"rfqId", offsetof(CancelQuoteRequest, rfqId), detail::string(detail::Holder::optional)},
};
constexpr detail::ObjectTable cancel_quote_request_table =
    detail::table_of<CancelQuoteRequest>("CancelQuoteRequest", cancel_quote_request_fields);

constexpr detail::Field cancel_rfq_request_fields[] = {
    {"rfqId", offsetof(CancelRfqRequest, rfqId), detail::string(detail::Holder::optional)},
    {"clRfqId", offsetof(CancelRfqRequest, clRfqId), detail::string(detail::Holder::optional)},
};
constexpr detail::Bounds cancel_rfq_request_bounds[] = {{.field = 1, .longest = 32, .alphabet = "A-Za-z0-9"}};
constexpr detail::ObjectTable cancel_rfq_request_table =
    detail::table_of<CancelRfqRequest>("CancelRfqRequest", cancel_rfq_request_fields, false, cancel_rfq_request_bounds);

constexpr detail::Field counterparties_fields[] = {
    {"traderName", offsetof(Counterparties, traderName), detail::string()},
    {"traderCode", offsetof(Counterparties, traderCode), detail::string()},
    {"type", offsetof(Counterparties, type), detail::string()},
};
constexpr detail::ObjectTable counterparties_table =
    detail::table_of<Counterparties>("Counterparties", counterparties_fields);

constexpr detail::Field create_quote_request_legs_fields[] = {
    {"instId", offsetof(CreateQuoteRequestLegs, instId), detail::string(detail::Holder::required)},
    {"tdMode", offsetof(CreateQuoteRequestLegs, tdMode), detail::enumeration(okx::td_mode_table)},
    {"ccy", offsetof(CreateQuoteRequestLegs, ccy), detail::string(detail::Holder::optional)},
    {"sz", offsetof(CreateQuoteRequestLegs, sz), detail::decimal(detail::Holder::required)},
    {"px", offsetof(CreateQuoteRequestLegs, px), detail::decimal(detail::Holder::required)},
    {"side", offsetof(CreateQuoteRequestLegs, side), detail::enumeration(okx::side_table, detail::Holder::required)},
    {"posSide", offsetof(CreateQuoteRequestLegs, posSide), detail::enumeration(okx::pos_side_table)},
    {"tgtCcy", offsetof(CreateQuoteRequestLegs, tgtCcy), detail::enumeration(okx::tgt_ccy_table)},
    {"tradeQuoteCcy", offsetof(CreateQuoteRequestLegs, tradeQuoteCcy), detail::string(detail::Holder::optional)},
};
constexpr detail::ObjectTable create_quote_request_legs_table =
    detail::table_of<CreateQuoteRequestLegs>("CreateQuoteRequestLegs", create_quote_request_legs_fields);

constexpr detail::ListTable list_of_create_quote_request_legs =
    detail::list_of<CreateQuoteRequestLegs>(detail::object(create_quote_request_legs_table));

constexpr detail::Field create_quote_request_fields[] = {
    {"rfqId", offsetof(CreateQuoteRequest, rfqId), detail::string(detail::Holder::required)},
    {"clQuoteId", offsetof(CreateQuoteRequest, clQuoteId), detail::string(detail::Holder::optional)},
    {"tag", offsetof(CreateQuoteRequest, tag), detail::string(detail::Holder::optional)},
    {"anonymous", offsetof(CreateQuoteRequest, anonymous), detail::boolean()},
    {"quoteSide", offsetof(CreateQuoteRequest, quoteSide),
     detail::enumeration(okx::side_table, detail::Holder::required)},
    {"expiresIn", offsetof(CreateQuoteRequest, expiresIn),
     detail::integer(detail::Holder::optional, detail::Wire::text)},
    {"legs", offsetof(CreateQuoteRequest, legs),
     detail::list(list_of_create_quote_request_legs, detail::Holder::required)},
};
constexpr detail::Bounds create_quote_request_bounds[] = {
    {.field = 1, .longest = 32, .alphabet = "A-Za-z0-9"},
    {.field = 2, .longest = 16, .alphabet = "A-Za-z0-9"},
};
constexpr detail::ObjectTable create_quote_request_table =
    detail::table_of<CreateQuoteRequest>(
        "CreateQuoteRequest", create_quote_request_fields, false, create_quote_request_bounds);

constexpr detail::Field quotes_legs_fields[] = {
    {"instId", offsetof(QuotesLegs, instId), detail::string()},
    {"tdMode", offsetof(QuotesLegs, tdMode), detail::enumeration(okx::td_mode_table)},
    {"ccy", offsetof(QuotesLegs, ccy), detail::string()},
    {"sz", offsetof(QuotesLegs, sz), detail::decimal()},
    {"px", offsetof(QuotesLegs, px), detail::decimal()},
    {"side", offsetof(QuotesLegs, side), detail::enumeration(okx::side_table)},
    {"posSide", offsetof(QuotesLegs, posSide), detail::enumeration(okx::pos_side_table)},
    {"tgtCcy", offsetof(QuotesLegs, tgtCcy), detail::enumeration(okx::tgt_ccy_table)},
    {"tradeQuoteCcy", offsetof(QuotesLegs, tradeQuoteCcy), detail::string()},
};
constexpr detail::ObjectTable quotes_legs_table = detail::table_of<QuotesLegs>("QuotesLegs", quotes_legs_fields);

constexpr detail::ListTable list_of_quotes_legs = detail::list_of<QuotesLegs>(detail::object(quotes_legs_table));

constexpr detail::Field quotes_fields[] = {
    {"cTime", offsetof(Quotes, cTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"uTime", offsetof(Quotes, uTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"state", offsetof(Quotes, state), detail::enumeration(okx::rfq_state_table)},
    {"reason", offsetof(Quotes, reason), detail::string()},
    {"validUntil", offsetof(Quotes, validUntil), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"rfqId", offsetof(Quotes, rfqId), detail::string()},
    {"clRfqId", offsetof(Quotes, clRfqId), detail::string()},
    {"quoteId", offsetof(Quotes, quoteId), detail::string()},
    {"clQuoteId", offsetof(Quotes, clQuoteId), detail::string()},
    {"tag", offsetof(Quotes, tag), detail::string()},
    {"traderCode", offsetof(Quotes, traderCode), detail::string()},
    {"quoteSide", offsetof(Quotes, quoteSide), detail::enumeration(okx::side_table)},
    {"legs", offsetof(Quotes, legs), detail::list(list_of_quotes_legs)},
};
constexpr detail::ObjectTable quotes_table = detail::table_of<Quotes>("Quotes", quotes_fields);

constexpr detail::Field create_rfq_request_legs_fields[] = {
    {"instId", offsetof(CreateRfqRequestLegs, instId), detail::string(detail::Holder::required)},
    {"tdMode", offsetof(CreateRfqRequestLegs, tdMode), detail::enumeration(okx::td_mode_table)},
    {"ccy", offsetof(CreateRfqRequestLegs, ccy), detail::string(detail::Holder::optional)},
    {"sz", offsetof(CreateRfqRequestLegs, sz), detail::decimal(detail::Holder::required)},
    {"lmtPx", offsetof(CreateRfqRequestLegs, lmtPx), detail::decimal()},
    {"side", offsetof(CreateRfqRequestLegs, side), detail::enumeration(okx::side_table, detail::Holder::required)},
    {"posSide", offsetof(CreateRfqRequestLegs, posSide), detail::enumeration(okx::pos_side_table)},
    {"tgtCcy", offsetof(CreateRfqRequestLegs, tgtCcy), detail::enumeration(okx::tgt_ccy_table)},
    {"tradeQuoteCcy", offsetof(CreateRfqRequestLegs, tradeQuoteCcy), detail::string(detail::Holder::optional)},
};
constexpr detail::ObjectTable create_rfq_request_legs_table =
    detail::table_of<CreateRfqRequestLegs>("CreateRfqRequestLegs", create_rfq_request_legs_fields);

constexpr detail::Field create_rfq_request_acct_alloc_legs_fields[] = {
    {"sz", offsetof(CreateRfqRequestAcctAllocLegs, sz), detail::decimal(detail::Holder::required)},
    {"instId", offsetof(CreateRfqRequestAcctAllocLegs, instId), detail::string(detail::Holder::required)},
    {"tdMode", offsetof(CreateRfqRequestAcctAllocLegs, tdMode), detail::enumeration(okx::td_mode_table)},
    {"ccy", offsetof(CreateRfqRequestAcctAllocLegs, ccy), detail::string(detail::Holder::optional)},
    {"posSide", offsetof(CreateRfqRequestAcctAllocLegs, posSide), detail::enumeration(okx::pos_side_table)},
};
constexpr detail::ObjectTable create_rfq_request_acct_alloc_legs_table =
    detail::table_of<CreateRfqRequestAcctAllocLegs>(
        "CreateRfqRequestAcctAllocLegs", create_rfq_request_acct_alloc_legs_fields);

constexpr detail::ListTable list_of_create_rfq_request_acct_alloc_legs =
    detail::list_of<CreateRfqRequestAcctAllocLegs>(detail::object(create_rfq_request_acct_alloc_legs_table));

constexpr detail::Field create_rfq_request_acct_alloc_fields[] = {
    {"acct", offsetof(CreateRfqRequestAcctAlloc, acct), detail::string(detail::Holder::required)},
    {"legs", offsetof(CreateRfqRequestAcctAlloc, legs),
     detail::list(list_of_create_rfq_request_acct_alloc_legs, detail::Holder::required)},
};
constexpr detail::ObjectTable create_rfq_request_acct_alloc_table =
    detail::table_of<CreateRfqRequestAcctAlloc>("CreateRfqRequestAcctAlloc", create_rfq_request_acct_alloc_fields);

constexpr detail::ListTable list_of_create_rfq_request_legs =
    detail::list_of<CreateRfqRequestLegs>(detail::object(create_rfq_request_legs_table));
constexpr detail::ListTable list_of_create_rfq_request_acct_alloc =
    detail::list_of<CreateRfqRequestAcctAlloc>(detail::object(create_rfq_request_acct_alloc_table));

constexpr detail::Field create_rfq_request_fields[] = {
    {"counterparties", offsetof(CreateRfqRequest, counterparties),
     detail::list(list_of_string, detail::Holder::required)},
    {"anonymous", offsetof(CreateRfqRequest, anonymous), detail::boolean()},
    {"clRfqId", offsetof(CreateRfqRequest, clRfqId), detail::string(detail::Holder::optional)},
    {"tag", offsetof(CreateRfqRequest, tag), detail::string(detail::Holder::optional)},
    {"allowPartialExecution", offsetof(CreateRfqRequest, allowPartialExecution), detail::boolean()},
    {"legs", offsetof(CreateRfqRequest, legs), detail::list(list_of_create_rfq_request_legs, detail::Holder::required)},
    {"acctAlloc", offsetof(CreateRfqRequest, acctAlloc), detail::list(list_of_create_rfq_request_acct_alloc)},
};
constexpr detail::Bounds create_rfq_request_bounds[] = {
    {.field = 2, .longest = 32, .alphabet = "A-Za-z0-9"},
    {.field = 3, .longest = 16, .alphabet = "A-Za-z0-9"},
    {.field = 5, .maximum = "15"},
};
constexpr detail::ObjectTable create_rfq_request_table =
    detail::table_of<CreateRfqRequest>("CreateRfqRequest", create_rfq_request_fields, false, create_rfq_request_bounds);

constexpr detail::Field rfqs_legs_fields[] = {
    {"instId", offsetof(RfqsLegs, instId), detail::string()},
    {"tdMode", offsetof(RfqsLegs, tdMode), detail::enumeration(okx::td_mode_table)},
    {"ccy", offsetof(RfqsLegs, ccy), detail::string()},
    {"sz", offsetof(RfqsLegs, sz), detail::decimal()},
    {"side", offsetof(RfqsLegs, side), detail::enumeration(okx::side_table)},
    {"posSide", offsetof(RfqsLegs, posSide), detail::enumeration(okx::pos_side_table)},
    {"tgtCcy", offsetof(RfqsLegs, tgtCcy), detail::enumeration(okx::tgt_ccy_table)},
    {"tradeQuoteCcy", offsetof(RfqsLegs, tradeQuoteCcy), detail::string()},
};
constexpr detail::ObjectTable rfqs_legs_table = detail::table_of<RfqsLegs>("RfqsLegs", rfqs_legs_fields);

constexpr detail::Field rfqs_acct_alloc_legs_fields[] = {
    {"instId", offsetof(RfqsAcctAllocLegs, instId), detail::string()},
    {"sz", offsetof(RfqsAcctAllocLegs, sz), detail::decimal()},
    {"tdMode", offsetof(RfqsAcctAllocLegs, tdMode), detail::enumeration(okx::td_mode_table)},
    {"ccy", offsetof(RfqsAcctAllocLegs, ccy), detail::string()},
    {"posSide", offsetof(RfqsAcctAllocLegs, posSide), detail::enumeration(okx::pos_side_table)},
};
constexpr detail::ObjectTable rfqs_acct_alloc_legs_table =
    detail::table_of<RfqsAcctAllocLegs>("RfqsAcctAllocLegs", rfqs_acct_alloc_legs_fields);

constexpr detail::ListTable list_of_rfqs_acct_alloc_legs =
    detail::list_of<RfqsAcctAllocLegs>(detail::object(rfqs_acct_alloc_legs_table));

constexpr detail::Field create_rfq_acct_alloc_fields[] = {
    {"acct", offsetof(CreateRfqAcctAlloc, acct), detail::string()},
    {"sCode", offsetof(CreateRfqAcctAlloc, sCode), detail::string()},
    {"sMsg", offsetof(CreateRfqAcctAlloc, sMsg), detail::string()},
    {"legs", offsetof(CreateRfqAcctAlloc, legs), detail::list(list_of_rfqs_acct_alloc_legs)},
};
constexpr detail::ObjectTable create_rfq_acct_alloc_table =
    detail::table_of<CreateRfqAcctAlloc>("CreateRfqAcctAlloc", create_rfq_acct_alloc_fields);

constexpr detail::ListTable list_of_rfqs_legs = detail::list_of<RfqsLegs>(detail::object(rfqs_legs_table));
constexpr detail::ListTable list_of_create_rfq_acct_alloc =
    detail::list_of<CreateRfqAcctAlloc>(detail::object(create_rfq_acct_alloc_table));

constexpr detail::Field create_rfq_fields[] = {
    {"cTime", offsetof(CreateRfq, cTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"uTime", offsetof(CreateRfq, uTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"state", offsetof(CreateRfq, state), detail::enumeration(okx::rfq_state_table)},
    {"counterparties", offsetof(CreateRfq, counterparties), detail::list(list_of_string)},
    {"validUntil", offsetof(CreateRfq, validUntil), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"clRfqId", offsetof(CreateRfq, clRfqId), detail::string()},
    {"tag", offsetof(CreateRfq, tag), detail::string()},
    {"allowPartialExecution", offsetof(CreateRfq, allowPartialExecution), detail::boolean()},
    {"traderCode", offsetof(CreateRfq, traderCode), detail::string()},
    {"rfqId", offsetof(CreateRfq, rfqId), detail::string()},
    {"legs", offsetof(CreateRfq, legs), detail::list(list_of_rfqs_legs)},
    {"groupId", offsetof(CreateRfq, groupId), detail::string()},
    {"acctAlloc", offsetof(CreateRfq, acctAlloc), detail::list(list_of_create_rfq_acct_alloc)},
};
constexpr detail::ObjectTable create_rfq_table = detail::table_of<CreateRfq>("CreateRfq", create_rfq_fields);

constexpr detail::Field execute_quote_request_legs_fields[] = {
    {"instId", offsetof(ExecuteQuoteRequestLegs, instId), detail::string(detail::Holder::required)},
    {"sz", offsetof(ExecuteQuoteRequestLegs, sz), detail::decimal(detail::Holder::required)},
};
constexpr detail::ObjectTable execute_quote_request_legs_table =
    detail::table_of<ExecuteQuoteRequestLegs>("ExecuteQuoteRequestLegs", execute_quote_request_legs_fields);

constexpr detail::ListTable list_of_execute_quote_request_legs =
    detail::list_of<ExecuteQuoteRequestLegs>(detail::object(execute_quote_request_legs_table));

constexpr detail::Field execute_quote_request_fields[] = {
    {"rfqId", offsetof(ExecuteQuoteRequest, rfqId), detail::string(detail::Holder::required)},
    {"quoteId", offsetof(ExecuteQuoteRequest, quoteId), detail::string(detail::Holder::required)},
    {"legs", offsetof(ExecuteQuoteRequest, legs), detail::list(list_of_execute_quote_request_legs)},
};
constexpr detail::ObjectTable execute_quote_request_table =
    detail::table_of<ExecuteQuoteRequest>("ExecuteQuoteRequest", execute_quote_request_fields);

constexpr detail::Field execute_quote_legs_fields[] = {
    {"instId", offsetof(ExecuteQuoteLegs, instId), detail::string()},
    {"px", offsetof(ExecuteQuoteLegs, px), detail::decimal()},
    {"sz", offsetof(ExecuteQuoteLegs, sz), detail::decimal()},
    {"side", offsetof(ExecuteQuoteLegs, side), detail::enumeration(okx::side_table)},
    {"fee", offsetof(ExecuteQuoteLegs, fee), detail::decimal()},
    {"feeCcy", offsetof(ExecuteQuoteLegs, feeCcy), detail::string()},
    {"tradeId", offsetof(ExecuteQuoteLegs, tradeId), detail::string()},
};
constexpr detail::ObjectTable execute_quote_legs_table =
    detail::table_of<ExecuteQuoteLegs>("ExecuteQuoteLegs", execute_quote_legs_fields);

constexpr detail::Field trades_acct_alloc_legs_fields[] = {
    {"instId", offsetof(TradesAcctAllocLegs, instId), detail::string()},
    {"sz", offsetof(TradesAcctAllocLegs, sz), detail::decimal()},
    {"fee", offsetof(TradesAcctAllocLegs, fee), detail::decimal()},
    {"feeCcy", offsetof(TradesAcctAllocLegs, feeCcy), detail::string()},
    {"tradeId", offsetof(TradesAcctAllocLegs, tradeId), detail::string()},
};
constexpr detail::ObjectTable trades_acct_alloc_legs_table =
    detail::table_of<TradesAcctAllocLegs>("TradesAcctAllocLegs", trades_acct_alloc_legs_fields);

constexpr detail::ListTable list_of_trades_acct_alloc_legs =
    detail::list_of<TradesAcctAllocLegs>(detail::object(trades_acct_alloc_legs_table));

constexpr detail::Field execute_quote_acct_alloc_fields[] = {
    {"acct", offsetof(ExecuteQuoteAcctAlloc, acct), detail::string()},
    {"blockTdId", offsetof(ExecuteQuoteAcctAlloc, blockTdId), detail::string()},
    {"sCode", offsetof(ExecuteQuoteAcctAlloc, sCode), detail::string()},
    {"sMsg", offsetof(ExecuteQuoteAcctAlloc, sMsg), detail::string()},
    {"legs", offsetof(ExecuteQuoteAcctAlloc, legs), detail::list(list_of_trades_acct_alloc_legs)},
};
constexpr detail::ObjectTable execute_quote_acct_alloc_table =
    detail::table_of<ExecuteQuoteAcctAlloc>("ExecuteQuoteAcctAlloc", execute_quote_acct_alloc_fields);

constexpr detail::ListTable list_of_execute_quote_legs =
    detail::list_of<ExecuteQuoteLegs>(detail::object(execute_quote_legs_table));
constexpr detail::ListTable list_of_execute_quote_acct_alloc =
    detail::list_of<ExecuteQuoteAcctAlloc>(detail::object(execute_quote_acct_alloc_table));

constexpr detail::Field execute_quote_fields[] = {
    {"cTime", offsetof(ExecuteQuote, cTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"rfqId", offsetof(ExecuteQuote, rfqId), detail::string()},
    {"clRfqId", offsetof(ExecuteQuote, clRfqId), detail::string()},
    {"quoteId", offsetof(ExecuteQuote, quoteId), detail::string()},
    {"clQuoteId", offsetof(ExecuteQuote, clQuoteId), detail::string()},
    {"blockTdId", offsetof(ExecuteQuote, blockTdId), detail::string()},
    {"tag", offsetof(ExecuteQuote, tag), detail::string()},
    {"tTraderCode", offsetof(ExecuteQuote, tTraderCode), detail::string()},
    {"mTraderCode", offsetof(ExecuteQuote, mTraderCode), detail::string()},
    {"legs", offsetof(ExecuteQuote, legs), detail::list(list_of_execute_quote_legs)},
    {"acctAlloc", offsetof(ExecuteQuote, acctAlloc), detail::list(list_of_execute_quote_acct_alloc)},
};
constexpr detail::ObjectTable execute_quote_table =
    detail::table_of<ExecuteQuote>("ExecuteQuote", execute_quote_fields);

constexpr detail::Field maker_instrument_settings_data_fields[] = {
    {"instFamily", offsetof(MakerInstrumentSettingsData, instFamily), detail::string()},
    {"instId", offsetof(MakerInstrumentSettingsData, instId), detail::string()},
    {"maxBlockSz", offsetof(MakerInstrumentSettingsData, maxBlockSz), detail::decimal()},
    {"makerPxBand", offsetof(MakerInstrumentSettingsData, makerPxBand), detail::decimal()},
};
constexpr detail::ObjectTable maker_instrument_settings_data_table =
    detail::table_of<MakerInstrumentSettingsData>("MakerInstrumentSettingsData", maker_instrument_settings_data_fields);

constexpr detail::ListTable list_of_maker_instrument_settings_data =
    detail::list_of<MakerInstrumentSettingsData>(detail::object(maker_instrument_settings_data_table));

constexpr detail::Field maker_instrument_settings_fields[] = {
    {"instType", offsetof(MakerInstrumentSettings, instType), detail::enumeration(okx::inst_type_table)},
    {"includeAll", offsetof(MakerInstrumentSettings, includeAll), detail::boolean()},
    {"data", offsetof(MakerInstrumentSettings, data), detail::list(list_of_maker_instrument_settings_data)},
};
constexpr detail::ObjectTable maker_instrument_settings_table =
    detail::table_of<MakerInstrumentSettings>("MakerInstrumentSettings", maker_instrument_settings_fields);

constexpr detail::Field set_quote_products_request_data_fields[] = {
    {"instFamily", offsetof(SetQuoteProductsRequestData, instFamily), detail::string(detail::Holder::optional)},
    {"instId", offsetof(SetQuoteProductsRequestData, instId), detail::string(detail::Holder::optional)},
    {"maxBlockSz", offsetof(SetQuoteProductsRequestData, maxBlockSz), detail::decimal()},
    {"makerPxBand", offsetof(SetQuoteProductsRequestData, makerPxBand), detail::decimal()},
};
constexpr detail::ObjectTable set_quote_products_request_data_table =
    detail::table_of<SetQuoteProductsRequestData>(
        "SetQuoteProductsRequestData", set_quote_products_request_data_fields);

constexpr detail::ListTable list_of_set_quote_products_request_data =
    detail::list_of<SetQuoteProductsRequestData>(detail::object(set_quote_products_request_data_table));

constexpr detail::Field set_quote_products_request_fields[] = {
    {"instType", offsetof(SetQuoteProductsRequest, instType),
     detail::enumeration(okx::inst_type_table, detail::Holder::required)},
    {"includeAll", offsetof(SetQuoteProductsRequest, includeAll), detail::boolean()},
    {"data", offsetof(SetQuoteProductsRequest, data),
     detail::list(list_of_set_quote_products_request_data, detail::Holder::required)},
};
constexpr detail::ObjectTable set_quote_products_request_table =
    detail::contained_table_of<SetQuoteProductsRequest>("SetQuoteProductsRequest", set_quote_products_request_fields);

constexpr detail::Field set_quote_products_fields[] = {
    {"result", offsetof(SetQuoteProducts, result), detail::boolean()},
};
constexpr detail::ObjectTable set_quote_products_table =
    detail::table_of<SetQuoteProducts>("SetQuoteProducts", set_quote_products_fields);

constexpr detail::Field mmp_config_fields[] = {
    {"timeInterval", offsetof(MmpConfig, timeInterval), detail::integer(detail::Holder::optional, detail::Wire::text)},
    {"frozenInterval", offsetof(MmpConfig, frozenInterval),
     detail::integer(detail::Holder::optional, detail::Wire::text)},
    {"countLimit", offsetof(MmpConfig, countLimit), detail::string()},
    {"mmpFrozen", offsetof(MmpConfig, mmpFrozen), detail::boolean()},
    {"mmpFrozenUntil", offsetof(MmpConfig, mmpFrozenUntil), detail::decimal()},
};
constexpr detail::ObjectTable mmp_config_table = detail::table_of<MmpConfig>("MmpConfig", mmp_config_fields);

constexpr detail::Field set_mmp_request_fields[] = {
    {"timeInterval", offsetof(SetMmpRequest, timeInterval),
     detail::integer(detail::Holder::required, detail::Wire::text)},
    {"frozenInterval", offsetof(SetMmpRequest, frozenInterval),
     detail::integer(detail::Holder::required, detail::Wire::text)},
    {"countLimit", offsetof(SetMmpRequest, countLimit), detail::string(detail::Holder::required)},
};
constexpr detail::ObjectTable set_mmp_request_table =
    detail::table_of<SetMmpRequest>("SetMmpRequest", set_mmp_request_fields);

constexpr detail::Field set_mmp_fields[] = {
    {"timeInterval", offsetof(SetMmp, timeInterval), detail::integer(detail::Holder::optional, detail::Wire::text)},
    {"frozenInterval", offsetof(SetMmp, frozenInterval), detail::integer(detail::Holder::optional, detail::Wire::text)},
    {"countLimit", offsetof(SetMmp, countLimit), detail::string()},
};
constexpr detail::ObjectTable set_mmp_table = detail::table_of<SetMmp>("SetMmp", set_mmp_fields);

constexpr detail::Field reset_mmp_status_fields[] = {
    {"ts", offsetof(ResetMmpStatus, ts), detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable reset_mmp_status_table =
    detail::table_of<ResetMmpStatus>("ResetMmpStatus", reset_mmp_status_fields);

constexpr detail::Field public_trades_request_fields[] = {
    {"beginId", offsetof(PublicTradesRequest, beginId), detail::string(detail::Holder::optional), detail::In::query},
    {"endId", offsetof(PublicTradesRequest, endId), detail::string(detail::Holder::optional), detail::In::query},
    {"limit", offsetof(PublicTradesRequest, limit), detail::integer(detail::Holder::optional, detail::Wire::text),
     detail::In::query},
};
constexpr detail::Bounds public_trades_request_bounds[] = {{.field = 2, .maximum = "100"}};
constexpr detail::ObjectTable public_trades_request_table =
    detail::table_of<PublicTradesRequest>(
        "PublicTradesRequest", public_trades_request_fields, false, public_trades_request_bounds);

constexpr detail::Field public_trades_legs_fields[] = {
    {"instId", offsetof(PublicTradesLegs, instId), detail::string()},
    {"px", offsetof(PublicTradesLegs, px), detail::decimal()},
    {"sz", offsetof(PublicTradesLegs, sz), detail::decimal()},
    {"side", offsetof(PublicTradesLegs, side), detail::enumeration(okx::side_table)},
    {"tradeId", offsetof(PublicTradesLegs, tradeId), detail::string()},
};
constexpr detail::ObjectTable public_trades_legs_table =
    detail::table_of<PublicTradesLegs>("PublicTradesLegs", public_trades_legs_fields);

constexpr detail::ListTable list_of_public_trades_legs =
    detail::list_of<PublicTradesLegs>(detail::object(public_trades_legs_table));

constexpr detail::Field public_trades_fields[] = {
    {"strategy", offsetof(PublicTrades, strategy), detail::string()},
    {"cTime", offsetof(PublicTrades, cTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"blockTdId", offsetof(PublicTrades, blockTdId), detail::string()},
    {"groupId", offsetof(PublicTrades, groupId), detail::string()},
    {"legs", offsetof(PublicTrades, legs), detail::list(list_of_public_trades_legs)},
};
constexpr detail::ObjectTable public_trades_table =
    detail::table_of<PublicTrades>("PublicTrades", public_trades_fields);

constexpr detail::Field quotes_request_fields[] = {
    {"rfqId", offsetof(QuotesRequest, rfqId), detail::string(detail::Holder::optional), detail::In::query},
    {"clRfqId", offsetof(QuotesRequest, clRfqId), detail::string(detail::Holder::optional), detail::In::query},
    {"quoteId", offsetof(QuotesRequest, quoteId), detail::string(detail::Holder::optional), detail::In::query},
    {"clQuoteId", offsetof(QuotesRequest, clQuoteId), detail::string(detail::Holder::optional), detail::In::query},
    {"state", offsetof(QuotesRequest, state), detail::enumeration(okx::rfq_state_table), detail::In::query},
    {"beginId", offsetof(QuotesRequest, beginId), detail::string(detail::Holder::optional), detail::In::query},
    {"endId", offsetof(QuotesRequest, endId), detail::string(detail::Holder::optional), detail::In::query},
    {"limit", offsetof(QuotesRequest, limit), detail::integer(detail::Holder::optional, detail::Wire::text),
     detail::In::query},
};
constexpr detail::Bounds quotes_request_bounds[] = {{.field = 7, .maximum = "100"}};
constexpr detail::ObjectTable quotes_request_table =
    detail::table_of<QuotesRequest>("QuotesRequest", quotes_request_fields, false, quotes_request_bounds);

constexpr detail::Field rfqs_request_fields[] = {
    {"rfqId", offsetof(RfqsRequest, rfqId), detail::string(detail::Holder::optional), detail::In::query},
    {"clRfqId", offsetof(RfqsRequest, clRfqId), detail::string(detail::Holder::optional), detail::In::query},
    {"state", offsetof(RfqsRequest, state), detail::enumeration(okx::rfq_state_table), detail::In::query},
    {"beginId", offsetof(RfqsRequest, beginId), detail::string(detail::Holder::optional), detail::In::query},
    {"endId", offsetof(RfqsRequest, endId), detail::string(detail::Holder::optional), detail::In::query},
    {"limit", offsetof(RfqsRequest, limit), detail::integer(detail::Holder::optional, detail::Wire::text),
     detail::In::query},
};
constexpr detail::Bounds rfqs_request_bounds[] = {{.field = 5, .maximum = "100"}};
constexpr detail::ObjectTable rfqs_request_table =
    detail::table_of<RfqsRequest>("RfqsRequest", rfqs_request_fields, false, rfqs_request_bounds);

constexpr detail::Field rfqs_acct_alloc_fields[] = {
    {"acct", offsetof(RfqsAcctAlloc, acct), detail::string()},
    {"legs", offsetof(RfqsAcctAlloc, legs), detail::list(list_of_rfqs_acct_alloc_legs)},
};
constexpr detail::ObjectTable rfqs_acct_alloc_table =
    detail::table_of<RfqsAcctAlloc>("RfqsAcctAlloc", rfqs_acct_alloc_fields);

constexpr detail::ListTable list_of_rfqs_acct_alloc =
    detail::list_of<RfqsAcctAlloc>(detail::object(rfqs_acct_alloc_table));

constexpr detail::Field rfqs_fields[] = {
    {"cTime", offsetof(Rfqs, cTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"uTime", offsetof(Rfqs, uTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"state", offsetof(Rfqs, state), detail::enumeration(okx::rfq_state_table)},
    {"counterparties", offsetof(Rfqs, counterparties), detail::list(list_of_string)},
    {"validUntil", offsetof(Rfqs, validUntil), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"clRfqId", offsetof(Rfqs, clRfqId), detail::string()},
    {"tag", offsetof(Rfqs, tag), detail::string()},
    {"flowType", offsetof(Rfqs, flowType), detail::string()},
    {"traderCode", offsetof(Rfqs, traderCode), detail::string()},
    {"rfqId", offsetof(Rfqs, rfqId), detail::string()},
    {"allowPartialExecution", offsetof(Rfqs, allowPartialExecution), detail::boolean()},
    {"legs", offsetof(Rfqs, legs), detail::list(list_of_rfqs_legs)},
    {"groupId", offsetof(Rfqs, groupId), detail::string()},
    {"acctAlloc", offsetof(Rfqs, acctAlloc), detail::list(list_of_rfqs_acct_alloc)},
};
constexpr detail::ObjectTable rfqs_table = detail::table_of<Rfqs>("Rfqs", rfqs_fields);

constexpr detail::Field trades_request_fields[] = {
    {"rfqId", offsetof(TradesRequest, rfqId), detail::string(detail::Holder::optional), detail::In::query},
    {"clRfqId", offsetof(TradesRequest, clRfqId), detail::string(detail::Holder::optional), detail::In::query},
    {"quoteId", offsetof(TradesRequest, quoteId), detail::string(detail::Holder::optional), detail::In::query},
    {"blockTdId", offsetof(TradesRequest, blockTdId), detail::string(detail::Holder::optional), detail::In::query},
    {"clQuoteId", offsetof(TradesRequest, clQuoteId), detail::string(detail::Holder::optional), detail::In::query},
    {"beginId", offsetof(TradesRequest, beginId), detail::string(detail::Holder::optional), detail::In::query},
    {"endId", offsetof(TradesRequest, endId), detail::string(detail::Holder::optional), detail::In::query},
    {"beginTs", offsetof(TradesRequest, beginTs), detail::timestamp(detail::TimeUnit::milliseconds), detail::In::query},
    {"endTs", offsetof(TradesRequest, endTs), detail::timestamp(detail::TimeUnit::milliseconds), detail::In::query},
    {"limit", offsetof(TradesRequest, limit), detail::integer(detail::Holder::optional, detail::Wire::text),
     detail::In::query},
    {"isSuccessful", offsetof(TradesRequest, isSuccessful), detail::boolean(), detail::In::query},
};
constexpr detail::Bounds trades_request_bounds[] = {{.field = 9, .maximum = "100"}};
constexpr detail::ObjectTable trades_request_table =
    detail::table_of<TradesRequest>("TradesRequest", trades_request_fields, false, trades_request_bounds);

constexpr detail::Field trades_legs_fields[] = {
    {"instId", offsetof(TradesLegs, instId), detail::string()},
    {"px", offsetof(TradesLegs, px), detail::decimal()},
    {"sz", offsetof(TradesLegs, sz), detail::decimal()},
    {"side", offsetof(TradesLegs, side), detail::enumeration(okx::side_table)},
    {"fee", offsetof(TradesLegs, fee), detail::decimal()},
    {"feeCcy", offsetof(TradesLegs, feeCcy), detail::string()},
    {"tradeId", offsetof(TradesLegs, tradeId), detail::string()},
    {"tradeQuoteCcy", offsetof(TradesLegs, tradeQuoteCcy), detail::string()},
};
constexpr detail::ObjectTable trades_legs_table = detail::table_of<TradesLegs>("TradesLegs", trades_legs_fields);

constexpr detail::Field trades_acct_alloc_fields[] = {
    {"blockTdId", offsetof(TradesAcctAlloc, blockTdId), detail::string()},
    {"errorCode", offsetof(TradesAcctAlloc, errorCode), detail::string()},
    {"acct", offsetof(TradesAcctAlloc, acct), detail::string()},
    {"legs", offsetof(TradesAcctAlloc, legs), detail::list(list_of_trades_acct_alloc_legs)},
};
constexpr detail::ObjectTable trades_acct_alloc_table =
    detail::table_of<TradesAcctAlloc>("TradesAcctAlloc", trades_acct_alloc_fields);

constexpr detail::ListTable list_of_trades_legs = detail::list_of<TradesLegs>(detail::object(trades_legs_table));
constexpr detail::ListTable list_of_trades_acct_alloc =
    detail::list_of<TradesAcctAlloc>(detail::object(trades_acct_alloc_table));

constexpr detail::Field trades_fields[] = {
    {"cTime", offsetof(Trades, cTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"rfqId", offsetof(Trades, rfqId), detail::string()},
    {"clRfqId", offsetof(Trades, clRfqId), detail::string()},
    {"quoteId", offsetof(Trades, quoteId), detail::string()},
    {"clQuoteId", offsetof(Trades, clQuoteId), detail::string()},
    {"blockTdId", offsetof(Trades, blockTdId), detail::string()},
    {"tag", offsetof(Trades, tag), detail::string()},
    {"tTraderCode", offsetof(Trades, tTraderCode), detail::string()},
    {"mTraderCode", offsetof(Trades, mTraderCode), detail::string()},
    {"isSuccessful", offsetof(Trades, isSuccessful), detail::boolean()},
    {"errorCode", offsetof(Trades, errorCode), detail::string()},
    {"legs", offsetof(Trades, legs), detail::list(list_of_trades_legs)},
    {"acctAlloc", offsetof(Trades, acctAlloc), detail::list(list_of_trades_acct_alloc)},
};
constexpr detail::ObjectTable trades_table = detail::table_of<Trades>("Trades", trades_fields);

constexpr detail::Type cancel_all_after_reply = detail::sole(detail::object(cancel_all_after_table));
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit cancel_all_after_limits[] = {{.count = 1, .window_ms = 1000, .scope = per_user}};
constexpr detail::Operation cancel_all_after_operation{
    .id = "rfq.cancel_all_after",
    .method = "POST",
    .path = "/api/v5/rfq/cancel-all-after",
    .auth = detail::Auth::private_,
    .limits = cancel_all_after_limits,
    .request = &cancel_all_after_request_table,
    .reply = &cancel_all_after_reply,
};

constexpr detail::Type cancel_all_quotes_reply = detail::sole(detail::object(cancel_all_quotes_table));
constexpr detail::Limit cancel_all_quotes_limits[] = {{.count = 2, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation cancel_all_quotes_operation{
    .id = "rfq.cancel_all_quotes",
    .method = "POST",
    .path = "/api/v5/rfq/cancel-all-quotes",
    .auth = detail::Auth::private_,
    .limits = cancel_all_quotes_limits,
    .reply = &cancel_all_quotes_reply,
};

constexpr detail::Type cancel_all_rfqs_reply = detail::sole(detail::object(cancel_all_rfqs_table));
constexpr detail::Limit cancel_all_rfqs_limits[] = {{.count = 2, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation cancel_all_rfqs_operation{
    .id = "rfq.cancel_all_rfqs",
    .method = "POST",
    .path = "/api/v5/rfq/cancel-all-rfqs",
    .auth = detail::Auth::private_,
    .limits = cancel_all_rfqs_limits,
    .reply = &cancel_all_rfqs_reply,
};

constexpr detail::ListTable list_of_cancel_quote = detail::list_of<CancelQuote>(detail::object(cancel_quote_table));
constexpr detail::Type cancel_multiple_quotes_reply = detail::list(list_of_cancel_quote);
constexpr detail::Limit cancel_multiple_quotes_limits[] = {{.count = 2, .window_ms = 2000, .scope = per_user}};
constexpr std::string_view cancel_multiple_quotes_lists[] = {"quoteIds", "clQuoteIds"};
constexpr detail::Operation cancel_multiple_quotes_operation{
    .id = "rfq.cancel_multiple_quotes",
    .method = "POST",
    .path = "/api/v5/rfq/cancel-batch-quotes",
    .auth = detail::Auth::private_,
    .limits = cancel_multiple_quotes_limits,
    .request = &cancel_multiple_quotes_request_table,
    .reply = &cancel_multiple_quotes_reply,
    .batch = true,
    .batch_lists = cancel_multiple_quotes_lists,
};

constexpr detail::ListTable list_of_cancel_rfq = detail::list_of<CancelRfq>(detail::object(cancel_rfq_table));
constexpr detail::Type cancel_multiple_rfqs_reply = detail::list(list_of_cancel_rfq);
constexpr detail::Limit cancel_multiple_rfqs_limits[] = {{.count = 2, .window_ms = 2000, .scope = per_user}};
constexpr std::string_view cancel_multiple_rfqs_lists[] = {"rfqIds", "clRfqIds"};
constexpr detail::Operation cancel_multiple_rfqs_operation{
    .id = "rfq.cancel_multiple_rfqs",
    .method = "POST",
    .path = "/api/v5/rfq/cancel-batch-rfqs",
    .auth = detail::Auth::private_,
    .limits = cancel_multiple_rfqs_limits,
    .request = &cancel_multiple_rfqs_request_table,
    .reply = &cancel_multiple_rfqs_reply,
    .batch = true,
    .batch_lists = cancel_multiple_rfqs_lists,
};

constexpr detail::Type cancel_quote_reply = detail::sole(detail::object(cancel_quote_table));
constexpr detail::Limit cancel_quote_limits[] = {{.count = 50, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation cancel_quote_operation{
    .id = "rfq.cancel_quote",
    .method = "POST",
    .path = "/api/v5/rfq/cancel-quote",
    .auth = detail::Auth::private_,
    .limits = cancel_quote_limits,
    .request = &cancel_quote_request_table,
    .reply = &cancel_quote_reply,
};

constexpr detail::Type cancel_rfq_reply = detail::sole(detail::object(cancel_rfq_table));
constexpr detail::Limit cancel_rfq_limits[] = {{.count = 5, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation cancel_rfq_operation{
    .id = "rfq.cancel_rfq",
    .method = "POST",
    .path = "/api/v5/rfq/cancel-rfq",
    .auth = detail::Auth::private_,
    .limits = cancel_rfq_limits,
    .request = &cancel_rfq_request_table,
    .reply = &cancel_rfq_reply,
};

constexpr detail::ListTable list_of_counterparties =
    detail::list_of<Counterparties>(detail::object(counterparties_table));
constexpr detail::Type counterparties_reply = detail::list(list_of_counterparties);
constexpr detail::Limit counterparties_limits[] = {{.count = 5, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation counterparties_operation{
    .id = "rfq.counterparties",
    .method = "GET",
    .path = "/api/v5/rfq/counterparties",
    .auth = detail::Auth::private_,
    .limits = counterparties_limits,
    .reply = &counterparties_reply,
};

constexpr detail::ListTable list_of_quotes = detail::list_of<Quotes>(detail::object(quotes_table));
constexpr detail::Type create_quote_reply = detail::list(list_of_quotes);
constexpr detail::Limit create_quote_limits[] = {{.count = 50, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation create_quote_operation{
    .id = "rfq.create_quote",
    .method = "POST",
    .path = "/api/v5/rfq/create-quote",
    .auth = detail::Auth::private_,
    .limits = create_quote_limits,
    .request = &create_quote_request_table,
    .reply = &create_quote_reply,
};

constexpr detail::ListTable list_of_create_rfq = detail::list_of<CreateRfq>(detail::object(create_rfq_table));
constexpr detail::Type create_rfq_reply = detail::list(list_of_create_rfq);
constexpr detail::Limit create_rfq_limits[] = {
    {.count = 5, .window_ms = 2000, .scope = per_user},
    {.count = 80, .window_ms = 43200000, .scope = per_user},
};
constexpr detail::Operation create_rfq_operation{
    .id = "rfq.create_rfq",
    .method = "POST",
    .path = "/api/v5/rfq/create-rfq",
    .auth = detail::Auth::private_,
    .limits = create_rfq_limits,
    .request = &create_rfq_request_table,
    .reply = &create_rfq_reply,
};

constexpr detail::Type execute_quote_reply = detail::sole(detail::object(execute_quote_table));
constexpr detail::Limit execute_quote_limits[] = {{.count = 2, .window_ms = 3000, .scope = per_user}};
constexpr detail::Operation execute_quote_operation{
    .id = "rfq.execute_quote",
    .method = "POST",
    .path = "/api/v5/rfq/execute-quote",
    .auth = detail::Auth::private_,
    .limits = execute_quote_limits,
    .request = &execute_quote_request_table,
    .reply = &execute_quote_reply,
};

constexpr detail::ListTable list_of_maker_instrument_settings =
    detail::list_of<MakerInstrumentSettings>(detail::object(maker_instrument_settings_table));
constexpr detail::Type maker_instrument_settings_reply = detail::list(list_of_maker_instrument_settings);
constexpr detail::Limit maker_instrument_settings_limits[] = {{.count = 5, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation maker_instrument_settings_operation{
    .id = "rfq.maker_instrument_settings",
    .method = "GET",
    .path = "/api/v5/rfq/maker-instrument-settings",
    .auth = detail::Auth::private_,
    .limits = maker_instrument_settings_limits,
    .reply = &maker_instrument_settings_reply,
};

constexpr detail::ListTable list_of_set_quote_products =
    detail::list_of<SetQuoteProducts>(detail::object(set_quote_products_table));
constexpr detail::Type set_quote_products_reply = detail::list(list_of_set_quote_products);
constexpr detail::Limit set_quote_products_limits[] = {{.count = 5, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation set_quote_products_operation{
    .id = "rfq.set_quote_products",
    .method = "POST",
    .path = "/api/v5/rfq/maker-instrument-settings",
    .auth = detail::Auth::private_,
    .limits = set_quote_products_limits,
    .request = &set_quote_products_request_table,
    .body_is_list = true,
    .reply = &set_quote_products_reply,
};

constexpr detail::Type mmp_config_reply = detail::sole(detail::object(mmp_config_table));
constexpr detail::Limit mmp_config_limits[] = {{.count = 5, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation mmp_config_operation{
    .id = "rfq.mmp_config",
    .method = "GET",
    .path = "/api/v5/rfq/mmp-config",
    .auth = detail::Auth::private_,
    .limits = mmp_config_limits,
    .reply = &mmp_config_reply,
};

constexpr detail::Type set_mmp_reply = detail::sole(detail::object(set_mmp_table));
constexpr detail::Limit set_mmp_limits[] = {{.count = 1, .window_ms = 10000, .scope = per_user}};
constexpr detail::Operation set_mmp_operation{
    .id = "rfq.set_mmp",
    .method = "POST",
    .path = "/api/v5/rfq/mmp-config",
    .auth = detail::Auth::private_,
    .limits = set_mmp_limits,
    .request = &set_mmp_request_table,
    .reply = &set_mmp_reply,
};

constexpr detail::Type reset_mmp_status_reply = detail::sole(detail::object(reset_mmp_status_table));
constexpr detail::Limit reset_mmp_status_limits[] = {{.count = 5, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation reset_mmp_status_operation{
    .id = "rfq.reset_mmp_status",
    .method = "POST",
    .path = "/api/v5/rfq/mmp-reset",
    .auth = detail::Auth::private_,
    .limits = reset_mmp_status_limits,
    .reply = &reset_mmp_status_reply,
};

constexpr detail::ListTable list_of_public_trades = detail::list_of<PublicTrades>(detail::object(public_trades_table));
constexpr detail::Type public_trades_reply = detail::list(list_of_public_trades);
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit public_trades_limits[] = {{.count = 5, .window_ms = 2000, .scope = per_ip}};
constexpr detail::Paging public_trades_pages{
    .by = detail::Paging::By::id,
    .bound = detail::Paging::Bound::excluded,
    .largest_size = 100,
    .parameter = "endId",
    .against = "beginId",
    .limit = "limit",
    .cursor = "blockTdId",
};
constexpr detail::Operation public_trades_operation{
    .id = "rfq.public_trades",
    .method = "GET",
    .path = "/api/v5/rfq/public-trades",
    .auth = detail::Auth::public_,
    .limits = public_trades_limits,
    .request = &public_trades_request_table,
    .reply = &public_trades_reply,
    .pages = &public_trades_pages,
};

constexpr detail::Type quotes_reply = detail::list(list_of_quotes);
constexpr detail::Limit quotes_limits[] = {{.count = 2, .window_ms = 2000, .scope = per_user}};
constexpr detail::Paging quotes_pages{
    .by = detail::Paging::By::id,
    .bound = detail::Paging::Bound::excluded,
    .largest_size = 100,
    .parameter = "endId",
    .against = "beginId",
    .limit = "limit",
    .cursor = "quoteId",
};
constexpr detail::Operation quotes_operation{
    .id = "rfq.quotes",
    .method = "GET",
    .path = "/api/v5/rfq/quotes",
    .auth = detail::Auth::private_,
    .limits = quotes_limits,
    .request = &quotes_request_table,
    .reply = &quotes_reply,
    .pages = &quotes_pages,
};

constexpr detail::ListTable list_of_rfqs = detail::list_of<Rfqs>(detail::object(rfqs_table));
constexpr detail::Type rfqs_reply = detail::list(list_of_rfqs);
constexpr detail::Limit rfqs_limits[] = {{.count = 2, .window_ms = 2000, .scope = per_user}};
constexpr detail::Paging rfqs_pages{
    .by = detail::Paging::By::id,
    .bound = detail::Paging::Bound::excluded,
    .largest_size = 100,
    .parameter = "endId",
    .against = "beginId",
    .limit = "limit",
    .cursor = "rfqId",
};
constexpr detail::Operation rfqs_operation{
    .id = "rfq.rfqs",
    .method = "GET",
    .path = "/api/v5/rfq/rfqs",
    .auth = detail::Auth::private_,
    .limits = rfqs_limits,
    .request = &rfqs_request_table,
    .reply = &rfqs_reply,
    .pages = &rfqs_pages,
};

constexpr detail::ListTable list_of_trades = detail::list_of<Trades>(detail::object(trades_table));
constexpr detail::Type trades_reply = detail::list(list_of_trades);
constexpr detail::Limit trades_limits[] = {{.count = 5, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation trades_operation{
    .id = "rfq.trades",
    .method = "GET",
    .path = "/api/v5/rfq/trades",
    .auth = detail::Auth::private_,
    .limits = trades_limits,
    .request = &trades_request_table,
    .reply = &trades_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<CancelAllAfter> Api::cancel_all_after(CancelAllAfterRequest request) const {
    return {core_, cancel_all_after_operation, &request};
}

Call<CancelAllQuotes> Api::cancel_all_quotes() const {
    return {core_, cancel_all_quotes_operation, nullptr};
}

Call<CancelAllRfqs> Api::cancel_all_rfqs() const {
    return {core_, cancel_all_rfqs_operation, nullptr};
}

Call<Batch<CancelQuote>> Api::cancel_multiple_quotes(CancelMultipleQuotesRequest request) const {
    return {core_, cancel_multiple_quotes_operation, &request};
}

Call<Batch<CancelRfq>> Api::cancel_multiple_rfqs(CancelMultipleRfqsRequest request) const {
    return {core_, cancel_multiple_rfqs_operation, &request};
}

Call<CancelQuote> Api::cancel_quote(CancelQuoteRequest request) const {
    return {core_, cancel_quote_operation, &request};
}

Call<CancelRfq> Api::cancel_rfq(CancelRfqRequest request) const {
    return {core_, cancel_rfq_operation, &request};
}

Call<Vector<Counterparties>> Api::counterparties() const {
    return {core_, counterparties_operation, nullptr};
}

Call<Vector<Quotes>> Api::create_quote(CreateQuoteRequest request) const {
    return {core_, create_quote_operation, &request};
}

Call<Vector<CreateRfq>> Api::create_rfq(CreateRfqRequest request) const {
    return {core_, create_rfq_operation, &request};
}

Call<ExecuteQuote> Api::execute_quote(ExecuteQuoteRequest request) const {
    return {core_, execute_quote_operation, &request};
}

Call<Vector<MakerInstrumentSettings>> Api::maker_instrument_settings() const {
    return {core_, maker_instrument_settings_operation, nullptr};
}

Call<Vector<SetQuoteProducts>> Api::set_quote_products(Vector<SetQuoteProductsRequest> request) const {
    return {core_, set_quote_products_operation, &request};
}

Call<MmpConfig> Api::mmp_config() const {
    return {core_, mmp_config_operation, nullptr};
}

Call<SetMmp> Api::set_mmp(SetMmpRequest request) const {
    return {core_, set_mmp_operation, &request};
}

Call<ResetMmpStatus> Api::reset_mmp_status() const {
    return {core_, reset_mmp_status_operation, nullptr};
}

PagedCall<Vector<PublicTrades>> Api::public_trades(PublicTradesRequest request) const {
    return {core_, public_trades_operation, &request};
}

PagedCall<Vector<Quotes>> Api::quotes(QuotesRequest request) const {
    return {core_, quotes_operation, &request};
}

Lookup<Vector<Quotes>> Api::quotes_lookup() {
    return {&quotes_operation};
}

PagedCall<Vector<Rfqs>> Api::rfqs(RfqsRequest request) const {
    return {core_, rfqs_operation, &request};
}

Lookup<Vector<Rfqs>> Api::rfqs_lookup() {
    return {&rfqs_operation};
}

Call<Vector<Trades>> Api::trades(TradesRequest request) const {
    return {core_, trades_operation, &request};
}

const detail::ObjectTable& exbind_table(const CancelAllAfterRequest*) { return cancel_all_after_request_table; }
const detail::ObjectTable& exbind_table(const CancelAllAfter*) { return cancel_all_after_table; }
const detail::ObjectTable& exbind_table(const CancelAllQuotes*) { return cancel_all_quotes_table; }
const detail::ObjectTable& exbind_table(const CancelAllRfqs*) { return cancel_all_rfqs_table; }
const detail::ObjectTable& exbind_table(const CancelMultipleQuotesRequest*) {
    return cancel_multiple_quotes_request_table;
}
const detail::ObjectTable& exbind_table(const CancelQuote*) { return cancel_quote_table; }
const detail::ObjectTable& exbind_table(const CancelMultipleRfqsRequest*) { return cancel_multiple_rfqs_request_table; }
const detail::ObjectTable& exbind_table(const CancelRfq*) { return cancel_rfq_table; }
const detail::ObjectTable& exbind_table(const CancelQuoteRequest*) { return cancel_quote_request_table; }
const detail::ObjectTable& exbind_table(const CancelRfqRequest*) { return cancel_rfq_request_table; }
const detail::ObjectTable& exbind_table(const Counterparties*) { return counterparties_table; }
const detail::ObjectTable& exbind_table(const CreateQuoteRequestLegs*) { return create_quote_request_legs_table; }
const detail::ObjectTable& exbind_table(const CreateQuoteRequest*) { return create_quote_request_table; }
const detail::ObjectTable& exbind_table(const QuotesLegs*) { return quotes_legs_table; }
const detail::ObjectTable& exbind_table(const Quotes*) { return quotes_table; }
const detail::ObjectTable& exbind_table(const CreateRfqRequestLegs*) { return create_rfq_request_legs_table; }
const detail::ObjectTable& exbind_table(const CreateRfqRequestAcctAllocLegs*) {
    return create_rfq_request_acct_alloc_legs_table;
}
const detail::ObjectTable& exbind_table(const CreateRfqRequestAcctAlloc*) {
    return create_rfq_request_acct_alloc_table;
}
const detail::ObjectTable& exbind_table(const CreateRfqRequest*) { return create_rfq_request_table; }
const detail::ObjectTable& exbind_table(const RfqsLegs*) { return rfqs_legs_table; }
const detail::ObjectTable& exbind_table(const RfqsAcctAllocLegs*) { return rfqs_acct_alloc_legs_table; }
const detail::ObjectTable& exbind_table(const CreateRfqAcctAlloc*) { return create_rfq_acct_alloc_table; }
const detail::ObjectTable& exbind_table(const CreateRfq*) { return create_rfq_table; }
const detail::ObjectTable& exbind_table(const ExecuteQuoteRequestLegs*) { return execute_quote_request_legs_table; }
const detail::ObjectTable& exbind_table(const ExecuteQuoteRequest*) { return execute_quote_request_table; }
const detail::ObjectTable& exbind_table(const ExecuteQuoteLegs*) { return execute_quote_legs_table; }
const detail::ObjectTable& exbind_table(const TradesAcctAllocLegs*) { return trades_acct_alloc_legs_table; }
const detail::ObjectTable& exbind_table(const ExecuteQuoteAcctAlloc*) { return execute_quote_acct_alloc_table; }
const detail::ObjectTable& exbind_table(const ExecuteQuote*) { return execute_quote_table; }
const detail::ObjectTable& exbind_table(const MakerInstrumentSettingsData*) {
    return maker_instrument_settings_data_table;
}
const detail::ObjectTable& exbind_table(const MakerInstrumentSettings*) { return maker_instrument_settings_table; }
const detail::ObjectTable& exbind_table(const SetQuoteProductsRequestData*) {
    return set_quote_products_request_data_table;
}
const detail::ObjectTable& exbind_table(const SetQuoteProductsRequest*) { return set_quote_products_request_table; }
const detail::ObjectTable& exbind_table(const SetQuoteProducts*) { return set_quote_products_table; }
const detail::ObjectTable& exbind_table(const MmpConfig*) { return mmp_config_table; }
const detail::ObjectTable& exbind_table(const SetMmpRequest*) { return set_mmp_request_table; }
const detail::ObjectTable& exbind_table(const SetMmp*) { return set_mmp_table; }
const detail::ObjectTable& exbind_table(const ResetMmpStatus*) { return reset_mmp_status_table; }
const detail::ObjectTable& exbind_table(const PublicTradesRequest*) { return public_trades_request_table; }
const detail::ObjectTable& exbind_table(const PublicTradesLegs*) { return public_trades_legs_table; }
const detail::ObjectTable& exbind_table(const PublicTrades*) { return public_trades_table; }
const detail::ObjectTable& exbind_table(const QuotesRequest*) { return quotes_request_table; }
const detail::ObjectTable& exbind_table(const RfqsRequest*) { return rfqs_request_table; }
const detail::ObjectTable& exbind_table(const RfqsAcctAlloc*) { return rfqs_acct_alloc_table; }
const detail::ObjectTable& exbind_table(const Rfqs*) { return rfqs_table; }
const detail::ObjectTable& exbind_table(const TradesRequest*) { return trades_request_table; }
const detail::ObjectTable& exbind_table(const TradesLegs*) { return trades_legs_table; }
const detail::ObjectTable& exbind_table(const TradesAcctAlloc*) { return trades_acct_alloc_table; }
const detail::ObjectTable& exbind_table(const Trades*) { return trades_table; }

}  // namespace exbind::okx::rfq
