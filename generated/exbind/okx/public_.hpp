// Generated from specs/okx/public.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/okx/common/account_state.hpp"
#include "exbind/okx/common/col_res.hpp"
#include "exbind/okx/common/ct_type.hpp"
#include "exbind/okx/common/inst_category.hpp"
#include "exbind/okx/common/inst_type.hpp"
#include "exbind/okx/common/open_type.hpp"
#include "exbind/okx/common/opt_type.hpp"
#include "exbind/okx/common/rule_type.hpp"
#include "exbind/okx/common/side.hpp"
#include "exbind/okx/common/stgy_type.hpp"
#include "exbind/okx/common/td_mode.hpp"
#include "exbind/pages.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::okx {
class Connection;
}

/// Operations under /api/v5/public.
namespace exbind::inline v0_1::okx::public_ {

using exbind::okx::AccountState;
using exbind::okx::ColRes;
using exbind::okx::CtType;
using exbind::okx::InstCategory;
using exbind::okx::InstType;
using exbind::okx::OpenType;
using exbind::okx::OptType;
using exbind::okx::RuleType;
using exbind::okx::Side;
using exbind::okx::StgyType;
using exbind::okx::TdMode;

using exbind::operator<<;
using exbind::to_string;

enum class Type : std::uint8_t {
    convert_currency_to_contract = 0,  ///< "1"
    convert_contract_to_currency = 1,  ///< "2"
};
const detail::EnumTable& exbind_table(Type);

enum class Unit : std::uint8_t {
    coin = 0,
    usds = 1,
};
const detail::EnumTable& exbind_table(Unit);

enum class OpType : std::uint8_t {
    open = 0,
    close = 1,
};
const detail::EnumTable& exbind_table(OpType);

enum class DeliveryExerciseHistoryType : std::uint8_t {
    delivery = 0,
    exercised = 1,
    expired_otm = 2,
};
const detail::EnumTable& exbind_table(DeliveryExerciseHistoryType);

enum class Region : std::uint8_t {
    afghanistan = 0,
    albania = 1,
    algeria = 2,
    andorra = 3,
    angola = 4,
    antigua_and_barbuda = 5,
    argentina = 6,
    armenia = 7,
    aruba = 8,
    australia = 9,
    austria = 10,
    azerbaijan = 11,
    bahamas = 12,
    bahrain = 13,
    bangladesh = 14,
    barbados = 15,
    belarus = 16,
    belgium = 17,
    belize = 18,
    benin = 19,
    bermuda = 20,
    bhutan = 21,
    bolivia = 22,
    bosnia_and_herzegovina = 23,
    botswana = 24,
    brazil = 25,
    brunei = 26,
    bulgaria = 27,
    burkina_faso = 28,
    burundi = 29,
    cambodia = 30,
    cameroon = 31,
    canada = 32,
    cape_verde = 33,
    cayman_islands = 34,
    central_african_republic = 35,
    chad = 36,
    chile = 37,
    china = 38,
    colombia = 39,
    comoros = 40,
    congo = 41,
    costa_rica = 42,
    croatia = 43,
    cuba = 44,
    cyprus = 45,
    czech_republic = 46,
    denmark = 47,
    djibouti = 48,
    dominica = 49,
    dominican_republic = 50,
    east_timor = 51,
    ecuador = 52,
    egypt = 53,
    el_salvador = 54,
    equatorial_guinea = 55,
    eritrea = 56,
    estonia = 57,
    ethiopia = 58,
    euro_area = 59,
    european_union = 60,
    faroe_islands = 61,
    fiji = 62,
    finland = 63,
    france = 64,
    g20 = 65,
    g7 = 66,
    gabon = 67,
    gambia = 68,
    georgia = 69,
    germany = 70,
    ghana = 71,
    greece = 72,
    greenland = 73,
    grenada = 74,
    guatemala = 75,
    guinea = 76,
    guinea_bissau = 77,
    guyana = 78,
    hungary = 79,
    haiti = 80,
    honduras = 81,
    hong_kong = 82,
    imf = 83,
    indonesia = 84,
    iceland = 85,
    india = 86,
    iran = 87,
    iraq = 88,
    ireland = 89,
    isle_of_man = 90,
    israel = 91,
    italy = 92,
    ivory_coast = 93,
    jamaica = 94,
    japan = 95,
    jordan = 96,
    kazakhstan = 97,
    kenya = 98,
    kiribati = 99,
    kosovo = 100,
    kuwait = 101,
    kyrgyzstan = 102,
    laos = 103,
    latvia = 104,
    lebanon = 105,
    lesotho = 106,
    liberia = 107,
    libya = 108,
    liechtenstein = 109,
    lithuania = 110,
    luxembourg = 111,
    macau = 112,
    macedonia = 113,
    madagascar = 114,
    malawi = 115,
    malaysia = 116,
    maldives = 117,
    mali = 118,
    malta = 119,
    mauritania = 120,
    mauritius = 121,
    mexico = 122,
    micronesia = 123,
    moldova = 124,
    monaco = 125,
    mongolia = 126,
    montenegro = 127,
    morocco = 128,
    mozambique = 129,
    myanmar = 130,
    namibia = 131,
    nepal = 132,
    netherlands = 133,
    new_caledonia = 134,
    new_zealand = 135,
    nicaragua = 136,
    niger = 137,
    nigeria = 138,
    north_korea = 139,
    northern_mariana_islands = 140,
    norway = 141,
    opec = 142,
    oman = 143,
    pakistan = 144,
    palau = 145,
    palestine = 146,
    panama = 147,
    papua_new_guinea = 148,
    paraguay = 149,
    peru = 150,
    philippines = 151,
    poland = 152,
    portugal = 153,
    puerto_rico = 154,
    qatar = 155,
    russia = 156,
    republic_of_the_congo = 157,
    romania = 158,
    rwanda = 159,
    slovakia = 160,
    samoa = 161,
    san_marino = 162,
    sao_tome_and_principe = 163,
    saudi_arabia = 164,
    senegal = 165,
    serbia = 166,
    seychelles = 167,
    sierra_leone = 168,
    singapore = 169,
    slovenia = 170,
    solomon_islands = 171,
    somalia = 172,
    south_africa = 173,
    south_korea = 174,
    south_sudan = 175,
    spain = 176,
    sri_lanka = 177,
    st_kitts_and_nevis = 178,
    st_lucia = 179,
    sudan = 180,
    suriname = 181,
    swaziland = 182,
    sweden = 183,
    switzerland = 184,
    syria = 185,
    taiwan = 186,
    tajikistan = 187,
    tanzania = 188,
    thailand = 189,
    togo = 190,
    tonga = 191,
    trinidad_and_tobago = 192,
    tunisia = 193,
    turkey = 194,
    turkmenistan = 195,
    uganda = 196,
    ukraine = 197,
    united_arab_emirates = 198,
    united_kingdom = 199,
    united_states = 200,
    uruguay = 201,
    uzbekistan = 202,
    vanuatu = 203,
    venezuela = 204,
    vietnam = 205,
    world = 206,
    yemen = 207,
    zambia = 208,
    zimbabwe = 209,
};
const detail::EnumTable& exbind_table(Region);

enum class Importance : std::uint8_t {
    low = 0,     ///< "1"
    medium = 1,  ///< "2"
    high = 2,    ///< "3"
};
const detail::EnumTable& exbind_table(Importance);

enum class DateSpan : std::uint8_t {
    time_of_event_is_known = 0,  ///< "0"
    only_date_is_known = 1,      ///< "1"
};
const detail::EnumTable& exbind_table(DateSpan);

enum class Method : std::uint8_t {
    current_period = 0,
    next_period = 1,
};
const detail::EnumTable& exbind_table(Method);

enum class FormulaType : std::uint8_t {
    no_rate = 0,    ///< "noRate"
    with_rate = 1,  ///< "withRate"
};
const detail::EnumTable& exbind_table(FormulaType);

enum class SettState : std::uint8_t {
    processing = 0,
    settled = 1,
};
const detail::EnumTable& exbind_table(SettState);

enum class Alias : std::uint8_t {
    this_week = 0,
    next_week = 1,
    this_month = 2,
    next_month = 3,
    quarter = 4,
    next_quarter = 5,
    third_quarter = 6,
    this_five_years = 7,
    next_five_years = 8,
};
const detail::EnumTable& exbind_table(Alias);

enum class InsuranceFundType : std::uint8_t {
    liquidation_balance_deposit = 0,
    bankruptcy_loss = 1,
    platform_revenue = 2,
    adl = 3,
};
const detail::EnumTable& exbind_table(InsuranceFundType);

enum class AdlType : std::uint8_t {
    rate_adl_start = 0,
    bal_adl_start = 1,
    pos_adl_start = 2,
    adl_end = 3,
};
const detail::EnumTable& exbind_table(AdlType);

enum class Module : std::uint8_t {
    tick_by_tick_trade_history = 0,  ///< "1"
    candlesticks_of_1_minute = 1,    ///< "2"
    funding_rate = 2,                ///< "3"
    order_book_of_400_levels = 3,    ///< "4"
    order_book_of_5000_levels = 4,   ///< "5"
    order_book_of_50_levels = 5,     ///< "6"
    borrowing_rate = 6,              ///< "11"
};
const detail::EnumTable& exbind_table(Module);

enum class DateAggrType : std::uint8_t {
    daily = 0,
    monthly = 1,
};
const detail::EnumTable& exbind_table(DateAggrType);

/// Parameters of Api::block_trades.
struct BlockTradesRequest {
    NamedOnly named{};
    Required<std::string> instId;  ///< pair, contract or index; e.g. BTC-USDT
};

/// Reply of Api::block_trades, one row.
struct BlockTrades {
    std::string instId{};             ///< pair, contract or index
    std::string tradeId{};            ///< exchange's id of the trade
    std::optional<Decimal> px{};      ///< price
    std::optional<Decimal> sz{};      ///< quantity, in contracts or currency
    Open<Side> side{};                ///< buy or sell
    std::optional<Decimal> fillVol{};
    std::optional<Decimal> fwdPx{};
    std::optional<Decimal> idxPx{};   ///< index price
    std::optional<Decimal> markPx{};  ///< mark price
    std::string groupId{};            ///< RFQ group
    std::optional<TimePoint> ts{};    ///< Unix milliseconds; e.g. 1597026383085

