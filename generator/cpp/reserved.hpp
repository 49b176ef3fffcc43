// Names that generated code needs for itself. Those that C++ reserves are spec/reserved.hpp's.
#pragma once

#include <string_view>

namespace exbind::cpp {

/// True for what exbind's own headers declare in namespace exbind, such as Outcome or prepare. A group that declared
/// the same would be ambiguous to a program that opens both namespaces.
bool is_public_name(std::string_view name);
/// True for a name that generated code uses unqualified inside a group's namespace.
bool is_used_by_groups(std::string_view name);
/// True for what the class of a client, its namespace or its files are called: no outermost group can be.
bool is_used_by_clients(std::string_view name);
/// True for a header or a folder of the runtime beside which an exchange's own would stand.
bool is_runtime_header(std::string_view name);

}  // namespace exbind::cpp
