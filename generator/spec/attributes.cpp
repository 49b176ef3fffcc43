#include "spec/attributes.hpp"

#include <algorithm>

#include "spec/condition.hpp"
#include "spec/rules.hpp"
#include "spec/wellformed.hpp"
#include "spec/words.hpp"
#include "text/strings.hpp"

namespace exbind::spec {
namespace {

using Refused = std::optional<Refusal>;

Refused refuse(const text::Rule& rule, const std::string& value, std::string help) {
    return Refusal{&rule, "cannot be '" + value + "'", std::move(help)};
}

Refused refuse_word(const std::string& value, const std::vector<std::string>& known) {
    const std::string near = text::did_you_mean(value, known);
    return refuse(rules::unknown_word, value, near.empty() ? "write " + listed(known) : near);
}

template <class E>
Refused set_word(E& target, const std::string& value) {
    const auto found = from_text<E>(value);
    if (!found) return refuse_word(value, all_words<E>());
    target = *found;
    return {};
}

std::string flag_text(bool flag) {
    return flag ? "true" : "false";
}

Refused set_flag(bool& target, const std::string& value) {
    if (value != "true" && value != "false") return refuse_word(value, {"true", "false"});
    target = value == "true";
    return {};
}

Refused set_type(TypeRef& target, const std::string& value) {
    auto type = parse_type(value);
    if (!type) {
        std::vector<std::string> known;
        for (const std::string& word : all_words<Kind>())
            if (word != "named" && word != "list" && word != "map") known.push_back(word);
        const std::string near = text::did_you_mean(value, known);
        return refuse(rules::bad_type, value,
                      near.empty() ? "write string, decimal, ..., the name of a type, or list<...> or map<...>" : near);
    }
    target = std::move(*type);
    return {};
}

Refused set_line(std::string& target, const std::string& value) {
    if (!is_line(value)) return refuse(rules::bad_name, value, "write one line without control characters");
    target = value;
    return {};
}

Refused set_any(std::string& target, const std::string& value) {
    target = value;
    return {};
}

// Files say true, false and conditional; listings yes, no and conditional.
std::string required_text(Presence presence) {
    return presence == Presence::conditional ? "conditional" : flag_text(presence == Presence::yes);
}

Refused set_required(Presence& target, const std::string& value) {
    if (value == "conditional") {
        target = Presence::conditional;
        return {};
    }
    bool required = false;
    if (set_flag(required, value)) return refuse_word(value, {"true", "false", "conditional"});
    target = required ? Presence::yes : Presence::no;
    return {};
}

Refused set_when(Field& at, const std::string& value) {
    const auto conditions = value.empty() ? std::vector<FieldCondition>{} : parse_condition(value);
    if (!conditions)
        return refuse(rules::wrong_form, value, "write `ordType: limit, post_only`, `no clOrdId`, or both with `;`");
    at.when = to_text(*conditions);
    return {};
}

Refused set_wire_name(Field& at, const std::string& value) {
    if (!is_wire_name(value))
        return refuse(rules::bad_name, value, "write 1 to 256 bytes of text without control characters");
    at.name = value;
    return {};
}

// An empty text takes back what has no fallback: overlays remove attributes so.
Refused set_wire(Field& at, const std::string& value) {
    if (value.empty()) {
        at.wire.reset();
        return {};
    }
    Wire wire{};
    if (auto refused = set_word(wire, value)) return refused;
    at.wire = wire;
    return {};
}

Refused set_id(Operation& at, const std::string& value) {
    if (!is_snake_name(value)) return refuse(rules::bad_name, value, "write a name in snake_case, such as place_order");
    at.id = value;
    return {};
}

Refused set_method(Operation& at, const std::string& value) {
    static const std::vector<std::string> methods = {"GET", "POST", "PUT", "DELETE", "PATCH"};
    for (const std::string& method : methods)
        if (method == value) return set_any(at.method, value);
    return refuse_word(value, methods);
}

Refused set_path(Operation& at, const std::string& value) {
    if (!is_path(value))
        return refuse(
            rules::bad_path, value,
            value.empty() || value.front() != '/' ? "start it with a slash" : "write a path such as /v1/orders/{id}");
    at.path = value;
    return {};
}

Refused set_type_name(Request& at, const std::string& value) {
    if (!is_type_name(value))
        return refuse(rules::bad_name, value, "write the name of a type; names begin with a capital letter");
    at.type = value;
    return {};
}

Refused set_request_shape(Request& at, const std::string& value) {
    if (value != "object" && value != "list" && value != "none") return refuse_word(value, {"object", "list", "none"});
    return set_word(at.shape, value);
}

Refused set_field_name(std::string& target, const std::string& value) {
    if (!value.empty() && !is_wire_name(value)) return refuse(rules::bad_name, value, "write the name of a field");
    target = value;
    return {};
}

Refused set_page(Operation& at, const std::string& value) {
    if (!value.empty() && !is_url(value))
        return refuse(rules::bad_url, value, "write a link that begins with https://");
    at.page = value;
    return {};
}

std::string reply_type(const Operation& at) {
    // Without a payload there is no type; the model's default would read as string.
    return at.reply.shape == Shape::none ? std::string{} : to_text(at.reply.type);
}

Refused set_length(std::string& target, const std::string& value) {
    const bool number = value.size() <= 4 && std::all_of(value.begin(), value.end(), text::is_digit);
    if (!number) return refuse(rules::bad_number, value, "write a number of characters, at most 9999");
    target = value;
    return {};
}

Refused set_alphabet(std::string& target, const std::string& value) {
    const bool visible = std::all_of(value.begin(), value.end(), [](char c) { return c >= ' ' && c <= '~'; });
    if (!visible) return refuse(rules::bad_name, value, "write characters of ASCII and ranges of them: A-Za-z0-9_");
    target = value;
    return {};
}

constexpr Attribute<Field> field_table[] = {
    {"name", "", [](const Field& at) { return at.name; }, set_wire_name},
    {"type", "", [](const Field& at) { return to_text(at.type); },
     [](Field& at, const std::string& value) { return set_type(at.type, value); }},
    {"by", "", [](const Field& at) { return at.by; },
     [](Field& at, const std::string& value) { return set_line(at.by, value); }},
    {"doc_type", "", [](const Field& at) { return at.doc_type; },
     [](Field& at, const std::string& value) { return set_line(at.doc_type, value); }},
    {"required", "false", [](const Field& at) { return required_text(at.required); },
     [](Field& at, const std::string& value) { return set_required(at.required, value); }},
    {"when", "", [](const Field& at) { return at.when; }, set_when},
    {"in", "none", [](const Field& at) { return to_text(at.in); },
     [](Field& at, const std::string& value) { return set_word(at.in, value); }},
    {"sent_as", "", [](const Field& at) { return at.sent_as; },
     [](Field& at, const std::string& value) { return set_field_name(at.sent_as, value); }},
    {"style", "comma", [](const Field& at) { return word_of(at.style); },
     [](Field& at, const std::string& value) { return set_word(at.style, value); }},
    {"unit", "milliseconds", [](const Field& at) { return to_text(at.unit); },
     [](Field& at, const std::string& value) { return set_word(at.unit, value); }},
    {"wire", "", [](const Field& at) { return at.wire ? to_text(*at.wire) : std::string{}; }, set_wire},
    {"nullable", "false", [](const Field& at) { return flag_text(at.nullable); },
     [](Field& at, const std::string& value) { return set_flag(at.nullable, value); }},
    {"deprecated", "false", [](const Field& at) { return flag_text(at.deprecated); },
     [](Field& at, const std::string& value) { return set_flag(at.deprecated, value); }},
    {"example", "", [](const Field& at) { return at.facts.example; },
     [](Field& at, const std::string& value) { return set_any(at.facts.example, value); }},
    {"default", "", [](const Field& at) { return at.facts.fallback; },
     [](Field& at, const std::string& value) { return set_any(at.facts.fallback, value); }},
    {"min", "", [](const Field& at) { return at.facts.minimum; },
     [](Field& at, const std::string& value) { return set_any(at.facts.minimum, value); }},
    {"max", "", [](const Field& at) { return at.facts.maximum; },
     [](Field& at, const std::string& value) { return set_any(at.facts.maximum, value); }},
    {"min_length", "", [](const Field& at) { return at.facts.shortest; },
     [](Field& at, const std::string& value) { return set_length(at.facts.shortest, value); }},
    {"max_length", "", [](const Field& at) { return at.facts.longest; },
     [](Field& at, const std::string& value) { return set_length(at.facts.longest, value); }},
    {"alphabet", "", [](const Field& at) { return at.facts.alphabet; },
     [](Field& at, const std::string& value) { return set_alphabet(at.facts.alphabet, value); }},
};

Refused set_first_page(Operation& at, const std::string& value) {
    if (value != "0" && value != "1") return refuse_word(value, {"0", "1"});
    at.pages.from_zero = value == "0";
    return {};
}

template <std::string Pages::*member>
constexpr Attribute<Operation> name_in_pages(std::string_view key) {
    return {key, "", [](const Operation& at) { return at.pages.*member; },
            [](Operation& at, const std::string& value) { return set_field_name(at.pages.*member, value); }};
}

constexpr Attribute<Operation> operation_table[] = {
    {"id", "", [](const Operation& at) { return at.id; }, set_id},
    {"title", "", [](const Operation& at) { return at.title; },
     [](Operation& at, const std::string& value) { return set_line(at.title, value); }},
    {"http.method", "", [](const Operation& at) { return at.method; }, set_method},
    {"http.path", "", [](const Operation& at) { return at.path; }, set_path},
    {"http.writes", "false", [](const Operation& at) { return flag_text(at.writes); },
     [](Operation& at, const std::string& value) { return set_flag(at.writes, value); }},
    {"access.auth", "", [](const Operation& at) { return to_text(at.auth); },
     [](Operation& at, const std::string& value) { return set_word(at.auth, value); }},
    {"access.permission", "", [](const Operation& at) { return at.permission; },
     [](Operation& at, const std::string& value) { return set_line(at.permission, value); }},
    {"request.in", "none", [](const Operation& at) { return to_text(at.request.in); },
     [](Operation& at, const std::string& value) { return set_word(at.request.in, value); }},
    {"request.shape", "none", [](const Operation& at) { return to_text(at.request.shape); },
     [](Operation& at, const std::string& value) { return set_request_shape(at.request, value); }},
    {"request.type", "", [](const Operation& at) { return at.request.type; },
     [](Operation& at, const std::string& value) { return set_type_name(at.request, value); }},
    {"reply.shape", "none", [](const Operation& at) { return to_text(at.reply.shape); },
     [](Operation& at, const std::string& value) { return set_word(at.reply.shape, value); }},
    {"reply.type", "", reply_type,
     [](Operation& at, const std::string& value) { return set_type(at.reply.type, value); }},
    {"reply.rows", "", [](const Operation& at) { return at.reply.rows; },
     [](Operation& at, const std::string& value) { return set_field_name(at.reply.rows, value); }},
    {"pages.by", "none", [](const Operation& at) { return word_of(at.pages.by); },
     [](Operation& at, const std::string& value) { return set_word(at.pages.by, value); }},
    name_in_pages<&Pages::older>("pages.older"),
    name_in_pages<&Pages::newer>("pages.newer"),
    name_in_pages<&Pages::number>("pages.number"),
    name_in_pages<&Pages::token>("pages.token"),
    name_in_pages<&Pages::offset>("pages.offset"),
    name_in_pages<&Pages::back>("pages.back"),
    name_in_pages<&Pages::cursor>("pages.cursor"),
    name_in_pages<&Pages::next>("pages.next"),
    name_in_pages<&Pages::header>("pages.header"),
    name_in_pages<&Pages::more>("pages.more"),
    name_in_pages<&Pages::current>("pages.current"),
    name_in_pages<&Pages::total_pages>("pages.total_pages"),
    {"pages.first", "1", [](const Operation& at) { return std::string(at.pages.from_zero ? "0" : "1"); },
     set_first_page},
    name_in_pages<&Pages::limit>("pages.limit"),
    name_in_pages<&Pages::rows>("pages.rows"),
    {"pages.bound", "unknown", [](const Operation& at) { return word_of(at.pages.bound); },
     [](Operation& at, const std::string& value) { return set_word(at.pages.bound, value); }},
    {"pages.order", "newest_first", [](const Operation& at) { return word_of(at.pages.order); },
     [](Operation& at, const std::string& value) { return set_word(at.pages.order, value); }},
    {"deprecated", "false", [](const Operation& at) { return flag_text(at.deprecated); },
     [](Operation& at, const std::string& value) { return set_flag(at.deprecated, value); }},
    {"page", "", [](const Operation& at) { return at.page; }, set_page},
    {"evidence", "", [](const Operation& at) { return at.evidence; },
     [](Operation& at, const std::string& value) { return set_line(at.evidence, value); }},
};

}  // namespace

std::span<const Attribute<Field>> field_attributes() {
    return field_table;
}
std::span<const Attribute<Operation>> operation_attributes() {
    return operation_table;
}

}  // namespace exbind::spec
