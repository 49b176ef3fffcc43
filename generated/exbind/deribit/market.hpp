// Generated from specs/deribit/market.yaml by `exbind generate deribit`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/deribit/common/currency_pair.hpp"
#include "exbind/deribit/common/direction.hpp"
#include "exbind/deribit/common/kind.hpp"
#include "exbind/deribit/common/liquidation.hpp"
#include "exbind/deribit/common/market_index_name.hpp"
#include "exbind/deribit/common/market_type.hpp"
#include "exbind/deribit/common/sorting.hpp"
#include "exbind/deribit/common/trading_currency.hpp"
#include "exbind/fields.hpp"
#include "exbind/pages.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::deribit {
class Connection;
}

/// Operations under /api/v2/public.
namespace exbind::inline v0_1::deribit::market {

using exbind::deribit::CurrencyPair;
using exbind::deribit::Direction;
using exbind::deribit::Kind;
using exbind::deribit::Liquidation;
using exbind::deribit::MarketIndexName;
using exbind::deribit::MarketType;
using exbind::deribit::Sorting;
using exbind::deribit::TradingCurrency;

using exbind::operator<<;
using exbind::to_string;

enum class Currency : std::uint8_t {
    usde = 0,
    steth = 1,
    usdc = 2,
    build = 3,
};
const detail::EnumTable& exbind_table(Currency);

enum class CoinType : std::uint8_t {
    bitcoin = 0,  ///< "BITCOIN"
    ether = 1,    ///< "ETHER"
};
const detail::EnumTable& exbind_table(CoinType);

enum class Length : std::uint8_t {
    _8h = 0,   ///< "8h"
    _24h = 1,  ///< "24h"
    _1m = 2,   ///< "1m"
};
const detail::EnumTable& exbind_table(Length);

enum class Range : std::uint8_t {
    _1h = 0,  ///< "1h"
    _1d = 1,  ///< "1d"
    _2d = 2,  ///< "2d"
    _1m = 3,  ///< "1m"
    _1y = 4,  ///< "1y"
    all = 5,
};
const detail::EnumTable& exbind_table(Range);

enum class SettlementCurrency : std::uint8_t {
    btc = 0,  ///< "BTC"
    eth = 1,  ///< "ETH"
};
const detail::EnumTable& exbind_table(SettlementCurrency);

enum class CounterCurrency : std::uint8_t {
    usd = 0,   ///< "USD"
    usdc = 1,  ///< "USDC"
};
const detail::EnumTable& exbind_table(CounterCurrency);

enum class BaseCurrency : std::uint8_t {
    btc = 0,  ///< "BTC"
    eth = 1,  ///< "ETH"
};
const detail::EnumTable& exbind_table(BaseCurrency);

enum class QuoteCurrency : std::uint8_t {
    usd = 0,  ///< "USD"
};
const detail::EnumTable& exbind_table(QuoteCurrency);

enum class SettlementPeriod : std::uint8_t {
    month = 0,
    week = 1,
    perpetual = 2,
};
const detail::EnumTable& exbind_table(SettlementPeriod);

enum class OptionType : std::uint8_t {
    call = 0,
    put = 1,
};
const detail::EnumTable& exbind_table(OptionType);

enum class FutureType : std::uint8_t {
    linear = 0,
    reversed = 1,
};
const detail::EnumTable& exbind_table(FutureType);

enum class InstrumentType : std::uint8_t {
    linear = 0,
    reversed = 1,
};
const detail::EnumTable& exbind_table(InstrumentType);

enum class State : std::uint8_t {
    open = 0,
    settlement = 1,
    delivered = 2,
    inactive = 3,
    locked = 4,
    halted = 5,
    archivized = 6,
};
const detail::EnumTable& exbind_table(State);

enum class GetSupportedIndexNamesType : std::uint8_t {
    all = 0,
    spot = 1,
    derivative = 2,
};
const detail::EnumTable& exbind_table(GetSupportedIndexNamesType);

enum class Resolution : std::uint8_t {
    _1 = 0,     ///< "1"
    _3 = 1,     ///< "3"
    _5 = 2,     ///< "5"
    _10 = 3,    ///< "10"
    _15 = 4,    ///< "15"
    _30 = 5,    ///< "30"
    _60 = 6,    ///< "60"
    _120 = 7,   ///< "120"
    _180 = 8,   ///< "180"
    _360 = 9,   ///< "360"
    _720 = 10,  ///< "720"
    _1D = 11,   ///< "1D"
};
const detail::EnumTable& exbind_table(Resolution);

enum class Status : std::uint8_t {
    ok = 0,
    no_data = 1,
};
const detail::EnumTable& exbind_table(Status);

enum class GetVolatilityIndexDataResolution : std::uint8_t {
    _1 = 0,      ///< "1"
    _60 = 1,     ///< "60"
    _3600 = 2,   ///< "3600"
    _43200 = 3,  ///< "43200"
    _1D = 4,     ///< "1D"
};
const detail::EnumTable& exbind_table(GetVolatilityIndexDataResolution);

/// Parameters of Api::get_apr_history.
struct GetAprHistoryRequest {
    NamedOnly named{};
    Required<Open<Currency>> currency;  ///< currency, such as BTC
    Optional<std::int64_t> limit{};     ///< e.g. 5
    Optional<std::int64_t> before{};
};

/// Part of GetAprHistory.
struct GetAprHistoryData {
    std::optional<std::int64_t> day{};
    std::optional<Decimal> apr{};

    bool operator==(const GetAprHistoryData&) const = default;
};

/// Reply of Api::get_apr_history.
struct GetAprHistory {
    std::optional<Decimal> continuation{};  ///< where the next page begins
    Vector<GetAprHistoryData> data{};       ///< the rows

