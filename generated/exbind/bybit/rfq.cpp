// Generated from specs/bybit/rfq.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/rfq.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit {
extern const detail::EnumTable category_table;
extern const detail::EnumTable rfq_status_table;
extern const detail::EnumTable side_table;
}  // namespace exbind::bybit

namespace exbind::inline v0_1::bybit::rfq {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view trader_type_values[] = {"quote", "request"};
constexpr detail::EnumTable trader_type_table{"TraderType", trader_type_values};

constexpr detail::Field accept_non_lp_quote_request_fields[] = {
    {"rfqId", offsetof(AcceptNonLpQuoteRequest, rfqId), detail::string(detail::Holder::required)},
};
constexpr detail::ObjectTable accept_non_lp_quote_request_table =
    detail::table_of<AcceptNonLpQuoteRequest>("AcceptNonLpQuoteRequest", accept_non_lp_quote_request_fields);

constexpr detail::Field accept_non_lp_quote_fields[] = {
    {"rfqId", offsetof(AcceptNonLpQuote, rfqId), detail::string()},
};
constexpr detail::ObjectTable accept_non_lp_quote_table =
    detail::table_of<AcceptNonLpQuote>("AcceptNonLpQuote", accept_non_lp_quote_fields);

constexpr detail::Field cancel_all_quotes_fields[] = {
    {"rfqId", offsetof(CancelAllQuotes, rfqId), detail::string()},
    {"quoteId", offsetof(CancelAllQuotes, quoteId), detail::string()},
    {"quoteLinkId", offsetof(CancelAllQuotes, quoteLinkId), detail::string()},
    {"code", offsetof(CancelAllQuotes, code), detail::string()},
    {"msg", offsetof(CancelAllQuotes, msg), detail::string()},
};
constexpr detail::ObjectTable cancel_all_quotes_table =
    detail::table_of<CancelAllQuotes>("CancelAllQuotes", cancel_all_quotes_fields);

constexpr detail::Field cancel_all_rfqs_fields[] = {
    {"rfqId", offsetof(CancelAllRfqs, rfqId), detail::string()},
    {"rfqLinkId", offsetof(CancelAllRfqs, rfqLinkId), detail::string()},
    {"code", offsetof(CancelAllRfqs, code), detail::string()},
    {"msg", offsetof(CancelAllRfqs, msg), detail::string()},
};
constexpr detail::ObjectTable cancel_all_rfqs_table =
    detail::table_of<CancelAllRfqs>("CancelAllRfqs", cancel_all_rfqs_fields);

constexpr detail::Field cancel_quote_request_fields[] = {
    {"quoteId", offsetof(CancelQuoteRequest, quoteId), detail::string(detail::Holder::optional)},
    {"rfqId", offsetof(CancelQuoteRequest, rfqId), detail::string(detail::Holder::optional)},
    {"quoteLinkId", offsetof(CancelQuoteRequest, quoteLinkId), detail::string(detail::Holder::optional)},
};
constexpr detail::ObjectTable cancel_quote_request_table =
    detail::table_of<CancelQuoteRequest>("CancelQuoteRequest", cancel_quote_request_fields);

constexpr detail::Field cancel_quote_fields[] = {
    {"rfqId", offsetof(CancelQuote, rfqId), detail::string()},
    {"quoteId", offsetof(CancelQuote, quoteId), detail::string()},
    {"quoteLinkId", offsetof(CancelQuote, quoteLinkId), detail::string()},
};
constexpr detail::ObjectTable cancel_quote_table = detail::table_of<CancelQuote>("CancelQuote", cancel_quote_fields);

constexpr detail::Field cancel_rfq_request_fields[] = {
    {"rfqId", offsetof(CancelRfqRequest, rfqId), detail::string(detail::Holder::optional)},
    {"rfqLinkId", offsetof(CancelRfqRequest, rfqLinkId), detail::string(detail::Holder::optional)},
};
constexpr detail::ObjectTable cancel_rfq_request_table =
    detail::table_of<CancelRfqRequest>("CancelRfqRequest", cancel_rfq_request_fields);

constexpr detail::Field cancel_rfq_fields[] = {
    {"rfqId", offsetof(CancelRfq, rfqId), detail::string()},
    {"rfqLinkId", offsetof(CancelRfq, rfqLinkId), detail::string()},
};
constexpr detail::ObjectTable cancel_rfq_table = detail::table_of<CancelRfq>("CancelRfq", cancel_rfq_fields);

constexpr detail::Field config_list_strategy_types_fields[] = {
    {"strategyName", offsetof(ConfigListStrategyTypes, strategyName), detail::string()},
};
constexpr detail::ObjectTable config_list_strategy_types_table =
    detail::table_of<ConfigListStrategyTypes>("ConfigListStrategyTypes", config_list_strategy_types_fields);

constexpr detail::Field config_list_counterparties_fields[] = {
    {"traderName", offsetof(ConfigListCounterparties, traderName), detail::string()},
    {"deskCode", offsetof(ConfigListCounterparties, deskCode), detail::string()},
    {"type", offsetof(ConfigListCounterparties, type), detail::string()},
};
constexpr detail::ObjectTable config_list_counterparties_table =
    detail::table_of<ConfigListCounterparties>("ConfigListCounterparties", config_list_counterparties_fields);

constexpr detail::ListTable list_of_config_list_strategy_types =
    detail::list_of<ConfigListStrategyTypes>(detail::object(config_list_strategy_types_table));
constexpr detail::ListTable list_of_config_list_counterparties =
    detail::list_of<ConfigListCounterparties>(detail::object(config_list_counterparties_table));

constexpr detail::Field config_list_fields[] = {
    {"deskCode", offsetof(ConfigList, deskCode), detail::string()},
    {"maxLegs", offsetof(ConfigList, maxLegs), detail::integer()},
    {"maxLP", offsetof(ConfigList, maxLP), detail::integer()},
    {"maxActiveRfq", offsetof(ConfigList, maxActiveRfq), detail::integer()},
    {"rfqExpireTime", offsetof(ConfigList, rfqExpireTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"minLimitQtySpotOrder", offsetof(ConfigList, minLimitQtySpotOrder), detail::integer()},
    {"minLimitQtyContractOrder", offsetof(ConfigList, minLimitQtyContractOrder), detail::integer()},
    {"minLimitQtyOptionOrder", offsetof(ConfigList, minLimitQtyOptionOrder), detail::integer()},
    {"strategyTypes", offsetof(ConfigList, strategyTypes), detail::list(list_of_config_list_strategy_types)},
    {"counterparties", offsetof(ConfigList, counterparties), detail::list(list_of_config_list_counterparties)},
};
constexpr detail::ObjectTable config_list_table = detail::table_of<ConfigList>("ConfigList", config_list_fields);

constexpr detail::Field config_fields[] = {
    {"list", offsetof(Config, list), detail::object(config_list_table)},
};
constexpr detail::ObjectTable config_table = detail::table_of<Config>("Config", config_fields);

constexpr detail::Field create_quote_request_quote_buy_list_fields[] = {
    {"category", offsetof(CreateQuoteRequestQuoteBuyList, category),
     detail::enumeration(bybit::category_table, detail::Holder::required)},
    {"symbol", offsetof(CreateQuoteRequestQuoteBuyList, symbol), detail::string(detail::Holder::required)},
    {"price", offsetof(CreateQuoteRequestQuoteBuyList, price), detail::decimal(detail::Holder::required)},
};
constexpr detail::ObjectTable create_quote_request_quote_buy_list_table =
    detail::table_of<CreateQuoteRequestQuoteBuyList>(
        "CreateQuoteRequestQuoteBuyList", create_quote_request_quote_buy_list_fields);

constexpr detail::ListTable list_of_create_quote_request_quote_buy_list =
    detail::list_of<CreateQuoteRequestQuoteBuyList>(detail::object(create_quote_request_quote_buy_list_table));

constexpr detail::Field create_quote_request_fields[] = {
    {"rfqId", offsetof(CreateQuoteRequest, rfqId), detail::string(detail::Holder::required)},
    {"quoteLinkId", offsetof(CreateQuoteRequest, quoteLinkId), detail::string(detail::Holder::optional)},
    {"anonymous", offsetof(CreateQuoteRequest, anonymous), detail::boolean()},
    {"expireIn", offsetof(CreateQuoteRequest, expireIn), detail::integer()},
    {"quoteBuyList", offsetof(CreateQuoteRequest, quoteBuyList),
     detail::list(list_of_create_quote_request_quote_buy_list)},
    {"quoteSellList", offsetof(CreateQuoteRequest, quoteSellList),
     detail::list(list_of_create_quote_request_quote_buy_list)},
};
constexpr detail::ObjectTable create_quote_request_table =
    detail::table_of<CreateQuoteRequest>("CreateQuoteRequest", create_quote_request_fields);

constexpr detail::Field create_quote_fields[] = {
    {"rfqId", offsetof(CreateQuote, rfqId), detail::string()},
    {"quoteId", offsetof(CreateQuote, quoteId), detail::string()},
    {"quoteLinkId", offsetof(CreateQuote, quoteLinkId), detail::string()},
    {"expiresAt", offsetof(CreateQuote, expiresAt), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"deskCode", offsetof(CreateQuote, deskCode), detail::string()},
    {"status", offsetof(CreateQuote, status), detail::enumeration(bybit::rfq_status_table)},
};
constexpr detail::ObjectTable create_quote_table = detail::table_of<CreateQuote>("CreateQuote", create_quote_fields);

constexpr detail::Field create_rfq_request_list_fields[] = {
    {"category", offsetof(CreateRfqRequestList, category),
     detail::enumeration(bybit::category_table, detail::Holder::required)},
    {"symbol", offsetof(CreateRfqRequestList, symbol), detail::string(detail::Holder::required)},
    {"side", offsetof(CreateRfqRequestList, side), detail::enumeration(bybit::side_table, detail::Holder::required)},
    {"qty", offsetof(CreateRfqRequestList, qty), detail::decimal(detail::Holder::required)},
};
constexpr detail::ObjectTable create_rfq_request_list_table =
    detail::table_of<CreateRfqRequestList>("CreateRfqRequestList", create_rfq_request_list_fields);

constexpr detail::ListTable list_of_string = detail::list_of<std::string>(detail::string());
constexpr detail::ListTable list_of_create_rfq_request_list =
    detail::list_of<CreateRfqRequestList>(detail::object(create_rfq_request_list_table));

constexpr detail::Field create_rfq_request_fields[] = {
    {"counterparties", offsetof(CreateRfqRequest, counterparties),
     detail::list(list_of_string, detail::Holder::required)},
    {"rfqLinkId", offsetof(CreateRfqRequest, rfqLinkId), detail::string(detail::Holder::optional)},
    {"anonymous", offsetof(CreateRfqRequest, anonymous), detail::boolean()},
    {"strategyType", offsetof(CreateRfqRequest, strategyType), detail::string(detail::Holder::optional)},
    {"list", offsetof(CreateRfqRequest, list), detail::list(list_of_create_rfq_request_list, detail::Holder::required)},
};
constexpr detail::ObjectTable create_rfq_request_table =
    detail::table_of<CreateRfqRequest>("CreateRfqRequest", create_rfq_request_fields);

constexpr detail::Field create_rfq_list_fields[] = {
    {"rfqId", offsetof(CreateRfqList, rfqId), detail::string()},
    {"rfqLinkId", offsetof(CreateRfqList, rfqLinkId), detail::string()},
    {"status", offsetof(CreateRfqList, status), detail::enumeration(bybit::rfq_status_table)},
    {"expiresAt", offsetof(CreateRfqList, expiresAt), detail::string()},
    {"deskCode", offsetof(CreateRfqList, deskCode), detail::string()},
};
constexpr detail::ObjectTable create_rfq_list_table =
    detail::table_of<CreateRfqList>("CreateRfqList", create_rfq_list_fields);

constexpr detail::Field execute_quote_request_fields[] = {
    {"rfqId", offsetof(ExecuteQuoteRequest, rfqId), detail::string(detail::Holder::required)},
    {"quoteId", offsetof(ExecuteQuoteRequest, quoteId), detail::string(detail::Holder::required)},
    {"quoteSide", offsetof(ExecuteQuoteRequest, quoteSide),
     detail::enumeration(bybit::side_table, detail::Holder::required)},
};
constexpr detail::ObjectTable execute_quote_request_table =
    detail::table_of<ExecuteQuoteRequest>("ExecuteQuoteRequest", execute_quote_request_fields);

constexpr detail::Field execute_quote_fields[] = {
    {"rfqId", offsetof(ExecuteQuote, rfqId), detail::string()},
    {"rfqLinkId", offsetof(ExecuteQuote, rfqLinkId), detail::string()},
    {"quoteId", offsetof(ExecuteQuote, quoteId), detail::string()},
    {"status", offsetof(ExecuteQuote, status), detail::enumeration(bybit::rfq_status_table)},
};
constexpr detail::ObjectTable execute_quote_table =
    detail::table_of<ExecuteQuote>("ExecuteQuote", execute_quote_fields);

constexpr detail::Field public_trades_request_fields[] = {
    {"startTime", offsetof(PublicTradesRequest, startTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"endTime", offsetof(PublicTradesRequest, endTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"limit", offsetof(PublicTradesRequest, limit), detail::integer(), detail::In::query},
    {"cursor", offsetof(PublicTradesRequest, cursor), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable public_trades_request_table =
    detail::table_of<PublicTradesRequest>("PublicTradesRequest", public_trades_request_fields);

constexpr detail::Field public_trades_list_legs_fields[] = {
    {"category", offsetof(PublicTradesListLegs, category), detail::enumeration(bybit::category_table)},
    {"symbol", offsetof(PublicTradesListLegs, symbol), detail::string()},
    {"side", offsetof(PublicTradesListLegs, side), detail::enumeration(bybit::side_table)},
    {"price", offsetof(PublicTradesListLegs, price), detail::decimal()},
    {"qty", offsetof(PublicTradesListLegs, qty), detail::decimal()},
    {"markPrice", offsetof(PublicTradesListLegs, markPrice), detail::decimal()},
};
constexpr detail::ObjectTable public_trades_list_legs_table =
    detail::table_of<PublicTradesListLegs>("PublicTradesListLegs", public_trades_list_legs_fields);

constexpr detail::ListTable list_of_public_trades_list_legs =
    detail::list_of<PublicTradesListLegs>(detail::object(public_trades_list_legs_table));

constexpr detail::Field public_trades_list_fields[] = {
    {"rfqId", offsetof(PublicTradesList, rfqId), detail::string()},
    {"strategyType", offsetof(PublicTradesList, strategyType), detail::string()},
    {"createdAt", offsetof(PublicTradesList, createdAt), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"updatedAt", offsetof(PublicTradesList, updatedAt), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"legs", offsetof(PublicTradesList, legs), detail::list(list_of_public_trades_list_legs)},
};
constexpr detail::ObjectTable public_trades_list_table =
    detail::table_of<PublicTradesList>("PublicTradesList", public_trades_list_fields);

constexpr detail::ListTable list_of_public_trades_list =
    detail::list_of<PublicTradesList>(detail::object(public_trades_list_table));

constexpr detail::Field public_trades_fields[] = {
    {"cursor", offsetof(PublicTrades, cursor), detail::string()},
    {"list", offsetof(PublicTrades, list), detail::list(list_of_public_trades_list)},
};
constexpr detail::ObjectTable public_trades_table =
    detail::table_of<PublicTrades>("PublicTrades", public_trades_fields);

constexpr detail::Field quote_list_request_fields[] = {
    {"rfqId", offsetof(QuoteListRequest, rfqId), detail::string(detail::Holder::optional), detail::In::query},
    {"quoteId", offsetof(QuoteListRequest, quoteId), detail::string(detail::Holder::optional), detail::In::query},
    {"quoteLinkId", offsetof(QuoteListRequest, quoteLinkId), detail::string(detail::Holder::optional),
     detail::In::query},
    {"traderType", offsetof(QuoteListRequest, traderType), detail::enumeration(trader_type_table), detail::In::query},
    {"status", offsetof(QuoteListRequest, status), detail::enumeration(bybit::rfq_status_table), detail::In::query},
    {"limit", offsetof(QuoteListRequest, limit), detail::integer(), detail::In::query},
    {"cursor", offsetof(QuoteListRequest, cursor), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable quote_list_request_table =
    detail::table_of<QuoteListRequest>("QuoteListRequest", quote_list_request_fields);

constexpr detail::Field quote_list_list_quote_buy_list_fields[] = {
    {"category", offsetof(QuoteListListQuoteBuyList, category), detail::enumeration(bybit::category_table)},
    {"symbol", offsetof(QuoteListListQuoteBuyList, symbol), detail::string()},
    {"price", offsetof(QuoteListListQuoteBuyList, price), detail::decimal()},
    {"qty", offsetof(QuoteListListQuoteBuyList, qty), detail::decimal()},
};
constexpr detail::ObjectTable quote_list_list_quote_buy_list_table =
    detail::table_of<QuoteListListQuoteBuyList>("QuoteListListQuoteBuyList", quote_list_list_quote_buy_list_fields);

constexpr detail::ListTable list_of_quote_list_list_quote_buy_list =
    detail::list_of<QuoteListListQuoteBuyList>(detail::object(quote_list_list_quote_buy_list_table));

constexpr detail::Field quote_list_list_fields[] = {
    {"rfqId", offsetof(QuoteListList, rfqId), detail::string()},
    {"rfqLinkId", offsetof(QuoteListList, rfqLinkId), detail::string()},
    {"quoteId", offsetof(QuoteListList, quoteId), detail::string()},
    {"quoteLinkId", offsetof(QuoteListList, quoteLinkId), detail::string()},
    {"expiresAt", offsetof(QuoteListList, expiresAt), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"deskCode", offsetof(QuoteListList, deskCode), detail::string()},
    {"status", offsetof(QuoteListList, status), detail::enumeration(bybit::rfq_status_table)},
    {"execQuoteSide", offsetof(QuoteListList, execQuoteSide), detail::enumeration(bybit::side_table)},
    {"createdAt", offsetof(QuoteListList, createdAt), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"updatedAt", offsetof(QuoteListList, updatedAt), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"quoteBuyList", offsetof(QuoteListList, quoteBuyList), detail::list(list_of_quote_list_list_quote_buy_list)},
    {"quoteSellList", offsetof(QuoteListList, quoteSellList), detail::list(list_of_quote_list_list_quote_buy_list)},
};
constexpr detail::ObjectTable quote_list_list_table =
    detail::table_of<QuoteListList>("QuoteListList", quote_list_list_fields);

constexpr detail::ListTable list_of_quote_list_list =
    detail::list_of<QuoteListList>(detail::object(quote_list_list_table));

constexpr detail::Field quote_list_fields[] = {
    {"cursor", offsetof(QuoteList, cursor), detail::string()},
    {"list", offsetof(QuoteList, list), detail::list(list_of_quote_list_list)},
};
constexpr detail::ObjectTable quote_list_table = detail::table_of<QuoteList>("QuoteList", quote_list_fields);

constexpr detail::Field quote_realtime_request_fields[] = {
    {"rfqId", offsetof(QuoteRealtimeRequest, rfqId), detail::string(detail::Holder::optional), detail::In::query},
    {"quoteId", offsetof(QuoteRealtimeRequest, quoteId), detail::string(detail::Holder::optional), detail::In::query},
    {"quoteLinkId", offsetof(QuoteRealtimeRequest, quoteLinkId), detail::string(detail::Holder::optional),
     detail::In::query},
    {"traderType", offsetof(QuoteRealtimeRequest, traderType), detail::enumeration(trader_type_table),
     detail::In::query},
};
constexpr detail::ObjectTable quote_realtime_request_table =
    detail::table_of<QuoteRealtimeRequest>("QuoteRealtimeRequest", quote_realtime_request_fields);

constexpr detail::Field quote_realtime_list_fields[] = {
    {"rfqId", offsetof(QuoteRealtimeList, rfqId), detail::string()},
    {"rfqLinkId", offsetof(QuoteRealtimeList, rfqLinkId), detail::string()},
    {"quoteId", offsetof(QuoteRealtimeList, quoteId), detail::string()},
    {"quoteLinkId", offsetof(QuoteRealtimeList, quoteLinkId), detail::string()},
    {"expiresAt", offsetof(QuoteRealtimeList, expiresAt), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"deskCode", offsetof(QuoteRealtimeList, deskCode), detail::string()},
};
constexpr detail::ObjectTable quote_realtime_list_table =
    detail::table_of<QuoteRealtimeList>("QuoteRealtimeList", quote_realtime_list_fields);

constexpr detail::ListTable list_of_quote_realtime_list =
    detail::list_of<QuoteRealtimeList>(detail::object(quote_realtime_list_table));

constexpr detail::Field quote_realtime_fields[] = {
    {"list", offsetof(QuoteRealtime, list), detail::list(list_of_quote_realtime_list)},
};
constexpr detail::ObjectTable quote_realtime_table =
    detail::table_of<QuoteRealtime>("QuoteRealtime", quote_realtime_fields);

constexpr detail::Field rfq_list_request_fields[] = {
    {"rfqId", offsetof(RfqListRequest, rfqId), detail::string(detail::Holder::optional), detail::In::query},
    {"rfqLinkId", offsetof(RfqListRequest, rfqLinkId), detail::string(detail::Holder::optional), detail::In::query},
    {"traderType", offsetof(RfqListRequest, traderType), detail::enumeration(trader_type_table), detail::In::query},
    {"status", offsetof(RfqListRequest, status), detail::enumeration(bybit::rfq_status_table), detail::In::query},
    {"limit", offsetof(RfqListRequest, limit), detail::integer(), detail::In::query},
    {"cursor", offsetof(RfqListRequest, cursor), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable rfq_list_request_table =
    detail::table_of<RfqListRequest>("RfqListRequest", rfq_list_request_fields);

constexpr detail::Field rfq_list_list_fields[] = {
    {"rfqId", offsetof(RfqListList, rfqId), detail::string()},
    {"rfqLinkId", offsetof(RfqListList, rfqLinkId), detail::string()},
    {"counterparties", offsetof(RfqListList, counterparties), detail::list(list_of_string)},
    {"expiresAt", offsetof(RfqListList, expiresAt), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"strategyType", offsetof(RfqListList, strategyType), detail::string()},
    {"status", offsetof(RfqListList, status), detail::enumeration(bybit::rfq_status_table)},
};
constexpr detail::ObjectTable rfq_list_list_table = detail::table_of<RfqListList>("RfqListList", rfq_list_list_fields);

constexpr detail::Field rfq_list_accept_other_quote_status_legs_fields[] = {
    {"category", offsetof(RfqListAcceptOtherQuoteStatusLegs, category), detail::enumeration(bybit::category_table)},
    {"symbol", offsetof(RfqListAcceptOtherQuoteStatusLegs, symbol), detail::string()},
    {"side", offsetof(RfqListAcceptOtherQuoteStatusLegs, side), detail::enumeration(bybit::side_table)},
    {"qty", offsetof(RfqListAcceptOtherQuoteStatusLegs, qty), detail::decimal()},
};
constexpr detail::ObjectTable rfq_list_accept_other_quote_status_legs_table =
    detail::table_of<RfqListAcceptOtherQuoteStatusLegs>(
        "RfqListAcceptOtherQuoteStatusLegs", rfq_list_accept_other_quote_status_legs_fields);

constexpr detail::ListTable list_of_rfq_list_accept_other_quote_status_legs =
    detail::list_of<RfqListAcceptOtherQuoteStatusLegs>(detail::object(rfq_list_accept_other_quote_status_legs_table));

constexpr detail::Field rfq_list_accept_other_quote_status_fields[] = {
    {"deskCode", offsetof(RfqListAcceptOtherQuoteStatus, deskCode), detail::string()},
    {"createdAt", offsetof(RfqListAcceptOtherQuoteStatus, createdAt), detail::string()},
    {"updatedAt", offsetof(RfqListAcceptOtherQuoteStatus, updatedAt), detail::string()},
    {"legs", offsetof(RfqListAcceptOtherQuoteStatus, legs),
     detail::list(list_of_rfq_list_accept_other_quote_status_legs)},
};
constexpr detail::ObjectTable rfq_list_accept_other_quote_status_table =
    detail::table_of<RfqListAcceptOtherQuoteStatus>(
        "RfqListAcceptOtherQuoteStatus", rfq_list_accept_other_quote_status_fields);

constexpr detail::ListTable list_of_rfq_list_list = detail::list_of<RfqListList>(detail::object(rfq_list_list_table));

constexpr detail::Field rfq_list_fields[] = {
    {"cursor", offsetof(RfqList, cursor), detail::string()},
    {"list", offsetof(RfqList, list), detail::list(list_of_rfq_list_list)},
    {"acceptOtherQuoteStatus", offsetof(RfqList, acceptOtherQuoteStatus),
     detail::object(rfq_list_accept_other_quote_status_table)},
};
constexpr detail::ObjectTable rfq_list_table = detail::table_of<RfqList>("RfqList", rfq_list_fields);

constexpr detail::Field rfq_realtime_request_fields[] = {
    {"rfqId", offsetof(RfqRealtimeRequest, rfqId), detail::string(detail::Holder::optional), detail::In::query},
    {"rfqLinkId", offsetof(RfqRealtimeRequest, rfqLinkId), detail::string(detail::Holder::optional), detail::In::query},
    {"traderType", offsetof(RfqRealtimeRequest, traderType), detail::enumeration(trader_type_table), detail::In::query},
};
constexpr detail::ObjectTable rfq_realtime_request_table =
    detail::table_of<RfqRealtimeRequest>("RfqRealtimeRequest", rfq_realtime_request_fields);

constexpr detail::Field rfq_realtime_list_legs_fields[] = {
    {"category", offsetof(RfqRealtimeListLegs, category), detail::string()},
    {"symbol", offsetof(RfqRealtimeListLegs, symbol), detail::string()},
    {"side", offsetof(RfqRealtimeListLegs, side), detail::enumeration(bybit::side_table)},
    {"qty", offsetof(RfqRealtimeListLegs, qty), detail::decimal()},
};
constexpr detail::ObjectTable rfq_realtime_list_legs_table =
    detail::table_of<RfqRealtimeListLegs>("RfqRealtimeListLegs", rfq_realtime_list_legs_fields);

constexpr detail::ListTable list_of_rfq_realtime_list_legs =
    detail::list_of<RfqRealtimeListLegs>(detail::object(rfq_realtime_list_legs_table));

constexpr detail::Field rfq_realtime_list_fields[] = {
    {"rfqId", offsetof(RfqRealtimeList, rfqId), detail::string()},
    {"rfqLinkId", offsetof(RfqRealtimeList, rfqLinkId), detail::string()},
    {"counterparties", offsetof(RfqRealtimeList, counterparties), detail::list(list_of_string)},
    {"expiresAt", offsetof(RfqRealtimeList, expiresAt), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"strategyType", offsetof(RfqRealtimeList, strategyType), detail::string()},
    {"status", offsetof(RfqRealtimeList, status), detail::enumeration(bybit::rfq_status_table)},
    {"acceptOtherQuoteStatus", offsetof(RfqRealtimeList, acceptOtherQuoteStatus),
     detail::boolean(detail::Holder::optional, detail::Wire::text)},
    {"deskCode", offsetof(RfqRealtimeList, deskCode), detail::string()},
    {"createdAt", offsetof(RfqRealtimeList, createdAt), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"updatedAt", offsetof(RfqRealtimeList, updatedAt), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"legs", offsetof(RfqRealtimeList, legs), detail::list(list_of_rfq_realtime_list_legs)},
};
constexpr detail::ObjectTable rfq_realtime_list_table =
    detail::table_of<RfqRealtimeList>("RfqRealtimeList", rfq_realtime_list_fields);

constexpr detail::ListTable list_of_rfq_realtime_list =
    detail::list_of<RfqRealtimeList>(detail::object(rfq_realtime_list_table));

constexpr detail::Field rfq_realtime_fields[] = {
    {"list", offsetof(RfqRealtime, list), detail::list(list_of_rfq_realtime_list)},
};
constexpr detail::ObjectTable rfq_realtime_table = detail::table_of<RfqRealtime>("RfqRealtime", rfq_realtime_fields);

constexpr detail::Field trade_list_request_fields[] = {
    {"rfqId", offsetof(TradeListRequest, rfqId), detail::string(detail::Holder::optional), detail::In::query},
    {"rfqLinkId", offsetof(TradeListRequest, rfqLinkId), detail::string(detail::Holder::optional), detail::In::query},
    {"quoteId", offsetof(TradeListRequest, quoteId), detail::string(detail::Holder::optional), detail::In::query},
    {"quoteLinkId", offsetof(TradeListRequest, quoteLinkId), detail::string(detail::Holder::optional),
     detail::In::query},
    {"traderType", offsetof(TradeListRequest, traderType), detail::enumeration(trader_type_table), detail::In::query},
    {"status", offsetof(TradeListRequest, status), detail::enumeration(bybit::rfq_status_table), detail::In::query},
    {"limit", offsetof(TradeListRequest, limit), detail::integer(), detail::In::query},
    {"cursor", offsetof(TradeListRequest, cursor), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable trade_list_request_table =
    detail::table_of<TradeListRequest>("TradeListRequest", trade_list_request_fields);

constexpr detail::Field trade_list_list_legs_fields[] = {
    {"category", offsetof(TradeListListLegs, category), detail::enumeration(bybit::category_table)},
    {"orderId", offsetof(TradeListListLegs, orderId), detail::string()},
    {"symbol", offsetof(TradeListListLegs, symbol), detail::string()},
    {"side", offsetof(TradeListListLegs, side), detail::enumeration(bybit::side_table)},
    {"price", offsetof(TradeListListLegs, price), detail::decimal()},
    {"qty", offsetof(TradeListListLegs, qty), detail::decimal()},
    {"markPrice", offsetof(TradeListListLegs, markPrice), detail::decimal()},
    {"execFee", offsetof(TradeListListLegs, execFee), detail::decimal()},
    {"execId", offsetof(TradeListListLegs, execId), detail::string()},
    {"resultCode", offsetof(TradeListListLegs, resultCode), detail::integer()},
    {"resultMessage", offsetof(TradeListListLegs, resultMessage), detail::string()},
    {"rejectParty", offsetof(TradeListListLegs, rejectParty), detail::string()},
};
constexpr detail::ObjectTable trade_list_list_legs_table =
    detail::table_of<TradeListListLegs>("TradeListListLegs", trade_list_list_legs_fields);

constexpr detail::ListTable list_of_trade_list_list_legs =
    detail::list_of<TradeListListLegs>(detail::object(trade_list_list_legs_table));

constexpr detail::Field trade_list_list_fields[] = {
    {"rfqId", offsetof(TradeListList, rfqId), detail::string()},
    {"rfqLinkId", offsetof(TradeListList, rfqLinkId), detail::string()},
    {"quoteId", offsetof(TradeListList, quoteId), detail::string()},
    {"quoteLinkId", offsetof(TradeListList, quoteLinkId), detail::string()},
    {"quoteSide", offsetof(TradeListList, quoteSide), detail::enumeration(bybit::side_table)},
    {"strategyType", offsetof(TradeListList, strategyType), detail::string()},
    {"status", offsetof(TradeListList, status), detail::enumeration(bybit::rfq_status_table)},
    {"rfqDeskCode", offsetof(TradeListList, rfqDeskCode), detail::string()},
    {"quoteDeskCode", offsetof(TradeListList, quoteDeskCode), detail::string()},
    {"createdAt", offsetof(TradeListList, createdAt), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"updatedAt", offsetof(TradeListList, updatedAt), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"legs", offsetof(TradeListList, legs), detail::list(list_of_trade_list_list_legs)},
};
constexpr detail::ObjectTable trade_list_list_table =
    detail::table_of<TradeListList>("TradeListList", trade_list_list_fields);

constexpr detail::ListTable list_of_trade_list_list =
    detail::list_of<TradeListList>(detail::object(trade_list_list_table));

constexpr detail::Field trade_list_fields[] = {
    {"cursor", offsetof(TradeList, cursor), detail::string()},
    {"list", offsetof(TradeList, list), detail::list(list_of_trade_list_list)},
};
constexpr detail::ObjectTable trade_list_table = detail::table_of<TradeList>("TradeList", trade_list_fields);

constexpr detail::Type accept_non_lp_quote_reply = detail::object(accept_non_lp_quote_table);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit accept_non_lp_quote_limits[] = {
    {.count = 50, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation accept_non_lp_quote_operation{
    .id = "rfq.accept_non_lp_quote",
    .method = "POST",
    .path = "/v5/rfq/accept-other-quote",
    .auth = detail::Auth::private_,
    .limits = accept_non_lp_quote_limits,
    .request = &accept_non_lp_quote_request_table,
    .reply = &accept_non_lp_quote_reply,
};

constexpr detail::Type cancel_all_quotes_reply = detail::sole(detail::object(cancel_all_quotes_table));
constexpr detail::Limit cancel_all_quotes_limits[] = {
    {.count = 50, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation cancel_all_quotes_operation{
    .id = "rfq.cancel_all_quotes",
    .method = "POST",
    .path = "/v5/rfq/cancel-all-quotes",
    .auth = detail::Auth::private_,
    .limits = cancel_all_quotes_limits,
    .reply = &cancel_all_quotes_reply,
};

constexpr detail::Type cancel_all_rfqs_reply = detail::sole(detail::object(cancel_all_rfqs_table));
constexpr detail::Limit cancel_all_rfqs_limits[] = {
    {.count = 50, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation cancel_all_rfqs_operation{
    .id = "rfq.cancel_all_rfqs",
    .method = "POST",
    .path = "/v5/rfq/cancel-all-rfq",
    .auth = detail::Auth::private_,
    .limits = cancel_all_rfqs_limits,
    .reply = &cancel_all_rfqs_reply,
};

constexpr detail::Type cancel_quote_reply = detail::object(cancel_quote_table);
constexpr detail::Limit cancel_quote_limits[] = {
    {.count = 50, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation cancel_quote_operation{
    .id = "rfq.cancel_quote",
    .method = "POST",
    .path = "/v5/rfq/cancel-quote",
    .auth = detail::Auth::private_,
    .limits = cancel_quote_limits,
    .request = &cancel_quote_request_table,
    .reply = &cancel_quote_reply,
};

constexpr detail::Type cancel_rfq_reply = detail::object(cancel_rfq_table);
constexpr detail::Limit cancel_rfq_limits[] = {
    {.count = 50, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation cancel_rfq_operation{
    .id = "rfq.cancel_rfq",
    .method = "POST",
    .path = "/v5/rfq/cancel-rfq",
    .auth = detail::Auth::private_,
    .limits = cancel_rfq_limits,
    .request = &cancel_rfq_request_table,
    .reply = &cancel_rfq_reply,
};

constexpr detail::Type config_reply = detail::object(config_table);
constexpr detail::Limit config_limits[] = {
    {.count = 50, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation config_operation{
    .id = "rfq.config",
    .method = "GET",
    .path = "/v5/rfq/config",
    .auth = detail::Auth::private_,
    .limits = config_limits,
    .reply = &config_reply,
};

constexpr detail::Type create_quote_reply = detail::object(create_quote_table);
constexpr detail::Limit create_quote_limits[] = {
    {.count = 50, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation create_quote_operation{
    .id = "rfq.create_quote",
    .method = "POST",
    .path = "/v5/rfq/create-quote",
    .auth = detail::Auth::private_,
    .limits = create_quote_limits,
    .request = &create_quote_request_table,
    .reply = &create_quote_reply,
};

constexpr detail::Type create_rfq_reply = detail::object(create_rfq_list_table);
constexpr detail::Limit create_rfq_limits[] = {
    {.count = 50, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation create_rfq_operation{
    .id = "rfq.create_rfq",
    .method = "POST",
    .path = "/v5/rfq/create-rfq",
    .auth = detail::Auth::private_,
    .limits = create_rfq_limits,
    .request = &create_rfq_request_table,
    .reply = &create_rfq_reply,
};

constexpr detail::Type execute_quote_reply = detail::object(execute_quote_table);
constexpr detail::Limit execute_quote_limits[] = {
    {.count = 50, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation execute_quote_operation{
    .id = "rfq.execute_quote",
    .method = "POST",
    .path = "/v5/rfq/execute-quote",
    .auth = detail::Auth::private_,
    .limits = execute_quote_limits,
    .request = &execute_quote_request_table,
    .reply = &execute_quote_reply,
};

constexpr detail::Type public_trades_reply = detail::object(public_trades_table);
constexpr detail::Limit public_trades_limits[] = {
    {.count = 50, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation public_trades_operation{
    .id = "rfq.public_trades",
    .method = "GET",
    .path = "/v5/rfq/public-trades",
    .auth = detail::Auth::private_,
    .limits = public_trades_limits,
    .request = &public_trades_request_table,
    .reply = &public_trades_reply,
};

constexpr detail::Type quote_list_reply = detail::object(quote_list_table);
constexpr detail::Limit quote_list_limits[] = {
    {.count = 50, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation quote_list_operation{
    .id = "rfq.quote_list",
    .method = "GET",
    .path = "/v5/rfq/quote-list",
    .auth = detail::Auth::private_,
    .limits = quote_list_limits,
    .request = &quote_list_request_table,
    .reply = &quote_list_reply,
};

constexpr detail::Type quote_realtime_reply = detail::object(quote_realtime_table);
constexpr detail::Limit quote_realtime_limits[] = {
    {.count = 50, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation quote_realtime_operation{
    .id = "rfq.quote_realtime",
    .method = "GET",
    .path = "/v5/rfq/quote-realtime",
    .auth = detail::Auth::private_,
    .limits = quote_realtime_limits,
    .request = &quote_realtime_request_table,
    .reply = &quote_realtime_reply,
};

constexpr detail::Type rfq_list_reply = detail::object(rfq_list_table);
constexpr detail::Limit rfq_list_limits[] = {
    {.count = 50, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation rfq_list_operation{
    .id = "rfq.rfq_list",
    .method = "GET",
    .path = "/v5/rfq/rfq-list",
    .auth = detail::Auth::private_,
    .limits = rfq_list_limits,
    .request = &rfq_list_request_table,
    .reply = &rfq_list_reply,
};

constexpr detail::Type rfq_realtime_reply = detail::object(rfq_realtime_table);
constexpr detail::Limit rfq_realtime_limits[] = {
    {.count = 50, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation rfq_realtime_operation{
    .id = "rfq.rfq_realtime",
    .method = "GET",
    .path = "/v5/rfq/rfq-realtime",
    .auth = detail::Auth::private_,
    .limits = rfq_realtime_limits,
    .request = &rfq_realtime_request_table,
    .reply = &rfq_realtime_reply,
};

constexpr detail::Type trade_list_reply = detail::object(trade_list_table);
constexpr detail::Limit trade_list_limits[] = {
    {.count = 50, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation trade_list_operation{
    .id = "rfq.trade_list",
    .method = "GET",
    .path = "/v5/rfq/trade-list",
    .auth = detail::Auth::private_,
    .limits = trade_list_limits,
    .request = &trade_list_request_table,
    .reply = &trade_list_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<AcceptNonLpQuote> Api::accept_non_lp_quote(AcceptNonLpQuoteRequest request) const {
    return {core_, accept_non_lp_quote_operation, &request};
}

Call<CancelAllQuotes> Api::cancel_all_quotes() const {
    return {core_, cancel_all_quotes_operation, nullptr};
}

Call<CancelAllRfqs> Api::cancel_all_rfqs() const {
    return {core_, cancel_all_rfqs_operation, nullptr};
}

Call<CancelQuote> Api::cancel_quote(CancelQuoteRequest request) const {
    return {core_, cancel_quote_operation, &request};
}

Call<CancelRfq> Api::cancel_rfq(CancelRfqRequest request) const {
    return {core_, cancel_rfq_operation, &request};
}

Call<Config> Api::config() const {
    return {core_, config_operation, nullptr};
}

Call<CreateQuote> Api::create_quote(CreateQuoteRequest request) const {
    return {core_, create_quote_operation, &request};
}

Call<CreateRfqList> Api::create_rfq(CreateRfqRequest request) const {
    return {core_, create_rfq_operation, &request};
}

Call<ExecuteQuote> Api::execute_quote(ExecuteQuoteRequest request) const {
    return {core_, execute_quote_operation, &request};
}

Call<PublicTrades> Api::public_trades(PublicTradesRequest request) const {
    return {core_, public_trades_operation, &request};
}

Call<QuoteList> Api::quote_list(QuoteListRequest request) const {
    return {core_, quote_list_operation, &request};
}

Call<QuoteRealtime> Api::quote_realtime(QuoteRealtimeRequest request) const {
    return {core_, quote_realtime_operation, &request};
}

Lookup<QuoteRealtime> Api::quote_realtime_lookup() {
    return {&quote_realtime_operation};
}

Call<RfqList> Api::rfq_list(RfqListRequest request) const {
    return {core_, rfq_list_operation, &request};
}

Call<RfqRealtime> Api::rfq_realtime(RfqRealtimeRequest request) const {
    return {core_, rfq_realtime_operation, &request};
}

Lookup<RfqRealtime> Api::rfq_realtime_lookup() {
    return {&rfq_realtime_operation};
}

Call<TradeList> Api::trade_list(TradeListRequest request) const {
    return {core_, trade_list_operation, &request};
}

const detail::EnumTable& exbind_table(TraderType) { return trader_type_table; }
const detail::ObjectTable& exbind_table(const AcceptNonLpQuoteRequest*) { return accept_non_lp_quote_request_table; }
const detail::ObjectTable& exbind_table(const AcceptNonLpQuote*) { return accept_non_lp_quote_table; }
const detail::ObjectTable& exbind_table(const CancelAllQuotes*) { return cancel_all_quotes_table; }
const detail::ObjectTable& exbind_table(const CancelAllRfqs*) { return cancel_all_rfqs_table; }
const detail::ObjectTable& exbind_table(const CancelQuoteRequest*) { return cancel_quote_request_table; }
const detail::ObjectTable& exbind_table(const CancelQuote*) { return cancel_quote_table; }
const detail::ObjectTable& exbind_table(const CancelRfqRequest*) { return cancel_rfq_request_table; }
const detail::ObjectTable& exbind_table(const CancelRfq*) { return cancel_rfq_table; }
const detail::ObjectTable& exbind_table(const ConfigListStrategyTypes*) { return config_list_strategy_types_table; }
const detail::ObjectTable& exbind_table(const ConfigListCounterparties*) { return config_list_counterparties_table; }
const detail::ObjectTable& exbind_table(const ConfigList*) { return config_list_table; }
const detail::ObjectTable& exbind_table(const Config*) { return config_table; }
const detail::ObjectTable& exbind_table(const CreateQuoteRequestQuoteBuyList*) {
    return create_quote_request_quote_buy_list_table;
}
const detail::ObjectTable& exbind_table(const CreateQuoteRequest*) { return create_quote_request_table; }
const detail::ObjectTable& exbind_table(const CreateQuote*) { return create_quote_table; }
const detail::ObjectTable& exbind_table(const CreateRfqRequestList*) { return create_rfq_request_list_table; }
const detail::ObjectTable& exbind_table(const CreateRfqRequest*) { return create_rfq_request_table; }
const detail::ObjectTable& exbind_table(const CreateRfqList*) { return create_rfq_list_table; }
const detail::ObjectTable& exbind_table(const ExecuteQuoteRequest*) { return execute_quote_request_table; }
const detail::ObjectTable& exbind_table(const ExecuteQuote*) { return execute_quote_table; }
const detail::ObjectTable& exbind_table(const PublicTradesRequest*) { return public_trades_request_table; }
const detail::ObjectTable& exbind_table(const PublicTradesListLegs*) { return public_trades_list_legs_table; }
const detail::ObjectTable& exbind_table(const PublicTradesList*) { return public_trades_list_table; }
const detail::ObjectTable& exbind_table(const PublicTrades*) { return public_trades_table; }
const detail::ObjectTable& exbind_table(const QuoteListRequest*) { return quote_list_request_table; }
const detail::ObjectTable& exbind_table(const QuoteListListQuoteBuyList*) {
    return quote_list_list_quote_buy_list_table;
}
const detail::ObjectTable& exbind_table(const QuoteListList*) { return quote_list_list_table; }
const detail::ObjectTable& exbind_table(const QuoteList*) { return quote_list_table; }
const detail::ObjectTable& exbind_table(const QuoteRealtimeRequest*) { return quote_realtime_request_table; }
const detail::ObjectTable& exbind_table(const QuoteRealtimeList*) { return quote_realtime_list_table; }
const detail::ObjectTable& exbind_table(const QuoteRealtime*) { return quote_realtime_table; }
const detail::ObjectTable& exbind_table(const RfqListRequest*) { return rfq_list_request_table; }
const detail::ObjectTable& exbind_table(const RfqListList*) { return rfq_list_list_table; }
const detail::ObjectTable& exbind_table(const RfqListAcceptOtherQuoteStatusLegs*) {
    return rfq_list_accept_other_quote_status_legs_table;
}
const detail::ObjectTable& exbind_table(const RfqListAcceptOtherQuoteStatus*) {
    return rfq_list_accept_other_quote_status_table;
}
const detail::ObjectTable& exbind_table(const RfqList*) { return rfq_list_table; }
const detail::ObjectTable& exbind_table(const RfqRealtimeRequest*) { return rfq_realtime_request_table; }
const detail::ObjectTable& exbind_table(const RfqRealtimeListLegs*) { return rfq_realtime_list_legs_table; }
const detail::ObjectTable& exbind_table(const RfqRealtimeList*) { return rfq_realtime_list_table; }
const detail::ObjectTable& exbind_table(const RfqRealtime*) { return rfq_realtime_table; }
const detail::ObjectTable& exbind_table(const TradeListRequest*) { return trade_list_request_table; }
const detail::ObjectTable& exbind_table(const TradeListListLegs*) { return trade_list_list_legs_table; }
const detail::ObjectTable& exbind_table(const TradeListList*) { return trade_list_list_table; }
const detail::ObjectTable& exbind_table(const TradeList*) { return trade_list_table; }

}  // namespace exbind::bybit::rfq
