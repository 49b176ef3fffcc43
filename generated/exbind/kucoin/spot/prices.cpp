// Generated from specs/kucoin/spot/prices.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/prices.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::spot::prices {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::ListTable list_of_string = detail::list_of<std::string>(detail::string());

constexpr detail::Field fiat_price_request_fields[] = {
    {"base", offsetof(FiatPriceRequest, base), detail::string(detail::Holder::optional), detail::In::query},
    {"currencies", offsetof(FiatPriceRequest, currencies), detail::list(list_of_string), detail::In::query},
};
constexpr detail::ObjectTable fiat_price_request_table =
    detail::table_of<FiatPriceRequest>("FiatPriceRequest", fiat_price_request_fields);

constexpr detail::ListTable map_of_decimal = detail::map_of<std::optional<Decimal>>(detail::decimal());
constexpr detail::Type fiat_price_reply = detail::map(map_of_decimal);
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit fiat_price_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_ip, .pool = "Public", .weight = 3},
};
constexpr detail::Operation fiat_price_operation{
    .id = "spot/prices.fiat_price",
    .method = "GET",
    .path = "/api/v1/prices",
    .auth = detail::Auth::public_,
    .limits = fiat_price_limits,
    .request = &fiat_price_request_table,
    .reply = &fiat_price_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<Map<std::optional<Decimal>>> Api::fiat_price(FiatPriceRequest request) const {
    return {core_, fiat_price_operation, &request};
}

const detail::ObjectTable& exbind_table(const FiatPriceRequest*) { return fiat_price_request_table; }

}  // namespace exbind::kucoin::spot::prices
