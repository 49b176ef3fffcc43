// Generated from specs/okx/rubik/stat/contracts.yaml by `exbind generate okx`. DO NOT EDIT.
#include "exbind/okx/rubik/stat/contracts.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/okx/connection.hpp"

namespace exbind::inline v0_1::okx::rubik::stat::contracts {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field open_interest_volume_request_fields[] = {
    {"ccy", offsetof(OpenInterestVolumeRequest, ccy), detail::string(detail::Holder::required), detail::In::query},
    {"begin", offsetof(OpenInterestVolumeRequest, begin), detail::timestamp(detail::TimeUnit::milliseconds),
     detail::In::query},
    {"end", offsetof(OpenInterestVolumeRequest, end), detail::timestamp(detail::TimeUnit::milliseconds),
     detail::In::query},
    {"period", offsetof(OpenInterestVolumeRequest, period), detail::string(detail::Holder::optional),
     detail::In::query},
};
constexpr detail::ObjectTable open_interest_volume_request_table =
    detail::table_of<OpenInterestVolumeRequest>("OpenInterestVolumeRequest", open_interest_volume_request_fields);

constexpr detail::Field long_short_account_ratio_fields[] = {
    {"ts", offsetof(LongShortAccountRatio, ts), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"ratio", offsetof(LongShortAccountRatio, ratio), detail::decimal()},
};
constexpr detail::ObjectTable long_short_account_ratio_table =
    detail::table_of<LongShortAccountRatio>("LongShortAccountRatio", long_short_account_ratio_fields, true);

constexpr detail::Field open_interest_history_request_fields[] = {
    {"instId", offsetof(OpenInterestHistoryRequest, instId), detail::string(detail::Holder::required),
     detail::In::query},
    {"period", offsetof(OpenInterestHistoryRequest, period), detail::string(detail::Holder::optional),
     detail::In::query},
    {"end", offsetof(OpenInterestHistoryRequest, end), detail::timestamp(detail::TimeUnit::milliseconds),
     detail::In::query},
    {"begin", offsetof(OpenInterestHistoryRequest, begin), detail::timestamp(detail::TimeUnit::milliseconds),
     detail::In::query},
    {"limit", offsetof(OpenInterestHistoryRequest, limit),
     detail::integer(detail::Holder::optional, detail::Wire::text), detail::In::query},
};
constexpr detail::Bounds open_interest_history_request_bounds[] = {{.field = 4, .maximum = "100"}};
constexpr detail::ObjectTable open_interest_history_request_table =
    detail::table_of<OpenInterestHistoryRequest>(
        "OpenInterestHistoryRequest", open_interest_history_request_fields, false,
        open_interest_history_request_bounds);

constexpr detail::Field long_short_account_ratio_contract_fields[] = {
    {"ts", offsetof(LongShortAccountRatioContract, ts), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"longShortAcctRatio", offsetof(LongShortAccountRatioContract, longShortAcctRatio), detail::decimal()},
};
constexpr detail::ObjectTable long_short_account_ratio_contract_table =
    detail::table_of<LongShortAccountRatioContract>(
        "LongShortAccountRatioContract", long_short_account_ratio_contract_fields, true);

constexpr detail::Field long_short_account_ratio_contract_top_trader_fields[] = {
    {"ts", offsetof(LongShortAccountRatioContractTopTrader, ts), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"longShortAcctRatio", offsetof(LongShortAccountRatioContractTopTrader, longShortAcctRatio), detail::decimal()},
};
constexpr detail::ObjectTable long_short_account_ratio_contract_top_trader_table =
    detail::table_of<LongShortAccountRatioContractTopTrader>(
        "LongShortAccountRatioContractTopTrader", long_short_account_ratio_contract_top_trader_fields, true);

constexpr detail::Field long_short_position_ratio_contract_top_trader_fields[] = {
    {"ts", offsetof(LongShortPositionRatioContractTopTrader, ts), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"longShortPosRatio", offsetof(LongShortPositionRatioContractTopTrader, longShortPosRatio), detail::decimal()},
};
constexpr detail::ObjectTable long_short_position_ratio_contract_top_trader_table =
    detail::table_of<LongShortPositionRatioContractTopTrader>(
        "LongShortPositionRatioContractTopTrader", long_short_position_ratio_contract_top_trader_fields, true);

constexpr detail::Field open_interest_history_fields[] = {
    {"ts", offsetof(OpenInterestHistory, ts), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"oi", offsetof(OpenInterestHistory, oi), detail::decimal()},
    {"oiCcy", offsetof(OpenInterestHistory, oiCcy), detail::decimal()},
    {"oiUsd", offsetof(OpenInterestHistory, oiUsd), detail::decimal()},
};
constexpr detail::ObjectTable open_interest_history_table =
    detail::table_of<OpenInterestHistory>("OpenInterestHistory", open_interest_history_fields, true);

constexpr detail::Field open_interest_volume_fields[] = {
    {"ts", offsetof(OpenInterestVolume, ts), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"oi", offsetof(OpenInterestVolume, oi), detail::decimal()},
    {"vol", offsetof(OpenInterestVolume, vol), detail::decimal()},
};
constexpr detail::ObjectTable open_interest_volume_table =
    detail::table_of<OpenInterestVolume>("OpenInterestVolume", open_interest_volume_fields, true);

constexpr detail::ListTable list_of_long_short_account_ratio =
    detail::list_of<LongShortAccountRatio>(detail::object(long_short_account_ratio_table));
constexpr detail::Type long_short_account_ratio_reply = detail::list(list_of_long_short_account_ratio);
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit long_short_account_ratio_limits[] = {{.count = 5, .window_ms = 2000, .scope = per_ip}};
constexpr detail::Operation long_short_account_ratio_operation{
    .id = "rubik/stat/contracts.long_short_account_ratio",
    .method = "GET",
    .path = "/api/v5/rubik/stat/contracts/long-short-account-ratio",
    .auth = detail::Auth::public_,
    .limits = long_short_account_ratio_limits,
    .request = &open_interest_volume_request_table,
    .reply = &long_short_account_ratio_reply,
};

constexpr detail::ListTable list_of_long_short_account_ratio_contract =
    detail::list_of<LongShortAccountRatioContract>(detail::object(long_short_account_ratio_contract_table));
constexpr detail::Type long_short_account_ratio_contract_reply =
    detail::list(list_of_long_short_account_ratio_contract);
constexpr detail::LimitScope per_ip_and_inst_id[] = {{"ip"}, {"instId"}};
constexpr detail::Limit long_short_account_ratio_contract_limits[] = {
    {.count = 5, .window_ms = 2000, .scope = per_ip_and_inst_id},
};
constexpr detail::Paging long_short_account_ratio_contract_pages{
    .by = detail::Paging::By::time,
    .usual_size = 100,
    .largest_size = 100,
    .parameter = "end",
    .against = "begin",
    .limit = "limit",
    .cursor = "ts",
};
constexpr detail::Operation long_short_account_ratio_contract_operation{
    .id = "rubik/stat/contracts.long_short_account_ratio_contract",
    .method = "GET",
    .path = "/api/v5/rubik/stat/contracts/long-short-account-ratio-contract",
    .auth = detail::Auth::public_,
    .limits = long_short_account_ratio_contract_limits,
    .request = &open_interest_history_request_table,
    .reply = &long_short_account_ratio_contract_reply,
    .pages = &long_short_account_ratio_contract_pages,
};

constexpr detail::ListTable list_of_long_short_account_ratio_contract_top_trader =
    detail::list_of<LongShortAccountRatioContractTopTrader>(
        detail::object(long_short_account_ratio_contract_top_trader_table));
constexpr detail::Type long_short_account_ratio_contract_top_trader_reply =
    detail::list(list_of_long_short_account_ratio_contract_top_trader);
constexpr detail::Limit long_short_account_ratio_contract_top_trader_limits[] = {
    {.count = 5, .window_ms = 2000, .scope = per_ip_and_inst_id},
};
constexpr detail::Paging long_short_account_ratio_contract_top_trader_pages{
    .by = detail::Paging::By::time,
    .usual_size = 100,
    .largest_size = 100,
    .parameter = "end",
    .against = "begin",
    .limit = "limit",
    .cursor = "ts",
};
constexpr detail::Operation long_short_account_ratio_contract_top_trader_operation{
    .id = "rubik/stat/contracts.long_short_account_ratio_contract_top_trader",
    .method = "GET",
    .path = "/api/v5/rubik/stat/contracts/long-short-account-ratio-contract-top-trader",
    .auth = detail::Auth::public_,
    .limits = long_short_account_ratio_contract_top_trader_limits,
    .request = &open_interest_history_request_table,
    .reply = &long_short_account_ratio_contract_top_trader_reply,
    .pages = &long_short_account_ratio_contract_top_trader_pages,
};

constexpr detail::ListTable list_of_long_short_position_ratio_contract_top_trader =
    detail::list_of<LongShortPositionRatioContractTopTrader>(
        detail::object(long_short_position_ratio_contract_top_trader_table));
constexpr detail::Type long_short_position_ratio_contract_top_trader_reply =
    detail::list(list_of_long_short_position_ratio_contract_top_trader);
constexpr detail::Limit long_short_position_ratio_contract_top_trader_limits[] = {
    {.count = 5, .window_ms = 2000, .scope = per_ip_and_inst_id},
};
constexpr detail::Paging long_short_position_ratio_contract_top_trader_pages{
    .by = detail::Paging::By::time,
    .usual_size = 100,
    .largest_size = 100,
    .parameter = "end",
    .against = "begin",
    .limit = "limit",
    .cursor = "ts",
};
constexpr detail::Operation long_short_position_ratio_contract_top_trader_operation{
    .id = "rubik/stat/contracts.long_short_position_ratio_contract_top_trader",
    .method = "GET",
    .path = "/api/v5/rubik/stat/contracts/long-short-position-ratio-contract-top-trader",
    .auth = detail::Auth::public_,
    .limits = long_short_position_ratio_contract_top_trader_limits,
    .request = &open_interest_history_request_table,
    .reply = &long_short_position_ratio_contract_top_trader_reply,
    .pages = &long_short_position_ratio_contract_top_trader_pages,
};

constexpr detail::ListTable list_of_open_interest_history =
    detail::list_of<OpenInterestHistory>(detail::object(open_interest_history_table));
constexpr detail::Type open_interest_history_reply = detail::list(list_of_open_interest_history);
constexpr detail::Limit open_interest_history_limits[] = {
    {.count = 10, .window_ms = 2000, .scope = per_ip_and_inst_id},
};
constexpr detail::Paging open_interest_history_pages{
    .by = detail::Paging::By::time,
    .usual_size = 100,
    .largest_size = 100,
    .parameter = "end",
    .against = "begin",
    .limit = "limit",
    .cursor = "ts",
};
constexpr detail::Operation open_interest_history_operation{
    .id = "rubik/stat/contracts.open_interest_history",
    .method = "GET",
    .path = "/api/v5/rubik/stat/contracts/open-interest-history",
    .auth = detail::Auth::public_,
    .limits = open_interest_history_limits,
    .request = &open_interest_history_request_table,
    .reply = &open_interest_history_reply,
    .pages = &open_interest_history_pages,
};

constexpr detail::ListTable list_of_open_interest_volume =
    detail::list_of<OpenInterestVolume>(detail::object(open_interest_volume_table));
constexpr detail::Type open_interest_volume_reply = detail::list(list_of_open_interest_volume);
constexpr detail::Limit open_interest_volume_limits[] = {{.count = 5, .window_ms = 2000, .scope = per_ip}};
constexpr detail::Operation open_interest_volume_operation{
    .id = "rubik/stat/contracts.open_interest_volume",
    .method = "GET",
    .path = "/api/v5/rubik/stat/contracts/open-interest-volume",
    .auth = detail::Auth::public_,
    .limits = open_interest_volume_limits,
    .request = &open_interest_volume_request_table,
    .reply = &open_interest_volume_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<Vector<LongShortAccountRatio>> Api::long_short_account_ratio(OpenInterestVolumeRequest request) const {
    return {core_, long_short_account_ratio_operation, &request};
}

PagedCall<Vector<LongShortAccountRatioContract>>
Api::long_short_account_ratio_contract(OpenInterestHistoryRequest request) const {
    return {core_, long_short_account_ratio_contract_operation, &request};
}

PagedCall<Vector<LongShortAccountRatioContractTopTrader>>
Api::long_short_account_ratio_contract_top_trader(OpenInterestHistoryRequest request) const {
    return {core_, long_short_account_ratio_contract_top_trader_operation, &request};
}

PagedCall<Vector<LongShortPositionRatioContractTopTrader>>
Api::long_short_position_ratio_contract_top_trader(OpenInterestHistoryRequest request) const {
    return {core_, long_short_position_ratio_contract_top_trader_operation, &request};
}

PagedCall<Vector<OpenInterestHistory>> Api::open_interest_history(OpenInterestHistoryRequest request) const {
    return {core_, open_interest_history_operation, &request};
}

Call<Vector<OpenInterestVolume>> Api::open_interest_volume(OpenInterestVolumeRequest request) const {
    return {core_, open_interest_volume_operation, &request};
}

const detail::ObjectTable& exbind_table(const OpenInterestVolumeRequest*) { return open_interest_volume_request_table; }
const detail::ObjectTable& exbind_table(const LongShortAccountRatio*) { return long_short_account_ratio_table; }
const detail::ObjectTable& exbind_table(const OpenInterestHistoryRequest*) {
    return open_interest_history_request_table;
}
const detail::ObjectTable& exbind_table(const LongShortAccountRatioContract*) {
    return long_short_account_ratio_contract_table;
}
const detail::ObjectTable& exbind_table(const LongShortAccountRatioContractTopTrader*) {
    return long_short_account_ratio_contract_top_trader_table;
}
const detail::ObjectTable& exbind_table(const LongShortPositionRatioContractTopTrader*) {
    return long_short_position_ratio_contract_top_trader_table;
}
const detail::ObjectTable& exbind_table(const OpenInterestHistory*) { return open_interest_history_table; }
const detail::ObjectTable& exbind_table(const OpenInterestVolume*) { return open_interest_volume_table; }

}  // namespace exbind::okx::rubik::stat::contracts
