// Generated from specs/deribit/block_rfq.yaml by `exbind generate deribit`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/deribit/common/advanced.hpp"
#include "exbind/deribit/common/block_rfq_order_type.hpp"
#include "exbind/deribit/common/block_rfq_state.hpp"
#include "exbind/deribit/common/direction.hpp"
#include "exbind/deribit/common/liquidation.hpp"
#include "exbind/deribit/common/liquidity.hpp"
#include "exbind/deribit/common/role.hpp"
#include "exbind/deribit/common/time_in_force.hpp"
#include "exbind/deribit/common/trading_currency.hpp"
#include "exbind/fields.hpp"
#include "exbind/pages.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::deribit {
class Connection;
}

/// Operations of block_rfq.
namespace exbind::inline v0_1::deribit::block_rfq {

using exbind::deribit::Advanced;
using exbind::deribit::BlockRfqOrderType;
using exbind::deribit::BlockRfqState;
using exbind::deribit::Direction;
using exbind::deribit::Liquidation;
using exbind::deribit::Liquidity;
using exbind::deribit::Role;
using exbind::deribit::TimeInForce;
using exbind::deribit::TradingCurrency;

using exbind::operator<<;
using exbind::to_string;

enum class ExecutionInstruction : std::uint8_t {
    any_part_of = 0,
    all_or_none = 1,
};
const detail::EnumTable& exbind_table(ExecutionInstruction);

enum class CancelBlockRfqState : std::uint8_t {
    open = 0,
    filled = 1,
    cancelled = 2,
    expired = 3,
};
const detail::EnumTable& exbind_table(CancelBlockRfqState);

enum class CancelBlockRfqState2 : std::uint8_t {
    triggered = 0,
    untriggered = 1,
    cancelled = 2,
};
const detail::EnumTable& exbind_table(CancelBlockRfqState2);

enum class CancelBlockRfqTriggerState : std::uint8_t {
    open = 0,
    filled = 1,
    cancelled = 2,
    expired = 3,
};
const detail::EnumTable& exbind_table(CancelBlockRfqTriggerState);

enum class CreateBlockRfqState : std::uint8_t {
    open = 0,
    filled = 1,
    cancelled = 2,
    expired = 3,
};
const detail::EnumTable& exbind_table(CreateBlockRfqState);

enum class GetBlockRfqsState : std::uint8_t {
    open = 0,
    filled = 1,
    traded = 2,
    cancelled = 3,
    expired = 4,
    closed = 5,
};
const detail::EnumTable& exbind_table(GetBlockRfqsState);

/// Parameters of Api::accept_block_rfq.
struct AcceptBlockRfqRequest {
    NamedOnly named{};
    Required<std::int64_t> block_rfq_id;        ///< exchange's id of the request for quotes
    Required<Decimal> price;                    ///< in USD, of options in their currency
    Required<Decimal> amount;                   ///< size: USD for inverse futures, else currency
    Required<Open<Direction>> direction;        ///< buy or sell
    Optional<std::string> hedge{};              ///< leg that hedges the rest
    Required<std::string> legs;                 ///< instruments of the combination
    Required<Open<TimeInForce>> time_in_force;  ///< how long the order stays open
};

/// Part of AcceptBlockRfq.
struct AcceptBlockRfqTradeTrigger {
    Open<BlockRfqState> state{};     ///< how far it has come
    std::optional<Decimal> price{};  ///< in USD, of options in their currency
    Open<Direction> direction{};     ///< buy or sell

    bool operator==(const AcceptBlockRfqTradeTrigger&) const = default;
};

/// Part of AcceptBlockRfqBlockTradesTradesTradeAllocations and CancelBlockRfqTradeAllocations.
struct CancelBlockRfqTradeAllocationsClientInfo {
    std::optional<std::int64_t> client_id{};       ///< client by number; in keys: their public part
    std::optional<std::int64_t> client_link_id{};  ///< link to the client by number
    std::string name{};

    bool operator==(const CancelBlockRfqTradeAllocationsClientInfo&) const = default;
};
using AcceptBlockRfqBlockTradesTradesTradeAllocationsClientInfo = CancelBlockRfqTradeAllocationsClientInfo;

/// Part of AcceptBlockRfqBlockTradesTrades.
struct AcceptBlockRfqBlockTradesTradesTradeAllocations {
    std::optional<std::int64_t> user_id{};                   ///< user by number
    std::optional<Decimal> amount{};                         ///< size: USD for inverse futures, else currency
    std::optional<Decimal> fee{};
    CancelBlockRfqTradeAllocationsClientInfo client_info{};  ///< client of the broker