    bool operator==(const BlockTrades&) const = default;
};

/// Parameters of Api::convert_contract_coin.
struct ConvertContractCoinRequest {
    NamedOnly named{};
    Open<Type> type{};             ///< default 1
    Required<std::string> instId;  ///< pair, contract or index
    Required<Decimal> sz;          ///< quantity, in contracts or currency
    Optional<Decimal> px{};        ///< price; conditional
    Open<Unit> unit{};             ///< default coin
    Open<OpType> opType{};         ///< default close
};

/// Reply of Api::convert_contract_coin.
struct ConvertContractCoin {
    Open<Type> type{};
    std::string instId{};         ///< pair, contract or index
    std::optional<Decimal> px{};  ///< price
    std::optional<Decimal> sz{};  ///< quantity, in contracts or currency
    Open<Unit> unit{};

    bool operator==(const ConvertContractCoin&) const = default;
};

/// Parameters of Api::delivery_exercise_history.
struct DeliveryExerciseHistoryRequest {
    NamedOnly named{};
    Required<Open<InstType>> instType;  ///< kind of instrument, such as SPOT or SWAP
    Required<std::string> instFamily;   ///< family of contracts, such as BTC-USD
    Optional<TimePoint> after{};        ///< only rows older than this; Unix milliseconds
    Optional<TimePoint> before{};       ///< only rows newer than this; Unix milliseconds
    Optional<std::int64_t> limit{};     ///< default 100, at most 100
};

/// Part of DeliveryExerciseHistory.
struct DeliveryExerciseHistoryDetails {
    std::string insId{};
    std::optional<Decimal> px{};  ///< price
    Open<DeliveryExerciseHistoryType> type{};

    bool operator==(const DeliveryExerciseHistoryDetails&) const = default;
};

/// Reply of Api::delivery_exercise_history, one row.
struct DeliveryExerciseHistory {
    std::optional<TimePoint> ts{};  ///< Unix milliseconds; e.g. 1597026383085
    Vector<DeliveryExerciseHistoryDetails> details{};

    bool operator==(const DeliveryExerciseHistory&) const = default;
};

/// Parameters of Api::discount_rate_interest_free_quota.
struct DiscountRateInterestFreeQuotaRequest {
    NamedOnly named{};
    Optional<std::string> ccy{};         ///< currency
    Optional<std::string> discountLv{};  ///< deprecated
};

/// Part of DiscountRateInterestFreeQuota.
struct DiscountRateInterestFreeQuotaDetails {
    std::optional<Decimal> discountRate{};
    std::optional<Decimal> maxAmt{};  ///< highest amount
    std::optional<Decimal> minAmt{};  ///< lowest amount; at least 0
    std::optional<std::int64_t> tier{};
    std::optional<Decimal> liqPenaltyRate{};
    std::optional<Decimal> disCcyEq{};

