#include "docs/dialect/html/blocks.hpp"

#include <algorithm>
#include <iterator>
#include <optional>

#include "docs/dialect/facts.hpp"
#include "docs/dialect/html/run.hpp"
#include "docs/dialect/html/table.hpp"
#include "text/find.hpp"
#include "text/strings.hpp"

namespace exbind::docs::dialect::html {
namespace {

/// Elements whose text is not part of the page.
constexpr std::string_view unseen[] = {"script", "style", "title", "select", "template", "noscript"};

/// Elements within a line of text; every other one begins a line of its own.
constexpr std::string_view inline_names[] = {"a",    "abbr",   "b",      "code", "del", "em", "font", "i",
                                             "img",  "ins",    "kbd",    "mark", "q",   "s",  "samp", "small",
                                             "span", "strike", "strong", "sub",  "sup", "tt", "u",    "var"};

struct Mark {
    std::string_view name;
    std::string_view mark;
};
constexpr Mark marks[] = {{"code", "`"}, {"tt", "`"},   {"strong", "**"}, {"b", "**"},     {"em", "_"},
                          {"i", "_"},    {"del", "~~"}, {"s", "~~"},      {"strike", "~~"}};

std::string_view mark_of(std::string_view name) {
    const Mark* found = text::find_by(marks, &Mark::name, name);
    return found == nullptr ? std::string_view{} : found->mark;
}

/// 1 to 6, else 0.
int heading_level(std::string_view name) {
    return name.size() == 2 && name[0] == 'h' && name[1] >= '1' && name[1] <= '6' ? name[1] - '0' : 0;
}

std::string_view bare(std::string_view text) {
    while (text.starts_with("**")) text.remove_prefix(2);
    while (text.ends_with("**")) text.remove_suffix(2);
    return text::trim(text);
}

/// A quotation names the listing below it, or is one of those labels that stand alone.
bool is_label(const Block& quote, bool above_code) {
    if (quote.text.find('|') != std::string_view::npos) return false;
    return above_code || (quote.text.size() < 64 && text::to_lower(quote.text).find("example") != std::string::npos);
}

class Builder : public Events {
  public:
    Builder(const text::Source& source, const Dialect& dialect, Document& document, std::deque<std::string>& texts,
            std::uint32_t base = 0, const Columns& columns = {})
        : source_(source), dialect_(dialect), document_(document), texts_(texts), base_(base), columns_(columns) {}

    void open(std::string_view name, const Attributes& attributes) override {
        const std::string_view href = attributes.href;
        if (unseen_ > 0 || text::contains(unseen, name)) {
            ++unseen_;
        } else if (in_code_) {
            if (name == "br") run_.add_verbatim("\n", run_.place_of(run_.text().size()));
            if (name == "pre") ++in_code_;
        } else if (name == "table") {
            open_table();
        } else if (table_ && tables_ == 1 && name == "tr") {
            table_->begin_row();
        } else if (table_ && tables_ == 1 && (name == "td" || name == "th")) {
            table_->begin_cell(attributes);
        } else if (name == "a") {
            links_.emplace_back(href);
            if (!href.empty() && !heading_) target().open_mark("[");
        } else if (const std::string_view mark = mark_of(name); !mark.empty()) {
            target().open_mark(mark);
        } else if (!text::contains(inline_names, name)) {
            open_block(name, attributes.id);
        }
    }

    void close(std::string_view name) override {
        if (unseen_ > 0) {
            --unseen_;
        } else if (in_code_) {
            if (name == "pre" && --in_code_ == 0) code();
        } else if (name == "table") {
            close_table();
        } else if (table_ && tables_ == 1 && (name == "td" || name == "th")) {
            table_->end_cell();
        } else if (name == "a") {
            close_link();
        } else if (const std::string_view mark = mark_of(name); !mark.empty()) {
            target().close_mark(mark);
        } else if (!text::contains(inline_names, name)) {
            close_block(name);
        }
    }

