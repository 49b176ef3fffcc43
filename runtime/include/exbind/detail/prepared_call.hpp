// The part of a call that does not depend on the type of its reply.
#pragma once

#include <chrono>
#include <cstddef>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include "exbind/detail/built_as.hpp"
#include "exbind/error.hpp"
#include "exbind/limit_policy.hpp"
#include "exbind/unreadable.hpp"

namespace exbind::inline v0_1::detail {

/// One request on its way, from start() to its completion.
class Flight {
  public:
    virtual ~Flight() = default;
    /// Cancels the call: it completes as cancelled unless it has already completed.
    virtual void cancel() = 0;
    /// True once completed.
    virtual bool done() const = 0;
    /// Waits for the completion. False on the connection's I/O thread, where waiting would block it forever.
    virtual bool wait() const = 0;
    /// Why wait() returned false.
    virtual Error cannot_wait() const = 0;
    /// Runs `task` once after the completion, as a callback of the user's; swallows what it throws. One task only.
    virtual void then(std::function<void()> task) = 0;
    /// The same for a step of the library itself, on the thread that completes: the I/O thread.
    virtual void then_at_once(std::function<void()> task) = 0;
};

class Core;
struct BatchResults;
struct ClientId;
struct Operation;

/// Where a reply goes.
struct ReplyTarget {
    void* payload = nullptr;
    BatchResults* results = nullptr;       ///< of Operation::batch
    UnreadableList* unreadable = nullptr;  ///< of tolerant calls
};

/// How a call fills its value; Batch specialises it.
template <class T>
struct ReplyParts {
    static ReplyTarget of(T& value) { return {&value, nullptr, nullptr}; }
};

/// Holds the encoded request, so that it can be sent any number of times.
class EXBIND_BUILT_AS PreparedCall {
  public:
    /// Encodes `request` (of the operation's request type; null if it has none) at once. Errors in it are returned when
    /// the call is made.
    PreparedCall(const std::shared_ptr<Core>& core, const Operation& operation, const void* request);
    /// A copy that may be made from any thread, each time after `delay`, which is not part of the timeout.
    PreparedCall copy(std::chrono::milliseconds delay = std::chrono::milliseconds{0}) const;
    PreparedCall(PreparedCall&&) noexcept;
    PreparedCall& operator=(PreparedCall&&) noexcept;
    ~PreparedCall();

    void timeout(std::chrono::milliseconds timeout);
    void limit_policy(LimitPolicy policy);
    void tolerant();
    void with(std::string name, std::string value);
    /// Begins a walk through the pages with this call's parameters, for operations that have pages. The calls to make
    /// are those of its next_page().
    PreparedCall walk(std::size_t max_pages) const;
    /// Of a walk: the page after the last one that arrived. If there are no more, the call returns a usage error.
    PreparedCall next_page() const;
    /// Of a walk: true when there are no more pages.
    bool is_done() const;

    const Operation& operation() const;
    bool shares_connection(const PreparedCall& other) const;
    /// What the exchange's data says about a client ID of this operation; null if nothing.
    const ClientId* client_id() const;
    /// The value of a parameter, or of a member of the body, as it will be sent: text without its escapes, other JSON
    /// as it is. Empty if there is none.
    std::string parameter(std::string_view name) const;
    /// The JSON body; empty if there is none.
    std::string_view body() const;
    /// A call of `operation` on the same connection, with the same timeout and limit policy and no parameters yet.
    PreparedCall blank(const Operation& operation) const;
    /// Sets a parameter of path or query where the operation's table has it.
    void set(std::string_view name, std::string value);

    /// Blocking. True if `reply` was filled; otherwise `error` was. Does not throw.
    bool run(ReplyTarget reply, Error& error) const noexcept;
    /// Asynchronous. `reply` and `error` must stay valid until completion and belong to `owner`, which the flight keeps
    /// alive. `*succeeded` tells which of them was filled.
    std::shared_ptr<Flight> start(std::shared_ptr<void> owner, ReplyTarget reply, Error* error, bool* succeeded) const;

    const std::shared_ptr<Core>& core() const;

  private:
    struct State;
    explicit PreparedCall(State* state);
    State* state_;  // owned; a unique_ptr would take a third of this header's compile time
};

}  // namespace exbind::detail
