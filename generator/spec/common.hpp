// The enums of an exchange: defined once, in common.yaml, and lent to the groups that name them.
#pragma once

#include <string_view>
#include <vector>

#include "spec/model.hpp"

namespace exbind::spec {

/// What their file and its overlay are called; no group can be.
inline constexpr std::string_view common_name = "common";

/// Gives each group a copy of those enums of `common` that it names and does not define itself.
void lend(const Group& common, std::vector<Group>& groups);

/// Takes values out of the group's fields that `common` had `before` and has no more.
void forget(const Group& before, const Group& common, Group& group);

}  // namespace exbind::spec
