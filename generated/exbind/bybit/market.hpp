// Generated from specs/bybit/market.yaml by `exbind generate bybit`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "exbind/bybit/common/account_contract_type.hpp"
#include "exbind/bybit/common/category.hpp"
#include "exbind/bybit/common/copy_trading.hpp"
#include "exbind/bybit/common/margin_trading.hpp"
#include "exbind/bybit/common/market_status.hpp"
#include "exbind/bybit/common/phase.hpp"
#include "exbind/bybit/common/side.hpp"
#include "exbind/bybit/common/symbol_type.hpp"
#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/pages.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::bybit {
class Connection;
}

/// Operations under /v5/market.
namespace exbind::inline v0_1::bybit::market {

using exbind::bybit::AccountContractType;
using exbind::bybit::Category;
using exbind::bybit::CopyTrading;
using exbind::bybit::MarginTrading;
using exbind::bybit::MarketStatus;
using exbind::bybit::Phase;
using exbind::bybit::Side;
using exbind::bybit::SymbolType;

using exbind::operator<<;
using exbind::to_string;

enum class Period : std::uint8_t {
    _5min = 0,   ///< "5min"
    _15min = 1,  ///< "15min"
    _30min = 2,  ///< "30min"
    _1h = 3,     ///< "1h"
    _4h = 4,     ///< "4h"
    _1d = 5,     ///< "1d"
};
const detail::EnumTable& exbind_table(Period);

enum class Level : std::uint8_t {
    pro_1 = 0,  ///< "Pro 1"
    pro_2 = 1,  ///< "Pro 2"
    pro_3 = 2,  ///< "Pro 3"
    pro_4 = 3,  ///< "Pro 4"
    pro_5 = 4,  ///< "Pro 5"
    pro_6 = 5,  ///< "Pro 6"
};
const detail::EnumTable& exbind_table(Level);

enum class FeeGroupInfoLevel : std::uint8_t {
    mm_1 = 0,  ///< "MM 1"
    mm_2 = 1,  ///< "MM 2"
    mm_3 = 2,  ///< "MM 3"
};
const detail::EnumTable& exbind_table(FeeGroupInfoLevel);

enum class OptionsType : std::uint8_t {
    call = 0,  ///< "Call"
    put = 1,   ///< "Put"
};
const detail::EnumTable& exbind_table(OptionsType);

enum class IntervalTime : std::uint8_t {
    _5min = 0,   ///< "5min"
    _15min = 1,  ///< "15min"
    _30min = 2,  ///< "30min"
    _1h = 3,     ///< "1h"
    _4h = 4,     ///< "4h"
    _1d = 5,     ///< "1d"
};
const detail::EnumTable& exbind_table(IntervalTime);

enum class OptionType : std::uint8_t {
    call = 0,  ///< "Call"
    put = 1,   ///< "Put"
};
const detail::EnumTable& exbind_table(OptionType);

/// Parameters of Api::account_ratio.
struct AccountRatioRequest {
    NamedOnly named{};
    Required<Open<Category>> category;
    Required<std::string> symbol;
    Required<Open<Period>> period;
    Optional<TimePoint> startTime{};  ///< Unix milliseconds
    Optional<TimePoint> endTime{};    ///< Unix milliseconds
    Optional<std::int64_t> limit{};   ///< default 50
    Optional<std::string> cursor{};
};

/// Part of AccountRatio.
struct AccountRatioList {
    std::string symbol{};
    std::optional<Decimal> buyRatio{};
    std::optional<Decimal> sellRatio{};
    std::optional<TimePoint> timestamp{};  ///< Unix milliseconds

    bool operator==(const AccountRatioList&) const = default;
};

/// Reply of Api::account_ratio.
struct AccountRatio {
    Vector<AccountRatioList> list{};
    std::string nextPageCursor{};

    bool operator==(const AccountRatio&) const = default;
};

/// Parameters of Api::adl_alert.
struct AdlAlertRequest {
    NamedOnly named{};
    Optional<std::string> symbol{};  ///< e.g. BTCUSDT
};

/// Part of AdlAlert.
struct AdlAlertList {
    std::string coin{};
    std::string symbol{};
    std::optional<Decimal> balance{};
    std::optional<Decimal> maxBalance{};  ///< deprecated
    std::optional<Decimal> insurancePnlRatio{};
    std::optional<Decimal> pnlRatio{};
    std::optional<Decimal> adlTriggerThreshold{};
    std::optional<Decimal> adlStopRatio{};

    bool operator==(const AdlAlertList&) const = default;
};

/// Reply of Api::adl_alert.
struct AdlAlert {
    Vector<AdlAlertList> list{};
    std::optional<TimePoint> updatedTime{};  ///< Unix milliseconds

