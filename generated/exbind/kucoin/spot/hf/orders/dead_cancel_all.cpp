// Generated from specs/kucoin/spot/hf/orders/dead-cancel-all.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/hf/orders/dead_cancel_all.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::spot::hf::orders::dead_cancel_all {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::ListTable list_of_string = detail::list_of<std::string>(detail::string());

constexpr detail::Field dcp_fields[] = {
    {"timeout", offsetof(Dcp, timeout), detail::integer()},
    {"symbols", offsetof(Dcp, symbols), detail::joined_list(list_of_string)},
    {"currentTime", offsetof(Dcp, currentTime), detail::integer()},
    {"triggerTime", offsetof(Dcp, triggerTime), detail::integer()},
};
constexpr detail::ObjectTable dcp_table = detail::table_of<Dcp>("Dcp", dcp_fields);

constexpr detail::Type dcp_reply = detail::object(dcp_table);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit dcp_limits[] = {
    {.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot", .weight = 2},
};
constexpr detail::Operation dcp_operation{
    .id = "spot/hf/orders/dead-cancel-all.dcp",
    .method = "GET",
    .path = "/api/v1/hf/orders/dead-cancel-all/query",
    .auth = detail::Auth::private_,
    .limits = dcp_limits,
    .reply = &dcp_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<Dcp> Api::dcp() const {
    return {core_, dcp_operation, nullptr};
}

const detail::ObjectTable& exbind_table(const Dcp*) { return dcp_table; }

}  // namespace exbind::kucoin::spot::hf::orders::dead_cancel_all
