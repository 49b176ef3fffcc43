// Generated from specs/kucoin/spot/earn.yaml by `exbind generate kucoin`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/kucoin/common/account_type.hpp"
#include "exbind/kucoin/common/margin_status.hpp"
#include "exbind/pages.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::kucoin {
class Connection;
}

/// Operations under /api/v1/earn.
namespace exbind::inline v0_1::kucoin::spot::earn {

using exbind::kucoin::AccountType;
using exbind::kucoin::MarginStatus;

using exbind::operator<<;
using exbind::to_string;

enum class ProductCategory : std::uint8_t {
    demand = 0,       ///< "DEMAND"
    activity = 1,     ///< "ACTIVITY"
    staking = 2,      ///< "STAKING"
    kcs_staking = 3,  ///< "KCS_STAKING"
    eth2 = 4,         ///< "ETH2"
};
const detail::EnumTable& exbind_table(ProductCategory);

enum class Status : std::uint8_t {
    locked = 0,     ///< "LOCKED"
    redeeming = 1,  ///< "REDEEMING"
};
const detail::EnumTable& exbind_table(Status);

/// Parameters of Api::account_holding.
struct AccountHoldingRequest {
    NamedOnly named{};
    Optional<std::string> currency{};      ///< currency by its fixed code
    Optional<std::string> productId{};
    Open<ProductCategory> productCategory{};
    Optional<std::int64_t> currentPage{};  ///< number of the page, from 1; default 1
    Optional<std::int64_t> pageSize{};     ///< rows on a page; default 15, 10 to 500
};

/// Part of AccountHolding.
struct AccountHoldingItems {
    std::string orderId{};                               ///< exchange's id of the order
    std::string productId{};
    Open<ProductCategory> productCategory{};
    std::string productType{};
    std::string currency{};                              ///< currency by its fixed code
    std::string incomeCurrency{};                        ///< currency in which it pays
    std::optional<Decimal> returnRate{};                 ///< e.g. 0.035
    std::optional<Decimal> holdAmount{};
    std::optional<Decimal> redeemedAmount{};
    std::optional<Decimal> redeemingAmount{};
    std::optional<std::int64_t> lockStartTime{};         ///< from when it is locked
    std::optional<std::int64_t> lockEndTime{};           ///< until when it is locked
    std::optional<std::int64_t> purchaseTime{};
    std::optional<std::int64_t> redeemPeriod{};          ///< days until redeemed funds arrive
    Open<Status> status{};                               ///< how far it has come
    std::optional<std::int64_t> earlyRedeemSupported{};  ///< whether it can be redeemed before its end

    bool operator==(const AccountHoldingItems&) const = default;
};

/// Reply of Api::account_holding.
struct AccountHolding {
    std::optional<std::int64_t> totalNum{};     ///< rows on all pages
    Vector<AccountHoldingItems> items{};        ///< rows of this page
    std::optional<std::int64_t> currentPage{};  ///< number of the page, from 1
    std::optional<std::int64_t> pageSize{};     ///< rows on a page
    std::optional<std::int64_t> totalPage{};    ///< number of pages

    bool operator==(const AccountHolding&) const = default;
};

/// Parameters of Api::redeem.
struct RedeemRequest {
    NamedOnly named{};
    Required<std::string> orderId;  ///< exchange's id of the order
    Required<Decimal> amount;       ///< how much of the currency
    Open<AccountType> fromAccountType{};
    Optional<Decimal> confirmPunishRedeem{};
};

/// Reply of Api::redeem.
struct Redeem {
    std::string orderTxId{};
    std::optional<TimePoint> deliverTime{};  ///< Unix milliseconds
    Open<MarginStatus> status{};             ///< how far it has come
    std::optional<Decimal> amount{};         ///< how much of the currency

    bool operator==(const Redeem&) const = default;
};

/// Parameters of Api::purchase.
struct PurchaseRequest {
    NamedOnly named{};
    Required<std::string> productId;
    Required<Decimal> amount;                 ///< how much of the currency
    Required<Open<AccountType>> accountType;  ///< which of the user's accounts
};

/// Reply of Api::purchase.
struct Purchase {
    std::string orderId{};  ///< exchange's id of the order
    std::string orderTxId{};

    bool operator==(const Purchase&) const = default;
};

/// Parameters of Api::redeem_preview.
struct RedeemPreviewRequest {
    NamedOnly named{};
    Required<std::string> orderId;  ///< exchange's id of the order
    Open<AccountType> fromAccountType{};
};

/// Reply of Api::redeem_preview.
struct RedeemPreview {
    std::string currency{};                      ///< currency by its fixed code
    std::optional<Decimal> redeemAmount{};
    std::optional<Decimal> penaltyInterestAmount{};
    std::optional<std::int64_t> redeemPeriod{};  ///< days until redeemed funds arrive
    std::optional<TimePoint> deliverTime{};      ///< Unix milliseconds
    std::optional<bool> manualRedeemable{};
    std::optional<bool> redeemAll{};

    bool operator==(const RedeemPreview&) const = default;
};

/// The operations of spot/earn. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get Account Holding
    /// GET /api/v1/earn/hold-assets
    ///
    /// Private. 2000 requests per 30 seconds per user, shared by the pool Earn, of which one call takes 5. Too long for
    /// one reply: see pages().
    PagedCall<AccountHolding> account_holding(AccountHoldingRequest request = {}) const;

    /// Redeem
    /// DELETE /api/v1/earn/orders
    ///
    /// Private. 2000 requests per 30 seconds per user, shared by the pool Earn, of which one call takes 5. Never
    /// re-sent by itself.
    Call<Redeem> redeem(RedeemRequest request) const;

    /// Purchase
    /// POST /api/v1/earn/orders
    ///
    /// Private. 2000 requests per 30 seconds per user, shared by the pool Earn, of which one call takes 5. Never
    /// re-sent by itself.
    Call<Purchase> purchase(PurchaseRequest request) const;

    /// Get Redeem Preview
    /// GET /api/v1/earn/redeem-preview
    ///
    /// Private. 2000 requests per 30 seconds per user, shared by the pool Earn, of which one call takes 5.
    Call<RedeemPreview> redeem_preview(RedeemPreviewRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const AccountHoldingRequest*);
const detail::ObjectTable& exbind_table(const AccountHoldingItems*);
const detail::ObjectTable& exbind_table(const AccountHolding*);
const detail::ObjectTable& exbind_table(const RedeemRequest*);
const detail::ObjectTable& exbind_table(const Redeem*);
const detail::ObjectTable& exbind_table(const PurchaseRequest*);
const detail::ObjectTable& exbind_table(const Purchase*);
const detail::ObjectTable& exbind_table(const RedeemPreviewRequest*);
const detail::ObjectTable& exbind_table(const RedeemPreview*);

}  // namespace exbind::kucoin::spot::earn