    bool operator==(const DiscountRateInterestFreeQuotaDetails&) const = default;
};

/// Reply of Api::discount_rate_interest_free_quota, one row.
struct DiscountRateInterestFreeQuota {
    std::string ccy{};                         ///< currency
    Open<ColRes> colRes{};                     ///< how far collateral is restricted
    std::optional<bool> collateralRestrict{};  ///< old form of colRes; deprecated
    std::optional<Decimal> amt{};              ///< amount
    std::string discountLv{};                  ///< deprecated
    std::optional<Decimal> minDiscountRate{};
    Vector<DiscountRateInterestFreeQuotaDetails> details{};

    bool operator==(const DiscountRateInterestFreeQuota&) const = default;
};

/// Parameters of Api::economic_calendar.
struct EconomicCalendarRequest {
    NamedOnly named{};
    Open<Region> region{};
    Open<Importance> importance{};
    Optional<TimePoint> before{};    ///< only rows newer than this; Unix milliseconds
    Optional<TimePoint> after{};     ///< only rows older than this; Unix milliseconds
    Optional<std::int64_t> limit{};  ///< default 100, at most 100
};

/// Reply of Api::economic_calendar, one row.
struct EconomicCalendar {
    std::string calendarId{};
    std::optional<TimePoint> date{};     ///< Unix milliseconds; e.g. 1597026383085
    std::string region{};
    std::string category{};              ///< name of the indicator
    std::string event{};
    std::optional<TimePoint> refDate{};  ///< Unix milliseconds
    std::string actual{};
    std::string previous{};
    std::string forecast{};
    Open<DateSpan> dateSpan{};
    Open<Importance> importance{};
    std::optional<TimePoint> uTime{};    ///< Unix milliseconds; e.g. 1597026383085
    std::optional<Decimal> prevInitial{};
    std::string ccy{};                   ///< currency
    std::string unit{};

    bool operator==(const EconomicCalendar&) const = default;
};

/// Parameters of Api::estimated_price.
struct EstimatedPriceRequest {
    NamedOnly named{};
    Required<std::string> instId;  ///< pair, contract or index; e.g. BTC-USD-200214
};

/// Reply of Api::estimated_price.
struct EstimatedPrice {
    Open<InstType> instType{};          ///< kind of instrument, such as SPOT or SWAP
    std::string instId{};               ///< pair, contract or index; e.g. BTC-USD-200214
    std::optional<Decimal> settlePx{};  ///< price of settlement
    std::optional<TimePoint> ts{};      ///< Unix milliseconds; e.g. 1597026383085

    bool operator==(const EstimatedPrice&) const = default;
};

/// Parameters of Api::estimated_settlement_info.
struct EstimatedSettlementInfoRequest {
    NamedOnly named{};
    Required<std::string> instId;  ///< pair, contract or index; e.g. XRP-USDT-250307
};

/// Reply of Api::estimated_settlement_info.
struct EstimatedSettlementInfo {
    std::string instId{};                       ///< pair, contract or index; e.g. XRP-USDT-250307
    std::optional<TimePoint> nextSettleTime{};  ///< Unix milliseconds; e.g. 1597026383085
    std::optional<Decimal> estSettlePx{};
    std::optional<TimePoint> ts{};              ///< Unix milliseconds; e.g. 1597026383085

    bool operator==(const EstimatedSettlementInfo&) const = default;
};

/// Parameters of Api::funding_rate.
struct FundingRateRequest {
    NamedOnly named{};
    Required<std::string> instId;  ///< pair, contract or index; e.g. BTC-USD-SWAP
};

/// Reply of Api::funding_rate, one row.
struct FundingRate {
    Open<InstType> instType{};                   ///< kind of instrument, such as SPOT or SWAP
    std::string instId{};                        ///< pair, contract or index; e.g. BTC-USD-SWAP
    Open<Method> method{};
    Open<FormulaType> formulaType{};
    std::optional<Decimal> fundingRate{};
    std::optional<Decimal> nextFundingRate{};    ///< deprecated
    std::optional<TimePoint> fundingTime{};      ///< Unix milliseconds; e.g. 1597026383085
    std::optional<TimePoint> nextFundingTime{};  ///< Unix milliseconds; e.g. 1597026383085
    std::optional<Decimal> minFundingRate{};
    std::optional<Decimal> maxFundingRate{};
    std::optional<Decimal> interestRate{};
    std::optional<Decimal> impactValue{};
    Open<SettState> settState{};
    std::optional<Decimal> settFundingRate{};
    std::optional<Decimal> premium{};
    std::optional<TimePoint> ts{};               ///< Unix milliseconds; e.g. 1597026383085

    bool operator==(const FundingRate&) const = default;
};

/// Parameters of Api::funding_rate_history.
struct FundingRateHistoryRequest {
    NamedOnly named{};
    Required<std::string> instId;    ///< pair, contract or index; e.g. BTC-USD-SWAP
    Optional<TimePoint> before{};    ///< only rows newer than this; Unix milliseconds
    Optional<TimePoint> after{};     ///< only rows older than this; Unix milliseconds
    Optional<std::int64_t> limit{};  ///< default 400, at most 400
};

/// Reply of Api::funding_rate_history, one row.
struct FundingRateHistory {
    Open<InstType> instType{};               ///< kind of instrument, such as SPOT or SWAP
    std::string instId{};                    ///< pair, contract or index; e.g. BTC-USD-SWAP
    Open<FormulaType> formulaType{};
    std::optional<Decimal> fundingRate{};
    std::optional<Decimal> realizedRate{};
    std::optional<TimePoint> fundingTime{};  ///< Unix milliseconds; e.g. 1597026383085
    Open<Method> method{};

    bool operator==(const FundingRateHistory&) const = default;
};

/// Parameters of Api::instrument_tick_bands.
struct InstrumentTickBandsRequest {
    NamedOnly named{};
    Required<Open<InstType>> instType;   ///< kind of instrument, such as SPOT or SWAP
    Optional<std::string> instFamily{};  ///< family of contracts, such as BTC-USD
};

/// Part of InstrumentTickBands.
struct InstrumentTickBandsTickBand {
    std::optional<Decimal> minPx{};   ///< lower end of prices
    std::optional<Decimal> maxPx{};   ///< upper end of prices
    std::optional<Decimal> tickSz{};  ///< smallest step of prices; e.g. 0.0001

