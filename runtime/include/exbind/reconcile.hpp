// What became of a write whose reply was lost: looked up by the ID that the caller gave it.
#pragma once

#include <chrono>
#include <cstddef>
#include <memory>
#include <optional>
#include <utility>

#include "exbind/call.hpp"
#include "exbind/fields.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1 {

template <class T>
class Batch;

struct ReconcileOptions {
    NamedOnly named{};
    /// How often the write is sent at most. With 1 it is never sent again, only looked up; with 0 it is not sent at
    /// all: it was sent before, perhaps by a program that has ended, and is only looked up. Batches are sent once at
    /// most.
    int attempts = 2;
    /// How long to wait before looking up, since a request that is still on its way cannot be found yet.
    std::chrono::milliseconds settle{1000};
};

/// The result of a write: its own reply or, if that was lost, what the exchange has under the client ID.
template <class T, class A>
struct Settled {
    std::optional<T> reply;
    /// Only what has the ID that was asked for; rows of others are left out.
    std::optional<A> found;
    int sent = 0;  ///< how often the write was sent
    /// True for a reply. Of what was found: true if it exists because of the write, or shows what the write wanted (the
    /// amended price, the end of a cancelled order). False if a cancel or amend found its order otherwise: the exchange
    /// may not have carried it out, or not yet, or the documentation names nothing that shows it.
    bool carried_out = false;
};

/// What is known about one item of a batch.
enum class ItemOutcome : unsigned char {
    unknown,   ///< neither the reply nor the lookup tells
    accepted,  ///< by the reply
    refused,   ///< by the reply
    found,     ///< the lookup found it
    absent,    ///< the lookup says that there is no such ID; what is still on its way may yet arrive
};

struct ItemState {
    /// `row` of an item that the reply does not answer.
    static constexpr std::size_t no_row = static_cast<std::size_t>(-1);

    ItemOutcome outcome = ItemOutcome::unknown;
    bool carried_out = false;  ///< as of Settled; true if accepted
    std::size_t row = no_row;  ///< the item's row in the reply
    Error error{};             ///< if refused, absent or unknown: the refusal, or why the reply does not tell
};

template <class A>
struct SettledItem : ItemState {
    std::optional<A> found{};
};

/// What became of a batch.
template <class T, class A>
struct SettledBatch {
    std::optional<T> reply;        ///< empty if it was lost, or could not be read
    Vector<SettledItem<A>> items;  ///< in the order of the request

    /// True if every item was carried out.
    bool carried_out() const {
        for (const auto& item : items)
            if (!item.carried_out) return false;
        return true;
    }
};

namespace detail {

/// Where the replies of a reconciliation go.
class SettledSlots {
  public:
    virtual ~SettledSlots() = default;
    /// Empty targets for the next reply of the write, and of the lookup of an item (0 if the write is no batch).
    virtual ReplyTarget fresh_reply() = 0;
    virtual ReplyTarget fresh_found(std::size_t item) = 0;
    /// Leaves out the rows of a found list that are not to be kept.
    virtual void keep_found(std::size_t item, const bool* kept) = 0;
    virtual void drop_reply() = 0;
    virtual void drop_found(std::size_t item) = 0;
    /// Of a single write.
    virtual void settle(int, bool) {}
    /// Of a batch.
    virtual void resize(std::size_t) {}
    virtual ItemState* item(std::size_t) { return nullptr; }
    /// Where the error is stored, and whether there is none.
    virtual Error& error() = 0;
    virtual bool& succeeded() = 0;
};

template <class A>
void keep_rows(A& found, const bool* kept) {
    if constexpr (requires { found.push_back(std::move(found[0])); }) {
        A rest;
        for (std::size_t i = 0; i < found.size(); ++i)
            if (kept[i]) rest.push_back(std::move(found[i]));
        found = std::move(rest);
    }
}

template <class Value>
class SlotsBase : public SettledSlots {
  public:
    explicit SlotsBase(std::shared_ptr<Answer<Value>> answer) : answer_(std::move(answer)) {}
    ReplyTarget fresh_reply() override { return parts_of(answer_->value.reply.emplace()); }
    void drop_reply() override { answer_->value.reply.reset(); }
    Error& error() override { return answer_->error; }
    bool& succeeded() override { return answer_->succeeded; }

  protected:
    template <class T>
    static ReplyTarget parts_of(T& value) {
        return ReplyParts<T>::of(value);
    }
    std::shared_ptr<Answer<Value>> answer_;
};

template <class Value>
class TypedSlots;

template <class T, class A>
class TypedSlots<Settled<T, A>> final : public SlotsBase<Settled<T, A>> {
  public:
    using SlotsBase<Settled<T, A>>::SlotsBase;
    ReplyTarget fresh_found(std::size_t) override { return this->parts_of(this->answer_->value.found.emplace()); }
    void keep_found(std::size_t, const bool* kept) override { keep_rows(*this->answer_->value.found, kept); }
    void drop_found(std::size_t) override { this->answer_->value.found.reset(); }
    void settle(int sent, bool carried_out) override {
        this->answer_->value.sent = sent;
        this->answer_->value.carried_out = carried_out;
    }
};

template <class T, class A>
class TypedSlots<SettledBatch<T, A>> final : public SlotsBase<SettledBatch<T, A>> {
  public:
    using SlotsBase<SettledBatch<T, A>>::SlotsBase;
    ReplyTarget fresh_found(std::size_t item) override { return this->parts_of(at(item).found.emplace()); }
    void keep_found(std::size_t item, const bool* kept) override { keep_rows(*at(item).found, kept); }
    void drop_found(std::size_t item) override { at(item).found.reset(); }
    void resize(std::size_t count) override { this->answer_->value.items = Vector<SettledItem<A>>(count); }
    ItemState* item(std::size_t item) override { return &at(item); }

