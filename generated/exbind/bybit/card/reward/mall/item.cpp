// Generated from specs/bybit/card/reward/mall/item.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/card/reward/mall/item.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit::card::reward::mall::item {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field list_request_fields[] = {
    {"pageNo", offsetof(ListRequest, pageNo), detail::integer()},
    {"pageSize", offsetof(ListRequest, pageSize), detail::integer()},
    {"itemType", offsetof(ListRequest, itemType), detail::integer()},
    {"itemBizType", offsetof(ListRequest, itemBizType), detail::integer()},
    {"orderBy", offsetof(ListRequest, orderBy), detail::integer()},
    {"asc", offsetof(ListRequest, asc), detail::boolean()},
    {"source", offsetof(ListRequest, source), detail::integer()},
};
constexpr detail::Bounds list_request_bounds[] = {{.field = 0, .minimum = "1"}, {.field = 1, .minimum = "1"}};
constexpr detail::ObjectTable list_request_table =
    detail::table_of<ListRequest>("ListRequest", list_request_fields, false, list_request_bounds);

constexpr detail::Field list_data_fields[] = {
    {"itemId", offsetof(ListData, itemId), detail::string()},
    {"itemName", offsetof(ListData, itemName), detail::string()},
    {"priority", offsetof(ListData, priority), detail::integer()},
    {"onTime", offsetof(ListData, onTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"offTime", offsetof(ListData, offTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"price", offsetof(ListData, price), detail::decimal()},
    {"discountPrice", offsetof(ListData, discountPrice), detail::decimal()},
    {"totalNum", offsetof(ListData, totalNum), detail::integer()},
    {"redeemNum", offsetof(ListData, redeemNum), detail::integer()},
    {"picPath", offsetof(ListData, picPath), detail::string()},
    {"currency", offsetof(ListData, currency), detail::string()},
    {"currencyType", offsetof(ListData, currencyType), detail::integer()},
    {"itemType", offsetof(ListData, itemType), detail::integer()},
    {"itemBizType", offsetof(ListData, itemBizType), detail::integer()},
};
constexpr detail::ObjectTable list_data_table = detail::table_of<ListData>("ListData", list_data_fields);

constexpr detail::ListTable list_of_list_data = detail::list_of<ListData>(detail::object(list_data_table));

constexpr detail::Field list_fields[] = {
    {"pageNo", offsetof(List, pageNo), detail::integer()},
    {"pageSize", offsetof(List, pageSize), detail::integer()},
    {"totalCount", offsetof(List, totalCount), detail::integer()},
    {"data", offsetof(List, data), detail::list(list_of_list_data)},
};
constexpr detail::ObjectTable list_table = detail::table_of<List>("List", list_fields);

constexpr detail::Type list_reply = detail::object(list_table);
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit list_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Operation list_operation{
    .id = "card/reward/mall/item.list",
    .method = "POST",
    .path = "/v5/card/reward/mall/item/list",
    .auth = detail::Auth::private_,
    .limits = list_limits,
    .request = &list_request_table,
    .reply = &list_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<List> Api::list(ListRequest request) const {
    return {core_, list_operation, &request};
}

const detail::ObjectTable& exbind_table(const ListRequest*) { return list_request_table; }
const detail::ObjectTable& exbind_table(const ListData*) { return list_data_table; }
const detail::ObjectTable& exbind_table(const List*) { return list_table; }

}  // namespace exbind::bybit::card::reward::mall::item
