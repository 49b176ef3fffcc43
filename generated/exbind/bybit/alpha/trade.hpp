// Generated from specs/bybit/alpha/trade.yaml by `exbind generate bybit`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "exbind/bybit/common/lp_order_status.hpp"
#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::bybit {
class Connection;
}

/// Operations under /v5/alpha/trade.
namespace exbind::inline v0_1::bybit::alpha::trade {

using exbind::bybit::LpOrderStatus;

using exbind::operator<<;
using exbind::to_string;

enum class Direction : std::uint8_t {
    prev = 0,
    next = 1,
};
const detail::EnumTable& exbind_table(Direction);

/// Parameters of Api::asset_detail.
struct AssetDetailRequest {
    NamedOnly named{};
    Required<std::string> chainCode;  ///< e.g. ETH
    Required<std::string> tokenAddress;
};

/// Part of AssetDetail and AssetList.
struct AssetListAssetList {
    std::string chainCode{};                          ///< e.g. ETH
    std::string chainIconUrl{};
    std::string tokenAddress{};
    std::string tokenCode{};
    std::string tokenSymbol{};
    std::optional<std::int64_t> tokenDecimals{};
    std::string tokenIconUrlDay{};
    std::string tokenIconUrlNight{};
    std::optional<Decimal> tokenAmount{};
    std::optional<Decimal> tokenAmountUsd{};
    std::optional<std::int64_t> tradeFlag{};
    std::optional<Decimal> pnl{};
    std::optional<Decimal> pnlRatio{};                ///< e.g. 0.15
    std::optional<Decimal> costPrice{};
    std::optional<Decimal> lastPrice{};
    std::optional<Decimal> costTotalValue{};
    std::optional<std::int64_t> assetStatus{};
    std::string announcementUrl{};
    std::optional<TimePoint> estimatedOfflineTime{};  ///< Unix milliseconds
    std::optional<TimePoint> delistingTime{};         ///< Unix milliseconds

    bool operator==(const AssetListAssetList&) const = default;
};
using AssetDetailAssetList = AssetListAssetList;

/// Reply of Api::asset_detail.
struct AssetDetail {
    Vector<AssetListAssetList> assetList{};

    bool operator==(const AssetDetail&) const = default;
};

/// Reply of Api::asset_list.
struct AssetList {
    std::optional<Decimal> totalAssetUsd{};
    Vector<AssetListAssetList> assetList{};

    bool operator==(const AssetList&) const = default;
};

/// Parameters of Api::biz_token_details.
struct BizTokenDetailsRequest {
    NamedOnly named{};
    Required<std::string> chainCode;  ///< e.g. ETH
    Required<std::string> tokenAddress;
};

/// Reply of Api::biz_token_details.
struct BizTokenDetails {
    std::string tokenCode{};
    std::string chainCode{};
    std::string chainIconUrl{};
    std::string tokenAddress{};
    std::string symbol{};
    std::optional<std::int64_t> tokenDecimals{};
    std::string tokenIconUrlDay{};
    std::string tokenIconUrlNight{};
    std::optional<Decimal> minOrderQuantity{};
    std::optional<Decimal> maxOrderQuantity{};
    std::optional<Decimal> maxPositionQuantity{};
    std::string tokenDesc{};
    std::string xUrl{};
    std::string officialUrl{};
    std::string whitePaperUrl{};
    std::optional<std::int64_t> tokenTag{};
    std::optional<std::int64_t> riskFlag{};
    std::optional<TimePoint> createTimeOnchain{};  ///< Unix seconds
    std::optional<std::int64_t> status{};
    Vector<std::string> tokenTags{};
    std::optional<std::int64_t> showMessage{};
    std::string content{};
    std::string linkName{};
    std::string linkAddress{};

