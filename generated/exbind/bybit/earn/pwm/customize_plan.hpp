// Generated from specs/bybit/earn/pwm/customize-plan.yaml by `exbind generate bybit`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "exbind/bybit/common/account_type.hpp"
#include "exbind/bybit/common/asset_manager_category.hpp"
#include "exbind/bybit/common/rfq_status.hpp"
#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::bybit {
class Connection;
}

/// Operations under /v5/earn/pwm/customize-plan.
namespace exbind::inline v0_1::bybit::earn::pwm::customize_plan {

using exbind::bybit::AccountType;
using exbind::bybit::AssetManagerCategory;
using exbind::bybit::RfqStatus;

using exbind::operator<<;
using exbind::to_string;

enum class Type : std::uint8_t {
    equity_fund = 0,         ///< "equityFund"
    multi_coin_earning = 1,  ///< "multiCoinEarning"
    onchain_earn = 2,        ///< "onchainEarn"
    fixed_yield = 3,         ///< "fixedYield"
};
const detail::EnumTable& exbind_table(Type);

/// Part of CreateCustomizeInvestmentPlanRequest.
struct CreateCustomizeInvestmentPlanRequestProducts {
    NamedOnly named{};
    Required<Open<AssetManagerCategory>> category;
    Required<std::string> productId;
    Optional<std::string> fundName{};
    Required<Decimal> amount;
};

/// Parameters of Api::create_customize_investment_plan.
struct CreateCustomizeInvestmentPlanRequest {
    NamedOnly named{};
    Open<AccountType> accountType{};  ///< default FUND
    Required<Vector<CreateCustomizeInvestmentPlanRequestProducts>> products;
};

/// Reply of Api::create_customize_investment_plan.
struct CreateCustomizeInvestmentPlan {
    std::string planId{};
    std::string planName{};
    Open<RfqStatus> status{};
    std::string orderLinkId{};

    bool operator==(const CreateCustomizeInvestmentPlan&) const = default;
};

/// Part of ProductProducts.
struct ProductProductsCards {
    std::string category{};
    std::string productId{};
    std::string fundName{};
    std::string coin{};
    std::optional<Decimal> apr{};
    std::optional<Decimal> aprRangeLow{};
    std::optional<Decimal> aprRangeHigh{};
    Vector<std::string> tags{};
    std::string introduction{};
    std::optional<Decimal> aum{};
    std::optional<Decimal> minInvestmentAmount{};
    std::optional<Decimal> maxInvestmentAmount{};
    std::optional<std::int64_t> duration{};
    std::optional<Decimal> maxDrawdown{};
    std::optional<Decimal> sharpRatio{};
    std::optional<Decimal> estAPR{};

    bool operator==(const ProductProductsCards&) const = default;
};

/// Part of Product.
struct ProductProducts {
    Open<Type> type{};
    Vector<ProductProductsCards> cards{};

    bool operator==(const ProductProducts&) const = default;
};

/// Reply of Api::product.
struct Product {
    Vector<ProductProducts> products{};

    bool operator==(const Product&) const = default;
};

/// The operations of earn/pwm/customize-plan. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Create Customize Investment Plan
    /// POST /v5/earn/pwm/customize-plan/create
    ///
    /// Private. 600 requests per 5 seconds per IP address, shared by the pool ip. Never re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/finance/pwm/customize-plan/create
    Call<CreateCustomizeInvestmentPlan>
    create_customize_investment_plan(CreateCustomizeInvestmentPlanRequest request) const;

    /// Get Subscribable Product Info
    /// GET /v5/earn/pwm/customize-plan/product
    ///
    /// Public. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/finance/pwm/customize-plan/product
    Call<Product> product() const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const CreateCustomizeInvestmentPlanRequestProducts*);
const detail::ObjectTable& exbind_table(const CreateCustomizeInvestmentPlanRequest*);
const detail::ObjectTable& exbind_table(const CreateCustomizeInvestmentPlan*);
const detail::ObjectTable& exbind_table(const ProductProductsCards*);
const detail::ObjectTable& exbind_table(const ProductProducts*);
const detail::ObjectTable& exbind_table(const Product*);

}  // namespace exbind::bybit::earn::pwm::customize_plan
