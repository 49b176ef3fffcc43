#include "docs/openapi/nodes.hpp"

#include <string>
#include <utility>

#include "text/find.hpp"

namespace exbind::docs::openapi {

using yaml::Entry;
using yaml::Node;

Node scalar_node(std::string_view text, const text::Span& at) {
    Node node;
    node.type = Node::Type::scalar;
    node.text = text;
    node.span = at;
    return node;
}

Node mapping_node(const text::Span& at) {
    Node node;
    node.type = Node::Type::mapping;
    node.span = at;
    return node;
}

Node sequence_node(const text::Span& at) {
    Node node;
    node.type = Node::Type::sequence;
    node.span = at;
    return node;
}

Node& put(Node& owner, std::string_view key, Node value) {
    const text::Span at = value.span;
    return owner.entries.emplace_back(Entry{std::string(key), at, std::move(value)}).value;
}

Node* find_node(Node& owner, std::string_view key) {
    Entry* found = text::find_by(owner.entries, &Entry::key, key);
    return found == nullptr ? nullptr : &found->value;
}

std::optional<Node> take(Node& owner, std::string_view key) {
    Entry* found = text::find_by(owner.entries, &Entry::key, key);
    if (found == nullptr) return std::nullopt;
    Node node = std::move(found->value);
    owner.entries.erase(owner.entries.begin() + (found - owner.entries.data()));
    return node;
}

}  // namespace exbind::docs::openapi
