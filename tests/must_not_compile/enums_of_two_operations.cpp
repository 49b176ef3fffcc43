// error: this field takes a value of the enum named above
// Values of different enums.
#include "exbind/kitchen/public_.hpp"
#include "exbind/kitchen/trade.hpp"

namespace kitchen = exbind::kitchen;

bool same(exbind::Open<kitchen::trade::Side> side) {
#ifdef EXBIND_WRONG
    return side == kitchen::public_::Bar::_1m;
#else
    return side == kitchen::trade::Side::buy;
#endif
}
