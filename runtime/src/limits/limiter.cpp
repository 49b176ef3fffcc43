#include "limiter.hpp"

#include <algorithm>
#include <utility>

#include "limit_bucket.hpp"

namespace exbind::inline v0_1::detail {

using std::chrono::microseconds;

// Callbacks to run after unlocking, except the caller's own.
class Limiter::Wakes {
  public:
    explicit Wakes(const Place* acting = nullptr) : acting_(acting) {}
    void add(const Place& place) {
        if (&place != acting_) list_.push_back(place.wake_);
    }
    void run() const {
        for (const auto& wake : list_) wake();
    }

  private:
    const Place* acting_;
    std::vector<std::function<void()>> list_;
};

// ---- permits ----

Permit& Permit::operator=(Permit&& other) noexcept {
    if (this != &other) {
        replied();
        route_ = std::move(other.route_);
        ticket_ = other.ticket_;
        refused_ = other.refused_;
    }
    return *this;
}

Permit::~Permit() {
    replied();
}

void Permit::replied() {
    if (!route_) return;
    const auto route = std::exchange(route_, nullptr);
    route->limiter_->give_back(*route, ticket_, refused_);
}

void Permit::unused() {
    if (!route_) return;
    const auto route = std::exchange(route_, nullptr);
    route->limiter_->give_back_unused(*route, ticket_);
}

void Permit::refused(std::chrono::milliseconds retry_after) {
    if (!route_) return;
    refused_ = true;
    route_->limiter_->refused(*route_, ticket_, retry_after);
}

void Permit::told(std::string_view pool, bool remaining, std::uint64_t permits) {
    if (route_) route_->limiter_->told(*route_, pool, remaining, permits);
}

// ---- taking ----

Permit Limiter::try_take(const std::shared_ptr<const Route>& route) {
    if (store_) return {};
    std::uint64_t ticket = 0;
    {
        const std::lock_guard lock(mutex_);
        const std::size_t size = route->windows_.size();
        for (std::size_t i = 0; i < size; ++i) {
            const LimitWindow& window = route->windows_[i];
            if (!route->buckets_[i]->is_open(window.count, window.cost)) return {};
        }
        for (std::size_t i = 0; i < size; ++i) route->buckets_[i]->take(route->windows_[i].cost);
        ticket = ++tickets_;
    }
    return {route, ticket};
}

Turn Limiter::enter(std::shared_ptr<const Route> route, SteadyTime deadline, LimitPolicy policy,
                    std::function<void()> wake, std::unique_ptr<Place>& place) {
    place.reset();  // an earlier place leaves its queue under the lock
    for (const LimitWindow& window : route->windows_) {
        if (window.cost > window.count) return {.what = Turn::What::refused, .again = SteadyTime::max()};
    }
    std::unique_ptr<Place> made(new Place(shared_from_this(), std::move(route)));
    made->deadline_ = deadline;
    made->policy_ = policy;
    made->wake_ = std::move(wake);
    Turn turn = advance(*made);
    if (turn.what == Turn::What::wait) place = std::move(made);
    return turn;
}

Turn Limiter::Place::poll() {
    return limiter_->advance(*this);
}

Limiter::Place::~Place() {
    Wakes wakes(this);
    {
        const std::lock_guard lock(limiter_->mutex_);
        limiter_->leave(*this, wakes);
    }
    wakes.run();
}

Turn Limiter::advance(Place& place) {
    // Twice at most: the store may answer at once.
    while (true) {
        Wakes wakes(&place);
        Turn turn;
        bool must_ask = false;
        {
            const std::lock_guard lock(mutex_);
            const bool was_asking = place.state_ == Place::State::asking;
            turn = decide(place, wakes);
            must_ask = !was_asking && place.state_ == Place::State::asking;
            place.looks_itself_ = must_ask;
        }
        wakes.run();
        if (!must_ask) {
            if (turn.what == Turn::What::granted && place.outage_)
                store_.took(place.route_->windows_, turn.permit.ticket_, place.deadline_ - now_());
            return turn;
        }
        ask(place);
        const std::lock_guard lock(mutex_);
        place.looks_itself_ = false;
        if (place.state_ == Place::State::asking) return turn;
    }
}

// What keeps a place waiting; no bucket if nothing does.
struct Limiter::Lack {
    Bucket* bucket = nullptr;  // the one it waits at already, otherwise the one that is full for longest
    SteadyTime until{};        // of that bucket
    SteadyTime longest{};      // of all
};

Limiter::Lack Limiter::lacking(const Place& place, SteadyTime now) const {
    Lack lack;
    const Route& route = *place.route_;
    for (std::size_t i = 0; i < route.windows_.size(); ++i) {
        const LimitWindow& window = route.windows_[i];
        Bucket& bucket = *route.buckets_[i];
        const bool is_behind = !bucket.waiting.empty() && bucket.waiting.begin()->first < place.sequence_;
        const std::uint64_t ahead =
            is_behind && bucket.waiting.rbegin()->first < place.sequence_ ? bucket.waiting_cost : 0;
        const std::uint64_t permits = ahead + bucket.reserved_before(place.sequence_) + window.cost;
        const SteadyTime until = StoreDialogue::earliest(bucket, window, permits, place.outage_, now);
        if (!is_behind && until <= now) continue;
        lack.longest = std::max(lack.longest, until);
        const bool stays = place.parked_ != nullptr && lack.bucket == place.parked_;
        if (lack.bucket == nullptr || &bucket == place.parked_ || (!stays && until > lack.until)) {
            lack.bucket = &bucket;
            lack.until = until;
        }
    }
    return lack;
}

// Under the lock.
Turn Limiter::decide(Place& place, Wakes& wakes) {
    using State = Place::State;
    const SteadyTime now = now_();
    switch (place.state_) {
        case State::left:
            return {};
        case State::granted:
            return grant(place, now, wakes);
        case State::asking: {
            Turn turn = wait_for_others(place, now, wakes);
            turn.asking = turn.what == Turn::What::wait;
            return turn;
        }
        case State::unavailable:
            place.state_ = State::queued;
            if (place.outage_->share <= 0.0) return refuse(place, now, wakes, place.outage_->why);
            break;
        case State::queued:
            place.outage_ = store_.outage(now);
            break;
    }
    if (place.sequence_ == 0) place.sequence_ = ++tickets_;
    const bool is_first = place.parked_ == nullptr || place.parked_->waiting.begin()->second == &place;
    if (!is_first) return wait_for_others(place, now, wakes);
    const Lack lack = lacking(place, now);
    if (lack.bucket != nullptr) {
        if (place.policy_ == LimitPolicy::fail || lack.longest > place.deadline_)
            return refuse(place, lack.longest, wakes, place.outage_ ? place.outage_->why : std::string());
        if (place.parked_ != lack.bucket) {
            unpark(place, wakes);
            park(place, *lack.bucket, wakes);
        }
        const SteadyTime again = place.outage_ ? std::min(lack.until, std::max(store_.ask_again(), now)) : lack.until;
        return {.what = Turn::What::wait, .again = std::min(again, place.deadline_)};
    }
    take(place);
    if (!store_ || place.outage_) return grant(place, now, wakes);
    // Stays in the queue until the answer comes; otherwise all behind it would ask too, and in vain.
    place.state_ = State::asking;
    asking_.emplace(place.ticket_, &place);
    return {.what = Turn::What::wait, .again = place.deadline_, .asking = true};
}

// What it waits for has no known time; it is woken.
Turn Limiter::wait_for_others(Place& place, SteadyTime now, Wakes& wakes) {
    if (now < place.deadline_) return {.what = Turn::What::wait, .again = place.deadline_};
    return refuse(place, now, wakes);
}

// The permits are taken already.
Turn Limiter::grant(Place& place, SteadyTime now, Wakes& wakes) {
    Bucket* const queue = place.parked_;
    unpark(place, wakes);
    if (queue != nullptr && !store_) let_through(*queue, now, wakes);
    place.state_ = Place::State::left;
    return {.what = Turn::What::granted, .again = now, .permit = Permit(place.route_, place.ticket_)};
}

Turn Limiter::refuse(Place& place, SteadyTime again, Wakes& wakes, std::string unavailable) {
    leave(place, wakes);
    return {.what = Turn::What::refused, .again = again, .unavailable = std::move(unavailable)};
}

void Limiter::leave(Place& place, Wakes& wakes) {
    using State = Place::State;
    unpark(place, wakes);
    const State state = std::exchange(place.state_, State::left);
    if (state == State::asking) {
        asking_.erase(place.ticket_);  // answered() gives back what the store grants
        undo(*place.route_, wakes);
    } else if (state == State::granted) {
        undo(*place.route_, wakes);
        store_.give_back(place.route_->windows_, place.ticket_, false);
    }
}

// ---- the shared store ----

void Limiter::ask(Place& place) {
    store_.ask(place.route_->windows_, place.ticket_, place.deadline_ - now_(),
               [self = shared_from_this(), route = place.route_, ticket = place.ticket_](const LimitAnswer& answer) {
                   self->answered(route, ticket, answer);
               });
}

void Limiter::answered(const std::shared_ptr<const Route>& route, std::uint64_t ticket, const LimitAnswer& answer) {
    using What = LimitAnswer::What;
    Wakes wakes;
    {
        const std::lock_guard lock(mutex_);
        const SteadyTime now = now_();
        store_.note(answer, now);
        const auto found = asking_.find(ticket);
        if (found == asking_.end()) {
            if (answer.what == What::granted) store_.give_back(route->windows_, ticket, false);
            return;
        }
        Place& place = *found->second;
        asking_.erase(found);
        wakes = Wakes(place.looks_itself_ ? &place : nullptr);
        if (answer.what == What::granted) {
            place.state_ = Place::State::granted;
        } else {
            undo(*route, wakes);
            place.state_ = answer.what == What::wait ? Place::State::queued : Place::State::unavailable;
            if (answer.what != What::wait) {
                place.outage_ = answer;
            } else if (answer.window < route->buckets_.size()) {
                route->buckets_[answer.window]->not_before(now + answer.wait);
            }
        }
        wakes.add(place);
    }
    wakes.run();
}

// ---- the queues ----
//
// A place waits in one queue at a time, that of the key that is full for longest, so a full key does not hold up calls
// that don't need it. The first in a queue has permits of its other keys reserved ahead of later arrivals, or they
// could overtake it forever.

void Limiter::park(Place& place, Bucket& bucket, Wakes& wakes) {
    place.parked_ = &bucket;
    bucket.waiting.emplace(place.sequence_, &place);
    for (std::size_t i = 0; i < place.route_->buckets_.size(); ++i) {
        if (place.route_->buckets_[i].get() == &bucket) bucket.waiting_cost += place.route_->windows_[i].cost;
    }
    choose_head(bucket, wakes);
}

void Limiter::unpark(Place& place, Wakes& wakes) {
    if (place.parked_ == nullptr) return;
    Bucket& bucket = *std::exchange(place.parked_, nullptr);
    bucket.waiting.erase(place.sequence_);
    for (std::size_t i = 0; i < place.route_->buckets_.size(); ++i) {
        if (place.route_->buckets_[i].get() == &bucket) bucket.waiting_cost -= place.route_->windows_[i].cost;
    }
    choose_head(bucket, wakes);
}

// After a change of the queue: moves the reservations to the new head, and collects the places to wake.
void Limiter::choose_head(Bucket& bucket, Wakes& wakes) {
    Place* const first = bucket.waiting.empty() ? nullptr : bucket.waiting.begin()->second;
    if (first == bucket.head) return;
    if (Place* const before = std::exchange(bucket.head, first)) {
        for (const auto& other : before->route_->buckets_) {
            if (other->reserved.erase(before->sequence_) > 0 && other->head != nullptr) wakes.add(*other->head);
        }
    }
    if (first == nullptr) return;
    for (std::size_t i = 0; i < first->route_->buckets_.size(); ++i) {
        Bucket& other = *first->route_->buckets_[i];
        if (&other != &bucket) other.reserved.emplace(first->sequence_, first->route_->windows_[i].cost);
    }
    wakes.add(*first);
}

// Grants permits in one pass to those behind a place that was granted, as far as there is room. If each woke the next,
// every permit would cost a thread switch, and the limit would not be used up.
void Limiter::let_through(Bucket& bucket, SteadyTime now, Wakes& wakes) {
    while (Place* const next = bucket.head) {
        if (lacking(*next, now).bucket != nullptr) return;
        take(*next);
        next->state_ = Place::State::granted;
        unpark(*next, wakes);
    }
}

void Limiter::take(Place& place) {
    for (std::size_t i = 0; i < place.route_->windows_.size(); ++i)
        place.route_->buckets_[i]->take(place.route_->windows_[i].cost);
    place.ticket_ = ++tickets_;
}

void Limiter::undo(const Route& route, Wakes& wakes) {
    for (std::size_t i = 0; i < route.buckets_.size(); ++i) {
        Bucket& bucket = *route.buckets_[i];
        bucket.undo(route.windows_[i].cost);
        if (bucket.head != nullptr) wakes.add(*bucket.head);
    }
}

// ---- giving back ----

void Limiter::give_back(const Route& route, std::uint64_t ticket, bool was_refused) {
    const SteadyTime now = now_();
    {
        const std::lock_guard lock(mutex_);
        for (std::size_t i = 0; i < route.buckets_.size(); ++i) {
            Bucket& bucket = *route.buckets_[i];
            bucket.give_back(route.windows_[i].cost, now);
            if (bucket.refusals > 0 && !was_refused && ticket > bucket.refused_last) bucket.refusals = 0;
        }
    }
    store_.give_back(route.windows_, ticket, true);
}

void Limiter::give_back_unused(const Route& route, std::uint64_t ticket) {
    Wakes wakes;
    {
        const std::lock_guard lock(mutex_);
        undo(route, wakes);
    }
    wakes.run();
    store_.give_back(route.windows_, ticket, false);
}

void Limiter::refused(const Route& route, std::uint64_t ticket, std::chrono::milliseconds retry_after) {
    constexpr microseconds without_window = std::chrono::seconds(1);
    microseconds shortest{0}, longest = std::chrono::minutes(1);
    for (const auto& bucket : route.buckets_) {
        if (bucket->window() <= microseconds{0}) continue;
        shortest = shortest == microseconds{0} ? bucket->window() : std::min(shortest, bucket->window());
        longest = std::max(longest, bucket->window());
    }
    if (shortest == microseconds{0}) shortest = without_window;
    const SteadyTime now = now_();
    microseconds how_long = retry_after;
    {
        const std::lock_guard lock(mutex_);
        unsigned refusals = 0;
        for (const auto& bucket : route.buckets_) {
            // Refusals of calls that were under way together count as one.
            if (ticket > bucket->refused_last) {
                bucket->refused_last = tickets_;
                ++bucket->refusals;
            }
            refusals = std::max(refusals, bucket->refusals);
        }
        if (how_long <= microseconds{0})
            how_long = std::min(shortest * (1 << (std::clamp(refusals, 1U, 11U) - 1)), longest);
        for (const auto& bucket : route.buckets_) bucket->hold(now + how_long);
    }
    store_.hold(route.windows_, how_long);
}

// Own permits of calls under way may not have reached the exchange, and own permits that it forgot are still held here:
// only what it counts beyond all of them is somebody else's.
void Limiter::told(const Route& route, std::string_view pool, bool remaining, std::uint64_t permits) {
    const SteadyTime now = now_();
    const std::lock_guard lock(mutex_);
    for (std::size_t i = 0; i < route.windows_.size(); ++i) {
        const LimitWindow& window = route.windows_[i];
        if (window.pool != pool || window.window <= microseconds{0}) continue;
        Bucket& bucket = *route.buckets_[i];
        const std::uint64_t mine = bucket.in_use(now);
        std::uint64_t theirs = permits;
        if (remaining) theirs = permits < window.count ? window.count - permits : 0;
        if (theirs > mine) bucket.taken_by_others(theirs - mine, now);
    }
}

}  // namespace exbind::detail
