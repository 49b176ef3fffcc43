// The connection to one exchange with one set of credentials, on which generated clients are built.
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
#include "exbind/decimal.hpp"
#include "exbind/detail/built_as.hpp"
#include "exbind/error.hpp"
#include "exbind/fields.hpp"
#include "exbind/limit_policy.hpp"
#include "exbind/limits.hpp"
#include "exbind/result.hpp"
#include "exbind/secret.hpp"
#include "exbind/signer.hpp"
#include "exbind/transport.hpp"
#include "exbind/unreadable.hpp"

namespace exbind::inline v0_1 {

namespace detail {
struct ExchangeData;
struct Operation;  // NOLINT(bugprone-forward-declaration-namespace): the tool has one of its own
class Core;
}  // namespace detail

/// What happened to a call, for logs and metrics. Contains no key, signature or header, and of bodies only what could
/// not be read, or is out of range.
struct Event {
    enum class What : unsigned char {
        request,
        reply,
        limit_wait,
        retry,
        clock_correction,
        slow_callback,
        unreadable,
        out_of_range,
    };
    What what = What::request;
    std::string_view operation;  ///< "finance/savings.balance"
    std::string_view method;
    std::string_view path;  ///< without the query
    int attempt = 1;
    int http_status = 0;  ///< reply
    /// reply: the round trip; limit_wait, retry: how long the call will wait; clock_correction: the new offset;
    /// slow_callback: how long the callback of that operation has been running. It goes on, and other callbacks wait.
    std::chrono::nanoseconds duration{};
    /// retry, clock_correction, and a reply that is an error; out_of_range: the error that
    /// Options::refuse_out_of_range would make of it, whose message names the parameter. Otherwise null.
    const Error* error = nullptr;
    /// unreadable: what a tolerant call left empty in a reply that it returns; otherwise null. Paths and values of the
    /// reply, without secrets.
    const UnreadableList* unreadable = nullptr;
};

/// Called on the thread that makes the call or on the I/O thread. Must be thread-safe and fast. Exceptions are
/// swallowed.
class Observer {
  public:
    virtual ~Observer() = default;
    virtual void on_event(const Event& event) = 0;
};

/// What the exchange takes as price and size of an order for one instrument, as its list of instruments says. Zero =
/// not checked.
struct InstrumentRules {
    NamedOnly named{};
    Decimal tick{};     ///< prices are multiples of it
    Decimal lot{};      ///< sizes are multiples of it
    Decimal minimum{};  ///< the smallest size
};

/// Settings of a connection. All have defaults; name the ones that you change.
struct EXBIND_BUILT_AS Options {
    NamedOnly named{};
    std::string environment{};  ///< "production" (default), "demo", ...
    std::string region{};       ///< one of the environment's regions; default: its first
    std::string base_url{};     ///< instead of the documented host; http only for loopback
    /// The same for single products of an exchange that has several hosts: {{"futures", "https://..."}}.
    std::vector<std::pair<std::string, std::string>> base_urls{};
    std::chrono::milliseconds timeout{10'000};  ///< deadline for a whole call: limit wait, connecting, reply, retries
    LimitPolicy limit_policy = LimitPolicy::wait;
    double limit_share = 1.0;  ///< fraction of each documented limit to use; over 0, at most 1
    /// Conditions of documented limits that are true for this account, by their names in the spec, such as
    /// "lead_trader".
    std::vector<std::string> limit_conditions{};
    std::vector<LimitOverride> limits{};  ///< in place of documented limits, such as those of a VIP tier
    /// Set this if an earlier process may have just used up the limits. Counted from when this process first used
    /// limits, each limit then grants nothing for one window; if that is over a minute, nothing for a minute, then
    /// evenly more.
    bool limit_slow_start = false;
    /// The rules for the instrument with that id, or nothing. Prices and sizes of writes are then checked before they
    /// are sent, in the fields that `instruments` of exchange.yaml names. Thread-safe; called for each object of each
    /// write that names an instrument.
    std::function<std::optional<InstrumentRules>(std::string_view id)> instrument_rules{};
    /// What becomes of a request with a value outside what is documented for its field (a range, a length, characters),
    /// or against `instrument_rules`. True: it is a usage error, and is not sent. False: it is sent, and the observer
    /// is told, since documentation can be wrong.
    bool refuse_out_of_range = false;
    int read_attempts = 3;  ///< how often a read is sent at most; writes are never retried
    std::size_t max_reply_bytes = std::size_t{64} << 20U;
    /// How much memory the values decoded from one reply may take: rows, and texts too long to lie in them. Beyond it
    /// the call fails with ErrorKind::decode. The default is that of `max_reply_bytes`: replies of full rows take about
    /// as much memory as text, while 64 MiB of rows `{}` would take gigabytes, and long to free at a deadline.
    std::size_t max_decoded_bytes = std::size_t{64} << 20U;
    /// Decodes what can be read of replies to reads, as Call::tolerant() does for one call. A call that is not tolerant
    /// itself then returns its usual value, and only the observer sees what was left empty. Off by default: an amount
    /// that could not be read looks like one that is not there, so who reads on must know of it.
    bool tolerant_reads = false;
    std::size_t kept_body_bytes = 4096;  ///< how much of the reply's body an Error keeps
    /// Default: libcurl, one per connection. If nothing else holds the libcurl transport when the connection is made,
    /// it runs on the connection's I/O thread; a shared one has a thread of its own, so that a callback of one
    /// connection never holds up the requests of another.
    std::shared_ptr<Transport> transport{};
    std::shared_ptr<const Clock> clock{};       ///< default: the system's
    std::shared_ptr<LimitStore> limit_store{};  ///< default: one in this process, shared by all connections
    std::shared_ptr<Observer> observer{};
    /// Makes the signatures in place of the exchange's key, which then stays outside this process.
    std::shared_ptr<Signer> signer{};
    /// False: the connection has no I/O thread; Connection::poll() does its work.
    bool io_thread = true;
    /// Runs callbacks and resumes coroutines. Default: the connection's I/O thread.
    std::function<void(std::function<void()>)> executor{};
};

/// One secret for each credential of the exchange, in the order of ExchangeData::credentials.
using CredentialValues = std::vector<Secret>;

/// Thread-safe. Copies share one connection. When the last copy is destroyed, calls in flight complete as cancelled
/// before the destructor returns (soon after, if it runs in a callback), and later calls return a usage error. Invalid
/// settings (an unknown environment, http to another machine) are reported as a usage error by every call.
class EXBIND_BUILT_AS Connection {
  public:
    /// `exchange` must outlive the connection, its copies and its calls; generated code has it as a constant.
    Connection(const detail::ExchangeData& exchange, CredentialValues credentials, Options options);

