#include "docs/okx_blocks.hpp"

#include <algorithm>
#include <optional>

#include "docs/okx_errors.hpp"
#include "docs/okx_table.hpp"
#include "text/strings.hpp"

namespace exbind::docs::okx {
namespace {

struct Line {
    std::string_view text;  ///< without line end
    std::string_view trimmed;
    std::size_t offset = 0;
};

/// Bytes of a line, about.
constexpr std::size_t usual_line = 24;

std::vector<Line> lines_of(std::string_view content) {
    std::vector<Line> lines;
    lines.reserve(content.size() / usual_line);
    for (std::size_t begin = 0; begin <= content.size();) {
        const std::size_t end = std::min(content.find('\n', begin), content.size());
        const std::string_view line = content.substr(begin, end - begin);
        lines.push_back({line, text::trim(line), begin});
        begin = end + 1;
    }
    return lines;
}

bool is_rule(const Line& line) {
    return line.trimmed == "---";
}
bool is_code(const Line& line) {
    return !line.trimmed.empty() && line.text.starts_with("    ");
}

/// Number of '#' when the line is a heading, else 0.
int heading_level(const Line& line) {
    std::size_t level = 0;
    while (level < line.text.size() && line.text[level] == '#') ++level;
    const bool heading = level > 0 && level <= 6 && level < line.text.size() && line.text[level] == ' ';
    return heading ? static_cast<int>(level) : 0;
}

/// Text of a heading without marks of emphasis.
std::string_view bare(std::string_view text) {
    text = text::trim(text);
    while (text.starts_with("**") || text.starts_with('#')) text.remove_prefix(text.starts_with('#') ? 1 : 2);
    while (text.ends_with("**")) text.remove_suffix(2);
    return text::trim(text);
}

class HalfReader {
  public:
    HalfReader(const text::Source& source, const std::vector<Line>& lines, std::size_t begin, std::size_t end,
               Half& half)
        : source_(source), lines_(lines), at_(begin), end_(end), half_(half) {}

    void run() {
        while (at_ < end_) {
            const Line& line = lines_[at_];
            if (line.trimmed.empty()) {
                ++at_;
            } else if (const int level = heading_level(line); level > 0) {
                heading(line, level);
            } else if (is_code(line) && after_blank()) {
                code();
            } else if (is_label(at_)) {
                std::string_view label = line.trimmed;
                label.remove_prefix(1);
                add(Block::Kind::label, line, bare(label));
                ++at_;
            } else if (is_table_header(at_)) {
                table();
            } else {
                add(Block::Kind::paragraph, line, line.trimmed);
                ++at_;
            }
        }
    }

  private:
    text::Span span_of(std::string_view part) const {
        return {&source_, static_cast<std::uint32_t>(part.data() - source_.content().data()),
                static_cast<std::uint32_t>(part.size())};
    }

    Section& section() {
        if (half_.sections.empty()) half_.sections.emplace_back();
        return half_.sections.back();
    }

    Block& add(Block::Kind kind, const Line& line, std::string_view text) {
        Block& block = section().blocks.emplace_back();
        block.kind = kind;
        block.text = text;
        block.span = span_of(text.empty() ? line.trimmed : text);
        return block;
    }

    void heading(const Line& line, int level) {
        const std::string_view text = bare(line.trimmed);
        ++at_;
        if (level > 3) {
            add(Block::Kind::heading, line, text);
            return;
        }
        while (!open_.empty() && open_.back().first >= level) open_.pop_back();
        Section next;
        next.level = level;
        next.title = text;
        next.span = span_of(text.empty() ? line.trimmed : text);
        for (const auto& [above_level, above] : open_) {
            if (above_level > 1) next.above.push_back(above);
        }
        open_.emplace_back(level, text);
        half_.sections.push_back(std::move(next));
    }

    bool after_blank() const { return at_ == 0 || lines_[at_ - 1].trimmed.empty(); }

    /// Indented lines, blank ones between them included.
    void code() {
        const std::size_t first = at_;
        std::size_t last = at_;
        for (; at_ < end_; ++at_) {
            if (is_code(lines_[at_])) {
                last = at_;
            } else if (!lines_[at_].trimmed.empty()) {
                break;
            }
        }
        const std::size_t begin = lines_[first].offset;
        const std::string_view text =
            source_.content().substr(begin, lines_[last].offset + lines_[last].text.size() - begin);
        Block& block = add(Block::Kind::code, lines_[first], text);
        block.span = span_of(text);
    }

