// Generated from specs/kucoin/spot/earn/promotion.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/earn/promotion.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin {
extern const detail::EnumTable eth_staking_status_table;
extern const detail::EnumTable eth_staking_type_table;
extern const detail::EnumTable income_release_type_table;
extern const detail::EnumTable redeem_type_table;
}  // namespace exbind::kucoin

namespace exbind::inline v0_1::kucoin::spot::earn::promotion {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view category_values[] = {"ACTIVITY"};
constexpr detail::EnumTable category_table{"Category", category_values};

constexpr detail::Field promotion_products_request_fields[] = {
    {"currency", offsetof(PromotionProductsRequest, currency), detail::string(detail::Holder::optional),
     detail::In::query},
};
constexpr detail::ObjectTable promotion_products_request_table =
    detail::table_of<PromotionProductsRequest>("PromotionProductsRequest", promotion_products_request_fields);

constexpr detail::Field promotion_products_fields[] = {
    {"id", offsetof(PromotionProducts, id), detail::string()},
    {"currency", offsetof(PromotionProducts, currency), detail::string()},
    {"category", offsetof(PromotionProducts, category), detail::enumeration(category_table)},
    {"type", offsetof(PromotionProducts, type), detail::enumeration(kucoin::eth_staking_type_table)},
    {"precision", offsetof(PromotionProducts, precision), detail::integer()},
    {"productUpperLimit", offsetof(PromotionProducts, productUpperLimit), detail::decimal()},
    {"userUpperLimit", offsetof(PromotionProducts, userUpperLimit), detail::decimal()},
    {"userLowerLimit", offsetof(PromotionProducts, userLowerLimit), detail::decimal()},
    {"redeemPeriod", offsetof(PromotionProducts, redeemPeriod), detail::integer()},
    {"lockStartTime", offsetof(PromotionProducts, lockStartTime), detail::integer()},
    {"lockEndTime", offsetof(PromotionProducts, lockEndTime), detail::integer()},
    {"applyStartTime", offsetof(PromotionProducts, applyStartTime), detail::integer()},
    {"applyEndTime", offsetof(PromotionProducts, applyEndTime), detail::integer()},
    {"returnRate", offsetof(PromotionProducts, returnRate), detail::decimal()},
    {"incomeCurrency", offsetof(PromotionProducts, incomeCurrency), detail::string()},
    {"earlyRedeemSupported", offsetof(PromotionProducts, earlyRedeemSupported), detail::integer()},
    {"productRemainAmount", offsetof(PromotionProducts, productRemainAmount), detail::decimal()},
    {"status", offsetof(PromotionProducts, status), detail::enumeration(kucoin::eth_staking_status_table)},
    {"redeemType", offsetof(PromotionProducts, redeemType), detail::enumeration(kucoin::redeem_type_table)},
    {"incomeReleaseType", offsetof(PromotionProducts, incomeReleaseType),
     detail::enumeration(kucoin::income_release_type_table)},
    {"interestDate", offsetof(PromotionProducts, interestDate), detail::integer()},
    {"duration", offsetof(PromotionProducts, duration), detail::integer()},
    {"newUserOnly", offsetof(PromotionProducts, newUserOnly), detail::integer()},
};
constexpr detail::ObjectTable promotion_products_table =
    detail::table_of<PromotionProducts>("PromotionProducts", promotion_products_fields);

constexpr detail::ListTable list_of_promotion_products =
    detail::list_of<PromotionProducts>(detail::object(promotion_products_table));
constexpr detail::Type promotion_products_reply = detail::list(list_of_promotion_products);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit promotion_products_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_user, .pool = "Earn"},
};
constexpr detail::Operation promotion_products_operation{
    .id = "spot/earn/promotion.promotion_products",
    .method = "GET",
    .path = "/api/v1/earn/promotion/products",
    .auth = detail::Auth::private_,
    .limits = promotion_products_limits,
    .request = &promotion_products_request_table,
    .reply = &promotion_products_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<Vector<PromotionProducts>> Api::promotion_products(PromotionProductsRequest request) const {
    return {core_, promotion_products_operation, &request};
}

const detail::EnumTable& exbind_table(Category) { return category_table; }
const detail::ObjectTable& exbind_table(const PromotionProductsRequest*) { return promotion_products_request_table; }
const detail::ObjectTable& exbind_table(const PromotionProducts*) { return promotion_products_table; }

}  // namespace exbind::kucoin::spot::earn::promotion
