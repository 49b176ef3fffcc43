// Generated from specs/kucoin/futures/transfer-in.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/futures/transfer_in.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin {
extern const detail::EnumTable account_type_table;
}  // namespace exbind::kucoin

namespace exbind::inline v0_1::kucoin::futures::transfer_in {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field futures_account_transfer_in_request_fields[] = {
    {"currency", offsetof(FuturesAccountTransferInRequest, currency), detail::string(detail::Holder::required)},
    {"amount", offsetof(FuturesAccountTransferInRequest, amount),
     detail::decimal(detail::Holder::required, detail::Wire::number)},
    {"payAccountType", offsetof(FuturesAccountTransferInRequest, payAccountType),
     detail::enumeration(kucoin::account_type_table, detail::Holder::required)},
};
constexpr detail::ObjectTable futures_account_transfer_in_request_table =
    detail::table_of<FuturesAccountTransferInRequest>(
        "FuturesAccountTransferInRequest", futures_account_transfer_in_request_fields);

constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit futures_account_transfer_in_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_user, .pool = "Management", .weight = 20},
};
constexpr detail::Operation futures_account_transfer_in_operation{
    .id = "futures/transfer-in.futures_account_transfer_in",
    .method = "POST",
    .path = "/api/v1/transfer-in",
    .auth = detail::Auth::private_,
    .limits = futures_account_transfer_in_limits,
    .request = &futures_account_transfer_in_request_table,
    .product = 1,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<Acknowledged> Api::futures_account_transfer_in(FuturesAccountTransferInRequest request) const {
    return {core_, futures_account_transfer_in_operation, &request};
}

const detail::ObjectTable& exbind_table(const FuturesAccountTransferInRequest*) {
    return futures_account_transfer_in_request_table;
}

}  // namespace exbind::kucoin::futures::transfer_in
