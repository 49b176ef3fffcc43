// exbind update: import, lint, diff and generate after the documentation changed; writes only if all of them pass.
#include <nlohmann/json.hpp>
#include <ostream>

#include "cli/commands.hpp"
#include "cli/comparison.hpp"
#include "cli/rules.hpp"
#include "cli/steps.hpp"
#include "spec/lint.hpp"
#include "spec/read.hpp"

namespace exbind::cli {

int run_update(Context& context, const UpdateArguments& arguments) {
    store::Changeset changes(context.root(), context.diagnostics);
    // Errors in the state before do not count: an overlay that no longer fits the old spec may fit the new one.
    text::Diagnostics ignored;
    const std::string& name = arguments.import.exchange;
    const bool is_new = !std::filesystem::exists(context.root() / spec::exchange_file(name));
    auto before =
        is_new ? std::nullopt : spec::load(context.root(), name, context.sources, ignored, {.parsed = &context.parsed});
    const auto imported = import_step(context, arguments.import, changes);
    if (!imported) return context.finish();
    spec::lint(imported->after, context.diagnostics);
    if (context.diagnostics.count(text::Severity::error) != imported->tolerated) return context.finish();
    context.progress("generating " + imported->after.exchange.name);
    if (!regenerate_step(context, imported->after, changes)) return context.finish();

    spec::Spec nothing;
    nothing.exchange = imported->after.exchange;
    const std::vector<Comparison> comparisons{compare_specs(before ? *before : nothing, imported->after)};
    const bool fail = fails(comparisons, arguments.fail_on);
    if (fail)
        context.diagnostics.report(rules::demanded, {}, "nothing is written: a change is one that --fail-on names",
                                   "look at it, then run the same without --fail-on");
    context.progress("");
    if (context.json()) {
        nlohmann::ordered_json json = comparison_json(comparisons);
        json["import"] = report_json(imported->summary);
        json["files"] = changes_json(changes);
        json["written"] = !fail;
        context.out << json.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) << '\n';
    } else {
        print_report(context, imported->summary, false);
        context.out << comparison_text(comparisons);
    }
    if (!arguments.changelog.empty() && !context.write(arguments.changelog, comparison_markdown(comparisons)))
        return context.finish();
    if (fail) return context.finish();
    if (!context.json()) print_changes(context, changes);
    changes.commit(context.diagnostics);
    const int status = context.finish();
    print_left_out(context, imported->summary.report);
    return status;
}

}  // namespace exbind::cli
