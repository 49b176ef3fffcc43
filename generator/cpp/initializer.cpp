#include "cpp/initializer.hpp"

#include <algorithm>
#include <charconv>

#include "text/find.hpp"
#include "text/strings.hpp"

namespace exbind::cpp {
namespace {

/// With a value of its own where the documentation gives no example.
spec::FieldFacts facts_of(const Member& member) {
    spec::FieldFacts facts = member.facts;
    if (facts.example.empty()) facts.example = member.own_value;
    return facts;
}

constexpr int max_filled_depth = 8;

using text::all_digits;

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
                case spec::TimeUnit::iso8601:
                    return "2020-08-10T02:26:23.085Z";
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

    std::optional<Initializer> value(const Type& type, const json::Value& json, const std::string& path) {
        Initializer result;
        result.type = type;
        switch (type.kind) {
            case spec::Kind::json:
                result.text = json::to_text(json);
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
        if (!json.is_scalar() || json.type == json::Value::Type::null) return std::nullopt;
        if (!set_scalar(result, json.plain())) return std::nullopt;
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
                        result.members.push_back({member.name, filled(member.type, facts_of(member), depth + 1)});
        } else if (facts.example.empty() || !set_scalar(result, facts.example)) {
            result.text = plain_value(type);
        }
        return result;
    }

  private:
    const Enum* find_enum(const std::string& name) const { return text::find_by(group_.enums, &Enum::name, name); }

    /// False when the text is no value of the type.
    bool set_scalar(Initializer& result, const std::string& text) const {
        result.text = text;
        switch (result.type.kind) {
            case spec::Kind::decimal:
                return is_decimal(text);
            case spec::Kind::integer:
                return is_integer(text);
            case spec::Kind::boolean:
                if (result.type.wire == spec::Wire::flag && (text == "0" || text == "1"))
                    result.text = text == "1" ? "true" : "false";
                return result.text == "true" || result.text == "false";
            case spec::Kind::timestamp:
                if (result.type.unit == spec::TimeUnit::iso8601) {
                    result.text = text::unix_seconds(text);
                    result.type.unit = spec::TimeUnit::seconds;
                }
                return is_time(result.text, result.type.unit);
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

    std::optional<Initializer> list(const Type& type, const json::Value& json, const std::string& path) {
        json::Value split;
        const json::Value* from = &json;
        if (json.type == json::Value::Type::string) {  // in a query: "a,b"
            const std::string text = json.plain();
            for (const std::string_view part : text::split(text, ',')) split.items.push_back(json::text_value(part));
            from = &split;
        } else if (json.type != json::Value::Type::array) {
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

    std::optional<Initializer> map(const Type& type, const json::Value& json, const std::string& path) {
        if (json.type != json::Value::Type::object) return std::nullopt;
        Initializer result;
        result.type = type;
        for (const json::Member& entry : json.members) {
            std::optional<Initializer> item = value(type.item.front(), entry.value, path + "." + entry.key);
            if (!item) return std::nullopt;
            result.members.push_back({entry.key, std::move(*item)});
        }
        return result;
    }

    /// How little an object is like a form: members the form has not, and required ones that the object lacks.
    std::size_t strangeness(const Type& type, const json::Value& json) const {
        const Struct* fields = group_.find_struct(type.name);
        if (type.kind != spec::Kind::named || fields == nullptr || json.type != json::Value::Type::object) return 0;
        std::size_t strange = 0;
        for (const json::Member& entry : json.members)
            strange += std::none_of(fields->members.begin(), fields->members.end(),
                                    [&](const Member& member) { return member.wire_name == entry.key; });
        for (const Member& member : fields->members)
            strange += member.type.holder == Holder::required && json.find(member.wire_name) == nullptr;
        return strange;
    }

    std::optional<Initializer> form(const Type& type, const Struct& variant, const json::Value& json,
                                    const std::string& path) {
        std::vector<const Member*> forms;
        const json::Value* tag = variant.tag.empty() ? nullptr : json.find(variant.tag);
        for (const Member& member : variant.members)
            if (variant.tag.empty() || (tag != nullptr && tag->plain() == member.wire_name)) forms.push_back(&member);
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

    /// The items of a list that a query gives as one text, as one for each, or as JSON.
    static json::Value items_of(const json::Value& query, const Member& member) {
        json::Value result;
        result.type = json::Value::Type::array;
        for (const json::Member& entry : query.members) {
            if (entry.key != member.wire_name) continue;
            const char separator = spec::separator_of(member.style);
            const std::string text = entry.value.plain();
            if (text.starts_with('['))
                if (auto list = json::parse(text)) return *std::move(list);
            const std::vector<std::string_view> parts =
                separator == 0 ? std::vector<std::string_view>{text} : text::split(text, separator);
            for (const std::string_view part : parts) result.items.push_back(json::text_value(part));
        }
        return result;
    }

    std::optional<Initializer> object(const Type& type, const json::Value& json, const std::string& path) {
        const Struct* fields = group_.find_struct(type.name);
        if (fields == nullptr) return std::nullopt;
        if (fields->variant) return form(type, *fields, json, path);
        Initializer result;
        result.type = type;
        if (fields->positional ? json.type != json::Value::Type::array : json.type != json::Value::Type::object)
            return std::nullopt;
        const auto prefixed = [&](const std::string& name) { return path.empty() ? name : path + "." + name; };
        for (std::size_t i = 0; i < fields->members.size(); ++i) {
            const Member& member = fields->members[i];
            const json::Value* given = nullptr;
            if (fields->positional) {
                if (i < json.items.size()) given = &json.items[i];
            } else {
                for (const json::Member& entry : json.members)
                    if (entry.key == member.wire_name) given = &entry.value;
            }
            json::Value items;
            if (given != nullptr && given->type == json::Value::Type::string && member.type.kind == spec::Kind::list) {
                items = items_of(json, member);
                given = &items;
            }
            const std::string at = prefixed(member.wire_name);
            std::optional<Initializer> made = given != nullptr ? value(member.type, *given, at) : std::nullopt;
            if (given != nullptr && !made) differences_.left_out.push_back(at);
            if (!made && member.type.holder == Holder::required) {
                made = filled(member.type, facts_of(member), 0);
                // Paths and headers are no part of a documented query or body.
                const bool shown = member.in != spec::In::path && member.in != spec::In::header;
                if (given == nullptr && shown) differences_.filled.push_back(at);
            }
            if (made) result.members.push_back({member.name, std::move(*made)});
        }
        for (const json::Member& entry : json.members) {
            const bool known = std::any_of(fields->members.begin(), fields->members.end(),
                                           [&](const Member& member) { return member.wire_name == entry.key; });
            if (!known) differences_.left_out.push_back(prefixed(entry.key));
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

Initializer request_argument(const Group& group, const Method& method, const json::Value& documented,
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
