// Generated from specs/binance/options/mmp.yaml by `exbind generate binance`. DO NOT EDIT.
#include "exbind/binance/options_/mmp.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/binance/connection.hpp"

namespace exbind::inline v0_1::binance::options_::mmp {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field countdown_cancel_all_request_fields[] = {
    {"underlying", offsetof(CountdownCancelAllRequest, underlying), detail::string(detail::Holder::optional),
     detail::In::query},
};
constexpr detail::ObjectTable countdown_cancel_all_request_table =
    detail::table_of<CountdownCancelAllRequest>("CountdownCancelAllRequest", countdown_cancel_all_request_fields);

constexpr detail::Field countdown_cancel_all_fields[] = {
    {"underlying", offsetof(CountdownCancelAll, underlying), detail::string()},
    {"countdownTime", offsetof(CountdownCancelAll, countdownTime), detail::integer()},
};
constexpr detail::ObjectTable countdown_cancel_all_table =
    detail::table_of<CountdownCancelAll>("CountdownCancelAll", countdown_cancel_all_fields);

constexpr detail::Field set_countdown_cancel_all_request_fields[] = {
    {"underlying", offsetof(SetCountdownCancelAllRequest, underlying), detail::string(detail::Holder::required),
     detail::In::form},
    {"countdownTime", offsetof(SetCountdownCancelAllRequest, countdownTime), detail::integer(detail::Holder::required),
     detail::In::form},
};
constexpr detail::ObjectTable set_countdown_cancel_all_request_table =
    detail::table_of<SetCountdownCancelAllRequest>(
        "SetCountdownCancelAllRequest", set_countdown_cancel_all_request_fields);

constexpr detail::Field set_countdown_cancel_all_fields[] = {
    {"underlying", offsetof(SetCountdownCancelAll, underlying), detail::string()},
    {"countdownTime", offsetof(SetCountdownCancelAll, countdownTime), detail::integer()},
};
constexpr detail::ObjectTable set_countdown_cancel_all_table =
    detail::table_of<SetCountdownCancelAll>("SetCountdownCancelAll", set_countdown_cancel_all_fields);

constexpr detail::Field countdown_cancel_all_heart_beat_request_fields[] = {
    {"underlyings", offsetof(CountdownCancelAllHeartBeatRequest, underlyings), detail::string(detail::Holder::required),
     detail::In::form},
};
constexpr detail::ObjectTable countdown_cancel_all_heart_beat_request_table =
    detail::table_of<CountdownCancelAllHeartBeatRequest>(
        "CountdownCancelAllHeartBeatRequest", countdown_cancel_all_heart_beat_request_fields);

constexpr detail::ListTable list_of_string = detail::list_of<std::string>(detail::string());

constexpr detail::Field countdown_cancel_all_heart_beat_fields[] = {
    {"underlyings", offsetof(CountdownCancelAllHeartBeat, underlyings), detail::list(list_of_string)},
};
constexpr detail::ObjectTable countdown_cancel_all_heart_beat_table =
    detail::table_of<CountdownCancelAllHeartBeat>(
        "CountdownCancelAllHeartBeat", countdown_cancel_all_heart_beat_fields);

constexpr detail::Field mmp_request_fields[] = {
    {"underlying", offsetof(MmpRequest, underlying), detail::string(detail::Holder::required), detail::In::query},
};
constexpr detail::ObjectTable mmp_request_table = detail::table_of<MmpRequest>("MmpRequest", mmp_request_fields);

constexpr detail::Field mmp_fields[] = {
    {"underlyingId", offsetof(Mmp, underlyingId), detail::integer()},
    {"underlying", offsetof(Mmp, underlying), detail::string()},
    {"windowTimeInMilliseconds", offsetof(Mmp, windowTimeInMilliseconds), detail::integer()},
    {"frozenTimeInMilliseconds", offsetof(Mmp, frozenTimeInMilliseconds), detail::integer()},
    {"qtyLimit", offsetof(Mmp, qtyLimit), detail::decimal()},
    {"deltaLimit", offsetof(Mmp, deltaLimit), detail::decimal()},
    {"lastTriggerTime", offsetof(Mmp, lastTriggerTime), detail::integer()},
};
constexpr detail::ObjectTable mmp_table = detail::table_of<Mmp>("Mmp", mmp_fields);

constexpr detail::Field reset_mmp_request_fields[] = {
    {"underlying", offsetof(ResetMmpRequest, underlying), detail::string(detail::Holder::required), detail::In::form},
};
constexpr detail::ObjectTable reset_mmp_request_table =
    detail::table_of<ResetMmpRequest>("ResetMmpRequest", reset_mmp_request_fields);

constexpr detail::Field set_mmp_request_fields[] = {
    {"underlying", offsetof(SetMmpRequest, underlying), detail::string(detail::Holder::required), detail::In::form},
    {"windowTimeInMilliseconds", offsetof(SetMmpRequest, windowTimeInMilliseconds),
     detail::integer(detail::Holder::required), detail::In::form},
    {"frozenTimeInMilliseconds", offsetof(SetMmpRequest, frozenTimeInMilliseconds),
     detail::integer(detail::Holder::required), detail::In::form},
    {"qtyLimit", offsetof(SetMmpRequest, qtyLimit), detail::decimal(detail::Holder::required, detail::Wire::number),
     detail::In::form},
    {"deltaLimit", offsetof(SetMmpRequest, deltaLimit), detail::decimal(detail::Holder::required, detail::Wire::number),
     detail::In::form},
};
constexpr detail::ObjectTable set_mmp_request_table =
    detail::table_of<SetMmpRequest>("SetMmpRequest", set_mmp_request_fields);

constexpr detail::Type countdown_cancel_all_reply = detail::object(countdown_cancel_all_table);
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit countdown_cancel_all_limits[] = {
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .pool = "options_ip"},
};
constexpr detail::Operation countdown_cancel_all_operation{
    .id = "options/mmp.countdown_cancel_all",
    .method = "GET",
    .path = "/eapi/v1/countdownCancelAll",
    .auth = detail::Auth::private_,
    .limits = countdown_cancel_all_limits,
    .request = &countdown_cancel_all_request_table,
    .reply = &countdown_cancel_all_reply,
    .product = 3,
};

