// Generated from specs/okx/finance/staking-defi/sol.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/okx/connection.hpp"

/// Operations under /api/v5/finance/staking-defi/sol.
namespace exbind::okx::finance::staking_defi::sol {

/// Reply of Api::balance, one row.
struct Balance {
    std::string ccy{};  ///< e.g. OKSOL
    std::optional<Decimal> amt{};
    std::optional<Decimal> latestInterestAccrual{};
    std::optional<Decimal> totalInterestAccrual{};

    bool operator==(const Balance&) const = default;
};

/// The operations of finance/staking-defi/sol. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection) : core_(connection.core()) {}

    /// GET /api/v5/finance/staking-defi/sol/balance
    ///
    /// Private; permission: read. 6 requests per second per user.
    /// https://www.okx.com/docs-v5/en/#financial-product-sol-staking-get-balance
    Call<std::vector<Balance>> balance() const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const Balance*);

}  // namespace exbind::okx::finance::staking_defi::sol
