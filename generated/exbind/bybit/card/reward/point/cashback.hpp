// Generated from specs/bybit/card/reward/point/cashback.yaml by `exbind generate bybit`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"

namespace exbind::inline v0_1::bybit {
class Connection;
}

/// Operations under /v5/card/reward/point/cashback.
namespace exbind::inline v0_1::bybit::card::reward::point::cashback {

using exbind::operator<<;
using exbind::to_string;

enum class CcyType : std::uint8_t {
    fiat = 0,    ///< "FIAT"
    crypto = 1,  ///< "CRYPTO"
};
const detail::EnumTable& exbind_table(CcyType);

enum class OrderShowStatus : std::uint8_t {
    no_pay = 0,              ///< "NO_PAY"
    order_pending_show = 1,  ///< "ORDER_PENDING_SHOW"
    order_success = 2,       ///< "ORDER_SUCCESS"
    order_fail = 3,          ///< "ORDER_FAIL"
};
const detail::EnumTable& exbind_table(OrderShowStatus);

/// Parameters of Api::detail.
struct DetailRequest {
    NamedOnly named{};
    Required<std::string> bizTxnId;
};

/// Reply of Api::detail.
struct Detail {
    std::optional<Decimal> points{};
    std::optional<Decimal> amt{};
    std::string ccy{};
    Open<CcyType> ccyType{};
    std::string createTime{};
    std::string bizTxnId{};
    std::optional<std::int64_t> sourceId{};
    std::string sourceCode{};
    std::optional<std::int64_t> orderStatus{};
    std::optional<std::int64_t> orderSubStatus{};
    Open<OrderShowStatus> orderShowStatus{};
    std::string failedBizCode{};

    bool operator==(const Detail&) const = default;
};

/// The operations of card/reward/point/cashback. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Query Cashback Detail
    /// POST /v5/card/reward/point/cashback/detail
    ///
    /// Private. 600 requests per 5 seconds per IP address, shared by the pool ip. Never re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/bybit-card/point/cashback-detail
    Call<Detail> detail(DetailRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const DetailRequest*);
const detail::ObjectTable& exbind_table(const Detail*);

}  // namespace exbind::bybit::card::reward::point::cashback
