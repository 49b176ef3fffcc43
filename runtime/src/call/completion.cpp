#include "completion.hpp"

#include <chrono>
#include <utility>

#include "exbind/call.hpp"

namespace exbind::inline v0_1::detail {

bool Completion::wait() const {
    if (done_) return true;
    if (core_->elsewhere() || core_->loop.is_current()) return false;
    if (core_->loop.is_polled()) {
        while (!done_) {
            // Without the callbacks, which may take long.
            if (core_->loop.poll(std::chrono::milliseconds{20}, Loop::With::tasks)) continue;
            // Another thread polls.
            std::unique_lock lock(mutex_);
            changed_.wait_for(lock, std::chrono::milliseconds{20}, [this] { return done_.load(); });
        }
        return true;
    }
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [this] { return done_.load(); });
    return true;
}

Error Completion::cannot_wait() const {
    if (auto fault = core_->elsewhere()) return std::move(*fault);
    return cannot_wait_here();
}

void Completion::then(std::function<void()> task) {
    then_at_once([core = core_, of = operation(), task = std::move(task)] {
        const auto callback = [core, task] { core->call_back(task); };
        if (!core->loop.post_callback(callback, of)) callback();
    });
}

void Completion::then_at_once(std::function<void()> task) {
    {
        const std::lock_guard lock(mutex_);
        if (!done_) {
            task_ = std::move(task);
            return;
        }
    }
    // Never here unless the loop has stopped: the caller may hold a lock that the task takes.
    const auto shared = std::make_shared<std::function<void()>>(std::move(task));
    if (!core_->loop.post([shared] { (*shared)(); })) (*shared)();
}

std::function<void()> Completion::finish() {
    std::function<void()> task;
    const std::lock_guard lock(mutex_);
    done_ = true;
    task.swap(task_);
    changed_.notify_all();
    return task;
}

}  // namespace exbind::detail
