// Generated from specs/bybit/ins/ip.yaml by `exbind generate bybit`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include "exbind/bybit/common/operation_type.hpp"
#include "exbind/call.hpp"
#include "exbind/fields.hpp"
#include "exbind/pages.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::bybit {
class Connection;
}

/// Operations under /v5/ins/ip.
namespace exbind::inline v0_1::bybit::ins::ip {

using exbind::bybit::OperationType;

/// Parameters of Api::changelog.
struct ChangelogRequest {
    NamedOnly named{};
    Optional<TimePoint> startTime{};  ///< Unix milliseconds
    Optional<TimePoint> endTime{};    ///< Unix milliseconds
    Optional<std::int64_t> limit{};   ///< default 20
    Optional<std::string> cursor{};
};

/// Part of Changelog.
struct ChangelogList {
    Open<OperationType> operationType{};
    std::string ipAddress{};
    std::string domainType{};
    std::string changeReason{};
    std::string createdAt{};

    bool operator==(const ChangelogList&) const = default;
};

/// Reply of Api::changelog.
struct Changelog {
    Vector<ChangelogList> list{};
    std::string nextPageCursor{};

    bool operator==(const Changelog&) const = default;
};

/// The operations of ins/ip. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get Institution IP Change Log
    /// GET /v5/ins/ip/changelog
    ///
    /// Private. 600 requests per 5 seconds per IP address, shared by the pool ip. Too long for one reply: see pages().
    /// https://bybit-exchange.github.io/docs/v5/institution/ip-changelog
    PagedCall<Changelog> changelog(ChangelogRequest request = {}) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const ChangelogRequest*);
const detail::ObjectTable& exbind_table(const ChangelogList*);
const detail::ObjectTable& exbind_table(const Changelog*);

}  // namespace exbind::bybit::ins::ip
