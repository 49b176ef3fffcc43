// Generated from specs/kucoin/spot/bullet-public.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/bullet_public.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin {
extern const detail::EnumTable protocol_table;
}  // namespace exbind::kucoin

namespace exbind::inline v0_1::kucoin::spot::bullet_public {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field public_token_instance_servers_fields[] = {
    {"endpoint", offsetof(PublicTokenInstanceServers, endpoint), detail::string()},
    {"encrypt", offsetof(PublicTokenInstanceServers, encrypt), detail::boolean()},
    {"protocol", offsetof(PublicTokenInstanceServers, protocol), detail::enumeration(kucoin::protocol_table)},
    {"pingInterval", offsetof(PublicTokenInstanceServers, pingInterval), detail::integer()},
    {"pingTimeout", offsetof(PublicTokenInstanceServers, pingTimeout), detail::integer()},
};
constexpr detail::ObjectTable public_token_instance_servers_table =
    detail::table_of<PublicTokenInstanceServers>("PublicTokenInstanceServers", public_token_instance_servers_fields);

constexpr detail::ListTable list_of_public_token_instance_servers =
    detail::list_of<PublicTokenInstanceServers>(detail::object(public_token_instance_servers_table));

constexpr detail::Field public_token_fields[] = {
    {"token", offsetof(PublicToken, token), detail::string()},
    {"instanceServers", offsetof(PublicToken, instanceServers), detail::list(list_of_public_token_instance_servers)},
};
constexpr detail::ObjectTable public_token_table = detail::table_of<PublicToken>("PublicToken", public_token_fields);

constexpr detail::Type public_token_reply = detail::object(public_token_table);
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit public_token_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_ip, .pool = "Public", .weight = 10},
};
constexpr detail::Operation public_token_operation{
    .id = "spot/bullet-public.public_token",
    .method = "POST",
    .path = "/api/v1/bullet-public",
    .auth = detail::Auth::public_,
    .limits = public_token_limits,
    .reply = &public_token_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<PublicToken> Api::public_token() const {
    return {core_, public_token_operation, nullptr};
}

const detail::ObjectTable& exbind_table(const PublicTokenInstanceServers*) {
    return public_token_instance_servers_table;
}
const detail::ObjectTable& exbind_table(const PublicToken*) { return public_token_table; }

}  // namespace exbind::kucoin::spot::bullet_public
