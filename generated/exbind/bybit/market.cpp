// Generated from specs/bybit/market.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/market.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit {
extern const detail::EnumTable account_contract_type_table;
extern const detail::EnumTable category_table;
extern const detail::EnumTable copy_trading_table;
extern const detail::EnumTable margin_trading_table;
extern const detail::EnumTable market_status_table;
extern const detail::EnumTable phase_table;
extern const detail::EnumTable side_table;
extern const detail::EnumTable symbol_type_table;
}  // namespace exbind::bybit

namespace exbind::inline v0_1::bybit::market {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view period_values[] = {"5min", "15min", "30min", "1h", "4h", "1d"};
constexpr detail::EnumTable period_table{"Period", period_values};

constexpr std::string_view level_values[] = {"Pro 1", "Pro 2", "Pro 3", "Pro 4", "Pro 5", "Pro 6"};
constexpr detail::EnumTable level_table{"Level", level_values};

constexpr std::string_view fee_group_info_level_values[] = {"MM 1", "MM 2", "MM 3"};
constexpr detail::EnumTable fee_group_info_level_table{"FeeGroupInfoLevel", fee_group_info_level_values};

constexpr std::string_view options_type_values[] = {"Call", "Put"};
constexpr detail::EnumTable options_type_table{"OptionsType", options_type_values};

constexpr std::string_view interval_time_values[] = {"5min", "15min", "30min", "1h", "4h", "1d"};
constexpr detail::EnumTable interval_time_table{"IntervalTime", interval_time_values};

constexpr std::string_view option_type_values[] = {"Call", "Put"};
constexpr detail::EnumTable option_type_table{"OptionType", option_type_values};

constexpr detail::Field account_ratio_request_fields[] = {
    {"category", offsetof(AccountRatioRequest, category),
     detail::enumeration(bybit::category_table, detail::Holder::required), detail::In::query},
    {"symbol", offsetof(AccountRatioRequest, symbol), detail::string(detail::Holder::required), detail::In::query},
    {"period", offsetof(AccountRatioRequest, period), detail::enumeration(period_table, detail::Holder::required),
     detail::In::query},
    {"startTime", offsetof(AccountRatioRequest, startTime), detail::timestamp(detail::TimeUnit::milliseconds),
     detail::In::query},
    {"endTime", offsetof(AccountRatioRequest, endTime), detail::timestamp(detail::TimeUnit::milliseconds),
     detail::In::query},
    {"limit", offsetof(AccountRatioRequest, limit), detail::integer(), detail::In::query},
    {"cursor", offsetof(AccountRatioRequest, cursor), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable account_ratio_request_table =
    detail::table_of<AccountRatioRequest>("AccountRatioRequest", account_ratio_request_fields);

constexpr detail::Field account_ratio_list_fields[] = {
    {"symbol", offsetof(AccountRatioList, symbol), detail::string()},
    {"buyRatio", offsetof(AccountRatioList, buyRatio), detail::decimal()},
    {"sellRatio", offsetof(AccountRatioList, sellRatio), detail::decimal()},
    {"timestamp", offsetof(AccountRatioList, timestamp), detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable account_ratio_list_table =
    detail::table_of<AccountRatioList>("AccountRatioList", account_ratio_list_fields);

constexpr detail::ListTable list_of_account_ratio_list =
    detail::list_of<AccountRatioList>(detail::object(account_ratio_list_table));

constexpr detail::Field account_ratio_fields[] = {
    {"list", offsetof(AccountRatio, list), detail::list(list_of_account_ratio_list)},
    {"nextPageCursor", offsetof(AccountRatio, nextPageCursor), detail::string()},
};
constexpr detail::ObjectTable account_ratio_table =
    detail::table_of<AccountRatio>("AccountRatio", account_ratio_fields);

constexpr detail::Field adl_alert_request_fields[] = {
    {"symbol", offsetof(AdlAlertRequest, symbol), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable adl_alert_request_table =
    detail::table_of<AdlAlertRequest>("AdlAlertRequest", adl_alert_request_fields);

constexpr detail::Field adl_alert_list_fields[] = {
    {"coin", offsetof(AdlAlertList, coin), detail::string()},
    {"symbol", offsetof(AdlAlertList, symbol), detail::string()},
    {"balance", offsetof(AdlAlertList, balance), detail::decimal()},
    {"maxBalance", offsetof(AdlAlertList, maxBalance), detail::decimal()},
    {"insurancePnlRatio", offsetof(AdlAlertList, insurancePnlRatio), detail::decimal()},
    {"pnlRatio", offsetof(AdlAlertList, pnlRatio), detail::decimal()},
    {"adlTriggerThreshold", offsetof(AdlAlertList, adlTriggerThreshold), detail::decimal()},
    {"adlStopRatio", offsetof(AdlAlertList, adlStopRatio), detail::decimal()},
};
constexpr detail::ObjectTable adl_alert_list_table =
    detail::table_of<AdlAlertList>("AdlAlertList", adl_alert_list_fields);

constexpr detail::ListTable list_of_adl_alert_list =
    detail::list_of<AdlAlertList>(detail::object(adl_alert_list_table));

constexpr detail::Field adl_alert_fields[] = {
    {"list", offsetof(AdlAlert, list), detail::list(list_of_adl_alert_list)},
    {"updatedTime", offsetof(AdlAlert, updatedTime), detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable adl_alert_table = detail::table_of<AdlAlert>("AdlAlert", adl_alert_fields);

constexpr detail::Field delivery_price_request_fields[] = {
    {"category", offsetof(DeliveryPriceRequest, category),
     detail::enumeration(bybit::category_table, detail::Holder::required), detail::In::query},
    {"symbol", offsetof(DeliveryPriceRequest, symbol), detail::string(detail::Holder::optional), detail::In::query},
    {"baseCoin", offsetof(DeliveryPriceRequest, baseCoin), detail::string(detail::Holder::optional), detail::In::query},
    {"settleCoin", offsetof(DeliveryPriceRequest, settleCoin), detail::string(detail::Holder::optional),
     detail::In::query},
    {"limit", offsetof(DeliveryPriceRequest, limit), detail::integer(), detail::In::query},
    {"cursor", offsetof(DeliveryPriceRequest, cursor), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable delivery_price_request_table =
    detail::table_of<DeliveryPriceRequest>("DeliveryPriceRequest", delivery_price_request_fields);

constexpr detail::Field delivery_price_list_fields[] = {
    {"symbol", offsetof(DeliveryPriceList, symbol), detail::string()},
    {"deliveryPrice", offsetof(DeliveryPriceList, deliveryPrice), detail::decimal()},
    {"deliveryTime", offsetof(DeliveryPriceList, deliveryTime), detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable delivery_price_list_table =
    detail::table_of<DeliveryPriceList>("DeliveryPriceList", delivery_price_list_fields);

constexpr detail::ListTable list_of_delivery_price_list =
    detail::list_of<DeliveryPriceList>(detail::object(delivery_price_list_table));

constexpr detail::Field delivery_price_fields[] = {
    {"category", offsetof(DeliveryPrice, category), detail::enumeration(bybit::category_table)},
    {"list", offsetof(DeliveryPrice, list), detail::list(list_of_delivery_price_list)},
    {"nextPageCursor", offsetof(DeliveryPrice, nextPageCursor), detail::string()},
};
constexpr detail::ObjectTable delivery_price_table =
    detail::table_of<DeliveryPrice>("DeliveryPrice", delivery_price_fields);

constexpr detail::Field fee_group_info_request_fields[] = {
    {"productType", offsetof(FeeGroupInfoRequest, productType), detail::string(detail::Holder::required),
     detail::In::query},
    {"groupId", offsetof(FeeGroupInfoRequest, groupId), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable fee_group_info_request_table =
    detail::table_of<FeeGroupInfoRequest>("FeeGroupInfoRequest", fee_group_info_request_fields);

constexpr detail::Field fee_group_info_list_fee_rates_pro_fields[] = {
    {"level", offsetof(FeeGroupInfoListFeeRatesPro, level), detail::enumeration(level_table)},
    {"takerFeeRate", offsetof(FeeGroupInfoListFeeRatesPro, takerFeeRate), detail::decimal()},
    {"makerFeeRate", offsetof(FeeGroupInfoListFeeRatesPro, makerFeeRate), detail::decimal()},
    {"makerRebate", offsetof(FeeGroupInfoListFeeRatesPro, makerRebate), detail::decimal()},
};
constexpr detail::ObjectTable fee_group_info_list_fee_rates_pro_table =
    detail::table_of<FeeGroupInfoListFeeRatesPro>(
        "FeeGroupInfoListFeeRatesPro", fee_group_info_list_fee_rates_pro_fields);

constexpr detail::Field fee_group_info_list_fee_rates_market_maker_fields[] = {
    {"level", offsetof(FeeGroupInfoListFeeRatesMarketMaker, level), detail::enumeration(fee_group_info_level_table)},
    {"takerFeeRate", offsetof(FeeGroupInfoListFeeRatesMarketMaker, takerFeeRate), detail::decimal()},
    {"makerFeeRate", offsetof(FeeGroupInfoListFeeRatesMarketMaker, makerFeeRate), detail::decimal()},
    {"makerRebate", offsetof(FeeGroupInfoListFeeRatesMarketMaker, makerRebate), detail::decimal()},
};
constexpr detail::ObjectTable fee_group_info_list_fee_rates_market_maker_table =
    detail::table_of<FeeGroupInfoListFeeRatesMarketMaker>(
        "FeeGroupInfoListFeeRatesMarketMaker", fee_group_info_list_fee_rates_market_maker_fields);

constexpr detail::ListTable list_of_fee_group_info_list_fee_rates_pro =
    detail::list_of<FeeGroupInfoListFeeRatesPro>(detail::object(fee_group_info_list_fee_rates_pro_table));
constexpr detail::ListTable list_of_fee_group_info_list_fee_rates_market_maker =
    detail::list_of<FeeGroupInfoListFeeRatesMarketMaker>(
        detail::object(fee_group_info_list_fee_rates_market_maker_table));

constexpr detail::Field fee_group_info_list_fee_rates_fields[] = {
    {"pro", offsetof(FeeGroupInfoListFeeRates, pro), detail::list(list_of_fee_group_info_list_fee_rates_pro)},
    {"marketMaker", offsetof(FeeGroupInfoListFeeRates, marketMaker),
     detail::list(list_of_fee_group_info_list_fee_rates_market_maker)},
};
constexpr detail::ObjectTable fee_group_info_list_fee_rates_table =
    detail::table_of<FeeGroupInfoListFeeRates>("FeeGroupInfoListFeeRates", fee_group_info_list_fee_rates_fields);

constexpr detail::ListTable list_of_string = detail::list_of<std::string>(detail::string());

constexpr detail::Field fee_group_info_list_fields[] = {
    {"groupName", offsetof(FeeGroupInfoList, groupName), detail::string()},
    {"weightingFactor", offsetof(FeeGroupInfoList, weightingFactor), detail::integer()},
    {"symbolsNumbers", offsetof(FeeGroupInfoList, symbolsNumbers), detail::integer()},
    {"symbols", offsetof(FeeGroupInfoList, symbols), detail::list(list_of_string)},
    {"feeRates", offsetof(FeeGroupInfoList, feeRates), detail::object(fee_group_info_list_fee_rates_table)},
    {"updateTime", offsetof(FeeGroupInfoList, updateTime), detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable fee_group_info_list_table =
    detail::table_of<FeeGroupInfoList>("FeeGroupInfoList", fee_group_info_list_fields);

constexpr detail::ListTable list_of_fee_group_info_list =
    detail::list_of<FeeGroupInfoList>(detail::object(fee_group_info_list_table));

constexpr detail::Field fee_group_info_fields[] = {
    {"list", offsetof(FeeGroupInfo, list), detail::list(list_of_fee_group_info_list)},
};
constexpr detail::ObjectTable fee_group_info_table =
    detail::table_of<FeeGroupInfo>("FeeGroupInfo", fee_group_info_fields);

constexpr detail::Field full_orderbook_request_fields[] = {
    {"category", offsetof(FullOrderbookRequest, category),
     detail::enumeration(bybit::category_table, detail::Holder::required), detail::In::query},
    {"symbol", offsetof(FullOrderbookRequest, symbol), detail::string(detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable full_orderbook_request_table =
    detail::table_of<FullOrderbookRequest>("FullOrderbookRequest", full_orderbook_request_fields);

constexpr detail::Field orderbook_b_fields[] = {
    {"b0", offsetof(OrderbookB, b0), detail::decimal()},
    {"b1", offsetof(OrderbookB, b1), detail::decimal()},
};
constexpr detail::ObjectTable orderbook_b_table = detail::table_of<OrderbookB>("OrderbookB", orderbook_b_fields, true);

constexpr detail::Field orderbook_a_fields[] = {
    {"a0", offsetof(OrderbookA, a0), detail::decimal()},
    {"a1", offsetof(OrderbookA, a1), detail::decimal()},
};
constexpr detail::ObjectTable orderbook_a_table = detail::table_of<OrderbookA>("OrderbookA", orderbook_a_fields, true);

constexpr detail::ListTable list_of_orderbook_b = detail::list_of<OrderbookB>(detail::object(orderbook_b_table));
constexpr detail::ListTable list_of_orderbook_a = detail::list_of<OrderbookA>(detail::object(orderbook_a_table));

constexpr detail::Field orderbook_fields[] = {
    {"s", offsetof(Orderbook, s), detail::string()},
    {"b", offsetof(Orderbook, b), detail::list(list_of_orderbook_b)},
    {"a", offsetof(Orderbook, a), detail::list(list_of_orderbook_a)},
    {"ts", offsetof(Orderbook, ts),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"u", offsetof(Orderbook, u), detail::integer()},
    {"seq", offsetof(Orderbook, seq), detail::integer()},
    {"cts", offsetof(Orderbook, cts),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable orderbook_table = detail::table_of<Orderbook>("Orderbook", orderbook_fields);

constexpr detail::Field historical_volatility_request_fields[] = {
    {"category", offsetof(HistoricalVolatilityRequest, category), detail::string(detail::Holder::required),
     detail::In::query},
    {"baseCoin", offsetof(HistoricalVolatilityRequest, baseCoin), detail::string(detail::Holder::optional),
     detail::In::query},
    {"quoteCoin", offsetof(HistoricalVolatilityRequest, quoteCoin), detail::string(detail::Holder::optional),
     detail::In::query},
    {"period", offsetof(HistoricalVolatilityRequest, period), detail::integer(), detail::In::query},
    {"startTime", offsetof(HistoricalVolatilityRequest, startTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"endTime", offsetof(HistoricalVolatilityRequest, endTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
};
constexpr detail::ObjectTable historical_volatility_request_table =
    detail::table_of<HistoricalVolatilityRequest>("HistoricalVolatilityRequest", historical_volatility_request_fields);

constexpr detail::Field historical_volatility_list_fields[] = {
    {"period", offsetof(HistoricalVolatilityList, period), detail::integer()},
    {"value", offsetof(HistoricalVolatilityList, value), detail::decimal()},
    {"time", offsetof(HistoricalVolatilityList, time), detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable historical_volatility_list_table =
    detail::table_of<HistoricalVolatilityList>("HistoricalVolatilityList", historical_volatility_list_fields);

constexpr detail::Field index_price_components_request_fields[] = {
    {"indexName", offsetof(IndexPriceComponentsRequest, indexName), detail::string(detail::Holder::required),
     detail::In::query},
};
constexpr detail::ObjectTable index_price_components_request_table =
    detail::table_of<IndexPriceComponentsRequest>("IndexPriceComponentsRequest", index_price_components_request_fields);

constexpr detail::Field index_price_components_components_fields[] = {
    {"exchange", offsetof(IndexPriceComponentsComponents, exchange), detail::string()},
    {"spotPair", offsetof(IndexPriceComponentsComponents, spotPair), detail::string()},
    {"equivalentPrice", offsetof(IndexPriceComponentsComponents, equivalentPrice), detail::decimal()},
    {"multiplier", offsetof(IndexPriceComponentsComponents, multiplier), detail::decimal()},
    {"price", offsetof(IndexPriceComponentsComponents, price), detail::decimal()},
    {"weight", offsetof(IndexPriceComponentsComponents, weight), detail::decimal()},
};
constexpr detail::ObjectTable index_price_components_components_table =
    detail::table_of<IndexPriceComponentsComponents>(
        "IndexPriceComponentsComponents", index_price_components_components_fields);

constexpr detail::ListTable list_of_index_price_components_components =
    detail::list_of<IndexPriceComponentsComponents>(detail::object(index_price_components_components_table));

constexpr detail::Field index_price_components_fields[] = {
    {"indexName", offsetof(IndexPriceComponents, indexName), detail::string()},
    {"lastPrice", offsetof(IndexPriceComponents, lastPrice), detail::decimal()},
    {"updateTime", offsetof(IndexPriceComponents, updateTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"components", offsetof(IndexPriceComponents, components), detail::list(list_of_index_price_components_components)},
};
constexpr detail::ObjectTable index_price_components_table =
    detail::table_of<IndexPriceComponents>("IndexPriceComponents", index_price_components_fields);

constexpr detail::Field kline_request_fields[] = {
    {"category", offsetof(KlineRequest, category), detail::enumeration(bybit::category_table), detail::In::query},
    {"symbol", offsetof(KlineRequest, symbol), detail::string(detail::Holder::required), detail::In::query},
    {"interval", offsetof(KlineRequest, interval), detail::string(detail::Holder::required), detail::In::query},
    {"start", offsetof(KlineRequest, start),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"end", offsetof(KlineRequest, end),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"limit", offsetof(KlineRequest, limit), detail::integer(), detail::In::query},
};
constexpr detail::ObjectTable kline_request_table =
    detail::table_of<KlineRequest>("KlineRequest", kline_request_fields);

constexpr detail::Field mark_price_kline_list_fields[] = {
    {"startTime", offsetof(MarkPriceKlineList, startTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"openPrice", offsetof(MarkPriceKlineList, openPrice), detail::decimal()},
    {"highPrice", offsetof(MarkPriceKlineList, highPrice), detail::decimal()},
    {"lowPrice", offsetof(MarkPriceKlineList, lowPrice), detail::decimal()},
    {"closePrice", offsetof(MarkPriceKlineList, closePrice), detail::decimal()},
};
constexpr detail::ObjectTable mark_price_kline_list_table =
    detail::table_of<MarkPriceKlineList>("MarkPriceKlineList", mark_price_kline_list_fields, true);

constexpr detail::ListTable list_of_mark_price_kline_list =
    detail::list_of<MarkPriceKlineList>(detail::object(mark_price_kline_list_table));

constexpr detail::Field mark_price_kline_fields[] = {
    {"category", offsetof(MarkPriceKline, category), detail::enumeration(bybit::category_table)},
    {"symbol", offsetof(MarkPriceKline, symbol), detail::string()},
    {"list", offsetof(MarkPriceKline, list), detail::list(list_of_mark_price_kline_list)},
};
constexpr detail::ObjectTable mark_price_kline_table =
    detail::table_of<MarkPriceKline>("MarkPriceKline", mark_price_kline_fields);

constexpr detail::Field instruments_info_request_fields[] = {
    {"category", offsetof(InstrumentsInfoRequest, category),
     detail::enumeration(bybit::category_table, detail::Holder::required), detail::In::query},
    {"symbol", offsetof(InstrumentsInfoRequest, symbol), detail::string(detail::Holder::optional), detail::In::query},
    {"symbolType", offsetof(InstrumentsInfoRequest, symbolType), detail::enumeration(bybit::symbol_type_table),
     detail::In::query},
    {"status", offsetof(InstrumentsInfoRequest, status), detail::enumeration(bybit::market_status_table),
     detail::In::query},
    {"baseCoin", offsetof(InstrumentsInfoRequest, baseCoin), detail::string(detail::Holder::optional),
     detail::In::query},
    {"limit", offsetof(InstrumentsInfoRequest, limit), detail::integer(), detail::In::query},
    {"cursor", offsetof(InstrumentsInfoRequest, cursor), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable instruments_info_request_table =
    detail::table_of<InstrumentsInfoRequest>("InstrumentsInfoRequest", instruments_info_request_fields);

constexpr detail::Field instruments_info_list_leverage_filter_fields[] = {
    {"minLeverage", offsetof(InstrumentsInfoListLeverageFilter, minLeverage), detail::decimal()},
    {"maxLeverage", offsetof(InstrumentsInfoListLeverageFilter, maxLeverage), detail::decimal()},
    {"leverageStep", offsetof(InstrumentsInfoListLeverageFilter, leverageStep), detail::decimal()},
};
constexpr detail::ObjectTable instruments_info_list_leverage_filter_table =
    detail::table_of<InstrumentsInfoListLeverageFilter>(
        "InstrumentsInfoListLeverageFilter", instruments_info_list_leverage_filter_fields);

constexpr detail::Field instruments_info_list_price_filter_fields[] = {
    {"minPrice", offsetof(InstrumentsInfoListPriceFilter, minPrice), detail::decimal()},
    {"maxPrice", offsetof(InstrumentsInfoListPriceFilter, maxPrice), detail::decimal()},
    {"tickSize", offsetof(InstrumentsInfoListPriceFilter, tickSize), detail::decimal()},
};
constexpr detail::ObjectTable instruments_info_list_price_filter_table =
    detail::table_of<InstrumentsInfoListPriceFilter>(
        "InstrumentsInfoListPriceFilter", instruments_info_list_price_filter_fields);

constexpr detail::Field instruments_info_list_lot_size_filter_fields[] = {
    {"minNotionalValue", offsetof(InstrumentsInfoListLotSizeFilter, minNotionalValue), detail::decimal()},
    {"maxOrderQty", offsetof(InstrumentsInfoListLotSizeFilter, maxOrderQty), detail::decimal()},
    {"maxMktOrderQty", offsetof(InstrumentsInfoListLotSizeFilter, maxMktOrderQty), detail::decimal()},
    {"minOrderQty", offsetof(InstrumentsInfoListLotSizeFilter, minOrderQty), detail::decimal()},
    {"qtyStep", offsetof(InstrumentsInfoListLotSizeFilter, qtyStep), detail::decimal()},
    {"postOnlyMaxOrderQty", offsetof(InstrumentsInfoListLotSizeFilter, postOnlyMaxOrderQty), detail::decimal()},
    {"basePrecision", offsetof(InstrumentsInfoListLotSizeFilter, basePrecision), detail::decimal()},
    {"quotePrecision", offsetof(InstrumentsInfoListLotSizeFilter, quotePrecision), detail::decimal()},
    {"minOrderAmt", offsetof(InstrumentsInfoListLotSizeFilter, minOrderAmt), detail::decimal()},
    {"maxOrderAmt", offsetof(InstrumentsInfoListLotSizeFilter, maxOrderAmt), detail::decimal()},
    {"maxLimitOrderQty", offsetof(InstrumentsInfoListLotSizeFilter, maxLimitOrderQty), detail::decimal()},
    {"maxMarketOrderQty", offsetof(InstrumentsInfoListLotSizeFilter, maxMarketOrderQty), detail::decimal()},
    {"postOnlyMaxLimitOrderSize", offsetof(InstrumentsInfoListLotSizeFilter, postOnlyMaxLimitOrderSize),
     detail::decimal()},
};
constexpr detail::ObjectTable instruments_info_list_lot_size_filter_table =
    detail::table_of<InstrumentsInfoListLotSizeFilter>(
        "InstrumentsInfoListLotSizeFilter", instruments_info_list_lot_size_filter_fields);

constexpr detail::Field instruments_info_list_risk_parameters_fields[] = {
    {"priceLimitRatioX", offsetof(InstrumentsInfoListRiskParameters, priceLimitRatioX), detail::decimal()},
    {"priceLimitRatioY", offsetof(InstrumentsInfoListRiskParameters, priceLimitRatioY), detail::decimal()},
};
constexpr detail::ObjectTable instruments_info_list_risk_parameters_table =
    detail::table_of<InstrumentsInfoListRiskParameters>(
        "InstrumentsInfoListRiskParameters", instruments_info_list_risk_parameters_fields);

constexpr detail::Field instruments_info_list_pre_listing_info_phases_fields[] = {
    {"phase", offsetof(InstrumentsInfoListPreListingInfoPhases, phase), detail::enumeration(bybit::phase_table)},
    {"startTime", offsetof(InstrumentsInfoListPreListingInfoPhases, startTime),
     detail::timestamp(detail::TimeUnit::milliseconds)},
    {"endTime", offsetof(InstrumentsInfoListPreListingInfoPhases, endTime),
     detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable instruments_info_list_pre_listing_info_phases_table =
    detail::table_of<InstrumentsInfoListPreListingInfoPhases>(
        "InstrumentsInfoListPreListingInfoPhases", instruments_info_list_pre_listing_info_phases_fields);

constexpr detail::Field instruments_info_list_pre_listing_info_auction_fee_info_fields[] = {
    {"auctionFeeRate", offsetof(InstrumentsInfoListPreListingInfoAuctionFeeInfo, auctionFeeRate), detail::decimal()},
    {"takerFeeRate", offsetof(InstrumentsInfoListPreListingInfoAuctionFeeInfo, takerFeeRate), detail::decimal()},
    {"makerFeeRate", offsetof(InstrumentsInfoListPreListingInfoAuctionFeeInfo, makerFeeRate), detail::decimal()},
};
constexpr detail::ObjectTable instruments_info_list_pre_listing_info_auction_fee_info_table =
    detail::table_of<InstrumentsInfoListPreListingInfoAuctionFeeInfo>(
        "InstrumentsInfoListPreListingInfoAuctionFeeInfo",
        instruments_info_list_pre_listing_info_auction_fee_info_fields);

constexpr detail::ListTable list_of_instruments_info_list_pre_listing_info_phases =
    detail::list_of<InstrumentsInfoListPreListingInfoPhases>(
        detail::object(instruments_info_list_pre_listing_info_phases_table));

constexpr detail::Field instruments_info_list_pre_listing_info_fields[] = {
    {"curAuctionPhase", offsetof(InstrumentsInfoListPreListingInfo, curAuctionPhase),
     detail::enumeration(bybit::phase_table)},
    {"phases", offsetof(InstrumentsInfoListPreListingInfo, phases),
     detail::list(list_of_instruments_info_list_pre_listing_info_phases)},
    {"auctionFeeInfo", offsetof(InstrumentsInfoListPreListingInfo, auctionFeeInfo),
     detail::object(instruments_info_list_pre_listing_info_auction_fee_info_table)},
    {"skipCallAuction", offsetof(InstrumentsInfoListPreListingInfo, skipCallAuction), detail::boolean()},
};
constexpr detail::ObjectTable instruments_info_list_pre_listing_info_table =
    detail::table_of<InstrumentsInfoListPreListingInfo>(
        "InstrumentsInfoListPreListingInfo", instruments_info_list_pre_listing_info_fields);

constexpr detail::Field instruments_info_list_fields[] = {
    {"symbol", offsetof(InstrumentsInfoList, symbol), detail::string()},
    {"symbolId", offsetof(InstrumentsInfoList, symbolId), detail::integer()},
    {"contractType", offsetof(InstrumentsInfoList, contractType),
     detail::enumeration(bybit::account_contract_type_table)},
    {"status", offsetof(InstrumentsInfoList, status), detail::enumeration(bybit::market_status_table)},
    {"baseCoin", offsetof(InstrumentsInfoList, baseCoin), detail::string()},
    {"quoteCoin", offsetof(InstrumentsInfoList, quoteCoin), detail::string()},
    {"launchTime", offsetof(InstrumentsInfoList, launchTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"deliveryTime", offsetof(InstrumentsInfoList, deliveryTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"deliveryFeeRate", offsetof(InstrumentsInfoList, deliveryFeeRate), detail::decimal()},
    {"priceScale", offsetof(InstrumentsInfoList, priceScale), detail::decimal()},
    {"leverageFilter", offsetof(InstrumentsInfoList, leverageFilter),
     detail::object(instruments_info_list_leverage_filter_table)},
    {"priceFilter", offsetof(InstrumentsInfoList, priceFilter),
     detail::object(instruments_info_list_price_filter_table)},
    {"lotSizeFilter", offsetof(InstrumentsInfoList, lotSizeFilter),
     detail::object(instruments_info_list_lot_size_filter_table)},
    {"unifiedMarginTrade", offsetof(InstrumentsInfoList, unifiedMarginTrade), detail::boolean()},
    {"fundingInterval", offsetof(InstrumentsInfoList, fundingInterval), detail::integer()},
    {"settleCoin", offsetof(InstrumentsInfoList, settleCoin), detail::string()},
    {"copyTrading", offsetof(InstrumentsInfoList, copyTrading), detail::enumeration(bybit::copy_trading_table)},
    {"upperFundingRate", offsetof(InstrumentsInfoList, upperFundingRate), detail::decimal()},
    {"lowerFundingRate", offsetof(InstrumentsInfoList, lowerFundingRate), detail::decimal()},
    {"displayName", offsetof(InstrumentsInfoList, displayName), detail::string()},
    {"forbidUplWithdrawal", offsetof(InstrumentsInfoList, forbidUplWithdrawal), detail::boolean()},
    {"riskParameters", offsetof(InstrumentsInfoList, riskParameters),
     detail::object(instruments_info_list_risk_parameters_table)},
    {"isPreListing", offsetof(InstrumentsInfoList, isPreListing), detail::boolean()},
    {"preListingInfo", offsetof(InstrumentsInfoList, preListingInfo),
     detail::object(instruments_info_list_pre_listing_info_table)},
    {"optionsType", offsetof(InstrumentsInfoList, optionsType), detail::enumeration(options_type_table)},
    {"innovation", offsetof(InstrumentsInfoList, innovation), detail::decimal()},
    {"symbolType", offsetof(InstrumentsInfoList, symbolType), detail::enumeration(bybit::symbol_type_table)},
    {"xstockMultiplier", offsetof(InstrumentsInfoList, xstockMultiplier), detail::string()},
    {"marginTrading", offsetof(InstrumentsInfoList, marginTrading), detail::enumeration(bybit::margin_trading_table)},
    {"stTag", offsetof(InstrumentsInfoList, stTag), detail::boolean(detail::Holder::optional, detail::Wire::flag)},
};
constexpr detail::ObjectTable instruments_info_list_table =
    detail::table_of<InstrumentsInfoList>("InstrumentsInfoList", instruments_info_list_fields);

constexpr detail::ListTable list_of_instruments_info_list =
    detail::list_of<InstrumentsInfoList>(detail::object(instruments_info_list_table));

constexpr detail::Field instruments_info_fields[] = {
    {"category", offsetof(InstrumentsInfo, category), detail::enumeration(bybit::category_table)},
    {"nextPageCursor", offsetof(InstrumentsInfo, nextPageCursor), detail::string()},
    {"list", offsetof(InstrumentsInfo, list), detail::list(list_of_instruments_info_list)},
};
constexpr detail::ObjectTable instruments_info_table =
    detail::table_of<InstrumentsInfo>("InstrumentsInfo", instruments_info_fields);

constexpr detail::Field insurance_request_fields[] = {
    {"coin", offsetof(InsuranceRequest, coin), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable insurance_request_table =
    detail::table_of<InsuranceRequest>("InsuranceRequest", insurance_request_fields);

constexpr detail::Field insurance_list_fields[] = {
    {"coin", offsetof(InsuranceList, coin), detail::string()},
    {"symbols", offsetof(InsuranceList, symbols), detail::string()},
    {"balance", offsetof(InsuranceList, balance), detail::decimal()},
    {"value", offsetof(InsuranceList, value), detail::decimal()},
};
constexpr detail::ObjectTable insurance_list_table =
    detail::table_of<InsuranceList>("InsuranceList", insurance_list_fields);

constexpr detail::ListTable list_of_insurance_list =
    detail::list_of<InsuranceList>(detail::object(insurance_list_table));

constexpr detail::Field insurance_fields[] = {
    {"updatedTime", offsetof(Insurance, updatedTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"list", offsetof(Insurance, list), detail::list(list_of_insurance_list)},
};
constexpr detail::ObjectTable insurance_table = detail::table_of<Insurance>("Insurance", insurance_fields);

constexpr detail::Field kline_list_fields[] = {
    {"startTime", offsetof(KlineList, startTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"openPrice", offsetof(KlineList, openPrice), detail::decimal()},
    {"highPrice", offsetof(KlineList, highPrice), detail::decimal()},
    {"lowPrice", offsetof(KlineList, lowPrice), detail::decimal()},
    {"closePrice", offsetof(KlineList, closePrice), detail::decimal()},
    {"volume", offsetof(KlineList, volume), detail::decimal()},
    {"turnover", offsetof(KlineList, turnover), detail::decimal()},
};
constexpr detail::ObjectTable kline_list_table = detail::table_of<KlineList>("KlineList", kline_list_fields, true);

constexpr detail::ListTable list_of_kline_list = detail::list_of<KlineList>(detail::object(kline_list_table));

constexpr detail::Field kline_fields[] = {
    {"category", offsetof(Kline, category), detail::enumeration(bybit::category_table)},
    {"symbol", offsetof(Kline, symbol), detail::string()},
    {"list", offsetof(Kline, list), detail::list(list_of_kline_list)},
};
constexpr detail::ObjectTable kline_table = detail::table_of<Kline>("Kline", kline_fields);

constexpr detail::Field new_delivery_price_request_fields[] = {
    {"category", offsetof(NewDeliveryPriceRequest, category),
     detail::enumeration(bybit::category_table, detail::Holder::required), detail::In::query},
    {"baseCoin", offsetof(NewDeliveryPriceRequest, baseCoin), detail::string(detail::Holder::required),
     detail::In::query},
    {"settleCoin", offsetof(NewDeliveryPriceRequest, settleCoin), detail::string(detail::Holder::optional),
     detail::In::query},
};
constexpr detail::ObjectTable new_delivery_price_request_table =
    detail::table_of<NewDeliveryPriceRequest>("NewDeliveryPriceRequest", new_delivery_price_request_fields);

constexpr detail::Field new_delivery_price_list_fields[] = {
    {"deliveryPrice", offsetof(NewDeliveryPriceList, deliveryPrice), detail::decimal()},
    {"deliveryTime", offsetof(NewDeliveryPriceList, deliveryTime), detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable new_delivery_price_list_table =
    detail::table_of<NewDeliveryPriceList>("NewDeliveryPriceList", new_delivery_price_list_fields);

constexpr detail::ListTable list_of_new_delivery_price_list =
    detail::list_of<NewDeliveryPriceList>(detail::object(new_delivery_price_list_table));

constexpr detail::Field new_delivery_price_fields[] = {
    {"category", offsetof(NewDeliveryPrice, category), detail::enumeration(bybit::category_table)},
    {"list", offsetof(NewDeliveryPrice, list), detail::list(list_of_new_delivery_price_list)},
};
constexpr detail::ObjectTable new_delivery_price_table =
    detail::table_of<NewDeliveryPrice>("NewDeliveryPrice", new_delivery_price_fields);

constexpr detail::Field open_interest_request_fields[] = {
    {"category", offsetof(OpenInterestRequest, category),
     detail::enumeration(bybit::category_table, detail::Holder::required), detail::In::query},
    {"symbol", offsetof(OpenInterestRequest, symbol), detail::string(detail::Holder::required), detail::In::query},
    {"intervalTime", offsetof(OpenInterestRequest, intervalTime),
     detail::enumeration(interval_time_table, detail::Holder::required), detail::In::query},
    {"startTime", offsetof(OpenInterestRequest, startTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"endTime", offsetof(OpenInterestRequest, endTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"limit", offsetof(OpenInterestRequest, limit), detail::integer(), detail::In::query},
    {"cursor", offsetof(OpenInterestRequest, cursor), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable open_interest_request_table =
    detail::table_of<OpenInterestRequest>("OpenInterestRequest", open_interest_request_fields);

constexpr detail::Field open_interest_list_fields[] = {
    {"openInterest", offsetof(OpenInterestList, openInterest), detail::decimal()},
    {"singleOpenInterest", offsetof(OpenInterestList, singleOpenInterest), detail::decimal()},
    {"timestamp", offsetof(OpenInterestList, timestamp), detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable open_interest_list_table =
    detail::table_of<OpenInterestList>("OpenInterestList", open_interest_list_fields);

constexpr detail::ListTable list_of_open_interest_list =
    detail::list_of<OpenInterestList>(detail::object(open_interest_list_table));

constexpr detail::Field open_interest_fields[] = {
    {"category", offsetof(OpenInterest, category), detail::enumeration(bybit::category_table)},
    {"symbol", offsetof(OpenInterest, symbol), detail::string()},
    {"list", offsetof(OpenInterest, list), detail::list(list_of_open_interest_list)},
    {"nextPageCursor", offsetof(OpenInterest, nextPageCursor), detail::string()},
};
constexpr detail::ObjectTable open_interest_table =
    detail::table_of<OpenInterest>("OpenInterest", open_interest_fields);

constexpr detail::Field orderbook_request_fields[] = {
    {"category", offsetof(OrderbookRequest, category),
     detail::enumeration(bybit::category_table, detail::Holder::required), detail::In::query},
    {"symbol", offsetof(OrderbookRequest, symbol), detail::string(detail::Holder::required), detail::In::query},
    {"limit", offsetof(OrderbookRequest, limit), detail::integer(), detail::In::query},
};
constexpr detail::ObjectTable orderbook_request_table =
    detail::table_of<OrderbookRequest>("OrderbookRequest", orderbook_request_fields);

constexpr detail::Field premium_index_price_kline_list_fields[] = {
    {"list0", offsetof(PremiumIndexPriceKlineList, list0), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"list1", offsetof(PremiumIndexPriceKlineList, list1), detail::decimal()},
    {"list2", offsetof(PremiumIndexPriceKlineList, list2), detail::decimal()},
    {"list3", offsetof(PremiumIndexPriceKlineList, list3), detail::decimal()},
    {"list4", offsetof(PremiumIndexPriceKlineList, list4), detail::decimal()},
};
constexpr detail::ObjectTable premium_index_price_kline_list_table =
    detail::table_of<PremiumIndexPriceKlineList>(
        "PremiumIndexPriceKlineList", premium_index_price_kline_list_fields, true);

constexpr detail::ListTable list_of_premium_index_price_kline_list =
    detail::list_of<PremiumIndexPriceKlineList>(detail::object(premium_index_price_kline_list_table));

constexpr detail::Field premium_index_price_kline_fields[] = {
    {"category", offsetof(PremiumIndexPriceKline, category), detail::enumeration(bybit::category_table)},
    {"symbol", offsetof(PremiumIndexPriceKline, symbol), detail::string()},
    {"list", offsetof(PremiumIndexPriceKline, list), detail::list(list_of_premium_index_price_kline_list)},
};
constexpr detail::ObjectTable premium_index_price_kline_table =
    detail::table_of<PremiumIndexPriceKline>("PremiumIndexPriceKline", premium_index_price_kline_fields);

constexpr detail::Field price_limit_request_fields[] = {
    {"category", offsetof(PriceLimitRequest, category), detail::enumeration(bybit::category_table), detail::In::query},
    {"symbol", offsetof(PriceLimitRequest, symbol), detail::string(detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable price_limit_request_table =
    detail::table_of<PriceLimitRequest>("PriceLimitRequest", price_limit_request_fields);

constexpr detail::Field price_limit_fields[] = {
    {"symbol", offsetof(PriceLimit, symbol), detail::string()},
    {"buyLmt", offsetof(PriceLimit, buyLmt), detail::decimal()},
    {"sellLmt", offsetof(PriceLimit, sellLmt), detail::decimal()},
    {"ts", offsetof(PriceLimit, ts), detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable price_limit_table = detail::table_of<PriceLimit>("PriceLimit", price_limit_fields);

constexpr detail::Field recent_trade_request_fields[] = {
    {"category", offsetof(RecentTradeRequest, category),
     detail::enumeration(bybit::category_table, detail::Holder::required), detail::In::query},
    {"symbol", offsetof(RecentTradeRequest, symbol), detail::string(detail::Holder::optional), detail::In::query},
    {"baseCoin", offsetof(RecentTradeRequest, baseCoin), detail::string(detail::Holder::optional), detail::In::query},
    {"optionType", offsetof(RecentTradeRequest, optionType), detail::enumeration(option_type_table), detail::In::query},
    {"limit", offsetof(RecentTradeRequest, limit), detail::integer(), detail::In::query},
};
constexpr detail::ObjectTable recent_trade_request_table =
    detail::table_of<RecentTradeRequest>("RecentTradeRequest", recent_trade_request_fields);

constexpr detail::Field recent_trade_list_fields[] = {
    {"execId", offsetof(RecentTradeList, execId), detail::string()},
    {"symbol", offsetof(RecentTradeList, symbol), detail::string()},
    {"price", offsetof(RecentTradeList, price), detail::decimal()},
    {"size", offsetof(RecentTradeList, size), detail::decimal()},
    {"side", offsetof(RecentTradeList, side), detail::enumeration(bybit::side_table)},
    {"time", offsetof(RecentTradeList, time), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"isBlockTrade", offsetof(RecentTradeList, isBlockTrade), detail::boolean()},
    {"isRPITrade", offsetof(RecentTradeList, isRPITrade), detail::boolean()},
    {"mP", offsetof(RecentTradeList, mP), detail::decimal()},
    {"iP", offsetof(RecentTradeList, iP), detail::decimal()},
    {"mIv", offsetof(RecentTradeList, mIv), detail::string()},
    {"iv", offsetof(RecentTradeList, iv), detail::string()},
    {"seq", offsetof(RecentTradeList, seq), detail::integer(detail::Holder::optional, detail::Wire::text)},
};
constexpr detail::ObjectTable recent_trade_list_table =
    detail::table_of<RecentTradeList>("RecentTradeList", recent_trade_list_fields);

constexpr detail::ListTable list_of_recent_trade_list =
    detail::list_of<RecentTradeList>(detail::object(recent_trade_list_table));

constexpr detail::Field recent_trade_fields[] = {
    {"category", offsetof(RecentTrade, category), detail::enumeration(bybit::category_table)},
    {"list", offsetof(RecentTrade, list), detail::list(list_of_recent_trade_list)},
};
constexpr detail::ObjectTable recent_trade_table = detail::table_of<RecentTrade>("RecentTrade", recent_trade_fields);

constexpr detail::Field risk_limit_request_fields[] = {
    {"category", offsetof(RiskLimitRequest, category),
     detail::enumeration(bybit::category_table, detail::Holder::required), detail::In::query},
    {"symbol", offsetof(RiskLimitRequest, symbol), detail::string(detail::Holder::optional), detail::In::query},
    {"cursor", offsetof(RiskLimitRequest, cursor), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable risk_limit_request_table =
    detail::table_of<RiskLimitRequest>("RiskLimitRequest", risk_limit_request_fields);

constexpr detail::Field risk_limit_list_fields[] = {
    {"id", offsetof(RiskLimitList, id), detail::integer()},
    {"symbol", offsetof(RiskLimitList, symbol), detail::string()},
    {"riskLimitValue", offsetof(RiskLimitList, riskLimitValue), detail::decimal()},
    {"maintenanceMargin", offsetof(RiskLimitList, maintenanceMargin), detail::decimal()},
    {"initialMargin", offsetof(RiskLimitList, initialMargin), detail::decimal()},
    {"isLowestRisk", offsetof(RiskLimitList, isLowestRisk), detail::integer()},
    {"maxLeverage", offsetof(RiskLimitList, maxLeverage), detail::decimal()},
    {"mmDeduction", offsetof(RiskLimitList, mmDeduction), detail::decimal()},
};
constexpr detail::ObjectTable risk_limit_list_table =
    detail::table_of<RiskLimitList>("RiskLimitList", risk_limit_list_fields);

constexpr detail::ListTable list_of_risk_limit_list =
    detail::list_of<RiskLimitList>(detail::object(risk_limit_list_table));

constexpr detail::Field risk_limit_fields[] = {
    {"category", offsetof(RiskLimit, category), detail::enumeration(bybit::category_table)},
    {"list", offsetof(RiskLimit, list), detail::list(list_of_risk_limit_list)},
    {"nextPageCursor", offsetof(RiskLimit, nextPageCursor), detail::string()},
};
constexpr detail::ObjectTable risk_limit_table = detail::table_of<RiskLimit>("RiskLimit", risk_limit_fields);

constexpr detail::Field rpi_orderbook_request_fields[] = {
    {"category", offsetof(RpiOrderbookRequest, category), detail::enumeration(bybit::category_table),
     detail::In::query},
    {"symbol", offsetof(RpiOrderbookRequest, symbol), detail::string(detail::Holder::required), detail::In::query},
    {"limit", offsetof(RpiOrderbookRequest, limit), detail::integer(detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable rpi_orderbook_request_table =
    detail::table_of<RpiOrderbookRequest>("RpiOrderbookRequest", rpi_orderbook_request_fields);

constexpr detail::Field rpi_orderbook_level_fields[] = {
    {"price", offsetof(RpiOrderbookLevel, price), detail::decimal()},
    {"size", offsetof(RpiOrderbookLevel, size), detail::decimal()},
    {"rpiSize", offsetof(RpiOrderbookLevel, rpiSize), detail::decimal()},
};
constexpr detail::ObjectTable rpi_orderbook_level_table =
    detail::table_of<RpiOrderbookLevel>("RpiOrderbookLevel", rpi_orderbook_level_fields, true);

constexpr detail::ListTable list_of_rpi_orderbook_level =
    detail::list_of<RpiOrderbookLevel>(detail::object(rpi_orderbook_level_table));

constexpr detail::Field rpi_orderbook_fields[] = {
    {"s", offsetof(RpiOrderbook, s), detail::string()},
    {"ts", offsetof(RpiOrderbook, ts),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"u", offsetof(RpiOrderbook, u), detail::integer()},
    {"seq", offsetof(RpiOrderbook, seq), detail::integer()},
    {"cts", offsetof(RpiOrderbook, cts),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"b", offsetof(RpiOrderbook, b), detail::list(list_of_rpi_orderbook_level)},
    {"a", offsetof(RpiOrderbook, a), detail::list(list_of_rpi_orderbook_level)},
};
constexpr detail::ObjectTable rpi_orderbook_table =
    detail::table_of<RpiOrderbook>("RpiOrderbook", rpi_orderbook_fields);

constexpr detail::Field tickers_request_fields[] = {
    {"category", offsetof(TickersRequest, category),
     detail::enumeration(bybit::category_table, detail::Holder::required), detail::In::query},
    {"symbol", offsetof(TickersRequest, symbol), detail::string(detail::Holder::optional), detail::In::query},
    {"baseCoin", offsetof(TickersRequest, baseCoin), detail::string(detail::Holder::optional), detail::In::query},
    {"expDate", offsetof(TickersRequest, expDate), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable tickers_request_table =
    detail::table_of<TickersRequest>("TickersRequest", tickers_request_fields);

constexpr detail::Field tickers_list_fields[] = {
    {"symbol", offsetof(TickersList, symbol), detail::string()},
    {"lastPrice", offsetof(TickersList, lastPrice), detail::decimal()},
    {"indexPrice", offsetof(TickersList, indexPrice), detail::decimal()},
    {"markPrice", offsetof(TickersList, markPrice), detail::decimal()},
    {"prevPrice24h", offsetof(TickersList, prevPrice24h), detail::decimal()},
    {"price24hPcnt", offsetof(TickersList, price24hPcnt), detail::decimal()},
    {"highPrice24h", offsetof(TickersList, highPrice24h), detail::decimal()},
    {"lowPrice24h", offsetof(TickersList, lowPrice24h), detail::decimal()},
    {"prevPrice1h", offsetof(TickersList, prevPrice1h), detail::decimal()},
    {"openInterest", offsetof(TickersList, openInterest), detail::decimal()},
    {"openInterestValue", offsetof(TickersList, openInterestValue), detail::decimal()},
    {"singleOpenInterest", offsetof(TickersList, singleOpenInterest), detail::decimal()},
    {"singleOpenInterestValue", offsetof(TickersList, singleOpenInterestValue), detail::decimal()},
    {"turnover24h", offsetof(TickersList, turnover24h), detail::decimal()},
    {"volume24h", offsetof(TickersList, volume24h), detail::decimal()},
    {"fundingRate", offsetof(TickersList, fundingRate), detail::decimal()},
    {"nextFundingTime", offsetof(TickersList, nextFundingTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"predictedDeliveryPrice", offsetof(TickersList, predictedDeliveryPrice), detail::decimal()},
    {"basisRate", offsetof(TickersList, basisRate), detail::decimal()},
    {"basis", offsetof(TickersList, basis), detail::string()},
    {"deliveryFeeRate", offsetof(TickersList, deliveryFeeRate), detail::decimal()},
    {"deliveryTime", offsetof(TickersList, deliveryTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"ask1Size", offsetof(TickersList, ask1Size), detail::decimal()},
    {"bid1Price", offsetof(TickersList, bid1Price), detail::decimal()},
    {"ask1Price", offsetof(TickersList, ask1Price), detail::decimal()},
    {"bid1Size", offsetof(TickersList, bid1Size), detail::decimal()},
    {"preOpenPrice", offsetof(TickersList, preOpenPrice), detail::decimal()},
    {"preQty", offsetof(TickersList, preQty), detail::decimal()},
    {"curPreListingPhase", offsetof(TickersList, curPreListingPhase), detail::enumeration(bybit::phase_table)},
    {"fundingIntervalHour", offsetof(TickersList, fundingIntervalHour), detail::decimal()},
    {"fundingCap", offsetof(TickersList, fundingCap), detail::decimal()},
    {"basisRateYear", offsetof(TickersList, basisRateYear), detail::decimal()},
    {"bid1Iv", offsetof(TickersList, bid1Iv), detail::decimal()},
    {"ask1Iv", offsetof(TickersList, ask1Iv), detail::decimal()},
    {"markIv", offsetof(TickersList, markIv), detail::decimal()},
    {"underlyingPrice", offsetof(TickersList, underlyingPrice), detail::decimal()},
    {"totalVolume", offsetof(TickersList, totalVolume), detail::decimal()},
    {"totalTurnover", offsetof(TickersList, totalTurnover), detail::decimal()},
    {"delta", offsetof(TickersList, delta), detail::decimal()},
    {"gamma", offsetof(TickersList, gamma), detail::decimal()},
    {"vega", offsetof(TickersList, vega), detail::decimal()},
    {"theta", offsetof(TickersList, theta), detail::decimal()},
    {"change24h", offsetof(TickersList, change24h), detail::decimal()},
    {"usdIndexPrice", offsetof(TickersList, usdIndexPrice), detail::decimal()},
};
constexpr detail::ObjectTable tickers_list_table = detail::table_of<TickersList>("TickersList", tickers_list_fields);

constexpr detail::ListTable list_of_tickers_list = detail::list_of<TickersList>(detail::object(tickers_list_table));

constexpr detail::Field tickers_fields[] = {
    {"category", offsetof(Tickers, category), detail::enumeration(bybit::category_table)},
    {"list", offsetof(Tickers, list), detail::list(list_of_tickers_list)},
};
constexpr detail::ObjectTable tickers_table = detail::table_of<Tickers>("Tickers", tickers_fields);

constexpr detail::Field time_fields[] = {
    {"timeSecond", offsetof(Time, timeSecond), detail::timestamp(detail::TimeUnit::seconds)},
    {"timeNano", offsetof(Time, timeNano), detail::timestamp(detail::TimeUnit::nanoseconds)},
};
constexpr detail::ObjectTable time_table = detail::table_of<Time>("Time", time_fields);

constexpr detail::Type account_ratio_reply = detail::object(account_ratio_table);
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit account_ratio_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Paging account_ratio_pages{
    .by = detail::Paging::By::token,
    .usual_size = 50,
    .parameter = "cursor",
    .limit = "limit",
    .rows = "list",
    .next = "nextPageCursor",
};
constexpr detail::Operation account_ratio_operation{
    .id = "market.account_ratio",
    .method = "GET",
    .path = "/v5/market/account-ratio",
    .auth = detail::Auth::public_,
    .limits = account_ratio_limits,
    .request = &account_ratio_request_table,
    .reply = &account_ratio_reply,
    .pages = &account_ratio_pages,
};

constexpr detail::Type adl_alert_reply = detail::object(adl_alert_table);
constexpr detail::Limit adl_alert_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Operation adl_alert_operation{
    .id = "market.adl_alert",
    .method = "GET",
    .path = "/v5/market/adlAlert",
    .auth = detail::Auth::public_,
    .limits = adl_alert_limits,
    .request = &adl_alert_request_table,
    .reply = &adl_alert_reply,
};

constexpr detail::Type delivery_price_reply = detail::object(delivery_price_table);
constexpr detail::Limit delivery_price_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Paging delivery_price_pages{
    .by = detail::Paging::By::token,
    .usual_size = 50,
    .parameter = "cursor",
    .limit = "limit",
    .rows = "list",
    .next = "nextPageCursor",
};
constexpr detail::Operation delivery_price_operation{
    .id = "market.delivery_price",
    .method = "GET",
    .path = "/v5/market/delivery-price",
    .auth = detail::Auth::public_,
    .limits = delivery_price_limits,
    .request = &delivery_price_request_table,
    .reply = &delivery_price_reply,
    .pages = &delivery_price_pages,
};

constexpr detail::Type fee_group_info_reply = detail::object(fee_group_info_table);
constexpr detail::Limit fee_group_info_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Operation fee_group_info_operation{
    .id = "market.fee_group_info",
    .method = "GET",
    .path = "/v5/market/fee-group-info",
    .auth = detail::Auth::public_,
    .limits = fee_group_info_limits,
    .request = &fee_group_info_request_table,
    .reply = &fee_group_info_reply,
};

constexpr detail::Type full_orderbook_reply = detail::object(orderbook_table);
constexpr detail::Limit full_orderbook_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Operation full_orderbook_operation{
    .id = "market.full_orderbook",
    .method = "GET",
    .path = "/v5/market/full_orderbook",
    .auth = detail::Auth::public_,
    .limits = full_orderbook_limits,
    .request = &full_orderbook_request_table,
    .reply = &full_orderbook_reply,
};

constexpr detail::ListTable list_of_historical_volatility_list =
    detail::list_of<HistoricalVolatilityList>(detail::object(historical_volatility_list_table));
constexpr detail::Type historical_volatility_reply = detail::list(list_of_historical_volatility_list);
constexpr detail::Limit historical_volatility_limits[] = {
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation historical_volatility_operation{
    .id = "market.historical_volatility",
    .method = "GET",
    .path = "/v5/market/historical-volatility",
    .auth = detail::Auth::public_,
    .limits = historical_volatility_limits,
    .request = &historical_volatility_request_table,
    .reply = &historical_volatility_reply,
};

constexpr detail::Type index_price_components_reply = detail::object(index_price_components_table);
constexpr detail::Limit index_price_components_limits[] = {
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation index_price_components_operation{
    .id = "market.index_price_components",
    .method = "GET",
    .path = "/v5/market/index-price-components",
    .auth = detail::Auth::public_,
    .limits = index_price_components_limits,
    .request = &index_price_components_request_table,
    .reply = &index_price_components_reply,
};

constexpr detail::Type index_price_kline_reply = detail::object(mark_price_kline_table);
constexpr detail::Limit index_price_kline_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Operation index_price_kline_operation{
    .id = "market.index_price_kline",
    .method = "GET",
    .path = "/v5/market/index-price-kline",
    .auth = detail::Auth::public_,
    .limits = index_price_kline_limits,
    .request = &kline_request_table,
    .reply = &index_price_kline_reply,
};

constexpr detail::Type instruments_info_reply = detail::object(instruments_info_table);
constexpr detail::Limit instruments_info_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Paging instruments_info_pages{
    .by = detail::Paging::By::token,
    .usual_size = 500,
    .parameter = "cursor",
    .limit = "limit",
    .rows = "list",
    .next = "nextPageCursor",
};
constexpr detail::Operation instruments_info_operation{
    .id = "market.instruments_info",
    .method = "GET",
    .path = "/v5/market/instruments-info",
    .auth = detail::Auth::public_,
    .limits = instruments_info_limits,
    .request = &instruments_info_request_table,
    .reply = &instruments_info_reply,
    .pages = &instruments_info_pages,
};

constexpr detail::Type insurance_reply = detail::object(insurance_table);
constexpr detail::Limit insurance_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Operation insurance_operation{
    .id = "market.insurance",
    .method = "GET",
    .path = "/v5/market/insurance",
    .auth = detail::Auth::public_,
    .limits = insurance_limits,
    .request = &insurance_request_table,
    .reply = &insurance_reply,
};

constexpr detail::Type kline_reply = detail::object(kline_table);
constexpr detail::Limit kline_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Operation kline_operation{
    .id = "market.kline",
    .method = "GET",
    .path = "/v5/market/kline",
    .auth = detail::Auth::public_,
    .limits = kline_limits,
    .request = &kline_request_table,
    .reply = &kline_reply,
};

constexpr detail::Type mark_price_kline_reply = detail::object(mark_price_kline_table);
constexpr detail::Limit mark_price_kline_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Operation mark_price_kline_operation{
    .id = "market.mark_price_kline",
    .method = "GET",
    .path = "/v5/market/mark-price-kline",
    .auth = detail::Auth::public_,
    .limits = mark_price_kline_limits,
    .request = &kline_request_table,
    .reply = &mark_price_kline_reply,
};

constexpr detail::Type new_delivery_price_reply = detail::object(new_delivery_price_table);
constexpr detail::Limit new_delivery_price_limits[] = {
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation new_delivery_price_operation{
    .id = "market.new_delivery_price",
    .method = "GET",
    .path = "/v5/market/new-delivery-price",
    .auth = detail::Auth::public_,
    .limits = new_delivery_price_limits,
    .request = &new_delivery_price_request_table,
    .reply = &new_delivery_price_reply,
};

constexpr detail::Type open_interest_reply = detail::object(open_interest_table);
constexpr detail::Limit open_interest_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Paging open_interest_pages{
    .by = detail::Paging::By::token,
    .usual_size = 50,
    .parameter = "cursor",
    .limit = "limit",
    .rows = "list",
    .next = "nextPageCursor",
};
constexpr detail::Operation open_interest_operation{
    .id = "market.open_interest",
    .method = "GET",
    .path = "/v5/market/open-interest",
    .auth = detail::Auth::public_,
    .limits = open_interest_limits,
    .request = &open_interest_request_table,
    .reply = &open_interest_reply,
    .pages = &open_interest_pages,
};

constexpr detail::Type orderbook_reply = detail::object(orderbook_table);
constexpr detail::Limit orderbook_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Operation orderbook_operation{
    .id = "market.orderbook",
    .method = "GET",
    .path = "/v5/market/orderbook",
    .auth = detail::Auth::public_,
    .limits = orderbook_limits,
    .request = &orderbook_request_table,
    .reply = &orderbook_reply,
};

constexpr detail::Type premium_index_price_kline_reply = detail::object(premium_index_price_kline_table);
constexpr detail::Limit premium_index_price_kline_limits[] = {
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation premium_index_price_kline_operation{
    .id = "market.premium_index_price_kline",
    .method = "GET",
    .path = "/v5/market/premium-index-price-kline",
    .auth = detail::Auth::public_,
    .limits = premium_index_price_kline_limits,
    .request = &kline_request_table,
    .reply = &premium_index_price_kline_reply,
};

constexpr detail::Type price_limit_reply = detail::object(price_limit_table);
constexpr detail::Limit price_limit_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Operation price_limit_operation{
    .id = "market.price_limit",
    .method = "GET",
    .path = "/v5/market/price-limit",
    .auth = detail::Auth::public_,
    .limits = price_limit_limits,
    .request = &price_limit_request_table,
    .reply = &price_limit_reply,
};

constexpr detail::Type recent_trade_reply = detail::object(recent_trade_table);
constexpr detail::Limit recent_trade_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Operation recent_trade_operation{
    .id = "market.recent_trade",
    .method = "GET",
    .path = "/v5/market/recent-trade",
    .auth = detail::Auth::public_,
    .limits = recent_trade_limits,
    .request = &recent_trade_request_table,
    .reply = &recent_trade_reply,
};

constexpr detail::Type risk_limit_reply = detail::object(risk_limit_table);
constexpr detail::Limit risk_limit_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Paging risk_limit_pages{
    .by = detail::Paging::By::token,
    .parameter = "cursor",
    .rows = "list",
    .next = "nextPageCursor",
};
constexpr detail::Operation risk_limit_operation{
    .id = "market.risk_limit",
    .method = "GET",
    .path = "/v5/market/risk-limit",
    .auth = detail::Auth::public_,
    .limits = risk_limit_limits,
    .request = &risk_limit_request_table,
    .reply = &risk_limit_reply,
    .pages = &risk_limit_pages,
};

constexpr detail::Type rpi_orderbook_reply = detail::object(rpi_orderbook_table);
constexpr detail::Limit rpi_orderbook_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Operation rpi_orderbook_operation{
    .id = "market.rpi_orderbook",
    .method = "GET",
    .path = "/v5/market/rpi_orderbook",
    .auth = detail::Auth::public_,
    .limits = rpi_orderbook_limits,
    .request = &rpi_orderbook_request_table,
    .reply = &rpi_orderbook_reply,
};

constexpr detail::Type tickers_reply = detail::object(tickers_table);
constexpr detail::Limit tickers_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Operation tickers_operation{
    .id = "market.tickers",
    .method = "GET",
    .path = "/v5/market/tickers",
    .auth = detail::Auth::public_,
    .limits = tickers_limits,
    .request = &tickers_request_table,
    .reply = &tickers_reply,
};

constexpr detail::Type time_reply = detail::object(time_table);
constexpr detail::Limit time_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Operation time_operation{
    .id = "market.time",
    .method = "GET",
    .path = "/v5/market/time",
    .auth = detail::Auth::public_,
    .limits = time_limits,
    .reply = &time_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

PagedCall<AccountRatio> Api::account_ratio(AccountRatioRequest request) const {
    return {core_, account_ratio_operation, &request};
}

Call<AdlAlert> Api::adl_alert(AdlAlertRequest request) const {
    return {core_, adl_alert_operation, &request};
}

PagedCall<DeliveryPrice> Api::delivery_price(DeliveryPriceRequest request) const {
    return {core_, delivery_price_operation, &request};
}

Call<FeeGroupInfo> Api::fee_group_info(FeeGroupInfoRequest request) const {
    return {core_, fee_group_info_operation, &request};
}

Call<Orderbook> Api::full_orderbook(FullOrderbookRequest request) const {
    return {core_, full_orderbook_operation, &request};
}

Call<Vector<HistoricalVolatilityList>> Api::historical_volatility(HistoricalVolatilityRequest request) const {
    return {core_, historical_volatility_operation, &request};
}

Call<IndexPriceComponents> Api::index_price_components(IndexPriceComponentsRequest request) const {
    return {core_, index_price_components_operation, &request};
}

Call<MarkPriceKline> Api::index_price_kline(KlineRequest request) const {
    return {core_, index_price_kline_operation, &request};
}

PagedCall<InstrumentsInfo> Api::instruments_info(InstrumentsInfoRequest request) const {
    return {core_, instruments_info_operation, &request};
}

Call<Insurance> Api::insurance(InsuranceRequest request) const {
    return {core_, insurance_operation, &request};
}

Call<Kline> Api::kline(KlineRequest request) const {
    return {core_, kline_operation, &request};
}

Call<MarkPriceKline> Api::mark_price_kline(KlineRequest request) const {
    return {core_, mark_price_kline_operation, &request};
}

Call<NewDeliveryPrice> Api::new_delivery_price(NewDeliveryPriceRequest request) const {
    return {core_, new_delivery_price_operation, &request};
}

PagedCall<OpenInterest> Api::open_interest(OpenInterestRequest request) const {
    return {core_, open_interest_operation, &request};
}

Call<Orderbook> Api::orderbook(OrderbookRequest request) const {
    return {core_, orderbook_operation, &request};
}

Call<PremiumIndexPriceKline> Api::premium_index_price_kline(KlineRequest request) const {
    return {core_, premium_index_price_kline_operation, &request};
}

Call<PriceLimit> Api::price_limit(PriceLimitRequest request) const {
    return {core_, price_limit_operation, &request};
}

Call<RecentTrade> Api::recent_trade(RecentTradeRequest request) const {
    return {core_, recent_trade_operation, &request};
}

PagedCall<RiskLimit> Api::risk_limit(RiskLimitRequest request) const {
    return {core_, risk_limit_operation, &request};
}

Call<RpiOrderbook> Api::rpi_orderbook(RpiOrderbookRequest request) const {
    return {core_, rpi_orderbook_operation, &request};
}

Call<Tickers> Api::tickers(TickersRequest request) const {
    return {core_, tickers_operation, &request};
}

Call<Time> Api::time() const {
    return {core_, time_operation, nullptr};
}

const detail::EnumTable& exbind_table(Period) { return period_table; }
const detail::EnumTable& exbind_table(Level) { return level_table; }
const detail::EnumTable& exbind_table(FeeGroupInfoLevel) { return fee_group_info_level_table; }
const detail::EnumTable& exbind_table(OptionsType) { return options_type_table; }
const detail::EnumTable& exbind_table(IntervalTime) { return interval_time_table; }
const detail::EnumTable& exbind_table(OptionType) { return option_type_table; }
const detail::ObjectTable& exbind_table(const AccountRatioRequest*) { return account_ratio_request_table; }
const detail::ObjectTable& exbind_table(const AccountRatioList*) { return account_ratio_list_table; }
const detail::ObjectTable& exbind_table(const AccountRatio*) { return account_ratio_table; }
const detail::ObjectTable& exbind_table(const AdlAlertRequest*) { return adl_alert_request_table; }
const detail::ObjectTable& exbind_table(const AdlAlertList*) { return adl_alert_list_table; }
const detail::ObjectTable& exbind_table(const AdlAlert*) { return adl_alert_table; }
const detail::ObjectTable& exbind_table(const DeliveryPriceRequest*) { return delivery_price_request_table; }
const detail::ObjectTable& exbind_table(const DeliveryPriceList*) { return delivery_price_list_table; }
const detail::ObjectTable& exbind_table(const DeliveryPrice*) { return delivery_price_table; }
const detail::ObjectTable& exbind_table(const FeeGroupInfoRequest*) { return fee_group_info_request_table; }
const detail::ObjectTable& exbind_table(const FeeGroupInfoListFeeRatesPro*) {
    return fee_group_info_list_fee_rates_pro_table;
}
const detail::ObjectTable& exbind_table(const FeeGroupInfoListFeeRatesMarketMaker*) {
    return fee_group_info_list_fee_rates_market_maker_table;
}
const detail::ObjectTable& exbind_table(const FeeGroupInfoListFeeRates*) { return fee_group_info_list_fee_rates_table; }
const detail::ObjectTable& exbind_table(const FeeGroupInfoList*) { return fee_group_info_list_table; }
const detail::ObjectTable& exbind_table(const FeeGroupInfo*) { return fee_group_info_table; }
const detail::ObjectTable& exbind_table(const FullOrderbookRequest*) { return full_orderbook_request_table; }
const detail::ObjectTable& exbind_table(const OrderbookB*) { return orderbook_b_table; }
const detail::ObjectTable& exbind_table(const OrderbookA*) { return orderbook_a_table; }
const detail::ObjectTable& exbind_table(const Orderbook*) { return orderbook_table; }
const detail::ObjectTable& exbind_table(const HistoricalVolatilityRequest*) {
    return historical_volatility_request_table;
}
const detail::ObjectTable& exbind_table(const HistoricalVolatilityList*) { return historical_volatility_list_table; }
const detail::ObjectTable& exbind_table(const IndexPriceComponentsRequest*) {
    return index_price_components_request_table;
}
const detail::ObjectTable& exbind_table(const IndexPriceComponentsComponents*) {
    return index_price_components_components_table;
}
const detail::ObjectTable& exbind_table(const IndexPriceComponents*) { return index_price_components_table; }
const detail::ObjectTable& exbind_table(const KlineRequest*) { return kline_request_table; }
const detail::ObjectTable& exbind_table(const MarkPriceKlineList*) { return mark_price_kline_list_table; }
const detail::ObjectTable& exbind_table(const MarkPriceKline*) { return mark_price_kline_table; }
const detail::ObjectTable& exbind_table(const InstrumentsInfoRequest*) { return instruments_info_request_table; }
const detail::ObjectTable& exbind_table(const InstrumentsInfoListLeverageFilter*) {
    return instruments_info_list_leverage_filter_table;
}
const detail::ObjectTable& exbind_table(const InstrumentsInfoListPriceFilter*) {
    return instruments_info_list_price_filter_table;
}
const detail::ObjectTable& exbind_table(const InstrumentsInfoListLotSizeFilter*) {
    return instruments_info_list_lot_size_filter_table;
}
const detail::ObjectTable& exbind_table(const InstrumentsInfoListRiskParameters*) {
    return instruments_info_list_risk_parameters_table;
}
const detail::ObjectTable& exbind_table(const InstrumentsInfoListPreListingInfoPhases*) {
    return instruments_info_list_pre_listing_info_phases_table;
}
const detail::ObjectTable& exbind_table(const InstrumentsInfoListPreListingInfoAuctionFeeInfo*) {
    return instruments_info_list_pre_listing_info_auction_fee_info_table;
}
const detail::ObjectTable& exbind_table(const InstrumentsInfoListPreListingInfo*) {
    return instruments_info_list_pre_listing_info_table;
}
const detail::ObjectTable& exbind_table(const InstrumentsInfoList*) { return instruments_info_list_table; }
const detail::ObjectTable& exbind_table(const InstrumentsInfo*) { return instruments_info_table; }
const detail::ObjectTable& exbind_table(const InsuranceRequest*) { return insurance_request_table; }
const detail::ObjectTable& exbind_table(const InsuranceList*) { return insurance_list_table; }
const detail::ObjectTable& exbind_table(const Insurance*) { return insurance_table; }
const detail::ObjectTable& exbind_table(const KlineList*) { return kline_list_table; }
const detail::ObjectTable& exbind_table(const Kline*) { return kline_table; }
const detail::ObjectTable& exbind_table(const NewDeliveryPriceRequest*) { return new_delivery_price_request_table; }
const detail::ObjectTable& exbind_table(const NewDeliveryPriceList*) { return new_delivery_price_list_table; }
const detail::ObjectTable& exbind_table(const NewDeliveryPrice*) { return new_delivery_price_table; }
const detail::ObjectTable& exbind_table(const OpenInterestRequest*) { return open_interest_request_table; }
const detail::ObjectTable& exbind_table(const OpenInterestList*) { return open_interest_list_table; }
const detail::ObjectTable& exbind_table(const OpenInterest*) { return open_interest_table; }
const detail::ObjectTable& exbind_table(const OrderbookRequest*) { return orderbook_request_table; }
const detail::ObjectTable& exbind_table(const PremiumIndexPriceKlineList*) {
    return premium_index_price_kline_list_table;
}
const detail::ObjectTable& exbind_table(const PremiumIndexPriceKline*) { return premium_index_price_kline_table; }
const detail::ObjectTable& exbind_table(const PriceLimitRequest*) { return price_limit_request_table; }
const detail::ObjectTable& exbind_table(const PriceLimit*) { return price_limit_table; }
const detail::ObjectTable& exbind_table(const RecentTradeRequest*) { return recent_trade_request_table; }
const detail::ObjectTable& exbind_table(const RecentTradeList*) { return recent_trade_list_table; }
const detail::ObjectTable& exbind_table(const RecentTrade*) { return recent_trade_table; }
const detail::ObjectTable& exbind_table(const RiskLimitRequest*) { return risk_limit_request_table; }
const detail::ObjectTable& exbind_table(const RiskLimitList*) { return risk_limit_list_table; }
const detail::ObjectTable& exbind_table(const RiskLimit*) { return risk_limit_table; }
const detail::ObjectTable& exbind_table(const RpiOrderbookRequest*) { return rpi_orderbook_request_table; }
const detail::ObjectTable& exbind_table(const RpiOrderbookLevel*) { return rpi_orderbook_level_table; }
const detail::ObjectTable& exbind_table(const RpiOrderbook*) { return rpi_orderbook_table; }
const detail::ObjectTable& exbind_table(const TickersRequest*) { return tickers_request_table; }
const detail::ObjectTable& exbind_table(const TickersList*) { return tickers_list_table; }
const detail::ObjectTable& exbind_table(const Tickers*) { return tickers_table; }
const detail::ObjectTable& exbind_table(const Time*) { return time_table; }

}  // namespace exbind::bybit::market
