// Generated from specs/deribit/block_trade.yaml by `exbind generate deribit`. DO NOT EDIT.
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
#include "exbind/deribit/common/trading_currency.hpp"
#include "exbind/fields.hpp"
#include "exbind/pages.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::deribit {
class Connection;
}

/// Operations under /api/v2/private.
namespace exbind::inline v0_1::deribit::block_trade {

using exbind::deribit::Advanced;
using exbind::deribit::BlockRfqOrderType;
using exbind::deribit::BlockRfqState;
using exbind::deribit::Direction;
using exbind::deribit::Liquidation;
using exbind::deribit::Liquidity;
using exbind::deribit::Role;
using exbind::deribit::TradingCurrency;

using exbind::operator<<;
using exbind::to_string;

enum class ApproveBlockTrade : std::uint8_t {
    ok = 0,
};
const detail::EnumTable& exbind_table(ApproveBlockTrade);

enum class Value : std::uint8_t {
    initial = 0,
    accepted = 1,
    rejected = 2,
    executed = 3,
};
const detail::EnumTable& exbind_table(Value);

enum class InvalidateBlockTradeSignature : std::uint8_t {
    ok = 0,
};
const detail::EnumTable& exbind_table(InvalidateBlockTradeSignature);

enum class RejectBlockTrade : std::uint8_t {
    ok = 0,
};
const detail::EnumTable& exbind_table(RejectBlockTrade);

/// Parameters of Api::approve_block_trade and Api::reject_block_trade.
struct RejectBlockTradeRequest {
    NamedOnly named{};
    Required<TimePoint> timestamp;  ///< when it happened; Unix milliseconds; e.g. 1536569522277
    Required<std::string> nonce;    ///< ties the two sides of the trade; e.g. bF1_gfgcsd
    Required<Open<Role>> role;      ///< maker or taker
};
using ApproveBlockTradeRequest = RejectBlockTradeRequest;

/// Parameters of Api::execute_block_trade.
struct ExecuteBlockTradeRequest {
    NamedOnly named{};
    Required<TimePoint> timestamp;  ///< when it happened; Unix milliseconds; e.g. 1536569522277
    Required<std::string> nonce;    ///< ties the two sides of the trade; e.g. bF1_gfgcsd
    Required<Open<Role>> role;      ///< maker or taker
    Required<std::string> trades;   ///< what was traded
    /// e.g. 1565173369982.1M9tO0Q-.z9n9WyZUU5op9pEz6Jtd2CI71QxQMMsCZAexn...
    Required<std::string> counterparty_signature;
};

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

/// Part of ExecuteBlockTrade, GetBlockTrade, GetBlockTrades and GetBrokerTradesHistoryTrades.
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
    std::string reduce_only{};                              ///< only reduces a position
    std::string post_only{};                                ///< never takes liquidity
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

/// Reply of Api::execute_block_trade, Api::get_block_trade and Api::get_block_trades.
struct GetBlockTrade {
    std::string id{};                      ///< exchange's number; e.g. 154
    std::optional<TimePoint> timestamp{};  ///< when it happened; Unix milliseconds; e.g. 1536569522277
    Vector<UserTrade> trades{};            ///< what was traded
    std::string app_name{};                ///< application that placed the order; e.g. Example Application
    std::string broker_code{};             ///< broker by code; e.g. 2krM7sJsx
    std::string broker_name{};             ///< broker by name; e.g. Test Broker

    bool operator==(const GetBlockTrade&) const = default;
};
using ExecuteBlockTrade = GetBlockTrade;
using GetBlockTrades = GetBlockTrade;
using GetBrokerTradesHistoryTrades = GetBlockTrade;

/// Parameters of Api::get_block_trade.
struct GetBlockTradeRequest {
    NamedOnly named{};
    Required<std::string> id;  ///< exchange's number; e.g. 154
};

/// Parameters of Api::get_block_trade_requests.
struct GetBlockTradeRequestsRequest {
    NamedOnly named{};
    Optional<std::string> broker_code{};  ///< broker by code; e.g. jpqYKgg1
};

/// Part of GetBlockTradeRequests.
struct GetBlockTradeRequestsState {
    Open<Value> value{};
    std::optional<TimePoint> timestamp{};  ///< when it happened; Unix milliseconds

