// Macros of headers that a program may include before those of exbind. The standard library's headers come first, and
// so does tl/expected: what they do about macros is their own affair.
#pragma once

#include <algorithm>
#include <array>
#include <atomic>
#include <cassert>
#include <charconv>
#include <chrono>
#include <compare>
#include <concepts>
#include <coroutine>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <deque>
#include <functional>
#include <initializer_list>
#include <iosfwd>
#include <iterator>
#include <limits>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <tuple>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

// C and POSIX. complex.h of libstdc++ gives <complex> to C++; its I is defined below.
#include <arpa/inet.h>
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <math.h>
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <pthread.h>
#include <sched.h>
#include <setjmp.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/param.h>
#include <sys/resource.h>
#include <sys/select.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/time.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <syslog.h>
#include <termios.h>
#include <unistd.h>

#include <complex.h>

// What is left is defined as by these headers, or as what fits nowhere. A macro of one letter may be anybody's; A and T
// are left out, because the templates of all libraries use them.
#define OF_ANOTHER_HEADER 0 nonsense(

#undef I
#define I OF_ANOTHER_HEADER
#define B OF_ANOTHER_HEADER
#define C OF_ANOTHER_HEADER
#define D OF_ANOTHER_HEADER
#define E OF_ANOTHER_HEADER
#define F OF_ANOTHER_HEADER
#define G OF_ANOTHER_HEADER
#define H OF_ANOTHER_HEADER
#define J OF_ANOTHER_HEADER
#define K OF_ANOTHER_HEADER
#define L OF_ANOTHER_HEADER
#define M OF_ANOTHER_HEADER
#define N OF_ANOTHER_HEADER
#define O OF_ANOTHER_HEADER
#define P OF_ANOTHER_HEADER
#define Q OF_ANOTHER_HEADER
#define R OF_ANOTHER_HEADER
#define S OF_ANOTHER_HEADER
#define U OF_ANOTHER_HEADER
#define V OF_ANOTHER_HEADER
#define W OF_ANOTHER_HEADER
#define X OF_ANOTHER_HEADER
#define Y OF_ANOTHER_HEADER
#define Z OF_ANOTHER_HEADER

// GNU mode, and older sys/types.h
#undef unix
#define unix 1
#undef linux
#define linux 1
#undef major
#define major(device) OF_ANOTHER_HEADER
#undef minor
#define minor(device) OF_ANOTHER_HEADER
#undef makedev
#define makedev(a, b) OF_ANOTHER_HEADER

// Qt
#define slots
#define signals public
#define emit
#define foreach(variable, container) for (variable : container)  // NOLINT(bugprone-macro-parentheses)
#define forever for (;;)
#define Q_OBJECT OF_ANOTHER_HEADER

// X11/X.h and X11/Xlib.h
#define None 0L
#define Bool int
#define True 1
#define False 0
#define Success 0
#define Always 2
#define Above 0
#define Below 1
#define Opposite 4
#define Complex 0
#define Convex 2
#define Unsorted 0
#define KeyPress 2
#define Expose 12
#define FocusIn 9
#define FocusOut 10
#define CursorShape 0
#define GrayScale 1
#define ControlMask (1 << 2)
#define AllTemporary 0L
#define NoSymbol 0L
#define BadRequest 1
#define BadValue 2

// curses.h: what it still defines for C++
#undef OK
#define OK (0)
#undef ERR
#define ERR (-1)
#undef TRUE
#define TRUE 1
#undef FALSE
#define FALSE 0

// windows.h, as code that was written for it brings it along
#undef min
#define min(a, b) (((a) < (b)) ? (a) : (b))
#undef max
#define max(a, b) (((a) > (b)) ? (a) : (b))
#define ERROR 0
#define NO_ERROR 0L
#define DELETE (0x00010000L)
#define IN
#define OUT
#define OPTIONAL
#define CONST const
#define VOID void
#define interface struct
#define near
#define far
#define small char
#define IGNORE 0
#define INFINITE 0xFFFFFFFF
#define STRICT 1
#define TRANSPARENT 1
#define OPAQUE 2
#define ABSOLUTE 1
#define RELATIVE 2
#define DIFFERENCE 11
#define THIS void
#define CALLBACK OF_ANOTHER_HEADER

// Other toolkits
#define YES 1
#define NO 0
#define nil 0
#define Nil 0
#define check(expression) OF_ANOTHER_HEADER
#define verify(expression) OF_ANOTHER_HEADER
#define require(expression, label) OF_ANOTHER_HEADER
#define likely(x) __builtin_expect(!!(x), 1)
#define unlikely(x) __builtin_expect(!!(x), 0)
#define LOG OF_ANOTHER_HEADER
#define DEBUG 1
