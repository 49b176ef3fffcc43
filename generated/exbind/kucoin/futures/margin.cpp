// Generated from specs/kucoin/futures/margin.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/futures/margin.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::futures::margin {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field max_withdraw_margin_request_fields[] = {
    {"symbol", offsetof(MaxWithdrawMarginRequest, symbol), detail::string(detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable max_withdraw_margin_request_table =
    detail::table_of<MaxWithdrawMarginRequest>("MaxWithdrawMarginRequest", max_withdraw_margin_request_fields);

constexpr detail::Field remove_isolated_margin_request_fields[] = {
    {"symbol", offsetof(RemoveIsolatedMarginRequest, symbol), detail::string(detail::Holder::required)},
    {"withdrawAmount", offsetof(RemoveIsolatedMarginRequest, withdrawAmount),
     detail::decimal(detail::Holder::required)},
};
constexpr detail::ObjectTable remove_isolated_margin_request_table =
    detail::table_of<RemoveIsolatedMarginRequest>("RemoveIsolatedMarginRequest", remove_isolated_margin_request_fields);

constexpr detail::Type max_withdraw_margin_reply = detail::decimal();
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit max_withdraw_margin_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_user, .pool = "Futures", .weight = 10},
};
constexpr detail::Operation max_withdraw_margin_operation{
    .id = "futures/margin.max_withdraw_margin",
    .method = "GET",
    .path = "/api/v1/margin/maxWithdrawMargin",
    .auth = detail::Auth::private_,
    .limits = max_withdraw_margin_limits,
    .request = &max_withdraw_margin_request_table,
    .reply = &max_withdraw_margin_reply,
    .product = 1,
};

constexpr detail::Type remove_isolated_margin_reply = detail::decimal();
constexpr detail::Limit remove_isolated_margin_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_user, .pool = "Futures", .weight = 10},
};
constexpr detail::Operation remove_isolated_margin_operation{
    .id = "futures/margin.remove_isolated_margin",
    .method = "POST",
    .path = "/api/v1/margin/withdrawMargin",
    .auth = detail::Auth::private_,
    .limits = remove_isolated_margin_limits,
    .request = &remove_isolated_margin_request_table,
    .reply = &remove_isolated_margin_reply,
    .product = 1,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<std::optional<Decimal>> Api::max_withdraw_margin(MaxWithdrawMarginRequest request) const {
    return {core_, max_withdraw_margin_operation, &request};
}

Call<std::optional<Decimal>> Api::remove_isolated_margin(RemoveIsolatedMarginRequest request) const {
    return {core_, remove_isolated_margin_operation, &request};
}

const detail::ObjectTable& exbind_table(const MaxWithdrawMarginRequest*) { return max_withdraw_margin_request_table; }
const detail::ObjectTable& exbind_table(const RemoveIsolatedMarginRequest*) {
    return remove_isolated_margin_request_table;
}

}  // namespace exbind::kucoin::futures::margin
