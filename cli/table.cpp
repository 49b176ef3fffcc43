#include "cli/table.hpp"

#include <algorithm>
#include <ostream>

#include "text/strings.hpp"

namespace exbind::cli {
namespace {

constexpr std::size_t gap = 2;
constexpr std::size_t indent = 6;          ///< of what does not fit beside the first columns
constexpr std::size_t least_of_last = 24;  ///< columns below which the last cell goes to a line of its own

/// The first code points of a text.
std::string head(std::string_view text, std::size_t width) {
    std::size_t bytes = 0;
    for (std::size_t i = 0; i < width && bytes < text.size(); ++i)
        bytes += text::first_code_point(text.substr(bytes)).length;
    return std::string(text.substr(0, bytes));
}

std::string cut(const std::string& text, std::size_t width) {
    if (text::width(text) <= width) return text;
    return width < 4 ? head(text, width) : head(text, width - 3) + "...";
}

class Table {
  public:
    Table(std::ostream& out, std::size_t width, Overflow overflow) : out_(out), width_(width), overflow_(overflow) {}

    void print(std::vector<std::vector<std::string>> rows) {
        for (auto& row : rows) {
            widths_.resize(std::max(widths_.size(), row.size()));
            for (std::size_t i = 0; i < row.size(); ++i) {
                row[i] = text::visible(row[i]);
                widths_[i] = std::max(widths_[i], text::width(row[i]));
            }
        }
        // How many columns stand beside each other in full.
        std::size_t used = 0;
        for (; beside_ < widths_.size() && used + widths_[beside_] <= width_; ++beside_) used += widths_[beside_] + gap;
        const bool shares = beside_ + 1 == widths_.size() && used + least_of_last <= width_;
        if (shares) ++beside_;
        beside_ = std::max<std::size_t>(beside_, 1);
        for (const auto& row : rows) print_row(row);
    }

  private:
    void print_row(const std::vector<std::string>& row) {
        std::string line;
        const std::size_t first = std::min(beside_, row.size());
        for (std::size_t i = 0; i + 1 < first; ++i)
            line += row[i] + std::string(widths_[i] - text::width(row[i]) + gap, ' ');
        if (first > 0) end_line(line, row[first - 1], first == widths_.size());
        std::string rest;
        for (std::size_t i = first; i < row.size(); ++i)
            if (!row[i].empty()) rest += (rest.empty() ? "" : "  ") + row[i];
        if (!rest.empty()) end_line(std::string(indent, ' '), rest, true);
    }

    void end_line(std::string line, const std::string& cell, bool is_last) {
        const std::size_t begin = text::width(line);
        const std::size_t room = width_ > begin ? width_ - begin : 1;
        if (overflow_ == Overflow::cut || !is_last) {
            line += cut(cell, room);
            out_ << line.erase(line.find_last_not_of(' ') + 1) << '\n';
            return;
        }
        for (const std::string& part : wrapped(cell, room)) {
            line += part;
            out_ << line.erase(line.find_last_not_of(' ') + 1) << '\n';
            line.assign(begin, ' ');
        }
    }

    std::ostream& out_;
    const std::size_t width_;
    const Overflow overflow_;
    std::vector<std::size_t> widths_;
    std::size_t beside_ = 0;
};

}  // namespace

std::vector<std::string> wrapped(const std::string& text, std::size_t width) {
    std::vector<std::string> lines{""};
    for (std::string_view word : text::split(text, ' ')) {
        const bool joins = text::width(lines.back()) + 1 + text::width(word) <= width;
        if (!lines.back().empty() && !joins) lines.emplace_back();
        if (!lines.back().empty()) lines.back() += ' ';
        for (; text::width(word) > width; lines.emplace_back()) {
            lines.back() += head(word, width);
            word.remove_prefix(head(word, width).size());
        }
        lines.back() += word;
    }
    return lines;
}

void print_table(std::ostream& out, const std::vector<std::vector<std::string>>& rows, std::size_t width,
                 Overflow overflow) {
    Table(out, width, overflow).print(rows);
}

}  // namespace exbind::cli
