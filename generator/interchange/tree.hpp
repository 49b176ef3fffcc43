// Documents as trees that are written as YAML, and the names that they have in common.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "json/json.hpp"
#include "yaml/tree.hpp"

namespace exbind::interchange {

using yaml::Node;

/// What stands before each key that OpenAPI does not know.
inline constexpr std::string_view extension = "x-exbind-";
/// Key of a document's root: the version of the extensions.
inline constexpr std::string_view version_key = "x-exbind-version";
inline constexpr std::string_view format_version = "1";
inline constexpr std::string_view json_media = "application/json";
inline constexpr std::string_view form_media = "application/x-www-form-urlencoded";
inline constexpr std::string_view component_link = "#/components/schemas/";

/// A text, whatever it looks like.
Node text_node(std::string_view text);
/// A number, true or false.
Node word_node(std::string_view word);
Node null_node();
Node list_node(std::vector<Node> items = {});
Node texts_node(const std::vector<std::string>& texts);
Node map_node(std::vector<std::pair<std::string_view, Node>> members = {});
/// Appends a member.
Node& put(Node& map, std::string_view key, Node value);
/// "x-exbind-doc-type" of "doc_type".
std::string extension_key(std::string_view attribute);
/// The text under a key; empty when there is none.
std::string text_at(const Node& map, std::string_view key);
/// The node at the end of the keys; nullptr when one of them is missing.
const Node* node_at(const Node& from, std::initializer_list<std::string_view> keys);

/// Sorts by the names that the list gives; what it does not name comes last. A null list says nothing.
template <class Item>
void put_in_order(std::vector<Item>& items, std::string Item::*name, const Node* order) {
    if (order == nullptr) return;
    std::unordered_map<std::string_view, std::size_t> ranks;
    for (std::size_t i = 0; i < order->items.size(); ++i) ranks.emplace(order->items[i].text, i);
    const auto rank = [&](const Item& item) {
        const auto found = ranks.find(item.*name);
        return found == ranks.end() ? ranks.size() : found->second;
    };
    std::stable_sort(items.begin(), items.end(), [&](const Item& a, const Item& b) { return rank(a) < rank(b); });
}

/// YAML text, one that YAML 1.1 and 1.2 read alike: what fits a line stands on it, all else in blocks.
std::string to_yaml(const Node& document);

/// JSON as a tree: strings are texts, all else keeps its spelling. Members of one name stand twice there, too.
Node from_json(const json::Value& value);
/// Whether a scalar is a number, true or false, and no text: YAML writes most texts without quotes.
bool is_literal(const Node& node);
/// The other way: compact JSON text.
std::string to_json(const Node& node);

/// Whether YAML can hold it as a tree: no key stands twice, and none is very long.
bool is_tidy(const Node& node);

/// Name of a group's part of components: "finance.savings." of "finance/savings".
std::string component_prefix(const std::string& group);

}  // namespace exbind::interchange
