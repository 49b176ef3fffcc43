// exbind lint: what is wrong with specs and overlays that an import can't see.
#include <nlohmann/json.hpp>
#include <ostream>

#include "cli/commands.hpp"
#include "cli/findings.hpp"
#include "cli/pages.hpp"
#include "cpp/lower.hpp"
#include "spec/lint.hpp"
#include "spec/read.hpp"

namespace exbind::cli {

int run_lint(Context& context, const LintArguments& arguments) {
    std::size_t operations = 0;
    for (const std::string& name : context.exchanges(arguments.exchanges)) {
        context.progress("checking " + name);
        const auto spec = context.load(name);
        if (!spec) continue;
        check_reader(context, spec->exchange);
        text::Diagnostics found;
        spec::lint(*spec, found);
        // Names that clash in C++ only show once they are C++ names.
        cpp::lower(*spec, found);
        context.append(name, std::move(found));
        if (context.in_project()) read_accepted(context, name);
        for (const spec::Group& group : spec->groups) operations += group.operations.size();
    }
    if (context.json()) {
        context.out << "[";
        for (const text::Diagnostic& each : context.diagnostics.all())
            context.out << (&each == &context.diagnostics.all().front() ? "\n" : ",\n") << text::to_json(each);
        context.out << "\n]\n";
    }
    const std::size_t errors = context.diagnostics.count(text::Severity::error);
    const std::size_t warnings = context.diagnostics.count(text::Severity::warning);
    const int status = context.finish();
    if (!context.json() && !context.options.quiet)
        context.out << operations << " operations, " << errors << " errors, " << warnings << " warnings\n";
    return status;
}

}  // namespace exbind::cli
