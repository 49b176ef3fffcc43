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
#include "exbind/pages.hpp"
#include "exbind/vector.hpp"

namespace exbind::okx {
class Connection;
}

/// Operations under /api/v5/tradingBot/recurring.
namespace exbind::okx::trading_bot::recurring {

enum class RecurringTimeType : std::uint8_t {
    _1 = 0,  ///< "1"
    _2 = 1,  ///< "2"
};

/// The value as sent and received, e.g. "1".
std::string_view to_string(RecurringTimeType value);

enum class Period : std::uint8_t {
    monthly = 0,
    weekly = 1,
    daily = 2,
    hourly = 3,
};

/// The value as sent and received, e.g. "monthly".
std::string_view to_string(Period value);

enum class RecurringHour : std::uint8_t {
    _1 = 0,   ///< "1"
    _4 = 1,   ///< "4"
    _8 = 2,   ///< "8"
    _12 = 3,  ///< "12"
};

/// The value as sent and received, e.g. "1".
std::string_view to_string(RecurringHour value);

enum class TdMode : std::uint8_t {
    cross = 0,
    isolated = 1,
    cash = 2,
    spot_isolated = 3,
};

/// The value as sent and received, e.g. "cross".
std::string_view to_string(TdMode value);

enum class Source : std::uint8_t {
    _1 = 0,  ///< "1"
    _2 = 1,  ///< "2"
    _3 = 2,  ///< "3"
};

/// The value as sent and received, e.g. "1".
std::string_view to_string(Source value);

enum class InstType : std::uint8_t {
    spot = 0,     ///< "SPOT"
    margin = 1,   ///< "MARGIN"
    swap = 2,     ///< "SWAP"
    futures = 3,  ///< "FUTURES"
    option = 4,   ///< "OPTION"
};

/// The value as sent and received, e.g. "SPOT".
std::string_view to_string(InstType value);

enum class State : std::uint8_t {
    running = 0,
    stopping = 1,
    stopped = 2,
    pause = 3,
};

/// The value as sent and received, e.g. "running".
std::string_view to_string(State value);

enum class OrdType : std::uint8_t {
    market = 0,
    manual_add_order = 1,
};

/// The value as sent and received, e.g. "market".
std::string_view to_string(OrdType value);

enum class SubOrdersState : std::uint8_t {
    canceled = 0,
    live = 1,
    partially_filled = 2,
    filled = 3,
    cancelling = 4,
};

/// The value as sent and received, e.g. "canceled".
std::string_view to_string(SubOrdersState value);

enum class Side : std::uint8_t {
    buy = 0,
    sell = 1,
};

/// The value as sent and received, e.g. "buy".
std::string_view to_string(Side value);

/// Parameters of Api::add_investment.
struct AddInvestmentRequest {
    NamedOnly named{};
    Required<std::string> algoId;  ///< exchange's id of the algo order or bot
    Required<Decimal> amount;
};

/// Reply of Api::add_investment, one row.
struct AddInvestment {
    std::string algoId{};  ///< exchange's id of the algo order or bot
    std::string sCode{};   ///< result of this item; 0 is success
    std::string sMsg{};    ///< why this item was refused

    bool operator==(const AddInvestment&) const = default;
};

/// Parameters of Api::amend_order_algo.
struct AmendOrderAlgoRequest {
    NamedOnly named{};
    Required<std::string> algoId;    ///< exchange's id of the algo order or bot
    Required<std::string> stgyName;  ///< name that you gave the bot
};

/// Reply of Api::amend_order_algo, one row.
struct AmendOrderAlgo {
    std::string algoId{};       ///< exchange's id of the algo order or bot
    std::string algoClOrdId{};  ///< your id of the algo order or bot
    std::string sCode{};        ///< result of this item; 0 is success
    std::string sMsg{};         ///< why this item was refused

