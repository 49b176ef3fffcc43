// Generated from specs/kucoin/spot/markets.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/markets.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::spot::markets {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::ListTable list_of_string = detail::list_of<std::string>(detail::string());
constexpr detail::Type market_list_reply = detail::list(list_of_string);
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit market_list_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_ip, .pool = "Public", .weight = 3},
};
constexpr detail::Operation market_list_operation{
    .id = "spot/markets.market_list",
    .method = "GET",
    .path = "/api/v1/markets",
    .auth = detail::Auth::public_,
    .limits = market_list_limits,
    .reply = &market_list_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<Vector<std::string>> Api::market_list() const {
    return {core_, market_list_operation, nullptr};
}

}  // namespace exbind::kucoin::spot::markets
