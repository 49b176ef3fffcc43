// Generated from specs/kucoin/futures/bullet-public.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/futures/bullet_public.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin {
extern const detail::EnumTable protocol_table;
}  // namespace exbind::kucoin

namespace exbind::inline v0_1::kucoin::futures::bullet_public {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field public_token_futures_instance_servers_fields[] = {
    {"endpoint", offsetof(PublicTokenFuturesInstanceServers, endpoint), detail::string()},
    {"encrypt", offsetof(PublicTokenFuturesInstanceServers, encrypt), detail::boolean()},
    {"protocol", offsetof(PublicTokenFuturesInstanceServers, protocol), detail::enumeration(kucoin::protocol_table)},
    {"pingInterval", offsetof(PublicTokenFuturesInstanceServers, pingInterval), detail::integer()},
    {"pingTimeout", offsetof(PublicTokenFuturesInstanceServers, pingTimeout), detail::integer()},
};
constexpr detail::ObjectTable public_token_futures_instance_servers_table =
    detail::table_of<PublicTokenFuturesInstanceServers>(
        "PublicTokenFuturesInstanceServers", public_token_futures_instance_servers_fields);

constexpr detail::ListTable list_of_public_token_futures_instance_servers =
    detail::list_of<PublicTokenFuturesInstanceServers>(detail::object(public_token_futures_instance_servers_table));

constexpr detail::Field public_token_futures_fields[] = {
    {"token", offsetof(PublicTokenFutures, token), detail::string()},
    {"instanceServers", offsetof(PublicTokenFutures, instanceServers),
     detail::list(list_of_public_token_futures_instance_servers)},
};
constexpr detail::ObjectTable public_token_futures_table =
    detail::table_of<PublicTokenFutures>("PublicTokenFutures", public_token_futures_fields);

constexpr detail::Type public_token_futures_reply = detail::object(public_token_futures_table);
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit public_token_futures_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_ip, .pool = "Public", .weight = 10},
};
constexpr detail::Operation public_token_futures_operation{
    .id = "futures/bullet-public.public_token_futures",
    .method = "POST",
    .path = "/api/v1/bullet-public",
    .auth = detail::Auth::public_,
    .limits = public_token_futures_limits,
    .reply = &public_token_futures_reply,
    .product = 1,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<PublicTokenFutures> Api::public_token_futures() const {
    return {core_, public_token_futures_operation, nullptr};
}

const detail::ObjectTable& exbind_table(const PublicTokenFuturesInstanceServers*) {
    return public_token_futures_instance_servers_table;
}
const detail::ObjectTable& exbind_table(const PublicTokenFutures*) { return public_token_futures_table; }

}  // namespace exbind::kucoin::futures::bullet_public
