// Generated from specs/kucoin/futures/trade-statistics.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/futures/trade_statistics.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::futures::trade_statistics {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field get24hr_stats_fields[] = {
    {"turnoverOf24h", offsetof(Get24hrStats, turnoverOf24h),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable get24hr_stats_table =
    detail::table_of<Get24hrStats>("Get24hrStats", get24hr_stats_fields);

constexpr detail::Type get_24hr_stats_reply = detail::object(get24hr_stats_table);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit get_24hr_stats_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_user, .pool = "Futures", .weight = 3},
};
constexpr detail::Operation get_24hr_stats_operation{
    .id = "futures/trade-statistics.get_24hr_stats",
    .method = "GET",
    .path = "/api/v1/trade-statistics",
    .auth = detail::Auth::public_,
    .limits = get_24hr_stats_limits,
    .reply = &get_24hr_stats_reply,
    .product = 1,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<Get24hrStats> Api::get_24hr_stats() const {
    return {core_, get_24hr_stats_operation, nullptr};
}

const detail::ObjectTable& exbind_table(const Get24hrStats*) { return get24hr_stats_table; }

}  // namespace exbind::kucoin::futures::trade_statistics
