// exbind diff: what changed between two states of the specs, in C++ terms.
#include <algorithm>
#include <ostream>

#include "cli/commands.hpp"
#include "cli/comparison.hpp"
#include "cli/revision.hpp"
#include "spec/read.hpp"

namespace exbind::cli {
namespace {

/// One exchange's spec below a root. One that is not there is a spec without operations: all of it was added, or
/// removed.
std::optional<spec::Spec> load_or_empty(Context& context, const std::filesystem::path& root, const std::string& name) {
    if (std::filesystem::exists(root / spec::exchange_file(name)))
        return spec::load(root, name, context.sources, context.diagnostics);
    spec::Spec empty;
    empty.exchange.name = name;
    return empty;
}

}  // namespace

int run_diff(Context& context, const DiffArguments& arguments) {
    const Revision before(context, arguments.before);
    std::optional<Revision> newer;
    if (!arguments.after.empty()) newer.emplace(context, arguments.after);
    const std::filesystem::path& after = newer ? newer->root() : context.root();

    std::vector<std::string> names = spec::exchanges(before.root());
    for (const std::string& name : spec::exchanges(after)) names.push_back(name);
    std::sort(names.begin(), names.end());
    names.erase(std::unique(names.begin(), names.end()), names.end());
    for (const std::string& name : arguments.exchanges)
        if (std::find(names.begin(), names.end(), name) == names.end())
            throw UsageError{"neither state has an exchange '" + name + "'", ""};

    std::vector<Comparison> comparisons;
    for (const std::string& name : arguments.exchanges.empty() ? names : arguments.exchanges) {
        const auto old_spec = load_or_empty(context, before.root(), name);
        const auto new_spec = load_or_empty(context, after, name);
        if (old_spec && new_spec) comparisons.push_back(compare_specs(*old_spec, *new_spec));
    }
    if (context.diagnostics.has_errors()) return context.finish();

    context.out << (context.json()       ? comparison_json(comparisons)
                    : arguments.markdown ? comparison_markdown(comparisons)
                                         : comparison_text(comparisons));
    const int status = context.finish();
    return breaks(comparisons) ? failed : status;
}

}  // namespace exbind::cli
