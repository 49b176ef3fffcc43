// Generated from specs/bybit/lending.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/lending.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit::lending {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view order_type_values[] = {"1", "2", "3"};
constexpr detail::EnumTable order_type_table{"OrderType", order_type_values};

constexpr std::string_view status_values[] = {"0", "1", "2", "10", "11"};
constexpr detail::EnumTable status_table{"Status", status_values};

constexpr detail::Field account_request_fields[] = {
    {"coin", offsetof(AccountRequest, coin), detail::string(detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable account_request_table =
    detail::table_of<AccountRequest>("AccountRequest", account_request_fields);

constexpr detail::Field account_fields[] = {
    {"coin", offsetof(Account, coin), detail::string()},
    {"principalInterest", offsetof(Account, principalInterest), detail::decimal()},
    {"principalQty", offsetof(Account, principalQty), detail::decimal()},
    {"principalTotal", offsetof(Account, principalTotal), detail::string()},
    {"quantity", offsetof(Account, quantity), detail::decimal()},
};
constexpr detail::ObjectTable account_table = detail::table_of<Account>("Account", account_fields);

constexpr detail::Field history_order_request_fields[] = {
    {"coin", offsetof(HistoryOrderRequest, coin), detail::string(detail::Holder::optional), detail::In::query},
    {"orderId", offsetof(HistoryOrderRequest, orderId), detail::string(detail::Holder::optional), detail::In::query},
    {"startTime", offsetof(HistoryOrderRequest, startTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"endTime", offsetof(HistoryOrderRequest, endTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"limit", offsetof(HistoryOrderRequest, limit), detail::integer(), detail::In::query},
    {"orderType", offsetof(HistoryOrderRequest, orderType), detail::enumeration(order_type_table), detail::In::query},
};
constexpr detail::ObjectTable history_order_request_table =
    detail::table_of<HistoryOrderRequest>("HistoryOrderRequest", history_order_request_fields);

constexpr detail::Field deposit_funds_fields[] = {
    {"coin", offsetof(DepositFunds, coin), detail::string()},
    {"createdTime", offsetof(DepositFunds, createdTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"orderId", offsetof(DepositFunds, orderId), detail::string()},
    {"quantity", offsetof(DepositFunds, quantity), detail::decimal()},
    {"serialNo", offsetof(DepositFunds, serialNo), detail::string()},
    {"status", offsetof(DepositFunds, status), detail::enumeration(status_table)},
    {"updatedTime", offsetof(DepositFunds, updatedTime), detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable deposit_funds_table =
    detail::table_of<DepositFunds>("DepositFunds", deposit_funds_fields);

constexpr detail::ListTable list_of_deposit_funds = detail::list_of<DepositFunds>(detail::object(deposit_funds_table));

constexpr detail::Field history_order_fields[] = {
    {"list", offsetof(HistoryOrder, list), detail::list(list_of_deposit_funds)},
};
constexpr detail::ObjectTable history_order_table =
    detail::table_of<HistoryOrder>("HistoryOrder", history_order_fields);

constexpr detail::Field info_request_fields[] = {
    {"coin", offsetof(InfoRequest, coin), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable info_request_table = detail::table_of<InfoRequest>("InfoRequest", info_request_fields);

constexpr detail::Field info_list_fields[] = {
    {"coin", offsetof(InfoList, coin), detail::string()},
    {"maxRedeemQty", offsetof(InfoList, maxRedeemQty), detail::decimal()},
    {"minPurchaseQty", offsetof(InfoList, minPurchaseQty), detail::decimal()},
    {"precision", offsetof(InfoList, precision), detail::decimal()},
    {"rate", offsetof(InfoList, rate), detail::decimal()},
    {"loanToPoolRatio", offsetof(InfoList, loanToPoolRatio), detail::decimal()},
    {"actualApy", offsetof(InfoList, actualApy), detail::decimal()},
};
constexpr detail::ObjectTable info_list_table = detail::table_of<InfoList>("InfoList", info_list_fields);

constexpr detail::ListTable list_of_info_list = detail::list_of<InfoList>(detail::object(info_list_table));

constexpr detail::Field info_fields[] = {
    {"list", offsetof(Info, list), detail::list(list_of_info_list)},
};
constexpr detail::ObjectTable info_table = detail::table_of<Info>("Info", info_fields);

constexpr detail::Field redeem_funds_request_fields[] = {
    {"coin", offsetof(RedeemFundsRequest, coin), detail::string(detail::Holder::required)},
    {"quantity", offsetof(RedeemFundsRequest, quantity), detail::decimal(detail::Holder::required)},
    {"serialNo", offsetof(RedeemFundsRequest, serialNo), detail::string(detail::Holder::optional)},
};
constexpr detail::ObjectTable redeem_funds_request_table =
    detail::table_of<RedeemFundsRequest>("RedeemFundsRequest", redeem_funds_request_fields);

constexpr detail::Field redeem_funds_fields[] = {
    {"coin", offsetof(RedeemFunds, coin), detail::string()},
    {"createdTime", offsetof(RedeemFunds, createdTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"orderId", offsetof(RedeemFunds, orderId), detail::string()},
    {"principalQty", offsetof(RedeemFunds, principalQty), detail::decimal()},
    {"serialNo", offsetof(RedeemFunds, serialNo), detail::string()},
    {"status", offsetof(RedeemFunds, status), detail::enumeration(status_table)},
    {"updatedTime", offsetof(RedeemFunds, updatedTime), detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable redeem_funds_table = detail::table_of<RedeemFunds>("RedeemFunds", redeem_funds_fields);

constexpr detail::Field cancel_redeem_request_fields[] = {
    {"coin", offsetof(CancelRedeemRequest, coin), detail::string(detail::Holder::optional)},
    {"orderId", offsetof(CancelRedeemRequest, orderId), detail::string(detail::Holder::optional)},
    {"serialNo", offsetof(CancelRedeemRequest, serialNo), detail::string(detail::Holder::optional)},
};
constexpr detail::ObjectTable cancel_redeem_request_table =
    detail::table_of<CancelRedeemRequest>("CancelRedeemRequest", cancel_redeem_request_fields);

constexpr detail::Field cancel_redeem_fields[] = {
    {"orderId", offsetof(CancelRedeem, orderId), detail::string()},
    {"serialNo", offsetof(CancelRedeem, serialNo), detail::string()},
    {"updatedTime", offsetof(CancelRedeem, updatedTime), detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable cancel_redeem_table =
    detail::table_of<CancelRedeem>("CancelRedeem", cancel_redeem_fields);

constexpr detail::Type account_reply = detail::object(account_table);
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit account_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Operation account_operation{
    .id = "lending.account",
    .method = "GET",
    .path = "/v5/lending/account",
    .auth = detail::Auth::private_,
    .limits = account_limits,
    .request = &account_request_table,
    .reply = &account_reply,
};

constexpr detail::Type history_order_reply = detail::object(history_order_table);
constexpr detail::Limit history_order_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Operation history_order_operation{
    .id = "lending.history_order",
    .method = "GET",
    .path = "/v5/lending/history-order",
    .auth = detail::Auth::private_,
    .limits = history_order_limits,
    .request = &history_order_request_table,
    .reply = &history_order_reply,
};

constexpr detail::Type info_reply = detail::object(info_table);
constexpr detail::Limit info_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Operation info_operation{
    .id = "lending.info",
    .method = "GET",
    .path = "/v5/lending/info",
    .auth = detail::Auth::private_,
    .limits = info_limits,
    .request = &info_request_table,
    .reply = &info_reply,
};

constexpr detail::Type deposit_funds_reply = detail::object(deposit_funds_table);
constexpr detail::Limit deposit_funds_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Operation deposit_funds_operation{
    .id = "lending.deposit_funds",
    .method = "POST",
    .path = "/v5/lending/purchase",
    .auth = detail::Auth::private_,
    .limits = deposit_funds_limits,
    .request = &redeem_funds_request_table,
    .reply = &deposit_funds_reply,
};

constexpr detail::Type redeem_funds_reply = detail::object(redeem_funds_table);
constexpr detail::Limit redeem_funds_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Operation redeem_funds_operation{
    .id = "lending.redeem_funds",
    .method = "POST",
    .path = "/v5/lending/redeem",
    .auth = detail::Auth::private_,
    .limits = redeem_funds_limits,
    .request = &redeem_funds_request_table,
    .reply = &redeem_funds_reply,
};

constexpr detail::Type cancel_redeem_reply = detail::object(cancel_redeem_table);
constexpr detail::Limit cancel_redeem_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Operation cancel_redeem_operation{
    .id = "lending.cancel_redeem",
    .method = "POST",
    .path = "/v5/lending/redeem-cancel",
    .auth = detail::Auth::private_,
    .limits = cancel_redeem_limits,
    .request = &cancel_redeem_request_table,
    .reply = &cancel_redeem_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<Account> Api::account(AccountRequest request) const {
    return {core_, account_operation, &request};
}

Call<HistoryOrder> Api::history_order(HistoryOrderRequest request) const {
    return {core_, history_order_operation, &request};
}

Call<Info> Api::info(InfoRequest request) const {
    return {core_, info_operation, &request};
}

Call<DepositFunds> Api::deposit_funds(RedeemFundsRequest request) const {
    return {core_, deposit_funds_operation, &request};
}

Call<RedeemFunds> Api::redeem_funds(RedeemFundsRequest request) const {
    return {core_, redeem_funds_operation, &request};
}

Call<CancelRedeem> Api::cancel_redeem(CancelRedeemRequest request) const {
    return {core_, cancel_redeem_operation, &request};
}

const detail::EnumTable& exbind_table(OrderType) { return order_type_table; }
const detail::EnumTable& exbind_table(Status) { return status_table; }
const detail::ObjectTable& exbind_table(const AccountRequest*) { return account_request_table; }
const detail::ObjectTable& exbind_table(const Account*) { return account_table; }
const detail::ObjectTable& exbind_table(const HistoryOrderRequest*) { return history_order_request_table; }
const detail::ObjectTable& exbind_table(const DepositFunds*) { return deposit_funds_table; }
const detail::ObjectTable& exbind_table(const HistoryOrder*) { return history_order_table; }
const detail::ObjectTable& exbind_table(const InfoRequest*) { return info_request_table; }
const detail::ObjectTable& exbind_table(const InfoList*) { return info_list_table; }
const detail::ObjectTable& exbind_table(const Info*) { return info_table; }
const detail::ObjectTable& exbind_table(const RedeemFundsRequest*) { return redeem_funds_request_table; }
const detail::ObjectTable& exbind_table(const RedeemFunds*) { return redeem_funds_table; }
const detail::ObjectTable& exbind_table(const CancelRedeemRequest*) { return cancel_redeem_request_table; }
const detail::ObjectTable& exbind_table(const CancelRedeem*) { return cancel_redeem_table; }

}  // namespace exbind::bybit::lending