    bool operator==(const BizTokenDetails&) const = default;
};

/// Parameters of Api::biz_token_list.
struct BizTokenListRequest {
    NamedOnly named{};
    Optional<std::int64_t> tokenTag{};
};

/// Reply of Api::biz_token_list.
struct BizTokenList {
    std::string tokenCode{};
    std::string chainCode{};                       ///< e.g. ETH
    std::string chainIconUrl{};
    std::string tokenAddress{};
    std::string symbol{};                          ///< e.g. PEPE
    std::optional<std::int64_t> tokenDecimals{};
    std::string tokenIconUrlDay{};
    std::string tokenIconUrlNight{};
    std::optional<TimePoint> createTime{};         ///< Unix seconds
    std::optional<TimePoint> createTimeOnchain{};  ///< Unix seconds
    std::optional<std::int64_t> riskFlag{};
    std::optional<Decimal> minOrderQuantity{};
    std::optional<Decimal> maxOrderQuantity{};
    Vector<std::string> tokenTags{};
    Vector<std::string> payTokenCodes{};           ///< e.g. ["CEX_1", "CEX_2"]

    bool operator==(const BizTokenList&) const = default;
};

/// Part of BizTokenPriceListRequest.
struct BizTokenPriceListRequestTokenAddressInfo {
    NamedOnly named{};
    Required<std::string> chainCode;  ///< e.g. ETH
    Required<std::string> tokenAddress;
};

/// Parameters of Api::biz_token_price_list.
struct BizTokenPriceListRequest {
    NamedOnly named{};
    Required<Vector<BizTokenPriceListRequestTokenAddressInfo>> tokenAddressInfo;  ///< at most 20 items
};

/// Part of BizTokenPriceList.
struct BizTokenPriceListTokenPriceInfoList {
    std::string chainCode{};
    std::string tokenAddress{};
    std::optional<Decimal> price{};
    std::optional<Decimal> change24h{};  ///< e.g. 0.15
    std::optional<Decimal> vol24h{};
    std::optional<Decimal> marketCap{};
    std::optional<Decimal> liquidity{};
    std::string holders{};

    bool operator==(const BizTokenPriceListTokenPriceInfoList&) const = default;
};

/// Reply of Api::biz_token_price_list.
struct BizTokenPriceList {
    Vector<BizTokenPriceListTokenPriceInfoList> tokenPriceInfoList{};

    bool operator==(const BizTokenPriceList&) const = default;
};

/// Parameters of Api::order_list.
struct OrderListRequest {
    NamedOnly named{};
    Optional<std::int64_t> tradeType{};
    Optional<std::string> tokenCode{};
    Vector<Open<LpOrderStatus>> orderStatus{};
    Optional<std::int64_t> days{};  ///< default 0
    Required<std::int64_t> limit;
    Required<std::int64_t> pageIndex;
    Open<Direction> direction{};
};

/// Part of OrderList.
struct OrderListOrders {
    std::optional<std::int64_t> orderType{};
    std::optional<std::int64_t> tradeType{};
    std::string orderNo{};
    std::optional<std::int64_t> orderStatus{};
    std::string fromTokenCode{};
    std::optional<Decimal> fromTokenAmount{};
    std::string fromTokenSymbol{};
    std::optional<std::int64_t> fromTokenDecimals{};
    std::string fromTokenIconUrlDay{};
    std::string fromTokenIconUrlNight{};
    std::string fromChainCode{};
    std::string fromChainIconUrl{};
    std::string toTokenCode{};
    std::optional<Decimal> toTokenAmount{};
    std::string toTokenSymbol{};
    std::optional<std::int64_t> toTokenDecimals{};
    std::string toTokenIconUrlDay{};
    std::string toTokenIconUrlNight{};
    std::string toChainCode{};
    std::string toChainIconUrl{};
    std::string gasTokenSymbol{};              ///< e.g. ETH
    std::optional<Decimal> gasOnchain{};
    std::optional<Decimal> gasUsd{};
    std::optional<Decimal> platformFee{};
    std::optional<Decimal> platformFeeUsd{};
    std::optional<std::int64_t> quoteMode{};
    std::optional<TimePoint> createTime{};     ///< Unix seconds
    std::optional<TimePoint> executionTime{};  ///< Unix seconds
    std::string failureReasonCode{};
    std::string source{};
    std::optional<Decimal> swapRate{};
    std::optional<Decimal> actualFromTokenAmount{};

    bool operator==(const OrderListOrders&) const = default;
};

/// Reply of Api::order_list.
struct OrderList {
    std::optional<std::int64_t> total{};
    std::optional<std::int64_t> pageIndex{};
    Vector<OrderListOrders> orders{};

