// Generated from specs/bybit/position.yaml by `exbind generate bybit`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "exbind/bybit/common/category.hpp"
#include "exbind/bybit/common/order_order_type.hpp"
#include "exbind/bybit/common/position_exec_type.hpp"
#include "exbind/bybit/common/side.hpp"
#include "exbind/bybit/common/tpsl_mode.hpp"
#include "exbind/bybit/common/trigger_by.hpp"
#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/pages.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::bybit {
class Connection;
}

/// Operations under /v5/position.
namespace exbind::inline v0_1::bybit::position {

using exbind::bybit::Category;
using exbind::bybit::OrderOrderType;
using exbind::bybit::PositionExecType;
using exbind::bybit::Side;
using exbind::bybit::TpslMode;
using exbind::bybit::TriggerBy;

using exbind::operator<<;
using exbind::to_string;

enum class PositionStatus : std::uint8_t {
    normal = 0,  ///< "Normal"
    liq = 1,     ///< "Liq"
    adl = 2,     ///< "Adl"
};
const detail::EnumTable& exbind_table(PositionStatus);

enum class Status : std::uint8_t {
    processing = 0,  ///< "Processing"
    filled = 1,      ///< "Filled"
    rejected = 2,    ///< "Rejected"
};
const detail::EnumTable& exbind_table(Status);

enum class TpSlMode : std::uint8_t {
    full = 0,     ///< "Full"
    partial = 1,  ///< "Partial"
};
const detail::EnumTable& exbind_table(TpSlMode);

/// Parameters of Api::add_or_reduce_margin.
struct AddOrReduceMarginRequest {
    NamedOnly named{};
    Required<Open<Category>> category;
    Required<std::string> symbol;
    Required<Decimal> margin;
    Optional<std::int64_t> positionIdx{};
};

/// Reply of Api::add_or_reduce_margin.
struct AddOrReduceMargin {
    Open<Category> category{};
    std::string symbol{};
    std::optional<std::int64_t> positionIdx{};
    std::optional<std::int64_t> riskId{};
    std::optional<Decimal> riskLimitValue{};
    std::optional<Decimal> size{};
    std::optional<Decimal> avgPrice{};
    std::optional<Decimal> liqPrice{};
    std::optional<Decimal> bustPrice{};
    std::optional<Decimal> markPrice{};
    std::optional<Decimal> positionValue{};
    std::optional<Decimal> leverage{};
    std::optional<std::int64_t> autoAddMargin{};
    Open<PositionStatus> positionStatus{};
    std::optional<Decimal> positionIM{};
    std::optional<Decimal> positionMM{};
    std::optional<Decimal> takeProfit{};
    std::optional<Decimal> stopLoss{};
    std::optional<Decimal> trailingStop{};
    std::optional<Decimal> unrealisedPnl{};
    std::optional<Decimal> cumRealisedPnl{};
    std::optional<TimePoint> createdTime{};  ///< Unix milliseconds
    std::optional<TimePoint> updatedTime{};  ///< Unix milliseconds

    bool operator==(const AddOrReduceMargin&) const = default;
};

/// Parameters of Api::closed_pnl and Api::get_closed_positions.
struct ClosedPnlRequest {
    NamedOnly named{};
    Required<Open<Category>> category;
    Optional<std::string> symbol{};
    Optional<TimePoint> startTime{};  ///< Unix milliseconds
    Optional<TimePoint> endTime{};    ///< Unix milliseconds
    Optional<std::int64_t> limit{};   ///< default 50
    Optional<std::string> cursor{};
};
using GetClosedPositionsRequest = ClosedPnlRequest;

/// Part of ClosedPnl.
struct ClosedPnlList {
    std::string symbol{};
    std::string orderId{};
    Open<Side> side{};
    std::optional<Decimal> qty{};
    std::optional<Decimal> orderPrice{};
    Open<OrderOrderType> orderType{};
    Open<PositionExecType> execType{};
    std::optional<Decimal> closedSize{};
    std::optional<Decimal> cumEntryValue{};
    std::optional<Decimal> avgEntryPrice{};
    std::optional<Decimal> cumExitValue{};
    std::optional<Decimal> avgExitPrice{};
    std::optional<Decimal> closedPnl{};
    std::optional<std::int64_t> fillCount{};
    std::optional<Decimal> leverage{};
    std::optional<Decimal> openFee{};
    std::optional<Decimal> closeFee{};
    std::optional<TimePoint> createdTime{};  ///< Unix milliseconds
    std::optional<TimePoint> updatedTime{};  ///< Unix milliseconds

