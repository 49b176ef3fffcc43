// The way of nearly all replies: nothing recorded, unknown members passed over. Objects are read by their plans, the
// place in the text stays in a register, and whatever is not in the usual form goes to the general code. Each function
// gives the place after what it read; null when that failed.
#include <algorithm>
#include <array>
#include <cstdint>
#include <iterator>
#include <limits>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "decoder.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "list_items.hpp"
#include "values/short_number.hpp"
#include "values/time_unit.hpp"

namespace exbind::detail {
namespace {

/// The text of a string without escapes that begins at `at`, and the place after it; null for others.
[[gnu::always_inline]] inline const char* read_plain_text(const char* at, const char* end, std::string_view& text) {
    const char* const first = at + 1;
    const char* const stop = plain_text_end(first, end);
    if (*at != '"' || stop == end || *stop != '"') return nullptr;
    text = {first, static_cast<std::size_t>(stop - first)};
    return stop + 1;
}

[[gnu::always_inline]] inline bool is_empty_text(const char* at, const char* end) {
    return end - at >= 2 && at[0] == '"' && at[1] == '"';
}

/// Puts a text into a string that is empty. Most texts are short: a copy of fixed size, cut, is then the quickest.
[[gnu::always_inline]] inline void fill_text(std::string& out, std::string_view text, const char* end) {
    constexpr std::size_t short_text = 15;
    if (text.size() <= short_text && end - text.data() >= static_cast<std::ptrdiff_t>(short_text)) {
        std::destroy_at(&out);
        std::construct_at(&out, text.data(), short_text);
        out.resize(text.size());
    } else {
        out.assign(text.data(), text.size());
    }
}

#if EXBIND_BYTES_SSE2
/// All digits of one that has more than 64 bits hold.
Wide put_together(const QuotedNumber& number) {
    Wide value{number.whole, 0};
    const unsigned half = number.places / 2;
    value.multiply_add(static_cast<std::uint32_t>(powers_of_ten[half]), 0);
    value.multiply_add(static_cast<std::uint32_t>(powers_of_ten[number.places - half]), 0);
    value.low += number.fraction;
    value.high += value.low < number.fraction ? 1 : 0;
    return value;
}
#endif

/// An amount of more digits or with an exponent, or bare. Null for other values.
[[gnu::noinline]] const char* fill_decimal_slowly(const char* at, const char* end, std::optional<Decimal>& out) {
    ShortNumber number;
    if (const char* const after = read_short_digits(at, end, number)) {
        DecimalParts::set(out.emplace(), number.negative, number.digits, number.scale);
        return after;
    }
    std::string_view text;
    const char* const after = read_plain_text(at, end, text);
    if (after == nullptr) return nullptr;
    out = Decimal::parse(text);
    return out ? after : nullptr;
}

/// An amount that is not empty. Null for other values.
[[gnu::noinline]] const char* fill_decimal([[maybe_unused]] const char* begin, const char* at, const char* end,
                                           std::optional<Decimal>& out) {
#if EXBIND_BYTES_SSE2
    if (*at == '"' && end - at >= QuotedNumber::looks_ahead && at - begin >= QuotedNumber::looks_back) {
        QuotedNumber number;
        if (const char* const after = read_quoted_number(at, end, number)) {
            Decimal& fresh = out.emplace();
            const auto scale = static_cast<std::int32_t>(number.places);
            if (number.count <= 19) {
                DecimalParts::set(fresh, number.negative, number.digits, scale);
            } else {
                fresh = DecimalParts::make(number.negative, put_together(number), scale);
            }
            return after;
        }
    }
#endif
    return fill_decimal_slowly(at, end, out);
}

/// The largest number that times 10^index is a time of 64 bits.
constexpr auto largest_time = [] {
    std::array<std::uint64_t, 10> largest{};
    for (std::size_t i = 0; i < largest.size(); ++i)
        largest[i] = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()) / powers_of_ten[i];
    return largest;
}();

}  // namespace

const ObjectPlan& Decoder::make_plan_of(const ObjectTable& table) {
    for (const std::unique_ptr<ObjectPlan>& plan : own_plans)
        if (plan->fields == table.fields.data() && plan->count == table.fields.size()) return *plan;
    std::unique_ptr<ObjectPlan> own;
    if (const ObjectPlan* const kept = make_plan(table, own)) return *kept;
    return *own_plans.emplace_back(std::move(own));
}

const char* Decoder::generally(const Type& type, void* out, const char* at) {
    in.at = at;
    return value(type, out, nullptr) ? in.at : nullptr;
}

