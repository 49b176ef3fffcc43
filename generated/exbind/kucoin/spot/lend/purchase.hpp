// Generated from specs/kucoin/spot/lend/purchase.yaml by `exbind generate kucoin`. DO NOT EDIT.
#pragma once

#include <memory>
#include <string>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"

namespace exbind::inline v0_1::kucoin {
class Connection;
}

/// Operations under /api/v3/lend/purchase.
namespace exbind::inline v0_1::kucoin::spot::lend::purchase {

/// Parameters of Api::modify_purchase.
struct ModifyPurchaseRequest {
    NamedOnly named{};
    Required<std::string> currency;  ///< currency by its fixed code
    Required<Decimal> interestRate;
    Required<std::string> purchaseOrderNo;
};

/// The operations of spot/lend/purchase. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Modify Purchase
    /// POST /api/v3/lend/purchase/update
    ///
    /// Private. 4000 requests per 30 seconds per user, shared by the pool Spot, of which one call takes 10. Never
    /// re-sent by itself.
    Call<Acknowledged> modify_purchase(ModifyPurchaseRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const ModifyPurchaseRequest*);

}  // namespace exbind::kucoin::spot::lend::purchase
