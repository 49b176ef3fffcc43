// Generated from specs/bybit/system.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/system.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit::system {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view state_values[] = {"scheduled", "ongoing", "completed", "canceled"};
constexpr detail::EnumTable state_table{"State", state_values};

constexpr std::string_view maintain_type_values[] = {"1", "2", "3"};
constexpr detail::EnumTable maintain_type_table{"MaintainType", maintain_type_values};

constexpr std::string_view env_values[] = {"1", "2"};
constexpr detail::EnumTable env_table{"Env", env_values};

constexpr detail::Field status_request_fields[] = {
    {"id", offsetof(StatusRequest, id), detail::string(detail::Holder::optional), detail::In::query},
    {"state", offsetof(StatusRequest, state), detail::enumeration(state_table), detail::In::query},
};
constexpr detail::ObjectTable status_request_table =
    detail::table_of<StatusRequest>("StatusRequest", status_request_fields);

constexpr detail::ListTable list_of_integer = detail::list_of<std::optional<std::int64_t>>(detail::integer());

constexpr detail::Field status_list_fields[] = {
    {"id", offsetof(StatusList, id), detail::string()},
    {"title", offsetof(StatusList, title), detail::string()},
    {"state", offsetof(StatusList, state), detail::enumeration(state_table)},
    {"begin", offsetof(StatusList, begin), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"end", offsetof(StatusList, end), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"href", offsetof(StatusList, href), detail::string()},
    {"serviceTypes", offsetof(StatusList, serviceTypes), detail::list(list_of_integer)},
    {"product", offsetof(StatusList, product), detail::list(list_of_integer)},
    {"uidSuffix", offsetof(StatusList, uidSuffix), detail::list(list_of_integer)},
    {"maintainType", offsetof(StatusList, maintainType), detail::enumeration(maintain_type_table)},
    {"env", offsetof(StatusList, env), detail::enumeration(env_table)},
};
constexpr detail::ObjectTable status_list_table = detail::table_of<StatusList>("StatusList", status_list_fields);

constexpr detail::ListTable list_of_status_list = detail::list_of<StatusList>(detail::object(status_list_table));

constexpr detail::Field status_fields[] = {
    {"list", offsetof(Status, list), detail::list(list_of_status_list)},
};
constexpr detail::ObjectTable status_table = detail::table_of<Status>("Status", status_fields);

constexpr detail::Type status_reply = detail::object(status_table);
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit status_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Operation status_operation{
    .id = "system.status",
    .method = "GET",
    .path = "/v5/system/status",
    .auth = detail::Auth::public_,
    .limits = status_limits,
    .request = &status_request_table,
    .reply = &status_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<Status> Api::status(StatusRequest request) const {
    return {core_, status_operation, &request};
}

const detail::EnumTable& exbind_table(State) { return state_table; }
const detail::EnumTable& exbind_table(MaintainType) { return maintain_type_table; }
const detail::EnumTable& exbind_table(Env) { return env_table; }
const detail::ObjectTable& exbind_table(const StatusRequest*) { return status_request_table; }
const detail::ObjectTable& exbind_table(const StatusList*) { return status_list_table; }
const detail::ObjectTable& exbind_table(const Status*) { return status_table; }

}  // namespace exbind::bybit::system
