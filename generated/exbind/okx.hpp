// Generated from specs/okx by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include "exbind/okx/connection.hpp"
#include "exbind/okx/finance/savings.hpp"

namespace exbind::okx {

/// All operations of OKX v5. To compile less, include the headers of the groups you use and give their Api a Connection.
class Client : public Connection {
  public:
    explicit Client(Credentials credentials = {}, Options options = {})
        : Connection(std::move(credentials), std::move(options)), finance{{finance::savings::Api(*this)}} {}

    struct Finance {
        finance::savings::Api savings;
    };

    Finance finance;
};

}  // namespace exbind::okx
