// Generated from specs/deribit/trading.yaml by `exbind generate deribit`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/deribit/common/advanced.hpp"
#include "exbind/deribit/common/block_rfq_order_type.hpp"
#include "exbind/deribit/common/block_rfq_state.hpp"
#include "exbind/deribit/common/cancel_reason.hpp"
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
#include "exbind/deribit/common/sorting.hpp"
#include "exbind/deribit/common/time_in_force.hpp"
#include "exbind/deribit/common/trading_currency.hpp"
#include "exbind/deribit/common/trigger.hpp"
#include "exbind/deribit/common/trigger_fill_condition.hpp"
#include "exbind/fields.hpp"
#include "exbind/pages.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::deribit {
class Connection;
}

/// Operations under /api/v2/private.
namespace exbind::inline v0_1::deribit::trading {

using exbind::deribit::Advanced;
using exbind::deribit::BlockRfqOrderType;
using exbind::deribit::BlockRfqState;
using exbind::deribit::CancelReason;
using exbind::deribit::CurrencyPair;
using exbind::deribit::Direction;
using exbind::deribit::Kind;
using exbind::deribit::Liquidation;
using exbind::deribit::Liquidity;
using exbind::deribit::MarketIndexName;
using exbind::deribit::MarketType;
using exbind::deribit::OrderState;
using exbind::deribit::OrderType;
using exbind::deribit::OriginalOrderType;
using exbind::deribit::Sorting;
using exbind::deribit::TimeInForce;
using exbind::deribit::TradingCurrency;
using exbind::deribit::Trigger;
using exbind::deribit::TriggerFillCondition;

using exbind::operator<<;
using exbind::to_string;

enum class Type : std::uint8_t {
    limit = 0,
    stop_limit = 1,
    take_limit = 2,
    market = 3,
    stop_market = 4,
    take_market = 5,
    market_limit = 6,
    trailing_stop = 7,
};
const detail::EnumTable& exbind_table(Type);

enum class LinkedOrderType : std::uint8_t {
    one_triggers_other = 0,
    one_cancels_other = 1,
    one_triggers_one_cancels_other = 2,
};
const detail::EnumTable& exbind_table(LinkedOrderType);

enum class Price : std::uint8_t {
    market_price = 0,
};
const detail::EnumTable& exbind_table(Price);

enum class CancelAllByCurrencyType : std::uint8_t {
    all = 0,
    limit = 1,
    trigger_all = 2,
    stop = 3,
    take = 4,
    trailing_stop = 5,
};
const detail::EnumTable& exbind_table(CancelAllByCurrencyType);

enum class CancelAllByCurrencyPairType : std::uint8_t {
    all = 0,
    limit = 1,
    trigger_all = 2,
    stop = 3,
    take = 4,
    trailing_stop = 5,
};
const detail::EnumTable& exbind_table(CancelAllByCurrencyPairType);

enum class CancelAllByInstrumentType : std::uint8_t {
    all = 0,
    limit = 1,
    trigger_all = 2,
    stop = 3,
    take = 4,
    trailing_stop = 5,
};
const detail::EnumTable& exbind_table(CancelAllByInstrumentType);

enum class CancelAllByKindOrTypeType : std::uint8_t {
    all = 0,
    limit = 1,
    trigger_all = 2,
    stop = 3,
    take = 4,
    trailing_stop = 5,
};
const detail::EnumTable& exbind_table(CancelAllByKindOrTypeType);

enum class CancelType : std::uint8_t {
    delta = 0,
    quote_set_id = 1,
    instrument = 2,
    instrument_kind = 3,
    currency = 4,
    currency_pair = 5,
    all = 6,
};
const detail::EnumTable& exbind_table(CancelType);

enum class IndexName : std::uint8_t {
    btc_usd = 0,
    eth_usd = 1,
    btc_usdc = 2,
    eth_usdc = 3,
    ada_usdc = 4,
    algo_usdc = 5,
    avax_usdc = 6,
    bch_usdc = 7,
    bnb_usdc = 8,
    doge_usdc = 9,
    dot_usdc = 10,
    link_usdc = 11,
    ltc_usdc = 12,
    near_usdc = 13,
    paxg_usdc = 14,
    shib_usdc = 15,
    sol_usdc = 16,
    ton_usdc = 17,
    trx_usdc = 18,
    trump_usdc = 19,
    uni_usdc = 20,
    xrp_usdc = 21,
    usde_usdc = 22,
    buidl_usdc = 23,
    btcdvol_usdc = 24,
    ethdvol_usdc = 25,
    btc_usdt = 26,
    eth_usdt = 27,
    all = 28,
};
const detail::EnumTable& exbind_table(IndexName);

enum class GetOpenOrdersType : std::uint8_t {
    all = 0,
    limit = 1,
    trigger_all = 2,
    stop_all = 3,
    stop_limit = 4,
    stop_market = 5,
    take_all = 6,
    take_limit = 7,
    take_market = 8,
    trailing_all = 9,
    trailing_stop = 10,
};
const detail::EnumTable& exbind_table(GetOpenOrdersType);

enum class GetOpenOrdersByCurrencyType : std::uint8_t {
    all = 0,
    limit = 1,
    trigger_all = 2,
    stop_all = 3,
    stop_limit = 4,
    stop_market = 5,
    take_all = 6,
    take_limit = 7,
    take_market = 8,
    trailing_all = 9,
    trailing_stop = 10,
};
const detail::EnumTable& exbind_table(GetOpenOrdersByCurrencyType);

enum class GetOpenOrdersByInstrumentType : std::uint8_t {
    all = 0,
    limit = 1,
    trigger_all = 2,
    stop_all = 3,
    stop_limit = 4,
    stop_market = 5,
    take_all = 6,
    take_limit = 7,
    take_market = 8,
    trailing_all = 9,
    trailing_stop = 10,
};
const detail::EnumTable& exbind_table(GetOpenOrdersByInstrumentType);

enum class Side : std::uint8_t {
    bid = 0,
    ask = 1,
};
const detail::EnumTable& exbind_table(Side);

enum class ResetMmp : std::uint8_t {
    ok = 0,
};
const detail::EnumTable& exbind_table(ResetMmp);

/// Parameters of Api::buy and Api::sell.
struct BuyRequest {
    NamedOnly named{};
    Required<std::string> instrument_name;                ///< instrument, such as BTC-PERPETUAL; e.g. BTC-PERPETUAL
    Optional<Decimal> amount{};                           ///< size: USD for inverse futures, else currency
    Optional<Decimal> contracts{};                        ///< size in contracts
    Open<Type> type{};                                    ///< kind of it; default "limit"
    Optional<std::string> label{};                        ///< your own text for the order; at most 64 characters
    Optional<Decimal> price{};                            ///< in USD, of options in their currency
    Open<TimeInForce> time_in_force{};                    ///< how long the order stays open; default good_til_cancelled
    Optional<Decimal> display_amount{};                   ///< part of the amount that is shown; default 1
    Optional<bool> post_only{};                           ///< never takes liquidity; default true
    Optional<bool> reject_post_only{};                    ///< refused in place of moving the price; default false
    Optional<bool> reduce_only{};                         ///< only reduces a position; default false
    Optional<Decimal> trigger_price{};                    ///< price that triggers the order
    Optional<Decimal> trigger_offset{};                   ///< distance of a trailing trigger
    Open<Trigger> trigger{};                              ///< price that the trigger looks at
    Open<Advanced> advanced{};                            ///< price is in USD or implied volatility
    Optional<bool> mmp{};                                 ///< under market maker protection; default false
    Optional<TimePoint> valid_until{};                    ///< refused if processed after this time; Unix milliseconds
    Open<LinkedOrderType> linked_order_type{};
    Open<TriggerFillCondition> trigger_fill_condition{};  ///< which fills trigger the linked order; default first_hit
    Optional<std::string> otoco_config{};
};
using SellRequest = BuyRequest;

/// Part of Order, Cancel, GetOpenOrders, GetOpenOrdersByCurrency, GetOpenOrdersByInstrument, GetOpenOrdersByLabel,
/// GetOrderHistoryByCurrency, GetOrderHistoryByInstrument, GetOrderState and GetOrderStateByLabel. One of several
/// forms, told apart by the shape of the value. RawJson holds any other, std::monostate stands for no value.
struct OpenOrderPrice {
    std::variant<std::monostate, Decimal, Open<Price>, RawJson> value{};

