// exbind import: documentation pages into specs/.
#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <ostream>
#include <set>

#include "cli/commands.hpp"
#include "cli/exported.hpp"
#include "cli/findings.hpp"
#include "cli/pages.hpp"
#include "cli/rules.hpp"
#include "cli/shipped.hpp"
#include "cli/steps.hpp"
#include "docs/dialect/explain.hpp"
#include "docs/draft.hpp"
#include "docs/rules.hpp"
#include "docs/sieve.hpp"
#include "spec/read.hpp"
#include "spec/wellformed.hpp"
#include "spec/write.hpp"
#include "store/changeset.hpp"
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

/// A page among others that can't be read. What is committed of it keeps its form, and the import fails.
std::vector<std::string> leave_out_pages(Pages& pages, const std::optional<spec::Spec>& committed,
                                         text::Diagnostics& diagnostics) {
    std::vector<std::string> names = pages.refused;
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
                diagnostics.report(*finding.rule, finding.at, finding.message, finding.help).notes = finding.notes;
            else
                diagnostics
                    .report(rules::page_left_out, finding.at,
                            "the page was left out: " + finding.message + " (" + std::string(finding.rule->id) + ')',
                            finding.help)
                    .notes = finding.notes;
        }
    }
    return names;
}

using Hashes = std::map<std::string_view, std::string_view>;
Hashes hashes_of(const spec::Provenance& provenance) {
    Hashes hashes;
    for (const spec::SourcePage& page : provenance.pages) hashes.emplace(page.page, page.sha256);
    return hashes;
}

/// The pages that were read, as long as nothing tells which of them changed.
FindingPlaces places_of(const Pages& pages, const std::optional<spec::Spec>& committed) {
    FindingPlaces places;
    places.whole = pages.whole;
    const Hashes hashes = committed ? hashes_of(committed->provenance) : Hashes{};
    for (const auto& [source, id] : pages.names) places.pages[source] = {id, hashes.count(id) != 0, false};
    return places;
}

/// What the import tells: which pages say something new, and which operations are theirs.
void add_news(const docs::ImportResult& result, const std::optional<spec::Spec>& committed, FindingPlaces& places) {
    const Hashes before = committed ? hashes_of(committed->provenance) : Hashes{};
    const Hashes now = hashes_of(result.provenance);
    std::set<std::string_view> read;
    for (auto& [source, page] : places.pages) {
        read.insert(page.id);
        const auto hash = now.find(page.id);
        page.changed = page.known && hash != now.end() && hash->second != before.at(page.id);
    }
    for (const spec::SourcePage& page : result.provenance.pages)
        if (read.count(page.page) != 0)
            for (const spec::SourceOperation& operation : page.operations)
                places.operations.insert(operation.operation);
    places.added.insert(result.report.added.begin(), result.report.added.end());
}

void stage_accepted(const std::string& name, const spec::AcceptedFindings& accepted, store::Changeset& changes) {
    if (accepted.empty())
        changes.remove(spec::accepted_file(name));
    else
        changes.put(spec::accepted_file(name), spec::write_accepted(accepted));
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

int explain_pages(Context& context, const ImportArguments& arguments) {
    if (!spec::is_snake_name(arguments.exchange))
        throw UsageError{"invalid name of an exchange: '" + arguments.exchange + "'",
                         "use lower-case letters, digits and '_'"};
    spec::Exchange exchange;
    exchange.name = arguments.exchange;
    exchange.reader = "pages";
    const auto dialect = read_dialect(context, exchange);
    for (const std::string& page : arguments.pages) {
        if (!dialect) break;
        auto content = store::read_file(page, context.diagnostics);
        if (content)
            context.out << docs::dialect::explain_page(context.sources.add(page, std::move(*content)), *dialect);
    }
    return context.finish();
}

}  // namespace

