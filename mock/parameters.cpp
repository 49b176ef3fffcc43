#include "mock/parameters.hpp"

#include <algorithm>
#include <bitset>
#include <cstdlib>

#include "text/strings.hpp"

namespace exbind::mock {
namespace {

using nlohmann::json;

constexpr int max_depth = 100;

/// Nesting is judged before parsing: a deep value would exhaust the stack wherever it is walked later.
bool nests_too_deep(std::string_view text) {
    int depth = 0;
    bool quoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (quoted) {
            if (c == '\\') ++i;
            if (c == '"') quoted = false;
        } else if (c == '"') {
            quoted = true;
        } else if (c == '[' || c == '{') {
            if (++depth > max_depth) return true;
        } else if (c == ']' || c == '}') {
            --depth;
        }
    }
    return false;
}

std::string scalar_text(const json& value) {
    return value.is_string() ? value.get<std::string>() : value.dump();
}

bool is_number(std::string_view text, bool fraction_allowed) {
    std::size_t i = !text.empty() && text[0] == '-' ? 1 : 0;
    const auto digits = [&] {
        const auto begin = i;
        while (i < text.size() && text[i] >= '0' && text[i] <= '9') ++i;
        return i > begin;
    };
    if (!digits()) return false;
    if (!fraction_allowed) return i == text.size();
    if (i < text.size() && text[i] == '.') {
        ++i;
        if (!digits()) return false;
    }
    if (i < text.size() && (text[i] == 'e' || text[i] == 'E')) {
        ++i;
        if (i < text.size() && (text[i] == '+' || text[i] == '-')) ++i;
        if (!digits()) return false;
    }
    return i == text.size();
}

bool within(long double number, const spec::FieldFacts& facts) {
    const auto bound = [](const std::string& text) {
        return is_number(text, true) ? std::optional(std::strtold(text.c_str(), nullptr)) : std::nullopt;
    };
    const auto low = bound(facts.minimum);
    const auto high = bound(facts.maximum);
    return (!low || number >= *low) && (!high || number <= *high);
}

/// "A-Za-z0-9_" as the 256 characters that it holds.
std::bitset<256> characters_of(const std::string& alphabet) {
    std::bitset<256> result;
    for (std::size_t i = 0; i < alphabet.size(); ++i) {
        const auto first = static_cast<unsigned char>(alphabet[i]);
        result.set(first);
        if (i + 2 >= alphabet.size() || alphabet[i + 1] != '-') continue;
        i += 2;
        for (unsigned c = first; c <= static_cast<unsigned char>(alphabet[i]); ++c) result.set(c);
    }
    return result;
}

/// Whether a text is as long as documented, and of the documented characters.
bool text_fits(const spec::FieldFacts& facts, std::string_view text) {
    std::size_t length = 0;
    for (const char c : text) length += (static_cast<unsigned char>(c) & 0xC0U) == 0x80U ? 0 : 1;
    if (!facts.shortest.empty() && length < std::strtoul(facts.shortest.c_str(), nullptr, 10)) return false;
    if (!facts.longest.empty() && length > std::strtoul(facts.longest.c_str(), nullptr, 10)) return false;
    if (facts.alphabet.empty()) return true;
    const auto known = characters_of(facts.alphabet);
    return std::all_of(text.begin(), text.end(), [&](char c) { return known[static_cast<unsigned char>(c)]; });
}

bool has_form(const spec::Field& field, std::string_view text) {
    switch (field.type.kind) {
        case spec::Kind::decimal:
            return is_number(text, true);
        case spec::Kind::integer:
            return is_number(text, false);
        case spec::Kind::timestamp:
            if (field.unit == spec::TimeUnit::iso8601) return text::is_iso_time(text);
            return is_number(text, field.unit == spec::TimeUnit::seconds);
        case spec::Kind::boolean:
            if (field.wire == spec::Wire::flag) return text == "0" || text == "1";
            return text == "true" || text == "false";
        default:
            return true;
    }
}

bool scalar_fits(const spec::Field& field, std::string_view text) {
    if (!has_form(field, text)) return false;
    if (field.type.kind == spec::Kind::timestamp && field.unit == spec::TimeUnit::iso8601) return true;
    switch (field.type.kind) {
        case spec::Kind::decimal:
        case spec::Kind::integer:
        case spec::Kind::timestamp:
            return within(std::strtold(std::string(text).c_str(), nullptr), field.facts);
        case spec::Kind::string:
        case spec::Kind::secret:
            return text_fits(field.facts, text);
        default:
            return true;
    }
}

/// Bounds of a list are those of the number of its items.
spec::Field item_of(const spec::Field& list) {
    spec::Field item = list;
    item.type = list.type.item.at(0);
    item.facts = {};
    return item;
}

std::optional<Finding> check_value(const spec::Group& group, const spec::Field& field, const spec::TypeRef& type,
                                   const json& value, const std::string& name);

/// Whether a list outside JSON is written as documented, and its items are what the type says.
bool list_fits(const spec::Group& group, const spec::Field& field, const std::vector<std::string_view>& values) {
    const bool is_json = field.style != spec::ListStyle::joined && spec::is_json_text(group, field);
    const char separator = spec::separator_of(field.style);
    if ((separator != 0 || is_json) && values.size() > 1) return false;
    if (is_json) {
        const auto list = parse_json(values.front());
        return list && !check_value(group, field, field.type, *list, field.name);
    }
    const spec::Field item = item_of(field);
    std::size_t count = 0;
    for (const auto value : values) {
        const auto parts = separator == 0 ? std::vector{value} : text::split(value, separator);
        if (!std::all_of(parts.begin(), parts.end(), [&](auto part) { return scalar_fits(item, part); })) return false;
        count += parts.size();
    }
    return within(static_cast<long double>(count), field.facts);
}

std::optional<Finding> check_object(const spec::Group& group, const spec::Type& type, const json& object,
                                    const std::string& prefix);

/// Exchanges take numbers for texts and the reverse; they do not take an object for either.
std::optional<Finding> check_value(const spec::Group& group, const spec::Field& field, const spec::TypeRef& type,
                                   const json& value, const std::string& name) {
    const Finding wrong{"parameter_form", name};
    switch (type.kind) {
        case spec::Kind::json:
            return std::nullopt;
        case spec::Kind::list:
            if (field.style == spec::ListStyle::joined) {
                const bool fits = value.is_string() && list_fits(group, field, {value.get_ref<const std::string&>()});
                return fits ? std::nullopt : std::optional(wrong);
            }
            if (!value.is_array() || !within(static_cast<long double>(value.size()), field.facts)) return wrong;
            for (std::size_t i = 0; i < value.size(); ++i) {
                if (auto bad = check_value(group, item_of(field), type.item.at(0), value[i],
                                           name + '[' + std::to_string(i) + ']')) {
                    return bad;
                }
            }
            return std::nullopt;
        case spec::Kind::map:
            if (!value.is_object() || !within(static_cast<long double>(value.size()), field.facts)) return wrong;
            for (const auto& [key, item] : value.items()) {
                if (auto bad = check_value(group, item_of(field), type.item.at(0), item, name + '.' + key)) return bad;
            }
            return std::nullopt;
        case spec::Kind::named:
            if (const auto* object = group.type(type.name)) {
                if (object->variant) return std::nullopt;
                if (object->positional) return value.is_array() ? std::nullopt : std::optional(wrong);
                return value.is_object() ? check_object(group, *object, value, name + '.') : wrong;
            }
            break;  // an enum
        default:
            break;
    }
    if (value.is_structured() || value.is_null()) return wrong;
    spec::Field scalar = field;
    scalar.type = type;
    return scalar_fits(scalar, scalar_text(value)) ? std::nullopt : std::optional(wrong);
}

bool is_absent(const json* value) {
    return value == nullptr || value->is_null() || (value->is_string() && value->get_ref<const std::string&>().empty());
}

std::optional<Finding> check_field(const spec::Group& group, const spec::Field& field, const json* value,
                                   const std::string& name) {
    if (is_absent(value)) {
        if (field.required == spec::Presence::yes) return Finding{"parameter", name};
        return std::nullopt;
    }
    return check_value(group, field, field.type, *value, name);
}

std::optional<Finding> check_object(const spec::Group& group, const spec::Type& type, const json& object,
                                    const std::string& prefix) {
    for (const auto& field : type.fields) {
        const auto found = object.find(field.name);
        if (auto bad = check_field(group, field, found == object.end() ? nullptr : &*found, prefix + field.name))
            return bad;
    }
    return std::nullopt;
}

std::optional<std::string> first(const std::vector<std::pair<std::string, std::string>>& pairs, std::string_view name) {
    for (const auto& [key, value] : pairs) {
        if (key == name) return value;
    }
    return std::nullopt;
}

std::vector<std::string_view> all(const std::vector<std::pair<std::string, std::string>>& pairs,
                                  std::string_view name) {
    std::vector<std::string_view> values;
    for (const auto& [key, value] : pairs) {
        if (key == name) values.push_back(value);
    }
    return values;
}

/// A parameter outside the body; the first one of several of a name.
std::optional<std::string> outside_body(const Received& request, spec::In in, std::string_view name) {
    if (in == spec::In::header) {
        const auto* value = find_header(request.http->headers, name);
        return value == nullptr ? std::nullopt : std::optional(*value);
    }
    return first(in == spec::In::path ? request.path_parameters : request.parameters, name);
}

spec::In place_of(const spec::Operation& operation, const spec::Field& field) {
    return field.in == spec::In::none ? operation.request.in : field.in;
}

bool takes(const spec::Operation& operation, const spec::Type* type, spec::In place, bool required_only) {
    if (type == nullptr) return false;
    return std::any_of(type->fields.begin(), type->fields.end(), [&](const spec::Field& field) {
        return place_of(operation, field) == place && (!required_only || field.required == spec::Presence::yes);
    });
}

}  // namespace