    bool operator==(const ClosedPnlList&) const = default;
};

/// Reply of Api::closed_pnl.
struct ClosedPnl {
    Open<Category> category{};
    Vector<ClosedPnlList> list{};
    std::string nextPageCursor{};

    bool operator==(const ClosedPnl&) const = default;
};

/// Parameters of Api::confirm_new_risk_limit.
struct ConfirmNewRiskLimitRequest {
    NamedOnly named{};
    Required<Open<Category>> category;
    Required<std::string> symbol;
};

/// Part of GetClosedPositions.
struct GetClosedPositionsList {
    std::string symbol{};
    Open<Side> side{};
    std::optional<Decimal> totalOpenFee{};
    std::optional<Decimal> deliveryFee{};
    std::optional<Decimal> totalCloseFee{};
    std::optional<Decimal> qty{};
    std::optional<TimePoint> closeTime{};  ///< Unix milliseconds
    std::optional<Decimal> avgExitPrice{};
    std::optional<Decimal> deliveryPrice{};
    std::optional<TimePoint> openTime{};   ///< Unix milliseconds
    std::optional<Decimal> avgEntryPrice{};
    std::optional<Decimal> totalPnl{};

    bool operator==(const GetClosedPositionsList&) const = default;
};

/// Reply of Api::get_closed_positions.
struct GetClosedPositions {
    std::string nextPageCursor{};
    Open<Category> category{};
    Vector<GetClosedPositionsList> list{};

    bool operator==(const GetClosedPositions&) const = default;
};

/// Parameters of Api::list.
struct ListRequest {
    NamedOnly named{};
    Required<Open<Category>> category;
    Optional<std::string> symbol{};
    Optional<std::string> baseCoin{};
    Optional<std::string> settleCoin{};
    Optional<std::int64_t> limit{};  ///< default 20
    Optional<std::string> cursor{};
};

/// Part of List.
struct ListList {
    std::optional<std::int64_t> positionIdx{};
    std::optional<std::int64_t> riskId{};
    std::optional<Decimal> riskLimitValue{};
    std::string symbol{};
    Open<Side> side{};
    std::optional<Decimal> size{};
    std::optional<Decimal> avgPrice{};
    std::optional<Decimal> positionValue{};
    std::optional<std::int64_t> autoAddMargin{};
    Open<PositionStatus> positionStatus{};
    std::optional<Decimal> leverage{};
    std::optional<Decimal> breakEvenPrice{};
    std::optional<Decimal> markPrice{};
    std::optional<Decimal> liqPrice{};
    std::optional<Decimal> positionIM{};
    std::optional<Decimal> positionIMByMp{};
    std::optional<Decimal> positionMM{};
    std::optional<Decimal> positionMMByMp{};
    std::optional<Decimal> takeProfit{};
    std::optional<Decimal> stopLoss{};
    std::optional<Decimal> trailingStop{};
    std::optional<Decimal> sessionAvgPrice{};
    std::optional<Decimal> delta{};
    std::optional<Decimal> gamma{};
    std::optional<Decimal> vega{};
    std::optional<Decimal> theta{};
    std::optional<Decimal> unrealisedPnl{};
    std::optional<Decimal> curRealisedPnl{};
    std::optional<Decimal> cumRealisedPnl{};
    std::optional<std::int64_t> adlRankIndicator{};
    std::optional<TimePoint> createdTime{};  ///< Unix milliseconds
    std::optional<TimePoint> updatedTime{};  ///< Unix milliseconds
    std::optional<TimePoint> openTime{};     ///< Unix milliseconds; default 0
    std::optional<std::int64_t> seq{};
    std::optional<bool> isReduceOnly{};
    std::optional<bool> mmrSysUpdatedTime{};
    std::optional<bool> leverageSysUpdatedTime{};
    Open<TpslMode> tpslMode{};
    std::optional<Decimal> bustPrice{};
    std::optional<Decimal> positionBalance{};
    std::optional<std::int64_t> tradeMode{};

