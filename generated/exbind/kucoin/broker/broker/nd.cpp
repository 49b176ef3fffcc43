// Generated from specs/kucoin/broker/broker/nd.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/broker/broker/nd.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin {
extern const detail::EnumTable account_type_table;
extern const detail::EnumTable nd_direction_table;
}  // namespace exbind::kucoin

namespace exbind::inline v0_1::kucoin::broker::broker::nd {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view trade_type_values[] = {"1", "2"};
constexpr detail::EnumTable trade_type_table{"TradeType", trade_type_values};

constexpr detail::Field sub_account_request_fields[] = {
    {"uid", offsetof(SubAccountRequest, uid), detail::string(detail::Holder::optional), detail::In::query},
    {"currentPage", offsetof(SubAccountRequest, currentPage), detail::integer(), detail::In::query},
    {"pageSize", offsetof(SubAccountRequest, pageSize), detail::integer(), detail::In::query},
};
constexpr detail::Bounds sub_account_request_bounds[] = {{.field = 2, .minimum = "1", .maximum = "100"}};
constexpr detail::ObjectTable sub_account_request_table =
    detail::table_of<SubAccountRequest>(
        "SubAccountRequest", sub_account_request_fields, false, sub_account_request_bounds);

constexpr detail::Field add_sub_account_fields[] = {
    {"accountName", offsetof(AddSubAccount, accountName), detail::string()},
    {"uid", offsetof(AddSubAccount, uid), detail::string()},
    {"createdAt", offsetof(AddSubAccount, createdAt),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"level", offsetof(AddSubAccount, level), detail::integer()},
};
constexpr detail::ObjectTable add_sub_account_table =
    detail::table_of<AddSubAccount>("AddSubAccount", add_sub_account_fields);

constexpr detail::ListTable list_of_add_sub_account =
    detail::list_of<AddSubAccount>(detail::object(add_sub_account_table));

constexpr detail::Field sub_account_fields[] = {
    {"currentPage", offsetof(SubAccount, currentPage), detail::integer()},
    {"pageSize", offsetof(SubAccount, pageSize), detail::integer()},
    {"totalNum", offsetof(SubAccount, totalNum), detail::integer()},
    {"totalPage", offsetof(SubAccount, totalPage), detail::integer()},
    {"items", offsetof(SubAccount, items), detail::list(list_of_add_sub_account)},
};
constexpr detail::ObjectTable sub_account_table = detail::table_of<SubAccount>("SubAccount", sub_account_fields);

constexpr detail::Field add_sub_account_request_fields[] = {
    {"accountName", offsetof(AddSubAccountRequest, accountName), detail::string(detail::Holder::required)},
};
constexpr detail::ObjectTable add_sub_account_request_table =
    detail::table_of<AddSubAccountRequest>("AddSubAccountRequest", add_sub_account_request_fields);

constexpr detail::Field broker_info_request_fields[] = {
    {"begin", offsetof(BrokerInfoRequest, begin),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::required), detail::In::query},
    {"end", offsetof(BrokerInfoRequest, end),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::required), detail::In::query},
    {"tradeType", offsetof(BrokerInfoRequest, tradeType),
     detail::enumeration(trade_type_table, detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable broker_info_request_table =
    detail::table_of<BrokerInfoRequest>("BrokerInfoRequest", broker_info_request_fields);

constexpr detail::Field broker_info_fields[] = {
    {"accountSize", offsetof(BrokerInfo, accountSize), detail::integer()},
    {"maxAccountSize", offsetof(BrokerInfo, maxAccountSize), detail::integer()},
    {"level", offsetof(BrokerInfo, level), detail::integer()},
};
constexpr detail::ObjectTable broker_info_table = detail::table_of<BrokerInfo>("BrokerInfo", broker_info_fields);

constexpr detail::Field post_transfer_request_fields[] = {
    {"currency", offsetof(PostTransferRequest, currency), detail::string(detail::Holder::required)},
    {"amount", offsetof(PostTransferRequest, amount), detail::integer(detail::Holder::required, detail::Wire::text)},
    {"direction", offsetof(PostTransferRequest, direction),
     detail::enumeration(kucoin::nd_direction_table, detail::Holder::required)},
    {"accountType", offsetof(PostTransferRequest, accountType),
     detail::enumeration(kucoin::account_type_table, detail::Holder::required)},
    {"specialUid", offsetof(PostTransferRequest, specialUid), detail::string(detail::Holder::required)},
    {"specialAccountType", offsetof(PostTransferRequest, specialAccountType),
     detail::enumeration(kucoin::account_type_table, detail::Holder::required)},
    {"clientOid", offsetof(PostTransferRequest, clientOid), detail::string(detail::Holder::required)},
};
constexpr detail::Bounds post_transfer_request_bounds[] = {{.field = 6, .longest = 128}};
constexpr detail::ObjectTable post_transfer_request_table =
    detail::table_of<PostTransferRequest>(
        "PostTransferRequest", post_transfer_request_fields, false, post_transfer_request_bounds);

constexpr detail::Field post_transfer_fields[] = {
    {"orderId", offsetof(PostTransfer, orderId), detail::string()},
};
constexpr detail::ObjectTable post_transfer_table =
    detail::table_of<PostTransfer>("PostTransfer", post_transfer_fields);

constexpr detail::Type sub_account_reply = detail::object(sub_account_table);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit sub_account_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_user, .pool = "Broker", .weight = 2},
};
constexpr detail::Paging sub_account_pages{
    .by = detail::Paging::By::number,
    .usual_size = 20,
    .largest_size = 100,
    .parameter = "currentPage",
    .limit = "pageSize",
    .rows = "items",
    .current = "currentPage",
    .total_pages = "totalPage",
};
constexpr detail::Operation sub_account_operation{
    .id = "broker/broker/nd.sub_account",
    .method = "GET",
    .path = "/api/v1/broker/nd/account",
    .auth = detail::Auth::private_,
    .limits = sub_account_limits,
    .request = &sub_account_request_table,
    .reply = &sub_account_reply,
    .pages = &sub_account_pages,
    .product = 2,
};

