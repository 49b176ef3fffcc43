#include "interchange/tree.hpp"

#include <algorithm>
#include <set>

#include "spec/scalar.hpp"
#include "text/strings.hpp"

namespace exbind::interchange {
namespace {

constexpr std::size_t line_width = 120;

std::string scalar_text(const Node& node, bool flow) {
    if (node.is_null()) return "null";
    return is_literal(node) ? node.text : spec::scalar(node.text, flow);
}

/// False as soon as the line is full.
bool append_flow(std::string& out, const Node& node, std::size_t width) {
    if (node.is_mapping()) {
        out += '{';
        for (const yaml::Entry& entry : node.entries) {
            if (&entry != &node.entries.front()) out += ", ";
            out += spec::scalar(entry.key, true) + ": ";
            if (!append_flow(out, entry.value, width)) return false;
        }
        out += '}';
    } else if (node.is_sequence()) {
        out += '[';
        for (const Node& item : node.items) {
            if (&item != &node.items.front()) out += ", ";
            if (!append_flow(out, item, width)) return false;
        }
        out += ']';
    } else {
        out += scalar_text(node, true);
    }
    return out.size() <= width;
}

void append_value(std::string& out, const Node& node, std::size_t indent);

/// Entries and items, each on lines of its own. The first goes on where the text ends when `begun`.
void append_block(std::string& out, const Node& node, std::size_t indent, bool begun) {
    const auto begin = [&](bool first) {
        if (!first || !begun) out.append(indent, ' ');
    };
    for (const yaml::Entry& entry : node.entries) {
        begin(&entry == &node.entries.front());
        out += spec::scalar(entry.key, false) + ':';
        append_value(out, entry.value, indent + 2);
    }
    for (const Node& item : node.items) {
        begin(&item == &node.items.front());
        out += '-';
        append_value(out, item, indent + 2);
    }
}

/// What follows a colon or a dash.
void append_value(std::string& out, const Node& node, std::size_t indent) {
    const bool empty = node.entries.empty() && node.items.empty();
    if (node.is_scalar() || node.is_null()) {
        out += ' ' + scalar_text(node, false) + '\n';
        return;
    }
    const std::size_t line = out.size() - (out.rfind('\n') == std::string::npos ? 0 : out.rfind('\n') + 1);
    std::string flow;
    if (append_flow(flow, node, line < line_width ? line_width - line : 0) || empty) {
        out += ' ' + flow + '\n';
        return;
    }
    const bool item = out.ends_with('-');
    out += item && node.is_mapping() ? ' ' : '\n';
    append_block(out, node, indent, item && node.is_mapping());
}

}  // namespace

Node text_node(std::string_view text) {
    Node node;
    node.type = Node::Type::scalar;
    node.quoted = true;
    node.text = text;
    return node;
}

Node word_node(std::string_view word) {
    Node node = text_node(word);
    node.quoted = false;
    return node;
}

Node null_node() {
    return {};
}

Node list_node(std::vector<Node> items) {
    Node node;
    node.type = Node::Type::sequence;
    node.items = std::move(items);
    return node;
}

Node texts_node(const std::vector<std::string>& texts) {
    Node node = list_node();
    for (const std::string& text : texts) node.items.push_back(text_node(text));
    return node;
}

Node map_node(std::vector<std::pair<std::string_view, Node>> members) {
    Node node;
    node.type = Node::Type::mapping;
    for (auto& [key, value] : members) put(node, key, std::move(value));
    return node;
}

Node& put(Node& map, std::string_view key, Node value) {
    return map.entries.emplace_back(yaml::Entry{std::string(key), {}, std::move(value)}).value;
}

std::string extension_key(std::string_view attribute) {
    std::string key = std::string(extension) + std::string(attribute);
    std::replace(key.begin(), key.end(), '_', '-');
    return key;
}

std::string text_at(const Node& map, std::string_view key) {
    const Node* const found = map.find(key);
    return found != nullptr && found->is_scalar() ? found->text : std::string();
}

const Node* node_at(const Node& from, std::initializer_list<std::string_view> keys) {
    const Node* at = &from;
    for (const std::string_view key : keys)
        if (at != nullptr) at = at->find(key);
    return at;
}

std::string to_yaml(const Node& document) {
    std::string out;
    append_block(out, document, 0, false);
    return out;
}

Node from_json(const json::Value& value) {
    switch (value.type) {
        case json::Value::Type::null:
            return null_node();
        case json::Value::Type::boolean:
        case json::Value::Type::number:
            return word_node(value.text);
        case json::Value::Type::string:
            return text_node(value.plain());
        case json::Value::Type::array:
            break;
        case json::Value::Type::object: {
            Node map = map_node();
            for (const json::Member& member : value.members) put(map, member.key, from_json(member.value));
            return map;
        }
    }
    Node list = list_node();
    for (const json::Value& item : value.items) list.items.push_back(from_json(item));
    return list;
}

bool is_literal(const Node& node) {
    return node.is_scalar() && !node.quoted &&
           (node.text == "true" || node.text == "false" || json::is_number(node.text));
}

std::string to_json(const Node& node) {
    std::vector<std::string> parts;
    switch (node.type) {
        case Node::Type::null:
            return "null";
        case Node::Type::scalar:
            return is_literal(node) ? node.text : json::quoted(node.text);
        case Node::Type::sequence:
            for (const Node& item : node.items) parts.push_back(to_json(item));
            return '[' + text::join(parts, ",") + ']';
        case Node::Type::mapping:
            for (const yaml::Entry& entry : node.entries)
                parts.push_back(json::quoted(entry.key) + ':' + to_json(entry.value));
            return '{' + text::join(parts, ",") + '}';
    }
    return {};
}

bool is_tidy(const Node& node) {
    constexpr std::size_t longest_key = 500;
    std::set<std::string_view> keys;
    return std::all_of(node.entries.begin(), node.entries.end(),
                       [&](const yaml::Entry& entry) {
                           return entry.key.size() <= longest_key && keys.insert(entry.key).second &&
                                  is_tidy(entry.value);
                       }) &&
           std::all_of(node.items.begin(), node.items.end(), is_tidy);
}

std::string component_prefix(const std::string& group) {
    // Dots of names are doubled, so that no two groups share a prefix.
    return text::replace_all(text::replace_all(group, ".", ".."), "/", ".") + '.';
}

}  // namespace exbind::interchange
