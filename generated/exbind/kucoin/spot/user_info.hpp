// Generated from specs/kucoin/spot/user-info.yaml by `exbind generate kucoin`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>

#include "exbind/call.hpp"
#include "exbind/fields.hpp"

namespace exbind::inline v0_1::kucoin {
class Connection;
}

/// Operations under /api/v2.
namespace exbind::inline v0_1::kucoin::spot::user_info {

/// Reply of Api::account_summary_info.
struct AccountSummaryInfo {
    std::optional<std::int64_t> level{};
    std::optional<std::int64_t> subQuantity{};
    std::optional<std::int64_t> spotSubQuantity{};
    std::optional<std::int64_t> marginSubQuantity{};
    std::optional<std::int64_t> futuresSubQuantity{};
    std::optional<std::int64_t> optionSubQuantity{};
    std::optional<std::int64_t> maxSubQuantity{};
    std::optional<std::int64_t> maxDefaultSubQuantity{};
    std::optional<std::int64_t> maxSpotSubQuantity{};
    std::optional<std::int64_t> maxMarginSubQuantity{};
    std::optional<std::int64_t> maxFuturesSubQuantity{};
    std::optional<std::int64_t> maxOptionSubQuantity{};

    bool operator==(const AccountSummaryInfo&) const = default;
};

/// The operations of spot/user-info. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get Account Summary Info
    /// GET /api/v2/user-info
    ///
    /// Private. 2000 requests per 30 seconds per user, shared by the pool Management, of which one call takes 20.
    Call<AccountSummaryInfo> account_summary_info() const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const AccountSummaryInfo*);

}  // namespace exbind::kucoin::spot::user_info
