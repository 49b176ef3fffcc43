// Generated from specs/kucoin/spot/earn/eth-staking.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/earn/eth_staking.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin {
extern const detail::EnumTable eth_staking_status_table;
extern const detail::EnumTable eth_staking_type_table;
extern const detail::EnumTable income_release_type_table;
extern const detail::EnumTable redeem_type_table;
}  // namespace exbind::kucoin

namespace exbind::inline v0_1::kucoin::spot::earn::eth_staking {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view category_values[] = {"ETH2"};
constexpr detail::EnumTable category_table{"Category", category_values};

constexpr detail::Field eth_staking_products_request_fields[] = {
    {"currency", offsetof(EthStakingProductsRequest, currency), detail::string(detail::Holder::optional),
     detail::In::query},
};
constexpr detail::ObjectTable eth_staking_products_request_table =
    detail::table_of<EthStakingProductsRequest>("EthStakingProductsRequest", eth_staking_products_request_fields);

constexpr detail::Field eth_staking_products_fields[] = {
    {"id", offsetof(EthStakingProducts, id), detail::string()},
    {"category", offsetof(EthStakingProducts, category), detail::enumeration(category_table)},
    {"type", offsetof(EthStakingProducts, type), detail::enumeration(kucoin::eth_staking_type_table)},
    {"precision", offsetof(EthStakingProducts, precision), detail::integer()},
    {"currency", offsetof(EthStakingProducts, currency), detail::string()},
    {"incomeCurrency", offsetof(EthStakingProducts, incomeCurrency), detail::string()},
    {"returnRate", offsetof(EthStakingProducts, returnRate), detail::decimal()},
    {"userLowerLimit", offsetof(EthStakingProducts, userLowerLimit), detail::decimal()},
    {"userUpperLimit", offsetof(EthStakingProducts, userUpperLimit), detail::decimal()},
    {"productUpperLimit", offsetof(EthStakingProducts, productUpperLimit), detail::decimal()},
    {"productRemainAmount", offsetof(EthStakingProducts, productRemainAmount), detail::decimal()},
    {"redeemPeriod", offsetof(EthStakingProducts, redeemPeriod), detail::integer()},
    {"redeemType", offsetof(EthStakingProducts, redeemType), detail::enumeration(kucoin::redeem_type_table)},
    {"incomeReleaseType", offsetof(EthStakingProducts, incomeReleaseType),
     detail::enumeration(kucoin::income_release_type_table)},
    {"applyStartTime", offsetof(EthStakingProducts, applyStartTime), detail::integer()},
    {"applyEndTime", offsetof(EthStakingProducts, applyEndTime), detail::integer()},
    {"lockStartTime", offsetof(EthStakingProducts, lockStartTime), detail::integer()},
    {"lockEndTime", offsetof(EthStakingProducts, lockEndTime), detail::integer()},
    {"interestDate", offsetof(EthStakingProducts, interestDate), detail::integer()},
    {"newUserOnly", offsetof(EthStakingProducts, newUserOnly), detail::integer()},
    {"earlyRedeemSupported", offsetof(EthStakingProducts, earlyRedeemSupported), detail::integer()},
    {"duration", offsetof(EthStakingProducts, duration), detail::integer()},
    {"status", offsetof(EthStakingProducts, status), detail::enumeration(kucoin::eth_staking_status_table)},
};
constexpr detail::ObjectTable eth_staking_products_table =
    detail::table_of<EthStakingProducts>("EthStakingProducts", eth_staking_products_fields);

constexpr detail::ListTable list_of_eth_staking_products =
    detail::list_of<EthStakingProducts>(detail::object(eth_staking_products_table));
constexpr detail::Type eth_staking_products_reply = detail::list(list_of_eth_staking_products);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit eth_staking_products_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_user, .pool = "Earn", .weight = 5},
};
constexpr detail::Operation eth_staking_products_operation{
    .id = "spot/earn/eth-staking.eth_staking_products",
    .method = "GET",
    .path = "/api/v1/earn/eth-staking/products",
    .auth = detail::Auth::private_,
    .limits = eth_staking_products_limits,
    .request = &eth_staking_products_request_table,
    .reply = &eth_staking_products_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<Vector<EthStakingProducts>> Api::eth_staking_products(EthStakingProductsRequest request) const {
    return {core_, eth_staking_products_operation, &request};
}

const detail::EnumTable& exbind_table(Category) { return category_table; }
const detail::ObjectTable& exbind_table(const EthStakingProductsRequest*) { return eth_staking_products_request_table; }
const detail::ObjectTable& exbind_table(const EthStakingProducts*) { return eth_staking_products_table; }

}  // namespace exbind::kucoin::spot::earn::eth_staking
