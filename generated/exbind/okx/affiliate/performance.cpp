// Generated from specs/okx/affiliate/performance.yaml by `exbind generate okx`. DO NOT EDIT.
#include "exbind/okx/affiliate/performance.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/okx/connection.hpp"

namespace exbind::inline v0_1::okx {
extern const detail::EnumTable commission_category_table;
extern const detail::EnumTable period_type_table;
}  // namespace exbind::okx

namespace exbind::inline v0_1::okx::affiliate::performance {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field summary_request_fields[] = {
    {"periodType", offsetof(SummaryRequest, periodType), detail::enumeration(okx::period_type_table),
     detail::In::query},
    {"begin", offsetof(SummaryRequest, begin), detail::timestamp(detail::TimeUnit::milliseconds), detail::In::query},
    {"end", offsetof(SummaryRequest, end), detail::timestamp(detail::TimeUnit::milliseconds), detail::In::query},
};
constexpr detail::ObjectTable summary_request_table =
    detail::table_of<SummaryRequest>("SummaryRequest", summary_request_fields);

constexpr detail::Field summary_details_fields[] = {
    {"commissionCategory", offsetof(SummaryDetails, commissionCategory),
     detail::enumeration(okx::commission_category_table)},
    {"firstTraderCnt", offsetof(SummaryDetails, firstTraderCnt),
     detail::integer(detail::Holder::optional, detail::Wire::text)},
    {"traderCnt", offsetof(SummaryDetails, traderCnt), detail::integer(detail::Holder::optional, detail::Wire::text)},
    {"vol", offsetof(SummaryDetails, vol), detail::decimal()},
    {"commission", offsetof(SummaryDetails, commission), detail::decimal()},
};
constexpr detail::ObjectTable summary_details_table =
    detail::table_of<SummaryDetails>("SummaryDetails", summary_details_fields);

constexpr detail::ListTable list_of_summary_details =
    detail::list_of<SummaryDetails>(detail::object(summary_details_table));

constexpr detail::Field summary_fields[] = {
    {"uTime", offsetof(Summary, uTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"inviteeCnt", offsetof(Summary, inviteeCnt), detail::integer(detail::Holder::optional, detail::Wire::text)},
    {"depAmt", offsetof(Summary, depAmt), detail::decimal()},
    {"details", offsetof(Summary, details), detail::list(list_of_summary_details)},
};
constexpr detail::ObjectTable summary_table = detail::table_of<Summary>("Summary", summary_fields);

constexpr detail::ListTable list_of_summary = detail::list_of<Summary>(detail::object(summary_table));
constexpr detail::Type summary_reply = detail::list(list_of_summary);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit summary_limits[] = {{.count = 3, .window_ms = 1000, .scope = per_user}};
constexpr detail::Operation summary_operation{
    .id = "affiliate/performance.summary",
    .method = "GET",
    .path = "/api/v5/affiliate/performance/summary",
    .auth = detail::Auth::private_,
    .limits = summary_limits,
    .request = &summary_request_table,
    .reply = &summary_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<Vector<Summary>> Api::summary(SummaryRequest request) const {
    return {core_, summary_operation, &request};
}

const detail::ObjectTable& exbind_table(const SummaryRequest*) { return summary_request_table; }
const detail::ObjectTable& exbind_table(const SummaryDetails*) { return summary_details_table; }
const detail::ObjectTable& exbind_table(const Summary*) { return summary_table; }

}  // namespace exbind::okx::affiliate::performance
