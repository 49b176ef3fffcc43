#include "cli/json_text.hpp"

#include <nlohmann/json.hpp>

namespace exbind::cli {
namespace {

constexpr std::size_t max_depth = 256;

/// Builds the tree from nlohmann's events, which carry the text of floating-point numbers.
class Builder : public nlohmann::json_sax<nlohmann::json> {
  public:
    explicit Builder(JsonText& root) : root_(root) {}

    bool null() override { return add({}); }
    bool boolean(bool value) override { return add({JsonText::Type::boolean, value ? "true" : "false", {}, {}}); }
    bool number_integer(std::int64_t value) override { return add({JsonText::Type::number, std::to_string(value), {}, {}}); }
    bool number_unsigned(std::uint64_t value) override { return add({JsonText::Type::number, std::to_string(value), {}, {}}); }
    bool number_float(double, const std::string& text) override { return add({JsonText::Type::number, text, {}, {}}); }
    bool string(std::string& value) override { return add({JsonText::Type::text, value, {}, {}}); }
    bool binary(nlohmann::json::binary_t&) override { return false; }
    bool start_object(std::size_t) override { return open(JsonText::Type::object); }
    bool start_array(std::size_t) override { return open(JsonText::Type::array); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }
    bool key(std::string& name) override {
        key_ = name;
        return true;
    }
    bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception&) override { return false; }

  private:
    JsonText* place(JsonText value) {
        if (open_.empty()) {
            root_ = std::move(value);
            return &root_;
        }
        JsonText& parent = *open_.back();
        if (parent.type == JsonText::Type::array) return &parent.items.emplace_back(std::move(value));
        return &parent.members.emplace_back(key_, std::move(value)).second;
    }
    bool add(JsonText value) {
        place(std::move(value));
        return true;
    }
    bool open(JsonText::Type type) {
        if (open_.size() >= max_depth) return false;
        open_.push_back(place({type, {}, {}, {}}));
        return true;
    }
    bool close() {
        open_.pop_back();
        return true;
    }

    JsonText& root_;
    // Only the innermost container grows, so the addresses of the open ones stay valid.
    std::vector<JsonText*> open_;
    std::string key_;
};

}  // namespace

const JsonText* JsonText::find(std::string_view name) const {
    for (const auto& [key, value] : members)
        if (key == name) return &value;
    return nullptr;
}

std::optional<JsonText> parse_json_text(std::string_view json) {
    JsonText root;
    Builder builder(root);
    if (!nlohmann::json::sax_parse(json.begin(), json.end(), &builder)) return std::nullopt;
    return root;
}

}  // namespace exbind::cli
