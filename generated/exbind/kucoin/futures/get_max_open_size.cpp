// Generated from specs/kucoin/futures/getMaxOpenSize.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/futures/get_max_open_size.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::futures::get_max_open_size {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field max_open_size_request_fields[] = {
    {"symbol", offsetof(MaxOpenSizeRequest, symbol), detail::string(detail::Holder::required), detail::In::query},
    {"price", offsetof(MaxOpenSizeRequest, price), detail::decimal(detail::Holder::required), detail::In::query},
    {"leverage", offsetof(MaxOpenSizeRequest, leverage), detail::integer(detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable max_open_size_request_table =
    detail::table_of<MaxOpenSizeRequest>("MaxOpenSizeRequest", max_open_size_request_fields);

constexpr detail::Field max_open_size_fields[] = {
    {"symbol", offsetof(MaxOpenSize, symbol), detail::string()},
    {"maxBuyOpenSize", offsetof(MaxOpenSize, maxBuyOpenSize), detail::integer()},
    {"maxSellOpenSize", offsetof(MaxOpenSize, maxSellOpenSize), detail::integer()},
};
constexpr detail::ObjectTable max_open_size_table = detail::table_of<MaxOpenSize>("MaxOpenSize", max_open_size_fields);

constexpr detail::Type max_open_size_reply = detail::object(max_open_size_table);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit max_open_size_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_user, .pool = "Futures", .weight = 2},
};
constexpr detail::Operation max_open_size_operation{
    .id = "futures/getMaxOpenSize.max_open_size",
    .method = "GET",
    .path = "/api/v2/getMaxOpenSize",
    .auth = detail::Auth::private_,
    .limits = max_open_size_limits,
    .request = &max_open_size_request_table,
    .reply = &max_open_size_reply,
    .product = 1,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<MaxOpenSize> Api::max_open_size(MaxOpenSizeRequest request) const {
    return {core_, max_open_size_operation, &request};
}

const detail::ObjectTable& exbind_table(const MaxOpenSizeRequest*) { return max_open_size_request_table; }
const detail::ObjectTable& exbind_table(const MaxOpenSize*) { return max_open_size_table; }

}  // namespace exbind::kucoin::futures::get_max_open_size
