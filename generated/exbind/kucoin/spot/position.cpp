// Generated from specs/kucoin/spot/position.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/position.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::spot::position {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field modify_leverage_request_fields[] = {
    {"symbol", offsetof(ModifyLeverageRequest, symbol), detail::string(detail::Holder::optional)},
    {"isIsolated", offsetof(ModifyLeverageRequest, isIsolated), detail::boolean()},
    {"leverage", offsetof(ModifyLeverageRequest, leverage), detail::decimal(detail::Holder::required)},
};
constexpr detail::ObjectTable modify_leverage_request_table =
    detail::table_of<ModifyLeverageRequest>("ModifyLeverageRequest", modify_leverage_request_fields);

constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit modify_leverage_limits[] = {
    {.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot", .weight = 8},
};
constexpr detail::Operation modify_leverage_operation{
    .id = "spot/position.modify_leverage",
    .method = "POST",
    .path = "/api/v3/position/update-user-leverage",
    .auth = detail::Auth::private_,
    .limits = modify_leverage_limits,
    .request = &modify_leverage_request_table,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<Acknowledged> Api::modify_leverage(ModifyLeverageRequest request) const {
    return {core_, modify_leverage_operation, &request};
}

const detail::ObjectTable& exbind_table(const ModifyLeverageRequest*) { return modify_leverage_request_table; }

}  // namespace exbind::kucoin::spot::position
