#include "call_state.hpp"

#include <algorithm>
#include <random>
#include <utility>

#include "exbind/call.hpp"
#include "values/usage_error.hpp"

namespace exbind::detail {
namespace {

using std::chrono::milliseconds;
using std::chrono::steady_clock;

// Doubling, and different for each client, so that they don't all come back at once.
milliseconds backoff(int attempt) {
    thread_local std::minstd_rand random{std::random_device{}()};
    const int longest = 100 << std::min(attempt - 1, 5);
    return milliseconds(std::uniform_int_distribution<int>{longest / 2, longest}(random));
}

// Its words may hold what was sent.
TransportError transport_threw() {
    return {ErrorKind::transport, "the transport threw an exception", true};
}

}  // namespace

// Wakes a blocking call. Owned by those who may wake it too: they may come late.
struct CallState::Waker {
    void wake() {
        const std::lock_guard lock(mutex);
        woken = true;
        changed.notify_all();
    }
    void wait(SteadyTime until) {
        std::unique_lock lock(mutex);
        changed.wait_until(lock, until, [this] { return woken; });
        woken = false;
    }
    std::mutex mutex;
    std::condition_variable changed;
    bool woken = false;
};

CallState::CallState(std::shared_ptr<Core> core, std::shared_ptr<const Plan> plan, CallSettings settings, Sink sink)
    : core_(std::move(core)),
      plan_(std::move(plan)),
      settings_(settings),
      sink_(std::move(sink)),
      redactor_(core_->credentials()),
      completion_(core_) {}

CallState::~CallState() {
    if (!done()) core_->leave(this);  // never begun, for want of memory or of a thread
}

// ---- the steps ----

// False when the call was completed at once.
bool CallState::begin() {
    deadline_ = steady_clock::now() + settings_.delay + settings_.timeout;
    std::optional<Error> fault = core_->fault();
    if (!fault) fault = plan_->fault;
    // Before the limits: a call that can't be signed should take no permit.
    if (!fault && plan_->sign) fault = core_->signing_fault();
    if (!fault && settings_.timeout <= milliseconds{0}) fault = usage_error("the timeout must be over 0");
    if (!fault && !core_->enter(this)) fault = core_->fault();
    if (!fault) return true;
    complete(false, std::move(*fault));
    return false;
}

// True when the call was completed because the limits leave no room.
bool CallState::refused(const Turn& turn) {
    if (turn.what != Turn::What::refused) return false;
    Error error;
    error.kind = ErrorKind::limit;
    error.outcome = Outcome::not_sent;
    if (!turn.unavailable.empty()) {
        error.retryable = true;
        error.message = "held back: the shared store of limits cannot be asked: " + turn.unavailable;
    } else if (turn.again == SteadyTime::max()) {
        error.message = "held back: the call takes more than its documented limit allows in one window; split it";
    } else {
        const auto wait = std::chrono::ceil<milliseconds>(turn.again - core_->limiter()->now());
        error.retry_after = std::max(wait, milliseconds{0});
        error.retryable = true;
        error.message = "held back by a documented limit: room in " + std::to_string(error.retry_after.count()) +
                        " ms" + (settings_.policy == LimitPolicy::wait ? ", after the deadline" : "");
    }
    complete(false, std::move(error));
    return true;
}

// False when the call was completed; otherwise outgoing_ holds the request to send.
bool CallState::attempt(Permit permit) {
    permit_ = std::move(permit);
    if (outgoing_) {
        for (const std::string& secret : outgoing_->secrets) redactor_.add(secret);  // of the attempt before
    } else {
        outgoing_ = core_->take_outgoing();
        redactor_.watch(outgoing_->secrets);
    }
    if (auto fault = core_->build(*plan_, deadline_, *outgoing_)) {
        permit_.unused();
        complete(false, std::move(*fault));
        return false;
    }
    ++attempts_;
    core_->notify(event(Event::What::request));
    sent_ = steady_clock::now();
    sent_at_ = core_->clock().ticks();
    return true;
}

CallState::Next CallState::receive(TransportResult result) {
    const std::chrono::nanoseconds received_at = core_->clock().ticks();
    const SteadyTime received = steady_clock::now();
    Judgement judgement =
        judge(core_->exchange(), *plan_, redactor_, core_->options().kept_body_bytes, result, sink_.reply);
    Error& error = judgement.error;
    error.operation = plan_->operation;

    if (judgement.limited) permit_.refused(error.retry_after);
    if (result.has_value()) {
        permit_.replied();
    } else {
        unanswered_.push_back(std::move(permit_));
    }

    Event replied = event(Event::What::reply);
    replied.http_status = result.has_value() ? result->status : 0;
    replied.duration = received - sent_;
    replied.error = judgement.succeeded ? nullptr : &error;
    core_->notify(replied);

    Next next;
    if (!judgement.succeeded) {
        if (error.kind == ErrorKind::clock && result.has_value()) correct_clock(*result, received_at, error);
        next = retry_at(error, result.has_value());
    }
    if (next) {
        Event retry = event(Event::What::retry);
        retry.duration = std::max<std::chrono::nanoseconds>(*next - steady_clock::now(), {});
        retry.error = &error;
        core_->notify(retry);
        return next;
    }
    if (sink_.raw != nullptr && result.has_value()) *sink_.raw = std::move(*result);
    if (judgement.succeeded && sink_.finish) {
        if (auto fault = sink_.finish()) {
            judgement.succeeded = false;
            error = std::move(*fault);
        }
    }
    complete(judgement.succeeded, std::move(error));
    return std::nullopt;
}

// Only reads are repeated, only for reasons that may pass, and only inside the deadline.
CallState::Next CallState::retry_at(const Error& error, bool answered) {
    if (!plan_->read || cancelled_ || cancellation_.requested()) return std::nullopt;
    const SteadyTime now = steady_clock::now();
    if (error.kind == ErrorKind::clock) {
        if (!answered || resigned_ || !error.retryable) return std::nullopt;
        resigned_ = true;
        return now;
    }
    if (!error.retryable || attempts_ >= core_->options().read_attempts) return std::nullopt;
    // Who asked not to wait for limits does not wait for the exchange's either.
    if (error.kind == ErrorKind::limit && settings_.policy == LimitPolicy::fail) return std::nullopt;
    const SteadyTime at = now + std::max(backoff(attempts_), error.retry_after);
    if (at >= deadline_) return std::nullopt;
    return at;
}

void CallState::correct_clock(const HttpReply& reply, std::chrono::nanoseconds received, const Error& error) {
    const auto measured = ExchangeClock::measure(core_->exchange(), reply, sent_at_, received);
    if (!measured) return;
    Event correction = event(Event::What::clock_correction);
    correction.error = &error;
    core_->correct_clock(*measured, correction);
}

Event CallState::event(Event::What what) const {
    Event event;
    event.what = what;
    event.operation = plan_->operation;
    event.method = plan_->method;
    event.path = plan_->path;
    event.attempt = std::max(attempts_, 1);
    return event;
}

void CallState::announce_wait(SteadyTime until) {
    if (std::exchange(wait_announced_, true)) return;
    Event waits = event(Event::What::limit_wait);
    waits.attempt = attempts_ + 1;
    waits.duration = std::max<std::chrono::nanoseconds>(until - core_->limiter()->now(), {});
    core_->notify(waits);
}

void CallState::complete(bool succeeded, Error error) {
    ++step_;
    place_.reset();
    permit_ = Permit{};
    unanswered_.clear();
    if (!succeeded) {
        error.operation = plan_->operation;
        *sink_.error = std::move(error);
    }
    *sink_.succeeded = succeeded;
    if (!in_transport_) core_->give_back(std::move(outgoing_));
    const auto task = completion_.complete();
    core_->leave(this);
    if (task) task();
}

void CallState::complete_cancelled(Outcome outcome) {
    Error error;
    error.kind = ErrorKind::cancelled;
    error.outcome = outcome;
    error.message = "cancelled";
    complete(false, std::move(error));
}

void CallState::complete_thrown() noexcept {
    if (done()) return;
    try {
        Error error = thrown_here();
        if (attempts_ > 0) error.outcome = Outcome::unknown;
        complete(false, std::move(error));
    } catch (...) {
        // Not even memory to say so.
    }
}

template <class Step>
void CallState::guarded(Step step) noexcept {
    try {
        step();
    } catch (...) {
        complete_thrown();
    }
}

// ---- blocking ----

// False when the call was cancelled meanwhile, and so completed.
bool CallState::pause(Waker& waker, SteadyTime until) {
    waker.wait(until);
    if (!cancellation_.requested()) return true;
    complete_cancelled(attempts_ == 0 ? Outcome::not_sent : Outcome::unknown);
    return false;
}

TransportResult CallState::send_here(const HttpRequest& request) {
    try {
        return core_->transport().send(request, &cancellation_);
    } catch (...) {
        return tl::unexpected(transport_threw());
    }
}

// What to wait with; the transport took the wake-up over if it was there already.
CallState::Waker& CallState::awake(std::shared_ptr<Waker>& waker) {
    if (!waker) waker = std::make_shared<Waker>();
    cancellation_.on_request([waker] { waker->wake(); });
    return *waker;
}

std::optional<Permit> CallState::wait_for_permit(std::shared_ptr<Waker>& waker) {
    if (Permit permit = core_->limiter()->try_take(plan_->route)) return permit;
    awake(waker);
    std::unique_ptr<Limiter::Place> place;
    Turn turn = core_->limiter()->enter(
        plan_->route, deadline_, settings_.policy, [waker] { waker->wake(); }, place);
    while (turn.what == Turn::What::wait) {
        if (!turn.asking) announce_wait(turn.again);
        if (!pause(*waker, turn.again)) return std::nullopt;
        turn = place->poll();
    }
    if (refused(turn)) return std::nullopt;
    return std::move(turn.permit);
}

void CallState::run() {
    guarded([this] { run_unguarded(); });
}

void CallState::run_unguarded() {
    if (core_->loop().is_current()) return complete(false, cannot_wait_here());
    if (!begin()) return;
    std::shared_ptr<Waker> waker;  // made when there is something to wait for
    if (settings_.delay > milliseconds{0}) {
        const SteadyTime until = steady_clock::now() + settings_.delay;
        while (steady_clock::now() < until) {
            if (!pause(awake(waker), until)) return;
        }
    }
    while (true) {
        auto permit = wait_for_permit(waker);
        if (!permit) return;
        if (!attempt(std::move(*permit))) return;
        const Next next = receive(send_here(outgoing_->request));
        if (!next) return;
        while (steady_clock::now() < *next) {
            if (!pause(awake(waker), *next)) return;
        }
    }
}

// ---- asynchronous: all steps run on the I/O thread ----

void CallState::launch() {
    asynchronous_ = true;
    if (!begin()) return;
    // Without a loop the client is gone, and its last step was to abandon this call.
    core_->loop().post([self = shared_from_this()] { self->guarded([&] { self->step_begin(); }); });
}

void CallState::later(SteadyTime at, void (CallState::*next)(unsigned)) {
    core_->loop().post_at(
        at, [self = shared_from_this(), next, step = step_] { self->guarded([&] { ((*self).*next)(step); }); });
}

void CallState::step_begin() {
    if (done()) return;
    if (settings_.delay <= milliseconds{0}) return step_enter();
    later(steady_clock::now() + settings_.delay, &CallState::step_again);
}

void CallState::step_enter() {
    if (done()) return;
    // The cancelling itself waits in the loop behind this step.
    if (give_up_) return complete_cancelled(attempts_ == 0 ? Outcome::not_sent : Outcome::unknown);
    ++step_;
    if (Permit permit = core_->limiter()->try_take(plan_->route)) {
        return step_turn({.what = Turn::What::granted, .permit = std::move(permit)});
    }
    // The limiter may wake from any thread, and after this call has ended.
    const auto wake = [weak = weak_from_this(), step = step_] {
        const auto self = weak.lock();
        if (self) self->core_->loop().post([self, step] { self->guarded([&] { self->step_poll(step); }); });
    };
    step_turn(core_->limiter()->enter(plan_->route, deadline_, settings_.policy, wake, place_));
}

void CallState::step_poll(unsigned step) {
    if (step != step_ || !place_) return;
    step_turn(place_->poll());
}

void CallState::step_turn(Turn turn) {
    if (turn.what == Turn::What::wait) {
        if (!turn.asking) announce_wait(turn.again);
        // A wake-up polls too; the timer set before it is then of no more use.
        core_->loop().post_at(turn.again, [self = shared_from_this(), step = step_, poll = ++polls_] {
            if (poll == self->polls_) self->guarded([&] { self->step_poll(step); });
        });
        return;
    }
    ++step_;
    place_.reset();
    if (refused(turn)) return;
    if (give_up_) return complete_cancelled(attempts_ == 0 ? Outcome::not_sent : Outcome::unknown);
    if (!attempt(std::move(turn.permit))) return;
    in_transport_ = true;
    try {
        auto in_flight = core_->start(outgoing_->request, [self = shared_from_this()](TransportResult result) {
            self->take_reply(std::move(result));
        });
        if (in_transport_) in_flight_ = std::move(in_flight);
    } catch (...) {
        step_reply(tl::unexpected(transport_threw()));
    }
}

// On whatever thread the transport likes; who calls keeps the call alive.
void CallState::take_reply(TransportResult result) {
    if (core_->loop().is_current()) return guarded([&] { step_reply(std::move(result)); });
    // Copied into the task, since a std::function must be copyable.
    const auto self = shared_from_this();
    const auto shared = std::make_shared<TransportResult>(std::move(result));
    core_->loop().post([self, shared] { self->guarded([&] { self->step_reply(std::move(*shared)); }); });
}

void CallState::step_reply(TransportResult result) {
    if (done() || !in_transport_) return;
    in_transport_ = false;
    in_flight_.reset();
    if (const Next next = receive(std::move(result))) later(*next, &CallState::step_again);
}

void CallState::step_again(unsigned step) {
    if (step == step_) step_enter();
}

void CallState::interrupt() {
    if (asynchronous_) {
        cancel();
    } else {
        cancellation_.request();
    }
}

void CallState::cancel() {
    give_up_ = true;
    core_->loop().post([self = shared_from_this()] {
        if (self->done()) return;
        self->cancelled_ = true;
        if (self->in_transport_) {
            // The transport knows whether anything was sent; it completes the call.
            if (self->in_flight_) self->in_flight_->cancel();
        } else {
            self->complete_cancelled(self->attempts_ == 0 ? Outcome::not_sent : Outcome::unknown);
        }
    });
}

void CallState::abandon() {
    if (!asynchronous_ || done()) return;
    complete_cancelled(in_transport_ || attempts_ > 0 ? Outcome::unknown : Outcome::not_sent);
}

bool CallState::done() const {
    return completion_.done();
}

bool CallState::wait() const {
    return completion_.wait();
}

void CallState::then(std::function<void()> task) {
    completion_.then(std::move(task), Completion::Where::executor);
}

void CallState::then_at_once(std::function<void()> task) {
    completion_.then(std::move(task), Completion::Where::loop);
}

}  // namespace exbind::detail
