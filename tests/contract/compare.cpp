#include "compare.hpp"

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <utility>

namespace contract {
namespace {

struct Value {
    enum class Type { null, boolean, number, text, array, object };
    Type type = Type::null;
    std::string text;            ///< scalars; numbers as written
    std::string key;             ///< of members of objects
    std::vector<Value> members;  ///< of objects and arrays
};

/// Builds values that keep numbers as they are written, which nlohmann's own do not.
class Builder : public nlohmann::json_sax<nlohmann::json> {
  public:
    Value take() { return std::move(root_); }

    bool null() override { return add({Value::Type::null, "null", {}, {}}); }
    bool boolean(bool value) override { return add({Value::Type::boolean, value ? "true" : "false", {}, {}}); }
    bool number_integer(number_integer_t value) override { return number(std::to_string(value)); }
    bool number_unsigned(number_unsigned_t value) override { return number(std::to_string(value)); }
    bool number_float(number_float_t, const string_t& written) override { return number(written); }
    bool string(string_t& value) override { return add({Value::Type::text, value, {}, {}}); }
    bool binary(binary_t&) override { return false; }
    bool start_object(std::size_t) override { return open(Value::Type::object); }
    bool end_object() override { return close(); }
    bool start_array(std::size_t) override { return open(Value::Type::array); }
    bool end_array() override { return close(); }
    bool key(string_t& name) override {
        key_ = name;
        return true;
    }
    bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception&) override { return false; }

  private:
    bool number(std::string written) { return add({Value::Type::number, std::move(written), {}, {}}); }
    bool add(Value value) {
        if (open_.empty()) {
            root_ = std::move(value);
        } else {
            value.key = std::exchange(key_, {});
            open_.back()->members.push_back(std::move(value));
        }
        return true;
    }
    bool open(Value::Type type) {
        add({type, {}, {}, {}});
        // Only the last member of what is open grows, so that the addresses of open values stay.
        open_.push_back(open_.empty() ? &root_ : &open_.back()->members.back());
        return true;
    }
    bool close() {
        open_.pop_back();
        return true;
    }

    Value root_;
    std::vector<Value*> open_;
    std::string key_;
};

std::optional<Value> parse(std::string_view json) {
    Builder builder;
    if (!nlohmann::json::sax_parse(json.begin(), json.end(), &builder)) return std::nullopt;
    return builder.take();
}

/// Digits and power of ten, so that 1e-8 equals 0.00000001 while 1.50 differs from 1.5.
std::pair<std::string, long> digits_of(const std::string& number) {
    const auto e = number.find_first_of("eE");
    std::string digits = number.substr(0, e);
    long power = e == std::string::npos ? 0 : std::stol(number.substr(e + 1));
    if (const auto point = digits.find('.'); point != std::string::npos) {
        power -= static_cast<long>(digits.size() - point - 1);
        digits.erase(point, 1);
    }
    const bool negative = !digits.empty() && digits.front() == '-';
    digits.erase(0, std::min(digits.find_first_not_of("-0"), digits.size() - 1));
    while (power > 0 && power < 1000 && digits != "0") {
        digits += '0';
        --power;
    }
    return {(negative ? "-" : "") + digits, power};
}

std::string shown(const Value& value) {
    switch (value.type) {
        case Value::Type::text:
            return '"' + value.text + '"';
        case Value::Type::array:
            return "an array of " + std::to_string(value.members.size());
        case Value::Type::object:
            return "an object";
        default:
            return value.text;
    }
}

const Value* find(const Value& object, const std::string& key) {
    for (const auto& value : object.members) {
        if (value.key == key) return &value;
    }
    return nullptr;
}

/// Whether nothing is in it: "", null, and arrays and objects of such values.
bool is_empty(const Value& value) {
    if (value.type == Value::Type::null) return true;
    if (value.type == Value::Type::text) return value.text.empty();
    const bool holds_others = value.type == Value::Type::array || value.type == Value::Type::object;
    return holds_others && std::all_of(value.members.begin(), value.members.end(), is_empty);
}

bool is_scalar(const Value& value) {
    return value.type != Value::Type::array && value.type != Value::Type::object;
}

/// A scalar as it would stand outside quotes.
Value without_quotes(const Value& value) {
    const auto bare = value.type == Value::Type::text ? parse(value.text) : std::nullopt;
    return bare && is_scalar(*bare) ? *bare : value;
}

/// A time in seconds with a fraction, whose trailing zeros say nothing; other texts stay as they are.
std::string without_trailing_zeros_of_time(const std::string& text) {
    const auto point = text.find('.');
    const bool time = point == 10 && text.find_first_not_of("0123456789.") == std::string::npos;
    return time ? text.substr(0, std::max(point + 1, text.find_last_not_of('0') + 1)) : text;
}

struct Comparison {
    bool of_values = false;  ///< see value_differences()
    std::vector<std::string> found{};

    void say(const std::string& where, const std::string& wanted, const std::string& got) {
        found.push_back((where.empty() ? "(whole)" : where) + ": documented " + wanted + ", got " + got);
    }