    bool operator==(const AcceptBlockRfqBlockTradesTradesTradeAllocations&) const = default;
};

/// Part of AcceptBlockRfqBlockTrades.
struct AcceptBlockRfqBlockTradesTrades {
    std::string trade_id{};                                                       ///< exchange's id of the trade
    /// number of the trade for the instrument
    std::optional<std::int64_t> trade_seq{};
    /// instrument, such as BTC-PERPETUAL; e.g. BTC-PERPETUAL
    std::string instrument_name{};
    /// when it happened; Unix milliseconds; e.g. 1517329113791
    std::optional<TimePoint> timestamp{};
    Open<BlockRfqOrderType> order_type{};                                         ///< kind of order
    /// price is in USD or implied volatility
    Open<Advanced> advanced{};
    std::string order_id{};                                                       ///< exchange's id of the order
    std::string matching_id{};
    Open<Direction> direction{};                                                  ///< buy or sell
    std::optional<std::int64_t> tick_direction{};
    std::optional<Decimal> index_price{};
    /// in USD, of options in their currency
    std::optional<Decimal> price{};
    /// size: USD for inverse futures, else currency
    std::optional<Decimal> amount{};
    std::optional<Decimal> contracts{};                                           ///< size in contracts
    std::optional<Decimal> iv{};                                                  ///< implied volatility of the trade
    std::optional<Decimal> underlying_price{};                                    ///< price of what the option is on
    Open<Liquidation> liquidation{};                                              ///< side that was liquidated
    Open<Liquidity> liquidity{};                                                  ///< maker or taker
    std::optional<Decimal> fee{};
    Open<TradingCurrency> fee_currency{};
    std::string label{};                                                          ///< your own text for the order
    Open<BlockRfqState> state{};                                                  ///< how far it has come
    /// exchange's id of the block trade; e.g. 154
    std::string block_trade_id{};
    /// exchange's id of the request for quotes
    std::optional<std::int64_t> block_rfq_id{};
    std::optional<std::int64_t> block_rfq_quote_id{};                             ///< exchange's id of the quote
    std::optional<bool> reduce_only{};                                            ///< only reduces a position
    std::optional<bool> post_only{};                                              ///< never takes liquidity
    std::optional<bool> mmp{};                                                    ///< under market maker protection
    /// order reduces the risk of the account
    std::optional<bool> risk_reducing{};
    std::optional<bool> api{};                                                    ///< placed through the API
    std::optional<Decimal> profit_loss{};
    std::optional<Decimal> mark_price{};
    Vector<RawJson> legs{};                                                       ///< instruments of the combination
    std::string combo_id{};                                                       ///< combination of instruments
    std::optional<Decimal> combo_trade_id{};                                      ///< trade of the combination
    std::string quote_set_id{};
    std::string quote_id{};                                                       ///< your own id of the quote
    Vector<AcceptBlockRfqBlockTradesTradesTradeAllocations> trade_allocations{};  ///< how the trade is shared out

    bool operator==(const AcceptBlockRfqBlockTradesTrades&) const = default;
};

/// Part of AcceptBlockRfq.
struct AcceptBlockRfqBlockTrades {
    std::string id{};                                  ///< exchange's number; e.g. 154
    std::optional<TimePoint> timestamp{};              ///< when it happened; Unix milliseconds; e.g. 1536569522277
    Vector<AcceptBlockRfqBlockTradesTrades> trades{};  ///< what was traded
    std::string app_name{};                            ///< application that placed the order; e.g. Example Application
    std::string broker_code{};                         ///< broker by code; e.g. 2krM7sJsx
    std::string broker_name{};                         ///< broker by name; e.g. Test Broker

    bool operator==(const AcceptBlockRfqBlockTrades&) const = default;
};

/// Reply of Api::accept_block_rfq.
struct AcceptBlockRfq {
    AcceptBlockRfqTradeTrigger trade_trigger{};  ///< trigger price of the trade's order
    Vector<AcceptBlockRfqBlockTrades> block_trades{};

    bool operator==(const AcceptBlockRfq&) const = default;
};

/// Parameters of Api::add_block_rfq_quote.
struct AddBlockRfqQuoteRequest {
    NamedOnly named{};
    Optional<std::string> label{};                       ///< your own text for the order; at most 64 characters
    Required<std::int64_t> block_rfq_id;                 ///< exchange's id of the request for quotes
    Required<Decimal> amount;                            ///< size: USD for inverse futures, else currency
    Required<Open<Direction>> direction;                 ///< buy or sell
    Required<std::string> legs;                          ///< instruments of the combination
    Optional<std::string> hedge{};                       ///< leg that hedges the rest
    Open<ExecutionInstruction> execution_instruction{};  ///< whether a part may be executed
    Optional<Decimal> price{};                           ///< in USD, of options in their currency
    Optional<TimePoint> expires_at{};                    ///< when it ends; Unix milliseconds; e.g. 1745312540321
};

/// Part of AddBlockRfqQuote, CancelBlockRfqQuote, EditBlockRfqQuote, GetBlockRfqQuotes and GetBlockRfqTradesBlockRfqs.
struct AddBlockRfqQuoteLegs {
    std::optional<std::int64_t> ratio{};  ///< amount of this leg per unit
    std::string instrument_name{};        ///< instrument, such as BTC-PERPETUAL; e.g. BTC-PERPETUAL
    Open<Direction> direction{};          ///< buy or sell
    std::optional<Decimal> price{};       ///< in USD, of options in their currency

