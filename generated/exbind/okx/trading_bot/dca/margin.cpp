// Generated from specs/okx/tradingBot/dca/margin.yaml by `exbind generate okx`. DO NOT EDIT.
#include "exbind/okx/trading_bot/dca/margin.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/okx/connection.hpp"

namespace exbind::okx::trading_bot::dca::margin {
namespace {

static_assert(detail::table_version == 1,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view algo_ord_type_values[] = {"contract_dca", "spot_dca"};
constexpr detail::EnumTable algo_ord_type_table{"AlgoOrdType", algo_ord_type_values};

constexpr detail::Field add_request_fields[] = {
    {"algoId", offsetof(AddRequest, algoId), detail::string(detail::Holder::required)},
    {"amt", offsetof(AddRequest, amt), detail::decimal(detail::Holder::required)},
};
constexpr detail::ObjectTable add_request_table = detail::table_of<AddRequest>("AddRequest", add_request_fields);

constexpr detail::Field add_fields[] = {
    {"algoId", offsetof(Add, algoId), detail::string()},
    {"algoOrdType", offsetof(Add, algoOrdType), detail::enumeration(algo_ord_type_table)},
    {"sCode", offsetof(Add, sCode), detail::string()},
    {"sMsg", offsetof(Add, sMsg), detail::string()},
};
constexpr detail::ObjectTable add_table = detail::table_of<Add>("Add", add_fields);

constexpr detail::Field reduce_request_fields[] = {
    {"algoId", offsetof(ReduceRequest, algoId), detail::string(detail::Holder::required)},
    {"amt", offsetof(ReduceRequest, amt), detail::decimal(detail::Holder::required)},
};
constexpr detail::ObjectTable reduce_request_table =
    detail::table_of<ReduceRequest>("ReduceRequest", reduce_request_fields);

constexpr detail::Field reduce_fields[] = {
    {"algoId", offsetof(Reduce, algoId), detail::string()},
    {"algoOrdType", offsetof(Reduce, algoOrdType), detail::enumeration(algo_ord_type_table)},
    {"sCode", offsetof(Reduce, sCode), detail::string()},
    {"sMsg", offsetof(Reduce, sMsg), detail::string()},
};
constexpr detail::ObjectTable reduce_table = detail::table_of<Reduce>("Reduce", reduce_fields);

constexpr detail::Type add_reply = detail::sole(detail::object(add_table));
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit add_limits[] = {{.count = 20, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation add_operation{
    .id = "tradingBot/dca/margin.add",
    .method = "POST",
    .path = "/api/v5/tradingBot/dca/margin/add",
    .auth = detail::Auth::private_,
    .limits = add_limits,
    .request = &add_request_table,
    .reply = &add_reply,
};

constexpr detail::Type reduce_reply = detail::sole(detail::object(reduce_table));
constexpr detail::Limit reduce_limits[] = {{.count = 20, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation reduce_operation{
    .id = "tradingBot/dca/margin.reduce",
    .method = "POST",
    .path = "/api/v5/tradingBot/dca/margin/reduce",
    .auth = detail::Auth::private_,
    .limits = reduce_limits,
    .request = &reduce_request_table,
    .reply = &reduce_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<Add> Api::add(AddRequest request) const {
    return {core_, add_operation, &request};
}

Call<Reduce> Api::reduce(ReduceRequest request) const {
    return {core_, reduce_operation, &request};
}

std::string_view to_string(AlgoOrdType value) {
    return detail::wire_text(algo_ord_type_table, static_cast<std::size_t>(value));
}
const detail::ObjectTable& exbind_table(const AddRequest*) { return add_request_table; }
const detail::ObjectTable& exbind_table(const Add*) { return add_table; }
const detail::ObjectTable& exbind_table(const ReduceRequest*) { return reduce_request_table; }
const detail::ObjectTable& exbind_table(const Reduce*) { return reduce_table; }

}  // namespace exbind::okx::trading_bot::dca::margin
