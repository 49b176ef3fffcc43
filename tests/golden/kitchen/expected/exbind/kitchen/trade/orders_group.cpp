// Generated from specs/kitchen/trade/orders.yaml by `exbind generate kitchen`. DO NOT EDIT.
#include "exbind/kitchen/trade/orders_group.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kitchen/connection.hpp"

namespace exbind::inline v0_1::kitchen::trade::orders_group {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field old_fields[] = {
    {"id", offsetof(Old, id), detail::string()},
};
constexpr detail::ObjectTable old_table = detail::table_of<Old>("Old", old_fields);

constexpr detail::ListTable list_of_old = detail::list_of<Old>(detail::object(old_table));
constexpr detail::Type history_reply = detail::list(list_of_old);
constexpr detail::Operation history_operation{
    .id = "trade/orders.history",
    .method = "GET",
    .path = "/v1/trade/orders/history",
    .auth = detail::Auth::private_,
    .reply = &history_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<Vector<Old>> Api::history() const {
    return {core_, history_operation, nullptr};
}

const detail::ObjectTable& exbind_table(const Old*) { return old_table; }

}  // namespace exbind::kitchen::trade::orders_group
