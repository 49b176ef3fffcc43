// Names whose look-up is slow or fails.
#pragma once

#include <chrono>
#include <condition_variable>
#include <mutex>

/// What getaddrinfo() does in a program that uses this, with names below .test: they are 127.0.0.1. The system's has
/// all others.
class Names {
  public:
    /// From now on look-ups wait until release().
    void hold() { set(true); }
    void release() { set(false); }
    int asked() const {
        const std::lock_guard lock(mutex_);
        return asked_;
    }
    void fail(bool fails) {
        const std::lock_guard lock(mutex_);
        fails_ = fails;
    }
    /// True if the name cannot be found.
    bool look_up() {
        std::unique_lock lock(mutex_);
        ++asked_;
        // A test that never releases fails, and still ends.
        changed_.wait_for(lock, std::chrono::seconds(30), [this] { return !held_; });
        return fails_;
    }

  private:
    void set(bool held) {
        const std::lock_guard lock(mutex_);
        held_ = held;
        changed_.notify_all();
    }

    mutable std::mutex mutex_;
    std::condition_variable changed_;
    bool held_ = false;
    bool fails_ = false;
    int asked_ = 0;
};

Names& names();

/// While it lives, look-ups wait.
struct HeldNames {
    HeldNames() { names().hold(); }
    ~HeldNames() { names().release(); }
    HeldNames(const HeldNames&) = delete;
    HeldNames& operator=(const HeldNames&) = delete;
};