    void text(std::string_view text, std::uint32_t offset) override {
        offset += base_;
        if (unseen_ > 0) return;
        if (in_code_) {
            run_.add_verbatim(text, offset);
        } else {
            target().add(text, offset);
        }
    }

    void finish() {
        if (in_code_) code();
        if (table_) {
            tables_ = 1;
            close_table();
        }
        end_line();
        settle_quotes(false);
        for (Page& page : document_.pages) judge_language(page.halves.front());
    }

  private:
    Run& target() {
        Run* cell = table_ ? table_->cell() : nullptr;
        return cell != nullptr ? *cell : run_;
    }
    bool in_cell() { return table_ && table_->cell() != nullptr; }

    void open_block(std::string_view name, std::string_view id) {
        if (in_cell() || heading_) {
            // A heading is one line whatever stands in it.
            if (in_cell()) target().line_break();
            if (heading_) run_.add(" ", 0);
            if (name == "li" && in_cell()) target().open_mark("* ");
            return;
        }
        end_line();
        if (const int level = heading_level(name)) {
            heading_ = level;
            anchor_ = id;
        } else if (name == "pre") {
            in_code_ = 1;
        } else if (name == "blockquote") {
            ++quotes_;
        } else if (name == "li") {
            run_.open_mark("* ");
        }
    }

    void close_block(std::string_view name) {
        if (in_cell()) {
            target().line_break();
        } else if (heading_) {
            if (heading_level(name) > 0) heading();
        } else {
            end_line();
            if (name == "blockquote" && quotes_ > 0) --quotes_;
        }
    }

    void open_table() {
        if (tables_++ > 0) {
            target().line_break();
            return;
        }
        if (heading_) heading();
        end_line();
        table_.emplace();
    }

    void close_table() {
        if (!table_ || --tables_ > 0) return;
        end_line();
        settle_quotes(false);
        half();
        for (Block& block : table_->blocks(source_, dialect_, columns_, texts_, half().findings)) {
            section().blocks.push_back(std::move(block));
        }
        table_.reset();
        tables_ = 0;
    }

    void close_link() {
        if (links_.empty()) return;
        const std::string href = std::move(links_.back());
        links_.pop_back();
        if (href.empty() || heading_) return;
        target().close_mark("](" + href + ")");
    }

    Half& half() {
        if (document_.pages.empty()) begin_page();
        return document_.pages.back().halves.front();
    }
    void begin_page() {
        document_.pages.emplace_back().halves.emplace_back();
        above_.clear();
    }
    Section& section() {
        Half& open = half();
        if (open.sections.empty()) open.sections.emplace_back();
        return open.sections.back();
    }

    std::string_view keep(std::string text) { return texts_.emplace_back(std::move(text)); }

    text::Span span_of(std::string_view text, std::string_view part) const {
        const auto position = static_cast<std::size_t>(part.data() - text.data());
        return run_.span_of(source_, position, part.size());
    }

    void add(Block::Kind kind, std::string_view text, text::Span span) {
        Block& block = section().blocks.emplace_back();
        block.kind = kind;
        block.text = text;
        block.span = span;
    }

    /// The gathered text as paragraphs, one for each line, or as quotations that wait for what follows them.
    void end_line() {
        if (heading_) {
            heading();
            return;
        }
        run_.finish();
        if (!run_.empty()) {
            if (quotes_ == 0) settle_quotes(false);
            const std::string_view text = keep(run_.text());
            for (const std::string_view line : text::split(text, '\n')) {
                add(Block::Kind::paragraph, text::trim(line), span_of(text, text::trim(line)));
                if (quotes_ > 0) ++waiting_;
            }
        }
        run_ = {};
    }

