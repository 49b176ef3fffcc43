#include "render/words.hpp"

#include <algorithm>

#include "render/spell.hpp"
#include "spec/condition.hpp"
#include "spec/words.hpp"
#include "text/strings.hpp"

namespace exbind::render {
namespace {

constexpr std::size_t fact_length = 60;
constexpr std::size_t gloss_length = 120;
constexpr std::size_t prose_length = 1000;

std::string scope_word(const std::string& scope) {
    const auto* caller = detail::row_with<detail::CallerScope>(scope);
    return caller != nullptr ? std::string(caller->phrase) : comment_text(scope, fact_length);
}

/// "second", "2 seconds"
std::string window_words(std::uint64_t milliseconds) {
    struct Unit {
        std::uint64_t milliseconds;
        const char* name;
    };
    constexpr Unit units[] = {
        {86'400'000, "day"}, {3'600'000, "hour"}, {60'000, "minute"}, {1000, "second"}, {1, "millisecond"}};
    for (const Unit& unit : units) {
        if (milliseconds == 0 || milliseconds % unit.milliseconds != 0) continue;
        const std::uint64_t count = milliseconds / unit.milliseconds;
        return count == 1 ? unit.name : std::to_string(count) + " " + unit.name + "s";
    }
    return "unknown time";
}

bool holds_time(const cpp::Type& type) {
    return type.item.empty() ? type.kind == spec::Kind::timestamp : holds_time(type.item.front());
}

std::string unit_words(spec::TimeUnit unit) {
    return unit == spec::TimeUnit::iso8601 ? "ISO 8601" : "Unix " + spec::to_text(unit);
}

/// "1 to 5", "at least 1", "at most 5"; empty without bounds.
std::string between(const std::string& minimum, const std::string& maximum) {
    const std::string low = comment_text(minimum, fact_length);
    const std::string high = comment_text(maximum, fact_length);
    if (low.empty()) return high.empty() ? "" : "at most " + high;
    return high.empty() ? "at least " + low : low + " to " + high;
}

/// "at most 32 characters of A-Za-z0-9"
std::string length_words(const spec::FieldFacts& facts) {
    const std::string alphabet = comment_text(facts.alphabet, fact_length);
    std::string words = between(facts.shortest, facts.longest);
    if (!words.empty()) words += " characters";
    if (!alphabet.empty()) words += (words.empty() ? "characters of " : " of ") + alphabet;
    return words;
}

/// "needed if ordType is limit or ioc and clOrdId is absent"
std::string condition_words(const std::string& when) {
    const auto conditions = spec::parse_condition(when);
    if (!conditions) return "conditional";
    std::vector<std::string> parts;
    for (const spec::FieldCondition& one : *conditions)
        parts.push_back(one.field + (one.values.empty() ? " is absent" : " is " + spec::listed(one.values)));
    return "needed if " + text::join(parts, " and ");
}

std::string range_words(const cpp::Member& member) {
    const spec::FieldFacts& facts = member.facts;
    const std::string fallback = comment_text(facts.fallback, fact_length);
    std::vector<std::string> words;
    if (!fallback.empty()) words.push_back("default " + fallback);
    std::string range = between(facts.minimum, facts.maximum);
    if (!range.empty() && !member.type.item.empty()) range += " items";
    for (const std::string& bounds : {range, length_words(facts)})
        if (!bounds.empty()) words.push_back(bounds);
    return text::join(words, ", ");
}

}  // namespace

std::string listed(const std::vector<std::string>& words) {
    std::string result;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (i > 0) result += i + 1 == words.size() ? " and " : ", ";
        result += words[i];
    }
    return result;
}

std::string scope_words(const spec::Limit& limit) {
    std::vector<std::string> words;
    for (const std::string& word : limit.scope) words.push_back(scope_word(word));
    return listed(words);
}

std::string limit_words(const spec::Limit& limit) {
    const std::string unit = limit.unit == spec::LimitUnit::order ? "order" : "request";
    std::string result = std::to_string(limit.count) + " " + unit + (limit.count == 1 ? "" : "s") + " per " +
                         window_words(limit.window_ms);
    if (const std::string scope = scope_words(limit); !scope.empty()) result += " per " + scope;
    for (const std::string& condition : limit.when)
        result += (&condition == &limit.when.front() ? ", when " : " and ") + comment_text(condition, fact_length);
    if (!limit.pool.empty()) result += ", shared by the pool " + comment_text(limit.pool, fact_length);
    if (limit.weight != 1) result += ", of which one call takes " + std::to_string(limit.weight);
    return result;
}

std::vector<std::string> limits_words(const cpp::Method& method) {
    std::vector<spec::Limit> limits;
    for (const cpp::Limit& limit : method.limits) {
        const spec::Limit& stated = limit.stated;
        const auto same = std::find_if(limits.begin(), limits.end(), [&](spec::Limit known) {
            if (known.when.size() != 1 || stated.when.size() != 1) return false;
            known.when = stated.when;
            return known == stated;
        });
        if (same == limits.end())
            limits.push_back(stated);
        else
            same->when.front() += " or " + stated.when.front();
    }
    std::vector<std::string> words;
    for (const spec::Limit& limit : limits) words.push_back(limit_words(limit));
    return words;
}

std::string access_words(const cpp::Method& method) {
    std::string result;
    switch (method.auth) {
        case spec::Auth::public_:
            result = "Public";
            break;
        case spec::Auth::private_:
            result = "Private";
            break;
        case spec::Auth::optional:
            result = "Public, signed when there are credentials";
            break;
        case spec::Auth::key:
            result = "With the key, unsigned";
            break;
    }
    if (!method.permission.empty()) result += "; permission: " + comment_text(method.permission, fact_length);
    return result;
}

std::string method_words(const cpp::Method& method) {
    std::string result = access_words(method) + '.';
    for (const std::string& limit : limits_words(method)) result += " " + limit + ".";
    if (!spec::reads(method)) result += " Never re-sent by itself.";
    if (method.batch) result += " Each item is accepted or refused by itself: see Batch.";
    if (method.pages) result += " Too long for one reply: see pages().";
    if (method.deprecated) result += " Deprecated by the exchange.";
    return result;
}

std::string struct_words(const cpp::Struct& from) {
    std::string result;
    std::vector<std::string> methods;
    for (const std::string& method : from.methods)
        if (const std::string name = "Api::" + method; std::find(methods.begin(), methods.end(), name) == methods.end())
            methods.push_back(name);
    const bool request = from.role == cpp::Role::request;
    if (!methods.empty()) {
        result = (request ? "Parameters of " : "Reply of ") + listed(methods);
        if (from.is_row) result += request ? ", one item" : ", one row";
    } else if (!from.owners.empty()) {
        result = "Part of " + listed(from.owners);
    } else {
        result = "Used by no operation";
    }
    result += '.';
    if (from.variant) {
        result += from.tag.empty() ? " One of several forms, told apart by the shape of the value."
                                   : " One of several forms, told apart by the member \"" +
                                         comment_text(from.tag, fact_length) + "\".";
        result += " RawJson holds any other, std::monostate stands for no value.";
    }
    if (from.positional) result += " On the wire an array, its items in this order.";
    return result;
}

std::string member_words(const cpp::Member& member) {
    std::vector<std::string> words;
    const auto add = [&](const std::string& before, const std::string& text, std::size_t most) {
        if (const std::string safe = comment_text(text, most); !safe.empty()) words.push_back(before + safe);
    };
    // The documentation's own words hold the example, too.
    const bool quoted = !member.prose.empty();
    add("", quoted ? member.prose : member.gloss, quoted ? prose_length : gloss_length);
    if (member.required == spec::Presence::conditional) words.push_back(condition_words(member.when));
    if (member.in == spec::In::header) words.emplace_back("header");
    if (holds_time(member.type)) words.push_back(unit_words(member.type.unit));
    if (!quoted) add("e.g. ", member.facts.example, fact_length);
    if (const std::string range = range_words(member); !range.empty()) words.push_back(range);
    if (member.deprecated) words.emplace_back("deprecated");
    if (member.name != member.wire_name)
        words.push_back("\"" + comment_text(member.wire_name, fact_length) + "\" on the wire");
    return text::join(words, "; ");
}

std::string value_words(const cpp::Enumerator& value) {
    const std::string wire = value.name == value.wire ? "" : '"' + comment_text(value.wire, fact_length) + '"';
    const std::string prose = comment_text(value.prose, prose_length);
    return wire + (wire.empty() || prose.empty() ? "" : "; ") + prose;
}

}  // namespace exbind::render