    /// `> text` with no cells, above a code listing or with a word that only labels have.
    bool is_label(std::size_t at) const {
        const Line& line = lines_[at];
        if (!line.text.starts_with('>') || line.text.find('|') != std::string_view::npos) return false;
        std::size_t next = at + 1;
        while (next < end_ && lines_[next].trimmed.empty()) ++next;
        if (next > at + 1 && next < end_ && is_code(lines_[next])) return true;
        const std::string lower = text::to_lower(line.trimmed);
        return lower.find("example") != std::string::npos && lower.size() < 64;
    }

    bool is_table_header(std::size_t at) const {
        return at + 1 < end_ && lines_[at].text.find('|') != std::string_view::npos &&
               is_separator(lines_[at + 1].text);
    }

    bool ends_table() const {
        const Line& line = lines_[at_];
        return heading_level(line) > 0 || (is_code(line) && after_blank()) || is_label(at_) || is_table_header(at_);
    }

    void table() {
        const Line& header = lines_[at_];
        if (auto errors = ErrorTableReader::for_header(
                cells_of(header.trimmed), [this](std::string_view part) { return span_of(part); }, half_.findings)) {
            // What has no bar goes on with the message of the row above, or is a sentence below the table.
            for (at_ += 2; at_ < end_ && !ends_table(); ++at_)
                if (lines_[at_].text.find('|') != std::string_view::npos) errors->row(cells_of(lines_[at_].text));
            add(Block::Kind::errors, header, header.trimmed).errors = errors->take();
            return;
        }
        const auto columns = read_header(header.trimmed);
        TableReader reader{source_, columns, half_.findings, span_of(header.trimmed)};
        at_ += 2;
        while (at_ < end_) {
            if (ends_table()) break;
            reader.line(lines_[at_].text);
            ++at_;
        }
        if (columns.is_parameters()) {
            Block& block = add(Block::Kind::table, header, header.trimmed);
            block.table = reader.take();
        }
        for (const std::string_view note : reader.notes()) add(Block::Kind::paragraph, header, note);
    }

    const text::Source& source_;
    const std::vector<Line>& lines_;
    std::size_t at_;
    std::size_t end_;
    Half& half_;
    std::vector<std::pair<int, std::string_view>> open_;
};

/// Whether a part is the Chinese one: most of its titles are, or most of all its headings.
bool is_chinese(const std::vector<Line>& lines, std::size_t begin, std::size_t end) {
    struct Count {
        std::size_t all = 0;
        std::size_t chinese = 0;
        bool most() const { return 2 * chinese > all; }
    };
    Count titles;
    Count headings;
    for (std::size_t i = begin; i < end; ++i) {
        const int level = heading_level(lines[i]);
        if (level == 0) continue;
        const std::size_t chinese = has_chinese(lines[i].text) ? 1 : 0;
        ++headings.all;
        headings.chinese += chinese;
        if (level > 3) continue;
        ++titles.all;
        titles.chinese += chinese;
    }
    return titles.most() || headings.most();
}

}  // namespace

std::string_view Page::front_value(std::string_view key) const {
    for (const auto& [name, value] : front) {
        if (name == key) return value;
    }
    return {};
}

bool has_chinese(std::string_view text) {
    for (std::size_t i = 0; i + 2 < text.size(); ++i) {
        const auto lead = static_cast<unsigned char>(text[i]);
        if (lead >= 0xE4 && lead <= 0xE9) return true;
    }
    return false;
}

Page read_blocks(const text::Source& source) {
    Page page;
    const auto lines = lines_of(source.content());
    std::size_t at = 0;
    while (at < lines.size() && lines[at].trimmed.empty()) ++at;
    if (at < lines.size() && is_rule(lines[at])) {
        for (++at; at < lines.size() && !is_rule(lines[at]); ++at) {
            const std::size_t colon = lines[at].text.find(':');
            if (colon == std::string_view::npos) continue;
            page.front.emplace_back(text::trim(lines[at].text.substr(0, colon)),
                                    text::trim(lines[at].text.substr(colon + 1)));
        }
        if (at < lines.size()) ++at;
    }
    while (at < lines.size()) {
        std::size_t end = at;
        while (end < lines.size() && !is_rule(lines[end])) ++end;
        Half half;
        half.chinese = is_chinese(lines, at, end);
        HalfReader{source, lines, at, end, half}.run();
        if (!half.sections.empty()) page.halves.push_back(std::move(half));
        at = end + 1;
    }
    return page;
}

}  // namespace exbind::docs::okx
