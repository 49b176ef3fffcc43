// The connection to one exchange with one set of credentials: what generated clients stand on.
#pragma once

#include <chrono>
#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "exbind/clock.hpp"
#include "exbind/error.hpp"
#include "exbind/fields.hpp"
#include "exbind/limit_policy.hpp"
#include "exbind/limits.hpp"
#include "exbind/result.hpp"
#include "exbind/secret.hpp"
#include "exbind/transport.hpp"

namespace exbind {

namespace detail {
struct ExchangeData;
struct Operation;
class Core;
}  // namespace detail

/// What happened to a call, for logs and metrics. Holds no key, signature, header or body.
struct Event {
    enum class What : unsigned char { request, reply, limit_wait, retry, clock_correction };
    What what = What::request;
    std::string_view operation;  ///< "finance/savings.balance"
    std::string_view method;
    std::string_view path;  ///< without the query
    int attempt = 1;
    int http_status = 0;  ///< reply
    std::chrono::nanoseconds
        duration{};  ///< reply: round trip; limit_wait: how long it will wait; clock_correction: new offset
    const Error* error = nullptr;  ///< reply that is an error, retry
};

/// Called on the thread that makes the call or on the I/O thread; must be thread-safe and quick. Exceptions end here.
class Observer {
  public:
    virtual ~Observer() = default;
    virtual void on_event(const Event& event) = 0;
};

/// Settings of a connection. All have defaults; name the ones you change.
struct Options {
    NamedOnly named{};
    std::string environment{};                  ///< "production" (default), "demo", ...
    std::string region{};                       ///< one of the environment's; default its first
    std::string base_url{};                     ///< instead of the documented host; http only to loopback
    std::chrono::milliseconds timeout{10'000};  ///< deadline of a whole call: limit wait, connecting, reply
    LimitPolicy limit_policy = LimitPolicy::wait;
    double limit_share = 1.0;  ///< part of each documented limit to use, over 0 up to 1
    /// Conditions of documented limits that hold for this account, by the exchange's own names, such as "lead_trader".
    std::vector<std::string> limit_conditions{};
    std::vector<LimitOverride> limits{};  ///< other numbers than the documented, as of a VIP tier
    /// An earlier process may have used up the limits just before this one began: no limit gives out permits before
    /// one window after this process first used limits. Windows over a minute: before a minute, then evenly more.
    bool limit_slow_start = false;
    int read_attempts = 3;  ///< tries of an idempotent read; writes are never re-sent
    std::size_t max_reply_bytes = std::size_t{64} << 20U;
    std::size_t kept_body_bytes = 4096;  ///< how much of a raw reply an Error keeps
    /// Default: libcurl, one per connection. A libcurl transport that nobody else holds when the connection is made
    /// does the work of started calls on the I/O thread; one that is shared has a thread of its own, so that a callback
    /// of one connection never holds up another's requests.
    std::shared_ptr<Transport> transport{};
    std::shared_ptr<const Clock> clock{};       ///< default: the system's
    std::shared_ptr<LimitStore> limit_store{};  ///< default: one in this process, shared by all connections
    std::shared_ptr<Observer> observer{};
    /// False: the connection has no I/O thread, and Connection::poll() does its work.
    bool io_thread = true;
    /// Runs callbacks and resumes coroutines; default: the connection's I/O thread.
    std::function<void(std::function<void()>)> executor{};
};

/// Secrets by the exchange's own names, in the order of ExchangeData::credentials.
using CredentialValues = std::vector<Secret>;

/// Thread-safe. Copies share one core; calls keep what they need. When the last Connection goes, calls in flight
/// complete as cancelled before its destructor returns (or, when that runs in a callback, soon after), and later ones
/// return a usage error. Settings that make no sense (an unknown environment, http to another machine) are returned as
/// the usage error of every call.
class Connection {
  public:
    /// `exchange` must outlive the connection, its copies and its calls; generated code has it as a constant.
    Connection(const detail::ExchangeData& exchange, CredentialValues credentials, Options options);

    /// How far the exchange's clock was found ahead of ours; 0 before it was measured. It is measured again whenever
    /// the exchange refuses a timestamp: a read is then signed and sent once more, a write returns the refusal, and the
    /// next call uses the corrected clock.
    std::chrono::nanoseconds clock_offset() const;
    /// Asks the exchange for its time, corrects ours by it, and gives the offset. Uses the documented operation, else
    /// the date of any reply. Not done by itself: call it once before the first write if the machine's clock may be
    /// off.
    Result<std::chrono::nanoseconds> measure_clock() const;

    /// Without an I/O thread (Options::io_thread): waits at most so long until there is something to do for calls that
    /// were started, does all of it on this thread (callbacks and coroutines run here, unless there is an executor) and
    /// tells how many steps that were. Call it again and again while calls are under way; one thread at a time, another
    /// one gets 0 at once. get() and wait() of a started call poll by themselves. Requests are on the wire meanwhile:
    /// the transport has a thread for its sockets, on which nothing of yours runs.
    std::size_t poll(std::chrono::milliseconds wait = std::chrono::milliseconds{0}) const;

    /// For generated code and tools.
    const std::shared_ptr<detail::Core>& core() const { return core_; }

  private:
    struct Closer;
    std::shared_ptr<detail::Core> core_;
    std::shared_ptr<Closer> closer_;
};

/// Reads credentials from the environment variables the exchange names. Missing ones stay empty: public calls work, and
/// a private call then returns a usage error that names the variable.
CredentialValues credentials_from_environment(const detail::ExchangeData& exchange);

/// Reads a file of lines `ACME_API_KEY=...`: the names of the environment variables, or the exchange's own names; blank
/// lines, lines that begin with '#' and names of others are passed over, quotes around a value are taken off. The file
/// must be a regular one that belongs to the user who runs this and that nobody else may read or write (chmod 600). The
/// error is of kind usage, and shows no line of the file.
Result<CredentialValues> credentials_from_file(const detail::ExchangeData& exchange, const std::string& path);

/// Gives the secret of that name, such as "key", "secret" or "passphrase": from a vault, a prompt, a keyring.
using CredentialCallback = std::function<Secret(std::string_view name)>;

/// Asks once for each credential, in order. A usage error when one is empty or the callback throws.
Result<CredentialValues> credentials_from_callback(const detail::ExchangeData& exchange,
                                                   const CredentialCallback& callback);

}  // namespace exbind
