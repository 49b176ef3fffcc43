// Generated from specs/kucoin/hf/orders/multi.yaml by `exbind generate kucoin`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/vector.hpp"

namespace exbind::kucoin {
class Connection;
}

/// Operations under /api/v1/hf/orders/multi.
namespace exbind::kucoin::hf::orders::multi_group {

enum class Type : std::uint8_t {
    limit = 0,
};

/// The value as sent and received, e.g. "limit".
std::string_view to_string(Type value);

enum class TimeInForce : std::uint8_t {
    gtc = 0,  ///< "GTC"
    gtt = 1,  ///< "GTT"
    ioc = 2,  ///< "IOC"
    fok = 3,  ///< "FOK"
};

/// The value as sent and received, e.g. "GTC".
std::string_view to_string(TimeInForce value);

enum class Side : std::uint8_t {
    buy = 0,
    sell = 1,
};

/// The value as sent and received, e.g. "buy".
std::string_view to_string(Side value);

enum class Stp : std::uint8_t {
    dc = 0,  ///< "DC"
    co = 1,  ///< "CO"
    cn = 2,  ///< "CN"
    cb = 3,  ///< "CB"
};

/// The value as sent and received, e.g. "DC".
std::string_view to_string(Stp value);

enum class Status : std::uint8_t {
    open = 0,
    done = 1,
};

/// The value as sent and received, e.g. "open".
std::string_view to_string(Status value);

/// Part of SyncRequest.
struct SyncRequestOrderList {
    NamedOnly named{};
    Optional<std::string> clientOid{};
    Required<std::string> symbol;
    Required<Open<Type>> type;
    Open<TimeInForce> timeInForce{};        ///< default GTC
    Required<Open<Side>> side;
    Required<Decimal> price;
    Optional<Decimal> size{};
    Open<Stp> stp{};
    Optional<std::int64_t> cancelAfter{};   ///< default -1, 0 to 2592000
    Optional<bool> postOnly{};              ///< default false
    Optional<bool> hidden{};                ///< default false
    Optional<bool> iceberg{};               ///< default false
    Optional<Decimal> visibleSize{};
    Optional<std::string> tags{};
    Optional<std::string> remark{};
    Optional<Decimal> funds{};
    Optional<std::int64_t> allowMaxTimeWindow{};
    Optional<TimePoint> clientTimestamp{};  ///< Unix milliseconds
};

/// Parameters of Api::sync.
struct SyncRequest {
    NamedOnly named{};
    Required<Vector<SyncRequestOrderList>> orderList;
};

/// Reply of Api::sync, one row.
struct Sync {
    std::string orderId{};
    std::string clientOid{};
    std::optional<TimePoint> orderTime{};  ///< Unix milliseconds
    std::optional<Decimal> originSize{};
    std::optional<Decimal> dealSize{};
    std::optional<Decimal> remainSize{};
    std::optional<Decimal> canceledSize{};
    Open<Status> status{};
    std::optional<TimePoint> matchTime{};  ///< Unix milliseconds
    std::optional<bool> success{};
    std::string failMsg{};

    bool operator==(const Sync&) const = default;
};

/// The operations of hf/orders/multi. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// POST /api/v1/hf/orders/multi/sync
    ///
    /// Private. 4000 requests per 30 seconds per user, shared by the pool Spot. Never re-sent by itself.
    Call<Vector<Sync>> sync(SyncRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const SyncRequestOrderList*);
const detail::ObjectTable& exbind_table(const SyncRequest*);
const detail::ObjectTable& exbind_table(const Sync*);

}  // namespace exbind::kucoin::hf::orders::multi_group
