// Generated from specs/bybit/asset/coin.yaml by `exbind generate bybit`. DO NOT EDIT.
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

namespace exbind::inline v0_1::bybit {
class Connection;
}

/// Operations under /v5/asset/coin.
namespace exbind::inline v0_1::bybit::asset::coin {

using exbind::operator<<;
using exbind::to_string;

enum class ChainDeposit : std::uint8_t {
    suspend = 0,  ///< "0"
    normal = 1,   ///< "1"
};
const detail::EnumTable& exbind_table(ChainDeposit);

enum class ChainWithdraw : std::uint8_t {
    suspend = 0,  ///< "0"
    normal = 1,   ///< "1"
};
const detail::EnumTable& exbind_table(ChainWithdraw);

/// Parameters of Api::query_info.
struct QueryInfoRequest {
    NamedOnly named{};
    Optional<std::string> coin{};
};

/// Part of QueryInfoRows.
struct QueryInfoRowsChains {
    std::string chain{};
    std::string chainType{};
    std::optional<std::int64_t> confirmation{};
    std::optional<Decimal> withdrawFee{};
    std::optional<Decimal> depositMin{};
    std::optional<Decimal> withdrawMin{};
    std::optional<Decimal> minAccuracy{};
    Open<ChainDeposit> chainDeposit{};
    Open<ChainWithdraw> chainWithdraw{};
    std::optional<Decimal> withdrawPercentageFee{};  ///< e.g. 0.022
    std::string contractAddress{};
    std::string safeConfirmNumber{};
    std::optional<Decimal> withdrawMax{};

    bool operator==(const QueryInfoRowsChains&) const = default;
};

/// Part of QueryInfo.
struct QueryInfoRows {
    std::string name{};
    std::string coin{};
    Vector<QueryInfoRowsChains> chains{};
    std::optional<Decimal> remainAmount{};

    bool operator==(const QueryInfoRows&) const = default;
};

/// Reply of Api::query_info.
struct QueryInfo {
    Vector<QueryInfoRows> rows{};

    bool operator==(const QueryInfo&) const = default;
};

/// The operations of asset/coin. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get Coin Info
    /// GET /v5/asset/coin/query-info
    ///
    /// Private. 5 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/asset/coin-info
    Call<QueryInfo> query_info(QueryInfoRequest request = {}) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const QueryInfoRequest*);
const detail::ObjectTable& exbind_table(const QueryInfoRowsChains*);
const detail::ObjectTable& exbind_table(const QueryInfoRows*);
const detail::ObjectTable& exbind_table(const QueryInfo*);

}  // namespace exbind::bybit::asset::coin
