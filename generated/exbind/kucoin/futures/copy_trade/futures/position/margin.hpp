// Generated from specs/kucoin/futures/copy-trade/futures/position/margin.yaml by `exbind generate kucoin`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"

namespace exbind::inline v0_1::kucoin {
class Connection;
}

/// Operations under /api/v1/copy-trade/futures/position/margin.
namespace exbind::inline v0_1::kucoin::futures::copy_trade::futures::position::margin {

/// Parameters of Api::modify_isolated_margin_auto_deposit_status.
struct ModifyIsolatedMarginAutoDepositStatusRequest {
    NamedOnly named{};
    Required<std::string> symbol;  ///< pair, such as BTC-USDT
    Required<bool> status;         ///< how far it has come
};

/// Parameters of Api::add_isolated_margin.
struct AddIsolatedMarginRequest {
    NamedOnly named{};
    Required<std::string> symbol;  ///< pair, such as BTC-USDT
    Required<Decimal> margin;
    Required<std::string> bizNo;
};

/// Reply of Api::add_isolated_margin.
struct AddIsolatedMargin {
    std::string id{};
    std::string symbol{};                         ///< pair, such as BTC-USDT
    std::optional<bool> autoDeposit{};
    std::optional<Decimal> maintMarginReq{};
    std::optional<std::int64_t> riskLimit{};
    std::optional<Decimal> realLeverage{};
    std::optional<bool> crossMode{};
    std::optional<Decimal> delevPercentage{};
    std::optional<TimePoint> openingTimestamp{};  ///< Unix milliseconds
    std::optional<TimePoint> currentTimestamp{};  ///< Unix milliseconds
    std::optional<std::int64_t> currentQty{};
    std::optional<Decimal> currentCost{};
    std::optional<Decimal> currentComm{};
    std::optional<Decimal> unrealisedCost{};
    std::optional<Decimal> realisedGrossCost{};
    std::optional<Decimal> realisedCost{};
    std::optional<bool> isOpen{};
    std::optional<Decimal> markPrice{};           ///< price by which margin is judged
    std::optional<Decimal> markValue{};
    std::optional<Decimal> posCost{};
    std::optional<Decimal> posCross{};
    std::optional<Decimal> posInit{};
    std::optional<Decimal> posComm{};
    std::optional<Decimal> posLoss{};
    std::optional<Decimal> posMargin{};
    std::optional<Decimal> posMaint{};
    std::optional<Decimal> maintMargin{};
    std::optional<Decimal> realisedGrossPnl{};
    std::optional<Decimal> realisedPnl{};
    std::optional<Decimal> unrealisedPnl{};
    std::optional<Decimal> unrealisedPnlPcnt{};
    std::optional<Decimal> unrealisedRoePcnt{};
    std::optional<Decimal> avgEntryPrice{};
    std::optional<Decimal> liquidationPrice{};
    std::optional<Decimal> bankruptPrice{};
    std::string settleCurrency{};                 ///< currency in which the contract is settled

    bool operator==(const AddIsolatedMargin&) const = default;
};

/// Parameters of Api::max_withdraw_margin.
struct MaxWithdrawMarginRequest {
    NamedOnly named{};
    Required<std::string> symbol;  ///< pair, such as BTC-USDT
};

/// Parameters of Api::remove_isolated_margin.
struct RemoveIsolatedMarginRequest {
    NamedOnly named{};
    Required<std::string> symbol;  ///< pair, such as BTC-USDT
    Required<Decimal> withdrawAmount;
};

/// The operations of futures/copy-trade/futures/position/margin. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Modify Isolated Margin Auto-Deposit Status
    /// POST /api/v1/copy-trade/futures/position/margin/auto-deposit-status
    ///
    /// Private. 2000 requests per 30 seconds per user, shared by the pool CopyTrading, of which one call takes 4. Never
    /// re-sent by itself.
    Call<std::optional<bool>>
    modify_isolated_margin_auto_deposit_status(ModifyIsolatedMarginAutoDepositStatusRequest request) const;

    /// Add Isolated Margin
    /// POST /api/v1/copy-trade/futures/position/margin/deposit-margin
    ///
    /// Private. 2000 requests per 30 seconds per user, shared by the pool CopyTrading, of which one call takes 4. Never
    /// re-sent by itself.
    Call<AddIsolatedMargin> add_isolated_margin(AddIsolatedMarginRequest request) const;

    /// Get Max Withdraw Margin
    /// GET /api/v1/copy-trade/futures/position/margin/max-withdraw-margin
    ///
    /// Private. 2000 requests per 30 seconds per user, shared by the pool CopyTrading, of which one call takes 10.
    Call<std::optional<Decimal>> max_withdraw_margin(MaxWithdrawMarginRequest request) const;

    /// Remove Isolated Margin
    /// POST /api/v1/copy-trade/futures/position/margin/withdraw-margin
    ///
    /// Private. 2000 requests per 30 seconds per user, shared by the pool CopyTrading, of which one call takes 10.
    /// Never re-sent by itself.
    Call<std::optional<Decimal>> remove_isolated_margin(RemoveIsolatedMarginRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const ModifyIsolatedMarginAutoDepositStatusRequest*);
const detail::ObjectTable& exbind_table(const AddIsolatedMarginRequest*);
const detail::ObjectTable& exbind_table(const AddIsolatedMargin*);
const detail::ObjectTable& exbind_table(const MaxWithdrawMarginRequest*);
const detail::ObjectTable& exbind_table(const RemoveIsolatedMarginRequest*);

}  // namespace exbind::kucoin::futures::copy_trade::futures::position::margin
