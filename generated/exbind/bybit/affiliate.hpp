// Generated from specs/bybit/affiliate.yaml by `exbind generate bybit`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/pages.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::bybit {
class Connection;
}

/// Operations under /v5/affiliate.
namespace exbind::inline v0_1::bybit::affiliate {

/// Parameters of Api::aff_user_list.
struct AffUserListRequest {
    NamedOnly named{};
    Optional<std::int64_t> size{};  ///< default 0
    Optional<std::string> cursor{};
    Optional<bool> needDeposit{};
    Optional<bool> need30{};
    Optional<bool> need365{};
    Optional<std::string> startDate{};
    Optional<std::string> endDate{};
};

/// Part of AffUserList.
struct AffUserListList {
    std::string userId{};
    std::string registerTime{};
    std::string source{};
    std::string remarks{};
    std::optional<bool> isKyc{};
    std::optional<Decimal> takerVol30Day{};
    std::optional<Decimal> makerVol30Day{};
    std::optional<Decimal> tradeVol30Day{};
    std::optional<Decimal> depositAmount30Day{};
    std::optional<Decimal> takerVol365Day{};
    std::optional<Decimal> makerVol365Day{};
    std::optional<Decimal> tradeVol365Day{};
    std::optional<Decimal> depositAmount365Day{};
    std::optional<Decimal> takerVol{};
    std::optional<Decimal> makerVol{};
    std::optional<Decimal> tradeVol{};
    std::string startDate{};
    std::string endDate{};
    std::optional<Decimal> tradfiTradeVol{};
    std::optional<Decimal> tradfiTradeVol30Day{};
    std::optional<Decimal> tradfiTradeVol365Day{};
    RawJson commissionsVol{};
    RawJson commissions30Day{};
    RawJson commissions365Day{};

    bool operator==(const AffUserListList&) const = default;
};

/// Reply of Api::aff_user_list.
struct AffUserList {
    Vector<AffUserListList> list{};
    std::optional<Decimal> nextPageCursor{};

    bool operator==(const AffUserList&) const = default;
};

/// Parameters of Api::affiliate_sub_list.
struct AffiliateSubListRequest {
    NamedOnly named{};
    Optional<std::string> cursor{};
    Optional<std::int64_t> size{};  ///< default 0
    Optional<std::string> startDate{};
    Optional<std::string> endDate{};
    Optional<std::int64_t> subAffId{};
};

/// Part of AffiliateSubList.
struct AffiliateSubListList {
    std::string subAffId{};
    std::string userId{};
    std::string name{};
    std::string email{};
    RawJson commissionsVol{};
    std::optional<Decimal> commissionsForUsdt{};
    std::string becameAffTime{};
    std::string startDate{};
    std::string endDate{};

    bool operator==(const AffiliateSubListList&) const = default;
};

/// Reply of Api::affiliate_sub_list.
struct AffiliateSubList {
    Vector<AffiliateSubListList> list{};
    std::string nextPageCursor{};

    bool operator==(const AffiliateSubList&) const = default;
};

/// The operations of affiliate. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get Affiliate User List
    /// GET /v5/affiliate/aff-user-list
    ///
    /// Private. 600 requests per 5 seconds per IP address, shared by the pool ip. Too long for one reply: see pages().
    /// https://bybit-exchange.github.io/docs/v5/affiliate/affiliate-user-list
    PagedCall<AffUserList> aff_user_list(AffUserListRequest request = {}) const;

    /// Get Affiliate Sub-Affiliate List
    /// GET /v5/affiliate/affiliate-sub-list
    ///
    /// Private. 600 requests per 5 seconds per IP address, shared by the pool ip. Too long for one reply: see pages().
    /// https://bybit-exchange.github.io/docs/v5/affiliate/affiliate-sub-list
    PagedCall<AffiliateSubList> affiliate_sub_list(AffiliateSubListRequest request = {}) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const AffUserListRequest*);
const detail::ObjectTable& exbind_table(const AffUserListList*);
const detail::ObjectTable& exbind_table(const AffUserList*);
const detail::ObjectTable& exbind_table(const AffiliateSubListRequest*);
const detail::ObjectTable& exbind_table(const AffiliateSubListList*);
const detail::ObjectTable& exbind_table(const AffiliateSubList*);

}  // namespace exbind::bybit::affiliate
