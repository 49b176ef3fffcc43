// Generated from specs/okx/tradingBot/recurring.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "exbind/batch.hpp"
#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/okx/common/dca_state.hpp"
#include "exbind/okx/common/inst_type.hpp"
#include "exbind/okx/common/recurring_source.hpp"
#include "exbind/okx/common/side.hpp"
#include "exbind/okx/common/td_mode.hpp"
#include "exbind/pages.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::okx {
class Connection;
}

/// Operations under /api/v5/tradingBot/recurring.
namespace exbind::inline v0_1::okx::trading_bot::recurring {

using exbind::okx::DcaState;
using exbind::okx::InstType;
using exbind::okx::RecurringSource;
using exbind::okx::Side;
using exbind::okx::TdMode;

using exbind::operator<<;
using exbind::to_string;

enum class RecurringTimeType : std::uint8_t {
    custom_time = 0,        ///< "1"
    immediate_trigger = 1,  ///< "2"
};
const detail::EnumTable& exbind_table(RecurringTimeType);

enum class Period : std::uint8_t {
    monthly = 0,
    weekly = 1,
    daily = 2,
    hourly = 3,
};
const detail::EnumTable& exbind_table(Period);

enum class RecurringHour : std::uint8_t {
    _1 = 0,   ///< "1"
    _4 = 1,   ///< "4"
    _8 = 2,   ///< "8"
    _12 = 3,  ///< "12"
};
const detail::EnumTable& exbind_table(RecurringHour);

enum class State : std::uint8_t {
    running = 0,
    stopping = 1,
    stopped = 2,
    pause = 3,
};
const detail::EnumTable& exbind_table(State);

enum class OrdType : std::uint8_t {
    market = 0,
    manual_add_order = 1,
};
const detail::EnumTable& exbind_table(OrdType);

/// Parameters of Api::add_investment.
struct AddInvestmentRequest {
    NamedOnly named{};
    Required<std::string> algoId;  ///< exchange's id of the algo order or bot
    Required<Decimal> amount;
};

/// Reply of Api::add_investment.
struct AddInvestment {
    std::string algoId{};  ///< exchange's id of the algo order or bot
    std::string sCode{};   ///< result of this item; 0 is success
    std::string sMsg{};    ///< why this item was refused

    bool operator==(const AddInvestment&) const = default;
};

/// Parameters of Api::amend_recurring_buy_order.
struct AmendRecurringBuyOrderRequest {
    NamedOnly named{};
    Required<std::string> algoId;    ///< exchange's id of the algo order or bot
    Required<std::string> stgyName;  ///< name that you gave the bot; at most 40 characters
};

/// Reply of Api::amend_recurring_buy_order.
struct AmendRecurringBuyOrder {
    std::string algoId{};       ///< exchange's id of the algo order or bot
    std::string algoClOrdId{};  ///< your id of the algo order or bot
    std::string sCode{};        ///< result of this item; 0 is success
    std::string sMsg{};         ///< why this item was refused

    bool operator==(const AmendRecurringBuyOrder&) const = default;
};

/// Part of AmendPriceRangeRequest.
struct AmendPriceRangeRequestRecurringList {
    NamedOnly named{};
    Required<std::string> ccy;  ///< currency
    Required<Decimal> minPx;    ///< lower end of prices
    Required<Decimal> maxPx;    ///< upper end of prices
};

/// Parameters of Api::amend_price_range.
struct AmendPriceRangeRequest {
    NamedOnly named{};
    Required<std::string> algoId;                                         ///< exchange's id of the algo order or bot
    Required<Vector<AmendPriceRangeRequestRecurringList>> recurringList;  ///< what is bought each time
};

/// Reply of Api::amend_price_range, one row.
struct AmendPriceRange {
    std::string algoId{};  ///< exchange's id of the algo order or bot
    std::string sCode{};   ///< result of this item; 0 is success
    std::string sMsg{};    ///< why this item was refused

