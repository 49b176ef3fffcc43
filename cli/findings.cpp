#include "cli/findings.hpp"

#include <algorithm>
#include <filesystem>

#include "cli/commands.hpp"
#include "cli/rules.hpp"
#include "docs/rules.hpp"
#include "spec/read.hpp"
#include "spec/rules.hpp"
#include "store/changeset.hpp"
#include "text/strings.hpp"

namespace exbind::cli {
namespace fs = std::filesystem;
namespace {

/// What is about neither an operation nor a page.
constexpr const char* everything_there_is = "-";

const PageNews* page_of(const text::Diagnostic& finding, const FindingPlaces& places) {
    const auto page = places.pages.find(finding.at.source);
    return page == places.pages.end() ? nullptr : &page->second;
}

spec::FindingKey key_of(const text::Diagnostic& finding, const FindingPlaces& places) {
    const PageNews* page = page_of(finding, places);
    // Documents refer to files beside them.
    std::string about = !finding.about.empty() ? finding.about
                        : page != nullptr      ? page->id
                        : finding.at           ? fs::path(finding.at.source->name()).filename().string()
                                               : everything_there_is;
    return {std::string(finding.rule->id), std::move(about)};
}

bool is_error(const text::Diagnostic& finding) {
    return finding.rule->severity == text::Severity::error;
}

spec::AcceptedFindings totals(const text::Diagnostics& found, const FindingPlaces& places) {
    spec::AcceptedFindings all;
    for (const text::Diagnostic& finding : found.all())
        if (!is_error(finding)) ++all[key_of(finding, places)];
    return all;
}

/// Whether an accepted finding would be met again by this import.
bool is_covered(const std::string& about, const FindingPlaces& places) {
    if (places.whole || places.operations.count(about) != 0) return true;
    return std::any_of(places.pages.begin(), places.pages.end(),
                       [&](const auto& page) { return page.second.id == about; });
}

bool says_the_same(const text::Diagnostic& finding, const FindingPlaces& places) {
    // Of a whole documentation, most pages that describe no operation never do.
    if (finding.rule == &docs::rules::no_operation) return places.whole;
    const PageNews* page = page_of(finding, places);
    return page != nullptr && page->known && !page->changed;
}

/// The order in which findings are shown.
int rank(const text::Diagnostic& finding, const FindingPlaces& places) {
    if (is_error(finding)) return 0;
    const PageNews* page = page_of(finding, places);
    const bool is_new = (page != nullptr && !page->known) || places.added.count(finding.about) != 0;
    return is_new ? 1 : 2;
}

}  // namespace

std::optional<spec::AcceptedFindings> read_accepted(Context& context, const std::string& exchange) {
    const fs::path file = context.root() / spec::accepted_file(exchange);
    std::error_code error;
    if (!fs::exists(file, error)) return spec::AcceptedFindings{};
    auto content = store::read_file(file, context.diagnostics);
    if (!content) return std::nullopt;
    const text::Source& source = context.sources.add(file.generic_string(), std::move(*content));
    auto accepted = spec::parse_accepted(source, context.diagnostics);
    if (!accepted) return std::nullopt;
    const std::vector<Explanation> known = explanations();
    for (const auto& [key, count] : *accepted)
        if (std::none_of(known.begin(), known.end(),
                         [&, &id = key.first](const auto& each) { return each.id == id; })) {
            context.diagnostics.report(spec::rules::odd_accepted, {&source, 0, 0}, "there is no finding " + key.first,
                                       "remove its lines");
            return std::nullopt;
        }
    return accepted;
}

FindingCounts show_findings(Context& context, text::Diagnostics&& found, const FindingPlaces& places,
                            const spec::AcceptedFindings& accepted) {
    FindingCounts counts;
    const spec::AcceptedFindings all = totals(found, places);
    std::vector<text::Diagnostic> shown;
    for (text::Diagnostic& finding : found.take()) {
        const std::string rule(finding.rule->id);
        const spec::FindingKey key = key_of(finding, places);
        const auto known = accepted.find(key);
        const bool always = is_error(finding) || context.wants_all(*finding.rule);
        const bool warning = finding.rule->severity == text::Severity::warning;
        if (!always && known != accepted.end() && all.at(key) <= known->second) {
            ++counts.accepted[rule];
        } else if (!always && says_the_same(finding, places)) {
            ++counts.unchanged[rule];
            context.warnings_not_shown += warning ? 1 : 0;
        } else {
            shown.push_back(std::move(finding));
        }
    }
    std::stable_sort(shown.begin(), shown.end(),
                     [&](const auto& a, const auto& b) { return rank(a, places) < rank(b, places); });
    counts.shown = shown.size();
    for (text::Diagnostic& finding : shown) context.diagnostics.append(std::move(finding));
    const auto stale = std::count_if(accepted.begin(), accepted.end(), [&](const auto& each) {
        return all.count(each.first) == 0 && is_covered(each.first.second, places);
    });
    if (stale != 0)
        context.diagnostics.report(rules::stale_accepted, {},
                                   std::to_string(stale) +
                                       (stale == 1 ? " accepted finding is" : " accepted findings are") +
                                       " gone from the documentation",
                                   "--accept writes findings.accepted without them");
    return counts;
}

spec::AcceptedFindings accept_findings(const text::Diagnostics& found, const FindingPlaces& places,
                                       const spec::AcceptedFindings& accepted) {
    spec::AcceptedFindings result = totals(found, places);
    for (const auto& each : accepted)
        if (!is_covered(each.first.second, places)) result.insert(each);
    return result;
}

std::string counted(const std::map<std::string, std::size_t>& counts) {
    std::vector<std::string> parts;
    for (const auto& [name, count] : counts) parts.push_back(std::to_string(count) + ' ' + name);
    return text::join(parts, ", ");
}

}  // namespace exbind::cli
