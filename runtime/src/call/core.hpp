// Owns what the calls of a connection share, and joins the parts.
#pragma once

#include <functional>
#include <memory>
#include <optional>

#include "call_register.hpp"
#include "exchange_clock.hpp"
#include "http/loop_work.hpp"
#include "limits/limiter.hpp"
#include "loop.hpp"
#include "plan.hpp"
#include "request_builder.hpp"
#include "settings.hpp"
#include "shared_token.hpp"
#include "values/process.hpp"

namespace exbind::inline v0_1::detail {

/// The error for the exception being handled: one thrown by a transport, clock or store that the program supplied, or
/// bad_alloc. Leaves out the exception's own text, which may contain what was signed.
Error thrown_here();

/// Thread-safe.
class Core {
  public:
    Core(const ExchangeData& exchange, CredentialValues credentials, Options options);

    const Settings settings;
    const std::shared_ptr<Limiter> limiter;
    Routes routes;
    ExchangeClock clock;
    RequestBuilder requests;
    CallRegister calls;
    const std::shared_ptr<SharedToken> token;  ///< null if the exchange has no sessions

    /// What is wrong with the settings, or that the connection is closed.
    std::optional<Error> fault() const;
    /// The error of every call in a child process, which must not touch the parent's threads, sockets and locks.
    std::optional<Error> elsewhere() const;

    /// Transport::start(), for the I/O thread. If this connection is the transport's only owner, the transport runs on
    /// our I/O thread and `done` is called there; otherwise it is called on any thread. The request must stay in place
    /// until then; its strings may have been moved out.
    std::unique_ptr<InFlight> start(HttpRequest& request, std::function<void(TransportResult)> done);

    /// Also tells the observer. False when the clock was right already.
    bool correct_clock(const ExchangeClock::Measured& measured, const Event& event = {});
    void notify(const Event& event) const noexcept;
    /// Runs the callback on the executor or, without one, here. Swallows what it throws.
    void call_back(std::function<void()> callback) const noexcept;

  private:
    const MadeBy made_by_;
    // Used on the I/O thread only.
    bool may_lend_thread_;
    RunsOnLoop* lent_to_ = nullptr;

  public:
    Loop decoding;  ///< reads large replies, so that other calls don't have to wait for that
    Loop loop;      // last: its thread uses the others
};

}  // namespace exbind::detail
