// Generated from specs/kucoin/broker/broker/nd/withdraw.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/broker/broker/nd/withdraw.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin {
extern const detail::EnumTable withdrawals_status_table;
}  // namespace exbind::kucoin

namespace exbind::inline v0_1::kucoin::broker::broker::nd::withdraw {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field withdraw_detail_request_fields[] = {
    {"withdrawalId", offsetof(WithdrawDetailRequest, withdrawalId), detail::string(detail::Holder::required),
     detail::In::query},
};
constexpr detail::ObjectTable withdraw_detail_request_table =
    detail::table_of<WithdrawDetailRequest>("WithdrawDetailRequest", withdraw_detail_request_fields);

constexpr detail::Field withdraw_detail_fields[] = {
    {"id", offsetof(WithdrawDetail, id), detail::string()},
    {"chain", offsetof(WithdrawDetail, chain), detail::string()},
    {"walletTxId", offsetof(WithdrawDetail, walletTxId), detail::string()},
    {"uid", offsetof(WithdrawDetail, uid), detail::integer()},
    {"updatedAt", offsetof(WithdrawDetail, updatedAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"amount", offsetof(WithdrawDetail, amount), detail::decimal()},
    {"memo", offsetof(WithdrawDetail, memo), detail::string()},
    {"fee", offsetof(WithdrawDetail, fee), detail::decimal()},
    {"address", offsetof(WithdrawDetail, address), detail::string()},
    {"remark", offsetof(WithdrawDetail, remark), detail::string()},
    {"isInner", offsetof(WithdrawDetail, isInner), detail::boolean()},
    {"currency", offsetof(WithdrawDetail, currency), detail::string()},
    {"status", offsetof(WithdrawDetail, status), detail::enumeration(kucoin::withdrawals_status_table)},
    {"createdAt", offsetof(WithdrawDetail, createdAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable withdraw_detail_table =
    detail::table_of<WithdrawDetail>("WithdrawDetail", withdraw_detail_fields);

constexpr detail::Type withdraw_detail_reply = detail::object(withdraw_detail_table);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit withdraw_detail_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_user, .pool = "Broker"},
};
constexpr detail::Operation withdraw_detail_operation{
    .id = "broker/broker/nd/withdraw.withdraw_detail",
    .method = "GET",
    .path = "/api/v3/broker/nd/withdraw/detail",
    .auth = detail::Auth::private_,
    .limits = withdraw_detail_limits,
    .request = &withdraw_detail_request_table,
    .reply = &withdraw_detail_reply,
    .product = 2,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<WithdrawDetail> Api::withdraw_detail(WithdrawDetailRequest request) const {
    return {core_, withdraw_detail_operation, &request};
}

const detail::ObjectTable& exbind_table(const WithdrawDetailRequest*) { return withdraw_detail_request_table; }
const detail::ObjectTable& exbind_table(const WithdrawDetail*) { return withdraw_detail_table; }

}  // namespace exbind::kucoin::broker::broker::nd::withdraw
