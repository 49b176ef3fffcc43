// Generated from specs/kucoin/futures/position/risk-limit-level.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/futures/position/risk_limit_level.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::futures::position::risk_limit_level {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field modify_isolated_margin_risk_limit_request_fields[] = {
    {"symbol", offsetof(ModifyIsolatedMarginRiskLimitRequest, symbol), detail::string(detail::Holder::required)},
    {"level", offsetof(ModifyIsolatedMarginRiskLimitRequest, level), detail::integer(detail::Holder::required)},
};
constexpr detail::ObjectTable modify_isolated_margin_risk_limit_request_table =
    detail::table_of<ModifyIsolatedMarginRiskLimitRequest>(
        "ModifyIsolatedMarginRiskLimitRequest", modify_isolated_margin_risk_limit_request_fields);

constexpr detail::Type modify_isolated_margin_risk_limit_reply = detail::boolean();
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit modify_isolated_margin_risk_limit_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_user, .pool = "Futures", .weight = 5},
};
constexpr detail::Operation modify_isolated_margin_risk_limit_operation{
    .id = "futures/position/risk-limit-level.modify_isolated_margin_risk_limit",
    .method = "POST",
    .path = "/api/v1/position/risk-limit-level/change",
    .auth = detail::Auth::private_,
    .limits = modify_isolated_margin_risk_limit_limits,
    .request = &modify_isolated_margin_risk_limit_request_table,
    .reply = &modify_isolated_margin_risk_limit_reply,
    .product = 1,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<std::optional<bool>> Api::modify_isolated_margin_risk_limit(ModifyIsolatedMarginRiskLimitRequest request) const {
    return {core_, modify_isolated_margin_risk_limit_operation, &request};
}

const detail::ObjectTable& exbind_table(const ModifyIsolatedMarginRiskLimitRequest*) {
    return modify_isolated_margin_risk_limit_request_table;
}

}  // namespace exbind::kucoin::futures::position::risk_limit_level