    /// How far the exchange's clock is ahead of ours; 0 until it is measured. It is also measured whenever the exchange
    /// refuses a timestamp: a read is then signed and sent once more, a write returns the refusal, and later calls use
    /// the corrected clock.
    std::chrono::nanoseconds clock_offset() const;
    /// Asks the exchange for its time, corrects ours by it, and returns the offset. Uses the documented operation,
    /// otherwise the Date header of any reply. Never done automatically: call it once before the first write if the
    /// machine's clock may be off.
    Result<std::chrono::nanoseconds> measure_clock() const;

    /// For connections without an I/O thread (Options::io_thread). Waits up to `wait` for work of started calls, runs
    /// all that is ready on this thread (including callbacks and coroutines, unless there is an executor), and returns
    /// how many steps ran. Call it repeatedly while calls are under way. Only one thread polls at a time; another gets
    /// 0 at once. get() and wait() of a started call poll by themselves. Requests make progress between polls: the
    /// transport has a thread for its sockets, on which none of your code runs.
    std::size_t poll(std::chrono::milliseconds wait = std::chrono::milliseconds{0}) const;

    /// For generated code and tools.
    const std::shared_ptr<detail::Core>& core() const { return core_; }

  private:
    struct Closer;
    std::shared_ptr<detail::Core> core_;
    std::shared_ptr<Closer> closer_;
};

/// Reads credentials from the environment variables that the exchange's data names. Missing ones stay empty: public
/// calls work, and a private call returns a usage error that names the variable.
CredentialValues credentials_from_environment(const detail::ExchangeData& exchange);

/// Reads a file with lines such as `ACME_API_KEY=...`. Names are those of the environment variables or of the
/// credentials. Blank lines, lines that begin with '#' and unknown names are skipped; quotes around a value are
/// removed. It must be a regular file that belongs to the current user and that no one else may read or write (chmod
/// 600). Errors are usage errors, and quote nothing from the file.
Result<CredentialValues> credentials_from_file(const detail::ExchangeData& exchange, const std::string& path);

/// Returns the credential `name`, such as "key", "secret" or "passphrase", from a vault, a prompt or a keyring.
using CredentialCallback = std::function<Secret(std::string_view name)>;

/// Calls `callback` once for each credential, in order. A usage error if one is empty or the callback throws.
Result<CredentialValues> credentials_from_callback(const detail::ExchangeData& exchange,
                                                   const CredentialCallback& callback);

}  // namespace exbind
