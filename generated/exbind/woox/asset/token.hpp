// Generated from specs/woox/asset/token.manual.yaml by `exbind generate woox`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::woox {
class Connection;
}

/// Operations under /v3/asset/token.
namespace exbind::inline v0_1::woox::asset::token {

using exbind::operator<<;
using exbind::to_string;

enum class HistoryType : std::uint8_t {
    withdraw = 0,               ///< "WITHDRAW"
    deposit = 1,                ///< "DEPOSIT"
    fiat_withdraw = 2,          ///< "FIAT_WITHDRAW"
    fiat_deposit = 3,           ///< "FIAT_DEPOSIT"
    earn = 4,                   ///< "EARN"
    vault_withdraw = 5,         ///< "VAULT_WITHDRAW"
    vault_deposit = 6,          ///< "VAULT_DEPOSIT"
    yield_to_balance = 7,       ///< "YIELD_TO_BALANCE"
    credit = 8,                 ///< "CREDIT"
    distribution = 9,           ///< "DISTRIBUTION"
    referral = 10,              ///< "REFERRAL"
    sub_account_transfer = 11,  ///< "SUB_ACCOUNT_TRANSFER"
    rebate = 12,                ///< "REBATE"
    liquidation = 13,           ///< "LIQUIDATION"
    special = 14,               ///< "SPECIAL"
    staking = 15,               ///< "STAKING"
    unstaking = 16,             ///< "UNSTAKING"
    unstaking_fee = 17,         ///< "UNSTAKING_FEE"
    interest = 18,              ///< "INTEREST"
    convert = 19,               ///< "CONVERT"
    funding_fee = 20,           ///< "FUNDING_FEE"
    realized_pnl = 21,          ///< "REALIZED_PNL"
    rfq = 22,                   ///< "RFQ"
    copy_fee = 23,              ///< "COPY_FEE"
    copy_profit_shared = 24,    ///< "COPY_PROFIT_SHARED"
    spot_transaction = 25,      ///< "SPOT_TRANSACTION"
    transaction_fee = 26,       ///< "TRANSACTION_FEE"
};
const detail::EnumTable& exbind_table(HistoryType);

/// Parameters of Api::history.
struct HistoryRequest {
    NamedOnly named{};
    Open<HistoryType> type{};
    Optional<TimePoint> startTime{};  ///< Unix milliseconds
    Optional<TimePoint> endTime{};    ///< Unix milliseconds
    Optional<std::int64_t> page{};    ///< default 1
    Optional<std::int64_t> size{};    ///< default 25, at most 1000
};

/// Part of History.
struct HistoryRows {
    std::optional<std::int64_t> id{};
    Open<HistoryType> type{};
    std::string token{};                   ///< currency or its form on a chain
    std::optional<Decimal> amount{};       ///< amount of the token
    std::optional<TimePoint> timestamp{};  ///< Unix milliseconds

    bool operator==(const HistoryRows&) const = default;
};

/// Part of History.
struct HistoryMeta {
    std::optional<std::int64_t> total{};           ///< rows on all pages
    std::optional<std::int64_t> recordsPerPage{};  ///< rows on a page
    std::optional<std::int64_t> currentPage{};     ///< number of the page, from 1

    bool operator==(const HistoryMeta&) const = default;
};

/// Reply of Api::history.
struct History {
    Vector<HistoryRows> rows{};  ///< rows of this page
    HistoryMeta meta{};          ///< which page this is

    bool operator==(const History&) const = default;
};

/// The operations of asset/token. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// GET /v3/asset/token/history
    ///
    /// Private. 10 requests per minute per user.
    /// Written by hand, not imported; known from: official page, ccxt 4.5.83; limit from the official page
    /// https://developer.woox.io/api-reference/endpoint/assets/token_history
    Call<History> history(HistoryRequest request = {}) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const HistoryRequest*);
const detail::ObjectTable& exbind_table(const HistoryRows*);
const detail::ObjectTable& exbind_table(const HistoryMeta*);
const detail::ObjectTable& exbind_table(const History*);

}  // namespace exbind::woox::asset::token
