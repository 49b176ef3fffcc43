// Generated from specs/okx/users.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <memory>
#include <string>

#include "exbind/call.hpp"
#include "exbind/fields.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::okx {
class Connection;
}

/// Operations under /api/v5/users.
namespace exbind::inline v0_1::okx::users {

/// Parameters of Api::entrust_subaccount_list.
struct EntrustSubaccountListRequest {
    NamedOnly named{};
    Optional<std::string> subAcct{};  ///< name of the sub-account
};

/// Reply of Api::entrust_subaccount_list, one row.
struct EntrustSubaccountList {
    std::string subAcct{};  ///< name of the sub-account

    bool operator==(const EntrustSubaccountList&) const = default;
};

/// The operations of users. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get custody trading sub-account list
    /// GET /api/v5/users/entrust-subaccount-list
    ///
    /// Private; permission: read. 1 request per second per user.
    /// https://www.okx.com/docs-v5/en/#sub-account-rest-api-get-custody-trading-sub-account-list
    Call<Vector<EntrustSubaccountList>> entrust_subaccount_list(EntrustSubaccountListRequest request = {}) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const EntrustSubaccountListRequest*);
const detail::ObjectTable& exbind_table(const EntrustSubaccountList*);

}  // namespace exbind::okx::users
