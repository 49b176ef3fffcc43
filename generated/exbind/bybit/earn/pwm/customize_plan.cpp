// Generated from specs/bybit/earn/pwm/customize-plan.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/earn/pwm/customize_plan.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit {
extern const detail::EnumTable account_type_table;
extern const detail::EnumTable asset_manager_category_table;
extern const detail::EnumTable rfq_status_table;
}  // namespace exbind::bybit

namespace exbind::inline v0_1::bybit::earn::pwm::customize_plan {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view type_values[] = {"equityFund", "multiCoinEarning", "onchainEarn", "fixedYield"};
constexpr detail::EnumTable type_table{"Type", type_values};

constexpr detail::Field create_customize_investment_plan_request_products_fields[] = {
    {"category", offsetof(CreateCustomizeInvestmentPlanRequestProducts, category),
     detail::enumeration(bybit::asset_manager_category_table, detail::Holder::required)},
    {"productId", offsetof(CreateCustomizeInvestmentPlanRequestProducts, productId),
     detail::string(detail::Holder::required)},
    {"fundName", offsetof(CreateCustomizeInvestmentPlanRequestProducts, fundName),
     detail::string(detail::Holder::optional)},
    {"amount", offsetof(CreateCustomizeInvestmentPlanRequestProducts, amount),
     detail::decimal(detail::Holder::required)},
};
constexpr detail::ObjectTable create_customize_investment_plan_request_products_table =
    detail::table_of<CreateCustomizeInvestmentPlanRequestProducts>(
        "CreateCustomizeInvestmentPlanRequestProducts", create_customize_investment_plan_request_products_fields);

constexpr detail::ListTable list_of_create_customize_investment_plan_request_products =
    detail::list_of<CreateCustomizeInvestmentPlanRequestProducts>(
        detail::object(create_customize_investment_plan_request_products_table));

constexpr detail::Field create_customize_investment_plan_request_fields[] = {
    {"accountType", offsetof(CreateCustomizeInvestmentPlanRequest, accountType),
     detail::enumeration(bybit::account_type_table)},
    {"products", offsetof(CreateCustomizeInvestmentPlanRequest, products),
     detail::list(list_of_create_customize_investment_plan_request_products, detail::Holder::required)},
};
constexpr detail::ObjectTable create_customize_investment_plan_request_table =
    detail::table_of<CreateCustomizeInvestmentPlanRequest>(
        "CreateCustomizeInvestmentPlanRequest", create_customize_investment_plan_request_fields);

constexpr detail::Field create_customize_investment_plan_fields[] = {
    {"planId", offsetof(CreateCustomizeInvestmentPlan, planId), detail::string()},
    {"planName", offsetof(CreateCustomizeInvestmentPlan, planName), detail::string()},
    {"status", offsetof(CreateCustomizeInvestmentPlan, status), detail::enumeration(bybit::rfq_status_table)},
    {"orderLinkId", offsetof(CreateCustomizeInvestmentPlan, orderLinkId), detail::string()},
};
constexpr detail::ObjectTable create_customize_investment_plan_table =
    detail::table_of<CreateCustomizeInvestmentPlan>(
        "CreateCustomizeInvestmentPlan", create_customize_investment_plan_fields);

constexpr detail::ListTable list_of_string = detail::list_of<std::string>(detail::string());

constexpr detail::Field product_products_cards_fields[] = {
    {"category", offsetof(ProductProductsCards, category), detail::string()},
    {"productId", offsetof(ProductProductsCards, productId), detail::string()},
    {"fundName", offsetof(ProductProductsCards, fundName), detail::string()},
    {"coin", offsetof(ProductProductsCards, coin), detail::string()},
    {"apr", offsetof(ProductProductsCards, apr), detail::decimal()},
    {"aprRangeLow", offsetof(ProductProductsCards, aprRangeLow), detail::decimal()},
    {"aprRangeHigh", offsetof(ProductProductsCards, aprRangeHigh), detail::decimal()},
    {"tags", offsetof(ProductProductsCards, tags), detail::list(list_of_string)},
    {"introduction", offsetof(ProductProductsCards, introduction), detail::string()},
    {"aum", offsetof(ProductProductsCards, aum), detail::decimal()},
    {"minInvestmentAmount", offsetof(ProductProductsCards, minInvestmentAmount), detail::decimal()},
    {"maxInvestmentAmount", offsetof(ProductProductsCards, maxInvestmentAmount), detail::decimal()},
    {"duration", offsetof(ProductProductsCards, duration), detail::integer()},
    {"maxDrawdown", offsetof(ProductProductsCards, maxDrawdown), detail::decimal()},
    {"sharpRatio", offsetof(ProductProductsCards, sharpRatio), detail::decimal()},
    {"estAPR", offsetof(ProductProductsCards, estAPR), detail::decimal()},
};
constexpr detail::ObjectTable product_products_cards_table =
    detail::table_of<ProductProductsCards>("ProductProductsCards", product_products_cards_fields);

constexpr detail::ListTable list_of_product_products_cards =
    detail::list_of<ProductProductsCards>(detail::object(product_products_cards_table));

constexpr detail::Field product_products_fields[] = {
    {"type", offsetof(ProductProducts, type), detail::enumeration(type_table)},
    {"cards", offsetof(ProductProducts, cards), detail::list(list_of_product_products_cards)},
};
constexpr detail::ObjectTable product_products_table =
    detail::table_of<ProductProducts>("ProductProducts", product_products_fields);

constexpr detail::ListTable list_of_product_products =
    detail::list_of<ProductProducts>(detail::object(product_products_table));

constexpr detail::Field product_fields[] = {
    {"products", offsetof(Product, products), detail::list(list_of_product_products)},
};
constexpr detail::ObjectTable product_table = detail::table_of<Product>("Product", product_fields);

constexpr detail::Type create_customize_investment_plan_reply = detail::object(create_customize_investment_plan_table);
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit create_customize_investment_plan_limits[] = {
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation create_customize_investment_plan_operation{
    .id = "earn/pwm/customize-plan.create_customize_investment_plan",
    .method = "POST",
    .path = "/v5/earn/pwm/customize-plan/create",
    .auth = detail::Auth::private_,
    .limits = create_customize_investment_plan_limits,
    .request = &create_customize_investment_plan_request_table,
    .reply = &create_customize_investment_plan_reply,
};

constexpr detail::Type product_reply = detail::object(product_table);
constexpr detail::Limit product_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Operation product_operation{
    .id = "earn/pwm/customize-plan.product",
    .method = "GET",
    .path = "/v5/earn/pwm/customize-plan/product",
    .auth = detail::Auth::public_,
    .limits = product_limits,
    .reply = &product_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<CreateCustomizeInvestmentPlan>
Api::create_customize_investment_plan(CreateCustomizeInvestmentPlanRequest request) const {
    return {core_, create_customize_investment_plan_operation, &request};
}

Call<Product> Api::product() const {
    return {core_, product_operation, nullptr};
}

const detail::EnumTable& exbind_table(Type) { return type_table; }
const detail::ObjectTable& exbind_table(const CreateCustomizeInvestmentPlanRequestProducts*) {
    return create_customize_investment_plan_request_products_table;
}
const detail::ObjectTable& exbind_table(const CreateCustomizeInvestmentPlanRequest*) {
    return create_customize_investment_plan_request_table;
}
const detail::ObjectTable& exbind_table(const CreateCustomizeInvestmentPlan*) {
    return create_customize_investment_plan_table;
}
const detail::ObjectTable& exbind_table(const ProductProductsCards*) { return product_products_cards_table; }
const detail::ObjectTable& exbind_table(const ProductProducts*) { return product_products_table; }
const detail::ObjectTable& exbind_table(const Product*) { return product_table; }

}  // namespace exbind::bybit::earn::pwm::customize_plan
