#include "loop.hpp"

#include <utility>

namespace exbind::detail {

// Owned by the thread too, which may outlive the Loop when it is destroyed from one of its tasks.
struct Loop::State {
    std::mutex mutex;
    std::condition_variable changed;
    std::deque<Task> tasks;
    std::multimap<SteadyTime, Task> timers;
    bool started = false;
    bool stopping = false;
    bool ended = false;
    std::thread::id id;

    void run() {
        std::unique_lock lock(mutex);
        while (true) {
            const SteadyTime now = std::chrono::steady_clock::now();
            while (!timers.empty() && timers.begin()->first <= now) {
                tasks.push_back(std::move(timers.begin()->second));
                timers.erase(timers.begin());
            }
            if (!tasks.empty()) {
                Task task = std::move(tasks.front());
                tasks.pop_front();
                lock.unlock();
                run_one(std::move(task));
                lock.lock();
            } else if (stopping) {
                break;
            } else if (timers.empty()) {
                changed.wait(lock);
            } else {
                // A copy: the timer may go while this waits.
                const SteadyTime next = timers.begin()->first;
                changed.wait_until(lock, next);
            }
        }
        ended = true;
        changed.notify_all();
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

Loop::Loop() : state_(std::make_shared<State>()) {}

Loop::~Loop() {
    stop(std::chrono::seconds(2));
}

bool Loop::start_locked() {
    State& state = *state_;
    if (state.stopping) return false;
    if (!state.started) {
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
    state_->changed.notify_all();
    return true;
}

bool Loop::post_at(SteadyTime at, Task task) {
    const std::lock_guard lock(state_->mutex);
    if (!start_locked()) return false;
    state_->timers.emplace(at, std::move(task));
    state_->changed.notify_all();
    return true;
}

bool Loop::is_current() const {
    const std::lock_guard lock(state_->mutex);
    return state_->started && state_->id == std::this_thread::get_id();
}

void Loop::stop(std::chrono::milliseconds patience) {
    std::multimap<SteadyTime, Task> dropped;  // destroyed after the lock: a task may own whoever posts here
    std::unique_lock lock(state_->mutex);
    state_->stopping = true;
    dropped.swap(state_->timers);
    state_->changed.notify_all();
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
