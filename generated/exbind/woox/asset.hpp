// Generated from specs/woox/asset.manual.yaml by `exbind generate woox`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::woox {
class Connection;
}

/// Operations under /v3/asset.
namespace exbind::inline v0_1::woox::asset {

/// Parameters of Api::balances.
struct BalancesRequest {
    NamedOnly named{};
    Optional<std::string> token{};  ///< currency or its form on a chain; e.g. USDT
};

/// Part of Balances.
struct BalancesHolding {
    std::string token{};                        ///< currency or its form on a chain
    std::optional<Decimal> holding{};           ///< quantity that is held
    std::optional<Decimal> frozen{};
    std::optional<Decimal> staked{};
    std::optional<Decimal> unbonding{};
    std::optional<Decimal> vault{};
    std::optional<Decimal> interest{};
    std::optional<Decimal> earn{};
    std::optional<Decimal> pendingShortQty{};   ///< quantity of open orders that sell
    std::optional<Decimal> pendingLongQty{};    ///< quantity of open orders that buy
    std::optional<Decimal> availableBalance{};
    std::optional<Decimal> averageOpenPrice{};  ///< average price at which it was opened
    std::optional<Decimal> markPrice{};         ///< price that liquidations go by
    std::optional<Decimal> pnl24H{};            ///< profit and loss of 24 hours
    std::optional<Decimal> fee24H{};            ///< fees of 24 hours
    std::optional<TimePoint> timestamp{};       ///< Unix milliseconds

    bool operator==(const BalancesHolding&) const = default;
};

/// Reply of Api::balances.
struct Balances {
    Vector<BalancesHolding> holding{};  ///< quantity that is held

    bool operator==(const Balances&) const = default;
};

/// Part of CreateTransferRequest.
struct TransferAccount {
    NamedOnly named{};
    Required<std::string> applicationId;  ///< account or sub-account by its id
};

/// Parameters of Api::create_transfer.
struct CreateTransferRequest {
    NamedOnly named{};
    Required<std::string> token;     ///< currency or its form on a chain; e.g. USDT
    Required<Decimal> amount;        ///< amount of the token
    Required<TransferAccount> from;  ///< account that pays
    Required<TransferAccount> to;    ///< account that receives
};

/// Reply of Api::create_transfer.
struct CreateTransfer {
    std::optional<std::int64_t> id{};

    bool operator==(const CreateTransfer&) const = default;
};

/// The operations of asset. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// GET /v3/asset/balances
    ///
    /// Private. 10 requests per second per user.
    /// Written by hand, not imported; known from: official page, ccxt 4.5.83; limit from the official page
    /// https://developer.woox.io/api-reference/endpoint/assets/get_balances
    Call<Balances> balances(BalancesRequest request = {}) const;

    /// POST /v3/asset/transfer
    ///
    /// Private. 20 requests per minute per user. Never re-sent by itself.
    /// Written by hand, not imported; known from: ccxt 4.5.84, as changed by an account named after the exchange (pull
    /// request 27172): amount is a number there, from and to are objects; limit from ccxt 4.5.84; the page was not
    /// seen; ccxt reads the id under data, an older comment in it shows the id beside success; which permission the key
    /// needs is not known
    /// https://developer.woox.io/api-reference/endpoint/assets/transfer
    Call<CreateTransfer> create_transfer(CreateTransferRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const BalancesRequest*);
const detail::ObjectTable& exbind_table(const BalancesHolding*);
const detail::ObjectTable& exbind_table(const Balances*);
const detail::ObjectTable& exbind_table(const TransferAccount*);
const detail::ObjectTable& exbind_table(const CreateTransferRequest*);
const detail::ObjectTable& exbind_table(const CreateTransfer*);

}  // namespace exbind::woox::asset
