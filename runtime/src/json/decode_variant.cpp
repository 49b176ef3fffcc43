// Values that take one of several forms. A tag names the form. Without a tag the shape decides: first the kind of JSON
// value, then, among objects, which form knows most of the members. A value that fits no form is kept as JSON text.
#include <algorithm>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

#include "decoder.hpp"
#include "slot.hpp"

namespace exbind::inline v0_1::detail {
namespace {

/// Forms are tried one after the other; these bounds keep hostile replies from making that slow.
constexpr unsigned deepest_variant = 16;
constexpr unsigned most_failed_forms = 1000;

bool is_numeric_start(char c) {
    return c == '-' || is_digit(c);
}

/// How well a type fits the value that begins at `at`: 0 exactly, 1 written in the other form, 2 not at all.
int distance(const Type& type, const char* at, const char* end) {
    const char c = *at;
    switch (type.kind) {
        case Kind::string:
        case Kind::secret:
        case Kind::enumeration:
            return c == '"' ? 0 : is_numeric_start(c) ? 1 : 2;
        case Kind::decimal:
        case Kind::integer:
        case Kind::timestamp:
            if (is_numeric_start(c)) return 0;
            return c == '"' && end - at > 1 && is_numeric_start(at[1]) ? 1 : 2;
        case Kind::boolean:
            return c == 't' || c == 'f' ? 0 : c == '"' ? 1 : 2;
        case Kind::json:
            return 1;
        case Kind::object:
            if (type.object->variant != nullptr) return 1;
            return c == (type.object->positional ? '[' : '{') ? 0 : 2;
        case Kind::list:
            return c == '[' ? 0 : 2;
        case Kind::map:
            return c == '{' ? 0 : 2;
    }
    return 2;
}

}  // namespace

bool Decoder::variant(const Type& type, void* at) {
    const ObjectTable& table = *type.object;
    const bool nothing = *in.at == 'n' || (in.end - in.at > 1 && in.at[0] == '"' && in.at[1] == '"');
    if (nothing) {
        Scalar found;
        if (!read_scalar(type, found)) return false;
        return true;
    }
    void* target = at;
    if (type.holder == Holder::optional) {
        const OptionalTable* const optional = optional_table(type);
        if (optional == nullptr || optional->emplace == nullptr)
            return in.fail(in.at, "the table has no way to fill this std::optional");
        target = optional->emplace(at);
    }
    std::vector<std::size_t> forms;
    if (!forms_that_fit(table, forms)) return false;
    const JsonReader::Mark start = in.mark();
    const std::size_t held_before = held;
    Tolerance* const tolerated = std::exchange(tolerance, nullptr);  // the form that fits is the one that can be read
    ++variant_depth;
    for (const std::size_t form : forms) {
        if (variant_depth > deepest_variant || failed_forms > most_failed_forms) break;
        void* const slot = table.variant->emplace(target, table.fields[form].offset);
        if (slot == nullptr) continue;
        if (value(table.fields[form].type, slot)) {
            --variant_depth;
            tolerance = tolerated;
            return true;
        }
        if (in.is_over()) return false;
        ++failed_forms;
        held = held_before;
        // If only this form is possible, the value is wrong, and its place says more than its text.
        if (options.strict && forms.size() == 1) return false;
        in.go_back(start);
        in.error = {};
    }
    --variant_depth;
    tolerance = tolerated;
    return unknown_form(table, target);
}

bool Decoder::unknown_form(const ObjectTable& table, void* target) {
    if (options.strict) return in.fail(in.at, "the value has none of the documented forms");
    const char* const first = in.at;
    if (!in.skip_value()) return false;
    static_cast<RawJson*>(table.variant->emplace(target, table.variant->raw))->text.assign(first, in.at);
    held += outside(static_cast<std::size_t>(in.at - first));
    return true;
}

/// Fills in the forms to try, best first. False only for text that is not JSON.
bool Decoder::forms_that_fit(const ObjectTable& table, std::vector<std::size_t>& forms) {
    if (*in.at == '{') return forms_of_object(table, forms);
    if (!table.variant->tag.empty()) return true;
    for (const int wanted : {0, 1})
        for (std::size_t i = 0; i < table.fields.size(); ++i)
            if (distance(table.fields[i].type, in.at, in.end) == wanted) forms.push_back(i);
    return true;
}

bool Decoder::forms_of_object(const ObjectTable& table, std::vector<std::size_t>& forms) {
    const JsonReader::Mark start = in.mark();
    std::vector<std::string> names;
    std::string tag;
    const auto opening = in.open('}');
    if (opening == JsonReader::Opening::too_deep) return false;
    for (bool more = opening == JsonReader::Opening::filled; more;) {
        std::string_view name;
        if (!in.step() || !in.read_key(name)) return false;
        names.emplace_back(name);
        in.skip_space();
        if (names.back() == table.variant->tag && in.next_is('"')) {
            std::string_view text;
            if (!in.read_string(text)) return false;
            tag = text;
        } else if (!in.skip_value()) {
            return false;
        }
        if (!in.after_item('}', more)) return false;
    }
    in.go_back(start);

    std::vector<std::tuple<int, std::size_t, std::size_t, std::size_t>> ranked;
    for (std::size_t i = 0; i < table.fields.size(); ++i) {
        const Field& form = table.fields[i];
        if (!table.variant->tag.empty()) {
            if (form.name == tag) forms.push_back(i);
            continue;
        }
        const int how = distance(form.type, in.at, in.end);
        if (how == 2) continue;
        std::size_t strange = 0;
        std::size_t missing = 0;
        if (form.type.kind == Kind::object && form.type.object->variant == nullptr) {
            const ObjectTable& object = *form.type.object;
            const NameIndex& known = plan_of(object).names;
            for (const std::string& name : names) strange += known.find(name, name.size()) == NameIndex::npos ? 1 : 0;
            missing = object.fields.size() - std::min(object.fields.size(), names.size() - strange);
        }
        ranked.emplace_back(how, strange, missing, i);
    }
    std::sort(ranked.begin(), ranked.end());
    for (const auto& [how, strange, missing, form] : ranked) forms.push_back(form);
    return true;
}

}  // namespace exbind::detail
