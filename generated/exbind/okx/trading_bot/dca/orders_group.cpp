// Generated from specs/okx/tradingBot/dca/orders.yaml by `exbind generate okx`. DO NOT EDIT.
#include "exbind/okx/trading_bot/dca/orders_group.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/okx/connection.hpp"

namespace exbind::okx::trading_bot::dca::orders_group {
namespace {

static_assert(detail::table_version == 1,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view algo_ord_type_values[] = {"contract_dca", "spot_dca"};
constexpr detail::EnumTable algo_ord_type_table{"AlgoOrdType", algo_ord_type_values};

constexpr std::string_view ord_type_values[] = {"limit", "market"};
constexpr detail::EnumTable ord_type_table{"OrdType", ord_type_values};

constexpr detail::Field manual_buy_request_fields[] = {
    {"algoId", offsetof(ManualBuyRequest, algoId), detail::string(detail::Holder::required)},
    {"algoOrdType", offsetof(ManualBuyRequest, algoOrdType),
     detail::enumeration(algo_ord_type_table, detail::Holder::required)},
    {"price", offsetof(ManualBuyRequest, price), detail::decimal(detail::Holder::required)},
    {"amt", offsetof(ManualBuyRequest, amt), detail::decimal(detail::Holder::required)},
    {"ordType", offsetof(ManualBuyRequest, ordType), detail::enumeration(ord_type_table)},
    {"tradeQuoteCcy", offsetof(ManualBuyRequest, tradeQuoteCcy), detail::string(detail::Holder::optional)},
};
constexpr detail::ObjectTable manual_buy_request_table =
    detail::table_of<ManualBuyRequest>("ManualBuyRequest", manual_buy_request_fields);

constexpr detail::Field manual_buy_fields[] = {
    {"algoId", offsetof(ManualBuy, algoId), detail::string()},
    {"algoClOrdId", offsetof(ManualBuy, algoClOrdId), detail::string()},
    {"algoOrdType", offsetof(ManualBuy, algoOrdType), detail::enumeration(algo_ord_type_table)},
    {"tag", offsetof(ManualBuy, tag), detail::string()},
    {"diffAmount", offsetof(ManualBuy, diffAmount), detail::decimal()},
    {"sCode", offsetof(ManualBuy, sCode), detail::string()},
    {"sMsg", offsetof(ManualBuy, sMsg), detail::string()},
};
constexpr detail::ObjectTable manual_buy_table = detail::table_of<ManualBuy>("ManualBuy", manual_buy_fields);

constexpr detail::Type manual_buy_reply = detail::sole(detail::object(manual_buy_table));
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit manual_buy_limits[] = {{.count = 20, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation manual_buy_operation{
    .id = "tradingBot/dca/orders.manual_buy",
    .method = "POST",
    .path = "/api/v5/tradingBot/dca/orders/manual-buy",
    .auth = detail::Auth::private_,
    .limits = manual_buy_limits,
    .request = &manual_buy_request_table,
    .reply = &manual_buy_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<ManualBuy> Api::manual_buy(ManualBuyRequest request) const {
    return {core_, manual_buy_operation, &request};
}

std::string_view to_string(AlgoOrdType value) {
    return detail::wire_text(algo_ord_type_table, static_cast<std::size_t>(value));
}
std::string_view to_string(OrdType value) { return detail::wire_text(ord_type_table, static_cast<std::size_t>(value)); }
const detail::ObjectTable& exbind_table(const ManualBuyRequest*) { return manual_buy_request_table; }
const detail::ObjectTable& exbind_table(const ManualBuy*) { return manual_buy_table; }

}  // namespace exbind::okx::trading_bot::dca::orders_group
