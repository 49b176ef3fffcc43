// The I/O thread of a connection: runs posted tasks in order, timers, and the user's callbacks. Without an I/O thread,
// poll() does so on a thread of the user's.
#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "exbind/clock.hpp"
#include "http/loop_work.hpp"

namespace exbind::inline v0_1::detail {

enum class Runs : bool { own_thread, in_poll };

/// Thread-safe. The thread starts with the first task. What a task throws is swallowed.
///
/// Callbacks run on the same thread, between two rounds of tasks, one at a time. If one takes long, a second thread
/// takes over the tasks, and the first one goes on with the callbacks: a callback delays other callbacks only.
class Loop {
  public:
    using Task = std::function<void()>;
    /// Whose callback it is, for messages.
    using Name = std::shared_ptr<const std::string>;
    /// Told when a callback has held its thread for a while.
    using OnHeld = std::function<void(const std::string& of, std::chrono::nanoseconds since)>;

    explicit Loop(Runs runs = Runs::own_thread, OnHeld on_held = {});
    /// Stops.
    ~Loop();
    Loop(const Loop&) = delete;
    Loop& operator=(const Loop&) = delete;

    /// False if the loop has stopped; the task is then dropped.
    bool post(Task task);
    bool post_at(SteadyTime at, Task task);
    /// Runs the callback after the tasks that are ready. False if the loop has stopped.
    bool post_callback(Task callback, Name of);
    /// True where waiting for the loop would wait for ever: on the thread that runs its tasks, and in its callbacks.
    bool is_current() const;
    /// True on the thread that runs the tasks, outside of callbacks.
    bool runs_tasks_here() const;
    bool is_polled() const { return runs_ == Runs::in_poll; }
    /// From now on the loop's thread does this work too. Called on that thread, once.
    void adopt(std::shared_ptr<LoopWork> work);
    /// Waits up to `wait` for a task, runs all that are ready and returns how many ran; with callbacks, also runs
    /// those. Nothing if another thread, or an outer call on this one, is in poll(), or if the loop has a thread of its
    /// own.
    enum class With : bool { tasks, callbacks };
    std::optional<std::size_t> poll(std::chrono::milliseconds wait, With with = With::callbacks);
    /// Runs the tasks and callbacks posted so far, drops timers, and ends the threads. Waits up to `patience` for that.
    /// On one of the loop's own threads it does not wait: the rest runs after the current task has returned.
    void stop(std::chrono::milliseconds patience);

  private:
    struct State;

    const Runs runs_;
    const std::shared_ptr<State> state_;
};

}  // namespace exbind::detail
