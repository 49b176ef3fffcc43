// What all files below specs/ have in common: one YAML mapping whose head names format version, exchange and group.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "spec/keys.hpp"
#include "spec/read.hpp"
#include "yaml/tree.hpp"

namespace exbind::spec {

/// A spec file as a tree, with its head checked.
class Document {
  public:
    /// `keys` are those after the head. `grouped` files name their group.
    static std::optional<Document> open(const text::Source& source, const std::vector<std::string>& keys, bool grouped,
                                        const Belonging& place, text::Diagnostics& diagnostics);

    const yaml::Node& root() const { return root_; }
    const yaml::Node* find(std::string_view key) const { return root_.find(key); }
    const std::string& exchange() const { return exchange_; }
    const std::string& group() const { return group_; }
    /// True while nothing was reported since the file was opened.
    bool clean() const { return diagnostics_->all().size() == before_; }

  private:
    Document(yaml::Node root, text::Diagnostics& diagnostics) : root_(std::move(root)), diagnostics_(&diagnostics) {}
    void read_head(bool grouped, const Belonging& place);

    yaml::Node root_;
    std::string exchange_;
    std::string group_;
    std::size_t before_ = 0;
    text::Diagnostics* diagnostics_;
};

}  // namespace exbind::spec