    bool operator==(const AmendOrderAlgo&) const = default;
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

/// Parameters of Api::amend_recurring_amount.
struct AmendRecurringAmountRequest {
    NamedOnly named{};
    Required<std::string> algoId;  ///< exchange's id of the algo order or bot
    Required<Decimal> amount;
};

/// Reply of Api::amend_recurring_amount, one row.
struct AmendRecurringAmount {
    std::string algoId{};  ///< exchange's id of the algo order or bot
    std::string sCode{};   ///< result of this item; 0 is success
    std::string sMsg{};    ///< why this item was refused

    bool operator==(const AmendRecurringAmount&) const = default;
};

/// Parameters of Api::amend_recurring_time.
struct AmendRecurringTimeRequest {
    NamedOnly named{};
    Required<std::string> algoId;                         ///< exchange's id of the algo order or bot
    Required<Open<RecurringTimeType>> recurringTimeType;  ///< whether times are fixed or counted
    Required<std::int64_t> timeZone;                      ///< hours ahead of UTC; e.g. 8
    Required<Open<Period>> period;                        ///< how often it buys
    Open<RecurringHour> recurringHour{};                  ///< hours between two purchases; needed if period is hourly
    std::optional<std::int64_t> recurringDay{};           ///< day of the week or month; conditional
    std::optional<std::int64_t> recurringTime{};          ///< hour of the day; needed if recurringTimeType is 1
};

/// Reply of Api::amend_recurring_time, one row.
struct AmendRecurringTime {
    std::string algoId{};  ///< exchange's id of the algo order or bot
    std::string sCode{};   ///< result of this item; 0 is success
    std::string sMsg{};    ///< why this item was refused

    bool operator==(const AmendRecurringTime&) const = default;
};

/// Part of OrderAlgoRequest.
struct OrderAlgoRequestRecurringList {
    NamedOnly named{};
    Required<std::string> ccy;       ///< currency; e.g. BTC
    Required<Decimal> ratio;         ///< part of the whole, 0.2 = 20 %; e.g. 0.2
    std::optional<Decimal> minPx{};  ///< lower end of prices
    std::optional<Decimal> maxPx{};  ///< upper end of prices
};

/// Parameters of Api::order_algo.
struct OrderAlgoRequest {
    NamedOnly named{};
    Required<std::string> stgyName;                                 ///< name that you gave the bot
    Required<Vector<OrderAlgoRequestRecurringList>> recurringList;  ///< what is bought each time
    Required<Open<Period>> period;                                  ///< how often it buys
    std::optional<std::int64_t> recurringDay{};                     ///< day of the week or month; conditional
    /// hours between two purchases; needed if period is hourly
    Open<RecurringHour> recurringHour{};
    Required<std::int64_t> recurringTime;                           ///< hour of the day
    Required<std::int64_t> timeZone;                                ///< hours ahead of UTC; e.g. 8
    Required<Decimal> amt;                                          ///< amount
    Required<std::string> investmentCcy;                            ///< currency that is invested
    Required<Open<TdMode>> tdMode;                                  ///< margin mode, or cash without margin
    std::optional<std::string> algoClOrdId{};                       ///< your id of the algo order or bot
    std::optional<std::string> tag{};                               ///< label of your own choice
    std::optional<std::string> tradeQuoteCcy{};                     ///< currency that a spot order is paid in
    Vector<Open<Source>> source{};                                  ///< account that pays; default 1
    Open<RecurringTimeType> recurringTimeType{};                    ///< whether times are fixed or counted; default 1
};

/// Reply of Api::order_algo, one row.
struct OrderAlgo {
    std::string algoId{};       ///< exchange's id of the algo order or bot
    std::string algoClOrdId{};  ///< your id of the algo order or bot
    std::string sCode{};        ///< result of this item; 0 is success
    std::string sMsg{};         ///< why this item was refused
    std::string tag{};          ///< label of your own choice

