#include "docs/dialect/error_table.hpp"

#include <algorithm>
#include <charconv>
#include <iterator>
#include <string>
#include <utility>

#include "docs/rules.hpp"
#include "text/strings.hpp"

namespace exbind::docs::dialect {
namespace {

/// "~~10018~~", "[404](page)" -> the code.
std::string_view bare(std::string_view cell) {
    for (const std::string_view mark : {"~~", "**", "`"})
        if (cell.size() > 2 * mark.size() && cell.starts_with(mark) && cell.ends_with(mark))
            cell = text::trim(cell.substr(mark.size(), cell.size() - 2 * mark.size()));
    const std::size_t link = cell.find("](");
    return cell.starts_with('[') && cell.ends_with(')') && link != std::string_view::npos ? cell.substr(1, link - 1)
                                                                                          : cell;
}

/// "-1021", "51008", and with a number for what exactly is the matter "51008_1000".
bool is_code(std::string_view text) {
    if (text.starts_with('-')) text.remove_prefix(1);
    const bool characters = std::all_of(text.begin(), text.end(), [](char c) { return text::is_digit(c) || c == '_'; });
    return characters && !text.empty() && text.size() <= 32 && text.front() != '_' && text.back() != '_';
}

/// 0 when there is none; empty when the cell holds something else.
std::optional<std::uint16_t> read_status(std::string_view cell) {
    if (cell.empty() || cell == "-") return std::uint16_t{0};
    std::uint16_t status = 0;
    const auto [end, error] = std::from_chars(cell.data(), cell.data() + cell.size(), status);
    if (error != std::errc{} || end != cell.data() + cell.size() || status < 100 || status > 599) return std::nullopt;
    return status;
}

}  // namespace

std::optional<ErrorTableReader> ErrorTableReader::for_header(const std::vector<std::string_view>& cells,
                                                             const Dialect::Errors& words, Places places,
                                                             text::Diagnostics& findings) {
    if (cells.size() < 2 || !has_word(words.code, text::to_lower(cells.front()))) return std::nullopt;
    ErrorTableReader reader(std::move(places), findings);
    for (std::size_t i = 1; i < cells.size(); ++i) {
        const std::string word = text::to_lower(cells[i]);
        if (has_word(words.http, word)) reader.http_ = i;
        if (has_word(words.message, word)) reader.message_ = i;
    }
    if (reader.message_ == 0) return std::nullopt;
    return reader;
}

void ErrorTableReader::row(const std::vector<std::string_view>& cells) {
    const auto cell = [&](std::size_t i) { return i < cells.size() ? text::trim(cells[i]) : std::string_view{}; };
    const std::string_view code = bare(cell(0));
    const auto status = http_ ? read_status(cell(*http_)) : std::uint16_t{0};
    if (!is_code(code) || !status) {
        findings_->report(rules::odd_error_row, places_(cells.front()),
                          is_code(code)
                              ? "'" + text::visible(cell(*http_)) + "' is not an HTTP status; the row was skipped"
                              : "'" + text::visible(code) + "' is not an error code; the row was skipped",
                          "add the code to `errors` in exchange.yaml");
        return;
    }
    errors_.push_back({std::string(code), *status, std::string(cell(message_)), places_(code)});
}

}  // namespace exbind::docs::dialect
