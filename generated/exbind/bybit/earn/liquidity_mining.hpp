// Generated from specs/bybit/earn/liquidity-mining.yaml by `exbind generate bybit`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "exbind/bybit/common/earn_status.hpp"
#include "exbind/bybit/common/liquidity_mining_status.hpp"
#include "exbind/bybit/common/token_status.hpp"
#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/pages.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::bybit {
class Connection;
}

/// Operations under /v5/earn/liquidity-mining.
namespace exbind::inline v0_1::bybit::earn::liquidity_mining {

using exbind::bybit::EarnStatus;
using exbind::bybit::LiquidityMiningStatus;
using exbind::bybit::TokenStatus;

using exbind::operator<<;
using exbind::to_string;

enum class OrderType : std::uint8_t {
    add_liquidity = 0,     ///< "AddLiquidity"
    remove_liquidity = 1,  ///< "RemoveLiquidity"
    reinvest = 2,          ///< "Reinvest"
    add_margin = 3,        ///< "AddMargin"
};
const detail::EnumTable& exbind_table(OrderType);

enum class PositionStatus : std::uint8_t {
    active = 0,       ///< "Active"
    liquidating = 1,  ///< "Liquidating"
};
const detail::EnumTable& exbind_table(PositionStatus);

/// Parameters of Api::add_liquidity.
struct AddLiquidityRequest {
    NamedOnly named{};
    Required<std::string> productId;
    Required<std::string> orderLinkId;
    Optional<Decimal> quoteAmount{};
    Optional<Decimal> baseAmount{};
    Optional<std::string> quoteAccountType{};
    Optional<std::string> baseAccountType{};
    Optional<Decimal> leverage{};  ///< default 1
};

/// Reply of Api::add_liquidity.
struct AddLiquidity {
    std::string orderId{};
    std::string orderLinkId{};

    bool operator==(const AddLiquidity&) const = default;
};

/// Parameters of Api::add_margin.
struct AddMarginRequest {
    NamedOnly named{};
    Required<std::string> productId;
    Required<std::string> orderLinkId;
    Required<std::string> positionId;
    Required<Decimal> amount;
    Required<std::string> quoteAccountType;
};

/// Reply of Api::add_margin.
struct AddMargin {
    std::string orderId{};
    std::string orderLinkId{};

    bool operator==(const AddMargin&) const = default;
};

/// Parameters of Api::claim_interest.
struct ClaimInterestRequest {
    NamedOnly named{};
    Required<std::string> productId;
};

/// Parameters of Api::liquidation_records and Api::yield_records.
struct YieldRecordsRequest {
    NamedOnly named{};
    Optional<std::string> baseCoin{};   ///< e.g. BTC
    Optional<std::string> quoteCoin{};  ///< e.g. USDT
    Optional<TimePoint> startTime{};    ///< Unix milliseconds
    Optional<TimePoint> endTime{};      ///< Unix milliseconds
    Optional<std::int64_t> limit{};     ///< default 20, at most 50
    Optional<std::string> cursor{};
};
using LiquidationRecordsRequest = YieldRecordsRequest;

/// Part of LiquidationRecords.
struct LiquidationRecordsRecords {
    std::string baseCoin{};                      ///< e.g. BTC
    std::string quoteCoin{};                     ///< e.g. USDT
    std::optional<Decimal> baseAmount{};
    std::optional<Decimal> quoteAmount{};
    std::optional<Decimal> liquidationPrice{};
    std::optional<TimePoint> liquidationTime{};  ///< Unix milliseconds

    bool operator==(const LiquidationRecordsRecords&) const = default;
};

/// Reply of Api::liquidation_records.
struct LiquidationRecords {
    Vector<LiquidationRecordsRecords> records{};
    std::string nextPageCursor{};

    bool operator==(const LiquidationRecords&) const = default;
};

/// Parameters of Api::order.
struct OrderRequest {
    NamedOnly named{};
    Optional<std::string> orderId{};
    Optional<std::string> orderLinkId{};
    Optional<std::string> productId{};
    Open<OrderType> orderType{};
    Optional<TimePoint> startTime{};  ///< Unix milliseconds
    Optional<TimePoint> endTime{};    ///< Unix milliseconds
    Optional<std::string> status{};
    Optional<std::int64_t> limit{};   ///< default 20, at most 50
    Optional<std::string> cursor{};
};

/// Part of Order.
struct OrderOrders {
    std::string orderId{};
    std::string orderLinkId{};
    std::string productId{};
    Open<OrderType> orderType{};
    std::string baseCoin{};
    std::string quoteCoin{};
    std::optional<Decimal> quoteAmount{};
    std::optional<Decimal> baseAmount{};
    Open<TokenStatus> status{};
    std::string removeType{};
    std::optional<std::int64_t> removeRate{};
    std::optional<Decimal> leverage{};
    std::optional<Decimal> slippageValue{};
    std::optional<TimePoint> createdTime{};  ///< Unix milliseconds

    bool operator==(const OrderOrders&) const = default;
};

/// Reply of Api::order.
struct Order {
    Vector<OrderOrders> orders{};
    std::string nextPageCursor{};

