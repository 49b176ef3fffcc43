// Generated from specs/deribit by `exbind generate deribit`. DO NOT EDIT.
#include "exbind/deribit/connection.hpp"

namespace exbind::inline v0_1::deribit {

constexpr ErrorCode error_codes[23] = {
    {"-32000", 400, ErrorKind::rejected},
    {"-32601", 400, ErrorKind::rejected},
    {"-32602", 400, ErrorKind::rejected},
    {"-32700", 400, ErrorKind::rejected},
    {"10000", 400, ErrorKind::auth},
    {"10004", 400, ErrorKind::rejected},
    {"10009", 400, ErrorKind::funds},
    {"10010", 400, ErrorKind::rejected},
    {"10028", 429, ErrorKind::limit},
    {"10029", 400, ErrorKind::rejected},
    {"10040", 400, ErrorKind::server, false, true},
    {"10041", 400, ErrorKind::server, false, true},
    {"10047", 429, ErrorKind::limit},
    {"11042", 400, ErrorKind::auth},
    {"11044", 400, ErrorKind::rejected},
    {"11050", 400, ErrorKind::rejected},
    {"11051", 503, ErrorKind::server},
    {"11094", 500, ErrorKind::server},
    {"13004", 400, ErrorKind::auth},
    {"13009", 400, ErrorKind::auth},
    {"13010", 400, ErrorKind::rejected},
    {"13020", 400, ErrorKind::rejected},
    {"13021", 400, ErrorKind::auth},
};

}  // namespace exbind::deribit
