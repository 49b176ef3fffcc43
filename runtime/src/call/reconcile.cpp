#include "exbind/reconcile.hpp"

#include <algorithm>
#include <atomic>
#include <mutex>
#include <string>

#include "completion.hpp"
#include "core.hpp"
#include "exbind/detail/exchange.hpp"
#include "values/usage_error.hpp"

namespace exbind::detail {
namespace {

/// Why the two don't belong together, if so: exchange.yaml must name `ask` for `write`, and both need the same client
/// ID.
std::optional<Error> fault_in_pair(const PreparedCall& write, const PreparedCall& ask,
                                   const ReconcileOptions& options) {
    if (options.attempts < 1) return usage_error("ReconcileOptions::attempts must be at least 1");
    if (options.settle.count() < 0) return usage_error("ReconcileOptions::settle must not be below 0");
    const std::string name(write.operation().id);
    const ClientId* entry = write.client_id();
    if (entry == nullptr)
        return usage_error("nothing is known about a client ID of " + name + ", so it cannot safely be sent again");
    if (!write.shares_connection(ask)) return usage_error("both calls must use one connection");
    if (ask.operation().id != entry->ask)
        return usage_error("the operation that looks up what " + name + " did is " + std::string(entry->ask));
    const std::string id = write.parameter(entry->field);
    if (id.empty()) return usage_error(name + " carries no \"" + std::string(entry->field) + "\"");
    if (ask.parameter(entry->field) != id)
        return usage_error("both calls must carry the same \"" + std::string(entry->field) + "\"");
    return std::nullopt;
}

enum class Step : unsigned char { write, ask, end };

}  // namespace

struct PreparedReconciliation::Flow {
    PreparedCall write;
    PreparedCall ask;
    int attempts;
    std::optional<Error> fault;

    /// Whether the code is one of those for "no such ID".
    bool means_absent(const Error& error) const {
        const auto& absent = write.client_id()->absent;
        return !error.code.empty() && std::find(absent.begin(), absent.end(), error.code) != absent.end();
    }
    /// False if it is not known how the exchange refuses an ID it has seen: a second sending could be a second order.
    bool may_send_again() const { return !write.client_id()->duplicate.empty(); }
};

namespace {

/// Decides the next step and the result, for blocking and asynchronous use.
template <class Flow>
class Doubt {
  public:
    Doubt(const Flow& flow, SettledSlots& slots) : flow_(flow), slots_(slots) {}

    Step begin() {
        if (flow_.fault) return fail(*flow_.fault);
        return Step::write;
    }

    Step wrote(bool succeeded, Error error) {
        if (succeeded) {
            slots_.settle_by_reply(sent_ + 1);
            return settled();
        }
        if (error.outcome != Outcome::not_sent) ++sent_;
        const bool firm = error.outcome == Outcome::not_sent || error.outcome == Outcome::refused;
        if (firm && !in_doubt_) return fail(std::move(error));
        // This attempt's outcome is known, but an earlier one may have arrived or still be on its way.
        again_ = error.outcome == Outcome::unknown && sent_ < flow_.attempts && flow_.may_send_again();
        if (firm) error.outcome = Outcome::unknown;
        error.retryable = false;
        in_doubt_ = true;
        error_ = std::move(error);
        return error_.kind == ErrorKind::cancelled ? fail(std::move(error_)) : Step::ask;
    }

    Step asked(bool succeeded, const Error& error) {
        const bool nothing = succeeded && slots_.found_nothing();
        if (succeeded && !nothing) {
            slots_.settle_by_found(sent_);
            return settled();
        }
        if (again_ && (nothing || flow_.means_absent(error))) return Step::write;
        if (!succeeded && error.kind == ErrorKind::cancelled) error_.kind = ErrorKind::cancelled;
        error_.message += nothing ? std::string("; nothing was found under the client ID")
                                  : "; looking up the client ID told nothing: " + error.message;
        return fail(std::move(error_));
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

  private:
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
    int sent_ = 0;  // requests that may have been sent
    bool in_doubt_ = false;
    bool again_ = false;
    Error error_;  // the last one of the write
};

}  // namespace

/// One reconciliation in the background. Its steps run where its calls complete: on the I/O thread.
class PreparedReconciliation::Course final : public Completion, public std::enable_shared_from_this<Course> {
  public:
    Course(std::shared_ptr<const Flow> flow, std::shared_ptr<SettledSlots> slots)
        : Completion(flow->write.core()), flow_(std::move(flow)), slots_(std::move(slots)), doubt_(*flow_, *slots_) {}

    void launch() { go(doubt_.begin()); }

    void cancel() override {
        cancelled_ = true;
        std::shared_ptr<Flight> current;
        {
            const std::lock_guard lock(mutex_);
            current = current_;
        }
        if (current) current->cancel();
    }

  protected:
    std::shared_ptr<const std::string> operation() const override {
        return std::make_shared<const std::string>(flow_->write.operation().id);
    }

  private:
    void go(Step step) {
        if (step != Step::end && cancelled_) step = doubt_.give_up();
        if (step == Step::end) {
            if (const auto task = finish()) task();
            return;
        }
        const bool writes = step == Step::write;
        const auto flight = (writes ? flow_->write : flow_->ask)
                                .start(shared_from_this(), writes ? slots_->fresh_reply() : slots_->fresh_found(),
                                       &error_, &succeeded_);
        {
            const std::lock_guard lock(mutex_);
            current_ = flight;
        }
        if (cancelled_) flight->cancel();  // cancel() may have seen the previous call
        flight->then_at_once([self = shared_from_this(), writes] { self->arrived(writes); });
    }

    void arrived(bool writes) {
        {
            const std::lock_guard lock(mutex_);
            current_ = nullptr;
        }
        try {
            go(writes ? doubt_.wrote(succeeded_, std::move(error_)) : doubt_.asked(succeeded_, error_));
        } catch (...) {
            go(doubt_.thrown());
        }
    }

    const std::shared_ptr<const Flow> flow_;
    const std::shared_ptr<SettledSlots> slots_;
    Doubt<Flow> doubt_;
    std::atomic<bool> cancelled_{false};
    std::mutex mutex_;
    std::shared_ptr<Flight> current_;
    // Results of the call under way.
    Error error_;
    bool succeeded_ = false;
};

PreparedReconciliation::PreparedReconciliation(const PreparedCall& write, const PreparedCall& ask,
                                               const ReconcileOptions& options)
    : flow_(new Flow{write.copy(), ask.copy(options.settle), options.attempts, fault_in_pair(write, ask, options)}) {}

void PreparedReconciliation::run(SettledSlots& slots) const noexcept {
    Doubt<Flow> doubt(*flow_, slots);
    try {
        Step step = doubt.begin();
        while (step != Step::end) {
            Error error;
            if (step == Step::write) {
                const bool succeeded = flow_->write.run(slots.fresh_reply(), error);
                step = doubt.wrote(succeeded, std::move(error));
            } else {
                const bool succeeded = flow_->ask.run(slots.fresh_found(), error);
                step = doubt.asked(succeeded, error);
            }
        }
    } catch (...) {
        doubt.thrown();
    }
}

std::shared_ptr<Flight> PreparedReconciliation::start(std::shared_ptr<SettledSlots> slots) const {
    auto course = std::make_shared<Course>(flow_, std::move(slots));
    course->launch();
    return course;
}

}  // namespace exbind::detail
