// Generated from specs/kucoin/spot/deposit-address.yaml by `exbind generate kucoin`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/kucoin/common/accounts_to.hpp"

namespace exbind::inline v0_1::kucoin {
class Connection;
}

/// Operations under /api/v3/deposit-address.
namespace exbind::inline v0_1::kucoin::spot::deposit_address {

using exbind::kucoin::AccountsTo;

/// Parameters of Api::add_deposit_address.
struct AddDepositAddressRequest {
    NamedOnly named{};
    Required<std::string> currency;  ///< currency by its fixed code
    Required<std::string> chain;     ///< network of the currency; default eth
    Open<AccountsTo> to{};           ///< default main
    Optional<Decimal> amount{};      ///< how much of the currency
};

/// Reply of Api::add_deposit_address.
struct AddDepositAddress {
    std::string address{};    ///< where the coins are sent
    std::string memo{};       ///< tag that some addresses need beside them
    std::string chainId{};    ///< network by its fixed name
    std::string to{};
    std::optional<std::int64_t> expirationDate{};
    std::string currency{};   ///< currency by its fixed code
    std::string chainName{};  ///< network of the currency

    bool operator==(const AddDepositAddress&) const = default;
};

/// The operations of spot/deposit-address. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Add Deposit Address (V3)
    /// POST /api/v3/deposit-address/create
    ///
    /// Private. 2000 requests per 30 seconds per user, shared by the pool Management, of which one call takes 20. Never
    /// re-sent by itself.
    Call<AddDepositAddress> add_deposit_address(AddDepositAddressRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const AddDepositAddressRequest*);
const detail::ObjectTable& exbind_table(const AddDepositAddress*);

}  // namespace exbind::kucoin::spot::deposit_address
