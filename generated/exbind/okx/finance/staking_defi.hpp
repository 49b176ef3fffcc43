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

namespace exbind::inline v0_1::okx {
class Connection;
}

/// Operations under /api/v5/finance/staking-defi.
namespace exbind::inline v0_1::okx::finance::staking_defi {

using exbind::operator<<;
using exbind::to_string;

enum class EarningType : std::uint8_t {
    estimated_earning = 0,   ///< "0"
    cumulative_earning = 1,  ///< "1"
};
const detail::EnumTable& exbind_table(EarningType);

enum class State : std::uint8_t {
    purchasable = 0,
    sold_out = 1,
    stop = 2,  ///< "Stop"
};
const detail::EnumTable& exbind_table(State);

enum class OrdersActiveState : std::uint8_t {
    pending = 0,     ///< "8"
    cancelling = 1,  ///< "13"
    onchain = 2,     ///< "9"
    earning = 3,     ///< "1"
    redeeming = 4,   ///< "2"
};
const detail::EnumTable& exbind_table(OrdersActiveState);

/// Parameters of Api::cancel.
struct CancelRequest {
    NamedOnly named{};
    Required<std::string> ordId;         ///< exchange's id of the order
    Required<std::string> protocolType;  ///< kind of protocol, such as staking
};

/// Reply of Api::cancel.
struct Cancel {
    std::string ordId{};  ///< exchange's id of the order
    std::string tag{};    ///< label of your own choice

    bool operator==(const Cancel&) const = default;
};

/// Parameters of Api::offers.
struct OffersRequest {
    NamedOnly named{};
    Optional<std::string> productId{};     ///< exchange's id of the product or offer
    Optional<std::string> protocolType{};  ///< kind of protocol, such as staking
    Optional<std::string> ccy{};           ///< currency; e.g. BTC
};

/// Part of Offers.
struct OffersInvestData {
    std::string ccy{};                ///< currency; e.g. BTC
    std::optional<Decimal> bal{};     ///< balance
    std::optional<Decimal> minAmt{};  ///< lowest amount
    std::optional<Decimal> maxAmt{};  ///< highest amount

    bool operator==(const OffersInvestData&) const = default;
};

/// Part of Offers.
struct OffersEarningData {
    std::string ccy{};                ///< currency; e.g. BTC
    Open<EarningType> earningType{};  ///< how earnings are estimated

    bool operator==(const OffersEarningData&) const = default;
};

/// Reply of Api::offers, one row.
struct Offers {
    std::string ccy{};                        ///< currency; e.g. BTC
    std::string productId{};                  ///< exchange's id of the product or offer
    std::string protocol{};                   ///< name of the protocol on the chain
    std::string protocolType{};               ///< kind of protocol, such as staking
    std::optional<Decimal> term{};            ///< days, 0 = flexible
    std::optional<Decimal> apy{};             ///< yield of a year, 0.01 = 1 %
    std::optional<bool> earlyRedeem{};
    Vector<OffersInvestData> investData{};    ///< currencies and amounts of the investment
    Vector<OffersEarningData> earningData{};  ///< what is earned
    Open<State> state{};                      ///< whether offered, or how far the order is
    Vector<std::string> redeemPeriod{};
    std::string fastRedemptionDailyLimit{};   ///< most that can be redeemed fast daily

    bool operator==(const Offers&) const = default;
};

/// Parameters of Api::orders_active.
struct OrdersActiveRequest {
    NamedOnly named{};
    Optional<std::string> productId{};     ///< exchange's id of the product or offer
    Optional<std::string> protocolType{};  ///< kind of protocol, such as staking
    Optional<std::string> ccy{};           ///< currency; e.g. BTC
    Open<OrdersActiveState> state{};       ///< whether offered, or how far the order is
};

/// Part of OrdersActive and OrdersHistory.
struct OrdersActiveInvestData {
    std::string ccy{};             ///< currency; e.g. BTC
    std::optional<Decimal> amt{};  ///< amount

    bool operator==(const OrdersActiveInvestData&) const = default;
};
using OrdersHistoryInvestData = OrdersActiveInvestData;

/// Part of OrdersActive.
struct OrdersActiveEarningData {
    std::string ccy{};                  ///< currency; e.g. BTC
    Open<EarningType> earningType{};    ///< how earnings are estimated
    std::optional<Decimal> earnings{};  ///< what was earned

    bool operator==(const OrdersActiveEarningData&) const = default;
};

/// Part of OrdersActive.
struct OrdersActiveFastRedemptionData {
    std::string ccy{};                      ///< currency; e.g. BTC
    std::optional<Decimal> redeemingAmt{};  ///< amount on its way back

    bool operator==(const OrdersActiveFastRedemptionData&) const = default;
};

/// Reply of Api::orders_active, one row.
struct OrdersActive {
    std::string ccy{};                              ///< currency; e.g. BTC
    std::string ordId{};                            ///< exchange's id of the order
    std::string productId{};                        ///< exchange's id of the product or offer
    Open<OrdersActiveState> state{};                ///< whether offered, or how far the order is
    std::string protocol{};                         ///< name of the protocol on the chain
    std::string protocolType{};                     ///< kind of protocol, such as staking
    std::optional<Decimal> term{};                  ///< days, 0 = flexible
    std::optional<Decimal> apy{};                   ///< yield of a year, 0.01 = 1 %
    Vector<OrdersActiveInvestData> investData{};    ///< currencies and amounts of the investment
    Vector<OrdersActiveEarningData> earningData{};  ///< what is earned
    Vector<OrdersActiveFastRedemptionData> fastRedemptionData{};
    std::optional<TimePoint> purchasedTime{};       ///< Unix milliseconds; e.g. 1597026383085
    std::optional<TimePoint> estSettlementTime{};   ///< Unix milliseconds
    std::string cancelRedemptionDeadline{};
    std::string tag{};                              ///< label of your own choice

