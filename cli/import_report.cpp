#include "cli/import_report.hpp"

#include <nlohmann/json.hpp>

#include "text/strings.hpp"

namespace exbind::cli {
namespace {

using Counts = std::map<std::string, std::size_t>;

std::string counted(const Counts& counts) {
    std::vector<std::string> parts;
    for (const auto& [name, count] : counts) parts.push_back(std::to_string(count) + ' ' + name);
    return text::join(parts, ", ");
}

/// The report as pairs of a label and a line; lists of names follow apart.
std::vector<std::pair<std::string, std::string>> lines(const Pages& pages, const docs::ImportReport& report) {
    std::vector<std::pair<std::string, std::string>> result{
        {"pages", std::to_string(pages.files) + " read, " + std::to_string(pages.with_operations) + " with operations"},
        {"operations", std::to_string(report.operations) + ", " + std::to_string(report.added.size()) + " of them new"},
        {"fields", std::to_string(report.fields) + (report.kinds.empty() ? "" : ": " + counted(report.kinds))},
    };
    if (!report.reasons.empty()) result.emplace_back("narrowed by", counted(report.reasons));
    result.emplace_back("limits", std::to_string(report.limits));
    if (report.errors != 0) result.emplace_back("error codes", std::to_string(report.errors));
    result.emplace_back("examples", std::to_string(report.examples.valid) + " valid, " +
                                        std::to_string(report.examples.repaired) + " repaired, " +
                                        std::to_string(report.examples.unusable) + " unusable");
    result.emplace_back("contradictions", report.contradictions.empty() ? "none" : counted(report.contradictions));
    return result;
}

}  // namespace

std::string report_text(const std::string& exchange, const Pages& pages, const docs::ImportReport& report) {
    std::string result = exchange + '\n';
    for (const auto& [label, line] : lines(pages, report))
        result += "  " + label + std::string(16 - std::min<std::size_t>(15, label.size()), ' ') + line + '\n';
    for (const std::string& name : report.missing)
        result += "  no longer documented, kept (--prune removes it): " + name + '\n';
    for (const std::string& name : report.removed) result += "  no longer documented, removed: " + name + '\n';
    return result;
}

std::string report_markdown(const std::string& exchange, const Pages& pages, const docs::ImportReport& report) {
    std::string result = "# Import of " + exchange + "\n\n| | |\n| --- | --- |\n";
    for (const auto& [label, line] : lines(pages, report)) result += "| " + label + " | " + line + " |\n";
    const auto list = [&](const std::string& title, const std::vector<std::string>& names) {
        if (names.empty()) return;
        result += "\n## " + title + "\n\n";
        for (const std::string& name : names) result += "- `" + name + "`\n";
    };
    list("New operations", report.added);
    list("No longer documented, kept", report.missing);
    list("No longer documented, removed", report.removed);
    return result;
}

std::string report_json(const std::string& exchange, const Pages& pages, const docs::ImportReport& report) {
    const nlohmann::ordered_json json{
        {"exchange", exchange},
        {"pages", {{"read", pages.files}, {"with_operations", pages.with_operations}}},
        {"operations", report.operations},
        {"fields", report.fields},
        {"kinds", report.kinds},
        {"reasons", report.reasons},
        {"limits", report.limits},
        {"error_codes", report.errors},
        {"examples",
         {{"valid", report.examples.valid},
          {"repaired", report.examples.repaired},
          {"unusable", report.examples.unusable}}},
        {"contradictions", report.contradictions},
        {"added", report.added},
        {"missing", report.missing},
        {"removed", report.removed},
    };
    return json.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + '\n';
}

}  // namespace exbind::cli
