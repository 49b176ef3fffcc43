// Generated from specs/kucoin/spot/hf/margin/order.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/hf/margin/order.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin {
extern const detail::EnumTable side_table;
extern const detail::EnumTable stp_table;
extern const detail::EnumTable time_in_force_table;
extern const detail::EnumTable type_table;
}  // namespace exbind::kucoin

namespace exbind::inline v0_1::kucoin::spot::hf::margin::order {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field add_order_test_request_fields[] = {
    {"clientOid", offsetof(AddOrderTestRequest, clientOid), detail::string(detail::Holder::required)},
    {"side", offsetof(AddOrderTestRequest, side), detail::enumeration(kucoin::side_table, detail::Holder::required)},
    {"symbol", offsetof(AddOrderTestRequest, symbol), detail::string(detail::Holder::required)},
    {"type", offsetof(AddOrderTestRequest, type), detail::enumeration(kucoin::type_table)},
    {"stp", offsetof(AddOrderTestRequest, stp), detail::enumeration(kucoin::stp_table)},
    {"price", offsetof(AddOrderTestRequest, price), detail::decimal()},
    {"size", offsetof(AddOrderTestRequest, size), detail::decimal()},
    {"timeInForce", offsetof(AddOrderTestRequest, timeInForce), detail::enumeration(kucoin::time_in_force_table)},
    {"postOnly", offsetof(AddOrderTestRequest, postOnly), detail::boolean()},
    {"hidden", offsetof(AddOrderTestRequest, hidden), detail::boolean()},
    {"iceberg", offsetof(AddOrderTestRequest, iceberg), detail::boolean()},
    {"visibleSize", offsetof(AddOrderTestRequest, visibleSize), detail::decimal()},
    {"cancelAfter", offsetof(AddOrderTestRequest, cancelAfter), detail::integer()},
    {"funds", offsetof(AddOrderTestRequest, funds), detail::decimal()},
    {"isIsolated", offsetof(AddOrderTestRequest, isIsolated), detail::boolean()},
    {"autoBorrow", offsetof(AddOrderTestRequest, autoBorrow), detail::boolean()},
    {"autoRepay", offsetof(AddOrderTestRequest, autoRepay), detail::boolean()},
};
constexpr detail::ObjectTable add_order_test_request_table =
    detail::table_of<AddOrderTestRequest>("AddOrderTestRequest", add_order_test_request_fields);

constexpr detail::Field add_order_test_fields[] = {
    {"orderId", offsetof(AddOrderTest, orderId), detail::string()},
    {"loanApplyId", offsetof(AddOrderTest, loanApplyId), detail::string()},
    {"borrowSize", offsetof(AddOrderTest, borrowSize), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"clientOid", offsetof(AddOrderTest, clientOid), detail::string()},
};
constexpr detail::ObjectTable add_order_test_table =
    detail::table_of<AddOrderTest>("AddOrderTest", add_order_test_fields);

constexpr detail::Type add_order_test_reply = detail::object(add_order_test_table);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit add_order_test_limits[] = {
    {.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot", .weight = 2},
};
constexpr detail::Operation add_order_test_operation{
    .id = "spot/hf/margin/order.add_order_test",
    .method = "POST",
    .path = "/api/v3/hf/margin/order/test",
    .auth = detail::Auth::private_,
    .limits = add_order_test_limits,
    .request = &add_order_test_request_table,
    .reply = &add_order_test_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<AddOrderTest> Api::add_order_test(AddOrderTestRequest request) const {
    return {core_, add_order_test_operation, &request};
}

const detail::ObjectTable& exbind_table(const AddOrderTestRequest*) { return add_order_test_request_table; }
const detail::ObjectTable& exbind_table(const AddOrderTest*) { return add_order_test_table; }

}  // namespace exbind::kucoin::spot::hf::margin::order
