// Generated from specs/okx/copytrading.yaml by `exbind generate okx`. DO NOT EDIT.
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

namespace exbind::okx {
class Connection;
}

/// Operations under /api/v5/copytrading.
namespace exbind::okx::copytrading {

enum class InstType : std::uint8_t {
    spot = 0,  ///< "SPOT"
    swap = 1,  ///< "SWAP"
};

/// The value as sent and received, e.g. "SPOT".
std::string_view to_string(InstType value);

enum class TpTriggerPxType : std::uint8_t {
    last = 0,
    index = 1,
    mark = 2,
};

/// The value as sent and received, e.g. "last".
std::string_view to_string(TpTriggerPxType value);

enum class SlTriggerPxType : std::uint8_t {
    last = 0,
    index = 1,
    mark = 2,
};

/// The value as sent and received, e.g. "last".
std::string_view to_string(SlTriggerPxType value);

enum class CopyMgnMode : std::uint8_t {
    cross = 0,
    isolated = 1,
    copy = 2,
};

/// The value as sent and received, e.g. "cross".
std::string_view to_string(CopyMgnMode value);

enum class CopyInstIdType : std::uint8_t {
    custom = 0,
    copy = 1,
};

/// The value as sent and received, e.g. "custom".
std::string_view to_string(CopyInstIdType value);

enum class CopyMode : std::uint8_t {
    fixed_amount = 0,
    ratio_copy = 1,
};

/// The value as sent and received, e.g. "fixed_amount".
std::string_view to_string(CopyMode value);

enum class SubPosCloseType : std::uint8_t {
    market_close = 0,
    copy_close = 1,
    manual_close = 2,
};

/// The value as sent and received, e.g. "market_close".
std::string_view to_string(SubPosCloseType value);

enum class OrdType : std::uint8_t {
    market = 0,
    limit = 1,
};

/// The value as sent and received, e.g. "market".
std::string_view to_string(OrdType value);

enum class RoleType : std::uint8_t {
    _0 = 0,  ///< "0"
    _1 = 1,  ///< "1"
    _2 = 2,  ///< "2"
};

/// The value as sent and received, e.g. "0".
std::string_view to_string(RoleType value);

enum class Enabled : std::uint8_t {
    _0 = 0,  ///< "0"
    _1 = 1,  ///< "1"
};

/// The value as sent and received, e.g. "0".
std::string_view to_string(Enabled value);

enum class CopyState : std::uint8_t {
    _0 = 0,  ///< "0"
    _1 = 1,  ///< "1"
};

/// The value as sent and received, e.g. "0".
std::string_view to_string(CopyState value);

enum class LeadMode : std::uint8_t {
    public_ = 0,   ///< "public"
    private_ = 1,  ///< "private"
};

/// The value as sent and received, e.g. "public".
std::string_view to_string(LeadMode value);

enum class PosSide : std::uint8_t {
    long_ = 0,   ///< "long"
    short_ = 1,  ///< "short"
    net = 2,
};

/// The value as sent and received, e.g. "long".
std::string_view to_string(PosSide value);

enum class MgnMode : std::uint8_t {
    cross = 0,
    isolated = 1,
};

/// The value as sent and received, e.g. "cross".
std::string_view to_string(MgnMode value);

enum class SortType : std::uint8_t {
    overview = 0,
    pnl = 1,
    aum = 2,
    win_ratio = 3,
    pnl_ratio = 4,
    current_copy_trader_pnl = 5,
};

/// The value as sent and received, e.g. "overview".
std::string_view to_string(SortType value);

enum class State : std::uint8_t {
    _0 = 0,  ///< "0"
    _1 = 1,  ///< "1"
};

/// The value as sent and received, e.g. "0".
std::string_view to_string(State value);

enum class Type : std::uint8_t {
    _1 = 0,  ///< "1"
    _2 = 1,  ///< "2"
};

/// The value as sent and received, e.g. "1".
std::string_view to_string(Type value);

/// Parameters of Api::algo_order.
struct AlgoOrderRequest {
    NamedOnly named{};
    Open<InstType> instType{};                ///< kind of instrument, such as SPOT or SWAP
    Required<std::string> subPosId;           ///< exchange's id of the lead position
    std::optional<Decimal> tpTriggerPx{};     ///< price that triggers the take-profit; needed if slTriggerPx is absent
    std::optional<Decimal> slTriggerPx{};     ///< price that triggers the stop-loss; needed if tpTriggerPx is absent
    std::optional<Decimal> tpOrdPx{};         ///< price of the take-profit order, -1 = market
    std::optional<Decimal> slOrdPx{};         ///< price of the stop-loss order, -1 = market
    Open<TpTriggerPxType> tpTriggerPxType{};  ///< which price triggers the take-profit; default last
    Open<SlTriggerPxType> slTriggerPxType{};  ///< which price triggers the stop-loss
    std::optional<std::string> tag{};         ///< label of your own choice
};

/// Reply of Api::algo_order, one row.
struct AlgoOrder {
    std::string subPosId{};  ///< exchange's id of the lead position
    std::string tag{};       ///< label of your own choice

