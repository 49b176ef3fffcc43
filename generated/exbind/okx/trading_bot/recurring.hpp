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
    custom_time = 0,        ///< "1"
    immediate_trigger = 1,  ///< "2"
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
    trading_account = 0,      ///< "1"
    funding_account = 1,      ///< "2"
    simple_earn_account = 2,  ///< "3"
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
    Required<std::string> algoId;
    Required<Decimal> amount;
};

/// Reply of Api::add_investment.
struct AddInvestment {
    std::string algoId{};
    std::string sCode{};
    std::string sMsg{};

    bool operator==(const AddInvestment&) const = default;
};

/// Parameters of Api::amend_order_algo.
struct AmendOrderAlgoRequest {
    NamedOnly named{};
    Required<std::string> algoId;
    Required<std::string> stgyName;  ///< at most 40 characters
};

/// Reply of Api::amend_order_algo.
struct AmendOrderAlgo {
    std::string algoId{};
    std::string algoClOrdId{};
    std::string sCode{};
    std::string sMsg{};

    bool operator==(const AmendOrderAlgo&) const = default;
};

/// Part of AmendPriceRangeRequest.
struct AmendPriceRangeRequestRecurringList {
    NamedOnly named{};
    Required<std::string> ccy;
    Required<Decimal> minPx;
    Required<Decimal> maxPx;
};

/// Parameters of Api::amend_price_range.
struct AmendPriceRangeRequest {
    NamedOnly named{};
    Required<std::string> algoId;
    Required<Vector<AmendPriceRangeRequestRecurringList>> recurringList;
};

/// Reply of Api::amend_price_range, one row.
struct AmendPriceRange {
    std::string algoId{};
    std::string sCode{};
    std::string sMsg{};

    bool operator==(const AmendPriceRange&) const = default;
};

/// Parameters of Api::amend_recurring_amount.
struct AmendRecurringAmountRequest {
    NamedOnly named{};
    Required<std::string> algoId;
    Required<Decimal> amount;
};

/// Reply of Api::amend_recurring_amount.
struct AmendRecurringAmount {
    std::string algoId{};
    std::string sCode{};
    std::string sMsg{};

    bool operator==(const AmendRecurringAmount&) const = default;
};

/// Parameters of Api::amend_recurring_time.
struct AmendRecurringTimeRequest {
    NamedOnly named{};
    Required<std::string> algoId;
    Required<Open<RecurringTimeType>> recurringTimeType;
    Required<std::int64_t> timeZone;         ///< e.g. 8
    Required<Open<Period>> period;
    Open<RecurringHour> recurringHour{};     ///< conditional
    Optional<std::int64_t> recurringDay{};   ///< conditional
    Optional<std::int64_t> recurringTime{};  ///< conditional
};

/// Reply of Api::amend_recurring_time.
struct AmendRecurringTime {
    std::string algoId{};
    std::string sCode{};
    std::string sMsg{};

    bool operator==(const AmendRecurringTime&) const = default;
};

/// Part of OrderAlgoRequest.
struct OrderAlgoRequestRecurringList {
    NamedOnly named{};
    Required<std::string> ccy;  ///< e.g. BTC
    Required<Decimal> ratio;    ///< e.g. 0.2
    Optional<Decimal> minPx{};
    Optional<Decimal> maxPx{};
};

/// Parameters of Api::order_algo.
struct OrderAlgoRequest {
    NamedOnly named{};
    Required<std::string> stgyName;               ///< at most 40 characters
    Required<Vector<OrderAlgoRequestRecurringList>> recurringList;
    Required<Open<Period>> period;
    Optional<std::int64_t> recurringDay{};        ///< conditional
    Open<RecurringHour> recurringHour{};          ///< conditional
    Required<std::int64_t> recurringTime;
    Required<std::int64_t> timeZone;              ///< e.g. 8
    Required<Decimal> amt;
    Required<std::string> investmentCcy;
    Required<Open<TdMode>> tdMode;
    Optional<std::string> algoClOrdId{};          ///< at most 32 characters of A-Za-z0-9
    Optional<std::string> tag{};                  ///< at most 16 characters of A-Za-z0-9
    Optional<std::string> tradeQuoteCcy{};
    Vector<Open<Source>> source{};                ///< default 1
    Open<RecurringTimeType> recurringTimeType{};  ///< default 1
};

/// Reply of Api::order_algo, one row.
struct OrderAlgo {
    std::string algoId{};
    std::string algoClOrdId{};
    std::string sCode{};
    std::string sMsg{};
    std::string tag{};

    bool operator==(const OrderAlgo&) const = default;
};

/// Parameters of Api::orders_algo_details.
struct OrdersAlgoDetailsRequest {
    NamedOnly named{};
    Required<std::string> algoId;
};

/// Part of OrdersAlgoDetails.
struct OrdersAlgoDetailsRecurringList {
    std::string ccy{};               ///< e.g. BTC
    std::optional<Decimal> ratio{};  ///< e.g. 0.2
    std::optional<Decimal> totalAmt{};
    std::optional<Decimal> profit{};
    std::optional<Decimal> avgPx{};
    std::optional<Decimal> px{};
    std::optional<Decimal> minPx{};
    std::optional<Decimal> maxPx{};

