// exbind rename: new names for committed operations, in specs, generated code and all that refers to them.
#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <ostream>
#include <utility>

#include "cli/commands.hpp"
#include "cli/pages.hpp"
#include "cli/steps.hpp"
#include "docs/assemble.hpp"
#include "spec/lint.hpp"
#include "spec/move_groups.hpp"
#include "spec/read.hpp"
#include "spec/rename.hpp"
#include "text/strings.hpp"

namespace exbind::cli {
namespace {

using docs::key_of;

/// What the command line and the file of pairs say.
std::vector<spec::Rename> read_wishes(Context& context, const RenameArguments& arguments) {
    std::vector<spec::Rename> wishes = spec::parse_renames(
        context.sources.add("command line", text::join(arguments.pairs, "\n")), context.diagnostics);
    if (arguments.file.empty()) return wishes;
    const auto content = store::read_file(arguments.file, context.diagnostics);
    if (!content) return wishes;
    for (spec::Rename& each : spec::parse_renames(context.sources.add(arguments.file, *content), context.diagnostics))
        wishes.push_back(std::move(each));
    return wishes;
}

/// Adds what a first import of the pages would call the operations. Names that people give, here or in an overlay,
/// stay.
bool add_names_of_pages(Context& context, const RenameArguments& arguments, std::vector<spec::Rename>& wishes) {
    const auto files = spec::load(context.root(), arguments.exchange, context.sources, context.diagnostics,
                                  {.overlays = spec::Overlays::ignore, .parsed = &context.parsed});
    const auto used = spec::load(context.root(), arguments.exchange, context.sources, context.diagnostics,
                                 {.parsed = &context.parsed});
    if (!files || !used) return false;
    std::map<std::string, std::string> wished;
    for (const spec::Rename& each : wishes) wished.emplace(each.operation, each.id);
    std::map<docs::OperationKey, std::string> ids;  // as callers know them
    docs::ImportOptions options;
    options.fresh = true;
    for (const spec::Group& group : used->groups)
        for (const spec::Operation& operation : group.operations) {
            ids.emplace(key_of(operation), operation.id);
            const auto found = wished.find(group.name + '.' + operation.id);
            if (found != wished.end()) options.names.emplace(key_of(operation), found->second);
        }
    for (const spec::Group& group : files->groups)
        for (const spec::Operation& operation : group.operations)
            if (const auto found = ids.find(key_of(operation)); found != ids.end() && found->second != operation.id)
                options.names.emplace(key_of(operation), found->second);

    // What is odd about the pages is for an import to say; here only what cannot be read counts.
    text::Diagnostics ignored;
    Pages pages = read_pages(context, files->exchange, arguments.pages, ignored);
    if (context.diagnostics.has_errors()) return false;
    const docs::ImportResult fresh =
        docs::import_pages(std::move(pages.pages), files->exchange, &*files, options, ignored);
    for (const spec::Group& group : fresh.groups)
        for (const spec::Operation& operation : group.operations) {
            const auto id = ids.find(key_of(operation));
            if (group.manual || id == ids.end() || options.names.count(key_of(operation)) != 0) continue;
            if (id->second != operation.id) wishes.push_back({group.name + '.' + id->second, operation.id, {}});
        }
    return true;
}

nlohmann::ordered_json json_of(const std::vector<spec::NewName>& names) {
    nlohmann::ordered_json result = nlohmann::ordered_json::array();
    for (const spec::NewName& each : names) result.push_back({{"was", each.was}, {"now", each.now}});
    return result;
}

void print_names(Context& context, const std::string& exchange, const spec::Renaming& renaming) {
    if (context.json()) {
        context.out << nlohmann::ordered_json{{"exchange", exchange},
                                              {"operations", json_of(renaming.operations)},
                                              {"types", json_of(renaming.types)}}
                           .dump(2)
                    << '\n';
        return;
    }
    if (context.options.quiet) return;
    context.out << exchange << '\n';
    std::size_t width = 0;
    for (const spec::NewName& each : renaming.operations) width = std::max(width, each.was.size());
    for (const spec::NewName& each : renaming.operations)
        context.out << "  " << each.was << std::string(width - each.was.size(), ' ') << " -> "
                    << (each.now.substr(0, each.now.rfind('.')) == each.was.substr(0, each.was.rfind('.'))
                            ? each.now.substr(each.now.rfind('.') + 1)
                            : each.now)
                    << '\n';
    context.out << "  " << renaming.operations.size() << " operations and " << renaming.types.size()
                << " types renamed\n";
}

}  // namespace

int run_rename(Context& context, const RenameArguments& arguments) {
    const std::string name = context.exchanges({arguments.exchange}).front();
    if (arguments.pairs.empty() && arguments.file.empty() && arguments.pages.empty())
        throw UsageError{"nothing to rename", "give GROUP.OLD=NEW, --pairs FILE or --from PAGE"};
    store::Changeset changes(context.root(), context.diagnostics);
    std::vector<spec::Rename> wishes = read_wishes(context, arguments);
    if (context.diagnostics.has_errors()) return context.finish();
    if (!arguments.pages.empty() && !add_names_of_pages(context, arguments, wishes)) return context.finish();
    const auto is_move = [](const spec::Rename& wish) { return wish.operation.ends_with('/'); };
    const bool moves = !wishes.empty() && is_move(wishes.front());
    if (std::any_of(wishes.begin(), wishes.end(), [&](const auto& wish) { return is_move(wish) != moves; }))
        throw UsageError{"groups are moved and operations renamed one after the other", "run it twice"};
    const auto renaming =
        moves ? spec::move_groups(context.root(), name, wishes, context.sources, context.diagnostics)
              : spec::rename_operations(context.root(), name, wishes, context.sources, context.diagnostics);
    if (!renaming) return context.finish();
    for (const auto& [path, content] : renaming->files) content ? changes.put(path, *content) : changes.remove(path);

    context.progress("generating " + name);
    const auto after = spec::load(context.root(), name, context.sources, context.diagnostics,
                                  {.pending = &renaming->files, .parsed = &context.parsed});
    if (!after || !regenerate_step(context, *after, changes)) return context.finish();
    text::Diagnostics found;
    spec::lint(*after, found);
    if (found.has_errors()) {
        context.diagnostics.append(std::move(found));
        return context.finish();
    }
    context.progress("");
    print_names(context, name, *renaming);
    if (arguments.dry_run) return context.finish();
    print_changes(context, changes);
    changes.commit(context.diagnostics);
    return context.finish();
}

}  // namespace exbind::cli