    bool operator==(const AmendPriceRange&) const = default;
};

/// Parameters of Api::amend_recurring_buy_amount.
struct AmendRecurringBuyAmountRequest {
    NamedOnly named{};
    Required<std::string> algoId;  ///< exchange's id of the algo order or bot
    Required<Decimal> amount;
};

/// Reply of Api::amend_recurring_buy_amount.
struct AmendRecurringBuyAmount {
    std::string algoId{};  ///< exchange's id of the algo order or bot
    std::string sCode{};   ///< result of this item; 0 is success
    std::string sMsg{};    ///< why this item was refused

    bool operator==(const AmendRecurringBuyAmount&) const = default;
};

/// Parameters of Api::amend_recurring_buy_time.
struct AmendRecurringBuyTimeRequest {
    NamedOnly named{};
    Required<std::string> algoId;                         ///< exchange's id of the algo order or bot
    Required<Open<RecurringTimeType>> recurringTimeType;  ///< whether times are fixed or counted
    Required<std::int64_t> timeZone;                      ///< hours ahead of UTC; e.g. 8
    Required<Open<Period>> period;                        ///< how often it buys
    Open<RecurringHour> recurringHour{};                  ///< hours between two purchases; needed if period is hourly
    Optional<std::int64_t> recurringDay{};                ///< day of the week or month; conditional
    Optional<std::int64_t> recurringTime{};               ///< hour of the day; needed if recurringTimeType is 1
};

/// Reply of Api::amend_recurring_buy_time.
struct AmendRecurringBuyTime {
    std::string algoId{};  ///< exchange's id of the algo order or bot
    std::string sCode{};   ///< result of this item; 0 is success
    std::string sMsg{};    ///< why this item was refused

    bool operator==(const AmendRecurringBuyTime&) const = default;
};

/// Part of PlaceRecurringBuyOrderRequest.
struct PlaceRecurringBuyOrderRequestRecurringList {
    NamedOnly named{};
    Required<std::string> ccy;  ///< currency; e.g. BTC
    Required<Decimal> ratio;    ///< part of the whole, 0.2 = 20 %; e.g. 0.2
    Optional<Decimal> minPx{};  ///< lower end of prices
    Optional<Decimal> maxPx{};  ///< upper end of prices
};

/// Parameters of Api::place_recurring_buy_order.
struct PlaceRecurringBuyOrderRequest {
    NamedOnly named{};
    /// name that you gave the bot; at most 40 characters
    Required<std::string> stgyName;
    Required<Vector<PlaceRecurringBuyOrderRequestRecurringList>> recurringList;  ///< what is bought each time
    Required<Open<Period>> period;                                               ///< how often it buys
    /// day of the week or month; conditional
    Optional<std::int64_t> recurringDay{};
    /// hours between two purchases; needed if period is hourly
    Open<RecurringHour> recurringHour{};
    Required<std::int64_t> recurringTime;                                        ///< hour of the day
    Required<std::int64_t> timeZone;                                             ///< hours ahead of UTC; e.g. 8
    Required<Decimal> amt;                                                       ///< amount
    Required<std::string> investmentCcy;                                         ///< currency that is invested
    /// margin mode, or cash without margin
    Required<Open<TdMode>> tdMode;
    /// your id of the algo order or bot; at most 32 characters of A-Za-z0-9
    Optional<std::string> algoClOrdId{};
    /// label of your own choice; at most 16 characters of A-Za-z0-9
    Optional<std::string> tag{};
    /// currency that a spot order is paid in
    Optional<std::string> tradeQuoteCcy{};
    Vector<Open<RecurringSource>> source{};                                      ///< account that pays; default 1
    /// whether times are fixed or counted; default 1
    Open<RecurringTimeType> recurringTimeType{};
};

/// Reply of Api::place_recurring_buy_order and Api::stop_recurring_buy_order, one row.
struct StopRecurringBuyOrder {
    std::string algoId{};       ///< exchange's id of the algo order or bot
    std::string algoClOrdId{};  ///< your id of the algo order or bot
    std::string sCode{};        ///< result of this item; 0 is success
    std::string sMsg{};         ///< why this item was refused
    std::string tag{};          ///< label of your own choice

