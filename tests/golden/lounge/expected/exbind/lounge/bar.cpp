// Generated from specs/lounge/bar.yaml by `exbind generate lounge`. DO NOT EDIT.
#include "exbind/lounge/bar.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/lounge/connection.hpp"

namespace exbind::inline v0_1::lounge::bar {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field tab_request_fields[] = {
    {"name", offsetof(TabRequest, name), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable tab_request_table = detail::table_of<TabRequest>("TabRequest", tab_request_fields);

constexpr detail::Field order_request_fields[] = {
    {"name", offsetof(OrderRequest, name), detail::string(detail::Holder::required)},
    {"size", offsetof(OrderRequest, size), detail::decimal(detail::Holder::required)},
};
constexpr detail::ObjectTable order_request_table =
    detail::table_of<OrderRequest>("OrderRequest", order_request_fields);

constexpr detail::Field drink_fields[] = {
    {"name", offsetof(Drink, name), detail::string()},
    {"size", offsetof(Drink, size), detail::decimal()},
};
constexpr detail::ObjectTable drink_table = detail::table_of<Drink>("Drink", drink_fields);

constexpr detail::ListTable list_of_drink = detail::list_of<Drink>(detail::object(drink_table));
constexpr detail::Type tab_reply = detail::list(list_of_drink);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit tab_limits[] = {{.count = 1000, .window_ms = 1000, .scope = per_user}};
constexpr detail::Operation tab_operation{
    .id = "bar.tab",
    .method = "GET",
    .path = "/v1/bar/tab",
    .auth = detail::Auth::private_,
    .limits = tab_limits,
    .request = &tab_request_table,
    .reply = &tab_reply,
};

constexpr detail::Type order_reply = detail::object(drink_table);
constexpr detail::Limit order_limits[] = {{.count = 1000, .window_ms = 1000, .scope = per_user}};
constexpr detail::Operation order_operation{
    .id = "bar.order",
    .method = "POST",
    .path = "/v1/bar/order",
    .auth = detail::Auth::private_,
    .limits = order_limits,
    .request = &order_request_table,
    .reply = &order_reply,
};

constexpr detail::Type menu_reply = detail::list(list_of_drink);
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit menu_limits[] = {{.count = 1000, .window_ms = 1000, .scope = per_ip}};
constexpr detail::Operation menu_operation{
    .id = "bar.menu",
    .method = "GET",
    .path = "/v1/bar/menu",
    .auth = detail::Auth::public_,
    .limits = menu_limits,
    .reply = &menu_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<Vector<Drink>> Api::tab(TabRequest request) const {
    return {core_, tab_operation, &request};
}

Call<Drink> Api::order(OrderRequest request) const {
    return {core_, order_operation, &request};
}

Call<Vector<Drink>> Api::menu() const {
    return {core_, menu_operation, nullptr};
}

const detail::ObjectTable& exbind_table(const TabRequest*) { return tab_request_table; }
const detail::ObjectTable& exbind_table(const OrderRequest*) { return order_request_table; }
const detail::ObjectTable& exbind_table(const Drink*) { return drink_table; }

}  // namespace exbind::lounge::bar
