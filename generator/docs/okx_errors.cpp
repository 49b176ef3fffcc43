#include "docs/okx_errors.hpp"

#include <algorithm>
#include <charconv>
#include <iterator>
#include <string>
#include <utility>

#include "docs/rules.hpp"
#include "text/strings.hpp"

namespace exbind::docs::okx {
namespace {

constexpr std::string_view code_words[] = {"error code", "错误码", "错误代码"};
constexpr std::string_view http_words[] = {"http status code", "http status", "http 状态码", "http状态码"};
constexpr std::string_view message_words[] = {"error message", "message", "错误提示", "错误消息", "错误信息"};

/// "51008", and with a number for what exactly is the matter "51008_1000".
bool is_code(std::string_view text) {
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

std::optional<ErrorTableReader> ErrorTableReader::for_header(const std::vector<std::string_view>& cells, Places places,
                                                             text::Diagnostics& findings) {
    if (cells.size() < 2 || !text::contains(code_words, text::to_lower(cells.front()))) return std::nullopt;
    ErrorTableReader reader(std::move(places), findings);
    for (std::size_t i = 1; i < cells.size(); ++i) {
        const std::string word = text::to_lower(cells[i]);
        if (text::contains(http_words, word)) reader.http_ = i;
        if (text::contains(message_words, word)) reader.message_ = i;
    }
    if (reader.message_ == 0) return std::nullopt;
    return reader;
}

void ErrorTableReader::row(const std::vector<std::string_view>& cells) {
    const auto cell = [&](std::size_t i) { return i < cells.size() ? text::trim(cells[i]) : std::string_view{}; };
    const std::string_view code = cell(0);
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

}  // namespace exbind::docs::okx
