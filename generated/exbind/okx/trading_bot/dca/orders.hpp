// Generated from specs/okx/tradingBot/dca/orders.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/okx/common/algo_ord_type.hpp"
#include "exbind/okx/common/ord_type.hpp"

namespace exbind::inline v0_1::okx {
class Connection;
}

/// Operations under /api/v5/tradingBot/dca/orders.
namespace exbind::inline v0_1::okx::trading_bot::dca::orders {

using exbind::okx::AlgoOrdType;
using exbind::okx::OrdType;

/// Parameters of Api::add_investment.
struct AddInvestmentRequest {
    NamedOnly named{};
    Required<std::string> algoId;             ///< exchange's id of the algo order or bot
    Required<Open<AlgoOrdType>> algoOrdType;  ///< kind of bot, such as grid
    Required<Decimal> price;
    Required<Decimal> amt;                    ///< amount
    Open<OrdType> ordType{};                  ///< kind of order, such as limit or market
    Optional<std::string> tradeQuoteCcy{};    ///< currency that a spot order is paid in
};

/// Reply of Api::add_investment.
struct AddInvestment {
    std::string algoId{};             ///< exchange's id of the algo order or bot
    std::string algoClOrdId{};        ///< your id of the algo order or bot
    Open<AlgoOrdType> algoOrdType{};  ///< kind of bot, such as grid
    std::string tag{};                ///< label of your own choice
    std::optional<Decimal> diffAmount{};
    std::string sCode{};              ///< result of this item; 0 is success
    std::string sMsg{};               ///< why this item was refused

    bool operator==(const AddInvestment&) const = default;
};

/// The operations of tradingBot/dca/orders. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Add investment
    /// POST /api/v5/tradingBot/dca/orders/manual-buy
    ///
    /// Private; permission: trade. 20 requests per 2 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-post-add-investment
    Call<AddInvestment> add_investment(AddInvestmentRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const AddInvestmentRequest*);
const detail::ObjectTable& exbind_table(const AddInvestment*);

}  // namespace exbind::okx::trading_bot::dca::orders
