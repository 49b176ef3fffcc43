// Generated from specs/kucoin/spot/earn.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/earn.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin {
extern const detail::EnumTable account_type_table;
extern const detail::EnumTable margin_status_table;
}  // namespace exbind::kucoin

namespace exbind::inline v0_1::kucoin::spot::earn {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view product_category_values[] = {"DEMAND", "ACTIVITY", "STAKING", "KCS_STAKING", "ETH2"};
constexpr detail::EnumTable product_category_table{"ProductCategory", product_category_values};

constexpr std::string_view status_values[] = {"LOCKED", "REDEEMING"};
constexpr detail::EnumTable status_table{"Status", status_values};

constexpr detail::Field account_holding_request_fields[] = {
    {"currency", offsetof(AccountHoldingRequest, currency), detail::string(detail::Holder::optional),
     detail::In::query},
    {"productId", offsetof(AccountHoldingRequest, productId), detail::string(detail::Holder::optional),
     detail::In::query},
    {"productCategory", offsetof(AccountHoldingRequest, productCategory), detail::enumeration(product_category_table),
     detail::In::query},
    {"currentPage", offsetof(AccountHoldingRequest, currentPage), detail::integer(), detail::In::query},
    {"pageSize", offsetof(AccountHoldingRequest, pageSize), detail::integer(), detail::In::query},
};
constexpr detail::Bounds account_holding_request_bounds[] = {{.field = 4, .minimum = "10", .maximum = "500"}};
constexpr detail::ObjectTable account_holding_request_table =
    detail::table_of<AccountHoldingRequest>(
        "AccountHoldingRequest", account_holding_request_fields, false, account_holding_request_bounds);

constexpr detail::Field account_holding_items_fields[] = {
    {"orderId", offsetof(AccountHoldingItems, orderId), detail::string()},
    {"productId", offsetof(AccountHoldingItems, productId), detail::string()},
    {"productCategory", offsetof(AccountHoldingItems, productCategory), detail::enumeration(product_category_table)},
    {"productType", offsetof(AccountHoldingItems, productType), detail::string()},
    {"currency", offsetof(AccountHoldingItems, currency), detail::string()},
    {"incomeCurrency", offsetof(AccountHoldingItems, incomeCurrency), detail::string()},
    {"returnRate", offsetof(AccountHoldingItems, returnRate), detail::decimal()},
    {"holdAmount", offsetof(AccountHoldingItems, holdAmount), detail::decimal()},
    {"redeemedAmount", offsetof(AccountHoldingItems, redeemedAmount), detail::decimal()},
    {"redeemingAmount", offsetof(AccountHoldingItems, redeemingAmount), detail::decimal()},
    {"lockStartTime", offsetof(AccountHoldingItems, lockStartTime), detail::integer()},
    {"lockEndTime", offsetof(AccountHoldingItems, lockEndTime), detail::integer()},
    {"purchaseTime", offsetof(AccountHoldingItems, purchaseTime), detail::integer()},
    {"redeemPeriod", offsetof(AccountHoldingItems, redeemPeriod), detail::integer()},
    {"status", offsetof(AccountHoldingItems, status), detail::enumeration(status_table)},
    {"earlyRedeemSupported", offsetof(AccountHoldingItems, earlyRedeemSupported), detail::integer()},
};
constexpr detail::ObjectTable account_holding_items_table =
    detail::table_of<AccountHoldingItems>("AccountHoldingItems", account_holding_items_fields);

constexpr detail::ListTable list_of_account_holding_items =
    detail::list_of<AccountHoldingItems>(detail::object(account_holding_items_table));

constexpr detail::Field account_holding_fields[] = {
    {"totalNum", offsetof(AccountHolding, totalNum), detail::integer()},
    {"items", offsetof(AccountHolding, items), detail::list(list_of_account_holding_items)},
    {"currentPage", offsetof(AccountHolding, currentPage), detail::integer()},
    {"pageSize", offsetof(AccountHolding, pageSize), detail::integer()},
    {"totalPage", offsetof(AccountHolding, totalPage), detail::integer()},
};
constexpr detail::ObjectTable account_holding_table =
    detail::table_of<AccountHolding>("AccountHolding", account_holding_fields);

constexpr detail::Field redeem_request_fields[] = {
    {"orderId", offsetof(RedeemRequest, orderId), detail::string(detail::Holder::required), detail::In::query},
    {"amount", offsetof(RedeemRequest, amount), detail::decimal(detail::Holder::required), detail::In::query},
    {"fromAccountType", offsetof(RedeemRequest, fromAccountType), detail::enumeration(kucoin::account_type_table),
     detail::In::query},
    {"confirmPunishRedeem", offsetof(RedeemRequest, confirmPunishRedeem), detail::decimal(), detail::In::query},
};
constexpr detail::ObjectTable redeem_request_table =
    detail::table_of<RedeemRequest>("RedeemRequest", redeem_request_fields);

constexpr detail::Field redeem_fields[] = {
    {"orderTxId", offsetof(Redeem, orderTxId), detail::string()},
    {"deliverTime", offsetof(Redeem, deliverTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"status", offsetof(Redeem, status), detail::enumeration(kucoin::margin_status_table)},
    {"amount", offsetof(Redeem, amount), detail::decimal()},
};
constexpr detail::ObjectTable redeem_table = detail::table_of<Redeem>("Redeem", redeem_fields);

constexpr detail::Field purchase_request_fields[] = {
    {"productId", offsetof(PurchaseRequest, productId), detail::string(detail::Holder::required)},
    {"amount", offsetof(PurchaseRequest, amount), detail::decimal(detail::Holder::required)},
    {"accountType", offsetof(PurchaseRequest, accountType),
     detail::enumeration(kucoin::account_type_table, detail::Holder::required)},
};
constexpr detail::ObjectTable purchase_request_table =
    detail::table_of<PurchaseRequest>("PurchaseRequest", purchase_request_fields);

constexpr detail::Field purchase_fields[] = {
    {"orderId", offsetof(Purchase, orderId), detail::string()},
    {"orderTxId", offsetof(Purchase, orderTxId), detail::string()},
};
constexpr detail::ObjectTable purchase_table = detail::table_of<Purchase>("Purchase", purchase_fields);

constexpr detail::Field redeem_preview_request_fields[] = {
    {"orderId", offsetof(RedeemPreviewRequest, orderId), detail::string(detail::Holder::required), detail::In::query},
    {"fromAccountType", offsetof(RedeemPreviewRequest, fromAccountType),
     detail::enumeration(kucoin::account_type_table), detail::In::query},
};
constexpr detail::ObjectTable redeem_preview_request_table =
    detail::table_of<RedeemPreviewRequest>("RedeemPreviewRequest", redeem_preview_request_fields);

constexpr detail::Field redeem_preview_fields[] = {
    {"currency", offsetof(RedeemPreview, currency), detail::string()},
    {"redeemAmount", offsetof(RedeemPreview, redeemAmount), detail::decimal()},
    {"penaltyInterestAmount", offsetof(RedeemPreview, penaltyInterestAmount), detail::decimal()},
    {"redeemPeriod", offsetof(RedeemPreview, redeemPeriod), detail::integer()},
    {"deliverTime", offsetof(RedeemPreview, deliverTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"manualRedeemable", offsetof(RedeemPreview, manualRedeemable), detail::boolean()},
    {"redeemAll", offsetof(RedeemPreview, redeemAll), detail::boolean()},
};
constexpr detail::ObjectTable redeem_preview_table =
    detail::table_of<RedeemPreview>("RedeemPreview", redeem_preview_fields);

constexpr detail::Type account_holding_reply = detail::object(account_holding_table);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit account_holding_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_user, .pool = "Earn", .weight = 5},
};
constexpr detail::Paging account_holding_pages{
    .by = detail::Paging::By::number,
    .usual_size = 15,
    .largest_size = 500,
    .parameter = "currentPage",
    .limit = "pageSize",
    .rows = "items",
    .current = "currentPage",
    .total_pages = "totalPage",
};
constexpr detail::Operation account_holding_operation{
    .id = "spot/earn.account_holding",
    .method = "GET",
    .path = "/api/v1/earn/hold-assets",
    .auth = detail::Auth::private_,
    .limits = account_holding_limits,
    .request = &account_holding_request_table,
    .reply = &account_holding_reply,
    .pages = &account_holding_pages,
};

constexpr detail::Type redeem_reply = detail::object(redeem_table);
constexpr detail::Limit redeem_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_user, .pool = "Earn", .weight = 5},
};
constexpr detail::Operation redeem_operation{
    .id = "spot/earn.redeem",
    .method = "DELETE",
    .path = "/api/v1/earn/orders",
    .auth = detail::Auth::private_,
    .limits = redeem_limits,
    .request = &redeem_request_table,
    .reply = &redeem_reply,
};

