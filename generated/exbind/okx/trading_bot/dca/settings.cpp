// Generated from specs/okx/tradingBot/dca/settings.yaml by `exbind generate okx`. DO NOT EDIT.
#include "exbind/okx/trading_bot/dca/settings.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/okx/connection.hpp"

namespace exbind::inline v0_1::okx {
extern const detail::EnumTable algo_ord_type_table;
}  // namespace exbind::okx

namespace exbind::inline v0_1::okx::trading_bot::dca::settings {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field amend_reinvestment_request_fields[] = {
    {"algoId", offsetof(AmendReinvestmentRequest, algoId), detail::string(detail::Holder::required)},
    {"algoOrdType", offsetof(AmendReinvestmentRequest, algoOrdType),
     detail::enumeration(okx::algo_ord_type_table, detail::Holder::required)},
    {"allowReinvest", offsetof(AmendReinvestmentRequest, allowReinvest), detail::boolean(detail::Holder::required)},
};
constexpr detail::ObjectTable amend_reinvestment_request_table =
    detail::table_of<AmendReinvestmentRequest>("AmendReinvestmentRequest", amend_reinvestment_request_fields);

constexpr detail::Field amend_take_profit_fields[] = {
    {"algoId", offsetof(AmendTakeProfit, algoId), detail::string()},
    {"algoOrdType", offsetof(AmendTakeProfit, algoOrdType), detail::enumeration(okx::algo_ord_type_table)},
    {"sCode", offsetof(AmendTakeProfit, sCode), detail::string()},
    {"sMsg", offsetof(AmendTakeProfit, sMsg), detail::string()},
};
constexpr detail::ObjectTable amend_take_profit_table =
    detail::table_of<AmendTakeProfit>("AmendTakeProfit", amend_take_profit_fields);

constexpr detail::Field amend_take_profit_request_fields[] = {
    {"algoId", offsetof(AmendTakeProfitRequest, algoId), detail::string(detail::Holder::required)},
    {"algoOrdType", offsetof(AmendTakeProfitRequest, algoOrdType),
     detail::enumeration(okx::algo_ord_type_table, detail::Holder::required)},
    {"tpPrice", offsetof(AmendTakeProfitRequest, tpPrice), detail::decimal(detail::Holder::required)},
};
constexpr detail::ObjectTable amend_take_profit_request_table =
    detail::table_of<AmendTakeProfitRequest>("AmendTakeProfitRequest", amend_take_profit_request_fields);

constexpr detail::Type amend_reinvestment_reply = detail::sole(detail::object(amend_take_profit_table));
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit amend_reinvestment_limits[] = {{.count = 20, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation amend_reinvestment_operation{
    .id = "tradingBot/dca/settings.amend_reinvestment",
    .method = "POST",
    .path = "/api/v5/tradingBot/dca/settings/reinvestment",
    .auth = detail::Auth::private_,
    .limits = amend_reinvestment_limits,
    .request = &amend_reinvestment_request_table,
    .reply = &amend_reinvestment_reply,
};

constexpr detail::Type amend_take_profit_reply = detail::sole(detail::object(amend_take_profit_table));
constexpr detail::Limit amend_take_profit_limits[] = {{.count = 20, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation amend_take_profit_operation{
    .id = "tradingBot/dca/settings.amend_take_profit",
    .method = "POST",
    .path = "/api/v5/tradingBot/dca/settings/take-profit",
    .auth = detail::Auth::private_,
    .limits = amend_take_profit_limits,
    .request = &amend_take_profit_request_table,
    .reply = &amend_take_profit_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<AmendTakeProfit> Api::amend_reinvestment(AmendReinvestmentRequest request) const {
    return {core_, amend_reinvestment_operation, &request};
}

Call<AmendTakeProfit> Api::amend_take_profit(AmendTakeProfitRequest request) const {
    return {core_, amend_take_profit_operation, &request};
}

const detail::ObjectTable& exbind_table(const AmendReinvestmentRequest*) { return amend_reinvestment_request_table; }
const detail::ObjectTable& exbind_table(const AmendTakeProfit*) { return amend_take_profit_table; }
const detail::ObjectTable& exbind_table(const AmendTakeProfitRequest*) { return amend_take_profit_request_table; }

}  // namespace exbind::okx::trading_bot::dca::settings
