// Generated from specs/kucoin/hf/orders/dead-cancel-all.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/hf/orders/dead_cancel_all_group.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::kucoin::hf::orders::dead_cancel_all_group {
namespace {

static_assert(detail::table_version == 1,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field query_fields[] = {
    {"timeout", offsetof(Query, timeout), detail::integer()},
    {"symbols", offsetof(Query, symbols), detail::string()},
    {"currentTime", offsetof(Query, currentTime), detail::integer()},
    {"triggerTime", offsetof(Query, triggerTime), detail::integer()},
};
constexpr detail::ObjectTable query_table = detail::table_of<Query>("Query", query_fields);

constexpr detail::Type query_reply = detail::object(query_table);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit query_limits[] = {
    {.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot", .weight = 2},
};
constexpr detail::Operation query_operation{
    .id = "hf/orders/dead-cancel-all.query",
    .method = "GET",
    .path = "/api/v1/hf/orders/dead-cancel-all/query",
    .auth = detail::Auth::private_,
    .limits = query_limits,
    .reply = &query_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<Query> Api::query() const {
    return {core_, query_operation, nullptr};
}

const detail::ObjectTable& exbind_table(const Query*) { return query_table; }

}  // namespace exbind::kucoin::hf::orders::dead_cancel_all_group
