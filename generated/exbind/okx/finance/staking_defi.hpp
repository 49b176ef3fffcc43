// Generated from specs/okx/finance/staking-defi.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/pages.hpp"
#include "exbind/vector.hpp"

namespace exbind::okx {
class Connection;
}

/// Operations under /api/v5/finance/staking-defi.
namespace exbind::okx::finance::staking_defi {

enum class EarningType : std::uint8_t {
    estimated_earning = 0,   ///< "0"
    cumulative_earning = 1,  ///< "1"
};

/// The value as sent and received, e.g. "0".
std::string_view to_string(EarningType value);

enum class State : std::uint8_t {
    purchasable = 0,
    sold_out = 1,
    stop = 2,  ///< "Stop"
};

/// The value as sent and received, e.g. "purchasable".
std::string_view to_string(State value);

enum class OrdersActiveState : std::uint8_t {
    pending = 0,     ///< "8"
    cancelling = 1,  ///< "13"
    onchain = 2,     ///< "9"
    earning = 3,     ///< "1"
    redeeming = 4,   ///< "2"
};

/// The value as sent and received, e.g. "8".
std::string_view to_string(OrdersActiveState value);

/// Parameters of Api::cancel.
struct CancelRequest {
    NamedOnly named{};
    Required<std::string> ordId;
    Required<std::string> protocolType;
};

/// Reply of Api::cancel.
struct Cancel {
    std::string ordId{};
    std::string tag{};

    bool operator==(const Cancel&) const = default;
};

/// Parameters of Api::offers.
struct OffersRequest {
    NamedOnly named{};
    Optional<std::string> productId{};
    Optional<std::string> protocolType{};
    Optional<std::string> ccy{};  ///< e.g. BTC
};

/// Part of Offers.
struct OffersInvestData {
    std::string ccy{};  ///< e.g. BTC
    std::optional<Decimal> bal{};
    std::optional<Decimal> minAmt{};
    std::optional<Decimal> maxAmt{};

    bool operator==(const OffersInvestData&) const = default;
};

/// Part of Offers.
struct OffersEarningData {
    std::string ccy{};  ///< e.g. BTC
    Open<EarningType> earningType{};

    bool operator==(const OffersEarningData&) const = default;
};

/// Reply of Api::offers, one row.
struct Offers {
    std::string ccy{};  ///< e.g. BTC
    std::string productId{};
    std::string protocol{};
    std::string protocolType{};
    std::optional<Decimal> term{};
    std::optional<Decimal> apy{};
    std::optional<bool> earlyRedeem{};
    Vector<OffersInvestData> investData{};
    Vector<OffersEarningData> earningData{};
    Open<State> state{};
    Vector<std::string> redeemPeriod{};
    std::string fastRedemptionDailyLimit{};

    bool operator==(const Offers&) const = default;
};

/// Parameters of Api::orders_active.
struct OrdersActiveRequest {
    NamedOnly named{};
    Optional<std::string> productId{};
    Optional<std::string> protocolType{};
    Optional<std::string> ccy{};  ///< e.g. BTC
    Open<OrdersActiveState> state{};
};

/// Part of OrdersActive and OrdersHistory.
struct OrdersActiveInvestData {
    std::string ccy{};  ///< e.g. BTC
    std::optional<Decimal> amt{};

    bool operator==(const OrdersActiveInvestData&) const = default;
};
using OrdersHistoryInvestData = OrdersActiveInvestData;

/// Part of OrdersActive.
struct OrdersActiveEarningData {
    std::string ccy{};  ///< e.g. BTC
    Open<EarningType> earningType{};
    std::optional<Decimal> earnings{};

    bool operator==(const OrdersActiveEarningData&) const = default;
};

/// Part of OrdersActive.
struct OrdersActiveFastRedemptionData {
    std::string ccy{};  ///< e.g. BTC
    std::optional<Decimal> redeemingAmt{};

    bool operator==(const OrdersActiveFastRedemptionData&) const = default;
};

/// Reply of Api::orders_active, one row.
struct OrdersActive {
    std::string ccy{};                             ///< e.g. BTC
    std::string ordId{};
    std::string productId{};
    Open<OrdersActiveState> state{};
    std::string protocol{};
    std::string protocolType{};
    std::optional<Decimal> term{};
    std::optional<Decimal> apy{};
    Vector<OrdersActiveInvestData> investData{};
    Vector<OrdersActiveEarningData> earningData{};
    Vector<OrdersActiveFastRedemptionData> fastRedemptionData{};
    std::optional<TimePoint> purchasedTime{};      ///< Unix milliseconds; e.g. 1597026383085
    std::optional<TimePoint> estSettlementTime{};  ///< Unix milliseconds
    std::string cancelRedemptionDeadline{};
    std::string tag{};

    bool operator==(const OrdersActive&) const = default;
};

/// Parameters of Api::orders_history.
struct OrdersHistoryRequest {
    NamedOnly named{};
    Optional<std::string> productId{};
    Optional<std::string> protocolType{};
    Optional<std::string> ccy{};     ///< e.g. BTC
    Optional<std::string> after{};
    Optional<std::string> before{};
    Optional<std::int64_t> limit{};  ///< default 100, at most 100
};

/// Part of OrdersHistory.
struct OrdersHistoryEarningData {
    std::string ccy{};  ///< e.g. BTC
    Open<EarningType> earningType{};
    std::optional<Decimal> realizedEarnings{};

