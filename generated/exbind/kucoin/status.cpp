// Generated from specs/kucoin/status.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/status.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::kucoin::status {
namespace {

static_assert(detail::table_version == 1,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr std::string_view status_status_values[] = {"open", "close", "cancelonly"};
constexpr detail::EnumTable status_status_table{"StatusStatus", status_status_values};

constexpr detail::Field status_fields[] = {
    {"status", offsetof(Status, status), detail::enumeration(status_status_table)},
    {"msg", offsetof(Status, msg), detail::string()},
};
constexpr detail::ObjectTable status_table = detail::table_of<Status>("Status", status_fields);

constexpr detail::Type status_reply = detail::object(status_table);
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit status_limits[] = {
    {.count = 2000, .window_ms = 30000, .scope = per_ip, .pool = "Public", .weight = 3},
};
constexpr detail::Operation status_operation{
    .id = "status.status",
    .method = "GET",
    .path = "/api/v1/status",
    .auth = detail::Auth::public_,
    .limits = status_limits,
    .reply = &status_reply,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<Status> Api::status() const {
    return {core_, status_operation, nullptr};
}

std::string_view to_string(StatusStatus value) {
    return detail::wire_text(status_status_table, static_cast<std::size_t>(value));
}
const detail::ObjectTable& exbind_table(const Status*) { return status_table; }

}  // namespace exbind::kucoin::status
