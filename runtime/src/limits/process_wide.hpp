// What exists once in a process, although several copies of this library are linked into it: into the program and into
// each of its plug-ins.
#pragma once

#include <cstdint>

namespace exbind::detail {

/// What copies share. Each kind has a number of its own, which never changes.
enum class Shared : std::uint32_t { limiters = 1, tokens = 2 };

/// Returns `mine`, or what another copy of the library in this process gave here first; null if that is of another
/// layout. Keeps the shared object that holds this copy from being unloaded, because others may go on using what is its
/// own. On systems without ELF, returns `mine`.
void* process_wide(Shared what, void* mine, std::uint64_t layout) noexcept;

}  // namespace exbind::detail
