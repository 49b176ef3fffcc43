// An exchange's operations as a Postman collection 2.1: requests with documented values that sign themselves with keys
// from variables.
#pragma once

#include <nlohmann/json.hpp>

#include "cpp/model.hpp"
#include "spec/model.hpp"

namespace exbind::interchange {

/// `lowered` is the C++ of the spec, whose tests have the documented values. No value is a key.
nlohmann::ordered_json postman_collection(const spec::Spec& spec, const cpp::Exchange& lowered);

}  // namespace exbind::interchange