    bool operator==(const StopRecurringBuyOrder&) const = default;
};
using PlaceRecurringBuyOrder = StopRecurringBuyOrder;

/// Parameters of Api::orders_algo_details.
struct OrdersAlgoDetailsRequest {
    NamedOnly named{};
    Required<std::string> algoId;  ///< exchange's id of the algo order or bot
};

/// Part of OrdersAlgoDetails.
struct OrdersAlgoDetailsRecurringList {
    std::string ccy{};               ///< currency; e.g. BTC
    std::optional<Decimal> ratio{};  ///< part of the whole, 0.2 = 20 %; e.g. 0.2
    std::optional<Decimal> totalAmt{};
    std::optional<Decimal> profit{};
    std::optional<Decimal> avgPx{};  ///< average price of what was filled
    std::optional<Decimal> px{};     ///< price
    std::optional<Decimal> minPx{};  ///< lower end of prices
    std::optional<Decimal> maxPx{};  ///< upper end of prices

    bool operator==(const OrdersAlgoDetailsRecurringList&) const = default;
};

/// Reply of Api::orders_algo_details.
struct OrdersAlgoDetails {
    std::string algoId{};                                    ///< exchange's id of the algo order or bot
    std::string algoClOrdId{};                               ///< your id of the algo order or bot
    Open<InstType> instType{};                               ///< kind of instrument, such as SPOT or SWAP
    std::optional<TimePoint> cTime{};                        ///< Unix milliseconds; e.g. 1597026383085
    std::optional<TimePoint> uTime{};                        ///< Unix milliseconds; e.g. 1597026383085
    std::string algoOrdType{};                               ///< kind of bot, such as grid
    Open<State> state{};                                     ///< how far the bot or order has come
    std::string stgyName{};                                  ///< name that you gave the bot; at most 40 characters
    Vector<OrdersAlgoDetailsRecurringList> recurringList{};  ///< what is bought each time
    Open<Period> period{};                                   ///< how often it buys
    std::optional<std::int64_t> recurringDay{};              ///< day of the week or month
    Open<RecurringHour> recurringHour{};                     ///< hours between two purchases
    std::optional<std::int64_t> recurringTime{};             ///< hour of the day
    std::optional<std::int64_t> timeZone{};                  ///< hours ahead of UTC; e.g. 8
    std::optional<Decimal> amt{};                            ///< amount
    std::optional<Decimal> investmentAmt{};                  ///< amount invested in all
    std::string investmentCcy{};                             ///< currency that is invested
    std::optional<TimePoint> nextInvestTime{};               ///< Unix milliseconds; e.g. 1597026383085
    std::optional<Decimal> totalPnl{};                       ///< profit and loss in all
    std::optional<Decimal> totalAnnRate{};
    std::optional<Decimal> pnlRatio{};                       ///< profit and loss, 0.1 = 10 %
    std::optional<Decimal> mktCap{};
    std::optional<Decimal> cycles{};
    std::string tag{};                                       ///< label of your own choice
    std::string tradeQuoteCcy{};                             ///< currency that a spot order is paid in
    Vector<Open<RecurringSource>> source{};                  ///< account that pays
    Open<RecurringTimeType> recurringTimeType{};             ///< whether times are fixed or counted
    std::optional<std::int64_t> recurringTimeMinutes{};

    bool operator==(const OrdersAlgoDetails&) const = default;
};

/// Parameters of Api::orders_algo_history and Api::orders_algo_pending.
struct OrdersAlgoHistoryRequest {
    NamedOnly named{};
    Optional<std::string> algoId{};  ///< exchange's id of the algo order or bot
    Optional<std::string> after{};   ///< only rows older than this
    Optional<std::string> before{};  ///< only rows newer than this
    Optional<std::int64_t> limit{};  ///< default 100, at most 100
};
using OrdersAlgoPendingRequest = OrdersAlgoHistoryRequest;

/// Part of OrdersAlgoHistory and OrdersAlgoPending.
struct OrdersAlgoHistoryRecurringList {
    std::string ccy{};               ///< currency; e.g. BTC
    std::optional<Decimal> ratio{};  ///< part of the whole, 0.2 = 20 %; e.g. 0.2
    std::optional<Decimal> minPx{};  ///< lower end of prices
    std::optional<Decimal> maxPx{};  ///< upper end of prices

