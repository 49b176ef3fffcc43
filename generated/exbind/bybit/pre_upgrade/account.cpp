// Generated from specs/bybit/pre-upgrade/account.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/pre_upgrade/account.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit {
extern const detail::EnumTable category_table;
extern const detail::EnumTable side_table;
extern const detail::EnumTable type_table;
}  // namespace exbind::bybit

namespace exbind::inline v0_1::bybit::pre_upgrade::account {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field transaction_log_request_fields[] = {
    {"category", offsetof(TransactionLogRequest, category),
     detail::enumeration(bybit::category_table, detail::Holder::required), detail::In::query},
    {"baseCoin", offsetof(TransactionLogRequest, baseCoin), detail::string(detail::Holder::optional),
     detail::In::query},
    {"type", offsetof(TransactionLogRequest, type), detail::enumeration(bybit::type_table), detail::In::query},
    {"startTime", offsetof(TransactionLogRequest, startTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"endTime", offsetof(TransactionLogRequest, endTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"limit", offsetof(TransactionLogRequest, limit), detail::integer(), detail::In::query},
    {"cursor", offsetof(TransactionLogRequest, cursor), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable transaction_log_request_table =
    detail::table_of<TransactionLogRequest>("TransactionLogRequest", transaction_log_request_fields);

constexpr detail::Field transaction_log_list_fields[] = {
    {"symbol", offsetof(TransactionLogList, symbol), detail::string()},
    {"category", offsetof(TransactionLogList, category), detail::enumeration(bybit::category_table)},
    {"side", offsetof(TransactionLogList, side), detail::enumeration(bybit::side_table)},
    {"transactionTime", offsetof(TransactionLogList, transactionTime),
     detail::timestamp(detail::TimeUnit::milliseconds)},
    {"type", offsetof(TransactionLogList, type), detail::enumeration(bybit::type_table)},
    {"qty", offsetof(TransactionLogList, qty), detail::decimal()},
    {"size", offsetof(TransactionLogList, size), detail::decimal()},
    {"currency", offsetof(TransactionLogList, currency), detail::string()},
    {"tradePrice", offsetof(TransactionLogList, tradePrice), detail::decimal()},
    {"funding", offsetof(TransactionLogList, funding), detail::decimal()},
    {"fee", offsetof(TransactionLogList, fee), detail::decimal()},
    {"cashFlow", offsetof(TransactionLogList, cashFlow), detail::decimal()},
    {"change", offsetof(TransactionLogList, change), detail::decimal()},
    {"cashBalance", offsetof(TransactionLogList, cashBalance), detail::decimal()},
    {"feeRate", offsetof(TransactionLogList, feeRate), detail::decimal()},
    {"bonusChange", offsetof(TransactionLogList, bonusChange), detail::string()},
    {"tradeId", offsetof(TransactionLogList, tradeId), detail::string()},
    {"orderId", offsetof(TransactionLogList, orderId), detail::string()},
    {"orderLinkId", offsetof(TransactionLogList, orderLinkId), detail::string()},
};
constexpr detail::ObjectTable transaction_log_list_table =
    detail::table_of<TransactionLogList>("TransactionLogList", transaction_log_list_fields);

constexpr detail::ListTable list_of_transaction_log_list =
    detail::list_of<TransactionLogList>(detail::object(transaction_log_list_table));

constexpr detail::Field transaction_log_fields[] = {
    {"list", offsetof(TransactionLog, list), detail::list(list_of_transaction_log_list)},
    {"nextPageCursor", offsetof(TransactionLog, nextPageCursor), detail::string()},
};
constexpr detail::ObjectTable transaction_log_table =
    detail::table_of<TransactionLog>("TransactionLog", transaction_log_fields);

constexpr detail::Type transaction_log_reply = detail::object(transaction_log_table);
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit transaction_log_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Paging transaction_log_pages{
    .by = detail::Paging::By::token,
    .usual_size = 20,
    .parameter = "cursor",
    .limit = "limit",
    .rows = "list",
    .next = "nextPageCursor",
};
constexpr detail::Operation transaction_log_operation{
    .id = "pre-upgrade/account.transaction_log",
    .method = "GET",
    .path = "/v5/pre-upgrade/account/transaction-log",
    .auth = detail::Auth::private_,
    .limits = transaction_log_limits,
    .request = &transaction_log_request_table,
    .reply = &transaction_log_reply,
    .pages = &transaction_log_pages,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

PagedCall<TransactionLog> Api::transaction_log(TransactionLogRequest request) const {
    return {core_, transaction_log_operation, &request};
}

const detail::ObjectTable& exbind_table(const TransactionLogRequest*) { return transaction_log_request_table; }
const detail::ObjectTable& exbind_table(const TransactionLogList*) { return transaction_log_list_table; }
const detail::ObjectTable& exbind_table(const TransactionLog*) { return transaction_log_table; }

}  // namespace exbind::bybit::pre_upgrade::account
