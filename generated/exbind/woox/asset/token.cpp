// Generated from specs/woox/asset/token.manual.yaml by `exbind generate woox`. DO NOT EDIT.
#include "exbind/woox/asset/token.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/woox/connection.hpp"

namespace exbind::inline v0_1::woox::asset::token {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view history_type_values[] = {
    "WITHDRAW", "DEPOSIT", "FIAT_WITHDRAW", "FIAT_DEPOSIT", "EARN", "VAULT_WITHDRAW", "VAULT_DEPOSIT",
    "YIELD_TO_BALANCE", "CREDIT", "DISTRIBUTION", "REFERRAL", "SUB_ACCOUNT_TRANSFER", "REBATE", "LIQUIDATION",
    "SPECIAL", "STAKING", "UNSTAKING", "UNSTAKING_FEE", "INTEREST", "CONVERT", "FUNDING_FEE", "REALIZED_PNL", "RFQ",
    "COPY_FEE", "COPY_PROFIT_SHARED", "SPOT_TRANSACTION", "TRANSACTION_FEE",
};
constexpr detail::EnumTable history_type_table{"HistoryType", history_type_values};

constexpr detail::Field history_request_fields[] = {
    {"type", offsetof(HistoryRequest, type), detail::enumeration(history_type_table), detail::In::query},
    {"startTime", offsetof(HistoryRequest, startTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"endTime", offsetof(HistoryRequest, endTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"page", offsetof(HistoryRequest, page), detail::integer(), detail::In::query},
    {"size", offsetof(HistoryRequest, size), detail::integer(), detail::In::query},
};
constexpr detail::Bounds history_request_bounds[] = {{.field = 4, .maximum = "1000"}};
constexpr detail::ObjectTable history_request_table =
    detail::table_of<HistoryRequest>("HistoryRequest", history_request_fields, false, history_request_bounds);

constexpr detail::Field history_rows_fields[] = {
    {"id", offsetof(HistoryRows, id), detail::integer()},
    {"type", offsetof(HistoryRows, type), detail::enumeration(history_type_table)},
    {"token", offsetof(HistoryRows, token), detail::string()},
    {"amount", offsetof(HistoryRows, amount), detail::decimal()},
    {"timestamp", offsetof(HistoryRows, timestamp),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable history_rows_table = detail::table_of<HistoryRows>("HistoryRows", history_rows_fields);

constexpr detail::Field history_meta_fields[] = {
    {"total", offsetof(HistoryMeta, total), detail::integer()},
    {"recordsPerPage", offsetof(HistoryMeta, recordsPerPage), detail::integer()},
    {"currentPage", offsetof(HistoryMeta, currentPage), detail::integer()},
};
constexpr detail::ObjectTable history_meta_table = detail::table_of<HistoryMeta>("HistoryMeta", history_meta_fields);

constexpr detail::ListTable list_of_history_rows = detail::list_of<HistoryRows>(detail::object(history_rows_table));

constexpr detail::Field history_fields[] = {
    {"rows", offsetof(History, rows), detail::list(list_of_history_rows)},
    {"meta", offsetof(History, meta), detail::object(history_meta_table)},
};
constexpr detail::ObjectTable history_table = detail::table_of<History>("History", history_fields);

constexpr detail::Type history_reply = detail::object(history_table);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit history_limits[] = {{.count = 10, .window_ms = 60000, .scope = per_user}};
constexpr detail::Operation history_operation{
    .id = "asset/token.history",
    .method = "GET",
    .path = "/v3/asset/token/history",
    .auth = detail::Auth::private_,
    .limits = history_limits,
    .request = &history_request_table,
    .reply = &history_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<History> Api::history(HistoryRequest request) const {
    return {core_, history_operation, &request};
}

const detail::EnumTable& exbind_table(HistoryType) { return history_type_table; }
const detail::ObjectTable& exbind_table(const HistoryRequest*) { return history_request_table; }
const detail::ObjectTable& exbind_table(const HistoryRows*) { return history_rows_table; }
const detail::ObjectTable& exbind_table(const HistoryMeta*) { return history_meta_table; }
const detail::ObjectTable& exbind_table(const History*) { return history_table; }

}  // namespace exbind::woox::asset::token