    bool operator==(const OrdersAlgoHistoryRecurringList&) const = default;
};
using OrdersAlgoPendingRecurringList = OrdersAlgoHistoryRecurringList;

/// Reply of Api::orders_algo_history and Api::orders_algo_pending, one row.
struct OrdersAlgoHistory {
    std::string algoId{};                                    ///< exchange's id of the algo order or bot
    std::string algoClOrdId{};                               ///< your id of the algo order or bot
    Open<InstType> instType{};                               ///< kind of instrument, such as SPOT or SWAP
    std::optional<TimePoint> cTime{};                        ///< Unix milliseconds; e.g. 1597026383085
    std::optional<TimePoint> uTime{};                        ///< Unix milliseconds; e.g. 1597026383085
    std::string algoOrdType{};                               ///< kind of bot, such as grid
    Open<State> state{};                                     ///< how far the bot or order has come
    std::string stgyName{};                                  ///< name that you gave the bot; at most 40 characters
    Vector<OrdersAlgoHistoryRecurringList> recurringList{};  ///< what is bought each time
    Open<Period> period{};                                   ///< how often it buys
    std::optional<std::int64_t> recurringDay{};              ///< day of the week or month
    Open<RecurringHour> recurringHour{};                     ///< hours between two purchases
    std::optional<std::int64_t> recurringTime{};             ///< hour of the day
    std::optional<std::int64_t> timeZone{};                  ///< hours ahead of UTC; e.g. 8
    std::optional<Decimal> amt{};                            ///< amount
    std::optional<Decimal> investmentAmt{};                  ///< amount invested in all
    std::string investmentCcy{};                             ///< currency that is invested
    std::optional<Decimal> totalPnl{};                       ///< profit and loss in all
    std::optional<Decimal> totalAnnRate{};
    std::optional<Decimal> pnlRatio{};                       ///< profit and loss, 0.1 = 10 %
    std::optional<Decimal> mktCap{};
    std::optional<Decimal> cycles{};
    std::string tag{};                                       ///< label of your own choice
    std::string tradeQuoteCcy{};                             ///< currency that a spot order is paid in
    Vector<Open<RecurringSource>> source{};                  ///< account that pays
    Open<RecurringTimeType> recurringTimeType{};             ///< whether times are fixed or counted
    std::optional<std::int64_t> recurringTimeMinutes{};

    bool operator==(const OrdersAlgoHistory&) const = default;
};
using OrdersAlgoPending = OrdersAlgoHistory;

/// Parameters of Api::pause_recurring_buy.
struct PauseRecurringBuyRequest {
    NamedOnly named{};
    Required<std::string> algoId;  ///< exchange's id of the algo order or bot
};

/// Reply of Api::pause_recurring_buy.
struct PauseRecurringBuy {
    std::string algoId{};  ///< exchange's id of the algo order or bot
    std::string sCode{};   ///< result of this item; 0 is success
    std::string sMsg{};    ///< why this item was refused

    bool operator==(const PauseRecurringBuy&) const = default;
};

/// Parameters of Api::restart_recurring_buy.
struct RestartRecurringBuyRequest {
    NamedOnly named{};
    Required<std::string> algoId;  ///< exchange's id of the algo order or bot
};

/// Reply of Api::restart_recurring_buy.
struct RestartRecurringBuy {
    std::string algoId{};  ///< exchange's id of the algo order or bot
    std::string sCode{};   ///< result of this item; 0 is success
    std::string sMsg{};    ///< why this item was refused

