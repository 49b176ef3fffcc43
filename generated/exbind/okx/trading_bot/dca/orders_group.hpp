// Generated from specs/okx/tradingBot/dca/orders.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"

namespace exbind::okx {
class Connection;
}

/// Operations under /api/v5/tradingBot/dca/orders.
namespace exbind::okx::trading_bot::dca::orders_group {

enum class AlgoOrdType : std::uint8_t {
    contract_dca = 0,
    spot_dca = 1,
};

/// The value as sent and received, e.g. "contract_dca".
std::string_view to_string(AlgoOrdType value);

enum class OrdType : std::uint8_t {
    limit = 0,
    market = 1,
};

/// The value as sent and received, e.g. "limit".
std::string_view to_string(OrdType value);

/// Parameters of Api::manual_buy.
struct ManualBuyRequest {
    NamedOnly named{};
    Required<std::string> algoId;
    Required<Open<AlgoOrdType>> algoOrdType;
    Required<Decimal> price;
    Required<Decimal> amt;
    Open<OrdType> ordType{};
    Optional<std::string> tradeQuoteCcy{};
};

/// Reply of Api::manual_buy.
struct ManualBuy {
    std::string algoId{};
    std::string algoClOrdId{};
    Open<AlgoOrdType> algoOrdType{};
    std::string tag{};
    std::optional<Decimal> diffAmount{};
    std::string sCode{};
    std::string sMsg{};

    bool operator==(const ManualBuy&) const = default;
};

/// The operations of tradingBot/dca/orders. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// POST /api/v5/tradingBot/dca/orders/manual-buy
    ///
    /// Private; permission: trade. 20 requests per 2 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-post-add-investment
    Call<ManualBuy> manual_buy(ManualBuyRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const ManualBuyRequest*);
const detail::ObjectTable& exbind_table(const ManualBuy*);

}  // namespace exbind::okx::trading_bot::dca::orders_group
