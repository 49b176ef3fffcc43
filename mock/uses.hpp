// What a request takes from the documented limits of its operation.
#pragma once

#include <vector>

#include "mock/parameters.hpp"
#include "mock/routes.hpp"
#include "mock/windows.hpp"

namespace exbind::mock {

/// `has_key`: the request is signed. This exchange has one account, so that any key stands for the user and the master
/// account alike. Conditions that only an account can meet (lead traders) hold for none.
std::vector<Use> uses_of(const spec::Exchange& exchange, const Route& route, const Parameters& parameters,
                         bool has_key);

}  // namespace exbind::mock
