// error: (unused-result|nodiscard)
// A call that is prepared and never made.
#include "exbind/kitchen/trade.hpp"

void run(const exbind::kitchen::trade::Api& api) {
#ifdef EXBIND_WRONG
    api.create_key({.label = "bot"});
#else
    static_cast<void>(api.create_key({.label = "bot"}).get());
#endif
}