    bool operator==(const GetAprHistory&) const = default;
};

/// Parameters of Api::get_book_summary_by_currency.
struct GetBookSummaryByCurrencyRequest {
    NamedOnly named{};
    Required<Open<TradingCurrency>> currency;  ///< currency, such as BTC
    Open<Kind> kind{};                         ///< future, option, spot or a combination
};

/// Reply of Api::get_book_summary_by_currency and Api::get_book_summary_by_instrument, one row.
struct GetBookSummaryByCurrency {
    std::string instrument_name{};                      ///< instrument, such as BTC-PERPETUAL; e.g. BTC-PERPETUAL
    std::optional<Decimal> high{};                      ///< highest price; e.g. 7022.89
    std::optional<Decimal> low{};                       ///< lowest price; e.g. 7022.89
    std::string base_currency{};                        ///< currency that is bought or sold; e.g. ETH
    std::string quote_currency{};                       ///< currency of the price; e.g. USD
    std::optional<Decimal> volume{};                    ///< amount that was traded; e.g. 223
    std::optional<Decimal> bid_price{};                 ///< e.g. 7022.89
    std::optional<Decimal> ask_price{};                 ///< e.g. 7022.89
    std::optional<Decimal> mid_price{};                 ///< e.g. 7022.89
    std::optional<Decimal> mark_price{};                ///< e.g. 7022.89
    std::optional<Decimal> last{};                      ///< price of the last trade; e.g. 7022.89
    std::optional<Decimal> open_interest{};             ///< open contracts; e.g. 0.5
    std::optional<TimePoint> creation_timestamp{};      ///< when it was made; Unix milliseconds; e.g. 1536569522277
    std::optional<Decimal> estimated_delivery_price{};  ///< price at delivery as of now; e.g. 11628.81
    std::optional<Decimal> volume_usd{};                ///< amount that was traded in USD
    std::optional<Decimal> volume_notional{};
    std::optional<Decimal> current_funding{};           ///< funding rate as of now; e.g. 0.12344
    std::optional<Decimal> funding_8h{};                ///< funding rate of the last 8 hours
    std::optional<Decimal> mark_iv{};                   ///< implied volatility at the mark price
    std::optional<Decimal> interest_rate{};             ///< rate used for the implied volatility; e.g. 0
    std::string underlying_index{};                     ///< name of what the option is on; e.g. index_price
    std::optional<Decimal> underlying_price{};          ///< price of what the option is on; e.g. 6745.34
    std::optional<Decimal> price_change{};              ///< e.g. 10.23

    bool operator==(const GetBookSummaryByCurrency&) const = default;
};
using GetBookSummaryByInstrument = GetBookSummaryByCurrency;

/// Parameters of Api::get_book_summary_by_instrument.
struct GetBookSummaryByInstrumentRequest {
    NamedOnly named{};
    Required<std::string> instrument_name;  ///< instrument, such as BTC-PERPETUAL; e.g. BTC-PERPETUAL
};

/// Parameters of Api::get_contract_size.
struct GetContractSizeRequest {
    NamedOnly named{};
    Required<std::string> instrument_name;  ///< instrument, such as BTC-PERPETUAL; e.g. BTC-PERPETUAL
};

/// Reply of Api::get_contract_size.
struct GetContractSize {
    std::optional<std::int64_t> contract_size{};  ///< size of one contract; e.g. 10

    bool operator==(const GetContractSize&) const = default;
};

/// Part of GetCurrencies.
struct GetCurrenciesWithdrawalPriorities {
    std::string name{};
    std::optional<Decimal> value{};

    bool operator==(const GetCurrenciesWithdrawalPriorities&) const = default;
};

/// Reply of Api::get_currencies, one row.
struct GetCurrencies {
    std::optional<Decimal> withdrawal_fee{};          ///< e.g. 0.0001
    Vector<GetCurrenciesWithdrawalPriorities> withdrawal_priorities{};
    std::optional<Decimal> min_withdrawal_fee{};      ///< e.g. 0.0001
    std::string currency{};                           ///< currency, such as BTC; e.g. BTC
    std::string currency_long{};                      ///< e.g. Bitcoin
    std::optional<std::int64_t> min_confirmations{};  ///< e.g. 2
    Open<CoinType> coin_type{};
    std::optional<bool> in_cross_collateral_pool{};
    std::optional<Decimal> apr{};
    std::optional<Decimal> network_fee{};             ///< e.g. 0.0001
    std::string network_currency{};                   ///< e.g. BTC
    std::optional<std::int64_t> decimals{};           ///< e.g. 6

    bool operator==(const GetCurrencies&) const = default;
};

/// Parameters of Api::get_delivery_prices.
struct GetDeliveryPricesRequest {
    NamedOnly named{};
    Required<Open<MarketIndexName>> index_name;  ///< index, such as btc_usd
    Optional<std::int64_t> offset{};             ///< rows to skip; e.g. 10
    Optional<std::int64_t> count{};              ///< rows to return at most; 1 to 1000
};

/// Part of GetDeliveryPrices.
struct GetDeliveryPricesData {
    std::string date{};                       ///< e.g. 2019-11-24
    std::optional<Decimal> delivery_price{};  ///< price at delivery

    bool operator==(const GetDeliveryPricesData&) const = default;
};

/// Reply of Api::get_delivery_prices.
struct GetDeliveryPrices {
    std::optional<Decimal> records_total{};  ///< e.g. 120
    Vector<GetDeliveryPricesData> data{};    ///< the rows

    bool operator==(const GetDeliveryPrices&) const = default;
};

/// Parameters of Api::get_expirations.
struct GetExpirationsRequest {
    NamedOnly named{};
    Required<Open<TradingCurrency>> currency;  ///< currency, such as BTC
    Required<Open<Kind>> kind;                 ///< future, option, spot or a combination
    Open<CurrencyPair> currency_pair{};        ///< two currencies, such as btc_usd
};

/// Parameters of Api::get_funding_chart_data.
struct GetFundingChartDataRequest {
    NamedOnly named{};
    Required<std::string> instrument_name;  ///< instrument, such as BTC-PERPETUAL; e.g. BTC-PERPETUAL
    Required<Open<Length>> length;
};

/// Part of GetFundingChartData.
struct GetFundingChartDataData {
    std::optional<TimePoint> timestamp{};  ///< when it happened; Unix milliseconds; e.g. 1536569522277
    std::optional<Decimal> index_price{};  ///< e.g. 8247.27
    std::optional<Decimal> interest_8h{};

    bool operator==(const GetFundingChartDataData&) const = default;
};

/// Reply of Api::get_funding_chart_data.
struct GetFundingChartData {
    std::optional<Decimal> current_interest{};
    std::optional<Decimal> interest_8h{};
    Vector<GetFundingChartDataData> data{};  ///< the rows

