// Text gathered from a document: white space collapsed as browsers do, and for each part the place it came from.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "text/source.hpp"

namespace exbind::docs::dialect::html {

class Run {
  public:
    /// Text with its white space collapsed; none at the beginnings and ends of lines.
    void add(std::string_view text, std::uint32_t offset);
    /// Text as it is.
    void add_verbatim(std::string_view text, std::uint32_t offset);
    /// Characters that stand for markup and have no place of their own, before the text they mark and behind it.
    void open_mark(std::string_view mark);
    void close_mark(std::string_view mark) { text_ += mark; }
    void line_break();
    /// Appends what another run holds, with its places.
    void append(const Run& other);
    /// Drops white space at the end.
    void finish();

    const std::string& text() const { return text_; }
    bool empty() const { return text_.empty(); }
    /// Where the character at `position` stands in the document; of a mark, near the text it marks.
    std::uint32_t place_of(std::size_t position) const;
    /// Where a part of the text stands: from its first character to its last, markup between them included.
    text::Span span_of(const text::Source& source, std::size_t position, std::size_t size) const;

  private:
    struct Piece {
        std::size_t position;
        std::uint32_t offset;
    };
    void put(char c, std::uint32_t offset);
    void settle();
    void trim_line();

    std::string text_;
    std::vector<Piece> pieces_;
    bool blank_ = false;  ///< white space waits for a character behind it
};

}  // namespace exbind::docs::dialect::html
