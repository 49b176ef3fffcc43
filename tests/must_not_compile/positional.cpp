// error: (NamedOnly|could not convert|no viable conversion|no matching)
// Values by position: a field that is inserted later would shift them.
#include "exbind/kitchen/trade.hpp"

using namespace exbind::literals;

exbind::kitchen::trade::PlaceManyRequest request() {
#ifdef EXBIND_WRONG
    return {"SALT", "1"_d};
#else
    return {.market = "SALT", .size = "1"_d};
#endif
}