    bool operator==(const GetFundingChartData&) const = default;
};

/// Parameters of Api::get_funding_rate_history, Api::get_funding_rate_value and Api::get_mark_price_history.
struct GetFundingRateValueRequest {
    NamedOnly named{};
    Required<std::string> instrument_name;  ///< instrument, such as BTC-PERPETUAL; e.g. BTC-PERPETUAL
    Required<TimePoint> start_timestamp;    ///< from when on; Unix milliseconds; e.g. 1536569522277
    Required<TimePoint> end_timestamp;      ///< until when; Unix milliseconds; e.g. 1536569522277
};
using GetFundingRateHistoryRequest = GetFundingRateValueRequest;
using GetMarkPriceHistoryRequest = GetFundingRateValueRequest;

/// Reply of Api::get_funding_rate_history, one row.
struct GetFundingRateHistory {
    std::optional<TimePoint> timestamp{};  ///< when it happened; Unix milliseconds; e.g. 1536569522277
    std::optional<Decimal> prev_index_price{};
    std::optional<Decimal> index_price{};
    std::optional<Decimal> interest_1h{};
    std::optional<Decimal> interest_8h{};

    bool operator==(const GetFundingRateHistory&) const = default;
};

/// Parameters of Api::get_historical_volatility.
struct GetHistoricalVolatilityRequest {
    NamedOnly named{};
    Required<Open<TradingCurrency>> currency;  ///< currency, such as BTC
};

/// Reply of Api::get_historical_volatility, one row. On the wire an array, its items in this order.
struct GetHistoricalVolatility {
    std::optional<TimePoint> timestamp{};  ///< when it happened; Unix milliseconds
    std::optional<Decimal> value{};

    bool operator==(const GetHistoricalVolatility&) const = default;
};

/// Parameters of Api::get_index_chart_data.
struct GetIndexChartDataRequest {
    NamedOnly named{};
    Required<Open<MarketIndexName>> index_name;  ///< index, such as btc_usd
    Required<Open<Range>> range;
};

/// Parameters of Api::get_index_price.
struct GetIndexPriceRequest {
    NamedOnly named{};
    Required<Open<MarketIndexName>> index_name;  ///< index, such as btc_usd
};

/// Reply of Api::get_index_price.
struct GetIndexPrice {
    std::optional<Decimal> index_price{};               ///< e.g. 11628.81
    std::optional<Decimal> estimated_delivery_price{};  ///< price at delivery as of now; e.g. 11628.81

    bool operator==(const GetIndexPrice&) const = default;
};

/// Parameters of Api::get_index_price_names.
struct GetIndexPriceNamesRequest {
    NamedOnly named{};
    Optional<bool> extended{};  ///< whether the reply has all members; default false
};

/// Parameters of Api::get_instrument.
struct GetInstrumentRequest {
    NamedOnly named{};
    Required<std::string> instrument_name;  ///< instrument, such as BTC-PERPETUAL; e.g. BTC-PERPETUAL
};

/// Part of GetInstrument and GetInstruments.
struct TickSizeStep {
    std::optional<Decimal> above_price{};
    std::optional<Decimal> tick_size{};  ///< smallest step of the price

    bool operator==(const TickSizeStep&) const = default;
};

/// Reply of Api::get_instrument and Api::get_instruments.
struct GetInstrument {
    Open<Kind> kind{};                                      ///< future, option, spot or a combination
    Open<SettlementCurrency> settlement_currency{};
    Open<CounterCurrency> counter_currency{};
    Open<BaseCurrency> base_currency{};                     ///< currency that is bought or sold
    Open<QuoteCurrency> quote_currency{};                   ///< currency of the price
    std::optional<Decimal> min_trade_amount{};              ///< smallest amount of an order; e.g. 0.1
    std::string instrument_name{};                          ///< instrument, such as BTC-PERPETUAL; e.g. BTC-PERPETUAL
    std::optional<std::int64_t> instrument_id{};            ///< instrument by number
    std::optional<bool> is_active{};
    Open<SettlementPeriod> settlement_period{};             ///< how often it settles
    std::optional<TimePoint> creation_timestamp{};          ///< when it was made; Unix milliseconds; e.g. 1536569522277
    std::optional<Decimal> tick_size{};                     ///< smallest step of the price; e.g. 0.0001
    TickSizeStep tick_size_steps{};
    std::optional<TimePoint> expiration_timestamp{};        ///< when the instrument expires; Unix milliseconds
    std::optional<Decimal> strike{};                        ///< strike of the option
    Open<OptionType> option_type{};                         ///< call or put
    Open<FutureType> future_type{};
    Open<InstrumentType> instrument_type{};
    std::optional<std::int64_t> contract_size{};            ///< size of one contract; e.g. 1
    std::optional<Decimal> maker_commission{};              ///< e.g. 0.0001
    std::optional<Decimal> taker_commission{};              ///< e.g. 0.0005
    std::optional<Decimal> max_liquidation_commission{};    ///< e.g. 0.001
    std::optional<Decimal> block_trade_commission{};        ///< e.g. 0.0005
    std::optional<Decimal> block_trade_tick_size{};         ///< e.g. 0.01
    std::optional<Decimal> block_trade_min_trade_amount{};  ///< e.g. 25
    std::optional<std::int64_t> max_leverage{};             ///< e.g. 100
    std::string price_index{};                              ///< e.g. btc_usdc
    Open<State> state{};                                    ///< how far it has come