constexpr detail::Type set_countdown_cancel_all_reply = detail::object(set_countdown_cancel_all_table);
constexpr detail::Limit set_countdown_cancel_all_limits[] = {
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .pool = "options_ip"},
};
constexpr detail::Operation set_countdown_cancel_all_operation{
    .id = "options/mmp.set_countdown_cancel_all",
    .method = "POST",
    .path = "/eapi/v1/countdownCancelAll",
    .auth = detail::Auth::private_,
    .limits = set_countdown_cancel_all_limits,
    .request = &set_countdown_cancel_all_request_table,
    .reply = &set_countdown_cancel_all_reply,
    .product = 3,
};

constexpr detail::Type countdown_cancel_all_heart_beat_reply = detail::object(countdown_cancel_all_heart_beat_table);
constexpr detail::Limit countdown_cancel_all_heart_beat_limits[] = {
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .pool = "options_ip", .weight = 10},
};
constexpr detail::Operation countdown_cancel_all_heart_beat_operation{
    .id = "options/mmp.countdown_cancel_all_heart_beat",
    .method = "POST",
    .path = "/eapi/v1/countdownCancelAllHeartBeat",
    .auth = detail::Auth::private_,
    .limits = countdown_cancel_all_heart_beat_limits,
    .request = &countdown_cancel_all_heart_beat_request_table,
    .reply = &countdown_cancel_all_heart_beat_reply,
    .product = 3,
};

