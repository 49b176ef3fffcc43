// Generated from specs/kucoin/spot/mark-price.yaml by `exbind generate kucoin`. DO NOT EDIT.
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::kucoin {
class Connection;
}

/// Operations of spot/mark-price.
namespace exbind::inline v0_1::kucoin::spot::mark_price {

/// Parameters of Api::mark_price_detail.
struct MarkPriceDetailRequest {
    NamedOnly named{};
    Required<std::string> symbol;  ///< pair, such as BTC-USDT
};

/// Reply of Api::mark_price_detail and Api::mark_price_list.
struct MarkPriceList {
    std::string symbol{};                  ///< pair, such as BTC-USDT
    std::optional<TimePoint> timePoint{};  ///< Unix milliseconds
    std::optional<Decimal> value{};

    bool operator==(const MarkPriceList&) const = default;
};
using MarkPriceDetail = MarkPriceList;

/// The operations of spot/mark-price. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get Mark Price Detail
    /// GET /api/v1/mark-price/{symbol}/current
    ///
    /// Public. 2000 requests per 30 seconds per IP address, shared by the pool Public, of which one call takes 2.
    Call<MarkPriceList> mark_price_detail(MarkPriceDetailRequest request) const;

    /// Get Mark Price List
    /// GET /api/v3/mark-price/all-symbols
    ///
    /// Public. 2000 requests per 30 seconds per IP address, shared by the pool Public, of which one call takes 10.
    Call<Vector<MarkPriceList>> mark_price_list() const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const MarkPriceDetailRequest*);
const detail::ObjectTable& exbind_table(const MarkPriceList*);

}  // namespace exbind::kucoin::spot::mark_price
