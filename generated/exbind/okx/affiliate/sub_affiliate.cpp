// Generated from specs/okx/affiliate/sub-affiliate.yaml by `exbind generate okx`. DO NOT EDIT.
#include "exbind/okx/affiliate/sub_affiliate.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/okx/connection.hpp"

namespace exbind::inline v0_1::okx {
extern const detail::EnumTable commission_category_table;
extern const detail::EnumTable order_by_table;
extern const detail::EnumTable order_dir_table;
}  // namespace exbind::okx

namespace exbind::inline v0_1::okx::affiliate::sub_affiliate {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view sub_affiliate_level_values[] = {"2", "3"};
constexpr detail::EnumTable sub_affiliate_level_table{"SubAffiliateLevel", sub_affiliate_level_values};

constexpr detail::Field list_request_fields[] = {
    {"page", offsetof(ListRequest, page), detail::integer(detail::Holder::optional, detail::Wire::text),
     detail::In::query},
    {"limit", offsetof(ListRequest, limit), detail::integer(detail::Holder::optional, detail::Wire::text),
     detail::In::query},
    {"keyword", offsetof(ListRequest, keyword), detail::string(detail::Holder::optional), detail::In::query},
    {"commissionCategory", offsetof(ListRequest, commissionCategory),
     detail::enumeration(okx::commission_category_table), detail::In::query},
    {"orderBy", offsetof(ListRequest, orderBy), detail::enumeration(okx::order_by_table), detail::In::query},
    {"orderDir", offsetof(ListRequest, orderDir), detail::enumeration(okx::order_dir_table), detail::In::query},
};
constexpr detail::ObjectTable list_request_table = detail::table_of<ListRequest>("ListRequest", list_request_fields);

constexpr detail::Field list_fields[] = {
    {"subAffiliateUid", offsetof(List, subAffiliateUid), detail::string()},
    {"country", offsetof(List, country), detail::string()},
    {"joinTime", offsetof(List, joinTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"subAffiliateLevel", offsetof(List, subAffiliateLevel), detail::enumeration(sub_affiliate_level_table)},
    {"commissionRate", offsetof(List, commissionRate), detail::decimal()},
    {"isCompliant", offsetof(List, isCompliant), detail::boolean()},
    {"inviteeCnt", offsetof(List, inviteeCnt), detail::integer(detail::Holder::optional, detail::Wire::text)},
    {"traderCnt", offsetof(List, traderCnt), detail::integer(detail::Holder::optional, detail::Wire::text)},
    {"depAmt", offsetof(List, depAmt), detail::decimal()},
    {"totalVol", offsetof(List, totalVol), detail::decimal()},
    {"totalFee", offsetof(List, totalFee), detail::decimal()},
    {"totalCommission", offsetof(List, totalCommission), detail::decimal()},
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
    .id = "affiliate/sub-affiliate.list",
    .method = "GET",
    .path = "/api/v5/affiliate/sub-affiliate/list",
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

const detail::EnumTable& exbind_table(SubAffiliateLevel) { return sub_affiliate_level_table; }
const detail::ObjectTable& exbind_table(const ListRequest*) { return list_request_table; }
const detail::ObjectTable& exbind_table(const List*) { return list_table; }

}  // namespace exbind::okx::affiliate::sub_affiliate