  private:
    SettledItem<A>& at(std::size_t item) { return this->answer_->value.items[item]; }
};

/// Holds a copy of the write, and how to look it up. May be run any number of times.
class PreparedReconciliation {
  public:
    /// With the call that looks the write up.
    PreparedReconciliation(const PreparedCall& write, const PreparedCall& ask, const ReconcileOptions& options);
    /// With the operation that does; each lookup gets its parameters from the write, or from its item.
    PreparedReconciliation(const PreparedCall& write, const Operation* ask, bool batch,
                           const ReconcileOptions& options);

    /// Blocking. Does not throw.
    void run(SettledSlots& parts) const noexcept;
    /// Asynchronous; the flight keeps the parts.
    std::shared_ptr<Flight> start(std::shared_ptr<SettledSlots> parts) const;

    struct Flow;

  private:
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

/// A write together with how to look it up; made by reconcile(). Nothing is sent before get(), start() or co_await. It
/// holds a copy of the write, and may be made any number of times. Not thread-safe.
template <class Value>
class [[nodiscard]] Reconciling {
  public:
    using value_type = Value;

    explicit Reconciling(detail::PreparedReconciliation prepared) : prepared_(std::move(prepared)) {}

    /// Waits on this thread. A usage error on the connection's own I/O thread, as for Call::get().
    Result<Value> get() const {
        const auto answer = std::make_shared<detail::Answer<Value>>();
        detail::TypedSlots<Value> parts(answer);
        prepared_.run(parts);
        return answer->take();
    }
    /// In the background. Cancelling ends the call under way and sends nothing more: the error is then
    /// ErrorKind::cancelled, with the outcome of the write.
    Started<Value> start() const { return Started<Value>::of(*this); }
    /// In the background; resumes the coroutine as Call does.
    detail::Awaiter<Value, Reconciling> operator co_await() & { return detail::Awaiter<Value, Reconciling>(*this); }
    detail::co_await_needs_a_named_call operator co_await() && = delete;
    detail::co_await_needs_a_named_call operator co_await() const&& = delete;

  private:
    friend class Started<Value>;
    friend class detail::Awaiter<Value, Reconciling>;
    std::shared_ptr<detail::Flight> begin(const std::shared_ptr<detail::Answer<Value>>& answer) const {
        return prepared_.start(std::make_shared<detail::TypedSlots<Value>>(answer));
    }

    detail::PreparedReconciliation prepared_;
};

template <class T, class A>
using Reconciliation = Reconciling<Settled<T, A>>;
template <class T, class A>
using BatchReconciliation = Reconciling<SettledBatch<T, A>>;

/// Makes a write and finds out what became of it. If its outcome is unknown or its reply cannot be read, it is looked
/// up by its client ID, and only what carries that ID counts as found. Only if the exchange says that the ID does not
/// exist is the write sent again, with the same ID; if it is then refused as a duplicate, it is looked up what the
/// first one did. Nothing is sent again unless `client_ids` in exchange.yaml names the codes for "no such ID" and
/// "duplicate ID" (docs/client-ids.md lists the writes). Cancels and amends are never sent again: Settled::carried_out
/// tells whether what was found shows their effect.
///
///     auto order = acme.trade.place_order({.instId = "BTC-USDT", .clOrdId = "a1", ...});
///     const auto settled = reconcile(order, acme.trade.order_lookup()).get();
///
/// An Error is the last one of the write: Outcome::refused or not_sent, or unknown if the lookup did not settle it
/// either. The lookup takes its timeout and limit policy from the write.
template <class T, Paged paged, class A>
Reconciliation<T, A> reconcile(const Call<T, paged>& write, Lookup<A> lookup, const ReconcileOptions& options = {}) {
    return Reconciliation<T, A>(
        detail::PreparedReconciliation(detail::CallParts::of(write), lookup.operation, false, options));
}

/// The same with a call of your own that looks up, which must carry the same ID; it keeps its own timeout.
///
///     auto ask = acme.trade.order({.instId = "BTC-USDT", .clOrdId = "a1"});
///     const auto settled = reconcile(order, ask).get();
template <class T, Paged write_paged, class A, Paged ask_paged>
Reconciliation<T, A> reconcile(const Call<T, write_paged>& write, const Call<A, ask_paged>& ask,
                               const ReconcileOptions& options = {}) {
    return Reconciliation<T, A>(
        detail::PreparedReconciliation(detail::CallParts::of(write), detail::CallParts::of(ask), options));
}

/// Makes a batch once and finds out what became of each item. What the reply does not tell (all items, if it was lost)
/// is looked up, one call after the other, by the client ID that each item must carry.
///
///     const auto settled = reconcile(acme.trade.place_orders(orders), acme.trade.order_lookup()).get();
///     for (const auto& item : settled->items) ...
///
/// An Error means that the batch was refused as a whole or not sent, or that a lookup was cancelled; anything else is
/// in the items.
template <class T, Paged paged, class A>
BatchReconciliation<T, A> reconcile_batch(const Call<T, paged>& write, Lookup<A> lookup,
                                          const ReconcileOptions& options = {}) {
    return BatchReconciliation<T, A>(
        detail::PreparedReconciliation(detail::CallParts::of(write), lookup.operation, true, options));
}

template <class T, Paged paged, class A>
BatchReconciliation<Batch<T>, A> reconcile(const Call<Batch<T>, paged>& write, Lookup<A> lookup,
                                           const ReconcileOptions& options = {}) {
    return reconcile_batch(write, lookup, options);
}

}  // namespace exbind
