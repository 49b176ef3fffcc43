// Generated from specs/bybit/broker/award.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/broker/award.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit::broker::award {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view amount_unit_values[] = {"AWARD_AMOUNT_UNIT_USD", "AWARD_AMOUNT_UNIT_COIN"};
constexpr detail::EnumTable amount_unit_table{"AmountUnit", amount_unit_values};

constexpr detail::Field issue_voucher_request_fields[] = {
    {"accountId", offsetof(IssueVoucherRequest, accountId), detail::string(detail::Holder::required)},
    {"awardId", offsetof(IssueVoucherRequest, awardId), detail::string(detail::Holder::required)},
    {"specCode", offsetof(IssueVoucherRequest, specCode), detail::string(detail::Holder::required)},
    {"amount", offsetof(IssueVoucherRequest, amount), detail::decimal(detail::Holder::required)},
    {"brokerId", offsetof(IssueVoucherRequest, brokerId), detail::string(detail::Holder::required)},
};
constexpr detail::ObjectTable issue_voucher_request_table =
    detail::table_of<IssueVoucherRequest>("IssueVoucherRequest", issue_voucher_request_fields);

constexpr detail::Field distribution_record_request_fields[] = {
    {"accountId", offsetof(DistributionRecordRequest, accountId), detail::string(detail::Holder::required)},
    {"awardId", offsetof(DistributionRecordRequest, awardId), detail::string(detail::Holder::required)},
    {"specCode", offsetof(DistributionRecordRequest, specCode), detail::string(detail::Holder::required)},
    {"withUsedAmount", offsetof(DistributionRecordRequest, withUsedAmount), detail::boolean()},
};
constexpr detail::ObjectTable distribution_record_request_table =
    detail::table_of<DistributionRecordRequest>("DistributionRecordRequest", distribution_record_request_fields);

constexpr detail::Field distribution_record_fields[] = {
    {"accountId", offsetof(DistributionRecord, accountId), detail::string()},
    {"awardId", offsetof(DistributionRecord, awardId), detail::string()},
    {"specCode", offsetof(DistributionRecord, specCode), detail::string()},
    {"amount", offsetof(DistributionRecord, amount), detail::decimal()},
    {"isClaimed", offsetof(DistributionRecord, isClaimed), detail::boolean()},
    {"startAt", offsetof(DistributionRecord, startAt), detail::timestamp(detail::TimeUnit::seconds)},
    {"endAt", offsetof(DistributionRecord, endAt), detail::timestamp(detail::TimeUnit::seconds)},
    {"effectiveAt", offsetof(DistributionRecord, effectiveAt), detail::timestamp(detail::TimeUnit::seconds)},
    {"ineffectiveAt", offsetof(DistributionRecord, ineffectiveAt), detail::timestamp(detail::TimeUnit::seconds)},
    {"usedAmount", offsetof(DistributionRecord, usedAmount), detail::decimal()},
};
constexpr detail::ObjectTable distribution_record_table =
    detail::table_of<DistributionRecord>("DistributionRecord", distribution_record_fields);

constexpr detail::Field info_request_fields[] = {
    {"id", offsetof(InfoRequest, id), detail::string(detail::Holder::required)},
};
constexpr detail::ObjectTable info_request_table = detail::table_of<InfoRequest>("InfoRequest", info_request_fields);

constexpr detail::Field info_fields[] = {
    {"id", offsetof(Info, id), detail::string()},
    {"coin", offsetof(Info, coin), detail::string()},
    {"amountUnit", offsetof(Info, amountUnit), detail::enumeration(amount_unit_table)},
    {"productLine", offsetof(Info, productLine), detail::string()},
    {"subProductLine", offsetof(Info, subProductLine), detail::string()},
    {"totalAmount", offsetof(Info, totalAmount), detail::decimal()},
    {"usedAmount", offsetof(Info, usedAmount), detail::decimal()},
};
constexpr detail::ObjectTable info_table = detail::table_of<Info>("Info", info_fields);

constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit issue_voucher_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Operation issue_voucher_operation{
    .id = "broker/award.issue_voucher",
    .method = "POST",
    .path = "/v5/broker/award/distribute-award",
    .auth = detail::Auth::private_,
    .limits = issue_voucher_limits,
    .request = &issue_voucher_request_table,
};

constexpr detail::Type distribution_record_reply = detail::object(distribution_record_table);
constexpr detail::Limit distribution_record_limits[] = {
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation distribution_record_operation{
    .id = "broker/award.distribution_record",
    .method = "POST",
    .path = "/v5/broker/award/distribution-record",
    .auth = detail::Auth::private_,
    .limits = distribution_record_limits,
    .request = &distribution_record_request_table,
    .reply = &distribution_record_reply,
};

constexpr detail::Type info_reply = detail::object(info_table);
constexpr detail::Limit info_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Operation info_operation{
    .id = "broker/award.info",
    .method = "POST",
    .path = "/v5/broker/award/info",
    .auth = detail::Auth::private_,
    .limits = info_limits,
    .request = &info_request_table,
    .reply = &info_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<Acknowledged> Api::issue_voucher(IssueVoucherRequest request) const {
    return {core_, issue_voucher_operation, &request};
}

Call<DistributionRecord> Api::distribution_record(DistributionRecordRequest request) const {
    return {core_, distribution_record_operation, &request};
}

Call<Info> Api::info(InfoRequest request) const {
    return {core_, info_operation, &request};
}

const detail::EnumTable& exbind_table(AmountUnit) { return amount_unit_table; }
const detail::ObjectTable& exbind_table(const IssueVoucherRequest*) { return issue_voucher_request_table; }
const detail::ObjectTable& exbind_table(const DistributionRecordRequest*) { return distribution_record_request_table; }
const detail::ObjectTable& exbind_table(const DistributionRecord*) { return distribution_record_table; }
const detail::ObjectTable& exbind_table(const InfoRequest*) { return info_request_table; }
const detail::ObjectTable& exbind_table(const Info*) { return info_table; }

}  // namespace exbind::bybit::broker::award
