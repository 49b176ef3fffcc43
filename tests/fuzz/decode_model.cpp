#include "decode_model.hpp"

#include <nlohmann/json.hpp>

namespace model {
namespace {

using Json = nlohmann::json;

/// Builds nodes from events: numbers keep their text, repeated names stay.
struct Builder {
    using number_integer_t = Json::number_integer_t;
    using number_unsigned_t = Json::number_unsigned_t;
    using number_float_t = Json::number_float_t;
    using string_t = Json::string_t;
    using binary_t = Json::binary_t;

    Node root;
    std::vector<Node*> open;
    std::string name;
    bool out_of_range = false;

    Node& add(Node::Kind kind, std::string text) {
        Node made{kind, std::move(text), {}};
        if (open.empty()) return root = std::move(made);
        return open.back()->members.emplace_back(Member{std::move(name), std::move(made)}).second;
    }
    bool null() { return add(Node::Kind::null, {}), true; }
    bool boolean(bool value) { return add(Node::Kind::boolean, value ? "true" : "false"), true; }
    bool number_integer(number_integer_t value) { return add(Node::Kind::number, std::to_string(value)), true; }
    bool number_unsigned(number_unsigned_t value) { return add(Node::Kind::number, std::to_string(value)), true; }
    bool number_float(number_float_t, const string_t& text) { return add(Node::Kind::number, text), true; }
    bool string(string_t& text) { return add(Node::Kind::text, text), true; }
    bool binary(binary_t&) { return false; }
    bool start_object(std::size_t) { return open.push_back(&add(Node::Kind::object, {})), true; }
    bool start_array(std::size_t) { return open.push_back(&add(Node::Kind::array, {})), true; }
    bool key(string_t& text) { return name = text, true; }
    bool end_object() { return open.pop_back(), true; }
    bool end_array() { return open.pop_back(), true; }
    bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception& error) {
        out_of_range = error.id == 406;
        return false;
    }
};

/// A number in one form for all texts of the same value: digits without zeros at either end, and an exponent.
std::string canonical(std::string_view text) {
    const bool negative = text.starts_with('-');
    if (negative) text.remove_prefix(1);
    long long exponent = 0;
    const std::size_t e = text.find_first_of("eE");
    if (e != std::string_view::npos) {
        std::string_view digits = text.substr(e + 1);
        const bool below_zero = digits.starts_with('-');
        digits.remove_prefix(std::min(digits.find_first_not_of("+-0"), digits.size()));
        exponent = digits.empty() ? 0 : digits.size() > 9 ? 1'000'000'000 : std::stoll(std::string(digits));
        if (below_zero) exponent = -exponent;
        text = text.substr(0, e);
    }
    std::string digits;
    bool fraction = false;
    for (const char c : text) {
        if (c == '.') {
            fraction = true;
            continue;
        }
        digits += c;
        if (fraction) --exponent;
    }
    digits.erase(0, std::min(digits.find_first_not_of('0'), digits.size()));
    while (digits.ends_with('0')) {
        digits.pop_back();
        ++exponent;
    }
    if (digits.empty()) return "0";
    return (negative ? "-" : "") + digits + "e" + std::to_string(exponent);
}

bool is_empty(const Node* node) {
    return node == nullptr || node->kind == Node::Kind::null || (node->kind == Node::Kind::text && node->text.empty());
}

struct Comparison {
    std::string found;

    void differ(std::string_view where, const std::string& got, const std::string& expected) {
        if (found.empty()) found = std::string(where) + ": got '" + got + "', expected '" + expected + "'";
    }
    void same(std::string_view where, const std::string& got, const std::string& expected) {
        if (got != expected) differ(where, got, expected);
    }

