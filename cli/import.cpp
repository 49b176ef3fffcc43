// exbind import: documentation pages into specs/.
#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <ostream>
#include <set>

#include "cli/commands.hpp"
#include "cli/pages.hpp"
#include "cli/rules.hpp"
#include "cli/steps.hpp"
#include "docs/draft.hpp"
#include "docs/sieve.hpp"
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

/// "3 operations, 1 page".
std::string left_out_text(const docs::ImportReport& report) {
    std::vector<std::string> parts;
    const auto add = [&](std::size_t count, const std::string& what) {
        if (count != 0) parts.push_back(std::to_string(count) + ' ' + what + (count == 1 ? "" : "s"));
    };
    add(report.left_out.size() + report.unreadable.size(), "operation");
    add(report.pages_left_out.size(), "page");
    return text::join(parts, ", ");
}

/// The report as pairs of label and line, without the lists of names.
std::vector<std::pair<std::string, std::string>> lines(const Pages& pages, const docs::ImportReport& report) {
    std::vector<std::pair<std::string, std::string>> result{
        {"pages", std::to_string(pages.files) + " read, " + std::to_string(pages.with_operations) + " with operations"},
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
    return result;
}

/// What left the documentation is a result: it is shown with --quiet, too.
std::string vanished_text(const docs::ImportReport& report) {
    std::string result;
    for (const std::string& name : report.missing)
        result += "  no longer documented, kept (--prune removes it): " + name + '\n';
    for (const std::string& name : report.removed) result += "  no longer documented, removed: " + name + '\n';
    return result;
}

std::string report_text(const std::string& exchange, const Pages& pages, const docs::ImportReport& report) {
    std::string result = exchange + '\n';
    for (const auto& [label, line] : lines(pages, report))
        result += "  " + label + std::string(16 - std::min<std::size_t>(15, label.size()), ' ') + line + '\n';
    return result + vanished_text(report);
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
    list("Left out", report.left_out);
    list("Committed, can't be read any more", report.unreadable);
    list("Pages left out", report.pages_left_out);
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
        {"any_json", report.json},
        {"limits", report.limits},
        {"error_codes", report.errors},
        {"examples",
         {{"valid", report.examples.valid},
          {"repaired", report.examples.repaired},
          {"unusable", report.examples.unusable}}},
        {"contradictions", report.contradictions},
        {"added", report.added},
        {"left_out", report.left_out},
        {"unreadable", report.unreadable},
        {"pages_left_out", report.pages_left_out},
        {"missing", report.missing},
        {"removed", report.removed},
    };
    return json.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + '\n';
}

/// A page among others that can't be read. What is committed of it keeps its form, and the import fails.
std::vector<std::string> leave_out_pages(Context& context, Pages& pages, const std::optional<spec::Spec>& committed) {
    std::vector<std::string> names;
    for (auto& [name, findings] : pages.unread) {
        names.push_back(name);
        const bool known =
            committed && std::any_of(committed->provenance.pages.begin(), committed->provenance.pages.end(),
                                     [&, &id = name](const spec::SourcePage& page) {
                                         return page.page == id && !page.operations.empty();
                                     });
        for (const text::Diagnostic& finding : findings.all()) {
            const bool error = finding.rule->severity == text::Severity::error;
            if (known || !error)
                context.diagnostics.report(*finding.rule, finding.at, finding.message, finding.help).notes =
                    finding.notes;
            else
                context.diagnostics
                    .report(rules::page_left_out, finding.at,
                            "the page was left out: " + finding.message + " (" + std::string(finding.rule->id) + ')',
                            finding.help)
                    .notes = finding.notes;
        }
    }
    return names;
}

/// Findings about the specs as they would be. Those in a file that is not written have no place to look at.
void append_of_files(text::Diagnostics&& found, const spec::PendingFiles& pending, text::Diagnostics& diagnostics) {
    const bool written = !found.has_errors();
    for (const text::Diagnostic& finding : found.all()) {
        const std::string file(finding.at.source == nullptr ? std::string_view() : finding.at.source->name());
        const bool missing = !written && std::any_of(pending.begin(), pending.end(), [&](const auto& one) {
            return one.second && file.ends_with(one.first.generic_string());
        });
        auto& shown =
            diagnostics.report(*finding.rule, missing ? text::Span{} : finding.at,
                               (missing ? file + " would not be read again: " : "") + finding.message, finding.help);
        if (!missing) shown.notes = finding.notes;
    }
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
    std::vector<std::string> pages_left_out = leave_out_pages(context, pages, committed);
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
    result.report.pages_left_out = std::move(pages_left_out);
    if (in_error() && !arguments.keep_going) return std::nullopt;
    imported.tolerated = context.diagnostics.count(text::Severity::error);

    std::optional<spec::Spec> after;
    spec::PendingFiles before;
    for (bool again = true; again;) {
        spec::PendingFiles pending = stage(name, result, committed, changes);
        for (const auto& [path, content] : before)
            if (pending.count(path) == 0) changes.remove(path);
        before = pending;
        if (is_new) pending[spec::exchange_file(name)] = changes.content(spec::exchange_file(name));
        text::Diagnostics found;
        after = spec::load(context.root(), name, context.sources, found, spec::Overlays::apply, pending);
        again = !after && docs::leave_out_unwritable(result, name, context.diagnostics) != 0;
        if (!again) append_of_files(std::move(found), pending, context.diagnostics);
    }
    if (!after || context.diagnostics.count(text::Severity::error) != imported.tolerated) return std::nullopt;
    imported.after = std::move(*after);
    imported.report = std::move(result.report);

    if (!arguments.report.empty() && !context.write(arguments.report, report_markdown(name, pages, imported.report)))
        return std::nullopt;
    context.progress("");
    if (context.json())
        context.out << report_json(name, pages, imported.report);
    else
        context.out << (context.options.quiet ? vanished_text(imported.report)
                                              : report_text(name, pages, imported.report));
    return imported;
}

void print_left_out(Context& context, const docs::ImportReport& report) {
    if (report.left_out_in_all() != 0 && !context.json()) context.out << "left out: " << left_out_text(report) << '\n';
}

int run_import(Context& context, const ImportArguments& arguments) {
    store::Changeset changes(context.root(), context.diagnostics);
    const auto imported = import_step(context, arguments, changes);
    if (!imported) return context.finish();
    print_changes(context, changes);
    if (!arguments.dry_run) changes.commit(context.diagnostics);
    const int status = context.finish();
    print_left_out(context, imported->report);
    return status;
}

}  // namespace exbind::cli
