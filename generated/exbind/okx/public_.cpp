// Generated from specs/okx/public.yaml by `exbind generate okx`. DO NOT EDIT.
#include "exbind/okx/public_.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/okx/connection.hpp"

namespace exbind::inline v0_1::okx {
extern const detail::EnumTable account_state_table;
extern const detail::EnumTable col_res_table;
extern const detail::EnumTable ct_type_table;
extern const detail::EnumTable inst_category_table;
extern const detail::EnumTable inst_type_table;
extern const detail::EnumTable open_type_table;
extern const detail::EnumTable opt_type_table;
extern const detail::EnumTable rule_type_table;
extern const detail::EnumTable side_table;
extern const detail::EnumTable stgy_type_table;
extern const detail::EnumTable td_mode_table;
}  // namespace exbind::okx

namespace exbind::inline v0_1::okx::public_ {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view type_values[] = {"1", "2"};
constexpr detail::EnumTable type_table{"Type", type_values};

constexpr std::string_view unit_values[] = {"coin", "usds"};
constexpr detail::EnumTable unit_table{"Unit", unit_values};

constexpr std::string_view op_type_values[] = {"open", "close"};
constexpr detail::EnumTable op_type_table{"OpType", op_type_values};

constexpr std::string_view delivery_exercise_history_type_values[] = {"delivery", "exercised", "expired_otm"};
constexpr detail::EnumTable delivery_exercise_history_type_table{
    "DeliveryExerciseHistoryType",
    delivery_exercise_history_type_values,
};

constexpr std::string_view region_values[] = {
    "afghanistan", "albania", "algeria", "andorra", "angola", "antigua_and_barbuda", "argentina", "armenia", "aruba",
    "australia", "austria", "azerbaijan", "bahamas", "bahrain", "bangladesh", "barbados", "belarus", "belgium",
    "belize", "benin", "bermuda", "bhutan", "bolivia", "bosnia_and_herzegovina", "botswana", "brazil", "brunei",
    "bulgaria", "burkina_faso", "burundi", "cambodia", "cameroon", "canada", "cape_verde", "cayman_islands",
    "central_african_republic", "chad", "chile", "china", "colombia", "comoros", "congo", "costa_rica", "croatia",
    "cuba", "cyprus", "czech_republic", "denmark", "djibouti", "dominica", "dominican_republic", "east_timor",
    "ecuador", "egypt", "el_salvador", "equatorial_guinea", "eritrea", "estonia", "ethiopia", "euro_area",
    "european_union", "faroe_islands", "fiji", "finland", "france", "g20", "g7", "gabon", "gambia", "georgia",
    "germany", "ghana", "greece", "greenland", "grenada", "guatemala", "guinea", "guinea_bissau", "guyana", "hungary",
    "haiti", "honduras", "hong_kong", "imf", "indonesia", "iceland", "india", "iran", "iraq", "ireland", "isle_of_man",
    "israel", "italy", "ivory_coast", "jamaica", "japan", "jordan", "kazakhstan", "kenya", "kiribati", "kosovo",
    "kuwait", "kyrgyzstan", "laos", "latvia", "lebanon", "lesotho", "liberia", "libya", "liechtenstein", "lithuania",
    "luxembourg", "macau", "macedonia", "madagascar", "malawi", "malaysia", "maldives", "mali", "malta", "mauritania",
    "mauritius", "mexico", "micronesia", "moldova", "monaco", "mongolia", "montenegro", "morocco", "mozambique",
    "myanmar", "namibia", "nepal", "netherlands", "new_caledonia", "new_zealand", "nicaragua", "niger", "nigeria",
    "north_korea", "northern_mariana_islands", "norway", "opec", "oman", "pakistan", "palau", "palestine", "panama",
    "papua_new_guinea", "paraguay", "peru", "philippines", "poland", "portugal", "puerto_rico", "qatar", "russia",
    "republic_of_the_congo", "romania", "rwanda", "slovakia", "samoa", "san_marino", "sao_tome_and_principe",
    "saudi_arabia", "senegal", "serbia", "seychelles", "sierra_leone", "singapore", "slovenia", "solomon_islands",
    "somalia", "south_africa", "south_korea", "south_sudan", "spain", "sri_lanka", "st_kitts_and_nevis", "st_lucia",
    "sudan", "suriname", "swaziland", "sweden", "switzerland", "syria", "taiwan", "tajikistan", "tanzania", "thailand",
    "togo", "tonga", "trinidad_and_tobago", "tunisia", "turkey", "turkmenistan", "uganda", "ukraine",
    "united_arab_emirates", "united_kingdom", "united_states", "uruguay", "uzbekistan", "vanuatu", "venezuela",
    "vietnam", "world", "yemen", "zambia", "zimbabwe",
};
constexpr detail::EnumTable region_table{"Region", region_values};

constexpr std::string_view importance_values[] = {"1", "2", "3"};
constexpr detail::EnumTable importance_table{"Importance", importance_values};

constexpr std::string_view date_span_values[] = {"0", "1"};
constexpr detail::EnumTable date_span_table{"DateSpan", date_span_values};

constexpr std::string_view method_values[] = {"current_period", "next_period"};
constexpr detail::EnumTable method_table{"Method", method_values};

constexpr std::string_view formula_type_values[] = {"noRate", "withRate"};
constexpr detail::EnumTable formula_type_table{"FormulaType", formula_type_values};

constexpr std::string_view sett_state_values[] = {"processing", "settled"};
constexpr detail::EnumTable sett_state_table{"SettState", sett_state_values};

constexpr std::string_view alias_values[] = {
    "this_week", "next_week", "this_month", "next_month", "quarter", "next_quarter", "third_quarter", "this_five_years",
    "next_five_years",
};
constexpr detail::EnumTable alias_table{"Alias", alias_values};

constexpr std::string_view insurance_fund_type_values[] = {
    "liquidation_balance_deposit", "bankruptcy_loss", "platform_revenue", "adl",
};
constexpr detail::EnumTable insurance_fund_type_table{"InsuranceFundType", insurance_fund_type_values};

constexpr std::string_view adl_type_values[] = {"rate_adl_start", "bal_adl_start", "pos_adl_start", "adl_end"};
constexpr detail::EnumTable adl_type_table{"AdlType", adl_type_values};

constexpr std::string_view module_values[] = {"1", "2", "3", "4", "5", "6", "11"};
constexpr detail::EnumTable module_table{"Module", module_values};

constexpr std::string_view date_aggr_type_values[] = {"daily", "monthly"};
constexpr detail::EnumTable date_aggr_type_table{"DateAggrType", date_aggr_type_values};

constexpr detail::Field block_trades_request_fields[] = {
    {"instId", offsetof(BlockTradesRequest, instId), detail::string(detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable block_trades_request_table =
    detail::table_of<BlockTradesRequest>("BlockTradesRequest", block_trades_request_fields);

constexpr detail::Field block_trades_fields[] = {
    {"instId", offsetof(BlockTrades, instId), detail::string()},
    {"tradeId", offsetof(BlockTrades, tradeId), detail::string()},
    {"px", offsetof(BlockTrades, px), detail::decimal()},
    {"sz", offsetof(BlockTrades, sz), detail::decimal()},
    {"side", offsetof(BlockTrades, side), detail::enumeration(okx::side_table)},
    {"fillVol", offsetof(BlockTrades, fillVol), detail::decimal()},
    {"fwdPx", offsetof(BlockTrades, fwdPx), detail::decimal()},
    {"idxPx", offsetof(BlockTrades, idxPx), detail::decimal()},
    {"markPx", offsetof(BlockTrades, markPx), detail::decimal()},
    {"groupId", offsetof(BlockTrades, groupId), detail::string()},
    {"ts", offsetof(BlockTrades, ts), detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable block_trades_table = detail::table_of<BlockTrades>("BlockTrades", block_trades_fields);

constexpr detail::Field convert_contract_coin_request_fields[] = {
    {"type", offsetof(ConvertContractCoinRequest, type), detail::enumeration(type_table), detail::In::query},
    {"instId", offsetof(ConvertContractCoinRequest, instId), detail::string(detail::Holder::required),
     detail::In::query},
    {"sz", offsetof(ConvertContractCoinRequest, sz), detail::decimal(detail::Holder::required), detail::In::query},
    {"px", offsetof(ConvertContractCoinRequest, px), detail::decimal(), detail::In::query},
    {"unit", offsetof(ConvertContractCoinRequest, unit), detail::enumeration(unit_table), detail::In::query},
    {"opType", offsetof(ConvertContractCoinRequest, opType), detail::enumeration(op_type_table), detail::In::query},
};
constexpr detail::ObjectTable convert_contract_coin_request_table =
    detail::table_of<ConvertContractCoinRequest>("ConvertContractCoinRequest", convert_contract_coin_request_fields);

constexpr detail::Field convert_contract_coin_fields[] = {
    {"type", offsetof(ConvertContractCoin, type), detail::enumeration(type_table)},
    {"instId", offsetof(ConvertContractCoin, instId), detail::string()},
    {"px", offsetof(ConvertContractCoin, px), detail::decimal()},
    {"sz", offsetof(ConvertContractCoin, sz), detail::decimal()},
    {"unit", offsetof(ConvertContractCoin, unit), detail::enumeration(unit_table)},
};
constexpr detail::ObjectTable convert_contract_coin_table =
    detail::table_of<ConvertContractCoin>("ConvertContractCoin", convert_contract_coin_fields);

constexpr detail::Field delivery_exercise_history_request_fields[] = {
    {"instType", offsetof(DeliveryExerciseHistoryRequest, instType),
     detail::enumeration(okx::inst_type_table, detail::Holder::required), detail::In::query},
    {"instFamily", offsetof(DeliveryExerciseHistoryRequest, instFamily), detail::string(detail::Holder::required),
     detail::In::query},
    {"after", offsetof(DeliveryExerciseHistoryRequest, after), detail::timestamp(detail::TimeUnit::milliseconds),
     detail::In::query},
    {"before", offsetof(DeliveryExerciseHistoryRequest, before), detail::timestamp(detail::TimeUnit::milliseconds),
     detail::In::query},
    {"limit", offsetof(DeliveryExerciseHistoryRequest, limit),
     detail::integer(detail::Holder::optional, detail::Wire::text), detail::In::query},
};
constexpr detail::Bounds delivery_exercise_history_request_bounds[] = {{.field = 4, .maximum = "100"}};
constexpr detail::ObjectTable delivery_exercise_history_request_table =
    detail::table_of<DeliveryExerciseHistoryRequest>(
        "DeliveryExerciseHistoryRequest", delivery_exercise_history_request_fields, false,
        delivery_exercise_history_request_bounds);

constexpr detail::Field delivery_exercise_history_details_fields[] = {
    {"insId", offsetof(DeliveryExerciseHistoryDetails, insId), detail::string()},
    {"px", offsetof(DeliveryExerciseHistoryDetails, px), detail::decimal()},
    {"type", offsetof(DeliveryExerciseHistoryDetails, type), detail::enumeration(delivery_exercise_history_type_table)},
};
constexpr detail::ObjectTable delivery_exercise_history_details_table =
    detail::table_of<DeliveryExerciseHistoryDetails>(
        "DeliveryExerciseHistoryDetails", delivery_exercise_history_details_fields);

constexpr detail::ListTable list_of_delivery_exercise_history_details =
    detail::list_of<DeliveryExerciseHistoryDetails>(detail::object(delivery_exercise_history_details_table));

constexpr detail::Field delivery_exercise_history_fields[] = {
    {"ts", offsetof(DeliveryExerciseHistory, ts), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"details", offsetof(DeliveryExerciseHistory, details), detail::list(list_of_delivery_exercise_history_details)},
};
constexpr detail::ObjectTable delivery_exercise_history_table =
    detail::table_of<DeliveryExerciseHistory>("DeliveryExerciseHistory", delivery_exercise_history_fields);

constexpr detail::Field discount_rate_interest_free_quota_request_fields[] = {
    {"ccy", offsetof(DiscountRateInterestFreeQuotaRequest, ccy), detail::string(detail::Holder::optional),
     detail::In::query},
    {"discountLv", offsetof(DiscountRateInterestFreeQuotaRequest, discountLv), detail::string(detail::Holder::optional),
     detail::In::query},
};
constexpr detail::ObjectTable discount_rate_interest_free_quota_request_table =
    detail::table_of<DiscountRateInterestFreeQuotaRequest>(
        "DiscountRateInterestFreeQuotaRequest", discount_rate_interest_free_quota_request_fields);

constexpr detail::Field discount_rate_interest_free_quota_details_fields[] = {
    {"discountRate", offsetof(DiscountRateInterestFreeQuotaDetails, discountRate), detail::decimal()},
    {"maxAmt", offsetof(DiscountRateInterestFreeQuotaDetails, maxAmt), detail::decimal()},
    {"minAmt", offsetof(DiscountRateInterestFreeQuotaDetails, minAmt), detail::decimal()},
    {"tier", offsetof(DiscountRateInterestFreeQuotaDetails, tier),
     detail::integer(detail::Holder::optional, detail::Wire::text)},
    {"liqPenaltyRate", offsetof(DiscountRateInterestFreeQuotaDetails, liqPenaltyRate), detail::decimal()},
    {"disCcyEq", offsetof(DiscountRateInterestFreeQuotaDetails, disCcyEq), detail::decimal()},
};
constexpr detail::ObjectTable discount_rate_interest_free_quota_details_table =
    detail::table_of<DiscountRateInterestFreeQuotaDetails>(
        "DiscountRateInterestFreeQuotaDetails", discount_rate_interest_free_quota_details_fields);

constexpr detail::ListTable list_of_discount_rate_interest_free_quota_details =
    detail::list_of<DiscountRateInterestFreeQuotaDetails>(
        detail::object(discount_rate_interest_free_quota_details_table));

constexpr detail::Field discount_rate_interest_free_quota_fields[] = {
    {"ccy", offsetof(DiscountRateInterestFreeQuota, ccy), detail::string()},
    {"colRes", offsetof(DiscountRateInterestFreeQuota, colRes), detail::enumeration(okx::col_res_table)},
    {"collateralRestrict", offsetof(DiscountRateInterestFreeQuota, collateralRestrict), detail::boolean()},
    {"amt", offsetof(DiscountRateInterestFreeQuota, amt), detail::decimal()},
    {"discountLv", offsetof(DiscountRateInterestFreeQuota, discountLv), detail::string()},
    {"minDiscountRate", offsetof(DiscountRateInterestFreeQuota, minDiscountRate), detail::decimal()},
    {"details", offsetof(DiscountRateInterestFreeQuota, details),
     detail::list(list_of_discount_rate_interest_free_quota_details)},
};
constexpr detail::ObjectTable discount_rate_interest_free_quota_table =
    detail::table_of<DiscountRateInterestFreeQuota>(
        "DiscountRateInterestFreeQuota", discount_rate_interest_free_quota_fields);

constexpr detail::Field economic_calendar_request_fields[] = {
    {"region", offsetof(EconomicCalendarRequest, region), detail::enumeration(region_table), detail::In::query},
    {"importance", offsetof(EconomicCalendarRequest, importance), detail::enumeration(importance_table),
     detail::In::query},
    {"before", offsetof(EconomicCalendarRequest, before), detail::timestamp(detail::TimeUnit::milliseconds),
     detail::In::query},
    {"after", offsetof(EconomicCalendarRequest, after), detail::timestamp(detail::TimeUnit::milliseconds),
     detail::In::query},
    {"limit", offsetof(EconomicCalendarRequest, limit), detail::integer(detail::Holder::optional, detail::Wire::text),
     detail::In::query},
};
constexpr detail::Bounds economic_calendar_request_bounds[] = {{.field = 4, .maximum = "100"}};
constexpr detail::ObjectTable economic_calendar_request_table =
    detail::table_of<EconomicCalendarRequest>(
        "EconomicCalendarRequest", economic_calendar_request_fields, false, economic_calendar_request_bounds);

constexpr detail::Field economic_calendar_fields[] = {
    {"calendarId", offsetof(EconomicCalendar, calendarId), detail::string()},
    {"date", offsetof(EconomicCalendar, date), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"region", offsetof(EconomicCalendar, region), detail::string()},
    {"category", offsetof(EconomicCalendar, category), detail::string()},
    {"event", offsetof(EconomicCalendar, event), detail::string()},
    {"refDate", offsetof(EconomicCalendar, refDate), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"actual", offsetof(EconomicCalendar, actual), detail::string()},
    {"previous", offsetof(EconomicCalendar, previous), detail::string()},
    {"forecast", offsetof(EconomicCalendar, forecast), detail::string()},
    {"dateSpan", offsetof(EconomicCalendar, dateSpan), detail::enumeration(date_span_table)},
    {"importance", offsetof(EconomicCalendar, importance), detail::enumeration(importance_table)},
    {"uTime", offsetof(EconomicCalendar, uTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"prevInitial", offsetof(EconomicCalendar, prevInitial), detail::decimal()},
    {"ccy", offsetof(EconomicCalendar, ccy), detail::string()},
    {"unit", offsetof(EconomicCalendar, unit), detail::string()},
};
constexpr detail::ObjectTable economic_calendar_table =
    detail::table_of<EconomicCalendar>("EconomicCalendar", economic_calendar_fields);

constexpr detail::Field estimated_price_request_fields[] = {
    {"instId", offsetof(EstimatedPriceRequest, instId), detail::string(detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable estimated_price_request_table =
    detail::table_of<EstimatedPriceRequest>("EstimatedPriceRequest", estimated_price_request_fields);

constexpr detail::Field estimated_price_fields[] = {
    {"instType", offsetof(EstimatedPrice, instType), detail::enumeration(okx::inst_type_table)},
    {"instId", offsetof(EstimatedPrice, instId), detail::string()},
    {"settlePx", offsetof(EstimatedPrice, settlePx), detail::decimal()},
    {"ts", offsetof(EstimatedPrice, ts), detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable estimated_price_table =
    detail::table_of<EstimatedPrice>("EstimatedPrice", estimated_price_fields);

constexpr detail::Field estimated_settlement_info_request_fields[] = {
    {"instId", offsetof(EstimatedSettlementInfoRequest, instId), detail::string(detail::Holder::required),
     detail::In::query},
};
constexpr detail::ObjectTable estimated_settlement_info_request_table =
    detail::table_of<EstimatedSettlementInfoRequest>(
        "EstimatedSettlementInfoRequest", estimated_settlement_info_request_fields);

constexpr detail::Field estimated_settlement_info_fields[] = {
    {"instId", offsetof(EstimatedSettlementInfo, instId), detail::string()},
    {"nextSettleTime", offsetof(EstimatedSettlementInfo, nextSettleTime),
     detail::timestamp(detail::TimeUnit::milliseconds)},
    {"estSettlePx", offsetof(EstimatedSettlementInfo, estSettlePx), detail::decimal()},
    {"ts", offsetof(EstimatedSettlementInfo, ts), detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable estimated_settlement_info_table =
    detail::table_of<EstimatedSettlementInfo>("EstimatedSettlementInfo", estimated_settlement_info_fields);

constexpr detail::Field funding_rate_request_fields[] = {
    {"instId", offsetof(FundingRateRequest, instId), detail::string(detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable funding_rate_request_table =
    detail::table_of<FundingRateRequest>("FundingRateRequest", funding_rate_request_fields);

constexpr detail::Field funding_rate_fields[] = {
    {"instType", offsetof(FundingRate, instType), detail::enumeration(okx::inst_type_table)},
    {"instId", offsetof(FundingRate, instId), detail::string()},
    {"method", offsetof(FundingRate, method), detail::enumeration(method_table)},
    {"formulaType", offsetof(FundingRate, formulaType), detail::enumeration(formula_type_table)},
    {"fundingRate", offsetof(FundingRate, fundingRate), detail::decimal()},
    {"nextFundingRate", offsetof(FundingRate, nextFundingRate), detail::decimal()},
    {"fundingTime", offsetof(FundingRate, fundingTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"nextFundingTime", offsetof(FundingRate, nextFundingTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"minFundingRate", offsetof(FundingRate, minFundingRate), detail::decimal()},
    {"maxFundingRate", offsetof(FundingRate, maxFundingRate), detail::decimal()},
    {"interestRate", offsetof(FundingRate, interestRate), detail::decimal()},
    {"impactValue", offsetof(FundingRate, impactValue), detail::decimal()},
    {"settState", offsetof(FundingRate, settState), detail::enumeration(sett_state_table)},
    {"settFundingRate", offsetof(FundingRate, settFundingRate), detail::decimal()},
    {"premium", offsetof(FundingRate, premium), detail::decimal()},
    {"ts", offsetof(FundingRate, ts), detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable funding_rate_table = detail::table_of<FundingRate>("FundingRate", funding_rate_fields);

constexpr detail::Field funding_rate_history_request_fields[] = {
    {"instId", offsetof(FundingRateHistoryRequest, instId), detail::string(detail::Holder::required),
     detail::In::query},
    {"before", offsetof(FundingRateHistoryRequest, before), detail::timestamp(detail::TimeUnit::milliseconds),
     detail::In::query},
    {"after", offsetof(FundingRateHistoryRequest, after), detail::timestamp(detail::TimeUnit::milliseconds),
     detail::In::query},
    {"limit", offsetof(FundingRateHistoryRequest, limit), detail::integer(detail::Holder::optional, detail::Wire::text),
     detail::In::query},
};
constexpr detail::Bounds funding_rate_history_request_bounds[] = {{.field = 3, .maximum = "400"}};
constexpr detail::ObjectTable funding_rate_history_request_table =
    detail::table_of<FundingRateHistoryRequest>(
        "FundingRateHistoryRequest", funding_rate_history_request_fields, false, funding_rate_history_request_bounds);

constexpr detail::Field funding_rate_history_fields[] = {
    {"instType", offsetof(FundingRateHistory, instType), detail::enumeration(okx::inst_type_table)},
    {"instId", offsetof(FundingRateHistory, instId), detail::string()},
    {"formulaType", offsetof(FundingRateHistory, formulaType), detail::enumeration(formula_type_table)},
    {"fundingRate", offsetof(FundingRateHistory, fundingRate), detail::decimal()},
    {"realizedRate", offsetof(FundingRateHistory, realizedRate), detail::decimal()},
    {"fundingTime", offsetof(FundingRateHistory, fundingTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"method", offsetof(FundingRateHistory, method), detail::enumeration(method_table)},
};
constexpr detail::ObjectTable funding_rate_history_table =
    detail::table_of<FundingRateHistory>("FundingRateHistory", funding_rate_history_fields);

constexpr detail::Field instrument_tick_bands_request_fields[] = {
    {"instType", offsetof(InstrumentTickBandsRequest, instType),
     detail::enumeration(okx::inst_type_table, detail::Holder::required), detail::In::query},
    {"instFamily", offsetof(InstrumentTickBandsRequest, instFamily), detail::string(detail::Holder::optional),
     detail::In::query},
};
constexpr detail::ObjectTable instrument_tick_bands_request_table =
    detail::table_of<InstrumentTickBandsRequest>("InstrumentTickBandsRequest", instrument_tick_bands_request_fields);

constexpr detail::Field instrument_tick_bands_tick_band_fields[] = {
    {"minPx", offsetof(InstrumentTickBandsTickBand, minPx), detail::decimal()},
    {"maxPx", offsetof(InstrumentTickBandsTickBand, maxPx), detail::decimal()},
    {"tickSz", offsetof(InstrumentTickBandsTickBand, tickSz), detail::decimal()},
};
constexpr detail::ObjectTable instrument_tick_bands_tick_band_table =
    detail::table_of<InstrumentTickBandsTickBand>(
        "InstrumentTickBandsTickBand", instrument_tick_bands_tick_band_fields);

constexpr detail::ListTable list_of_instrument_tick_bands_tick_band =
    detail::list_of<InstrumentTickBandsTickBand>(detail::object(instrument_tick_bands_tick_band_table));

constexpr detail::Field instrument_tick_bands_fields[] = {
    {"instType", offsetof(InstrumentTickBands, instType), detail::enumeration(okx::inst_type_table)},
    {"instFamily", offsetof(InstrumentTickBands, instFamily), detail::string()},
    {"tickBand", offsetof(InstrumentTickBands, tickBand), detail::list(list_of_instrument_tick_bands_tick_band)},
};
constexpr detail::ObjectTable instrument_tick_bands_table =
    detail::table_of<InstrumentTickBands>("InstrumentTickBands", instrument_tick_bands_fields);

constexpr detail::Field instruments_request_fields[] = {
    {"instType", offsetof(InstrumentsRequest, instType),
     detail::enumeration(okx::inst_type_table, detail::Holder::required), detail::In::query},
    {"instFamily", offsetof(InstrumentsRequest, instFamily), detail::string(detail::Holder::optional),
     detail::In::query},
    {"instId", offsetof(InstrumentsRequest, instId), detail::string(detail::Holder::optional), detail::In::query},
    {"seriesId", offsetof(InstrumentsRequest, seriesId), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable instruments_request_table =
    detail::table_of<InstrumentsRequest>("InstrumentsRequest", instruments_request_fields);

constexpr detail::Field instruments_upc_chg_fields[] = {
    {"param", offsetof(InstrumentsUpcChg, param), detail::string()},
    {"newValue", offsetof(InstrumentsUpcChg, newValue), detail::decimal()},
    {"effTime", offsetof(InstrumentsUpcChg, effTime), detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable instruments_upc_chg_table =
    detail::table_of<InstrumentsUpcChg>("InstrumentsUpcChg", instruments_upc_chg_fields);

constexpr detail::ListTable list_of_string = detail::list_of<std::string>(detail::string());
constexpr detail::ListTable list_of_instruments_upc_chg =
    detail::list_of<InstrumentsUpcChg>(detail::object(instruments_upc_chg_table));

constexpr detail::Field instruments_fields[] = {
    {"instType", offsetof(Instruments, instType), detail::enumeration(okx::inst_type_table)},
    {"instId", offsetof(Instruments, instId), detail::string()},
    {"uly", offsetof(Instruments, uly), detail::string()},
    {"groupId", offsetof(Instruments, groupId), detail::string()},
    {"instFamily", offsetof(Instruments, instFamily), detail::string()},
    {"category", offsetof(Instruments, category), detail::string()},
    {"baseCcy", offsetof(Instruments, baseCcy), detail::string()},
    {"quoteCcy", offsetof(Instruments, quoteCcy), detail::string()},
    {"settleCcy", offsetof(Instruments, settleCcy), detail::string()},
    {"ctVal", offsetof(Instruments, ctVal), detail::decimal()},
    {"ctMult", offsetof(Instruments, ctMult), detail::decimal()},
    {"ctValCcy", offsetof(Instruments, ctValCcy), detail::string()},
    {"optType", offsetof(Instruments, optType), detail::enumeration(okx::opt_type_table)},
    {"stk", offsetof(Instruments, stk), detail::decimal()},
    {"listTime", offsetof(Instruments, listTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"auctionEndTime", offsetof(Instruments, auctionEndTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"contTdSwTime", offsetof(Instruments, contTdSwTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"preMktSwTime", offsetof(Instruments, preMktSwTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"openType", offsetof(Instruments, openType), detail::enumeration(okx::open_type_table)},
    {"expTime", offsetof(Instruments, expTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"lever", offsetof(Instruments, lever), detail::decimal()},
    {"tickSz", offsetof(Instruments, tickSz), detail::decimal()},
    {"lotSz", offsetof(Instruments, lotSz), detail::decimal()},
    {"minSz", offsetof(Instruments, minSz), detail::decimal()},
    {"ctType", offsetof(Instruments, ctType), detail::enumeration(okx::ct_type_table)},
    {"alias", offsetof(Instruments, alias), detail::enumeration(alias_table)},
    {"state", offsetof(Instruments, state), detail::enumeration(okx::account_state_table)},
    {"ruleType", offsetof(Instruments, ruleType), detail::enumeration(okx::rule_type_table)},
    {"maxLmtSz", offsetof(Instruments, maxLmtSz), detail::decimal()},
    {"maxMktSz", offsetof(Instruments, maxMktSz), detail::decimal()},
    {"maxLmtAmt", offsetof(Instruments, maxLmtAmt), detail::decimal()},
    {"maxMktAmt", offsetof(Instruments, maxMktAmt), detail::decimal()},
    {"maxTwapSz", offsetof(Instruments, maxTwapSz), detail::decimal()},
    {"maxIcebergSz", offsetof(Instruments, maxIcebergSz), detail::decimal()},
    {"maxTriggerSz", offsetof(Instruments, maxTriggerSz), detail::decimal()},
    {"maxStopSz", offsetof(Instruments, maxStopSz), detail::decimal()},
    {"futureSettlement", offsetof(Instruments, futureSettlement), detail::boolean()},
    {"tradeQuoteCcyList", offsetof(Instruments, tradeQuoteCcyList), detail::list(list_of_string)},
    {"instIdCode", offsetof(Instruments, instIdCode), detail::integer()},
    {"upcChg", offsetof(Instruments, upcChg), detail::list(list_of_instruments_upc_chg)},
    {"seriesId", offsetof(Instruments, seriesId), detail::string()},
    {"instCategory", offsetof(Instruments, instCategory), detail::enumeration(okx::inst_category_table)},
};
constexpr detail::ObjectTable instruments_table = detail::table_of<Instruments>("Instruments", instruments_fields);

constexpr detail::Field insurance_fund_request_fields[] = {
    {"instType", offsetof(InsuranceFundRequest, instType),
     detail::enumeration(okx::inst_type_table, detail::Holder::required), detail::In::query},
    {"type", offsetof(InsuranceFundRequest, type), detail::enumeration(insurance_fund_type_table), detail::In::query},
    {"instFamily", offsetof(InsuranceFundRequest, instFamily), detail::string(detail::Holder::optional),
     detail::In::query},
    {"ccy", offsetof(InsuranceFundRequest, ccy), detail::string(detail::Holder::optional), detail::In::query},
    {"before", offsetof(InsuranceFundRequest, before), detail::timestamp(detail::TimeUnit::milliseconds),
     detail::In::query},
    {"after", offsetof(InsuranceFundRequest, after), detail::timestamp(detail::TimeUnit::milliseconds),
     detail::In::query},
    {"limit", offsetof(InsuranceFundRequest, limit), detail::integer(detail::Holder::optional, detail::Wire::text),
     detail::In::query},
};
constexpr detail::Bounds insurance_fund_request_bounds[] = {{.field = 6, .maximum = "100"}};
constexpr detail::ObjectTable insurance_fund_request_table =
    detail::table_of<InsuranceFundRequest>(
        "InsuranceFundRequest", insurance_fund_request_fields, false, insurance_fund_request_bounds);

constexpr detail::Field insurance_fund_details_fields[] = {
    {"balance", offsetof(InsuranceFundDetails, balance), detail::decimal()},
    {"amt", offsetof(InsuranceFundDetails, amt), detail::decimal()},
    {"ccy", offsetof(InsuranceFundDetails, ccy), detail::string()},
    {"type", offsetof(InsuranceFundDetails, type), detail::enumeration(insurance_fund_type_table)},
    {"maxBal", offsetof(InsuranceFundDetails, maxBal), detail::decimal()},
    {"maxBalTs", offsetof(InsuranceFundDetails, maxBalTs), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"decRate", offsetof(InsuranceFundDetails, decRate), detail::decimal()},
    {"adlType", offsetof(InsuranceFundDetails, adlType), detail::enumeration(adl_type_table)},
    {"ts", offsetof(InsuranceFundDetails, ts), detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable insurance_fund_details_table =
    detail::table_of<InsuranceFundDetails>("InsuranceFundDetails", insurance_fund_details_fields);

constexpr detail::ListTable list_of_insurance_fund_details =
    detail::list_of<InsuranceFundDetails>(detail::object(insurance_fund_details_table));

constexpr detail::Field insurance_fund_fields[] = {
    {"total", offsetof(InsuranceFund, total), detail::decimal()},
    {"instFamily", offsetof(InsuranceFund, instFamily), detail::string()},
    {"instType", offsetof(InsuranceFund, instType), detail::enumeration(okx::inst_type_table)},
    {"details", offsetof(InsuranceFund, details), detail::list(list_of_insurance_fund_details)},
};
constexpr detail::ObjectTable insurance_fund_table =
    detail::table_of<InsuranceFund>("InsuranceFund", insurance_fund_fields);

constexpr detail::Field interest_rate_loan_quota_basic_fields[] = {
    {"ccy", offsetof(InterestRateLoanQuotaBasic, ccy), detail::string()},
    {"rate", offsetof(InterestRateLoanQuotaBasic, rate), detail::decimal()},
    {"quota", offsetof(InterestRateLoanQuotaBasic, quota), detail::decimal()},
};
constexpr detail::ObjectTable interest_rate_loan_quota_basic_table =
    detail::table_of<InterestRateLoanQuotaBasic>("InterestRateLoanQuotaBasic", interest_rate_loan_quota_basic_fields);

constexpr detail::Field interest_rate_loan_quota_vip_fields[] = {
    {"level", offsetof(InterestRateLoanQuotaVip, level), detail::string()},
    {"loanQuotaCoef", offsetof(InterestRateLoanQuotaVip, loanQuotaCoef), detail::decimal()},
    {"irDiscount", offsetof(InterestRateLoanQuotaVip, irDiscount), detail::decimal()},
};
constexpr detail::ObjectTable interest_rate_loan_quota_vip_table =
    detail::table_of<InterestRateLoanQuotaVip>("InterestRateLoanQuotaVip", interest_rate_loan_quota_vip_fields);

constexpr detail::Field interest_rate_loan_quota_config_ccy_list_fields[] = {
    {"ccy", offsetof(InterestRateLoanQuotaConfigCcyList, ccy), detail::string()},
    {"rate", offsetof(InterestRateLoanQuotaConfigCcyList, rate), detail::decimal()},
};
constexpr detail::ObjectTable interest_rate_loan_quota_config_ccy_list_table =
    detail::table_of<InterestRateLoanQuotaConfigCcyList>(
        "InterestRateLoanQuotaConfigCcyList", interest_rate_loan_quota_config_ccy_list_fields);

constexpr detail::Field interest_rate_loan_quota_config_fields[] = {
    {"ccy", offsetof(InterestRateLoanQuotaConfig, ccy), detail::string()},
    {"stgyType", offsetof(InterestRateLoanQuotaConfig, stgyType), detail::enumeration(okx::stgy_type_table)},
    {"quota", offsetof(InterestRateLoanQuotaConfig, quota), detail::string()},
    {"level", offsetof(InterestRateLoanQuotaConfig, level), detail::string()},
};
constexpr detail::ObjectTable interest_rate_loan_quota_config_table =
    detail::table_of<InterestRateLoanQuotaConfig>(
        "InterestRateLoanQuotaConfig", interest_rate_loan_quota_config_fields);

constexpr detail::ListTable list_of_interest_rate_loan_quota_basic =
    detail::list_of<InterestRateLoanQuotaBasic>(detail::object(interest_rate_loan_quota_basic_table));
constexpr detail::ListTable list_of_interest_rate_loan_quota_vip =
    detail::list_of<InterestRateLoanQuotaVip>(detail::object(interest_rate_loan_quota_vip_table));
constexpr detail::ListTable list_of_interest_rate_loan_quota_config_ccy_list =
    detail::list_of<InterestRateLoanQuotaConfigCcyList>(detail::object(interest_rate_loan_quota_config_ccy_list_table));
constexpr detail::ListTable list_of_interest_rate_loan_quota_config =
    detail::list_of<InterestRateLoanQuotaConfig>(detail::object(interest_rate_loan_quota_config_table));

constexpr detail::Field interest_rate_loan_quota_fields[] = {
    {"basic", offsetof(InterestRateLoanQuota, basic), detail::list(list_of_interest_rate_loan_quota_basic)},
    {"vip", offsetof(InterestRateLoanQuota, vip), detail::list(list_of_interest_rate_loan_quota_vip)},
    {"regular", offsetof(InterestRateLoanQuota, regular), detail::list(list_of_interest_rate_loan_quota_vip)},
    {"configCcyList", offsetof(InterestRateLoanQuota, configCcyList),
     detail::list(list_of_interest_rate_loan_quota_config_ccy_list)},
    {"config", offsetof(InterestRateLoanQuota, config), detail::list(list_of_interest_rate_loan_quota_config)},
};
constexpr detail::ObjectTable interest_rate_loan_quota_table =
    detail::table_of<InterestRateLoanQuota>("InterestRateLoanQuota", interest_rate_loan_quota_fields);

constexpr detail::Field mark_price_request_fields[] = {
    {"instType", offsetof(MarkPriceRequest, instType),
     detail::enumeration(okx::inst_type_table, detail::Holder::required), detail::In::query},
    {"instFamily", offsetof(MarkPriceRequest, instFamily), detail::string(detail::Holder::optional), detail::In::query},
    {"instId", offsetof(MarkPriceRequest, instId), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable mark_price_request_table =
    detail::table_of<MarkPriceRequest>("MarkPriceRequest", mark_price_request_fields);

constexpr detail::Field mark_price_fields[] = {
    {"instType", offsetof(MarkPrice, instType), detail::enumeration(okx::inst_type_table)},
    {"instId", offsetof(MarkPrice, instId), detail::string()},
    {"markPx", offsetof(MarkPrice, markPx), detail::decimal()},
    {"ts", offsetof(MarkPrice, ts), detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable mark_price_table = detail::table_of<MarkPrice>("MarkPrice", mark_price_fields);

constexpr detail::Field market_data_history_request_fields[] = {
    {"module", offsetof(MarketDataHistoryRequest, module_), detail::enumeration(module_table, detail::Holder::required),
     detail::In::query},
    {"instType", offsetof(MarketDataHistoryRequest, instType),
     detail::enumeration(okx::inst_type_table, detail::Holder::required), detail::In::query},
    {"instIdList", offsetof(MarketDataHistoryRequest, instIdList), detail::list(list_of_string), detail::In::query},
    {"instFamilyList", offsetof(MarketDataHistoryRequest, instFamilyList), detail::list(list_of_string),
     detail::In::query},
    {"dateAggrType", offsetof(MarketDataHistoryRequest, dateAggrType),
     detail::enumeration(date_aggr_type_table, detail::Holder::required), detail::In::query},
    {"begin", offsetof(MarketDataHistoryRequest, begin),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::required), detail::In::query},
    {"end", offsetof(MarketDataHistoryRequest, end),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable market_data_history_request_table =
    detail::table_of<MarketDataHistoryRequest>("MarketDataHistoryRequest", market_data_history_request_fields);

constexpr detail::Field market_data_history_details_group_details_fields[] = {
    {"filename", offsetof(MarketDataHistoryDetailsGroupDetails, filename), detail::string()},
    {"dataTs", offsetof(MarketDataHistoryDetailsGroupDetails, dataTs),
     detail::timestamp(detail::TimeUnit::milliseconds)},
    {"sizeMB", offsetof(MarketDataHistoryDetailsGroupDetails, sizeMB), detail::decimal()},
    {"url", offsetof(MarketDataHistoryDetailsGroupDetails, url), detail::string()},
};
constexpr detail::ObjectTable market_data_history_details_group_details_table =
    detail::table_of<MarketDataHistoryDetailsGroupDetails>(
        "MarketDataHistoryDetailsGroupDetails", market_data_history_details_group_details_fields);

constexpr detail::ListTable list_of_market_data_history_details_group_details =
    detail::list_of<MarketDataHistoryDetailsGroupDetails>(
        detail::object(market_data_history_details_group_details_table));

constexpr detail::Field market_data_history_details_fields[] = {
    {"instId", offsetof(MarketDataHistoryDetails, instId), detail::string()},
    {"instFamily", offsetof(MarketDataHistoryDetails, instFamily), detail::string()},
    {"dateRangeStart", offsetof(MarketDataHistoryDetails, dateRangeStart),
     detail::timestamp(detail::TimeUnit::milliseconds)},
    {"dateRangeEnd", offsetof(MarketDataHistoryDetails, dateRangeEnd),
     detail::timestamp(detail::TimeUnit::milliseconds)},
    {"groupSizeMB", offsetof(MarketDataHistoryDetails, groupSizeMB), detail::decimal()},
    {"groupDetails", offsetof(MarketDataHistoryDetails, groupDetails),
     detail::list(list_of_market_data_history_details_group_details)},
};
constexpr detail::ObjectTable market_data_history_details_table =
    detail::table_of<MarketDataHistoryDetails>("MarketDataHistoryDetails", market_data_history_details_fields);

constexpr detail::ListTable list_of_market_data_history_details =
    detail::list_of<MarketDataHistoryDetails>(detail::object(market_data_history_details_table));

constexpr detail::Field market_data_history_fields[] = {
    {"ts", offsetof(MarketDataHistory, ts), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"totalSizeMB", offsetof(MarketDataHistory, totalSizeMB), detail::decimal()},
    {"dateAggrType", offsetof(MarketDataHistory, dateAggrType), detail::enumeration(date_aggr_type_table)},
    {"details", offsetof(MarketDataHistory, details), detail::list(list_of_market_data_history_details)},
};
constexpr detail::ObjectTable market_data_history_table =
    detail::table_of<MarketDataHistory>("MarketDataHistory", market_data_history_fields);

constexpr detail::Field open_interest_request_fields[] = {
    {"instType", offsetof(OpenInterestRequest, instType),
     detail::enumeration(okx::inst_type_table, detail::Holder::required), detail::In::query},
    {"instFamily", offsetof(OpenInterestRequest, instFamily), detail::string(detail::Holder::optional),
     detail::In::query},
    {"instId", offsetof(OpenInterestRequest, instId), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable open_interest_request_table =
    detail::table_of<OpenInterestRequest>("OpenInterestRequest", open_interest_request_fields);

constexpr detail::Field open_interest_fields[] = {
    {"instType", offsetof(OpenInterest, instType), detail::enumeration(okx::inst_type_table)},
    {"instId", offsetof(OpenInterest, instId), detail::string()},
    {"oi", offsetof(OpenInterest, oi), detail::string()},
    {"oiCcy", offsetof(OpenInterest, oiCcy), detail::decimal()},
    {"oiUsd", offsetof(OpenInterest, oiUsd), detail::decimal()},
    {"ts", offsetof(OpenInterest, ts), detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable open_interest_table =
    detail::table_of<OpenInterest>("OpenInterest", open_interest_fields);

constexpr detail::Field opt_summary_request_fields[] = {
    {"instFamily", offsetof(OptSummaryRequest, instFamily), detail::string(detail::Holder::required),
     detail::In::query},
    {"expTime", offsetof(OptSummaryRequest, expTime), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable opt_summary_request_table =
    detail::table_of<OptSummaryRequest>("OptSummaryRequest", opt_summary_request_fields);

constexpr detail::Field opt_summary_fields[] = {
    {"instType", offsetof(OptSummary, instType), detail::enumeration(okx::inst_type_table)},
    {"instId", offsetof(OptSummary, instId), detail::string()},
    {"uly", offsetof(OptSummary, uly), detail::string()},
    {"delta", offsetof(OptSummary, delta), detail::decimal()},
    {"gamma", offsetof(OptSummary, gamma), detail::decimal()},
    {"vega", offsetof(OptSummary, vega), detail::decimal()},
    {"theta", offsetof(OptSummary, theta), detail::decimal()},
    {"deltaBS", offsetof(OptSummary, deltaBS), detail::decimal()},
    {"gammaBS", offsetof(OptSummary, gammaBS), detail::decimal()},
    {"vegaBS", offsetof(OptSummary, vegaBS), detail::decimal()},
    {"thetaBS", offsetof(OptSummary, thetaBS), detail::decimal()},
    {"lever", offsetof(OptSummary, lever), detail::decimal()},
    {"markVol", offsetof(OptSummary, markVol), detail::decimal()},
    {"bidVol", offsetof(OptSummary, bidVol), detail::decimal()},
    {"askVol", offsetof(OptSummary, askVol), detail::decimal()},
    {"realVol", offsetof(OptSummary, realVol), detail::decimal()},
    {"volLv", offsetof(OptSummary, volLv), detail::string()},
    {"fwdPx", offsetof(OptSummary, fwdPx), detail::decimal()},
    {"ts", offsetof(OptSummary, ts), detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable opt_summary_table = detail::table_of<OptSummary>("OptSummary", opt_summary_fields);

constexpr detail::Field option_trades_request_fields[] = {
    {"instId", offsetof(OptionTradesRequest, instId), detail::string(detail::Holder::optional), detail::In::query},
    {"instFamily", offsetof(OptionTradesRequest, instFamily), detail::string(detail::Holder::optional),
     detail::In::query},
    {"optType", offsetof(OptionTradesRequest, optType), detail::enumeration(okx::opt_type_table), detail::In::query},
};
constexpr detail::ObjectTable option_trades_request_table =
    detail::table_of<OptionTradesRequest>("OptionTradesRequest", option_trades_request_fields);

constexpr detail::Field option_trades_fields[] = {
    {"instId", offsetof(OptionTrades, instId), detail::string()},
    {"instFamily", offsetof(OptionTrades, instFamily), detail::string()},
    {"tradeId", offsetof(OptionTrades, tradeId), detail::string()},
    {"px", offsetof(OptionTrades, px), detail::decimal()},
    {"side", offsetof(OptionTrades, side), detail::enumeration(okx::side_table)},
    {"optType", offsetof(OptionTrades, optType), detail::enumeration(okx::opt_type_table)},
    {"fillVol", offsetof(OptionTrades, fillVol), detail::decimal()},
    {"fwdPx", offsetof(OptionTrades, fwdPx), detail::decimal()},
    {"idxPx", offsetof(OptionTrades, idxPx), detail::decimal()},
    {"markPx", offsetof(OptionTrades, markPx), detail::decimal()},
    {"ts", offsetof(OptionTrades, ts), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"sz", offsetof(OptionTrades, sz), detail::decimal()},
};
constexpr detail::ObjectTable option_trades_table =
    detail::table_of<OptionTrades>("OptionTrades", option_trades_fields);

constexpr detail::Field position_tiers_request_fields[] = {
    {"instType", offsetof(PositionTiersRequest, instType),
     detail::enumeration(okx::inst_type_table, detail::Holder::required), detail::In::query},
    {"tdMode", offsetof(PositionTiersRequest, tdMode),
     detail::enumeration(okx::td_mode_table, detail::Holder::required), detail::In::query},
    {"instFamily", offsetof(PositionTiersRequest, instFamily), detail::list(list_of_string), detail::In::query},
    {"instId", offsetof(PositionTiersRequest, instId), detail::list(list_of_string), detail::In::query},
    {"ccy", offsetof(PositionTiersRequest, ccy), detail::string(detail::Holder::optional), detail::In::query},
    {"tier", offsetof(PositionTiersRequest, tier), detail::integer(detail::Holder::optional, detail::Wire::text),
     detail::In::query},
};
constexpr detail::Bounds position_tiers_request_bounds[] = {{.field = 2, .maximum = "5"}, {.field = 3, .maximum = "5"}};
constexpr detail::ObjectTable position_tiers_request_table =
    detail::table_of<PositionTiersRequest>(
        "PositionTiersRequest", position_tiers_request_fields, false, position_tiers_request_bounds);

constexpr detail::Field position_tiers_fields[] = {
    {"uly", offsetof(PositionTiers, uly), detail::string()},
    {"instFamily", offsetof(PositionTiers, instFamily), detail::string()},
    {"instId", offsetof(PositionTiers, instId), detail::string()},
    {"tier", offsetof(PositionTiers, tier), detail::integer(detail::Holder::optional, detail::Wire::text)},
    {"minSz", offsetof(PositionTiers, minSz), detail::decimal()},
    {"maxSz", offsetof(PositionTiers, maxSz), detail::decimal()},
    {"mmr", offsetof(PositionTiers, mmr), detail::decimal()},
    {"imr", offsetof(PositionTiers, imr), detail::decimal()},
    {"maxLever", offsetof(PositionTiers, maxLever), detail::decimal()},
    {"optMgnFactor", offsetof(PositionTiers, optMgnFactor), detail::decimal()},
    {"quoteMaxLoan", offsetof(PositionTiers, quoteMaxLoan), detail::decimal()},
    {"baseMaxLoan", offsetof(PositionTiers, baseMaxLoan), detail::decimal()},
};
constexpr detail::ObjectTable position_tiers_table =
    detail::table_of<PositionTiers>("PositionTiers", position_tiers_fields);

constexpr detail::Field premium_history_request_fields[] = {
    {"instId", offsetof(PremiumHistoryRequest, instId), detail::string(detail::Holder::required), detail::In::query},
    {"after", offsetof(PremiumHistoryRequest, after), detail::timestamp(detail::TimeUnit::milliseconds),
     detail::In::query},
    {"before", offsetof(PremiumHistoryRequest, before), detail::timestamp(detail::TimeUnit::milliseconds),
     detail::In::query},
    {"limit", offsetof(PremiumHistoryRequest, limit), detail::integer(detail::Holder::optional, detail::Wire::text),
     detail::In::query},
};
constexpr detail::Bounds premium_history_request_bounds[] = {{.field = 3, .maximum = "100"}};
constexpr detail::ObjectTable premium_history_request_table =
    detail::table_of<PremiumHistoryRequest>(
        "PremiumHistoryRequest", premium_history_request_fields, false, premium_history_request_bounds);

constexpr detail::Field premium_history_fields[] = {
    {"instId", offsetof(PremiumHistory, instId), detail::string()},
    {"premium", offsetof(PremiumHistory, premium), detail::decimal()},
    {"ts", offsetof(PremiumHistory, ts), detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable premium_history_table =
    detail::table_of<PremiumHistory>("PremiumHistory", premium_history_fields);

constexpr detail::Field price_limit_request_fields[] = {
    {"instId", offsetof(PriceLimitRequest, instId), detail::string(detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable price_limit_request_table =
    detail::table_of<PriceLimitRequest>("PriceLimitRequest", price_limit_request_fields);

constexpr detail::Field price_limit_fields[] = {
    {"instType", offsetof(PriceLimit, instType), detail::enumeration(okx::inst_type_table)},
    {"instId", offsetof(PriceLimit, instId), detail::string()},
    {"buyLmt", offsetof(PriceLimit, buyLmt), detail::decimal()},
    {"sellLmt", offsetof(PriceLimit, sellLmt), detail::decimal()},
    {"ts", offsetof(PriceLimit, ts), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"enabled", offsetof(PriceLimit, enabled), detail::boolean()},
};
constexpr detail::ObjectTable price_limit_table = detail::table_of<PriceLimit>("PriceLimit", price_limit_fields);

constexpr detail::Field settlement_history_request_fields[] = {
    {"instFamily", offsetof(SettlementHistoryRequest, instFamily), detail::string(detail::Holder::required),
     detail::In::query},
    {"after", offsetof(SettlementHistoryRequest, after), detail::timestamp(detail::TimeUnit::milliseconds),
     detail::In::query},
    {"before", offsetof(SettlementHistoryRequest, before), detail::timestamp(detail::TimeUnit::milliseconds),
     detail::In::query},
    {"limit", offsetof(SettlementHistoryRequest, limit), detail::integer(detail::Holder::optional, detail::Wire::text),
     detail::In::query},
};
constexpr detail::Bounds settlement_history_request_bounds[] = {{.field = 3, .maximum = "100"}};
constexpr detail::ObjectTable settlement_history_request_table =
    detail::table_of<SettlementHistoryRequest>(
        "SettlementHistoryRequest", settlement_history_request_fields, false, settlement_history_request_bounds);

constexpr detail::Field settlement_history_details_fields[] = {
    {"instId", offsetof(SettlementHistoryDetails, instId), detail::string()},
    {"settlePx", offsetof(SettlementHistoryDetails, settlePx), detail::decimal()},
};
constexpr detail::ObjectTable settlement_history_details_table =
    detail::table_of<SettlementHistoryDetails>("SettlementHistoryDetails", settlement_history_details_fields);

constexpr detail::ListTable list_of_settlement_history_details =
    detail::list_of<SettlementHistoryDetails>(detail::object(settlement_history_details_table));

constexpr detail::Field settlement_history_fields[] = {
    {"ts", offsetof(SettlementHistory, ts), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"details", offsetof(SettlementHistory, details), detail::list(list_of_settlement_history_details)},
};
constexpr detail::ObjectTable settlement_history_table =
    detail::table_of<SettlementHistory>("SettlementHistory", settlement_history_fields);

constexpr detail::Field time_fields[] = {
    {"ts", offsetof(Time, ts), detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable time_table = detail::table_of<Time>("Time", time_fields);

constexpr detail::Field underlying_request_fields[] = {
    {"instType", offsetof(UnderlyingRequest, instType),
     detail::enumeration(okx::inst_type_table, detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable underlying_request_table =
    detail::table_of<UnderlyingRequest>("UnderlyingRequest", underlying_request_fields);

constexpr detail::ListTable list_of_block_trades = detail::list_of<BlockTrades>(detail::object(block_trades_table));
constexpr detail::Type block_trades_reply = detail::list(list_of_block_trades);
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit block_trades_limits[] = {{.count = 20, .window_ms = 2000, .scope = per_ip}};
constexpr detail::Operation block_trades_operation{
    .id = "public.block_trades",
    .method = "GET",
    .path = "/api/v5/public/block-trades",
    .auth = detail::Auth::public_,
    .limits = block_trades_limits,
    .request = &block_trades_request_table,
    .reply = &block_trades_reply,
};

constexpr detail::Type convert_contract_coin_reply = detail::sole(detail::object(convert_contract_coin_table));
constexpr detail::Limit convert_contract_coin_limits[] = {{.count = 10, .window_ms = 2000, .scope = per_ip}};
constexpr detail::Operation convert_contract_coin_operation{
    .id = "public.convert_contract_coin",
    .method = "GET",
    .path = "/api/v5/public/convert-contract-coin",
    .auth = detail::Auth::public_,
    .limits = convert_contract_coin_limits,
    .request = &convert_contract_coin_request_table,
    .reply = &convert_contract_coin_reply,
};

constexpr detail::ListTable list_of_delivery_exercise_history =
    detail::list_of<DeliveryExerciseHistory>(detail::object(delivery_exercise_history_table));
constexpr detail::Type delivery_exercise_history_reply = detail::list(list_of_delivery_exercise_history);
constexpr detail::LimitScope per_ip_and_inst_type_and_inst_family[] = {{"ip"}, {"instType"}, {"instFamily"}};
constexpr detail::Limit delivery_exercise_history_limits[] = {
    {.count = 40, .window_ms = 2000, .scope = per_ip_and_inst_type_and_inst_family},
};
constexpr detail::Paging delivery_exercise_history_pages{
    .by = detail::Paging::By::time,
    .usual_size = 100,
    .largest_size = 100,
    .parameter = "after",
    .against = "before",
    .limit = "limit",
    .cursor = "ts",
};
constexpr detail::Operation delivery_exercise_history_operation{
    .id = "public.delivery_exercise_history",
    .method = "GET",
    .path = "/api/v5/public/delivery-exercise-history",
    .auth = detail::Auth::public_,
    .limits = delivery_exercise_history_limits,
    .request = &delivery_exercise_history_request_table,
    .reply = &delivery_exercise_history_reply,
    .pages = &delivery_exercise_history_pages,
};

constexpr detail::ListTable list_of_discount_rate_interest_free_quota =
    detail::list_of<DiscountRateInterestFreeQuota>(detail::object(discount_rate_interest_free_quota_table));
constexpr detail::Type discount_rate_interest_free_quota_reply =
    detail::list(list_of_discount_rate_interest_free_quota);
constexpr detail::Limit discount_rate_interest_free_quota_limits[] = {{.count = 2, .window_ms = 2000, .scope = per_ip}};
constexpr detail::Operation discount_rate_interest_free_quota_operation{
    .id = "public.discount_rate_interest_free_quota",
    .method = "GET",
    .path = "/api/v5/public/discount-rate-interest-free-quota",
    .auth = detail::Auth::public_,
    .limits = discount_rate_interest_free_quota_limits,
    .request = &discount_rate_interest_free_quota_request_table,
    .reply = &discount_rate_interest_free_quota_reply,
};

constexpr detail::ListTable list_of_economic_calendar =
    detail::list_of<EconomicCalendar>(detail::object(economic_calendar_table));
constexpr detail::Type economic_calendar_reply = detail::list(list_of_economic_calendar);
constexpr detail::Limit economic_calendar_limits[] = {{.count = 1, .window_ms = 5000, .scope = per_ip}};
constexpr detail::Paging economic_calendar_pages{
    .by = detail::Paging::By::time,
    .usual_size = 100,
    .largest_size = 100,
    .parameter = "after",
    .against = "before",
    .limit = "limit",
    .cursor = "date",
};
constexpr detail::Operation economic_calendar_operation{
    .id = "public.economic_calendar",
    .method = "GET",
    .path = "/api/v5/public/economic-calendar",
    .auth = detail::Auth::private_,
    .limits = economic_calendar_limits,
    .request = &economic_calendar_request_table,
    .reply = &economic_calendar_reply,
    .pages = &economic_calendar_pages,
};

constexpr detail::Type estimated_price_reply = detail::sole(detail::object(estimated_price_table));
constexpr detail::LimitScope per_ip_and_inst_id[] = {{"ip"}, {"instId"}};
constexpr detail::Limit estimated_price_limits[] = {{.count = 10, .window_ms = 2000, .scope = per_ip_and_inst_id}};
constexpr detail::Operation estimated_price_operation{
    .id = "public.estimated_price",
    .method = "GET",
    .path = "/api/v5/public/estimated-price",
    .auth = detail::Auth::public_,
    .limits = estimated_price_limits,
    .request = &estimated_price_request_table,
    .reply = &estimated_price_reply,
};

constexpr detail::Type estimated_settlement_info_reply = detail::sole(detail::object(estimated_settlement_info_table));
constexpr detail::Limit estimated_settlement_info_limits[] = {
    {.count = 10, .window_ms = 2000, .scope = per_ip_and_inst_id},
};
constexpr detail::Operation estimated_settlement_info_operation{
    .id = "public.estimated_settlement_info",
    .method = "GET",
    .path = "/api/v5/public/estimated-settlement-info",
    .auth = detail::Auth::public_,
    .limits = estimated_settlement_info_limits,
    .request = &estimated_settlement_info_request_table,
    .reply = &estimated_settlement_info_reply,
};

constexpr detail::ListTable list_of_funding_rate = detail::list_of<FundingRate>(detail::object(funding_rate_table));
constexpr detail::Type funding_rate_reply = detail::list(list_of_funding_rate);
constexpr detail::Limit funding_rate_limits[] = {{.count = 10, .window_ms = 2000, .scope = per_ip_and_inst_id}};
constexpr detail::Operation funding_rate_operation{
    .id = "public.funding_rate",
    .method = "GET",
    .path = "/api/v5/public/funding-rate",
    .auth = detail::Auth::public_,
    .limits = funding_rate_limits,
    .request = &funding_rate_request_table,
    .reply = &funding_rate_reply,
};

constexpr detail::ListTable list_of_funding_rate_history =
    detail::list_of<FundingRateHistory>(detail::object(funding_rate_history_table));
constexpr detail::Type funding_rate_history_reply = detail::list(list_of_funding_rate_history);
constexpr detail::Limit funding_rate_history_limits[] = {{.count = 10, .window_ms = 2000, .scope = per_ip_and_inst_id}};
constexpr detail::Paging funding_rate_history_pages{
    .by = detail::Paging::By::time,
    .usual_size = 400,
    .largest_size = 400,
    .parameter = "after",
    .against = "before",
    .limit = "limit",
    .cursor = "fundingTime",
};
constexpr detail::Operation funding_rate_history_operation{
    .id = "public.funding_rate_history",
    .method = "GET",
    .path = "/api/v5/public/funding-rate-history",
    .auth = detail::Auth::public_,
    .limits = funding_rate_history_limits,
    .request = &funding_rate_history_request_table,
    .reply = &funding_rate_history_reply,
    .pages = &funding_rate_history_pages,
};

constexpr detail::ListTable list_of_instrument_tick_bands =
    detail::list_of<InstrumentTickBands>(detail::object(instrument_tick_bands_table));
constexpr detail::Type instrument_tick_bands_reply = detail::list(list_of_instrument_tick_bands);
constexpr detail::Limit instrument_tick_bands_limits[] = {{.count = 5, .window_ms = 2000, .scope = per_ip}};
constexpr detail::Operation instrument_tick_bands_operation{
    .id = "public.instrument_tick_bands",
    .method = "GET",
    .path = "/api/v5/public/instrument-tick-bands",
    .auth = detail::Auth::public_,
    .limits = instrument_tick_bands_limits,
    .request = &instrument_tick_bands_request_table,
    .reply = &instrument_tick_bands_reply,
};

constexpr detail::ListTable list_of_instruments = detail::list_of<Instruments>(detail::object(instruments_table));
constexpr detail::Type instruments_reply = detail::list(list_of_instruments);
constexpr detail::LimitScope per_ip_and_inst_type[] = {{"ip"}, {"instType"}};
constexpr detail::Limit instruments_limits[] = {{.count = 20, .window_ms = 2000, .scope = per_ip_and_inst_type}};
constexpr detail::Operation instruments_operation{
    .id = "public.instruments",
    .method = "GET",
    .path = "/api/v5/public/instruments",
    .auth = detail::Auth::public_,
    .limits = instruments_limits,
    .request = &instruments_request_table,
    .reply = &instruments_reply,
};

constexpr detail::ListTable list_of_insurance_fund =
    detail::list_of<InsuranceFund>(detail::object(insurance_fund_table));
constexpr detail::Type insurance_fund_reply = detail::list(list_of_insurance_fund);
constexpr detail::Limit insurance_fund_limits[] = {{.count = 10, .window_ms = 2000, .scope = per_ip}};
constexpr detail::Operation insurance_fund_operation{
    .id = "public.insurance_fund",
    .method = "GET",
    .path = "/api/v5/public/insurance-fund",
    .auth = detail::Auth::public_,
    .limits = insurance_fund_limits,
    .request = &insurance_fund_request_table,
    .reply = &insurance_fund_reply,
};

constexpr detail::Type interest_rate_loan_quota_reply = detail::sole(detail::object(interest_rate_loan_quota_table));
constexpr detail::Limit interest_rate_loan_quota_limits[] = {{.count = 2, .window_ms = 2000, .scope = per_ip}};
constexpr detail::Operation interest_rate_loan_quota_operation{
    .id = "public.interest_rate_loan_quota",
    .method = "GET",
    .path = "/api/v5/public/interest-rate-loan-quota",
    .auth = detail::Auth::public_,
    .limits = interest_rate_loan_quota_limits,
    .reply = &interest_rate_loan_quota_reply,
};

constexpr detail::ListTable list_of_mark_price = detail::list_of<MarkPrice>(detail::object(mark_price_table));
constexpr detail::Type mark_price_reply = detail::list(list_of_mark_price);
constexpr detail::Limit mark_price_limits[] = {{.count = 10, .window_ms = 2000, .scope = per_ip_and_inst_id}};
constexpr detail::Operation mark_price_operation{
    .id = "public.mark_price",
    .method = "GET",
    .path = "/api/v5/public/mark-price",
    .auth = detail::Auth::public_,
    .limits = mark_price_limits,
    .request = &mark_price_request_table,
    .reply = &mark_price_reply,
};

constexpr detail::ListTable list_of_market_data_history =
    detail::list_of<MarketDataHistory>(detail::object(market_data_history_table));
constexpr detail::Type market_data_history_reply = detail::list(list_of_market_data_history);
constexpr detail::Limit market_data_history_limits[] = {{.count = 5, .window_ms = 2000, .scope = per_ip}};
constexpr detail::Operation market_data_history_operation{
    .id = "public.market_data_history",
    .method = "GET",
    .path = "/api/v5/public/market-data-history",
    .auth = detail::Auth::public_,
    .limits = market_data_history_limits,
    .request = &market_data_history_request_table,
    .reply = &market_data_history_reply,
};

constexpr detail::ListTable list_of_open_interest = detail::list_of<OpenInterest>(detail::object(open_interest_table));
constexpr detail::Type open_interest_reply = detail::list(list_of_open_interest);
constexpr detail::Limit open_interest_limits[] = {{.count = 20, .window_ms = 2000, .scope = per_ip_and_inst_id}};
constexpr detail::Operation open_interest_operation{
    .id = "public.open_interest",
    .method = "GET",
    .path = "/api/v5/public/open-interest",
    .auth = detail::Auth::public_,
    .limits = open_interest_limits,
    .request = &open_interest_request_table,
    .reply = &open_interest_reply,
};

constexpr detail::ListTable list_of_opt_summary = detail::list_of<OptSummary>(detail::object(opt_summary_table));
constexpr detail::Type opt_summary_reply = detail::list(list_of_opt_summary);
constexpr detail::LimitScope per_ip_and_inst_family[] = {{"ip"}, {"instFamily"}};
constexpr detail::Limit opt_summary_limits[] = {{.count = 20, .window_ms = 2000, .scope = per_ip_and_inst_family}};
constexpr detail::Operation opt_summary_operation{
    .id = "public.opt_summary",
    .method = "GET",
    .path = "/api/v5/public/opt-summary",
    .auth = detail::Auth::public_,
    .limits = opt_summary_limits,
    .request = &opt_summary_request_table,
    .reply = &opt_summary_reply,
};

constexpr detail::ListTable list_of_option_trades = detail::list_of<OptionTrades>(detail::object(option_trades_table));
constexpr detail::Type option_trades_reply = detail::list(list_of_option_trades);
constexpr detail::Limit option_trades_limits[] = {{.count = 20, .window_ms = 2000, .scope = per_ip}};
constexpr detail::Operation option_trades_operation{
    .id = "public.option_trades",
    .method = "GET",
    .path = "/api/v5/public/option-trades",
    .auth = detail::Auth::public_,
    .limits = option_trades_limits,
    .request = &option_trades_request_table,
    .reply = &option_trades_reply,
};

constexpr detail::ListTable list_of_position_tiers =
    detail::list_of<PositionTiers>(detail::object(position_tiers_table));
constexpr detail::Type position_tiers_reply = detail::list(list_of_position_tiers);
constexpr detail::Limit position_tiers_limits[] = {{.count = 10, .window_ms = 2000, .scope = per_ip}};
constexpr detail::Operation position_tiers_operation{
    .id = "public.position_tiers",
    .method = "GET",
    .path = "/api/v5/public/position-tiers",
    .auth = detail::Auth::public_,
    .limits = position_tiers_limits,
    .request = &position_tiers_request_table,
    .reply = &position_tiers_reply,
};

constexpr detail::ListTable list_of_premium_history =
    detail::list_of<PremiumHistory>(detail::object(premium_history_table));
constexpr detail::Type premium_history_reply = detail::list(list_of_premium_history);
constexpr detail::Limit premium_history_limits[] = {{.count = 20, .window_ms = 2000, .scope = per_ip}};
constexpr detail::Paging premium_history_pages{
    .by = detail::Paging::By::time,
    .bound = detail::Paging::Bound::excluded,
    .usual_size = 100,
    .largest_size = 100,
    .parameter = "after",
    .against = "before",
    .limit = "limit",
    .cursor = "ts",
};
constexpr detail::Operation premium_history_operation{
    .id = "public.premium_history",
    .method = "GET",
    .path = "/api/v5/public/premium-history",
    .auth = detail::Auth::public_,
    .limits = premium_history_limits,
    .request = &premium_history_request_table,
    .reply = &premium_history_reply,
    .pages = &premium_history_pages,
};

constexpr detail::Type price_limit_reply = detail::sole(detail::object(price_limit_table));
constexpr detail::Limit price_limit_limits[] = {{.count = 20, .window_ms = 2000, .scope = per_ip}};
constexpr detail::Operation price_limit_operation{
    .id = "public.price_limit",
    .method = "GET",
    .path = "/api/v5/public/price-limit",
    .auth = detail::Auth::public_,
    .limits = price_limit_limits,
    .request = &price_limit_request_table,
    .reply = &price_limit_reply,
};

constexpr detail::ListTable list_of_settlement_history =
    detail::list_of<SettlementHistory>(detail::object(settlement_history_table));
constexpr detail::Type settlement_history_reply = detail::list(list_of_settlement_history);
constexpr detail::Limit settlement_history_limits[] = {
    {.count = 40, .window_ms = 2000, .scope = per_ip_and_inst_family},
};
constexpr detail::Paging settlement_history_pages{
    .by = detail::Paging::By::time,
    .bound = detail::Paging::Bound::excluded,
    .usual_size = 100,
    .largest_size = 100,
    .parameter = "after",
    .against = "before",
    .limit = "limit",
    .cursor = "ts",
};
constexpr detail::Operation settlement_history_operation{
    .id = "public.settlement_history",
    .method = "GET",
    .path = "/api/v5/public/settlement-history",
    .auth = detail::Auth::public_,
    .limits = settlement_history_limits,
    .request = &settlement_history_request_table,
    .reply = &settlement_history_reply,
    .pages = &settlement_history_pages,
};

constexpr detail::Type time_reply = detail::sole(detail::object(time_table));
constexpr detail::Limit time_limits[] = {{.count = 10, .window_ms = 2000, .scope = per_ip}};
constexpr detail::Operation time_operation{
    .id = "public.time",
    .method = "GET",
    .path = "/api/v5/public/time",
    .auth = detail::Auth::public_,
    .limits = time_limits,
    .reply = &time_reply,
};

constexpr detail::ListTable list_of_list_of_string = detail::list_of<Vector<std::string>>(detail::list(list_of_string));
constexpr detail::Type underlying_reply = detail::list(list_of_list_of_string);
constexpr detail::Limit underlying_limits[] = {{.count = 20, .window_ms = 2000, .scope = per_ip}};
constexpr detail::Operation underlying_operation{
    .id = "public.underlying",
    .method = "GET",
    .path = "/api/v5/public/underlying",
    .auth = detail::Auth::public_,
    .limits = underlying_limits,
    .request = &underlying_request_table,
    .reply = &underlying_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<Vector<BlockTrades>> Api::block_trades(BlockTradesRequest request) const {
    return {core_, block_trades_operation, &request};
}

Call<ConvertContractCoin> Api::convert_contract_coin(ConvertContractCoinRequest request) const {
    return {core_, convert_contract_coin_operation, &request};
}

PagedCall<Vector<DeliveryExerciseHistory>>
Api::delivery_exercise_history(DeliveryExerciseHistoryRequest request) const {
    return {core_, delivery_exercise_history_operation, &request};
}

Call<Vector<DiscountRateInterestFreeQuota>>
Api::discount_rate_interest_free_quota(DiscountRateInterestFreeQuotaRequest request) const {
    return {core_, discount_rate_interest_free_quota_operation, &request};
}

PagedCall<Vector<EconomicCalendar>> Api::economic_calendar(EconomicCalendarRequest request) const {
    return {core_, economic_calendar_operation, &request};
}

Call<EstimatedPrice> Api::estimated_price(EstimatedPriceRequest request) const {
    return {core_, estimated_price_operation, &request};
}

Call<EstimatedSettlementInfo> Api::estimated_settlement_info(EstimatedSettlementInfoRequest request) const {
    return {core_, estimated_settlement_info_operation, &request};
}

Call<Vector<FundingRate>> Api::funding_rate(FundingRateRequest request) const {
    return {core_, funding_rate_operation, &request};
}

PagedCall<Vector<FundingRateHistory>> Api::funding_rate_history(FundingRateHistoryRequest request) const {
    return {core_, funding_rate_history_operation, &request};
}

Call<Vector<InstrumentTickBands>> Api::instrument_tick_bands(InstrumentTickBandsRequest request) const {
    return {core_, instrument_tick_bands_operation, &request};
}

Call<Vector<Instruments>> Api::instruments(InstrumentsRequest request) const {
    return {core_, instruments_operation, &request};
}

Call<Vector<InsuranceFund>> Api::insurance_fund(InsuranceFundRequest request) const {
    return {core_, insurance_fund_operation, &request};
}

Call<InterestRateLoanQuota> Api::interest_rate_loan_quota() const {
    return {core_, interest_rate_loan_quota_operation, nullptr};
}

Call<Vector<MarkPrice>> Api::mark_price(MarkPriceRequest request) const {
    return {core_, mark_price_operation, &request};
}

Call<Vector<MarketDataHistory>> Api::market_data_history(MarketDataHistoryRequest request) const {
    return {core_, market_data_history_operation, &request};
}

Call<Vector<OpenInterest>> Api::open_interest(OpenInterestRequest request) const {
    return {core_, open_interest_operation, &request};
}

Call<Vector<OptSummary>> Api::opt_summary(OptSummaryRequest request) const {
    return {core_, opt_summary_operation, &request};
}

Call<Vector<OptionTrades>> Api::option_trades(OptionTradesRequest request) const {
    return {core_, option_trades_operation, &request};
}

Call<Vector<PositionTiers>> Api::position_tiers(PositionTiersRequest request) const {
    return {core_, position_tiers_operation, &request};
}

PagedCall<Vector<PremiumHistory>> Api::premium_history(PremiumHistoryRequest request) const {
    return {core_, premium_history_operation, &request};
}

Call<PriceLimit> Api::price_limit(PriceLimitRequest request) const {
    return {core_, price_limit_operation, &request};
}

PagedCall<Vector<SettlementHistory>> Api::settlement_history(SettlementHistoryRequest request) const {
    return {core_, settlement_history_operation, &request};
}

Call<Time> Api::time() const {
    return {core_, time_operation, nullptr};
}

Call<Vector<Vector<std::string>>> Api::underlying(UnderlyingRequest request) const {
    return {core_, underlying_operation, &request};
}

const detail::EnumTable& exbind_table(Type) { return type_table; }
const detail::EnumTable& exbind_table(Unit) { return unit_table; }
const detail::EnumTable& exbind_table(OpType) { return op_type_table; }
const detail::EnumTable& exbind_table(DeliveryExerciseHistoryType) { return delivery_exercise_history_type_table; }
const detail::EnumTable& exbind_table(Region) { return region_table; }
const detail::EnumTable& exbind_table(Importance) { return importance_table; }
const detail::EnumTable& exbind_table(DateSpan) { return date_span_table; }
const detail::EnumTable& exbind_table(Method) { return method_table; }
const detail::EnumTable& exbind_table(FormulaType) { return formula_type_table; }
const detail::EnumTable& exbind_table(SettState) { return sett_state_table; }
const detail::EnumTable& exbind_table(Alias) { return alias_table; }
const detail::EnumTable& exbind_table(InsuranceFundType) { return insurance_fund_type_table; }
const detail::EnumTable& exbind_table(AdlType) { return adl_type_table; }
const detail::EnumTable& exbind_table(Module) { return module_table; }
const detail::EnumTable& exbind_table(DateAggrType) { return date_aggr_type_table; }
const detail::ObjectTable& exbind_table(const BlockTradesRequest*) { return block_trades_request_table; }
const detail::ObjectTable& exbind_table(const BlockTrades*) { return block_trades_table; }
const detail::ObjectTable& exbind_table(const ConvertContractCoinRequest*) {
    return convert_contract_coin_request_table;
}
const detail::ObjectTable& exbind_table(const ConvertContractCoin*) { return convert_contract_coin_table; }
const detail::ObjectTable& exbind_table(const DeliveryExerciseHistoryRequest*) {
    return delivery_exercise_history_request_table;
}
const detail::ObjectTable& exbind_table(const DeliveryExerciseHistoryDetails*) {
    return delivery_exercise_history_details_table;
}
const detail::ObjectTable& exbind_table(const DeliveryExerciseHistory*) { return delivery_exercise_history_table; }
const detail::ObjectTable& exbind_table(const DiscountRateInterestFreeQuotaRequest*) {
    return discount_rate_interest_free_quota_request_table;
}
const detail::ObjectTable& exbind_table(const DiscountRateInterestFreeQuotaDetails*) {
    return discount_rate_interest_free_quota_details_table;
}
const detail::ObjectTable& exbind_table(const DiscountRateInterestFreeQuota*) {
    return discount_rate_interest_free_quota_table;
}
const detail::ObjectTable& exbind_table(const EconomicCalendarRequest*) { return economic_calendar_request_table; }
const detail::ObjectTable& exbind_table(const EconomicCalendar*) { return economic_calendar_table; }
const detail::ObjectTable& exbind_table(const EstimatedPriceRequest*) { return estimated_price_request_table; }
const detail::ObjectTable& exbind_table(const EstimatedPrice*) { return estimated_price_table; }
const detail::ObjectTable& exbind_table(const EstimatedSettlementInfoRequest*) {
    return estimated_settlement_info_request_table;
}
const detail::ObjectTable& exbind_table(const EstimatedSettlementInfo*) { return estimated_settlement_info_table; }
const detail::ObjectTable& exbind_table(const FundingRateRequest*) { return funding_rate_request_table; }
const detail::ObjectTable& exbind_table(const FundingRate*) { return funding_rate_table; }
const detail::ObjectTable& exbind_table(const FundingRateHistoryRequest*) { return funding_rate_history_request_table; }
const detail::ObjectTable& exbind_table(const FundingRateHistory*) { return funding_rate_history_table; }
const detail::ObjectTable& exbind_table(const InstrumentTickBandsRequest*) {
    return instrument_tick_bands_request_table;
}
const detail::ObjectTable& exbind_table(const InstrumentTickBandsTickBand*) {
    return instrument_tick_bands_tick_band_table;
}
const detail::ObjectTable& exbind_table(const InstrumentTickBands*) { return instrument_tick_bands_table; }
const detail::ObjectTable& exbind_table(const InstrumentsRequest*) { return instruments_request_table; }
const detail::ObjectTable& exbind_table(const InstrumentsUpcChg*) { return instruments_upc_chg_table; }
const detail::ObjectTable& exbind_table(const Instruments*) { return instruments_table; }
const detail::ObjectTable& exbind_table(const InsuranceFundRequest*) { return insurance_fund_request_table; }
const detail::ObjectTable& exbind_table(const InsuranceFundDetails*) { return insurance_fund_details_table; }
const detail::ObjectTable& exbind_table(const InsuranceFund*) { return insurance_fund_table; }
const detail::ObjectTable& exbind_table(const InterestRateLoanQuotaBasic*) {
    return interest_rate_loan_quota_basic_table;
}
const detail::ObjectTable& exbind_table(const InterestRateLoanQuotaVip*) { return interest_rate_loan_quota_vip_table; }
const detail::ObjectTable& exbind_table(const InterestRateLoanQuotaConfigCcyList*) {
    return interest_rate_loan_quota_config_ccy_list_table;
}
const detail::ObjectTable& exbind_table(const InterestRateLoanQuotaConfig*) {
    return interest_rate_loan_quota_config_table;
}
const detail::ObjectTable& exbind_table(const InterestRateLoanQuota*) { return interest_rate_loan_quota_table; }
const detail::ObjectTable& exbind_table(const MarkPriceRequest*) { return mark_price_request_table; }
const detail::ObjectTable& exbind_table(const MarkPrice*) { return mark_price_table; }
const detail::ObjectTable& exbind_table(const MarketDataHistoryRequest*) { return market_data_history_request_table; }
const detail::ObjectTable& exbind_table(const MarketDataHistoryDetailsGroupDetails*) {
    return market_data_history_details_group_details_table;
}
const detail::ObjectTable& exbind_table(const MarketDataHistoryDetails*) { return market_data_history_details_table; }
const detail::ObjectTable& exbind_table(const MarketDataHistory*) { return market_data_history_table; }
const detail::ObjectTable& exbind_table(const OpenInterestRequest*) { return open_interest_request_table; }
const detail::ObjectTable& exbind_table(const OpenInterest*) { return open_interest_table; }
const detail::ObjectTable& exbind_table(const OptSummaryRequest*) { return opt_summary_request_table; }
const detail::ObjectTable& exbind_table(const OptSummary*) { return opt_summary_table; }
const detail::ObjectTable& exbind_table(const OptionTradesRequest*) { return option_trades_request_table; }
const detail::ObjectTable& exbind_table(const OptionTrades*) { return option_trades_table; }
const detail::ObjectTable& exbind_table(const PositionTiersRequest*) { return position_tiers_request_table; }
const detail::ObjectTable& exbind_table(const PositionTiers*) { return position_tiers_table; }
const detail::ObjectTable& exbind_table(const PremiumHistoryRequest*) { return premium_history_request_table; }
const detail::ObjectTable& exbind_table(const PremiumHistory*) { return premium_history_table; }
const detail::ObjectTable& exbind_table(const PriceLimitRequest*) { return price_limit_request_table; }
const detail::ObjectTable& exbind_table(const PriceLimit*) { return price_limit_table; }
const detail::ObjectTable& exbind_table(const SettlementHistoryRequest*) { return settlement_history_request_table; }
const detail::ObjectTable& exbind_table(const SettlementHistoryDetails*) { return settlement_history_details_table; }
const detail::ObjectTable& exbind_table(const SettlementHistory*) { return settlement_history_table; }
const detail::ObjectTable& exbind_table(const Time*) { return time_table; }
const detail::ObjectTable& exbind_table(const UnderlyingRequest*) { return underlying_request_table; }

}  // namespace exbind::okx::public_
