// Generated from specs/kucoin/spot/earn/eth-staking.yaml by `exbind generate kucoin`. DO NOT EDIT.
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

/// Operations under /api/v1/earn/eth-staking.
namespace exbind::inline v0_1::kucoin::spot::earn::eth_staking {

using exbind::kucoin::EthStakingStatus;
using exbind::kucoin::EthStakingType;
using exbind::kucoin::IncomeReleaseType;
using exbind::kucoin::RedeemType;

using exbind::operator<<;
using exbind::to_string;

enum class Category : std::uint8_t {
    eth2 = 0,  ///< "ETH2"
};
const detail::EnumTable& exbind_table(Category);

/// Parameters of Api::eth_staking_products.
struct EthStakingProductsRequest {
    NamedOnly named{};
    Optional<std::string> currency{};  ///< currency by its fixed code
};

/// Reply of Api::eth_staking_products, one row.
struct EthStakingProducts {
    std::string id{};
    Open<Category> category{};
    Open<EthStakingType> type{};                         ///< kind of order, such as limit or market
    std::optional<std::int64_t> precision{};             ///< digits after the point
    std::string currency{};                              ///< currency by its fixed code
    std::string incomeCurrency{};                        ///< currency in which it pays
    std::optional<Decimal> returnRate{};                 ///< e.g. 0.035
    std::optional<Decimal> userLowerLimit{};
    std::optional<Decimal> userUpperLimit{};
    std::optional<Decimal> productUpperLimit{};
    std::optional<Decimal> productRemainAmount{};
    std::optional<std::int64_t> redeemPeriod{};          ///< days until redeemed funds arrive
    Open<RedeemType> redeemType{};
    Open<IncomeReleaseType> incomeReleaseType{};
    std::optional<std::int64_t> applyStartTime{};
    std::optional<std::int64_t> applyEndTime{};
    std::optional<std::int64_t> lockStartTime{};         ///< from when it is locked
    std::optional<std::int64_t> lockEndTime{};           ///< until when it is locked
    std::optional<std::int64_t> interestDate{};
    std::optional<std::int64_t> newUserOnly{};
    std::optional<std::int64_t> earlyRedeemSupported{};  ///< whether it can be redeemed before its end
    std::optional<std::int64_t> duration{};
    Open<EthStakingStatus> status{};                     ///< how far it has come

    bool operator==(const EthStakingProducts&) const = default;
};

/// The operations of spot/earn/eth-staking. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get ETH Staking Products
    /// GET /api/v1/earn/eth-staking/products
    ///
    /// Private. 2000 requests per 30 seconds per user, shared by the pool Earn, of which one call takes 5.
    Call<Vector<EthStakingProducts>> eth_staking_products(EthStakingProductsRequest request = {}) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const EthStakingProductsRequest*);
const detail::ObjectTable& exbind_table(const EthStakingProducts*);

}  // namespace exbind::kucoin::spot::earn::eth_staking
