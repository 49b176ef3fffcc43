#include "cpp/json_value.hpp"

#include <nlohmann/json.hpp>

#include "text/strings.hpp"

namespace exbind::cpp {
namespace {

constexpr std::size_t max_depth = 100;

class Builder : public nlohmann::json_sax<nlohmann::json> {
  public:
    JsonValue take() { return std::move(root_); }

    bool null() override { return add({}); }
    bool boolean(bool value) override { return add(scalar(JsonValue::Type::boolean, value ? "true" : "false")); }
    bool number_integer(number_integer_t value) override {
        return add(scalar(JsonValue::Type::number, std::to_string(value)));
    }
    bool number_unsigned(number_unsigned_t value) override {
        return add(scalar(JsonValue::Type::number, std::to_string(value)));
    }
    bool number_float(number_float_t, const string_t& digits) override {
        return add(scalar(JsonValue::Type::number, digits));
    }
    bool string(string_t& value) override { return add(scalar(JsonValue::Type::string, value)); }
    bool binary(binary_t&) override { return false; }
    bool start_object(std::size_t) override { return open(JsonValue::Type::object); }
    bool start_array(std::size_t) override { return open(JsonValue::Type::array); }
    bool key(string_t& name) override {
        open_.back()->members.push_back({name, JsonValue{}});
        return true;
    }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }
    bool parse_error(std::size_t, const std::string&, const nlohmann::json::exception&) override { return false; }

  private:
    static JsonValue scalar(JsonValue::Type type, std::string text) {
        JsonValue value;
        value.type = type;
        value.text = std::move(text);
        return value;
    }

    JsonValue& slot() {
        if (open_.empty()) return root_;
        JsonValue& parent = *open_.back();
        if (parent.type == JsonValue::Type::array) return parent.items.emplace_back();
        return parent.members.back().second;
    }
    bool add(JsonValue value) {
        slot() = std::move(value);
        return true;
    }
    bool open(JsonValue::Type type) {
        if (open_.size() >= max_depth) return false;
        JsonValue& value = slot();
        value.type = type;
        open_.push_back(&value);
        return true;
    }
    bool close() {
        open_.pop_back();
        return true;
    }

    JsonValue root_;
    std::vector<JsonValue*> open_;  // items are appended to the innermost only, so the others stay where they are
};

int hex_digit(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

std::string percent_decoded(std::string_view text) {
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool escape =
            text[i] == '%' && i + 2 < text.size() && hex_digit(text[i + 1]) >= 0 && hex_digit(text[i + 2]) >= 0;
        if (escape) {
            result += static_cast<char>(hex_digit(text[i + 1]) * 16 + hex_digit(text[i + 2]));
            i += 2;
        } else {
            result += text[i];
        }
    }
    return result;
}

void write(const JsonValue& value, std::string& out) {
    switch (value.type) {
        case JsonValue::Type::null:
            out += "null";
            break;
        case JsonValue::Type::boolean:
        case JsonValue::Type::number:
            out += value.text;
            break;
        case JsonValue::Type::string:
            out += nlohmann::json(value.text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
            break;
        case JsonValue::Type::array:
            out += '[';
            for (const JsonValue& item : value.items) {
                if (&item != &value.items.front()) out += ',';
                write(item, out);
            }
            out += ']';
            break;
        case JsonValue::Type::object:
            out += '{';
            for (const auto& member : value.members) {
                if (&member != &value.members.front()) out += ',';
                out +=
                    nlohmann::json(member.first).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) + ':';
                write(member.second, out);
            }
            out += '}';
            break;
    }
}

}  // namespace

const JsonValue* JsonValue::find(std::string_view name) const {
    for (const auto& [key, value] : members)
        if (key == name) return &value;
    return nullptr;
}

std::optional<JsonValue> parse_json(std::string_view text) {
    Builder builder;
    if (!nlohmann::json::sax_parse(text, &builder)) return std::nullopt;
    return builder.take();
}

std::string to_json(const JsonValue& value) {
    std::string out;
    write(value, out);
    return out;
}

JsonValue parse_query(std::string_view text) {
    JsonValue result;
    result.type = JsonValue::Type::object;
    if (!text.empty() && text.front() == '?') text.remove_prefix(1);
    for (const std::string_view pair : text::split(text, '&')) {
        if (pair.empty()) continue;
        const std::size_t equals = pair.find('=');
        JsonValue value;
        value.type = JsonValue::Type::string;
        if (equals != std::string_view::npos) value.text = percent_decoded(pair.substr(equals + 1));
        result.members.push_back({percent_decoded(pair.substr(0, equals)), std::move(value)});
    }
    return result;
}

}  // namespace exbind::cpp
