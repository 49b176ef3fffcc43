// Generated from specs/kucoin/spot/margin/order.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/margin/order.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin {
extern const detail::EnumTable margin_model_table;
extern const detail::EnumTable side_table;
extern const detail::EnumTable stp_table;
extern const detail::EnumTable time_in_force_table;
extern const detail::EnumTable type_table;
}  // namespace exbind::kucoin

namespace exbind::inline v0_1::kucoin::spot::margin::order {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field add_order_test_v1_request_fields[] = {
    {"clientOid", offsetof(AddOrderTestV1Request, clientOid), detail::string(detail::Holder::required)},
    {"side", offsetof(AddOrderTestV1Request, side), detail::enumeration(kucoin::side_table, detail::Holder::required)},
    {"symbol", offsetof(AddOrderTestV1Request, symbol), detail::string(detail::Holder::required)},
    {"type", offsetof(AddOrderTestV1Request, type), detail::enumeration(kucoin::type_table)},
    {"stp", offsetof(AddOrderTestV1Request, stp), detail::enumeration(kucoin::stp_table)},
    {"price", offsetof(AddOrderTestV1Request, price), detail::decimal()},
    {"size", offsetof(AddOrderTestV1Request, size), detail::decimal()},
    {"timeInForce", offsetof(AddOrderTestV1Request, timeInForce), detail::enumeration(kucoin::time_in_force_table)},
    {"postOnly", offsetof(AddOrderTestV1Request, postOnly), detail::boolean()},
    {"hidden", offsetof(AddOrderTestV1Request, hidden), detail::boolean()},
    {"iceberg", offsetof(AddOrderTestV1Request, iceberg), detail::boolean()},
    {"visibleSize", offsetof(AddOrderTestV1Request, visibleSize), detail::decimal()},
    {"cancelAfter", offsetof(AddOrderTestV1Request, cancelAfter), detail::integer()},
    {"funds", offsetof(AddOrderTestV1Request, funds), detail::decimal()},
    {"autoBorrow", offsetof(AddOrderTestV1Request, autoBorrow), detail::boolean()},
    {"autoRepay", offsetof(AddOrderTestV1Request, autoRepay), detail::boolean()},
    {"marginModel", offsetof(AddOrderTestV1Request, marginModel), detail::enumeration(kucoin::margin_model_table)},
};
constexpr detail::ObjectTable add_order_test_v1_request_table =
    detail::table_of<AddOrderTestV1Request>("AddOrderTestV1Request", add_order_test_v1_request_fields);

constexpr detail::Field add_order_test_v1_fields[] = {
    {"orderId", offsetof(AddOrderTestV1, orderId), detail::string()},
    {"loanApplyId", offsetof(AddOrderTestV1, loanApplyId), detail::string()},
    {"borrowSize", offsetof(AddOrderTestV1, borrowSize), detail::decimal()},
    {"clientOid", offsetof(AddOrderTestV1, clientOid), detail::decimal()},
};
constexpr detail::ObjectTable add_order_test_v1_table =
    detail::table_of<AddOrderTestV1>("AddOrderTestV1", add_order_test_v1_fields);

constexpr detail::Type add_order_test_v1_reply = detail::object(add_order_test_v1_table);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit add_order_test_v1_limits[] = {
    {.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot", .weight = 5},
};
constexpr detail::Operation add_order_test_v1_operation{
    .id = "spot/margin/order.add_order_test_v1",
    .method = "POST",
    .path = "/api/v1/margin/order/test",
    .auth = detail::Auth::private_,
    .limits = add_order_test_v1_limits,
    .request = &add_order_test_v1_request_table,
    .reply = &add_order_test_v1_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<AddOrderTestV1> Api::add_order_test_v1(AddOrderTestV1Request request) const {
    return {core_, add_order_test_v1_operation, &request};
}

const detail::ObjectTable& exbind_table(const AddOrderTestV1Request*) { return add_order_test_v1_request_table; }
const detail::ObjectTable& exbind_table(const AddOrderTestV1*) { return add_order_test_v1_table; }

}  // namespace exbind::kucoin::spot::margin::order
