// Generated from specs/kitchen/options.yaml by `exbind generate kitchen`. DO NOT EDIT.
#pragma once

#include <memory>
#include <string>

#include "exbind/call.hpp"
#include "exbind/fields.hpp"

namespace exbind::inline v0_1::kitchen {
class Connection;
}

/// Operations under /v1/options.
namespace exbind::inline v0_1::kitchen::options_ {

/// The operations of options. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// GET /v1/options/core
    ///
    /// Private.
    Call<std::string> core() const;

  private:
    std::shared_ptr<detail::Core> core_;
};

}  // namespace exbind::kitchen::options_
