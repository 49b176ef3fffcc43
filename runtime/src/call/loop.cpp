#include "loop.hpp"

#include <algorithm>
#include <condition_variable>
#include <cstdint>
#include <deque>
#include <map>
#include <mutex>
#include <system_error>
#include <thread>
#include <utility>

#include "values/process.hpp"

namespace exbind::inline v0_1::detail {
namespace {

using std::chrono::milliseconds;
using std::chrono::steady_clock;

// A callback that lasts longer than one to two of these holds up the tasks, and another thread takes them over.
constexpr milliseconds tick{5};
// The second thread sleeps when there was no callback for that many ticks.
constexpr int ticks_awake = 200;

}  // namespace

// Shared with the threads, which outlive a Loop that one of its tasks destroys.
struct Loop::State : std::enable_shared_from_this<Loop::State> {
    struct Callback {
        Task task;
        Name of;
    };
    enum class Thread : unsigned char { none, runs, ended };

    explicit State(OnHeld on_held_) : on_held(std::move(on_held_)) {}

    const OnHeld on_held;
    const MadeBy made_by;
    std::mutex mutex;
    std::condition_variable changed;
    std::deque<Task> tasks;
    std::deque<Task> batch;  ///< used by the thread only
    std::multimap<SteadyTime, Task> timers;
    std::deque<Callback> callbacks;
    std::shared_ptr<LoopWork> work;
    bool asleep = false;
    bool stopping = false;
    bool tasks_ended = false;
    std::thread::id runner;  ///< of the thread that runs tasks, or is in poll()
    std::thread::id caller;  ///< of the thread that runs callbacks
    // The callback that runs now.
    std::uint64_t number = 0;
    Name of;
    SteadyTime began{};
    // The second thread, which watches the callbacks of the first.
    std::condition_variable watch;
    bool watcher_asleep = false;
    int threads = 0;  ///< that have not ended
    std::thread first;
    std::thread second;
    static constexpr std::size_t not_polled = static_cast<std::size_t>(-1);

    // ---- with a thread of its own ----

    /// One of the two threads. They change places when a callback takes long.
    void live(bool runs_tasks) {
        std::unique_lock lock(mutex);
        while (!tasks_ended) {
            if (runs_tasks) {
                run_tasks(lock);
            } else if (!watch_callbacks(lock)) {
                break;
            }
            runs_tasks = !runs_tasks;
        }
        // The rest of what the last tasks completed, unless the other thread is at it.
        if (caller == std::thread::id{}) run_callbacks(lock, false);
        --threads;
        changed.notify_all();
        watch.notify_all();
    }

    /// Until another thread has taken over, or the loop has stopped.
    void run_tasks(std::unique_lock<std::mutex>& lock) {
        runner = std::this_thread::get_id();
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
            if (!callbacks.empty() && caller == std::thread::id{}) {
                run_callbacks(lock, true);
                if (runner != std::this_thread::get_id()) return;
            }
            if (tasks.empty() && callbacks_wait() && !stopping) sleep(lock);
        }
        if (work) {
            lock.unlock();
            work->end();
            lock.lock();
        }
        runner = {};
        tasks_ended = true;
        watch.notify_all();
    }

    /// Nothing is to be done for callbacks by the thread that runs the tasks.
    bool callbacks_wait() const { return callbacks.empty() || caller != std::thread::id{}; }

    /// Until a callback has taken long (true: this thread is to run the tasks), or the loop has stopped.
    bool watch_callbacks(std::unique_lock<std::mutex>& lock) {
        std::uint64_t seen = 0;
        int idle = 0;
        while (!tasks_ended) {
            if (idle >= ticks_awake) {
                watcher_asleep = true;
                watch.wait(lock, [this] { return !watcher_asleep || tasks_ended; });
                watcher_asleep = false;
                idle = 0;
            }
            watch.wait_until(lock, steady_clock::now() + tick, [this] { return tasks_ended; });
            idle = number == seen && caller == std::thread::id{} ? idle + 1 : 0;
            const bool is_held = caller != std::thread::id{} && caller == runner && number == seen;
            seen = number;
            if (is_held && !tasks_ended) {
                runner = std::this_thread::get_id();  // from now on; the other thread is not to run tasks any more
                tell_held(lock);
                return true;
            }
        }
        return false;
    }

    void tell_held(std::unique_lock<std::mutex>& lock) {
        if (!on_held) return;
        const Name which = of;
        const auto since = steady_clock::now() - began;
        lock.unlock();
        on_held(*which, since);
        lock.lock();
    }

    /// Until there are none. In a round of the thread that runs the tasks, only those that are there now, unless
    /// another thread has taken over the tasks meanwhile.
    std::size_t run_callbacks(std::unique_lock<std::mutex>& lock, bool is_round) {
        caller = std::this_thread::get_id();
        wake_watcher();
        std::size_t count = 0;
        for (std::size_t left = callbacks.size(); !callbacks.empty() && (left > 0 || !is_round || runner != caller);
             ++count) {
            if (left > 0) --left;
            Callback next = std::move(callbacks.front());
            callbacks.pop_front();
            ++number;
            of = std::move(next.of);
            began = steady_clock::now();
            lock.unlock();
            run_one(std::move(next.task));
            lock.lock();
        }
        caller = {};
        return count;
    }