    bool operator==(const Order&) const = default;
};

/// Parameters of Api::position.
struct PositionRequest {
    NamedOnly named{};
    Optional<std::string> productId{};
    Optional<std::string> baseCoin{};  ///< e.g. BTC
};

/// Part of Position.
struct PositionPositions {
    std::string positionId{};
    std::string productId{};
    std::string baseCoin{};                  ///< e.g. BTC
    std::string quoteCoin{};                 ///< e.g. USDT
    std::optional<Decimal> quoteAmount{};
    std::optional<Decimal> baseAmount{};
    std::optional<Decimal> principalQuoteAmount{};
    std::optional<Decimal> principalBaseAmount{};
    std::optional<Decimal> principalLiquidityValue{};
    std::optional<Decimal> leveragedValue{};
    std::optional<Decimal> loan{};
    std::optional<Decimal> claimableYield{};
    std::optional<Decimal> currentApr{};
    std::optional<Decimal> leverage{};
    std::optional<Decimal> margin{};
    std::optional<Decimal> liquidationPrice{};
    std::optional<Decimal> currentPriceY{};
    Open<PositionStatus> status{};
    std::optional<TimePoint> createdTime{};  ///< Unix milliseconds

    bool operator==(const PositionPositions&) const = default;
};

/// Reply of Api::position.
struct Position {
    Vector<PositionPositions> positions{};

    bool operator==(const Position&) const = default;
};

/// Parameters of Api::product.
struct ProductRequest {
    NamedOnly named{};
    Optional<std::string> baseCoin{};   ///< e.g. BTC
    Optional<std::string> quoteCoin{};  ///< e.g. USDT
};

/// Part of ProductProducts.
struct ProductProductsApyBreakdown {
    std::string coin{};
    std::optional<Decimal> apy{};

    bool operator==(const ProductProductsApyBreakdown&) const = default;
};

/// Part of ProductProducts.
struct ProductProductsApy7dBreakdown {
    std::string coin{};
    std::optional<Decimal> apy{};

    bool operator==(const ProductProductsApy7dBreakdown&) const = default;
};

/// Part of Product.
struct ProductProducts {
    std::string productId{};
    std::string baseCoin{};            ///< e.g. BTC
    std::string quoteCoin{};           ///< e.g. USDT
    Open<LiquidityMiningStatus> status{};
    std::optional<std::int64_t> maxLeverage{};
    std::optional<Decimal> minInvestmentQuote{};
    std::optional<Decimal> minInvestmentBase{};
    std::optional<Decimal> maxInvestmentQuote{};
    std::optional<Decimal> maxInvestmentBase{};
    std::optional<Decimal> minWithdrawalAmount{};
    std::optional<Decimal> minReinvestAmount{};
    std::optional<std::int64_t> baseCoinPrecision{};
    std::optional<std::int64_t> quoteCoinPrecision{};
    Vector<std::string> yieldCoins{};  ///< e.g. ["BTC", "USDT"]
    std::optional<std::int64_t> apyE8{};
    std::optional<std::int64_t> apy7dE8{};
    std::optional<Decimal> poolLiquidityValue{};
    std::optional<Decimal> dailyYield{};
    Vector<std::string> slippageRateE8List{};
    Vector<ProductProductsApyBreakdown> apyBreakdown{};
    Vector<ProductProductsApy7dBreakdown> apy7dBreakdown{};

    bool operator==(const ProductProducts&) const = default;
};

/// Reply of Api::product.
struct Product {
    Vector<ProductProducts> products{};

    bool operator==(const Product&) const = default;
};

/// Parameters of Api::reinvest.
struct ReinvestRequest {
    NamedOnly named{};
    Required<std::string> productId;
    Required<std::string> orderLinkId;
    Required<std::string> positionId;
};

/// Reply of Api::reinvest.
struct Reinvest {
    std::string orderId{};
    std::string orderLinkId{};

    bool operator==(const Reinvest&) const = default;
};

/// Parameters of Api::remove_liquidity.
struct RemoveLiquidityRequest {
    NamedOnly named{};
    Required<std::string> productId;
    Required<std::string> orderLinkId;
    Required<std::string> positionId;
    Optional<std::int64_t> removeRate{};  ///< default 100
    Optional<std::string> removeType{};
};

/// Reply of Api::remove_liquidity.
struct RemoveLiquidity {
    std::string orderId{};
    std::string orderLinkId{};

    bool operator==(const RemoveLiquidity&) const = default;
};

/// Part of YieldRecords.
struct YieldRecordsRecords {
    std::string coin{};
    std::optional<Decimal> amount{};
    std::string baseCoin{};                  ///< e.g. BTC
    std::string quoteCoin{};                 ///< e.g. USDT
    std::string type{};
    Open<EarnStatus> status{};
    std::optional<TimePoint> createdTime{};  ///< Unix milliseconds

    bool operator==(const YieldRecordsRecords&) const = default;
};

/// Reply of Api::yield_records.
struct YieldRecords {
    Vector<YieldRecordsRecords> records{};
    std::string nextPageCursor{};

