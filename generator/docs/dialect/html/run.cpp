#include "docs/dialect/html/run.hpp"

#include <algorithm>

namespace exbind::docs::dialect::html {
namespace {

bool is_blank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

}  // namespace

void Run::put(char c, std::uint32_t offset) {
    const bool follows = !pieces_.empty() && pieces_.back().offset + (text_.size() - pieces_.back().position) == offset;
    if (!follows) pieces_.push_back({text_.size(), offset});
    text_ += c;
}

void Run::settle() {
    if (blank_ && !text_.empty() && text_.back() != '\n') text_ += ' ';
    blank_ = false;
}

void Run::add(std::string_view text, std::uint32_t offset) {
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (is_blank(text[i])) {
            blank_ = true;
            continue;
        }
        settle();
        put(text[i], offset + static_cast<std::uint32_t>(i));
    }
}

void Run::add_verbatim(std::string_view text, std::uint32_t offset) {
    for (std::size_t i = 0; i < text.size(); ++i) put(text[i], offset + static_cast<std::uint32_t>(i));
}

void Run::open_mark(std::string_view mark) {
    settle();
    text_ += mark;
}

void Run::trim_line() {
    while (!text_.empty() && text_.back() == ' ') text_.pop_back();
    blank_ = false;
}

void Run::line_break() {
    trim_line();
    if (!text_.empty() && text_.back() != '\n') text_ += '\n';
}

void Run::append(const Run& other) {
    for (const Piece& piece : other.pieces_) pieces_.push_back({text_.size() + piece.position, piece.offset});
    text_ += other.text_;
}

void Run::finish() {
    while (!text_.empty() && is_blank(text_.back())) text_.pop_back();
    while (!pieces_.empty() && pieces_.back().position >= text_.size()) pieces_.pop_back();
    blank_ = false;
}

std::uint32_t Run::place_of(std::size_t position) const {
    if (pieces_.empty()) return 0;
    auto after = std::upper_bound(pieces_.begin(), pieces_.end(), position,
                                  [](std::size_t at, const Piece& piece) { return at < piece.position; });
    if (after == pieces_.begin()) {
        const auto before = static_cast<std::uint32_t>(after->position - position);
        return after->offset - std::min(after->offset, before);
    }
    --after;
    return after->offset + static_cast<std::uint32_t>(position - after->position);
}

text::Span Run::span_of(const text::Source& source, std::size_t position, std::size_t size) const {
    const auto limit = static_cast<std::uint32_t>(source.content().size());
    const std::uint32_t begin = std::min(place_of(position), limit);
    if (size == 0) return {&source, begin, 0};
    const std::uint32_t last = std::min(place_of(position + size - 1), limit);
    return {&source, begin, last < begin ? 0 : std::min(last + 1, limit) - begin};
}

}  // namespace exbind::docs::dialect::html
