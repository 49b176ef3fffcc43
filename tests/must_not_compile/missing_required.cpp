// error: (Required|missing|could not convert)
// A request without one of its required fields.
#include "exbind/kitchen/trade.hpp"

using namespace exbind::literals;

exbind::kitchen::trade::PlaceManyRequest request() {
#ifdef EXBIND_WRONG
    return {.market = "SALT"};
#else
    return {.market = "SALT", .size = "1"_d};
#endif
}
