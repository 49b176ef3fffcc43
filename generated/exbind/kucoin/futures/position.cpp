// Generated from specs/kucoin/futures/position.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/futures/position.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin {
extern const detail::EnumTable position_side_table;
}  // namespace exbind::kucoin

namespace exbind::inline v0_1::kucoin::futures::position {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view position_details_margin_mode_values[] = {"CROSS", "ISOLATED"};
constexpr detail::EnumTable position_details_margin_mode_table{
    "PositionDetailsMarginMode",
    position_details_margin_mode_values,
};

constexpr std::string_view batch_switch_margin_mode_margin_mode_values[] = {"ISOLATED", "CROSS"};
constexpr detail::EnumTable batch_switch_margin_mode_margin_mode_table{
    "BatchSwitchMarginModeMarginMode",
    batch_switch_margin_mode_margin_mode_values,
};

constexpr std::string_view switch_margin_mode_margin_mode_values[] = {"ISOLATED", "CROSS"};
constexpr detail::EnumTable switch_margin_mode_margin_mode_table{
    "SwitchMarginModeMarginMode",
    switch_margin_mode_margin_mode_values,
};

constexpr std::string_view margin_mode_margin_mode_values[] = {"ISOLATED", "CROSS"};
constexpr detail::EnumTable margin_mode_margin_mode_table{"MarginModeMarginMode", margin_mode_margin_mode_values};

constexpr detail::Field position_details_request_fields[] = {
    {"symbol", offsetof(PositionDetailsRequest, symbol), detail::string(detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable position_details_request_table =
    detail::table_of<PositionDetailsRequest>("PositionDetailsRequest", position_details_request_fields);

constexpr detail::Field position_details_fields[] = {
    {"id", offsetof(PositionDetails, id), detail::string()},
    {"symbol", offsetof(PositionDetails, symbol), detail::string()},
    {"crossMode", offsetof(PositionDetails, crossMode), detail::boolean()},
    {"delevPercentage", offsetof(PositionDetails, delevPercentage),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"openingTimestamp", offsetof(PositionDetails, openingTimestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"currentTimestamp", offsetof(PositionDetails, currentTimestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"currentQty", offsetof(PositionDetails, currentQty), detail::integer()},
    {"currentCost", offsetof(PositionDetails, currentCost),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"currentComm", offsetof(PositionDetails, currentComm),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"unrealisedCost", offsetof(PositionDetails, unrealisedCost),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"realisedGrossCost", offsetof(PositionDetails, realisedGrossCost),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"realisedCost", offsetof(PositionDetails, realisedCost),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"isOpen", offsetof(PositionDetails, isOpen), detail::boolean()},
    {"markPrice", offsetof(PositionDetails, markPrice),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"markValue", offsetof(PositionDetails, markValue),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"posCost", offsetof(PositionDetails, posCost), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"posInit", offsetof(PositionDetails, posInit), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"posMargin", offsetof(PositionDetails, posMargin),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"realisedGrossPnl", offsetof(PositionDetails, realisedGrossPnl),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"realisedPnl", offsetof(PositionDetails, realisedPnl),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"unrealisedPnl", offsetof(PositionDetails, unrealisedPnl),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"unrealisedPnlPcnt", offsetof(PositionDetails, unrealisedPnlPcnt),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"unrealisedRoePcnt", offsetof(PositionDetails, unrealisedRoePcnt),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"avgEntryPrice", offsetof(PositionDetails, avgEntryPrice),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"liquidationPrice", offsetof(PositionDetails, liquidationPrice),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"bankruptPrice", offsetof(PositionDetails, bankruptPrice),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"settleCurrency", offsetof(PositionDetails, settleCurrency), detail::string()},
    {"isInverse", offsetof(PositionDetails, isInverse), detail::boolean()},
    {"marginMode", offsetof(PositionDetails, marginMode), detail::enumeration(position_details_margin_mode_table)},
    {"positionSide", offsetof(PositionDetails, positionSide), detail::enumeration(kucoin::position_side_table)},
    {"leverage", offsetof(PositionDetails, leverage), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"autoDeposit", offsetof(PositionDetails, autoDeposit), detail::boolean()},
    {"maintMarginReq", offsetof(PositionDetails, maintMarginReq),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"riskLimit", offsetof(PositionDetails, riskLimit), detail::integer()},
    {"realLeverage", offsetof(PositionDetails, realLeverage),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"posCross", offsetof(PositionDetails, posCross), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"posCrossMargin", offsetof(PositionDetails, posCrossMargin), detail::integer()},
    {"posComm", offsetof(PositionDetails, posComm), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"posCommCommon", offsetof(PositionDetails, posCommCommon),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"posLoss", offsetof(PositionDetails, posLoss), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"posFunding", offsetof(PositionDetails, posFunding),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"posMaint", offsetof(PositionDetails, posMaint), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"maintMargin", offsetof(PositionDetails, maintMargin),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"maintainMargin", offsetof(PositionDetails, maintainMargin),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable position_details_table =
    detail::table_of<PositionDetails>("PositionDetails", position_details_fields);

constexpr detail::ListTable list_of_string = detail::list_of<std::string>(detail::string());

constexpr detail::Field batch_switch_margin_mode_request_fields[] = {
    {"marginMode", offsetof(BatchSwitchMarginModeRequest, marginMode),
     detail::enumeration(batch_switch_margin_mode_margin_mode_table, detail::Holder::required)},
    {"symbols", offsetof(BatchSwitchMarginModeRequest, symbols),
     detail::list(list_of_string, detail::Holder::required)},
};
constexpr detail::ObjectTable batch_switch_margin_mode_request_table =
    detail::table_of<BatchSwitchMarginModeRequest>(
        "BatchSwitchMarginModeRequest", batch_switch_margin_mode_request_fields);

constexpr detail::Field batch_switch_margin_mode_errors_fields[] = {
    {"code", offsetof(BatchSwitchMarginModeErrors, code), detail::string()},
    {"msg", offsetof(BatchSwitchMarginModeErrors, msg), detail::string()},
    {"symbol", offsetof(BatchSwitchMarginModeErrors, symbol), detail::string()},
};
constexpr detail::ObjectTable batch_switch_margin_mode_errors_table =
    detail::table_of<BatchSwitchMarginModeErrors>(
        "BatchSwitchMarginModeErrors", batch_switch_margin_mode_errors_fields);

constexpr detail::ListTable map_of_batch_switch_margin_mode_margin_mode =
    detail::map_of<Open<BatchSwitchMarginModeMarginMode>>(
        detail::enumeration(batch_switch_margin_mode_margin_mode_table));
constexpr detail::ListTable list_of_batch_switch_margin_mode_errors =
    detail::list_of<BatchSwitchMarginModeErrors>(detail::object(batch_switch_margin_mode_errors_table));

constexpr detail::Field batch_switch_margin_mode_fields[] = {
    {"marginMode", offsetof(BatchSwitchMarginMode, marginMode),
     detail::map(map_of_batch_switch_margin_mode_margin_mode)},
    {"errors", offsetof(BatchSwitchMarginMode, errors), detail::list(list_of_batch_switch_margin_mode_errors)},
};
constexpr detail::ObjectTable batch_switch_margin_mode_table =
    detail::table_of<BatchSwitchMarginMode>("BatchSwitchMarginMode", batch_switch_margin_mode_fields);

constexpr detail::Field switch_margin_mode_request_fields[] = {
    {"symbol", offsetof(SwitchMarginModeRequest, symbol), detail::string(detail::Holder::required)},
    {"marginMode", offsetof(SwitchMarginModeRequest, marginMode),
     detail::enumeration(switch_margin_mode_margin_mode_table, detail::Holder::required)},
};
constexpr detail::ObjectTable switch_margin_mode_request_table =
    detail::table_of<SwitchMarginModeRequest>("SwitchMarginModeRequest", switch_margin_mode_request_fields);

constexpr detail::Field switch_margin_mode_fields[] = {
    {"symbol", offsetof(SwitchMarginMode, symbol), detail::string()},
    {"marginMode", offsetof(SwitchMarginMode, marginMode), detail::enumeration(switch_margin_mode_margin_mode_table)},
};
constexpr detail::ObjectTable switch_margin_mode_table =
    detail::table_of<SwitchMarginMode>("SwitchMarginMode", switch_margin_mode_fields);

constexpr detail::Field margin_mode_request_fields[] = {
    {"symbol", offsetof(MarginModeRequest, symbol), detail::string(detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable margin_mode_request_table =
    detail::table_of<MarginModeRequest>("MarginModeRequest", margin_mode_request_fields);

constexpr detail::Field margin_mode_fields[] = {
    {"symbol", offsetof(MarginMode, symbol), detail::string()},
    {"marginMode", offsetof(MarginMode, marginMode), detail::enumeration(margin_mode_margin_mode_table)},
};
constexpr detail::ObjectTable margin_mode_table = detail::table_of<MarginMode>("MarginMode", margin_mode_fields);

constexpr detail::Type position_details_reply = detail::object(position_details_table);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit position_details_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_user, .pool = "Futures", .weight = 2},
};
constexpr detail::Operation position_details_operation{
    .id = "futures/position.position_details",
    .method = "GET",
    .path = "/api/v1/position",
    .auth = detail::Auth::private_,
    .limits = position_details_limits,
    .request = &position_details_request_table,
    .reply = &position_details_reply,
    .product = 1,
};

constexpr detail::Type batch_switch_margin_mode_reply = detail::object(batch_switch_margin_mode_table);
constexpr detail::Limit batch_switch_margin_mode_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_user, .pool = "Futures", .weight = 2},
};
constexpr detail::Operation batch_switch_margin_mode_operation{
    .id = "futures/position.batch_switch_margin_mode",
    .method = "POST",
    .path = "/api/v2/position/batchChangeMarginMode",
    .auth = detail::Auth::private_,
    .limits = batch_switch_margin_mode_limits,
    .request = &batch_switch_margin_mode_request_table,
    .reply = &batch_switch_margin_mode_reply,
    .product = 1,
};

constexpr detail::Type switch_margin_mode_reply = detail::object(switch_margin_mode_table);
constexpr detail::Limit switch_margin_mode_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_user, .pool = "Futures", .weight = 2},
};
constexpr detail::Operation switch_margin_mode_operation{
    .id = "futures/position.switch_margin_mode",
    .method = "POST",
    .path = "/api/v2/position/changeMarginMode",
    .auth = detail::Auth::private_,
    .limits = switch_margin_mode_limits,
    .request = &switch_margin_mode_request_table,
    .reply = &switch_margin_mode_reply,
    .product = 1,
};

constexpr detail::Type margin_mode_reply = detail::object(margin_mode_table);
constexpr detail::Limit margin_mode_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_user, .pool = "Futures", .weight = 2},
};
constexpr detail::Operation margin_mode_operation{
    .id = "futures/position.margin_mode",
    .method = "GET",
    .path = "/api/v2/position/getMarginMode",
    .auth = detail::Auth::private_,
    .limits = margin_mode_limits,
    .request = &margin_mode_request_table,
    .reply = &margin_mode_reply,
    .product = 1,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<PositionDetails> Api::position_details(PositionDetailsRequest request) const {
    return {core_, position_details_operation, &request};
}

Call<BatchSwitchMarginMode> Api::batch_switch_margin_mode(BatchSwitchMarginModeRequest request) const {
    return {core_, batch_switch_margin_mode_operation, &request};
}

Call<SwitchMarginMode> Api::switch_margin_mode(SwitchMarginModeRequest request) const {
    return {core_, switch_margin_mode_operation, &request};
}

Call<MarginMode> Api::margin_mode(MarginModeRequest request) const {
    return {core_, margin_mode_operation, &request};
}

const detail::EnumTable& exbind_table(PositionDetailsMarginMode) { return position_details_margin_mode_table; }
const detail::EnumTable& exbind_table(BatchSwitchMarginModeMarginMode) {
    return batch_switch_margin_mode_margin_mode_table;
}
const detail::EnumTable& exbind_table(SwitchMarginModeMarginMode) { return switch_margin_mode_margin_mode_table; }
const detail::EnumTable& exbind_table(MarginModeMarginMode) { return margin_mode_margin_mode_table; }
const detail::ObjectTable& exbind_table(const PositionDetailsRequest*) { return position_details_request_table; }
const detail::ObjectTable& exbind_table(const PositionDetails*) { return position_details_table; }
const detail::ObjectTable& exbind_table(const BatchSwitchMarginModeRequest*) {
    return batch_switch_margin_mode_request_table;
}
const detail::ObjectTable& exbind_table(const BatchSwitchMarginModeErrors*) {
    return batch_switch_margin_mode_errors_table;
}
const detail::ObjectTable& exbind_table(const BatchSwitchMarginMode*) { return batch_switch_margin_mode_table; }
const detail::ObjectTable& exbind_table(const SwitchMarginModeRequest*) { return switch_margin_mode_request_table; }
const detail::ObjectTable& exbind_table(const SwitchMarginMode*) { return switch_margin_mode_table; }
const detail::ObjectTable& exbind_table(const MarginModeRequest*) { return margin_mode_request_table; }
const detail::ObjectTable& exbind_table(const MarginMode*) { return margin_mode_table; }

}  // namespace exbind::kucoin::futures::position
