#pragma once

namespace exbind {

/// What to do when a documented limit is reached: wait until there is room (or the call's deadline), or fail at once.
enum class LimitPolicy : unsigned char { wait, fail };

}  // namespace exbind
