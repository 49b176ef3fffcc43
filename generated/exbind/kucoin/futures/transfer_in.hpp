// Generated from specs/kucoin/futures/transfer-in.yaml by `exbind generate kucoin`. DO NOT EDIT.
#pragma once

#include <memory>
#include <string>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/kucoin/common/account_type.hpp"

namespace exbind::inline v0_1::kucoin {
class Connection;
}

/// Operations under /api/v1.
namespace exbind::inline v0_1::kucoin::futures::transfer_in {

using exbind::kucoin::AccountType;

/// Parameters of Api::futures_account_transfer_in.
struct FuturesAccountTransferInRequest {
    NamedOnly named{};
    Required<std::string> currency;  ///< currency by its fixed code
    Required<Decimal> amount;        ///< how much of the currency
    Required<Open<AccountType>> payAccountType;
};

/// The operations of futures/transfer-in. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Futures Account Transfer In
    /// POST /api/v1/transfer-in
    ///
    /// Private. 2000 requests per 30 seconds per user, shared by the pool Management, of which one call takes 20. Never
    /// re-sent by itself. Deprecated by the exchange.
    [[deprecated("by the exchange")]]
    Call<Acknowledged> futures_account_transfer_in(FuturesAccountTransferInRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const FuturesAccountTransferInRequest*);

}  // namespace exbind::kucoin::futures::transfer_in
