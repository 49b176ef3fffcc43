// Generated from specs/bybit/broker/apilimit.yaml by `exbind generate bybit`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "exbind/bybit/common/biz_type.hpp"
#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/pages.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::bybit {
class Connection;
}

/// Operations under /v5/broker/apilimit.
namespace exbind::inline v0_1::bybit::broker::apilimit {

using exbind::bybit::BizType;

/// Parameters of Api::query_all.
struct QueryAllRequest {
    NamedOnly named{};
    Optional<std::int64_t> limit{};  ///< default 1000
    Optional<std::string> cursor{};
    Vector<std::string> uids{};
};

/// Part of QueryAll.
struct QueryAllList {
    Vector<std::string> uids{};
    Open<BizType> bizType{};
    std::optional<std::int64_t> rate{};

    bool operator==(const QueryAllList&) const = default;
};

/// Reply of Api::query_all.
struct QueryAll {
    std::string nextPageCursor{};
    Vector<QueryAllList> list{};

    bool operator==(const QueryAll&) const = default;
};

/// Part of QueryCap.
struct QueryCapList {
    Open<BizType> bizType{};
    std::optional<Decimal> totalRate{};
    std::optional<Decimal> ebCap{};
    std::optional<Decimal> uidCap{};

    bool operator==(const QueryCapList&) const = default;
};

/// Reply of Api::query_cap.
struct QueryCap {
    Vector<QueryCapList> list{};

    bool operator==(const QueryCap&) const = default;
};

/// Part of SetRateLimitRequest.
struct SetRateLimitRequestList {
    NamedOnly named{};
    Required<Vector<std::string>> uids;  ///< e.g. uid1,uid2,uid3
    Required<Open<BizType>> bizType;
    Required<std::int64_t> rate;
};

/// Parameters of Api::set_rate_limit.
struct SetRateLimitRequest {
    NamedOnly named{};
    Required<Vector<SetRateLimitRequestList>> list;
};

/// Part of SetRateLimit.
struct SetRateLimitResult {
    Vector<std::string> uids{};
    Open<BizType> bizType{};
    std::optional<std::int64_t> rate{};
    std::optional<bool> success{};
    std::string msg{};

    bool operator==(const SetRateLimitResult&) const = default;
};

/// Reply of Api::set_rate_limit.
struct SetRateLimit {
    Vector<SetRateLimitResult> result{};

    bool operator==(const SetRateLimit&) const = default;
};

/// The operations of broker/apilimit. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get All Rate Limits
    /// GET /v5/broker/apilimit/query-all
    ///
    /// Private. 1 request per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip. Too
    /// long for one reply: see pages().
    /// https://bybit-exchange.github.io/docs/v5/broker/exchange-broker/rate-limit/query-all
    PagedCall<QueryAll> query_all(QueryAllRequest request = {}) const;

    /// Get Rate Limit Cap
    /// GET /v5/broker/apilimit/query-cap
    ///
    /// Private. 5 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/broker/exchange-broker/rate-limit/query-cap
    Call<QueryCap> query_cap() const;

    /// Set Rate Limit
    /// POST /v5/broker/apilimit/set
    ///
    /// Private. 1 request per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip. Never
    /// re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/broker/exchange-broker/rate-limit/set
    Call<SetRateLimit> set_rate_limit(SetRateLimitRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const QueryAllRequest*);
const detail::ObjectTable& exbind_table(const QueryAllList*);
const detail::ObjectTable& exbind_table(const QueryAll*);
const detail::ObjectTable& exbind_table(const QueryCapList*);
const detail::ObjectTable& exbind_table(const QueryCap*);
const detail::ObjectTable& exbind_table(const SetRateLimitRequestList*);
const detail::ObjectTable& exbind_table(const SetRateLimitRequest*);
const detail::ObjectTable& exbind_table(const SetRateLimitResult*);
const detail::ObjectTable& exbind_table(const SetRateLimit*);

}  // namespace exbind::bybit::broker::apilimit
