// Generated from specs/okx/finance/savings.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/okx/connection.hpp"

/// Operations under /api/v5/finance/savings.
namespace exbind::okx::finance::savings {

enum class Side : std::uint8_t {
    purchase = 0,
    redempt = 1,
};

/// The value as sent and received, e.g. "purchase".
std::string_view to_string(Side value);

/// Parameters of Api::purchase_redempt.
struct PurchaseRedemptRequest {
    NamedOnly named{};
    Required<std::string> ccy;            ///< e.g. BTC
    Required<Decimal> amt;
    Required<Open<Side>> side;
    std::optional<Decimal> rate{};        ///< conditional; e.g. 0.1; 1% to 365%
};

/// Reply of Api::purchase_redempt, one row.
struct PurchaseRedempt {
    std::string ccy{};
    std::optional<Decimal> amt{};
    Open<Side> side{};
    std::optional<Decimal> rate{};        ///< e.g. 0.1

    bool operator==(const PurchaseRedempt&) const = default;
};

/// Parameters of Api::lending_history.
struct LendingHistoryRequest {
    NamedOnly named{};
    std::optional<std::string> ccy{};     ///< e.g. BTC
    std::optional<TimePoint> after{};     ///< Unix milliseconds
    std::optional<TimePoint> before{};    ///< Unix milliseconds
    std::optional<std::int64_t> limit{};  ///< default 100, at most 100
};

/// The operations of finance/savings. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection) : core_(connection.core()) {}

    /// POST /api/v5/finance/savings/purchase-redempt
    ///
    /// Private; permission: trade. 6 requests per second per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#financial-product-simple-earn-flexible-post-savings-purchase-redemption
    Call<std::vector<PurchaseRedempt>> purchase_redempt(PurchaseRedemptRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

}  // namespace exbind::okx::finance::savings
