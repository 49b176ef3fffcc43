// Generated from specs/bybit/earn/advance.yaml by `exbind generate bybit`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "exbind/bybit/common/account_type.hpp"
#include "exbind/bybit/common/advance_order_type.hpp"
#include "exbind/bybit/common/advance_status.hpp"
#include "exbind/bybit/common/earn_category.hpp"
#include "exbind/bybit/common/liquidity_mining_status.hpp"
#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/pages.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::bybit {
class Connection;
}

/// Operations under /v5/earn/advance.
namespace exbind::inline v0_1::bybit::earn::advance {

using exbind::bybit::AccountType;
using exbind::bybit::AdvanceOrderType;
using exbind::bybit::AdvanceStatus;
using exbind::bybit::EarnCategory;
using exbind::bybit::LiquidityMiningStatus;

using exbind::operator<<;
using exbind::to_string;

enum class Category : std::uint8_t {
    double_win = 0,  ///< "DoubleWin"
};
const detail::EnumTable& exbind_table(Category);

enum class GetRedeemEstAmountListSmartLeverageCategory : std::uint8_t {
    smart_leverage = 0,  ///< "SmartLeverage"
};
const detail::EnumTable& exbind_table(GetRedeemEstAmountListSmartLeverageCategory);

enum class OrderDiscountBuyCategory : std::uint8_t {
    discount_buy = 0,  ///< "DiscountBuy"
};
const detail::EnumTable& exbind_table(OrderDiscountBuyCategory);

enum class Direction : std::uint8_t {
    buy_low = 0,    ///< "BuyLow"
    sell_high = 1,  ///< "SellHigh"
};
const detail::EnumTable& exbind_table(Direction);

enum class OrderMode : std::uint8_t {
    normal = 0,  ///< "Normal"
    rfq = 1,     ///< "RFQ"
};
const detail::EnumTable& exbind_table(OrderMode);

enum class OrderSmartLeverageCategory : std::uint8_t {
    smart_leverage = 0,  ///< "SmartLeverage"
};
const detail::EnumTable& exbind_table(OrderSmartLeverageCategory);

enum class OrderSmartLeverageDirection : std::uint8_t {
    long_ = 0,   ///< "Long"
    short_ = 1,  ///< "Short"
};
const detail::EnumTable& exbind_table(OrderSmartLeverageDirection);

enum class PlaceOrderCategory : std::uint8_t {
    discount_buy = 0,  ///< "DiscountBuy"
};
const detail::EnumTable& exbind_table(PlaceOrderCategory);

enum class OrderDirection : std::uint8_t {
    buy_low = 0,    ///< "BuyLow"
    sell_high = 1,  ///< "SellHigh"
};
const detail::EnumTable& exbind_table(OrderDirection);

enum class PlaceOrderSmartLeverageCategory : std::uint8_t {
    smart_leverage = 0,  ///< "SmartLeverage"
};
const detail::EnumTable& exbind_table(PlaceOrderSmartLeverageCategory);

enum class PositionDiscountBuyCategory : std::uint8_t {
    discount_buy = 0,  ///< "DiscountBuy"
};
const detail::EnumTable& exbind_table(PositionDiscountBuyCategory);

enum class PositionDiscountBuyStatus : std::uint8_t {
    active = 0,     ///< "Active"
    redeeming = 1,  ///< "Redeeming"
};
const detail::EnumTable& exbind_table(PositionDiscountBuyStatus);

enum class PositionDoubleWinStatus : std::uint8_t {
    active = 0,     ///< "Active"
    redeeming = 1,  ///< "Redeeming"
};
const detail::EnumTable& exbind_table(PositionDoubleWinStatus);

enum class PositionDualAssetsStatus : std::uint8_t {
    active = 0,     ///< "Active"
    redeeming = 1,  ///< "Redeeming"
};
const detail::EnumTable& exbind_table(PositionDualAssetsStatus);

enum class PositionSmartLeverageCategory : std::uint8_t {
    smart_leverage = 0,  ///< "SmartLeverage"
};
const detail::EnumTable& exbind_table(PositionSmartLeverageCategory);

enum class PositionSmartLeverageDirection : std::uint8_t {
    long_ = 0,   ///< "Long"
    short_ = 1,  ///< "Short"
};
const detail::EnumTable& exbind_table(PositionSmartLeverageDirection);

enum class PositionSmartLeverageStatus : std::uint8_t {
    active = 0,     ///< "Active"
    redeeming = 1,  ///< "Redeeming"
    settled = 2,    ///< "Settled"
};
const detail::EnumTable& exbind_table(PositionSmartLeverageStatus);

enum class ProductDiscountBuyCategory : std::uint8_t {
    discount_buy = 0,  ///< "DiscountBuy"
};
const detail::EnumTable& exbind_table(ProductDiscountBuyCategory);

enum class ProductSmartLeverageCategory : std::uint8_t {
    smart_leverage = 0,  ///< "SmartLeverage"
};
const detail::EnumTable& exbind_table(ProductSmartLeverageCategory);

enum class ProductSmartLeverageDirection : std::uint8_t {
    long_ = 0,   ///< "Long"
    short_ = 1,  ///< "Short"
};
const detail::EnumTable& exbind_table(ProductSmartLeverageDirection);

enum class ProductExtraInfoDiscountBuyCategory : std::uint8_t {
    discount_buy = 0,  ///< "DiscountBuy"
};
const detail::EnumTable& exbind_table(ProductExtraInfoDiscountBuyCategory);

enum class ProductExtraInfoSmartLeverageCategory : std::uint8_t {
    smart_leverage = 0,  ///< "SmartLeverage"
};
const detail::EnumTable& exbind_table(ProductExtraInfoSmartLeverageCategory);

/// Parameters of Api::double_win_leverage.
struct DoubleWinLeverageRequest {
    NamedOnly named{};
    Required<std::string> productId;
    Required<Decimal> initialPrice;
    Required<Decimal> lowerPrice;
    Required<Decimal> upperPrice;
};

/// Reply of Api::double_win_leverage.
struct DoubleWinLeverage {
    std::string productId{};
    std::optional<Decimal> initialPrice{};
    std::optional<Decimal> lowerPrice{};
    std::optional<Decimal> upperPrice{};
    std::optional<Decimal> leverage{};
    std::optional<TimePoint> expireTime{};  ///< Unix milliseconds
    std::optional<Decimal> maxInvestmentAmount{};

