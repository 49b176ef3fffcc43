// Generated from specs/kucoin/spot/sub/user.yaml by `exbind generate kucoin`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "exbind/call.hpp"
#include "exbind/fields.hpp"
#include "exbind/secret.hpp"

namespace exbind::inline v0_1::kucoin {
class Connection;
}

/// Operations under /api/v2/sub/user.
namespace exbind::inline v0_1::kucoin::spot::sub::user {

using exbind::operator<<;
using exbind::to_string;

enum class Access : std::uint8_t {
    spot = 0,     ///< "Spot"
    futures = 1,  ///< "Futures"
    margin = 2,   ///< "Margin"
};
const detail::EnumTable& exbind_table(Access);

/// Parameters of Api::add_sub_account.
struct AddSubAccountRequest {
    NamedOnly named{};
    Required<Secret> password;
    Optional<std::string> remarks{};
    Required<std::string> subName;  ///< sub-account by its name
    Required<Open<Access>> access;
};

/// Reply of Api::add_sub_account.
struct AddSubAccount {
    std::optional<std::int64_t> uid{};  ///< account by number
    std::string subName{};              ///< sub-account by its name
    std::string remarks{};
    Open<Access> access{};

    bool operator==(const AddSubAccount&) const = default;
};

/// The operations of spot/sub/user. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Add sub-account
    /// POST /api/v2/sub/user/created
    ///
    /// Private. 2000 requests per 30 seconds per user, shared by the pool Management, of which one call takes 15. Never
    /// re-sent by itself.
    Call<AddSubAccount> add_sub_account(AddSubAccountRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const AddSubAccountRequest*);
const detail::ObjectTable& exbind_table(const AddSubAccount*);

}  // namespace exbind::kucoin::spot::sub::user
