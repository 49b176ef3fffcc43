// Generated from specs/bybit/apilimit.yaml by `exbind generate bybit`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "exbind/bybit/common/biz_type.hpp"
#include "exbind/call.hpp"
#include "exbind/fields.hpp"
#include "exbind/pages.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::bybit {
class Connection;
}

/// Operations under /v5/apilimit.
namespace exbind::inline v0_1::bybit::apilimit {

using exbind::bybit::BizType;

/// Parameters of Api::query.
struct QueryRequest {
    NamedOnly named{};
    Required<Vector<std::string>> uids;
};

/// Part of Query and QueryAll.
struct QueryList {
    Vector<std::string> uids{};
    Open<BizType> bizType{};
    std::optional<std::int64_t> rate{};

    bool operator==(const QueryList&) const = default;
};
using QueryAllList = QueryList;

/// Reply of Api::query.
struct Query {
    Vector<QueryList> list{};

    bool operator==(const Query&) const = default;
};

/// Parameters of Api::query_all.
struct QueryAllRequest {
    NamedOnly named{};
    Optional<std::int64_t> limit{};  ///< default 1000
    Optional<std::string> cursor{};
    Vector<std::string> uids{};
};

/// Reply of Api::query_all.
struct QueryAll {
    std::string nextPageCursor{};
    Vector<QueryList> list{};

    bool operator==(const QueryAll&) const = default;
};

/// Part of QueryCap.
struct QueryCapList {
    Open<BizType> bizType{};
    std::optional<std::int64_t> totalRate{};
    std::optional<std::int64_t> insCap{};
    std::optional<std::int64_t> uidCap{};

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
    Required<Vector<std::string>> uids;
    Required<Open<BizType>> bizType;
    Required<std::int64_t> rate;
};

/// Parameters of Api::set_rate_limit.
struct SetRateLimitRequest {
    NamedOnly named{};
    Required<Vector<SetRateLimitRequestList>> list;
};

/// Part of SetRateLimit.
struct SetRateLimitList {
    Vector<std::string> uids{};
    Open<BizType> bizType{};
    std::optional<std::int64_t> rate{};
    std::optional<bool> success{};
    std::string msg{};

    bool operator==(const SetRateLimitList&) const = default;
};

/// Reply of Api::set_rate_limit.
struct SetRateLimit {
    Vector<SetRateLimitList> result{};

    bool operator==(const SetRateLimit&) const = default;
};

/// The operations of apilimit. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get Rate Limit
    /// GET /v5/apilimit/query
    ///
    /// Private. 50 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/rate-limit/rules-for-pros/apilimit-query
    Call<Query> query(QueryRequest request) const;

    /// Get All Rate Limits
    /// GET /v5/apilimit/query-all
    ///
    /// Private. 50 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip. Too
    /// long for one reply: see pages().
    /// https://bybit-exchange.github.io/docs/v5/rate-limit/rules-for-pros/apilimit-query-all
    PagedCall<QueryAll> query_all(QueryAllRequest request = {}) const;

    /// Get Rate Limit Cap
    /// GET /v5/apilimit/query-cap
    ///
    /// Private. 50 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/rate-limit/rules-for-pros/apilimit-query-cap
    Call<QueryCap> query_cap() const;

    /// Set Rate Limit
    /// POST /v5/apilimit/set
    ///
    /// Private. 50 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// Never re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/rate-limit/rules-for-pros/apilimit-set
    Call<SetRateLimit> set_rate_limit(SetRateLimitRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const QueryRequest*);
const detail::ObjectTable& exbind_table(const QueryList*);
const detail::ObjectTable& exbind_table(const Query*);
const detail::ObjectTable& exbind_table(const QueryAllRequest*);
const detail::ObjectTable& exbind_table(const QueryAll*);
const detail::ObjectTable& exbind_table(const QueryCapList*);
const detail::ObjectTable& exbind_table(const QueryCap*);
const detail::ObjectTable& exbind_table(const SetRateLimitRequestList*);
const detail::ObjectTable& exbind_table(const SetRateLimitRequest*);
const detail::ObjectTable& exbind_table(const SetRateLimitList*);
const detail::ObjectTable& exbind_table(const SetRateLimit*);

}  // namespace exbind::bybit::apilimit
