// Generated from specs/kitchen/client/client/connection.yaml by `exbind generate kitchen`. DO NOT EDIT.
#pragma once

#include <memory>
#include <string>

#include "exbind/call.hpp"
#include "exbind/fields.hpp"

namespace exbind::inline v0_1::kitchen {
class Connection;
}

/// Operations under /v1/client/client/connection.
namespace exbind::inline v0_1::kitchen::client_::client::connection_ {

/// The operations of client/client/connection. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// GET /v1/client/client/connection/options
    ///
    /// Private.
    Call<std::string> options() const;

  private:
    std::shared_ptr<detail::Core> core_;
};

}  // namespace exbind::kitchen::client_::client::connection_
