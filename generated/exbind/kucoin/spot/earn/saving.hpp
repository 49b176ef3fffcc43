// Generated from specs/kucoin/spot/earn/saving.yaml by `exbind generate kucoin`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/kucoin/common/eth_staking_status.hpp"
#include "exbind/kucoin/common/eth_staking_type.hpp"
#include "exbind/kucoin/common/income_release_type.hpp"
#include "exbind/kucoin/common/redeem_type.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::kucoin {
class Connection;
}

/// Operations under /api/v1/earn/saving.
namespace exbind::inline v0_1::kucoin::spot::earn::saving {

using exbind::kucoin::EthStakingStatus;
using exbind::kucoin::EthStakingType;
using exbind::kucoin::IncomeReleaseType;
using exbind::kucoin::RedeemType;

using exbind::operator<<;
using exbind::to_string;

enum class Category : std::uint8_t {
    demand = 0,  ///< "DEMAND"
};
const detail::EnumTable& exbind_table(Category);

/// Parameters of Api::savings_products.
struct SavingsProductsRequest {
    NamedOnly named{};
    Optional<std::string> currency{};  ///< currency by its fixed code
};

/// Reply of Api::savings_products, one row.
struct SavingsProducts {
    std::string id{};
    std::string currency{};                              ///< currency by its fixed code
    Open<Category> category{};
    Open<EthStakingType> type{};                         ///< kind of order, such as limit or market
    std::optional<std::int64_t> precision{};             ///< digits after the point
    std::optional<Decimal> productUpperLimit{};
    std::optional<Decimal> userUpperLimit{};
    std::optional<Decimal> userLowerLimit{};
    std::optional<std::int64_t> redeemPeriod{};          ///< days until redeemed funds arrive
    std::optional<std::int64_t> lockStartTime{};         ///< from when it is locked
    std::optional<std::int64_t> lockEndTime{};           ///< until when it is locked
    std::optional<std::int64_t> applyStartTime{};
    std::optional<std::int64_t> applyEndTime{};
    std::optional<Decimal> returnRate{};                 ///< e.g. 0.035
    std::string incomeCurrency{};                        ///< currency in which it pays
    std::optional<std::int64_t> earlyRedeemSupported{};  ///< whether it can be redeemed before its end
    std::optional<Decimal> productRemainAmount{};
    Open<EthStakingStatus> status{};                     ///< how far it has come
    Open<RedeemType> redeemType{};
    Open<IncomeReleaseType> incomeReleaseType{};
    std::optional<std::int64_t> interestDate{};
    std::optional<std::int64_t> duration{};
    std::optional<std::int64_t> newUserOnly{};

    bool operator==(const SavingsProducts&) const = default;
};

/// The operations of spot/earn/saving. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get Savings Products
    /// GET /api/v1/earn/saving/products
    ///
    /// Private. 2000 requests per 30 seconds per user, shared by the pool Earn, of which one call takes 5.
    Call<Vector<SavingsProducts>> savings_products(SavingsProductsRequest request = {}) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const SavingsProductsRequest*);
const detail::ObjectTable& exbind_table(const SavingsProducts*);

}  // namespace exbind::kucoin::spot::earn::saving
