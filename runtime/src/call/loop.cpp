#include "loop.hpp"

#include <algorithm>
#include <utility>

namespace exbind::detail {

// Owned by the thread too, which may outlive the Loop when it is destroyed from one of its tasks.
struct Loop::State {
    std::mutex mutex;
    std::condition_variable changed;
    std::deque<Task> tasks;
    std::deque<Task> batch;  ///< the thread's own
    std::multimap<SteadyTime, Task> timers;
    std::shared_ptr<LoopWork> work;
    bool asleep = false;
    bool started = false;
    bool stopping = false;
    bool ended = false;
    std::thread::id id;  ///< of the thread, or of the one that is in poll()
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
        // A copy: the timer may go while this waits.
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

    // Once is enough: whoever wakes up looks at everything.
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

    // What is there now; what is posted meanwhile comes after the sockets.
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

    // Takes the task along, so that what it owns is gone when this returns, outside of the lock.
    static void run_one(Task task) {
        try {
            task();
        } catch (...) {
            // A task is a user's callback at its end; there is nobody to tell.
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
    std::multimap<SteadyTime, Task> dropped;  // destroyed after the lock: a task may own whoever posts here
    std::unique_lock lock(state_->mutex);
    state_->stopping = true;
    dropped.swap(state_->timers);
    state_->wake();
    state_->changed.notify_all();
    if (runs_ == Runs::in_poll) {
        // Who is in poll() runs the rest; otherwise it runs here.
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
