// Generated from specs/kucoin/timestamp.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/timestamp.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::kucoin::timestamp {
namespace {

static_assert(detail::table_version == 1,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Type timestamp_reply = detail::integer();
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit timestamp_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_ip, .pool = "Public", .weight = 3},
};
constexpr detail::Operation timestamp_operation{
    .id = "timestamp.timestamp",
    .method = "GET",
    .path = "/api/v1/timestamp",
    .auth = detail::Auth::public_,
    .limits = timestamp_limits,
    .reply = &timestamp_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<std::optional<std::int64_t>> Api::timestamp() const {
    return {core_, timestamp_operation, nullptr};
}

}  // namespace exbind::kucoin::timestamp