    bool operator==(const AlgoOrder&) const = default;
};

/// Parameters of Api::amend_copy_settings.
struct AmendCopySettingsRequest {
    NamedOnly named{};
    Open<InstType> instType{};                        ///< kind of instrument, such as SPOT or SWAP
    Required<std::string> uniqueCode;                 ///< trader, as a code; e.g. 213E8C92DC61EFAC
    Required<Open<CopyMgnMode>> copyMgnMode;          ///< which margin mode copies use
    Required<Open<CopyInstIdType>> copyInstIdType;    ///< which instruments are copied
    std::optional<std::string> instId{};              ///< pair, contract or index; conditional
    Open<CopyMode> copyMode{};                        ///< fixed amount or ratio of the leader's; default fixed_amount
    Required<Decimal> copyTotalAmt;                   ///< most that is used for copying, USDT
    std::optional<Decimal> copyAmt{};                 ///< USDT for each copied order; conditional
    std::optional<Decimal> copyRatio{};               ///< size against the leader's order; conditional
    std::optional<Decimal> tpRatio{};                 ///< profit at which it closes, 0.1 = 10 %
    std::optional<Decimal> slRatio{};                 ///< loss at which it closes, 0.1 = 10 %
    std::optional<Decimal> slTotalAmt{};              ///< loss at which copying ends, in USDT
    Required<Open<SubPosCloseType>> subPosCloseType;  ///< default copy_close
    std::optional<std::string> tag{};                 ///< label of your own choice
};

/// Reply of Api::amend_copy_settings, one row.
struct AmendCopySettings {
    std::optional<bool> result{};  ///< whether it was done

    bool operator==(const AmendCopySettings&) const = default;
};

/// Parameters of Api::amend_profit_sharing_ratio.
struct AmendProfitSharingRatioRequest {
    NamedOnly named{};
    Open<InstType> instType{};             ///< kind of instrument, such as SPOT or SWAP
    Required<Decimal> profitSharingRatio;  ///< part that the leader gets, 0.1 = 10 %
};

/// Reply of Api::amend_profit_sharing_ratio, one row.
struct AmendProfitSharingRatio {
    std::optional<bool> result{};  ///< whether it was done

    bool operator==(const AmendProfitSharingRatio&) const = default;
};

/// Parameters of Api::close_subposition.
struct CloseSubpositionRequest {
    NamedOnly named{};
    Open<InstType> instType{};         ///< kind of instrument, such as SPOT or SWAP
    Required<std::string> subPosId;    ///< exchange's id of the lead position
    Open<OrdType> ordType{};           ///< kind of order, such as limit or market
    std::optional<Decimal> px{};       ///< price
    std::optional<std::string> tag{};  ///< label of your own choice
};

/// Reply of Api::close_subposition, one row.
struct CloseSubposition {
    std::string subPosId{};  ///< exchange's id of the lead position
    std::string tag{};       ///< label of your own choice

    bool operator==(const CloseSubposition&) const = default;
};

/// Part of Config.
struct ConfigDetails {
    Open<InstType> instType{};                    ///< kind of instrument, such as SPOT or SWAP
    Open<RoleType> roleType{};
    std::optional<Decimal> profitSharingRatio{};  ///< part that the leader gets, 0.1 = 10 %
    std::optional<std::int64_t> maxCopyTraderNum{};
    std::optional<std::int64_t> copyTraderNum{};

    bool operator==(const ConfigDetails&) const = default;
};

/// Reply of Api::config, one row.
struct Config {
    std::string uniqueCode{};  ///< trader, as a code
    std::string nickName{};    ///< name that the trader shows
    std::string portLink{};    ///< link to the trader's picture
    Vector<ConfigDetails> details{};

    bool operator==(const Config&) const = default;
};

/// Parameters of Api::copy_settings.
struct CopySettingsRequest {
    NamedOnly named{};
    Open<InstType> instType{};         ///< kind of instrument, such as SPOT or SWAP
    Required<std::string> uniqueCode;  ///< trader, as a code; e.g. 213E8C92DC61EFAC
};

/// Part of CopySettings.
struct CopySettingsInstIds {
    std::string instId{};  ///< pair, contract or index
    Open<Enabled> enabled{};

    bool operator==(const CopySettingsInstIds&) const = default;
};

/// Reply of Api::copy_settings, one row.
struct CopySettings {
    Open<CopyMode> copyMode{};              ///< fixed amount or ratio of the leader's
    std::optional<Decimal> copyAmt{};       ///< USDT for each copied order
    std::optional<Decimal> copyRatio{};     ///< size against the leader's order
    std::optional<Decimal> copyTotalAmt{};  ///< most that is used for copying, USDT
    std::optional<Decimal> tpRatio{};       ///< profit at which it closes, 0.1 = 10 %
    std::optional<Decimal> slRatio{};       ///< loss at which it closes, 0.1 = 10 %
    Open<CopyInstIdType> copyInstIdType{};  ///< which instruments are copied
    Vector<CopySettingsInstIds> instIds{};  ///< pairs or contracts
    std::optional<Decimal> slTotalAmt{};    ///< loss at which copying ends, in USDT
    Open<SubPosCloseType> subPosCloseType{};
    Open<CopyMgnMode> copyMgnMode{};        ///< which margin mode copies use
    std::string ccy{};                      ///< currency
    Open<CopyState> copyState{};
    std::string tag{};                      ///< label of your own choice

    bool operator==(const CopySettings&) const = default;
};

/// Parameters of Api::current_lead_traders.
struct CurrentLeadTradersRequest {
    NamedOnly named{};
    Open<InstType> instType{};  ///< kind of instrument, such as SPOT or SWAP
};

/// Reply of Api::current_lead_traders, one row.
struct CurrentLeadTraders {
    std::string portLink{};                       ///< link to the trader's picture
    std::string nickName{};                       ///< name that the trader shows
    std::optional<Decimal> margin{};              ///< margin in use
    std::optional<Decimal> copyTotalAmt{};        ///< most that is used for copying, USDT
    std::optional<Decimal> copyTotalPnl{};
    std::string uniqueCode{};                     ///< trader, as a code
    std::string ccy{};                            ///< currency
    std::optional<Decimal> profitSharingRatio{};  ///< part that the leader gets, 0.1 = 10 %
    std::optional<TimePoint> beginCopyTime{};     ///< Unix milliseconds; e.g. 1597026383085
    std::optional<Decimal> upl{};                 ///< profit and loss that is not realized
    std::optional<Decimal> todayPnl{};
    Open<LeadMode> leadMode{};

