// Generated from specs/binance/usdm/listen_key.yaml by `exbind generate binance`. DO NOT EDIT.
#include "exbind/binance/usdm/listen_key.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/binance/connection.hpp"

namespace exbind::inline v0_1::binance::usdm::listen_key {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field start_user_data_stream_fields[] = {
    {"listenKey", offsetof(StartUserDataStream, listenKey), detail::string()},
};
constexpr detail::ObjectTable start_user_data_stream_table =
    detail::table_of<StartUserDataStream>("StartUserDataStream", start_user_data_stream_fields);

constexpr detail::Field keepalive_user_data_stream_fields[] = {
    {"listenKey", offsetof(KeepaliveUserDataStream, listenKey), detail::string()},
};
constexpr detail::ObjectTable keepalive_user_data_stream_table =
    detail::table_of<KeepaliveUserDataStream>("KeepaliveUserDataStream", keepalive_user_data_stream_fields);

constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit close_user_data_stream_limits[] = {
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .pool = "usdm_ip"},
};
constexpr detail::Operation close_user_data_stream_operation{
    .id = "usdm/listen_key.close_user_data_stream",
    .method = "DELETE",
    .path = "/fapi/v1/listenKey",
    .auth = detail::Auth::key,
    .limits = close_user_data_stream_limits,
    .product = 1,
};

constexpr detail::Type start_user_data_stream_reply = detail::object(start_user_data_stream_table);
constexpr detail::Limit start_user_data_stream_limits[] = {
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .pool = "usdm_ip"},
};
constexpr detail::Operation start_user_data_stream_operation{
    .id = "usdm/listen_key.start_user_data_stream",
    .method = "POST",
    .path = "/fapi/v1/listenKey",
    .auth = detail::Auth::key,
    .limits = start_user_data_stream_limits,
    .reply = &start_user_data_stream_reply,
    .product = 1,
};

constexpr detail::Type keepalive_user_data_stream_reply = detail::object(keepalive_user_data_stream_table);
constexpr detail::Limit keepalive_user_data_stream_limits[] = {
    {.count = 2400, .window_ms = 60000, .scope = per_ip, .pool = "usdm_ip"},
};
constexpr detail::Operation keepalive_user_data_stream_operation{
    .id = "usdm/listen_key.keepalive_user_data_stream",
    .method = "PUT",
    .path = "/fapi/v1/listenKey",
    .auth = detail::Auth::key,
    .limits = keepalive_user_data_stream_limits,
    .reply = &keepalive_user_data_stream_reply,
    .product = 1,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<Acknowledged> Api::close_user_data_stream() const {
    return {core_, close_user_data_stream_operation, nullptr};
}

Call<StartUserDataStream> Api::start_user_data_stream() const {
    return {core_, start_user_data_stream_operation, nullptr};
}

Call<KeepaliveUserDataStream> Api::keepalive_user_data_stream() const {
    return {core_, keepalive_user_data_stream_operation, nullptr};
}

const detail::ObjectTable& exbind_table(const StartUserDataStream*) { return start_user_data_stream_table; }
const detail::ObjectTable& exbind_table(const KeepaliveUserDataStream*) { return keepalive_user_data_stream_table; }

}  // namespace exbind::binance::usdm::listen_key