    void compare(const Value& documented, const Value& got, const std::string& path) {
        if (of_values && is_scalar(documented)) {
            if (is_empty(documented) && is_empty(got)) return;
            if (is_scalar(got) && !is_empty(documented) && !is_empty(got)) {
                const Value left = without_quotes(documented);
                const Value right = without_quotes(got);
                const bool numbers = left.type == Value::Type::number && right.type == Value::Type::number;
                const bool same_text =
                    without_trailing_zeros_of_time(documented.text) == without_trailing_zeros_of_time(got.text);
                if (same_text || (numbers && digits_of(left.text) == digits_of(right.text))) return;
                return say(path, shown(documented), shown(got));
            }
        }
        if (documented.type != got.type) return say(path, shown(documented), shown(got));
        if (documented.type == Value::Type::number) {
            if (digits_of(documented.text) != digits_of(got.text)) say(path, shown(documented), shown(got));
        } else if (documented.type == Value::Type::array) {
            if (documented.members.size() != got.members.size()) return say(path, shown(documented), shown(got));
            for (std::size_t i = 0; i < documented.members.size(); ++i)
                compare(documented.members[i], got.members[i], path + '[' + std::to_string(i) + ']');
        } else if (documented.type == Value::Type::object) {
            const std::string prefix = path.empty() ? "" : path + '.';
            for (const auto& value : documented.members) {
                if (const auto* other = find(got, value.key)) {
                    compare(value, *other, prefix + value.key);
                } else if (!of_values || !is_scalar(value) || !is_empty(value)) {
                    say(prefix + value.key, shown(value), "nothing");
                }
            }
            for (const auto& value : got.members)
                if (find(documented, value.key) == nullptr && !(of_values && is_empty(value)))
                    say(prefix + value.key, "nothing", shown(value));
        } else if (documented.text != got.text) {
            say(path, shown(documented), shown(got));
        }
    }
};

std::vector<std::string> compared(std::string_view documented, std::string_view got, bool of_values) {
    const auto left = parse(documented);
    const auto right = parse(got);
    if (!left) return {"the documented text is not JSON"};
    if (!right) return {"what came is not JSON: " + std::string(got.substr(0, 200))};
    Comparison comparison{of_values};
    comparison.compare(*left, *right, "");
    return comparison.found;
}

std::string decoded(std::string_view text) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '%' && i + 2 < text.size()) {
            out += static_cast<char>(std::stoi(std::string(text.substr(i + 1, 2)), nullptr, 16));
            i += 2;
        } else {
            out += text[i] == '+' ? ' ' : text[i];
        }
    }
    return out;
}

using Parameters = std::multimap<std::string, std::string>;

Parameters parameters_of(std::string_view query) {
    Parameters all;
    while (!query.empty()) {
        const auto pair = query.substr(0, query.find('&'));
        query.remove_prefix(std::min(query.size(), pair.size() + 1));
        const auto equals = pair.find('=');
        if (pair.empty()) continue;
        all.emplace(decoded(pair.substr(0, equals)),
                    equals == std::string_view::npos ? "" : decoded(pair.substr(equals + 1)));
    }
    return all;
}

/// A path, a query or an object: documentation shows the parameters of a GET in any of these ways.
Parameters documented_parameters(std::string_view text) {
    if (const auto json = parse(text); json && json->type == Value::Type::object) {
        Parameters all;
        for (const auto& value : json->members) all.emplace(value.key, value.text);
        return all;
    }
    const auto mark = text.find('?');
    if (mark != std::string_view::npos) return parameters_of(text.substr(mark + 1));
    return parameters_of(text.find('=') == std::string_view::npos ? std::string_view{} : text);
}

}  // namespace

std::vector<std::string> differences(std::string_view documented, std::string_view got) {
    return compared(documented, got, false);
}

std::vector<std::string> value_differences(std::string_view documented, std::string_view encoded) {
    return compared(documented, encoded, true);
}

std::vector<std::string> query_differences(std::string_view documented, std::string_view target) {
    const auto wanted = documented_parameters(documented);
    const auto mark = target.find('?');
    const auto got = parameters_of(mark == std::string_view::npos ? std::string_view{} : target.substr(mark + 1));
    std::vector<std::string> out;
    const auto lacking = [&out](const Parameters& from, const Parameters& in, const std::string& how) {
        Parameters rest = in;
        for (const auto& [name, value] : from) {
            const auto [begin, end] = rest.equal_range(name);
            const auto found = std::find_if(begin, end, [&value = value](const auto& p) { return p.second == value; });
            if (found == end) {
                out.push_back(how + ' ' + name + '=' + value);
            } else {
                rest.erase(found);
            }
        }
    };
    lacking(wanted, got, "documented, not sent:");
    lacking(got, wanted, "sent, not documented:");
    return out;
}

std::optional<std::string_view> member(std::string_view json, std::string_view name) {
    int depth = 0;
    std::optional<std::size_t> begin;
    for (std::size_t i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (c == '"') {
            std::size_t end = i + 1;
            while (end < json.size() && json[end] != '"') end += json[end] == '\\' ? 2U : 1U;
            if (end >= json.size()) return std::nullopt;
            const auto text = json.substr(i + 1, end - i - 1);
            i = end;
            if (depth != 1 || begin || text != name) continue;
            auto after = json.find_first_not_of(" \t\r\n", end + 1);
            if (after != std::string_view::npos && json[after] == ':') {
                begin = after + 1;
                i = after;
            }
        } else if (c == '{' || c == '[') {
            ++depth;
        } else if (c == '}' || c == ']' || c == ',') {
            if (begin && depth == 1) return json.substr(*begin, i - *begin);
            if (c != ',') --depth;
        }
    }
    return std::nullopt;
}

}  // namespace contract