    bool operator==(const GetBlockTradeRequestsState&) const = default;
};

/// Part of GetBlockTradeRequests.
struct GetBlockTradeRequestsCounterpartyState {
    Open<Value> value{};
    std::optional<TimePoint> timestamp{};  ///< when it happened; Unix milliseconds

    bool operator==(const GetBlockTradeRequestsCounterpartyState&) const = default;
};

/// Reply of Api::get_block_trade_requests, one row.
struct GetBlockTradeRequests {
    std::string nonce{};                     ///< ties the two sides of the trade; e.g. bF1_gfgcsd
    std::optional<TimePoint> timestamp{};    ///< when it happened; Unix milliseconds
    Vector<GetBlockTradeRequests> trades{};  ///< what was traded
    std::string app_name{};                  ///< application that placed the order; e.g. Example Application
    std::string username{};                  ///< user by name; e.g. Trader
    Open<Role> role{};                       ///< maker or taker
    std::optional<std::int64_t> user_id{};   ///< user by number; e.g. 57874
    std::string broker_code{};               ///< broker by code; e.g. jpqYKgg1
    std::string broker_name{};               ///< broker by name; e.g. Test Broker
    GetBlockTradeRequestsState state{};      ///< how far it has come
    GetBlockTradeRequestsCounterpartyState counterparty_state{};
    std::string combo_id{};                  ///< combination of instruments; e.g. BTC-CS-27JUN25-80000_85000

    bool operator==(const GetBlockTradeRequests&) const = default;
};

/// Parameters of Api::get_block_trades.
struct GetBlockTradesRequest {
    NamedOnly named{};
    Open<TradingCurrency> currency{};       ///< currency, such as BTC
    Optional<std::int64_t> count{};         ///< rows to return at most; 1 to 101
    Optional<std::string> start_id{};       ///< first id to return; e.g. 154
    Optional<std::string> end_id{};         ///< last id to return; e.g. 154
    Optional<std::int64_t> block_rfq_id{};  ///< exchange's id of the request for quotes
    Optional<std::string> broker_code{};    ///< broker by code; e.g. 2krM7sJsx
};

/// Part of GetBrokerTradeRequests.
struct GetBrokerTradeRequestsTrades {
    std::optional<Decimal> amount{};  ///< size: USD for inverse futures, else currency
    Open<Direction> direction{};      ///< buy or sell
    std::optional<Decimal> price{};   ///< in USD, of options in their currency
    std::string instrument_name{};    ///< instrument, such as BTC-PERPETUAL

    bool operator==(const GetBrokerTradeRequestsTrades&) const = default;
};

/// Part of GetBrokerTradeRequests.
struct GetBrokerTradeRequestsMaker {
    std::string state{};                           ///< how far it has come
    std::optional<std::int64_t> client_id{};       ///< client by number; in keys: their public part
    std::string user_id{};                         ///< user by number
    std::string client_name{};                     ///< client by name
    std::string client_link_name{};                ///< link to the client by name
    std::optional<std::int64_t> client_link_id{};  ///< link to the client by number

    bool operator==(const GetBrokerTradeRequestsMaker&) const = default;
};
using GetBrokerTradeRequestsTaker = GetBrokerTradeRequestsMaker;

/// Reply of Api::get_broker_trade_requests, one row.
struct GetBrokerTradeRequests {
    std::optional<TimePoint> timestamp{};           ///< when it happened; Unix milliseconds
    std::string state{};                            ///< how far it has come
    Vector<GetBrokerTradeRequestsTrades> trades{};  ///< what was traded
    GetBrokerTradeRequestsMaker maker{};            ///< side that waited in the book
    GetBrokerTradeRequestsMaker taker{};            ///< side that took
    std::string nonce{};                            ///< ties the two sides of the trade