    bool operator==(const OrderAlgo&) const = default;
};

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

/// Reply of Api::orders_algo_details, one row.
struct OrdersAlgoDetails {
    std::string algoId{};                                    ///< exchange's id of the algo order or bot
    std::string algoClOrdId{};                               ///< your id of the algo order or bot
    Open<InstType> instType{};                               ///< kind of instrument, such as SPOT or SWAP
    std::optional<TimePoint> cTime{};                        ///< Unix milliseconds; e.g. 1597026383085
    std::optional<TimePoint> uTime{};                        ///< Unix milliseconds; e.g. 1597026383085
    std::string algoOrdType{};                               ///< kind of bot, such as grid
    Open<State> state{};                                     ///< how far the bot or order has come
    std::string stgyName{};                                  ///< name that you gave the bot
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
    Vector<Open<Source>> source{};                           ///< account that pays
    Open<RecurringTimeType> recurringTimeType{};             ///< whether times are fixed or counted
    std::optional<std::int64_t> recurringTimeMinutes{};

    bool operator==(const OrdersAlgoDetails&) const = default;
};

/// Parameters of Api::orders_algo_history.
struct OrdersAlgoHistoryRequest {
    NamedOnly named{};
    std::optional<std::string> algoId{};  ///< exchange's id of the algo order or bot
    std::optional<std::string> after{};   ///< only rows older than this
    std::optional<std::string> before{};  ///< only rows newer than this
    std::optional<std::int64_t> limit{};  ///< default 100, at most 100
};

/// Part of OrdersAlgoHistory and OrdersAlgoPending.
struct OrdersAlgoHistoryRecurringList {
    std::string ccy{};               ///< currency; e.g. BTC
    std::optional<Decimal> ratio{};  ///< part of the whole, 0.2 = 20 %; e.g. 0.2
    std::optional<Decimal> minPx{};  ///< lower end of prices
    std::optional<Decimal> maxPx{};  ///< upper end of prices

    bool operator==(const OrdersAlgoHistoryRecurringList&) const = default;
};
using OrdersAlgoPendingRecurringList = OrdersAlgoHistoryRecurringList;

/// Reply of Api::orders_algo_history, one row.
struct OrdersAlgoHistory {
    std::string algoId{};                                    ///< exchange's id of the algo order or bot
    std::string algoClOrdId{};                               ///< your id of the algo order or bot
    Open<InstType> instType{};                               ///< kind of instrument, such as SPOT or SWAP
    std::optional<TimePoint> cTime{};                        ///< Unix milliseconds; e.g. 1597026383085
    std::optional<TimePoint> uTime{};                        ///< Unix milliseconds; e.g. 1597026383085
    std::string algoOrdType{};                               ///< kind of bot, such as grid
    Open<State> state{};                                     ///< how far the bot or order has come
    std::string stgyName{};                                  ///< name that you gave the bot
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
    Vector<Open<Source>> source{};                           ///< account that pays
    Open<RecurringTimeType> recurringTimeType{};             ///< whether times are fixed or counted
    std::optional<std::int64_t> recurringTimeMinutes{};

    bool operator==(const OrdersAlgoHistory&) const = default;
};

/// Parameters of Api::orders_algo_pending.
struct OrdersAlgoPendingRequest {
    NamedOnly named{};
    std::optional<std::string> algoId{};  ///< exchange's id of the algo order or bot
    std::optional<std::string> after{};   ///< only rows older than this
    std::optional<std::string> before{};  ///< only rows newer than this
    std::optional<std::int64_t> limit{};  ///< default 100, at most 100
};

/// Reply of Api::orders_algo_pending, one row.
struct OrdersAlgoPending {
    std::string algoId{};                                    ///< exchange's id of the algo order or bot
    std::string algoClOrdId{};                               ///< your id of the algo order or bot
    Open<InstType> instType{};                               ///< kind of instrument, such as SPOT or SWAP
    std::optional<TimePoint> cTime{};                        ///< Unix milliseconds; e.g. 1597026383085
    std::optional<TimePoint> uTime{};                        ///< Unix milliseconds; e.g. 1597026383085
    std::string algoOrdType{};                               ///< kind of bot, such as grid
    Open<State> state{};                                     ///< how far the bot or order has come
    std::string stgyName{};                                  ///< name that you gave the bot
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
    Vector<Open<Source>> source{};                           ///< account that pays
    Open<RecurringTimeType> recurringTimeType{};             ///< whether times are fixed or counted
    std::optional<std::int64_t> recurringTimeMinutes{};

