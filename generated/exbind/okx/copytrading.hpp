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
#include "exbind/okx/common/copytrading_type.hpp"
#include "exbind/okx/common/inst_type.hpp"
#include "exbind/okx/common/mgn_mode.hpp"
#include "exbind/okx/common/ord_type.hpp"
#include "exbind/okx/common/pos_side.hpp"
#include "exbind/okx/common/role_type.hpp"
#include "exbind/okx/common/trigger_px_type.hpp"
#include "exbind/pages.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::okx {
class Connection;
}

/// Operations under /api/v5/copytrading.
namespace exbind::inline v0_1::okx::copytrading {

using exbind::okx::CopytradingType;
using exbind::okx::InstType;
using exbind::okx::MgnMode;
using exbind::okx::OrdType;
using exbind::okx::PosSide;
using exbind::okx::RoleType;
using exbind::okx::TriggerPxType;

using exbind::operator<<;
using exbind::to_string;

enum class CopyMgnMode : std::uint8_t {
    cross = 0,
    isolated = 1,
    copy = 2,
};
const detail::EnumTable& exbind_table(CopyMgnMode);

enum class CopyInstIdType : std::uint8_t {
    custom = 0,
    copy = 1,
};
const detail::EnumTable& exbind_table(CopyInstIdType);

enum class CopyMode : std::uint8_t {
    fixed_amount = 0,
    ratio_copy = 1,
};
const detail::EnumTable& exbind_table(CopyMode);

enum class SubPosCloseType : std::uint8_t {
    market_close = 0,
    copy_close = 1,
    manual_close = 2,
};
const detail::EnumTable& exbind_table(SubPosCloseType);

enum class LeadMode : std::uint8_t {
    public_ = 0,   ///< "public"
    private_ = 1,  ///< "private"
};
const detail::EnumTable& exbind_table(LeadMode);

enum class SortType : std::uint8_t {
    overview = 0,
    pnl = 1,
    aum = 2,
    win_ratio = 3,
    pnl_ratio = 4,
    current_copy_trader_pnl = 5,
};
const detail::EnumTable& exbind_table(SortType);

enum class State : std::uint8_t {
    all_lead_traders = 0,               ///< "0"
    lead_traders_who_have_vacancy = 1,  ///< "1"
};
const detail::EnumTable& exbind_table(State);

/// Parameters of Api::place_lead_stop_order.
struct PlaceLeadStopOrderRequest {
    NamedOnly named{};
    Open<InstType> instType{};              ///< kind of instrument, such as SPOT or SWAP
    Required<std::string> subPosId;         ///< exchange's id of the lead position
    Optional<Decimal> tpTriggerPx{};        ///< price that triggers the take-profit; needed if slTriggerPx is absent
    Optional<Decimal> slTriggerPx{};        ///< price that triggers the stop-loss; needed if tpTriggerPx is absent
    Optional<Decimal> tpOrdPx{};            ///< price of the take-profit order, -1 = market
    Optional<Decimal> slOrdPx{};            ///< price of the stop-loss order, -1 = market
    Open<TriggerPxType> tpTriggerPxType{};  ///< which price triggers the take-profit; default last
    Open<TriggerPxType> slTriggerPxType{};  ///< which price triggers the stop-loss
    Optional<std::string> tag{};            ///< label of your own choice; at most 16 characters of A-Za-z0-9
};

/// Reply of Api::place_lead_stop_order.
struct PlaceLeadStopOrder {
    std::string subPosId{};  ///< exchange's id of the lead position
    std::string tag{};       ///< label of your own choice

