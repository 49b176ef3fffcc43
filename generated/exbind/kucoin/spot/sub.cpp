// Generated from specs/kucoin/spot/sub.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/sub.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::spot::sub {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view expire_values[] = {"-1", "30", "90", "180", "360"};
constexpr detail::EnumTable expire_table{"Expire", expire_values};

constexpr std::string_view status_values[] = {"2", "3"};
constexpr detail::EnumTable status_table{"Status", status_values};

constexpr std::string_view type_values[] = {"0", "1", "2", "5"};
constexpr detail::EnumTable type_table{"Type", type_values};

constexpr detail::Field delete_sub_account_api_request_fields[] = {
    {"apiKey", offsetof(DeleteSubAccountApiRequest, apiKey), detail::string(detail::Holder::required),
     detail::In::query},
    {"subName", offsetof(DeleteSubAccountApiRequest, subName), detail::string(detail::Holder::required),
     detail::In::query},
    {"passphrase", offsetof(DeleteSubAccountApiRequest, passphrase), detail::secret(detail::Holder::required),
     detail::In::query},
};
constexpr detail::ObjectTable delete_sub_account_api_request_table =
    detail::table_of<DeleteSubAccountApiRequest>("DeleteSubAccountApiRequest", delete_sub_account_api_request_fields);

constexpr detail::Field delete_sub_account_api_fields[] = {
    {"subName", offsetof(DeleteSubAccountApi, subName), detail::string()},
    {"apiKey", offsetof(DeleteSubAccountApi, apiKey), detail::string()},
};
constexpr detail::ObjectTable delete_sub_account_api_table =
    detail::table_of<DeleteSubAccountApi>("DeleteSubAccountApi", delete_sub_account_api_fields);

constexpr detail::Field sub_account_api_list_request_fields[] = {
    {"apiKey", offsetof(SubAccountApiListRequest, apiKey), detail::string(detail::Holder::optional), detail::In::query},
    {"subName", offsetof(SubAccountApiListRequest, subName), detail::string(detail::Holder::required),
     detail::In::query},
};
constexpr detail::ObjectTable sub_account_api_list_request_table =
    detail::table_of<SubAccountApiListRequest>("SubAccountApiListRequest", sub_account_api_list_request_fields);

