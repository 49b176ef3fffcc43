// The completion of something in the background: waiting for it, and what runs after it.
#pragma once

#include <atomic>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <string>

#include "core.hpp"
#include "exbind/detail/prepared_call.hpp"

namespace exbind::inline v0_1::detail {

/// Thread-safe.
class Completion : public Flight {
  public:
    bool done() const final { return done_; }
    bool wait() const final;
    Error cannot_wait() const final;
    void then(std::function<void()> task) final;
    void then_at_once(std::function<void()> task) final;

  protected:
    explicit Completion(std::shared_ptr<Core> core) : core_(std::move(core)) {}
    /// For messages about its callback.
    virtual std::shared_ptr<const std::string> operation() const = 0;
    /// Wakes the waiting threads. Returns the task to run next, if any.
    std::function<void()> finish();

    const std::shared_ptr<Core> core_;

  private:
    mutable std::mutex mutex_;
    mutable std::condition_variable changed_;
    std::atomic<bool> done_{false};  // written under the lock
    std::function<void()> task_;
};

}  // namespace exbind::detail
