// Generated from specs/woox/asset.manual.yaml by `exbind generate woox`. DO NOT EDIT.
#include "exbind/woox/asset.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/woox/connection.hpp"

namespace exbind::inline v0_1::woox::asset {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field balances_request_fields[] = {
    {"token", offsetof(BalancesRequest, token), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable balances_request_table =
    detail::table_of<BalancesRequest>("BalancesRequest", balances_request_fields);

constexpr detail::Field balances_holding_fields[] = {
    {"token", offsetof(BalancesHolding, token), detail::string()},
    {"holding", offsetof(BalancesHolding, holding), detail::decimal()},
    {"frozen", offsetof(BalancesHolding, frozen), detail::decimal()},
    {"staked", offsetof(BalancesHolding, staked), detail::decimal()},
    {"unbonding", offsetof(BalancesHolding, unbonding), detail::decimal()},
    {"vault", offsetof(BalancesHolding, vault), detail::decimal()},
    {"interest", offsetof(BalancesHolding, interest), detail::decimal()},
    {"earn", offsetof(BalancesHolding, earn), detail::decimal()},
    {"pendingShortQty", offsetof(BalancesHolding, pendingShortQty), detail::decimal()},
    {"pendingLongQty", offsetof(BalancesHolding, pendingLongQty), detail::decimal()},
    {"availableBalance", offsetof(BalancesHolding, availableBalance), detail::decimal()},
    {"averageOpenPrice", offsetof(BalancesHolding, averageOpenPrice), detail::decimal()},
    {"markPrice", offsetof(BalancesHolding, markPrice), detail::decimal()},
    {"pnl24H", offsetof(BalancesHolding, pnl24H), detail::decimal()},
    {"fee24H", offsetof(BalancesHolding, fee24H), detail::decimal()},
    {"timestamp", offsetof(BalancesHolding, timestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable balances_holding_table =
    detail::table_of<BalancesHolding>("BalancesHolding", balances_holding_fields);

constexpr detail::ListTable list_of_balances_holding =
    detail::list_of<BalancesHolding>(detail::object(balances_holding_table));

constexpr detail::Field balances_fields[] = {
    {"holding", offsetof(Balances, holding), detail::list(list_of_balances_holding)},
};
constexpr detail::ObjectTable balances_table = detail::table_of<Balances>("Balances", balances_fields);

constexpr detail::Field transfer_account_fields[] = {
    {"applicationId", offsetof(TransferAccount, applicationId), detail::string(detail::Holder::required)},
};
constexpr detail::ObjectTable transfer_account_table =
    detail::table_of<TransferAccount>("TransferAccount", transfer_account_fields);

constexpr detail::Field create_transfer_request_fields[] = {
    {"token", offsetof(CreateTransferRequest, token), detail::string(detail::Holder::required)},
    {"amount", offsetof(CreateTransferRequest, amount),
     detail::decimal(detail::Holder::required, detail::Wire::number)},
    {"from", offsetof(CreateTransferRequest, from), detail::object(transfer_account_table, detail::Holder::required)},
    {"to", offsetof(CreateTransferRequest, to), detail::object(transfer_account_table, detail::Holder::required)},
};
constexpr detail::ObjectTable create_transfer_request_table =
    detail::table_of<CreateTransferRequest>("CreateTransferRequest", create_transfer_request_fields);

constexpr detail::Field create_transfer_fields[] = {
    {"id", offsetof(CreateTransfer, id), detail::integer()},
};
constexpr detail::ObjectTable create_transfer_table =
    detail::table_of<CreateTransfer>("CreateTransfer", create_transfer_fields);

constexpr detail::Type balances_reply = detail::object(balances_table);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit balances_limits[] = {{.count = 10, .window_ms = 1000, .scope = per_user}};
constexpr detail::Operation balances_operation{
    .id = "asset.balances",
    .method = "GET",
    .path = "/v3/asset/balances",
    .auth = detail::Auth::private_,
    .limits = balances_limits,
    .request = &balances_request_table,
    .reply = &balances_reply,
};

constexpr detail::Type create_transfer_reply = detail::object(create_transfer_table);
constexpr detail::Limit create_transfer_limits[] = {{.count = 20, .window_ms = 60000, .scope = per_user}};
constexpr detail::Operation create_transfer_operation{
    .id = "asset.create_transfer",
    .method = "POST",
    .path = "/v3/asset/transfer",
    .auth = detail::Auth::private_,
    .limits = create_transfer_limits,
    .request = &create_transfer_request_table,
    .reply = &create_transfer_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<Balances> Api::balances(BalancesRequest request) const {
    return {core_, balances_operation, &request};
}

Call<CreateTransfer> Api::create_transfer(CreateTransferRequest request) const {
    return {core_, create_transfer_operation, &request};
}

const detail::ObjectTable& exbind_table(const BalancesRequest*) { return balances_request_table; }
const detail::ObjectTable& exbind_table(const BalancesHolding*) { return balances_holding_table; }
const detail::ObjectTable& exbind_table(const Balances*) { return balances_table; }
const detail::ObjectTable& exbind_table(const TransferAccount*) { return transfer_account_table; }
const detail::ObjectTable& exbind_table(const CreateTransferRequest*) { return create_transfer_request_table; }
const detail::ObjectTable& exbind_table(const CreateTransfer*) { return create_transfer_table; }

}  // namespace exbind::woox::asset