    bool operator==(const PlaceLeadStopOrder&) const = default;
};

/// Parameters of Api::amend_copy_settings and Api::first_copy_settings.
struct AmendCopySettingsRequest {
    NamedOnly named{};
    Open<InstType> instType{};                        ///< kind of instrument, such as SPOT or SWAP
    Required<std::string> uniqueCode;                 ///< trader, as a code; e.g. 213E8C92DC61EFAC
    Required<Open<CopyMgnMode>> copyMgnMode;          ///< which margin mode copies use
    Required<Open<CopyInstIdType>> copyInstIdType;    ///< which instruments are copied
    Vector<std::string> instId{};                     ///< pair, contract or index; conditional
    Open<CopyMode> copyMode{};                        ///< fixed amount or ratio of the leader's; default fixed_amount
    Required<Decimal> copyTotalAmt;                   ///< most that is used for copying, USDT
    Optional<Decimal> copyAmt{};                      ///< USDT for each copied order; conditional
    Optional<Decimal> copyRatio{};                    ///< size against the leader's order; conditional
    Optional<Decimal> tpRatio{};                      ///< profit at which it closes, 0.1 = 10 %
    Optional<Decimal> slRatio{};                      ///< loss at which it closes, 0.1 = 10 %
    Optional<Decimal> slTotalAmt{};                   ///< loss at which copying ends, in USDT
    Required<Open<SubPosCloseType>> subPosCloseType;  ///< default copy_close
    Optional<std::string> tag{};                      ///< label of your own choice; at most 16 characters of A-Za-z0-9
};
using FirstCopySettingsRequest = AmendCopySettingsRequest;

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

/// Reply of Api::amend_profit_sharing_ratio.
struct AmendProfitSharingRatio {
    std::optional<bool> result{};  ///< whether it was done

    bool operator==(const AmendProfitSharingRatio&) const = default;
};

/// Parameters of Api::close_lead_position.
struct CloseLeadPositionRequest {
    NamedOnly named{};
    Open<InstType> instType{};       ///< kind of instrument, such as SPOT or SWAP
    Required<std::string> subPosId;  ///< exchange's id of the lead position
    Open<OrdType> ordType{};         ///< kind of order, such as limit or market
    Optional<Decimal> px{};          ///< price
    Optional<std::string> tag{};     ///< label of your own choice; at most 16 characters of A-Za-z0-9
};

/// Reply of Api::close_lead_position.
struct CloseLeadPosition {
    std::string subPosId{};  ///< exchange's id of the lead position
    std::string tag{};       ///< label of your own choice

    bool operator==(const CloseLeadPosition&) const = default;
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

/// Reply of Api::config.
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
    std::optional<bool> enabled{};

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
    std::optional<bool> copyState{};
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
    Open<InstType> instType{};       ///< kind of instrument, such as SPOT or SWAP
    Optional<std::string> instId{};  ///< pair, contract or index; e.g. BTC-USDT-SWAP
    Optional<std::string> after{};   ///< only rows older than this
    Optional<std::string> before{};  ///< only rows newer than this
    Optional<std::int64_t> limit{};  ///< default 500, at most 500
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
    Open<InstType> instType{};       ///< kind of instrument, such as SPOT or SWAP
    Optional<std::string> after{};   ///< only rows older than this
    Optional<std::string> before{};  ///< only rows newer than this
    Optional<std::int64_t> limit{};  ///< default 100, at most 100
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
    Open<InstType> instType{};         ///< kind of instrument, such as SPOT or SWAP
    Required<std::string> uniqueCode;  ///< trader, as a code; e.g. 213E8C92DC61EFAC
    Optional<std::int64_t> limit{};    ///< default 100, at most 100
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

/// Parameters of Api::public_current_subpositions and Api::public_subpositions_history.
struct PublicCurrentSubpositionsRequest {
    NamedOnly named{};
    Open<InstType> instType{};         ///< kind of instrument, such as SPOT or SWAP
    Required<std::string> uniqueCode;  ///< trader, as a code; e.g. 213E8C92DC61EFAC
    Optional<std::string> after{};     ///< only rows older than this
    Optional<std::string> before{};    ///< only rows newer than this
    Optional<std::int64_t> limit{};    ///< default 100, at most 100
};
using PublicSubpositionsHistoryRequest = PublicCurrentSubpositionsRequest;

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
    Open<InstType> instType{};        ///< kind of instrument, such as SPOT or SWAP
    Open<SortType> sortType{};
    Open<State> state{};              ///< which lead traders
    Optional<std::int64_t> minLeadDays{};
    Optional<std::string> minAssets{};
    Optional<std::string> maxAssets{};
    Optional<std::string> minAum{};
    Optional<std::string> maxAum{};
    Optional<std::string> dataVer{};  ///< e.g. 20231010182400
    Optional<std::int64_t> page{};
    Optional<std::int64_t> limit{};   ///< default 10, at most 20
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
    std::optional<bool> copyState{};
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

/// Parameters of Api::public_pnl and Api::public_stats.
struct PublicPnlRequest {
    NamedOnly named{};
    Open<InstType> instType{};         ///< kind of instrument, such as SPOT or SWAP
    Required<std::string> uniqueCode;  ///< trader, as a code; e.g. 213E8C92DC61EFAC
    Required<std::int64_t> lastDays;
};
using PublicStatsRequest = PublicPnlRequest;

/// Reply of Api::public_pnl and Api::public_weekly_pnl, one row.
struct PublicPnl {
    std::optional<TimePoint> beginTs{};  ///< Unix milliseconds
    std::optional<Decimal> pnl{};        ///< profit and loss
    std::optional<Decimal> pnlRatio{};   ///< profit and loss, 0.1 = 10 %