    bool operator==(const OpenOrderPrice&) const = default;
};

/// Reply of Api::cancel, Api::get_open_orders, Api::get_open_orders_by_currency, Api::get_open_orders_by_instrument,
/// Api::get_open_orders_by_label, Api::get_order_history_by_currency, Api::get_order_history_by_instrument,
/// Api::get_order_state and Api::get_order_state_by_label.
struct Order {
    std::string order_id{};                               ///< exchange's id of the order; e.g. ETH-100234
    Open<OrderState> order_state{};                       ///< how far the order has come
    Open<OrderType> order_type{};                         ///< kind of order
    Open<OriginalOrderType> original_order_type{};        ///< kind of order before it was changed
    Open<TimeInForce> time_in_force{};                    ///< how long the order stays open
    std::optional<bool> is_rebalance{};                   ///< order of an automatic rebalance
    std::optional<bool> is_liquidation{};                 ///< order of a liquidation
    std::string instrument_name{};                        ///< instrument, such as BTC-PERPETUAL; e.g. BTC-PERPETUAL
    std::optional<TimePoint> creation_timestamp{};        ///< when it was made; Unix milliseconds; e.g. 1536569522277
    /// when it last changed; Unix milliseconds; e.g. 1536569522277
    std::optional<TimePoint> last_update_timestamp{};
    Open<Direction> direction{};                          ///< buy or sell
    OpenOrderPrice price{};                               ///< in USD, of options in their currency
    std::string label{};                                  ///< your own text for the order
    std::optional<bool> post_only{};                      ///< never takes liquidity
    std::optional<bool> reject_post_only{};               ///< refused in place of moving the price
    std::optional<bool> reduce_only{};                    ///< only reduces a position
    std::optional<bool> api{};                            ///< placed through the API
    std::optional<bool> web{};                            ///< placed on the web site
    std::optional<bool> mobile{};                         ///< placed in the mobile app
    std::optional<Decimal> refresh_amount{};              ///< shown again after that is filled
    std::optional<Decimal> display_amount{};              ///< part of the amount that is shown
    std::optional<Decimal> amount{};                      ///< size: USD for inverse futures, else currency
    std::optional<Decimal> contracts{};                   ///< size in contracts
    std::optional<Decimal> filled_amount{};               ///< part of the amount that was traded
    std::optional<Decimal> average_price{};               ///< average price of the fills
    Open<Advanced> advanced{};                            ///< price is in USD or implied volatility
    std::optional<Decimal> implv{};                       ///< implied volatility of the order
    std::optional<Decimal> usd{};                         ///< option price in USD
    std::optional<bool> triggered{};                      ///< whether the order was triggered
    Open<Trigger> trigger{};                              ///< price that the trigger looks at
    std::optional<Decimal> trigger_price{};               ///< price that triggers the order
    std::optional<Decimal> trigger_offset{};              ///< distance of a trailing trigger
    std::optional<Decimal> trigger_reference_price{};     ///< price the trailing trigger started from
    std::optional<bool> block_trade{};
    std::optional<bool> mmp{};                            ///< under market maker protection
    std::optional<bool> risk_reducing{};                  ///< order reduces the risk of the account
    std::optional<bool> replaced{};                       ///< whether the order was edited
    std::optional<bool> auto_replaced{};                  ///< whether the exchange edited the order
    std::optional<bool> quote{};                          ///< whether it is part of a quote
    std::string mmp_group{};                              ///< group of market maker protection
    std::string quote_set_id{};
    std::string quote_id{};                               ///< your own id of the quote
    std::string trigger_order_id{};                       ///< id of the order that triggers; e.g. SLIB-370
    /// application that placed the order; e.g. Example Application
    std::string app_name{};
    std::optional<bool> mmp_cancelled{};                  ///< canceled by market maker protection
    Open<CancelReason> cancel_reason{};                   ///< why the order was canceled
    Vector<std::string> oto_order_ids{};                  ///< orders that this one triggers
    Open<TriggerFillCondition> trigger_fill_condition{};  ///< which fills trigger the linked order; default first_hit
    std::string oco_ref{};                                ///< ties orders that cancel each other
    std::string primary_order_id{};                       ///< order that triggers this one; e.g. ETH-100234
    std::optional<bool> is_secondary_oto{};               ///< waits for another order
    std::optional<bool> is_primary_otoco{};               ///< triggers orders that cancel each other

    bool operator==(const Order&) const = default;
};
using Cancel = Order;
using GetOpenOrders = Order;
using GetOpenOrdersByCurrency = Order;
using GetOpenOrdersByInstrument = Order;
using GetOpenOrdersByLabel = Order;
using GetOrderHistoryByCurrency = Order;
using GetOrderHistoryByInstrument = Order;
using GetOrderState = Order;
using GetOrderStateByLabel = Order;

/// Part of UserTradeTradeAllocations.
struct UserTradeTradeAllocationsClientInfo {
    std::optional<std::int64_t> client_id{};       ///< client by number; in keys: their public part
    std::optional<std::int64_t> client_link_id{};  ///< link to the client by number
    std::string name{};

    bool operator==(const UserTradeTradeAllocationsClientInfo&) const = default;
};

/// Part of UserTrade.
struct UserTradeTradeAllocations {
    std::optional<std::int64_t> user_id{};              ///< user by number
    std::optional<Decimal> amount{};                    ///< size: USD for inverse futures, else currency
    std::optional<Decimal> fee{};
    UserTradeTradeAllocationsClientInfo client_info{};  ///< client of the broker

