#include "reconcile_flow.hpp"

#include <algorithm>
#include <memory>

#include "exbind/decimal.hpp"
#include "json/json_scan.hpp"
#include "json/slot.hpp"
#include "values/usage_error.hpp"

namespace exbind::inline v0_1::detail {
namespace {

IdName completed(IdName name) {
    if (name.by.empty()) name.by = name.field;
    if (name.member.empty()) name.member = name.by;
    return name;
}

bool takes(const Operation& operation, std::string_view parameter) {
    return operation.request != nullptr && find_field(*operation.request, parameter) != nullptr;
}

/// "0.10" is "0.1".
bool are_equal(const std::string& a, const std::string& b) {
    if (a == b) return true;
    const auto left = Decimal::parse(a);
    const auto right = left ? Decimal::parse(b) : std::nullopt;
    return right && *left == *right;
}

}  // namespace

std::string quoted(std::string_view name) {
    return '"' + std::string(name) + '"';
}

bool is_said_by(const ValueTest& test, const std::string& value) {
    return std::find(test.values.begin(), test.values.end(), value) != test.values.end();
}

std::string Wish::field(const PreparedCall& write, std::string_view wanted) const {
    const auto values = member_values(item, wanted);
    const bool own = values.size() == 1 && !values.front().empty();
    return own ? plain_text(values.front()) : write.parameter(wanted);
}

PreparedReconciliation::Flow::Flow(const PreparedCall& to_write, std::optional<PreparedCall> to_ask,
                                   const Operation* lookup, bool is_batch, const ReconcileOptions& chosen)
    : write(to_write.copy()),
      ask(std::move(to_ask)),
      question(ask ? &ask->operation() : lookup),
      entry(write.client_id()),
      options(chosen),
      batch(is_batch) {
    fault = find_fault();
}

bool PreparedReconciliation::Flow::means_absent(const Error& error) const {
    return !error.code.empty() &&
           std::find(entry->absent.begin(), entry->absent.end(), error.code) != entry->absent.end();
}

IdName PreparedReconciliation::Flow::own_name() const {
    return completed({entry->field, entry->by, entry->member});
}

PreparedCall PreparedReconciliation::Flow::lookup(std::size_t wish, bool at_once) const {
    const std::chrono::milliseconds delay{at_once ? std::chrono::milliseconds{0} : options.settle};
    if (ask) return ask->copy(delay);
    const Wish& wanted = wishes[wish];
    PreparedCall made = write.blank(*question);
    if (takes(*question, wanted.name.by)) made.set(wanted.name.by, wanted.id);
    for (const auto& [parameter, field] : entry->with)
        if (std::string value = wanted.field(write, field); !value.empty()) made.set(parameter, std::move(value));
    return made.copy(delay);
}

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
bool PreparedReconciliation::Flow::shows_effect(const Wish& wish, const LookupRows& rows, std::size_t row) const {
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

    const LookupRows rows(question->reply, found.payload, wish.name.member);
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

}  // namespace exbind::detail
