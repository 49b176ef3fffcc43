// The I/O thread of a connection: runs what is posted to it, in order, and timers. Or a thread of the user's does, in
// poll().
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

/// Thread-safe. An own thread starts with the first task. Tasks that throw are ended there.
class Loop {
  public:
    using Task = std::function<void()>;

    explicit Loop(Runs runs = Runs::own_thread);
    /// Stops.
    ~Loop();
    Loop(const Loop&) = delete;
    Loop& operator=(const Loop&) = delete;

    /// False when the loop has stopped; the task is then dropped.
    bool post(Task task);
    bool post_at(SteadyTime at, Task task);
    /// True on the loop's own thread, and within poll().
    bool is_current() const;
    bool is_polled() const { return runs_ == Runs::in_poll; }
    /// From now on the loop's own thread, on which this is called, does this work too. Once.
    void adopt(std::shared_ptr<LoopWork> work);
    /// Waits for a task at most so long and runs all that are there. How many; nothing when another thread (or this
    /// one, farther out) is in poll() already, or the loop has a thread of its own.
    std::optional<std::size_t> poll(std::chrono::milliseconds wait);
    /// Runs what was posted so far, forgets timers, ends the thread. Waits for that at most `patience`, and not at all
    /// on the loop's own thread, where the rest runs when the current task returns.
    void stop(std::chrono::milliseconds patience);

  private:
    struct State;
    bool start_locked();

    const Runs runs_;
    std::shared_ptr<State> state_;
    std::thread thread_;
};

}  // namespace exbind::detail