    bool operator==(const UserTradeTradeAllocations&) const = default;
};

/// Part of Buy, ClosePosition, Edit, EditByLabel, GetUserTradesByCurrency, GetUserTradesByCurrencyAndTime,
/// GetUserTradesByInstrument, GetUserTradesByInstrumentAndTime, MassQuote and Sell.
struct UserTrade {
    std::string trade_id{};                                 ///< exchange's id of the trade
    std::optional<std::int64_t> trade_seq{};                ///< number of the trade for the instrument
    std::string instrument_name{};                          ///< instrument, such as BTC-PERPETUAL; e.g. BTC-PERPETUAL
    std::optional<TimePoint> timestamp{};                   ///< when it happened; Unix milliseconds; e.g. 1517329113791
    Open<BlockRfqOrderType> order_type{};                   ///< kind of order
    Open<Advanced> advanced{};                              ///< price is in USD or implied volatility
    std::string order_id{};                                 ///< exchange's id of the order
    std::string matching_id{};
    Open<Direction> direction{};                            ///< buy or sell
    std::optional<std::int64_t> tick_direction{};
    std::optional<Decimal> index_price{};
    std::optional<Decimal> price{};                         ///< in USD, of options in their currency
    std::optional<Decimal> amount{};                        ///< size: USD for inverse futures, else currency
    std::optional<Decimal> contracts{};                     ///< size in contracts
    std::optional<Decimal> iv{};                            ///< implied volatility of the trade
    std::optional<Decimal> underlying_price{};              ///< price of what the option is on
    Open<Liquidation> liquidation{};                        ///< side that was liquidated
    Open<Liquidity> liquidity{};                            ///< maker or taker
    std::optional<Decimal> fee{};
    Open<TradingCurrency> fee_currency{};
    std::string label{};                                    ///< your own text for the order
    Open<BlockRfqState> state{};                            ///< how far it has come
    std::string block_trade_id{};                           ///< exchange's id of the block trade; e.g. 154
    std::optional<std::int64_t> block_rfq_id{};             ///< exchange's id of the request for quotes
    std::optional<std::int64_t> block_rfq_quote_id{};       ///< exchange's id of the quote
    std::optional<bool> reduce_only{};                      ///< only reduces a position
    std::optional<bool> post_only{};                        ///< never takes liquidity
    std::optional<bool> mmp{};                              ///< under market maker protection
    std::optional<bool> risk_reducing{};                    ///< order reduces the risk of the account
    std::optional<bool> api{};                              ///< placed through the API
    std::optional<Decimal> profit_loss{};
    std::optional<Decimal> mark_price{};
    Vector<RawJson> legs{};                                 ///< instruments of the combination
    std::string combo_id{};                                 ///< combination of instruments
    std::optional<Decimal> combo_trade_id{};                ///< trade of the combination
    std::string quote_set_id{};
    std::string quote_id{};                                 ///< your own id of the quote
    Vector<UserTradeTradeAllocations> trade_allocations{};  ///< how the trade is shared out

    bool operator==(const UserTrade&) const = default;
};

/// Reply of Api::buy.
struct Buy {
    Order order{};
    Vector<UserTrade> trades{};  ///< what was traded

    bool operator==(const Buy&) const = default;
};

/// Parameters of Api::cancel.
struct CancelRequest {
    NamedOnly named{};
    Required<std::string> order_id;  ///< exchange's id of the order; e.g. ETH-100234
};

/// Parameters of Api::cancel_all.
struct CancelAllRequest {
    NamedOnly named{};
    Optional<bool> detailed{};       ///< whether the reply lists each order; default false
    Optional<bool> freeze_quotes{};  ///< refuse new quotes for a while; default false
};

/// Parameters of Api::cancel_all_by_currency.
struct CancelAllByCurrencyRequest {
    NamedOnly named{};
    Required<Open<TradingCurrency>> currency;  ///< currency, such as BTC
    Open<Kind> kind{};                         ///< future, option, spot or a combination
    Open<CancelAllByCurrencyType> type{};      ///< kind of it
    Optional<bool> detailed{};                 ///< whether the reply lists each order; default false
    Optional<bool> freeze_quotes{};            ///< refuse new quotes for a while; default false
};

/// Parameters of Api::cancel_all_by_currency_pair.
struct CancelAllByCurrencyPairRequest {
    NamedOnly named{};
    Required<Open<CurrencyPair>> currency_pair;  ///< two currencies, such as btc_usd
    Open<Kind> kind{};                           ///< future, option, spot or a combination
    Open<CancelAllByCurrencyPairType> type{};    ///< kind of it
    Optional<bool> detailed{};                   ///< whether the reply lists each order; default false
    Optional<bool> freeze_quotes{};              ///< refuse new quotes for a while; default false
};

/// Parameters of Api::cancel_all_by_instrument.
struct CancelAllByInstrumentRequest {
    NamedOnly named{};
    Required<std::string> instrument_name;   ///< instrument, such as BTC-PERPETUAL; e.g. BTC-PERPETUAL
    Open<CancelAllByInstrumentType> type{};  ///< kind of it
    Optional<bool> detailed{};               ///< whether the reply lists each order; default false
    Optional<bool> include_combos{};         ///< default false
    Optional<bool> freeze_quotes{};          ///< refuse new quotes for a while; default false
};

/// Parameters of Api::cancel_all_by_kind_or_type.
struct CancelAllByKindOrTypeRequest {
    NamedOnly named{};
    Required<std::string> currency;          ///< currency, such as BTC
    Open<Kind> kind{};                       ///< future, option, spot or a combination
    Open<CancelAllByKindOrTypeType> type{};  ///< kind of it
    Optional<bool> detailed{};               ///< whether the reply lists each order; default false
    Optional<bool> freeze_quotes{};          ///< refuse new quotes for a while; default false
};

/// Parameters of Api::cancel_by_label.
struct CancelByLabelRequest {
    NamedOnly named{};
    Required<std::string> label;       ///< your own text for the order; at most 64 characters
    Open<TradingCurrency> currency{};  ///< currency, such as BTC
};

/// Parameters of Api::cancel_quotes.
struct CancelQuotesRequest {
    NamedOnly named{};
    Optional<bool> detailed{};                   ///< whether the reply lists each order; default false
    Optional<bool> freeze_quotes{};              ///< refuse new quotes for a while; default false
    Required<Open<CancelType>> cancel_type;
    Optional<Decimal> min_delta{};               ///< e.g. 0.4
    Optional<Decimal> max_delta{};               ///< e.g. 0.6
    Optional<std::string> quote_set_id{};
    Optional<std::string> instrument_name{};     ///< instrument, such as BTC-PERPETUAL
    Open<Kind> kind{};                           ///< future, option, spot or a combination
    Required<Open<TradingCurrency>> currency;    ///< currency, such as BTC
    Required<Open<CurrencyPair>> currency_pair;  ///< two currencies, such as btc_usd
};

/// Parameters of Api::close_position.
struct ClosePositionRequest {
    NamedOnly named{};
    Required<std::string> instrument_name;  ///< instrument, such as BTC-PERPETUAL; e.g. BTC-PERPETUAL
    Required<Open<Type>> type;              ///< kind of it
    Optional<Decimal> price{};              ///< in USD, of options in their currency
};

/// Reply of Api::close_position.
struct ClosePosition {
    Order order{};
    Vector<UserTrade> trades{};  ///< what was traded

    bool operator==(const ClosePosition&) const = default;
};

/// Parameters of Api::edit.
struct EditRequest {
    NamedOnly named{};
    Required<std::string> order_id;      ///< exchange's id of the order; e.g. ETH-100234
    Optional<Decimal> amount{};          ///< size: USD for inverse futures, else currency
    Optional<Decimal> contracts{};       ///< size in contracts
    Optional<Decimal> price{};           ///< in USD, of options in their currency
    Optional<bool> post_only{};          ///< never takes liquidity; default true
    Optional<bool> reduce_only{};        ///< only reduces a position; default false
    Optional<bool> reject_post_only{};   ///< refused in place of moving the price; default false
    Open<Advanced> advanced{};           ///< price is in USD or implied volatility
    Optional<Decimal> trigger_price{};   ///< price that triggers the order
    Optional<Decimal> trigger_offset{};  ///< distance of a trailing trigger
    Optional<bool> mmp{};                ///< under market maker protection; default false
    Optional<TimePoint> valid_until{};   ///< refused if processed after this time; Unix milliseconds
    Optional<Decimal> display_amount{};  ///< part of the amount that is shown; default 1
};

/// Reply of Api::edit.
struct Edit {
    Order order{};
    Vector<UserTrade> trades{};  ///< what was traded