    bool operator==(const CurrentLeadTraders&) const = default;
};

/// Parameters of Api::current_subpositions.
struct CurrentSubpositionsRequest {
    NamedOnly named{};
    Open<InstType> instType{};            ///< kind of instrument, such as SPOT or SWAP
    std::optional<std::string> instId{};  ///< pair, contract or index; e.g. BTC-USDT-SWAP
    std::optional<std::string> after{};   ///< only rows older than this
    std::optional<std::string> before{};  ///< only rows newer than this
    std::optional<std::int64_t> limit{};  ///< default 500, at most 500
};

/// Reply of Api::current_subpositions, one row.
struct CurrentSubpositions {
    std::string instId{};                  ///< pair, contract or index; e.g. BTC-USDT-SWAP
    std::string subPosId{};                ///< exchange's id of the lead position
    Open<PosSide> posSide{};               ///< long, short or net
    Open<MgnMode> mgnMode{};               ///< cross or isolated margin
    std::optional<Decimal> lever{};        ///< leverage
    std::string openOrdId{};
    std::optional<Decimal> openAvgPx{};    ///< average price at which it was opened
    std::optional<TimePoint> openTime{};   ///< Unix milliseconds
    std::optional<Decimal> subPos{};       ///< quantity of the lead position
    std::optional<Decimal> tpTriggerPx{};  ///< price that triggers the take-profit
    std::optional<Decimal> slTriggerPx{};  ///< price that triggers the stop-loss
    std::string algoId{};                  ///< exchange's id of the algo order or bot
    Open<InstType> instType{};             ///< kind of instrument, such as SPOT or SWAP
    std::optional<Decimal> tpOrdPx{};      ///< price of the take-profit order, -1 = market
    std::optional<Decimal> slOrdPx{};      ///< price of the stop-loss order, -1 = market
    std::optional<Decimal> margin{};       ///< margin in use
    std::optional<Decimal> upl{};          ///< profit and loss that is not realized
    std::optional<Decimal> uplRatio{};     ///< profit not realized, 0.1 = 10 %
    std::optional<Decimal> markPx{};       ///< mark price
    std::string uniqueCode{};              ///< trader, as a code
    std::string ccy{};                     ///< currency
    std::optional<Decimal> availSubPos{};

    bool operator==(const CurrentSubpositions&) const = default;
};

/// Parameters of Api::first_copy_settings.
struct FirstCopySettingsRequest {
    NamedOnly named{};
    Open<InstType> instType{};                        ///< kind of instrument, such as SPOT or SWAP
    Required<std::string> uniqueCode;                 ///< trader, as a code; e.g. 213E8C92DC61EFAC
    Required<Open<CopyMgnMode>> copyMgnMode;          ///< which margin mode copies use
    Required<Open<CopyInstIdType>> copyInstIdType;    ///< which instruments are copied
    std::optional<std::string> instId{};              ///< pair, contract or index; conditional
    Open<CopyMode> copyMode{};                        ///< fixed amount or ratio of the leader's; default fixed_amount
    Required<Decimal> copyTotalAmt;                   ///< most that is used for copying, USDT
    std::optional<Decimal> copyAmt{};                 ///< USDT for each copied order; conditional
    std::optional<Decimal> copyRatio{};               ///< size against the leader's order; conditional
    std::optional<Decimal> tpRatio{};                 ///< profit at which it closes, 0.1 = 10 %
    std::optional<Decimal> slRatio{};                 ///< loss at which it closes, 0.1 = 10 %
    std::optional<Decimal> slTotalAmt{};              ///< loss at which copying ends, in USDT
    Required<Open<SubPosCloseType>> subPosCloseType;  ///< default copy_close
    std::optional<std::string> tag{};                 ///< label of your own choice
};

/// Reply of Api::first_copy_settings, one row.
struct FirstCopySettings {
    std::optional<bool> result{};  ///< whether it was done

    bool operator==(const FirstCopySettings&) const = default;
};

/// Parameters of Api::instruments.
struct InstrumentsRequest {
    NamedOnly named{};
    Open<InstType> instType{};  ///< kind of instrument, such as SPOT or SWAP
};

/// Reply of Api::instruments, one row.
struct Instruments {
    std::string instId{};  ///< pair, contract or index; e.g. BTC-USDT-SWAP
    std::optional<bool> enabled{};

    bool operator==(const Instruments&) const = default;
};

/// Parameters of Api::profit_sharing_details.
struct ProfitSharingDetailsRequest {
    NamedOnly named{};
    Open<InstType> instType{};            ///< kind of instrument, such as SPOT or SWAP
    std::optional<std::string> after{};   ///< only rows older than this
    std::optional<std::string> before{};  ///< only rows newer than this
    std::optional<std::int64_t> limit{};  ///< default 100, at most 100
};

/// Reply of Api::profit_sharing_details, one row.
struct ProfitSharingDetails {
    std::string ccy{};              ///< currency
    std::optional<Decimal> profitSharingAmt{};
    std::string nickName{};         ///< name that the trader shows
    std::string profitSharingId{};
    Open<InstType> instType{};      ///< kind of instrument, such as SPOT or SWAP
    std::string portLink{};         ///< link to the trader's picture
    std::optional<TimePoint> ts{};  ///< Unix milliseconds