[[gnu::always_inline]] inline const char* Decoder::direct_value(const ValuePlan& plan, void* out, const char* at,
                                                                const char* end) {
    switch (plan.reading) {
        case Reading::text: {
            std::string_view text;
            const char* const after = read_plain_text(at, end, text);
            if (after == nullptr) break;
            if (!text.empty()) fill_text(*static_cast<std::string*>(out), text, end);
            return after;
        }
        case Reading::optional_decimal: {
            if (is_empty_text(at, end)) return at + 2;
            // A third of all amounts are "0".
            if (end - at >= 3 && at[0] == '"' && at[2] == '"' && static_cast<unsigned>(at[1]) - '0' <= 9) {
                DecimalParts::set(static_cast<std::optional<Decimal>*>(out)->emplace(), false,
                                  static_cast<unsigned>(at[1]) - '0', 0);
                return at + 3;
            }
            const char* const after = fill_decimal(in.begin, at, end, *static_cast<std::optional<Decimal>*>(out));
            if (after == nullptr) break;
            return after;
        }
        case Reading::enumeration: {
            if (plan.values == nullptr) break;
            std::string_view text;
            const char* const after = read_plain_text(at, end, text);
            if (after == nullptr) break;
            if (text.empty()) return after;
            auto& open = *static_cast<OpenValue*>(out);
            const std::size_t index = plan.values->find(text, static_cast<std::size_t>(end - text.data()));
            if (index == NameIndex::npos) {
                open.state = OpenValue::State::unknown;
                open.text.assign(text);
            } else {
                open.state = OpenValue::State::known;
                open.index = static_cast<std::uint16_t>(index);
            }
            return after;
        }
        case Reading::optional_timestamp: {
            if (is_empty_text(at, end)) return at + 2;
            ShortNumber number;
            const char* const after = read_short_number(in.begin, at, end, number);
            const int places = digits_below(plan.type->unit);
            if (after == nullptr || number.scale > places) break;
            const auto missing = static_cast<std::size_t>(places - number.scale);
            if (number.digits > largest_time[missing]) break;
            const auto time = static_cast<std::int64_t>(number.digits * powers_of_ten[missing]);
            static_cast<std::optional<TimePoint>*>(out)->emplace(
                std::chrono::nanoseconds(number.negative ? -time : time));
            return after;
        }
        case Reading::optional_integer: {
            if (is_empty_text(at, end)) return at + 2;
            ShortNumber number;
            const char* const after = read_short_number(in.begin, at, end, number);
            if (after == nullptr || number.scale != 0 || number.digits > std::numeric_limits<std::int64_t>::max())
                break;
            const auto magnitude = static_cast<std::int64_t>(number.digits);
            static_cast<std::optional<std::int64_t>*>(out)->emplace(number.negative ? -magnitude : magnitude);
            return after;
        }
        case Reading::optional_boolean: {
            const bool quoted = *at == '"';
            const char* const word = at + (quoted ? 1 : 0);
            const bool is_true = end - word >= 5 && same_bytes(word, "true", 4);
            if (!is_true && (end - word < 6 || !same_bytes(word, "false", 5))) break;
            const char* const after = word + (is_true ? 4 : 5);
            if (quoted && *after != '"') break;
            static_cast<std::optional<bool>*>(out)->emplace(is_true);
            return after + (quoted ? 1 : 0);
        }
        case Reading::object:
            if (*at != '{') break;
            return direct_object(*plan.type->object, static_cast<char*>(out), at);
        case Reading::list:
            if (end - at >= 2 && at[0] == '[' && at[1] == ']' && !in.is_deepest()) return at + 2;
            if (*at != '[') break;
            return direct_list(*plan.type->list, out, at);
        case Reading::other:
            break;
    }
    in.at = at;
    in.skip_space();
    at = in.at;
    // A null is no value, in a holder that knows none as in others.
    if (plan.reading != Reading::other && end - at >= 5 && same_bytes(at, "null", 4)) return at + 4;
    return generally(*plan.type, out, at);
}

/// The key that stands at the reader's place, when it is not the expected one. `member` is the table's number of
/// members when it knows none of that name.
[[gnu::always_inline]] inline bool Decoder::find_key(const ObjectPlan& plan, std::size_t& member,
                                                     std::string_view& name) {
    in.skip_space();
    if (!in.next_is('"')) return in.fail_expected(in.at, "a key");
    if (!in.read_string(name)) return false;
    const bool in_text = name.data() > in.begin && name.data() < in.end;
    const std::size_t found =
        plan.names.find(name, in_text ? static_cast<std::size_t>(in.end - name.data()) : name.size());
    member = found == NameIndex::npos ? plan.count : found;
    in.skip_space();
    if (!in.next_is(':')) return in.fail(in.at, "expected ':' after a key");
    ++in.at;
    return true;
}

