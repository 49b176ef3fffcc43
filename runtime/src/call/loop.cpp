#include "loop.hpp"

#include <algorithm>
#include <utility>

namespace exbind::detail {

// Shared with the thread, which outlives a Loop that one of its tasks destroys.
struct Loop::State {
    std::mutex mutex;
    std::condition_variable changed;
    std::deque<Task> tasks;
    std::deque<Task> batch;  ///< used by the thread only
    std::multimap<SteadyTime, Task> timers;
    std::shared_ptr<LoopWork> work;
    bool asleep = false;
    bool started = false;
    bool stopping = false;
    bool ended = false;
    std::thread::id id;  ///< of the loop's thread, or of the one in poll()
    static constexpr std::size_t not_polled = static_cast<std::size_t>(-1);

    void run() {
        std::unique_lock lock(mutex);
        while (true) {
            take_due();
            if (!tasks.empty()) {
                run_all(lock);
            } else if (stopping) {
                break;
            }
            if (work) {
                lock.unlock();
                work->work();
                lock.lock();
            }
            if (tasks.empty() && !stopping) sleep(lock);
        }
        if (work) {
            lock.unlock();
            work->end();
            lock.lock();
        }
        ended = true;
        changed.notify_all();
    }

    void sleep(std::unique_lock<std::mutex>& lock) {
        // A copy: the timer may be removed during the wait.
        const SteadyTime next = timers.empty() ? SteadyTime::max() : timers.begin()->first;
        asleep = true;
        if (work) {
            lock.unlock();
            work->wait(next);
            lock.lock();
        } else if (timers.empty()) {
            changed.wait(lock);
        } else {
            changed.wait_until(lock, next);
        }
        asleep = false;
    }

    // Once is enough: the thread looks at everything when it wakes.
    void wake() {
        if (!std::exchange(asleep, false)) return;
        if (work) work->wake();
        changed.notify_all();
    }

    std::size_t poll(std::chrono::milliseconds wait) {
        std::unique_lock lock(mutex);
        if (id != std::thread::id{}) return not_polled;
        id = std::this_thread::get_id();
        const SteadyTime until = std::chrono::steady_clock::now() + wait;
        take_due();
        while (tasks.empty() && !stopping && std::chrono::steady_clock::now() < until) {
            const SteadyTime next = timers.empty() ? until : std::min(until, timers.begin()->first);
            asleep = true;
            changed.wait_until(lock, next);
            asleep = false;
            take_due();
        }
        std::size_t count = 0;
        for (; !tasks.empty(); ++count) {
            run_first(lock);
            take_due();
        }
        id = {};
        changed.notify_all();
        return count;
    }

    void take_due() {
        if (timers.empty()) return;
        const SteadyTime now = std::chrono::steady_clock::now();
        while (!timers.empty() && timers.begin()->first <= now) {
            tasks.push_back(std::move(timers.begin()->second));
            timers.erase(timers.begin());
        }
    }

    // Only what is there now: the sockets are served before tasks posted meanwhile.
    void run_all(std::unique_lock<std::mutex>& lock) {
        batch.swap(tasks);
        lock.unlock();
        for (Task& task : batch) run_one(std::move(task));
        batch.clear();
        lock.lock();
    }

    void run_first(std::unique_lock<std::mutex>& lock) {
        Task task = std::move(tasks.front());
        tasks.pop_front();
        lock.unlock();
        run_one(std::move(task));
        lock.lock();
    }

    // By value, so that what the task owns is destroyed here, without the lock.
    static void run_one(Task task) {
        try {
            task();
        } catch (...) {
            // It comes from a user's callback; there is nobody to report it to.
        }
    }
};

Loop::Loop(Runs runs) : runs_(runs), state_(std::make_shared<State>()) {}

Loop::~Loop() {
    stop(std::chrono::seconds(2));
}

bool Loop::start_locked() {
    State& state = *state_;
    if (state.stopping) return false;
    if (!state.started && runs_ == Runs::own_thread) {
        thread_ = std::thread([keep = state_] { keep->run(); });
        state.id = thread_.get_id();
        state.started = true;
    }
    return true;
}

bool Loop::post(Task task) {
    const std::lock_guard lock(state_->mutex);
    if (!start_locked()) return false;
    state_->tasks.push_back(std::move(task));
    state_->wake();
    return true;
}

bool Loop::post_at(SteadyTime at, Task task) {
    const std::lock_guard lock(state_->mutex);
    if (!start_locked()) return false;
    state_->timers.emplace(at, std::move(task));
    state_->wake();
    return true;
}

void Loop::adopt(std::shared_ptr<LoopWork> work) {
    const std::lock_guard lock(state_->mutex);
    state_->work = std::move(work);
}

bool Loop::is_current() const {
    const std::lock_guard lock(state_->mutex);
    return state_->id == std::this_thread::get_id();
}

std::optional<std::size_t> Loop::poll(std::chrono::milliseconds wait) {
    if (runs_ == Runs::own_thread) return std::nullopt;
    const auto state = state_;  // a task may end the loop
    const std::size_t count = state->poll(wait);
    return count == State::not_polled ? std::nullopt : std::optional(count);
}

void Loop::stop(std::chrono::milliseconds patience) {
    std::multimap<SteadyTime, Task> dropped;  // destroyed after unlocking: what a task owns may post when destroyed
    std::unique_lock lock(state_->mutex);
    state_->stopping = true;
    dropped.swap(state_->timers);
    state_->wake();
    state_->changed.notify_all();
    if (runs_ == Runs::in_poll) {
        // A thread in poll() runs the rest; without one, this call does.
        const auto state = state_;
        lock.unlock();
        static_cast<void>(state->poll(std::chrono::milliseconds{0}));
        return;
    }
    if (!thread_.joinable()) return;
    std::thread thread = std::move(thread_);
    const bool itself = thread.get_id() == std::this_thread::get_id();
    if (!itself && state_->changed.wait_for(lock, patience, [this] { return state_->ended; })) {
        lock.unlock();
        thread.join();
    } else {
        thread.detach();
    }
}

}  // namespace exbind::detail