std::optional<json> parse_json(std::string_view text) {
    if (nests_too_deep(text)) return std::nullopt;
    auto value = json::parse(text.begin(), text.end(), nullptr, false);
    if (value.is_discarded()) return std::nullopt;
    return value;
}

std::size_t Parameters::items() const {
    return body.is_array() ? body.size() : 1;
}

Parameters unfolded(Parameters parameters, const std::vector<std::string>& lists) {
    for (const std::string& name : lists) {
        std::optional<json> list;
        if (parameters.body.is_object()) {
            const auto found = parameters.body.find(name);
            if (found != parameters.body.end()) list = *found;
        } else {
            auto text = first(parameters.form, name);
            if (!text && parameters.request != nullptr) text = first(parameters.request->parameters, name);
            if (text) list = parse_json(*text);
        }
        if (!list || !list->is_array() || list->empty()) continue;
        parameters.body = *std::move(list);
        return parameters;
    }
    return parameters;
}

std::optional<std::string> Parameters::value(std::string_view name, std::size_t item) const {
    const json* object = &body;
    if (body.is_array()) object = item < body.size() ? &body[item] : nullptr;
    if (object != nullptr && object->is_object()) {
        const auto found = object->find(name);
        if (found != object->end()) return scalar_text(*found);
    }
    if (auto value = first(form, name)) return value;
    for (const auto in : {spec::In::query, spec::In::path}) {
        if (auto value = outside_body(*request, in, name)) return value;
    }
    return std::nullopt;
}