constexpr detail::Field sub_account_api_list_fields[] = {
    {"subName", offsetof(SubAccountApiList, subName), detail::string()},
    {"remark", offsetof(SubAccountApiList, remark), detail::string()},
    {"apiKey", offsetof(SubAccountApiList, apiKey), detail::string()},
    {"apiVersion", offsetof(SubAccountApiList, apiVersion), detail::integer()},
    {"permission", offsetof(SubAccountApiList, permission), detail::string()},
    {"ipWhitelist", offsetof(SubAccountApiList, ipWhitelist), detail::string()},
    {"createdAt", offsetof(SubAccountApiList, createdAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"uid", offsetof(SubAccountApiList, uid), detail::integer()},
    {"isMaster", offsetof(SubAccountApiList, isMaster), detail::boolean()},
};
constexpr detail::ObjectTable sub_account_api_list_table =
    detail::table_of<SubAccountApiList>("SubAccountApiList", sub_account_api_list_fields);

constexpr detail::Field add_sub_account_api_request_fields[] = {
    {"passphrase", offsetof(AddSubAccountApiRequest, passphrase), detail::secret(detail::Holder::required)},
    {"remark", offsetof(AddSubAccountApiRequest, remark), detail::string(detail::Holder::required)},
    {"permission", offsetof(AddSubAccountApiRequest, permission), detail::string(detail::Holder::optional)},
    {"ipWhitelist", offsetof(AddSubAccountApiRequest, ipWhitelist), detail::string(detail::Holder::optional)},
    {"expire", offsetof(AddSubAccountApiRequest, expire), detail::enumeration(expire_table)},
    {"subName", offsetof(AddSubAccountApiRequest, subName), detail::string(detail::Holder::required)},
};
constexpr detail::ObjectTable add_sub_account_api_request_table =
    detail::table_of<AddSubAccountApiRequest>("AddSubAccountApiRequest", add_sub_account_api_request_fields);

constexpr detail::Field add_sub_account_api_fields[] = {
    {"subName", offsetof(AddSubAccountApi, subName), detail::string()},
    {"remark", offsetof(AddSubAccountApi, remark), detail::string()},
    {"apiKey", offsetof(AddSubAccountApi, apiKey), detail::string()},
    {"apiSecret", offsetof(AddSubAccountApi, apiSecret), detail::secret()},
    {"apiVersion", offsetof(AddSubAccountApi, apiVersion), detail::integer()},
    {"passphrase", offsetof(AddSubAccountApi, passphrase), detail::secret()},
    {"permission", offsetof(AddSubAccountApi, permission), detail::string()},
    {"ipWhitelist", offsetof(AddSubAccountApi, ipWhitelist), detail::string()},
    {"createdAt", offsetof(AddSubAccountApi, createdAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
};
constexpr detail::ObjectTable add_sub_account_api_table =
    detail::table_of<AddSubAccountApi>("AddSubAccountApi", add_sub_account_api_fields);

constexpr detail::Field sub_account_list_summary_info_fields[] = {
    {"userId", offsetof(SubAccountListSummaryInfo, userId), detail::string()},
    {"uid", offsetof(SubAccountListSummaryInfo, uid), detail::integer()},
    {"subName", offsetof(SubAccountListSummaryInfo, subName), detail::string()},
    {"type", offsetof(SubAccountListSummaryInfo, type), detail::integer()},
    {"remarks", offsetof(SubAccountListSummaryInfo, remarks), detail::string()},
    {"access", offsetof(SubAccountListSummaryInfo, access), detail::string()},
};
constexpr detail::ObjectTable sub_account_list_summary_info_table =
    detail::table_of<SubAccountListSummaryInfo>("SubAccountListSummaryInfo", sub_account_list_summary_info_fields);

constexpr detail::Field get_sub_account_list_summary_info_request_fields[] = {
    {"currentPage", offsetof(GetSubAccountListSummaryInfoRequest, currentPage), detail::integer(), detail::In::query},
    {"pageSize", offsetof(GetSubAccountListSummaryInfoRequest, pageSize), detail::integer(), detail::In::query},
};
constexpr detail::Bounds get_sub_account_list_summary_info_request_bounds[] = {
    {.field = 1, .minimum = "1", .maximum = "100"},
};
constexpr detail::ObjectTable get_sub_account_list_summary_info_request_table =
    detail::table_of<GetSubAccountListSummaryInfoRequest>(
        "GetSubAccountListSummaryInfoRequest", get_sub_account_list_summary_info_request_fields, false,
        get_sub_account_list_summary_info_request_bounds);

constexpr detail::ListTable list_of_string = detail::list_of<std::string>(detail::string());

constexpr detail::Field get_sub_account_list_summary_info_items_fields[] = {
    {"userId", offsetof(GetSubAccountListSummaryInfoItems, userId), detail::string()},
    {"uid", offsetof(GetSubAccountListSummaryInfoItems, uid), detail::integer()},
    {"subName", offsetof(GetSubAccountListSummaryInfoItems, subName), detail::string()},
    {"status", offsetof(GetSubAccountListSummaryInfoItems, status),
     detail::enumeration(status_table, detail::Holder::plain, detail::Wire::number)},
    {"type", offsetof(GetSubAccountListSummaryInfoItems, type),
     detail::enumeration(type_table, detail::Holder::plain, detail::Wire::number)},
    {"access", offsetof(GetSubAccountListSummaryInfoItems, access), detail::string()},
    {"createdAt", offsetof(GetSubAccountListSummaryInfoItems, createdAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"remarks", offsetof(GetSubAccountListSummaryInfoItems, remarks), detail::string()},
    {"tradeTypes", offsetof(GetSubAccountListSummaryInfoItems, tradeTypes), detail::list(list_of_string)},
    {"openedTradeTypes", offsetof(GetSubAccountListSummaryInfoItems, openedTradeTypes), detail::list(list_of_string)},
    {"hostedStatus", offsetof(GetSubAccountListSummaryInfoItems, hostedStatus), detail::string()},
};
constexpr detail::ObjectTable get_sub_account_list_summary_info_items_table =
    detail::table_of<GetSubAccountListSummaryInfoItems>(
        "GetSubAccountListSummaryInfoItems", get_sub_account_list_summary_info_items_fields);

constexpr detail::ListTable list_of_get_sub_account_list_summary_info_items =
    detail::list_of<GetSubAccountListSummaryInfoItems>(detail::object(get_sub_account_list_summary_info_items_table));

constexpr detail::Field get_sub_account_list_summary_info_fields[] = {
    {"currentPage", offsetof(GetSubAccountListSummaryInfo, currentPage), detail::integer()},
    {"pageSize", offsetof(GetSubAccountListSummaryInfo, pageSize), detail::integer()},
    {"totalNum", offsetof(GetSubAccountListSummaryInfo, totalNum), detail::integer()},
    {"totalPage", offsetof(GetSubAccountListSummaryInfo, totalPage), detail::integer()},
    {"items", offsetof(GetSubAccountListSummaryInfo, items),
     detail::list(list_of_get_sub_account_list_summary_info_items)},
};
constexpr detail::ObjectTable get_sub_account_list_summary_info_table =
    detail::table_of<GetSubAccountListSummaryInfo>(
        "GetSubAccountListSummaryInfo", get_sub_account_list_summary_info_fields);

constexpr detail::Type delete_sub_account_api_reply = detail::object(delete_sub_account_api_table);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit delete_sub_account_api_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_user, .pool = "Management", .weight = 30},
};
constexpr detail::Operation delete_sub_account_api_operation{
    .id = "spot/sub.delete_sub_account_api",
    .method = "DELETE",
    .path = "/api/v1/sub/api-key",
    .auth = detail::Auth::private_,
    .limits = delete_sub_account_api_limits,
    .request = &delete_sub_account_api_request_table,
    .reply = &delete_sub_account_api_reply,
};

constexpr detail::ListTable list_of_sub_account_api_list =
    detail::list_of<SubAccountApiList>(detail::object(sub_account_api_list_table));
constexpr detail::Type sub_account_api_list_reply = detail::list(list_of_sub_account_api_list);
constexpr detail::Limit sub_account_api_list_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_user, .pool = "Management", .weight = 20},
};
constexpr detail::Operation sub_account_api_list_operation{
    .id = "spot/sub.sub_account_api_list",
    .method = "GET",
    .path = "/api/v1/sub/api-key",
    .auth = detail::Auth::private_,
    .limits = sub_account_api_list_limits,
    .request = &sub_account_api_list_request_table,
    .reply = &sub_account_api_list_reply,
};

