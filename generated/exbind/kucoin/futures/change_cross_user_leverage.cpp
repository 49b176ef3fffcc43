// Generated from specs/kucoin/futures/changeCrossUserLeverage.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/futures/change_cross_user_leverage.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::futures::change_cross_user_leverage {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field modify_cross_margin_leverage_request_fields[] = {
    {"symbol", offsetof(ModifyCrossMarginLeverageRequest, symbol), detail::string(detail::Holder::required)},
    {"leverage", offsetof(ModifyCrossMarginLeverageRequest, leverage), detail::decimal(detail::Holder::required)},
};
constexpr detail::ObjectTable modify_cross_margin_leverage_request_table =
    detail::table_of<ModifyCrossMarginLeverageRequest>(
        "ModifyCrossMarginLeverageRequest", modify_cross_margin_leverage_request_fields);

constexpr detail::Type modify_cross_margin_leverage_reply = detail::boolean();
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit modify_cross_margin_leverage_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_user, .pool = "Futures", .weight = 2},
};
constexpr detail::Operation modify_cross_margin_leverage_operation{
    .id = "futures/changeCrossUserLeverage.modify_cross_margin_leverage",
    .method = "POST",
    .path = "/api/v2/changeCrossUserLeverage",
    .auth = detail::Auth::private_,
    .limits = modify_cross_margin_leverage_limits,
    .request = &modify_cross_margin_leverage_request_table,
    .reply = &modify_cross_margin_leverage_reply,
    .product = 1,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<std::optional<bool>> Api::modify_cross_margin_leverage(ModifyCrossMarginLeverageRequest request) const {
    return {core_, modify_cross_margin_leverage_operation, &request};
}

const detail::ObjectTable& exbind_table(const ModifyCrossMarginLeverageRequest*) {
    return modify_cross_margin_leverage_request_table;
}

}  // namespace exbind::kucoin::futures::change_cross_user_leverage