    void wake_watcher() {
        if (!std::exchange(watcher_asleep, false)) return;
        watch.notify_all();
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

    /// False when the loop is stopping.
    bool start(Runs runs) {
        if (stopping) return false;
        if (runs == Runs::own_thread && !first.joinable()) {
            first = std::thread([keep = shared_from_this()] { keep->live(true); });
            runner = first.get_id();
            ++threads;
        }
        return true;
    }

    /// Without a second thread, callbacks hold up the tasks.
    void start_second(Runs runs) {
        if (runs != Runs::own_thread || second.joinable() || stopping) return;
        try {
            second = std::thread([keep = shared_from_this()] { keep->live(false); });
            ++threads;
        } catch (const std::system_error&) {
            // There are no more threads to be had; the next callback tries again.
        }
    }

    // ---- in poll() ----

    std::size_t poll(milliseconds wait, With with) {
        std::unique_lock lock(mutex);
        const auto self = std::this_thread::get_id();
        if (runner != std::thread::id{} || caller == self) return not_polled;
        runner = self;
        const bool calls = with == With::callbacks && caller == std::thread::id{};
        const SteadyTime until = steady_clock::now() + wait;
        take_due();
        while (tasks.empty() && !(calls && !callbacks.empty()) && !stopping && steady_clock::now() < until) {
            const SteadyTime next = timers.empty() ? until : std::min(until, timers.begin()->first);
            asleep = true;
            changed.wait_until(lock, next);
            asleep = false;
            take_due();
        }
        std::size_t count = 0;
        while (!tasks.empty() || (calls && caller == std::thread::id{} && !callbacks.empty())) {
            for (; !tasks.empty(); ++count) {
                run_first(lock);
                take_due();
            }
            // Other threads may poll while the callbacks run.
            if (!calls || caller != std::thread::id{} || callbacks.empty()) break;
            runner = {};
            changed.notify_all();
            count += run_callbacks(lock, false);
            if (runner != std::thread::id{}) return count;
            runner = self;
            take_due();
        }
        runner = {};
        changed.notify_all();
        return count;
    }

    // ---- both ----

    void take_due() {
        if (timers.empty()) return;
        const SteadyTime now = steady_clock::now();
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

Loop::Loop(Runs runs, OnHeld on_held) : runs_(runs), state_(std::make_shared<State>(std::move(on_held))) {}

Loop::~Loop() {
    stop(std::chrono::seconds(2));
    // In a child process the threads do not exist, and the state cannot be destroyed without them.
    if (!state_->made_by.this_process()) static_cast<void>(new std::shared_ptr<State>(state_));
}

bool Loop::post(Task task) {
    if (!state_->made_by.this_process()) return false;
    const std::lock_guard lock(state_->mutex);
    if (!state_->start(runs_)) return false;
    state_->tasks.push_back(std::move(task));
    state_->wake();
    return true;
}

bool Loop::post_at(SteadyTime at, Task task) {
    const std::lock_guard lock(state_->mutex);
    if (!state_->start(runs_)) return false;
    state_->timers.emplace(at, std::move(task));
    state_->wake();
    return true;
}

bool Loop::post_callback(Task callback, Name of) {
    State& state = *state_;
    if (!state.made_by.this_process()) return false;
    const std::lock_guard lock(state.mutex);
    if (state.tasks_ended || (state.stopping && state.threads == 0)) return false;
    if (!state.stopping) state.start(runs_);
    state.start_second(runs_);
    state.callbacks.push_back({std::move(callback), std::move(of)});
    state.wake();
    return true;
}

void Loop::adopt(std::shared_ptr<LoopWork> work) {
    const std::lock_guard lock(state_->mutex);
    state_->work = std::move(work);
}

bool Loop::is_current() const {
    const auto self = std::this_thread::get_id();
    const std::lock_guard lock(state_->mutex);
    return state_->runner == self || state_->caller == self;
}

bool Loop::runs_tasks_here() const {
    const auto self = std::this_thread::get_id();
    const std::lock_guard lock(state_->mutex);
    return state_->runner == self && state_->caller != self;
}

std::optional<std::size_t> Loop::poll(milliseconds wait, With with) {
    if (runs_ == Runs::own_thread) return std::nullopt;
    const auto state = state_;  // a task may end the loop
    const std::size_t count = state->poll(wait, with);
    return count == State::not_polled ? std::nullopt : std::optional(count);
}

void Loop::stop(milliseconds patience) {
    std::multimap<SteadyTime, Task> dropped;  // destroyed after unlocking: what a task owns may post when destroyed
    const auto state = state_;
    if (!state->made_by.this_process()) return;
    std::unique_lock lock(state->mutex);
    state->stopping = true;
    dropped.swap(state->timers);
    state->wake();
    state->changed.notify_all();
    if (runs_ == Runs::in_poll) {
        // A thread in poll() runs the rest; without one, this call does.
        lock.unlock();
        static_cast<void>(state->poll(milliseconds{0}, With::callbacks));
        return;
    }
    std::thread first = std::move(state->first);
    std::thread second = std::move(state->second);
    if (!first.joinable() && !second.joinable()) return;
    const auto self = std::this_thread::get_id();
    const bool waits = first.get_id() != self && second.get_id() != self;
    const bool ended = waits && state->changed.wait_for(lock, patience, [&] { return state->threads == 0; });
    lock.unlock();
    for (std::thread* thread : {&first, &second}) {
        if (!thread->joinable()) continue;
        if (ended) {
            thread->join();
        } else {
            thread->detach();
        }
    }
}

}  // namespace exbind::detail
