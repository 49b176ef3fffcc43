// Generated from specs/kucoin/bullet-public.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/bullet_public.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::kucoin::bullet_public {
namespace {

static_assert(detail::table_version == 1,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view protocol_values[] = {"websocket"};
constexpr detail::EnumTable protocol_table{"Protocol", protocol_values};

constexpr detail::Field bullet_public_instance_servers_fields[] = {
    {"endpoint", offsetof(BulletPublicInstanceServers, endpoint), detail::string()},
    {"encrypt", offsetof(BulletPublicInstanceServers, encrypt), detail::boolean()},
    {"protocol", offsetof(BulletPublicInstanceServers, protocol), detail::enumeration(protocol_table)},
    {"pingInterval", offsetof(BulletPublicInstanceServers, pingInterval), detail::integer()},
    {"pingTimeout", offsetof(BulletPublicInstanceServers, pingTimeout), detail::integer()},
};
constexpr detail::ObjectTable bullet_public_instance_servers_table =
    detail::table_of<BulletPublicInstanceServers>("BulletPublicInstanceServers", bullet_public_instance_servers_fields);

constexpr detail::ListTable list_of_bullet_public_instance_servers =
    detail::list_of<BulletPublicInstanceServers>(detail::object(bullet_public_instance_servers_table));

constexpr detail::Field bullet_public_fields[] = {
    {"token", offsetof(BulletPublic, token), detail::string()},
    {"instanceServers", offsetof(BulletPublic, instanceServers), detail::list(list_of_bullet_public_instance_servers)},
};
constexpr detail::ObjectTable bullet_public_table =
    detail::table_of<BulletPublic>("BulletPublic", bullet_public_fields);

constexpr detail::Type bullet_public_reply = detail::object(bullet_public_table);
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit bullet_public_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_ip, .pool = "Public", .weight = 10},
};
constexpr detail::Operation bullet_public_operation{
    .id = "bullet-public.bullet_public",
    .method = "POST",
    .path = "/api/v1/bullet-public",
    .auth = detail::Auth::public_,
    .limits = bullet_public_limits,
    .reply = &bullet_public_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<BulletPublic> Api::bullet_public() const {
    return {core_, bullet_public_operation, nullptr};
}

std::string_view to_string(Protocol value) {
    return detail::wire_text(protocol_table, static_cast<std::size_t>(value));
}
const detail::ObjectTable& exbind_table(const BulletPublicInstanceServers*) {
    return bullet_public_instance_servers_table;
}
const detail::ObjectTable& exbind_table(const BulletPublic*) { return bullet_public_table; }

}  // namespace exbind::kucoin::bullet_public
