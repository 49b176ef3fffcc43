// Generated from specs/okx/affiliate/link.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/okx/common/link_status.hpp"
#include "exbind/pages.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::okx {
class Connection;
}

/// Operations under /api/v5/affiliate/link.
namespace exbind::inline v0_1::okx::affiliate::link {

using exbind::okx::LinkStatus;

using exbind::operator<<;
using exbind::to_string;

enum class LinkType : std::uint8_t {
    standard = 0,
    co_inviter = 1,
};
const detail::EnumTable& exbind_table(LinkType);

/// Parameters of Api::list.
struct ListRequest {
    NamedOnly named{};
    Optional<std::int64_t> page{};   ///< default 1
    Optional<std::int64_t> limit{};  ///< default 100
    Open<LinkType> linkType{};
    Open<LinkStatus> linkStatus{};   ///< whether the link can be used
};

/// Reply of Api::list, one row.
struct List {
    std::string channelId{};
    std::string channelName{};                 ///< name of the invitation link
    std::string joinLink{};
    Open<LinkType> linkType{};
    std::optional<Decimal> inviterCommissionRate{};
    std::optional<Decimal> coInviterCommissionRate{};
    std::optional<Decimal> inviteeDiscountRate{};
    std::optional<std::int64_t> inviteeCnt{};  ///< number of people invited
    std::optional<std::int64_t> traderCnt{};   ///< how many of them traded
    std::optional<Decimal> totalCommission{};  ///< commission so far, in USDT
    std::optional<Decimal> commission24h{};
    std::optional<TimePoint> cTime{};          ///< Unix milliseconds
    std::optional<bool> isDefault{};
    Open<LinkStatus> linkStatus{};             ///< whether the link can be used

    bool operator==(const List&) const = default;
};

/// The operations of affiliate/link. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get link list
    /// GET /api/v5/affiliate/link/list
    ///
    /// Private; permission: read. 3 requests per second per user. Too long for one reply: see pages().
    /// https://www.okx.com/docs-v5/en/#affiliate-rest-api-get-link-list
    PagedCall<Vector<List>> list(ListRequest request = {}) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const ListRequest*);
const detail::ObjectTable& exbind_table(const List*);

}  // namespace exbind::okx::affiliate::link
