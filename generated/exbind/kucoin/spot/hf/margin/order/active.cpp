// Generated from specs/kucoin/spot/hf/margin/order/active.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/hf/margin/order/active.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin {
extern const detail::EnumTable trade_type_table;
}  // namespace exbind::kucoin

namespace exbind::inline v0_1::kucoin::spot::hf::margin::order::active {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field symbols_with_open_order_request_fields[] = {
    {"tradeType", offsetof(SymbolsWithOpenOrderRequest, tradeType),
     detail::enumeration(kucoin::trade_type_table, detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable symbols_with_open_order_request_table =
    detail::table_of<SymbolsWithOpenOrderRequest>(
        "SymbolsWithOpenOrderRequest", symbols_with_open_order_request_fields);

constexpr detail::ListTable list_of_string = detail::list_of<std::string>(detail::string());

constexpr detail::Field symbols_with_open_order_fields[] = {
    {"symbolSize", offsetof(SymbolsWithOpenOrder, symbolSize), detail::integer()},
    {"symbols", offsetof(SymbolsWithOpenOrder, symbols), detail::list(list_of_string)},
};
constexpr detail::ObjectTable symbols_with_open_order_table =
    detail::table_of<SymbolsWithOpenOrder>("SymbolsWithOpenOrder", symbols_with_open_order_fields);

constexpr detail::Type symbols_with_open_order_reply = detail::object(symbols_with_open_order_table);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit symbols_with_open_order_limits[] = {
    {.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot", .weight = 4},
};
constexpr detail::Operation symbols_with_open_order_operation{
    .id = "spot/hf/margin/order/active.symbols_with_open_order",
    .method = "GET",
    .path = "/api/v3/hf/margin/order/active/symbols",
    .auth = detail::Auth::private_,
    .limits = symbols_with_open_order_limits,
    .request = &symbols_with_open_order_request_table,
    .reply = &symbols_with_open_order_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<SymbolsWithOpenOrder> Api::symbols_with_open_order(SymbolsWithOpenOrderRequest request) const {
    return {core_, symbols_with_open_order_operation, &request};
}

const detail::ObjectTable& exbind_table(const SymbolsWithOpenOrderRequest*) {
    return symbols_with_open_order_request_table;
}
const detail::ObjectTable& exbind_table(const SymbolsWithOpenOrder*) { return symbols_with_open_order_table; }

}  // namespace exbind::kucoin::spot::hf::margin::order::active
