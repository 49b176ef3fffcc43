// Generated from specs/binance/options/account.yaml by `exbind generate binance`. DO NOT EDIT.
#include "exbind/binance/options_/account.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/binance/connection.hpp"

namespace exbind::inline v0_1::binance::options_::account {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field bill_request_fields[] = {
    {"currency", offsetof(BillRequest, currency), detail::string(detail::Holder::required), detail::In::query},
    {"recordId", offsetof(BillRequest, recordId), detail::integer(), detail::In::query},
    {"startTime", offsetof(BillRequest, startTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"endTime", offsetof(BillRequest, endTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"limit", offsetof(BillRequest, limit), detail::integer(), detail::In::query},
};
constexpr detail::Bounds bill_request_bounds[] = {{.field = 4, .maximum = "1000"}};
constexpr detail::ObjectTable bill_request_table =
    detail::table_of<BillRequest>("BillRequest", bill_request_fields, false, bill_request_bounds);

constexpr detail::Field bill_fields[] = {
    {"id", offsetof(Bill, id), detail::integer()},
    {"asset", offsetof(Bill, asset), detail::string()},
    {"amount", offsetof(Bill, amount), detail::decimal()},
    {"type", offsetof(Bill, type), detail::string()},
    {"createDate", offsetof(Bill, createDate), detail::integer()},
};
constexpr detail::ObjectTable bill_table = detail::table_of<Bill>("Bill", bill_fields);

constexpr detail::Field margin_account_asset_fields[] = {
    {"asset", offsetof(MarginAccountAsset, asset), detail::string()},
    {"marginBalance", offsetof(MarginAccountAsset, marginBalance), detail::decimal()},
    {"equity", offsetof(MarginAccountAsset, equity), detail::decimal()},
    {"available", offsetof(MarginAccountAsset, available), detail::decimal()},
    {"initialMargin", offsetof(MarginAccountAsset, initialMargin), detail::decimal()},
    {"maintMargin", offsetof(MarginAccountAsset, maintMargin), detail::decimal()},
    {"unrealizedPNL", offsetof(MarginAccountAsset, unrealizedPNL), detail::decimal()},
    {"adjustedEquity", offsetof(MarginAccountAsset, adjustedEquity), detail::decimal()},
};
constexpr detail::ObjectTable margin_account_asset_table =
    detail::table_of<MarginAccountAsset>("MarginAccountAsset", margin_account_asset_fields);

constexpr detail::Field margin_account_greek_fields[] = {
    {"underlying", offsetof(MarginAccountGreek, underlying), detail::string()},
    {"delta", offsetof(MarginAccountGreek, delta), detail::decimal()},
    {"theta", offsetof(MarginAccountGreek, theta), detail::decimal()},
    {"gamma", offsetof(MarginAccountGreek, gamma), detail::decimal()},
    {"vega", offsetof(MarginAccountGreek, vega), detail::decimal()},
};
constexpr detail::ObjectTable margin_account_greek_table =
    detail::table_of<MarginAccountGreek>("MarginAccountGreek", margin_account_greek_fields);

constexpr detail::ListTable list_of_margin_account_asset =
    detail::list_of<MarginAccountAsset>(detail::object(margin_account_asset_table));
constexpr detail::ListTable list_of_margin_account_greek =
    detail::list_of<MarginAccountGreek>(detail::object(margin_account_greek_table));

constexpr detail::Field margin_account_fields[] = {
    {"asset", offsetof(MarginAccount, asset), detail::list(list_of_margin_account_asset)},
    {"greek", offsetof(MarginAccount, greek), detail::list(list_of_margin_account_greek)},
    {"time", offsetof(MarginAccount, time),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"canTrade", offsetof(MarginAccount, canTrade), detail::boolean()},
    {"canDeposit", offsetof(MarginAccount, canDeposit), detail::boolean()},
    {"canWithdraw", offsetof(MarginAccount, canWithdraw), detail::boolean()},
    {"reduceOnly", offsetof(MarginAccount, reduceOnly), detail::boolean()},
};
constexpr detail::ObjectTable margin_account_table =
    detail::table_of<MarginAccount>("MarginAccount", margin_account_fields);

constexpr detail::ListTable list_of_bill = detail::list_of<Bill>(detail::object(bill_table));
constexpr detail::Type bill_reply = detail::list(list_of_bill);
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit bill_limits[] = {{.count = 2400, .window_ms = 60000, .scope = per_ip, .pool = "options_ip"}};
constexpr detail::Operation bill_operation{
    .id = "options/account.bill",
    .method = "GET",
    .path = "/eapi/v1/bill",
    .auth = detail::Auth::private_,
    .limits = bill_limits,
    .request = &bill_request_table,
    .reply = &bill_reply,
    .product = 3,
};

constexpr detail::Type margin_account_reply = detail::object(margin_account_table);
constexpr detail::Limit margin_account_limits[] = {
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .pool = "options_ip", .weight = 3},
};
constexpr detail::Operation margin_account_operation{
    .id = "options/account.margin_account",
    .method = "GET",
    .path = "/eapi/v1/marginAccount",
    .auth = detail::Auth::private_,
    .limits = margin_account_limits,
    .reply = &margin_account_reply,
    .product = 3,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<Vector<Bill>> Api::bill(BillRequest request) const {
    return {core_, bill_operation, &request};
}

Call<MarginAccount> Api::margin_account() const {
    return {core_, margin_account_operation, nullptr};
}

const detail::ObjectTable& exbind_table(const BillRequest*) { return bill_request_table; }
const detail::ObjectTable& exbind_table(const Bill*) { return bill_table; }
const detail::ObjectTable& exbind_table(const MarginAccountAsset*) { return margin_account_asset_table; }
const detail::ObjectTable& exbind_table(const MarginAccountGreek*) { return margin_account_greek_table; }
const detail::ObjectTable& exbind_table(const MarginAccount*) { return margin_account_table; }

}  // namespace exbind::binance::options_::account
