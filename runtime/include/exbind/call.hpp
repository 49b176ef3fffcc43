// A call: prepared by a generated method, made by `.get()`, `.start()` or `co_await`.
#pragma once

#include <atomic>
#include <chrono>
#include <coroutine>
#include <memory>
#include <string>
#include <type_traits>
#include <utility>

#include "exbind/detail/built_as.hpp"
#include "exbind/detail/prepared_call.hpp"
#include "exbind/result.hpp"

namespace exbind::inline v0_1 {

/// Whether an operation can be read page by page: its documentation names a cursor or a page number.
enum class Paged : bool { no, yes };

template <class T>
class Pages;
struct PageOptions;

/// The value of a tolerant call.
template <class T>
struct Tolerated {
    T value{};
    UnreadableList unreadable{};  ///< what is empty, or missing, in `value` because it could not be read
    /// Of a list.
    bool empty() const requires requires(const T& list) { list.empty(); }
    { return value.empty(); }
};

namespace detail {

struct CallParts;
template <class T, class Source>
class Awaiter;

/// Where the result of a call is stored; shared by all that wait for it.
template <class T>
struct Answer {
    T value{};
    Error error{};
    bool succeeded = false;

    Result<T> take() {
        if (succeeded) return std::move(value);
        return tl::unexpected(std::move(error));
    }
};

/// The usage error for waiting on the I/O thread.
Error cannot_wait_here();
/// The usage error for taking a result twice.
Error already_taken();
/// The error of a call that could not start: no memory or no thread.
Error cannot_start();

/// Its name shows up in the compiler's error for `co_await api.method(...)` and says what to do.
struct co_await_needs_a_named_call;

}  // namespace detail

/// A call under way. Destroying it detaches the call, which continues; a callback given to then() still runs.
/// Thread-safe, except assignment. The result can be taken once, by then() or get().
template <class T>
class [[nodiscard]] Started {
  public:
    /// Calls `callback(Result<T>)` once, on Options::executor or the I/O thread, even if the call is done already.
    /// Exceptions from the callback are swallowed. If the call could not start (no memory or no thread), calls back
    /// before returning.
    template <class Callback>
    requires std::is_invocable_v<Callback&, Result<T>>
    void then(Callback callback) {
        if (flight_ == nullptr) {
            EXBIND_TRY {
                return static_cast<void>(callback(Result<T>(tl::unexpected(detail::cannot_start()))));
            }
            EXBIND_CATCH_ALL {
                return;
            }
        }
        if (answer_->taken.exchange(true)) return;
        flight_->then([answer = answer_, callback = std::move(callback)]() mutable { callback(answer->take()); });
    }

    /// Waits for the result. Returns a usage error if called on the I/O thread while the call is under way, or if the
    /// result was taken before.
    Result<T> get() {
        if (flight_ == nullptr) return tl::unexpected(detail::cannot_start());
        if (!flight_->wait()) return tl::unexpected(flight_->cannot_wait());
        if (answer_->taken.exchange(true)) return tl::unexpected(detail::already_taken());
        return answer_->take();
    }

    /// Waits until the call is done. On the I/O thread does not wait: false if the call is under way.
    bool wait() const { return flight_ == nullptr || flight_->wait(); }
    bool done() const { return flight_ == nullptr || flight_->done(); }
    /// Cancels the call: it completes with ErrorKind::cancelled unless it has already completed.
    void cancel() {
        if (flight_ != nullptr) flight_->cancel();
    }

    /// For the library: starts the call or reconciliation `source`.
    template <class Source>
    static Started of(const Source& source) {
        Started started;
        EXBIND_TRY {
            started.answer_ = std::make_shared<Shared>();
            started.flight_ = source.begin(started.answer_);
        }
        EXBIND_CATCH_ALL {
            // get() reports it.
        }
        return started;
    }

  private:
    struct Shared : detail::Answer<T> {
        std::atomic<bool> taken{false};
    };

    std::shared_ptr<Shared> answer_;
    std::shared_ptr<detail::Flight> flight_;  // null if it could not start
};

/// A call that is ready to be made. Nothing is sent before get(), start() or co_await. It may be made any number of
/// times, each time as a new request with a new signature. Move-only. Not thread-safe.
template <class T, Paged paged = Paged::no>
class [[nodiscard]] Call {
  public:
    using value_type = T;

    Call(const std::shared_ptr<detail::Core>& core, const detail::Operation& operation, const void* request)
        : prepared_(core, operation, request) {}
    explicit Call(detail::PreparedCall prepared) : prepared_(std::move(prepared)) {}

    /// Deadline for the whole call (limit wait, connecting, reply, retries), instead of Options::timeout.
    Call& timeout(std::chrono::milliseconds timeout) & {
        prepared_.timeout(timeout);
        return *this;
    }
    Call&& timeout(std::chrono::milliseconds timeout) && { return std::move(this->timeout(timeout)); }

    /// What to do if a documented limit leaves no room, instead of Options::limit_policy.
    Call& limit_policy(LimitPolicy policy) & {
        prepared_.limit_policy(policy);
        return *this;
    }
    Call&& limit_policy(LimitPolicy policy) && { return std::move(this->limit_policy(policy)); }