    bool operator==(const OrdersAlgoDetailsRecurringList&) const = default;
};

/// Reply of Api::orders_algo_details.
struct OrdersAlgoDetails {
    std::string algoId{};
    std::string algoClOrdId{};
    Open<InstType> instType{};
    std::optional<TimePoint> cTime{};           ///< Unix milliseconds; e.g. 1597026383085
    std::optional<TimePoint> uTime{};           ///< Unix milliseconds; e.g. 1597026383085
    std::string algoOrdType{};
    Open<State> state{};
    std::string stgyName{};                     ///< at most 40 characters
    Vector<OrdersAlgoDetailsRecurringList> recurringList{};
    Open<Period> period{};
    std::optional<std::int64_t> recurringDay{};
    Open<RecurringHour> recurringHour{};
    std::optional<std::int64_t> recurringTime{};
    std::optional<std::int64_t> timeZone{};     ///< e.g. 8
    std::optional<Decimal> amt{};
    std::optional<Decimal> investmentAmt{};
    std::string investmentCcy{};
    std::optional<TimePoint> nextInvestTime{};  ///< Unix milliseconds; e.g. 1597026383085
    std::optional<Decimal> totalPnl{};
    std::optional<Decimal> totalAnnRate{};
    std::optional<Decimal> pnlRatio{};
    std::optional<Decimal> mktCap{};
    std::optional<Decimal> cycles{};
    std::string tag{};
    std::string tradeQuoteCcy{};
    Vector<Open<Source>> source{};
    Open<RecurringTimeType> recurringTimeType{};
    std::optional<std::int64_t> recurringTimeMinutes{};

    bool operator==(const OrdersAlgoDetails&) const = default;
};

/// Parameters of Api::orders_algo_history.
struct OrdersAlgoHistoryRequest {
    NamedOnly named{};
    Optional<std::string> algoId{};
    Optional<std::string> after{};
    Optional<std::string> before{};
    Optional<std::int64_t> limit{};  ///< default 100, at most 100
};

/// Part of OrdersAlgoHistory and OrdersAlgoPending.
struct OrdersAlgoHistoryRecurringList {
    std::string ccy{};               ///< e.g. BTC
    std::optional<Decimal> ratio{};  ///< e.g. 0.2
    std::optional<Decimal> minPx{};
    std::optional<Decimal> maxPx{};

    bool operator==(const OrdersAlgoHistoryRecurringList&) const = default;
};
using OrdersAlgoPendingRecurringList = OrdersAlgoHistoryRecurringList;

/// Reply of Api::orders_algo_history, one row.
struct OrdersAlgoHistory {
    std::string algoId{};
    std::string algoClOrdId{};
    Open<InstType> instType{};
    std::optional<TimePoint> cTime{};        ///< Unix milliseconds; e.g. 1597026383085
    std::optional<TimePoint> uTime{};        ///< Unix milliseconds; e.g. 1597026383085
    std::string algoOrdType{};
    Open<State> state{};
    std::string stgyName{};                  ///< at most 40 characters
    Vector<OrdersAlgoHistoryRecurringList> recurringList{};
    Open<Period> period{};
    std::optional<std::int64_t> recurringDay{};
    Open<RecurringHour> recurringHour{};
    std::optional<std::int64_t> recurringTime{};
    std::optional<std::int64_t> timeZone{};  ///< e.g. 8
    std::optional<Decimal> amt{};
    std::optional<Decimal> investmentAmt{};
    std::string investmentCcy{};
    std::optional<Decimal> totalPnl{};
    std::optional<Decimal> totalAnnRate{};
    std::optional<Decimal> pnlRatio{};
    std::optional<Decimal> mktCap{};
    std::optional<Decimal> cycles{};
    std::string tag{};
    std::string tradeQuoteCcy{};
    Vector<Open<Source>> source{};
    Open<RecurringTimeType> recurringTimeType{};
    std::optional<std::int64_t> recurringTimeMinutes{};

    bool operator==(const OrdersAlgoHistory&) const = default;
};

/// Parameters of Api::orders_algo_pending.
struct OrdersAlgoPendingRequest {
    NamedOnly named{};
    Optional<std::string> algoId{};
    Optional<std::string> after{};
    Optional<std::string> before{};
    Optional<std::int64_t> limit{};  ///< default 100, at most 100
};

