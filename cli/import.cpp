// exbind import: documentation pages into specs/.
#include <fstream>
#include <ostream>
#include <set>

#include "cli/commands.hpp"
#include "cli/import_report.hpp"
#include "cli/pages.hpp"
#include "cli/rules.hpp"
#include "cli/steps.hpp"
#include "spec/read.hpp"
#include "spec/wellformed.hpp"
#include "spec/write.hpp"
#include "store/rules.hpp"

namespace exbind::cli {
namespace fs = std::filesystem;
namespace {

/// Puts the new groups and their provenance into the changeset and removes the files of groups that are gone.
spec::PendingFiles stage(const std::string& name, const docs::ImportResult& result,
                         const std::optional<spec::Spec>& committed, store::Changeset& changes) {
    spec::PendingFiles pending;
    for (const spec::Group& group : result.groups)
        if (!group.manual) pending[spec::group_file(name, group.name)] = spec::write_group(group, name);
    if (!result.errors.empty()) pending[spec::errors_file(name)] = spec::write_errors(result.errors, name);
    pending[spec::sources_file(name)] = spec::write_provenance(result.provenance, name);
    if (committed)
        for (const spec::Group& group : committed->groups)
            if (!group.manual) pending.try_emplace(spec::group_file(name, group.name), std::nullopt);
    if (committed && !committed->errors.empty()) pending.try_emplace(spec::errors_file(name), std::nullopt);
    for (const auto& [path, content] : pending) content ? changes.put(path, *content) : changes.remove(path);
    return pending;
}

bool write_report(Context& context, const std::string& file, const std::string& content) {
    if (file.empty()) return true;
    std::ofstream out(file, std::ios::binary);
    if (out << content << std::flush) return true;
    context.diagnostics.report(store::rules::cannot_write, {}, file + " cannot be written");
    return false;
}

}  // namespace

std::optional<Imported> import_step(Context& context, const ImportArguments& arguments, store::Changeset& changes) {
    const std::string& name = arguments.exchange;
    if (!spec::is_snake_name(name))
        throw UsageError{"'" + name + "' cannot name an exchange",
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
    const spec::Exchange exchange = committed ? committed->exchange : draft_exchange(name);
    if (is_new) changes.put(spec::exchange_file(name), spec::write_draft_exchange(exchange));

    Pages pages = read_pages(context, exchange, arguments.pages);
    if (in_error()) return std::nullopt;
    if (pages.pages.empty()) {
        context.diagnostics.report(rules::nothing_read, {},
                                   "no operation was found in " + arguments.pages.front() +
                                       (arguments.pages.size() > 1 ? " and the others" : ""),
                                   "pass pages that describe REST operations of " + name);
        return std::nullopt;
    }
    context.progress("joining with the specs of " + name);
    docs::ImportOptions options;
    options.whole = pages.whole;
    options.prune = arguments.prune;
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

    if (!write_report(context, arguments.report, report_markdown(name, pages, imported.report))) return std::nullopt;
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