std::variant<Parameters, Finding> read_parameters(const spec::Group& group, const spec::Operation& operation,
                                                  const Received& request) {
    Parameters parameters;
    parameters.request = &request;
    const auto* type = group.type(operation.request.type);
    if (request.http->body.empty()) {
        // Exchanges that take forms take their fields in the query, too.
        if (takes(operation, type, spec::In::form, false) && !request.parameters.empty()) {
            parameters.form = request.parameters;
            return parameters;
        }
        const bool list = operation.request.in == spec::In::body && operation.request.shape == spec::Shape::list;
        if ((list && type != nullptr) || takes(operation, type, spec::In::body, true) ||
            takes(operation, type, spec::In::form, true)) {
            return Finding{"body", {}};
        }
        return parameters;
    }
    if (takes(operation, type, spec::In::form, false)) {
        if (!request.is_form()) return Finding{"body", {}};
        parameters.form = read_form(request.http->body);
        return parameters;
    }
    auto body = parse_json(request.http->body);
    if (!body) return Finding{"json", {}};
    if (operation.request.in == spec::In::body) {
        const bool list = operation.request.shape == spec::Shape::list;
        if (list ? !body->is_array() : !body->is_object()) return Finding{"json", {}};
        if (list) {
            if (body->empty()) return Finding{"body", {}};
            for (const auto& item : *body) {
                if (!item.is_object()) return Finding{"json", {}};
            }
        }
    }
    parameters.body = *std::move(body);
    return parameters;
}