    bool operator==(const DoubleWinLeverage&) const = default;
};

/// Parameters of Api::get_redeem_est_amount_list_double_win.
struct GetRedeemEstAmountListDoubleWinRequest {
    NamedOnly named{};
    Required<Open<Category>> category;
    Required<Vector<std::string>> positionIds;  ///< e.g. 5001,5002
};

/// Part of GetRedeemEstAmountListDoubleWin and GetRedeemEstAmountListSmartLeverage.
struct GetRedeemEstAmountListDoubleWinList {
    std::optional<bool> success{};
    std::string positionId{};
    std::optional<Decimal> estRedeemAmount{};
    std::optional<TimePoint> estRedeemTime{};  ///< Unix milliseconds
    std::optional<Decimal> slippageRate{};

    bool operator==(const GetRedeemEstAmountListDoubleWinList&) const = default;
};
using GetRedeemEstAmountListSmartLeverageList = GetRedeemEstAmountListDoubleWinList;

/// Reply of Api::get_redeem_est_amount_list_double_win.
struct GetRedeemEstAmountListDoubleWin {
    Vector<GetRedeemEstAmountListDoubleWinList> list{};

    bool operator==(const GetRedeemEstAmountListDoubleWin&) const = default;
};

/// Parameters of Api::get_redeem_est_amount_list_smart_leverage.
struct GetRedeemEstAmountListSmartLeverageRequest {
    NamedOnly named{};
    Required<Open<GetRedeemEstAmountListSmartLeverageCategory>> category;
    Required<Vector<std::string>> positionIds;  ///< e.g. 897,898
};

/// Reply of Api::get_redeem_est_amount_list_smart_leverage.
struct GetRedeemEstAmountListSmartLeverage {
    Vector<GetRedeemEstAmountListDoubleWinList> list{};

    bool operator==(const GetRedeemEstAmountListSmartLeverage&) const = default;
};

/// Parameters of Api::order_discount_buy.
struct OrderDiscountBuyRequest {
    NamedOnly named{};
    Required<Open<OrderDiscountBuyCategory>> category;
    Optional<std::string> orderId{};
    Optional<std::string> orderLinkId{};
    Optional<std::string> productId{};
    Optional<TimePoint> startTime{};  ///< Unix milliseconds
    Optional<TimePoint> endTime{};    ///< Unix milliseconds
    Optional<std::int64_t> limit{};
    Optional<std::string> cursor{};
};

/// Part of OrderDiscountBuy.
struct OrderDiscountBuyList {
    std::string orderId{};
    std::string orderLinkId{};
    std::string productId{};
    std::string category{};
    Open<AdvanceOrderType> orderType{};
    std::optional<Decimal> amount{};
    std::string coin{};                         ///< e.g. USDT
    std::string underlyingAsset{};              ///< e.g. BTC
    Open<AdvanceStatus> status{};
    std::optional<TimePoint> createdTime{};     ///< Unix milliseconds
    std::optional<Decimal> purchasePrice{};
    std::optional<Decimal> knockoutPrice{};
    std::optional<Decimal> knockoutCouponE8{};
    std::string duration{};                     ///< e.g. 7d
    std::optional<TimePoint> settlementTime{};  ///< Unix milliseconds
    Open<AccountType> accountType{};
    Open<AccountType> toAccountType{};
    std::string settleType{};
    std::optional<Decimal> settlementPrice{};
    std::string settlementCoin{};
    std::optional<Decimal> settlementAmount{};
    std::optional<bool> isVip{};
    std::string refundStatus{};

    bool operator==(const OrderDiscountBuyList&) const = default;
};

/// Reply of Api::order_discount_buy.
struct OrderDiscountBuy {
    std::string nextPageCursor{};
    Vector<OrderDiscountBuyList> list{};

    bool operator==(const OrderDiscountBuy&) const = default;
};

/// Parameters of Api::order_double_win.
struct OrderDoubleWinRequest {
    NamedOnly named{};
    Required<Open<Category>> category;
    Optional<std::string> productId{};
    Optional<std::string> orderId{};
    Optional<std::string> orderLinkId{};
    Optional<TimePoint> startTime{};  ///< Unix milliseconds
    Optional<TimePoint> endTime{};    ///< Unix milliseconds
    Optional<std::int64_t> limit{};   ///< default 20, at most 20
    Optional<std::string> cursor{};
};

/// Part of OrderDoubleWin.
struct OrderDoubleWinList {
    std::string orderId{};
    std::string orderLinkId{};
    std::string productId{};
    std::string category{};
    Open<AdvanceOrderType> orderType{};
    std::string investCoin{};                   ///< e.g. USDT
    std::optional<Decimal> amount{};
    std::string underlyingAsset{};              ///< e.g. BTC
    std::optional<Decimal> leverage{};
    std::optional<Decimal> initialPrice{};
    std::optional<Decimal> lowerPrice{};
    std::optional<Decimal> upperPrice{};
    std::string duration{};                     ///< e.g. 1d
    std::optional<TimePoint> settlementTime{};  ///< Unix milliseconds
    std::optional<TimePoint> createdTime{};     ///< Unix milliseconds
    std::optional<TimePoint> updatedTime{};     ///< Unix milliseconds
    Open<AdvanceStatus> status{};
    std::optional<Decimal> settlementPrice{};
    std::optional<Decimal> pnl{};
    std::string refundStatus{};
    Open<AccountType> accountType{};
    Open<AccountType> toAccountType{};

    bool operator==(const OrderDoubleWinList&) const = default;
};

/// Reply of Api::order_double_win.
struct OrderDoubleWin {
    std::string category{};
    std::string nextPageCursor{};
    Vector<OrderDoubleWinList> list{};

    bool operator==(const OrderDoubleWin&) const = default;
};

/// Parameters of Api::order_dual_assets.
struct OrderDualAssetsRequest {
    NamedOnly named{};
    Required<Open<EarnCategory>> category;
    Optional<std::string> productId{};
    Optional<std::string> orderId{};
    Optional<std::string> orderLinkId{};
    Optional<TimePoint> startTime{};  ///< Unix milliseconds
    Optional<TimePoint> endTime{};    ///< Unix milliseconds
    Optional<std::int64_t> limit{};   ///< default 20, at most 20
    Optional<std::string> cursor{};
};

/// Part of OrderDualAssets.
struct OrderDualAssetsList {
    std::string orderId{};
    std::string orderLinkId{};
    std::string productId{};
    std::string category{};
    Open<AdvanceOrderType> orderType{};
    std::optional<Decimal> amount{};
    std::string coin{};
    std::string baseCoin{};
    std::string quoteCoin{};
    Open<AdvanceStatus> status{};
    std::optional<TimePoint> createdTime{};     ///< Unix milliseconds
    std::optional<TimePoint> updatedTime{};     ///< Unix milliseconds
    Open<Direction> direction{};
    std::optional<Decimal> targetPrice{};
    std::optional<TimePoint> settlementTime{};  ///< Unix milliseconds
    std::optional<std::int64_t> estimateApyE8{};
    std::string duration{};                     ///< e.g. 8h
    Open<AccountType> accountType{};
    Open<AccountType> toAccountType{};
    std::optional<std::int64_t> selectApyE8{};
    std::optional<bool> isVip{};
    std::string settlementCoin{};
    std::optional<Decimal> settlementAmount{};
    Open<OrderMode> orderMode{};
    std::optional<Decimal> settlementPrice{};
    std::string refundStatus{};
    std::optional<Decimal> trialBonusAmount{};
    std::optional<Decimal> trialBonusPnl{};

