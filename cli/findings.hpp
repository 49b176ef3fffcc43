// What an import finds odd about the documentation, and how much of it is shown: what is new, not what was there
// yesterday.
#pragma once

#include <map>
#include <set>
#include <string>

#include "cli/context.hpp"
#include "spec/accepted.hpp"

namespace exbind::cli {

/// A page as an import met it.
struct PageNews {
    std::string id;
    bool known = false;    ///< there are specs of it
    bool changed = false;  ///< it says something else than when these were imported
};

/// What an import knows when it looks through its findings.
struct FindingPlaces {
    std::map<const text::Source*, PageNews> pages;
    std::set<std::string> operations;  ///< imported ones: "finance/savings.balance"
    std::set<std::string> added;       ///< those of them that are new
    bool whole = false;                ///< nothing else is documented
};

struct FindingCounts {
    std::size_t shown = 0;
    std::map<std::string, std::size_t> unchanged;  ///< by rule: on pages that say what they said
    std::map<std::string, std::size_t> accepted;   ///< by rule
};

/// specs/<exchange>/findings.accepted; empty when there is none. Nothing, with a diagnostic, when it can't be read.
std::optional<spec::AcceptedFindings> read_accepted(Context& context, const std::string& exchange);

/// Hands the findings that are worth showing to the context: errors first, then what is about new pages and operations,
/// then about pages that changed. With --all-findings all of them, with --rule all of these rules. Warnings that are
/// not shown still count for --strict, accepted ones do not.
FindingCounts show_findings(Context& context, text::Diagnostics&& found, const FindingPlaces& places,
                            const spec::AcceptedFindings& accepted);

/// What --accept writes: the findings of this import in the place of those that were accepted before.
spec::AcceptedFindings accept_findings(const text::Diagnostics& found, const FindingPlaces& places,
                                       const spec::AcceptedFindings& accepted);

/// "7 EX210, 16 EX216"
std::string counted(const std::map<std::string, std::size_t>& counts);

}  // namespace exbind::cli