    bool operator==(const AdlAlert&) const = default;
};

/// Parameters of Api::delivery_price.
struct DeliveryPriceRequest {
    NamedOnly named{};
    Required<Open<Category>> category;
    Optional<std::string> symbol{};
    Optional<std::string> baseCoin{};    ///< default BTC
    Optional<std::string> settleCoin{};  ///< default USDC
    Optional<std::int64_t> limit{};      ///< default 50
    Optional<std::string> cursor{};
};

/// Part of DeliveryPrice.
struct DeliveryPriceList {
    std::string symbol{};
    std::optional<Decimal> deliveryPrice{};
    std::optional<TimePoint> deliveryTime{};  ///< Unix milliseconds

    bool operator==(const DeliveryPriceList&) const = default;
};

/// Reply of Api::delivery_price.
struct DeliveryPrice {
    Open<Category> category{};
    Vector<DeliveryPriceList> list{};
    std::string nextPageCursor{};

    bool operator==(const DeliveryPrice&) const = default;
};

/// Parameters of Api::fee_group_info.
struct FeeGroupInfoRequest {
    NamedOnly named{};
    Required<std::string> productType;
    Optional<std::string> groupId{};
};

/// Part of FeeGroupInfoListFeeRates.
struct FeeGroupInfoListFeeRatesPro {
    Open<Level> level{};
    std::optional<Decimal> takerFeeRate{};
    std::optional<Decimal> makerFeeRate{};
    std::optional<Decimal> makerRebate{};

    bool operator==(const FeeGroupInfoListFeeRatesPro&) const = default;
};

/// Part of FeeGroupInfoListFeeRates.
struct FeeGroupInfoListFeeRatesMarketMaker {
    Open<FeeGroupInfoLevel> level{};
    std::optional<Decimal> takerFeeRate{};
    std::optional<Decimal> makerFeeRate{};
    std::optional<Decimal> makerRebate{};

    bool operator==(const FeeGroupInfoListFeeRatesMarketMaker&) const = default;
};

/// Part of FeeGroupInfoList.
struct FeeGroupInfoListFeeRates {
    Vector<FeeGroupInfoListFeeRatesPro> pro{};
    Vector<FeeGroupInfoListFeeRatesMarketMaker> marketMaker{};

    bool operator==(const FeeGroupInfoListFeeRates&) const = default;
};

/// Part of FeeGroupInfo.
struct FeeGroupInfoList {
    std::string groupName{};
    std::optional<std::int64_t> weightingFactor{};
    std::optional<std::int64_t> symbolsNumbers{};
    Vector<std::string> symbols{};
    FeeGroupInfoListFeeRates feeRates{};
    std::optional<TimePoint> updateTime{};  ///< Unix milliseconds

    bool operator==(const FeeGroupInfoList&) const = default;
};

/// Reply of Api::fee_group_info.
struct FeeGroupInfo {
    Vector<FeeGroupInfoList> list{};

    bool operator==(const FeeGroupInfo&) const = default;
};

/// Parameters of Api::full_orderbook.
struct FullOrderbookRequest {
    NamedOnly named{};
    Required<Open<Category>> category;
    Required<std::string> symbol;
};

/// Part of FullOrderbook and Orderbook. On the wire an array, its items in this order.
struct OrderbookB {
    std::optional<Decimal> b0{};
    std::optional<Decimal> b1{};

    bool operator==(const OrderbookB&) const = default;
};
using FullOrderbookB = OrderbookB;

/// Part of FullOrderbook and Orderbook. On the wire an array, its items in this order.
struct OrderbookA {
    std::optional<Decimal> a0{};
    std::optional<Decimal> a1{};

    bool operator==(const OrderbookA&) const = default;
};
using FullOrderbookA = OrderbookA;

/// Reply of Api::full_orderbook and Api::orderbook.
struct Orderbook {
    std::string s{};
    Vector<OrderbookB> b{};
    Vector<OrderbookA> a{};
    std::optional<TimePoint> ts{};   ///< Unix milliseconds
    std::optional<std::int64_t> u{};
    std::optional<std::int64_t> seq{};
    std::optional<TimePoint> cts{};  ///< Unix milliseconds

    bool operator==(const Orderbook&) const = default;
};
using FullOrderbook = Orderbook;

/// Parameters of Api::historical_volatility.
struct HistoricalVolatilityRequest {
    NamedOnly named{};
    Required<std::string> category;
    Optional<std::string> baseCoin{};
    Optional<std::string> quoteCoin{};
    Optional<std::int64_t> period{};
    Optional<TimePoint> startTime{};  ///< Unix milliseconds
    Optional<TimePoint> endTime{};    ///< Unix milliseconds
};

/// Reply of Api::historical_volatility, one row.
struct HistoricalVolatilityList {
    std::optional<std::int64_t> period{};
    std::optional<Decimal> value{};
    std::optional<TimePoint> time{};  ///< Unix milliseconds

