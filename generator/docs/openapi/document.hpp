// A parsed OpenAPI document: its tree, its references, also to files beside it, and findings that are made once per
// place however often a shared schema is visited.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <unordered_map>
#include <utility>

#include "docs/openapi/openapi.hpp"
#include "text/diagnostic.hpp"
#include "yaml/tree.hpp"

namespace exbind::docs::openapi {

class Document {
  public:
    /// `files` gives the files that references may name.
    Document(const yaml::Node& root, const DocumentFiles& files, text::Diagnostics& diagnostics);
    Document(const Document&) = delete;
    Document& operator=(const Document&) = delete;

    const yaml::Node& root() const { return root_; }

    /// Node::find() for members of the document, however many their mapping has.
    const yaml::Node* find(const yaml::Node& mapping, std::string_view key);
    /// The node itself, or what its `$ref` leads to over any number of steps; nullptr when it leads nowhere (reported).
    const yaml::Node* resolve(const yaml::Node& node);
    /// Like find() on the resolved node: member `key` of a mapping, references followed on both levels.
    const yaml::Node* member(const yaml::Node& node, std::string_view key);

    /// Within the schema of a reply a member that the document lacks is any JSON: nothing of the reply is lost.
    void reading_reply(bool reply) { reply_ = reply; }

    /// Begins a part of the document that stays out when one of its references leads nowhere.
    void begin_part() { failure_.reset(); }
    /// The first such reference of the part.
    const std::optional<text::Diagnostic>& failure() const { return failure_; }
    /// Says that the part can't be read.
    void fail(const text::Rule& rule, const text::Span& at, std::string message, std::string help);

    /// Reports a finding unless the same rule was reported for the same place.
    void report(const text::Rule& rule, const text::Span& at, std::string message, std::string help);

  private:
    struct File {
        std::string folder;  // within that of the document, with a slash at its end unless it is that
        const yaml::Node* root = nullptr;
        std::unique_ptr<yaml::Node> own;  // the tree, of all but the document itself
        std::optional<std::unordered_map<std::string, const yaml::Node*>> anchors;  // filled when one is looked for
    };

    const yaml::Node* follow(const yaml::Node& reference);
    const yaml::Node* walk(const yaml::Node& reference);
    const yaml::Node* walk_steps(const yaml::Node& reference, const yaml::Node* from, std::string_view pointer);
    const yaml::Node* anchor(const yaml::Node& reference, File& file, const std::string& name);
    File* file_of(const yaml::Node& reference, const std::string& name);
    /// Says that the target is not in the document.
    const yaml::Node* missing(const text::Rule& rule, const yaml::Node& reference, std::string message,
                              std::string help);

    const yaml::Node& root_;
    const DocumentFiles& files_;
    text::Diagnostics& diagnostics_;
    std::map<const text::Source*, File> opened_;
    std::map<std::string, const text::Source*> sources_;  // by path within the document's folder; null: unreadable
    /// By file and text of the reference.
    std::map<const text::Source*, std::unordered_map<std::string, const yaml::Node*>> found_;
    /// Of large mappings, by key.
    std::unordered_map<const yaml::Node*, std::unordered_map<std::string_view, const yaml::Node*>> members_;
    std::optional<text::Diagnostic> failure_;
    bool reply_ = false;
    std::set<std::tuple<const text::Rule*, const text::Source*, std::uint32_t>> reported_;
};

/// Text of a scalar member; empty when there is none.
std::string text_of(const yaml::Node& node, std::string_view key);
/// True when the member is the plain scalar `true`.
bool flag_of(const yaml::Node& node, std::string_view key);

}  // namespace exbind::docs::openapi
