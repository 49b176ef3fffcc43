// Generated from specs/okx/fiat.yaml by `exbind generate okx`. DO NOT EDIT.
#include "exbind/okx/fiat.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/okx/connection.hpp"

namespace exbind::inline v0_1::okx {
extern const detail::EnumTable fiat_state_table;
extern const detail::EnumTable rfq_state_table;
}  // namespace exbind::okx

namespace exbind::inline v0_1::okx::fiat {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view payment_method_values[] = {"TR_BANKS", "PIX", "SEPA", "XPULSE", "NPP", "US_WIRE", "SG_FAST"};
constexpr detail::EnumTable payment_method_table{"PaymentMethod", payment_method_values};

constexpr detail::Field cancel_withdrawal_order_request_fields[] = {
    {"ordId", offsetof(CancelWithdrawalOrderRequest, ordId), detail::string(detail::Holder::required)},
};
constexpr detail::ObjectTable cancel_withdrawal_order_request_table =
    detail::table_of<CancelWithdrawalOrderRequest>(
        "CancelWithdrawalOrderRequest", cancel_withdrawal_order_request_fields);

constexpr detail::Field cancel_withdrawal_order_fields[] = {
    {"ordId", offsetof(CancelWithdrawalOrder, ordId), detail::string()},
    {"state", offsetof(CancelWithdrawalOrder, state), detail::enumeration(okx::fiat_state_table)},
};
constexpr detail::ObjectTable cancel_withdrawal_order_table =
    detail::table_of<CancelWithdrawalOrder>("CancelWithdrawalOrder", cancel_withdrawal_order_fields);

constexpr detail::Field create_withdrawal_order_request_fields[] = {
    {"paymentAcctId", offsetof(CreateWithdrawalOrderRequest, paymentAcctId), detail::string(detail::Holder::required)},
    {"ccy", offsetof(CreateWithdrawalOrderRequest, ccy), detail::string(detail::Holder::required)},
    {"amt", offsetof(CreateWithdrawalOrderRequest, amt), detail::decimal(detail::Holder::required)},
    {"paymentMethod", offsetof(CreateWithdrawalOrderRequest, paymentMethod),
     detail::enumeration(payment_method_table, detail::Holder::required)},
    {"clientId", offsetof(CreateWithdrawalOrderRequest, clientId), detail::string(detail::Holder::required)},
};
constexpr detail::Bounds create_withdrawal_order_request_bounds[] = {
    {.field = 4, .longest = 32, .alphabet = "A-Za-z0-9"},
};
constexpr detail::ObjectTable create_withdrawal_order_request_table =
    detail::table_of<CreateWithdrawalOrderRequest>(
        "CreateWithdrawalOrderRequest", create_withdrawal_order_request_fields, false,
        create_withdrawal_order_request_bounds);

constexpr detail::Field withdrawal_order_fields[] = {
    {"ordId", offsetof(WithdrawalOrder, ordId), detail::string()},
    {"clientId", offsetof(WithdrawalOrder, clientId), detail::string()},
    {"amt", offsetof(WithdrawalOrder, amt), detail::decimal()},
    {"ccy", offsetof(WithdrawalOrder, ccy), detail::string()},
    {"fee", offsetof(WithdrawalOrder, fee), detail::decimal()},
    {"paymentAcctId", offsetof(WithdrawalOrder, paymentAcctId), detail::string()},
    {"paymentMethod", offsetof(WithdrawalOrder, paymentMethod), detail::enumeration(payment_method_table)},
    {"state", offsetof(WithdrawalOrder, state), detail::enumeration(okx::fiat_state_table)},
    {"cTime", offsetof(WithdrawalOrder, cTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"uTime", offsetof(WithdrawalOrder, uTime), detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable withdrawal_order_table =
    detail::table_of<WithdrawalOrder>("WithdrawalOrder", withdrawal_order_fields);

constexpr detail::Field deposit_order_request_fields[] = {
    {"ordId", offsetof(DepositOrderRequest, ordId), detail::string(detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable deposit_order_request_table =
    detail::table_of<DepositOrderRequest>("DepositOrderRequest", deposit_order_request_fields);

constexpr detail::Field deposit_order_fields[] = {
    {"ordId", offsetof(DepositOrder, ordId), detail::string()},
    {"clientId", offsetof(DepositOrder, clientId), detail::string()},
    {"amt", offsetof(DepositOrder, amt), detail::decimal()},
    {"ccy", offsetof(DepositOrder, ccy), detail::string()},
    {"fee", offsetof(DepositOrder, fee), detail::decimal()},
    {"paymentAcctId", offsetof(DepositOrder, paymentAcctId), detail::string()},
    {"paymentMethod", offsetof(DepositOrder, paymentMethod), detail::enumeration(payment_method_table)},
    {"state", offsetof(DepositOrder, state), detail::enumeration(okx::fiat_state_table)},
    {"cTime", offsetof(DepositOrder, cTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"uTime", offsetof(DepositOrder, uTime), detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable deposit_order_table =
    detail::table_of<DepositOrder>("DepositOrder", deposit_order_fields);

constexpr detail::Field deposit_order_history_request_fields[] = {
    {"ccy", offsetof(DepositOrderHistoryRequest, ccy), detail::string(detail::Holder::optional), detail::In::query},
    {"paymentMethod", offsetof(DepositOrderHistoryRequest, paymentMethod), detail::enumeration(payment_method_table),
     detail::In::query},
    {"state", offsetof(DepositOrderHistoryRequest, state), detail::enumeration(okx::fiat_state_table),
     detail::In::query},
    {"after", offsetof(DepositOrderHistoryRequest, after), detail::timestamp(detail::TimeUnit::milliseconds),
     detail::In::query},
    {"before", offsetof(DepositOrderHistoryRequest, before), detail::timestamp(detail::TimeUnit::milliseconds),
     detail::In::query},
    {"limit", offsetof(DepositOrderHistoryRequest, limit),
     detail::integer(detail::Holder::optional, detail::Wire::text), detail::In::query},
};
constexpr detail::ObjectTable deposit_order_history_request_table =
    detail::table_of<DepositOrderHistoryRequest>("DepositOrderHistoryRequest", deposit_order_history_request_fields);

constexpr detail::Field deposit_payment_methods_request_fields[] = {
    {"ccy", offsetof(DepositPaymentMethodsRequest, ccy), detail::string(detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable deposit_payment_methods_request_table =
    detail::table_of<DepositPaymentMethodsRequest>(
        "DepositPaymentMethodsRequest", deposit_payment_methods_request_fields);

constexpr detail::Field deposit_payment_methods_limits_fields[] = {
    {"dailyLimit", offsetof(DepositPaymentMethodsLimits, dailyLimit), detail::decimal()},
    {"dailyLimitRemaining", offsetof(DepositPaymentMethodsLimits, dailyLimitRemaining), detail::decimal()},
    {"weeklyLimit", offsetof(DepositPaymentMethodsLimits, weeklyLimit), detail::decimal()},
    {"weeklyLimitRemaining", offsetof(DepositPaymentMethodsLimits, weeklyLimitRemaining), detail::decimal()},
    {"monthlyLimit", offsetof(DepositPaymentMethodsLimits, monthlyLimit), detail::string()},
    {"monthlyLimitRemaining", offsetof(DepositPaymentMethodsLimits, monthlyLimitRemaining), detail::string()},
    {"maxAmt", offsetof(DepositPaymentMethodsLimits, maxAmt), detail::decimal()},
    {"minAmt", offsetof(DepositPaymentMethodsLimits, minAmt), detail::decimal()},
    {"lifetimeLimit", offsetof(DepositPaymentMethodsLimits, lifetimeLimit), detail::decimal()},
};
constexpr detail::ObjectTable deposit_payment_methods_limits_table =
    detail::table_of<DepositPaymentMethodsLimits>("DepositPaymentMethodsLimits", deposit_payment_methods_limits_fields);

constexpr detail::Field deposit_payment_methods_accounts_fields[] = {
    {"paymentAcctId", offsetof(DepositPaymentMethodsAccounts, paymentAcctId), detail::string()},
    {"acctNum", offsetof(DepositPaymentMethodsAccounts, acctNum), detail::string()},
    {"recipientName", offsetof(DepositPaymentMethodsAccounts, recipientName), detail::string()},
    {"bankName", offsetof(DepositPaymentMethodsAccounts, bankName), detail::string()},
    {"bankCode", offsetof(DepositPaymentMethodsAccounts, bankCode), detail::string()},
    {"state", offsetof(DepositPaymentMethodsAccounts, state), detail::enumeration(okx::rfq_state_table)},
};
constexpr detail::ObjectTable deposit_payment_methods_accounts_table =
    detail::table_of<DepositPaymentMethodsAccounts>(
        "DepositPaymentMethodsAccounts", deposit_payment_methods_accounts_fields);

constexpr detail::ListTable list_of_deposit_payment_methods_accounts =
    detail::list_of<DepositPaymentMethodsAccounts>(detail::object(deposit_payment_methods_accounts_table));

constexpr detail::Field deposit_payment_methods_fields[] = {
    {"ccy", offsetof(DepositPaymentMethods, ccy), detail::string()},
    {"paymentMethod", offsetof(DepositPaymentMethods, paymentMethod), detail::enumeration(payment_method_table)},
    {"feeRate", offsetof(DepositPaymentMethods, feeRate), detail::decimal()},
    {"minFee", offsetof(DepositPaymentMethods, minFee), detail::decimal()},
    {"limits", offsetof(DepositPaymentMethods, limits), detail::object(deposit_payment_methods_limits_table)},
    {"accounts", offsetof(DepositPaymentMethods, accounts), detail::list(list_of_deposit_payment_methods_accounts)},
};
constexpr detail::ObjectTable deposit_payment_methods_table =
    detail::table_of<DepositPaymentMethods>("DepositPaymentMethods", deposit_payment_methods_fields);

constexpr detail::Field withdrawal_order_request_fields[] = {
    {"ordId", offsetof(WithdrawalOrderRequest, ordId), detail::string(detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable withdrawal_order_request_table =
    detail::table_of<WithdrawalOrderRequest>("WithdrawalOrderRequest", withdrawal_order_request_fields);

constexpr detail::Field withdrawal_payment_methods_request_fields[] = {
    {"ccy", offsetof(WithdrawalPaymentMethodsRequest, ccy), detail::string(detail::Holder::required),
     detail::In::query},
};
constexpr detail::ObjectTable withdrawal_payment_methods_request_table =
    detail::table_of<WithdrawalPaymentMethodsRequest>(
        "WithdrawalPaymentMethodsRequest", withdrawal_payment_methods_request_fields);

constexpr detail::Field withdrawal_payment_methods_limits_fields[] = {
    {"dailyLimit", offsetof(WithdrawalPaymentMethodsLimits, dailyLimit), detail::string()},
    {"dailyLimitRemaining", offsetof(WithdrawalPaymentMethodsLimits, dailyLimitRemaining), detail::string()},
    {"weeklyLimit", offsetof(WithdrawalPaymentMethodsLimits, weeklyLimit), detail::string()},
    {"weeklyLimitRemaining", offsetof(WithdrawalPaymentMethodsLimits, weeklyLimitRemaining), detail::string()},
    {"monthlyLimit", offsetof(WithdrawalPaymentMethodsLimits, monthlyLimit), detail::string()},
    {"monthlyLimitRemaining", offsetof(WithdrawalPaymentMethodsLimits, monthlyLimitRemaining), detail::string()},
    {"minAmt", offsetof(WithdrawalPaymentMethodsLimits, minAmt), detail::decimal()},
    {"maxAmt", offsetof(WithdrawalPaymentMethodsLimits, maxAmt), detail::decimal()},
    {"lifetimeLimit", offsetof(WithdrawalPaymentMethodsLimits, lifetimeLimit), detail::string()},
};
constexpr detail::ObjectTable withdrawal_payment_methods_limits_table =
    detail::table_of<WithdrawalPaymentMethodsLimits>(
        "WithdrawalPaymentMethodsLimits", withdrawal_payment_methods_limits_fields);

constexpr detail::Field withdrawal_payment_methods_fields[] = {
    {"ccy", offsetof(WithdrawalPaymentMethods, ccy), detail::string()},
    {"paymentMethod", offsetof(WithdrawalPaymentMethods, paymentMethod), detail::enumeration(payment_method_table)},
    {"feeRate", offsetof(WithdrawalPaymentMethods, feeRate), detail::decimal()},
    {"minFee", offsetof(WithdrawalPaymentMethods, minFee), detail::decimal()},
    {"limits", offsetof(WithdrawalPaymentMethods, limits), detail::object(withdrawal_payment_methods_limits_table)},
    {"accounts", offsetof(WithdrawalPaymentMethods, accounts), detail::list(list_of_deposit_payment_methods_accounts)},
};
constexpr detail::ObjectTable withdrawal_payment_methods_table =
    detail::table_of<WithdrawalPaymentMethods>("WithdrawalPaymentMethods", withdrawal_payment_methods_fields);

constexpr detail::Type cancel_withdrawal_order_reply = detail::sole(detail::object(cancel_withdrawal_order_table));
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit cancel_withdrawal_order_limits[] = {{.count = 3, .window_ms = 1000, .scope = per_user}};
constexpr detail::Operation cancel_withdrawal_order_operation{
    .id = "fiat.cancel_withdrawal_order",
    .method = "POST",
    .path = "/api/v5/fiat/cancel-withdrawal",
    .auth = detail::Auth::private_,
    .limits = cancel_withdrawal_order_limits,
    .request = &cancel_withdrawal_order_request_table,
    .reply = &cancel_withdrawal_order_reply,
};

constexpr detail::Type create_withdrawal_order_reply = detail::sole(detail::object(withdrawal_order_table));
constexpr detail::Limit create_withdrawal_order_limits[] = {{.count = 3, .window_ms = 1000, .scope = per_user}};
constexpr detail::Operation create_withdrawal_order_operation{
    .id = "fiat.create_withdrawal_order",
    .method = "POST",
    .path = "/api/v5/fiat/create-withdrawal",
    .auth = detail::Auth::private_,
    .limits = create_withdrawal_order_limits,
    .request = &create_withdrawal_order_request_table,
    .reply = &create_withdrawal_order_reply,
};

constexpr detail::Type deposit_order_reply = detail::sole(detail::object(deposit_order_table));
constexpr detail::Limit deposit_order_limits[] = {{.count = 3, .window_ms = 1000, .scope = per_user}};
constexpr detail::Operation deposit_order_operation{
    .id = "fiat.deposit_order",
    .method = "GET",
    .path = "/api/v5/fiat/deposit",
    .auth = detail::Auth::private_,
    .limits = deposit_order_limits,
    .request = &deposit_order_request_table,
    .reply = &deposit_order_reply,
};

constexpr detail::ListTable list_of_deposit_order = detail::list_of<DepositOrder>(detail::object(deposit_order_table));
constexpr detail::Type deposit_order_history_reply = detail::list(list_of_deposit_order);
constexpr detail::Limit deposit_order_history_limits[] = {{.count = 3, .window_ms = 1000, .scope = per_user}};
constexpr detail::Operation deposit_order_history_operation{
    .id = "fiat.deposit_order_history",
    .method = "GET",
    .path = "/api/v5/fiat/deposit-order-history",
    .auth = detail::Auth::private_,
    .limits = deposit_order_history_limits,
    .request = &deposit_order_history_request_table,
    .reply = &deposit_order_history_reply,
};

constexpr detail::ListTable list_of_deposit_payment_methods =
    detail::list_of<DepositPaymentMethods>(detail::object(deposit_payment_methods_table));
constexpr detail::Type deposit_payment_methods_reply = detail::list(list_of_deposit_payment_methods);
constexpr detail::Limit deposit_payment_methods_limits[] = {{.count = 3, .window_ms = 1000, .scope = per_user}};
constexpr detail::Operation deposit_payment_methods_operation{
    .id = "fiat.deposit_payment_methods",
    .method = "GET",
    .path = "/api/v5/fiat/deposit-payment-methods",
    .auth = detail::Auth::private_,
    .limits = deposit_payment_methods_limits,
    .request = &deposit_payment_methods_request_table,
    .reply = &deposit_payment_methods_reply,
};

constexpr detail::Type withdrawal_order_reply = detail::sole(detail::object(withdrawal_order_table));
constexpr detail::Limit withdrawal_order_limits[] = {{.count = 3, .window_ms = 1000, .scope = per_user}};
constexpr detail::Operation withdrawal_order_operation{
    .id = "fiat.withdrawal_order",
    .method = "GET",
    .path = "/api/v5/fiat/withdrawal",
    .auth = detail::Auth::private_,
    .limits = withdrawal_order_limits,
    .request = &withdrawal_order_request_table,
    .reply = &withdrawal_order_reply,
};

constexpr detail::ListTable list_of_withdrawal_order =
    detail::list_of<WithdrawalOrder>(detail::object(withdrawal_order_table));
constexpr detail::Type withdrawal_order_history_reply = detail::list(list_of_withdrawal_order);
constexpr detail::Limit withdrawal_order_history_limits[] = {{.count = 3, .window_ms = 1000, .scope = per_user}};
constexpr detail::Operation withdrawal_order_history_operation{
    .id = "fiat.withdrawal_order_history",
    .method = "GET",
    .path = "/api/v5/fiat/withdrawal-order-history",
    .auth = detail::Auth::private_,
    .limits = withdrawal_order_history_limits,
    .request = &deposit_order_history_request_table,
    .reply = &withdrawal_order_history_reply,
};

constexpr detail::ListTable list_of_withdrawal_payment_methods =
    detail::list_of<WithdrawalPaymentMethods>(detail::object(withdrawal_payment_methods_table));
constexpr detail::Type withdrawal_payment_methods_reply = detail::list(list_of_withdrawal_payment_methods);
constexpr detail::Limit withdrawal_payment_methods_limits[] = {{.count = 3, .window_ms = 1000, .scope = per_user}};
constexpr detail::Operation withdrawal_payment_methods_operation{
    .id = "fiat.withdrawal_payment_methods",
    .method = "GET",
    .path = "/api/v5/fiat/withdrawal-payment-methods",
    .auth = detail::Auth::private_,
    .limits = withdrawal_payment_methods_limits,
    .request = &withdrawal_payment_methods_request_table,
    .reply = &withdrawal_payment_methods_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<CancelWithdrawalOrder> Api::cancel_withdrawal_order(CancelWithdrawalOrderRequest request) const {
    return {core_, cancel_withdrawal_order_operation, &request};
}

Call<WithdrawalOrder> Api::create_withdrawal_order(CreateWithdrawalOrderRequest request) const {
    return {core_, create_withdrawal_order_operation, &request};
}

Call<DepositOrder> Api::deposit_order(DepositOrderRequest request) const {
    return {core_, deposit_order_operation, &request};
}

Call<Vector<DepositOrder>> Api::deposit_order_history(DepositOrderHistoryRequest request) const {
    return {core_, deposit_order_history_operation, &request};
}

Call<Vector<DepositPaymentMethods>> Api::deposit_payment_methods(DepositPaymentMethodsRequest request) const {
    return {core_, deposit_payment_methods_operation, &request};
}

Call<WithdrawalOrder> Api::withdrawal_order(WithdrawalOrderRequest request) const {
    return {core_, withdrawal_order_operation, &request};
}

Call<Vector<WithdrawalOrder>> Api::withdrawal_order_history(DepositOrderHistoryRequest request) const {
    return {core_, withdrawal_order_history_operation, &request};
}

Lookup<Vector<WithdrawalOrder>> Api::withdrawal_order_history_lookup() {
    return {&withdrawal_order_history_operation};
}

Call<Vector<WithdrawalPaymentMethods>> Api::withdrawal_payment_methods(WithdrawalPaymentMethodsRequest request) const {
    return {core_, withdrawal_payment_methods_operation, &request};
}

const detail::EnumTable& exbind_table(PaymentMethod) { return payment_method_table; }
const detail::ObjectTable& exbind_table(const CancelWithdrawalOrderRequest*) {
    return cancel_withdrawal_order_request_table;
}
const detail::ObjectTable& exbind_table(const CancelWithdrawalOrder*) { return cancel_withdrawal_order_table; }
const detail::ObjectTable& exbind_table(const CreateWithdrawalOrderRequest*) {
    return create_withdrawal_order_request_table;
}
const detail::ObjectTable& exbind_table(const WithdrawalOrder*) { return withdrawal_order_table; }
const detail::ObjectTable& exbind_table(const DepositOrderRequest*) { return deposit_order_request_table; }
const detail::ObjectTable& exbind_table(const DepositOrder*) { return deposit_order_table; }
const detail::ObjectTable& exbind_table(const DepositOrderHistoryRequest*) {
    return deposit_order_history_request_table;
}
const detail::ObjectTable& exbind_table(const DepositPaymentMethodsRequest*) {
    return deposit_payment_methods_request_table;
}
const detail::ObjectTable& exbind_table(const DepositPaymentMethodsLimits*) {
    return deposit_payment_methods_limits_table;
}
const detail::ObjectTable& exbind_table(const DepositPaymentMethodsAccounts*) {
    return deposit_payment_methods_accounts_table;
}
const detail::ObjectTable& exbind_table(const DepositPaymentMethods*) { return deposit_payment_methods_table; }
const detail::ObjectTable& exbind_table(const WithdrawalOrderRequest*) { return withdrawal_order_request_table; }
const detail::ObjectTable& exbind_table(const WithdrawalPaymentMethodsRequest*) {
    return withdrawal_payment_methods_request_table;
}
const detail::ObjectTable& exbind_table(const WithdrawalPaymentMethodsLimits*) {
    return withdrawal_payment_methods_limits_table;
}
const detail::ObjectTable& exbind_table(const WithdrawalPaymentMethods*) { return withdrawal_payment_methods_table; }

}  // namespace exbind::okx::fiat
