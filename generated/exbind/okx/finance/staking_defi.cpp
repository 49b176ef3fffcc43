// Generated from specs/okx/finance/staking-defi.yaml by `exbind generate okx`. DO NOT EDIT.
#include "exbind/okx/finance/staking_defi.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/okx/connection.hpp"

namespace exbind::inline v0_1::okx::finance::staking_defi {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view earning_type_values[] = {"0", "1"};
constexpr detail::EnumTable earning_type_table{"EarningType", earning_type_values};

constexpr std::string_view state_values[] = {"purchasable", "sold_out", "Stop"};
constexpr detail::EnumTable state_table{"State", state_values};

constexpr std::string_view orders_active_state_values[] = {"8", "13", "9", "1", "2"};
constexpr detail::EnumTable orders_active_state_table{"OrdersActiveState", orders_active_state_values};

constexpr detail::Field cancel_request_fields[] = {
    {"ordId", offsetof(CancelRequest, ordId), detail::string(detail::Holder::required)},
    {"protocolType", offsetof(CancelRequest, protocolType), detail::string(detail::Holder::required)},
};
constexpr detail::ObjectTable cancel_request_table =
    detail::table_of<CancelRequest>("CancelRequest", cancel_request_fields);

constexpr detail::Field cancel_fields[] = {
    {"ordId", offsetof(Cancel, ordId), detail::string()},
    {"tag", offsetof(Cancel, tag), detail::string()},
};
constexpr detail::ObjectTable cancel_table = detail::table_of<Cancel>("Cancel", cancel_fields);

constexpr detail::Field offers_request_fields[] = {
    {"productId", offsetof(OffersRequest, productId), detail::string(detail::Holder::optional), detail::In::query},
    {"protocolType", offsetof(OffersRequest, protocolType), detail::string(detail::Holder::optional),
     detail::In::query},
    {"ccy", offsetof(OffersRequest, ccy), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable offers_request_table =
    detail::table_of<OffersRequest>("OffersRequest", offers_request_fields);

constexpr detail::Field offers_invest_data_fields[] = {
    {"ccy", offsetof(OffersInvestData, ccy), detail::string()},
    {"bal", offsetof(OffersInvestData, bal), detail::decimal()},
    {"minAmt", offsetof(OffersInvestData, minAmt), detail::decimal()},
    {"maxAmt", offsetof(OffersInvestData, maxAmt), detail::decimal()},
};
constexpr detail::ObjectTable offers_invest_data_table =
    detail::table_of<OffersInvestData>("OffersInvestData", offers_invest_data_fields);

constexpr detail::Field offers_earning_data_fields[] = {
    {"ccy", offsetof(OffersEarningData, ccy), detail::string()},
    {"earningType", offsetof(OffersEarningData, earningType), detail::enumeration(earning_type_table)},
};
constexpr detail::ObjectTable offers_earning_data_table =
    detail::table_of<OffersEarningData>("OffersEarningData", offers_earning_data_fields);

constexpr detail::ListTable list_of_offers_invest_data =
    detail::list_of<OffersInvestData>(detail::object(offers_invest_data_table));
constexpr detail::ListTable list_of_offers_earning_data =
    detail::list_of<OffersEarningData>(detail::object(offers_earning_data_table));
constexpr detail::ListTable list_of_string = detail::list_of<std::string>(detail::string());

constexpr detail::Field offers_fields[] = {
    {"ccy", offsetof(Offers, ccy), detail::string()},
    {"productId", offsetof(Offers, productId), detail::string()},
    {"protocol", offsetof(Offers, protocol), detail::string()},
    {"protocolType", offsetof(Offers, protocolType), detail::string()},
    {"term", offsetof(Offers, term), detail::decimal()},
    {"apy", offsetof(Offers, apy), detail::decimal()},
    {"earlyRedeem", offsetof(Offers, earlyRedeem), detail::boolean()},
    {"investData", offsetof(Offers, investData), detail::list(list_of_offers_invest_data)},
    {"earningData", offsetof(Offers, earningData), detail::list(list_of_offers_earning_data)},
    {"state", offsetof(Offers, state), detail::enumeration(state_table)},
    {"redeemPeriod", offsetof(Offers, redeemPeriod), detail::list(list_of_string)},
    {"fastRedemptionDailyLimit", offsetof(Offers, fastRedemptionDailyLimit), detail::string()},
};
constexpr detail::ObjectTable offers_table = detail::table_of<Offers>("Offers", offers_fields);

constexpr detail::Field orders_active_request_fields[] = {
    {"productId", offsetof(OrdersActiveRequest, productId), detail::string(detail::Holder::optional),
     detail::In::query},
    {"protocolType", offsetof(OrdersActiveRequest, protocolType), detail::string(detail::Holder::optional),
     detail::In::query},
    {"ccy", offsetof(OrdersActiveRequest, ccy), detail::string(detail::Holder::optional), detail::In::query},
    {"state", offsetof(OrdersActiveRequest, state), detail::enumeration(orders_active_state_table), detail::In::query},
};
constexpr detail::ObjectTable orders_active_request_table =
    detail::table_of<OrdersActiveRequest>("OrdersActiveRequest", orders_active_request_fields);

constexpr detail::Field orders_active_invest_data_fields[] = {
    {"ccy", offsetof(OrdersActiveInvestData, ccy), detail::string()},
    {"amt", offsetof(OrdersActiveInvestData, amt), detail::decimal()},
};
constexpr detail::ObjectTable orders_active_invest_data_table =
    detail::table_of<OrdersActiveInvestData>("OrdersActiveInvestData", orders_active_invest_data_fields);

constexpr detail::Field orders_active_earning_data_fields[] = {
    {"ccy", offsetof(OrdersActiveEarningData, ccy), detail::string()},
    {"earningType", offsetof(OrdersActiveEarningData, earningType), detail::enumeration(earning_type_table)},
    {"earnings", offsetof(OrdersActiveEarningData, earnings), detail::decimal()},
};
constexpr detail::ObjectTable orders_active_earning_data_table =
    detail::table_of<OrdersActiveEarningData>("OrdersActiveEarningData", orders_active_earning_data_fields);

constexpr detail::Field orders_active_fast_redemption_data_fields[] = {
    {"ccy", offsetof(OrdersActiveFastRedemptionData, ccy), detail::string()},
    {"redeemingAmt", offsetof(OrdersActiveFastRedemptionData, redeemingAmt), detail::decimal()},
};
constexpr detail::ObjectTable orders_active_fast_redemption_data_table =
    detail::table_of<OrdersActiveFastRedemptionData>(
        "OrdersActiveFastRedemptionData", orders_active_fast_redemption_data_fields);

constexpr detail::ListTable list_of_orders_active_invest_data =
    detail::list_of<OrdersActiveInvestData>(detail::object(orders_active_invest_data_table));
constexpr detail::ListTable list_of_orders_active_earning_data =
    detail::list_of<OrdersActiveEarningData>(detail::object(orders_active_earning_data_table));
constexpr detail::ListTable list_of_orders_active_fast_redemption_data =
    detail::list_of<OrdersActiveFastRedemptionData>(detail::object(orders_active_fast_redemption_data_table));

constexpr detail::Field orders_active_fields[] = {
    {"ccy", offsetof(OrdersActive, ccy), detail::string()},
    {"ordId", offsetof(OrdersActive, ordId), detail::string()},
    {"productId", offsetof(OrdersActive, productId), detail::string()},
    {"state", offsetof(OrdersActive, state), detail::enumeration(orders_active_state_table)},
    {"protocol", offsetof(OrdersActive, protocol), detail::string()},
    {"protocolType", offsetof(OrdersActive, protocolType), detail::string()},
    {"term", offsetof(OrdersActive, term), detail::decimal()},
    {"apy", offsetof(OrdersActive, apy), detail::decimal()},
    {"investData", offsetof(OrdersActive, investData), detail::list(list_of_orders_active_invest_data)},
    {"earningData", offsetof(OrdersActive, earningData), detail::list(list_of_orders_active_earning_data)},
    {"fastRedemptionData", offsetof(OrdersActive, fastRedemptionData),
     detail::list(list_of_orders_active_fast_redemption_data)},
    {"purchasedTime", offsetof(OrdersActive, purchasedTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"estSettlementTime", offsetof(OrdersActive, estSettlementTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"cancelRedemptionDeadline", offsetof(OrdersActive, cancelRedemptionDeadline), detail::string()},
    {"tag", offsetof(OrdersActive, tag), detail::string()},
};
constexpr detail::ObjectTable orders_active_table =
    detail::table_of<OrdersActive>("OrdersActive", orders_active_fields);

constexpr detail::Field orders_history_request_fields[] = {
    {"productId", offsetof(OrdersHistoryRequest, productId), detail::string(detail::Holder::optional),
     detail::In::query},
    {"protocolType", offsetof(OrdersHistoryRequest, protocolType), detail::string(detail::Holder::optional),
     detail::In::query},
    {"ccy", offsetof(OrdersHistoryRequest, ccy), detail::string(detail::Holder::optional), detail::In::query},
    {"after", offsetof(OrdersHistoryRequest, after), detail::string(detail::Holder::optional), detail::In::query},
    {"before", offsetof(OrdersHistoryRequest, before), detail::string(detail::Holder::optional), detail::In::query},
    {"limit", offsetof(OrdersHistoryRequest, limit), detail::integer(detail::Holder::optional, detail::Wire::text),
     detail::In::query},
};
constexpr detail::Bounds orders_history_request_bounds[] = {{.field = 5, .maximum = "100"}};
constexpr detail::ObjectTable orders_history_request_table =
    detail::table_of<OrdersHistoryRequest>(
        "OrdersHistoryRequest", orders_history_request_fields, false, orders_history_request_bounds);

constexpr detail::Field orders_history_earning_data_fields[] = {
    {"ccy", offsetof(OrdersHistoryEarningData, ccy), detail::string()},
    {"earningType", offsetof(OrdersHistoryEarningData, earningType), detail::enumeration(earning_type_table)},
    {"realizedEarnings", offsetof(OrdersHistoryEarningData, realizedEarnings), detail::decimal()},
};
constexpr detail::ObjectTable orders_history_earning_data_table =
    detail::table_of<OrdersHistoryEarningData>("OrdersHistoryEarningData", orders_history_earning_data_fields);

constexpr detail::ListTable list_of_orders_history_earning_data =
    detail::list_of<OrdersHistoryEarningData>(detail::object(orders_history_earning_data_table));

constexpr detail::Field orders_history_fields[] = {
    {"ccy", offsetof(OrdersHistory, ccy), detail::string()},
    {"ordId", offsetof(OrdersHistory, ordId), detail::string()},
    {"productId", offsetof(OrdersHistory, productId), detail::string()},
    {"state", offsetof(OrdersHistory, state), detail::string()},
    {"protocol", offsetof(OrdersHistory, protocol), detail::string()},
    {"protocolType", offsetof(OrdersHistory, protocolType), detail::string()},
    {"term", offsetof(OrdersHistory, term), detail::decimal()},
    {"apy", offsetof(OrdersHistory, apy), detail::decimal()},
    {"investData", offsetof(OrdersHistory, investData), detail::list(list_of_orders_active_invest_data)},
    {"earningData", offsetof(OrdersHistory, earningData), detail::list(list_of_orders_history_earning_data)},
    {"purchasedTime", offsetof(OrdersHistory, purchasedTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"redeemedTime", offsetof(OrdersHistory, redeemedTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"tag", offsetof(OrdersHistory, tag), detail::string()},
};
constexpr detail::ObjectTable orders_history_table =
    detail::table_of<OrdersHistory>("OrdersHistory", orders_history_fields);

constexpr detail::Field purchase_request_invest_data_fields[] = {
    {"ccy", offsetof(PurchaseRequestInvestData, ccy), detail::string(detail::Holder::required)},
    {"amt", offsetof(PurchaseRequestInvestData, amt), detail::decimal(detail::Holder::required)},
};
constexpr detail::ObjectTable purchase_request_invest_data_table =
    detail::table_of<PurchaseRequestInvestData>("PurchaseRequestInvestData", purchase_request_invest_data_fields);

constexpr detail::ListTable list_of_purchase_request_invest_data =
    detail::list_of<PurchaseRequestInvestData>(detail::object(purchase_request_invest_data_table));

constexpr detail::Field purchase_request_fields[] = {
    {"productId", offsetof(PurchaseRequest, productId), detail::string(detail::Holder::required)},
    {"investData", offsetof(PurchaseRequest, investData),
     detail::list(list_of_purchase_request_invest_data, detail::Holder::required)},
    {"term", offsetof(PurchaseRequest, term), detail::decimal()},
    {"tag", offsetof(PurchaseRequest, tag), detail::string(detail::Holder::optional)},
};
constexpr detail::Bounds purchase_request_bounds[] = {{.field = 3, .longest = 16, .alphabet = "A-Za-z0-9"}};
constexpr detail::ObjectTable purchase_request_table =
    detail::table_of<PurchaseRequest>("PurchaseRequest", purchase_request_fields, false, purchase_request_bounds);

constexpr detail::Field purchase_fields[] = {
    {"ordId", offsetof(Purchase, ordId), detail::string()},
    {"tag", offsetof(Purchase, tag), detail::string()},
};
constexpr detail::ObjectTable purchase_table = detail::table_of<Purchase>("Purchase", purchase_fields);

constexpr detail::Field redeem_request_fields[] = {
    {"ordId", offsetof(RedeemRequest, ordId), detail::string(detail::Holder::required)},
    {"protocolType", offsetof(RedeemRequest, protocolType), detail::string(detail::Holder::required)},
    {"allowEarlyRedeem", offsetof(RedeemRequest, allowEarlyRedeem), detail::boolean()},
};
constexpr detail::ObjectTable redeem_request_table =
    detail::table_of<RedeemRequest>("RedeemRequest", redeem_request_fields);

constexpr detail::Field redeem_fields[] = {
    {"ordId", offsetof(Redeem, ordId), detail::string()},
    {"tag", offsetof(Redeem, tag), detail::string()},
};
constexpr detail::ObjectTable redeem_table = detail::table_of<Redeem>("Redeem", redeem_fields);

constexpr detail::Type cancel_reply = detail::sole(detail::object(cancel_table));
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit cancel_limits[] = {{.count = 2, .window_ms = 1000, .scope = per_user}};
constexpr detail::Operation cancel_operation{
    .id = "finance/staking-defi.cancel",
    .method = "POST",
    .path = "/api/v5/finance/staking-defi/cancel",
    .auth = detail::Auth::private_,
    .limits = cancel_limits,
    .request = &cancel_request_table,
    .reply = &cancel_reply,
};

constexpr detail::ListTable list_of_offers = detail::list_of<Offers>(detail::object(offers_table));
constexpr detail::Type offers_reply = detail::list(list_of_offers);
constexpr detail::Limit offers_limits[] = {{.count = 3, .window_ms = 1000, .scope = per_user}};
constexpr detail::Operation offers_operation{
    .id = "finance/staking-defi.offers",
    .method = "GET",
    .path = "/api/v5/finance/staking-defi/offers",
    .auth = detail::Auth::private_,
    .limits = offers_limits,
    .request = &offers_request_table,
    .reply = &offers_reply,
};

constexpr detail::ListTable list_of_orders_active = detail::list_of<OrdersActive>(detail::object(orders_active_table));
constexpr detail::Type orders_active_reply = detail::list(list_of_orders_active);
constexpr detail::Limit orders_active_limits[] = {{.count = 3, .window_ms = 1000, .scope = per_user}};
constexpr detail::Operation orders_active_operation{
    .id = "finance/staking-defi.orders_active",
    .method = "GET",
    .path = "/api/v5/finance/staking-defi/orders-active",
    .auth = detail::Auth::private_,
    .limits = orders_active_limits,
    .request = &orders_active_request_table,
    .reply = &orders_active_reply,
};

constexpr detail::ListTable list_of_orders_history =
    detail::list_of<OrdersHistory>(detail::object(orders_history_table));
constexpr detail::Type orders_history_reply = detail::list(list_of_orders_history);
constexpr detail::Limit orders_history_limits[] = {{.count = 3, .window_ms = 1000, .scope = per_user}};
constexpr detail::Paging orders_history_pages{
    .by = detail::Paging::By::id,
    .usual_size = 100,
    .largest_size = 100,
    .parameter = "after",
    .against = "before",
    .limit = "limit",
    .cursor = "ordId",
};
constexpr detail::Operation orders_history_operation{
    .id = "finance/staking-defi.orders_history",
    .method = "GET",
    .path = "/api/v5/finance/staking-defi/orders-history",
    .auth = detail::Auth::private_,
    .limits = orders_history_limits,
    .request = &orders_history_request_table,
    .reply = &orders_history_reply,
    .pages = &orders_history_pages,
};

constexpr detail::ListTable list_of_purchase = detail::list_of<Purchase>(detail::object(purchase_table));
constexpr detail::Type purchase_reply = detail::list(list_of_purchase);
constexpr detail::Limit purchase_limits[] = {{.count = 2, .window_ms = 1000, .scope = per_user}};
constexpr detail::Operation purchase_operation{
    .id = "finance/staking-defi.purchase",
    .method = "POST",
    .path = "/api/v5/finance/staking-defi/purchase",
    .auth = detail::Auth::private_,
    .limits = purchase_limits,
    .request = &purchase_request_table,
    .reply = &purchase_reply,
};

constexpr detail::Type redeem_reply = detail::sole(detail::object(redeem_table));
constexpr detail::Limit redeem_limits[] = {{.count = 2, .window_ms = 1000, .scope = per_user}};
constexpr detail::Operation redeem_operation{
    .id = "finance/staking-defi.redeem",
    .method = "POST",
    .path = "/api/v5/finance/staking-defi/redeem",
    .auth = detail::Auth::private_,
    .limits = redeem_limits,
    .request = &redeem_request_table,
    .reply = &redeem_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<Cancel> Api::cancel(CancelRequest request) const {
    return {core_, cancel_operation, &request};
}

Call<Vector<Offers>> Api::offers(OffersRequest request) const {
    return {core_, offers_operation, &request};
}

Call<Vector<OrdersActive>> Api::orders_active(OrdersActiveRequest request) const {
    return {core_, orders_active_operation, &request};
}

PagedCall<Vector<OrdersHistory>> Api::orders_history(OrdersHistoryRequest request) const {
    return {core_, orders_history_operation, &request};
}

Call<Vector<Purchase>> Api::purchase(PurchaseRequest request) const {
    return {core_, purchase_operation, &request};
}

Call<Redeem> Api::redeem(RedeemRequest request) const {
    return {core_, redeem_operation, &request};
}

const detail::EnumTable& exbind_table(EarningType) { return earning_type_table; }
const detail::EnumTable& exbind_table(State) { return state_table; }
const detail::EnumTable& exbind_table(OrdersActiveState) { return orders_active_state_table; }
const detail::ObjectTable& exbind_table(const CancelRequest*) { return cancel_request_table; }
const detail::ObjectTable& exbind_table(const Cancel*) { return cancel_table; }
const detail::ObjectTable& exbind_table(const OffersRequest*) { return offers_request_table; }
const detail::ObjectTable& exbind_table(const OffersInvestData*) { return offers_invest_data_table; }
const detail::ObjectTable& exbind_table(const OffersEarningData*) { return offers_earning_data_table; }
const detail::ObjectTable& exbind_table(const Offers*) { return offers_table; }
const detail::ObjectTable& exbind_table(const OrdersActiveRequest*) { return orders_active_request_table; }
const detail::ObjectTable& exbind_table(const OrdersActiveInvestData*) { return orders_active_invest_data_table; }
const detail::ObjectTable& exbind_table(const OrdersActiveEarningData*) { return orders_active_earning_data_table; }
const detail::ObjectTable& exbind_table(const OrdersActiveFastRedemptionData*) {
    return orders_active_fast_redemption_data_table;
}
const detail::ObjectTable& exbind_table(const OrdersActive*) { return orders_active_table; }
const detail::ObjectTable& exbind_table(const OrdersHistoryRequest*) { return orders_history_request_table; }
const detail::ObjectTable& exbind_table(const OrdersHistoryEarningData*) { return orders_history_earning_data_table; }
const detail::ObjectTable& exbind_table(const OrdersHistory*) { return orders_history_table; }
const detail::ObjectTable& exbind_table(const PurchaseRequestInvestData*) { return purchase_request_invest_data_table; }
const detail::ObjectTable& exbind_table(const PurchaseRequest*) { return purchase_request_table; }
const detail::ObjectTable& exbind_table(const Purchase*) { return purchase_table; }
const detail::ObjectTable& exbind_table(const RedeemRequest*) { return redeem_request_table; }
const detail::ObjectTable& exbind_table(const Redeem*) { return redeem_table; }

}  // namespace exbind::okx::finance::staking_defi