    bool operator==(const ProfitSharingDetails&) const = default;
};

/// Parameters of Api::public_config.
struct PublicConfigRequest {
    NamedOnly named{};
    Open<InstType> instType{};  ///< kind of instrument, such as SPOT or SWAP
};

/// Reply of Api::public_config, one row.
struct PublicConfig {
    std::optional<Decimal> maxCopyAmt{};
    std::optional<Decimal> minCopyAmt{};
    std::optional<Decimal> maxCopyTotalAmt{};
    std::optional<Decimal> minCopyRatio{};
    std::optional<Decimal> maxCopyRatio{};
    std::optional<Decimal> maxTpRatio{};  ///< at least 0
    std::optional<Decimal> maxSlRatio{};  ///< at least 0

    bool operator==(const PublicConfig&) const = default;
};

/// Parameters of Api::public_copy_traders.
struct PublicCopyTradersRequest {
    NamedOnly named{};
    Open<InstType> instType{};            ///< kind of instrument, such as SPOT or SWAP
    Required<std::string> uniqueCode;     ///< trader, as a code; e.g. 213E8C92DC61EFAC
    std::optional<std::int64_t> limit{};  ///< default 100, at most 100
};

/// Part of PublicCopyTraders.
struct PublicCopyTradersCopyTraders {
    std::optional<TimePoint> beginCopyTime{};  ///< Unix milliseconds; e.g. 1597026383085
    std::string nickName{};                    ///< name that the trader shows
    std::string portLink{};                    ///< link to the trader's picture
    std::optional<Decimal> pnl{};              ///< profit and loss

    bool operator==(const PublicCopyTradersCopyTraders&) const = default;
};

/// Reply of Api::public_copy_traders, one row.
struct PublicCopyTraders {
    std::optional<Decimal> copyTotalPnl{};
    std::string ccy{};  ///< currency
    std::optional<Decimal> copyTraderNumChg{};
    std::optional<Decimal> copyTraderNumChgRatio{};
    Vector<PublicCopyTradersCopyTraders> copyTraders{};

    bool operator==(const PublicCopyTraders&) const = default;
};

/// Parameters of Api::public_current_subpositions.
struct PublicCurrentSubpositionsRequest {
    NamedOnly named{};
    Open<InstType> instType{};            ///< kind of instrument, such as SPOT or SWAP
    Required<std::string> uniqueCode;     ///< trader, as a code; e.g. 213E8C92DC61EFAC
    std::optional<std::string> after{};   ///< only rows older than this
    std::optional<std::string> before{};  ///< only rows newer than this
    std::optional<std::int64_t> limit{};  ///< default 100, at most 100
};

/// Reply of Api::public_current_subpositions, one row.
struct PublicCurrentSubpositions {
    std::string instId{};                 ///< pair, contract or index; e.g. BTC-USDT-SWAP
    std::string subPosId{};               ///< exchange's id of the lead position
    Open<PosSide> posSide{};              ///< long, short or net
    Open<MgnMode> mgnMode{};              ///< cross or isolated margin
    std::optional<Decimal> lever{};       ///< leverage
    std::optional<Decimal> openAvgPx{};   ///< average price at which it was opened
    std::optional<TimePoint> openTime{};  ///< Unix milliseconds
    std::optional<Decimal> subPos{};      ///< quantity of the lead position
    Open<InstType> instType{};            ///< kind of instrument, such as SPOT or SWAP
    std::optional<Decimal> margin{};      ///< margin in use
    std::optional<Decimal> upl{};         ///< profit and loss that is not realized
    std::optional<Decimal> uplRatio{};    ///< profit not realized, 0.1 = 10 %
    std::optional<Decimal> markPx{};      ///< mark price
    std::string uniqueCode{};             ///< trader, as a code
    std::string ccy{};                    ///< currency

    bool operator==(const PublicCurrentSubpositions&) const = default;
};

/// Parameters of Api::public_lead_traders.
struct PublicLeadTradersRequest {
    NamedOnly named{};
    Open<InstType> instType{};             ///< kind of instrument, such as SPOT or SWAP
    Open<SortType> sortType{};
    Open<State> state{};                   ///< which lead traders
    std::optional<std::int64_t> minLeadDays{};
    std::optional<std::string> minAssets{};
    std::optional<std::string> maxAssets{};
    std::optional<std::string> minAum{};
    std::optional<std::string> maxAum{};
    std::optional<std::string> dataVer{};  ///< e.g. 20231010182400
    std::optional<std::int64_t> page{};
    std::optional<std::int64_t> limit{};   ///< default 10, at most 20
};

/// Part of PublicLeadTradersRanks.
struct PublicLeadTradersRanksPnlRatios {
    std::optional<TimePoint> beginTs{};  ///< Unix milliseconds
    std::optional<Decimal> pnlRatio{};   ///< profit and loss, 0.1 = 10 %

    bool operator==(const PublicLeadTradersRanksPnlRatios&) const = default;
};

/// Part of PublicLeadTraders.
struct PublicLeadTradersRanks {
    std::optional<Decimal> aum{};
    Open<CopyState> copyState{};
    std::optional<std::int64_t> maxCopyTraderNum{};
    std::optional<std::int64_t> copyTraderNum{};
    std::optional<std::int64_t> accCopyTraderNum{};
    std::string portLink{};             ///< link to the trader's picture
    std::string nickName{};             ///< name that the trader shows
    std::string ccy{};                  ///< currency
    std::string uniqueCode{};           ///< trader, as a code
    std::optional<Decimal> winRatio{};
    std::optional<std::int64_t> leadDays{};
    Vector<std::string> traderInsts{};
    std::optional<Decimal> pnl{};       ///< profit and loss
    std::optional<Decimal> pnlRatio{};  ///< profit and loss, 0.1 = 10 %
    Vector<PublicLeadTradersRanksPnlRatios> pnlRatios{};

