// Generated from specs/bybit/pre-upgrade/asset.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/pre_upgrade/asset.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit {
extern const detail::EnumTable category_table;
extern const detail::EnumTable side_table;
}  // namespace exbind::bybit

namespace exbind::inline v0_1::bybit::pre_upgrade::asset {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field delivery_record_request_fields[] = {
    {"category", offsetof(DeliveryRecordRequest, category),
     detail::enumeration(bybit::category_table, detail::Holder::required), detail::In::query},
    {"symbol", offsetof(DeliveryRecordRequest, symbol), detail::string(detail::Holder::optional), detail::In::query},
    {"expDate", offsetof(DeliveryRecordRequest, expDate), detail::string(detail::Holder::optional), detail::In::query},
    {"limit", offsetof(DeliveryRecordRequest, limit), detail::integer(), detail::In::query},
    {"cursor", offsetof(DeliveryRecordRequest, cursor), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable delivery_record_request_table =
    detail::table_of<DeliveryRecordRequest>("DeliveryRecordRequest", delivery_record_request_fields);

constexpr detail::Field delivery_record_list_fields[] = {
    {"deliveryTime", offsetof(DeliveryRecordList, deliveryTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"symbol", offsetof(DeliveryRecordList, symbol), detail::string()},
    {"side", offsetof(DeliveryRecordList, side), detail::enumeration(bybit::side_table)},
    {"position", offsetof(DeliveryRecordList, position), detail::decimal()},
    {"deliveryPrice", offsetof(DeliveryRecordList, deliveryPrice), detail::decimal()},
    {"strike", offsetof(DeliveryRecordList, strike), detail::decimal()},
    {"fee", offsetof(DeliveryRecordList, fee), detail::decimal()},
    {"deliveryRpl", offsetof(DeliveryRecordList, deliveryRpl), detail::decimal()},
};
constexpr detail::ObjectTable delivery_record_list_table =
    detail::table_of<DeliveryRecordList>("DeliveryRecordList", delivery_record_list_fields);

constexpr detail::ListTable list_of_delivery_record_list =
    detail::list_of<DeliveryRecordList>(detail::object(delivery_record_list_table));

constexpr detail::Field delivery_record_fields[] = {
    {"category", offsetof(DeliveryRecord, category), detail::enumeration(bybit::category_table)},
    {"list", offsetof(DeliveryRecord, list), detail::list(list_of_delivery_record_list)},
    {"nextPageCursor", offsetof(DeliveryRecord, nextPageCursor), detail::string()},
};
constexpr detail::ObjectTable delivery_record_table =
    detail::table_of<DeliveryRecord>("DeliveryRecord", delivery_record_fields);

constexpr detail::Field settlement_record_request_fields[] = {
    {"category", offsetof(SettlementRecordRequest, category),
     detail::enumeration(bybit::category_table, detail::Holder::required), detail::In::query},
    {"symbol", offsetof(SettlementRecordRequest, symbol), detail::string(detail::Holder::optional), detail::In::query},
    {"limit", offsetof(SettlementRecordRequest, limit), detail::integer(), detail::In::query},
    {"cursor", offsetof(SettlementRecordRequest, cursor), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable settlement_record_request_table =
    detail::table_of<SettlementRecordRequest>("SettlementRecordRequest", settlement_record_request_fields);

constexpr detail::Field settlement_record_list_fields[] = {
    {"symbol", offsetof(SettlementRecordList, symbol), detail::string()},
    {"side", offsetof(SettlementRecordList, side), detail::enumeration(bybit::side_table)},
    {"size", offsetof(SettlementRecordList, size), detail::decimal()},
    {"sessionAvgPrice", offsetof(SettlementRecordList, sessionAvgPrice), detail::decimal()},
    {"markPrice", offsetof(SettlementRecordList, markPrice), detail::decimal()},
    {"realisedPnl", offsetof(SettlementRecordList, realisedPnl), detail::decimal()},
    {"createdTime", offsetof(SettlementRecordList, createdTime), detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable settlement_record_list_table =
    detail::table_of<SettlementRecordList>("SettlementRecordList", settlement_record_list_fields);

constexpr detail::ListTable list_of_settlement_record_list =
    detail::list_of<SettlementRecordList>(detail::object(settlement_record_list_table));

constexpr detail::Field settlement_record_fields[] = {
    {"category", offsetof(SettlementRecord, category), detail::enumeration(bybit::category_table)},
    {"list", offsetof(SettlementRecord, list), detail::list(list_of_settlement_record_list)},
    {"nextPageCursor", offsetof(SettlementRecord, nextPageCursor), detail::string()},
};
constexpr detail::ObjectTable settlement_record_table =
    detail::table_of<SettlementRecord>("SettlementRecord", settlement_record_fields);

constexpr detail::Type delivery_record_reply = detail::object(delivery_record_table);
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit delivery_record_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Paging delivery_record_pages{
    .by = detail::Paging::By::token,
    .usual_size = 20,
    .parameter = "cursor",
    .limit = "limit",
    .rows = "list",
    .next = "nextPageCursor",
};
constexpr detail::Operation delivery_record_operation{
    .id = "pre-upgrade/asset.delivery_record",
    .method = "GET",
    .path = "/v5/pre-upgrade/asset/delivery-record",
    .auth = detail::Auth::private_,
    .limits = delivery_record_limits,
    .request = &delivery_record_request_table,
    .reply = &delivery_record_reply,
    .pages = &delivery_record_pages,
};

constexpr detail::Type settlement_record_reply = detail::object(settlement_record_table);
constexpr detail::Limit settlement_record_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Paging settlement_record_pages{
    .by = detail::Paging::By::token,
    .usual_size = 20,
    .parameter = "cursor",
    .limit = "limit",
    .rows = "list",
    .next = "nextPageCursor",
};
constexpr detail::Operation settlement_record_operation{
    .id = "pre-upgrade/asset.settlement_record",
    .method = "GET",
    .path = "/v5/pre-upgrade/asset/settlement-record",
    .auth = detail::Auth::private_,
    .limits = settlement_record_limits,
    .request = &settlement_record_request_table,
    .reply = &settlement_record_reply,
    .pages = &settlement_record_pages,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

PagedCall<DeliveryRecord> Api::delivery_record(DeliveryRecordRequest request) const {
    return {core_, delivery_record_operation, &request};
}

PagedCall<SettlementRecord> Api::settlement_record(SettlementRecordRequest request) const {
    return {core_, settlement_record_operation, &request};
}

const detail::ObjectTable& exbind_table(const DeliveryRecordRequest*) { return delivery_record_request_table; }
const detail::ObjectTable& exbind_table(const DeliveryRecordList*) { return delivery_record_list_table; }
const detail::ObjectTable& exbind_table(const DeliveryRecord*) { return delivery_record_table; }
const detail::ObjectTable& exbind_table(const SettlementRecordRequest*) { return settlement_record_request_table; }
const detail::ObjectTable& exbind_table(const SettlementRecordList*) { return settlement_record_list_table; }
const detail::ObjectTable& exbind_table(const SettlementRecord*) { return settlement_record_table; }

}  // namespace exbind::bybit::pre_upgrade::asset
