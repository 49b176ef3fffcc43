// Generated from specs/kucoin/market/orderbook.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/market/orderbook.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::kucoin::market::orderbook {
namespace {

static_assert(detail::table_version == 1,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field level1_request_fields[] = {
    {"symbol", offsetof(Level1Request, symbol), detail::string(detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable level1_request_table =
    detail::table_of<Level1Request>("Level1Request", level1_request_fields);

constexpr detail::Field level1_fields[] = {
    {"time", offsetof(Level1, time),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"sequence", offsetof(Level1, sequence), detail::decimal()},
    {"price", offsetof(Level1, price), detail::decimal()},
    {"size", offsetof(Level1, size), detail::decimal()},
    {"bestBid", offsetof(Level1, bestBid), detail::decimal()},
    {"bestBidSize", offsetof(Level1, bestBidSize), detail::decimal()},
    {"bestAsk", offsetof(Level1, bestAsk), detail::decimal()},
    {"bestAskSize", offsetof(Level1, bestAskSize), detail::decimal()},
};
constexpr detail::ObjectTable level1_table = detail::table_of<Level1>("Level1", level1_fields);

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

constexpr detail::Field level2_request_fields[] = {
    {"symbol", offsetof(Level2Request, symbol), detail::string(detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable level2_request_table =
    detail::table_of<Level2Request>("Level2Request", level2_request_fields);

constexpr detail::Field level2_fields[] = {
    {"time", offsetof(Level2, time),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"sequence", offsetof(Level2, sequence), detail::string()},
    {"bids", offsetof(Level2, bids), detail::list(list_of_list_of_decimal)},
    {"asks", offsetof(Level2, asks), detail::list(list_of_list_of_decimal)},
};
constexpr detail::ObjectTable level2_table = detail::table_of<Level2>("Level2", level2_fields);

constexpr detail::Type level_1_reply = detail::object(level1_table);
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit level_1_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_ip, .pool = "Public", .weight = 2},
};
constexpr detail::Operation level_1_operation{
    .id = "market/orderbook.level_1",
    .method = "GET",
    .path = "/api/v1/market/orderbook/level1",
    .auth = detail::Auth::public_,
    .limits = level_1_limits,
    .request = &level1_request_table,
    .reply = &level_1_reply,
};

constexpr detail::Type level_2_size_reply = detail::object(level2_size_table);
constexpr detail::Limit level_2_size_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_ip, .pool = "Public", .weight = 2},
};
constexpr detail::Operation level_2_size_operation{
    .id = "market/orderbook.level_2_size",
    .method = "GET",
    .path = "/api/v1/market/orderbook/level2_{size}",
    .auth = detail::Auth::public_,
    .limits = level_2_size_limits,
    .request = &level2_size_request_table,
    .reply = &level_2_size_reply,
};

constexpr detail::Type level_2_reply = detail::object(level2_table);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit level_2_limits[] = {
    {.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot", .weight = 3},
};
constexpr detail::Operation level_2_operation{
    .id = "market/orderbook.level_2",
    .method = "GET",
    .path = "/api/v3/market/orderbook/level2",
    .auth = detail::Auth::private_,
    .limits = level_2_limits,
    .request = &level2_request_table,
    .reply = &level_2_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<Level1> Api::level_1(Level1Request request) const {
    return {core_, level_1_operation, &request};
}

Call<Level2Size> Api::level_2_size(Level2SizeRequest request) const {
    return {core_, level_2_size_operation, &request};
}

Call<Level2> Api::level_2(Level2Request request) const {
    return {core_, level_2_operation, &request};
}

const detail::ObjectTable& exbind_table(const Level1Request*) { return level1_request_table; }
const detail::ObjectTable& exbind_table(const Level1*) { return level1_table; }
const detail::ObjectTable& exbind_table(const Level2SizeRequest*) { return level2_size_request_table; }
const detail::ObjectTable& exbind_table(const Level2Size*) { return level2_size_table; }
const detail::ObjectTable& exbind_table(const Level2Request*) { return level2_request_table; }
const detail::ObjectTable& exbind_table(const Level2*) { return level2_table; }

}  // namespace exbind::kucoin::market::orderbook