    bool operator==(const OrdersAlgoPending&) const = default;
};

/// Parameters of Api::pause.
struct PauseRequest {
    NamedOnly named{};
    Required<std::string> algoId;  ///< exchange's id of the algo order or bot
};

/// Reply of Api::pause, one row.
struct Pause {
    std::string algoId{};  ///< exchange's id of the algo order or bot
    std::string sCode{};   ///< result of this item; 0 is success
    std::string sMsg{};    ///< why this item was refused

    bool operator==(const Pause&) const = default;
};

/// Parameters of Api::restart.
struct RestartRequest {
    NamedOnly named{};
    Required<std::string> algoId;  ///< exchange's id of the algo order or bot
};

/// Reply of Api::restart, one row.
struct Restart {
    std::string algoId{};  ///< exchange's id of the algo order or bot
    std::string sCode{};   ///< result of this item; 0 is success
    std::string sMsg{};    ///< why this item was refused

    bool operator==(const Restart&) const = default;
};

/// Parameters of Api::stop_order_algo, one item.
struct StopOrderAlgoRequest {
    NamedOnly named{};
    Required<std::string> algoId;  ///< exchange's id of the algo order or bot
};

/// Reply of Api::stop_order_algo, one row.
struct StopOrderAlgo {
    std::string algoId{};       ///< exchange's id of the algo order or bot
    std::string algoClOrdId{};  ///< your id of the algo order or bot
    std::string sCode{};        ///< result of this item; 0 is success
    std::string sMsg{};         ///< why this item was refused
    std::string tag{};          ///< label of your own choice; deprecated

    bool operator==(const StopOrderAlgo&) const = default;
};

/// Parameters of Api::sub_orders.
struct SubOrdersRequest {
    NamedOnly named{};
    Required<std::string> algoId;         ///< exchange's id of the algo order or bot
    std::optional<std::string> ordId{};   ///< exchange's id of the order
    std::optional<std::string> after{};   ///< only rows older than this
    std::optional<std::string> before{};  ///< only rows newer than this
    std::optional<std::int64_t> limit{};  ///< default 100, at most 100
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
    Open<SubOrdersState> state{};        ///< how far the bot or order has come
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

    /// POST /api/v5/tradingBot/recurring/add-investment
    ///
    /// Private; permission: trade. 20 requests per 2 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-post-add-investment
    Call<Vector<AddInvestment>> add_investment(AddInvestmentRequest request) const;

    /// POST /api/v5/tradingBot/recurring/amend-order-algo
    ///
    /// Private; permission: trade. 20 requests per 2 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-post-amend-recurring-buy-order
    Call<Vector<AmendOrderAlgo>> amend_order_algo(AmendOrderAlgoRequest request) const;

    /// POST /api/v5/tradingBot/recurring/amend-price-range
    ///
    /// Private; permission: trade. 20 requests per 2 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-post-amend-price-range
    Call<Vector<AmendPriceRange>> amend_price_range(AmendPriceRangeRequest request) const;

    /// POST /api/v5/tradingBot/recurring/amend-recurring-amount
    ///
    /// Private; permission: trade. 20 requests per 2 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-post-amend-recurring-buy-amount
    Call<Vector<AmendRecurringAmount>> amend_recurring_amount(AmendRecurringAmountRequest request) const;

    /// POST /api/v5/tradingBot/recurring/amend-recurring-time
    ///
    /// Private; permission: trade. 20 requests per 2 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-post-amend-recurring-buy-time
    Call<Vector<AmendRecurringTime>> amend_recurring_time(AmendRecurringTimeRequest request) const;

    /// POST /api/v5/tradingBot/recurring/order-algo
    ///
    /// Private; permission: trade. 20 requests per 2 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-post-place-recurring-buy-order
    Call<Vector<OrderAlgo>> order_algo(OrderAlgoRequest request) const;

    /// GET /api/v5/tradingBot/recurring/orders-algo-details
    ///
    /// Private; permission: read. 20 requests per 2 seconds per user.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-get-recurring-buy-order-details
    Call<Vector<OrdersAlgoDetails>> orders_algo_details(OrdersAlgoDetailsRequest request) const;

