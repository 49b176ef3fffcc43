// Generated from specs/bybit/card/reward/points.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/card/reward/points.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit::card::reward::points {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view side_values[] = {"1", "2"};
constexpr detail::EnumTable side_table{"Side", side_values};

constexpr detail::Field balance_fields[] = {
    {"accountId", offsetof(Balance, accountId), detail::string()},
    {"availablePoint", offsetof(Balance, availablePoint),
     detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"pendingPoint", offsetof(Balance, pendingPoint), detail::decimal(detail::Holder::optional, detail::Wire::number)},
    {"status", offsetof(Balance, status), detail::string()},
    {"updateTime", offsetof(Balance, updateTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"settlementPeriod", offsetof(Balance, settlementPeriod), detail::integer()},
};
constexpr detail::ObjectTable balance_table = detail::table_of<Balance>("Balance", balance_fields);

constexpr detail::Field records_request_fields[] = {
    {"type", offsetof(RecordsRequest, type), detail::string(detail::Holder::optional)},
    {"pageSize", offsetof(RecordsRequest, pageSize), detail::integer()},
    {"pageNo", offsetof(RecordsRequest, pageNo), detail::integer()},
    {"startTime", offsetof(RecordsRequest, startTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"endTime", offsetof(RecordsRequest, endTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"outOrderId", offsetof(RecordsRequest, outOrderId), detail::string(detail::Holder::optional)},
    {"bizId", offsetof(RecordsRequest, bizId), detail::string(detail::Holder::optional)},
    {"bizTxnId", offsetof(RecordsRequest, bizTxnId), detail::string(detail::Holder::optional)},
    {"side", offsetof(RecordsRequest, side), detail::enumeration(side_table)},
};
constexpr detail::Bounds records_request_bounds[] = {{.field = 1, .minimum = "1"}, {.field = 2, .minimum = "1"}};
constexpr detail::ObjectTable records_request_table =
    detail::table_of<RecordsRequest>("RecordsRequest", records_request_fields, false, records_request_bounds);

constexpr detail::Field records_data_fields[] = {
    {"outOrderId", offsetof(RecordsData, outOrderId), detail::string()},
    {"point", offsetof(RecordsData, point), detail::integer()},
    {"side", offsetof(RecordsData, side), detail::enumeration(side_table)},
    {"type", offsetof(RecordsData, type), detail::string()},
    {"subType", offsetof(RecordsData, subType), detail::string()},
    {"createTime", offsetof(RecordsData, createTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"updateTime", offsetof(RecordsData, updateTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number)},
    {"bizId", offsetof(RecordsData, bizId), detail::string()},
    {"bizTxnId", offsetof(RecordsData, bizTxnId), detail::string()},
    {"transactionDate", offsetof(RecordsData, transactionDate), detail::string()},
    {"transactionId", offsetof(RecordsData, transactionId), detail::string()},
    {"transactionAmount", offsetof(RecordsData, transactionAmount), detail::decimal()},
    {"basicCurrency", offsetof(RecordsData, basicCurrency), detail::string()},
    {"merchCategoryDesc", offsetof(RecordsData, merchCategoryDesc), detail::string()},
    {"merchName", offsetof(RecordsData, merchName), detail::string()},
    {"merchCountry", offsetof(RecordsData, merchCountry), detail::string()},
    {"merchCity", offsetof(RecordsData, merchCity), detail::string()},
    {"pan4", offsetof(RecordsData, pan4), detail::decimal()},
    {"payFiatAmount", offsetof(RecordsData, payFiatAmount), detail::decimal()},
    {"transactionCurrencyAmount", offsetof(RecordsData, transactionCurrencyAmount), detail::decimal()},
};
constexpr detail::ObjectTable records_data_table = detail::table_of<RecordsData>("RecordsData", records_data_fields);

constexpr detail::ListTable list_of_records_data = detail::list_of<RecordsData>(detail::object(records_data_table));

constexpr detail::Field records_fields[] = {
    {"pageSize", offsetof(Records, pageSize), detail::integer()},
    {"pageNo", offsetof(Records, pageNo), detail::integer()},
    {"totalCount", offsetof(Records, totalCount), detail::integer()},
    {"data", offsetof(Records, data), detail::list(list_of_records_data)},
};
constexpr detail::ObjectTable records_table = detail::table_of<Records>("Records", records_fields);

constexpr detail::Field tier_fields[] = {
    {"usedLimit", offsetof(Tier, usedLimit), detail::decimal()},
    {"limit", offsetof(Tier, limit), detail::decimal()},
    {"unit", offsetof(Tier, unit), detail::string()},
    {"tier", offsetof(Tier, tier), detail::string()},
    {"autoCashback", offsetof(Tier, autoCashback), detail::boolean()},
};
constexpr detail::ObjectTable tier_table = detail::table_of<Tier>("Tier", tier_fields);

constexpr detail::Type balance_reply = detail::object(balance_table);
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit balance_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Operation balance_operation{
    .id = "card/reward/points.balance",
    .method = "POST",
    .path = "/v5/card/reward/points/balance",
    .auth = detail::Auth::private_,
    .limits = balance_limits,
    .reply = &balance_reply,
};

constexpr detail::Type records_reply = detail::object(records_table);
constexpr detail::Limit records_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Operation records_operation{
    .id = "card/reward/points.records",
    .method = "POST",
    .path = "/v5/card/reward/points/records",
    .auth = detail::Auth::private_,
    .limits = records_limits,
    .request = &records_request_table,
    .reply = &records_reply,
};

constexpr detail::Type tier_reply = detail::object(tier_table);
constexpr detail::Limit tier_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Operation tier_operation{
    .id = "card/reward/points.tier",
    .method = "POST",
    .path = "/v5/card/reward/points/tier",
    .auth = detail::Auth::private_,
    .limits = tier_limits,
    .reply = &tier_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<Balance> Api::balance() const {
    return {core_, balance_operation, nullptr};
}

Call<Records> Api::records(RecordsRequest request) const {
    return {core_, records_operation, &request};
}

Call<Tier> Api::tier() const {
    return {core_, tier_operation, nullptr};
}

const detail::EnumTable& exbind_table(Side) { return side_table; }
const detail::ObjectTable& exbind_table(const Balance*) { return balance_table; }
const detail::ObjectTable& exbind_table(const RecordsRequest*) { return records_request_table; }
const detail::ObjectTable& exbind_table(const RecordsData*) { return records_data_table; }
const detail::ObjectTable& exbind_table(const Records*) { return records_table; }
const detail::ObjectTable& exbind_table(const Tier*) { return tier_table; }

}  // namespace exbind::bybit::card::reward::points
