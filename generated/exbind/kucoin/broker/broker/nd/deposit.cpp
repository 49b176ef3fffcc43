// Generated from specs/kucoin/broker/broker/nd/deposit.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/broker/broker/nd/deposit.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin {
extern const detail::EnumTable withdrawals_status_table;
}  // namespace exbind::kucoin

namespace exbind::inline v0_1::kucoin::broker::broker::nd::deposit {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field deposit_detail_request_fields[] = {
    {"currency", offsetof(DepositDetailRequest, currency), detail::string(detail::Holder::required), detail::In::query},
    {"hash", offsetof(DepositDetailRequest, hash), detail::string(detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable deposit_detail_request_table =
    detail::table_of<DepositDetailRequest>("DepositDetailRequest", deposit_detail_request_fields);

constexpr detail::Field deposit_detail_fields[] = {
    {"chain", offsetof(DepositDetail, chain), detail::string()},
    {"hash", offsetof(DepositDetail, hash), detail::string()},
    {"walletTxId", offsetof(DepositDetail, walletTxId), detail::string()},
    {"uid", offsetof(DepositDetail, uid), detail::integer()},
    {"updatedAt", offsetof(DepositDetail, updatedAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"amount", offsetof(DepositDetail, amount), detail::decimal()},
    {"memo", offsetof(DepositDetail, memo), detail::string()},
    {"fee", offsetof(DepositDetail, fee), detail::decimal()},
    {"address", offsetof(DepositDetail, address), detail::string()},
    {"remark", offsetof(DepositDetail, remark), detail::string()},
    {"isInner", offsetof(DepositDetail, isInner), detail::boolean()},
    {"currency", offsetof(DepositDetail, currency), detail::string()},
    {"status", offsetof(DepositDetail, status), detail::enumeration(kucoin::withdrawals_status_table)},
    {"createdAt", offsetof(DepositDetail, createdAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable deposit_detail_table =
    detail::table_of<DepositDetail>("DepositDetail", deposit_detail_fields);

constexpr detail::Type deposit_detail_reply = detail::object(deposit_detail_table);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit deposit_detail_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_user, .pool = "Broker"},
};
constexpr detail::Operation deposit_detail_operation{
    .id = "broker/broker/nd/deposit.deposit_detail",
    .method = "GET",
    .path = "/api/v3/broker/nd/deposit/detail",
    .auth = detail::Auth::private_,
    .limits = deposit_detail_limits,
    .request = &deposit_detail_request_table,
    .reply = &deposit_detail_reply,
    .product = 2,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<DepositDetail> Api::deposit_detail(DepositDetailRequest request) const {
    return {core_, deposit_detail_operation, &request};
}

const detail::ObjectTable& exbind_table(const DepositDetailRequest*) { return deposit_detail_request_table; }
const detail::ObjectTable& exbind_table(const DepositDetail*) { return deposit_detail_table; }

}  // namespace exbind::kucoin::broker::broker::nd::deposit
