// One call on its way: limits, signature, request, reply, retries. Blocking and asynchronous calls take the same steps;
// they differ in how they wait between two steps.
#pragma once

#include <atomic>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

#include "completion.hpp"
#include "core.hpp"
#include "exbind/detail/prepared_call.hpp"
#include "exbind/raw.hpp"
#include "judge.hpp"
#include "plan.hpp"
#include "sign/redact.hpp"

namespace exbind::inline v0_1::detail {

struct CallSettings {
    std::chrono::milliseconds timeout{};
    LimitPolicy policy = LimitPolicy::wait;
    std::chrono::milliseconds delay{0};  ///< before the first step; not part of the timeout
    bool tolerant = false;               ///< decodes what can be read
};

/// Where the result goes. `owner` keeps the addresses valid.
struct Sink {
    std::shared_ptr<void> owner;
    ReplyTarget reply{};
    HttpReply* raw = nullptr;  ///< also receives the server's reply, whatever it means
    Error* error = nullptr;
    bool* succeeded = nullptr;
    /// Sees the decoded reply first; if it returns an error, the call fails.
    std::function<std::optional<Error>(const HttpReply&)> finish{};
    SteadyTime* sent = nullptr;  ///< receives when the last request was sent, before `finish` is called
};

class CallState final : public Completion, public std::enable_shared_from_this<CallState> {
  public:
    CallState(std::shared_ptr<Core> core, std::shared_ptr<const Plan> plan, CallSettings settings, Sink sink);
    ~CallState() override;

    /// Makes the call on this thread.
    void run();
    /// Makes the call on the I/O thread and the transport's.
    void launch();

    void cancel() override;
    /// The connection closes: end soon.
    void interrupt();
    /// The connection is closed: end now. Called on the I/O thread; blocking calls are left to end by themselves.
    void abandon();

  protected:
    std::shared_ptr<const std::string> operation() const override { return {plan_, &plan_->operation}; }

  private:
    friend class CallRegister;

    /// What the call waits for.
    struct Need {
        enum class What : unsigned char {
            nothing,  ///< it is completed
            time,     ///< `until`, before the next attempt
            session,  ///< a wake-up by the end of a login, or `until`
            turn,     ///< a wake-up by the limiter, or `until`
            reply,    ///< to the request in outgoing_
        };
        What what = What::nothing;
        SteadyTime until{};
    };

    bool is_elsewhere();
    bool begin();
    Need first_step();
    Need enter_session();
    Need enter_limits();
    Need take_turn(Turn turn);
    Need after(const Need& need);
    bool attempt(Permit permit);
    /// What came for an attempt.
    struct Arrived {
        TransportResult result;
        std::chrono::nanoseconds ticks{};  // of the exchange's clock
        SteadyTime time{};
    };
    Arrived arrived(TransportResult result) const;
    Judgement judged(const TransportResult& result) const;
    Need receive(Arrived arrived, Judgement judgement);
    std::optional<SteadyTime> retry_at(const Error& error, bool answered);
    std::optional<SteadyTime> with_new_token(const Judgement& judgement);
    void tell_limits(const HttpReply& reply);
    void correct_clock(const HttpReply& reply, std::chrono::nanoseconds received, const Error& error);
    void announce_wait(SteadyTime until);
    Event event(Event::What what) const;
    Error held_back(const Turn& turn) const;
    static Error without_token(const Error& login);
    static Error late_for_login();
    void complete(bool succeeded, Error error);
    Need complete_cancelled();
    void complete_thrown() noexcept;
    template <class Step>
    void guarded(Step step) noexcept;
    std::function<void()> waker();
    void wake();

    void run_unguarded();
    TransportResult send_here();
    void pause(const Need& need);

    void go_on(Need need);
    void take_reply(TransportResult result);
    void step_reply(TransportResult result);
    bool decode_aside(Arrived& reply);

    CallLink link_;
    const std::shared_ptr<const Plan> plan_;
    const CallSettings settings_;
    const Sink sink_;
    SteadyTime begins_{};  // after the delay
    SteadyTime deadline_{};
    bool asynchronous_ = false;
    std::atomic<bool> give_up_{false};  // by cancel() or interrupt(): nothing is sent any more

    // Used by one thread at a time: the caller's, or the I/O thread.
    std::unique_ptr<Outgoing> outgoing_;  // the last request; shared with the transport while it is under way
    Redactor redactor_;
    int attempts_ = 0;
    std::optional<Error> told_;  // of the last attempt that was sent, once it is to be tried again
    bool resigned_ = false;
    std::optional<Token> token_;  // that the last attempt carried
    AwaitedLogin login_;
    bool renewed_ = false;  // after the exchange refused the token
    bool wait_announced_ = false;
    std::unique_ptr<Limiter::Place> place_;
    Permit permit_;
    std::vector<Permit> unanswered_;      // of attempts without a reply: given back at the end
    std::chrono::nanoseconds sent_at_{};  // in ticks of the exchange's clock
    SteadyTime sent_{};

    // Of blocking calls.
    Cancellation cancellation_;
    std::mutex mutex_;
    std::condition_variable changed_;
    bool woken_ = false;

    // Of asynchronous calls, on the I/O thread.
    unsigned timer_ = 0;  // the current one; earlier timers are ignored
    bool cancelled_ = false;
    bool in_transport_ = false;
    bool decodes_aside_ = false;  // another thread reads the reply, and uses outgoing_ and the sink's payload
    std::unique_ptr<InFlight> in_flight_;
};

Plan plan_of(const Core& core, const RawRequest& request);

/// Sends the request and waits. Returns the server's reply whatever it means; an Error means that none came.
Result<HttpReply> send_raw(const std::shared_ptr<Core>& core, const RawRequest& request,
                           std::optional<Error>* meaning = nullptr);

}  // namespace exbind::detail
