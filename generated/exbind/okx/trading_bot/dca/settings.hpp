// Generated from specs/okx/tradingBot/dca/settings.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <memory>
#include <string>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/okx/common/algo_ord_type.hpp"

namespace exbind::inline v0_1::okx {
class Connection;
}

/// Operations under /api/v5/tradingBot/dca/settings.
namespace exbind::inline v0_1::okx::trading_bot::dca::settings {

using exbind::okx::AlgoOrdType;

/// Parameters of Api::amend_reinvestment.
struct AmendReinvestmentRequest {
    NamedOnly named{};
    Required<std::string> algoId;             ///< exchange's id of the algo order or bot
    Required<Open<AlgoOrdType>> algoOrdType;  ///< kind of bot, such as grid
    Required<bool> allowReinvest;
};

/// Reply of Api::amend_reinvestment and Api::amend_take_profit.
struct AmendTakeProfit {
    std::string algoId{};             ///< exchange's id of the algo order or bot
    Open<AlgoOrdType> algoOrdType{};  ///< kind of bot, such as grid
    std::string sCode{};              ///< result of this item; 0 is success
    std::string sMsg{};               ///< why this item was refused

    bool operator==(const AmendTakeProfit&) const = default;
};
using AmendReinvestment = AmendTakeProfit;

/// Parameters of Api::amend_take_profit.
struct AmendTakeProfitRequest {
    NamedOnly named{};
    Required<std::string> algoId;             ///< exchange's id of the algo order or bot
    Required<Open<AlgoOrdType>> algoOrdType;  ///< kind of bot, such as grid
    Required<Decimal> tpPrice;
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
    Call<AmendTakeProfit> amend_reinvestment(AmendReinvestmentRequest request) const;

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
const detail::ObjectTable& exbind_table(const AmendTakeProfit*);
const detail::ObjectTable& exbind_table(const AmendTakeProfitRequest*);

}  // namespace exbind::okx::trading_bot::dca::settings
