# Generated from specs/lounge by `exbind generate lounge`. DO NOT EDIT.
set(lounge_sources
    exbind/lounge/connection.cpp
    exbind/lounge/errors.cpp
    exbind/lounge/bar.cpp
    exbind/lounge/door.cpp
)
set(lounge_contract_tests
)
