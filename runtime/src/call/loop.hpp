// The I/O thread of a connection: runs posted tasks in order, and timers. Without an I/O thread, poll() does so on a
// thread of the user's.
#pragma once

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

#include "exbind/clock.hpp"
#include "http/loop_work.hpp"

namespace exbind::detail {

enum class Runs : bool { own_thread, in_poll };

/// Thread-safe. The thread starts with the first task. What a task throws is swallowed.
class Loop {
  public:
    using Task = std::function<void()>;

    explicit Loop(Runs runs = Runs::own_thread);
    /// Stops.
    ~Loop();
    Loop(const Loop&) = delete;
    Loop& operator=(const Loop&) = delete;

    /// False if the loop has stopped; the task is then dropped.
    bool post(Task task);
    bool post_at(SteadyTime at, Task task);
    /// True on the loop's own thread, and within poll().
    bool is_current() const;
    bool is_polled() const { return runs_ == Runs::in_poll; }
    /// From now on the loop's thread does this work too. Called on that thread, once.
    void adopt(std::shared_ptr<LoopWork> work);
    /// Waits up to `wait` for a task, runs all that are ready and returns how many ran. Nothing if another thread, or
    /// an outer call on this one, is in poll(), or if the loop has a thread of its own.
    std::optional<std::size_t> poll(std::chrono::milliseconds wait);
    /// Runs the tasks posted so far, drops timers, and ends the thread. Waits up to `patience` for that. On the loop's
    /// own thread it does not wait: the rest runs after the current task has returned.
    void stop(std::chrono::milliseconds patience);

  private:
    struct State;
    bool start_locked();

    const Runs runs_;
    std::shared_ptr<State> state_;
    std::thread thread_;
};

}  // namespace exbind::detail
