// Generated from specs/okx/tradingBot/dca/settings.yaml by `exbind generate okx`. DO NOT EDIT.
#include "exbind/okx/trading_bot/dca/settings.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/okx/connection.hpp"

namespace exbind::okx::trading_bot::dca::settings {
namespace {

static_assert(detail::table_version == 1,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view algo_ord_type_values[] = {"contract_dca", "spot_dca"};
constexpr detail::EnumTable algo_ord_type_table{"AlgoOrdType", algo_ord_type_values};

constexpr detail::Field reinvestment_request_fields[] = {
    {"algoId", offsetof(ReinvestmentRequest, algoId), detail::string(detail::Holder::required)},
    {"algoOrdType", offsetof(ReinvestmentRequest, algoOrdType),
     detail::enumeration(algo_ord_type_table, detail::Holder::required)},
    {"allowReinvest", offsetof(ReinvestmentRequest, allowReinvest), detail::boolean(detail::Holder::required)},
};
constexpr detail::ObjectTable reinvestment_request_table =
    detail::table_of<ReinvestmentRequest>("ReinvestmentRequest", reinvestment_request_fields);

constexpr detail::Field reinvestment_fields[] = {
    {"algoId", offsetof(Reinvestment, algoId), detail::string()},
    {"algoOrdType", offsetof(Reinvestment, algoOrdType), detail::enumeration(algo_ord_type_table)},
    {"sCode", offsetof(Reinvestment, sCode), detail::string()},
    {"sMsg", offsetof(Reinvestment, sMsg), detail::string()},
};
constexpr detail::ObjectTable reinvestment_table = detail::table_of<Reinvestment>("Reinvestment", reinvestment_fields);

constexpr detail::Field take_profit_request_fields[] = {
    {"algoId", offsetof(TakeProfitRequest, algoId), detail::string(detail::Holder::required)},
    {"algoOrdType", offsetof(TakeProfitRequest, algoOrdType),
     detail::enumeration(algo_ord_type_table, detail::Holder::required)},
    {"tpPrice", offsetof(TakeProfitRequest, tpPrice), detail::decimal(detail::Holder::required)},
};
constexpr detail::ObjectTable take_profit_request_table =
    detail::table_of<TakeProfitRequest>("TakeProfitRequest", take_profit_request_fields);

constexpr detail::Field take_profit_fields[] = {
    {"algoId", offsetof(TakeProfit, algoId), detail::string()},
    {"algoOrdType", offsetof(TakeProfit, algoOrdType), detail::enumeration(algo_ord_type_table)},
    {"sCode", offsetof(TakeProfit, sCode), detail::string()},
    {"sMsg", offsetof(TakeProfit, sMsg), detail::string()},
};
constexpr detail::ObjectTable take_profit_table = detail::table_of<TakeProfit>("TakeProfit", take_profit_fields);

constexpr detail::Type reinvestment_reply = detail::sole(detail::object(reinvestment_table));
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit reinvestment_limits[] = {{.count = 20, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation reinvestment_operation{
    .id = "tradingBot/dca/settings.reinvestment",
    .method = "POST",
    .path = "/api/v5/tradingBot/dca/settings/reinvestment",
    .auth = detail::Auth::private_,
    .limits = reinvestment_limits,
    .request = &reinvestment_request_table,
    .reply = &reinvestment_reply,
};

constexpr detail::Type take_profit_reply = detail::sole(detail::object(take_profit_table));
constexpr detail::Limit take_profit_limits[] = {{.count = 20, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation take_profit_operation{
    .id = "tradingBot/dca/settings.take_profit",
    .method = "POST",
    .path = "/api/v5/tradingBot/dca/settings/take-profit",
    .auth = detail::Auth::private_,
    .limits = take_profit_limits,
    .request = &take_profit_request_table,
    .reply = &take_profit_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<Reinvestment> Api::reinvestment(ReinvestmentRequest request) const {
    return {core_, reinvestment_operation, &request};
}

Call<TakeProfit> Api::take_profit(TakeProfitRequest request) const {
    return {core_, take_profit_operation, &request};
}

std::string_view to_string(AlgoOrdType value) {
    return detail::wire_text(algo_ord_type_table, static_cast<std::size_t>(value));
}
const detail::ObjectTable& exbind_table(const ReinvestmentRequest*) { return reinvestment_request_table; }
const detail::ObjectTable& exbind_table(const Reinvestment*) { return reinvestment_table; }
const detail::ObjectTable& exbind_table(const TakeProfitRequest*) { return take_profit_request_table; }
const detail::ObjectTable& exbind_table(const TakeProfit*) { return take_profit_table; }

}  // namespace exbind::okx::trading_bot::dca::settings
