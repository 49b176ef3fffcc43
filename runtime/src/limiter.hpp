// The queue before a LimitStore: first come, first served, for blocking and asynchronous calls alike.
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <unordered_map>
#include <vector>

#include "exbind/connection.hpp"
#include "exbind/limits.hpp"

namespace exbind::detail {

class Limiter;

/// Permits held by one request; they come free one window after replied(), or after the object goes.
class Permit {
  public:
    Permit() = default;
    Permit(std::shared_ptr<Limiter> limiter, std::vector<LimitWindow> windows);
    Permit(Permit&& other) noexcept = default;
    Permit& operator=(Permit&& other) noexcept;
    ~Permit();

    void replied();
    /// The exchange refused the request for its limit.
    void hold(SteadyTime until);

  private:
    std::shared_ptr<Limiter> limiter_;
    std::vector<LimitWindow> windows_;
};

/// What became of a place in the queue.
struct Turn {
    enum class What : unsigned char { granted, wait, refused };
    What what = What::refused;
    SteadyTime again{};  ///< wait: ask again then, or when woken. refused: a call might be let through then
    Permit permit;       ///< granted
};

/// Thread-safe.
class Limiter : public std::enable_shared_from_this<Limiter> {
  public:
    using Now = std::function<SteadyTime()>;
    explicit Limiter(std::shared_ptr<LimitStore> store, Now now = std::chrono::steady_clock::now);

    /// The one that all connections of this process share.
    static const std::shared_ptr<Limiter>& process_wide();

    /// A call that waits its turn. Leaves the queue when destroyed.
    class Place {
      public:
        ~Place();
        /// Tries again. After `granted` or `refused` the place is given up.
        Turn poll();

      private:
        friend class Limiter;
        Place() = default;
        std::shared_ptr<Limiter> limiter_;
        std::vector<LimitWindow> windows_;
        SteadyTime deadline_{};
        std::function<void()> wake_;
        bool queued_ = false;
    };

    /// Takes the permits or a place in the queue. Refused at once when the policy is `fail`, when the wait cannot end
    /// before the deadline, or when a cost is over its count. `wake` runs on any thread when polling may help before
    /// the time that the last turn gave; `place` is set when the turn is `wait`.
    Turn enter(std::vector<LimitWindow> windows, SteadyTime deadline, LimitPolicy policy, std::function<void()> wake,
               std::unique_ptr<Place>& place);

    LimitStore& store() { return *store_; }
    SteadyTime now() const { return now_(); }

  private:
    struct Queue {
        std::deque<Place*> places;
        std::size_t permits = 0;
    };
    using Wakes = std::vector<std::function<void()>>;

    bool is_first(const Place& place) const;
    void leave(Place& place, Wakes& wakes);
    Turn poll(Place& place);

    std::shared_ptr<LimitStore> store_;
    Now now_;
    std::mutex mutex_;
    std::unordered_map<std::string, Queue> queues_;
};

}  // namespace exbind::detail
