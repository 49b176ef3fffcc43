// Generated from specs/kucoin/spot/currencies.yaml by `exbind generate kucoin`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::kucoin {
class Connection;
}

/// Operations of spot/currencies.
namespace exbind::inline v0_1::kucoin::spot::currencies {

/// Part of AllCurrencies.
struct AllCurrenciesChains {
    std::string chainName{};                 ///< network of the currency
    std::optional<Decimal> withdrawalMinSize{};
    std::optional<Decimal> depositMinSize{};
    std::optional<Decimal> withdrawFeeRate{};
    std::optional<Decimal> withdrawalMinFee{};
    std::optional<bool> isWithdrawEnabled{};
    std::optional<bool> isDepositEnabled{};
    std::optional<std::int64_t> confirms{};  ///< confirmations on the chain that are needed
    std::optional<std::int64_t> preConfirms{};
    std::string contractAddress{};           ///< address of the token's contract
    std::optional<std::int64_t> withdrawPrecision{};
    std::optional<Decimal> maxWithdraw{};
    std::optional<Decimal> maxDeposit{};
    std::optional<bool> needTag{};
    std::string chainId{};                   ///< network by its fixed name
    std::optional<Decimal> depositFeeRate{};
    std::optional<Decimal> withdrawMaxFee{};
    std::optional<Decimal> depositTierFee{};

    bool operator==(const AllCurrenciesChains&) const = default;
};

/// Reply of Api::all_currencies, one row.
struct AllCurrencies {
    std::string currency{};                   ///< currency by its fixed code
    std::string name{};                       ///< current name, which may change
    std::string fullName{};
    std::optional<std::int64_t> precision{};  ///< digits after the point
    std::optional<std::int64_t> confirms{};   ///< confirmations on the chain that are needed
    std::string contractAddress{};            ///< address of the token's contract
    std::optional<bool> isMarginEnabled{};    ///< whether it can be traded on margin
    std::optional<bool> isDebitEnabled{};
    Vector<AllCurrenciesChains> chains{};

    bool operator==(const AllCurrencies&) const = default;
};

/// Parameters of Api::currency.
struct CurrencyRequest {
    NamedOnly named{};
    Optional<std::string> chain{};   ///< network of the currency
    Required<std::string> currency;  ///< currency by its fixed code
};

/// Part of Currency.
struct CurrencyChains {
    std::string chainName{};                 ///< network of the currency
    std::optional<Decimal> withdrawalMinSize{};
    std::optional<Decimal> depositMinSize{};
    std::optional<Decimal> withdrawFeeRate{};
    std::optional<Decimal> withdrawalMinFee{};
    std::optional<bool> isWithdrawEnabled{};
    std::optional<bool> isDepositEnabled{};
    std::optional<std::int64_t> confirms{};  ///< confirmations on the chain that are needed
    std::optional<std::int64_t> preConfirms{};
    std::string contractAddress{};           ///< address of the token's contract
    std::optional<std::int64_t> withdrawPrecision{};
    std::optional<Decimal> maxWithdraw{};
    std::optional<Decimal> maxDeposit{};
    std::optional<bool> needTag{};
    std::string chainId{};                   ///< network by its fixed name

    bool operator==(const CurrencyChains&) const = default;
};

/// Reply of Api::currency.
struct Currency {
    std::string currency{};                   ///< currency by its fixed code
    std::string name{};                       ///< current name, which may change
    std::string fullName{};
    std::optional<std::int64_t> precision{};  ///< digits after the point
    std::optional<std::int64_t> confirms{};   ///< confirmations on the chain that are needed
    std::string contractAddress{};            ///< address of the token's contract
    std::optional<bool> isMarginEnabled{};    ///< whether it can be traded on margin
    std::optional<bool> isDebitEnabled{};
    Vector<CurrencyChains> chains{};

    bool operator==(const Currency&) const = default;
};

/// The operations of spot/currencies. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get All Currencies
    /// GET /api/v3/currencies
    ///
    /// Public. 2000 requests per 30 seconds per IP address, shared by the pool Public, of which one call takes 3.
    Call<Vector<AllCurrencies>> all_currencies() const;

    /// Get Currency
    /// GET /api/v3/currencies/{currency}
    ///
    /// Public. 2000 requests per 30 seconds per IP address, shared by the pool Public, of which one call takes 3.
    Call<Currency> currency(CurrencyRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const AllCurrenciesChains*);
const detail::ObjectTable& exbind_table(const AllCurrencies*);
const detail::ObjectTable& exbind_table(const CurrencyRequest*);
const detail::ObjectTable& exbind_table(const CurrencyChains*);
const detail::ObjectTable& exbind_table(const Currency*);

}  // namespace exbind::kucoin::spot::currencies
