// The end of something that runs in the background: who waits for it, and what runs after it.
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
    /// Where the task of then() runs.
    enum class Where : unsigned char {
        executor,  ///< Core::dispatch
        loop,      ///< at once, on the thread that completes; for the library's own steps
    };

    explicit Completion(std::shared_ptr<Core> core) : core_(std::move(core)) {}

    bool done() const;
    /// Flight::wait()
    bool wait() const;
    /// Runs `task` once after complete(), never within this call unless the loop has ended.
    void then(std::function<void()> task, Where where);

    /// Wakes those who wait. What is to run after that, if anything.
    std::function<void()> complete();

  private:
    std::function<void()> placed(std::function<void()> task, Where where) const;

    const std::shared_ptr<Core> core_;
    mutable std::mutex mutex_;
    mutable std::condition_variable changed_;
    std::atomic<bool> done_{false};  // changes under the lock
    std::function<void()> task_;
};

}  // namespace exbind::detail