    bool operator==(const OrderDualAssetsList&) const = default;
};

/// Reply of Api::order_dual_assets.
struct OrderDualAssets {
    std::string category{};
    std::string nextPageCursor{};
    Vector<OrderDualAssetsList> list{};

    bool operator==(const OrderDualAssets&) const = default;
};

/// Parameters of Api::order_smart_leverage.
struct OrderSmartLeverageRequest {
    NamedOnly named{};
    Required<Open<OrderSmartLeverageCategory>> category;
    Optional<std::string> productId{};
    Optional<std::string> orderId{};
    Optional<std::string> orderLinkId{};
    Optional<TimePoint> startTime{};  ///< Unix milliseconds
    Optional<TimePoint> endTime{};    ///< Unix milliseconds
    Optional<std::int64_t> limit{};   ///< default 20, at most 20
    Optional<std::string> cursor{};
};

/// Part of OrderSmartLeverage.
struct OrderSmartLeverageList {
    std::string orderId{};
    std::string orderLinkId{};
    std::string productId{};
    std::string category{};
    Open<AdvanceOrderType> orderType{};
    std::optional<Decimal> amount{};
    std::optional<TimePoint> createdTime{};     ///< Unix milliseconds
    Open<AdvanceStatus> status{};
    std::string duration{};                     ///< e.g. 1d
    Open<AccountType> accountType{};
    std::optional<TimePoint> settlementTime{};  ///< Unix milliseconds
    std::string refundStatus{};
    std::string investCoin{};                   ///< e.g. USDT
    std::string underlyingAsset{};              ///< e.g. BTC
    Open<OrderSmartLeverageDirection> direction{};
    std::optional<Decimal> leverage{};
    std::optional<Decimal> breakevenPrice{};
    std::optional<Decimal> initialPrice{};
    std::optional<Decimal> settlementPrice{};
    std::optional<Decimal> pnl{};
    Open<AccountType> toAccountType{};

    bool operator==(const OrderSmartLeverageList&) const = default;
};

/// Reply of Api::order_smart_leverage.
struct OrderSmartLeverage {
    std::string category{};
    std::string nextPageCursor{};
    Vector<OrderSmartLeverageList> list{};

    bool operator==(const OrderSmartLeverage&) const = default;
};

/// Part of PlaceOrderRequest.
struct PlaceOrderRequestDiscountBuyExtra {
    NamedOnly named{};
    Required<Decimal> initialPrice;
    Required<Decimal> purchasePrice;
    Required<Decimal> knockoutPrice;
    Required<Decimal> knockoutCouponE8;
    Required<std::string> settleType;
    Required<std::string> instUid;
};

/// Parameters of Api::place_order.
struct PlaceOrderRequest {
    NamedOnly named{};
    Required<Open<PlaceOrderCategory>> category;
    Required<std::string> productId;
    Required<Open<AdvanceOrderType>> orderType;
    Required<Decimal> amount;
    Required<std::string> coin;
    Required<Open<AccountType>> accountType;
    Required<std::string> orderLinkId;
    Required<PlaceOrderRequestDiscountBuyExtra> discountBuyExtra;
};

/// Reply of Api::place_order.
struct PlaceOrder {
    std::string orderId{};
    std::string orderLinkId{};

    bool operator==(const PlaceOrder&) const = default;
};

/// Part of PlaceOrderDoubleWinRequest.
struct PlaceOrderDoubleWinRequestDoubleWinStakeExtra {
    NamedOnly named{};
    Required<Decimal> leverage;
    Required<Decimal> initialPrice;
    Optional<Decimal> lowerPrice{};
    Optional<Decimal> upperPrice{};
};

/// Part of PlaceOrderDoubleWinRequest and PlaceOrderSmartLeverageRequest.
struct PlaceOrderDoubleWinRequestDoubleWinRedeemExtra {
    NamedOnly named{};
    Required<std::string> positionId;
    Required<Decimal> estRedeemAmount;
    Optional<bool> isSlippageProtected{};  ///< default false
};
using PlaceOrderSmartLeverageRequestSmartLeverageRedeemExtra = PlaceOrderDoubleWinRequestDoubleWinRedeemExtra;

/// Parameters of Api::place_order_double_win.
struct PlaceOrderDoubleWinRequest {
    NamedOnly named{};
    Required<Open<Category>> category;
    Required<std::string> productId;
    Required<Open<AdvanceOrderType>> orderType;
    Optional<Decimal> amount{};
    Required<Open<AccountType>> accountType;
    Required<std::string> coin;  ///< e.g. USDT
    Required<std::string> orderLinkId;
    Optional<PlaceOrderDoubleWinRequestDoubleWinStakeExtra> doubleWinStakeExtra{};
    Optional<PlaceOrderDoubleWinRequestDoubleWinRedeemExtra> doubleWinRedeemExtra{};
};

/// Reply of Api::place_order_double_win.
struct PlaceOrderDoubleWin {
    std::string orderId{};
    std::string orderLinkId{};

