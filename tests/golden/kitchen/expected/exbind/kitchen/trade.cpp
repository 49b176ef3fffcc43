// Generated from specs/kitchen/trade.yaml by `exbind generate kitchen`. DO NOT EDIT.
#include "exbind/kitchen/trade.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kitchen/connection.hpp"

namespace exbind::inline v0_1::kitchen {
extern const detail::EnumTable side_table;
}  // namespace exbind::kitchen

namespace exbind::inline v0_1::kitchen::trade {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view force_values[] = {"GTC", "gtc", "IOC", "FOK", "0", "1.5"};
constexpr detail::EnumTable force_table{"Force", force_values};

constexpr std::string_view permission_values[] = {"read_only", "trade", "withdraw"};
constexpr detail::EnumTable permission_table{"Permission", permission_values};

constexpr detail::ListTable list_of_string = detail::list_of<std::string>(detail::string());

constexpr detail::Field drop_many_request_fields[] = {
    {"ids", offsetof(DropManyRequest, ids), detail::list(list_of_string)},
    {"ownIds", offsetof(DropManyRequest, ownIds), detail::list(list_of_string)},
};
constexpr detail::ObjectTable drop_many_request_table =
    detail::table_of<DropManyRequest>("DropManyRequest", drop_many_request_fields);

constexpr detail::Field move_request_fields[] = {
    {"from", offsetof(MoveRequest, from), detail::string(detail::Holder::required), detail::In::form},
    {"size", offsetof(MoveRequest, size), detail::decimal(), detail::In::form},
    {"note", offsetof(MoveRequest, note), detail::string(detail::Holder::optional), detail::In::form},
    {"dry", offsetof(MoveRequest, dry), detail::boolean(), detail::In::query},
};
constexpr detail::Bounds move_request_bounds[] = {{.field = 1, .minimum = "0.01"}};
constexpr detail::ObjectTable move_request_table =
    detail::table_of<MoveRequest>("MoveRequest", move_request_fields, false, move_request_bounds);

constexpr detail::Field stop_fields[] = {
    {"price", offsetof(Stop, price), detail::decimal(detail::Holder::required)},
    {"kind", offsetof(Stop, kind), detail::enumeration(force_table)},
};
constexpr detail::ObjectTable stop_table = detail::contained_table_of<Stop>("Stop", stop_fields);

constexpr detail::Field leg_request_fields[] = {
    {"market", offsetof(LegRequest, market), detail::string(detail::Holder::required)},
    {"side", offsetof(LegRequest, side), detail::enumeration(kitchen::side_table, detail::Holder::required)},
    {"ratio", offsetof(LegRequest, ratio), detail::decimal()},
};
constexpr detail::Bounds leg_request_bounds[] = {{.field = 2, .minimum = "0", .maximum = "100"}};
constexpr detail::ObjectTable leg_request_table =
    detail::table_of<LegRequest>("LegRequest", leg_request_fields, false, leg_request_bounds);

constexpr detail::Field row_fields[] = {
    {"price", offsetof(Row, price), detail::decimal(detail::Holder::required)},
    {"size", offsetof(Row, size), detail::decimal()},
};
constexpr detail::ObjectTable row_table = detail::table_of<Row>("Row", row_fields, true);

constexpr detail::ListTable map_of_string = detail::map_of<std::string>(detail::string());
constexpr detail::ListTable list_of_decimal = detail::list_of<Optional<Decimal>>(detail::decimal());
constexpr detail::ListTable list_of_integer = detail::list_of<Optional<std::int64_t>>(detail::integer());
constexpr detail::ListTable list_of_list_of_integer =
    detail::list_of<Vector<Optional<std::int64_t>>>(detail::list(list_of_integer));
constexpr detail::ListTable list_of_leg_request = detail::list_of<LegRequest>(detail::object(leg_request_table));
constexpr detail::ListTable list_of_row = detail::list_of<Row>(detail::object(row_table));

constexpr detail::Field place_order_request_fields[] = {
    {"market", offsetof(PlaceOrderRequest, market), detail::string(detail::Holder::required), detail::In::path},
    {"X-Trace", offsetof(PlaceOrderRequest, X_Trace), detail::string(detail::Holder::optional), detail::In::header},
    {"dry", offsetof(PlaceOrderRequest, dry), detail::boolean(), detail::In::query},
    {"side", offsetof(PlaceOrderRequest, side), detail::enumeration(kitchen::side_table, detail::Holder::required)},
    {"size", offsetof(PlaceOrderRequest, size), detail::decimal(detail::Holder::required)},
    {"price", offsetof(PlaceOrderRequest, price), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"count", offsetof(PlaceOrderRequest, count), detail::integer(detail::Holder::required)},
    {"until", offsetof(PlaceOrderRequest, until),
     detail::timestamp(detail::TimeUnit::nanoseconds, detail::Holder::required)},
    {"postOnly", offsetof(PlaceOrderRequest, postOnly), detail::boolean(detail::Holder::required)},
    {"force", offsetof(PlaceOrderRequest, force), detail::enumeration(force_table)},
    {"tag", offsetof(PlaceOrderRequest, tag), detail::string(detail::Holder::optional)},
    {"pin", offsetof(PlaceOrderRequest, pin), detail::secret(detail::Holder::optional)},
    {"extra", offsetof(PlaceOrderRequest, extra), detail::json()},
    {"labels", offsetof(PlaceOrderRequest, labels), detail::map(map_of_string)},
    {"steps", offsetof(PlaceOrderRequest, steps), detail::list(list_of_decimal, detail::Holder::required)},
    {"ladder", offsetof(PlaceOrderRequest, ladder), detail::list(list_of_list_of_integer)},
    {"stop", offsetof(PlaceOrderRequest, stop), detail::object(stop_table, detail::Holder::optional)},
    {"target", offsetof(PlaceOrderRequest, target), detail::object(stop_table, detail::Holder::required)},
    {"legs", offsetof(PlaceOrderRequest, legs), detail::list(list_of_leg_request)},
    {"rows", offsetof(PlaceOrderRequest, rows), detail::list(list_of_row)},
    {"venues", offsetof(PlaceOrderRequest, venues), detail::joined_list(list_of_string)},
    {"hidden", offsetof(PlaceOrderRequest, hidden), detail::boolean(detail::Holder::optional, detail::Wire::flag)},
};
constexpr detail::Bounds place_order_request_bounds[] = {
    {.field = 4, .minimum = "0.00000001"},
    {.field = 5, .maximum = "1000000"},
    {.field = 10, .longest = 16},
    {.field = 11, .alphabet = "0-9"},
    {.field = 20, .maximum = "3"},
};
constexpr detail::ObjectTable place_order_request_table =
    detail::table_of<PlaceOrderRequest>(
        "PlaceOrderRequest", place_order_request_fields, false, place_order_request_bounds);

constexpr detail::Field leg_fields[] = {
    {"market", offsetof(Leg, market), detail::string()},
    {"side", offsetof(Leg, side), detail::enumeration(kitchen::side_table)},
    {"ratio", offsetof(Leg, ratio), detail::decimal()},
};
constexpr detail::ObjectTable leg_table = detail::table_of<Leg>("Leg", leg_fields);

constexpr detail::Field place_many_request_fields[] = {
    {"market", offsetof(PlaceManyRequest, market), detail::string(detail::Holder::required)},
    {"size", offsetof(PlaceManyRequest, size), detail::decimal(detail::Holder::required)},
};
constexpr detail::ObjectTable place_many_request_table =
    detail::contained_table_of<PlaceManyRequest>("PlaceManyRequest", place_many_request_fields);

constexpr detail::Field orders_request_fields[] = {
    {"ids", offsetof(OrdersRequest, ids), detail::list(list_of_string), detail::In::query},
    {"state", offsetof(OrdersRequest, state), detail::enumeration(force_table), detail::In::query},
    {"named", offsetof(OrdersRequest, named_), detail::string(detail::Holder::optional), detail::In::query},
    {"markets", offsetof(OrdersRequest, markets), detail::list(list_of_string), detail::In::query,
     detail::ListStyle::repeat},
    {"sizes", offsetof(OrdersRequest, sizes), detail::list(list_of_decimal), detail::In::query,
     detail::ListStyle::pipe},
    {"numbers", offsetof(OrdersRequest, numbers), detail::list(list_of_integer), detail::In::query,
     detail::ListStyle::space},
    {"lots", offsetof(OrdersRequest, lots), detail::list(list_of_decimal), detail::In::query, detail::ListStyle::json},
};
constexpr detail::Bounds orders_request_bounds[] = {
    {.field = 0, .maximum = "2"},
    {.field = 2, .shortest = 2, .longest = 8, .alphabet = "A-Za-z0-9_-"},
};
constexpr detail::ObjectTable orders_request_table =
    detail::table_of<OrdersRequest>("OrdersRequest", orders_request_fields, false, orders_request_bounds);

constexpr detail::Field delete_request_fields[] = {
    {"id", offsetof(DeleteRequest, id), detail::string(detail::Holder::required), detail::In::path},
    {"reason", offsetof(DeleteRequest, reason), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable delete_request_table =
    detail::table_of<DeleteRequest>("DeleteRequest", delete_request_fields);

constexpr detail::Field api_fields[] = {
    {"calls", offsetof(Api_, calls), detail::integer()},
};
constexpr detail::ObjectTable api_table = detail::table_of<Api_>("Api_", api_fields);

constexpr detail::Field decimal_fields[] = {
    {"value", offsetof(Decimal_, value), detail::decimal()},
};
constexpr detail::ObjectTable decimal_table = detail::table_of<Decimal_>("Decimal_", decimal_fields);

constexpr detail::Field names_fields[] = {
    {"class", offsetof(Names, class_), detail::string()},
    {"class_", offsetof(Names, class_2), detail::string()},
    {"24hVolume", offsetof(Names, _24hVolume), detail::decimal()},
    {"x-y", offsetof(Names, x_y), detail::string()},
    {"x.y", offsetof(Names, x_y_2), detail::string()},
    {"NULL", offsetof(Names, NULL_), detail::string()},
    {"Side", offsetof(Names, Side_), detail::enumeration(kitchen::side_table)},
    {"Names", offsetof(Names, Names_), detail::string()},
    {"named", offsetof(Names, named), detail::string()},
    {"a__b", offsetof(Names, a_b), detail::string()},
    {"_Upper", offsetof(Names, Upper), detail::string()},
    {"\350\264\271\347\216\207", offsetof(Names, u8d39_u7387), detail::decimal()},
    {"Api", offsetof(Names, Api_2), detail::object(api_table)},
    {"order", offsetof(Names, order), detail::object(decimal_table)},
};
constexpr detail::ObjectTable names_table = detail::table_of<Names>("Names", names_fields);

constexpr detail::Field order_state_fields[] = {
    {"id", offsetof(OrderState, id), detail::string(detail::Holder::plain, detail::Wire::number)},
    {"itemCode", offsetof(OrderState, itemCode), detail::string()},
    {"itemText", offsetof(OrderState, itemText), detail::string()},
    {"side", offsetof(OrderState, side), detail::enumeration(kitchen::side_table)},
    {"force", offsetof(OrderState, force),
     detail::enumeration(force_table, detail::Holder::plain, detail::Wire::number)},
    {"filled", offsetof(OrderState, filled), detail::boolean()},
    {"nested", offsetof(OrderState, nested), detail::object(names_table)},
    {"old", offsetof(OrderState, old), detail::decimal()},
};
constexpr detail::ObjectTable order_state_table = detail::table_of<OrderState>("OrderState", order_state_fields);

constexpr detail::Field create_key_request_fields[] = {
    {"label", offsetof(CreateKeyRequest, label), detail::string(detail::Holder::required)},
};
constexpr detail::ObjectTable create_key_request_table =
    detail::table_of<CreateKeyRequest>("CreateKeyRequest", create_key_request_fields);

constexpr detail::ListTable list_of_permission =
    detail::list_of<Open<Permission>>(detail::enumeration(permission_table));
constexpr detail::ListTable list_of_side = detail::list_of<Open<Side>>(detail::enumeration(kitchen::side_table));

constexpr detail::Field key_fields[] = {
    {"key", offsetof(Key, key), detail::string()},
    {"secretKey", offsetof(Key, secretKey), detail::secret()},
    {"perms", offsetof(Key, perms), detail::list(list_of_permission)},
    {"sides", offsetof(Key, sides), detail::joined_list(list_of_side)},
    {"hidden", offsetof(Key, hidden), detail::boolean(detail::Holder::optional, detail::Wire::flag)},
};
constexpr detail::ObjectTable key_table = detail::table_of<Key>("Key", key_fields);

constexpr detail::Field unused_fields[] = {
    {"left", offsetof(Unused, left), detail::string()},
};
constexpr detail::ObjectTable unused_table = detail::table_of<Unused>("Unused", unused_fields);

constexpr detail::Type place_order_reply = detail::object(order_state_table);
constexpr detail::LimitScope per_user_and_market[] = {{"user"}, {"market"}};
constexpr detail::LimitScope per_master[] = {{"master"}};
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::LimitScope per_user_and_market_part[] = {{"user"}, {"market", 1, '/'}};
constexpr detail::LimitCondition when_not_dated_and_partner[] = {
    {.field = "market", .parts = 3, .separator = '/', .negated = true}, {.stated = "partner"},
};
constexpr detail::Limit place_order_limits[] = {
    {.count = 60, .window_ms = 2000, .scope = per_user_and_market},
    {.count = 1000, .window_ms = 60000, .counts_orders = true, .scope = per_master},
    {.count = 1, .window_ms = 86400000, .scope = per_user, .pool = "placing"},
    {.count = 30, .window_ms = 2000, .scope = per_user_and_market_part, .when = when_not_dated_and_partner},
};
constexpr detail::Operation place_order_operation{
    .id = "trade.place_order",
    .method = "POST",
    .path = "/v1/trade/{market}/order",
    .auth = detail::Auth::private_,
    .limits = place_order_limits,
    .request = &place_order_request_table,
    .reply = &place_order_reply,
};

constexpr detail::ListTable list_of_order_state = detail::list_of<OrderState>(detail::object(order_state_table));
constexpr detail::Type place_many_reply = detail::list(list_of_order_state);
constexpr detail::Operation place_many_operation{
    .id = "trade.place_many",
    .method = "POST",
    .path = "/v1/trade/orders-many",
    .auth = detail::Auth::private_,
    .request = &place_many_request_table,
    .body_is_list = true,
    .reply = &place_many_reply,
    .batch = true,
};

constexpr detail::Type drop_many_reply = detail::list(list_of_order_state);
constexpr std::string_view drop_many_lists[] = {"ids", "ownIds"};
constexpr detail::Operation drop_many_operation{
    .id = "trade.drop_many",
    .method = "POST",
    .path = "/v1/trade/drop-many",
    .auth = detail::Auth::private_,
    .request = &drop_many_request_table,
    .reply = &drop_many_reply,
    .batch = true,
    .batch_lists = drop_many_lists,
};

constexpr detail::ListTable list_of_leg = detail::list_of<Leg>(detail::object(leg_table));
constexpr detail::Type orders_reply = detail::list(list_of_leg);
constexpr detail::LimitCondition when_narrowed[] = {{.field = "ids", .given = true}};
constexpr detail::LimitCondition when_not_narrowed[] = {{.field = "ids", .given = true, .negated = true}};
constexpr detail::LimitCondition when_many_and_not_forced[] = {
    {.field = "sizes", .over = 100}, {.field = "state", .values = "gtc|ioc", .negated = true},
};
constexpr detail::Limit orders_limits[] = {
    {.count = 100, .window_ms = 1000, .scope = per_user, .when = when_narrowed, .pool = "reading"},
    {.count = 100, .window_ms = 1000, .scope = per_user, .when = when_not_narrowed, .pool = "reading", .weight = 40},
    {.count = 5, .window_ms = 1000, .scope = per_user, .when = when_many_and_not_forced},
};
constexpr detail::Operation orders_operation{
    .id = "trade.orders",
    .method = "GET",
    .path = "/v1/trade/orders",
    .auth = detail::Auth::private_,
    .limits = orders_limits,
    .request = &orders_request_table,
    .reply = &orders_reply,
};

constexpr detail::Operation delete_operation{
    .id = "trade.delete",
    .method = "DELETE",
    .path = "/v1/trade/orders/{id}",
    .auth = detail::Auth::private_,
    .request = &delete_request_table,
};

constexpr detail::ListTable list_of_names = detail::list_of<Names>(detail::object(names_table));
constexpr detail::Type old_fills_reply = detail::list(list_of_names);
constexpr detail::Operation old_fills_operation{
    .id = "trade.old_fills",
    .method = "GET",
    .path = "/v1/trade/fills",
    .auth = detail::Auth::private_,
    .reply = &old_fills_reply,
};

constexpr detail::Type create_key_reply = detail::object(key_table);
constexpr detail::Operation create_key_operation{
    .id = "trade.create_key",
    .method = "POST",
    .path = "/v1/trade/key",
    .auth = detail::Auth::private_,
    .request = &create_key_request_table,
    .reply = &create_key_reply,
};

constexpr detail::LimitScope per_user_and_from[] = {{"user"}, {"from"}};
constexpr detail::Limit move_limits[] = {{.count = 5, .window_ms = 1000, .scope = per_user_and_from}};
constexpr detail::Operation move_operation{
    .id = "trade.move",
    .method = "POST",
    .path = "/v1/trade/move",
    .auth = detail::Auth::private_,
    .limits = move_limits,
    .request = &move_request_table,
};

constexpr detail::Type take_reply = detail::sole(detail::object(order_state_table));
constexpr detail::Operation take_operation{
    .id = "trade.take",
    .method = "POST",
    .path = "/v1/trade/take",
    .auth = detail::Auth::private_,
    .request = &move_request_table,
    .reply = &take_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<OrderState> Api::place_order(PlaceOrderRequest request) const {
    return {core_, place_order_operation, &request};
}

Call<Batch<OrderState>> Api::place_many(Vector<PlaceManyRequest> request) const {
    return {core_, place_many_operation, &request};
}

Call<Batch<OrderState>> Api::drop_many(DropManyRequest request) const {
    return {core_, drop_many_operation, &request};
}

Call<Vector<Leg>> Api::orders(OrdersRequest request) const {
    return {core_, orders_operation, &request};
}

Lookup<Vector<Leg>> Api::orders_lookup() {
    return {&orders_operation};
}

Call<Acknowledged> Api::delete_(DeleteRequest request) const {
    return {core_, delete_operation, &request};
}

Call<Vector<Names>> Api::old_fills() const {
    return {core_, old_fills_operation, nullptr};
}

Call<Key> Api::create_key(CreateKeyRequest request) const {
    return {core_, create_key_operation, &request};
}

Call<Acknowledged> Api::move(MoveRequest request) const {
    return {core_, move_operation, &request};
}

Call<OrderState> Api::take(MoveRequest request) const {
    return {core_, take_operation, &request};
}

const detail::EnumTable& exbind_table(Force) { return force_table; }
const detail::EnumTable& exbind_table(Permission) { return permission_table; }
const detail::ObjectTable& exbind_table(const DropManyRequest*) { return drop_many_request_table; }
const detail::ObjectTable& exbind_table(const MoveRequest*) { return move_request_table; }
const detail::ObjectTable& exbind_table(const Stop*) { return stop_table; }
const detail::ObjectTable& exbind_table(const LegRequest*) { return leg_request_table; }
const detail::ObjectTable& exbind_table(const Row*) { return row_table; }
const detail::ObjectTable& exbind_table(const PlaceOrderRequest*) { return place_order_request_table; }
const detail::ObjectTable& exbind_table(const Leg*) { return leg_table; }
const detail::ObjectTable& exbind_table(const PlaceManyRequest*) { return place_many_request_table; }
const detail::ObjectTable& exbind_table(const OrdersRequest*) { return orders_request_table; }
const detail::ObjectTable& exbind_table(const DeleteRequest*) { return delete_request_table; }
const detail::ObjectTable& exbind_table(const Api_*) { return api_table; }
const detail::ObjectTable& exbind_table(const Decimal_*) { return decimal_table; }
const detail::ObjectTable& exbind_table(const Names*) { return names_table; }
const detail::ObjectTable& exbind_table(const OrderState*) { return order_state_table; }
const detail::ObjectTable& exbind_table(const CreateKeyRequest*) { return create_key_request_table; }
const detail::ObjectTable& exbind_table(const Key*) { return key_table; }
const detail::ObjectTable& exbind_table(const Unused*) { return unused_table; }

}  // namespace exbind::kitchen::trade
