// error: (explicit|NamedOnly|could not convert)
// Values by position behind an empty NamedOnly.
#include "exbind/kitchen/trade.hpp"

using namespace exbind::literals;

exbind::kitchen::trade::PlaceManyRequest request() {
#ifdef EXBIND_WRONG
    return {{}, "SALT", "1"_d};
#else
    return {.market = "SALT", .size = "1"_d};
#endif
}
