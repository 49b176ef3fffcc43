// Generated from specs/kucoin/spot/bullet-private.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/bullet_private.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin {
extern const detail::EnumTable protocol_table;
}  // namespace exbind::kucoin

namespace exbind::inline v0_1::kucoin::spot::bullet_private {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field private_token_instance_servers_fields[] = {
    {"endpoint", offsetof(PrivateTokenInstanceServers, endpoint), detail::string()},
    {"encrypt", offsetof(PrivateTokenInstanceServers, encrypt), detail::boolean()},
    {"protocol", offsetof(PrivateTokenInstanceServers, protocol), detail::enumeration(kucoin::protocol_table)},
    {"pingInterval", offsetof(PrivateTokenInstanceServers, pingInterval), detail::integer()},
    {"pingTimeout", offsetof(PrivateTokenInstanceServers, pingTimeout), detail::integer()},
};
constexpr detail::ObjectTable private_token_instance_servers_table =
    detail::table_of<PrivateTokenInstanceServers>("PrivateTokenInstanceServers", private_token_instance_servers_fields);

constexpr detail::ListTable list_of_private_token_instance_servers =
    detail::list_of<PrivateTokenInstanceServers>(detail::object(private_token_instance_servers_table));

constexpr detail::Field private_token_fields[] = {
    {"token", offsetof(PrivateToken, token), detail::string()},
    {"instanceServers", offsetof(PrivateToken, instanceServers), detail::list(list_of_private_token_instance_servers)},
};
constexpr detail::ObjectTable private_token_table =
    detail::table_of<PrivateToken>("PrivateToken", private_token_fields);

constexpr detail::Type private_token_reply = detail::object(private_token_table);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit private_token_limits[] = {
    {.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot", .weight = 10},
};
constexpr detail::Operation private_token_operation{
    .id = "spot/bullet-private.private_token",
    .method = "POST",
    .path = "/api/v1/bullet-private",
    .auth = detail::Auth::private_,
    .limits = private_token_limits,
    .reply = &private_token_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<PrivateToken> Api::private_token() const {
    return {core_, private_token_operation, nullptr};
}

const detail::ObjectTable& exbind_table(const PrivateTokenInstanceServers*) {
    return private_token_instance_servers_table;
}
const detail::ObjectTable& exbind_table(const PrivateToken*) { return private_token_table; }

}  // namespace exbind::kucoin::spot::bullet_private
