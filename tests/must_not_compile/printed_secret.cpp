// error: (no match for .*operator<<|invalid operands|deleted)
// A secret on a stream.
#include <iostream>

#include "exbind/secret.hpp"

void print(const exbind::Secret& secret) {
#ifdef EXBIND_WRONG
    std::cout << secret;
#else
    std::cout << (secret.empty() ? "no secret" : "a secret");
#endif
}