    bool operator==(const Edit&) const = default;
};

/// Parameters of Api::edit_by_label.
struct EditByLabelRequest {
    NamedOnly named{};
    Optional<std::string> label{};          ///< your own text for the order; at most 64 characters
    Required<std::string> instrument_name;  ///< instrument, such as BTC-PERPETUAL; e.g. BTC-PERPETUAL
    Optional<Decimal> amount{};             ///< size: USD for inverse futures, else currency
    Optional<Decimal> contracts{};          ///< size in contracts
    Optional<Decimal> price{};              ///< in USD, of options in their currency
    Optional<bool> post_only{};             ///< never takes liquidity; default true
    Optional<bool> reduce_only{};           ///< only reduces a position; default false
    Optional<bool> reject_post_only{};      ///< refused in place of moving the price; default false
    Open<Advanced> advanced{};              ///< price is in USD or implied volatility
    Optional<Decimal> trigger_price{};      ///< price that triggers the order
    Optional<bool> mmp{};                   ///< under market maker protection; default false
    Optional<TimePoint> valid_until{};      ///< refused if processed after this time; Unix milliseconds
};

/// Reply of Api::edit_by_label.
struct EditByLabel {
    Order order{};
    Vector<UserTrade> trades{};  ///< what was traded

    bool operator==(const EditByLabel&) const = default;
};

/// Parameters of Api::get_margins.
struct GetMarginsRequest {
    NamedOnly named{};
    Required<std::string> instrument_name;  ///< instrument, such as BTC-PERPETUAL; e.g. BTC-PERPETUAL
    Required<Decimal> amount;               ///< size: USD for inverse futures, else currency
    Required<Decimal> price;                ///< in USD, of options in their currency; e.g. 3725
};

/// Reply of Api::get_margins.
struct GetMargins {
    std::optional<Decimal> buy{};        ///< e.g. 0.01681367
    std::optional<Decimal> sell{};       ///< e.g. 0.01680479
    std::optional<Decimal> min_price{};  ///< lowest price that is accepted
    std::optional<Decimal> max_price{};  ///< highest price that is accepted

    bool operator==(const GetMargins&) const = default;
};

/// Parameters of Api::get_mmp_config and Api::get_mmp_status.
struct GetMmpConfigRequest {
    NamedOnly named{};
    Open<IndexName> index_name{};       ///< index, such as btc_usd
    Optional<std::string> mmp_group{};  ///< group of market maker protection; e.g. MassQuoteBot7
    Optional<bool> block_rfq{};         ///< the request for quotes; default false
};
using GetMmpStatusRequest = GetMmpConfigRequest;

/// Reply of Api::get_mmp_config and Api::set_mmp_config, one row.
struct GetMmpConfig {
    Open<MarketIndexName> index_name{};         ///< index, such as btc_usd
    std::optional<std::int64_t> interval{};     ///< seconds that the protection counts over; 0 to 3600
    std::optional<std::int64_t> frozen_time{};  ///< seconds that quoting stops; 0 to 3600
    std::string mmp_group{};                    ///< group of market maker protection
    std::optional<Decimal> quantity_limit{};
    std::optional<Decimal> delta_limit{};
    std::optional<Decimal> vega_limit{};
    std::optional<Decimal> max_quote_quantity{};
    std::optional<bool> block_rfq{};            ///< the request for quotes
    std::optional<std::int64_t> trade_count_limit{};

    bool operator==(const GetMmpConfig&) const = default;
};
using SetMmpConfig = GetMmpConfig;

/// Reply of Api::get_mmp_status, one row.
struct GetMmpStatus {
    Open<MarketIndexName> index_name{};       ///< index, such as btc_usd
    std::optional<TimePoint> frozen_until{};  ///< Unix milliseconds
    std::string mmp_group{};                  ///< group of market maker protection; e.g. MassQuoteBot7
    std::optional<bool> block_rfq{};          ///< the request for quotes

    bool operator==(const GetMmpStatus&) const = default;
};

/// Parameters of Api::get_open_orders.
struct GetOpenOrdersRequest {
    NamedOnly named{};
    Open<Kind> kind{};               ///< future, option, spot or a combination
    Open<GetOpenOrdersType> type{};  ///< kind of it
};

/// Parameters of Api::get_open_orders_by_currency.
struct GetOpenOrdersByCurrencyRequest {
    NamedOnly named{};
    Required<Open<TradingCurrency>> currency;  ///< currency, such as BTC
    Open<Kind> kind{};                         ///< future, option, spot or a combination
    Open<GetOpenOrdersByCurrencyType> type{};  ///< kind of it
};

/// Parameters of Api::get_open_orders_by_instrument.
struct GetOpenOrdersByInstrumentRequest {
    NamedOnly named{};
    Required<std::string> instrument_name;       ///< instrument, such as BTC-PERPETUAL; e.g. BTC-PERPETUAL
    Open<GetOpenOrdersByInstrumentType> type{};  ///< kind of it
};

/// Parameters of Api::get_open_orders_by_label.
struct GetOpenOrdersByLabelRequest {
    NamedOnly named{};
    Required<Open<TradingCurrency>> currency;  ///< currency, such as BTC
    Optional<std::string> label{};             ///< your own text for the order; at most 64 characters
};

/// Parameters of Api::get_order_history_by_currency.
struct GetOrderHistoryByCurrencyRequest {
    NamedOnly named{};
    Required<Open<TradingCurrency>> currency;  ///< currency, such as BTC
    Open<Kind> kind{};                         ///< future, option, spot or a combination
    Optional<std::int64_t> count{};            ///< rows to return at most; 1 to 1000
    Optional<std::int64_t> offset{};           ///< rows to skip; e.g. 10
    Optional<bool> include_old{};
    Optional<bool> include_unfilled{};
    Optional<bool> with_continuation{};
    /// where the next page begins; e.g. xY7T6cutS3t2B9YtaDkE6TS379oKnkzTvmEDUnEUP2Msa9xKWNNaT
    Optional<std::string> continuation{};
    Optional<bool> historical{};               ///< look into the archive
};

/// Parameters of Api::get_order_history_by_instrument.
struct GetOrderHistoryByInstrumentRequest {
    NamedOnly named{};
    Required<std::string> instrument_name;  ///< instrument, such as BTC-PERPETUAL; e.g. BTC-PERPETUAL
    Optional<std::int64_t> count{};         ///< rows to return at most; 1 to 1000
    Optional<std::int64_t> offset{};        ///< rows to skip; e.g. 10
    Optional<bool> include_old{};
    Optional<bool> include_unfilled{};
    Optional<bool> with_continuation{};
    /// where the next page begins; e.g. xY7T6cutS3t2B9YtaDkE6TS379oKnkzTvmEDUnEUP2Msa9xKWNNaT
    Optional<std::string> continuation{};
    Optional<bool> historical{};            ///< look into the archive
};

/// Parameters of Api::get_order_margin_by_ids.
struct GetOrderMarginByIdsRequest {
    NamedOnly named{};
    Required<Vector<std::string>> ids;
};

/// Reply of Api::get_order_margin_by_ids, one row.
struct GetOrderMarginByIds {
    std::string order_id{};                   ///< exchange's id of the order; e.g. ETH-100234
    std::optional<Decimal> initial_margin{};  ///< margin needed to open
    std::string initial_margin_currency{};

