// Generated from specs/bybit/earn/pwm.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/earn/pwm.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit::earn::pwm {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view status_values[] = {"SUCCESS", "FAILED", "PROCESSING"};
constexpr detail::EnumTable status_table{"Status", status_values};

constexpr detail::Field fund_transfer_request_fields[] = {
    {"transferId", offsetof(FundTransferRequest, transferId), detail::string(detail::Holder::required)},
    {"fromUserId", offsetof(FundTransferRequest, fromUserId), detail::integer(detail::Holder::required)},
    {"toUserId", offsetof(FundTransferRequest, toUserId), detail::integer(detail::Holder::required)},
    {"amount", offsetof(FundTransferRequest, amount), detail::decimal(detail::Holder::required)},
    {"coin", offsetof(FundTransferRequest, coin), detail::string(detail::Holder::required)},
};
constexpr detail::ObjectTable fund_transfer_request_table =
    detail::table_of<FundTransferRequest>("FundTransferRequest", fund_transfer_request_fields);

constexpr detail::Field fund_transfer_fields[] = {
    {"transferId", offsetof(FundTransfer, transferId), detail::string()},
    {"status", offsetof(FundTransfer, status), detail::enumeration(status_table)},
};
constexpr detail::ObjectTable fund_transfer_table =
    detail::table_of<FundTransfer>("FundTransfer", fund_transfer_fields);

constexpr detail::Field query_fund_transfer_result_request_fields[] = {
    {"transferId", offsetof(QueryFundTransferResultRequest, transferId), detail::string(detail::Holder::optional),
     detail::In::query},
    {"fromUserId", offsetof(QueryFundTransferResultRequest, fromUserId), detail::integer(), detail::In::query},
};
constexpr detail::ObjectTable query_fund_transfer_result_request_table =
    detail::table_of<QueryFundTransferResultRequest>(
        "QueryFundTransferResultRequest", query_fund_transfer_result_request_fields);

constexpr detail::Field query_fund_transfer_result_fields[] = {
    {"transferId", offsetof(QueryFundTransferResult, transferId), detail::string()},
    {"status", offsetof(QueryFundTransferResult, status), detail::enumeration(status_table)},
    {"fromUserId", offsetof(QueryFundTransferResult, fromUserId), detail::integer()},
    {"toUserId", offsetof(QueryFundTransferResult, toUserId), detail::integer()},
    {"amount", offsetof(QueryFundTransferResult, amount), detail::decimal()},
    {"coin", offsetof(QueryFundTransferResult, coin), detail::string()},
};
constexpr detail::ObjectTable query_fund_transfer_result_table =
    detail::table_of<QueryFundTransferResult>("QueryFundTransferResult", query_fund_transfer_result_fields);

constexpr detail::Type fund_transfer_reply = detail::object(fund_transfer_table);
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit fund_transfer_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Operation fund_transfer_operation{
    .id = "earn/pwm.fund_transfer",
    .method = "POST",
    .path = "/v5/earn/pwm/fund-transfer",
    .auth = detail::Auth::private_,
    .limits = fund_transfer_limits,
    .request = &fund_transfer_request_table,
    .reply = &fund_transfer_reply,
};

constexpr detail::Type query_fund_transfer_result_reply = detail::object(query_fund_transfer_result_table);
constexpr detail::Limit query_fund_transfer_result_limits[] = {
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation query_fund_transfer_result_operation{
    .id = "earn/pwm.query_fund_transfer_result",
    .method = "GET",
    .path = "/v5/earn/pwm/query-fund-transfer-result",
    .auth = detail::Auth::private_,
    .limits = query_fund_transfer_result_limits,
    .request = &query_fund_transfer_result_request_table,
    .reply = &query_fund_transfer_result_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<FundTransfer> Api::fund_transfer(FundTransferRequest request) const {
    return {core_, fund_transfer_operation, &request};
}

Call<QueryFundTransferResult> Api::query_fund_transfer_result(QueryFundTransferResultRequest request) const {
    return {core_, query_fund_transfer_result_operation, &request};
}

const detail::EnumTable& exbind_table(Status) { return status_table; }
const detail::ObjectTable& exbind_table(const FundTransferRequest*) { return fund_transfer_request_table; }
const detail::ObjectTable& exbind_table(const FundTransfer*) { return fund_transfer_table; }
const detail::ObjectTable& exbind_table(const QueryFundTransferResultRequest*) {
    return query_fund_transfer_result_request_table;
}
const detail::ObjectTable& exbind_table(const QueryFundTransferResult*) { return query_fund_transfer_result_table; }

}  // namespace exbind::bybit::earn::pwm