    bool operator==(const OrderList&) const = default;
};

/// Parameters of Api::pay_token_list.
struct PayTokenListRequest {
    NamedOnly named{};
    Required<std::string> chainCode;  ///< e.g. SOL
    Required<std::string> tokenAddress;
};

/// Reply of Api::pay_token_list, one row.
struct PayTokenList {
    std::string tokenCode{};
    std::string symbol{};  ///< e.g. USDT
    std::optional<std::int64_t> tokenDecimals{};
    std::string tokenIconUrlDay{};
    std::string tokenIconUrlNight{};
    std::optional<std::int64_t> limit{};
    Vector<std::string> supportChains{};

    bool operator==(const PayTokenList&) const = default;
};

/// Parameters of Api::execute_purchase and Api::execute_redeem.
struct ExecuteRedeemRequest {
    NamedOnly named{};
    Required<std::string> fromTokenCode;  ///< e.g. CEX_1
    Required<Decimal> fromTokenAmount;
    Required<std::string> toTokenCode;    ///< e.g. DEX_123
    Required<Decimal> slippage;
    Required<std::string> quoteData;
    Required<Decimal> gas;
    Required<std::int64_t> quoteMode;
    Required<std::string> correctingCode;
    Optional<std::string> tenant{};
};
using ExecutePurchaseRequest = ExecuteRedeemRequest;

/// Reply of Api::execute_purchase.
struct ExecutePurchase {
    std::string orderNo{};

    bool operator==(const ExecutePurchase&) const = default;
};

/// Parameters of Api::quote.
struct QuoteRequest {
    NamedOnly named{};
    Required<std::int64_t> tradeType;
    Required<std::string> fromTokenCode;  ///< e.g. CEX_1
    Required<Decimal> fromTokenAmount;
    Required<std::string> toTokenCode;    ///< e.g. CEX_1
    Optional<std::int64_t> quoteMode{};
};

/// Part of Quote.
struct QuoteModeEstimations {
    std::optional<std::int64_t> quoteMode{};
    std::optional<Decimal> estimatedGas{};
    std::optional<Decimal> estimatedGasUsd{};
    std::optional<Decimal> estimatedSlippage{};

    bool operator==(const QuoteModeEstimations&) const = default;
};

/// Reply of Api::quote.
struct Quote {
    std::optional<std::int64_t> tradeType{};
    std::string fromTokenCode{};
    std::optional<Decimal> fromTokenAmount{};
    std::optional<Decimal> fromTokenAmountUsd{};
    std::string toTokenCode{};
    std::optional<Decimal> toTokenAmount{};
    std::optional<Decimal> toTokenAmountUsd{};
    std::optional<Decimal> minToTokenAmount{};
    std::optional<Decimal> slippage{};      ///< e.g. 0.005
    std::optional<Decimal> gas{};
    std::optional<Decimal> gasUsd{};
    std::optional<Decimal> platformFee{};
    std::optional<Decimal> platformFeeUsd{};
    std::optional<Decimal> swapRate{};
    std::optional<Decimal> lossRate{};
    std::string quoteData{};
    std::string correctingCode{};
    std::optional<std::int64_t> quoteMode{};
    std::string quoteDataId{};
    std::optional<TimePoint> expireTime{};  ///< Unix milliseconds
    std::optional<TimePoint> timestamp{};   ///< Unix milliseconds
    std::optional<Decimal> chargeAmount{};
    Vector<QuoteModeEstimations> modeEstimations{};

    bool operator==(const Quote&) const = default;
};

/// Reply of Api::execute_redeem.
struct ExecuteRedeem {
    std::string orderNo{};

    bool operator==(const ExecuteRedeem&) const = default;
};

/// The operations of alpha/trade. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get Asset Detail
    /// POST /v5/alpha/trade/asset-detail
    ///
    /// Private. 600 requests per 5 seconds per IP address, shared by the pool ip. Never re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/alpha/trade/asset-detail
    Call<AssetDetail> asset_detail(AssetDetailRequest request) const;

    /// Get Asset List
    /// POST /v5/alpha/trade/asset-list
    ///
    /// Private. 600 requests per 5 seconds per IP address, shared by the pool ip. Never re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/alpha/trade/asset-list
    Call<AssetList> asset_list() const;

