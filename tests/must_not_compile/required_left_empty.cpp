// error: (could not convert|no matching constructor|no viable conversion|cannot convert|converting to)
// A required field that is named, but given nothing.
#include "exbind/kitchen/trade.hpp"

exbind::kitchen::trade::CreateKeyRequest request() {
#ifdef EXBIND_WRONG
    return {.label = {}};
#else
    return {.label = "bot"};
#endif
}
