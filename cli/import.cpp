// exbind import: documentation pages into specs/.
#include <map>
#include <nlohmann/json.hpp>
#include <ostream>
#include <set>

#include "cli/commands.hpp"
#include "cli/pages.hpp"
#include "cli/rules.hpp"
#include "cli/steps.hpp"
#include "docs/draft.hpp"
#include "spec/read.hpp"
#include "spec/wellformed.hpp"
#include "spec/write.hpp"
#include "text/strings.hpp"

namespace exbind::cli {
namespace fs = std::filesystem;
namespace {

/// Puts the new groups and their provenance into the changeset and removes the files of groups that are gone.
spec::PendingFiles stage(const std::string& name, const docs::ImportResult& result,
                         const std::optional<spec::Spec>& committed, store::Changeset& changes) {
    spec::PendingFiles pending;
    for (const spec::Group& group : result.groups)
        if (!group.manual) pending[spec::group_file(name, group.name)] = spec::write_group(group, name);
    if (!result.common.empty()) pending[spec::common_file(name)] = spec::write_common(result.common, name);
    if (!result.errors.empty()) pending[spec::errors_file(name)] = spec::write_errors(result.errors, name);
    pending[spec::sources_file(name)] = spec::write_provenance(result.provenance, name);
    if (committed)
        for (const spec::Group& group : committed->groups)
            if (!group.manual) pending.try_emplace(spec::group_file(name, group.name), std::nullopt);
    if (committed && !committed->common.enums.empty()) pending.try_emplace(spec::common_file(name), std::nullopt);
    if (committed && !committed->errors.empty()) pending.try_emplace(spec::errors_file(name), std::nullopt);
    for (const auto& [path, content] : pending) content ? changes.put(path, *content) : changes.remove(path);
    return pending;
}

using Counts = std::map<std::string, std::size_t>;

std::string counted(const Counts& counts) {
    std::vector<std::string> parts;
    for (const auto& [name, count] : counts) parts.push_back(std::to_string(count) + ' ' + name);
    return text::join(parts, ", ");
}

/// The report as pairs of label and line, without the lists of names.
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

}  // namespace

std::optional<Imported> import_step(Context& context, const ImportArguments& arguments, store::Changeset& changes) {
    const std::string& name = arguments.exchange;
    if (!spec::is_snake_name(name))
        throw UsageError{"invalid name of an exchange: '" + name + "'",
                         "use lower-case letters, digits and '_', for example okx"};
    const std::size_t errors_before = context.diagnostics.count(text::Severity::error);
    const auto in_error = [&] { return context.diagnostics.count(text::Severity::error) != errors_before; };

    Imported imported;
    std::optional<spec::Spec> committed;
    const bool is_new = !fs::exists(context.root() / spec::exchange_file(name));
    if (!is_new) {
        committed = spec::load(context.root(), name, context.sources, context.diagnostics, spec::Overlays::ignore);
        if (!committed) return std::nullopt;
    }
    spec::Exchange exchange = committed ? committed->exchange : docs::draft_exchange(name, {}).exchange;
    Pages pages = read_pages(context, exchange, arguments.pages, context.diagnostics);
    if (in_error()) return std::nullopt;
    if (is_new) {
        spec::Draft draft = docs::draft_exchange(name, pages.pages);
        changes.put(spec::exchange_file(name), spec::write_draft_exchange(draft));
        exchange = std::move(draft.exchange);
    }
    if (pages.pages.empty()) {
        context.diagnostics.report(
            rules::nothing_read, {},
            "no operation found in " + arguments.pages.front() + (arguments.pages.size() > 1 ? " and the others" : ""),
            "pass pages that describe REST operations of " + name);
        return std::nullopt;
    }
    context.progress("merging with the specs of " + name);
    docs::ImportOptions options;
    options.whole = pages.whole;
    options.prune = arguments.prune;
    options.share = arguments.share;
    options.fresh = arguments.fresh;
    docs::ImportResult result = docs::import_pages(std::move(pages.pages), exchange, committed ? &*committed : nullptr,
                                                   options, context.diagnostics);
    if (in_error()) return std::nullopt;

    spec::PendingFiles pending = stage(name, result, committed, changes);
    if (is_new) pending[spec::exchange_file(name)] = changes.content(spec::exchange_file(name));
    auto after = spec::load(context.root(), name, context.sources, context.diagnostics, spec::Overlays::apply, pending);
    if (!after || in_error()) return std::nullopt;
    imported.after = std::move(*after);
    imported.report = std::move(result.report);

    if (!arguments.report.empty() && !context.write(arguments.report, report_markdown(name, pages, imported.report)))
        return std::nullopt;
    context.progress("");
    if (context.json())
        context.out << report_json(name, pages, imported.report);
    else if (!context.options.quiet)
        context.out << report_text(name, pages, imported.report);
    return imported;
}

int run_import(Context& context, const ImportArguments& arguments) {
    store::Changeset changes(context.root(), context.diagnostics);
    if (!import_step(context, arguments, changes)) return context.finish();
    print_changes(context, changes);
    if (!arguments.dry_run) changes.commit(context.diagnostics);
    return context.finish();
}

}  // namespace exbind::cli