    bool operator==(const InstrumentTickBandsTickBand&) const = default;
};

/// Reply of Api::instrument_tick_bands, one row.
struct InstrumentTickBands {
    Open<InstType> instType{};  ///< kind of instrument, such as SPOT or SWAP
    std::string instFamily{};   ///< family of contracts, such as BTC-USD
    Vector<InstrumentTickBandsTickBand> tickBand{};

    bool operator==(const InstrumentTickBands&) const = default;
};

/// Parameters of Api::instruments.
struct InstrumentsRequest {
    NamedOnly named{};
    Required<Open<InstType>> instType;   ///< kind of instrument, such as SPOT or SWAP
    Optional<std::string> instFamily{};  ///< family of contracts, such as BTC-USD; needed if instType is OPTION
    Optional<std::string> instId{};      ///< pair, contract or index
    /// series of event contracts; needed if instType is EVENTS; e.g. BTC-ABOVE-DAILY
    Optional<std::string> seriesId{};
};

/// Part of Instruments.
struct InstrumentsUpcChg {
    std::string param{};
    std::optional<Decimal> newValue{};
    std::optional<TimePoint> effTime{};  ///< Unix milliseconds; e.g. 1597026383085

    bool operator==(const InstrumentsUpcChg&) const = default;
};

/// Reply of Api::instruments, one row.
struct Instruments {
    Open<InstType> instType{};                  ///< kind of instrument, such as SPOT or SWAP
    std::string instId{};                       ///< pair, contract or index; e.g. BTC-USD-SWAP
    std::string uly{};                          ///< underlying index, such as BTC-USD; e.g. BTC-USD
    std::string groupId{};                      ///< fee group
    std::string instFamily{};                   ///< family of contracts, such as BTC-USD; e.g. BTC-USD
    std::string category{};                     ///< deprecated group of fees; deprecated
    std::string baseCcy{};                      ///< currency that is bought or sold; e.g. BTC
    std::string quoteCcy{};                     ///< currency that prices are in; e.g. USDT
    std::string settleCcy{};                    ///< currency of margin and settlement; e.g. BTC
    std::optional<Decimal> ctVal{};             ///< what one contract stands for
    std::optional<Decimal> ctMult{};
    std::string ctValCcy{};
    Open<OptType> optType{};                    ///< call (C) or put (P)
    std::optional<Decimal> stk{};
    std::optional<TimePoint> listTime{};        ///< Unix milliseconds; e.g. 1597026383085
    std::optional<TimePoint> auctionEndTime{};  ///< Unix milliseconds; e.g. 1597026383085; deprecated
    std::optional<TimePoint> contTdSwTime{};    ///< Unix milliseconds; e.g. 1597026383085
    std::optional<TimePoint> preMktSwTime{};    ///< Unix milliseconds; e.g. 1597026383085
    Open<OpenType> openType{};
    std::optional<TimePoint> expTime{};         ///< Unix milliseconds
    std::optional<Decimal> lever{};             ///< highest leverage
    std::optional<Decimal> tickSz{};            ///< smallest step of prices; e.g. 0.0001
    std::optional<Decimal> lotSz{};             ///< smallest step of sizes
    std::optional<Decimal> minSz{};             ///< smallest order size
    Open<CtType> ctType{};                      ///< whether the contract is linear or inverse
    Open<Alias> alias{};                        ///< deprecated
    Open<AccountState> state{};                 ///< whether it can be traded
    Open<RuleType> ruleType{};                  ///< rules that trading follows, such as pre-market
    std::optional<Decimal> maxLmtSz{};
    std::optional<Decimal> maxMktSz{};
    std::optional<Decimal> maxLmtAmt{};
    std::optional<Decimal> maxMktAmt{};
    std::optional<Decimal> maxTwapSz{};
    std::optional<Decimal> maxIcebergSz{};
    std::optional<Decimal> maxTriggerSz{};
    std::optional<Decimal> maxStopSz{};
    std::optional<bool> futureSettlement{};
    Vector<std::string> tradeQuoteCcyList{};
    std::optional<std::int64_t> instIdCode{};   ///< number that stands for the instrument
    Vector<InstrumentsUpcChg> upcChg{};
    std::string seriesId{};                     ///< series of event contracts; e.g. BTC-ABOVE-DAILY
    Open<InstCategory> instCategory{};

    bool operator==(const Instruments&) const = default;
};

/// Parameters of Api::insurance_fund.
struct InsuranceFundRequest {
    NamedOnly named{};
    Required<Open<InstType>> instType;  ///< kind of instrument, such as SPOT or SWAP
    Open<InsuranceFundType> type{};     ///< default all type
    /// family of contracts, such as BTC-USD; needed if instType is FUTURES, SWAP or OPTION
    Optional<std::string> instFamily{};
    Optional<std::string> ccy{};        ///< currency; needed if instType is MARGIN
    Optional<TimePoint> before{};       ///< only rows newer than this; Unix milliseconds
    Optional<TimePoint> after{};        ///< only rows older than this; Unix milliseconds
    Optional<std::int64_t> limit{};     ///< default 100, at most 100
};

/// Part of InsuranceFund.
struct InsuranceFundDetails {
    std::optional<Decimal> balance{};
    std::optional<Decimal> amt{};         ///< amount
    std::string ccy{};                    ///< currency
    Open<InsuranceFundType> type{};
    std::optional<Decimal> maxBal{};      ///< deprecated
    std::optional<TimePoint> maxBalTs{};  ///< Unix milliseconds; e.g. 1597026383085; deprecated
    std::optional<Decimal> decRate{};     ///< deprecated
    Open<AdlType> adlType{};              ///< deprecated
    std::optional<TimePoint> ts{};        ///< Unix milliseconds; e.g. 1597026383085

    bool operator==(const InsuranceFundDetails&) const = default;
};

/// Reply of Api::insurance_fund, one row.
struct InsuranceFund {
    std::optional<Decimal> total{};
    std::string instFamily{};   ///< family of contracts, such as BTC-USD
    Open<InstType> instType{};  ///< kind of instrument, such as SPOT or SWAP
    Vector<InsuranceFundDetails> details{};

    bool operator==(const InsuranceFund&) const = default;
};

/// Part of InterestRateLoanQuota.
struct InterestRateLoanQuotaBasic {
    std::string ccy{};              ///< currency
    std::optional<Decimal> rate{};  ///< rate for a day, 0.01 = 1 %
    std::optional<Decimal> quota{};

