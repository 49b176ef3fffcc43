// error: (deleted|could not convert|no viable conversion|no matching|cannot convert)
// The same for a request.
#include "exbind/kitchen/trade.hpp"

using namespace exbind::literals;

exbind::kitchen::trade::PlaceManyRequest request() {
#ifdef EXBIND_WRONG
    return {.market = "SALT", .size = 0.1};
#else
    return {.market = "SALT", .size = "0.1"_d};
#endif
}
