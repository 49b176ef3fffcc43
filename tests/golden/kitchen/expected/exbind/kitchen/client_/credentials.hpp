// Generated from specs/kitchen/client/credentials.yaml by `exbind generate kitchen`. DO NOT EDIT.
#pragma once

#include <memory>
#include <string>

#include "exbind/call.hpp"
#include "exbind/fields.hpp"

namespace exbind::inline v0_1::kitchen {
class Connection;
}

/// Operations under /v1/client/credentials.
namespace exbind::inline v0_1::kitchen::client_::credentials {

/// The operations of client/credentials. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// GET /v1/client/credentials/connection
    ///
    /// Private.
    Call<std::string> connection() const;

  private:
    std::shared_ptr<detail::Core> core_;
};

}  // namespace exbind::kitchen::client_::credentials
