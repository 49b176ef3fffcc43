// A parsed OpenAPI document: its tree, its references, and findings that are made once per place however often a shared
// schema is visited.
#pragma once

#include <set>
#include <string>
#include <unordered_map>
#include <utility>

#include "text/diagnostic.hpp"
#include "yaml/tree.hpp"

namespace exbind::docs::openapi {

class Document {
  public:
    Document(const yaml::Node& root, text::Diagnostics& diagnostics) : root_(root), diagnostics_(diagnostics) {}
    Document(const Document&) = delete;
    Document& operator=(const Document&) = delete;

    const yaml::Node& root() const { return root_; }

    /// The node itself, or what its `$ref` leads to over any number of steps; nullptr when it leads nowhere (reported).
    const yaml::Node* resolve(const yaml::Node& node);
    /// Like find() on the resolved node: member `key` of a mapping, references followed on both levels.
    const yaml::Node* member(const yaml::Node& node, std::string_view key);

    /// Reports a finding unless the same rule was reported for the same place.
    void report(const text::Rule& rule, const text::Span& at, std::string message, std::string help);

  private:
    const yaml::Node* follow(const yaml::Node& reference);
    const yaml::Node* walk(const yaml::Node& reference);

    const yaml::Node& root_;
    text::Diagnostics& diagnostics_;
    std::unordered_map<std::string, const yaml::Node*> found_;  // by the text of the reference
    std::set<std::pair<const text::Rule*, std::uint32_t>> reported_;
};

/// Text of a scalar member; empty when there is none.
std::string text_of(const yaml::Node& node, std::string_view key);
/// True when the member is the plain scalar `true`.
bool flag_of(const yaml::Node& node, std::string_view key);

}  // namespace exbind::docs::openapi