    bool operator==(const PublicLeadTradersRanks&) const = default;
};

/// Reply of Api::public_lead_traders, one row.
struct PublicLeadTraders {
    std::string dataVer{};
    std::optional<std::int64_t> totalPage{};
    Vector<PublicLeadTradersRanks> ranks{};

    bool operator==(const PublicLeadTraders&) const = default;
};

/// Parameters of Api::public_pnl.
struct PublicPnlRequest {
    NamedOnly named{};
    Open<InstType> instType{};         ///< kind of instrument, such as SPOT or SWAP
    Required<std::string> uniqueCode;  ///< trader, as a code; e.g. 213E8C92DC61EFAC
    Required<std::int64_t> lastDays;
};

/// Reply of Api::public_pnl, one row.
struct PublicPnl {
    std::optional<TimePoint> beginTs{};  ///< Unix milliseconds
    std::optional<Decimal> pnl{};        ///< profit and loss
    std::optional<Decimal> pnlRatio{};   ///< profit and loss, 0.1 = 10 %

    bool operator==(const PublicPnl&) const = default;
};

/// Parameters of Api::public_preference_currency.
struct PublicPreferenceCurrencyRequest {
    NamedOnly named{};
    Open<InstType> instType{};         ///< kind of instrument, such as SPOT or SWAP
    Required<std::string> uniqueCode;  ///< trader, as a code; e.g. 213E8C92DC61EFAC
};

/// Reply of Api::public_preference_currency, one row.
struct PublicPreferenceCurrency {
    std::string ccy{};               ///< currency
    std::optional<Decimal> ratio{};  ///< part of the whole, 0.1 = 10 %

    bool operator==(const PublicPreferenceCurrency&) const = default;
};

/// Parameters of Api::public_stats.
struct PublicStatsRequest {
    NamedOnly named{};
    Open<InstType> instType{};         ///< kind of instrument, such as SPOT or SWAP
    Required<std::string> uniqueCode;  ///< trader, as a code; e.g. 213E8C92DC61EFAC
    Required<std::int64_t> lastDays;
};

/// Reply of Api::public_stats, one row.
struct PublicStats {
    std::optional<Decimal> winRatio{};
    std::optional<std::int64_t> profitDays{};
    std::optional<std::int64_t> lossDays{};
    std::optional<Decimal> curCopyTraderPnl{};
    std::optional<Decimal> avgSubPosNotional{};
    std::optional<Decimal> investAmt{};  ///< amount invested
    std::string ccy{};                   ///< currency

    bool operator==(const PublicStats&) const = default;
};

/// Parameters of Api::public_subpositions_history.
struct PublicSubpositionsHistoryRequest {
    NamedOnly named{};
    Open<InstType> instType{};            ///< kind of instrument, such as SPOT or SWAP
    Required<std::string> uniqueCode;     ///< trader, as a code; e.g. 213E8C92DC61EFAC
    std::optional<std::string> after{};   ///< only rows older than this
    std::optional<std::string> before{};  ///< only rows newer than this
    std::optional<std::int64_t> limit{};  ///< default 100, at most 100
};

/// Reply of Api::public_subpositions_history, one row.
struct PublicSubpositionsHistory {
    std::string instId{};                  ///< pair, contract or index; e.g. BTC-USDT-SWAP
    std::string subPosId{};                ///< exchange's id of the lead position
    Open<PosSide> posSide{};               ///< long, short or net
    Open<MgnMode> mgnMode{};               ///< cross or isolated margin
    std::optional<Decimal> lever{};        ///< leverage
    std::optional<Decimal> openAvgPx{};    ///< average price at which it was opened
    std::optional<TimePoint> openTime{};   ///< Unix milliseconds
    std::optional<Decimal> subPos{};       ///< quantity of the lead position
    std::optional<TimePoint> closeTime{};  ///< Unix milliseconds
    std::optional<Decimal> closeAvgPx{};   ///< average price at which it was closed
    std::optional<Decimal> pnl{};          ///< profit and loss
    std::optional<Decimal> pnlRatio{};     ///< profit and loss, 0.1 = 10 %
    Open<InstType> instType{};             ///< kind of instrument, such as SPOT or SWAP
    std::optional<Decimal> margin{};       ///< margin in use
    std::string ccy{};                     ///< currency
    std::string uniqueCode{};              ///< trader, as a code

    bool operator==(const PublicSubpositionsHistory&) const = default;
};

/// Parameters of Api::public_weekly_pnl.
struct PublicWeeklyPnlRequest {
    NamedOnly named{};
    Open<InstType> instType{};         ///< kind of instrument, such as SPOT or SWAP
    Required<std::string> uniqueCode;  ///< trader, as a code; e.g. 213E8C92DC61EFAC
};

/// Reply of Api::public_weekly_pnl, one row.
struct PublicWeeklyPnl {
    std::optional<TimePoint> beginTs{};  ///< Unix milliseconds
    std::optional<Decimal> pnl{};        ///< profit and loss
    std::optional<Decimal> pnlRatio{};   ///< profit and loss, 0.1 = 10 %

    bool operator==(const PublicWeeklyPnl&) const = default;
};

/// Parameters of Api::set_instruments.
struct SetInstrumentsRequest {
    NamedOnly named{};
    Open<InstType> instType{};     ///< kind of instrument, such as SPOT or SWAP
    Required<std::string> instId;  ///< pair, contract or index; e.g. BTC-USDT-SWAP
};

/// Reply of Api::set_instruments, one row.
struct SetInstruments {
    std::string instId{};  ///< pair, contract or index; e.g. BTC-USDT-SWAP
    std::optional<bool> enabled{};

