// Generated from specs/woox/asset/wallet.manual.yaml by `exbind generate woox`. DO NOT EDIT.
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

/// Operations under /v3/asset/wallet.
namespace exbind::inline v0_1::woox::asset::wallet {

using exbind::operator<<;
using exbind::to_string;

enum class WalletType : std::uint8_t {
    balance = 0,     ///< "BALANCE"
    collateral = 1,  ///< "COLLATERAL"
};
const detail::EnumTable& exbind_table(WalletType);

enum class TokenSide : std::uint8_t {
    deposit = 0,   ///< "DEPOSIT"
    withdraw = 1,  ///< "WITHDRAW"
};
const detail::EnumTable& exbind_table(TokenSide);

enum class WalletStatus : std::uint8_t {
    new_ = 0,        ///< "NEW"
    confirming = 1,  ///< "CONFIRMING"
    processing = 2,  ///< "PROCESSING"
    completed = 3,   ///< "COMPLETED"
    canceled = 4,    ///< "CANCELED"
};
const detail::EnumTable& exbind_table(WalletStatus);

/// Parameters of Api::history.
struct HistoryRequest {
    NamedOnly named{};
    Optional<std::string> token{};    ///< currency or its form on a chain; e.g. USDT
    Optional<std::string> network{};  ///< chain that the token moves on
    Open<WalletType> type{};
    Open<TokenSide> tokenSide{};
    Optional<TimePoint> startTime{};  ///< Unix milliseconds
    Optional<TimePoint> endTime{};    ///< Unix milliseconds
    Optional<std::int64_t> page{};    ///< default 1
    Optional<std::int64_t> size{};    ///< default 25
};

/// Part of History.
struct HistoryRows {
    std::optional<TimePoint> createdTime{};  ///< Unix seconds
    std::optional<TimePoint> updatedTime{};  ///< Unix seconds
    std::string id{};
    std::string externalId{};
    std::string applicationId{};             ///< account or sub-account by its id
    std::string token{};                     ///< currency or its form on a chain
    std::string targetAddress{};
    std::string sourceAddress{};
    std::string extra{};                     ///< memo or tag that belongs to the address
    Open<WalletType> type{};
    Open<TokenSide> tokenSide{};
    std::optional<Decimal> amount{};         ///< amount of the token
    std::string txId{};
    std::string feeToken{};
    std::optional<Decimal> feeAmount{};
    Open<WalletStatus> status{};             ///< how far it has come
    std::optional<std::int64_t> confirmingThreshold{};
    std::optional<std::int64_t> confirmedNumber{};

    bool operator==(const HistoryRows&) const = default;
};

/// Part of History.
struct HistoryMeta {
    std::optional<std::int64_t> total{};           ///< rows on all pages
    std::optional<std::int64_t> recordsPerPage{};  ///< rows on a page
    std::optional<std::int64_t> currentPage{};     ///< number of the page, from 1
    std::optional<std::int64_t> records_per_page{};
    std::optional<std::int64_t> current_page{};

    bool operator==(const HistoryMeta&) const = default;
};

/// Reply of Api::history.
struct History {
    Vector<HistoryRows> rows{};  ///< rows of this page
    HistoryMeta meta{};          ///< which page this is

    bool operator==(const History&) const = default;
};

/// Parameters of Api::deposit_address.
struct DepositAddressRequest {
    NamedOnly named{};
    Required<std::string> token;    ///< currency or its form on a chain; e.g. USDT
    Required<std::string> network;  ///< chain that the token moves on; e.g. ETH
};

/// Reply of Api::deposit_address.
struct DepositAddress {
    std::string address{};  ///< where the token is sent to
    std::string extra{};    ///< memo or tag that belongs to the address

    bool operator==(const DepositAddress&) const = default;
};

/// Parameters of Api::withdraw.
struct WithdrawRequest {
    NamedOnly named{};
    Required<std::string> token;    ///< currency or its form on a chain; e.g. USDT
    Required<std::string> network;  ///< chain that the token moves on; e.g. ETH
    Required<std::string> address;  ///< where the token is sent to
    Optional<std::string> extra{};  ///< memo or tag that belongs to the address
    Required<Decimal> amount;       ///< amount of the token
};

/// Reply of Api::withdraw.
struct Withdraw {
    std::string withdrawId{};  ///< exchange's id of the withdrawal

    bool operator==(const Withdraw&) const = default;
};

/// The operations of asset/wallet. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// GET /v3/asset/wallet/history
    ///
    /// Private. 10 requests per minute per user.
    /// Written by hand, not imported; known from: official page, ccxt 4.5.83, recorded payload; limit from the official
    /// page; the recorded reply has page counters in snake_case, the page in camelCase: both are read
    /// https://developer.woox.io/api-reference/endpoint/assets/get_wallet_history
    Call<History> history(HistoryRequest request = {}) const;

    /// GET /v3/asset/wallet/deposit
    ///
    /// Private. 10 requests per minute per user.
    /// Written by hand, not imported; known from: ccxt 4.5.84, with a reply in a comment; limit from ccxt 4.5.84; the
    /// page was not seen
    /// https://developer.woox.io/api-reference/endpoint/assets/get_wallet_deposit
    Call<DepositAddress> deposit_address(DepositAddressRequest request) const;

    /// POST /v3/asset/wallet/withdraw
    ///
    /// Private; permission: withdraw. 10 requests per minute per user. Never re-sent by itself.
    /// Written by hand, not imported; known from: ccxt 4.5.84, as changed by an account named after the exchange (pull
    /// request 27173), legacy documentation; limit from ccxt 4.5.84; the page was not seen; ccxt sends amount as its
    /// caller gave it, usually a number, and reads withdrawId under data; a comment in it shows the reply of the legacy
    /// API
    /// https://developer.woox.io/api-reference/endpoint/assets/wallet_withdraw
    Call<Withdraw> withdraw(WithdrawRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const HistoryRequest*);
const detail::ObjectTable& exbind_table(const HistoryRows*);
const detail::ObjectTable& exbind_table(const HistoryMeta*);
const detail::ObjectTable& exbind_table(const History*);
const detail::ObjectTable& exbind_table(const DepositAddressRequest*);
const detail::ObjectTable& exbind_table(const DepositAddress*);
const detail::ObjectTable& exbind_table(const WithdrawRequest*);
const detail::ObjectTable& exbind_table(const Withdraw*);

}  // namespace exbind::woox::asset::wallet