    bool operator==(const OrdersHistoryEarningData&) const = default;
};

/// Reply of Api::orders_history, one row.
struct OrdersHistory {
    std::string ccy{};                         ///< e.g. BTC
    std::string ordId{};
    std::string productId{};
    std::string state{};
    std::string protocol{};
    std::string protocolType{};
    std::optional<Decimal> term{};
    std::optional<Decimal> apy{};
    Vector<OrdersActiveInvestData> investData{};
    Vector<OrdersHistoryEarningData> earningData{};
    std::optional<TimePoint> purchasedTime{};  ///< Unix milliseconds; e.g. 1597026383085
    std::optional<TimePoint> redeemedTime{};   ///< Unix milliseconds; e.g. 1597026383085
    std::string tag{};

    bool operator==(const OrdersHistory&) const = default;
};

/// Part of PurchaseRequest.
struct PurchaseRequestInvestData {
    NamedOnly named{};
    Required<std::string> ccy;  ///< e.g. BTC
    Required<Decimal> amt;
};

/// Parameters of Api::purchase.
struct PurchaseRequest {
    NamedOnly named{};
    Required<std::string> productId;
    Required<Vector<PurchaseRequestInvestData>> investData;
    Optional<Decimal> term{};     ///< conditional
    Optional<std::string> tag{};  ///< at most 16 characters of A-Za-z0-9
};

/// Reply of Api::purchase, one row.
struct Purchase {
    std::string ordId{};
    std::string tag{};

    bool operator==(const Purchase&) const = default;
};

/// Parameters of Api::redeem.
struct RedeemRequest {
    NamedOnly named{};
    Required<std::string> ordId;
    Required<std::string> protocolType;
    Optional<bool> allowEarlyRedeem{};  ///< default false
};

/// Reply of Api::redeem.
struct Redeem {
    std::string ordId{};
    std::string tag{};

    bool operator==(const Redeem&) const = default;
};

/// The operations of finance/staking-defi. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// POST /api/v5/finance/staking-defi/cancel
    ///
    /// Private; permission: trade. 2 requests per second per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#financial-product-on-chain-earn-post-cancel-purchases-redemptions
    Call<Cancel> cancel(CancelRequest request) const;

    /// GET /api/v5/finance/staking-defi/offers
    ///
    /// Private; permission: read. 3 requests per second per user.
    /// https://www.okx.com/docs-v5/en/#financial-product-on-chain-earn-get-offers
    Call<Vector<Offers>> offers(OffersRequest request = {}) const;

    /// GET /api/v5/finance/staking-defi/orders-active
    ///
    /// Private; permission: read. 3 requests per second per user.
    /// https://www.okx.com/docs-v5/en/#financial-product-on-chain-earn-get-active-orders
    Call<Vector<OrdersActive>> orders_active(OrdersActiveRequest request = {}) const;

    /// GET /api/v5/finance/staking-defi/orders-history
    ///
    /// Private; permission: read. 3 requests per second per user. Too long for one reply: see pages().
    /// https://www.okx.com/docs-v5/en/#financial-product-on-chain-earn-get-order-history
    PagedCall<Vector<OrdersHistory>> orders_history(OrdersHistoryRequest request = {}) const;

    /// POST /api/v5/finance/staking-defi/purchase
    ///
    /// Private; permission: trade. 2 requests per second per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#financial-product-on-chain-earn-post-purchase
    Call<Vector<Purchase>> purchase(PurchaseRequest request) const;

    /// POST /api/v5/finance/staking-defi/redeem
    ///
    /// Private; permission: trade. 2 requests per second per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#financial-product-on-chain-earn-post-redeem
    Call<Redeem> redeem(RedeemRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const CancelRequest*);
const detail::ObjectTable& exbind_table(const Cancel*);
const detail::ObjectTable& exbind_table(const OffersRequest*);
const detail::ObjectTable& exbind_table(const OffersInvestData*);
const detail::ObjectTable& exbind_table(const OffersEarningData*);
const detail::ObjectTable& exbind_table(const Offers*);
const detail::ObjectTable& exbind_table(const OrdersActiveRequest*);
const detail::ObjectTable& exbind_table(const OrdersActiveInvestData*);
const detail::ObjectTable& exbind_table(const OrdersActiveEarningData*);
const detail::ObjectTable& exbind_table(const OrdersActiveFastRedemptionData*);
const detail::ObjectTable& exbind_table(const OrdersActive*);
const detail::ObjectTable& exbind_table(const OrdersHistoryRequest*);
const detail::ObjectTable& exbind_table(const OrdersHistoryEarningData*);
const detail::ObjectTable& exbind_table(const OrdersHistory*);
const detail::ObjectTable& exbind_table(const PurchaseRequestInvestData*);
const detail::ObjectTable& exbind_table(const PurchaseRequest*);
const detail::ObjectTable& exbind_table(const Purchase*);
const detail::ObjectTable& exbind_table(const RedeemRequest*);
const detail::ObjectTable& exbind_table(const Redeem*);

}  // namespace exbind::okx::finance::staking_defi
