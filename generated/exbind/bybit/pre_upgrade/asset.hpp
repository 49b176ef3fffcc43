// Generated from specs/bybit/pre-upgrade/asset.yaml by `exbind generate bybit`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "exbind/bybit/common/category.hpp"
#include "exbind/bybit/common/side.hpp"
#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/pages.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::bybit {
class Connection;
}

/// Operations under /v5/pre-upgrade/asset.
namespace exbind::inline v0_1::bybit::pre_upgrade::asset {

using exbind::bybit::Category;
using exbind::bybit::Side;

/// Parameters of Api::delivery_record.
struct DeliveryRecordRequest {
    NamedOnly named{};
    Required<Open<Category>> category;
    Optional<std::string> symbol{};
    Optional<std::string> expDate{};
    Optional<std::int64_t> limit{};  ///< default 20
    Optional<std::string> cursor{};
};

/// Part of DeliveryRecord.
struct DeliveryRecordList {
    std::optional<TimePoint> deliveryTime{};  ///< Unix milliseconds
    std::string symbol{};
    Open<Side> side{};
    std::optional<Decimal> position{};
    std::optional<Decimal> deliveryPrice{};
    std::optional<Decimal> strike{};
    std::optional<Decimal> fee{};
    std::optional<Decimal> deliveryRpl{};

    bool operator==(const DeliveryRecordList&) const = default;
};

/// Reply of Api::delivery_record.
struct DeliveryRecord {
    Open<Category> category{};
    Vector<DeliveryRecordList> list{};
    std::string nextPageCursor{};

    bool operator==(const DeliveryRecord&) const = default;
};

/// Parameters of Api::settlement_record.
struct SettlementRecordRequest {
    NamedOnly named{};
    Required<Open<Category>> category;
    Optional<std::string> symbol{};
    Optional<std::int64_t> limit{};  ///< default 20
    Optional<std::string> cursor{};
};

/// Part of SettlementRecord.
struct SettlementRecordList {
    std::string symbol{};
    Open<Side> side{};
    std::optional<Decimal> size{};
    std::optional<Decimal> sessionAvgPrice{};
    std::optional<Decimal> markPrice{};
    std::optional<Decimal> realisedPnl{};
    std::optional<TimePoint> createdTime{};  ///< Unix milliseconds

    bool operator==(const SettlementRecordList&) const = default;
};

/// Reply of Api::settlement_record.
struct SettlementRecord {
    Open<Category> category{};
    Vector<SettlementRecordList> list{};
    std::string nextPageCursor{};

    bool operator==(const SettlementRecord&) const = default;
};

/// The operations of pre-upgrade/asset. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get Pre-upgrade Delivery Record
    /// GET /v5/pre-upgrade/asset/delivery-record
    ///
    /// Private. 600 requests per 5 seconds per IP address, shared by the pool ip. Too long for one reply: see pages().
    /// https://bybit-exchange.github.io/docs/v5/pre-upgrade/delivery
    PagedCall<DeliveryRecord> delivery_record(DeliveryRecordRequest request) const;

    /// Get Pre-upgrade USDC Session Settlement
    /// GET /v5/pre-upgrade/asset/settlement-record
    ///
    /// Private. 600 requests per 5 seconds per IP address, shared by the pool ip. Too long for one reply: see pages().
    /// https://bybit-exchange.github.io/docs/v5/pre-upgrade/settlement
    PagedCall<SettlementRecord> settlement_record(SettlementRecordRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const DeliveryRecordRequest*);
const detail::ObjectTable& exbind_table(const DeliveryRecordList*);
const detail::ObjectTable& exbind_table(const DeliveryRecord*);
const detail::ObjectTable& exbind_table(const SettlementRecordRequest*);
const detail::ObjectTable& exbind_table(const SettlementRecordList*);
const detail::ObjectTable& exbind_table(const SettlementRecord*);

}  // namespace exbind::bybit::pre_upgrade::asset
