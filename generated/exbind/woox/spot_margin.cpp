// Generated from specs/woox/spotMargin.yaml by `exbind generate woox`. DO NOT EDIT.
#include "exbind/woox/spot_margin.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/woox/connection.hpp"

namespace exbind::inline v0_1::woox::spot_margin {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view side_values[] = {"LOAN", "REPAY", "AUTO_REPAY"};
constexpr detail::EnumTable side_table{"Side", side_values};

constexpr std::string_view status_values[] = {"SUCCEED", "FAILED"};
constexpr detail::EnumTable status_table{"Status", status_values};

constexpr detail::Field interest_history_request_fields[] = {
    {"token", offsetof(InterestHistoryRequest, token), detail::string(detail::Holder::required), detail::In::query},
    {"side", offsetof(InterestHistoryRequest, side), detail::enumeration(side_table), detail::In::query},
    {"startTime", offsetof(InterestHistoryRequest, startTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"endTime", offsetof(InterestHistoryRequest, endTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"page", offsetof(InterestHistoryRequest, page), detail::integer(), detail::In::query},
    {"size", offsetof(InterestHistoryRequest, size), detail::integer(), detail::In::query},
};
constexpr detail::ObjectTable interest_history_request_table =
    detail::table_of<InterestHistoryRequest>("InterestHistoryRequest", interest_history_request_fields);

constexpr detail::Field interest_history_rows_fields[] = {
    {"id", offsetof(InterestHistoryRows, id), detail::integer()},
    {"token", offsetof(InterestHistoryRows, token), detail::string()},
    {"side", offsetof(InterestHistoryRows, side), detail::enumeration(side_table)},
    {"status", offsetof(InterestHistoryRows, status), detail::enumeration(status_table)},
    {"quantity", offsetof(InterestHistoryRows, quantity), detail::decimal()},
    {"userId", offsetof(InterestHistoryRows, userId), detail::integer()},
    {"applicationId", offsetof(InterestHistoryRows, applicationId), detail::string()},
    {"interest", offsetof(InterestHistoryRows, interest), detail::decimal()},
    {"hourlyRate", offsetof(InterestHistoryRows, hourlyRate), detail::decimal()},
    {"annualRate", offsetof(InterestHistoryRows, annualRate), detail::decimal()},
    {"createdTime", offsetof(InterestHistoryRows, createdTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"updatedTime", offsetof(InterestHistoryRows, updatedTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"loanAmount", offsetof(InterestHistoryRows, loanAmount), detail::decimal()},
};
constexpr detail::ObjectTable interest_history_rows_table =
    detail::table_of<InterestHistoryRows>("InterestHistoryRows", interest_history_rows_fields);

constexpr detail::Field interest_history_meta_fields[] = {
    {"total", offsetof(InterestHistoryMeta, total), detail::integer()},
    {"recordsPerPage", offsetof(InterestHistoryMeta, recordsPerPage), detail::integer()},
    {"currentPage", offsetof(InterestHistoryMeta, currentPage), detail::integer()},
};
constexpr detail::ObjectTable interest_history_meta_table =
    detail::table_of<InterestHistoryMeta>("InterestHistoryMeta", interest_history_meta_fields);

constexpr detail::ListTable list_of_interest_history_rows =
    detail::list_of<InterestHistoryRows>(detail::object(interest_history_rows_table));

constexpr detail::Field interest_history_fields[] = {
    {"rows", offsetof(InterestHistory, rows), detail::list(list_of_interest_history_rows)},
    {"meta", offsetof(InterestHistory, meta), detail::object(interest_history_meta_table)},
};
constexpr detail::ObjectTable interest_history_table =
    detail::table_of<InterestHistory>("InterestHistory", interest_history_fields);

constexpr detail::Field interest_rate_request_fields[] = {
    {"token", offsetof(InterestRateRequest, token), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable interest_rate_request_table =
    detail::table_of<InterestRateRequest>("InterestRateRequest", interest_rate_request_fields);

constexpr detail::Field interest_rate_rows_fields[] = {
    {"token", offsetof(InterestRateRows, token), detail::string()},
    {"currentHourlyBaseRate", offsetof(InterestRateRows, currentHourlyBaseRate), detail::decimal()},
    {"estHourlyBaseRate", offsetof(InterestRateRows, estHourlyBaseRate), detail::decimal()},
    {"currentAnnualBaseRate", offsetof(InterestRateRows, currentAnnualBaseRate), detail::decimal()},
    {"estAnnualBaseRate", offsetof(InterestRateRows, estAnnualBaseRate), detail::string()},
    {"estTime", offsetof(InterestRateRows, estTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable interest_rate_rows_table =
    detail::table_of<InterestRateRows>("InterestRateRows", interest_rate_rows_fields);

constexpr detail::ListTable list_of_interest_rate_rows =
    detail::list_of<InterestRateRows>(detail::object(interest_rate_rows_table));

constexpr detail::Field interest_rate_fields[] = {
    {"rows", offsetof(InterestRate, rows), detail::list(list_of_interest_rate_rows)},
};
constexpr detail::ObjectTable interest_rate_table =
    detail::table_of<InterestRate>("InterestRate", interest_rate_fields);

constexpr detail::Field max_margin_request_fields[] = {
    {"symbol", offsetof(MaxMarginRequest, symbol), detail::string(detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable max_margin_request_table =
    detail::table_of<MaxMarginRequest>("MaxMarginRequest", max_margin_request_fields);

constexpr detail::Field max_margin_fields[] = {
    {"symbol", offsetof(MaxMargin, symbol), detail::string()},
    {"availableBaseQuantity", offsetof(MaxMargin, availableBaseQuantity), detail::decimal()},
    {"availableQuoteQuantity", offsetof(MaxMargin, availableQuoteQuantity), detail::decimal()},
};
constexpr detail::ObjectTable max_margin_table = detail::table_of<MaxMargin>("MaxMargin", max_margin_fields);

constexpr detail::Field set_leverage_request_fields[] = {
    {"leverage", offsetof(SetLeverageRequest, leverage), detail::integer(detail::Holder::required)},
};
constexpr detail::ObjectTable set_leverage_request_table =
    detail::table_of<SetLeverageRequest>("SetLeverageRequest", set_leverage_request_fields);

constexpr detail::Type interest_history_reply = detail::object(interest_history_table);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit interest_history_limits[] = {{.count = 10, .window_ms = 60000, .scope = per_user}};
constexpr detail::Paging interest_history_pages{
    .by = detail::Paging::By::number,
    .parameter = "page",
    .limit = "size",
    .rows = "rows",
    .current = "meta.currentPage",
};
constexpr detail::Operation interest_history_operation{
    .id = "spotMargin.interest_history",
    .method = "GET",
    .path = "/v3/spotMargin/interestHistory",
    .auth = detail::Auth::private_,
    .limits = interest_history_limits,
    .request = &interest_history_request_table,
    .reply = &interest_history_reply,
    .pages = &interest_history_pages,
};

constexpr detail::Type interest_rate_reply = detail::object(interest_rate_table);
constexpr detail::Limit interest_rate_limits[] = {{.count = 10, .window_ms = 60000, .scope = per_user}};
constexpr detail::Operation interest_rate_operation{
    .id = "spotMargin.interest_rate",
    .method = "GET",
    .path = "/v3/spotMargin/interestRate",
    .auth = detail::Auth::private_,
    .limits = interest_rate_limits,
    .request = &interest_rate_request_table,
    .reply = &interest_rate_reply,
};

constexpr detail::Type max_margin_reply = detail::object(max_margin_table);
constexpr detail::Limit max_margin_limits[] = {{.count = 10, .window_ms = 60000, .scope = per_user}};
constexpr detail::Operation max_margin_operation{
    .id = "spotMargin.max_margin",
    .method = "GET",
    .path = "/v3/spotMargin/maxMargin",
    .auth = detail::Auth::private_,
    .limits = max_margin_limits,
    .request = &max_margin_request_table,
    .reply = &max_margin_reply,
};

constexpr detail::Limit set_leverage_limits[] = {{.count = 5, .window_ms = 60000, .scope = per_user}};
constexpr detail::Operation set_leverage_operation{
    .id = "spotMargin.set_leverage",
    .method = "POST",
    .path = "/v3/spotMargin/leverage",
    .auth = detail::Auth::private_,
    .limits = set_leverage_limits,
    .request = &set_leverage_request_table,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

PagedCall<InterestHistory> Api::interest_history(InterestHistoryRequest request) const {
    return {core_, interest_history_operation, &request};
}

Call<InterestRate> Api::interest_rate(InterestRateRequest request) const {
    return {core_, interest_rate_operation, &request};
}

Call<MaxMargin> Api::max_margin(MaxMarginRequest request) const {
    return {core_, max_margin_operation, &request};
}

Call<Acknowledged> Api::set_leverage(SetLeverageRequest request) const {
    return {core_, set_leverage_operation, &request};
}

const detail::EnumTable& exbind_table(Side) { return side_table; }
const detail::EnumTable& exbind_table(Status) { return status_table; }
const detail::ObjectTable& exbind_table(const InterestHistoryRequest*) { return interest_history_request_table; }
const detail::ObjectTable& exbind_table(const InterestHistoryRows*) { return interest_history_rows_table; }
const detail::ObjectTable& exbind_table(const InterestHistoryMeta*) { return interest_history_meta_table; }
const detail::ObjectTable& exbind_table(const InterestHistory*) { return interest_history_table; }
const detail::ObjectTable& exbind_table(const InterestRateRequest*) { return interest_rate_request_table; }
const detail::ObjectTable& exbind_table(const InterestRateRows*) { return interest_rate_rows_table; }
const detail::ObjectTable& exbind_table(const InterestRate*) { return interest_rate_table; }
const detail::ObjectTable& exbind_table(const MaxMarginRequest*) { return max_margin_request_table; }
const detail::ObjectTable& exbind_table(const MaxMargin*) { return max_margin_table; }
const detail::ObjectTable& exbind_table(const SetLeverageRequest*) { return set_leverage_request_table; }

}  // namespace exbind::woox::spot_margin