    bool operator==(const GetBrokerTradeRequests&) const = default;
};

/// Parameters of Api::get_broker_trades.
struct GetBrokerTradesRequest {
    NamedOnly named{};
    Open<TradingCurrency> currency{};  ///< currency, such as BTC
    Optional<std::int64_t> count{};    ///< rows to return at most; 1 to 1000
    Optional<std::string> start_id{};  ///< first id to return; e.g. 154
    Optional<std::string> end_id{};    ///< last id to return; e.g. 154
};

/// Part of GetBrokerTradesHistory.
struct GetBrokerTradesHistoryMaker {
    std::string user_id{};                         ///< user by number
    std::optional<std::int64_t> client_id{};       ///< client by number; in keys: their public part
    std::string client_name{};                     ///< client by name
    std::string client_link_name{};                ///< link to the client by name
    std::optional<std::int64_t> client_link_id{};  ///< link to the client by number

    bool operator==(const GetBrokerTradesHistoryMaker&) const = default;
};
using GetBrokerTradesHistoryTaker = GetBrokerTradesHistoryMaker;

/// Part of GetBrokerTrades.
struct GetBrokerTradesHistory {
    std::string id{};                      ///< exchange's number
    std::optional<TimePoint> timestamp{};  ///< when it happened; Unix milliseconds
    Vector<GetBlockTrade> trades{};        ///< what was traded
    GetBrokerTradesHistoryMaker maker{};   ///< side that waited in the book
    GetBrokerTradesHistoryMaker taker{};   ///< side that took

    bool operator==(const GetBrokerTradesHistory&) const = default;
};

/// Reply of Api::get_broker_trades.
struct GetBrokerTrades {
    Vector<GetBrokerTradesHistory> history{};
    std::optional<std::int64_t> next_start_id{};

    bool operator==(const GetBrokerTrades&) const = default;
};

/// Parameters of Api::invalidate_block_trade_signature.
struct InvalidateBlockTradeSignatureRequest {
    NamedOnly named{};
    Required<std::string> signature;  ///< e.g. 1565173369982.1M9tO0Q-.z9n9WyZUU5op9pEz6Jtd2CI71QxQMMsCZAexn...
};

/// Parameters of Api::simulate_block_trade.
struct SimulateBlockTradeRequest {
    NamedOnly named{};
    Open<Role> role{};             ///< maker or taker
    Required<std::string> trades;  ///< what was traded
};

/// Parameters of Api::verify_block_trade.
struct VerifyBlockTradeRequest {
    NamedOnly named{};
    Required<TimePoint> timestamp;  ///< when it happened; Unix milliseconds; e.g. 1536569522277
    Required<std::string> nonce;    ///< ties the two sides of the trade; e.g. bF1_gfgcsd
    Required<Open<Role>> role;      ///< maker or taker
    Required<std::string> trades;   ///< what was traded
};

/// Reply of Api::verify_block_trade.
struct VerifyBlockTrade {
    std::string signature{};  ///< e.g. 1565173369982.1M9tO0Q-.z9n9WyZUU5op9pEz6Jtd2CI71QxQMMsCZAexn...

    bool operator==(const VerifyBlockTrade&) const = default;
};

/// The operations of block_trade. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// GET /api/v2/private/approve_block_trade
    ///
    /// Private. 100 requests per 5 seconds per user, shared by the pool credits. Never re-sent by itself.
    Call<Open<ApproveBlockTrade>> approve_block_trade(RejectBlockTradeRequest request) const;

    /// GET /api/v2/private/execute_block_trade
    ///
    /// Private. 20 requests per 4 seconds per user, shared by the pool matching. 100 requests per 5 seconds per user,
    /// shared by the pool credits. Never re-sent by itself.
    Call<GetBlockTrade> execute_block_trade(ExecuteBlockTradeRequest request) const;

    /// GET /api/v2/private/get_block_trade
    ///
    /// Private. 100 requests per 5 seconds per user, shared by the pool credits.
    Call<GetBlockTrade> get_block_trade(GetBlockTradeRequest request) const;

    /// GET /api/v2/private/get_block_trade_requests
    ///
    /// Private. 100 requests per 5 seconds per user, shared by the pool credits.
    Call<Vector<GetBlockTradeRequests>> get_block_trade_requests(GetBlockTradeRequestsRequest request = {}) const;

