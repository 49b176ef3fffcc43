// Generated from specs/bybit/earn/fixed-term/position.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/earn/fixed_term/position.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit {
extern const detail::EnumTable fixed_term_category_table;
}  // namespace exbind::bybit

namespace exbind::inline v0_1::bybit::earn::fixed_term::position {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view status_values[] = {"Enable", "Disable"};
constexpr detail::EnumTable status_table{"Status", status_values};

constexpr detail::Field set_auto_invest_request_fields[] = {
    {"productId", offsetof(SetAutoInvestRequest, productId), detail::string(detail::Holder::required)},
    {"category", offsetof(SetAutoInvestRequest, category),
     detail::enumeration(bybit::fixed_term_category_table, detail::Holder::required)},
    {"positionId", offsetof(SetAutoInvestRequest, positionId), detail::string(detail::Holder::required)},
    {"status", offsetof(SetAutoInvestRequest, status), detail::enumeration(status_table, detail::Holder::required)},
};
constexpr detail::ObjectTable set_auto_invest_request_table =
    detail::table_of<SetAutoInvestRequest>("SetAutoInvestRequest", set_auto_invest_request_fields);

constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit set_auto_invest_limits[] = {
    {.count = 5, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation set_auto_invest_operation{
    .id = "earn/fixed-term/position.set_auto_invest",
    .method = "POST",
    .path = "/v5/earn/fixed-term/position/auto-invest",
    .auth = detail::Auth::private_,
    .limits = set_auto_invest_limits,
    .request = &set_auto_invest_request_table,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<Acknowledged> Api::set_auto_invest(SetAutoInvestRequest request) const {
    return {core_, set_auto_invest_operation, &request};
}

const detail::EnumTable& exbind_table(Status) { return status_table; }
const detail::ObjectTable& exbind_table(const SetAutoInvestRequest*) { return set_auto_invest_request_table; }

}  // namespace exbind::bybit::earn::fixed_term::position
