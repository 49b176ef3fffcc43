// Generated from specs/bybit/card/reward/mall/item.yaml by `exbind generate bybit`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::bybit {
class Connection;
}

/// Operations under /v5/card/reward/mall/item.
namespace exbind::inline v0_1::bybit::card::reward::mall::item {

/// Parameters of Api::list.
struct ListRequest {
    NamedOnly named{};
    Optional<std::int64_t> pageNo{};    ///< default 1, at least 1
    Optional<std::int64_t> pageSize{};  ///< default 10, at least 1
    Optional<std::int64_t> itemType{};
    Optional<std::int64_t> itemBizType{};
    Optional<std::int64_t> orderBy{};
    Optional<bool> asc{};
    Optional<std::int64_t> source{};
};

/// Part of List.
struct ListData {
    std::string itemId{};
    std::string itemName{};
    std::optional<std::int64_t> priority{};
    std::optional<TimePoint> onTime{};   ///< Unix milliseconds
    std::optional<TimePoint> offTime{};  ///< Unix milliseconds
    std::optional<Decimal> price{};
    std::optional<Decimal> discountPrice{};
    std::optional<std::int64_t> totalNum{};
    std::optional<std::int64_t> redeemNum{};
    std::string picPath{};
    std::string currency{};
    std::optional<std::int64_t> currencyType{};
    std::optional<std::int64_t> itemType{};
    std::optional<std::int64_t> itemBizType{};

    bool operator==(const ListData&) const = default;
};

/// Reply of Api::list.
struct List {
    std::optional<std::int64_t> pageNo{};
    std::optional<std::int64_t> pageSize{};
    std::optional<std::int64_t> totalCount{};
    Vector<ListData> data{};

    bool operator==(const List&) const = default;
};

/// The operations of card/reward/mall/item. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Query Mall Item List
    /// POST /v5/card/reward/mall/item/list
    ///
    /// Private. 600 requests per 5 seconds per IP address, shared by the pool ip. Never re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/bybit-card/point/item-list
    Call<List> list(ListRequest request = {}) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const ListRequest*);
const detail::ObjectTable& exbind_table(const ListData*);
const detail::ObjectTable& exbind_table(const List*);

}  // namespace exbind::bybit::card::reward::mall::item
