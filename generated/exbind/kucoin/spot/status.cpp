// Generated from specs/kucoin/spot/status.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/spot/status.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::spot::status {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view status_values[] = {"open", "close", "cancelonly"};
constexpr detail::EnumTable status_table{"Status", status_values};

constexpr detail::Field service_status_fields[] = {
    {"status", offsetof(ServiceStatus, status), detail::enumeration(status_table)},
    {"msg", offsetof(ServiceStatus, msg), detail::string()},
};
constexpr detail::ObjectTable service_status_table =
    detail::table_of<ServiceStatus>("ServiceStatus", service_status_fields);

constexpr detail::Type service_status_reply = detail::object(service_status_table);
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit service_status_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_ip, .pool = "Public", .weight = 3},
};
constexpr detail::Operation service_status_operation{
    .id = "spot/status.service_status",
    .method = "GET",
    .path = "/api/v1/status",
    .auth = detail::Auth::public_,
    .limits = service_status_limits,
    .reply = &service_status_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<ServiceStatus> Api::service_status() const {
    return {core_, service_status_operation, nullptr};
}

const detail::EnumTable& exbind_table(Status) { return status_table; }
const detail::ObjectTable& exbind_table(const ServiceStatus*) { return service_status_table; }

}  // namespace exbind::kucoin::spot::status
