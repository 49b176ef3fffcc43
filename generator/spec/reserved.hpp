// Names that C++ leaves to nobody. Import chooses none of them, lint refuses them, and generated code spells its own
// around them.
#pragma once

#include <string_view>

namespace exbind::spec {

/// True for a keyword, an alternative token such as `and`, or a name that headers of C, C++, POSIX, Qt, X11 or Windows
/// define as a macro. Macros with parameters count only where a call could look like one: `max` is free.
bool is_reserved(std::string_view name);
/// Whether an operation of this snake_case name is a method of the same name.
bool is_operation_name(std::string_view name);

}  // namespace exbind::spec