/// Reply of Api::orders_algo_pending, one row.
struct OrdersAlgoPending {
    std::string algoId{};
    std::string algoClOrdId{};
    Open<InstType> instType{};
    std::optional<TimePoint> cTime{};        ///< Unix milliseconds; e.g. 1597026383085
    std::optional<TimePoint> uTime{};        ///< Unix milliseconds; e.g. 1597026383085
    std::string algoOrdType{};
    Open<State> state{};
    std::string stgyName{};                  ///< at most 40 characters
    Vector<OrdersAlgoHistoryRecurringList> recurringList{};
    Open<Period> period{};
    std::optional<std::int64_t> recurringDay{};
    Open<RecurringHour> recurringHour{};
    std::optional<std::int64_t> recurringTime{};
    std::optional<std::int64_t> timeZone{};  ///< e.g. 8
    std::optional<Decimal> amt{};
    std::optional<Decimal> investmentAmt{};
    std::string investmentCcy{};
    std::optional<Decimal> totalPnl{};
    std::optional<Decimal> totalAnnRate{};
    std::optional<Decimal> pnlRatio{};
    std::optional<Decimal> mktCap{};
    std::optional<Decimal> cycles{};
    std::string tag{};
    std::string tradeQuoteCcy{};
    Vector<Open<Source>> source{};
    Open<RecurringTimeType> recurringTimeType{};
    std::optional<std::int64_t> recurringTimeMinutes{};

    bool operator==(const OrdersAlgoPending&) const = default;
};

/// Parameters of Api::pause.
struct PauseRequest {
    NamedOnly named{};
    Required<std::string> algoId;
};

/// Reply of Api::pause.
struct Pause {
    std::string algoId{};
    std::string sCode{};
    std::string sMsg{};

    bool operator==(const Pause&) const = default;
};

/// Parameters of Api::restart.
struct RestartRequest {
    NamedOnly named{};
    Required<std::string> algoId;
};

/// Reply of Api::restart.
struct Restart {
    std::string algoId{};
    std::string sCode{};
    std::string sMsg{};

    bool operator==(const Restart&) const = default;
};

/// Parameters of Api::stop_order_algo, one item.
struct StopOrderAlgoRequest {
    NamedOnly named{};
    Required<std::string> algoId;
};

/// Reply of Api::stop_order_algo, one row.
struct StopOrderAlgo {
    std::string algoId{};
    std::string algoClOrdId{};
    std::string sCode{};
    std::string sMsg{};
    std::string tag{};  ///< deprecated

    bool operator==(const StopOrderAlgo&) const = default;
};

/// Parameters of Api::sub_orders.
struct SubOrdersRequest {
    NamedOnly named{};
    Required<std::string> algoId;
    Optional<std::string> ordId{};
    Optional<std::string> after{};
    Optional<std::string> before{};
    Optional<std::int64_t> limit{};  ///< default 100, at most 100
};

/// Reply of Api::sub_orders, one row.
struct SubOrders {
    std::string algoId{};
    Open<InstType> instType{};
    std::string instId{};
    std::string algoOrdType{};
    std::string ordId{};
    std::optional<TimePoint> cTime{};  ///< Unix milliseconds; e.g. 1597026383085
    std::optional<TimePoint> uTime{};  ///< Unix milliseconds; e.g. 1597026383085
    Open<TdMode> tdMode{};
    Open<OrdType> ordType{};
    std::optional<Decimal> sz{};
    Open<SubOrdersState> state{};
    Open<Side> side{};
    std::optional<Decimal> px{};
    std::optional<Decimal> fee{};
    std::string feeCcy{};
    std::optional<Decimal> avgPx{};
    std::optional<Decimal> accFillSz{};
    std::string tag{};
    std::string algoClOrdId{};

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
    Call<AddInvestment> add_investment(AddInvestmentRequest request) const;

    /// POST /api/v5/tradingBot/recurring/amend-order-algo
    ///
    /// Private; permission: trade. 20 requests per 2 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-post-amend-recurring-buy-order
    Call<AmendOrderAlgo> amend_order_algo(AmendOrderAlgoRequest request) const;

    /// POST /api/v5/tradingBot/recurring/amend-price-range
    ///
    /// Private; permission: trade. 20 requests per 2 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-post-amend-price-range
    Call<Vector<AmendPriceRange>> amend_price_range(AmendPriceRangeRequest request) const;

    /// POST /api/v5/tradingBot/recurring/amend-recurring-amount
    ///
    /// Private; permission: trade. 20 requests per 2 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-post-amend-recurring-buy-amount
    Call<AmendRecurringAmount> amend_recurring_amount(AmendRecurringAmountRequest request) const;

    /// POST /api/v5/tradingBot/recurring/amend-recurring-time
    ///
    /// Private; permission: trade. 20 requests per 2 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-post-amend-recurring-buy-time
    Call<AmendRecurringTime> amend_recurring_time(AmendRecurringTimeRequest request) const;

    /// POST /api/v5/tradingBot/recurring/order-algo
    ///
    /// Private; permission: trade. 20 requests per 2 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-post-place-recurring-buy-order
    Call<Vector<OrderAlgo>> order_algo(OrderAlgoRequest request) const;

    /// GET /api/v5/tradingBot/recurring/orders-algo-details
    ///
    /// Private; permission: read. 20 requests per 2 seconds per user.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-get-recurring-buy-order-details
    Call<OrdersAlgoDetails> orders_algo_details(OrdersAlgoDetailsRequest request) const;

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
    Call<Pause> pause(PauseRequest request) const;

    /// POST /api/v5/tradingBot/recurring/restart
    ///
    /// Private; permission: trade. 20 requests per 2 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-recurring-buy-post-restart-recurring-buy
    Call<Restart> restart(RestartRequest request) const;

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
