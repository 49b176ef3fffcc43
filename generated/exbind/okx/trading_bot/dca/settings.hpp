// Generated from specs/okx/tradingBot/dca/settings.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"

namespace exbind::okx {
class Connection;
}

/// Operations under /api/v5/tradingBot/dca/settings.
namespace exbind::okx::trading_bot::dca::settings {

enum class AlgoOrdType : std::uint8_t {
    contract_dca = 0,
    spot_dca = 1,
};

/// The value as sent and received, e.g. "contract_dca".
std::string_view to_string(AlgoOrdType value);

/// Parameters of Api::reinvestment.
struct ReinvestmentRequest {
    NamedOnly named{};
    Required<std::string> algoId;             ///< exchange's id of the algo order or bot
    Required<Open<AlgoOrdType>> algoOrdType;  ///< kind of bot, such as grid
    Required<bool> allowReinvest;
};

/// Reply of Api::reinvestment.
struct Reinvestment {
    std::string algoId{};             ///< exchange's id of the algo order or bot
    Open<AlgoOrdType> algoOrdType{};  ///< kind of bot, such as grid
    std::string sCode{};              ///< result of this item; 0 is success
    std::string sMsg{};               ///< why this item was refused

    bool operator==(const Reinvestment&) const = default;
};

/// Parameters of Api::take_profit.
struct TakeProfitRequest {
    NamedOnly named{};
    Required<std::string> algoId;             ///< exchange's id of the algo order or bot
    Required<Open<AlgoOrdType>> algoOrdType;  ///< kind of bot, such as grid
    Required<Decimal> tpPrice;
};

/// Reply of Api::take_profit.
struct TakeProfit {
    std::string algoId{};             ///< exchange's id of the algo order or bot
    Open<AlgoOrdType> algoOrdType{};  ///< kind of bot, such as grid
    std::string sCode{};              ///< result of this item; 0 is success
    std::string sMsg{};               ///< why this item was refused

    bool operator==(const TakeProfit&) const = default;
};

/// The operations of tradingBot/dca/settings. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// POST /api/v5/tradingBot/dca/settings/reinvestment
    ///
    /// Private; permission: trade. 20 requests per 2 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-post-amend-dca-reinvestment
    Call<Reinvestment> reinvestment(ReinvestmentRequest request) const;

    /// POST /api/v5/tradingBot/dca/settings/take-profit
    ///
    /// Private; permission: trade. 20 requests per 2 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-post-amend-dca-take-profit-settings
    Call<TakeProfit> take_profit(TakeProfitRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const ReinvestmentRequest*);
const detail::ObjectTable& exbind_table(const Reinvestment*);
const detail::ObjectTable& exbind_table(const TakeProfitRequest*);
const detail::ObjectTable& exbind_table(const TakeProfit*);

}  // namespace exbind::okx::trading_bot::dca::settings