    /// GET /api/v2/private/get_block_trades
    ///
    /// Private. 100 requests per 5 seconds per user, shared by the pool credits.
    Call<Vector<GetBlockTrade>> get_block_trades(GetBlockTradesRequest request = {}) const;

    /// GET /api/v2/private/get_broker_trade_requests
    ///
    /// Private. 100 requests per 5 seconds per user, shared by the pool credits.
    Call<Vector<GetBrokerTradeRequests>> get_broker_trade_requests() const;

    /// GET /api/v2/private/get_broker_trades
    ///
    /// Private. 100 requests per 5 seconds per user, shared by the pool credits. Too long for one reply: see pages().
    PagedCall<GetBrokerTrades> get_broker_trades(GetBrokerTradesRequest request = {}) const;

    /// GET /api/v2/private/invalidate_block_trade_signature
    ///
    /// Private. 100 requests per 5 seconds per user, shared by the pool credits. Never re-sent by itself.
    Call<Open<InvalidateBlockTradeSignature>>
    invalidate_block_trade_signature(InvalidateBlockTradeSignatureRequest request) const;

    /// GET /api/v2/private/reject_block_trade
    ///
    /// Private. 100 requests per 5 seconds per user, shared by the pool credits. Never re-sent by itself.
    Call<Open<RejectBlockTrade>> reject_block_trade(RejectBlockTradeRequest request) const;

    /// GET /api/v2/private/simulate_block_trade
    ///
    /// Private. 20 requests per 4 seconds per user, shared by the pool matching. 100 requests per 5 seconds per user,
    /// shared by the pool credits.
    Call<std::optional<bool>> simulate_block_trade(SimulateBlockTradeRequest request) const;

    /// GET /api/v2/private/verify_block_trade
    ///
    /// Private. 20 requests per 4 seconds per user, shared by the pool matching. 100 requests per 5 seconds per user,
    /// shared by the pool credits.
    Call<VerifyBlockTrade> verify_block_trade(VerifyBlockTradeRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const RejectBlockTradeRequest*);
const detail::ObjectTable& exbind_table(const ExecuteBlockTradeRequest*);
const detail::ObjectTable& exbind_table(const UserTradeTradeAllocationsClientInfo*);
const detail::ObjectTable& exbind_table(const UserTradeTradeAllocations*);
const detail::ObjectTable& exbind_table(const UserTrade*);
const detail::ObjectTable& exbind_table(const GetBlockTrade*);
const detail::ObjectTable& exbind_table(const GetBlockTradeRequest*);
const detail::ObjectTable& exbind_table(const GetBlockTradeRequestsRequest*);
const detail::ObjectTable& exbind_table(const GetBlockTradeRequestsState*);
const detail::ObjectTable& exbind_table(const GetBlockTradeRequestsCounterpartyState*);
const detail::ObjectTable& exbind_table(const GetBlockTradeRequests*);
const detail::ObjectTable& exbind_table(const GetBlockTradesRequest*);
const detail::ObjectTable& exbind_table(const GetBrokerTradeRequestsTrades*);
const detail::ObjectTable& exbind_table(const GetBrokerTradeRequestsMaker*);
const detail::ObjectTable& exbind_table(const GetBrokerTradeRequests*);
const detail::ObjectTable& exbind_table(const GetBrokerTradesRequest*);
const detail::ObjectTable& exbind_table(const GetBrokerTradesHistoryMaker*);
const detail::ObjectTable& exbind_table(const GetBrokerTradesHistory*);
const detail::ObjectTable& exbind_table(const GetBrokerTrades*);
const detail::ObjectTable& exbind_table(const InvalidateBlockTradeSignatureRequest*);
const detail::ObjectTable& exbind_table(const SimulateBlockTradeRequest*);
const detail::ObjectTable& exbind_table(const VerifyBlockTradeRequest*);
const detail::ObjectTable& exbind_table(const VerifyBlockTrade*);

}  // namespace exbind::deribit::block_trade
