#pragma once

namespace exbind::inline v0_1 {

/// What to do if a documented limit leaves no room: wait (until the call's deadline) or fail at once.
enum class LimitPolicy : unsigned char { wait, fail };

}  // namespace exbind
