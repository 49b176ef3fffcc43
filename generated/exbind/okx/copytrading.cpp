// Generated from specs/okx/copytrading.yaml by `exbind generate okx`. DO NOT EDIT.
#include "exbind/okx/copytrading.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/okx/connection.hpp"

namespace exbind::inline v0_1::okx {
extern const detail::EnumTable copytrading_type_table;
extern const detail::EnumTable inst_type_table;
extern const detail::EnumTable mgn_mode_table;
extern const detail::EnumTable ord_type_table;
extern const detail::EnumTable pos_side_table;
extern const detail::EnumTable role_type_table;
extern const detail::EnumTable trigger_px_type_table;
}  // namespace exbind::okx

namespace exbind::inline v0_1::okx::copytrading {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view copy_mgn_mode_values[] = {"cross", "isolated", "copy"};
constexpr detail::EnumTable copy_mgn_mode_table{"CopyMgnMode", copy_mgn_mode_values};

constexpr std::string_view copy_inst_id_type_values[] = {"custom", "copy"};
constexpr detail::EnumTable copy_inst_id_type_table{"CopyInstIdType", copy_inst_id_type_values};

constexpr std::string_view copy_mode_values[] = {"fixed_amount", "ratio_copy"};
constexpr detail::EnumTable copy_mode_table{"CopyMode", copy_mode_values};

constexpr std::string_view sub_pos_close_type_values[] = {"market_close", "copy_close", "manual_close"};
constexpr detail::EnumTable sub_pos_close_type_table{"SubPosCloseType", sub_pos_close_type_values};

constexpr std::string_view lead_mode_values[] = {"public", "private"};
constexpr detail::EnumTable lead_mode_table{"LeadMode", lead_mode_values};

constexpr std::string_view sort_type_values[] = {
    "overview", "pnl", "aum", "win_ratio", "pnl_ratio", "current_copy_trader_pnl",
};
constexpr detail::EnumTable sort_type_table{"SortType", sort_type_values};

constexpr std::string_view state_values[] = {"0", "1"};
constexpr detail::EnumTable state_table{"State", state_values};

constexpr detail::Field place_lead_stop_order_request_fields[] = {
    {"instType", offsetof(PlaceLeadStopOrderRequest, instType), detail::enumeration(okx::inst_type_table)},
    {"subPosId", offsetof(PlaceLeadStopOrderRequest, subPosId), detail::string(detail::Holder::required)},
    {"tpTriggerPx", offsetof(PlaceLeadStopOrderRequest, tpTriggerPx), detail::decimal()},
    {"slTriggerPx", offsetof(PlaceLeadStopOrderRequest, slTriggerPx), detail::decimal()},
    {"tpOrdPx", offsetof(PlaceLeadStopOrderRequest, tpOrdPx), detail::decimal()},
    {"slOrdPx", offsetof(PlaceLeadStopOrderRequest, slOrdPx), detail::decimal()},
    {"tpTriggerPxType", offsetof(PlaceLeadStopOrderRequest, tpTriggerPxType),
     detail::enumeration(okx::trigger_px_type_table)},
    {"slTriggerPxType", offsetof(PlaceLeadStopOrderRequest, slTriggerPxType),
     detail::enumeration(okx::trigger_px_type_table)},
    {"tag", offsetof(PlaceLeadStopOrderRequest, tag), detail::string(detail::Holder::optional)},
};
constexpr detail::Bounds place_lead_stop_order_request_bounds[] = {
    {.field = 8, .longest = 16, .alphabet = "A-Za-z0-9"},
};
constexpr detail::ObjectTable place_lead_stop_order_request_table =
    detail::table_of<PlaceLeadStopOrderRequest>(
        "PlaceLeadStopOrderRequest", place_lead_stop_order_request_fields, false, place_lead_stop_order_request_bounds);

constexpr detail::Field place_lead_stop_order_fields[] = {
    {"subPosId", offsetof(PlaceLeadStopOrder, subPosId), detail::string()},
    {"tag", offsetof(PlaceLeadStopOrder, tag), detail::string()},
};
constexpr detail::ObjectTable place_lead_stop_order_table =
    detail::table_of<PlaceLeadStopOrder>("PlaceLeadStopOrder", place_lead_stop_order_fields);

constexpr detail::ListTable list_of_string = detail::list_of<std::string>(detail::string());

constexpr detail::Field amend_copy_settings_request_fields[] = {
    {"instType", offsetof(AmendCopySettingsRequest, instType), detail::enumeration(okx::inst_type_table)},
    {"uniqueCode", offsetof(AmendCopySettingsRequest, uniqueCode), detail::string(detail::Holder::required)},
    {"copyMgnMode", offsetof(AmendCopySettingsRequest, copyMgnMode),
     detail::enumeration(copy_mgn_mode_table, detail::Holder::required)},
    {"copyInstIdType", offsetof(AmendCopySettingsRequest, copyInstIdType),
     detail::enumeration(copy_inst_id_type_table, detail::Holder::required)},
    {"instId", offsetof(AmendCopySettingsRequest, instId), detail::joined_list(list_of_string)},
    {"copyMode", offsetof(AmendCopySettingsRequest, copyMode), detail::enumeration(copy_mode_table)},
    {"copyTotalAmt", offsetof(AmendCopySettingsRequest, copyTotalAmt), detail::decimal(detail::Holder::required)},
    {"copyAmt", offsetof(AmendCopySettingsRequest, copyAmt), detail::decimal()},
    {"copyRatio", offsetof(AmendCopySettingsRequest, copyRatio), detail::decimal()},
    {"tpRatio", offsetof(AmendCopySettingsRequest, tpRatio), detail::decimal()},
    {"slRatio", offsetof(AmendCopySettingsRequest, slRatio), detail::decimal()},
    {"slTotalAmt", offsetof(AmendCopySettingsRequest, slTotalAmt), detail::decimal()},
    {"subPosCloseType", offsetof(AmendCopySettingsRequest, subPosCloseType),
     detail::enumeration(sub_pos_close_type_table, detail::Holder::required)},
    {"tag", offsetof(AmendCopySettingsRequest, tag), detail::string(detail::Holder::optional)},
};
constexpr detail::Bounds amend_copy_settings_request_bounds[] = {{.field = 13, .longest = 16, .alphabet = "A-Za-z0-9"}};
constexpr detail::ObjectTable amend_copy_settings_request_table =
    detail::table_of<AmendCopySettingsRequest>(
        "AmendCopySettingsRequest", amend_copy_settings_request_fields, false, amend_copy_settings_request_bounds);

constexpr detail::Field amend_copy_settings_fields[] = {
    {"result", offsetof(AmendCopySettings, result), detail::boolean()},
};
constexpr detail::ObjectTable amend_copy_settings_table =
    detail::table_of<AmendCopySettings>("AmendCopySettings", amend_copy_settings_fields);

constexpr detail::Field amend_profit_sharing_ratio_request_fields[] = {
    {"instType", offsetof(AmendProfitSharingRatioRequest, instType), detail::enumeration(okx::inst_type_table)},
    {"profitSharingRatio", offsetof(AmendProfitSharingRatioRequest, profitSharingRatio),
     detail::decimal(detail::Holder::required)},
};
constexpr detail::ObjectTable amend_profit_sharing_ratio_request_table =
    detail::table_of<AmendProfitSharingRatioRequest>(
        "AmendProfitSharingRatioRequest", amend_profit_sharing_ratio_request_fields);

constexpr detail::Field amend_profit_sharing_ratio_fields[] = {
    {"result", offsetof(AmendProfitSharingRatio, result), detail::boolean()},
};
constexpr detail::ObjectTable amend_profit_sharing_ratio_table =
    detail::table_of<AmendProfitSharingRatio>("AmendProfitSharingRatio", amend_profit_sharing_ratio_fields);

constexpr detail::Field close_lead_position_request_fields[] = {
    {"instType", offsetof(CloseLeadPositionRequest, instType), detail::enumeration(okx::inst_type_table)},
    {"subPosId", offsetof(CloseLeadPositionRequest, subPosId), detail::string(detail::Holder::required)},
    {"ordType", offsetof(CloseLeadPositionRequest, ordType), detail::enumeration(okx::ord_type_table)},
    {"px", offsetof(CloseLeadPositionRequest, px), detail::decimal()},
    {"tag", offsetof(CloseLeadPositionRequest, tag), detail::string(detail::Holder::optional)},
};
constexpr detail::Bounds close_lead_position_request_bounds[] = {{.field = 4, .longest = 16, .alphabet = "A-Za-z0-9"}};
constexpr detail::ObjectTable close_lead_position_request_table =
    detail::table_of<CloseLeadPositionRequest>(
        "CloseLeadPositionRequest", close_lead_position_request_fields, false, close_lead_position_request_bounds);

constexpr detail::Field close_lead_position_fields[] = {
    {"subPosId", offsetof(CloseLeadPosition, subPosId), detail::string()},
    {"tag", offsetof(CloseLeadPosition, tag), detail::string()},
};
constexpr detail::ObjectTable close_lead_position_table =
    detail::table_of<CloseLeadPosition>("CloseLeadPosition", close_lead_position_fields);

constexpr detail::Field config_details_fields[] = {
    {"instType", offsetof(ConfigDetails, instType), detail::enumeration(okx::inst_type_table)},
    {"roleType", offsetof(ConfigDetails, roleType), detail::enumeration(okx::role_type_table)},
    {"profitSharingRatio", offsetof(ConfigDetails, profitSharingRatio), detail::decimal()},
    {"maxCopyTraderNum", offsetof(ConfigDetails, maxCopyTraderNum),
     detail::integer(detail::Holder::optional, detail::Wire::text)},
    {"copyTraderNum", offsetof(ConfigDetails, copyTraderNum),
     detail::integer(detail::Holder::optional, detail::Wire::text)},
};
constexpr detail::ObjectTable config_details_table =
    detail::table_of<ConfigDetails>("ConfigDetails", config_details_fields);

constexpr detail::ListTable list_of_config_details =
    detail::list_of<ConfigDetails>(detail::object(config_details_table));

constexpr detail::Field config_fields[] = {
    {"uniqueCode", offsetof(Config, uniqueCode), detail::string()},
    {"nickName", offsetof(Config, nickName), detail::string()},
    {"portLink", offsetof(Config, portLink), detail::string()},
    {"details", offsetof(Config, details), detail::list(list_of_config_details)},
};
constexpr detail::ObjectTable config_table = detail::table_of<Config>("Config", config_fields);

constexpr detail::Field copy_settings_request_fields[] = {
    {"instType", offsetof(CopySettingsRequest, instType), detail::enumeration(okx::inst_type_table), detail::In::query},
    {"uniqueCode", offsetof(CopySettingsRequest, uniqueCode), detail::string(detail::Holder::required),
     detail::In::query},
};
constexpr detail::ObjectTable copy_settings_request_table =
    detail::table_of<CopySettingsRequest>("CopySettingsRequest", copy_settings_request_fields);

constexpr detail::Field copy_settings_inst_ids_fields[] = {
    {"instId", offsetof(CopySettingsInstIds, instId), detail::string()},
    {"enabled", offsetof(CopySettingsInstIds, enabled), detail::boolean(detail::Holder::optional, detail::Wire::flag)},
};
constexpr detail::ObjectTable copy_settings_inst_ids_table =
    detail::table_of<CopySettingsInstIds>("CopySettingsInstIds", copy_settings_inst_ids_fields);

constexpr detail::ListTable list_of_copy_settings_inst_ids =
    detail::list_of<CopySettingsInstIds>(detail::object(copy_settings_inst_ids_table));

constexpr detail::Field copy_settings_fields[] = {
    {"copyMode", offsetof(CopySettings, copyMode), detail::enumeration(copy_mode_table)},
    {"copyAmt", offsetof(CopySettings, copyAmt), detail::decimal()},
    {"copyRatio", offsetof(CopySettings, copyRatio), detail::decimal()},
    {"copyTotalAmt", offsetof(CopySettings, copyTotalAmt), detail::decimal()},
    {"tpRatio", offsetof(CopySettings, tpRatio), detail::decimal()},
    {"slRatio", offsetof(CopySettings, slRatio), detail::decimal()},
    {"copyInstIdType", offsetof(CopySettings, copyInstIdType), detail::enumeration(copy_inst_id_type_table)},
    {"instIds", offsetof(CopySettings, instIds), detail::list(list_of_copy_settings_inst_ids)},
    {"slTotalAmt", offsetof(CopySettings, slTotalAmt), detail::decimal()},
    {"subPosCloseType", offsetof(CopySettings, subPosCloseType), detail::enumeration(sub_pos_close_type_table)},
    {"copyMgnMode", offsetof(CopySettings, copyMgnMode), detail::enumeration(copy_mgn_mode_table)},
    {"ccy", offsetof(CopySettings, ccy), detail::string()},
    {"copyState", offsetof(CopySettings, copyState), detail::boolean(detail::Holder::optional, detail::Wire::flag)},
    {"tag", offsetof(CopySettings, tag), detail::string()},
};
constexpr detail::ObjectTable copy_settings_table =
    detail::table_of<CopySettings>("CopySettings", copy_settings_fields);

constexpr detail::Field current_lead_traders_request_fields[] = {
    {"instType", offsetof(CurrentLeadTradersRequest, instType), detail::enumeration(okx::inst_type_table),
     detail::In::query},
};
constexpr detail::ObjectTable current_lead_traders_request_table =
    detail::table_of<CurrentLeadTradersRequest>("CurrentLeadTradersRequest", current_lead_traders_request_fields);

constexpr detail::Field current_lead_traders_fields[] = {
    {"portLink", offsetof(CurrentLeadTraders, portLink), detail::string()},
    {"nickName", offsetof(CurrentLeadTraders, nickName), detail::string()},
    {"margin", offsetof(CurrentLeadTraders, margin), detail::decimal()},
    {"copyTotalAmt", offsetof(CurrentLeadTraders, copyTotalAmt), detail::decimal()},
    {"copyTotalPnl", offsetof(CurrentLeadTraders, copyTotalPnl), detail::decimal()},
    {"uniqueCode", offsetof(CurrentLeadTraders, uniqueCode), detail::string()},
    {"ccy", offsetof(CurrentLeadTraders, ccy), detail::string()},
    {"profitSharingRatio", offsetof(CurrentLeadTraders, profitSharingRatio), detail::decimal()},
    {"beginCopyTime", offsetof(CurrentLeadTraders, beginCopyTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"upl", offsetof(CurrentLeadTraders, upl), detail::decimal()},
    {"todayPnl", offsetof(CurrentLeadTraders, todayPnl), detail::decimal()},
    {"leadMode", offsetof(CurrentLeadTraders, leadMode), detail::enumeration(lead_mode_table)},
};
constexpr detail::ObjectTable current_lead_traders_table =
    detail::table_of<CurrentLeadTraders>("CurrentLeadTraders", current_lead_traders_fields);

constexpr detail::Field current_subpositions_request_fields[] = {
    {"instType", offsetof(CurrentSubpositionsRequest, instType), detail::enumeration(okx::inst_type_table),
     detail::In::query},
    {"instId", offsetof(CurrentSubpositionsRequest, instId), detail::string(detail::Holder::optional),
     detail::In::query},
    {"after", offsetof(CurrentSubpositionsRequest, after), detail::string(detail::Holder::optional), detail::In::query},
    {"before", offsetof(CurrentSubpositionsRequest, before), detail::string(detail::Holder::optional),
     detail::In::query},
    {"limit", offsetof(CurrentSubpositionsRequest, limit),
     detail::integer(detail::Holder::optional, detail::Wire::text), detail::In::query},
};
constexpr detail::Bounds current_subpositions_request_bounds[] = {{.field = 4, .maximum = "500"}};
constexpr detail::ObjectTable current_subpositions_request_table =
    detail::table_of<CurrentSubpositionsRequest>(
        "CurrentSubpositionsRequest", current_subpositions_request_fields, false, current_subpositions_request_bounds);

constexpr detail::Field current_subpositions_fields[] = {
    {"instId", offsetof(CurrentSubpositions, instId), detail::string()},
    {"subPosId", offsetof(CurrentSubpositions, subPosId), detail::string()},
    {"posSide", offsetof(CurrentSubpositions, posSide), detail::enumeration(okx::pos_side_table)},
    {"mgnMode", offsetof(CurrentSubpositions, mgnMode), detail::enumeration(okx::mgn_mode_table)},
    {"lever", offsetof(CurrentSubpositions, lever), detail::decimal()},
    {"openOrdId", offsetof(CurrentSubpositions, openOrdId), detail::string()},
    {"openAvgPx", offsetof(CurrentSubpositions, openAvgPx), detail::decimal()},
    {"openTime", offsetof(CurrentSubpositions, openTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"subPos", offsetof(CurrentSubpositions, subPos), detail::decimal()},
    {"tpTriggerPx", offsetof(CurrentSubpositions, tpTriggerPx), detail::decimal()},
    {"slTriggerPx", offsetof(CurrentSubpositions, slTriggerPx), detail::decimal()},
    {"algoId", offsetof(CurrentSubpositions, algoId), detail::string()},
    {"instType", offsetof(CurrentSubpositions, instType), detail::enumeration(okx::inst_type_table)},
    {"tpOrdPx", offsetof(CurrentSubpositions, tpOrdPx), detail::decimal()},
    {"slOrdPx", offsetof(CurrentSubpositions, slOrdPx), detail::decimal()},
    {"margin", offsetof(CurrentSubpositions, margin), detail::decimal()},
    {"upl", offsetof(CurrentSubpositions, upl), detail::decimal()},
    {"uplRatio", offsetof(CurrentSubpositions, uplRatio), detail::decimal()},
    {"markPx", offsetof(CurrentSubpositions, markPx), detail::decimal()},
    {"uniqueCode", offsetof(CurrentSubpositions, uniqueCode), detail::string()},
    {"ccy", offsetof(CurrentSubpositions, ccy), detail::string()},
    {"availSubPos", offsetof(CurrentSubpositions, availSubPos), detail::decimal()},
};
constexpr detail::ObjectTable current_subpositions_table =
    detail::table_of<CurrentSubpositions>("CurrentSubpositions", current_subpositions_fields);

constexpr detail::Field first_copy_settings_fields[] = {
    {"result", offsetof(FirstCopySettings, result), detail::boolean()},
};
constexpr detail::ObjectTable first_copy_settings_table =
    detail::table_of<FirstCopySettings>("FirstCopySettings", first_copy_settings_fields);

constexpr detail::Field instruments_request_fields[] = {
    {"instType", offsetof(InstrumentsRequest, instType), detail::enumeration(okx::inst_type_table), detail::In::query},
};
constexpr detail::ObjectTable instruments_request_table =
    detail::table_of<InstrumentsRequest>("InstrumentsRequest", instruments_request_fields);

constexpr detail::Field instruments_fields[] = {
    {"instId", offsetof(Instruments, instId), detail::string()},
    {"enabled", offsetof(Instruments, enabled), detail::boolean()},
};
constexpr detail::ObjectTable instruments_table = detail::table_of<Instruments>("Instruments", instruments_fields);

constexpr detail::Field profit_sharing_details_request_fields[] = {
    {"instType", offsetof(ProfitSharingDetailsRequest, instType), detail::enumeration(okx::inst_type_table),
     detail::In::query},
    {"after", offsetof(ProfitSharingDetailsRequest, after), detail::string(detail::Holder::optional),
     detail::In::query},
    {"before", offsetof(ProfitSharingDetailsRequest, before), detail::string(detail::Holder::optional),
     detail::In::query},
    {"limit", offsetof(ProfitSharingDetailsRequest, limit),
     detail::integer(detail::Holder::optional, detail::Wire::text), detail::In::query},
};
constexpr detail::Bounds profit_sharing_details_request_bounds[] = {{.field = 3, .maximum = "100"}};
constexpr detail::ObjectTable profit_sharing_details_request_table =
    detail::table_of<ProfitSharingDetailsRequest>(
        "ProfitSharingDetailsRequest", profit_sharing_details_request_fields, false,
        profit_sharing_details_request_bounds);

constexpr detail::Field profit_sharing_details_fields[] = {
    {"ccy", offsetof(ProfitSharingDetails, ccy), detail::string()},
    {"profitSharingAmt", offsetof(ProfitSharingDetails, profitSharingAmt), detail::decimal()},
    {"nickName", offsetof(ProfitSharingDetails, nickName), detail::string()},
    {"profitSharingId", offsetof(ProfitSharingDetails, profitSharingId), detail::string()},
    {"instType", offsetof(ProfitSharingDetails, instType), detail::enumeration(okx::inst_type_table)},
    {"portLink", offsetof(ProfitSharingDetails, portLink), detail::string()},
    {"ts", offsetof(ProfitSharingDetails, ts), detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable profit_sharing_details_table =
    detail::table_of<ProfitSharingDetails>("ProfitSharingDetails", profit_sharing_details_fields);

constexpr detail::Field public_config_request_fields[] = {
    {"instType", offsetof(PublicConfigRequest, instType), detail::enumeration(okx::inst_type_table), detail::In::query},
};
constexpr detail::ObjectTable public_config_request_table =
    detail::table_of<PublicConfigRequest>("PublicConfigRequest", public_config_request_fields);

constexpr detail::Field public_config_fields[] = {
    {"maxCopyAmt", offsetof(PublicConfig, maxCopyAmt), detail::decimal()},
    {"minCopyAmt", offsetof(PublicConfig, minCopyAmt), detail::decimal()},
    {"maxCopyTotalAmt", offsetof(PublicConfig, maxCopyTotalAmt), detail::decimal()},
    {"minCopyRatio", offsetof(PublicConfig, minCopyRatio), detail::decimal()},
    {"maxCopyRatio", offsetof(PublicConfig, maxCopyRatio), detail::decimal()},
    {"maxTpRatio", offsetof(PublicConfig, maxTpRatio), detail::decimal()},
    {"maxSlRatio", offsetof(PublicConfig, maxSlRatio), detail::decimal()},
};
constexpr detail::ObjectTable public_config_table =
    detail::table_of<PublicConfig>("PublicConfig", public_config_fields);

constexpr detail::Field public_copy_traders_request_fields[] = {
    {"instType", offsetof(PublicCopyTradersRequest, instType), detail::enumeration(okx::inst_type_table),
     detail::In::query},
    {"uniqueCode", offsetof(PublicCopyTradersRequest, uniqueCode), detail::string(detail::Holder::required),
     detail::In::query},
    {"limit", offsetof(PublicCopyTradersRequest, limit), detail::integer(detail::Holder::optional, detail::Wire::text),
     detail::In::query},
};
constexpr detail::Bounds public_copy_traders_request_bounds[] = {{.field = 2, .maximum = "100"}};
constexpr detail::ObjectTable public_copy_traders_request_table =
    detail::table_of<PublicCopyTradersRequest>(
        "PublicCopyTradersRequest", public_copy_traders_request_fields, false, public_copy_traders_request_bounds);

constexpr detail::Field public_copy_traders_copy_traders_fields[] = {
    {"beginCopyTime", offsetof(PublicCopyTradersCopyTraders, beginCopyTime),
     detail::timestamp(detail::TimeUnit::milliseconds)},
    {"nickName", offsetof(PublicCopyTradersCopyTraders, nickName), detail::string()},
    {"portLink", offsetof(PublicCopyTradersCopyTraders, portLink), detail::string()},
    {"pnl", offsetof(PublicCopyTradersCopyTraders, pnl), detail::decimal()},
};
constexpr detail::ObjectTable public_copy_traders_copy_traders_table =
    detail::table_of<PublicCopyTradersCopyTraders>(
        "PublicCopyTradersCopyTraders", public_copy_traders_copy_traders_fields);

constexpr detail::ListTable list_of_public_copy_traders_copy_traders =
    detail::list_of<PublicCopyTradersCopyTraders>(detail::object(public_copy_traders_copy_traders_table));

constexpr detail::Field public_copy_traders_fields[] = {
    {"copyTotalPnl", offsetof(PublicCopyTraders, copyTotalPnl), detail::decimal()},
    {"ccy", offsetof(PublicCopyTraders, ccy), detail::string()},
    {"copyTraderNumChg", offsetof(PublicCopyTraders, copyTraderNumChg), detail::decimal()},
    {"copyTraderNumChgRatio", offsetof(PublicCopyTraders, copyTraderNumChgRatio), detail::decimal()},
    {"copyTraders", offsetof(PublicCopyTraders, copyTraders), detail::list(list_of_public_copy_traders_copy_traders)},
};
constexpr detail::ObjectTable public_copy_traders_table =
    detail::table_of<PublicCopyTraders>("PublicCopyTraders", public_copy_traders_fields);

constexpr detail::Field public_current_subpositions_request_fields[] = {
    {"instType", offsetof(PublicCurrentSubpositionsRequest, instType), detail::enumeration(okx::inst_type_table),
     detail::In::query},
    {"uniqueCode", offsetof(PublicCurrentSubpositionsRequest, uniqueCode), detail::string(detail::Holder::required),
     detail::In::query},
    {"after", offsetof(PublicCurrentSubpositionsRequest, after), detail::string(detail::Holder::optional),
     detail::In::query},
    {"before", offsetof(PublicCurrentSubpositionsRequest, before), detail::string(detail::Holder::optional),
     detail::In::query},
    {"limit", offsetof(PublicCurrentSubpositionsRequest, limit),
     detail::integer(detail::Holder::optional, detail::Wire::text), detail::In::query},
};
constexpr detail::Bounds public_current_subpositions_request_bounds[] = {{.field = 4, .maximum = "100"}};
constexpr detail::ObjectTable public_current_subpositions_request_table =
    detail::table_of<PublicCurrentSubpositionsRequest>(
        "PublicCurrentSubpositionsRequest", public_current_subpositions_request_fields, false,
        public_current_subpositions_request_bounds);

constexpr detail::Field public_current_subpositions_fields[] = {
    {"instId", offsetof(PublicCurrentSubpositions, instId), detail::string()},
    {"subPosId", offsetof(PublicCurrentSubpositions, subPosId), detail::string()},
    {"posSide", offsetof(PublicCurrentSubpositions, posSide), detail::enumeration(okx::pos_side_table)},
    {"mgnMode", offsetof(PublicCurrentSubpositions, mgnMode), detail::enumeration(okx::mgn_mode_table)},
    {"lever", offsetof(PublicCurrentSubpositions, lever), detail::decimal()},
    {"openAvgPx", offsetof(PublicCurrentSubpositions, openAvgPx), detail::decimal()},
    {"openTime", offsetof(PublicCurrentSubpositions, openTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"subPos", offsetof(PublicCurrentSubpositions, subPos), detail::decimal()},
    {"instType", offsetof(PublicCurrentSubpositions, instType), detail::enumeration(okx::inst_type_table)},
    {"margin", offsetof(PublicCurrentSubpositions, margin), detail::decimal()},
    {"upl", offsetof(PublicCurrentSubpositions, upl), detail::decimal()},
    {"uplRatio", offsetof(PublicCurrentSubpositions, uplRatio), detail::decimal()},
    {"markPx", offsetof(PublicCurrentSubpositions, markPx), detail::decimal()},
    {"uniqueCode", offsetof(PublicCurrentSubpositions, uniqueCode), detail::string()},
    {"ccy", offsetof(PublicCurrentSubpositions, ccy), detail::string()},
};
constexpr detail::ObjectTable public_current_subpositions_table =
    detail::table_of<PublicCurrentSubpositions>("PublicCurrentSubpositions", public_current_subpositions_fields);

constexpr detail::Field public_lead_traders_request_fields[] = {
    {"instType", offsetof(PublicLeadTradersRequest, instType), detail::enumeration(okx::inst_type_table),
     detail::In::query},
    {"sortType", offsetof(PublicLeadTradersRequest, sortType), detail::enumeration(sort_type_table), detail::In::query},
    {"state", offsetof(PublicLeadTradersRequest, state), detail::enumeration(state_table), detail::In::query},
    {"minLeadDays", offsetof(PublicLeadTradersRequest, minLeadDays),
     detail::integer(detail::Holder::optional, detail::Wire::text), detail::In::query},
    {"minAssets", offsetof(PublicLeadTradersRequest, minAssets), detail::string(detail::Holder::optional),
     detail::In::query},
    {"maxAssets", offsetof(PublicLeadTradersRequest, maxAssets), detail::string(detail::Holder::optional),
     detail::In::query},
    {"minAum", offsetof(PublicLeadTradersRequest, minAum), detail::string(detail::Holder::optional), detail::In::query},
    {"maxAum", offsetof(PublicLeadTradersRequest, maxAum), detail::string(detail::Holder::optional), detail::In::query},
    {"dataVer", offsetof(PublicLeadTradersRequest, dataVer), detail::string(detail::Holder::optional),
     detail::In::query},
    {"page", offsetof(PublicLeadTradersRequest, page), detail::integer(detail::Holder::optional, detail::Wire::text),
     detail::In::query},
    {"limit", offsetof(PublicLeadTradersRequest, limit), detail::integer(detail::Holder::optional, detail::Wire::text),
     detail::In::query},
};
constexpr detail::Bounds public_lead_traders_request_bounds[] = {{.field = 10, .maximum = "20"}};
constexpr detail::ObjectTable public_lead_traders_request_table =
    detail::table_of<PublicLeadTradersRequest>(
        "PublicLeadTradersRequest", public_lead_traders_request_fields, false, public_lead_traders_request_bounds);

constexpr detail::Field public_lead_traders_ranks_pnl_ratios_fields[] = {
    {"beginTs", offsetof(PublicLeadTradersRanksPnlRatios, beginTs), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"pnlRatio", offsetof(PublicLeadTradersRanksPnlRatios, pnlRatio), detail::decimal()},
};
constexpr detail::ObjectTable public_lead_traders_ranks_pnl_ratios_table =
    detail::table_of<PublicLeadTradersRanksPnlRatios>(
        "PublicLeadTradersRanksPnlRatios", public_lead_traders_ranks_pnl_ratios_fields);

constexpr detail::ListTable list_of_public_lead_traders_ranks_pnl_ratios =
    detail::list_of<PublicLeadTradersRanksPnlRatios>(detail::object(public_lead_traders_ranks_pnl_ratios_table));

constexpr detail::Field public_lead_traders_ranks_fields[] = {
    {"aum", offsetof(PublicLeadTradersRanks, aum), detail::decimal()},
    {"copyState", offsetof(PublicLeadTradersRanks, copyState),
     detail::boolean(detail::Holder::optional, detail::Wire::flag)},
    {"maxCopyTraderNum", offsetof(PublicLeadTradersRanks, maxCopyTraderNum),
     detail::integer(detail::Holder::optional, detail::Wire::text)},
    {"copyTraderNum", offsetof(PublicLeadTradersRanks, copyTraderNum),
     detail::integer(detail::Holder::optional, detail::Wire::text)},
    {"accCopyTraderNum", offsetof(PublicLeadTradersRanks, accCopyTraderNum),
     detail::integer(detail::Holder::optional, detail::Wire::text)},
    {"portLink", offsetof(PublicLeadTradersRanks, portLink), detail::string()},
    {"nickName", offsetof(PublicLeadTradersRanks, nickName), detail::string()},
    {"ccy", offsetof(PublicLeadTradersRanks, ccy), detail::string()},
    {"uniqueCode", offsetof(PublicLeadTradersRanks, uniqueCode), detail::string()},
    {"winRatio", offsetof(PublicLeadTradersRanks, winRatio), detail::decimal()},
    {"leadDays", offsetof(PublicLeadTradersRanks, leadDays),
     detail::integer(detail::Holder::optional, detail::Wire::text)},
    {"traderInsts", offsetof(PublicLeadTradersRanks, traderInsts), detail::list(list_of_string)},
    {"pnl", offsetof(PublicLeadTradersRanks, pnl), detail::decimal()},
    {"pnlRatio", offsetof(PublicLeadTradersRanks, pnlRatio), detail::decimal()},
    {"pnlRatios", offsetof(PublicLeadTradersRanks, pnlRatios),
     detail::list(list_of_public_lead_traders_ranks_pnl_ratios)},
};
constexpr detail::ObjectTable public_lead_traders_ranks_table =
    detail::table_of<PublicLeadTradersRanks>("PublicLeadTradersRanks", public_lead_traders_ranks_fields);

constexpr detail::ListTable list_of_public_lead_traders_ranks =
    detail::list_of<PublicLeadTradersRanks>(detail::object(public_lead_traders_ranks_table));

constexpr detail::Field public_lead_traders_fields[] = {
    {"dataVer", offsetof(PublicLeadTraders, dataVer), detail::string()},
    {"totalPage", offsetof(PublicLeadTraders, totalPage),
     detail::integer(detail::Holder::optional, detail::Wire::text)},
    {"ranks", offsetof(PublicLeadTraders, ranks), detail::list(list_of_public_lead_traders_ranks)},
};
constexpr detail::ObjectTable public_lead_traders_table =
    detail::table_of<PublicLeadTraders>("PublicLeadTraders", public_lead_traders_fields);

constexpr detail::Field public_pnl_request_fields[] = {
    {"instType", offsetof(PublicPnlRequest, instType), detail::enumeration(okx::inst_type_table), detail::In::query},
    {"uniqueCode", offsetof(PublicPnlRequest, uniqueCode), detail::string(detail::Holder::required), detail::In::query},
    {"lastDays", offsetof(PublicPnlRequest, lastDays), detail::integer(detail::Holder::required, detail::Wire::text),
     detail::In::query},
};
constexpr detail::ObjectTable public_pnl_request_table =
    detail::table_of<PublicPnlRequest>("PublicPnlRequest", public_pnl_request_fields);

constexpr detail::Field public_pnl_fields[] = {
    {"beginTs", offsetof(PublicPnl, beginTs), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"pnl", offsetof(PublicPnl, pnl), detail::decimal()},
    {"pnlRatio", offsetof(PublicPnl, pnlRatio), detail::decimal()},
};
constexpr detail::ObjectTable public_pnl_table = detail::table_of<PublicPnl>("PublicPnl", public_pnl_fields);

constexpr detail::Field public_preference_currency_request_fields[] = {
    {"instType", offsetof(PublicPreferenceCurrencyRequest, instType), detail::enumeration(okx::inst_type_table),
     detail::In::query},
    {"uniqueCode", offsetof(PublicPreferenceCurrencyRequest, uniqueCode), detail::string(detail::Holder::required),
     detail::In::query},
};
constexpr detail::ObjectTable public_preference_currency_request_table =
    detail::table_of<PublicPreferenceCurrencyRequest>(
        "PublicPreferenceCurrencyRequest", public_preference_currency_request_fields);

constexpr detail::Field public_preference_currency_fields[] = {
    {"ccy", offsetof(PublicPreferenceCurrency, ccy), detail::string()},
    {"ratio", offsetof(PublicPreferenceCurrency, ratio), detail::decimal()},
};
constexpr detail::ObjectTable public_preference_currency_table =
    detail::table_of<PublicPreferenceCurrency>("PublicPreferenceCurrency", public_preference_currency_fields);

constexpr detail::Field public_stats_fields[] = {
    {"winRatio", offsetof(PublicStats, winRatio), detail::decimal()},
    {"profitDays", offsetof(PublicStats, profitDays), detail::integer(detail::Holder::optional, detail::Wire::text)},
    {"lossDays", offsetof(PublicStats, lossDays), detail::integer(detail::Holder::optional, detail::Wire::text)},
    {"curCopyTraderPnl", offsetof(PublicStats, curCopyTraderPnl), detail::decimal()},
    {"avgSubPosNotional", offsetof(PublicStats, avgSubPosNotional), detail::decimal()},
    {"investAmt", offsetof(PublicStats, investAmt), detail::decimal()},
    {"ccy", offsetof(PublicStats, ccy), detail::string()},
};
constexpr detail::ObjectTable public_stats_table = detail::table_of<PublicStats>("PublicStats", public_stats_fields);

constexpr detail::Field public_subpositions_history_fields[] = {
    {"instId", offsetof(PublicSubpositionsHistory, instId), detail::string()},
    {"subPosId", offsetof(PublicSubpositionsHistory, subPosId), detail::string()},
    {"posSide", offsetof(PublicSubpositionsHistory, posSide), detail::enumeration(okx::pos_side_table)},
    {"mgnMode", offsetof(PublicSubpositionsHistory, mgnMode), detail::enumeration(okx::mgn_mode_table)},
    {"lever", offsetof(PublicSubpositionsHistory, lever), detail::decimal()},
    {"openAvgPx", offsetof(PublicSubpositionsHistory, openAvgPx), detail::decimal()},
    {"openTime", offsetof(PublicSubpositionsHistory, openTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"subPos", offsetof(PublicSubpositionsHistory, subPos), detail::decimal()},
    {"closeTime", offsetof(PublicSubpositionsHistory, closeTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"closeAvgPx", offsetof(PublicSubpositionsHistory, closeAvgPx), detail::decimal()},
    {"pnl", offsetof(PublicSubpositionsHistory, pnl), detail::decimal()},
    {"pnlRatio", offsetof(PublicSubpositionsHistory, pnlRatio), detail::decimal()},
    {"instType", offsetof(PublicSubpositionsHistory, instType), detail::enumeration(okx::inst_type_table)},
    {"margin", offsetof(PublicSubpositionsHistory, margin), detail::decimal()},
    {"ccy", offsetof(PublicSubpositionsHistory, ccy), detail::string()},
    {"uniqueCode", offsetof(PublicSubpositionsHistory, uniqueCode), detail::string()},
};
constexpr detail::ObjectTable public_subpositions_history_table =
    detail::table_of<PublicSubpositionsHistory>("PublicSubpositionsHistory", public_subpositions_history_fields);

constexpr detail::Field public_weekly_pnl_request_fields[] = {
    {"instType", offsetof(PublicWeeklyPnlRequest, instType), detail::enumeration(okx::inst_type_table),
     detail::In::query},
    {"uniqueCode", offsetof(PublicWeeklyPnlRequest, uniqueCode), detail::string(detail::Holder::required),
     detail::In::query},
};
constexpr detail::ObjectTable public_weekly_pnl_request_table =
    detail::table_of<PublicWeeklyPnlRequest>("PublicWeeklyPnlRequest", public_weekly_pnl_request_fields);

constexpr detail::Field amend_leading_instruments_request_fields[] = {
    {"instType", offsetof(AmendLeadingInstrumentsRequest, instType), detail::enumeration(okx::inst_type_table)},
    {"instId", offsetof(AmendLeadingInstrumentsRequest, instId),
     detail::joined_list(list_of_string, detail::Holder::required)},
};
constexpr detail::ObjectTable amend_leading_instruments_request_table =
    detail::table_of<AmendLeadingInstrumentsRequest>(
        "AmendLeadingInstrumentsRequest", amend_leading_instruments_request_fields);

constexpr detail::Field amend_leading_instruments_fields[] = {
    {"instId", offsetof(AmendLeadingInstruments, instId), detail::string()},
    {"enabled", offsetof(AmendLeadingInstruments, enabled), detail::boolean()},
};
constexpr detail::ObjectTable amend_leading_instruments_table =
    detail::table_of<AmendLeadingInstruments>("AmendLeadingInstruments", amend_leading_instruments_fields);

constexpr detail::Field stop_copying_request_fields[] = {
    {"instType", offsetof(StopCopyingRequest, instType), detail::enumeration(okx::inst_type_table)},
    {"uniqueCode", offsetof(StopCopyingRequest, uniqueCode), detail::string(detail::Holder::required)},
    {"subPosCloseType", offsetof(StopCopyingRequest, subPosCloseType),
     detail::enumeration(sub_pos_close_type_table, detail::Holder::required)},
};
constexpr detail::ObjectTable stop_copying_request_table =
    detail::table_of<StopCopyingRequest>("StopCopyingRequest", stop_copying_request_fields);

constexpr detail::Field stop_copying_fields[] = {
    {"result", offsetof(StopCopying, result), detail::boolean()},
};
constexpr detail::ObjectTable stop_copying_table = detail::table_of<StopCopying>("StopCopying", stop_copying_fields);

constexpr detail::Field subpositions_history_request_fields[] = {
    {"instType", offsetof(SubpositionsHistoryRequest, instType), detail::enumeration(okx::inst_type_table),
     detail::In::query},
    {"instId", offsetof(SubpositionsHistoryRequest, instId), detail::string(detail::Holder::optional),
     detail::In::query},
    {"after", offsetof(SubpositionsHistoryRequest, after), detail::string(detail::Holder::optional), detail::In::query},
    {"before", offsetof(SubpositionsHistoryRequest, before), detail::string(detail::Holder::optional),
     detail::In::query},
    {"limit", offsetof(SubpositionsHistoryRequest, limit),
     detail::integer(detail::Holder::optional, detail::Wire::text), detail::In::query},
};
constexpr detail::Bounds subpositions_history_request_bounds[] = {{.field = 4, .maximum = "100"}};
constexpr detail::ObjectTable subpositions_history_request_table =
    detail::table_of<SubpositionsHistoryRequest>(
        "SubpositionsHistoryRequest", subpositions_history_request_fields, false, subpositions_history_request_bounds);

constexpr detail::Field subpositions_history_fields[] = {
    {"instId", offsetof(SubpositionsHistory, instId), detail::string()},
    {"subPosId", offsetof(SubpositionsHistory, subPosId), detail::string()},
    {"posSide", offsetof(SubpositionsHistory, posSide), detail::enumeration(okx::pos_side_table)},
    {"mgnMode", offsetof(SubpositionsHistory, mgnMode), detail::enumeration(okx::mgn_mode_table)},
    {"lever", offsetof(SubpositionsHistory, lever), detail::decimal()},
    {"openOrdId", offsetof(SubpositionsHistory, openOrdId), detail::string()},
    {"openAvgPx", offsetof(SubpositionsHistory, openAvgPx), detail::decimal()},
    {"openTime", offsetof(SubpositionsHistory, openTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"subPos", offsetof(SubpositionsHistory, subPos), detail::decimal()},
    {"closeTime", offsetof(SubpositionsHistory, closeTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"closeAvgPx", offsetof(SubpositionsHistory, closeAvgPx), detail::decimal()},
    {"pnl", offsetof(SubpositionsHistory, pnl), detail::decimal()},
    {"pnlRatio", offsetof(SubpositionsHistory, pnlRatio), detail::decimal()},
    {"instType", offsetof(SubpositionsHistory, instType), detail::enumeration(okx::inst_type_table)},
    {"margin", offsetof(SubpositionsHistory, margin), detail::decimal()},
    {"ccy", offsetof(SubpositionsHistory, ccy), detail::string()},
    {"markPx", offsetof(SubpositionsHistory, markPx), detail::decimal()},
    {"uniqueCode", offsetof(SubpositionsHistory, uniqueCode), detail::string()},
    {"profitSharingAmt", offsetof(SubpositionsHistory, profitSharingAmt), detail::decimal()},
    {"closeSubPos", offsetof(SubpositionsHistory, closeSubPos), detail::decimal()},
    {"type", offsetof(SubpositionsHistory, type), detail::enumeration(okx::copytrading_type_table)},
};
constexpr detail::ObjectTable subpositions_history_table =
    detail::table_of<SubpositionsHistory>("SubpositionsHistory", subpositions_history_fields);

constexpr detail::Field total_profit_sharing_request_fields[] = {
    {"instType", offsetof(TotalProfitSharingRequest, instType), detail::enumeration(okx::inst_type_table),
     detail::In::query},
};
constexpr detail::ObjectTable total_profit_sharing_request_table =
    detail::table_of<TotalProfitSharingRequest>("TotalProfitSharingRequest", total_profit_sharing_request_fields);

constexpr detail::Field total_profit_sharing_fields[] = {
    {"ccy", offsetof(TotalProfitSharing, ccy), detail::string()},
    {"totalProfitSharingAmt", offsetof(TotalProfitSharing, totalProfitSharingAmt), detail::decimal()},
    {"instType", offsetof(TotalProfitSharing, instType), detail::enumeration(okx::inst_type_table)},
};
constexpr detail::ObjectTable total_profit_sharing_table =
    detail::table_of<TotalProfitSharing>("TotalProfitSharing", total_profit_sharing_fields);

constexpr detail::Field total_unrealized_profit_sharing_request_fields[] = {
    {"instType", offsetof(TotalUnrealizedProfitSharingRequest, instType), detail::enumeration(okx::inst_type_table),
     detail::In::query},
};
constexpr detail::ObjectTable total_unrealized_profit_sharing_request_table =
    detail::table_of<TotalUnrealizedProfitSharingRequest>(
        "TotalUnrealizedProfitSharingRequest", total_unrealized_profit_sharing_request_fields);

constexpr detail::Field total_unrealized_profit_sharing_fields[] = {
    {"profitSharingTs", offsetof(TotalUnrealizedProfitSharing, profitSharingTs),
     detail::timestamp(detail::TimeUnit::milliseconds)},
    {"totalUnrealizedProfitSharingAmt", offsetof(TotalUnrealizedProfitSharing, totalUnrealizedProfitSharingAmt),
     detail::decimal()},
};
constexpr detail::ObjectTable total_unrealized_profit_sharing_table =
    detail::table_of<TotalUnrealizedProfitSharing>(
        "TotalUnrealizedProfitSharing", total_unrealized_profit_sharing_fields);

constexpr detail::Field unrealized_profit_sharing_details_request_fields[] = {
    {"instType", offsetof(UnrealizedProfitSharingDetailsRequest, instType), detail::enumeration(okx::inst_type_table),
     detail::In::query},
};
constexpr detail::ObjectTable unrealized_profit_sharing_details_request_table =
    detail::table_of<UnrealizedProfitSharingDetailsRequest>(
        "UnrealizedProfitSharingDetailsRequest", unrealized_profit_sharing_details_request_fields);

constexpr detail::Field unrealized_profit_sharing_details_fields[] = {
    {"ccy", offsetof(UnrealizedProfitSharingDetails, ccy), detail::string()},
    {"unrealizedProfitSharingAmt", offsetof(UnrealizedProfitSharingDetails, unrealizedProfitSharingAmt),
     detail::decimal()},
    {"nickName", offsetof(UnrealizedProfitSharingDetails, nickName), detail::string()},
    {"instType", offsetof(UnrealizedProfitSharingDetails, instType), detail::enumeration(okx::inst_type_table)},
    {"portLink", offsetof(UnrealizedProfitSharingDetails, portLink), detail::string()},
    {"ts", offsetof(UnrealizedProfitSharingDetails, ts), detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable unrealized_profit_sharing_details_table =
    detail::table_of<UnrealizedProfitSharingDetails>(
        "UnrealizedProfitSharingDetails", unrealized_profit_sharing_details_fields);

constexpr detail::Type place_lead_stop_order_reply = detail::sole(detail::object(place_lead_stop_order_table));
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit place_lead_stop_order_limits[] = {{.count = 20, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation place_lead_stop_order_operation{
    .id = "copytrading.place_lead_stop_order",
    .method = "POST",
    .path = "/api/v5/copytrading/algo-order",
    .auth = detail::Auth::private_,
    .limits = place_lead_stop_order_limits,
    .request = &place_lead_stop_order_request_table,
    .reply = &place_lead_stop_order_reply,
};

constexpr detail::ListTable list_of_amend_copy_settings =
    detail::list_of<AmendCopySettings>(detail::object(amend_copy_settings_table));
constexpr detail::Type amend_copy_settings_reply = detail::list(list_of_amend_copy_settings);
constexpr detail::Limit amend_copy_settings_limits[] = {{.count = 5, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation amend_copy_settings_operation{
    .id = "copytrading.amend_copy_settings",
    .method = "POST",
    .path = "/api/v5/copytrading/amend-copy-settings",
    .auth = detail::Auth::private_,
    .limits = amend_copy_settings_limits,
    .request = &amend_copy_settings_request_table,
    .reply = &amend_copy_settings_reply,
};

constexpr detail::Type amend_profit_sharing_ratio_reply =
    detail::sole(detail::object(amend_profit_sharing_ratio_table));
constexpr detail::Limit amend_profit_sharing_ratio_limits[] = {{.count = 5, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation amend_profit_sharing_ratio_operation{
    .id = "copytrading.amend_profit_sharing_ratio",
    .method = "POST",
    .path = "/api/v5/copytrading/amend-profit-sharing-ratio",
    .auth = detail::Auth::private_,
    .limits = amend_profit_sharing_ratio_limits,
    .request = &amend_profit_sharing_ratio_request_table,
    .reply = &amend_profit_sharing_ratio_reply,
};

constexpr detail::Type close_lead_position_reply = detail::sole(detail::object(close_lead_position_table));
constexpr detail::Limit close_lead_position_limits[] = {{.count = 20, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation close_lead_position_operation{
    .id = "copytrading.close_lead_position",
    .method = "POST",
    .path = "/api/v5/copytrading/close-subposition",
    .auth = detail::Auth::private_,
    .limits = close_lead_position_limits,
    .request = &close_lead_position_request_table,
    .reply = &close_lead_position_reply,
};

constexpr detail::Type config_reply = detail::sole(detail::object(config_table));
constexpr detail::Limit config_limits[] = {{.count = 5, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation config_operation{
    .id = "copytrading.config",
    .method = "GET",
    .path = "/api/v5/copytrading/config",
    .auth = detail::Auth::private_,
    .limits = config_limits,
    .reply = &config_reply,
};

constexpr detail::ListTable list_of_copy_settings = detail::list_of<CopySettings>(detail::object(copy_settings_table));
constexpr detail::Type copy_settings_reply = detail::list(list_of_copy_settings);
constexpr detail::Limit copy_settings_limits[] = {{.count = 5, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation copy_settings_operation{
    .id = "copytrading.copy_settings",
    .method = "GET",
    .path = "/api/v5/copytrading/copy-settings",
    .auth = detail::Auth::private_,
    .limits = copy_settings_limits,
    .request = &copy_settings_request_table,
    .reply = &copy_settings_reply,
};

constexpr detail::ListTable list_of_current_lead_traders =
    detail::list_of<CurrentLeadTraders>(detail::object(current_lead_traders_table));
constexpr detail::Type current_lead_traders_reply = detail::list(list_of_current_lead_traders);
constexpr detail::Limit current_lead_traders_limits[] = {{.count = 5, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation current_lead_traders_operation{
    .id = "copytrading.current_lead_traders",
    .method = "GET",
    .path = "/api/v5/copytrading/current-lead-traders",
    .auth = detail::Auth::private_,
    .limits = current_lead_traders_limits,
    .request = &current_lead_traders_request_table,
    .reply = &current_lead_traders_reply,
};

constexpr detail::ListTable list_of_current_subpositions =
    detail::list_of<CurrentSubpositions>(detail::object(current_subpositions_table));
constexpr detail::Type current_subpositions_reply = detail::list(list_of_current_subpositions);
constexpr detail::Limit current_subpositions_limits[] = {{.count = 20, .window_ms = 2000, .scope = per_user}};
constexpr detail::Paging current_subpositions_pages{
    .by = detail::Paging::By::id,
    .usual_size = 500,
    .largest_size = 500,
    .parameter = "after",
    .against = "before",
    .limit = "limit",
    .cursor = "subPosId",
};
constexpr detail::Operation current_subpositions_operation{
    .id = "copytrading.current_subpositions",
    .method = "GET",
    .path = "/api/v5/copytrading/current-subpositions",
    .auth = detail::Auth::private_,
    .limits = current_subpositions_limits,
    .request = &current_subpositions_request_table,
    .reply = &current_subpositions_reply,
    .pages = &current_subpositions_pages,
};

constexpr detail::ListTable list_of_first_copy_settings =
    detail::list_of<FirstCopySettings>(detail::object(first_copy_settings_table));
constexpr detail::Type first_copy_settings_reply = detail::list(list_of_first_copy_settings);
constexpr detail::Limit first_copy_settings_limits[] = {{.count = 5, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation first_copy_settings_operation{
    .id = "copytrading.first_copy_settings",
    .method = "POST",
    .path = "/api/v5/copytrading/first-copy-settings",
    .auth = detail::Auth::private_,
    .limits = first_copy_settings_limits,
    .request = &amend_copy_settings_request_table,
    .reply = &first_copy_settings_reply,
};

constexpr detail::ListTable list_of_instruments = detail::list_of<Instruments>(detail::object(instruments_table));
constexpr detail::Type instruments_reply = detail::list(list_of_instruments);
constexpr detail::Limit instruments_limits[] = {{.count = 5, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation instruments_operation{
    .id = "copytrading.instruments",
    .method = "GET",
    .path = "/api/v5/copytrading/instruments",
    .auth = detail::Auth::private_,
    .limits = instruments_limits,
    .request = &instruments_request_table,
    .reply = &instruments_reply,
};

constexpr detail::ListTable list_of_profit_sharing_details =
    detail::list_of<ProfitSharingDetails>(detail::object(profit_sharing_details_table));
constexpr detail::Type profit_sharing_details_reply = detail::list(list_of_profit_sharing_details);
constexpr detail::Limit profit_sharing_details_limits[] = {{.count = 5, .window_ms = 2000, .scope = per_user}};
constexpr detail::Paging profit_sharing_details_pages{
    .by = detail::Paging::By::id,
    .usual_size = 100,
    .largest_size = 100,
    .parameter = "after",
    .against = "before",
    .limit = "limit",
    .cursor = "profitSharingId",
};
constexpr detail::Operation profit_sharing_details_operation{
    .id = "copytrading.profit_sharing_details",
    .method = "GET",
    .path = "/api/v5/copytrading/profit-sharing-details",
    .auth = detail::Auth::private_,
    .limits = profit_sharing_details_limits,
    .request = &profit_sharing_details_request_table,
    .reply = &profit_sharing_details_reply,
    .pages = &profit_sharing_details_pages,
};

constexpr detail::ListTable list_of_public_config = detail::list_of<PublicConfig>(detail::object(public_config_table));
constexpr detail::Type public_config_reply = detail::list(list_of_public_config);
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit public_config_limits[] = {{.count = 5, .window_ms = 2000, .scope = per_ip}};
constexpr detail::Operation public_config_operation{
    .id = "copytrading.public_config",
    .method = "GET",
    .path = "/api/v5/copytrading/public-config",
    .auth = detail::Auth::public_,
    .limits = public_config_limits,
    .request = &public_config_request_table,
    .reply = &public_config_reply,
};

constexpr detail::ListTable list_of_public_copy_traders =
    detail::list_of<PublicCopyTraders>(detail::object(public_copy_traders_table));
constexpr detail::Type public_copy_traders_reply = detail::list(list_of_public_copy_traders);
constexpr detail::Limit public_copy_traders_limits[] = {{.count = 5, .window_ms = 2000, .scope = per_ip}};
constexpr detail::Operation public_copy_traders_operation{
    .id = "copytrading.public_copy_traders",
    .method = "GET",
    .path = "/api/v5/copytrading/public-copy-traders",
    .auth = detail::Auth::public_,
    .limits = public_copy_traders_limits,
    .request = &public_copy_traders_request_table,
    .reply = &public_copy_traders_reply,
};

constexpr detail::ListTable list_of_public_current_subpositions =
    detail::list_of<PublicCurrentSubpositions>(detail::object(public_current_subpositions_table));
constexpr detail::Type public_current_subpositions_reply = detail::list(list_of_public_current_subpositions);
constexpr detail::Limit public_current_subpositions_limits[] = {{.count = 5, .window_ms = 2000, .scope = per_ip}};
constexpr detail::Paging public_current_subpositions_pages{
    .by = detail::Paging::By::id,
    .usual_size = 100,
    .largest_size = 100,
    .parameter = "after",
    .against = "before",
    .limit = "limit",
    .cursor = "subPosId",
};
constexpr detail::Operation public_current_subpositions_operation{
    .id = "copytrading.public_current_subpositions",
    .method = "GET",
    .path = "/api/v5/copytrading/public-current-subpositions",
    .auth = detail::Auth::public_,
    .limits = public_current_subpositions_limits,
    .request = &public_current_subpositions_request_table,
    .reply = &public_current_subpositions_reply,
    .pages = &public_current_subpositions_pages,
};

constexpr detail::ListTable list_of_public_lead_traders =
    detail::list_of<PublicLeadTraders>(detail::object(public_lead_traders_table));
constexpr detail::Type public_lead_traders_reply = detail::list(list_of_public_lead_traders);
constexpr detail::Limit public_lead_traders_limits[] = {{.count = 5, .window_ms = 2000, .scope = per_ip}};
constexpr detail::Paging public_lead_traders_pages{
    .by = detail::Paging::By::number,
    .usual_size = 10,
    .largest_size = 20,
    .parameter = "page",
    .limit = "limit",
};
constexpr detail::Operation public_lead_traders_operation{
    .id = "copytrading.public_lead_traders",
    .method = "GET",
    .path = "/api/v5/copytrading/public-lead-traders",
    .auth = detail::Auth::public_,
    .limits = public_lead_traders_limits,
    .request = &public_lead_traders_request_table,
    .reply = &public_lead_traders_reply,
    .pages = &public_lead_traders_pages,
};

constexpr detail::ListTable list_of_public_pnl = detail::list_of<PublicPnl>(detail::object(public_pnl_table));
constexpr detail::Type public_pnl_reply = detail::list(list_of_public_pnl);
constexpr detail::Limit public_pnl_limits[] = {{.count = 5, .window_ms = 2000, .scope = per_ip}};
constexpr detail::Operation public_pnl_operation{
    .id = "copytrading.public_pnl",
    .method = "GET",
    .path = "/api/v5/copytrading/public-pnl",
    .auth = detail::Auth::public_,
    .limits = public_pnl_limits,
    .request = &public_pnl_request_table,
    .reply = &public_pnl_reply,
};

constexpr detail::ListTable list_of_public_preference_currency =
    detail::list_of<PublicPreferenceCurrency>(detail::object(public_preference_currency_table));
constexpr detail::Type public_preference_currency_reply = detail::list(list_of_public_preference_currency);
constexpr detail::Limit public_preference_currency_limits[] = {{.count = 5, .window_ms = 2000, .scope = per_ip}};
constexpr detail::Operation public_preference_currency_operation{
    .id = "copytrading.public_preference_currency",
    .method = "GET",
    .path = "/api/v5/copytrading/public-preference-currency",
    .auth = detail::Auth::public_,
    .limits = public_preference_currency_limits,
    .request = &public_preference_currency_request_table,
    .reply = &public_preference_currency_reply,
};

constexpr detail::ListTable list_of_public_stats = detail::list_of<PublicStats>(detail::object(public_stats_table));
constexpr detail::Type public_stats_reply = detail::list(list_of_public_stats);
constexpr detail::Limit public_stats_limits[] = {{.count = 5, .window_ms = 2000, .scope = per_ip}};
constexpr detail::Operation public_stats_operation{
    .id = "copytrading.public_stats",
    .method = "GET",
    .path = "/api/v5/copytrading/public-stats",
    .auth = detail::Auth::public_,
    .limits = public_stats_limits,
    .request = &public_pnl_request_table,
    .reply = &public_stats_reply,
};

constexpr detail::ListTable list_of_public_subpositions_history =
    detail::list_of<PublicSubpositionsHistory>(detail::object(public_subpositions_history_table));
constexpr detail::Type public_subpositions_history_reply = detail::list(list_of_public_subpositions_history);
constexpr detail::Limit public_subpositions_history_limits[] = {{.count = 5, .window_ms = 2000, .scope = per_ip}};
constexpr detail::Paging public_subpositions_history_pages{
    .by = detail::Paging::By::id,
    .usual_size = 100,
    .largest_size = 100,
    .parameter = "after",
    .against = "before",
    .limit = "limit",
    .cursor = "subPosId",
};
constexpr detail::Operation public_subpositions_history_operation{
    .id = "copytrading.public_subpositions_history",
    .method = "GET",
    .path = "/api/v5/copytrading/public-subpositions-history",
    .auth = detail::Auth::public_,
    .limits = public_subpositions_history_limits,
    .request = &public_current_subpositions_request_table,
    .reply = &public_subpositions_history_reply,
    .pages = &public_subpositions_history_pages,
};

constexpr detail::Type public_weekly_pnl_reply = detail::list(list_of_public_pnl);
constexpr detail::Limit public_weekly_pnl_limits[] = {{.count = 5, .window_ms = 2000, .scope = per_ip}};
constexpr detail::Operation public_weekly_pnl_operation{
    .id = "copytrading.public_weekly_pnl",
    .method = "GET",
    .path = "/api/v5/copytrading/public-weekly-pnl",
    .auth = detail::Auth::public_,
    .limits = public_weekly_pnl_limits,
    .request = &public_weekly_pnl_request_table,
    .reply = &public_weekly_pnl_reply,
};

constexpr detail::ListTable list_of_amend_leading_instruments =
    detail::list_of<AmendLeadingInstruments>(detail::object(amend_leading_instruments_table));
constexpr detail::Type amend_leading_instruments_reply = detail::list(list_of_amend_leading_instruments);
constexpr detail::Limit amend_leading_instruments_limits[] = {{.count = 5, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation amend_leading_instruments_operation{
    .id = "copytrading.amend_leading_instruments",
    .method = "POST",
    .path = "/api/v5/copytrading/set-instruments",
    .auth = detail::Auth::private_,
    .limits = amend_leading_instruments_limits,
    .request = &amend_leading_instruments_request_table,
    .reply = &amend_leading_instruments_reply,
};

constexpr detail::Type stop_copying_reply = detail::sole(detail::object(stop_copying_table));
constexpr detail::Limit stop_copying_limits[] = {{.count = 5, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation stop_copying_operation{
    .id = "copytrading.stop_copying",
    .method = "POST",
    .path = "/api/v5/copytrading/stop-copy-trading",
    .auth = detail::Auth::private_,
    .limits = stop_copying_limits,
    .request = &stop_copying_request_table,
    .reply = &stop_copying_reply,
};

constexpr detail::ListTable list_of_subpositions_history =
    detail::list_of<SubpositionsHistory>(detail::object(subpositions_history_table));
constexpr detail::Type subpositions_history_reply = detail::list(list_of_subpositions_history);
constexpr detail::Limit subpositions_history_limits[] = {{.count = 20, .window_ms = 2000, .scope = per_user}};
constexpr detail::Paging subpositions_history_pages{
    .by = detail::Paging::By::id,
    .usual_size = 100,
    .largest_size = 100,
    .parameter = "after",
    .against = "before",
    .limit = "limit",
    .cursor = "subPosId",
};
constexpr detail::Operation subpositions_history_operation{
    .id = "copytrading.subpositions_history",
    .method = "GET",
    .path = "/api/v5/copytrading/subpositions-history",
    .auth = detail::Auth::private_,
    .limits = subpositions_history_limits,
    .request = &subpositions_history_request_table,
    .reply = &subpositions_history_reply,
    .pages = &subpositions_history_pages,
};

constexpr detail::ListTable list_of_total_profit_sharing =
    detail::list_of<TotalProfitSharing>(detail::object(total_profit_sharing_table));
constexpr detail::Type total_profit_sharing_reply = detail::list(list_of_total_profit_sharing);
constexpr detail::Limit total_profit_sharing_limits[] = {{.count = 5, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation total_profit_sharing_operation{
    .id = "copytrading.total_profit_sharing",
    .method = "GET",
    .path = "/api/v5/copytrading/total-profit-sharing",
    .auth = detail::Auth::private_,
    .limits = total_profit_sharing_limits,
    .request = &total_profit_sharing_request_table,
    .reply = &total_profit_sharing_reply,
};

constexpr detail::ListTable list_of_total_unrealized_profit_sharing =
    detail::list_of<TotalUnrealizedProfitSharing>(detail::object(total_unrealized_profit_sharing_table));
constexpr detail::Type total_unrealized_profit_sharing_reply = detail::list(list_of_total_unrealized_profit_sharing);
constexpr detail::Limit total_unrealized_profit_sharing_limits[] = {{.count = 5, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation total_unrealized_profit_sharing_operation{
    .id = "copytrading.total_unrealized_profit_sharing",
    .method = "GET",
    .path = "/api/v5/copytrading/total-unrealized-profit-sharing",
    .auth = detail::Auth::private_,
    .limits = total_unrealized_profit_sharing_limits,
    .request = &total_unrealized_profit_sharing_request_table,
    .reply = &total_unrealized_profit_sharing_reply,
};

constexpr detail::ListTable list_of_unrealized_profit_sharing_details =
    detail::list_of<UnrealizedProfitSharingDetails>(detail::object(unrealized_profit_sharing_details_table));
constexpr detail::Type unrealized_profit_sharing_details_reply =
    detail::list(list_of_unrealized_profit_sharing_details);
constexpr detail::Limit unrealized_profit_sharing_details_limits[] = {
    {.count = 5, .window_ms = 2000, .scope = per_user},
};
constexpr detail::Operation unrealized_profit_sharing_details_operation{
    .id = "copytrading.unrealized_profit_sharing_details",
    .method = "GET",
    .path = "/api/v5/copytrading/unrealized-profit-sharing-details",
    .auth = detail::Auth::private_,
    .limits = unrealized_profit_sharing_details_limits,
    .request = &unrealized_profit_sharing_details_request_table,
    .reply = &unrealized_profit_sharing_details_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<PlaceLeadStopOrder> Api::place_lead_stop_order(PlaceLeadStopOrderRequest request) const {
    return {core_, place_lead_stop_order_operation, &request};
}

Call<Vector<AmendCopySettings>> Api::amend_copy_settings(AmendCopySettingsRequest request) const {
    return {core_, amend_copy_settings_operation, &request};
}

Call<AmendProfitSharingRatio> Api::amend_profit_sharing_ratio(AmendProfitSharingRatioRequest request) const {
    return {core_, amend_profit_sharing_ratio_operation, &request};
}

Call<CloseLeadPosition> Api::close_lead_position(CloseLeadPositionRequest request) const {
    return {core_, close_lead_position_operation, &request};
}

Call<Config> Api::config() const {
    return {core_, config_operation, nullptr};
}

Call<Vector<CopySettings>> Api::copy_settings(CopySettingsRequest request) const {
    return {core_, copy_settings_operation, &request};
}

Call<Vector<CurrentLeadTraders>> Api::current_lead_traders(CurrentLeadTradersRequest request) const {
    return {core_, current_lead_traders_operation, &request};
}

PagedCall<Vector<CurrentSubpositions>> Api::current_subpositions(CurrentSubpositionsRequest request) const {
    return {core_, current_subpositions_operation, &request};
}

Call<Vector<FirstCopySettings>> Api::first_copy_settings(AmendCopySettingsRequest request) const {
    return {core_, first_copy_settings_operation, &request};
}

Call<Vector<Instruments>> Api::instruments(InstrumentsRequest request) const {
    return {core_, instruments_operation, &request};
}

PagedCall<Vector<ProfitSharingDetails>> Api::profit_sharing_details(ProfitSharingDetailsRequest request) const {
    return {core_, profit_sharing_details_operation, &request};
}

Call<Vector<PublicConfig>> Api::public_config(PublicConfigRequest request) const {
    return {core_, public_config_operation, &request};
}

Call<Vector<PublicCopyTraders>> Api::public_copy_traders(PublicCopyTradersRequest request) const {
    return {core_, public_copy_traders_operation, &request};
}

PagedCall<Vector<PublicCurrentSubpositions>>
Api::public_current_subpositions(PublicCurrentSubpositionsRequest request) const {
    return {core_, public_current_subpositions_operation, &request};
}

PagedCall<Vector<PublicLeadTraders>> Api::public_lead_traders(PublicLeadTradersRequest request) const {
    return {core_, public_lead_traders_operation, &request};
}

Call<Vector<PublicPnl>> Api::public_pnl(PublicPnlRequest request) const {
    return {core_, public_pnl_operation, &request};
}

Call<Vector<PublicPreferenceCurrency>> Api::public_preference_currency(PublicPreferenceCurrencyRequest request) const {
    return {core_, public_preference_currency_operation, &request};
}

Call<Vector<PublicStats>> Api::public_stats(PublicPnlRequest request) const {
    return {core_, public_stats_operation, &request};
}

PagedCall<Vector<PublicSubpositionsHistory>>
Api::public_subpositions_history(PublicCurrentSubpositionsRequest request) const {
    return {core_, public_subpositions_history_operation, &request};
}

Call<Vector<PublicPnl>> Api::public_weekly_pnl(PublicWeeklyPnlRequest request) const {
    return {core_, public_weekly_pnl_operation, &request};
}

Call<Vector<AmendLeadingInstruments>> Api::amend_leading_instruments(AmendLeadingInstrumentsRequest request) const {
    return {core_, amend_leading_instruments_operation, &request};
}

Call<StopCopying> Api::stop_copying(StopCopyingRequest request) const {
    return {core_, stop_copying_operation, &request};
}

PagedCall<Vector<SubpositionsHistory>> Api::subpositions_history(SubpositionsHistoryRequest request) const {
    return {core_, subpositions_history_operation, &request};
}

Call<Vector<TotalProfitSharing>> Api::total_profit_sharing(TotalProfitSharingRequest request) const {
    return {core_, total_profit_sharing_operation, &request};
}

Call<Vector<TotalUnrealizedProfitSharing>>
Api::total_unrealized_profit_sharing(TotalUnrealizedProfitSharingRequest request) const {
    return {core_, total_unrealized_profit_sharing_operation, &request};
}

Call<Vector<UnrealizedProfitSharingDetails>>
Api::unrealized_profit_sharing_details(UnrealizedProfitSharingDetailsRequest request) const {
    return {core_, unrealized_profit_sharing_details_operation, &request};
}

const detail::EnumTable& exbind_table(CopyMgnMode) { return copy_mgn_mode_table; }
const detail::EnumTable& exbind_table(CopyInstIdType) { return copy_inst_id_type_table; }
const detail::EnumTable& exbind_table(CopyMode) { return copy_mode_table; }
const detail::EnumTable& exbind_table(SubPosCloseType) { return sub_pos_close_type_table; }
const detail::EnumTable& exbind_table(LeadMode) { return lead_mode_table; }
const detail::EnumTable& exbind_table(SortType) { return sort_type_table; }
const detail::EnumTable& exbind_table(State) { return state_table; }
const detail::ObjectTable& exbind_table(const PlaceLeadStopOrderRequest*) {
    return place_lead_stop_order_request_table;
}
const detail::ObjectTable& exbind_table(const PlaceLeadStopOrder*) { return place_lead_stop_order_table; }
const detail::ObjectTable& exbind_table(const AmendCopySettingsRequest*) { return amend_copy_settings_request_table; }
const detail::ObjectTable& exbind_table(const AmendCopySettings*) { return amend_copy_settings_table; }
const detail::ObjectTable& exbind_table(const AmendProfitSharingRatioRequest*) {
    return amend_profit_sharing_ratio_request_table;
}
const detail::ObjectTable& exbind_table(const AmendProfitSharingRatio*) { return amend_profit_sharing_ratio_table; }
const detail::ObjectTable& exbind_table(const CloseLeadPositionRequest*) { return close_lead_position_request_table; }
const detail::ObjectTable& exbind_table(const CloseLeadPosition*) { return close_lead_position_table; }
const detail::ObjectTable& exbind_table(const ConfigDetails*) { return config_details_table; }
const detail::ObjectTable& exbind_table(const Config*) { return config_table; }
const detail::ObjectTable& exbind_table(const CopySettingsRequest*) { return copy_settings_request_table; }
const detail::ObjectTable& exbind_table(const CopySettingsInstIds*) { return copy_settings_inst_ids_table; }
const detail::ObjectTable& exbind_table(const CopySettings*) { return copy_settings_table; }
const detail::ObjectTable& exbind_table(const CurrentLeadTradersRequest*) { return current_lead_traders_request_table; }
const detail::ObjectTable& exbind_table(const CurrentLeadTraders*) { return current_lead_traders_table; }
const detail::ObjectTable& exbind_table(const CurrentSubpositionsRequest*) {
    return current_subpositions_request_table;
}
const detail::ObjectTable& exbind_table(const CurrentSubpositions*) { return current_subpositions_table; }
const detail::ObjectTable& exbind_table(const FirstCopySettings*) { return first_copy_settings_table; }
const detail::ObjectTable& exbind_table(const InstrumentsRequest*) { return instruments_request_table; }
const detail::ObjectTable& exbind_table(const Instruments*) { return instruments_table; }
const detail::ObjectTable& exbind_table(const ProfitSharingDetailsRequest*) {
    return profit_sharing_details_request_table;
}
const detail::ObjectTable& exbind_table(const ProfitSharingDetails*) { return profit_sharing_details_table; }
const detail::ObjectTable& exbind_table(const PublicConfigRequest*) { return public_config_request_table; }
const detail::ObjectTable& exbind_table(const PublicConfig*) { return public_config_table; }
const detail::ObjectTable& exbind_table(const PublicCopyTradersRequest*) { return public_copy_traders_request_table; }
const detail::ObjectTable& exbind_table(const PublicCopyTradersCopyTraders*) {
    return public_copy_traders_copy_traders_table;
}
const detail::ObjectTable& exbind_table(const PublicCopyTraders*) { return public_copy_traders_table; }
const detail::ObjectTable& exbind_table(const PublicCurrentSubpositionsRequest*) {
    return public_current_subpositions_request_table;
}
const detail::ObjectTable& exbind_table(const PublicCurrentSubpositions*) { return public_current_subpositions_table; }
const detail::ObjectTable& exbind_table(const PublicLeadTradersRequest*) { return public_lead_traders_request_table; }
const detail::ObjectTable& exbind_table(const PublicLeadTradersRanksPnlRatios*) {
    return public_lead_traders_ranks_pnl_ratios_table;
}
const detail::ObjectTable& exbind_table(const PublicLeadTradersRanks*) { return public_lead_traders_ranks_table; }
const detail::ObjectTable& exbind_table(const PublicLeadTraders*) { return public_lead_traders_table; }
const detail::ObjectTable& exbind_table(const PublicPnlRequest*) { return public_pnl_request_table; }
const detail::ObjectTable& exbind_table(const PublicPnl*) { return public_pnl_table; }
const detail::ObjectTable& exbind_table(const PublicPreferenceCurrencyRequest*) {
    return public_preference_currency_request_table;
}
const detail::ObjectTable& exbind_table(const PublicPreferenceCurrency*) { return public_preference_currency_table; }
const detail::ObjectTable& exbind_table(const PublicStats*) { return public_stats_table; }
const detail::ObjectTable& exbind_table(const PublicSubpositionsHistory*) { return public_subpositions_history_table; }
const detail::ObjectTable& exbind_table(const PublicWeeklyPnlRequest*) { return public_weekly_pnl_request_table; }
const detail::ObjectTable& exbind_table(const AmendLeadingInstrumentsRequest*) {
    return amend_leading_instruments_request_table;
}
const detail::ObjectTable& exbind_table(const AmendLeadingInstruments*) { return amend_leading_instruments_table; }
const detail::ObjectTable& exbind_table(const StopCopyingRequest*) { return stop_copying_request_table; }
const detail::ObjectTable& exbind_table(const StopCopying*) { return stop_copying_table; }
const detail::ObjectTable& exbind_table(const SubpositionsHistoryRequest*) {
    return subpositions_history_request_table;
}
const detail::ObjectTable& exbind_table(const SubpositionsHistory*) { return subpositions_history_table; }
const detail::ObjectTable& exbind_table(const TotalProfitSharingRequest*) { return total_profit_sharing_request_table; }
const detail::ObjectTable& exbind_table(const TotalProfitSharing*) { return total_profit_sharing_table; }
const detail::ObjectTable& exbind_table(const TotalUnrealizedProfitSharingRequest*) {
    return total_unrealized_profit_sharing_request_table;
}
const detail::ObjectTable& exbind_table(const TotalUnrealizedProfitSharing*) {
    return total_unrealized_profit_sharing_table;
}
const detail::ObjectTable& exbind_table(const UnrealizedProfitSharingDetailsRequest*) {
    return unrealized_profit_sharing_details_request_table;
}
const detail::ObjectTable& exbind_table(const UnrealizedProfitSharingDetails*) {
    return unrealized_profit_sharing_details_table;
}

}  // namespace exbind::okx::copytrading