constexpr detail::Type add_sub_account_reply = detail::object(add_sub_account_table);
constexpr detail::Limit add_sub_account_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_user, .pool = "Broker", .weight = 3},
};
constexpr detail::Operation add_sub_account_operation{
    .id = "broker/broker/nd.add_sub_account",
    .method = "POST",
    .path = "/api/v1/broker/nd/account",
    .auth = detail::Auth::private_,
    .limits = add_sub_account_limits,
    .request = &add_sub_account_request_table,
    .reply = &add_sub_account_reply,
    .product = 2,
};

constexpr detail::Type broker_info_reply = detail::object(broker_info_table);
constexpr detail::Limit broker_info_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_user, .pool = "Broker", .weight = 2},
};
constexpr detail::Operation broker_info_operation{
    .id = "broker/broker/nd.broker_info",
    .method = "GET",
    .path = "/api/v1/broker/nd/info",
    .auth = detail::Auth::private_,
    .limits = broker_info_limits,
    .request = &broker_info_request_table,
    .reply = &broker_info_reply,
    .product = 2,
};

constexpr detail::Type post_transfer_reply = detail::object(post_transfer_table);
constexpr detail::Limit post_transfer_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_user, .pool = "Broker"},
};
constexpr detail::Operation post_transfer_operation{
    .id = "broker/broker/nd.post_transfer",
    .method = "POST",
    .path = "/api/v1/broker/nd/transfer",
    .auth = detail::Auth::private_,
    .limits = post_transfer_limits,
    .request = &post_transfer_request_table,
    .reply = &post_transfer_reply,
    .product = 2,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

PagedCall<SubAccount> Api::sub_account(SubAccountRequest request) const {
    return {core_, sub_account_operation, &request};
}

Call<AddSubAccount> Api::add_sub_account(AddSubAccountRequest request) const {
    return {core_, add_sub_account_operation, &request};
}

Call<BrokerInfo> Api::broker_info(BrokerInfoRequest request) const {
    return {core_, broker_info_operation, &request};
}

Call<PostTransfer> Api::post_transfer(PostTransferRequest request) const {
    return {core_, post_transfer_operation, &request};
}

const detail::EnumTable& exbind_table(TradeType) { return trade_type_table; }
const detail::ObjectTable& exbind_table(const SubAccountRequest*) { return sub_account_request_table; }
const detail::ObjectTable& exbind_table(const AddSubAccount*) { return add_sub_account_table; }
const detail::ObjectTable& exbind_table(const SubAccount*) { return sub_account_table; }
const detail::ObjectTable& exbind_table(const AddSubAccountRequest*) { return add_sub_account_request_table; }
const detail::ObjectTable& exbind_table(const BrokerInfoRequest*) { return broker_info_request_table; }
const detail::ObjectTable& exbind_table(const BrokerInfo*) { return broker_info_table; }
const detail::ObjectTable& exbind_table(const PostTransferRequest*) { return post_transfer_request_table; }
const detail::ObjectTable& exbind_table(const PostTransfer*) { return post_transfer_table; }

}  // namespace exbind::kucoin::broker::broker::nd