    bool operator==(const InterestRateLoanQuotaBasic&) const = default;
};

/// Part of InterestRateLoanQuota.
struct InterestRateLoanQuotaVip {
    std::string level{};                  ///< tier of the user or fees; e.g. VIP1
    std::optional<Decimal> loanQuotaCoef{};
    std::optional<Decimal> irDiscount{};  ///< deprecated

    bool operator==(const InterestRateLoanQuotaVip&) const = default;
};
using InterestRateLoanQuotaRegular = InterestRateLoanQuotaVip;

/// Part of InterestRateLoanQuota.
struct InterestRateLoanQuotaConfigCcyList {
    std::string ccy{};              ///< currency
    std::optional<Decimal> rate{};  ///< rate for a day, 0.01 = 1 %

    bool operator==(const InterestRateLoanQuotaConfigCcyList&) const = default;
};

/// Part of InterestRateLoanQuota.
struct InterestRateLoanQuotaConfig {
    std::string ccy{};          ///< currency
    Open<StgyType> stgyType{};  ///< strategy: 0 general, 1 delta-neutral
    std::string quota{};
    std::string level{};        ///< tier of the user or fees

    bool operator==(const InterestRateLoanQuotaConfig&) const = default;
};

/// Reply of Api::interest_rate_loan_quota.
struct InterestRateLoanQuota {
    Vector<InterestRateLoanQuotaBasic> basic{};
    Vector<InterestRateLoanQuotaVip> vip{};
    Vector<InterestRateLoanQuotaVip> regular{};
    Vector<InterestRateLoanQuotaConfigCcyList> configCcyList{};
    Vector<InterestRateLoanQuotaConfig> config{};

    bool operator==(const InterestRateLoanQuota&) const = default;
};

/// Parameters of Api::mark_price.
struct MarkPriceRequest {
    NamedOnly named{};
    Required<Open<InstType>> instType;   ///< kind of instrument, such as SPOT or SWAP
    Optional<std::string> instFamily{};  ///< family of contracts, such as BTC-USD
    Optional<std::string> instId{};      ///< pair, contract or index; e.g. BTC-USD-SWAP
};

/// Reply of Api::mark_price, one row.
struct MarkPrice {
    Open<InstType> instType{};        ///< kind of instrument, such as SPOT or SWAP
    std::string instId{};             ///< pair, contract or index; e.g. BTC-USD-200214
    std::optional<Decimal> markPx{};  ///< mark price
    std::optional<TimePoint> ts{};    ///< Unix milliseconds; e.g. 1597026383085

    bool operator==(const MarkPrice&) const = default;
};

/// Parameters of Api::market_data_history.
struct MarketDataHistoryRequest {
    NamedOnly named{};
    Required<Open<Module>> module_;        ///< "module" on the wire
    Required<Open<InstType>> instType;     ///< kind of instrument, such as SPOT or SWAP
    Vector<std::string> instIdList{};      ///< needed if instType is SPOT; e.g. BTC-USDT
    Vector<std::string> instFamilyList{};  ///< conditional; e.g. BTC-USDT
    Required<Open<DateAggrType>> dateAggrType;
    Required<TimePoint> begin;             ///< Unix milliseconds
    Required<TimePoint> end;               ///< Unix milliseconds
};

/// Part of MarketDataHistoryDetails.
struct MarketDataHistoryDetailsGroupDetails {
    std::string filename{};             ///< e.g. BTC-USDT-SWAP-trades-2025-05-15.zip
    std::optional<TimePoint> dataTs{};  ///< Unix milliseconds
    std::optional<Decimal> sizeMB{};
    std::string url{};

    bool operator==(const MarketDataHistoryDetailsGroupDetails&) const = default;
};

/// Part of MarketDataHistory.
struct MarketDataHistoryDetails {
    std::string instId{};                       ///< pair, contract or index
    std::string instFamily{};                   ///< family of contracts, such as BTC-USD
    std::optional<TimePoint> dateRangeStart{};  ///< Unix milliseconds
    std::optional<TimePoint> dateRangeEnd{};    ///< Unix milliseconds
    std::optional<Decimal> groupSizeMB{};
    Vector<MarketDataHistoryDetailsGroupDetails> groupDetails{};

    bool operator==(const MarketDataHistoryDetails&) const = default;
};

/// Reply of Api::market_data_history, one row.
struct MarketDataHistory {
    std::optional<TimePoint> ts{};  ///< Unix milliseconds
    std::optional<Decimal> totalSizeMB{};
    Open<DateAggrType> dateAggrType{};
    Vector<MarketDataHistoryDetails> details{};

    bool operator==(const MarketDataHistory&) const = default;
};

/// Parameters of Api::open_interest.
struct OpenInterestRequest {
    NamedOnly named{};
    Required<Open<InstType>> instType;   ///< kind of instrument, such as SPOT or SWAP
    Optional<std::string> instFamily{};  ///< family of contracts, such as BTC-USD; needed if instType is OPTION
    Optional<std::string> instId{};      ///< pair, contract or index; e.g. BTC-USDT-SWAP
};

/// Reply of Api::open_interest, one row.
struct OpenInterest {
    Open<InstType> instType{};      ///< kind of instrument, such as SPOT or SWAP
    std::string instId{};           ///< pair, contract or index
    std::string oi{};               ///< open interest
    std::optional<Decimal> oiCcy{};
    std::optional<Decimal> oiUsd{};
    std::optional<TimePoint> ts{};  ///< Unix milliseconds; e.g. 1597026383085

    bool operator==(const OpenInterest&) const = default;
};

/// Parameters of Api::opt_summary.
struct OptSummaryRequest {
    NamedOnly named{};
    Required<std::string> instFamily;  ///< family of contracts, such as BTC-USD
    Optional<std::string> expTime{};   ///< e.g. 200527
};

/// Reply of Api::opt_summary, one row.
struct OptSummary {
    Open<InstType> instType{};         ///< kind of instrument, such as SPOT or SWAP
    std::string instId{};              ///< pair, contract or index; e.g. BTC-USD-200103-5500-C
    std::string uly{};                 ///< underlying index, such as BTC-USD
    std::optional<Decimal> delta{};    ///< change with the underlying's price
    std::optional<Decimal> gamma{};    ///< change of delta with the price
    std::optional<Decimal> vega{};     ///< change with volatility
    std::optional<Decimal> theta{};    ///< change with the passing of time
    std::optional<Decimal> deltaBS{};  ///< delta by Black-Scholes, in USD
    std::optional<Decimal> gammaBS{};  ///< gamma by Black-Scholes, in USD
    std::optional<Decimal> vegaBS{};   ///< vega by Black-Scholes, in USD
    std::optional<Decimal> thetaBS{};  ///< theta by Black-Scholes, in USD
    std::optional<Decimal> lever{};    ///< leverage
    std::optional<Decimal> markVol{};
    std::optional<Decimal> bidVol{};
    std::optional<Decimal> askVol{};
    std::optional<Decimal> realVol{};
    std::string volLv{};
    std::optional<Decimal> fwdPx{};
    std::optional<TimePoint> ts{};     ///< Unix milliseconds; e.g. 1597026383085

