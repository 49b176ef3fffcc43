// Generated from specs/bybit/earn/position.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/earn/position.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit::earn::position {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field modify_position_request_fields[] = {
    {"category", offsetof(ModifyPositionRequest, category), detail::string(detail::Holder::required)},
    {"productId", offsetof(ModifyPositionRequest, productId), detail::integer(detail::Holder::required)},
    {"positionId", offsetof(ModifyPositionRequest, positionId), detail::integer(detail::Holder::required)},
    {"autoReinvest", offsetof(ModifyPositionRequest, autoReinvest), detail::integer(detail::Holder::required)},
};
constexpr detail::ObjectTable modify_position_request_table =
    detail::table_of<ModifyPositionRequest>("ModifyPositionRequest", modify_position_request_fields);

constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit modify_position_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Operation modify_position_operation{
    .id = "earn/position.modify_position",
    .method = "POST",
    .path = "/v5/earn/position/modify",
    .auth = detail::Auth::private_,
    .limits = modify_position_limits,
    .request = &modify_position_request_table,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<Acknowledged> Api::modify_position(ModifyPositionRequest request) const {
    return {core_, modify_position_operation, &request};
}

const detail::ObjectTable& exbind_table(const ModifyPositionRequest*) { return modify_position_request_table; }

}  // namespace exbind::bybit::earn::position
