// Whether what a spec says about pages fits its types.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "spec/reach.hpp"

namespace exbind::spec {

/// The type of the rows that `pages` of the operation are about; null when the reply lists none.
const Type* row_type(const GroupIndex& group, const Operation& operation);

/// The names of fields in `pages` of the operation, each with the type that has the field.
std::vector<std::pair<std::string, std::string*>> fields_in_pages(const GroupIndex& group, Operation& operation);

/// What is wrong with `pages` of the operation; empty when nothing is, or when it has none.
std::string fault_in_pages(const GroupIndex& group, const Operation& operation);

}  // namespace exbind::spec
