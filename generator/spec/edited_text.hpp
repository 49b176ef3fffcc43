// Files that people write, with some of their scalars replaced and all else as it was.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <utility>

#include "text/source.hpp"

namespace exbind::spec {

using Names = std::map<std::string, std::string>;

/// The new name, or the name itself where it has none.
const std::string& renamed(const std::string& name, const Names& names);

/// The text with every whole word among `names` replaced. With `also`, characters that belong to words, too.
std::string replace_words(std::string_view text, const Names& names, std::string_view also = {});

class EditedText {
  public:
    explicit EditedText(const text::Source& source) : source_(source) {}

    void words(const text::Span& span, const Names& names) { put(span, replace_words(span.text(), names)); }
    /// The first occurrence of `was` within a scalar, which may be quoted.
    void part(const text::Span& span, const std::string& was, const std::string& now);

    std::string take() const;

  private:
    void put(const text::Span& span, std::string now);

    const text::Source& source_;
    std::map<std::size_t, std::pair<std::size_t, std::string>> edits_;  // by their beginning: length, text
};

}  // namespace exbind::spec