    bool operator==(const AddBlockRfqQuoteLegs&) const = default;
};

/// Part of AddBlockRfqQuote, CancelBlockRfq, CancelBlockRfqQuote, CancelBlockRfqTrigger, CreateBlockRfq,
/// EditBlockRfqQuote, GetBlockRfqQuotes, GetBlockRfqsBlockRfqs and GetBlockRfqTradesBlockRfqs.
struct BlockRfqHedgeLeg {
    std::optional<std::int64_t> amount{};  ///< size: USD for inverse futures, else currency
    std::string instrument_name{};         ///< instrument, such as BTC-PERPETUAL; e.g. BTC-PERPETUAL
    Open<Direction> direction{};           ///< buy or sell
    std::optional<Decimal> price{};        ///< in USD, of options in their currency

    bool operator==(const BlockRfqHedgeLeg&) const = default;
};

/// Reply of Api::add_block_rfq_quote, Api::cancel_block_rfq_quote, Api::edit_block_rfq_quote and
/// Api::get_block_rfq_quotes.
struct AddBlockRfqQuote {
    std::optional<TimePoint> creation_timestamp{};       ///< when it was made; Unix milliseconds; e.g. 1536569522277
    /// when it last changed; Unix milliseconds; e.g. 1536569522277
    std::optional<TimePoint> last_update_timestamp{};
    std::optional<std::int64_t> block_rfq_id{};          ///< exchange's id of the request for quotes
    std::optional<std::int64_t> block_rfq_quote_id{};    ///< exchange's id of the quote
    std::string quote_state{};
    Open<ExecutionInstruction> execution_instruction{};  ///< whether a part may be executed
    std::optional<Decimal> price{};                      ///< in USD, of options in their currency
    std::optional<Decimal> amount{};                     ///< size: USD for inverse futures, else currency
    Open<Direction> direction{};                         ///< buy or sell
    std::optional<Decimal> filled_amount{};              ///< part of the amount that was traded
    Vector<AddBlockRfqQuoteLegs> legs{};                 ///< instruments of the combination
    BlockRfqHedgeLeg hedge{};                            ///< leg that hedges the rest
    std::optional<bool> replaced{};                      ///< whether the order was edited
    std::string label{};                                 ///< your own text for the order; at most 64 characters
    /// application that placed the order; e.g. Example Application
    std::string app_name{};
    std::string quote_state_reason{};                    ///< why the quote is in this state

    bool operator==(const AddBlockRfqQuote&) const = default;
};
using CancelBlockRfqQuote = AddBlockRfqQuote;
using EditBlockRfqQuote = AddBlockRfqQuote;
using GetBlockRfqQuotes = AddBlockRfqQuote;

/// Parameters of Api::cancel_all_block_rfq_quotes.
struct CancelAllBlockRfqQuotesRequest {
    NamedOnly named{};
    Optional<std::int64_t> block_rfq_id{};  ///< exchange's id of the request for quotes
    Optional<bool> detailed{};              ///< whether the reply lists each order; default false
};

/// Parameters of Api::cancel_block_rfq.
struct CancelBlockRfqRequest {
    NamedOnly named{};
    Required<std::int64_t> block_rfq_id;  ///< exchange's id of the request for quotes
};

/// Part of CancelBlockRfq, CancelBlockRfqTrigger, CreateBlockRfq and GetBlockRfqsBlockRfqs.
struct CancelBlockRfqAsks {
    Vector<std::string> makers{};                        ///< who may quote
    std::optional<Decimal> price{};                      ///< in USD, of options in their currency
    /// when it last changed; Unix milliseconds; e.g. 1536569522277
    std::optional<TimePoint> last_update_timestamp{};
    Open<ExecutionInstruction> execution_instruction{};  ///< whether a part may be executed
    std::optional<Decimal> amount{};                     ///< size: USD for inverse futures, else currency
    std::optional<TimePoint> expires_at{};               ///< when it ends; Unix milliseconds; e.g. 1745312540321

