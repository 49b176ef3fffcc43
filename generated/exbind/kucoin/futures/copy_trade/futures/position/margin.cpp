// Generated from specs/kucoin/futures/copy-trade/futures/position/margin.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/futures/copy_trade/futures/position/margin.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::futures::copy_trade::futures::position::margin {
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
    {"maintMarginReq", offsetof(AddIsolatedMargin, maintMarginReq), detail::decimal()},
    {"riskLimit", offsetof(AddIsolatedMargin, riskLimit), detail::integer()},
    {"realLeverage", offsetof(AddIsolatedMargin, realLeverage), detail::decimal()},
    {"crossMode", offsetof(AddIsolatedMargin, crossMode), detail::boolean()},
    {"delevPercentage", offsetof(AddIsolatedMargin, delevPercentage),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"openingTimestamp", offsetof(AddIsolatedMargin, openingTimestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"currentTimestamp", offsetof(AddIsolatedMargin, currentTimestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"currentQty", offsetof(AddIsolatedMargin, currentQty), detail::integer()},
    {"currentCost", offsetof(AddIsolatedMargin, currentCost), detail::decimal()},
    {"currentComm", offsetof(AddIsolatedMargin, currentComm), detail::decimal()},
    {"unrealisedCost", offsetof(AddIsolatedMargin, unrealisedCost), detail::decimal()},
    {"realisedGrossCost", offsetof(AddIsolatedMargin, realisedGrossCost), detail::decimal()},
    {"realisedCost", offsetof(AddIsolatedMargin, realisedCost), detail::decimal()},
    {"isOpen", offsetof(AddIsolatedMargin, isOpen), detail::boolean()},
    {"markPrice", offsetof(AddIsolatedMargin, markPrice), detail::decimal()},
    {"markValue", offsetof(AddIsolatedMargin, markValue), detail::decimal()},
    {"posCost", offsetof(AddIsolatedMargin, posCost), detail::decimal()},
    {"posCross", offsetof(AddIsolatedMargin, posCross), detail::decimal()},
    {"posInit", offsetof(AddIsolatedMargin, posInit), detail::decimal()},
    {"posComm", offsetof(AddIsolatedMargin, posComm), detail::decimal()},
    {"posLoss", offsetof(AddIsolatedMargin, posLoss), detail::decimal()},
    {"posMargin", offsetof(AddIsolatedMargin, posMargin), detail::decimal()},
    {"posMaint", offsetof(AddIsolatedMargin, posMaint), detail::decimal()},
    {"maintMargin", offsetof(AddIsolatedMargin, maintMargin), detail::decimal()},
    {"realisedGrossPnl", offsetof(AddIsolatedMargin, realisedGrossPnl), detail::decimal()},
    {"realisedPnl", offsetof(AddIsolatedMargin, realisedPnl), detail::decimal()},
    {"unrealisedPnl", offsetof(AddIsolatedMargin, unrealisedPnl), detail::decimal()},
    {"unrealisedPnlPcnt", offsetof(AddIsolatedMargin, unrealisedPnlPcnt), detail::decimal()},
    {"unrealisedRoePcnt", offsetof(AddIsolatedMargin, unrealisedRoePcnt), detail::decimal()},
    {"avgEntryPrice", offsetof(AddIsolatedMargin, avgEntryPrice), detail::decimal()},
    {"liquidationPrice", offsetof(AddIsolatedMargin, liquidationPrice), detail::decimal()},
    {"bankruptPrice", offsetof(AddIsolatedMargin, bankruptPrice), detail::decimal()},
    {"settleCurrency", offsetof(AddIsolatedMargin, settleCurrency), detail::string()},
};
constexpr detail::ObjectTable add_isolated_margin_table =
    detail::table_of<AddIsolatedMargin>("AddIsolatedMargin", add_isolated_margin_fields);

constexpr detail::Field max_withdraw_margin_request_fields[] = {
    {"symbol", offsetof(MaxWithdrawMarginRequest, symbol), detail::string(detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable max_withdraw_margin_request_table =
    detail::table_of<MaxWithdrawMarginRequest>("MaxWithdrawMarginRequest", max_withdraw_margin_request_fields);

constexpr detail::Field remove_isolated_margin_request_fields[] = {
    {"symbol", offsetof(RemoveIsolatedMarginRequest, symbol), detail::string(detail::Holder::required)},
    {"withdrawAmount", offsetof(RemoveIsolatedMarginRequest, withdrawAmount),
     detail::decimal(detail::Holder::required, detail::Wire::number)},
};
constexpr detail::ObjectTable remove_isolated_margin_request_table =
    detail::table_of<RemoveIsolatedMarginRequest>("RemoveIsolatedMarginRequest", remove_isolated_margin_request_fields);

constexpr detail::Type modify_isolated_margin_auto_deposit_status_reply = detail::boolean();
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit modify_isolated_margin_auto_deposit_status_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_user, .pool = "CopyTrading", .weight = 4},
};
constexpr detail::Operation modify_isolated_margin_auto_deposit_status_operation{
    .id = "futures/copy-trade/futures/position/margin.modify_isolated_margin_auto_deposit_status",
    .method = "POST",
    .path = "/api/v1/copy-trade/futures/position/margin/auto-deposit-status",
    .auth = detail::Auth::private_,
    .limits = modify_isolated_margin_auto_deposit_status_limits,
    .request = &modify_isolated_margin_auto_deposit_status_request_table,
    .reply = &modify_isolated_margin_auto_deposit_status_reply,
    .product = 1,
};

constexpr detail::Type add_isolated_margin_reply = detail::object(add_isolated_margin_table);
constexpr detail::Limit add_isolated_margin_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_user, .pool = "CopyTrading", .weight = 4},
};
constexpr detail::Operation add_isolated_margin_operation{
    .id = "futures/copy-trade/futures/position/margin.add_isolated_margin",
    .method = "POST",
    .path = "/api/v1/copy-trade/futures/position/margin/deposit-margin",
    .auth = detail::Auth::private_,
    .limits = add_isolated_margin_limits,
    .request = &add_isolated_margin_request_table,
    .reply = &add_isolated_margin_reply,
    .product = 1,
};

