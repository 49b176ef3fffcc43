// Generated from specs/woox/futures.manual.yaml by `exbind generate woox`. DO NOT EDIT.
#include "exbind/woox/futures.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/woox/connection.hpp"

namespace exbind::inline v0_1::woox::futures {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view position_side_values[] = {"BOTH", "LONG", "SHORT"};
constexpr detail::EnumTable position_side_table{"PositionSide", position_side_values};

constexpr std::string_view margin_mode_values[] = {"CROSS", "ISOLATED"};
constexpr detail::EnumTable margin_mode_table{"MarginMode", margin_mode_values};

constexpr std::string_view position_mode_values[] = {"ONE_WAY", "HEDGE_MODE"};
constexpr detail::EnumTable position_mode_table{"PositionMode", position_mode_values};

constexpr detail::Field positions_request_fields[] = {
    {"symbol", offsetof(PositionsRequest, symbol), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable positions_request_table =
    detail::table_of<PositionsRequest>("PositionsRequest", positions_request_fields);

constexpr detail::Field positions_positions_fields[] = {
    {"symbol", offsetof(PositionsPositions, symbol), detail::string()},
    {"holding", offsetof(PositionsPositions, holding), detail::decimal()},
    {"pendingLongQty", offsetof(PositionsPositions, pendingLongQty), detail::decimal()},
    {"pendingShortQty", offsetof(PositionsPositions, pendingShortQty), detail::decimal()},
    {"settlePrice", offsetof(PositionsPositions, settlePrice), detail::decimal()},
    {"averageOpenPrice", offsetof(PositionsPositions, averageOpenPrice), detail::decimal()},
    {"pnl24H", offsetof(PositionsPositions, pnl24H), detail::decimal()},
    {"fee24H", offsetof(PositionsPositions, fee24H), detail::decimal()},
    {"markPrice", offsetof(PositionsPositions, markPrice), detail::decimal()},
    {"estLiqPrice", offsetof(PositionsPositions, estLiqPrice), detail::decimal()},
    {"timestamp", offsetof(PositionsPositions, timestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"adlQuantile", offsetof(PositionsPositions, adlQuantile), detail::integer()},
    {"positionSide", offsetof(PositionsPositions, positionSide), detail::enumeration(position_side_table)},
    {"marginMode", offsetof(PositionsPositions, marginMode), detail::enumeration(margin_mode_table)},
    {"isolatedMarginToken", offsetof(PositionsPositions, isolatedMarginToken), detail::string()},
    {"isolatedMarginAmount", offsetof(PositionsPositions, isolatedMarginAmount), detail::decimal()},
    {"isolatedFrozenLong", offsetof(PositionsPositions, isolatedFrozenLong), detail::decimal()},
    {"isolatedFrozenShort", offsetof(PositionsPositions, isolatedFrozenShort), detail::decimal()},
    {"leverage", offsetof(PositionsPositions, leverage), detail::integer()},
};
constexpr detail::ObjectTable positions_positions_table =
    detail::table_of<PositionsPositions>("PositionsPositions", positions_positions_fields);

constexpr detail::ListTable list_of_positions_positions =
    detail::list_of<PositionsPositions>(detail::object(positions_positions_table));

constexpr detail::Field positions_fields[] = {
    {"positions", offsetof(Positions, positions), detail::list(list_of_positions_positions)},
};
constexpr detail::ObjectTable positions_table = detail::table_of<Positions>("Positions", positions_fields);

constexpr detail::Field leverage_request_fields[] = {
    {"symbol", offsetof(LeverageRequest, symbol), detail::string(detail::Holder::required), detail::In::query},
    {"marginMode", offsetof(LeverageRequest, marginMode), detail::enumeration(margin_mode_table), detail::In::query},
    {"positionMode", offsetof(LeverageRequest, positionMode), detail::enumeration(position_mode_table),
     detail::In::query},
};
constexpr detail::ObjectTable leverage_request_table =
    detail::table_of<LeverageRequest>("LeverageRequest", leverage_request_fields);

constexpr detail::Field leverage_details_fields[] = {
    {"positionSide", offsetof(LeverageDetails, positionSide), detail::enumeration(position_side_table)},
    {"leverage", offsetof(LeverageDetails, leverage), detail::integer()},
};
constexpr detail::ObjectTable leverage_details_table =
    detail::table_of<LeverageDetails>("LeverageDetails", leverage_details_fields);

constexpr detail::ListTable list_of_leverage_details =
    detail::list_of<LeverageDetails>(detail::object(leverage_details_table));

constexpr detail::Field leverage_fields[] = {
    {"symbol", offsetof(Leverage, symbol), detail::string()},
    {"marginMode", offsetof(Leverage, marginMode), detail::enumeration(margin_mode_table)},
    {"positionMode", offsetof(Leverage, positionMode), detail::enumeration(position_mode_table)},
    {"details", offsetof(Leverage, details), detail::list(list_of_leverage_details)},
};
constexpr detail::ObjectTable leverage_table = detail::table_of<Leverage>("Leverage", leverage_fields);

constexpr detail::Field set_position_mode_request_fields[] = {
    {"positionMode", offsetof(SetPositionModeRequest, positionMode),
     detail::enumeration(position_mode_table, detail::Holder::required)},
};
constexpr detail::ObjectTable set_position_mode_request_table =
    detail::table_of<SetPositionModeRequest>("SetPositionModeRequest", set_position_mode_request_fields);

constexpr detail::Field set_leverage_request_fields[] = {
    {"symbol", offsetof(SetLeverageRequest, symbol), detail::string(detail::Holder::required)},
    {"marginMode", offsetof(SetLeverageRequest, marginMode),
     detail::enumeration(margin_mode_table, detail::Holder::required)},
    {"leverage", offsetof(SetLeverageRequest, leverage), detail::integer(detail::Holder::required)},
    {"positionMode", offsetof(SetLeverageRequest, positionMode), detail::enumeration(position_mode_table)},
    {"positionSide", offsetof(SetLeverageRequest, positionSide), detail::enumeration(position_side_table)},
};
constexpr detail::ObjectTable set_leverage_request_table =
    detail::table_of<SetLeverageRequest>("SetLeverageRequest", set_leverage_request_fields);

constexpr detail::Field default_margin_mode_request_fields[] = {
    {"symbol", offsetof(DefaultMarginModeRequest, symbol), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable default_margin_mode_request_table =
    detail::table_of<DefaultMarginModeRequest>("DefaultMarginModeRequest", default_margin_mode_request_fields);

constexpr detail::Type positions_reply = detail::object(positions_table);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit positions_limits[] = {{.count = 30, .window_ms = 10000, .scope = per_user}};
constexpr detail::Operation positions_operation{
    .id = "futures.positions",
    .method = "GET",
    .path = "/v3/futures/positions",
    .auth = detail::Auth::private_,
    .limits = positions_limits,
    .request = &positions_request_table,
    .reply = &positions_reply,
};

constexpr detail::Type leverage_reply = detail::object(leverage_table);
constexpr detail::Limit leverage_limits[] = {{.count = 10, .window_ms = 60000, .scope = per_user}};
constexpr detail::Operation leverage_operation{
    .id = "futures.leverage",
    .method = "GET",
    .path = "/v3/futures/leverage",
    .auth = detail::Auth::private_,
    .limits = leverage_limits,
    .request = &leverage_request_table,
    .reply = &leverage_reply,
};

constexpr detail::Limit set_position_mode_limits[] = {{.count = 5, .window_ms = 60000, .scope = per_user}};
constexpr detail::Operation set_position_mode_operation{
    .id = "futures.set_position_mode",
    .method = "PUT",
    .path = "/v3/futures/positionMode",
    .auth = detail::Auth::private_,
    .limits = set_position_mode_limits,
    .request = &set_position_mode_request_table,
};

constexpr detail::Limit set_leverage_limits[] = {{.count = 10, .window_ms = 60000, .scope = per_user}};
constexpr detail::Operation set_leverage_operation{
    .id = "futures.set_leverage",
    .method = "PUT",
    .path = "/v3/futures/leverage",
    .auth = detail::Auth::private_,
    .limits = set_leverage_limits,
    .request = &set_leverage_request_table,
};

constexpr detail::Type default_margin_mode_reply = detail::json();
constexpr detail::Limit default_margin_mode_limits[] = {{.count = 10, .window_ms = 60000, .scope = per_user}};
constexpr detail::Operation default_margin_mode_operation{
    .id = "futures.default_margin_mode",
    .method = "GET",
    .path = "/v3/futures/defaultMarginMode",
    .auth = detail::Auth::private_,
    .limits = default_margin_mode_limits,
    .request = &default_margin_mode_request_table,
    .reply = &default_margin_mode_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<Positions> Api::positions(PositionsRequest request) const {
    return {core_, positions_operation, &request};
}

Call<Leverage> Api::leverage(LeverageRequest request) const {
    return {core_, leverage_operation, &request};
}

Call<Acknowledged> Api::set_position_mode(SetPositionModeRequest request) const {
    return {core_, set_position_mode_operation, &request};
}

Call<Acknowledged> Api::set_leverage(SetLeverageRequest request) const {
    return {core_, set_leverage_operation, &request};
}

Call<RawJson> Api::default_margin_mode(DefaultMarginModeRequest request) const {
    return {core_, default_margin_mode_operation, &request};
}

const detail::EnumTable& exbind_table(PositionSide) { return position_side_table; }
const detail::EnumTable& exbind_table(MarginMode) { return margin_mode_table; }
const detail::EnumTable& exbind_table(PositionMode) { return position_mode_table; }
const detail::ObjectTable& exbind_table(const PositionsRequest*) { return positions_request_table; }
const detail::ObjectTable& exbind_table(const PositionsPositions*) { return positions_positions_table; }
const detail::ObjectTable& exbind_table(const Positions*) { return positions_table; }
const detail::ObjectTable& exbind_table(const LeverageRequest*) { return leverage_request_table; }
const detail::ObjectTable& exbind_table(const LeverageDetails*) { return leverage_details_table; }
const detail::ObjectTable& exbind_table(const Leverage*) { return leverage_table; }
const detail::ObjectTable& exbind_table(const SetPositionModeRequest*) { return set_position_mode_request_table; }
const detail::ObjectTable& exbind_table(const SetLeverageRequest*) { return set_leverage_request_table; }
const detail::ObjectTable& exbind_table(const DefaultMarginModeRequest*) { return default_margin_mode_request_table; }

}  // namespace exbind::woox::futures
