// exbind generate: generated/ from specs/ and templates/.
#include <algorithm>
#include <fstream>
#include <nlohmann/json.hpp>
#include <ostream>
#include <set>

#include "cli/commands.hpp"
#include "cli/pages.hpp"
#include "cli/rules.hpp"
#include "cli/steps.hpp"
#include "cpp/lower.hpp"
#include "docs/descriptions.hpp"
#include "render/files.hpp"
#include "spec/keep_groups.hpp"
#include "text/strings.hpp"

namespace exbind::cli {
namespace fs = std::filesystem;
namespace {

std::string_view word(store::FileChange change) {
    switch (change) {
        case store::FileChange::added:
            return "added";
        case store::FileChange::changed:
            return "changed";
        case store::FileChange::removed:
            return "removed";
    }
    return "";
}

/// Only files whose first line says that they were generated from this exchange's specs may be removed.
bool is_generated_from(const fs::path& path, const std::string& exchange) {
    std::ifstream in(path);
    std::string first;
    std::getline(in, first);
    const std::string folder = "specs/" + exchange;
    const std::size_t at = first.find("Generated from " + folder);
    if (at == std::string::npos) return false;
    const std::size_t end = at + std::string_view("Generated from ").size() + folder.size();
    return end < first.size() && (first[end] == '/' || first[end] == ' ');
}

void remove_stale(const Destination& to, const std::string& exchange, const std::set<fs::path>& made,
                  store::Changeset& changes) {
    // Only what generated files are in: --out may name a folder that holds anything else.
    for (const char* part : {"exbind", "tests"}) {
        std::error_code error;
        for (fs::recursive_directory_iterator it(to.root / to.folder / part, error), end; it != end && !error;
             it.increment(error)) {
            const fs::path relative = it->path().lexically_relative(to.root).lexically_normal();
            if (it->is_regular_file() && made.count(relative) == 0 && is_generated_from(it->path(), exchange))
                changes.remove(relative);
        }
    }
}

bool is_within(const fs::path& path, const fs::path& folder) {
    std::error_code error;
    const fs::path relative = fs::weakly_canonical(path, error).lexically_relative(fs::weakly_canonical(folder, error));
    return error || (!relative.empty() && *relative.begin() != "..");
}

/// Throws UsageError where the documentation's text could be committed, or the choice makes no sense.
Destination destination(Context& context, const GenerateArguments& arguments) {
    if (!arguments.docs.empty() && arguments.out.empty())
        throw UsageError{"--with-docs needs --out",
                         "name a folder of your own: generated/ holds no documentation text"};
    if (!arguments.docs.empty() && arguments.exchanges.size() != 1)
        throw UsageError{"--with-docs needs one exchange", "name the one whose pages they are"};
    if (!arguments.groups.empty() && arguments.exchanges.size() != 1)
        throw UsageError{"--group needs one exchange", "name the one whose groups they are"};
    if (arguments.out.empty()) return {context.root()};
    std::error_code error;
    const fs::path out = fs::absolute(arguments.out, error);
    for (const fs::path& written : {out, out / "exbind", out / "tests"})
        if (error || (context.in_project() && is_within(written, context.root() / "generated")))
            throw UsageError{"--out '" + arguments.out + "' is in generated/", "name a folder outside of the project"};
    return {out, ""};
}

void choose_groups(const GenerateArguments& arguments, spec::Spec& spec) {
    if (arguments.groups.empty()) return;
    std::vector<std::string> known;
    for (const spec::Group& group : spec.groups) known.push_back(group.name);
    const std::vector<std::string> unknown = spec::keep_groups(spec, arguments.groups);
    if (unknown.empty()) return;
    const std::string near = text::did_you_mean(unknown.front(), known);
    throw UsageError{spec.exchange.name + " has no group '" + unknown.front() + "'",
                     near.empty() ? "groups: " + text::join(known, ", ") : near};
}

/// False when the pages say nothing.
bool add_descriptions(Context& context, const std::vector<std::string>& names, spec::Spec& spec) {
    const std::size_t errors = context.diagnostics.count(text::Severity::error);
    text::Diagnostics findings;
    Pages pages = read_pages(context, spec.exchange, names, findings);
    // What is odd about pages is the import's business, as long as they can be read.
    if (findings.has_errors()) context.diagnostics.append(std::move(findings));
    if (context.diagnostics.count(text::Severity::error) != errors) return false;
    spec.prose = docs::read_descriptions(pages.pages, spec);
    if (spec.prose.members.empty()) {
        context.diagnostics.report(rules::nothing_read, {},
                                   "nothing in " + names.front() + " describes a member of " + spec.exchange.name,
                                   "pass the pages that its specs were imported from");
        return false;
    }
    if (!context.options.quiet && !context.json())
        context.out << "  descriptions of " << spec.prose.members.size() << " members and " << spec.prose.values.size()
                    << " values\n";
    return true;
}

}  // namespace

bool generate_step(Context& context, const spec::Spec& spec, const Destination& to, store::Changeset& changes) {
    text::Diagnostics found;
    const auto lowered = cpp::lower(spec, found);
    context.append(spec.exchange.name, std::move(found));
    if (!lowered) return false;
    // Diagnostics point into the templates, so they live as long as the context does.
    render::Templates& templates = context.templates();
    const std::size_t errors = context.diagnostics.count(text::Severity::error);
    std::vector<render::File> files = render::render(*lowered, templates, context.diagnostics);
    if (context.diagnostics.count(text::Severity::error) != errors) return false;
    std::set<fs::path> made;
    for (render::File& file : files) {
        const fs::path path = (to.folder / file.path).lexically_normal();
        made.insert(path);
        changes.put(path, std::move(file.content));
    }
    remove_stale(to, spec.exchange.name, made, changes);
    return true;
}

bool regenerate_step(Context& context, const spec::Spec& spec, store::Changeset& changes) {
    const Destination kept{context.root()};
    store::Changeset unused(context.root(), context.diagnostics);
    return generate_step(context, spec, kept, fs::exists(kept.root / kept.folder) ? changes : unused);
}

void print_changes(Context& context, const store::Changeset& changes) {
    if (context.options.quiet || context.json()) return;
    const auto pending = changes.pending();
    for (const store::PendingFile& file : pending)
        context.out << "  " << word(file.change) << ' ' << file.path.generic_string() << '\n';
    if (pending.empty()) context.out << "  up to date\n";
}

nlohmann::ordered_json changes_json(const store::Changeset& changes) {
    nlohmann::ordered_json files = nlohmann::ordered_json::array();
    for (const store::PendingFile& file : changes.pending())
        files.push_back({{"file", file.path.generic_string()}, {"change", word(file.change)}});
    return files;
}

int run_generate(Context& context, const GenerateArguments& arguments) {
    const Destination to = destination(context, arguments);
    store::Changeset changes(to.root, context.diagnostics);
    bool good = true;
    for (const std::string& name : context.exchanges(arguments.exchanges)) {
        context.progress("generating " + name);
        auto spec = context.load(name);
        if (spec) choose_groups(arguments, *spec);
        if (spec && !arguments.docs.empty() && !add_descriptions(context, arguments.docs, *spec)) spec.reset();
        good = spec && generate_step(context, *spec, to, changes) && good;
    }
    if (!good) return context.finish();

    const auto pending = changes.pending();
    if (arguments.check) {
        for (const store::PendingFile& file : pending)
            context.diagnostics.report(rules::drift, {},
                                       file.path.generic_string() + " would be " + std::string(word(file.change)),
                                       "run `exbind generate` and commit the result");
    }
    if (context.json())
        context.out << nlohmann::ordered_json{{"files", changes_json(changes)}, {"written", !arguments.check}}.dump(2)
                    << '\n';
    if (!arguments.check) {
        print_changes(context, changes);
        changes.commit(context.diagnostics);
    }
    return context.finish();
}

}  // namespace exbind::cli
