#include "cli/import_report.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "spec/diff.hpp"
#include "text/strings.hpp"

namespace exbind::cli {
namespace {

std::string findings_text(const FindingCounts& findings) {
    std::string result = std::to_string(findings.shown) + " shown";
    if (!findings.unchanged.empty()) result += "; no news: " + counted(findings.unchanged);
    if (!findings.accepted.empty()) result += "; accepted: " + counted(findings.accepted);
    return result;
}

/// The report as pairs of label and line, without the lists of names.
std::vector<std::pair<std::string, std::string>> lines(const ImportSummary& summary) {
    const docs::ImportReport& report = summary.report;
    std::vector<std::pair<std::string, std::string>> result{
        {"pages",
         std::to_string(summary.files) + " read, " + std::to_string(summary.with_operations) + " with operations"},
        {"operations", std::to_string(report.operations) + ", " + std::to_string(report.added.size()) + " of them new"},
        {"fields", std::to_string(report.fields) + (report.kinds.empty() ? "" : ": " + counted(report.kinds))},
    };
    for (const auto& [page, reasons] : report.json) {
        std::size_t all = 0;
        for (const auto& [reason, count] : reasons) all += count;
        result.emplace_back("any JSON", std::to_string(all) + " in " + page + ": " + counted(reasons));
    }
    if (!report.reasons.empty()) result.emplace_back("narrowed by", counted(report.reasons));
    result.emplace_back("limits", std::to_string(report.limits));
    if (report.left_out_in_all() != 0) result.emplace_back("left out", left_out_text(report));
    if (report.errors != 0) result.emplace_back("error codes", std::to_string(report.errors));
    result.emplace_back("examples", std::to_string(report.examples.valid) + " valid, " +
                                        std::to_string(report.examples.repaired) + " repaired, " +
                                        std::to_string(report.examples.unusable) + " unusable");
    result.emplace_back("contradictions", report.contradictions.empty() ? "none" : counted(report.contradictions));
    result.emplace_back("findings", findings_text(summary.findings));
    return result;
}

std::string in_words(const LostValue& lost) {
    return '\'' + text::visible(lost.value) + "' of " + lost.place + ", as in " + lost.operation;
}

/// Most imports find what is committed: then there is nothing to compare one by one. Committed groups know the shared
/// enums, too.
bool same_values(const spec::Spec& before, const docs::ImportResult& now) {
    const auto same = [](const spec::Group& old, const spec::Group& group) {
        return old.name == group.name && old.operations == group.operations && old.types == group.types &&
               std::all_of(group.enums.begin(), group.enums.end(), [&](const spec::Enum& each) {
                   const spec::Enum* known = old.enumeration(each.name);
                   return known != nullptr && *known == each;
               });
    };
    return before.common.enums == now.common &&
           std::equal(before.groups.begin(), before.groups.end(), now.groups.begin(), now.groups.end(), same);
}

}  // namespace

std::vector<LostValue> lost_values(const spec::Spec& before, const docs::ImportResult& now) {
    if (before.groups.empty() || same_values(before, now)) return {};
    spec::Spec after;
    after.exchange = before.exchange;
    after.groups = now.groups;
    after.common.enums = now.common;
    std::vector<LostValue> lost;
    for (const spec::Change& change : spec::compare(before, after)) {
        const bool of_enum = change.what == spec::What::enum_value;
        if (change.action != spec::Action::removed || (!of_enum && change.what != spec::What::values)) continue;
        std::string operation = change.operations.empty() ? "" : change.operations.front();
        if (!change.group.empty()) operation.insert(0, change.group + '.');
        lost.push_back({std::move(operation), of_enum ? change.type : change.type + '.' + change.member, change.was});
    }
    return lost;
}

std::string left_out_text(const docs::ImportReport& report) {
    std::vector<std::string> parts;
    const auto add = [&](std::size_t count, const std::string& what) {
        if (count != 0) parts.push_back(std::to_string(count) + ' ' + what + (count == 1 ? "" : "s"));
    };
    add(report.left_out.size() + report.unreadable.size(), "operation");
    add(report.pages_left_out.size(), "page");
    return text::join(parts, ", ");
}

std::string vanished_text(const ImportSummary& summary, bool values) {
    std::string result;
    for (const std::string& name : summary.report.missing)
        result += "  no longer documented, kept (--prune removes it): " + name + '\n';
    for (const std::string& name : summary.report.removed) result += "  no longer documented, removed: " + name + '\n';
    if (values)
        for (const LostValue& lost : summary.lost_values) result += "  no longer documented: " + in_words(lost) + '\n';
    return result;
}

std::string report_text(const ImportSummary& summary) {
    std::string result = summary.exchange + '\n';
    for (const auto& [label, line] : lines(summary))
        result += "  " + label + std::string(16 - std::min<std::size_t>(15, label.size()), ' ') + line + '\n';
    return result;
}

std::string report_markdown(const ImportSummary& summary) {
    const docs::ImportReport& report = summary.report;
    std::string result = "# Import of " + summary.exchange + "\n\n| | |\n| --- | --- |\n";
    for (const auto& [label, line] : lines(summary)) result += "| " + label + " | " + line + " |\n";
    const auto list = [&](const std::string& title, const std::vector<std::string>& names) {
        if (names.empty()) return;
        result += "\n## " + title + "\n\n";
        for (const std::string& name : names) result += "- `" + name + "`\n";
    };
    list("New operations", report.added);
    list("No longer documented, kept", report.missing);
    list("No longer documented, removed", report.removed);
    std::vector<std::string> values;
    for (const LostValue& lost : summary.lost_values) values.push_back(text::replace_all(in_words(lost), "`", "'"));
    list("Values that are no longer documented", values);
    list("Left out", report.left_out);
    list("Committed, can't be read any more", report.unreadable);
    list("Pages left out", report.pages_left_out);
    return result;
}

nlohmann::ordered_json report_json(const ImportSummary& summary) {
    const docs::ImportReport& report = summary.report;
    nlohmann::ordered_json values = nlohmann::ordered_json::array();
    for (const LostValue& lost : summary.lost_values)
        values.push_back({{"operation", lost.operation}, {"place", lost.place}, {"value", lost.value}});
    return {
        {"exchange", summary.exchange},
        {"pages", {{"read", summary.files}, {"with_operations", summary.with_operations}}},
        {"operations", report.operations},
        {"fields", report.fields},
        {"kinds", report.kinds},
        {"reasons", report.reasons},
        {"any_json", report.json},
        {"limits", report.limits},
        {"error_codes", report.errors},
        {"examples",
         {{"valid", report.examples.valid},
          {"repaired", report.examples.repaired},
          {"unusable", report.examples.unusable}}},
        {"contradictions", report.contradictions},
        {"findings",
         {{"shown", summary.findings.shown},
          {"no_news", summary.findings.unchanged},
          {"accepted", summary.findings.accepted}}},
        {"added", report.added},
        {"left_out", report.left_out},
        {"unreadable", report.unreadable},
        {"pages_left_out", report.pages_left_out},
        {"missing", report.missing},
        {"removed", report.removed},
        {"lost_values", std::move(values)},
        {"unmentioned", report.unmentioned},
    };
}

}  // namespace exbind::cli
