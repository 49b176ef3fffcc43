#include "text/source.hpp"

#include <algorithm>
#include <cstdint>
#include <cstring>

namespace exbind::text {
namespace {

/// Bytes of a block. A line of any length has its columns counted from the block's beginning.
constexpr std::size_t block = 256;

std::size_t code_points(std::string_view text) {
    std::size_t count = 0;
    // Eight bytes at a time: a byte that begins no character has its highest bit set and the next one not.
    for (std::uint64_t eight = 0; text.size() >= sizeof eight; text.remove_prefix(sizeof eight)) {
        std::memcpy(&eight, text.data(), sizeof eight);
        const std::uint64_t tails = (eight >> 7U) & ~(eight >> 6U) & 0x0101'0101'0101'0101U;
        count += sizeof eight - static_cast<std::size_t>((tails * 0x0101'0101'0101'0101U) >> 56U);  // their sum
    }
    return count + static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) {
               return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
           }));
}

}  // namespace

Source::Source(std::string name, std::string content) : name_(std::move(name)), content_(std::move(content)) {}

const Source::Index& Source::index() const {
    if (!index_.starts.empty()) return index_;
    index_.starts.push_back(0);
    for (std::size_t i = content_.find('\n'); i != std::string::npos; i = content_.find('\n', i + 1))
        index_.starts.push_back(i + 1);
    return index_;
}

std::size_t Source::code_points_before(std::size_t offset) const {
    std::vector<std::size_t>& before_block = index_.before_block;
    for (std::size_t begin = 0, count = 0; before_block.size() <= content_.size() / block; begin += block) {
        before_block.push_back(count);
        count += code_points(content().substr(begin, block));
    }
    return before_block[offset / block] + code_points(content().substr(offset - offset % block, offset % block));
}

Position Source::position(std::size_t offset) const {
    offset = std::min(offset, content_.size());
    const std::vector<std::size_t>& starts = index().starts;
    const auto next = std::upper_bound(starts.begin(), starts.end(), offset);
    const auto line = static_cast<std::uint32_t>(next - starts.begin());
    const std::size_t begin = *(next - 1);
    const std::size_t before = offset - begin <= block ? code_points(content().substr(begin, offset - begin))
                                                       : code_points_before(offset) - code_points_before(begin);
    return {line, static_cast<std::uint32_t>(1 + before)};
}

std::string_view Source::line(std::uint32_t number) const {
    const std::vector<std::size_t>& starts = index().starts;
    if (number == 0 || number > starts.size()) return {};
    const std::size_t begin = starts[number - 1];
    std::size_t end = number < starts.size() ? starts[number] - 1 : content_.size();
    if (end > begin && content_[end - 1] == '\r') --end;
    return content().substr(begin, end - begin);
}

std::size_t Source::offset_of_line(std::uint32_t number) const {
    const std::vector<std::size_t>& starts = index().starts;
    return number == 0 ? 0 : number > starts.size() ? content_.size() : starts[number - 1];
}

std::string place(const Span& span) {
    if (!span) return {};
    const Position at = span.position();
    return span.source->name() + ':' + std::to_string(at.line) + ':' + std::to_string(at.column);
}

}  // namespace exbind::text