    bool operator==(const GetOrderMarginByIds&) const = default;
};

/// Parameters of Api::get_order_state.
struct GetOrderStateRequest {
    NamedOnly named{};
    Required<std::string> order_id;  ///< exchange's id of the order; e.g. ETH-100234
};

/// Parameters of Api::get_order_state_by_label.
struct GetOrderStateByLabelRequest {
    NamedOnly named{};
    Required<Open<TradingCurrency>> currency;  ///< currency, such as BTC
    Optional<std::string> label{};             ///< your own text for the order; at most 64 characters
};

/// Parameters of Api::get_settlement_history_by_currency.
struct GetSettlementHistoryByCurrencyRequest {
    NamedOnly named{};
    Required<Open<TradingCurrency>> currency;      ///< currency, such as BTC
    Open<MarketType> type{};                       ///< kind of it
    Optional<std::int64_t> count{};                ///< rows to return at most; 1 to 1000
    /// where the next page begins; e.g. xY7T6cutS3t2B9YtaDkE6TS379oKnkzTvmEDUnEUP2Msa9xKWNNaT
    Optional<std::string> continuation{};
    Optional<TimePoint> search_start_timestamp{};  ///< newest time to return; Unix milliseconds; e.g. 1536569522277
};

/// Part of GetSettlementHistoryByCurrency and GetSettlementHistoryByInstrument.
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

/// Reply of Api::get_settlement_history_by_currency.
struct GetSettlementHistoryByCurrency {
    /// where the next page begins; e.g. xY7T6cutS3t2B9YtaDkE6TS379oKnkzTvmEDUnEUP2Msa9xKWNNaT
    std::string continuation{};
    Vector<Settlement> settlements{};

    bool operator==(const GetSettlementHistoryByCurrency&) const = default;
};

/// Parameters of Api::get_settlement_history_by_instrument.
struct GetSettlementHistoryByInstrumentRequest {
    NamedOnly named{};
    Required<std::string> instrument_name;         ///< instrument, such as BTC-PERPETUAL; e.g. BTC-PERPETUAL
    Open<MarketType> type{};                       ///< kind of it
    Optional<std::int64_t> count{};                ///< rows to return at most; 1 to 1000
    /// where the next page begins; e.g. xY7T6cutS3t2B9YtaDkE6TS379oKnkzTvmEDUnEUP2Msa9xKWNNaT
    Optional<std::string> continuation{};
    Optional<TimePoint> search_start_timestamp{};  ///< newest time to return; Unix milliseconds; e.g. 1536569522277
};

/// Reply of Api::get_settlement_history_by_instrument.
struct GetSettlementHistoryByInstrument {
    /// where the next page begins; e.g. xY7T6cutS3t2B9YtaDkE6TS379oKnkzTvmEDUnEUP2Msa9xKWNNaT
    std::string continuation{};
    Vector<Settlement> settlements{};

    bool operator==(const GetSettlementHistoryByInstrument&) const = default;
};

/// Parameters of Api::get_trigger_order_history.
struct GetTriggerOrderHistoryRequest {
    NamedOnly named{};
    Required<Open<TradingCurrency>> currency;  ///< currency, such as BTC
    Optional<std::string> instrument_name{};   ///< instrument, such as BTC-PERPETUAL; e.g. BTC-PERPETUAL
    Optional<std::int64_t> count{};            ///< rows to return at most; 1 to 1000
    /// where the next page begins; e.g. xY7T6cutS3t2B9YtaDkE6TS379oKnkzTvmEDUnEUP2Msa9xKWNNaT
    Optional<std::string> continuation{};
};

/// Part of GetTriggerOrderHistory.
struct GetTriggerOrderHistoryEntries {
    std::optional<TimePoint> timestamp{};              ///< when it happened; Unix milliseconds; e.g. 1536569522277
    Open<Trigger> trigger{};                           ///< price that the trigger looks at
    std::optional<Decimal> trigger_price{};            ///< price that triggers the order
    std::optional<Decimal> trigger_offset{};           ///< distance of a trailing trigger
    std::string trigger_order_id{};                    ///< id of the order that triggers; e.g. SLTB-187015
    std::string order_id{};                            ///< exchange's id of the order; e.g. ETH-100234
    std::string order_state{};                         ///< how far the order has come; e.g. "rejected:reduce_direction"
    std::string instrument_name{};                     ///< instrument, such as BTC-PERPETUAL; e.g. BTC-PERPETUAL
    std::string request{};                             ///< e.g. trigger:order
    Open<Direction> direction{};                       ///< buy or sell
    std::optional<Decimal> price{};                    ///< in USD, of options in their currency
    std::optional<Decimal> amount{};                   ///< size: USD for inverse futures, else currency
    std::optional<TimePoint> last_update_timestamp{};  ///< when it last changed; Unix milliseconds; e.g. 1536569522277
    std::optional<bool> reduce_only{};                 ///< only reduces a position
    std::optional<bool> post_only{};                   ///< never takes liquidity
    Open<OrderType> order_type{};                      ///< kind of order
    std::string label{};                               ///< your own text for the order
    std::optional<bool> is_secondary_oto{};            ///< waits for another order
    std::string oco_ref{};                             ///< ties orders that cancel each other
    std::string source{};                              ///< e.g. api

    bool operator==(const GetTriggerOrderHistoryEntries&) const = default;
};

/// Reply of Api::get_trigger_order_history.
struct GetTriggerOrderHistory {
    Vector<GetTriggerOrderHistoryEntries> entries{};
    /// where the next page begins; e.g. xY7T6cutS3t2B9YtaDkE6TS379oKnkzTvmEDUnEUP2Msa9xKWNNaT
    std::string continuation{};

    bool operator==(const GetTriggerOrderHistory&) const = default;
};

/// Parameters of Api::get_user_trades_by_currency.
struct GetUserTradesByCurrencyRequest {
    NamedOnly named{};
    Required<Open<TradingCurrency>> currency;  ///< currency, such as BTC
    Open<Kind> kind{};                         ///< future, option, spot or a combination
    Optional<std::string> start_id{};          ///< first id to return
    Optional<std::string> end_id{};            ///< last id to return
    Optional<std::int64_t> count{};            ///< rows to return at most; 1 to 1000
    Optional<TimePoint> start_timestamp{};     ///< from when on; Unix milliseconds; e.g. 1536569522277
    Optional<TimePoint> end_timestamp{};       ///< until when; Unix milliseconds; e.g. 1536569522277
    Open<Sorting> sorting{};                   ///< order of the rows
    Optional<bool> historical{};               ///< look into the archive
    Optional<std::int64_t> subaccount_id{};    ///< account of yours by number
};

/// Reply of Api::get_user_trades_by_currency.
struct GetUserTradesByCurrency {
    Vector<UserTrade> trades{};      ///< what was traded
    std::optional<bool> has_more{};  ///< whether there is another page

    bool operator==(const GetUserTradesByCurrency&) const = default;
};

/// Parameters of Api::get_user_trades_by_currency_and_time.
struct GetUserTradesByCurrencyAndTimeRequest {
    NamedOnly named{};
    Required<Open<TradingCurrency>> currency;  ///< currency, such as BTC
    Open<Kind> kind{};                         ///< future, option, spot or a combination
    Required<TimePoint> start_timestamp;       ///< from when on; Unix milliseconds; e.g. 1536569522277
    Required<TimePoint> end_timestamp;         ///< until when; Unix milliseconds; e.g. 1536569522277
    Optional<std::int64_t> count{};            ///< rows to return at most; 1 to 1000
    Open<Sorting> sorting{};                   ///< order of the rows
    Optional<bool> historical{};               ///< look into the archive
    Optional<std::int64_t> subaccount_id{};    ///< account of yours by number; e.g. 9
};

/// Reply of Api::get_user_trades_by_currency_and_time.
struct GetUserTradesByCurrencyAndTime {
    Vector<UserTrade> trades{};      ///< what was traded
    std::optional<bool> has_more{};  ///< whether there is another page

