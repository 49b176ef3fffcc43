#include "text/source.hpp"

#include <algorithm>

namespace exbind::text {
namespace {

/// Bytes of a block. A line of any length has its columns counted from the block's beginning.
constexpr std::size_t block = 256;

std::size_t code_points(std::string_view text) {
    return static_cast<std::size_t>(std::count_if(
        text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

}  // namespace

Source::Source(std::string name, std::string content) : name_(std::move(name)), content_(std::move(content)) {
    starts_.push_back(0);
    for (std::size_t i = content_.find('\n'); i != std::string::npos; i = content_.find('\n', i + 1))
        starts_.push_back(i + 1);
    std::size_t count = 0;
    for (std::size_t begin = 0; begin < content_.size(); begin += block) {
        before_block_.push_back(count);
        count += code_points(this->content().substr(begin, block));
    }
    before_block_.push_back(count);
}

std::size_t Source::code_points_before(std::size_t offset) const {
    return before_block_[offset / block] + code_points(content().substr(offset - offset % block, offset % block));
}

Position Source::position(std::size_t offset) const {
    offset = std::min(offset, content_.size());
    const auto next = std::upper_bound(starts_.begin(), starts_.end(), offset);
    const auto line = static_cast<std::uint32_t>(next - starts_.begin());
    const std::size_t column = 1 + code_points_before(offset) - code_points_before(*(next - 1));
    return {line, static_cast<std::uint32_t>(column)};
}

std::string_view Source::line(std::uint32_t number) const {
    if (number == 0 || number > starts_.size()) return {};
    const std::size_t begin = starts_[number - 1];
    std::size_t end = number < starts_.size() ? starts_[number] - 1 : content_.size();
    if (end > begin && content_[end - 1] == '\r') --end;
    return content().substr(begin, end - begin);
}

std::size_t Source::offset_of_line(std::uint32_t number) const {
    return number == 0 ? 0 : number > starts_.size() ? content_.size() : starts_[number - 1];
}

std::string place(const Span& span) {
    if (!span) return {};
    const Position at = span.position();
    return span.source->name() + ':' + std::to_string(at.line) + ':' + std::to_string(at.column);
}

}  // namespace exbind::text
