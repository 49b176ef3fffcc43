// exbind update: the docs changed. Import, lint, diff and generate, and write only when all of them pass.
#include <fstream>
#include <ostream>

#include "cli/commands.hpp"
#include "cli/comparison.hpp"
#include "cli/steps.hpp"
#include "spec/lint.hpp"
#include "spec/read.hpp"
#include "store/rules.hpp"

namespace exbind::cli {

int run_update(Context& context, const UpdateArguments& arguments) {
    store::Changeset changes(context.root(), context.diagnostics);
    const auto imported = import_step(context, arguments.import, changes);
    if (!imported) return context.finish();
    spec::lint(imported->after, context.diagnostics);
    if (context.diagnostics.has_errors()) return context.finish();
    context.progress("generating " + imported->after.exchange.name);
    if (!generate_step(context, imported->after, changes)) return context.finish();

    // Nothing is written yet: what is on disk is the state before. An overlay that no longer fits it may fit the new
    // spec; only that is in error.
    text::Diagnostics ignored;
    const std::string& name = imported->after.exchange.name;
    const bool is_new = !std::filesystem::exists(context.root() / spec::exchange_file(name));
    auto before = is_new ? std::nullopt : spec::load(context.root(), name, context.sources, ignored);
    spec::Spec nothing;
    nothing.exchange = imported->after.exchange;
    const std::vector<Comparison> comparisons{compare_specs(before ? *before : nothing, imported->after)};
    context.progress("");
    context.out << (context.json() ? comparison_json(comparisons) : comparison_text(comparisons));
    if (!arguments.changelog.empty()) {
        std::ofstream file(arguments.changelog, std::ios::binary);
        if (!(file << comparison_markdown(comparisons) << std::flush)) {
            context.diagnostics.report(store::rules::cannot_write, {}, arguments.changelog + " cannot be written");
            return context.finish();
        }
    }
    print_changes(context, changes);
    changes.commit(context.diagnostics);
    return context.finish();
}

}  // namespace exbind::cli
