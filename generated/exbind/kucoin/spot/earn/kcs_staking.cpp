// Generated from specs/kucoin/spot/earn/kcs-staking.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/earn/kcs_staking.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin {
extern const detail::EnumTable eth_staking_status_table;
extern const detail::EnumTable eth_staking_type_table;
extern const detail::EnumTable income_release_type_table;
extern const detail::EnumTable redeem_type_table;
}  // namespace exbind::kucoin

namespace exbind::inline v0_1::kucoin::spot::earn::kcs_staking {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view category_values[] = {"KCS_STAKING"};
constexpr detail::EnumTable category_table{"Category", category_values};

constexpr detail::Field kcs_staking_products_request_fields[] = {
    {"currency", offsetof(KcsStakingProductsRequest, currency), detail::string(detail::Holder::optional),
     detail::In::query},
};
constexpr detail::ObjectTable kcs_staking_products_request_table =
    detail::table_of<KcsStakingProductsRequest>("KcsStakingProductsRequest", kcs_staking_products_request_fields);

constexpr detail::Field kcs_staking_products_fields[] = {
    {"id", offsetof(KcsStakingProducts, id), detail::string()},
    {"currency", offsetof(KcsStakingProducts, currency), detail::string()},
    {"category", offsetof(KcsStakingProducts, category), detail::enumeration(category_table)},
    {"type", offsetof(KcsStakingProducts, type), detail::enumeration(kucoin::eth_staking_type_table)},
    {"precision", offsetof(KcsStakingProducts, precision), detail::integer()},
    {"productUpperLimit", offsetof(KcsStakingProducts, productUpperLimit), detail::decimal()},
    {"userUpperLimit", offsetof(KcsStakingProducts, userUpperLimit), detail::decimal()},
    {"userLowerLimit", offsetof(KcsStakingProducts, userLowerLimit), detail::decimal()},
    {"redeemPeriod", offsetof(KcsStakingProducts, redeemPeriod), detail::integer()},
    {"lockStartTime", offsetof(KcsStakingProducts, lockStartTime), detail::integer()},
    {"lockEndTime", offsetof(KcsStakingProducts, lockEndTime), detail::integer()},
    {"applyStartTime", offsetof(KcsStakingProducts, applyStartTime), detail::integer()},
    {"applyEndTime", offsetof(KcsStakingProducts, applyEndTime), detail::integer()},
    {"returnRate", offsetof(KcsStakingProducts, returnRate), detail::decimal()},
    {"incomeCurrency", offsetof(KcsStakingProducts, incomeCurrency), detail::string()},
    {"earlyRedeemSupported", offsetof(KcsStakingProducts, earlyRedeemSupported), detail::integer()},
    {"productRemainAmount", offsetof(KcsStakingProducts, productRemainAmount), detail::decimal()},
    {"status", offsetof(KcsStakingProducts, status), detail::enumeration(kucoin::eth_staking_status_table)},
    {"redeemType", offsetof(KcsStakingProducts, redeemType), detail::enumeration(kucoin::redeem_type_table)},
    {"incomeReleaseType", offsetof(KcsStakingProducts, incomeReleaseType),
     detail::enumeration(kucoin::income_release_type_table)},
    {"interestDate", offsetof(KcsStakingProducts, interestDate), detail::integer()},
    {"duration", offsetof(KcsStakingProducts, duration), detail::integer()},
    {"newUserOnly", offsetof(KcsStakingProducts, newUserOnly), detail::integer()},
};
constexpr detail::ObjectTable kcs_staking_products_table =
    detail::table_of<KcsStakingProducts>("KcsStakingProducts", kcs_staking_products_fields);

constexpr detail::ListTable list_of_kcs_staking_products =
    detail::list_of<KcsStakingProducts>(detail::object(kcs_staking_products_table));
constexpr detail::Type kcs_staking_products_reply = detail::list(list_of_kcs_staking_products);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit kcs_staking_products_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_user, .pool = "Earn", .weight = 5},
};
constexpr detail::Operation kcs_staking_products_operation{
    .id = "spot/earn/kcs-staking.kcs_staking_products",
    .method = "GET",
    .path = "/api/v1/earn/kcs-staking/products",
    .auth = detail::Auth::private_,
    .limits = kcs_staking_products_limits,
    .request = &kcs_staking_products_request_table,
    .reply = &kcs_staking_products_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<Vector<KcsStakingProducts>> Api::kcs_staking_products(KcsStakingProductsRequest request) const {
    return {core_, kcs_staking_products_operation, &request};
}

const detail::EnumTable& exbind_table(Category) { return category_table; }
const detail::ObjectTable& exbind_table(const KcsStakingProductsRequest*) { return kcs_staking_products_request_table; }
const detail::ObjectTable& exbind_table(const KcsStakingProducts*) { return kcs_staking_products_table; }

}  // namespace exbind::kucoin::spot::earn::kcs_staking
