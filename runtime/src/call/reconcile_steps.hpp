// The steps of a reconciliation: of one write, or of a batch.
#pragma once

#include <cstddef>
#include <memory>

#include "core.hpp"
#include "reconcile_flow.hpp"

namespace exbind::inline v0_1::detail {

enum class Step : unsigned char { write, ask, end };

/// The steps of a reconciliation, for blocking and asynchronous use: each decides the next, the last one the result.
class Steps {
  public:
    using Flow = PreparedReconciliation::Flow;

    Steps(const Flow& flow, SettledSlots& slots) : flow_(flow), slots_(slots) {}
    virtual ~Steps() = default;

    Step begin() {
        if (flow_.fault) return fail(*flow_.fault);
        if (flow_.options.attempts > 0) return Step::write;
        Error error;
        error.kind = ErrorKind::transport;
        error.outcome = Outcome::unknown;
        error.operation = flow_.write.operation().id;
        error.message = "sent before, with a result that is not known here";
        return doubt(std::move(error));
    }
    virtual Step wrote(bool succeeded, Error error) = 0;
    virtual Step asked(bool succeeded, const Error& error) = 0;

    /// The call of a step, and where its reply goes.
    PreparedCall call(Step step) const {
        return step == Step::write ? flow_.write.copy() : flow_.lookup(current_, asked_before_);
    }
    ReplyTarget target(Step step) {
        reply_ = step == Step::write ? slots_.fresh_reply() : slots_.fresh_found(current_);
        return reply_;
    }

    /// The caller cancelled between two steps.
    Step give_up() {
        if (!in_doubt_) error_.outcome = Outcome::not_sent;
        error_.kind = ErrorKind::cancelled;
        error_.operation = flow_.write.operation().id;
        error_.message = error_.message.empty() ? "cancelled" : "cancelled: " + error_.message;
        return fail(std::move(error_));
    }
    /// Something threw: out of memory.
    Step thrown() {
        Error error = thrown_here();
        if (sent_ > 0 || in_doubt_) error.outcome = Outcome::unknown;
        return fail(std::move(error));
    }

  protected:
    /// The outcome of the write is in doubt, for this reason.
    virtual Step doubt(Error error) = 0;
    Step settled() {
        slots_.succeeded() = true;
        return Step::end;
    }
    Step fail(Error error) {
        slots_.error() = std::move(error);
        slots_.succeeded() = false;
        return Step::end;
    }

    const Flow& flow_;
    SettledSlots& slots_;
    ReplyTarget reply_;        // of the call under way
    std::size_t current_ = 0;  // the wish that is asked for
    bool asked_before_ = false;
    int sent_ = 0;  // requests that may have been sent
    bool in_doubt_ = false;
    Error error_;  // the last one of the write
};

std::unique_ptr<Steps> steps_of(const PreparedReconciliation::Flow& flow, SettledSlots& slots);

}  // namespace exbind::detail
