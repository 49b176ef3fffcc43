// Writes that can safely be sent again, because they carry an ID chosen by the caller.
#pragma once

#include <chrono>
#include <memory>
#include <optional>
#include <utility>

#include "exbind/call.hpp"
#include "exbind/fields.hpp"

namespace exbind {

struct ReconcileOptions {
    NamedOnly named{};
    /// How often the write is sent at most; over 0. With 1 it is never sent again, only looked up.
    int attempts = 2;
    /// How long to wait before `ask`, since a request that is still on its way cannot be found yet.
    std::chrono::milliseconds settle{1000};
};

/// The result of a write: its own reply or, if that was lost, what the exchange found under the client ID.
template <class T, class A>
struct Settled {
    std::optional<T> reply;
    std::optional<A> found;
    int sent = 0;  ///< how often the write was sent
};

namespace detail {

/// Where the replies of a reconciliation go.
class SettledSlots {
  public:
    virtual ~SettledSlots() = default;
    /// Empty targets for the next reply of the write, and of `ask`.
    virtual ReplyTarget fresh_reply() = 0;
    virtual ReplyTarget fresh_found() = 0;
    /// True if what was found is an empty list.
    virtual bool found_nothing() const = 0;
    /// The result is the reply, or what was found.
    virtual void settle_by_reply(int sent) = 0;
    virtual void settle_by_found(int sent) = 0;
    /// Where the error is stored, and whether there is none.
    virtual Error& error() = 0;
    virtual bool& succeeded() = 0;
};

template <class T, class A>
class TypedSlots final : public SettledSlots {
  public:
    explicit TypedSlots(std::shared_ptr<Answer<Settled<T, A>>> answer) : answer_(std::move(answer)) {}
    ReplyTarget fresh_reply() override { return ReplyParts<T>::of(answer_->value.reply.emplace()); }
    ReplyTarget fresh_found() override { return ReplyParts<A>::of(answer_->value.found.emplace()); }
    bool found_nothing() const override {
        if constexpr (requires(const A& found) { found.empty(); })
            return answer_->value.found->empty();
        else
            return false;
    }
    void settle_by_reply(int sent) override {
        answer_->value.found.reset();
        answer_->value.sent = sent;
    }
    void settle_by_found(int sent) override {
        answer_->value.reply.reset();
        answer_->value.sent = sent;
    }
    Error& error() override { return answer_->error; }
    bool& succeeded() override { return answer_->succeeded; }

  private:
    std::shared_ptr<Answer<Settled<T, A>>> answer_;
};

/// Copies of the write and of `ask`. May be run any number of times.
class PreparedReconciliation {
  public:
    PreparedReconciliation(const PreparedCall& write, const PreparedCall& ask, const ReconcileOptions& options);

    /// Blocking. Does not throw.
    void run(SettledSlots& parts) const noexcept;
    /// Asynchronous; the flight keeps the parts.
    std::shared_ptr<Flight> start(std::shared_ptr<SettledSlots> parts) const;

  private:
    struct Flow;
    class Course;
    std::shared_ptr<const Flow> flow_;
};

struct CallParts {
    template <class T, Paged paged>
    static const PreparedCall& of(const Call<T, paged>& call) {
        return call.prepared_;
    }
};

}  // namespace detail

/// A write together with the call that looks it up; made by reconcile(). Nothing is sent before get(), start() or
/// co_await. It holds copies of both calls, and may be made any number of times. Not thread-safe.
template <class T, class A>
class [[nodiscard]] Reconciliation {
  public:
    using value_type = Settled<T, A>;

    explicit Reconciliation(detail::PreparedReconciliation prepared) : prepared_(std::move(prepared)) {}

    /// Waits on this thread. A usage error on the connection's own I/O thread, as for Call::get().
    Result<value_type> get() const {
        const auto answer = std::make_shared<detail::Answer<value_type>>();
        detail::TypedSlots<T, A> parts(answer);
        prepared_.run(parts);
        return answer->take();
    }
    /// In the background. Cancelling ends the call under way and sends nothing more: the error is then
    /// ErrorKind::cancelled, with the outcome of the write.
    Started<value_type> start() const { return Started<value_type>::of(*this); }
    /// In the background; resumes the coroutine as Call does.
    detail::Awaiter<value_type, Reconciliation> operator co_await() & {
        return detail::Awaiter<value_type, Reconciliation>(*this);
    }
    detail::co_await_needs_a_named_call operator co_await() && = delete;
    detail::co_await_needs_a_named_call operator co_await() const&& = delete;

  private:
    friend class Started<value_type>;
    friend class detail::Awaiter<value_type, Reconciliation>;
    std::shared_ptr<detail::Flight> begin(const std::shared_ptr<detail::Answer<value_type>>& answer) const {
        return prepared_.start(std::make_shared<detail::TypedSlots<T, A>>(answer));
    }

    detail::PreparedReconciliation prepared_;
};

/// Makes a write and finds out what became of it. If its outcome is unknown or its reply cannot be read, `ask` looks it
/// up by its client ID. Only if the exchange says that the ID does not exist is the write sent again, with the same ID;
/// if it is then refused as a duplicate, `ask` looks up what the first one did. Nothing is sent again unless
/// `client_ids` in exchange.yaml names the operation, the field of the ID, the operation that looks it up, and the
/// codes for "no such ID" and "duplicate ID".
///
///     auto order = acme.trade.place_order({.instId = "BTC-USDT", .clOrdId = "a1", ...});
///     auto ask = acme.trade.order({.instId = "BTC-USDT", .clOrdId = "a1"});
///     const auto settled = reconcile(order, ask).get();
///
/// An Error is the last one of the write: Outcome::refused or not_sent, or unknown if the lookup did not settle it
/// either. Each call keeps its own timeout.
template <class T, Paged write_paged, class A, Paged ask_paged>
Reconciliation<T, A> reconcile(const Call<T, write_paged>& write, const Call<A, ask_paged>& ask,
                               const ReconcileOptions& options = {}) {
    return Reconciliation<T, A>(
        detail::PreparedReconciliation(detail::CallParts::of(write), detail::CallParts::of(ask), options));
}

}  // namespace exbind
