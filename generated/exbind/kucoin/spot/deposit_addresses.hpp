// Generated from specs/kucoin/spot/deposit-addresses.yaml by `exbind generate kucoin`. DO NOT EDIT.
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

namespace exbind::inline v0_1::kucoin {
class Connection;
}

/// Operations of spot/deposit-addresses.
namespace exbind::inline v0_1::kucoin::spot::deposit_addresses {

using exbind::operator<<;
using exbind::to_string;

enum class To : std::uint8_t {
    main = 0,   ///< "MAIN"
    trade = 1,  ///< "TRADE"
};
const detail::EnumTable& exbind_table(To);

/// Parameters of Api::deposit_addresses_v1.
struct DepositAddressesV1Request {
    NamedOnly named{};
    Required<std::string> currency;  ///< currency by its fixed code
    Optional<std::string> chain{};   ///< network of the currency; default eth
};

/// Reply of Api::deposit_addresses_v1 and Api::get_deposit_addresses.
struct DepositAddressesV1 {
    std::string address{};          ///< where the coins are sent
    std::string memo{};             ///< tag that some addresses need beside them
    std::string chain{};            ///< network of the currency
    std::string chainId{};          ///< network by its fixed name
    Open<To> to{};
    std::string currency{};         ///< currency by its fixed code
    std::string contractAddress{};  ///< address of the token's contract

    bool operator==(const DepositAddressesV1&) const = default;
};
using GetDepositAddresses = DepositAddressesV1;

/// Parameters of Api::add_deposit_address_v1.
struct AddDepositAddressV1Request {
    NamedOnly named{};
    Required<std::string> currency;  ///< currency by its fixed code
    Optional<std::string> chain{};   ///< network of the currency; default eth
    Open<To> to{};                   ///< default MAIN
};

/// Reply of Api::add_deposit_address_v1.
struct AddDepositAddressV1 {
    std::string address{};   ///< where the coins are sent
    std::string memo{};      ///< tag that some addresses need beside them
    std::string chain{};     ///< network of the currency
    std::string chainId{};   ///< network by its fixed name
    Open<To> to{};
    std::string currency{};  ///< currency by its fixed code

    bool operator==(const AddDepositAddressV1&) const = default;
};

/// Parameters of Api::get_deposit_addresses.
struct GetDepositAddressesRequest {
    NamedOnly named{};
    Required<std::string> currency;  ///< currency by its fixed code
    Optional<std::string> chain{};   ///< network of the currency
};

/// Parameters of Api::deposit_address.
struct DepositAddressRequest {
    NamedOnly named{};
    Required<std::string> currency;  ///< currency by its fixed code
    Optional<Decimal> amount{};      ///< how much of the currency
    Optional<std::string> chain{};   ///< network of the currency
};

/// Reply of Api::deposit_address, one row.
struct DepositAddress {
    std::string address{};          ///< where the coins are sent
    std::string memo{};             ///< tag that some addresses need beside them
    std::string chainId{};          ///< network by its fixed name
    Open<To> to{};
    std::optional<std::int64_t> expirationDate{};
    std::string currency{};         ///< currency by its fixed code
    std::string contractAddress{};  ///< address of the token's contract
    std::string chainName{};        ///< network of the currency

    bool operator==(const DepositAddress&) const = default;
};

/// The operations of spot/deposit-addresses. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get Deposit Addresses - V1
    /// GET /api/v1/deposit-addresses
    ///
    /// Private. 2000 requests per 30 seconds per user, shared by the pool Management, of which one call takes 5.
    /// Deprecated by the exchange.
    [[deprecated("by the exchange")]]
    Call<DepositAddressesV1> deposit_addresses_v1(DepositAddressesV1Request request) const;

    /// Add Deposit Address - V1
    /// POST /api/v1/deposit-addresses
    ///
    /// Private. 2000 requests per 30 seconds per user, shared by the pool Management, of which one call takes 20. Never
    /// re-sent by itself. Deprecated by the exchange.
    [[deprecated("by the exchange")]]
    Call<AddDepositAddressV1> add_deposit_address_v1(AddDepositAddressV1Request request) const;

    /// Get Deposit Addresses (V2)
    /// GET /api/v2/deposit-addresses
    ///
    /// Private. 2000 requests per 30 seconds per user, shared by the pool Management, of which one call takes 5.
    /// Deprecated by the exchange.
    [[deprecated("by the exchange")]]
    Call<Vector<DepositAddressesV1>> get_deposit_addresses(GetDepositAddressesRequest request) const;

    /// Get Deposit Address (V3)
    /// GET /api/v3/deposit-addresses
    ///
    /// Private. 2000 requests per 30 seconds per user, shared by the pool Management, of which one call takes 5.
    Call<Vector<DepositAddress>> deposit_address(DepositAddressRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const DepositAddressesV1Request*);
const detail::ObjectTable& exbind_table(const DepositAddressesV1*);
const detail::ObjectTable& exbind_table(const AddDepositAddressV1Request*);
const detail::ObjectTable& exbind_table(const AddDepositAddressV1*);
const detail::ObjectTable& exbind_table(const GetDepositAddressesRequest*);
const detail::ObjectTable& exbind_table(const DepositAddressRequest*);
const detail::ObjectTable& exbind_table(const DepositAddress*);

}  // namespace exbind::kucoin::spot::deposit_addresses