    /// Adds a parameter that the documentation does not list (yet): to the query, or as a string to the JSON body.
    Call& with(std::string name, std::string value) & {
        prepared_.with(std::move(name), std::move(value));
        return *this;
    }
    Call&& with(std::string name, std::string value) && {
        return std::move(this->with(std::move(name), std::move(value)));
    }

    /// The same call, decoding what can be read: a member that has another form than documented stays empty, and is
    /// listed beside the value. Rows that are no objects are left out, and listed. Still errors: anything wrong with
    /// the envelope; the code of an item; members by which a result is matched to its item or pages are continued, and
    /// rows without them. In a batch, such a row is an item whose outcome is unknown.
    Call<Tolerated<T>, paged> tolerant() const& { return tolerated(prepared_.copy()); }
    Call<Tolerated<T>, paged> tolerant() && { return tolerated(std::move(prepared_)); }

    /// Makes the call and waits. Returns a usage error on the connection's own I/O thread (in a callback or coroutine
    /// without an executor), where waiting would keep other calls from completing.
    Result<T> get() const {
        detail::Answer<T> answer;
        answer.succeeded = prepared_.run(detail::ReplyParts<T>::of(answer.value), answer.error);
        return answer.take();
    }

    /// Makes the call in the background.
    Started<T> start() const { return Started<T>::of(*this); }

    /// Makes the call in the background and resumes the coroutine on Options::executor or the I/O thread. Destroying
    /// the coroutine while it is suspended here cancels the call.
    detail::Awaiter<T, Call> operator co_await() & { return detail::Awaiter<T, Call>(*this); }
    /// Name the call first: `auto call = api.method({...}); co_await call;`. Some compilers destroy parts of a
    /// temporary request twice if it is awaited in the expression that creates it.
    detail::co_await_needs_a_named_call operator co_await() && = delete;
    detail::co_await_needs_a_named_call operator co_await() const&& = delete;

    /// Reads page by page, with the parameters, timeout (for each page) and limit policy of this call. Needs
    /// exbind/pages.hpp. Only for operations whose documentation names a cursor or a page number.
    Pages<T> pages() const requires(paged == Paged::yes);
    Pages<T> pages(const PageOptions& options) const requires(paged == Paged::yes);

  private:
    friend class Started<T>;
    friend class detail::Awaiter<T, Call>;
    friend struct detail::CallParts;
    static Call<Tolerated<T>, paged> tolerated(detail::PreparedCall prepared) {
        prepared.tolerant();
        return Call<Tolerated<T>, paged>(std::move(prepared));
    }
    std::shared_ptr<detail::Flight> begin(const std::shared_ptr<detail::Answer<T>>& answer) const {
        return prepared_.start(answer, detail::ReplyParts<T>::of(answer->value), &answer->error, &answer->succeeded);
    }

    detail::PreparedCall prepared_;
};

/// A call of an operation that can be read page by page.
template <class T>
using PagedCall = Call<T, Paged::yes>;

/// An operation that looks up what became of a write, by the id that the caller chose: what reconcile() takes.
/// Generated methods such as Api::order_lookup() return it.
template <class T>
struct Lookup {
    const detail::Operation* operation = nullptr;
};

namespace detail {

template <class T>
struct ReplyParts<Tolerated<T>> {
    static ReplyTarget of(Tolerated<T>& tolerated) {
        ReplyTarget target = ReplyParts<T>::of(tolerated.value);
        target.unreadable = &tolerated.unreadable;
        return target;
    }
};

/// Waits for what `source.begin(answer)` starts. Does not throw.
template <class T, class Source>
class Awaiter {
  public:
    explicit Awaiter(const Source& source) : source_(source) {}
    Awaiter(const Awaiter&) = delete;
    Awaiter& operator=(const Awaiter&) = delete;
    ~Awaiter() {
        if (waiting_ != nullptr && !waiting_->gone.exchange(true) && flight_ != nullptr) flight_->cancel();
    }

    bool await_ready() const noexcept { return false; }
    bool await_suspend(std::coroutine_handle<> coroutine) noexcept {
        EXBIND_TRY {
            waiting_ = std::make_shared<Waiting>();
            flight_ = source_.begin(waiting_);
        }
        EXBIND_CATCH_ALL {
            return false;
        }
        // From here on the coroutine may run on another thread, and this object may be destroyed.
        const auto flight = flight_;
        const auto waiting = waiting_;
        EXBIND_TRY {
            flight->then([waiting, coroutine] {
                if (!waiting->gone.exchange(true)) coroutine.resume();
            });
        }
        EXBIND_CATCH_ALL {
            flight->cancel();
            flight_ = nullptr;
            return false;
        }
        return true;
    }
    Result<T> await_resume() {
        if (flight_ == nullptr) return tl::unexpected(cannot_start());
        return waiting_->take();
    }

  private:
    struct Waiting : Answer<T> {
        std::atomic<bool> gone{false};  // resumed, or destroyed
    };

    const Source& source_;
    std::shared_ptr<Waiting> waiting_;
    std::shared_ptr<Flight> flight_;
};

}  // namespace detail

}  // namespace exbind