    bool operator==(const OptSummary&) const = default;
};

/// Parameters of Api::option_trades.
struct OptionTradesRequest {
    NamedOnly named{};
    /// pair, contract or index; needed if instFamily is absent; e.g. BTC-USD-221230-4000-C
    Optional<std::string> instId{};
    /// family of contracts, such as BTC-USD; needed if instId is absent; e.g. BTC-USD
    Optional<std::string> instFamily{};
    Open<OptType> optType{};  ///< call (C) or put (P)
};

/// Reply of Api::option_trades, one row.
struct OptionTrades {
    std::string instId{};             ///< pair, contract or index
    std::string instFamily{};         ///< family of contracts, such as BTC-USD
    std::string tradeId{};            ///< exchange's id of the trade
    std::optional<Decimal> px{};      ///< price
    Open<Side> side{};                ///< buy or sell
    Open<OptType> optType{};          ///< call (C) or put (P)
    std::optional<Decimal> fillVol{};
    std::optional<Decimal> fwdPx{};
    std::optional<Decimal> idxPx{};   ///< index price
    std::optional<Decimal> markPx{};  ///< mark price
    std::optional<TimePoint> ts{};    ///< Unix milliseconds; e.g. 1597026383085
    std::optional<Decimal> sz{};      ///< quantity, in contracts or currency

    bool operator==(const OptionTrades&) const = default;
};

/// Parameters of Api::position_tiers.
struct PositionTiersRequest {
    NamedOnly named{};
    Required<Open<InstType>> instType;  ///< kind of instrument, such as SPOT or SWAP
    Required<Open<TdMode>> tdMode;      ///< margin mode, or cash without margin
    /// family of contracts, such as BTC-USD; needed if instType is SWAP, FUTURES or OPTION; at most 5 items
    Vector<std::string> instFamily{};
    Vector<std::string> instId{};       ///< pair, contract or index; conditional; at most 5 items
    Optional<std::string> ccy{};        ///< currency; conditional
    Optional<std::int64_t> tier{};
};

/// Reply of Api::position_tiers, one row.
struct PositionTiers {
    std::string uly{};               ///< underlying index, such as BTC-USD
    std::string instFamily{};        ///< family of contracts, such as BTC-USD
    std::string instId{};            ///< pair, contract or index
    std::optional<std::int64_t> tier{};
    std::optional<Decimal> minSz{};  ///< smallest order size; default 0
    std::optional<Decimal> maxSz{};
    std::optional<Decimal> mmr{};    ///< maintenance margin as a rate
    std::optional<Decimal> imr{};    ///< initial margin as a rate
    std::optional<Decimal> maxLever{};
    std::optional<Decimal> optMgnFactor{};
    std::optional<Decimal> quoteMaxLoan{};
    std::optional<Decimal> baseMaxLoan{};

    bool operator==(const PositionTiers&) const = default;
};

/// Parameters of Api::premium_history.
struct PremiumHistoryRequest {
    NamedOnly named{};
    Required<std::string> instId;    ///< pair, contract or index; e.g. BTC-USDT-SWAP
    Optional<TimePoint> after{};     ///< only rows older than this; Unix milliseconds
    Optional<TimePoint> before{};    ///< only rows newer than this; Unix milliseconds
    Optional<std::int64_t> limit{};  ///< default 100, at most 100
};

/// Reply of Api::premium_history, one row.
struct PremiumHistory {
    std::string instId{};           ///< pair, contract or index; e.g. BTC-USDT-SWAP
    std::optional<Decimal> premium{};
    std::optional<TimePoint> ts{};  ///< Unix milliseconds; e.g. 1597026383085

    bool operator==(const PremiumHistory&) const = default;
};

/// Parameters of Api::price_limit.
struct PriceLimitRequest {
    NamedOnly named{};
    Required<std::string> instId;  ///< pair, contract or index; e.g. BTC-USDT-SWAP
};

/// Reply of Api::price_limit.
struct PriceLimit {
    Open<InstType> instType{};      ///< kind of instrument, such as SPOT or SWAP
    std::string instId{};           ///< pair, contract or index; e.g. BTC-USDT-SWAP
    std::optional<Decimal> buyLmt{};
    std::optional<Decimal> sellLmt{};
    std::optional<TimePoint> ts{};  ///< Unix milliseconds; e.g. 1597026383085
    std::optional<bool> enabled{};

    bool operator==(const PriceLimit&) const = default;
};

/// Parameters of Api::settlement_history.
struct SettlementHistoryRequest {
    NamedOnly named{};
    Required<std::string> instFamily;  ///< family of contracts, such as BTC-USD
    Optional<TimePoint> after{};       ///< only rows older than this; Unix milliseconds
    Optional<TimePoint> before{};      ///< only rows newer than this; Unix milliseconds
    Optional<std::int64_t> limit{};    ///< default 100, at most 100
};

/// Part of SettlementHistory.
struct SettlementHistoryDetails {
    std::string instId{};               ///< pair, contract or index
    std::optional<Decimal> settlePx{};  ///< price of settlement

    bool operator==(const SettlementHistoryDetails&) const = default;
};

/// Reply of Api::settlement_history, one row.
struct SettlementHistory {
    std::optional<TimePoint> ts{};  ///< Unix milliseconds; e.g. 1597026383085
    Vector<SettlementHistoryDetails> details{};

    bool operator==(const SettlementHistory&) const = default;
};

/// Reply of Api::time.
struct Time {
    std::optional<TimePoint> ts{};  ///< Unix milliseconds; e.g. 1597026383085

