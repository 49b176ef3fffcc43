// What all calls of a connection share.
#pragma once

#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "exbind/connection.hpp"
#include "exbind/detail/exchange.hpp"
#include "exbind/transport.hpp"
#include "exchange_clock.hpp"
#include "http/base_url.hpp"
#include "http/loop_work.hpp"
#include "limits/limiter.hpp"
#include "loop.hpp"
#include "plan.hpp"
#include "sign/redact.hpp"
#include "sign/signer.hpp"

namespace exbind::detail {

class CallState;

/// A call's place in the list of all calls of its core, used under that one's lock.
struct CallLink {
    CallState* before = nullptr;
    CallState* after = nullptr;
    bool listed = false;
};

/// A request ready to be sent, and what must not be shown of it. Wiped when it goes.
struct Outgoing {
    Outgoing() = default;
    Outgoing(const Outgoing&) = delete;
    Outgoing& operator=(const Outgoing&) = delete;
    ~Outgoing();

    HttpRequest request;
    std::vector<std::string> secrets;
};

/// The error for the exception that is being handled: of a transport, clock or store that the program gave, or for want
/// of memory. Says nothing of the exception's own words, which may hold what was signed.
Error thrown_here();

class Core : public std::enable_shared_from_this<Core> {
  public:
    Core(const ExchangeData& exchange, CredentialValues credentials, Options options);

    const ExchangeData& exchange() const { return exchange_; }
    const CredentialValues& credentials() const { return credentials_; }
    const Options& options() const { return options_; }
    Transport& transport() { return *transport_; }
    /// Transport::start() for the steps of the I/O thread. Who has the transport for itself lends it this thread: the
    /// reply is then handed over here, otherwise wherever the transport likes. The request must stay until then; its
    /// texts may be gone.
    std::unique_ptr<InFlight> start(HttpRequest& request, std::function<void(TransportResult)> done);
    const std::shared_ptr<Limiter>& limiter() const { return limiter_; }
    Loop& loop() { return loop_; }

    /// What is wrong with the settings, or that the connection is closed.
    std::optional<Error> fault() const;
    LimitContext limit_context(bool is_signed) const;
    /// Whether a call of this kind is to be signed.
    bool decide_signing(Auth auth) const;
    const std::optional<Error>& signing_fault() const { return signer_.fault(); }
    /// The windows that a call of so many items takes permits from; `windows` is asked for them unless all calls of the
    /// operation have the same.
    std::shared_ptr<const Route> route_of(const Operation& operation, std::size_t items,
                                          const std::function<std::vector<LimitWindow>()>& windows);

    /// Headers, address and signature of this moment, over what `out` held. Nothing, or why it can't be sent.
    std::optional<Error> build(const Plan& plan, SteadyTime deadline, Outgoing& out) const;
    /// An Outgoing to build in, perhaps one that was given back: its memory then serves again.
    std::unique_ptr<Outgoing> take_outgoing();
    void give_back(std::unique_ptr<Outgoing> outgoing) noexcept;

    const ExchangeClock& clock() const { return clock_; }
    /// Tells the observer, too. True when that changed something.
    bool correct_clock(const ExchangeClock::Measured& measured, const Event& event = {});

    void notify(const Event& event) const noexcept;
    /// Runs the task on the executor or, without one, here. What it throws ends here.
    void dispatch(std::function<void()> task) const noexcept;

    /// Connection::poll().
    std::size_t poll(std::chrono::milliseconds wait);

    /// Calls under way, for close(). False when closed.
    bool enter(CallState* call);
    void leave(CallState* call);
    void close();

  private:
    void choose_environment();
    void drain();
    std::vector<std::shared_ptr<CallState>> calls() const;

    const ExchangeData& exchange_;
    const CredentialValues credentials_;
    const Options options_;
    const Signer signer_;
    std::shared_ptr<Transport> transport_;
    // The I/O thread's own.
    bool may_lend_thread_ = false;
    RunsOnLoop* lent_to_ = nullptr;
    std::shared_ptr<Limiter> limiter_;
    std::optional<Error> fault_;
    BaseUrl base_url_;
    std::string host_header_;
    std::vector<Header> headers_;
    std::string user_;
    ExchangeClock clock_;

    struct KnownRoute {
        std::string operation;
        std::shared_ptr<const Route> route;
    };
    std::mutex routes_mutex_;
    std::unordered_map<const Limit*, KnownRoute> routes_;  // by where the operation's limits lie

    std::mutex spare_mutex_;
    std::vector<std::unique_ptr<Outgoing>> spare_;

    mutable std::mutex mutex_;
    std::condition_variable left_;
    bool closed_ = false;
    CallState* first_call_ = nullptr;

    Loop loop_;  // last: its thread uses the others
};

}  // namespace exbind::detail