    bool operator==(const GetUserTradesByCurrencyAndTime&) const = default;
};

/// Parameters of Api::get_user_trades_by_instrument.
struct GetUserTradesByInstrumentRequest {
    NamedOnly named{};
    Required<std::string> instrument_name;   ///< instrument, such as BTC-PERPETUAL; e.g. BTC-PERPETUAL
    Optional<std::int64_t> start_seq{};
    Optional<std::int64_t> end_seq{};
    Optional<std::int64_t> count{};          ///< rows to return at most; 1 to 1000
    Optional<TimePoint> start_timestamp{};   ///< from when on; Unix milliseconds; e.g. 1536569522277
    Optional<TimePoint> end_timestamp{};     ///< until when; Unix milliseconds; e.g. 1536569522277
    Optional<bool> historical{};             ///< look into the archive
    Open<Sorting> sorting{};                 ///< order of the rows
    Optional<std::int64_t> subaccount_id{};  ///< account of yours by number; e.g. 9
};

/// Reply of Api::get_user_trades_by_instrument.
struct GetUserTradesByInstrument {
    Vector<UserTrade> trades{};      ///< what was traded
    std::optional<bool> has_more{};  ///< whether there is another page

    bool operator==(const GetUserTradesByInstrument&) const = default;
};

/// Parameters of Api::get_user_trades_by_instrument_and_time.
struct GetUserTradesByInstrumentAndTimeRequest {
    NamedOnly named{};
    Required<std::string> instrument_name;   ///< instrument, such as BTC-PERPETUAL; e.g. BTC-PERPETUAL
    Required<TimePoint> start_timestamp;     ///< from when on; Unix milliseconds; e.g. 1536569522277
    Required<TimePoint> end_timestamp;       ///< until when; Unix milliseconds; e.g. 1536569522277
    Optional<std::int64_t> count{};          ///< rows to return at most; 1 to 1000
    Open<Sorting> sorting{};                 ///< order of the rows
    Optional<bool> historical{};             ///< look into the archive
    Optional<std::int64_t> subaccount_id{};  ///< account of yours by number; e.g. 9
};

/// Reply of Api::get_user_trades_by_instrument_and_time.
struct GetUserTradesByInstrumentAndTime {
    Vector<UserTrade> trades{};      ///< what was traded
    std::optional<bool> has_more{};  ///< whether there is another page

    bool operator==(const GetUserTradesByInstrumentAndTime&) const = default;
};

/// Parameters of Api::get_user_trades_by_order.
struct GetUserTradesByOrderRequest {
    NamedOnly named{};
    Required<std::string> order_id;          ///< exchange's id of the order; e.g. ETH-100234
    Open<Sorting> sorting{};                 ///< order of the rows
    Optional<bool> historical{};             ///< look into the archive
    Optional<std::int64_t> subaccount_id{};  ///< account of yours by number; e.g. 9
};

/// Parameters of Api::mass_quote.
struct MassQuoteRequest {
    NamedOnly named{};
    Optional<bool> wait_for_response{};
    Optional<bool> detailed{};          ///< whether the reply lists each order
    Required<std::string> quote_id;     ///< your own id of the quote; e.g. 1
    Required<std::string> mmp_group;    ///< group of market maker protection; e.g. default
    Optional<TimePoint> valid_until{};  ///< refused if processed after this time; Unix milliseconds
    Required<std::string> quotes;
};

/// Part of MassQuote.
struct MassQuotePendingRequests {
    std::string instrument_name{};  ///< instrument, such as BTC-PERPETUAL
    Open<Side> side{};

    bool operator==(const MassQuotePendingRequests&) const = default;
};

/// Part of MassQuote.
struct MassQuoteErrors {
    std::string instrument_name{};  ///< instrument, such as BTC-PERPETUAL
    Open<Side> side{};
    RawJson error{};
    std::optional<std::int64_t> code{};
    std::string message{};

    bool operator==(const MassQuoteErrors&) const = default;
};

/// Reply of Api::mass_quote.
struct MassQuote {
    Vector<Order> orders{};
    Vector<UserTrade> trades{};  ///< what was traded
    std::optional<std::int64_t> errors_count{};
    std::optional<std::int64_t> pending_requests_count{};
    Vector<MassQuotePendingRequests> pending_requests{};
    Vector<MassQuoteErrors> errors{};

    bool operator==(const MassQuote&) const = default;
};

/// Parameters of Api::move_positions.
struct MovePositionsRequest {
    NamedOnly named{};
    Open<TradingCurrency> currency{};   ///< currency, such as BTC
    Required<std::int64_t> source_uid;  ///< e.g. 1
    Required<std::int64_t> target_uid;  ///< e.g. 1
    Required<std::string> trades;       ///< what was traded
};

/// Reply of Api::move_positions, one row.
struct MovePositionsTrades {
    std::optional<std::int64_t> source_uid{};
    std::optional<std::int64_t> target_uid{};
    std::string instrument_name{};    ///< instrument, such as BTC-PERPETUAL; e.g. BTC-PERPETUAL
    Open<Direction> direction{};      ///< buy or sell
    std::optional<Decimal> price{};   ///< in USD, of options in their currency
    std::optional<Decimal> amount{};  ///< size: USD for inverse futures, else currency

    bool operator==(const MovePositionsTrades&) const = default;
};

/// Parameters of Api::reset_mmp.
struct ResetMmpRequest {
    NamedOnly named{};
    Required<std::string> index_name;   ///< index, such as btc_usd; e.g. btc_usd
    Optional<std::string> mmp_group{};  ///< group of market maker protection; e.g. MassQuoteBot7
    Optional<bool> block_rfq{};         ///< the request for quotes; default false
};

/// Reply of Api::sell.
struct Sell {
    Order order{};
    Vector<UserTrade> trades{};  ///< what was traded

    bool operator==(const Sell&) const = default;
};

/// Parameters of Api::set_mmp_config.
struct SetMmpConfigRequest {
    NamedOnly named{};
    Required<Open<IndexName>> index_name;        ///< index, such as btc_usd
    Required<std::int64_t> interval;             ///< seconds that the protection counts over; e.g. 60; 0 to 3600
    Required<std::int64_t> frozen_time;          ///< seconds that quoting stops; e.g. 0; 0 to 3600
    /// group of market maker protection; e.g. MassQuoteBot7; at most 64 characters
    Optional<std::string> mmp_group{};
    Optional<Decimal> quantity_limit{};          ///< e.g. 3
    Optional<Decimal> delta_limit{};
    Optional<Decimal> vega_limit{};
    Required<Decimal> max_quote_quantity;        ///< e.g. 2.5
    Optional<bool> block_rfq{};                  ///< the request for quotes; default false
    Optional<std::int64_t> trade_count_limit{};  ///< 1 to 1000
};

/// The operations of trading. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// GET /api/v2/private/buy
    ///
    /// Private. 20 requests per 4 seconds per user, shared by the pool matching. 100 requests per 5 seconds per user,
    /// shared by the pool credits. Never re-sent by itself.
    Call<Buy> buy(BuyRequest request) const;

    /// GET /api/v2/private/cancel
    ///
    /// Private. 20 requests per 4 seconds per user, shared by the pool matching. 100 requests per 5 seconds per user,
    /// shared by the pool credits. Never re-sent by itself.
    Call<Order> cancel(CancelRequest request) const;

