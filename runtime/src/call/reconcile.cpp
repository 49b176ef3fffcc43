#include "exbind/reconcile.hpp"

#include <algorithm>
#include <atomic>
#include <mutex>
#include <string>
#include <vector>

#include "completion.hpp"
#include "core.hpp"
#include "exbind/decimal.hpp"
#include "exbind/detail/batch_results.hpp"
#include "exbind/detail/exchange.hpp"
#include "json/encode_scalar.hpp"
#include "json/json_scan.hpp"
#include "json/slot.hpp"
#include "values/usage_error.hpp"

namespace exbind::inline v0_1::detail {
namespace {

std::string quoted(std::string_view name) {
    return '"' + std::string(name) + '"';
}

IdName completed(IdName name) {
    if (name.by.empty()) name.by = name.field;
    if (name.member.empty()) name.member = name.by;
    return name;
}

bool takes(const Operation& operation, std::string_view parameter) {
    return operation.request != nullptr && find_field(*operation.request, parameter) != nullptr;
}

bool is_said_by(const ValueTest& test, const std::string& value) {
    return std::find(test.values.begin(), test.values.end(), value) != test.values.end();
}

/// "0.10" is "0.1".
bool are_equal(const std::string& a, const std::string& b) {
    if (a == b) return true;
    const auto left = Decimal::parse(a);
    const auto right = left ? Decimal::parse(b) : std::nullopt;
    return right && *left == *right;
}

/// One thing that a write asks for: the write itself, or an item of a batch.
struct Wish {
    std::string_view item{};  ///< JSON of the item; empty when the write itself is the wish, or lists only ids
    IdName name{};            ///< of the id it carries
    std::string id{};         ///< empty if it carries none

    /// A field of it, without the escapes of JSON; of an item that lacks it, what stands beside the items. Empty if
    /// there is none.
    std::string field(const PreparedCall& write, std::string_view wanted) const {
        const auto values = member_values(item, wanted);
        const bool own = values.size() == 1 && !values.front().empty();
        return own ? plain_text(values.front()) : write.parameter(wanted);
    }
};

/// The objects of a reply: the rows that it is or lists, or itself.
class Rows {
  public:
    /// `id` is the member that tells whom an object is about: one that has it is not looked into.
    Rows(const Type* reply, const void* payload, std::string_view id) {
        if (reply == nullptr || payload == nullptr) return;
        if (is_list(*reply)) set(*reply, payload);
        if (reply->kind != Kind::object || reply->object->variant != nullptr) return;
        table_ = reply->object;
        only_ = payload;
        if (find(id) != nullptr) return;
        for (const Field& field : reply->object->fields)
            if (only_ != nullptr && is_list(field.type))
                set(field.type, static_cast<const char*>(payload) + field.offset);
    }

    std::size_t size() const { return only_ != nullptr ? 1 : list_ == nullptr ? 0 : list_size(*list_, rows_); }
    /// Empty if the row has no such member, or no value in it.
    std::string text(std::size_t row, std::string_view member) const {
        std::string text;
        const Field* const field = find(member);
        if (field == nullptr || !is_scalar(field->type.kind)) return text;
        const void* const at =
            static_cast<const char*>(only_ != nullptr ? only_ : item_at(*list_, rows_, row)) + field->offset;
        if (has_scalar(field->type, at)) append_text(field->type, at, text);
        return text;
    }

  private:
    static bool is_list(const Type& type) {
        return type.kind == Kind::list && type.holder == Holder::plain && type.list->item.kind == Kind::object &&
               type.list->item.object->variant == nullptr;
    }
    void set(const Type& type, const void* at) {
        only_ = nullptr;
        list_ = type.list;
        rows_ = at;
        table_ = list_->item.object;
    }
    const Field* find(std::string_view member) const {
        return table_ == nullptr || member.empty() ? nullptr : find_field(*table_, member);
    }

    const ObjectTable* table_ = nullptr;
    const ListTable* list_ = nullptr;
    const void* rows_ = nullptr;
    const void* only_ = nullptr;
};

enum class Step : unsigned char { write, ask, end };

/// What a lookup says.
struct Told {
    enum class What : unsigned char { nothing, absent, found };
    What what = What::nothing;
    bool carried_out = false;
    std::string message;  // unless found
};

}  // namespace

struct PreparedReconciliation::Flow {
    PreparedCall write;
    std::optional<PreparedCall> ask;  // the caller's
    const Operation* question = nullptr;
    const ClientId* entry = nullptr;
    ReconcileOptions options;
    bool batch = false;
    std::vector<Wish> wishes;
    std::optional<Error> fault;