    bool operator==(const HistoricalVolatilityList&) const = default;
};

/// Parameters of Api::index_price_components.
struct IndexPriceComponentsRequest {
    NamedOnly named{};
    Required<std::string> indexName;
};

/// Part of IndexPriceComponents.
struct IndexPriceComponentsComponents {
    std::string exchange{};
    std::string spotPair{};  ///< e.g. BTCUSDT
    std::optional<Decimal> equivalentPrice{};
    std::optional<Decimal> multiplier{};
    std::optional<Decimal> price{};
    std::optional<Decimal> weight{};

    bool operator==(const IndexPriceComponentsComponents&) const = default;
};

/// Reply of Api::index_price_components.
struct IndexPriceComponents {
    std::string indexName{};                ///< e.g. BTCUSDT
    std::optional<Decimal> lastPrice{};
    std::optional<TimePoint> updateTime{};  ///< Unix milliseconds
    Vector<IndexPriceComponentsComponents> components{};

    bool operator==(const IndexPriceComponents&) const = default;
};

/// Parameters of Api::index_price_kline, Api::kline, Api::mark_price_kline and Api::premium_index_price_kline.
struct KlineRequest {
    NamedOnly named{};
    Open<Category> category{};
    Required<std::string> symbol;
    Required<std::string> interval;
    Optional<TimePoint> start{};     ///< Unix milliseconds
    Optional<TimePoint> end{};       ///< Unix milliseconds
    Optional<std::int64_t> limit{};  ///< default 200
};
using IndexPriceKlineRequest = KlineRequest;
using MarkPriceKlineRequest = KlineRequest;
using PremiumIndexPriceKlineRequest = KlineRequest;

/// Part of IndexPriceKline and MarkPriceKline. On the wire an array, its items in this order.
struct MarkPriceKlineList {
    std::optional<TimePoint> startTime{};  ///< Unix milliseconds
    std::optional<Decimal> openPrice{};
    std::optional<Decimal> highPrice{};
    std::optional<Decimal> lowPrice{};
    std::optional<Decimal> closePrice{};

    bool operator==(const MarkPriceKlineList&) const = default;
};
using IndexPriceKlineList = MarkPriceKlineList;

/// Reply of Api::index_price_kline and Api::mark_price_kline.
struct MarkPriceKline {
    Open<Category> category{};
    std::string symbol{};
    Vector<MarkPriceKlineList> list{};

    bool operator==(const MarkPriceKline&) const = default;
};
using IndexPriceKline = MarkPriceKline;

/// Parameters of Api::instruments_info.
struct InstrumentsInfoRequest {
    NamedOnly named{};
    Required<Open<Category>> category;
    Optional<std::string> symbol{};
    Open<SymbolType> symbolType{};
    Open<MarketStatus> status{};     ///< default spot
    Optional<std::string> baseCoin{};
    Optional<std::int64_t> limit{};  ///< default 500
    Optional<std::string> cursor{};
};

/// Part of InstrumentsInfoList.
struct InstrumentsInfoListLeverageFilter {
    std::optional<Decimal> minLeverage{};
    std::optional<Decimal> maxLeverage{};
    std::optional<Decimal> leverageStep{};

    bool operator==(const InstrumentsInfoListLeverageFilter&) const = default;
};

/// Part of InstrumentsInfoList.
struct InstrumentsInfoListPriceFilter {
    std::optional<Decimal> minPrice{};
    std::optional<Decimal> maxPrice{};
    std::optional<Decimal> tickSize{};

    bool operator==(const InstrumentsInfoListPriceFilter&) const = default;
};

/// Part of InstrumentsInfoList.
struct InstrumentsInfoListLotSizeFilter {
    std::optional<Decimal> minNotionalValue{};
    std::optional<Decimal> maxOrderQty{};
    std::optional<Decimal> maxMktOrderQty{};
    std::optional<Decimal> minOrderQty{};
    std::optional<Decimal> qtyStep{};
    std::optional<Decimal> postOnlyMaxOrderQty{};  ///< deprecated
    std::optional<Decimal> basePrecision{};
    std::optional<Decimal> quotePrecision{};
    std::optional<Decimal> minOrderAmt{};
    std::optional<Decimal> maxOrderAmt{};
    std::optional<Decimal> maxLimitOrderQty{};
    std::optional<Decimal> maxMarketOrderQty{};
    std::optional<Decimal> postOnlyMaxLimitOrderSize{};

    bool operator==(const InstrumentsInfoListLotSizeFilter&) const = default;
};

/// Part of InstrumentsInfoList.
struct InstrumentsInfoListRiskParameters {
    std::optional<Decimal> priceLimitRatioX{};
    std::optional<Decimal> priceLimitRatioY{};

