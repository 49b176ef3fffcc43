// Source texts and places in them. Every file that exbind reads is held once in `Sources`, and everything that can be
// wrong in it carries a `Span`, so that a diagnostic can show file, line, column and the line itself.
#pragma once

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace exbind::text {

/// A line and a column, both counted from 1. Columns count code points, as editors do.
struct Position {
    std::uint32_t line = 1;
    std::uint32_t column = 1;
    bool operator==(const Position&) const = default;
};

/// One text with a name (usually its path). Never changes after it was made. Its lines are counted when somebody asks
/// for a place: most texts have nothing wrong with them.
class Source {
  public:
    Source(std::string name, std::string content);
    Source(const Source&) = delete;
    Source& operator=(const Source&) = delete;

    const std::string& name() const { return name_; }
    std::string_view content() const { return content_; }

    /// Position of a byte offset; offsets past the end give the end.
    Position position(std::size_t offset) const;
    /// Text of a line without its line end; empty when there is no such line.
    std::string_view line(std::uint32_t number) const;
    /// Byte offset at which a line begins; the text's size when there is no such line.
    std::size_t offset_of_line(std::uint32_t number) const;
    std::uint32_t line_count() const { return static_cast<std::uint32_t>(index().starts.size()); }

  private:
    struct Index {
        std::vector<std::size_t> starts;        ///< of lines
        std::vector<std::size_t> before_block;  ///< code points before each block of bytes
    };
    const Index& index() const;
    std::size_t code_points_before(std::size_t offset) const;

    std::string name_;
    std::string content_;
    mutable Index index_;
};

/// A run of bytes in a source. Cheap to copy; does not own the source. A default span means "no place".
struct Span {
    const Source* source = nullptr;
    std::uint32_t begin = 0;
    std::uint32_t length = 0;

    explicit operator bool() const { return source != nullptr; }
    Position position() const { return source ? source->position(begin) : Position{}; }
    std::string_view text() const { return source ? source->content().substr(begin, length) : std::string_view{}; }
    /// Places never take part in comparisons of what was read: two equal facts on different lines are equal.
    bool operator==(const Span&) const { return true; }
};

/// Owns sources; addresses stay valid as long as it lives.
class Sources {
  public:
    const Source& add(std::string name, std::string content) {
        return sources_.emplace_back(std::move(name), std::move(content));
    }

  private:
    std::deque<Source> sources_;
};

/// "name:line:column", or an empty string when the span names no place.
std::string place(const Span& span);

}  // namespace exbind::text
