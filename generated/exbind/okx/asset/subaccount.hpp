// Generated from specs/okx/asset/subaccount.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/okx/common/from.hpp"
#include "exbind/okx/common/to.hpp"
#include "exbind/pages.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::okx {
class Connection;
}

/// Operations under /api/v5/asset/subaccount.
namespace exbind::inline v0_1::okx::asset::subaccount {

using exbind::okx::From;
using exbind::okx::To;

using exbind::operator<<;
using exbind::to_string;

enum class Type : std::uint8_t {
    master_to_sub_account = 0,  ///< "0"
    sub_account_to_master = 1,  ///< "1"
};
const detail::EnumTable& exbind_table(Type);

/// Parameters of Api::balances.
struct BalancesRequest {
    NamedOnly named{};
    Required<std::string> subAcct;  ///< name of the sub-account
    Vector<std::string> ccy{};      ///< currency; e.g. BTC; at most 20 items
};

/// Reply of Api::balances, one row.
struct Balances {
    std::string ccy{};                   ///< currency
    std::optional<Decimal> bal{};        ///< balance
    std::optional<Decimal> frozenBal{};  ///< balance that is in use
    std::optional<Decimal> availBal{};   ///< balance that can be used

    bool operator==(const Balances&) const = default;
};

/// Parameters of Api::bills.
struct BillsRequest {
    NamedOnly named{};
    Optional<std::string> ccy{};      ///< currency
    Open<Type> type{};
    Optional<std::string> subAcct{};  ///< name of the sub-account
    Optional<TimePoint> after{};      ///< only rows older than this; Unix milliseconds; e.g. 1597026383085
    Optional<TimePoint> before{};     ///< only rows newer than this; Unix milliseconds; e.g. 1597026383085
    Optional<std::int64_t> limit{};   ///< default 100, at most 100
};

/// Reply of Api::bills, one row.
struct Bills {
    std::string billId{};           ///< entry of the account's history
    std::string ccy{};              ///< currency
    std::optional<Decimal> amt{};   ///< amount
    Open<Type> type{};
    std::string subAcct{};          ///< name of the sub-account
    std::optional<TimePoint> ts{};  ///< Unix milliseconds; e.g. 1597026383085

    bool operator==(const Bills&) const = default;
};

/// Parameters of Api::managed_subaccount_bills.
struct ManagedSubaccountBillsRequest {
    NamedOnly named{};
    Optional<std::string> ccy{};      ///< currency; e.g. BTC
    Open<Type> type{};
    Optional<std::string> subAcct{};  ///< name of the sub-account
    Optional<std::string> subUid{};
    Optional<TimePoint> after{};      ///< only rows older than this; Unix milliseconds; e.g. 1597026383085
    Optional<TimePoint> before{};     ///< only rows newer than this; Unix milliseconds; e.g. 1597026383085
    Optional<std::int64_t> limit{};   ///< default 100, at most 100
};

/// Reply of Api::managed_subaccount_bills, one row.
struct ManagedSubaccountBills {
    std::string billId{};           ///< entry of the account's history
    std::string ccy{};              ///< currency
    std::optional<Decimal> amt{};   ///< amount
    Open<Type> type{};
    std::string subAcct{};          ///< name of the sub-account
    std::string subUid{};
    std::optional<TimePoint> ts{};  ///< Unix milliseconds; e.g. 1597026383085

    bool operator==(const ManagedSubaccountBills&) const = default;
};

/// Parameters of Api::transfer.
struct TransferRequest {
    NamedOnly named{};
    Required<std::string> ccy;     ///< currency
    Required<Decimal> amt;         ///< amount
    Required<Open<From>> from;     ///< account that pays
    Required<Open<To>> to;         ///< account or address that receives
    Required<std::string> fromSubAccount;
    Required<std::string> toSubAccount;
    Optional<bool> loanTrans{};    ///< default false
    Optional<bool> omitPosRisk{};  ///< default false
};

/// Reply of Api::transfer.
struct Transfer {
    std::string transId{};  ///< exchange's id of the transfer

    bool operator==(const Transfer&) const = default;
};

/// The operations of asset/subaccount. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get sub-account funding balance
    /// GET /api/v5/asset/subaccount/balances
    ///
    /// Private; permission: read. 6 requests per 2 seconds per user.
    /// https://www.okx.com/docs-v5/en/#sub-account-rest-api-get-sub-account-funding-balance
    Call<Vector<Balances>> balances(BalancesRequest request) const;

    /// Get history of sub-account transfer
    /// GET /api/v5/asset/subaccount/bills
    ///
    /// Private; permission: read. 6 requests per second per user. Too long for one reply: see pages().
    /// https://www.okx.com/docs-v5/en/#sub-account-rest-api-get-history-of-sub-account-transfer
    PagedCall<Vector<Bills>> bills(BillsRequest request = {}) const;

    /// Get history of managed sub-account transfer
    /// GET /api/v5/asset/subaccount/managed-subaccount-bills
    ///
    /// Private; permission: read. 6 requests per second per user. Too long for one reply: see pages().
    /// https://www.okx.com/docs-v5/en/#sub-account-rest-api-get-history-of-managed-sub-account-transfer
    PagedCall<Vector<ManagedSubaccountBills>>
    managed_subaccount_bills(ManagedSubaccountBillsRequest request = {}) const;

    /// Master accounts manage the transfers between sub-accounts
    /// POST /api/v5/asset/subaccount/transfer
    ///
    /// Private; permission: trade. 1 request per second per user. Never re-sent by itself.
    /// https://www.okx.com/docs-v5/en/#sub-account-rest-api-master-accounts-manage-the-transfers-between-sub-accounts
    Call<Transfer> transfer(TransferRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const BalancesRequest*);
const detail::ObjectTable& exbind_table(const Balances*);
const detail::ObjectTable& exbind_table(const BillsRequest*);
const detail::ObjectTable& exbind_table(const Bills*);
const detail::ObjectTable& exbind_table(const ManagedSubaccountBillsRequest*);
const detail::ObjectTable& exbind_table(const ManagedSubaccountBills*);
const detail::ObjectTable& exbind_table(const TransferRequest*);
const detail::ObjectTable& exbind_table(const Transfer*);

}  // namespace exbind::okx::asset::subaccount
