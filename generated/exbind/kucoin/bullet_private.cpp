// Generated from specs/kucoin/bullet-private.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/bullet_private.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::kucoin::bullet_private {
namespace {

static_assert(detail::table_version == 1,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view protocol_values[] = {"websocket"};
constexpr detail::EnumTable protocol_table{"Protocol", protocol_values};

constexpr detail::Field bullet_private_instance_servers_fields[] = {
    {"endpoint", offsetof(BulletPrivateInstanceServers, endpoint), detail::string()},
    {"encrypt", offsetof(BulletPrivateInstanceServers, encrypt), detail::boolean()},
    {"protocol", offsetof(BulletPrivateInstanceServers, protocol), detail::enumeration(protocol_table)},
    {"pingInterval", offsetof(BulletPrivateInstanceServers, pingInterval), detail::integer()},
    {"pingTimeout", offsetof(BulletPrivateInstanceServers, pingTimeout), detail::integer()},
};
constexpr detail::ObjectTable bullet_private_instance_servers_table =
    detail::table_of<BulletPrivateInstanceServers>(
        "BulletPrivateInstanceServers", bullet_private_instance_servers_fields);

constexpr detail::ListTable list_of_bullet_private_instance_servers =
    detail::list_of<BulletPrivateInstanceServers>(detail::object(bullet_private_instance_servers_table));

constexpr detail::Field bullet_private_fields[] = {
    {"token", offsetof(BulletPrivate, token), detail::string()},
    {"instanceServers", offsetof(BulletPrivate, instanceServers),
     detail::list(list_of_bullet_private_instance_servers)},
};
constexpr detail::ObjectTable bullet_private_table =
    detail::table_of<BulletPrivate>("BulletPrivate", bullet_private_fields);

constexpr detail::Type bullet_private_reply = detail::object(bullet_private_table);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit bullet_private_limits[] = {
    {.count = 4000, .window_ms = 30000, .scope = per_user, .pool = "Spot", .weight = 10},
};
constexpr detail::Operation bullet_private_operation{
    .id = "bullet-private.bullet_private",
    .method = "POST",
    .path = "/api/v1/bullet-private",
    .auth = detail::Auth::private_,
    .limits = bullet_private_limits,
    .reply = &bullet_private_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<BulletPrivate> Api::bullet_private() const {
    return {core_, bullet_private_operation, nullptr};
}

std::string_view to_string(Protocol value) {
    return detail::wire_text(protocol_table, static_cast<std::size_t>(value));
}
const detail::ObjectTable& exbind_table(const BulletPrivateInstanceServers*) {
    return bullet_private_instance_servers_table;
}
const detail::ObjectTable& exbind_table(const BulletPrivate*) { return bullet_private_table; }

}  // namespace exbind::kucoin::bullet_private
