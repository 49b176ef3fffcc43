// Generated from specs/okx/affiliate/co-inviter.yaml by `exbind generate okx`. DO NOT EDIT.
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

/// Operations under /api/v5/affiliate/co-inviter.
namespace exbind::inline v0_1::okx::affiliate::co_inviter {

using exbind::okx::LinkStatus;

using exbind::operator<<;
using exbind::to_string;

enum class ChannelAssessmentStatus : std::uint8_t {
    valid = 0,
    not_reach_trade = 1,
    not_reach_invite = 2,
    not_reach_both = 3,
};
const detail::EnumTable& exbind_table(ChannelAssessmentStatus);

enum class InviterChannelStatus : std::uint8_t {
    valid = 0,
    identity_invalid = 1,
    level_downgraded = 2,
};
const detail::EnumTable& exbind_table(InviterChannelStatus);

enum class CoInviterChannelStatus : std::uint8_t {
    valid = 0,
    identity_invalid = 1,
    not_reach_assessment = 2,
};
const detail::EnumTable& exbind_table(CoInviterChannelStatus);

/// Parameters of Api::list.
struct ListRequest {
    NamedOnly named{};
    Optional<std::int64_t> page{};   ///< default 1
    Optional<std::int64_t> limit{};  ///< default 100
    Open<LinkStatus> linkStatus{};   ///< whether the link can be used
};

/// Reply of Api::list, one row.
struct List {
    std::string channelId{};
    std::string channelName{};                 ///< name of the invitation link
    std::string joinLink{};
    std::optional<Decimal> inviterCommissionRate{};
    std::optional<Decimal> coInviterCommissionRate{};
    std::optional<Decimal> inviteeDiscountRate{};
    std::string parUserName{};
    std::string coUserName{};
    std::optional<bool> isCompliant{};         ///< whether the region's rules allow it
    std::string note{};
    std::optional<bool> isDefault{};
    std::optional<Decimal> totalCommission{};  ///< commission so far, in USDT
    std::optional<Decimal> commission24h{};
    std::optional<std::int64_t> inviteeCnt{};  ///< number of people invited
    std::optional<std::int64_t> traderCnt{};   ///< how many of them traded
    std::optional<std::int64_t> clickCnt{};
    std::optional<Decimal> totalFee{};
    std::optional<TimePoint> cTime{};          ///< Unix milliseconds
    Open<ChannelAssessmentStatus> channelAssessmentStatus{};
    Open<InviterChannelStatus> inviterChannelStatus{};
    Open<CoInviterChannelStatus> coInviterChannelStatus{};
    Open<LinkStatus> linkStatus{};             ///< whether the link can be used

    bool operator==(const List&) const = default;
};

/// The operations of affiliate/co-inviter. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get co-inviter link list
    /// GET /api/v5/affiliate/co-inviter/list
    ///
    /// Private; permission: read. 3 requests per second per user. Too long for one reply: see pages().
    /// https://www.okx.com/docs-v5/en/#affiliate-rest-api-get-co-inviter-link-list
    PagedCall<Vector<List>> list(ListRequest request = {}) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const ListRequest*);
const detail::ObjectTable& exbind_table(const List*);

}  // namespace exbind::okx::affiliate::co_inviter
