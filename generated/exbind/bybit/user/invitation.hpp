// Generated from specs/bybit/user/invitation.yaml by `exbind generate bybit`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/pages.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::bybit {
class Connection;
}

/// Operations under /v5/user/invitation.
namespace exbind::inline v0_1::bybit::user::invitation {

using exbind::operator<<;
using exbind::to_string;

enum class Status : std::uint8_t {
    alive = 0,  ///< "0"
    _1 = 1,     ///< "1"
};
const detail::EnumTable& exbind_table(Status);

/// Parameters of Api::referrals.
struct ReferralsRequest {
    NamedOnly named{};
    Open<Status> status{};
    Optional<Decimal> size{};
    Optional<std::string> cursor{};
};

/// Part of Referrals.
struct ReferralsRecords {
    std::string id{};
    std::string inviteeUid{};
    std::optional<std::int64_t> status{};
    std::optional<TimePoint> createdAt{};  ///< Unix seconds
    std::optional<TimePoint> updatedAt{};  ///< Unix seconds

    bool operator==(const ReferralsRecords&) const = default;
};

/// Reply of Api::referrals.
struct Referrals {
    std::string nextCursor{};
    Vector<ReferralsRecords> records{};

    bool operator==(const Referrals&) const = default;
};

/// The operations of user/invitation. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get Friend Referrals
    /// GET /v5/user/invitation/referrals
    ///
    /// Private. 10 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip. Too
    /// long for one reply: see pages().
    /// https://bybit-exchange.github.io/docs/v5/user/friend-referral
    PagedCall<Referrals> referrals(ReferralsRequest request = {}) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const ReferralsRequest*);
const detail::ObjectTable& exbind_table(const ReferralsRecords*);
const detail::ObjectTable& exbind_table(const Referrals*);

}  // namespace exbind::bybit::user::invitation
