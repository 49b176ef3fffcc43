#include "cli/finding_list.hpp"

#include <algorithm>
#include <map>
#include <ostream>
#include <sstream>

#include "cli/commands.hpp"
#include "cli/table.hpp"
#include "text/strings.hpp"

namespace exbind::cli {
namespace {

struct Tally {
    std::size_t count = 0;
    const text::Diagnostic* example = nullptr;  ///< the first that has a place
};
using Tallies = std::map<const text::Rule*, Tally>;

Tallies tallied(std::span<const text::Diagnostic> findings) {
    Tallies tallies;
    for (const text::Diagnostic& each : findings) {
        Tally& tally = tallies[each.rule];
        ++tally.count;
        if (tally.example == nullptr && each.at) tally.example = &each;
    }
    return tallies;
}

/// "languages disagree on a type"
std::string title_of(const text::Rule& rule, const std::vector<Explanation>& known) {
    const auto found = std::find_if(known.begin(), known.end(), [&](const auto& each) { return each.id == rule.id; });
    return found == known.end() ? std::string() : found->title.substr(found->title.find(": ") + 2);
}

std::vector<std::string> row(const text::Rule& rule, const Tally& tally, const std::vector<Explanation>& known) {
    const std::string count = std::to_string(tally.count);
    return {std::string(count.size() < 7 ? 7 - count.size() : 0, ' ') + count, std::string(rule.id),
            std::string(to_string(rule.severity)), title_of(rule, known),
            tally.example == nullptr ? "" : text::place(tally.example->at)};
}

}  // namespace

void print_findings(std::ostream& out, std::span<const text::Diagnostic> findings, const FindingStyle& style) {
    const Tallies tallies = tallied(findings);
    const auto is_counted = [&](const text::Rule& rule) {
        return rule.severity == text::Severity::note && !style.all && style.rules.count(std::string(rule.id)) == 0 &&
               tallies.at(&rule).count > notes_shown;
    };
    for (const text::Diagnostic& each : findings) {
        if (style.only_errors && each.rule->severity != text::Severity::error) continue;
        if (!is_counted(*each.rule)) text::print(out, each, style.color);
    }
    std::vector<std::pair<const text::Rule*, Tally>> rows(tallies.begin(), tallies.end());
    std::sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) {
        if (a.first->severity != b.first->severity) return a.first->severity > b.first->severity;
        return a.second.count != b.second.count ? a.second.count > b.second.count : a.first->id < b.first->id;
    });
    const auto counted =
        std::find_if(rows.begin(), rows.end(), [&](const auto& each) { return is_counted(*each.first); });
    if (counted == rows.end() || style.only_errors) return;
    const std::string example(counted->first->id);
    const std::vector<Explanation> known = explanations();
    std::vector<std::vector<std::string>> table;
    for (const auto& [rule, tally] : rows) table.push_back(row(*rule, tally, known));
    print_table(out, table, style.width, Overflow::wrap);
    out << "  notes are counted here: --rule " << example
        << " shows each of one rule, --all-findings all of them; --explain " << example << " says what it means\n";
}

}  // namespace exbind::cli
