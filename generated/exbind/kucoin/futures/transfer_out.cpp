// Generated from specs/kucoin/futures/transfer-out.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/futures/transfer_out.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin {
extern const detail::EnumTable account_type_table;
extern const detail::EnumTable withdrawals_status_table;
}  // namespace exbind::kucoin

namespace exbind::inline v0_1::kucoin::futures::transfer_out {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field futures_account_transfer_out_request_fields[] = {
    {"currency", offsetof(FuturesAccountTransferOutRequest, currency), detail::string(detail::Holder::required)},
    {"amount", offsetof(FuturesAccountTransferOutRequest, amount),
     detail::decimal(detail::Holder::required, detail::Wire::number)},
    {"recAccountType", offsetof(FuturesAccountTransferOutRequest, recAccountType),
     detail::enumeration(kucoin::account_type_table, detail::Holder::required)},
};
constexpr detail::Bounds futures_account_transfer_out_request_bounds[] = {{.field = 1, .maximum = "1000000000"}};
constexpr detail::ObjectTable futures_account_transfer_out_request_table =
    detail::table_of<FuturesAccountTransferOutRequest>(
        "FuturesAccountTransferOutRequest", futures_account_transfer_out_request_fields, false,
        futures_account_transfer_out_request_bounds);

constexpr detail::Field futures_account_transfer_out_fields[] = {
    {"applyId", offsetof(FuturesAccountTransferOut, applyId), detail::string()},
    {"bizNo", offsetof(FuturesAccountTransferOut, bizNo), detail::string()},
    {"payAccountType", offsetof(FuturesAccountTransferOut, payAccountType), detail::string()},
    {"payTag", offsetof(FuturesAccountTransferOut, payTag), detail::string()},
    {"remark", offsetof(FuturesAccountTransferOut, remark), detail::string()},
    {"recAccountType", offsetof(FuturesAccountTransferOut, recAccountType),
     detail::enumeration(kucoin::account_type_table)},
    {"recTag", offsetof(FuturesAccountTransferOut, recTag), detail::string()},
    {"recRemark", offsetof(FuturesAccountTransferOut, recRemark), detail::string()},
    {"recSystem", offsetof(FuturesAccountTransferOut, recSystem), detail::string()},
    {"status", offsetof(FuturesAccountTransferOut, status), detail::enumeration(kucoin::withdrawals_status_table)},
    {"currency", offsetof(FuturesAccountTransferOut, currency), detail::string()},
    {"amount", offsetof(FuturesAccountTransferOut, amount), detail::decimal()},
    {"fee", offsetof(FuturesAccountTransferOut, fee), detail::decimal()},
    {"sn", offsetof(FuturesAccountTransferOut, sn), detail::integer()},
    {"reason", offsetof(FuturesAccountTransferOut, reason), detail::string()},
    {"createdAt", offsetof(FuturesAccountTransferOut, createdAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"updatedAt", offsetof(FuturesAccountTransferOut, updatedAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable futures_account_transfer_out_table =
    detail::table_of<FuturesAccountTransferOut>("FuturesAccountTransferOut", futures_account_transfer_out_fields);

constexpr detail::Type futures_account_transfer_out_reply = detail::object(futures_account_transfer_out_table);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit futures_account_transfer_out_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_user, .pool = "Management", .weight = 20},
};
constexpr detail::Operation futures_account_transfer_out_operation{
    .id = "futures/transfer-out.futures_account_transfer_out",
    .method = "POST",
    .path = "/api/v3/transfer-out",
    .auth = detail::Auth::private_,
    .limits = futures_account_transfer_out_limits,
    .request = &futures_account_transfer_out_request_table,
    .reply = &futures_account_transfer_out_reply,
    .product = 1,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<FuturesAccountTransferOut> Api::futures_account_transfer_out(FuturesAccountTransferOutRequest request) const {
    return {core_, futures_account_transfer_out_operation, &request};
}

const detail::ObjectTable& exbind_table(const FuturesAccountTransferOutRequest*) {
    return futures_account_transfer_out_request_table;
}
const detail::ObjectTable& exbind_table(const FuturesAccountTransferOut*) { return futures_account_transfer_out_table; }

}  // namespace exbind::kucoin::futures::transfer_out
