// Generated from specs/kucoin/spot/purchase.yaml by `exbind generate kucoin`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/kucoin/common/purchase_status.hpp"
#include "exbind/pages.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::kucoin {
class Connection;
}

/// Operations of spot/purchase.
namespace exbind::inline v0_1::kucoin::spot::purchase {

using exbind::kucoin::PurchaseStatus;

/// Parameters of Api::post_purchase.
struct PostPurchaseRequest {
    NamedOnly named{};
    Required<std::string> currency;  ///< currency by its fixed code
    Required<Decimal> size;          ///< quantity of the base currency
    Required<Decimal> interestRate;
};

/// Reply of Api::post_purchase.
struct PostPurchase {
    std::string orderNo{};  ///< exchange's id of the request

    bool operator==(const PostPurchase&) const = default;
};

/// Parameters of Api::purchase_orders.
struct PurchaseOrdersRequest {
    NamedOnly named{};
    Required<Open<PurchaseStatus>> status;  ///< how far it has come
    Optional<std::string> currency{};       ///< currency by its fixed code
    Optional<std::string> purchaseOrderNo{};
    Optional<std::int64_t> currentPage{};   ///< number of the page, from 1; default 1
    Optional<std::int64_t> pageSize{};      ///< rows on a page; default 50, 1 to 50
};

/// Part of PurchaseOrders.
struct PurchaseOrdersItems {
    std::string currency{};                ///< currency by its fixed code
    std::string purchaseOrderNo{};
    std::optional<Decimal> purchaseSize{};
    std::optional<Decimal> matchSize{};
    std::optional<Decimal> interestRate{};
    std::optional<Decimal> incomeSize{};
    std::optional<TimePoint> applyTime{};  ///< Unix milliseconds
    Open<PurchaseStatus> status{};         ///< how far it has come

    bool operator==(const PurchaseOrdersItems&) const = default;
};

/// Reply of Api::purchase_orders.
struct PurchaseOrders {
    std::optional<std::int64_t> currentPage{};  ///< number of the page, from 1
    std::optional<std::int64_t> pageSize{};     ///< rows on a page
    std::optional<std::int64_t> totalNum{};     ///< rows on all pages
    std::optional<std::int64_t> totalPage{};    ///< number of pages
    Vector<PurchaseOrdersItems> items{};        ///< rows of this page

    bool operator==(const PurchaseOrders&) const = default;
};

/// The operations of spot/purchase. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Purchase
    /// POST /api/v3/purchase
    ///
    /// Private. 4000 requests per 30 seconds per user, shared by the pool Spot, of which one call takes 15. Never
    /// re-sent by itself.
    Call<PostPurchase> post_purchase(PostPurchaseRequest request) const;

    /// Get Purchase Orders
    /// GET /api/v3/purchase/orders
    ///
    /// Private. 4000 requests per 30 seconds per user, shared by the pool Spot, of which one call takes 10. Too long
    /// for one reply: see pages().
    PagedCall<PurchaseOrders> purchase_orders(PurchaseOrdersRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const PostPurchaseRequest*);
const detail::ObjectTable& exbind_table(const PostPurchase*);
const detail::ObjectTable& exbind_table(const PurchaseOrdersRequest*);
const detail::ObjectTable& exbind_table(const PurchaseOrdersItems*);
const detail::ObjectTable& exbind_table(const PurchaseOrders*);

}  // namespace exbind::kucoin::spot::purchase
