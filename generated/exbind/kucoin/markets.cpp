// Generated from specs/kucoin/markets.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/markets.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::kucoin::markets {
namespace {

static_assert(detail::table_version == 1,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::ListTable list_of_string = detail::list_of<std::string>(detail::string());
constexpr detail::Type markets_reply = detail::list(list_of_string);
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit markets_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_ip, .pool = "Public", .weight = 3},
};
constexpr detail::Operation markets_operation{
    .id = "markets.markets",
    .method = "GET",
    .path = "/api/v1/markets",
    .auth = detail::Auth::public_,
    .limits = markets_limits,
    .reply = &markets_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<Vector<std::string>> Api::markets() const {
    return {core_, markets_operation, nullptr};
}

}  // namespace exbind::kucoin::markets
