// error: (could not convert|no viable conversion|cannot convert|no matching)
// A value of another enum in a request.
#include "exbind/kitchen/public_.hpp"
#include "exbind/kitchen/trade.hpp"

namespace kitchen = exbind::kitchen;

kitchen::trade::OrdersRequest request() {
#ifdef EXBIND_WRONG
    return {.state = kitchen::public_::Venue::spot};
#else
    return {.state = kitchen::trade::Force::ioc};
#endif
}
