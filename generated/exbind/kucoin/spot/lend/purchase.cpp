// Generated from specs/kucoin/spot/lend/purchase.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/lend/purchase.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::spot::lend::purchase {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field modify_purchase_request_fields[] = {
    {"currency", offsetof(ModifyPurchaseRequest, currency), detail::string(detail::Holder::required)},
    {"interestRate", offsetof(ModifyPurchaseRequest, interestRate), detail::decimal(detail::Holder::required)},
    {"purchaseOrderNo", offsetof(ModifyPurchaseRequest, purchaseOrderNo), detail::string(detail::Holder::required)},
};
constexpr detail::ObjectTable modify_purchase_request_table =
    detail::table_of<ModifyPurchaseRequest>("ModifyPurchaseRequest", modify_purchase_request_fields);

constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit modify_purchase_limits[] = {
    {.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot", .weight = 10},
};
constexpr detail::Operation modify_purchase_operation{
    .id = "spot/lend/purchase.modify_purchase",
    .method = "POST",
    .path = "/api/v3/lend/purchase/update",
    .auth = detail::Auth::private_,
    .limits = modify_purchase_limits,
    .request = &modify_purchase_request_table,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<Acknowledged> Api::modify_purchase(ModifyPurchaseRequest request) const {
    return {core_, modify_purchase_operation, &request};
}

const detail::ObjectTable& exbind_table(const ModifyPurchaseRequest*) { return modify_purchase_request_table; }

}  // namespace exbind::kucoin::spot::lend::purchase
