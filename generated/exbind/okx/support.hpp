// Generated from specs/okx/support.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "exbind/call.hpp"
#include "exbind/fields.hpp"
#include "exbind/pages.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::okx {
class Connection;
}

/// Operations under /api/v5/support.
namespace exbind::inline v0_1::okx::support {

/// Reply of Api::announcement_types, one row.
struct AnnouncementTypes {
    std::string annType{};
    std::string annTypeDesc{};

    bool operator==(const AnnouncementTypes&) const = default;
};

/// Parameters of Api::announcements.
struct AnnouncementsRequest {
    NamedOnly named{};
    Optional<std::string> annType{};
    Optional<std::int64_t> page{};  ///< default 1
};

/// Part of Announcements.
struct AnnouncementsDetails {
    std::string title{};
    std::string annType{};
    std::optional<TimePoint> businessPTime{};  ///< Unix milliseconds; e.g. 1597026383085
    std::optional<TimePoint> pTime{};          ///< Unix milliseconds; e.g. 1597026383085
    std::string url{};

    bool operator==(const AnnouncementsDetails&) const = default;
};

/// Reply of Api::announcements, one row.
struct Announcements {
    std::optional<std::int64_t> totalPage{};
    Vector<AnnouncementsDetails> details{};

    bool operator==(const Announcements&) const = default;
};

/// The operations of support. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Announcement types
    /// GET /api/v5/support/announcement-types
    ///
    /// Public; permission: read. 1 request per 2 seconds per IP address.
    /// https://www.okx.com/docs-v5/en/#announcement-get-announcement-types
    Call<Vector<AnnouncementTypes>> announcement_types() const;

    /// Announcements
    /// GET /api/v5/support/announcements
    ///
    /// Public, signed when there are credentials; permission: read. 5 requests per 2 seconds per user. Too long for one
    /// reply: see pages().
    /// https://www.okx.com/docs-v5/en/#announcement-get-announcements
    PagedCall<Vector<Announcements>> announcements(AnnouncementsRequest request = {}) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const AnnouncementTypes*);
const detail::ObjectTable& exbind_table(const AnnouncementsRequest*);
const detail::ObjectTable& exbind_table(const AnnouncementsDetails*);
const detail::ObjectTable& exbind_table(const Announcements*);

}  // namespace exbind::okx::support
