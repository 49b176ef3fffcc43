// Generated from specs/deribit/common.yaml by `exbind generate deribit`. DO NOT EDIT.
#include "exbind/deribit/common/account_type.hpp"
#include "exbind/deribit/common/advanced.hpp"
#include "exbind/deribit/common/block_rfq_order_type.hpp"
#include "exbind/deribit/common/block_rfq_state.hpp"
#include "exbind/deribit/common/cancel_reason.hpp"
#include "exbind/deribit/common/currency.hpp"
#include "exbind/deribit/common/currency_pair.hpp"
#include "exbind/deribit/common/direction.hpp"
#include "exbind/deribit/common/kind.hpp"
#include "exbind/deribit/common/liquidation.hpp"
#include "exbind/deribit/common/liquidity.hpp"
#include "exbind/deribit/common/market_index_name.hpp"
#include "exbind/deribit/common/market_type.hpp"
#include "exbind/deribit/common/order_state.hpp"
#include "exbind/deribit/common/order_type.hpp"
#include "exbind/deribit/common/original_order_type.hpp"
#include "exbind/deribit/common/role.hpp"
#include "exbind/deribit/common/sorting.hpp"
#include "exbind/deribit/common/time_in_force.hpp"
#include "exbind/deribit/common/trading_currency.hpp"
#include "exbind/deribit/common/trigger.hpp"
#include "exbind/deribit/common/trigger_fill_condition.hpp"

#include "exbind/detail/table_of.hpp"

