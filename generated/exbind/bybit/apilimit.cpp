// Generated from specs/bybit/apilimit.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/apilimit.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit {
extern const detail::EnumTable biz_type_table;
}  // namespace exbind::bybit

namespace exbind::inline v0_1::bybit::apilimit {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::ListTable list_of_string = detail::list_of<std::string>(detail::string());

constexpr detail::Field query_request_fields[] = {
    {"uids", offsetof(QueryRequest, uids), detail::list(list_of_string, detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable query_request_table =
    detail::table_of<QueryRequest>("QueryRequest", query_request_fields);

constexpr detail::Field query_list_fields[] = {
    {"uids", offsetof(QueryList, uids), detail::joined_list(list_of_string)},
    {"bizType", offsetof(QueryList, bizType), detail::enumeration(bybit::biz_type_table)},
    {"rate", offsetof(QueryList, rate), detail::integer()},
};
constexpr detail::ObjectTable query_list_table = detail::table_of<QueryList>("QueryList", query_list_fields);

constexpr detail::ListTable list_of_query_list = detail::list_of<QueryList>(detail::object(query_list_table));

constexpr detail::Field query_fields[] = {
    {"list", offsetof(Query, list), detail::list(list_of_query_list)},
};
constexpr detail::ObjectTable query_table = detail::table_of<Query>("Query", query_fields);

constexpr detail::Field query_all_request_fields[] = {
    {"limit", offsetof(QueryAllRequest, limit), detail::integer(detail::Holder::optional, detail::Wire::text),
     detail::In::query},
    {"cursor", offsetof(QueryAllRequest, cursor), detail::string(detail::Holder::optional), detail::In::query},
    {"uids", offsetof(QueryAllRequest, uids), detail::list(list_of_string), detail::In::query},
};
constexpr detail::ObjectTable query_all_request_table =
    detail::table_of<QueryAllRequest>("QueryAllRequest", query_all_request_fields);

constexpr detail::Field query_all_fields[] = {
    {"nextPageCursor", offsetof(QueryAll, nextPageCursor), detail::string()},
    {"list", offsetof(QueryAll, list), detail::list(list_of_query_list)},
};
constexpr detail::ObjectTable query_all_table = detail::table_of<QueryAll>("QueryAll", query_all_fields);

constexpr detail::Field query_cap_list_fields[] = {
    {"bizType", offsetof(QueryCapList, bizType), detail::enumeration(bybit::biz_type_table)},
    {"totalRate", offsetof(QueryCapList, totalRate), detail::integer(detail::Holder::optional, detail::Wire::text)},
    {"insCap", offsetof(QueryCapList, insCap), detail::integer(detail::Holder::optional, detail::Wire::text)},
    {"uidCap", offsetof(QueryCapList, uidCap), detail::integer(detail::Holder::optional, detail::Wire::text)},
};
constexpr detail::ObjectTable query_cap_list_table =
    detail::table_of<QueryCapList>("QueryCapList", query_cap_list_fields);

constexpr detail::ListTable list_of_query_cap_list =
    detail::list_of<QueryCapList>(detail::object(query_cap_list_table));

constexpr detail::Field query_cap_fields[] = {
    {"list", offsetof(QueryCap, list), detail::list(list_of_query_cap_list)},
};
constexpr detail::ObjectTable query_cap_table = detail::table_of<QueryCap>("QueryCap", query_cap_fields);

constexpr detail::Field set_rate_limit_request_list_fields[] = {
    {"uids", offsetof(SetRateLimitRequestList, uids), detail::joined_list(list_of_string, detail::Holder::required)},
    {"bizType", offsetof(SetRateLimitRequestList, bizType),
     detail::enumeration(bybit::biz_type_table, detail::Holder::required)},
    {"rate", offsetof(SetRateLimitRequestList, rate), detail::integer(detail::Holder::required)},
};
constexpr detail::ObjectTable set_rate_limit_request_list_table =
    detail::table_of<SetRateLimitRequestList>("SetRateLimitRequestList", set_rate_limit_request_list_fields);

constexpr detail::ListTable list_of_set_rate_limit_request_list =
    detail::list_of<SetRateLimitRequestList>(detail::object(set_rate_limit_request_list_table));

constexpr detail::Field set_rate_limit_request_fields[] = {
    {"list", offsetof(SetRateLimitRequest, list),
     detail::list(list_of_set_rate_limit_request_list, detail::Holder::required)},
};
constexpr detail::ObjectTable set_rate_limit_request_table =
    detail::table_of<SetRateLimitRequest>("SetRateLimitRequest", set_rate_limit_request_fields);

constexpr detail::Field set_rate_limit_list_fields[] = {
    {"uids", offsetof(SetRateLimitList, uids), detail::joined_list(list_of_string)},
    {"bizType", offsetof(SetRateLimitList, bizType), detail::enumeration(bybit::biz_type_table)},
    {"rate", offsetof(SetRateLimitList, rate), detail::integer()},
    {"success", offsetof(SetRateLimitList, success), detail::boolean()},
    {"msg", offsetof(SetRateLimitList, msg), detail::string()},
};
constexpr detail::ObjectTable set_rate_limit_list_table =
    detail::table_of<SetRateLimitList>("SetRateLimitList", set_rate_limit_list_fields);

constexpr detail::ListTable list_of_set_rate_limit_list =
    detail::list_of<SetRateLimitList>(detail::object(set_rate_limit_list_table));

constexpr detail::Field set_rate_limit_fields[] = {
    {"result", offsetof(SetRateLimit, result), detail::list(list_of_set_rate_limit_list)},
};
constexpr detail::ObjectTable set_rate_limit_table =
    detail::table_of<SetRateLimit>("SetRateLimit", set_rate_limit_fields);

constexpr detail::Type query_reply = detail::object(query_table);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit query_limits[] = {
    {.count = 50, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation query_operation{
    .id = "apilimit.query",
    .method = "GET",
    .path = "/v5/apilimit/query",
    .auth = detail::Auth::private_,
    .limits = query_limits,
    .request = &query_request_table,
    .reply = &query_reply,
};

constexpr detail::Type query_all_reply = detail::object(query_all_table);
constexpr detail::Limit query_all_limits[] = {
    {.count = 50, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Paging query_all_pages{
    .by = detail::Paging::By::token,
    .usual_size = 1000,
    .parameter = "cursor",
    .limit = "limit",
    .rows = "list",
    .next = "nextPageCursor",
};
constexpr detail::Operation query_all_operation{
    .id = "apilimit.query_all",
    .method = "GET",
    .path = "/v5/apilimit/query-all",
    .auth = detail::Auth::private_,
    .limits = query_all_limits,
    .request = &query_all_request_table,
    .reply = &query_all_reply,
    .pages = &query_all_pages,
};

constexpr detail::Type query_cap_reply = detail::object(query_cap_table);
constexpr detail::Limit query_cap_limits[] = {
    {.count = 50, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation query_cap_operation{
    .id = "apilimit.query_cap",
    .method = "GET",
    .path = "/v5/apilimit/query-cap",
    .auth = detail::Auth::private_,
    .limits = query_cap_limits,
    .reply = &query_cap_reply,
};

constexpr detail::Type set_rate_limit_reply = detail::object(set_rate_limit_table);
constexpr detail::Limit set_rate_limit_limits[] = {
    {.count = 50, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation set_rate_limit_operation{
    .id = "apilimit.set_rate_limit",
    .method = "POST",
    .path = "/v5/apilimit/set",
    .auth = detail::Auth::private_,
    .limits = set_rate_limit_limits,
    .request = &set_rate_limit_request_table,
    .reply = &set_rate_limit_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<Query> Api::query(QueryRequest request) const {
    return {core_, query_operation, &request};
}

PagedCall<QueryAll> Api::query_all(QueryAllRequest request) const {
    return {core_, query_all_operation, &request};
}

Call<QueryCap> Api::query_cap() const {
    return {core_, query_cap_operation, nullptr};
}

Call<SetRateLimit> Api::set_rate_limit(SetRateLimitRequest request) const {
    return {core_, set_rate_limit_operation, &request};
}

const detail::ObjectTable& exbind_table(const QueryRequest*) { return query_request_table; }
const detail::ObjectTable& exbind_table(const QueryList*) { return query_list_table; }
const detail::ObjectTable& exbind_table(const Query*) { return query_table; }
const detail::ObjectTable& exbind_table(const QueryAllRequest*) { return query_all_request_table; }
const detail::ObjectTable& exbind_table(const QueryAll*) { return query_all_table; }
const detail::ObjectTable& exbind_table(const QueryCapList*) { return query_cap_list_table; }
const detail::ObjectTable& exbind_table(const QueryCap*) { return query_cap_table; }
const detail::ObjectTable& exbind_table(const SetRateLimitRequestList*) { return set_rate_limit_request_list_table; }
const detail::ObjectTable& exbind_table(const SetRateLimitRequest*) { return set_rate_limit_request_table; }
const detail::ObjectTable& exbind_table(const SetRateLimitList*) { return set_rate_limit_list_table; }
const detail::ObjectTable& exbind_table(const SetRateLimit*) { return set_rate_limit_table; }

}  // namespace exbind::bybit::apilimit