    Flow(const PreparedCall& to_write, std::optional<PreparedCall> to_ask, const Operation* lookup, bool is_batch,
         const ReconcileOptions& chosen)
        : write(to_write.copy()),
          ask(std::move(to_ask)),
          question(ask ? &ask->operation() : lookup),
          entry(write.client_id()),
          options(chosen),
          batch(is_batch) {
        fault = find_fault();
    }

    /// Whether the code is one of those for "no such ID".
    bool means_absent(const Error& error) const {
        return !error.code.empty() &&
               std::find(entry->absent.begin(), entry->absent.end(), error.code) != entry->absent.end();
    }
    /// What the id of the caller's choice is called.
    IdName own_name() const { return completed({entry->field, entry->by, entry->member}); }
    /// False if it is not known how the exchange refuses an ID it has seen: a second sending could be a second order.
    bool may_send_again() const { return !entry->changes && !entry->duplicate.empty(); }

    PreparedCall lookup(std::size_t wish, bool at_once) const {
        const std::chrono::milliseconds delay{at_once ? std::chrono::milliseconds{0} : options.settle};
        if (ask) return ask->copy(delay);
        const Wish& wanted = wishes[wish];
        PreparedCall made = write.blank(*question);
        if (takes(*question, wanted.name.by)) made.set(wanted.name.by, wanted.id);
        for (const auto& [parameter, field] : entry->with)
            if (std::string value = wanted.field(write, field); !value.empty()) made.set(parameter, std::move(value));
        return made.copy(delay);
    }

    /// What the answer to a lookup says of a wish. Keeps the rows that are about it in the slots.
    Told judge(const Wish& wish, std::size_t item, SettledSlots& slots, ReplyTarget found, bool succeeded,
               const Error& error) const;