    bool operator==(const CancelBlockRfqAsks&) const = default;
};
using CancelBlockRfqBids = CancelBlockRfqAsks;

/// Part of CancelBlockRfq, CancelBlockRfqTrigger, CreateBlockRfq and GetBlockRfqsBlockRfqs.
struct CancelBlockRfqLegs {
    std::optional<std::int64_t> ratio{};  ///< amount of this leg per unit
    std::string instrument_name{};        ///< instrument, such as BTC-PERPETUAL; e.g. BTC-PERPETUAL
    Open<Direction> direction{};          ///< buy or sell

    bool operator==(const CancelBlockRfqLegs&) const = default;
};

/// Part of CancelBlockRfq, CancelBlockRfqTrigger, CreateBlockRfq and GetBlockRfqsBlockRfqs.
struct CancelBlockRfqTrades {
    Open<Direction> direction{};      ///< buy or sell
    std::optional<Decimal> price{};   ///< in USD, of options in their currency
    std::optional<Decimal> amount{};  ///< size: USD for inverse futures, else currency
    std::string maker{};              ///< side that waited in the book
    std::optional<Decimal> hedge_amount{};

    bool operator==(const CancelBlockRfqTrades&) const = default;
};

/// Part of CancelBlockRfq, CancelBlockRfqTrigger, CreateBlockRfq and GetBlockRfqsBlockRfqs.
struct TradeTrigger {
    Open<CancelBlockRfqState2> state{};  ///< how far it has come
    std::optional<Decimal> price{};      ///< in USD, of options in their currency
    Open<Direction> direction{};         ///< buy or sell
    std::string cancel_reason{};         ///< why the order was canceled

    bool operator==(const TradeTrigger&) const = default;
};

/// Part of CancelBlockRfq, CancelBlockRfqTrigger, CreateBlockRfq and GetBlockRfqsBlockRfqs.
struct CancelBlockRfqTradeAllocations {
    std::optional<std::int64_t> user_id{};                   ///< user by number
    CancelBlockRfqTradeAllocationsClientInfo client_info{};  ///< client of the broker
    std::optional<Decimal> amount{};                         ///< size: USD for inverse futures, else currency

    bool operator==(const CancelBlockRfqTradeAllocations&) const = default;
};

/// Reply of Api::cancel_block_rfq.
struct CancelBlockRfq {
    /// when it was made; Unix milliseconds; e.g. 1536569522277
    std::optional<TimePoint> creation_timestamp{};
    /// when the instrument expires; Unix milliseconds; e.g. 1536569522277
    std::optional<TimePoint> expiration_timestamp{};
    std::optional<std::int64_t> block_rfq_id{};                  ///< exchange's id of the request for quotes
    Open<Role> role{};                                           ///< maker or taker
    Open<CancelBlockRfqState> state{};                           ///< how far it has come
    std::string taker_rating{};
    Vector<std::string> makers{};                                ///< who may quote
    std::optional<Decimal> amount{};                             ///< size: USD for inverse futures, else currency
    std::optional<Decimal> min_trade_amount{};                   ///< smallest amount of an order
    Vector<CancelBlockRfqAsks> asks{};                           ///< sell side of the book
    Vector<CancelBlockRfqAsks> bids{};                           ///< buy side of the book
    Vector<CancelBlockRfqLegs> legs{};                           ///< instruments of the combination
    BlockRfqHedgeLeg hedge{};                                    ///< leg that hedges the rest
    /// combination of instruments; e.g. BTC-FS-31DEC21-PERP
    std::string combo_id{};
    std::string label{};                                         ///< your own text for the order; at most 64 characters
    /// application that placed the order; e.g. Example Application
    std::string app_name{};
    std::optional<Decimal> mark_price{};
    std::optional<bool> disclosed{};                             ///< whether the taker is named
    std::string taker{};                                         ///< side that took; e.g. TAKER1
    Vector<std::optional<Decimal>> index_prices{};               ///< prices of the indexes
    std::optional<bool> included_in_taker_rating{};              ///< counts for the taker's rating
    Vector<CancelBlockRfqTrades> trades{};                       ///< what was traded
    TradeTrigger trade_trigger{};                                ///< trigger price of the trade's order
    Vector<CancelBlockRfqTradeAllocations> trade_allocations{};  ///< how the trade is shared out

