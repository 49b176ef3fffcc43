// Generated from specs/kucoin/spot/earn/staking.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/earn/staking.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin {
extern const detail::EnumTable eth_staking_status_table;
extern const detail::EnumTable eth_staking_type_table;
extern const detail::EnumTable income_release_type_table;
extern const detail::EnumTable redeem_type_table;
}  // namespace exbind::kucoin

namespace exbind::inline v0_1::kucoin::spot::earn::staking {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view category_values[] = {"STAKING"};
constexpr detail::EnumTable category_table{"Category", category_values};

constexpr detail::Field staking_products_request_fields[] = {
    {"currency", offsetof(StakingProductsRequest, currency), detail::string(detail::Holder::optional),
     detail::In::query},
};
constexpr detail::ObjectTable staking_products_request_table =
    detail::table_of<StakingProductsRequest>("StakingProductsRequest", staking_products_request_fields);

constexpr detail::Field staking_products_fields[] = {
    {"id", offsetof(StakingProducts, id), detail::string()},
    {"currency", offsetof(StakingProducts, currency), detail::string()},
    {"category", offsetof(StakingProducts, category), detail::enumeration(category_table)},
    {"type", offsetof(StakingProducts, type), detail::enumeration(kucoin::eth_staking_type_table)},
    {"precision", offsetof(StakingProducts, precision), detail::integer()},
    {"productUpperLimit", offsetof(StakingProducts, productUpperLimit), detail::decimal()},
    {"userUpperLimit", offsetof(StakingProducts, userUpperLimit), detail::decimal()},
    {"userLowerLimit", offsetof(StakingProducts, userLowerLimit), detail::decimal()},
    {"redeemPeriod", offsetof(StakingProducts, redeemPeriod), detail::integer()},
    {"lockStartTime", offsetof(StakingProducts, lockStartTime), detail::integer()},
    {"lockEndTime", offsetof(StakingProducts, lockEndTime), detail::integer()},
    {"applyStartTime", offsetof(StakingProducts, applyStartTime), detail::integer()},
    {"applyEndTime", offsetof(StakingProducts, applyEndTime), detail::integer()},
    {"returnRate", offsetof(StakingProducts, returnRate), detail::decimal()},
    {"incomeCurrency", offsetof(StakingProducts, incomeCurrency), detail::string()},
    {"earlyRedeemSupported", offsetof(StakingProducts, earlyRedeemSupported), detail::integer()},
    {"productRemainAmount", offsetof(StakingProducts, productRemainAmount), detail::decimal()},
    {"status", offsetof(StakingProducts, status), detail::enumeration(kucoin::eth_staking_status_table)},
    {"redeemType", offsetof(StakingProducts, redeemType), detail::enumeration(kucoin::redeem_type_table)},
    {"incomeReleaseType", offsetof(StakingProducts, incomeReleaseType),
     detail::enumeration(kucoin::income_release_type_table)},
    {"interestDate", offsetof(StakingProducts, interestDate), detail::integer()},
    {"duration", offsetof(StakingProducts, duration), detail::integer()},
    {"newUserOnly", offsetof(StakingProducts, newUserOnly), detail::integer()},
};
constexpr detail::ObjectTable staking_products_table =
    detail::table_of<StakingProducts>("StakingProducts", staking_products_fields);

constexpr detail::ListTable list_of_staking_products =
    detail::list_of<StakingProducts>(detail::object(staking_products_table));
constexpr detail::Type staking_products_reply = detail::list(list_of_staking_products);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit staking_products_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_user, .pool = "Earn", .weight = 5},
};
constexpr detail::Operation staking_products_operation{
    .id = "spot/earn/staking.staking_products",
    .method = "GET",
    .path = "/api/v1/earn/staking/products",
    .auth = detail::Auth::private_,
    .limits = staking_products_limits,
    .request = &staking_products_request_table,
    .reply = &staking_products_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<Vector<StakingProducts>> Api::staking_products(StakingProductsRequest request) const {
    return {core_, staking_products_operation, &request};
}

const detail::EnumTable& exbind_table(Category) { return category_table; }
const detail::ObjectTable& exbind_table(const StakingProductsRequest*) { return staking_products_request_table; }
const detail::ObjectTable& exbind_table(const StakingProducts*) { return staking_products_table; }

}  // namespace exbind::kucoin::spot::earn::staking
