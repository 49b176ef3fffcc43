// Generated from specs/kitchen/trade/orders.yaml by `exbind generate kitchen`. DO NOT EDIT.
#pragma once

#include <memory>
#include <string>

#include "exbind/call.hpp"
#include "exbind/fields.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::kitchen {
class Connection;
}

/// Operations under /v1/trade/orders.
namespace exbind::inline v0_1::kitchen::trade::orders_group {

/// Reply of Api::history, one row.
struct Old {
    std::string id{};

    bool operator==(const Old&) const = default;
};

/// The operations of trade/orders. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// GET /v1/trade/orders/history
    ///
    /// Private; permission: read.
    Call<Vector<Old>> history() const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const Old*);

}  // namespace exbind::kitchen::trade::orders_group
