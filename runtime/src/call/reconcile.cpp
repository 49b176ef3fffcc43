#include "exbind/reconcile.hpp"

#include <atomic>
#include <mutex>

#include "completion.hpp"
#include "core.hpp"
#include "reconcile_steps.hpp"

namespace exbind::inline v0_1::detail {

/// One reconciliation in the background. Its steps run where its calls complete: on the I/O thread.
class PreparedReconciliation::Course final : public Completion, public std::enable_shared_from_this<Course> {
  public:
    Course(std::shared_ptr<const Flow> flow, std::shared_ptr<SettledSlots> slots)
        : Completion(flow->write.core()),
          flow_(std::move(flow)),
          slots_(std::move(slots)),
          steps_(steps_of(*flow_, *slots_)) {}

    void launch() { go(steps_->begin()); }

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
        if (step != Step::end && cancelled_) step = steps_->give_up();
        if (step == Step::end) {
            if (const auto task = finish()) task();
            return;
        }
        const auto flight = steps_->call(step).start(shared_from_this(), steps_->target(step), &error_, &succeeded_);
        {
            const std::lock_guard lock(mutex_);
            current_ = flight;
        }
        if (cancelled_) flight->cancel();  // cancel() may have seen the previous call
        const bool writes = step == Step::write;
        flight->then_at_once([self = shared_from_this(), writes] { self->arrived(writes); });
    }

    void arrived(bool writes) {
        {
            const std::lock_guard lock(mutex_);
            current_ = nullptr;
        }
        try {
            go(writes ? steps_->wrote(succeeded_, std::move(error_)) : steps_->asked(succeeded_, error_));
        } catch (...) {
            go(steps_->thrown());
        }
    }

    const std::shared_ptr<const Flow> flow_;
    const std::shared_ptr<SettledSlots> slots_;
    const std::unique_ptr<Steps> steps_;
    std::atomic<bool> cancelled_{false};
    std::mutex mutex_;
    std::shared_ptr<Flight> current_;
    // Results of the call under way.
    Error error_;
    bool succeeded_ = false;
};

PreparedReconciliation::PreparedReconciliation(const PreparedCall& write, const PreparedCall& ask,
                                               const ReconcileOptions& options)
    : flow_(new Flow(write, ask.copy(), nullptr, false, options)) {}

PreparedReconciliation::PreparedReconciliation(const PreparedCall& write, const Operation* ask, bool batch,
                                               const ReconcileOptions& options)
    : flow_(new Flow(write, std::nullopt, ask, batch, options)) {}

void PreparedReconciliation::run(SettledSlots& slots) const noexcept {
    std::unique_ptr<Steps> steps;
    try {
        steps = steps_of(*flow_, slots);
        Step step = steps->begin();
        while (step != Step::end) {
            Error error;
            const bool succeeded = steps->call(step).run(steps->target(step), error);
            step = step == Step::write ? steps->wrote(succeeded, std::move(error)) : steps->asked(succeeded, error);
        }
    } catch (...) {
        if (steps) {
            steps->thrown();
        } else {
            slots.error() = thrown_here();
        }
    }
}

std::shared_ptr<Flight> PreparedReconciliation::start(std::shared_ptr<SettledSlots> slots) const {
    auto course = std::make_shared<Course>(flow_, std::move(slots));
    course->launch();
    return course;
}

}  // namespace exbind::detail
