#include "cli/reply_text.hpp"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <cstdio>
#include <ctime>
#include <nlohmann/json.hpp>
#include <ostream>

#include "text/strings.hpp"

namespace exbind::cli {
namespace {

using spec::Kind;
using Type = json::Value::Type;

bool is_decimal(std::string_view text) {
    if (!text.empty() && text.front() == '-') text.remove_prefix(1);
    const std::size_t digits = std::min(text.find_first_not_of("0123456789."), text.size());
    const std::string_view mantissa = text.substr(0, digits);
    if (mantissa.empty() || mantissa == "." || std::count(mantissa.begin(), mantissa.end(), '.') > 1) return false;
    std::string_view rest = text.substr(digits);
    if (rest.empty()) return true;
    if (rest.front() != 'e' && rest.front() != 'E') return false;
    rest.remove_prefix(1);
    if (!rest.empty() && (rest.front() == '-' || rest.front() == '+')) rest.remove_prefix(1);
    return !rest.empty() && rest.find_first_not_of("0123456789") == std::string_view::npos;
}

bool is_integer(std::string_view text) {
    if (!text.empty() && text.front() == '-') text.remove_prefix(1);
    return text::all_digits(text);
}

/// "2023-11-14T22:13:20.123Z" for a count of units since 1970; empty if the text is not such a count.
std::string date(std::string_view text, spec::TimeUnit unit) {
    if (unit == spec::TimeUnit::iso8601) return std::string(text::is_iso_time(text) ? text : std::string_view());
    std::int64_t count = 0;
    const std::string_view whole = text.substr(0, text.find('.'));
    const auto [end, error] = std::from_chars(whole.data(), whole.data() + whole.size(), count);
    if (error != std::errc{} || end != whole.data() + whole.size()) return {};
    if (whole.size() != text.size() && unit != spec::TimeUnit::seconds) return {};
    std::int64_t per_second = 1;
    int digits = 0;
    switch (unit) {
        case spec::TimeUnit::seconds:
            break;
        case spec::TimeUnit::milliseconds:
            per_second = 1'000, digits = 3;
            break;
        case spec::TimeUnit::microseconds:
            per_second = 1'000'000, digits = 6;
            break;
        case spec::TimeUnit::iso8601:
            break;
        case spec::TimeUnit::nanoseconds:
            per_second = 1'000'000'000, digits = 9;
            break;
    }
    std::int64_t seconds = count / per_second;
    std::int64_t fraction = count % per_second;
    if (fraction < 0) fraction += per_second, --seconds;
    const auto time = static_cast<std::time_t>(seconds);
    std::tm parts{};
    if (gmtime_r(&time, &parts) == nullptr) return {};
    char buffer[64];
    std::string result(buffer, std::strftime(buffer, sizeof buffer, "%Y-%m-%dT%H:%M:%S", &parts));
    if (digits > 0) {
        std::snprintf(buffer, sizeof buffer, ".%0*lld", digits, static_cast<long long>(fraction));
        result += buffer;
    } else {
        result += text.substr(whole.size());
    }
    return result + 'Z';
}

class Printer {
  public:
    Printer(std::ostream& out, const spec::Group& group) : out_(out), group_(group) {}

    void value(const spec::TypeRef& type, const spec::Field* field, const json::Value& json, const std::string& path,
               int indent) {
        if (json.type == Type::null || (json.type == Type::string && json.plain().empty())) {
            out_ << "-\n";
            return;
        }
        switch (type.kind) {
            case Kind::list:
                return list(type, field, json, path, indent);
            case Kind::map:
                return map(type, field, json, path, indent);
            case Kind::json:
                return print_json(out_, json, indent);
            case Kind::named:
                if (const spec::Type* object = group_.type(type.name)) return members(*object, json, path, indent);
                [[fallthrough]];
            default:
                return scalar(type, field, json, path);
        }
    }

    std::vector<std::string> mismatches;

  private:
    void mismatch(const std::string& path, const std::string& expected, const json::Value& json) {
        static constexpr std::string_view words[] = {"null", "a boolean", "a number", "text", "an array", "an object"};
        std::string found(words[static_cast<std::size_t>(json.type)]);
        const std::string text = json.plain();
        if (!text.empty()) found = '"' + text::visible(std::string_view(text).substr(0, 40)) + '"';
        mismatches.push_back(path + ": expected " + expected + ", got " + found);
        print_json(out_, json, 0);
    }

    void scalar(const spec::TypeRef& type, const spec::Field* field, const json::Value& json, const std::string& path) {
        if (json.type == Type::array || json.type == Type::object) return mismatch(path, spec::to_text(type), json);
        const std::string text = json.plain();
        const auto unless = [&](bool good, const char* expected) {
            if (!good) return mismatch(path, expected, json);
            out_ << text::visible(text) << '\n';
        };
        switch (type.kind) {
            case Kind::decimal:
                return unless(is_decimal(text), "a decimal");
            case Kind::integer:
                return unless(is_integer(text), "an integer");
            case Kind::boolean:
                if (field != nullptr && field->wire == spec::Wire::flag)
                    return unless(text == "0" || text == "1", "0 or 1");
                return unless(text == "true" || text == "false", "true or false");
            case Kind::timestamp: {
                const std::string when = date(text, field == nullptr ? spec::TimeUnit::milliseconds : field->unit);
                if (when.empty()) return mismatch(path, "a timestamp", json);
                out_ << text << " (" << when << ")\n";  // the count is what a parameter takes
                return;
            }
            case Kind::secret:
                out_ << "(secret)\n";
                return;
            case Kind::named: {
                spec::Field payload;
                payload.type = type;
                const auto values = group_.values_of(field == nullptr ? payload : *field);
                const bool listed = std::find(values.begin(), values.end(), text) != values.end();
                out_ << text::visible(text) << (listed ? "\n" : "   (not a documented value)\n");
                return;
            }
            default:
                out_ << text::visible(text) << '\n';
        }
    }