    bool operator==(const SetInstruments&) const = default;
};

/// Parameters of Api::stop_copy_trading.
struct StopCopyTradingRequest {
    NamedOnly named{};
    Open<InstType> instType{};         ///< kind of instrument, such as SPOT or SWAP
    Required<std::string> uniqueCode;  ///< trader, as a code; e.g. 213E8C92DC61EFAC
    Required<Open<SubPosCloseType>> subPosCloseType;
};

/// Reply of Api::stop_copy_trading, one row.
struct StopCopyTrading {
    std::optional<bool> result{};  ///< whether it was done

    bool operator==(const StopCopyTrading&) const = default;
};

/// Parameters of Api::subpositions_history.
struct SubpositionsHistoryRequest {
    NamedOnly named{};
    Open<InstType> instType{};            ///< kind of instrument, such as SPOT or SWAP
    std::optional<std::string> instId{};  ///< pair, contract or index; e.g. BTC-USDT-SWAP
    std::optional<std::string> after{};   ///< only rows older than this
    std::optional<std::string> before{};  ///< only rows newer than this
    std::optional<std::int64_t> limit{};  ///< default 100, at most 100
};

/// Reply of Api::subpositions_history, one row.
struct SubpositionsHistory {
    std::string instId{};                       ///< pair, contract or index; e.g. BTC-USDT-SWAP
    std::string subPosId{};                     ///< exchange's id of the lead position
    Open<PosSide> posSide{};                    ///< long, short or net
    Open<MgnMode> mgnMode{};                    ///< cross or isolated margin
    std::optional<Decimal> lever{};             ///< leverage
    std::string openOrdId{};
    std::optional<Decimal> openAvgPx{};         ///< average price at which it was opened
    std::optional<TimePoint> openTime{};        ///< Unix milliseconds
    std::optional<Decimal> subPos{};            ///< quantity of the lead position
    std::optional<TimePoint> closeTime{};       ///< Unix milliseconds
    std::optional<Decimal> closeAvgPx{};        ///< average price at which it was closed
    std::optional<Decimal> pnl{};               ///< profit and loss
    std::optional<Decimal> pnlRatio{};          ///< profit and loss, 0.1 = 10 %
    Open<InstType> instType{};                  ///< kind of instrument, such as SPOT or SWAP
    std::optional<Decimal> margin{};            ///< margin in use
    std::string ccy{};                          ///< currency
    std::optional<Decimal> markPx{};            ///< mark price
    std::string uniqueCode{};                   ///< trader, as a code
    std::optional<Decimal> profitSharingAmt{};  ///< deprecated
    std::optional<Decimal> closeSubPos{};
    Open<Type> type{};

    bool operator==(const SubpositionsHistory&) const = default;
};

/// Parameters of Api::total_profit_sharing.
struct TotalProfitSharingRequest {
    NamedOnly named{};
    Open<InstType> instType{};  ///< kind of instrument, such as SPOT or SWAP
};

/// Reply of Api::total_profit_sharing, one row.
struct TotalProfitSharing {
    std::string ccy{};          ///< currency
    std::optional<Decimal> totalProfitSharingAmt{};
    Open<InstType> instType{};  ///< kind of instrument, such as SPOT or SWAP

    bool operator==(const TotalProfitSharing&) const = default;
};

/// Parameters of Api::total_unrealized_profit_sharing.
struct TotalUnrealizedProfitSharingRequest {
    NamedOnly named{};
    Open<InstType> instType{};  ///< kind of instrument, such as SPOT or SWAP
};

/// Reply of Api::total_unrealized_profit_sharing, one row.
struct TotalUnrealizedProfitSharing {
    std::optional<TimePoint> profitSharingTs{};  ///< Unix milliseconds; e.g. 1597026383085
    std::optional<Decimal> totalUnrealizedProfitSharingAmt{};

    bool operator==(const TotalUnrealizedProfitSharing&) const = default;
};

/// Parameters of Api::unrealized_profit_sharing_details.
struct UnrealizedProfitSharingDetailsRequest {
    NamedOnly named{};
    Open<InstType> instType{};  ///< kind of instrument, such as SPOT or SWAP
};

/// Reply of Api::unrealized_profit_sharing_details, one row.
struct UnrealizedProfitSharingDetails {
    std::string ccy{};              ///< currency; e.g. USDT
    std::optional<Decimal> unrealizedProfitSharingAmt{};
    std::string nickName{};         ///< name that the trader shows
    Open<InstType> instType{};      ///< kind of instrument, such as SPOT or SWAP
    std::string portLink{};         ///< link to the trader's picture
    std::optional<TimePoint> ts{};  ///< Unix milliseconds

    bool operator==(const UnrealizedProfitSharingDetails&) const = default;
};

/// The operations of copytrading. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// POST /api/v5/copytrading/algo-order
    ///
    /// Private; permission: trade. 20 requests per 2 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-post-place-lead-stop-order
    Call<Vector<AlgoOrder>> algo_order(AlgoOrderRequest request) const;

    /// POST /api/v5/copytrading/amend-copy-settings
    ///
    /// Private; permission: trade. 5 requests per 2 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-post-amend-copy-settings
    Call<Vector<AmendCopySettings>> amend_copy_settings(AmendCopySettingsRequest request) const;