    bool operator==(const InstrumentsInfoListRiskParameters&) const = default;
};

/// Part of InstrumentsInfoListPreListingInfo.
struct InstrumentsInfoListPreListingInfoPhases {
    Open<Phase> phase{};
    std::optional<TimePoint> startTime{};  ///< Unix milliseconds
    std::optional<TimePoint> endTime{};    ///< Unix milliseconds

    bool operator==(const InstrumentsInfoListPreListingInfoPhases&) const = default;
};

/// Part of InstrumentsInfoListPreListingInfo.
struct InstrumentsInfoListPreListingInfoAuctionFeeInfo {
    std::optional<Decimal> auctionFeeRate{};
    std::optional<Decimal> takerFeeRate{};
    std::optional<Decimal> makerFeeRate{};

    bool operator==(const InstrumentsInfoListPreListingInfoAuctionFeeInfo&) const = default;
};

/// Part of InstrumentsInfoList.
struct InstrumentsInfoListPreListingInfo {
    Open<Phase> curAuctionPhase{};
    Vector<InstrumentsInfoListPreListingInfoPhases> phases{};
    InstrumentsInfoListPreListingInfoAuctionFeeInfo auctionFeeInfo{};
    std::optional<bool> skipCallAuction{};

    bool operator==(const InstrumentsInfoListPreListingInfo&) const = default;
};

/// Part of InstrumentsInfo.
struct InstrumentsInfoList {
    std::string symbol{};
    std::optional<std::int64_t> symbolId{};
    Open<AccountContractType> contractType{};
    Open<MarketStatus> status{};
    std::string baseCoin{};
    std::string quoteCoin{};
    std::optional<TimePoint> launchTime{};    ///< Unix milliseconds
    std::optional<TimePoint> deliveryTime{};  ///< Unix milliseconds
    std::optional<Decimal> deliveryFeeRate{};
    std::optional<Decimal> priceScale{};
    InstrumentsInfoListLeverageFilter leverageFilter{};
    InstrumentsInfoListPriceFilter priceFilter{};
    InstrumentsInfoListLotSizeFilter lotSizeFilter{};
    std::optional<bool> unifiedMarginTrade{};
    std::optional<std::int64_t> fundingInterval{};
    std::string settleCoin{};
    Open<CopyTrading> copyTrading{};
    std::optional<Decimal> upperFundingRate{};
    std::optional<Decimal> lowerFundingRate{};
    std::string displayName{};
    std::optional<bool> forbidUplWithdrawal{};
    InstrumentsInfoListRiskParameters riskParameters{};
    std::optional<bool> isPreListing{};
    InstrumentsInfoListPreListingInfo preListingInfo{};
    Open<OptionsType> optionsType{};
    std::optional<Decimal> innovation{};      ///< deprecated
    Open<SymbolType> symbolType{};
    std::string xstockMultiplier{};           ///< default 1
    Open<MarginTrading> marginTrading{};
    std::optional<bool> stTag{};

    bool operator==(const InstrumentsInfoList&) const = default;
};

/// Reply of Api::instruments_info.
struct InstrumentsInfo {
    Open<Category> category{};
    std::string nextPageCursor{};
    Vector<InstrumentsInfoList> list{};

    bool operator==(const InstrumentsInfo&) const = default;
};

/// Parameters of Api::insurance.
struct InsuranceRequest {
    NamedOnly named{};
    Optional<std::string> coin{};
};

/// Part of Insurance.
struct InsuranceList {
    std::string coin{};
    std::string symbols{};
    std::optional<Decimal> balance{};
    std::optional<Decimal> value{};

    bool operator==(const InsuranceList&) const = default;
};

/// Reply of Api::insurance.
struct Insurance {
    std::optional<TimePoint> updatedTime{};  ///< Unix milliseconds
    Vector<InsuranceList> list{};

    bool operator==(const Insurance&) const = default;
};

/// Part of Kline. On the wire an array, its items in this order.
struct KlineList {
    std::optional<TimePoint> startTime{};  ///< Unix milliseconds
    std::optional<Decimal> openPrice{};
    std::optional<Decimal> highPrice{};
    std::optional<Decimal> lowPrice{};
    std::optional<Decimal> closePrice{};
    std::optional<Decimal> volume{};
    std::optional<Decimal> turnover{};

    bool operator==(const KlineList&) const = default;
};

/// Reply of Api::kline.
struct Kline {
    Open<Category> category{};
    std::string symbol{};
    Vector<KlineList> list{};

    bool operator==(const Kline&) const = default;
};

/// Parameters of Api::new_delivery_price.
struct NewDeliveryPriceRequest {
    NamedOnly named{};
    Required<Open<Category>> category;
    Required<std::string> baseCoin;
    Optional<std::string> settleCoin{};  ///< default USDT
};

/// Part of NewDeliveryPrice.
struct NewDeliveryPriceList {
    std::optional<Decimal> deliveryPrice{};
    std::optional<TimePoint> deliveryTime{};  ///< Unix milliseconds