const char* Decoder::pass_over_member(std::string_view name) {
    in.skip_space();
    return unknown_member(nullptr, name) ? in.at : nullptr;
}

/// The next member that is known, the reader moved to its value: by its name, since it is not the expected one. Members
/// that are unknown, or there for the second time, are passed over. Null behind the end of the object; the plan's last
/// member, which is none, when that failed.
[[gnu::noinline]] const MemberPlan* Decoder::look_for_member(const ObjectPlan& plan, const MemberPlan& before,
                                                             Seen& seen) {
    const MemberPlan* const failed = &plan.members[plan.count];
    for (;;) {
        std::size_t index = 0;
        std::string_view name;
        if (!find_key(plan, index, name)) return failed;
        in.skip_space();
        if (index < plan.count && seen.first_time(plan.members[index].place)) {
            const MemberPlan& member = plan.members[index];
            before.next.store(&member, std::memory_order_relaxed);
            if (!in.done()) return &member;
            in.fail(in.end, "the text ends where a value should stand");
            prepend_member(in.error.path, plan.fields[index].name);
            return failed;
        }
        bool more = true;
        if (!unknown_member(nullptr, name) || !after_item('}', more)) return failed;
        if (!more) return nullptr;
        const MemberPlan* const expected = before.next.load(std::memory_order_relaxed);
        if (expected->is_at(in.at, in.end) && seen.first_time(expected->place)) {
            in.at += expected->key_size;
            return expected;
        }
    }
}

const char* Decoder::direct_object(const ObjectTable& table, char* out, const char* at) {
    const char* const end = in.end;
    in.at = at;
    const auto opening = in.open('}');
    if (opening != JsonReader::Opening::filled) return opening == JsonReader::Opening::empty ? in.at : nullptr;
    at = in.at;
    const ObjectPlan& plan = plan_of(table);
    Seen seen(plan.count);
    const MemberPlan* const none = &plan.members[plan.count];
    const MemberPlan* member = none;  // the last that was known
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
        at = direct_value(member->value, out + member->offset, at, end);
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
        if (!after_item_slowly('}', more)) return nullptr;
        at = in.at;
        if (!more) return at;
    }
}

const char* Decoder::direct_list(const ListTable& table, void* out, const char* at) {
    const char* const end = in.end;
    in.at = at;
    const auto opening = in.open(']');
    if (opening != JsonReader::Opening::filled) return opening == JsonReader::Opening::empty ? in.at : nullptr;
    if (table.resize == nullptr) {
        in.fail(in.at, "the table has no way to add to this list");
        return nullptr;
    }
    // The list that the reply consists of is given room for as many items as the text seems to hold, going by the first
    // of them. Lists inside of it are short, but for those of its first item.
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
            // Some more than it seems: to move all items for the last few costs more.
            items.make_room(std::min(seems + seems / 8, most) + 1);
        }
        void* const slot = items.add();
        at = at == end ? generally(table.item, slot, at) : direct_value(item, slot, at, end);
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
        if (!after_item_slowly(']', more)) return nullptr;
        at = in.at;
        if (!more) {
            items.finish();
            return at;
        }
    }
}

const char* Decoder::direct_row(const ObjectTable& table, char* out, const char* at) {
    in.at = at;
    const auto opening = in.open(']');
    if (opening != JsonReader::Opening::filled) return opening == JsonReader::Opening::empty ? in.at : nullptr;
    const ObjectPlan& plan = plan_of(table);
    for (std::size_t index = 0;; ++index) {
        const char* after = nullptr;
        if (index >= plan.count) {
            after = pass_over_member({});
        } else {
            const MemberPlan& member = plan.members[index];
            after = in.done() ? generally(*member.value.type, out + member.offset, in.at)
                              : direct_value(member.value, out + member.offset, in.at, in.end);
        }
        if (after == nullptr) {
            if (index < plan.count) prepend_item(in.error.path, index);
            return nullptr;
        }
        in.at = after;
        bool more = true;
        if (!after_item(']', more)) return nullptr;
        if (!more) return in.at;
    }
}

}  // namespace exbind::detail