    bool operator==(const ListList&) const = default;
};

/// Reply of Api::list.
struct List {
    Open<Category> category{};
    std::string nextPageCursor{};
    Vector<ListList> list{};

    bool operator==(const List&) const = default;
};

/// Parameters of Api::move_history.
struct MoveHistoryRequest {
    NamedOnly named{};
    Open<Category> category{};
    Optional<std::string> symbol{};
    Optional<TimePoint> startTime{};  ///< Unix milliseconds
    Optional<TimePoint> endTime{};    ///< Unix milliseconds
    Open<Status> status{};
    Optional<std::string> blockTradeId{};
    Optional<std::int64_t> limit{};   ///< default 20
    Optional<std::string> cursor{};
};

/// Part of MoveHistory.
struct MoveHistoryList {
    std::string blockTradeId{};
    Open<Category> category{};
    std::string orderId{};
    std::optional<std::int64_t> userId{};
    std::string symbol{};
    Open<Side> side{};
    std::optional<Decimal> price{};
    std::optional<Decimal> qty{};
    std::optional<Decimal> execFee{};
    Open<Status> status{};
    std::string execId{};
    std::optional<std::int64_t> resultCode{};
    std::string resultMessage{};
    std::optional<TimePoint> createdAt{};  ///< Unix milliseconds
    std::optional<TimePoint> updatedAt{};  ///< Unix milliseconds
    std::string rejectParty{};

    bool operator==(const MoveHistoryList&) const = default;
};

/// Reply of Api::move_history.
struct MoveHistory {
    Vector<MoveHistoryList> list{};
    std::string nextPageCursor{};

    bool operator==(const MoveHistory&) const = default;
};

/// Part of MovePositionRequest.
struct MovePositionRequestList {
    NamedOnly named{};
    Required<Open<Category>> category;
    Required<std::string> symbol;
    Required<Decimal> price;
    Required<Open<Side>> side;
    Required<Decimal> qty;
};

/// Parameters of Api::move_position.
struct MovePositionRequest {
    NamedOnly named{};
    Required<std::string> fromUid;
    Required<std::string> toUid;
    Required<Vector<MovePositionRequestList>> list;
};

/// Reply of Api::move_position.
struct MovePosition {
    std::string blockTradeId{};
    Open<Status> status{};
    std::string rejectParty{};

    bool operator==(const MovePosition&) const = default;
};

/// Parameters of Api::set_auto_add_margin.
struct SetAutoAddMarginRequest {
    NamedOnly named{};
    Required<Open<Category>> category;
    Required<std::string> symbol;
    Required<std::int64_t> autoAddMargin;
    Optional<std::int64_t> positionIdx{};
};

/// Parameters of Api::set_leverage.
struct SetLeverageRequest {
    NamedOnly named{};
    Required<Open<Category>> category;
    Required<std::string> symbol;
    Required<Decimal> buyLeverage;
    Required<Decimal> sellLeverage;
};

/// Parameters of Api::set_risk_limit.
struct SetRiskLimitRequest {
    NamedOnly named{};
    Required<Open<Category>> category;
    Required<std::string> symbol;
    Required<std::int64_t> riskId;
    Optional<std::int64_t> positionIdx{};
};

/// Reply of Api::set_risk_limit.
struct SetRiskLimit {
    Open<Category> category{};
    std::optional<std::int64_t> riskId{};
    std::optional<Decimal> riskLimitValue{};

    bool operator==(const SetRiskLimit&) const = default;
};

/// Parameters of Api::set_tp_sl_mode.
struct SetTpSlModeRequest {
    NamedOnly named{};
    Required<Open<Category>> category;
    Required<std::string> symbol;
    Required<Open<TpSlMode>> tpSlMode;
};

/// Reply of Api::set_tp_sl_mode.
struct SetTpSlMode {
    Open<TpSlMode> tpSlMode{};

