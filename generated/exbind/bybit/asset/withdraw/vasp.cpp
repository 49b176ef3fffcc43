// Generated from specs/bybit/asset/withdraw/vasp.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/asset/withdraw/vasp.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit::asset::withdraw::vasp {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field list_vasp_fields[] = {
    {"vaspEntityId", offsetof(ListVasp, vaspEntityId), detail::string()},
    {"vaspName", offsetof(ListVasp, vaspName), detail::string()},
};
constexpr detail::ObjectTable list_vasp_table = detail::table_of<ListVasp>("ListVasp", list_vasp_fields);

constexpr detail::ListTable list_of_list_vasp = detail::list_of<ListVasp>(detail::object(list_vasp_table));

constexpr detail::Field list_fields[] = {
    {"vasp", offsetof(List, vasp), detail::list(list_of_list_vasp)},
};
constexpr detail::ObjectTable list_table = detail::table_of<List>("List", list_fields);

constexpr detail::Type list_reply = detail::object(list_table);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit list_limits[] = {
    {.count = 1, .window_ms = 1000, .scope = per_user},
    {.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"},
};
constexpr detail::Operation list_operation{
    .id = "asset/withdraw/vasp.list",
    .method = "GET",
    .path = "/v5/asset/withdraw/vasp/list",
    .auth = detail::Auth::private_,
    .limits = list_limits,
    .reply = &list_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<List> Api::list() const {
    return {core_, list_operation, nullptr};
}

const detail::ObjectTable& exbind_table(const ListVasp*) { return list_vasp_table; }
const detail::ObjectTable& exbind_table(const List*) { return list_table; }

}  // namespace exbind::bybit::asset::withdraw::vasp
