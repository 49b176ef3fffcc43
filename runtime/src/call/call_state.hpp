// One call on its way: limits, signature, request, reply, retries. The steps are the same for blocking and asynchronous
// calls; only the waiting differs.
#pragma once

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "completion.hpp"
#include "core.hpp"
#include "exbind/detail/prepared_call.hpp"
#include "judge.hpp"
#include "plan.hpp"

namespace exbind::detail {

struct CallSettings {
    std::chrono::milliseconds timeout{};
    LimitPolicy policy = LimitPolicy::wait;
    std::chrono::milliseconds delay{0};  ///< before anything is done; not part of the timeout
};

/// Where the result goes. `owner` keeps the addresses valid.
struct Sink {
    std::shared_ptr<void> owner;
    ReplyTarget reply{};
    HttpReply* raw = nullptr;  ///< gets any answer of the server, too
    Error* error = nullptr;
    bool* succeeded = nullptr;
    /// Looks at the decoded reply before anybody else; what it returns makes the call fail.
    std::function<std::optional<Error>()> finish{};
};

class CallState final : public Flight, public std::enable_shared_from_this<CallState> {
  public:
    CallState(std::shared_ptr<Core> core, std::shared_ptr<const Plan> plan, CallSettings settings, Sink sink);
    ~CallState() override;

    /// Makes the call on this thread.
    void run();
    /// Makes the call on the I/O thread and the transport's.
    void launch();

    void cancel() override;
    bool done() const override;
    bool wait() const override;
    void then(std::function<void()> task) override;
    void then_at_once(std::function<void()> task) override;

    /// The client goes: end soon.
    void interrupt();
    /// The client is gone: end now. On the I/O thread; does nothing to blocking calls, which end by themselves.
    void abandon();

  private:
    friend class Core;
    using Next = std::optional<SteadyTime>;  // when to try again; nothing once completed

    struct Waker;
    bool begin();
    bool refused(const Turn& turn);
    bool attempt(Permit permit);
    Next receive(TransportResult result);
    Next retry_at(const Error& error, bool answered);
    void correct_clock(const HttpReply& reply, std::chrono::nanoseconds received, const Error& error);
    void announce_wait(SteadyTime until);
    Event event(Event::What what) const;
    void complete(bool succeeded, Error error);
    void complete_cancelled(Outcome outcome);
    void complete_thrown() noexcept;
    template <class Step>
    void guarded(Step step) noexcept;

    void run_unguarded();
    bool pause(Waker& waker, SteadyTime until);
    TransportResult send_here(const HttpRequest& request);
    Waker& awake(std::shared_ptr<Waker>& waker);
    std::optional<Permit> wait_for_permit(std::shared_ptr<Waker>& waker);

    void step_begin();
    void step_enter();
    void step_poll(unsigned step);
    void step_turn(Turn turn);
    void take_reply(TransportResult result);
    void step_reply(TransportResult result);
    void later(SteadyTime at, void (CallState::*next)(unsigned));
    void step_again(unsigned step);

    CallLink link_;
    const std::shared_ptr<Core> core_;
    const std::shared_ptr<const Plan> plan_;
    const CallSettings settings_;
    const Sink sink_;
    SteadyTime deadline_{};

    // Used by one thread at a time: the caller's, or the I/O thread.
    std::unique_ptr<Outgoing> outgoing_;  // what was sent last; also the transport's while that has it
    Redactor redactor_;
    int attempts_ = 0;
    bool resigned_ = false;
    bool wait_announced_ = false;
    Permit permit_;
    std::vector<Permit> unanswered_;      // of attempts that got no reply: given back at the end
    std::chrono::nanoseconds sent_at_{};  // by the exchange clock's ticks
    SteadyTime sent_{};

    // Blocking calls.
    Cancellation cancellation_;
    bool asynchronous_ = false;

    std::atomic<bool> give_up_{false};  // asked for by cancel(): nothing is sent any more

    // The I/O thread's.
    unsigned step_ = 0;   // timers and wakes of earlier steps are ignored
    unsigned polls_ = 0;  // of the limits
    bool cancelled_ = false;
    bool in_transport_ = false;
    std::unique_ptr<Limiter::Place> place_;
    std::unique_ptr<InFlight> in_flight_;

    Completion completion_;
};

}  // namespace exbind::detail