    bool operator==(const SetTpSlMode&) const = default;
};

/// Parameters of Api::switch_cross_isolated_margin.
struct SwitchCrossIsolatedMarginRequest {
    NamedOnly named{};
    Required<Open<Category>> category;
    Required<std::string> symbol;
    Required<std::int64_t> tradeMode;
    Required<Decimal> buyLeverage;
    Required<Decimal> sellLeverage;
};

/// Parameters of Api::switch_mode.
struct SwitchModeRequest {
    NamedOnly named{};
    Required<Open<Category>> category;
    Optional<std::string> symbol{};
    Optional<std::string> coin{};
    Required<std::int64_t> mode;
};

/// Parameters of Api::symbol_info.
struct SymbolInfoRequest {
    NamedOnly named{};
    Required<Open<Category>> category;
    Optional<std::string> symbol{};
};

/// Part of SymbolInfo.
struct SymbolInfoList {
    std::string symbol{};
    std::optional<Decimal> leverage{};
    Open<Side> side{};
    std::optional<std::int64_t> positionIdx{};

    bool operator==(const SymbolInfoList&) const = default;
};

/// Reply of Api::symbol_info.
struct SymbolInfo {
    Open<Category> category{};
    Vector<SymbolInfoList> list{};

    bool operator==(const SymbolInfo&) const = default;
};

/// Parameters of Api::set_trading_stop.
struct SetTradingStopRequest {
    NamedOnly named{};
    Required<Open<Category>> category;
    Required<std::string> symbol;
    Required<Open<TpslMode>> tpslMode;
    Required<std::int64_t> positionIdx;
    Optional<Decimal> takeProfit{};
    Optional<Decimal> stopLoss{};
    Optional<Decimal> trailingStop{};
    Open<TriggerBy> tpTriggerBy{};
    Open<TriggerBy> slTriggerBy{};
    Optional<Decimal> activePrice{};
    Optional<Decimal> tpSize{};
    Optional<Decimal> slSize{};
    Optional<Decimal> tpLimitPrice{};
    Optional<Decimal> slLimitPrice{};
    Open<OrderOrderType> tpOrderType{};
    Open<OrderOrderType> slOrderType{};
};

/// The operations of position. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Add Or Reduce Margin
    /// POST /v5/position/add-margin
    ///
    /// Private. 10 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// Never re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/position/manual-add-margin
    Call<AddOrReduceMargin> add_or_reduce_margin(AddOrReduceMarginRequest request) const;

    /// Get Closed PnL
    /// GET /v5/position/closed-pnl
    ///
    /// Private. 50 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip. Too
    /// long for one reply: see pages().
    /// https://bybit-exchange.github.io/docs/v5/position/close-pnl
    PagedCall<ClosedPnl> closed_pnl(ClosedPnlRequest request) const;

    /// Confirm New Risk Limit
    /// POST /v5/position/confirm-pending-mmr
    ///
    /// Private. 10 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// Never re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/position/confirm-mmr
    Call<Acknowledged> confirm_new_risk_limit(ConfirmNewRiskLimitRequest request) const;

    /// Get Closed Options Positions
    /// GET /v5/position/get-closed-positions
    ///
    /// Private. 50 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip. Too
    /// long for one reply: see pages().
    /// https://bybit-exchange.github.io/docs/v5/position/close-position
    PagedCall<GetClosedPositions> get_closed_positions(ClosedPnlRequest request) const;

    /// Get Position Info
    /// GET /v5/position/list
    ///
    /// Private. 50 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip. Too
    /// long for one reply: see pages().
    /// https://bybit-exchange.github.io/docs/v5/position/position
    PagedCall<List> list(ListRequest request) const;

    /// Get Move Position History
    /// GET /v5/position/move-history
    ///
    /// Private. 10 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip. Too
    /// long for one reply: see pages().
    /// https://bybit-exchange.github.io/docs/v5/position/move-position-history
    PagedCall<MoveHistory> move_history(MoveHistoryRequest request = {}) const;

    /// Move Position
    /// POST /v5/position/move-positions
    ///
    /// Private. 10 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// Never re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/position/move-position
    Call<MovePosition> move_position(MovePositionRequest request) const;

    /// Set Auto Add Margin
    /// POST /v5/position/set-auto-add-margin
    ///
    /// Private. 10 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// Never re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/position/auto-add-margin
    Call<Acknowledged> set_auto_add_margin(SetAutoAddMarginRequest request) const;

    /// Set Leverage
    /// POST /v5/position/set-leverage
    ///
    /// Private. 10 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// Never re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/position/leverage
    Call<Acknowledged> set_leverage(SetLeverageRequest request) const;