    bool operator==(const PublicPnl&) const = default;
};
using PublicWeeklyPnl = PublicPnl;

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

/// Parameters of Api::amend_leading_instruments.
struct AmendLeadingInstrumentsRequest {
    NamedOnly named{};
    Open<InstType> instType{};             ///< kind of instrument, such as SPOT or SWAP
    Required<Vector<std::string>> instId;  ///< pair, contract or index; e.g. BTC-USDT-SWAP
};

/// Reply of Api::amend_leading_instruments, one row.
struct AmendLeadingInstruments {
    std::string instId{};  ///< pair, contract or index; e.g. BTC-USDT-SWAP
    std::optional<bool> enabled{};

    bool operator==(const AmendLeadingInstruments&) const = default;
};

/// Parameters of Api::stop_copying.
struct StopCopyingRequest {
    NamedOnly named{};
    Open<InstType> instType{};         ///< kind of instrument, such as SPOT or SWAP
    Required<std::string> uniqueCode;  ///< trader, as a code; e.g. 213E8C92DC61EFAC
    Required<Open<SubPosCloseType>> subPosCloseType;
};

/// Reply of Api::stop_copying.
struct StopCopying {
    std::optional<bool> result{};  ///< whether it was done

    bool operator==(const StopCopying&) const = default;
};

/// Parameters of Api::subpositions_history.
struct SubpositionsHistoryRequest {
    NamedOnly named{};
    Open<InstType> instType{};       ///< kind of instrument, such as SPOT or SWAP
    Optional<std::string> instId{};  ///< pair, contract or index; e.g. BTC-USDT-SWAP
    Optional<std::string> after{};   ///< only rows older than this
    Optional<std::string> before{};  ///< only rows newer than this
    Optional<std::int64_t> limit{};  ///< default 100, at most 100
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
    Open<CopytradingType> type{};

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

    /// Place lead stop order
    /// POST /api/v5/copytrading/algo-order
    ///
    /// Private; permission: trade. 20 requests per 2 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-post-place-lead-stop-order
    Call<PlaceLeadStopOrder> place_lead_stop_order(PlaceLeadStopOrderRequest request) const;

    /// Amend copy settings
    /// POST /api/v5/copytrading/amend-copy-settings
    ///
    /// Private; permission: trade. 5 requests per 2 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-post-amend-copy-settings
    Call<Vector<AmendCopySettings>> amend_copy_settings(AmendCopySettingsRequest request) const;

    /// Amend profit sharing ratio
    /// POST /api/v5/copytrading/amend-profit-sharing-ratio
    ///
    /// Private; permission: trade. 5 requests per 2 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-post-amend-profit-sharing-ratio
    Call<AmendProfitSharingRatio> amend_profit_sharing_ratio(AmendProfitSharingRatioRequest request) const;

    /// Close lead position
    /// POST /api/v5/copytrading/close-subposition
    ///
    /// Private; permission: trade. 20 requests per 2 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-post-close-lead-position
    Call<CloseLeadPosition> close_lead_position(CloseLeadPositionRequest request) const;

    /// Account configuration
    /// GET /api/v5/copytrading/config
    ///
    /// Private; permission: read. 5 requests per 2 seconds per user.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-account-configuration
    Call<Config> config() const;

    /// Copy settings
    /// GET /api/v5/copytrading/copy-settings
    ///
    /// Private; permission: read. 5 requests per 2 seconds per user.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-copy-settings
    Call<Vector<CopySettings>> copy_settings(CopySettingsRequest request) const;

    /// My lead traders
    /// GET /api/v5/copytrading/current-lead-traders
    ///
    /// Private; permission: read. 5 requests per 2 seconds per user.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-my-lead-traders
    Call<Vector<CurrentLeadTraders>> current_lead_traders(CurrentLeadTradersRequest request = {}) const;

