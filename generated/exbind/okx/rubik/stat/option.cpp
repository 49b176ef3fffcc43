// Generated from specs/okx/rubik/stat/option.yaml by `exbind generate okx`. DO NOT EDIT.
#include "exbind/okx/rubik/stat/option.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/okx/connection.hpp"

namespace exbind::inline v0_1::okx::rubik::stat::option {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field open_interest_volume_request_fields[] = {
    {"ccy", offsetof(OpenInterestVolumeRequest, ccy), detail::string(detail::Holder::required), detail::In::query},
    {"period", offsetof(OpenInterestVolumeRequest, period), detail::string(detail::Holder::optional),
     detail::In::query},
};
constexpr detail::ObjectTable open_interest_volume_request_table =
    detail::table_of<OpenInterestVolumeRequest>("OpenInterestVolumeRequest", open_interest_volume_request_fields);

constexpr detail::Field open_interest_volume_fields[] = {
    {"ts", offsetof(OpenInterestVolume, ts), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"oi", offsetof(OpenInterestVolume, oi), detail::decimal()},
    {"vol", offsetof(OpenInterestVolume, vol), detail::decimal()},
};
constexpr detail::ObjectTable open_interest_volume_table =
    detail::table_of<OpenInterestVolume>("OpenInterestVolume", open_interest_volume_fields, true);

constexpr detail::Field open_interest_volume_expiry_request_fields[] = {
    {"ccy", offsetof(OpenInterestVolumeExpiryRequest, ccy), detail::string(detail::Holder::required),
     detail::In::query},
    {"period", offsetof(OpenInterestVolumeExpiryRequest, period), detail::string(detail::Holder::optional),
     detail::In::query},
};
constexpr detail::ObjectTable open_interest_volume_expiry_request_table =
    detail::table_of<OpenInterestVolumeExpiryRequest>(
        "OpenInterestVolumeExpiryRequest", open_interest_volume_expiry_request_fields);

constexpr detail::Field open_interest_volume_expiry_fields[] = {
    {"ts", offsetof(OpenInterestVolumeExpiry, ts), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"expTime", offsetof(OpenInterestVolumeExpiry, expTime), detail::string()},
    {"callOI", offsetof(OpenInterestVolumeExpiry, callOI), detail::decimal()},
    {"putOI", offsetof(OpenInterestVolumeExpiry, putOI), detail::decimal()},
    {"callVol", offsetof(OpenInterestVolumeExpiry, callVol), detail::decimal()},
    {"putVol", offsetof(OpenInterestVolumeExpiry, putVol), detail::decimal()},
};
constexpr detail::ObjectTable open_interest_volume_expiry_table =
    detail::table_of<OpenInterestVolumeExpiry>("OpenInterestVolumeExpiry", open_interest_volume_expiry_fields, true);

constexpr detail::Field open_interest_volume_ratio_request_fields[] = {
    {"ccy", offsetof(OpenInterestVolumeRatioRequest, ccy), detail::string(detail::Holder::required), detail::In::query},
    {"period", offsetof(OpenInterestVolumeRatioRequest, period), detail::string(detail::Holder::optional),
     detail::In::query},
};
constexpr detail::ObjectTable open_interest_volume_ratio_request_table =
    detail::table_of<OpenInterestVolumeRatioRequest>(
        "OpenInterestVolumeRatioRequest", open_interest_volume_ratio_request_fields);

constexpr detail::Field open_interest_volume_ratio_fields[] = {
    {"ts", offsetof(OpenInterestVolumeRatio, ts), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"oiRatio", offsetof(OpenInterestVolumeRatio, oiRatio), detail::decimal()},
    {"volRatio", offsetof(OpenInterestVolumeRatio, volRatio), detail::decimal()},
};
constexpr detail::ObjectTable open_interest_volume_ratio_table =
    detail::table_of<OpenInterestVolumeRatio>("OpenInterestVolumeRatio", open_interest_volume_ratio_fields, true);

constexpr detail::Field open_interest_volume_strike_request_fields[] = {
    {"ccy", offsetof(OpenInterestVolumeStrikeRequest, ccy), detail::string(detail::Holder::required),
     detail::In::query},
    {"expTime", offsetof(OpenInterestVolumeStrikeRequest, expTime), detail::string(detail::Holder::required),
     detail::In::query},
    {"period", offsetof(OpenInterestVolumeStrikeRequest, period), detail::string(detail::Holder::optional),
     detail::In::query},
};
constexpr detail::ObjectTable open_interest_volume_strike_request_table =
    detail::table_of<OpenInterestVolumeStrikeRequest>(
        "OpenInterestVolumeStrikeRequest", open_interest_volume_strike_request_fields);

constexpr detail::Field open_interest_volume_strike_fields[] = {
    {"ts", offsetof(OpenInterestVolumeStrike, ts), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"strike", offsetof(OpenInterestVolumeStrike, strike), detail::decimal()},
    {"callOI", offsetof(OpenInterestVolumeStrike, callOI), detail::decimal()},
    {"putOI", offsetof(OpenInterestVolumeStrike, putOI), detail::decimal()},
    {"callVol", offsetof(OpenInterestVolumeStrike, callVol), detail::decimal()},
    {"putVol", offsetof(OpenInterestVolumeStrike, putVol), detail::decimal()},
};
constexpr detail::ObjectTable open_interest_volume_strike_table =
    detail::table_of<OpenInterestVolumeStrike>("OpenInterestVolumeStrike", open_interest_volume_strike_fields, true);

constexpr detail::Field taker_block_volume_request_fields[] = {
    {"ccy", offsetof(TakerBlockVolumeRequest, ccy), detail::string(detail::Holder::required), detail::In::query},
    {"period", offsetof(TakerBlockVolumeRequest, period), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable taker_block_volume_request_table =
    detail::table_of<TakerBlockVolumeRequest>("TakerBlockVolumeRequest", taker_block_volume_request_fields);

constexpr detail::Field taker_block_volume_fields[] = {
    {"ts", offsetof(TakerBlockVolume, ts), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"callBuyVol", offsetof(TakerBlockVolume, callBuyVol), detail::decimal()},
    {"callSellVol", offsetof(TakerBlockVolume, callSellVol), detail::decimal()},
    {"putBuyVol", offsetof(TakerBlockVolume, putBuyVol), detail::decimal()},
    {"putSellVol", offsetof(TakerBlockVolume, putSellVol), detail::decimal()},
    {"callBlockVol", offsetof(TakerBlockVolume, callBlockVol), detail::decimal()},
    {"putBlockVol", offsetof(TakerBlockVolume, putBlockVol), detail::decimal()},
};
constexpr detail::ObjectTable taker_block_volume_table =
    detail::table_of<TakerBlockVolume>("TakerBlockVolume", taker_block_volume_fields, true);

constexpr detail::ListTable list_of_open_interest_volume =
    detail::list_of<OpenInterestVolume>(detail::object(open_interest_volume_table));
constexpr detail::Type open_interest_volume_reply = detail::list(list_of_open_interest_volume);
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit open_interest_volume_limits[] = {{.count = 5, .window_ms = 2000, .scope = per_ip}};
constexpr detail::Operation open_interest_volume_operation{
    .id = "rubik/stat/option.open_interest_volume",
    .method = "GET",
    .path = "/api/v5/rubik/stat/option/open-interest-volume",
    .auth = detail::Auth::public_,
    .limits = open_interest_volume_limits,
    .request = &open_interest_volume_request_table,
    .reply = &open_interest_volume_reply,
};

constexpr detail::ListTable list_of_open_interest_volume_expiry =
    detail::list_of<OpenInterestVolumeExpiry>(detail::object(open_interest_volume_expiry_table));
constexpr detail::Type open_interest_volume_expiry_reply = detail::list(list_of_open_interest_volume_expiry);
constexpr detail::Limit open_interest_volume_expiry_limits[] = {{.count = 5, .window_ms = 2000, .scope = per_ip}};
constexpr detail::Operation open_interest_volume_expiry_operation{
    .id = "rubik/stat/option.open_interest_volume_expiry",
    .method = "GET",
    .path = "/api/v5/rubik/stat/option/open-interest-volume-expiry",
    .auth = detail::Auth::public_,
    .limits = open_interest_volume_expiry_limits,
    .request = &open_interest_volume_expiry_request_table,
    .reply = &open_interest_volume_expiry_reply,
};

constexpr detail::ListTable list_of_open_interest_volume_ratio =
    detail::list_of<OpenInterestVolumeRatio>(detail::object(open_interest_volume_ratio_table));
constexpr detail::Type open_interest_volume_ratio_reply = detail::list(list_of_open_interest_volume_ratio);
constexpr detail::Limit open_interest_volume_ratio_limits[] = {{.count = 5, .window_ms = 2000, .scope = per_ip}};
constexpr detail::Operation open_interest_volume_ratio_operation{
    .id = "rubik/stat/option.open_interest_volume_ratio",
    .method = "GET",
    .path = "/api/v5/rubik/stat/option/open-interest-volume-ratio",
    .auth = detail::Auth::public_,
    .limits = open_interest_volume_ratio_limits,
    .request = &open_interest_volume_ratio_request_table,
    .reply = &open_interest_volume_ratio_reply,
};

constexpr detail::ListTable list_of_open_interest_volume_strike =
    detail::list_of<OpenInterestVolumeStrike>(detail::object(open_interest_volume_strike_table));
constexpr detail::Type open_interest_volume_strike_reply = detail::list(list_of_open_interest_volume_strike);
constexpr detail::Limit open_interest_volume_strike_limits[] = {{.count = 5, .window_ms = 2000, .scope = per_ip}};
constexpr detail::Operation open_interest_volume_strike_operation{
    .id = "rubik/stat/option.open_interest_volume_strike",
    .method = "GET",
    .path = "/api/v5/rubik/stat/option/open-interest-volume-strike",
    .auth = detail::Auth::public_,
    .limits = open_interest_volume_strike_limits,
    .request = &open_interest_volume_strike_request_table,
    .reply = &open_interest_volume_strike_reply,
};

constexpr detail::Type taker_block_volume_reply = detail::object(taker_block_volume_table);
constexpr detail::Limit taker_block_volume_limits[] = {{.count = 5, .window_ms = 2000, .scope = per_ip}};
constexpr detail::Operation taker_block_volume_operation{
    .id = "rubik/stat/option.taker_block_volume",
    .method = "GET",
    .path = "/api/v5/rubik/stat/option/taker-block-volume",
    .auth = detail::Auth::public_,
    .limits = taker_block_volume_limits,
    .request = &taker_block_volume_request_table,
    .reply = &taker_block_volume_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<Vector<OpenInterestVolume>> Api::open_interest_volume(OpenInterestVolumeRequest request) const {
    return {core_, open_interest_volume_operation, &request};
}

Call<Vector<OpenInterestVolumeExpiry>> Api::open_interest_volume_expiry(OpenInterestVolumeExpiryRequest request) const {
    return {core_, open_interest_volume_expiry_operation, &request};
}

Call<Vector<OpenInterestVolumeRatio>> Api::open_interest_volume_ratio(OpenInterestVolumeRatioRequest request) const {
    return {core_, open_interest_volume_ratio_operation, &request};
}

Call<Vector<OpenInterestVolumeStrike>> Api::open_interest_volume_strike(OpenInterestVolumeStrikeRequest request) const {
    return {core_, open_interest_volume_strike_operation, &request};
}

Call<TakerBlockVolume> Api::taker_block_volume(TakerBlockVolumeRequest request) const {
    return {core_, taker_block_volume_operation, &request};
}

const detail::ObjectTable& exbind_table(const OpenInterestVolumeRequest*) { return open_interest_volume_request_table; }
const detail::ObjectTable& exbind_table(const OpenInterestVolume*) { return open_interest_volume_table; }
const detail::ObjectTable& exbind_table(const OpenInterestVolumeExpiryRequest*) {
    return open_interest_volume_expiry_request_table;
}
const detail::ObjectTable& exbind_table(const OpenInterestVolumeExpiry*) { return open_interest_volume_expiry_table; }
const detail::ObjectTable& exbind_table(const OpenInterestVolumeRatioRequest*) {
    return open_interest_volume_ratio_request_table;
}
const detail::ObjectTable& exbind_table(const OpenInterestVolumeRatio*) { return open_interest_volume_ratio_table; }
const detail::ObjectTable& exbind_table(const OpenInterestVolumeStrikeRequest*) {
    return open_interest_volume_strike_request_table;
}
const detail::ObjectTable& exbind_table(const OpenInterestVolumeStrike*) { return open_interest_volume_strike_table; }
const detail::ObjectTable& exbind_table(const TakerBlockVolumeRequest*) { return taker_block_volume_request_table; }
const detail::ObjectTable& exbind_table(const TakerBlockVolume*) { return taker_block_volume_table; }

}  // namespace exbind::okx::rubik::stat::option
