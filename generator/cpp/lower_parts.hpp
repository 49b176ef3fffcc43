// The parts of lower(), in the order in which it needs them.
#pragma once

#include <optional>
#include <vector>

#include "cpp/model.hpp"
#include "spec/model.hpp"
#include "spec/reach.hpp"
#include "text/diagnostic.hpp"

namespace exbind::cpp {

/// Everything of the exchange but its groups: hosts, signing recipe, envelope, error codes.
Exchange lower_exchange(const spec::Exchange& exchange, text::Diagnostics& diagnostics);

/// Everything of a group but its C++ path, which depends on the other groups, and its tests.
Group lower_group(const spec::Group& group, const spec::Spec& spec, text::Diagnostics& diagnostics);

/// What the runtime has to know to read the operation page by page; nothing when the spec gives it no pages. They fit
/// the operation (spec::fault_in_pages()).
std::optional<Paging> lower_pages(const spec::GroupIndex& group, const spec::Operation& operation);

/// Sorts `group.structs` so that each stands after those it holds, keeping the spec's order otherwise, and fills
/// `forward` with those that are named earlier because they hold each other through lists. A struct that would hold
/// itself is an error. Also fills Struct::owners.
void order_structs(Group& group, const spec::Group& from, text::Diagnostics& diagnostics);

/// Finds replies, requests and parts of them that the documentation repeats from operation to operation: the same
/// members of the same types, and, of parts, held by members of one name. Those of few members stay apart, but for the
/// item of a batch and the request for one. All but one become other names of it (Struct::same_as), and what held them
/// holds that one. `group.structs` must be in order of declaration already.
void share_structs(Group& group);

/// The tests of a group that was lowered to `lowered`; one for each example that can be compared with something.
std::vector<Test> lower_tests(const spec::Group& group, const Group& lowered, text::Diagnostics& diagnostics);

}  // namespace exbind::cpp
