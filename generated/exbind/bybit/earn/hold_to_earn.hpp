// Generated from specs/bybit/earn/hold-to-earn.yaml by `exbind generate bybit`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/pages.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::bybit {
class Connection;
}

/// Operations under /v5/earn/hold-to-earn.
namespace exbind::inline v0_1::bybit::earn::hold_to_earn {

using exbind::operator<<;
using exbind::to_string;

enum class Status : std::uint8_t {
    not_started = 0,  ///< "NotStarted"
    online = 1,       ///< "Online"
    ended = 2,        ///< "Ended"
};
const detail::EnumTable& exbind_table(Status);

/// Part of ProductProducts.
struct ProductProductsYields {
    std::string coinName{};
    std::string apy{};  ///< e.g. "10%"

    bool operator==(const ProductProductsYields&) const = default;
};

/// Part of Product.
struct ProductProducts {
    std::string coinName{};  ///< e.g. "USDE"
    Vector<ProductProductsYields> yields{};
    Open<Status> status{};
    std::string apy{};       ///< e.g. "10%"
    std::string announcementUrl{};

    bool operator==(const ProductProducts&) const = default;
};

/// Reply of Api::product.
struct Product {
    Vector<ProductProducts> products{};

    bool operator==(const Product&) const = default;
};

/// Parameters of Api::yield_history.
struct YieldHistoryRequest {
    NamedOnly named{};
    Optional<std::int64_t> timeStart{};
    Optional<std::int64_t> timeEnd{};
    Required<std::int64_t> limit;
    Optional<std::string> cursor{};
};

/// Part of YieldHistory.
struct YieldHistoryAirdropDailyPnls {
    std::string coinName{};
    std::string yieldCoinName{};
    std::optional<Decimal> effectiveAmount{};
    std::optional<Decimal> pnl{};
    std::optional<Decimal> apy{};
    std::optional<std::int64_t> createdAt{};

    bool operator==(const YieldHistoryAirdropDailyPnls&) const = default;
};

/// Reply of Api::yield_history.
struct YieldHistory {
    std::string nextCursor{};
    Vector<YieldHistoryAirdropDailyPnls> airdropDailyPnls{};

    bool operator==(const YieldHistory&) const = default;
};

/// The operations of earn/hold-to-earn. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get Airdrop Products
    /// GET /v5/earn/hold-to-earn/product
    ///
    /// Public. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/finance/earn/hold-to-earn/product
    Call<Product> product() const;

    /// Get Airdrop Daily PnL Records
    /// GET /v5/earn/hold-to-earn/yield-history
    ///
    /// Private. 600 requests per 5 seconds per IP address, shared by the pool ip. Too long for one reply: see pages().
    /// https://bybit-exchange.github.io/docs/v5/finance/earn/hold-to-earn/yield-history
    PagedCall<YieldHistory> yield_history(YieldHistoryRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const ProductProductsYields*);
const detail::ObjectTable& exbind_table(const ProductProducts*);
const detail::ObjectTable& exbind_table(const Product*);
const detail::ObjectTable& exbind_table(const YieldHistoryRequest*);
const detail::ObjectTable& exbind_table(const YieldHistoryAirdropDailyPnls*);
const detail::ObjectTable& exbind_table(const YieldHistory*);

}  // namespace exbind::bybit::earn::hold_to_earn
