// Generated from specs/okx/affiliate/invitee.yaml by `exbind generate okx`. DO NOT EDIT.
#include "exbind/okx/affiliate/invitee.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/okx/connection.hpp"

namespace exbind::inline v0_1::okx {
extern const detail::EnumTable commission_category_table;
extern const detail::EnumTable order_by_table;
extern const detail::EnumTable order_dir_table;
extern const detail::EnumTable period_type_table;
}  // namespace exbind::okx

namespace exbind::inline v0_1::okx::affiliate::invitee {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view kyc_status_values[] = {"unverified", "verified"};
constexpr detail::EnumTable kyc_status_table{"KycStatus", kyc_status_values};

constexpr detail::Field detail_request_fields[] = {
    {"uid", offsetof(DetailRequest, uid), detail::string(detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable detail_request_table =
    detail::table_of<DetailRequest>("DetailRequest", detail_request_fields);

constexpr detail::Field detail_fields[] = {
    {"inviteeLevel", offsetof(Detail, inviteeLevel), detail::string()},
    {"joinTime", offsetof(Detail, joinTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"inviteeRebateRate", offsetof(Detail, inviteeRebateRate), detail::decimal()},
    {"totalCommission", offsetof(Detail, totalCommission), detail::decimal()},
    {"firstTradeTime", offsetof(Detail, firstTradeTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"level", offsetof(Detail, level), detail::string()},
    {"depAmt", offsetof(Detail, depAmt), detail::decimal()},
    {"volMonth", offsetof(Detail, volMonth), detail::decimal()},
    {"accFee", offsetof(Detail, accFee), detail::decimal()},
    {"kycTime", offsetof(Detail, kycTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"region", offsetof(Detail, region), detail::string()},
    {"affiliateCode", offsetof(Detail, affiliateCode), detail::string()},
    {"wdAmt", offsetof(Detail, wdAmt), detail::decimal()},
    {"totalVol", offsetof(Detail, totalVol), detail::decimal()},
};
constexpr detail::ObjectTable detail_table = detail::table_of<Detail>("Detail", detail_fields);

constexpr detail::Field list_request_fields[] = {
    {"page", offsetof(ListRequest, page), detail::integer(detail::Holder::optional, detail::Wire::text),
     detail::In::query},
    {"limit", offsetof(ListRequest, limit), detail::integer(detail::Holder::optional, detail::Wire::text),
     detail::In::query},
    {"periodType", offsetof(ListRequest, periodType), detail::enumeration(okx::period_type_table), detail::In::query},
    {"begin", offsetof(ListRequest, begin), detail::timestamp(detail::TimeUnit::milliseconds), detail::In::query},
    {"end", offsetof(ListRequest, end), detail::timestamp(detail::TimeUnit::milliseconds), detail::In::query},
    {"keyword", offsetof(ListRequest, keyword), detail::string(detail::Holder::optional), detail::In::query},
    {"commissionCategory", offsetof(ListRequest, commissionCategory),
     detail::enumeration(okx::commission_category_table), detail::In::query},
    {"orderBy", offsetof(ListRequest, orderBy), detail::enumeration(okx::order_by_table), detail::In::query},
    {"orderDir", offsetof(ListRequest, orderDir), detail::enumeration(okx::order_dir_table), detail::In::query},
    {"kycStatus", offsetof(ListRequest, kycStatus), detail::enumeration(kyc_status_table), detail::In::query},
    {"subAffiliateUid", offsetof(ListRequest, subAffiliateUid), detail::string(detail::Holder::optional),
     detail::In::query},
};
constexpr detail::ObjectTable list_request_table = detail::table_of<ListRequest>("ListRequest", list_request_fields);

constexpr detail::Field list_fields[] = {
    {"uid", offsetof(List, uid), detail::string()},
    {"country", offsetof(List, country), detail::string()},
    {"joinTime", offsetof(List, joinTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"firstTradeTime", offsetof(List, firstTradeTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"channelName", offsetof(List, channelName), detail::string()},
    {"rebateRate", offsetof(List, rebateRate), detail::decimal()},
    {"feeTierRank", offsetof(List, feeTierRank), detail::integer(detail::Holder::optional, detail::Wire::text)},
    {"kycStatus", offsetof(List, kycStatus), detail::enumeration(kyc_status_table)},
    {"kycTime", offsetof(List, kycTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"depAmt", offsetof(List, depAmt), detail::decimal()},
    {"totalVol", offsetof(List, totalVol), detail::decimal()},
    {"totalFee", offsetof(List, totalFee), detail::decimal()},
    {"totalCommission", offsetof(List, totalCommission), detail::decimal()},
    {"isCompliant", offsetof(List, isCompliant), detail::boolean()},
};
constexpr detail::ObjectTable list_table = detail::table_of<List>("List", list_fields);

constexpr detail::Type detail_reply = detail::sole(detail::object(detail_table));
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit detail_limits[] = {{.count = 3, .window_ms = 1000, .scope = per_user}};
constexpr detail::Operation detail_operation{
    .id = "affiliate/invitee.detail",
    .method = "GET",
    .path = "/api/v5/affiliate/invitee/detail",
    .auth = detail::Auth::private_,
    .limits = detail_limits,
    .request = &detail_request_table,
    .reply = &detail_reply,
};

constexpr detail::ListTable list_of_list = detail::list_of<List>(detail::object(list_table));
constexpr detail::Type list_reply = detail::list(list_of_list);
constexpr detail::Limit list_limits[] = {{.count = 3, .window_ms = 1000, .scope = per_user}};
constexpr detail::Paging list_pages{
    .by = detail::Paging::By::number,
    .usual_size = 100,
    .parameter = "page",
    .limit = "limit",
};
constexpr detail::Operation list_operation{
    .id = "affiliate/invitee.list",
    .method = "GET",
    .path = "/api/v5/affiliate/invitee/list",
    .auth = detail::Auth::private_,
    .limits = list_limits,
    .request = &list_request_table,
    .reply = &list_reply,
    .pages = &list_pages,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<Detail> Api::detail(DetailRequest request) const {
    return {core_, detail_operation, &request};
}

PagedCall<Vector<List>> Api::list(ListRequest request) const {
    return {core_, list_operation, &request};
}

const detail::EnumTable& exbind_table(KycStatus) { return kyc_status_table; }
const detail::ObjectTable& exbind_table(const DetailRequest*) { return detail_request_table; }
const detail::ObjectTable& exbind_table(const Detail*) { return detail_table; }
const detail::ObjectTable& exbind_table(const ListRequest*) { return list_request_table; }
const detail::ObjectTable& exbind_table(const List*) { return list_table; }

}  // namespace exbind::okx::affiliate::invitee
