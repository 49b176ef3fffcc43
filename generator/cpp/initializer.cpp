#include "cpp/initializer.hpp"

#include <algorithm>
#include <charconv>

#include "text/strings.hpp"

namespace exbind::cpp {
namespace {

constexpr int max_filled_depth = 8;

bool all_digits(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// JSON's number grammar, within the bounds of Decimal.
bool is_decimal(std::string_view text) {
    if (!text.empty() && text.front() == '-') text.remove_prefix(1);
    const std::size_t e = text.find_first_of("eE");
    if (e != std::string_view::npos) {
        std::string_view exponent = text.substr(e + 1);
        if (!exponent.empty() && (exponent.front() == '-' || exponent.front() == '+')) exponent.remove_prefix(1);
        if (!all_digits(exponent) || exponent.size() > 3) return false;
        text = text.substr(0, e);
    }
    const std::size_t point = text.find('.');
    const std::string_view whole = text.substr(0, point);
    if (!all_digits(whole) || (whole.size() > 1 && whole.front() == '0')) return false;
    return text.size() <= 1000 && (point == std::string_view::npos || all_digits(text.substr(point + 1)));
}

bool is_integer(std::string_view text) {
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc{} && end == text.data() + text.size();
}

/// Digits, in seconds with a fraction of up to nine digits. Must fit 64 bits of nanoseconds.
bool is_time(std::string_view text, spec::TimeUnit unit) {
    const std::size_t point = text.find('.');
    const std::string_view whole = text.substr(0, point);
    if (point != std::string_view::npos) {
        const std::string_view fraction = text.substr(point + 1);
        if (unit != spec::TimeUnit::seconds || !all_digits(fraction) || fraction.size() > 9) return false;
    }
    const std::size_t most = unit == spec::TimeUnit::seconds        ? 10
                             : unit == spec::TimeUnit::milliseconds ? 13
                             : unit == spec::TimeUnit::microseconds ? 16
                                                                    : 19;
    return all_digits(whole) && whole.size() <= most && is_integer(whole);
}

std::string plain_value(const Type& type) {
    switch (type.kind) {
        case spec::Kind::boolean:
            return "true";
        case spec::Kind::decimal:
        case spec::Kind::integer:
            return "1";
        case spec::Kind::json:
            return "{}";
        case spec::Kind::timestamp:
            switch (type.unit) {
                case spec::TimeUnit::seconds:
                    return "1597026383";
                case spec::TimeUnit::milliseconds:
                    return "1597026383085";
                case spec::TimeUnit::microseconds:
                    return "1597026383085000";
                case spec::TimeUnit::nanoseconds:
                    return "1597026383085000000";
            }
            break;
        default:
            break;
    }
    return "example";
}

class Arguments {
  public:
    Arguments(const Group& group, Differences& differences) : group_(group), differences_(differences) {}

    std::optional<Initializer> value(const Type& type, const JsonValue& json, const std::string& path) {
        Initializer result;
        result.type = type;
        switch (type.kind) {
            case spec::Kind::json:
                result.text = to_json(json);
                return result;
            case spec::Kind::list:
                return list(type, json, path);
            case spec::Kind::map:
                return map(type, json, path);
            case spec::Kind::named:
                if (!type.is_enum) return object(type, json, path);
                break;
            default:
                break;
        }
        if (!json.is_scalar() || json.type == JsonValue::Type::null) return std::nullopt;
        if (!set_scalar(result, json.text)) return std::nullopt;
        return result;
    }

    Initializer filled(const Type& type, const spec::FieldFacts& facts, int depth) {
        Initializer result;
        result.type = type;
        if (type.kind == spec::Kind::list || type.kind == spec::Kind::map) {
            if (depth < max_filled_depth) {
                Initializer item = filled(type.item.front(), facts, depth + 1);
                if (type.kind == spec::Kind::list)
                    result.items.push_back(std::move(item));
                else
                    result.members.push_back({"example", std::move(item)});
            }
        } else if (type.kind == spec::Kind::named && type.is_enum) {
            const Enum* values = find_enum(type.name);
            if (values != nullptr && !values->values.empty() && !set_scalar(result, facts.example))
                result.enumerator = values->values.front().name;
            else if (values == nullptr || values->values.empty())
                result.text = plain_value(type);
        } else if (type.kind == spec::Kind::named) {
            const Struct* fields = group_.find_struct(type.name);
            if (fields != nullptr && fields->variant && !fields->members.empty() && depth < max_filled_depth) {
                result.variant = true;
                result.members.push_back({"value", filled(fields->members.front().type, facts, depth + 1)});
            } else if (fields != nullptr && depth < max_filled_depth)
                for (const Member& member : fields->members)
                    if (member.type.holder == Holder::required)
                        result.members.push_back({member.name, filled(member.type, member.facts, depth + 1)});
        } else if (facts.example.empty() || !set_scalar(result, facts.example)) {
            result.text = plain_value(type);
        }
        return result;
    }

  private:
    const Enum* find_enum(const std::string& name) const {
        const auto found =
            std::find_if(group_.enums.begin(), group_.enums.end(), [&](const Enum& e) { return e.name == name; });
        return found == group_.enums.end() ? nullptr : &*found;
    }

    /// False when the text is no value of the type.
    bool set_scalar(Initializer& result, const std::string& text) const {
        result.text = text;
        switch (result.type.kind) {
            case spec::Kind::decimal:
                return is_decimal(text);
            case spec::Kind::integer:
                return is_integer(text);
            case spec::Kind::boolean:
                return text == "true" || text == "false";
            case spec::Kind::timestamp:
                return is_time(text, result.type.unit);
            case spec::Kind::named:
                if (const Enum* values = find_enum(result.type.name)) {
                    for (const Enumerator& one : values->values)
                        if (one.wire == text) result.enumerator = one.name;
                }
                return !text.empty();
            default:
                return true;
        }
    }

    std::optional<Initializer> list(const Type& type, const JsonValue& json, const std::string& path) {
        JsonValue split;
        const JsonValue* from = &json;
        if (json.type == JsonValue::Type::string) {  // in a query: "a,b"
            for (const std::string_view part : text::split(json.text, ',')) {
                JsonValue& item = split.items.emplace_back();
                item.type = JsonValue::Type::string;
                item.text = part;
            }
            from = &split;
        } else if (json.type != JsonValue::Type::array) {
            return std::nullopt;
        }
        Initializer result;
        result.type = type;
        for (std::size_t i = 0; i < from->items.size(); ++i) {
            std::optional<Initializer> item =
                value(type.item.front(), from->items[i], path + "[" + std::to_string(i) + "]");
            if (!item) return std::nullopt;
            result.items.push_back(std::move(*item));
        }
        return result;
    }

    std::optional<Initializer> map(const Type& type, const JsonValue& json, const std::string& path) {
        if (json.type != JsonValue::Type::object) return std::nullopt;
        Initializer result;
        result.type = type;
        for (const auto& [key, entry] : json.members) {
            std::optional<Initializer> item = value(type.item.front(), entry, path + "." + key);
            if (!item) return std::nullopt;
            result.members.push_back({key, std::move(*item)});
        }
        return result;
    }

    /// How little an object is like a form: members the form has not, and required ones that the object lacks.
    std::size_t strangeness(const Type& type, const JsonValue& json) const {
        const Struct* fields = group_.find_struct(type.name);
        if (type.kind != spec::Kind::named || fields == nullptr || json.type != JsonValue::Type::object) return 0;
        std::size_t strange = 0;
        for (const auto& [name, entry] : json.members)
            strange += std::none_of(fields->members.begin(), fields->members.end(),
                                    [&, wire = name](const Member& member) { return member.wire_name == wire; });
        for (const Member& member : fields->members)
            strange += member.type.holder == Holder::required && json.find(member.wire_name) == nullptr;
        return strange;
    }

    std::optional<Initializer> form(const Type& type, const Struct& variant, const JsonValue& json,
                                    const std::string& path) {
        std::vector<const Member*> forms;
        const JsonValue* tag = variant.tag.empty() ? nullptr : json.find(variant.tag);
        for (const Member& member : variant.members)
            if (variant.tag.empty() || (tag != nullptr && tag->text == member.wire_name)) forms.push_back(&member);
        std::stable_sort(forms.begin(), forms.end(), [&](const Member* a, const Member* b) {
            return strangeness(a->type, json) < strangeness(b->type, json);
        });
        Initializer result;
        result.type = type;
        result.variant = true;
        for (const Member* member : forms) {
            if (std::optional<Initializer> made = value(member->type, json, path)) {
                result.members.push_back({"value", std::move(*made)});
                return result;
            }
        }
        return std::nullopt;
    }

    /// The items of a list that a query gives as one text, or as one for each.
    static JsonValue items_of(const JsonValue& query, const Member& member) {
        JsonValue result;
        result.type = JsonValue::Type::array;
        for (const auto& [name, entry] : query.members) {
            if (name != member.wire_name) continue;
            const char separator = spec::separator_of(member.style);
            const std::vector<std::string_view> parts =
                separator == 0 ? std::vector<std::string_view>{entry.text} : text::split(entry.text, separator);
            for (const std::string_view part : parts) {
                JsonValue& item = result.items.emplace_back();
                item.type = JsonValue::Type::string;
                item.text = part;
            }
        }
        return result;
    }

    std::optional<Initializer> object(const Type& type, const JsonValue& json, const std::string& path) {
        const Struct* fields = group_.find_struct(type.name);
        if (fields == nullptr) return std::nullopt;
        if (fields->variant) return form(type, *fields, json, path);
        Initializer result;
        result.type = type;
        if (fields->positional ? json.type != JsonValue::Type::array : json.type != JsonValue::Type::object)
            return std::nullopt;
        const auto prefixed = [&](const std::string& name) { return path.empty() ? name : path + "." + name; };
        for (std::size_t i = 0; i < fields->members.size(); ++i) {
            const Member& member = fields->members[i];
            const JsonValue* given = nullptr;
            if (fields->positional) {
                if (i < json.items.size()) given = &json.items[i];
            } else {
                for (const auto& [name, entry] : json.members)
                    if (name == member.wire_name) given = &entry;
            }
            JsonValue items;
            if (given != nullptr && given->type == JsonValue::Type::string && member.type.kind == spec::Kind::list) {
                items = items_of(json, member);
                given = &items;
            }
            const std::string at = prefixed(member.wire_name);
            std::optional<Initializer> made = given != nullptr ? value(member.type, *given, at) : std::nullopt;
            if (given != nullptr && !made) differences_.left_out.push_back(at);
            if (!made && member.type.holder == Holder::required) {
                made = filled(member.type, member.facts, 0);
                // Paths and headers are no part of a documented query or body.
                const bool shown = member.in != spec::In::path && member.in != spec::In::header;
                if (given == nullptr && shown) differences_.filled.push_back(at);
            }
            if (made) result.members.push_back({member.name, std::move(*made)});
        }
        for (const auto& [name, entry] : json.members) {
            const bool known = std::any_of(fields->members.begin(), fields->members.end(),
                                           [&, wire = name](const Member& member) { return member.wire_name == wire; });
            if (!known) differences_.left_out.push_back(prefixed(name));
        }
        for (std::size_t i = fields->positional ? fields->members.size() : json.items.size(); i < json.items.size();
             ++i)
            differences_.left_out.push_back(prefixed(std::to_string(i)));
        return result;
    }

    const Group& group_;
    Differences& differences_;
};

}  // namespace

Initializer request_argument(const Group& group, const Method& method, const JsonValue& documented,
                             Differences& differences) {
    Type type;
    type.kind = spec::Kind::named;
    type.name = method.request;
    if (method.request_is_list) {
        Type list;
        list.kind = spec::Kind::list;
        list.item.push_back(type);
        type = list;
    }
    Arguments arguments(group, differences);
    if (std::optional<Initializer> made = arguments.value(type, documented, "")) return std::move(*made);
    differences.left_out.emplace_back("everything");
    return arguments.filled(type, {}, 0);
}

}  // namespace exbind::cpp
