// What makes a parameter required, where its documentation says so and names another parameter: "Either `a` or `b` is
// required", "Required when `type` is `1`", "Only applicable to `limit` orders". What is said of anything else (modes
// of the account, kinds of users) is left out, and so is what is not certain.
#pragma once

#include <vector>

#include "docs/page.hpp"

namespace exbind::docs {

/// Fills `when` of these parameters and of all fields in them. Their descriptions must have been read.
void read_conditions(std::vector<DocField>& fields);

}  // namespace exbind::docs