    /// Set Risk Limit
    /// POST /v5/position/set-risk-limit
    ///
    /// Private. 600 requests per 5 seconds per IP address, shared by the pool ip. Never re-sent by itself. Deprecated
    /// by the exchange.
    /// https://bybit-exchange.github.io/docs/v5/abandon/set-risk-limit
    [[deprecated("by the exchange")]]
    Call<SetRiskLimit> set_risk_limit(SetRiskLimitRequest request) const;

    /// Set TP/SL Mode
    /// POST /v5/position/set-tpsl-mode
    ///
    /// Private. 600 requests per 5 seconds per IP address, shared by the pool ip. Never re-sent by itself. Deprecated
    /// by the exchange.
    /// https://bybit-exchange.github.io/docs/v5/abandon/tpsl-mode
    [[deprecated("by the exchange")]]
    Call<SetTpSlMode> set_tp_sl_mode(SetTpSlModeRequest request) const;

    /// Switch Cross/Isolated Margin
    /// POST /v5/position/switch-isolated
    ///
    /// Private. 600 requests per 5 seconds per IP address, shared by the pool ip. Never re-sent by itself. Deprecated
    /// by the exchange.
    /// https://bybit-exchange.github.io/docs/v5/abandon/cross-isolate
    [[deprecated("by the exchange")]]
    Call<Acknowledged> switch_cross_isolated_margin(SwitchCrossIsolatedMarginRequest request) const;

    /// The position-switch ability for each contract
    /// POST /v5/position/switch-mode
    ///
    /// Private. 10 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// Never re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/position/position-mode#the-position-switch-ability-for-each-contract
    Call<Acknowledged> switch_mode(SwitchModeRequest request) const;

    /// Get Futures Leverage
    /// GET /v5/position/symbol-info
    ///
    /// Private. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/position/batch-lvg
    Call<SymbolInfo> symbol_info(SymbolInfoRequest request) const;

    /// Set Trading Stop
    /// POST /v5/position/trading-stop
    ///
    /// Private. 10 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// Never re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/position/trading-stop
    Call<Acknowledged> set_trading_stop(SetTradingStopRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const AddOrReduceMarginRequest*);
const detail::ObjectTable& exbind_table(const AddOrReduceMargin*);
const detail::ObjectTable& exbind_table(const ClosedPnlRequest*);
const detail::ObjectTable& exbind_table(const ClosedPnlList*);
const detail::ObjectTable& exbind_table(const ClosedPnl*);
const detail::ObjectTable& exbind_table(const ConfirmNewRiskLimitRequest*);
const detail::ObjectTable& exbind_table(const GetClosedPositionsList*);
const detail::ObjectTable& exbind_table(const GetClosedPositions*);
const detail::ObjectTable& exbind_table(const ListRequest*);
const detail::ObjectTable& exbind_table(const ListList*);
const detail::ObjectTable& exbind_table(const List*);
const detail::ObjectTable& exbind_table(const MoveHistoryRequest*);
const detail::ObjectTable& exbind_table(const MoveHistoryList*);
const detail::ObjectTable& exbind_table(const MoveHistory*);
const detail::ObjectTable& exbind_table(const MovePositionRequestList*);
const detail::ObjectTable& exbind_table(const MovePositionRequest*);
const detail::ObjectTable& exbind_table(const MovePosition*);
const detail::ObjectTable& exbind_table(const SetAutoAddMarginRequest*);
const detail::ObjectTable& exbind_table(const SetLeverageRequest*);
const detail::ObjectTable& exbind_table(const SetRiskLimitRequest*);
const detail::ObjectTable& exbind_table(const SetRiskLimit*);
const detail::ObjectTable& exbind_table(const SetTpSlModeRequest*);
const detail::ObjectTable& exbind_table(const SetTpSlMode*);
const detail::ObjectTable& exbind_table(const SwitchCrossIsolatedMarginRequest*);
const detail::ObjectTable& exbind_table(const SwitchModeRequest*);
const detail::ObjectTable& exbind_table(const SymbolInfoRequest*);
const detail::ObjectTable& exbind_table(const SymbolInfoList*);
const detail::ObjectTable& exbind_table(const SymbolInfo*);
const detail::ObjectTable& exbind_table(const SetTradingStopRequest*);

}  // namespace exbind::bybit::position
