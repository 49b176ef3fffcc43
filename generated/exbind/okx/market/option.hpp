// Generated from specs/okx/market/option.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/okx/common/opt_type.hpp"
#include "exbind/okx/common/side.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::okx {
class Connection;
}

/// Operations under /api/v5/market/option.
namespace exbind::inline v0_1::okx::market::option {

using exbind::okx::OptType;
using exbind::okx::Side;

/// Parameters of Api::instrument_family_trades.
struct InstrumentFamilyTradesRequest {
    NamedOnly named{};
    Required<std::string> instFamily;  ///< family of contracts, such as BTC-USD; e.g. BTC-USD
};

/// Part of InstrumentFamilyTrades.
struct InstrumentFamilyTradesTradeInfo {
    std::string instId{};           ///< pair, contract or index
    std::string tradeId{};          ///< exchange's id of the trade
    std::optional<Decimal> px{};    ///< price
    std::optional<Decimal> sz{};    ///< quantity, in contracts or currency
    Open<Side> side{};              ///< buy or sell
    std::optional<TimePoint> ts{};  ///< Unix milliseconds; e.g. 1597026383085

    bool operator==(const InstrumentFamilyTradesTradeInfo&) const = default;
};

/// Reply of Api::instrument_family_trades, one row.
struct InstrumentFamilyTrades {
    std::optional<Decimal> vol24h{};  ///< volume of 24 hours, contracts or base currency
    Open<OptType> optType{};          ///< call (C) or put (P)
    Vector<InstrumentFamilyTradesTradeInfo> tradeInfo{};

    bool operator==(const InstrumentFamilyTrades&) const = default;
};

/// The operations of market/option. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Option trades by instrument family
    /// GET /api/v5/market/option/instrument-family-trades
    ///
    /// Public. 20 requests per 2 seconds per IP address.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-market-data-get-option-trades-by-instrument-family
    Call<Vector<InstrumentFamilyTrades>> instrument_family_trades(InstrumentFamilyTradesRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const InstrumentFamilyTradesRequest*);
const detail::ObjectTable& exbind_table(const InstrumentFamilyTradesTradeInfo*);
const detail::ObjectTable& exbind_table(const InstrumentFamilyTrades*);

}  // namespace exbind::okx::market::option
