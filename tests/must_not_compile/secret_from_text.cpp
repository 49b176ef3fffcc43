// error: (could not convert|no viable conversion|conversion from|no matching|cannot convert)
// Text that becomes a secret, or a secret that becomes text, without saying so.
#include "exbind/kitchen/connection.hpp"

exbind::kitchen::Credentials credentials() {
#ifdef EXBIND_WRONG
    return {.key = "abc"};
#else
    return {.key = exbind::Secret("abc")};
#endif
}
