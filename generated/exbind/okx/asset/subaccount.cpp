// Generated from specs/okx/asset/subaccount.yaml by `exbind generate okx`. DO NOT EDIT.
#include "exbind/okx/asset/subaccount.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/okx/connection.hpp"

namespace exbind::inline v0_1::okx {
extern const detail::EnumTable from_table;
extern const detail::EnumTable to_table;
}  // namespace exbind::okx

namespace exbind::inline v0_1::okx::asset::subaccount {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view type_values[] = {"0", "1"};
constexpr detail::EnumTable type_table{"Type", type_values};

constexpr detail::ListTable list_of_string = detail::list_of<std::string>(detail::string());

constexpr detail::Field balances_request_fields[] = {
    {"subAcct", offsetof(BalancesRequest, subAcct), detail::string(detail::Holder::required), detail::In::query},
    {"ccy", offsetof(BalancesRequest, ccy), detail::list(list_of_string), detail::In::query},
};
constexpr detail::Bounds balances_request_bounds[] = {{.field = 1, .maximum = "20"}};
constexpr detail::ObjectTable balances_request_table =
    detail::table_of<BalancesRequest>("BalancesRequest", balances_request_fields, false, balances_request_bounds);

constexpr detail::Field balances_fields[] = {
    {"ccy", offsetof(Balances, ccy), detail::string()},
    {"bal", offsetof(Balances, bal), detail::decimal()},
    {"frozenBal", offsetof(Balances, frozenBal), detail::decimal()},
    {"availBal", offsetof(Balances, availBal), detail::decimal()},
};
constexpr detail::ObjectTable balances_table = detail::table_of<Balances>("Balances", balances_fields);

constexpr detail::Field bills_request_fields[] = {
    {"ccy", offsetof(BillsRequest, ccy), detail::string(detail::Holder::optional), detail::In::query},
    {"type", offsetof(BillsRequest, type), detail::enumeration(type_table), detail::In::query},
    {"subAcct", offsetof(BillsRequest, subAcct), detail::string(detail::Holder::optional), detail::In::query},
    {"after", offsetof(BillsRequest, after), detail::timestamp(detail::TimeUnit::milliseconds), detail::In::query},
    {"before", offsetof(BillsRequest, before), detail::timestamp(detail::TimeUnit::milliseconds), detail::In::query},
    {"limit", offsetof(BillsRequest, limit), detail::integer(detail::Holder::optional, detail::Wire::text),
     detail::In::query},
};
constexpr detail::Bounds bills_request_bounds[] = {{.field = 5, .maximum = "100"}};
constexpr detail::ObjectTable bills_request_table =
    detail::table_of<BillsRequest>("BillsRequest", bills_request_fields, false, bills_request_bounds);

constexpr detail::Field bills_fields[] = {
    {"billId", offsetof(Bills, billId), detail::string()},
    {"ccy", offsetof(Bills, ccy), detail::string()},
    {"amt", offsetof(Bills, amt), detail::decimal()},
    {"type", offsetof(Bills, type), detail::enumeration(type_table)},
    {"subAcct", offsetof(Bills, subAcct), detail::string()},
    {"ts", offsetof(Bills, ts), detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable bills_table = detail::table_of<Bills>("Bills", bills_fields);

constexpr detail::Field managed_subaccount_bills_request_fields[] = {
    {"ccy", offsetof(ManagedSubaccountBillsRequest, ccy), detail::string(detail::Holder::optional), detail::In::query},
    {"type", offsetof(ManagedSubaccountBillsRequest, type), detail::enumeration(type_table), detail::In::query},
    {"subAcct", offsetof(ManagedSubaccountBillsRequest, subAcct), detail::string(detail::Holder::optional),
     detail::In::query},
    {"subUid", offsetof(ManagedSubaccountBillsRequest, subUid), detail::string(detail::Holder::optional),
     detail::In::query},
    {"after", offsetof(ManagedSubaccountBillsRequest, after), detail::timestamp(detail::TimeUnit::milliseconds),
     detail::In::query},
    {"before", offsetof(ManagedSubaccountBillsRequest, before), detail::timestamp(detail::TimeUnit::milliseconds),
     detail::In::query},
    {"limit", offsetof(ManagedSubaccountBillsRequest, limit),
     detail::integer(detail::Holder::optional, detail::Wire::text), detail::In::query},
};
constexpr detail::Bounds managed_subaccount_bills_request_bounds[] = {{.field = 6, .maximum = "100"}};
constexpr detail::ObjectTable managed_subaccount_bills_request_table =
    detail::table_of<ManagedSubaccountBillsRequest>(
        "ManagedSubaccountBillsRequest", managed_subaccount_bills_request_fields, false,
        managed_subaccount_bills_request_bounds);

constexpr detail::Field managed_subaccount_bills_fields[] = {
    {"billId", offsetof(ManagedSubaccountBills, billId), detail::string()},
    {"ccy", offsetof(ManagedSubaccountBills, ccy), detail::string()},
    {"amt", offsetof(ManagedSubaccountBills, amt), detail::decimal()},
    {"type", offsetof(ManagedSubaccountBills, type), detail::enumeration(type_table)},
    {"subAcct", offsetof(ManagedSubaccountBills, subAcct), detail::string()},
    {"subUid", offsetof(ManagedSubaccountBills, subUid), detail::string()},
    {"ts", offsetof(ManagedSubaccountBills, ts), detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable managed_subaccount_bills_table =
    detail::table_of<ManagedSubaccountBills>("ManagedSubaccountBills", managed_subaccount_bills_fields);

constexpr detail::Field transfer_request_fields[] = {
    {"ccy", offsetof(TransferRequest, ccy), detail::string(detail::Holder::required)},
    {"amt", offsetof(TransferRequest, amt), detail::decimal(detail::Holder::required)},
    {"from", offsetof(TransferRequest, from), detail::enumeration(okx::from_table, detail::Holder::required)},
    {"to", offsetof(TransferRequest, to), detail::enumeration(okx::to_table, detail::Holder::required)},
    {"fromSubAccount", offsetof(TransferRequest, fromSubAccount), detail::string(detail::Holder::required)},
    {"toSubAccount", offsetof(TransferRequest, toSubAccount), detail::string(detail::Holder::required)},
    {"loanTrans", offsetof(TransferRequest, loanTrans), detail::boolean()},
    {"omitPosRisk", offsetof(TransferRequest, omitPosRisk),
     detail::boolean(detail::Holder::optional, detail::Wire::text)},
};
constexpr detail::ObjectTable transfer_request_table =
    detail::table_of<TransferRequest>("TransferRequest", transfer_request_fields);

constexpr detail::Field transfer_fields[] = {
    {"transId", offsetof(Transfer, transId), detail::string()},
};
constexpr detail::ObjectTable transfer_table = detail::table_of<Transfer>("Transfer", transfer_fields);

constexpr detail::ListTable list_of_balances = detail::list_of<Balances>(detail::object(balances_table));
constexpr detail::Type balances_reply = detail::list(list_of_balances);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit balances_limits[] = {{.count = 6, .window_ms = 2000, .scope = per_user}};
constexpr detail::Operation balances_operation{
    .id = "asset/subaccount.balances",
    .method = "GET",
    .path = "/api/v5/asset/subaccount/balances",
    .auth = detail::Auth::private_,
    .limits = balances_limits,
    .request = &balances_request_table,
    .reply = &balances_reply,
};

constexpr detail::ListTable list_of_bills = detail::list_of<Bills>(detail::object(bills_table));
constexpr detail::Type bills_reply = detail::list(list_of_bills);
constexpr detail::Limit bills_limits[] = {{.count = 6, .window_ms = 1000, .scope = per_user}};
constexpr detail::Paging bills_pages{
    .by = detail::Paging::By::time,
    .bound = detail::Paging::Bound::excluded,
    .usual_size = 100,
    .largest_size = 100,
    .parameter = "after",
    .against = "before",
    .limit = "limit",
    .cursor = "ts",
};
constexpr detail::Operation bills_operation{
    .id = "asset/subaccount.bills",
    .method = "GET",
    .path = "/api/v5/asset/subaccount/bills",
    .auth = detail::Auth::private_,
    .limits = bills_limits,
    .request = &bills_request_table,
    .reply = &bills_reply,
    .pages = &bills_pages,
};

constexpr detail::ListTable list_of_managed_subaccount_bills =
    detail::list_of<ManagedSubaccountBills>(detail::object(managed_subaccount_bills_table));
constexpr detail::Type managed_subaccount_bills_reply = detail::list(list_of_managed_subaccount_bills);
constexpr detail::Limit managed_subaccount_bills_limits[] = {{.count = 6, .window_ms = 1000, .scope = per_user}};
constexpr detail::Paging managed_subaccount_bills_pages{
    .by = detail::Paging::By::time,
    .bound = detail::Paging::Bound::excluded,
    .usual_size = 100,
    .largest_size = 100,
    .parameter = "after",
    .against = "before",
    .limit = "limit",
    .cursor = "ts",
};
constexpr detail::Operation managed_subaccount_bills_operation{
    .id = "asset/subaccount.managed_subaccount_bills",
    .method = "GET",
    .path = "/api/v5/asset/subaccount/managed-subaccount-bills",
    .auth = detail::Auth::private_,
    .limits = managed_subaccount_bills_limits,
    .request = &managed_subaccount_bills_request_table,
    .reply = &managed_subaccount_bills_reply,
    .pages = &managed_subaccount_bills_pages,
};

constexpr detail::Type transfer_reply = detail::sole(detail::object(transfer_table));
constexpr detail::Limit transfer_limits[] = {{.count = 1, .window_ms = 1000, .scope = per_user}};
constexpr detail::Operation transfer_operation{
    .id = "asset/subaccount.transfer",
    .method = "POST",
    .path = "/api/v5/asset/subaccount/transfer",
    .auth = detail::Auth::private_,
    .limits = transfer_limits,
    .request = &transfer_request_table,
    .reply = &transfer_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<Vector<Balances>> Api::balances(BalancesRequest request) const {
    return {core_, balances_operation, &request};
}

PagedCall<Vector<Bills>> Api::bills(BillsRequest request) const {
    return {core_, bills_operation, &request};
}

PagedCall<Vector<ManagedSubaccountBills>> Api::managed_subaccount_bills(ManagedSubaccountBillsRequest request) const {
    return {core_, managed_subaccount_bills_operation, &request};
}

Call<Transfer> Api::transfer(TransferRequest request) const {
    return {core_, transfer_operation, &request};
}

const detail::EnumTable& exbind_table(Type) { return type_table; }
const detail::ObjectTable& exbind_table(const BalancesRequest*) { return balances_request_table; }
const detail::ObjectTable& exbind_table(const Balances*) { return balances_table; }
const detail::ObjectTable& exbind_table(const BillsRequest*) { return bills_request_table; }
const detail::ObjectTable& exbind_table(const Bills*) { return bills_table; }
const detail::ObjectTable& exbind_table(const ManagedSubaccountBillsRequest*) {
    return managed_subaccount_bills_request_table;
}
const detail::ObjectTable& exbind_table(const ManagedSubaccountBills*) { return managed_subaccount_bills_table; }
const detail::ObjectTable& exbind_table(const TransferRequest*) { return transfer_request_table; }
const detail::ObjectTable& exbind_table(const Transfer*) { return transfer_table; }

}  // namespace exbind::okx::asset::subaccount
