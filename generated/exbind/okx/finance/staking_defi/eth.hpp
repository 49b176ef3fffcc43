// Generated from specs/okx/finance/staking-defi/eth.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/okx/common/eth_type.hpp"
#include "exbind/okx/common/status.hpp"
#include "exbind/pages.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::okx {
class Connection;
}

/// Operations under /api/v5/finance/staking-defi/eth.
namespace exbind::inline v0_1::okx::finance::staking_defi::eth {

using exbind::okx::EthType;
using exbind::okx::Status;

/// Parameters of Api::apy_history.
struct ApyHistoryRequest {
    NamedOnly named{};
    Required<std::int64_t> days;
};

/// Reply of Api::apy_history, one row.
struct ApyHistory {
    std::optional<Decimal> rate{};  ///< rate for a year, 0.01 = 1 %; e.g. 0.01
    std::optional<TimePoint> ts{};  ///< Unix milliseconds; e.g. 1597026383085

    bool operator==(const ApyHistory&) const = default;
};

/// Reply of Api::balance.
struct Balance {
    std::string ccy{};              ///< currency; e.g. BETH
    std::optional<Decimal> amt{};   ///< amount
    std::optional<Decimal> latestInterestAccrual{};
    std::optional<Decimal> totalInterestAccrual{};
    std::optional<TimePoint> ts{};  ///< Unix milliseconds; e.g. 1597026383085

    bool operator==(const Balance&) const = default;
};

/// Parameters of Api::cancel_redeem.
struct CancelRedeemRequest {
    NamedOnly named{};
    Required<std::string> ordId;  ///< exchange's id of the order
};

/// Reply of Api::cancel_redeem.
struct CancelRedeem {
    std::string ordId{};  ///< exchange's id of the order

    bool operator==(const CancelRedeem&) const = default;
};

/// Reply of Api::product_info.
struct ProductInfo {
    std::optional<Decimal> fastRedemptionDailyLimit{};  ///< most that can be redeemed fast daily
    std::optional<Decimal> rate{};                      ///< rate for a year, 0.01 = 1 %
    std::optional<std::int64_t> redemptDays{};
    std::optional<Decimal> minAmt{};                    ///< lowest amount

    bool operator==(const ProductInfo&) const = default;
};

/// Parameters of Api::purchase.
struct PurchaseRequest {
    NamedOnly named{};
    Required<Decimal> amt;  ///< amount
};

/// Parameters of Api::purchase_redeem_history.
struct PurchaseRedeemHistoryRequest {
    NamedOnly named{};
    Open<EthType> type{};
    Open<Status> status{};           ///< how far it has come
    Optional<TimePoint> after{};     ///< only rows older than this; Unix milliseconds
    Optional<TimePoint> before{};    ///< only rows newer than this; Unix milliseconds
    Optional<std::int64_t> limit{};  ///< default 100, at most 100
};

/// Reply of Api::purchase_redeem_history, one row.
struct PurchaseRedeemHistory {
    Open<EthType> type{};
    std::optional<Decimal> amt{};                 ///< amount
    std::optional<Decimal> redeemingAmt{};        ///< amount on its way back
    Open<Status> status{};                        ///< how far it has come
    std::string ordId{};                          ///< exchange's id of the order
    std::optional<TimePoint> requestTime{};       ///< Unix milliseconds; e.g. 1597026383085
    std::optional<TimePoint> completedTime{};     ///< Unix milliseconds; e.g. 1597026383085
    std::optional<TimePoint> estCompletedTime{};  ///< Unix milliseconds; e.g. 1597026383085

    bool operator==(const PurchaseRedeemHistory&) const = default;
};

/// Parameters of Api::redeem.
struct RedeemRequest {
    NamedOnly named{};
    Required<Decimal> amt;  ///< amount
};

/// The operations of finance/staking-defi/eth. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// APY history (Public)
    /// GET /api/v5/finance/staking-defi/eth/apy-history
    ///
    /// Public. 6 requests per second per IP address.
    /// https://www.okx.com/docs-v5/en/#financial-product-eth-staking-get-apy-history-public
    Call<Vector<ApyHistory>> apy_history(ApyHistoryRequest request) const;

    /// Balance
    /// GET /api/v5/finance/staking-defi/eth/balance
    ///
    /// Private; permission: read. 6 requests per second per user.
    /// https://www.okx.com/docs-v5/en/#financial-product-eth-staking-get-balance
    Call<Balance> balance() const;

    /// Cancel redeem
    /// POST /api/v5/finance/staking-defi/eth/cancel-redeem
    ///
    /// Private; permission: trade. 2 requests per second per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#financial-product-eth-staking-post-cancel-redeem
    Call<CancelRedeem> cancel_redeem(CancelRedeemRequest request) const;

    /// Product info
    /// GET /api/v5/finance/staking-defi/eth/product-info
    ///
    /// Private; permission: read. 3 requests per second per user.
    /// https://www.okx.com/docs-v5/en/#financial-product-eth-staking-get-product-info
    Call<ProductInfo> product_info() const;

    /// Purchase
    /// POST /api/v5/finance/staking-defi/eth/purchase
    ///
    /// Private; permission: trade. 2 requests per second per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#financial-product-eth-staking-post-purchase
    Call<Acknowledged> purchase(PurchaseRequest request) const;

    /// Purchase& Redeem history
    /// GET /api/v5/finance/staking-defi/eth/purchase-redeem-history
    ///
    /// Private; permission: read. 6 requests per second per user. Too long for one reply: see pages().
    /// https://www.okx.com/docs-v5/en/#financial-product-eth-staking-get-purchase-amp-redeem-history
    PagedCall<Vector<PurchaseRedeemHistory>> purchase_redeem_history(PurchaseRedeemHistoryRequest request = {}) const;

    /// Redeem
    /// POST /api/v5/finance/staking-defi/eth/redeem
    ///
    /// Private; permission: trade. 2 requests per second per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#financial-product-eth-staking-post-redeem
    Call<Acknowledged> redeem(RedeemRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const ApyHistoryRequest*);
const detail::ObjectTable& exbind_table(const ApyHistory*);
const detail::ObjectTable& exbind_table(const Balance*);
const detail::ObjectTable& exbind_table(const CancelRedeemRequest*);
const detail::ObjectTable& exbind_table(const CancelRedeem*);
const detail::ObjectTable& exbind_table(const ProductInfo*);
const detail::ObjectTable& exbind_table(const PurchaseRequest*);
const detail::ObjectTable& exbind_table(const PurchaseRedeemHistoryRequest*);
const detail::ObjectTable& exbind_table(const PurchaseRedeemHistory*);
const detail::ObjectTable& exbind_table(const RedeemRequest*);

}  // namespace exbind::okx::finance::staking_defi::eth
