// The queue in front of the documented limits: first come, first served, for blocking and asynchronous calls alike.
#pragma once

#include <cstdint>
#include <functional>
#include <list>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "exbind/connection.hpp"
#include "exbind/limits.hpp"
#include "store_dialogue.hpp"

namespace exbind::inline v0_1::detail {

class Limiter;

/// The windows of a call with their buckets, looked up once for repeated calls. Keeps the limiter from forgetting the
/// keys.
class Route {
  public:
    const std::vector<LimitWindow>& windows() const { return windows_; }

  private:
    friend class Limiter;
    friend class Permit;
    std::shared_ptr<Limiter> limiter_;
    std::vector<LimitWindow> windows_;
    std::vector<std::shared_ptr<Bucket>> buckets_;  // one for each window
};

/// Permits held by one request. They come free one window after replied(), or after destruction.
class Permit {
  public:
    Permit() = default;
    Permit(Permit&& other) noexcept = default;
    Permit& operator=(Permit&& other) noexcept;
    ~Permit();

    explicit operator bool() const { return route_ != nullptr; }
    void replied();
    /// Nothing was sent: free at once.
    void unused();
    /// The exchange refused the request for its limit: holds its keys back for `retry_after`; if that is 0, for the
    /// shortest of the windows, doubled each time that this does not help.
    void refused(std::chrono::milliseconds retry_after);
    /// What the exchange tells of the windows of one pool (or, without a name, of those that are no pool's): how many
    /// permits are taken, or free.
    void told(std::string_view pool, bool remaining, std::uint64_t permits);

  private:
    friend class Limiter;
    Permit(std::shared_ptr<const Route> route, std::uint64_t ticket) : route_(std::move(route)), ticket_(ticket) {}

    std::shared_ptr<const Route> route_;
    std::uint64_t ticket_ = 0;
    bool refused_ = false;
};

/// What became of a place in the queue.
struct Turn {
    enum class What : unsigned char { granted, wait, refused };
    What what = What::refused;
    SteadyTime again{};         ///< wait: poll again then, or when woken. refused: when a call might be granted
    Permit permit{};            ///< granted
    bool asking = false;        ///< wait: for the answer of a shared store, not for a limit
    std::string unavailable{};  ///< refused: why the shared store can't be asked
};

/// Thread-safe.
class Limiter : public std::enable_shared_from_this<Limiter> {
  public:
    using Now = std::function<SteadyTime()>;
    explicit Limiter(std::shared_ptr<LimitStore> store = {}, Now now = std::chrono::steady_clock::now);
    ~Limiter();

    /// The limiter of all connections with this store; without a store, of all connections that have none.
    static std::shared_ptr<Limiter> of(const std::shared_ptr<LimitStore>& store);
    /// Why connections with this store cannot count with all others of the process, if so.
    static std::optional<Error> fault_of(const std::shared_ptr<LimitStore>& store);

    std::shared_ptr<const Route> resolve(std::vector<LimitWindow> windows);

    /// A call that waits its turn. Leaves the queue when destroyed.
    class Place;

    /// Fast path: the permits if nobody waits and there is room at first glance; otherwise none, and enter() decides.
    Permit try_take(const std::shared_ptr<const Route>& route);

    /// Takes the permits or a place in the queue. Refused at once if there is no room and the policy is `fail`, if the
    /// wait cannot end before the deadline, or if a cost is over its count. `wake` is called on any thread when it is
    /// worth polling before the time that the last turn gave; `place` is set if the turn is `wait`.
    Turn enter(std::shared_ptr<const Route> route, SteadyTime deadline, LimitPolicy policy, std::function<void()> wake,
               std::unique_ptr<Place>& place);

    SteadyTime now() const { return now_(); }
    /// How many keys are known. Keys that are neither in use nor waited for are forgotten after a while.
    std::size_t keys() const;

  private:
    friend class Permit;
    struct Known;
    struct Lack;
    class Wakes;

    std::shared_ptr<Bucket> bucket_of(const LimitWindow& window);
    void forget_idle(SteadyTime now);

    Turn advance(Place& place);
    Turn decide(Place& place, Wakes& wakes);
    Turn wait_for_others(Place& place, SteadyTime now, Wakes& wakes);
    Turn grant(Place& place, SteadyTime now, Wakes& wakes);
    Turn refuse(Place& place, SteadyTime again, Wakes& wakes, std::string unavailable = {});
    Lack lacking(const Place& place, SteadyTime now) const;
    void ask(Place& place);
    void answered(const std::shared_ptr<const Route>& route, std::uint64_t ticket, const LimitAnswer& answer);
    void leave(Place& place, Wakes& wakes);

    void park(Place& place, Bucket& bucket, Wakes& wakes);
    void unpark(Place& place, Wakes& wakes);
    void choose_head(Bucket& bucket, Wakes& wakes);
    void let_through(Bucket& bucket, SteadyTime now, Wakes& wakes);
    void take(Place& place);
    void undo(const Route& route, Wakes& wakes);

    void give_back(const Route& route, std::uint64_t ticket, bool was_refused);
    void give_back_unused(const Route& route, std::uint64_t ticket);
    void refused(const Route& route, std::uint64_t ticket, std::chrono::milliseconds retry_after);
    void told(const Route& route, std::string_view pool, bool remaining, std::uint64_t permits);

    StoreDialogue store_;
    const Now now_;
    const SteadyTime began_;

    mutable std::mutex mutex_;
    std::uint64_t tickets_ = 0;
    std::list<std::shared_ptr<Bucket>> buckets_;  // least recently checked for being idle first
    std::unordered_map<std::string_view, std::list<std::shared_ptr<Bucket>>::iterator> by_key_;
    std::unordered_map<std::uint64_t, Place*> asking_;  // by ticket
};

class Limiter::Place {
  public:
    ~Place();
    /// Tries again. After `granted` or `refused` the place is given up.
    Turn poll();

  private:
    friend class Limiter;
    enum class State : unsigned char {
        queued,
        asking,  ///< the store
        granted,
        unavailable,  ///< by the store's answer; not queued again yet
        left,
    };

    Place(std::shared_ptr<Limiter> limiter, std::shared_ptr<const Route> route)
        : limiter_(std::move(limiter)), route_(std::move(route)) {}

    const std::shared_ptr<Limiter> limiter_;
    const std::shared_ptr<const Route> route_;
    SteadyTime deadline_{};
    LimitPolicy policy_ = LimitPolicy::wait;
    std::function<void()> wake_;
    std::uint64_t sequence_ = 0;  // order of arrival
    State state_ = State::queued;
    Bucket* parked_ = nullptr;
    std::uint64_t ticket_ = 0;           // asking, granted
    bool looks_itself_ = false;          // its thread is about to look: no need to wake it
    std::optional<LimitAnswer> outage_;  // counts by this process's share, since the store can't be asked
};

}  // namespace exbind::detail