std::optional<Finding> check_parameters(const spec::Group& group, const spec::Operation& operation,
                                        const Parameters& parameters) {
    const auto* type = group.type(operation.request.type);
    if (type == nullptr) return std::nullopt;
    for (const auto& field : type->fields) {
        const auto in = place_of(operation, field);
        if (in == spec::In::body) {
            const bool list = parameters.body.is_array();
            for (std::size_t i = 0; i < parameters.items(); ++i) {
                const json& object = list ? parameters.body[i] : parameters.body;
                const auto found = object.find(field.wire_name());
                const auto name = list ? '[' + std::to_string(i) + "]." + field.name : field.name;
                if (auto bad = check_field(group, field, found == object.end() ? nullptr : &*found, name)) return bad;
            }
            continue;
        }
        const auto text = in == spec::In::form ? first(parameters.form, field.wire_name())
                                               : outside_body(*parameters.request, in, field.wire_name());
        if (!text || text->empty()) {
            if (field.required == spec::Presence::yes) return Finding{"parameter", field.name};
        } else if (field.type.kind == spec::Kind::list) {
            const bool query = in == spec::In::query;
            const bool form = in == spec::In::form;
            const auto values = query  ? all(parameters.request->parameters, field.wire_name())
                                : form ? all(parameters.form, field.wire_name())
                                       : std::vector<std::string_view>{*text};
            if (!list_fits(group, field, values)) return Finding{"parameter_form", field.name};
        } else if (!scalar_fits(field, *text)) {
            return Finding{"parameter_form", field.name};
        }
    }
    return std::nullopt;
}

std::size_t strangeness(const spec::Group& group, const spec::Operation& operation, const Received& request) {
    constexpr std::size_t refused = 1000;
    const auto read = read_parameters(group, operation, request);
    const auto* parameters = std::get_if<Parameters>(&read);
    if (parameters == nullptr) return 2 * refused;
    const auto* type = group.type(operation.request.type);
    const auto known = [&](std::string_view name) {
        return type != nullptr && std::any_of(type->fields.begin(), type->fields.end(),
                                              [&](const spec::Field& field) { return field.wire_name() == name; });
    };
    std::size_t strange = check_parameters(group, operation, *parameters) ? refused : 0;
    const json& first =
        parameters->body.is_array() && !parameters->body.empty() ? parameters->body[0] : parameters->body;
    if (first.is_object()) {
        for (const auto& member : first.items()) strange += known(member.key()) ? 0 : 1;
    }
    for (const auto& [name, value] : parameters->form) strange += known(name) ? 0 : 1;
    // A member that lists one value only tells operations apart.
    for (std::size_t i = 0; type != nullptr && i < type->fields.size(); ++i) {
        const auto values = group.values_of(type->fields[i]);
        if (values.size() != 1) continue;
        const auto value = parameters->value(type->fields[i].name, 0);
        if (value && *value != values.front()) strange += refused;
    }
    return strange;
}

}  // namespace exbind::mock
