// Generated from specs/lounge by `exbind generate lounge`. DO NOT EDIT.
#include "exbind/lounge/connection.hpp"

namespace exbind::inline v0_1::lounge {

constexpr ErrorCode error_codes[5] = {
    {"20", 403, ErrorKind::auth, false, false, true},
    {"21", 401, ErrorKind::auth},
    {"22", 401, ErrorKind::auth},
    {"23", 429, ErrorKind::limit},
    {"24", 400, ErrorKind::funds},
};

}  // namespace exbind::lounge
