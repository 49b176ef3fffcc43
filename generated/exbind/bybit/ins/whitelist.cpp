// Generated from specs/bybit/ins/whitelist.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/ins/whitelist.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit::ins::whitelist {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::ListTable list_of_string = detail::list_of<std::string>(detail::string());

constexpr detail::Field ip_fields[] = {
    {"name", offsetof(Ip, name), detail::string()},
    {"endpointDomain", offsetof(Ip, endpointDomain), detail::string()},
    {"ipList", offsetof(Ip, ipList), detail::list(list_of_string)},
};
constexpr detail::ObjectTable ip_table = detail::table_of<Ip>("Ip", ip_fields);

constexpr detail::ListTable list_of_ip = detail::list_of<Ip>(detail::object(ip_table));
constexpr detail::Type ip_reply = detail::list(list_of_ip);
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit ip_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Operation ip_operation{
    .id = "ins/whitelist.ip",
    .method = "GET",
    .path = "/v5/ins/whitelist/ip",
    .auth = detail::Auth::private_,
    .limits = ip_limits,
    .reply = &ip_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<Vector<Ip>> Api::ip() const {
    return {core_, ip_operation, nullptr};
}

const detail::ObjectTable& exbind_table(const Ip*) { return ip_table; }

}  // namespace exbind::bybit::ins::whitelist
