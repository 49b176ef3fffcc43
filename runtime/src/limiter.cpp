#include "limiter.hpp"

#include <algorithm>
#include <utility>

namespace exbind::detail {

Permit::Permit(std::shared_ptr<Limiter> limiter, std::vector<LimitWindow> windows)
    : limiter_(std::move(limiter)), windows_(std::move(windows)) {}

Permit& Permit::operator=(Permit&& other) noexcept {
    if (this != &other) {
        replied();
        limiter_ = std::move(other.limiter_);
        windows_ = std::move(other.windows_);
    }
    return *this;
}

Permit::~Permit() {
    replied();
}

void Permit::replied() {
    if (const auto limiter = std::exchange(limiter_, nullptr)) limiter->store().give_back(windows_, limiter->now());
}

void Permit::hold(SteadyTime until) {
    if (limiter_) limiter_->store().hold(windows_, until);
}

Limiter::Limiter(std::shared_ptr<LimitStore> store, Now now) : store_(std::move(store)), now_(std::move(now)) {}

const std::shared_ptr<Limiter>& Limiter::process_wide() {
    // Never destroyed: calls may still end while static objects are being taken down.
    static const auto* const limiter =
        new std::shared_ptr<Limiter>(std::make_shared<Limiter>(make_memory_limit_store()));
    return *limiter;
}

Turn Limiter::enter(std::vector<LimitWindow> windows, SteadyTime deadline, LimitPolicy policy,
                    std::function<void()> wake, std::unique_ptr<Place>& place) {
    place.reset();  // an earlier place leaves its queue under the lock
    const std::lock_guard lock(mutex_);
    const SteadyTime now = now_();
    SteadyTime earliest = now;
    bool first = true;
    for (const LimitWindow& window : windows) {
        if (window.cost > window.count) return {Turn::What::refused, SteadyTime::max(), {}};
        const auto queue = queues_.find(window.key);
        const std::size_t ahead = queue == queues_.end() ? 0 : queue->second.permits;
        first = first && ahead == 0;
        earliest = std::max(earliest, store_->earliest(window, ahead, now));
    }
    if (first) {
        const auto again = store_->take(windows, now, deadline);
        if (!again) return {Turn::What::granted, now, Permit(shared_from_this(), std::move(windows))};
        earliest = std::max(earliest, *again);
    }
    if (policy == LimitPolicy::fail || earliest > deadline) return {Turn::What::refused, earliest, {}};

    place.reset(new Place);
    place->limiter_ = shared_from_this();
    place->windows_ = std::move(windows);
    place->deadline_ = deadline;
    place->wake_ = std::move(wake);
    place->queued_ = true;
    for (const LimitWindow& window : place->windows_) {
        Queue& queue = queues_[window.key];
        queue.places.push_back(place.get());
        queue.permits += window.cost;
    }
    return {Turn::What::wait, std::min(earliest, deadline), {}};
}

bool Limiter::is_first(const Place& place) const {
    return std::all_of(place.windows_.begin(), place.windows_.end(),
                       [&](const LimitWindow& window) { return queues_.at(window.key).places.front() == &place; });
}

// Takes the place out, and collects whom to wake once the lock is released: those that now come first.
void Limiter::leave(Place& place, Wakes& wakes) {
    if (!place.queued_) return;
    place.queued_ = false;
    for (const LimitWindow& window : place.windows_) {
        const auto found = queues_.find(window.key);
        Queue& queue = found->second;
        const bool was_first = queue.places.front() == &place;
        std::erase(queue.places, &place);
        queue.permits -= window.cost;
        if (queue.places.empty()) {
            queues_.erase(found);
        } else if (was_first) {
            wakes.push_back(queue.places.front()->wake_);
        }
    }
}

Turn Limiter::poll(Place& place) {
    Wakes wakes;
    Turn turn;
    {
        const std::lock_guard lock(mutex_);
        const SteadyTime now = now_();
        if (!place.queued_) return turn;
        if (!is_first(place)) {
            if (now < place.deadline_) return {Turn::What::wait, place.deadline_, {}};
            turn.again = now;
            leave(place, wakes);
        } else if (const auto again = store_->take(place.windows_, now, place.deadline_); !again) {
            leave(place, wakes);
            turn.what = Turn::What::granted;
            turn.permit = Permit(shared_from_this(), place.windows_);
        } else if (*again > place.deadline_) {
            turn.again = *again;
            leave(place, wakes);
        } else {
            return {Turn::What::wait, *again, {}};
        }
    }
    for (const auto& wake : wakes) wake();
    return turn;
}

Turn Limiter::Place::poll() {
    return limiter_->poll(*this);
}

Limiter::Place::~Place() {
    Wakes wakes;
    {
        const std::lock_guard lock(limiter_->mutex_);
        limiter_->leave(*this, wakes);
    }
    for (const auto& wake : wakes) wake();
}

}  // namespace exbind::detail
