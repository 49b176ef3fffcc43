// error: (deleted|could not convert|no viable conversion)
// An amount from binary floating point.
#include "exbind/kitchen/trade.hpp"

using namespace exbind::literals;

exbind::Decimal amount() {
#ifdef EXBIND_WRONG
    return 0.1;
#else
    return "0.1"_d;
#endif
}
