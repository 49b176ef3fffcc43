// Generated from specs/woox by `exbind generate woox`. DO NOT EDIT.
#include "exbind/woox/connection.hpp"

namespace exbind::inline v0_1::woox {

constexpr ErrorCode error_codes[18] = {
    {"-1000", 500, ErrorKind::server},
    {"-1001", 401, ErrorKind::auth},
    {"-1002", 401, ErrorKind::auth},
    {"-1003", 429, ErrorKind::limit},
    {"-1004", 400, ErrorKind::rejected},
    {"-1005", 400, ErrorKind::rejected},
    {"-1006", 400, ErrorKind::rejected},
    {"-1007", 409, ErrorKind::rejected},
    {"-1008", 400, ErrorKind::rejected},
    {"-1009", 400, ErrorKind::rejected},
    {"-1011", 400, ErrorKind::server},
    {"-1012", 400, ErrorKind::rejected},
    {"-1101", 400, ErrorKind::funds},
    {"-1102", 400, ErrorKind::rejected},
    {"-1103", 400, ErrorKind::rejected},
    {"-1104", 400, ErrorKind::rejected},
    {"-1105", 400, ErrorKind::rejected},
    {"503", 200, ErrorKind::server},
};

}  // namespace exbind::woox