    /// Decides on the quotations at the section's end.
    void settle_quotes(bool above_code) {
        if (waiting_ == 0) return;
        std::vector<Block>& blocks = section().blocks;
        const std::size_t first = blocks.size() - std::min(waiting_, blocks.size());
        for (std::size_t i = first; i < blocks.size(); ++i) {
            if (!is_label(blocks[i], above_code && i + 1 == blocks.size())) continue;
            blocks[i].kind = Block::Kind::label;
            blocks[i].text = bare(blocks[i].text);
        }
        waiting_ = 0;
    }

    void code() {
        in_code_ = 0;
        std::string_view text = keep(run_.text());
        const std::string_view whole = text;
        if (!text::trim(text).empty()) {
            while (text.starts_with('\n')) text.remove_prefix(1);
            while (text.ends_with('\n') || text.ends_with(' ')) text.remove_suffix(1);
            settle_quotes(true);
            add(Block::Kind::code, text, span_of(whole, text));
        }
        run_ = {};
    }

    void heading() {
        const int level = heading_;
        heading_ = 0;
        run_.finish();
        const std::string_view whole = keep(text::replace_all(run_.text(), "\n", " "));
        const std::string_view text = bare(whole);
        const text::Span span = span_of(whole, text);
        const std::string_view anchor = keep(std::move(anchor_));
        anchor_.clear();
        run_ = {};
        if (text.empty()) return;
        ++document_.headings;
        settle_quotes(false);
        const bool titled = !document_.pages.empty() && !half().sections.empty();
        if (level > static_cast<int>(dialect_.sections.levels) ||
            (dialect_.sections.topics_anywhere && titled && topic_named(text, dialect_) != nullptr)) {
            add(Block::Kind::heading, text, span);
            return;
        }
        if (level == 1) begin_page();
        while (!above_.empty() && above_.back().first >= level) above_.pop_back();
        Section next;
        next.level = level;
        next.title = text;
        next.anchor = anchor;
        next.span = span;
        for (const auto& [above_level, title] : above_) {
            if (above_level > 1) next.above.push_back(title);
        }
        above_.emplace_back(level, text);
        half().sections.push_back(std::move(next));
    }

    void judge_language(Half& half) const {
        if (!dialect_.second_half) return;
        std::size_t titles = 0;
        std::size_t second = 0;
        for (const Section& section : half.sections) {
            if (!section.title.empty()) ++titles;
            if (has_script(section.title, *dialect_.second_half)) ++second;
        }
        half.second = 2 * second > titles;
    }

    const text::Source& source_;
    const Dialect& dialect_;
    Document& document_;
    std::deque<std::string>& texts_;
    std::uint32_t base_;  ///< offset in the source of what is read
    Columns columns_;
    Run run_;
    std::optional<TableText> table_;
    std::size_t tables_ = 0;  ///< open ones; those inside a table are read as text of their cell
    std::size_t unseen_ = 0;
    std::size_t in_code_ = 0;
    std::size_t quotes_ = 0;
    std::size_t waiting_ = 0;  ///< quotations at the section's end that may be labels
    int heading_ = 0;
    std::string anchor_;
    std::vector<std::string> links_;
    std::vector<std::pair<int, std::string_view>> above_;
};

}  // namespace

std::vector<Block> read_fragment(const text::Source& source, std::uint32_t begin, std::uint32_t end,
                                 const Dialect& dialect, const Columns& columns, std::deque<std::string>& texts,
                                 text::Diagnostics& findings) {
    Document document;
    Builder builder{source, dialect, document, texts, begin, columns};
    walk(source.content().substr(begin, end - begin), builder);
    builder.finish();
    std::vector<Block> blocks;
    for (Page& page : document.pages)
        for (Half& half : page.halves) {
            findings.append(std::move(half.findings));
            for (Section& section : half.sections)
                std::move(section.blocks.begin(), section.blocks.end(), std::back_inserter(blocks));
        }
    return blocks;
}

Document read_document(const text::Source& source, const Dialect& dialect) {
    Document document;
    Builder builder{source, dialect, document, document.texts};
    document.outcome = walk(source.content(), builder);
    builder.finish();
    return document;
}

}  // namespace exbind::docs::dialect::html
