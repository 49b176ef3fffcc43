// Generated from specs/kucoin/market/orderbook/callauction.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/market/orderbook/callauction.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::kucoin::market::orderbook::callauction {
namespace {

static_assert(detail::table_version == 1,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field level2_size_request_fields[] = {
    {"symbol", offsetof(Level2SizeRequest, symbol), detail::string(detail::Holder::required), detail::In::query},
    {"size", offsetof(Level2SizeRequest, size), detail::integer(detail::Holder::required), detail::In::path},
};
constexpr detail::ObjectTable level2_size_request_table =
    detail::table_of<Level2SizeRequest>("Level2SizeRequest", level2_size_request_fields);

constexpr detail::ListTable list_of_decimal = detail::list_of<std::optional<Decimal>>(detail::decimal());
constexpr detail::ListTable list_of_list_of_decimal =
    detail::list_of<Vector<std::optional<Decimal>>>(detail::list(list_of_decimal));

constexpr detail::Field level2_size_fields[] = {
    {"time", offsetof(Level2Size, time),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"sequence", offsetof(Level2Size, sequence), detail::string()},
    {"bids", offsetof(Level2Size, bids), detail::list(list_of_list_of_decimal)},
    {"asks", offsetof(Level2Size, asks), detail::list(list_of_list_of_decimal)},
};
constexpr detail::ObjectTable level2_size_table = detail::table_of<Level2Size>("Level2Size", level2_size_fields);

constexpr detail::Type level_2_size_reply = detail::object(level2_size_table);
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit level_2_size_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_ip, .pool = "Public", .weight = 2},
};
constexpr detail::Operation level_2_size_operation{
    .id = "market/orderbook/callauction.level_2_size",
    .method = "GET",
    .path = "/api/v1/market/orderbook/callauction/level2_{size}",
    .auth = detail::Auth::public_,
    .limits = level_2_size_limits,
    .request = &level2_size_request_table,
    .reply = &level_2_size_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<Level2Size> Api::level_2_size(Level2SizeRequest request) const {
    return {core_, level_2_size_operation, &request};
}

const detail::ObjectTable& exbind_table(const Level2SizeRequest*) { return level2_size_request_table; }
const detail::ObjectTable& exbind_table(const Level2Size*) { return level2_size_table; }

}  // namespace exbind::kucoin::market::orderbook::callauction