    bool operator==(const CancelBlockRfq&) const = default;
};

/// Parameters of Api::cancel_block_rfq_quote and Api::get_block_rfq_quotes.
struct GetBlockRfqQuotesRequest {
    NamedOnly named{};
    Optional<std::int64_t> block_rfq_quote_id{};  ///< exchange's id of the quote
    Optional<std::string> label{};                ///< your own text for the order; at most 64 characters
    Optional<std::int64_t> block_rfq_id{};        ///< exchange's id of the request for quotes
};
using CancelBlockRfqQuoteRequest = GetBlockRfqQuotesRequest;

/// Parameters of Api::cancel_block_rfq_trigger.
struct CancelBlockRfqTriggerRequest {
    NamedOnly named{};
    Required<std::int64_t> block_rfq_id;  ///< exchange's id of the request for quotes
};

/// Reply of Api::cancel_block_rfq_trigger.
struct CancelBlockRfqTrigger {
    /// when it was made; Unix milliseconds; e.g. 1536569522277
    std::optional<TimePoint> creation_timestamp{};
    /// when the instrument expires; Unix milliseconds; e.g. 1536569522277
    std::optional<TimePoint> expiration_timestamp{};
    std::optional<std::int64_t> block_rfq_id{};                  ///< exchange's id of the request for quotes
    Open<Role> role{};                                           ///< maker or taker
    Open<CancelBlockRfqTriggerState> state{};                    ///< how far it has come
    std::string taker_rating{};
    Vector<std::string> makers{};                                ///< who may quote
    std::optional<Decimal> amount{};                             ///< size: USD for inverse futures, else currency
    std::optional<Decimal> min_trade_amount{};                   ///< smallest amount of an order
    Vector<CancelBlockRfqAsks> asks{};                           ///< sell side of the book
    Vector<CancelBlockRfqAsks> bids{};                           ///< buy side of the book
    Vector<CancelBlockRfqLegs> legs{};                           ///< instruments of the combination
    BlockRfqHedgeLeg hedge{};                                    ///< leg that hedges the rest
    /// combination of instruments; e.g. BTC-FS-31DEC21-PERP
    std::string combo_id{};
    std::string label{};                                         ///< your own text for the order; at most 64 characters
    /// application that placed the order; e.g. Example Application
    std::string app_name{};
    std::optional<Decimal> mark_price{};
    std::optional<bool> disclosed{};                             ///< whether the taker is named
    std::string taker{};                                         ///< side that took; e.g. TAKER1
    Vector<std::optional<Decimal>> index_prices{};               ///< prices of the indexes
    std::optional<bool> included_in_taker_rating{};              ///< counts for the taker's rating
    Vector<CancelBlockRfqTrades> trades{};                       ///< what was traded
    TradeTrigger trade_trigger{};                                ///< trigger price of the trade's order
    Vector<CancelBlockRfqTradeAllocations> trade_allocations{};  ///< how the trade is shared out

    bool operator==(const CancelBlockRfqTrigger&) const = default;
};

/// Parameters of Api::create_block_rfq.
struct CreateBlockRfqRequest {
    NamedOnly named{};
    Required<std::string> legs;                 ///< instruments of the combination
    Optional<std::string> trade_allocations{};  ///< how the trade is shared out
    Optional<std::string> hedge{};              ///< leg that hedges the rest
    Optional<std::string> label{};              ///< your own text for the order; at most 64 characters
    Vector<std::string> makers{};               ///< who may quote
    Optional<bool> disclosed{};                 ///< whether the taker is named; default true
};

/// Reply of Api::create_block_rfq.
struct CreateBlockRfq {
    /// when it was made; Unix milliseconds; e.g. 1536569522277
    std::optional<TimePoint> creation_timestamp{};
    /// when the instrument expires; Unix milliseconds; e.g. 1536569522277
    std::optional<TimePoint> expiration_timestamp{};
    std::optional<std::int64_t> block_rfq_id{};                  ///< exchange's id of the request for quotes
    Open<Role> role{};                                           ///< maker or taker
    Open<CreateBlockRfqState> state{};                           ///< how far it has come
    std::string taker_rating{};
    Vector<std::string> makers{};                                ///< who may quote
    std::optional<Decimal> amount{};                             ///< size: USD for inverse futures, else currency
    std::optional<Decimal> min_trade_amount{};                   ///< smallest amount of an order
    Vector<CancelBlockRfqAsks> asks{};                           ///< sell side of the book
    Vector<CancelBlockRfqAsks> bids{};                           ///< buy side of the book
    Vector<CancelBlockRfqLegs> legs{};                           ///< instruments of the combination
    BlockRfqHedgeLeg hedge{};                                    ///< leg that hedges the rest
    /// combination of instruments; e.g. BTC-FS-31DEC21-PERP
    std::string combo_id{};
    std::string label{};                                         ///< your own text for the order; at most 64 characters
    /// application that placed the order; e.g. Example Application
    std::string app_name{};
    std::optional<Decimal> mark_price{};
    std::optional<bool> disclosed{};                             ///< whether the taker is named
    std::string taker{};                                         ///< side that took; e.g. TAKER1
    Vector<std::optional<Decimal>> index_prices{};               ///< prices of the indexes
    std::optional<bool> included_in_taker_rating{};              ///< counts for the taker's rating
    Vector<CancelBlockRfqTrades> trades{};                       ///< what was traded
    TradeTrigger trade_trigger{};                                ///< trigger price of the trade's order
    Vector<CancelBlockRfqTradeAllocations> trade_allocations{};  ///< how the trade is shared out