std::optional<Imported> import_step(Context& context, const ImportArguments& arguments, store::Changeset& changes) {
    const std::string& name = arguments.exchange;
    if (!spec::is_snake_name(name))
        throw UsageError{"invalid name of an exchange: '" + name + "'",
                         "use lower-case letters, digits and '_', for example okx"};
    const std::size_t errors_before = context.diagnostics.count(text::Severity::error);
    const auto in_error = [&] { return context.diagnostics.count(text::Severity::error) != errors_before; };

    std::optional<spec::Spec> committed;
    const bool is_new = !fs::exists(context.root() / spec::exchange_file(name));
    if (!is_new) {
        committed = spec::load(context.root(), name, context.sources, context.diagnostics,
                               {.overlays = spec::Overlays::ignore, .parsed = &context.parsed});
        if (!committed) return std::nullopt;
    }
    const auto accepted = read_accepted(context, name);
    if (!accepted) return std::nullopt;
    spec::Exchange exchange = committed ? committed->exchange : docs::draft_exchange(name, {}).exchange;
    // A dialect that stands there before anything else says what the pages are.
    const bool has_dialect = is_new && fs::exists(context.root() / docs::dialect::dialect_file(name));
    if (has_dialect) exchange.reader = "pages";
    text::Diagnostics found;
    auto exported = read_exported(context, arguments);
    if (in_error()) return std::nullopt;
    Pages pages;
    if (exported) {
        pages.files = pages.with_operations = 1;
        pages.names.emplace_back(exported->source, exported->id);
    } else {
        pages = read_pages(context, exchange, arguments.pages, found);
    }
    FindingPlaces places = places_of(pages, committed);
    FindingCounts counts;
    const auto show = [&] { counts = show_findings(context, std::move(found), places, *accepted); };
    const auto give_up = [&]() -> std::optional<Imported> {
        show();
        return std::nullopt;
    };
    const std::size_t errors = found.count(text::Severity::error);
    if (in_error() || errors > (arguments.keep_going ? pages.refusals : 0)) return give_up();
    if (is_new) {
        if (const auto shipped = shipped_root(); shipped && fs::exists(*shipped / spec::exchange_file(name)))
            context.diagnostics.report(rules::begins_again, {},
                                       name + " comes with exbind, and this begins another draft of it",
                                       "to go on from the specs that come with exbind, remove specs/" + name +
                                           " and run `exbind init . --copy " + name + "` before the import");
    }
    if (is_new && exported) {
        changes.put(spec::exchange_file(name), exported->restored.exchange);
    } else if (is_new) {
        spec::Draft draft = docs::draft_exchange(name, pages.pages);
        if (has_dialect) draft.exchange.reader = exchange.reader;
        changes.put(spec::exchange_file(name), spec::write_draft_exchange(draft));
        exchange = std::move(draft.exchange);
    }
    docs::ImportOptions options;
    std::vector<std::string> left_out = leave_out_pages(pages, committed, found);
    options.unread = {left_out.begin(), left_out.end()};
    if (arguments.prune && !left_out.empty()) {
        found.report(docs::rules::no_pruning, {},
                     "--prune is refused: " + std::to_string(left_out.size()) +
                         (left_out.size() == 1 ? " page" : " pages") +
                         " could not be taken, and all that they describe would be removed",
                     "download the documentation again, or import without --prune");
        return give_up();
    }
    if (!exported && pages.pages.empty()) {
        found.report(
            rules::nothing_read, {},
            "no operation found in " + arguments.pages.front() + (arguments.pages.size() > 1 ? " and the others" : ""),
            "pass pages that describe REST operations of " + name);
        return give_up();
    }
    context.progress("merging with the specs of " + name);
    options.whole = pages.whole;
    options.prune = arguments.prune;
    options.share = arguments.share;
    options.fresh = arguments.fresh;
    const spec::Spec* const before_import = committed ? &*committed : nullptr;
    docs::ImportResult result =
        exported ? import_exported(std::move(*exported), before_import, arguments.prune)
                 : docs::import_pages(std::move(pages.pages), exchange, before_import, options, found);
    result.report.pages_left_out = std::move(left_out);
    add_news(result, committed, places);
    if (found.has_errors() && !arguments.keep_going) return give_up();
    if (arguments.accept) stage_accepted(name, accept_findings(found, places, *accepted), changes);
    show();
    Imported imported;
    imported.tolerated = context.diagnostics.count(text::Severity::error);

    std::optional<spec::Spec> after;
    spec::PendingFiles before;
    for (bool again = true; again;) {
        spec::PendingFiles pending = stage(name, result, committed, changes);
        for (const auto& [path, content] : before)
            if (pending.count(path) == 0) changes.remove(path);
        before = pending;
        if (is_new) pending[spec::exchange_file(name)] = changes.content(spec::exchange_file(name));
        text::Diagnostics refused;
        after = spec::load(context.root(), name, context.sources, refused,
                           {.pending = &pending, .parsed = &context.parsed, .last = true});
        again = !after && docs::leave_out_unwritable(result, name, context.diagnostics) != 0;
        if (!again) append_of_files(std::move(refused), pending, context.diagnostics);
    }
    if (!after || context.diagnostics.count(text::Severity::error) != imported.tolerated) return std::nullopt;
    imported.after = std::move(*after);
    std::vector<LostValue> lost = committed ? lost_values(*committed, result) : std::vector<LostValue>{};
    imported.summary = {name,           pages.files, pages.with_operations, std::move(result.report), std::move(counts),
                        std::move(lost)};
    if (!arguments.report.empty() && !context.write(arguments.report, report_markdown(imported.summary)))
        return std::nullopt;
    context.progress("");
    return imported;
}

void print_report(Context& context, const ImportSummary& summary, bool values) {
    if (!context.options.quiet) context.out << report_text(summary);
    context.out << vanished_text(summary, values);
}

void print_left_out(Context& context, const docs::ImportReport& report) {
    if (report.left_out_in_all() != 0 && !context.json()) context.out << "left out: " << left_out_text(report) << '\n';
}

int run_import(Context& context, const ImportArguments& arguments) {
    if (arguments.explain_page) return explain_pages(context, arguments);
    store::Changeset changes(context.root(), context.diagnostics);
    const auto imported = import_step(context, arguments, changes);
    if (!imported) return context.finish();
    if (context.json()) {
        nlohmann::ordered_json json = report_json(imported->summary);
        json["files"] = changes_json(changes);
        json["written"] = !arguments.dry_run;
        context.out << json.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) << '\n';
    } else {
        print_report(context, imported->summary, true);
        print_changes(context, changes);
    }
    if (!arguments.dry_run) changes.commit(context.diagnostics);
    const int status = context.finish();
    print_left_out(context, imported->summary.report);
    return status;
}

}  // namespace exbind::cli
