// Generated from specs/kucoin/futures/position/margin.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/futures/position/margin.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::futures::position::margin {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field modify_isolated_margin_auto_deposit_status_request_fields[] = {
    {"symbol", offsetof(ModifyIsolatedMarginAutoDepositStatusRequest, symbol),
     detail::string(detail::Holder::required)},
    {"status", offsetof(ModifyIsolatedMarginAutoDepositStatusRequest, status),
     detail::boolean(detail::Holder::required)},
};
constexpr detail::ObjectTable modify_isolated_margin_auto_deposit_status_request_table =
    detail::table_of<ModifyIsolatedMarginAutoDepositStatusRequest>(
        "ModifyIsolatedMarginAutoDepositStatusRequest", modify_isolated_margin_auto_deposit_status_request_fields);

constexpr detail::Field add_isolated_margin_request_fields[] = {
    {"symbol", offsetof(AddIsolatedMarginRequest, symbol), detail::string(detail::Holder::required)},
    {"margin", offsetof(AddIsolatedMarginRequest, margin),
     detail::decimal(detail::Holder::required, detail::Wire::number)},
    {"bizNo", offsetof(AddIsolatedMarginRequest, bizNo), detail::string(detail::Holder::required)},
};
constexpr detail::ObjectTable add_isolated_margin_request_table =
    detail::table_of<AddIsolatedMarginRequest>("AddIsolatedMarginRequest", add_isolated_margin_request_fields);

constexpr detail::Field add_isolated_margin_fields[] = {
    {"id", offsetof(AddIsolatedMargin, id), detail::string()},
    {"symbol", offsetof(AddIsolatedMargin, symbol), detail::string()},
    {"autoDeposit", offsetof(AddIsolatedMargin, autoDeposit), detail::boolean()},
    {"maintMarginReq", offsetof(AddIsolatedMargin, maintMarginReq),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"riskLimit", offsetof(AddIsolatedMargin, riskLimit), detail::integer()},
    {"realLeverage", offsetof(AddIsolatedMargin, realLeverage),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"crossMode", offsetof(AddIsolatedMargin, crossMode), detail::boolean()},
    {"delevPercentage", offsetof(AddIsolatedMargin, delevPercentage),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"openingTimestamp", offsetof(AddIsolatedMargin, openingTimestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"currentTimestamp", offsetof(AddIsolatedMargin, currentTimestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"currentQty", offsetof(AddIsolatedMargin, currentQty), detail::integer()},
    {"currentCost", offsetof(AddIsolatedMargin, currentCost),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"currentComm", offsetof(AddIsolatedMargin, currentComm),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"unrealisedCost", offsetof(AddIsolatedMargin, unrealisedCost),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"realisedGrossCost", offsetof(AddIsolatedMargin, realisedGrossCost),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"realisedCost", offsetof(AddIsolatedMargin, realisedCost),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"isOpen", offsetof(AddIsolatedMargin, isOpen), detail::boolean()},
    {"markPrice", offsetof(AddIsolatedMargin, markPrice),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"markValue", offsetof(AddIsolatedMargin, markValue),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"posCost", offsetof(AddIsolatedMargin, posCost), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"posCross", offsetof(AddIsolatedMargin, posCross),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"posInit", offsetof(AddIsolatedMargin, posInit), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"posComm", offsetof(AddIsolatedMargin, posComm), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"posLoss", offsetof(AddIsolatedMargin, posLoss), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"posMargin", offsetof(AddIsolatedMargin, posMargin),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"posMaint", offsetof(AddIsolatedMargin, posMaint),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"maintMargin", offsetof(AddIsolatedMargin, maintMargin),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"realisedGrossPnl", offsetof(AddIsolatedMargin, realisedGrossPnl),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"realisedPnl", offsetof(AddIsolatedMargin, realisedPnl),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"unrealisedPnl", offsetof(AddIsolatedMargin, unrealisedPnl),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"unrealisedPnlPcnt", offsetof(AddIsolatedMargin, unrealisedPnlPcnt),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"unrealisedRoePcnt", offsetof(AddIsolatedMargin, unrealisedRoePcnt),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"avgEntryPrice", offsetof(AddIsolatedMargin, avgEntryPrice),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"liquidationPrice", offsetof(AddIsolatedMargin, liquidationPrice),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"bankruptPrice", offsetof(AddIsolatedMargin, bankruptPrice),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"userId", offsetof(AddIsolatedMargin, userId), detail::integer()},
    {"settleCurrency", offsetof(AddIsolatedMargin, settleCurrency), detail::string()},
};
constexpr detail::ObjectTable add_isolated_margin_table =
    detail::table_of<AddIsolatedMargin>("AddIsolatedMargin", add_isolated_margin_fields);

constexpr detail::Type modify_isolated_margin_auto_deposit_status_reply = detail::boolean();
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit modify_isolated_margin_auto_deposit_status_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_user, .pool = "Futures", .weight = 4},
};
constexpr detail::Operation modify_isolated_margin_auto_deposit_status_operation{
    .id = "futures/position/margin.modify_isolated_margin_auto_deposit_status",
    .method = "POST",
    .path = "/api/v1/position/margin/auto-deposit-status",
    .auth = detail::Auth::private_,
    .limits = modify_isolated_margin_auto_deposit_status_limits,
    .request = &modify_isolated_margin_auto_deposit_status_request_table,
    .reply = &modify_isolated_margin_auto_deposit_status_reply,
    .product = 1,
};

constexpr detail::Type add_isolated_margin_reply = detail::object(add_isolated_margin_table);
constexpr detail::Limit add_isolated_margin_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_user, .pool = "Futures", .weight = 4},
};
constexpr detail::Operation add_isolated_margin_operation{
    .id = "futures/position/margin.add_isolated_margin",
    .method = "POST",
    .path = "/api/v1/position/margin/deposit-margin",
    .auth = detail::Auth::private_,
    .limits = add_isolated_margin_limits,
    .request = &add_isolated_margin_request_table,
    .reply = &add_isolated_margin_reply,
    .product = 1,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<std::optional<bool>>
Api::modify_isolated_margin_auto_deposit_status(ModifyIsolatedMarginAutoDepositStatusRequest request) const {
    return {core_, modify_isolated_margin_auto_deposit_status_operation, &request};
}

Call<AddIsolatedMargin> Api::add_isolated_margin(AddIsolatedMarginRequest request) const {
    return {core_, add_isolated_margin_operation, &request};
}

const detail::ObjectTable& exbind_table(const ModifyIsolatedMarginAutoDepositStatusRequest*) {
    return modify_isolated_margin_auto_deposit_status_request_table;
}
const detail::ObjectTable& exbind_table(const AddIsolatedMarginRequest*) { return add_isolated_margin_request_table; }
const detail::ObjectTable& exbind_table(const AddIsolatedMargin*) { return add_isolated_margin_table; }

}  // namespace exbind::kucoin::futures::position::margin
