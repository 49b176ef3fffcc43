// Generated from specs/bybit/spot-lever-token.yaml by `exbind generate bybit`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::bybit {
class Connection;
}

/// Operations under /v5/spot-lever-token.
namespace exbind::inline v0_1::bybit::spot_lever_token {

using exbind::operator<<;
using exbind::to_string;

enum class LtOrderStatus : std::uint8_t {
    completed = 0,    ///< "1"
    in_progress = 1,  ///< "2"
    failed = 2,       ///< "3"
};
const detail::EnumTable& exbind_table(LtOrderStatus);

/// Parameters of Api::info.
struct InfoRequest {
    NamedOnly named{};
    Optional<std::string> ltCoin{};
};

/// Part of Info.
struct InfoList {
    std::string ltCoin{};
    std::string ltName{};
    std::optional<Decimal> maxPurchase{};
    std::optional<Decimal> minPurchase{};
    std::optional<Decimal> maxPurchaseDaily{};
    std::optional<Decimal> maxRedeem{};
    std::optional<Decimal> minRedeem{};
    std::optional<Decimal> maxRedeemDaily{};
    std::optional<Decimal> purchaseFeeRate{};
    std::optional<Decimal> redeemFeeRate{};
    std::string ltStatus{};
    std::optional<Decimal> fundFee{};
    std::optional<TimePoint> fundFeeTime{};    ///< Unix milliseconds
    std::optional<Decimal> manageFeeRate{};
    std::optional<TimePoint> manageFeeTime{};  ///< Unix milliseconds
    std::optional<Decimal> value{};
    std::optional<Decimal> netValue{};
    std::optional<std::int64_t> total{};

    bool operator==(const InfoList&) const = default;
};

/// Reply of Api::info.
struct Info {
    Vector<InfoList> list{};

    bool operator==(const Info&) const = default;
};

/// Parameters of Api::order_record.
struct OrderRecordRequest {
    NamedOnly named{};
    Optional<std::string> ltCoin{};
    Optional<std::string> orderId{};
    Optional<TimePoint> startTime{};  ///< Unix milliseconds
    Optional<TimePoint> endTime{};    ///< Unix milliseconds
    Optional<std::int64_t> limit{};   ///< default 100
    Optional<std::int64_t> ltOrderType{};
    Optional<std::string> serialNo{};
};

/// Part of OrderRecord.
struct OrderRecordList {
    std::string ltCoin{};
    std::string orderId{};
    std::optional<std::int64_t> ltOrderType{};
    std::optional<TimePoint> orderTime{};   ///< Unix milliseconds
    std::optional<TimePoint> updateTime{};  ///< Unix milliseconds
    Open<LtOrderStatus> ltOrderStatus{};
    std::optional<Decimal> fee{};
    std::optional<Decimal> amount{};
    std::optional<Decimal> value{};
    std::string valueCoin{};
    std::string serialNo{};

    bool operator==(const OrderRecordList&) const = default;
};

/// Reply of Api::order_record.
struct OrderRecord {
    Vector<OrderRecordList> list{};

    bool operator==(const OrderRecord&) const = default;
};

/// Parameters of Api::purchase.
struct PurchaseRequest {
    NamedOnly named{};
    Required<std::string> ltCoin;
    Required<Decimal> ltAmount;
    Optional<std::string> serialNo{};
};

/// Reply of Api::purchase.
struct Purchase {
    std::string ltCoin{};
    Open<LtOrderStatus> ltOrderStatus{};
    std::optional<Decimal> execQty{};
    std::optional<Decimal> execAmt{};
    std::optional<Decimal> amount{};
    std::string purchaseId{};
    std::string serialNo{};
    std::string valueCoin{};

    bool operator==(const Purchase&) const = default;
};

/// Parameters of Api::redeem.
struct RedeemRequest {
    NamedOnly named{};
    Required<std::string> ltCoin;
    Required<Decimal> quantity;
    Optional<std::string> serialNo{};
};

/// Reply of Api::redeem.
struct Redeem {
    std::string ltCoin{};
    Open<LtOrderStatus> ltOrderStatus{};
    std::optional<Decimal> quantity{};
    std::optional<Decimal> execQty{};
    std::optional<Decimal> execAmt{};
    std::string redeemId{};
    std::string serialNo{};
    std::string valueCoin{};

    bool operator==(const Redeem&) const = default;
};

/// Parameters of Api::reference.
struct ReferenceRequest {
    NamedOnly named{};
    Required<std::string> ltCoin;
};

/// Reply of Api::reference.
struct Reference {
    std::string ltCoin{};
    std::optional<Decimal> nav{};
    std::optional<TimePoint> navTime{};  ///< Unix milliseconds
    std::optional<Decimal> circulation{};
    std::optional<Decimal> basket{};
    std::optional<Decimal> leverage{};

    bool operator==(const Reference&) const = default;
};

/// The operations of spot-lever-token. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get Leverage Token Info
    /// GET /v5/spot-lever-token/info
    ///
    /// Public. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/lt/leverage-token-info
    Call<Info> info(InfoRequest request = {}) const;

    /// Get Purchase/Redemption Records
    /// GET /v5/spot-lever-token/order-record
    ///
    /// Private. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/lt/order-record
    Call<OrderRecord> order_record(OrderRecordRequest request = {}) const;

    /// Purchase
    /// POST /v5/spot-lever-token/purchase
    ///
    /// Private. 600 requests per 5 seconds per IP address, shared by the pool ip. Never re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/lt/purchase
    Call<Purchase> purchase(PurchaseRequest request) const;

    /// Redeem
    /// POST /v5/spot-lever-token/redeem
    ///
    /// Private. 600 requests per 5 seconds per IP address, shared by the pool ip. Never re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/lt/redeem
    Call<Redeem> redeem(RedeemRequest request) const;

    /// Get Leveraged Token Market
    /// GET /v5/spot-lever-token/reference
    ///
    /// Public. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/lt/leverage-token-reference
    Call<Reference> reference(ReferenceRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const InfoRequest*);
const detail::ObjectTable& exbind_table(const InfoList*);
const detail::ObjectTable& exbind_table(const Info*);
const detail::ObjectTable& exbind_table(const OrderRecordRequest*);
const detail::ObjectTable& exbind_table(const OrderRecordList*);
const detail::ObjectTable& exbind_table(const OrderRecord*);
const detail::ObjectTable& exbind_table(const PurchaseRequest*);
const detail::ObjectTable& exbind_table(const Purchase*);
const detail::ObjectTable& exbind_table(const RedeemRequest*);
const detail::ObjectTable& exbind_table(const Redeem*);
const detail::ObjectTable& exbind_table(const ReferenceRequest*);
const detail::ObjectTable& exbind_table(const Reference*);

}  // namespace exbind::bybit::spot_lever_token
