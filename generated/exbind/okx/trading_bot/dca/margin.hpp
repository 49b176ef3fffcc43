// Generated from specs/okx/tradingBot/dca/margin.yaml by `exbind generate okx`. DO NOT EDIT.
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

/// Operations under /api/v5/tradingBot/dca/margin.
namespace exbind::okx::trading_bot::dca::margin {

enum class AlgoOrdType : std::uint8_t {
    contract_dca = 0,
    spot_dca = 1,
};

/// The value as sent and received, e.g. "contract_dca".
std::string_view to_string(AlgoOrdType value);

/// Parameters of Api::add_dca_margin.
struct AddDcaMarginRequest {
    NamedOnly named{};
    Required<std::string> algoId;  ///< exchange's id of the algo order or bot
    Required<Decimal> amt;         ///< amount
};

/// Reply of Api::add_dca_margin.
struct AddDcaMargin {
    std::string algoId{};             ///< exchange's id of the algo order or bot
    Open<AlgoOrdType> algoOrdType{};  ///< kind of bot, such as grid
    std::string sCode{};              ///< result of this item; 0 is success
    std::string sMsg{};               ///< why this item was refused

    bool operator==(const AddDcaMargin&) const = default;
};

/// Parameters of Api::reduce_dca_margin.
struct ReduceDcaMarginRequest {
    NamedOnly named{};
    Required<std::string> algoId;  ///< exchange's id of the algo order or bot
    Required<Decimal> amt;         ///< amount
};

/// Reply of Api::reduce_dca_margin.
struct ReduceDcaMargin {
    std::string algoId{};             ///< exchange's id of the algo order or bot
    Open<AlgoOrdType> algoOrdType{};  ///< kind of bot, such as grid
    std::string sCode{};              ///< result of this item; 0 is success
    std::string sMsg{};               ///< why this item was refused

    bool operator==(const ReduceDcaMargin&) const = default;
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
    Call<ReduceDcaMargin> reduce_dca_margin(ReduceDcaMarginRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const AddDcaMarginRequest*);
const detail::ObjectTable& exbind_table(const AddDcaMargin*);
const detail::ObjectTable& exbind_table(const ReduceDcaMarginRequest*);
const detail::ObjectTable& exbind_table(const ReduceDcaMargin*);

}  // namespace exbind::okx::trading_bot::dca::margin