    bool operator==(const NewDeliveryPriceList&) const = default;
};

/// Reply of Api::new_delivery_price.
struct NewDeliveryPrice {
    Open<Category> category{};
    Vector<NewDeliveryPriceList> list{};

    bool operator==(const NewDeliveryPrice&) const = default;
};

/// Parameters of Api::open_interest.
struct OpenInterestRequest {
    NamedOnly named{};
    Required<Open<Category>> category;
    Required<std::string> symbol;
    Required<Open<IntervalTime>> intervalTime;
    Optional<TimePoint> startTime{};  ///< Unix milliseconds
    Optional<TimePoint> endTime{};    ///< Unix milliseconds
    Optional<std::int64_t> limit{};   ///< default 50
    Optional<std::string> cursor{};
};

/// Part of OpenInterest.
struct OpenInterestList {
    std::optional<Decimal> openInterest{};
    std::optional<Decimal> singleOpenInterest{};
    std::optional<TimePoint> timestamp{};  ///< Unix milliseconds

    bool operator==(const OpenInterestList&) const = default;
};

/// Reply of Api::open_interest.
struct OpenInterest {
    Open<Category> category{};
    std::string symbol{};
    Vector<OpenInterestList> list{};
    std::string nextPageCursor{};

    bool operator==(const OpenInterest&) const = default;
};

/// Parameters of Api::orderbook.
struct OrderbookRequest {
    NamedOnly named{};
    Required<Open<Category>> category;
    Required<std::string> symbol;
    Optional<std::int64_t> limit{};  ///< default 1
};

/// Part of PremiumIndexPriceKline. On the wire an array, its items in this order.
struct PremiumIndexPriceKlineList {
    std::optional<TimePoint> list0{};  ///< Unix milliseconds
    std::optional<Decimal> list1{};
    std::optional<Decimal> list2{};
    std::optional<Decimal> list3{};
    std::optional<Decimal> list4{};

    bool operator==(const PremiumIndexPriceKlineList&) const = default;
};

/// Reply of Api::premium_index_price_kline.
struct PremiumIndexPriceKline {
    Open<Category> category{};
    std::string symbol{};
    Vector<PremiumIndexPriceKlineList> list{};

    bool operator==(const PremiumIndexPriceKline&) const = default;
};

/// Parameters of Api::price_limit.
struct PriceLimitRequest {
    NamedOnly named{};
    Open<Category> category{};
    Required<std::string> symbol;
};

/// Reply of Api::price_limit.
struct PriceLimit {
    std::string symbol{};
    std::optional<Decimal> buyLmt{};
    std::optional<Decimal> sellLmt{};
    std::optional<TimePoint> ts{};  ///< Unix milliseconds

    bool operator==(const PriceLimit&) const = default;
};

/// Parameters of Api::recent_trade.
struct RecentTradeRequest {
    NamedOnly named{};
    Required<Open<Category>> category;
    Optional<std::string> symbol{};
    Optional<std::string> baseCoin{};
    Open<OptionType> optionType{};
    Optional<std::int64_t> limit{};  ///< default 60
};

/// Part of RecentTrade.
struct RecentTradeList {
    std::string execId{};
    std::string symbol{};
    std::optional<Decimal> price{};
    std::optional<Decimal> size{};
    Open<Side> side{};
    std::optional<TimePoint> time{};  ///< Unix milliseconds
    std::optional<bool> isBlockTrade{};
    std::optional<bool> isRPITrade{};
    std::optional<Decimal> mP{};
    std::optional<Decimal> iP{};
    std::string mIv{};
    std::string iv{};
    std::optional<std::int64_t> seq{};

    bool operator==(const RecentTradeList&) const = default;
};

/// Reply of Api::recent_trade.
struct RecentTrade {
    Open<Category> category{};
    Vector<RecentTradeList> list{};

    bool operator==(const RecentTrade&) const = default;
};

/// Parameters of Api::risk_limit.
struct RiskLimitRequest {
    NamedOnly named{};
    Required<Open<Category>> category;
    Optional<std::string> symbol{};
    Optional<std::string> cursor{};
};

/// Part of RiskLimit.
struct RiskLimitList {
    std::optional<std::int64_t> id{};
    std::string symbol{};
    std::optional<Decimal> riskLimitValue{};
    std::optional<Decimal> maintenanceMargin{};
    std::optional<Decimal> initialMargin{};
    std::optional<std::int64_t> isLowestRisk{};
    std::optional<Decimal> maxLeverage{};
    std::optional<Decimal> mmDeduction{};

    bool operator==(const RiskLimitList&) const = default;
};

/// Reply of Api::risk_limit.
struct RiskLimit {
    Open<Category> category{};
    Vector<RiskLimitList> list{};
    std::string nextPageCursor{};

