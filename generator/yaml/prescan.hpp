// What has to be known of a text before it is parsed: that it is UTF-8 without control characters, and, before the
// YAML parser may see it, that its brackets cannot make the parser's token queue or stack grow without bounds.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "text/diagnostic.hpp"
#include "yaml/tree.hpp"

namespace exbind::yaml {

/// The text as the parser gets it, and the way back from its offsets to the source's.
class Adapted {
  public:
    explicit Adapted(const text::Span& part);

    std::string_view content() const { return content_; }
    /// The text is one flow collection from its first character on, as JSON is.
    bool is_flow() const { return is_flow_; }
    /// Offset in the source of an offset in content().
    std::uint32_t origin(std::size_t offset) const;

  private:
    void adapt_json(std::string_view text, std::size_t origin);

    std::string_view content_;
    std::string own_;                                         // set when content_ is not the source's own text
    std::vector<std::pair<std::size_t, std::size_t>> steps_;  // (offset here, offset in the source), ascending
    bool is_flow_ = false;
};

text::Span without_byte_order_mark(text::Span part);

/// Size and characters. Reports why the text must not be read at all. True when it may.
bool prescan(const text::Span& part, const Limits& limits, text::Diagnostics& diagnostics);

/// Reports brackets that the YAML parser must not see. True when there are none. For texts that passed prescan().
bool check_brackets(const text::Span& part, const Limits& limits, text::Diagnostics& diagnostics);

}  // namespace exbind::yaml
