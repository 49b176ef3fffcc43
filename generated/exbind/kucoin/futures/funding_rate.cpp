// Generated from specs/kucoin/futures/funding-rate.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/futures/funding_rate.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::futures::funding_rate {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field current_funding_rate_request_fields[] = {
    {"symbol", offsetof(CurrentFundingRateRequest, symbol), detail::string(detail::Holder::required), detail::In::path},
};
constexpr detail::ObjectTable current_funding_rate_request_table =
    detail::table_of<CurrentFundingRateRequest>("CurrentFundingRateRequest", current_funding_rate_request_fields);

constexpr detail::Field current_funding_rate_fields[] = {
    {"symbol", offsetof(CurrentFundingRate, symbol), detail::string()},
    {"granularity", offsetof(CurrentFundingRate, granularity), detail::integer()},
    {"timePoint", offsetof(CurrentFundingRate, timePoint), detail::integer()},
    {"value", offsetof(CurrentFundingRate, value), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"predictedValue", offsetof(CurrentFundingRate, predictedValue),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"fundingRateCap", offsetof(CurrentFundingRate, fundingRateCap),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"fundingRateFloor", offsetof(CurrentFundingRate, fundingRateFloor),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"period", offsetof(CurrentFundingRate, period), detail::integer()},
    {"fundingTime", offsetof(CurrentFundingRate, fundingTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable current_funding_rate_table =
    detail::table_of<CurrentFundingRate>("CurrentFundingRate", current_funding_rate_fields);

constexpr detail::Type current_funding_rate_reply = detail::object(current_funding_rate_table);
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit current_funding_rate_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_ip, .pool = "Public", .weight = 2},
};
constexpr detail::Operation current_funding_rate_operation{
    .id = "futures/funding-rate.current_funding_rate",
    .method = "GET",
    .path = "/api/v1/funding-rate/{symbol}/current",
    .auth = detail::Auth::public_,
    .limits = current_funding_rate_limits,
    .request = &current_funding_rate_request_table,
    .reply = &current_funding_rate_reply,
    .product = 1,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<CurrentFundingRate> Api::current_funding_rate(CurrentFundingRateRequest request) const {
    return {core_, current_funding_rate_operation, &request};
}

const detail::ObjectTable& exbind_table(const CurrentFundingRateRequest*) { return current_funding_rate_request_table; }
const detail::ObjectTable& exbind_table(const CurrentFundingRate*) { return current_funding_rate_table; }

}  // namespace exbind::kucoin::futures::funding_rate
