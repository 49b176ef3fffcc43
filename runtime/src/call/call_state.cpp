#include "call_state.hpp"

#include <algorithm>
#include <charconv>
#include <exception>
#include <random>
#include <system_error>
#include <utility>

#include "exbind/call.hpp"
#include "judge.hpp"
#include "login.hpp"
#include "values/usage_error.hpp"

namespace exbind::inline v0_1::detail {
namespace {

using std::chrono::milliseconds;
using std::chrono::steady_clock;

// "No timeout" is often written as the longest there is, which must not overflow.
constexpr milliseconds for_ever = std::chrono::hours{24 * 365 * 100};

// Doubles with each attempt, with jitter so that clients don't all come back at once.
milliseconds backoff(int attempt) {
    thread_local std::minstd_rand random{std::random_device{}()};
    const int longest = 100 << std::min(attempt - 1, 5);
    return milliseconds(std::uniform_int_distribution<int>{longest / 2, longest}(random));
}

// A call ended without a further attempt, after one that was sent: what became of that one still holds.
Error ended(Error told, const Error& end) {
    if (end.kind == ErrorKind::cancelled || end.kind == ErrorKind::usage) told.kind = end.kind;
    told.message += "; then: " + end.message;
    told.retryable = end.retryable;
    told.retry_after = std::max(told.retry_after, end.retry_after);
    return told;
}

// Without the exception's text, which may contain what was sent.
TransportError transport_threw() {
    return {ErrorKind::transport, "the transport threw an exception", true};
}

}  // namespace

CallState::CallState(std::shared_ptr<Core> core, std::shared_ptr<const Plan> plan, CallSettings settings, Sink sink)
    : Completion(std::move(core)),
      plan_(std::move(plan)),
      settings_(settings),
      sink_(std::move(sink)),
      redactor_(core_->requests.secrets()) {}

CallState::~CallState() {
    if (!done()) core_->calls.leave(*this);  // it could not start: no memory or no thread
}

// ---- the steps ----

// True in a child process. The call then ends without touching what the parent's threads share.
bool CallState::is_elsewhere() {
    auto fault = core_->elsewhere();
    if (!fault) return false;
    *sink_.error = std::move(*fault);
    sink_.error->operation = plan_->operation;
    *sink_.succeeded = false;
    static_cast<void>(finish());
    return true;
}

// False when the call was completed at once.
bool CallState::begin() {
    begins_ = steady_clock::now() + std::min(settings_.delay, for_ever);
    deadline_ = begins_ + std::min(settings_.timeout, for_ever);
    std::optional<Error> fault = core_->fault();
    if (!fault) fault = plan_->fault;
    // Before the limits: a call that can't be signed should take no permit.
    if (!fault && plan_->sign) fault = core_->requests.signing_fault(*plan_);
    if (!fault && settings_.timeout <= milliseconds{0}) fault = usage_error("the timeout must be over 0");
    if (!fault && !core_->calls.enter(*this)) fault = core_->fault();
    if (!fault) return true;
    complete(false, std::move(*fault));
    return false;
}

CallState::Need CallState::first_step() {
    if (settings_.delay <= milliseconds{0}) return enter_session();
    return {Need::What::time, begins_};
}

// Before the limits: a call that waits for a login should hold no permit.
CallState::Need CallState::enter_session() {
    if (!plan_->session) return enter_limits();
    // Polled clients make calls of their own accord only while a call waits.
    const bool in_background = asynchronous_ || !core_->loop.is_polled();
    const milliseconds patience = std::min(core_->settings.options.timeout, for_ever) + milliseconds{1000};
    const auto step = core_->token->step(core_->clock.now(), login_, patience, in_background, waker());
    if (step.what == SharedToken::Step::What::fail) {
        complete(false, without_token(*step.error));
        return {};
    }
    if (step.login != 0) log_in(core_, step.login, settings_.policy);
    if (step.what == SharedToken::Step::What::wait) return {Need::What::session, std::min(deadline_, step.again)};
    login_ = {};
    return enter_limits();
}

// The limiter and the token may call this on any thread, even after this call has ended.
std::function<void()> CallState::waker() {
    return [weak = weak_from_this()] {
        if (const auto self = weak.lock()) self->wake();
    };
}

Error CallState::without_token(const Error& login) {
    Error error;
    error.kind = login.kind;
    error.outcome = Outcome::not_sent;
    error.retryable = login.retryable;
    error.retry_after = login.retry_after;
    // In the message only: what the codes of this operation mean decides whether a write is made again.
    error.message = "the login failed: " + to_string(login);
    return error;
}

Error CallState::late_for_login() {
    Error error;
    error.kind = ErrorKind::timeout;
    error.outcome = Outcome::not_sent;
    error.retryable = true;
    error.message = "the login did not end in time";
    return error;
}

CallState::Need CallState::enter_limits() {
    if (Permit permit = core_->limiter->try_take(plan_->route)) {
        return take_turn({.what = Turn::What::granted, .permit = std::move(permit)});
    }
    return take_turn(core_->limiter->enter(plan_->route, deadline_, settings_.policy, waker(), place_));
}

CallState::Need CallState::take_turn(Turn turn) {
    if (give_up_) {
        turn.permit.unused();
        return complete_cancelled();
    }
    if (turn.what == Turn::What::wait) {
        if (!turn.asking) announce_wait(turn.again);
        return {Need::What::turn, turn.again};
    }
    if (turn.what == Turn::What::refused) {
        complete(false, held_back(turn));
        return {};
    }
    place_.reset();
    if (plan_->session) {
        token_ = core_->token->get(core_->clock.now());
        if (token_->number == 0) {  // it ended while the call waited its turn
            turn.permit.unused();
            return enter_session();
        }
    }
    if (!attempt(std::move(turn.permit))) return {};
    return {Need::What::reply, {}};
}

// The next step, once the time has come or the limiter has woken the call.
CallState::Need CallState::after(const Need& need) {
    if (give_up_) return complete_cancelled();
    if (need.what == Need::What::turn) return take_turn(place_->poll());
    if (need.what == Need::What::session) {
        if (steady_clock::now() < deadline_) return enter_session();
        complete(false, late_for_login());
        return {};
    }
    if (steady_clock::now() < need.until) return need;
    return enter_session();
}

Error CallState::held_back(const Turn& turn) const {
    Error error;
    error.kind = ErrorKind::limit;
    error.outcome = Outcome::not_sent;
    if (!turn.unavailable.empty()) {
        error.retryable = true;
        error.message = "held back: the shared store of limits cannot be asked: " + turn.unavailable;
    } else if (turn.again == SteadyTime::max()) {
        error.message = "held back: the call takes more than its documented limit allows in one window; split it";
    } else {
        const auto wait = std::chrono::ceil<milliseconds>(turn.again - core_->limiter->now());
        error.retry_after = std::max(wait, milliseconds{0});
        error.retryable = true;
        error.message = "held back by a documented limit: room in " + std::to_string(error.retry_after.count()) +
                        " ms" + (settings_.policy == LimitPolicy::wait ? ", after the deadline" : "");
    }
    return error;
}

// False when the call was completed; otherwise outgoing_ holds the request to send.
bool CallState::attempt(Permit permit) {
    permit_ = std::move(permit);
    if (outgoing_) {
        for (const std::string& secret : outgoing_->secrets) redactor_.add(secret);  // of the previous attempt
    } else {
        outgoing_ = core_->requests.take();
        redactor_.watch(outgoing_->secrets);
    }
    if (auto fault =
            core_->requests.build(*plan_, deadline_, *outgoing_, token_ ? token_->text.reveal() : std::string_view{})) {
        permit_.unused();
        complete(false, std::move(*fault));
        return false;
    }
    if (plan_->out_of_range && attempts_ == 0) {
        Event odd = event(Event::What::out_of_range);
        odd.error = &*plan_->out_of_range;
        core_->notify(odd);
    }
    ++attempts_;
    core_->notify(event(Event::What::request));
    sent_ = steady_clock::now();
    sent_at_ = core_->clock.ticks();
    return true;
}

CallState::Arrived CallState::arrived(TransportResult result) const {
    return {std::move(result), core_->clock.ticks(), steady_clock::now()};
}

Judgement CallState::judged(const TransportResult& result) const {
    const Settings& settings = core_->settings;
    const DecodeLimits limits{settings.options.max_decoded_bytes, deadline_, &give_up_};
    const bool tolerant = settings_.tolerant || (plan_->read && settings.options.tolerant_reads);
    return judge(settings.exchange_of(plan_->product), *plan_, redactor_, settings.options.kept_body_bytes, result,
                 sink_.reply, limits, tolerant);
}

CallState::Need CallState::receive(Arrived arrived, Judgement judgement) {
    TransportResult& result = arrived.result;
    Error& error = judgement.error;
    error.operation = plan_->operation;

    if (judgement.limited) permit_.refused(error.retry_after);
    if (result.has_value()) {
        tell_limits(*result);
        permit_.replied();
    } else {
        unanswered_.push_back(std::move(permit_));
    }

    Event replied = event(Event::What::reply);
    replied.http_status = result.has_value() ? result->status : 0;
    replied.duration = arrived.time - sent_;
    replied.error = judgement.succeeded ? nullptr : &error;
    core_->notify(replied);

    std::optional<SteadyTime> next;
    if (!judgement.succeeded) {
        if (error.kind == ErrorKind::clock && result.has_value()) correct_clock(*result, arrived.ticks, error);
        next = retry_at(error, result.has_value());
        if (const auto renewed = with_new_token(judgement)) next = renewed;
    }
    if (next) {
        if (error.outcome != Outcome::not_sent) told_ = error;
        Event retry = event(Event::What::retry);
        retry.duration = std::max<std::chrono::nanoseconds>(*next - steady_clock::now(), {});
        retry.error = &error;
        core_->notify(retry);
        return {Need::What::time, *next};
    }
    if (judgement.succeeded && judgement.unreadable.count > 0) {
        Event unread = event(Event::What::unreadable);
        unread.unreadable = &judgement.unreadable;
        core_->notify(unread);
    }
    if (sink_.reply.unreadable != nullptr) *sink_.reply.unreadable = std::move(judgement.unreadable);
    if (sink_.sent != nullptr) *sink_.sent = sent_;
    if (judgement.succeeded && sink_.finish) {
        if (auto fault = sink_.finish(*result)) {
            judgement.succeeded = false;
            error = std::move(*fault);
        }
    }
    if (sink_.raw != nullptr && result.has_value()) *sink_.raw = std::move(*result);
    complete(judgement.succeeded, std::move(error));
    return {};
}

// Only reads are retried, only after transient errors, and only within the deadline. Nothing otherwise.
std::optional<SteadyTime> CallState::retry_at(const Error& error, bool answered) {
    if (!plan_->read || cancelled_ || cancellation_.requested()) return std::nullopt;
    const SteadyTime now = steady_clock::now();
    if (error.kind == ErrorKind::clock) {
        if (!answered || resigned_ || !error.retryable) return std::nullopt;
        resigned_ = true;
        return now;
    }
    if (!error.retryable || attempts_ >= core_->settings.options.read_attempts) return std::nullopt;
    // A caller that does not wait for documented limits does not wait for the exchange's own either.
    if (error.kind == ErrorKind::limit && settings_.policy == LimitPolicy::fail) return std::nullopt;
    const SteadyTime at = now + std::max(backoff(attempts_), error.retry_after);
    if (at >= deadline_) return std::nullopt;
    return at;
}

// The exchange refused the token, and so did nothing: a write is made again, too. Once, since a second refusal is for
// something else; the new token then stays in use.
std::optional<SteadyTime> CallState::with_new_token(const Judgement& judgement) {
    if (!judgement.session_ended || !plan_->session || std::exchange(renewed_, true)) return std::nullopt;
    core_->token->drop(token_->number);
    if (judgement.error.outcome != Outcome::refused || cancelled_ || cancellation_.requested()) return std::nullopt;
    return steady_clock::now();
}

void CallState::tell_limits(const HttpReply& reply) {
    for (const LimitHeader& header : core_->settings.exchange.limit_headers) {
        if (header.tells != LimitTold::used && header.tells != LimitTold::remaining) continue;
        const std::string_view text = reply.header(header.name);
        std::uint64_t permits = 0;
        const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), permits);
        if (text.empty() || fault != std::errc{} || end != text.data() + text.size()) continue;
        permit_.told(header.pool, header.tells == LimitTold::remaining, permits);
    }
}

