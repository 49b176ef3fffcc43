// Generated from specs/kucoin/futures/positions.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/futures/positions.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin {
extern const detail::EnumTable margin_mode_table;
extern const detail::EnumTable position_side_table;
}  // namespace exbind::kucoin

namespace exbind::inline v0_1::kucoin::futures::positions {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field position_list_request_fields[] = {
    {"currency", offsetof(PositionListRequest, currency), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable position_list_request_table =
    detail::table_of<PositionListRequest>("PositionListRequest", position_list_request_fields);

constexpr detail::Field position_list_fields[] = {
    {"id", offsetof(PositionList, id), detail::string()},
    {"symbol", offsetof(PositionList, symbol), detail::string()},
    {"crossMode", offsetof(PositionList, crossMode), detail::boolean()},
    {"delevPercentage", offsetof(PositionList, delevPercentage),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"openingTimestamp", offsetof(PositionList, openingTimestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"currentTimestamp", offsetof(PositionList, currentTimestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"currentQty", offsetof(PositionList, currentQty), detail::integer()},
    {"currentCost", offsetof(PositionList, currentCost),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"currentComm", offsetof(PositionList, currentComm),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"unrealisedCost", offsetof(PositionList, unrealisedCost),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"realisedGrossCost", offsetof(PositionList, realisedGrossCost),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"realisedCost", offsetof(PositionList, realisedCost),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"isOpen", offsetof(PositionList, isOpen), detail::boolean()},
    {"markPrice", offsetof(PositionList, markPrice), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"markValue", offsetof(PositionList, markValue), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"posCost", offsetof(PositionList, posCost), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"posInit", offsetof(PositionList, posInit), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"posMargin", offsetof(PositionList, posMargin), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"realisedGrossPnl", offsetof(PositionList, realisedGrossPnl),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"realisedPnl", offsetof(PositionList, realisedPnl),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"unrealisedPnl", offsetof(PositionList, unrealisedPnl),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"unrealisedPnlPcnt", offsetof(PositionList, unrealisedPnlPcnt),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"unrealisedRoePcnt", offsetof(PositionList, unrealisedRoePcnt),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"avgEntryPrice", offsetof(PositionList, avgEntryPrice),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"liquidationPrice", offsetof(PositionList, liquidationPrice),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"bankruptPrice", offsetof(PositionList, bankruptPrice),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"settleCurrency", offsetof(PositionList, settleCurrency), detail::string()},
    {"isInverse", offsetof(PositionList, isInverse), detail::boolean()},
    {"marginMode", offsetof(PositionList, marginMode), detail::enumeration(kucoin::margin_mode_table)},
    {"positionSide", offsetof(PositionList, positionSide), detail::enumeration(kucoin::position_side_table)},
    {"leverage", offsetof(PositionList, leverage), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"autoDeposit", offsetof(PositionList, autoDeposit), detail::boolean()},
    {"maintMarginReq", offsetof(PositionList, maintMarginReq),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"riskLimit", offsetof(PositionList, riskLimit), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"realLeverage", offsetof(PositionList, realLeverage),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"posCross", offsetof(PositionList, posCross), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"posCrossMargin", offsetof(PositionList, posCrossMargin),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"posComm", offsetof(PositionList, posComm), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"posCommCommon", offsetof(PositionList, posCommCommon),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"posLoss", offsetof(PositionList, posLoss), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"posFunding", offsetof(PositionList, posFunding), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"posMaint", offsetof(PositionList, posMaint), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"maintMargin", offsetof(PositionList, maintMargin),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"maintainMargin", offsetof(PositionList, maintainMargin),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable position_list_table =
    detail::table_of<PositionList>("PositionList", position_list_fields);

constexpr detail::ListTable list_of_position_list = detail::list_of<PositionList>(detail::object(position_list_table));
constexpr detail::Type position_list_reply = detail::list(list_of_position_list);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit position_list_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_user, .pool = "Futures", .weight = 2},
};
constexpr detail::Operation position_list_operation{
    .id = "futures/positions.position_list",
    .method = "GET",
    .path = "/api/v1/positions",
    .auth = detail::Auth::private_,
    .limits = position_list_limits,
    .request = &position_list_request_table,
    .reply = &position_list_reply,
    .product = 1,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<Vector<PositionList>> Api::position_list(PositionListRequest request) const {
    return {core_, position_list_operation, &request};
}

const detail::ObjectTable& exbind_table(const PositionListRequest*) { return position_list_request_table; }
const detail::ObjectTable& exbind_table(const PositionList*) { return position_list_table; }

}  // namespace exbind::kucoin::futures::positions
