// The calls of a connection that are under way, and how they end when it is closed.
#pragma once

#include <condition_variable>
#include <memory>
#include <mutex>
#include <vector>

#include "exbind/clock.hpp"
#include "loop.hpp"

namespace exbind::inline v0_1::detail {

class CallState;

/// A call's place in the register's list. Guarded by the register's lock.
struct CallLink {
    CallState* before = nullptr;
    CallState* after = nullptr;
    bool listed = false;
};

/// Thread-safe.
class CallRegister {
  public:
    /// The loop that runs the started calls.
    explicit CallRegister(Loop& loop) : loop_(loop) {}

    /// False when closed.
    bool enter(CallState& call);
    void leave(CallState& call);
    bool is_closed() const;

    /// Cancels all calls, gives them a moment to end, abandons the rest and stops the loop. From within a callback of
    /// the loop, that happens after the callback has returned. `owner` keeps the register and the loop alive.
    void close(const std::shared_ptr<const void>& owner);
    /// The part of close() that is left to poll() when the connection was closed by a callback.
    void finish_closing(const std::shared_ptr<const void>& owner);

  private:
    std::vector<std::shared_ptr<CallState>> calls() const;
    void abandon_all();
    void drain(const std::shared_ptr<const void>& owner);
    void stop(const std::shared_ptr<const void>& owner);

    Loop& loop_;
    mutable std::mutex mutex_;
    std::condition_variable emptied_;
    bool closed_ = false;
    CallState* first_ = nullptr;
};

}  // namespace exbind::detail