    /// Existing lead positions
    /// GET /api/v5/copytrading/current-subpositions
    ///
    /// Private; permission: read. 20 requests per 2 seconds per user. Too long for one reply: see pages().
    /// https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-existing-lead-positions
    PagedCall<Vector<CurrentSubpositions>> current_subpositions(CurrentSubpositionsRequest request = {}) const;

    /// First copy settings
    /// POST /api/v5/copytrading/first-copy-settings
    ///
    /// Private; permission: trade. 5 requests per 2 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-post-first-copy-settings
    Call<Vector<FirstCopySettings>> first_copy_settings(AmendCopySettingsRequest request) const;

    /// Leading instruments
    /// GET /api/v5/copytrading/instruments
    ///
    /// Private; permission: read. 5 requests per 2 seconds per user.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-leading-instruments
    Call<Vector<Instruments>> instruments(InstrumentsRequest request = {}) const;

    /// Profit sharing details
    /// GET /api/v5/copytrading/profit-sharing-details
    ///
    /// Private; permission: read. 5 requests per 2 seconds per user. Too long for one reply: see pages().
    /// https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-profit-sharing-details
    PagedCall<Vector<ProfitSharingDetails>> profit_sharing_details(ProfitSharingDetailsRequest request = {}) const;

    /// Copy trading configuration
    /// GET /api/v5/copytrading/public-config
    ///
    /// Public; permission: read. 5 requests per 2 seconds per IP address.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-copy-trading-configuration
    Call<Vector<PublicConfig>> public_config(PublicConfigRequest request = {}) const;

    /// Copy traders
    /// GET /api/v5/copytrading/public-copy-traders
    ///
    /// Public; permission: read. 5 requests per 2 seconds per IP address.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-copy-traders
    Call<Vector<PublicCopyTraders>> public_copy_traders(PublicCopyTradersRequest request) const;

    /// Lead trader current lead positions
    /// GET /api/v5/copytrading/public-current-subpositions
    ///
    /// Public; permission: read. 5 requests per 2 seconds per IP address. Too long for one reply: see pages().
    /// https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-lead-trader-current-lead-positions
    PagedCall<Vector<PublicCurrentSubpositions>>
    public_current_subpositions(PublicCurrentSubpositionsRequest request) const;

    /// Lead trader ranks
    /// GET /api/v5/copytrading/public-lead-traders
    ///
    /// Public; permission: read. 5 requests per 2 seconds per IP address. Too long for one reply: see pages().
    /// https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-lead-trader-ranks
    PagedCall<Vector<PublicLeadTraders>> public_lead_traders(PublicLeadTradersRequest request = {}) const;

    /// Lead trader daily pnl
    /// GET /api/v5/copytrading/public-pnl
    ///
    /// Public; permission: read. 5 requests per 2 seconds per IP address.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-lead-trader-daily-pnl
    Call<Vector<PublicPnl>> public_pnl(PublicPnlRequest request) const;

    /// Lead trader currency preferences
    /// GET /api/v5/copytrading/public-preference-currency
    ///
    /// Public; permission: read. 5 requests per 2 seconds per IP address.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-lead-trader-currency-preferences
    Call<Vector<PublicPreferenceCurrency>> public_preference_currency(PublicPreferenceCurrencyRequest request) const;

    /// Lead trader stats
    /// GET /api/v5/copytrading/public-stats
    ///
    /// Public; permission: read. 5 requests per 2 seconds per IP address.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-lead-trader-stats
    Call<Vector<PublicStats>> public_stats(PublicPnlRequest request) const;

    /// Lead trader lead position history
    /// GET /api/v5/copytrading/public-subpositions-history
    ///
    /// Public; permission: read. 5 requests per 2 seconds per IP address. Too long for one reply: see pages().
    /// https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-lead-trader-lead-position-history
    PagedCall<Vector<PublicSubpositionsHistory>>
    public_subpositions_history(PublicCurrentSubpositionsRequest request) const;

    /// Lead trader weekly pnl
    /// GET /api/v5/copytrading/public-weekly-pnl
    ///
    /// Public; permission: read. 5 requests per 2 seconds per IP address.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-lead-trader-weekly-pnl
    Call<Vector<PublicPnl>> public_weekly_pnl(PublicWeeklyPnlRequest request) const;

