// Names that generated code cannot use as they are.
#pragma once

#include <string_view>

namespace exbind::cpp {

/// True for a keyword, an alternative token such as `and`, or a name that headers of C, C++, POSIX, Qt, X11 or Windows
/// define as a macro. Macros with parameters count only where a call could look like one: `max` is free.
bool is_reserved(std::string_view name);
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