    /// GET /api/v2/private/cancel_all
    ///
    /// Private. 20 requests per 4 seconds per user, shared by the pool matching. 100 requests per 5 seconds per user,
    /// shared by the pool credits. Never re-sent by itself.
    Call<std::optional<Decimal>> cancel_all(CancelAllRequest request = {}) const;

    /// GET /api/v2/private/cancel_all_by_currency
    ///
    /// Private. 20 requests per 4 seconds per user, shared by the pool matching. 100 requests per 5 seconds per user,
    /// shared by the pool credits. Never re-sent by itself.
    Call<std::optional<Decimal>> cancel_all_by_currency(CancelAllByCurrencyRequest request) const;

    /// GET /api/v2/private/cancel_all_by_currency_pair
    ///
    /// Private. 20 requests per 4 seconds per user, shared by the pool matching. 100 requests per 5 seconds per user,
    /// shared by the pool credits. Never re-sent by itself.
    Call<std::optional<Decimal>> cancel_all_by_currency_pair(CancelAllByCurrencyPairRequest request) const;

    /// GET /api/v2/private/cancel_all_by_instrument
    ///
    /// Private. 20 requests per 4 seconds per user, shared by the pool matching. 100 requests per 5 seconds per user,
    /// shared by the pool credits. Never re-sent by itself.
    Call<std::optional<Decimal>> cancel_all_by_instrument(CancelAllByInstrumentRequest request) const;

    /// GET /api/v2/private/cancel_all_by_kind_or_type
    ///
    /// Private. 20 requests per 4 seconds per user, shared by the pool matching. 100 requests per 5 seconds per user,
    /// shared by the pool credits. Never re-sent by itself.
    Call<std::optional<Decimal>> cancel_all_by_kind_or_type(CancelAllByKindOrTypeRequest request) const;

    /// GET /api/v2/private/cancel_by_label
    ///
    /// Private. 20 requests per 4 seconds per user, shared by the pool matching. 100 requests per 5 seconds per user,
    /// shared by the pool credits. Never re-sent by itself.
    Call<std::optional<Decimal>> cancel_by_label(CancelByLabelRequest request) const;

    /// GET /api/v2/private/cancel_quotes
    ///
    /// Private. 20 requests per 4 seconds per user, shared by the pool matching. 100 requests per 5 seconds per user,
    /// shared by the pool credits. Never re-sent by itself.
    Call<std::optional<Decimal>> cancel_quotes(CancelQuotesRequest request) const;

    /// GET /api/v2/private/close_position
    ///
    /// Private. 20 requests per 4 seconds per user, shared by the pool matching. 100 requests per 5 seconds per user,
    /// shared by the pool credits. Never re-sent by itself.
    Call<ClosePosition> close_position(ClosePositionRequest request) const;

    /// GET /api/v2/private/edit
    ///
    /// Private. 20 requests per 4 seconds per user, shared by the pool matching. 100 requests per 5 seconds per user,
    /// shared by the pool credits. Never re-sent by itself.
    Call<Edit> edit(EditRequest request) const;

    /// GET /api/v2/private/edit_by_label
    ///
    /// Private. 20 requests per 4 seconds per user, shared by the pool matching. 100 requests per 5 seconds per user,
    /// shared by the pool credits. Never re-sent by itself.
    Call<EditByLabel> edit_by_label(EditByLabelRequest request) const;

    /// GET /api/v2/private/get_margins
    ///
    /// Private. 100 requests per 5 seconds per user, shared by the pool credits.
    Call<GetMargins> get_margins(GetMarginsRequest request) const;

    /// GET /api/v2/private/get_mmp_config
    ///
    /// Private. 100 requests per 5 seconds per user, shared by the pool credits.
    Call<Vector<GetMmpConfig>> get_mmp_config(GetMmpConfigRequest request = {}) const;

    /// GET /api/v2/private/get_mmp_status
    ///
    /// Private. 100 requests per 5 seconds per user, shared by the pool credits.
    Call<Vector<GetMmpStatus>> get_mmp_status(GetMmpConfigRequest request = {}) const;

    /// GET /api/v2/private/get_open_orders
    ///
    /// Private. 100 requests per 5 seconds per user, shared by the pool credits.
    Call<Vector<Order>> get_open_orders(GetOpenOrdersRequest request = {}) const;

    /// GET /api/v2/private/get_open_orders_by_currency
    ///
    /// Private. 100 requests per 5 seconds per user, shared by the pool credits.
    Call<Vector<Order>> get_open_orders_by_currency(GetOpenOrdersByCurrencyRequest request) const;

    /// GET /api/v2/private/get_open_orders_by_instrument
    ///
    /// Private. 100 requests per 5 seconds per user, shared by the pool credits.
    Call<Vector<Order>> get_open_orders_by_instrument(GetOpenOrdersByInstrumentRequest request) const;

    /// GET /api/v2/private/get_open_orders_by_label
    ///
    /// Private. 100 requests per 5 seconds per user, shared by the pool credits.
    Call<Vector<Order>> get_open_orders_by_label(GetOpenOrdersByLabelRequest request) const;

    /// GET /api/v2/private/get_order_history_by_currency
    ///
    /// Private. 100 requests per 5 seconds per user, shared by the pool credits.
    Call<Vector<Order>> get_order_history_by_currency(GetOrderHistoryByCurrencyRequest request) const;

    /// GET /api/v2/private/get_order_history_by_instrument
    ///
    /// Private. 100 requests per 5 seconds per user, shared by the pool credits.
    Call<Vector<Order>> get_order_history_by_instrument(GetOrderHistoryByInstrumentRequest request) const;

    /// GET /api/v2/private/get_order_margin_by_ids
    ///
    /// Private. 100 requests per 5 seconds per user, shared by the pool credits.
    Call<Vector<GetOrderMarginByIds>> get_order_margin_by_ids(GetOrderMarginByIdsRequest request) const;

    /// GET /api/v2/private/get_order_state
    ///
    /// Private. 100 requests per 5 seconds per user, shared by the pool credits.
    Call<Order> get_order_state(GetOrderStateRequest request) const;

    /// GET /api/v2/private/get_order_state_by_label
    ///
    /// Private. 100 requests per 5 seconds per user, shared by the pool credits.
    Call<Vector<Order>> get_order_state_by_label(GetOrderStateByLabelRequest request) const;

    /// GET /api/v2/private/get_settlement_history_by_currency
    ///
    /// Private. 100 requests per 5 seconds per user, shared by the pool credits. Too long for one reply: see pages().
    PagedCall<GetSettlementHistoryByCurrency>
    get_settlement_history_by_currency(GetSettlementHistoryByCurrencyRequest request) const;

    /// GET /api/v2/private/get_settlement_history_by_instrument
    ///
    /// Private. 100 requests per 5 seconds per user, shared by the pool credits. Too long for one reply: see pages().
    PagedCall<GetSettlementHistoryByInstrument>
    get_settlement_history_by_instrument(GetSettlementHistoryByInstrumentRequest request) const;

    /// GET /api/v2/private/get_trigger_order_history
    ///
    /// Private. 100 requests per 5 seconds per user, shared by the pool credits. Too long for one reply: see pages().
    PagedCall<GetTriggerOrderHistory> get_trigger_order_history(GetTriggerOrderHistoryRequest request) const;

    /// GET /api/v2/private/get_user_trades_by_currency
    ///
    /// Private. 100 requests per 5 seconds per user, shared by the pool credits.
    Call<GetUserTradesByCurrency> get_user_trades_by_currency(GetUserTradesByCurrencyRequest request) const;