    /// Amend leading instruments
    /// POST /api/v5/copytrading/set-instruments
    ///
    /// Private; permission: trade. 5 requests per 2 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-post-amend-leading-instruments
    Call<Vector<AmendLeadingInstruments>> amend_leading_instruments(AmendLeadingInstrumentsRequest request) const;

    /// Stop copying
    /// POST /api/v5/copytrading/stop-copy-trading
    ///
    /// Private; permission: trade. 5 requests per 2 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-post-stop-copying
    Call<StopCopying> stop_copying(StopCopyingRequest request) const;

    /// Lead position history
    /// GET /api/v5/copytrading/subpositions-history
    ///
    /// Private; permission: read. 20 requests per 2 seconds per user. Too long for one reply: see pages().
    /// https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-lead-position-history
    PagedCall<Vector<SubpositionsHistory>> subpositions_history(SubpositionsHistoryRequest request = {}) const;

    /// Total profit sharing
    /// GET /api/v5/copytrading/total-profit-sharing
    ///
    /// Private; permission: read. 5 requests per 2 seconds per user.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-total-profit-sharing
    Call<Vector<TotalProfitSharing>> total_profit_sharing(TotalProfitSharingRequest request = {}) const;

    /// Total unrealized profit sharing
    /// GET /api/v5/copytrading/total-unrealized-profit-sharing
    ///
    /// Private; permission: read. 5 requests per 2 seconds per user.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-copy-trading-get-total-unrealized-profit-sharing
    Call<Vector<TotalUnrealizedProfitSharing>>
    total_unrealized_profit_sharing(TotalUnrealizedProfitSharingRequest request = {}) const;

    /// Unrealized profit sharing details
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
const detail::ObjectTable& exbind_table(const PlaceLeadStopOrderRequest*);
const detail::ObjectTable& exbind_table(const PlaceLeadStopOrder*);
const detail::ObjectTable& exbind_table(const AmendCopySettingsRequest*);
const detail::ObjectTable& exbind_table(const AmendCopySettings*);
const detail::ObjectTable& exbind_table(const AmendProfitSharingRatioRequest*);
const detail::ObjectTable& exbind_table(const AmendProfitSharingRatio*);
const detail::ObjectTable& exbind_table(const CloseLeadPositionRequest*);
const detail::ObjectTable& exbind_table(const CloseLeadPosition*);
const detail::ObjectTable& exbind_table(const ConfigDetails*);
const detail::ObjectTable& exbind_table(const Config*);
const detail::ObjectTable& exbind_table(const CopySettingsRequest*);
const detail::ObjectTable& exbind_table(const CopySettingsInstIds*);
const detail::ObjectTable& exbind_table(const CopySettings*);
const detail::ObjectTable& exbind_table(const CurrentLeadTradersRequest*);
const detail::ObjectTable& exbind_table(const CurrentLeadTraders*);
const detail::ObjectTable& exbind_table(const CurrentSubpositionsRequest*);
const detail::ObjectTable& exbind_table(const CurrentSubpositions*);
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
const detail::ObjectTable& exbind_table(const PublicStats*);
const detail::ObjectTable& exbind_table(const PublicSubpositionsHistory*);
const detail::ObjectTable& exbind_table(const PublicWeeklyPnlRequest*);
const detail::ObjectTable& exbind_table(const AmendLeadingInstrumentsRequest*);
const detail::ObjectTable& exbind_table(const AmendLeadingInstruments*);
const detail::ObjectTable& exbind_table(const StopCopyingRequest*);
const detail::ObjectTable& exbind_table(const StopCopying*);
const detail::ObjectTable& exbind_table(const SubpositionsHistoryRequest*);
const detail::ObjectTable& exbind_table(const SubpositionsHistory*);
const detail::ObjectTable& exbind_table(const TotalProfitSharingRequest*);
const detail::ObjectTable& exbind_table(const TotalProfitSharing*);
const detail::ObjectTable& exbind_table(const TotalUnrealizedProfitSharingRequest*);
const detail::ObjectTable& exbind_table(const TotalUnrealizedProfitSharing*);
const detail::ObjectTable& exbind_table(const UnrealizedProfitSharingDetailsRequest*);
const detail::ObjectTable& exbind_table(const UnrealizedProfitSharingDetails*);

}  // namespace exbind::okx::copytrading
