// Findings as people read them: errors and warnings each, many notes of one rule as one row.
#pragma once

#include <iosfwd>
#include <set>
#include <span>
#include <string>

#include "text/diagnostic.hpp"

namespace exbind::cli {

/// Notes of one rule that are shown each; more of them are counted.
inline constexpr std::size_t notes_shown = 3;

/// How findings are shown.
struct FindingStyle {
    bool all = false;             ///< each, however many there are
    std::set<std::string> rules;  ///< each of these: "EX221"
    bool only_errors = false;
    bool color = false;
    std::size_t width = 100;  ///< of the table
};

/// Prints the findings in their order, then a table when notes were counted: how many of each rule, errors first.
void print_findings(std::ostream& out, std::span<const text::Diagnostic> findings, const FindingStyle& style);

}  // namespace exbind::cli
