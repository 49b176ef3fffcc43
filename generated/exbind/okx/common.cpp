// Generated from specs/okx/common.yaml by `exbind generate okx`. DO NOT EDIT.
#include "exbind/okx/common/account_state.hpp"
#include "exbind/okx/common/account_type.hpp"
#include "exbind/okx/common/algo_ord_type.hpp"
#include "exbind/okx/common/auto_lend_status.hpp"
#include "exbind/okx/common/cancel_type.hpp"
#include "exbind/okx/common/col_res.hpp"
#include "exbind/okx/common/commission_category.hpp"
#include "exbind/okx/common/copy_type.hpp"
#include "exbind/okx/common/copytrading_type.hpp"
#include "exbind/okx/common/ct_type.hpp"
#include "exbind/okx/common/dca_state.hpp"
#include "exbind/okx/common/delta_neutral_status.hpp"
#include "exbind/okx/common/direction.hpp"
#include "exbind/okx/common/eth_type.hpp"
#include "exbind/okx/common/exec_type.hpp"
#include "exbind/okx/common/fiat_state.hpp"
#include "exbind/okx/common/from.hpp"
#include "exbind/okx/common/frp_type.hpp"
#include "exbind/okx/common/grid_state.hpp"
#include "exbind/okx/common/grid_type.hpp"
#include "exbind/okx/common/inst_category.hpp"
#include "exbind/okx/common/inst_type.hpp"
#include "exbind/okx/common/link_status.hpp"
#include "exbind/okx/common/mgn_mode.hpp"
#include "exbind/okx/common/open_type.hpp"
#include "exbind/okx/common/opt_type.hpp"
#include "exbind/okx/common/ord_type.hpp"
#include "exbind/okx/common/order_by.hpp"
#include "exbind/okx/common/order_dir.hpp"
#include "exbind/okx/common/outcome.hpp"
#include "exbind/okx/common/period_type.hpp"
#include "exbind/okx/common/pos_side.hpp"
#include "exbind/okx/common/position_type.hpp"
#include "exbind/okx/common/recurring_source.hpp"
#include "exbind/okx/common/rfq_state.hpp"
#include "exbind/okx/common/role_type.hpp"
#include "exbind/okx/common/rule_type.hpp"
#include "exbind/okx/common/side.hpp"
#include "exbind/okx/common/signal_state.hpp"
#include "exbind/okx/common/status.hpp"
#include "exbind/okx/common/stgy_type.hpp"
#include "exbind/okx/common/stp_mode.hpp"
#include "exbind/okx/common/td_mode.hpp"
#include "exbind/okx/common/tgt_ccy.hpp"
#include "exbind/okx/common/timeframe.hpp"
#include "exbind/okx/common/to.hpp"
#include "exbind/okx/common/trade_state.hpp"
#include "exbind/okx/common/trigger_action.hpp"
#include "exbind/okx/common/trigger_cond.hpp"
#include "exbind/okx/common/trigger_px_type.hpp"
#include "exbind/okx/common/trigger_strategy.hpp"

#include "exbind/detail/table_of.hpp"

