// Generated from specs/okx/finance/staking-defi/sol.yaml by `exbind generate okx`. DO NOT EDIT.
#include "exbind/okx/finance/staking_defi/sol.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/okx/connection.hpp"

namespace exbind::inline v0_1::okx {
extern const detail::EnumTable eth_type_table;
extern const detail::EnumTable status_table;
}  // namespace exbind::okx

namespace exbind::inline v0_1::okx::finance::staking_defi::sol {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field apy_history_request_fields[] = {
    {"days", offsetof(ApyHistoryRequest, days), detail::integer(detail::Holder::required, detail::Wire::text),
     detail::In::query},
};
constexpr detail::ObjectTable apy_history_request_table =
    detail::table_of<ApyHistoryRequest>("ApyHistoryRequest", apy_history_request_fields);

constexpr detail::Field apy_history_fields[] = {
    {"rate", offsetof(ApyHistory, rate), detail::decimal()},
    {"ts", offsetof(ApyHistory, ts), detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable apy_history_table = detail::table_of<ApyHistory>("ApyHistory", apy_history_fields);

constexpr detail::Field balance_fields[] = {
    {"ccy", offsetof(Balance, ccy), detail::string()},
    {"amt", offsetof(Balance, amt), detail::decimal()},
    {"latestInterestAccrual", offsetof(Balance, latestInterestAccrual), detail::decimal()},
    {"totalInterestAccrual", offsetof(Balance, totalInterestAccrual), detail::decimal()},
};
constexpr detail::ObjectTable balance_table = detail::table_of<Balance>("Balance", balance_fields);

constexpr detail::Field product_info_fields[] = {
    {"fastRedemptionDailyLimit", offsetof(ProductInfo, fastRedemptionDailyLimit), detail::decimal()},
    {"fastRedemptionAvail", offsetof(ProductInfo, fastRedemptionAvail), detail::decimal()},
    {"rate", offsetof(ProductInfo, rate), detail::decimal()},
    {"redemptDays", offsetof(ProductInfo, redemptDays), detail::integer(detail::Holder::optional, detail::Wire::text)},
    {"minAmt", offsetof(ProductInfo, minAmt), detail::decimal()},
};
constexpr detail::ObjectTable product_info_table = detail::table_of<ProductInfo>("ProductInfo", product_info_fields);

constexpr detail::Field purchase_request_fields[] = {
    {"amt", offsetof(PurchaseRequest, amt), detail::decimal(detail::Holder::required)},
};
constexpr detail::ObjectTable purchase_request_table =
    detail::table_of<PurchaseRequest>("PurchaseRequest", purchase_request_fields);

constexpr detail::Field purchase_redeem_history_request_fields[] = {
    {"type", offsetof(PurchaseRedeemHistoryRequest, type), detail::enumeration(okx::eth_type_table), detail::In::query},
    {"status", offsetof(PurchaseRedeemHistoryRequest, status), detail::enumeration(okx::status_table),
     detail::In::query},
    {"after", offsetof(PurchaseRedeemHistoryRequest, after), detail::timestamp(detail::TimeUnit::milliseconds),
     detail::In::query},
    {"before", offsetof(PurchaseRedeemHistoryRequest, before), detail::timestamp(detail::TimeUnit::milliseconds),
     detail::In::query},
    {"limit", offsetof(PurchaseRedeemHistoryRequest, limit),
     detail::integer(detail::Holder::optional, detail::Wire::text), detail::In::query},
};
constexpr detail::Bounds purchase_redeem_history_request_bounds[] = {{.field = 4, .maximum = "100"}};
constexpr detail::ObjectTable purchase_redeem_history_request_table =
    detail::table_of<PurchaseRedeemHistoryRequest>(
        "PurchaseRedeemHistoryRequest", purchase_redeem_history_request_fields, false,
        purchase_redeem_history_request_bounds);

constexpr detail::Field purchase_redeem_history_fields[] = {
    {"type", offsetof(PurchaseRedeemHistory, type), detail::enumeration(okx::eth_type_table)},
    {"amt", offsetof(PurchaseRedeemHistory, amt), detail::decimal()},
    {"redeemingAmt", offsetof(PurchaseRedeemHistory, redeemingAmt), detail::decimal()},
    {"status", offsetof(PurchaseRedeemHistory, status), detail::enumeration(okx::status_table)},
    {"requestTime", offsetof(PurchaseRedeemHistory, requestTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"completedTime", offsetof(PurchaseRedeemHistory, completedTime),
     detail::timestamp(detail::TimeUnit::milliseconds)},
    {"estCompletedTime", offsetof(PurchaseRedeemHistory, estCompletedTime),
     detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable purchase_redeem_history_table =
    detail::table_of<PurchaseRedeemHistory>("PurchaseRedeemHistory", purchase_redeem_history_fields);

constexpr detail::Field redeem_request_fields[] = {
    {"amt", offsetof(RedeemRequest, amt), detail::decimal(detail::Holder::required)},
};
constexpr detail::ObjectTable redeem_request_table =
    detail::table_of<RedeemRequest>("RedeemRequest", redeem_request_fields);

constexpr detail::ListTable list_of_apy_history = detail::list_of<ApyHistory>(detail::object(apy_history_table));
constexpr detail::Type apy_history_reply = detail::list(list_of_apy_history);
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit apy_history_limits[] = {{.count = 6, .window_ms = 1000, .scope = per_ip}};
constexpr detail::Operation apy_history_operation{
    .id = "finance/staking-defi/sol.apy_history",
    .method = "GET",
    .path = "/api/v5/finance/staking-defi/sol/apy-history",
    .auth = detail::Auth::public_,
    .limits = apy_history_limits,
    .request = &apy_history_request_table,
    .reply = &apy_history_reply,
};

constexpr detail::Type balance_reply = detail::sole(detail::object(balance_table));
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit balance_limits[] = {{.count = 6, .window_ms = 1000, .scope = per_user}};
constexpr detail::Operation balance_operation{
    .id = "finance/staking-defi/sol.balance",
    .method = "GET",
    .path = "/api/v5/finance/staking-defi/sol/balance",
    .auth = detail::Auth::private_,
    .limits = balance_limits,
    .reply = &balance_reply,
};

constexpr detail::Type product_info_reply = detail::object(product_info_table);
constexpr detail::Limit product_info_limits[] = {{.count = 3, .window_ms = 1000, .scope = per_user}};
constexpr detail::Operation product_info_operation{
    .id = "finance/staking-defi/sol.product_info",
    .method = "GET",
    .path = "/api/v5/finance/staking-defi/sol/product-info",
    .auth = detail::Auth::private_,
    .limits = product_info_limits,
    .reply = &product_info_reply,
};

constexpr detail::Limit purchase_limits[] = {{.count = 2, .window_ms = 1000, .scope = per_user}};
constexpr detail::Operation purchase_operation{
    .id = "finance/staking-defi/sol.purchase",
    .method = "POST",
    .path = "/api/v5/finance/staking-defi/sol/purchase",
    .auth = detail::Auth::private_,
    .limits = purchase_limits,
    .request = &purchase_request_table,
};

constexpr detail::ListTable list_of_purchase_redeem_history =
    detail::list_of<PurchaseRedeemHistory>(detail::object(purchase_redeem_history_table));
constexpr detail::Type purchase_redeem_history_reply = detail::list(list_of_purchase_redeem_history);
constexpr detail::Limit purchase_redeem_history_limits[] = {{.count = 6, .window_ms = 1000, .scope = per_user}};
constexpr detail::Paging purchase_redeem_history_pages{
    .by = detail::Paging::By::time,
    .usual_size = 100,
    .largest_size = 100,
    .parameter = "after",
    .against = "before",
    .limit = "limit",
    .cursor = "requestTime",
};
constexpr detail::Operation purchase_redeem_history_operation{
    .id = "finance/staking-defi/sol.purchase_redeem_history",
    .method = "GET",
    .path = "/api/v5/finance/staking-defi/sol/purchase-redeem-history",
    .auth = detail::Auth::private_,
    .limits = purchase_redeem_history_limits,
    .request = &purchase_redeem_history_request_table,
    .reply = &purchase_redeem_history_reply,
    .pages = &purchase_redeem_history_pages,
};

constexpr detail::Limit redeem_limits[] = {{.count = 2, .window_ms = 1000, .scope = per_user}};
constexpr detail::Operation redeem_operation{
    .id = "finance/staking-defi/sol.redeem",
    .method = "POST",
    .path = "/api/v5/finance/staking-defi/sol/redeem",
    .auth = detail::Auth::private_,
    .limits = redeem_limits,
    .request = &redeem_request_table,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<Vector<ApyHistory>> Api::apy_history(ApyHistoryRequest request) const {
    return {core_, apy_history_operation, &request};
}

Call<Balance> Api::balance() const {
    return {core_, balance_operation, nullptr};
}

Call<ProductInfo> Api::product_info() const {
    return {core_, product_info_operation, nullptr};
}

Call<Acknowledged> Api::purchase(PurchaseRequest request) const {
    return {core_, purchase_operation, &request};
}

PagedCall<Vector<PurchaseRedeemHistory>> Api::purchase_redeem_history(PurchaseRedeemHistoryRequest request) const {
    return {core_, purchase_redeem_history_operation, &request};
}

Call<Acknowledged> Api::redeem(RedeemRequest request) const {
    return {core_, redeem_operation, &request};
}

const detail::ObjectTable& exbind_table(const ApyHistoryRequest*) { return apy_history_request_table; }
const detail::ObjectTable& exbind_table(const ApyHistory*) { return apy_history_table; }
const detail::ObjectTable& exbind_table(const Balance*) { return balance_table; }
const detail::ObjectTable& exbind_table(const ProductInfo*) { return product_info_table; }
const detail::ObjectTable& exbind_table(const PurchaseRequest*) { return purchase_request_table; }
const detail::ObjectTable& exbind_table(const PurchaseRedeemHistoryRequest*) {
    return purchase_redeem_history_request_table;
}
const detail::ObjectTable& exbind_table(const PurchaseRedeemHistory*) { return purchase_redeem_history_table; }
const detail::ObjectTable& exbind_table(const RedeemRequest*) { return redeem_request_table; }

}  // namespace exbind::okx::finance::staking_defi::sol