    bool operator==(const CreateBlockRfq&) const = default;
};

/// Parameters of Api::edit_block_rfq_quote.
struct EditBlockRfqQuoteRequest {
    NamedOnly named{};
    Required<std::string> legs;                   ///< instruments of the combination
    Required<Decimal> amount;                     ///< size: USD for inverse futures, else currency
    Optional<std::int64_t> block_rfq_quote_id{};  ///< exchange's id of the quote
    Optional<std::string> label{};                ///< your own text for the order; at most 64 characters
    Optional<std::string> hedge{};                ///< leg that hedges the rest
    Optional<std::int64_t> block_rfq_id{};        ///< exchange's id of the request for quotes
    Optional<Decimal> price{};                    ///< in USD, of options in their currency
};

/// Part of GetBlockRfqUserInfo.
struct GetBlockRfqUserInfoParent {
    std::string identity{};
    std::optional<bool> is_maker{};

    bool operator==(const GetBlockRfqUserInfoParent&) const = default;
};

/// Part of GetBlockRfqUserInfo.
struct GetBlockRfqUserInfoUsers {
    std::optional<std::int64_t> user_id{};  ///< user by number; e.g. 57874
    std::optional<Decimal> taker_rating{};
    std::string identity{};
    std::optional<bool> is_maker{};

    bool operator==(const GetBlockRfqUserInfoUsers&) const = default;
};

/// Reply of Api::get_block_rfq_user_info.
struct GetBlockRfqUserInfo {
    GetBlockRfqUserInfoParent parent{};
    Vector<GetBlockRfqUserInfoUsers> users{};

    bool operator==(const GetBlockRfqUserInfo&) const = default;
};

/// Parameters of Api::get_block_rfqs.
struct GetBlockRfqsRequest {
    NamedOnly named{};
    Optional<std::int64_t> count{};         ///< rows to return at most; 1 to 1000
    Open<GetBlockRfqsState> state{};        ///< how far it has come
    Open<Role> role{};                      ///< maker or taker
    Optional<std::int64_t> continuation{};  ///< where the next page begins
    Optional<std::int64_t> block_rfq_id{};  ///< exchange's id of the request for quotes
    Open<TradingCurrency> currency{};       ///< currency, such as BTC
};

/// Part of GetBlockRfqs.
struct GetBlockRfqsBlockRfqs {
    /// when it was made; Unix milliseconds; e.g. 1536569522277
    std::optional<TimePoint> creation_timestamp{};
    /// when the instrument expires; Unix milliseconds; e.g. 1536569522277
    std::optional<TimePoint> expiration_timestamp{};
    std::optional<std::int64_t> block_rfq_id{};                  ///< exchange's id of the request for quotes
    Open<Role> role{};                                           ///< maker or taker
    Open<GetBlockRfqsState> state{};                             ///< how far it has come
    std::string taker_rating{};
    Vector<std::string> makers{};                                ///< who may quote
    std::optional<Decimal> amount{};                             ///< size: USD for inverse futures, else currency
    std::optional<Decimal> min_trade_amount{};                   ///< smallest amount of an order
    Vector<CancelBlockRfqAsks> asks{};                           ///< sell side of the book
    Vector<CancelBlockRfqAsks> bids{};                           ///< buy side of the book
    Vector<CancelBlockRfqLegs> legs{};                           ///< instruments of the combination
    BlockRfqHedgeLeg hedge{};                                    ///< leg that hedges the rest
    /// combination of instruments; e.g. BTC-FS-31DEC21-PERP
    std::string combo_id{};
    std::string label{};                                         ///< your own text for the order; at most 64 characters
    /// application that placed the order; e.g. Example Application
    std::string app_name{};
    std::optional<Decimal> mark_price{};
    std::optional<bool> disclosed{};                             ///< whether the taker is named
    std::string taker{};                                         ///< side that took; e.g. TAKER1
    Vector<std::optional<Decimal>> index_prices{};               ///< prices of the indexes
    std::optional<bool> included_in_taker_rating{};              ///< counts for the taker's rating
    Vector<CancelBlockRfqTrades> trades{};                       ///< what was traded
    TradeTrigger trade_trigger{};                                ///< trigger price of the trade's order
    Vector<CancelBlockRfqTradeAllocations> trade_allocations{};  ///< how the trade is shared out