constexpr detail::Type purchase_reply = detail::object(purchase_table);
constexpr detail::Limit purchase_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_user, .pool = "Earn", .weight = 5},
};
constexpr detail::Operation purchase_operation{
    .id = "spot/earn.purchase",
    .method = "POST",
    .path = "/api/v1/earn/orders",
    .auth = detail::Auth::private_,
    .limits = purchase_limits,
    .request = &purchase_request_table,
    .reply = &purchase_reply,
};

constexpr detail::Type redeem_preview_reply = detail::object(redeem_preview_table);
constexpr detail::Limit redeem_preview_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_user, .pool = "Earn", .weight = 5},
};
constexpr detail::Operation redeem_preview_operation{
    .id = "spot/earn.redeem_preview",
    .method = "GET",
    .path = "/api/v1/earn/redeem-preview",
    .auth = detail::Auth::private_,
    .limits = redeem_preview_limits,
    .request = &redeem_preview_request_table,
    .reply = &redeem_preview_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

PagedCall<AccountHolding> Api::account_holding(AccountHoldingRequest request) const {
    return {core_, account_holding_operation, &request};
}

Call<Redeem> Api::redeem(RedeemRequest request) const {
    return {core_, redeem_operation, &request};
}

Call<Purchase> Api::purchase(PurchaseRequest request) const {
    return {core_, purchase_operation, &request};
}

Call<RedeemPreview> Api::redeem_preview(RedeemPreviewRequest request) const {
    return {core_, redeem_preview_operation, &request};
}

const detail::EnumTable& exbind_table(ProductCategory) { return product_category_table; }
const detail::EnumTable& exbind_table(Status) { return status_table; }
const detail::ObjectTable& exbind_table(const AccountHoldingRequest*) { return account_holding_request_table; }
const detail::ObjectTable& exbind_table(const AccountHoldingItems*) { return account_holding_items_table; }
const detail::ObjectTable& exbind_table(const AccountHolding*) { return account_holding_table; }
const detail::ObjectTable& exbind_table(const RedeemRequest*) { return redeem_request_table; }
const detail::ObjectTable& exbind_table(const Redeem*) { return redeem_table; }
const detail::ObjectTable& exbind_table(const PurchaseRequest*) { return purchase_request_table; }
const detail::ObjectTable& exbind_table(const Purchase*) { return purchase_table; }
const detail::ObjectTable& exbind_table(const RedeemPreviewRequest*) { return redeem_preview_request_table; }
const detail::ObjectTable& exbind_table(const RedeemPreview*) { return redeem_preview_table; }

}  // namespace exbind::kucoin::spot::earn