    bool operator==(const GetInstrument&) const = default;
};
using GetInstruments = GetInstrument;

/// Parameters of Api::get_instruments.
struct GetInstrumentsRequest {
    NamedOnly named{};
    Required<Open<TradingCurrency>> currency;  ///< currency, such as BTC
    Open<Kind> kind{};                         ///< future, option, spot or a combination
    Optional<bool> expired{};                  ///< default false
};

/// Parameters of Api::get_last_settlements_by_currency.
struct GetLastSettlementsByCurrencyRequest {
    NamedOnly named{};
    Required<Open<TradingCurrency>> currency;      ///< currency, such as BTC
    Open<MarketType> type{};                       ///< kind of it
    Optional<std::int64_t> count{};                ///< rows to return at most; 1 to 1000
    /// where the next page begins; e.g. xY7T6cutS3t2B9YtaDkE6TS379oKnkzTvmEDUnEUP2Msa9xKWNNaT
    Optional<std::string> continuation{};
    Optional<TimePoint> search_start_timestamp{};  ///< newest time to return; Unix milliseconds; e.g. 1536569522277
};

/// Part of GetLastSettlementsByCurrency and GetLastSettlementsByInstrument.
struct Settlement {
    std::optional<Decimal> funding{};              ///< e.g. -0.000002511
    std::optional<Decimal> funded{};               ///< e.g. 0
    std::optional<Decimal> index_price{};          ///< e.g. 11008.37
    std::string instrument_name{};                 ///< instrument, such as BTC-PERPETUAL; e.g. BTC-30MAR18
    std::optional<Decimal> mark_price{};           ///< e.g. 11000
    std::optional<Decimal> position{};             ///< e.g. 1000
    std::optional<Decimal> profit_loss{};          ///< e.g. 0
    std::optional<Decimal> session_bankruptcy{};   ///< e.g. 0.001160788
    std::optional<Decimal> session_profit_loss{};  ///< e.g. 0.001160788
    std::optional<Decimal> session_tax{};          ///< e.g. -0.001160788
    std::optional<Decimal> session_tax_rate{};     ///< e.g. 0.000103333
    std::optional<Decimal> socialized{};           ///< e.g. -0.001160788
    std::optional<TimePoint> timestamp{};          ///< when it happened; Unix milliseconds; e.g. 1536569522277
    Open<MarketType> type{};                       ///< kind of it

    bool operator==(const Settlement&) const = default;
};

/// Reply of Api::get_last_settlements_by_currency.
struct GetLastSettlementsByCurrency {
    /// where the next page begins; e.g. xY7T6cutS3t2B9YtaDkE6TS379oKnkzTvmEDUnEUP2Msa9xKWNNaT
    std::string continuation{};
    Vector<Settlement> settlements{};

    bool operator==(const GetLastSettlementsByCurrency&) const = default;
};

/// Parameters of Api::get_last_settlements_by_instrument.
struct GetLastSettlementsByInstrumentRequest {
    NamedOnly named{};
    Required<std::string> instrument_name;         ///< instrument, such as BTC-PERPETUAL; e.g. BTC-PERPETUAL
    Open<MarketType> type{};                       ///< kind of it
    Optional<std::int64_t> count{};                ///< rows to return at most; 1 to 1000
    /// where the next page begins; e.g. xY7T6cutS3t2B9YtaDkE6TS379oKnkzTvmEDUnEUP2Msa9xKWNNaT
    Optional<std::string> continuation{};
    Optional<TimePoint> search_start_timestamp{};  ///< newest time to return; Unix milliseconds; e.g. 1536569522277
};

/// Reply of Api::get_last_settlements_by_instrument.
struct GetLastSettlementsByInstrument {
    /// where the next page begins; e.g. xY7T6cutS3t2B9YtaDkE6TS379oKnkzTvmEDUnEUP2Msa9xKWNNaT
    std::string continuation{};
    Vector<Settlement> settlements{};

    bool operator==(const GetLastSettlementsByInstrument&) const = default;
};

/// Parameters of Api::get_last_trades_by_currency.
struct GetLastTradesByCurrencyRequest {
    NamedOnly named{};
    Required<Open<TradingCurrency>> currency;  ///< currency, such as BTC
    Open<Kind> kind{};                         ///< future, option, spot or a combination
    Optional<std::string> start_id{};          ///< first id to return
    Optional<std::string> end_id{};            ///< last id to return
    Optional<TimePoint> start_timestamp{};     ///< from when on; Unix milliseconds; e.g. 1536569522277
    Optional<TimePoint> end_timestamp{};       ///< until when; Unix milliseconds; e.g. 1536569522277
    Optional<std::int64_t> count{};            ///< rows to return at most; 1 to 1000
    Open<Sorting> sorting{};                   ///< order of the rows
};

/// Part of GetLastTradesByCurrency, GetLastTradesByCurrencyAndTime, GetLastTradesByInstrument and
/// GetLastTradesByInstrumentAndTime.
struct PublicTrade {
    std::string trade_id{};                               ///< exchange's id of the trade
    std::optional<std::int64_t> trade_seq{};              ///< number of the trade for the instrument
    std::string instrument_name{};                        ///< instrument, such as BTC-PERPETUAL; e.g. BTC-PERPETUAL
    std::optional<TimePoint> timestamp{};                 ///< when it happened; Unix milliseconds; e.g. 1517329113791
    Open<Direction> direction{};                          ///< buy or sell
    std::optional<std::int64_t> tick_direction{};
    std::optional<Decimal> index_price{};
    std::optional<Decimal> price{};                       ///< in USD, of options in their currency
    std::optional<Decimal> amount{};                      ///< size: USD for inverse futures, else currency
    std::optional<Decimal> contracts{};                   ///< size in contracts
    std::optional<Decimal> iv{};                          ///< implied volatility of the trade
    Open<Liquidation> liquidation{};                      ///< side that was liquidated
    std::optional<Decimal> mark_price{};
    std::string block_trade_id{};                         ///< exchange's id of the block trade; e.g. 154
    std::optional<std::int64_t> block_trade_leg_count{};  ///< e.g. 3
    std::string combo_id{};                               ///< combination of instruments
    std::optional<Decimal> combo_trade_id{};              ///< trade of the combination
    std::optional<std::int64_t> block_rfq_id{};           ///< exchange's id of the request for quotes

    bool operator==(const PublicTrade&) const = default;
};

/// Reply of Api::get_last_trades_by_currency.
struct GetLastTradesByCurrency {
    Vector<PublicTrade> trades{};    ///< what was traded
    std::optional<bool> has_more{};  ///< whether there is another page

