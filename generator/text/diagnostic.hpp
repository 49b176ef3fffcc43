// Diagnostics: what is wrong, where, and what to do about it. Each kind of finding is a `Rule` whose number never
// changes its meaning. Rooms declare their rules in a `rules.hpp` of their own; docs/diagnostics.md explains them.
#pragma once

#include <iosfwd>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "text/source.hpp"

namespace exbind::text {

enum class Severity { note, warning, error };

std::string_view to_string(Severity severity);

/// A kind of finding. Its title and explanation are in docs/diagnostics.md under the same id.
struct Rule {
    std::string_view id;
    Severity severity = Severity::error;
    /// Nothing is wrong with the content: a file could not be read or written, or a host not reached (exit status 3).
    bool io = false;
};

/// A second place that belongs to a finding, such as the other half of a contradiction.
struct Note {
    std::string message;
    Span at;
};

struct Diagnostic {
    const Rule* rule = nullptr;
    std::string message;
    Span at;
    /// What the reader can do about it, one sentence in the imperative; may be empty.
    std::string help;
    std::vector<Note> notes;
    /// What it is about, by a name that stays when lines move: an operation. Empty where only the place tells.
    std::string about{};
};

/// Collects findings in the order they were made.
class Diagnostics {
  public:
    /// Adds a finding; the reference lets the caller add notes.
    Diagnostic& report(const Rule& rule, Span at, std::string message, std::string help = {});

    const std::vector<Diagnostic>& all() const { return all_; }
    std::size_t count(Severity severity) const;
    bool has_errors() const { return count(Severity::error) != 0; }
    /// Moves the findings of `other` to the end of these.
    void append(Diagnostics&& other);
    /// Moves them, saying what they are about.
    void append(Diagnostics&& other, const std::string& about);
    void append(Diagnostic finding) { all_.push_back(std::move(finding)); }
    std::vector<Diagnostic> take() { return std::exchange(all_, {}); }

  private:
    std::vector<Diagnostic> all_;
};

/// Prints one finding as `place: severity ID: message`, the source line with a caret below it, notes and help.
/// Control characters of the source are shown as escapes, so that a document cannot drive the reader's terminal.
void print(std::ostream& out, const Diagnostic& diagnostic, bool color);

/// One finding as a JSON object on one line: id, severity, message, file, line, column, help, notes.
std::string to_json(const Diagnostic& diagnostic);

}  // namespace exbind::text
