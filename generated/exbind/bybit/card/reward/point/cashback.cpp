// Generated from specs/bybit/card/reward/point/cashback.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/card/reward/point/cashback.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit::card::reward::point::cashback {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view ccy_type_values[] = {"FIAT", "CRYPTO"};
constexpr detail::EnumTable ccy_type_table{"CcyType", ccy_type_values};

constexpr std::string_view order_show_status_values[] = {"NO_PAY", "ORDER_PENDING_SHOW", "ORDER_SUCCESS", "ORDER_FAIL"};
constexpr detail::EnumTable order_show_status_table{"OrderShowStatus", order_show_status_values};

constexpr detail::Field detail_request_fields[] = {
    {"bizTxnId", offsetof(DetailRequest, bizTxnId), detail::string(detail::Holder::required)},
};
constexpr detail::ObjectTable detail_request_table =
    detail::table_of<DetailRequest>("DetailRequest", detail_request_fields);

constexpr detail::Field detail_fields[] = {
    {"points", offsetof(Detail, points), detail::decimal()},
    {"amt", offsetof(Detail, amt), detail::decimal()},
    {"ccy", offsetof(Detail, ccy), detail::string()},
    {"ccyType", offsetof(Detail, ccyType), detail::enumeration(ccy_type_table)},
    {"createTime", offsetof(Detail, createTime), detail::string()},
    {"bizTxnId", offsetof(Detail, bizTxnId), detail::string()},
    {"sourceId", offsetof(Detail, sourceId), detail::integer()},
    {"sourceCode", offsetof(Detail, sourceCode), detail::string()},
    {"orderStatus", offsetof(Detail, orderStatus), detail::integer()},
    {"orderSubStatus", offsetof(Detail, orderSubStatus), detail::integer()},
    {"orderShowStatus", offsetof(Detail, orderShowStatus), detail::enumeration(order_show_status_table)},
    {"failedBizCode", offsetof(Detail, failedBizCode), detail::string()},
};
constexpr detail::ObjectTable detail_table = detail::table_of<Detail>("Detail", detail_fields);

constexpr detail::Type detail_reply = detail::object(detail_table);
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit detail_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Operation detail_operation{
    .id = "card/reward/point/cashback.detail",
    .method = "POST",
    .path = "/v5/card/reward/point/cashback/detail",
    .auth = detail::Auth::private_,
    .limits = detail_limits,
    .request = &detail_request_table,
    .reply = &detail_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<Detail> Api::detail(DetailRequest request) const {
    return {core_, detail_operation, &request};
}

const detail::EnumTable& exbind_table(CcyType) { return ccy_type_table; }
const detail::EnumTable& exbind_table(OrderShowStatus) { return order_show_status_table; }
const detail::ObjectTable& exbind_table(const DetailRequest*) { return detail_request_table; }
const detail::ObjectTable& exbind_table(const Detail*) { return detail_table; }

}  // namespace exbind::bybit::card::reward::point::cashback
