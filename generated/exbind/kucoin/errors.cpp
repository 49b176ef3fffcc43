// Generated from specs/kucoin by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin {

constexpr ErrorCode error_codes[19] = {
    {"100001", 200, ErrorKind::rejected},
    {"200004", 200, ErrorKind::funds},
    {"200009", 200, ErrorKind::rejected},
    {"230003", 200, ErrorKind::funds},
    {"300000", 200, ErrorKind::rejected},
    {"400001", 401, ErrorKind::auth},
    {"400002", 401, ErrorKind::clock},
    {"400003", 401, ErrorKind::auth},
    {"400004", 401, ErrorKind::auth},
    {"400005", 401, ErrorKind::auth},
    {"400006", 401, ErrorKind::auth},
    {"400007", 401, ErrorKind::auth},
    {"400100", 400, ErrorKind::rejected},
    {"404000", 404, ErrorKind::rejected},
    {"411100", 200, ErrorKind::auth},
    {"415000", 415, ErrorKind::rejected},
    {"429000", 429, ErrorKind::limit},
    {"500000", 500, ErrorKind::server},
    {"900001", 200, ErrorKind::rejected},
};

}  // namespace exbind::kucoin
