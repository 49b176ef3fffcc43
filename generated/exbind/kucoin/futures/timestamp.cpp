// Generated from specs/kucoin/futures/timestamp.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/futures/timestamp.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::futures::timestamp {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Type server_time_reply = detail::integer();
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit server_time_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_ip, .pool = "Public", .weight = 2},
};
constexpr detail::Operation server_time_operation{
    .id = "futures/timestamp.server_time",
    .method = "GET",
    .path = "/api/v1/timestamp",
    .auth = detail::Auth::public_,
    .limits = server_time_limits,
    .reply = &server_time_reply,
    .product = 1,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<std::optional<std::int64_t>> Api::server_time() const {
    return {core_, server_time_operation, nullptr};
}

}  // namespace exbind::kucoin::futures::timestamp
