// Generated from specs/okx/affiliate/invitee.yaml by `exbind generate okx`. DO NOT EDIT.
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
#include "exbind/okx/common/period_type.hpp"
#include "exbind/pages.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::okx {
class Connection;
}

/// Operations under /api/v5/affiliate/invitee.
namespace exbind::inline v0_1::okx::affiliate::invitee {

using exbind::okx::CommissionCategory;
using exbind::okx::OrderBy;
using exbind::okx::OrderDir;
using exbind::okx::PeriodType;

using exbind::operator<<;
using exbind::to_string;

enum class KycStatus : std::uint8_t {
    unverified = 0,
    verified = 1,
};
const detail::EnumTable& exbind_table(KycStatus);

/// Parameters of Api::detail.
struct DetailRequest {
    NamedOnly named{};
    Required<std::string> uid;  ///< user or sub-account by number
};

/// Reply of Api::detail.
struct Detail {
    std::string inviteeLevel{};
    std::optional<TimePoint> joinTime{};         ///< Unix milliseconds; e.g. 1597026383085
    std::optional<Decimal> inviteeRebateRate{};  ///< e.g. 0.01
    std::optional<Decimal> totalCommission{};    ///< commission so far, in USDT
    std::optional<TimePoint> firstTradeTime{};   ///< Unix milliseconds; e.g. 1597026383085
    std::string level{};                         ///< tier of the user or fees; e.g. Lv1
    std::optional<Decimal> depAmt{};             ///< what they deposited, in USDT
    std::optional<Decimal> volMonth{};
    std::optional<Decimal> accFee{};
    std::optional<TimePoint> kycTime{};          ///< Unix milliseconds
    std::string region{};                        ///< e.g. United Kingdom
    std::string affiliateCode{};
    std::optional<Decimal> wdAmt{};
    std::optional<Decimal> totalVol{};

    bool operator==(const Detail&) const = default;
};

/// Parameters of Api::list.
struct ListRequest {
    NamedOnly named{};
    Optional<std::int64_t> page{};   ///< default 1
    Optional<std::int64_t> limit{};  ///< default 100
    Open<PeriodType> periodType{};
    Optional<TimePoint> begin{};     ///< needed if periodType is custom; Unix milliseconds
    Optional<TimePoint> end{};       ///< needed if periodType is custom; Unix milliseconds
    Optional<std::string> keyword{};
    Open<CommissionCategory> commissionCategory{};
    Open<OrderBy> orderBy{};         ///< default cTime
    Open<OrderDir> orderDir{};       ///< default desc
    Open<KycStatus> kycStatus{};
    Optional<std::string> subAffiliateUid{};
};

/// Reply of Api::list, one row.
struct List {
    std::string uid{};                          ///< user or sub-account by number
    std::string country{};                      ///< e.g. KR
    std::optional<TimePoint> joinTime{};        ///< Unix milliseconds
    std::optional<TimePoint> firstTradeTime{};  ///< Unix milliseconds
    std::string channelName{};                  ///< name of the invitation link
    std::optional<Decimal> rebateRate{};        ///< e.g. 0.1000
    std::optional<std::int64_t> feeTierRank{};
    Open<KycStatus> kycStatus{};
    std::optional<TimePoint> kycTime{};         ///< Unix milliseconds
    std::optional<Decimal> depAmt{};            ///< what they deposited, in USDT
    std::optional<Decimal> totalVol{};
    std::optional<Decimal> totalFee{};
    std::optional<Decimal> totalCommission{};   ///< commission so far, in USDT
    std::optional<bool> isCompliant{};          ///< whether the region's rules allow it

    bool operator==(const List&) const = default;
};

/// The operations of affiliate/invitee. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get the invitee's detail
    /// GET /api/v5/affiliate/invitee/detail
    ///
    /// Private; permission: read. 3 requests per second per user.
    /// https://www.okx.com/docs-v5/en/#affiliate-rest-api-get-the-invitee-39-s-detail
    Call<Detail> detail(DetailRequest request) const;

    /// Get invitee list
    /// GET /api/v5/affiliate/invitee/list
    ///
    /// Private; permission: read. 3 requests per second per user. Too long for one reply: see pages().
    /// https://www.okx.com/docs-v5/en/#affiliate-rest-api-get-invitee-list
    PagedCall<Vector<List>> list(ListRequest request = {}) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const DetailRequest*);
const detail::ObjectTable& exbind_table(const Detail*);
const detail::ObjectTable& exbind_table(const ListRequest*);
const detail::ObjectTable& exbind_table(const List*);

}  // namespace exbind::okx::affiliate::invitee
