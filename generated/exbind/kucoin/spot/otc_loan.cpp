// Generated from specs/kucoin/spot/otc-loan.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/otc_loan.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin {
extern const detail::EnumTable account_type_table;
}  // namespace exbind::kucoin

namespace exbind::inline v0_1::kucoin::spot::otc_loan {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field accounts_fields[] = {
    {"uid", offsetof(Accounts, uid), detail::string()},
    {"marginCcy", offsetof(Accounts, marginCcy), detail::string()},
    {"marginQty", offsetof(Accounts, marginQty), detail::decimal()},
    {"marginFactor", offsetof(Accounts, marginFactor), detail::decimal()},
    {"accountType", offsetof(Accounts, accountType), detail::enumeration(kucoin::account_type_table)},
    {"isParent", offsetof(Accounts, isParent), detail::boolean()},
};
constexpr detail::ObjectTable accounts_table = detail::table_of<Accounts>("Accounts", accounts_fields);

constexpr detail::Field discount_rate_configs_usdt_levels_fields[] = {
    {"left", offsetof(DiscountRateConfigsUsdtLevels, left), detail::integer()},
    {"right", offsetof(DiscountRateConfigsUsdtLevels, right), detail::integer()},
    {"discountRate", offsetof(DiscountRateConfigsUsdtLevels, discountRate), detail::decimal()},
};
constexpr detail::ObjectTable discount_rate_configs_usdt_levels_table =
    detail::table_of<DiscountRateConfigsUsdtLevels>(
        "DiscountRateConfigsUsdtLevels", discount_rate_configs_usdt_levels_fields);

constexpr detail::ListTable list_of_discount_rate_configs_usdt_levels =
    detail::list_of<DiscountRateConfigsUsdtLevels>(detail::object(discount_rate_configs_usdt_levels_table));

constexpr detail::Field discount_rate_configs_fields[] = {
    {"currency", offsetof(DiscountRateConfigs, currency), detail::string()},
    {"usdtLevels", offsetof(DiscountRateConfigs, usdtLevels), detail::list(list_of_discount_rate_configs_usdt_levels)},
};
constexpr detail::ObjectTable discount_rate_configs_table =
    detail::table_of<DiscountRateConfigs>("DiscountRateConfigs", discount_rate_configs_fields);

constexpr detail::Field loan_info_orders_fields[] = {
    {"orderId", offsetof(LoanInfoOrders, orderId), detail::string()},
    {"principal", offsetof(LoanInfoOrders, principal), detail::decimal()},
    {"interest", offsetof(LoanInfoOrders, interest), detail::decimal()},
    {"currency", offsetof(LoanInfoOrders, currency), detail::string()},
};
constexpr detail::ObjectTable loan_info_orders_table =
    detail::table_of<LoanInfoOrders>("LoanInfoOrders", loan_info_orders_fields);

constexpr detail::Field loan_info_ltv_fields[] = {
    {"transferLtv", offsetof(LoanInfoLtv, transferLtv), detail::decimal()},
    {"onlyClosePosLtv", offsetof(LoanInfoLtv, onlyClosePosLtv), detail::decimal()},
    {"delayedLiquidationLtv", offsetof(LoanInfoLtv, delayedLiquidationLtv), detail::decimal()},
    {"instantLiquidationLtv", offsetof(LoanInfoLtv, instantLiquidationLtv), detail::decimal()},
    {"currentLtv", offsetof(LoanInfoLtv, currentLtv), detail::decimal()},
};
constexpr detail::ObjectTable loan_info_ltv_table = detail::table_of<LoanInfoLtv>("LoanInfoLtv", loan_info_ltv_fields);

constexpr detail::Field loan_info_margins_fields[] = {
    {"marginCcy", offsetof(LoanInfoMargins, marginCcy), detail::string()},
    {"marginQty", offsetof(LoanInfoMargins, marginQty), detail::decimal()},
    {"marginFactor", offsetof(LoanInfoMargins, marginFactor), detail::decimal()},
};
constexpr detail::ObjectTable loan_info_margins_table =
    detail::table_of<LoanInfoMargins>("LoanInfoMargins", loan_info_margins_fields);

constexpr detail::ListTable list_of_loan_info_orders =
    detail::list_of<LoanInfoOrders>(detail::object(loan_info_orders_table));
constexpr detail::ListTable list_of_loan_info_margins =
    detail::list_of<LoanInfoMargins>(detail::object(loan_info_margins_table));

constexpr detail::Field loan_info_fields[] = {
    {"parentUid", offsetof(LoanInfo, parentUid), detail::string()},
    {"orders", offsetof(LoanInfo, orders), detail::list(list_of_loan_info_orders)},
    {"ltv", offsetof(LoanInfo, ltv), detail::object(loan_info_ltv_table)},
    {"totalMarginAmount", offsetof(LoanInfo, totalMarginAmount), detail::decimal()},
    {"transferMarginAmount", offsetof(LoanInfo, transferMarginAmount), detail::decimal()},
    {"margins", offsetof(LoanInfo, margins), detail::list(list_of_loan_info_margins)},
};
constexpr detail::ObjectTable loan_info_table = detail::table_of<LoanInfo>("LoanInfo", loan_info_fields);

constexpr detail::ListTable list_of_accounts = detail::list_of<Accounts>(detail::object(accounts_table));
constexpr detail::Type accounts_reply = detail::list(list_of_accounts);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit accounts_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_user, .pool = "Management", .weight = 20},
};
constexpr detail::Operation accounts_operation{
    .id = "spot/otc-loan.accounts",
    .method = "GET",
    .path = "/api/v1/otc-loan/accounts",
    .auth = detail::Auth::private_,
    .limits = accounts_limits,
    .reply = &accounts_reply,
};

