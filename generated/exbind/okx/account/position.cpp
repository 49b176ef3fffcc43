// Generated from specs/okx/account/position.yaml by `exbind generate okx`. DO NOT EDIT.
#include "exbind/okx/account/position.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/okx/connection.hpp"

namespace exbind::inline v0_1::okx {
extern const detail::EnumTable pos_side_table;
extern const detail::EnumTable position_type_table;
}  // namespace exbind::okx

namespace exbind::inline v0_1::okx::account::position {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field adjust_margin_request_fields[] = {
    {"instId", offsetof(AdjustMarginRequest, instId), detail::string(detail::Holder::required)},
    {"posSide", offsetof(AdjustMarginRequest, posSide),
     detail::enumeration(okx::pos_side_table, detail::Holder::required)},
    {"type", offsetof(AdjustMarginRequest, type),
     detail::enumeration(okx::position_type_table, detail::Holder::required)},
    {"amt", offsetof(AdjustMarginRequest, amt), detail::decimal(detail::Holder::required)},
    {"ccy", offsetof(AdjustMarginRequest, ccy), detail::string(detail::Holder::optional)},
};
constexpr detail::ObjectTable adjust_margin_request_table =
    detail::table_of<AdjustMarginRequest>("AdjustMarginRequest", adjust_margin_request_fields);

constexpr detail::Field adjust_margin_fields[] = {
    {"instId", offsetof(AdjustMargin, instId), detail::string()},
    {"posSide", offsetof(AdjustMargin, posSide), detail::enumeration(okx::pos_side_table)},
    {"amt", offsetof(AdjustMargin, amt), detail::decimal()},
    {"type", offsetof(AdjustMargin, type), detail::enumeration(okx::position_type_table)},
    {"leverage", offsetof(AdjustMargin, leverage), detail::decimal()},
    {"ccy", offsetof(AdjustMargin, ccy), detail::string()},
};
constexpr detail::ObjectTable adjust_margin_table =
    detail::table_of<AdjustMargin>("AdjustMargin", adjust_margin_fields);

constexpr detail::Type adjust_margin_reply = detail::sole(detail::object(adjust_margin_table));
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit adjust_margin_limits[] = {{.count = 20, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation adjust_margin_operation{
    .id = "account/position.adjust_margin",
    .method = "POST",
    .path = "/api/v5/account/position/margin-balance",
    .auth = detail::Auth::private_,
    .limits = adjust_margin_limits,
    .request = &adjust_margin_request_table,
    .reply = &adjust_margin_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<AdjustMargin> Api::adjust_margin(AdjustMarginRequest request) const {
    return {core_, adjust_margin_operation, &request};
}

const detail::ObjectTable& exbind_table(const AdjustMarginRequest*) { return adjust_margin_request_table; }
const detail::ObjectTable& exbind_table(const AdjustMargin*) { return adjust_margin_table; }

}  // namespace exbind::okx::account::position
