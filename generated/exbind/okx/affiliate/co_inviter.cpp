// Generated from specs/okx/affiliate/co-inviter.yaml by `exbind generate okx`. DO NOT EDIT.
#include "exbind/okx/affiliate/co_inviter.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/okx/connection.hpp"

namespace exbind::inline v0_1::okx {
extern const detail::EnumTable link_status_table;
}  // namespace exbind::okx

namespace exbind::inline v0_1::okx::affiliate::co_inviter {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view channel_assessment_status_values[] = {
    "valid", "not_reach_trade", "not_reach_invite", "not_reach_both",
};
constexpr detail::EnumTable channel_assessment_status_table{
    "ChannelAssessmentStatus",
    channel_assessment_status_values,
};

constexpr std::string_view inviter_channel_status_values[] = {"valid", "identity_invalid", "level_downgraded"};
constexpr detail::EnumTable inviter_channel_status_table{"InviterChannelStatus", inviter_channel_status_values};

constexpr std::string_view co_inviter_channel_status_values[] = {"valid", "identity_invalid", "not_reach_assessment"};
constexpr detail::EnumTable co_inviter_channel_status_table{"CoInviterChannelStatus", co_inviter_channel_status_values};

constexpr detail::Field list_request_fields[] = {
    {"page", offsetof(ListRequest, page), detail::integer(detail::Holder::optional, detail::Wire::text),
     detail::In::query},
    {"limit", offsetof(ListRequest, limit), detail::integer(detail::Holder::optional, detail::Wire::text),
     detail::In::query},
    {"linkStatus", offsetof(ListRequest, linkStatus), detail::enumeration(okx::link_status_table), detail::In::query},
};
constexpr detail::ObjectTable list_request_table = detail::table_of<ListRequest>("ListRequest", list_request_fields);

constexpr detail::Field list_fields[] = {
    {"channelId", offsetof(List, channelId), detail::string()},
    {"channelName", offsetof(List, channelName), detail::string()},
    {"joinLink", offsetof(List, joinLink), detail::string()},
    {"inviterCommissionRate", offsetof(List, inviterCommissionRate), detail::decimal()},
    {"coInviterCommissionRate", offsetof(List, coInviterCommissionRate), detail::decimal()},
    {"inviteeDiscountRate", offsetof(List, inviteeDiscountRate), detail::decimal()},
    {"parUserName", offsetof(List, parUserName), detail::string()},
    {"coUserName", offsetof(List, coUserName), detail::string()},
    {"isCompliant", offsetof(List, isCompliant), detail::boolean()},
    {"note", offsetof(List, note), detail::string()},
    {"isDefault", offsetof(List, isDefault), detail::boolean()},
    {"totalCommission", offsetof(List, totalCommission), detail::decimal()},
    {"commission24h", offsetof(List, commission24h), detail::decimal()},
    {"inviteeCnt", offsetof(List, inviteeCnt), detail::integer(detail::Holder::optional, detail::Wire::text)},
    {"traderCnt", offsetof(List, traderCnt), detail::integer(detail::Holder::optional, detail::Wire::text)},
    {"clickCnt", offsetof(List, clickCnt), detail::integer(detail::Holder::optional, detail::Wire::text)},
    {"totalFee", offsetof(List, totalFee), detail::decimal()},
    {"cTime", offsetof(List, cTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"channelAssessmentStatus", offsetof(List, channelAssessmentStatus),
     detail::enumeration(channel_assessment_status_table)},
    {"inviterChannelStatus", offsetof(List, inviterChannelStatus), detail::enumeration(inviter_channel_status_table)},
    {"coInviterChannelStatus", offsetof(List, coInviterChannelStatus),
     detail::enumeration(co_inviter_channel_status_table)},
    {"linkStatus", offsetof(List, linkStatus), detail::enumeration(okx::link_status_table)},
};
constexpr detail::ObjectTable list_table = detail::table_of<List>("List", list_fields);

constexpr detail::ListTable list_of_list = detail::list_of<List>(detail::object(list_table));
constexpr detail::Type list_reply = detail::list(list_of_list);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit list_limits[] = {{.count = 3, .window_ms = 1000, .scope = per_user}};
constexpr detail::Paging list_pages{
    .by = detail::Paging::By::number,
    .usual_size = 100,
    .parameter = "page",
    .limit = "limit",
};
constexpr detail::Operation list_operation{
    .id = "affiliate/co-inviter.list",
    .method = "GET",
    .path = "/api/v5/affiliate/co-inviter/list",
    .auth = detail::Auth::private_,
    .limits = list_limits,
    .request = &list_request_table,
    .reply = &list_reply,
    .pages = &list_pages,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

PagedCall<Vector<List>> Api::list(ListRequest request) const {
    return {core_, list_operation, &request};
}

const detail::EnumTable& exbind_table(ChannelAssessmentStatus) { return channel_assessment_status_table; }
const detail::EnumTable& exbind_table(InviterChannelStatus) { return inviter_channel_status_table; }
const detail::EnumTable& exbind_table(CoInviterChannelStatus) { return co_inviter_channel_status_table; }
const detail::ObjectTable& exbind_table(const ListRequest*) { return list_request_table; }
const detail::ObjectTable& exbind_table(const List*) { return list_table; }

}  // namespace exbind::okx::affiliate::co_inviter
