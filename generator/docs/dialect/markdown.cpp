#include "docs/dialect/markdown.hpp"

#include <algorithm>
#include <optional>

#include "docs/dialect/error_table.hpp"
#include "docs/dialect/facts.hpp"
#include "docs/dialect/html/blocks.hpp"
#include "docs/dialect/table.hpp"
#include "docs/rules.hpp"
#include "text/strings.hpp"

namespace exbind::docs::dialect {
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
bool is_fence(const Line& line) {
    const std::string_view text = line.trimmed;
    return text.size() > 2 && (text[0] == '`' || text[0] == '~') && text[1] == text[0] && text[2] == text[0];
}

/// What a tag of a component says: `value="http"` of <TabItem value="http" label="HTTP">.
std::string_view attribute(std::string_view tag, std::string_view name) {
    const std::string begin = std::string(name) + "=";
    const std::size_t at = tag.find(begin);
    if (at == std::string_view::npos || at + begin.size() >= tag.size()) return {};
    const char quote = tag[at + begin.size()];
    if (quote != '"' && quote != '\'') return {};
    const std::string_view rest = tag.substr(at + begin.size() + 1);
    return rest.substr(0, rest.find(quote));
}

bool begins_tag(std::string_view line, std::string_view tag) {
    return line.size() > tag.size() && line[0] == '<' && text::iequals(line.substr(1, tag.size()), tag) &&
           (line.size() == tag.size() + 1 || !text::is_alnum(line[tag.size() + 1]));
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
    while (text::begins_with(text, "**") || text.starts_with('#')) text.remove_prefix(text.starts_with('#') ? 1 : 2);
    while (text.ends_with("**")) text.remove_suffix(2);
    return text::trim(text);
}

class HalfReader {
  public:
    HalfReader(const text::Source& source, const Dialect& dialect, const OperationKeys& elsewhere, Form form,
               const std::vector<Line>& lines, std::size_t begin, std::size_t end, Page& page, Half& half)
        : source_(source),
          dialect_(dialect),
          elsewhere_(elsewhere),
          indented_(form == Form::rendered),
          lines_(lines),
          at_(begin),
          end_(end),
          page_(page),
          half_(half) {}

    void run() {
        while (at_ < end_) {
            const Line& line = lines_[at_];
            if (line.trimmed.empty()) {
                ++at_;
            } else if (const int level = heading_level(line); level > 0) {
                heading(line, level);
            } else if (is_fence(line)) {
                fenced_code();
            } else if (is_code(line) && after_blank()) {
                code();
            } else if (is_label(at_)) {
                std::string_view label = line.trimmed;
                label.remove_prefix(1);
                add(Block::Kind::label, line, bare(label));
                ++at_;
            } else if (begins_html_table(line)) {
                html_table();
            } else if (is_table_header(at_)) {
                table();
            } else if (begins_tag(line.trimmed, "TabItem")) {
                tab_ = attribute(line.trimmed, "value");
                ++at_;
            } else if (text::begins_with(line.trimmed, "</Tab")) {
                tab_ = {};
                ++at_;
            } else if (is_bold_topic(line)) {
                add(Block::Kind::heading, line, line.trimmed);
                ++at_;
            } else {
                if (is_lost_row(line))
                    half_.findings.report(rules::broken_table, span_of(line.trimmed),
                                          "this row of parameters stands apart from its table",
                                          "join them in a copy of the page and import that");
                add(Block::Kind::paragraph, line, line.trimmed);
                ++at_;
            }
        }
    }

  private:
    bool is_code(const Line& line) const {
        return indented_ && !line.trimmed.empty() && text::begins_with(line.text, "    ");
    }
    bool begins_html_table(const Line& line) const { return !indented_ && begins_tag(line.trimmed, "table"); }

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
        block.tab = tab_;
        block.span = span_of(text.empty() ? line.trimmed : text);
        return block;
    }