    /// GET /api/v5/tradingBot/recurring/orders-algo-history
    ///
    /// Private; permission: read. 20 requests per 2 seconds per user. Too long for one reply: see pages().
    /// https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-get-recurring-buy-order-history
    PagedCall<Vector<OrdersAlgoHistory>> orders_algo_history(OrdersAlgoHistoryRequest request = {}) const;

    /// GET /api/v5/tradingBot/recurring/orders-algo-pending
    ///
    /// Private; permission: read. 20 requests per 2 seconds per user. Too long for one reply: see pages().
    /// https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-get-recurring-buy-order-list
    PagedCall<Vector<OrdersAlgoPending>> orders_algo_pending(OrdersAlgoPendingRequest request = {}) const;

    /// For reconcile(): orders_algo_pending() with the id that a write carries.
    static Lookup<Vector<OrdersAlgoPending>> orders_algo_pending_lookup();

    /// POST /api/v5/tradingBot/recurring/pause
    ///
    /// Private; permission: trade. 20 requests per 2 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-post-pause-recurring-buy
    Call<Vector<Pause>> pause(PauseRequest request) const;

    /// POST /api/v5/tradingBot/recurring/restart
    ///
    /// Private; permission: trade. 20 requests per 2 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-post-restart-recurring-buy
    Call<Vector<Restart>> restart(RestartRequest request) const;

    /// POST /api/v5/tradingBot/recurring/stop-order-algo
    ///
    /// Private; permission: trade. 20 requests per 2 seconds per user. Never re-sent by itself. Each item is accepted
    /// or refused by itself: see Batch.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-post-stop-recurring-buy-order
    Call<Batch<StopOrderAlgo>> stop_order_algo(Vector<StopOrderAlgoRequest> request) const;

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
const detail::ObjectTable& exbind_table(const AmendOrderAlgoRequest*);
const detail::ObjectTable& exbind_table(const AmendOrderAlgo*);
const detail::ObjectTable& exbind_table(const AmendPriceRangeRequestRecurringList*);
const detail::ObjectTable& exbind_table(const AmendPriceRangeRequest*);
const detail::ObjectTable& exbind_table(const AmendPriceRange*);
const detail::ObjectTable& exbind_table(const AmendRecurringAmountRequest*);
const detail::ObjectTable& exbind_table(const AmendRecurringAmount*);
const detail::ObjectTable& exbind_table(const AmendRecurringTimeRequest*);
const detail::ObjectTable& exbind_table(const AmendRecurringTime*);
const detail::ObjectTable& exbind_table(const OrderAlgoRequestRecurringList*);
const detail::ObjectTable& exbind_table(const OrderAlgoRequest*);
const detail::ObjectTable& exbind_table(const OrderAlgo*);
const detail::ObjectTable& exbind_table(const OrdersAlgoDetailsRequest*);
const detail::ObjectTable& exbind_table(const OrdersAlgoDetailsRecurringList*);
const detail::ObjectTable& exbind_table(const OrdersAlgoDetails*);
const detail::ObjectTable& exbind_table(const OrdersAlgoHistoryRequest*);
const detail::ObjectTable& exbind_table(const OrdersAlgoHistoryRecurringList*);
const detail::ObjectTable& exbind_table(const OrdersAlgoHistory*);
const detail::ObjectTable& exbind_table(const OrdersAlgoPendingRequest*);
const detail::ObjectTable& exbind_table(const OrdersAlgoPending*);
const detail::ObjectTable& exbind_table(const PauseRequest*);
const detail::ObjectTable& exbind_table(const Pause*);
const detail::ObjectTable& exbind_table(const RestartRequest*);
const detail::ObjectTable& exbind_table(const Restart*);
const detail::ObjectTable& exbind_table(const StopOrderAlgoRequest*);
const detail::ObjectTable& exbind_table(const StopOrderAlgo*);
const detail::ObjectTable& exbind_table(const SubOrdersRequest*);
const detail::ObjectTable& exbind_table(const SubOrders*);

}  // namespace exbind::okx::trading_bot::recurring
