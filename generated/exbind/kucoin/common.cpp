// Generated from specs/kucoin/common.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/common/account_type.hpp"
#include "exbind/kucoin/common/accounts_to.hpp"
#include "exbind/kucoin/common/biz_type.hpp"
#include "exbind/kucoin/common/direction.hpp"
#include "exbind/kucoin/common/eth_staking_status.hpp"
#include "exbind/kucoin/common/eth_staking_type.hpp"
#include "exbind/kucoin/common/fills_trade_type.hpp"
#include "exbind/kucoin/common/fills_type.hpp"
#include "exbind/kucoin/common/from_account_type.hpp"
#include "exbind/kucoin/common/income_release_type.hpp"
#include "exbind/kucoin/common/liquidity.hpp"
#include "exbind/kucoin/common/margin_mode.hpp"
#include "exbind/kucoin/common/margin_model.hpp"
#include "exbind/kucoin/common/margin_status.hpp"
#include "exbind/kucoin/common/nd_direction.hpp"
#include "exbind/kucoin/common/orders_status.hpp"
#include "exbind/kucoin/common/position_side.hpp"
#include "exbind/kucoin/common/protocol.hpp"
#include "exbind/kucoin/common/purchase_status.hpp"
#include "exbind/kucoin/common/quote_currency.hpp"
#include "exbind/kucoin/common/redeem_type.hpp"
#include "exbind/kucoin/common/side.hpp"
#include "exbind/kucoin/common/status.hpp"
#include "exbind/kucoin/common/stop.hpp"
#include "exbind/kucoin/common/stop_price_type.hpp"
#include "exbind/kucoin/common/stp.hpp"
#include "exbind/kucoin/common/time_in_force.hpp"
#include "exbind/kucoin/common/to_account_type.hpp"
#include "exbind/kucoin/common/trade_type.hpp"
#include "exbind/kucoin/common/transfer_list_type.hpp"
#include "exbind/kucoin/common/type.hpp"
#include "exbind/kucoin/common/withdrawals_status.hpp"

#include "exbind/detail/table_of.hpp"

