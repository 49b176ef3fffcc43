// Generated from specs/okx/affiliate/sub-affiliate.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/okx/common/commission_category.hpp"
#include "exbind/okx/common/order_by.hpp"
#include "exbind/okx/common/order_dir.hpp"
#include "exbind/pages.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::okx {
class Connection;
}

/// Operations under /api/v5/affiliate/sub-affiliate.
namespace exbind::inline v0_1::okx::affiliate::sub_affiliate {

using exbind::okx::CommissionCategory;
using exbind::okx::OrderBy;
using exbind::okx::OrderDir;

using exbind::operator<<;
using exbind::to_string;

enum class SubAffiliateLevel : std::uint8_t {
    direct_sub_affiliate = 0,  ///< "2"
    _3 = 1,                    ///< "3"
};
const detail::EnumTable& exbind_table(SubAffiliateLevel);

/// Parameters of Api::list.
struct ListRequest {
    NamedOnly named{};
    Optional<std::int64_t> page{};   ///< default 1
    Optional<std::int64_t> limit{};  ///< default 100
    Optional<std::string> keyword{};
    Open<CommissionCategory> commissionCategory{};
    Open<OrderBy> orderBy{};
    Open<OrderDir> orderDir{};       ///< default desc
};

/// Reply of Api::list, one row.
struct List {
    std::string subAffiliateUid{};
    std::string country{};                     ///< e.g. CN
    std::optional<TimePoint> joinTime{};       ///< Unix milliseconds
    Open<SubAffiliateLevel> subAffiliateLevel{};
    std::optional<Decimal> commissionRate{};
    std::optional<bool> isCompliant{};         ///< whether the region's rules allow it
    std::optional<std::int64_t> inviteeCnt{};  ///< number of people invited
    std::optional<std::int64_t> traderCnt{};   ///< how many of them traded
    std::optional<Decimal> depAmt{};           ///< what they deposited, in USDT
    std::optional<Decimal> totalVol{};
    std::optional<Decimal> totalFee{};
    std::optional<Decimal> totalCommission{};  ///< commission so far, in USDT

    bool operator==(const List&) const = default;
};

/// The operations of affiliate/sub-affiliate. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get sub-affiliate list
    /// GET /api/v5/affiliate/sub-affiliate/list
    ///
    /// Private; permission: read. 3 requests per second per user. Too long for one reply: see pages().
    /// https://www.okx.com/docs-v5/en/#affiliate-rest-api-get-sub-affiliate-list
    PagedCall<Vector<List>> list(ListRequest request = {}) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const ListRequest*);
const detail::ObjectTable& exbind_table(const List*);

}  // namespace exbind::okx::affiliate::sub_affiliate
