// Generated from specs/okx/affiliate/link.yaml by `exbind generate okx`. DO NOT EDIT.
#include "exbind/okx/affiliate/link.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/okx/connection.hpp"

namespace exbind::inline v0_1::okx {
extern const detail::EnumTable link_status_table;
}  // namespace exbind::okx

namespace exbind::inline v0_1::okx::affiliate::link {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view link_type_values[] = {"standard", "co_inviter"};
constexpr detail::EnumTable link_type_table{"LinkType", link_type_values};

constexpr detail::Field list_request_fields[] = {
    {"page", offsetof(ListRequest, page), detail::integer(detail::Holder::optional, detail::Wire::text),
     detail::In::query},
    {"limit", offsetof(ListRequest, limit), detail::integer(detail::Holder::optional, detail::Wire::text),
     detail::In::query},
    {"linkType", offsetof(ListRequest, linkType), detail::enumeration(link_type_table), detail::In::query},
    {"linkStatus", offsetof(ListRequest, linkStatus), detail::enumeration(okx::link_status_table), detail::In::query},
};
constexpr detail::ObjectTable list_request_table = detail::table_of<ListRequest>("ListRequest", list_request_fields);

constexpr detail::Field list_fields[] = {
    {"channelId", offsetof(List, channelId), detail::string()},
    {"channelName", offsetof(List, channelName), detail::string()},
    {"joinLink", offsetof(List, joinLink), detail::string()},
    {"linkType", offsetof(List, linkType), detail::enumeration(link_type_table)},
    {"inviterCommissionRate", offsetof(List, inviterCommissionRate), detail::decimal()},
    {"coInviterCommissionRate", offsetof(List, coInviterCommissionRate), detail::decimal()},
    {"inviteeDiscountRate", offsetof(List, inviteeDiscountRate), detail::decimal()},
    {"inviteeCnt", offsetof(List, inviteeCnt), detail::integer(detail::Holder::optional, detail::Wire::text)},
    {"traderCnt", offsetof(List, traderCnt), detail::integer(detail::Holder::optional, detail::Wire::text)},
    {"totalCommission", offsetof(List, totalCommission), detail::decimal()},
    {"commission24h", offsetof(List, commission24h), detail::decimal()},
    {"cTime", offsetof(List, cTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"isDefault", offsetof(List, isDefault), detail::boolean()},
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
    .id = "affiliate/link.list",
    .method = "GET",
    .path = "/api/v5/affiliate/link/list",
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

const detail::EnumTable& exbind_table(LinkType) { return link_type_table; }
const detail::ObjectTable& exbind_table(const ListRequest*) { return list_request_table; }
const detail::ObjectTable& exbind_table(const List*) { return list_table; }

}  // namespace exbind::okx::affiliate::link
