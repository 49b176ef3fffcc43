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
#include "slot.hpp"

namespace exbind::detail {

const ObjectPlan& Decoder::make_plan_of(const ObjectTable& table) {
    for (const std::unique_ptr<ObjectPlan>& plan : own_plans)
        if (plan->fields == table.fields.data() && plan->count == table.fields.size()) return *plan;
    std::unique_ptr<ObjectPlan> own;
    if (const ObjectPlan* const kept = make_plan(table, own)) return *kept;
    return *own_plans.emplace_back(std::move(own));
}

const char* Decoder::generally(const Type& type, void* out, const char* at) {
    in.at = at;
    return value(type, out) ? in.at : nullptr;
}

[[gnu::always_inline]] inline const char* Decoder::planned_value(const ValuePlan& plan, void* out, const char* at,
                                                                 const char* end) {
    const char* after = nullptr;
    switch (plan.reading) {
        case Reading::text:
            after = quick_text(at, end, *static_cast<std::string*>(out));
            break;
        case Reading::optional_decimal:
            after = quick_decimal(in.begin, at, end, *static_cast<std::optional<Decimal>*>(out));
            break;
        case Reading::enumeration:
            if (plan.values != nullptr) after = quick_enumerator(at, end, *plan.values, *static_cast<OpenValue*>(out));
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
    // Null is no value, whatever the holder.
    if (plan.reading != Reading::other && end - at >= 5 && same_bytes(at, "null", 4)) return at + 4;
    return generally(*plan.type, out, at);
}

/// The same for the value at the reader's position, which it advances.
bool Decoder::value_at(const ValuePlan& plan, void* out) {
    const char* const after = in.done() ? generally(*plan.type, out, in.at) : planned_value(plan, out, in.at, in.end);
    if (after == nullptr) return false;
    in.at = after;
    return true;
}

/// Skips the value of an unknown or repeated member.
bool Decoder::skip_member(std::string_view name, bool known) {
    const std::string kept(name);  // reading the value may end the view
    if (options.strict) {
        in.fail(in.at, known ? "the key stands here twice" : "the field is not documented");
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
        if (!skip_member(name, known) || !in.after_item('}', more)) return failed;
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
    ListFiller items(table, out);
    const ValuePlan item{reading_of(table.item), &table.item, nullptr};
    const char* const first = in.at;
    at = in.at;
    for (std::size_t index = 0;; ++index) {
        if (items.is_full() && index >= 2 && (outermost || (may_be_long && index >= 4))) {
            const auto left = static_cast<std::size_t>(end - at);
            const std::size_t seems = left / (static_cast<std::size_t>(at - first) / index);
            const std::size_t most = outermost ? left * 8 / table.item_size : index * 7;
            // A little more than estimated: moving all items for the last few costs more.
            items.make_room(std::min(seems + seems / 8, most) + 1);
        }
        void* const slot = items.add();
        at = at == end ? generally(table.item, slot, at) : planned_value(item, slot, at, end);
        if (at == nullptr) {
            prepend_item(in.error.path, index);
            return nullptr;
        }
        first_items = false;
        if (at != end && *at == ',') {
            ++at;
            continue;
        }
        if (at != end && *at == ']') {
            items.finish();
            in.leave();
            return at + 1;
        }
        bool more = true;
        in.at = at;
        if (!in.after_item_slowly(']', more)) return nullptr;
        at = in.at;
        if (!more) {
            items.finish();
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
        } else if (!in.skip_value()) {
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
    const ValuePlan value{reading_of(table.item), &table.item, nullptr};
    for (bool more = true; more;) {
        std::string_view name;
        if (!in.read_key(name)) return nullptr;
        char* const entry = entries.add();
        std::string& key = *reinterpret_cast<std::string*>(entry + table.key);
        key = name;
        in.skip_space();
        if (!value_at(value, entry + table.value)) {
            prepend_member(in.error.path, key);
            return nullptr;
        }
        if (!in.after_item('}', more)) return nullptr;
    }
    entries.finish();
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
