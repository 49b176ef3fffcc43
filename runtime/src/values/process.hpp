// Which process made an object. After fork(), the parent's threads do not exist in the child, its locks may be held for
// ever, and its sockets and counters are the parent's.
#pragma once

#include <unistd.h>

namespace exbind::inline v0_1::detail {

class MadeBy {
  public:
    bool this_process() const { return pid_ == ::getpid(); }

  private:
    const pid_t pid_ = ::getpid();
};

}  // namespace exbind::detail
