# Generated from specs/okx by `exbind generate okx`. DO NOT EDIT.
set(okx_sources
    exbind/okx/connection.cpp
    exbind/okx/finance/flexible_loan.cpp
    exbind/okx/finance/savings.cpp
    exbind/okx/finance/staking_defi/eth.cpp
    exbind/okx/finance/staking_defi/sol.cpp
)
set(okx_contract_tests
    tests/okx/finance/flexible_loan.cpp
    tests/okx/finance/savings.cpp
    tests/okx/finance/staking_defi/eth.cpp
    tests/okx/finance/staking_defi/sol.cpp
)
