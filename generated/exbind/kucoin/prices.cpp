// Generated from specs/kucoin/prices.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/prices.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::kucoin::prices {
namespace {

static_assert(detail::table_version == 1,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field prices_request_fields[] = {
    {"base", offsetof(PricesRequest, base), detail::string(detail::Holder::optional), detail::In::query},
    {"currencies", offsetof(PricesRequest, currencies), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable prices_request_table =
    detail::table_of<PricesRequest>("PricesRequest", prices_request_fields);

constexpr detail::ListTable map_of_decimal = detail::map_of<std::optional<Decimal>>(detail::decimal());
constexpr detail::Type prices_reply = detail::map(map_of_decimal);
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit prices_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_ip, .pool = "Public", .weight = 3},
};
constexpr detail::Operation prices_operation{
    .id = "prices.prices",
    .method = "GET",
    .path = "/api/v1/prices",
    .auth = detail::Auth::public_,
    .limits = prices_limits,
    .request = &prices_request_table,
    .reply = &prices_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<Map<std::optional<Decimal>>> Api::prices(PricesRequest request) const {
    return {core_, prices_operation, &request};
}

const detail::ObjectTable& exbind_table(const PricesRequest*) { return prices_request_table; }

}  // namespace exbind::kucoin::prices
