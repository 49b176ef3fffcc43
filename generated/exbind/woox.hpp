// Generated from specs/woox by `exbind generate woox`. DO NOT EDIT.
#pragma once

#include <utility>

#include "exbind/woox/connection.hpp"
#include "exbind/woox/spot_margin.hpp"

namespace exbind::woox {

/// All operations of WOO X v3. To compile less, include the headers of the groups you use and give their Api a
/// Connection.
class Client : public Connection {
  public:
    explicit Client(Credentials credentials = {}, Options options = {})
        : Connection(std::move(credentials), std::move(options)),
          spot_margin(*this) {}

    spot_margin::Api spot_margin;
};

}  // namespace exbind::woox