namespace exbind::inline v0_1::deribit {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

static constexpr std::string_view account_type_values[] = {
    "trade", "deposit", "withdrawal", "settlement", "delivery", "transfer", "swap", "correction",
};
extern const detail::EnumTable account_type_table;
constexpr detail::EnumTable account_type_table{"AccountType", account_type_values};

static constexpr std::string_view advanced_values[] = {"usd", "implv"};
extern const detail::EnumTable advanced_table;
constexpr detail::EnumTable advanced_table{"Advanced", advanced_values};

static constexpr std::string_view block_rfq_order_type_values[] = {"limit", "market", "liquidation"};
extern const detail::EnumTable block_rfq_order_type_table;
constexpr detail::EnumTable block_rfq_order_type_table{"BlockRfqOrderType", block_rfq_order_type_values};

static constexpr std::string_view block_rfq_state_values[] = {
    "open", "filled", "rejected", "cancelled", "untriggered", "archive",
};
extern const detail::EnumTable block_rfq_state_table;
constexpr detail::EnumTable block_rfq_state_table{"BlockRfqState", block_rfq_state_values};

static constexpr std::string_view cancel_reason_values[] = {
    "user_request", "autoliquidation", "cancel_on_disconnect", "risk_mitigation", "pme_risk_reduction",
    "pme_account_locked", "position_locked", "mmp_trigger", "mmp_config_curtailment", "edit_post_only_reject",
    "oco_other_closed", "oto_primary_closed", "settlement",
};
extern const detail::EnumTable cancel_reason_table;
constexpr detail::EnumTable cancel_reason_table{"CancelReason", cancel_reason_values};

static constexpr std::string_view currency_values[] = {
    "BTC", "ETH", "STETH", "ETHW", "USDC", "USDT", "EURR", "SOL", "XRP", "USYC", "PAXG", "BNB", "USDE",
};
extern const detail::EnumTable currency_table;
constexpr detail::EnumTable currency_table{"Currency", currency_values};

static constexpr std::string_view currency_pair_values[] = {
    "btc_usd", "eth_usd", "ada_usdc", "algo_usdc", "avax_usdc", "bch_usdc", "bnb_usdc", "btc_usdc", "btcdvol_usdc",
    "buidl_usdc", "doge_usdc", "dot_usdc", "eurr_usdc", "eth_usdc", "ethdvol_usdc", "link_usdc", "ltc_usdc",
    "near_usdc", "paxg_usdc", "shib_usdc", "sol_usdc", "steth_usdc", "ton_usdc", "trump_usdc", "trx_usdc", "uni_usdc",
    "usde_usdc", "usyc_usdc", "xrp_usdc", "btc_usdt", "eth_usdt", "eurr_usdt", "sol_usdt", "steth_usdt", "usdc_usdt",
    "usde_usdt", "btc_eurr", "btc_usde", "btc_usyc", "eth_btc", "eth_eurr", "eth_usde", "eth_usyc", "steth_eth",
    "paxg_btc", "drbfix-btc_usdc", "drbfix-eth_usdc",
};
extern const detail::EnumTable currency_pair_table;
constexpr detail::EnumTable currency_pair_table{"CurrencyPair", currency_pair_values};

static constexpr std::string_view direction_values[] = {"buy", "sell", "zero"};
extern const detail::EnumTable direction_table;
constexpr detail::EnumTable direction_table{"Direction", direction_values};

static constexpr std::string_view kind_values[] = {
    "future", "option", "spot", "future_combo", "option_combo", "combo", "any",
};
extern const detail::EnumTable kind_table;
constexpr detail::EnumTable kind_table{"Kind", kind_values};

static constexpr std::string_view liquidation_values[] = {"M", "T", "MT"};
extern const detail::EnumTable liquidation_table;
constexpr detail::EnumTable liquidation_table{"Liquidation", liquidation_values};

static constexpr std::string_view liquidity_values[] = {"M", "T"};
extern const detail::EnumTable liquidity_table;
constexpr detail::EnumTable liquidity_table{"Liquidity", liquidity_values};

static constexpr std::string_view market_index_name_values[] = {
    "btc_usd", "eth_usd", "ada_usdc", "algo_usdc", "avax_usdc", "bch_usdc", "bnb_usdc", "btc_usdc", "btcdvol_usdc",
    "buidl_usdc", "doge_usdc", "dot_usdc", "eurr_usdc", "eth_usdc", "ethdvol_usdc", "link_usdc", "ltc_usdc",
    "near_usdc", "paxg_usdc", "shib_usdc", "sol_usdc", "steth_usdc", "ton_usdc", "trump_usdc", "trx_usdc", "uni_usdc",
    "usde_usdc", "usyc_usdc", "xrp_usdc", "btc_usdt", "eth_usdt", "eurr_usdt", "sol_usdt", "steth_usdt", "usdc_usdt",
    "usde_usdt", "btc_eurr", "btc_usde", "btc_usyc", "eth_btc", "eth_eurr", "eth_usde", "eth_usyc", "steth_eth",
    "paxg_btc", "drbfix-btc_usdc", "drbfix-eth_usdc",
};
extern const detail::EnumTable market_index_name_table;
constexpr detail::EnumTable market_index_name_table{"MarketIndexName", market_index_name_values};

static constexpr std::string_view market_type_values[] = {"settlement", "delivery", "bankruptcy"};
extern const detail::EnumTable market_type_table;
constexpr detail::EnumTable market_type_table{"MarketType", market_type_values};

static constexpr std::string_view order_state_values[] = {
    "open", "filled", "rejected", "cancelled", "untriggered", "triggered",
};
extern const detail::EnumTable order_state_table;
constexpr detail::EnumTable order_state_table{"OrderState", order_state_values};

static constexpr std::string_view order_type_values[] = {
    "market", "limit", "stop_market", "stop_limit", "take_market", "take_limit", "trailing_stop",
};
extern const detail::EnumTable order_type_table;
constexpr detail::EnumTable order_type_table{"OrderType", order_type_values};

static constexpr std::string_view original_order_type_values[] = {"market", "market_limit"};
extern const detail::EnumTable original_order_type_table;
constexpr detail::EnumTable original_order_type_table{"OriginalOrderType", original_order_type_values};

static constexpr std::string_view role_values[] = {"any", "taker", "maker"};
extern const detail::EnumTable role_table;
constexpr detail::EnumTable role_table{"Role", role_values};

static constexpr std::string_view sorting_values[] = {"asc", "desc", "default"};
extern const detail::EnumTable sorting_table;
constexpr detail::EnumTable sorting_table{"Sorting", sorting_values};

static constexpr std::string_view time_in_force_values[] = {
    "good_til_cancelled", "good_til_day", "fill_or_kill", "immediate_or_cancel",
};
extern const detail::EnumTable time_in_force_table;
constexpr detail::EnumTable time_in_force_table{"TimeInForce", time_in_force_values};

static constexpr std::string_view trading_currency_values[] = {
    "BTC", "ETH", "USDC", "SOL", "USDT", "EURR", "XRP", "STETH", "USYC", "PAXG", "BNB", "USDE", "any", "grouped",
};
extern const detail::EnumTable trading_currency_table;
constexpr detail::EnumTable trading_currency_table{"TradingCurrency", trading_currency_values};

static constexpr std::string_view trigger_values[] = {"index_price", "mark_price", "last_price"};
extern const detail::EnumTable trigger_table;
constexpr detail::EnumTable trigger_table{"Trigger", trigger_values};

static constexpr std::string_view trigger_fill_condition_values[] = {"first_hit", "complete_fill", "incremental"};
extern const detail::EnumTable trigger_fill_condition_table;
constexpr detail::EnumTable trigger_fill_condition_table{"TriggerFillCondition", trigger_fill_condition_values};

const detail::EnumTable& exbind_table(AccountType) { return account_type_table; }
const detail::EnumTable& exbind_table(Advanced) { return advanced_table; }
const detail::EnumTable& exbind_table(BlockRfqOrderType) { return block_rfq_order_type_table; }
const detail::EnumTable& exbind_table(BlockRfqState) { return block_rfq_state_table; }
const detail::EnumTable& exbind_table(CancelReason) { return cancel_reason_table; }
const detail::EnumTable& exbind_table(Currency) { return currency_table; }
const detail::EnumTable& exbind_table(CurrencyPair) { return currency_pair_table; }
const detail::EnumTable& exbind_table(Direction) { return direction_table; }
const detail::EnumTable& exbind_table(Kind) { return kind_table; }
const detail::EnumTable& exbind_table(Liquidation) { return liquidation_table; }
const detail::EnumTable& exbind_table(Liquidity) { return liquidity_table; }
const detail::EnumTable& exbind_table(MarketIndexName) { return market_index_name_table; }
const detail::EnumTable& exbind_table(MarketType) { return market_type_table; }
const detail::EnumTable& exbind_table(OrderState) { return order_state_table; }
const detail::EnumTable& exbind_table(OrderType) { return order_type_table; }
const detail::EnumTable& exbind_table(OriginalOrderType) { return original_order_type_table; }
const detail::EnumTable& exbind_table(Role) { return role_table; }
const detail::EnumTable& exbind_table(Sorting) { return sorting_table; }
const detail::EnumTable& exbind_table(TimeInForce) { return time_in_force_table; }
const detail::EnumTable& exbind_table(TradingCurrency) { return trading_currency_table; }
const detail::EnumTable& exbind_table(Trigger) { return trigger_table; }
const detail::EnumTable& exbind_table(TriggerFillCondition) { return trigger_fill_condition_table; }

}  // namespace exbind::deribit