namespace exbind::inline v0_1::okx {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

static constexpr std::string_view account_state_values[] = {
    "live", "suspend", "preopen", "test", "rebase", "post_only", "settling",
};
extern const detail::EnumTable account_state_table;
constexpr detail::EnumTable account_state_table{"AccountState", account_state_values};

static constexpr std::string_view account_type_values[] = {"0", "1", "2", "5", "9", "12"};
extern const detail::EnumTable account_type_table;
constexpr detail::EnumTable account_type_table{"AccountType", account_type_values};

static constexpr std::string_view algo_ord_type_values[] = {"contract_dca", "spot_dca"};
extern const detail::EnumTable algo_ord_type_table;
constexpr detail::EnumTable algo_ord_type_table{"AlgoOrdType", algo_ord_type_values};

static constexpr std::string_view auto_lend_status_values[] = {"unsupported", "off", "pending", "active"};
extern const detail::EnumTable auto_lend_status_table;
constexpr detail::EnumTable auto_lend_status_table{"AutoLendStatus", auto_lend_status_values};

static constexpr std::string_view cancel_type_values[] = {"0", "1", "2", "3", "4", "5", "6"};
extern const detail::EnumTable cancel_type_table;
constexpr detail::EnumTable cancel_type_table{"CancelType", cancel_type_values};

static constexpr std::string_view col_res_values[] = {"0", "1", "2"};
extern const detail::EnumTable col_res_table;
constexpr detail::EnumTable col_res_table{"ColRes", col_res_values};

static constexpr std::string_view commission_category_values[] = {"SPOT", "DERIVATIVE", "BSC"};
extern const detail::EnumTable commission_category_table;
constexpr detail::EnumTable commission_category_table{"CommissionCategory", commission_category_values};

static constexpr std::string_view copy_type_values[] = {"0", "1", "2", "3"};
extern const detail::EnumTable copy_type_table;
constexpr detail::EnumTable copy_type_table{"CopyType", copy_type_values};

static constexpr std::string_view copytrading_type_values[] = {"1", "2", "3", "4", "5", "6"};
extern const detail::EnumTable copytrading_type_table;
constexpr detail::EnumTable copytrading_type_table{"CopytradingType", copytrading_type_values};

static constexpr std::string_view ct_type_values[] = {"linear", "inverse"};
extern const detail::EnumTable ct_type_table;
constexpr detail::EnumTable ct_type_table{"CtType", ct_type_values};

static constexpr std::string_view dca_state_values[] = {"live", "partially_filled", "filled", "canceled", "cancelling"};
extern const detail::EnumTable dca_state_table;
constexpr detail::EnumTable dca_state_table{"DcaState", dca_state_values};

static constexpr std::string_view delta_neutral_status_values[] = {"0", "1", "2"};
extern const detail::EnumTable delta_neutral_status_table;
constexpr detail::EnumTable delta_neutral_status_table{"DeltaNeutralStatus", delta_neutral_status_values};

static constexpr std::string_view direction_values[] = {"long", "short", "neutral"};
extern const detail::EnumTable direction_table;
constexpr detail::EnumTable direction_table{"Direction", direction_values};

static constexpr std::string_view eth_type_values[] = {"purchase", "redeem"};
extern const detail::EnumTable eth_type_table;
constexpr detail::EnumTable eth_type_table{"EthType", eth_type_values};

static constexpr std::string_view exec_type_values[] = {"T", "M"};
extern const detail::EnumTable exec_type_table;
constexpr detail::EnumTable exec_type_table{"ExecType", exec_type_values};

static constexpr std::string_view fiat_state_values[] = {
    "completed", "failed", "pending", "canceled", "inqueue", "processing",
};
extern const detail::EnumTable fiat_state_table;
constexpr detail::EnumTable fiat_state_table{"FiatState", fiat_state_values};

static constexpr std::string_view from_values[] = {"6", "18"};
extern const detail::EnumTable from_table;
constexpr detail::EnumTable from_table{"From", from_values};

static constexpr std::string_view frp_type_values[] = {"0", "1", "2"};
extern const detail::EnumTable frp_type_table;
constexpr detail::EnumTable frp_type_table{"FrpType", frp_type_values};

static constexpr std::string_view grid_state_values[] = {
    "starting", "running", "stopping", "pending_signal", "no_close_position",
};
extern const detail::EnumTable grid_state_table;
constexpr detail::EnumTable grid_state_table{"GridState", grid_state_values};

static constexpr std::string_view grid_type_values[] = {"live", "filled"};
extern const detail::EnumTable grid_type_table;
constexpr detail::EnumTable grid_type_table{"GridType", grid_type_values};

static constexpr std::string_view inst_category_values[] = {"1", "3", "4", "5", "6"};
extern const detail::EnumTable inst_category_table;
constexpr detail::EnumTable inst_category_table{"InstCategory", inst_category_values};

static constexpr std::string_view inst_type_values[] = {"SPOT", "MARGIN", "SWAP", "FUTURES", "OPTION", "EVENTS"};
extern const detail::EnumTable inst_type_table;
constexpr detail::EnumTable inst_type_table{"InstType", inst_type_values};

static constexpr std::string_view link_status_values[] = {"normal", "abnormal"};
extern const detail::EnumTable link_status_table;
constexpr detail::EnumTable link_status_table{"LinkStatus", link_status_values};

static constexpr std::string_view mgn_mode_values[] = {"isolated", "cross", "cash"};
extern const detail::EnumTable mgn_mode_table;
constexpr detail::EnumTable mgn_mode_table{"MgnMode", mgn_mode_values};

static constexpr std::string_view open_type_values[] = {"fix_price", "pre_quote", "call_auction"};
extern const detail::EnumTable open_type_table;
constexpr detail::EnumTable open_type_table{"OpenType", open_type_values};

static constexpr std::string_view opt_type_values[] = {"C", "P"};
extern const detail::EnumTable opt_type_table;
constexpr detail::EnumTable opt_type_table{"OptType", opt_type_values};

static constexpr std::string_view ord_type_values[] = {
    "market", "limit", "post_only", "fok", "ioc", "optimal_limit_ioc", "mmp", "mmp_and_post_only", "op_fok", "elp",
};
extern const detail::EnumTable ord_type_table;
constexpr detail::EnumTable ord_type_table{"OrdType", ord_type_values};

static constexpr std::string_view order_by_values[] = {"cTime", "vol", "fee", "rebate"};
extern const detail::EnumTable order_by_table;
constexpr detail::EnumTable order_by_table{"OrderBy", order_by_values};

static constexpr std::string_view order_dir_values[] = {"asc", "desc"};
extern const detail::EnumTable order_dir_table;
constexpr detail::EnumTable order_dir_table{"OrderDir", order_dir_values};

static constexpr std::string_view outcome_values[] = {"yes", "no"};
extern const detail::EnumTable outcome_table;
constexpr detail::EnumTable outcome_table{"Outcome_", outcome_values};

static constexpr std::string_view period_type_values[] = {
    "last_7d", "last_30d", "this_month", "last_month", "total", "today", "this_week", "custom",
};
extern const detail::EnumTable period_type_table;
constexpr detail::EnumTable period_type_table{"PeriodType", period_type_values};

static constexpr std::string_view pos_side_values[] = {"long", "short", "net"};
extern const detail::EnumTable pos_side_table;
constexpr detail::EnumTable pos_side_table{"PosSide", pos_side_values};

static constexpr std::string_view position_type_values[] = {"add", "reduce"};
extern const detail::EnumTable position_type_table;
constexpr detail::EnumTable position_type_table{"PositionType", position_type_values};

static constexpr std::string_view recurring_source_values[] = {"1", "2", "3"};
extern const detail::EnumTable recurring_source_table;
constexpr detail::EnumTable recurring_source_table{"RecurringSource", recurring_source_values};

static constexpr std::string_view rfq_state_values[] = {
    "active", "canceled", "pending_fill", "filled", "expired", "failed", "traded_away",
};
extern const detail::EnumTable rfq_state_table;
constexpr detail::EnumTable rfq_state_table{"RfqState", rfq_state_values};

static constexpr std::string_view role_type_values[] = {"0", "1", "2"};
extern const detail::EnumTable role_type_table;
constexpr detail::EnumTable role_type_table{"RoleType", role_type_values};

static constexpr std::string_view rule_type_values[] = {"normal", "pre_market", "rebase_contract", "xperp"};
extern const detail::EnumTable rule_type_table;
constexpr detail::EnumTable rule_type_table{"RuleType", rule_type_values};

static constexpr std::string_view side_values[] = {"buy", "sell"};
extern const detail::EnumTable side_table;
constexpr detail::EnumTable side_table{"Side", side_values};

static constexpr std::string_view signal_state_values[] = {
    "starting", "running", "stopping", "no_close_position", "stopped",
};
extern const detail::EnumTable signal_state_table;
constexpr detail::EnumTable signal_state_table{"SignalState", signal_state_values};

static constexpr std::string_view status_values[] = {"pending", "success", "failed", "cancelled"};
extern const detail::EnumTable status_table;
constexpr detail::EnumTable status_table{"Status", status_values};

static constexpr std::string_view stgy_type_values[] = {"0", "1"};
extern const detail::EnumTable stgy_type_table;
constexpr detail::EnumTable stgy_type_table{"StgyType", stgy_type_values};

static constexpr std::string_view stp_mode_values[] = {"cancel_maker", "cancel_taker", "cancel_both"};
extern const detail::EnumTable stp_mode_table;
constexpr detail::EnumTable stp_mode_table{"StpMode", stp_mode_values};

static constexpr std::string_view td_mode_values[] = {"cross", "isolated", "cash", "spot_isolated"};
extern const detail::EnumTable td_mode_table;
constexpr detail::EnumTable td_mode_table{"TdMode", td_mode_values};

static constexpr std::string_view tgt_ccy_values[] = {"base_ccy", "quote_ccy"};
extern const detail::EnumTable tgt_ccy_table;
constexpr detail::EnumTable tgt_ccy_table{"TgtCcy", tgt_ccy_values};

static constexpr std::string_view timeframe_values[] = {"3m", "5m", "15m", "30m", "1H", "4H", "1D"};
extern const detail::EnumTable timeframe_table;
constexpr detail::EnumTable timeframe_table{"Timeframe", timeframe_values};

static constexpr std::string_view to_values[] = {"6", "18"};
extern const detail::EnumTable to_table;
constexpr detail::EnumTable to_table{"To", to_values};

static constexpr std::string_view trade_state_values[] = {
    "canceled", "live", "partially_filled", "filled", "mmp_canceled",
};
extern const detail::EnumTable trade_state_table;
constexpr detail::EnumTable trade_state_table{"TradeState", trade_state_values};

static constexpr std::string_view trigger_action_values[] = {"start", "stop"};
extern const detail::EnumTable trigger_action_table;
constexpr detail::EnumTable trigger_action_table{"TriggerAction", trigger_action_values};

static constexpr std::string_view trigger_cond_values[] = {"cross_up", "cross_down", "above", "below", "cross"};
extern const detail::EnumTable trigger_cond_table;
constexpr detail::EnumTable trigger_cond_table{"TriggerCond", trigger_cond_values};

static constexpr std::string_view trigger_px_type_values[] = {"last", "index", "mark"};
extern const detail::EnumTable trigger_px_type_table;
constexpr detail::EnumTable trigger_px_type_table{"TriggerPxType", trigger_px_type_values};

static constexpr std::string_view trigger_strategy_values[] = {"instant", "price", "rsi", "webhook"};
extern const detail::EnumTable trigger_strategy_table;
constexpr detail::EnumTable trigger_strategy_table{"TriggerStrategy", trigger_strategy_values};

const detail::EnumTable& exbind_table(AccountState) { return account_state_table; }
const detail::EnumTable& exbind_table(AccountType) { return account_type_table; }
const detail::EnumTable& exbind_table(AlgoOrdType) { return algo_ord_type_table; }
const detail::EnumTable& exbind_table(AutoLendStatus) { return auto_lend_status_table; }
const detail::EnumTable& exbind_table(CancelType) { return cancel_type_table; }
const detail::EnumTable& exbind_table(ColRes) { return col_res_table; }
const detail::EnumTable& exbind_table(CommissionCategory) { return commission_category_table; }
const detail::EnumTable& exbind_table(CopyType) { return copy_type_table; }
const detail::EnumTable& exbind_table(CopytradingType) { return copytrading_type_table; }
const detail::EnumTable& exbind_table(CtType) { return ct_type_table; }
const detail::EnumTable& exbind_table(DcaState) { return dca_state_table; }
const detail::EnumTable& exbind_table(DeltaNeutralStatus) { return delta_neutral_status_table; }
const detail::EnumTable& exbind_table(Direction) { return direction_table; }
const detail::EnumTable& exbind_table(EthType) { return eth_type_table; }
const detail::EnumTable& exbind_table(ExecType) { return exec_type_table; }
const detail::EnumTable& exbind_table(FiatState) { return fiat_state_table; }
const detail::EnumTable& exbind_table(From) { return from_table; }
const detail::EnumTable& exbind_table(FrpType) { return frp_type_table; }
const detail::EnumTable& exbind_table(GridState) { return grid_state_table; }
const detail::EnumTable& exbind_table(GridType) { return grid_type_table; }
const detail::EnumTable& exbind_table(InstCategory) { return inst_category_table; }
const detail::EnumTable& exbind_table(InstType) { return inst_type_table; }
const detail::EnumTable& exbind_table(LinkStatus) { return link_status_table; }
const detail::EnumTable& exbind_table(MgnMode) { return mgn_mode_table; }
const detail::EnumTable& exbind_table(OpenType) { return open_type_table; }
const detail::EnumTable& exbind_table(OptType) { return opt_type_table; }
const detail::EnumTable& exbind_table(OrdType) { return ord_type_table; }
const detail::EnumTable& exbind_table(OrderBy) { return order_by_table; }
const detail::EnumTable& exbind_table(OrderDir) { return order_dir_table; }
const detail::EnumTable& exbind_table(Outcome_) { return outcome_table; }
const detail::EnumTable& exbind_table(PeriodType) { return period_type_table; }
const detail::EnumTable& exbind_table(PosSide) { return pos_side_table; }
const detail::EnumTable& exbind_table(PositionType) { return position_type_table; }
const detail::EnumTable& exbind_table(RecurringSource) { return recurring_source_table; }
const detail::EnumTable& exbind_table(RfqState) { return rfq_state_table; }
const detail::EnumTable& exbind_table(RoleType) { return role_type_table; }
const detail::EnumTable& exbind_table(RuleType) { return rule_type_table; }
const detail::EnumTable& exbind_table(Side) { return side_table; }
const detail::EnumTable& exbind_table(SignalState) { return signal_state_table; }
const detail::EnumTable& exbind_table(Status) { return status_table; }
const detail::EnumTable& exbind_table(StgyType) { return stgy_type_table; }
const detail::EnumTable& exbind_table(StpMode) { return stp_mode_table; }
const detail::EnumTable& exbind_table(TdMode) { return td_mode_table; }
const detail::EnumTable& exbind_table(TgtCcy) { return tgt_ccy_table; }
const detail::EnumTable& exbind_table(Timeframe) { return timeframe_table; }
const detail::EnumTable& exbind_table(To) { return to_table; }
const detail::EnumTable& exbind_table(TradeState) { return trade_state_table; }
const detail::EnumTable& exbind_table(TriggerAction) { return trigger_action_table; }
const detail::EnumTable& exbind_table(TriggerCond) { return trigger_cond_table; }
const detail::EnumTable& exbind_table(TriggerPxType) { return trigger_px_type_table; }
const detail::EnumTable& exbind_table(TriggerStrategy) { return trigger_strategy_table; }

}  // namespace exbind::okx
