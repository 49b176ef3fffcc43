// Generated from specs/bybit/broker.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/broker.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit {
extern const detail::EnumTable biz_type_table;
}  // namespace exbind::bybit

namespace exbind::inline v0_1::bybit::broker {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field account_info_base_fee_rebate_rate_fields[] = {
    {"spot", offsetof(AccountInfoBaseFeeRebateRate, spot), detail::string()},
    {"derivatives", offsetof(AccountInfoBaseFeeRebateRate, derivatives), detail::string()},
};
constexpr detail::ObjectTable account_info_base_fee_rebate_rate_table =
    detail::table_of<AccountInfoBaseFeeRebateRate>(
        "AccountInfoBaseFeeRebateRate", account_info_base_fee_rebate_rate_fields);

constexpr detail::Field account_info_markup_fee_rebate_rate_fields[] = {
    {"spot", offsetof(AccountInfoMarkupFeeRebateRate, spot), detail::string()},
    {"derivatives", offsetof(AccountInfoMarkupFeeRebateRate, derivatives), detail::string()},
    {"convert", offsetof(AccountInfoMarkupFeeRebateRate, convert), detail::string()},
};
constexpr detail::ObjectTable account_info_markup_fee_rebate_rate_table =
    detail::table_of<AccountInfoMarkupFeeRebateRate>(
        "AccountInfoMarkupFeeRebateRate", account_info_markup_fee_rebate_rate_fields);

constexpr detail::Field account_info_fields[] = {
    {"subAcctQty", offsetof(AccountInfo, subAcctQty), detail::decimal()},
    {"maxSubAcctQty", offsetof(AccountInfo, maxSubAcctQty), detail::decimal()},
    {"baseFeeRebateRate", offsetof(AccountInfo, baseFeeRebateRate),
     detail::object(account_info_base_fee_rebate_rate_table)},
    {"markupFeeRebateRate", offsetof(AccountInfo, markupFeeRebateRate),
     detail::object(account_info_markup_fee_rebate_rate_table)},
    {"ts", offsetof(AccountInfo, ts), detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable account_info_table = detail::table_of<AccountInfo>("AccountInfo", account_info_fields);

constexpr detail::Field earning_record_request_fields[] = {
    {"bizType", offsetof(EarningRecordRequest, bizType), detail::enumeration(bybit::biz_type_table), detail::In::query},
    {"startTime", offsetof(EarningRecordRequest, startTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"endTime", offsetof(EarningRecordRequest, endTime),
     detail::timestamp(detail::TimeUnit::milliseconds, detail::Holder::optional, detail::Wire::number),
     detail::In::query},
    {"limit", offsetof(EarningRecordRequest, limit), detail::integer(), detail::In::query},
    {"cursor", offsetof(EarningRecordRequest, cursor), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable earning_record_request_table =
    detail::table_of<EarningRecordRequest>("EarningRecordRequest", earning_record_request_fields);

constexpr detail::Field earning_record_list_fields[] = {
    {"userId", offsetof(EarningRecordList, userId), detail::string()},
    {"bizType", offsetof(EarningRecordList, bizType), detail::enumeration(bybit::biz_type_table)},
    {"symbol", offsetof(EarningRecordList, symbol), detail::string()},
    {"coin", offsetof(EarningRecordList, coin), detail::string()},
    {"earning", offsetof(EarningRecordList, earning), detail::decimal()},
    {"orderId", offsetof(EarningRecordList, orderId), detail::string()},
    {"execTime", offsetof(EarningRecordList, execTime), detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable earning_record_list_table =
    detail::table_of<EarningRecordList>("EarningRecordList", earning_record_list_fields);

constexpr detail::ListTable list_of_earning_record_list =
    detail::list_of<EarningRecordList>(detail::object(earning_record_list_table));

constexpr detail::Field earning_record_fields[] = {
    {"list", offsetof(EarningRecord, list), detail::list(list_of_earning_record_list)},
    {"nextPageCursor", offsetof(EarningRecord, nextPageCursor), detail::string()},
};
constexpr detail::ObjectTable earning_record_table =
    detail::table_of<EarningRecord>("EarningRecord", earning_record_fields);

constexpr detail::Field earnings_info_request_fields[] = {
    {"bizType", offsetof(EarningsInfoRequest, bizType), detail::enumeration(bybit::biz_type_table), detail::In::query},
    {"begin", offsetof(EarningsInfoRequest, begin), detail::string(detail::Holder::optional), detail::In::query},
    {"end", offsetof(EarningsInfoRequest, end), detail::string(detail::Holder::optional), detail::In::query},
    {"uid", offsetof(EarningsInfoRequest, uid), detail::string(detail::Holder::optional), detail::In::query},
    {"limit", offsetof(EarningsInfoRequest, limit), detail::integer(), detail::In::query},
    {"cursor", offsetof(EarningsInfoRequest, cursor), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable earnings_info_request_table =
    detail::table_of<EarningsInfoRequest>("EarningsInfoRequest", earnings_info_request_fields);

constexpr detail::Field earnings_info_total_earning_cat_spot_fields[] = {
    {"coin", offsetof(EarningsInfoTotalEarningCatSpot, coin), detail::string()},
    {"earning", offsetof(EarningsInfoTotalEarningCatSpot, earning), detail::decimal()},
};
constexpr detail::ObjectTable earnings_info_total_earning_cat_spot_table =
    detail::table_of<EarningsInfoTotalEarningCatSpot>(
        "EarningsInfoTotalEarningCatSpot", earnings_info_total_earning_cat_spot_fields);

constexpr detail::Field earnings_info_total_earning_cat_derivatives_fields[] = {
    {"coin", offsetof(EarningsInfoTotalEarningCatDerivatives, coin), detail::string()},
    {"earning", offsetof(EarningsInfoTotalEarningCatDerivatives, earning), detail::decimal()},
};
constexpr detail::ObjectTable earnings_info_total_earning_cat_derivatives_table =
    detail::table_of<EarningsInfoTotalEarningCatDerivatives>(
        "EarningsInfoTotalEarningCatDerivatives", earnings_info_total_earning_cat_derivatives_fields);

constexpr detail::Field earnings_info_total_earning_cat_options_fields[] = {
    {"coin", offsetof(EarningsInfoTotalEarningCatOptions, coin), detail::string()},
    {"earning", offsetof(EarningsInfoTotalEarningCatOptions, earning), detail::decimal()},
};
constexpr detail::ObjectTable earnings_info_total_earning_cat_options_table =
    detail::table_of<EarningsInfoTotalEarningCatOptions>(
        "EarningsInfoTotalEarningCatOptions", earnings_info_total_earning_cat_options_fields);

constexpr detail::Field earnings_info_total_earning_cat_convert_fields[] = {
    {"coin", offsetof(EarningsInfoTotalEarningCatConvert, coin), detail::string()},
    {"earning", offsetof(EarningsInfoTotalEarningCatConvert, earning), detail::decimal()},
};
constexpr detail::ObjectTable earnings_info_total_earning_cat_convert_table =
    detail::table_of<EarningsInfoTotalEarningCatConvert>(
        "EarningsInfoTotalEarningCatConvert", earnings_info_total_earning_cat_convert_fields);

constexpr detail::Field earnings_info_total_earning_cat_total_fields[] = {
    {"coin", offsetof(EarningsInfoTotalEarningCatTotal, coin), detail::string()},
    {"earning", offsetof(EarningsInfoTotalEarningCatTotal, earning), detail::decimal()},
};
constexpr detail::ObjectTable earnings_info_total_earning_cat_total_table =
    detail::table_of<EarningsInfoTotalEarningCatTotal>(
        "EarningsInfoTotalEarningCatTotal", earnings_info_total_earning_cat_total_fields);

constexpr detail::ListTable list_of_earnings_info_total_earning_cat_spot =
    detail::list_of<EarningsInfoTotalEarningCatSpot>(detail::object(earnings_info_total_earning_cat_spot_table));
constexpr detail::ListTable list_of_earnings_info_total_earning_cat_derivatives =
    detail::list_of<EarningsInfoTotalEarningCatDerivatives>(
        detail::object(earnings_info_total_earning_cat_derivatives_table));
constexpr detail::ListTable list_of_earnings_info_total_earning_cat_options =
    detail::list_of<EarningsInfoTotalEarningCatOptions>(detail::object(earnings_info_total_earning_cat_options_table));
constexpr detail::ListTable list_of_earnings_info_total_earning_cat_convert =
    detail::list_of<EarningsInfoTotalEarningCatConvert>(detail::object(earnings_info_total_earning_cat_convert_table));
constexpr detail::ListTable list_of_earnings_info_total_earning_cat_total =
    detail::list_of<EarningsInfoTotalEarningCatTotal>(detail::object(earnings_info_total_earning_cat_total_table));

constexpr detail::Field earnings_info_total_earning_cat_fields[] = {
    {"spot", offsetof(EarningsInfoTotalEarningCat, spot), detail::list(list_of_earnings_info_total_earning_cat_spot)},
    {"derivatives", offsetof(EarningsInfoTotalEarningCat, derivatives),
     detail::list(list_of_earnings_info_total_earning_cat_derivatives)},
    {"options", offsetof(EarningsInfoTotalEarningCat, options),
     detail::list(list_of_earnings_info_total_earning_cat_options)},
    {"convert", offsetof(EarningsInfoTotalEarningCat, convert),
     detail::list(list_of_earnings_info_total_earning_cat_convert)},
    {"total", offsetof(EarningsInfoTotalEarningCat, total),
     detail::list(list_of_earnings_info_total_earning_cat_total)},
};
constexpr detail::ObjectTable earnings_info_total_earning_cat_table =
    detail::table_of<EarningsInfoTotalEarningCat>(
        "EarningsInfoTotalEarningCat", earnings_info_total_earning_cat_fields);

constexpr detail::Field earnings_info_details_fields[] = {
    {"userId", offsetof(EarningsInfoDetails, userId), detail::string()},
    {"bizType", offsetof(EarningsInfoDetails, bizType), detail::enumeration(bybit::biz_type_table)},
    {"symbol", offsetof(EarningsInfoDetails, symbol), detail::string()},
    {"coin", offsetof(EarningsInfoDetails, coin), detail::string()},
    {"earning", offsetof(EarningsInfoDetails, earning), detail::decimal()},
    {"markupEarning", offsetof(EarningsInfoDetails, markupEarning), detail::decimal()},
    {"baseFeeEarning", offsetof(EarningsInfoDetails, baseFeeEarning), detail::decimal()},
    {"orderId", offsetof(EarningsInfoDetails, orderId), detail::string()},
    {"execId", offsetof(EarningsInfoDetails, execId), detail::string()},
    {"execTime", offsetof(EarningsInfoDetails, execTime), detail::timestamp(detail::TimeUnit::milliseconds)},
};
constexpr detail::ObjectTable earnings_info_details_table =
    detail::table_of<EarningsInfoDetails>("EarningsInfoDetails", earnings_info_details_fields);

constexpr detail::ListTable list_of_earnings_info_details =
    detail::list_of<EarningsInfoDetails>(detail::object(earnings_info_details_table));

constexpr detail::Field earnings_info_fields[] = {
    {"totalEarningCat", offsetof(EarningsInfo, totalEarningCat), detail::object(earnings_info_total_earning_cat_table)},
    {"details", offsetof(EarningsInfo, details), detail::list(list_of_earnings_info_details)},
    {"nextPageCursor", offsetof(EarningsInfo, nextPageCursor), detail::string()},
};
constexpr detail::ObjectTable earnings_info_table =
    detail::table_of<EarningsInfo>("EarningsInfo", earnings_info_fields);

constexpr detail::Type account_info_reply = detail::object(account_info_table);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit account_info_limits[] = {
    {.count = 10, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation account_info_operation{
    .id = "broker.account_info",
    .method = "GET",
    .path = "/v5/broker/account-info",
    .auth = detail::Auth::private_,
    .limits = account_info_limits,
    .reply = &account_info_reply,
};

constexpr detail::Type earning_record_reply = detail::object(earning_record_table);
constexpr detail::Limit earning_record_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Paging earning_record_pages{
    .by = detail::Paging::By::token,
    .usual_size = 1000,
    .parameter = "cursor",
    .limit = "limit",
    .rows = "list",
    .next = "nextPageCursor",
};
constexpr detail::Operation earning_record_operation{
    .id = "broker.earning_record",
    .method = "GET",
    .path = "/v5/broker/earning-record",
    .auth = detail::Auth::private_,
    .limits = earning_record_limits,
    .request = &earning_record_request_table,
    .reply = &earning_record_reply,
    .pages = &earning_record_pages,
};

constexpr detail::Type earnings_info_reply = detail::object(earnings_info_table);
constexpr detail::Limit earnings_info_limits[] = {
    {.count = 10, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Paging earnings_info_pages{
    .by = detail::Paging::By::token,
    .usual_size = 1000,
    .parameter = "cursor",
    .limit = "limit",
    .rows = "details",
    .next = "nextPageCursor",
};
constexpr detail::Operation earnings_info_operation{
    .id = "broker.earnings_info",
    .method = "GET",
    .path = "/v5/broker/earnings-info",
    .auth = detail::Auth::private_,
    .limits = earnings_info_limits,
    .request = &earnings_info_request_table,
    .reply = &earnings_info_reply,
    .pages = &earnings_info_pages,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<AccountInfo> Api::account_info() const {
    return {core_, account_info_operation, nullptr};
}

PagedCall<EarningRecord> Api::earning_record(EarningRecordRequest request) const {
    return {core_, earning_record_operation, &request};
}

PagedCall<EarningsInfo> Api::earnings_info(EarningsInfoRequest request) const {
    return {core_, earnings_info_operation, &request};
}

const detail::ObjectTable& exbind_table(const AccountInfoBaseFeeRebateRate*) {
    return account_info_base_fee_rebate_rate_table;
}
const detail::ObjectTable& exbind_table(const AccountInfoMarkupFeeRebateRate*) {
    return account_info_markup_fee_rebate_rate_table;
}
const detail::ObjectTable& exbind_table(const AccountInfo*) { return account_info_table; }
const detail::ObjectTable& exbind_table(const EarningRecordRequest*) { return earning_record_request_table; }
const detail::ObjectTable& exbind_table(const EarningRecordList*) { return earning_record_list_table; }
const detail::ObjectTable& exbind_table(const EarningRecord*) { return earning_record_table; }
const detail::ObjectTable& exbind_table(const EarningsInfoRequest*) { return earnings_info_request_table; }
const detail::ObjectTable& exbind_table(const EarningsInfoTotalEarningCatSpot*) {
    return earnings_info_total_earning_cat_spot_table;
}
const detail::ObjectTable& exbind_table(const EarningsInfoTotalEarningCatDerivatives*) {
    return earnings_info_total_earning_cat_derivatives_table;
}
const detail::ObjectTable& exbind_table(const EarningsInfoTotalEarningCatOptions*) {
    return earnings_info_total_earning_cat_options_table;
}
const detail::ObjectTable& exbind_table(const EarningsInfoTotalEarningCatConvert*) {
    return earnings_info_total_earning_cat_convert_table;
}
const detail::ObjectTable& exbind_table(const EarningsInfoTotalEarningCatTotal*) {
    return earnings_info_total_earning_cat_total_table;
}
const detail::ObjectTable& exbind_table(const EarningsInfoTotalEarningCat*) {
    return earnings_info_total_earning_cat_table;
}
const detail::ObjectTable& exbind_table(const EarningsInfoDetails*) { return earnings_info_details_table; }
const detail::ObjectTable& exbind_table(const EarningsInfo*) { return earnings_info_table; }

}  // namespace exbind::bybit::broker