    /// Get Token Details
    /// POST /v5/alpha/trade/biz-token-details
    ///
    /// Private. 600 requests per 5 seconds per IP address, shared by the pool ip. Never re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/alpha/trade/biz-token-details
    Call<BizTokenDetails> biz_token_details(BizTokenDetailsRequest request) const;

    /// Get Biz Token List
    /// POST /v5/alpha/trade/biz-token-list
    ///
    /// Private. 600 requests per 5 seconds per IP address, shared by the pool ip. Never re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/alpha/trade/biz-token-list
    Call<BizTokenList> biz_token_list(BizTokenListRequest request = {}) const;

    /// Get Token Price List
    /// POST /v5/alpha/trade/biz-token-price-list
    ///
    /// Private. 600 requests per 5 seconds per IP address, shared by the pool ip. Never re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/alpha/trade/biz-token-price-list
    Call<BizTokenPriceList> biz_token_price_list(BizTokenPriceListRequest request) const;

    /// Get Order List
    /// POST /v5/alpha/trade/order-list
    ///
    /// Private. 600 requests per 5 seconds per IP address, shared by the pool ip. Never re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/alpha/trade/order-list
    Call<OrderList> order_list(OrderListRequest request) const;

    /// Get Payment Token List
    /// POST /v5/alpha/trade/pay-token-list
    ///
    /// Private. 600 requests per 5 seconds per IP address, shared by the pool ip. Never re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/alpha/trade/pay-token-list
    Call<Vector<PayTokenList>> pay_token_list(PayTokenListRequest request) const;

    /// Execute Purchase
    /// POST /v5/alpha/trade/purchase
    ///
    /// Private. 600 requests per 5 seconds per IP address, shared by the pool ip. Never re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/alpha/trade/trade-purchase
    Call<ExecutePurchase> execute_purchase(ExecuteRedeemRequest request) const;

    /// Get Trade Quote
    /// POST /v5/alpha/trade/quote
    ///
    /// Private. 600 requests per 5 seconds per IP address, shared by the pool ip. Never re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/alpha/trade/trade-quote
    Call<Quote> quote(QuoteRequest request) const;

    /// Execute Redeem
    /// POST /v5/alpha/trade/redeem
    ///
    /// Private. 600 requests per 5 seconds per IP address, shared by the pool ip. Never re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/alpha/trade/trade-redeem
    Call<ExecuteRedeem> execute_redeem(ExecuteRedeemRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const AssetDetailRequest*);
const detail::ObjectTable& exbind_table(const AssetListAssetList*);
const detail::ObjectTable& exbind_table(const AssetDetail*);
const detail::ObjectTable& exbind_table(const AssetList*);
const detail::ObjectTable& exbind_table(const BizTokenDetailsRequest*);
const detail::ObjectTable& exbind_table(const BizTokenDetails*);
const detail::ObjectTable& exbind_table(const BizTokenListRequest*);
const detail::ObjectTable& exbind_table(const BizTokenList*);
const detail::ObjectTable& exbind_table(const BizTokenPriceListRequestTokenAddressInfo*);
const detail::ObjectTable& exbind_table(const BizTokenPriceListRequest*);
const detail::ObjectTable& exbind_table(const BizTokenPriceListTokenPriceInfoList*);
const detail::ObjectTable& exbind_table(const BizTokenPriceList*);
const detail::ObjectTable& exbind_table(const OrderListRequest*);
const detail::ObjectTable& exbind_table(const OrderListOrders*);
const detail::ObjectTable& exbind_table(const OrderList*);
const detail::ObjectTable& exbind_table(const PayTokenListRequest*);
const detail::ObjectTable& exbind_table(const PayTokenList*);
const detail::ObjectTable& exbind_table(const ExecuteRedeemRequest*);
const detail::ObjectTable& exbind_table(const ExecutePurchase*);
const detail::ObjectTable& exbind_table(const QuoteRequest*);
const detail::ObjectTable& exbind_table(const QuoteModeEstimations*);
const detail::ObjectTable& exbind_table(const Quote*);
const detail::ObjectTable& exbind_table(const ExecuteRedeem*);

}  // namespace exbind::bybit::alpha::trade
