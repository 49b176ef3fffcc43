// Generated from specs/woox/account/subAccounts.manual.yaml by `exbind generate woox`. DO NOT EDIT.
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "exbind/call.hpp"
#include "exbind/fields.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::woox {
class Connection;
}

/// Operations under /v3/account/subAccounts.
namespace exbind::inline v0_1::woox::account::sub_accounts {

/// Part of All.
struct AllRows {
    std::string applicationId{};             ///< account or sub-account by its id
    std::string name{};
    std::optional<TimePoint> createdTime{};  ///< Unix seconds

    bool operator==(const AllRows&) const = default;
};

/// Reply of Api::all.
struct All {
    Vector<AllRows> rows{};  ///< rows of this page

    bool operator==(const All&) const = default;
};

/// The operations of account/subAccounts. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// GET /v3/account/subAccounts/all
    ///
    /// Private. 10 requests per minute per user.
    /// Written by hand, not imported; known from: official page, ccxt 4.5.83; limit from the official page; main
    /// account only
    /// https://developer.woox.io/api-reference/endpoint/account/sub_accounts
    Call<All> all() const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const AllRows*);
const detail::ObjectTable& exbind_table(const All*);

}  // namespace exbind::woox::account::sub_accounts
