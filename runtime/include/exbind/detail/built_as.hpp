// How the program that includes these headers is built.
//
// Settings of the standard library under which its types have another layout. A program and this library must agree on
// them. Types that cross the border carry them in the names of their symbols, so a mismatch does not link: the linker
// then says, for example, that Client(Credentials, Options[abi:built_with_GLIBCXX_DEBUG]) is undefined.
#pragma once

#include <cstddef>  // defines the standard library's own macros

#if defined(_LIBCPP_VERSION)
#define EXBIND_BUILT_AS [[gnu::abi_tag("built_with_libcxx")]]
#elif defined(_GLIBCXX_DEBUG) && defined(_GLIBCXX_USE_CXX11_ABI) && !_GLIBCXX_USE_CXX11_ABI
#define EXBIND_BUILT_AS [[gnu::abi_tag("built_with_GLIBCXX_DEBUG", "built_with_old_string_ABI")]]
#elif defined(_GLIBCXX_DEBUG)
#define EXBIND_BUILT_AS [[gnu::abi_tag("built_with_GLIBCXX_DEBUG")]]
#elif defined(_GLIBCXX_USE_CXX11_ABI) && !_GLIBCXX_USE_CXX11_ABI
#define EXBIND_BUILT_AS [[gnu::abi_tag("built_with_old_string_ABI")]]
#else
#define EXBIND_BUILT_AS
#endif

/// `EXBIND_TRY {...} EXBIND_CATCH_ALL {...}`: without exceptions (-fno-exceptions) only the first block.
#if defined(__cpp_exceptions)
#define EXBIND_TRY try
#define EXBIND_CATCH_ALL catch (...)
#else
#define EXBIND_TRY if constexpr (true)
#define EXBIND_CATCH_ALL else
#endif
