// Structs that several operations of a group have in common.
#pragma once

#include "cpp/model.hpp"

namespace exbind::cpp {

/// Finds structs within replies, or within requests, that the documentation repeats from operation to operation: held
/// by members of one name, with the same members of the same types. All but the first become other names of it
/// (Struct::same_as), and what held them holds the first. `group.structs` must be in order of declaration already.
void share_structs(Group& group);

}  // namespace exbind::cpp
