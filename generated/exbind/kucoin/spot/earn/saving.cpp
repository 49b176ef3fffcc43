// Generated from specs/kucoin/spot/earn/saving.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/earn/saving.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin {
extern const detail::EnumTable eth_staking_status_table;
extern const detail::EnumTable eth_staking_type_table;
extern const detail::EnumTable income_release_type_table;
extern const detail::EnumTable redeem_type_table;
}  // namespace exbind::kucoin

namespace exbind::inline v0_1::kucoin::spot::earn::saving {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view category_values[] = {"DEMAND"};
constexpr detail::EnumTable category_table{"Category", category_values};

constexpr detail::Field savings_products_request_fields[] = {
    {"currency", offsetof(SavingsProductsRequest, currency), detail::string(detail::Holder::optional),
     detail::In::query},
};
constexpr detail::ObjectTable savings_products_request_table =
    detail::table_of<SavingsProductsRequest>("SavingsProductsRequest", savings_products_request_fields);

constexpr detail::Field savings_products_fields[] = {
    {"id", offsetof(SavingsProducts, id), detail::string()},
    {"currency", offsetof(SavingsProducts, currency), detail::string()},
    {"category", offsetof(SavingsProducts, category), detail::enumeration(category_table)},
    {"type", offsetof(SavingsProducts, type), detail::enumeration(kucoin::eth_staking_type_table)},
    {"precision", offsetof(SavingsProducts, precision), detail::integer()},
    {"productUpperLimit", offsetof(SavingsProducts, productUpperLimit), detail::decimal()},
    {"userUpperLimit", offsetof(SavingsProducts, userUpperLimit), detail::decimal()},
    {"userLowerLimit", offsetof(SavingsProducts, userLowerLimit), detail::decimal()},
    {"redeemPeriod", offsetof(SavingsProducts, redeemPeriod), detail::integer()},
    {"lockStartTime", offsetof(SavingsProducts, lockStartTime), detail::integer()},
    {"lockEndTime", offsetof(SavingsProducts, lockEndTime), detail::integer()},
    {"applyStartTime", offsetof(SavingsProducts, applyStartTime), detail::integer()},
    {"applyEndTime", offsetof(SavingsProducts, applyEndTime), detail::integer()},
    {"returnRate", offsetof(SavingsProducts, returnRate), detail::decimal()},
    {"incomeCurrency", offsetof(SavingsProducts, incomeCurrency), detail::string()},
    {"earlyRedeemSupported", offsetof(SavingsProducts, earlyRedeemSupported), detail::integer()},
    {"productRemainAmount", offsetof(SavingsProducts, productRemainAmount), detail::decimal()},
    {"status", offsetof(SavingsProducts, status), detail::enumeration(kucoin::eth_staking_status_table)},
    {"redeemType", offsetof(SavingsProducts, redeemType), detail::enumeration(kucoin::redeem_type_table)},
    {"incomeReleaseType", offsetof(SavingsProducts, incomeReleaseType),
     detail::enumeration(kucoin::income_release_type_table)},
    {"interestDate", offsetof(SavingsProducts, interestDate), detail::integer()},
    {"duration", offsetof(SavingsProducts, duration), detail::integer()},
    {"newUserOnly", offsetof(SavingsProducts, newUserOnly), detail::integer()},
};
constexpr detail::ObjectTable savings_products_table =
    detail::table_of<SavingsProducts>("SavingsProducts", savings_products_fields);

constexpr detail::ListTable list_of_savings_products =
    detail::list_of<SavingsProducts>(detail::object(savings_products_table));
constexpr detail::Type savings_products_reply = detail::list(list_of_savings_products);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit savings_products_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_user, .pool = "Earn", .weight = 5},
};
constexpr detail::Operation savings_products_operation{
    .id = "spot/earn/saving.savings_products",
    .method = "GET",
    .path = "/api/v1/earn/saving/products",
    .auth = detail::Auth::private_,
    .limits = savings_products_limits,
    .request = &savings_products_request_table,
    .reply = &savings_products_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<Vector<SavingsProducts>> Api::savings_products(SavingsProductsRequest request) const {
    return {core_, savings_products_operation, &request};
}

const detail::EnumTable& exbind_table(Category) { return category_table; }
const detail::ObjectTable& exbind_table(const SavingsProductsRequest*) { return savings_products_request_table; }
const detail::ObjectTable& exbind_table(const SavingsProducts*) { return savings_products_table; }

}  // namespace exbind::kucoin::spot::earn::saving