    void heading(const Line& line, int level) {
        const std::string_view text = bare(without_anchor(line.trimmed));
        ++at_;
        tab_ = {};
        columns_ = {};
        const bool titled = !half_.sections.empty() && !half_.sections.back().title.empty();
        if (level > static_cast<int>(dialect_.sections.levels) ||
            (dialect_.sections.topics_anywhere && (titled || level > 1) && topic_named(text, dialect_) != nullptr)) {
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
        copy_.reset();
    }

    /// Sites put a link to the heading itself behind it: `## Title[#](/docs/page#title "...")`.
    static std::string_view without_anchor(std::string_view heading) {
        if (!heading.ends_with(')')) return heading;
        const std::size_t link = heading.rfind("](");
        const std::size_t open = link == std::string_view::npos ? link : heading.rfind('[', link);
        if (open == std::string_view::npos || open == 0 || heading.find('#', link) == std::string_view::npos)
            return heading;
        // What is linked is a sign, not a word.
        const std::string_view sign = heading.substr(open + 1, link - open - 1);
        const bool word = std::any_of(sign.begin(), sign.end(), [](char c) { return text::is_alnum(c); });
        return word ? heading : text::trim(heading.substr(0, open));
    }

    bool is_bold_topic(const Line& line) const {
        return dialect_.sections.bold_topics && line.trimmed.starts_with("**") &&
               topic_named(line.trimmed, dialect_) != nullptr;
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
        add_code(first, last);
    }

    /// Lines up to the closing fence, or to the end where there is none.
    void fenced_code() {
        const std::string_view open = lines_[at_].trimmed;
        const std::string_view fence = open.substr(0, open.find_first_not_of(open[0]));
        const std::size_t first = ++at_;
        while (at_ < end_ && !(lines_[at_].trimmed.starts_with(fence) &&
                               lines_[at_].trimmed.find_first_not_of(open[0]) == std::string_view::npos))
            ++at_;
        if (at_ > first) add_code(first, at_ - 1);
        if (at_ < end_) ++at_;
    }

    void add_code(std::size_t first, std::size_t last) {
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
        if (next < end_ && (is_fence(lines_[next]) || (next > at + 1 && is_code(lines_[next])))) return true;
        const std::string lower = text::to_lower(line.trimmed);
        return lower.find("example") != std::string::npos && lower.size() < 64;
    }

    bool is_table_header(std::size_t at) const {
        return at + 1 < end_ && lines_[at].text.find('|') != std::string_view::npos &&
               is_separator(lines_[at + 1].text);
    }

    bool ends_table() const {
        const Line& line = lines_[at_];
        return heading_level(line) > 0 || (is_code(line) && after_blank()) || is_label(at_) || is_table_header(at_) ||
               is_fence(line) || begins_html_table(line) || is_bold_topic(line) ||
               (!indented_ && ((line.trimmed.empty() && !goes_on_behind(at_)) || line.trimmed.starts_with("</Tab")));
    }

    /// Whether rows of the table follow an empty line.
    bool goes_on_behind(std::size_t at) const {
        while (at < end_ && lines_[at].trimmed.empty()) ++at;
        return at < end_ && lines_[at].trimmed.starts_with('|') && !is_table_header(at);
    }

    /// A row that stands apart from its table.
    bool is_lost_row(const Line& line) const {
        return !indented_ && columns_.is_parameters() && line.trimmed.starts_with('|') &&
               cells_of(line.trimmed).size() >= columns_.count;
    }

    void table() {
        const Line& header = lines_[at_];
        const auto cells = cells_of(header.trimmed);
        if (auto errors = ErrorTableReader::for_header(
                cells, dialect_.errors, [this](std::string_view part) { return span_of(part); }, half_.findings)) {
            // What has no bar goes on with the message of the row above, or is a sentence below the table.
            for (at_ += 2; at_ < end_ && !ends_table(); ++at_)
                if (lines_[at_].text.find('|') != std::string_view::npos) errors->row(cells_of(lines_[at_].text));
            add(Block::Kind::errors, header, header.trimmed).errors = errors->take();
            return;
        }
        columns_ = read_header(cells, dialect_.tables);
        if (in_copy()) return skip_table(header);
        TableReader reader{source_, dialect_.tables, columns_, half_.findings, span_of(header.trimmed)};
        Grid grid{{cells}};
        for (at_ += 2; at_ < end_ && !ends_table(); ++at_) {
            reader.line(lines_[at_].text);
            if (!columns_.is_parameters()) grid.rows.push_back(cells_of(lines_[at_].text));
        }
        if (columns_.is_parameters())
            add(Block::Kind::table, header, header.trimmed).table = reader.take();
        else
            add(Block::Kind::grid, header, header.trimmed).grid = std::move(grid);
        for (const std::string_view note : reader.notes()) add(Block::Kind::paragraph, header, note);
    }

    /// Whether what was read of the section so far tells an operation that is described elsewhere.
    bool in_copy() {
        if (!copy_) {
            const bool own = elsewhere_.empty() || section().is_page_of_its_own();
            copy_ = !own && is_copy(section(), dialect_, elsewhere_);
        }
        return *copy_;
    }

    /// Of a table in a copy only the lines below it count.
    void skip_table(const Line& header) {
        std::vector<std::string_view> notes;
        bool gap = false;
        for (at_ += 2; at_ < end_ && !ends_table(); ++at_) {
            const Line& line = lines_[at_];
            const bool row = line.text.find('|') != std::string_view::npos;
            if (row) notes.clear();
            gap = !row && (gap || line.trimmed.empty());
            if (gap && !line.trimmed.empty()) notes.push_back(line.trimmed);
        }
        for (const std::string_view note : notes) add(Block::Kind::paragraph, header, note);
    }

    /// A table in HTML, up to the line that closes it.
    void html_table() {
        const std::size_t first = at_;
        std::size_t open = 0;
        for (; at_ < end_; ++at_) {
            const std::string lower = text::to_lower(lines_[at_].text);
            for (std::size_t at = lower.find("<table"); at != std::string::npos; at = lower.find("<table", at + 1))
                ++open;
            for (std::size_t at = lower.find("</table"); at != std::string::npos; at = lower.find("</table", at + 1))
                open -= std::min<std::size_t>(open, 1);
            if (open == 0) break;
        }
        if (at_ < end_) ++at_;
        const Line& last = lines_[at_ - 1];
        for (Block& block : html::read_fragment(source_, static_cast<std::uint32_t>(lines_[first].offset),
                                                static_cast<std::uint32_t>(last.offset + last.text.size()), dialect_,
                                                columns_, page_.texts, half_.findings)) {
            block.tab = tab_;
            section().blocks.push_back(std::move(block));
        }
    }

    const text::Source& source_;
    const Dialect& dialect_;
    const OperationKeys& elsewhere_;
    bool indented_;
    const std::vector<Line>& lines_;
    std::size_t at_;
    std::size_t end_;
    Page& page_;
    Half& half_;
    Columns columns_;           ///< of the last table
    std::optional<bool> copy_;  ///< in_copy() of the section
    std::string_view tab_;
    std::vector<std::pair<int, std::string_view>> open_;
};

/// The first section has the page's title where it has no heading.
void name_first_section(Page& page, std::string_view title, const text::Source& source) {
    if (page.halves.empty() || title.empty()) return;
    Section& first = page.halves.front().sections.front();
    if (!first.title.empty()) return;
    if (title.size() > 1 && (title.front() == '"' || title.front() == '\'') && title.back() == title.front())
        title = title.substr(1, title.size() - 2);
    first.title = title;
    first.span = {&source, static_cast<std::uint32_t>(title.data() - source.content().data()),
                  static_cast<std::uint32_t>(title.size())};
}

/// Whether a part is in the second language: most of its titles are, or most of all its headings.
bool is_second(const std::vector<Line>& lines, std::size_t begin, std::size_t end, const Dialect& dialect) {
    if (!dialect.second_half) return false;
    struct Count {
        std::size_t all = 0;
        std::size_t second = 0;
        bool most() const { return 2 * second > all; }
    };
    Count titles;
    Count headings;
    for (std::size_t i = begin; i < end; ++i) {
        const int level = heading_level(lines[i]);
        if (level == 0) continue;
        const std::size_t second = has_script(lines[i].text, *dialect.second_half) ? 1 : 0;
        ++headings.all;
        headings.second += second;
        if (level > static_cast<int>(dialect.sections.levels)) continue;
        ++titles.all;
        titles.second += second;
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

Page read_markdown_blocks(const text::Source& source, const Dialect& dialect, const OperationKeys& elsewhere) {
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
    const Form form = page.front.empty() ? dialect.without_front.value_or(dialect.form) : dialect.form;
    while (at < lines.size()) {
        std::size_t end = dialect.second_half && form == Form::rendered ? at : lines.size();
        while (end < lines.size() && !is_rule(lines[end])) ++end;
        Half half;
        half.second = is_second(lines, at, end, dialect);
        HalfReader{source, dialect, elsewhere, form, lines, at, end, page, half}.run();
        if (!half.sections.empty()) page.halves.push_back(std::move(half));
        at = end + 1;
    }
    name_first_section(page, page.front_value(dialect.pages.title_key), source);
    return page;
}

}  // namespace exbind::docs::dialect
