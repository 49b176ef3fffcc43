// Generated from specs/okx/tradingBot/dca/orders.yaml by `exbind generate okx`. DO NOT EDIT.
#include "exbind/okx/trading_bot/dca/orders.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/okx/connection.hpp"

namespace exbind::inline v0_1::okx {
extern const detail::EnumTable algo_ord_type_table;
extern const detail::EnumTable ord_type_table;
}  // namespace exbind::okx

namespace exbind::inline v0_1::okx::trading_bot::dca::orders {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field add_investment_request_fields[] = {
    {"algoId", offsetof(AddInvestmentRequest, algoId), detail::string(detail::Holder::required)},
    {"algoOrdType", offsetof(AddInvestmentRequest, algoOrdType),
     detail::enumeration(okx::algo_ord_type_table, detail::Holder::required)},
    {"price", offsetof(AddInvestmentRequest, price), detail::decimal(detail::Holder::required)},
    {"amt", offsetof(AddInvestmentRequest, amt), detail::decimal(detail::Holder::required)},
    {"ordType", offsetof(AddInvestmentRequest, ordType), detail::enumeration(okx::ord_type_table)},
    {"tradeQuoteCcy", offsetof(AddInvestmentRequest, tradeQuoteCcy), detail::string(detail::Holder::optional)},
};
constexpr detail::ObjectTable add_investment_request_table =
    detail::table_of<AddInvestmentRequest>("AddInvestmentRequest", add_investment_request_fields);

constexpr detail::Field add_investment_fields[] = {
    {"algoId", offsetof(AddInvestment, algoId), detail::string()},
    {"algoClOrdId", offsetof(AddInvestment, algoClOrdId), detail::string()},
    {"algoOrdType", offsetof(AddInvestment, algoOrdType), detail::enumeration(okx::algo_ord_type_table)},
    {"tag", offsetof(AddInvestment, tag), detail::string()},
    {"diffAmount", offsetof(AddInvestment, diffAmount), detail::decimal()},
    {"sCode", offsetof(AddInvestment, sCode), detail::string()},
    {"sMsg", offsetof(AddInvestment, sMsg), detail::string()},
};
constexpr detail::ObjectTable add_investment_table =
    detail::table_of<AddInvestment>("AddInvestment", add_investment_fields);

constexpr detail::Type add_investment_reply = detail::sole(detail::object(add_investment_table));
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit add_investment_limits[] = {{.count = 20, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation add_investment_operation{
    .id = "tradingBot/dca/orders.add_investment",
    .method = "POST",
    .path = "/api/v5/tradingBot/dca/orders/manual-buy",
    .auth = detail::Auth::private_,
    .limits = add_investment_limits,
    .request = &add_investment_request_table,
    .reply = &add_investment_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<AddInvestment> Api::add_investment(AddInvestmentRequest request) const {
    return {core_, add_investment_operation, &request};
}

const detail::ObjectTable& exbind_table(const AddInvestmentRequest*) { return add_investment_request_table; }
const detail::ObjectTable& exbind_table(const AddInvestment*) { return add_investment_table; }

}  // namespace exbind::okx::trading_bot::dca::orders
