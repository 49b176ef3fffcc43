// Generated from specs/kucoin/spot/redeem.yaml by `exbind generate kucoin`. DO NOT EDIT.
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

/// Operations of spot/redeem.
namespace exbind::inline v0_1::kucoin::spot::redeem {

using exbind::kucoin::PurchaseStatus;

/// Parameters of Api::post_redeem.
struct PostRedeemRequest {
    NamedOnly named{};
    Required<std::string> currency;  ///< currency by its fixed code
    Required<Decimal> size;          ///< quantity of the base currency
    Required<std::string> purchaseOrderNo;
};

/// Reply of Api::post_redeem.
struct PostRedeem {
    std::string orderNo{};  ///< exchange's id of the request

    bool operator==(const PostRedeem&) const = default;
};

/// Parameters of Api::redeem_orders.
struct RedeemOrdersRequest {
    NamedOnly named{};
    Required<Open<PurchaseStatus>> status;  ///< how far it has come
    Optional<std::string> currency{};       ///< currency by its fixed code
    Optional<std::string> redeemOrderNo{};
    Optional<std::int64_t> currentPage{};   ///< number of the page, from 1; default 1
    Optional<std::int64_t> pageSize{};      ///< rows on a page; default 50, 1 to 50
};

/// Part of RedeemOrders.
struct RedeemOrdersItems {
    std::string currency{};                ///< currency by its fixed code
    std::string purchaseOrderNo{};
    std::string redeemOrderNo{};
    std::optional<Decimal> redeemSize{};
    std::optional<Decimal> receiptSize{};
    std::optional<TimePoint> applyTime{};  ///< Unix milliseconds
    Open<PurchaseStatus> status{};         ///< how far it has come

    bool operator==(const RedeemOrdersItems&) const = default;
};

/// Reply of Api::redeem_orders.
struct RedeemOrders {
    std::optional<std::int64_t> currentPage{};  ///< number of the page, from 1
    std::optional<std::int64_t> pageSize{};     ///< rows on a page
    std::optional<std::int64_t> totalNum{};     ///< rows on all pages
    std::optional<std::int64_t> totalPage{};    ///< number of pages
    Vector<RedeemOrdersItems> items{};          ///< rows of this page

    bool operator==(const RedeemOrders&) const = default;
};

/// The operations of spot/redeem. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Redeem
    /// POST /api/v3/redeem
    ///
    /// Private. 4000 requests per 30 seconds per user, shared by the pool Spot, of which one call takes 15. Never
    /// re-sent by itself.
    Call<PostRedeem> post_redeem(PostRedeemRequest request) const;

    /// Get Redeem Orders
    /// GET /api/v3/redeem/orders
    ///
    /// Private. 4000 requests per 30 seconds per user, shared by the pool Spot, of which one call takes 10. Too long
    /// for one reply: see pages().
    PagedCall<RedeemOrders> redeem_orders(RedeemOrdersRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const PostRedeemRequest*);
const detail::ObjectTable& exbind_table(const PostRedeem*);
const detail::ObjectTable& exbind_table(const RedeemOrdersRequest*);
const detail::ObjectTable& exbind_table(const RedeemOrdersItems*);
const detail::ObjectTable& exbind_table(const RedeemOrders*);

}  // namespace exbind::kucoin::spot::redeem
