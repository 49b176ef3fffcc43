// Writes that may be repeated because they carry an id that the caller chose.
#pragma once

#include <chrono>
#include <optional>
#include <utility>

#include "exbind/call.hpp"
#include "exbind/fields.hpp"

namespace exbind {

struct ReconcileOptions {
    NamedOnly named{};
    /// How often the write is sent at most. 1 only asks what became of it.
    int attempts = 2;
    /// How long to wait before asking, since what is still on its way cannot be found yet.
    std::chrono::milliseconds settle{1000};
};

/// What became of a write: its own reply, or what the exchange found under the client's id when the reply was lost.
template <class T, class A>
struct Settled {
    std::optional<T> reply;
    std::optional<A> found;
    int sent = 0;  ///< how often the write went out
};

namespace detail {

/// Asked of the exchange's data: whether an error of `ask` means that there is nothing under the id, or one of the write
/// that there is something already.
bool means_absent(const PreparedCall& write, const Error& error);
bool means_duplicate(const PreparedCall& write, const Error& error);
/// Nothing when the two belong together: the exchange names `ask` for `write`, and both carry the same client's id.
std::optional<Error> fault_in_pair(const PreparedCall& write, const PreparedCall& ask, const ReconcileOptions& options);
/// False when the exchange does not say how it refuses an id that it knows; sending again would then be a gamble.
bool may_send_again(const PreparedCall& write);
void wait_to_settle(std::chrono::milliseconds time);
Error still_unknown(Error error, const Error* why);

struct CallParts {
    template <class T, Paged paged>
    static const PreparedCall& of(const Call<T, paged>& call) {
        return call.prepared_;
    }
};

template <class A>
bool holds_nothing(const A& reply) {
    if constexpr (requires { reply.empty(); })
        return reply.empty();
    else
        return false;
}

}  // namespace detail

/// Makes a write and finds out what became of it, on this thread. When its outcome is unknown, or its reply cannot be
/// read, `ask` looks for it under its client's id. Only when the exchange says that there is nothing is the write sent
/// again, with the same id; when that is then refused as known, `ask` tells what the first one did. Nothing is sent
/// again unless exchange.yaml names the operation, the id's field, the operation that asks, and the codes for "no such
/// id" and "id known" (`client_ids`).
///
///     auto order = acme.trade.place_order({.instId = "BTC-USDT", .clOrdId = "a1", ...});
///     auto ask = acme.trade.order({.instId = "BTC-USDT", .clOrdId = "a1"});
///     const auto settled = reconcile(order, ask);
///
/// An Error is the last one of the write: refused or not sent, or unknown when asking told nothing either. Each call
/// keeps its own deadline.
template <class T, Paged write_paged, class A, Paged ask_paged>
Result<Settled<T, A>> reconcile(const Call<T, write_paged>& write, const Call<A, ask_paged>& ask,
                                const ReconcileOptions& options = {}) {
    const detail::PreparedCall& parts = detail::CallParts::of(write);
    if (auto fault = detail::fault_in_pair(parts, detail::CallParts::of(ask), options))
        return tl::unexpected(std::move(*fault));
    Settled<T, A> settled;
    bool in_doubt = false;
    while (true) {
        ++settled.sent;
        auto reply = write.get();
        if (reply) {
            settled.reply = std::move(*reply);
            return settled;
        }
        Error error = std::move(reply.error());
        const bool known_already = in_doubt && detail::means_duplicate(parts, error);
        if (!known_already && (error.outcome == Outcome::not_sent || error.outcome == Outcome::refused))
            return tl::unexpected(std::move(error));
        in_doubt = true;
        detail::wait_to_settle(options.settle);
        auto found = ask.get();
        if (found && !detail::holds_nothing(*found)) {
            settled.found = std::move(*found);
            return settled;
        }
        const bool absent = found ? true : detail::means_absent(parts, found.error());
        const bool again = absent && !known_already && error.outcome == Outcome::unknown &&
                           settled.sent < options.attempts && detail::may_send_again(parts);
        if (!again) return tl::unexpected(detail::still_unknown(std::move(error), found ? nullptr : &found.error()));
    }
}

}  // namespace exbind