  private:
    std::optional<Error> find_fault();
    std::optional<Error> find_wishes();
    std::optional<Error> fault_in_ask() const;
    bool shows_effect(const Wish& wish, const Rows& rows, std::size_t row) const;
};

std::optional<Error> PreparedReconciliation::Flow::find_wishes() {
    const std::string name(write.operation().id);
    const IdName own = own_name();
    const bool several = write.operation().body_is_list || !entry->items.empty();
    if (batch && !several) return usage_error(name + " sends one thing: use reconcile()");
    if (!batch && several)
        return usage_error(name +
                           " sends several things: use reconcile_batch(), with the operation that looks them up");
    const auto identify = [&](Wish wish) {
        for (const IdName& each : {entry->instead, own}) {
            if (each.field.empty() || !wish.id.empty()) continue;
            wish.name = completed(each);
            wish.id = wish.field(write, each.field);
        }
        wishes.push_back(std::move(wish));
    };
    const auto list = [&](std::string_view member) {
        const auto values = member_values(write.body(), member);
        return values.size() == 1 ? item_values(values.front()) : std::vector<std::string_view>{};
    };
    if (!batch) {
        identify({});
    } else if (entry->items == entry->field) {  // the ids themselves are the items
        for (const IdName& each : {entry->instead, own})
            if (wishes.empty() && !each.field.empty())
                for (const std::string_view id : list(each.field))
                    wishes.push_back({.name = completed(each), .id = plain_text(without_quotes(id))});
    } else {
        for (const std::string_view item : entry->items.empty() ? item_values(write.body()) : list(entry->items))
            identify({.item = item});
    }
    const std::string field =
        quoted(entry->field) + (entry->instead.field.empty() ? "" : " or " + quoted(entry->instead.field));
    for (std::size_t i = 0; i < wishes.size(); ++i) {
        const std::string which = batch ? "item " + std::to_string(i) + " of " + name : name;
        if (wishes[i].id.empty()) return usage_error(which + " carries no " + field);
        for (std::size_t other = 0; other < i; ++other)
            if (wishes[other].id == wishes[i].id)
                return usage_error(which + " carries the same id as item " + std::to_string(other) + ": " +
                                   quoted(wishes[i].id));
    }
    return std::nullopt;
}

/// Why the caller's own call that asks does not belong to the write, if so.
std::optional<Error> PreparedReconciliation::Flow::fault_in_ask() const {
    const Wish& wish = wishes.front();
    if (takes(*question, wish.name.by) && ask->parameter(wish.name.by) != wish.id)
        return usage_error("both calls must carry the same " + quoted(wish.name.by) + ": " + quoted(wish.id));
    for (const auto& [parameter, field] : entry->with) {
        const std::string value = wish.field(write, field);
        if (!value.empty() && ask->parameter(parameter) != value)
            return usage_error("both calls must carry the same " + quoted(parameter) + ": " + quoted(value));
    }
    return std::nullopt;
}

std::optional<Error> PreparedReconciliation::Flow::find_fault() {
    if (options.attempts < 0) return usage_error("ReconcileOptions::attempts must not be below 0");
    if (options.settle.count() < 0) return usage_error("ReconcileOptions::settle must not be below 0");
    const std::string name(write.operation().id);
    if (entry == nullptr)
        return usage_error("nothing is known about a client ID of " + name +
                           ", so it cannot be looked up, nor safely be sent again");
    if (ask && !write.shares_connection(*ask)) return usage_error("both calls must use one connection");
    if (question == nullptr || question->id != entry->ask)
        return usage_error("the operation that looks up what " + name + " did is " + std::string(entry->ask));
    if (auto fault_in_items = find_wishes()) return fault_in_items;
    return ask ? fault_in_ask() : std::nullopt;
}

/// Whether a row that was found shows what the write wanted.
bool PreparedReconciliation::Flow::shows_effect(const Wish& wish, const Rows& rows, std::size_t row) const {
    if (!entry->changes) return true;
    if (!entry->ends.member.empty()) return is_said_by(entry->ends, rows.text(row, entry->ends.member));
    bool any = false;
    for (const auto& [field, member] : entry->amends) {
        const std::string wanted = wish.field(write, field);
        if (wanted.empty()) continue;
        any = true;
        if (member.empty() || !are_equal(wanted, rows.text(row, member))) return false;
    }
    return any;
}

Told PreparedReconciliation::Flow::judge(const Wish& wish, std::size_t item, SettledSlots& slots, ReplyTarget found,
                                         bool succeeded, const Error& error) const {
    Told told;
    const auto nothing = [&](Told::What what, std::string message) {
        slots.drop_found(item);
        told.what = what;
        told.message = std::move(message);
        return told;
    };
    const std::string none = "nothing was found under the client ID";
    const std::string unseen = none + ", but " + std::string(entry->ask) + " need not list it";
    if (!succeeded && means_absent(error)) return nothing(Told::What::absent, none);
    if (!succeeded) return nothing(Told::What::nothing, "looking up the client ID told nothing: " + error.message);

    const Rows rows(question->reply, found.payload, wish.name.member);
    if (rows.size() == 0)
        return entry->partial ? nothing(Told::What::nothing, unseen) : nothing(Told::What::absent, none);
    const auto kept = std::make_unique<bool[]>(rows.size());
    std::string other;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        const std::string id = rows.text(row, wish.name.member);
        bool ours = id == wish.id;
        if (!ours) other = id.empty() ? "something without that id" : quoted(id);
        for (const auto& [parameter, field] : entry->with) {
            const std::string there = rows.text(row, parameter);
            const std::string wanted = wish.field(write, field);
            if (!ours || there.empty() || wanted.empty() || there == wanted) continue;
            ours = false;
            other = std::string(parameter) + ' ' + quoted(there) + ", not " + quoted(wanted);
        }
        if (!ours) continue;
        kept[row] = true;
        told.what = Told::What::found;
        told.carried_out = told.carried_out || shows_effect(wish, rows, row);
    }
    if (told.what == Told::What::found) {
        slots.keep_found(item, kept.get());
        return told;
    }
    if (!takes(*question, wish.name.by)) return nothing(told.what, unseen);
    return nothing(told.what, "asked for " + std::string(wish.name.by) + ' ' + quoted(wish.id) + ", " +
                                  std::string(entry->ask) + " answered about " + other);
}

namespace {

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
    std::size_t row_of(const Rows& rows, std::size_t item) const {
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
        const Rows rows(flow_.write.operation().reply, reply_.payload, flow_.own_name().member);
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

    void take_result(const Rows& rows, ItemState& item) const {
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

std::unique_ptr<Steps> steps_of(const PreparedReconciliation::Flow& flow, SettledSlots& slots) {
    if (flow.batch) return std::make_unique<BatchSteps>(flow, slots);
    return std::make_unique<SingleSteps>(flow, slots);
}

}  // namespace

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
