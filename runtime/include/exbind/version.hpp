// The version of exbind, as macros and as a constant. CMake reads it here.
//
// Everything is declared in an inline namespace that names the version up to what may break callers (minor before 1.0,
// major after): two such versions in one program don't mix, they fail to link.
#pragma once

#define EXBIND_VERSION_MAJOR 0
#define EXBIND_VERSION_MINOR 1
#define EXBIND_VERSION_PATCH 0

/// For comparisons: 0.1.0 is 100, 1.2.3 is 10203.
#define EXBIND_VERSION_NUMBER (EXBIND_VERSION_MAJOR * 10000 + EXBIND_VERSION_MINOR * 100 + EXBIND_VERSION_PATCH)

namespace exbind::inline v0_1 {

/// The version of the headers; library_version() is that of the library which is linked.
inline constexpr int header_version = EXBIND_VERSION_NUMBER;

/// As header_version, of the linked library. With a shared library it may be a later patch.
int library_version() noexcept;

}  // namespace exbind