    bool operator==(const YieldRecords&) const = default;
};

/// The operations of earn/liquidity-mining. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Add Liquidity
    /// POST /v5/earn/liquidity-mining/add-liquidity
    ///
    /// Private. 5 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip. Never
    /// re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/finance/advanced-earn/liquidity-mining/add-liquidity
    Call<AddLiquidity> add_liquidity(AddLiquidityRequest request) const;

    /// Add Margin
    /// POST /v5/earn/liquidity-mining/add-margin
    ///
    /// Private. 5 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip. Never
    /// re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/finance/advanced-earn/liquidity-mining/add-margin
    Call<AddMargin> add_margin(AddMarginRequest request) const;

    /// Claim Interest
    /// POST /v5/earn/liquidity-mining/claim-interest
    ///
    /// Private. 5 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip. Never
    /// re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/finance/advanced-earn/liquidity-mining/claim-interest
    Call<Acknowledged> claim_interest(ClaimInterestRequest request) const;

    /// Get Liquidation Records
    /// GET /v5/earn/liquidity-mining/liquidation-records
    ///
    /// Private. 10 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip. Too
    /// long for one reply: see pages().
    /// https://bybit-exchange.github.io/docs/v5/finance/advanced-earn/liquidity-mining/liquidation-records
    PagedCall<LiquidationRecords> liquidation_records(YieldRecordsRequest request = {}) const;

    /// Get Order Info
    /// GET /v5/earn/liquidity-mining/order
    ///
    /// Private. 10 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip. Too
    /// long for one reply: see pages().
    /// https://bybit-exchange.github.io/docs/v5/finance/advanced-earn/liquidity-mining/order
    PagedCall<Order> order(OrderRequest request = {}) const;

    /// Get Position Info
    /// GET /v5/earn/liquidity-mining/position
    ///
    /// Private. 10 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/finance/advanced-earn/liquidity-mining/position
    Call<Position> position(PositionRequest request = {}) const;

    /// Get Product Info
    /// GET /v5/earn/liquidity-mining/product
    ///
    /// Public. 50 requests per second per IP address. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/finance/advanced-earn/liquidity-mining/product-info
    Call<Product> product(ProductRequest request = {}) const;

    /// Reinvest
    /// POST /v5/earn/liquidity-mining/reinvest
    ///
    /// Private. 5 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip. Never
    /// re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/finance/advanced-earn/liquidity-mining/reinvest
    Call<Reinvest> reinvest(ReinvestRequest request) const;

    /// Remove Liquidity
    /// POST /v5/earn/liquidity-mining/remove-liquidity
    ///
    /// Private. 5 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip. Never
    /// re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/finance/advanced-earn/liquidity-mining/remove-liquidity
    Call<RemoveLiquidity> remove_liquidity(RemoveLiquidityRequest request) const;

    /// Get Yield Records
    /// GET /v5/earn/liquidity-mining/yield-records
    ///
    /// Private. 10 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip. Too
    /// long for one reply: see pages().
    /// https://bybit-exchange.github.io/docs/v5/finance/advanced-earn/liquidity-mining/yield-records
    PagedCall<YieldRecords> yield_records(YieldRecordsRequest request = {}) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const AddLiquidityRequest*);
const detail::ObjectTable& exbind_table(const AddLiquidity*);
const detail::ObjectTable& exbind_table(const AddMarginRequest*);
const detail::ObjectTable& exbind_table(const AddMargin*);
const detail::ObjectTable& exbind_table(const ClaimInterestRequest*);
const detail::ObjectTable& exbind_table(const YieldRecordsRequest*);
const detail::ObjectTable& exbind_table(const LiquidationRecordsRecords*);
const detail::ObjectTable& exbind_table(const LiquidationRecords*);
const detail::ObjectTable& exbind_table(const OrderRequest*);
const detail::ObjectTable& exbind_table(const OrderOrders*);
const detail::ObjectTable& exbind_table(const Order*);
const detail::ObjectTable& exbind_table(const PositionRequest*);
const detail::ObjectTable& exbind_table(const PositionPositions*);
const detail::ObjectTable& exbind_table(const Position*);
const detail::ObjectTable& exbind_table(const ProductRequest*);
const detail::ObjectTable& exbind_table(const ProductProductsApyBreakdown*);
const detail::ObjectTable& exbind_table(const ProductProductsApy7dBreakdown*);
const detail::ObjectTable& exbind_table(const ProductProducts*);
const detail::ObjectTable& exbind_table(const Product*);
const detail::ObjectTable& exbind_table(const ReinvestRequest*);
const detail::ObjectTable& exbind_table(const Reinvest*);
const detail::ObjectTable& exbind_table(const RemoveLiquidityRequest*);
const detail::ObjectTable& exbind_table(const RemoveLiquidity*);
const detail::ObjectTable& exbind_table(const YieldRecordsRecords*);
const detail::ObjectTable& exbind_table(const YieldRecords*);

}  // namespace exbind::bybit::earn::liquidity_mining
