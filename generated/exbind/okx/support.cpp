// Generated from specs/okx/support.yaml by `exbind generate okx`. DO NOT EDIT.
#include "exbind/okx/support.hpp"

#include <cstddef>

#include "exbind/detail/table_of.hpp"
#include "exbind/okx/connection.hpp"

namespace exbind::inline v0_1::okx::support {
namespace {

static_assert(detail::table_version == 2,
              "this file was generated for another version of exbind: run `exbind generate` again with this version");

constexpr detail::Field announcement_types_fields[] = {
    {"annType", offsetof(AnnouncementTypes, annType), detail::string()},
    {"annTypeDesc", offsetof(AnnouncementTypes, annTypeDesc), detail::string()},
};
constexpr detail::ObjectTable announcement_types_table =
    detail::table_of<AnnouncementTypes>("AnnouncementTypes", announcement_types_fields);

constexpr detail::Field announcements_request_fields[] = {
    {"annType", offsetof(AnnouncementsRequest, annType), detail::string(detail::Holder::optional), detail::In::query},
    {"page", offsetof(AnnouncementsRequest, page), detail::integer(detail::Holder::optional, detail::Wire::text),
     detail::In::query},
};
constexpr detail::ObjectTable announcements_request_table =
    detail::table_of<AnnouncementsRequest>("AnnouncementsRequest", announcements_request_fields);

constexpr detail::Field announcements_details_fields[] = {
    {"title", offsetof(AnnouncementsDetails, title), detail::string()},
    {"annType", offsetof(AnnouncementsDetails, annType), detail::string()},
    {"businessPTime", offsetof(AnnouncementsDetails, businessPTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"pTime", offsetof(AnnouncementsDetails, pTime), detail::timestamp(detail::TimeUnit::milliseconds)},
    {"url", offsetof(AnnouncementsDetails, url), detail::string()},
};
constexpr detail::ObjectTable announcements_details_table =
    detail::table_of<AnnouncementsDetails>("AnnouncementsDetails", announcements_details_fields);

constexpr detail::ListTable list_of_announcements_details =
    detail::list_of<AnnouncementsDetails>(detail::object(announcements_details_table));

constexpr detail::Field announcements_fields[] = {
    {"totalPage", offsetof(Announcements, totalPage), detail::integer(detail::Holder::optional, detail::Wire::text)},
    {"details", offsetof(Announcements, details), detail::list(list_of_announcements_details)},
};
constexpr detail::ObjectTable announcements_table =
    detail::table_of<Announcements>("Announcements", announcements_fields);

constexpr detail::ListTable list_of_announcement_types =
    detail::list_of<AnnouncementTypes>(detail::object(announcement_types_table));
constexpr detail::Type announcement_types_reply = detail::list(list_of_announcement_types);
constexpr detail::LimitScope per_ip[] = {{"ip"}};
constexpr detail::Limit announcement_types_limits[] = {{.count = 1, .window_ms = 2000, .scope = per_ip}};
constexpr detail::Operation announcement_types_operation{
    .id = "support.announcement_types",
    .method = "GET",
    .path = "/api/v5/support/announcement-types",
    .auth = detail::Auth::public_,
    .limits = announcement_types_limits,
    .reply = &announcement_types_reply,
};

constexpr detail::ListTable list_of_announcements = detail::list_of<Announcements>(detail::object(announcements_table));
constexpr detail::Type announcements_reply = detail::list(list_of_announcements);
constexpr detail::LimitScope per_user[] = {{"user"}};
constexpr detail::Limit announcements_limits[] = {{.count = 5, .window_ms = 2000, .scope = per_user}};
constexpr detail::Paging announcements_pages{
    .by = detail::Paging::By::number,
    .parameter = "page",
};
constexpr detail::Operation announcements_operation{
    .id = "support.announcements",
    .method = "GET",
    .path = "/api/v5/support/announcements",
    .auth = detail::Auth::optional,
    .limits = announcements_limits,
    .request = &announcements_request_table,
    .reply = &announcements_reply,
    .pages = &announcements_pages,
};

}  // namespace

Api::Api(const Connection& connection) : core_(connection.core()) {}

Call<Vector<AnnouncementTypes>> Api::announcement_types() const {
    return {core_, announcement_types_operation, nullptr};
}

PagedCall<Vector<Announcements>> Api::announcements(AnnouncementsRequest request) const {
    return {core_, announcements_operation, &request};
}

const detail::ObjectTable& exbind_table(const AnnouncementTypes*) { return announcement_types_table; }
const detail::ObjectTable& exbind_table(const AnnouncementsRequest*) { return announcements_request_table; }
const detail::ObjectTable& exbind_table(const AnnouncementsDetails*) { return announcements_details_table; }
const detail::ObjectTable& exbind_table(const Announcements*) { return announcements_table; }

}  // namespace exbind::okx::support
