// From pages to specs: chooses the best description of every operation, infers types, names everything so that names
// stay, and joins the result with what is committed.
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "docs/match.hpp"
#include "docs/page.hpp"

namespace exbind::docs {

struct ImportOptions {
    bool whole = false;  ///< the pages are all there are: operations missing from them are reported
    bool prune = false;  ///< and removed
    bool fresh = false;  ///< ignore the committed names, types and orders of the imported operations
    std::map<OperationKey, std::string> names{};  ///< ids that are given, whatever else there is
    bool share = false;                           ///< decide anew which enums are one, of the committed ones, too
    std::set<std::string>
        unread{};  ///< pages of the set that could not be taken: what only they describe is not missing
};

/// What an import did, in numbers and names ("finance/savings.balance").
struct ImportReport {
    std::size_t operations = 0;
    std::size_t fields = 0;
    std::size_t limits = 0;
    std::size_t errors = 0;                      ///< error codes, in all
    std::map<std::string, std::size_t> kinds;    ///< fields by kind of type
    std::map<std::string, std::size_t> reasons;  ///< narrowed fields by the evidence that decided
    /// Fields of any JSON by page, and by what the page does not say.
    std::map<std::string, std::map<std::string, std::size_t>> json;
    ExampleCounts examples;
    std::map<std::string, std::size_t> contradictions;  ///< findings EX210 to EX229 by rule
    std::vector<std::string> added;
    std::vector<std::string> missing;         ///< no longer documented, kept
    std::vector<std::string> removed;         ///< no longer documented, pruned
    std::vector<std::string> unmentioned;     ///< facts that are kept although no page has them (EX385)
    std::vector<std::string> pages_left_out;  ///< that can't be read at all
    std::vector<std::string> left_out;        ///< documented, but can't be imported: "GET /v1/x"
    std::vector<std::string> unreadable;      ///< committed ones of this kind, which keep their form
    std::size_t left_out_in_all() const { return pages_left_out.size() + left_out.size() + unreadable.size(); }
};

struct ImportResult {
    std::vector<spec::Group> groups;      ///< the complete new set, sorted by name
    std::vector<spec::Enum> common;       ///< the enums that groups share, sorted by name
    std::vector<spec::ErrorCode> errors;  ///< the complete new set, sorted by code
    spec::Provenance provenance;
    ImportReport report;
};

/// Imports pages into `committed` (may be null; overlays not applied). Operations of other pages stay as they are.
/// Findings about the imported operations are moved from the pages to `diagnostics`.
ImportResult import_pages(std::vector<DocPage> pages, const spec::Exchange& exchange, const spec::Spec* committed,
                          const ImportOptions& options, text::Diagnostics& diagnostics);

/// The best description of each operation that the pages have, and its page.
using BestCopies = std::map<OperationKey, std::pair<const DocPage*, DocOperation*>>;
BestCopies best_copies(std::vector<DocPage>& pages);

/// Where an operation belongs: group and plain id, from its path and product.
struct Home {
    std::string group;      ///< "finance/savings"
    std::string id;         ///< "purchase_redempt"
    bool prefixed = false;  ///< the path begins with one of the prefixes
    std::string outer;      ///< "finance": the segment of the path before, where a tag names the group
};
Home home_of(const std::string& path, const std::vector<std::string>& prefixes, const std::string& product = {});

}  // namespace exbind::docs