    bool operator==(const GetBlockRfqsBlockRfqs&) const = default;
};

/// Reply of Api::get_block_rfqs.
struct GetBlockRfqs {
    Vector<GetBlockRfqsBlockRfqs> block_rfqs{};
    /// where the next page begins; e.g. xY7T6cutS3t2B9YtaDkE6TS379oKnkzTvmEDUnEUP2Msa9xKWNNaT
    std::string continuation{};

    bool operator==(const GetBlockRfqs&) const = default;
};

/// Parameters of Api::get_block_rfq_trades.
struct GetBlockRfqTradesRequest {
    NamedOnly named{};
    Required<Open<TradingCurrency>> currency;  ///< currency, such as BTC
    Optional<std::string> continuation{};      ///< where the next page begins; e.g. 1738050297271:103
    Optional<std::int64_t> count{};            ///< rows to return at most; 1 to 1000
};

/// Part of GetBlockRfqTradesBlockRfqs.
struct GetBlockRfqTradesBlockRfqsTrades {
    Open<Direction> direction{};      ///< buy or sell
    std::optional<Decimal> price{};   ///< in USD, of options in their currency
    std::optional<Decimal> amount{};  ///< size: USD for inverse futures, else currency
    std::optional<Decimal> hedge_amount{};

    bool operator==(const GetBlockRfqTradesBlockRfqsTrades&) const = default;
};

/// Part of GetBlockRfqTrades.
struct GetBlockRfqTradesBlockRfqs {
    std::optional<std::int64_t> id{};                   ///< exchange's number
    std::optional<TimePoint> timestamp{};               ///< when it happened; Unix milliseconds; e.g. 1517329113791
    Open<Direction> direction{};                        ///< buy or sell
    std::optional<Decimal> amount{};                    ///< size: USD for inverse futures, else currency
    std::optional<Decimal> mark_price{};
    Vector<AddBlockRfqQuoteLegs> legs{};                ///< instruments of the combination
    std::string combo_id{};                             ///< combination of instruments; e.g. BTC-FS-31DEC21-PERP
    BlockRfqHedgeLeg hedge{};                           ///< leg that hedges the rest
    RawJson index_prices{};                             ///< prices of the indexes
    Vector<GetBlockRfqTradesBlockRfqsTrades> trades{};  ///< what was traded

    bool operator==(const GetBlockRfqTradesBlockRfqs&) const = default;
};

/// Reply of Api::get_block_rfq_trades.
struct GetBlockRfqTrades {
    Vector<GetBlockRfqTradesBlockRfqs> block_rfqs{};
    std::string continuation{};  ///< where the next page begins; e.g. 1738050297271:103

    bool operator==(const GetBlockRfqTrades&) const = default;
};

/// The operations of block_rfq. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// GET /api/v2/private/accept_block_rfq
    ///
    /// Private. 100 requests per 5 seconds per user, shared by the pool credits. Never re-sent by itself.
    Call<AcceptBlockRfq> accept_block_rfq(AcceptBlockRfqRequest request) const;

    /// GET /api/v2/private/add_block_rfq_quote
    ///
    /// Private. 100 requests per 5 seconds per user, shared by the pool credits. Never re-sent by itself.
    Call<AddBlockRfqQuote> add_block_rfq_quote(AddBlockRfqQuoteRequest request) const;

    /// GET /api/v2/private/cancel_all_block_rfq_quotes
    ///
    /// Private. 100 requests per 5 seconds per user, shared by the pool credits. Never re-sent by itself.
    Call<std::optional<Decimal>> cancel_all_block_rfq_quotes(CancelAllBlockRfqQuotesRequest request = {}) const;

    /// GET /api/v2/private/cancel_block_rfq
    ///
    /// Private. 100 requests per 5 seconds per user, shared by the pool credits. Never re-sent by itself.
    Call<CancelBlockRfq> cancel_block_rfq(CancelBlockRfqRequest request) const;

    /// GET /api/v2/private/cancel_block_rfq_quote
    ///
    /// Private. 100 requests per 5 seconds per user, shared by the pool credits. Never re-sent by itself.
    Call<AddBlockRfqQuote> cancel_block_rfq_quote(GetBlockRfqQuotesRequest request = {}) const;

    /// GET /api/v2/private/cancel_block_rfq_trigger
    ///
    /// Private. 100 requests per 5 seconds per user, shared by the pool credits. Never re-sent by itself.
    Call<CancelBlockRfqTrigger> cancel_block_rfq_trigger(CancelBlockRfqTriggerRequest request) const;

    /// GET /api/v2/private/create_block_rfq
    ///
    /// Private. 100 requests per 5 seconds per user, shared by the pool credits. Never re-sent by itself.
    Call<CreateBlockRfq> create_block_rfq(CreateBlockRfqRequest request) const;

