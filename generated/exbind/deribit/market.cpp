// Generated from specs/deribit/market.yaml by `exbind generate deribit`. DO NOT EDIT.
#include "exbind/deribit/market.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/deribit/connection.hpp"

namespace exbind::inline v0_1::deribit {
extern const detail::EnumTable currency_pair_table;
extern const detail::EnumTable direction_table;
extern const detail::EnumTable kind_table;
extern const detail::EnumTable liquidation_table;
extern const detail::EnumTable market_index_name_table;
extern const detail::EnumTable market_type_table;
extern const detail::EnumTable sorting_table;
extern const detail::EnumTable trading_currency_table;
}  // namespace exbind::deribit

namespace exbind::inline v0_1::deribit::market {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view currency_values[] = {"usde", "steth", "usdc", "build"};
constexpr detail::EnumTable currency_table{"Currency", currency_values};

constexpr std::string_view coin_type_values[] = {"BITCOIN", "ETHER"};
constexpr detail::EnumTable coin_type_table{"CoinType", coin_type_values};

constexpr std::string_view length_values[] = {"8h", "24h", "1m"};
constexpr detail::EnumTable length_table{"Length", length_values};

constexpr std::string_view range_values[] = {"1h", "1d", "2d", "1m", "1y", "all"};
constexpr detail::EnumTable range_table{"Range", range_values};

constexpr std::string_view settlement_currency_values[] = {"BTC", "ETH"};
constexpr detail::EnumTable settlement_currency_table{"SettlementCurrency", settlement_currency_values};

constexpr std::string_view counter_currency_values[] = {"USD", "USDC"};
constexpr detail::EnumTable counter_currency_table{"CounterCurrency", counter_currency_values};

constexpr std::string_view base_currency_values[] = {"BTC", "ETH"};
constexpr detail::EnumTable base_currency_table{"BaseCurrency", base_currency_values};

constexpr std::string_view quote_currency_values[] = {"USD"};
constexpr detail::EnumTable quote_currency_table{"QuoteCurrency", quote_currency_values};

constexpr std::string_view settlement_period_values[] = {"month", "week", "perpetual"};
constexpr detail::EnumTable settlement_period_table{"SettlementPeriod", settlement_period_values};

constexpr std::string_view option_type_values[] = {"call", "put"};
constexpr detail::EnumTable option_type_table{"OptionType", option_type_values};

constexpr std::string_view future_type_values[] = {"linear", "reversed"};
constexpr detail::EnumTable future_type_table{"FutureType", future_type_values};

constexpr std::string_view instrument_type_values[] = {"linear", "reversed"};
constexpr detail::EnumTable instrument_type_table{"InstrumentType", instrument_type_values};

constexpr std::string_view state_values[] = {
    "open", "settlement", "delivered", "inactive", "locked", "halted", "archivized",
};
constexpr detail::EnumTable state_table{"State", state_values};

constexpr std::string_view get_supported_index_names_type_values[] = {"all", "spot", "derivative"};
constexpr detail::EnumTable get_supported_index_names_type_table{
    "GetSupportedIndexNamesType",
    get_supported_index_names_type_values,
};

constexpr std::string_view resolution_values[] = {
    "1", "3", "5", "10", "15", "30", "60", "120", "180", "360", "720", "1D",
};
constexpr detail::EnumTable resolution_table{"Resolution", resolution_values};

constexpr std::string_view status_values[] = {"ok", "no_data"};
constexpr detail::EnumTable status_table{"Status", status_values};

constexpr std::string_view get_volatility_index_data_resolution_values[] = {"1", "60", "3600", "43200", "1D"};
constexpr detail::EnumTable get_volatility_index_data_resolution_table{
    "GetVolatilityIndexDataResolution",
    get_volatility_index_data_resolution_values,
};

constexpr detail::Field get_apr_history_request_fields[] = {
    {"currency", offsetof(GetAprHistoryRequest, currency),
     detail::enumeration(currency_table, detail::Holder::required), detail::In::query},
    {"limit", offsetof(GetAprHistoryRequest, limit), detail::integer(), detail::In::query},
    {"before", offsetof(GetAprHistoryRequest, before), detail::integer(), detail::In::query},
};
constexpr detail::ObjectTable get_apr_history_request_table =
    detail::table_of<GetAprHistoryRequest>("GetAprHistoryRequest", get_apr_history_request_fields);

constexpr detail::Field get_apr_history_data_fields[] = {
    {"day", offsetof(GetAprHistoryData, day), detail::integer()},
    {"apr", offsetof(GetAprHistoryData, apr), detail::decimal(detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable get_apr_history_data_table =
    detail::table_of<GetAprHistoryData>("GetAprHistoryData", get_apr_history_data_fields);

constexpr detail::ListTable list_of_get_apr_history_data =
    detail::list_of<GetAprHistoryData>(detail::object(get_apr_history_data_table));

constexpr detail::Field get_apr_history_fields[] = {
    {"continuation", offsetof(GetAprHistory, continuation),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"data", offsetof(GetAprHistory, data), detail::list(list_of_get_apr_history_data)},
};
constexpr detail::ObjectTable get_apr_history_table =
    detail::table_of<GetAprHistory>("GetAprHistory", get_apr_history_fields);

constexpr detail::Field get_book_summary_by_currency_request_fields[] = {
    {"currency", offsetof(GetBookSummaryByCurrencyRequest, currency),
     detail::enumeration(deribit::trading_currency_table, detail::Holder::required), detail::In::query},
    {"kind", offsetof(GetBookSummaryByCurrencyRequest, kind), detail::enumeration(deribit::kind_table),
     detail::In::query},
};
constexpr detail::ObjectTable get_book_summary_by_currency_request_table =
    detail::table_of<GetBookSummaryByCurrencyRequest>(
        "GetBookSummaryByCurrencyRequest", get_book_summary_by_currency_request_fields);

constexpr detail::Field get_book_summary_by_currency_fields[] = {
    {"instrument_name", offsetof(GetBookSummaryByCurrency, instrument_name), detail::string()},
    {"high", offsetof(GetBookSummaryByCurrency, high), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"low", offsetof(GetBookSummaryByCurrency, low), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"base_currency", offsetof(GetBookSummaryByCurrency, base_currency), detail::string()},
    {"quote_currency", offsetof(GetBookSummaryByCurrency, quote_currency), detail::string()},
    {"volume", offsetof(GetBookSummaryByCurrency, volume),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"bid_price", offsetof(GetBookSummaryByCurrency, bid_price),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"ask_price", offsetof(GetBookSummaryByCurrency, ask_price),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"mid_price", offsetof(GetBookSummaryByCurrency, mid_price),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"mark_price", offsetof(GetBookSummaryByCurrency, mark_price),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"last", offsetof(GetBookSummaryByCurrency, last), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"open_interest", offsetof(GetBookSummaryByCurrency, open_interest),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"creation_timestamp", offsetof(GetBookSummaryByCurrency, creation_timestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"estimated_delivery_price", offsetof(GetBookSummaryByCurrency, estimated_delivery_price),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"volume_usd", offsetof(GetBookSummaryByCurrency, volume_usd),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"volume_notional", offsetof(GetBookSummaryByCurrency, volume_notional),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"current_funding", offsetof(GetBookSummaryByCurrency, current_funding),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"funding_8h", offsetof(GetBookSummaryByCurrency, funding_8h),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"mark_iv", offsetof(GetBookSummaryByCurrency, mark_iv),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"interest_rate", offsetof(GetBookSummaryByCurrency, interest_rate),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"underlying_index", offsetof(GetBookSummaryByCurrency, underlying_index), detail::string()},
    {"underlying_price", offsetof(GetBookSummaryByCurrency, underlying_price),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"price_change", offsetof(GetBookSummaryByCurrency, price_change),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable get_book_summary_by_currency_table =
    detail::table_of<GetBookSummaryByCurrency>("GetBookSummaryByCurrency", get_book_summary_by_currency_fields);

constexpr detail::Field get_book_summary_by_instrument_request_fields[] = {
    {"instrument_name", offsetof(GetBookSummaryByInstrumentRequest, instrument_name),
     detail::string(detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable get_book_summary_by_instrument_request_table =
    detail::table_of<GetBookSummaryByInstrumentRequest>(
        "GetBookSummaryByInstrumentRequest", get_book_summary_by_instrument_request_fields);

constexpr detail::Field get_contract_size_request_fields[] = {
    {"instrument_name", offsetof(GetContractSizeRequest, instrument_name), detail::string(detail::Holder::required),
     detail::In::query},
};
constexpr detail::ObjectTable get_contract_size_request_table =
    detail::table_of<GetContractSizeRequest>("GetContractSizeRequest", get_contract_size_request_fields);

constexpr detail::Field get_contract_size_fields[] = {
    {"contract_size", offsetof(GetContractSize, contract_size), detail::integer()},
};
constexpr detail::ObjectTable get_contract_size_table =
    detail::table_of<GetContractSize>("GetContractSize", get_contract_size_fields);

constexpr detail::Field get_currencies_withdrawal_priorities_fields[] = {
    {"name", offsetof(GetCurrenciesWithdrawalPriorities, name), detail::string()},
    {"value", offsetof(GetCurrenciesWithdrawalPriorities, value),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable get_currencies_withdrawal_priorities_table =
    detail::table_of<GetCurrenciesWithdrawalPriorities>(
        "GetCurrenciesWithdrawalPriorities", get_currencies_withdrawal_priorities_fields);

constexpr detail::ListTable list_of_get_currencies_withdrawal_priorities =
    detail::list_of<GetCurrenciesWithdrawalPriorities>(detail::object(get_currencies_withdrawal_priorities_table));

constexpr detail::Field get_currencies_fields[] = {
    {"withdrawal_fee", offsetof(GetCurrencies, withdrawal_fee),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"withdrawal_priorities", offsetof(GetCurrencies, withdrawal_priorities),
     detail::list(list_of_get_currencies_withdrawal_priorities)},
    {"min_withdrawal_fee", offsetof(GetCurrencies, min_withdrawal_fee),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"currency", offsetof(GetCurrencies, currency), detail::string()},
    {"currency_long", offsetof(GetCurrencies, currency_long), detail::string()},
    {"min_confirmations", offsetof(GetCurrencies, min_confirmations), detail::integer()},
    {"coin_type", offsetof(GetCurrencies, coin_type), detail::enumeration(coin_type_table)},
    {"in_cross_collateral_pool", offsetof(GetCurrencies, in_cross_collateral_pool), detail::boolean()},
    {"apr", offsetof(GetCurrencies, apr), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"network_fee", offsetof(GetCurrencies, network_fee),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"network_currency", offsetof(GetCurrencies, network_currency), detail::string()},
    {"decimals", offsetof(GetCurrencies, decimals), detail::integer()},
};
constexpr detail::ObjectTable get_currencies_table =
    detail::table_of<GetCurrencies>("GetCurrencies", get_currencies_fields);

constexpr detail::Field get_delivery_prices_request_fields[] = {
    {"index_name", offsetof(GetDeliveryPricesRequest, index_name),
     detail::enumeration(deribit::market_index_name_table, detail::Holder::required), detail::In::query},
    {"offset", offsetof(GetDeliveryPricesRequest, offset), detail::integer(), detail::In::query},
    {"count", offsetof(GetDeliveryPricesRequest, count), detail::integer(), detail::In::query},
};
constexpr detail::Bounds get_delivery_prices_request_bounds[] = {{.field = 2, .minimum = "1", .maximum = "1000"}};
constexpr detail::ObjectTable get_delivery_prices_request_table =
    detail::table_of<GetDeliveryPricesRequest>(
        "GetDeliveryPricesRequest", get_delivery_prices_request_fields, false, get_delivery_prices_request_bounds);

constexpr detail::Field get_delivery_prices_data_fields[] = {
    {"date", offsetof(GetDeliveryPricesData, date), detail::string()},
    {"delivery_price", offsetof(GetDeliveryPricesData, delivery_price),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable get_delivery_prices_data_table =
    detail::table_of<GetDeliveryPricesData>("GetDeliveryPricesData", get_delivery_prices_data_fields);

constexpr detail::ListTable list_of_get_delivery_prices_data =
    detail::list_of<GetDeliveryPricesData>(detail::object(get_delivery_prices_data_table));

constexpr detail::Field get_delivery_prices_fields[] = {
    {"records_total", offsetof(GetDeliveryPrices, records_total),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"data", offsetof(GetDeliveryPrices, data), detail::list(list_of_get_delivery_prices_data)},
};
constexpr detail::ObjectTable get_delivery_prices_table =
    detail::table_of<GetDeliveryPrices>("GetDeliveryPrices", get_delivery_prices_fields);

constexpr detail::Field get_expirations_request_fields[] = {
    {"currency", offsetof(GetExpirationsRequest, currency),
     detail::enumeration(deribit::trading_currency_table, detail::Holder::required), detail::In::query},
    {"kind", offsetof(GetExpirationsRequest, kind), detail::enumeration(deribit::kind_table, detail::Holder::required),
     detail::In::query},
    {"currency_pair", offsetof(GetExpirationsRequest, currency_pair), detail::enumeration(deribit::currency_pair_table),
     detail::In::query},
};
constexpr detail::ObjectTable get_expirations_request_table =
    detail::table_of<GetExpirationsRequest>("GetExpirationsRequest", get_expirations_request_fields);

constexpr detail::Field get_funding_chart_data_request_fields[] = {
    {"instrument_name", offsetof(GetFundingChartDataRequest, instrument_name), detail::string(detail::Holder::required),
     detail::In::query},
    {"length", offsetof(GetFundingChartDataRequest, length),
     detail::enumeration(length_table, detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable get_funding_chart_data_request_table =
    detail::table_of<GetFundingChartDataRequest>("GetFundingChartDataRequest", get_funding_chart_data_request_fields);

constexpr detail::Field get_funding_chart_data_data_fields[] = {
    {"timestamp", offsetof(GetFundingChartDataData, timestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"index_price", offsetof(GetFundingChartDataData, index_price),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"interest_8h", offsetof(GetFundingChartDataData, interest_8h),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable get_funding_chart_data_data_table =
    detail::table_of<GetFundingChartDataData>("GetFundingChartDataData", get_funding_chart_data_data_fields);

constexpr detail::ListTable list_of_get_funding_chart_data_data =
    detail::list_of<GetFundingChartDataData>(detail::object(get_funding_chart_data_data_table));

constexpr detail::Field get_funding_chart_data_fields[] = {
    {"current_interest", offsetof(GetFundingChartData, current_interest),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"interest_8h", offsetof(GetFundingChartData, interest_8h),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"data", offsetof(GetFundingChartData, data), detail::list(list_of_get_funding_chart_data_data)},
};
constexpr detail::ObjectTable get_funding_chart_data_table =
    detail::table_of<GetFundingChartData>("GetFundingChartData", get_funding_chart_data_fields);

constexpr detail::Field get_funding_rate_value_request_fields[] = {
    {"instrument_name", offsetof(GetFundingRateValueRequest, instrument_name), detail::string(detail::Holder::required),
     detail::In::query},
    {"start_timestamp", offsetof(GetFundingRateValueRequest, start_timestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::required, detail::Wire::number),
     detail::In::query},
    {"end_timestamp", offsetof(GetFundingRateValueRequest, end_timestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::required, detail::Wire::number),
     detail::In::query},
};
constexpr detail::ObjectTable get_funding_rate_value_request_table =
    detail::table_of<GetFundingRateValueRequest>("GetFundingRateValueRequest", get_funding_rate_value_request_fields);

constexpr detail::Field get_funding_rate_history_fields[] = {
    {"timestamp", offsetof(GetFundingRateHistory, timestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"prev_index_price", offsetof(GetFundingRateHistory, prev_index_price),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"index_price", offsetof(GetFundingRateHistory, index_price),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"interest_1h", offsetof(GetFundingRateHistory, interest_1h),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"interest_8h", offsetof(GetFundingRateHistory, interest_8h),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable get_funding_rate_history_table =
    detail::table_of<GetFundingRateHistory>("GetFundingRateHistory", get_funding_rate_history_fields);

constexpr detail::Field get_historical_volatility_request_fields[] = {
    {"currency", offsetof(GetHistoricalVolatilityRequest, currency),
     detail::enumeration(deribit::trading_currency_table, detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable get_historical_volatility_request_table =
    detail::table_of<GetHistoricalVolatilityRequest>(
        "GetHistoricalVolatilityRequest", get_historical_volatility_request_fields);

constexpr detail::Field get_historical_volatility_fields[] = {
    {"timestamp", offsetof(GetHistoricalVolatility, timestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"value", offsetof(GetHistoricalVolatility, value),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable get_historical_volatility_table =
    detail::table_of<GetHistoricalVolatility>("GetHistoricalVolatility", get_historical_volatility_fields, true);

constexpr detail::Field get_index_chart_data_request_fields[] = {
    {"index_name", offsetof(GetIndexChartDataRequest, index_name),
     detail::enumeration(deribit::market_index_name_table, detail::Holder::required), detail::In::query},
    {"range", offsetof(GetIndexChartDataRequest, range), detail::enumeration(range_table, detail::Holder::required),
     detail::In::query},
};
constexpr detail::ObjectTable get_index_chart_data_request_table =
    detail::table_of<GetIndexChartDataRequest>("GetIndexChartDataRequest", get_index_chart_data_request_fields);

constexpr detail::Field get_index_price_request_fields[] = {
    {"index_name", offsetof(GetIndexPriceRequest, index_name),
     detail::enumeration(deribit::market_index_name_table, detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable get_index_price_request_table =
    detail::table_of<GetIndexPriceRequest>("GetIndexPriceRequest", get_index_price_request_fields);

constexpr detail::Field get_index_price_fields[] = {
    {"index_price", offsetof(GetIndexPrice, index_price),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"estimated_delivery_price", offsetof(GetIndexPrice, estimated_delivery_price),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable get_index_price_table =
    detail::table_of<GetIndexPrice>("GetIndexPrice", get_index_price_fields);

constexpr detail::Field get_index_price_names_request_fields[] = {
    {"extended", offsetof(GetIndexPriceNamesRequest, extended), detail::boolean(), detail::In::query},
};
constexpr detail::ObjectTable get_index_price_names_request_table =
    detail::table_of<GetIndexPriceNamesRequest>("GetIndexPriceNamesRequest", get_index_price_names_request_fields);

constexpr detail::Field get_instrument_request_fields[] = {
    {"instrument_name", offsetof(GetInstrumentRequest, instrument_name), detail::string(detail::Holder::required),
     detail::In::query},
};
constexpr detail::ObjectTable get_instrument_request_table =
    detail::table_of<GetInstrumentRequest>("GetInstrumentRequest", get_instrument_request_fields);

constexpr detail::Field tick_size_step_fields[] = {
    {"above_price", offsetof(TickSizeStep, above_price),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"tick_size", offsetof(TickSizeStep, tick_size), detail::decimal(detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable tick_size_step_table =
    detail::table_of<TickSizeStep>("TickSizeStep", tick_size_step_fields);

constexpr detail::Field get_instrument_fields[] = {
    {"kind", offsetof(GetInstrument, kind), detail::enumeration(deribit::kind_table)},
    {"settlement_currency", offsetof(GetInstrument, settlement_currency),
     detail::enumeration(settlement_currency_table)},
    {"counter_currency", offsetof(GetInstrument, counter_currency), detail::enumeration(counter_currency_table)},
    {"base_currency", offsetof(GetInstrument, base_currency), detail::enumeration(base_currency_table)},
    {"quote_currency", offsetof(GetInstrument, quote_currency), detail::enumeration(quote_currency_table)},
    {"min_trade_amount", offsetof(GetInstrument, min_trade_amount),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"instrument_name", offsetof(GetInstrument, instrument_name), detail::string()},
    {"instrument_id", offsetof(GetInstrument, instrument_id), detail::integer()},
    {"is_active", offsetof(GetInstrument, is_active), detail::boolean()},
    {"settlement_period", offsetof(GetInstrument, settlement_period), detail::enumeration(settlement_period_table)},
    {"creation_timestamp", offsetof(GetInstrument, creation_timestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"tick_size", offsetof(GetInstrument, tick_size), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"tick_size_steps", offsetof(GetInstrument, tick_size_steps), detail::object(tick_size_step_table)},
    {"expiration_timestamp", offsetof(GetInstrument, expiration_timestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"strike", offsetof(GetInstrument, strike), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"option_type", offsetof(GetInstrument, option_type), detail::enumeration(option_type_table)},
    {"future_type", offsetof(GetInstrument, future_type), detail::enumeration(future_type_table)},
    {"instrument_type", offsetof(GetInstrument, instrument_type), detail::enumeration(instrument_type_table)},
    {"contract_size", offsetof(GetInstrument, contract_size), detail::integer()},
    {"maker_commission", offsetof(GetInstrument, maker_commission),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"taker_commission", offsetof(GetInstrument, taker_commission),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"max_liquidation_commission", offsetof(GetInstrument, max_liquidation_commission),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"block_trade_commission", offsetof(GetInstrument, block_trade_commission),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"block_trade_tick_size", offsetof(GetInstrument, block_trade_tick_size),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"block_trade_min_trade_amount", offsetof(GetInstrument, block_trade_min_trade_amount),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"max_leverage", offsetof(GetInstrument, max_leverage), detail::integer()},
    {"price_index", offsetof(GetInstrument, price_index), detail::string()},
    {"state", offsetof(GetInstrument, state), detail::enumeration(state_table)},
};
constexpr detail::ObjectTable get_instrument_table =
    detail::table_of<GetInstrument>("GetInstrument", get_instrument_fields);

constexpr detail::Field get_instruments_request_fields[] = {
    {"currency", offsetof(GetInstrumentsRequest, currency),
     detail::enumeration(deribit::trading_currency_table, detail::Holder::required), detail::In::query},
    {"kind", offsetof(GetInstrumentsRequest, kind), detail::enumeration(deribit::kind_table), detail::In::query},
    {"expired", offsetof(GetInstrumentsRequest, expired), detail::boolean(), detail::In::query},
};
constexpr detail::ObjectTable get_instruments_request_table =
    detail::table_of<GetInstrumentsRequest>("GetInstrumentsRequest", get_instruments_request_fields);

constexpr detail::Field get_last_settlements_by_currency_request_fields[] = {
    {"currency", offsetof(GetLastSettlementsByCurrencyRequest, currency),
     detail::enumeration(deribit::trading_currency_table, detail::Holder::required), detail::In::query},
    {"type", offsetof(GetLastSettlementsByCurrencyRequest, type), detail::enumeration(deribit::market_type_table),
     detail::In::query},
    {"count", offsetof(GetLastSettlementsByCurrencyRequest, count), detail::integer(), detail::In::query},
    {"continuation", offsetof(GetLastSettlementsByCurrencyRequest, continuation),
     detail::string(detail::Holder::optional), detail::In::query},
    {"search_start_timestamp", offsetof(GetLastSettlementsByCurrencyRequest, search_start_timestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
};
constexpr detail::Bounds get_last_settlements_by_currency_request_bounds[] = {
    {.field = 2, .minimum = "1", .maximum = "1000"},
};
constexpr detail::ObjectTable get_last_settlements_by_currency_request_table =
    detail::table_of<GetLastSettlementsByCurrencyRequest>(
        "GetLastSettlementsByCurrencyRequest", get_last_settlements_by_currency_request_fields, false,
        get_last_settlements_by_currency_request_bounds);

constexpr detail::Field settlement_fields[] = {
    {"funding", offsetof(Settlement, funding), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"funded", offsetof(Settlement, funded), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"index_price", offsetof(Settlement, index_price), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"instrument_name", offsetof(Settlement, instrument_name), detail::string()},
    {"mark_price", offsetof(Settlement, mark_price), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"position", offsetof(Settlement, position), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"profit_loss", offsetof(Settlement, profit_loss), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"session_bankruptcy", offsetof(Settlement, session_bankruptcy),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"session_profit_loss", offsetof(Settlement, session_profit_loss),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"session_tax", offsetof(Settlement, session_tax), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"session_tax_rate", offsetof(Settlement, session_tax_rate),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"socialized", offsetof(Settlement, socialized), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"timestamp", offsetof(Settlement, timestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"type", offsetof(Settlement, type), detail::enumeration(deribit::market_type_table)},
};
constexpr detail::ObjectTable settlement_table = detail::table_of<Settlement>("Settlement", settlement_fields);

constexpr detail::ListTable list_of_settlement = detail::list_of<Settlement>(detail::object(settlement_table));

constexpr detail::Field get_last_settlements_by_currency_fields[] = {
    {"continuation", offsetof(GetLastSettlementsByCurrency, continuation), detail::string()},
    {"settlements", offsetof(GetLastSettlementsByCurrency, settlements), detail::list(list_of_settlement)},
};
constexpr detail::ObjectTable get_last_settlements_by_currency_table =
    detail::table_of<GetLastSettlementsByCurrency>(
        "GetLastSettlementsByCurrency", get_last_settlements_by_currency_fields);

constexpr detail::Field get_last_settlements_by_instrument_request_fields[] = {
    {"instrument_name", offsetof(GetLastSettlementsByInstrumentRequest, instrument_name),
     detail::string(detail::Holder::required), detail::In::query},
    {"type", offsetof(GetLastSettlementsByInstrumentRequest, type), detail::enumeration(deribit::market_type_table),
     detail::In::query},
    {"count", offsetof(GetLastSettlementsByInstrumentRequest, count), detail::integer(), detail::In::query},
    {"continuation", offsetof(GetLastSettlementsByInstrumentRequest, continuation),
     detail::string(detail::Holder::optional), detail::In::query},
    {"search_start_timestamp", offsetof(GetLastSettlementsByInstrumentRequest, search_start_timestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
};
constexpr detail::Bounds get_last_settlements_by_instrument_request_bounds[] = {
    {.field = 2, .minimum = "1", .maximum = "1000"},
};
constexpr detail::ObjectTable get_last_settlements_by_instrument_request_table =
    detail::table_of<GetLastSettlementsByInstrumentRequest>(
        "GetLastSettlementsByInstrumentRequest", get_last_settlements_by_instrument_request_fields, false,
        get_last_settlements_by_instrument_request_bounds);

constexpr detail::Field get_last_settlements_by_instrument_fields[] = {
    {"continuation", offsetof(GetLastSettlementsByInstrument, continuation), detail::string()},
    {"settlements", offsetof(GetLastSettlementsByInstrument, settlements), detail::list(list_of_settlement)},
};
constexpr detail::ObjectTable get_last_settlements_by_instrument_table =
    detail::table_of<GetLastSettlementsByInstrument>(
        "GetLastSettlementsByInstrument", get_last_settlements_by_instrument_fields);

constexpr detail::Field get_last_trades_by_currency_request_fields[] = {
    {"currency", offsetof(GetLastTradesByCurrencyRequest, currency),
     detail::enumeration(deribit::trading_currency_table, detail::Holder::required), detail::In::query},
    {"kind", offsetof(GetLastTradesByCurrencyRequest, kind), detail::enumeration(deribit::kind_table),
     detail::In::query},
    {"start_id", offsetof(GetLastTradesByCurrencyRequest, start_id), detail::string(detail::Holder::optional),
     detail::In::query},
    {"end_id", offsetof(GetLastTradesByCurrencyRequest, end_id), detail::string(detail::Holder::optional),
     detail::In::query},
    {"start_timestamp", offsetof(GetLastTradesByCurrencyRequest, start_timestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"end_timestamp", offsetof(GetLastTradesByCurrencyRequest, end_timestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"count", offsetof(GetLastTradesByCurrencyRequest, count), detail::integer(), detail::In::query},
    {"sorting", offsetof(GetLastTradesByCurrencyRequest, sorting), detail::enumeration(deribit::sorting_table),
     detail::In::query},
};
constexpr detail::Bounds get_last_trades_by_currency_request_bounds[] = {
    {.field = 6, .minimum = "1", .maximum = "1000"},
};
constexpr detail::ObjectTable get_last_trades_by_currency_request_table =
    detail::table_of<GetLastTradesByCurrencyRequest>(
        "GetLastTradesByCurrencyRequest", get_last_trades_by_currency_request_fields, false,
        get_last_trades_by_currency_request_bounds);

constexpr detail::Field public_trade_fields[] = {
    {"trade_id", offsetof(PublicTrade, trade_id), detail::string()},
    {"trade_seq", offsetof(PublicTrade, trade_seq), detail::integer()},
    {"instrument_name", offsetof(PublicTrade, instrument_name), detail::string()},
    {"timestamp", offsetof(PublicTrade, timestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"direction", offsetof(PublicTrade, direction), detail::enumeration(deribit::direction_table)},
    {"tick_direction", offsetof(PublicTrade, tick_direction), detail::integer()},
    {"index_price", offsetof(PublicTrade, index_price),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"price", offsetof(PublicTrade, price), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"amount", offsetof(PublicTrade, amount), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"contracts", offsetof(PublicTrade, contracts), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"iv", offsetof(PublicTrade, iv), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"liquidation", offsetof(PublicTrade, liquidation), detail::enumeration(deribit::liquidation_table)},
    {"mark_price", offsetof(PublicTrade, mark_price), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"block_trade_id", offsetof(PublicTrade, block_trade_id), detail::string()},
    {"block_trade_leg_count", offsetof(PublicTrade, block_trade_leg_count), detail::integer()},
    {"combo_id", offsetof(PublicTrade, combo_id), detail::string()},
    {"combo_trade_id", offsetof(PublicTrade, combo_trade_id),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"block_rfq_id", offsetof(PublicTrade, block_rfq_id), detail::integer()},
};
constexpr detail::ObjectTable public_trade_table = detail::table_of<PublicTrade>("PublicTrade", public_trade_fields);

constexpr detail::ListTable list_of_public_trade = detail::list_of<PublicTrade>(detail::object(public_trade_table));

constexpr detail::Field get_last_trades_by_currency_fields[] = {
    {"trades", offsetof(GetLastTradesByCurrency, trades), detail::list(list_of_public_trade)},
    {"has_more", offsetof(GetLastTradesByCurrency, has_more), detail::boolean()},
};
constexpr detail::ObjectTable get_last_trades_by_currency_table =
    detail::table_of<GetLastTradesByCurrency>("GetLastTradesByCurrency", get_last_trades_by_currency_fields);

constexpr detail::Field get_last_trades_by_currency_and_time_request_fields[] = {
    {"currency", offsetof(GetLastTradesByCurrencyAndTimeRequest, currency),
     detail::enumeration(deribit::trading_currency_table, detail::Holder::required), detail::In::query},
    {"kind", offsetof(GetLastTradesByCurrencyAndTimeRequest, kind), detail::enumeration(deribit::kind_table),
     detail::In::query},
    {"start_timestamp", offsetof(GetLastTradesByCurrencyAndTimeRequest, start_timestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::required, detail::Wire::number),
     detail::In::query},
    {"end_timestamp", offsetof(GetLastTradesByCurrencyAndTimeRequest, end_timestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::required, detail::Wire::number),
     detail::In::query},
    {"count", offsetof(GetLastTradesByCurrencyAndTimeRequest, count), detail::integer(), detail::In::query},
    {"sorting", offsetof(GetLastTradesByCurrencyAndTimeRequest, sorting), detail::enumeration(deribit::sorting_table),
     detail::In::query},
};
constexpr detail::Bounds get_last_trades_by_currency_and_time_request_bounds[] = {
    {.field = 4, .minimum = "1", .maximum = "1000"},
};
constexpr detail::ObjectTable get_last_trades_by_currency_and_time_request_table =
    detail::table_of<GetLastTradesByCurrencyAndTimeRequest>(
        "GetLastTradesByCurrencyAndTimeRequest", get_last_trades_by_currency_and_time_request_fields, false,
        get_last_trades_by_currency_and_time_request_bounds);

constexpr detail::Field get_last_trades_by_currency_and_time_fields[] = {
    {"trades", offsetof(GetLastTradesByCurrencyAndTime, trades), detail::list(list_of_public_trade)},
    {"has_more", offsetof(GetLastTradesByCurrencyAndTime, has_more), detail::boolean()},
};
constexpr detail::ObjectTable get_last_trades_by_currency_and_time_table =
    detail::table_of<GetLastTradesByCurrencyAndTime>(
        "GetLastTradesByCurrencyAndTime", get_last_trades_by_currency_and_time_fields);

constexpr detail::Field get_last_trades_by_instrument_request_fields[] = {
    {"instrument_name", offsetof(GetLastTradesByInstrumentRequest, instrument_name),
     detail::string(detail::Holder::required), detail::In::query},
    {"start_seq", offsetof(GetLastTradesByInstrumentRequest, start_seq), detail::integer(), detail::In::query},
    {"end_seq", offsetof(GetLastTradesByInstrumentRequest, end_seq), detail::integer(), detail::In::query},
    {"start_timestamp", offsetof(GetLastTradesByInstrumentRequest, start_timestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"end_timestamp", offsetof(GetLastTradesByInstrumentRequest, end_timestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"count", offsetof(GetLastTradesByInstrumentRequest, count), detail::integer(), detail::In::query},
    {"sorting", offsetof(GetLastTradesByInstrumentRequest, sorting), detail::enumeration(deribit::sorting_table),
     detail::In::query},
};
constexpr detail::Bounds get_last_trades_by_instrument_request_bounds[] = {
    {.field = 5, .minimum = "1", .maximum = "1000"},
};
constexpr detail::ObjectTable get_last_trades_by_instrument_request_table =
    detail::table_of<GetLastTradesByInstrumentRequest>(
        "GetLastTradesByInstrumentRequest", get_last_trades_by_instrument_request_fields, false,
        get_last_trades_by_instrument_request_bounds);

constexpr detail::Field get_last_trades_by_instrument_fields[] = {
    {"trades", offsetof(GetLastTradesByInstrument, trades), detail::list(list_of_public_trade)},
    {"has_more", offsetof(GetLastTradesByInstrument, has_more), detail::boolean()},
};
constexpr detail::ObjectTable get_last_trades_by_instrument_table =
    detail::table_of<GetLastTradesByInstrument>("GetLastTradesByInstrument", get_last_trades_by_instrument_fields);

constexpr detail::Field get_last_trades_by_instrument_and_time_request_fields[] = {
    {"instrument_name", offsetof(GetLastTradesByInstrumentAndTimeRequest, instrument_name),
     detail::string(detail::Holder::required), detail::In::query},
    {"start_timestamp", offsetof(GetLastTradesByInstrumentAndTimeRequest, start_timestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::required, detail::Wire::number),
     detail::In::query},
    {"end_timestamp", offsetof(GetLastTradesByInstrumentAndTimeRequest, end_timestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::required, detail::Wire::number),
     detail::In::query},
    {"count", offsetof(GetLastTradesByInstrumentAndTimeRequest, count), detail::integer(), detail::In::query},
    {"sorting", offsetof(GetLastTradesByInstrumentAndTimeRequest, sorting), detail::enumeration(deribit::sorting_table),
     detail::In::query},
};
constexpr detail::Bounds get_last_trades_by_instrument_and_time_request_bounds[] = {
    {.field = 3, .minimum = "1", .maximum = "1000"},
};
constexpr detail::ObjectTable get_last_trades_by_instrument_and_time_request_table =
    detail::table_of<GetLastTradesByInstrumentAndTimeRequest>(
        "GetLastTradesByInstrumentAndTimeRequest", get_last_trades_by_instrument_and_time_request_fields, false,
        get_last_trades_by_instrument_and_time_request_bounds);

constexpr detail::Field get_last_trades_by_instrument_and_time_fields[] = {
    {"trades", offsetof(GetLastTradesByInstrumentAndTime, trades), detail::list(list_of_public_trade)},
    {"has_more", offsetof(GetLastTradesByInstrumentAndTime, has_more), detail::boolean()},
};
constexpr detail::ObjectTable get_last_trades_by_instrument_and_time_table =
    detail::table_of<GetLastTradesByInstrumentAndTime>(
        "GetLastTradesByInstrumentAndTime", get_last_trades_by_instrument_and_time_fields);

constexpr detail::Field get_order_book_request_fields[] = {
    {"instrument_name", offsetof(GetOrderBookRequest, instrument_name), detail::string(detail::Holder::required),
     detail::In::query},
    {"depth", offsetof(GetOrderBookRequest, depth), detail::integer(), detail::In::query},
};
constexpr detail::ObjectTable get_order_book_request_table =
    detail::table_of<GetOrderBookRequest>("GetOrderBookRequest", get_order_book_request_fields);

constexpr detail::Field stats_fields[] = {
    {"volume", offsetof(Stats, volume), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"low", offsetof(Stats, low), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"high", offsetof(Stats, high), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"price_change", offsetof(Stats, price_change), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"volume_usd", offsetof(Stats, volume_usd), detail::decimal(detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable stats_table = detail::table_of<Stats>("Stats", stats_fields);

constexpr detail::Field greeks_fields[] = {
    {"delta", offsetof(Greeks, delta), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"gamma", offsetof(Greeks, gamma), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"rho", offsetof(Greeks, rho), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"theta", offsetof(Greeks, theta), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"vega", offsetof(Greeks, vega), detail::decimal(detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable greeks_table = detail::table_of<Greeks>("Greeks", greeks_fields);

constexpr detail::ListTable list_of_decimal =
    detail::list_of<std::optional<Decimal>>(detail::decimal(detail::Holder::optional, detail::Wire::number));
constexpr detail::ListTable list_of_list_of_decimal =
    detail::list_of<Vector<std::optional<Decimal>>>(detail::list(list_of_decimal));

constexpr detail::Field get_order_book_fields[] = {
    {"instrument_name", offsetof(GetOrderBook, instrument_name), detail::string()},
    {"timestamp", offsetof(GetOrderBook, timestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"state", offsetof(GetOrderBook, state), detail::enumeration(state_table)},
    {"stats", offsetof(GetOrderBook, stats), detail::object(stats_table)},
    {"open_interest", offsetof(GetOrderBook, open_interest),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"best_bid_price", offsetof(GetOrderBook, best_bid_price),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"best_bid_amount", offsetof(GetOrderBook, best_bid_amount),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"best_ask_price", offsetof(GetOrderBook, best_ask_price),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"best_ask_amount", offsetof(GetOrderBook, best_ask_amount),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"index_price", offsetof(GetOrderBook, index_price),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"min_price", offsetof(GetOrderBook, min_price), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"max_price", offsetof(GetOrderBook, max_price), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"mark_price", offsetof(GetOrderBook, mark_price), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"last_price", offsetof(GetOrderBook, last_price), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"underlying_price", offsetof(GetOrderBook, underlying_price),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"underlying_index", offsetof(GetOrderBook, underlying_index),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"interest_rate", offsetof(GetOrderBook, interest_rate),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"bid_iv", offsetof(GetOrderBook, bid_iv), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"ask_iv", offsetof(GetOrderBook, ask_iv), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"mark_iv", offsetof(GetOrderBook, mark_iv), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"greeks", offsetof(GetOrderBook, greeks), detail::object(greeks_table)},
    {"funding_8h", offsetof(GetOrderBook, funding_8h), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"current_funding", offsetof(GetOrderBook, current_funding),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"delivery_price", offsetof(GetOrderBook, delivery_price),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"settlement_price", offsetof(GetOrderBook, settlement_price),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"bids", offsetof(GetOrderBook, bids), detail::list(list_of_list_of_decimal)},
    {"asks", offsetof(GetOrderBook, asks), detail::list(list_of_list_of_decimal)},
};
constexpr detail::ObjectTable get_order_book_table =
    detail::table_of<GetOrderBook>("GetOrderBook", get_order_book_fields);

constexpr detail::Field get_order_book_by_instrument_id_request_fields[] = {
    {"instrument_id", offsetof(GetOrderBookByInstrumentIdRequest, instrument_id),
     detail::integer(detail::Holder::required), detail::In::query},
    {"depth", offsetof(GetOrderBookByInstrumentIdRequest, depth), detail::integer(), detail::In::query},
};
constexpr detail::ObjectTable get_order_book_by_instrument_id_request_table =
    detail::table_of<GetOrderBookByInstrumentIdRequest>(
        "GetOrderBookByInstrumentIdRequest", get_order_book_by_instrument_id_request_fields);

constexpr detail::Field get_supported_index_names_request_fields[] = {
    {"type", offsetof(GetSupportedIndexNamesRequest, type), detail::enumeration(get_supported_index_names_type_table),
     detail::In::query},
};
constexpr detail::ObjectTable get_supported_index_names_request_table =
    detail::table_of<GetSupportedIndexNamesRequest>(
        "GetSupportedIndexNamesRequest", get_supported_index_names_request_fields);

constexpr detail::Field get_trade_volumes_request_fields[] = {
    {"extended", offsetof(GetTradeVolumesRequest, extended), detail::boolean(), detail::In::query},
};
constexpr detail::ObjectTable get_trade_volumes_request_table =
    detail::table_of<GetTradeVolumesRequest>("GetTradeVolumesRequest", get_trade_volumes_request_fields);

constexpr detail::Field get_trade_volumes_fields[] = {
    {"currency", offsetof(GetTradeVolumes, currency), detail::enumeration(deribit::trading_currency_table)},
    {"calls_volume", offsetof(GetTradeVolumes, calls_volume),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"puts_volume", offsetof(GetTradeVolumes, puts_volume),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"futures_volume", offsetof(GetTradeVolumes, futures_volume),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"spot_volume", offsetof(GetTradeVolumes, spot_volume),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"calls_volume_7d", offsetof(GetTradeVolumes, calls_volume_7d),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"puts_volume_7d", offsetof(GetTradeVolumes, puts_volume_7d),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"futures_volume_7d", offsetof(GetTradeVolumes, futures_volume_7d),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"spot_volume_7d", offsetof(GetTradeVolumes, spot_volume_7d),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"calls_volume_30d", offsetof(GetTradeVolumes, calls_volume_30d),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"puts_volume_30d", offsetof(GetTradeVolumes, puts_volume_30d),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"futures_volume_30d", offsetof(GetTradeVolumes, futures_volume_30d),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"spot_volume_30d", offsetof(GetTradeVolumes, spot_volume_30d),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable get_trade_volumes_table =
    detail::table_of<GetTradeVolumes>("GetTradeVolumes", get_trade_volumes_fields);

constexpr detail::Field get_tradingview_chart_data_request_fields[] = {
    {"instrument_name", offsetof(GetTradingviewChartDataRequest, instrument_name),
     detail::string(detail::Holder::required), detail::In::query},
    {"start_timestamp", offsetof(GetTradingviewChartDataRequest, start_timestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::required, detail::Wire::number),
     detail::In::query},
    {"end_timestamp", offsetof(GetTradingviewChartDataRequest, end_timestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::required, detail::Wire::number),
     detail::In::query},
    {"resolution", offsetof(GetTradingviewChartDataRequest, resolution),
     detail::enumeration(resolution_table, detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable get_tradingview_chart_data_request_table =
    detail::table_of<GetTradingviewChartDataRequest>(
        "GetTradingviewChartDataRequest", get_tradingview_chart_data_request_fields);

constexpr detail::ListTable list_of_timestamp =
    detail::list_of<std::optional<TimePoint>>(
        detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number));

constexpr detail::Field get_tradingview_chart_data_fields[] = {
    {"status", offsetof(GetTradingviewChartData, status), detail::enumeration(status_table)},
    {"ticks", offsetof(GetTradingviewChartData, ticks), detail::list(list_of_timestamp)},
    {"volume", offsetof(GetTradingviewChartData, volume), detail::list(list_of_decimal)},
    {"cost", offsetof(GetTradingviewChartData, cost), detail::list(list_of_decimal)},
    {"open", offsetof(GetTradingviewChartData, open), detail::list(list_of_decimal)},
    {"close", offsetof(GetTradingviewChartData, close), detail::list(list_of_decimal)},
    {"high", offsetof(GetTradingviewChartData, high), detail::list(list_of_decimal)},
    {"low", offsetof(GetTradingviewChartData, low), detail::list(list_of_decimal)},
};
constexpr detail::ObjectTable get_tradingview_chart_data_table =
    detail::table_of<GetTradingviewChartData>("GetTradingviewChartData", get_tradingview_chart_data_fields);

constexpr detail::Field get_volatility_index_data_request_fields[] = {
    {"currency", offsetof(GetVolatilityIndexDataRequest, currency),
     detail::enumeration(deribit::trading_currency_table, detail::Holder::required), detail::In::query},
    {"start_timestamp", offsetof(GetVolatilityIndexDataRequest, start_timestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::required, detail::Wire::number),
     detail::In::query},
    {"end_timestamp", offsetof(GetVolatilityIndexDataRequest, end_timestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::required, detail::Wire::number),
     detail::In::query},
    {"resolution", offsetof(GetVolatilityIndexDataRequest, resolution),
     detail::enumeration(get_volatility_index_data_resolution_table, detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable get_volatility_index_data_request_table =
    detail::table_of<GetVolatilityIndexDataRequest>(
        "GetVolatilityIndexDataRequest", get_volatility_index_data_request_fields);

constexpr detail::ListTable list_of_json = detail::list_of<RawJson>(detail::json());

constexpr detail::Field get_volatility_index_data_fields[] = {
    {"data", offsetof(GetVolatilityIndexData, data), detail::list(list_of_json)},
    {"continuation", offsetof(GetVolatilityIndexData, continuation), detail::integer()},
};
constexpr detail::ObjectTable get_volatility_index_data_table =
    detail::table_of<GetVolatilityIndexData>("GetVolatilityIndexData", get_volatility_index_data_fields);

constexpr detail::Field ticker_request_fields[] = {
    {"instrument_name", offsetof(TickerRequest, instrument_name), detail::string(detail::Holder::required),
     detail::In::query},
};
constexpr detail::ObjectTable ticker_request_table =
    detail::table_of<TickerRequest>("TickerRequest", ticker_request_fields);

constexpr detail::Field ticker_fields[] = {
    {"instrument_name", offsetof(Ticker, instrument_name), detail::string()},
    {"timestamp", offsetof(Ticker, timestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"state", offsetof(Ticker, state), detail::enumeration(state_table)},
    {"stats", offsetof(Ticker, stats), detail::object(stats_table)},
    {"open_interest", offsetof(Ticker, open_interest), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"best_bid_price", offsetof(Ticker, best_bid_price),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"best_bid_amount", offsetof(Ticker, best_bid_amount),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"best_ask_price", offsetof(Ticker, best_ask_price),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"best_ask_amount", offsetof(Ticker, best_ask_amount),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"index_price", offsetof(Ticker, index_price), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"min_price", offsetof(Ticker, min_price), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"max_price", offsetof(Ticker, max_price), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"mark_price", offsetof(Ticker, mark_price), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"last_price", offsetof(Ticker, last_price), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"underlying_price", offsetof(Ticker, underlying_price),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"underlying_index", offsetof(Ticker, underlying_index),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"interest_rate", offsetof(Ticker, interest_rate), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"bid_iv", offsetof(Ticker, bid_iv), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"ask_iv", offsetof(Ticker, ask_iv), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"mark_iv", offsetof(Ticker, mark_iv), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"greeks", offsetof(Ticker, greeks), detail::object(greeks_table)},
    {"funding_8h", offsetof(Ticker, funding_8h), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"current_funding", offsetof(Ticker, current_funding),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"interest_value", offsetof(Ticker, interest_value),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"delivery_price", offsetof(Ticker, delivery_price),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"settlement_price", offsetof(Ticker, settlement_price),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"estimated_delivery_price", offsetof(Ticker, estimated_delivery_price),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable ticker_table = detail::table_of<Ticker>("Ticker", ticker_fields);

constexpr detail::Type get_apr_history_reply = detail::object(get_apr_history_table);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit get_apr_history_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation get_apr_history_operation{
    .id = "market.get_apr_history",
    .method = "GET",
    .path = "/api/v2/public/get_apr_history",
    .auth = detail::Auth::public_,
    .limits = get_apr_history_limits,
    .request = &get_apr_history_request_table,
    .reply = &get_apr_history_reply,
};

constexpr detail::ListTable list_of_get_book_summary_by_currency =
    detail::list_of<GetBookSummaryByCurrency>(detail::object(get_book_summary_by_currency_table));
constexpr detail::Type get_book_summary_by_currency_reply = detail::list(list_of_get_book_summary_by_currency);
constexpr detail::Limit get_book_summary_by_currency_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation get_book_summary_by_currency_operation{
    .id = "market.get_book_summary_by_currency",
    .method = "GET",
    .path = "/api/v2/public/get_book_summary_by_currency",
    .auth = detail::Auth::public_,
    .limits = get_book_summary_by_currency_limits,
    .request = &get_book_summary_by_currency_request_table,
    .reply = &get_book_summary_by_currency_reply,
};

constexpr detail::Type get_book_summary_by_instrument_reply = detail::list(list_of_get_book_summary_by_currency);
constexpr detail::Limit get_book_summary_by_instrument_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation get_book_summary_by_instrument_operation{
    .id = "market.get_book_summary_by_instrument",
    .method = "GET",
    .path = "/api/v2/public/get_book_summary_by_instrument",
    .auth = detail::Auth::public_,
    .limits = get_book_summary_by_instrument_limits,
    .request = &get_book_summary_by_instrument_request_table,
    .reply = &get_book_summary_by_instrument_reply,
};

constexpr detail::Type get_contract_size_reply = detail::object(get_contract_size_table);
constexpr detail::Limit get_contract_size_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation get_contract_size_operation{
    .id = "market.get_contract_size",
    .method = "GET",
    .path = "/api/v2/public/get_contract_size",
    .auth = detail::Auth::public_,
    .limits = get_contract_size_limits,
    .request = &get_contract_size_request_table,
    .reply = &get_contract_size_reply,
};

constexpr detail::ListTable list_of_get_currencies =
    detail::list_of<GetCurrencies>(detail::object(get_currencies_table));
constexpr detail::Type get_currencies_reply = detail::list(list_of_get_currencies);
constexpr detail::Limit get_currencies_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation get_currencies_operation{
    .id = "market.get_currencies",
    .method = "GET",
    .path = "/api/v2/public/get_currencies",
    .auth = detail::Auth::public_,
    .limits = get_currencies_limits,
    .reply = &get_currencies_reply,
};

constexpr detail::Type get_delivery_prices_reply = detail::object(get_delivery_prices_table);
constexpr detail::Limit get_delivery_prices_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Paging get_delivery_prices_pages{
    .by = detail::Paging::By::offset,
    .largest_size = 1000,
    .parameter = "offset",
    .limit = "count",
    .rows = "data",
};
constexpr detail::Operation get_delivery_prices_operation{
    .id = "market.get_delivery_prices",
    .method = "GET",
    .path = "/api/v2/public/get_delivery_prices",
    .auth = detail::Auth::public_,
    .limits = get_delivery_prices_limits,
    .request = &get_delivery_prices_request_table,
    .reply = &get_delivery_prices_reply,
    .pages = &get_delivery_prices_pages,
};

constexpr detail::Type get_expirations_reply = detail::json();
constexpr detail::Limit get_expirations_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation get_expirations_operation{
    .id = "market.get_expirations",
    .method = "GET",
    .path = "/api/v2/public/get_expirations",
    .auth = detail::Auth::public_,
    .limits = get_expirations_limits,
    .request = &get_expirations_request_table,
    .reply = &get_expirations_reply,
};

constexpr detail::Type get_funding_chart_data_reply = detail::object(get_funding_chart_data_table);
constexpr detail::Limit get_funding_chart_data_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation get_funding_chart_data_operation{
    .id = "market.get_funding_chart_data",
    .method = "GET",
    .path = "/api/v2/public/get_funding_chart_data",
    .auth = detail::Auth::public_,
    .limits = get_funding_chart_data_limits,
    .request = &get_funding_chart_data_request_table,
    .reply = &get_funding_chart_data_reply,
};

constexpr detail::ListTable list_of_get_funding_rate_history =
    detail::list_of<GetFundingRateHistory>(detail::object(get_funding_rate_history_table));
constexpr detail::Type get_funding_rate_history_reply = detail::list(list_of_get_funding_rate_history);
constexpr detail::Limit get_funding_rate_history_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation get_funding_rate_history_operation{
    .id = "market.get_funding_rate_history",
    .method = "GET",
    .path = "/api/v2/public/get_funding_rate_history",
    .auth = detail::Auth::public_,
    .limits = get_funding_rate_history_limits,
    .request = &get_funding_rate_value_request_table,
    .reply = &get_funding_rate_history_reply,
};

constexpr detail::Type get_funding_rate_value_reply = detail::decimal();
constexpr detail::Limit get_funding_rate_value_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation get_funding_rate_value_operation{
    .id = "market.get_funding_rate_value",
    .method = "GET",
    .path = "/api/v2/public/get_funding_rate_value",
    .auth = detail::Auth::public_,
    .limits = get_funding_rate_value_limits,
    .request = &get_funding_rate_value_request_table,
    .reply = &get_funding_rate_value_reply,
};

constexpr detail::ListTable list_of_get_historical_volatility =
    detail::list_of<GetHistoricalVolatility>(detail::object(get_historical_volatility_table));
constexpr detail::Type get_historical_volatility_reply = detail::list(list_of_get_historical_volatility);
constexpr detail::Limit get_historical_volatility_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation get_historical_volatility_operation{
    .id = "market.get_historical_volatility",
    .method = "GET",
    .path = "/api/v2/public/get_historical_volatility",
    .auth = detail::Auth::public_,
    .limits = get_historical_volatility_limits,
    .request = &get_historical_volatility_request_table,
    .reply = &get_historical_volatility_reply,
};

constexpr detail::Type get_index_chart_data_reply = detail::list(list_of_json);
constexpr detail::Limit get_index_chart_data_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation get_index_chart_data_operation{
    .id = "market.get_index_chart_data",
    .method = "GET",
    .path = "/api/v2/public/get_index_chart_data",
    .auth = detail::Auth::public_,
    .limits = get_index_chart_data_limits,
    .request = &get_index_chart_data_request_table,
    .reply = &get_index_chart_data_reply,
};

constexpr detail::Type get_index_price_reply = detail::object(get_index_price_table);
constexpr detail::Limit get_index_price_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation get_index_price_operation{
    .id = "market.get_index_price",
    .method = "GET",
    .path = "/api/v2/public/get_index_price",
    .auth = detail::Auth::public_,
    .limits = get_index_price_limits,
    .request = &get_index_price_request_table,
    .reply = &get_index_price_reply,
};

constexpr detail::Type get_index_price_names_reply = detail::list(list_of_json);
constexpr detail::Limit get_index_price_names_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation get_index_price_names_operation{
    .id = "market.get_index_price_names",
    .method = "GET",
    .path = "/api/v2/public/get_index_price_names",
    .auth = detail::Auth::public_,
    .limits = get_index_price_names_limits,
    .request = &get_index_price_names_request_table,
    .reply = &get_index_price_names_reply,
};

constexpr detail::Type get_instrument_reply = detail::object(get_instrument_table);
constexpr detail::Limit get_instrument_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation get_instrument_operation{
    .id = "market.get_instrument",
    .method = "GET",
    .path = "/api/v2/public/get_instrument",
    .auth = detail::Auth::public_,
    .limits = get_instrument_limits,
    .request = &get_instrument_request_table,
    .reply = &get_instrument_reply,
};

constexpr detail::ListTable list_of_get_instrument =
    detail::list_of<GetInstrument>(detail::object(get_instrument_table));
constexpr detail::Type get_instruments_reply = detail::list(list_of_get_instrument);
constexpr detail::Limit get_instruments_limits[] = {
    {.count = 1, .window_ms = 1000, .scope = per_user},
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation get_instruments_operation{
    .id = "market.get_instruments",
    .method = "GET",
    .path = "/api/v2/public/get_instruments",
    .auth = detail::Auth::public_,
    .limits = get_instruments_limits,
    .request = &get_instruments_request_table,
    .reply = &get_instruments_reply,
};

constexpr detail::Type get_last_settlements_by_currency_reply = detail::object(get_last_settlements_by_currency_table);
constexpr detail::Limit get_last_settlements_by_currency_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Paging get_last_settlements_by_currency_pages{
    .by = detail::Paging::By::token,
    .largest_size = 1000,
    .parameter = "continuation",
    .limit = "count",
    .rows = "settlements",
    .next = "continuation",
};
constexpr detail::Operation get_last_settlements_by_currency_operation{
    .id = "market.get_last_settlements_by_currency",
    .method = "GET",
    .path = "/api/v2/public/get_last_settlements_by_currency",
    .auth = detail::Auth::public_,
    .limits = get_last_settlements_by_currency_limits,
    .request = &get_last_settlements_by_currency_request_table,
    .reply = &get_last_settlements_by_currency_reply,
    .pages = &get_last_settlements_by_currency_pages,
};

constexpr detail::Type get_last_settlements_by_instrument_reply =
    detail::object(get_last_settlements_by_instrument_table);
constexpr detail::Limit get_last_settlements_by_instrument_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Paging get_last_settlements_by_instrument_pages{
    .by = detail::Paging::By::token,
    .largest_size = 1000,
    .parameter = "continuation",
    .limit = "count",
    .rows = "settlements",
    .next = "continuation",
};
constexpr detail::Operation get_last_settlements_by_instrument_operation{
    .id = "market.get_last_settlements_by_instrument",
    .method = "GET",
    .path = "/api/v2/public/get_last_settlements_by_instrument",
    .auth = detail::Auth::public_,
    .limits = get_last_settlements_by_instrument_limits,
    .request = &get_last_settlements_by_instrument_request_table,
    .reply = &get_last_settlements_by_instrument_reply,
    .pages = &get_last_settlements_by_instrument_pages,
};

constexpr detail::Type get_last_trades_by_currency_reply = detail::object(get_last_trades_by_currency_table);
constexpr detail::Limit get_last_trades_by_currency_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation get_last_trades_by_currency_operation{
    .id = "market.get_last_trades_by_currency",
    .method = "GET",
    .path = "/api/v2/public/get_last_trades_by_currency",
    .auth = detail::Auth::public_,
    .limits = get_last_trades_by_currency_limits,
    .request = &get_last_trades_by_currency_request_table,
    .reply = &get_last_trades_by_currency_reply,
};

constexpr detail::Type get_last_trades_by_currency_and_time_reply =
    detail::object(get_last_trades_by_currency_and_time_table);
constexpr detail::Limit get_last_trades_by_currency_and_time_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation get_last_trades_by_currency_and_time_operation{
    .id = "market.get_last_trades_by_currency_and_time",
    .method = "GET",
    .path = "/api/v2/public/get_last_trades_by_currency_and_time",
    .auth = detail::Auth::public_,
    .limits = get_last_trades_by_currency_and_time_limits,
    .request = &get_last_trades_by_currency_and_time_request_table,
    .reply = &get_last_trades_by_currency_and_time_reply,
};

constexpr detail::Type get_last_trades_by_instrument_reply = detail::object(get_last_trades_by_instrument_table);
constexpr detail::Limit get_last_trades_by_instrument_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation get_last_trades_by_instrument_operation{
    .id = "market.get_last_trades_by_instrument",
    .method = "GET",
    .path = "/api/v2/public/get_last_trades_by_instrument",
    .auth = detail::Auth::public_,
    .limits = get_last_trades_by_instrument_limits,
    .request = &get_last_trades_by_instrument_request_table,
    .reply = &get_last_trades_by_instrument_reply,
};

constexpr detail::Type get_last_trades_by_instrument_and_time_reply =
    detail::object(get_last_trades_by_instrument_and_time_table);
constexpr detail::Limit get_last_trades_by_instrument_and_time_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation get_last_trades_by_instrument_and_time_operation{
    .id = "market.get_last_trades_by_instrument_and_time",
    .method = "GET",
    .path = "/api/v2/public/get_last_trades_by_instrument_and_time",
    .auth = detail::Auth::public_,
    .limits = get_last_trades_by_instrument_and_time_limits,
    .request = &get_last_trades_by_instrument_and_time_request_table,
    .reply = &get_last_trades_by_instrument_and_time_reply,
};

constexpr detail::Type get_mark_price_history_reply = detail::list(list_of_json);
constexpr detail::Limit get_mark_price_history_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation get_mark_price_history_operation{
    .id = "market.get_mark_price_history",
    .method = "GET",
    .path = "/api/v2/public/get_mark_price_history",
    .auth = detail::Auth::public_,
    .limits = get_mark_price_history_limits,
    .request = &get_funding_rate_value_request_table,
    .reply = &get_mark_price_history_reply,
};

constexpr detail::Type get_order_book_reply = detail::object(get_order_book_table);
constexpr detail::Limit get_order_book_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation get_order_book_operation{
    .id = "market.get_order_book",
    .method = "GET",
    .path = "/api/v2/public/get_order_book",
    .auth = detail::Auth::public_,
    .limits = get_order_book_limits,
    .request = &get_order_book_request_table,
    .reply = &get_order_book_reply,
};

constexpr detail::Type get_order_book_by_instrument_id_reply = detail::object(get_order_book_table);
constexpr detail::Limit get_order_book_by_instrument_id_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation get_order_book_by_instrument_id_operation{
    .id = "market.get_order_book_by_instrument_id",
    .method = "GET",
    .path = "/api/v2/public/get_order_book_by_instrument_id",
    .auth = detail::Auth::public_,
    .limits = get_order_book_by_instrument_id_limits,
    .request = &get_order_book_by_instrument_id_request_table,
    .reply = &get_order_book_by_instrument_id_reply,
};

constexpr detail::Type get_supported_index_names_reply = detail::list(list_of_json);
constexpr detail::Limit get_supported_index_names_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation get_supported_index_names_operation{
    .id = "market.get_supported_index_names",
    .method = "GET",
    .path = "/api/v2/public/get_supported_index_names",
    .auth = detail::Auth::public_,
    .limits = get_supported_index_names_limits,
    .request = &get_supported_index_names_request_table,
    .reply = &get_supported_index_names_reply,
};

constexpr detail::ListTable list_of_get_trade_volumes =
    detail::list_of<GetTradeVolumes>(detail::object(get_trade_volumes_table));
constexpr detail::Type get_trade_volumes_reply = detail::list(list_of_get_trade_volumes);
constexpr detail::Limit get_trade_volumes_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation get_trade_volumes_operation{
    .id = "market.get_trade_volumes",
    .method = "GET",
    .path = "/api/v2/public/get_trade_volumes",
    .auth = detail::Auth::public_,
    .limits = get_trade_volumes_limits,
    .request = &get_trade_volumes_request_table,
    .reply = &get_trade_volumes_reply,
};

constexpr detail::Type get_tradingview_chart_data_reply = detail::object(get_tradingview_chart_data_table);
constexpr detail::Limit get_tradingview_chart_data_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation get_tradingview_chart_data_operation{
    .id = "market.get_tradingview_chart_data",
    .method = "GET",
    .path = "/api/v2/public/get_tradingview_chart_data",
    .auth = detail::Auth::public_,
    .limits = get_tradingview_chart_data_limits,
    .request = &get_tradingview_chart_data_request_table,
    .reply = &get_tradingview_chart_data_reply,
};

constexpr detail::Type get_volatility_index_data_reply = detail::object(get_volatility_index_data_table);
constexpr detail::Limit get_volatility_index_data_limits[] = {
    {.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"},
};
constexpr detail::Operation get_volatility_index_data_operation{
    .id = "market.get_volatility_index_data",
    .method = "GET",
    .path = "/api/v2/public/get_volatility_index_data",
    .auth = detail::Auth::public_,
    .limits = get_volatility_index_data_limits,
    .request = &get_volatility_index_data_request_table,
    .reply = &get_volatility_index_data_reply,
};

constexpr detail::Type ticker_reply = detail::object(ticker_table);
constexpr detail::Limit ticker_limits[] = {{.count = 100, .window_ms = 5000, .scope = per_user, .pool = "credits"}};
constexpr detail::Operation ticker_operation{
    .id = "market.ticker",
    .method = "GET",
    .path = "/api/v2/public/ticker",
    .auth = detail::Auth::public_,
    .limits = ticker_limits,
    .request = &ticker_request_table,
    .reply = &ticker_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<GetAprHistory> Api::get_apr_history(GetAprHistoryRequest request) const {
    return {core_, get_apr_history_operation, &request};
}

Call<Vector<GetBookSummaryByCurrency>>
Api::get_book_summary_by_currency(GetBookSummaryByCurrencyRequest request) const {
    return {core_, get_book_summary_by_currency_operation, &request};
}

Call<Vector<GetBookSummaryByCurrency>>
Api::get_book_summary_by_instrument(GetBookSummaryByInstrumentRequest request) const {
    return {core_, get_book_summary_by_instrument_operation, &request};
}

Call<GetContractSize> Api::get_contract_size(GetContractSizeRequest request) const {
    return {core_, get_contract_size_operation, &request};
}

Call<Vector<GetCurrencies>> Api::get_currencies() const {
    return {core_, get_currencies_operation, nullptr};
}

PagedCall<GetDeliveryPrices> Api::get_delivery_prices(GetDeliveryPricesRequest request) const {
    return {core_, get_delivery_prices_operation, &request};
}

Call<RawJson> Api::get_expirations(GetExpirationsRequest request) const {
    return {core_, get_expirations_operation, &request};
}

Call<GetFundingChartData> Api::get_funding_chart_data(GetFundingChartDataRequest request) const {
    return {core_, get_funding_chart_data_operation, &request};
}

Call<Vector<GetFundingRateHistory>> Api::get_funding_rate_history(GetFundingRateValueRequest request) const {
    return {core_, get_funding_rate_history_operation, &request};
}

Call<std::optional<Decimal>> Api::get_funding_rate_value(GetFundingRateValueRequest request) const {
    return {core_, get_funding_rate_value_operation, &request};
}

Call<Vector<GetHistoricalVolatility>> Api::get_historical_volatility(GetHistoricalVolatilityRequest request) const {
    return {core_, get_historical_volatility_operation, &request};
}

Call<Vector<RawJson>> Api::get_index_chart_data(GetIndexChartDataRequest request) const {
    return {core_, get_index_chart_data_operation, &request};
}

Call<GetIndexPrice> Api::get_index_price(GetIndexPriceRequest request) const {
    return {core_, get_index_price_operation, &request};
}

Call<Vector<RawJson>> Api::get_index_price_names(GetIndexPriceNamesRequest request) const {
    return {core_, get_index_price_names_operation, &request};
}

Call<GetInstrument> Api::get_instrument(GetInstrumentRequest request) const {
    return {core_, get_instrument_operation, &request};
}

Call<Vector<GetInstrument>> Api::get_instruments(GetInstrumentsRequest request) const {
    return {core_, get_instruments_operation, &request};
}

PagedCall<GetLastSettlementsByCurrency>
Api::get_last_settlements_by_currency(GetLastSettlementsByCurrencyRequest request) const {
    return {core_, get_last_settlements_by_currency_operation, &request};
}

PagedCall<GetLastSettlementsByInstrument>
Api::get_last_settlements_by_instrument(GetLastSettlementsByInstrumentRequest request) const {
    return {core_, get_last_settlements_by_instrument_operation, &request};
}

Call<GetLastTradesByCurrency> Api::get_last_trades_by_currency(GetLastTradesByCurrencyRequest request) const {
    return {core_, get_last_trades_by_currency_operation, &request};
}

Call<GetLastTradesByCurrencyAndTime>
Api::get_last_trades_by_currency_and_time(GetLastTradesByCurrencyAndTimeRequest request) const {
    return {core_, get_last_trades_by_currency_and_time_operation, &request};
}

Call<GetLastTradesByInstrument> Api::get_last_trades_by_instrument(GetLastTradesByInstrumentRequest request) const {
    return {core_, get_last_trades_by_instrument_operation, &request};
}

Call<GetLastTradesByInstrumentAndTime>
Api::get_last_trades_by_instrument_and_time(GetLastTradesByInstrumentAndTimeRequest request) const {
    return {core_, get_last_trades_by_instrument_and_time_operation, &request};
}

Call<Vector<RawJson>> Api::get_mark_price_history(GetFundingRateValueRequest request) const {
    return {core_, get_mark_price_history_operation, &request};
}

Call<GetOrderBook> Api::get_order_book(GetOrderBookRequest request) const {
    return {core_, get_order_book_operation, &request};
}

Call<GetOrderBook> Api::get_order_book_by_instrument_id(GetOrderBookByInstrumentIdRequest request) const {
    return {core_, get_order_book_by_instrument_id_operation, &request};
}

Call<Vector<RawJson>> Api::get_supported_index_names(GetSupportedIndexNamesRequest request) const {
    return {core_, get_supported_index_names_operation, &request};
}

Call<Vector<GetTradeVolumes>> Api::get_trade_volumes(GetTradeVolumesRequest request) const {
    return {core_, get_trade_volumes_operation, &request};
}

Call<GetTradingviewChartData> Api::get_tradingview_chart_data(GetTradingviewChartDataRequest request) const {
    return {core_, get_tradingview_chart_data_operation, &request};
}

Call<GetVolatilityIndexData> Api::get_volatility_index_data(GetVolatilityIndexDataRequest request) const {
    return {core_, get_volatility_index_data_operation, &request};
}

Call<Ticker> Api::ticker(TickerRequest request) const {
    return {core_, ticker_operation, &request};
}

const detail::EnumTable& exbind_table(Currency) { return currency_table; }
const detail::EnumTable& exbind_table(CoinType) { return coin_type_table; }
const detail::EnumTable& exbind_table(Length) { return length_table; }
const detail::EnumTable& exbind_table(Range) { return range_table; }
const detail::EnumTable& exbind_table(SettlementCurrency) { return settlement_currency_table; }
const detail::EnumTable& exbind_table(CounterCurrency) { return counter_currency_table; }
const detail::EnumTable& exbind_table(BaseCurrency) { return base_currency_table; }
const detail::EnumTable& exbind_table(QuoteCurrency) { return quote_currency_table; }
const detail::EnumTable& exbind_table(SettlementPeriod) { return settlement_period_table; }
const detail::EnumTable& exbind_table(OptionType) { return option_type_table; }
const detail::EnumTable& exbind_table(FutureType) { return future_type_table; }
const detail::EnumTable& exbind_table(InstrumentType) { return instrument_type_table; }
const detail::EnumTable& exbind_table(State) { return state_table; }
const detail::EnumTable& exbind_table(GetSupportedIndexNamesType) { return get_supported_index_names_type_table; }
const detail::EnumTable& exbind_table(Resolution) { return resolution_table; }
const detail::EnumTable& exbind_table(Status) { return status_table; }
const detail::EnumTable& exbind_table(GetVolatilityIndexDataResolution) {
    return get_volatility_index_data_resolution_table;
}
const detail::ObjectTable& exbind_table(const GetAprHistoryRequest*) { return get_apr_history_request_table; }
const detail::ObjectTable& exbind_table(const GetAprHistoryData*) { return get_apr_history_data_table; }
const detail::ObjectTable& exbind_table(const GetAprHistory*) { return get_apr_history_table; }
const detail::ObjectTable& exbind_table(const GetBookSummaryByCurrencyRequest*) {
    return get_book_summary_by_currency_request_table;
}
const detail::ObjectTable& exbind_table(const GetBookSummaryByCurrency*) { return get_book_summary_by_currency_table; }
const detail::ObjectTable& exbind_table(const GetBookSummaryByInstrumentRequest*) {
    return get_book_summary_by_instrument_request_table;
}
const detail::ObjectTable& exbind_table(const GetContractSizeRequest*) { return get_contract_size_request_table; }
const detail::ObjectTable& exbind_table(const GetContractSize*) { return get_contract_size_table; }
const detail::ObjectTable& exbind_table(const GetCurrenciesWithdrawalPriorities*) {
    return get_currencies_withdrawal_priorities_table;
}
const detail::ObjectTable& exbind_table(const GetCurrencies*) { return get_currencies_table; }
const detail::ObjectTable& exbind_table(const GetDeliveryPricesRequest*) { return get_delivery_prices_request_table; }
const detail::ObjectTable& exbind_table(const GetDeliveryPricesData*) { return get_delivery_prices_data_table; }
const detail::ObjectTable& exbind_table(const GetDeliveryPrices*) { return get_delivery_prices_table; }
const detail::ObjectTable& exbind_table(const GetExpirationsRequest*) { return get_expirations_request_table; }
const detail::ObjectTable& exbind_table(const GetFundingChartDataRequest*) {
    return get_funding_chart_data_request_table;
}
const detail::ObjectTable& exbind_table(const GetFundingChartDataData*) { return get_funding_chart_data_data_table; }
const detail::ObjectTable& exbind_table(const GetFundingChartData*) { return get_funding_chart_data_table; }
const detail::ObjectTable& exbind_table(const GetFundingRateValueRequest*) {
    return get_funding_rate_value_request_table;
}
const detail::ObjectTable& exbind_table(const GetFundingRateHistory*) { return get_funding_rate_history_table; }
const detail::ObjectTable& exbind_table(const GetHistoricalVolatilityRequest*) {
    return get_historical_volatility_request_table;
}
const detail::ObjectTable& exbind_table(const GetHistoricalVolatility*) { return get_historical_volatility_table; }
const detail::ObjectTable& exbind_table(const GetIndexChartDataRequest*) { return get_index_chart_data_request_table; }
const detail::ObjectTable& exbind_table(const GetIndexPriceRequest*) { return get_index_price_request_table; }
const detail::ObjectTable& exbind_table(const GetIndexPrice*) { return get_index_price_table; }
const detail::ObjectTable& exbind_table(const GetIndexPriceNamesRequest*) {
    return get_index_price_names_request_table;
}
const detail::ObjectTable& exbind_table(const GetInstrumentRequest*) { return get_instrument_request_table; }
const detail::ObjectTable& exbind_table(const TickSizeStep*) { return tick_size_step_table; }
const detail::ObjectTable& exbind_table(const GetInstrument*) { return get_instrument_table; }
const detail::ObjectTable& exbind_table(const GetInstrumentsRequest*) { return get_instruments_request_table; }
const detail::ObjectTable& exbind_table(const GetLastSettlementsByCurrencyRequest*) {
    return get_last_settlements_by_currency_request_table;
}
const detail::ObjectTable& exbind_table(const Settlement*) { return settlement_table; }
const detail::ObjectTable& exbind_table(const GetLastSettlementsByCurrency*) {
    return get_last_settlements_by_currency_table;
}
const detail::ObjectTable& exbind_table(const GetLastSettlementsByInstrumentRequest*) {
    return get_last_settlements_by_instrument_request_table;
}
const detail::ObjectTable& exbind_table(const GetLastSettlementsByInstrument*) {
    return get_last_settlements_by_instrument_table;
}
const detail::ObjectTable& exbind_table(const GetLastTradesByCurrencyRequest*) {
    return get_last_trades_by_currency_request_table;
}
const detail::ObjectTable& exbind_table(const PublicTrade*) { return public_trade_table; }
const detail::ObjectTable& exbind_table(const GetLastTradesByCurrency*) { return get_last_trades_by_currency_table; }
const detail::ObjectTable& exbind_table(const GetLastTradesByCurrencyAndTimeRequest*) {
    return get_last_trades_by_currency_and_time_request_table;
}
const detail::ObjectTable& exbind_table(const GetLastTradesByCurrencyAndTime*) {
    return get_last_trades_by_currency_and_time_table;
}
const detail::ObjectTable& exbind_table(const GetLastTradesByInstrumentRequest*) {
    return get_last_trades_by_instrument_request_table;
}
const detail::ObjectTable& exbind_table(const GetLastTradesByInstrument*) {
    return get_last_trades_by_instrument_table;
}
const detail::ObjectTable& exbind_table(const GetLastTradesByInstrumentAndTimeRequest*) {
    return get_last_trades_by_instrument_and_time_request_table;
}
const detail::ObjectTable& exbind_table(const GetLastTradesByInstrumentAndTime*) {
    return get_last_trades_by_instrument_and_time_table;
}
const detail::ObjectTable& exbind_table(const GetOrderBookRequest*) { return get_order_book_request_table; }
const detail::ObjectTable& exbind_table(const Stats*) { return stats_table; }
const detail::ObjectTable& exbind_table(const Greeks*) { return greeks_table; }
const detail::ObjectTable& exbind_table(const GetOrderBook*) { return get_order_book_table; }
const detail::ObjectTable& exbind_table(const GetOrderBookByInstrumentIdRequest*) {
    return get_order_book_by_instrument_id_request_table;
}
const detail::ObjectTable& exbind_table(const GetSupportedIndexNamesRequest*) {
    return get_supported_index_names_request_table;
}
const detail::ObjectTable& exbind_table(const GetTradeVolumesRequest*) { return get_trade_volumes_request_table; }
const detail::ObjectTable& exbind_table(const GetTradeVolumes*) { return get_trade_volumes_table; }
const detail::ObjectTable& exbind_table(const GetTradingviewChartDataRequest*) {
    return get_tradingview_chart_data_request_table;
}
const detail::ObjectTable& exbind_table(const GetTradingviewChartData*) { return get_tradingview_chart_data_table; }
const detail::ObjectTable& exbind_table(const GetVolatilityIndexDataRequest*) {
    return get_volatility_index_data_request_table;
}
const detail::ObjectTable& exbind_table(const GetVolatilityIndexData*) { return get_volatility_index_data_table; }
const detail::ObjectTable& exbind_table(const TickerRequest*) { return ticker_request_table; }
const detail::ObjectTable& exbind_table(const Ticker*) { return ticker_table; }

}  // namespace exbind::deribit::market
