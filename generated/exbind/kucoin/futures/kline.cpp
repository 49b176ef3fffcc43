// Generated from specs/kucoin/futures/kline.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/futures/kline.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::futures::kline {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field klines_request_fields[] = {
    {"symbol", offsetof(KlinesRequest, symbol), detail::string(detail::Holder::required), detail::In::query},
    {"granularity", offsetof(KlinesRequest, granularity), detail::integer(detail::Holder::required), detail::In::query},
    {"from", offsetof(KlinesRequest, from), detail::integer(), detail::In::query},
    {"to", offsetof(KlinesRequest, to), detail::integer(), detail::In::query},
};
constexpr detail::ObjectTable klines_request_table =
    detail::table_of<KlinesRequest>("KlinesRequest", klines_request_fields);

constexpr detail::ListTable list_of_decimal = detail::list_of<std::optional<Decimal>>(detail::decimal());
constexpr detail::ListTable list_of_list_of_decimal =
    detail::list_of<Vector<std::optional<Decimal>>>(detail::list(list_of_decimal));
constexpr detail::Type klines_reply = detail::list(list_of_list_of_decimal);
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit klines_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_ip, .pool = "Public", .weight = 3},
};
constexpr detail::Operation klines_operation{
    .id = "futures/kline.klines",
    .method = "GET",
    .path = "/api/v1/kline/query",
    .auth = detail::Auth::public_,
    .limits = klines_limits,
    .request = &klines_request_table,
    .reply = &klines_reply,
    .product = 1,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<Vector<Vector<std::optional<Decimal>>>> Api::klines(KlinesRequest request) const {
    return {core_, klines_operation, &request};
}

const detail::ObjectTable& exbind_table(const KlinesRequest*) { return klines_request_table; }

}  // namespace exbind::kucoin::futures::kline
