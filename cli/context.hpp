// What all commands share: the root folder, diagnostics, output and the exit status.
#pragma once

#include <filesystem>
#include <iosfwd>
#include <optional>
#include <string>
#include <vector>

#include "render/template.hpp"
#include "text/diagnostic.hpp"

namespace exbind::cli {

enum class Format { text, json };
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
    Format format = Format::text;
    Color color = Color::automatic;
    bool quiet = false;
    bool strict = false;
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
    text::Diagnostics diagnostics;
    std::ostream& out;
    std::ostream& err;

    bool json() const { return options.format == Format::json; }
    bool colored() const { return colored_; }
    /// The folder that holds specs/: --root, or the nearest one upwards from here. Throws UsageError.
    const std::filesystem::path& root();
    /// The named exchanges below specs/, or all of them. Throws UsageError for an unknown name.
    std::vector<std::string> exchanges(const std::vector<std::string>& named);

    /// The templates below the root. Diagnostics point into them, so they are kept here.
    render::Templates& templates();

    /// Writes a file named on the command line. Reports a diagnostic and returns false on failure.
    bool write(const std::string& file, const std::string& content);

    /// Prints a progress line on stderr, if it is a terminal and --quiet is not given.
    void progress(const std::string& what);

    /// Prints the diagnostics that were not printed yet (as text, or as one JSON object per line) on stderr and returns
    /// the exit status.
    int finish();

  private:
    std::filesystem::path root_;
    std::optional<render::Templates> templates_;
    bool colored_ = false;
    std::size_t printed_ = 0;
};

}  // namespace exbind::cli
