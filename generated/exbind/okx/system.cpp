// Generated from specs/okx/system.yaml by `exbind generate okx`. DO NOT EDIT.
#include "exbind/okx/system.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/okx/connection.hpp"

namespace exbind::inline v0_1::okx::system {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view state_values[] = {"scheduled", "ongoing", "pre_open", "completed", "canceled"};
constexpr detail::EnumTable state_table{"State", state_values};

constexpr std::string_view service_type_values[] = {"0", "5", "6", "7", "8", "9", "10", "11", "99"};
constexpr detail::EnumTable service_type_table{"ServiceType", service_type_values};

constexpr std::string_view maint_type_values[] = {"1", "2", "3"};
constexpr detail::EnumTable maint_type_table{"MaintType", maint_type_values};

constexpr std::string_view env_values[] = {"1", "2"};
constexpr detail::EnumTable env_table{"Env", env_values};

constexpr detail::Field status_request_fields[] = {
    {"state", offsetof(StatusRequest, state), detail::enumeration(state_table), detail::In::query},
};
constexpr detail::ObjectTable status_request_table =
    detail::table_of<StatusRequest>("StatusRequest", status_request_fields);

constexpr detail::Field status_fields[] = {
    {"title", offsetof(Status, title), detail::string()},
    {"state", offsetof(Status, state), detail::enumeration(state_table)},
    {"begin", offsetof(Status, begin), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"end", offsetof(Status, end), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"preOpenBegin", offsetof(Status, preOpenBegin), detail::string()},
    {"href", offsetof(Status, href), detail::string()},
    {"serviceType", offsetof(Status, serviceType), detail::enumeration(service_type_table)},
    {"system", offsetof(Status, system), detail::string()},
    {"scheDesc", offsetof(Status, scheDesc), detail::string()},
    {"maintType", offsetof(Status, maintType), detail::enumeration(maint_type_table)},
    {"env", offsetof(Status, env), detail::enumeration(env_table)},
};
constexpr detail::ObjectTable status_table = detail::table_of<Status>("Status", status_fields);

constexpr detail::ListTable list_of_status = detail::list_of<Status>(detail::object(status_table));
constexpr detail::Type status_reply = detail::list(list_of_status);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit status_limits[] = {{.count = 1, .window_ms = 5000, .scope = per_user}};
constexpr detail::Operation status_operation{
    .id = "system.status",
    .method = "GET",
    .path = "/api/v5/system/status",
    .auth = detail::Auth::private_,
    .limits = status_limits,
    .request = &status_request_table,
    .reply = &status_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<Vector<Status>> Api::status(StatusRequest request) const {
    return {core_, status_operation, &request};
}

const detail::EnumTable& exbind_table(State) { return state_table; }
const detail::EnumTable& exbind_table(ServiceType) { return service_type_table; }
const detail::EnumTable& exbind_table(MaintType) { return maint_type_table; }
const detail::EnumTable& exbind_table(Env) { return env_table; }
const detail::ObjectTable& exbind_table(const StatusRequest*) { return status_request_table; }
const detail::ObjectTable& exbind_table(const Status*) { return status_table; }

}  // namespace exbind::okx::system
