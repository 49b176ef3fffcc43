#include "spec/pieces.hpp"

#include <cstdint>

#include "spec/attributes.hpp"
#include "spec/keys.hpp"
#include "spec/limits.hpp"
#include "spec/rules.hpp"
#include "spec/wellformed.hpp"
#include "text/strings.hpp"

namespace exbind::spec {
namespace {

bool check_type_name(const std::string& name, text::Span at, text::Diagnostics& diagnostics) {
    if (is_type_name(name)) return true;
    diagnostics.report(rules::bad_name, at, "invalid name of a type or enum: '" + name + "'",
                       "use letters, digits and _, and begin with a capital letter");
    return false;
}

std::optional<EnumValue> read_enum_value(const yaml::Node& node, const std::string& what,
                                         text::Diagnostics& diagnostics) {
    EnumValue value;
    value.span = node.span;
    if (!node.is_mapping()) {
        auto wire = read_text(node, "a value of " + what, diagnostics);
        if (!wire) return std::nullopt;
        value.wire = std::move(*wire);
        return value;
    }
    const std::size_t before = diagnostics.all().size();
    const Keys keys(node, "a value of " + what, {"wire", "name"}, diagnostics);
    value.wire = keys.need_text("wire");
    value.name = keys.text("name");
    if (!value.name.empty() && !is_identifier(value.name))
        diagnostics.report(rules::bad_name, node.find("name")->span,
                           "invalid name of an enum value: '" + value.name + "'",
                           "use letters, digits and _, and no digit first");
    if (diagnostics.all().size() != before) return std::nullopt;
    return value;
}

std::optional<Limit> read_limit(const yaml::Node& node, LimitsOf of, text::Diagnostics& diagnostics) {
    const std::size_t before = diagnostics.all().size();
    std::vector<std::string> known{"count", "per", "unit", "scope", "when", "pool", "weight"};
    if (of == LimitsOf::exchange) known.insert(known.end(), {"burst", "refill", "every", "product"});
    const Keys keys(node, "a limit", known, diagnostics);
    Limit limit;
    limit.span = node.span;
    // A pool's name alone stands for a limit of the exchange.
    limit.of_exchange = of == LimitsOf::operation && keys.find("pool") != nullptr && keys.find("count") == nullptr &&
                        keys.find("per") == nullptr && keys.find("scope") == nullptr;
    const bool bucket = of == LimitsOf::exchange && (keys.find("burst") != nullptr || keys.find("refill") != nullptr);
    if (!limit.of_exchange && !bucket && keys.need("count") != nullptr)
        limit.count = static_cast<std::uint32_t>(keys.number("count", 1, UINT32_MAX, 0));
    if (const yaml::Node* per = limit.of_exchange ? nullptr : keys.need("per"))
        limit.window_ms = read_window(*per, "`per` of a limit", diagnostics).value_or(0);
    if (bucket && keys.need("burst") != nullptr && keys.need("refill") != nullptr) {
        // A bucket of so many permits, refilled evenly, lets through at least as many in any time as a window does in
        // which it fills up once: a burst, and then one in each such window.
        limit.count = static_cast<std::uint32_t>(keys.number("burst", 1, UINT32_MAX, 1));
        const std::uint64_t refill = keys.number("refill", 1, UINT32_MAX, 1);
        limit.window_ms = (limit.count * limit.window_ms + refill - 1) / refill;
    }
    if (const yaml::Node* every = keys.find("every"))
        limit.every = read_flag(*every, "`every` of a limit", diagnostics).value_or(false);
    limit.product = keys.text("product");
    limit.unit = keys.word("unit", LimitUnit::request);
    limit.scope = keys.texts("scope");
    limit.when = keys.texts("when");
    limit.pool = keys.text("pool");
    for (const std::string& condition : limit.when)
        if (!is_snake_name(condition_name(condition)) && !stated_test(condition))
            diagnostics.report(
                rules::bad_name, node.find("when")->span, "invalid condition '" + condition + "'",
                "write a name from `limit_conditions` in exchange.yaml, `<field> given` or `<field> over "
                "<number>`, with `not` before it where it must not hold");
    // A call that takes nothing of a pool is documented, too: without a word, a pool of every operation takes 1.
    limit.weight = static_cast<std::uint32_t>(keys.number("weight", limit.of_exchange ? 0 : 1, UINT32_MAX, 1));
    if (of == LimitsOf::exchange) keys.need("pool");
    for (const std::string& name : limit.scope)
        if (!is_wire_name(name))
            diagnostics.report(rules::bad_name, node.find("scope")->span, "invalid scope '" + name + "'",
                               "write user, ip, master or the name of a request field");
    if (!is_line(limit.pool))
        diagnostics.report(rules::bad_name, node.find("pool")->span, "invalid pool '" + limit.pool + "'",
                           "write one line without control characters");
    if (diagnostics.all().size() != before) return std::nullopt;
    return limit;
}

}  // namespace

std::optional<Field> read_field(const yaml::Node& node, const std::string& doc_type, bool named,
                                text::Diagnostics& diagnostics) {
    if (!expect_mapping(node, "a field", diagnostics)) return std::nullopt;
    const std::size_t before = diagnostics.all().size();
    Field field;
    field.span = node.span;
    field.doc_type = doc_type;
    const yaml::Node* name = node.find("name");
    const std::string what =
        name != nullptr && name->is_scalar() ? "field '" + name->text + "'" : std::string("a field");
    for (const yaml::Entry& entry : node.entries) {
        if (entry.key == "values") {
            field.values = read_texts(entry.value, "`values` of " + what, diagnostics);
            continue;
        }
        const auto* attribute = find_attribute(field_attributes(), entry.key);
        if (attribute == nullptr || (entry.key == "name" && !named)) {
            auto known = attribute_keys(field_attributes());
            known.emplace_back("values");
            const std::string near = text::did_you_mean(entry.key, known);
            diagnostics.report(rules::unknown_key, entry.key_span, "unknown key '" + entry.key + "' in " + what,
                               near.empty() || near.find("'name'") != std::string::npos
                                   ? "known keys: " + text::join(known, ", ")
                                   : near);
            continue;
        }
        const std::string which = "`" + entry.key + "` of " + what;
        const auto value = read_text(entry.value, which, diagnostics);
        if (!value) continue;
        if (auto refused = attribute->set(field, *value))
            diagnostics.report(*refused->rule, entry.value.span, which + ' ' + refused->message,
                               std::move(refused->help));
    }
    for (const std::string_view key : {std::string_view("name"), std::string_view("type")})
        if (node.find(key) == nullptr && (named || key != "name"))
            diagnostics.report(rules::missing_key, node.span, what + " has no `" + std::string(key) + "`",
                               "add `" + std::string(key) + ": ...`");
    if (diagnostics.all().size() != before) return std::nullopt;
    return field;
}

std::optional<Type> read_type(const std::string& name, text::Span at, const yaml::Node& node,
                              const std::string& doc_type, text::Diagnostics& diagnostics) {
    const std::size_t before = diagnostics.all().size();
    check_type_name(name, at, diagnostics);
    Type type;
    type.name = name;
    type.span = at;
    const yaml::Node* fields = &node;
    if (node.is_mapping()) {
        const Keys keys(node, "type " + name, {"positional", "variant", "tag", "apart", "fields"}, diagnostics);
        if (const yaml::Node* positional = keys.find("positional"))
            type.positional = read_flag(*positional, "`positional` of type " + name, diagnostics).value_or(false);
        if (const yaml::Node* variant = keys.find("variant"))
            type.variant = read_flag(*variant, "`variant` of type " + name, diagnostics).value_or(false);
        type.tag = keys.text("tag");
        type.apart = keys.text("apart");
        if (!is_line(type.apart))
            diagnostics.report(rules::bad_name, node.find("apart")->span, "invalid word in `apart` of type " + name,
                               "write one line without control characters");
        if ((!type.tag.empty() && !type.variant) || (type.positional && type.variant))
            diagnostics.report(
                rules::wrong_form, node.span,
                "type " + name +
                    (type.positional ? " is both positional and a variant" : " has a tag but is not a variant"),
                type.positional ? "remove one of the two" : "add `variant: true`");
        fields = keys.need("fields");
    }
    if (fields != nullptr && expect_sequence(*fields, "the fields of type " + name, diagnostics)) {
        type.fields.reserve(fields->items.size());
        for (const yaml::Node& item : fields->items)
            if (auto field = read_field(item, doc_type, true, diagnostics)) type.fields.push_back(std::move(*field));
    }
    if (diagnostics.all().size() != before) return std::nullopt;
    return type;
}

std::optional<Enum> read_enum(const std::string& name, text::Span at, const yaml::Node& node,
                              text::Diagnostics& diagnostics) {
    const std::size_t before = diagnostics.all().size();
    check_type_name(name, at, diagnostics);
    Enum result;
    result.name = name;
    result.span = at;
    if (expect_sequence(node, "enum " + name, diagnostics))
        for (const yaml::Node& item : node.items)
            if (auto value = read_enum_value(item, "enum " + name, diagnostics))
                result.values.push_back(std::move(*value));
    if (diagnostics.all().size() != before) return std::nullopt;
    return result;
}

std::optional<std::vector<Limit>> read_limits(const yaml::Node& node, text::Diagnostics& diagnostics, LimitsOf of) {
    const bool pools = of == LimitsOf::exchange;
    if (!expect_sequence(node, pools ? "`limit_pools`" : "`limits`", diagnostics)) return std::nullopt;
    std::vector<Limit> limits;
    bool good = true;
    for (const yaml::Node& item : node.items) {
        if (auto limit = read_limit(item, of, diagnostics))
            limits.push_back(std::move(*limit));
        else
            good = false;
    }
    return good ? std::optional(std::move(limits)) : std::nullopt;
}

}  // namespace exbind::spec