    bool operator==(const GetLastTradesByCurrency&) const = default;
};

/// Parameters of Api::get_last_trades_by_currency_and_time.
struct GetLastTradesByCurrencyAndTimeRequest {
    NamedOnly named{};
    Required<Open<TradingCurrency>> currency;  ///< currency, such as BTC
    Open<Kind> kind{};                         ///< future, option, spot or a combination
    Required<TimePoint> start_timestamp;       ///< from when on; Unix milliseconds; e.g. 1536569522277
    Required<TimePoint> end_timestamp;         ///< until when; Unix milliseconds; e.g. 1536569522277
    Optional<std::int64_t> count{};            ///< rows to return at most; 1 to 1000
    Open<Sorting> sorting{};                   ///< order of the rows
};

/// Reply of Api::get_last_trades_by_currency_and_time.
struct GetLastTradesByCurrencyAndTime {
    Vector<PublicTrade> trades{};    ///< what was traded
    std::optional<bool> has_more{};  ///< whether there is another page

    bool operator==(const GetLastTradesByCurrencyAndTime&) const = default;
};

/// Parameters of Api::get_last_trades_by_instrument.
struct GetLastTradesByInstrumentRequest {
    NamedOnly named{};
    Required<std::string> instrument_name;  ///< instrument, such as BTC-PERPETUAL; e.g. BTC-PERPETUAL
    Optional<std::int64_t> start_seq{};
    Optional<std::int64_t> end_seq{};
    Optional<TimePoint> start_timestamp{};  ///< from when on; Unix milliseconds; e.g. 1536569522277
    Optional<TimePoint> end_timestamp{};    ///< until when; Unix milliseconds; e.g. 1536569522277
    Optional<std::int64_t> count{};         ///< rows to return at most; 1 to 1000
    Open<Sorting> sorting{};                ///< order of the rows
};

/// Reply of Api::get_last_trades_by_instrument.
struct GetLastTradesByInstrument {
    Vector<PublicTrade> trades{};    ///< what was traded
    std::optional<bool> has_more{};  ///< whether there is another page

    bool operator==(const GetLastTradesByInstrument&) const = default;
};

/// Parameters of Api::get_last_trades_by_instrument_and_time.
struct GetLastTradesByInstrumentAndTimeRequest {
    NamedOnly named{};
    Required<std::string> instrument_name;  ///< instrument, such as BTC-PERPETUAL; e.g. BTC-PERPETUAL
    Required<TimePoint> start_timestamp;    ///< from when on; Unix milliseconds; e.g. 1536569522277
    Required<TimePoint> end_timestamp;      ///< until when; Unix milliseconds; e.g. 1536569522277
    Optional<std::int64_t> count{};         ///< rows to return at most; 1 to 1000
    Open<Sorting> sorting{};                ///< order of the rows
};

/// Reply of Api::get_last_trades_by_instrument_and_time.
struct GetLastTradesByInstrumentAndTime {
    Vector<PublicTrade> trades{};    ///< what was traded
    std::optional<bool> has_more{};  ///< whether there is another page

    bool operator==(const GetLastTradesByInstrumentAndTime&) const = default;
};

/// Parameters of Api::get_order_book.
struct GetOrderBookRequest {
    NamedOnly named{};
    Required<std::string> instrument_name;  ///< instrument, such as BTC-PERPETUAL; e.g. BTC-PERPETUAL
    Optional<std::int64_t> depth{};         ///< e.g. 5
};

/// Part of GetOrderBook, GetOrderBookByInstrumentId and Ticker.
struct Stats {
    std::optional<Decimal> volume{};        ///< amount that was traded
    std::optional<Decimal> low{};           ///< lowest price
    std::optional<Decimal> high{};          ///< highest price
    std::optional<Decimal> price_change{};  ///< e.g. 10.23
    std::optional<Decimal> volume_usd{};    ///< amount that was traded in USD

    bool operator==(const Stats&) const = default;
};

/// Part of GetOrderBook, GetOrderBookByInstrumentId and Ticker.
struct Greeks {
    std::optional<Decimal> delta{};  ///< change of value with the price
    std::optional<Decimal> gamma{};  ///< change of delta with the price
    std::optional<Decimal> rho{};
    std::optional<Decimal> theta{};  ///< change of value with time
    std::optional<Decimal> vega{};   ///< change of value with the volatility

    bool operator==(const Greeks&) const = default;
};

/// Reply of Api::get_order_book and Api::get_order_book_by_instrument_id.
struct GetOrderBook {
    std::string instrument_name{};                  ///< instrument, such as BTC-PERPETUAL; e.g. BTC-PERPETUAL
    std::optional<TimePoint> timestamp{};           ///< when it happened; Unix milliseconds; e.g. 1536569522277
    Open<State> state{};                            ///< how far it has come
    Stats stats{};
    std::optional<Decimal> open_interest{};         ///< open contracts
    std::optional<Decimal> best_bid_price{};        ///< highest price of the buy side
    std::optional<Decimal> best_bid_amount{};       ///< amount at the highest buy price
    std::optional<Decimal> best_ask_price{};        ///< lowest price of the sell side
    std::optional<Decimal> best_ask_amount{};       ///< amount at the lowest sell price
    std::optional<Decimal> index_price{};           ///< e.g. 8247.27
    std::optional<Decimal> min_price{};             ///< lowest price that is accepted
    std::optional<Decimal> max_price{};             ///< highest price that is accepted
    std::optional<Decimal> mark_price{};
    std::optional<Decimal> last_price{};            ///< price of the last trade
    std::optional<Decimal> underlying_price{};      ///< price of what the option is on
    std::optional<Decimal> underlying_index{};      ///< name of what the option is on
    std::optional<Decimal> interest_rate{};         ///< rate used for the implied volatility
    std::optional<Decimal> bid_iv{};
    std::optional<Decimal> ask_iv{};
    std::optional<Decimal> mark_iv{};               ///< implied volatility at the mark price
    Greeks greeks{};                                ///< sensitivities of the option
    std::optional<Decimal> funding_8h{};            ///< funding rate of the last 8 hours
    std::optional<Decimal> current_funding{};       ///< funding rate as of now
    std::optional<Decimal> delivery_price{};        ///< price at delivery
    std::optional<Decimal> settlement_price{};      ///< price of the last settlement
    Vector<Vector<std::optional<Decimal>>> bids{};  ///< buy side of the book
    Vector<Vector<std::optional<Decimal>>> asks{};  ///< sell side of the book