    /// GET /api/v2/private/edit_block_rfq_quote
    ///
    /// Private. 100 requests per 5 seconds per user, shared by the pool credits. Never re-sent by itself.
    Call<AddBlockRfqQuote> edit_block_rfq_quote(EditBlockRfqQuoteRequest request) const;

    /// GET /api/v2/private/get_block_rfq_makers
    ///
    /// Private. 100 requests per 5 seconds per user, shared by the pool credits.
    Call<Vector<RawJson>> get_block_rfq_makers() const;

    /// GET /api/v2/private/get_block_rfq_quotes
    ///
    /// Private. 100 requests per 5 seconds per user, shared by the pool credits.
    Call<Vector<AddBlockRfqQuote>> get_block_rfq_quotes(GetBlockRfqQuotesRequest request = {}) const;

    /// GET /api/v2/private/get_block_rfq_user_info
    ///
    /// Private. 100 requests per 5 seconds per user, shared by the pool credits.
    Call<GetBlockRfqUserInfo> get_block_rfq_user_info() const;

    /// GET /api/v2/private/get_block_rfqs
    ///
    /// Private. 100 requests per 5 seconds per user, shared by the pool credits. Too long for one reply: see pages().
    PagedCall<GetBlockRfqs> get_block_rfqs(GetBlockRfqsRequest request = {}) const;

    /// GET /api/v2/public/get_block_rfq_trades
    ///
    /// Public. 100 requests per 5 seconds per user, shared by the pool credits. Too long for one reply: see pages().
    PagedCall<GetBlockRfqTrades> get_block_rfq_trades(GetBlockRfqTradesRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const AcceptBlockRfqRequest*);
const detail::ObjectTable& exbind_table(const AcceptBlockRfqTradeTrigger*);
const detail::ObjectTable& exbind_table(const CancelBlockRfqTradeAllocationsClientInfo*);
const detail::ObjectTable& exbind_table(const AcceptBlockRfqBlockTradesTradesTradeAllocations*);
const detail::ObjectTable& exbind_table(const AcceptBlockRfqBlockTradesTrades*);
const detail::ObjectTable& exbind_table(const AcceptBlockRfqBlockTrades*);
const detail::ObjectTable& exbind_table(const AcceptBlockRfq*);
const detail::ObjectTable& exbind_table(const AddBlockRfqQuoteRequest*);
const detail::ObjectTable& exbind_table(const AddBlockRfqQuoteLegs*);
const detail::ObjectTable& exbind_table(const BlockRfqHedgeLeg*);
const detail::ObjectTable& exbind_table(const AddBlockRfqQuote*);
const detail::ObjectTable& exbind_table(const CancelAllBlockRfqQuotesRequest*);
const detail::ObjectTable& exbind_table(const CancelBlockRfqRequest*);
const detail::ObjectTable& exbind_table(const CancelBlockRfqAsks*);
const detail::ObjectTable& exbind_table(const CancelBlockRfqLegs*);
const detail::ObjectTable& exbind_table(const CancelBlockRfqTrades*);
const detail::ObjectTable& exbind_table(const TradeTrigger*);
const detail::ObjectTable& exbind_table(const CancelBlockRfqTradeAllocations*);
const detail::ObjectTable& exbind_table(const CancelBlockRfq*);
const detail::ObjectTable& exbind_table(const GetBlockRfqQuotesRequest*);
const detail::ObjectTable& exbind_table(const CancelBlockRfqTriggerRequest*);
const detail::ObjectTable& exbind_table(const CancelBlockRfqTrigger*);
const detail::ObjectTable& exbind_table(const CreateBlockRfqRequest*);
const detail::ObjectTable& exbind_table(const CreateBlockRfq*);
const detail::ObjectTable& exbind_table(const EditBlockRfqQuoteRequest*);
const detail::ObjectTable& exbind_table(const GetBlockRfqUserInfoParent*);
const detail::ObjectTable& exbind_table(const GetBlockRfqUserInfoUsers*);
const detail::ObjectTable& exbind_table(const GetBlockRfqUserInfo*);
const detail::ObjectTable& exbind_table(const GetBlockRfqsRequest*);
const detail::ObjectTable& exbind_table(const GetBlockRfqsBlockRfqs*);
const detail::ObjectTable& exbind_table(const GetBlockRfqs*);
const detail::ObjectTable& exbind_table(const GetBlockRfqTradesRequest*);
const detail::ObjectTable& exbind_table(const GetBlockRfqTradesBlockRfqsTrades*);
const detail::ObjectTable& exbind_table(const GetBlockRfqTradesBlockRfqs*);
const detail::ObjectTable& exbind_table(const GetBlockRfqTrades*);

}  // namespace exbind::deribit::block_rfq