    void list(const spec::TypeRef& type, const spec::Field* field, const json::Value& json, const std::string& path,
              int indent) {
        const bool joined = field != nullptr && field->style == spec::ListStyle::joined;
        if (joined && json.type == Type::string) {
            out_ << text::visible(json.plain()) << '\n';
            return;
        }
        if (json.type != Type::array) return mismatch(path, joined ? "text" : "an array", json);
        if (json.items.empty()) out_ << "(empty)";
        out_ << '\n';
        for (std::size_t i = 0; i < json.items.size(); ++i) {
            const std::string mark = '[' + std::to_string(i) + ']';
            out_ << std::string(static_cast<std::size_t>(indent), ' ') << mark << ' ';
            value(type.item.front(), field, json.items[i], path + mark, indent + 2);
        }
    }

    void map(const spec::TypeRef& type, const spec::Field* field, const json::Value& json, const std::string& path,
             int indent) {
        if (json.type != Type::object) return mismatch(path, "an object", json);
        out_ << '\n';
        for (const json::Member& item : json.members) {
            out_ << std::string(static_cast<std::size_t>(indent), ' ') << text::visible(item.key) << "  ";
            value(type.item.front(), field, item.value, path + '.' + item.key, indent + 2);
        }
    }

    void members(const spec::Type& type, const json::Value& json, const std::string& path, int indent) {
        const std::string margin(static_cast<std::size_t>(indent), ' ');
        const std::string prefix = path.empty() ? "" : path + '.';
        std::size_t width = 0;
        for (const spec::Field& field : type.fields) width = std::max(width, text::width(field.name));
        const auto label = [&](const std::string& name) {
            out_ << margin << text::visible(name) << std::string(width + 2 - std::min(width, text::width(name)), ' ');
        };
        if (type.variant) return print_json(out_, json, indent);
        if (json.type != (type.positional ? Type::array : Type::object))
            return mismatch(path, type.positional ? "an array" : "an object", json);
        out_ << '\n';
        for (std::size_t i = 0; i < type.fields.size(); ++i) {
            const spec::Field& field = type.fields[i];
            const json::Value* member =
                type.positional ? (i < json.items.size() ? &json.items[i] : nullptr) : json.find(field.name);
            if (member == nullptr) continue;
            label(field.name);
            value(field.type, &field, *member, prefix + field.name, indent + 2);
        }
        for (const json::Member& item : json.members) {
            const bool known = std::any_of(type.fields.begin(), type.fields.end(),
                                           [&](const spec::Field& field) { return field.name == item.key; });
            if (known) continue;
            label(item.key);
            out_ << "(not documented) ";
            print_json(out_, item.value, indent + 2);
        }
    }

    std::ostream& out_;
    const spec::Group& group_;
};

/// JSON text of a value with one line per member, without a final line end.
void write_json(std::ostream& out, const json::Value& value, int indent) {
    const std::string margin(static_cast<std::size_t>(indent) + 2, ' ');
    const std::string end(static_cast<std::size_t>(indent), ' ');
    switch (value.type) {
        case Type::null:
            out << "null";
            return;
        case Type::boolean:
        case Type::number:
            out << value.text;
            return;
        case Type::string:
            out << text::visible(quoted(value.plain()));
            return;
        case Type::array:
            out << '[';
            for (const json::Value& item : value.items) {
                out << (&item == &value.items.front() ? "\n" : ",\n") << margin;
                write_json(out, item, indent + 2);
            }
            out << (value.items.empty() ? "]" : "\n" + end + "]");
            return;
        case Type::object:
            out << '{';
            for (const auto& member : value.members) {
                out << (&member == &value.members.front() ? "\n" : ",\n") << margin << text::visible(quoted(member.key))
                    << ": ";
                write_json(out, member.value, indent + 2);
            }
            out << (value.members.empty() ? "}" : "\n" + end + "}");
            return;
    }
}

}  // namespace

std::string quoted(const std::string& text) {
    return nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

std::vector<std::string> print_payload(std::ostream& out, const spec::Group& group, const spec::Operation& operation,
                                       const json::Value& payload) {
    Printer printer(out, group);
    spec::TypeRef type = operation.reply.type;
    if (spec::is_list(operation.reply.shape)) type = {Kind::list, {}, {type}};
    if (operation.reply.shape != spec::Shape::none) printer.value(type, nullptr, payload, "data", 0);
    return std::move(printer.mismatches);
}

void print_json(std::ostream& out, const json::Value& value, int indent) {
    write_json(out, value, indent);
    out << '\n';
}

}  // namespace exbind::cli