void CallState::correct_clock(const HttpReply& reply, std::chrono::nanoseconds received, const Error& error) {
    const auto measured = ExchangeClock::measure(core_->settings.exchange, reply, sent_at_, received);
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
    waits.duration = std::max<std::chrono::nanoseconds>(until - core_->limiter->now(), {});
    core_->notify(waits);
}

void CallState::complete(bool succeeded, Error error) {
    ++timer_;
    place_.reset();
    permit_ = Permit{};
    unanswered_.clear();
    if (!succeeded) {
        if (told_ && error.outcome == Outcome::not_sent) error = ended(std::move(*told_), error);
        error.operation = plan_->operation;
        *sink_.error = std::move(error);
    }
    *sink_.succeeded = succeeded;
    if (!in_transport_ && !decodes_aside_) core_->requests.give_back(std::move(outgoing_));
    const auto task = finish();
    core_->calls.leave(*this);
    if (task) task();
}

CallState::Need CallState::complete_cancelled() {
    Error error;
    error.kind = ErrorKind::cancelled;
    // Otherwise nothing is under way, and complete() knows what became of earlier attempts.
    error.outcome = in_transport_ || decodes_aside_ ? Outcome::unknown : Outcome::not_sent;
    error.message = "cancelled";
    complete(false, std::move(error));
    return {};
}

