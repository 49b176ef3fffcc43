// Generated from specs/kitchen by `exbind generate kitchen`. DO NOT EDIT.
#include "exbind/kitchen/connection.hpp"

namespace exbind::inline v0_1::kitchen {

constexpr ErrorCode error_codes[11] = {
    {"10", 401, ErrorKind::auth},
    {"11", 401, ErrorKind::clock},
    {"12", 429, ErrorKind::limit},
    {"13", 400, ErrorKind::funds},
    {"14", 500, ErrorKind::server},
    {"15", 504, ErrorKind::server, true},
    {"16", 503, ErrorKind::server, false, true},
    {"9", 400, ErrorKind::rejected},
    {"E1", 418, ErrorKind::limit},
    {"E1_oven", 418, ErrorKind::limit},
    {"E2\"; // */", 0, ErrorKind::server, true},
};

}  // namespace exbind::kitchen
