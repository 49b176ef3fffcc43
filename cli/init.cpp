// exbind init: a project of somebody who uses the installed package.
#include <algorithm>
#include <cctype>
#include <filesystem>
#include <ostream>

#include "cli/commands.hpp"
#include "cli/shipped.hpp"
#include "cli/steps.hpp"
#include "render/template.hpp"
#include "spec/read.hpp"
#include "store/changeset.hpp"
#include "text/strings.hpp"

namespace exbind::cli {
namespace fs = std::filesystem;
namespace {

struct ProjectFile {
    const char* path;
    const char* name;  ///< of its template
};

constexpr ProjectFile project_files[] = {
    {"CMakeLists.txt", "project/CMakeLists.txt"},
    {"tests/CMakeLists.txt", "project/tests/CMakeLists.txt"},
    {".gitignore", "project/gitignore"},
};

/// What CMake takes as the name of a project: that of its folder.
std::string project_name(const fs::path& folder) {
    std::error_code error;
    std::string name = fs::weakly_canonical(fs::absolute(folder, error), error).filename().string();
    for (char& c : name)
        if (std::isalnum(static_cast<unsigned char>(c)) == 0 && c != '-') c = '_';
    return name.empty() ? "project" : name;
}

/// "0.1": releases of one minor version understand each other's projects.
std::string minor_version() {
    const std::string version = EXBIND_VERSION;
    return version.substr(0, version.rfind('.'));
}

void copy_specs(const fs::path& shipped, const std::string& exchange, store::Changeset& changes,
                text::Diagnostics& diagnostics) {
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(shipped / "specs" / exchange)) {
        if (!entry.is_regular_file()) continue;
        if (auto content = store::read_file(entry.path(), diagnostics))
            changes.put(entry.path().lexically_relative(shipped), std::move(*content));
    }
}

/// Where the exchanges to be copied lie. Throws UsageError for one that does not come with this program.
fs::path shipped_with(const std::vector<std::string>& exchanges, const fs::path& project) {
    const auto shipped = shipped_root();
    const std::vector<std::string> known = shipped ? spec::exchanges(*shipped) : std::vector<std::string>{};
    for (const std::string& name : exchanges) {
        if (std::find(known.begin(), known.end(), name) == known.end()) {
            const std::string near = text::did_you_mean(name, known);
            throw UsageError{"no exchange '" + name + "' comes with this program",
                             near.empty() ? "known: " + text::join(known, ", ") : near};
        }
        if (fs::exists(project / spec::exchange_file(name)))
            throw UsageError{(project / spec::exchange_file(name)).string() + " is there already",
                             "import or update it, or remove the folder first"};
    }
    return shipped.value_or(fs::path());
}

}  // namespace

int run_init(Context& context, const InitArguments& arguments) {
    const fs::path project = arguments.folder;
    const fs::path shipped = shipped_with(arguments.exchanges, project);
    store::Changeset changes(project, context.diagnostics);
    const render::Data data =
        render::Data().set("project_name", project_name(project)).set("exbind_version", minor_version());
    for (const ProjectFile& file : project_files) {
        if (fs::exists(project / file.path)) continue;
        if (auto content = context.templates().fill(file.name, data, context.diagnostics))
            changes.put(file.path, std::move(*content));
    }
    if (!fs::exists(project / "specs")) changes.put("specs/.gitkeep", "");
    for (const std::string& name : arguments.exchanges) copy_specs(shipped, name, changes, context.diagnostics);
    if (context.diagnostics.has_errors()) return context.finish();
    print_changes(context, changes);
    changes.commit(context.diagnostics);
    const int status = context.finish();
    if (status == done && !context.options.quiet && !context.json())
        context.out
            << "next: cd " << arguments.folder
            << " && exbind import NAME PAGE... && cmake -B build && cmake --build build && ctest --test-dir build\n";
    return status;
}

}  // namespace exbind::cli
