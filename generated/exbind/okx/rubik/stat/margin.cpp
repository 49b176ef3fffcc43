// Generated from specs/okx/rubik/stat/margin.yaml by `exbind generate okx`. DO NOT EDIT.
#include "exbind/okx/rubik/stat/margin.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/okx/connection.hpp"

namespace exbind::inline v0_1::okx::rubik::stat::margin {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view period_values[] = {"m", "H", "D"};
constexpr detail::EnumTable period_table{"Period", period_values};

constexpr detail::Field loan_ratio_request_fields[] = {
    {"ccy", offsetof(LoanRatioRequest, ccy), detail::string(detail::Holder::required), detail::In::query},
    {"begin", offsetof(LoanRatioRequest, begin), detail::timestamp(detail::TimeUnit::milliseconds), detail::In::query},
    {"end", offsetof(LoanRatioRequest, end), detail::timestamp(detail::TimeUnit::milliseconds), detail::In::query},
    {"period", offsetof(LoanRatioRequest, period), detail::enumeration(period_table), detail::In::query},
};
constexpr detail::ObjectTable loan_ratio_request_table =
    detail::table_of<LoanRatioRequest>("LoanRatioRequest", loan_ratio_request_fields);

constexpr detail::Field loan_ratio_fields[] = {
    {"ts", offsetof(LoanRatio, ts), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"ratio", offsetof(LoanRatio, ratio), detail::decimal()},
};
constexpr detail::ObjectTable loan_ratio_table = detail::table_of<LoanRatio>("LoanRatio", loan_ratio_fields, true);

constexpr detail::ListTable list_of_loan_ratio = detail::list_of<LoanRatio>(detail::object(loan_ratio_table));
constexpr detail::Type loan_ratio_reply = detail::list(list_of_loan_ratio);
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit loan_ratio_limits[] = {{.count = 5, .window_ms = 2000, .scope = per_ip}};
constexpr detail::Operation loan_ratio_operation{
    .id = "rubik/stat/margin.loan_ratio",
    .method = "GET",
    .path = "/api/v5/rubik/stat/margin/loan-ratio",
    .auth = detail::Auth::public_,
    .limits = loan_ratio_limits,
    .request = &loan_ratio_request_table,
    .reply = &loan_ratio_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<Vector<LoanRatio>> Api::loan_ratio(LoanRatioRequest request) const {
    return {core_, loan_ratio_operation, &request};
}

const detail::EnumTable& exbind_table(Period) { return period_table; }
const detail::ObjectTable& exbind_table(const LoanRatioRequest*) { return loan_ratio_request_table; }
const detail::ObjectTable& exbind_table(const LoanRatio*) { return loan_ratio_table; }

}  // namespace exbind::okx::rubik::stat::margin
