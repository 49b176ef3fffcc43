// Generated from specs/kucoin/spot/timestamp.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/timestamp.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::spot::timestamp {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Type server_time_reply = detail::integer();
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit server_time_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_ip, .pool = "Public", .weight = 3},
};
constexpr detail::Operation server_time_operation{
    .id = "spot/timestamp.server_time",
    .method = "GET",
    .path = "/api/v1/timestamp",
    .auth = detail::Auth::public_,
    .limits = server_time_limits,
    .reply = &server_time_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<std::optional<std::int64_t>> Api::server_time() const {
    return {core_, server_time_operation, nullptr};
}

}  // namespace exbind::kucoin::spot::timestamp