    bool operator==(const PlaceOrderDoubleWin&) const = default;
};

/// Part of PlaceOrderDualAssetsRequest.
struct PlaceOrderDualAssetsRequestDualAssetsExtra {
    NamedOnly named{};
    Required<Open<OrderDirection>> orderDirection;
    Required<Decimal> selectPrice;
    Required<std::int64_t> apyE8;
};

/// Part of PlaceOrderDualAssetsRequest.
struct PlaceOrderDualAssetsRequestInterestCard {
    NamedOnly named{};
    Required<std::int64_t> awardId;
    Required<std::string> specCode;
};

/// Parameters of Api::place_order_dual_assets.
struct PlaceOrderDualAssetsRequest {
    NamedOnly named{};
    Required<Open<EarnCategory>> category;
    Required<std::string> productId;
    Required<Open<AdvanceOrderType>> orderType;
    Required<Decimal> amount;
    Required<Open<AccountType>> accountType;
    Required<std::string> coin;
    Required<std::string> orderLinkId;
    Required<PlaceOrderDualAssetsRequestDualAssetsExtra> dualAssetsExtra;
    Optional<PlaceOrderDualAssetsRequestInterestCard> interestCard{};
};

/// Reply of Api::place_order_dual_assets.
struct PlaceOrderDualAssets {
    std::string orderId{};
    std::string orderLinkId{};

    bool operator==(const PlaceOrderDualAssets&) const = default;
};

/// Part of PlaceOrderSmartLeverageRequest.
struct PlaceOrderSmartLeverageRequestSmartLeverageStakeExtra {
    NamedOnly named{};
    Required<Decimal> initialPrice;
    Required<Decimal> breakevenPrice;
};

/// Parameters of Api::place_order_smart_leverage.
struct PlaceOrderSmartLeverageRequest {
    NamedOnly named{};
    Required<Open<PlaceOrderSmartLeverageCategory>> category;
    Required<std::string> productId;
    Required<Open<AdvanceOrderType>> orderType;
    Optional<Decimal> amount{};
    Required<Open<AccountType>> accountType;
    Required<std::string> coin;
    Required<std::string> orderLinkId;
    Optional<PlaceOrderSmartLeverageRequestSmartLeverageStakeExtra> smartLeverageStakeExtra{};
    Optional<PlaceOrderDoubleWinRequestDoubleWinRedeemExtra> smartLeverageRedeemExtra{};
};

/// Reply of Api::place_order_smart_leverage.
struct PlaceOrderSmartLeverage {
    std::string orderId{};
    std::string orderLinkId{};

    bool operator==(const PlaceOrderSmartLeverage&) const = default;
};

/// Parameters of Api::position_discount_buy.
struct PositionDiscountBuyRequest {
    NamedOnly named{};
    Required<Open<PositionDiscountBuyCategory>> category;
    Optional<std::string> productId{};
    Optional<std::string> coin{};  ///< e.g. USDT
    Optional<std::int64_t> limit{};
    Optional<std::string> cursor{};
};

/// Part of PositionDiscountBuy.
struct PositionDiscountBuyList {
    std::string positionId{};
    std::string productId{};
    std::string category{};
    std::string coin{};                          ///< e.g. USDT
    std::string underlyingAsset{};               ///< e.g. BTC
    std::optional<Decimal> amount{};
    std::optional<Decimal> purchasePrice{};
    std::optional<Decimal> knockoutPrice{};
    std::optional<Decimal> knockoutCouponE8{};
    Open<PositionDiscountBuyStatus> status{};
    std::string orderId{};
    std::string duration{};                      ///< e.g. 7d
    std::optional<TimePoint> settlementTime{};   ///< Unix milliseconds
    Open<AccountType> accountType{};
    Open<AccountType> toAccountType{};
    std::string settleType{};
    std::optional<TimePoint> expectReceiveAt{};  ///< Unix milliseconds

    bool operator==(const PositionDiscountBuyList&) const = default;
};

/// Reply of Api::position_discount_buy.
struct PositionDiscountBuy {
    std::string nextPageCursor{};
    Vector<PositionDiscountBuyList> list{};

    bool operator==(const PositionDiscountBuy&) const = default;
};

/// Parameters of Api::position_double_win.
struct PositionDoubleWinRequest {
    NamedOnly named{};
    Required<Open<Category>> category;
    Optional<std::string> productId{};
    Optional<std::string> coin{};    ///< e.g. BTC
    Optional<std::int64_t> limit{};  ///< default 20, at most 20
    Optional<std::string> cursor{};
};

/// Part of PositionDoubleWin.
struct PositionDoubleWinList {
    std::string positionId{};
    std::string productId{};
    std::string category{};
    std::string investCoin{};                   ///< e.g. USDT
    std::string underlyingAsset{};              ///< e.g. BTC
    std::optional<Decimal> amount{};
    std::optional<Decimal> leverage{};
    std::optional<Decimal> initialPrice{};
    std::optional<Decimal> lowerPrice{};
    std::optional<Decimal> upperPrice{};
    std::string duration{};                     ///< e.g. 1d
    std::optional<TimePoint> settlementTime{};  ///< Unix milliseconds
    std::optional<TimePoint> createdTime{};     ///< Unix milliseconds
    Open<PositionDoubleWinStatus> status{};
    std::optional<bool> redeemable{};
    Open<AccountType> accountType{};
    std::string orderId{};

    bool operator==(const PositionDoubleWinList&) const = default;
};

/// Reply of Api::position_double_win.
struct PositionDoubleWin {
    std::string category{};
    std::string nextPageCursor{};
    Vector<PositionDoubleWinList> list{};

    bool operator==(const PositionDoubleWin&) const = default;
};

/// Parameters of Api::position_dual_assets.
struct PositionDualAssetsRequest {
    NamedOnly named{};
    Required<Open<EarnCategory>> category;
    Optional<std::string> productId{};
    Optional<std::string> coin{};
    Optional<std::int64_t> limit{};  ///< default 20, at most 20
    Optional<std::string> cursor{};
};

/// Part of PositionDualAssets.
struct PositionDualAssetsList {
    std::string positionId{};
    std::string productId{};
    std::string category{};
    std::string baseCoin{};
    std::string quoteCoin{};
    std::string investCoin{};
    std::optional<Decimal> amount{};
    std::optional<Decimal> apyE8{};
    Open<Direction> direction{};
    std::optional<Decimal> targetPrice{};
    std::optional<TimePoint> settlementTime{};  ///< Unix milliseconds
    Open<PositionDualAssetsStatus> status{};
    std::string orderId{};
    std::string duration{};                     ///< e.g. 8h
    std::string expectReturnCoin{};
    std::optional<Decimal> expectReturnAmount{};
    Open<AccountType> accountType{};
    Open<AccountType> toAccountType{};
    std::optional<TimePoint> yieldStartAt{};    ///< Unix milliseconds
    std::optional<TimePoint> yieldEndAt{};      ///< Unix milliseconds

    bool operator==(const PositionDualAssetsList&) const = default;
};

/// Reply of Api::position_dual_assets.
struct PositionDualAssets {
    std::string category{};
    std::string nextPageCursor{};
    Vector<PositionDualAssetsList> list{};