    bool operator==(const GetOrderBook&) const = default;
};
using GetOrderBookByInstrumentId = GetOrderBook;

/// Parameters of Api::get_order_book_by_instrument_id.
struct GetOrderBookByInstrumentIdRequest {
    NamedOnly named{};
    Required<std::int64_t> instrument_id;  ///< instrument by number
    Optional<std::int64_t> depth{};
};

/// Parameters of Api::get_supported_index_names.
struct GetSupportedIndexNamesRequest {
    NamedOnly named{};
    Open<GetSupportedIndexNamesType> type{};  ///< kind of it
};

/// Parameters of Api::get_trade_volumes.
struct GetTradeVolumesRequest {
    NamedOnly named{};
    Optional<bool> extended{};  ///< whether the reply has all members
};

/// Reply of Api::get_trade_volumes, one row.
struct GetTradeVolumes {
    Open<TradingCurrency> currency{};             ///< currency, such as BTC
    std::optional<Decimal> calls_volume{};        ///< e.g. 20.1
    std::optional<Decimal> puts_volume{};         ///< e.g. 60.2
    std::optional<Decimal> futures_volume{};      ///< e.g. 30.5178
    std::optional<Decimal> spot_volume{};         ///< e.g. 11.6
    std::optional<Decimal> calls_volume_7d{};     ///< e.g. 75.6
    std::optional<Decimal> puts_volume_7d{};      ///< e.g. 356.9
    std::optional<Decimal> futures_volume_7d{};   ///< e.g. 213.8841
    std::optional<Decimal> spot_volume_7d{};      ///< e.g. 64.8
    std::optional<Decimal> calls_volume_30d{};    ///< e.g. 547.3
    std::optional<Decimal> puts_volume_30d{};     ///< e.g. 785.5
    std::optional<Decimal> futures_volume_30d{};  ///< e.g. 998.2128
    std::optional<Decimal> spot_volume_30d{};     ///< e.g. 310.5

    bool operator==(const GetTradeVolumes&) const = default;
};

/// Parameters of Api::get_tradingview_chart_data.
struct GetTradingviewChartDataRequest {
    NamedOnly named{};
    Required<std::string> instrument_name;  ///< instrument, such as BTC-PERPETUAL; e.g. BTC-PERPETUAL
    Required<TimePoint> start_timestamp;    ///< from when on; Unix milliseconds; e.g. 1536569522277
    Required<TimePoint> end_timestamp;      ///< until when; Unix milliseconds; e.g. 1536569522277
    Required<Open<Resolution>> resolution;
};

/// Reply of Api::get_tradingview_chart_data.
struct GetTradingviewChartData {
    Open<Status> status{};
    Vector<std::optional<TimePoint>> ticks{};  ///< Unix milliseconds
    Vector<std::optional<Decimal>> volume{};   ///< amount that was traded
    Vector<std::optional<Decimal>> cost{};
    Vector<std::optional<Decimal>> open{};
    Vector<std::optional<Decimal>> close{};
    Vector<std::optional<Decimal>> high{};     ///< highest price
    Vector<std::optional<Decimal>> low{};      ///< lowest price

    bool operator==(const GetTradingviewChartData&) const = default;
};

/// Parameters of Api::get_volatility_index_data.
struct GetVolatilityIndexDataRequest {
    NamedOnly named{};
    Required<Open<TradingCurrency>> currency;  ///< currency, such as BTC
    Required<TimePoint> start_timestamp;       ///< from when on; Unix milliseconds; e.g. 1536569522277
    Required<TimePoint> end_timestamp;         ///< until when; Unix milliseconds; e.g. 1536569522277
    Required<Open<GetVolatilityIndexDataResolution>> resolution;
};

/// Reply of Api::get_volatility_index_data.
struct GetVolatilityIndexData {
    Vector<RawJson> data{};                      ///< the rows
    std::optional<std::int64_t> continuation{};  ///< where the next page begins

    bool operator==(const GetVolatilityIndexData&) const = default;
};

/// Parameters of Api::ticker.
struct TickerRequest {
    NamedOnly named{};
    Required<std::string> instrument_name;  ///< instrument, such as BTC-PERPETUAL; e.g. BTC-PERPETUAL
};

/// Reply of Api::ticker.
struct Ticker {
    std::string instrument_name{};                      ///< instrument, such as BTC-PERPETUAL; e.g. BTC-PERPETUAL
    std::optional<TimePoint> timestamp{};               ///< when it happened; Unix milliseconds; e.g. 1536569522277
    Open<State> state{};                                ///< how far it has come
    Stats stats{};
    std::optional<Decimal> open_interest{};             ///< open contracts
    std::optional<Decimal> best_bid_price{};            ///< highest price of the buy side
    std::optional<Decimal> best_bid_amount{};           ///< amount at the highest buy price
    std::optional<Decimal> best_ask_price{};            ///< lowest price of the sell side
    std::optional<Decimal> best_ask_amount{};           ///< amount at the lowest sell price
    std::optional<Decimal> index_price{};               ///< e.g. 8247.27
    std::optional<Decimal> min_price{};                 ///< lowest price that is accepted
    std::optional<Decimal> max_price{};                 ///< highest price that is accepted
    std::optional<Decimal> mark_price{};
    std::optional<Decimal> last_price{};                ///< price of the last trade
    std::optional<Decimal> underlying_price{};          ///< price of what the option is on
    std::optional<Decimal> underlying_index{};          ///< name of what the option is on
    std::optional<Decimal> interest_rate{};             ///< rate used for the implied volatility
    std::optional<Decimal> bid_iv{};
    std::optional<Decimal> ask_iv{};
    std::optional<Decimal> mark_iv{};                   ///< implied volatility at the mark price
    Greeks greeks{};                                    ///< sensitivities of the option
    std::optional<Decimal> funding_8h{};                ///< funding rate of the last 8 hours
    std::optional<Decimal> current_funding{};           ///< funding rate as of now
    std::optional<Decimal> interest_value{};            ///< value the funding is calculated with
    std::optional<Decimal> delivery_price{};            ///< price at delivery
    std::optional<Decimal> settlement_price{};          ///< price of the last settlement
    std::optional<Decimal> estimated_delivery_price{};  ///< price at delivery as of now; e.g. 11628.81