constexpr detail::ListTable list_of_discount_rate_configs =
    detail::list_of<DiscountRateConfigs>(detail::object(discount_rate_configs_table));
constexpr detail::Type discount_rate_configs_reply = detail::list(list_of_discount_rate_configs);
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit discount_rate_configs_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_ip, .pool = "Public", .weight = 10},
};
constexpr detail::Operation discount_rate_configs_operation{
    .id = "spot/otc-loan.discount_rate_configs",
    .method = "GET",
    .path = "/api/v1/otc-loan/discount-rate-configs",
    .auth = detail::Auth::private_,
    .limits = discount_rate_configs_limits,
    .reply = &discount_rate_configs_reply,
};

constexpr detail::Type loan_info_reply = detail::object(loan_info_table);
constexpr detail::Limit loan_info_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_user, .pool = "Management", .weight = 5},
};
constexpr detail::Operation loan_info_operation{
    .id = "spot/otc-loan.loan_info",
    .method = "GET",
    .path = "/api/v1/otc-loan/loan",
    .auth = detail::Auth::private_,
    .limits = loan_info_limits,
    .reply = &loan_info_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<Vector<Accounts>> Api::accounts() const {
    return {core_, accounts_operation, nullptr};
}

Call<Vector<DiscountRateConfigs>> Api::discount_rate_configs() const {
    return {core_, discount_rate_configs_operation, nullptr};
}

Call<LoanInfo> Api::loan_info() const {
    return {core_, loan_info_operation, nullptr};
}

const detail::ObjectTable& exbind_table(const Accounts*) { return accounts_table; }
const detail::ObjectTable& exbind_table(const DiscountRateConfigsUsdtLevels*) {
    return discount_rate_configs_usdt_levels_table;
}
const detail::ObjectTable& exbind_table(const DiscountRateConfigs*) { return discount_rate_configs_table; }
const detail::ObjectTable& exbind_table(const LoanInfoOrders*) { return loan_info_orders_table; }
const detail::ObjectTable& exbind_table(const LoanInfoLtv*) { return loan_info_ltv_table; }
const detail::ObjectTable& exbind_table(const LoanInfoMargins*) { return loan_info_margins_table; }
const detail::ObjectTable& exbind_table(const LoanInfo*) { return loan_info_table; }

}  // namespace exbind::kucoin::spot::otc_loan
