// exbind generate: generated/ from specs/ and templates/.
#include <algorithm>
#include <fstream>
#include <nlohmann/json.hpp>
#include <ostream>
#include <set>

#include "cli/commands.hpp"
#include "cli/rules.hpp"
#include "cli/steps.hpp"
#include "cpp/lower.hpp"
#include "render/files.hpp"
#include "spec/read.hpp"

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

void remove_stale(const fs::path& root, const std::string& exchange, const std::set<fs::path>& made,
                  store::Changeset& changes) {
    std::error_code error;
    for (fs::recursive_directory_iterator it(root / "generated", error), end; it != end && !error;
         it.increment(error)) {
        const fs::path relative = it->path().lexically_relative(root);
        if (it->is_regular_file() && made.count(relative) == 0 && is_generated_from(it->path(), exchange))
            changes.remove(relative);
    }
}

}  // namespace

bool generate_step(Context& context, const spec::Spec& spec, store::Changeset& changes) {
    const auto lowered = cpp::lower(spec, context.diagnostics);
    if (!lowered) return false;
    // Diagnostics point into the templates, so they live as long as the context does.
    render::Templates& templates = context.templates();
    const std::size_t errors = context.diagnostics.count(text::Severity::error);
    std::vector<render::File> files = render::render(*lowered, templates, context.diagnostics);
    if (context.diagnostics.count(text::Severity::error) != errors) return false;
    std::set<fs::path> made;
    for (render::File& file : files) {
        const fs::path path = (fs::path("generated") / file.path).lexically_normal();
        made.insert(path);
        changes.put(path, std::move(file.content));
    }
    remove_stale(context.root(), spec.exchange.name, made, changes);
    return true;
}

void print_changes(Context& context, const store::Changeset& changes) {
    if (context.options.quiet || context.json()) return;
    const auto pending = changes.pending();
    for (const store::PendingFile& file : pending)
        context.out << "  " << word(file.change) << ' ' << file.path.generic_string() << '\n';
    if (pending.empty()) context.out << "  up to date\n";
}

int run_generate(Context& context, const GenerateArguments& arguments) {
    store::Changeset changes(context.root(), context.diagnostics);
    bool good = true;
    for (const std::string& name : context.exchanges(arguments.exchanges)) {
        context.progress("generating " + name);
        const auto spec = spec::load(context.root(), name, context.sources, context.diagnostics);
        good = spec && generate_step(context, *spec, changes) && good;
    }
    if (!good) return context.finish();

    const auto pending = changes.pending();
    if (arguments.check) {
        for (const store::PendingFile& file : pending)
            context.diagnostics.report(rules::drift, {},
                                       file.path.generic_string() + " would be " + std::string(word(file.change)),
                                       "run `exbind generate` and commit the result");
    }
    if (context.json()) {
        nlohmann::ordered_json files = nlohmann::ordered_json::array();
        for (const store::PendingFile& file : pending)
            files.push_back({{"file", file.path.generic_string()}, {"change", word(file.change)}});
        context.out << nlohmann::ordered_json{{"files", std::move(files)}, {"written", !arguments.check}}.dump(2)
                    << '\n';
    }
    if (!arguments.check) {
        print_changes(context, changes);
        changes.commit(context.diagnostics);
    }
    return context.finish();
}

}  // namespace exbind::cli
