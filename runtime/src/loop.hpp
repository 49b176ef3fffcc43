// The I/O thread of a connection: runs what is posted to it, in order, and timers.
#pragma once

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <thread>

#include "exbind/clock.hpp"

namespace exbind::detail {

/// Thread-safe. The thread starts with the first task. Tasks that throw are ended there.
class Loop {
  public:
    using Task = std::function<void()>;

    Loop();
    /// Stops.
    ~Loop();
    Loop(const Loop&) = delete;
    Loop& operator=(const Loop&) = delete;

    /// False when the loop has stopped; the task is then dropped.
    bool post(Task task);
    bool post_at(SteadyTime at, Task task);
    /// True on the loop's own thread.
    bool is_current() const;
    /// Runs what was posted so far, forgets timers, ends the thread. Waits for that at most `patience`, and not at all
    /// on the loop's own thread, where the rest runs when the current task returns.
    void stop(std::chrono::milliseconds patience);

  private:
    struct State;
    bool start_locked();

    std::shared_ptr<State> state_;
    std::thread thread_;
};

}  // namespace exbind::detail