    bool operator==(const Time&) const = default;
};

/// Parameters of Api::underlying.
struct UnderlyingRequest {
    NamedOnly named{};
    Required<Open<InstType>> instType;  ///< kind of instrument, such as SPOT or SWAP
};

/// The operations of public. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get public single-leg transactions of block trades
    /// GET /api/v5/public/block-trades
    ///
    /// Public. 20 requests per 2 seconds per IP address.
    /// https://www.okx.com/docs-v5/en/#block-trading-rest-api-get-public-single-leg-transactions-of-block-trades
    Call<Vector<BlockTrades>> block_trades(BlockTradesRequest request) const;

    /// Unit convert
    /// GET /api/v5/public/convert-contract-coin
    ///
    /// Public. 10 requests per 2 seconds per IP address.
    /// https://www.okx.com/docs-v5/en/#public-data-rest-api-unit-convert
    Call<ConvertContractCoin> convert_contract_coin(ConvertContractCoinRequest request) const;

    /// Get delivery/exercise history
    /// GET /api/v5/public/delivery-exercise-history
    ///
    /// Public. 40 requests per 2 seconds per IP address, instType and instFamily. Too long for one reply: see pages().
    /// https://www.okx.com/docs-v5/en/#public-data-rest-api-get-delivery-exercise-history
    PagedCall<Vector<DeliveryExerciseHistory>> delivery_exercise_history(DeliveryExerciseHistoryRequest request) const;

    /// Get discount rate and interest-free quota
    /// GET /api/v5/public/discount-rate-interest-free-quota
    ///
    /// Public. 2 requests per 2 seconds per IP address.
    /// https://www.okx.com/docs-v5/en/#public-data-rest-api-get-discount-rate-and-interest-free-quota
    Call<Vector<DiscountRateInterestFreeQuota>>
    discount_rate_interest_free_quota(DiscountRateInterestFreeQuotaRequest request = {}) const;

    /// Get economic calendar data
    /// GET /api/v5/public/economic-calendar
    ///
    /// Private. 1 request per 5 seconds per IP address. Too long for one reply: see pages().
    /// https://www.okx.com/docs-v5/en/#public-data-rest-api-get-economic-calendar-data
    PagedCall<Vector<EconomicCalendar>> economic_calendar(EconomicCalendarRequest request = {}) const;

    /// Get estimated delivery/exercise price
    /// GET /api/v5/public/estimated-price
    ///
    /// Public. 10 requests per 2 seconds per IP address and instId.
    /// https://www.okx.com/docs-v5/en/#public-data-rest-api-get-estimated-delivery-exercise-price
    Call<EstimatedPrice> estimated_price(EstimatedPriceRequest request) const;

    /// Get estimated future settlement price
    /// GET /api/v5/public/estimated-settlement-info
    ///
    /// Public. 10 requests per 2 seconds per IP address and instId.
    /// https://www.okx.com/docs-v5/en/#public-data-rest-api-get-estimated-future-settlement-price
    Call<EstimatedSettlementInfo> estimated_settlement_info(EstimatedSettlementInfoRequest request) const;

    /// Get funding rate
    /// GET /api/v5/public/funding-rate
    ///
    /// Public. 10 requests per 2 seconds per IP address and instId.
    /// https://www.okx.com/docs-v5/en/#public-data-rest-api-get-funding-rate
    Call<Vector<FundingRate>> funding_rate(FundingRateRequest request) const;

    /// Get funding rate history
    /// GET /api/v5/public/funding-rate-history
    ///
    /// Public. 10 requests per 2 seconds per IP address and instId. Too long for one reply: see pages().
    /// https://www.okx.com/docs-v5/en/#public-data-rest-api-get-funding-rate-history
    PagedCall<Vector<FundingRateHistory>> funding_rate_history(FundingRateHistoryRequest request) const;

    /// Get instrument tick bands
    /// GET /api/v5/public/instrument-tick-bands
    ///
    /// Public. 5 requests per 2 seconds per IP address.
    /// https://www.okx.com/docs-v5/en/#public-data-rest-api-get-instrument-tick-bands
    Call<Vector<InstrumentTickBands>> instrument_tick_bands(InstrumentTickBandsRequest request) const;

    /// Get instruments
    /// GET /api/v5/public/instruments
    ///
    /// Public. 20 requests per 2 seconds per IP address and instType.
    /// https://www.okx.com/docs-v5/en/#public-data-rest-api-get-instruments
    Call<Vector<Instruments>> instruments(InstrumentsRequest request) const;

    /// Get security fund
    /// GET /api/v5/public/insurance-fund
    ///
    /// Public. 10 requests per 2 seconds per IP address.
    /// https://www.okx.com/docs-v5/en/#public-data-rest-api-get-security-fund
    Call<Vector<InsuranceFund>> insurance_fund(InsuranceFundRequest request) const;

    /// Get interest rate and loan quota
    /// GET /api/v5/public/interest-rate-loan-quota
    ///
    /// Public. 2 requests per 2 seconds per IP address.
    /// https://www.okx.com/docs-v5/en/#public-data-rest-api-get-interest-rate-and-loan-quota
    Call<InterestRateLoanQuota> interest_rate_loan_quota() const;

    /// Get mark price
    /// GET /api/v5/public/mark-price
    ///
    /// Public. 10 requests per 2 seconds per IP address and instId.
    /// https://www.okx.com/docs-v5/en/#public-data-rest-api-get-mark-price
    Call<Vector<MarkPrice>> mark_price(MarkPriceRequest request) const;

    /// Get historical market data
    /// GET /api/v5/public/market-data-history
    ///
    /// Public. 5 requests per 2 seconds per IP address.
    /// https://www.okx.com/docs-v5/en/#public-data-rest-api-get-historical-market-data
    Call<Vector<MarketDataHistory>> market_data_history(MarketDataHistoryRequest request) const;

    /// Get open interest
    /// GET /api/v5/public/open-interest
    ///
    /// Public. 20 requests per 2 seconds per IP address and instId.
    /// https://www.okx.com/docs-v5/en/#public-data-rest-api-get-open-interest
    Call<Vector<OpenInterest>> open_interest(OpenInterestRequest request) const;

    /// Get option market data
    /// GET /api/v5/public/opt-summary
    ///
    /// Public. 20 requests per 2 seconds per IP address and instFamily.
    /// https://www.okx.com/docs-v5/en/#public-data-rest-api-get-option-market-data
    Call<Vector<OptSummary>> opt_summary(OptSummaryRequest request) const;

    /// Option trades
    /// GET /api/v5/public/option-trades
    ///
    /// Public. 20 requests per 2 seconds per IP address.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-option-trades
    Call<Vector<OptionTrades>> option_trades(OptionTradesRequest request = {}) const;

