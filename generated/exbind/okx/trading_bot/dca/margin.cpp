// Generated from specs/okx/tradingBot/dca/margin.yaml by `exbind generate okx`. DO NOT EDIT.
#include "exbind/okx/trading_bot/dca/margin.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/okx/connection.hpp"

namespace exbind::inline v0_1::okx {
extern const detail::EnumTable algo_ord_type_table;
}  // namespace exbind::okx

namespace exbind::inline v0_1::okx::trading_bot::dca::margin {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field add_dca_margin_request_fields[] = {
    {"algoId", offsetof(AddDcaMarginRequest, algoId), detail::string(detail::Holder::required)},
    {"amt", offsetof(AddDcaMarginRequest, amt), detail::decimal(detail::Holder::required)},
};
constexpr detail::ObjectTable add_dca_margin_request_table =
    detail::table_of<AddDcaMarginRequest>("AddDcaMarginRequest", add_dca_margin_request_fields);

constexpr detail::Field add_dca_margin_fields[] = {
    {"algoId", offsetof(AddDcaMargin, algoId), detail::string()},
    {"algoOrdType", offsetof(AddDcaMargin, algoOrdType), detail::enumeration(okx::algo_ord_type_table)},
    {"sCode", offsetof(AddDcaMargin, sCode), detail::string()},
    {"sMsg", offsetof(AddDcaMargin, sMsg), detail::string()},
};
constexpr detail::ObjectTable add_dca_margin_table =
    detail::table_of<AddDcaMargin>("AddDcaMargin", add_dca_margin_fields);

constexpr detail::Field reduce_dca_margin_request_fields[] = {
    {"algoId", offsetof(ReduceDcaMarginRequest, algoId), detail::string(detail::Holder::required)},
    {"amt", offsetof(ReduceDcaMarginRequest, amt), detail::decimal(detail::Holder::required)},
};
constexpr detail::ObjectTable reduce_dca_margin_request_table =
    detail::table_of<ReduceDcaMarginRequest>("ReduceDcaMarginRequest", reduce_dca_margin_request_fields);

constexpr detail::Type add_dca_margin_reply = detail::sole(detail::object(add_dca_margin_table));
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit add_dca_margin_limits[] = {{.count = 20, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation add_dca_margin_operation{
    .id = "tradingBot/dca/margin.add_dca_margin",
    .method = "POST",
    .path = "/api/v5/tradingBot/dca/margin/add",
    .auth = detail::Auth::private_,
    .limits = add_dca_margin_limits,
    .request = &add_dca_margin_request_table,
    .reply = &add_dca_margin_reply,
};

constexpr detail::Type reduce_dca_margin_reply = detail::sole(detail::object(add_dca_margin_table));
constexpr detail::Limit reduce_dca_margin_limits[] = {{.count = 20, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation reduce_dca_margin_operation{
    .id = "tradingBot/dca/margin.reduce_dca_margin",
    .method = "POST",
    .path = "/api/v5/tradingBot/dca/margin/reduce",
    .auth = detail::Auth::private_,
    .limits = reduce_dca_margin_limits,
    .request = &reduce_dca_margin_request_table,
    .reply = &reduce_dca_margin_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<AddDcaMargin> Api::add_dca_margin(AddDcaMarginRequest request) const {
    return {core_, add_dca_margin_operation, &request};
}

Call<AddDcaMargin> Api::reduce_dca_margin(ReduceDcaMarginRequest request) const {
    return {core_, reduce_dca_margin_operation, &request};
}

const detail::ObjectTable& exbind_table(const AddDcaMarginRequest*) { return add_dca_margin_request_table; }
const detail::ObjectTable& exbind_table(const AddDcaMargin*) { return add_dca_margin_table; }
const detail::ObjectTable& exbind_table(const ReduceDcaMarginRequest*) { return reduce_dca_margin_request_table; }

}  // namespace exbind::okx::trading_bot::dca::margin