void CallState::complete_thrown() noexcept {
    if (done()) return;
    try {
        Error error = thrown_here();
        if (attempts_ > 0) error.outcome = Outcome::unknown;
        complete(false, std::move(error));
    } catch (...) {
        // There is no memory even for the error.
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

// On any thread: the limiter has news, a login has ended, or a blocking call is cancelled.
void CallState::wake() {
    if (asynchronous_) {
        core_->loop.post([self = shared_from_this()] {
            if (self->done()) return;
            const Need::What what = self->place_ ? Need::What::turn : Need::What::session;
            if (self->place_ || self->login_.number != 0) self->guarded([&] { self->go_on(self->after({what, {}})); });
        });
        return;
    }
    const std::lock_guard lock(mutex_);
    woken_ = true;
    changed_.notify_all();
}

// ---- blocking ----

void CallState::run() {
    guarded([this] { run_unguarded(); });
}

void CallState::run_unguarded() {
    if (is_elsewhere()) return;
    if (core_->loop.is_current()) return complete(false, cannot_wait_here());
    if (!begin()) return;
    Need need = first_step();
    while (need.what != Need::What::nothing) {
        if (need.what == Need::What::reply) {
            Arrived reply = arrived(send_here());
            Judgement judgement = judged(reply.result);
            need = receive(std::move(reply), std::move(judgement));
        } else {
            pause(need);
            need = after(need);
        }
    }
}

TransportResult CallState::send_here() {
    try {
        return core_->settings.options.transport->send(outgoing_->request, &cancellation_);
    } catch (...) {
        return tl::unexpected(transport_threw());
    }
}

void CallState::pause(const Need& need) {
    // Set each time, since the transport replaces it while it sends.
    cancellation_.on_request([this] { wake(); });
    SteadyTime until = need.until;
    if (need.what == Need::What::session && core_->loop.is_polled()) {
        // The login runs in poll(), as does what other calls wait for.
        constexpr milliseconds round{5};
        until = std::min(until, steady_clock::now() + round);
        if (core_->loop.poll(round, Loop::With::tasks)) until = {};
    }
    std::unique_lock lock(mutex_);
    changed_.wait_until(lock, until, [this] { return woken_; });
    woken_ = false;
}

// ---- asynchronous: all steps run on the I/O thread ----

void CallState::launch() {
    asynchronous_ = true;
    if (is_elsewhere() || !begin()) return;
    // If the loop has stopped, the connection is closed, and has abandoned this call.
    core_->loop.post([self = shared_from_this()] {
        if (!self->done()) self->guarded([&] { self->go_on(self->first_step()); });
    });
}

void CallState::go_on(Need need) {
    const unsigned timer = ++timer_;
    if (need.what == Need::What::nothing) return;
    if (need.what != Need::What::reply) {
        core_->loop.post_at(need.until, [self = shared_from_this(), need, timer] {
            if (timer == self->timer_) self->guarded([&] { self->go_on(self->after(need)); });
        });
        return;
    }
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

// Called on any thread; the transport's callback holds a reference.
void CallState::take_reply(TransportResult result) {
    if (core_->loop.runs_tasks_here()) return guarded([&] { step_reply(std::move(result)); });
    // Shared, since a std::function must be copyable.
    const auto self = shared_from_this();
    const auto shared = std::make_shared<TransportResult>(std::move(result));
    core_->loop.post([self, shared] { self->guarded([&] { self->step_reply(std::move(*shared)); }); });
}

void CallState::step_reply(TransportResult result) {
    if (done() || !in_transport_) return;
    in_transport_ = false;
    in_flight_.reset();
    Arrived reply = arrived(std::move(result));
    constexpr std::size_t large = 64 * 1024;
    const bool is_large = reply.result.has_value() && reply.result->body.size() >= large;
    if (is_large && !core_->loop.is_polled() && decode_aside(reply)) return;
    Judgement judgement = judged(reply.result);
    go_on(receive(std::move(reply), std::move(judgement)));
}

// Reading a large reply takes longer than other calls of the connection should wait. False, and `reply` is untouched,
// if there is no thread for it.
bool CallState::decode_aside(Arrived& reply) {
    const auto self = shared_from_this();
    const auto arrived = std::make_shared<Arrived>(std::move(reply));
    decodes_aside_ = true;
    try {
        core_->decoding.post([self, arrived] {
            const auto judgement = std::make_shared<Judgement>();
            std::exception_ptr thrown;
            try {
                *judgement = self->judged(arrived->result);
            } catch (...) {
                thrown = std::current_exception();
            }
            self->core_->loop.post([self, arrived, judgement, thrown] {
                if (self->done()) return;
                self->decodes_aside_ = false;
                self->guarded([&] {
                    if (thrown) std::rethrow_exception(thrown);
                    self->go_on(self->receive(std::move(*arrived), std::move(*judgement)));
                });
            });
        });
    } catch (const std::system_error&) {
        decodes_aside_ = false;
        reply = std::move(*arrived);
        return false;
    }
    // Decoding ends at the deadline by itself, unless it waits for that of another call.
    constexpr milliseconds patience{20};
    // The timer does not keep the reply of a call that has ended.
    core_->loop.post_at(deadline_ + patience, [weak = weak_from_this()] {
        const auto call = weak.lock();
        if (!call || call->done() || !call->decodes_aside_) return;
        call->give_up_ = true;
        Error error;
        error.kind = ErrorKind::timeout;
        error.outcome = Outcome::unknown;
        error.retryable = call->plan_->read;
        error.message = "the reply came, and could not be read in time";
        call->complete(false, std::move(error));
    });
    return true;
}

void CallState::interrupt() {
    if (asynchronous_) return cancel();
    give_up_ = true;
    cancellation_.request();
}

void CallState::cancel() {
    give_up_ = true;
    core_->loop.post([self = shared_from_this()] {
        if (self->done()) return;
        self->cancelled_ = true;
        if (self->in_transport_) {
            // The transport knows whether anything was sent; it completes the call.
            if (self->in_flight_) self->in_flight_->cancel();
        } else {
            self->complete_cancelled();
        }
    });
}

void CallState::abandon() {
    if (asynchronous_ && !done()) complete_cancelled();
}

}  // namespace exbind::detail
