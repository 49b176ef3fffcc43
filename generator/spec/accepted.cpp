#include "spec/accepted.hpp"

#include <charconv>
#include <vector>

#include "spec/rules.hpp"
#include "text/strings.hpp"

namespace exbind::spec {
namespace {

bool is_rule(std::string_view word) {
    return word.size() == 5 && word.starts_with("EX") && text::all_digits(word.substr(2));
}

/// A page's name may hold blanks: the rule stands before the first, the number behind the last.
std::optional<std::pair<FindingKey, std::size_t>> read_line(std::string_view line) {
    const std::size_t first = line.find(' ');
    const std::size_t last = line.rfind(' ');
    if (first == std::string_view::npos || first == last || !is_rule(line.substr(0, first))) return std::nullopt;
    const std::string_view number = line.substr(last + 1);
    std::size_t count = 0;
    const auto read = std::from_chars(number.data(), number.data() + number.size(), count);
    const std::string_view about = text::trim(line.substr(first, last - first));
    if (read.ec != std::errc{} || read.ptr != number.data() + number.size() || count == 0 || about.empty())
        return std::nullopt;
    return {{{std::string(line.substr(0, first)), std::string(about)}, count}};
}

}  // namespace

std::optional<AcceptedFindings> parse_accepted(const text::Source& source, text::Diagnostics& diagnostics) {
    AcceptedFindings accepted;
    bool sound = true;
    for (std::uint32_t number = 1; number <= source.line_count(); ++number) {
        const std::string_view line = text::trim(source.line(number));
        if (line.empty() || line.front() == '#') continue;
        const auto entry = read_line(line);
        if (entry && accepted.insert(*entry).second) continue;
        sound = false;
        diagnostics.report(
            rules::odd_accepted,
            {&source, static_cast<std::uint32_t>(source.offset_of_line(number)),
             static_cast<std::uint32_t>(line.size())},
            entry ? "'" + text::visible(entry->first.first + ' ' + entry->first.second) + "' is accepted twice"
                  : "'" + text::visible(line) + "' is no accepted finding",
            "write a rule, an operation or page, and how many: EX211 finance/savings.balance 2");
    }
    if (!sound) return std::nullopt;
    return accepted;
}

std::string write_accepted(const AcceptedFindings& accepted) {
    std::string text =
        "# Findings that need not be shown again: rule, operation or page, how many. `exbind import --accept` writes "
        "this.\n";
    for (const auto& [key, count] : accepted) text += key.first + ' ' + key.second + ' ' + std::to_string(count) + '\n';
    return text;
}

}  // namespace exbind::spec