    bool operator==(const PositionDualAssets&) const = default;
};

/// Parameters of Api::position_smart_leverage.
struct PositionSmartLeverageRequest {
    NamedOnly named{};
    Required<Open<PositionSmartLeverageCategory>> category;
    Optional<std::string> productId{};
    Optional<std::string> coin{};    ///< e.g. BTC
    Optional<std::int64_t> limit{};  ///< default 20, at most 20
    Optional<std::string> cursor{};
};

/// Part of PositionSmartLeverage.
struct PositionSmartLeverageList {
    std::string positionId{};
    std::string productId{};
    std::string category{};
    std::string investCoin{};
    std::optional<Decimal> amount{};
    std::string duration{};                     ///< e.g. 1d
    std::optional<TimePoint> settlementTime{};  ///< Unix milliseconds
    Open<AccountType> accountType{};
    std::string orderId{};
    std::string underlyingAsset{};              ///< e.g. BTC
    Open<PositionSmartLeverageDirection> direction{};
    std::optional<Decimal> leverage{};          ///< e.g. 3
    std::optional<Decimal> breakevenPrice{};
    std::optional<Decimal> initialPrice{};
    Open<PositionSmartLeverageStatus> status{};
    std::optional<TimePoint> createdTime{};     ///< Unix milliseconds
    std::optional<bool> redeemable{};
    std::string orderLinkId{};

    bool operator==(const PositionSmartLeverageList&) const = default;
};

/// Reply of Api::position_smart_leverage.
struct PositionSmartLeverage {
    std::string category{};
    std::string nextPageCursor{};
    Vector<PositionSmartLeverageList> list{};

    bool operator==(const PositionSmartLeverage&) const = default;
};

/// Parameters of Api::product_discount_buy.
struct ProductDiscountBuyRequest {
    NamedOnly named{};
    Required<Open<ProductDiscountBuyCategory>> category;
    Optional<std::string> coin{};  ///< e.g. BTC
};

/// Part of ProductDiscountBuy.
struct ProductDiscountBuyList {
    std::string category{};
    std::string productId{};
    std::string coin{};                           ///< e.g. USDT
    std::string underlyingAsset{};                ///< e.g. BTC
    std::optional<TimePoint> settlementTime{};    ///< Unix milliseconds
    std::string duration{};                       ///< e.g. 7d
    std::optional<bool> isVipProduct{};
    std::optional<TimePoint> subscribeStartAt{};  ///< Unix milliseconds
    std::optional<TimePoint> subscribeEndAt{};    ///< Unix milliseconds
    std::optional<Decimal> minPurchaseAmount{};
    std::optional<Decimal> remainingAmount{};
    std::optional<std::int64_t> orderPrecisionDigital{};
    std::optional<TimePoint> expectReceiveAt{};   ///< Unix milliseconds

    bool operator==(const ProductDiscountBuyList&) const = default;
};

/// Reply of Api::product_discount_buy.
struct ProductDiscountBuy {
    Vector<ProductDiscountBuyList> list{};

    bool operator==(const ProductDiscountBuy&) const = default;
};

/// Parameters of Api::product_double_win.
struct ProductDoubleWinRequest {
    NamedOnly named{};
    Required<Open<Category>> category;
    Optional<std::string> coin{};      ///< e.g. BTC
    Optional<std::string> duration{};  ///< e.g. 1d
};

/// Part of ProductDoubleWin.
struct ProductDoubleWinList {
    std::string category{};
    std::string productId{};
    std::string investCoin{};                     ///< e.g. USDT
    std::string underlyingAsset{};                ///< e.g. BTC
    std::string duration{};                       ///< e.g. 1d
    std::optional<TimePoint> subscribeStartAt{};  ///< Unix milliseconds
    std::optional<TimePoint> subscribeEndAt{};    ///< Unix milliseconds
    std::optional<TimePoint> settlementTime{};    ///< Unix milliseconds
    std::optional<TimePoint> expectReceiveAt{};   ///< Unix milliseconds
    std::optional<Decimal> minPurchaseAmount{};
    std::optional<std::int64_t> orderPrecisionDigital{};
    std::optional<bool> isRfqProduct{};
    std::string lowerPriceBuffer{};
    std::string upperPriceBuffer{};
    std::optional<Decimal> minDeviationRatio{};
    std::optional<Decimal> maxDeviationRatio{};
    std::optional<Decimal> priceTickSize{};

    bool operator==(const ProductDoubleWinList&) const = default;
};

/// Reply of Api::product_double_win.
struct ProductDoubleWin {
    std::string category{};
    Vector<ProductDoubleWinList> list{};

    bool operator==(const ProductDoubleWin&) const = default;
};

/// Parameters of Api::product_dual_assets.
struct ProductDualAssetsRequest {
    NamedOnly named{};
    Required<Open<EarnCategory>> category;
    Optional<std::string> coin{};
    Optional<std::string> duration{};  ///< e.g. 8
};

/// Part of ProductDualAssets.
struct ProductDualAssetsList {
    std::string category{};
    std::string productId{};
    std::string baseCoin{};
    std::string quoteCoin{};
    std::optional<TimePoint> expectReceiveAt{};   ///< Unix milliseconds
    std::string duration{};                       ///< e.g. 8
    Open<LiquidityMiningStatus> status{};
    std::optional<bool> isVipProduct{};
    std::optional<TimePoint> subscribeStartAt{};  ///< Unix milliseconds
    std::optional<TimePoint> subscribeEndAt{};    ///< Unix milliseconds
    std::optional<TimePoint> applyStartAt{};      ///< Unix milliseconds
    std::optional<TimePoint> settlementTime{};    ///< Unix milliseconds
    std::optional<Decimal> minPurchaseQuoteAmount{};
    std::optional<Decimal> minPurchaseBaseAmount{};
    std::optional<Decimal> remainingAmountQuote{};
    std::optional<Decimal> remainingAmountBase{};
    std::optional<std::int64_t> orderPrecisionDigitalQuote{};
    std::optional<std::int64_t> orderPrecisionDigitalBase{};

    bool operator==(const ProductDualAssetsList&) const = default;
};

/// Reply of Api::product_dual_assets.
struct ProductDualAssets {
    std::string category{};
    Vector<ProductDualAssetsList> list{};