constexpr detail::Type mmp_reply = detail::object(mmp_table);
constexpr detail::Limit mmp_limits[] = {{.count = 2400, .window_ms = 60000, .scope = per_ip, .pool = "options_ip"}};
constexpr detail::Operation mmp_operation{
    .id = "options/mmp.mmp",
    .method = "GET",
    .path = "/eapi/v1/mmp",
    .auth = detail::Auth::private_,
    .limits = mmp_limits,
    .request = &mmp_request_table,
    .reply = &mmp_reply,
    .product = 3,
};

constexpr detail::Type reset_mmp_reply = detail::object(mmp_table);
constexpr detail::Limit reset_mmp_limits[] = {
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .pool = "options_ip"},
};
constexpr detail::Operation reset_mmp_operation{
    .id = "options/mmp.reset_mmp",
    .method = "POST",
    .path = "/eapi/v1/mmpReset",
    .auth = detail::Auth::private_,
    .limits = reset_mmp_limits,
    .request = &reset_mmp_request_table,
    .reply = &reset_mmp_reply,
    .product = 3,
};

constexpr detail::Type set_mmp_reply = detail::object(mmp_table);
constexpr detail::Limit set_mmp_limits[] = {{.count = 2400, .window_ms = 60000, .scope = per_ip, .pool = "options_ip"}};
constexpr detail::Operation set_mmp_operation{
    .id = "options/mmp.set_mmp",
    .method = "POST",
    .path = "/eapi/v1/mmpSet",
    .auth = detail::Auth::private_,
    .limits = set_mmp_limits,
    .request = &set_mmp_request_table,
    .reply = &set_mmp_reply,
    .product = 3,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<CountdownCancelAll> Api::countdown_cancel_all(CountdownCancelAllRequest request) const {
    return {core_, countdown_cancel_all_operation, &request};
}

Call<SetCountdownCancelAll> Api::set_countdown_cancel_all(SetCountdownCancelAllRequest request) const {
    return {core_, set_countdown_cancel_all_operation, &request};
}

Call<CountdownCancelAllHeartBeat>
Api::countdown_cancel_all_heart_beat(CountdownCancelAllHeartBeatRequest request) const {
    return {core_, countdown_cancel_all_heart_beat_operation, &request};
}

Call<Mmp> Api::mmp(MmpRequest request) const {
    return {core_, mmp_operation, &request};
}

Call<Mmp> Api::reset_mmp(ResetMmpRequest request) const {
    return {core_, reset_mmp_operation, &request};
}

Call<Mmp> Api::set_mmp(SetMmpRequest request) const {
    return {core_, set_mmp_operation, &request};
}

const detail::ObjectTable& exbind_table(const CountdownCancelAllRequest*) { return countdown_cancel_all_request_table; }
const detail::ObjectTable& exbind_table(const CountdownCancelAll*) { return countdown_cancel_all_table; }
const detail::ObjectTable& exbind_table(const SetCountdownCancelAllRequest*) {
    return set_countdown_cancel_all_request_table;
}
const detail::ObjectTable& exbind_table(const SetCountdownCancelAll*) { return set_countdown_cancel_all_table; }
const detail::ObjectTable& exbind_table(const CountdownCancelAllHeartBeatRequest*) {
    return countdown_cancel_all_heart_beat_request_table;
}
const detail::ObjectTable& exbind_table(const CountdownCancelAllHeartBeat*) {
    return countdown_cancel_all_heart_beat_table;
}
const detail::ObjectTable& exbind_table(const MmpRequest*) { return mmp_request_table; }
const detail::ObjectTable& exbind_table(const Mmp*) { return mmp_table; }
const detail::ObjectTable& exbind_table(const ResetMmpRequest*) { return reset_mmp_request_table; }
const detail::ObjectTable& exbind_table(const SetMmpRequest*) { return set_mmp_request_table; }

}  // namespace exbind::binance::options_::mmp