    /// Get position tiers
    /// GET /api/v5/public/position-tiers
    ///
    /// Public. 10 requests per 2 seconds per IP address.
    /// https://www.okx.com/docs-v5/en/#public-data-rest-api-get-position-tiers
    Call<Vector<PositionTiers>> position_tiers(PositionTiersRequest request) const;

    /// Get premium history
    /// GET /api/v5/public/premium-history
    ///
    /// Public. 20 requests per 2 seconds per IP address. Too long for one reply: see pages().
    /// https://www.okx.com/docs-v5/en/#public-data-rest-api-get-premium-history
    PagedCall<Vector<PremiumHistory>> premium_history(PremiumHistoryRequest request) const;

    /// Get limit price
    /// GET /api/v5/public/price-limit
    ///
    /// Public. 20 requests per 2 seconds per IP address.
    /// https://www.okx.com/docs-v5/en/#public-data-rest-api-get-limit-price
    Call<PriceLimit> price_limit(PriceLimitRequest request) const;

    /// Get futures settlement history
    /// GET /api/v5/public/settlement-history
    ///
    /// Public. 40 requests per 2 seconds per IP address and instFamily. Too long for one reply: see pages().
    /// https://www.okx.com/docs-v5/en/#public-data-rest-api-get-futures-settlement-history
    PagedCall<Vector<SettlementHistory>> settlement_history(SettlementHistoryRequest request) const;

    /// Get system time
    /// GET /api/v5/public/time
    ///
    /// Public. 10 requests per 2 seconds per IP address.
    /// https://www.okx.com/docs-v5/en/#public-data-rest-api-get-system-time
    Call<Time> time() const;

    /// Get underlying
    /// GET /api/v5/public/underlying
    ///
    /// Public. 20 requests per 2 seconds per IP address.
    /// https://www.okx.com/docs-v5/en/#public-data-rest-api-get-underlying
    Call<Vector<Vector<std::string>>> underlying(UnderlyingRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const BlockTradesRequest*);
const detail::ObjectTable& exbind_table(const BlockTrades*);
const detail::ObjectTable& exbind_table(const ConvertContractCoinRequest*);
const detail::ObjectTable& exbind_table(const ConvertContractCoin*);
const detail::ObjectTable& exbind_table(const DeliveryExerciseHistoryRequest*);
const detail::ObjectTable& exbind_table(const DeliveryExerciseHistoryDetails*);
const detail::ObjectTable& exbind_table(const DeliveryExerciseHistory*);
const detail::ObjectTable& exbind_table(const DiscountRateInterestFreeQuotaRequest*);
const detail::ObjectTable& exbind_table(const DiscountRateInterestFreeQuotaDetails*);
const detail::ObjectTable& exbind_table(const DiscountRateInterestFreeQuota*);
const detail::ObjectTable& exbind_table(const EconomicCalendarRequest*);
const detail::ObjectTable& exbind_table(const EconomicCalendar*);
const detail::ObjectTable& exbind_table(const EstimatedPriceRequest*);
const detail::ObjectTable& exbind_table(const EstimatedPrice*);
const detail::ObjectTable& exbind_table(const EstimatedSettlementInfoRequest*);
const detail::ObjectTable& exbind_table(const EstimatedSettlementInfo*);
const detail::ObjectTable& exbind_table(const FundingRateRequest*);
const detail::ObjectTable& exbind_table(const FundingRate*);
const detail::ObjectTable& exbind_table(const FundingRateHistoryRequest*);
const detail::ObjectTable& exbind_table(const FundingRateHistory*);
const detail::ObjectTable& exbind_table(const InstrumentTickBandsRequest*);
const detail::ObjectTable& exbind_table(const InstrumentTickBandsTickBand*);
const detail::ObjectTable& exbind_table(const InstrumentTickBands*);
const detail::ObjectTable& exbind_table(const InstrumentsRequest*);
const detail::ObjectTable& exbind_table(const InstrumentsUpcChg*);
const detail::ObjectTable& exbind_table(const Instruments*);
const detail::ObjectTable& exbind_table(const InsuranceFundRequest*);
const detail::ObjectTable& exbind_table(const InsuranceFundDetails*);
const detail::ObjectTable& exbind_table(const InsuranceFund*);
const detail::ObjectTable& exbind_table(const InterestRateLoanQuotaBasic*);
const detail::ObjectTable& exbind_table(const InterestRateLoanQuotaVip*);
const detail::ObjectTable& exbind_table(const InterestRateLoanQuotaConfigCcyList*);
const detail::ObjectTable& exbind_table(const InterestRateLoanQuotaConfig*);
const detail::ObjectTable& exbind_table(const InterestRateLoanQuota*);
const detail::ObjectTable& exbind_table(const MarkPriceRequest*);
const detail::ObjectTable& exbind_table(const MarkPrice*);
const detail::ObjectTable& exbind_table(const MarketDataHistoryRequest*);
const detail::ObjectTable& exbind_table(const MarketDataHistoryDetailsGroupDetails*);
const detail::ObjectTable& exbind_table(const MarketDataHistoryDetails*);
const detail::ObjectTable& exbind_table(const MarketDataHistory*);
const detail::ObjectTable& exbind_table(const OpenInterestRequest*);
const detail::ObjectTable& exbind_table(const OpenInterest*);
const detail::ObjectTable& exbind_table(const OptSummaryRequest*);
const detail::ObjectTable& exbind_table(const OptSummary*);
const detail::ObjectTable& exbind_table(const OptionTradesRequest*);
const detail::ObjectTable& exbind_table(const OptionTrades*);
const detail::ObjectTable& exbind_table(const PositionTiersRequest*);
const detail::ObjectTable& exbind_table(const PositionTiers*);
const detail::ObjectTable& exbind_table(const PremiumHistoryRequest*);
const detail::ObjectTable& exbind_table(const PremiumHistory*);
const detail::ObjectTable& exbind_table(const PriceLimitRequest*);
const detail::ObjectTable& exbind_table(const PriceLimit*);
const detail::ObjectTable& exbind_table(const SettlementHistoryRequest*);
const detail::ObjectTable& exbind_table(const SettlementHistoryDetails*);
const detail::ObjectTable& exbind_table(const SettlementHistory*);
const detail::ObjectTable& exbind_table(const Time*);
const detail::ObjectTable& exbind_table(const UnderlyingRequest*);

}  // namespace exbind::okx::public_