    bool operator==(const ProductDualAssets&) const = default;
};

/// Parameters of Api::product_smart_leverage.
struct ProductSmartLeverageRequest {
    NamedOnly named{};
    Required<Open<ProductSmartLeverageCategory>> category;
    Optional<std::string> coin{};      ///< e.g. BTC
    Optional<std::string> duration{};  ///< e.g. 1d
};

/// Part of ProductSmartLeverage.
struct ProductSmartLeverageList {
    std::string category{};
    std::string productId{};
    std::string investCoin{};                     ///< e.g. USDT
    std::string underlyingAsset{};                ///< e.g. BTC
    Open<ProductSmartLeverageDirection> direction{};
    std::optional<Decimal> leverage{};            ///< e.g. 3
    std::string duration{};                       ///< e.g. 1d
    std::optional<TimePoint> subscribeStartAt{};  ///< Unix milliseconds
    std::optional<TimePoint> subscribeEndAt{};    ///< Unix milliseconds
    std::optional<TimePoint> settlementTime{};    ///< Unix milliseconds
    std::optional<TimePoint> expectReceiveAt{};   ///< Unix milliseconds
    std::optional<Decimal> minPurchaseAmount{};
    std::optional<Decimal> remainingAmount{};
    std::optional<std::int64_t> orderPrecisionDigital{};

    bool operator==(const ProductSmartLeverageList&) const = default;
};

/// Reply of Api::product_smart_leverage.
struct ProductSmartLeverage {
    std::string category{};
    Vector<ProductSmartLeverageList> list{};

    bool operator==(const ProductSmartLeverage&) const = default;
};

/// Parameters of Api::product_extra_info_discount_buy.
struct ProductExtraInfoDiscountBuyRequest {
    NamedOnly named{};
    Required<Open<ProductExtraInfoDiscountBuyCategory>> category;
    Optional<std::string> productId{};
};

/// Part of ProductExtraInfoDiscountBuy.
struct ProductExtraInfoDiscountBuyOffers {
    std::string productId{};
    std::optional<Decimal> currentPrice{};
    std::optional<Decimal> purchasePrice{};
    std::optional<Decimal> knockoutPrice{};
    std::optional<Decimal> knockoutCouponE8{};
    std::optional<Decimal> maxInvestmentAmount{};
    std::string instUid{};
    std::optional<TimePoint> expiredAt{};  ///< Unix milliseconds

    bool operator==(const ProductExtraInfoDiscountBuyOffers&) const = default;
};

/// Reply of Api::product_extra_info_discount_buy.
struct ProductExtraInfoDiscountBuy {
    Vector<ProductExtraInfoDiscountBuyOffers> offers{};

    bool operator==(const ProductExtraInfoDiscountBuy&) const = default;
};

/// Parameters of Api::product_extra_info_double_win.
struct ProductExtraInfoDoubleWinRequest {
    NamedOnly named{};
    Required<Open<Category>> category;
    Required<std::string> productId;
};

/// Reply of Api::product_extra_info_double_win.
struct ProductExtraInfoDoubleWin {
    std::string category{};
    std::string productId{};
    std::optional<Decimal> leverage{};
    std::optional<TimePoint> expireTime{};  ///< Unix milliseconds
    std::optional<Decimal> maxInvestmentAmount{};
    std::optional<Decimal> currentPrice{};

    bool operator==(const ProductExtraInfoDoubleWin&) const = default;
};

/// Parameters of Api::product_extra_info_dual_assets.
struct ProductExtraInfoDualAssetsRequest {
    NamedOnly named{};
    Required<std::string> productId;
    Required<Open<EarnCategory>> category;
};

/// Part of ProductExtraInfoDualAssetsList.
struct ProductExtraInfoDualAssetsListBuyLowPrice {
    std::optional<Decimal> selectPrice{};
    std::optional<Decimal> apyE8{};
    std::optional<Decimal> maxInvestmentAmount{};
    std::optional<TimePoint> expiredAt{};  ///< Unix milliseconds

    bool operator==(const ProductExtraInfoDualAssetsListBuyLowPrice&) const = default;
};
using ProductExtraInfoDualAssetsListSellHighPrice = ProductExtraInfoDualAssetsListBuyLowPrice;

/// Part of ProductExtraInfoDualAssets.
struct ProductExtraInfoDualAssetsList {
    std::string productId{};
    std::optional<Decimal> currentPrice{};
    Vector<ProductExtraInfoDualAssetsListBuyLowPrice> buyLowPrice{};
    Vector<ProductExtraInfoDualAssetsListBuyLowPrice> sellHighPrice{};

    bool operator==(const ProductExtraInfoDualAssetsList&) const = default;
};

/// Reply of Api::product_extra_info_dual_assets.
struct ProductExtraInfoDualAssets {
    std::string category{};
    Vector<ProductExtraInfoDualAssetsList> list{};

    bool operator==(const ProductExtraInfoDualAssets&) const = default;
};

/// Parameters of Api::product_extra_info_smart_leverage.
struct ProductExtraInfoSmartLeverageRequest {
    NamedOnly named{};
    Required<Open<ProductExtraInfoSmartLeverageCategory>> category;
    Required<std::string> productId;
};

/// Reply of Api::product_extra_info_smart_leverage.
struct ProductExtraInfoSmartLeverage {
    std::string category{};
    std::string productId{};
    std::optional<Decimal> breakevenPrice{};
    std::optional<Decimal> currentPrice{};
    std::optional<TimePoint> expireAt{};  ///< Unix milliseconds
    std::optional<Decimal> maxInvestmentAmount{};

    bool operator==(const ProductExtraInfoSmartLeverage&) const = default;
};

/// The operations of earn/advance. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get Custom Product Quote
    /// GET /v5/earn/advance/double-win-leverage
    ///
    /// Private. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/finance/advanced-earn/double-win/leverage
    Call<DoubleWinLeverage> double_win_leverage(DoubleWinLeverageRequest request) const;

    /// Get Redeem Estimated Amount
    /// GET /v5/earn/advance/get-redeem-est-amount-list
    ///
    /// Private. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/finance/advanced-earn/double-win/est-redeem
    Call<GetRedeemEstAmountListDoubleWin>
    get_redeem_est_amount_list_double_win(GetRedeemEstAmountListDoubleWinRequest request) const;

    /// Get Redeem Estimated Amount
    /// GET /v5/earn/advance/get-redeem-est-amount-list
    ///
    /// Private. 10 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/finance/advanced-earn/smart-lvg/est-redeem
    Call<GetRedeemEstAmountListSmartLeverage>
    get_redeem_est_amount_list_smart_leverage(GetRedeemEstAmountListSmartLeverageRequest request) const;