constexpr detail::Type max_withdraw_margin_reply = detail::decimal();
constexpr detail::Limit max_withdraw_margin_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_user, .pool = "CopyTrading", .weight = 10},
};
constexpr detail::Operation max_withdraw_margin_operation{
    .id = "futures/copy-trade/futures/position/margin.max_withdraw_margin",
    .method = "GET",
    .path = "/api/v1/copy-trade/futures/position/margin/max-withdraw-margin",
    .auth = detail::Auth::private_,
    .limits = max_withdraw_margin_limits,
    .request = &max_withdraw_margin_request_table,
    .reply = &max_withdraw_margin_reply,
    .product = 1,
};

constexpr detail::Type remove_isolated_margin_reply = detail::decimal();
constexpr detail::Limit remove_isolated_margin_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_user, .pool = "CopyTrading", .weight = 10},
};
constexpr detail::Operation remove_isolated_margin_operation{
    .id = "futures/copy-trade/futures/position/margin.remove_isolated_margin",
    .method = "POST",
    .path = "/api/v1/copy-trade/futures/position/margin/withdraw-margin",
    .auth = detail::Auth::private_,
    .limits = remove_isolated_margin_limits,
    .request = &remove_isolated_margin_request_table,
    .reply = &remove_isolated_margin_reply,
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

Call<std::optional<Decimal>> Api::max_withdraw_margin(MaxWithdrawMarginRequest request) const {
    return {core_, max_withdraw_margin_operation, &request};
}

Call<std::optional<Decimal>> Api::remove_isolated_margin(RemoveIsolatedMarginRequest request) const {
    return {core_, remove_isolated_margin_operation, &request};
}

const detail::ObjectTable& exbind_table(const ModifyIsolatedMarginAutoDepositStatusRequest*) {
    return modify_isolated_margin_auto_deposit_status_request_table;
}
const detail::ObjectTable& exbind_table(const AddIsolatedMarginRequest*) { return add_isolated_margin_request_table; }
const detail::ObjectTable& exbind_table(const AddIsolatedMargin*) { return add_isolated_margin_table; }
const detail::ObjectTable& exbind_table(const MaxWithdrawMarginRequest*) { return max_withdraw_margin_request_table; }
const detail::ObjectTable& exbind_table(const RemoveIsolatedMarginRequest*) {
    return remove_isolated_margin_request_table;
}

}  // namespace exbind::kucoin::futures::copy_trade::futures::position::margin