    bool operator==(const RiskLimit&) const = default;
};

/// Parameters of Api::rpi_orderbook.
struct RpiOrderbookRequest {
    NamedOnly named{};
    Open<Category> category{};
    Required<std::string> symbol;
    Required<std::int64_t> limit;
};

/// Part of RpiOrderbook. On the wire an array, its items in this order.
struct RpiOrderbookLevel {
    std::optional<Decimal> price{};
    std::optional<Decimal> size{};
    std::optional<Decimal> rpiSize{};

    bool operator==(const RpiOrderbookLevel&) const = default;
};

/// Reply of Api::rpi_orderbook.
struct RpiOrderbook {
    std::string s{};
    std::optional<TimePoint> ts{};   ///< Unix milliseconds
    std::optional<std::int64_t> u{};
    std::optional<std::int64_t> seq{};
    std::optional<TimePoint> cts{};  ///< Unix milliseconds
    Vector<RpiOrderbookLevel> b{};
    Vector<RpiOrderbookLevel> a{};

    bool operator==(const RpiOrderbook&) const = default;
};

/// Parameters of Api::tickers.
struct TickersRequest {
    NamedOnly named{};
    Required<Open<Category>> category;
    Optional<std::string> symbol{};
    Optional<std::string> baseCoin{};
    Optional<std::string> expDate{};  ///< e.g. 25DEC22
};

/// Part of Tickers.
struct TickersList {
    std::string symbol{};
    std::optional<Decimal> lastPrice{};
    std::optional<Decimal> indexPrice{};
    std::optional<Decimal> markPrice{};
    std::optional<Decimal> prevPrice24h{};
    std::optional<Decimal> price24hPcnt{};
    std::optional<Decimal> highPrice24h{};
    std::optional<Decimal> lowPrice24h{};
    std::optional<Decimal> prevPrice1h{};
    std::optional<Decimal> openInterest{};
    std::optional<Decimal> openInterestValue{};
    std::optional<Decimal> singleOpenInterest{};
    std::optional<Decimal> singleOpenInterestValue{};
    std::optional<Decimal> turnover24h{};
    std::optional<Decimal> volume24h{};
    std::optional<Decimal> fundingRate{};
    std::optional<TimePoint> nextFundingTime{};  ///< Unix milliseconds
    std::optional<Decimal> predictedDeliveryPrice{};
    std::optional<Decimal> basisRate{};
    std::string basis{};
    std::optional<Decimal> deliveryFeeRate{};
    std::optional<TimePoint> deliveryTime{};     ///< Unix milliseconds
    std::optional<Decimal> ask1Size{};
    std::optional<Decimal> bid1Price{};
    std::optional<Decimal> ask1Price{};
    std::optional<Decimal> bid1Size{};
    std::optional<Decimal> preOpenPrice{};
    std::optional<Decimal> preQty{};
    Open<Phase> curPreListingPhase{};
    std::optional<Decimal> fundingIntervalHour{};
    std::optional<Decimal> fundingCap{};
    std::optional<Decimal> basisRateYear{};
    std::optional<Decimal> bid1Iv{};
    std::optional<Decimal> ask1Iv{};
    std::optional<Decimal> markIv{};
    std::optional<Decimal> underlyingPrice{};
    std::optional<Decimal> totalVolume{};
    std::optional<Decimal> totalTurnover{};
    std::optional<Decimal> delta{};
    std::optional<Decimal> gamma{};
    std::optional<Decimal> vega{};
    std::optional<Decimal> theta{};
    std::optional<Decimal> change24h{};
    std::optional<Decimal> usdIndexPrice{};

    bool operator==(const TickersList&) const = default;
};

/// Reply of Api::tickers.
struct Tickers {
    Open<Category> category{};
    Vector<TickersList> list{};

    bool operator==(const Tickers&) const = default;
};

/// Reply of Api::time.
struct Time {
    std::optional<TimePoint> timeSecond{};  ///< Unix seconds
    std::optional<TimePoint> timeNano{};    ///< Unix nanoseconds

    bool operator==(const Time&) const = default;
};

/// The operations of market. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get Long Short Ratio
    /// GET /v5/market/account-ratio
    ///
    /// Public. 600 requests per 5 seconds per IP address, shared by the pool ip. Too long for one reply: see pages().
    /// https://bybit-exchange.github.io/docs/v5/market/long-short-ratio
    PagedCall<AccountRatio> account_ratio(AccountRatioRequest request) const;

    /// Get ADL Alert
    /// GET /v5/market/adlAlert
    ///
    /// Public. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/market/adl-alert
    Call<AdlAlert> adl_alert(AdlAlertRequest request = {}) const;

