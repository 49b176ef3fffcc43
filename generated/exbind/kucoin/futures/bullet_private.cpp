// Generated from specs/kucoin/futures/bullet-private.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/futures/bullet_private.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin {
extern const detail::EnumTable protocol_table;
}  // namespace exbind::kucoin

namespace exbind::inline v0_1::kucoin::futures::bullet_private {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field private_token_futures_instance_servers_fields[] = {
    {"endpoint", offsetof(PrivateTokenFuturesInstanceServers, endpoint), detail::string()},
    {"encrypt", offsetof(PrivateTokenFuturesInstanceServers, encrypt), detail::boolean()},
    {"protocol", offsetof(PrivateTokenFuturesInstanceServers, protocol), detail::enumeration(kucoin::protocol_table)},
    {"pingInterval", offsetof(PrivateTokenFuturesInstanceServers, pingInterval), detail::integer()},
    {"pingTimeout", offsetof(PrivateTokenFuturesInstanceServers, pingTimeout), detail::integer()},
};
constexpr detail::ObjectTable private_token_futures_instance_servers_table =
    detail::table_of<PrivateTokenFuturesInstanceServers>(
        "PrivateTokenFuturesInstanceServers", private_token_futures_instance_servers_fields);

constexpr detail::ListTable list_of_private_token_futures_instance_servers =
    detail::list_of<PrivateTokenFuturesInstanceServers>(detail::object(private_token_futures_instance_servers_table));

constexpr detail::Field private_token_futures_fields[] = {
    {"token", offsetof(PrivateTokenFutures, token), detail::string()},
    {"instanceServers", offsetof(PrivateTokenFutures, instanceServers),
     detail::list(list_of_private_token_futures_instance_servers)},
};
constexpr detail::ObjectTable private_token_futures_table =
    detail::table_of<PrivateTokenFutures>("PrivateTokenFutures", private_token_futures_fields);

constexpr detail::Type private_token_futures_reply = detail::object(private_token_futures_table);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit private_token_futures_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_user, .pool = "Futures", .weight = 10},
};
constexpr detail::Operation private_token_futures_operation{
    .id = "futures/bullet-private.private_token_futures",
    .method = "POST",
    .path = "/api/v1/bullet-private",
    .auth = detail::Auth::private_,
    .limits = private_token_futures_limits,
    .reply = &private_token_futures_reply,
    .product = 1,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<PrivateTokenFutures> Api::private_token_futures() const {
    return {core_, private_token_futures_operation, nullptr};
}

const detail::ObjectTable& exbind_table(const PrivateTokenFuturesInstanceServers*) {
    return private_token_futures_instance_servers_table;
}
const detail::ObjectTable& exbind_table(const PrivateTokenFutures*) { return private_token_futures_table; }

}  // namespace exbind::kucoin::futures::bullet_private
