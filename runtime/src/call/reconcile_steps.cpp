#include "reconcile_steps.hpp"

#include <string>

#include "exbind/detail/batch_results.hpp"

namespace exbind::inline v0_1::detail {
namespace {

class SingleSteps final : public Steps {
  public:
    using Steps::Steps;

    Step wrote(bool succeeded, Error error) override {
        if (succeeded) {
            slots_.settle(sent_ + 1, true);
            return settled();
        }
        if (error.outcome != Outcome::not_sent) ++sent_;
        const bool firm = error.outcome == Outcome::not_sent || error.outcome == Outcome::refused;
        if (firm && !in_doubt_) return fail(std::move(error));
        // This attempt's outcome is known, but an earlier one may have arrived or still be on its way.
        again_ = error.outcome == Outcome::unknown && sent_ < flow_.options.attempts && flow_.may_send_again();
        if (firm) error.outcome = Outcome::unknown;
        return doubt(std::move(error));
    }

    Step asked(bool succeeded, const Error& error) override {
        const Told told = flow_.judge(flow_.wishes.front(), 0, slots_, reply_, succeeded, error);
        if (told.what == Told::What::found) {
            slots_.drop_reply();
            slots_.settle(sent_, told.carried_out);
            return settled();
        }
        if (again_ && told.what == Told::What::absent) return Step::write;
        if (!succeeded && error.kind == ErrorKind::cancelled) error_.kind = ErrorKind::cancelled;
        error_.message += "; " + told.message;
        return fail(std::move(error_));
    }

  private:
    Step doubt(Error error) override {
        error.retryable = false;
        in_doubt_ = true;
        error_ = std::move(error);
        return error_.kind == ErrorKind::cancelled ? fail(std::move(error_)) : Step::ask;
    }

    bool again_ = false;
};

/// Sends the batch once, and asks for each item that the reply does not answer.
class BatchSteps final : public Steps {
  public:
    using Steps::Steps;

    Step wrote(bool succeeded, Error error) override {
        if (!succeeded && (error.outcome == Outcome::not_sent || error.outcome == Outcome::refused))
            return fail(std::move(error));
        sent_ = 1;
        if (!succeeded) return doubt(std::move(error));
        slots_.resize(flow_.wishes.size());
        take_results();
        return next(0);
    }

    Step asked(bool succeeded, const Error& error) override {
        ItemState& item = *slots_.item(current_);
        asked_before_ = true;
        if (!succeeded && error.kind == ErrorKind::cancelled) {
            error_ = item.error;
            return give_up();
        }
        const Told told = flow_.judge(flow_.wishes[current_], current_, slots_, reply_, succeeded, error);
        item.carried_out = told.carried_out;
        if (told.what == Told::What::found) {
            item.outcome = ItemOutcome::found;
            item.error = {};
        } else {
            if (told.what == Told::What::absent) item.outcome = ItemOutcome::absent;
            item.error.message += "; " + told.message;
        }
        return next(current_ + 1);
    }

  private:
    Step doubt(Error error) override {
        in_doubt_ = true;
        error.retryable = false;
        if (error.kind == ErrorKind::cancelled) return fail(std::move(error));
        slots_.drop_reply();
        slots_.resize(flow_.wishes.size());
        for (std::size_t i = 0; i < flow_.wishes.size(); ++i) slots_.item(i)->error = error;
        return next(0);
    }

    Step next(std::size_t from) {
        for (current_ = from; current_ < flow_.wishes.size(); ++current_) {
            if (slots_.item(current_)->outcome != ItemOutcome::unknown) continue;
            in_doubt_ = true;
            error_ = slots_.item(current_)->error;
            return Step::ask;
        }
        return settled();
    }

    /// The row that answers an item: the only one that repeats its id or, where rows repeat none, the one in its place.
    std::size_t row_of(const LookupRows& rows, std::size_t item) const {
        const Wish& wish = flow_.wishes[item];
        std::size_t found = ItemState::no_row;
        for (std::size_t row = 0; row < rows.size(); ++row) {
            if (rows.text(row, wish.name.member) != wish.id) continue;
            if (found != ItemState::no_row) return ItemState::no_row;  // two results for one item
            found = row;
        }
        if (found != ItemState::no_row || rows.size() != flow_.wishes.size()) return found;
        return rows.text(item, wish.name.member).empty() ? item : found;
    }

    void take_results() {
        const LookupRows rows(flow_.write.operation().reply, reply_.payload, flow_.own_name().member);
        for (std::size_t i = 0; i < flow_.wishes.size(); ++i) {
            ItemState& item = *slots_.item(i);
            item.row = row_of(rows, i);
            item.error.operation = flow_.write.operation().id;
            if (item.row == ItemState::no_row) {
                item.error.kind = ErrorKind::decode;
                item.error.outcome = Outcome::unknown;
                item.error.message = "the reply has no result for the item";
                continue;
            }
            take_result(rows, item);
            item.carried_out = item.outcome == ItemOutcome::accepted;
        }
    }

    void take_result(const LookupRows& rows, ItemState& item) const {
        item.outcome = ItemOutcome::accepted;
        if (reply_.results != nullptr) {
            for (const auto& failure : reply_.results->failures)
                if (failure.row == item.row) {
                    item.error = failure.error;
                    item.outcome =
                        failure.error.outcome == Outcome::unknown ? ItemOutcome::unknown : ItemOutcome::refused;
                }
        } else if (const ValueTest& test = flow_.entry->accepted; !test.member.empty()) {
            const std::string said = rows.text(item.row, test.member);
            if (is_said_by(test, said)) return;
            item.outcome = said.empty() ? ItemOutcome::unknown : ItemOutcome::refused;
            item.error.kind = ErrorKind::rejected;
            item.error.outcome = said.empty() ? Outcome::unknown : Outcome::refused;
            item.error.message = "the item's \"" + std::string(test.member) + "\" is " + quoted(said);
        }
    }
};

}  // namespace

std::unique_ptr<Steps> steps_of(const PreparedReconciliation::Flow& flow, SettledSlots& slots) {
    if (flow.batch) return std::make_unique<BatchSteps>(flow, slots);
    return std::make_unique<SingleSteps>(flow, slots);
}

}  // namespace exbind::detail
