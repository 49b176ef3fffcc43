// Making nodes of a document that its author wrote in another form. Each has the place of what it was made of.
#pragma once

#include <optional>
#include <string_view>

#include "yaml/tree.hpp"

namespace exbind::docs::openapi {

inline constexpr std::string_view json_media = "application/json";

yaml::Node scalar_node(std::string_view text, const text::Span& at);
yaml::Node mapping_node(const text::Span& at);
yaml::Node sequence_node(const text::Span& at);

/// Adds a member and gives its value.
yaml::Node& put(yaml::Node& owner, std::string_view key, yaml::Node value);
/// Node::find() for nodes that may be changed.
yaml::Node* find_node(yaml::Node& owner, std::string_view key);
/// Takes a member out of its owner.
std::optional<yaml::Node> take(yaml::Node& owner, std::string_view key);

}  // namespace exbind::docs::openapi
