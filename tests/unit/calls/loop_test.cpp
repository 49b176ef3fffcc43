// The loop that lends its thread to a transport.
#include "call/loop.hpp"

#include <doctest/doctest.h>

#include <atomic>
#include <condition_variable>
#include <future>
#include <mutex>

using namespace exbind;
using namespace exbind::detail;
using namespace std::chrono_literals;

namespace {

// Waits as sockets would, and remembers what was asked of it.
class Work final : public LoopWork {
  public:
    void work() override {
        const std::lock_guard lock(mutex_);
        ++worked_;
        thread_ = std::this_thread::get_id();
    }
    void wait(SteadyTime until) override {
        std::unique_lock lock(mutex_);
        waiting_ = true;
        until_ = until;
        changed_.notify_all();
        // The longest that a wait may take: a program that is never woken fails the test, and still ends.
        changed_.wait_until(lock, std::min(until, std::chrono::steady_clock::now() + 20s), [this] { return woken_; });
        waiting_ = false;
        woken_ = false;
    }
    void wake() override {
        const std::lock_guard lock(mutex_);
        woken_ = true;
        ++wakes_;
        changed_.notify_all();
    }
    void end() override {
        const std::lock_guard lock(mutex_);
        ++ended_;
        last_thread_ = std::this_thread::get_id();
    }

    SteadyTime wait_for_sleep() {
        std::unique_lock lock(mutex_);
        changed_.wait(lock, [this] { return waiting_; });
        return until_;
    }
    int worked() const { return locked(worked_); }
    int wakes() const { return locked(wakes_); }
    int ended() const { return locked(ended_); }
    bool used_one_thread() const {
        const std::lock_guard lock(mutex_);
        return thread_ == last_thread_;
    }

  private:
    int locked(const int& value) const {
        const std::lock_guard lock(mutex_);
        return value;
    }

    mutable std::mutex mutex_;
    std::condition_variable changed_;
    bool waiting_ = false;
    bool woken_ = false;
    SteadyTime until_{};
    std::thread::id thread_, last_thread_;
    int worked_ = 0;
    int wakes_ = 0;
    int ended_ = 0;
};

}  // namespace

TEST_CASE("a loop with work runs tasks and timers, and is woken only when it sleeps") {
    const auto work = std::make_shared<Work>();
    Loop loop;
    std::promise<void> adopted;
    loop.post([&] {
        loop.adopt(work);
        adopted.set_value();
    });
    adopted.get_future().wait();
    CHECK(work->wait_for_sleep() == SteadyTime::max());
    CHECK(work->worked() > 0);

    const int before = work->wakes();
    std::promise<bool> ran;
    loop.post([&] {
        const int awake = work->wakes();
        for (int i = 0; i < 10; ++i) loop.post([] {});
        loop.post([&, awake] { ran.set_value(loop.is_current() && work->wakes() == awake); });
    });
    CHECK(ran.get_future().get());
    CHECK(work->wakes() == before + 1);

    // A timer ends the wait.
    work->wait_for_sleep();
    const auto at = std::chrono::steady_clock::now() + 30ms;
    std::promise<SteadyTime> rang;
    loop.post_at(at, [&] { rang.set_value(std::chrono::steady_clock::now()); });
    CHECK(rang.get_future().get() >= at);

    CHECK(work->ended() == 0);
    work->wait_for_sleep();
    loop.stop(20s);
    CHECK(work->ended() == 1);
    CHECK(work->used_one_thread());
    CHECK(!loop.post([] {}));
}