    /// POST /api/v5/copytrading/amend-profit-sharing-ratio
    ///
    /// Private; permission: trade. 5 requests per 2 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-post-amend-profit-sharing-ratio
    Call<Vector<AmendProfitSharingRatio>> amend_profit_sharing_ratio(AmendProfitSharingRatioRequest request) const;

    /// POST /api/v5/copytrading/close-subposition
    ///
    /// Private; permission: trade. 20 requests per 2 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-post-close-lead-position
    Call<Vector<CloseSubposition>> close_subposition(CloseSubpositionRequest request) const;

    /// GET /api/v5/copytrading/config
    ///
    /// Private; permission: read. 5 requests per 2 seconds per user.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-account-configuration
    Call<Vector<Config>> config() const;

    /// GET /api/v5/copytrading/copy-settings
    ///
    /// Private; permission: read. 5 requests per 2 seconds per user.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-copy-settings
    Call<Vector<CopySettings>> copy_settings(CopySettingsRequest request) const;

    /// GET /api/v5/copytrading/current-lead-traders
    ///
    /// Private; permission: read. 5 requests per 2 seconds per user.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-my-lead-traders
    Call<Vector<CurrentLeadTraders>> current_lead_traders(CurrentLeadTradersRequest request = {}) const;

    /// GET /api/v5/copytrading/current-subpositions
    ///
    /// Private; permission: read. 20 requests per 2 seconds per user. Too long for one reply: see pages().
    /// https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-existing-lead-positions
    PagedCall<Vector<CurrentSubpositions>> current_subpositions(CurrentSubpositionsRequest request = {}) const;

    /// POST /api/v5/copytrading/first-copy-settings
    ///
    /// Private; permission: trade. 5 requests per 2 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-post-first-copy-settings
    Call<Vector<FirstCopySettings>> first_copy_settings(FirstCopySettingsRequest request) const;

    /// GET /api/v5/copytrading/instruments
    ///
    /// Private; permission: read. 5 requests per 2 seconds per user.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-leading-instruments
    Call<Vector<Instruments>> instruments(InstrumentsRequest request = {}) const;

    /// GET /api/v5/copytrading/profit-sharing-details
    ///
    /// Private; permission: read. 5 requests per 2 seconds per user. Too long for one reply: see pages().
    /// https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-profit-sharing-details
    PagedCall<Vector<ProfitSharingDetails>> profit_sharing_details(ProfitSharingDetailsRequest request = {}) const;

    /// GET /api/v5/copytrading/public-config
    ///
    /// Public; permission: read. 5 requests per 2 seconds per IP address.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-copy-trading-configuration
    Call<Vector<PublicConfig>> public_config(PublicConfigRequest request = {}) const;

    /// GET /api/v5/copytrading/public-copy-traders
    ///
    /// Public; permission: read. 5 requests per 2 seconds per IP address.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-copy-traders
    Call<Vector<PublicCopyTraders>> public_copy_traders(PublicCopyTradersRequest request) const;

    /// GET /api/v5/copytrading/public-current-subpositions
    ///
    /// Public; permission: read. 5 requests per 2 seconds per IP address. Too long for one reply: see pages().
    /// https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-lead-trader-current-lead-positions
    PagedCall<Vector<PublicCurrentSubpositions>>
    public_current_subpositions(PublicCurrentSubpositionsRequest request) const;

    /// GET /api/v5/copytrading/public-lead-traders
    ///
    /// Public; permission: read. 5 requests per 2 seconds per IP address. Too long for one reply: see pages().
    /// https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-lead-trader-ranks
    PagedCall<Vector<PublicLeadTraders>> public_lead_traders(PublicLeadTradersRequest request = {}) const;

    /// GET /api/v5/copytrading/public-pnl
    ///
    /// Public; permission: read. 5 requests per 2 seconds per IP address.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-lead-trader-daily-pnl
    Call<Vector<PublicPnl>> public_pnl(PublicPnlRequest request) const;

    /// GET /api/v5/copytrading/public-preference-currency
    ///
    /// Public; permission: read. 5 requests per 2 seconds per IP address.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-lead-trader-currency-preferences
    Call<Vector<PublicPreferenceCurrency>> public_preference_currency(PublicPreferenceCurrencyRequest request) const;

    /// GET /api/v5/copytrading/public-stats
    ///
    /// Public; permission: read. 5 requests per 2 seconds per IP address.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-lead-trader-stats
    Call<Vector<PublicStats>> public_stats(PublicStatsRequest request) const;

    /// GET /api/v5/copytrading/public-subpositions-history
    ///
    /// Public; permission: read. 5 requests per 2 seconds per IP address. Too long for one reply: see pages().
    /// https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-lead-trader-lead-position-history
    PagedCall<Vector<PublicSubpositionsHistory>>
    public_subpositions_history(PublicSubpositionsHistoryRequest request) const;

    /// GET /api/v5/copytrading/public-weekly-pnl
    ///
    /// Public; permission: read. 5 requests per 2 seconds per IP address.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-lead-trader-weekly-pnl
    Call<Vector<PublicWeeklyPnl>> public_weekly_pnl(PublicWeeklyPnlRequest request) const;

    /// POST /api/v5/copytrading/set-instruments
    ///
    /// Private; permission: trade. 5 requests per 2 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-post-amend-leading-instruments
    Call<Vector<SetInstruments>> set_instruments(SetInstrumentsRequest request) const;

    /// POST /api/v5/copytrading/stop-copy-trading
    ///
    /// Private; permission: trade. 5 requests per 2 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-post-stop-copying
    Call<Vector<StopCopyTrading>> stop_copy_trading(StopCopyTradingRequest request) const;

