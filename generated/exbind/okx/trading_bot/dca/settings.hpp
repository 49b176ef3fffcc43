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

/// Parameters of Api::amend_reinvestment.
struct AmendReinvestmentRequest {
    NamedOnly named{};
    Required<std::string> algoId;             ///< exchange's id of the algo order or bot
    Required<Open<AlgoOrdType>> algoOrdType;  ///< kind of bot, such as grid
    Required<bool> allowReinvest;
};

/// Reply of Api::amend_reinvestment.
struct AmendReinvestment {
    std::string algoId{};             ///< exchange's id of the algo order or bot
    Open<AlgoOrdType> algoOrdType{};  ///< kind of bot, such as grid
    std::string sCode{};              ///< result of this item; 0 is success
    std::string sMsg{};               ///< why this item was refused

    bool operator==(const AmendReinvestment&) const = default;
};

/// Parameters of Api::amend_take_profit.
struct AmendTakeProfitRequest {
    NamedOnly named{};
    Required<std::string> algoId;             ///< exchange's id of the algo order or bot
    Required<Open<AlgoOrdType>> algoOrdType;  ///< kind of bot, such as grid
    Required<Decimal> tpPrice;
};

/// Reply of Api::amend_take_profit.
struct AmendTakeProfit {
    std::string algoId{};             ///< exchange's id of the algo order or bot
    Open<AlgoOrdType> algoOrdType{};  ///< kind of bot, such as grid
    std::string sCode{};              ///< result of this item; 0 is success
    std::string sMsg{};               ///< why this item was refused

    bool operator==(const AmendTakeProfit&) const = default;
};

/// The operations of tradingBot/dca/settings. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Amend dca reinvestment
    /// POST /api/v5/tradingBot/dca/settings/reinvestment
    ///
    /// Private; permission: trade. 20 requests per 2 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-post-amend-dca-reinvestment
    Call<AmendReinvestment> amend_reinvestment(AmendReinvestmentRequest request) const;

    /// Amend dca take profit settings
    /// POST /api/v5/tradingBot/dca/settings/take-profit
    ///
    /// Private; permission: trade. 20 requests per 2 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-post-amend-dca-take-profit-settings
    Call<AmendTakeProfit> amend_take_profit(AmendTakeProfitRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const AmendReinvestmentRequest*);
const detail::ObjectTable& exbind_table(const AmendReinvestment*);
const detail::ObjectTable& exbind_table(const AmendTakeProfitRequest*);
const detail::ObjectTable& exbind_table(const AmendTakeProfit*);

}  // namespace exbind::okx::trading_bot::dca::settings
