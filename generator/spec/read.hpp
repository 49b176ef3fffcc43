// Reading the specs of an exchange from files. docs/specs.md describes the format.
//
// Every error in a file is reported with its place; a file with errors gives no result. Names, paths and links that
// pass are safe to become identifiers, file names and comments (wellformed.hpp).
#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "spec/model.hpp"
#include "text/diagnostic.hpp"
#include "text/source.hpp"

namespace exbind::spec {

/// What a file below specs/ must say it belongs to; an empty name is not compared.
struct Belonging {
    std::string exchange;
    std::string group;
};

/// exchange.yaml
std::optional<Exchange> parse_exchange(const text::Source& source, text::Diagnostics& diagnostics,
                                       const Belonging& place = {});
/// <group>.yaml and <group>.manual.yaml, without the checks of check.hpp.
std::optional<Group> parse_group(const text::Source& source, text::Diagnostics& diagnostics,
                                 const Belonging& place = {});
/// common.yaml: a group called `common` with nothing but enums.
std::optional<Group> parse_common(const text::Source& source, text::Diagnostics& diagnostics,
                                  const Belonging& place = {});
/// sources.yaml
std::optional<Provenance> parse_sources(const text::Source& source, text::Diagnostics& diagnostics,
                                        const Belonging& place = {});
/// errors.yaml, sorted by code
std::optional<std::vector<ErrorCode>> parse_errors(const text::Source& source, text::Diagnostics& diagnostics,
                                                   const Belonging& place = {});

/// glossary.yaml, sorted by member
std::optional<Glossary> parse_glossary(const text::Source& source, text::Diagnostics& diagnostics,
                                       const Belonging& place = {});

enum class Overlays {
    apply,   ///< what is generated and called: overlays applied, manual groups merged, documented error codes joined
             ///< with those of exchange.yaml, limits without scope get the default
    merged,  ///< the same without what several files say together: pools, default scopes and error codes stand where
             ///< they are written, and requests have the fields that are the signer's
    ignore,  ///< what the files say: imported groups as they are, manual groups beside them (Group::manual), overlays
             ///< unread
};

/// Files that are not on disk yet, by path relative to the root; no content = the file will be gone.
using PendingFiles = std::map<std::filesystem::path, std::optional<std::string>>;

/// What was read of files, for when they are read again: a text that is the same is not read twice.
class ParsedFiles {
  public:
    using Content = std::variant<Exchange, Group, Provenance, std::vector<ErrorCode>, Glossary>;

    /// What the text says, if it is what was read of the file before; else null.
    const Content* find(const text::Source& source) const;
    /// The same, for one that is found, and forgets it.
    Content take(const text::Source& source);
    void keep(const text::Source& source, Content content);

  private:
    struct Parsed {
        const text::Source* source = nullptr;
        Content content;
    };
    std::map<std::string, Parsed> files_;
};

struct LoadOptions {
    Overlays overlays = Overlays::apply;
    const PendingFiles* pending = nullptr;
    std::vector<std::filesystem::path> further{};  ///< folders with overlays and manual groups that stack on the specs
    /// Looked at, and added to; the sources of what it holds must be those that are passed beside it.
    ParsedFiles* parsed = nullptr;
    bool last = false;  ///< nobody looks at `parsed` after this: what it holds is moved out of it
};

/// Reads everything below root/specs/<exchange>/, as it will be once the pending files are written. Groups are sorted
/// by name, an imported one before the manual one of its name. Each has a copy of the enums of common.yaml that it
/// names. With `apply`, manual operations join the imported group of their name; one whose method and path an imported
/// operation has is left out with a warning, and overlays and manual groups of further folders, laid out like
/// specs/<exchange>/, are applied after those of the specs, in the order of the folders. Nothing when there was any
/// error.
std::optional<Spec> load(const std::filesystem::path& root, const std::string& exchange, text::Sources& sources,
                         text::Diagnostics& diagnostics, const LoadOptions& options = {});

/// Names of the folders below root/specs/ that hold an exchange.yaml, sorted.
std::vector<std::string> exchanges(const std::filesystem::path& root);

/// "specs/acme/exchange.yaml", and so on; "specs/acme/finance/savings.yaml", and .manual.yaml and .overlay.yaml beside
/// it. The names must have passed is_snake_name() and is_group_name().
std::filesystem::path exchange_file(const std::string& exchange);
std::filesystem::path sources_file(const std::string& exchange);
std::filesystem::path common_file(const std::string& exchange);
std::filesystem::path errors_file(const std::string& exchange);
std::filesystem::path glossary_file(const std::string& exchange);
std::filesystem::path accepted_file(const std::string& exchange);
std::filesystem::path group_file(const std::string& exchange, const std::string& group);
std::filesystem::path manual_file(const std::string& exchange, const std::string& group);
std::filesystem::path overlay_file(const std::string& exchange, const std::string& group);

}  // namespace exbind::spec