    bool operator==(const RestartRecurringBuy&) const = default;
};

/// Parameters of Api::stop_recurring_buy_order, one item.
struct StopRecurringBuyOrderRequest {
    NamedOnly named{};
    Required<std::string> algoId;  ///< exchange's id of the algo order or bot
};

/// Parameters of Api::sub_orders.
struct SubOrdersRequest {
    NamedOnly named{};
    Required<std::string> algoId;    ///< exchange's id of the algo order or bot
    Optional<std::string> ordId{};   ///< exchange's id of the order
    Optional<std::string> after{};   ///< only rows older than this
    Optional<std::string> before{};  ///< only rows newer than this
    Optional<std::int64_t> limit{};  ///< default 100, at most 100
};

/// Reply of Api::sub_orders, one row.
struct SubOrders {
    std::string algoId{};                ///< exchange's id of the algo order or bot
    Open<InstType> instType{};           ///< kind of instrument, such as SPOT or SWAP
    std::string instId{};                ///< pair, contract or index
    std::string algoOrdType{};           ///< kind of bot, such as grid
    std::string ordId{};                 ///< exchange's id of the order
    std::optional<TimePoint> cTime{};    ///< Unix milliseconds; e.g. 1597026383085
    std::optional<TimePoint> uTime{};    ///< Unix milliseconds; e.g. 1597026383085
    Open<TdMode> tdMode{};               ///< margin mode, or cash without margin
    Open<OrdType> ordType{};             ///< kind of order, such as limit or market
    std::optional<Decimal> sz{};         ///< quantity, in contracts or currency
    Open<DcaState> state{};              ///< how far the bot or order has come
    Open<Side> side{};                   ///< buy or sell
    std::optional<Decimal> px{};         ///< price
    std::optional<Decimal> fee{};        ///< fee; negative when paid
    std::string feeCcy{};                ///< currency of the fee
    std::optional<Decimal> avgPx{};      ///< average price of what was filled
    std::optional<Decimal> accFillSz{};  ///< quantity filled so far
    std::string tag{};                   ///< label of your own choice
    std::string algoClOrdId{};           ///< your id of the algo order or bot

    bool operator==(const SubOrders&) const = default;
};

/// The operations of tradingBot/recurring. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Add investment
    /// POST /api/v5/tradingBot/recurring/add-investment
    ///
    /// Private; permission: trade. 20 requests per 2 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-post-add-investment
    Call<AddInvestment> add_investment(AddInvestmentRequest request) const;

    /// Amend recurring buy order
    /// POST /api/v5/tradingBot/recurring/amend-order-algo
    ///
    /// Private; permission: trade. 20 requests per 2 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-post-amend-recurring-buy-order
    Call<AmendRecurringBuyOrder> amend_recurring_buy_order(AmendRecurringBuyOrderRequest request) const;

    /// Amend price range
    /// POST /api/v5/tradingBot/recurring/amend-price-range
    ///
    /// Private; permission: trade. 20 requests per 2 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-post-amend-price-range
    Call<Vector<AmendPriceRange>> amend_price_range(AmendPriceRangeRequest request) const;

    /// Amend recurring buy amount
    /// POST /api/v5/tradingBot/recurring/amend-recurring-amount
    ///
    /// Private; permission: trade. 20 requests per 2 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-post-amend-recurring-buy-amount
    Call<AmendRecurringBuyAmount> amend_recurring_buy_amount(AmendRecurringBuyAmountRequest request) const;

    /// Amend recurring buy time
    /// POST /api/v5/tradingBot/recurring/amend-recurring-time
    ///
    /// Private; permission: trade. 20 requests per 2 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-post-amend-recurring-buy-time
    Call<AmendRecurringBuyTime> amend_recurring_buy_time(AmendRecurringBuyTimeRequest request) const;

    /// Place recurring buy order
    /// POST /api/v5/tradingBot/recurring/order-algo
    ///
    /// Private; permission: trade. 20 requests per 2 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-post-place-recurring-buy-order
    Call<Vector<StopRecurringBuyOrder>> place_recurring_buy_order(PlaceRecurringBuyOrderRequest request) const;

    /// Recurring buy order details
    /// GET /api/v5/tradingBot/recurring/orders-algo-details
    ///
    /// Private; permission: read. 20 requests per 2 seconds per user.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-get-recurring-buy-order-details
    Call<OrdersAlgoDetails> orders_algo_details(OrdersAlgoDetailsRequest request) const;

    /// Recurring buy order history
    /// GET /api/v5/tradingBot/recurring/orders-algo-history
    ///
    /// Private; permission: read. 20 requests per 2 seconds per user. Too long for one reply: see pages().
    /// https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-get-recurring-buy-order-history
    PagedCall<Vector<OrdersAlgoHistory>> orders_algo_history(OrdersAlgoHistoryRequest request = {}) const;