    /// Get Order Info
    /// GET /v5/earn/advance/order
    ///
    /// Private. 600 requests per 5 seconds per IP address, shared by the pool ip. Too long for one reply: see pages().
    /// https://bybit-exchange.github.io/docs/v5/finance/advanced-earn/discount-buy/order
    PagedCall<OrderDiscountBuy> order_discount_buy(OrderDiscountBuyRequest request) const;

    /// For reconcile(): order_discount_buy() with the id that a write carries.
    static Lookup<OrderDiscountBuy> order_discount_buy_lookup();

    /// Get Order Info
    /// GET /v5/earn/advance/order
    ///
    /// Private. 600 requests per 5 seconds per IP address, shared by the pool ip. Too long for one reply: see pages().
    /// https://bybit-exchange.github.io/docs/v5/finance/advanced-earn/double-win/order
    PagedCall<OrderDoubleWin> order_double_win(OrderDoubleWinRequest request) const;

    /// For reconcile(): order_double_win() with the id that a write carries.
    static Lookup<OrderDoubleWin> order_double_win_lookup();

    /// Get Order Info
    /// GET /v5/earn/advance/order
    ///
    /// Private. 10 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip. Too
    /// long for one reply: see pages().
    /// https://bybit-exchange.github.io/docs/v5/finance/advanced-earn/dual-asset/order
    PagedCall<OrderDualAssets> order_dual_assets(OrderDualAssetsRequest request) const;

    /// For reconcile(): order_dual_assets() with the id that a write carries.
    static Lookup<OrderDualAssets> order_dual_assets_lookup();

    /// Get Order Info
    /// GET /v5/earn/advance/order
    ///
    /// Private. 10 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip. Too
    /// long for one reply: see pages().
    /// https://bybit-exchange.github.io/docs/v5/finance/advanced-earn/smart-lvg/order
    PagedCall<OrderSmartLeverage> order_smart_leverage(OrderSmartLeverageRequest request) const;

    /// For reconcile(): order_smart_leverage() with the id that a write carries.
    static Lookup<OrderSmartLeverage> order_smart_leverage_lookup();

    /// Place Order
    /// POST /v5/earn/advance/place-order
    ///
    /// Private. 600 requests per 5 seconds per IP address, shared by the pool ip. Never re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/finance/advanced-earn/discount-buy/create-order
    Call<PlaceOrder> place_order(PlaceOrderRequest request) const;

    /// Place Order
    /// POST /v5/earn/advance/place-order
    ///
    /// Private. 600 requests per 5 seconds per IP address, shared by the pool ip. Never re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/finance/advanced-earn/double-win/create-order
    Call<PlaceOrderDoubleWin> place_order_double_win(PlaceOrderDoubleWinRequest request) const;

    /// Place Order
    /// POST /v5/earn/advance/place-order
    ///
    /// Private. 5 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip. Never
    /// re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/finance/advanced-earn/dual-asset/create-order
    Call<PlaceOrderDualAssets> place_order_dual_assets(PlaceOrderDualAssetsRequest request) const;

    /// Place Order
    /// POST /v5/earn/advance/place-order
    ///
    /// Private. 5 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip. Never
    /// re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/finance/advanced-earn/smart-lvg/create-order
    Call<PlaceOrderSmartLeverage> place_order_smart_leverage(PlaceOrderSmartLeverageRequest request) const;

    /// Get Position Info
    /// GET /v5/earn/advance/position
    ///
    /// Private. 600 requests per 5 seconds per IP address, shared by the pool ip. Too long for one reply: see pages().
    /// https://bybit-exchange.github.io/docs/v5/finance/advanced-earn/discount-buy/position
    PagedCall<PositionDiscountBuy> position_discount_buy(PositionDiscountBuyRequest request) const;

    /// Get Position Info
    /// GET /v5/earn/advance/position
    ///
    /// Private. 600 requests per 5 seconds per IP address, shared by the pool ip. Too long for one reply: see pages().
    /// https://bybit-exchange.github.io/docs/v5/finance/advanced-earn/double-win/position
    PagedCall<PositionDoubleWin> position_double_win(PositionDoubleWinRequest request) const;

    /// Get Position Info
    /// GET /v5/earn/advance/position
    ///
    /// Private. 10 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip. Too
    /// long for one reply: see pages().
    /// https://bybit-exchange.github.io/docs/v5/finance/advanced-earn/dual-asset/position
    PagedCall<PositionDualAssets> position_dual_assets(PositionDualAssetsRequest request) const;

    /// Get Position Info
    /// GET /v5/earn/advance/position
    ///
    /// Private. 10 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip. Too
    /// long for one reply: see pages().
    /// https://bybit-exchange.github.io/docs/v5/finance/advanced-earn/smart-lvg/position
    PagedCall<PositionSmartLeverage> position_smart_leverage(PositionSmartLeverageRequest request) const;

    /// Get Product Info
    /// GET /v5/earn/advance/product
    ///
    /// Public. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/finance/advanced-earn/discount-buy/product-info
    Call<ProductDiscountBuy> product_discount_buy(ProductDiscountBuyRequest request) const;

    /// Get Product Info
    /// GET /v5/earn/advance/product
    ///
    /// Public. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/finance/advanced-earn/double-win/product-info
    Call<ProductDoubleWin> product_double_win(ProductDoubleWinRequest request) const;

    /// Get Product Info
    /// GET /v5/earn/advance/product
    ///
    /// Public. 50 requests per second per IP address. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/finance/advanced-earn/dual-asset/product-info
    Call<ProductDualAssets> product_dual_assets(ProductDualAssetsRequest request) const;

    /// Get Product Info
    /// GET /v5/earn/advance/product
    ///
    /// Public. 50 requests per second per IP address. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/finance/advanced-earn/smart-lvg/product-info
    Call<ProductSmartLeverage> product_smart_leverage(ProductSmartLeverageRequest request) const;

    /// Get Product Quote
    /// GET /v5/earn/advance/product-extra-info
    ///
    /// Public. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/finance/advanced-earn/discount-buy/product-quote
    Call<ProductExtraInfoDiscountBuy> product_extra_info_discount_buy(ProductExtraInfoDiscountBuyRequest request) const;

    /// Get Fixed Product Quote
    /// GET /v5/earn/advance/product-extra-info
    ///
    /// Public. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/finance/advanced-earn/double-win/product-quote
    Call<ProductExtraInfoDoubleWin> product_extra_info_double_win(ProductExtraInfoDoubleWinRequest request) const;

