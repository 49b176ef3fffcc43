#include "completion.hpp"

#include <chrono>
#include <utility>

namespace exbind::detail {

bool Completion::done() const {
    return done_;
}

bool Completion::wait() const {
    if (done()) return true;
    if (core_->loop.is_current()) return false;
    if (core_->loop.is_polled()) {
        while (!done()) {
            if (core_->loop.poll(std::chrono::milliseconds{20})) continue;
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

std::function<void()> Completion::placed(std::function<void()> task, Where where) const {
    if (where == Where::loop) return task;
    return [core = core_, task = std::move(task)]() mutable { core->dispatch(std::move(task)); };
}

void Completion::then(std::function<void()> task, Where where) {
    task = placed(std::move(task), where);
    {
        const std::lock_guard lock(mutex_);
        if (!done_) {
            task_ = std::move(task);
            return;
        }
    }
    // Never here: the caller may hold a lock that the callback takes.
    const auto shared = std::make_shared<std::function<void()>>(std::move(task));
    if (!core_->loop.post([shared] { (*shared)(); })) (*shared)();
}

std::function<void()> Completion::complete() {
    std::function<void()> task;
    const std::lock_guard lock(mutex_);
    done_ = true;
    task.swap(task_);
    changed_.notify_all();
    return task;
}

}  // namespace exbind::detail
