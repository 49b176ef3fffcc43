// Generated from specs/okx/tradingBot/dca/margin.yaml by `exbind generate okx`. DO NOT EDIT.
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

/// Operations under /api/v5/tradingBot/dca/margin.
namespace exbind::inline v0_1::okx::trading_bot::dca::margin {

using exbind::okx::AlgoOrdType;

/// Parameters of Api::add_dca_margin.
struct AddDcaMarginRequest {
    NamedOnly named{};
    Required<std::string> algoId;  ///< exchange's id of the algo order or bot
    Required<Decimal> amt;         ///< amount
};

/// Reply of Api::add_dca_margin and Api::reduce_dca_margin.
struct AddDcaMargin {
    std::string algoId{};             ///< exchange's id of the algo order or bot
    Open<AlgoOrdType> algoOrdType{};  ///< kind of bot, such as grid
    std::string sCode{};              ///< result of this item; 0 is success
    std::string sMsg{};               ///< why this item was refused

    bool operator==(const AddDcaMargin&) const = default;
};
using ReduceDcaMargin = AddDcaMargin;

/// Parameters of Api::reduce_dca_margin.
struct ReduceDcaMarginRequest {
    NamedOnly named{};
    Required<std::string> algoId;  ///< exchange's id of the algo order or bot
    Required<Decimal> amt;         ///< amount
};

/// The operations of tradingBot/dca/margin. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Add dca margin
    /// POST /api/v5/tradingBot/dca/margin/add
    ///
    /// Private; permission: trade. 20 requests per 2 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-post-add-dca-margin
    Call<AddDcaMargin> add_dca_margin(AddDcaMarginRequest request) const;

    /// Reduce dca margin
    /// POST /api/v5/tradingBot/dca/margin/reduce
    ///
    /// Private; permission: trade. 20 requests per 2 seconds per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#order-book-trading-dca-trading-post-reduce-dca-margin
    Call<AddDcaMargin> reduce_dca_margin(ReduceDcaMarginRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const AddDcaMarginRequest*);
const detail::ObjectTable& exbind_table(const AddDcaMargin*);
const detail::ObjectTable& exbind_table(const ReduceDcaMarginRequest*);

}  // namespace exbind::okx::trading_bot::dca::margin