    /// Get Product Quote
    /// GET /v5/earn/advance/product-extra-info
    ///
    /// Public. 50 requests per second per IP address. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/finance/advanced-earn/dual-asset/product-quote
    Call<ProductExtraInfoDualAssets> product_extra_info_dual_assets(ProductExtraInfoDualAssetsRequest request) const;

    /// Get Product Quote
    /// GET /v5/earn/advance/product-extra-info
    ///
    /// Public. 50 requests per second per IP address. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/finance/advanced-earn/smart-lvg/product-quote
    Call<ProductExtraInfoSmartLeverage>
    product_extra_info_smart_leverage(ProductExtraInfoSmartLeverageRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const DoubleWinLeverageRequest*);
const detail::ObjectTable& exbind_table(const DoubleWinLeverage*);
const detail::ObjectTable& exbind_table(const GetRedeemEstAmountListDoubleWinRequest*);
const detail::ObjectTable& exbind_table(const GetRedeemEstAmountListDoubleWinList*);
const detail::ObjectTable& exbind_table(const GetRedeemEstAmountListDoubleWin*);
const detail::ObjectTable& exbind_table(const GetRedeemEstAmountListSmartLeverageRequest*);
const detail::ObjectTable& exbind_table(const GetRedeemEstAmountListSmartLeverage*);
const detail::ObjectTable& exbind_table(const OrderDiscountBuyRequest*);
const detail::ObjectTable& exbind_table(const OrderDiscountBuyList*);
const detail::ObjectTable& exbind_table(const OrderDiscountBuy*);
const detail::ObjectTable& exbind_table(const OrderDoubleWinRequest*);
const detail::ObjectTable& exbind_table(const OrderDoubleWinList*);
const detail::ObjectTable& exbind_table(const OrderDoubleWin*);
const detail::ObjectTable& exbind_table(const OrderDualAssetsRequest*);
const detail::ObjectTable& exbind_table(const OrderDualAssetsList*);
const detail::ObjectTable& exbind_table(const OrderDualAssets*);
const detail::ObjectTable& exbind_table(const OrderSmartLeverageRequest*);
const detail::ObjectTable& exbind_table(const OrderSmartLeverageList*);
const detail::ObjectTable& exbind_table(const OrderSmartLeverage*);
const detail::ObjectTable& exbind_table(const PlaceOrderRequestDiscountBuyExtra*);
const detail::ObjectTable& exbind_table(const PlaceOrderRequest*);
const detail::ObjectTable& exbind_table(const PlaceOrder*);
const detail::ObjectTable& exbind_table(const PlaceOrderDoubleWinRequestDoubleWinStakeExtra*);
const detail::ObjectTable& exbind_table(const PlaceOrderDoubleWinRequestDoubleWinRedeemExtra*);
const detail::ObjectTable& exbind_table(const PlaceOrderDoubleWinRequest*);
const detail::ObjectTable& exbind_table(const PlaceOrderDoubleWin*);
const detail::ObjectTable& exbind_table(const PlaceOrderDualAssetsRequestDualAssetsExtra*);
const detail::ObjectTable& exbind_table(const PlaceOrderDualAssetsRequestInterestCard*);
const detail::ObjectTable& exbind_table(const PlaceOrderDualAssetsRequest*);
const detail::ObjectTable& exbind_table(const PlaceOrderDualAssets*);
const detail::ObjectTable& exbind_table(const PlaceOrderSmartLeverageRequestSmartLeverageStakeExtra*);
const detail::ObjectTable& exbind_table(const PlaceOrderSmartLeverageRequest*);
const detail::ObjectTable& exbind_table(const PlaceOrderSmartLeverage*);
const detail::ObjectTable& exbind_table(const PositionDiscountBuyRequest*);
const detail::ObjectTable& exbind_table(const PositionDiscountBuyList*);
const detail::ObjectTable& exbind_table(const PositionDiscountBuy*);
const detail::ObjectTable& exbind_table(const PositionDoubleWinRequest*);
const detail::ObjectTable& exbind_table(const PositionDoubleWinList*);
const detail::ObjectTable& exbind_table(const PositionDoubleWin*);
const detail::ObjectTable& exbind_table(const PositionDualAssetsRequest*);
const detail::ObjectTable& exbind_table(const PositionDualAssetsList*);
const detail::ObjectTable& exbind_table(const PositionDualAssets*);
const detail::ObjectTable& exbind_table(const PositionSmartLeverageRequest*);
const detail::ObjectTable& exbind_table(const PositionSmartLeverageList*);
const detail::ObjectTable& exbind_table(const PositionSmartLeverage*);
const detail::ObjectTable& exbind_table(const ProductDiscountBuyRequest*);
const detail::ObjectTable& exbind_table(const ProductDiscountBuyList*);
const detail::ObjectTable& exbind_table(const ProductDiscountBuy*);
const detail::ObjectTable& exbind_table(const ProductDoubleWinRequest*);
const detail::ObjectTable& exbind_table(const ProductDoubleWinList*);
const detail::ObjectTable& exbind_table(const ProductDoubleWin*);
const detail::ObjectTable& exbind_table(const ProductDualAssetsRequest*);
const detail::ObjectTable& exbind_table(const ProductDualAssetsList*);
const detail::ObjectTable& exbind_table(const ProductDualAssets*);
const detail::ObjectTable& exbind_table(const ProductSmartLeverageRequest*);
const detail::ObjectTable& exbind_table(const ProductSmartLeverageList*);
const detail::ObjectTable& exbind_table(const ProductSmartLeverage*);
const detail::ObjectTable& exbind_table(const ProductExtraInfoDiscountBuyRequest*);
const detail::ObjectTable& exbind_table(const ProductExtraInfoDiscountBuyOffers*);
const detail::ObjectTable& exbind_table(const ProductExtraInfoDiscountBuy*);
const detail::ObjectTable& exbind_table(const ProductExtraInfoDoubleWinRequest*);
const detail::ObjectTable& exbind_table(const ProductExtraInfoDoubleWin*);
const detail::ObjectTable& exbind_table(const ProductExtraInfoDualAssetsRequest*);
const detail::ObjectTable& exbind_table(const ProductExtraInfoDualAssetsListBuyLowPrice*);
const detail::ObjectTable& exbind_table(const ProductExtraInfoDualAssetsList*);
const detail::ObjectTable& exbind_table(const ProductExtraInfoDualAssets*);
const detail::ObjectTable& exbind_table(const ProductExtraInfoSmartLeverageRequest*);
const detail::ObjectTable& exbind_table(const ProductExtraInfoSmartLeverage*);

}  // namespace exbind::bybit::earn::advance
