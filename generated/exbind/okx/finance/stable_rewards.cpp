// Generated from specs/okx/finance/stable-rewards.yaml by `exbind generate okx`. DO NOT EDIT.
#include "exbind/okx/finance/stable_rewards.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/okx/connection.hpp"

namespace exbind::inline v0_1::okx {
extern const detail::EnumTable status_table;
}  // namespace exbind::okx

namespace exbind::inline v0_1::okx::finance::stable_rewards {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view state_values[] = {"earning", "pending"};
constexpr detail::EnumTable state_table{"State", state_values};

constexpr std::string_view action_values[] = {"subscribe", "redeem"};
constexpr detail::EnumTable action_table{"Action", action_values};

constexpr std::string_view type_values[] = {"subscribe", "redeem"};
constexpr detail::EnumTable type_table{"Type", type_values};

constexpr detail::Field apy_history_request_fields[] = {
    {"ccy", offsetof(ApyHistoryRequest, ccy), detail::string(detail::Holder::required), detail::In::query},
    {"days", offsetof(ApyHistoryRequest, days), detail::integer(detail::Holder::optional, detail::Wire::text),
     detail::In::query},
};
constexpr detail::Bounds apy_history_request_bounds[] = {{.field = 1, .maximum = "100"}};
constexpr detail::ObjectTable apy_history_request_table =
    detail::table_of<ApyHistoryRequest>(
        "ApyHistoryRequest", apy_history_request_fields, false, apy_history_request_bounds);

constexpr detail::Field apy_history_fields[] = {
    {"rate", offsetof(ApyHistory, rate), detail::decimal()},
    {"ts", offsetof(ApyHistory, ts), detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable apy_history_table = detail::table_of<ApyHistory>("ApyHistory", apy_history_fields);

constexpr detail::Field balance_request_fields[] = {
    {"ccy", offsetof(BalanceRequest, ccy), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable balance_request_table =
    detail::table_of<BalanceRequest>("BalanceRequest", balance_request_fields);

constexpr detail::Field balance_details_fields[] = {
    {"ccy", offsetof(BalanceDetails, ccy), detail::string()},
    {"amt", offsetof(BalanceDetails, amt), detail::decimal()},
    {"totalEarnAccrual", offsetof(BalanceDetails, totalEarnAccrual), detail::decimal()},
    {"state", offsetof(BalanceDetails, state), detail::enumeration(state_table)},
};
constexpr detail::ObjectTable balance_details_table =
    detail::table_of<BalanceDetails>("BalanceDetails", balance_details_fields);

constexpr detail::ListTable list_of_balance_details =
    detail::list_of<BalanceDetails>(detail::object(balance_details_table));

constexpr detail::Field balance_fields[] = {
    {"details", offsetof(Balance, details), detail::list(list_of_balance_details)},
    {"ts", offsetof(Balance, ts), detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable balance_table = detail::table_of<Balance>("Balance", balance_fields);

constexpr detail::Field product_info_request_fields[] = {
    {"ccy", offsetof(ProductInfoRequest, ccy), detail::string(detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable product_info_request_table =
    detail::table_of<ProductInfoRequest>("ProductInfoRequest", product_info_request_fields);

constexpr detail::Field product_info_details_fields[] = {
    {"ccy", offsetof(ProductInfoDetails, ccy), detail::string()},
    {"settleCcy", offsetof(ProductInfoDetails, settleCcy), detail::string()},
    {"subFeeRate", offsetof(ProductInfoDetails, subFeeRate), detail::decimal()},
    {"redemptFeeRate", offsetof(ProductInfoDetails, redemptFeeRate), detail::decimal()},
    {"minSubAmt", offsetof(ProductInfoDetails, minSubAmt), detail::decimal()},
    {"minRedeemAmt", offsetof(ProductInfoDetails, minRedeemAmt), detail::decimal()},
    {"remainingSubQuota", offsetof(ProductInfoDetails, remainingSubQuota), detail::decimal()},
    {"remainingRedemptQuota", offsetof(ProductInfoDetails, remainingRedemptQuota), detail::decimal()},
    {"canRedeem", offsetof(ProductInfoDetails, canRedeem), detail::boolean()},
};
constexpr detail::ObjectTable product_info_details_table =
    detail::table_of<ProductInfoDetails>("ProductInfoDetails", product_info_details_fields);

constexpr detail::ListTable list_of_product_info_details =
    detail::list_of<ProductInfoDetails>(detail::object(product_info_details_table));

constexpr detail::Field product_info_fields[] = {
    {"details", offsetof(ProductInfo, details), detail::list(list_of_product_info_details)},
    {"ts", offsetof(ProductInfo, ts), detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable product_info_table = detail::table_of<ProductInfo>("ProductInfo", product_info_fields);

constexpr detail::Field quote_request_fields[] = {
    {"ccy", offsetof(QuoteRequest, ccy), detail::string(detail::Holder::required)},
    {"settleCcy", offsetof(QuoteRequest, settleCcy), detail::string(detail::Holder::required)},
    {"action", offsetof(QuoteRequest, action), detail::enumeration(action_table, detail::Holder::required)},
    {"amt", offsetof(QuoteRequest, amt), detail::decimal(detail::Holder::required)},
};
constexpr detail::ObjectTable quote_request_table =
    detail::table_of<QuoteRequest>("QuoteRequest", quote_request_fields);

constexpr detail::Field quote_fields[] = {
    {"quoteId", offsetof(Quote, quoteId), detail::string()},
    {"quoteAmt", offsetof(Quote, quoteAmt), detail::decimal()},
    {"quoteCcy", offsetof(Quote, quoteCcy), detail::string()},
    {"exchRate", offsetof(Quote, exchRate), detail::decimal()},
    {"feeRate", offsetof(Quote, feeRate), detail::decimal()},
    {"quoteTime", offsetof(Quote, quoteTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"ttlMs", offsetof(Quote, ttlMs), detail::integer(detail::Holder::optional, detail::Wire::text)},
};
constexpr detail::ObjectTable quote_table = detail::table_of<Quote>("Quote", quote_fields);

constexpr detail::Field subscribe_redeem_history_request_fields[] = {
    {"ccy", offsetof(SubscribeRedeemHistoryRequest, ccy), detail::string(detail::Holder::required), detail::In::query},
    {"type", offsetof(SubscribeRedeemHistoryRequest, type), detail::enumeration(type_table), detail::In::query},
    {"status", offsetof(SubscribeRedeemHistoryRequest, status), detail::enumeration(okx::status_table),
     detail::In::query},
    {"after", offsetof(SubscribeRedeemHistoryRequest, after), detail::string(detail::Holder::optional),
     detail::In::query},
    {"before", offsetof(SubscribeRedeemHistoryRequest, before), detail::string(detail::Holder::optional),
     detail::In::query},
    {"limit", offsetof(SubscribeRedeemHistoryRequest, limit),
     detail::integer(detail::Holder::optional, detail::Wire::text), detail::In::query},
};
constexpr detail::Bounds subscribe_redeem_history_request_bounds[] = {{.field = 5, .maximum = "100"}};
constexpr detail::ObjectTable subscribe_redeem_history_request_table =
    detail::table_of<SubscribeRedeemHistoryRequest>(
        "SubscribeRedeemHistoryRequest", subscribe_redeem_history_request_fields, false,
        subscribe_redeem_history_request_bounds);

constexpr detail::Field subscribe_redeem_history_fields[] = {
    {"type", offsetof(SubscribeRedeemHistory, type), detail::enumeration(type_table)},
    {"status", offsetof(SubscribeRedeemHistory, status), detail::enumeration(okx::status_table)},
    {"ccy", offsetof(SubscribeRedeemHistory, ccy), detail::string()},
    {"settleCcy", offsetof(SubscribeRedeemHistory, settleCcy), detail::string()},
    {"ccyAmt", offsetof(SubscribeRedeemHistory, ccyAmt), detail::decimal()},
    {"settleCcyAmt", offsetof(SubscribeRedeemHistory, settleCcyAmt), detail::decimal()},
    {"fee", offsetof(SubscribeRedeemHistory, fee), detail::decimal()},
    {"quoteId", offsetof(SubscribeRedeemHistory, quoteId), detail::string()},
    {"ordId", offsetof(SubscribeRedeemHistory, ordId), detail::string()},
    {"ts", offsetof(SubscribeRedeemHistory, ts), detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable subscribe_redeem_history_table =
    detail::table_of<SubscribeRedeemHistory>("SubscribeRedeemHistory", subscribe_redeem_history_fields);

constexpr detail::Field trade_request_fields[] = {
    {"quoteId", offsetof(TradeRequest, quoteId), detail::string(detail::Holder::required)},
};
constexpr detail::ObjectTable trade_request_table =
    detail::table_of<TradeRequest>("TradeRequest", trade_request_fields);

constexpr detail::Field trade_fields[] = {
    {"quoteId", offsetof(Trade, quoteId), detail::string()},
    {"ordId", offsetof(Trade, ordId), detail::string()},
};
constexpr detail::ObjectTable trade_table = detail::table_of<Trade>("Trade", trade_fields);

constexpr detail::ListTable list_of_apy_history = detail::list_of<ApyHistory>(detail::object(apy_history_table));
constexpr detail::Type apy_history_reply = detail::list(list_of_apy_history);
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit apy_history_limits[] = {{.count = 6, .window_ms = 1000, .scope = per_ip}};
constexpr detail::Operation apy_history_operation{
    .id = "finance/stable-rewards.apy_history",
    .method = "GET",
    .path = "/api/v5/finance/stable-rewards/apy-history",
    .auth = detail::Auth::public_,
    .limits = apy_history_limits,
    .request = &apy_history_request_table,
    .reply = &apy_history_reply,
};

constexpr detail::ListTable list_of_balance = detail::list_of<Balance>(detail::object(balance_table));
constexpr detail::Type balance_reply = detail::list(list_of_balance);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit balance_limits[] = {{.count = 5, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation balance_operation{
    .id = "finance/stable-rewards.balance",
    .method = "GET",
    .path = "/api/v5/finance/stable-rewards/balance",
    .auth = detail::Auth::private_,
    .limits = balance_limits,
    .request = &balance_request_table,
    .reply = &balance_reply,
};

constexpr detail::ListTable list_of_product_info = detail::list_of<ProductInfo>(detail::object(product_info_table));
constexpr detail::Type product_info_reply = detail::list(list_of_product_info);
constexpr detail::Limit product_info_limits[] = {{.count = 5, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation product_info_operation{
    .id = "finance/stable-rewards.product_info",
    .method = "GET",
    .path = "/api/v5/finance/stable-rewards/product-info",
    .auth = detail::Auth::private_,
    .limits = product_info_limits,
    .request = &product_info_request_table,
    .reply = &product_info_reply,
};

constexpr detail::Type quote_reply = detail::sole(detail::object(quote_table));
constexpr detail::Limit quote_limits[] = {{.count = 2, .window_ms = 1000, .scope = per_user}};
constexpr detail::Operation quote_operation{
    .id = "finance/stable-rewards.quote",
    .method = "POST",
    .path = "/api/v5/finance/stable-rewards/quote",
    .auth = detail::Auth::private_,
    .limits = quote_limits,
    .request = &quote_request_table,
    .reply = &quote_reply,
};

constexpr detail::ListTable list_of_subscribe_redeem_history =
    detail::list_of<SubscribeRedeemHistory>(detail::object(subscribe_redeem_history_table));
constexpr detail::Type subscribe_redeem_history_reply = detail::list(list_of_subscribe_redeem_history);
constexpr detail::Limit subscribe_redeem_history_limits[] = {{.count = 5, .window_ms = 2000, .scope = per_user}};
constexpr detail::Paging subscribe_redeem_history_pages{
    .by = detail::Paging::By::id,
    .usual_size = 100,
    .largest_size = 100,
    .parameter = "after",
    .against = "before",
    .limit = "limit",
    .cursor = "ordId",
};
constexpr detail::Operation subscribe_redeem_history_operation{
    .id = "finance/stable-rewards.subscribe_redeem_history",
    .method = "GET",
    .path = "/api/v5/finance/stable-rewards/subscribe-redeem-history",
    .auth = detail::Auth::private_,
    .limits = subscribe_redeem_history_limits,
    .request = &subscribe_redeem_history_request_table,
    .reply = &subscribe_redeem_history_reply,
    .pages = &subscribe_redeem_history_pages,
};

constexpr detail::Type trade_reply = detail::sole(detail::object(trade_table));
constexpr detail::Limit trade_limits[] = {{.count = 2, .window_ms = 1000, .scope = per_user}};
constexpr detail::Operation trade_operation{
    .id = "finance/stable-rewards.trade",
    .method = "POST",
    .path = "/api/v5/finance/stable-rewards/trade",
    .auth = detail::Auth::private_,
    .limits = trade_limits,
    .request = &trade_request_table,
    .reply = &trade_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<Vector<ApyHistory>> Api::apy_history(ApyHistoryRequest request) const {
    return {core_, apy_history_operation, &request};
}

Call<Vector<Balance>> Api::balance(BalanceRequest request) const {
    return {core_, balance_operation, &request};
}

Call<Vector<ProductInfo>> Api::product_info(ProductInfoRequest request) const {
    return {core_, product_info_operation, &request};
}

Call<Quote> Api::quote(QuoteRequest request) const {
    return {core_, quote_operation, &request};
}

PagedCall<Vector<SubscribeRedeemHistory>> Api::subscribe_redeem_history(SubscribeRedeemHistoryRequest request) const {
    return {core_, subscribe_redeem_history_operation, &request};
}

Call<Trade> Api::trade(TradeRequest request) const {
    return {core_, trade_operation, &request};
}

const detail::EnumTable& exbind_table(State) { return state_table; }
const detail::EnumTable& exbind_table(Action) { return action_table; }
const detail::EnumTable& exbind_table(Type) { return type_table; }
const detail::ObjectTable& exbind_table(const ApyHistoryRequest*) { return apy_history_request_table; }
const detail::ObjectTable& exbind_table(const ApyHistory*) { return apy_history_table; }
const detail::ObjectTable& exbind_table(const BalanceRequest*) { return balance_request_table; }
const detail::ObjectTable& exbind_table(const BalanceDetails*) { return balance_details_table; }
const detail::ObjectTable& exbind_table(const Balance*) { return balance_table; }
const detail::ObjectTable& exbind_table(const ProductInfoRequest*) { return product_info_request_table; }
const detail::ObjectTable& exbind_table(const ProductInfoDetails*) { return product_info_details_table; }
const detail::ObjectTable& exbind_table(const ProductInfo*) { return product_info_table; }
const detail::ObjectTable& exbind_table(const QuoteRequest*) { return quote_request_table; }
const detail::ObjectTable& exbind_table(const Quote*) { return quote_table; }
const detail::ObjectTable& exbind_table(const SubscribeRedeemHistoryRequest*) {
    return subscribe_redeem_history_request_table;
}
const detail::ObjectTable& exbind_table(const SubscribeRedeemHistory*) { return subscribe_redeem_history_table; }
const detail::ObjectTable& exbind_table(const TradeRequest*) { return trade_request_table; }
const detail::ObjectTable& exbind_table(const Trade*) { return trade_table; }

}  // namespace exbind::okx::finance::stable_rewards