    void text(std::string_view where, const std::string& value, const Node* node) {
        // A bare number keeps its digits, of which nlohmann shows the value only.
        if (node != nullptr && node->kind == Node::Kind::number)
            return same(where, canonical(value), canonical(node->text));
        same(where, value, is_empty(node) ? std::string() : node->text);
    }
    template <class T>
    void number(std::string_view where, const std::optional<T>& value, const Node* node) {
        if (is_empty(node)) {
            if (value) differ(where, "a value", "none");
            return;
        }
        if (!value) return differ(where, "none", node->text);
        if constexpr (std::is_same_v<T, exbind::Decimal>) {
            same(where, canonical(value->to_string()), canonical(node->text));
        } else {
            same(where, canonical(std::to_string(*value)), canonical(node->text));
        }
    }
    void time(std::string_view where, const std::optional<exbind::TimePoint>& value, const Node* node, int places) {
        if (is_empty(node)) {
            if (value) differ(where, "a time", "none");
            return;
        }
        if (!value) return differ(where, "none", node->text);
        // Digits below a nanosecond are cut off, and seconds may be meant as milliseconds; whole ones of usual size are
        // compared.
        if (node->text.size() > 10 + 3 || node->text.find_first_not_of("0123456789") != std::string::npos) return;
        if (places == 9 && node->text.size() > 9) return;
        std::string nanoseconds = node->text + std::string(static_cast<std::size_t>(places), '0');
        // A time later than the last one that TimePoint can hold is that one (docs/replies.md).
        const std::string last = std::to_string(exbind::TimePoint::max().time_since_epoch().count());
        nanoseconds.erase(0, std::min(nanoseconds.find_first_not_of('0'), nanoseconds.size()));
        if (nanoseconds.size() > last.size() || (nanoseconds.size() == last.size() && nanoseconds > last))
            nanoseconds = last;
        same(where, canonical(std::to_string(value->time_since_epoch().count())), canonical(nanoseconds));
    }
    void detail(std::string_view where, const samples::Detail& value, const Node* node) {
        if (is_empty(node)) node = nullptr;
        text(where, value.ccy, node == nullptr ? nullptr : node->find("ccy"));
        number(where, value.eq, node == nullptr ? nullptr : node->find("eq"));
    }
    template <class T, class Each>
    void list(std::string_view where, const exbind::Vector<T>& items, const Node* node, Each each) {
        const std::size_t expected = is_empty(node) ? 0 : node->members.size();
        if (items.size() != expected)
            return differ(where, std::to_string(items.size()) + " items", std::to_string(expected));
        for (std::size_t i = 0; i < items.size(); ++i) each(items[i], &node->members[i]);
    }
    void level(const samples::Level& value, const Node& node) {
        const auto item = [&](std::size_t index) {
            return index < node.members.size() ? &node.members[index].second : nullptr;
        };
        number("levels.price", value.price, item(0));
        number("levels.size", value.size, item(1));
        number("levels.count", value.count, item(2));
    }
    void row(const samples::Row& value, const Node& node) {
        const auto find = [&](std::string_view name) { return node.find(name); };
        text("name", value.name, find("name"));
        number("amt", value.amt, find("amt"));
        number("id", value.id, find("id"));
        if (const Node* active = find("active"); !is_empty(active))
            same("active", !value.active ? "none" : *value.active ? "true" : "false", active->text);
        time("ts", value.ts, find("ts"), 6);
        time("seconds", value.seconds, find("seconds"), 9);
        if (const Node* side = find("side"); side == nullptr || side->kind != Node::Kind::number)
            same("side", to_string(value.side), is_empty(side) ? std::string() : side->text);
        if (const Node* extra = find("extra"))
            if ((extra->kind == Node::Kind::null) != value.extra.text.empty())
                differ("extra", value.extra.text, extra->text);
        detail("best", value.best, find("best"));
        list("details", value.details, find("details"),
             [&](const auto& item, const auto* at) { detail("details", item, &at->second); });
        list("levels", value.levels, find("levels"),
             [&](const auto& item, const auto* at) { level(item, at->second); });
        list("rates", value.rates, find("rates"), [&](const auto& item, const auto* at) {
            same("rates", item.first, at->first);
            number("rates", item.second, &at->second);
        });
        list("tags", value.tags, find("tags"),
             [&](const auto& item, const auto* at) { text("tags", item, &at->second); });
        list("sizes", value.sizes, find("sizes"),
             [&](const auto& item, const auto* at) { number("sizes", item, &at->second); });
        list("matrix", value.matrix, find("matrix"), [&](const auto& items, const auto* at) {
            list("matrix", items, &at->second,
                 [&](const auto& item, const auto* inner) { text("matrix", item, &inner->second); });
        });
        list("children", value.children, find("children"), [&](const auto& item, const auto* at) {
            if (at->second.kind == Node::Kind::object) row(item, at->second);
        });
    }
};

}  // namespace

const Node* Node::find(std::string_view name) const {
    for (const auto& [key, node] : members)
        if (key == name) return &node;
    return nullptr;
}

Reading read(std::string_view json) {
    Builder builder;
    if (Json::sax_parse(json.data(), json.data() + json.size(), &builder)) return {std::move(builder.root), false};
    return {std::nullopt, builder.out_of_range};
}

std::string difference(const samples::Row& row, const Node& node) {
    Comparison comparison;
    if (node.kind == Node::Kind::object) comparison.row(row, node);
    return comparison.found;
}

}  // namespace model