constexpr detail::Type add_sub_account_api_reply = detail::object(add_sub_account_api_table);
constexpr detail::Limit add_sub_account_api_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_user, .pool = "Management", .weight = 20},
};
constexpr detail::Operation add_sub_account_api_operation{
    .id = "spot/sub.add_sub_account_api",
    .method = "POST",
    .path = "/api/v1/sub/api-key",
    .auth = detail::Auth::private_,
    .limits = add_sub_account_api_limits,
    .request = &add_sub_account_api_request_table,
    .reply = &add_sub_account_api_reply,
};

constexpr detail::ListTable list_of_sub_account_list_summary_info =
    detail::list_of<SubAccountListSummaryInfo>(detail::object(sub_account_list_summary_info_table));
constexpr detail::Type sub_account_list_summary_info_reply = detail::list(list_of_sub_account_list_summary_info);
constexpr detail::Limit sub_account_list_summary_info_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_user, .pool = "Management", .weight = 20},
};
constexpr detail::Operation sub_account_list_summary_info_operation{
    .id = "spot/sub.sub_account_list_summary_info",
    .method = "GET",
    .path = "/api/v1/sub/user",
    .auth = detail::Auth::private_,
    .limits = sub_account_list_summary_info_limits,
    .reply = &sub_account_list_summary_info_reply,
};

