// Generated from specs/kucoin/broker/kyc/ndBroker/proxyClient/status.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/broker/kyc/nd_broker/proxy_client/status.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::broker::kyc::nd_broker::proxy_client::status {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view status_values[] = {"NONE", "PROCESS", "PASS", "REJECT"};
constexpr detail::EnumTable status_table{"Status", status_values};

constexpr detail::Field kyc_status_request_fields[] = {
    {"clientUids", offsetof(KycStatusRequest, clientUids), detail::string(detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable kyc_status_request_table =
    detail::table_of<KycStatusRequest>("KycStatusRequest", kyc_status_request_fields);

constexpr detail::Field kyc_status_fields[] = {
    {"clientUid", offsetof(KycStatus, clientUid), detail::integer()},
    {"status", offsetof(KycStatus, status), detail::enumeration(status_table)},
    {"rejectReason", offsetof(KycStatus, rejectReason), detail::string()},
};
constexpr detail::ObjectTable kyc_status_table = detail::table_of<KycStatus>("KycStatus", kyc_status_fields);

constexpr detail::Field kyc_status_list_request_fields[] = {
    {"pageNumber", offsetof(KycStatusListRequest, pageNumber), detail::integer(), detail::In::query},
    {"pageSize", offsetof(KycStatusListRequest, pageSize), detail::integer(), detail::In::query},
};
constexpr detail::Bounds kyc_status_list_request_bounds[] = {{.field = 1, .minimum = "1", .maximum = "100"}};
constexpr detail::ObjectTable kyc_status_list_request_table =
    detail::table_of<KycStatusListRequest>(
        "KycStatusListRequest", kyc_status_list_request_fields, false, kyc_status_list_request_bounds);

constexpr detail::ListTable list_of_kyc_status = detail::list_of<KycStatus>(detail::object(kyc_status_table));

constexpr detail::Field kyc_status_list_fields[] = {
    {"currentPage", offsetof(KycStatusList, currentPage), detail::integer()},
    {"pageSize", offsetof(KycStatusList, pageSize), detail::integer()},
    {"totalNum", offsetof(KycStatusList, totalNum), detail::integer()},
    {"totalPage", offsetof(KycStatusList, totalPage), detail::integer()},
    {"items", offsetof(KycStatusList, items), detail::list(list_of_kyc_status)},
};
constexpr detail::ObjectTable kyc_status_list_table =
    detail::table_of<KycStatusList>("KycStatusList", kyc_status_list_fields);

constexpr detail::Type kyc_status_reply = detail::list(list_of_kyc_status);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit kyc_status_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_user, .pool = "Broker"},
};
constexpr detail::Operation kyc_status_operation{
    .id = "broker/kyc/ndBroker/proxyClient/status.kyc_status",
    .method = "GET",
    .path = "/api/kyc/ndBroker/proxyClient/status/list",
    .auth = detail::Auth::private_,
    .limits = kyc_status_limits,
    .request = &kyc_status_request_table,
    .reply = &kyc_status_reply,
    .product = 2,
};

constexpr detail::Type kyc_status_list_reply = detail::object(kyc_status_list_table);
constexpr detail::Limit kyc_status_list_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_user, .pool = "Broker"},
};
constexpr detail::Paging kyc_status_list_pages{
    .by = detail::Paging::By::number,
    .usual_size = 100,
    .largest_size = 100,
    .parameter = "pageNumber",
    .limit = "pageSize",
    .rows = "items",
    .current = "currentPage",
    .total_pages = "totalPage",
};
constexpr detail::Operation kyc_status_list_operation{
    .id = "broker/kyc/ndBroker/proxyClient/status.kyc_status_list",
    .method = "GET",
    .path = "/api/kyc/ndBroker/proxyClient/status/page",
    .auth = detail::Auth::private_,
    .limits = kyc_status_list_limits,
    .request = &kyc_status_list_request_table,
    .reply = &kyc_status_list_reply,
    .pages = &kyc_status_list_pages,
    .product = 2,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<Vector<KycStatus>> Api::kyc_status(KycStatusRequest request) const {
    return {core_, kyc_status_operation, &request};
}

PagedCall<KycStatusList> Api::kyc_status_list(KycStatusListRequest request) const {
    return {core_, kyc_status_list_operation, &request};
}

const detail::EnumTable& exbind_table(Status) { return status_table; }
const detail::ObjectTable& exbind_table(const KycStatusRequest*) { return kyc_status_request_table; }
const detail::ObjectTable& exbind_table(const KycStatus*) { return kyc_status_table; }
const detail::ObjectTable& exbind_table(const KycStatusListRequest*) { return kyc_status_list_request_table; }
const detail::ObjectTable& exbind_table(const KycStatusList*) { return kyc_status_list_table; }

}  // namespace exbind::kucoin::broker::kyc::nd_broker::proxy_client::status