    /// Recurring buy order list
    /// GET /api/v5/tradingBot/recurring/orders-algo-pending
    ///
    /// Private; permission: read. 20 requests per 2 seconds per user. Too long for one reply: see pages().
    /// https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-get-recurring-buy-order-list
    PagedCall<Vector<OrdersAlgoHistory>> orders_algo_pending(OrdersAlgoHistoryRequest request = {}) const;

    /// For reconcile(): orders_algo_pending() with the id that a write carries.
    static Lookup<Vector<OrdersAlgoHistory>> orders_algo_pending_lookup();

    /// Pause recurring buy
    /// POST /api/v5/tradingBot/recurring/pause
    ///
    /// Private; permission: trade. 20 requests per 2 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-post-pause-recurring-buy
    Call<PauseRecurringBuy> pause_recurring_buy(PauseRecurringBuyRequest request) const;

    /// Restart recurring buy
    /// POST /api/v5/tradingBot/recurring/restart
    ///
    /// Private; permission: trade. 20 requests per 2 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-post-restart-recurring-buy
    Call<RestartRecurringBuy> restart_recurring_buy(RestartRecurringBuyRequest request) const;

    /// Stop recurring buy order
    /// POST /api/v5/tradingBot/recurring/stop-order-algo
    ///
    /// Private; permission: trade. 20 requests per 2 seconds per user. Never re-sent by itself. Each item is accepted
    /// or refused by itself: see Batch.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-post-stop-recurring-buy-order
    Call<Batch<StopRecurringBuyOrder>> stop_recurring_buy_order(Vector<StopRecurringBuyOrderRequest> request) const;

    /// Recurring buy sub orders
    /// GET /api/v5/tradingBot/recurring/sub-orders
    ///
    /// Private; permission: read. 20 requests per 2 seconds per user. Too long for one reply: see pages().
    /// https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-get-recurring-buy-sub-orders
    PagedCall<Vector<SubOrders>> sub_orders(SubOrdersRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const AddInvestmentRequest*);
const detail::ObjectTable& exbind_table(const AddInvestment*);
const detail::ObjectTable& exbind_table(const AmendRecurringBuyOrderRequest*);
const detail::ObjectTable& exbind_table(const AmendRecurringBuyOrder*);
const detail::ObjectTable& exbind_table(const AmendPriceRangeRequestRecurringList*);
const detail::ObjectTable& exbind_table(const AmendPriceRangeRequest*);
const detail::ObjectTable& exbind_table(const AmendPriceRange*);
const detail::ObjectTable& exbind_table(const AmendRecurringBuyAmountRequest*);
const detail::ObjectTable& exbind_table(const AmendRecurringBuyAmount*);
const detail::ObjectTable& exbind_table(const AmendRecurringBuyTimeRequest*);
const detail::ObjectTable& exbind_table(const AmendRecurringBuyTime*);
const detail::ObjectTable& exbind_table(const PlaceRecurringBuyOrderRequestRecurringList*);
const detail::ObjectTable& exbind_table(const PlaceRecurringBuyOrderRequest*);
const detail::ObjectTable& exbind_table(const StopRecurringBuyOrder*);
const detail::ObjectTable& exbind_table(const OrdersAlgoDetailsRequest*);
const detail::ObjectTable& exbind_table(const OrdersAlgoDetailsRecurringList*);
const detail::ObjectTable& exbind_table(const OrdersAlgoDetails*);
const detail::ObjectTable& exbind_table(const OrdersAlgoHistoryRequest*);
const detail::ObjectTable& exbind_table(const OrdersAlgoHistoryRecurringList*);
const detail::ObjectTable& exbind_table(const OrdersAlgoHistory*);
const detail::ObjectTable& exbind_table(const PauseRecurringBuyRequest*);
const detail::ObjectTable& exbind_table(const PauseRecurringBuy*);
const detail::ObjectTable& exbind_table(const RestartRecurringBuyRequest*);
const detail::ObjectTable& exbind_table(const RestartRecurringBuy*);
const detail::ObjectTable& exbind_table(const StopRecurringBuyOrderRequest*);
const detail::ObjectTable& exbind_table(const SubOrdersRequest*);
const detail::ObjectTable& exbind_table(const SubOrders*);

}  // namespace exbind::okx::trading_bot::recurring
