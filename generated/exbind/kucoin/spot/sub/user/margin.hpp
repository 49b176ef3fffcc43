// Generated from specs/kucoin/spot/sub/user/margin.yaml by `exbind generate kucoin`. DO NOT EDIT.
#pragma once

#include <memory>
#include <string>

#include "exbind/call.hpp"
#include "exbind/fields.hpp"

namespace exbind::inline v0_1::kucoin {
class Connection;
}

/// Operations under /api/v3/sub/user/margin.
namespace exbind::inline v0_1::kucoin::spot::sub::user::margin {

/// Parameters of Api::add_sub_account_margin_permission.
struct AddSubAccountMarginPermissionRequest {
    NamedOnly named{};
    Required<std::string> uid;  ///< account by number
};

/// The operations of spot/sub/user/margin. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Add sub-account Margin Permission
    /// POST /api/v3/sub/user/margin/enable
    ///
    /// Private. 2000 requests per 30 seconds per user, shared by the pool Management, of which one call takes 15. Never
    /// re-sent by itself.
    Call<Acknowledged> add_sub_account_margin_permission(AddSubAccountMarginPermissionRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const AddSubAccountMarginPermissionRequest*);

}  // namespace exbind::kucoin::spot::sub::user::margin
