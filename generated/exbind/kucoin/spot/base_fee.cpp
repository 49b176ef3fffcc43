// Generated from specs/kucoin/spot/base-fee.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/base_fee.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::spot::base_fee {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view currency_type_values[] = {"0", "1"};
constexpr detail::EnumTable currency_type_table{"CurrencyType", currency_type_values};

constexpr detail::Field basic_fee_spot_margin_request_fields[] = {
    {"currencyType", offsetof(BasicFeeSpotMarginRequest, currencyType),
     detail::enumeration(currency_type_table, detail::Holder::plain, detail::Wire::number), detail::In::query},
};
constexpr detail::ObjectTable basic_fee_spot_margin_request_table =
    detail::table_of<BasicFeeSpotMarginRequest>("BasicFeeSpotMarginRequest", basic_fee_spot_margin_request_fields);

constexpr detail::Field basic_fee_spot_margin_fields[] = {
    {"takerFeeRate", offsetof(BasicFeeSpotMargin, takerFeeRate), detail::decimal()},
    {"makerFeeRate", offsetof(BasicFeeSpotMargin, makerFeeRate), detail::decimal()},
};
constexpr detail::ObjectTable basic_fee_spot_margin_table =
    detail::table_of<BasicFeeSpotMargin>("BasicFeeSpotMargin", basic_fee_spot_margin_fields);

constexpr detail::Type basic_fee_spot_margin_reply = detail::object(basic_fee_spot_margin_table);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit basic_fee_spot_margin_limits[] = {
    {.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot", .weight = 3},
};
constexpr detail::Operation basic_fee_spot_margin_operation{
    .id = "spot/base-fee.basic_fee_spot_margin",
    .method = "GET",
    .path = "/api/v1/base-fee",
    .auth = detail::Auth::private_,
    .limits = basic_fee_spot_margin_limits,
    .request = &basic_fee_spot_margin_request_table,
    .reply = &basic_fee_spot_margin_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<BasicFeeSpotMargin> Api::basic_fee_spot_margin(BasicFeeSpotMarginRequest request) const {
    return {core_, basic_fee_spot_margin_operation, &request};
}

const detail::EnumTable& exbind_table(CurrencyType) { return currency_type_table; }
const detail::ObjectTable& exbind_table(const BasicFeeSpotMarginRequest*) {
    return basic_fee_spot_margin_request_table;
}
const detail::ObjectTable& exbind_table(const BasicFeeSpotMargin*) { return basic_fee_spot_margin_table; }

}  // namespace exbind::kucoin::spot::base_fee