    bool operator==(const OrdersActive&) const = default;
};

/// Parameters of Api::orders_history.
struct OrdersHistoryRequest {
    NamedOnly named{};
    Optional<std::string> productId{};     ///< exchange's id of the product or offer
    Optional<std::string> protocolType{};  ///< kind of protocol, such as staking
    Optional<std::string> ccy{};           ///< currency; e.g. BTC
    Optional<std::string> after{};         ///< only rows older than this
    Optional<std::string> before{};        ///< only rows newer than this
    Optional<std::int64_t> limit{};        ///< default 100, at most 100
};

/// Part of OrdersHistory.
struct OrdersHistoryEarningData {
    std::string ccy{};                ///< currency; e.g. BTC
    Open<EarningType> earningType{};  ///< how earnings are estimated
    std::optional<Decimal> realizedEarnings{};

    bool operator==(const OrdersHistoryEarningData&) const = default;
};

/// Reply of Api::orders_history, one row.
struct OrdersHistory {
    std::string ccy{};                               ///< currency; e.g. BTC
    std::string ordId{};                             ///< exchange's id of the order
    std::string productId{};                         ///< exchange's id of the product or offer
    std::string state{};                             ///< whether offered, or how far the order is
    std::string protocol{};                          ///< name of the protocol on the chain
    std::string protocolType{};                      ///< kind of protocol, such as staking
    std::optional<Decimal> term{};                   ///< days, 0 = flexible
    std::optional<Decimal> apy{};                    ///< yield of a year, 0.01 = 1 %
    Vector<OrdersActiveInvestData> investData{};     ///< currencies and amounts of the investment
    Vector<OrdersHistoryEarningData> earningData{};  ///< what is earned
    std::optional<TimePoint> purchasedTime{};        ///< Unix milliseconds; e.g. 1597026383085
    std::optional<TimePoint> redeemedTime{};         ///< Unix milliseconds; e.g. 1597026383085
    std::string tag{};                               ///< label of your own choice

    bool operator==(const OrdersHistory&) const = default;
};

/// Part of PurchaseRequest.
struct PurchaseRequestInvestData {
    NamedOnly named{};
    Required<std::string> ccy;  ///< currency; e.g. BTC
    Required<Decimal> amt;      ///< amount
};

/// Parameters of Api::purchase.
struct PurchaseRequest {
    NamedOnly named{};
    Required<std::string> productId;                         ///< exchange's id of the product or offer
    Required<Vector<PurchaseRequestInvestData>> investData;  ///< currencies and amounts of the investment
    Optional<Decimal> term{};                                ///< days, 0 = flexible; conditional
    /// label of your own choice; at most 16 characters of A-Za-z0-9
    Optional<std::string> tag{};
};

/// Reply of Api::purchase, one row.
struct Purchase {
    std::string ordId{};  ///< exchange's id of the order
    std::string tag{};    ///< label of your own choice

    bool operator==(const Purchase&) const = default;
};

/// Parameters of Api::redeem.
struct RedeemRequest {
    NamedOnly named{};
    Required<std::string> ordId;         ///< exchange's id of the order
    Required<std::string> protocolType;  ///< kind of protocol, such as staking
    Optional<bool> allowEarlyRedeem{};   ///< default false
};

/// Reply of Api::redeem.
struct Redeem {
    std::string ordId{};  ///< exchange's id of the order
    std::string tag{};    ///< label of your own choice

    bool operator==(const Redeem&) const = default;
};

/// The operations of finance/staking-defi. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Cancel purchases/redemptions
    /// POST /api/v5/finance/staking-defi/cancel
    ///
    /// Private; permission: trade. 2 requests per second per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#financial-product-on-chain-earn-post-cancel-purchases-redemptions
    Call<Cancel> cancel(CancelRequest request) const;

    /// Offers
    /// GET /api/v5/finance/staking-defi/offers
    ///
    /// Private; permission: read. 3 requests per second per user.
    /// https://www.okx.com/docs-v5/en/#financial-product-on-chain-earn-get-offers
    Call<Vector<Offers>> offers(OffersRequest request = {}) const;

    /// Active orders
    /// GET /api/v5/finance/staking-defi/orders-active
    ///
    /// Private; permission: read. 3 requests per second per user.
    /// https://www.okx.com/docs-v5/en/#financial-product-on-chain-earn-get-active-orders
    Call<Vector<OrdersActive>> orders_active(OrdersActiveRequest request = {}) const;

    /// Order history
    /// GET /api/v5/finance/staking-defi/orders-history
    ///
    /// Private; permission: read. 3 requests per second per user. Too long for one reply: see pages().
    /// https://www.okx.com/docs-v5/en/#financial-product-on-chain-earn-get-order-history
    PagedCall<Vector<OrdersHistory>> orders_history(OrdersHistoryRequest request = {}) const;

    /// Purchase
    /// POST /api/v5/finance/staking-defi/purchase
    ///
    /// Private; permission: trade. 2 requests per second per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#financial-product-on-chain-earn-post-purchase
    Call<Vector<Purchase>> purchase(PurchaseRequest request) const;

    /// Redeem
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
