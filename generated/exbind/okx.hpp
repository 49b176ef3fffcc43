// Generated from specs/okx by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <utility>

#include "exbind/okx/connection.hpp"
#include "exbind/okx/finance/flexible_loan.hpp"
#include "exbind/okx/finance/savings.hpp"
#include "exbind/okx/finance/staking_defi/eth.hpp"
#include "exbind/okx/finance/staking_defi/sol.hpp"

namespace exbind::okx {

/// All operations of OKX v5. To compile less, include the headers of the groups you use and give their Api a
/// Connection.
class Client : public Connection {
  public:
    explicit Client(Credentials credentials = {}, Options options = {})
        : Connection(std::move(credentials), std::move(options)),
          finance(*this) {}

    struct Finance {
        struct StakingDefi {
            finance::staking_defi::eth::Api eth;
            finance::staking_defi::sol::Api sol;

            explicit StakingDefi(const Connection& connection) : eth(connection), sol(connection) {}
        };

        finance::flexible_loan::Api flexible_loan;
        finance::savings::Api savings;
        StakingDefi staking_defi;

        explicit Finance(const Connection& connection)
            : flexible_loan(connection),
              savings(connection),
              staking_defi(connection) {}
    };

    Finance finance;
};

}  // namespace exbind::okx
