// What all commands share: the root folder, diagnostics, output and the exit status.
#pragma once

#include <filesystem>
#include <iosfwd>
#include <optional>
#include <string>
#include <vector>

#include "render/template.hpp"
#include "spec/model.hpp"
#include "spec/read.hpp"
#include "text/diagnostic.hpp"

namespace exbind::cli {

enum class Format { text, json, html };
enum class Color { automatic, always, never };

/// Exit statuses, the same for all commands.
enum Exit : int {
    done = 0,      ///< warnings are fine, unless --strict
    failed = 1,    ///< errors in the input, drift, a breaking diff, a refused call
    misused = 2,   ///< wrong command line
    io_error = 3,  ///< could not read, write or connect
};

struct GlobalOptions {
    std::string root;
    std::vector<std::string> overlays;  ///< folders laid out like specs/, or like one exchange's
    Format format = Format::text;
    Color color = Color::automatic;
    bool quiet = false;
    bool strict = false;
    bool all_findings = false;
    std::vector<std::string> rules;  ///< whose findings are all shown
};

/// A mistake on the command line that is only found once the specs are read; main() prints it and exits with `status`.
struct UsageError {
    std::string message;
    std::string help;
    int status = misused;
};

class Context {
  public:
    Context(GlobalOptions options, std::ostream& out, std::ostream& err);

    const GlobalOptions options;
    text::Sources sources;
    spec::ParsedFiles parsed;  ///< of `sources`, for commands that read the specs before and after a change
    text::Diagnostics diagnostics;
    std::size_t warnings_not_shown = 0;  ///< they count for --strict
    std::ostream& out;
    std::ostream& err;

    bool json() const { return options.format == Format::json; }
    /// Whether every finding of the rule is asked for.
    bool wants_all(const text::Rule& rule) const;
    bool in_project() { return !find_root().empty(); }
    /// The project's folder, which holds specs/: --root, or the nearest one upwards from here. Throws UsageError.
    const std::filesystem::path& root();
    /// The project, or what is installed with this program, whichever has the file; the project first.
    std::optional<std::filesystem::path> root_with(const std::filesystem::path& file);
    /// The root of an exchange's specs; the project when there are none.
    std::filesystem::path root_of(const std::string& exchange);
    /// The named exchanges, of the project or installed with this program. Without names those of the project; outside
    /// of one, all that are installed. Throws UsageError for an unknown name.
    std::vector<std::string> exchanges(const std::vector<std::string>& named);
    /// All exchanges whose specs can be named here, sorted.
    std::vector<std::string> known_exchanges();
    /// The specs of an exchange with overlays: its own, then the project's for an exchange that is installed with this
    /// program, then those of --overlay.
    std::optional<spec::Spec> load(const std::string& exchange, spec::Overlays overlays = spec::Overlays::apply);

    /// Adds what was found in the specs of an exchange. Of those that are installed with this program, notes are left
    /// out: nobody can act on them here, unless they are about the project's overlays.
    void append(const std::string& exchange, text::Diagnostics&& found);

    /// The project's templates, or those that are installed. Diagnostics point into them, so they are kept here.
    render::Templates& templates();
    /// A file of the site that is as it stands beside its templates: "site.css". Empty, with a diagnostic, without it.
    std::optional<std::string> site_file(const std::string& name);

    /// Writes a file named on the command line. Reports a diagnostic and returns false on failure.
    bool write(const std::string& file, const std::string& content);

    /// Shows what is being done in one line of stderr, in the place of what it said before, if that is a terminal and
    /// --quiet is not given. An empty text takes the line away.
    void progress(const std::string& what);

    /// Prints the diagnostics that were not printed yet (as text, or as one JSON object per line) on stderr and returns
    /// the exit status.
    int finish();

  private:
    /// Empty outside of a project.
    const std::filesystem::path& find_root();
    std::vector<std::filesystem::path> further_overlays(const std::string& exchange);

    std::filesystem::path root_;
    std::optional<render::Templates> templates_;
    bool colored_ = false;
    bool progress_shown_ = false;
    std::size_t printed_ = 0;
};

}  // namespace exbind::cli
