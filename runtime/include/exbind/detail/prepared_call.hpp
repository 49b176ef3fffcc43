// The part of a call that does not depend on the type of its reply.
#pragma once

#include <chrono>
#include <cstddef>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include "exbind/error.hpp"
#include "exbind/limit_policy.hpp"

namespace exbind::detail {

/// One request on its way, from start() to its completion.
class Flight {
  public:
    virtual ~Flight() = default;
    /// Cancels; the call completes as cancelled unless it already completed.
    virtual void cancel() = 0;
    /// True once completed.
    virtual bool done() const = 0;
    /// Waits for the completion. Returns false on the connection's I/O thread, where waiting would block it forever.
    virtual bool wait() const = 0;
    /// Runs `task` once after the completion, on the executor; its exceptions are dropped. One task only.
    virtual void then(std::function<void()> task) = 0;
    /// The same for a step of the library itself, on the thread that completes, which is the I/O thread.
    virtual void then_at_once(std::function<void()> task) = 0;
};

class Core;
struct BatchResults;
struct ClientId;
struct Operation;

/// Where a reply goes.
struct ReplyTarget {
    void* payload = nullptr;
    BatchResults* results = nullptr;  ///< of Operation::batch
};

/// How a call fills its value; Batch specialises it.
template <class T>
struct ReplyParts {
    static ReplyTarget of(T& value) { return {&value, nullptr}; }
};

/// Holds the encoded request, so that it can be sent any number of times.
class PreparedCall {
  public:
    /// Encodes `request` (of the operation's request type, null when it has none) at once; errors in it are returned
    /// when the call is made.
    PreparedCall(const std::shared_ptr<Core>& core, const Operation& operation, const void* request);
    /// A copy of the call, ready to be made from any thread, each time after that delay (which its timeout does not
    /// include).
    PreparedCall copy(std::chrono::milliseconds delay = std::chrono::milliseconds{0}) const;
    PreparedCall(PreparedCall&&) noexcept;
    PreparedCall& operator=(PreparedCall&&) noexcept;
    ~PreparedCall();

    void timeout(std::chrono::milliseconds timeout);
    void limit_policy(LimitPolicy policy);
    void with(std::string name, std::string value);
    /// Starts a walk through the pages with this call's parameters; only for operations that have pages. next_page()
    /// then gives the calls to make.
    PreparedCall walk(std::size_t max_pages) const;
    /// Of a walk: the call for the next page. After the last page it returns a usage error.
    PreparedCall next_page() const;
    /// Of a walk: true when there are no more pages.
    bool is_done() const;

    const Operation& operation() const;
    bool shares_connection(const PreparedCall& other) const;
    /// The exchange's data about client ids of this operation; null when there are none.
    const ClientId* client_id() const;
    /// The value of a parameter, or of a member of the body, as it will be sent; empty when there is none.
    std::string parameter(std::string_view name) const;

    /// Blocking. True when `reply` was filled; otherwise `error` was. Throws nothing.
    bool run(ReplyTarget reply, Error& error) const noexcept;
    /// Asynchronous. `reply` and `error` must stay valid until completion and belong to `owner`, which the flight
    /// keeps. `*succeeded` tells which of them was filled.
    std::shared_ptr<Flight> start(std::shared_ptr<void> owner, ReplyTarget reply, Error* error, bool* succeeded) const;

    const std::shared_ptr<Core>& core() const;

  private:
    struct State;
    explicit PreparedCall(State* state);
    State* state_;  // owned; a unique_ptr would take a third of this header's compile time
};

}  // namespace exbind::detail
