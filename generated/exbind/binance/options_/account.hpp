// Generated from specs/binance/options/account.yaml by `exbind generate binance`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::binance {
class Connection;
}

/// Operations under /eapi/v1.
namespace exbind::inline v0_1::binance::options_::account {

/// Parameters of Api::bill.
struct BillRequest {
    NamedOnly named{};
    Required<std::string> currency;
    Optional<std::int64_t> recordId{};  ///< e.g. 100000
    Optional<TimePoint> startTime{};    ///< Unix milliseconds; e.g. 1593511200000
    Optional<TimePoint> endTime{};      ///< Unix milliseconds; e.g. 1593512200000
    Optional<std::int64_t> limit{};     ///< default 100, at most 1000
};

/// Reply of Api::bill, one row.
struct Bill {
    std::optional<std::int64_t> id{};
    std::string asset{};
    std::optional<Decimal> amount{};
    std::string type{};
    std::optional<std::int64_t> createDate{};

    bool operator==(const Bill&) const = default;
};

/// Part of MarginAccount.
struct MarginAccountAsset {
    std::string asset{};
    std::optional<Decimal> marginBalance{};
    std::optional<Decimal> equity{};
    std::optional<Decimal> available{};
    std::optional<Decimal> initialMargin{};
    std::optional<Decimal> maintMargin{};
    std::optional<Decimal> unrealizedPNL{};
    std::optional<Decimal> adjustedEquity{};

    bool operator==(const MarginAccountAsset&) const = default;
};

/// Part of MarginAccount.
struct MarginAccountGreek {
    std::string underlying{};
    std::optional<Decimal> delta{};
    std::optional<Decimal> theta{};
    std::optional<Decimal> gamma{};
    std::optional<Decimal> vega{};

    bool operator==(const MarginAccountGreek&) const = default;
};

/// Reply of Api::margin_account.
struct MarginAccount {
    Vector<MarginAccountAsset> asset{};
    Vector<MarginAccountGreek> greek{};
    std::optional<TimePoint> time{};  ///< Unix milliseconds
    std::optional<bool> canTrade{};
    std::optional<bool> canDeposit{};
    std::optional<bool> canWithdraw{};
    std::optional<bool> reduceOnly{};

    bool operator==(const MarginAccount&) const = default;
};

/// The operations of options/account. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Account Funding Flow
    /// GET /eapi/v1/bill
    ///
    /// Private. 2400 requests per minute per IP address, shared by the pool options_ip.
    /// https://developers.binance.com/docs/derivatives/options-trading/account/Account-Funding-Flow
    Call<Vector<Bill>> bill(BillRequest request) const;

    /// Option Margin Account Information
    /// GET /eapi/v1/marginAccount
    ///
    /// Private. 2400 requests per minute per IP address, shared by the pool options_ip, of which one call takes 3.
    /// https://developers.binance.com/docs/derivatives/options-trading/account
    Call<MarginAccount> margin_account() const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const BillRequest*);
const detail::ObjectTable& exbind_table(const Bill*);
const detail::ObjectTable& exbind_table(const MarginAccountAsset*);
const detail::ObjectTable& exbind_table(const MarginAccountGreek*);
const detail::ObjectTable& exbind_table(const MarginAccount*);

}  // namespace exbind::binance::options_::account
