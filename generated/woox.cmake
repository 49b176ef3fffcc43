# Generated from specs/woox by `exbind generate woox`. DO NOT EDIT.
set(woox_sources
    exbind/woox/connection.cpp
    exbind/woox/spot_margin.cpp
)
set(woox_contract_tests
    tests/woox/spot_margin.cpp
)
