// Objects, rows, lists and maps, by the plans of their tables. The place in the text stays in a register, and whatever
// is not in its usual form goes to the general code. Each function returns the place after what it read; null when it
// failed.
#include <algorithm>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "decoder.hpp"
#include "encode_scalar.hpp"
#include "slot.hpp"

namespace exbind::inline v0_1::detail {

const ObjectPlan& Decoder::make_plan_of(const ObjectTable& table) {
    for (const std::unique_ptr<ObjectPlan>& plan : own_plans)
        if (plan->fields == table.fields.data() && plan->count == table.fields.size()) return *plan;
    std::unique_ptr<ObjectPlan> own;
    if (const ObjectPlan* const kept = make_plan(table, own)) return *kept;
    return *own_plans.emplace_back(std::move(own));
}

/// Reads a value in any form. An unreadable one is passed over, if that may be, where it has an empty state.
const char* Decoder::generally(const ValuePlan& plan, void* out, const char* at) {
    in.at = at;
    const JsonReader::Mark start = in.mark();
    const Type& type = *plan.type;
    if (value(type, out)) return in.at;
    if (tolerance == nullptr || !tolerance->members || plan.must_be_there) return nullptr;
    if (is_scalar(type.kind) ? is_firm(type) || !has_empty_state(type) : !is_itself_odd(type, start)) return nullptr;
    return pass_over(start) ? in.at : nullptr;
}

bool Decoder::is_firm(const Type& type) const {
    return std::find(options.firm.begin(), options.firm.end(), &type) != options.firm.end();
}

/// Whether an object, list or map is unreadable because something else stands there.
bool Decoder::is_itself_odd(const Type& type, const JsonReader::Mark& start) const {
    if (type.kind == Kind::object && type.object->variant != nullptr) return false;
    const bool is_array = type.kind == Kind::list || (type.kind == Kind::object && type.object->positional);
    return is_object_or_list(type) && start.at != in.end && *start.at != (is_array ? '[' : '{');
}

/// Goes on after the value, which was found to be unreadable, and notes it. False, with the error left, if it is no
/// JSON either, or if reading is over.
bool Decoder::pass_over(const JsonReader::Mark& start) {
    if (in.is_over() || in.error.expected.empty()) return false;
    DecodeError why = std::move(in.error);
    in.go_back(start);
    in.error = {};
    if (!in.skip_value()) {
        if (!in.is_over()) in.error = std::move(why);
        return false;
    }
    UnreadableList& unreadable = tolerance->unreadable;
    ++unreadable.count;
    if (unreadable.kept.size() == UnreadableList::most_kept) return true;
    unreadable.kept.push_back({{}, std::string(why.expected), std::move(why.found)});
    tolerance->places.push_back(why.offset);
    return true;
}

/// What becomes of an item or entry that could not be read; `whole_list` is null for an entry. Unless it failed, the
/// reader is after the item, or after the list that was emptied.
Decoder::Odd Decoder::odd_item(const Type& item, JsonReader::Mark start, const JsonReader::Mark* whole_list,
                               bool is_row) {
    if (tolerance == nullptr) return Odd::failed;
    in.at = start.at;
    in.skip_space();
    start.at = in.at;
    if (is_row) return pass_over(start) ? Odd::kept : Odd::failed;
    if (!tolerance->members) return Odd::failed;
    if (is_scalar(item.kind) && whole_list != nullptr) {
        // Without this item, the others would stand in the wrong places.
        if (whole_list->at == whole_at) return Odd::failed;
        return pass_over(*whole_list) ? Odd::list_emptied : Odd::failed;
    }
    const bool may_be_left_out = is_scalar(item.kind) || (is_itself_odd(item, start) && !has_firm_member(item));
    return may_be_left_out && pass_over(start) ? Odd::left_out : Odd::failed;
}

bool Decoder::has_firm_member(const Type& type) const {
    return type.kind == Kind::object && std::any_of(type.object->fields.begin(), type.object->fields.end(),
                                                    [this](const Field& field) { return is_firm(field.type); });
}

/// Gives back the room that was not used.
inline void Decoder::finish(ListFiller& items, const ListTable& table) {
    if (items.is_full()) return;
    held -= items.unused() * table.item_size;
    items.finish();
}

/// Makes room for more items, as far as the limit allows. Constructing and moving many items takes long: it is not
/// begun if it would end after the deadline.
bool Decoder::grow(ListFiller& items, const ListTable& table, std::size_t more) {
    constexpr std::size_t large = std::size_t{1} << 20U;
    const std::size_t most = options.limits.max_bytes;
    more = std::min(more, held < most ? (most - held) / table.item_size : 0);
    // Small steps first, since the deadline is not looked at within one.
    constexpr std::size_t first_step = 4 * large;
    if (in.has_end()) more = std::min(more, std::max({items.count(), first_step / table.item_size, std::size_t{1}}));
    if (more == 0) return fail_size();
    held += more * table.item_size;
    const std::size_t bytes = (items.count() + more) * table.item_size;
    if (bytes < large || !in.has_end()) [[likely]] {
        items.make_room(more);
        return true;
    }
    using Seconds = std::chrono::duration<double>;
    if (!in.may_go_on()) return false;
    const auto begun = std::chrono::steady_clock::now();
    // New pages cost far more than memory that was in use before, as the first step may have had.
    constexpr double new_pages = 4e-9;
    if (Seconds(options.limits.deadline - begun).count() <
        std::max(seconds_per_byte, new_pages) * static_cast<double>(bytes))
        return in.fail_deadline();
    items.make_room(more);
    seconds_per_byte = Seconds(std::chrono::steady_clock::now() - begun).count() / static_cast<double>(bytes);
    return true;
}

[[gnu::always_inline]] inline const char* Decoder::planned_value(const ValuePlan& plan, void* out, const char* at,
                                                                 const char* end) {
    const char* after = nullptr;
    switch (plan.reading) {
        case Reading::text:
            after = quick_text(at, end, *static_cast<std::string*>(out), held);
            break;
        case Reading::optional_decimal:
            after = quick_decimal(in.begin, at, end, *static_cast<std::optional<Decimal>*>(out), held);
            break;
        case Reading::enumeration:
            if (plan.values != nullptr)
                after = quick_enumerator(at, end, *plan.values, *static_cast<OpenValue*>(out), held);
            break;
        case Reading::optional_timestamp:
            after = quick_time(in.begin, at, end, plan.type->unit, *static_cast<std::optional<TimePoint>*>(out));
            break;
        case Reading::optional_integer:
            after = quick_integer(in.begin, at, end, *static_cast<std::optional<std::int64_t>*>(out));
            break;
        case Reading::optional_boolean:
            after = quick_boolean(at, end, *static_cast<std::optional<bool>*>(out));
            break;
        case Reading::object:
            if (*at != '{') break;
            return object(*plan.type->object, static_cast<char*>(out), at);
        case Reading::list:
            if (end - at >= 2 && at[0] == '[' && at[1] == ']' && !in.is_deepest()) return at + 2;
            if (*at != '[') break;
            return list(*plan.type->list, out, at);
        case Reading::other:
            break;
    }
    if (after != nullptr) return after;
    in.at = at;
    in.skip_space();
    at = in.at;
    if (plan.must_be_there && is_nothing()) {
        in.fail_expected(at, expected_word(*plan.type));
        return nullptr;
    }
    // Null is no value, whatever the holder.
    if (plan.reading != Reading::other && end - at >= 5 && same_bytes(at, "null", 4)) return at + 4;
    return generally(plan, out, at);
}

/// The same for the value at the reader's position, which it advances.
bool Decoder::value_at(const ValuePlan& plan, void* out) {
    const char* const after = in.done() ? generally(plan, out, in.at) : planned_value(plan, out, in.at, in.end);
    if (after == nullptr) return false;
    in.at = after;
    return true;
}

/// Skips the value of an unknown or repeated member.
bool Decoder::skip_member(std::string_view name, const MemberPlan* known) {
    const std::string kept(name);  // reading the value may end the view
    if (options.strict && known == nullptr) {
        in.fail(in.at, "the field is not documented");
    } else if (known != nullptr && (options.strict || is_firm(*known->value.type))) {
        in.fail(in.at, "the key stands here twice");
        in.error.expected = "the key once";
        in.error.found = "the key twice";
    } else if (in.skip_value()) {
        return true;
    }
    prepend_member(in.error.path, kept);
    return false;
}

/// The next known member, looked up by name because it is not the expected one; the reader is moved to its value.
/// Unknown and repeated members are skipped. Null after the end of the object; the plan's last member, which stands for
/// none, after an error.
[[gnu::noinline]] const MemberPlan* Decoder::look_for_member(const ObjectPlan& plan, const MemberPlan& before,
                                                             Seen& seen) {
    const MemberPlan* const failed = &plan.members[plan.count];
    for (;;) {
        in.skip_space();
        std::string_view name;
        if (!in.read_key(name)) return failed;
        const bool in_text = name.data() > in.begin && name.data() < in.end;
        const std::size_t index =
            plan.names.find(name, in_text ? static_cast<std::size_t>(in.end - name.data()) : name.size());
        in.skip_space();
        const bool known = index != NameIndex::npos;
        if (known && seen.first_time(plan.members[index].place)) {
            const MemberPlan& member = plan.members[index];
            before.next.store(&member, std::memory_order_relaxed);
            if (!in.done()) return &member;
            in.fail(in.end, "the text ends where a value should stand");
            prepend_member(in.error.path, plan.fields[index].name);
            return failed;
        }
        bool more = true;
        if (!in.step() || !skip_member(name, known ? &plan.members[index] : nullptr) || !in.after_item('}', more))
            return failed;
        if (!more) return nullptr;
        const MemberPlan* const expected = before.next.load(std::memory_order_relaxed);
        if (expected->is_at(in.at, in.end) && seen.first_time(expected->place)) {
            in.at += expected->key_size;
            return expected;
        }
    }
}

const char* Decoder::object(const ObjectTable& table, char* out, const char* at) {
    const char* const end = in.end;
    in.at = at;
    const auto opening = in.open('}');
    if (opening != JsonReader::Opening::filled) return opening == JsonReader::Opening::empty ? in.at : nullptr;
    at = in.at;
    const ObjectPlan& plan = plan_of(table);
    Seen seen(plan.count);
    const MemberPlan* const none = &plan.members[plan.count];
    const MemberPlan* member = none;  // the last known one
    for (;;) {
        const MemberPlan* const expected = member->next.load(std::memory_order_relaxed);
        if (expected->is_at(at, end) && seen.first_time(expected->place)) [[likely]] {
            member = expected;
            at += member->key_size;
        } else {
            in.at = at;
            member = look_for_member(plan, *member, seen);
            if (member == nullptr) return in.at;
            if (member == none) return nullptr;
            at = in.at;
        }
        at = planned_value(member->value, out + member->offset, at, end);
        if (at == nullptr) {
            prepend_member(in.error.path, plan.fields[member->index].name);
            return nullptr;
        }
        if (at != end && *at == ',') [[likely]] {
            ++at;
            continue;
        }
        if (at != end && *at == '}') {
            in.leave();
            return at + 1;
        }
        bool more = true;
        in.at = at;
        if (!in.after_item_slowly('}', more)) return nullptr;
        at = in.at;
        if (!more) return at;
    }
}

const char* Decoder::list(const ListTable& table, void* out, const char* at) {
    const char* const end = in.end;
    in.at = at;
    const JsonReader::Mark whole_list = in.mark();
    const auto opening = in.open(']');
    if (opening != JsonReader::Opening::filled) return opening == JsonReader::Opening::empty ? in.at : nullptr;
    if (table.resize == nullptr) {
        in.fail(in.at, "the table has no way to add to this list");
        return nullptr;
    }
    // The outermost list gets room for as many items as the text seems to hold, going by the size of the first ones.
    // Lists inside it are short, except those of its first item.
    const bool outermost = !in_list;
    const bool may_be_long = first_items;
    in_list = true;
    const bool has_rows = whole_list.at == whole_at && tolerance != nullptr && tolerance->rows;
    ListFiller items(table, out);
    const ValuePlan item{reading_of(table.item), &table.item, nullptr, is_object_or_list(table.item)};
    const char* const first = in.at;
    at = in.at;
    for (std::size_t index = 0;; ++index) {
        bool goes_on = in.step();
        if (goes_on && items.is_full()) {
            // Growing by a part of what is there at least keeps the cost of moving items in proportion, whatever the
            // estimate.
            std::size_t more = std::max<std::size_t>(items.count(), 1);
            if (index >= 2 && (outermost || (may_be_long && index >= 4))) {
                const auto left = static_cast<std::size_t>(end - at);
                const std::size_t seems = left / (static_cast<std::size_t>(at - first) / index);
                const std::size_t most = outermost ? left * 8 / table.item_size : index * 7;
                // A little more than estimated: moving all items for the last few costs more.
                more = std::max(std::min(seems + seems / 8, std::max(most, items.count())) + 1, items.count() / 2);
            }
            goes_on = grow(items, table, more);
        }
        const char* const start = at;
        const std::size_t odd_before = has_rows ? tolerance->unreadable.count : 0;
        bool lost = false;
        if (goes_on) {
            void* const slot = items.add();
            at = at == end ? generally(item, slot, at) : planned_value(item, slot, at, end);
        }
        if (!goes_on || at == nullptr) {
            switch (goes_on ? odd_item(table.item, {start, whole_list.depth + 1}, &whole_list, has_rows)
                            : Odd::failed) {
                case Odd::failed:
                    prepend_item(in.error.path, index);
                    finish(items, table);
                    return nullptr;
                case Odd::list_emptied:
                    items.clear();
                    finish(items, table);
                    return in.at;
                case Odd::left_out:
                    items.take_back();
                    break;
                case Odd::kept:
                    lost = true;
                    break;
            }
            at = in.at;
        }
        if (has_rows && tolerance->unreadable.count != odd_before) tolerance->odd_rows.push_back({index, lost});
        first_items = false;
        if (at != end && *at == ',') {
            ++at;
            continue;
        }
        if (at != end && *at == ']') {
            finish(items, table);
            in.leave();
            return at + 1;
        }
        bool more = true;
        in.at = at;
        if (!in.after_item_slowly(']', more)) return nullptr;
        at = in.at;
        if (!more) {
            finish(items, table);
            return at;
        }
    }
}

const char* Decoder::row(const ObjectTable& table, char* out, const char* at) {
    in.at = at;
    const auto opening = in.open(']');
    if (opening != JsonReader::Opening::filled) return opening == JsonReader::Opening::empty ? in.at : nullptr;
    const ObjectPlan& plan = plan_of(table);
    std::size_t index = 0;
    for (bool more = true; more; ++index) {
        bool taken = true;
        if (index < plan.count) {
            const MemberPlan& member = plan.members[index];
            taken = value_at(member.value, out + member.offset);
        } else if (options.strict) {
            taken = in.fail(in.at, "the item is not documented");
        } else if (!in.step() || !in.skip_value()) {
            return nullptr;
        }
        if (!taken) {
            prepend_item(in.error.path, index);
            return nullptr;
        }
        if (!in.after_item(']', more)) return nullptr;
    }
    return in.at;
}

const char* Decoder::map(const ListTable& table, void* out, const char* at) {
    in.at = at;
    const auto opening = in.open('}');
    if (opening != JsonReader::Opening::filled) return opening == JsonReader::Opening::empty ? in.at : nullptr;
    if (table.resize == nullptr) {
        in.fail(in.at, "the table has no way to add to this map");
        return nullptr;
    }
    ListFiller entries(table, out);
    const ValuePlan value{reading_of(table.item), &table.item, nullptr, is_object_or_list(table.item)};
    for (bool more = true; more;) {
        std::string_view name;
        if (!in.step() || !in.read_key(name)) return nullptr;
        if (entries.is_full() && !grow(entries, table, std::max<std::size_t>(entries.count(), 1))) return nullptr;
        char* const entry = entries.add();
        std::string& key = *reinterpret_cast<std::string*>(entry + table.key);
        key = name;
        held += outside(key.size());
        in.skip_space();
        const JsonReader::Mark start = in.mark();
        if (!value_at(value, entry + table.value)) {
            if (odd_item(table.item, start, nullptr, false) == Odd::failed) {
                prepend_member(in.error.path, key);
                finish(entries, table);
                return nullptr;
            }
            entries.take_back();
        }
        if (!in.after_item('}', more)) return nullptr;
    }
    finish(entries, table);
    return !options.strict || check_keys_once(table, out) ? in.at : nullptr;
}

bool Decoder::check_keys_once(const ListTable& table, const void* map) {
    std::vector<std::string_view> keys(list_size(table, map));
    for (std::size_t i = 0; i < keys.size(); ++i) keys[i] = key_at(table, map, i);
    std::sort(keys.begin(), keys.end());
    const auto twice = std::adjacent_find(keys.begin(), keys.end());
    if (twice == keys.end()) return true;
    in.fail(in.at, "the key stands here twice");
    prepend_member(in.error.path, *twice);
    return false;
}

}  // namespace exbind::detail