    bool operator==(const Ticker&) const = default;
};

/// The operations of market. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// GET /api/v2/public/get_apr_history
    ///
    /// Public. 100 requests per 5 seconds per user, shared by the pool credits.
    Call<GetAprHistory> get_apr_history(GetAprHistoryRequest request) const;

    /// GET /api/v2/public/get_book_summary_by_currency
    ///
    /// Public. 100 requests per 5 seconds per user, shared by the pool credits.
    Call<Vector<GetBookSummaryByCurrency>> get_book_summary_by_currency(GetBookSummaryByCurrencyRequest request) const;

    /// GET /api/v2/public/get_book_summary_by_instrument
    ///
    /// Public. 100 requests per 5 seconds per user, shared by the pool credits.
    Call<Vector<GetBookSummaryByCurrency>>
    get_book_summary_by_instrument(GetBookSummaryByInstrumentRequest request) const;

    /// GET /api/v2/public/get_contract_size
    ///
    /// Public. 100 requests per 5 seconds per user, shared by the pool credits.
    Call<GetContractSize> get_contract_size(GetContractSizeRequest request) const;

    /// GET /api/v2/public/get_currencies
    ///
    /// Public. 100 requests per 5 seconds per user, shared by the pool credits.
    Call<Vector<GetCurrencies>> get_currencies() const;

    /// GET /api/v2/public/get_delivery_prices
    ///
    /// Public. 100 requests per 5 seconds per user, shared by the pool credits. Too long for one reply: see pages().
    PagedCall<GetDeliveryPrices> get_delivery_prices(GetDeliveryPricesRequest request) const;

    /// GET /api/v2/public/get_expirations
    ///
    /// Public. 100 requests per 5 seconds per user, shared by the pool credits.
    Call<RawJson> get_expirations(GetExpirationsRequest request) const;

    /// GET /api/v2/public/get_funding_chart_data
    ///
    /// Public. 100 requests per 5 seconds per user, shared by the pool credits.
    Call<GetFundingChartData> get_funding_chart_data(GetFundingChartDataRequest request) const;

    /// GET /api/v2/public/get_funding_rate_history
    ///
    /// Public. 100 requests per 5 seconds per user, shared by the pool credits.
    Call<Vector<GetFundingRateHistory>> get_funding_rate_history(GetFundingRateValueRequest request) const;

    /// GET /api/v2/public/get_funding_rate_value
    ///
    /// Public. 100 requests per 5 seconds per user, shared by the pool credits.
    Call<std::optional<Decimal>> get_funding_rate_value(GetFundingRateValueRequest request) const;

    /// GET /api/v2/public/get_historical_volatility
    ///
    /// Public. 100 requests per 5 seconds per user, shared by the pool credits.
    Call<Vector<GetHistoricalVolatility>> get_historical_volatility(GetHistoricalVolatilityRequest request) const;

    /// GET /api/v2/public/get_index_chart_data
    ///
    /// Public. 100 requests per 5 seconds per user, shared by the pool credits.
    Call<Vector<RawJson>> get_index_chart_data(GetIndexChartDataRequest request) const;

    /// GET /api/v2/public/get_index_price
    ///
    /// Public. 100 requests per 5 seconds per user, shared by the pool credits.
    Call<GetIndexPrice> get_index_price(GetIndexPriceRequest request) const;

    /// GET /api/v2/public/get_index_price_names
    ///
    /// Public. 100 requests per 5 seconds per user, shared by the pool credits.
    Call<Vector<RawJson>> get_index_price_names(GetIndexPriceNamesRequest request = {}) const;

    /// GET /api/v2/public/get_instrument
    ///
    /// Public. 100 requests per 5 seconds per user, shared by the pool credits.
    Call<GetInstrument> get_instrument(GetInstrumentRequest request) const;

    /// GET /api/v2/public/get_instruments
    ///
    /// Public. 1 request per second per user. 100 requests per 5 seconds per user, shared by the pool credits.
    Call<Vector<GetInstrument>> get_instruments(GetInstrumentsRequest request) const;

    /// GET /api/v2/public/get_last_settlements_by_currency
    ///
    /// Public. 100 requests per 5 seconds per user, shared by the pool credits. Too long for one reply: see pages().
    PagedCall<GetLastSettlementsByCurrency>
    get_last_settlements_by_currency(GetLastSettlementsByCurrencyRequest request) const;

    /// GET /api/v2/public/get_last_settlements_by_instrument
    ///
    /// Public. 100 requests per 5 seconds per user, shared by the pool credits. Too long for one reply: see pages().
    PagedCall<GetLastSettlementsByInstrument>
    get_last_settlements_by_instrument(GetLastSettlementsByInstrumentRequest request) const;

    /// GET /api/v2/public/get_last_trades_by_currency
    ///
    /// Public. 100 requests per 5 seconds per user, shared by the pool credits.
    Call<GetLastTradesByCurrency> get_last_trades_by_currency(GetLastTradesByCurrencyRequest request) const;

    /// GET /api/v2/public/get_last_trades_by_currency_and_time
    ///
    /// Public. 100 requests per 5 seconds per user, shared by the pool credits.
    Call<GetLastTradesByCurrencyAndTime>
    get_last_trades_by_currency_and_time(GetLastTradesByCurrencyAndTimeRequest request) const;

    /// GET /api/v2/public/get_last_trades_by_instrument
    ///
    /// Public. 100 requests per 5 seconds per user, shared by the pool credits.
    Call<GetLastTradesByInstrument> get_last_trades_by_instrument(GetLastTradesByInstrumentRequest request) const;

    /// GET /api/v2/public/get_last_trades_by_instrument_and_time
    ///
    /// Public. 100 requests per 5 seconds per user, shared by the pool credits.
    Call<GetLastTradesByInstrumentAndTime>
    get_last_trades_by_instrument_and_time(GetLastTradesByInstrumentAndTimeRequest request) const;

    /// GET /api/v2/public/get_mark_price_history
    ///
    /// Public. 100 requests per 5 seconds per user, shared by the pool credits.
    Call<Vector<RawJson>> get_mark_price_history(GetFundingRateValueRequest request) const;

    /// GET /api/v2/public/get_order_book
    ///
    /// Public. 100 requests per 5 seconds per user, shared by the pool credits.
    Call<GetOrderBook> get_order_book(GetOrderBookRequest request) const;

