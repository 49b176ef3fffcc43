// A part of an exchange: for those who use a few of its groups.
#pragma once

#include <string>
#include <vector>

#include "spec/model.hpp"

namespace exbind::spec {

/// Removes all groups but those that are named, and those below them ("finance" keeps "finance/savings"), with what
/// only they use. The group of the operation that logs in stays. Returns the names that are no group.
std::vector<std::string> keep_groups(Spec& spec, const std::vector<std::string>& names);

}  // namespace exbind::spec