    /// Get Delivery Price
    /// GET /v5/market/delivery-price
    ///
    /// Public. 600 requests per 5 seconds per IP address, shared by the pool ip. Too long for one reply: see pages().
    /// https://bybit-exchange.github.io/docs/v5/market/delivery-price
    PagedCall<DeliveryPrice> delivery_price(DeliveryPriceRequest request) const;

    /// Get Fee Group Structure
    /// GET /v5/market/fee-group-info
    ///
    /// Public. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/market/fee-group-info
    Call<FeeGroupInfo> fee_group_info(FeeGroupInfoRequest request) const;

    /// Release Schedule
    /// GET /v5/market/full_orderbook
    ///
    /// Public. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/market/full-ob#release-schedule
    Call<Orderbook> full_orderbook(FullOrderbookRequest request) const;

    /// Get Historical Volatility
    /// GET /v5/market/historical-volatility
    ///
    /// Public. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/market/iv
    Call<Vector<HistoricalVolatilityList>> historical_volatility(HistoricalVolatilityRequest request) const;

    /// Get Index Price Components
    /// GET /v5/market/index-price-components
    ///
    /// Public. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/market/index-components
    Call<IndexPriceComponents> index_price_components(IndexPriceComponentsRequest request) const;

    /// Get Index Price Kline
    /// GET /v5/market/index-price-kline
    ///
    /// Public. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/market/index-kline
    Call<MarkPriceKline> index_price_kline(KlineRequest request) const;

    /// Get Instruments Info
    /// GET /v5/market/instruments-info
    ///
    /// Public. 600 requests per 5 seconds per IP address, shared by the pool ip. Too long for one reply: see pages().
    /// https://bybit-exchange.github.io/docs/v5/market/instrument
    PagedCall<InstrumentsInfo> instruments_info(InstrumentsInfoRequest request) const;

    /// Get Insurance Pool
    /// GET /v5/market/insurance
    ///
    /// Public. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/market/insurance
    Call<Insurance> insurance(InsuranceRequest request = {}) const;

    /// Get Kline
    /// GET /v5/market/kline
    ///
    /// Public. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/market/kline
    Call<Kline> kline(KlineRequest request) const;

    /// Get Mark Price Kline
    /// GET /v5/market/mark-price-kline
    ///
    /// Public. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/market/mark-kline
    Call<MarkPriceKline> mark_price_kline(KlineRequest request) const;

    /// Get New Delivery Price
    /// GET /v5/market/new-delivery-price
    ///
    /// Public. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/market/new-delivery-price
    Call<NewDeliveryPrice> new_delivery_price(NewDeliveryPriceRequest request) const;

    /// Get Open Interest
    /// GET /v5/market/open-interest
    ///
    /// Public. 600 requests per 5 seconds per IP address, shared by the pool ip. Too long for one reply: see pages().
    /// https://bybit-exchange.github.io/docs/v5/market/open-interest
    PagedCall<OpenInterest> open_interest(OpenInterestRequest request) const;

    /// Get Orderbook
    /// GET /v5/market/orderbook
    ///
    /// Public. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/market/orderbook
    Call<Orderbook> orderbook(OrderbookRequest request) const;

    /// Get Premium Index Price Kline
    /// GET /v5/market/premium-index-price-kline
    ///
    /// Public. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/market/premium-index-kline
    Call<PremiumIndexPriceKline> premium_index_price_kline(KlineRequest request) const;

    /// Get Order Price Limit
    /// GET /v5/market/price-limit
    ///
    /// Public. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/market/order-price-limit
    Call<PriceLimit> price_limit(PriceLimitRequest request) const;

    /// Get Recent Public Trades
    /// GET /v5/market/recent-trade
    ///
    /// Public. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/market/recent-trade
    Call<RecentTrade> recent_trade(RecentTradeRequest request) const;

    /// Get Risk Limit
    /// GET /v5/market/risk-limit
    ///
    /// Public. 600 requests per 5 seconds per IP address, shared by the pool ip. Too long for one reply: see pages().
    /// https://bybit-exchange.github.io/docs/v5/market/risk-limit
    PagedCall<RiskLimit> risk_limit(RiskLimitRequest request) const;

    /// Get RPI Orderbook
    /// GET /v5/market/rpi_orderbook
    ///
    /// Public. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/market/rpi-orderbook
    Call<RpiOrderbook> rpi_orderbook(RpiOrderbookRequest request) const;

    /// Get Tickers
    /// GET /v5/market/tickers
    ///
    /// Public. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/market/tickers
    Call<Tickers> tickers(TickersRequest request) const;

    /// Get Bybit Server Time
    /// GET /v5/market/time
    ///
    /// Public. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/market/time
    Call<Time> time() const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const AccountRatioRequest*);
