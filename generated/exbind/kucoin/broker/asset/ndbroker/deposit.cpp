// Generated from specs/kucoin/broker/asset/ndbroker/deposit.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/broker/asset/ndbroker/deposit.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin {
extern const detail::EnumTable withdrawals_status_table;
}  // namespace exbind::kucoin

namespace exbind::inline v0_1::kucoin::broker::asset::ndbroker::deposit {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field deposit_list_request_fields[] = {
    {"currency", offsetof(DepositListRequest, currency), detail::string(detail::Holder::optional), detail::In::query},
    {"status", offsetof(DepositListRequest, status), detail::enumeration(kucoin::withdrawals_status_table),
     detail::In::query},
    {"hash", offsetof(DepositListRequest, hash), detail::string(detail::Holder::optional), detail::In::query},
    {"startTimestamp", offsetof(DepositListRequest, startTimestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"endTimestamp", offsetof(DepositListRequest, endTimestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"limit", offsetof(DepositListRequest, limit), detail::integer(), detail::In::query},
};
constexpr detail::Bounds deposit_list_request_bounds[] = {{.field = 5, .maximum = "1000"}};
constexpr detail::ObjectTable deposit_list_request_table =
    detail::table_of<DepositListRequest>(
        "DepositListRequest", deposit_list_request_fields, false, deposit_list_request_bounds);

constexpr detail::Field deposit_list_fields[] = {
    {"uid", offsetof(DepositList, uid), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"hash", offsetof(DepositList, hash), detail::string()},
    {"address", offsetof(DepositList, address), detail::string()},
    {"memo", offsetof(DepositList, memo), detail::string()},
    {"amount", offsetof(DepositList, amount), detail::decimal()},
    {"fee", offsetof(DepositList, fee), detail::decimal()},
    {"currency", offsetof(DepositList, currency), detail::string()},
    {"isInner", offsetof(DepositList, isInner), detail::boolean()},
    {"walletTxId", offsetof(DepositList, walletTxId), detail::string()},
    {"status", offsetof(DepositList, status), detail::enumeration(kucoin::withdrawals_status_table)},
    {"remark", offsetof(DepositList, remark), detail::string()},
    {"chain", offsetof(DepositList, chain), detail::string()},
    {"createdAt", offsetof(DepositList, createdAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"updatedAt", offsetof(DepositList, updatedAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable deposit_list_table = detail::table_of<DepositList>("DepositList", deposit_list_fields);

constexpr detail::ListTable list_of_deposit_list = detail::list_of<DepositList>(detail::object(deposit_list_table));
constexpr detail::Type deposit_list_reply = detail::list(list_of_deposit_list);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit deposit_list_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_user, .pool = "Broker", .weight = 10},
};
constexpr detail::Operation deposit_list_operation{
    .id = "broker/asset/ndbroker/deposit.deposit_list",
    .method = "GET",
    .path = "/api/v1/asset/ndbroker/deposit/list",
    .auth = detail::Auth::private_,
    .limits = deposit_list_limits,
    .request = &deposit_list_request_table,
    .reply = &deposit_list_reply,
    .product = 2,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<Vector<DepositList>> Api::deposit_list(DepositListRequest request) const {
    return {core_, deposit_list_operation, &request};
}

const detail::ObjectTable& exbind_table(const DepositListRequest*) { return deposit_list_request_table; }
const detail::ObjectTable& exbind_table(const DepositList*) { return deposit_list_table; }

}  // namespace exbind::kucoin::broker::asset::ndbroker::deposit
