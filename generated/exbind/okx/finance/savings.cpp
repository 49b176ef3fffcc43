// Generated from specs/okx/finance/savings.yaml by `exbind generate okx`. DO NOT EDIT.
#include "exbind/okx/finance/savings.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"

namespace exbind::okx::finance::savings {
namespace {

using namespace exbind::detail;  // table.hpp: Type, Field, ObjectTable, ...

constexpr std::string_view side_values[] = {"purchase", "redempt"};
constexpr EnumTable side_table{"Side", side_values};

constexpr Field purchase_redempt_request_fields[] = {
    {"ccy", offsetof(PurchaseRedemptRequest, ccy), string(Holder::required)},
    {"amt", offsetof(PurchaseRedemptRequest, amt), decimal(Holder::required)},
    {"side", offsetof(PurchaseRedemptRequest, side), enumeration(side_table, Holder::required)},
    {"rate", offsetof(PurchaseRedemptRequest, rate), decimal(Holder::optional)},
};
constexpr ObjectTable purchase_redempt_request_table{"PurchaseRedemptRequest", purchase_redempt_request_fields};

constexpr Field purchase_redempt_fields[] = {
    {"ccy", offsetof(PurchaseRedempt, ccy), string()},
    {"amt", offsetof(PurchaseRedempt, amt), decimal()},
    {"side", offsetof(PurchaseRedempt, side), enumeration(side_table)},
    {"rate", offsetof(PurchaseRedempt, rate), decimal()},
};
constexpr ObjectTable purchase_redempt_table{"PurchaseRedempt", purchase_redempt_fields};

constexpr ListTable purchase_redempt_list = list_of<PurchaseRedempt>(object(purchase_redempt_table));
constexpr Type purchase_redempt_reply = list(purchase_redempt_list);

constexpr std::string_view per_user[] = {"user"};
constexpr Limit purchase_redempt_limits[] = {{6, 1000, false, per_user, ""}};

constexpr Operation purchase_redempt_operation{
    .id = "finance/savings.purchase_redempt",
    .method = "POST",
    .path = "/api/v5/finance/savings/purchase-redempt",
    .auth = Auth::private_,
    .limits = purchase_redempt_limits,
    .request = &purchase_redempt_request_table,
    .reply = &purchase_redempt_reply,
};

}  // namespace

std::string_view to_string(Side value) { return wire_text(side_table, static_cast<std::size_t>(value)); }

Call<std::vector<PurchaseRedempt>> Api::purchase_redempt(PurchaseRedemptRequest request) const {
    return {core_, purchase_redempt_operation, &request};
}

}  // namespace exbind::okx::finance::savings
