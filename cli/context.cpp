#include "cli/context.hpp"

#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <ostream>
#include <system_error>

#include "store/rules.hpp"
#include "text/strings.hpp"

namespace exbind::cli {
namespace fs = std::filesystem;

Context::Context(GlobalOptions global, std::ostream& output, std::ostream& errors)
    : options(std::move(global)), out(output), err(errors) {
    colored_ = options.color == Color::always || (options.color == Color::automatic && ::isatty(STDERR_FILENO) == 1 &&
                                                  std::getenv("NO_COLOR") == nullptr);
}

const fs::path& Context::root() {
    if (!root_.empty()) return root_;
    std::error_code error;
    if (!options.root.empty()) {
        if (!fs::is_directory(fs::path(options.root) / "specs", error))
            throw UsageError{"--root " + options.root + " contains no folder specs/",
                             "pass the folder that contains specs/, templates/ and generated/"};
        return root_ = options.root;
    }
    for (fs::path here = fs::current_path();; here = here.parent_path()) {
        if (fs::is_directory(here / "specs", error)) return root_ = here;
        if (here == here.parent_path()) break;
    }
    throw UsageError{"no folder specs/ here or in any folder above",
                     "change into a checkout, or pass --root DIR; `mkdir specs` starts a new tree here"};
}

std::vector<std::string> Context::exchanges(const std::vector<std::string>& named) {
    std::vector<std::string> known;
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(root() / "specs", error))
        if (entry.is_directory()) known.push_back(entry.path().filename().string());
    std::sort(known.begin(), known.end());
    for (const std::string& name : named)
        if (std::find(known.begin(), known.end(), name) == known.end()) {
            const std::string near = text::did_you_mean(name, known);
            throw UsageError{"unknown exchange '" + name + "'",
                             near.empty() ? "known: " + text::join(known, ", ") : near};
        }
    return named.empty() ? known : named;
}

render::Templates& Context::templates() {
    if (!templates_) templates_.emplace(root() / "templates");
    return *templates_;
}

bool Context::write(const std::string& file, const std::string& content) {
    std::ofstream to(file, std::ios::binary);
    if (to << content << std::flush) return true;
    diagnostics.report(store::rules::cannot_write, {}, "cannot write " + file);
    return false;
}

void Context::progress(const std::string& what) {
    if (options.quiet || ::isatty(STDERR_FILENO) != 1) return;
    err << "\r\x1b[K" << text::visible(what) << std::flush;
    if (what.empty()) err << '\r' << std::flush;
}

int Context::finish() {
    progress("");
    bool io = false;
    for (const text::Diagnostic& each : diagnostics.all())
        io = io || (each.rule->io && each.rule->severity == text::Severity::error);
    for (; printed_ < diagnostics.all().size(); ++printed_) {
        const text::Diagnostic& each = diagnostics.all()[printed_];
        if (options.quiet && each.rule->severity != text::Severity::error) continue;
        if (json())
            err << text::to_json(each) << '\n';
        else
            text::print(err, each, colored_);
    }
    if (diagnostics.has_errors()) return io ? io_error : failed;
    return options.strict && diagnostics.count(text::Severity::warning) > 0 ? failed : done;
}

}  // namespace exbind::cli