const detail::ObjectTable& exbind_table(const AccountRatioList*);
const detail::ObjectTable& exbind_table(const AccountRatio*);
const detail::ObjectTable& exbind_table(const AdlAlertRequest*);
const detail::ObjectTable& exbind_table(const AdlAlertList*);
const detail::ObjectTable& exbind_table(const AdlAlert*);
const detail::ObjectTable& exbind_table(const DeliveryPriceRequest*);
const detail::ObjectTable& exbind_table(const DeliveryPriceList*);
const detail::ObjectTable& exbind_table(const DeliveryPrice*);
const detail::ObjectTable& exbind_table(const FeeGroupInfoRequest*);
const detail::ObjectTable& exbind_table(const FeeGroupInfoListFeeRatesPro*);
const detail::ObjectTable& exbind_table(const FeeGroupInfoListFeeRatesMarketMaker*);
const detail::ObjectTable& exbind_table(const FeeGroupInfoListFeeRates*);
const detail::ObjectTable& exbind_table(const FeeGroupInfoList*);
const detail::ObjectTable& exbind_table(const FeeGroupInfo*);
const detail::ObjectTable& exbind_table(const FullOrderbookRequest*);
const detail::ObjectTable& exbind_table(const OrderbookB*);
const detail::ObjectTable& exbind_table(const OrderbookA*);
const detail::ObjectTable& exbind_table(const Orderbook*);
const detail::ObjectTable& exbind_table(const HistoricalVolatilityRequest*);
const detail::ObjectTable& exbind_table(const HistoricalVolatilityList*);
const detail::ObjectTable& exbind_table(const IndexPriceComponentsRequest*);
const detail::ObjectTable& exbind_table(const IndexPriceComponentsComponents*);
const detail::ObjectTable& exbind_table(const IndexPriceComponents*);
const detail::ObjectTable& exbind_table(const KlineRequest*);
const detail::ObjectTable& exbind_table(const MarkPriceKlineList*);
const detail::ObjectTable& exbind_table(const MarkPriceKline*);
const detail::ObjectTable& exbind_table(const InstrumentsInfoRequest*);
const detail::ObjectTable& exbind_table(const InstrumentsInfoListLeverageFilter*);
const detail::ObjectTable& exbind_table(const InstrumentsInfoListPriceFilter*);
const detail::ObjectTable& exbind_table(const InstrumentsInfoListLotSizeFilter*);
const detail::ObjectTable& exbind_table(const InstrumentsInfoListRiskParameters*);
const detail::ObjectTable& exbind_table(const InstrumentsInfoListPreListingInfoPhases*);
const detail::ObjectTable& exbind_table(const InstrumentsInfoListPreListingInfoAuctionFeeInfo*);
const detail::ObjectTable& exbind_table(const InstrumentsInfoListPreListingInfo*);
const detail::ObjectTable& exbind_table(const InstrumentsInfoList*);
const detail::ObjectTable& exbind_table(const InstrumentsInfo*);
const detail::ObjectTable& exbind_table(const InsuranceRequest*);
const detail::ObjectTable& exbind_table(const InsuranceList*);
const detail::ObjectTable& exbind_table(const Insurance*);
const detail::ObjectTable& exbind_table(const KlineList*);
const detail::ObjectTable& exbind_table(const Kline*);
const detail::ObjectTable& exbind_table(const NewDeliveryPriceRequest*);
const detail::ObjectTable& exbind_table(const NewDeliveryPriceList*);
const detail::ObjectTable& exbind_table(const NewDeliveryPrice*);
const detail::ObjectTable& exbind_table(const OpenInterestRequest*);
const detail::ObjectTable& exbind_table(const OpenInterestList*);
const detail::ObjectTable& exbind_table(const OpenInterest*);
const detail::ObjectTable& exbind_table(const OrderbookRequest*);
const detail::ObjectTable& exbind_table(const PremiumIndexPriceKlineList*);
const detail::ObjectTable& exbind_table(const PremiumIndexPriceKline*);
const detail::ObjectTable& exbind_table(const PriceLimitRequest*);
const detail::ObjectTable& exbind_table(const PriceLimit*);
const detail::ObjectTable& exbind_table(const RecentTradeRequest*);
const detail::ObjectTable& exbind_table(const RecentTradeList*);
const detail::ObjectTable& exbind_table(const RecentTrade*);
const detail::ObjectTable& exbind_table(const RiskLimitRequest*);
const detail::ObjectTable& exbind_table(const RiskLimitList*);
const detail::ObjectTable& exbind_table(const RiskLimit*);
const detail::ObjectTable& exbind_table(const RpiOrderbookRequest*);
const detail::ObjectTable& exbind_table(const RpiOrderbookLevel*);
const detail::ObjectTable& exbind_table(const RpiOrderbook*);
const detail::ObjectTable& exbind_table(const TickersRequest*);
const detail::ObjectTable& exbind_table(const TickersList*);
const detail::ObjectTable& exbind_table(const Tickers*);
const detail::ObjectTable& exbind_table(const Time*);

}  // namespace exbind::bybit::market
