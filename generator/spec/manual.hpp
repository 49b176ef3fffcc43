// Groups written by hand join the imported groups of their name.
#pragma once

#include <vector>

#include "spec/model.hpp"
#include "text/diagnostic.hpp"

namespace exbind::spec {

/// Makes one group of each name, sorted by name. A manual operation whose method and path an imported operation (of any
/// group) has is left out with a warning, with its examples and the types only it used; a manual group then left
/// without operations goes too. Names that are taken are errors.
std::vector<Group> merge_manual(std::vector<Group> imported, std::vector<Group> manual, text::Diagnostics& diagnostics);

}  // namespace exbind::spec