namespace exbind::inline v0_1::kucoin {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

static constexpr std::string_view account_type_values[] = {"MAIN", "TRADE", "MARGIN", "CONTRACT", "OPTION"};
extern const detail::EnumTable account_type_table;
constexpr detail::EnumTable account_type_table{"AccountType", account_type_values};

static constexpr std::string_view accounts_to_values[] = {
    "main", "trade", "margin", "isolated", "margin_v2", "isolated_v2", "option",
};
extern const detail::EnumTable accounts_to_table;
constexpr detail::EnumTable accounts_to_table{"AccountsTo", accounts_to_values};

static constexpr std::string_view biz_type_values[] = {
    "TRADE_EXCHANGE", "TRANSFER", "SUB_TRANSFER", "RETURNED_FEES", "DEDUCTION_FEES", "OTHER",
};
extern const detail::EnumTable biz_type_table;
constexpr detail::EnumTable biz_type_table{"BizType", biz_type_values};

static constexpr std::string_view direction_values[] = {"in", "out"};
extern const detail::EnumTable direction_table;
constexpr detail::EnumTable direction_table{"Direction", direction_values};

static constexpr std::string_view eth_staking_status_values[] = {"ONGOING", "PENDING", "FULL", "INTERESTING"};
extern const detail::EnumTable eth_staking_status_table;
constexpr detail::EnumTable eth_staking_status_table{"EthStakingStatus", eth_staking_status_values};

static constexpr std::string_view eth_staking_type_values[] = {"TIME", "DEMAND"};
extern const detail::EnumTable eth_staking_type_table;
constexpr detail::EnumTable eth_staking_type_table{"EthStakingType", eth_staking_type_values};

static constexpr std::string_view fills_trade_type_values[] = {"trade", "cancel", "liquid", "adl", "settlement"};
extern const detail::EnumTable fills_trade_type_table;
constexpr detail::EnumTable fills_trade_type_table{"FillsTradeType", fills_trade_type_values};

static constexpr std::string_view fills_type_values[] = {"limit", "market", "limit_stop", "market_stop"};
extern const detail::EnumTable fills_type_table;
constexpr detail::EnumTable fills_type_table{"FillsType", fills_type_values};

static constexpr std::string_view from_account_type_values[] = {
    "MAIN", "TRADE", "CONTRACT", "MARGIN", "ISOLATED", "MARGIN_V2", "ISOLATED_V2", "OPTION",
};
extern const detail::EnumTable from_account_type_table;
constexpr detail::EnumTable from_account_type_table{"FromAccountType", from_account_type_values};

static constexpr std::string_view income_release_type_values[] = {"DAILY", "AFTER"};
extern const detail::EnumTable income_release_type_table;
constexpr detail::EnumTable income_release_type_table{"IncomeReleaseType", income_release_type_values};

static constexpr std::string_view liquidity_values[] = {"taker", "maker"};
extern const detail::EnumTable liquidity_table;
constexpr detail::EnumTable liquidity_table{"Liquidity", liquidity_values};

static constexpr std::string_view margin_mode_values[] = {"ISOLATED", "CROSS"};
extern const detail::EnumTable margin_mode_table;
constexpr detail::EnumTable margin_mode_table{"MarginMode", margin_mode_values};

static constexpr std::string_view margin_model_values[] = {"cross", "isolated"};
extern const detail::EnumTable margin_model_table;
constexpr detail::EnumTable margin_model_table{"MarginModel", margin_model_values};

static constexpr std::string_view margin_status_values[] = {"PENDING", "SUCCESS", "FAILED"};
extern const detail::EnumTable margin_status_table;
constexpr detail::EnumTable margin_status_table{"MarginStatus", margin_status_values};

static constexpr std::string_view nd_direction_values[] = {"OUT", "IN"};
extern const detail::EnumTable nd_direction_table;
constexpr detail::EnumTable nd_direction_table{"NdDirection", nd_direction_values};

static constexpr std::string_view orders_status_values[] = {"open", "done"};
extern const detail::EnumTable orders_status_table;
constexpr detail::EnumTable orders_status_table{"OrdersStatus", orders_status_values};

static constexpr std::string_view position_side_values[] = {"BOTH"};
extern const detail::EnumTable position_side_table;
constexpr detail::EnumTable position_side_table{"PositionSide", position_side_values};

static constexpr std::string_view protocol_values[] = {"websocket"};
extern const detail::EnumTable protocol_table;
constexpr detail::EnumTable protocol_table{"Protocol", protocol_values};

static constexpr std::string_view purchase_status_values[] = {"DONE", "PENDING"};
extern const detail::EnumTable purchase_status_table;
constexpr detail::EnumTable purchase_status_table{"PurchaseStatus", purchase_status_values};

static constexpr std::string_view quote_currency_values[] = {"USDT", "KCS", "BTC"};
extern const detail::EnumTable quote_currency_table;
constexpr detail::EnumTable quote_currency_table{"QuoteCurrency", quote_currency_values};

static constexpr std::string_view redeem_type_values[] = {"MANUAL", "TRANS_DEMAND", "AUTO"};
extern const detail::EnumTable redeem_type_table;
constexpr detail::EnumTable redeem_type_table{"RedeemType", redeem_type_values};

static constexpr std::string_view side_values[] = {"buy", "sell"};
extern const detail::EnumTable side_table;
constexpr detail::EnumTable side_table{"Side", side_values};

static constexpr std::string_view status_values[] = {"NEW", "DONE", "TRIGGERED", "CANCELLED"};
extern const detail::EnumTable status_table;
constexpr detail::EnumTable status_table{"Status", status_values};

static constexpr std::string_view stop_values[] = {"down", "up", ""};
extern const detail::EnumTable stop_table;
constexpr detail::EnumTable stop_table{"Stop", stop_values};

static constexpr std::string_view stop_price_type_values[] = {"TP", "MP", "IP", ""};
extern const detail::EnumTable stop_price_type_table;
constexpr detail::EnumTable stop_price_type_table{"StopPriceType", stop_price_type_values};

static constexpr std::string_view stp_values[] = {"DC", "CO", "CN", "CB"};
extern const detail::EnumTable stp_table;
constexpr detail::EnumTable stp_table{"Stp", stp_values};

static constexpr std::string_view time_in_force_values[] = {"GTC", "GTT", "IOC", "FOK"};
extern const detail::EnumTable time_in_force_table;
constexpr detail::EnumTable time_in_force_table{"TimeInForce", time_in_force_values};

static constexpr std::string_view to_account_type_values[] = {
    "MAIN", "TRADE", "CONTRACT", "MARGIN", "ISOLATED", "MARGIN_V2", "ISOLATED_V2", "OPTION",
};
extern const detail::EnumTable to_account_type_table;
constexpr detail::EnumTable to_account_type_table{"ToAccountType", to_account_type_values};

static constexpr std::string_view trade_type_values[] = {"TRADE", "MARGIN_TRADE", "MARGIN_ISOLATED_TRADE"};
extern const detail::EnumTable trade_type_table;
constexpr detail::EnumTable trade_type_table{"TradeType", trade_type_values};

static constexpr std::string_view transfer_list_type_values[] = {
    "MAIN", "TRADE", "MARGIN", "ISOLATED", "OPTION", "MARGIN_V2", "ISOLATED_V2",
};
extern const detail::EnumTable transfer_list_type_table;
constexpr detail::EnumTable transfer_list_type_table{"TransferListType", transfer_list_type_values};

static constexpr std::string_view type_values[] = {
    "limit", "market", "limit_stop", "market_stop", "oco_limit", "oco_stop",
};
extern const detail::EnumTable type_table;
constexpr detail::EnumTable type_table{"Type", type_values};

static constexpr std::string_view withdrawals_status_values[] = {
    "PROCESSING", "WALLET_PROCESSING", "REVIEW", "SUCCESS", "FAILURE",
};
extern const detail::EnumTable withdrawals_status_table;
constexpr detail::EnumTable withdrawals_status_table{"WithdrawalsStatus", withdrawals_status_values};

const detail::EnumTable& exbind_table(AccountType) { return account_type_table; }
const detail::EnumTable& exbind_table(AccountsTo) { return accounts_to_table; }
const detail::EnumTable& exbind_table(BizType) { return biz_type_table; }
const detail::EnumTable& exbind_table(Direction) { return direction_table; }
const detail::EnumTable& exbind_table(EthStakingStatus) { return eth_staking_status_table; }
const detail::EnumTable& exbind_table(EthStakingType) { return eth_staking_type_table; }
const detail::EnumTable& exbind_table(FillsTradeType) { return fills_trade_type_table; }
const detail::EnumTable& exbind_table(FillsType) { return fills_type_table; }
const detail::EnumTable& exbind_table(FromAccountType) { return from_account_type_table; }
const detail::EnumTable& exbind_table(IncomeReleaseType) { return income_release_type_table; }
const detail::EnumTable& exbind_table(Liquidity) { return liquidity_table; }
const detail::EnumTable& exbind_table(MarginMode) { return margin_mode_table; }
const detail::EnumTable& exbind_table(MarginModel) { return margin_model_table; }
const detail::EnumTable& exbind_table(MarginStatus) { return margin_status_table; }
const detail::EnumTable& exbind_table(NdDirection) { return nd_direction_table; }
const detail::EnumTable& exbind_table(OrdersStatus) { return orders_status_table; }
const detail::EnumTable& exbind_table(PositionSide) { return position_side_table; }
const detail::EnumTable& exbind_table(Protocol) { return protocol_table; }
const detail::EnumTable& exbind_table(PurchaseStatus) { return purchase_status_table; }
const detail::EnumTable& exbind_table(QuoteCurrency) { return quote_currency_table; }
const detail::EnumTable& exbind_table(RedeemType) { return redeem_type_table; }
const detail::EnumTable& exbind_table(Side) { return side_table; }
const detail::EnumTable& exbind_table(Status) { return status_table; }
const detail::EnumTable& exbind_table(Stop) { return stop_table; }
const detail::EnumTable& exbind_table(StopPriceType) { return stop_price_type_table; }
const detail::EnumTable& exbind_table(Stp) { return stp_table; }
const detail::EnumTable& exbind_table(TimeInForce) { return time_in_force_table; }
const detail::EnumTable& exbind_table(ToAccountType) { return to_account_type_table; }
const detail::EnumTable& exbind_table(TradeType) { return trade_type_table; }
const detail::EnumTable& exbind_table(TransferListType) { return transfer_list_type_table; }
const detail::EnumTable& exbind_table(Type) { return type_table; }
const detail::EnumTable& exbind_table(WithdrawalsStatus) { return withdrawals_status_table; }

}  // namespace exbind::kucoin
