// Generated from specs/bybit/ins/ip.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/ins/ip.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit {
extern const detail::EnumTable operation_type_table;
}  // namespace exbind::bybit

namespace exbind::inline v0_1::bybit::ins::ip {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field changelog_request_fields[] = {
    {"startTime", offsetof(ChangelogRequest, startTime), detail::timestamp(detail::TimeUnit::milliseconds),
     detail::In::query},
    {"endTime", offsetof(ChangelogRequest, endTime), detail::timestamp(detail::TimeUnit::milliseconds),
     detail::In::query},
    {"limit", offsetof(ChangelogRequest, limit), detail::integer(), detail::In::query},
    {"cursor", offsetof(ChangelogRequest, cursor), detail::string(detail::Holder::optional), detail::In::query},
};
constexpr detail::ObjectTable changelog_request_table =
    detail::table_of<ChangelogRequest>("ChangelogRequest", changelog_request_fields);

constexpr detail::Field changelog_list_fields[] = {
    {"operationType", offsetof(ChangelogList, operationType), detail::enumeration(bybit::operation_type_table)},
    {"ipAddress", offsetof(ChangelogList, ipAddress), detail::string()},
    {"domainType", offsetof(ChangelogList, domainType), detail::string()},
    {"changeReason", offsetof(ChangelogList, changeReason), detail::string()},
    {"createdAt", offsetof(ChangelogList, createdAt), detail::string()},
};
constexpr detail::ObjectTable changelog_list_table =
    detail::table_of<ChangelogList>("ChangelogList", changelog_list_fields);

constexpr detail::ListTable list_of_changelog_list =
    detail::list_of<ChangelogList>(detail::object(changelog_list_table));

constexpr detail::Field changelog_fields[] = {
    {"list", offsetof(Changelog, list), detail::list(list_of_changelog_list)},
    {"nextPageCursor", offsetof(Changelog, nextPageCursor), detail::string()},
};
constexpr detail::ObjectTable changelog_table = detail::table_of<Changelog>("Changelog", changelog_fields);

constexpr detail::Type changelog_reply = detail::object(changelog_table);
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit changelog_limits[] = {{.count = 600, .window_ms = 5000, .scope = per_ip, .pool = "ip"}};
constexpr detail::Paging changelog_pages{
    .by = detail::Paging::By::token,
    .usual_size = 20,
    .parameter = "cursor",
    .limit = "limit",
    .rows = "list",
    .next = "nextPageCursor",
};
constexpr detail::Operation changelog_operation{
    .id = "ins/ip.changelog",
    .method = "GET",
    .path = "/v5/ins/ip/changelog",
    .auth = detail::Auth::private_,
    .limits = changelog_limits,
    .request = &changelog_request_table,
    .reply = &changelog_reply,
    .pages = &changelog_pages,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

PagedCall<Changelog> Api::changelog(ChangelogRequest request) const {
    return {core_, changelog_operation, &request};
}

const detail::ObjectTable& exbind_table(const ChangelogRequest*) { return changelog_request_table; }
const detail::ObjectTable& exbind_table(const ChangelogList*) { return changelog_list_table; }
const detail::ObjectTable& exbind_table(const Changelog*) { return changelog_table; }

}  // namespace exbind::bybit::ins::ip
