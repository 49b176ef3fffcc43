// error: (could not convert|has no non-static data member named|does not refer to any)
// A field that the operation does not have.
#include "exbind/kitchen/trade.hpp"

exbind::kitchen::trade::CreateKeyRequest request() {
#ifdef EXBIND_WRONG
    return {.label = "bot", .lable = "bot"};
#else
    return {.label = "bot"};
#endif
}