    /// GET /api/v2/public/get_order_book_by_instrument_id
    ///
    /// Public. 100 requests per 5 seconds per user, shared by the pool credits.
    Call<GetOrderBook> get_order_book_by_instrument_id(GetOrderBookByInstrumentIdRequest request) const;

    /// GET /api/v2/public/get_supported_index_names
    ///
    /// Public. 100 requests per 5 seconds per user, shared by the pool credits.
    Call<Vector<RawJson>> get_supported_index_names(GetSupportedIndexNamesRequest request = {}) const;

    /// GET /api/v2/public/get_trade_volumes
    ///
    /// Public. 100 requests per 5 seconds per user, shared by the pool credits.
    Call<Vector<GetTradeVolumes>> get_trade_volumes(GetTradeVolumesRequest request = {}) const;

    /// GET /api/v2/public/get_tradingview_chart_data
    ///
    /// Public. 100 requests per 5 seconds per user, shared by the pool credits.
    Call<GetTradingviewChartData> get_tradingview_chart_data(GetTradingviewChartDataRequest request) const;

    /// GET /api/v2/public/get_volatility_index_data
    ///
    /// Public. 100 requests per 5 seconds per user, shared by the pool credits.
    Call<GetVolatilityIndexData> get_volatility_index_data(GetVolatilityIndexDataRequest request) const;

    /// GET /api/v2/public/ticker
    ///
    /// Public. 100 requests per 5 seconds per user, shared by the pool credits.
    Call<Ticker> ticker(TickerRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const GetAprHistoryRequest*);
const detail::ObjectTable& exbind_table(const GetAprHistoryData*);
const detail::ObjectTable& exbind_table(const GetAprHistory*);
const detail::ObjectTable& exbind_table(const GetBookSummaryByCurrencyRequest*);
const detail::ObjectTable& exbind_table(const GetBookSummaryByCurrency*);
const detail::ObjectTable& exbind_table(const GetBookSummaryByInstrumentRequest*);
const detail::ObjectTable& exbind_table(const GetContractSizeRequest*);
const detail::ObjectTable& exbind_table(const GetContractSize*);
const detail::ObjectTable& exbind_table(const GetCurrenciesWithdrawalPriorities*);
const detail::ObjectTable& exbind_table(const GetCurrencies*);
const detail::ObjectTable& exbind_table(const GetDeliveryPricesRequest*);
const detail::ObjectTable& exbind_table(const GetDeliveryPricesData*);
const detail::ObjectTable& exbind_table(const GetDeliveryPrices*);
const detail::ObjectTable& exbind_table(const GetExpirationsRequest*);
const detail::ObjectTable& exbind_table(const GetFundingChartDataRequest*);
const detail::ObjectTable& exbind_table(const GetFundingChartDataData*);
const detail::ObjectTable& exbind_table(const GetFundingChartData*);
const detail::ObjectTable& exbind_table(const GetFundingRateValueRequest*);
const detail::ObjectTable& exbind_table(const GetFundingRateHistory*);
const detail::ObjectTable& exbind_table(const GetHistoricalVolatilityRequest*);
const detail::ObjectTable& exbind_table(const GetHistoricalVolatility*);
const detail::ObjectTable& exbind_table(const GetIndexChartDataRequest*);
const detail::ObjectTable& exbind_table(const GetIndexPriceRequest*);
const detail::ObjectTable& exbind_table(const GetIndexPrice*);
const detail::ObjectTable& exbind_table(const GetIndexPriceNamesRequest*);
const detail::ObjectTable& exbind_table(const GetInstrumentRequest*);
const detail::ObjectTable& exbind_table(const TickSizeStep*);
const detail::ObjectTable& exbind_table(const GetInstrument*);
const detail::ObjectTable& exbind_table(const GetInstrumentsRequest*);
const detail::ObjectTable& exbind_table(const GetLastSettlementsByCurrencyRequest*);
const detail::ObjectTable& exbind_table(const Settlement*);
const detail::ObjectTable& exbind_table(const GetLastSettlementsByCurrency*);
const detail::ObjectTable& exbind_table(const GetLastSettlementsByInstrumentRequest*);
const detail::ObjectTable& exbind_table(const GetLastSettlementsByInstrument*);
const detail::ObjectTable& exbind_table(const GetLastTradesByCurrencyRequest*);
const detail::ObjectTable& exbind_table(const PublicTrade*);
const detail::ObjectTable& exbind_table(const GetLastTradesByCurrency*);
const detail::ObjectTable& exbind_table(const GetLastTradesByCurrencyAndTimeRequest*);
const detail::ObjectTable& exbind_table(const GetLastTradesByCurrencyAndTime*);
const detail::ObjectTable& exbind_table(const GetLastTradesByInstrumentRequest*);
const detail::ObjectTable& exbind_table(const GetLastTradesByInstrument*);
const detail::ObjectTable& exbind_table(const GetLastTradesByInstrumentAndTimeRequest*);
const detail::ObjectTable& exbind_table(const GetLastTradesByInstrumentAndTime*);
const detail::ObjectTable& exbind_table(const GetOrderBookRequest*);
const detail::ObjectTable& exbind_table(const Stats*);
const detail::ObjectTable& exbind_table(const Greeks*);
const detail::ObjectTable& exbind_table(const GetOrderBook*);
const detail::ObjectTable& exbind_table(const GetOrderBookByInstrumentIdRequest*);
const detail::ObjectTable& exbind_table(const GetSupportedIndexNamesRequest*);
const detail::ObjectTable& exbind_table(const GetTradeVolumesRequest*);
const detail::ObjectTable& exbind_table(const GetTradeVolumes*);
const detail::ObjectTable& exbind_table(const GetTradingviewChartDataRequest*);
const detail::ObjectTable& exbind_table(const GetTradingviewChartData*);
const detail::ObjectTable& exbind_table(const GetVolatilityIndexDataRequest*);
const detail::ObjectTable& exbind_table(const GetVolatilityIndexData*);
const detail::ObjectTable& exbind_table(const TickerRequest*);
const detail::ObjectTable& exbind_table(const Ticker*);

}  // namespace exbind::deribit::market
