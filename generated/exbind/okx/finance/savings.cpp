// Generated from specs/okx/finance/savings.yaml by `exbind generate okx`. DO NOT EDIT.
#include "exbind/okx/finance/savings.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/okx/connection.hpp"

namespace exbind::inline v0_1::okx::finance::savings {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view side_values[] = {"purchase", "redempt"};
constexpr detail::EnumTable side_table{"Side", side_values};

constexpr detail::Field balance_request_fields[] = {
    {"ccy", offsetof(BalanceRequest, ccy), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable balance_request_table =
    detail::table_of<BalanceRequest>("BalanceRequest", balance_request_fields);

constexpr detail::Field balance_fields[] = {
    {"ccy", offsetof(Balance, ccy), detail::string()},
    {"amt", offsetof(Balance, amt), detail::decimal()},
    {"earnings", offsetof(Balance, earnings), detail::decimal()},
    {"rate", offsetof(Balance, rate), detail::decimal()},
    {"loanAmt", offsetof(Balance, loanAmt), detail::decimal()},
    {"pendingAmt", offsetof(Balance, pendingAmt), detail::decimal()},
    {"redemptAmt", offsetof(Balance, redemptAmt), detail::decimal()},
};
constexpr detail::ObjectTable balance_table = detail::table_of<Balance>("Balance", balance_fields);

constexpr detail::Field lending_history_request_fields[] = {
    {"ccy", offsetof(LendingHistoryRequest, ccy), detail::string(detail::Holder::optional), detail::In::query},
    {"after", offsetof(LendingHistoryRequest, after), detail::timestamp(detail::TimeUnit::milliseconds),
     detail::In::query},
    {"before", offsetof(LendingHistoryRequest, before), detail::timestamp(detail::TimeUnit::milliseconds),
     detail::In::query},
    {"limit", offsetof(LendingHistoryRequest, limit), detail::integer(detail::Holder::optional, detail::Wire::text),
     detail::In::query},
};
constexpr detail::Bounds lending_history_request_bounds[] = {{.field = 3, .maximum = "100"}};
constexpr detail::ObjectTable lending_history_request_table =
    detail::table_of<LendingHistoryRequest>(
        "LendingHistoryRequest", lending_history_request_fields, false, lending_history_request_bounds);

constexpr detail::Field lending_history_fields[] = {
    {"ccy", offsetof(LendingHistory, ccy), detail::string()},
    {"amt", offsetof(LendingHistory, amt), detail::decimal()},
    {"earnings", offsetof(LendingHistory, earnings), detail::decimal()},
    {"rate", offsetof(LendingHistory, rate), detail::decimal()},
    {"ts", offsetof(LendingHistory, ts), detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable lending_history_table =
    detail::table_of<LendingHistory>("LendingHistory", lending_history_fields);

constexpr detail::Field lending_rate_history_fields[] = {
    {"ccy", offsetof(LendingRateHistory, ccy), detail::string()},
    {"amt", offsetof(LendingRateHistory, amt), detail::decimal()},
    {"rate", offsetof(LendingRateHistory, rate), detail::decimal()},
    {"ts", offsetof(LendingRateHistory, ts), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"lendingRate", offsetof(LendingRateHistory, lendingRate), detail::decimal()},
};
constexpr detail::ObjectTable lending_rate_history_table =
    detail::table_of<LendingRateHistory>("LendingRateHistory", lending_rate_history_fields);

constexpr detail::Field lending_rate_summary_request_fields[] = {
    {"ccy", offsetof(LendingRateSummaryRequest, ccy), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable lending_rate_summary_request_table =
    detail::table_of<LendingRateSummaryRequest>("LendingRateSummaryRequest", lending_rate_summary_request_fields);

constexpr detail::Field lending_rate_summary_fields[] = {
    {"ccy", offsetof(LendingRateSummary, ccy), detail::string()},
    {"avgAmt", offsetof(LendingRateSummary, avgAmt), detail::decimal()},
    {"avgAmtUsd", offsetof(LendingRateSummary, avgAmtUsd), detail::decimal()},
    {"avgRate", offsetof(LendingRateSummary, avgRate), detail::decimal()},
    {"preRate", offsetof(LendingRateSummary, preRate), detail::decimal()},
    {"estRate", offsetof(LendingRateSummary, estRate), detail::decimal()},
};
constexpr detail::ObjectTable lending_rate_summary_table =
    detail::table_of<LendingRateSummary>("LendingRateSummary", lending_rate_summary_fields);

constexpr detail::Field purchase_redempt_request_fields[] = {
    {"ccy", offsetof(PurchaseRedemptRequest, ccy), detail::string(detail::Holder::required)},
    {"amt", offsetof(PurchaseRedemptRequest, amt), detail::decimal(detail::Holder::required)},
    {"side", offsetof(PurchaseRedemptRequest, side), detail::enumeration(side_table, detail::Holder::required)},
    {"rate", offsetof(PurchaseRedemptRequest, rate), detail::decimal()},
};
constexpr detail::Bounds purchase_redempt_request_bounds[] = {{.field = 3, .minimum = "0.01", .maximum = "3.65"}};
constexpr detail::ObjectTable purchase_redempt_request_table =
    detail::table_of<PurchaseRedemptRequest>(
        "PurchaseRedemptRequest", purchase_redempt_request_fields, false, purchase_redempt_request_bounds);

constexpr detail::Field purchase_redempt_fields[] = {
    {"ccy", offsetof(PurchaseRedempt, ccy), detail::string()},
    {"amt", offsetof(PurchaseRedempt, amt), detail::decimal()},
    {"side", offsetof(PurchaseRedempt, side), detail::enumeration(side_table)},
    {"rate", offsetof(PurchaseRedempt, rate), detail::decimal()},
};
constexpr detail::ObjectTable purchase_redempt_table =
    detail::table_of<PurchaseRedempt>("PurchaseRedempt", purchase_redempt_fields);

constexpr detail::Field set_lending_rate_request_fields[] = {
    {"ccy", offsetof(SetLendingRateRequest, ccy), detail::string(detail::Holder::required)},
    {"rate", offsetof(SetLendingRateRequest, rate), detail::decimal(detail::Holder::required)},
};
constexpr detail::Bounds set_lending_rate_request_bounds[] = {{.field = 1, .minimum = "0.01", .maximum = "3.65"}};
constexpr detail::ObjectTable set_lending_rate_request_table =
    detail::table_of<SetLendingRateRequest>(
        "SetLendingRateRequest", set_lending_rate_request_fields, false, set_lending_rate_request_bounds);

constexpr detail::Field set_lending_rate_fields[] = {
    {"ccy", offsetof(SetLendingRate, ccy), detail::string()},
    {"rate", offsetof(SetLendingRate, rate), detail::decimal()},
};
constexpr detail::ObjectTable set_lending_rate_table =
    detail::table_of<SetLendingRate>("SetLendingRate", set_lending_rate_fields);

constexpr detail::ListTable list_of_balance = detail::list_of<Balance>(detail::object(balance_table));
constexpr detail::Type balance_reply = detail::list(list_of_balance);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit balance_limits[] = {{.count = 6, .window_ms = 1000, .scope = per_user}};
constexpr detail::Operation balance_operation{
    .id = "finance/savings.balance",
    .method = "GET",
    .path = "/api/v5/finance/savings/balance",
    .auth = detail::Auth::private_,
    .limits = balance_limits,
    .request = &balance_request_table,
    .reply = &balance_reply,
};

constexpr detail::ListTable list_of_lending_history =
    detail::list_of<LendingHistory>(detail::object(lending_history_table));
constexpr detail::Type lending_history_reply = detail::list(list_of_lending_history);
constexpr detail::Limit lending_history_limits[] = {{.count = 6, .window_ms = 1000, .scope = per_user}};
constexpr detail::Paging lending_history_pages{
    .by = detail::Paging::By::time,
    .usual_size = 100,
    .largest_size = 100,
    .parameter = "after",
    .against = "before",
    .limit = "limit",
    .cursor = "ts",
};
constexpr detail::Operation lending_history_operation{
    .id = "finance/savings.lending_history",
    .method = "GET",
    .path = "/api/v5/finance/savings/lending-history",
    .auth = detail::Auth::private_,
    .limits = lending_history_limits,
    .request = &lending_history_request_table,
    .reply = &lending_history_reply,
    .pages = &lending_history_pages,
};

constexpr detail::ListTable list_of_lending_rate_history =
    detail::list_of<LendingRateHistory>(detail::object(lending_rate_history_table));
constexpr detail::Type lending_rate_history_reply = detail::list(list_of_lending_rate_history);
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit lending_rate_history_limits[] = {{.count = 6, .window_ms = 1000, .scope = per_ip}};
constexpr detail::Paging lending_rate_history_pages{
    .by = detail::Paging::By::time,
    .usual_size = 100,
    .largest_size = 100,
    .parameter = "after",
    .against = "before",
    .limit = "limit",
    .cursor = "ts",
};
constexpr detail::Operation lending_rate_history_operation{
    .id = "finance/savings.lending_rate_history",
    .method = "GET",
    .path = "/api/v5/finance/savings/lending-rate-history",
    .auth = detail::Auth::public_,
    .limits = lending_rate_history_limits,
    .request = &lending_history_request_table,
    .reply = &lending_rate_history_reply,
    .pages = &lending_rate_history_pages,
};

constexpr detail::ListTable list_of_lending_rate_summary =
    detail::list_of<LendingRateSummary>(detail::object(lending_rate_summary_table));
constexpr detail::Type lending_rate_summary_reply = detail::list(list_of_lending_rate_summary);
constexpr detail::Limit lending_rate_summary_limits[] = {{.count = 6, .window_ms = 1000, .scope = per_ip}};
constexpr detail::Operation lending_rate_summary_operation{
    .id = "finance/savings.lending_rate_summary",
    .method = "GET",
    .path = "/api/v5/finance/savings/lending-rate-summary",
    .auth = detail::Auth::public_,
    .limits = lending_rate_summary_limits,
    .request = &lending_rate_summary_request_table,
    .reply = &lending_rate_summary_reply,
};

constexpr detail::Type purchase_redempt_reply = detail::sole(detail::object(purchase_redempt_table));
constexpr detail::Limit purchase_redempt_limits[] = {{.count = 6, .window_ms = 1000, .scope = per_user}};
constexpr detail::Operation purchase_redempt_operation{
    .id = "finance/savings.purchase_redempt",
    .method = "POST",
    .path = "/api/v5/finance/savings/purchase-redempt",
    .auth = detail::Auth::private_,
    .limits = purchase_redempt_limits,
    .request = &purchase_redempt_request_table,
    .reply = &purchase_redempt_reply,
};

constexpr detail::Type set_lending_rate_reply = detail::sole(detail::object(set_lending_rate_table));
constexpr detail::Limit set_lending_rate_limits[] = {{.count = 6, .window_ms = 1000, .scope = per_user}};
constexpr detail::Operation set_lending_rate_operation{
    .id = "finance/savings.set_lending_rate",
    .method = "POST",
    .path = "/api/v5/finance/savings/set-lending-rate",
    .auth = detail::Auth::private_,
    .limits = set_lending_rate_limits,
    .request = &set_lending_rate_request_table,
    .reply = &set_lending_rate_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<Vector<Balance>> Api::balance(BalanceRequest request) const {
    return {core_, balance_operation, &request};
}

PagedCall<Vector<LendingHistory>> Api::lending_history(LendingHistoryRequest request) const {
    return {core_, lending_history_operation, &request};
}

PagedCall<Vector<LendingRateHistory>> Api::lending_rate_history(LendingHistoryRequest request) const {
    return {core_, lending_rate_history_operation, &request};
}

Call<Vector<LendingRateSummary>> Api::lending_rate_summary(LendingRateSummaryRequest request) const {
    return {core_, lending_rate_summary_operation, &request};
}

Call<PurchaseRedempt> Api::purchase_redempt(PurchaseRedemptRequest request) const {
    return {core_, purchase_redempt_operation, &request};
}

Call<SetLendingRate> Api::set_lending_rate(SetLendingRateRequest request) const {
    return {core_, set_lending_rate_operation, &request};
}

const detail::EnumTable& exbind_table(Side) { return side_table; }
const detail::ObjectTable& exbind_table(const BalanceRequest*) { return balance_request_table; }
const detail::ObjectTable& exbind_table(const Balance*) { return balance_table; }
const detail::ObjectTable& exbind_table(const LendingHistoryRequest*) { return lending_history_request_table; }
const detail::ObjectTable& exbind_table(const LendingHistory*) { return lending_history_table; }
const detail::ObjectTable& exbind_table(const LendingRateHistory*) { return lending_rate_history_table; }
const detail::ObjectTable& exbind_table(const LendingRateSummaryRequest*) { return lending_rate_summary_request_table; }
const detail::ObjectTable& exbind_table(const LendingRateSummary*) { return lending_rate_summary_table; }
const detail::ObjectTable& exbind_table(const PurchaseRedemptRequest*) { return purchase_redempt_request_table; }
const detail::ObjectTable& exbind_table(const PurchaseRedempt*) { return purchase_redempt_table; }
const detail::ObjectTable& exbind_table(const SetLendingRateRequest*) { return set_lending_rate_request_table; }
const detail::ObjectTable& exbind_table(const SetLendingRate*) { return set_lending_rate_table; }

}  // namespace exbind::okx::finance::savings
