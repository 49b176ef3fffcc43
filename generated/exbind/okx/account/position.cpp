// Generated from specs/okx/account/position.yaml by `exbind generate okx`. DO NOT EDIT.
#include "exbind/okx/account/position.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/okx/connection.hpp"

namespace exbind::okx::account::position {
namespace {

static_assert(detail::table_version == 1,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view pos_side_values[] = {"long", "short", "net"};
constexpr detail::EnumTable pos_side_table{"PosSide", pos_side_values};

constexpr std::string_view type_values[] = {"add", "reduce"};
constexpr detail::EnumTable type_table{"Type", type_values};

constexpr detail::Field margin_balance_request_fields[] = {
    {"instId", offsetof(MarginBalanceRequest, instId), detail::string(detail::Holder::required)},
    {"posSide", offsetof(MarginBalanceRequest, posSide), detail::enumeration(pos_side_table, detail::Holder::required)},
    {"type", offsetof(MarginBalanceRequest, type), detail::enumeration(type_table, detail::Holder::required)},
    {"amt", offsetof(MarginBalanceRequest, amt), detail::decimal(detail::Holder::required)},
    {"ccy", offsetof(MarginBalanceRequest, ccy), detail::string(detail::Holder::optional)},
};
constexpr detail::ObjectTable margin_balance_request_table =
    detail::table_of<MarginBalanceRequest>("MarginBalanceRequest", margin_balance_request_fields);

constexpr detail::Field margin_balance_fields[] = {
    {"instId", offsetof(MarginBalance, instId), detail::string()},
    {"posSide", offsetof(MarginBalance, posSide), detail::enumeration(pos_side_table)},
    {"amt", offsetof(MarginBalance, amt), detail::decimal()},
    {"type", offsetof(MarginBalance, type), detail::enumeration(type_table)},
    {"leverage", offsetof(MarginBalance, leverage), detail::decimal()},
    {"ccy", offsetof(MarginBalance, ccy), detail::string()},
};
constexpr detail::ObjectTable margin_balance_table =
    detail::table_of<MarginBalance>("MarginBalance", margin_balance_fields);

constexpr detail::Type margin_balance_reply = detail::sole(detail::object(margin_balance_table));
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit margin_balance_limits[] = {{.count = 20, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation margin_balance_operation{
    .id = "account/position.margin_balance",
    .method = "POST",
    .path = "/api/v5/account/position/margin-balance",
    .auth = detail::Auth::private_,
    .limits = margin_balance_limits,
    .request = &margin_balance_request_table,
    .reply = &margin_balance_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<MarginBalance> Api::margin_balance(MarginBalanceRequest request) const {
    return {core_, margin_balance_operation, &request};
}

std::string_view to_string(PosSide value) { return detail::wire_text(pos_side_table, static_cast<std::size_t>(value)); }
std::string_view to_string(Type value) { return detail::wire_text(type_table, static_cast<std::size_t>(value)); }
const detail::ObjectTable& exbind_table(const MarginBalanceRequest*) { return margin_balance_request_table; }
const detail::ObjectTable& exbind_table(const MarginBalance*) { return margin_balance_table; }

}  // namespace exbind::okx::account::position
