#include "cli/context.hpp"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <ostream>
#include <span>
#include <sstream>
#include <system_error>

#include "cli/finding_list.hpp"
#include "cli/shipped.hpp"
#include "cli/terminal.hpp"
#include "spec/read.hpp"
#include "store/changeset.hpp"
#include "store/rules.hpp"
#include "text/strings.hpp"

namespace exbind::cli {
namespace fs = std::filesystem;
namespace {

/// What fits into a line of the terminal; its last column stays free, because some terminals begin a new line there.
std::string one_line(const std::string& text, std::size_t width) {
    std::string line;
    for (std::string_view rest = text; !rest.empty();) {
        const std::string_view next = rest.substr(0, text::first_code_point(rest).length);
        if (text::width(line) + text::width(next) >= width) break;
        line += next;
        rest.remove_prefix(next.size());
    }
    return line;
}

}  // namespace

Context::Context(GlobalOptions global, std::ostream& output, std::ostream& errors)
    : options(std::move(global)), out(output), err(errors) {
    const char* const no_color = std::getenv("NO_COLOR");
    const bool refused = no_color != nullptr && *no_color != '\0';
    colored_ =
        options.color == Color::always || (options.color == Color::automatic && errors_on_terminal() && !refused);
}

const fs::path& Context::find_root() {
    if (!root_.empty()) return root_;
    std::error_code error;
    if (!options.root.empty()) {
        if (!fs::is_directory(fs::path(options.root) / "specs", error))
            throw UsageError{"--root " + options.root + " contains no folder specs/",
                             "pass the folder that contains specs/"};
        return root_ = options.root;
    }
    for (fs::path here = fs::current_path();; here = here.parent_path()) {
        if (fs::is_directory(here / "specs", error)) return root_ = here;
        if (here == here.parent_path()) return root_;
    }
}

const fs::path& Context::root() {
    if (find_root().empty())
        throw UsageError{"no folder specs/ here or in any folder above",
                         "change into a project, or pass --root DIR; `exbind init DIR` starts a project"};
    return root_;
}

std::optional<fs::path> Context::root_with(const fs::path& file) {
    std::error_code error;
    if (!find_root().empty() && fs::exists(root_ / file, error)) return root_;
    const auto shipped = shipped_root();
    return shipped && fs::exists(*shipped / file, error) ? shipped : std::nullopt;
}

fs::path Context::root_of(const std::string& exchange) {
    const auto found = root_with(spec::exchange_file(exchange));
    return found ? *found : root();
}

namespace {

/// A dialect alone is no exchange yet: its first import makes one of it.
std::vector<std::string> folders_of_exchanges(const fs::path& root) {
    std::vector<std::string> known;
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(root / "specs", error)) {
        const bool begun =
            fs::exists(entry.path() / "dialect.yaml", error) && !fs::exists(entry.path() / "exchange.yaml", error);
        if (entry.is_directory() && !begun) known.push_back(entry.path().filename().string());
    }
    std::sort(known.begin(), known.end());
    return known;
}

}  // namespace

std::vector<std::string> Context::known_exchanges() {
    const auto shipped = shipped_root();
    const fs::path project = shipped ? find_root() : root();
    std::vector<std::string> known = project.empty() ? std::vector<std::string>{} : folders_of_exchanges(project);
    if (shipped)
        for (const std::string& name : spec::exchanges(*shipped)) known.push_back(name);
    std::sort(known.begin(), known.end());
    known.erase(std::unique(known.begin(), known.end()), known.end());
    return known;
}

std::vector<std::string> Context::exchanges(const std::vector<std::string>& named) {
    const std::vector<std::string> known = known_exchanges();
    for (const std::string& name : named)
        if (std::find(known.begin(), known.end(), name) == known.end()) {
            const std::string near = text::did_you_mean(name, known);
            throw UsageError{"unknown exchange '" + name + "'",
                             near.empty() ? "known: " + text::join(known, ", ") : near};
        }
    if (!named.empty()) return named;
    return in_project() ? folders_of_exchanges(root()) : known;
}

std::vector<fs::path> Context::further_overlays(const std::string& exchange) {
    std::vector<fs::path> folders;
    std::error_code error;
    const fs::path& project = find_root();
    if (!project.empty() && root_of(exchange) != project) folders.push_back(project / "specs" / exchange);
    for (const fs::path folder : options.overlays) {
        if (!fs::is_directory(folder, error))
            throw UsageError{"--overlay " + folder.string() + " is no folder",
                             "pass a folder with overlays: " + exchange + "/GROUP.overlay.yaml"};
        folders.push_back(fs::is_directory(folder / exchange, error) ? folder / exchange : folder);
    }
    return folders;
}

std::optional<spec::Spec> Context::load(const std::string& exchange, spec::Overlays overlays) {
    return spec::load(root_of(exchange), exchange, sources, diagnostics,
                      {.overlays = overlays, .further = further_overlays(exchange)});
}

render::Templates& Context::templates() {
    if (templates_) return *templates_;
    const auto found = root_with("templates");
    return templates_.emplace((found ? *found : root()) / "templates");
}

std::optional<std::string> Context::site_file(const std::string& name) {
    const auto found = root_with("templates/site");
    return store::read_file((found ? *found : root()) / "templates/site" / name, diagnostics);
}

bool Context::write(const std::string& file, const std::string& content) {
    std::ofstream to(file, std::ios::binary);
    if (to << content << std::flush) return true;
    diagnostics.report(store::rules::cannot_write, {}, "cannot write " + file);
    return false;
}

void Context::progress(const std::string& what) {
    const bool shows = !what.empty() && !options.quiet && errors_on_terminal();
    if (!shows && !progress_shown_) return;
    err << "\r\x1b[K" << one_line(text::visible(what), error_width()) << std::flush;
    progress_shown_ = shows;
}

bool Context::wants_all(const text::Rule& rule) const {
    return options.all_findings ||
           std::find(options.rules.begin(), options.rules.end(), rule.id) != options.rules.end();
}

void Context::append(const std::string& exchange, text::Diagnostics&& found) {
    const auto shipped = shipped_root();
    const bool foreign = shipped && in_project() && root_of(exchange) == *shipped;
    const std::string folder = foreign ? (*shipped / "").generic_string() : "";
    for (text::Diagnostic& each : found.take()) {
        const bool is_ours = each.at && !each.at.source->name().starts_with(folder);
        if (!foreign || is_ours || each.rule->severity != text::Severity::note) diagnostics.append(std::move(each));
    }
}

int Context::finish() {
    progress("");
    bool io = false;
    for (const text::Diagnostic& each : diagnostics.all())
        io = io || (each.rule->io && each.rule->severity == text::Severity::error);
    std::ostringstream shown;  // standard error has no buffer
    const std::span<const text::Diagnostic> fresh = std::span(diagnostics.all()).subspan(printed_);
    printed_ = diagnostics.all().size();
    if (json()) {
        for (const text::Diagnostic& each : fresh)
            if (!options.quiet || each.rule->severity == text::Severity::error) shown << text::to_json(each) << '\n';
    } else {
        print_findings(shown, fresh,
                       {options.all_findings,
                        {options.rules.begin(), options.rules.end()},
                        options.quiet,
                        colored_,
                        error_width()});
    }
    err << shown.str() << std::flush;
    if (diagnostics.has_errors()) return io ? io_error : failed;
    return options.strict && diagnostics.count(text::Severity::warning) + warnings_not_shown > 0 ? failed : done;
}

}  // namespace exbind::cli
