// error: (too few arguments|no matching function)
// A call without its request, where a field is required.
#include "exbind/kitchen/trade.hpp"

auto call(const exbind::kitchen::trade::Api& api) {
#ifdef EXBIND_WRONG
    return api.create_key();
#else
    return api.create_key({.label = "bot"});
#endif
}
