// Steps shared by commands. Each adds its files to a changeset and writes nothing itself.
#pragma once

#include <filesystem>
#include <optional>

#include "cli/commands.hpp"
#include "cli/import_report.hpp"
#include "spec/model.hpp"
#include "store/changeset.hpp"

namespace exbind::cli {

struct Imported {
    spec::Spec after;  ///< with overlays
    ImportSummary summary;
    /// Errors that --keep-going passed over: they still decide the exit status.
    std::size_t tolerated = 0;
};

/// Reads pages into specs. Empty on any error, including overlays that no longer fit. Prints nothing but findings.
std::optional<Imported> import_step(Context& context, const ImportArguments& arguments, store::Changeset& changes);

/// Where generated files go: below root/folder. The changeset's paths are relative to the root.
struct Destination {
    std::filesystem::path root;
    std::filesystem::path folder = "generated";
};
/// What an import did. Quiet, only what left the documentation; lost values are left to a comparison where one follows.
void print_report(Context& context, const ImportSummary& summary, bool values);
/// The last line of an import: how much of the documentation was left out. Nothing when all of it was taken.
void print_left_out(Context& context, const docs::ImportReport& report);

/// Adds the generated files of an exchange to the changeset and removes stale ones. False on errors.
bool generate_step(Context& context, const spec::Spec& spec, const Destination& to, store::Changeset& changes);

/// The same for the root's generated/. A project without that folder generates when it is built: nothing is staged
/// there, but a spec that can't be generated is refused all the same.
bool regenerate_step(Context& context, const spec::Spec& spec, store::Changeset& changes);

/// Prints what a changeset would do or has done, one line per file.
void print_changes(Context& context, const store::Changeset& changes);
/// The same for programs: [{"file": ..., "change": "added"}].
nlohmann::ordered_json changes_json(const store::Changeset& changes);

}  // namespace exbind::cli