constexpr detail::Type get_sub_account_list_summary_info_reply =
    detail::object(get_sub_account_list_summary_info_table);
constexpr detail::Limit get_sub_account_list_summary_info_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_user, .pool = "Management", .weight = 20},
};
constexpr detail::Paging get_sub_account_list_summary_info_pages{
    .by = detail::Paging::By::number,
    .usual_size = 10,
    .largest_size = 100,
    .parameter = "currentPage",
    .limit = "pageSize",
    .rows = "items",
    .current = "currentPage",
    .total_pages = "totalPage",
};
constexpr detail::Operation get_sub_account_list_summary_info_operation{
    .id = "spot/sub.get_sub_account_list_summary_info",
    .method = "GET",
    .path = "/api/v2/sub/user",
    .auth = detail::Auth::private_,
    .limits = get_sub_account_list_summary_info_limits,
    .request = &get_sub_account_list_summary_info_request_table,
    .reply = &get_sub_account_list_summary_info_reply,
    .pages = &get_sub_account_list_summary_info_pages,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<DeleteSubAccountApi> Api::delete_sub_account_api(DeleteSubAccountApiRequest request) const {
    return {core_, delete_sub_account_api_operation, &request};
}

Call<Vector<SubAccountApiList>> Api::sub_account_api_list(SubAccountApiListRequest request) const {
    return {core_, sub_account_api_list_operation, &request};
}

Call<AddSubAccountApi> Api::add_sub_account_api(AddSubAccountApiRequest request) const {
    return {core_, add_sub_account_api_operation, &request};
}

Call<Vector<SubAccountListSummaryInfo>> Api::sub_account_list_summary_info() const {
    return {core_, sub_account_list_summary_info_operation, nullptr};
}

PagedCall<GetSubAccountListSummaryInfo>
Api::get_sub_account_list_summary_info(GetSubAccountListSummaryInfoRequest request) const {
    return {core_, get_sub_account_list_summary_info_operation, &request};
}

const detail::EnumTable& exbind_table(Expire) { return expire_table; }
const detail::EnumTable& exbind_table(Status) { return status_table; }
const detail::EnumTable& exbind_table(Type) { return type_table; }
const detail::ObjectTable& exbind_table(const DeleteSubAccountApiRequest*) {
    return delete_sub_account_api_request_table;
}
const detail::ObjectTable& exbind_table(const DeleteSubAccountApi*) { return delete_sub_account_api_table; }
const detail::ObjectTable& exbind_table(const SubAccountApiListRequest*) { return sub_account_api_list_request_table; }
const detail::ObjectTable& exbind_table(const SubAccountApiList*) { return sub_account_api_list_table; }
const detail::ObjectTable& exbind_table(const AddSubAccountApiRequest*) { return add_sub_account_api_request_table; }
const detail::ObjectTable& exbind_table(const AddSubAccountApi*) { return add_sub_account_api_table; }
const detail::ObjectTable& exbind_table(const SubAccountListSummaryInfo*) {
    return sub_account_list_summary_info_table;
}
const detail::ObjectTable& exbind_table(const GetSubAccountListSummaryInfoRequest*) {
    return get_sub_account_list_summary_info_request_table;
}
const detail::ObjectTable& exbind_table(const GetSubAccountListSummaryInfoItems*) {
    return get_sub_account_list_summary_info_items_table;
}
const detail::ObjectTable& exbind_table(const GetSubAccountListSummaryInfo*) {
    return get_sub_account_list_summary_info_table;
}

}  // namespace exbind::kucoin::spot::sub
