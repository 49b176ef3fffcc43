#include "docs/infer.hpp"

#include <algorithm>
#include <unordered_set>

#include "docs/conditions.hpp"
#include "docs/names.hpp"
#include "docs/prose.hpp"
#include "json/json.hpp"
#include "text/strings.hpp"

namespace exbind::docs {
namespace {

using spec::Kind;
using spec::Wire;

/// Longer digit strings are identifiers, not amounts that a person typed into an example.
constexpr std::size_t longest_plain_number = 15;

/// Longest text that is taken for one of some codes.
constexpr std::size_t longest_code = 32;

/// Unix milliseconds between 2011 and 2033.
bool looks_like_time(const std::string& value) {
    return value.size() == 13 && value[0] == '1' && value[1] >= '3' && json::is_numeric(value);
}

/// Unit in which the value would be an instant between 2011 and 2033: by its digits, whole or with a fraction of a
/// second.
std::optional<spec::TimeUnit> instant_unit(std::string_view value) {
    if (!json::is_numeric(value) || value.find_first_of("eE") != std::string_view::npos) return std::nullopt;
    const std::size_t point = value.find('.');
    const std::string_view whole = value.substr(0, point);
    if (whole.size() < 10 || whole[0] != '1' || whole[1] < '3') return std::nullopt;
    switch (whole.size()) {
        case 10:
            return spec::TimeUnit::seconds;
        case 13:
            return point == std::string_view::npos ? std::optional(spec::TimeUnit::milliseconds) : std::nullopt;
        case 16:
            return point == std::string_view::npos ? std::optional(spec::TimeUnit::microseconds) : std::nullopt;
        case 19:
            return point == std::string_view::npos ? std::optional(spec::TimeUnit::nanoseconds) : std::nullopt;
        default:
            return std::nullopt;
    }
}

/// The one unit that fits all values; nothing when there are none.
std::optional<spec::TimeUnit> common_unit(const std::vector<std::string>& values) {
    std::optional<spec::TimeUnit> common;
    for (const std::string& value : values) {
        if (value == "0") continue;  // "never"
        const auto unit = instant_unit(value);
        if (!unit || (common && *common != *unit)) return std::nullopt;
        common = unit;
    }
    return common;
}

/// What the examples of a field look like.
struct Samples {
    std::size_t filled = 0;    ///< neither null nor ""
    bool numeric = true;       ///< all filled ones are numbers, in a string or not
    bool whole = true;         ///< and have no point
    bool points = false;       ///< one has a point
    bool truths = true;        ///< all filled ones are true or false
    bool milliseconds = true;  ///< all have 13 digits and begin with 1
    bool long_digits = false;  ///< one is too long for an amount, or has a leading zero
    bool texts = true;         ///< all are JSON strings
    bool numbers = true;       ///< all are JSON numbers
    std::vector<std::string> values;
};

Samples read_samples(const std::vector<std::string>& samples) {
    Samples result;
    for (const std::string& sample : samples) {
        if (sample == "null" || sample == "\"\"") continue;
        const std::string value = json::decoded(sample);
        const bool text = sample.front() == '"';
        const bool numeric = json::is_numeric(value) && sample.front() != '[' && sample.front() != '{';
        const bool point = value.find_first_of(".eE") != std::string::npos;
        ++result.filled;
        result.numeric = result.numeric && numeric;
        result.points = result.points || (numeric && point);
        result.whole = result.whole && numeric && !point;
        result.truths = result.truths && (value == "true" || value == "false");
        result.milliseconds = result.milliseconds && looks_like_time(value);
        result.long_digits = result.long_digits ||
                             (!point && (value.size() > longest_plain_number || (value.size() > 1 && value[0] == '0')));
        result.texts = result.texts && text;
        result.numbers = result.numbers && !text && numeric;
        result.values.push_back(value);
    }
    return result;
}

enum class Documented { text, integer, number, boolean };

Documented documented_type(const DocField& field) {
    const std::string lower = field.scalar_words();
    const auto has = [&](std::string_view part) { return lower.find(part) != std::string::npos; };
    if (has("bool")) return Documented::boolean;
    if (has("int") || has("long")) return Documented::integer;
    if (has("number") || has("float") || has("double") || has("decimal")) return Documented::number;
    return Documented::text;
}

/// Everything a rule looks at.
struct Subject {
    const DocField& field;
    const Surroundings& around;
    Documented documented;
    const FieldProse& prose;
    Samples samples;
    std::vector<std::string> values;  ///< its own listed values
};

struct Guess {
    Kind kind = Kind::string;
    std::string_view by;
    std::vector<std::string> values;
    std::optional<spec::TimeUnit> unit;
    std::optional<Wire> wire = std::nullopt;  ///< only where the examples don't tell
};
using Verdict = std::optional<Guess>;

bool all_in(const std::vector<std::string>& values, const std::vector<std::string>& list) {
    constexpr std::size_t few = 32;
    if (values.size() > few && list.size() > few) {
        const std::unordered_set<std::string_view> known(list.begin(), list.end());
        return std::all_of(values.begin(), values.end(),
                           [&](const std::string& value) { return known.count(value) != 0; });
    }
    return std::all_of(values.begin(), values.end(), [&](const std::string& value) {
        return std::find(list.begin(), list.end(), value) != list.end();
    });
}

bool is_text(const Subject& subject) {
    return subject.documented == Documented::text;
}

/// The example in the description, or that of the schema.
const std::string& example_of(const Subject& s) {
    return s.prose.facts.example.empty() ? s.field.facts.example : s.prose.facts.example;
}

// ---- The rules, in order --------------------------------------------------------------------------------------------

/// Any JSON, as it is or as what a list or map holds: "json", "array of json", "map of json".
Verdict any_json(const Subject& s) {
    const std::string_view type = s.field.doc_type;
    const std::string_view json = json_type;
    const bool ends = type.size() >= json.size() && type.substr(type.size() - json.size()) == json;
    if (ends && (type.size() == json.size() || type[type.size() - json.size() - 1] == ' '))
        return Guess{Kind::json, "", {}, {}};
    return std::nullopt;
}

Verdict secret(const Subject& s) {
    if (is_text(s) && names_secret(s.field.name)) return Guess{Kind::secret, "name", {}, {}};
    return std::nullopt;
}

/// "isLever": a name that can be answered with yes or no.
bool asks(std::string_view name) {
    return name.size() > 2 && name.starts_with("is") && name[2] >= 'A' && name[2] <= 'Z';
}

Verdict truth(const Subject& s) {
    if (s.documented == Documented::boolean) return Guess{Kind::boolean, "", {}, {}};
    if (!is_text(s)) return std::nullopt;
    if (s.samples.filled > 0 && !s.samples.truths) return std::nullopt;
    if (s.samples.filled > 0) return Guess{Kind::boolean, "example", {}, {}};
    if (s.prose.boolean) return Guess{Kind::boolean, "listed", {}, {}};
    if (s.values.empty() && s.prose.head.starts_with("whether ") && asks(s.field.name))
        return Guess{Kind::boolean, "text", {}, {}};
    return std::nullopt;
}

Verdict flag(const Subject& s) {
    const bool digits = std::all_of(s.samples.values.begin(), s.samples.values.end(),
                                    [](const std::string& value) { return value == "0" || value == "1"; });
    if (!is_text(s) || !s.prose.flag || !digits || (s.samples.filled > 0 && !s.samples.texts)) return std::nullopt;
    return Guess{Kind::boolean, "listed", {}, {}, Wire::flag};
}

Verdict schema_values(const Subject& s) {
    if ((!is_text(s) && s.field.literal_names.empty()) || s.field.literals.empty()) return std::nullopt;
    return Guess{Kind::named, s.field.literals_from_text ? "text" : "", s.field.literals, {}};
}

/// A text that is a time of ISO 8601 with its zone: as the format, the text or all examples say.
Verdict iso_time(const Subject& s) {
    if (!s.around.by_schema || !is_text(s) || !s.values.empty()) return std::nullopt;
    const auto is_iso = [](const std::string& value) { return text::is_iso_time(value); };
    const std::string& example = s.field.facts.example;
    const bool shown =
        std::all_of(s.samples.values.begin(), s.samples.values.end(), is_iso) && (example.empty() || is_iso(example));
    if (!shown) return std::nullopt;
    const bool any = s.samples.filled > 0 || !example.empty();
    const std::string said = text::to_lower(s.field.description);
    const auto says = [&](std::string_view word) { return said.find(word) != std::string::npos; };
    const bool told =
        (says("iso 8601") || says("iso8601") || says("iso-8601") || says("rfc3339") || says("rfc 3339")) &&
        (says("time") || !says("date")) && !says("duration") && !says("period") && !says("interval");
    if (s.field.format == "date-time") return Guess{Kind::timestamp, "", {}, spec::TimeUnit::iso8601};
    if (told) return Guess{Kind::timestamp, "text", {}, spec::TimeUnit::iso8601};
    if (any) return Guess{Kind::timestamp, "example", {}, spec::TimeUnit::iso8601};
    return std::nullopt;
}

Verdict calendar(const Subject& s) {
    if (is_text(s) && (s.prose.date_text || s.field.format == "date" || s.field.format == "date-time")) return Guess{};
    return std::nullopt;
}

/// The unit of a time: what the text says, else what the examples look like.
spec::TimeUnit unit_of(const Subject& s) {
    if (!s.prose.unit) {
        std::vector<std::string> shown = s.samples.values;
        if (!example_of(s).empty()) shown.push_back(example_of(s));
        if (const auto unit = common_unit(shown)) return *unit;
    }
    if (s.around.by_schema && !s.prose.unit) {
        const bool shown = s.samples.filled > 0 || !example_of(s).empty();
        // Only seconds are written with a fraction.
        const bool fraction = s.field.format == "double" || s.field.format == "float";
        if (s.documented == Documented::number && fraction && !shown && (s.prose.unix_time || s.prose.timestamp))
            return spec::TimeUnit::seconds;
    }
    if (s.prose.unit && (s.prose.unix_time || s.prose.timestamp || *s.prose.unit != spec::TimeUnit::seconds))
        return *s.prose.unit;
    return spec::TimeUnit::milliseconds;
}

Verdict time_text(const Subject& s) {
    if (s.documented == Documented::boolean || names_identifier(s.field.name)) return std::nullopt;
    if (names_cursor(s.field.name)) {
        const auto names_a_time = [](const std::string& literal) { return names_time(literal); };
        const auto& literals = s.prose.literals;
        const bool by_time = s.prose.unix_time || s.prose.timestamp ||
                             (speaks_of_time(s.prose.head) && !speaks_of_id(s.prose.head)) ||
                             std::any_of(literals.begin(), literals.end(), names_a_time);
        const bool by_id =
            std::any_of(literals.begin(), literals.end(), [](const std::string& l) { return names_identifier(l); });
        const bool shown = by_time || (!by_id && looks_like_time(s.prose.facts.example));
        if (shown && !by_time) return Guess{Kind::timestamp, "example", {}, unit_of(s)};
        if (by_time && !by_id) return Guess{Kind::timestamp, "text", {}, unit_of(s)};
        return is_text(s) ? Verdict{Guess{}} : std::nullopt;
    }
    if (!s.values.empty()) return std::nullopt;
    if (s.samples.filled > 0 && !s.samples.numeric) return std::nullopt;
    if (s.prose.unix_time || s.prose.timestamp) return Guess{Kind::timestamp, "text", {}, unit_of(s)};
    return std::nullopt;
}

Verdict time_name(const Subject& s) {
    if (s.documented == Documented::boolean || !names_time(s.field.name) || s.prose.duration) return std::nullopt;
    const std::string& example = example_of(s);
    const bool denied = (s.samples.filled > 0 && !s.samples.milliseconds) || (!example.empty() && example.size() != 13);
    if (!denied) return Guess{Kind::timestamp, "name", {}, unit_of(s)};
    // Examples that agree on another unit tell more than a name.
    std::vector<std::string> shown = s.samples.values;
    if (!example.empty()) shown.push_back(example);
    if (const auto unit = common_unit(shown)) return Guess{Kind::timestamp, "example", {}, *unit};
    return std::nullopt;
}

/// createdAt, startAt: a time where an example or the documented range says so.
Verdict time_at(const Subject& s) {
    if (s.documented == Documented::boolean || !names_moment(s.field.name)) return std::nullopt;
    std::vector<std::string> shown = s.samples.values;
    if (!example_of(s).empty()) shown.push_back(example_of(s));
    if (const auto unit = common_unit(shown)) return Guess{Kind::timestamp, "example", {}, *unit};
    const std::string& least = s.field.facts.minimum;
    if (shown.empty() && least.size() == 13 && s.field.facts.maximum.size() == 13 && json::is_numeric(least))
        return Guess{Kind::timestamp, "text", {}, spec::TimeUnit::milliseconds};
    const std::string said = text::to_lower(s.field.description);
    if (s.documented != Documented::integer || !shown.empty() || said.find("time") == std::string::npos)
        return std::nullopt;
    for (const std::string_view word : {"millisecond", "milisecond"})
        if (said.find(word) != std::string::npos)
            return Guess{Kind::timestamp, "text", {}, spec::TimeUnit::milliseconds};
    if (said.find("(second") != std::string::npos || said.find("in seconds") != std::string::npos)
        return Guess{Kind::timestamp, "text", {}, spec::TimeUnit::seconds};
    return std::nullopt;
}

Verdict time_example(const Subject& s) {
    if (names_identifier(s.field.name) || names_amount(s.field.name) || s.documented == Documented::boolean)
        return std::nullopt;
    const bool stated = looks_like_time(s.prose.facts.example);
    if (stated && (s.samples.filled == 0 || s.samples.milliseconds))
        return Guess{Kind::timestamp, "example", {}, unit_of(s)};
    return std::nullopt;
}

/// A whole number beyond 64 bits with a sign.
bool is_beyond_64_bits(std::string_view value) {
    constexpr std::string_view largest = "9223372036854775807";
    if (!value.empty() && value.front() == '-') value.remove_prefix(1);
    const bool digits = std::all_of(value.begin(), value.end(), text::is_digit);
    return digits && (value.size() > largest.size() || (value.size() == largest.size() && value > largest));
}

Verdict documented_number(const Subject& s) {
    // Ids of 64 bits without a sign, for instance: decimals keep every digit.
    const bool beyond = is_beyond_64_bits(example_of(s)) ||
                        std::any_of(s.samples.values.begin(), s.samples.values.end(), is_beyond_64_bits);
    const bool number = s.documented == Documented::integer || s.documented == Documented::number;
    // Tables are written by hand: what a reply shows cannot be read as less than it is.
    const bool shown = number && !s.around.by_schema && !s.around.request && s.samples.filled > 0;
    if (shown && !s.samples.numeric) return Guess{Kind::string, "example", {}, {}};
    if (s.documented == Documented::integer && shown && !s.samples.whole)
        return Guess{Kind::decimal, "example", {}, {}};
    if (s.documented == Documented::integer && beyond) return Guess{Kind::decimal, "example", {}, {}};
    if (s.documented == Documented::integer) return Guess{Kind::integer, "", {}, {}};
    if (s.documented == Documented::number) return Guess{Kind::decimal, "", {}, {}};
    return std::nullopt;
}

Verdict decimal_example(const Subject& s) {
    if (s.samples.filled == 0 || !s.samples.numeric || !s.samples.points) return std::nullopt;
    // No currency is called "0.5"; what is named after one is an amount of it then.
    if (names_identifier(s.field.name) && !names_currency(s.field.name)) return std::nullopt;
    return Guess{Kind::decimal, "example", {}, {}};
}

Verdict identifier(const Subject& s) {
    if (!names_identifier(s.field.name) && !s.prose.client_id) return std::nullopt;
    // base_ccy, quote_ccy: a currency's role, not a currency.
    const bool roles = s.values.size() >= 2 &&
                       std::all_of(s.values.begin(), s.values.end(),
                                   [](const std::string& value) { return value.find('_') != std::string::npos; });
    // An account that is one of some numbered kinds.
    const bool kinds =
        names_account(s.field.name) && s.values.size() >= 2 && all_in(s.samples.values, s.values) &&
        std::all_of(s.values.begin(), s.values.end(), [](const std::string& value) { return json::is_numeric(value); });
    if (roles || kinds) return Guess{Kind::named, "listed", s.values, {}};
    return Guess{};
}

/// "28D" where H and D are listed: a number of one of the listed units.
bool counts_unit(const std::string& value, const std::vector<std::string>& units) {
    return std::any_of(units.begin(), units.end(), [&](const std::string& unit) {
        return value.size() > unit.size() && value.ends_with(unit) &&
               json::is_numeric(value.substr(0, value.size() - unit.size()));
    });
}

Verdict listed(const Subject& s) {
    const bool codes =
        std::all_of(s.values.begin(), s.values.end(), [](const std::string& value) { return json::is_numeric(value); });
    if (s.values.size() < 2 || (codes && names_amount(s.field.name))) return std::nullopt;
    if (s.prose.integer || names_count(s.field.name)) return std::nullopt;
    // An example of another shape means that the list was misread; a word that is merely missing in it is a
    // contradiction.
    for (const std::string& value : s.samples.values) {
        if (all_in({value}, s.values)) continue;
        const bool word = std::all_of(value.begin(), value.end(), [](char c) { return text::is_alnum(c) || c == '_'; });
        if (!word || value.size() > longest_code || json::is_numeric(value) != codes || counts_unit(value, s.values)) {
            return std::nullopt;
        }
    }
    return Guess{Kind::named, "listed", s.values, {}};
}

Verdict from_request(const Subject& s) {
    if (s.around.request || s.around.request_values == nullptr) return std::nullopt;
    const auto found = s.around.request_values->find(s.field.name);
    if (found == s.around.request_values->end() || !all_in(s.samples.values, found->second.front()))
        return std::nullopt;
    return Guess{Kind::named, "request", found->second.front(), {}};
}

/// The list that a dictionary gives for a field: one that all others fit into; else the most frequent one that holds
/// the examples.
const std::vector<std::string>* look_up(const Dictionary& dictionary, const Subject& s) {
    const auto entry = dictionary.find(s.field.name);
    if (entry == dictionary.end()) return nullptr;
    const auto& lists = entry->second;
    const auto longest =
        std::max_element(lists.begin(), lists.end(), [](const auto& a, const auto& b) { return a.size() < b.size(); });
    const bool agree =
        std::all_of(lists.begin(), lists.end(), [&](const auto& list) { return all_in(list, *longest); });
    if (agree && all_in(s.samples.values, *longest)) return &*longest;
    if (s.samples.filled == 0) return nullptr;
    const auto fits =
        std::find_if(lists.begin(), lists.end(), [&](const auto& list) { return all_in(s.samples.values, list); });
    return fits == lists.end() ? nullptr : &*fits;
}

/// Whether a stated example or default is a number, with or without '%'; true when nothing is stated.
bool numeric_or_none(const std::string& fact) {
    const std::size_t percent = !fact.empty() && fact.back() == '%' ? 1 : 0;
    return fact.empty() || json::is_numeric(std::string_view{fact}.substr(0, fact.size() - percent));
}

Verdict from_dictionary(const Subject& s) {
    if (!is_text(s) || names_amount(s.field.name) || !names_code(s.field.name)) return std::nullopt;
    for (const Dictionary* dictionary : s.around.dictionaries) {
        if (const auto* values = look_up(*dictionary, s)) return Guess{Kind::named, "dictionary", *values, {}};
    }
    return std::nullopt;
}

/// Names that are amounts where a schema says text.
Verdict amount_word(const Subject& s) {
    if (!s.around.by_schema || !is_text(s) || !names_amount_of_text(s.field.name)) return std::nullopt;
    if ((s.samples.filled > 0 && !s.samples.numeric) || !s.field.format.empty()) return std::nullopt;
    if (!numeric_or_none(example_of(s)) || !numeric_or_none(s.prose.facts.fallback)) return std::nullopt;
    return Guess{Kind::decimal, "name", {}, {}};
}

Verdict whole_number(const Subject& s) {
    if (s.samples.filled > 0 && (!s.samples.whole || s.samples.long_digits)) return std::nullopt;
    if (s.prose.integer) return Guess{Kind::integer, "text", {}, {}};
    if (names_count(s.field.name)) return Guess{Kind::integer, "name", {}, {}};
    if (s.prose.duration && s.prose.unit && !names_amount(s.field.name) && s.samples.filled > 0)
        return Guess{Kind::integer, "text", {}, {}};
    return std::nullopt;
}

/// Nothing but an instant looks like this.
Verdict time_like(const Subject& s) {
    if (s.samples.filled == 0 || !s.samples.milliseconds || names_amount(s.field.name)) return std::nullopt;
    if (speaks_of_identifier(s.prose.head)) return std::nullopt;
    return Guess{Kind::timestamp, "example", {}, {}};
}

Verdict amount(const Subject& s) {
    if (s.samples.filled > 0 && !s.samples.numeric) return std::nullopt;
    if (names_code(s.field.name)) return std::nullopt;
    // A list is described by what it belongs to, so its text says little about its items.
    if (s.field.structure == Structure::list_of_scalars && !names_amount(s.field.name)) return std::nullopt;
    if (names_amount(s.field.name)) return Guess{Kind::decimal, "name", {}, {}};
    if (speaks_of_identifier(s.prose.head) || names_time(s.field.name)) return std::nullopt;
    if (!numeric_or_none(s.prose.facts.example) || !numeric_or_none(s.prose.facts.fallback)) return std::nullopt;
    if (speaks_of_amount(s.prose.head)) return Guess{Kind::decimal, "text", {}, {}};
    if (s.samples.filled > 0 && !s.samples.long_digits && s.values.empty())
        return Guess{Kind::decimal, "example", {}, {}};
    return std::nullopt;
}

using Rule = Verdict (*)(const Subject&);
constexpr Rule rules_in_order[] = {
    any_json,        secret,       flag,      truth,        schema_values,   iso_time,
    calendar,        time_text,    time_name, time_at,      time_example,    documented_number,
    decimal_example, identifier,   listed,    from_request, from_dictionary, time_like,
    amount_word,     whole_number, amount,
};

/// Words before a text that may stand in place of a number: "or `MAX`", "send `none` to remove it".
constexpr std::string_view words_before_word[] = {"or", "use", "send",  "pass",    "set",
                                                  "to", "as",  "enter", "specify", "write"};

/// Whether the description of a request field says that it may hold a word instead of a number.
bool may_be_word(const Subject& s) {
    if (!s.around.request || !s.around.by_schema || !is_text(s)) return false;
    const std::string_view said = s.field.description;
    for (std::size_t at = said.find_first_of("`\"'"); at != std::string_view::npos;) {
        const std::size_t end = said.find(said[at], at + 1);
        if (end == std::string_view::npos) return false;
        const std::string_view word = said.substr(at + 1, end - at - 1);
        const bool letters = !word.empty() && std::all_of(word.begin(), word.end(), [](char c) {
            return text::is_letter(c) || c == '_' || c == '-';
        });
        const std::string_view lead = text::trim(said.substr(0, at));
        const std::size_t blank = lead.find_last_of(" \n\t(");
        const std::string before = text::to_lower(blank == std::string_view::npos ? lead : lead.substr(blank + 1));
        const bool is_field =
            std::find(s.prose.literals.begin(), s.prose.literals.end(), word) == s.prose.literals.end() &&
            said[at] == '`';
        if (letters && !is_field && text::contains(words_before_word, before)) return true;
        at = said.find_first_of("`\"'", end + 1);
    }
    return false;
}

/// What becomes of a guess that some of the listed values contradict: they are words, and it is no kind for words.
void respect_values(const Subject& s, Guess& guess) {
    const bool number = guess.kind == Kind::decimal || guess.kind == Kind::integer || guess.kind == Kind::timestamp;
    std::vector<std::string> values = s.values;
    if (values.empty() && !s.prose.sole_value.empty()) values.push_back(s.prose.sole_value);
    if (number && guess.kind != Kind::timestamp && may_be_word(s)) guess = Guess{};
    const bool words =
        std::any_of(values.begin(), values.end(), [](const std::string& value) { return !json::is_numeric(value); });
    if (!is_text(s) || !number || !words) return;
    // A number or the word.
    const bool may_be_number =
        s.samples.numeric && (s.samples.filled > 0 || (values.size() == 1 && names_amount(s.field.name)));
    guess = may_be_number ? Guess{} : Guess{Kind::named, "listed", std::move(values), {}};
}

/// How the value is written in JSON: as the examples show it, else as documented.
Wire wire_of(const Subject& s, Kind kind) {
    if (s.samples.filled > 0 && (s.samples.texts || s.samples.numbers || kind == Kind::boolean)) {
        if (s.samples.texts && !s.around.request) return Wire::text;
        if (s.samples.texts && is_text(s)) return Wire::text;
        if (s.samples.numbers) return Wire::number;
        if (kind == Kind::boolean && !s.samples.texts) return Wire::boolean;
    }
    switch (s.documented) {
        case Documented::integer:
        case Documented::number:
            return Wire::number;
        case Documented::boolean:
            return Wire::boolean;
        case Documented::text:
            break;
    }
    return Wire::text;
}

/// Names of these fields and of all fields in them.
void collect_names(const std::vector<DocField>& fields, std::vector<std::string>& names) {
    for (const DocField& field : fields) {
        names.push_back(field.name);
        collect_names(field.fields, names);
    }
}

void read_prose(std::vector<DocField>& fields, const std::vector<std::string>& names) {
    for (DocField& field : fields) {
        field.prose = std::make_shared<const FieldProse>(read_field_prose(field.description, names));
        read_prose(field.fields, names);
    }
}

}  // namespace

void read_prose(DocOperation& operation) {
    std::vector<std::string> names;
    collect_names(operation.request, names);
    collect_names(operation.reply, names);
    read_prose(operation.request, names);
    read_prose(operation.reply, names);
    read_conditions(operation.request);
}

void collect_values(const std::vector<DocField>& fields, Dictionary& dictionary) {
    for (const DocField& field : fields) {
        const std::vector<std::string>& values = field.listed();
        if (values.size() >= 2) dictionary[field.name].push_back(values);
        collect_values(field.fields, dictionary);
    }
}

void rank_values(Dictionary& dictionary) {
    for (auto& [name, lists] : dictionary) {
        std::map<std::vector<std::string>, std::size_t> counted;
        for (auto& list : lists) ++counted[std::move(list)];
        lists.clear();
        for (const auto& [list, count] : counted) lists.push_back(list);
        std::stable_sort(lists.begin(), lists.end(),
                         [&](const auto& a, const auto& b) { return counted[a] > counted[b]; });
    }
}

spec::FieldFacts facts_of(const DocField& field) {
    const spec::FieldFacts& stated = field.prose->facts;
    spec::FieldFacts facts = field.facts;
    const auto complete = [](std::string& fact, const std::string& from) {
        if (fact.empty()) fact = from;
    };
    complete(facts.example, stated.example);
    complete(facts.fallback, stated.fallback);
    complete(facts.minimum, stated.minimum);
    complete(facts.maximum, stated.maximum);
    complete(facts.shortest, stated.shortest);
    complete(facts.longest, stated.longest);
    complete(facts.alphabet, stated.alphabet);
    if (field.style == spec::ListStyle::joined) complete(facts.maximum, field.prose->most_items);
    return facts;
}

Inferred infer(const DocField& field, const Surroundings& surroundings) {
    Subject subject{field, surroundings, documented_type(field), *field.prose, read_samples(field.samples), {}};
    subject.values = field.listed();
    Guess guess;
    for (const Rule rule : rules_in_order) {
        if (auto verdict = rule(subject)) {
            guess = std::move(*verdict);
            break;
        }
    }
    respect_values(subject, guess);
    Inferred result;
    result.kind = guess.kind;
    result.by = std::string{guess.by};
    result.values = std::move(guess.values);
    if (guess.unit) result.unit = *guess.unit;
    const Wire wire = guess.wire.value_or(wire_of(subject, result.kind));
    const bool has_wire_form = result.kind != Kind::json && result.kind != Kind::string &&
                               result.kind != Kind::secret &&
                               (result.kind != Kind::named || !field.literal_names.empty());
    if (has_wire_form && wire != spec::default_wire(result.kind)) result.wire = wire;
    return result;
}

}  // namespace exbind::docs
