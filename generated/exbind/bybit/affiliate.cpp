// Generated from specs/bybit/affiliate.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/affiliate.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit::affiliate {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field aff_user_list_request_fields[] = {
    {"size", offsetof(AffUserListRequest, size), detail::integer(), detail::In::query},
    {"cursor", offsetof(AffUserListRequest, cursor), detail::string(detail::Holder::optional), detail::In::query},
    {"needDeposit", offsetof(AffUserListRequest, needDeposit), detail::boolean(), detail::In::query},
    {"need30", offsetof(AffUserListRequest, need30), detail::boolean(), detail::In::query},
    {"need365", offsetof(AffUserListRequest, need365), detail::boolean(), detail::In::query},
    {"startDate", offsetof(AffUserListRequest, startDate), detail::string(detail::Holder::optional), detail::In::query},
    {"endDate", offsetof(AffUserListRequest, endDate), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable aff_user_list_request_table =
    detail::table_of<AffUserListRequest>("AffUserListRequest", aff_user_list_request_fields);

constexpr detail::Field aff_user_list_list_fields[] = {
    {"userId", offsetof(AffUserListList, userId), detail::string()},
    {"registerTime", offsetof(AffUserListList, registerTime), detail::string()},
    {"source", offsetof(AffUserListList, source), detail::string()},
    {"remarks", offsetof(AffUserListList, remarks), detail::string()},
    {"isKyc", offsetof(AffUserListList, isKyc), detail::boolean()},
    {"takerVol30Day", offsetof(AffUserListList, takerVol30Day), detail::decimal()},
    {"makerVol30Day", offsetof(AffUserListList, makerVol30Day), detail::decimal()},
    {"tradeVol30Day", offsetof(AffUserListList, tradeVol30Day), detail::decimal()},
    {"depositAmount30Day", offsetof(AffUserListList, depositAmount30Day), detail::decimal()},
    {"takerVol365Day", offsetof(AffUserListList, takerVol365Day), detail::decimal()},
    {"makerVol365Day", offsetof(AffUserListList, makerVol365Day), detail::decimal()},
    {"tradeVol365Day", offsetof(AffUserListList, tradeVol365Day), detail::decimal()},
    {"depositAmount365Day", offsetof(AffUserListList, depositAmount365Day), detail::decimal()},
    {"takerVol", offsetof(AffUserListList, takerVol), detail::decimal()},
    {"makerVol", offsetof(AffUserListList, makerVol), detail::decimal()},
    {"tradeVol", offsetof(AffUserListList, tradeVol), detail::decimal()},
    {"startDate", offsetof(AffUserListList, startDate), detail::string()},
    {"endDate", offsetof(AffUserListList, endDate), detail::string()},
    {"tradfiTradeVol", offsetof(AffUserListList, tradfiTradeVol), detail::decimal()},
    {"tradfiTradeVol30Day", offsetof(AffUserListList, tradfiTradeVol30Day), detail::decimal()},
    {"tradfiTradeVol365Day", offsetof(AffUserListList, tradfiTradeVol365Day), detail::decimal()},
    {"commissionsVol", offsetof(AffUserListList, commissionsVol), detail::json()},
    {"commissions30Day", offsetof(AffUserListList, commissions30Day), detail::json()},
    {"commissions365Day", offsetof(AffUserListList, commissions365Day), detail::json()},
};
constexpr detail::ObjectTable aff_user_list_list_table =
    detail::table_of<AffUserListList>("AffUserListList", aff_user_list_list_fields);

constexpr detail::ListTable list_of_aff_user_list_list =
    detail::list_of<AffUserListList>(detail::object(aff_user_list_list_table));

constexpr detail::Field aff_user_list_fields[] = {
    {"list", offsetof(AffUserList, list), detail::list(list_of_aff_user_list_list)},
    {"nextPageCursor", offsetof(AffUserList, nextPageCursor), detail::decimal()},
};
constexpr detail::ObjectTable aff_user_list_table = detail::table_of<AffUserList>("AffUserList", aff_user_list_fields);

constexpr detail::Field affiliate_sub_list_request_fields[] = {
    {"cursor", offsetof(AffiliateSubListRequest, cursor), detail::string(detail::Holder::optional), detail::In::query},
    {"size", offsetof(AffiliateSubListRequest, size), detail::integer(), detail::In::query},
    {"startDate", offsetof(AffiliateSubListRequest, startDate), detail::string(detail::Holder::optional),
     detail::In::query},
    {"endDate", offsetof(AffiliateSubListRequest, endDate), detail::string(detail::Holder::optional),
     detail::In::query},
    {"subAffId", offsetof(AffiliateSubListRequest, subAffId), detail::integer(), detail::In::query},
};
constexpr detail::ObjectTable affiliate_sub_list_request_table =
    detail::table_of<AffiliateSubListRequest>("AffiliateSubListRequest", affiliate_sub_list_request_fields);

constexpr detail::Field affiliate_sub_list_list_fields[] = {
    {"subAffId", offsetof(AffiliateSubListList, subAffId), detail::string()},
    {"userId", offsetof(AffiliateSubListList, userId), detail::string()},
    {"name", offsetof(AffiliateSubListList, name), detail::string()},
    {"email", offsetof(AffiliateSubListList, email), detail::string()},
    {"commissionsVol", offsetof(AffiliateSubListList, commissionsVol), detail::json()},
    {"commissionsForUsdt", offsetof(AffiliateSubListList, commissionsForUsdt), detail::decimal()},
    {"becameAffTime", offsetof(AffiliateSubListList, becameAffTime), detail::string()},
    {"startDate", offsetof(AffiliateSubListList, startDate), detail::string()},
    {"endDate", offsetof(AffiliateSubListList, endDate), detail::string()},
};
constexpr detail::ObjectTable affiliate_sub_list_list_table =
    detail::table_of<AffiliateSubListList>("AffiliateSubListList", affiliate_sub_list_list_fields);

constexpr detail::ListTable list_of_affiliate_sub_list_list =
    detail::list_of<AffiliateSubListList>(detail::object(affiliate_sub_list_list_table));

constexpr detail::Field affiliate_sub_list_fields[] = {
    {"list", offsetof(AffiliateSubList, list), detail::list(list_of_affiliate_sub_list_list)},
    {"nextPageCursor", offsetof(AffiliateSubList, nextPageCursor), detail::string()},
};
constexpr detail::ObjectTable affiliate_sub_list_table =
    detail::table_of<AffiliateSubList>("AffiliateSubList", affiliate_sub_list_fields);

constexpr detail::Type aff_user_list_reply = detail::object(aff_user_list_table);
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit aff_user_list_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Paging aff_user_list_pages{
    .by = detail::Paging::By::token,
    .parameter = "cursor",
    .rows = "list",
    .next = "nextPageCursor",
};
constexpr detail::Operation aff_user_list_operation{
    .id = "affiliate.aff_user_list",
    .method = "GET",
    .path = "/v5/affiliate/aff-user-list",
    .auth = detail::Auth::private_,
    .limits = aff_user_list_limits,
    .request = &aff_user_list_request_table,
    .reply = &aff_user_list_reply,
    .pages = &aff_user_list_pages,
};

constexpr detail::Type affiliate_sub_list_reply = detail::object(affiliate_sub_list_table);
constexpr detail::Limit affiliate_sub_list_limits[] = {
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Paging affiliate_sub_list_pages{
    .by = detail::Paging::By::token,
    .parameter = "cursor",
    .rows = "list",
    .next = "nextPageCursor",
};
constexpr detail::Operation affiliate_sub_list_operation{
    .id = "affiliate.affiliate_sub_list",
    .method = "GET",
    .path = "/v5/affiliate/affiliate-sub-list",
    .auth = detail::Auth::private_,
    .limits = affiliate_sub_list_limits,
    .request = &affiliate_sub_list_request_table,
    .reply = &affiliate_sub_list_reply,
    .pages = &affiliate_sub_list_pages,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

PagedCall<AffUserList> Api::aff_user_list(AffUserListRequest request) const {
    return {core_, aff_user_list_operation, &request};
}

PagedCall<AffiliateSubList> Api::affiliate_sub_list(AffiliateSubListRequest request) const {
    return {core_, affiliate_sub_list_operation, &request};
}

const detail::ObjectTable& exbind_table(const AffUserListRequest*) { return aff_user_list_request_table; }
const detail::ObjectTable& exbind_table(const AffUserListList*) { return aff_user_list_list_table; }
const detail::ObjectTable& exbind_table(const AffUserList*) { return aff_user_list_table; }
const detail::ObjectTable& exbind_table(const AffiliateSubListRequest*) { return affiliate_sub_list_request_table; }
const detail::ObjectTable& exbind_table(const AffiliateSubListList*) { return affiliate_sub_list_list_table; }
const detail::ObjectTable& exbind_table(const AffiliateSubList*) { return affiliate_sub_list_table; }

}  // namespace exbind::bybit::affiliate