    /// GET /api/v2/private/get_user_trades_by_currency_and_time
    ///
    /// Private. 100 requests per 5 seconds per user, shared by the pool credits.
    Call<GetUserTradesByCurrencyAndTime>
    get_user_trades_by_currency_and_time(GetUserTradesByCurrencyAndTimeRequest request) const;

    /// GET /api/v2/private/get_user_trades_by_instrument
    ///
    /// Private. 100 requests per 5 seconds per user, shared by the pool credits.
    Call<GetUserTradesByInstrument> get_user_trades_by_instrument(GetUserTradesByInstrumentRequest request) const;

    /// GET /api/v2/private/get_user_trades_by_instrument_and_time
    ///
    /// Private. 100 requests per 5 seconds per user, shared by the pool credits.
    Call<GetUserTradesByInstrumentAndTime>
    get_user_trades_by_instrument_and_time(GetUserTradesByInstrumentAndTimeRequest request) const;

    /// GET /api/v2/private/get_user_trades_by_order
    ///
    /// Private. 100 requests per 5 seconds per user, shared by the pool credits.
    Call<RawJson> get_user_trades_by_order(GetUserTradesByOrderRequest request) const;

    /// GET /api/v2/private/mass_quote
    ///
    /// Private. 20 requests per 4 seconds per user, shared by the pool matching. 100 requests per 5 seconds per user,
    /// shared by the pool credits. Never re-sent by itself.
    Call<MassQuote> mass_quote(MassQuoteRequest request) const;

    /// GET /api/v2/private/move_positions
    ///
    /// Private. 6 requests per minute per user. 100 requests per 5 seconds per user, shared by the pool credits. Never
    /// re-sent by itself.
    Call<Vector<MovePositionsTrades>> move_positions(MovePositionsRequest request) const;

    /// GET /api/v2/private/reset_mmp
    ///
    /// Private. 100 requests per 5 seconds per user, shared by the pool credits. Never re-sent by itself.
    Call<Open<ResetMmp>> reset_mmp(ResetMmpRequest request) const;

    /// GET /api/v2/private/sell
    ///
    /// Private. 20 requests per 4 seconds per user, shared by the pool matching. 100 requests per 5 seconds per user,
    /// shared by the pool credits. Never re-sent by itself.
    Call<Sell> sell(BuyRequest request) const;

    /// GET /api/v2/private/set_mmp_config
    ///
    /// Private. 100 requests per 5 seconds per user, shared by the pool credits. Never re-sent by itself.
    Call<Vector<GetMmpConfig>> set_mmp_config(SetMmpConfigRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const BuyRequest*);
const detail::ObjectTable& exbind_table(const OpenOrderPrice*);
const detail::ObjectTable& exbind_table(const Order*);
const detail::ObjectTable& exbind_table(const UserTradeTradeAllocationsClientInfo*);
const detail::ObjectTable& exbind_table(const UserTradeTradeAllocations*);
const detail::ObjectTable& exbind_table(const UserTrade*);
const detail::ObjectTable& exbind_table(const Buy*);
const detail::ObjectTable& exbind_table(const CancelRequest*);
const detail::ObjectTable& exbind_table(const CancelAllRequest*);
const detail::ObjectTable& exbind_table(const CancelAllByCurrencyRequest*);
const detail::ObjectTable& exbind_table(const CancelAllByCurrencyPairRequest*);
const detail::ObjectTable& exbind_table(const CancelAllByInstrumentRequest*);
const detail::ObjectTable& exbind_table(const CancelAllByKindOrTypeRequest*);
const detail::ObjectTable& exbind_table(const CancelByLabelRequest*);
const detail::ObjectTable& exbind_table(const CancelQuotesRequest*);
const detail::ObjectTable& exbind_table(const ClosePositionRequest*);
const detail::ObjectTable& exbind_table(const ClosePosition*);
const detail::ObjectTable& exbind_table(const EditRequest*);
const detail::ObjectTable& exbind_table(const Edit*);
const detail::ObjectTable& exbind_table(const EditByLabelRequest*);
const detail::ObjectTable& exbind_table(const EditByLabel*);
const detail::ObjectTable& exbind_table(const GetMarginsRequest*);
const detail::ObjectTable& exbind_table(const GetMargins*);
const detail::ObjectTable& exbind_table(const GetMmpConfigRequest*);
const detail::ObjectTable& exbind_table(const GetMmpConfig*);
const detail::ObjectTable& exbind_table(const GetMmpStatus*);
const detail::ObjectTable& exbind_table(const GetOpenOrdersRequest*);
const detail::ObjectTable& exbind_table(const GetOpenOrdersByCurrencyRequest*);
const detail::ObjectTable& exbind_table(const GetOpenOrdersByInstrumentRequest*);
const detail::ObjectTable& exbind_table(const GetOpenOrdersByLabelRequest*);
const detail::ObjectTable& exbind_table(const GetOrderHistoryByCurrencyRequest*);
const detail::ObjectTable& exbind_table(const GetOrderHistoryByInstrumentRequest*);
const detail::ObjectTable& exbind_table(const GetOrderMarginByIdsRequest*);
const detail::ObjectTable& exbind_table(const GetOrderMarginByIds*);
const detail::ObjectTable& exbind_table(const GetOrderStateRequest*);
const detail::ObjectTable& exbind_table(const GetOrderStateByLabelRequest*);
const detail::ObjectTable& exbind_table(const GetSettlementHistoryByCurrencyRequest*);
const detail::ObjectTable& exbind_table(const Settlement*);
const detail::ObjectTable& exbind_table(const GetSettlementHistoryByCurrency*);
const detail::ObjectTable& exbind_table(const GetSettlementHistoryByInstrumentRequest*);
const detail::ObjectTable& exbind_table(const GetSettlementHistoryByInstrument*);
const detail::ObjectTable& exbind_table(const GetTriggerOrderHistoryRequest*);
const detail::ObjectTable& exbind_table(const GetTriggerOrderHistoryEntries*);
const detail::ObjectTable& exbind_table(const GetTriggerOrderHistory*);
const detail::ObjectTable& exbind_table(const GetUserTradesByCurrencyRequest*);
const detail::ObjectTable& exbind_table(const GetUserTradesByCurrency*);
const detail::ObjectTable& exbind_table(const GetUserTradesByCurrencyAndTimeRequest*);
const detail::ObjectTable& exbind_table(const GetUserTradesByCurrencyAndTime*);
const detail::ObjectTable& exbind_table(const GetUserTradesByInstrumentRequest*);
const detail::ObjectTable& exbind_table(const GetUserTradesByInstrument*);
const detail::ObjectTable& exbind_table(const GetUserTradesByInstrumentAndTimeRequest*);
const detail::ObjectTable& exbind_table(const GetUserTradesByInstrumentAndTime*);
const detail::ObjectTable& exbind_table(const GetUserTradesByOrderRequest*);
const detail::ObjectTable& exbind_table(const MassQuoteRequest*);
const detail::ObjectTable& exbind_table(const MassQuotePendingRequests*);
const detail::ObjectTable& exbind_table(const MassQuoteErrors*);
const detail::ObjectTable& exbind_table(const MassQuote*);
const detail::ObjectTable& exbind_table(const MovePositionsRequest*);
const detail::ObjectTable& exbind_table(const MovePositionsTrades*);
const detail::ObjectTable& exbind_table(const ResetMmpRequest*);
const detail::ObjectTable& exbind_table(const Sell*);
const detail::ObjectTable& exbind_table(const SetMmpConfigRequest*);

}  // namespace exbind::deribit::trading