    /// GET /api/v5/copytrading/subpositions-history
    ///
    /// Private; permission: read. 20 requests per 2 seconds per user. Too long for one reply: see pages().
    /// https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-lead-position-history
    PagedCall<Vector<SubpositionsHistory>> subpositions_history(SubpositionsHistoryRequest request = {}) const;

    /// GET /api/v5/copytrading/total-profit-sharing
    ///
    /// Private; permission: read. 5 requests per 2 seconds per user.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-total-profit-sharing
    Call<Vector<TotalProfitSharing>> total_profit_sharing(TotalProfitSharingRequest request = {}) const;

    /// GET /api/v5/copytrading/total-unrealized-profit-sharing
    ///
    /// Private; permission: read. 5 requests per 2 seconds per user.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-total-unrealized-profit-sharing
    Call<Vector<TotalUnrealizedProfitSharing>>
    total_unrealized_profit_sharing(TotalUnrealizedProfitSharingRequest request = {}) const;

    /// GET /api/v5/copytrading/unrealized-profit-sharing-details
    ///
    /// Private; permission: read. 5 requests per 2 seconds per user.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-unrealized-profit-sharing-details
    Call<Vector<UnrealizedProfitSharingDetails>>
    unrealized_profit_sharing_details(UnrealizedProfitSharingDetailsRequest request = {}) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const AlgoOrderRequest*);
const detail::ObjectTable& exbind_table(const AlgoOrder*);
const detail::ObjectTable& exbind_table(const AmendCopySettingsRequest*);
const detail::ObjectTable& exbind_table(const AmendCopySettings*);
const detail::ObjectTable& exbind_table(const AmendProfitSharingRatioRequest*);
const detail::ObjectTable& exbind_table(const AmendProfitSharingRatio*);
const detail::ObjectTable& exbind_table(const CloseSubpositionRequest*);
const detail::ObjectTable& exbind_table(const CloseSubposition*);
const detail::ObjectTable& exbind_table(const ConfigDetails*);
const detail::ObjectTable& exbind_table(const Config*);
const detail::ObjectTable& exbind_table(const CopySettingsRequest*);
const detail::ObjectTable& exbind_table(const CopySettingsInstIds*);
const detail::ObjectTable& exbind_table(const CopySettings*);
const detail::ObjectTable& exbind_table(const CurrentLeadTradersRequest*);
const detail::ObjectTable& exbind_table(const CurrentLeadTraders*);
const detail::ObjectTable& exbind_table(const CurrentSubpositionsRequest*);
const detail::ObjectTable& exbind_table(const CurrentSubpositions*);
const detail::ObjectTable& exbind_table(const FirstCopySettingsRequest*);
const detail::ObjectTable& exbind_table(const FirstCopySettings*);
const detail::ObjectTable& exbind_table(const InstrumentsRequest*);
const detail::ObjectTable& exbind_table(const Instruments*);
const detail::ObjectTable& exbind_table(const ProfitSharingDetailsRequest*);
const detail::ObjectTable& exbind_table(const ProfitSharingDetails*);
const detail::ObjectTable& exbind_table(const PublicConfigRequest*);
const detail::ObjectTable& exbind_table(const PublicConfig*);
const detail::ObjectTable& exbind_table(const PublicCopyTradersRequest*);
const detail::ObjectTable& exbind_table(const PublicCopyTradersCopyTraders*);
const detail::ObjectTable& exbind_table(const PublicCopyTraders*);
const detail::ObjectTable& exbind_table(const PublicCurrentSubpositionsRequest*);
const detail::ObjectTable& exbind_table(const PublicCurrentSubpositions*);
const detail::ObjectTable& exbind_table(const PublicLeadTradersRequest*);
const detail::ObjectTable& exbind_table(const PublicLeadTradersRanksPnlRatios*);
const detail::ObjectTable& exbind_table(const PublicLeadTradersRanks*);
const detail::ObjectTable& exbind_table(const PublicLeadTraders*);
const detail::ObjectTable& exbind_table(const PublicPnlRequest*);
const detail::ObjectTable& exbind_table(const PublicPnl*);
const detail::ObjectTable& exbind_table(const PublicPreferenceCurrencyRequest*);
const detail::ObjectTable& exbind_table(const PublicPreferenceCurrency*);
const detail::ObjectTable& exbind_table(const PublicStatsRequest*);
const detail::ObjectTable& exbind_table(const PublicStats*);
const detail::ObjectTable& exbind_table(const PublicSubpositionsHistoryRequest*);
const detail::ObjectTable& exbind_table(const PublicSubpositionsHistory*);
const detail::ObjectTable& exbind_table(const PublicWeeklyPnlRequest*);
const detail::ObjectTable& exbind_table(const PublicWeeklyPnl*);
const detail::ObjectTable& exbind_table(const SetInstrumentsRequest*);
const detail::ObjectTable& exbind_table(const SetInstruments*);
const detail::ObjectTable& exbind_table(const StopCopyTradingRequest*);
const detail::ObjectTable& exbind_table(const StopCopyTrading*);
const detail::ObjectTable& exbind_table(const SubpositionsHistoryRequest*);
const detail::ObjectTable& exbind_table(const SubpositionsHistory*);
const detail::ObjectTable& exbind_table(const TotalProfitSharingRequest*);
const detail::ObjectTable& exbind_table(const TotalProfitSharing*);
const detail::ObjectTable& exbind_table(const TotalUnrealizedProfitSharingRequest*);
const detail::ObjectTable& exbind_table(const TotalUnrealizedProfitSharing*);
const detail::ObjectTable& exbind_table(const UnrealizedProfitSharingDetailsRequest*);
const detail::ObjectTable& exbind_table(const UnrealizedProfitSharingDetails*);

}  // namespace exbind::okx::copytrading
