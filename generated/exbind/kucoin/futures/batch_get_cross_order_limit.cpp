// Generated from specs/kucoin/futures/batchGetCrossOrderLimit.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/futures/batch_get_cross_order_limit.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::futures::batch_get_cross_order_limit {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field cross_margin_risk_limit_request_fields[] = {
    {"symbol", offsetof(CrossMarginRiskLimitRequest, symbol), detail::string(detail::Holder::required),
     detail::In::query},
    {"totalMargin", offsetof(CrossMarginRiskLimitRequest, totalMargin), detail::decimal(), detail::In::query},
    {"leverage", offsetof(CrossMarginRiskLimitRequest, leverage), detail::integer(), detail::In::query},
};
constexpr detail::ObjectTable cross_margin_risk_limit_request_table =
    detail::table_of<CrossMarginRiskLimitRequest>(
        "CrossMarginRiskLimitRequest", cross_margin_risk_limit_request_fields);

constexpr detail::Field cross_margin_risk_limit_fields[] = {
    {"symbol", offsetof(CrossMarginRiskLimit, symbol), detail::string()},
    {"maxOpenSize", offsetof(CrossMarginRiskLimit, maxOpenSize), detail::integer()},
    {"maxOpenValue", offsetof(CrossMarginRiskLimit, maxOpenValue), detail::decimal()},
    {"totalMargin", offsetof(CrossMarginRiskLimit, totalMargin), detail::decimal()},
    {"price", offsetof(CrossMarginRiskLimit, price), detail::decimal()},
    {"leverage", offsetof(CrossMarginRiskLimit, leverage), detail::decimal()},
    {"mmr", offsetof(CrossMarginRiskLimit, mmr), detail::decimal()},
    {"imr", offsetof(CrossMarginRiskLimit, imr), detail::decimal()},
    {"currency", offsetof(CrossMarginRiskLimit, currency), detail::string()},
};
constexpr detail::ObjectTable cross_margin_risk_limit_table =
    detail::table_of<CrossMarginRiskLimit>("CrossMarginRiskLimit", cross_margin_risk_limit_fields);

constexpr detail::ListTable list_of_cross_margin_risk_limit =
    detail::list_of<CrossMarginRiskLimit>(detail::object(cross_margin_risk_limit_table));
constexpr detail::Type cross_margin_risk_limit_reply = detail::list(list_of_cross_margin_risk_limit);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit cross_margin_risk_limit_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_user, .pool = "Futures", .weight = 2},
};
constexpr detail::Operation cross_margin_risk_limit_operation{
    .id = "futures/batchGetCrossOrderLimit.cross_margin_risk_limit",
    .method = "GET",
    .path = "/api/v2/batchGetCrossOrderLimit",
    .auth = detail::Auth::private_,
    .limits = cross_margin_risk_limit_limits,
    .request = &cross_margin_risk_limit_request_table,
    .reply = &cross_margin_risk_limit_reply,
    .product = 1,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<Vector<CrossMarginRiskLimit>> Api::cross_margin_risk_limit(CrossMarginRiskLimitRequest request) const {
    return {core_, cross_margin_risk_limit_operation, &request};
}

const detail::ObjectTable& exbind_table(const CrossMarginRiskLimitRequest*) {
    return cross_margin_risk_limit_request_table;
}
const detail::ObjectTable& exbind_table(const CrossMarginRiskLimit*) { return cross_margin_risk_limit_table; }

}  // namespace exbind::kucoin::futures::batch_get_cross_order_limit
