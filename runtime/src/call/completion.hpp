// The completion of something in the background: waiting for it, and what runs after it.
#pragma once

#include <atomic>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>

#include "core.hpp"

namespace exbind::detail {

/// Thread-safe.
class Completion {
  public:
    /// Where the task given to then() runs.
    enum class Where : unsigned char {
        executor,  ///< Core::dispatch
        loop,      ///< at once, on the thread that completes; for the library's own steps
    };

    explicit Completion(std::shared_ptr<Core> core) : core_(std::move(core)) {}

    bool done() const;
    /// Flight::wait()
    bool wait() const;
    /// Runs `task` once after complete(), and not within this call unless the loop has stopped.
    void then(std::function<void()> task, Where where);

    /// Wakes the waiting threads. Returns the task to run next, if any.
    std::function<void()> complete();

  private:
    std::function<void()> placed(std::function<void()> task, Where where) const;

    const std::shared_ptr<Core> core_;
    mutable std::mutex mutex_;
    mutable std::condition_variable changed_;
    std::atomic<bool> done_{false};  // written under the lock
    std::function<void()> task_;
};

}  // namespace exbind::detail
