# Generated from specs/kitchen by `exbind generate kitchen`. DO NOT EDIT.
set(kitchen_sources
    exbind/kitchen/connection.cpp
    exbind/kitchen/errors.cpp
    exbind/kitchen/hostile.cpp
    exbind/kitchen/pages_.cpp
    exbind/kitchen/public_.cpp
    exbind/kitchen/sub_account/_1st.cpp
    exbind/kitchen/trade.cpp
    exbind/kitchen/trade/orders_group.cpp
    exbind/kitchen/variants.cpp
)
set(kitchen_contract_tests
    tests/kitchen/hostile.cpp
    tests/kitchen/public_.cpp
    tests/kitchen/trade.cpp
    tests/kitchen/variants.cpp
)
