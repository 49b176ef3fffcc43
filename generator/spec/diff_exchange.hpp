// The part of a comparison that looks at exchange.yaml.
#pragma once

#include <vector>

#include "spec/diff.hpp"

namespace exbind::spec {

void compare_exchanges(const Exchange& before, const Exchange& after, std::vector<Change>& changes);

}  // namespace exbind::spec
